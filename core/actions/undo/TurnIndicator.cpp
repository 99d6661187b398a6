#include "undo/TurnIndicator.h"

#include "AuditedWrite.h"
#include "indicators/DefineIndicator.h"
#include "indicators/IndicatorStore.h"
#include "indicators/IndicatorValueStore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr QLatin1StringView kRow{"row."};

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::TurnIndicator)
};

Result<bool> alwaysStands(Database &, const AuditEntry &, Turn)
{
    return true;
}

Voided voidedWhen(bool away)
{
    return away ? Voided::Yes : Voided::No;
}

Result<> turnAdding(AuditedWrite &write, const AuditEntry &entry, Turn turn)
{
    const IndicatorId id{entry.subjectId.value_or(0)};
    return IndicatorStore(write.database()).setVoided(write, id, voidedWhen(turn == Turn::Back));
}

Result<> turnTakingBack(AuditedWrite &write, const AuditEntry &entry, Turn turn)
{
    const IndicatorId id{entry.subjectId.value_or(0)};
    return IndicatorStore(write.database()).setVoided(write, id, voidedWhen(turn == Turn::Forth));
}

Result<> turnChange(AuditedWrite &write, const AuditEntry &entry, Turn turn)
{
    IndicatorStore store(write.database());
    const auto found = store.find(IndicatorId{entry.subjectId.value_or(0)});
    if (!found)
        return passOn(found);
    auto indicator = *found;
    if (!indicator)
        return fail(Fault::NothingToUndo, entry.subject);
    for (const AuditValue &value : entry.values)
        setField(*indicator, value.field, valueAt(value, turn));
    return store.change(write, *indicator);
}

Result<> turnValue(AuditedWrite &write, const AuditEntry &entry, Turn turn)
{
    const IndicatorValueId id{entry.subjectId.value_or(0)};
    return IndicatorValueStore(write.database()).setVoided(write, id, voidedWhen(turn == Turn::Back));
}

Result<> turnTakingValueBack(AuditedWrite &write, const AuditEntry &entry, Turn turn)
{
    IndicatorValueStore store(write.database());
    for (const AuditValue &value : entry.values) {
        if (!value.field.startsWith(kRow))
            continue;
        const IndicatorValueId id{value.field.mid(kRow.size()).toLongLong()};
        if (const auto turned = store.setVoided(write, id, voidedWhen(turn == Turn::Forth)); !turned)
            return turned;
    }
    return {};
}

} // namespace

QList<UndoableAction> indicatorActions()
{
    return {{u"indicator.add"_s, turnAdding, alwaysStands,
             [](const QString &subject) {
                 //: After "Undone:". vi: thêm chỉ tiêu %1
                 return Tr::tr("adding the indicator %1").arg(subject);
             }},
            {u"indicator.change"_s, turnChange, alwaysStands,
             [](const QString &subject) {
                 //: After "Undone:". vi: sửa chỉ tiêu %1
                 return Tr::tr("changing the indicator %1").arg(subject);
             }},
            {u"indicator.take_back"_s, turnTakingBack, alwaysStands,
             [](const QString &subject) {
                 //: After "Undone:". vi: bỏ chỉ tiêu %1
                 return Tr::tr("taking back the indicator %1").arg(subject);
             }},
            {u"indicator.value"_s, turnValue, alwaysStands,
             [](const QString &subject) {
                 //: After "Undone:". vi: ghi số liệu chỉ tiêu %1
                 return Tr::tr("entering the indicator %1").arg(subject);
             }},
            {u"indicator.value_take_back"_s, turnTakingValueBack, alwaysStands, [](const QString &subject) {
                 //: After "Undone:". vi: rút lại số liệu chỉ tiêu %1
                 return Tr::tr("taking back a value of the indicator %1").arg(subject);
             }}};
}

} // namespace somotcua
