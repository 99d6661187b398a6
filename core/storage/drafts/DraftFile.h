#pragma once

#include "base/Result.h"
#include "storage_fwd.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace somotcua {

/// What somebody typed and did not save, on which page and for which session ("" where there is none).
struct Draft
{
    QString page;
    QString session;
    QDateTime moment; // UTC, of the last key
    QJsonObject content;

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// What a window that writes in a ledger leaves beside it: when it was last alive, and its drafts.
struct DraftNotes
{
    enum class End : quint8
    {
        None, // the window is open, or was cut off
        InOrder
    };
    QDateTime aliveAt; // UTC
    QString machineRun; // which run of the machine it was
    End end = End::None;
    QList<Draft> drafts;

    friend bool operator==(const DraftNotes &, const DraftNotes &) = default;
};

/// The hidden file of the drafts beside a ledger (docs/decisions/0008-drafts.md). It bears the names of the file and of
/// the ledger in it, so a ledger made under the name of a deleted one neither finds its drafts nor writes over them. It
/// is written anew as a whole, may be read and written by whoever may read and write the ledger, and is never half
/// written. May be used from any thread.
class DraftFile
{
public:
    static DraftFile of(Database &ledger);
    /// The uuid is the ledger's own; a ledger without one has it empty.
    DraftFile(const QString &ledgerPath, const QString &ledgerUuid);

    QString path() const { return m_path; }
    /// Before the first reading: gives the ledger the file that an earlier version left beside it, and removes what
    /// other ledgers of this name left, where they were last open before that moment.
    void settle(const QDateTime &oldest) const;
    /// Nothing when there is no file, or when it holds something else.
    [[nodiscard]] Result<std::optional<DraftNotes>> read() const;
    /// A power cut after it has returned takes nothing of it away.
    [[nodiscard]] Result<> write(const DraftNotes &notes) const;
    [[nodiscard]] Result<> remove() const;

    /// Names the run of the machine from switching on to switching off; empty where nobody knows.
    static QString presentMachineRun();

private:
    QString m_ledgerPath;
    QString m_nameless; // as earlier versions called it
    QString m_path;
};

} // namespace somotcua
