#include "common/Appearance.h"
#include "common/Page.h"
#include "common/PlainText.h"
#include "common/Rail.h"
#include "common/RailButton.h"
#include "common/WindowFoot.h"
#include "MainWindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

class TestPage : public Page
{
public:
    explicit TestPage(QString title)
        : m_title(std::move(title))
        , edit(new QLineEdit(this))
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(edit);
        for (int line = 0; line < 8; ++line)
            column->addWidget(new QLineEdit(this));
    }

    QString title() const override { return m_title; }
    QString iconName() const override { return u"desk"_s; }
    QList<KeyHelp> keys() const override { return {{u"F3"_s, u"hướng dẫn <b>x</b>"_s}}; }
    QStringList help() const override { return {u"Gõ họ tên, Enter sang ô sau."_s}; }
    void shown() override
    {
        ++timesShown;
        edit->setFocus();
    }

private:
    QString m_title;

public:
    QLineEdit *edit;
    int timesShown = 0;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void controlAndDigitChangeThePage();
    void arrowsMoveInTheRail();
    void typeSizeFollowsTheKeys();
    void windowNeverGrowsBeyondTheScreen();
    void labelsOfTheRailFit_data();
    void labelsOfTheRailFit();
    void numberInTheRailIsSpoken();
    void welcomeTakesTheWholeWindow();
    void whatIsTypedStaysWhenThePageChanges();
    void keysAreListedForThePage();
    void helpScrollsByKeys_data();
    void helpScrollsByKeys();
    void nothingReadsMarkup();

private:
    Appearance m_appearance;
    std::unique_ptr<MainWindow> m_window;
    TestPage *m_desk = nullptr;
    TestPage *m_dossiers = nullptr;
};

void TestMainWindow::init()
{
    m_appearance.setTypePercent(100);
    m_window = std::make_unique<MainWindow>(m_appearance);
    m_desk = new TestPage(u"Bàn hỗ trợ"_s);
    m_dossiers = new TestPage(u"Hồ sơ"_s);
    m_window->showPages({m_desk, m_dossiers});
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::controlAndDigitChangeThePage()
{
    QCOMPARE(m_window->currentPage(), m_desk);
    QTest::keyClick(m_desk->edit, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), m_dossiers);
    QCOMPARE(m_dossiers->timesShown, 1);
    QVERIFY(m_dossiers->edit->hasFocus());
    QTest::keyClick(m_dossiers->edit, Qt::Key_9, Qt::ControlModifier); // no such page
    QCOMPARE(m_window->currentPage(), m_dossiers);
}

void TestMainWindow::arrowsMoveInTheRail()
{
    const auto buttons = m_window->findChildren<RailButton *>();
    buttons.at(1)->setFocus(); // help is made first, then the pages
    QTest::keyClick(buttons.at(1), Qt::Key_Down);
    QCOMPARE(m_window->currentPage(), m_dossiers);
    QVERIFY(buttons.at(2)->isActive());
    QTest::keyClick(buttons.at(2), Qt::Key_Up);
    QCOMPARE(m_window->currentPage(), m_desk);
}

void TestMainWindow::typeSizeFollowsTheKeys()
{
    QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_appearance.typePercent(), 125);
    QTest::keyClick(m_window.get(), Qt::Key_Equal, Qt::ControlModifier); // plus without shift
    QCOMPARE(m_appearance.typePercent(), 150);
    QTest::keyClick(m_window.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_appearance.typePercent(), 125);
    QVERIFY(m_window->foot().text(WindowFoot::Part::TypeSize).contains(u"125%"_s));
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_appearance.typePercent(), 100);
}

void TestMainWindow::windowNeverGrowsBeyondTheScreen()
{
    for (const int percent : typeSteps()) {
        m_appearance.setTypePercent(percent);
        QCoreApplication::processEvents();
        QCOMPARE(m_window->size(), QSize(1366, 768));
        // Nine fields of 250 % do not fit: the page scrolls, no field is squeezed.
        for (const QLineEdit *edit : m_desk->findChildren<QLineEdit *>())
            QVERIFY(edit->height() >= m_appearance.look().metrics.target());
    }
}

void TestMainWindow::labelsOfTheRailFit_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : typeSteps())
        QTest::addRow("%d %%", percent) << percent;
}

