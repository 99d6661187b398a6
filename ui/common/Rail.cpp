#include "common/Rail.h"

#include "common/Look.h"
#include "common/RailButton.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

namespace somotcua {

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    //: vi: Trợ giúp F1
    , m_help(new RailButton(tr("Help F1"), QStringLiteral("help"), this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    //: vi: Các trang
    setAccessibleName(tr("Pages"));
    m_help->installEventFilter(this);
    connect(m_help, &QPushButton::clicked, this, &Rail::helpWanted);
    for (int digit = 0; digit < 9; ++digit) {
        auto *shortcut
            = new QShortcut(QKeySequence(QKeyCombination(Qt::ControlModifier, Qt::Key(Qt::Key_1 + digit))), this);
        connect(shortcut, &QShortcut::activated, this, [this, digit] {
            if (digit < m_pages.size())
                want(digit);
        });
    }
}

int Rail::addPage(const QString &title, const QString &iconName)
{
    auto *button = new RailButton(title, iconName, this);
    const int index = int(m_pages.size());
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, [this, index] { want(index); });
    m_pages << button;
    button->show();
    setTabOrder(index == 0 ? this : static_cast<QWidget *>(m_pages.at(index - 1)), button);
    setTabOrder(button, m_help);
    place();
    return index;
}

void Rail::setTitle(int index, const QString &title)
{
    m_pages.at(index)->setTitle(title);
}

void Rail::setHelp(const QString &title)
{
    m_help->setTitle(title);
}

void Rail::setCount(int index, int count, const QString &words)
{
    m_pages.at(index)->setCount(count, words);
}

void Rail::setActive(int index)
{
    m_active = index;
    for (int each = 0; each < m_pages.size(); ++each)
        m_pages.at(each)->setActive(each == index);
}

void Rail::clearPages()
{
    qDeleteAll(m_pages);
    m_pages.clear();
    m_active = -1;
}

void Rail::want(int index)
{
    setActive(index);
    Q_EMIT pageWanted(index);
}

QSize Rail::sizeHint() const
{
    return {lookOf(this).metrics.railWidth(), 0};
}

void Rail::place()
{
    const Metrics &measure = lookOf(this).metrics;
    const int margin = std::min(measure.of(0.5), 8);
    const int gap = 2;
    const int count = int(m_pages.size()) + 1;
    const int room = (height() - 2 * margin - count * gap) / std::max(1, count);
    const int buttonHeight = std::max(measure.railIcon() + margin, std::min(m_help->sizeHint().height(), room));
    int y = margin;
    for (RailButton *button : std::as_const(m_pages)) {
        button->setGeometry(0, y, width(), buttonHeight);
        y += buttonHeight + gap;
    }
    m_help->setGeometry(0, std::max(y, height() - margin - buttonHeight), width(), buttonHeight);
}

void Rail::paintEvent(QPaintEvent *)
{
    const Colours &colours = lookOf(this).colours;
    QPainter painter(this);
    painter.fillRect(rect(), colours.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colours.railEdge);
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        place();
    }
    if (event->type() == QEvent::LanguageChange) {
        m_help->setTitle(tr("Help F1"));
        setAccessibleName(tr("Pages"));
    }
}

void Rail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            // Help is the last stop of the arrows; it opens only when pressed.
            const int present
                = watched == m_help ? int(m_pages.size()) : int(m_pages.indexOf(static_cast<RailButton *>(watched)));
            const int next = std::clamp(present + step, 0, int(m_pages.size()));
            if (next == m_pages.size()) {
                m_help->setFocus(Qt::TabFocusReason);
            } else {
                want(next);
                m_pages.at(next)->setFocus(Qt::TabFocusReason);
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace somotcua
