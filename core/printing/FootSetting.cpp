#include "FootLayout.h"
#include "PaperWords.h"
#include "QrPath.h"

#include <algorithm>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

/// Which way a foot is set.

namespace somotcua {
namespace {

constexpr double kMostForRecipients = millimetres(70);
constexpr double kLeastGap = millimetres(2); // between signatures
// The smallest reads from a scan of 200 dots an inch, the largest from one of 150.
constexpr double kMostForMark = millimetres(30);
constexpr double kMarkStep = millimetres(1);

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
        return std::tuple(setting.broken, -setting.gap, setting.height, setting.recipients.size(), setting.isCodeBeside,
                          -setting.mark.side);
    };
    return rank(*this) < rank(other);
}

FootLayout::Setting FootLayout::lowestSetting() const
{
    std::optional<Setting> best;
    const auto consider = [&](Setting setting) {
        measure(setting);
        if (!best || setting.isBetterThan(*best))
            best = setting;
    };
    for (const Mark &mark : marks()) {
        for (const double gap : {m_style.signatureGap, kLeastGap}) {
            for (const FootWay way : {FootWay::InARow, FootWay::MarkBelow, FootWay::InTwoRows}) {
                for (const bool isCodeBeside : {false, true}) {
                    if (isPossible(way, isCodeBeside))
                        consider({.columns = {.way = way}, .mark = mark, .gap = gap, .isCodeBeside = isCodeBeside});
                }
            }
        }
    }
    return best.value_or(Setting());
}

bool FootLayout::isPossible(FootWay way, bool isCodeBeside) const
{
    const bool isBelow = way == FootWay::MarkBelow;
    const bool areBoth = !m_mark.isEmpty() && !m_furniture.recipients.isEmpty();
    return areBoth ? !(isBelow && isCodeBeside) : !isBelow && !isCodeBeside;
}

/// The sizes of QR code to choose from; without a code one of nothing.
QList<FootLayout::Mark> FootLayout::marks() const
{
    if (m_mark.isEmpty())
        return {Mark()};
    const double quietShare = qrQuietShare(m_mark);
    QList<Mark> marks;
    const int steps = qRound((kMostForMark - m_style.leastMark) / kMarkStep);
    for (int step = 0; step <= steps; ++step) {
        const double side = kMostForMark - step * kMarkStep;
        marks << Mark{side, side * quietShare};
    }
    return marks;
}

/// From its way, code and gap.
void FootLayout::measure(Setting &setting) const
{
    const Mark &mark = setting.mark;
    setting.columns = footColumns(setting.columns.way, needsOf(setting));
    setting.recipients = recipientLines(setting.columns.recipients - kBetween);
    measureSignatures(setting);

    const double recipients = heightOf(setting.recipients) + (setting.isCodeBeside ? m_style.tableLine : 0);
    const bool isCodeBelow = mark.side > 0 && !setting.isCodeBeside;
    const double code = mark.height() + (isCodeBelow ? mark.quiet - kCodeRise + m_style.tableLine : 0);
    const double beside = std::max(recipients, code);
    switch (setting.columns.way) {
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
}

/// One unit more than each line, for rounding.
FootNeeds FootLayout::needsOf(const Setting &setting) const
{
    const TextStyle bold{m_style.textPoints, true, false};
    const TextStyle italic{m_style.textPoints, false, true};
    FootNeeds needs{m_style.bodyWidth(), setting.mark.width(), 0, {}};
    for (const QString &recipient : m_furniture.recipients) {
        const double width = m_typesetter.width(u"- "_s + recipient, {m_style.tablePoints, false, false});
        needs.recipients = std::max(needs.recipients, std::min(width + 1, kMostForRecipients) + kBetween);
    }
    for (const Furniture::Signature &signature : m_furniture.signatures) {
        double widest
            = std::max(m_typesetter.width(signHere(signature), italic), m_typesetter.width(signature.name, bold));
        for (const QString &line : signature.title.split(u'\n'))
            widest = std::max(widest, m_typesetter.width(line, bold));
        needs.signatures << widest + 1 + setting.gap;
    }
    if (m_furniture.formHead && !needs.signatures.isEmpty()) // place and day stand above the last one
        needs.signatures.last() = std::max(needs.signatures.constLast(),
                                           m_typesetter.width(m_furniture.placeDate, italic) + 1 + setting.gap);
    return needs;
}

void FootLayout::measureSignatures(Setting &setting) const
{
    const TextStyle bold{m_style.textPoints, true, false};
    const TextStyle italic{m_style.textPoints, false, true};
    qsizetype names = 1;
    for (qsizetype index = 0; index < m_furniture.signatures.size(); ++index) {
        const Furniture::Signature &signature = m_furniture.signatures[index];
        const double width = setting.columns.signatures[index] - setting.gap;
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

} // namespace somotcua
