#include "common/FocusRing.h"

#include "common/Look.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>

namespace somotcua {

namespace {

QWidget *fieldOf(QWidget *focused)
{
    for (QWidget *each = focused; each != nullptr; each = each->parentWidget()) {
        if (qobject_cast<QComboBox *>(each) != nullptr || qobject_cast<QPlainTextEdit *>(each) != nullptr)
            return each;
        if (auto *edit = qobject_cast<QLineEdit *>(each);
            edit != nullptr && edit->hasFrame() && qobject_cast<QComboBox *>(edit->parentWidget()) == nullptr)
            return each;
        if (each->isWindow())
            break;
    }
    return nullptr;
}

} // namespace

FocusRing::FocusRing(QWidget *window)
    : QWidget(window)
    , m_window(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *focused) { follow(focused); });
}

void FocusRing::follow(QWidget *focused)
{
    if (QWidget *before = m_field)
        before->removeEventFilter(this);
    if (QWidget *around = m_around)
        around->removeEventFilter(this);
    QWidget *field = focused != nullptr && focused->window() == m_window ? fieldOf(focused) : nullptr;
    m_field = field;
    QWidget *parent = field != nullptr ? field->parentWidget() : nullptr;
    if (parent == nullptr) {
        hide();
        return;
    }
    field->installEventFilter(this);
    parent->installEventFilter(this); // a form field moves with its editor in it
    m_around = parent;
    // Two levels up there is room around the field; a sibling of its form field is clipped and scrolled with it.
    if (parent->parentWidget() != nullptr && !parent->isWindow())
        parent = parent->parentWidget();
    setParent(parent);
    place();
    show();
    raise();
}

void FocusRing::place()
{
    const QWidget *field = m_field;
    if (field == nullptr)
        return;
    const int ring = lookOf(this).metrics.strongLine();
    const QRect area(field->mapTo(parentWidget(), QPoint(0, 0)), field->size());
    setGeometry(area.adjusted(-ring, -ring, ring, ring));
}

void FocusRing::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    const int ring = look.metrics.strongLine();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outside;
    outside.addRoundedRect(rect(), look.metrics.fieldRadius() + ring, look.metrics.fieldRadius() + ring);
    QPainterPath inside;
    inside.addRoundedRect(rect().adjusted(ring, ring, -ring, -ring), look.metrics.fieldRadius(),
                          look.metrics.fieldRadius());
    painter.fillPath(outside.subtracted(inside), mixed(look.colours.tint, look.colours.accent, 0.85));
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field) {
        switch (event->type()) {
        case QEvent::Move:
        case QEvent::Resize:
        case QEvent::StyleChange:
            place();
            break;
        case QEvent::Hide:
            hide();
            break;
        case QEvent::Show:
            place();
            show();
            break;
        default:
            break;
        }
    }
    if (watched == m_around && event->type() == QEvent::Move)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace somotcua
