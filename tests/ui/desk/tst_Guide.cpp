#include "catalogue/PapersDialog.h"
#include "common/Button.h"
#include "common/FormField.h"
#include "common/LedgerTable.h"
#include "common/MessageBar.h"
#include "CorrectAssist.h"
#include "desk/AssistForm.h"
#include "desk/guide/GuideCard.h"
#include "desk/guide/PaperCheck.h"
#include "desk/guide/PaperList.h"
#include "desk/guide/SlipDesk.h"
#include "desk/guide/SlipDialog.h"
#include "desk/ListCard.h"
#include "DeskSession.h"
#include "DeskStage.h"
#include "Printers.h"
#include "Setup.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace somotcua;

/// The guide beside the form, and the slip, by keys alone.
class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }

    void showsThePapersOfTheProcedure();
    void ticksByKeysAndSavesWithTheAssist();
    void recallsWhatWasBroughtLastTime();
    void forgetsTicksWithAnotherProcedure();
    void editsTheListFromTheGuide();
    void isATabBesideTheForm_data();
    void isATabBesideTheForm();
    void printsTheEntryTheLastOneAndAChosenRow();
    void keepsTheSlipAsPdf();

private:
    void begin(const QString &name, const QString &procedure);
    void save();
    GuideCard &guide() const { return *m_stage->page().findChild<GuideCard *>(); }
    PaperList &papers() const { return guide().papers(); }
    AssistForm &form() const { return *m_stage->page().findChild<AssistForm *>(); }
    QString shownText() const;
    AssistId newest() const { return m_stage->rows().row(0).assist; }

    std::unique_ptr<DeskStage> m_stage;
};

void TestGuide::init()
{
    m_stage = std::make_unique<DeskStage>();
    m_stage->now = momentOf(DeskStage::monday(), QTime(15, 12));
    auto database = m_stage->ledgers().create();
    Volunteer head{{}, u"Lý Thị Trang"_s, u"0912345678"_s, true, {}, {}, {}, {}};
    const auto id = saveVolunteer(*database, head, usualStamp());
    QVERIFY_RESULT(id);
    QVERIFY_RESULT(
        openSession(*database, DeskStage::monday(), DeskStage::kSession, {*id}, Stamp{m_stage->now, head.name}));
    m_stage->open(std::move(database));
}

void TestGuide::begin(const QString &name, const QString &procedure)
{
    m_stage->type(name);
    form().field(DeskField::Procedure)->editor()->setFocus();
    m_stage->type(procedure);
    m_stage->press(Qt::Key_Return);
}

void TestGuide::save()
{
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    m_stage->now = m_stage->now.addSecs(60);
}

QString TestGuide::shownText() const
{
    QStringList texts;
    for (const QLabel *label : guide().findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'\n');
}

void TestGuide::showsThePapersOfTheProcedure()
{
    QVERIFY(guide().isVisible());
    QVERIFY(papers().papers().isEmpty());
    begin(u"Cấn Văn Hùng"_s, u"1.004222"_s);
    QCOMPARE(papers().papers().size(), 4);
    const QString text = shownText();
    for (const QString &part :
         {u"Đăng ký thường trú"_s, u"đủ 0 trên 4"_s, u"7 ngày làm việc"_s, u"10.000 đ"_s, u"20.000 đ"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    QVERIFY(!form().draft().papers.has_value());
}

void TestGuide::ticksByKeysAndSavesWithTheAssist()
{
    begin(u"Cấn Văn Hùng"_s, u"1.004222"_s);
    QWidget *before = QApplication::focusWidget();
    m_stage->press(Qt::Key_F3);
    QCOMPARE(QApplication::focusWidget(), papers().box(0));
    m_stage->press(Qt::Key_Space);
    m_stage->press(Qt::Key_3);
    m_stage->press(Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), papers().box(1));
    QVERIFY(shownText().contains(u"đủ 2 trên 4"_s));
    m_stage->press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), before);
    QCOMPARE(form().draft().name, u"Cấn Văn Hùng"_s);
    save();
    const auto entry = readAssist(m_stage->ledger().database(), newest());
    QVERIFY_RESULT(entry);
    QVERIFY(entry->papers.has_value());
    QCOMPARE(broughtCount(*entry->papers), 2);
    QVERIFY(entry->papers->at(2).brought);
    QVERIFY(papers().papers().isEmpty());
}

void TestGuide::recallsWhatWasBroughtLastTime()
{
    ticksByKeysAndSavesWithTheAssist();
    begin(u"Cấn Văn Hùng"_s, u"1.004222"_s);
    QCOMPARE(broughtCount(papers().papers()), 2);
    QCOMPARE(broughtCount(form().draft().papers.value_or(QList<PaperMark>())), 2);
    m_stage->press(Qt::Key_F3);
    QCOMPARE(QApplication::focusWidget(), papers().box(1)); // the first that is missing
    // Somebody else has brought nothing.
    form().field(DeskField::Name)->editor()->setFocus();
    m_stage->type(u"x"_s);
    QCOMPARE(broughtCount(papers().papers()), 0);
    QVERIFY(!form().draft().papers.has_value());
}

