#include "FootLayout.h"

#include "CellText.h"
#include "CentredText.h"
#include "PaperWords.h"
#include "QrPath.h"
#include "SheetCode.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace somotcua {

FootLayout::FootLayout(const Report &report, const PaperStyle &style, Typesetter &typesetter)
    : m_furniture(report.furniture)
    , m_notes(report.notes)
    , m_language(report.language)
    , m_code(report.code)
    , m_mark(report.code.isEmpty() ? QString() : sheetText(report, report.code))
    , m_style(style)
    , m_typesetter(typesetter)
    , m_setting(lowestSetting())
{ }

/// The authority above the signer makes a second line; only a single line is told to sign.
QString FootLayout::signHere(const Furniture::Signature &signature) const
{
    return signature.title.contains(u'\n') ? QString() : paperWords(m_language).signHere;
}

QList<FootLayout::Line> FootLayout::recipientLines(double width) const
{
    if (m_furniture.recipients.isEmpty())
        return {};
    QList<Line> lines{{paperWords(m_language).recipients, {m_style.textPoints, true, true}}};
    const TextStyle plain{m_style.tablePoints, false, false};
    for (const QString &recipient : m_furniture.recipients) {
        for (const QString &line : m_typesetter.lines(u"- "_s + recipient, plain, width))
            lines << Line{line, plain};
    }
    return lines;
}

double FootLayout::heightOf(const QList<Line> &recipients) const
{
    return recipients.isEmpty() ? 0 : m_style.textLine + double(recipients.size() - 1) * rowHeight(m_style, 1);
}

/// Remarks and proposals, each a paragraph under its name.
QList<FootLayout::Line> FootLayout::noteLines() const
{
    const PaperWords &words = paperWords(m_language);
    const TextStyle plain{m_style.textPoints, false, false};
    QList<Line> lines;
    for (const auto &[place, name] :
         {std::pair(u"remarks"_s, words.remarks), std::pair(u"proposals"_s, words.proposals)}) {
        const QString text = m_notes.value(place).trimmed();
        if (text.isEmpty())
            continue;
        for (const QString &line : m_typesetter.lines(name + u": "_s + text, plain, m_style.bodyWidth()))
            lines << Line{line, plain};
    }
    return lines;
}

double FootLayout::height() const
{
    const qsizetype notes = noteLines().size();
    return m_setting.height + (notes > 0 ? double(notes) * m_style.textLine + kBetween / 2 : 0);
}

double FootLayout::paintNotes(PaperPage &page, double top) const
{
    const QList<Line> lines = noteLines();
    for (const Line &line : lines) {
        page.texts << PaperPage::Text{
            {m_style.left, top + m_typesetter.baseline(m_style.textLine, line.type)}, line.text, line.type};
        top += m_style.textLine;
    }
    return lines.isEmpty() ? top : top + kBetween / 2;
}

void FootLayout::paintMark(PaperPage &page, double top) const
{
    const auto [side, quiet] = m_setting.mark;
    if (side <= 0)
        return;
    const QRectF square(m_style.left - quiet, top - kMarkRise, side + 2 * quiet, side + 2 * quiet);
    page.shapes << qrPath(m_mark, square);
    if (!m_setting.isCodeBeside)
        putCentred(page, m_typesetter, {.centre = square.center().x(), .width = side}, square.bottom() - kCodeRise,
                   m_code, {m_style.tablePoints, true, false}, m_style.tableLine);
}

/// At the foot of the QR code, at its right.
void FootLayout::paintCodeBeside(PaperPage &page, double top) const
{
    if (!m_setting.isCodeBeside)
        return;
    const TextStyle type{m_style.tablePoints, true, false};
    const double line = m_style.tableLine;
    const double y = top + std::max(m_setting.mark.height() - line, heightOf(m_setting.recipients));
    page.texts << PaperPage::Text{
        {m_style.left + m_setting.mark.width(), y + m_typesetter.baseline(line, type)}, m_code, type};
}

void FootLayout::paintRecipients(PaperPage &page, QPointF topLeft) const
{
    double y = topLeft.y();
    for (const Line &line : m_setting.recipients) {
        const bool isFirst = y <= topLeft.y(); // beside the signatures' titles
        const double height = isFirst ? m_style.textLine : rowHeight(m_style, 1);
        page.texts << PaperPage::Text{
            {topLeft.x(), y + m_typesetter.baseline(height, line.type)}, line.text, line.type};
        y += height;
    }
}

void FootLayout::paintSignatures(PaperPage &page, double top) const
{
    const TextStyle bold{m_style.textPoints, true, false};
    const TextStyle italic{m_style.textPoints, false, true};
    const double line = m_style.textLine;
    const QList<double> &widths = m_setting.columns.signatures;
    if (m_furniture.formHead && !widths.isEmpty()) { // its head has no room for place and day
        const double last = m_style.left + m_style.bodyWidth() - widths.constLast() / 2;
        top = putCentred(page, m_typesetter, {last, widths.constLast() - m_setting.gap}, top, m_furniture.placeDate,
                         italic, line);
    }
    double x = m_style.left + m_setting.columns.left;
    for (qsizetype index = 0; index < widths.size(); ++index) {
        const Furniture::Signature &signature = m_furniture.signatures[index];
        const Strip strip{.centre = x + widths[index] / 2, .width = widths[index] - m_setting.gap};
        const double under = putCentred(page, m_typesetter, strip, top, signature.title, bold, line);
        putCentred(page, m_typesetter, strip, under, signHere(signature), italic, line);
        const double name = top + double(m_setting.linesAbove) * line + m_style.handRoom;
        putCentred(page, m_typesetter, strip, name, signature.name, bold, line);
        x += widths[index];
    }
}

void FootLayout::paint(PaperPage &page, double top) const
{
    top = paintNotes(page, top);
    paintSignatures(page, top);
    const bool isBelow = m_setting.columns.way == FootWay::MarkBelow;
    if (m_setting.columns.way == FootWay::InTwoRows && m_setting.signaturesHeight > 0)
        top += m_setting.signaturesHeight + kBetween;
    paintMark(page, isBelow ? top + heightOf(m_setting.recipients) + kMarkRise : top);
    paintCodeBeside(page, top);
    paintRecipients(page, {m_style.left + (isBelow ? 0 : m_setting.mark.width()), top});
}

} // namespace somotcua
