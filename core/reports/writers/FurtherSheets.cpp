#include "SheetLayout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// A single row needs no sheet of its own to be sorted or filtered.
constexpr qsizetype kFewestRows = 2;

/// The tables of a sheet with several share its columns, joined where they must. Each has a sheet for itself, with its
/// own columns, where it can be sorted, filtered and drawn.
QList<Block> blocksWithSheets(const Report &report)
{
    QList<Block> blocks;
    if (report.blocks.size() > 1) {
        for (const Block &block : report.blocks) {
            if (block.rows.size() >= kFewestRows)
                blocks << block;
        }
    }
    return blocks + report.workbookBlocks;
}

/// A further sheet says whose it is and of which days; it is not signed.
Report furtherSheet(const Report &report, const Block &block)
{
    Report further = report;
    further.kind.clear();
    further.title = block.title;
    further.orientation = Orientation::Landscape;
    further.blocks = {block};
    further.workbookBlocks.clear();
    further.sentence.clear();
    further.furniture.formHead.reset();
    further.furniture.title = block.title.toUpper();
    further.furniture.number.clear();
    further.furniture.recipients.clear();
    further.furniture.signatures.clear();
    return further;
}

QString unusedName(const QString &wished, const QList<PrintedSheet> &sheets)
{
    QString name = wished;
    const auto isUsed = [&](const PrintedSheet &sheet) {
        return sheet.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    for (int next = 2; std::ranges::any_of(sheets, isUsed); ++next)
        name = wished.first(std::min<qsizetype>(wished.size(), 26)) + u" (%1)"_s.arg(next);
    return name;
}

} // namespace

QList<PrintedSheet> layOutSheets(const Report &report)
{
    QList<PrintedSheet> sheets{layOutSheet(report)};
    for (const Block &block : blocksWithSheets(report)) {
        PrintedSheet sheet = layOutSheet(furtherSheet(report, block));
        sheet.name = unusedName(sheet.name, sheets);
        sheets << sheet;
    }
    return sheets;
}

} // namespace somotcua
