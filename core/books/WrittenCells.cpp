#include "EntryReader.h"
#include "ShiftNames.h"
#include "text/LenientDate.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

QString dayText(const std::optional<QDate> &day)
{
    return day ? shownDay(*day) : QString();
}

QString sexText(Sex sex)
{
    switch (sex) {
    case Sex::Male:
        return u"Nam"_s;
    case Sex::Female:
        return u"Nữ"_s;
    }
    Q_UNREACHABLE();
}

QString obstacleText(const ObstacleMark &mark)
{
    if (mark.text) {
        QString text = *mark.text;
        return text.replace(u';', u','); // which parts several of them
    }
    const auto known = obstacleFromText(mark.code);
    return known && mark.code != QLatin1StringView(kOtherObstacle) ? known->name : mark.code;
}

} // namespace

RowCells writtenCells(const AssistEntry &entry)
{
    RowCells cells;
    cells[Column::Date] = shownDay(entry.day);
    if (entry.shift)
        cells[Column::Shift] = officialName(*entry.shift);
    cells[Column::Volunteer] = entry.volunteer.value_or(QString());
    cells[Column::Citizen] = entry.citizen;
    if (entry.birth)
        cells[Column::Birth] = shownBirth(*entry.birth);
    if (entry.sex)
        cells[Column::Sex] = sexText(*entry.sex);
    if (entry.identity)
        cells[Column::Identity] = entry.identity->text();
    if (entry.phone)
        cells[Column::Phone] = entry.phone->text();
    cells[Column::Hamlet] = entry.hamlet.value_or(QString());
    cells[Column::Procedure] = entry.procedureCode.value_or(QString());
    cells[Column::ProcedureName] = entry.procedureName.value_or(QString());
    if (entry.outcome)
        cells[Column::Outcome] = officialName(*entry.outcome);
    QStringList obstacles;
    for (const ObstacleMark &mark : entry.obstacles)
        obstacles.append(obstacleText(mark));
    cells[Column::Obstacle] = obstacles.join(u"; "_s);
    if (entry.code)
        cells[Column::Code] = entry.code->text();
    if (entry.channel)
        cells[Column::Channel] = officialName(*entry.channel);
    cells[Column::Submitted] = dayText(entry.submitted);
    cells[Column::Received] = dayText(entry.received);
    cells[Column::Due] = dayText(entry.due);
    if (entry.status)
        cells[Column::Status] = *entry.status == DossierStatus::Other ? entry.statusText : officialName(*entry.status);
    cells[Column::Finished] = dayText(entry.finished);
    cells[Column::Returned] = dayText(entry.returned);
    cells[Column::Note] = entry.note.value_or(QString());
    return cells;
}

} // namespace somotcua
