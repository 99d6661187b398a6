#pragma once

#include "DocumentWords.h"
#include "PaperPage.h"

#include <QSizeF>

#include <optional>

class QPainter;

namespace somotcua {

/// A report laid out on paper: finished pages in 1/600 inch. Preview, printer and PDF paint these same pages.
class PagedDocument
{
public:
    PagedDocument(QString title, QSizeF pageSize, QList<PaperPage> pages);

    QString title() const { return m_words.title; }
    /// What its file says about itself; of a document that is no report only the title.
    const DocumentWords &words() const { return m_words; }
    PagedDocument withWords(const DocumentWords &words) const;
    int pageCount() const { return int(m_pages.size()); } // at least 1
    QSizeF pageSize() const { return m_pageSize; } // in 1/600 inch, margins included
    QSizeF pageSizeInMillimetres() const;
    Orientation orientation() const;
    const PaperPage &page(int number) const { return m_pages[number]; } // from 0

    /// Paints a page, black on whatever is there, so that it fills `target` of the painter's coordinates. The
    /// proportions of the paper are kept.
    void paintPage(QPainter &painter, int number, const QRectF &target) const;

    /// The report's cell at a point of a page, both in 1/600 inch.
    std::optional<PaperPage::Cell> cellAt(int number, QPointF point) const;

private:
    DocumentWords m_words;
    QSizeF m_pageSize;
    QList<PaperPage> m_pages;
};

/// Lays a report out: the weekly tally, the sheets of sessions and the roster each in its own way, any
/// other one block below the other. Needs a QGuiApplication
/// (the offscreen platform will do).
PagedDocument layOut(const Report &report);
/// One after the other, each on pages of its own; at least one. The first one gives the title and the size.
PagedDocument layOutAll(const QList<Report> &reports);

} // namespace somotcua
