#pragma once

#include "common/Theme.h"

#include <QMetaType>
#include <QWidget>

namespace somotcua {

struct Look;

/// An icon and a word in a colour. Filled only when somebody must act (overdue, due, supplement, payment).
struct StatusMark
{
    QString iconName;
    QString text;
    Tone tone = Tone::Idle;
    bool filled = false;

    friend bool operator==(const StatusMark &, const StatusMark &) = default;
};

QSize sizeOfStatus(const StatusMark &mark, const Look &look);
/// Painted at the left of the area, centred over its height; the word is elided when the area is too narrow.
void paintStatus(QPainter *painter, const QRect &area, const StatusMark &mark, const Look &look);
/// The same in as many lines as the words need, at the top left of the area; how high it is in such a width.
void paintWrapped(QPainter *painter, const QRect &area, const StatusMark &mark, const Look &look);
int heightOfWrapped(const StatusMark &mark, int width, const Look &look);

/// A StatusMark as a widget; its text is its accessible name.
class StatusChip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusChip(QWidget *parent = nullptr);
    explicit StatusChip(const StatusMark &mark, QWidget *parent = nullptr);

    void setMark(const StatusMark &mark);
    const StatusMark &mark() const { return m_mark; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusMark m_mark;
};

} // namespace somotcua

Q_DECLARE_METATYPE(somotcua::StatusMark)
