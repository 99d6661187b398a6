#include "common/OptionRow.h"

#include "common/Look.h"
#include "common/OptionBox.h"

#include <QKeyEvent>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {
constexpr double kSpareRoom = 0.25; // units of its side that a box can do without
}

OptionRow::OptionRow(Choice choice, Keys keys, QWidget *parent)
    : QWidget(parent)
    , m_choice(choice)
    , m_keys(keys)
{
    // Not fixed: a layout would then never give it the height that its width asks for.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OptionRow::setOptions(const QStringList &texts)
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    setFocusProxy(nullptr);
    for (const QString &text : texts) {
        const int index = int(m_boxes.size());
        const QString key = m_keys == Keys::Shown ? QString::number(index + 1) : QString();
        if (m_choice == Choice::One) {
            auto *box = new OptionRadio(text, this);
            box->shape.key = key;
            box->setAutoExclusive(true);
            m_boxes << box;
        } else {
            auto *box = new OptionCheck(text, this);
            box->shape.key = key;
            m_boxes << box;
        }
        m_boxes.last()->installEventFilter(this);
        m_boxes.last()->show();
        connect(m_boxes.last(), &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosenChanged(index); });
    }
    if (!m_boxes.isEmpty())
        setFocusProxy(m_boxes.first());
    stopTabOnce();
    listenAnywhere();
    updateGeometry();
    place();
}

void OptionRow::setKeysAnywhere(bool anywhere)
{
    m_anywhere = anywhere;
    listenAnywhere();
}

void OptionRow::listenAnywhere()
{
    qDeleteAll(m_shortcuts);
    m_shortcuts.clear();
    if (!m_anywhere)
        return;
    for (int index = 0; index < std::min(9, count()); ++index) {
        auto *shortcut
            = new QShortcut(QKeySequence(QKeyCombination(Qt::AltModifier, Qt::Key(Qt::Key_1 + index))), this);
        connect(shortcut, &QShortcut::activated, this, [this, index] { choose(index); });
        m_shortcuts << shortcut;
    }
}

int OptionRow::chosen() const
{
    const QList<int> all = chosenAll();
    return all.isEmpty() ? -1 : all.first();
}

void OptionRow::setChosen(int index)
{
    setChosenAll(index < 0 ? QList<int>{} : QList<int>{index});
}

QList<int> OptionRow::chosenAll() const
{
    QList<int> all;
    for (int index = 0; index < count(); ++index) {
        if (m_boxes.at(index)->isChecked())
            all << index;
    }
    return all;
}

void OptionRow::setChosenAll(const QList<int> &indexes)
{
    for (int index = 0; index < count(); ++index) {
        QAbstractButton *box = m_boxes.at(index);
        // An exclusive button refuses to be unchecked, so exclusiveness rests for a moment.
        box->setAutoExclusive(false);
        box->setChecked(indexes.contains(index));
    }
    for (QAbstractButton *box : std::as_const(m_boxes))
        box->setAutoExclusive(m_choice == Choice::One);
    if (m_choice == Choice::One && !m_boxes.isEmpty())
        setFocusProxy(m_boxes.at(std::max(0, chosen())));
    stopTabOnce();
}

void OptionRow::stopTabOnce()
{
    // Qt does so for radio buttons once one is checked; before that each of them would be a stop.
    if (m_choice != Choice::One)
        return;
    for (QAbstractButton *box : std::as_const(m_boxes))
        box->setFocusPolicy(box == focusProxy() ? Qt::StrongFocus : Qt::ClickFocus);
}

void OptionRow::choose(int index)
{
    QAbstractButton *box = m_boxes.value(index);
    if (box == nullptr || !box->isEnabled())
        return;
    if (m_choice == Choice::One) {
        setFocusProxy(box);
        box->setChecked(true);
    } else {
        box->toggle();
    }
    Q_EMIT chosenChanged(index);
}

int OptionRow::columnsFor(int width) const
{
    int whole = 0;
    int widest = 0;
    for (const QAbstractButton *box : m_boxes) {
        whole += box->sizeHint().width();
        widest = std::max(widest, box->sizeHint().width());
    }
    const Metrics &measure = lookOf(this).metrics;
    const int gap = measure.of(0.5);
    // Rather than breaking the row for a few missing units the boxes give up some of the room beside their words.
    if (whole - count() * measure.of(kSpareRoom) <= width || count() < 2)
        return count();
    return 2 * widest + gap <= width ? 2 : 1;
}

QSize OptionRow::sizeHint() const
{
    int whole = 0;
    for (const QAbstractButton *box : m_boxes)
        whole += box->sizeHint().width();
    return {whole, lookOf(this).metrics.target()};
}

QSize OptionRow::minimumSizeHint() const
{
    int widest = 0;
    for (const QAbstractButton *box : m_boxes)
        widest = std::max(widest, box->sizeHint().width());
    return {widest, lookOf(this).metrics.target()};
}

int OptionRow::heightForWidth(int width) const
{
    const Metrics &measure = lookOf(this).metrics;
    const int columns = std::max(1, columnsFor(width));
    const int rows = (count() + columns - 1) / columns;
    return rows * measure.target() + std::max(0, rows - 1) * measure.of(0.5);
}

void OptionRow::place()
{
    if (m_boxes.isEmpty())
        return;
    const Metrics &measure = lookOf(this).metrics;
    const int columns = columnsFor(width());
    const auto shape = [this](int index) -> OptionShape & {
        if (auto *radio = qobject_cast<OptionRadio *>(m_boxes.at(index)))
            return radio->shape;
        return static_cast<OptionCheck *>(m_boxes.at(index))->shape;
    };
    if (columns == count()) {
        // Joined: each gets its own width and an equal part of what is left; neighbours share one line.
        const int spare = width() - sizeHint().width();
        int x = 0;
        for (int index = 0; index < count(); ++index) {
            const int share = spare * (index + 1) / count() - spare * index / count();
            const int boxWidth = m_boxes.at(index)->sizeHint().width() + share;
            const bool last = index == count() - 1;
            m_boxes.at(index)->setGeometry(x, 0, boxWidth + (last ? 0 : measure.line()), measure.target());
            shape(index).corners = count() == 1 ? Corners::All
                : index == 0                    ? Corners::Left
                : last                          ? Corners::Right
                                                : Corners::None;
            x += boxWidth;
        }
        return;
    }
    const int gap = measure.of(0.5);
    const int boxWidth = (width() - (columns - 1) * gap) / columns;
    for (int index = 0; index < count(); ++index) {
        m_boxes.at(index)->setGeometry((index % columns) * (boxWidth + gap),
                                       (index / columns) * (measure.target() + gap), boxWidth, measure.target());
        shape(index).corners = Corners::All;
    }
}

void OptionRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void OptionRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        place();
    }
}

bool OptionRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_keys == Keys::Shown) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const int digit = press->key() - Qt::Key_1;
        const auto held = press->modifiers() & ~Qt::KeypadModifier;
        if (held == Qt::NoModifier && digit >= 0 && digit < count()) {
            choose(digit);
            if (m_choice == Choice::One)
                m_boxes.at(digit)->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn && m_choice == Choice::One) {
        // Chosen and focused boxes lie over their neighbours' shared line.
        static_cast<QWidget *>(watched)->raise();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace somotcua
