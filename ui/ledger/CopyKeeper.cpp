#include "ledger/CopyKeeper.h"

#include <QStandardPaths>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace somotcua {

namespace {

Result<LedgerCopy> copyOf(const QString &ledgerPath, const QString &folder, const QDateTime &now)
{
    const auto database = Database::open(ledgerPath, OpenMode::ReadOnly);
    if (!database)
        return passOn(database);
    return keepCopy(**database, folder, now);
}

} // namespace

CopyKeeper::CopyKeeper(OpenLedger &ledger, QString folder, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_folder(std::move(folder))
{
    m_hour.setInterval(1h);
    connect(&m_hour, &QTimer::timeout, this, &CopyKeeper::copyInBackground);
    connect(&m_ledger, &OpenLedger::changed, this, [this] {
        m_changed = true;
        if (!m_hour.isActive())
            m_hour.start();
    });
}

CopyKeeper::~CopyKeeper()
{
    waitForBackground();
}

QString CopyKeeper::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/somotcua/copies"_s;
}

void CopyKeeper::copyInBackground()
{
    if (!m_changed || m_running)
        return;
    m_changed = false;
    m_running = QThread::create([this, path = m_ledger.path(), folder = m_folder, now = m_ledger.now()] {
        const auto copy = copyOf(path, folder, now);
        QMetaObject::invokeMethod(this, [this, copy] {
            if (copy)
                Q_EMIT kept(*copy);
            else
                Q_EMIT failed(copy.error());
        });
    });
    connect(m_running, &QThread::finished, this, [this] {
        m_running->deleteLater();
        m_running = nullptr;
    });
    m_running->start(QThread::LowPriority);
}

void CopyKeeper::waitForBackground()
{
    if (m_running)
        m_running->wait();
}

Result<> CopyKeeper::finish()
{
    waitForBackground();
    if (!m_changed)
        return {};
    m_changed = false;
    const auto copy = copyOf(m_ledger.path(), m_folder, m_ledger.now());
    if (!copy)
        return passOn(copy);
    Q_EMIT kept(*copy);
    return {};
}

} // namespace somotcua
