#include "text/NameOrder.h"

#include "text/Fold.h"
#include "text/Letters.h"

namespace somotcua {

namespace {

// Below everything that stands for text, so that the shorter of two comes first.
constexpr char kLevelEnd = '!';
constexpr char kWordGap = '#';
constexpr char kBeyondLatin = 'z';

/// A to Z, then a to g: 33 signs that keep the order of the alphabet as bytes.
char signOf(quint8 rank)
{
    return char(rank < 26 ? 'A' + rank : 'a' + (rank - 26));
}

/// Letters first, tones only where all letters are the same.
class KeyBuilder
{
public:
    explicit KeyBuilder(qsizetype length)
    {
        m_letters.reserve(length);
        m_tones.reserve(length);
    }

    void add(const QString &word)
    {
        if (!m_letters.isEmpty())
            m_letters += kWordGap;
        for (const QChar unit : word)
            add(unit);
    }

    QByteArray key() const
    {
        QByteArray tones = m_tones;
        while (tones.endsWith('0'))
            tones.chop(1);
        return m_letters + kLevelEnd + tones;
    }

private:
    void add(QChar unit)
    {
        const Letter letter = letterAt(unit);
        if (letter.kind == Letter::Kind::Latin) {
            m_letters += signOf(letter.rank);
            m_tones += char('0' + letter.tone);
        } else if (unit >= u'0' && unit <= u'9') {
            m_letters += char(unit.unicode());
            m_tones += '0';
        } else {
            m_letters += kBeyondLatin + QByteArray::number(unit.toLower().unicode(), 16).rightJustified(4, '0');
            m_tones += '0';
        }
    }

    QByteArray m_letters;
    QByteArray m_tones;
};

} // namespace

QByteArray textKey(const QString &text)
{
    KeyBuilder builder(text.size());
    for (const QString &word : words(composed(text)))
        builder.add(word);
    return builder.key();
}

QByteArray nameKey(const QString &fullName)
{
    QStringList parts = words(composed(fullName));
    KeyBuilder given(fullName.size());
    if (!parts.isEmpty())
        given.add(parts.takeLast());
    KeyBuilder rest(fullName.size());
    for (const QString &word : parts)
        rest.add(word);
    return given.key() + kLevelEnd + rest.key();
}

} // namespace somotcua
