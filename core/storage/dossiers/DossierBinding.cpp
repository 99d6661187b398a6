#include "dossiers/DossierBinding.h"

#include "Statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

std::optional<QString> idOf(std::optional<DueSource> source)
{
    if (!source)
        return {};
    switch (*source) {
    case DueSource::Typed:
        return u"typed"_s;
    case DueSource::Expected:
        return u"expected"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void bindHead(Statement &statement, const DossierHead &head)
{
    statement.bind(":citizen", head.citizen)
        .bind(":code", head.code ? std::optional(head.code->text()) : std::nullopt)
        .bind(":procedure", head.procedure)
        .bind(":online_level", idOf(head.onlineLevel))
        .bind(":channel", idOf(head.channel))
        .bind(":submitted", head.submittedDay)
        .bind(":volunteer", head.volunteer)
        .bind(":hamlet", head.hamlet)
        .bind(":name_key", head.nameKey);
}

void bindDerived(Statement &statement, const Derived &derived)
{
    statement.bind(":received", derived.received)
        .bind(":due", derived.due)
        .bind(":due_source", idOf(derived.dueSource))
        .bind(":finished", derived.finished)
        .bind(":returned", derived.returned)
        .bind(":status", int(derived.status))
        .bind(":status_text", derived.statusText)
        .bind(":status_day", derived.statusDay);
}

QList<StatusLine> plain(const QList<StoredLine> &lines)
{
    QList<StatusLine> found;
    found.reserve(lines.size());
    for (const StoredLine &line : lines)
        found += line.line;
    return found;
}

int lastOf(const QList<StatusLine> &lines, QDate day)
{
    int last = 0;
    for (const StatusLine &line : lines) {
        if (line.day == day)
            last = std::max(last, line.number);
    }
    return last;
}

} // namespace somotcua
