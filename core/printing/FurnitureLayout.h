#pragma once

#include "CentredText.h"
#include "FootLayout.h"
#include "PaperPage.h"
#include "PaperStyle.h"
#include "Report.h"
#include "Typesetter.h"

namespace somotcua {

/// What stands around the figures (domain reference §6, forms §9).
class FurnitureLayout
{
public:
    FurnitureLayout(const Report &report, const PaperStyle &style, Typesetter &typesetter);

    /// The two bodies at the left, motto, place and date at the right, title, subject and period below. Returns where
    /// they end.
    double paintHead(PaperPage &page, double top) const;

    /// What the head of team wrote, the QR code of an issued report, recipients and signatures; 0 when there are none.
    double footHeight() const { return m_foot.height(); }
    void paintFoot(PaperPage &page, double top) const { m_foot.paint(page, top); }

    /// The page's number in the middle of the top margin, from the second page on.
    void paintPageNumber(PaperPage &page, int number) const;
    /// At its left what the page goes on with, where several sheets lie in one pile.
    void paintContinued(PaperPage &page, const QString &subject) const;

private:
    double paintCentred(PaperPage &page, Strip strip, double top, const QString &text, const TextStyle &type,
                        double lineHeight) const;
    double bodiesWidth() const;
    double paintFormHead(PaperPage &page, double top) const;
    double paintTitle(PaperPage &page, double top) const;
    void rule(PaperPage &page, double centre, double y, double width) const;

    Report m_report;
    PaperStyle m_style;
    Typesetter &m_typesetter;
    FootLayout m_foot;
};

} // namespace somotcua
