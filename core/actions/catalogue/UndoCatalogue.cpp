#include "catalogue/UndoCatalogue.h"

#include "AuditedWrite.h"
#include "catalogue/ChangeObstacles.h"
#include "catalogue/OfficeFields.h"
#include "catalogue/SetHolidays.h"
#include "catalogue/ShownNames.h"
#include "office/CalendarStore.h"
#include "office/HamletStore.h"
#include "office/ObstacleStore.h"
#include "office/ProcedureStore.h"
#include "office/TeamCountStore.h"
#include "office/VolunteerStore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr QLatin1StringView kJoinedTo{"joined_to."};

const std::optional<QString> &valueOn(const AuditValue &value, AuditSide side)
{
    return side == AuditSide::Before ? value.before : value.after;
}

/// An action that adds a row is undone by taking the row back, one that takes it back by bringing it back.
Voided voidedOn(AuditSide side, bool adds)
{
    return (side == AuditSide::Before) == adds ? Voided::Yes : Voided::No;
}

template <typename Store, typename RowId>
Result<> putRow(AuditedWrite &write, const AuditEntry &entry, AuditSide side)
{
    const RowId id{entry.subjectId.value_or(0)};
    Store store(write.database());
    if (entry.action.endsWith(".add"_L1))
        return store.setVoided(write, id, voidedOn(side, true));
    const auto found = store.find(id);
    if (!found)
        return passOn(found);
    auto row = *found;
    if (!row)
        return fail(Fault::NothingToUndo, entry.subject);
    for (const AuditValue &value : entry.values)
        setField(*row, value.field, valueOn(value, side));
    return store.change(write, *row);
}

Result<> putProcedure(AuditedWrite &write, const AuditEntry &entry, AuditSide side)
{
    if (const auto put = putRow<ProcedureStore, ProcedureId>(write, entry, side); !put)
        return put;
    const auto version = std::ranges::find(entry.values, u"new_version"_s, &AuditValue::field);
    const std::optional<QString> added = version != entry.values.cend() ? version->after : std::nullopt;
    if (added) {
        ProcedureStore store(write.database());
        return store.setVoided(write, ProcedureId{added->toLongLong()}, voidedOn(side, true));
    }
    return refreshSearchOf(write, ProcedureId{entry.subjectId.value_or(0)});
}

Result<> putHamlet(AuditedWrite &write, const AuditEntry &entry, AuditSide side)
{
    HamletStore store(write.database());
    if (entry.action != u"hamlet.join"_s) {
        if (const auto put = putRow<HamletStore, HamletId>(write, entry, side); !put)
            return put;
    }
    for (const AuditValue &value : entry.values) {
        if (!value.field.startsWith(kJoinedTo))
            continue;
        const auto found = store.find(HamletId{value.field.mid(kJoinedTo.size()).toLongLong()});
        if (!found)
            return passOn(found);
        auto hamlet = *found;
        if (!hamlet)
            continue;
        setField(*hamlet, u"joined_to"_s, valueOn(value, side));
        if (const auto changed = store.change(write, *hamlet); !changed)
            return changed;
    }
    auto renamed = store.renewNames(write);
    if (!renamed)
        return passOn(renamed);
    const HamletId subject{entry.subjectId.value_or(0)};
    if (!renamed->contains(subject))
        renamed->append(subject);
    return refreshSearchOf(write, *renamed);
}

Result<> putHolidays(AuditedWrite &write, const AuditEntry &entry, AuditSide side)
{
    CalendarStore store(write.database());
    for (const AuditValue &value : entry.values) {
        const auto day = dayOfHolidayField(value.field);
        if (!day)
            continue;
        const auto line = holidayOf(*day, valueOn(value, side));
        const auto put = line ? store.set(write, {*line}) : store.takeBack(write, *day);
        if (!put)
            return put;
    }
    return {};
}

Result<> putObstacles(AuditedWrite &write, const AuditEntry &entry, AuditSide side)
{
    ObstacleStore store(write.database());
    const auto rows = store.all();
    if (!rows)
        return passOn(rows);
    QList<ObstacleRow> put;
    for (const AuditValue &value : entry.values) {
        const auto about = obstacleOfField(value.field);
        if (!about)
            continue;
        const auto &[mark, field] = *about;
        const auto same = [&mark = mark](const ObstacleRow &row) {
            return row.code == mark.code && row.text == mark.text;
        };
        if (field == u"added"_s) {
            const auto present = std::ranges::find_if(*rows, same);
            const auto done = side == AuditSide::Before ? store.takeBack(write, mark)
                                                        : store.set(write, present == rows->cend() ? mark : *present);
            if (!done)
                return done;
            continue;
        }
        auto changing = std::ranges::find_if(put, same);
        if (changing == put.end()) {
            const auto present = std::ranges::find_if(*rows, same);
            put << (present == rows->cend() ? mark : *present);
            changing = std::prev(put.end());
        }
        setField(*changing, field, valueOn(value, side));
    }
    for (const ObstacleRow &row : std::as_const(put)) {
        if (const auto done = store.set(write, row); !done)
            return done;
    }
    return {};
}

} // namespace

bool isCatalogueAction(const QString &action)
{
    static const QStringList kinds
        = {u"procedure."_s, u"volunteer."_s, u"hamlet."_s, u"holiday."_s, u"team_count."_s, u"obstacle."_s};
    return std::ranges::any_of(kinds, [&](const QString &kind) { return action.startsWith(kind); });
}

Result<> putCatalogue(AuditedWrite &write, const AuditEntry &entry, AuditSide side)
{
    const QString kind = entry.action.section(u'.', 0, 0);
    if (kind == u"procedure"_s)
        return putProcedure(write, entry, side);
    if (kind == u"volunteer"_s)
        return putRow<VolunteerStore, VolunteerId>(write, entry, side);
    if (kind == u"hamlet"_s)
        return putHamlet(write, entry, side);
    if (kind == u"holiday"_s)
        return putHolidays(write, entry, side);
    if (kind == u"obstacle"_s)
        return putObstacles(write, entry, side);
    const TeamCountId count{entry.subjectId.value_or(0)};
    const bool adds = entry.action == u"team_count.record"_s;
    return TeamCountStore(write.database()).setVoided(write, count, voidedOn(side, adds));
}

} // namespace somotcua
