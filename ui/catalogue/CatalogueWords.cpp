#include "catalogue/CatalogueWords.h"

#include "procedures/ProcedureRules.h"
#include "text/LenientDate.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::CatalogueWords)
};

} // namespace

QString levelWord(OnlineLevel level)
{
    switch (level) {
    case OnlineLevel::Full:
        //: vi: Toàn trình
        return Tr::tr("Full");
    case OnlineLevel::Partial:
        //: vi: Một phần
        return Tr::tr("Partial");
    case OnlineLevel::Online:
        //: vi: Trực tuyến
        return Tr::tr("On line");
    case OnlineLevel::Offline:
        //: vi: Trực tiếp
        return Tr::tr("In person");
    case OnlineLevel::Unknown:
        //: vi: Chưa rõ
        return Tr::tr("Unknown");
    }
    Q_UNREACHABLE();
}

QString feeWords(const QString &fee)
{
    if (fee.isEmpty())
        return {};
    if (isCouncilFee(fee))
        //: vi: HĐND quy định
        return Tr::tr("Set by the council");
    return QLocale(QLocale::Vietnamese).toString(fee.toLongLong()) + u" đ"_s;
}

QString weekdayAndDay(QDate day)
{
    //: vi: Thứ Hai · Thứ Ba · Thứ Tư · Thứ Năm · Thứ Sáu · Thứ Bảy · Chủ nhật
    const QStringList names
        = Tr::tr("Monday · Tuesday · Wednesday · Thursday · Friday · Saturday · Sunday").split(u" · "_s);
    return names.value(day.dayOfWeek() - 1) + u' ' + shownDay(day);
}

QString kindWord(CalendarDay::Kind kind)
{
    switch (kind) {
    case CalendarDay::Kind::Holiday:
        //: vi: Nghỉ
        return Tr::tr("Off");
    case CalendarDay::Kind::Makeup:
        //: vi: Làm bù
        return Tr::tr("Worked");
    }
    Q_UNREACHABLE();
}

QString flawWords(HolidayFlaw flaw)
{
    switch (flaw) {
    case HolidayFlaw::NoDay:
        //: vi: không có ngày như vậy
        return Tr::tr("there is no such day");
    case HolidayFlaw::NoName:
        //: vi: thiếu tên ngày nghỉ
        return Tr::tr("the name is missing");
    case HolidayFlaw::UnknownKind:
        //: vi: cột loại phải là holiday hoặc makeup
        return Tr::tr("the kind must be holiday or makeup");
    case HolidayFlaw::MakeupOnWorkday:
        //: vi: ngày làm bù phải là Thứ Bảy hoặc Chủ nhật
        return Tr::tr("a make-up day must be a Saturday or Sunday");
    case HolidayFlaw::TwiceInTable:
        //: vi: dòng trên đã ghi khác cho ngày này
        return Tr::tr("a line above says something else of this day");
    }
    Q_UNREACHABLE();
}

QString undoneCatalogueWords(const Undoable &action)
{
    const QString kind = action.action.section(u'.', 0, 0);
    const bool adds = action.action.endsWith(u".add"_s);
    QString words = u"%1"_s;
    if (kind == u"procedure"_s && adds)
        //: After "Undone:". vi: thêm thủ tục %1
        words = Tr::tr("adding the procedure %1");
    else if (kind == u"procedure"_s)
        //: After "Undone:". vi: sửa thủ tục %1
        words = Tr::tr("changing the procedure %1");
    else if (kind == u"volunteer"_s && adds)
        //: After "Undone:". vi: thêm tổ viên %1
        words = Tr::tr("adding the volunteer %1");
    else if (kind == u"volunteer"_s)
        //: After "Undone:". vi: sửa tổ viên %1
        words = Tr::tr("changing the volunteer %1");
    else if (action.action == u"hamlet.join"_s)
        //: After "Undone:". vi: gộp thôn %1
        words = Tr::tr("joining the hamlet %1");
    else if (kind == u"hamlet"_s && adds)
        //: After "Undone:". vi: thêm thôn %1
        words = Tr::tr("adding the hamlet %1");
    else if (kind == u"hamlet"_s)
        //: After "Undone:". vi: sửa thôn %1
        words = Tr::tr("changing the hamlet %1");
    else if (action.action == u"holiday.import"_s)
        //: After "Undone:". vi: nhập bảng ngày nghỉ %1
        words = Tr::tr("importing the holidays of %1");
    else if (kind == u"holiday"_s)
        //: After "Undone:". vi: sửa ngày nghỉ %1
        words = Tr::tr("changing the holiday %1");
    else if (kind == u"team_count"_s)
        //: After "Undone:". vi: ghi số tổ của %1
        words = Tr::tr("counting the teams of %1");
    else if (kind == u"obstacle"_s)
        //: After "Undone:". vi: sửa vướng mắc %1
        words = Tr::tr("changing the obstacle %1");
    return words.arg(action.subject);
}

} // namespace somotcua
