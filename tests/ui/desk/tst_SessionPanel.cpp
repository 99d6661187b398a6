#include "common/MessageBar.h"
#include "common/OptionRow.h"
#include "desk/FormScroll.h"
#include "desk/SessionPanel.h"
#include "DeskStage.h"

#include <QAbstractButton>
#include <QLayout>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestSessionPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }

    void walksAsTheEyeReads();
    void showsWhoIsOnDutyOnAPastDay();
    void saysWhatTheWindowHasToSay();
    void growsWithWhatItRefuses();

private:
    SessionPanel &panel() const { return *m_stage->page().findChild<SessionPanel *>(); }

    std::unique_ptr<DeskStage> m_stage;
};

void TestSessionPanel::init()
{
    m_stage = std::make_unique<DeskStage>();
    m_stage->openSession();
    m_stage->press(Qt::Key_F9);
    QVERIFY(panel().isVisible());
}

void TestSessionPanel::walksAsTheEyeReads()
{
    const auto rows = panel().findChildren<OptionRow *>();
    for (const OptionRow *row : rows) {
        if (row->accessibleName() == u"Người trực"_s)
            row->box(row->count() - 1)->setFocus();
    }
    QStringList walked;
    for (int stop = 0; stop < 3; ++stop) {
        m_stage->press(Qt::Key_Tab);
        const QWidget *focused = QApplication::focusWidget();
        const auto *row = qobject_cast<const OptionRow *>(focused->parentWidget());
        walked << (row != nullptr ? row->accessibleName() : focused->accessibleName());
    }
    QCOMPARE(walked, (QStringList{u"Ngày"_s, u"Buổi"_s, u"Thêm người trực"_s}));
}

void TestSessionPanel::showsWhoIsOnDutyOnAPastDay()
{
    Q_EMIT panel().sessionWanted(DeskStage::monday().addDays(-7), Shift::Morning);
    QTest::qWait(1);
    for (const auto *bar : panel().findChildren<QScrollBar *>())
        QVERIFY(!bar->isVisible());
    QVERIFY(!m_stage->button(u"In tờ ghi tay…"_s)->visibleRegion().isEmpty());
}

void TestSessionPanel::saysWhatTheWindowHasToSay()
{
    QCOMPARE(m_stage->page().messagePlace(), &panel().message());
    m_stage->press(Qt::Key_Escape);
    QCOMPARE(m_stage->page().messagePlace(), &m_stage->card().message());
}

// The line under a field takes room that the page has, and none that would have to be scrolled to.
void TestSessionPanel::growsWithWhatItRefuses()
{
    m_stage->close();
    m_stage->open(m_stage->ledgers().create()); // nobody to be ticked
    panel().message().say(MessageBar::Kind::Done, u"Mất điện lúc 14:32: đã giữ đủ 37 lượt hỗ trợ."_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    auto *scroll = panel().findChild<FormScroll *>();
    for (int round = 0; round < 8; ++round) // layouts ask each other until nothing moves any more
        QCoreApplication::processEvents();
    const QWidget *form = scroll->widget();
    QCOMPARE(form->height(), scroll->viewport()->height());
    QCOMPARE(form->height(), form->layout()->heightForWidth(form->width()));
}

QTEST_MAIN(TestSessionPanel)

#include "tst_SessionPanel.moc"
