#include "Entries.h"

#include "Ledgers.h"

using namespace Qt::StringLiterals;

namespace somotcua {

AssistEntry usualEntry()
{
    AssistEntry entry = entryOf(u"Nguyễn Thị Hoà"_s);
    entry.birth = BirthDate::fromText(u"1958-03-12"_s);
    return entry;
}

AssistEntry entryOf(const QString &citizen)
{
    AssistEntry entry;
    entry.day = usualStamp().day();
    entry.citizen = citizen;
    entry.volunteer = u"Khuất Thị Hà"_s;
    entry.procedureCode = u"1.001193"_s;
    entry.outcome = Outcome::SubmittedOnline;
    return entry;
}

Stamp stampAfter(int days)
{
    Stamp stamp = usualStamp();
    stamp.moment = stamp.moment.addDays(days).addSecs(60);
    return stamp;
}

} // namespace somotcua
