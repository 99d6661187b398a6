#pragma once

#include "PaperFonts.h"

#include <QFontMetricsF>
#include <QHash>
#include <QString>
#include <QStringList>

namespace somotcua {

enum class Breaking : quint8
{
    Filled, // each line as full as it goes
    Balanced // lines about equally long, for what stands centred
};

/// Measures text for the paper and breaks it into lines. Widths in 1/600 inch.
class Typesetter
{
public:
    double width(const QString &text, const TextStyle &style);
    /// Of the widest piece that does not break at a space.
    double longestWord(const QString &text, const TextStyle &style);
    /// Where the baseline stands in a line of this height, its letters being centred in it.
    double baseline(double lineHeight, const TextStyle &style);

    /// Lines no wider than `width`: broken at spaces and line breaks; a word too long for a line after - . / , _ if it
    /// can, else between letters. At least one line. Control characters become spaces.
    QStringList lines(const QString &text, const TextStyle &style, double width, Breaking breaking = Breaking::Filled);

private:
    struct Font
    {
        QFontMetricsF metrics;
        double space;
        QHash<QString, double> widths; // of texts already measured: shaping costs more than all the rest
    };

    Font &font(const TextStyle &style);
    QStringList filled(const QString &paragraph, const TextStyle &style, double width);
    qsizetype fitting(const QString &word, const TextStyle &style, double width);

    QHash<TextStyle, Font> m_fonts;
};

} // namespace somotcua
