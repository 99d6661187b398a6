#pragma once

#include "common/Look.h"

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;

namespace somotcua::style {

/// Each returns false for what it leaves to Fusion.
bool drawPrimitive(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                   const QWidget *widget, const Look &look);
bool drawControl(QStyle::ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget,
                 const Look &look);
bool drawComplex(QStyle::ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                 const QWidget *widget, const Look &look);

/// The box of a field: surface, edge; accent while it has the focus, red while it is refused.
void paintField(QPainter *painter, const QRect &area, const QStyleOption *option, const QWidget *widget,
                const Look &look);

} // namespace somotcua::style
