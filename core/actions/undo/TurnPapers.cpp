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

Result<> turnPapers(AuditedWrite &write, const AuditEntry &entry, Turn turn)
{
    return PaperStore(write.database())
        .setPapers(write, ProcedureId{entry.subjectId.value_or(0)}, papersAt(entry, turn));
}

/// Not when the list was written anew since.
Result<bool> papersStand(Database &database, const AuditEntry &entry, Turn turn)
{
    const auto present = PaperStore(database).papers(ProcedureId{entry.subjectId.value_or(0)});
    if (!present)
        return passOn(present);
    return present->value_or(QStringList()) == papersAt(entry, turn == Turn::Back ? Turn::Forth : Turn::Back);
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

Result<> turnFees(AuditedWrite &write, const AuditEntry &entry, Turn turn)
{
    const auto fees = feesAfter(write.database(), entry, turn);
    if (!fees)
        return passOn(fees);
    return PaperStore(write.database()).setFees(write, ProcedureId{entry.subjectId.value_or(0)}, *fees);
}

Result<bool> feesStand(Database &database, const AuditEntry &entry, Turn turn)
{
    const auto present = PaperStore(database).fees(ProcedureId{entry.subjectId.value_or(0)});
    if (!present)
        return passOn(present);
    const auto expected = feesAfter(database, entry, turn == Turn::Back ? Turn::Forth : Turn::Back);
    if (!expected)
        return passOn(expected);
    return present->value_or(ChannelFees()) == *expected;
}

} // namespace

QList<UndoableAction> paperActions()
{
    return {{kPapersSaved, turnPapers, papersStand,
             [](const QString &subject) {
                 //: After "Undone:"; %1 is a procedure. vi: ghi giấy tờ của %1
                 return Tr::tr("writing the papers of %1").arg(subject);
             }},
            {kFeesSaved, turnFees, feesStand, [](const QString &subject) {
                 //: After "Undone:"; %1 is a procedure. vi: ghi lệ phí của %1
                 return Tr::tr("writing the fees of %1").arg(subject);
             }}};
}

} // namespace somotcua
