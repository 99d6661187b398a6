#pragma once

#include "base/Id.h"
#include "LogAssist.h"

#include <memory>

namespace somotcua {

/// Whether a dossier without a typed due day gets one from its procedure (the desk, `log`) or stays without (a book).
enum class DueRule : quint8
{
    Expected,
    AsWritten
};

/// Writes entries in one open transaction, by the rules that the desk, `log` and the import share: who the citizen is,
/// which session, which dossier, what its history says. Everything it looks up is kept, so it is made once and used for
/// every row; `finish` catches up what is derived (spans, search), once, before the commit.
class AssistRecorder
{
public:
    AssistRecorder(AuditedWrite &write, DueRule dueRule, std::optional<ImportBatchId> batch = {});
    ~AssistRecorder();
    AssistRecorder(const AssistRecorder &) = delete;
    AssistRecorder &operator=(const AssistRecorder &) = delete;

    /// Rows of a book come by day, then in sheet order. Asks nothing about the future: whoever calls does.
    [[nodiscard]] Result<LoggedAssist> record(const AssistEntry &entry);
    /// Puts the entry in the place of what the assist said.
    [[nodiscard]] Result<LoggedAssist> correct(AssistId assist, const AssistEntry &entry);
    /// The assist counts nowhere from now on; its dossier goes with it when no other assist makes it.
    [[nodiscard]] Result<> takeBack(AssistId assist);
    /// An assist that was taken back counts again.
    [[nodiscard]] Result<> restore(AssistId assist);

    [[nodiscard]] Result<> finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace somotcua
