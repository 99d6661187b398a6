#include "Setup.h"

#include "AuditedWrite.h"
#include "office/CalendarStore.h"
#include "office/ScheduleStore.h"
#include "office/SettingStore.h"
#include "office/TeamStore.h"
#include "office/UnitStore.h"
#include "OfficeSettings.h"
#include "text/Fold.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::Setup)
};

struct PaperName
{
    const char *setting;
    QString PaperNames::*name;
};

constexpr std::array kPaperNames{
    PaperName{kUpperLineSetting, &PaperNames::upperLine},
    PaperName{kLowerLineSetting, &PaperNames::lowerLine},
    PaperName{kPlaceSetting, &PaperNames::place},
    PaperName{kHeadOfTeamSetting, &PaperNames::headOfTeam},
    PaperName{kPreparedBySetting, &PaperNames::preparedBy},
    PaperName{kConfirmedByTitleSetting, &PaperNames::confirmedByTitle},
    PaperName{kConfirmedBySetting, &PaperNames::confirmedBy},
    PaperName{kRecipientsSetting, &PaperNames::recipients},
    PaperName{kNumberSetting, &PaperNames::number},
    PaperName{kSignaturesSetting, &PaperNames::signatures},
};

std::optional<QString> filled(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QString> shownIso(const std::optional<QDate> &day)
{
    return day ? std::optional(day->toString(Qt::ISODate)) : std::nullopt;
}

template <typename Value>
Result<> withoutValue(const Result<Value> &result)
{
    if (!result)
        return passOn(result);
    return {};
}

} // namespace

Result<Unit> unitOn(Database &database, QDate day)
{
    const auto unit = UnitStore(database).on(day);
    if (!unit)
        return passOn(unit);
    return unit->value_or(Unit());
}

Result<> renameUnit(Database &database, const Unit &unit, const Stamp &stamp)
{
    const QString name = tidy(unit.name);
    //: vi: của đơn vị
    if (name.isEmpty())
        return fail(Fault::NameMissing, Tr::tr("of the unit"));

    AuditedWrite write(database, stamp, u"unit.rename"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    UnitStore store(database);
    const auto before = store.on(unit.validFrom.value_or(stamp.day()));
    if (!before)
        return passOn(before);
    const std::optional<Unit> &known = *before;

    Unit after{{}, tidy(unit.code), name, tidy(unit.parent), unit.validFrom};
    const bool corrects = known && (!unit.validFrom || unit.validFrom == known->validFrom);
    if (corrects) {
        after.id = known->id;
        if (const auto changed = store.change(write, after); !changed)
            return changed;
    } else if (const auto added = store.add(write, after); !added) {
        return passOn(added);
    }

    const Unit old = known.value_or(Unit());
    write.note(u"unit_code"_s, old.code, after.code);
    write.note(u"unit"_s, old.name, name);
    write.note(u"parent"_s, old.parent, after.parent);
    if (!corrects)
        write.note(u"valid_from"_s, {}, shownIso(unit.validFrom));
    return withoutValue(write.commit(name));
}

Result<Team> readTeam(Database &database)
{
    const auto team = TeamStore(database).read();
    if (!team)
        return passOn(team);
    return team->value_or(Team());
}

Result<> renameTeam(Database &database, const QString &name, const Stamp &stamp)
{
    const QString wanted = tidy(name);
    //: vi: của tổ
    if (wanted.isEmpty())
        return fail(Fault::NameMissing, Tr::tr("of the team"));

    AuditedWrite write(database, stamp, u"team.rename"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    TeamStore store(database);
    const auto read = store.read();
    if (!read)
        return passOn(read);
    const std::optional<Team> &team = *read;
    const auto done = team ? store.rename(write, {team->id, wanted}) : withoutValue(store.add(write, wanted));
    if (!done)
        return done;
    write.note(u"team"_s, team ? std::optional(team->name) : std::nullopt, wanted);
    return withoutValue(write.commit(wanted));
}

Result<PaperNames> readPaperNames(Database &database)
{
    PaperNames names;
    SettingStore settings(database);
    for (const PaperName &paper : kPaperNames) {
        const auto value = settings.value(QString::fromLatin1(paper.setting));
        if (!value)
            return passOn(value);
        names.*paper.name = value->value_or(QString());
    }
    return names;
}

Result<> changePaperNames(Database &database, const PaperNames &names, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, u"paper.rename"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    const auto before = readPaperNames(database);
    if (!before)
        return passOn(before);
    SettingStore settings(database);
    for (const PaperName &paper : kPaperNames) {
        const QString setting = QString::fromLatin1(paper.setting);
        // Lines of one text (recipients, a title of two lines) stay lines.
        const QString wanted = (names.*paper.name).normalized(QString::NormalizationForm_C).trimmed();
        if (wanted == *before.*paper.name)
            continue;
        if (const auto set = settings.set(write, setting, filled(wanted)); !set)
            return set;
        write.note(setting, filled(*before.*paper.name), filled(wanted));
    }
    //: vi: Tên trên giấy tờ
    return withoutValue(write.commit(Tr::tr("Names on paper")));
}

Result<Schedule> scheduleOn(Database &database, QDate day)
{
    return ScheduleStore(database).on(day);
}

Result<> changeSchedule(Database &database, const Schedule &schedule, QDate validFrom, const Stamp &stamp)
{
    if (!validFrom.isValid())
        return fail(Fault::BadDay);

    AuditedWrite write(database, stamp, u"schedule.change"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    ScheduleStore store(database);
    const auto before = store.on(validFrom);
    if (!before)
        return passOn(before);
    if (const auto set = store.set(write, schedule, validFrom); !set)
        return set;
    write.note(u"schedule"_s, filled(before->text()), filled(schedule.text()));
    write.note(u"valid_from"_s, {}, shownIso(validFrom));
    return withoutValue(write.commit(schedule.text()));
}

Result<WorkingCalendar> workingCalendar(Database &database)
{
    return CalendarStore(database).calendar();
}

Result<QString> ledgerLanguage(Database &database)
{
    const auto language = SettingStore(database).value(QString::fromLatin1(kLanguageSetting));
    if (!language)
        return passOn(language);
    return language->value_or(u"vi"_s);
}

Result<> changeLedgerLanguage(Database &database, const QString &language, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, u"language.change"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    SettingStore settings(database);
    const QString name = QString::fromLatin1(kLanguageSetting);
    const auto before = settings.value(name);
    if (!before)
        return passOn(before);
    if (const auto set = settings.set(write, name, language); !set)
        return set;
    write.note(name, *before, language);
    return withoutValue(write.commit(language));
}

} // namespace somotcua
