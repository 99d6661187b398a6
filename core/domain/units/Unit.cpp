#include "units/Unit.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace somotcua {

QString Unit::place() const
{
    constexpr auto kOptions
        = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    // «xã hội» is a word of bodies (Lao động, Thương binh và Xã hội), not a kind of unit.
    static const QRegularExpression kind(
        uR"((?:^|\s)(?:thị trấn|thị xã|xã(?!\s+hội\b)|phường|đặc khu|huyện|quận|thành phố|tỉnh|tp\.?)\s+(\S.*)$)"_s,
        kOptions);
    static const QRegularExpression body(uR"(^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+(\S.*)$)"_s, kOptions);

    QString whole = name.simplified();
    for (const QRegularExpression &form : {kind, body}) {
        const auto match = form.match(whole);
        if (match.hasMatch())
            return match.captured(1);
    }
    return whole;
}

} // namespace somotcua
