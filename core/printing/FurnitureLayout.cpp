#include "FurnitureLayout.h"

#include "CellText.h"
#include "PaperWords.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace somotcua {
namespace {

constexpr double kLeftShare = 0.365; // of the body's width, for the names of the bodies
constexpr double kFormSideShare = 0.24; // for the outer cells of a form's head
constexpr double kBetween = millimetres(3);
constexpr qsizetype kCountryLines = 3; // nation, motto, place and day
constexpr double kRuleRoom = millimetres(1.5); // for the short line under the names, and the one under the motto

} // namespace

FurnitureLayout::FurnitureLayout(const Report &report, const PaperStyle &style, Typesetter &typesetter)
    : m_report(report)
    , m_style(style)
    , m_typesetter(typesetter)
    , m_foot(report, style, typesetter)
{
    m_report.blocks.clear();
}

/// Room for the names of the two bodies: their usual share, more when that makes the head lower and the country at the
/// right does not break.
double FurnitureLayout::bodiesWidth() const
{
    const Furniture &furniture = m_report.furniture;
    const PaperWords &words = paperWords(m_report.language);
    const TextStyle plain{m_style.textPoints, false, false};
    const TextStyle bold{m_style.textPoints, true, false};
    const auto linesIn = [&](double width) {
        const double room = width - kBetween;
        return m_typesetter.lines(furniture.upperLine, plain, room, Breaking::Balanced)
            + m_typesetter.lines(furniture.lowerLine, bold, room, Breaking::Balanced);
    };
    const double usual = m_style.bodyWidth() * kLeftShare;
    const double country = std::max({m_typesetter.width(words.nation, bold),
                                     m_typesetter.width(words.motto, {m_style.textPoints + 0.5, true, false}),
                                     m_typesetter.width(furniture.placeDate, {m_style.textPoints, false, true})});
    const double most = m_style.bodyWidth() - country - 2 * kBetween;
    const qsizetype beside = furniture.number.isEmpty() ? kCountryLines : kCountryLines - 1;
    const qsizetype lines = linesIn(usual).size();
    if (lines <= beside || most <= usual || linesIn(most).size() >= lines)
        return usual;
    double widest = 0;
    for (const QString &line : linesIn(most))
        widest = std::max(widest, m_typesetter.width(line, bold));
    return std::clamp(widest + kBetween + 1, usual, most); // one unit for rounding
}

double FurnitureLayout::paintHead(PaperPage &page, double top) const
{
    const Furniture &furniture = m_report.furniture;
    if (furniture.formHead)
        return paintFormHead(page, top);
    const PaperWords &words = paperWords(m_report.language);
    const TextStyle plain{m_style.textPoints, false, false};
    const TextStyle bold{m_style.textPoints, true, false};
    const TextStyle motto{m_style.textPoints + 0.5, true, false};
    const TextStyle italic{m_style.textPoints, false, true};
    const double bodies = bodiesWidth();
    const double country = m_style.bodyWidth() - bodies;
    const Strip leftStrip{.centre = m_style.left + bodies / 2, .width = bodies - kBetween};
    const Strip rightStrip{.centre = m_style.left + m_style.bodyWidth() - country / 2, .width = country};

    double left = paintCentred(page, leftStrip, top, furniture.upperLine, plain, m_style.textLine);
    left = paintCentred(page, leftStrip, left, furniture.lowerLine, bold, m_style.textLine);
    rule(page, leftStrip.centre, left + kRuleRoom / 2, millimetres(22));
    left += kRuleRoom;

    double right = paintCentred(page, rightStrip, top, words.nation, bold, m_style.textLine);
    right = paintCentred(page, rightStrip, right, words.motto, motto, m_style.textLine);
    rule(page, rightStrip.centre, right + kRuleRoom / 3, m_typesetter.width(words.motto, motto)); // as long as the line
    right += kRuleRoom;
    if (!furniture.number.isEmpty()) { // it stands on a line with place and date
        right = std::max(left, right);
        left = paintCentred(page, leftStrip, right, furniture.number, plain, m_style.textLine);
    }
    right = paintCentred(page, rightStrip, right, furniture.placeDate, italic, m_style.textLine);

    return paintTitle(page, std::max(left, right) + millimetres(1.2));
}

