#include "PdfFile.h"

#include "PaperUnits.h"
#include "PdfFurnishing.h"
#include "WholeFile.h"
#include "Wording.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {
namespace {

/// Its name is found by its size; a sheet is kept upright and turned.
QPageLayout pageLayout(const PagedDocument &document)
{
    const QSizeF sheet = document.pageSizeInMillimetres();
    const bool across = document.orientation() == Orientation::Landscape;
    const QPageSize size(across ? sheet.transposed() : sheet, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch);
    return {size, across ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()};
}

/// Of one document its sheets or blocks, of several each document and whatever it has below.
QList<PdfBookmark> bookmarksOf(const QList<PagedDocument> &documents)
{
    QList<PdfBookmark> bookmarks;
    int first = 0;
    for (const PagedDocument &document : documents) {
        if (documents.size() > 1)
            bookmarks << PdfBookmark{document.title(), first, 0, false};
        for (int page = 0; page < document.pageCount(); ++page) {
            for (const PaperPage::Bookmark &bookmark : document.page(page).bookmarks)
                bookmarks << PdfBookmark{bookmark.title, first + page, bookmark.top / points(1),
                                         documents.size() > 1 || bookmark.isInner};
        }
        first += document.pageCount();
    }
    if (std::ranges::all_of(bookmarks, &PdfBookmark::isInner)) {
        for (PdfBookmark &bookmark : bookmarks)
            bookmark.isInner = false;
    }
    return bookmarks;
}

DocumentWords wordsOf(const QList<PagedDocument> &documents)
{
    DocumentWords words = documents.first().words();
    words.title = documents.first().title();
    if (documents.size() > 1) { // what is inside is told by the bookmarks
        const Wording set{u"Bộ báo cáo: %1"_s, u"Set of reports: %1"_s};
        words.title = set.in(words.language.left(2)).arg(words.subject);
    }
    return words;
}

} // namespace

QByteArray asPdf(const PagedDocument &document)
{
    return asPdf(QList{document});
}

QByteArray asPdf(const QList<PagedDocument> &documents)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kUnitsPerInch);
    writer.setPageLayout(pageLayout(documents.first()));

    QPainter painter(&writer);
    bool isFirst = true;
    for (const PagedDocument &document : documents) {
        writer.setPageLayout(pageLayout(document));
        for (int page = 0; page < document.pageCount(); ++page) {
            if (!isFirst)
                writer.newPage();
            isFirst = false;
            document.paintPage(painter, page, QRectF(QPointF(), document.pageSize()));
        }
    }
    painter.end();
    return furnished(buffer.data(), wordsOf(documents), bookmarksOf(documents));
}

Result<> writePdf(const Report &report, const QString &path)
{
    return writePdf(QList{report}, path);
}

Result<> writePdf(const QList<Report> &reports, const QString &path)
{
    QList<PagedDocument> documents;
    for (const Report &report : reports)
        documents << layOut(report);
    return writeWhole(path, asPdf(documents));
}

} // namespace somotcua
