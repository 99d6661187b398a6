#include "TextWriter.h"

#include "Shown.h"
#include "TextTable.h"

using namespace Qt::StringLiterals;

namespace somotcua {
namespace {

bool isNumeric(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Count:
    case ColumnKind::Percent:
    case ColumnKind::Number:
    case ColumnKind::Ordinal:
        return true;
    case ColumnKind::Text:
    case ColumnKind::Date:
        return false;
    }
    Q_UNREACHABLE();
}

QStringList shownRow(const QList<Column> &columns, const Row &row, const QString &language)
{
    QStringList cells;
    for (qsizetype index = 0; index < columns.size(); ++index)
        cells << shown(row.value(index), columns[index], language);
    return cells;
}

QString blockText(const Block &block, const QString &language)
{
    QList<TextTable::Heading> headings;
    for (const Column &column : block.columns)
        headings << TextTable::Heading{column.label, groupsOf(column), isNumeric(column.kind)};

    TextTable table(headings);
    for (const Row &row : block.rows)
        table.addRow(shownRow(block.columns, row, language));
    if (block.total)
        table.addTotal(shownRow(block.columns, *block.total, language));
    return (block.title.isEmpty() ? QString() : terminalText(block.title) + u'\n') + table.text();
}

} // namespace

QByteArray asText(const Report &report)
{
    QString text;
    for (const QString &line : {report.unitName, report.title, report.furniture.periodLine}) {
        if (!line.isEmpty())
            text += terminalText(line) + u'\n';
    }
    for (const Block &block : report.blocks)
        text += u'\n' + blockText(block, report.language);
    if (!report.sentence.isEmpty())
        text += u'\n' + terminalText(textOf(report.sentence)) + u'\n';
    return text.toUtf8();
}

} // namespace somotcua
