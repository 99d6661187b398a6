#pragma once

#include "base/Result.h"
#include "common/MessageBar.h"
#include "Report.h"

#include <QObject>

class QMenu;

namespace somotcua {

class OpenLedger;

/// The ways a report leaves the page: printer, PDF, workbooks, CSV. Each asks where to, keeps what went out in the
/// ledger and says what came of it.
class ReportOutput : public QObject
{
    Q_OBJECT

public:
    enum class FileKind
    {
        Pdf,
        Workbook,
        Spreadsheet,
        Csv
    };

    ReportOutput(OpenLedger &ledger, QWidget *page);

    /// `name` is proposed for files, without an ending.
    void setReport(std::optional<Report> report, const QString &name);
    /// The kinds of file but PDF, which has a button of its own.
    QMenu *makeMenu(QWidget *parent);
    void print();
    void askAndSave(FileKind kind);
    void save(FileKind kind, const QString &path);

Q_SIGNALS:
    void told(somotcua::MessageBar::Kind kind, const QString &sentence);

private:
    OpenLedger &m_ledger;
    QWidget *m_page;
    std::optional<Report> m_report;
    QString m_name;
};

} // namespace somotcua
