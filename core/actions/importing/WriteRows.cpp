#include "importing/WriteRows.h"

#include "AssistRecorder.h"
#include "assists/AssistStore.h"
#include "AuditedWrite.h"
#include "CorrectAssist.h"
#include "EntryFields.h"
#include "importing/DayRows.h"
#include "importing/RowKeys.h"
#include "imports/BookStore.h"
#include "imports/ImportStore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <span>

namespace somotcua {

namespace {

/// Puts what the changed columns of a row say into the entry; what they said before, as JSON by field.
QString applyColumns(AssistEntry &entry, const AssistEntry &row, const QList<BookColumn> &columns)
{
    QStringList names;
    for (const BookColumn column : columns)
        names.append(idOf(column));
    QJsonObject before;
    for (const EntryField &field : fieldsOf(entry)) {
        if (names.contains(field.name))
            before.insert(field.name, field.value ? QJsonValue(*field.value) : QJsonValue());
    }
    for (const EntryField &field : fieldsOf(row)) {
        if (names.contains(field.name))
            setField(entry, field.name, field.value);
    }
    return QString::fromUtf8(QJsonDocument(before).toJson(QJsonDocument::Compact));
}

/// Whether the outcome stands only because no cell says one (contract §2: with a code by channel, else guided only), so
/// that a code filled in decides it anew.
bool isDecidedOutcome(const AssistEntry &standing, const RowMarks &row, const DayRows::Match &match)
{
    if (row.says(BookColumn::Outcome) || !match.imported || match.imported->says(BookColumn::Outcome))
        return false;
    AssistEntry silent = standing;
    silent.outcome.reset();
    return standing.outcome == silent.effectiveOutcome();
}

class Importer
{
public:
    Importer(AuditedWrite &write, ImportBatchId batch, BookRows &rows, ImportAnswer &answer, const Progress &progress)
        : m_write(write)
        , m_database(write.database())
        , m_batch(batch)
        , m_rows(rows)
        , m_answer(answer)
        , m_progress(progress)
        , m_imports(m_database)
        , m_book(m_database, BookStore::Persons::AsTheyStand)
        , m_assists(m_database)
        , m_recorder(write, batch)
        , m_keys(m_database)
    { }

    Result<> run();

private:
    using Places = std::span<const BookRows::Place>;
    Result<> day(Places places);
    Result<> dayOfFile(Places places, DayRows &known);
    Result<> record(const AssistEntry &entry, const RowMarks &marks, int file, DayRows &known);
    Result<> update(const AssistEntry &entry, const RowMarks &marks, const DayRows::Match &match);
    Result<> loadPresent(QDate day, DayRows &known);
    Result<> tell(Places places);

