#include "reports/ReportOutput.h"

#include "Explain.h"
#include "reports/ReportPrinter.h"
#include "reports/SendOut.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

QString endingOf(ReportOutput::FileKind kind)
{
    switch (kind) {
    case ReportOutput::FileKind::Pdf:
        return u".pdf"_s;
    case ReportOutput::FileKind::Workbook:
        return u".xlsx"_s;
    case ReportOutput::FileKind::Spreadsheet:
        return u".ods"_s;
    case ReportOutput::FileKind::Csv:
        return u".csv"_s;
    }
    Q_UNREACHABLE();
}

/// The name of the format in dialogs: "PDF", "XLSX".
QString formatName(ReportOutput::FileKind kind)
{
    return endingOf(kind).mid(1).toUpper();
}

} // namespace

ReportOutput::ReportOutput(OpenLedger &ledger, QWidget *page)
    : QObject(page)
    , m_ledger(ledger)
    , m_page(page)
{ }

void ReportOutput::setReport(std::optional<Report> report, const QString &name)
{
    m_report = std::move(report);
    m_name = name;
    m_name.replace(u'/', u'-');
}

QMenu *ReportOutput::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    const auto add = [&](const QString &words, FileKind kind) {
        connect(menu->addAction(words), &QAction::triggered, this, [this, kind] { askAndSave(kind); });
    };
    //: vi: Bảng tính XLSX
    add(tr("Workbook XLSX"), FileKind::Workbook);
    //: vi: Bảng tính ODS
    add(tr("Spreadsheet ODS"), FileKind::Spreadsheet);
    //: vi: Tệp CSV
    add(tr("CSV file"), FileKind::Csv);
    return menu;
}

void ReportOutput::print()
{
    if (!m_report)
        return;
    const auto printed
        = printReport(*m_report, m_page, [this](const Report &report) { return issuedForPaper(m_ledger, report); });
    if (!printed)
        Q_EMIT told(MessageBar::Kind::Refused, explain(printed.error()));
}

void ReportOutput::askAndSave(FileKind kind)
{
    if (!m_report)
        return;
    const QString ending = endingOf(kind);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    //: vi: Lưu báo cáo
    QString path = QFileDialog::getSaveFileName(m_page, tr("Save the report"), folder.filePath(m_name + ending),
                                                u"%1 (*%2)"_s.arg(formatName(kind), ending));
    if (path.isEmpty())
        return;
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    save(kind, path);
}

void ReportOutput::save(FileKind kind, const QString &path)
{
    if (!m_report)
        return;
    const auto as = [&](ReportFormat format) {
        return issueAs(m_ledger, *m_report, format, path);
    };
    const auto saved = kind == FileKind::Pdf ? issueAsPdf(m_ledger, *m_report, path)
        : kind == FileKind::Workbook         ? as(ReportFormat::Xlsx)
        : kind == FileKind::Spreadsheet      ? as(ReportFormat::Ods)
                                             : as(ReportFormat::Csv);
    if (saved)
        //: vi: Đã lưu %1
        Q_EMIT told(MessageBar::Kind::Done, tr("Saved %1").arg(QDir::toNativeSeparators(path)));
    else
        Q_EMIT told(MessageBar::Kind::Refused, explain(saved.error()));
}

} // namespace somotcua
