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

bool Volunteer::activeOn(QDate day) const
{
    return (!activeFrom || *activeFrom <= day) && (!activeTo || day <= *activeTo);
}

const QStringList &usualOrganisations()
{
    static const QStringList all
        = {u"Đoàn thanh niên"_s,    u"Hội Phụ nữ"_s,       u"Hội Cựu chiến binh"_s, u"Hội Nông dân"_s,
           u"Hội Người cao tuổi"_s, u"Mặt trận Tổ quốc"_s, u"Công an xã"_s,         u"Nhà trường"_s};
    return all;
}

} // namespace somotcua
