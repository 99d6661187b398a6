#pragma once

#include "ChangeDuty.h"

#include <QList>
#include <QString>

#include <optional>

namespace somotcua {

/// One person of a session as a cell of the calendar names him.
struct DutyView
{
    VolunteerId who;
    QString name;
    QString brief; // with initials, where the name does not fit
};

/// A session as a cell of the calendar shows it.
struct SessionView
{
    SessionPlace place;
    QString label; // "Sáng 08:00–11:00" where the day has several or it is not the schedule's; else empty
    QString briefLabel; // "Sáng"
    QList<DutyView> duties;
    bool gap = false;
    bool doubled = false; // somebody is on duty elsewhere at the same time
    QString calledOff; // "Hoãn: …"; empty: takes place
    QString stand; // "đã khép, 7 lượt"
    QString briefStand; // "7 lượt", where that does not fit
    bool done = false; // stand tells of a finished one
};

/// A day of the calendar.
struct DayView
{
    QDate day;
    QString number; // "20", or "1/10" where another month begins
    bool inMonth = true;
    bool today = false;
    QString named; // holiday or make-up day
    QString remark; // "không có buổi", where the schedule has one
    bool holiday = false;
    QList<SessionView> sessions;
    QString spoken; // what a screen reader says
};

} // namespace somotcua
