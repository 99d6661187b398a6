#include "common/Appearance.h"
#include "common/Button.h"
#include "common/PlainText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTargetIsLargeEnough_data();
    void everyTargetIsLargeEnough();
    void changesWhatIsAlreadyOpen();
    void stepsThroughTheSizes();
    void refusesSizesNobodyCanUse();
    void themeReachesLabelsWithATone();

private:
    Appearance m_appearance;
};

void TestAppearance::everyTargetIsLargeEnough_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : typeSteps())
        QTest::addRow("%d %%", percent) << percent;
}

void TestAppearance::everyTargetIsLargeEnough()
{
    QFETCH(int, percent);

    m_appearance.setTypePercent(percent);
    const int target = m_appearance.look().metrics.target();
    QVERIFY(target >= 44 * percent / 100 - 1);

    QLineEdit edit;
    QComboBox combo;
    QCheckBox check(u"Tờ khai"_s);
    Button button(Button::Kind::Secondary, u"Lưu"_s);
    QPushButton plain(u"Lưu"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{&edit, &combo, &check, &button, &plain}) {
        widget->ensurePolished();
        QVERIFY2(widget->sizeHint().height() >= target, widget->metaObject()->className());
        // Words never stand higher than their box.
        QVERIFY2(widget->fontMetrics().height() <= widget->sizeHint().height(), widget->metaObject()->className());
    }
}

void TestAppearance::changesWhatIsAlreadyOpen()
{
    m_appearance.setTypePercent(100);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    setSpaces(column, Spaces::around(1, 0.75));
    auto *edit = new QLineEdit;
    QLabel *title = plainLabel(u"Bàn hỗ trợ"_s);
    setTypeRole(title, TypeRole::Title);
    column->addWidget(title);
    column->addWidget(edit);
    window.show();
    const int small = edit->height();
    const double smallTitle = title->font().pointSizeF();

    m_appearance.setTypePercent(200);

    QTRY_COMPARE(edit->height(), 2 * small);
    QCOMPARE(title->font().pointSizeF(), 2 * smallTitle);
    QCOMPARE(edit->font().pointSizeF(), 26.0);
    QCOMPARE(column->spacing(), 24);
    QCOMPARE(column->contentsMargins().left(), 32);
}

void TestAppearance::stepsThroughTheSizes()
{
    m_appearance.setTypePercent(110); // set by hand in the settings file
    m_appearance.enlarge();
    QCOMPARE(m_appearance.typePercent(), 125);
    m_appearance.reduce();
    m_appearance.reduce();
    QCOMPARE(m_appearance.typePercent(), 100);
    for (int press = 0; press < 20; ++press)
        m_appearance.enlarge();
    QCOMPARE(m_appearance.typePercent(), 250);
}

void TestAppearance::refusesSizesNobodyCanUse()
{
    m_appearance.setTypePercent(20);
    QCOMPARE(m_appearance.typePercent(), 100);
    m_appearance.setTypePercent(1000);
    QCOMPARE(m_appearance.typePercent(), 250);
}

void TestAppearance::themeReachesLabelsWithATone()
{
    m_appearance.setTheme(Theme::Light);
    QWidget window;
    QLabel *hint = plainLabel(u"còn 2 chữ số"_s, &window);
    setTone(hint, Tone::Soft);
    window.show();
    QCOMPARE(hint->palette().color(QPalette::WindowText), coloursOf(Theme::Light).inkSoft);

    m_appearance.setTheme(Theme::HighContrast);

    QCOMPARE(hint->palette().color(QPalette::WindowText), coloursOf(Theme::HighContrast).inkSoft);
    QCOMPARE(window.palette().color(QPalette::Window), coloursOf(Theme::HighContrast).page);
}

QTEST_MAIN(TestAppearance)
#include "tst_Appearance.moc"
