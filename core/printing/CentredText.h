#pragma once

#include "PaperPage.h"
#include "Typesetter.h"

namespace somotcua {

/// A part of the page's width that lines stand in the middle of.
struct Strip
{
    double centre = 0;
    double width = 0;
};

/// The text in the middle of the strip, in lines about equally long. Returns where it ends.
inline double putCentred(PaperPage &page, Typesetter &typesetter, Strip strip, double top, const QString &text,
                         const TextStyle &type, double lineHeight)
{
    if (text.isEmpty())
        return top;
    for (const QString &line : typesetter.lines(text, type, strip.width, Breaking::Balanced)) {
        const double x = strip.centre - typesetter.width(line, type) / 2;
        if (!line.isEmpty())
            page.texts << PaperPage::Text{{x, top + typesetter.baseline(lineHeight, type)}, line, type};
        top += lineHeight;
    }
    return top;
}

} // namespace somotcua
