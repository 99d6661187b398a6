#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QPainterPath;
class QWidget;

namespace somotcua {

/// A filled rounded box whose edge lies wholly inside the area, so neighbouring boxes never blur.
void paintBox(QPainter *painter, const QRect &area, const QColor &fill, const QColor &edge, int lineWidth, int radius);

/// The same with only some corners rounded.
enum class Corners
{
    All,
    Left,
    Right,
    None,
    Top,
    Bottom
};
void paintBox(QPainter *painter, const QRect &area, const QColor &fill, const QColor &edge, int lineWidth, int radius,
              Corners corners);

/// Was the focus given by a key, so that it must be seen on buttons too? Fields always show it.
bool showsFocus(const QWidget *widget);

} // namespace somotcua
