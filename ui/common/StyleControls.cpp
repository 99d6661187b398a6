#include "common/Icons.h"
#include "common/Painting.h"
#include "common/StyleParts.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace somotcua::style {

namespace {

void paintHeaderSection(const QStyleOption *option, QPainter *painter, const Look &look)
{
    const int line = look.metrics.line();
    painter->fillRect(option->rect, look.colours.sunken);
    painter->fillRect(QRect(option->rect.x(), option->rect.bottom() + 1 - line, option->rect.width(), line),
                      look.colours.edge);
}

void paintHeaderLabel(const QStyleOptionHeader &head, QPainter *painter, const Look &look)
{
    const bool sorted = head.sortIndicator != QStyleOptionHeader::None;
    const int pad = look.metrics.of(0.625);
    const QRect area = head.rect.adjusted(pad, 0, -pad, 0);
    // Down is what Qt calls an ascending order; people read the arrow as the direction of the rows.
    const QString arrow = !sorted ? QString() : head.sortIndicator == QStyleOptionHeader::SortDown ? u" ↑"_s : u" ↓"_s;
    painter->save();
    painter->setFont(look.metrics.font(TypeRole::Head));
    painter->setPen(sorted ? look.colours.accent : look.colours.ink);
    const QFontMetrics measure(painter->font());
    const QString text = measure.elidedText(head.text, Qt::ElideRight, area.width() - measure.horizontalAdvance(arrow));
    painter->drawText(area, int(head.textAlignment) | Qt::AlignVCenter | Qt::TextSingleLine, text + arrow);
    painter->restore();
}

void paintTab(const QStyleOptionTab &tab, QPainter *painter, const Look &look)
{
    const bool selected = tab.state.testFlag(QStyle::State_Selected);
    if (tab.state.testFlag(QStyle::State_MouseOver) && !selected)
        painter->fillRect(tab.rect, look.colours.sunken);
    if (selected) {
        const int bar = look.metrics.of(0.1875);
        painter->fillRect(QRect(tab.rect.x(), tab.rect.bottom() + 1 - bar, tab.rect.width(), bar), look.colours.accent);
    }
    if (tab.state.testFlag(QStyle::State_HasFocus))
        paintBox(painter, tab.rect.adjusted(2, 2, -2, -2), Qt::transparent, look.colours.accent,
                 look.metrics.strongLine(), look.metrics.keyRadius());
}

void paintProgress(const QStyleOptionProgressBar &bar, QPainter *painter, const Look &look)
{
    QRect filled = bar.rect;
    if (bar.maximum > bar.minimum)
        filled.setWidth(int(qint64(bar.rect.width()) * (bar.progress - bar.minimum) / (bar.maximum - bar.minimum)));
    else
        filled.setWidth(bar.rect.width() / 3);
    if (filled.width() > 0)
        paintBox(painter, filled, look.colours.accent, look.colours.accent, 0, look.metrics.barRadius());
}

void paintMenuItem(const QStyleOptionMenuItem &item, QPainter *painter, const Look &look)
{
    const Colours &colours = look.colours;
    const Metrics &measure = look.metrics;
    painter->save();
    painter->fillRect(item.rect, colours.surface);
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(item.rect.x(), item.rect.center().y(), item.rect.width(), measure.line()),
                          colours.line);
        painter->restore();
        return;
    }
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    if (item.state.testFlag(QStyle::State_Selected) && enabled) {
        painter->fillRect(item.rect, colours.tint);
        painter->fillRect(QRect(item.rect.x(), item.rect.y(), measure.selectionBar(), item.rect.height()),
                          colours.accent);
    }
    const int pad = measure.of(0.75);
    QRect area = item.rect.adjusted(pad, 0, -pad, 0);
    const int side = measure.rowIcon();
    const QRect mark(area.x(), area.y() + (area.height() - side) / 2, side, side);
    const bool marks = item.menuHasCheckableItems || item.maxIconWidth > 0;
    if (item.checked)
        paintIcon(painter, mark, u"message-done"_s, colours.accent);
    else if (!item.icon.isNull())
        item.icon.paint(painter, mark);
    if (marks)
        area.setLeft(mark.right() + measure.of(0.5));
    painter->setFont(measure.font(TypeRole::Body));
    painter->setPen(enabled ? colours.ink : item.palette.color(QPalette::Disabled, QPalette::ButtonText));
    const qsizetype tabulator = item.text.indexOf(u'\t');
    painter->drawText(area, Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextSingleLine,
                      tabulator < 0 ? item.text : item.text.left(tabulator));
    if (tabulator >= 0) {
        painter->setPen(colours.inkSoft);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, item.text.mid(tabulator + 1));
    }
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, QRect(area.right() - side, mark.y(), side, side), u"next"_s, colours.ink);
    painter->restore();
}

