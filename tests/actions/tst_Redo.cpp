#include "BookFile.h"
#include "CorrectAssist.h"
#include "Entries.h"
#include "ImportBook.h"
#include "LedgerCheck.h"
#include "Ledgers.h"
#include "LedgerText.h"
#include "LogAssist.h"
#include "Printers.h"
#include "UndoLast.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestRedo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsBackWhatWasUndone();
    void endsWithTheNextAction();
    void isTheSameAfterARestart();
    void addsToTheHistoryAndTakesNothingAway();
    void namesTheLastActions();
    void undoesBackToOneOfThem();
    void bringsAnImportBackWhole();
    void bringsBackAnImportThatWasTakenBack();
    void reachesTwoHundredActionsBack();

private:
    QString book(const QByteArray &text);

    Ledgers m_ledgers;
};

QString TestRedo::book(const QByteArray &text)
{
    static int number = 0;
    const QString path = m_ledgers.place(u"book%1.csv"_s.arg(++number));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no book");
    file.write(text);
    return path;
}

void TestRedo::bringsBackWhatWasUndone()
{
    const auto database = m_ledgers.create();
    const auto logged = logAssist(*database, usualEntry(), usualStamp());
    QVERIFY_RESULT(logged);
    AssistEntry entry = *readAssist(*database, logged->assist);
    entry.outcome = Outcome::NotSubmitted;
    QVERIFY_RESULT(correctAssist(*database, logged->assist, entry, usualStamp()));
    const QStringList whole = ledgerText(*database);

    QVERIFY_RESULT(undoLast(*database, stampAfter(0)));
    QVERIFY_RESULT(undoLast(*database, stampAfter(0)));
    QCOMPARE((*nextRedoable(*database))->action, u"assist.log"_s);
    QCOMPARE(redoNext(*database, stampAfter(0))->action, u"assist.log"_s);
    QCOMPARE(readAssist(*database, logged->assist)->outcome, usualEntry().outcome);
    QCOMPARE(redoNext(*database, stampAfter(0))->action, u"assist.correct"_s);
    QCOMPARE(ledgerText(*database), whole);
    QCOMPARE(whatIsNotInStep(*database), QString());
    // What was redone can be undone once more.
    QCOMPARE(undoLast(*database, stampAfter(0))->action, u"assist.correct"_s);
}

void TestRedo::endsWithTheNextAction()
{
    const auto database = m_ledgers.create();
    QCOMPARE(redoNext(*database, usualStamp()).error().fault, Fault::NothingToUndo);
    QVERIFY_RESULT(logAssist(*database, entryOf(u"An"_s), usualStamp()));
    QVERIFY_RESULT(undoLast(*database, stampAfter(0)));
    QVERIFY(nextRedoable(*database)->has_value());
    QVERIFY_RESULT(logAssist(*database, entryOf(u"Ba"_s), usualStamp()));
    QVERIFY(!nextRedoable(*database)->has_value());
    QCOMPARE(redoNext(*database, stampAfter(0)).error().fault, Fault::NothingToUndo);
    QCOMPARE(undoLast(*database, stampAfter(0))->subject, u"Ba"_s);
    QCOMPARE(undoLast(*database, stampAfter(0)).error().fault, Fault::NothingToUndo);
    QCOMPARE(redoNext(*database, stampAfter(0))->subject, u"Ba"_s);
}

void TestRedo::isTheSameAfterARestart()
{
    auto database = m_ledgers.create();
    const QString path = database->path();
    for (const QString &name : {u"An"_s, u"Ba"_s, u"Cúc"_s})
        QVERIFY_RESULT(logAssist(*database, entryOf(name), usualStamp()));
    QVERIFY_RESULT(undoLast(*database, stampAfter(0)));
    database.reset();
    database = *Database::open(path, OpenMode::ReadWrite);
    QCOMPARE(redoNext(*database, stampAfter(1))->subject, u"Cúc"_s);
    QCOMPARE(undoLast(*database, stampAfter(1))->subject, u"Cúc"_s);
    QCOMPARE(undoLast(*database, stampAfter(1))->subject, u"Ba"_s);
}

void TestRedo::addsToTheHistoryAndTakesNothingAway()
{
    const auto database = m_ledgers.create();
    QVERIFY_RESULT(logAssist(*database, usualEntry(), usualStamp()));
    const qint64 before = numberOf(*database, "SELECT count(*) FROM audit_entry");
    QVERIFY_RESULT(undoLast(*database, stampAfter(0)));
    QVERIFY_RESULT(redoNext(*database, stampAfter(0)));
    QCOMPARE(numberOf(*database, "SELECT count(*) FROM audit_entry"), before + 2);
    QCOMPARE(textOf(*database,
                    "SELECT group_concat(action) FROM (SELECT action FROM audit_entry ORDER BY id DESC "
                    "LIMIT 3)"),
             u"redo,undo,assist.log"_s);
}

