#include "undo/TurnPapers.h"

#include "AuditedWrite.h"
#include "office/PaperStore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::TurnPapers)
};

QStringList papersAt(const AuditEntry &entry, Turn turn)
{
    const AuditValue *papers = valueOf(entry, kPapersNote);
    const QString lines = papers ? valueAt(*papers, turn).value_or(QString()) : QString();
    return lines.split(u'\n', Qt::SkipEmptyParts);
}

Turn opposite(Turn turn)
{
    return turn == Turn::Back ? Turn::Forth : Turn::Back;
}

/// Refuses when the list was written anew since.
Result<> turnPapers(AuditedWrite &write, const AuditEntry &entry, Turn turn)
{
    PaperStore store(write.database());
    const ProcedureId procedure{entry.subjectId.value_or(0)};
    const auto present = store.papers(procedure);
    if (!present)
        return passOn(present);
    if (present->value_or(QStringList()) != papersAt(entry, opposite(turn)))
        return fail(Fault::Conflict, entry.subject);
    return store.setPapers(write, procedure, papersAt(entry, turn));
}

ChannelFees feesAt(const AuditEntry &entry, Turn turn)
{
    const AuditValue *online = valueOf(entry, kOnlineFeeNote);
    const AuditValue *inPerson = valueOf(entry, kInPersonFeeNote);
    return {online ? valueAt(*online, turn) : std::nullopt, inPerson ? valueAt(*inPerson, turn) : std::nullopt};
}

/// What did not change was not noted: it stays as it is.
Result<ChannelFees> feesAfter(Database &database, const AuditEntry &entry, Turn turn)
{
    const auto present = PaperStore(database).fees(ProcedureId{entry.subjectId.value_or(0)});
    if (!present)
        return passOn(present);
    const ChannelFees turned = feesAt(entry, turn);
    ChannelFees fees = present->value_or(ChannelFees());
    if (valueOf(entry, kOnlineFeeNote))
        fees.online = turned.online;
    if (valueOf(entry, kInPersonFeeNote))
        fees.inPerson = turned.inPerson;
    return fees;
}

/// Refuses when they were written anew since.
Result<> turnFees(AuditedWrite &write, const AuditEntry &entry, Turn turn)
{
    PaperStore store(write.database());
    const ProcedureId procedure{entry.subjectId.value_or(0)};
    const auto present = store.fees(procedure);
    if (!present)
        return passOn(present);
    const auto expected = feesAfter(write.database(), entry, opposite(turn));
    if (!expected)
        return passOn(expected);
    if (present->value_or(ChannelFees()) != *expected)
        return fail(Fault::Conflict, entry.subject);
    const auto fees = feesAfter(write.database(), entry, turn);
    if (!fees)
        return passOn(fees);
    return store.setFees(write, procedure, *fees);
}

/// What was written anew meanwhile is a conflict, said as such.
Result<bool> stands(Database &, const AuditEntry &, Turn)
{
    return true;
}

} // namespace

QList<UndoableAction> paperActions()
{
    return {{kPapersSaved, turnPapers, stands,
             [](const QString &subject) {
                 //: After "Undone:"; %1 is a procedure. vi: ghi giấy tờ của %1
                 return Tr::tr("writing the papers of %1").arg(subject);
             }},
            {kFeesSaved, turnFees, stands, [](const QString &subject) {
                 //: After "Undone:"; %1 is a procedure. vi: ghi lệ phí của %1
                 return Tr::tr("writing the fees of %1").arg(subject);
             }}};
}

} // namespace somotcua
