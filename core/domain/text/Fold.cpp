#include "text/Fold.h"

#include "text/Letters.h"

#include <array>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// Characters that nobody sees and that nobody meant: they would make two equal texts differ. The soft hyphen is not
/// among them: in old TCVN3 books it is the letter ư.
bool isInvisible(QChar unit)
{
    const char16_t code = unit.unicode();
    return unit.category() == QChar::Other_Control || (code >= 0x200B && code <= 0x200F)
        || (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF || code >= 0xFFFE;
}

bool isPair(const QString &text, qsizetype place)
{
    return text.at(place).isHighSurrogate() && place + 1 < text.size() && text.at(place + 1).isLowSurrogate();
}

/// The clusters where two schools of spelling put the tone on different letters; the new one puts it on the second.
struct Cluster
{
    char16_t first;
    char16_t second;
    std::u16string_view tonedFirst; // huyền hỏi ngã sắc nặng
    std::u16string_view tonedSecond;
};

constexpr std::array<Cluster, 3> kClusters = {{
    {u'o', u'a', u"òỏõóọ", u"àảãáạ"},
    {u'o', u'e', u"òỏõóọ", u"èẻẽéẹ"},
    {u'u', u'y', u"ùủũúụ", u"ỳỷỹýỵ"},
}};

void moveTone(QChar &first, QChar &second)
{
    for (const Cluster &cluster : kClusters) {
        if (second.unicode() != cluster.second)
            continue;
        const auto tone = cluster.tonedFirst.find(first.unicode());
        if (tone == std::u16string_view::npos)
            continue;
        first = QChar(cluster.first);
        second = QChar(cluster.tonedSecond[tone]);
        return;
    }
}

bool isWordPart(const QString &text, qsizetype place)
{
    const QChar unit = text.at(place);
    if (!unit.isSurrogate())
        return unit.isLetterOrNumber() || unit.isMark();
    const qsizetype high = unit.isHighSurrogate() ? place : place - 1;
    return high >= 0 && isPair(text, high)
        && QChar::isLetterOrNumber(QChar::surrogateToUcs4(text.at(high), text.at(high + 1)));
}

} // namespace

QString tidy(const QString &text)
{
    const QString whole = composed(text);
    QString clean;
    clean.reserve(whole.size());
    bool gap = false;
    for (qsizetype place = 0; place < whole.size(); ++place) {
        const QChar unit = whole.at(place);
        if (unit.isSpace()) {
            gap = true;
            continue;
        }
        const bool pair = isPair(whole, place);
        if (isInvisible(unit) || (unit.isSurrogate() && !pair))
            continue;
        if (gap && !clean.isEmpty())
            clean += u' ';
        gap = false;
        clean += unit;
        if (pair)
            clean += whole.at(++place);
    }
    // What stood between a letter and its mark may be gone now.
    return clean.size() == whole.size() ? clean : composed(clean);
}

QString fold(const QString &text)
{
    QString plain(text.size(), Qt::Uninitialized);
    QChar *end = plain.data();
    for (const QChar unit : text) {
        if (!isCombiningMark(unit.unicode()))
            *end++ = QChar(plainUnit(unit.unicode()));
    }
    plain.truncate(end - plain.constData());
    return plain;
}

QString unifyTones(const QString &text)
{
    QString unified = composed(text).toLower();
    for (qsizetype place = 0; place + 1 < unified.size(); ++place) {
        const bool wordEnds = place + 2 == unified.size() || !isWordPart(unified, place + 2);
        if (wordEnds)
            moveTone(unified[place], unified[place + 1]);
    }
    return unified;
}

QStringList words(const QString &text)
{
    QStringList found;
    qsizetype start = -1;
    for (qsizetype place = 0; place < text.size(); ++place) {
        const bool inside = isWordPart(text, place);
        if (inside && start < 0)
            start = place;
        if (!inside && start >= 0) {
            found += text.mid(start, place - start);
            start = -1;
        }
    }
    if (start >= 0)
        found += text.mid(start);
    return found;
}

QStringList foldedWords(const QString &text)
{
    return words(fold(text));
}

QString matchKey(const QString &text)
{
    return foldedWords(text).join(u' ');
}

} // namespace somotcua
