#include "catalogue/ChangeObstacles.h"
#include "catalogue/ImportHolidays.h"
#include "catalogue/SetHolidays.h"
#include "Ledgers.h"
#include "Printers.h"
#include "Setup.h"
#include "UndoLast.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestSetHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_database = m_ledgers.create(); }
    void cleanup() { m_database.reset(); }

    void aDayIsSetMovedAndTakenBack();
    void onlyWeekendsAreMadeUp();
    void aNewYearsTableIsImportedWhole();
    void aTableOfOtherColumnsIsRefused();
    void obstaclesAreWordedMovedAndAdded();

private:
    QString file(const QByteArray &text);
    bool isHoliday(QDate day) { return workingCalendar(*m_database)->isHoliday(day); }

    Ledgers m_ledgers;
    std::unique_ptr<Database> m_database;
};

QString TestSetHolidays::file(const QByteArray &text)
{
    const QString path = m_ledgers.place(u"holidays.csv"_s);
    QFile made(path);
    if (!made.open(QIODevice::WriteOnly))
        qFatal("no file");
    made.write(text);
    return path;
}

void TestSetHolidays::aDayIsSetMovedAndTakenBack()
{
    const QDate day(2024, 10, 10);
    const CalendarDay holiday{day, CalendarDay::Kind::Holiday, u" Giải phóng  Thủ đô"_s, true};
    QVERIFY_RESULT(setHoliday(*m_database, holiday, usualStamp()));
    QVERIFY(isHoliday(day));
    QCOMPARE(workingCalendar(*m_database)->nameOf(day), u"Giải phóng Thủ đô"_s);

    CalendarDay moved = holiday;
    moved.day = day.addDays(1);
    QVERIFY_RESULT(moveHoliday(*m_database, day, moved, usualStamp()));
    QVERIFY(!isHoliday(day));
    QVERIFY(isHoliday(moved.day));
    QVERIFY_RESULT(takeBackHoliday(*m_database, moved.day, usualStamp()));
    QVERIFY(!isHoliday(moved.day));
    QCOMPARE(takeBackHoliday(*m_database, moved.day, usualStamp()).error().fault, Fault::AlreadyTakenBack);

    for (const bool last : {false, true}) {
        QVERIFY_RESULT(undoLast(*m_database, usualStamp()));
        QCOMPARE(isHoliday(moved.day), !last);
    }
    QVERIFY(isHoliday(day));
    QVERIFY_RESULT(undoLast(*m_database, usualStamp()));
    QVERIFY(!isHoliday(day));
}

void TestSetHolidays::onlyWeekendsAreMadeUp()
{
    const CalendarDay workday{QDate(2024, 10, 10), CalendarDay::Kind::Makeup, u"Làm bù"_s, true};
    QCOMPARE(setHoliday(*m_database, workday, usualStamp()).error().fault, Fault::MakeupOnWorkday);
    const CalendarDay nameless{QDate(2024, 10, 10), CalendarDay::Kind::Holiday, u" "_s, true};
    QCOMPARE(setHoliday(*m_database, nameless, usualStamp()).error().fault, Fault::NameMissing);
    const CalendarDay taken{QDate(2024, 9, 2), CalendarDay::Kind::Holiday, u"Nghỉ"_s, true};
    QCOMPARE(moveHoliday(*m_database, QDate(2024, 9, 3), taken, usualStamp()).error().fault, Fault::NameTaken);
}

