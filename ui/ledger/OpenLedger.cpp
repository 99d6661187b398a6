#include "ledger/OpenLedger.h"

#include "ledger/DraftKeeper.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace somotcua {

OpenLedger::OpenLedger(std::unique_ptr<Database> database, Clock clock, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
    , m_clock(std::move(clock))
    , m_drafts(std::make_unique<DraftKeeper>(DraftFile::of(*m_database),
                                             isReadOnly() ? DraftKeeper::Where::InMemory : DraftKeeper::Where::OnDisk,
                                             m_clock))
{ }

OpenLedger::~OpenLedger() = default;

QString OpenLedger::path() const
{
    return m_database->path();
}

QString OpenLedger::name() const
{
    return QFileInfo(path()).completeBaseName();
}

bool OpenLedger::isReadOnly() const
{
    return m_database->mode() == OpenMode::ReadOnly;
}

QDate OpenLedger::today() const
{
    return localDay(now());
}

Stamp OpenLedger::stamp() const
{
    return {now(), m_onDuty.isEmpty() ? qEnvironmentVariable("USER", u"somotcua"_s) : m_onDuty.constFirst()};
}

void OpenLedger::setOnDuty(const QStringList &names)
{
    if (names == m_onDuty)
        return;
    m_onDuty = names;
    Q_EMIT onDutyChanged();
}

void OpenLedger::announceChange()
{
    Q_EMIT changed();
}

} // namespace somotcua
