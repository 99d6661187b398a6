#pragma once

#include "assists/Assist.h"

#include <QComboBox>

class QCheckBox;

namespace somotcua {

class ObstacleList;

/// Several obstacles can be ticked in a list under the field, or each by its key without opening it; the field shows
/// them joined, or that there is none.
class ObstacleField : public QComboBox
{
    Q_OBJECT

public:
    explicit ObstacleField(QWidget *parent = nullptr);

    QList<ObstacleMark> marks() const { return m_marks; }
    /// Says nothing to listeners.
    void setMarks(const QList<ObstacleMark> &marks);

    void showPopup() override;
    void hidePopup() override;
    bool isOpen() const;
    /// The box of an obstacle while the list is open; nothing else.
    QCheckBox *box(const QString &code) const;

Q_SIGNALS:
    /// A person ticked or unticked one.
    void marksChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tick(const QString &code, bool on);
    void tell();

    QList<ObstacleMark> m_marks;
    ObstacleList *m_list = nullptr;
};

/// The obstacle that a key ticks, in the field as in its list.
std::optional<QString> obstacleOfKey(const QString &key);
/// Its key and its words: "1   Chưa có hoặc bị khóa tài khoản VNeID mức độ 2".
QString keyedObstacle(const QString &code);

/// The obstacle in the window's language; the official name in Vietnamese.
QString obstacleWord(const QString &code);

} // namespace somotcua
