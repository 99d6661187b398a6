#include "EntryColumns.h"

namespace somotcua {

namespace {

void applyColumn(AssistEntry &entry, const AssistEntry &row, Column column)
{
    switch (column) {
    case Column::Date:
        entry.day = row.day;
        return;
    case Column::Shift:
        entry.shift = row.shift;
        return;
    case Column::Volunteer:
        entry.volunteer = row.volunteer;
        return;
    case Column::Citizen:
    case Column::FamilyName:
    case Column::GivenName:
        entry.citizen = row.citizen;
        return;
    case Column::Birth:
        entry.birth = row.birth;
        return;
    case Column::Sex:
        entry.sex = row.sex;
        return;
    case Column::Identity:
        entry.identity = row.identity;
        return;
    case Column::Phone:
        entry.phone = row.phone;
        return;
    case Column::Hamlet:
        entry.hamlet = row.hamlet;
        return;
    case Column::Procedure:
        entry.procedureCode = row.procedureCode;
        return;
    case Column::ProcedureName:
        entry.procedureName = row.procedureName;
        return;
    case Column::Outcome:
        entry.outcome = row.outcome;
        return;
    case Column::Obstacle:
        entry.obstacles = row.obstacles;
        return;
    case Column::Code:
        entry.code = row.code;
        return;
    case Column::Channel:
        entry.channel = row.channel;
        return;
    case Column::Submitted:
        entry.submitted = row.submitted;
        return;
    case Column::Received:
        entry.received = row.received;
        return;
    case Column::Due:
        entry.due = row.due;
        return;
    case Column::Status:
        entry.status = row.status;
        entry.statusText = row.statusText;
        return;
    case Column::Finished:
        entry.finished = row.finished;
        return;
    case Column::Returned:
        entry.returned = row.returned;
        return;
    case Column::Note:
        entry.note = row.note;
        return;
    }
    Q_UNREACHABLE();
}

} // namespace

void applyColumns(AssistEntry &entry, const AssistEntry &row, const QList<Column> &columns)
{
    for (const Column column : columns)
        applyColumn(entry, row, column);
}

} // namespace somotcua
