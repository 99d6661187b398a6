#include "desk/ObstacleField.h"

#include "desk/ObstacleList.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

ObstacleField::ObstacleField(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    addItem(QString());
    tell();
}

void ObstacleField::setMarks(const QList<ObstacleMark> &marks)
{
    hidePopup();
    m_marks = marks;
    tell();
}

void ObstacleField::tell()
{
    QStringList names;
    for (const ObstacleMark &mark : std::as_const(m_marks))
        names << mark.text.value_or(obstacleWord(mark.code));
    //: In the obstacle field: the citizen had no trouble. vi: Không có
    setItemText(0, names.isEmpty() ? tr("None") : names.join(u", "_s));
}

void ObstacleField::tick(const QString &code, bool on)
{
    if (on) {
        m_marks << ObstacleMark{code, {}};
        // In the order of the list, however they were ticked.
        const auto &all = obstacles();
        std::ranges::stable_sort(m_marks, {}, [&](const ObstacleMark &mark) {
            return std::ranges::find(all, mark.code, &Obstacle::code) - all.cbegin();
        });
    } else {
        m_marks.removeIf([&](const ObstacleMark &mark) { return mark.code == code; });
    }
    tell();
    Q_EMIT marksChanged();
}

bool ObstacleField::isOpen() const
{
    return m_list != nullptr && m_list->isVisible();
}

QCheckBox *ObstacleField::box(const QString &code) const
{
    return m_list != nullptr ? m_list->box(code) : nullptr;
}

void ObstacleField::showPopup()
{
    if (m_list == nullptr) {
        m_list = new ObstacleList(*this);
        connect(m_list, &ObstacleList::ticked, this, &ObstacleField::tick);
        connect(m_list, &ObstacleList::closed, this, [this] { setFocus(Qt::PopupFocusReason); });
    }
    QStringList codes;
    for (const ObstacleMark &mark : std::as_const(m_marks))
        codes << mark.code;
    m_list->open(codes);
}

void ObstacleField::hidePopup()
{
    if (m_list != nullptr)
        m_list->hide();
}

void ObstacleField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Down:
    case Qt::Key_F4:
        showPopup();
        return;
    default:
        // A combo of one row has nothing else to do with keys; letters must not be taken for a search.
        event->ignore();
    }
}

void ObstacleField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ObstacleField::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tell();
}

} // namespace somotcua
