#include "ShortNames.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace somotcua {
namespace {

QString shortName(const QString &name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype word = 0; word + 1 < words.size(); ++word) {
        qsizetype letter = 1; // with the marks of a decomposed one
        while (letter < words[word].size() && words[word][letter].isMark())
            ++letter;
        words[word] = words[word].first(letter) + u'.';
    }
    return words.join(QChar::Nbsp); // a line never ends within a name
}

} // namespace

QString shortNames(const QString &names)
{
    const QStringList whole = names.split(u", "_s);
    QStringList shortened;
    for (const QString &name : whole)
        shortened << shortName(name);
    QStringList shown;
    for (qsizetype index = 0; index < whole.size(); ++index)
        shown << (shortened.count(shortened[index]) > 1 ? whole[index] : shortened[index]);
    return shown.join(u", "_s);
}

} // namespace somotcua
