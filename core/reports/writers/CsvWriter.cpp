#include "CsvWriter.h"

#include "Shown.h"

using namespace Qt::StringLiterals;

namespace somotcua {
namespace {

constexpr QByteArrayView kLineEnd("\r\n");

class CsvLines
{
public:
    CsvLines(CsvAudience reader, const QString &language)
        : m_reader(reader)
        , m_locale(localeOf(language))
    {
        m_locale.setNumberOptions(QLocale::OmitGroupSeparator);
    }

    void addTexts(const QStringList &texts)
    {
        QByteArrayList fields;
        for (const QString &text : texts)
            fields << quoted(guarded(text).toUtf8());
        addLine(fields);
    }

    void addRow(const QList<Column> &columns, const Row &row)
    {
        QByteArrayList fields;
        for (qsizetype index = 0; index < columns.size(); ++index)
            fields << quoted(field(row.value(index), columns[index].kind));
        addLine(fields);
    }

    void addEmptyLine() { m_bytes += kLineEnd; }
    QByteArray bytes() const { return m_bytes; }

private:
    void addLine(const QByteArrayList &fields)
    {
        // A line of one empty cell would be the empty line between two blocks.
        m_bytes += fields.size() == 1 && fields.first().isEmpty() ? "\"\""_ba : fields.join(',');
        m_bytes += kLineEnd;
    }

    QByteArray field(const QVariant &cell, ColumnKind kind) const
    {
        if (isUnknown(cell))
            return {};
        if (m_reader == CsvAudience::Machine) {
            if (const auto text = machineText(cell))
                return text->toUtf8();
        } else if (machineText(cell)) {
            return guarded(shown(cell, ColumnKind::Text, u"vi"_s)).toUtf8();
        }
        switch (kind) {
        case ColumnKind::Text:
            return guarded(cell.toString()).toUtf8();
        case ColumnKind::Count:
        case ColumnKind::Ordinal:
            return QByteArray::number(cell.toLongLong());
        case ColumnKind::Percent:
        case ColumnKind::Number:
            return number(cell.toDouble(), decimalsOf(kind));
        case ColumnKind::Date:
            return cell.toDate()
                .toString(m_reader == CsvAudience::Machine ? u"yyyy-MM-dd"_s : u"dd/MM/yyyy"_s)
                .toUtf8();
        }
        Q_UNREACHABLE();
    }

    QByteArray number(double value, int decimals) const
    {
        const double exact = rounded(value, decimals);
        return m_reader == CsvAudience::Machine ? QByteArray::number(exact, 'f', decimals)
                                                : m_locale.toString(exact, 'f', decimals).toUtf8();
    }

    /// Spreadsheets run what begins like a formula; a leading ' keeps it a text, and import takes it off again.
    QString guarded(const QString &text) const
    {
        const bool looksLikeFormula = !text.isEmpty() && u"=+-@"_s.contains(text.front());
        return m_reader == CsvAudience::People && looksLikeFormula ? u'\'' + text : text;
    }

    static QByteArray quoted(const QByteArray &field)
    {
        const bool needsQuotes
            = field.contains(',') || field.contains('"') || field.contains('\r') || field.contains('\n');
        return needsQuotes ? '"' + QByteArray(field).replace("\"", "\"\"") + '"' : field;
    }

    CsvAudience m_reader;
    QLocale m_locale;
    QByteArray m_bytes;
};

QStringList headings(const Block &block, CsvAudience reader)
{
    QStringList headings;
    for (const Column &column : block.columns) {
        if (reader == CsvAudience::Machine)
            headings << column.id;
        else // one heading line: "Quá hạn" stands in two groups
            headings << (groupsOf(column) + QStringList{column.label}).join(u": "_s);
    }
    return headings;
}

Row labelledTotal(Row total, CsvAudience reader)
{
    if (reader == CsvAudience::Machine && !total.isEmpty())
        total.first() = u"total"_s; // the label changes with the language
    return total;
}

} // namespace

QByteArray asCsv(const Report &report, CsvAudience reader)
{
    CsvLines lines(reader, report.language);
    for (qsizetype index = 0; index < report.blocks.size(); ++index) {
        const Block &block = report.blocks[index];
        if (index > 0)
            lines.addEmptyLine();
        lines.addTexts({block.id});
        lines.addTexts(headings(block, reader));
        for (const Row &row : block.rows)
            lines.addRow(block.columns, row);
        if (block.total)
            lines.addRow(block.columns, labelledTotal(*block.total, reader));
    }
    return reader == CsvAudience::People ? "\xEF\xBB\xBF"_ba + lines.bytes() : lines.bytes();
}

} // namespace somotcua
