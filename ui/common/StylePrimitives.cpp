#include "common/Icons.h"
#include "common/Painting.h"
#include "common/StyleParts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace somotcua::style {

namespace {

bool isRefused(const QWidget *widget)
{
    return widget != nullptr && widget->property("refused").toBool();
}

void paintIndicator(QPainter *painter, const QStyleOption *option, const Look &look, int radius)
{
    const Colours &colours = look.colours;
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool on = option->state.testFlag(QStyle::State_On);
    const bool partly = option->state.testFlag(QStyle::State_NoChange);
    const QColor ink = enabled ? colours.accent : colours.edge;
    const bool strong = option->state.testFlag(QStyle::State_HasFocus) || on || partly;
    paintBox(painter, option->rect, colours.surface, on || partly ? ink : colours.edge,
             strong ? look.metrics.strongLine() : look.metrics.line(), radius);
    const int inset = option->rect.width() / 4;
    const QRect inside = option->rect.adjusted(inset, inset, -inset, -inset);
    if (partly)
        painter->fillRect(QRect(inside.x(), inside.center().y(), inside.width(), look.metrics.strongLine()), ink);
}

} // namespace

void paintField(QPainter *painter, const QRect &area, const QStyleOption *option, const QWidget *widget,
                const Look &look)
{
    const Colours &colours = look.colours;
    const Metrics &measure = look.metrics;
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool focused = option->state.testFlag(QStyle::State_HasFocus);
    const bool hovered = enabled && option->state.testFlag(QStyle::State_MouseOver);
    QColor edge = enabled ? colours.edge : colours.line;
    int width = hovered ? measure.strongLine() : measure.line();
    if (isRefused(widget)) {
        edge = colours.late;
        width = measure.strongLine();
    }
    if (focused) {
        edge = isRefused(widget) ? colours.late : colours.accent;
        width = measure.strongLine();
    }
    paintBox(painter, area, enabled ? colours.surface : colours.sunken, edge, width, measure.fieldRadius());
}

bool drawPrimitive(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                   const QWidget *widget, const Look &look)
{
    const Colours &colours = look.colours;
    const Metrics &measure = look.metrics;
    switch (element) {
    case QStyle::PE_PanelLineEdit: {
        // An editor inside a combo or a spin box has no box of its own.
        const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (panel != nullptr && panel->lineWidth > 0)
            paintField(painter, option->rect, option, widget, look);
        return true;
    }
    case QStyle::PE_FrameLineEdit:
        return true;
    case QStyle::PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool primary = button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
        const bool strong = option->state.testFlag(QStyle::State_HasFocus)
            || (option->state.testFlag(QStyle::State_MouseOver) && option->state.testFlag(QStyle::State_Enabled));
        const QColor fill = option->state.testFlag(QStyle::State_On) ? colours.tint : colours.surface;
        const QColor edge = option->state.testFlag(QStyle::State_HasFocus) || primary ? colours.accent : colours.edge;
        paintBox(painter, option->rect, fill, edge, strong || primary ? measure.strongLine() : measure.line(),
                 measure.fieldRadius());
        return true;
    }
    case QStyle::PE_PanelButtonTool: {
        if (option->state
            & (QStyle::State_MouseOver | QStyle::State_On | QStyle::State_Sunken | QStyle::State_HasFocus))
            paintBox(painter, option->rect, option->state.testFlag(QStyle::State_On) ? colours.tint : colours.surface,
                     option->state.testFlag(QStyle::State_HasFocus) ? colours.accent : colours.edge, measure.line(),
                     measure.fieldRadius());
        return true;
    }
    case QStyle::PE_FrameFocusRect: {
        // Rows show their selection; everything else gets the accent line.
        if (qobject_cast<const QWidget *>(option->styleObject) != nullptr
            && option->styleObject->inherits("QAbstractItemView"))
            return true;
        paintBox(painter, option->rect, Qt::transparent, colours.accent, measure.strongLine(), measure.keyRadius());
        return true;
    }
    case QStyle::PE_FrameDefaultButton:
        return true;
    case QStyle::PE_Frame:
    case QStyle::PE_FrameGroupBox:
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_FrameWindow:
        paintBox(painter, option->rect, Qt::transparent,
                 option->state.testFlag(QStyle::State_HasFocus) ? colours.accent : colours.edge, measure.line(),
                 element == QStyle::PE_FrameWindow ? 0 : measure.fieldRadius());
        return true;
    case QStyle::PE_FrameMenu:
    case QStyle::PE_PanelTipLabel:
        paintBox(painter, option->rect, colours.surface, colours.edge, measure.line(), 0);
        return true;
    case QStyle::PE_PanelScrollAreaCorner:
        return true; // what lies below shows through
    case QStyle::PE_PanelMenu:
        painter->fillRect(option->rect, colours.surface);
        return true;
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck: {
        paintIndicator(painter, option, look, measure.keyRadius());
        if (option->state.testFlag(QStyle::State_On)) {
            const int inset = option->rect.width() / 8;
            paintIcon(painter, option->rect.adjusted(inset, inset, -inset, -inset), u"message-done"_s,
                      option->state.testFlag(QStyle::State_Enabled) ? colours.accent : colours.edge);
        }
        return true;
    }
    case QStyle::PE_IndicatorRadioButton: {
        paintIndicator(painter, option, look, option->rect.width() / 2);
        if (option->state.testFlag(QStyle::State_On)) {
            const int inset = option->rect.width() / 4;
            const QColor fill = option->state.testFlag(QStyle::State_Enabled) ? colours.accent : colours.edge;
            const QRect dot = option->rect.adjusted(inset, inset, -inset, -inset);
            paintBox(painter, dot, fill, fill, 0, dot.width() / 2);
        }
        return true;
    }
    case QStyle::PE_IndicatorArrowDown:
        paintIcon(painter, option->rect, u"expand"_s, colours.ink);
        return true;
    case QStyle::PE_IndicatorArrowLeft:
        paintIcon(painter, option->rect, u"previous"_s, colours.ink);
        return true;
    case QStyle::PE_IndicatorArrowRight:
        paintIcon(painter, option->rect, u"next"_s, colours.ink);
        return true;
    case QStyle::PE_PanelItemViewRow:
        // A row's selection belongs to its cells, so that their bar and tint meet without a seam.
        return true;
    case QStyle::PE_PanelItemViewItem: {
        const bool selected = option->state.testFlag(QStyle::State_Selected);
        const bool hovered = option->state.testFlag(QStyle::State_MouseOver);
        if (selected || hovered)
            painter->fillRect(option->rect, selected ? colours.tint : colours.sunken);
        if (selected)
            painter->fillRect(QRect(option->rect.x(), option->rect.y(), measure.selectionBar(), option->rect.height()),
                              colours.accent);
        return true;
    }
    case QStyle::PE_IndicatorTabClose:
    case QStyle::PE_FrameTabBarBase: {
        if (element == QStyle::PE_IndicatorTabClose)
            return false;
        painter->fillRect(
            QRect(option->rect.x(), option->rect.bottom() + 1 - measure.line(), option->rect.width(), measure.line()),
            colours.cardEdge);
        return true;
    }
    default:
        return false;
    }
}

} // namespace somotcua::style
