#pragma once

#include <QString>

namespace somotcua {

/// Vietnamese input methods that turn keys into marks.
enum class InputMethod : quint8
{
    None,
    Telex, // aa aw dd s f r x j …
    Vni // a6 a8 d9 1 2 3 4 5 …
};

/// What the input method makes of keys that come from a machine and were never meant for it, a word at a time: doubled
/// letters become marks, tone keys are eaten and stand over the vowel. A sign that is no letter or digit ends the word.
QString typedThrough(const QString &keys, InputMethod method);

/// A name as a scanner typed it, brought back as far as that is certain.
struct ScannedName
{
    QString text;
    bool isDoubtful = false; // letters may be missing or another than on the card
};

/// Bytes of UTF-8 shown as single letters, letters set apart from their marks, the case of CapsLock and tones that
/// Telex made of letters are undone where only one text can have become this one; what cannot be told is kept and
/// doubted.
ScannedName restoredName(const QString &scanned);

} // namespace somotcua
