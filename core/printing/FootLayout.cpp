#include "FootLayout.h"

#include "CellText.h"
#include "CentredText.h"
#include "PaperWords.h"
#include "QrPath.h"
#include "SheetCode.h"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace somotcua {
namespace {

constexpr double kBetween = millimetres(3);
constexpr double kBetweenSignatures = millimetres(2);
constexpr double kMostForRecipients = millimetres(70);
// The smallest reads from a scan of 200 dots an inch, the largest from one of 150.
constexpr std::array kMarkSides{millimetres(30), millimetres(27.5), millimetres(25)};
// Its white reaches into the gap above, and its code into the white, so that the foot stays as high as the signatures.
constexpr double kMarkRise = millimetres(2);
constexpr double kCodeRise = millimetres(1);

} // namespace

/// At its left the margin of the page is white enough.
double FootLayout::Mark::width() const
{
    return side > 0 ? side + std::max(quiet, kBetween) : 0;
}

double FootLayout::Mark::height() const
{
    return side > 0 ? side + quiet - kMarkRise : 0;
}

bool FootLayout::Setting::isBetterThan(const Setting &other) const
{
    const auto rank = [](const Setting &setting) {
        return std::tuple(setting.broken, setting.height, setting.recipients.size(), setting.isCodeBeside,
                          -setting.mark.side);
    };
    return rank(*this) < rank(other);
}

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

FootLayout::Setting FootLayout::lowestSetting() const
{
    std::optional<Setting> best;
    for (const Mark &mark : marks()) {
        for (const FootWay way : {FootWay::InARow, FootWay::MarkBelow, FootWay::InTwoRows}) {
            for (const bool isCodeBeside : {false, true}) {
                if (!isPossible(way, isCodeBeside))
                    continue;
                const Setting setting = settingOf(way, mark, isCodeBeside);
                if (!best || setting.isBetterThan(*best))
                    best = setting;
            }
        }
    }
    return best.value_or(Setting());
}

bool FootLayout::isPossible(FootWay way, bool isCodeBeside) const
{
    if (way == FootWay::MarkBelow && isCodeBeside)
        return false;
    return (way != FootWay::MarkBelow && !isCodeBeside) || (!m_mark.isEmpty() && !m_furniture.recipients.isEmpty());
}

/// The sizes of QR code to choose from; without a code one of nothing.
QList<FootLayout::Mark> FootLayout::marks() const
{
    if (m_mark.isEmpty())
        return {Mark()};
    const double quietShare = qrQuietShare(m_mark);
    QList<Mark> marks;
    for (const double side : kMarkSides)
        marks << Mark{side, side * quietShare};
    return marks;
}

FootLayout::Setting FootLayout::settingOf(FootWay way, const Mark &mark, bool isCodeBeside) const
{
    Setting setting;
    setting.mark = mark;
    setting.isCodeBeside = isCodeBeside;
    setting.columns = footColumns(way, needsWith(mark));
    setting.recipients = recipientLines(setting.columns.recipients - kBetween);
    measureSignatures(setting);

    const double recipients = heightOf(setting.recipients) + (isCodeBeside ? m_style.tableLine : 0);
    const bool isCodeBelow = mark.side > 0 && !isCodeBeside;
    const double code = mark.height() + (isCodeBelow ? mark.quiet - kCodeRise + m_style.tableLine : 0);
    const double beside = std::max(recipients, code);
    switch (way) {
    case FootWay::InARow:
        setting.height = std::max(beside, setting.signaturesHeight);
        break;
    case FootWay::MarkBelow:
        setting.height = std::max(recipients + kMarkRise + code, setting.signaturesHeight);
        break;
    case FootWay::InTwoRows:
        setting.height = setting.signaturesHeight + (beside > 0 ? kBetween + beside : 0);
        break;
    }
    return setting;
}

/// One unit more than each line, for rounding.
FootNeeds FootLayout::needsWith(const Mark &mark) const
{
    const TextStyle bold{m_style.textPoints, true, false};
    const TextStyle italic{m_style.textPoints, false, true};
    FootNeeds needs{m_style.bodyWidth(), mark.width(), 0, {}};
    for (const QString &recipient : m_furniture.recipients) {
        const double width = m_typesetter.width(u"- "_s + recipient, {m_style.tablePoints, false, false});
        needs.recipients = std::max(needs.recipients, std::min(width + 1, kMostForRecipients) + kBetween);
    }
    for (const Furniture::Signature &signature : m_furniture.signatures) {
        double widest
            = std::max(m_typesetter.width(signHere(signature), italic), m_typesetter.width(signature.name, bold));
        for (const QString &line : signature.title.split(u'\n'))
            widest = std::max(widest, m_typesetter.width(line, bold));
        needs.signatures << widest + 1 + kBetweenSignatures;
    }
    if (m_furniture.formHead && !needs.signatures.isEmpty()) // place and day stand above the last one
        needs.signatures.last() = std::max(needs.signatures.constLast(),
                                           m_typesetter.width(m_furniture.placeDate, italic) + 1 + kBetweenSignatures);
    return needs;
}

void FootLayout::measureSignatures(Setting &setting) const
{
    const TextStyle bold{m_style.textPoints, true, false};
    const TextStyle italic{m_style.textPoints, false, true};
    qsizetype names = 1;
    for (qsizetype index = 0; index < m_furniture.signatures.size(); ++index) {
        const Furniture::Signature &signature = m_furniture.signatures[index];
        const double width = setting.columns.signatures[index] - kBetweenSignatures;
        const qsizetype title = m_typesetter.lines(signature.title, bold, width, Breaking::Balanced).size();
        const QString hint = signHere(signature);
        const qsizetype below = hint.isEmpty() ? 0 : m_typesetter.lines(hint, italic, width).size();
        const qsizetype name = m_typesetter.lines(signature.name, bold, width).size();
        setting.linesAbove = std::max(setting.linesAbove, title + below);
        setting.broken += title - signature.title.count(u'\n') - 1 + std::max<qsizetype>(0, below - 1) + name - 1;
        names = std::max(names, name);
    }
    if (m_furniture.signatures.isEmpty())
        return;
    setting.signaturesHeight = double(setting.linesAbove + names) * m_style.textLine + m_style.handRoom;
    if (m_furniture.formHead)
        setting.signaturesHeight += m_style.textLine;
}

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
        top = putCentred(page, m_typesetter, {last, widths.constLast() - kBetweenSignatures}, top,
                         m_furniture.placeDate, italic, line);
    }
    double x = m_style.left + m_setting.columns.left;
    for (qsizetype index = 0; index < widths.size(); ++index) {
        const Furniture::Signature &signature = m_furniture.signatures[index];
        const Strip strip{.centre = x + widths[index] / 2, .width = widths[index] - kBetweenSignatures};
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
