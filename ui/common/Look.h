#pragma once

#include "common/Metrics.h"
#include "common/Theme.h"

#include <optional>

class QLayout;
class QWidget;

namespace somotcua {

/// What a widget needs to draw itself. It reaches every widget through its style, as QPalette and QFont do.
struct Look
{
    Colours colours = coloursOf(Theme::Light);
    Metrics metrics;
};

/// The look the widget's style draws with; that of the application for a widget without one (nullptr too).
/// Read it again at each painting and layout: it changes while the program runs.
const Look &lookOf(const QWidget *widget);

/// Gives the widget the font of a role, now and after each change of the type size.
void setTypeRole(QWidget *widget, TypeRole role);

/// Gives the widget's text a colour, now and after each change of the theme.
void setTone(QWidget *widget, Tone tone);

/// What a widget of no class of its own lies on; its whole area is filled with it, now and after each change.
enum class Ground
{
    Page,
    Surface,
    Sunken,
    Tray,
    Rail
};
void setGround(QWidget *widget, Ground ground);

/// Spacing and margins in units (1 is the pixel size of body text), now and after each change of the type size.
struct Spaces
{
    double between = 0.5;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    std::optional<double> rows = {}; ///< of a grid, where its rows lie closer than its columns

    static Spaces none() { return {0, 0, 0, 0, 0, {}}; }
    static Spaces around(double margin, double between = 0.5) { return {between, margin, margin, margin, margin, {}}; }
};
void setSpaces(QLayout *layout, const Spaces &spaces);

/// Puts everything said above on the widget and its layouts once more. The style and Appearance call it.
void dress(QWidget *widget, const Look &look);

} // namespace somotcua
