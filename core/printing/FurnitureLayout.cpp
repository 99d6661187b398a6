#include "FurnitureLayout.h"

#include "CellText.h"
#include "PaperWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {
namespace {

constexpr double kLeftShare = 0.365; // of the body's width, for the names of the bodies
constexpr double kRecipientsShare = 0.28;
constexpr double kBetween = millimetres(3);
constexpr double kRuleRoom = millimetres(1.5); // for the short line under the names, and the one under the motto

} // namespace

FurnitureLayout::FurnitureLayout(const Report &report, const PaperStyle &style, Typesetter &typesetter)
    : m_report(report)
    , m_style(style)
    , m_typesetter(typesetter)
{
    m_report.blocks.clear();
}

double FurnitureLayout::paintHead(PaperPage &page, double top) const
{
    const Furniture &furniture = m_report.furniture;
    const PaperWords &words = paperWords(m_report.language);
    const TextStyle plain{m_style.textPoints, false, false};
    const TextStyle bold{m_style.textPoints, true, false};
    const TextStyle motto{m_style.textPoints + 0.5, true, false};
    const TextStyle italic{m_style.textPoints, false, true};
    const double leftWidth = m_style.bodyWidth() * kLeftShare - kBetween;
    const double leftCentre = m_style.left + m_style.bodyWidth() * kLeftShare / 2;
    const double rightWidth = m_style.bodyWidth() * (1 - kLeftShare);
    const double rightCentre = m_style.left + m_style.bodyWidth() - rightWidth / 2;

    double left = paintCentred(page, leftCentre, top, leftWidth, furniture.upperLine, plain, m_style.textLine);
    left = paintCentred(page, leftCentre, left, leftWidth, furniture.lowerLine, bold, m_style.textLine);
    rule(page, leftCentre, left + kRuleRoom / 2, millimetres(22));
    left += kRuleRoom;

    double right = paintCentred(page, rightCentre, top, rightWidth, words.nation, bold, m_style.textLine);
    right = paintCentred(page, rightCentre, right, rightWidth, words.motto, motto, m_style.textLine);
    rule(page, rightCentre, right + kRuleRoom / 3, m_typesetter.width(words.motto, motto)); // as long as the line
    right += kRuleRoom;
    right = paintCentred(page, rightCentre, right, rightWidth, furniture.placeDate, italic, m_style.textLine);

    return paintTitle(page, std::max(left, right) + millimetres(1.2));
}

double FurnitureLayout::paintTitle(PaperPage &page, double top) const
{
    const Furniture &furniture = m_report.furniture;
    const TextStyle title{m_style.titlePoints, true, false};
    const TextStyle period{m_style.textPoints, false, true};
    const double centre = m_style.left + m_style.bodyWidth() / 2;
    const QString &name = furniture.title.isEmpty() ? m_report.title : furniture.title;
    double y = paintCentred(page, centre, top, m_style.bodyWidth(), name, title, m_style.titleLine);
    y = paintCentred(page, centre, y, m_style.bodyWidth(), furniture.subject, title, m_style.titleLine);
    return paintCentred(page, centre, y, m_style.bodyWidth(), furniture.periodLine, period, m_style.textLine);
}

double FurnitureLayout::recipientsWidth() const
{
    return m_report.furniture.recipients.isEmpty() && m_report.furniture.signatures.size() > 1
        ? 0
        : m_style.bodyWidth() * (m_report.furniture.signatures.size() > 1 ? kRecipientsShare : 0.5);
}

double FurnitureLayout::signatureWidth() const
{
    const auto count = double(std::max<qsizetype>(1, m_report.furniture.signatures.size()));
    return (m_style.bodyWidth() - recipientsWidth()) / count;
}

/// The authority above the signer makes a second line; only a single line is told to sign.
QStringList FurnitureLayout::titleLines(const Furniture::Signature &signature) const
{
    const TextStyle bold{m_style.textPoints, true, false};
    return m_typesetter.lines(signature.title, bold, signatureWidth() - kBetween, Breaking::Balanced);
}

QList<FurnitureLayout::Line> FurnitureLayout::recipientLines() const
{
    if (m_report.furniture.recipients.isEmpty())
        return {};
    QList<Line> lines{{paperWords(m_report.language).recipients, {m_style.textPoints, true, true}}};
    const TextStyle plain{m_style.tablePoints, false, false};
    for (const QString &recipient : m_report.furniture.recipients) {
        for (const QString &line : m_typesetter.lines(u"- "_s + recipient, plain, recipientsWidth() - kBetween))
            lines << Line{line, plain};
    }
    return lines;
}

double FurnitureLayout::footHeight() const
{
    double height = double(recipientLines().size()) * m_style.textLine;
    const TextStyle bold{m_style.textPoints, true, false};
    for (const Furniture::Signature &signature : m_report.furniture.signatures) {
        const qsizetype above = std::max<qsizetype>(2, titleLines(signature).size());
        const qsizetype name = m_typesetter.lines(signature.name, bold, signatureWidth() - kBetween).size();
        height = std::max(height, double(above + name) * m_style.textLine + m_style.handRoom);
    }
    return height;
}

void FurnitureLayout::paintFoot(PaperPage &page, double top) const
{
    double y = top;
    for (const Line &line : recipientLines()) {
        const double height
            = y > top ? rowHeight(m_style, 1) : m_style.textLine; // the first beside the signatures' titles
        page.texts << PaperPage::Text{
            {m_style.left, y + m_typesetter.baseline(height, line.type)}, line.text, line.type};
        y += height;
    }

    const TextStyle bold{m_style.textPoints, true, false};
    const TextStyle italic{m_style.textPoints, false, true};
    const double width = signatureWidth();
    qsizetype mostLines = 2;
    for (const Furniture::Signature &signature : m_report.furniture.signatures)
        mostLines = std::max(mostLines, titleLines(signature).size());
    double centre = m_style.left + recipientsWidth() + width / 2;
    for (const Furniture::Signature &signature : m_report.furniture.signatures) {
        const QStringList title = titleLines(signature);
        const double below
            = paintCentred(page, centre, top, width - kBetween, title.join(u'\n'), bold, m_style.textLine);
        if (title.size() == 1)
            paintCentred(page, centre, below, width - kBetween, paperWords(m_report.language).signHere, italic,
                         m_style.textLine);
        const double name = top + double(mostLines) * m_style.textLine + m_style.handRoom;
        paintCentred(page, centre, name, width - kBetween, signature.name, bold, m_style.textLine);
        centre += width;
    }
}

void FurnitureLayout::paintPageNumber(PaperPage &page, int number) const
{
    const TextStyle type{m_style.textPoints, false, false};
    const double top = (m_style.top - m_style.textLine) / 2;
    paintCentred(page, m_style.page.width() / 2, top, m_style.bodyWidth(), QString::number(number), type,
                 m_style.textLine);
}

double FurnitureLayout::paintCentred(PaperPage &page, double centre, double top, double width, const QString &text,
                                     const TextStyle &type, double lineHeight) const
{
    if (text.isEmpty())
        return top;
    for (const QString &line : m_typesetter.lines(text, type, width, Breaking::Balanced)) {
        const double x = centre - m_typesetter.width(line, type) / 2;
        if (!line.isEmpty())
            page.texts << PaperPage::Text{{x, top + m_typesetter.baseline(lineHeight, type)}, line, type};
        top += lineHeight;
    }
    return top;
}

void FurnitureLayout::rule(PaperPage &page, double centre, double y, double width) const
{
    putLine(page, centre - width / 2, y, centre + width / 2, y);
}

} // namespace somotcua
