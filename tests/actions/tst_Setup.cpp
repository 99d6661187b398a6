#include "Ledgers.h"
#include "Printers.h"
#include "Setup.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_database = m_ledgers.create(); }
    void cleanup() { m_database.reset(); }

    void aCorrectedUnitHoldsForEveryDay();
    void aNewUnitNameHoldsFromItsDay();
    void aNewScheduleHoldsFromItsDay();
    void namesOnPaperKeepTheirLines();
    void volunteersStandByGivenName();
    void whoIsUnknownCannotBeChanged();
    void aProcedureMayChangeFromADay();

private:
    Ledgers m_ledgers;
    std::unique_ptr<Database> m_database;
};

void TestSetup::aCorrectedUnitHoldsForEveryDay()
{
    auto unit = unitOn(*m_database, QDate(2024, 9, 23));
    QVERIFY_RESULT(unit);
    unit->name = u"UBND xã  Võng Xuyên mới"_s;
    QVERIFY_RESULT(renameUnit(*m_database, *unit, usualStamp()));
    for (const int year : {1990, 2024, 2050})
        QCOMPARE(unitOn(*m_database, QDate(year, 1, 1))->name, u"UBND xã Võng Xuyên mới"_s);
}

void TestSetup::aNewUnitNameHoldsFromItsDay()
{
    const Unit merged{{}, u"09715"_s, u"UBND xã Phúc Thọ"_s, u"UBND thành phố Hà Nội"_s, QDate(2025, 7, 1)};
    QVERIFY_RESULT(renameUnit(*m_database, merged, usualStamp()));

    QCOMPARE(unitOn(*m_database, QDate(2025, 6, 30))->name, u"UBND xã Võng Xuyên"_s);
    QCOMPARE(unitOn(*m_database, QDate(2025, 7, 1))->name, u"UBND xã Phúc Thọ"_s);

    // Said again for the same day it corrects, and does not pile up.
    Unit corrected = merged;
    corrected.parent = u"UBND TP Hà Nội"_s;
    QVERIFY_RESULT(renameUnit(*m_database, corrected, usualStamp()));
    QCOMPARE(unitOn(*m_database, QDate(2026, 1, 1))->parent, u"UBND TP Hà Nội"_s);
    QCOMPARE(unitOn(*m_database, QDate(2024, 1, 1))->parent, u"UBND huyện Phúc Thọ"_s);
}

void TestSetup::aNewScheduleHoldsFromItsDay()
{
    const auto mornings = Schedule::parse(u"tue,thu 08:00-11:30"_s);
    QVERIFY_RESULT(mornings);
    QVERIFY_RESULT(changeSchedule(*m_database, *mornings, QDate(2024, 10, 1), usualStamp()));

    QCOMPARE(scheduleOn(*m_database, QDate(2024, 9, 30))->text(), u"mon,wed,fri 13:30-17:00"_s);
    QCOMPARE(*scheduleOn(*m_database, QDate(2024, 10, 1)), *mornings);
}

void TestSetup::namesOnPaperKeepTheirLines()
{
    PaperNames names;
    names.confirmedByTitle = u"XÁC NHẬN CỦA UBND XÃ\nCHỦ TỊCH"_s;
    QVERIFY_RESULT(changePaperNames(*m_database, names, usualStamp()));
    const auto read = readPaperNames(*m_database);
    QVERIFY_RESULT(read);
    QCOMPARE(read->confirmedByTitle, names.confirmedByTitle);

    QVERIFY_RESULT(changePaperNames(*m_database, PaperNames(), usualStamp()));
    QVERIFY(*readPaperNames(*m_database) == PaperNames());
}

void TestSetup::volunteersStandByGivenName()
{
    for (const QString &name : {u"Khuất Thị Hà"_s, u"Cấn Văn Đức"_s, u"Doãn Văn An"_s, u"Kiều Thị Dung"_s}) {
        Volunteer volunteer;
        volunteer.name = name;
        QVERIFY_RESULT(saveVolunteer(*m_database, volunteer, usualStamp()));
    }
    auto team = volunteers(*m_database);
    QVERIFY_RESULT(team);
    QStringList names;
    for (const Volunteer &volunteer : *team)
        names << volunteer.name;
    QCOMPARE(names, (QStringList{u"Doãn Văn An"_s, u"Kiều Thị Dung"_s, u"Cấn Văn Đức"_s, u"Khuất Thị Hà"_s}));

    Volunteer head = team->last();
    head.head = true;
    head.phone = u"0912345678"_s;
    head.activeTo = QDate(2024, 12, 31);
    const auto saved = saveVolunteer(*m_database, head, usualStamp());
    QVERIFY_RESULT(saved);
    QCOMPARE(*saved, head.id);
    team = volunteers(*m_database);
    QCOMPARE(team->last().head, true);
    QCOMPARE(team->last().phone, u"0912345678"_s);
    QCOMPARE(team->last().activeTo, QDate(2024, 12, 31));
}

void TestSetup::whoIsUnknownCannotBeChanged()
{
    Volunteer nobody;
    nobody.id = VolunteerId{999};
    nobody.name = u"Không Ai"_s;
    const auto saved = saveVolunteer(*m_database, nobody, usualStamp());
    QVERIFY(!saved);
    QCOMPARE(saved.error().fault, Fault::UnknownVolunteer);

    Volunteer nameless;
    nameless.name = u" "_s;
    QCOMPARE(saveVolunteer(*m_database, nameless, usualStamp()).error().fault, Fault::NameMissing);
}

void TestSetup::aProcedureMayChangeFromADay()
{
    const auto find = [this](QDate day) -> Procedure {
        const auto all = procedures(*m_database, day);
        for (const Procedure &procedure : all.value_or(QList<Procedure>())) {
            if (procedure.code == u"1.004873"_s)
                return procedure;
        }
        return {};
    };
    Procedure old = find(QDate(2024, 9, 23));
    QVERIFY(old.processing);
    QCOMPARE(old.processing->days, 3);

    Procedure shorter = old;
    old.validTo = QDate(2025, 6, 30);
    QVERIFY_RESULT(saveProcedure(*m_database, old, usualStamp()));
    shorter.id = {};
    shorter.validFrom = QDate(2025, 7, 1);
    shorter.processing = ProcessingTime{1, ProcessingUnit::WorkingDay};
    QVERIFY_RESULT(saveProcedure(*m_database, shorter, usualStamp()));

    QCOMPARE(find(QDate(2025, 6, 30)).processing->days, 3);
    QCOMPARE(find(QDate(2025, 7, 1)).processing->days, 1);
    QCOMPARE(procedures(*m_database, QDate(2025, 7, 1))->size(), 195);
}

QTEST_GUILESS_MAIN(TestSetup)
#include "tst_Setup.moc"
