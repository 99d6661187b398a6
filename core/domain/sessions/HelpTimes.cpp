#include "sessions/HelpTimes.h"

#include "base/LocalTime.h"
#include "text/Fold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {
constexpr QChar kUntil = u'–';
}

std::optional<HelpTimes> HelpTimes::read(const QString &text)
{
    static const QRegularExpression form(uR"(^(\d{1,2})[:hg.](\d{1,2})?(?:\s*[-–—]\s*(\d{1,2})[:hg.](\d{1,2})?)?$)"_s);
    const auto found = form.match(tidy(text).toLower());
    if (!found.hasMatch())
        return std::nullopt;
    const auto timeAt = [&](int hour, int minute) {
        return QTime(found.captured(hour).toInt(), found.captured(minute).toInt());
    };
    HelpTimes times{timeAt(1, 2), {}};
    if (!found.captured(3).isEmpty())
        times.until = timeAt(3, 4);
    const bool isWrong
        = !times.from.isValid() || (times.until && (!times.until->isValid() || *times.until < times.from));
    return isWrong ? std::nullopt : std::optional(times);
}

QString HelpTimes::shown(const std::optional<QDateTime> &started, const std::optional<QDateTime> &ended)
{
    if (!started)
        return {};
    const QString from = localTime(*started).toString(u"HH:mm"_s);
    return ended ? from + kUntil + localTime(*ended).toString(u"HH:mm"_s) : from;
}

} // namespace somotcua
