#include "overview/OverviewPage.h"

#include "common/Button.h"
#include "common/Look.h"
#include "common/MessageBar.h"
#include "common/PageHeader.h"
#include "common/ScrollColumn.h"
#include "Explain.h"
#include "ledger/OpenLedger.h"
#include "overview/OverviewCards.h"
#include "reports/PeriodPicker.h"
#include "reports/PeriodRow.h"
#include "reports/ReportMaker.h"
#include "reports/ReportPrinter.h"
#include "reports/RowsBeside.h"
#include "reports/SendOut.h"
#include "Setup.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr double kPeriodBesideTitleUnits = 74; // beside title and two buttons
constexpr double kBriefPeriodUnits = 46;
constexpr double kCopyInHeaderUnits = 36; // narrower than this its button stands in the menu

} // namespace

OverviewPage::OverviewPage(OpenLedger &ledger, QWidget *parent)
    : Page(parent)
    , m_ledger(ledger)
    , m_comparisons(new ReportMaker(ledger.path(), this))
    , m_tallies(new ReportMaker(ledger.path(), this))
    , m_indicatorMaker(new ReportMaker(ledger.path(), this))
    , m_briefings(new ReportMaker(ledger.path(), this))
    , m_header(new PageHeader(title()))
    , m_period(new PeriodPicker([&ledger] { return ledger.today(); }))
    //: Copies the sentence about the period. vi: Chép câu tóm tắt
    , m_copy(new Button(Button::Kind::Secondary, tr("Copy the sentence")))
    //: vi: In
    , m_print(new Button(Button::Kind::Secondary, tr("Print")))
    , m_message(new MessageBar)
    , m_periodRow(new PeriodRow(*m_header, *m_period, kPeriodBesideTitleUnits))
    , m_cards(new OverviewCards)
    , m_scroll(new ScrollColumn(m_cards, this))
    , m_rows(new RowsBeside(ledger, m_scroll))
{
    layOut();
    m_period->setPeriod(Period::yearOf(m_ledger.today()));
    connectParts();
}

OverviewPage::~OverviewPage() = default;

QString OverviewPage::name()
{
    //: In the rail and over the page. vi: Tổng quan
    return tr("Overview");
}

QString OverviewPage::iconName() const
{
    return u"overview"_s;
}

QList<KeyHelp> OverviewPage::keys() const
{
    return {
        //: vi: tuần, tháng, quý, sáu tháng, năm, tự chọn ngày
        {u"Alt+1 … Alt+6"_s, tr("week, month, quarter, half a year, year, free days")},
        //: vi: kỳ trước, kỳ sau
        {u"Alt+← Alt+→"_s, tr("the period before, the period after")},
        //: vi: đi giữa các cột của biểu đồ
        {u"← →"_s, tr("from bar to bar")},
        //: vi: mở các dòng của cột, đóng lại
        {u"Enter Esc"_s, tr("open the rows behind a bar, close them")},
        //: vi: chép câu tóm tắt
        {u"Ctrl+Shift+C"_s, tr("copy the sentence")},
        //: vi: in báo cáo giao ban của kỳ
        {u"Ctrl+P"_s, tr("print the briefing of the period")},
    };
}

void OverviewPage::layOut()
{
    m_copy->setIconName(u"copy"_s);
    m_copy->setKey(QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_C));
    m_copy->setKeyShown(false);
    m_print->setIconName(u"print"_s);
    m_print->setKey(QKeySequence::Print);
    m_print->setKeyShown(false);
    m_header->addSecondary(m_copy);
    m_header->addSecondary(m_print);

    auto *column = new QVBoxLayout(this);
    setSpaces(column, {.between = 0.75, .left = 1.25, .right = 1.25, .bottom = 1});
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addLayout(m_periodRow);
    column->addWidget(m_rows, 1);
    arrange();
}

