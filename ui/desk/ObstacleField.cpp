#include "desk/ObstacleField.h"

#include "desk/ObstacleList.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {
constexpr QStringView kObstacleKeys = u"1234567890abcd"; // one for each, in the order of the list
}

ObstacleField::ObstacleField(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    addItem(QString());
    tell();
}

std::optional<QString> obstacleOfKey(const QString &key)
{
    const qsizetype place = key.isEmpty() ? -1 : kObstacleKeys.indexOf(key.toLower());
    return place < 0 ? std::nullopt : std::optional(obstacles().at(place).code);
}

QString keyedObstacle(const QString &code)
{
    const auto &all = obstacles();
    const auto place = std::ranges::find(all, code, &Obstacle::code) - all.cbegin();
    return kObstacleKeys.sliced(place, 1).toString().toUpper() + u"   "_s + obstacleWord(code);
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
        if (const auto code = obstacleOfKey(event->text())) {
            const bool isTicked
                = std::ranges::any_of(std::as_const(m_marks), [&](const auto &mark) { return mark.code == *code; });
            tick(*code, !isTicked);
            return;
        }
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
