#pragma once

#include "base/Result.h"
#include "BuildReport.h"

#include <QObject>

#include <optional>

namespace somotcua {

class OpenLedger;

/// Several reports of one period in one go: one PDF, or a folder with a PDF and a workbook of each. Works step by step,
/// so that the window lives and a person can stop it; each file is written whole or not at all.
class ReportBundle : public QObject
{
    Q_OBJECT

public:
    enum class Form
    {
        OnePdf,
        Folder
    };
    struct Wish
    {
        QList<ReportKind> kinds;
        Period period;
        QString language;
        Form form = Form::OnePdf;
        QString path; // of the file, or of the folder
    };

    explicit ReportBundle(OpenLedger &ledger, QObject *parent = nullptr);

    void start(const Wish &wish);
    void stop() { m_stopped = true; }

Q_SIGNALS:
    /// So many reports are made.
    void advanced(int done, int all);
    /// At the end, or when it was stopped: how many reports were written.
    void finished(int written);
    void failed(const somotcua::Error &error);

private:
    void step();
    [[nodiscard]] Result<Report> make(ReportKind kind);
    [[nodiscard]] Result<> keep(const Report &report);

    OpenLedger &m_ledger;
    std::optional<Wish> m_wish; // while it works
    QDateTime m_now;
    QList<Report> m_made;
    bool m_stopped = false;
};

} // namespace somotcua
