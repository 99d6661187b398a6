#pragma once

#include "FootColumns.h"
#include "PaperPage.h"
#include "PaperStyle.h"
#include "Report.h"
#include "Typesetter.h"

namespace somotcua {

/// The foot of a sheet: what the head of team wrote, below it the QR code of an issued report, recipients and
/// signatures. Of the ways to set them it takes the lowest in which no signature's title or name breaks
/// (FootSetting.cpp).
class FootLayout
{
public:
    FootLayout(const Report &report, const PaperStyle &style, Typesetter &typesetter);

    double height() const; // 0 when there is nothing
    void paint(PaperPage &page, double top) const;

private:
    static constexpr double kBetween = millimetres(3);
    // The white of the code reaches into the gap above, its letters into the white, so that the foot stays low.
    static constexpr double kMarkRise = millimetres(2);
    static constexpr double kCodeRise = millimetres(1);

    struct Line
    {
        QString text;
        TextStyle type;
    };

    /// A QR code with the white around it that its readers need.
    struct Mark
    {
        double side = 0; // of its dark part; 0: there is none
        double quiet = 0;

        double width() const;
        double height() const; // its white below not counted
    };

    /// One way to set the foot, measured.
    struct Setting
    {
        FootColumns columns = {};
        Mark mark = {};
        double gap = 0; // between signatures
        bool isCodeBeside = false; // the code in letters stands below the recipients, else below the QR code
        QList<Line> recipients = {};
        qsizetype broken = 0; // lines of signatures, more than were asked for
        qsizetype linesAbove = 2; // over the room for the hand
        double signaturesHeight = 0;
        double height = 0;

        bool isBetterThan(const Setting &other) const;
    };

    Setting lowestSetting() const;
    void measure(Setting &setting) const;
    FootNeeds needsOf(const Setting &setting) const;
    QList<Mark> marks() const;
    bool isPossible(FootWay way, bool isCodeBeside) const;
    void measureSignatures(Setting &setting) const;
    QString signHere(const Furniture::Signature &signature) const;
    QList<Line> recipientLines(double width) const;
    QList<Line> noteLines() const;
    double heightOf(const QList<Line> &recipients) const;

    double paintNotes(PaperPage &page, double top) const;
    void paintMark(PaperPage &page, double top) const;
    void paintCodeBeside(PaperPage &page, double top) const;
    void paintRecipients(PaperPage &page, QPointF topLeft) const;
    void paintSignatures(PaperPage &page, double top) const;

    Furniture m_furniture;
    ReportNotes m_notes;
    QString m_language;
    QString m_code;
    QString m_mark; // the text of its QR code
    PaperStyle m_style;
    Typesetter &m_typesetter;
    Setting m_setting;
};

} // namespace somotcua
