<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>somotcua::CreateLedger</name>
    <message>
        <source>of the unit</source>
        <extracomment>vi: của đơn vị</extracomment>
        <translation>của đơn vị</translation>
    </message>
    <message>
        <source>of the team</source>
        <extracomment>vi: của tổ</extracomment>
        <translation>của tổ</translation>
    </message>
</context>
<context>
    <name>somotcua::DateField</name>
    <message>
        <source>day/month/year</source>
        <translation>ngày/tháng/năm</translation>
    </message>
</context>
<context>
    <name>somotcua::EntryReader</name>
    <message>
        <source>This is no day; write day/month/year, for example 05/02/2024</source>
        <extracomment>Beside a cell of a book that should hold a day. vi: Không đọc được ngày này; hãy ghi ngày/tháng/năm, ví dụ 05/02/2024</extracomment>
        <translation>Không đọc được ngày này; hãy ghi ngày/tháng/năm, ví dụ 05/02/2024</translation>
    </message>
    <message>
        <source>This day has not come yet</source>
        <extracomment>vi: Ngày này chưa đến</extracomment>
        <translation>Ngày này chưa đến</translation>
    </message>
    <message>
        <source>The day of the assist is missing</source>
        <extracomment>vi: Thiếu ngày hỗ trợ</extracomment>
        <translation>Thiếu ngày hỗ trợ</translation>
    </message>
    <message>
        <source>This is no part of the day; write Sáng, Chiều or Tối</source>
        <extracomment>vi: Không rõ buổi nào; hãy ghi Sáng, Chiều hoặc Tối</extracomment>
        <translation>Không rõ buổi nào; hãy ghi Sáng, Chiều hoặc Tối</translation>
    </message>
    <message>
        <source>This is no sex; write Nam or Nữ</source>
        <extracomment>vi: Không rõ giới tính; hãy ghi Nam hoặc Nữ</extracomment>
        <translation>Không rõ giới tính; hãy ghi Nam hoặc Nữ</translation>
    </message>
    <message>
        <source>The citizen&apos;s name is missing</source>
        <extracomment>vi: Thiếu họ và tên công dân</extracomment>
        <translation>Thiếu họ và tên công dân</translation>
    </message>
    <message>
        <source>This birth date cannot be read; it is kept in the note</source>
        <extracomment>vi: Không đọc được ngày sinh; đã giữ trong ghi chú</extracomment>
        <translation>Không đọc được ngày sinh; đã giữ trong ghi chú</translation>
    </message>
    <message>
        <source>This birth date lies after the day of the assist</source>
        <extracomment>vi: Ngày sinh sau ngày hỗ trợ</extracomment>
        <translation>Ngày sinh sau ngày hỗ trợ</translation>
    </message>
    <message>
        <source>A spreadsheet has lost digits of this number; it is kept in the note</source>
        <extracomment>vi: Bảng tính đã làm mất chữ số của số này; đã giữ trong ghi chú</extracomment>
        <translation>Bảng tính đã làm mất chữ số của số này; đã giữ trong ghi chú</translation>
    </message>
    <message>
        <source>This number had lost its leading zeros; taken as %1</source>
        <extracomment>%1 is an identity number. vi: Số này bị mất chữ số 0 ở đầu; đã ghi thành %1</extracomment>
        <translation>Số này bị mất chữ số 0 ở đầu; đã ghi thành %1</translation>
    </message>
    <message>
        <source>No province has the first three digits of this number</source>
        <extracomment>vi: Không có tỉnh nào mang ba chữ số đầu của số này</extracomment>
        <translation>Không có tỉnh nào mang ba chữ số đầu của số này</translation>
    </message>
    <message>
        <source>This number says another year of birth</source>
        <extracomment>vi: Số này ghi năm sinh khác</extracomment>
        <translation>Số này ghi năm sinh khác</translation>
    </message>
    <message>
        <source>This number says another sex</source>
        <extracomment>vi: Số này ghi giới tính khác</extracomment>
        <translation>Số này ghi giới tính khác</translation>
    </message>
    <message>
        <source>All digits of this number are the same</source>
        <extracomment>vi: Số này toàn một chữ số</extracomment>
        <translation>Số này toàn một chữ số</translation>
    </message>
    <message>
        <source>This is no usual number of an identity card or passport</source>
        <extracomment>vi: Số này không giống số định danh, CMND hay hộ chiếu</extracomment>
        <translation>Số này không giống số định danh, CMND hay hộ chiếu</translation>
    </message>
    <message>
        <source>This is no phone number; it is kept in the note</source>
        <extracomment>vi: Đây không phải số điện thoại; đã giữ trong ghi chú</extracomment>
        <translation>Đây không phải số điện thoại; đã giữ trong ghi chú</translation>
    </message>
    <message>
        <source>This is no usual phone number</source>
        <extracomment>vi: Số điện thoại này có dạng lạ</extracomment>
        <translation>Số điện thoại này có dạng lạ</translation>
    </message>
    <message>
        <source>This is no outcome; write Đã nộp trực tuyến, Chuyển nộp trực tiếp, Bổ sung hồ sơ, Chưa nộp được or Chỉ hướng dẫn</source>
        <extracomment>vi: Không rõ kết quả hỗ trợ; hãy ghi Đã nộp trực tuyến, Chuyển nộp trực tiếp, Bổ sung hồ sơ, Chưa nộp được hoặc Chỉ hướng dẫn</extracomment>
        <translation>Không rõ kết quả hỗ trợ; hãy ghi Đã nộp trực tuyến, Chuyển nộp trực tiếp, Bổ sung hồ sơ, Chưa nộp được hoặc Chỉ hướng dẫn</translation>
    </message>
    <message>
        <source>The list has no obstacle “%1”; counted as other</source>
        <extracomment>%1 is what somebody wrote. vi: Không có vướng mắc “%1” trong danh sách; ghi là Khác</extracomment>
        <translation>Không có vướng mắc “%1” trong danh sách; ghi là Khác</translation>
    </message>
    <message>
        <source>This is no channel; write Trực tuyến, Trực tiếp or Bưu chính</source>
        <extracomment>vi: Không rõ kênh nộp; hãy ghi Trực tuyến, Trực tiếp hoặc Bưu chính</extracomment>
        <translation>Không rõ kênh nộp; hãy ghi Trực tuyến, Trực tiếp hoặc Bưu chính</translation>
    </message>
    <message>
        <source>This dossier code has an unusual form</source>
        <extracomment>vi: Mã hồ sơ có dạng lạ</extracomment>
        <translation>Mã hồ sơ có dạng lạ</translation>
    </message>
    <message>
        <source>The day in this dossier code does not exist</source>
        <extracomment>vi: Ngày trong mã hồ sơ không có thật</extracomment>
        <translation>Ngày trong mã hồ sơ không có thật</translation>
    </message>
    <message>
        <source>The day in this dossier code has not come yet</source>
        <extracomment>vi: Ngày trong mã hồ sơ chưa đến</extracomment>
        <translation>Ngày trong mã hồ sơ chưa đến</translation>
    </message>
    <message>
        <source>This day lies before the step that comes first</source>
        <extracomment>Beside a day of a dossier: it was received before it was submitted, finished before it was received. vi: Ngày này trước ngày của bước liền trước</extracomment>
        <translation>Ngày này trước ngày của bước liền trước</translation>
    </message>
