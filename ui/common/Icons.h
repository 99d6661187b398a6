#pragma once

#include <QColor>
#include <QIcon>
#include <QRect>
#include <QString>

class QPainter;

namespace somotcua {

/// The icon of a meaning ("save", "status-returned": resources/icons/icons.cmake), drawn in the colour of the
/// application's text at the moment of painting, so it follows the theme by itself. Unknown meanings draw nothing.
QIcon icon(const QString &meaning);

/// The program's own icon, in its own colours.
QIcon programIcon();

/// The same in a colour of one's own, for delegates and widgets that paint themselves.
void paintIcon(QPainter *painter, const QRect &area, const QString &meaning, const QColor &colour);

} // namespace somotcua
