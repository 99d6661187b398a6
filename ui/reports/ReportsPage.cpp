#include "reports/ReportsPage.h"

#include "common/Button.h"
#include "common/FlowLayout.h"
#include "common/Look.h"
#include "common/MessageBar.h"
#include "common/PageHeader.h"
#include "common/PlainText.h"
#include "Explain.h"
#include "Invariants.h"
#include "PagedDocument.h"
#include "PdfFile.h"
#include "ReportFile.h"
#include "reports/PeriodPicker.h"
#include "reports/ReportMaker.h"
#include "reports/ReportPrinter.h"
#include "reports/SendOut.h"
#include "reports/SheetView.h"
#include "Setup.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// Narrower than this (in units) the period stands in a row of its own.
constexpr double kPeriodInHeaderUnits = 84;

} // namespace

ReportsPage::ReportsPage(OpenLedger &ledger, QWidget *parent)
    : Page(parent)
    , m_ledger(ledger)
    , m_maker(new ReportMaker(ledger.path(), this))
    , m_header(new PageHeader(title()))
    , m_kind(new QComboBox)
    , m_period(new PeriodPicker)
    //: vi: PDF
    , m_pdf(new Button(Button::Kind::Secondary, tr("PDF")))
    //: vi: Lưu thành…
    , m_saveAs(new Button(Button::Kind::Secondary, tr("Save as…")))
    //: vi: In
    , m_print(new Button(Button::Kind::Primary, tr("Print")))
    , m_message(new MessageBar)
    , m_pages(plainLabel({}))
    , m_secondRow(new FlowLayout)
    , m_sheet(new SheetView)
{
    layOut();
    m_period->setPeriod(Period::weekOf(m_ledger.today()));
    connectParts();
}

ReportsPage::~ReportsPage() = default;

QString ReportsPage::name()
{
    //: vi: Báo cáo
    return tr("Reports");
}

QString ReportsPage::iconName() const
{
    return u"reports"_s;
}

QList<KeyHelp> ReportsPage::keys() const
{
    return {
        //: vi: in
        {u"Ctrl+P"_s, tr("print")},
        //: vi: lưu thành PDF
        {u"Ctrl+S"_s, tr("save as PDF")},
        //: vi: kỳ trước, kỳ sau
        {u"Alt+← Alt+→"_s, tr("the period before, the period after")},
    };
}

void ReportsPage::layOut()
{
    //: vi: Bảng tổng hợp tuần
    m_kind->addItem(tr("Weekly tally"), int(ReportKind::WeeklyTally));
    //: vi: So sánh cùng kỳ
    m_kind->addItem(tr("Comparison"), int(ReportKind::Comparison));
    //: vi: Sổ theo dõi hồ sơ
    m_kind->addItem(tr("Register"), int(ReportKind::Register));
    //: vi: Hồ sơ cần theo dõi
    m_kind->addItem(tr("Dossiers to follow up"), int(ReportKind::FollowUp));
    //: vi: Phiếu buổi hỗ trợ
    m_kind->addItem(tr("Session sheets"), int(ReportKind::SessionSheet));
    //: vi: Lịch trực
    m_kind->addItem(tr("Roster"), int(ReportKind::Roster));
    //: vi: Chỉ tiêu
    m_kind->addItem(tr("Indicators"), int(ReportKind::Indicators));
    //: vi: Biểu II.06a/VPCP/KSTT
    m_kind->addItem(tr("Form II.06a"), int(ReportKind::Ii06a));
    //: vi: Phụ lục gửi cấp trên
    m_kind->addItem(tr("Annex for the office above"), int(ReportKind::UpperLevel));
    //: vi: Loại báo cáo
    m_kind->setAccessibleName(tr("Kind of report"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_pdf->setIconName(u"pdf"_s);
    m_pdf->setKey(QKeySequence::Save);
    m_pdf->setKeyShown(false);
    m_saveAs->setIconName(u"expand"_s, Button::Place::After);
    m_print->setIconName(u"print"_s);
    m_print->setKey(QKeySequence::Print);
    setTone(m_pages, Tone::Soft);
    //: vi: Tờ báo cáo như khi in
    m_sheet->setAccessibleName(tr("The sheet as it prints"));

    m_header->addWidget(m_kind);
    m_header->addSecondary(m_pdf);
    m_header->addSecondary(m_saveAs);
    m_header->setPrimary(m_print);

    setSpaces(m_secondRow, {.between = 1});
    m_secondRow->addWidget(m_pages);

    auto *column = new QVBoxLayout(this);
    setSpaces(column, {.between = 0.75, .left = 1.25, .right = 1.25, .bottom = 1});
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addLayout(m_secondRow);
    column->addWidget(m_sheet, 1);
}

void ReportsPage::connectParts()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReportsPage::make);
    connect(m_period, &PeriodPicker::periodChanged, this, &ReportsPage::make);
    connect(m_maker, &ReportMaker::made, this, &ReportsPage::take);
    connect(m_maker, &ReportMaker::failed, this,
            [this](const Error &error) { m_message->say(MessageBar::Kind::Refused, explain(error)); });
    connect(&m_ledger, &OpenLedger::changed, this, [this] {
        if (isVisible())
            make();
    });
    connect(m_pdf, &Button::clicked, this, [this] { askAndSave(FileKind::Pdf); });
    connect(m_print, &Button::clicked, this, &ReportsPage::print);
    auto *menu = new QMenu(m_saveAs);
    //: vi: Bảng tính XLSX
    connect(menu->addAction(tr("Workbook XLSX")), &QAction::triggered, this,
            [this] { askAndSave(FileKind::Workbook); });
    //: vi: Bảng tính ODS
    connect(menu->addAction(tr("Spreadsheet ODS")), &QAction::triggered, this,
            [this] { askAndSave(FileKind::Spreadsheet); });
    //: vi: Tệp CSV
    connect(menu->addAction(tr("CSV file")), &QAction::triggered, this, [this] { askAndSave(FileKind::Csv); });
    connect(m_saveAs, &Button::clicked, menu,
            [menu, this] { menu->popup(m_saveAs->mapToGlobal(QPoint(0, m_saveAs->height()))); });
}