</context>
<context>
    <name>somotcua::Explain</name>
    <message>
        <source>“%1”: there is no such day. Write days like 30/09/2024.</source>
        <extracomment>vi: “%1”: không có ngày như vậy. Ghi ngày theo mẫu 30/09/2024.</extracomment>
        <translation>“%1”: không có ngày như vậy. Ghi ngày theo mẫu 30/09/2024.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write for example 2024-W39, 2024-09, 2024-Q3, 2024-H1 or 2024.</source>
        <extracomment>vi: “%1” không phải là một kỳ. Ghi theo mẫu 2024-W39, 2024-09, 2024-Q3, 2024-H1 hoặc 2024.</extracomment>
        <translation>“%1” không phải là một kỳ. Ghi theo mẫu 2024-W39, 2024-09, 2024-Q3, 2024-H1 hoặc 2024.</translation>
    </message>
    <message>
        <source>“%1” is no weekly session. Write weekdays and hours like mon,wed,fri 13:30-17:00.</source>
        <extracomment>vi: “%1” không phải là lịch trực. Ghi thứ và giờ theo mẫu mon,wed,fri 13:30-17:00.</extracomment>
        <translation>“%1” không phải là lịch trực. Ghi thứ và giờ theo mẫu mon,wed,fri 13:30-17:00.</translation>
    </message>
    <message>
        <source>“%1” cannot be an identity number. Write 12 or 9 digits, or a passport number.</source>
        <extracomment>vi: “%1” không thể là số định danh. Ghi 12 hoặc 9 chữ số, hoặc số hộ chiếu.</extracomment>
        <translation>“%1” không thể là số định danh. Ghi 12 hoặc 9 chữ số, hoặc số hộ chiếu.</translation>
    </message>
    <message>
        <source>“%1” cannot be a phone number. Write 10 digits that begin with 0.</source>
        <extracomment>vi: “%1” không thể là số điện thoại. Ghi 10 chữ số, bắt đầu bằng 0.</extracomment>
        <translation>“%1” không thể là số điện thoại. Ghi 10 chữ số, bắt đầu bằng 0.</translation>
    </message>
    <message>
        <source>The name “%1” is missing. Write it and try again.</source>
        <extracomment>vi: Chưa ghi tên “%1”. Ghi tên rồi thực hiện lại.</extracomment>
        <translation>Chưa ghi tên “%1”. Ghi tên rồi thực hiện lại.</translation>
    </message>
    <message>
        <source>The ledger has no dossier “%1”. Check the code, or search by the citizen&apos;s name.</source>
        <extracomment>vi: Sổ không có hồ sơ “%1”. Kiểm tra lại mã, hoặc tìm theo tên công dân.</extracomment>
        <translation>Sổ không có hồ sơ “%1”. Kiểm tra lại mã, hoặc tìm theo tên công dân.</translation>
    </message>
    <message>
        <source>The ledger has no assist “%1”. Open the list again to see those it has.</source>
        <extracomment>vi: Sổ không có lượt hỗ trợ “%1”. Mở lại danh sách để xem các lượt đang có.</extracomment>
        <translation>Sổ không có lượt hỗ trợ “%1”. Mở lại danh sách để xem các lượt đang có.</translation>
    </message>
    <message>
        <source>The ledger has no citizen “%1”. Search by another part of the name, or by phone.</source>
        <extracomment>vi: Sổ không có công dân “%1”. Tìm theo phần khác của tên, hoặc theo điện thoại.</extracomment>
        <translation>Sổ không có công dân “%1”. Tìm theo phần khác của tên, hoặc theo điện thoại.</translation>
    </message>
    <message>
        <source>The catalogue has no procedure “%1”. Search by a part of its name or code.</source>
        <extracomment>vi: Danh mục không có thủ tục “%1”. Tìm theo một phần tên hoặc mã.</extracomment>
        <translation>Danh mục không có thủ tục “%1”. Tìm theo một phần tên hoặc mã.</translation>
    </message>
    <message>
        <source>The team has no volunteer “%1”. Add the volunteer in the settings.</source>
        <extracomment>vi: Tổ không có tổ viên “%1”. Thêm tổ viên trong Thiết lập.</extracomment>
        <translation>Tổ không có tổ viên “%1”. Thêm tổ viên trong Thiết lập.</translation>
    </message>
    <message>
        <source>“%1” is no status of a dossier. Write 1 to 10, the official name or its English id.</source>
        <extracomment>vi: “%1” không phải là trạng thái hồ sơ. Ghi số 1 đến 10, tên chính thức hoặc mã tiếng Anh.</extracomment>
        <translation>“%1” không phải là trạng thái hồ sơ. Ghi số 1 đến 10, tên chính thức hoặc mã tiếng Anh.</translation>
    </message>
    <message>
        <source>“%1” is no outcome of an assist. Write one of the five outcomes of the form.</source>
        <extracomment>vi: “%1” không phải là kết quả hỗ trợ. Ghi một trong năm kết quả của phiếu.</extracomment>
        <translation>“%1” không phải là kết quả hỗ trợ. Ghi một trong năm kết quả của phiếu.</translation>
    </message>
    <message>
        <source>“%1” is no obstacle of the list. Choose one, or choose Other and write what it was.</source>
        <extracomment>vi: “%1” không phải là vướng mắc trong danh sách. Chọn một vướng mắc, hoặc chọn Khác và ghi rõ.</extracomment>
        <translation>“%1” không phải là vướng mắc trong danh sách. Chọn một vướng mắc, hoặc chọn Khác và ghi rõ.</translation>
    </message>
    <message>
        <source>The ledger has no session “%1”. Open it on the desk first.</source>
        <extracomment>vi: Sổ không có buổi trực “%1”. Mở buổi ở Bàn hỗ trợ trước.</extracomment>
        <translation>Sổ không có buổi trực “%1”. Mở buổi ở Bàn hỗ trợ trước.</translation>
    </message>
    <message>
        <source>The day “%1” has not come yet. Write a day that is not after today.</source>
        <extracomment>vi: Ngày “%1” chưa tới. Ghi ngày không sau hôm nay.</extracomment>
        <translation>Ngày “%1” chưa tới. Ghi ngày không sau hôm nay.</translation>
    </message>
    <message>
        <source>The status “%1” needs a reason. Write why, then save again.</source>
        <extracomment>vi: Trạng thái “%1” cần có lý do. Ghi lý do rồi lưu lại.</extracomment>
        <translation>Trạng thái “%1” cần có lý do. Ghi lý do rồi lưu lại.</translation>
    </message>
    <message>
        <source>Another dossier has the code “%1” already. Check the code on the receipt.</source>
        <extracomment>vi: Mã “%1” đã có ở một hồ sơ khác. Kiểm tra lại mã trên giấy tiếp nhận.</extracomment>
        <translation>Mã “%1” đã có ở một hồ sơ khác. Kiểm tra lại mã trên giấy tiếp nhận.</translation>
    </message>
    <message>
        <source>Nothing “%1” is left to undo. Correct the entry itself instead.</source>
        <extracomment>vi: Không còn việc nào “%1” để hoàn tác. Mở mục cần sửa để sửa trực tiếp.</extracomment>
        <translation>Không còn việc nào “%1” để hoàn tác. Mở mục cần sửa để sửa trực tiếp.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <extracomment>vi: Không thấy tệp “%1”. Kiểm tra tên tệp và thư mục.</extracomment>
        <translation>Không thấy tệp “%1”. Kiểm tra tên tệp và thư mục.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read. Check that reading it is allowed and the drive is connected.</source>
        <extracomment>vi: Không đọc được tệp “%1”. Kiểm tra quyền đọc tệp và ổ đĩa còn cắm hay không.</extracomment>
        <translation>Không đọc được tệp “%1”. Kiểm tra quyền đọc tệp và ổ đĩa còn cắm hay không.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written. Choose another folder, or free some space on the drive.</source>
        <extracomment>vi: Không ghi được tệp “%1”. Chọn thư mục khác, hoặc giải phóng chỗ trống trên ổ đĩa.</extracomment>
        <translation>Không ghi được tệp “%1”. Chọn thư mục khác, hoặc giải phóng chỗ trống trên ổ đĩa.</translation>
    </message>
    <message>
        <source>The book “%1” has no row with four known headings. Add headings such as Ngày, Họ và tên, Thủ tục, Kết quả hỗ trợ.</source>
        <extracomment>vi: Sổ “%1” không có dòng tiêu đề với ít nhất bốn cột đã biết. Thêm tiêu đề như Ngày, Họ và tên, Thủ tục, Kết quả hỗ trợ.</extracomment>
        <translation>Sổ “%1” không có dòng tiêu đề với ít nhất bốn cột đã biết. Thêm tiêu đề như Ngày, Họ và tên, Thủ tục, Kết quả hỗ trợ.</translation>
    </message>
    <message>
        <source>In the book “%1” a quotation mark is never closed. Close it and import again.</source>
        <extracomment>vi: Trong sổ “%1” có dấu ngoặc kép mở mà không đóng. Đóng lại rồi nhập lại.</extracomment>
        <translation>Trong sổ “%1” có dấu ngoặc kép mở mà không đóng. Đóng lại rồi nhập lại.</translation>
    </message>
    <message>
        <source>The letters of the book “%1” could not be read. Save it as CSV in UTF-8, or name its encoding.</source>
        <extracomment>vi: Không đọc được chữ trong sổ “%1”. Lưu lại dạng CSV UTF-8, hoặc chọn đúng bảng mã.</extracomment>
        <translation>Không đọc được chữ trong sổ “%1”. Lưu lại dạng CSV UTF-8, hoặc chọn đúng bảng mã.</translation>
    </message>
    <message>
        <source>The file “%1” is no CSV book. Save it as CSV in UTF-8 and import again.</source>
        <extracomment>vi: Tệp “%1” không phải là sổ dạng CSV. Lưu lại dạng CSV UTF-8 rồi nhập lại.</extracomment>
        <translation>Tệp “%1” không phải là sổ dạng CSV. Lưu lại dạng CSV UTF-8 rồi nhập lại.</translation>
    </message>
    <message>
        <source>A book has no column “%1”. Write one of the ids of a book&apos;s columns, such as date, citizen, procedure.</source>
        <extracomment>vi: Sổ không có cột “%1”. Ghi một mã cột của sổ, như date, citizen, procedure.</extracomment>
        <translation>Sổ không có cột “%1”. Ghi một mã cột của sổ, như date, citizen, procedure.</translation>
    </message>
    <message>
        <source>There is no ledger “%1”. Check its name and folder, or open a copy.</source>
        <extracomment>vi: Không thấy sổ “%1”. Kiểm tra tên và thư mục, hoặc mở một bản sao.</extracomment>
        <translation>Không thấy sổ “%1”. Kiểm tra tên và thư mục, hoặc mở một bản sao.</translation>
    </message>
    <message>
        <source>There is a file “%1” already; it was left as it is. Choose another name.</source>
        <extracomment>vi: Đã có tệp “%1”; tệp vẫn giữ nguyên. Chọn tên khác.</extracomment>
        <translation>Đã có tệp “%1”; tệp vẫn giữ nguyên. Chọn tên khác.</translation>
    </message>
    <message>
        <source>The file “%1” is no ledger of Sổ Một Cửa. Choose a file that ends in .somotcua.</source>
        <extracomment>vi: Tệp “%1” không phải là sổ của Sổ Một Cửa. Chọn tệp có đuôi .somotcua.</extracomment>
        <translation>Tệp “%1” không phải là sổ của Sổ Một Cửa. Chọn tệp có đuôi .somotcua.</translation>
    </message>
    <message>
        <source>The ledger “%1” was written by a newer version of Sổ Một Cửa; it was left as it is. Install that version to open it.</source>
        <extracomment>vi: Sổ “%1” do phiên bản Sổ Một Cửa mới hơn ghi; sổ vẫn giữ nguyên. Cài phiên bản đó để mở.</extracomment>
        <translation>Sổ “%1” do phiên bản Sổ Một Cửa mới hơn ghi; sổ vẫn giữ nguyên. Cài phiên bản đó để mở.</translation>
    </message>
    <message>
        <source>The ledger “%1” is damaged. Open its newest copy from the welcome page, and keep this file.</source>
        <extracomment>vi: Sổ “%1” bị hỏng. Mở bản sao mới nhất từ trang đầu, và giữ lại tệp này.</extracomment>
        <translation>Sổ “%1” bị hỏng. Mở bản sao mới nhất từ trang đầu, và giữ lại tệp này.</translation>
    </message>
    <message>
        <source>The ledger “%1” may only be read. Allow writing to the file and its folder, or move the ledger to another folder.</source>
        <extracomment>vi: Sổ “%1” chỉ được đọc. Cho phép ghi vào tệp và thư mục, hoặc chuyển sổ sang thư mục khác.</extracomment>
        <translation>Sổ “%1” chỉ được đọc. Cho phép ghi vào tệp và thư mục, hoặc chuyển sổ sang thư mục khác.</translation>
    </message>
    <message>
        <source>The ledger “%1” is in use by another window or program. Close it there, or open the ledger to read only.</source>
        <extracomment>vi: Sổ “%1” đang được cửa sổ hoặc chương trình khác dùng. Đóng bên đó, hoặc mở sổ chỉ để đọc.</extracomment>
        <translation>Sổ “%1” đang được cửa sổ hoặc chương trình khác dùng. Đóng bên đó, hoặc mở sổ chỉ để đọc.</translation>
    </message>
    <message>
        <source>Nothing was saved in the ledger “%1”: the drive is full. Delete some files, then try again.</source>
        <extracomment>vi: Chưa lưu được vào sổ “%1” vì ổ đĩa đã đầy. Xóa bớt tệp rồi thực hiện lại.</extracomment>
        <translation>Chưa lưu được vào sổ “%1” vì ổ đĩa đã đầy. Xóa bớt tệp rồi thực hiện lại.</translation>
    </message>
    <message>
        <source>The ledger “%1” could not be read or written. Check its folder and the drive, then try again.</source>
        <extracomment>vi: Không đọc hoặc ghi được sổ “%1”. Kiểm tra thư mục và ổ đĩa rồi thực hiện lại.</extracomment>
        <translation>Không đọc hoặc ghi được sổ “%1”. Kiểm tra thư mục và ổ đĩa rồi thực hiện lại.</translation>
    </message>
    <message>
        <source>The dossier “%1” cannot take that status now. Choose one of its next statuses.</source>
        <extracomment>vi: Hồ sơ “%1” chưa thể chuyển sang trạng thái đó. Chọn một trong các trạng thái tiếp theo của hồ sơ.</extracomment>
        <translation>Hồ sơ “%1” chưa thể chuyển sang trạng thái đó. Chọn một trong các trạng thái tiếp theo của hồ sơ.</translation>
    </message>
    <message>
        <source>The entry “%1” was taken back before and counts nowhere. Record it anew if it should count.</source>
        <extracomment>vi: Mục “%1” đã rút lại từ trước và không tính vào đâu. Ghi mới nếu vẫn cần tính.</extracomment>
        <translation>Mục “%1” đã rút lại từ trước và không tính vào đâu. Ghi mới nếu vẫn cần tính.</translation>
    </message>
    <message>
        <source>The entry “%1” was changed elsewhere meanwhile. Look at it again, then repeat the change.</source>
        <extracomment>vi: Mục “%1” vừa được sửa ở nơi khác. Xem lại rồi thực hiện lại thay đổi.</extracomment>
        <translation>Mục “%1” vừa được sửa ở nơi khác. Xem lại rồi thực hiện lại thay đổi.</translation>
    </message>
    <message>
        <source>The work “%1” was stopped, and nothing was written. Start it again when it is needed.</source>
        <extracomment>vi: Việc “%1” đã dừng, chưa ghi gì vào sổ. Thực hiện lại khi cần.</extracomment>
        <translation>Việc “%1” đã dừng, chưa ghi gì vào sổ. Thực hiện lại khi cần.</translation>
    </message>
