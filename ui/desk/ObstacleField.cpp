#include "desk/ObstacleField.h"

#include "desk/ObstacleList.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr QStringView kObstacleKeys = u"1234567890abcdefghijklmnopqrstuvwxyz"; // one for each, in the order of the list

QString keyOf(qsizetype place)
{
    return place < kObstacleKeys.size() ? kObstacleKeys.sliced(place, 1).toString() : QString();
}

} // namespace

ObstacleField::ObstacleField(QWidget *parent)
    : QComboBox(parent)
    , m_choices(obstacleChoices({}))
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    addItem(QString());
    tell();
}

void ObstacleField::setChoices(const QList<ObstacleChoice> &choices)
{
    if (choices.isEmpty())
        return;
    hidePopup();
    m_choices = choices;
    tell();
}

void ObstacleField::setMarks(const QList<ObstacleMark> &marks)
{
    hidePopup();
    m_marks = marks;
    tell();
}

int ObstacleField::placeOf(const ObstacleMark &mark) const
{
    const auto found = std::ranges::find(m_choices, mark, &ObstacleChoice::mark);
    return found != m_choices.cend() ? int(found - m_choices.cbegin()) : int(m_choices.size()) - 1;
}

bool ObstacleField::isTicked(int place) const
{
    return std::ranges::any_of(m_marks, [&](const ObstacleMark &mark) { return placeOf(mark) == place; });
}

QList<ObstacleOffer> ObstacleField::offers() const
{
    QList<ObstacleOffer> offers;
    for (int place = 0; place < m_choices.size(); ++place) {
        // A hidden one is shown where it stands already, so that it can be taken away.
        if (!m_choices.at(place).row.hidden || isTicked(place))
            offers << ObstacleOffer{place, keyOf(offers.size()), obstacleWord(m_choices.at(place)), isTicked(place)};
    }
    return offers;
}

void ObstacleField::tell()
{
    QStringList names;
    for (const ObstacleMark &mark : std::as_const(m_marks))
        names << mark.text.value_or(obstacleWord(m_choices.at(placeOf(mark))));
    //: In the obstacle field: the citizen had no trouble. vi: Không có
    setItemText(0, names.isEmpty() ? tr("None") : names.join(u", "_s));
}

void ObstacleField::tick(int place, bool on)
{
    if (on) {
        m_marks << m_choices.at(place).mark;
        // In the order of the list, however they were ticked.
        std::ranges::stable_sort(m_marks, {}, [&](const ObstacleMark &mark) { return placeOf(mark); });
    } else {
        m_marks.removeIf([&](const ObstacleMark &mark) { return placeOf(mark) == place; });
    }
    tell();
    Q_EMIT marksChanged();
}

bool ObstacleField::isOpen() const
{
    return m_list != nullptr && m_list->isVisible();
}

QCheckBox *ObstacleField::box(const ObstacleMark &mark) const
{
    return m_list != nullptr ? m_list->box(placeOf(mark)) : nullptr;
}

void ObstacleField::showPopup()
{
    if (m_list == nullptr) {
        m_list = new ObstacleList(*this);
        connect(m_list, &ObstacleList::ticked, this, &ObstacleField::tick);
        connect(m_list, &ObstacleList::closed, this, [this] { setFocus(Qt::PopupFocusReason); });
    }
    m_list->open(offers());
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
        for (const ObstacleOffer &offer : offers()) {
            if (!offer.key.isEmpty() && offer.key == event->text().toLower()) {
                tick(offer.place, !offer.ticked);
                return;
            }
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
