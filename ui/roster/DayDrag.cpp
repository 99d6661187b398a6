// The part of DayCell that lets people be dragged from one day to another.
#include "roster/DayCell.h"

#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

const QString kDuty = u"application/x-somotcua-duty"_s;

/// "12" or "12 2024-09-20 afternoon".
QByteArray written(const DayCell::Dragged &dragged)
{
    QString text = QString::number(dragged.who.value);
    if (dragged.from)
        text += u' ' + dragged.from->day.toString(Qt::ISODate) + u' ' + idOf(dragged.from->shift);
    return text.toUtf8();
}

std::optional<DayCell::Dragged> read(const QMimeData *data)
{
    if (!data->hasFormat(kDuty))
        return {};
    const QStringList parts = QString::fromUtf8(data->data(kDuty)).split(u' ');
    DayCell::Dragged dragged{VolunteerId{parts.value(0).toLongLong()}, {}};
    const auto shift = shiftFromId(parts.value(2));
    if (shift)
        dragged.from = SessionPlace{QDate::fromString(parts.value(1), Qt::ISODate), *shift};
    return dragged;
}

} // namespace

void DayCell::startDrag(QWidget *source, const Dragged &dragged, const QString &name)
{
    auto *data = new QMimeData;
    data->setData(kDuty, written(dragged));
    data->setText(name);
    auto *drag = new QDrag(source);
    drag->setMimeData(data);
    drag->exec(Qt::MoveAction);
}

void DayCell::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!event->buttons().testFlag(Qt::LeftButton) || !far)
        return;
    const auto line = lineAt(m_pressed);
    if (!line || line->kind != Line::Kind::Name)
        return;
    const SessionView &session = m_view.sessions.at(line->session);
    const DutyView &duty = session.duties.at(line->duty);
    startDrag(this, {duty.who, session.place}, duty.name);
}

void DayCell::dragEnterEvent(QDragEnterEvent *event)
{
    if (!read(event->mimeData()) || m_view.sessions.isEmpty())
        return;
    m_dropping = true;
    update();
    event->acceptProposedAction();
}

void DayCell::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropping = false;
    update();
}

void DayCell::dropEvent(QDropEvent *event)
{
    m_dropping = false;
    update();
    const auto dragged = read(event->mimeData());
    const SessionView *session = sessionAt(event->position().toPoint());
    if (!dragged || session == nullptr)
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(dragged->who, dragged->from, session->place);
}

} // namespace somotcua
