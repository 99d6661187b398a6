#include "FurnitureLayout.h"

#include "CellText.h"
#include "PaperWords.h"
#include "QrPath.h"
#include "SheetCode.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace somotcua {
namespace {

constexpr double kLeftShare = 0.365; // of the body's width, for the names of the bodies
constexpr double kRecipientsShare = 0.28;
constexpr double kFormSideShare = 0.24; // for the outer cells of a form's head
constexpr double kBetween = millimetres(3);
constexpr double kMarkSide = millimetres(25); // of the QR code, its quiet zone in it
// It reaches into the gap above, and its code into the quiet zone, so that the foot stays as high as the signatures.
constexpr double kMarkRise = millimetres(2);
constexpr double kCodeRise = millimetres(1);
constexpr double kLeastForRecipients = millimetres(34);
constexpr double kRuleRoom = millimetres(1.5); // for the short line under the names, and the one under the motto

} // namespace

FurnitureLayout::FurnitureLayout(const Report &report, const PaperStyle &style, Typesetter &typesetter)
    : m_report(report)
    , m_mark(report.code.isEmpty() ? QString() : sheetText(report, report.code))
    , m_style(style)
    , m_typesetter(typesetter)
{
    m_report.blocks.clear();
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
    const double bodies = m_style.bodyWidth() * kLeftShare;
    const double country = m_style.bodyWidth() * (1 - kLeftShare);
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

double FurnitureLayout::markWidth() const
{
    return m_mark.isEmpty() ? 0 : kMarkSide;
}

double FurnitureLayout::markHeight() const
{
    return m_mark.isEmpty() ? 0 : markWidth() - kMarkRise - kCodeRise + m_style.tableLine;
}

/// Together with the QR code before them.
double FurnitureLayout::recipientsWidth() const
{
    const bool alone = m_report.furniture.signatures.size() <= 1;
    if (m_report.furniture.recipients.isEmpty() && !alone)
        return m_mark.isEmpty() ? 0 : markWidth() + kBetween;
    const double share = m_style.bodyWidth() * (alone ? 0.5 : kRecipientsShare);
    return m_mark.isEmpty() ? share : std::max(share, markWidth() + kBetween + kLeastForRecipients);
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

/// Lines over the room for the hand: the title and, where it is one office's alone, that one signs here.
qsizetype FurnitureLayout::linesAbove(const Furniture::Signature &signature) const
{
    const TextStyle italic{m_style.textPoints, false, true};
    const QString signHere = signature.title.contains(u'\n') ? QString() : paperWords(m_report.language).signHere;
    const qsizetype below
        = signHere.isEmpty() ? 0 : m_typesetter.lines(signHere, italic, signatureWidth() - kBetween).size();
    return std::max<qsizetype>(2, titleLines(signature).size() + below);
}

QList<FurnitureLayout::Line> FurnitureLayout::recipientLines() const
{
    if (m_report.furniture.recipients.isEmpty())
        return {};
    QList<Line> lines{{paperWords(m_report.language).recipients, {m_style.textPoints, true, true}}};
    const TextStyle plain{m_style.tablePoints, false, false};
    for (const QString &recipient : m_report.furniture.recipients) {
        const double width = recipientsWidth() - markWidth() - (m_mark.isEmpty() ? 1 : 2) * kBetween;
        for (const QString &line : m_typesetter.lines(u"- "_s + recipient, plain, width))
            lines << Line{line, plain};
    }
    return lines;
}

/// Remarks and proposals, each a paragraph under its name.
QList<FurnitureLayout::Line> FurnitureLayout::noteLines() const
{
    const PaperWords &words = paperWords(m_report.language);
    const TextStyle plain{m_style.textPoints, false, false};
    QList<Line> lines;
    for (const auto &[place, name] :
         {std::pair(u"remarks"_s, words.remarks), std::pair(u"proposals"_s, words.proposals)}) {
        const QString text = m_report.notes.value(place).trimmed();
        if (text.isEmpty())
            continue;
        for (const QString &line : m_typesetter.lines(name + u": "_s + text, plain, m_style.bodyWidth()))
            lines << Line{line, plain};
    }
    return lines;
}

double FurnitureLayout::footHeight() const
{
    double height = std::max(markHeight(), double(recipientLines().size()) * m_style.textLine);
    const TextStyle bold{m_style.textPoints, true, false};
    for (const Furniture::Signature &signature : m_report.furniture.signatures) {
        const qsizetype above = linesAbove(signature);
        const qsizetype name = m_typesetter.lines(signature.name, bold, signatureWidth() - kBetween).size();
        height = std::max(height, double(above + name) * m_style.textLine + m_style.handRoom);
    }
    if (m_report.furniture.formHead)
        height += m_style.textLine; // place and day
    const qsizetype notes = noteLines().size();
    return height + (notes > 0 ? double(notes) * m_style.textLine + kBetween / 2 : 0);
}

double FurnitureLayout::paintNotes(PaperPage &page, double top) const
{
    const QList<Line> lines = noteLines();
    for (const Line &line : lines) {
        page.texts << PaperPage::Text{
            {m_style.left, top + m_typesetter.baseline(m_style.textLine, line.type)}, line.text, line.type};
        top += m_style.textLine;
    }
    return lines.isEmpty() ? top : top + kBetween / 2;
}

void FurnitureLayout::paintMark(PaperPage &page, double top) const
{
    if (m_mark.isEmpty())
        return;
    const double side = markWidth();
    top -= kMarkRise;
    page.shapes << qrPath(m_mark, QRectF(m_style.left, top, side, side));
    paintCentred(page, {.centre = m_style.left + side / 2, .width = side}, top + side - kCodeRise, m_report.code,
                 {m_style.tablePoints, true, false}, m_style.tableLine);
}

void FurnitureLayout::paintFoot(PaperPage &page, double top) const
{
    top = paintNotes(page, top);
    paintMark(page, top);
    const double left = m_style.left + (m_mark.isEmpty() ? 0 : markWidth() + kBetween);
    double y = top;
    for (const Line &line : recipientLines()) {
        const double height
            = y > top ? rowHeight(m_style, 1) : m_style.textLine; // the first beside the signatures' titles
        page.texts << PaperPage::Text{{left, y + m_typesetter.baseline(height, line.type)}, line.text, line.type};
        y += height;
    }

    const TextStyle bold{m_style.textPoints, true, false};
    const TextStyle italic{m_style.textPoints, false, true};
    const double width = signatureWidth();
    qsizetype mostLines = 2;
    for (const Furniture::Signature &signature : m_report.furniture.signatures)
        mostLines = std::max(mostLines, linesAbove(signature));
    Strip strip{.centre = m_style.left + recipientsWidth() + width / 2, .width = width - kBetween};
    if (m_report.furniture.formHead) { // its head has no room for place and day
        const double last = m_style.left + m_style.bodyWidth() - width / 2;
        top = paintCentred(page, {last, strip.width}, top, m_report.furniture.placeDate, italic, m_style.textLine);
    }
    for (const Furniture::Signature &signature : m_report.furniture.signatures) {
        const QStringList title = titleLines(signature);
        const double below = paintCentred(page, strip, top, title.join(u'\n'), bold, m_style.textLine);
        if (!signature.title.contains(u'\n'))
            paintCentred(page, strip, below, paperWords(m_report.language).signHere, italic, m_style.textLine);
        const double name = top + double(mostLines) * m_style.textLine + m_style.handRoom;
        paintCentred(page, strip, name, signature.name, bold, m_style.textLine);
        strip.centre += width;
    }
}

void FurnitureLayout::paintPageNumber(PaperPage &page, int number) const
{
    const TextStyle type{m_style.textPoints, false, false};
    const double top = (m_style.top - m_style.textLine) / 2;
    const Strip sheet{.centre = m_style.page.width() / 2, .width = m_style.bodyWidth()};
    paintCentred(page, sheet, top, QString::number(number), type, m_style.textLine);
}

double FurnitureLayout::paintCentred(PaperPage &page, Strip strip, double top, const QString &text,
                                     const TextStyle &type, double lineHeight) const
{
    if (text.isEmpty())
        return top;
    for (const QString &line : m_typesetter.lines(text, type, strip.width, Breaking::Balanced)) {
        const double x = strip.centre - m_typesetter.width(line, type) / 2;
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
