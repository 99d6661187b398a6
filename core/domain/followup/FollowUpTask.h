#pragma once

#include "followup/FollowUp.h"

namespace somotcua {

/// Who knows why a dossier takes so long.
enum class AskedOffice : quint8
{
    OneStopShop,
    CivilStatus, // hộ tịch, chứng thực
    Police // cư trú, căn cước
};
AskedOffice officeOf(const std::optional<QString> &field, const QString &level);

enum class FollowUpStep : quint8
{
    AskOffice, // why it is late, and tell the citizen
    TellCitizen, // what the office said
    CheckResult, // due: is it there?
    CallForPapers,
    CallForPayment,
    FindCode, // on the portal, or on the receipt
    CallAgain,
    Await, // somebody called; the citizen comes
    SendWord // there is no phone to call
};

/// What to do next about a dossier, and the note it follows from.
struct FollowUpTask
{
    FollowUpStep step = FollowUpStep::AskOffice;
    AskedOffice office = AskedOffice::OneStopShop;
    std::optional<FollowUpNote> after;
};

/// By group, state and the last note. A note older than the dossier's present state no longer counts, one of a call or
/// a question is good for three days.
FollowUpTask nextTask(const FollowUpRow &row, QDate day);

} // namespace somotcua
