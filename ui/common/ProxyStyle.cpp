#include "common/ProxyStyle.h"

#include "common/Icons.h"
#include "common/StyleParts.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLineEdit>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace somotcua {

ProxyStyle::ProxyStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{ }

void ProxyStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Fusion does it for buttons and combo boxes. Else only what is painted anew for another reason, the cursor's
    // place, shows the edge of a field under the mouse.
    if (qobject_cast<QLineEdit *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
    dress(widget, m_look);
}

int ProxyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Metrics &measure = m_look.metrics;
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return measure.of(1);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return measure.of(0.5);
    case PM_ButtonMargin:
        return 2 * measure.of(0.5);
    case PM_DefaultFrameWidth:
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
        return measure.line();
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return measure.of(1.25);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return measure.of(0.625);
    case PM_ScrollBarExtent:
        return measure.of(0.875);
    case PM_ScrollBarSliderMin:
        return measure.of(2.75);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return measure.rowIcon();
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return measure.buttonIcon();
    case PM_MessageBoxIconSize:
        return measure.of(2);
    case PM_HeaderMargin:
        return measure.of(0.625);
    case PM_TabBarTabHSpace:
        return measure.of(2);
    case PM_TabBarTabVSpace:
        return measure.of(1);
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return measure.of(0.25);
    case PM_MenuPanelWidth:
        return measure.line();
    case PM_TextCursorWidth:
        return measure.strongLine();
    case PM_ToolTipLabelFrameWidth:
        return measure.of(0.375);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return measure.strongLine();
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ProxyStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ItemView_ActivateItemOnSingleClick:
        return 1;
    case SH_Widget_Animation_Duration:
    case SH_Menu_FlashTriggeredItem:
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_ComboBox_PopupFrameStyle:
        return QFrame::Box | QFrame::Plain;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon ProxyStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
        return icon(u"close"_s);
    case SP_MessageBoxWarning:
        return icon(u"message-warning"_s);
    case SP_MessageBoxCritical:
        return icon(u"field-refused"_s);
    case SP_MessageBoxQuestion:
        return icon(u"help"_s);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

QSize ProxyStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    const Metrics &measure = m_look.metrics;
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
        return {size.width() + 2 * measure.of(0.75), measure.target()};
    case CT_ComboBox:
        return {size.width() + 2 * measure.of(0.75) + measure.of(1.75), measure.target()};
    case CT_SpinBox:
        return {size.width() + 2 * measure.of(0.75) + measure.of(2), measure.target()};
    case CT_PushButton:
        return {size.width() + 2 * measure.of(1), measure.target()};
    case CT_ToolButton:
        return {std::max(usual.width(), measure.target()), measure.target()};
    case CT_CheckBox:
    case CT_RadioButton:
        return {usual.width(), std::max(usual.height(), measure.target())};
    case CT_TabBarTab:
        return {usual.width(), measure.target()};
    case CT_HeaderSection:
        return {usual.width(), measure.tableHead()};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {usual.width(), measure.of(0.5)};
        return {usual.width() + measure.of(2), measure.target()};
    }
    case CT_ItemViewItem:
        return {usual.width() + 2 * measure.of(0.625) + measure.of(0.5), std::max(usual.height(), measure.target())};
    case CT_ProgressBar:
        return {usual.width(), measure.of(0.5)};
    default:
        return usual;
    }
}

QRect ProxyStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const Metrics &measure = m_look.metrics;
    switch (element) {
    case SE_LineEditContents: {
        const bool framed
            = qobject_cast<const QLineEdit *>(widget) == nullptr || static_cast<const QLineEdit *>(widget)->hasFrame();
        const int side = framed ? measure.of(0.625) : 0;
        return option->rect.adjusted(side, 0, -side, 0);
    }
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect ProxyStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const Metrics &measure = m_look.metrics;
    const QRect whole = option->rect;
    if (control == CC_ComboBox) {
        const int arrow = measure.of(2.25);
        switch (part) {
        case SC_ComboBoxArrow:
            return QRect(whole.right() + 1 - arrow, whole.y(), arrow, whole.height());
        case SC_ComboBoxEditField:
            return whole.adjusted(measure.of(0.625), 0, -arrow, 0);
        case SC_ComboBoxFrame:
            return whole;
        default:
            break;
        }
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar != nullptr) {
            const bool upright = bar->orientation == Qt::Vertical;
            const int length = upright ? whole.height() : whole.width();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            int slider = length;
            if (range > 0)
                slider = std::clamp(int(qint64(length) * bar->pageStep / (range + bar->pageStep)),
                                    std::min(measure.of(2.75), length), length);
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider,
                                                      bar->upsideDown);
            const auto along = [&](int from, int size) {
                return upright ? QRect(whole.x(), whole.y() + from, whole.width(), size)
                               : QRect(whole.x() + from, whole.y(), size, whole.height());
            };
            switch (part) {
            case SC_ScrollBarGroove:
                return whole;
            case SC_ScrollBarSlider:
                return along(start, slider);
            case SC_ScrollBarSubPage:
                return along(0, start);
            case SC_ScrollBarAddPage:
                return along(start + slider, length - start - slider);
            default:
                return {};
            }
        }
    }
    if (control == CC_SpinBox) {
        const int buttons = measure.of(2);
        switch (part) {
        case SC_SpinBoxFrame:
            return whole;
        case SC_SpinBoxUp:
            return QRect(whole.right() + 1 - buttons, whole.y(), buttons, whole.height() / 2);
        case SC_SpinBoxDown:
            return QRect(whole.right() + 1 - buttons, whole.y() + whole.height() / 2, buttons,
                         whole.height() - whole.height() / 2);
        case SC_SpinBoxEditField:
            return whole.adjusted(measure.of(0.25), measure.line(), -buttons, -measure.line());
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void ProxyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (!style::drawPrimitive(element, option, painter, widget, m_look))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ProxyStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (!style::drawControl(element, option, painter, widget, m_look))
        QProxyStyle::drawControl(element, option, painter, widget);
}

void ProxyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (!style::drawComplex(control, option, painter, widget, m_look))
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace somotcua
