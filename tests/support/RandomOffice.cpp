#include "RandomOffice.h"

#include "Database.h"
#include "RandomLedger.h"
#include "Statement.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

const QDate kStart(2023, 11, 20);
constexpr int kDays = 400;

/// The shipped catalogue has the lower numbers.
constexpr qint64 kOwnProcedures = 100'000;

plain::Ledger rowsOf(quint32 seed)
{
    plain::Ledger rows = plain::randomLedger(seed, {kStart, kDays, 90, 50, 25});
    QHash<qint64, std::optional<QString>> fields;
    for (auto each = rows.fields.cbegin(); each != rows.fields.cend(); ++each)
        fields.insert(each.key() + kOwnProcedures, each.value());
    rows.fields = fields;
    for (plain::Dossier &dossier : rows.dossiers)
        dossier.procedure += dossier.procedure == 0 ? 0 : kOwnProcedures;
    for (plain::Assist &assist : rows.assists)
        assist.procedure += assist.procedure == 0 ? 0 : kOwnProcedures;
    return rows;
}

// What plain rows do not hold: where people live (one hamlet was joined to another) and who handed a dossier in.
constexpr auto kPlaces = {
    "INSERT INTO hamlet (id, uuid, name, name_folded, name_key) VALUES (901, 'h1', 'Thôn 1', 'thon 1', '1'), "
    "(902, 'h2', 'Thôn 2', 'thon 2', '2'), (903, 'h3', 'Thôn 3', 'thon 3', '3')",
    "UPDATE hamlet SET joined_to = 901 WHERE id = 903",
    "UPDATE citizen SET hamlet_id = 900 + id % 4 WHERE id % 4 <> 0",
    "UPDATE dossier SET hamlet_id = (SELECT hamlet_id FROM citizen WHERE citizen.id = citizen_id), "
    "volunteer_id = nullif(id % 5, 0)",
    "UPDATE dossier SET hamlet_id = 902 WHERE id % 17 = 0",
    "INSERT INTO indicator_value (id, uuid, indicator, first_day, last_day, value, whole, target, source, recorded_at, "
    "recorded_by) VALUES (901, 'v1', 'vneid_level2', '2020-01-01', '2020-12-31', 30, 100, 9500, 'Công an xã', "
    "'2021-01-04T02:00:00Z', 'Tổ trưởng')",
    "INSERT INTO indicator_reason (value_id, position, reason, count) VALUES (901, 1, 'Vắng nhà', 20)",
    "INSERT INTO team_count (id, uuid, day, hamlet_id, teams, members, recorded_at, recorded_by) VALUES "
    "(901, 't1', '2020-01-01', 901, 1, 7, '2021-01-04T02:00:00Z', 'Tổ trưởng'), "
    "(902, 't2', '2020-01-01', 902, 2, 9, '2021-01-04T02:00:00Z', 'Tổ trưởng')",
};

} // namespace

std::unique_ptr<Database> randomOffice(Ledgers &ledgers, quint32 seed)
{
    auto opened = Database::open(ledgers.createFile(), OpenMode::ReadWrite);
    if (!opened || !plain::write(**opened, rowsOf(seed)))
        return {};
    for (const char *sql : kPlaces) {
        if (!Statement(**opened, sql).run())
            return {};
    }
    return std::move(*opened);
}

Asked randomlyAsked(QRandomGenerator &random)
{
    const QDate day = kStart.addDays(random.bounded(kDays + 60) - 30);
    const QDate today = random.bounded(3) == 0 ? day.addDays(random.bounded(60) - 20) : kStart.addDays(3 * kDays);
    const auto cut = random.bounded(4) == 0 ? PeriodCut::Official : PeriodCut::Calendar;
    switch (random.bounded(6)) {
    case 0:
        return {Period::weekOf(day), today};
    case 1:
        return {Period::containing(PeriodKind::Quarter, day, cut), today};
    case 2:
        return {Period::containing(PeriodKind::Year, day, cut), today};
    case 3:
        return {*Period::between(day, day.addDays(random.bounded(100))), today};
    default:
        return {Period::containing(PeriodKind::Month, day, cut), today};
    }
}

QString wordsOf(const Asked &asked)
{
    return u"%1 to %2 on %3"_s.arg(asked.period.first().toString(Qt::ISODate),
                                   asked.period.last().toString(Qt::ISODate), asked.today.toString(Qt::ISODate));
}

void addSeeds(int atOnce)
{
    QTest::addColumn<quint32>("first");
    const quint32 seed = QRandomGenerator::global()->generate();
    const int offices = qEnvironmentVariableIsSet("SOMOTCUA_LONG") ? 1000 : atOnce;
    for (int done = 0; done < offices; done += atOnce)
        QTest::newRow(qPrintable(u"from seed %1"_s.arg(seed + quint32(done)))) << seed + quint32(done);
}

} // namespace somotcua
