#pragma once

#include <QStringList>

class QWidget;

namespace somotcua {

/// What a person would call cut off or lying over something else, below `root` as it stands on the screen: one line
/// each, empty when all is well. What a scroll area scrolls away is not cut off; a page that must be scrolled sideways
/// is.
QStringList cutOrOverlapping(QWidget *root);

/// Buttons, fields, rows of options lower than `least` pixels, one line each.
QStringList smallTargets(QWidget *root, int least);

/// Controls that a screen reader could not name, or that Tab never reaches, one line each.
QStringList namelessOrUnreachable(QWidget *root);

} // namespace somotcua
