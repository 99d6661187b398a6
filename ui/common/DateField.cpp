#include "common/DateField.h"

#include "text/LenientDate.h"

#include <QKeyEvent>

namespace somotcua {

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
{
    //: vi: ngày/tháng/năm
    setPlaceholderText(tr("day/month/year"));
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (isWrong() || day() == m_said)
            return;
        m_said = day();
        Q_EMIT dayChanged(m_said);
    });
}

std::optional<QDate> DateField::day() const
{
    return parseDay(text().trimmed());
}

void DateField::setDay(std::optional<QDate> day)
{
    m_said = day;
    setText(day ? shownDay(*day) : QString());
}

bool DateField::isWrong() const
{
    return !text().trimmed().isEmpty() && !day();
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    const std::optional<QDate> present = day();
    if (step == 0 || !present || isReadOnly()) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    setDay(present->addDays(step));
    selectAll(); // as on coming here: digits typed next replace the day
    Q_EMIT dayChanged(m_said);
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    if (const auto present = day())
        setText(shownDay(*present));
    QLineEdit::focusOutEvent(event);
}

} // namespace somotcua
