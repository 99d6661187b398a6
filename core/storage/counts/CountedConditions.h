#pragma once

#include <QByteArray>
#include <QDate>

namespace somotcua {

class Statement;

/// What makes a row one of a count (contract §3), said once: the statements that count and those that list the counted
/// rows name a condition in braces, `{online_full}`, and get its words. Days are `:first` and `:last`;
/// `:as_of` is the day at whose end a result has to stand, at least `:last`.
QByteArray withConditions(QByteArray sql);

/// SELECTs of the spans that are open at the end of `:last`, in the four short runs of the index (see dossier_span);
/// `ending` stands behind each. To be bound with bindOpenRuns besides `:last`.
QByteArray openRuns(const QByteArray &columns, const QByteArray &ending);
/// Those of them that are over by now, found in three of the runs.
QByteArray openRunsMovedSince(const QByteArray &columns);
void bindOpenRuns(Statement &statement, QDate last);

/// Whether the row of `assist` in its `help_session` is the one that handed in its dossier, by assists up to
/// `:counted_to`.
QByteArray handsIn();
/// `session_id` and `dossier_id` of all dossiers that the sessions of the days `:first` to `:last` handed in so.
QByteArray handedIn();

} // namespace somotcua
