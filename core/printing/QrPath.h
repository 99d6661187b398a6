#pragma once

#include <QPainterPath>
#include <QRectF>
#include <QString>

namespace somotcua {

/// The QR code of a text (level M: 15 % of it may be spoilt) in this square, its quiet zone of four modules inside.
/// One path, so that no printer leaves a hair between two modules. Empty for an empty text.
QPainterPath qrPath(const QString &text, const QRectF &square);

/// How wide the white around the modules of this text must be, as a share of their square's side.
double qrQuietShare(const QString &text);

} // namespace somotcua
