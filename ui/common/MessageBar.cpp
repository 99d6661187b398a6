#include "common/MessageBar.h"

#include "common/Button.h"
#include "common/IconLabel.h"
#include "common/Look.h"
#include "common/Painting.h"
#include "common/PlainText.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace somotcua {

MessageBar::MessageBar(QWidget *parent, Frame frame)
    : QWidget(parent)
    , m_frame(frame)
    , m_icon(new IconLabel({}, 1.25, Tone::Done, this))
    , m_sentence(plainParagraph({}, this))
    , m_action(new Button(Button::Kind::Quiet, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    setSpaces(row, frame == Frame::Bar ? Spaces{.between = 0.75, .left = 0.875, .right = 0.5} : Spaces{.between = 0.5});
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    measureUp();
    connect(m_action, &QPushButton::clicked, this, &MessageBar::takeAction);
    clear();
}

Tone MessageBar::tone() const
{
    switch (m_kind) {
    case Kind::Done:
        return Tone::Done;
    case Kind::Warning:
        return Tone::Soon;
    case Kind::Refused:
        return Tone::Late;
    }
    Q_UNREACHABLE();
}

void MessageBar::say(Kind kind, const QString &sentence, const QString &action, const QKeySequence &key,
                     const std::function<void()> &act)
{
    m_kind = kind;
    m_act = act;
    m_icon->setMeaning(kind == Kind::Done          ? u"message-done"_s
                           : kind == Kind::Warning ? u"message-warning"_s
                                                   : u"field-refused"_s,
                       tone());
    m_sentence->setText(sentence);
    setTone(m_sentence, tone());
    m_action->setText(action);
    m_action->setKey(key);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    update();
    // Qt 6.4 has no announcements; an alert is what Orca reads at once.
    QAccessibleEvent heard(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

void MessageBar::clear()
{
    m_sentence->clear();
    m_act = {};
    m_action->setKey({});
    setAccessibleName({});
    hide();
}

void MessageBar::clearDone()
{
    if (m_kind == Kind::Done)
        clear();
}

void MessageBar::takeAction()
{
    const auto act = m_act; // it may say the next sentence here
    if (act)
        act();
    else
        Q_EMIT actionTaken();
}

QString MessageBar::sentence() const
{
    return m_sentence->text();
}

void MessageBar::measureUp()
{
    const Metrics &measure = lookOf(this).metrics;
    setMinimumHeight(measure.target());
    if (m_frame == Frame::Bar)
        m_sentence->setContentsMargins(0, measure.of(0.25), 0, measure.of(0.25)); // two lines keep off the edge
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measureUp();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    if (m_frame == Frame::Quiet)
        return;
    const Look &look = lookOf(this);
    QPainter painter(this);
    const QColor ink = look.colours.inkOf(tone());
    const QColor tint = look.colours.tintOf(tone());
    paintBox(&painter, rect(), tint, look.colours.highContrast ? ink : mixed(ink, tint, 0.4), look.metrics.line(),
             look.metrics.fieldRadius());
}

} // namespace somotcua