void TestMainWindow::labelsOfTheRailFit()
{
    QFETCH(int, percent);

    m_appearance.setTypePercent(percent);
    const Metrics &measure = m_appearance.look().metrics;
    QVERIFY(measure.railWidth() <= 136);
    QFont bold = measure.railFont();
    bold.setBold(true);
    QVERIFY(bold.pointSizeF() <= 14.5);
    const QStringList labels = {u"Bàn hỗ trợ"_s, u"Hồ sơ"_s,    u"Theo dõi"_s, u"Lịch trực"_s, u"Báo cáo"_s,
                                u"Tổng quan"_s,  u"Danh mục"_s, u"Dữ liệu"_s,  u"Thiết lập"_s, u"Trợ giúp F1"_s};
    for (const QString &label : labels)
        QVERIFY2(QFontMetrics(bold).horizontalAdvance(label) <= measure.railWidth() - 8, qPrintable(label));
}

void TestMainWindow::numberInTheRailIsSpoken()
{
    Q_EMIT m_dossiers->countChanged(18, u"18 hồ sơ quá hạn"_s);
    const auto buttons = m_window->findChildren<RailButton *>();
    QCOMPARE(buttons.at(2)->accessibleName(), u"Hồ sơ, 18 hồ sơ quá hạn"_s);
    Q_EMIT m_dossiers->countChanged(0, u"0 hồ sơ quá hạn"_s);
    QCOMPARE(buttons.at(2)->accessibleName(), u"Hồ sơ"_s);
}

void TestMainWindow::welcomeTakesTheWholeWindow()
{
    auto *welcome = new QWidget;
    m_window->showWelcome(welcome);
    QVERIFY(!m_window->findChild<Rail *>()->isVisible());
    QCOMPARE(m_window->currentPage(), nullptr);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier); // the rail sleeps
    QCOMPARE(m_dossiers->timesShown, 0);

    auto *again = new TestPage(u"Bàn hỗ trợ"_s);
    m_window->showPages({again});
    QVERIFY(m_window->findChild<Rail *>()->isVisible());
    QCOMPARE(m_window->currentPage(), again);
}

void TestMainWindow::whatIsTypedStaysWhenThePageChanges()
{
    QTest::keyClicks(m_desk->edit, u"Can Van"_s);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);

    QCOMPARE(m_desk->edit->text(), u"Can Van"_s);
    QVERIFY(m_desk->edit->hasFocus());
}

void TestMainWindow::keysAreListedForThePage()
{
    QStringList words;
    QTimer::singleShot(0, this, [&] {
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog != nullptr);
        QCOMPARE(labelsThatReadMarkup(dialog), QStringList());
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            words << label->accessibleName() << label->text();
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    QTest::keyClick(m_desk->edit, Qt::Key_F1);

    QVERIFY(words.contains(u"F3: hướng dẫn <b>x</b>"_s));
    QVERIFY(words.contains(u"Gõ họ tên, Enter sang ô sau."_s));
}

void TestMainWindow::helpScrollsByKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("toTheEnd");
    QTest::addRow("Down") << int(Qt::Key_Down) << false;
    QTest::addRow("Page Down") << int(Qt::Key_PageDown) << false;
    QTest::addRow("End") << int(Qt::Key_End) << true;
}

void TestMainWindow::helpScrollsByKeys()
{
    QFETCH(int, key);
    QFETCH(bool, toTheEnd);
    m_appearance.setTypePercent(150); // longer than the window
    bool looked = false;
    QTimer::singleShot(0, this, [&] {
        const QWidget *dialog = QApplication::activeModalWidget();
        auto *bar = dialog->findChild<QScrollArea *>()->verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        QWidget *focused = dialog->focusWidget();
        QVERIFY(qobject_cast<QPushButton *>(focused) != nullptr);
        QTest::keyClick(focused, Qt::Key(key));
        QVERIFY(bar->value() > 0);
        QVERIFY(!toTheEnd || bar->value() == bar->maximum());
        QTest::keyClick(focused, Qt::Key_Home);
        QCOMPARE(bar->value(), 0);
        looked = true;
        QTest::keyClick(focused, Qt::Key_Escape);
    });
    QTest::keyClick(m_desk->edit, Qt::Key_F1);
    QVERIFY(looked);
}

void TestMainWindow::nothingReadsMarkup()
{
    QCOMPARE(labelsThatReadMarkup(m_window.get()), QStringList());
}

QTEST_MAIN(TestMainWindow)
#include "tst_MainWindow.moc"
