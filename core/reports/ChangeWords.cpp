#include "ChangeWords.h"

#include "Wording.h"

using namespace Qt::StringLiterals;

namespace somotcua {

// NOLINTNEXTLINE(bugprone-easily-swappable-parameters): + before −, as it is read
QString changeWords(qsizetype came, qsizetype went, const QString &language)
{
    const Wording same{u"như bản đã in"_s, u"as printed"_s};
    const Wording changed{u"so với bản đã in: %1"_s, u"against the printed sheet: %1"_s};
    QStringList parts;
    if (came > 0)
        parts << u'+' + QString::number(came);
    if (went > 0)
        parts << u'−' + QString::number(went);
    return parts.isEmpty() ? same.in(language) : changed.in(language).arg(parts.join(u' '));
}

} // namespace somotcua
