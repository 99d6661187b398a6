#include "reports/ReportMaker.h"

#include "Database.h"

#include <QThread>

namespace somotcua {

namespace {

Result<Report> count(const QString &path, const ReportMaker::Wish &wish)
{
    const auto database = Database::open(path, OpenMode::ReadOnly);
    if (!database)
        return passOn(database);
    return buildReport(**database, wish.kind, wish.period, wish.now, wish.language, Phones::Masked, wish.against);
}

} // namespace

ReportMaker::ReportMaker(QString ledgerPath, QObject *parent)
    : QObject(parent)
    , m_path(std::move(ledgerPath))
{ }

ReportMaker::~ReportMaker()
{
    if (m_thread) {
        m_thread->wait();
        delete m_thread;
    }
}

void ReportMaker::make(const Wish &wish)
{
    if (m_thread)
        m_next = std::make_unique<Wish>(wish);
    else
        start(wish);
}

void ReportMaker::start(const Wish &wish)
{
    auto answer = std::make_shared<Result<Report>>(fail(Fault::Stopped));
    m_thread = QThread::create([path = m_path, wish, answer] { *answer = count(path, wish); });
    connect(m_thread, &QThread::finished, this, [this, answer] {
        m_thread->deleteLater();
        m_thread = nullptr;
        if (m_next) {
            const Wish next = *std::exchange(m_next, nullptr);
            return start(next);
        }
        if (*answer)
            Q_EMIT made(**answer);
        else
            Q_EMIT failed(answer->error());
    });
    m_thread->start();
}

} // namespace somotcua
