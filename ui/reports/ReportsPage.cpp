#include "reports/ReportsPage.h"

#include "common/Button.h"
#include "common/MessageBar.h"
#include "common/PageHeader.h"
#include "Explain.h"
#include "Invariants.h"
#include "reports/AgainstPicker.h"
#include "reports/BundleDialog.h"
#include "reports/IssuedDialog.h"
#include "reports/NotesDialog.h"
#include "reports/PeriodPicker.h"
#include "reports/PeriodRow.h"
#include "reports/ReportKinds.h"
#include "reports/ReportMaker.h"
#include "reports/ReportOutput.h"
#include "reports/ReportTray.h"
#include "reports/RowsBeside.h"
#include "reports/SheetView.h"
#include "Setup.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QShortcut>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr double kPeriodInHeaderUnits = 84; // beside title, kind of report and four buttons

} // namespace

ReportsPage::ReportsPage(OpenLedger &ledger, QWidget *parent)
    : Page(parent)
    , m_ledger(ledger)
    , m_maker(new ReportMaker(ledger.path(), this))
    , m_output(new ReportOutput(ledger, this))
    , m_header(new PageHeader(title()))
    , m_kind(new QComboBox)
    , m_period(new PeriodPicker([&ledger] { return ledger.today(); }))
    , m_against(new AgainstPicker)
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
    //: Opens what a period is compared with. vi: So với…
    , m_againstChoice(new Button(Button::Kind::Secondary, tr("Against…")))
    //: Opens the sizes of the sheet. vi: Cỡ tờ báo cáo…
    , m_zoom(new Button(Button::Kind::Secondary, tr("Size of the sheet…")))
    //: vi: In
    , m_print(new Button(Button::Kind::Primary, tr("Print")))
    , m_message(new MessageBar)
    , m_periodRow(new PeriodRow(*m_header, *m_period, kPeriodInHeaderUnits, m_against))
    , m_tray(new ReportTray)
    , m_rows(new RowsBeside(ledger, m_tray))
{
    layOut();
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

void ReportsPage::connectParts()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        arrange();
        make();
    });
    m_kind->view()->installEventFilter(this);
    connect(m_kind, &QComboBox::activated, this, [this] {
        // Chosen in the list that popped up; whoever leafs with the arrows goes on leafing.
        if (m_listClosed)
            m_rows->takeFocus(m_tray->sheet());
    });
    auto *kinds = new QShortcut(QKeyCombination(Qt::AltModifier, Qt::Key_B), this);
    connect(kinds, &QShortcut::activated, m_kind, [this] {
        m_kind->setFocus(Qt::ShortcutFocusReason);
        m_kind->showPopup();
    });
    connect(m_against, &AgainstPicker::againstChanged, this, &ReportsPage::make);
    connect(m_against, &AgainstPicker::freeDaysChanged, this, &ReportsPage::arrange);
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
    connect(m_message, &MessageBar::actionTaken, this, &ReportsPage::goOnWithNotes);
    connect(m_output, &ReportOutput::told, m_message,
            [this](MessageBar::Kind kind, const QString &sentence) { m_message->say(kind, sentence); });
    popsUp(m_saveAs, m_output->makeMenu(m_saveAs));
    popsUp(m_againstChoice, m_against->makeMenu(m_againstChoice));
    popsUp(m_zoom, m_tray->makeZoomMenu(m_zoom));
    connect(m_tray->sheet(), &SheetView::figureOpened, this, [this](const FigurePlace &place) {
        if (m_report)
            m_rows->open(*m_report, place);
    });
    connect(m_tray->sheet(), &SheetView::figureReached, this, [this](const FigurePlace &place) {
        if (m_report)
            m_rows->follow(*m_report, place);
    });
    connect(m_rows, &RowsBeside::opened, m_tray->sheet(), &SheetView::goToPlace);
    connect(m_rows, &RowsBeside::opened, this, &ReportsPage::arrange);
    connect(m_rows, &RowsBeside::failed, this,
            [this](const Error &error) { m_message->say(MessageBar::Kind::Refused, explain(error)); });
    connect(m_rows, &RowsBeside::closed, this, [this] {
        arrange();
        m_tray->sheet()->setFocus(Qt::OtherFocusReason);
    });
}

/// Below the button, or below the buttons of the header while it stands in their menu.
void ReportsPage::popsUp(Button *button, QMenu *menu)
{
    connect(button, &Button::clicked, menu, [button, menu, this] {
        menu->popup(button->isVisible() ? button->mapToGlobal(QPoint(0, button->height()))
                                        : m_header->mapToGlobal(
                                            QPoint(m_header->width() - menu->sizeHint().width(), m_header->height())));
    });
}

void ReportsPage::shown()
{
    make();
    m_rows->takeFocus(m_tray->sheet());
    offerLeftNotes();
}

ReportKind ReportsPage::kind() const
{
    return ReportKind(m_kind->currentData().toInt());
}

void ReportsPage::make()
{
    const QString language = ledgerLanguage(m_ledger.database()).value_or(u"vi"_s);
    const Period &period = m_period->period();
    m_maker->make({kind(), period, m_ledger.now(), language,
                   kind() == ReportKind::Comparison ? m_against->against(period) : std::nullopt});
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
    if (same)
        m_rows->renew(report);
    else
        m_rows->close();
    Q_EMIT sheetShown();
    if (std::exchange(m_notesWanted, false))
        QTimer::singleShot(0, this, &ReportsPage::askForNotes);
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
    NotesDialog dialog(m_ledger, *m_report, kind(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_ledger.announceChange();
}

void ReportsPage::offerLeftNotes()
{
    if (const auto left = NotesDialog::leftOf(m_ledger)) {
        //: %1 is a week. vi: Nhận xét, kiến nghị của %1 còn nhập dở.
        m_message->say(
            MessageBar::Kind::Warning,
            tr("Remarks and proposals of %1 are half typed.").arg(PeriodPicker::wordsOf(left->second).simplified()),
            //: Opens what is half typed. vi: Nhập tiếp
            tr("Go on with them"));
    }
}

void ReportsPage::goOnWithNotes()
{
    const auto left = NotesDialog::leftOf(m_ledger);
    m_message->clear();
    if (!left)
        return;
    m_notesWanted = true;
    m_period->setPeriod(left->second);
    m_kind->setCurrentIndex(m_kind->findData(int(left->first)));
    make();
}

} // namespace somotcua
