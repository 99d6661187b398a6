#include "catalogue/ImportHolidays.h"

#include "AuditedWrite.h"
#include "catalogue/SetHolidays.h"
#include "CsvReader.h"
#include "office/CalendarStore.h"
#include "text/Fold.h"
#include "text/LenientDate.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Columns
{
    qsizetype date = -1;
    qsizetype kind = -1;
    qsizetype name = -1;
    qsizetype verified = -1;

    bool complete() const { return date >= 0 && kind >= 0 && name >= 0; }
};

Columns columnsOf(const QStringList &headings)
{
    const auto place = [&](const QStringList &names) {
        for (qsizetype column = 0; column < headings.size(); ++column) {
            if (names.contains(matchKey(headings.at(column))))
                return column;
        }
        return qsizetype(-1);
    };
    return {place({matchKey(u"date"_s), matchKey(u"Ngày"_s)}), place({matchKey(u"kind"_s), matchKey(u"Loại"_s)}),
            place({matchKey(u"name_vi"_s), matchKey(u"Tên"_s), matchKey(u"Tên ngày nghỉ"_s)}),
            place({matchKey(u"verified"_s)})};
}

std::optional<CalendarDay::Kind> kindOf(const QString &text)
{
    const QString key = matchKey(text);
    if (key == matchKey(u"holiday"_s) || key == matchKey(u"Nghỉ"_s) || key == matchKey(u"Ngày nghỉ"_s))
        return CalendarDay::Kind::Holiday;
    if (key == matchKey(u"makeup"_s) || key == matchKey(u"Làm bù"_s) || key == matchKey(u"Ngày làm bù"_s))
        return CalendarDay::Kind::Makeup;
    return {};
}

/// One record as a line of the table, or what is wrong with it.
std::expected<CalendarDay, HolidayFlaw> lineOf(const QStringList &cells, const Columns &columns)
{
    const auto day = parseDay(cells.value(columns.date));
    if (!day)
        return std::unexpected(HolidayFlaw::NoDay);
    const auto kind = kindOf(cells.value(columns.kind));
    if (!kind)
        return std::unexpected(HolidayFlaw::UnknownKind);
    const bool verified = columns.verified < 0 || tidy(cells.value(columns.verified)) != u"no"_s;
    CalendarDay line{*day, *kind, tidy(cells.value(columns.name)), verified};
    if (const auto flaw = flawOf(line))
        return std::unexpected(*flaw);
    return line;
}

bool isBlank(const QStringList &cells)
{
    return std::ranges::all_of(cells, [](const QString &cell) { return tidy(cell).isEmpty(); });
}

char delimiterOf(QByteArrayView text)
{
    const QByteArrayView first = text.first(std::max<qsizetype>(0, text.indexOf('\n')));
    return first.contains(';') ? ';' : first.contains('\t') ? '\t' : ',';
}

} // namespace

Result<HolidayTable> readHolidayTable(Database &database, const QString &file)
{
    QFile source(file);
    if (!source.exists())
        return fail(Fault::FileMissing, file);
    if (!source.open(QIODevice::ReadOnly))
        return fail(Fault::FileUnreadable, file, source.errorString());
    QByteArray text = source.readAll();
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    const auto known = CalendarStore(database).all();
    if (!known)
        return passOn(known);

    CsvReader reader(text, delimiterOf(text));
    const Columns columns = reader.next() ? columnsOf(reader.cells()) : Columns();
    if (!columns.complete())
        return fail(Fault::TableColumns, QFileInfo(file).fileName());
    HolidayTable table;
    QList<CalendarDay> lines;
    QHash<QDate, QString> said;
    while (reader.next()) {
        if (isBlank(reader.cells()))
            continue;
        const QString written = reader.cells().join(u", "_s);
        const auto line = lineOf(reader.cells(), columns);
        if (!line) {
            table.refused << RefusedHoliday{reader.row(), written, line.error()};
            continue;
        }
        const QString before = said.value(line->day);
        if (before.isEmpty()) {
            lines << *line;
            said.insert(line->day, holidayText(*line));
        } else if (before != holidayText(*line)) {
            table.refused << RefusedHoliday{reader.row(), written, HolidayFlaw::TwiceInTable};
        }
    }
    if (reader.quoteOpen())
        return fail(Fault::BookQuoteOpen, QFileInfo(file).fileName());
    table.changes = changesBy(lines, *known);
    return table;
}

Result<int> importHolidays(Database &database, const HolidayTable &table, const QString &file, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, u"holiday.import"_s);
    if (const auto begun = write.begun(); !begun)
        return passOn(begun);
    CalendarStore store(database);
    const auto known = store.all();
    if (!known)
        return passOn(known);
    QHash<QDate, QString> before;
    for (const CalendarDay &day : *known)
        before.insert(day.day, holidayText(day));
    const QList<CalendarDay> days = table.changes.added + table.changes.changed;
    if (const auto set = store.set(write, days); !set)
        return passOn(set);
    for (const CalendarDay &day : days) {
        const bool had = before.contains(day.day);
        write.note(holidayField(day.day), had ? std::optional(before.value(day.day)) : std::nullopt, holidayText(day));
    }
    if (const auto done = write.commit(QFileInfo(file).fileName()); !done)
        return passOn(done);
    return int(days.size());
}

} // namespace somotcua
