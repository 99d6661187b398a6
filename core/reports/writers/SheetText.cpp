#include "SheetText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

QString withoutForbidden(QString text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        QChar &letter = text[at];
        const char16_t code = letter.unicode();
        if (letter.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
            ++at;
        else if ((code < 0x20 && code != u'\n' && code != u'\t') || code >= 0xfffe || letter.isSurrogate())
            letter = u' ';
    }
    return text;
}

QString cutAfter(const QString &text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    return text.first(text[limit - 2].isHighSurrogate() ? limit - 2 : limit - 1) + u'…';
}

} // namespace

QString sheetText(QString text, qsizetype limit)
{
    return cutAfter(withoutForbidden(std::move(text)), limit);
}

QByteArray cellText(QString text, qsizetype limit)
{
    text = withoutForbidden(std::move(text));
    // "_x0041_" is how a workbook writes a letter it cannot hold; typed by a person it must not become an A.
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    text.replace(escape, u"_x005F_"_s);
    return cutAfter(text, limit).toUtf8();
}

QString columnLetters(int column)
{
    QString letters;
    for (int left = column; left >= 0; left = left / 26 - 1)
        letters.prepend(QChar(u'A' + left % 26));
    return letters;
}

constexpr qsizetype kLongestTab = 31;

QString safeSheetName(const QString &wished)
{
    QString name;
    for (const QChar letter : wished) {
        const bool isUnwanted = u"[]:*?/\\"_s.contains(letter) || letter.isSurrogate() || letter.unicode() >= 0xfffe
            || letter.category() == QChar::Other_Control;
        name += isUnwanted ? u' ' : letter;
    }
    name = name.simplified();
    const auto isEdge = [](QChar letter) {
        return letter == u'\'' || letter == u' ';
    };
    while (!name.isEmpty() && isEdge(name.front()))
        name.remove(0, 1);
    if (name.size() > kLongestTab) {
        // At a word: half a number or name would say something else.
        const qsizetype space = name.lastIndexOf(u' ', kLongestTab);
        name.truncate(space > kLongestTab / 2 ? space : kLongestTab);
    }
    while (!name.isEmpty() && isEdge(name.back()))
        name.chop(1);
    return name.isEmpty() || name.compare(u"History"_s, Qt::CaseInsensitive) == 0 ? u"1"_s : name;
}

} // namespace somotcua
