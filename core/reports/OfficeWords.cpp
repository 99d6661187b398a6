#include "OfficeWords.h"

#include "assists/Obstacle.h"
#include "text/LenientDate.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// The English words for the obstacles of the reference; the Vietnamese ones are in the domain.
QString englishObstacle(const QString &code)
{
    static const QHash<QString, QString> names{
        {u"VNEID_L2"_s, u"No level-2 VNeID account, or it is locked"_s},
        {u"SIM_NOT_OWNER"_s, u"SIM registered to somebody else"_s},
        {u"OTP_FAIL"_s, u"No OTP received, cannot log in"_s},
        {u"NO_DEVICE"_s, u"No smartphone, or cannot use it"_s},
        {u"NETWORK"_s, u"No network or power"_s},
        {u"DATA_MISMATCH"_s, u"Personal data do not match"_s},
        {u"FILE_FORMAT"_s, u"Wrong file format"_s},
        {u"PORTAL_ERROR"_s, u"Fault of the portal or software"_s},
        {u"RETURNED"_s, u"Dossier sent back several times"_s},
        {u"MISSING_PAPER"_s, u"Papers missing"_s},
        {u"PAYMENT"_s, u"Online payment failed"_s},
        {u"DIGITAL_SIGN"_s, u"Digital signature failed"_s},
        {u"WRONG_PLACE"_s, u"Wrong place of reception"_s},
        {QString::fromLatin1(kOtherObstacle), u"Other"_s},
    };
    return names.value(code, code);
}

} // namespace

Wording shiftName(Shift shift)
{
    switch (shift) {
    case Shift::Morning:
        return {u"Sáng"_s, u"Morning"_s};
    case Shift::Afternoon:
        return {u"Chiều"_s, u"Afternoon"_s};
    case Shift::Evening:
        return {u"Tối"_s, u"Evening"_s};
    }
    Q_UNREACHABLE();
}

Wording weekdayName(QDate day)
{
    static const std::array<Wording, 7> names{{{u"Thứ Hai"_s, u"Monday"_s},
                                               {u"Thứ Ba"_s, u"Tuesday"_s},
                                               {u"Thứ Tư"_s, u"Wednesday"_s},
                                               {u"Thứ Năm"_s, u"Thursday"_s},
                                               {u"Thứ Sáu"_s, u"Friday"_s},
                                               {u"Thứ Bảy"_s, u"Saturday"_s},
                                               {u"Chủ Nhật"_s, u"Sunday"_s}}};
    return names.at(std::size_t(day.dayOfWeek() - 1));
}

QString weekdayId(QDate day)
{
    return QLocale::c().dayName(day.dayOfWeek(), QLocale::ShortFormat).toLower();
}

Wording outcomeName(Outcome outcome)
{
    const QString vi = officialName(outcome);
    switch (outcome) {
    case Outcome::SubmittedOnline:
        return {vi, u"Submitted online"_s};
    case Outcome::ReferredInPerson:
        return {vi, u"Handed in in person"_s};
    case Outcome::Supplemented:
        return {vi, u"Supplemented"_s};
    case Outcome::NotSubmitted:
        return {vi, u"Not submitted"_s};
    case Outcome::GuidedOnly:
        return {vi, u"Guided only"_s};
    }
    Q_UNREACHABLE();
}

Wording statusName(DossierStatus status)
{
    if (status == DossierStatus::Other)
        return {u"Khác"_s, u"Other"_s};
    if (status == DossierStatus::Processing)
        return {officialName(status), u"In process"_s}; // as the columns of reports and the window say
    QString english = idOf(status).replace(u'_', u' ');
    english[0] = english[0].toUpper();
    return {officialName(status), english};
}

QString statusWords(DossierStatus status, const QString &portalText, const QString &language)
{
    return status == DossierStatus::Other && !portalText.isEmpty() ? portalText : statusName(status).in(language);
}

Wording obstacleName(const QString &code)
{
    const QList<Obstacle> &known = obstacles();
    const auto obstacle = std::ranges::find(known, code, &Obstacle::code);
    return {obstacle == known.cend() ? code : obstacle->name, englishObstacle(code)};
}

QString sessionName(QDate day, Shift shift, const QString &language)
{
    const QString pattern = language == u"vi"_s ? u"%1 %2, buổi %3"_s : u"%1 %2, %3"_s;
    return pattern.arg(weekdayName(day).in(language), shownDay(day), shiftName(shift).in(language).toLower());
}

} // namespace somotcua
