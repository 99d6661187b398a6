#pragma once

#include "DossierList.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace somotcua {

/// Reads the ids of all dossiers in an order on a thread of its own with its own connection. A new request ends the one
/// before; its answer is never given.
class DossierIdReader : public QObject
{
    Q_OBJECT

public:
    explicit DossierIdReader(QString ledgerPath, QObject *parent = nullptr);
    ~DossierIdReader() override;

    void read(const DossierFilter &filter, DossierOrder order, SortDirection direction);

Q_SIGNALS:
    void ready(const QList<qint64> &ids);
    void failed(const somotcua::Error &error);

private:
    void stop();

    QString m_path;
    std::shared_ptr<std::atomic_bool> m_stopped;
    QThread *m_thread = nullptr;
};

} // namespace somotcua
