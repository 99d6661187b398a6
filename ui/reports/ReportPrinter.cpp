#include "reports/ReportPrinter.h"

#include "PagedDocument.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace somotcua {

Result<> printReport(const Report &report, QWidget *parent)
{
    const PagedDocument document = layOut(report);
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(document.title());
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(document.orientation() == Orientation::Landscape ? QPageLayout::Landscape
                                                                                : QPageLayout::Portrait);
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, document.pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return {};

    const bool range = printer.printRange() == QPrinter::PageRange;
    const int first = range ? printer.fromPage() : 1;
    const int last = range ? printer.toPage() : document.pageCount();
    QPainter painter;
    if (!painter.begin(&printer))
        return fail(Fault::FileUnwritable, printer.printerName());
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer.newPage();
        document.paintPage(painter, page - 1, printer.paperRect(QPrinter::DevicePixel));
    }
    return {};
}

} // namespace somotcua
