#pragma once

#include <QColor>
#include <QPalette>

namespace somotcua {

/// The three sets of colours a person can choose from.
enum class Theme
{
    Light,
    Dark,
    HighContrast
};

/// What a piece of text or a status wants to say. Late, Soon and Done belong to deadlines and results only.
enum class Tone
{
    Ink,
    Soft,
    Accent,
    Late,
    Soon,
    Done,
    Idle,
    OnAccent,
    RailInk
};

/// Every colour by its meaning. No colour value stands anywhere else.
struct Colours
{
    QColor page; ///< window background
    QColor surface; ///< cards, fields, table rows
    QColor sunken; ///< table heads, status line, weekends
    QColor tray; ///< behind a sheet of paper
    QColor line; ///< row lines: decoration only
    QColor cardEdge; ///< edges of cards: as line, but visible in high contrast
    QColor edge; ///< edges of fields, buttons, keys
    QColor ink; ///< text
    QColor inkSoft; ///< hints, secondary text
    QColor accent; ///< "you can act here" and "you are here", nothing else
    QColor accentPressed; ///< primary button held down
    QColor onAccent; ///< text on accent
    QColor tint; ///< selected row, chosen option
    QColor rail;
    QColor railInk;
    QColor railHover;
    QColor railEdge; ///< the line at the rail's right in high contrast, else the rail's own colour
    QColor tab; ///< the active page in the rail
    QColor tabInk;
    QColor late;
    QColor lateTint;
    QColor soon;
    QColor soonTint;
    QColor done;
    QColor doneTint;
    QColor idle;
    QColor idleTint;
    bool highContrast = false;

    QColor inkOf(Tone tone) const;
    /// The background of a filled chip or a message; surface for tones that have none.
    QColor tintOf(Tone tone) const;
};

const Colours &coloursOf(Theme theme);

/// The same colours for every widget of Qt's own.
QPalette paletteOf(const Colours &colours);

/// Contrast ratio as WCAG 2 computes it, 1 to 21.
double contrast(const QColor &one, const QColor &other);

/// `share` of the first colour (0 to 1), the rest of the second.
QColor mixed(const QColor &first, const QColor &second, double share);

} // namespace somotcua
