#include "Explain.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::Explain)
};

// Each says what happened, where, and what to do. A switch without default, so that a new fault asks for its sentence.
// clang-format off: a translation stays on its line
QString sentence(Fault fault)
{
    switch (fault) {
    //: vi: “%1”: không có ngày như vậy. Ghi ngày theo mẫu 30/09/2024.
    case Fault::BadDay:
        return Tr::tr("“%1”: there is no such day. Write days like 30/09/2024.");
    //: vi: “%1” không phải là một kỳ. Ghi theo mẫu 2024-W39, 2024-09, 2024-Q3, 2024-H1 hoặc 2024.
    case Fault::BadPeriod:
        return Tr::tr("“%1” is no period. Write for example 2024-W39, 2024-09, 2024-Q3, 2024-H1 or 2024.");
    //: vi: “%1” không phải là lịch trực. Ghi thứ và giờ theo mẫu mon,wed,fri 13:30-17:00.
    case Fault::BadSchedule:
        return Tr::tr("“%1” is no weekly session. Write weekdays and hours like mon,wed,fri 13:30-17:00.");
    //: vi: “%1” không thể là số định danh. Ghi 12 hoặc 9 chữ số, hoặc số hộ chiếu.
    case Fault::BadIdentityNumber:
        return Tr::tr("“%1” cannot be an identity number. Write 12 or 9 digits, or a passport number.");
    //: vi: “%1” không thể là số điện thoại. Ghi 10 chữ số, bắt đầu bằng 0.
    case Fault::BadPhoneNumber:
        return Tr::tr("“%1” cannot be a phone number. Write 10 digits that begin with 0.");
    //: vi: Chưa ghi tên “%1”. Ghi tên rồi thực hiện lại.
    case Fault::NameMissing:
        return Tr::tr("The name “%1” is missing. Write it and try again.");
    //: vi: Sổ không có hồ sơ “%1”. Kiểm tra lại mã, hoặc tìm theo tên công dân.
    case Fault::UnknownDossier:
        return Tr::tr("The ledger has no dossier “%1”. Check the code, or search by the citizen's name.");
    //: vi: Sổ không có lượt hỗ trợ “%1”. Mở lại danh sách để xem các lượt đang có.
    case Fault::UnknownAssist:
        return Tr::tr("The ledger has no assist “%1”. Open the list again to see those it has.");
    //: vi: Sổ không có công dân “%1”. Tìm theo phần khác của tên, hoặc theo điện thoại.
    case Fault::UnknownCitizen:
        return Tr::tr("The ledger has no citizen “%1”. Search by another part of the name, or by phone.");
    //: vi: Danh mục không có thủ tục “%1”. Tìm theo một phần tên hoặc mã.
    case Fault::UnknownProcedure:
        return Tr::tr("The catalogue has no procedure “%1”. Search by a part of its name or code.");
    //: vi: Tổ không có tổ viên “%1”. Thêm tổ viên trong Thiết lập.
    case Fault::UnknownVolunteer:
        return Tr::tr("The team has no volunteer “%1”. Add the volunteer in the settings.");
    //: vi: “%1” không phải là trạng thái hồ sơ. Ghi số 1 đến 10, tên chính thức hoặc mã tiếng Anh.
    case Fault::UnknownStatus:
        return Tr::tr("“%1” is no status of a dossier. Write 1 to 10, the official name or its English id.");
    //: vi: “%1” không phải là kết quả hỗ trợ. Ghi một trong năm kết quả của phiếu.
    case Fault::UnknownOutcome:
        return Tr::tr("“%1” is no outcome of an assist. Write one of the five outcomes of the form.");
    //: vi: “%1” không phải là vướng mắc trong danh sách. Chọn một vướng mắc, hoặc chọn Khác và ghi rõ.
    case Fault::UnknownObstacle:
        return Tr::tr("“%1” is no obstacle of the list. Choose one, or choose Other and write what it was.");
    //: vi: Sổ không có buổi trực “%1”. Mở buổi ở Bàn hỗ trợ trước.
    case Fault::UnknownSession:
        return Tr::tr("The ledger has no session “%1”. Open it on the desk first.");
    //: vi: Ngày “%1” chưa tới. Ghi ngày không sau hôm nay.
    case Fault::DayInFuture:
        return Tr::tr("The day “%1” has not come yet. Write a day that is not after today.");
    //: vi: Ngày này đứng trước ngày nộp hồ sơ “%1”. Sửa ngày, hoặc sửa ngày nộp ở lượt hỗ trợ.
    case Fault::DayBeforeSubmission:
        return Tr::tr(
            "This day lies before the submission “%1”. Change the day, or that of the assist that submitted it.");
    //: vi: Trạng thái “%1” cần có lý do. Ghi lý do rồi lưu lại.
    case Fault::ReasonMissing:
        return Tr::tr("The status “%1” needs a reason. Write why, then save again.");
    //: vi: Mã “%1” đã có ở một hồ sơ khác. Kiểm tra lại mã trên giấy tiếp nhận.
    case Fault::CodeTaken:
        return Tr::tr("Another dossier has the code “%1” already. Check the code on the receipt.");
    //: vi: Danh mục đã có “%1”. Mở mục ấy để sửa, hoặc ghi tên khác.
    case Fault::NameTaken:
        return Tr::tr("The catalogue has “%1” already. Open that entry to change it, or write another name.");
    //: vi: Mã “%1” đã có trong thời gian đó. Sửa ngày áp dụng, hoặc mở thủ tục có mã ấy.
    case Fault::ValidityOverlaps:
        return Tr::tr("The code “%1” is in force on some of these days already. Change the days, or open the "
                      "procedure that has the code.");
    //: vi: “%1”: ngày cuối đứng trước ngày đầu. Sửa một trong hai ngày.
    case Fault::DaysReversed:
        return Tr::tr("“%1”: the last day lies before the first. Change one of the two.");
    //: vi: “%1” không phải là số dùng được ở đây. Ghi số bằng chữ số, như 15.
    case Fault::BadNumber:
        return Tr::tr("“%1” is no number that fits here. Write digits, such as 15.");
    //: vi: Danh mục không có thôn “%1”. Mở lại danh sách thôn để xem.
    case Fault::UnknownHamlet:
        return Tr::tr("The catalogue has no hamlet “%1”. Open the list of hamlets again.");
    //: vi: “%1” vốn là ngày làm việc. Ngày làm bù chỉ ghi cho Thứ Bảy hoặc Chủ nhật.
    case Fault::MakeupOnWorkday:
        return Tr::tr("“%1” is worked anyway. Only a Saturday or Sunday can be a make-up day.");
    //: vi: Không còn việc nào “%1” để hoàn tác. Mở mục cần sửa để sửa trực tiếp.
    case Fault::NothingToUndo:
        return Tr::tr("Nothing “%1” is left to undo. Correct the entry itself instead.");
    //: vi: Không thấy tệp “%1”. Kiểm tra tên tệp và thư mục.
    case Fault::FileMissing:
        return Tr::tr("There is no file “%1”. Check its name and folder.");
    //: vi: Không đọc được tệp “%1”. Kiểm tra quyền đọc tệp và ổ đĩa còn cắm hay không.
    case Fault::FileUnreadable:
        return Tr::tr("The file “%1” could not be read. Check that reading it is allowed and the drive is connected.");
    //: vi: Tệp “%1” không phải bảng tiêu đề viết bằng JSON. Ghi như {"Tên cột trong sổ": "citizen"}.
    case Fault::MapUnreadable:
        return Tr::tr(
            "The file “%1” is no JSON object of headings. Write it like {\"Heading in the book\": \"citizen\"}.");
    //: vi: Không ghi được tệp “%1”. Chọn thư mục khác, hoặc giải phóng chỗ trống trên ổ đĩa.
    case Fault::FileUnwritable:
        return Tr::tr("The file “%1” could not be written. Choose another folder, or free some space on the drive.");
    //: vi: Sổ “%1” không có dòng tiêu đề với ít nhất bốn cột đã biết. Thêm tiêu đề như Ngày, Họ và tên, Thủ tục, Kết
    //: quả hỗ trợ.
    case Fault::BookWithoutHeading:
        return Tr::tr("The book “%1” has no row with four known headings. Add headings such as Ngày, Họ và tên, Thủ "
                      "tục, Kết quả hỗ trợ.");
    //: vi: Trong sổ “%1” có dấu ngoặc kép mở mà không đóng. Đóng lại rồi nhập lại.
    case Fault::BookQuoteOpen:
        return Tr::tr("In the book “%1” a quotation mark is never closed. Close it and import again.");
    //: vi: Không đọc được chữ trong sổ “%1”. Lưu lại dạng CSV UTF-8, hoặc chọn đúng bảng mã.
    case Fault::BookEncoding:
        return Tr::tr("The letters of the book “%1” could not be read. Save it as CSV in UTF-8, or name its encoding.");
    //: vi: Tệp “%1” không phải là sổ dạng CSV. Lưu lại dạng CSV UTF-8 rồi nhập lại.
    case Fault::BookKind:
        return Tr::tr("The file “%1” is no CSV book. Save it as CSV in UTF-8 and import again.");
    //: vi: Sổ không có cột “%1”. Ghi một mã cột của sổ, như date, citizen, procedure.
    case Fault::BookColumn:
        return Tr::tr(
            "A book has no column “%1”. Write one of the ids of a book's columns, such as date, citizen, procedure.");
    //: vi: Tệp “%1” không có đủ các cột date, kind, name_vi. Lấy tệp ngày nghỉ theo mẫu rồi nhập lại.
    case Fault::TableColumns:
        return Tr::tr("The file “%1” lacks one of the columns date, kind, name_vi. Take a holiday table of that form, "
                      "then try again.");
    //: vi: Không thấy sổ “%1”. Kiểm tra tên và thư mục, hoặc mở một bản sao.
    case Fault::LedgerMissing:
        return Tr::tr("There is no ledger “%1”. Check its name and folder, or open a copy.");
    //: vi: Đã có tệp “%1”; tệp vẫn giữ nguyên. Chọn tên khác.
    case Fault::LedgerExists:
        return Tr::tr("There is a file “%1” already; it was left as it is. Choose another name.");
    //: vi: Tệp “%1” không phải là sổ của Sổ Một Cửa. Chọn tệp có đuôi .somotcua.
    case Fault::LedgerForeign:
        return Tr::tr("The file “%1” is no ledger of Sổ Một Cửa. Choose a file that ends in .somotcua.");
    //: vi: Sổ “%1” do phiên bản Sổ Một Cửa mới hơn ghi; sổ vẫn giữ nguyên. Cài phiên bản đó để mở.
    case Fault::LedgerNewer:
        return Tr::tr("The ledger “%1” was written by a newer version of Sổ Một Cửa; it was left as it is. Install "
                      "that version to open it.");
    //: vi: Sổ “%1” do phiên bản Sổ Một Cửa cũ hơn ghi, và ở đây không ghi được nên không nâng cấp được. Chép sổ sang
    //: thư mục ghi được rồi mở.
    case Fault::LedgerOlder:
        return Tr::tr("The ledger “%1” was written by an older version of Sổ Một Cửa and cannot be brought up to date "
                      "here, where nothing can be written. Copy it to a folder that can be written and open it there.");
    //: vi: Sổ “%1” bị hỏng. Mở bản sao mới nhất từ trang đầu, và giữ lại tệp này.
    case Fault::LedgerDamaged:
        return Tr::tr("The ledger “%1” is damaged. Open its newest copy from the welcome page, and keep this file.");
    //: vi: Sổ “%1” chỉ được đọc. Cho phép ghi vào tệp và thư mục, hoặc chuyển sổ sang thư mục khác.
    case Fault::LedgerReadOnly:
        return Tr::tr("The ledger “%1” may only be read. Allow writing to the file and its folder, or move the ledger "
                      "to another folder.");
    //: vi: Sổ “%1” đang được cửa sổ hoặc chương trình khác dùng. Đóng bên đó, hoặc mở sổ chỉ để đọc.
    case Fault::LedgerLocked:
        return Tr::tr(
            "The ledger “%1” is in use by another window or program. Close it there, or open the ledger to read only.");
    //: vi: Chưa lưu được vào sổ “%1” vì ổ đĩa đã đầy. Xóa bớt tệp rồi thực hiện lại.
    case Fault::LedgerFull:
        return Tr::tr("Nothing was saved in the ledger “%1”: the drive is full. Delete some files, then try again.");
    //: vi: Không đọc hoặc ghi được sổ “%1”. Kiểm tra thư mục và ổ đĩa rồi thực hiện lại.
    case Fault::LedgerFailed:
        return Tr::tr("The ledger “%1” could not be read or written. Check its folder and the drive, then try again.");
    //: vi: Báo cáo chưa được lưu hay in: các số “%1” không khớp nhau. Kiểm tra các ngày của những hồ sơ trong dòng đó
    //: rồi làm lại báo cáo.
    case Fault::ReportContradicts:
        return Tr::tr("The report was neither saved nor printed: its figures “%1” contradict each other. Check the "
                      "days of the dossiers in that row, then make the report again.");
    //: vi: Hồ sơ “%1” chưa thể chuyển sang trạng thái đó. Chọn một trong các trạng thái tiếp theo của hồ sơ.
    case Fault::StatusNotNext:
        return Tr::tr("The dossier “%1” cannot take that status now. Choose one of its next statuses.");
    //: vi: Mục “%1” đã rút lại từ trước và không tính vào đâu. Ghi mới nếu vẫn cần tính.
    case Fault::AlreadyTakenBack:
        return Tr::tr("The entry “%1” was taken back before and counts nowhere. Record it anew if it should count.");
    //: vi: Mục “%1” vừa được sửa ở nơi khác. Xem lại rồi thực hiện lại thay đổi.
    case Fault::Conflict:
        return Tr::tr("The entry “%1” was changed elsewhere meanwhile. Look at it again, then repeat the change.");
    //: vi: Việc “%1” đã dừng, chưa ghi gì vào sổ. Thực hiện lại khi cần.
    case Fault::Stopped:
        return Tr::tr("The work “%1” was stopped, and nothing was written. Start it again when it is needed.");
    }
    Q_UNREACHABLE();
}
// clang-format on

} // namespace

QString explain(const Error &error)
{
    QString text = sentence(error.fault);
    const QString place = u"“%1”"_s;
    if (!error.subject.isEmpty())
        return text.replace(place, u'“' + error.subject + u'”');
    // Nothing to name: the sentence stands without it.
    return text.replace(u' ' + place, QString()).remove(place).trimmed();
}

} // namespace somotcua
