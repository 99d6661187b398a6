#include "common/Button.h"
#include "common/MessageBar.h"
#include "common/PageFrame.h"
#include "desk/AssistForm.h"
#include "desk/DeskTableModel.h"
#include "desk/FormCard.h"
#include "desk/ListCard.h"
#include "desk/PersonQuestion.h"
#include "FitChecks.h"
#include "WindowStage.h"

#include <QLineEdit>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace somotcua;

/// What opens at the desk while somebody works (a question, a correction, a sentence) takes its room from the fields,
/// which scroll, and not from the page.
class TestDeskFits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }

    void thePageStaysStill_data();
    void thePageStaysStill();
    void aLowRoomStaysLow();
    void whatWasKeptIsSeenWithoutScrolling_data();
    void whatWasKeptIsSeenWithoutScrolling();

private:
    enum Open
    {
        Correction = 1,
        Question = 2, // while somebody types on
        Saving = 4, // the question is answered before
        Sentence = 8
    };

    Page *desk() const { return m_stage->pages().constFirst(); }
    FormCard &card() const { return *desk()->findChild<FormCard *>(); }
    void correct() const;
    void typeALookAlike() const;

    std::unique_ptr<WindowStage> m_stage;
};

void TestDeskFits::init()
{
    m_stage = std::make_unique<WindowStage>();
    m_stage->window().resize(1366, 747); // a title bar takes the rest
}

void TestDeskFits::correct() const
{
    auto *list = desk()->findChild<ListCard *>();
    Q_EMIT list->opened(list->model().row(0).assist);
}

void TestDeskFits::typeALookAlike() const
{
    auto *form = desk()->findChild<AssistForm *>();
    form->line(DeskField::Name)->setText(u"Do Ba Dat"_s);
    form->line(DeskField::Phone)->setText(u"0870328912"_s);
}

void TestDeskFits::thePageStaysStill_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("open");
    for (const int percent : {100, 125, 150, 175}) {
        QTest::addRow("a correction at %d %%", percent) << percent << int(Correction);
        QTest::addRow("a question at %d %%", percent) << percent << int(Question);
        QTest::addRow("a question after a sentence at %d %%", percent) << percent << int(Question | Sentence);
        QTest::addRow("a question in a correction at %d %%", percent) << percent << int(Question | Correction);
        QTest::addRow("a question before saving at %d %%", percent) << percent << int(Question | Saving | Sentence);
        QTest::addRow("a question before a correction is saved at %d %%", percent)
            << percent << int(Question | Saving | Correction | Sentence);
    }
    QTest::newRow("a question at 200 %") << 200 << int(Question);
}

void TestDeskFits::thePageStaysStill()
{
    QFETCH(int, percent);
    QFETCH(int, open);
    m_stage->openSession();
    m_stage->show(desk(), percent, Theme::Light);
    if (open & Correction)
        correct();
    if (open & Sentence)
        card().message().say(MessageBar::Kind::Warning, u"Đã lưu lượt 12, chưa ghi thủ tục: Nguyễn Thị Hoàng Anh"_s,
                             u"Hoàn tác"_s, QKeySequence(u"Ctrl+Z"_s));
    if (open & Question) {
        typeALookAlike();
        card().saveButton()->click();
        if (!(open & Saving))
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
    WindowStage::settle();
    QCOMPARE(card().personQuestion().isVisibleTo(&card()), bool(open & Question));
    auto *frame = qobject_cast<PageFrame *>(desk()->parentWidget()->parentWidget());
    QVERIFY(frame != nullptr);
    QCOMPARE(frame->verticalScrollBar()->maximum(), 0);
    QCOMPARE(cutOrOverlapping(&m_stage->window()), QStringList());

    // What stood there before is said again once the question is gone.
    card().personQuestion().dismiss();
    QCOMPARE(card().message().isVisibleTo(&card()), bool(open & Sentence));
}

// The page grows with the question; what gives way in a low room does not come back for that.
void TestDeskFits::aLowRoomStaysLow()
{
    m_stage->openSession();
    m_stage->show(desk(), 250, Theme::Light);
    const auto strip = [this] {
        return card().findChild<QWidget *>(u"strip"_s)->isVisibleTo(&card());
    };
    QVERIFY(!strip());
    typeALookAlike();
    card().saveButton()->click();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    WindowStage::settle();
    QVERIFY(card().personQuestion().isVisibleTo(&card()));
    QVERIFY(!strip());
}

void TestDeskFits::whatWasKeptIsSeenWithoutScrolling_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : typeSteps())
        QTest::addRow("%d %%", percent) << percent;
}

void TestDeskFits::whatWasKeptIsSeenWithoutScrolling()
{
    QFETCH(int, percent);
    m_stage->show(desk(), percent, Theme::Light);
    MessageBar &place = m_stage->window().messageInFront();
    QVERIFY(desk()->isAncestorOf(&place));
    place.say(MessageBar::Kind::Done,
              u"Mất điện lúc 14:32 ngày 27/09/2024: đã giữ đủ 37 lượt hỗ trợ và 1 phiếu đang nhập dở."_s);
    WindowStage::settle();
    QCOMPARE(place.visibleRegion().boundingRect(), place.rect());
}

QTEST_MAIN(TestDeskFits)
#include "tst_DeskFits.moc"
