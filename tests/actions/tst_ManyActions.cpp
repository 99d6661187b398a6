#include "ChangeStatus.h"
#include "CorrectAssist.h"
#include "Entries.h"
#include "JoinCitizens.h"
#include "LedgerCheck.h"
#include "Ledgers.h"
#include "LedgerText.h"
#include "LogAssist.h"
#include "Printers.h"
#include "Statement.h"
#include "UndoLast.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

/// Everything that counts, as text: what undoing must bring back.
QString counting(Database &database)
{
    const char *const kTexts[] = {
        R"sql(
            SELECT group_concat(id || ' ' || day || ' ' || citizen_id || ' ' || person_id || ' ' || outcome || ' '
                                || coalesce(previous_day, '') || ' ' || coalesce(dossier_id, '') || ' '
                                || coalesce(note, ''), ';')
            FROM (SELECT * FROM assist WHERE voided_at IS NULL ORDER BY id)
        )sql",
        R"sql(
            SELECT group_concat(id || ' ' || coalesce(code, '') || ' ' || submitted_day || ' ' || status || ' '
                                || coalesce(due_day, '') || ' ' || coalesce(finished_day, '') || ' ' || channel, ';')
            FROM (SELECT * FROM dossier WHERE voided_at IS NULL ORDER BY id)
        )sql",
        R"sql(
            SELECT group_concat(citizen.id || ' ' || name || ' ' || coalesce(birth, '') || ' ' || coalesce(identity, '')
                                || ' ' || coalesce(phone, ''), ';')
            FROM citizen WHERE EXISTS (SELECT 1 FROM assist WHERE citizen_id = citizen.id AND voided_at IS NULL)
        )sql"};
    QString text;
    for (const char *const sql : kTexts) {
        Statement statement(database, sql);
        if (statement.start() && statement.next())
            text += statement.text(0) + u'\n';
    }
    return text;
}

qint64 countOf(Database &database, const char *sql)
{
    Statement statement(database, sql);
    return statement.start() && statement.next() ? statement.integer(0) : -1;
}

/// Few names, numbers and codes, so that everything meets everything.
AssistEntry randomEntry(QRandomGenerator &random)
{
    const QStringList kNames{u"Nguyễn Thị Hoà"_s, u"nguyễn thị hòa"_s, u"Trần Văn Bình"_s, u"Đặng Đình Ánh"_s};
    const QStringList kCodes{u"H26.12-240923-0001"_s, u"H26.12-240923-0002"_s, u"H26.12-240920-0003"_s};
    const auto sometimes = [&](int percent) {
        return int(random.bounded(100)) < percent;
    };
    const auto day = [&](int back) {
        return usualStamp().day().addDays(-qint64(random.bounded(back)));
    };

    AssistEntry entry = entryOf(kNames.at(random.bounded(kNames.size())));
    entry.day = day(20);
    entry.outcome = Outcome(random.bounded(5));
    if (sometimes(40))
        entry.birth = BirthDate::fromText(u"1958"_s);
    if (sometimes(30))
        entry.identity = IdentityNumber::read(u"00115800461%1"_s.arg(random.bounded(2)));
    if (sometimes(30))
        entry.phone = PhoneNumber::read(u"091234567%1"_s.arg(random.bounded(2)));
    if (sometimes(30))
        entry.hamlet = sometimes(50) ? u"Lục Xuân"_s : u"Bảo Lộc"_s;
    if (sometimes(60))
        entry.code = DossierCode::read(kCodes.at(random.bounded(kCodes.size())));
    if (sometimes(20))
        entry.channel = Channel(random.bounded(3));
    if (sometimes(20))
        entry.submitted = day(30);
    if (sometimes(30))
        entry.received = day(15);
    if (sometimes(20))
        entry.due = day(10);
    if (sometimes(30))
        entry.finished = day(8);
    if (sometimes(20))
        entry.returned = day(5);
    if (sometimes(20))
        entry.status = DossierStatus(random.bounded(11));
    if (entry.status == DossierStatus::Other)
        entry.statusText = u"Chờ ký duyệt"_s;
    entry.procedureCode = sometimes(50) ? u"1.004873"_s : u"1.001193"_s;
    if (sometimes(20))
        entry.shift = Shift(random.bounded(3));
    return entry;
}

} // namespace

class TestManyActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stayInStep_data();
    void stayInStep();
    void areUndoneOneByOne_data();
    void areUndoneOneByOne();
    void areUndoneAndRedoneAll_data();
    void areUndoneAndRedoneAll();

private:
    /// One action of any kind; refusals are fine, they change nothing.
    void act(Database &database, QRandomGenerator &random, const Stamp &stamp);

    Ledgers m_ledgers;
};