void TestSetHolidays::aNewYearsTableIsImportedWhole()
{
    const QString path = file("\xEF\xBB\xBF"
                              "date,kind,name_vi,verified,source\r\n"
                              "2028-01-01,holiday,Tết Dương lịch,yes,x\r\n"
                              "2028-01-03,holiday,\"Nghỉ bù, Tết Dương lịch\",no,\r\n"
                              "31/02/2028,holiday,Sai ngày,yes,\r\n"
                              "2028-01-05,makeup,Làm bù,yes,\r\n"
                              "2028-01-06,feast,Lạ,yes,\r\n"
                              "2028-01-01,holiday,Tên khác,yes,\r\n"
                              "2027-09-02,holiday,Quốc khánh,yes,\r\n"
                              "2027-11-24,holiday,Ngày Văn hóa,yes,\r\n");
    const auto table = readHolidayTable(*m_database, path);
    QVERIFY_RESULT(table);
    QCOMPARE(table->changes.added.size(), 2);
    QCOMPARE(table->changes.changed.size(), 1);
    QCOMPARE(table->changes.unchanged.size(), 1);
    QList<HolidayFlaw> flaws;
    QList<qint64> rows;
    for (const RefusedHoliday &refused : table->refused) {
        flaws << refused.flaw;
        rows << refused.row;
    }
    QCOMPARE(
        flaws,
        (QList{HolidayFlaw::NoDay, HolidayFlaw::MakeupOnWorkday, HolidayFlaw::UnknownKind, HolidayFlaw::TwiceInTable}));
    QCOMPARE(rows, (QList<qint64>{4, 5, 6, 7}));
    QVERIFY2(!isHoliday(QDate(2028, 1, 3)), "looking writes nothing");

    QCOMPARE(*importHolidays(*m_database, *table, path, usualStamp()), 3);
    QVERIFY(isHoliday(QDate(2028, 1, 3)));
    QCOMPARE(workingCalendar(*m_database)->nameOf(QDate(2027, 11, 24)), u"Ngày Văn hóa"_s);
    const auto again = readHolidayTable(*m_database, path);
    QVERIFY(again->changes.added.isEmpty() && again->changes.changed.isEmpty());

    QCOMPARE(undoLast(*m_database, usualStamp())->action, u"holiday.import"_s);
    QVERIFY(!isHoliday(QDate(2028, 1, 3)));
    QCOMPARE(workingCalendar(*m_database)->nameOf(QDate(2027, 11, 24)), u"Ngày Văn hóa Việt Nam"_s);
}

void TestSetHolidays::aTableOfOtherColumnsIsRefused()
{
    QCOMPARE(readHolidayTable(*m_database, file("Ngày;Tên\n1/1/2028;Tết\n")).error().fault, Fault::TableColumns);
    QCOMPARE(readHolidayTable(*m_database, file("")).error().fault, Fault::TableColumns);
    QCOMPARE(readHolidayTable(*m_database, u"/nowhere.csv"_s).error().fault, Fault::FileMissing);
    const auto local = readHolidayTable(*m_database, file("Ngày;Loại;Tên ngày nghỉ\n1/1/2028;Nghỉ;Tết\n"));
    QVERIFY_RESULT(local);
    QCOMPARE(local->changes.added.size(), 1);
}

void TestSetHolidays::obstaclesAreWordedMovedAndAdded()
{
    const auto choices = [this] {
        return *obstacleChoices(*m_database);
    };
    const QString first = choices().constFirst().name;
    ObstacleRow row = choices().constFirst().row;
    row.name = u"Chưa có VNeID"_s;
    row.hidden = true;
    QVERIFY_RESULT(changeObstacle(*m_database, row, usualStamp()));
    QCOMPARE(choices().constFirst().name, u"Chưa có VNeID"_s);
    QCOMPARE(choices().constFirst().mark.code, u"VNEID_L2"_s);

    QVERIFY_RESULT(addObstacle(*m_database, u"Chờ  lâu"_s, usualStamp()));
    QCOMPARE(addObstacle(*m_database, u"chờ lâu"_s, usualStamp()).error().fault, Fault::NameTaken);
    const int own = int(choices().size()) - 2;
    QCOMPARE(choices().at(own).mark, (ObstacleMark{u"OTHER"_s, u"Chờ lâu"_s}));
    QVERIFY_RESULT(moveObstacle(*m_database, own, 1, usualStamp()));
    QCOMPARE(choices().at(1).name, u"Chờ lâu"_s);

    QVERIFY_RESULT(undoLast(*m_database, usualStamp()));
    QCOMPARE(choices().at(own).name, u"Chờ lâu"_s);
    QVERIFY_RESULT(undoLast(*m_database, usualStamp()));
    QCOMPARE(choices().size(), obstacles().size());
    QVERIFY_RESULT(undoLast(*m_database, usualStamp()));
    QCOMPARE(choices().constFirst().name, first);
    QVERIFY(!choices().constFirst().row.hidden);

    ObstacleRow unknown;
    unknown.code = u"MOON"_s;
    QCOMPARE(changeObstacle(*m_database, unknown, usualStamp()).error().fault, Fault::UnknownObstacle);
}

QTEST_GUILESS_MAIN(TestSetHolidays)
#include "tst_SetHolidays.moc"
