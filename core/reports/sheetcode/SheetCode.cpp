#include "SheetCode.h"

#include "Base41.h"
#include "SheetHead.h"
#include "SheetPacking.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

const QString kMark = u"SMC"_s;
// A: reports without lists of people. B: A and the counts of such lists, which a reader of A does not know.
constexpr QChar kPlain = u'A';
constexpr QChar kWithLists = u'B';
constexpr QChar kField = u':';
constexpr qsizetype kFiguresBytes = 6; // of SHA-256
// How the last field but one begins.
constexpr char kWhole = 'W';
constexpr char kTotals = 'T';

enum class Sentence : quint8
{
    With,
    Without
};

QString figuresCheck(const QByteArray &payload)
{
    const QByteArray hash = QCryptographicHash::hash(payload, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.left(kFiguresBytes).toHex().toUpper());
}

QString withCheck(const QStringList &fields)
{
    const QString text = fields.join(kField);
    return text + kField + QString::fromLatin1(checkOf(text.toLatin1()));
}

QSet<QString> listsOfPeople(const Report &report)
{
    QSet<QString> ids;
    for (const Block &block : report.blocks) {
        if (namesPeople(block))
            ids.insert(block.id);
    }
    return ids;
}

/// The blocks whose rows may stay out when not all fit, those with the fewest figures first.
QList<Block> shortenable(const Report &report, const QSet<QString> &lists)
{
    QList<Block> blocks;
    for (const Block &block : report.blocks) {
        if (!isSummary(block) && !lists.contains(block.id))
            blocks << block;
    }
    std::ranges::stable_sort(blocks, {}, [](const Block &block) { return block.rows.size() * block.columns.size(); });
    return blocks;
}

/// The counts of the lists that a text of B has left out; a text of A has none.
QHash<QString, ListCounts> listsIn(const ReadSheet &sheet)
{
    QHash<QString, ListCounts> lists;
    for (const Block &block : sheet.report.blocks) {
        const auto counts = sheet.leftOut.constFind(block.id);
        if (namesPeople(block) && counts != sheet.leftOut.cend())
            lists.insert(block.id, *counts);
    }
    return lists;
}

std::unexpected<SheetTrouble> altered()
{
    return std::unexpected(SheetTrouble::Altered);
}

} // namespace

QString sheetText(const Report &report, const QString &code)
{
    const QByteArray all = payloadOf(report, {});
    const QSet<QString> lists = listsOfPeople(report);
    const auto bodyOf = [&](const QSet<QString> &withoutRows, Sentence sentence) {
        const QByteArray payload = payloadOf(report, withoutRows);
        const char rows = payload == all ? kWhole : kTotals;
        const QByteArray bytes = packed(sentence == Sentence::With ? withSentence(payload, report) : payload);
        return QString::fromLatin1(rows + toBase41(bytes));
    };
    const auto text = [&](const QString &totals, const QString &body) {
        const SheetHead head{.code = code,
                             .unitCode = report.unitCode,
                             .kind = report.kind,
                             .period = report.period,
                             .asOf = report.asOf,
                             .totals = totals};
        return withCheck(QStringList{kMark + (lists.isEmpty() ? kPlain : kWithLists)} + fieldsOf(head)
                         + QStringList{figuresCheck(all), body});
    };
    const QString totals = totalsInClear(report, listCountsOf(report));
    // Totals that are in the body anyway give way to it, and so does the sentence.
    for (const Sentence sentence : {Sentence::With, Sentence::Without}) {
        if (sentence == Sentence::With && report.sentence.isEmpty())
            continue;
        const QString body = bodyOf(lists, sentence);
        for (const QString &clear : {totals, QString()}) {
            const QString whole = text(clear, body);
            if (whole.size() <= kMostSheetText)
                return whole;
        }
    }

    const QList<Block> blocks = shortenable(report, lists);
    QSet<QString> withoutRows = lists;
    for (const Block &block : blocks)
        withoutRows.insert(block.id);
    const QString least = bodyOf(withoutRows, Sentence::Without);
    QString clear = totals;
    QString most = text(clear, least);
    if (most.size() > kMostSheetText) { // they are in the body as well
        clear.clear();
        most = text(clear, least);
    }
    // As many rows as still fit, block by block.
    for (const Block &block : blocks) {
        QSet<QString> fewer = withoutRows;
        fewer.remove(block.id);
        const QString longer = text(clear, bodyOf(fewer, Sentence::Without));
        if (longer.size() > kMostSheetText)
            continue;
        withoutRows = fewer;
        most = longer;
    }
    return most;
}

std::expected<ReadSheet, SheetTrouble> readSheet(const QString &written)
{
    const QString text = written.trimmed();
    if (!text.startsWith(kMark) || text.size() < kMark.size() + 2 || text[kMark.size() + 1] != kField)
        return std::unexpected(SheetTrouble::NotASheet);
    const qsizetype last = text.lastIndexOf(kField);
    if (text.mid(last + 1) != QString::fromLatin1(checkOf(text.left(last).toUtf8())))
        return altered();
    const QChar version = text[kMark.size()];
    if (version != kPlain && version != kWithLists)
        return std::unexpected(SheetTrouble::NewerVersion);

    const QStringList fields = text.left(last).split(kField);
    const auto head = readHead(fields.mid(1, kHeadFields));
    if (!head || fields.size() != kHeadFields + 3)
        return altered();
    const QByteArray body = fields.constLast().toLatin1();
    const auto packedBytes = fromBase41(body.mid(1));
    const auto payload = packedBytes ? unpacked(*packedBytes) : std::nullopt;
    if (!payload || (!body.startsWith(kWhole) && !body.startsWith(kTotals)))
        return altered();

    ReadSheet sheet{head->code,
                    {head->kind, {}, head->unitCode, {}, head->period, head->asOf, {}, Orientation::Landscape, {}, {}},
                    {}};
    if (!readPayload(*payload, &sheet.report, &sheet.leftOut))
        return altered();
    const auto lists = version == kWithLists ? listsIn(sheet) : QHash<QString, ListCounts>();
    if (!head->totals.isEmpty() && head->totals != totalsInClear(sheet.report, lists))
        return altered();
    if (sheet.isComplete() && figuresCheck(withoutSentence(*payload)) != fields[kHeadFields + 1])
        return altered();
    return sheet;
}

} // namespace somotcua
