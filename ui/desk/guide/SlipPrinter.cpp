#include "desk/guide/SlipPrinter.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace somotcua {

namespace {

constexpr double kMillimetresPerInch = 25.4;

/// In dots of the printer; smaller than its real size only where the paper is.
QRectF placeOn(const QPrinter &printer, const PagedDocument &slip)
{
    const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
    const QSizeF real = slip.pageSizeInMillimetres() * (printer.resolution() / kMillimetresPerInch);
    return {QPointF(), real.scaled(real.boundedTo(paper.size()), Qt::KeepAspectRatio)};
}

void paintCut(QPainter &painter, const QRectF &slip, const QRectF &paper)
{
    painter.save();
    painter.setPen(QPen(Qt::black, 0, Qt::DashLine));
    if (slip.right() < paper.right() - 1)
        painter.drawLine(slip.topRight(), slip.bottomRight());
    if (slip.bottom() < paper.bottom() - 1)
        painter.drawLine(slip.bottomLeft(), slip.bottomRight());
    painter.restore();
}

} // namespace

Result<bool> printSlip(const PagedDocument &slip, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(slip.title());
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    QPainter painter;
    if (!painter.begin(&printer))
        return fail(Fault::FileUnwritable, printer.printerName());
    const QRectF place = placeOn(printer, slip);
    for (int page = 0; page < slip.pageCount(); ++page) {
        if (page > 0)
            printer.newPage();
        slip.paintPage(painter, page, place);
        paintCut(painter, place, printer.paperRect(QPrinter::DevicePixel));
    }
    return true;
}

} // namespace somotcua