/// The form's name at the left, title and period in the middle, who reports to whom at the right.
double FurnitureLayout::paintFormHead(PaperPage &page, double top) const
{
    const auto form = m_report.furniture.formHead.value_or(Furniture::FormHead()); // there is one: paintHead asked
    const double width = m_style.bodyWidth();
    const TextStyle small{m_style.tablePoints, false, false};
    const auto paintLeft = [&](double left, double right, const QString &text, bool boldFirst) {
        double y = top;
        bool first = boldFirst;
        for (const QString &paragraph : text.split(u'\n')) {
            const TextStyle type{m_style.tablePoints, std::exchange(first, false), false};
            for (const QString &line : m_typesetter.lines(paragraph, type, right - left)) {
                page.texts << PaperPage::Text{{left, y + m_typesetter.baseline(m_style.textLine, type)}, line, type};
                y += m_style.textLine;
            }
        }
        return y;
    };
    const double side = width * kFormSideShare;
    const double left = paintLeft(m_style.left, m_style.left + side - kBetween, form.form, true);
    const double right = paintLeft(m_style.left + width - side + kBetween, m_style.left + width, form.parties, false);

    const TextStyle title{m_style.titlePoints, true, false};
    const TextStyle period{m_style.textPoints, false, true};
    const Strip middle{.centre = m_style.left + width / 2, .width = width - 2 * side - kBetween};
    double y = paintCentred(page, middle, top, m_report.furniture.title, title, m_style.titleLine);
    y = paintCentred(page, middle, y, m_report.furniture.subject, {m_style.textPoints, false, false}, m_style.textLine);
    y = paintCentred(page, middle, y, m_report.furniture.periodLine, period, m_style.textLine);

    const double below = std::max({left, right, y}) + kRuleRoom;
    const double start = m_style.left + width - m_typesetter.width(form.countedIn, small);
    page.texts << PaperPage::Text{
        {start, below + m_typesetter.baseline(m_style.textLine, small)}, form.countedIn, small};
    return below + m_style.textLine - m_style.gap + kRuleRoom; // close to the table it speaks of
}

double FurnitureLayout::paintTitle(PaperPage &page, double top) const
{
    const Furniture &furniture = m_report.furniture;
    const TextStyle title{m_style.titlePoints, true, false};
    const TextStyle period{m_style.textPoints, false, true};
    const Strip body{.centre = m_style.left + m_style.bodyWidth() / 2, .width = m_style.bodyWidth()};
    const QString &name = furniture.title.isEmpty() ? m_report.title : furniture.title;
    double y = paintCentred(page, body, top, name, title, m_style.titleLine);
    y = paintCentred(page, body, y, furniture.subject, title, m_style.titleLine);
    return paintCentred(page, body, y, furniture.periodLine, period, m_style.textLine);
}

void FurnitureLayout::paintPageNumber(PaperPage &page, int number) const
{
    const TextStyle type{m_style.textPoints, false, false};
    const double top = (m_style.top - m_style.textLine) / 2;
    const Strip sheet{.centre = m_style.page.width() / 2, .width = m_style.bodyWidth()};
    paintCentred(page, sheet, top, QString::number(number), type, m_style.textLine);
}

void FurnitureLayout::paintContinued(PaperPage &page, const QString &subject) const
{
    const TextStyle type{m_style.tablePoints, false, true};
    const double top = (m_style.top - m_style.textLine) / 2;
    page.texts << PaperPage::Text{{m_style.left, top + m_typesetter.baseline(m_style.textLine, type)}, subject, type};
}

double FurnitureLayout::paintCentred(PaperPage &page, Strip strip, double top, const QString &text,
                                     const TextStyle &type, double lineHeight) const
{
    return putCentred(page, m_typesetter, strip, top, text, type, lineHeight);
}

void FurnitureLayout::rule(PaperPage &page, double centre, double y, double width) const
{
    putLine(page, centre - width / 2, y, centre + width / 2, y);
}

} // namespace somotcua
