#pragma once

#include "assists/ObstacleChoice.h"

#include <QComboBox>

class QCheckBox;

namespace somotcua {

class ObstacleList;
struct ObstacleOffer;

/// Several obstacles can be ticked in a list under the field, or each by its key without opening it; the field shows
/// them joined, or that there is none.
class ObstacleField : public QComboBox
{
    Q_OBJECT

public:
    explicit ObstacleField(QWidget *parent = nullptr);

    /// What this office offers, in its order; the reference's own until then.
    void setChoices(const QList<ObstacleChoice> &choices);
    QList<ObstacleMark> marks() const { return m_marks; }
    /// Says nothing to listeners.
    void setMarks(const QList<ObstacleMark> &marks);

    void showPopup() override;
    void hidePopup() override;
    bool isOpen() const;
    /// The box of an obstacle while the list is open; nothing else.
    QCheckBox *box(const ObstacleMark &mark) const;

Q_SIGNALS:
    /// A person ticked or unticked one.
    void marksChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Where the mark's obstacle stands among the choices: a text that is none of them is OTHER, the last one.
    int placeOf(const ObstacleMark &mark) const;
    bool isTicked(int place) const;
    QList<ObstacleOffer> offers() const;
    void tick(int place, bool on);
    void tell();

    QList<ObstacleChoice> m_choices;
    QList<ObstacleMark> m_marks;
    ObstacleList *m_list = nullptr;
};

/// The obstacle in the office's own words, else in the window's language; the official name in Vietnamese.
QString obstacleWord(const ObstacleChoice &choice);

} // namespace somotcua
