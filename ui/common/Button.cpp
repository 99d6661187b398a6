#include "common/Button.h"

#include "common/Icons.h"
#include "common/KeyCap.h"
#include "common/Look.h"
#include "common/Painting.h"
#include "common/PlainText.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QStyle>

namespace somotcua {

Button::Button(Kind kind, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setIconName(const QString &meaning, Place place)
{
    m_iconName = meaning;
    m_iconPlace = place;
    updateGeometry();
    update();
}

void Button::setKey(const QKeySequence &key)
{
    qDeleteAll(findChildren<QShortcut *>(QString(), Qt::FindDirectChildrenOnly));
    m_key = key;
    QList<QKeySequence> keys;
    if (!key.isEmpty())
        keys << key;
    if (!key.isEmpty() && key[0].key() == Qt::Key_Return)
        keys << QKeySequence(QKeyCombination(key[0].keyboardModifiers(), Qt::Key_Enter));
    for (const QKeySequence &each : keys) {
        connect(new QShortcut(each, this), &QShortcut::activated, this, [this] {
            QGuiApplication::inputMethod()->commit();
            click();
        });
    }
    updateGeometry();
    update();
}

void Button::setKeyShown(bool shown)
{
    m_keyShown = shown;
    updateGeometry();
    update();
}

void Button::setIconOnly(bool only)
{
    m_iconOnly = only;
    setToolTip(only ? plainToolTip(text()) : QString());
    setAccessibleName(only ? text() : QString());
    updateGeometry();
    update();
}

void Button::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat() && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
        click(); // whatever a dialog or page does with Enter, the button with the focus comes first
    else
        QPushButton::keyPressEvent(event);
}

QFont Button::wordFont() const
{
    return lookOf(this).metrics.font(m_kind == Kind::Primary ? TypeRole::Label : TypeRole::Body);
}

QSize Button::sizeHint() const
{
    const Look &look = lookOf(this);
    const Metrics &measure = look.metrics;
    if (m_iconOnly)
        return {measure.target(), measure.target()};
    const int key = showsKey() ? KeyCap::sizeOf(keyText(m_key), look).width() + measure.of(0.5) : 0;
    return {widthWithoutKey() + key, measure.target()};
}

QSize Button::minimumSizeHint() const
{
    const Metrics &measure = lookOf(this).metrics;
    return {m_iconOnly ? measure.target() : widthWithoutKey(), measure.target()};
}

int Button::widthWithoutKey() const
{
    const Metrics &measure = lookOf(this).metrics;
    const int icon = m_iconName.isEmpty() ? 0 : measure.buttonIcon() + measure.of(0.5);
    return QFontMetrics(wordFont()).horizontalAdvance(text()) + icon + 2 * measure.of(m_kind == Kind::Quiet ? 0.5 : 1);
}

QColor Button::inkColour() const
{
    const Colours &colours = lookOf(this).colours;
    if (!isEnabled())
        return palette().color(QPalette::Disabled, QPalette::ButtonText);
    switch (m_kind) {
    case Kind::Primary:
        return colours.onAccent;
    case Kind::Secondary:
        return isDown() ? colours.accentPressed : colours.ink;
    case Kind::Quiet:
        return isDown() ? colours.accentPressed : colours.accent;
    case Kind::Destructive:
        return colours.late;
    }
    Q_UNREACHABLE();
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    const Colours &colours = look.colours;
    const Metrics &measure = look.metrics;
    const bool focused = hasFocus();
    const bool hovered = isEnabled() && underMouse();

    if (m_kind == Kind::Primary && isEnabled()) {
        const QColor fill = isDown() ? colours.accentPressed : colours.accent;
        paintBox(&painter, rect(), fill, fill, measure.line(), measure.fieldRadius());
        // On the filled shape the focus is a line of the text's colour inside the edge.
        if (focused || hovered) {
            const int inset = measure.strongLine() + 1;
            paintBox(&painter, rect().adjusted(inset, inset, -inset, -inset), Qt::transparent, colours.onAccent,
                     focused ? measure.strongLine() : measure.line(), measure.fieldRadius() - inset);
        }
    } else if (m_kind == Kind::Quiet) {
        if (focused)
            paintBox(&painter, rect(), Qt::transparent, colours.accent, measure.strongLine(), measure.fieldRadius());
        else if (hovered)
            paintBox(&painter, rect(), Qt::transparent, colours.edge, measure.line(), measure.fieldRadius());
    } else {
        const QColor edge = focused ? colours.accent : isEnabled() ? colours.edge : colours.line;
        paintBox(&painter, rect(), isChecked() ? colours.tint : colours.surface, isChecked() ? colours.accent : edge,
                 focused || hovered || isChecked() ? measure.strongLine() : measure.line(), measure.fieldRadius());
    }

    const QColor ink = inkColour();
    const QFont font = wordFont();
    const bool keyFits = showsKey() && !m_iconOnly && width() >= sizeHint().width();
    const QSize cap = keyFits ? KeyCap::sizeOf(keyText(m_key), look) : QSize(0, 0);
    const int gap = measure.of(0.5);
    const int icon = m_iconName.isEmpty() ? 0 : measure.buttonIcon();
    if (m_iconOnly) {
        paintIcon(&painter, QRect(0, 0, icon, icon).translated((width() - icon) / 2, (height() - icon) / 2), m_iconName,
                  ink);
        return;
    }

    const int words = QFontMetrics(font).horizontalAdvance(text());
    const int whole = words + (icon > 0 ? icon + gap : 0) + (cap.width() > 0 ? cap.width() + gap : 0);
    int x = std::max(measure.of(0.5), (width() - whole) / 2);
    const auto putIcon = [&] {
        paintIcon(&painter, QRect(x, (height() - icon) / 2, icon, icon), m_iconName, ink);
        x += icon + gap;
    };
    if (icon > 0 && m_iconPlace == Place::Before)
        putIcon();
    painter.setFont(font);
    painter.setPen(ink);
    const int room = std::min(words, width() - x);
    painter.drawText(QRect(x, 0, room + 1, height()), Qt::AlignVCenter | Qt::TextSingleLine, text());
    x += room + gap;
    if (icon > 0 && m_iconPlace == Place::After)
        putIcon();
    if (cap.width() > 0)
        KeyCap::paint(&painter, QRect(QPoint(x, (height() - cap.height()) / 2), cap), keyText(m_key), look, ink);
}

void Button::enterEvent(QEnterEvent *event)
{
    QPushButton::enterEvent(event);
    update();
}

void Button::leaveEvent(QEvent *event)
{
    QPushButton::leaveEvent(event);
    update();
}

} // namespace somotcua
