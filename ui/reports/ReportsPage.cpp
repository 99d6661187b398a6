#include "reports/ReportsPage.h"

#include "common/Button.h"
#include "common/FlowLayout.h"
#include "common/Look.h"
#include "common/MessageBar.h"
#include "common/PageHeader.h"
#include "Explain.h"
#include "Invariants.h"
#include "reports/BundleDialog.h"
#include "reports/IssuedDialog.h"
#include "reports/NotesDialog.h"
#include "reports/PeriodPicker.h"
#include "reports/ReportKinds.h"
#include "reports/ReportMaker.h"
#include "reports/ReportOutput.h"
#include "reports/ReportTray.h"
#include "reports/RowsPanel.h"
#include "reports/SheetView.h"
#include "Setup.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// Narrower than this (in units) the period stands in a row of its own.
constexpr double kPeriodInHeaderUnits = 84;
/// Narrower than this the sheet or the rows are shown, not both.
constexpr double kBothUnits = 40;
constexpr double kRowsUnits = 22;
constexpr double kRowsShare = 0.4; // of the width, where that is less room

} // namespace

ReportsPage::ReportsPage(OpenLedger &ledger, QWidget *parent)
    : Page(parent)
    , m_ledger(ledger)
    , m_maker(new ReportMaker(ledger.path(), this))
    , m_output(new ReportOutput(ledger, this))
    , m_header(new PageHeader(title()))
    , m_kind(new QComboBox)
    , m_period(new PeriodPicker)
    //: vi: PDF
    , m_pdf(new Button(Button::Kind::Secondary, tr("PDF")))
    //: vi: Lưu thành…
    , m_saveAs(new Button(Button::Kind::Secondary, tr("Save as…")))
    //: Several reports of the period at once. vi: Bộ báo cáo…
    , m_bundle(new Button(Button::Kind::Secondary, tr("Set of reports…")))
    //: Copies the sentence of the report. vi: Chép câu tóm tắt
    , m_copy(new Button(Button::Kind::Secondary, tr("Copy the sentence")))
    //: Opens the list of printed reports. vi: Báo cáo đã in…
    , m_issued(new Button(Button::Kind::Secondary, tr("Printed reports…")))
    //: Words typed for the report. vi: Nhận xét, kiến nghị…
    , m_notes(new Button(Button::Kind::Secondary, tr("Remarks and proposals…")))
    //: vi: In
    , m_print(new Button(Button::Kind::Primary, tr("Print")))
    , m_message(new MessageBar)
    , m_secondRow(new FlowLayout)
    , m_body(new QHBoxLayout)
    , m_tray(new ReportTray)
    , m_rows(new RowsPanel(ledger))
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
        //: vi: chép câu tóm tắt của bảng so sánh, báo cáo giao ban
        {u"Ctrl+Shift+C"_s, tr("copy the sentence of the comparison or the briefing")},
        //: vi: ghi nhận xét, kiến nghị của tuần
        {u"Ctrl+E"_s, tr("write the week's remarks and proposals")},
        //: vi: lưu thành PDF
        {u"Ctrl+S"_s, tr("save as PDF")},
        //: vi: tuần, tháng, quý, sáu tháng, năm, tự chọn ngày
        {u"Alt+1 … Alt+6"_s, tr("week, month, quarter, half a year, year, free days")},
        //: vi: kỳ trước, kỳ sau
        {u"Alt+← Alt+→"_s, tr("the period before, the period after")},
        //: vi: đi giữa các con số trên tờ báo cáo
        {u"← ↑ → ↓"_s, tr("from figure to figure on the sheet")},
        //: vi: mở các dòng của con số, đóng lại
        {u"Enter Esc"_s, tr("open the rows behind the figure, close them")},
    };
}