void TestGuide::forgetsTicksWithAnotherProcedure()
{
    begin(u"Cấn Văn Hùng"_s, u"1.004222"_s);
    m_stage->press(Qt::Key_F3);
    m_stage->press(Qt::Key_1);
    m_stage->press(Qt::Key_Return);
    auto *procedure = qobject_cast<QLineEdit *>(form().field(DeskField::Procedure)->editor());
    procedure->setFocus();
    procedure->selectAll();
    m_stage->type(u"1.001193"_s);
    m_stage->press(Qt::Key_Return);
    QCOMPARE(broughtCount(papers().papers()), 0);
    QCOMPARE(papers().papers().first().name, u"Tờ khai đăng ký khai sinh"_s);
    QVERIFY(!form().draft().papers.has_value());
}

void TestGuide::editsTheListFromTheGuide()
{
    begin(u"Cấn Văn Hùng"_s, u"1.004222"_s);
    QTimer::singleShot(0, &m_stage->page(), [this] {
        auto *dialog = qobject_cast<PapersDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        const auto leave = qScopeGuard([dialog] { dialog->close(); });
        QApplication::setActiveWindow(dialog);
        auto *list = dialog->findChild<QPlainTextEdit *>();
        QTRY_COMPARE(QApplication::focusWidget(), list);
        list->moveCursor(QTextCursor::End);
        m_stage->type(u"\n"_s);
        m_stage->press(Qt::Key_Return);
        QTest::keyClicks(list, u"Anh 3x4"_s);
        m_stage->press(Qt::Key_Up, Qt::AltModifier);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    });
    m_stage->press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(papers().papers().size(), 5);
    QVERIFY(shownText().contains(u"đủ 0 trên 5"_s));
    QCOMPARE(form().draft().name, u"Cấn Văn Hùng"_s);
}

void TestGuide::isATabBesideTheForm_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("beside the form") << 150;
    QTest::newRow("alone") << 200;
    QTest::newRow("alone, the largest type") << 250;
}

void TestGuide::isATabBesideTheForm()
{
    QFETCH(int, percent);
    m_stage->appearance().setTypePercent(percent);
    m_stage->page().resize(1230, 768 - 22 * percent / 62);
    QTest::qWait(1);
    begin(u"Cấn Văn Hùng"_s, u"1.004222"_s);
    QVERIFY(!guide().isVisible());
    const QWidget *before = QApplication::focusWidget();
    m_stage->press(Qt::Key_F3);
    QVERIFY(guide().isVisible());
    QCOMPARE(QApplication::focusWidget(), papers().box(0));
    QCOMPARE(m_stage->card().isVisible(), percent == 150);
    const Button *print = guide().printButton();
    QVERIFY(m_stage->page().rect().contains(QRect(print->mapTo(&m_stage->page(), QPoint()), print->size())));
    m_stage->press(Qt::Key_F3);
    QVERIFY(!guide().isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
}

void TestGuide::printsTheEntryTheLastOneAndAChosenRow()
{
    auto *slips = m_stage->page().findChild<SlipDesk *>();
    QVERIFY(!slips->slip()->has_value());
    m_stage->press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(m_stage->card().message().sentence().contains(u"Chưa có lượt nào"_s));

    begin(u"Cấn Văn Hùng"_s, u"1.004222"_s);
    const auto typed = slips->slip();
    QVERIFY_RESULT(typed);
    QCOMPARE((*typed)->citizen, u"Cấn Văn Hùng"_s);
    QCOMPARE((*typed)->due, QDate(2024, 10, 9));
    QCOMPARE((*typed)->phone, u"0912 345 678"_s);
    QCOMPARE((*typed)->coming.first().day, QDate(2024, 10, 2));
    save();
    const auto saved = slips->slip();
    QVERIFY_RESULT(saved);
    QCOMPARE((*saved)->citizen, u"Cấn Văn Hùng"_s);
    QCOMPARE((*saved)->due, QDate(2024, 10, 9));

    begin(u"Lê Tiến Long"_s, u"1.001193"_s);
    save();
    QCOMPARE((*slips->slip())->citizen, u"Lê Tiến Long"_s);
    LedgerTable *table = m_stage->page().findChild<ListCard *>()->table();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QCOMPARE((*slips->slip())->citizen, u"Cấn Văn Hùng"_s);
}

void TestGuide::keepsTheSlipAsPdf()
{
    begin(u"Cấn Văn Hùng"_s, u"1.004222"_s);
    const QString path = m_stage->ledgers().place(u"phiếu.pdf"_s);
    QTimer::singleShot(0, &m_stage->page(), [path] {
        auto *dialog = qobject_cast<SlipDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        dialog->savePdf(path);
    });
    m_stage->press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(QFile::exists(path));
    QVERIFY(m_stage->card().message().sentence().startsWith(u"Đã lưu"_s));
    QApplication::setActiveWindow(m_stage->page().window());
    QTRY_VERIFY(m_stage->page().isAncestorOf(QApplication::focusWidget()));
}

QTEST_MAIN(TestGuide)
#include "tst_Guide.moc"