    AuditedWrite &m_write;
    Database &m_database;
    ImportBatchId m_batch;
    BookRows &m_rows;
    ImportAnswer &m_answer;
    const Progress &m_progress;
    ImportStore m_imports;
    BookStore m_book;
    AssistStore m_assists;
    AssistRecorder m_recorder;
    RowKeys m_keys;
    bool m_hadAssists = false;
    size_t m_done = 0;
    size_t m_told = 0;
};

/// The leading places that agree in what `same` compares.
template <typename Same>
std::span<const BookRows::Place> leading(std::span<const BookRows::Place> places, Same same)
{
    size_t count = 1;
    while (count < places.size() && same(places[count], places[0]))
        ++count;
    return places.first(count);
}

Result<> Importer::run()
{
    const auto had = m_imports.ledgerHasAssists();
    if (!had)
        return passOn(had);
    m_hadAssists = *had;
    Places rest(m_rows.places());
    while (!rest.empty()) {
        const Places places = leading(rest, [](const auto &a, const auto &b) { return a.day == b.day; });
        if (const auto written = day(places); !written)
            return written;
        rest = rest.subspan(places.size());
    }
    return m_recorder.finish();
}

Result<> Importer::day(Places places)
{
    DayRows known;
    if (m_hadAssists) {
        const auto rows = m_imports.rowsOf(QDate::fromJulianDay(places.front().day));
        if (!rows)
            return passOn(rows);
        for (const ImportedRow &row : *rows) {
            if (const auto marks = RowMarks::fromText(row.marks))
                known.addImported(row.assist, *marks);
        }
    }
    while (!places.empty()) {
        const Places ofFile = leading(places, [](const auto &a, const auto &b) { return a.file == b.file; });
        if (const auto written = dayOfFile(ofFile, known); !written)
            return written;
        places = places.subspan(ofFile.size());
    }
    return {};
}

Result<> Importer::dayOfFile(Places places, DayRows &known)
{
    const int file = places.front().file;
    std::vector<AssistEntry> entries;
    std::vector<RowMarks> marks;
    for (const BookRows::Place &place : places) {
        entries.push_back(m_rows.entryAt(place));
        const auto key = m_keys.procedureKey(entries.back());
        if (!key)
            return passOn(key);
        marks.emplace_back(writtenCells(entries.back()), *key);
    }

    Result<> loaded;
    const auto matches = known.match(file, marks, [&] {
        if (m_hadAssists)
            loaded = loadPresent(QDate::fromJulianDay(places.front().day), known);
    });
    if (!loaded)
        return loaded;
    for (size_t row = 0; row < entries.size(); ++row) {
        Result<> written;
        const std::optional<DayRows::Match> &match = matches.at(row);
        if (!match)
            written = record(entries.at(row), marks.at(row), file, known);
        else if (match->changed.isEmpty())
            ++m_answer.unchanged;
        else
            written = update(entries.at(row), marks.at(row), *match);
        if (!written)
            return written;
    }
    return tell(places);
}

Result<> Importer::loadPresent(QDate day, DayRows &known)
{
    const auto walked
        = m_book.walk(Period::between(day, day), [&](AssistId assist, const AssistEntry &entry) -> Result<> {
              const auto key = m_keys.procedureKey(entry);
              if (!key)
                  return passOn(key);
              known.addPresent(assist, RowMarks(writtenCells(entry), *key));
              return {};
          });
    if (!walked)
        return passOn(walked);
    return {};
}

Result<> Importer::record(const AssistEntry &entry, const RowMarks &marks, int file, DayRows &known)
{
    const auto logged = m_recorder.record(entry);
    if (!logged)
        return passOn(logged);
    ++m_answer.assists;
    m_answer.dossiers += logged->newDossier ? 1 : 0;
    known.addRecorded(logged->assist, marks, file);
    return m_imports.addRow(m_write, m_batch, entry.day, {logged->assist, marks.text()});
}

Result<> Importer::update(const AssistEntry &entry, const RowMarks &marks, const DayRows::Match &match)
{
    ++m_answer.updated;
    const auto stored = m_assists.find(match.assist);
    if (!stored)
        return passOn(stored);
    if (!stored->takenBack) { // what the ledger took back stays so, whatever a book says of it
        auto standing = readAssist(m_database, match.assist);
        if (!standing)
            return passOn(standing);
        const bool decided = isDecidedOutcome(*standing, marks, match);
        const QString before = applyColumns(*standing, entry, match.changed);
        if (decided)
            standing->outcome.reset();
        const auto corrected = m_recorder.correct(match.assist, *standing);
        if (!corrected)
            return passOn(corrected);
        m_answer.dossiers += corrected->newDossier ? 1 : 0;
        std::optional<QString> marksBefore;
        if (match.imported)
            marksBefore = match.imported->text();
        const auto kept = m_imports.addUpdate(m_write, m_batch, {match.assist, marksBefore, before});
        if (!kept)
            return kept;
    }
    RowMarks now = match.imported.value_or(marks);
    now.take(marks);
    return m_imports.setMarks(m_write, m_batch, entry.day, {match.assist, now.text()});
}

Result<> Importer::tell(Places places)
{
    constexpr size_t kBetween = 256;
    m_done += places.size();
    if (!m_progress || m_done < m_told + kBetween)
        return {};
    m_told = m_done;
    const double share = double(m_done) / double(m_rows.places().size());
    if (!m_progress(m_rows.size() + qint64(share * double(m_rows.size())), 2 * m_rows.size()))
        return fail(Fault::Stopped);
    return {};
}

} // namespace

Result<> writeRows(AuditedWrite &write, ImportBatchId batch, BookRows &rows, ImportAnswer &answer,
                   const Progress &progress)
{
    return Importer(write, batch, rows, answer, progress).run();
}

} // namespace somotcua
