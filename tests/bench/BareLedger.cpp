#include "BareLedger.h"

#include "BenchPeople.h"
#include "citizens/SamePerson.h"
#include "search/SearchText.h"
#include "text/Fold.h"
#include "text/NameOrder.h"

using namespace Qt::StringLiterals;

namespace somotcua::bench {

namespace {

constexpr int kAuditValues = 12;

QByteArray iso(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate).toLatin1() : QByteArray();
}

void bindOrNull(BareStatement &statement, int place, const QByteArray &text)
{
    if (text.isEmpty())
        statement.bindNull(place);
    else
        statement.bind(place, text);
}

} // namespace

BareLedger::BareLedger(BareDatabase &database)
    : m_database(database)
    , m_findCitizen(database, "SELECT id, person_id FROM citizen WHERE identity = ?1")
    , m_addCitizen(database,
                   "INSERT INTO citizen (id, uuid, person_id, name, name_folded, birth, identity, phone) "
                   "SELECT n, ?1, n, ?2, ?3, ?4, ?5, ?6 FROM (SELECT max(id) + 1 AS n FROM citizen)")
    , m_addKey(database, "INSERT INTO citizen_key VALUES (?1, ?2) ON CONFLICT DO NOTHING")
    , m_findCode(database, "SELECT id FROM dossier WHERE code = ?1 AND voided_at IS NULL")
    , m_addDossier(
          database,
          "INSERT INTO dossier (uuid, citizen_id, code, procedure_id, online_level, channel, submitted_day, "
          "received_day, due_day, due_source, finished_day, returned_day, status, volunteer_id, name_key, "
          "import_batch_id) VALUES (?1, ?2, ?3, ?4, 'online', ?5, ?6, ?7, ?8, 'typed', ?9, ?10, ?11, 1, ?12, 1)")
    , m_addLine(database,
                "INSERT INTO dossier_status (dossier_id, day, number, status, from_rows, recorded_at, "
                "recorded_by) VALUES (?1, ?2, ?3, ?4, 1, ?5, 'bench')")
    , m_addSpan(database, "INSERT INTO dossier_span VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
    , m_dayBefore(database,
                  "SELECT day FROM assist WHERE person_id = ?1 AND voided_at IS NULL AND day <= ?2 "
                  "ORDER BY day DESC LIMIT 1")
    , m_addAssist(database,
                  "INSERT INTO assist (uuid, day, session_id, volunteer_id, citizen_id, person_id, "
                  "previous_day, procedure_id, outcome, dossier_id, recorded_at, recorded_by) "
                  "VALUES (?1, ?2, ?3, 1, ?4, ?4, ?5, ?6, ?7, ?8, ?9, 'bench')")
    , m_addCells(database,
                 "INSERT INTO dossier_cells (assist_id, received_day, due_day, finished_day, returned_day) "
                 "VALUES (?1, ?2, ?3, ?4, ?5)")
    , m_addBookRow(database, "INSERT INTO import_row VALUES (?1, ?2, ?3, 1)")
    , m_findSession(database, "SELECT id FROM help_session WHERE day = ?1 AND shift = 'afternoon'")
    , m_addSession(database, "INSERT INTO help_session (uuid, day, shift, state) VALUES (?1, ?2, 'afternoon', 'open')")
    , m_lastEntry(database, "SELECT max(id) FROM search_entry WHERE id BETWEEN ?1 AND ?2")
    , m_addEntry(database, "INSERT INTO search_entry (id, dossier_id, words, digits) VALUES (?1, ?2, ?3, ?4)")
    , m_addWords(database, "INSERT INTO search_words (rowid, words) VALUES (?1, ?2)")
    , m_addDigits(database, "INSERT INTO search_digits (rowid, digits) VALUES (?1, ?2)")
    , m_addAudit(database,
                 "INSERT INTO audit_entry (moment, by, action, subject, subject_id, values_hash, hash) VALUES "
                 "('2024-12-31T11:00:00.000Z', 'bench', 'assist.log', 'somebody', ?1, ?2, ?2)")
    , m_addValue(database, "INSERT INTO audit_value VALUES (?1, ?2, NULL, ?3, '0123456789abcdef')")
{
    BareStatement procedures(database, "SELECT code, id FROM procedure WHERE code IS NOT NULL");
    while (procedures.next())
        m_procedures.insert(procedures.text(0), procedures.integer(1));
}

BareLedger::Row BareLedger::prepare(const AssistEntry &entry)
{
    const SearchedPerson person{entry.citizen, entry.hamlet, entry.identity->text(), entry.phone->text()};
    const SearchedMatter matter{entry.code->text(), entry.procedureCode, u"Đăng ký khai sinh"_s};
    Row row;
    row.day = iso(entry.day);
    row.moment = row.day + "T11:00:00.000Z";
    row.name = entry.citizen.toUtf8();
    row.foldedName = fold(entry.citizen).toUtf8();
    row.nameKey = nameKey(entry.citizen);
    row.birth = entry.birth->text().toLatin1();
    row.identity = entry.identity->text().toLatin1();
    row.phone = entry.phone->text().toLatin1();
    row.personKey = personKey(entry.citizen, entry.birth, entry.phone).toUtf8();
    row.code = entry.code->text().toLatin1();
    row.outcome = idOf(entry.effectiveOutcome()).toLatin1();
    row.channel = idOf(entry.effectiveChannel()).toLatin1();
    row.received = iso(entry.received);
    row.due = iso(entry.due);
    row.finished = iso(entry.finished);
    row.returned = iso(entry.returned);
    row.words = searchWords({person}, matter).toUtf8();
    row.digits = searchDigits({person}, matter).toUtf8();
    row.procedure = m_procedures.value(entry.procedureCode->toLatin1(), 1);
    row.dayNumber = QDate(1970, 1, 1).daysTo(entry.day);
    return row;
}

void BareLedger::write(const Row &row, qint64 session)
{
    const qint64 citizen = citizenOf(row);
    m_findCode.bind(1, row.code);
    m_dossier = m_findCode.next() ? m_findCode.integer(0) : 0;
    m_findCode.reset();
    const bool isNew = m_dossier == 0;
    if (isNew)
        addDossier(row, citizen);
    addAssist(row, session, citizen);
    if (isNew)
        addSearch(row);
}

qint64 BareLedger::citizenOf(const Row &row)
{
    m_findCitizen.bind(1, row.identity);
    qint64 citizen = m_findCitizen.next() ? m_findCitizen.integer(1) : 0;
    m_findCitizen.reset();
    if (citizen == 0) {
        m_addCitizen.bind(1, uuid()).bind(2, row.name).bind(3, row.foldedName).bind(4, row.birth);
        citizen = m_addCitizen.bind(5, row.identity).bind(6, row.phone).insert();
        m_addKey.bind(1, row.personKey).bind(2, citizen).run();
    }
    return citizen;
}

void BareLedger::addDossier(const Row &row, qint64 citizen)
{
    const bool finished = !row.finished.isEmpty();
    m_addDossier.bind(1, uuid()).bind(2, citizen).bind(3, row.code).bind(4, row.procedure).bind(5, row.channel);
    m_addDossier.bind(6, row.day).bind(11, finished ? 10 : 2).bind(12, row.nameKey);
    bindOrNull(m_addDossier, 7, row.received);
    bindOrNull(m_addDossier, 8, row.due);
    bindOrNull(m_addDossier, 9, row.finished);
    bindOrNull(m_addDossier, 10, row.returned);
    m_dossier = m_addDossier.insert();

    const QByteArray days[] = {row.day, row.received, row.finished, row.returned};
    constexpr int kStatuses[] = {1, 2, 9, 10};
    for (int line = 0; line < 4; ++line) {
        if (!days[line].isEmpty())
            m_addLine.bind(1, m_dossier)
                .bind(2, days[line])
                .bind(3, line + 1)
                .bind(4, kStatuses[line])
                .bind(5, row.moment)
                .run();
    }
    m_addSpan.bind(1, m_dossier)
        .bind(2, row.day)
        .bind(3, finished ? row.finished : QByteArray("9999-12-31"))
        .bind(4, 0);
    m_addSpan.bind(5, finished ? 0 : 3).bindNull(6).bind(8, row.procedure);
    bindOrNull(m_addSpan, 7, row.due);
    m_addSpan.run();
    if (!finished || row.finished == row.day)
        return;
    m_addSpan.bind(2, row.finished).bind(3, QByteArray("9999-12-31")).bind(4, 2).bind(5, 3).bind(6, row.finished).run();
}

void BareLedger::addAssist(const Row &row, qint64 session, qint64 citizen)
{
    m_dayBefore.bind(1, citizen).bind(2, row.day);
    const QByteArray before = m_dayBefore.next() ? m_dayBefore.text(0) : "";
    m_dayBefore.reset();
    m_addAssist.bind(1, uuid()).bind(2, row.day).bind(3, session).bind(4, citizen).bind(6, row.procedure);
    bindOrNull(m_addAssist, 5, before);
    m_assist = m_addAssist.bind(7, row.outcome).bind(8, m_dossier).bind(9, row.moment).insert();
    if (row.received.isEmpty() && row.due.isEmpty())
        return;
    m_addCells.bind(1, m_assist);
    bindOrNull(m_addCells, 2, row.received);
    bindOrNull(m_addCells, 3, row.due);
    bindOrNull(m_addCells, 4, row.finished);
    bindOrNull(m_addCells, 5, row.returned);
    m_addCells.run();
}

void BareLedger::addSearch(const Row &row)
{
    const qint64 first = row.dayNumber * 65536;
    m_lastEntry.bind(1, first).bind(2, first + 65535);
    m_lastEntry.next();
    const qint64 entry = std::max(m_lastEntry.integer(0), first - 1) + 1;
    m_lastEntry.reset();
    m_addEntry.bind(1, entry).bind(2, m_dossier).bind(3, row.words).bind(4, row.digits).run();
    m_addWords.bind(1, entry).bind(2, row.words).run();
    m_addDigits.bind(1, entry).bind(2, row.digits).run();
}

void BareLedger::remember(const QByteArray &cells)
{
    m_addBookRow.bind(1, m_assist).bind(2, cells.left(10)).bind(3, cells).run();
}

void BareLedger::audit()
{
    const QByteArray hash(64, 'a');
    const qint64 entry = m_addAudit.bind(1, m_assist).bind(2, hash).insert();
    for (int value = 0; value < kAuditValues; ++value)
        m_addValue.bind(1, entry)
            .bind(2, "field" + QByteArray::number(value))
            .bind(3, QByteArray("a usual value"))
            .run();
}

qint64 BareLedger::sessionOf(const Row &row)
{
    m_findSession.bind(1, row.day);
    qint64 session = m_findSession.next() ? m_findSession.integer(0) : 0;
    m_findSession.reset();
    if (session == 0)
        session = m_addSession.bind(1, uuid()).bind(2, row.day).insert();
    return session;
}

QByteArray BareLedger::uuid()
{
    const quint64 high = mixed(++m_uuids ^ quint64(m_assist) << 32U);
    return QByteArray::number(high, 16).rightJustified(16, '0') + '-'
        + QByteArray::number(mixed(high), 16).rightJustified(16, '0') + "-bare";
}

} // namespace somotcua::bench