/// A row of a list or an open combo box: the ground says that it is chosen, the ink stays.
void paintItem(const QStyleOptionViewItem &item, QPainter *painter, const QWidget *widget, const Look &look)
{
    const QStyle *style = widget != nullptr ? widget->style() : nullptr;
    if (style == nullptr)
        return;
    painter->save();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, widget);
    const Metrics &measure = look.metrics;
    const int pad = measure.of(0.625);
    QRect area = item.rect.adjusted(pad, 0, -pad, 0);
    const int side = measure.rowIcon();
    const auto takeLeft = [&](int width) {
        const QRect part(area.x(), area.y() + (area.height() - width) / 2, width, width);
        area.setLeft(area.left() + width + measure.of(0.5));
        return part;
    };
    if (item.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)) {
        QStyleOptionViewItem check = item;
        check.rect = takeLeft(measure.of(1.25));
        check.state &= ~(QStyle::State_HasFocus | QStyle::State_On | QStyle::State_Off | QStyle::State_NoChange);
        check.state |= item.checkState == Qt::Checked ? QStyle::State_On
            : item.checkState == Qt::Unchecked        ? QStyle::State_Off
                                                      : QStyle::State_NoChange;
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, painter, widget);
    }
    if (item.features.testFlag(QStyleOptionViewItem::HasDecoration))
        item.icon.paint(painter, takeLeft(side));
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    painter->setFont(item.font);
    painter->setPen(item.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter->drawText(area, int(item.displayAlignment) | Qt::AlignVCenter | Qt::TextSingleLine,
                      item.fontMetrics.elidedText(item.text, item.textElideMode, area.width()));
    painter->restore();
}

void paintComboLabel(const QStyleOptionComboBox &combo, QPainter *painter, const QWidget *widget, const Look &look)
{
    if (combo.editable)
        return;
    const QStyle *style = widget != nullptr ? widget->style() : nullptr;
    if (style == nullptr)
        return;
    const QRect area = style->subControlRect(QStyle::CC_ComboBox, &combo, QStyle::SC_ComboBoxEditField, widget);
    painter->save();
    const bool enabled = combo.state.testFlag(QStyle::State_Enabled);
    painter->setPen(combo.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    QRect words = area.adjusted(look.metrics.of(0.125), 0, 0, 0);
    if (!combo.currentIcon.isNull()) {
        const int side = look.metrics.rowIcon();
        combo.currentIcon.paint(painter, QRect(words.x(), words.y() + (words.height() - side) / 2, side, side));
        words.setLeft(words.left() + side + look.metrics.of(0.5));
    }
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      combo.fontMetrics.elidedText(combo.currentText, Qt::ElideRight, words.width()));
    painter->restore();
}

