#include "reports/ReportTray.h"

#include "common/HintLine.h"
#include "common/KeyCap.h"
#include "common/Look.h"
#include "common/PlainText.h"
#include "FigureWords.h"
#include "PagedDocument.h"
#include "reports/SheetView.h"

#include <QActionGroup>
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr std::array kZooms{0, 75, 100, 125, 150, 200}; // percent; 0 is as wide as the room

} // namespace

ReportTray::ReportTray(QWidget *parent)
    : QWidget(parent)
    , m_pages(plainLabel({}))
    , m_sums(new HintLine(HintLine::Lines::One))
    , m_zoom(new QComboBox)
    , m_sheet(new SheetView)
    , m_keys(makeKeys())
{
    setGround(this, Ground::Tray);
    setTone(m_pages, Tone::Soft);
    //: vi: Cỡ tờ báo cáo
    m_zoom->setAccessibleName(tr("Size of the sheet"));
    //: The sheet is as wide as the room. vi: Vừa bề ngang
    const QString fitting = tr("Fit the width");
    for (const int percent : kZooms)
        m_zoom->addItem(percent == 0 ? fitting : u"%1%"_s.arg(percent), percent);
    //: vi: Tờ báo cáo như khi in
    m_sheet->setAccessibleName(tr("The sheet as it prints"));
    connect(qApp, &QApplication::focusChanged, this, &ReportTray::showKeys);
    connect(m_zoom, &QComboBox::activated, this, [this] { choose(m_zoom->currentData().toInt()); });

    auto *head = new QHBoxLayout;
    setSpaces(head, {.between = 1, .left = 1, .right = 0.5});
    head->addWidget(m_pages);
    head->addWidget(m_sums, 1);
    head->addWidget(m_zoom);
    auto *column = new QVBoxLayout(this);
    setSpaces(column, {.between = 0, .top = 0.25, .bottom = 0.25});
    column->addLayout(head);
    column->addWidget(m_sheet, 1);
    column->addWidget(m_keys);
}

QWidget *ReportTray::makeKeys()
{
    auto *keys = new QWidget(this);
    auto *row = new QHBoxLayout(keys);
    setSpaces(row, {.between = 0.5, .left = 1, .right = 1, .bottom = 0.25});
    const auto add = [&](const QString &key, const QString &does) {
        row->addWidget(new KeyCap(key));
        QLabel *words = plainLabel(does);
        setTypeRole(words, TypeRole::Hint);
        setTone(words, Tone::Soft);
        row->addWidget(words);
        row->addSpacing(lookOf(this).metrics.of(0.5));
    };
    //: What the arrow keys do on a sheet. vi: đi giữa các con số
    add(u"← ↑ → ↓"_s, tr("from figure to figure"));
    //: What Enter does on a figure of a sheet. vi: mở các dòng
    add(u"Enter"_s, tr("open its rows"));
    //: What Esc does to the rows of a figure. vi: đóng
    add(u"Esc"_s, tr("close"));
    row->addStretch(1);
    return keys;
}

void ReportTray::show(const Report &report, bool sumsAgree)
{
    PagedDocument document = layOut(report);
    //: vi: A4 ngang
    const QString across = tr("A4 landscape");
    //: vi: A4 dọc
    const QString upright = tr("A4 upright");
    const QString orientation = document.orientation() == Orientation::Landscape ? across : upright;
    //: How many pages and which paper: "2 page(s), A4 landscape"
    //: vi: %n trang, %1
    m_pages->setText(tr("%n page(s), %1", nullptr, document.pageCount()).arg(orientation));
    //: Beside a report: every sum across and down is right. vi: Các tổng đều khớp
    m_sums->setText(sumsAgree ? tr("All sums agree") : QString(), sumsAgree ? u"message-done"_s : QString(),
                    Tone::Done);
    const QList<SheetFigure> figures = figuresOn(document, report);
    QStringList words;
    for (const SheetFigure &figure : figures)
        words << figureWords(report, figure.place).whole();
    m_sheet->setDocument(std::move(document));
    m_sheet->setFigures(figures, words);
}

void ReportTray::setRoom(Room room)
{
    m_room = room;
    // Where they have room they keep it, so that the sheet never moves.
    QSizePolicy policy = m_keys->sizePolicy();
    policy.setRetainSizeWhenHidden(room == Room::Ample);
    m_keys->setSizePolicy(policy);
    showKeys();
    m_zoom->setVisible(room != Room::Least);
    m_sheet->setTight(room == Room::Least);
}

/// Elsewhere the arrows do something else.
void ReportTray::showKeys()
{
    m_keys->setVisible(m_room == Room::Ample && m_sheet->hasFocus());
}

void ReportTray::choose(int percent)
{
    m_zoom->setCurrentIndex(m_zoom->findData(percent));
    m_sheet->setZoom(percent);
}

QMenu *ReportTray::makeZoomMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    auto *sizes = new QActionGroup(menu);
    for (int index = 0; index < m_zoom->count(); ++index) {
        const int percent = m_zoom->itemData(index).toInt();
        QAction *action = menu->addAction(m_zoom->itemText(index), this, [this, percent] { choose(percent); });
        action->setCheckable(true);
        sizes->addAction(action);
        connect(menu, &QMenu::aboutToShow, action,
                [action, percent, this] { action->setChecked(m_sheet->zoom() == percent); });
    }
    return menu;
}

} // namespace somotcua
