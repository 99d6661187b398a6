#include "reports/ReportPrinter.h"

#include "Invariants.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace somotcua {

namespace {

void setUp(QPrinter &printer, Orientation orientation)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(orientation == Orientation::Landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
}

Result<> paint(QPrinter &printer, const PagedDocument &document, int first, int last)
{
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

} // namespace

Result<> printReport(const Report &report, QWidget *parent, const Issuing &issue)
{
    if (auto agreed = figuresAgree(report); !agreed)
        return agreed;
    PagedDocument document = layOut(report);
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(document.title());
    setUp(printer, document.orientation());
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, document.pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return {};
    if (issue) {
        const auto issued = issue(report);
        if (!issued)
            return passOn(issued);
        document = layOut(*issued);
    }
    const bool range = printer.printRange() == QPrinter::PageRange;
    return paint(printer, document, range ? printer.fromPage() : 1,
                 range ? std::min(printer.toPage(), document.pageCount()) : document.pageCount());
}

Result<> printDocument(Orientation orientation, const std::function<Result<PagedDocument>()> &make, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    setUp(printer, orientation);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const auto document = make();
    if (!document)
        return passOn(document);
    printer.setDocName(document->title());
    return paint(printer, *document, 1, document->pageCount());
}

} // namespace somotcua
