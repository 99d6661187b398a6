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
    cells[BookColumn::Date] = shownDay(entry.day);
    if (entry.shift)
        cells[BookColumn::Shift] = officialName(*entry.shift);
    cells[BookColumn::Volunteer] = entry.volunteer.value_or(QString());
    cells[BookColumn::Citizen] = entry.citizen;
    if (entry.birth)
        cells[BookColumn::Birth] = shownBirth(*entry.birth);
    if (entry.sex)
        cells[BookColumn::Sex] = sexText(*entry.sex);
    if (entry.identity)
        cells[BookColumn::Identity] = entry.identity->text();
    if (entry.phone)
        cells[BookColumn::Phone] = entry.phone->text();
    cells[BookColumn::Hamlet] = entry.hamlet.value_or(QString());
    cells[BookColumn::Procedure] = entry.procedureCode.value_or(QString());
    cells[BookColumn::ProcedureName] = entry.procedureName.value_or(QString());
    if (entry.outcome)
        cells[BookColumn::Outcome] = officialName(*entry.outcome);
    QStringList obstacles;
    for (const ObstacleMark &mark : entry.obstacles)
        obstacles.append(obstacleText(mark));
    cells[BookColumn::Obstacle] = obstacles.join(u"; "_s);
    if (entry.code)
        cells[BookColumn::Code] = entry.code->text();
    if (entry.channel)
        cells[BookColumn::Channel] = officialName(*entry.channel);
    cells[BookColumn::Submitted] = dayText(entry.submitted);
    cells[BookColumn::Received] = dayText(entry.received);
    cells[BookColumn::Due] = dayText(entry.due);
    if (entry.status)
        cells[BookColumn::Status]
            = *entry.status == DossierStatus::Other ? entry.statusText : officialName(*entry.status);
    cells[BookColumn::Finished] = dayText(entry.finished);
    cells[BookColumn::Returned] = dayText(entry.returned);
    cells[BookColumn::Note] = entry.note.value_or(QString());
    return cells;
}

} // namespace somotcua
