#pragma once

#include "base/Result.h"
#include "drafts/DraftFile.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace somotcua {

/// An earlier window was cut off: when it was last known to live, and whether the whole machine went down with it.
struct CutOff
{
    enum class Cause : quint8
    {
        Power,
        Program
    };
    QDateTime at; // UTC
    Cause cause = Cause::Power;
};

/// Keeps what is typed and not saved on the disk, a second behind the keys and two at most, for every page and each of
/// its sessions, and has at hand what an earlier window left. It writes on a thread of its own, so the window never
/// waits for the disk. For a ledger that can only be read it keeps drafts in memory alone.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;
    enum class Where : quint8
    {
        OnDisk,
        InMemory
    };
    static constexpr std::chrono::milliseconds kBehind{1000};

    DraftKeeper(DraftFile file, Where where, Clock clock, QObject *parent = nullptr);
    /// Ends in order: what is still typed stays for the next window.
    ~DraftKeeper() override;

    /// The page holds this now. Call it with every key; nothing happens when it is the same as before.
    void keep(const QString &page, const QString &session, const QJsonObject &content);
    /// Saved or cleared: the text leaves the disk at once.
    void forget(const QString &page, const QString &session);
    std::optional<Draft> draft(const QString &page, const QString &session) const;
    const QList<Draft> &drafts() const { return m_drafts; }

    /// Set when the window before was cut off.
    const std::optional<CutOff> &cutOff() const { return m_cutOff; }
    /// Of the drafts that an earlier window left, those still there.
    qsizetype leftBefore() const;

    /// Writes when the time has come. A timer calls it; where time is not real, whoever moves it does.
    void catchUp();
    /// Waits for what is being written.
    void waitForDisk();

Q_SIGNALS:
    /// What was typed up to this moment is on the disk.
    void kept(const QDateTime &moment);
    /// No draft is left.
    void emptied();
    void failed(const somotcua::Error &error);

private:
    void takeUp();
    void lookLater();
    void write();
    void written(const Result<> &result, const std::optional<QDateTime> &newest);
    DraftNotes notes(DraftNotes::End end) const;

    DraftFile m_file;
    Where m_where;
    Clock m_clock;
    QList<Draft> m_drafts;
    QList<std::pair<QString, QString>> m_left; // page and session of what was found
    std::optional<CutOff> m_cutOff;
    std::optional<QDateTime> m_changedAt; // the first key that is not on its way to the disk
    bool m_writing = false;
    bool m_again = false; // something that cannot wait came while the disk was busy
    QString m_machineRun;
    QTimer m_soon;
    QTimer m_alive;
    QThreadPool m_thread;
};

} // namespace somotcua
