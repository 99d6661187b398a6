#include "reports/SheetView.h"

#include "common/Look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace somotcua {

SheetView::SheetView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
}

void SheetView::setDocument(PagedDocument document)
{
    m_document = std::move(document);
    verticalScrollBar()->setValue(0);
    measureUp();
    viewport()->update();
}

void SheetView::clear()
{
    m_document.reset();
    measureUp();
    viewport()->update();
}

int SheetView::gap() const
{
    return lookOf(this).metrics.padding();
}

QSize SheetView::pageSize() const
{
    const int width = viewport()->width() - 2 * gap();
    const QSizeF paper = m_document->pageSize();
    return {width, qRound(width * paper.height() / paper.width())};
}

void SheetView::measureUp()
{
    if (!m_document) {
        verticalScrollBar()->setRange(0, 0);
        return;
    }
    const int step = pageSize().height() + gap();
    const int whole = gap() + m_document->pageCount() * step;
    verticalScrollBar()->setRange(0, std::max(0, whole - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(gap() * 3);
}

void SheetView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Look &look = lookOf(this);
    painter.fillRect(viewport()->rect(), look.colours.tray);
    if (!m_document)
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QSize size = pageSize();
    QRect sheet(QPoint(gap(), gap() - verticalScrollBar()->value()), size);
    for (int page = 0; page < m_document->pageCount(); ++page, sheet.translate(0, size.height() + gap())) {
        if (!sheet.intersects(viewport()->rect()))
            continue;
        // Paper is white and ink is black in every theme.
        painter.fillRect(sheet, Qt::white);
        m_document->paintPage(painter, page, sheet);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.colours.edge, look.metrics.line()));
        painter.drawRect(sheet);
    }
}

void SheetView::resizeEvent(QResizeEvent *)
{
    measureUp();
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Up:
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
        break;
    case Qt::Key_Down:
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        break;
    case Qt::Key_PageUp:
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        break;
    case Qt::Key_PageDown:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        break;
    case Qt::Key_Home:
        bar->triggerAction(QAbstractSlider::SliderToMinimum);
        break;
    case Qt::Key_End:
        bar->triggerAction(QAbstractSlider::SliderToMaximum);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace somotcua
