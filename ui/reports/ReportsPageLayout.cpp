// The part of ReportsPage that lays it out: where its parts stand, by which keys they are worked.
#include "common/Button.h"
#include "common/Look.h"
#include "common/MessageBar.h"
#include "common/PageHeader.h"
#include "reports/AgainstPicker.h"
#include "reports/PeriodPicker.h"
#include "reports/PeriodRow.h"
#include "reports/ReportKinds.h"
#include "reports/ReportsPage.h"
#include "reports/ReportTray.h"
#include "reports/RowsBeside.h"
#include "reports/SheetView.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// Narrower than this (in units) the tray says only what must be said.
constexpr double kRoomyTrayUnits = 63;
/// Narrower than this every line that is not the sheet is as short as it can be.
constexpr double kBriefUnits = 46;

} // namespace

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
        //: vi: chọn loại báo cáo
        {u"Alt+B"_s, tr("choose the kind of report")},
        //: vi: mở các dòng của con số, đóng lại
        {u"Enter Esc"_s, tr("open the rows behind the figure, close them")},
        //: vi: trong các dòng: mở hồ sơ
        {u"Enter"_s, tr("among the rows: open the dossier")},
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
    m_header->addSecondary(m_againstChoice);
    m_header->addSecondary(m_zoom);
    m_header->setStand(m_bundle, PageHeader::Stand::InMore);
    m_header->setStand(m_issued, PageHeader::Stand::InMore);
    m_header->setStand(m_notes, PageHeader::Stand::InMore);
    m_header->setStand(m_againstChoice, PageHeader::Stand::Away);
    m_header->setStand(m_zoom, PageHeader::Stand::Away);
    m_header->setPrimary(m_print);

    m_against->hide();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addLayout(m_periodRow);
    column->addWidget(m_rows, 1);
}

void ReportsPage::arrange()
{
    const Metrics &measure = lookOf(this).metrics;
    const bool brief = width() < measure.of(kBriefUnits);
    const bool ample = width() >= measure.of(kRoomyTrayUnits);
    m_tray->setRoom(brief ? ReportTray::Room::Least : !ample ? ReportTray::Room::Little : ReportTray::Room::Ample);
    m_period->setBrief(brief);
    const bool compares = kind() == ReportKind::Comparison;
    m_against->setVisible(compares && (!brief || m_against->hasFreeDays()));
    m_header->setStand(m_againstChoice, compares && brief ? PageHeader::Stand::InMore : PageHeader::Stand::Away);
    m_print->setKeyShown(!brief);
    m_header->setTitleShown(!brief); // the kind of report stands there
    m_header->setStand(m_zoom, brief ? PageHeader::Stand::InMore : PageHeader::Stand::Away);
    const double side = brief ? 0.75 : 1.25;
    setSpaces(layout(),
              {.between = brief ? 0.375
                   : ample      ? 0.75
                                : 0.5,
               .left = side,
               .right = side,
               .bottom = brief ? 0.25 : 1});
    m_periodRow->arrange(*this);
    m_period->setVisible(!m_rows->takesAll()); // the little room is for the rows
}

bool ReportsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide) {
        m_listClosed = true; // and what is chosen in it is told next
        QTimer::singleShot(0, this, [this] { m_listClosed = false; });
    }
    return Page::eventFilter(watched, event);
}

/// What the control with the focus leaves: Esc closes the rows beside the sheet, or leads from the head to the sheet,
/// as Enter does from the kind of report.
void ReportsPage::keyPressEvent(QKeyEvent *event)
{
    const bool escape = event->key() == Qt::Key_Escape;
    const bool chosen = m_kind->hasFocus() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter);
    if (!escape && !chosen)
        return Page::keyPressEvent(event);
    if (escape && m_tray->sheet()->hasFocus())
        m_rows->close();
    else
        m_rows->takeFocus(m_tray->sheet());
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

QStringList ReportsPage::help() const
{
    return {
        //: vi: Chọn loại báo cáo và kỳ ở đầu trang; tờ báo cáo hiện ra đúng như khi in.
        tr("Choose the kind of report and the period at the top; the sheet stands there as it prints."),
        //: vi: Đi đến con số bằng các phím mũi tên, Enter mở những dòng đứng sau con số ấy.
        tr("Go to a figure with the arrow keys; Enter opens the rows behind it."),
        //: vi: Ctrl+P in, Ctrl+S lưu thành PDF; Ctrl+E ghi nhận xét, kiến nghị của tuần.
        tr("Ctrl+P prints, Ctrl+S saves as PDF; Ctrl+E takes remarks and proposals of the week."),
    };
}

} // namespace somotcua
