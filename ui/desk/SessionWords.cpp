#include "desk/SessionWords.h"

#include "text/LenientDate.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::SessionWords)
};

QString clock(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

} // namespace

QString weekdayName(int weekday)
{
    switch (weekday) {
    case Qt::Monday:
        //: vi: Thứ Hai
        return Tr::tr("Monday");
    case Qt::Tuesday:
        //: vi: Thứ Ba
        return Tr::tr("Tuesday");
    case Qt::Wednesday:
        //: vi: Thứ Tư
        return Tr::tr("Wednesday");
    case Qt::Thursday:
        //: vi: Thứ Năm
        return Tr::tr("Thursday");
    case Qt::Friday:
        //: vi: Thứ Sáu
        return Tr::tr("Friday");
    case Qt::Saturday:
        //: vi: Thứ Bảy
        return Tr::tr("Saturday");
    default:
        //: vi: Chủ Nhật
        return Tr::tr("Sunday");
    }
}

QString weekdayAndDay(QDate day)
{
    return u"%1 %2"_s.arg(weekdayName(day.dayOfWeek()), shownDay(day));
}

QString shiftWords(Shift shift)
{
    switch (shift) {
    case Shift::Morning:
        //: Within a sentence. vi: buổi sáng
        return Tr::tr("morning");
    case Shift::Afternoon:
        //: Within a sentence. vi: buổi chiều
        return Tr::tr("afternoon");
    case Shift::Evening:
        //: Within a sentence. vi: buổi tối
        return Tr::tr("evening");
    }
    Q_UNREACHABLE();
}

QString shortShiftWord(Shift shift)
{
    switch (shift) {
    case Shift::Morning:
        //: vi: sáng
        return Tr::tr("morning", "short");
    case Shift::Afternoon:
        //: vi: chiều
        return Tr::tr("afternoon", "short");
    case Shift::Evening:
        //: vi: tối
        return Tr::tr("evening", "short");
    }
    Q_UNREACHABLE();
}

QString shiftLabel(Shift shift)
{
    switch (shift) {
    case Shift::Morning:
        //: A choice. vi: Sáng
        return Tr::tr("Morning");
    case Shift::Afternoon:
        //: A choice. vi: Chiều
        return Tr::tr("Afternoon");
    case Shift::Evening:
        //: A choice. vi: Tối
        return Tr::tr("Evening");
    }
    Q_UNREACHABLE();
}

QString sessionWords(const DeskSession &session)
{
    const QString day = weekdayAndDay(session.session.day);
    const QString shift = shiftWords(session.session.shift);
    if (!session.from.isValid() || !session.to.isValid())
        return u"%1, %2"_s.arg(day, shift);
    return u"%1, %2 %3–%4"_s.arg(day, shift, clock(session.from), clock(session.to));
}

QString shortSessionWords(const DeskSession &session)
{
    return u"%1, %2"_s.arg(weekdayAndDay(session.session.day), shortShiftWord(session.session.shift));
}

QString openSessionWords(const DeskSession &session)
{
    if (session.session.state != SessionState::Open || !session.session.openedAt)
        return {};
    //: In the window's foot; a shift, a day without its year, a time. vi: Buổi %1 %2 đang mở từ %3
    return Tr::tr("The %1 session of %2 is open since %3")
        .arg(shortShiftWord(session.session.shift), session.session.day.toString(u"dd/MM"_s),
             clock(localTime(*session.session.openedAt)));
}

QString shortOpenSessionWords(const DeskSession &session)
{
    if (session.session.state != SessionState::Open)
        return {};
    //: In the window's foot; a shift and a day without its year. vi: Buổi %1 %2
    return Tr::tr("Session: %1 %2")
        .arg(shortShiftWord(session.session.shift), session.session.day.toString(u"dd/MM"_s));
}

QString forgottenWords(const QList<DeskSession> &sessions)
{
    QStringList each;
    for (const DeskSession &session : sessions)
        //: A session and how many were helped in it: "Friday 27/09/2024, afternoon: %n assist(s)". vi: %1: %n lượt
        each << Tr::tr("%1: %n assist(s)", nullptr, int(session.assists)).arg(shortSessionWords(session));
    //: %1 lists sessions that nobody had closed. vi: Đã khép buổi quên khép (%1).
    return Tr::tr("Closed what had been left open (%1).").arg(each.join(u"; "_s));
}

QString shortName(const QString &name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype at = 0; at + 1 < words.size(); ++at)
        words[at] = words.at(at).first(1) + u'.';
    return words.join(u' ');
}

QString namesOf(const QStringList &names)
{
    return names.join(u", "_s);
}

QString shortNamesOf(const QStringList &names)
{
    QStringList all;
    for (const QString &name : names)
        all << shortName(name);
    return namesOf(all);
}

} // namespace somotcua
