#pragma once

#include "ChangeDuty.h"
#include "RosterMonth.h"

#include <QString>

namespace somotcua {

/// "Tháng 9 năm 2024"
QString monthWords(const Period &month);
/// "Số buổi trực quý III"
QString shareTitle(const Period &quarter);
/// "Thứ Hai" and, where there is little room, "T2"; 1 is Monday.
QString weekdayWord(int weekday);
QString shortWeekdayWord(int weekday);
/// "Thứ Sáu 20/09, chiều", and within a sentence "chiều Thứ Sáu 20/09".
QString placeTitle(const SessionPlace &place);
QString placeWords(const SessionPlace &place);
/// "13:30–17:00"; empty when unknown.
QString hoursWords(const RosterSession &session);
/// How a session stands: "đã khép, 7 lượt", "đang mở, 3 lượt", "không có lượt"; empty for one to come.
QString standWords(const RosterSession &session, QDate today);
/// Of a held one only how many were helped, where there is little room: "7 lượt".
QString briefStandWords(const RosterSession &session);
/// Who is on duty, or why nobody is, as a screen reader says it.
QString dutyWords(const RosterSession &session);

inline SessionPlace placeOf(const RosterSession &session)
{
    return {session.count.day, session.count.shift};
}

} // namespace somotcua
