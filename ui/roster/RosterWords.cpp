#include "roster/RosterWords.h"

#include "desk/SessionWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::RosterWords)
};

constexpr int kMonthsOfQuarter = 3;

QString dayAndMonth(QDate day)
{
    return day.toString(u"dd/MM"_s);
}

} // namespace

QString monthWords(const Period &month)
{
    //: A month and its year. vi: Tháng %1 năm %2
    return Tr::tr("Month %1 of %2").arg(month.first().month()).arg(month.first().year());
}

QString shareTitle(const Period &quarter)
{
    static const QStringList numbers{u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
    //: %1 is the number of a quarter of the year, I to IV. vi: Số buổi trực quý %1
    return Tr::tr("Sessions in quarter %1").arg(numbers.at((quarter.first().month() - 1) / kMonthsOfQuarter));
}

QString weekdayWord(int weekday)
{
    return weekdayName(weekday);
}

QString shortWeekdayWord(int weekday)
{
    switch (weekday) {
    case Qt::Monday:
        //: Monday, very short. vi: T2
        return Tr::tr("Mo");
    case Qt::Tuesday:
        //: Tuesday, very short. vi: T3
        return Tr::tr("Tu");
    case Qt::Wednesday:
        //: Wednesday, very short. vi: T4
        return Tr::tr("We");
    case Qt::Thursday:
        //: Thursday, very short. vi: T5
        return Tr::tr("Th");
    case Qt::Friday:
        //: Friday, very short. vi: T6
        return Tr::tr("Fr");
    case Qt::Saturday:
        //: Saturday, very short. vi: T7
        return Tr::tr("Sa");
    default:
        //: Sunday, very short. vi: CN
        return Tr::tr("Su");
    }
}

QString placeTitle(const SessionPlace &place)
{
    //: A weekday, a day without its year, a shift: "Friday 20/09, afternoon". vi: %1 %2, %3
    return Tr::tr("%1 %2, %3")
        .arg(weekdayWord(place.day.dayOfWeek()), dayAndMonth(place.day), shortShiftWord(place.shift));
}

QString placeWords(const SessionPlace &place)
{
    //: Within a sentence; a shift, a weekday, a day without its year. vi: %1 %2 %3
    return Tr::tr("the %1 of %2 %3")
        .arg(shortShiftWord(place.shift), weekdayWord(place.day.dayOfWeek()), dayAndMonth(place.day));
}

QString hoursWords(const RosterSession &session)
{
    if (!session.from.isValid() || !session.to.isValid())
        return {};
    return session.from.toString(u"HH:mm"_s) + u'–' + session.to.toString(u"HH:mm"_s);
}

QString standWords(const RosterSession &session, QDate today)
{
    const auto assists = int(session.count.figures.value_or(SessionFigures{}).assists);
    if (session.state == SessionState::Open)
        //: A session that runs, with how many were helped. vi: đang mở, %n lượt
        return Tr::tr("open, %n assist(s)", nullptr, assists);
    if (session.isHeld())
        //: A session that is over, with how many were helped. vi: đã khép, %n lượt
        return Tr::tr("closed, %n assist(s)", nullptr, assists);
    if (!session.isCalledOff() && session.count.day < today)
        //: A planned session that is past and was never opened. vi: không có lượt
        return Tr::tr("nothing recorded");
    return {};
}

QString briefStandWords(const RosterSession &session)
{
    if (!session.isHeld())
        return {};
    //: How many were helped in a session. vi: %n lượt
    return Tr::tr("%n assist(s)", nullptr, int(session.count.figures->assists));
}

QString dutyWords(const RosterSession &session)
{
    if (session.isCalledOff())
        //: %1 is the reason. vi: Hoãn: %1
        return Tr::tr("Called off: %1").arg(session.reason.value_or(QString()));
    if (session.count.volunteers.isEmpty())
        //: Of a session. vi: Chưa có ai trực
        return Tr::tr("Nobody on duty yet");
    return session.count.volunteers.join(u", "_s);
}

} // namespace somotcua
