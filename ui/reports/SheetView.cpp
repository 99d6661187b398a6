#include "reports/SheetView.h"

#include "common/Look.h"
#include "common/ScrollKeys.h"

#include <QDialog>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace somotcua {

namespace {

constexpr double kPaperDots = 600; // of an inch, as the pages are laid out
constexpr int kWhole = 100; // percent

} // namespace

SheetView::SheetView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
}

void SheetView::setDocument(PagedDocument document)
{
    m_document = std::move(document);
    m_figures.clear();
    m_words.clear();
    m_current = -1;
    verticalScrollBar()->setValue(0);
    measureUp();
    viewport()->update();
}

void SheetView::setFigures(QList<SheetFigure> figures, QStringList words)
{
    m_figures = std::move(figures);
    m_words = std::move(words);
    m_current = -1;
    viewport()->update();
}

void SheetView::clear()
{
    m_document.reset();
    setFigures({}, {});
    measureUp();
    viewport()->update();
}

void SheetView::setZoom(int percent)
{
    m_zoom = percent;
    measureUp();
    viewport()->update();
}

void SheetView::setTight(bool tight)
{
    if (m_tight == tight)
        return;
    m_tight = tight;
    measureUp();
    viewport()->update();
}

const SheetFigure *SheetView::current() const
{
    return m_current >= 0 && m_current < m_figures.size() ? &m_figures.at(m_current) : nullptr;
}

void SheetView::goToPlace(const FigurePlace &place)
{
    const auto found = std::ranges::find(std::as_const(m_figures), place, &SheetFigure::place);
    if (found != m_figures.cend())
        goTo(int(found - m_figures.cbegin()));
}

int SheetView::gap() const
{
    return m_tight ? lookOf(this).metrics.iconGap() : lookOf(this).metrics.padding();
}

QSize SheetView::pageSize() const
{
    const QSizeF paper = m_document->pageSize();
    const int width = m_zoom == 0 ? viewport()->width() - 2 * gap()
                                  : qRound(paper.width() / kPaperDots * logicalDpiX() * m_zoom / kWhole);
    return {width, qRound(width * paper.height() / paper.width())};
}

QRect SheetView::sheetAt(int page) const
{
    const QSize size = pageSize();
    const int aside = std::max(gap(), (viewport()->width() - size.width()) / 2);
    return {QPoint(aside - horizontalScrollBar()->value(),
                   gap() + page * (size.height() + gap()) - verticalScrollBar()->value()),
            size};
}

QRectF SheetView::areaOf(const SheetFigure &figure) const
{
    const QRect sheet = sheetAt(figure.page);
    const double scale = sheet.width() / m_document->pageSize().width();
    return {sheet.topLeft() + figure.area.topLeft() * scale, figure.area.size() * scale};
}

int SheetView::figureAt(QPointF point) const
{
    if (!m_document)
        return -1;
    const auto found
        = std::ranges::find_if(m_figures, [&](const SheetFigure &figure) { return areaOf(figure).contains(point); });
    return found == m_figures.cend() ? -1 : int(found - m_figures.cbegin());
}

void SheetView::measureUp()
{
    if (!m_document) {
        verticalScrollBar()->setRange(0, 0);
        horizontalScrollBar()->setRange(0, 0);
        return;
    }
    const int step = pageSize().height() + gap();
    const int whole = gap() + m_document->pageCount() * step;
    verticalScrollBar()->setRange(0, std::max(0, whole - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(gap() * 3);
    horizontalScrollBar()->setRange(0, std::max(0, pageSize().width() + 2 * gap() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(gap() * 3);
}

void SheetView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Look &look = lookOf(this);
    painter.fillRect(viewport()->rect(), look.colours.tray);
    if (!m_document)
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (int page = 0; page < m_document->pageCount(); ++page) {
        const QRect sheet = sheetAt(page);
        if (!sheet.intersects(viewport()->rect()))
            continue;
        // Paper is white and ink is black in every theme.
        painter.fillRect(sheet, Qt::white);
        m_document->paintPage(painter, page, sheet);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.colours.edge, look.metrics.line()));
        painter.drawRect(sheet);
    }
    paintCurrent(painter);
}

/// On white paper the accent of the light theme, whatever the window wears.
void SheetView::paintCurrent(QPainter &painter) const
{
    const int line = lookOf(this).metrics.strongLine();
    if (current() == nullptr) {
        // The keys are on the sheet, and at no figure yet.
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(lookOf(this).colours.accent, line));
        if (hasFocus())
            painter.drawRect(QRectF(viewport()->rect()).adjusted(line / 2.0, line / 2.0, -line / 2.0, -line / 2.0));
        return;
    }
    QColor wash = coloursOf(Theme::Light).accent;
    painter.setPen(QPen(wash, hasFocus() ? line + 1 : line));
    wash.setAlphaF(0.12F);
    painter.setBrush(wash);
    painter.drawRect(areaOf(*current()));
}

void SheetView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    // In a dialog a button has the focus; the sheet is read by the keys all the same.
    if (qobject_cast<QDialog *>(window()) != nullptr && m_keys == nullptr)
        m_keys = new ScrollKeys(this);
}

void SheetView::resizeEvent(QResizeEvent *)
{
    measureUp();
}

} // namespace somotcua
