#pragma once

#include "base/Id.h"
#include "LogAssist.h"

#include <memory>

namespace somotcua {

/// Writes entries in one open transaction, by the rules that the desk, `log` and the import share: who the citizen is,
/// which session, which dossier, what its history says. Everything it looks up is kept, so it is made once and used for
/// every row; `finish` catches up what is derived, once, before the commit.
///
/// With a batch the rows come from a book: a blank due day stays unknown, sessions are held and over, no change of a
/// citizen is noted in the audit. Rows of a book come by day, then in sheet order.
class AssistRecorder
{
public:
    explicit AssistRecorder(AuditedWrite &write, std::optional<ImportBatchId> batch = {});
    ~AssistRecorder();
    AssistRecorder(const AssistRecorder &) = delete;
    AssistRecorder &operator=(const AssistRecorder &) = delete;

    /// Does not ask whether the day lies in the future, nor counts the assist's number: whoever calls does.
    [[nodiscard]] Result<LoggedAssist> record(const AssistEntry &entry);
    /// Puts the entry in the place of what the assist said. `revive` is a dossier it once had, to be taken up again
    /// when the entry makes one (for undoing).
    [[nodiscard]] Result<LoggedAssist> correct(AssistId assist, const AssistEntry &entry,
                                               std::optional<DossierId> revive = {});
    /// The assist counts nowhere from now on; its dossier goes with it when no other assist makes it.
    [[nodiscard]] Result<> takeBack(AssistId assist);
    /// An assist that was taken back counts again, its dossier too.
    [[nodiscard]] Result<> restore(AssistId assist);
    /// Writes a known person's entry as it once was.
    [[nodiscard]] Result<> rewriteCitizen(CitizenId citizen, const AssistEntry &former, std::optional<HamletId> hamlet);

    [[nodiscard]] Result<> finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace somotcua
