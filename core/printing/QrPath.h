#pragma once

#include <QPainterPath>
#include <QRectF>
#include <QString>

namespace somotcua {

/// The QR code of a text (level M: 15 % of it may be spoilt) in this square, its quiet zone of four modules inside.
/// One path, so that no printer leaves a hair between two modules. Empty for an empty text.
QPainterPath qrPath(const QString &text, const QRectF &square);

} // namespace somotcua
