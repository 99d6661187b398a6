#include "followup/FollowUpReader.h"

#include "FollowUpList.h"

#include <QThread>

namespace somotcua {

namespace {

Result<FollowUpReader::Answer> readAll(const QString &path, const FollowUpReader::Wish &wish)
{
    const auto database = Database::open(path, OpenMode::ReadOnly);
    if (!database)
        return passOn(database);
    const auto on = followUpDay(**database, wish.day);
    if (!on)
        return passOn(on);
    const auto counts = followUpCounts(**database, *on);
    if (!counts)
        return passOn(counts);
    const auto ids = followUpIds(**database, *on, wish.group);
    if (!ids)
        return passOn(ids);
    return FollowUpReader::Answer{*on, *counts, wish.group, *ids};
}

} // namespace

FollowUpReader::FollowUpReader(QString ledgerPath, QObject *parent)
    : QObject(parent)
    , m_path(std::move(ledgerPath))
{ }

FollowUpReader::~FollowUpReader()
{
    if (m_thread) {
        m_thread->wait();
        delete m_thread;
    }
}

void FollowUpReader::read(const Wish &wish)
{
    if (m_thread)
        m_next = wish;
    else
        start(wish);
}

void FollowUpReader::start(const Wish &wish)
{
    auto answer = std::make_shared<Result<Answer>>(fail(Fault::Stopped));
    m_thread = QThread::create([path = m_path, wish, answer] { *answer = readAll(path, wish); });
    connect(m_thread, &QThread::finished, this, [this, answer] {
        m_thread->deleteLater();
        m_thread = nullptr;
        if (m_next) {
            const Wish next = *std::exchange(m_next, std::nullopt);
            return start(next);
        }
        if (*answer)
            Q_EMIT ready(**answer);
        else
            Q_EMIT failed(answer->error());
    });
    m_thread->start();
}

} // namespace somotcua
