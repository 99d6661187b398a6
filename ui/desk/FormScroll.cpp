#include "desk/FormScroll.h"

#include <QApplication>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>

namespace somotcua {

FormScroll::FormScroll(QWidget *content, QWidget *parent)
    : ScrollColumn(content, parent)
    , m_bar(new QScrollBar(Qt::Vertical, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    content->installEventFilter(this);
    content->setMinimumHeight(1); // its width alone tells its height; the least one is that of a much narrower form
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QScrollBar *place = verticalScrollBar();
    connect(place, &QScrollBar::rangeChanged, this, [this, place](int first, int last) {
        m_bar->setRange(first, last);
        m_bar->setPageStep(place->pageStep());
        m_bar->setSingleStep(place->singleStep());
        m_bar->setVisible(last > first);
    });
    connect(place, &QScrollBar::valueChanged, m_bar, &QScrollBar::setValue);
    connect(m_bar, &QScrollBar::valueChanged, place, &QScrollBar::setValue);
    connect(qApp, &QApplication::focusChanged, this, [this] { m_attended = nullptr; });
    m_bar->hide();
}

QSize FormScroll::sizeHint() const
{
    const int width = std::max(1, viewport()->width());
    const QLayout *layout = widget()->layout();
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : widget()->sizeHint().height();
    return {widget()->sizeHint().width(), height};
}

void FormScroll::attend(QWidget *part)
{
    m_attended = part;
    followLater();
}

QWidget *FormScroll::followed() const
{
    return m_attended != nullptr ? m_attended.data() : ScrollColumn::followed();
}

bool FormScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = ScrollColumn::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        followLater();
    }
    return done;
}

void FormScroll::resizeEvent(QResizeEvent *event)
{
    ScrollColumn::resizeEvent(event);
    const int wide = m_bar->sizeHint().width();
    m_bar->setGeometry(width() - wide, 0, wide, height());
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
    followLater();
}

} // namespace somotcua
