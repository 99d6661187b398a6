#include "CountedBook.h"

#include "WrittenRows.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua::plain {

namespace {

const QStringList kOutcomeIds{u"submitted_online"_s, u"referred_in_person"_s, u"supplemented"_s, u"not_submitted"_s,
                              u"guided_only"_s};
const QStringList kChannelIds{u"online"_s, u"in_person"_s, u"post"_s};
const QStringList kShiftIds{u"morning"_s, u"afternoon"_s, u"evening"_s};
const QStringList kObstacleIds{u"NETWORK"_s, u"MISSING_PAPER"_s, u"PAYMENT"_s};

/// Everything that the rows of one dossier say together.
struct Together
{
    QList<qsizetype> rows; // by day, then in the order of the book
    BookRow cells;
    QDate statusDay;
};

class Maker
{
public:
    Maker(quint32 seed, QDate first, int days, const QHash<QString, KnownProcedure> &procedures)
        : m_random(seed)
        , m_first(first)
        , m_days(days)
        , m_procedures(procedures)
        , m_codes(procedures.keys())
    {
        std::ranges::sort(m_codes);
        m_codes << u"9.999001"_s << u"9.999002"_s;
    }

    CountedBook make(int count)
    {
        for (int number = 0; number < count; ++number)
            m_rows << row(count);
        return {csvOf(m_rows), ledger()};
    }

private:
    int upTo(int most) { return m_random.bounded(most + 1); }
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    QDate soonAfter(QDate day, int percent)
    {
        if (!chance(percent))
            return {};
        return chance(5) ? day.addDays(-upTo(5)) : day.addDays(chance(90) ? upTo(20) : upTo(700));
    }

    BookRow row(int count)
    {
        BookRow row;
        row.day = m_first.addDays(upTo(m_days - 1));
        row.shift = chance(70) ? upTo(2) : kNothing;
        row.person = upTo(count / 3);
        row.procedure = chance(6) ? QString() : m_codes.at(upTo(int(m_codes.size()) - 1));
        row.outcome = chance(60) ? 0 : upTo(4);
        for (int obstacle = 0; obstacle < 3; ++obstacle) {
            if (chance(8))
                row.obstacles << obstacle;
        }
        if (chance(row.outcome < 3 ? 80 : 20))
            row.code = u"000.09.739.H26-240101-%1"_s.arg(upTo(count / 2), 4, 10, QChar(u'0'));
        if (row.code.isEmpty() && row.outcome > 1)
            return row;
        row.channel = chance(80) ? upTo(2) : kNothing;
        row.submitted = chance(50) ? row.day.addDays(chance(80) ? 0 : upTo(6) - 3) : QDate();
        row.received = soonAfter(row.day, 60);
        row.due = soonAfter(row.day, 60);
        row.finished = soonAfter(row.day, 50);
        row.returned = soonAfter(row.finished.isValid() ? row.finished : row.day, 30);
        row.status = chance(70) ? 1 + upTo(10) : 0;
        return row;
    }

    /// A number for a procedure: the ledger's own, or one of ours for a code that the catalogue lacks.
    qint64 procedureOf(const QString &code, Ledger &ledger) const
    {
        if (code.isEmpty())
            return 0;
        const KnownProcedure known
            = m_procedures.value(code, {1000000 + m_codes.indexOf(code), u"unknown"_s, std::nullopt});
        ledger.fields.insert(known.id, known.field);
        return known.id;
    }

    Together together(const QList<qsizetype> &rows) const
    {
        Together all{rows, {}, {}};
        std::ranges::stable_sort(all.rows, {}, [&](qsizetype row) { return m_rows.at(row).day; });
        for (const qsizetype place : all.rows) {
            const BookRow &row = m_rows.at(place);
            BookRow &cells = all.cells;
            if (!row.procedure.isEmpty())
                cells.procedure = row.procedure;
            if (row.channel != kNothing)
                cells.channel = row.channel;
            for (QDate BookRow::*day :
                 {&BookRow::submitted, &BookRow::received, &BookRow::due, &BookRow::finished, &BookRow::returned}) {
                if ((row.*day).isValid())
                    cells.*day = row.*day;
            }
            if (row.status != 0) {
                cells.status = row.status;
                all.statusDay = row.day;
            }
        }
        return all;
    }