void ReportsPage::shown()
{
    make();
    m_kind->setFocus();
}

void ReportsPage::make()
{
    const QString language = ledgerLanguage(m_ledger.database()).value_or(u"vi"_s);
    m_maker->make({ReportKind(m_kind->currentData().toInt()), m_period->period(), m_ledger.now(), language});
}

void ReportsPage::take(const Report &report)
{
    m_report = report;
    PagedDocument document = somotcua::layOut(report);
    const QString orientation = document.orientation() == Orientation::Landscape
        //: vi: A4 ngang
        ? tr("A4 landscape")
        //: vi: A4 dọc
        : tr("A4 upright");
    //: How many pages and which paper: "2 page(s), A4 landscape"
    //: vi: %n trang, %1
    m_pages->setText(tr("%n page(s), %1", nullptr, document.pageCount()).arg(orientation));
    m_sheet->setDocument(std::move(document));
    Q_EMIT sheetShown();
}

void ReportsPage::print()
{
    if (!m_report)
        return;
    const auto printed
        = printReport(*m_report, this, [this](const Report &report) { return issuedForPaper(m_ledger, report); });
    if (!printed)
        m_message->say(MessageBar::Kind::Refused, explain(printed.error()));
}

QString ReportsPage::proposedName(const QString &ending) const
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString name = m_kind->currentText() + u' ' + PeriodPicker::wordsOf(m_period->period()).simplified() + ending;
    name.replace(u'/', u'-');
    return folder.filePath(name);
}

void ReportsPage::askAndSave(FileKind kind)
{
    if (!m_report)
        return;
    QString ending = u".pdf"_s;
    QString filter = u"PDF (*.pdf)"_s;
    if (kind == FileKind::Workbook) {
        ending = u".xlsx"_s;
        filter = u"XLSX (*.xlsx)"_s;
    } else if (kind == FileKind::Spreadsheet) {
        ending = u".ods"_s;
        filter = u"ODS (*.ods)"_s;
    } else if (kind == FileKind::Csv) {
        ending = u".csv"_s;
        filter = u"CSV (*.csv)"_s;
    }
    //: vi: Lưu báo cáo
    QString path = QFileDialog::getSaveFileName(this, tr("Save the report"), proposedName(ending), filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    save(kind, path);
}

void ReportsPage::save(FileKind kind, const QString &path)
{
    Result<> saved = figuresAgree(*m_report);
    if (!saved) {
        m_message->say(MessageBar::Kind::Refused, explain(saved.error()));
        return;
    }
    switch (kind) {
    case FileKind::Pdf:
        saved = issueAsPdf(m_ledger, *m_report, path);
        break;
    case FileKind::Workbook:
        saved = issueAs(m_ledger, *m_report, ReportFormat::Xlsx, path);
        break;
    case FileKind::Spreadsheet:
        saved = issueAs(m_ledger, *m_report, ReportFormat::Ods, path);
        break;
    case FileKind::Csv:
        saved = issueAs(m_ledger, *m_report, ReportFormat::Csv, path);
        break;
    }
    if (saved)
        //: vi: Đã lưu %1
        m_message->say(MessageBar::Kind::Done, tr("Saved %1").arg(QDir::toNativeSeparators(path)));
    else
        m_message->say(MessageBar::Kind::Refused, explain(saved.error()));
}

void ReportsPage::arrange()
{
    const bool roomy = width() >= lookOf(this).metrics.of(kPeriodInHeaderUnits);
    if (m_roomy == roomy)
        return;
    m_roomy = roomy;
    if (roomy) {
        m_header->addWidget(m_period);
        return;
    }
    m_secondRow->removeWidget(m_pages);
    m_secondRow->addWidget(m_period);
    m_secondRow->addWidget(m_pages);
}

void ReportsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace somotcua
