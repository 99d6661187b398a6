#include "common/Card.h"

#include "common/Look.h"
#include "common/Painting.h"
#include "common/PlainText.h"

#include <QChildEvent>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace somotcua {

namespace {

/// Lies over a card whose content reaches the corners: paints the page around the round corners, and the edge.
class CardFrame : public QWidget
{
public:
    explicit CardFrame(QWidget *card)
        : QWidget(card)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = lookOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath corners;
        corners.addRect(rect());
        QPainterPath inside;
        inside.addRoundedRect(rect(), look.metrics.cardRadius(), look.metrics.cardRadius());
        painter.fillPath(corners.subtracted(inside), look.colours.page);
        paintBox(&painter, rect(), Qt::transparent, look.colours.cardEdge, look.metrics.line(),
                 look.metrics.cardRadius());
    }
};

} // namespace

Card::Card(Inside inside, QWidget *parent)
    : QWidget(parent)
    , m_inside(inside)
    , m_column(new QVBoxLayout(this))
{
    if (inside == Inside::EdgeToEdge) {
        setSpaces(m_column, {.between = 0, .left = 1 / 16.0, .top = 1 / 16.0, .right = 1 / 16.0, .bottom = 1 / 16.0});
        m_frame = new CardFrame(this);
        coverCorners();
    } else {
        setSpaces(m_column, {.between = 0.5, .left = 1.25, .top = 0.75, .right = 1.25, .bottom = 0.75});
    }
}

void Card::add(QWidget *widget, int stretch)
{
    m_column->addWidget(widget, stretch);
}

void Card::setTitle(const QString &title)
{
    QLabel *label = plainLabel(title, this);
    setTypeRole(label, TypeRole::Section);
    m_column->insertWidget(0, label);
}

void Card::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    QPainter painter(this);
    paintBox(&painter, rect(), look.colours.surface, look.colours.cardEdge, look.metrics.line(),
             look.metrics.cardRadius());
}

void Card::coverCorners()
{
    if (m_frame == nullptr)
        return;
    m_frame->setGeometry(rect());
    m_frame->raise();
}

void Card::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    coverCorners();
}

void Card::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        coverCorners();
}

bool Card::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::ChildAdded && static_cast<QChildEvent *>(event)->child() != m_frame)
        coverCorners();
    return done;
}

} // namespace somotcua
