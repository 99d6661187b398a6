#pragma once

#include "BuildReport.h"

#include <QObject>

#include <memory>

class QThread;

namespace somotcua {

/// Counts a report on a thread of its own with its own connection. Of several wishes only the last is answered.
class ReportMaker : public QObject
{
    Q_OBJECT

public:
    explicit ReportMaker(QString ledgerPath, QObject *parent = nullptr);
    ~ReportMaker() override;

    struct Wish
    {
        ReportKind kind = ReportKind::WeeklyTally;
        Period period;
        QDateTime now;
        QString language;
        std::optional<Period> against = {}; // of a comparison; without, the same period of the year before
    };
    void make(const Wish &wish);
    bool isBusy() const { return m_thread != nullptr; }

Q_SIGNALS:
    void made(const somotcua::Report &report);
    void failed(const somotcua::Error &error);

private:
    void start(const Wish &wish);

    QString m_path;
    QThread *m_thread = nullptr;
    std::unique_ptr<Wish> m_next;
};

} // namespace somotcua
