#include "catalogue/SetHolidays.h"

#include "AuditedWrite.h"
#include "calendar/HolidayTable.h"
#include "office/CalendarStore.h"
#include "office/CatalogueUseReader.h"
#include "text/Fold.h"
#include "text/LenientDate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::SetHolidays)
};

const QString &prefix()
{
    static const QString text = u"day."_s;
    return text;
}

std::optional<CalendarDay> known(const QList<CalendarDay> &days, QDate day)
{
    const auto found = std::ranges::find(days, day, &CalendarDay::day);
    return found == days.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QString> textOf(const std::optional<CalendarDay> &day)
{
    return day ? std::optional(holidayText(*day)) : std::nullopt;
}

Result<> allowed(const CalendarDay &day)
{
    const auto flaw = flawOf(day);
    if (!flaw)
        return {};
    switch (*flaw) {
    case HolidayFlaw::NoDay:
        return fail(Fault::BadDay, day.day.toString(Qt::ISODate));
    case HolidayFlaw::NoName:
        //: vi: của ngày nghỉ
        return fail(Fault::NameMissing, Tr::tr("of the holiday"));
    case HolidayFlaw::MakeupOnWorkday:
        return fail(Fault::MakeupOnWorkday, shownDay(day.day));
    case HolidayFlaw::UnknownKind:
    case HolidayFlaw::TwiceInTable:
        break; // lines of a file
    }
    return {};
}

} // namespace

QString holidayText(const CalendarDay &day)
{
    const QString kind = day.kind == CalendarDay::Kind::Makeup ? u"makeup"_s : u"holiday"_s;
    return kind + (day.verified ? u"|yes|"_s : u"|no|"_s) + day.name;
}

std::optional<CalendarDay> holidayOf(QDate day, const std::optional<QString> &text)
{
    if (!text)
        return {};
    const bool makeup = text->section(u'|', 0, 0) == u"makeup"_s;
    return CalendarDay{day, makeup ? CalendarDay::Kind::Makeup : CalendarDay::Kind::Holiday, text->section(u'|', 2),
                       text->section(u'|', 1, 1) != u"no"_s};
}

QString holidayField(QDate day)
{
    return prefix() + day.toString(Qt::ISODate);
}

std::optional<QDate> dayOfHolidayField(const QString &field)
{
    if (!field.startsWith(prefix()))
        return {};
    return QDate::fromString(field.mid(prefix().size()), Qt::ISODate);
}

Result<QList<CalendarDay>> holidays(Database &database)
{
    return CalendarStore(database).all();
}

Result<qint64> openDossiersDueAfter(Database &database, std::optional<int> lastYear)
{
    if (!lastYear)
        return 0;
    return CatalogueUseReader(database).openDueAfter(QDate(*lastYear, 12, 31));
}

Result<> setHoliday(Database &database, const CalendarDay &day, const Stamp &stamp)
{
    return moveHoliday(database, day.day, day, stamp);
}

Result<> moveHoliday(Database &database, QDate former, const CalendarDay &day, const Stamp &stamp)
{
    CalendarDay wanted = day;
    wanted.name = tidy(day.name);
    if (const auto fits = allowed(wanted); !fits)
        return fits;
    AuditedWrite write(database, stamp, u"holiday.set"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    CalendarStore store(database);
    const auto before = store.all();
    if (!before)
        return passOn(before);
    if (former != wanted.day) {
        if (const auto taken = known(*before, wanted.day))
            return fail(Fault::NameTaken, shownDay(wanted.day) + u' ' + taken->name);
        if (const auto back = store.takeBack(write, former); !back)
            return back;
        write.note(holidayField(former), textOf(known(*before, former)), {});
    }
    if (const auto set = store.set(write, {wanted}); !set)
        return set;
    write.note(holidayField(wanted.day), textOf(known(*before, wanted.day)), holidayText(wanted));
    if (const auto done = write.commit(shownDay(wanted.day)); !done)
        return passOn(done);
    return {};
}

Result<> takeBackHoliday(Database &database, QDate day, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, u"holiday.take_back"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    CalendarStore store(database);
    const auto before = store.all();
    if (!before)
        return passOn(before);
    const auto present = known(*before, day);
    if (!present)
        return fail(Fault::AlreadyTakenBack, shownDay(day));
    if (const auto back = store.takeBack(write, day); !back)
        return back;
    write.note(holidayField(day), holidayText(*present), {});
    if (const auto done = write.commit(shownDay(day)); !done)
        return passOn(done);
    return {};
}

} // namespace somotcua
