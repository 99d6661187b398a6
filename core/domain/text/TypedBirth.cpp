#include "text/TypedBirth.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

std::optional<BirthDate> parseTypedBirth(const QString &text, QDate latest)
{
    const QString run = text.trimmed();
    const bool isRun = std::ranges::all_of(run, [](QChar unit) { return unit >= u'0' && unit <= u'9'; });
    if (isRun && (run.size() == 8 || run.size() == 6))
        return parseBirth(run.first(2) + u'/' + run.mid(2, 2) + u'/' + run.mid(4), latest);
    return parseBirth(text, latest);
}

} // namespace somotcua
