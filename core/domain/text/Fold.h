#pragma once

#include <QString>
#include <QStringList>

namespace somotcua {

/// NFC, control characters and doubled spaces gone, trimmed: what every text from keyboard, file or package becomes.
QString tidy(const QString &text);

/// Plain lower-case letters for search and comparison: marks dropped, đ as d. Digits and punctuation stay.
QString fold(const QString &text);

/// Lower case with accents, the tone written where the new style writes it, so that hòa and hoà are one word.
QString unifyTones(const QString &text);

/// The words of a text: letters and digits, parted by anything else; not folded.
QStringList words(const QString &text);

/// The folded words.
QStringList foldedWords(const QString &text);

/// One key for all texts that differ only in case, accents, punctuation and spacing.
QString matchKey(const QString &text);

} // namespace somotcua
