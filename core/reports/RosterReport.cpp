#include "RosterReport.h"

#include "citizens/PhoneNumber.h"
#include "OfficeWords.h"
#include "PeriodWords.h"
#include "Shown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

const Wording &extraSession()
{
    static const Wording words{u"Buổi thêm"_s, u"Extra session"_s};
    return words;
}

QList<Column> columns(const QString &language)
{
    const auto text = [&](const QString &id, const Wording &label) {
        return column(id, ColumnKind::Text, label, language);
    };
    return {column(u"number"_s, ColumnKind::Ordinal, {u"TT"_s, u"No."_s}, language),
            text(u"weekday"_s, {u"Thứ"_s, u"Weekday"_s}),
            column(u"date"_s, ColumnKind::Date, {u"Ngày"_s, u"Date"_s}, language),
            text(u"shift"_s, {u"Buổi"_s, u"Shift"_s}),
            text(u"hours"_s, {u"Giờ"_s, u"Hours"_s}),
            text(u"volunteers"_s, {u"Tổ viên trực"_s, u"On duty"_s}),
            text(u"phone"_s, {u"Số điện thoại"_s, u"Phone"_s}),
            text(u"substitute"_s, {u"Người thay"_s, u"Substitute"_s}),
            text(u"note"_s, {u"Ghi chú"_s, u"Note"_s})};
}

QVariant hoursCell(const RosterSession &session)
{
    if (!session.from.isValid() || !session.to.isValid())
        return {};
    return session.from.toString(u"HH:mm"_s) + u'–' + session.to.toString(u"HH:mm"_s);
}

QVariant noteCell(const RosterSession &session, const QString &language)
{
    if (session.isCalledOff())
        return Wording{u"Hoãn: %1"_s, u"Called off: %1"_s}.in(language).arg(session.reason.value_or(QString()));
    if (!session.scheduled && !session.isHeld())
        return extraSession().in(language);
    return {};
}

/// One for each person, in their order; — where none is known.
QVariant phonesCell(const RosterSession &session, const QHash<VolunteerId, QString> &phones)
{
    QStringList shownPhones;
    bool known = false;
    for (const VolunteerId who : session.count.volunteerIds) {
        const auto phone = PhoneNumber::read(phones.value(who));
        known = known || phone;
        shownPhones << (phone ? phone->shown() : u"—"_s);
    }
    return known ? QVariant(shownPhones.join(u", "_s)) : QVariant();
}

} // namespace

Report rosterReport(const ReportFrame &frame, const RosterRows &rows)
{
    const ReportHeading heading{
        {u"Lịch trực"_s, u"Roster"_s},
        {u"LỊCH TRỰC"_s, u"ROSTER"_s},
        {u"Hỗ trợ công dân thực hiện dịch vụ công trực tuyến"_s, u"Help for citizens with online public services"_s}};
    const QString &language = frame.language;
    Report report = emptyReport(u"roster"_s, heading, frame);
    report.orientation = Orientation::Portrait;
    report.furniture.periodLine = periodLine(frame.period, frame.period.last(), language);
    report.furniture.signatures.resize(std::min<qsizetype>(2, report.furniture.signatures.size()));

    Block block{u"duties"_s, Wording{u"Lịch trực"_s, u"Roster"_s}.in(language), columns(language), {}, {}};
    for (const RosterSession &session : rows.sessions) {
        const SessionCount &count = session.count;
        const bool nobody = count.volunteers.isEmpty() || session.isCalledOff();
        block.rows << Row{qint64(block.rows.size() + 1),
                          term(weekdayId(count.day), weekdayName(count.day), language),
                          count.day,
                          term(idOf(count.shift), shiftName(count.shift), language),
                          hoursCell(session),
                          nobody ? QVariant() : QVariant(count.volunteers.join(u", "_s)),
                          nobody ? QVariant() : phonesCell(session, rows.phones),
                          QVariant(),
                          noteCell(session, language)};
    }
    report.blocks = {block};
    return report;
}

QString rosterMessage(const Report &report)
{
    enum Place : quint8
    {
        Weekday = 1,
        Date,
        OfShift,
        Hours,
        Volunteers,
        Note = 8
    };
    const Wording nobody{u"chưa có người trực"_s, u"nobody yet"_s};
    QStringList lines{report.title.toUpper(), report.furniture.lowerLine, {}};
    for (const Row &row : report.blocks.first().rows) {
        const auto word = [&](Place place) {
            return isUnknown(row.at(place)) ? QString() : shown(row.at(place), ColumnKind::Text, report.language);
        };
        QString line = u"%1 %2, %3 %4"_s.arg(word(Weekday), row.at(Date).toDate().toString(u"dd/MM"_s),
                                             word(OfShift).toLower(), word(Hours));
        const QString people = word(Volunteers);
        const QString note = word(Note);
        line = line.trimmed() + u": "_s;
        const bool calledOff = !note.isEmpty() && note != extraSession().in(report.language);
        if (calledOff)
            line += note;
        else
            line += people.isEmpty() ? nobody.in(report.language) : people;
        if (!calledOff && !note.isEmpty())
            line += u" (%1)"_s.arg(note.toLower());
        lines << line;
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace somotcua