void ReportsPage::layOut()
{
    for (const NamedKind &kind : namedReportKinds())
        m_kind->addItem(kind.name, int(kind.kind));
    //: vi: Loại báo cáo
    m_kind->setAccessibleName(tr("Kind of report"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_pdf->setIconName(u"pdf"_s);
    m_pdf->setKey(QKeySequence::Save);
    m_pdf->setKeyShown(false);
    m_saveAs->setIconName(u"expand"_s, Button::Place::After);
    m_bundle->setIconName(u"export"_s);
    m_copy->setIconName(u"copy"_s);
    m_copy->setKey(QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_C));
    m_copy->setKeyShown(false);
    m_issued->setIconName(u"print"_s);
    m_notes->setIconName(u"edit"_s);
    m_notes->setKey(QKeyCombination(Qt::ControlModifier, Qt::Key_E));
    m_notes->setKeyShown(false);
    m_print->setIconName(u"print"_s);
    m_print->setKey(QKeySequence::Print);

    m_header->addWidget(m_kind);
    m_header->addSecondary(m_pdf);
    m_header->addSecondary(m_saveAs);
    m_header->addSecondary(m_copy);
    m_header->addSecondary(m_bundle);
    m_header->addSecondary(m_issued);
    m_header->addSecondary(m_notes);
    m_header->setStand(m_bundle, PageHeader::Stand::InMore);
    m_header->setStand(m_issued, PageHeader::Stand::InMore);
    m_header->setStand(m_notes, PageHeader::Stand::InMore);
    m_header->setPrimary(m_print);

    setSpaces(m_secondRow, {.between = 1});
    setSpaces(m_body, {.between = 1});
    m_body->addWidget(m_tray, 1);
    m_body->addWidget(m_rows);
    m_rows->hide();
    auto *column = new QVBoxLayout(this);
    setSpaces(column, {.between = 0.75, .left = 1.25, .right = 1.25, .bottom = 1});
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addLayout(m_secondRow);
    column->addLayout(m_body, 1);
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
    connect(m_pdf, &Button::clicked, this, [this] { m_output->askAndSave(ReportOutput::FileKind::Pdf); });
    connect(m_print, &Button::clicked, m_output, &ReportOutput::print);
    connect(m_bundle, &Button::clicked, this, &ReportsPage::askForBundle);
    connect(m_issued, &Button::clicked, this, [this] { IssuedDialog(m_ledger, this).exec(); });
    connect(m_copy, &Button::clicked, this, [this] {
        const QString sentence = m_report ? textOf(m_report->sentence) : QString();
        QGuiApplication::clipboard()->setText(sentence);
        //: vi: Đã chép câu tóm tắt: %1
        m_message->say(MessageBar::Kind::Done, tr("Copied: %1").arg(sentence));
    });
    connect(m_notes, &Button::clicked, this, &ReportsPage::askForNotes);
    connect(m_output, &ReportOutput::told, m_message,
            [this](MessageBar::Kind kind, const QString &sentence) { m_message->say(kind, sentence); });
    QMenu *menu = m_output->makeMenu(m_saveAs);
    connect(m_saveAs, &Button::clicked, menu,
            [menu, this] { menu->popup(m_saveAs->mapToGlobal(QPoint(0, m_saveAs->height()))); });
    connect(m_tray->sheet(), &SheetView::figureOpened, this, &ReportsPage::openRows);
    connect(m_rows, &RowsPanel::figureWanted, this, &ReportsPage::openRows);
    connect(m_rows, &RowsPanel::closeWanted, this, &ReportsPage::closeRows);
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
    const bool same = m_report && m_report->kind == report.kind && m_report->period == report.period;
    const SheetFigure *at = m_tray->sheet()->current();
    const auto place = same && at != nullptr ? std::optional(at->place) : std::nullopt;
    m_report = report;
    m_output->setReport(report, m_kind->currentText() + u' ' + PeriodPicker::wordsOf(report.period).simplified());
    m_header->setStand(m_notes,
                       report.kind == idOf(ReportKind::WeeklyTally) && !m_ledger.isReadOnly()
                           ? PageHeader::Stand::InMore
                           : PageHeader::Stand::Away);
    m_header->setStand(m_copy, report.sentence.isEmpty() ? PageHeader::Stand::Away : PageHeader::Stand::InMore);
    const QStringList broken = brokenInvariants(report);
    if (!broken.isEmpty())
        m_message->say(MessageBar::Kind::Refused, broken.join(u'\n'));
    m_tray->show(report, broken.isEmpty());
    if (place)
        m_tray->sheet()->goToPlace(*place);
    closeRows();
    Q_EMIT sheetShown();
}

void ReportsPage::askForBundle()
{
    BundleDialog dialog(m_ledger, namedReportKinds(), m_period->period(), PeriodPicker::wordsOf(m_period->period()),
                        this);
    dialog.exec();
}

void ReportsPage::askForNotes()
{
    if (!m_report || m_ledger.isReadOnly())
        return;
    NotesDialog dialog(m_ledger, *m_report, ReportKind(m_kind->currentData().toInt()), this);
    if (dialog.exec() == QDialog::Accepted)
        m_ledger.announceChange();
}

void ReportsPage::openRows(const FigurePlace &place)
{
    if (!m_report)
        return;
    m_tray->sheet()->goToPlace(place);
    if (const auto shown = m_rows->show(*m_report, place); !shown) {
        m_message->say(MessageBar::Kind::Refused, explain(shown.error()));
        return;
    }
    m_rowsOpen = true;
    arrange();
    m_rows->focusRows();
}

void ReportsPage::closeRows()
{
    if (!m_rowsOpen)
        return;
    m_rowsOpen = false;
    arrange();
    m_tray->sheet()->setFocus(Qt::OtherFocusReason);
}

void ReportsPage::arrange()
{
    const Metrics &measure = lookOf(this).metrics;
    const bool both = width() >= measure.of(kBothUnits);
    m_rows->setVisible(m_rowsOpen);
    m_tray->setVisible(!m_rowsOpen || both);
    m_tray->setRoomy(width() >= measure.of(kPeriodInHeaderUnits * 0.75));
    m_rows->setFixedWidth(both ? std::min(measure.of(kRowsUnits), int(width() * kRowsShare))
                               : std::max(0, width() - 2 * measure.pageSide()));

    const bool roomy = width() >= measure.of(kPeriodInHeaderUnits);
    if (m_roomy == roomy)
        return;
    m_roomy = roomy;
    if (roomy)
        m_header->addWidget(m_period);
    else
        m_secondRow->addWidget(m_period);
}

void ReportsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ReportsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace somotcua
