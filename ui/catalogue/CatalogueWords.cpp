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
        return Tr::tr("Online");
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

} // namespace somotcua
