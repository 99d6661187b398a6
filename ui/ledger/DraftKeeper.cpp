#include "ledger/DraftKeeper.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <tuple>

using namespace std::chrono_literals;

namespace somotcua {

namespace {

constexpr int kLongestDays = 30; // names and numbers of people stay no longer than somebody may come back for them
constexpr auto kAlive = 1min; // how exactly the moment of a power cut is known when nothing is typed

auto placeOf(auto &drafts, const QString &page, const QString &session)
{
    return std::ranges::find_if(drafts,
                                [&](const Draft &each) { return each.page == page && each.session == session; });
}

std::optional<QDateTime> newestOf(const QList<Draft> &drafts)
{
    std::optional<QDateTime> newest;
    for (const Draft &draft : drafts)
        newest = newest ? std::max(*newest, draft.moment) : draft.moment;
    return newest;
}

} // namespace

DraftKeeper::DraftKeeper(DraftFile file, Where where, Clock clock, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_where(where)
    , m_clock(std::move(clock))
    , m_machineRun(DraftFile::presentMachineRun())
{
    m_thread.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::catchUp);
    if (m_where == Where::InMemory)
        return;
    takeUp();
    m_alive.setInterval(kAlive);
    connect(&m_alive, &QTimer::timeout, this, &DraftKeeper::write);
    m_alive.start();
    write();
}

DraftKeeper::~DraftKeeper()
{
    if (m_where == Where::InMemory)
        return;
    m_thread.waitForDone();
    // Nobody is left to be told when it fails; then the window counts as cut off, and the text before stays.
    std::ignore = m_drafts.isEmpty() ? m_file.remove() : m_file.write(notes(DraftNotes::End::InOrder));
}

void DraftKeeper::takeUp()
{
    const QDateTime oldest = m_clock().addDays(-kLongestDays);
    m_file.settle(oldest);
    const auto found = m_file.read();
    if (!found || !*found)
        return;
    m_drafts = (*found)->drafts;
    m_drafts.removeIf([oldest](const Draft &draft) { return draft.moment < oldest; });
    for (const Draft &draft : std::as_const(m_drafts))
        m_left.append({draft.page, draft.session});
    if ((*found)->end == DraftNotes::End::InOrder)
        return;
    const QDateTime typedAt = newestOf(m_drafts).value_or((*found)->aliveAt);
    const bool sameRun = !m_machineRun.isEmpty() && (*found)->machineRun == m_machineRun;
    m_cutOff = CutOff{std::max((*found)->aliveAt, typedAt), sameRun ? CutOff::Cause::Program : CutOff::Cause::Power};
}

void DraftKeeper::keep(const QString &page, const QString &session, const QJsonObject &content)
{
    const auto place = placeOf(m_drafts, page, session);
    if (place != m_drafts.end() && place->content == content)
        return;
    const QDateTime now = m_clock();
    if (place != m_drafts.end())
        *place = {page, session, now, content};
    else
        m_drafts.append({page, session, now, content});
    if (!m_changedAt)
        m_changedAt = now;
    lookLater();
}

void DraftKeeper::forget(const QString &page, const QString &session)
{
    const auto place = placeOf(m_drafts, page, session);
    if (place == m_drafts.end())
        return;
    m_drafts.erase(place);
    m_left.removeOne(std::pair(page, session));
    write();
    if (m_drafts.isEmpty())
        Q_EMIT emptied();
}

std::optional<Draft> DraftKeeper::draft(const QString &page, const QString &session) const
{
    const auto place = placeOf(m_drafts, page, session);
    return place == m_drafts.end() ? std::nullopt : std::optional(*place);
}

qsizetype DraftKeeper::leftBefore() const
{
    return m_left.size();
}

void DraftKeeper::lookLater()
{
    // Not restarted by the next key: under steady typing the text would never reach the disk.
    if (m_where == Where::OnDisk && !m_soon.isActive())
        m_soon.start(kBehind);
}

void DraftKeeper::catchUp()
{
    if (!m_changedAt)
        return;
    if (m_clock() - *m_changedAt < kBehind)
        lookLater();
    else
        write();
}

void DraftKeeper::write()
{
    if (m_where == Where::InMemory)
        return;
    if (m_writing) {
        m_again = true;
        return;
    }
    m_writing = true;
    m_changedAt.reset();
    m_soon.stop();
    m_thread.start([this, notes = notes(DraftNotes::End::None), newest = newestOf(m_drafts)] {
        const Result<> result = m_file.write(notes);
        QMetaObject::invokeMethod(this, [this, result, newest] { written(result, newest); });
    });
}

void DraftKeeper::written(const Result<> &result, const std::optional<QDateTime> &newest)
{
    m_writing = false;
    if (!result)
        Q_EMIT failed(result.error());
    else if (newest && !m_drafts.isEmpty())
        Q_EMIT kept(*newest);
    if (std::exchange(m_again, false))
        write();
    else
        catchUp();
}

void DraftKeeper::waitForDisk()
{
    m_thread.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

DraftNotes DraftKeeper::notes(DraftNotes::End end) const
{
    return {m_clock(), m_machineRun, end, m_drafts};
}

} // namespace somotcua
