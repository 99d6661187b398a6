#pragma once

#include <QChar>
#include <QString>

namespace somotcua {

/// What one UTF-16 unit is to a Vietnamese reader. Only letters of the Latin blocks are known; everything else is
/// Other.
struct Letter
{
    enum class Kind : quint8
    {
        Other,
        Latin
    };
    Kind kind = Kind::Other;
    quint8 rank = 0; // place in the alphabet a ă â b c d đ e ê f …, from 0; below kAlphabetSize
    quint8 tone = 0; // ngang huyền hỏi ngã sắc nặng are 0 to 5, any mark that is no tone is 6
    char16_t plain = 0; // the small letter without marks, a to z
};

inline constexpr int kAlphabetSize = 33;

Letter letterAt(QChar unit);

/// The unit without marks and in small letters; other characters are only made small.
char16_t plainUnit(char16_t unit);

/// Marks that stand behind their letter; text at rest (NFC) hardly holds any.
inline bool isCombiningMark(char16_t unit)
{
    return unit >= 0x0300 && unit <= 0x036F;
}

/// The text in NFC, for nearly no cost when it is so already.
QString composed(const QString &text);

} // namespace somotcua
