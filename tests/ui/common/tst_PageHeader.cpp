#include "common/Appearance.h"
#include "common/Button.h"
#include "common/Counter.h"
#include "common/FlowLayout.h"
#include "common/PageHeader.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestPageHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }

    void lesserButtonsGoFirst();
    void primaryNeverGoes_data();
    void primaryNeverGoes();
    void subjectGoesBelowAtLargeType();
    void flowBreaksAsWordsDo();

private:
    bool isInside(const QWidget *part) const;

    Appearance m_appearance;
    std::unique_ptr<QWidget> m_page;
    PageHeader *m_header = nullptr;
    Button *m_primary = nullptr;
    QList<Button *> m_secondary;
    QList<Counter *> m_counters;
};

void TestPageHeader::init()
{
    m_appearance.setTypePercent(100);
    m_secondary.clear();
    m_counters.clear();
    m_page = std::make_unique<QWidget>(); // a window of its own would not become narrower than its content
    m_page->resize(3000, 400);
    m_header = new PageHeader(u"Bàn hỗ trợ"_s, m_page.get());
    m_header->setContext(u"Thứ Hai 30/09/2024, buổi chiều 13:30–17:00"_s);
    for (const QString &word : {u"lượt"_s, u"công dân"_s, u"hồ sơ"_s}) {
        m_counters << new Counter(word);
        m_counters.last()->setValue(7);
        m_header->addWidget(m_counters.last());
    }
    for (const QString &verb : {u"Khép buổi"_s, u"Đổi người trực"_s}) {
        m_secondary << new Button(Button::Kind::Secondary, verb);
        m_header->addSecondary(m_secondary.last());
    }
    m_primary = new Button(Button::Kind::Primary, u"In danh sách"_s);
    m_header->setPrimary(m_primary);
    m_header->resize(1240, m_header->sizeHint().height());
    m_page->show();
    QCoreApplication::processEvents();
}

bool TestPageHeader::isInside(const QWidget *part) const
{
    return m_header->rect().contains(QRect(part->mapTo(m_header, QPoint(0, 0)), part->size()));
}

void TestPageHeader::lesserButtonsGoFirst()
{
    QVERIFY(m_secondary.at(0)->isVisible());
    QVERIFY(m_secondary.at(1)->isVisible());
    m_header->resize(m_header->sizeHint().width() - 60, m_header->height());
    QCoreApplication::processEvents();
    QVERIFY(m_secondary.at(0)->isVisible()); // the first added stays longest
    QVERIFY(!m_secondary.at(1)->isVisible());
    QVERIFY(m_primary->isVisible());
}

void TestPageHeader::primaryNeverGoes_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : typeSteps())
        QTest::addRow("%d %%", percent) << percent;
}

void TestPageHeader::primaryNeverGoes()
{
    QFETCH(int, percent);

    m_appearance.setTypePercent(percent);
    // What the rail of this size leaves of 1366 pixels.
    const int width = 1366 - m_appearance.look().metrics.railWidth() - 2 * m_appearance.look().metrics.pageSide();
    for (int pass = 0; pass < 3; ++pass) { // the height follows the width
        m_header->resize(width, m_header->sizeHint().height());
        QCoreApplication::processEvents();
    }
    QVERIFY(m_primary->isVisible());
    QVERIFY(isInside(m_primary));
    QVERIFY(m_primary->width() >= m_primary->minimumSizeHint().width());
    for (const Counter *counter : m_counters) {
        QVERIFY(counter->isVisible());
        QVERIFY(isInside(counter));
    }
}

void TestPageHeader::subjectGoesBelowAtLargeType()
{
    m_appearance.setTypePercent(200);
    m_header->resize(2400, 100);
    QCoreApplication::processEvents();
    const int oneLine = m_header->sizeHint().height();
    m_header->resize(900, oneLine);
    QCoreApplication::processEvents();
    QVERIFY(m_header->sizeHint().height() > oneLine);
    QVERIFY(m_counters.at(0)->mapTo(m_header, QPoint(0, 0)).y() > m_primary->mapTo(m_header, QPoint(0, 0)).y());
}

void TestPageHeader::flowBreaksAsWordsDo()
{
    QWidget row;
    auto *flow = new FlowLayout(&row);
    setSpaces(flow, {.between = 0.5});
    QList<Button *> buttons;
    for (const QString &verb : {u"Tuần này"_s, u"Tháng này"_s, u"Quý này"_s}) {
        buttons << new Button(Button::Kind::Secondary, verb);
        flow->addWidget(buttons.last());
    }
    const int two = buttons.at(0)->sizeHint().width() + 8 + buttons.at(1)->sizeHint().width();
    QCOMPARE(row.heightForWidth(two), 2 * 44 + 8);
    QCOMPARE(row.heightForWidth(2 * two), 44);
    QCOMPARE(row.heightForWidth(buttons.at(1)->sizeHint().width()), 3 * 44 + 2 * 8);
    buttons.at(1)->hide(); // a hidden one takes no room
    QCOMPARE(row.heightForWidth(two), 44);
}

QTEST_MAIN(TestPageHeader)
#include "tst_PageHeader.moc"
