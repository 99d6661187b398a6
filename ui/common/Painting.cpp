#include "common/Painting.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace somotcua {

namespace {

QPainterPath outline(const QRectF &box, double radius, Corners corners)
{
    QPainterPath path;
    if (corners == Corners::None || radius <= 0) {
        path.addRect(box);
        return path;
    }
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(box, radius, radius);
    if (corners == Corners::All)
        return path;
    QRectF square = box; // the half whose corners stay square
    switch (corners) {
    case Corners::Left:
        square.setLeft(box.center().x());
        break;
    case Corners::Right:
        square.setRight(box.center().x());
        break;
    case Corners::Top:
        square.setTop(box.center().y());
        break;
    case Corners::Bottom:
        square.setBottom(box.center().y());
        break;
    case Corners::All:
    case Corners::None:
        break;
    }
    path.addRect(square);
    return path.simplified();
}

} // namespace

void paintBox(QPainter *painter, const QRect &area, const QColor &fill, const QColor &edge, int lineWidth, int radius)
{
    paintBox(painter, area, fill, edge, lineWidth, radius, Corners::All);
}

void paintBox(QPainter *painter, const QRect &area, const QColor &fill, const QColor &edge, int lineWidth, int radius,
              Corners corners)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double inset = lineWidth / 2.0;
    const QPainterPath path = outline(QRectF(area).adjusted(inset, inset, -inset, -inset), radius - inset, corners);
    painter->setBrush(fill.alpha() == 0 ? QBrush(Qt::NoBrush) : QBrush(fill));
    painter->setPen(lineWidth > 0 ? QPen(edge, lineWidth) : QPen(Qt::NoPen));
    painter->drawPath(path);
    painter->restore();
}

bool showsFocus(const QWidget *widget)
{
    return widget->hasFocus();
}

} // namespace somotcua
