#pragma once

#include "DeskSession.h"

#include <QString>
#include <QStringList>

namespace somotcua {

/// "Thứ Hai"; 1 is Monday.
QString weekdayName(int weekday);
/// "Thứ Hai 30/09/2024"
QString weekdayAndDay(QDate day);
/// "buổi chiều" and, where there is little room, "chiều".
QString shiftWords(Shift shift);
QString shortShiftWord(Shift shift);
/// The label of a choice: "Chiều".
QString shiftLabel(Shift shift);

/// "Thứ Hai 30/09/2024, buổi chiều 13:30–17:00"; without the hours when the schedule has none.
QString sessionWords(const DeskSession &session);
/// "Thứ Hai 30/09/2024, chiều"
QString shortSessionWords(const DeskSession &session);

/// For the window's foot: "Buổi chiều 30/09 đang mở từ 13:31", "Buổi chiều 30/09"; empty while none is open.
QString openSessionWords(const DeskSession &session);
QString shortOpenSessionWords(const DeskSession &session);

/// What is said when sessions of earlier days were found open and closed.
QString forgottenWords(const QList<DeskSession> &sessions);

/// "Lý Thị Trang" → "L. T. Trang"
QString shortName(const QString &name);
/// All names joined by commas, short ones when asked.
QString namesOf(const QStringList &names);
QString shortNamesOf(const QStringList &names);

} // namespace somotcua
