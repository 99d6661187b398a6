#pragma once

#include "base/Error.h"
#include "followup/FollowUp.h"
#include "ledger/OpenLedger.h"

#include <QObject>

class QThread;

namespace somotcua {

/// Counts the groups and lists one of them on a thread of its own with its own connection. Of several wishes only the
/// last is answered.
class FollowUpReader : public QObject
{
    Q_OBJECT

public:
    explicit FollowUpReader(QString ledgerPath, QObject *parent = nullptr);
    ~FollowUpReader() override;

    struct Wish
    {
        QDate day;
        FollowUpGroup group = FollowUpGroup::Overdue;
    };
    void read(const Wish &wish);

    struct Answer
    {
        FollowUpDay on;
        FollowUpCounts counts;
        FollowUpGroup group = FollowUpGroup::Overdue;
        QList<qint64> ids; // of the group
    };

Q_SIGNALS:
    void ready(const somotcua::FollowUpReader::Answer &answer);
    void failed(const somotcua::Error &error);

private:
    void start(const Wish &wish);

    QString m_path;
    QThread *m_thread = nullptr;
    std::optional<Wish> m_next;
};

} // namespace somotcua
