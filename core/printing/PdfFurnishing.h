#pragma once

#include "DocumentWords.h"

#include <QByteArray>

namespace somotcua {

/// A place that a reader of the file can jump to.
struct PdfBookmark
{
    QString title;
    int page = 0; // of the file, from 0
    double top = 0; // in points from the page's upper edge
    bool isInner = false; // under the nearest one before it that is not
};

/// What QPdfWriter leaves out is put into its PDF: who made it and when, its language, bookmarks; and what it adds of
/// its own, the present moment, is taken out. The same pages and words give the same bytes.
QByteArray furnished(const QByteArray &pdf, const DocumentWords &words, const QList<PdfBookmark> &bookmarks);

} // namespace somotcua
