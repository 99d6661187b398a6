#include "common/Look.h"

#include "common/ProxyStyle.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVariant>
#include <QWidget>

#include <optional>

namespace somotcua {

namespace {

constexpr auto kTypeRole = "typeRole";
constexpr auto kTone = "tone";
constexpr auto kSpaces = "spaces";
constexpr auto kGround = "ground";

QColor colourOf(Ground ground, const Colours &colours)
{
    switch (ground) {
    case Ground::Page:
        return colours.page;
    case Ground::Surface:
        return colours.surface;
    case Ground::Sunken:
        return colours.sunken;
    case Ground::Tray:
        return colours.tray;
    case Ground::Rail:
        return colours.rail;
    }
    Q_UNREACHABLE();
}

void space(QLayout *layout, const Look &look)
{
    const QVariantList units = layout->property(kSpaces).toList();
    if (units.size() == 6) {
        const auto pixels = [&](int index) {
            return look.metrics.of(units.at(index).toDouble());
        };
        layout->setSpacing(pixels(0));
        if (auto *grid = qobject_cast<QGridLayout *>(layout))
            grid->setVerticalSpacing(pixels(5));
        layout->setContentsMargins(pixels(1), pixels(2), pixels(3), pixels(4));
    }
    for (int index = 0; index < layout->count(); ++index) {
        if (QLayout *inner = layout->itemAt(index)->layout())
            space(inner, look);
    }
}

std::optional<TypeRole> roleOf(const QWidget *widget)
{
    const QVariant said = widget->property(kTypeRole);
    if (said.isValid())
        return TypeRole(said.toInt());
    // What a person types or chooses is a little larger than what the program says.
    const bool insideField = widget->parentWidget() != nullptr
        && (qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr
            || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) != nullptr);
    if (insideField)
        return std::nullopt;
    if (qobject_cast<const QLineEdit *>(widget) != nullptr || qobject_cast<const QComboBox *>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr
        || qobject_cast<const QPlainTextEdit *>(widget) != nullptr)
        return TypeRole::Field;
    return std::nullopt;
}

} // namespace

const Look &lookOf(const QWidget *widget)
{
    if (widget != nullptr) {
        if (const auto *style = qobject_cast<const ProxyStyle *>(widget->style()))
            return style->look();
    }
    if (const auto *style = qobject_cast<const ProxyStyle *>(QApplication::style()))
        return style->look();
    static const Look kPlain;
    return kPlain;
}

void setTypeRole(QWidget *widget, TypeRole role)
{
    widget->setProperty(kTypeRole, int(role));
    widget->setFont(lookOf(widget).metrics.font(role));
}

void setTone(QWidget *widget, Tone tone)
{
    widget->setProperty(kTone, int(tone));
    dress(widget, lookOf(widget));
}

void setGround(QWidget *widget, Ground ground)
{
    widget->setProperty(kGround, int(ground));
    widget->setAutoFillBackground(true);
    widget->setBackgroundRole(QPalette::Window);
    dress(widget, lookOf(widget));
}

void setSpaces(QLayout *layout, const Spaces &spaces)
{
    layout->setProperty(kSpaces,
                        QVariantList{spaces.between, spaces.left, spaces.top, spaces.right, spaces.bottom,
                                     spaces.rows.value_or(spaces.between)});
    space(layout, lookOf(layout->parentWidget()));
}

void dress(QWidget *widget, const Look &look)
{
    if (const auto role = roleOf(widget))
        widget->setFont(look.metrics.font(*role));
    if (const QVariant tone = widget->property(kTone); tone.isValid()) {
        QPalette palette = widget->palette();
        const QColor ink = look.colours.inkOf(Tone(tone.toInt()));
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(role, ink);
        widget->setPalette(palette);
    }
    if (const QVariant ground = widget->property(kGround); ground.isValid()) {
        QPalette palette = widget->palette();
        palette.setColor(QPalette::Window, colourOf(Ground(ground.toInt()), look.colours));
        widget->setPalette(palette);
    }
    if (widget->layout() != nullptr)
        space(widget->layout(), look);
}

} // namespace somotcua