void OverviewPage::connectParts()
{
    const auto refuse = [this](const Error &error) {
        m_message->say(MessageBar::Kind::Refused, explain(error));
    };
    for (ReportMaker *maker : {m_comparisons, m_tallies, m_indicatorMaker, m_briefings})
        connect(maker, &ReportMaker::failed, this, refuse);
    connect(m_comparisons, &ReportMaker::made, this, [this](const Report &report) {
        m_comparison = report;
        m_cards->showComparison(report);
        m_rows->renew(report);
        Q_EMIT chartsShown();
    });
    connect(m_tallies, &ReportMaker::made, this, [this](const Report &report) {
        m_tally = report;
        m_cards->showTally(report);
        m_rows->renew(report);
    });
    connect(m_indicatorMaker, &ReportMaker::made, this, [this](const Report &report) {
        m_indicators = report;
        m_cards->showTargets(report);
        m_rows->renew(report);
    });
    connect(m_briefings, &ReportMaker::made, this, [this, refuse](const Report &report) {
        const auto printed
            = printReport(report, this, [this](const Report &each) { return issuedForPaper(m_ledger, each); });
        if (!printed)
            refuse(printed.error());
    });
    connect(m_period, &PeriodPicker::periodChanged, this, &OverviewPage::make);
    connect(&m_ledger, &OpenLedger::changed, this, [this] {
        if (isVisible())
            make();
    });
    connect(m_cards, &OverviewCards::comparisonOpened, this,
            [this](const FigurePlace &place) { openRows(m_comparison, place); });
    connect(m_cards, &OverviewCards::tallyOpened, this, [this](const FigurePlace &place) { openRows(m_tally, place); });
    connect(m_cards, &OverviewCards::targetOpened, this,
            [this](const FigurePlace &place) { openRows(m_indicators, place); });
    connect(m_rows, &RowsBeside::failed, this, refuse);
    connect(m_rows, &RowsBeside::opened, this, &OverviewPage::arrange);
    connect(m_rows, &RowsBeside::closed, this, [this] {
        arrange();
        m_cards->focusFirst();
    });
    connect(m_copy, &Button::clicked, this, &OverviewPage::copySentence);
    connect(m_print, &Button::clicked, this, &OverviewPage::print);
}

void OverviewPage::shown()
{
    make();
    m_cards->focusFirst();
    m_scroll->verticalScrollBar()->setValue(0); // the sums stand over the first chart
}

void OverviewPage::make()
{
    const QString language = ledgerLanguage(m_ledger.database()).value_or(u"vi"_s);
    const Period period = m_period->period();
    m_comparisons->make({ReportKind::Comparison, period, m_ledger.now(), language});
    m_tallies->make({ReportKind::WeeklyTally, period, m_ledger.now(), language});
    m_indicatorMaker->make({ReportKind::Indicators, period, m_ledger.now(), language});
}

void OverviewPage::openRows(const std::optional<Report> &report, const FigurePlace &place)
{
    if (report)
        m_rows->open(*report, place);
}

void OverviewPage::copySentence()
{
    if (!m_comparison)
        return;
    QGuiApplication::clipboard()->setText(textOf(m_comparison->sentence));
    //: vi: Đã chép câu tóm tắt: %1
    m_message->say(MessageBar::Kind::Done, tr("Copied: %1").arg(textOf(m_comparison->sentence)));
}

void OverviewPage::print()
{
    const QString language = ledgerLanguage(m_ledger.database()).value_or(u"vi"_s);
    m_briefings->make({ReportKind::Briefing, m_period->period(), m_ledger.now(), language});
}

void OverviewPage::arrange()
{
    const Metrics &measure = lookOf(this).metrics;
    m_cards->arrange(m_rows->viewWidth());
    m_header->setStand(m_copy,
                       width() >= measure.of(kCopyInHeaderUnits) ? PageHeader::Stand::Fits : PageHeader::Stand::InMore);
    m_period->setBrief(width() < measure.of(kBriefPeriodUnits));
    m_periodRow->arrange(*this);
    m_period->setVisible(!m_rows->takesAll()); // the little room is for the rows
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

QStringList OverviewPage::help() const
{
    return {
        //: vi: Trang này so kỳ đang chọn với kỳ trước: số lượt theo tháng, lĩnh vực, vướng mắc, chỉ tiêu.
        tr("This page compares the chosen period with the one before: by month, by field, obstacles, targets."),
        //: vi: Đi giữa các cột bằng ← →, Enter mở những dòng đứng sau cột ấy, Esc đóng lại.
        tr("Go from bar to bar with ← →; Enter opens the rows behind a bar, Esc closes them."),
        //: vi: Bảng số cho xem các con số của biểu đồ.
        tr("The table of a chart shows its figures."),
    };
}

} // namespace somotcua
