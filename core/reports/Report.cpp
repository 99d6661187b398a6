#include "Report.h"

using namespace Qt::StringLiterals;

namespace somotcua {

QString idOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Text:
        return u"text"_s;
    case ColumnKind::Count:
        return u"count"_s;
    case ColumnKind::Percent:
        return u"percent"_s;
    case ColumnKind::Number:
    case ColumnKind::Ordinal:
        return u"number"_s;
    case ColumnKind::Date:
        return u"date"_s;
    }
    Q_UNREACHABLE();
}

QStringList groupsOf(const Column &column)
{
    return column.group.isEmpty() ? column.outerGroups : column.outerGroups + QStringList{column.group};
}

QString textOf(const QList<SentencePiece> &sentence)
{
    QString text;
    for (const SentencePiece &piece : sentence)
        text += piece.text;
    return text;
}

} // namespace somotcua
