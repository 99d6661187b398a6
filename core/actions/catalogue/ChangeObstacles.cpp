#include "catalogue/ChangeObstacles.h"

#include "assists/Obstacle.h"
#include "AuditedWrite.h"
#include "catalogue/OfficeFields.h"
#include "office/ObstacleStore.h"
#include "text/Fold.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::ChangeObstacles)
};

std::optional<QString> tidied(const std::optional<QString> &text)
{
    const QString clean = tidy(text.value_or(QString()));
    return clean.isEmpty() ? std::nullopt : std::optional(clean);
}

bool sameMark(const ObstacleRow &one, const ObstacleRow &other)
{
    return one.code == other.code && one.text == other.text;
}

/// Another obstacle is offered by these words.
bool isTaken(const QList<ObstacleChoice> &choices, const ObstacleRow &row, const QString &words)
{
    return std::ranges::any_of(choices, [&](const ObstacleChoice &choice) {
        return !sameMark(choice.row, row) && matchKey(choice.name) == matchKey(words);
    });
}

} // namespace

QString obstacleField(const ObstacleRow &row)
{
    return u"obstacle|"_s + row.code + u'|' + row.text.value_or(QString()) + u'|';
}

std::optional<std::pair<ObstacleRow, QString>> obstacleOfField(const QString &field)
{
    const QStringList parts = field.split(u'|');
    if (parts.size() < 4 || parts.constFirst() != u"obstacle"_s)
        return {};
    ObstacleRow row;
    row.code = parts.at(1);
    const QString text = parts.mid(2, parts.size() - 3).join(u'|');
    row.text = text.isEmpty() ? std::nullopt : std::optional(text);
    return std::pair(row, parts.constLast());
}

Result<QList<ObstacleChoice>> obstacleChoices(Database &database)
{
    const auto rows = ObstacleStore(database).all();
    if (!rows)
        return passOn(rows);
    return obstacleChoices(*rows);
}

Result<> changeObstacle(Database &database, const ObstacleRow &row, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, u"obstacle.change"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    const auto choices = obstacleChoices(database);
    if (!choices)
        return passOn(choices);
    const auto known
        = std::ranges::find_if(*choices, [&](const ObstacleChoice &choice) { return sameMark(choice.row, row); });
    if (known == choices->cend())
        return fail(Fault::UnknownObstacle, row.text.value_or(row.code));
    ObstacleRow wanted = row;
    wanted.name = tidied(row.name);
    wanted.shortName = tidied(row.shortName);
    wanted.position = known->row.position;
    if (known->isOther())
        wanted.hidden = false;
    if (wanted.name && isTaken(*choices, wanted, *wanted.name))
        return fail(Fault::NameTaken, *wanted.name);
    if (const auto set = ObstacleStore(database).set(write, wanted); !set)
        return set;
    noteFields(write, fieldsOf(known->row), fieldsOf(wanted), obstacleField(wanted));
    if (const auto done = write.commit(wanted.name.value_or(known->name)); !done)
        return passOn(done);
    return {};
}

Result<> addObstacle(Database &database, const QString &name, const Stamp &stamp)
{
    const QString wanted = tidy(name);
    //: vi: của vướng mắc
    if (wanted.isEmpty())
        return fail(Fault::NameMissing, Tr::tr("of the obstacle"));
    AuditedWrite write(database, stamp, u"obstacle.add"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    const auto choices = obstacleChoices(database);
    if (!choices)
        return passOn(choices);
    ObstacleRow row;
    row.code = QString::fromLatin1(kOtherObstacle);
    row.text = wanted;
    row.position = int(choices->size()) - 1; // before OTHER
    const bool known
        = std::ranges::any_of(*choices, [&](const ObstacleChoice &choice) { return sameMark(choice.row, row); });
    if (known || isTaken(*choices, row, wanted))
        return fail(Fault::NameTaken, wanted);
    if (const auto set = ObstacleStore(database).set(write, row); !set)
        return set;
    write.note(obstacleField(row) + u"added"_s, {}, wanted);
    if (const auto done = write.commit(wanted); !done)
        return passOn(done);
    return {};
}

Result<> moveObstacle(Database &database, int from, int to, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, u"obstacle.move"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    const auto choices = obstacleChoices(database);
    if (!choices)
        return passOn(choices);
    const QList<ObstacleRow> rows = movedChoice(*choices, from, to);
    if (rows.isEmpty())
        return {};
    ObstacleStore store(database);
    for (const ObstacleRow &row : rows) {
        const auto before
            = std::ranges::find_if(*choices, [&](const ObstacleChoice &choice) { return sameMark(choice.row, row); });
        if (before->row.position == row.position)
            continue;
        if (const auto set = store.set(write, row); !set)
            return set;
        noteFields(write, fieldsOf(before->row), fieldsOf(row), obstacleField(row));
    }
    if (const auto done = write.commit(choices->at(from).name); !done)
        return passOn(done);
    return {};
}

} // namespace somotcua