</context>
<context>
    <name>somotcua::MainWindow</name>
    <message>
        <source>Type size %1%</source>
        <translation>Cỡ chữ %1%</translation>
    </message>
</context>
<context>
    <name>somotcua::PageHeader</name>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
</context>
<context>
    <name>somotcua::ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
</context>
<context>
    <name>somotcua::Rail</name>
    <message>
        <source>Help F1</source>
        <translation>Trợ giúp F1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
</context>
<context>
    <name>somotcua::Setup</name>
    <message>
        <source>of the unit</source>
        <extracomment>vi: của đơn vị</extracomment>
        <translation>của đơn vị</translation>
    </message>
    <message>
        <source>of the team</source>
        <extracomment>vi: của tổ</extracomment>
        <translation>của tổ</translation>
    </message>
    <message>
        <source>Names on paper</source>
        <extracomment>vi: Tên trên giấy tờ</extracomment>
        <translation>Tên trên giấy tờ</translation>
    </message>
</context>
<context>
    <name>somotcua::SetupPeople</name>
    <message>
        <source>of the volunteer</source>
        <extracomment>vi: của tổ viên</extracomment>
        <translation>của tổ viên</translation>
    </message>
    <message>
        <source>of the procedure</source>
        <extracomment>vi: của thủ tục</extracomment>
        <translation>của thủ tục</translation>
    </message>
</context>
<context>
    <name>somotcua::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
</TS>
