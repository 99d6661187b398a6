#include "CellWarnings.h"

#include <QCoreApplication>

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::CellWarnings)
};

} // namespace

QString sentenceOf(IdentityWarning warning, const IdentityNumber &number)
{
    switch (warning) {
    case IdentityWarning::Padded:
        //: %1 is an identity number.
        //: vi: Số này bị mất chữ số 0 ở đầu; đã ghi thành %1
        return Tr::tr("This number had lost its leading zeros; taken as %1").arg(number.text());
    case IdentityWarning::UnknownProvince:
        //: vi: Không có tỉnh nào mang ba chữ số đầu của số này
        return Tr::tr("No province has the first three digits of this number");
    case IdentityWarning::OtherBirthYear:
        //: vi: Số này ghi năm sinh khác
        return Tr::tr("This number says another year of birth");
    case IdentityWarning::OtherSex:
        //: vi: Số này ghi giới tính khác
        return Tr::tr("This number says another sex");
    case IdentityWarning::AllDigitsEqual:
        //: vi: Số này toàn một chữ số
        return Tr::tr("All digits of this number are the same");
    case IdentityWarning::UnusualForm:
        //: vi: Số này không giống số định danh, CMND hay hộ chiếu
        return Tr::tr("This is no usual number of an identity card or passport");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(CodeWarning warning)
{
    switch (warning) {
    case CodeWarning::UnusualForm:
        //: vi: Mã hồ sơ có dạng lạ
        return Tr::tr("This dossier code has an unusual form");
    case CodeWarning::NoSuchDay:
        //: vi: Ngày trong mã hồ sơ không có thật
        return Tr::tr("The day in this dossier code does not exist");
    case CodeWarning::DayInFuture:
        //: vi: Ngày trong mã hồ sơ chưa đến
        return Tr::tr("The day in this dossier code has not come yet");
    }
    Q_UNREACHABLE();
}

} // namespace somotcua
