#include "ChangeWords.h"

#include "Shown.h"
#include "Wording.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// By how much it rose or fell, as far as paper shows it.
double risen(const FigureChange &change)
{
    const int decimals = decimalsOf(change.kind);
    return rounded(rounded(change.now.toDouble(), decimals) - rounded(change.printed.toDouble(), decimals), decimals);
}

bool areBothKnown(const FigureChange &change)
{
    return !isUnknown(change.printed) && !isUnknown(change.now);
}

} // namespace

QString changeMark(const FigureChange &change, const QString &language)
{
    QStringList rows;
    if (change.came > 0)
        rows << u'+' + shown(change.came, ColumnKind::Count, language);
    if (change.went > 0)
        rows << u'−' + shown(change.went, ColumnKind::Count, language);
    if (!rows.isEmpty() || !areBothKnown(change))
        return rows.join(u' ');
    const double by = risen(change);
    return by == 0 ? QString() : (by > 0 ? u'+' : u'−') + shown(std::abs(by), change.kind, language);
}

QString changeWords(const FigureChange &change, const QString &language)
{
    const Wording same{u"như bản đã in"_s, u"as printed"_s};
    const Wording other{u"khác bản đã in"_s, u"not as printed"_s};
    const Wording changed{u"so với bản đã in: %1"_s, u"against the printed sheet: %1"_s};
    if (const QString mark = changeMark(change, language); !mark.isEmpty())
        return changed.in(language).arg(mark);
    const bool isSame = isUnknown(change.printed) == isUnknown(change.now);
    return (isSame ? same : other).in(language);
}

} // namespace somotcua
