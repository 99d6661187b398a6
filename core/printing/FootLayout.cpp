#include "CellText.h"
#include "FurnitureLayout.h"
#include "PaperWords.h"
#include "QrPath.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

/// The foot of a sheet: what the head of team wrote, the QR code, recipients and signatures.

namespace somotcua {
namespace {

constexpr double kRecipientsShare = 0.28;
constexpr double kBetween = millimetres(3);
constexpr double kMarkSide = millimetres(25); // of the QR code, its quiet zone in it
// It reaches into the gap above, and its code into the quiet zone, so that the foot stays as high as the signatures.
constexpr double kMarkRise = millimetres(2);
constexpr double kCodeRise = millimetres(1);
constexpr double kMostForRecipients = millimetres(56);
constexpr double kUsualTitle = millimetres(40); // "NGƯỜI LẬP BIỂU" does not break

} // namespace

double FurnitureLayout::markWidth() const
{
    return m_mark.isEmpty() ? 0 : kMarkSide;
}

double FurnitureLayout::markHeight() const
{
    return m_mark.isEmpty() ? 0 : markWidth() - kMarkRise - kCodeRise + m_style.tableLine;
}

/// Of the recipients set each on a line of its own, up to a width that leaves the signatures their room.
double FurnitureLayout::recipientsOnALine() const
{
    double widest = 0;
    for (const QString &recipient : m_report.furniture.recipients)
        widest = std::max(widest, m_typesetter.width(u"- "_s + recipient, {m_style.tablePoints, false, false}));
    return widest > 0 ? std::min(widest + 1, kMostForRecipients) + kBetween : 0; // one unit for rounding
}

/// What a signature needs so that neither a usual title nor the words below it break; longer titles may.
double FurnitureLayout::leastForSignature() const
{
    double least = 0;
    for (const Furniture::Signature &signature : m_report.furniture.signatures) {
        for (const QString &line : signature.title.split(u'\n')) {
            const double width = m_typesetter.width(line, {m_style.textPoints, true, false});
            least = std::max(least, width <= kUsualTitle ? width : 0);
        }
        if (!signature.title.contains(u'\n'))
            least = std::max(
                least, m_typesetter.width(paperWords(m_report.language).signHere, {m_style.textPoints, false, true}));
    }
    return least + 1 + kBetween;
}

/// Whether the QR code stands below the recipients: where the page is too narrow for both beside the signatures.
bool FurnitureLayout::isMarkBelow() const
{
    const auto count = double(m_report.furniture.signatures.size());
    return !m_mark.isEmpty() && !m_report.furniture.recipients.isEmpty() && count > 1
        && markWidth() + kBetween + recipientsOnALine() + count * leastForSignature() > m_style.bodyWidth();
}

/// Together with the QR code before or below them.
double FurnitureLayout::recipientsWidth() const
{
    const auto count = double(m_report.furniture.signatures.size());
    const bool alone = count <= 1;
    if (m_report.furniture.recipients.isEmpty() && !alone)
        return m_mark.isEmpty() ? 0 : markWidth() + kBetween;
    const double share = m_style.bodyWidth() * (alone ? 0.5 : kRecipientsShare);
    if (isMarkBelow())
        return std::max(markWidth() + kBetween, recipientsOnALine());
    const double mark = m_mark.isEmpty() ? 0 : markWidth() + kBetween;
    const double left = m_style.bodyWidth() - count * leastForSignature();
    return std::max(std::min(share, left), mark + recipientsOnALine());
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
        const bool beside = !m_mark.isEmpty() && !isMarkBelow();
        const double width = recipientsWidth() - kBetween - (beside ? markWidth() + kBetween : 0);
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
    const double recipients = double(recipientLines().size()) * m_style.textLine;
    double height = isMarkBelow() ? recipients + kMarkRise + markHeight() : std::max(markHeight(), recipients);
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
    const bool below = isMarkBelow();
    paintMark(page, below ? top + double(recipientLines().size()) * m_style.textLine + kMarkRise : top);
    const double left = m_style.left + (m_mark.isEmpty() || below ? 0 : markWidth() + kBetween);
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
        const double under = paintCentred(page, strip, top, title.join(u'\n'), bold, m_style.textLine);
        if (!signature.title.contains(u'\n'))
            paintCentred(page, strip, under, paperWords(m_report.language).signHere, italic, m_style.textLine);
        const double name = top + double(mostLines) * m_style.textLine + m_style.handRoom;
        paintCentred(page, strip, name, signature.name, bold, m_style.textLine);
        strip.centre += width;
    }
}

} // namespace somotcua
