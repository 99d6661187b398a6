#pragma once

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

    /// What the head of team wrote, below it the QR code of an issued report, recipients and signatures side by side; 0
    /// when there are none.
    double footHeight() const;
    void paintFoot(PaperPage &page, double top) const;

    /// The page's number in the middle of the top margin, from the second page on.
    void paintPageNumber(PaperPage &page, int number) const;
    /// At its left what the page goes on with, where several sheets lie in one pile.
    void paintContinued(PaperPage &page, const QString &subject) const;

private:
    struct Line
    {
        QString text;
        TextStyle type;
    };

    /// A part of the page's width that lines stand in the middle of.
    struct Strip
    {
        double centre = 0;
        double width = 0;
    };

    double paintCentred(PaperPage &page, Strip strip, double top, const QString &text, const TextStyle &type,
                        double lineHeight) const;
    double paintFormHead(PaperPage &page, double top) const;
    double paintTitle(PaperPage &page, double top) const;
    double paintNotes(PaperPage &page, double top) const;
    void paintMark(PaperPage &page, double top) const;
    double markWidth() const;
    double markHeight() const;
    double recipientsOnALine() const;
    double leastForSignature() const;
    bool isMarkBelow() const;
    double recipientsWidth() const;
    double signatureWidth() const;
    double widestLine(const QString &text, const TextStyle &type, double width) const;
    QStringList titleLines(const Furniture::Signature &signature) const;
    qsizetype linesAbove(const Furniture::Signature &signature) const;
    QList<Line> recipientLines() const;
    QList<Line> noteLines() const;
    void rule(PaperPage &page, double centre, double y, double width) const;

    Report m_report;
    QString m_mark; // the text of its QR code
    PaperStyle m_style;
    Typesetter &m_typesetter;
};

} // namespace somotcua
