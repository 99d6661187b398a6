#include "dossiers/CodeCompletion.h"

#include "text/Fold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace somotcua {

std::optional<QString> completedCode(const QString &typed, const QString &lastCode, QDate day)
{
    static const QRegularExpression number(uR"(^\d{1,4}$)"_s);
    static const QRegularExpression pattern(uR"(^(.+-)\d{6}-(\d{4,6})$)"_s);
    const QString running = tidy(typed);
    const auto last = pattern.match(lastCode);
    if (!number.match(running).hasMatch() || !last.hasMatch() || !day.isValid())
        return std::nullopt;
    return last.captured(1) + day.toString(u"yyMMdd"_s) + u'-' + running.rightJustified(last.capturedLength(2), u'0');
}

} // namespace somotcua
