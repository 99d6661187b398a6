#include "reports/ReportBundle.h"

#include "Invariants.h"
#include "ledger/OpenLedger.h"
#include "PdfFile.h"
#include "reports/PeriodPicker.h"
#include "reports/SendOut.h"

#include <QDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// "Bảng tổng hợp kết quả hỗ trợ 2024-09-01 2024-09-30": says what is inside, and two periods never share a file.
QString fileName(const Report &report)
{
    QString name = report.title + u' ' + report.period.first().toString(Qt::ISODate) + u' '
        + report.period.last().toString(Qt::ISODate);
    return name.replace(u'/', u'-');
}

} // namespace

ReportBundle::ReportBundle(OpenLedger &ledger, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
{ }

void ReportBundle::start(const Wish &wish)
{
    m_wish = wish;
    m_now = m_ledger.now();
    m_made.clear();
    m_stopped = false;
    Q_EMIT advanced(0, int(wish.kinds.size()));
    QTimer::singleShot(0, this, &ReportBundle::step);
}

void ReportBundle::step()
{
    const auto done = m_made.size();
    if (m_stopped || done == m_wish->kinds.size()) {
        // A bundle in one file is there whole or not at all.
        if (m_wish->form == Form::OnePdf && !m_stopped) {
            if (const auto written = writePdf(m_made, m_wish->path); !written)
                return Q_EMIT failed(written.error());
        }
        return Q_EMIT finished(m_wish->form == Form::OnePdf && m_stopped ? 0 : int(done));
    }
    const auto report = make(m_wish->kinds.at(done));
    if (!report)
        return Q_EMIT failed(report.error());
    if (const auto kept = keep(*report); !kept)
        return Q_EMIT failed(kept.error());
    m_made << *report;
    Q_EMIT advanced(int(m_made.size()), int(m_wish->kinds.size()));
    QTimer::singleShot(0, this, &ReportBundle::step);
}

Result<Report> ReportBundle::make(ReportKind kind)
{
    auto report = buildReport(m_ledger.database(), kind, m_wish->period, m_now, m_wish->language);
    if (!report)
        return report;
    if (const auto agree = figuresAgree(*report); !agree)
        return passOn(agree);
    if (m_wish->form == Form::Folder)
        return report;
    return issuedForPaper(m_ledger, *report); // its sheet in the one file carries its code
}

Result<> ReportBundle::keep(const Report &report)
{
    if (m_wish->form == Form::OnePdf)
        return {};
    const QDir folder(m_wish->path);
    if (const auto pdf = issueAsPdf(m_ledger, report, folder.filePath(fileName(report) + u".pdf"_s)); !pdf)
        return pdf;
    return issueAs(m_ledger, report, ReportFormat::Xlsx, folder.filePath(fileName(report) + u".xlsx"_s));
}

} // namespace somotcua