void paintScrollBar(const QStyleOptionSlider &bar, QPainter *painter, const QWidget *widget, const Look &look)
{
    const QStyle *style = widget != nullptr ? widget->style() : nullptr;
    if (style == nullptr || bar.maximum <= bar.minimum)
        return;
    const QRect slider = style->subControlRect(QStyle::CC_ScrollBar, &bar, QStyle::SC_ScrollBarSlider, widget);
    const bool grabbed = bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const int side = look.metrics.of(grabbed ? 0.125 : 0.25);
    const QRect shape
        = bar.orientation == Qt::Vertical ? slider.adjusted(side, 2, -side, -2) : slider.adjusted(2, side, -2, -side);
    const QColor colour = grabbed || look.colours.highContrast ? look.colours.edge
                                                               : mixed(look.colours.edge, look.colours.surface, 0.6);
    paintBox(painter, shape, colour, colour, 0, look.metrics.barRadius());
}

void paintCombo(const QStyleOptionComboBox &combo, QPainter *painter, const QWidget *widget, const Look &look)
{
    if (combo.frame)
        paintField(painter, combo.rect, &combo, widget, look);
    const int side = look.metrics.rowIcon();
    const int room = look.metrics.of(2.25);
    const QRect arrow(combo.rect.right() + 1 - room + (room - side) / 2 - look.metrics.of(0.125),
                      combo.rect.y() + (combo.rect.height() - side) / 2, side, side);
    paintIcon(painter, arrow, u"expand"_s, look.colours.ink);
}

void paintSpin(const QStyleOptionSpinBox &spin, QPainter *painter, const QWidget *widget, const Look &look)
{
    if (spin.frame)
        paintField(painter, spin.rect, &spin, widget, look);
    const QStyle *style = widget != nullptr ? widget->style() : nullptr;
    if (style == nullptr || spin.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const int side = look.metrics.of(0.75);
    const auto arrow = [&](QStyle::SubControl part, bool up) {
        const QRect area = style->subControlRect(QStyle::CC_SpinBox, &spin, part, widget);
        painter->save();
        painter->translate(area.center());
        if (up)
            painter->rotate(180);
        paintIcon(painter, QRect(-side / 2, -side / 2, side, side), u"expand"_s, look.colours.ink);
        painter->restore();
    };
    arrow(QStyle::SC_SpinBoxUp, true);
    arrow(QStyle::SC_SpinBoxDown, false);
}

} // namespace

bool drawControl(QStyle::ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget,
                 const Look &look)
{
    switch (element) {
    case QStyle::CE_Header: // whole, or the label would be moved by Fusion's own margin
        paintHeaderSection(option, painter, look);
        if (const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option))
            paintHeaderLabel(*head, painter, look);
        return true;
    case QStyle::CE_HeaderSection:
    case QStyle::CE_HeaderEmptyArea:
        paintHeaderSection(option, painter, look);
        return true;
    case QStyle::CE_HeaderLabel:
        if (const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            paintHeaderLabel(*head, painter, look);
            return true;
        }
        return false;
    case QStyle::CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            paintTab(*tab, painter, look);
            return true;
        }
        return false;
    case QStyle::CE_ProgressBarGroove:
        paintBox(painter, option->rect, look.colours.idleTint,
                 look.colours.highContrast ? look.colours.edge : look.colours.idleTint,
                 look.colours.highContrast ? 1 : 0, look.metrics.barRadius());
        return true;
    case QStyle::CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            paintProgress(*bar, painter, look);
            return true;
        }
        return false;
    case QStyle::CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            paintMenuItem(*item, painter, look);
            return true;
        }
        return false;
    case QStyle::CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            paintItem(*item, painter, widget, look);
            return true;
        }
        return false;
    case QStyle::CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            paintComboLabel(*combo, painter, widget, look);
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool drawComplex(QStyle::ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                 const QWidget *widget, const Look &look)
{
    switch (control) {
    case QStyle::CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            paintCombo(*combo, painter, widget, look);
            return true;
        }
        return false;
    case QStyle::CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            paintScrollBar(*bar, painter, widget, look);
            return true;
        }
        return false;
    case QStyle::CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            paintSpin(*spin, painter, widget, look);
            return true;
        }
        return false;
    default:
        return false;
    }
}

} // namespace somotcua::style
