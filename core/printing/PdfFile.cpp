#include "PdfFile.h"

#include "PaperUnits.h"
#include "WholeFile.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace somotcua {

QByteArray asPdf(const PagedDocument &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kUnitsPerInch);
    // Its name is found by its size; a sheet is kept upright and turned.
    const QSizeF sheet = document.pageSizeInMillimetres();
    const bool across = document.orientation() == Orientation::Landscape;
    writer.setPageSize(
        QPageSize(across ? sheet.transposed() : sheet, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
    writer.setPageOrientation(across ? QPageLayout::Landscape : QPageLayout::Portrait);
    writer.setPageMargins(QMarginsF());
    writer.setTitle(document.title());
    writer.setCreator(u"Sổ Một Cửa"_s);

    QPainter painter(&writer);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        document.paintPage(painter, page, QRectF(QPointF(), document.pageSize()));
    }
    painter.end();
    return buffer.data();
}

Result<> writePdf(const Report &report, const QString &path)
{
    return writeWhole(path, asPdf(layOut(report)));
}

} // namespace somotcua