    static QList<Line> linesOf(const Together &all, QDate submitted)
    {
        const BookRow &cells = all.cells;
        const int status = cells.status == 0 ? 1 : cells.status == 11 ? 0 : cells.status;
        const bool withoutResult = status == 3 || status == 7 || status == 8;
        QList<Line> lines;
        const auto add = [&](QDate day, int state) {
            if (day.isValid())
                lines << Line{day, int(lines.size()) + 1, state, {}, false};
        };
        add(submitted, 1);
        add(cells.received, 2);
        if (!withoutResult)
            add(cells.finished, 9);
        add(cells.returned, 10);
        if (std::ranges::any_of(lines, [&](const Line &line) { return line.status == status; }))
            return lines;
        if (withoutResult || status >= 9)
            add(cells.finished.isValid()       ? cells.finished
                    : cells.returned.isValid() ? cells.returned
                                               : all.statusDay,
                status);
        else
            add(cells.received.isValid() ? cells.received : submitted, status);
        return lines;
    }

    void addDossier(Ledger &ledger, const QList<qsizetype> &rows) const
    {
        const bool coded = !m_rows.at(rows.first()).code.isEmpty();
        const Together all = together(rows);
        const auto maker = std::ranges::find_if(all.rows, [&](qsizetype row) {
            const int outcome = m_rows.at(row).outcome;
            return outcome <= 1 || (outcome == 2 && coded);
        });
        if (maker == all.rows.cend())
            return;
        Dossier dossier;
        dossier.id = ledger.dossiers.size() + 1;
        if (coded)
            dossier.code = m_rows.at(rows.first()).code;
        dossier.procedure = procedureOf(all.cells.procedure, ledger);
        dossier.onlineLevel = m_procedures.value(all.cells.procedure, {0, u"unknown"_s, {}}).onlineLevel;
        const int usual = m_rows.at(*maker).outcome == 1 ? 1 : 0;
        dossier.channel = kChannelIds.at(all.cells.channel == kNothing ? usual : all.cells.channel);
        dossier.submitted = all.cells.submitted.isValid() ? all.cells.submitted : m_rows.at(all.rows.first()).day;
        if (all.cells.due.isValid())
            dossier.typedDue = all.cells.due;
        dossier.lines = linesOf(all, dossier.submitted);
        ledger.dossiers << dossier;
        for (const qsizetype row : rows)
            ledger.assists[row].dossier = dossier.id;
    }

    Ledger ledger() const
    {
        Ledger ledger;
        QHash<QString, QList<qsizetype>> byCode;
        QStringList codes;
        QList<QList<qsizetype>> groups;
        for (qsizetype place = 0; place < m_rows.size(); ++place) {
            const BookRow &row = m_rows.at(place);
            Assist assist;
            assist.id = place + 1;
            assist.day = row.day;
            assist.person = row.person + 1;
            assist.procedure = procedureOf(row.procedure, ledger);
            assist.outcome = kOutcomeIds.at(row.outcome);
            for (const int obstacle : row.obstacles)
                assist.obstacles << kObstacleIds.at(obstacle);
            // Monday, Wednesday and Friday afternoons are the schedule's; any other day is an afternoon too.
            const QString shift = row.shift == kNothing ? u"afternoon"_s : kShiftIds.at(row.shift);
            auto session = std::ranges::find_if(
                ledger.sessions, [&](const Session &each) { return each.day == row.day && each.shift == shift; });
            if (session == ledger.sessions.end()) {
                ledger.sessions << Session{ledger.sessions.size() + 1, row.day, shift, u"closed"_s, {}};
                assist.session = ledger.sessions.size();
            } else {
                assist.session = session->id;
            }
            ledger.assists << assist;
            if (row.code.isEmpty()) {
                groups << QList<qsizetype>{place};
                continue;
            }
            if (!byCode.contains(row.code))
                codes << row.code;
            byCode[row.code] << place;
        }
        for (const QString &code : codes)
            groups << byCode.value(code);
        for (const QList<qsizetype> &rows : groups)
            addDossier(ledger, rows);
        return ledger;
    }

    QRandomGenerator m_random;
    QDate m_first;
    int m_days;
    QHash<QString, KnownProcedure> m_procedures;
    QStringList m_codes;
    QList<BookRow> m_rows;
};

} // namespace

CountedBook countedBook(quint32 seed, int rows, QDate first, int days, const QHash<QString, KnownProcedure> &procedures)
{
    return Maker(seed, first, days, procedures).make(rows);
}

} // namespace somotcua::plain