void TestManyActions::act(Database &database, QRandomGenerator &random, const Stamp &stamp)
{
    const auto any = [&](const char *table) {
        const qint64 all = countOf(database, QByteArray("SELECT count(*) FROM ").append(table).constData());
        return all < 1 ? 1 : 1 + qint64(random.bounded(quint64(all)));
    };
    const auto accept = [](const Error &error) {
        if (error.fault == Fault::LedgerFailed)
            qFatal("the ledger failed: %s", qPrintable(error.detail));
    };
    const auto run = [&](const auto &result) {
        if (!result)
            accept(result.error());
    };
    switch (random.bounded(10)) {
    case 0:
    case 1:
    case 2:
        run(logAssist(database, randomEntry(random), stamp));
        break;
    case 3:
    case 4: {
        const AssistId assist{any("assist")};
        AssistEntry entry = randomEntry(random);
        if (const auto before = readAssist(database, assist); before && random.bounded(2) == 0) {
            AssistEntry changed = *before;
            changed.code = entry.code;
            changed.outcome = entry.outcome;
            changed.phone = entry.phone;
            changed.finished = entry.finished;
            entry = changed;
        }
        run(correctAssist(database, assist, entry, stamp));
        break;
    }
    case 5:
        run(takeBackAssist(database, AssistId{any("assist")}, stamp));
        break;
    case 6:
    case 7: {
        const QDate day = stamp.day().addDays(-qint64(random.bounded(10)));
        run(changeStatus(database, DossierId{any("dossier")}, DossierStatus(random.bounded(11)), day, u"lý do"_s,
                         stamp));
        break;
    }
    case 8:
        run(joinCitizens(database, {.kept = CitizenId{any("citizen")}, .other = CitizenId{any("citizen")}}, stamp));
        break;
    default:
        run(partCitizen(database, CitizenId{any("citizen")}, stamp));
        break;
    }
}

void TestManyActions::stayInStep_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
    const quint32 own = qEnvironmentVariableIntValue("SOMOTCUA_SEED");
    if (own)
        QTest::addRow("seed %u", own) << own;
}

void TestManyActions::stayInStep()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto database = m_ledgers.create();
    for (int step = 0; step < 60; ++step) {
        if (random.bounded(6) == 0) {
            const auto undone = undoLast(*database, stampAfter(step % 3));
            QVERIFY2(undone || undone.error().fault == Fault::NothingToUndo,
                     undone ? "" : qPrintable(undone.error().subject));
        } else {
            act(*database, random, stampAfter(step % 3));
        }
        const QString wrong = whatIsNotInStep(*database);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"step %1: "_s.arg(step) + wrong));
    }
}

void TestManyActions::areUndoneOneByOne_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 160; seed <= 164; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestManyActions::areUndoneOneByOne()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto database = m_ledgers.create();
    QStringList states{counting(*database)};
    for (int step = 0; step < 25; ++step) {
        const auto before = lastUndoable(*database);
        QVERIFY_RESULT(before);
        act(*database, random, stampAfter(0));
        const auto after = lastUndoable(*database);
        QVERIFY_RESULT(after);
        const bool acted = *after && (!*before || (*after)->auditEntry != (*before)->auditEntry);
        if (acted)
            states += counting(*database);
        else
            states.last() = counting(*database);
    }
    while (states.size() > 1) {
        states.removeLast();
        const auto undone = undoLast(*database, stampAfter(1));
        QVERIFY_RESULT(undone);
        QCOMPARE(counting(*database), states.last());
    }
    QCOMPARE(undoLast(*database, stampAfter(1)).error().fault, Fault::NothingToUndo);
    QCOMPARE(countOf(*database, "SELECT count(*) FROM assist WHERE voided_at IS NULL"), 0);
}

void TestManyActions::areUndoneAndRedoneAll_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 300; seed <= 305; ++seed)
        QTest::addRow("seed %u", seed) << seed;
    const quint32 own = qEnvironmentVariableIntValue("SOMOTCUA_SEED");
    if (own)
        QTest::addRow("seed %u", own) << own;
}

// Back and forth over everything, and back and forth once more: each time the ledger is what it was.
void TestManyActions::areUndoneAndRedoneAll()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto database = m_ledgers.create();
    for (int step = 0; step < 25; ++step)
        act(*database, random, stampAfter(0));
    const QString whole = counting(*database);
    const QStringList text = ledgerText(*database);

    QStringList states{whole};
    for (int round = 0; round < 2; ++round) {
        while (*lastUndoable(*database)) {
            QVERIFY_RESULT(undoLast(*database, stampAfter(1)));
            if (round == 0)
                states += counting(*database);
        }
        QCOMPARE(countOf(*database, "SELECT count(*) FROM assist WHERE voided_at IS NULL"), 0);
        qsizetype place = states.size() - 1;
        while (*nextRedoable(*database)) {
            QVERIFY_RESULT(redoNext(*database, stampAfter(1)));
            QVERIFY(--place >= 0);
            QCOMPARE(counting(*database), states.at(place));
        }
        QCOMPARE(place, 0);
        QCOMPARE(ledgerText(*database), text);
        QCOMPARE(whatIsNotInStep(*database), QString());
    }
    QCOMPARE(redoNext(*database, stampAfter(1)).error().fault, Fault::NothingToUndo);
}

QTEST_GUILESS_MAIN(TestManyActions)
#include "tst_ManyActions.moc"
