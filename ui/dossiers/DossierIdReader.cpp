#include "dossiers/DossierIdReader.h"

#include "Database.h"

#include <QThread>

namespace somotcua {

namespace {

constexpr qint64 kNoLimit = -1;

Result<QList<qint64>> readIds(const QString &path, const DossierFilter &filter, DossierOrder order,
                              SortDirection direction, const std::atomic_bool &stopped)
{
    const auto database = Database::open(path, OpenMode::ReadOnly);
    if (!database)
        return passOn(database);
    return dossierIds(**database, filter, order, direction, kNoLimit, [&stopped] { return stopped.load(); });
}

} // namespace

DossierIdReader::DossierIdReader(QString ledgerPath, QObject *parent)
    : QObject(parent)
    , m_path(std::move(ledgerPath))
{ }

DossierIdReader::~DossierIdReader()
{
    stop();
}

void DossierIdReader::stop()
{
    if (!m_thread)
        return;
    m_stopped->store(true);
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
}

void DossierIdReader::read(const DossierFilter &filter, DossierOrder order, SortDirection direction)
{
    stop();
    m_stopped = std::make_shared<std::atomic_bool>(false);
    m_thread = QThread::create([this, path = m_path, filter, order, direction, stopped = m_stopped] {
        const auto ids = readIds(path, filter, order, direction, *stopped);
        QMetaObject::invokeMethod(this, [this, ids, stopped] {
            if (stopped->load())
                return;
            if (ids)
                Q_EMIT ready(*ids);
            else
                Q_EMIT failed(ids.error());
        });
    });
    m_thread->start();
}

} // namespace somotcua
