#pragma once

#include "common/Look.h"

#include <QProxyStyle>

namespace somotcua {

/// Fusion, measured in our units and drawn in our colours: frames from `edge`, a 2 pixel accent line for the focus.
/// Nothing is animated. A click activates a row; no double click is ever needed.
class ProxyStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ProxyStyle();

    const Look &look() const { return m_look; }
    void setLook(const Look &look) { m_look = look; }

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    /// Qt's own fields and boxes show our icons too.
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    Look m_look;
};

} // namespace somotcua