void TestRedo::namesTheLastActions()
{
    const auto database = m_ledgers.create();
    const auto logged = logAssist(*database, entryOf(u"Cấn Đức Kiên"_s), usualStamp());
    QVERIFY_RESULT(logged);
    QVERIFY_RESULT(takeBackAssist(*database, logged->assist, stampAfter(0)));
    QVERIFY_RESULT(undoLast(*database, stampAfter(1)));
    const auto actions = lastActions(*database);
    QVERIFY_RESULT(actions);
    QCOMPARE(actions->size(), 2);
    QCOMPARE(wordsOf(actions->at(0)), u"taking back the assist of Cấn Đức Kiên"_s);
    QCOMPARE(actions->at(0).state, Undoable::State::Undone);
    QCOMPARE(wordsOf(actions->at(1)), u"saving the assist of Cấn Đức Kiên"_s);
    QCOMPARE(actions->at(1).state, Undoable::State::Done);
    QCOMPARE(actions->at(1).stamp.by, usualStamp().by);
}

void TestRedo::undoesBackToOneOfThem()
{
    const auto database = m_ledgers.create();
    for (const QString &name : {u"An"_s, u"Ba"_s, u"Cúc"_s, u"Dần"_s})
        QVERIFY_RESULT(logAssist(*database, entryOf(name), usualStamp()));
    const auto actions = lastActions(*database);
    QVERIFY_RESULT(actions);
    const UndoneRun run = undoBackTo(*database, actions->at(2).auditEntry, stampAfter(0));
    QVERIFY(!run.stoppedBy);
    QCOMPARE(run.undone.size(), 3);
    QCOMPARE((*lastUndoable(*database))->subject, u"An"_s);
    for (const QString &name : {u"Ba"_s, u"Cúc"_s, u"Dần"_s})
        QCOMPARE(redoNext(*database, stampAfter(0))->subject, name);
}

void TestRedo::bringsAnImportBackWhole()
{
    const auto database = m_ledgers.create();
    const QByteArray head = "date,citizen,procedure,outcome,code,phone\n";
    const auto run = [&](const QString &path) {
        return importBook(*database, {{path}, ImportMode::Write, {}, {}}, usualStamp());
    };
    QVERIFY_RESULT(run(book(head
                            + "23/09/2024,An,1.001193,submitted_online,H26.12-240923-0001,\n"
                              "20/09/2024,Ba,1.001193,guided_only,,\n")));
    const QStringList before = ledgerText(*database);
    // The second book changes a row and brings two.
    QVERIFY_RESULT(run(book(head
                            + "23/09/2024,An,1.001193,submitted_online,H26.12-240923-0001,0912345678\n"
                              "20/09/2024,Ba,1.001193,submitted_online,H26.12-240920-0002,\n"
                              "20/09/2024,Cúc,1.004873,referred_in_person,,\n")));
    const QStringList after = ledgerText(*database);
    QVERIFY(before != after);

    for (int round = 0; round < 2; ++round) {
        QCOMPARE(undoLast(*database, stampAfter(0))->action, u"import"_s);
        QCOMPARE(ledgerText(*database), before);
        QCOMPARE(whatIsNotInStep(*database), QString());
        QCOMPARE(redoNext(*database, stampAfter(1))->action, u"import"_s);
        QCOMPARE(ledgerText(*database), after);
        QCOMPARE(whatIsNotInStep(*database), QString());
    }
}

void TestRedo::bringsBackAnImportThatWasTakenBack()
{
    const auto database = m_ledgers.create();
    const QString path = book("date,citizen,procedure,outcome\n23/09/2024,An,1.001193,guided_only\n"
                              "20/09/2024,Ba,1.001193,guided_only\n");
    QVERIFY_RESULT(importBook(*database, {{path}, ImportMode::Write, {}, {}}, usualStamp()));
    const QStringList whole = ledgerText(*database);
    QVERIFY_RESULT(takeBackImport(*database, 1, stampAfter(0)));
    QVERIFY(ledgerText(*database).isEmpty());
    QCOMPARE(undoLast(*database, stampAfter(1))->action, u"import.take_back"_s);
    QCOMPARE(ledgerText(*database), whole);
    QCOMPARE(whatIsNotInStep(*database), QString());
}

void TestRedo::reachesTwoHundredActionsBack()
{
    const auto database = m_ledgers.create();
    for (int number = 0; number < kUndoableActions + 3; ++number)
        QVERIFY_RESULT(logAssist(*database, entryOf(u"Người %1"_s.arg(number)), usualStamp()));
    QCOMPARE(lastActions(*database)->size(), kUndoableActions);
    const UndoneRun run = undoBackTo(*database, 0, stampAfter(0));
    QCOMPARE(run.undone.size(), kUndoableActions);
    QCOMPARE(numberOf(*database, "SELECT count(*) FROM assist WHERE voided_at IS NULL"), 3);
}

QTEST_GUILESS_MAIN(TestRedo)
#include "tst_Redo.moc"
