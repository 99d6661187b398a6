#pragma once

#include "counts/SessionSheet.h"
#include "ReportFrame.h"

#include <QHash>

namespace somotcua {

struct SessionSheetRows
{
    QList<RecordedSession> sessions; // those that were held, by day and shift
    QHash<SessionId, qint64> citizens;
    QList<SessionOutcome> outcomes;
    QList<SessionObstacle> obstacles;
    QList<SessionOpenCase> openCases;
};

/// Phiếu buổi (contract §4 `session-sheet`): each held session of the period, who and when, its counts, how the assists
/// ended, what was in the way, what is still open. Of a single session the heading names it.
Report sessionSheet(const ReportFrame &frame, const SessionSheetRows &rows);

/// The same report cut into one for each session, in order, as they are printed and signed; a report without a session
/// stays as it is.
QList<Report> sheetOfEachSession(const Report &report);

} // namespace somotcua
