<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>somotcua::ActionBar</name>
    <message>
        <source>More actions</source>
        <extracomment>vi: Việc khác</extracomment>
        <translation>Việc khác</translation>
    </message>
</context>
<context>
    <name>somotcua::ActionsDialog</name>
    <message>
        <source>Close</source>
        <extracomment>vi: Đóng</extracomment>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>The title of the list of the last actions. vi: Các việc đã làm</extracomment>
        <translation>Các việc đã làm</translation>
    </message>
    <message>
        <source>Choose an action to undo everything from the newest down to it. What is undone can be redone.</source>
        <extracomment>Under the title. vi: Chọn một việc để hoàn tác từ việc mới nhất đến hết việc đó. Hoàn tác xong vẫn làm lại được.</extracomment>
        <translation>Chọn một việc để hoàn tác từ việc mới nhất đến hết việc đó. Hoàn tác xong vẫn làm lại được.</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>In the list of the last actions. vi: đã hoàn tác</extracomment>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <extracomment>vi: Chưa ghi việc nào</extracomment>
        <translation>Chưa ghi việc nào</translation>
    </message>
    <message>
        <source>Assists saved, corrected and taken back will stand here.</source>
        <extracomment>vi: Lượt lưu, sửa, rút lại và các việc khác sẽ hiện ở đây.</extracomment>
        <translation>Lượt lưu, sửa, rút lại và các việc khác sẽ hiện ở đây.</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n action(s)</source>
        <extracomment>A button: how many actions it undoes. vi: Hoàn tác %n việc</extracomment>
        <translation>
            <numerusform>Hoàn tác %n việc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::ActionsModel</name>
    <message>
        <source>undone</source>
        <extracomment>In the list of the last actions. vi: đã hoàn tác</extracomment>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Heading: when an action was done. vi: Lúc</extracomment>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Heading: what was done. vi: Việc</extracomment>
        <translation>Việc</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Heading: who did it. vi: Người làm</extracomment>
        <translation>Người làm</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading: whether it was undone. vi: Trạng thái</extracomment>
        <translation>Trạng thái</translation>
    </message>
</context>
<context>
    <name>somotcua::AgainstPicker</name>
    <message>
        <source>The same period of the year before</source>
        <extracomment>What a period is compared with. vi: Cùng kỳ năm trước</extracomment>
        <translation>Cùng kỳ năm trước</translation>
    </message>
    <message>
        <source>The period just before</source>
        <extracomment>What a period is compared with. vi: Kỳ liền trước</extracomment>
        <translation>Kỳ liền trước</translation>
    </message>
    <message>
        <source>Days to be chosen</source>
        <extracomment>What a period is compared with. vi: Tự chọn ngày</extracomment>
        <translation>Tự chọn ngày</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>Before what a period is compared with. vi: So với</extracomment>
        <translation>So với</translation>
    </message>
    <message>
        <source>Against, from the day</source>
        <extracomment>The first day of what a period is compared with. vi: So với từ ngày</extracomment>
        <translation>So với từ ngày</translation>
    </message>
    <message>
        <source>Against, to the day</source>
        <extracomment>The last day of what a period is compared with. vi: So với đến ngày</extracomment>
        <translation>So với đến ngày</translation>
    </message>
</context>
<context>
    <name>somotcua::AppearanceSection</name>
    <message>
        <source>Type and colours</source>
        <extracomment>vi: Chữ và màu</extracomment>
        <translation>Chữ và màu</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>vi: Sáng</extracomment>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>vi: Tối</extracomment>
        <translation>Tối</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>vi: Tương phản cao</extracomment>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Type size</source>
        <extracomment>vi: Cỡ chữ</extracomment>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>changes at once; Ctrl + and Ctrl − on every page</source>
        <extracomment>vi: đổi ngay; Ctrl + và Ctrl − ở mọi trang</extracomment>
        <translation>đổi ngay; Ctrl + và Ctrl − ở mọi trang</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>vi: Màu</extracomment>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Name: Cấn Văn Hùng. Permanent residence, due 09/10/2024.</source>
        <extracomment>An example of what the type looks like. vi: Họ và tên: Cấn Văn Hùng. Đăng ký thường trú, hẹn trả 09/10/2024.</extracomment>
        <translation>Họ và tên: Cấn Văn Hùng. Đăng ký thường trú, hẹn trả 09/10/2024.</translation>
    </message>
</context>
<context>
    <name>somotcua::AssistDraft</name>
    <message>
        <source>The name is missing. Type the name of the person helped.</source>
        <extracomment>Under the empty name. vi: Chưa có họ và tên. Gõ tên người được hỗ trợ.</extracomment>
        <translation>Chưa có họ và tên. Gõ tên người được hỗ trợ.</translation>
    </message>
    <message>
        <source>There is no such day. Type it as 12/03/1958 or 1958.</source>
        <extracomment>Under the date of birth. vi: Không có ngày như vậy. Gõ như 12/03/1958 hoặc 1958.</extracomment>
        <translation>Không có ngày như vậy. Gõ như 12/03/1958 hoặc 1958.</translation>
    </message>
    <message>
        <source>This date of birth lies after the day of the assist.</source>
        <extracomment>Under the date of birth. vi: Ngày sinh này sau ngày hỗ trợ.</extracomment>
        <translation>Ngày sinh này sau ngày hỗ trợ.</translation>
    </message>
    <message>
        <source>Several procedures have these words. Press ↓ to choose one, Enter to take it.</source>
        <extracomment>Under a procedure that was typed but not chosen. vi: Nhiều thủ tục có chữ này. Bấm ↓ để chọn một thủ tục, Enter để lấy.</extracomment>
        <translation>Nhiều thủ tục có chữ này. Bấm ↓ để chọn một thủ tục, Enter để lấy.</translation>
    </message>
    <message>
        <source>There is no such day. Type it as 09/10/2024.</source>
        <extracomment>Under the due day. vi: Không có ngày như vậy. Gõ như 09/10/2024.</extracomment>
        <translation>Không có ngày như vậy. Gõ như 09/10/2024.</translation>
    </message>
    <message>
        <source>There is no such time. Type it as 14:05-14:20.</source>
        <extracomment>Under the time of the help. vi: Không có giờ như vậy. Gõ như 14:05-14:20.</extracomment>
        <translation>Không có giờ như vậy. Gõ như 14:05-14:20.</translation>
    </message>
</context>
<context>
    <name>somotcua::AssistForm</name>
    <message>
        <source>Name</source>
        <extracomment>A field of the desk. vi: Họ và tên</extracomment>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Identity number</source>
        <extracomment>A field of the desk. vi: Số định danh</extracomment>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>A field of the desk. vi: Ngày sinh</extracomment>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>A field of the desk. vi: Điện thoại</extracomment>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <extracomment>A field of the desk. vi: Thôn</extracomment>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Procedure</source>
        <extracomment>A field of the desk. vi: Thủ tục</extracomment>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>A field of the desk. vi: Kết quả hỗ trợ</extracomment>
        <translation>Kết quả hỗ trợ</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <extracomment>A field of the desk. vi: Vướng mắc</extracomment>
        <translation>Vướng mắc</translation>
    </message>
    <message>
        <source>Dossier code</source>
        <extracomment>A field of the desk. vi: Mã hồ sơ</extracomment>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Due day</source>
        <extracomment>A field of the desk. vi: Hẹn trả</extracomment>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A field of the desk. vi: Ghi chú</extracomment>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <extracomment>Inside the empty date of birth. vi: ngày/tháng/năm</extracomment>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>Inside an empty field. vi: Không bắt buộc</extracomment>
        <translation>Không bắt buộc</translation>
    </message>
    <message>
        <source>press one digit</source>
        <extracomment>Beside the label of the outcome. vi: bấm một phím số</extracomment>
        <translation>bấm một phím số</translation>
    </message>
    <message>
        <source>scanned</source>
        <extracomment>Beside an identity number that came from a card. vi: quét</extracomment>
        <translation>quét</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <extracomment>Beside the dossier code while only its number is typed; %1 is the end of the whole code. vi: thành %1</extracomment>
        <translation>thành %1</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>A field of the desk, only for what is handed in at the counter. vi: Kênh nộp</extracomment>
        <translation>Kênh nộp</translation>
    </message>
    <message>
        <source>Time of the help</source>
        <extracomment>A field of the desk: from when until when somebody was helped. vi: Giờ hỗ trợ</extracomment>
        <translation>Giờ hỗ trợ</translation>
    </message>
    <message>
        <source>type or scan a card</source>
        <extracomment>Inside the empty identity number. vi: gõ hoặc quét thẻ</extracomment>
        <translation>gõ hoặc quét thẻ</translation>
    </message>
    <message>
        <source>14:05-14:20</source>
        <extracomment>Inside the empty time of the help. vi: 14:05-14:20</extracomment>
        <translation>14:05-14:20</translation>
    </message>
    <message>
        <source>Alt+6 changes it</source>
        <extracomment>Beside the label of the channel: the key that changes it. vi: Alt+6 để đổi</extracomment>
        <translation>Alt+6 để đổi</translation>
    </message>
    <message>
        <source>keys 1–9</source>
        <extracomment>Beside the label of the obstacles. vi: phím 1–9</extracomment>
        <translation>phím 1–9</translation>
    </message>
    <message>
        <source>The name as scanned may be wrong: compare it with the card.</source>
        <extracomment>Under the name read from a card. vi: Tên quét được có thể sai chữ: đối chiếu với thẻ.</extracomment>
        <translation>Tên quét được có thể sai chữ: đối chiếu với thẻ.</translation>
    </message>
    <message>
        <source>if known</source>
        <extracomment>Inside the empty due day: it may be left empty. vi: nếu có</extracomment>
        <translation>nếu có</translation>
    </message>
    <message>
        <source>Not in the catalogue: written as typed.</source>
        <extracomment>Under a procedure that the catalogue lacks. vi: Không có trong danh mục: ghi như đã gõ.</extracomment>
        <translation>Không có trong danh mục: ghi như đã gõ.</translation>
    </message>
</context>
<context>
    <name>somotcua::BundleDialog</name>
    <message>
        <source>Save the set of reports</source>
        <extracomment>vi: Lưu bộ báo cáo</extracomment>
        <translation>Lưu bộ báo cáo</translation>
    </message>
    <message>
        <source>%1 of %2 reports made</source>
        <extracomment>How far the writing of several reports is. vi: Đã lập %1 trên %2 báo cáo</extracomment>
        <translation>Đã lập %1 trên %2 báo cáo</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n report(s).</source>
        <extracomment>vi: Đã lưu %n báo cáo.</extracomment>
        <translation>
            <numerusform>Đã lưu %n báo cáo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set of reports</source>
        <extracomment>Title of a dialog: several reports at once. vi: Bộ báo cáo</extracomment>
        <translation>Bộ báo cáo</translation>
    </message>
    <message>
        <source>One PDF file</source>
        <extracomment>vi: Một tệp PDF</extracomment>
        <translation>Một tệp PDF</translation>
    </message>
    <message>
        <source>A folder: a PDF and an XLSX of each report</source>
        <extracomment>vi: Thư mục: mỗi báo cáo một PDF và một XLSX</extracomment>
        <translation>Thư mục: mỗi báo cáo một PDF và một XLSX</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>vi: Đóng</extracomment>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Save as</source>
        <extracomment>vi: Lưu thành</extracomment>
        <translation>Lưu thành</translation>
    </message>
    <message>
        <source>Choose one report at least.</source>
        <extracomment>vi: Chọn ít nhất một báo cáo.</extracomment>
        <translation>Chọn ít nhất một báo cáo.</translation>
    </message>
</context>
<context>
    <name>somotcua::CataloguePage</name>
    <message>
        <source>Sections of the catalogue</source>
        <extracomment>vi: Các danh mục</extracomment>
        <translation>Các danh mục</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <extracomment>vi: Danh mục</extracomment>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>search the list</source>
        <extracomment>vi: tìm trong danh mục</extracomment>
        <translation>tìm trong danh mục</translation>
    </message>
    <message>
        <source>open the chosen row</source>
        <extracomment>vi: mở mục đang chọn</extracomment>
        <translation>mở mục đang chọn</translation>
    </message>
    <message>
        <source>save</source>
        <extracomment>vi: lưu</extracomment>
        <translation>lưu</translation>
    </message>
    <message>
        <source>undo</source>
        <extracomment>vi: hoàn tác</extracomment>
        <translation>hoàn tác</translation>
    </message>
    <message>
        <source>close the open row</source>
        <extracomment>vi: đóng mục đang mở</extracomment>
        <translation>đóng mục đang mở</translation>
    </message>
    <message>
        <source>The ledger is open to read; change the catalogue in the other window.</source>
        <extracomment>vi: Sổ đang mở để xem; muốn sửa danh mục thì dùng cửa sổ đang ghi.</extracomment>
        <translation>Sổ đang mở để xem; muốn sửa danh mục thì dùng cửa sổ đang ghi.</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>vi: Đã lưu</extracomment>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>vi: Hoàn tác</extracomment>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Something else was written since. Open the row to change it again.</source>
        <extracomment>vi: Sau đó sổ đã có thay đổi khác. Mở mục trong danh mục để sửa lại.</extracomment>
        <translation>Sau đó sổ đã có thay đổi khác. Mở mục trong danh mục để sửa lại.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 names what was undone. vi: Đã hoàn tác: %1</extracomment>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Choose a section in the list with ↑ ↓, then Tab to its table.</source>
        <extracomment>vi: Chọn mục ở danh sách bên trái bằng ↑ ↓, Tab sang bảng của mục ấy.</extracomment>
        <translation>Chọn mục ở danh sách bên trái bằng ↑ ↓, Tab sang bảng của mục ấy.</translation>
    </message>
    <message>
        <source>Choose a row, open it with Enter, save with Ctrl+Enter, close with Esc.</source>
        <extracomment>vi: Chọn dòng, Enter mở ra sửa, Ctrl+Enter lưu, Esc đóng.</extracomment>
        <translation>Chọn dòng, Enter mở ra sửa, Ctrl+Enter lưu, Esc đóng.</translation>
    </message>
    <message>
        <source>What is in the ledger stays as it was when the catalogue is changed; Ctrl+Z undoes a mistake.</source>
        <extracomment>vi: Những gì đã ghi trong sổ không đổi khi sửa danh mục; sửa nhầm thì bấm Ctrl+Z.</extracomment>
        <translation>Những gì đã ghi trong sổ không đổi khi sửa danh mục; sửa nhầm thì bấm Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>somotcua::CatalogueWords</name>
    <message>
        <source>Full</source>
        <extracomment>vi: Toàn trình</extracomment>
        <translation>Toàn trình</translation>
    </message>
    <message>
        <source>Partial</source>
        <extracomment>vi: Một phần</extracomment>
        <translation>Một phần</translation>
    </message>
    <message>
        <source>In person</source>
        <extracomment>vi: Trực tiếp</extracomment>
        <translation>Trực tiếp</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>vi: Chưa rõ</extracomment>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Set by the council</source>
        <extracomment>vi: HĐND quy định</extracomment>
        <translation>HĐND quy định</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>vi: Nghỉ</extracomment>
        <translation>Nghỉ</translation>
    </message>
    <message>
        <source>Worked</source>
        <extracomment>vi: Làm bù</extracomment>
        <translation>Làm bù</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <extracomment>vi: không có ngày như vậy</extracomment>
        <translation>không có ngày như vậy</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <extracomment>vi: thiếu tên ngày nghỉ</extracomment>
        <translation>thiếu tên ngày nghỉ</translation>
    </message>
    <message>
        <source>the kind must be holiday or makeup</source>
        <extracomment>vi: cột loại phải là holiday hoặc makeup</extracomment>
        <translation>cột loại phải là holiday hoặc makeup</translation>
    </message>
    <message>
        <source>a make-up day must be a Saturday or Sunday</source>
        <extracomment>vi: ngày làm bù phải là Thứ Bảy hoặc Chủ nhật</extracomment>
        <translation>ngày làm bù phải là Thứ Bảy hoặc Chủ nhật</translation>
    </message>
    <message>
        <source>a line above says something else of this day</source>
        <extracomment>vi: dòng trên đã ghi khác cho ngày này</extracomment>
        <translation>dòng trên đã ghi khác cho ngày này</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>vi: Trực tuyến</extracomment>
        <translation>Trực tuyến</translation>
    </message>
</context>
<context>
    <name>somotcua::CellWarnings</name>
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
</context>
<context>
    <name>somotcua::ChangeHamlets</name>
    <message>
        <source>of the hamlet</source>
        <extracomment>vi: của thôn</extracomment>
        <translation>của thôn</translation>
    </message>
</context>
<context>
    <name>somotcua::ChangeObstacles</name>
    <message>
        <source>of the obstacle</source>
        <extracomment>vi: của vướng mắc</extracomment>
        <translation>của vướng mắc</translation>
    </message>
</context>
<context>
    <name>somotcua::ChangesModel</name>
    <message numerus="yes">
        <source>%n more figure(s), reckoned</source>
        <extracomment>The last line of a list of figures: those reckoned from them. vi: Còn %n số tính ra</extracomment>
        <translation>
            <numerusform>Còn %n số tính ra</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows them: rises, shares</source>
        <extracomment>Below: how the line opens them, and what they are. vi: Enter để xem: tăng giảm, tỷ lệ</extracomment>
        <translation>Enter để xem: tăng giảm, tỷ lệ</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>Headings of what changed since a report was printed. vi: Con số</extracomment>
        <translation>Con số</translation>
    </message>
    <message>
        <source>On paper</source>
        <extracomment>vi: Trên giấy</extracomment>
        <translation>Trên giấy</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>vi: Nay</extracomment>
        <translation>Nay</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>vi: Thay đổi</extracomment>
        <translation>Thay đổi</translation>
    </message>
</context>
<context>
    <name>somotcua::ChartCard</name>
    <message>
        <source>%1: table or chart</source>
        <extracomment>What a screen reader says of the button that shows a chart&apos;s figures; %1 is the chart&apos;s title. vi: %1: xem bảng số hay biểu đồ</extracomment>
        <translation>%1: xem bảng số hay biểu đồ</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>The same figures as a table. vi: Bảng số</extracomment>
        <translation>Bảng số</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>Back from the table of figures. vi: Biểu đồ</extracomment>
        <translation>Biểu đồ</translation>
    </message>
</context>
<context>
    <name>somotcua::CommandLine</name>
    <message>
        <source>language of the texts for people: vi or en</source>
        <extracomment>vi: ngôn ngữ của lời văn: vi hoặc en</extracomment>
        <translation>ngôn ngữ của lời văn: vi hoặc en</translation>
    </message>
    <message>
        <source>stands for now, so that results repeat</source>
        <extracomment>vi: thay cho hiện tại, để kết quả lặp lại được</extracomment>
        <translation>thay cho hiện tại, để kết quả lặp lại được</translation>
    </message>
    <message>
        <source>who does it, for the log</source>
        <extracomment>vi: ai làm việc này, ghi vào nhật ký</extracomment>
        <translation>ai làm việc này, ghi vào nhật ký</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>hiện trang này</translation>
    </message>
    <message>
        <source>There is no option %1. See --help.</source>
        <extracomment>vi: Không có tùy chọn %1. Xem --help.</extracomment>
        <translation>Không có tùy chọn %1. Xem --help.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice; give it once.</source>
        <extracomment>vi: Tùy chọn --%1 được ghi hai lần; chỉ ghi một lần.</extracomment>
        <translation>Tùy chọn --%1 được ghi hai lần; chỉ ghi một lần.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <extracomment>vi: Tùy chọn --%1 không có giá trị đi kèm.</extracomment>
        <translation>Tùy chọn --%1 không có giá trị đi kèm.</translation>
    </message>
    <message>
        <source>The value behind --%1 is missing: %2.</source>
        <extracomment>vi: Sau --%1 còn thiếu giá trị: %2.</extracomment>
        <translation>Sau --%1 còn thiếu giá trị: %2.</translation>
    </message>
    <message>
        <source>--lang is vi or en, not “%1”.</source>
        <extracomment>vi: --lang chỉ nhận vi hoặc en, không nhận “%1”.</extracomment>
        <translation>--lang chỉ nhận vi hoặc en, không nhận “%1”.</translation>
    </message>
    <message>
        <source>--as-of needs a day like 2024-09-30 or 2024-09-30T14:30, not “%1”.</source>
        <extracomment>vi: --as-of cần một ngày như 2024-09-30 hoặc 2024-09-30T14:30, không phải “%1”.</extracomment>
        <translation>--as-of cần một ngày như 2024-09-30 hoặc 2024-09-30T14:30, không phải “%1”.</translation>
    </message>
    <message>
        <source>Something that the verb needs is missing. See --help.</source>
        <extracomment>vi: Câu lệnh còn thiếu phần bắt buộc. Xem --help.</extracomment>
        <translation>Câu lệnh còn thiếu phần bắt buộc. Xem --help.</translation>
    </message>
    <message>
        <source>“%1” is one word too many. See --help.</source>
        <extracomment>vi: Thừa “%1” ở cuối câu lệnh. Xem --help.</extracomment>
        <translation>Thừa “%1” ở cuối câu lệnh. Xem --help.</translation>
    </message>
</context>
<context>
    <name>somotcua::Console</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>vi: %1 trên %2</extracomment>
        <translation>%1 trên %2</translation>
    </message>
</context>
<context>
    <name>somotcua::CountTeams</name>
    <message>
        <source>the whole commune</source>
        <extracomment>vi: toàn xã</extracomment>
        <translation>toàn xã</translation>
    </message>
</context>
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
    <name>somotcua::CutOffWords</name>
    <message>
        <source>The power failed at %1</source>
        <extracomment>%1 is a time. vi: Mất điện lúc %1</extracomment>
        <translation>Mất điện lúc %1</translation>
    </message>
    <message>
        <source>The program was cut off at %1</source>
        <extracomment>The program was killed or crashed; %1 is a time. vi: Chương trình bị ngắt lúc %1</extracomment>
        <translation>Chương trình bị ngắt lúc %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>A time, then its day. vi: %1 ngày %2</extracomment>
        <translation>%1 ngày %2</translation>
    </message>
    <message numerus="yes">
        <source>%n half-typed form(s) of last time are kept</source>
        <extracomment>The window was closed while something was half typed. vi: Đã giữ %n phiếu đang nhập dở từ lần trước</extracomment>
        <translation>
            <numerusform>Đã giữ %n phiếu đang nhập dở từ lần trước</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all assists of the day are kept (%2), no form was half typed</source>
        <extracomment>%1 is &quot;The power failed at 14:32&quot;, %2 a count. vi: %1: đã giữ đủ %2 lượt hỗ trợ, không có phiếu nào đang nhập dở</extracomment>
        <translation>%1: đã giữ đủ %2 lượt hỗ trợ, không có phiếu nào đang nhập dở</translation>
    </message>
    <message numerus="yes">
        <source>%1: all assists of the day are kept (%2) and %n half-typed form(s)</source>
        <extracomment>%1 is &quot;The power failed at 14:32&quot;, %2 a count. vi: %1: đã giữ đủ %2 lượt hỗ trợ và %n phiếu đang nhập dở</extracomment>
        <translation>
            <numerusform>%1: đã giữ đủ %2 lượt hỗ trợ và %n phiếu đang nhập dở</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::DateField</name>
    <message>
        <source>day/month/year</source>
        <extracomment>vi: ngày/tháng/năm</extracomment>
        <translation>ngày/tháng/năm</translation>
    </message>
</context>
<context>
    <name>somotcua::DayCell</name>
    <message>
        <source>Empty</source>
        <extracomment>In a day of the calendar where there is little room: nobody is on duty. vi: Trống</extracomment>
        <translation>Trống</translation>
    </message>
    <message>
        <source>Twice</source>
        <extracomment>In a day of the calendar where there is little room: somebody is on duty twice at once. vi: Trùng</extracomment>
        <translation>Trùng</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>In a day of the calendar: a session that was called off. vi: Hoãn</extracomment>
        <translation>Hoãn</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <extracomment>In a day of the calendar. vi: Chưa có ai</extracomment>
        <translation>Chưa có ai</translation>
    </message>
    <message>
        <source>Twice at once</source>
        <extracomment>In a day of the calendar: on duty twice at the same time. vi: Trùng người</extracomment>
        <translation>Trùng người</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>On the day in the calendar. vi: hôm nay</extracomment>
        <translation>hôm nay</translation>
    </message>
</context>
<context>
    <name>somotcua::DefineIndicator</name>
    <message>
        <source>of the indicator</source>
        <extracomment>vi: của chỉ tiêu</extracomment>
        <translation>của chỉ tiêu</translation>
    </message>
    <message>
        <source>of what is counted</source>
        <extracomment>vi: của đơn vị tính</extracomment>
        <translation>của đơn vị tính</translation>
    </message>
</context>
<context>
    <name>somotcua::DeskHead</name>
    <message>
        <source>Change day, shift or duty</source>
        <extracomment>In the header&apos;s menu. vi: Đổi ngày, buổi, người trực</extracomment>
        <translation>Đổi ngày, buổi, người trực</translation>
    </message>
    <message>
        <source>Close the session</source>
        <extracomment>Ends the session. vi: Khép buổi</extracomment>
        <translation>Khép buổi</translation>
    </message>
    <message>
        <source>assists</source>
        <extracomment>Beside a number. vi: lượt</extracomment>
        <translation>lượt</translation>
    </message>
    <message>
        <source>citizens</source>
        <extracomment>Beside a number: distinct citizens. vi: công dân</extracomment>
        <translation>công dân</translation>
    </message>
    <message>
        <source>dossiers</source>
        <extracomment>Beside a number: dossiers. vi: hồ sơ</extracomment>
        <translation>hồ sơ</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <extracomment>The choice between form and list, for a screen reader. vi: Phần hiện trên trang</extracomment>
        <translation>Phần hiện trên trang</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>One of two parts of the page: the form. vi: Phiếu</extracomment>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Today %1</source>
        <extracomment>One of two parts of the page: the list, with its number of rows. vi: Hôm nay %1</extracomment>
        <translation>Hôm nay %1</translation>
    </message>
    <message>
        <source>On duty: %1</source>
        <extracomment>Who is on duty, shortened. vi: Trực: %1</extracomment>
        <translation>Trực: %1</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>One of the parts of the page: papers, time and fee of the procedure. vi: Hướng dẫn</extracomment>
        <translation>Hướng dẫn</translation>
    </message>
</context>
<context>
    <name>somotcua::DeskPage</name>
    <message>
        <source>This ledger is open to read only, so nothing can be written in it.</source>
        <extracomment>In place of the buttons. vi: Sổ này chỉ mở để xem, nên không ghi được lượt hỗ trợ.</extracomment>
        <translation>Sổ này chỉ mở để xem, nên không ghi được lượt hỗ trợ.</translation>
    </message>
    <message>
        <source>Help desk</source>
        <extracomment>In the rail and over the page. vi: Bàn hỗ trợ</extracomment>
        <translation>Bàn hỗ trợ</translation>
    </message>
    <message>
        <source>to the next field</source>
        <extracomment>What a key does. vi: sang ô tiếp theo</extracomment>
        <translation>sang ô tiếp theo</translation>
    </message>
    <message>
        <source>save the assist</source>
        <extracomment>What a key does. vi: lưu lượt hỗ trợ</extracomment>
        <translation>lưu lượt hỗ trợ</translation>
    </message>
    <message>
        <source>undo what was just saved</source>
        <extracomment>What a key does. vi: hoàn tác việc vừa ghi</extracomment>
        <translation>hoàn tác việc vừa ghi</translation>
    </message>
    <message>
        <source>choose the outcome</source>
        <extracomment>What a key does. vi: chọn kết quả hỗ trợ</extracomment>
        <translation>chọn kết quả hỗ trợ</translation>
    </message>
    <message>
        <source>clear the form, leave a correction</source>
        <extracomment>What a key does. vi: xóa phiếu, bỏ sửa</extracomment>
        <translation>xóa phiếu, bỏ sửa</translation>
    </message>
    <message>
        <source>Back to today</source>
        <extracomment>Leaves a past day. vi: Về hôm nay</extracomment>
        <translation>Về hôm nay</translation>
    </message>
    <message>
        <source>Close the session</source>
        <extracomment>Ends the session. vi: Khép buổi</extracomment>
        <translation>Khép buổi</translation>
    </message>
    <message>
        <source>Closed: %1. Print the sheet to be signed.</source>
        <extracomment>Over the sheet of a session just closed; %1 is a day and a shift. vi: Đã khép buổi %1. In phiếu để ký.</extracomment>
        <translation>Đã khép buổi %1. In phiếu để ký.</translation>
    </message>
    <message>
        <source>change who is on duty, the day or the shift</source>
        <extracomment>What a key does. vi: đổi người trực, ngày hoặc buổi</extracomment>
        <translation>đổi người trực, ngày hoặc buổi</translation>
    </message>
    <message>
        <source>to the guide and back</source>
        <extracomment>What a key does. vi: sang hướng dẫn thủ tục và về</extracomment>
        <translation>sang hướng dẫn thủ tục và về</translation>
    </message>
    <message>
        <source>edit the list of papers</source>
        <extracomment>What a key does. vi: sửa danh mục giấy tờ</extracomment>
        <translation>sửa danh mục giấy tờ</translation>
    </message>
    <message>
        <source>print the guidance slip</source>
        <extracomment>What a key does. vi: in phiếu hướng dẫn</extracomment>
        <translation>in phiếu hướng dẫn</translation>
    </message>
    <message>
        <source>handed in in person or by post</source>
        <extracomment>What a key does. vi: nộp trực tiếp hay qua bưu chính</extracomment>
        <translation>nộp trực tiếp hay qua bưu chính</translation>
    </message>
    <message>
        <source>correct the time of the help</source>
        <extracomment>What a key does. vi: sửa giờ hỗ trợ</extracomment>
        <translation>sửa giờ hỗ trợ</translation>
    </message>
    <message>
        <source>answer: the same person, somebody else</source>
        <extracomment>What a key does. vi: trả lời: cùng người, người khác</extracomment>
        <translation>trả lời: cùng người, người khác</translation>
    </message>
    <message>
        <source>Type the name of the citizen, then Enter to the next field; at the end Ctrl+Enter saves.</source>
        <extracomment>vi: Gõ họ tên công dân rồi Enter sang ô sau; cuối phiếu bấm Ctrl+Enter để lưu.</extracomment>
        <translation>Gõ họ tên công dân rồi Enter sang ô sau; cuối phiếu bấm Ctrl+Enter để lưu.</translation>
    </message>
    <message>
        <source>An identity card can be scanned in any field: number, name and birth date fill in.</source>
        <extracomment>vi: Quét thẻ căn cước ở ô nào cũng được: số, họ tên, ngày sinh tự điền.</extracomment>
        <translation>Quét thẻ căn cước ở ô nào cũng được: số, họ tên, ngày sinh tự điền.</translation>
    </message>
    <message>
        <source>To correct a saved assist, go to the list of today with Tab, choose its row with ↑ ↓, open it with Enter and save it again with Ctrl+Enter.</source>
        <extracomment>vi: Muốn sửa lượt đã lưu: bấm Tab đến danh sách hôm nay, chọn dòng bằng ↑ ↓, Enter mở ra sửa, Ctrl+Enter lưu lại.</extracomment>
        <translation>Muốn sửa lượt đã lưu: bấm Tab đến danh sách hôm nay, chọn dòng bằng ↑ ↓, Enter mở ra sửa, Ctrl+Enter lưu lại.</translation>
    </message>
    <message>
        <source>What was saved by mistake is undone with Ctrl+Z.</source>
        <extracomment>vi: Lưu nhầm thì bấm Ctrl+Z để hoàn tác.</extracomment>
        <translation>Lưu nhầm thì bấm Ctrl+Z để hoàn tác.</translation>
    </message>
</context>
<context>
    <name>somotcua::DeskTableModel</name>
    <message>
        <source>Time</source>
        <extracomment>Heading of the desk&apos;s list: the time of the entry. vi: Giờ</extracomment>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>vi: Họ và tên</extracomment>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Procedure</source>
        <extracomment>vi: Thủ tục</extracomment>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>vi: Kết quả hỗ trợ</extracomment>
        <translation>Kết quả hỗ trợ</translation>
    </message>
    <message>
        <source>Dossier code</source>
        <extracomment>vi: Mã hồ sơ</extracomment>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Due day</source>
        <extracomment>vi: Hẹn trả</extracomment>
        <translation>Hẹn trả</translation>
    </message>
</context>
<context>
    <name>somotcua::DossierFilterBar</name>
    <message>
        <source>Any day</source>
        <extracomment>vi: Mọi ngày nộp</extracomment>
        <translation>Mọi ngày nộp</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>vi: Trạng thái</extracomment>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Procedure</source>
        <extracomment>vi: Thủ tục</extracomment>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <extracomment>vi: Tổ viên</extracomment>
        <translation>Tổ viên</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <extracomment>vi: Thôn</extracomment>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>vi: Quá hạn</extracomment>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>vi: Bỏ lọc</extracomment>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>vi: Tuần này</extracomment>
        <translation>Tuần này</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>vi: Tháng này</extracomment>
        <translation>Tháng này</translation>
    </message>
    <message>
        <source>This quarter</source>
        <extracomment>vi: Quý này</extracomment>
        <translation>Quý này</translation>
    </message>
    <message>
        <source>Year %1</source>
        <extracomment>vi: Năm %1</extracomment>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>vi: Lọc</extracomment>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <extracomment>vi: Lọc (%1)</extracomment>
        <translation>Lọc (%1)</translation>
    </message>
</context>
<context>
    <name>somotcua::DossierPanel</name>
    <message>
        <source>Show</source>
        <extracomment>vi: Hiện</extracomment>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>vi: Mã hồ sơ</extracomment>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>vi: Điện thoại</extracomment>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>vi: Định danh</extracomment>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Record a new status</source>
        <extracomment>vi: Ghi trạng thái mới</extracomment>
        <translation>Ghi trạng thái mới</translation>
    </message>
    <message>
        <source>From the day</source>
        <extracomment>vi: Từ ngày</extracomment>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>The day is not right; write it like 30/09/2024.</source>
        <extracomment>vi: Ngày chưa đúng; ghi như 30/09/2024.</extracomment>
        <translation>Ngày chưa đúng; ghi như 30/09/2024.</translation>
    </message>
    <message>
        <source>This move is unusual; compare it with the portal.</source>
        <extracomment>vi: Bước chuyển này ít gặp; hãy đối chiếu với Cổng dịch vụ công.</extracomment>
        <translation>Bước chuyển này ít gặp; hãy đối chiếu với Cổng dịch vụ công.</translation>
    </message>
</context>
<context>
    <name>somotcua::DossierTableModel</name>
    <message>
        <source>Submitted</source>
        <extracomment>vi: Ngày nộp</extracomment>
        <translation>Ngày nộp</translation>
    </message>
    <message>
        <source>Applicant</source>
        <extracomment>vi: Chủ hồ sơ</extracomment>
        <translation>Chủ hồ sơ</translation>
    </message>
    <message>
        <source>Procedure</source>
        <extracomment>vi: Thủ tục</extracomment>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>vi: Mã hồ sơ</extracomment>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>vi: Hẹn trả</extracomment>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>vi: Trạng thái</extracomment>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <extracomment>vi: Tổ viên</extracomment>
        <translation>Tổ viên</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <extracomment>vi: Thôn</extracomment>
        <translation>Thôn</translation>
    </message>
</context>
<context>
    <name>somotcua::DossiersPage</name>
    <message>
        <source>No dossier fits</source>
        <extracomment>vi: Không có hồ sơ nào khớp</extracomment>
        <translation>Không có hồ sơ nào khớp</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <extracomment>vi: Hồ sơ</extracomment>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>search</source>
        <extracomment>vi: tìm</extracomment>
        <translation>tìm</translation>
    </message>
    <message>
        <source>open the chosen dossier</source>
        <extracomment>vi: mở hồ sơ đang chọn</extracomment>
        <translation>mở hồ sơ đang chọn</translation>
    </message>
    <message>
        <source>record the next step</source>
        <extracomment>vi: ghi bước tiếp theo</extracomment>
        <translation>ghi bước tiếp theo</translation>
    </message>
    <message>
        <source>undo</source>
        <extracomment>vi: hoàn tác</extracomment>
        <translation>hoàn tác</translation>
    </message>
    <message>
        <source>close the dossier, clear the search</source>
        <extracomment>vi: đóng hồ sơ, xóa ô tìm</extracomment>
        <translation>đóng hồ sơ, xóa ô tìm</translation>
    </message>
    <message>
        <source>Search dossiers</source>
        <extracomment>vi: Tìm hồ sơ</extracomment>
        <translation>Tìm hồ sơ</translation>
    </message>
    <message>
        <source>Name, number, phone, code</source>
        <extracomment>vi: Tên, số, điện thoại, mã hồ sơ</extracomment>
        <translation>Tên, số, điện thoại, mã hồ sơ</translation>
    </message>
    <message>
        <source>The chosen dossier</source>
        <extracomment>vi: Chi tiết hồ sơ</extracomment>
        <translation>Chi tiết hồ sơ</translation>
    </message>
    <message>
        <source>Recorded %1</source>
        <extracomment>vi: Đã ghi %1</extracomment>
        <translation>Đã ghi %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>vi: Hoàn tác</extracomment>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>%1 found</source>
        <extracomment>vi: %1 dòng khớp</extracomment>
        <translation>%1 dòng khớp</translation>
    </message>
    <message>
        <source>%1 dossiers</source>
        <extracomment>vi: %1 hồ sơ</extracomment>
        <translation>%1 hồ sơ</translation>
    </message>
    <message>
        <source>Try fewer letters, or clear the filters.</source>
        <extracomment>vi: Thử ít chữ hơn, hoặc bỏ lọc.</extracomment>
        <translation>Thử ít chữ hơn, hoặc bỏ lọc.</translation>
    </message>
    <message>
        <source>No dossiers yet</source>
        <extracomment>vi: Chưa có hồ sơ nào</extracomment>
        <translation>Chưa có hồ sơ nào</translation>
    </message>
    <message>
        <source>Log assists at the desk; dossiers that were submitted appear here.</source>
        <extracomment>vi: Ghi lượt hỗ trợ ở Bàn hỗ trợ; hồ sơ đã nộp sẽ hiện ở đây.</extracomment>
        <translation>Ghi lượt hỗ trợ ở Bàn hỗ trợ; hồ sơ đã nộp sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>vi: Tìm</extracomment>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Type a few letters of the name, three digits of the number or the phone, or the end of the code.</source>
        <extracomment>vi: Gõ vài chữ của họ tên, ba số liền nhau của số định danh hay điện thoại, hoặc cuối mã hồ sơ.</extracomment>
        <translation>Gõ vài chữ của họ tên, ba số liền nhau của số định danh hay điện thoại, hoặc cuối mã hồ sơ.</translation>
    </message>
    <message>
        <source>Choose a row with ↑ ↓ and open it with Enter: due day, next step and history stand there.</source>
        <extracomment>vi: Chọn dòng bằng ↑ ↓, Enter mở hồ sơ; ở đó có hạn trả, bước tiếp theo và những việc đã qua.</extracomment>
        <translation>Chọn dòng bằng ↑ ↓, Enter mở hồ sơ; ở đó có hạn trả, bước tiếp theo và những việc đã qua.</translation>
    </message>
    <message>
        <source>A status recorded by mistake is undone with Ctrl+Z.</source>
        <extracomment>vi: Ghi nhầm trạng thái thì bấm Ctrl+Z.</extracomment>
        <translation>Ghi nhầm trạng thái thì bấm Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>somotcua::DutyBar</name>
    <message>
        <source>on duty</source>
        <extracomment>Under the names of those on duty. vi: đang trực</extracomment>
        <translation>đang trực</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Changes the day, the shift or who is on duty. vi: Đổi</extracomment>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>Change the day, the shift or who is on duty</source>
        <extracomment>The button that changes who is on duty, for a screen reader. vi: Đổi ngày, buổi hoặc người trực</extracomment>
        <translation>Đổi ngày, buổi hoặc người trực</translation>
    </message>
</context>
<context>
    <name>somotcua::DutyPanel</name>
    <message>
        <source>Fewest sessions this quarter:</source>
        <extracomment>Over two names. vi: Trực ít nhất quý này:</extracomment>
        <translation>Trực ít nhất quý này:</translation>
    </message>
    <message>
        <source>Call off…</source>
        <extracomment>vi: Hoãn buổi…</extracomment>
        <translation>Hoãn buổi…</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <extracomment>A session that was called off takes place. vi: Bỏ hoãn</extracomment>
        <translation>Bỏ hoãn</translation>
    </message>
    <message>
        <source>Add a session…</source>
        <extracomment>A session beside the schedule. vi: Thêm buổi…</extracomment>
        <translation>Thêm buổi…</translation>
    </message>
    <message>
        <source>Type a volunteer&apos;s name…</source>
        <extracomment>Inside an empty field. vi: Gõ tên tổ viên…</extracomment>
        <translation>Gõ tên tổ viên…</translation>
    </message>
    <message>
        <source>Put somebody on duty</source>
        <extracomment>The field that puts somebody on duty. vi: Thêm người trực</extracomment>
        <translation>Thêm người trực</translation>
    </message>
    <message>
        <source>↓ ↑ choose, Enter puts on duty</source>
        <extracomment>The keys of a list of people. vi: bấm ↓ ↑ để chọn, Enter để xếp trực</extracomment>
        <translation>bấm ↓ ↑ để chọn, Enter để xếp trực</translation>
    </message>
    <message>
        <source>extra session</source>
        <extracomment>Of a session beside the schedule. vi: buổi thêm</extracomment>
        <translation>buổi thêm</translation>
    </message>
    <message>
        <source>Somebody is on duty twice at the same time</source>
        <extracomment>vi: Có người trực hai buổi cùng giờ</extracomment>
        <translation>Có người trực hai buổi cùng giờ</translation>
    </message>
    <message>
        <source>No session</source>
        <extracomment>Of a day. vi: Không có buổi</extracomment>
        <translation>Không có buổi</translation>
    </message>
    <message>
        <source>Put %1 on duty</source>
        <extracomment>For a screen reader; %1 is a person. vi: Xếp %1 trực buổi này</extracomment>
        <translation>Xếp %1 trực buổi này</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <extracomment>How many sessions somebody has. vi: %n buổi</extracomment>
        <translation>
            <numerusform>%n buổi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on duty in this session already.</source>
        <extracomment>%1 is a person. vi: %1 đã trực buổi này rồi.</extracomment>
        <translation>%1 đã trực buổi này rồi.</translation>
    </message>
    <message>
        <source>No volunteer is called “%1”. Add people in the catalogue, under team and volunteers.</source>
        <extracomment>%1 is what was typed. vi: Không có tổ viên nào tên “%1”. Thêm người ở Danh mục, phần Tổ và tổ viên.</extracomment>
        <translation>Không có tổ viên nào tên “%1”. Thêm người ở Danh mục, phần Tổ và tổ viên.</translation>
    </message>
</context>
<context>
    <name>somotcua::DutyRow</name>
    <message>
        <source>Move</source>
        <extracomment>Moves somebody to another session. vi: Chuyển</extracomment>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>Move %1 to another session</source>
        <extracomment>For a screen reader; %1 is a person. vi: Chuyển %1 sang buổi khác</extracomment>
        <translation>Chuyển %1 sang buổi khác</translation>
    </message>
    <message>
        <source>Take %1 off this session</source>
        <extracomment>Takes somebody off a session; %1 is a person. vi: Bỏ %1 khỏi buổi này</extracomment>
        <translation>Bỏ %1 khỏi buổi này</translation>
    </message>
</context>
<context>
    <name>somotcua::EntryDesk</name>
    <message>
        <source>Saved assist %1: %2</source>
        <extracomment>%1 is the number of the assist in its day, %2 the person. vi: Đã lưu lượt %1: %2</extracomment>
        <translation>Đã lưu lượt %1: %2</translation>
    </message>
    <message>
        <source>Corrected the assist: %1</source>
        <extracomment>vi: Đã sửa lượt: %1</extracomment>
        <translation>Đã sửa lượt: %1</translation>
    </message>
    <message>
        <source>Took back the assist of %1: it no longer counts</source>
        <extracomment>vi: Đã rút lại lượt của %1: không còn được tính</extracomment>
        <translation>Đã rút lại lượt của %1: không còn được tính</translation>
    </message>
    <message>
        <source>The assist of %1 is half corrected. Save it or leave it first.</source>
        <extracomment>vi: Lượt của %1 đang sửa dở. Lưu sửa hoặc Bỏ sửa trước đã.</extracomment>
        <translation>Lượt của %1 đang sửa dở. Lưu sửa hoặc Bỏ sửa trước đã.</translation>
    </message>
    <message>
        <source>The form is not saved yet. Save it or clear it first.</source>
        <extracomment>vi: Phiếu đang gõ chưa lưu. Lưu hoặc Xóa phiếu trước đã.</extracomment>
        <translation>Phiếu đang gõ chưa lưu. Lưu hoặc Xóa phiếu trước đã.</translation>
    </message>
    <message>
        <source>Cleared the form</source>
        <extracomment>vi: Đã xóa phiếu đang gõ</extracomment>
        <translation>Đã xóa phiếu đang gõ</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>vi: Hoàn tác</extracomment>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Something else was written since. Open the assist in the list to correct it or take it back.</source>
        <extracomment>vi: Sau đó sổ đã có thay đổi khác. Mở lượt trong danh sách để sửa hoặc rút lại.</extracomment>
        <translation>Sau đó sổ đã có thay đổi khác. Mở lượt trong danh sách để sửa hoặc rút lại.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 names what was undone. vi: Đã hoàn tác: %1</extracomment>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>The same person as %1, last seen %2?</source>
        <extracomment>%1 is a person with year of birth and last digits, %2 a day. vi: Cùng người với %1, gần nhất %2?</extracomment>
        <translation>Cùng người với %1, gần nhất %2?</translation>
    </message>
    <message>
        <source>Same person</source>
        <extracomment>Joins two entries of one person. vi: Cùng người</extracomment>
        <translation>Cùng người</translation>
    </message>
    <message>
        <source>Joined as one person</source>
        <extracomment>vi: Đã gộp làm một người</extracomment>
        <translation>Đã gộp làm một người</translation>
    </message>
    <message>
        <source>Part from %1</source>
        <extracomment>Two entries counted as one person are counted apart again. vi: Tách khỏi %1</extracomment>
        <translation>Tách khỏi %1</translation>
    </message>
    <message>
        <source>Join with %1</source>
        <extracomment>Two entries are counted as one person. vi: Gộp với %1</extracomment>
        <translation>Gộp với %1</translation>
    </message>
    <message>
        <source>Parted into two persons</source>
        <extracomment>vi: Đã tách thành hai người</extracomment>
        <translation>Đã tách thành hai người</translation>
    </message>
    <message>
        <source>A form of the %1 of %2 is half typed.</source>
        <extracomment>An entry was half typed for another session; %1 is its shift, %2 its day. vi: Còn một phiếu nhập dở của %1 %2.</extracomment>
        <translation>Còn một phiếu nhập dở của %1 %2.</translation>
    </message>
    <message>
        <source>The card took the place of whom was being typed</source>
        <extracomment>vi: Thẻ vừa quét đã thay người đang gõ</extracomment>
        <translation>Thẻ vừa quét đã thay người đang gõ</translation>
    </message>
    <message>
        <source>The card could not be read: digits are missing. Scan it again.</source>
        <extracomment>vi: Chưa đọc được thẻ: thiếu chữ số. Quét lại.</extracomment>
        <translation>Chưa đọc được thẻ: thiếu chữ số. Quét lại.</translation>
    </message>
    <message>
        <source>Saved assist %1 without a procedure: %2</source>
        <extracomment>The same where something is said to be handed in, but not what. vi: Đã lưu lượt %1, chưa ghi thủ tục: %2</extracomment>
        <translation>Đã lưu lượt %1, chưa ghi thủ tục: %2</translation>
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
        <source>This day lies before the step that comes first</source>
        <extracomment>Beside a day of a dossier: it was received before it was submitted, finished before it was received. vi: Ngày này trước ngày của bước liền trước</extracomment>
        <translation>Ngày này trước ngày của bước liền trước</translation>
    </message>
    <message>
        <source>Some letters cannot be read in the file&apos;s encoding; compare with the paper</source>
        <extracomment>Beside a cell of a book. vi: Có chữ không đọc được theo bảng mã của tệp; đối chiếu với sổ giấy</extracomment>
        <translation>Có chữ không đọc được theo bảng mã của tệp; đối chiếu với sổ giấy</translation>
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
    <message>
        <source>The catalogue has “%1” already. Open that entry to change it, or write another name.</source>
        <extracomment>vi: Danh mục đã có “%1”. Mở mục ấy để sửa, hoặc ghi tên khác.</extracomment>
        <translation>Danh mục đã có “%1”. Mở mục ấy để sửa, hoặc ghi tên khác.</translation>
    </message>
    <message>
        <source>The code “%1” is in force on some of these days already. Change the days, or open the procedure that has the code.</source>
        <extracomment>vi: Mã “%1” đã có trong thời gian đó. Sửa ngày áp dụng, hoặc mở thủ tục có mã ấy.</extracomment>
        <translation>Mã “%1” đã có trong thời gian đó. Sửa ngày áp dụng, hoặc mở thủ tục có mã ấy.</translation>
    </message>
    <message>
        <source>“%1”: the last day lies before the first. Change one of the two.</source>
        <extracomment>vi: “%1”: ngày cuối đứng trước ngày đầu. Sửa một trong hai ngày.</extracomment>
        <translation>“%1”: ngày cuối đứng trước ngày đầu. Sửa một trong hai ngày.</translation>
    </message>
    <message>
        <source>“%1” is no number that fits here. Write digits, such as 15.</source>
        <extracomment>vi: “%1” không phải là số dùng được ở đây. Ghi số bằng chữ số, như 15.</extracomment>
        <translation>“%1” không phải là số dùng được ở đây. Ghi số bằng chữ số, như 15.</translation>
    </message>
    <message>
        <source>The catalogue has no hamlet “%1”. Open the list of hamlets again.</source>
        <extracomment>vi: Danh mục không có thôn “%1”. Mở lại danh sách thôn để xem.</extracomment>
        <translation>Danh mục không có thôn “%1”. Mở lại danh sách thôn để xem.</translation>
    </message>
    <message>
        <source>“%1” is worked anyway. Only a Saturday or Sunday can be a make-up day.</source>
        <extracomment>vi: “%1” vốn là ngày làm việc. Ngày làm bù chỉ ghi cho Thứ Bảy hoặc Chủ nhật.</extracomment>
        <translation>“%1” vốn là ngày làm việc. Ngày làm bù chỉ ghi cho Thứ Bảy hoặc Chủ nhật.</translation>
    </message>
    <message>
        <source>The file “%1” lacks one of the columns date, kind, name_vi. Take a holiday table of that form, then try again.</source>
        <extracomment>vi: Tệp “%1” không có đủ các cột date, kind, name_vi. Lấy tệp ngày nghỉ theo mẫu rồi nhập lại.</extracomment>
        <translation>Tệp “%1” không có đủ các cột date, kind, name_vi. Lấy tệp ngày nghỉ theo mẫu rồi nhập lại.</translation>
    </message>
    <message>
        <source>The ledger “%1” was written by an older version of Sổ Một Cửa and cannot be brought up to date here, where nothing can be written. Copy it to a folder that can be written and open it there.</source>
        <extracomment>vi: Sổ “%1” do phiên bản Sổ Một Cửa cũ hơn ghi, và ở đây không ghi được nên không nâng cấp được. Chép sổ sang thư mục ghi được rồi mở.</extracomment>
        <translation>Sổ “%1” do phiên bản Sổ Một Cửa cũ hơn ghi, và ở đây không ghi được nên không nâng cấp được. Chép sổ sang thư mục ghi được rồi mở.</translation>
    </message>
    <message>
        <source>The report was neither saved nor printed: its figures “%1” contradict each other. Check the days of the dossiers in that row, then make the report again.</source>
        <extracomment>vi: Báo cáo chưa được lưu hay in: các số “%1” không khớp nhau. Kiểm tra các ngày của những hồ sơ trong dòng đó rồi làm lại báo cáo.</extracomment>
        <translation>Báo cáo chưa được lưu hay in: các số “%1” không khớp nhau. Kiểm tra các ngày của những hồ sơ trong dòng đó rồi làm lại báo cáo.</translation>
    </message>
    <message>
        <source>The file “%1” is no JSON object of headings. Write it like {&quot;Heading in the book&quot;: &quot;citizen&quot;}.</source>
        <extracomment>vi: Tệp “%1” không phải bảng tiêu đề viết bằng JSON. Ghi như {&quot;Tên cột trong sổ&quot;: &quot;citizen&quot;}.</extracomment>
        <translation>Tệp “%1” không phải bảng tiêu đề viết bằng JSON. Ghi như {&quot;Tên cột trong sổ&quot;: &quot;citizen&quot;}.</translation>
    </message>
    <message>
        <source>This day lies before the submission “%1”. Change the day, or that of the assist that submitted it.</source>
        <extracomment>vi: Ngày này đứng trước ngày nộp hồ sơ “%1”. Sửa ngày, hoặc sửa ngày nộp ở lượt hỗ trợ.</extracomment>
        <translation>Ngày này đứng trước ngày nộp hồ sơ “%1”. Sửa ngày, hoặc sửa ngày nộp ở lượt hỗ trợ.</translation>
    </message>
</context>
<context>
    <name>somotcua::ExplainOption</name>
    <message>
        <source>--explain: the report has no block “%1”. Its blocks: %2.</source>
        <extracomment>vi: --explain: báo cáo không có bảng “%1”. Các bảng: %2.</extracomment>
        <translation>--explain: báo cáo không có bảng «%1». Các bảng: %2.</translation>
    </message>
    <message>
        <source>--explain: the block has no row “%1”. Its rows: %2.</source>
        <extracomment>vi: --explain: bảng không có dòng “%1”. Các dòng: %2.</extracomment>
        <translation>--explain: bảng không có dòng «%1». Các dòng: %2.</translation>
    </message>
    <message>
        <source>--explain: several rows are called “%1”. The rows: %2.</source>
        <extracomment>vi: --explain: nhiều dòng cùng tên “%1”. Các dòng: %2.</extracomment>
        <translation>--explain: nhiều dòng cùng tên «%1». Các dòng: %2.</translation>
    </message>
    <message>
        <source>--explain: the block has no column “%1”. Its figures: %2.</source>
        <extracomment>vi: --explain: bảng không có cột “%1”. Các cột số: %2.</extracomment>
        <translation>--explain: bảng không có cột «%1». Các cột số: %2.</translation>
    </message>
    <message>
        <source>--explain: “%1” is no count; there are no rows behind it.</source>
        <extracomment>vi: --explain: “%1” không phải số đếm, không có dòng nào đứng sau.</extracomment>
        <translation>--explain: «%1» không phải số đếm, không có dòng nào đứng sau.</translation>
    </message>
    <message>
        <source>The figure is not known.</source>
        <extracomment>vi: Số này chưa biết.</extracomment>
        <translation>Số này chưa biết.</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <extracomment>vi: Không có dòng nào.</extracomment>
        <translation>Không có dòng nào.</translation>
    </message>
</context>
<context>
    <name>somotcua::ExportCommand</name>
    <message>
        <source>The name of the file is missing: -o BOOK.csv.</source>
        <extracomment>vi: Còn thiếu tên tệp: -o SỔ.csv.</extracomment>
        <translation>Còn thiếu tên tệp: -o SỔ.csv.</translation>
    </message>
    <message>
        <source>Books are exported as CSV; the name must end with .csv, unlike “%1”.</source>
        <extracomment>vi: Sổ được xuất ra CSV; đặt tên tệp kết thúc bằng .csv, không phải “%1”.</extracomment>
        <translation>Sổ được xuất ra CSV; đặt tên tệp kết thúc bằng .csv, không phải “%1”.</translation>
    </message>
    <message>
        <source>%1 assists are written to %2.</source>
        <extracomment>vi: Đã xuất %1 lượt hỗ trợ ra %2.</extracomment>
        <translation>Đã xuất %1 lượt hỗ trợ ra %2.</translation>
    </message>
    <message>
        <source>writes the assistance book as CSV; taken into a new ledger it gives the same tallies</source>
        <extracomment>vi: xuất sổ hỗ trợ ra CSV, nhập lại vào sổ mới vẫn ra đúng các con số</extracomment>
        <translation>xuất sổ hỗ trợ ra CSV, nhập lại vào sổ mới vẫn ra đúng các con số</translation>
    </message>
    <message>
        <source>the file to write</source>
        <extracomment>vi: tệp sẽ ghi</extracomment>
        <translation>tệp sẽ ghi</translation>
    </message>
</context>
<context>
    <name>somotcua::FieldWords</name>
    <message>
        <source>The identity number lacks digits; it will be written as %1.</source>
        <extracomment>vi: Số định danh thiếu chữ số; sẽ ghi là %1.</extracomment>
        <translation>Số định danh thiếu chữ số; sẽ ghi là %1.</translation>
    </message>
    <message>
        <source>The first three digits, %1, are no province&apos;s code.</source>
        <extracomment>vi: Ba số đầu %1 không phải mã tỉnh nào.</extracomment>
        <translation>Ba số đầu %1 không phải mã tỉnh nào.</translation>
    </message>
    <message>
        <source>The identity number says year %1, the date of birth says %2.</source>
        <extracomment>vi: Số định danh ghi năm %1, ngày sinh ghi %2.</extracomment>
        <translation>Số định danh ghi năm %1, ngày sinh ghi %2.</translation>
    </message>
    <message>
        <source>All digits are the same.</source>
        <extracomment>vi: Các chữ số giống hệt nhau.</extracomment>
        <translation>Các chữ số giống hệt nhau.</translation>
    </message>
    <message>
        <source>No number of 12 or 9 digits, nor a passport.</source>
        <extracomment>vi: Không phải số định danh 12 số, CMND 9 số hay hộ chiếu.</extracomment>
        <translation>Không phải số định danh 12 số, CMND 9 số hay hộ chiếu.</translation>
    </message>
    <message>
        <source>The leading 0 is missing; it will be written as %1.</source>
        <extracomment>vi: Thiếu số 0 ở đầu; sẽ ghi là %1.</extracomment>
        <translation>Thiếu số 0 ở đầu; sẽ ghi là %1.</translation>
    </message>
    <message>
        <source>A prefix of before 2018; it will be written as %1.</source>
        <extracomment>vi: Đầu số cũ trước 2018; sẽ ghi là %1.</extracomment>
        <translation>Đầu số cũ trước 2018; sẽ ghi là %1.</translation>
    </message>
    <message>
        <source>A phone number usually has 10 digits.</source>
        <extracomment>vi: Số điện thoại thường có 10 chữ số.</extracomment>
        <translation>Số điện thoại thường có 10 chữ số.</translation>
    </message>
    <message>
        <source>Unlike the portal&apos;s codes, as 000.09.739.H26-240930-0006.</source>
        <extracomment>vi: Không giống mã hồ sơ của cổng, ví dụ 000.09.739.H26-240930-0006.</extracomment>
        <translation>Không giống mã hồ sơ của cổng, ví dụ 000.09.739.H26-240930-0006.</translation>
    </message>
    <message>
        <source>The six digits of the day are no day.</source>
        <extracomment>vi: Sáu số ghi ngày trong mã không phải là ngày có thật.</extracomment>
        <translation>Sáu số ghi ngày trong mã không phải là ngày có thật.</translation>
    </message>
    <message>
        <source>The day within the code has not come yet.</source>
        <extracomment>vi: Ngày trong mã hồ sơ chưa đến.</extracomment>
        <translation>Ngày trong mã hồ sơ chưa đến.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) to go</source>
        <extracomment>Beside the label of a number that is being typed. vi: còn %n chữ số</extracomment>
        <translation>
            <numerusform>còn %n chữ số</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) too many</source>
        <extracomment>Beside the label of a number that is being typed. vi: thừa %n chữ số</extracomment>
        <translation>
            <numerusform>thừa %n chữ số</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <extracomment>Beside the date of birth: how old. vi: %n tuổi</extracomment>
        <translation>
            <numerusform>%n tuổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <extracomment>Beside the due day: how long the procedure takes. vi: %n ngày làm việc</extracomment>
        <translation>
            <numerusform>%n ngày làm việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Beside the due day: how long the procedure takes. vi: %n ngày</extracomment>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>within the day</source>
        <extracomment>Beside the due day: how long the procedure takes. vi: trong ngày</extracomment>
        <translation>trong ngày</translation>
    </message>
    <message>
        <source>Due before the day of the assist, %1.</source>
        <extracomment>Under the due day. vi: Hẹn trả trước ngày hỗ trợ %1.</extracomment>
        <translation>Hẹn trả trước ngày hỗ trợ %1.</translation>
    </message>
    <message>
        <source>There is no table of holidays for %1 yet; the due day may move.</source>
        <extracomment>Under the due day. vi: Chưa có bảng ngày nghỉ năm %1; hẹn trả có thể lùi.</extracomment>
        <translation>Chưa có bảng ngày nghỉ năm %1; hẹn trả có thể lùi.</translation>
    </message>
    <message>
        <source>female</source>
        <extracomment>Within a sentence. vi: Nữ</extracomment>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>male</source>
        <extracomment>Within a sentence. vi: Nam</extracomment>
        <translation>Nam</translation>
    </message>
    <message>
        <source>The identity number says %1, the card says %2.</source>
        <extracomment>Each is female or male. vi: Số định danh ghi %1, thẻ ghi %2.</extracomment>
        <translation>Số định danh ghi %1, thẻ ghi %2.</translation>
    </message>
    <message>
        <source>The identity number says %1, the ledger has %2.</source>
        <extracomment>Each is female or male. vi: Số định danh ghi %1, sổ đã ghi %2.</extracomment>
        <translation>Số định danh ghi %1, sổ đã ghi %2.</translation>
    </message>
</context>
<context>
    <name>somotcua::FollowUpMarks</name>
    <message>
        <source>en</source>
        <extracomment>The id of the language of this window&apos;s texts. vi: vi</extracomment>
        <translation>vi</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <extracomment>vi: Quá hạn %n ngày</extracomment>
        <translation>
            <numerusform>Quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <extracomment>vi: Hẹn trả hôm nay</extracomment>
        <translation>Hẹn trả hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <extracomment>vi: Còn %n ngày</extracomment>
        <translation>
            <numerusform>Còn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting since %1</source>
        <extracomment>vi: Chờ từ %1</extracomment>
        <translation>Chờ từ %1</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <extracomment>vi: Nộp %1</extracomment>
        <translation>Nộp %1</translation>
    </message>
    <message>
        <source>Called the citizen</source>
        <extracomment>vi: Đã gọi công dân</extracomment>
        <translation>Đã gọi công dân</translation>
    </message>
    <message>
        <source>Called, no answer</source>
        <extracomment>vi: Gọi, không nghe máy</extracomment>
        <translation>Gọi, không nghe máy</translation>
    </message>
    <message>
        <source>The citizen comes on %1</source>
        <extracomment>vi: Công dân hẹn đến %1</extracomment>
        <translation>Công dân hẹn đến %1</translation>
    </message>
    <message>
        <source>Asked the office</source>
        <extracomment>vi: Đã hỏi cơ quan giải quyết</extracomment>
        <translation>Đã hỏi cơ quan giải quyết</translation>
    </message>
</context>
<context>
    <name>somotcua::FollowUpNoting</name>
    <message>
        <source>When does %1 come?</source>
        <extracomment>vi: %1 hẹn đến ngày nào?</extracomment>
        <translation>%1 hẹn đến ngày nào?</translation>
    </message>
    <message numerus="yes">
        <source>When do the %n citizen(s) come?</source>
        <extracomment>vi: %n công dân hẹn đến ngày nào?</extracomment>
        <translation>
            <numerusform>%n công dân hẹn đến ngày nào?</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the day like 30/09/2024; ↑ ↓ change it by a day.</source>
        <extracomment>vi: Ghi ngày như 30/09/2024; ↑ ↓ đổi từng ngày.</extracomment>
        <translation>Ghi ngày như 30/09/2024; ↑ ↓ đổi từng ngày.</translation>
    </message>
    <message>
        <source>Comes on</source>
        <extracomment>vi: Ngày hẹn đến</extracomment>
        <translation>Ngày hẹn đến</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>vi: Ghi</extracomment>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Do not record</source>
        <extracomment>vi: Không ghi</extracomment>
        <translation>Không ghi</translation>
    </message>
    <message>
        <source>The day is not right; write it like 30/09/2024.</source>
        <extracomment>vi: Ngày chưa đúng; ghi như 30/09/2024.</extracomment>
        <translation>Ngày chưa đúng; ghi như 30/09/2024.</translation>
    </message>
    <message numerus="yes">
        <source>%n citizen(s)</source>
        <extracomment>vi: %n công dân</extracomment>
        <translation>
            <numerusform>%n công dân</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted: called %1 at %2.</source>
        <extracomment>%1 whom, %2 when. vi: Đã ghi: gọi cho %1 lúc %2.</extracomment>
        <translation>Đã ghi: gọi cho %1 lúc %2.</translation>
    </message>
    <message>
        <source>Noted: called %1 at %2, no answer.</source>
        <extracomment>%1 whom, %2 when. vi: Đã ghi: gọi cho %1 lúc %2, không nghe máy.</extracomment>
        <translation>Đã ghi: gọi cho %1 lúc %2, không nghe máy.</translation>
    </message>
    <message>
        <source>Noted: called %1, who comes on %2.</source>
        <extracomment>%1 who, %2 the day. vi: Đã ghi: gọi cho %1, hẹn đến %2.</extracomment>
        <translation>Đã ghi: gọi cho %1, hẹn đến %2.</translation>
    </message>
    <message>
        <source>Noted: asked the office about the dossier of %1 at %2.</source>
        <extracomment>%1 whose dossier, %2 when. vi: Đã ghi: hỏi cơ quan về hồ sơ của %1 lúc %2.</extracomment>
        <translation>Đã ghi: hỏi cơ quan về hồ sơ của %1 lúc %2.</translation>
    </message>
    <message>
        <source>The chosen dossiers have no next status in common.</source>
        <extracomment>vi: Các hồ sơ đang chọn không có trạng thái tiếp theo nào chung.</extracomment>
        <translation>Các hồ sơ đang chọn không có trạng thái tiếp theo nào chung.</translation>
    </message>
    <message>
        <source>Noted: %1, %2.</source>
        <extracomment>%1 whose dossier, %2 the status. vi: Đã ghi: %1, %2.</extracomment>
        <translation>Đã ghi: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>Noted for %n dossier(s): %1.</source>
        <extracomment>vi: Đã ghi %n hồ sơ: %1.</extracomment>
        <translation>
            <numerusform>Đã ghi %n hồ sơ: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>vi: Hoàn tác</extracomment>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Something else was written since; this is no longer the last thing.</source>
        <extracomment>vi: Sau đó sổ đã có thay đổi khác; việc này không còn là việc gần nhất.</extracomment>
        <translation>Sau đó sổ đã có thay đổi khác; việc này không còn là việc gần nhất.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 names what was undone. vi: Đã hoàn tác: %1</extracomment>
        <translation>Đã hoàn tác: %1</translation>
    </message>
</context>
<context>
    <name>somotcua::FollowUpPage</name>
    <message>
        <source>Print the list</source>
        <extracomment>vi: In danh sách</extracomment>
        <translation>In danh sách</translation>
    </message>
    <message>
        <source>Called</source>
        <extracomment>vi: Đã gọi</extracomment>
        <translation>Đã gọi</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>vi: Không nghe máy</extracomment>
        <translation>Không nghe máy</translation>
    </message>
    <message>
        <source>Will come on</source>
        <extracomment>vi: Hẹn ngày đến</extracomment>
        <translation>Hẹn ngày đến</translation>
    </message>
    <message>
        <source>Asked the office</source>
        <extracomment>vi: Đã hỏi cơ quan</extracomment>
        <translation>Đã hỏi cơ quan</translation>
    </message>
    <message>
        <source>Record a status</source>
        <extracomment>vi: Ghi trạng thái</extracomment>
        <translation>Ghi trạng thái</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <extracomment>vi: Theo dõi</extracomment>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>the group: overdue, today, within 2 days, for the citizen, without a code</source>
        <extracomment>vi: nhóm: quá hạn, hôm nay, trong 2 ngày, chờ công dân, chưa có mã</extracomment>
        <translation>nhóm: quá hạn, hôm nay, trong 2 ngày, chờ công dân, chưa có mã</translation>
    </message>
    <message>
        <source>choose the row beside others, or not</source>
        <extracomment>vi: chọn thêm dòng, bỏ chọn</extracomment>
        <translation>chọn thêm dòng, bỏ chọn</translation>
    </message>
    <message>
        <source>choose row after row</source>
        <extracomment>vi: chọn liền các dòng</extracomment>
        <translation>chọn liền các dòng</translation>
    </message>
    <message>
        <source>called and spoke</source>
        <extracomment>vi: đã gọi, nói chuyện được</extracomment>
        <translation>đã gọi, nói chuyện được</translation>
    </message>
    <message>
        <source>called, no answer</source>
        <extracomment>vi: gọi không nghe máy</extracomment>
        <translation>gọi không nghe máy</translation>
    </message>
    <message>
        <source>the citizen comes on a day</source>
        <extracomment>vi: công dân hẹn ngày đến</extracomment>
        <translation>công dân hẹn ngày đến</translation>
    </message>
    <message>
        <source>asked the office</source>
        <extracomment>vi: đã hỏi cơ quan giải quyết</extracomment>
        <translation>đã hỏi cơ quan giải quyết</translation>
    </message>
    <message>
        <source>record a new status</source>
        <extracomment>vi: ghi trạng thái mới</extracomment>
        <translation>ghi trạng thái mới</translation>
    </message>
    <message>
        <source>open the dossier</source>
        <extracomment>vi: mở hồ sơ</extracomment>
        <translation>mở hồ sơ</translation>
    </message>
    <message>
        <source>undo</source>
        <extracomment>vi: hoàn tác</extracomment>
        <translation>hoàn tác</translation>
    </message>
    <message>
        <source>print the list</source>
        <extracomment>vi: in danh sách</extracomment>
        <translation>in danh sách</translation>
    </message>
    <message>
        <source>close the dossier, choose nothing</source>
        <extracomment>vi: đóng hồ sơ, bỏ chọn</extracomment>
        <translation>đóng hồ sơ, bỏ chọn</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) to look after, as of %1</source>
        <extracomment>%1 the moment: “15:20 Monday 30/09/2024”. vi: %n hồ sơ còn việc phải làm, tính đến %1</extracomment>
        <translation>
            <numerusform>%n hồ sơ còn việc phải làm, tính đến %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) overdue</source>
        <extracomment>What the number at the page&apos;s button means. vi: %n hồ sơ quá hạn</extracomment>
        <translation>
            <numerusform>%n hồ sơ quá hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <extracomment>vi: Không có hồ sơ quá hạn</extracomment>
        <translation>Không có hồ sơ quá hạn</translation>
    </message>
    <message>
        <source>Look at those due today (Alt+2).</source>
        <extracomment>vi: Xem các hồ sơ hẹn trả hôm nay (Alt+2).</extracomment>
        <translation>Xem các hồ sơ hẹn trả hôm nay (Alt+2).</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <extracomment>vi: Hôm nay không có hẹn trả</extracomment>
        <translation>Hôm nay không có hẹn trả</translation>
    </message>
    <message>
        <source>Look at those due within 2 days (Alt+3).</source>
        <extracomment>vi: Xem các hồ sơ hẹn trả trong 2 ngày tới (Alt+3).</extracomment>
        <translation>Xem các hồ sơ hẹn trả trong 2 ngày tới (Alt+3).</translation>
    </message>
    <message>
        <source>Nothing is due within two working days</source>
        <extracomment>vi: Hai ngày làm việc tới không có hẹn trả</extracomment>
        <translation>Hai ngày làm việc tới không có hẹn trả</translation>
    </message>
    <message>
        <source>Look at those that wait for the citizen (Alt+4).</source>
        <extracomment>vi: Xem các hồ sơ đang chờ công dân (Alt+4).</extracomment>
        <translation>Xem các hồ sơ đang chờ công dân (Alt+4).</translation>
    </message>
    <message>
        <source>Nothing waits for a citizen</source>
        <extracomment>vi: Không có hồ sơ chờ công dân</extracomment>
        <translation>Không có hồ sơ chờ công dân</translation>
    </message>
    <message>
        <source>When the portal asks for papers or a fee, record the status; the dossier appears here.</source>
        <extracomment>vi: Khi Cổng báo cần bổ sung hay nộp phí, ghi trạng thái ở Hồ sơ; hồ sơ sẽ hiện ở đây.</extracomment>
        <translation>Khi Cổng báo cần bổ sung hay nộp phí, ghi trạng thái ở Hồ sơ; hồ sơ sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Every dossier has its code</source>
        <extracomment>vi: Hồ sơ nào cũng có mã</extracomment>
        <translation>Hồ sơ nào cũng có mã</translation>
    </message>
    <message>
        <source>What was submitted without a code appears here.</source>
        <extracomment>vi: Hồ sơ đã nộp mà chưa ghi mã sẽ hiện ở đây.</extracomment>
        <translation>Hồ sơ đã nộp mà chưa ghi mã sẽ hiện ở đây.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) chosen</source>
        <extracomment>vi: %n hồ sơ đang chọn</extracomment>
        <translation>
            <numerusform>%n hồ sơ đang chọn</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue by 1000 days</source>
        <extracomment>The widest second line of the column Due. vi: Quá hạn 1000 ngày</extracomment>
        <translation>Quá hạn 1000 ngày</translation>
    </message>
    <message>
        <source>Space bar</source>
        <extracomment>The key. vi: Phím cách</extracomment>
        <translation>Phím cách</translation>
    </message>
    <message>
        <source>This page says whom to call and what for: overdue, due today, within two days, waiting for the citizen, without a code.</source>
        <extracomment>vi: Trang này cho biết cần gọi ai, về việc gì: quá hạn, hẹn trả hôm nay, trong hai ngày, chờ công dân, chưa có mã.</extracomment>
        <translation>Trang này cho biết cần gọi ai, về việc gì: quá hạn, hẹn trả hôm nay, trong hai ngày, chờ công dân, chưa có mã.</translation>
    </message>
    <message>
        <source>Choose a row with ↑ ↓, call, then press one letter to note how it went: G called, K no answer, H comes on a day.</source>
        <extracomment>vi: Chọn dòng bằng ↑ ↓, gọi theo số điện thoại, rồi bấm một chữ để ghi kết quả: G đã gọi, K không nghe máy, H hẹn ngày đến.</extracomment>
        <translation>Chọn dòng bằng ↑ ↓, gọi theo số điện thoại, rồi bấm một chữ để ghi kết quả: G đã gọi, K không nghe máy, H hẹn ngày đến.</translation>
    </message>
    <message>
        <source>To note several rows at once, choose more with the space bar.</source>
        <extracomment>vi: Muốn ghi nhiều dòng một lần thì chọn thêm bằng phím cách.</extracomment>
        <translation>Muốn ghi nhiều dòng một lần thì chọn thêm bằng phím cách.</translation>
    </message>
</context>
<context>
    <name>somotcua::FollowUpTableModel</name>
    <message>
        <source>choose the row</source>
        <extracomment>vi: chọn dòng</extracomment>
        <translation>chọn dòng</translation>
    </message>
    <message>
        <source>no phone</source>
        <extracomment>vi: chưa có điện thoại</extracomment>
        <translation>chưa có điện thoại</translation>
    </message>
    <message>
        <source>Applicant</source>
        <extracomment>vi: Chủ hồ sơ</extracomment>
        <translation>Chủ hồ sơ</translation>
    </message>
    <message>
        <source>Procedure, code</source>
        <extracomment>vi: Thủ tục, mã hồ sơ</extracomment>
        <translation>Thủ tục, mã hồ sơ</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>vi: Hẹn trả</extracomment>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>vi: Việc cần làm</extracomment>
        <translation>Việc cần làm</translation>
    </message>
</context>
<context>
    <name>somotcua::FormCard</name>
    <message>
        <source>Take this assist back</source>
        <extracomment>Takes a recorded assist back, so that it counts nowhere. vi: Rút lại lượt này</extracomment>
        <translation>Rút lại lượt này</translation>
    </message>
    <message>
        <source>It then counts nowhere, stays in the history, and can be undone.</source>
        <extracomment>What taking back does. vi: Lượt rút lại không còn được tính, vết ghi vẫn còn, hoàn tác được.</extracomment>
        <translation>Lượt rút lại không còn được tính, vết ghi vẫn còn, hoàn tác được.</translation>
    </message>
    <message>
        <source>Clear the form</source>
        <extracomment>Empties the form. vi: Xóa phiếu</extracomment>
        <translation>Xóa phiếu</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>vi: Lưu</extracomment>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save correction</source>
        <extracomment>The key&apos;s box is in the button. vi: Lưu sửa</extracomment>
        <translation>Lưu sửa</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <extracomment>Leaves the correction without saving it. vi: Bỏ sửa</extracomment>
        <translation>Bỏ sửa</translation>
    </message>
    <message>
        <source>Correcting the assist of %1: %2</source>
        <extracomment>Above the form; %1 is the time of the entry, %2 the person. vi: Sửa lượt %1: %2</extracomment>
        <translation>Sửa lượt %1: %2</translation>
    </message>
    <message>
        <source>New entry</source>
        <extracomment>Above the empty form. vi: Phiếu mới</extracomment>
        <translation>Phiếu mới</translation>
    </message>
</context>
<context>
    <name>somotcua::FormDraft</name>
    <message>
        <source>What was typed and not saved is back.</source>
        <extracomment>In a form after the power failed. vi: Đã giữ lại những gì đang nhập dở.</extracomment>
        <translation>Đã giữ lại những gì đang nhập dở.</translation>
    </message>
</context>
<context>
    <name>somotcua::FormPanel</name>
    <message>
        <source>Save</source>
        <extracomment>vi: Lưu</extracomment>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Discard it</source>
        <extracomment>Shows what is saved instead. vi: Bỏ phần nhập dở</extracomment>
        <translation>Bỏ phần nhập dở</translation>
    </message>
</context>
<context>
    <name>somotcua::GroupTabs</name>
    <message>
        <source>Group of dossiers</source>
        <extracomment>vi: Nhóm hồ sơ</extracomment>
        <translation>Nhóm hồ sơ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>vi: Quá hạn</extracomment>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Due today</source>
        <extracomment>vi: Hẹn trả hôm nay</extracomment>
        <translation>Hẹn trả hôm nay</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>vi: Hôm nay</extracomment>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Within 2 days</source>
        <extracomment>vi: Trong 2 ngày</extracomment>
        <translation>Trong 2 ngày</translation>
    </message>
    <message>
        <source>In 2 days</source>
        <extracomment>vi: 2 ngày tới</extracomment>
        <translation>2 ngày tới</translation>
    </message>
    <message>
        <source>For the citizen</source>
        <extracomment>vi: Chờ công dân</extracomment>
        <translation>Chờ công dân</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Short for “waiting for the citizen”. vi: Chờ dân</extracomment>
        <translation>Chờ dân</translation>
    </message>
    <message>
        <source>Without a code</source>
        <extracomment>vi: Chưa có mã</extracomment>
        <translation>Chưa có mã</translation>
    </message>
    <message>
        <source>No code</source>
        <extracomment>Short for “without a code”. vi: Chưa mã</extracomment>
        <translation>Chưa mã</translation>
    </message>
</context>
<context>
    <name>somotcua::GuideCard</name>
    <message>
        <source>No list of papers yet</source>
        <extracomment>In place of the papers. vi: Chưa có danh mục giấy tờ</extracomment>
        <translation>Chưa có danh mục giấy tờ</translation>
    </message>
    <message>
        <source>Edit the list</source>
        <extracomment>Opens the list of papers to change it. vi: Sửa danh mục</extracomment>
        <translation>Sửa danh mục</translation>
    </message>
    <message>
        <source>Print the guidance slip</source>
        <extracomment>Under the guide. vi: In phiếu hướng dẫn</extracomment>
        <translation>In phiếu hướng dẫn</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>The guide, for a screen reader. vi: Hướng dẫn</extracomment>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Time and fee</source>
        <extracomment>vi: Thời hạn và lệ phí</extracomment>
        <translation>Thời hạn và lệ phí</translation>
    </message>
    <message>
        <source>This procedure is not in the catalogue</source>
        <extracomment>In place of the guide. vi: Thủ tục này chưa có trong danh mục</extracomment>
        <translation>Thủ tục này chưa có trong danh mục</translation>
    </message>
    <message>
        <source>Papers, time and fee of a procedure written as typed are not known.</source>
        <extracomment>vi: Giấy tờ, thời hạn và lệ phí của thủ tục ghi như đã gõ thì chưa biết.</extracomment>
        <translation>Giấy tờ, thời hạn và lệ phí của thủ tục ghi như đã gõ thì chưa biết.</translation>
    </message>
    <message>
        <source>No procedure chosen yet</source>
        <extracomment>In place of the guide. vi: Chưa chọn thủ tục</extracomment>
        <translation>Chưa chọn thủ tục</translation>
    </message>
    <message>
        <source>Choose one and its papers, time and fee appear here.</source>
        <extracomment>vi: Chọn thủ tục thì giấy tờ, thời hạn và lệ phí hiện ở đây.</extracomment>
        <translation>Chọn thủ tục thì giấy tờ, thời hạn và lệ phí hiện ở đây.</translation>
    </message>
    <message>
        <source>A proposed list, to be checked</source>
        <extracomment>Under the heading of the papers. vi: Danh mục gợi ý, cần đối chiếu</extracomment>
        <translation>Danh mục gợi ý, cần đối chiếu</translation>
    </message>
    <message>
        <source>Papers needed</source>
        <extracomment>Heading of the list of papers. vi: Giấy tờ cần có</extracomment>
        <translation>Giấy tờ cần có</translation>
    </message>
    <message>
        <source>Papers needed · %1 of %2 there</source>
        <extracomment>Heading of the list of papers; %1 of %2 are there. vi: Giấy tờ cần có · đủ %1 trên %2</extracomment>
        <translation>Giấy tờ cần có · đủ %1 trên %2</translation>
    </message>
    <message>
        <source>In person</source>
        <extracomment>A channel. vi: Trực tiếp</extracomment>
        <translation>Trực tiếp</translation>
    </message>
    <message>
        <source>Often returned here</source>
        <extracomment>Heading, reasons with their counts below. vi: Hay bị trả lại ở đây</extracomment>
        <translation>Hay bị trả lại ở đây</translation>
    </message>
    <message>
        <source>Often stuck here</source>
        <extracomment>Heading, obstacles with their counts below. vi: Hay vướng ở đây</extracomment>
        <translation>Hay vướng ở đây</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>A channel. vi: Trực tuyến</extracomment>
        <translation>Trực tuyến</translation>
    </message>
</context>
<context>
    <name>somotcua::GuideDesk</name>
    <message>
        <source>Last visit %1: %2 missing</source>
        <extracomment>Over the papers: what the last visit left. vi: Lần trước %1: còn thiếu %2</extracomment>
        <translation>Lần trước %1: còn thiếu %2</translation>
    </message>
</context>
<context>
    <name>somotcua::GuideWords</name>
    <message>
        <source>set by the council</source>
        <extracomment>In place of a fee that the provincial council sets. vi: theo HĐND</extracomment>
        <translation>theo HĐND</translation>
    </message>
</context>
<context>
    <name>somotcua::HamletField</name>
    <message>
        <source>↓ to choose, Enter to take</source>
        <extracomment>Over the hamlets offered. vi: ↓ để chọn, Enter để lấy</extracomment>
        <translation>↓ để chọn, Enter để lấy</translation>
    </message>
</context>
<context>
    <name>somotcua::HamletPanel</name>
    <message>
        <source>Join the two</source>
        <extracomment>Joins the hamlet to the one chosen. vi: Gộp hai thôn</extracomment>
        <translation>Gộp hai thôn</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>Inside a field that may stay empty. vi: Không bắt buộc</extracomment>
        <translation>Không bắt buộc</translation>
    </message>
    <message>
        <source>Name of the hamlet</source>
        <extracomment>vi: Tên thôn</extracomment>
        <translation>Tên thôn</translation>
    </message>
    <message>
        <source>Former commune</source>
        <extracomment>vi: Xã cũ</extracomment>
        <translation>Xã cũ</translation>
    </message>
    <message>
        <source>shown where names are alike</source>
        <extracomment>Hint of the former commune. vi: hiện cạnh tên khi trùng</extracomment>
        <translation>hiện cạnh tên khi trùng</translation>
    </message>
    <message>
        <source>Used until</source>
        <extracomment>vi: Dùng đến ngày</extracomment>
        <translation>Dùng đến ngày</translation>
    </message>
    <message>
        <source>The same hamlet as</source>
        <extracomment>vi: Cùng một thôn với</extracomment>
        <translation>Cùng một thôn với</translation>
    </message>
    <message>
        <source>New hamlet</source>
        <extracomment>vi: Thôn mới</extracomment>
        <translation>Thôn mới</translation>
    </message>
    <message>
        <source>Choose a hamlet</source>
        <extracomment>No other hamlet is the same. vi: Chọn thôn</extracomment>
        <translation>Chọn thôn</translation>
    </message>
    <message>
        <source>Joined to it: %1</source>
        <extracomment>Names by which books also know the hamlet. vi: Đã gộp: %1</extracomment>
        <translation>Đã gộp: %1</translation>
    </message>
    <message>
        <source>%1 people, %2 assists</source>
        <extracomment>vi: %1 người, %2 lượt hỗ trợ</extracomment>
        <translation>%1 người, %2 lượt hỗ trợ</translation>
    </message>
    <message>
        <source>Needs the hamlet&apos;s name.</source>
        <extracomment>vi: Cần tên thôn.</extracomment>
        <translation>Cần tên thôn.</translation>
    </message>
    <message>
        <source>Write days like 30/09/2024.</source>
        <extracomment>vi: Ghi ngày như 30/09/2024.</extracomment>
        <translation>Ghi ngày như 30/09/2024.</translation>
    </message>
    <message>
        <source>Choose the hamlet to join it to.</source>
        <extracomment>vi: Chọn thôn để gộp vào.</extracomment>
        <translation>Chọn thôn để gộp vào.</translation>
    </message>
</context>
<context>
    <name>somotcua::HamletsSection</name>
    <message>
        <source>Hamlet</source>
        <extracomment>vi: Thôn</extracomment>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Former commune</source>
        <extracomment>vi: Xã cũ</extracomment>
        <translation>Xã cũ</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Heading: how many people live there. vi: Số người</extracomment>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Used until</source>
        <extracomment>vi: Dùng đến</extracomment>
        <translation>Dùng đến</translation>
    </message>
    <message>
        <source>Search hamlets</source>
        <extracomment>vi: Tìm thôn</extracomment>
        <translation>Tìm thôn</translation>
    </message>
    <message>
        <source>Name of the hamlet or former commune</source>
        <extracomment>vi: Tên thôn, xã cũ</extracomment>
        <translation>Tên thôn, xã cũ</translation>
    </message>
    <message>
        <source>Add a hamlet</source>
        <extracomment>vi: Thêm thôn</extracomment>
        <translation>Thêm thôn</translation>
    </message>
    <message>
        <source>No hamlets here</source>
        <extracomment>vi: Chưa có thôn nào</extracomment>
        <translation>Chưa có thôn nào</translation>
    </message>
    <message>
        <source>Hamlets typed at the desk come here by themselves; they can be added here too.</source>
        <extracomment>vi: Thôn gõ ở bàn hỗ trợ tự vào danh mục; cũng có thể thêm ở đây.</extracomment>
        <translation>Thôn gõ ở bàn hỗ trợ tự vào danh mục; cũng có thể thêm ở đây.</translation>
    </message>
    <message>
        <source>Hamlets</source>
        <extracomment>vi: Thôn, tổ dân phố</extracomment>
        <translation>Thôn, tổ dân phố</translation>
    </message>
    <message>
        <source>%1 hamlets</source>
        <extracomment>vi: %1 thôn</extracomment>
        <translation>%1 thôn</translation>
    </message>
    <message>
        <source>There is such a hamlet. If they are two, write the former commune; if one, join them.</source>
        <extracomment>vi: Đã có thôn này. Nếu là hai thôn trùng tên, ghi xã cũ; nếu là một, gộp lại.</extracomment>
        <translation>Đã có thôn này. Nếu là hai thôn trùng tên, ghi xã cũ; nếu là một, gộp lại.</translation>
    </message>
    <message>
        <source>Saved the hamlet %1</source>
        <extracomment>vi: Đã lưu thôn %1</extracomment>
        <translation>Đã lưu thôn %1</translation>
    </message>
    <message>
        <source>Joined the hamlet %1 to %2</source>
        <extracomment>vi: Đã gộp thôn %1 vào %2</extracomment>
        <translation>Đã gộp thôn %1 vào %2</translation>
    </message>
</context>
<context>
    <name>somotcua::Help</name>
    <message>
        <source>Usage: somotcua-cli VERB LEDGER …</source>
        <extracomment>vi: Cách dùng: somotcua-cli VIỆC SỔ …</extracomment>
        <translation>Cách dùng: somotcua-cli LỆNH SỔ …</translation>
    </message>
    <message>
        <source>See somotcua-cli VERB --help for one verb, with an example.</source>
        <extracomment>vi: Xem somotcua-cli VIỆC --help để biết từng việc, kèm ví dụ.</extracomment>
        <translation>Xem somotcua-cli LỆNH --help để biết từng lệnh, kèm ví dụ.</translation>
    </message>
    <message>
        <source>Usage: somotcua-cli %1 %2 [OPTION]</source>
        <extracomment>vi: Cách dùng: somotcua-cli %1 %2 [TÙY CHỌN]</extracomment>
        <translation>Cách dùng: somotcua-cli %1 %2 [TÙY CHỌN]</translation>
    </message>
    <message>
        <source>Example:</source>
        <extracomment>vi: Ví dụ:</extracomment>
        <translation>Ví dụ:</translation>
    </message>
</context>
<context>
    <name>somotcua::HistoryList</name>
    <message>
        <source>due %1</source>
        <extracomment>vi: hẹn trả %1</extracomment>
        <translation>hẹn trả %1</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>vi: Lịch sử</extracomment>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Assists</source>
        <extracomment>vi: Các lượt hỗ trợ</extracomment>
        <translation>Các lượt hỗ trợ</translation>
    </message>
</context>
<context>
    <name>somotcua::HitsModel</name>
    <message>
        <source>Citizen</source>
        <extracomment>vi: Công dân</extracomment>
        <translation>Công dân</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>vi: Ngày</extracomment>
        <translation>Ngày</translation>
    </message>
</context>
<context>
    <name>somotcua::HolidayImportDialog</name>
    <message>
        <source>Line %1</source>
        <extracomment>vi: Dòng %1</extracomment>
        <translation>Dòng %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>vi: Bị từ chối</extracomment>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Of a holiday to be imported. vi: Mới</extracomment>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Of a holiday to be imported. vi: Thay đổi</extracomment>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>%1 new days, %2 changed, %3 as before, %4 lines refused. Nothing has been written yet.</source>
        <extracomment>vi: %1 ngày mới, %2 thay đổi, %3 giữ nguyên, %4 dòng bị từ chối. Chưa ghi gì vào sổ.</extracomment>
        <translation>%1 ngày mới, %2 thay đổi, %3 giữ nguyên, %4 dòng bị từ chối. Chưa ghi gì vào sổ.</translation>
    </message>
    <message>
        <source>Import this table of holidays</source>
        <extracomment>vi: Nhập bảng ngày nghỉ này</extracomment>
        <translation>Nhập bảng ngày nghỉ này</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>vi: Ngày</extracomment>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Name or reason</source>
        <extracomment>vi: Tên hoặc lý do</extracomment>
        <translation>Tên hoặc lý do</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Heading: what happens to a line. vi: Kết quả</extracomment>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>vi: Đóng</extracomment>
        <translation>Đóng</translation>
    </message>
    <message numerus="yes">
        <source>Import %n day(s)</source>
        <extracomment>vi: Nhập %n ngày</extracomment>
        <translation>
            <numerusform>Nhập %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Import nothing</source>
        <extracomment>vi: Không nhập</extracomment>
        <translation>Không nhập</translation>
    </message>
</context>
<context>
    <name>somotcua::HolidaysSection</name>
    <message>
        <source>Day</source>
        <extracomment>vi: Ngày</extracomment>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>vi: Tên ngày nghỉ</extracomment>
        <translation>Tên ngày nghỉ</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>vi: Loại</extracomment>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Remove this day</source>
        <extracomment>Takes a holiday out of the table. vi: Bỏ ngày này</extracomment>
        <translation>Bỏ ngày này</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <extracomment>vi: Nhập bảng ngày nghỉ…</extracomment>
        <translation>Nhập bảng ngày nghỉ…</translation>
    </message>
    <message>
        <source>Holidays</source>
        <extracomment>vi: Ngày nghỉ, làm bù</extracomment>
        <translation>Ngày nghỉ, làm bù</translation>
    </message>
    <message>
        <source>Search holidays</source>
        <extracomment>vi: Tìm ngày nghỉ</extracomment>
        <translation>Tìm ngày nghỉ</translation>
    </message>
    <message>
        <source>Name of the holiday</source>
        <extracomment>vi: Tên ngày nghỉ</extracomment>
        <translation>Tên ngày nghỉ</translation>
    </message>
    <message>
        <source>Add a day</source>
        <extracomment>vi: Thêm ngày</extracomment>
        <translation>Thêm ngày</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>vi: Năm</extracomment>
        <translation>Năm</translation>
    </message>
    <message>
        <source>No holidays here</source>
        <extracomment>vi: Chưa có ngày nghỉ nào</extracomment>
        <translation>Chưa có ngày nghỉ nào</translation>
    </message>
    <message>
        <source>Import the table of the year, or add day by day.</source>
        <extracomment>vi: Nhập bảng ngày nghỉ của năm, hoặc thêm từng ngày.</extracomment>
        <translation>Nhập bảng ngày nghỉ của năm, hoặc thêm từng ngày.</translation>
    </message>
    <message>
        <source>Year %1</source>
        <extracomment>vi: Năm %1</extracomment>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>not official yet</source>
        <extracomment>Beside a holiday that is announced, not decided. vi: chưa chính thức</extracomment>
        <translation>chưa chính thức</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off</source>
        <extracomment>vi: %n ngày nghỉ</extracomment>
        <translation>
            <numerusform>%n ngày nghỉ</numerusform>
        </translation>
    </message>
    <message>
        <source>The table of holidays ends with %1; due days after it are told as if there were none. Import the table of %2.</source>
        <extracomment>vi: Bảng ngày nghỉ chỉ đến hết năm %1; hẹn trả sau đó tính như không có ngày nghỉ. Nhập bảng của năm %2.</extracomment>
        <translation>Bảng ngày nghỉ chỉ đến hết năm %1; hẹn trả sau đó tính như không có ngày nghỉ. Nhập bảng của năm %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n open dossier(s) are due after %1, for which there is no table of holidays.</source>
        <extracomment>vi: Có %n hồ sơ chưa xong hẹn trả sau năm %1, khi chưa có bảng ngày nghỉ.</extracomment>
        <translation>
            <numerusform>Có %n hồ sơ chưa xong hẹn trả sau năm %1, khi chưa có bảng ngày nghỉ.</numerusform>
        </translation>
    </message>
    <message>
        <source>New holiday</source>
        <extracomment>vi: Ngày nghỉ mới</extracomment>
        <translation>Ngày nghỉ mới</translation>
    </message>
    <message>
        <source>Write days like 30/09/2024.</source>
        <extracomment>vi: Ghi ngày như 30/09/2024.</extracomment>
        <translation>Ghi ngày như 30/09/2024.</translation>
    </message>
    <message>
        <source>Needs the name of the holiday.</source>
        <extracomment>vi: Cần tên ngày nghỉ.</extracomment>
        <translation>Cần tên ngày nghỉ.</translation>
    </message>
    <message>
        <source>Saved %1: %2</source>
        <extracomment>vi: Đã lưu %1: %2</extracomment>
        <translation>Đã lưu %1: %2</translation>
    </message>
    <message>
        <source>Removed %1 %2 from the table</source>
        <extracomment>vi: Đã bỏ %1 %2 khỏi bảng ngày nghỉ</extracomment>
        <translation>Đã bỏ %1 %2 khỏi bảng ngày nghỉ</translation>
    </message>
    <message>
        <source>Choose a table of holidays</source>
        <extracomment>vi: Chọn bảng ngày nghỉ</extracomment>
        <translation>Chọn bảng ngày nghỉ</translation>
    </message>
    <message>
        <source>Table of holidays</source>
        <extracomment>A kind of file. vi: Bảng ngày nghỉ</extracomment>
        <translation>Bảng ngày nghỉ</translation>
    </message>
    <message>
        <source>Imported the table: %1 new, %2 changed, %3 as before, %4 refused</source>
        <extracomment>vi: Đã nhập bảng ngày nghỉ: %1 ngày mới, %2 thay đổi, %3 giữ nguyên, %4 bị từ chối</extracomment>
        <translation>Đã nhập bảng ngày nghỉ: %1 ngày mới, %2 thay đổi, %3 giữ nguyên, %4 bị từ chối</translation>
    </message>
</context>
<context>
    <name>somotcua::ImportCommand</name>
    <message>
        <source>tells what would happen and writes nothing</source>
        <translation>cho biết sẽ nhập gì, không ghi vào sổ</translation>
    </message>
    <message>
        <source>a JSON object: heading → id</source>
        <extracomment>vi: tệp JSON: tiêu đề cột → mã cột</extracomment>
        <translation>tệp JSON: tiêu đề cột → mã cột</translation>
    </message>
    <message>
        <source>form of the answer</source>
        <extracomment>vi: dạng câu trả lời</extracomment>
        <translation>dạng câu trả lời</translation>
    </message>
    <message>
        <source>%1, row %2, column %3, “%4”: %5</source>
        <extracomment>%1 file, %2 row, %3 heading, %4 value, %5 reason vi: %1, dòng %2, cột %3, “%4”: %5</extracomment>
        <translation>%1, dòng %2, cột %3, “%4”: %5</translation>
    </message>
    <message>
        <source>%1 rows read: %2 new assists, %3 new dossiers, %4 updated, %5 unchanged, %6 refused.</source>
        <extracomment>vi: đọc %1 dòng: %2 lượt mới, %3 hồ sơ mới, %4 cập nhật, %5 giữ nguyên, %6 bị từ chối.</extracomment>
        <translation>đọc %1 dòng: %2 lượt mới, %3 hồ sơ mới, %4 cập nhật, %5 giữ nguyên, %6 bị từ chối.</translation>
    </message>
    <message>
        <source>A preview, nothing is written:</source>
        <extracomment>vi: Xem trước, chưa ghi gì:</extracomment>
        <translation>Xem trước, chưa ghi gì:</translation>
    </message>
    <message>
        <source>Refused; mend them in the file and import it again:</source>
        <extracomment>vi: Bị từ chối, sửa trong tệp rồi nhập lại:</extracomment>
        <translation>Bị từ chối, sửa trong tệp rồi nhập lại:</translation>
    </message>
    <message>
        <source>To be checked:</source>
        <extracomment>vi: Cần xem lại:</extracomment>
        <translation>Cần xem lại:</translation>
    </message>
    <message>
        <source>--format of import is text or json, not “%1”.</source>
        <extracomment>vi: --format của import là text hoặc json, không phải “%1”.</extracomment>
        <translation>--format của import là text hoặc json, không phải “%1”.</translation>
    </message>
    <message>
        <source>takes assistance books in, from CSV files</source>
        <extracomment>vi: nhập sổ hỗ trợ từ tệp CSV</extracomment>
        <translation>nhập sổ hỗ trợ từ tệp CSV</translation>
    </message>
    <message>
        <source>the sheet of a spreadsheet, once spreadsheets can come in</source>
        <extracomment>vi: trang tính của bảng tính (sẽ dùng khi nhập được bảng tính)</extracomment>
        <translation>trang tính của bảng tính (sẽ dùng khi nhập được bảng tính)</translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Write utf-8, utf-16, windows-1258, windows-1252, tcvn3, vni or viscii.</source>
        <extracomment>vi: Không có bảng mã “%1”. Ghi utf-8, utf-16, windows-1258, windows-1252, tcvn3, vni hoặc viscii.</extracomment>
        <translation>Không có bảng mã «%1». Ghi utf-8, utf-16, windows-1258, windows-1252, tcvn3, vni hoặc viscii.</translation>
    </message>
    <message>
        <source>The file %1 was read as %2.</source>
        <extracomment>%1 file, %2 an encoding vi: Tệp %1 được đọc theo bảng mã %2.</extracomment>
        <translation>Tệp %1 được đọc theo bảng mã %2.</translation>
    </message>
    <message>
        <source>encoding of the files: utf-8, utf-16, windows-1258, windows-1252, tcvn3, vni, viscii</source>
        <extracomment>vi: bảng mã của tệp: utf-8, utf-16, windows-1258, windows-1252, tcvn3, vni, viscii</extracomment>
        <translation>bảng mã của tệp: utf-8, utf-16, windows-1258, windows-1252, tcvn3, vni, viscii</translation>
    </message>
</context>
<context>
    <name>somotcua::IndicatorPanel</name>
    <message>
        <source>Change the definition</source>
        <extracomment>vi: Sửa cách tính</extracomment>
        <translation>Sửa cách tính</translation>
    </message>
    <message>
        <source>Take this period&apos;s figures back</source>
        <extracomment>vi: Rút lại số liệu kỳ này</extracomment>
        <translation>Rút lại số liệu kỳ này</translation>
    </message>
    <message>
        <source>Take this indicator back</source>
        <extracomment>vi: Bỏ chỉ tiêu này</extracomment>
        <translation>Bỏ chỉ tiêu này</translation>
    </message>
    <message>
        <source>A count</source>
        <extracomment>How an indicator is counted. vi: Một số lượng</extracomment>
        <translation>Một số lượng</translation>
    </message>
    <message>
        <source>A part of a whole</source>
        <extracomment>How an indicator is counted. vi: Một phần trên tổng số</extracomment>
        <translation>Một phần trên tổng số</translation>
    </message>
    <message>
        <source>Name of the indicator</source>
        <extracomment>vi: Tên chỉ tiêu</extracomment>
        <translation>Tên chỉ tiêu</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <extracomment>vi: Cách ghi số</extracomment>
        <translation>Cách ghi số</translation>
    </message>
    <message>
        <source>What is counted</source>
        <extracomment>vi: Đơn vị tính</extracomment>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Definition</source>
        <extracomment>vi: Cách tính</extracomment>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <extracomment>vi: Căn cứ</extracomment>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>vi: Đã thực hiện</extracomment>
        <translation>Đã thực hiện</translation>
    </message>
    <message>
        <source>Of all</source>
        <extracomment>vi: Trên tổng số</extracomment>
        <translation>Trên tổng số</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>vi: Mức giao</extracomment>
        <translation>Mức giao</translation>
    </message>
    <message>
        <source>Why not done</source>
        <extracomment>vi: Lý do chưa thực hiện</extracomment>
        <translation>Lý do chưa thực hiện</translation>
    </message>
    <message>
        <source>Source of the figures</source>
        <extracomment>vi: Nguồn số liệu</extracomment>
        <translation>Nguồn số liệu</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>vi: Ghi chú</extracomment>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>In an empty field. vi: Không bắt buộc</extracomment>
        <translation>Không bắt buộc</translation>
    </message>
    <message>
        <source>percent, such as 30 or 27,5</source>
        <extracomment>Hint: the target is a percent. vi: phần trăm, như 30 hoặc 27,5</extracomment>
        <translation>phần trăm, như 30 hoặc 27,5</translation>
    </message>
    <message>
        <source>From the ledger: %1</source>
        <extracomment>%1 is what the ledger counts, as &quot;512 / 720 = 71,11%&quot;. vi: Lấy từ sổ: %1</extracomment>
        <translation>Lấy từ sổ: %1</translation>
    </message>
    <message>
        <source>latest %1</source>
        <extracomment>Hint: the latest figure before. vi: gần nhất %1</extracomment>
        <translation>gần nhất %1</translation>
    </message>
    <message>
        <source>in force: %1</source>
        <extracomment>Where a target of a longer period holds. vi: đang áp dụng %1</extracomment>
        <translation>đang áp dụng %1</translation>
    </message>
    <message>
        <source>New indicator</source>
        <extracomment>vi: Chỉ tiêu mới</extracomment>
        <translation>Chỉ tiêu mới</translation>
    </message>
    <message>
        <source>Entered so far:</source>
        <extracomment>vi: Đã ghi:</extracomment>
        <translation>Đã ghi:</translation>
    </message>
    <message>
        <source>(corrected)</source>
        <extracomment>Behind a line of the history: a later one holds for the same period. vi: (đã sửa)</extracomment>
        <translation>(đã sửa)</translation>
    </message>
    <message>
        <source>(this period)</source>
        <extracomment>Behind a line of the history: it is the one shown. vi: (kỳ này)</extracomment>
        <translation>(kỳ này)</translation>
    </message>
    <message>
        <source>Write digits, such as 4500.</source>
        <extracomment>vi: Ghi số bằng chữ số, như 4500.</extracomment>
        <translation>Ghi số bằng chữ số, như 4500.</translation>
    </message>
    <message>
        <source>Needs the indicator&apos;s name.</source>
        <extracomment>vi: Cần tên chỉ tiêu.</extracomment>
        <translation>Cần tên chỉ tiêu.</translation>
    </message>
    <message>
        <source>Needs what is counted, such as people or dossiers.</source>
        <extracomment>vi: Cần đơn vị tính, như người, hồ sơ.</extracomment>
        <translation>Cần đơn vị tính, như người, hồ sơ.</translation>
    </message>
</context>
<context>
    <name>somotcua::IndicatorWords</name>
    <message>
        <source>target %1</source>
        <extracomment>Within a line of the history. vi: mức giao %1</extracomment>
        <translation>mức giao %1</translation>
    </message>
    <message>
        <source>Write what was reached, or the target.</source>
        <extracomment>vi: Ghi số đã thực hiện hoặc mức giao.</extracomment>
        <translation>Ghi số đã thực hiện hoặc mức giao.</translation>
    </message>
    <message>
        <source>Write digits, such as 4500.</source>
        <extracomment>vi: Ghi số bằng chữ số, như 4500.</extracomment>
        <translation>Ghi số bằng chữ số, như 4500.</translation>
    </message>
    <message>
        <source>More was reached than there is.</source>
        <extracomment>vi: Số đã thực hiện lớn hơn tổng số.</extracomment>
        <translation>Số đã thực hiện lớn hơn tổng số.</translation>
    </message>
    <message>
        <source>Write the whole, so that the percent can be reckoned.</source>
        <extracomment>vi: Ghi tổng số để tính tỷ lệ.</extracomment>
        <translation>Ghi tổng số để tính tỷ lệ.</translation>
    </message>
    <message>
        <source>The target is over 100%.</source>
        <extracomment>vi: Mức giao lớn hơn 100%.</extracomment>
        <translation>Mức giao lớn hơn 100%.</translation>
    </message>
    <message>
        <source>Write each reason with its count.</source>
        <extracomment>vi: Mỗi lý do ghi kèm số lượng.</extracomment>
        <translation>Mỗi lý do ghi kèm số lượng.</translation>
    </message>
    <message>
        <source>The ledger reckons this one; it is not typed.</source>
        <extracomment>vi: Số này lấy từ sổ, không ghi tay.</extracomment>
        <translation>Số này lấy từ sổ, không ghi tay.</translation>
    </message>
</context>
<context>
    <name>somotcua::IndicatorsSection</name>
    <message>
        <source>Indicator</source>
        <extracomment>vi: Chỉ tiêu</extracomment>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>Heading: what was reached. vi: Thực hiện</extracomment>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>Heading: percent. vi: Tỷ lệ</extracomment>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>vi: Mức giao</extracomment>
        <translation>Mức giao</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>Heading: the day a figure stands for. vi: Tính đến</extracomment>
        <translation>Tính đến</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Heading: whether the target is met. vi: Kết quả</extracomment>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Met</source>
        <extracomment>The target is met. vi: Đạt</extracomment>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Not met</source>
        <extracomment>The target is not met. vi: Còn thiếu</extracomment>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Indicators</source>
        <extracomment>vi: Chỉ tiêu</extracomment>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Search indicators</source>
        <extracomment>vi: Tìm chỉ tiêu</extracomment>
        <translation>Tìm chỉ tiêu</translation>
    </message>
    <message>
        <source>Name of the indicator</source>
        <extracomment>vi: Tên chỉ tiêu</extracomment>
        <translation>Tên chỉ tiêu</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <extracomment>vi: Thêm chỉ tiêu</extracomment>
        <translation>Thêm chỉ tiêu</translation>
    </message>
    <message>
        <source>No indicator fits</source>
        <extracomment>vi: Không có chỉ tiêu nào khớp</extracomment>
        <translation>Không có chỉ tiêu nào khớp</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <extracomment>vi: Thử ít chữ hơn.</extracomment>
        <translation>Thử ít chữ hơn.</translation>
    </message>
    <message>
        <source>What the ledger counts is reckoned by itself. The rest is entered for the chosen period; where none was, the latest before holds.</source>
        <extracomment>vi: Số lấy từ sổ được tính sẵn. Số khác ghi cho kỳ đang chọn; kỳ chưa ghi thì lấy lần gần nhất trước đó.</extracomment>
        <translation>Số lấy từ sổ được tính sẵn. Số khác ghi cho kỳ đang chọn; kỳ chưa ghi thì lấy lần gần nhất trước đó.</translation>
    </message>
    <message>
        <source>Entered %1, %2</source>
        <extracomment>%1 is an indicator, %2 a period. vi: Đã ghi %1, %2</extracomment>
        <translation>Đã ghi %1, %2</translation>
    </message>
    <message>
        <source>Saved the indicator %1</source>
        <extracomment>vi: Đã lưu chỉ tiêu %1</extracomment>
        <translation>Đã lưu chỉ tiêu %1</translation>
    </message>
    <message>
        <source>Took back the figures of %1</source>
        <extracomment>vi: Đã rút lại số liệu của %1</extracomment>
        <translation>Đã rút lại số liệu của %1</translation>
    </message>
    <message>
        <source>Took back the indicator %1</source>
        <extracomment>vi: Đã bỏ chỉ tiêu %1</extracomment>
        <translation>Đã bỏ chỉ tiêu %1</translation>
    </message>
</context>
<context>
    <name>somotcua::IssuedDialog</name>
    <message>
        <source>Printed reports</source>
        <extracomment>Title of a dialog: reports that were printed or saved. vi: Báo cáo đã in</extracomment>
        <translation>Báo cáo đã in</translation>
    </message>
    <message>
        <source>Figures that differ from the printed ones</source>
        <extracomment>vi: Những con số đã khác bản in</extracomment>
        <translation>Những con số đã khác bản in</translation>
    </message>
    <message>
        <source>Rows that came or went</source>
        <extracomment>vi: Các dòng thêm vào hay bớt đi</extracomment>
        <translation>Các dòng thêm vào hay bớt đi</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>vi: Đóng</extracomment>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>No report was printed or saved from this ledger yet.</source>
        <extracomment>In place of the list of printed reports. vi: Chưa in hay lưu báo cáo nào từ sổ này.</extracomment>
        <translation>Chưa in hay lưu báo cáo nào từ sổ này.</translation>
    </message>
    <message>
        <source>The ledger still says what was printed.</source>
        <extracomment>Of a printed report. vi: Sổ vẫn đúng như bản đã in.</extracomment>
        <translation>Sổ vẫn đúng như bản đã in.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>vi: Đã lưu %1</extracomment>
        <translation>Đã lưu %1</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>From one list back to the one before. vi: Quay lại</extracomment>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>From a printed report on to its figures that are other now. vi: Xem chỗ khác</extracomment>
        <translation>Xem chỗ khác</translation>
    </message>
    <message>
        <source>Save PDF again…</source>
        <extracomment>vi: Lưu lại PDF…</extracomment>
        <translation>Lưu lại PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ from the print.</source>
        <extracomment>Of a printed report. vi: %n con số đã khác bản in.</extracomment>
        <translation>
            <numerusform>%n con số đã khác bản in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So do %n figure(s) reckoned from them.</source>
        <extracomment>Of a printed report, behind how many figures differ. vi: %n số tính từ đó cũng khác.</extracomment>
        <translation>
            <numerusform>%n số tính từ đó cũng khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is reckoned from other figures of the sheet.</source>
        <extracomment>Behind what became of a figure: it has no rows of its own. vi: Số này tính từ các số khác trên tờ.</extracomment>
        <translation>Số này tính từ các số khác trên tờ.</translation>
    </message>
</context>
<context>
    <name>somotcua::IssuedModel</name>
    <message>
        <source>Report</source>
        <extracomment>Headings of the list of printed reports. vi: Báo cáo</extracomment>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Code, printed</source>
        <extracomment>The code on the sheet, and when it was printed. vi: Mã, lúc in</extracomment>
        <translation>Mã, lúc in</translation>
    </message>
</context>
<context>
    <name>somotcua::IssuedOption</name>
    <message>
        <source>The file is written, but the ledger could not keep the issued report (it may only be read, is busy or full), so the sheet has no code.</source>
        <extracomment>vi: Đã ghi tệp, nhưng chưa lưu được bản phát hành vào sổ (sổ chỉ đọc, đang bận hoặc hết chỗ) nên báo cáo không có mã.</extracomment>
        <translation>Đã ghi tệp, nhưng chưa lưu được bản phát hành vào sổ (sổ chỉ đọc, đang bận hoặc hết chỗ) nên báo cáo không có mã.</translation>
    </message>
    <message>
        <source>The ledger issued no “%2” with the code “%1”. Look at the code on the sheet again.</source>
        <extracomment>vi: Sổ không có báo cáo “%2” nào đã phát hành với mã “%1”. Xem lại mã in trên báo cáo.</extracomment>
        <translation>Sổ không có báo cáo «%2» nào đã phát hành với mã «%1». Xem lại mã in trên báo cáo.</translation>
    </message>
</context>
<context>
    <name>somotcua::KeyListDialog</name>
    <message>
        <source>Keys</source>
        <extracomment>vi: Các phím</extracomment>
        <translation>Các phím</translation>
    </message>
    <message>
        <source>On every page</source>
        <extracomment>vi: Ở mọi trang</extracomment>
        <translation>Ở mọi trang</translation>
    </message>
    <message>
        <source>to the first, second … page</source>
        <extracomment>vi: sang trang thứ nhất, thứ hai, …</extracomment>
        <translation>sang trang thứ nhất, thứ hai, …</translation>
    </message>
    <message>
        <source>to the next field, or open the chosen row</source>
        <extracomment>vi: sang mục kế tiếp, hoặc mở dòng đang chọn</extracomment>
        <translation>sang mục kế tiếp, hoặc mở dòng đang chọn</translation>
    </message>
    <message>
        <source>one step back</source>
        <extracomment>vi: lùi một bước</extracomment>
        <translation>lùi một bước</translation>
    </message>
    <message>
        <source>larger type</source>
        <extracomment>vi: chữ to hơn</extracomment>
        <translation>chữ to hơn</translation>
    </message>
    <message>
        <source>smaller type</source>
        <extracomment>vi: chữ nhỏ hơn</extracomment>
        <translation>chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>type size 100%</source>
        <extracomment>vi: cỡ chữ 100%</extracomment>
        <translation>cỡ chữ 100%</translation>
    </message>
    <message>
        <source>this list of keys</source>
        <extracomment>vi: bảng phím này</extracomment>
        <translation>bảng phím này</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>vi: Đóng</extracomment>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>undo what was written last</source>
        <extracomment>vi: hoàn tác việc vừa ghi</extracomment>
        <translation>hoàn tác việc vừa ghi</translation>
    </message>
    <message>
        <source>redo what was undone</source>
        <extracomment>vi: làm lại việc vừa hoàn tác</extracomment>
        <translation>làm lại việc vừa hoàn tác</translation>
    </message>
    <message>
        <source>what was done</source>
        <extracomment>vi: các việc đã làm</extracomment>
        <translation>các việc đã làm</translation>
    </message>
</context>
<context>
    <name>somotcua::LanguageSection</name>
    <message>
        <source>Language</source>
        <extracomment>vi: Ngôn ngữ</extracomment>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>On the screen</source>
        <extracomment>vi: Trên màn hình</extracomment>
        <translation>Trên màn hình</translation>
    </message>
    <message>
        <source>On paper and in exported files</source>
        <extracomment>vi: Trên giấy và trong tệp xuất</extracomment>
        <translation>Trên giấy và trong tệp xuất</translation>
    </message>
</context>
<context>
    <name>somotcua::LedgerStatus</name>
    <message>
        <source>%1, to read only</source>
        <extracomment>vi: %1, chỉ xem</extracomment>
        <translation>%1, chỉ xem</translation>
    </message>
    <message>
        <source>No copy yet</source>
        <extracomment>vi: Chưa có bản sao lưu</extracomment>
        <translation>Chưa có bản sao lưu</translation>
    </message>
    <message>
        <source>Copy of %1, compared</source>
        <extracomment>vi: Sao lưu %1, đã đối chiếu</extracomment>
        <translation>Sao lưu %1, đã đối chiếu</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <extracomment>At the window&apos;s foot; %1 is a time. vi: Nháp đã giữ lúc %1</extracomment>
        <translation>Nháp đã giữ lúc %1</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <extracomment>The same where there is little room. vi: Nháp %1</extracomment>
        <translation>Nháp %1</translation>
    </message>
    <message>
        <source>Draft not kept</source>
        <extracomment>At the window&apos;s foot: the half-typed form could not be written to the disk. vi: Chưa giữ được nháp</extracomment>
        <translation>Chưa giữ được nháp</translation>
    </message>
</context>
<context>
    <name>somotcua::ListCard</name>
    <message>
        <source>assists</source>
        <extracomment>Beside a number: assists. vi: lượt</extracomment>
        <translation>lượt</translation>
    </message>
    <message>
        <source>citizens</source>
        <extracomment>Beside a number: distinct citizens. vi: công dân</extracomment>
        <translation>công dân</translation>
    </message>
    <message>
        <source>dossiers</source>
        <extracomment>Beside a number: dossiers. vi: hồ sơ</extracomment>
        <translation>hồ sơ</translation>
    </message>
    <message>
        <source>Assists of the session</source>
        <extracomment>The desk&apos;s list, for a screen reader. vi: Các lượt trong buổi</extracomment>
        <translation>Các lượt trong buổi</translation>
    </message>
    <message>
        <source>No assist in this session yet</source>
        <extracomment>In place of the desk&apos;s list. vi: Chưa có lượt nào trong buổi này</extracomment>
        <translation>Chưa có lượt nào trong buổi này</translation>
    </message>
    <message>
        <source>What is saved appears here at once.</source>
        <extracomment>vi: Lượt vừa lưu sẽ hiện ở đây.</extracomment>
        <translation>Lượt vừa lưu sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Title of the desk&apos;s list. vi: Hôm nay</extracomment>
        <translation>Hôm nay</translation>
    </message>
</context>
<context>
    <name>somotcua::LogCommand</name>
    <message>
        <source>--%1 “%2”: %3</source>
        <extracomment>%1 option, %2 its value, %3 what is wrong vi: --%1 “%2”: %3</extracomment>
        <translation>--%1 “%2”: %3</translation>
    </message>
    <message>
        <source>--%1 is missing. See somotcua-cli log --help.</source>
        <extracomment>vi: Còn thiếu --%1. Xem somotcua-cli log --help.</extracomment>
        <translation>Còn thiếu --%1. Xem somotcua-cli log --help.</translation>
    </message>
    <message>
        <source>records one assist and prints its number of the day</source>
        <extracomment>vi: ghi một lượt hỗ trợ, in ra số thứ tự của lượt trong ngày</extracomment>
        <translation>ghi một lượt hỗ trợ, in ra số thứ tự của lượt trong ngày</translation>
    </message>
</context>
<context>
    <name>somotcua::Main</name>
    <message>
        <source>No verb is given. See somotcua-cli --help.</source>
        <translation>Chưa ghi lệnh nào. Xem somotcua-cli --help.</translation>
    </message>
    <message>
        <source>There is no verb “%1”. See somotcua-cli --help.</source>
        <translation>Không có lệnh “%1”. Xem somotcua-cli --help.</translation>
    </message>
</context>
<context>
    <name>somotcua::MainWindow</name>
    <message>
        <source>Type size %1%</source>
        <extracomment>vi: Cỡ chữ %1%</extracomment>
        <translation>Cỡ chữ %1%</translation>
    </message>
</context>
<context>
    <name>somotcua::NewCommand</name>
    <message>
        <source>code of the unit</source>
        <extracomment>vi: mã đơn vị</extracomment>
        <translation>mã đơn vị</translation>
    </message>
    <message>
        <source>full name of the unit</source>
        <extracomment>vi: tên đầy đủ của đơn vị</extracomment>
        <translation>tên đầy đủ của đơn vị</translation>
    </message>
    <message>
        <source>the body above</source>
        <extracomment>vi: cấp trên trực tiếp</extracomment>
        <translation>cấp trên trực tiếp</translation>
    </message>
    <message>
        <source>name of the team</source>
        <extracomment>vi: tên tổ</extracomment>
        <translation>tên tổ</translation>
    </message>
    <message>
        <source>sessions of the week</source>
        <extracomment>vi: lịch hỗ trợ trong tuần</extracomment>
        <translation>lịch trực trong tuần</translation>
    </message>
    <message>
        <source>--%1 is missing. See somotcua-cli new --help.</source>
        <extracomment>vi: Còn thiếu --%1. Xem somotcua-cli new --help.</extracomment>
        <translation>Còn thiếu --%1. Xem somotcua-cli new --help.</translation>
    </message>
    <message>
        <source>The ledger %1 is made.</source>
        <extracomment>vi: Đã lập sổ %1.</extracomment>
        <translation>Đã lập sổ %1.</translation>
    </message>
    <message>
        <source>makes a ledger with catalogue, holidays and schedule</source>
        <extracomment>vi: lập sổ mới có sẵn thủ tục, ngày nghỉ, lịch hỗ trợ</extracomment>
        <translation>lập sổ mới có sẵn thủ tục, ngày nghỉ, lịch trực</translation>
    </message>
</context>
<context>
    <name>somotcua::NewLedgerForm</name>
    <message>
        <source>Make the ledger</source>
        <extracomment>vi: Lập sổ</extracomment>
        <translation>Lập sổ</translation>
    </message>
    <message>
        <source>Mon · Tue · Wed · Thu · Fri · Sat · Sun</source>
        <extracomment>vi: T2 · T3 · T4 · T5 · T6 · T7 · CN</extracomment>
        <translation>T2 · T3 · T4 · T5 · T6 · T7 · CN</translation>
    </message>
    <message>
        <source>Volunteer team for online public services</source>
        <extracomment>vi: Tổ tình nguyện hỗ trợ dịch vụ công trực tuyến</extracomment>
        <translation>Tổ tình nguyện hỗ trợ dịch vụ công trực tuyến</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <extracomment>vi: Tên đơn vị</extracomment>
        <translation>Tên đơn vị</translation>
    </message>
    <message>
        <source>Code of the unit</source>
        <extracomment>vi: Mã đơn vị</extracomment>
        <translation>Mã đơn vị</translation>
    </message>
    <message>
        <source>The body above</source>
        <extracomment>vi: Cấp trên trực tiếp</extracomment>
        <translation>Cấp trên trực tiếp</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <extracomment>vi: Tên tổ</extracomment>
        <translation>Tên tổ</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <extracomment>vi: Ngày hỗ trợ trong tuần</extracomment>
        <translation>Ngày trực trong tuần</translation>
    </message>
    <message>
        <source>press to choose or leave out</source>
        <extracomment>vi: bấm để chọn hoặc bỏ</extracomment>
        <translation>bấm để chọn hoặc bỏ</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>vi: Từ</extracomment>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>vi: Đến</extracomment>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Type size</source>
        <extracomment>vi: Cỡ chữ</extracomment>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>changes at once</source>
        <extracomment>vi: đổi ngay khi bấm</extracomment>
        <translation>đổi ngay khi bấm</translation>
    </message>
    <message>
        <source>Where the ledger is kept</source>
        <extracomment>vi: Nơi lưu sổ</extracomment>
        <translation>Nơi lưu sổ</translation>
    </message>
    <message>
        <source>195 procedures and the holidays up to 2027 are included</source>
        <extracomment>vi: Kèm sẵn 195 thủ tục và ngày nghỉ đến năm 2027</extracomment>
        <translation>Kèm sẵn 195 thủ tục và ngày nghỉ đến năm 2027</translation>
    </message>
    <message>
        <source>in the catalogue</source>
        <extracomment>vi: có trong danh mục</extracomment>
        <translation>có trong danh mục</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <extracomment>vi: ổ đĩa còn %1 GB</extracomment>
        <translation>ổ đĩa còn %1 GB</translation>
    </message>
    <message>
        <source>Needs the unit&apos;s name, like UBND xã Võng Xuyên.</source>
        <extracomment>vi: Cần tên đơn vị, như UBND xã Võng Xuyên.</extracomment>
        <translation>Cần tên đơn vị, như UBND xã Võng Xuyên.</translation>
    </message>
    <message>
        <source>Needs the unit&apos;s code, like 09739.</source>
        <extracomment>vi: Cần mã đơn vị, như 09739.</extracomment>
        <translation>Cần mã đơn vị, như 09739.</translation>
    </message>
    <message>
        <source>Needs the team&apos;s name.</source>
        <extracomment>vi: Cần tên tổ.</extracomment>
        <translation>Cần tên tổ.</translation>
    </message>
    <message>
        <source>Choose one day at least.</source>
        <extracomment>vi: Chọn ít nhất một ngày.</extracomment>
        <translation>Chọn ít nhất một ngày.</translation>
    </message>
    <message>
        <source>Hours are written like 13:30.</source>
        <extracomment>vi: Giờ ghi như 13:30.</extracomment>
        <translation>Giờ ghi như 13:30.</translation>
    </message>
    <message>
        <source>Hours are written like 17:00, after the beginning.</source>
        <extracomment>vi: Giờ ghi như 17:00, sau giờ bắt đầu.</extracomment>
        <translation>Giờ ghi như 17:00, sau giờ bắt đầu.</translation>
    </message>
</context>
<context>
    <name>somotcua::NotesDialog</name>
    <message>
        <source>Remarks and proposals of the team</source>
        <extracomment>Title of a dialog: words typed for the report of a week. vi: Nhận xét, kiến nghị của tổ</extracomment>
        <translation>Nhận xét, kiến nghị của tổ</translation>
    </message>
    <message>
        <source>Hours on duty</source>
        <extracomment>vi: Số giờ trực</extracomment>
        <translation>Số giờ trực</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>vi: Nhận xét</extracomment>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Proposals</source>
        <extracomment>vi: Kiến nghị</extracomment>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>%1: resolved</source>
        <extracomment>A field of a dialog; %1 is an obstacle. vi: %1: đã tháo gỡ</extracomment>
        <translation>%1: đã tháo gỡ</translation>
    </message>
    <message>
        <source>%1: proposal</source>
        <extracomment>A field of a dialog; %1 is an obstacle. vi: %1: kiến nghị</extracomment>
        <translation>%1: kiến nghị</translation>
    </message>
    <message>
        <source>%1: note</source>
        <extracomment>A field of a dialog; %1 is a field of procedures. vi: %1: ghi chú</extracomment>
        <translation>%1: ghi chú</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>vi: Lưu</extracomment>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Leaves a dialog without writing. vi: Bỏ qua</extracomment>
        <translation>Bỏ qua</translation>
    </message>
</context>
<context>
    <name>somotcua::ObstacleField</name>
    <message>
        <source>None</source>
        <extracomment>In the obstacle field: the citizen had no trouble. vi: Không có</extracomment>
        <translation>Không có</translation>
    </message>
</context>
<context>
    <name>somotcua::ObstacleWords</name>
    <message>
        <source>No VNeID level 2 account, or locked</source>
        <extracomment>vi: Chưa có hoặc bị khóa tài khoản VNeID mức độ 2</extracomment>
        <translation>Chưa có hoặc bị khóa tài khoản VNeID mức độ 2</translation>
    </message>
    <message>
        <source>SIM in another name</source>
        <extracomment>vi: SIM không chính chủ</extracomment>
        <translation>SIM không chính chủ</translation>
    </message>
    <message>
        <source>No one-time code, no log-in</source>
        <extracomment>vi: Không nhận được OTP, không đăng nhập được</extracomment>
        <translation>Không nhận được OTP, không đăng nhập được</translation>
    </message>
    <message>
        <source>No smartphone, or not used to it</source>
        <extracomment>vi: Không có điện thoại thông minh hoặc chưa biết dùng</extracomment>
        <translation>Không có điện thoại thông minh hoặc chưa biết dùng</translation>
    </message>
    <message>
        <source>No network or no power</source>
        <extracomment>vi: Mất mạng, mất điện</extracomment>
        <translation>Mất mạng, mất điện</translation>
    </message>
    <message>
        <source>Personal data do not agree</source>
        <extracomment>vi: Sai lệch thông tin cá nhân</extracomment>
        <translation>Sai lệch thông tin cá nhân</translation>
    </message>
    <message>
        <source>File of the wrong format</source>
        <extracomment>vi: Tệp sai định dạng</extracomment>
        <translation>Tệp sai định dạng</translation>
    </message>
    <message>
        <source>Fault of the portal or program</source>
        <extracomment>vi: Cổng hoặc phần mềm lỗi</extracomment>
        <translation>Cổng hoặc phần mềm lỗi</translation>
    </message>
    <message>
        <source>Dossier sent back several times</source>
        <extracomment>vi: Hồ sơ bị trả lại nhiều lần</extracomment>
        <translation>Hồ sơ bị trả lại nhiều lần</translation>
    </message>
    <message>
        <source>Papers are missing</source>
        <extracomment>vi: Thiếu giấy tờ</extracomment>
        <translation>Thiếu giấy tờ</translation>
    </message>
    <message>
        <source>Digital signature failed</source>
        <extracomment>vi: Lỗi chữ ký số</extracomment>
        <translation>Lỗi chữ ký số</translation>
    </message>
    <message>
        <source>Wrong office</source>
        <extracomment>vi: Sai nơi tiếp nhận</extracomment>
        <translation>Sai nơi tiếp nhận</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>vi: Khác</extracomment>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Online payment failed</source>
        <extracomment>vi: Thanh toán trực tuyến không thành công</extracomment>
        <translation>Thanh toán trực tuyến không thành công</translation>
    </message>
</context>
<context>
    <name>somotcua::ObstaclesSection</name>
    <message>
        <source>No.</source>
        <extracomment>Heading: the number of a row. vi: TT</extracomment>
        <translation>TT</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <extracomment>vi: Vướng mắc</extracomment>
        <translation>Vướng mắc</translation>
    </message>
    <message>
        <source>Hidden at the desk</source>
        <extracomment>vi: Ẩn khỏi bàn hỗ trợ</extracomment>
        <translation>Ẩn khỏi bàn hỗ trợ</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Moves a row up in its list. vi: Đưa lên</extracomment>
        <translation>Đưa lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Moves a row down in its list. vi: Đưa xuống</extracomment>
        <translation>Đưa xuống</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <extracomment>vi: Vướng mắc</extracomment>
        <translation>Vướng mắc</translation>
    </message>
    <message>
        <source>Search obstacles</source>
        <extracomment>vi: Tìm vướng mắc</extracomment>
        <translation>Tìm vướng mắc</translation>
    </message>
    <message>
        <source>Name of the obstacle</source>
        <extracomment>vi: Tên vướng mắc</extracomment>
        <translation>Tên vướng mắc</translation>
    </message>
    <message>
        <source>Add an obstacle</source>
        <extracomment>vi: Thêm vướng mắc</extracomment>
        <translation>Thêm vướng mắc</translation>
    </message>
    <message>
        <source>Wording of this office</source>
        <extracomment>vi: Cách ghi ở xã này</extracomment>
        <translation>Cách ghi ở xã này</translation>
    </message>
    <message>
        <source>Short name</source>
        <extracomment>vi: Tên ngắn</extracomment>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>No obstacle fits</source>
        <extracomment>vi: Không có vướng mắc nào khớp</extracomment>
        <translation>Không có vướng mắc nào khớp</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <extracomment>vi: Thử ít chữ hơn.</extracomment>
        <translation>Thử ít chữ hơn.</translation>
    </message>
    <message>
        <source>New obstacle</source>
        <extracomment>vi: Vướng mắc mới</extracomment>
        <translation>Vướng mắc mới</translation>
    </message>
    <message>
        <source>reports count it as “Other”</source>
        <extracomment>Hint: an own obstacle is counted with the others. vi: báo cáo tính vào “Khác”</extracomment>
        <translation>báo cáo tính vào “Khác”</translation>
    </message>
    <message>
        <source>Needs the obstacle&apos;s name.</source>
        <extracomment>vi: Cần tên vướng mắc.</extracomment>
        <translation>Cần tên vướng mắc.</translation>
    </message>
    <message>
        <source>Saved the obstacle %1</source>
        <extracomment>vi: Đã lưu vướng mắc %1</extracomment>
        <translation>Đã lưu vướng mắc %1</translation>
    </message>
    <message>
        <source>Moved %1: it stands at place %2</source>
        <extracomment>vi: Đã đổi chỗ %1: nay đứng thứ %2</extracomment>
        <translation>Đã đổi chỗ %1: nay đứng thứ %2</translation>
    </message>
    <message>
        <source>This is the order at the desk. Reports count as before, whatever the wording.</source>
        <extracomment>vi: Thứ tự này là thứ tự ở bàn hỗ trợ. Báo cáo vẫn đếm như cũ, dù cách ghi thay đổi.</extracomment>
        <translation>Thứ tự này là thứ tự ở bàn hỗ trợ. Báo cáo vẫn đếm như cũ, dù cách ghi thay đổi.</translation>
    </message>
</context>
<context>
    <name>somotcua::OutcomeWords</name>
    <message>
        <source>Submitted online</source>
        <extracomment>vi: Đã nộp trực tuyến</extracomment>
        <translation>Đã nộp trực tuyến</translation>
    </message>
    <message>
        <source>Referred to the counter</source>
        <extracomment>vi: Chuyển nộp trực tiếp</extracomment>
        <translation>Chuyển nộp trực tiếp</translation>
    </message>
    <message>
        <source>Supplemented</source>
        <extracomment>vi: Bổ sung hồ sơ</extracomment>
        <translation>Bổ sung hồ sơ</translation>
    </message>
    <message>
        <source>Not submitted</source>
        <extracomment>vi: Chưa nộp được</extracomment>
        <translation>Chưa nộp được</translation>
    </message>
    <message>
        <source>Guided only</source>
        <extracomment>vi: Chỉ hướng dẫn</extracomment>
        <translation>Chỉ hướng dẫn</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>vi: Trực tuyến</extracomment>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>In person</source>
        <extracomment>vi: Trực tiếp</extracomment>
        <translation>Trực tiếp</translation>
    </message>
    <message>
        <source>By post</source>
        <extracomment>vi: Bưu chính</extracomment>
        <translation>Bưu chính</translation>
    </message>
</context>
<context>
    <name>somotcua::OverviewCards</name>
    <message>
        <source>dossiers</source>
        <extracomment>Beside their number. vi: hồ sơ</extracomment>
        <translation>hồ sơ</translation>
    </message>
    <message>
        <source>sessions</source>
        <extracomment>Beside their number. vi: buổi</extracomment>
        <translation>buổi</translation>
    </message>
    <message>
        <source>members on duty</source>
        <extracomment>Beside their number. vi: tổ viên trực</extracomment>
        <translation>tổ viên trực</translation>
    </message>
    <message>
        <source>Dossiers by month</source>
        <extracomment>Title of a chart. vi: Hồ sơ theo tháng</extracomment>
        <translation>Hồ sơ theo tháng</translation>
    </message>
    <message>
        <source>By field</source>
        <extracomment>Title of a chart. vi: Theo lĩnh vực</extracomment>
        <translation>Theo lĩnh vực</translation>
    </message>
    <message>
        <source>Targets</source>
        <extracomment>Title of a chart. vi: Chỉ tiêu</extracomment>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Commonest obstacles</source>
        <extracomment>Title of a chart. vi: Vướng mắc hay gặp</extracomment>
        <translation>Vướng mắc hay gặp</translation>
    </message>
    <message>
        <source>target</source>
        <extracomment>What a mark over a bar means. vi: mức giao</extracomment>
        <translation>mức giao</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>vi: Tháng</extracomment>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>vi: Lĩnh vực</extracomment>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <extracomment>vi: Nguyên nhân</extracomment>
        <translation>Nguyên nhân</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>vi: Số lượt</extracomment>
        <translation>Số lượt</translation>
    </message>
    <message>
        <source>Nothing was counted in this period.</source>
        <extracomment>In place of a chart. vi: Chưa có số liệu trong kỳ này.</extracomment>
        <translation>Chưa có số liệu trong kỳ này.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <extracomment>vi: Chỉ tiêu</extracomment>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>vi: Đạt được</extracomment>
        <translation>Đạt được</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Whether a target was met. vi: Kết quả</extracomment>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>There are no targets yet. Enter them in the catalogue, Indicators.</source>
        <extracomment>In place of a chart. vi: Chưa có chỉ tiêu nào. Nhập ở Danh mục, Chỉ tiêu.</extracomment>
        <translation>Chưa có chỉ tiêu nào. Nhập ở Danh mục, Chỉ tiêu.</translation>
    </message>
</context>
<context>
    <name>somotcua::OverviewPage</name>
    <message>
        <source>Copy the sentence</source>
        <extracomment>Copies the sentence about the period. vi: Chép câu tóm tắt</extracomment>
        <translation>Chép câu tóm tắt</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>vi: In</extracomment>
        <translation>In</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>In the rail and over the page. vi: Tổng quan</extracomment>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>week, month, quarter, half a year, year, free days</source>
        <extracomment>vi: tuần, tháng, quý, sáu tháng, năm, tự chọn ngày</extracomment>
        <translation>tuần, tháng, quý, sáu tháng, năm, tự chọn ngày</translation>
    </message>
    <message>
        <source>the period before, the period after</source>
        <extracomment>vi: kỳ trước, kỳ sau</extracomment>
        <translation>kỳ trước, kỳ sau</translation>
    </message>
    <message>
        <source>from bar to bar</source>
        <extracomment>vi: đi giữa các cột của biểu đồ</extracomment>
        <translation>đi giữa các cột của biểu đồ</translation>
    </message>
    <message>
        <source>open the rows behind a bar, close them</source>
        <extracomment>vi: mở các dòng của cột, đóng lại</extracomment>
        <translation>mở các dòng của cột, đóng lại</translation>
    </message>
    <message>
        <source>copy the sentence</source>
        <extracomment>vi: chép câu tóm tắt</extracomment>
        <translation>chép câu tóm tắt</translation>
    </message>
    <message>
        <source>print the briefing of the period</source>
        <extracomment>vi: in báo cáo giao ban của kỳ</extracomment>
        <translation>in báo cáo giao ban của kỳ</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>vi: Đã chép câu tóm tắt: %1</extracomment>
        <translation>Đã chép câu tóm tắt: %1</translation>
    </message>
    <message>
        <source>This page compares the chosen period with the one before: by month, by field, obstacles, targets.</source>
        <extracomment>vi: Trang này so kỳ đang chọn với kỳ trước: số lượt theo tháng, lĩnh vực, vướng mắc, chỉ tiêu.</extracomment>
        <translation>Trang này so kỳ đang chọn với kỳ trước: số lượt theo tháng, lĩnh vực, vướng mắc, chỉ tiêu.</translation>
    </message>
    <message>
        <source>Go from bar to bar with ← →; Enter opens the rows behind a bar, Esc closes them.</source>
        <extracomment>vi: Đi giữa các cột bằng ← →, Enter mở những dòng đứng sau cột ấy, Esc đóng lại.</extracomment>
        <translation>Đi giữa các cột bằng ← →, Enter mở những dòng đứng sau cột ấy, Esc đóng lại.</translation>
    </message>
    <message>
        <source>The table of a chart shows its figures.</source>
        <extracomment>vi: Bảng số cho xem các con số của biểu đồ.</extracomment>
        <translation>Bảng số cho xem các con số của biểu đồ.</translation>
    </message>
</context>
<context>
    <name>somotcua::PageHeader</name>
    <message>
        <source>More</source>
        <extracomment>vi: Thêm</extracomment>
        <translation>Việc khác</translation>
    </message>
</context>
<context>
    <name>somotcua::PaperBar</name>
    <message>
        <source>This row is blank</source>
        <extracomment>A row of the sheet of paper has nothing on it. vi: Dòng này trống</extracomment>
        <translation>Dòng này trống</translation>
    </message>
    <message>
        <source>The rest is blank</source>
        <extracomment>All rows of the sheet from here on have nothing on them. vi: Các dòng còn lại trống</extracomment>
        <translation>Các dòng còn lại trống</translation>
    </message>
    <message>
        <source>Paper sheet %1, row %2 of %3</source>
        <extracomment>%1 is the number of a sheet of paper, %2 of its row, %3 how many rows it has. vi: Tờ ghi tay số %1, dòng %2 trong %3</extracomment>
        <translation>Tờ ghi tay số %1, dòng %2 trong %3</translation>
    </message>
    <message>
        <source>entered %1, blank %2</source>
        <extracomment>What was done with a sheet of paper: %1 rows were entered as assists, %2 left blank. vi: đã nhập %1 lượt, %2 dòng trống</extracomment>
        <translation>đã nhập %1 lượt, %2 dòng trống</translation>
    </message>
</context>
<context>
    <name>somotcua::PaperDesk</name>
    <message>
        <source>No sheet with this number was printed. Look at the number at the head of the sheet.</source>
        <extracomment>Under the number of a sheet of paper. vi: Chưa in tờ nào có số này. Xem lại số ở đầu tờ giấy.</extracomment>
        <translation>Chưa in tờ nào có số này. Xem lại số ở đầu tờ giấy.</translation>
    </message>
    <message>
        <source>This sheet is entered already: %1.</source>
        <extracomment>%1 is &quot;entered 7, blank 5&quot;. vi: Tờ này đã nhập hết: %1.</extracomment>
        <translation>Tờ này đã nhập hết: %1.</translation>
    </message>
    <message>
        <source>This sheet was begun for the %1 of %2. Choose that day and shift.</source>
        <extracomment>%1 is a shift, %2 a day. vi: Tờ này đang nhập cho %1 %2. Chọn ngày và buổi đó.</extracomment>
        <translation>Tờ này đang nhập cho %1 %2. Chọn ngày và buổi đó.</translation>
    </message>
    <message>
        <source>The paper sheet %1 is done: %2.</source>
        <extracomment>%1 is the number of a sheet of paper, %2 &quot;entered 7, blank 5&quot;. vi: Tờ ghi tay số %1 đã nhập hết: %2.</extracomment>
        <translation>Tờ ghi tay số %1 đã nhập hết: %2.</translation>
    </message>
    <message>
        <source>The paper sheet %1 has rows that are not entered yet: %2.</source>
        <extracomment>%1 is the number of a sheet of paper, %2 a list of its rows. vi: Tờ ghi tay số %1 còn các dòng chưa nhập: %2.</extracomment>
        <translation>Tờ ghi tay số %1 còn các dòng chưa nhập: %2.</translation>
    </message>
    <message>
        <source>Row %1 is noted as blank.</source>
        <extracomment>%1 is the number of a row of the paper sheet, or a list of them. vi: Đã ghi dòng %1 là trống.</extracomment>
        <translation>Đã ghi dòng %1 là trống.</translation>
    </message>
    <message>
        <source>How many paper sheets?</source>
        <extracomment>vi: In bao nhiêu tờ ghi tay?</extracomment>
        <translation>In bao nhiêu tờ ghi tay?</translation>
    </message>
    <message>
        <source>Each has its own number and 12 rows, to be filled in by pen while there is no power and entered later by its number.</source>
        <extracomment>vi: Mỗi tờ có số riêng và 12 dòng, để ghi bằng bút khi mất điện rồi nhập bù theo số tờ.</extracomment>
        <translation>Mỗi tờ có số riêng và 12 dòng, để ghi bằng bút khi mất điện rồi nhập bù theo số tờ.</translation>
    </message>
    <message>
        <source>Number of sheets</source>
        <extracomment>Names a field for a number. vi: Số tờ</extracomment>
        <translation>Số tờ</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>vi: In</extracomment>
        <translation>In</translation>
    </message>
    <message>
        <source>Do not print</source>
        <extracomment>vi: Không in</extracomment>
        <translation>Không in</translation>
    </message>
    <message>
        <source>Row %1 is like row %2: the same name and procedure. If it was entered twice, press Ctrl+Z.</source>
        <extracomment>Rows of a sheet of paper; %1 is the one just entered, %2 an earlier one. vi: Dòng %1 giống dòng %2: cùng tên, cùng thủ tục. Nếu nhập hai lần thì bấm Ctrl+Z.</extracomment>
        <translation>Dòng %1 giống dòng %2: cùng tên, cùng thủ tục. Nếu nhập hai lần thì bấm Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>somotcua::PapersDialog</name>
    <message>
        <source>Papers and fees: %1</source>
        <extracomment>Title of a dialog; %1 is a procedure. vi: Giấy tờ và lệ phí: %1</extracomment>
        <translation>Giấy tờ và lệ phí: %1</translation>
    </message>
    <message>
        <source>Save the list</source>
        <extracomment>vi: Lưu danh mục</extracomment>
        <translation>Lưu danh mục</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Leaves a dialog without writing. vi: Bỏ qua</extracomment>
        <translation>Bỏ qua</translation>
    </message>
</context>
<context>
    <name>somotcua::PapersEditor</name>
    <message>
        <source>Fee in person</source>
        <extracomment>A field of the papers&apos; editor. vi: Lệ phí trực tiếp</extracomment>
        <translation>Lệ phí trực tiếp</translation>
    </message>
    <message>
        <source>Papers needed</source>
        <extracomment>A field of the papers&apos; editor. vi: Giấy tờ cần có</extracomment>
        <translation>Giấy tờ cần có</translation>
    </message>
    <message>
        <source>one a line, Alt+↑ ↓ moves it</source>
        <extracomment>Beside the label of the papers. vi: mỗi dòng một giấy tờ, Alt+↑ ↓ để chuyển dòng</extracomment>
        <translation>mỗi dòng một giấy tờ, Alt+↑ ↓ để chuyển dòng</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Inside an empty fee. vi: Chưa rõ</extracomment>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>This is no amount. Type it as 10.000, or leave it empty.</source>
        <extracomment>Under a fee. vi: Không phải số tiền. Gõ như 10.000, hoặc theo HĐND, hoặc để trống.</extracomment>
        <translation>Không phải số tiền. Gõ như 10.000, hoặc theo HĐND, hoặc để trống.</translation>
    </message>
    <message>
        <source>Fee online</source>
        <extracomment>A field of the papers&apos; editor. vi: Lệ phí trực tuyến</extracomment>
        <translation>Lệ phí trực tuyến</translation>
    </message>
</context>
<context>
    <name>somotcua::PeopleOffers</name>
    <message>
        <source>People met before: press ↓ to choose, Enter to take</source>
        <extracomment>Over the people offered. vi: Người đã gặp: bấm ↓ để chọn, Enter để lấy</extracomment>
        <translation>Người đã gặp: bấm ↓ để chọn, Enter để lấy</translation>
    </message>
    <message>
        <source>Somebody new: just go on typing the name</source>
        <extracomment>The last row under the people offered. vi: Người mới: cứ gõ tiếp họ và tên</extracomment>
        <translation>Người mới: cứ gõ tiếp họ và tên</translation>
    </message>
    <message>
        <source>Somebody new: just go on typing</source>
        <extracomment>The last row under the people offered. vi: Người mới: cứ gõ tiếp</extracomment>
        <translation>Người mới: cứ gõ tiếp</translation>
    </message>
</context>
<context>
    <name>somotcua::PeriodOptions</name>
    <message>
        <source>a week</source>
        <extracomment>vi: một tuần</extracomment>
        <translation>một tuần</translation>
    </message>
    <message>
        <source>a month</source>
        <extracomment>vi: một tháng</extracomment>
        <translation>một tháng</translation>
    </message>
    <message>
        <source>a quarter</source>
        <extracomment>vi: một quý</extracomment>
        <translation>một quý</translation>
    </message>
    <message>
        <source>half a year</source>
        <extracomment>vi: sáu tháng</extracomment>
        <translation>sáu tháng</translation>
    </message>
    <message>
        <source>a year</source>
        <extracomment>vi: một năm</extracomment>
        <translation>một năm</translation>
    </message>
    <message>
        <source>the first day</source>
        <extracomment>vi: ngày đầu</extracomment>
        <translation>ngày đầu</translation>
    </message>
    <message>
        <source>the last day</source>
        <extracomment>vi: ngày cuối</extracomment>
        <translation>ngày cuối</translation>
    </message>
    <message>
        <source>month, quarter, half and year run from the 15th to the 14th</source>
        <translation>tháng, quý, nửa năm và năm tính từ ngày 15 đến ngày 14</translation>
    </message>
    <message>
        <source>A week has no official cut; leave --official out.</source>
        <extracomment>vi: Tuần không có kỳ 15–14; bỏ --official.</extracomment>
        <translation>Tuần không có kỳ 15–14; bỏ --official.</translation>
    </message>
    <message>
        <source>There is no period “%1”; --%2 is written like %3.</source>
        <extracomment>vi: Không có kỳ “%1”; --%2 được ghi như %3.</extracomment>
        <translation>Không có kỳ “%1”; --%2 được ghi như %3.</translation>
    </message>
    <message>
        <source>--official goes with --month, --quarter, --half or --year.</source>
        <extracomment>vi: --official đi cùng --month, --quarter, --half hoặc --year.</extracomment>
        <translation>--official đi cùng --month, --quarter, --half hoặc --year.</translation>
    </message>
    <message>
        <source>compare with another week</source>
        <extracomment>vi: so sánh với một tuần khác</extracomment>
        <translation>so sánh với một tuần khác</translation>
    </message>
    <message>
        <source>compare with another month</source>
        <extracomment>vi: so sánh với một tháng khác</extracomment>
        <translation>so sánh với một tháng khác</translation>
    </message>
    <message>
        <source>compare with another quarter</source>
        <extracomment>vi: so sánh với một quý khác</extracomment>
        <translation>so sánh với một quý khác</translation>
    </message>
    <message>
        <source>compare with another half of a year</source>
        <extracomment>vi: so sánh với sáu tháng khác</extracomment>
        <translation>so sánh với sáu tháng khác</translation>
    </message>
    <message>
        <source>compare with another year</source>
        <extracomment>vi: so sánh với một năm khác</extracomment>
        <translation>so sánh với một năm khác</translation>
    </message>
    <message>
        <source>the first day of the period to compare with</source>
        <extracomment>vi: ngày đầu của kỳ so sánh</extracomment>
        <translation>ngày đầu của kỳ so sánh</translation>
    </message>
    <message>
        <source>the last day of the period to compare with</source>
        <extracomment>vi: ngày cuối của kỳ so sánh</extracomment>
        <translation>ngày cuối của kỳ so sánh</translation>
    </message>
    <message>
        <source>Name one period: --%1week, --%1month, --%1quarter, --%1half, --%1year, or --%1from with --%1to.</source>
        <extracomment>vi: Chỉ nêu một kỳ: --%1week, --%1month, --%1quarter, --%1half, --%1year, hoặc --%1from cùng --%1to.</extracomment>
        <translation>Chỉ nêu một kỳ: --%1week, --%1month, --%1quarter, --%1half, --%1year, hoặc --%1from cùng --%1to.</translation>
    </message>
    <message>
        <source>--%1from and --%1to need two real days like 2024-01-01, the first not after the last.</source>
        <extracomment>vi: --%1from và --%1to cần hai ngày có thật như 2024-01-01, ngày đầu không sau ngày cuối.</extracomment>
        <translation>--%1from và --%1to cần hai ngày có thật như 2024-01-01, ngày đầu không sau ngày cuối.</translation>
    </message>
</context>
<context>
    <name>somotcua::PeriodPicker</name>
    <message>
        <source>15th–14th</source>
        <extracomment>vi: Kỳ 15–14</extracomment>
        <translation>Kỳ 15–14</translation>
    </message>
    <message>
        <source>The period before</source>
        <extracomment>vi: Kỳ trước</extracomment>
        <translation>Kỳ trước</translation>
    </message>
    <message>
        <source>The period after</source>
        <extracomment>vi: Kỳ sau</extracomment>
        <translation>Kỳ sau</translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>vi: Tuần</extracomment>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>vi: Tháng</extracomment>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Quarter</source>
        <extracomment>vi: Quý</extracomment>
        <translation>Quý</translation>
    </message>
    <message>
        <source>Half a year</source>
        <extracomment>vi: Sáu tháng</extracomment>
        <translation>Sáu tháng</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>vi: Năm</extracomment>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Free days</source>
        <extracomment>vi: Tự chọn ngày</extracomment>
        <translation>Tự chọn ngày</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <extracomment>vi: Loại kỳ</extracomment>
        <translation>Loại kỳ</translation>
    </message>
    <message>
        <source>From the day</source>
        <extracomment>vi: Từ ngày</extracomment>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To the day</source>
        <extracomment>vi: Đến ngày</extracomment>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Week %1</source>
        <extracomment>vi: Tuần %1</extracomment>
        <translation>Tuần %1</translation>
    </message>
    <message>
        <source>Month %1/%2</source>
        <extracomment>vi: Tháng %1/%2</extracomment>
        <translation>Tháng %1/%2</translation>
    </message>
    <message>
        <source>Quarter %1/%2</source>
        <extracomment>vi: Quý %1/%2</extracomment>
        <translation>Quý %1/%2</translation>
    </message>
    <message>
        <source>First half of %1</source>
        <extracomment>vi: 6 tháng đầu năm %1</extracomment>
        <translation>6 tháng đầu năm %1</translation>
    </message>
    <message>
        <source>Second half of %1</source>
        <extracomment>vi: 6 tháng cuối năm %1</extracomment>
        <translation>6 tháng cuối năm %1</translation>
    </message>
    <message>
        <source>Year %1</source>
        <extracomment>vi: Năm %1</extracomment>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>15–14</source>
        <extracomment>Months and years from the 15th to the 14th, where there is little room. vi: 15–14</extracomment>
        <translation>15–14</translation>
    </message>
    <message>
        <source>first of %1</source>
        <extracomment>Behind the words &quot;Half a year&quot;; %1 is a year. vi: đầu năm %1</extracomment>
        <translation>đầu năm %1</translation>
    </message>
    <message>
        <source>second of %1</source>
        <extracomment>Behind the words &quot;Half a year&quot;; %1 is a year. vi: cuối năm %1</extracomment>
        <translation>cuối năm %1</translation>
    </message>
</context>
<context>
    <name>somotcua::PersonQuestion</name>
    <message>
        <source>Same person</source>
        <extracomment>One person was written twice; an answer. vi: Cùng người</extracomment>
        <translation>Cùng người</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>An answer: two persons. vi: Người khác</extracomment>
        <translation>Người khác</translation>
    </message>
    <message>
        <source>The same person as somebody met before?</source>
        <extracomment>Who is typed looks like a known person. vi: Cùng người với người đã gặp?</extracomment>
        <translation>Cùng người với người đã gặp?</translation>
    </message>
    <message>
        <source>Being typed</source>
        <extracomment>Over what is being typed of a person. vi: Đang gõ</extracomment>
        <translation>Đang gõ</translation>
    </message>
    <message>
        <source>Met before</source>
        <extracomment>Over what the ledger knows of a person. vi: Đã gặp</extracomment>
        <translation>Đã gặp</translation>
    </message>
</context>
<context>
    <name>somotcua::PersonWords</name>
    <message>
        <source>last %1</source>
        <extracomment>The day a person was last helped. vi: gần nhất %1</extracomment>
        <translation>gần nhất %1</translation>
    </message>
    <message numerus="yes">
        <source>met %n time(s), last %1</source>
        <extracomment>Beside the name: how often the person was helped before, and the last day. vi: đã gặp %n lượt, gần nhất %1</extracomment>
        <translation>
            <numerusform>đã gặp %n lượt, gần nhất %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::ProcedureField</name>
    <message>
        <source>a few letters of the name or code</source>
        <extracomment>Inside the empty procedure field. vi: gõ vài chữ của tên hoặc mã</extracomment>
        <translation>gõ vài chữ của tên hoặc mã</translation>
    </message>
    <message>
        <source>Procedures: ↑ ↓ to choose, Enter to take</source>
        <extracomment>Over the procedures offered. vi: Thủ tục: ↑ ↓ để chọn, Enter để lấy</extracomment>
        <translation>Thủ tục: ↑ ↓ để chọn, Enter để lấy</translation>
    </message>
    <message>
        <source>Not in the catalogue: write “%1” as typed</source>
        <extracomment>The last row under the procedures offered; %1 is what was typed. vi: Không có trong danh mục: ghi “%1” như đã gõ</extracomment>
        <translation>Không có trong danh mục: ghi “%1” như đã gõ</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <extracomment>Beside a procedure whose validity is over; %1 is its last day. vi: hết hiệu lực %1</extracomment>
        <translation>hết hiệu lực %1</translation>
    </message>
    <message>
        <source>Used last and most: ↓ to choose, Enter to take</source>
        <extracomment>Over the procedures used here last and most. vi: Vừa dùng và hay dùng: ↓ để chọn, Enter để lấy</extracomment>
        <translation>Vừa dùng và hay dùng: ↓ để chọn, Enter để lấy</translation>
    </message>
</context>
<context>
    <name>somotcua::ProcedurePanel</name>
    <message>
        <source>Not published</source>
        <extracomment>The processing time of a procedure. vi: Chưa công bố</extracomment>
        <translation>Chưa công bố</translation>
    </message>
    <message>
        <source>working days</source>
        <extracomment>The processing time of a procedure. vi: ngày làm việc</extracomment>
        <translation>ngày làm việc</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>The processing time of a procedure. vi: ngày</extracomment>
        <translation>ngày</translation>
    </message>
    <message>
        <source>within the day</source>
        <extracomment>The processing time of a procedure. vi: trong ngày</extracomment>
        <translation>trong ngày</translation>
    </message>
    <message>
        <source>Correct it</source>
        <extracomment>vi: Sửa cho đúng</extracomment>
        <translation>Sửa cho đúng</translation>
    </message>
    <message>
        <source>New version from</source>
        <extracomment>vi: Bản mới từ ngày</extracomment>
        <translation>Bản mới từ ngày</translation>
    </message>
    <message>
        <source>Procedure code</source>
        <extracomment>vi: Mã thủ tục</extracomment>
        <translation>Mã thủ tục</translation>
    </message>
    <message>
        <source>Name of the procedure</source>
        <extracomment>vi: Tên thủ tục</extracomment>
        <translation>Tên thủ tục</translation>
    </message>
    <message>
        <source>Short name</source>
        <extracomment>vi: Tên ngắn</extracomment>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>vi: Lĩnh vực</extracomment>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>On-line level</source>
        <extracomment>vi: Mức trực tuyến</extracomment>
        <translation>Mức trực tuyến</translation>
    </message>
    <message>
        <source>Processing time</source>
        <extracomment>vi: Thời hạn</extracomment>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Number of days</source>
        <extracomment>vi: Số ngày</extracomment>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>vi: Lệ phí</extracomment>
        <translation>Lệ phí</translation>
    </message>
    <message>
        <source>đồng, or HĐND</source>
        <extracomment>Hint of the fee. vi: số đồng, hoặc HĐND</extracomment>
        <translation>số đồng, hoặc HĐND</translation>
    </message>
    <message>
        <source>In force from</source>
        <extracomment>vi: Áp dụng từ ngày</extracomment>
        <translation>Áp dụng từ ngày</translation>
    </message>
    <message>
        <source>In force until</source>
        <extracomment>vi: Áp dụng đến ngày</extracomment>
        <translation>Áp dụng đến ngày</translation>
    </message>
    <message>
        <source>How it changes</source>
        <extracomment>vi: Cách sửa</extracomment>
        <translation>Cách sửa</translation>
    </message>
    <message>
        <source>New version in force from</source>
        <extracomment>vi: Bản mới áp dụng từ ngày</extracomment>
        <translation>Bản mới áp dụng từ ngày</translation>
    </message>
    <message>
        <source>New procedure</source>
        <extracomment>vi: Thủ tục mới</extracomment>
        <translation>Thủ tục mới</translation>
    </message>
    <message>
        <source>Hide from the desk</source>
        <extracomment>Takes the procedure out of the desk&apos;s offers. vi: Ẩn khỏi bàn hỗ trợ</extracomment>
        <translation>Ẩn khỏi bàn hỗ trợ</translation>
    </message>
    <message>
        <source>Offer it at the desk again</source>
        <extracomment>Puts the procedure into the desk&apos;s offers. vi: Hiện lại ở bàn hỗ trợ</extracomment>
        <translation>Hiện lại ở bàn hỗ trợ</translation>
    </message>
    <message>
        <source>Named by %1 assists.</source>
        <extracomment>vi: Đã ghi ở %1 lượt hỗ trợ.</extracomment>
        <translation>Đã ghi ở %1 lượt hỗ trợ.</translation>
    </message>
    <message>
        <source>Needs the procedure&apos;s name.</source>
        <extracomment>vi: Cần tên thủ tục.</extracomment>
        <translation>Cần tên thủ tục.</translation>
    </message>
    <message>
        <source>Write đồng like 10.000, or HĐND, or nothing.</source>
        <extracomment>vi: Ghi số đồng như 10.000, hoặc HĐND, hoặc để trống.</extracomment>
        <translation>Ghi số đồng như 10.000, hoặc HĐND, hoặc để trống.</translation>
    </message>
    <message>
        <source>Write days like 30/09/2024.</source>
        <extracomment>vi: Ghi ngày như 30/09/2024.</extracomment>
        <translation>Ghi ngày như 30/09/2024.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <extracomment>vi: Ngày cuối đứng trước ngày đầu.</extracomment>
        <translation>Ngày cuối đứng trước ngày đầu.</translation>
    </message>
    <message>
        <source>Papers and fees…</source>
        <extracomment>Opens the list of papers of a procedure and its fees. vi: Giấy tờ và lệ phí…</extracomment>
        <translation>Giấy tờ và lệ phí…</translation>
    </message>
</context>
<context>
    <name>somotcua::ProceduresSection</name>
    <message>
        <source>Procedure</source>
        <extracomment>vi: Thủ tục</extracomment>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>vi: Lĩnh vực</extracomment>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>vi: Mã</extracomment>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>vi: Thời hạn</extracomment>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>vi: Mức</extracomment>
        <translation>Mức</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>vi: từ %1</extracomment>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>vi: đến %1</extracomment>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>Procedures</source>
        <extracomment>vi: Thủ tục</extracomment>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Search procedures</source>
        <extracomment>vi: Tìm thủ tục</extracomment>
        <translation>Tìm thủ tục</translation>
    </message>
    <message>
        <source>Name, code, field</source>
        <extracomment>vi: Tên, mã, lĩnh vực</extracomment>
        <translation>Tên, mã, lĩnh vực</translation>
    </message>
    <message>
        <source>Add a procedure</source>
        <extracomment>vi: Thêm thủ tục</extracomment>
        <translation>Thêm thủ tục</translation>
    </message>
    <message>
        <source>Which procedures to show</source>
        <extracomment>vi: Xem những thủ tục nào</extracomment>
        <translation>Xem những thủ tục nào</translation>
    </message>
    <message>
        <source>To complete</source>
        <extracomment>vi: Cần bổ sung</extracomment>
        <translation>Cần bổ sung</translation>
    </message>
    <message>
        <source>No procedure fits</source>
        <extracomment>vi: Không có thủ tục nào khớp</extracomment>
        <translation>Không có thủ tục nào khớp</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose All.</source>
        <extracomment>vi: Thử ít chữ hơn, hoặc chọn Tất cả.</extracomment>
        <translation>Thử ít chữ hơn, hoặc chọn Tất cả.</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Which procedures are shown. vi: Đang dùng</extracomment>
        <translation>Đang dùng</translation>
    </message>
    <message>
        <source>Hidden</source>
        <extracomment>Which procedures are shown. vi: Đã ẩn</extracomment>
        <translation>Đã ẩn</translation>
    </message>
    <message>
        <source>Not in force today</source>
        <extracomment>Which procedures are shown. vi: Hết hoặc chưa hiệu lực</extracomment>
        <translation>Hết hoặc chưa hiệu lực</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Which procedures are shown. vi: Tất cả</extracomment>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>%1 procedures</source>
        <extracomment>vi: %1 thủ tục</extracomment>
        <translation>%1 thủ tục</translation>
    </message>
    <message>
        <source>Saved the procedure %1</source>
        <extracomment>vi: Đã lưu thủ tục %1</extracomment>
        <translation>Đã lưu thủ tục %1</translation>
    </message>
    <message>
        <source>Write the day from which the new version holds.</source>
        <extracomment>vi: Ghi ngày bản mới bắt đầu áp dụng.</extracomment>
        <translation>Ghi ngày bản mới bắt đầu áp dụng.</translation>
    </message>
    <message>
        <source>This day does not lie within the days of the present version.</source>
        <extracomment>vi: Ngày này không nằm trong thời gian áp dụng của bản đang có.</extracomment>
        <translation>Ngày này không nằm trong thời gian áp dụng của bản đang có.</translation>
    </message>
    <message>
        <source>Saved the new version of %1, in force from %2; earlier dossiers keep the old one</source>
        <extracomment>vi: Đã lưu bản mới của %1, áp dụng từ %2; bản cũ vẫn giữ cho hồ sơ trước đó</extracomment>
        <translation>Đã lưu bản mới của %1, áp dụng từ %2; bản cũ vẫn giữ cho hồ sơ trước đó</translation>
    </message>
    <message>
        <source>Hid %1 from the desk; what was recorded stays</source>
        <extracomment>vi: Đã ẩn %1 khỏi bàn hỗ trợ; hồ sơ đã ghi không đổi</extracomment>
        <translation>Đã ẩn %1 khỏi bàn hỗ trợ; hồ sơ đã ghi không đổi</translation>
    </message>
    <message>
        <source>The desk offers %1 again</source>
        <extracomment>vi: Bàn hỗ trợ lại gợi ý %1</extracomment>
        <translation>Bàn hỗ trợ lại gợi ý %1</translation>
    </message>
    <message>
        <source>Saved the papers and fees of %1</source>
        <extracomment>vi: Đã lưu giấy tờ và lệ phí của %1</extracomment>
        <translation>Đã lưu giấy tờ và lệ phí của %1</translation>
    </message>
</context>
<context>
    <name>somotcua::ProgressRow</name>
    <message>
        <source>Stop</source>
        <extracomment>vi: Dừng</extracomment>
        <translation>Dừng</translation>
    </message>
</context>
<context>
    <name>somotcua::Rail</name>
    <message>
        <source>Help F1</source>
        <extracomment>vi: Trợ giúp F1</extracomment>
        <translation>Trợ giúp F1</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>vi: Các trang</extracomment>
        <translation>Các trang</translation>
    </message>
</context>
<context>
    <name>somotcua::RailButton</name>
    <message>
        <source>the page in front</source>
        <extracomment>vi: trang đang mở</extracomment>
        <translation>trang đang mở</translation>
    </message>
</context>
<context>
    <name>somotcua::ReadSheetCommand</name>
    <message>
        <source>This is not the text of a report&apos;s QR code, which begins with SMC. Scan the code on the sheet.</source>
        <extracomment>vi: Nội dung này không phải mã QR của một báo cáo; mã ấy bắt đầu bằng SMC. Quét lại mã in trên báo cáo.</extracomment>
        <translation>Nội dung này không phải mã QR của một báo cáo; mã ấy bắt đầu bằng SMC. Quét lại mã in trên báo cáo.</translation>
    </message>
    <message>
        <source>This sheet was printed by a newer version of Sổ Một Cửa. Install that version to read it.</source>
        <extracomment>vi: Báo cáo này do phiên bản Sổ Một Cửa mới hơn in. Cài phiên bản đó để đọc.</extracomment>
        <translation>Báo cáo này do phiên bản Sổ Một Cửa mới hơn in. Cài phiên bản đó để đọc.</translation>
    </message>
    <message>
        <source>The text of the sheet does not agree with its checksum: a character or a figure was altered or is missing. Scan it again; if it stays so, ask the unit that sent it and do not use these figures.</source>
        <extracomment>vi: Mã của báo cáo không khớp với số kiểm tra: có chữ hoặc số liệu đã bị sửa hay quét thiếu. Quét lại; nếu vẫn vi: vậy thì hỏi đơn vị gửi, đừng dùng các số liệu này.</extracomment>
        <translation>Mã của báo cáo không khớp với số kiểm tra: có chữ hoặc số liệu đã bị sửa hay quét thiếu. Quét lại; nếu vẫn</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <extracomment>vi: Mã báo cáo %1</extracomment>
        <translation>Mã báo cáo %1</translation>
    </message>
    <message>
        <source>%1: %2 rows are on paper only.</source>
        <extracomment>vi: %1: %2 dòng chỉ có trên giấy.</extracomment>
        <translation>%1: %2 dòng chỉ có trên giấy.</translation>
    </message>
    <message>
        <source>--format of read-sheet is text or json, not “%1”.</source>
        <extracomment>vi: --format của read-sheet là text hoặc json, không phải “%1”.</extracomment>
        <translation>--format của read-sheet là text hoặc json, không phải «%1».</translation>
    </message>
    <message>
        <source>reads the figures of a printed report from the text of its QR code</source>
        <extracomment>vi: đọc lại số liệu từ mã QR trên báo cáo in</extracomment>
        <translation>đọc lại số liệu từ mã QR trên báo cáo in</translation>
    </message>
    <message>
        <source>form of the answer</source>
        <extracomment>vi: dạng câu trả lời</extracomment>
        <translation>dạng câu trả lời</translation>
    </message>
</context>
<context>
    <name>somotcua::ReasonQuestion</name>
    <message>
        <source>The reason for “%1”?</source>
        <extracomment>vi: Lý do «%1»?</extracomment>
        <translation>Lý do «%1»?</translation>
    </message>
    <message>
        <source>This status needs a reason, as the portal gives it.</source>
        <extracomment>vi: Trạng thái này cần ghi lý do, như trên Cổng dịch vụ công.</extracomment>
        <translation>Trạng thái này cần ghi lý do, như trên Cổng dịch vụ công.</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>vi: Lý do</extracomment>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>vi: Ghi</extracomment>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Do not record</source>
        <extracomment>vi: Không ghi</extracomment>
        <translation>Không ghi</translation>
    </message>
</context>
<context>
    <name>somotcua::ReasonsEditor</name>
    <message>
        <source>Reason %1</source>
        <extracomment>vi: Lý do %1</extracomment>
        <translation>Lý do %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>In an empty field. vi: Lý do</extracomment>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Count of reason %1</source>
        <extracomment>How many have the reason. vi: Số lượng của lý do %1</extracomment>
        <translation>Số lượng của lý do %1</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>In an empty field. vi: Số</extracomment>
        <translation>Số</translation>
    </message>
</context>
<context>
    <name>somotcua::ReportCommand</name>
    <message>
        <source>the file to write</source>
        <extracomment>vi: tệp sẽ ghi</extracomment>
        <translation>tệp sẽ ghi</translation>
    </message>
    <message>
        <source>CSV for programs: ids as headings, no BOM</source>
        <translation>CSV cho phần mềm khác: tiêu đề là mã cột, không có BOM</translation>
    </message>
    <message>
        <source>There is no report “%1”. The reports: %2.</source>
        <extracomment>vi: Không có báo cáo “%1”. Các báo cáo: %2.</extracomment>
        <translation>Không có báo cáo “%1”. Các báo cáo: %2.</translation>
    </message>
    <message>
        <source>--raw goes with --format csv only.</source>
        <extracomment>vi: --raw chỉ đi cùng --format csv.</extracomment>
        <translation>--raw chỉ đi cùng --format csv.</translation>
    </message>
    <message>
        <source>--format %1 needs the name of a file: -o FILE.</source>
        <extracomment>vi: --format %1 cần tên tệp: -o TỆP.</extracomment>
        <translation>--format %1 cần tên tệp: -o TỆP.</translation>
    </message>
    <message>
        <source>The period is missing: --week, --month, --quarter, --half, --year, or --from with --to.</source>
        <extracomment>vi: Chưa nêu kỳ báo cáo: --week, --month, --quarter, --half, --year, hoặc --from cùng --to.</extracomment>
        <translation>Chưa nêu kỳ báo cáo: --week, --month, --quarter, --half, --year, hoặc --from cùng --to.</translation>
    </message>
    <message>
        <source>makes a report of a period</source>
        <extracomment>vi: làm báo cáo của một kỳ</extracomment>
        <translation>làm báo cáo của một kỳ</translation>
    </message>
    <message>
        <source>in place of the report: the rows behind a figure, such as by-field/total/assists</source>
        <extracomment>vi: thay cho báo cáo: các dòng đứng sau một số, như by-field/total/assists</extracomment>
        <translation>thay cho báo cáo: các dòng đứng sau một số, như by-field/total/assists</translation>
    </message>
    <message>
        <source>--explain prints text or json, not “%1”.</source>
        <extracomment>vi: --explain in ra text hoặc json, không phải “%1”.</extracomment>
        <translation>--explain in ra text hoặc json, không phải «%1».</translation>
    </message>
    <message>
        <source>form of the report; xlsx, ods and pdf need -o</source>
        <extracomment>vi: dạng của báo cáo; xlsx, ods và pdf cần -o</extracomment>
        <translation>dạng của báo cáo; xlsx, ods và pdf cần -o</translation>
    </message>
    <message>
        <source>register with whole phone numbers; this is written down</source>
        <extracomment>vi: register với số điện thoại đầy đủ; việc này được ghi lại</extracomment>
        <translation>register với số điện thoại đầy đủ; việc này được ghi lại</translation>
    </message>
    <message>
        <source>the issued report with this code, as it went out</source>
        <extracomment>vi: báo cáo đã phát hành có mã này, đúng như khi phát hành</extracomment>
        <translation>báo cáo đã phát hành có mã này, đúng như khi phát hành</translation>
    </message>
    <message>
        <source>--format of report is text, json, csv, xlsx, ods or pdf, not “%1”.</source>
        <extracomment>vi: --format của report là text, json, csv, xlsx, ods hoặc pdf, không phải “%1”.</extracomment>
        <translation>--format của report là text, json, csv, xlsx, ods hoặc pdf, không phải «%1».</translation>
    </message>
    <message>
        <source>--full goes with the report register only.</source>
        <extracomment>vi: --full chỉ đi cùng báo cáo register.</extracomment>
        <translation>--full chỉ đi cùng báo cáo register.</translation>
    </message>
    <message>
        <source>A period to compare with goes with report comparison only.</source>
        <extracomment>vi: Kỳ so sánh chỉ đi cùng report comparison.</extracomment>
        <translation>Kỳ so sánh chỉ đi cùng report comparison.</translation>
    </message>
    <message>
        <source>--explain asks the ledger as it is, --issued gives what went out: use one of them.</source>
        <extracomment>vi: --explain hỏi sổ hiện nay, --issued lấy báo cáo đã phát hành: chỉ dùng một trong hai.</extracomment>
        <translation>--explain hỏi sổ hiện nay, --issued lấy báo cáo đã phát hành: chỉ dùng một trong hai.</translation>
    </message>
</context>
<context>
    <name>somotcua::ReportKinds</name>
    <message>
        <source>Weekly tally</source>
        <extracomment>vi: Bảng tổng hợp tuần</extracomment>
        <translation>Bảng tổng hợp tuần</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>vi: So sánh cùng kỳ</extracomment>
        <translation>So sánh cùng kỳ</translation>
    </message>
    <message>
        <source>Form II.06a/VPCP/KSTT</source>
        <extracomment>vi: Biểu II.06a/VPCP/KSTT</extracomment>
        <translation>Biểu II.06a/VPCP/KSTT</translation>
    </message>
    <message>
        <source>Annex for the level above</source>
        <extracomment>vi: Phụ lục gửi cấp trên</extracomment>
        <translation>Phụ lục gửi cấp trên</translation>
    </message>
    <message>
        <source>Indicators</source>
        <extracomment>vi: Biểu chỉ tiêu</extracomment>
        <translation>Biểu chỉ tiêu</translation>
    </message>
    <message>
        <source>Briefing</source>
        <extracomment>vi: Báo cáo giao ban</extracomment>
        <translation>Báo cáo giao ban</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>vi: Sổ theo dõi hồ sơ</extracomment>
        <translation>Sổ theo dõi hồ sơ</translation>
    </message>
    <message>
        <source>Dossiers to follow up</source>
        <extracomment>vi: Hồ sơ cần theo dõi</extracomment>
        <translation>Hồ sơ cần theo dõi</translation>
    </message>
    <message>
        <source>Session sheets</source>
        <extracomment>vi: Phiếu buổi hỗ trợ</extracomment>
        <translation>Phiếu buổi hỗ trợ</translation>
    </message>
    <message>
        <source>Roster</source>
        <extracomment>vi: Lịch trực</extracomment>
        <translation>Lịch trực</translation>
    </message>
</context>
<context>
    <name>somotcua::ReportOutput</name>
    <message>
        <source>Workbook XLSX</source>
        <extracomment>vi: Bảng tính XLSX</extracomment>
        <translation>Bảng tính XLSX</translation>
    </message>
    <message>
        <source>Spreadsheet ODS</source>
        <extracomment>vi: Bảng tính ODS</extracomment>
        <translation>Bảng tính ODS</translation>
    </message>
    <message>
        <source>CSV file</source>
        <extracomment>vi: Tệp CSV</extracomment>
        <translation>Tệp CSV</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>vi: Lưu báo cáo</extracomment>
        <translation>Lưu báo cáo</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>vi: Đã lưu %1</extracomment>
        <translation>Đã lưu %1</translation>
    </message>
</context>
<context>
    <name>somotcua::ReportTray</name>
    <message>
        <source>Size of the sheet</source>
        <extracomment>vi: Cỡ tờ báo cáo</extracomment>
        <translation>Cỡ tờ báo cáo</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <extracomment>The sheet is as wide as the room. vi: Vừa bề ngang</extracomment>
        <translation>Vừa bề ngang</translation>
    </message>
    <message>
        <source>The sheet as it prints</source>
        <extracomment>vi: Tờ báo cáo như khi in</extracomment>
        <translation>Tờ báo cáo như khi in</translation>
    </message>
    <message>
        <source>from figure to figure</source>
        <extracomment>What the arrow keys do on a sheet. vi: đi giữa các con số</extracomment>
        <translation>đi giữa các con số</translation>
    </message>
    <message>
        <source>open its rows</source>
        <extracomment>What Enter does on a figure of a sheet. vi: mở các dòng</extracomment>
        <translation>mở các dòng</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>What Esc does to the rows of a figure. vi: đóng</extracomment>
        <translation>đóng</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <extracomment>vi: A4 ngang</extracomment>
        <translation>A4 ngang</translation>
    </message>
    <message>
        <source>A4 upright</source>
        <extracomment>vi: A4 dọc</extracomment>
        <translation>A4 dọc</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1</source>
        <extracomment>How many pages and which paper: &quot;2 page(s), A4 landscape&quot; vi: %n trang, %1</extracomment>
        <translation>
            <numerusform>%n trang, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All sums agree</source>
        <extracomment>Beside a report: every sum across and down is right. vi: Các tổng đều khớp</extracomment>
        <translation>Các tổng đều khớp</translation>
    </message>
</context>
<context>
    <name>somotcua::ReportsPage</name>
    <message>
        <source>PDF</source>
        <extracomment>vi: PDF</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>vi: Lưu thành…</extracomment>
        <translation>Lưu thành…</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>vi: In</extracomment>
        <translation>In</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>vi: Báo cáo</extracomment>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>print</source>
        <extracomment>vi: in</extracomment>
        <translation>in</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <extracomment>vi: lưu thành PDF</extracomment>
        <translation>lưu thành PDF</translation>
    </message>
    <message>
        <source>the period before, the period after</source>
        <extracomment>vi: kỳ trước, kỳ sau</extracomment>
        <translation>kỳ trước, kỳ sau</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <extracomment>vi: Loại báo cáo</extracomment>
        <translation>Loại báo cáo</translation>
    </message>
    <message>
        <source>Set of reports…</source>
        <extracomment>Several reports of the period at once. vi: Bộ báo cáo…</extracomment>
        <translation>Bộ báo cáo…</translation>
    </message>
    <message>
        <source>Printed reports…</source>
        <extracomment>Opens the list of printed reports. vi: Báo cáo đã in…</extracomment>
        <translation>Báo cáo đã in…</translation>
    </message>
    <message>
        <source>Remarks and proposals…</source>
        <extracomment>Words typed for the report. vi: Nhận xét, kiến nghị…</extracomment>
        <translation>Nhận xét, kiến nghị…</translation>
    </message>
    <message>
        <source>write the week&apos;s remarks and proposals</source>
        <extracomment>vi: ghi nhận xét, kiến nghị của tuần</extracomment>
        <translation>ghi nhận xét, kiến nghị của tuần</translation>
    </message>
    <message>
        <source>week, month, quarter, half a year, year, free days</source>
        <extracomment>vi: tuần, tháng, quý, sáu tháng, năm, tự chọn ngày</extracomment>
        <translation>tuần, tháng, quý, sáu tháng, năm, tự chọn ngày</translation>
    </message>
    <message>
        <source>from figure to figure on the sheet</source>
        <extracomment>vi: đi giữa các con số trên tờ báo cáo</extracomment>
        <translation>đi giữa các con số trên tờ báo cáo</translation>
    </message>
    <message>
        <source>open the rows behind the figure, close them</source>
        <extracomment>vi: mở các dòng của con số, đóng lại</extracomment>
        <translation>mở các dòng của con số, đóng lại</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <extracomment>Copies the sentence of the report. vi: Chép câu tóm tắt</extracomment>
        <translation>Chép câu tóm tắt</translation>
    </message>
    <message>
        <source>copy the sentence of the comparison or the briefing</source>
        <extracomment>vi: chép câu tóm tắt của bảng so sánh, báo cáo giao ban</extracomment>
        <translation>chép câu tóm tắt của bảng so sánh, báo cáo giao ban</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>vi: Đã chép câu tóm tắt: %1</extracomment>
        <translation>Đã chép câu tóm tắt: %1</translation>
    </message>
    <message>
        <source>Remarks and proposals of %1 are half typed.</source>
        <extracomment>%1 is a week. vi: Nhận xét, kiến nghị của %1 còn nhập dở.</extracomment>
        <translation>Nhận xét, kiến nghị của %1 còn nhập dở.</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <extracomment>Opens what is half typed. vi: Nhập tiếp</extracomment>
        <translation>Nhập tiếp</translation>
    </message>
    <message>
        <source>among the rows: open the dossier</source>
        <extracomment>vi: trong các dòng: mở hồ sơ</extracomment>
        <translation>trong các dòng: mở hồ sơ</translation>
    </message>
    <message>
        <source>Choose the kind of report and the period at the top; the sheet stands there as it prints.</source>
        <extracomment>vi: Chọn loại báo cáo và kỳ ở đầu trang; tờ báo cáo hiện ra đúng như khi in.</extracomment>
        <translation>Chọn loại báo cáo và kỳ ở đầu trang; tờ báo cáo hiện ra đúng như khi in.</translation>
    </message>
    <message>
        <source>Go to a figure with the arrow keys; Enter opens the rows behind it.</source>
        <extracomment>vi: Đi đến con số bằng các phím mũi tên, Enter mở những dòng đứng sau con số ấy.</extracomment>
        <translation>Đi đến con số bằng các phím mũi tên, Enter mở những dòng đứng sau con số ấy.</translation>
    </message>
    <message>
        <source>Ctrl+P prints, Ctrl+S saves as PDF; Ctrl+E takes remarks and proposals of the week.</source>
        <extracomment>vi: Ctrl+P in, Ctrl+S lưu thành PDF; Ctrl+E ghi nhận xét, kiến nghị của tuần.</extracomment>
        <translation>Ctrl+P in, Ctrl+S lưu thành PDF; Ctrl+E ghi nhận xét, kiến nghị của tuần.</translation>
    </message>
    <message>
        <source>Against…</source>
        <extracomment>Opens what a period is compared with. vi: So với…</extracomment>
        <translation>So với…</translation>
    </message>
    <message>
        <source>Size of the sheet…</source>
        <extracomment>Opens the sizes of the sheet. vi: Cỡ tờ báo cáo…</extracomment>
        <translation>Cỡ tờ báo cáo…</translation>
    </message>
    <message>
        <source>choose the kind of report</source>
        <extracomment>vi: chọn loại báo cáo</extracomment>
        <translation>chọn loại báo cáo</translation>
    </message>
</context>
<context>
    <name>somotcua::RosterCalendar</name>
    <message>
        <source>no session</source>
        <extracomment>On a holiday that usually has a session. vi: không có buổi</extracomment>
        <translation>không có buổi</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>After a day. vi: hôm nay</extracomment>
        <translation>hôm nay</translation>
    </message>
</context>
<context>
    <name>somotcua::RosterDesk</name>
    <message>
        <source>%1 is on duty in %2.</source>
        <extracomment>%1 is a person, %2 a session: &quot;the afternoon of Friday 20/09&quot;. vi: Đã xếp %1 trực %2.</extracomment>
        <translation>Đã xếp %1 trực %2.</translation>
    </message>
    <message>
        <source>%1 is no longer on duty in %2.</source>
        <extracomment>%1 is a person, %2 a session. vi: Đã bỏ %1 khỏi %2.</extracomment>
        <translation>Đã bỏ %1 khỏi %2.</translation>
    </message>
    <message>
        <source>%1 was moved to %2.</source>
        <extracomment>%1 is a person, %2 a session. vi: Đã chuyển %1 sang %2.</extracomment>
        <translation>Đã chuyển %1 sang %2.</translation>
    </message>
    <message>
        <source>Added a session: %1.</source>
        <extracomment>%1 is a session. vi: Đã thêm buổi %1.</extracomment>
        <translation>Đã thêm buổi %1.</translation>
    </message>
    <message>
        <source>Called off: %1.</source>
        <extracomment>%1 is a session. vi: Đã hoãn buổi %1.</extracomment>
        <translation>Đã hoãn buổi %1.</translation>
    </message>
    <message>
        <source>It takes place after all: %1.</source>
        <extracomment>%1 is a session that had been called off. vi: Buổi %1 lại diễn ra.</extracomment>
        <translation>Buổi %1 lại diễn ra.</translation>
    </message>
    <message>
        <source>Nothing of the roster is left to undo.</source>
        <extracomment>vi: Không còn việc nào của lịch trực để hoàn tác.</extracomment>
        <translation>Không còn việc nào của lịch trực để hoàn tác.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 names what was undone. vi: Đã hoàn tác: %1</extracomment>
        <translation>Đã hoàn tác: %1</translation>
    </message>
</context>
<context>
    <name>somotcua::RosterHead</name>
    <message>
        <source>The month before</source>
        <extracomment>vi: Tháng trước</extracomment>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>The month after</source>
        <extracomment>vi: Tháng sau</extracomment>
        <translation>Tháng sau</translation>
    </message>
    <message>
        <source>Copy for Zalo</source>
        <extracomment>Copies the roster as text for a group of phones. vi: Chép cho Zalo</extracomment>
        <translation>Chép cho Zalo</translation>
    </message>
    <message>
        <source>Print the roster</source>
        <extracomment>vi: In lịch trực</extracomment>
        <translation>In lịch trực</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with nobody</source>
        <extracomment>How many sessions of the month have nobody on duty. vi: %n buổi chưa có ai</extracomment>
        <translation>
            <numerusform>%n buổi chưa có ai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <extracomment>The same where there is little room. vi: %n trống</extracomment>
        <translation>
            <numerusform>%n trống</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with somebody twice</source>
        <extracomment>In how many sessions somebody is on duty who is elsewhere too. vi: %n buổi trùng người</extracomment>
        <translation>
            <numerusform>%n buổi trùng người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n double(s)</source>
        <extracomment>The same where there is little room. vi: %n trùng</extracomment>
        <translation>
            <numerusform>%n trùng</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::RosterPage</name>
    <message>
        <source>Roster</source>
        <extracomment>In the rail and over the page. vi: Lịch trực</extracomment>
        <translation>Lịch trực</translation>
    </message>
    <message>
        <source>to another day or session</source>
        <extracomment>What keys do. vi: sang ngày, buổi khác</extracomment>
        <translation>sang ngày, buổi khác</translation>
    </message>
    <message>
        <source>to the field that puts somebody on duty</source>
        <extracomment>What a key does. vi: sang ô xếp người trực</extracomment>
        <translation>sang ô xếp người trực</translation>
    </message>
    <message>
        <source>take the last one off the session</source>
        <extracomment>What a key does. vi: bỏ người trực cuối khỏi buổi</extracomment>
        <translation>bỏ người trực cuối khỏi buổi</translation>
    </message>
    <message>
        <source>move somebody to another session</source>
        <extracomment>What keys do: cut and paste. vi: chuyển người trực sang buổi khác</extracomment>
        <translation>chuyển người trực sang buổi khác</translation>
    </message>
    <message>
        <source>undo</source>
        <extracomment>What a key does. vi: hoàn tác</extracomment>
        <translation>hoàn tác</translation>
    </message>
    <message>
        <source>the month before, the month after</source>
        <extracomment>What keys do. vi: tháng trước, tháng sau</extracomment>
        <translation>tháng trước, tháng sau</translation>
    </message>
    <message>
        <source>print the roster</source>
        <extracomment>What a key does. vi: in lịch trực</extracomment>
        <translation>in lịch trực</translation>
    </message>
    <message>
        <source>back to the calendar</source>
        <extracomment>What a key does. vi: về lịch</extracomment>
        <translation>về lịch</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>vi: Hoàn tác</extracomment>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Moving %1: choose the session with the arrow keys, then Enter; Esc leaves it.</source>
        <extracomment>%1 is a person. vi: Chuyển %1: chọn buổi bằng phím mũi tên rồi bấm Enter; Esc để thôi.</extracomment>
        <translation>Chuyển %1: chọn buổi bằng phím mũi tên rồi bấm Enter; Esc để thôi.</translation>
    </message>
    <message numerus="yes">
        <source>Copied the roster, %n session(s). Open the Zalo group and paste with Ctrl+V.</source>
        <extracomment>%n is the number of lines; pasted in a Zalo group. vi: Đã chép lịch trực %n buổi. Mở nhóm Zalo rồi dán bằng Ctrl+V.</extracomment>
        <translation>
            <numerusform>Đã chép lịch trực %n buổi. Mở nhóm Zalo rồi dán bằng Ctrl+V.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a session with the arrow keys, Enter to the field for the name, type it and put them on duty with Enter.</source>
        <extracomment>vi: Đi đến buổi bằng các phím mũi tên, Enter sang ô tên, gõ tên tổ viên, Enter để xếp trực.</extracomment>
        <translation>Đi đến buổi bằng các phím mũi tên, Enter sang ô tên, gõ tên tổ viên, Enter để xếp trực.</translation>
    </message>
    <message>
        <source>Sessions with nobody and people on duty twice at once stand out in amber.</source>
        <extracomment>vi: Buổi chưa có ai và người bị xếp trùng giờ hiện màu hổ phách.</extracomment>
        <translation>Buổi chưa có ai và người bị xếp trùng giờ hiện màu hổ phách.</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes a mistake; Ctrl+P prints the roster of the month.</source>
        <extracomment>vi: Xếp nhầm thì bấm Ctrl+Z; Ctrl+P in lịch trực của tháng.</extracomment>
        <translation>Xếp nhầm thì bấm Ctrl+Z; Ctrl+P in lịch trực của tháng.</translation>
    </message>
</context>
<context>
    <name>somotcua::RosterWords</name>
    <message>
        <source>Month %1 of %2</source>
        <extracomment>A month and its year. vi: Tháng %1 năm %2</extracomment>
        <translation>Tháng %1 năm %2</translation>
    </message>
    <message>
        <source>Sessions in quarter %1</source>
        <extracomment>%1 is the number of a quarter of the year, I to IV. vi: Số buổi trực quý %1</extracomment>
        <translation>Số buổi trực quý %1</translation>
    </message>
    <message>
        <source>Mo</source>
        <extracomment>Monday, very short. vi: T2</extracomment>
        <translation>T2</translation>
    </message>
    <message>
        <source>Tu</source>
        <extracomment>Tuesday, very short. vi: T3</extracomment>
        <translation>T3</translation>
    </message>
    <message>
        <source>We</source>
        <extracomment>Wednesday, very short. vi: T4</extracomment>
        <translation>T4</translation>
    </message>
    <message>
        <source>Th</source>
        <extracomment>Thursday, very short. vi: T5</extracomment>
        <translation>T5</translation>
    </message>
    <message>
        <source>Fr</source>
        <extracomment>Friday, very short. vi: T6</extracomment>
        <translation>T6</translation>
    </message>
    <message>
        <source>Sa</source>
        <extracomment>Saturday, very short. vi: T7</extracomment>
        <translation>T7</translation>
    </message>
    <message>
        <source>Su</source>
        <extracomment>Sunday, very short. vi: CN</extracomment>
        <translation>CN</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>A weekday, a day without its year, a shift: &quot;Friday 20/09, afternoon&quot;. vi: %1 %2, %3</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>the %1 of %2 %3</source>
        <extracomment>Within a sentence; a shift, a weekday, a day without its year. vi: %1 %2 %3</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>open, %n assist(s)</source>
        <extracomment>A session that runs, with how many were helped. vi: đang mở, %n lượt</extracomment>
        <translation>
            <numerusform>đang mở, %n lượt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closed, %n assist(s)</source>
        <extracomment>A session that is over, with how many were helped. vi: đã khép, %n lượt</extracomment>
        <translation>
            <numerusform>đã khép, %n lượt</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <extracomment>A planned session that is past and was never opened. vi: không có lượt</extracomment>
        <translation>không có lượt</translation>
    </message>
    <message numerus="yes">
        <source>%n assist(s)</source>
        <extracomment>How many were helped in a session. vi: %n lượt</extracomment>
        <translation>
            <numerusform>%n lượt</numerusform>
        </translation>
    </message>
    <message>
        <source>Called off: %1</source>
        <extracomment>%1 is the reason. vi: Hoãn: %1</extracomment>
        <translation>Hoãn: %1</translation>
    </message>
    <message>
        <source>Nobody on duty yet</source>
        <extracomment>Of a session. vi: Chưa có ai trực</extracomment>
        <translation>Chưa có ai trực</translation>
    </message>
</context>
<context>
    <name>somotcua::RowsPanel</name>
    <message>
        <source>The rows behind the figure</source>
        <extracomment>vi: Các dòng của con số</extracomment>
        <translation>Các dòng của con số</translation>
    </message>
    <message>
        <source>%1 is reckoned from:</source>
        <extracomment>Over the figures that one is reckoned from; %1 is that figure. vi: %1 được tính từ:</extracomment>
        <translation>%1 được tính từ:</translation>
    </message>
    <message>
        <source>the same as on the sheet</source>
        <extracomment>Beside a number of rows: they are as many as the sheet says. vi: đúng bằng số trên bảng</extracomment>
        <translation>đúng bằng số trên bảng</translation>
    </message>
    <message>
        <source>the sheet says %1: the ledger has changed since</source>
        <extracomment>Beside a number of rows; %1 is the figure of the sheet. vi: trên bảng là %1: sổ đã thay đổi từ khi lập</extracomment>
        <translation>trên bảng là %1: sổ đã thay đổi từ khi lập</translation>
    </message>
    <message>
        <source>These are the first %1 of %2 rows.</source>
        <extracomment>Below the first rows; %1 and %2 are numbers of rows. vi: Đang xem %1 dòng đầu trên %2.</extracomment>
        <translation>Đang xem %1 dòng đầu trên %2.</translation>
    </message>
</context>
<context>
    <name>somotcua::SampleCommand</name>
    <message>
        <source>The sample ledger %1 is made; its people are invented.</source>
        <extracomment>vi: Đã lập sổ mẫu %1, số liệu giả.</extracomment>
        <translation>Đã lập sổ mẫu %1, số liệu giả.</translation>
    </message>
    <message>
        <source>makes the sample ledger, with invented people, to practise on</source>
        <extracomment>vi: lập sổ mẫu với số liệu giả để tập</extracomment>
        <translation>lập sổ mẫu với số liệu giả để tập</translation>
    </message>
</context>
<context>
    <name>somotcua::SaveProcedure</name>
    <message>
        <source>of the procedure</source>
        <extracomment>vi: của thủ tục</extracomment>
        <translation>của thủ tục</translation>
    </message>
</context>
<context>
    <name>somotcua::ScheduleSection</name>
    <message>
        <source>Sessions of the week</source>
        <extracomment>vi: Lịch hỗ trợ</extracomment>
        <translation>Lịch trực</translation>
    </message>
    <message>
        <source>Mon · Tue · Wed · Thu · Fri · Sat · Sun</source>
        <extracomment>vi: T2 · T3 · T4 · T5 · T6 · T7 · CN</extracomment>
        <translation>T2 · T3 · T4 · T5 · T6 · T7 · CN</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <extracomment>vi: Ngày hỗ trợ trong tuần</extracomment>
        <translation>Ngày trực trong tuần</translation>
    </message>
    <message>
        <source>press to choose or leave out</source>
        <extracomment>vi: bấm để chọn hoặc bỏ</extracomment>
        <translation>bấm để chọn hoặc bỏ</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>vi: Từ</extracomment>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>vi: Đến</extracomment>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Holds from the day</source>
        <extracomment>vi: Áp dụng từ ngày</extracomment>
        <translation>Áp dụng từ ngày</translation>
    </message>
    <message>
        <source>earlier weeks keep their own</source>
        <extracomment>vi: các tuần trước giữ lịch cũ</extracomment>
        <translation>các tuần trước giữ lịch cũ</translation>
    </message>
    <message>
        <source>Hours are written like 13:30.</source>
        <extracomment>vi: Giờ ghi như 13:30.</extracomment>
        <translation>Giờ ghi như 13:30.</translation>
    </message>
    <message>
        <source>Hours are written like 17:00, after the beginning.</source>
        <extracomment>vi: Giờ ghi như 17:00, sau giờ bắt đầu.</extracomment>
        <translation>Giờ ghi như 17:00, sau giờ bắt đầu.</translation>
    </message>
</context>
<context>
    <name>somotcua::SearchCommand</name>
    <message>
        <source>Nothing found.</source>
        <extracomment>vi: Không tìm thấy.</extracomment>
        <translation>Không tìm thấy.</translation>
    </message>
    <message>
        <source>--format of search is text or json, not “%1”.</source>
        <extracomment>vi: --format của search là text hoặc json, không phải “%1”.</extracomment>
        <translation>--format của search là text hoặc json, không phải “%1”.</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 to %1.</source>
        <extracomment>vi: --limit cần một số từ 1 đến %1.</extracomment>
        <translation>--limit cần một số từ 1 đến %1.</translation>
    </message>
    <message>
        <source>finds by names, numbers, phones and codes, the best first</source>
        <extracomment>vi: tìm theo tên, số định danh, điện thoại, mã hồ sơ</extracomment>
        <translation>tìm theo tên, số định danh, điện thoại, mã hồ sơ</translation>
    </message>
    <message>
        <source>at most so many</source>
        <extracomment>vi: nhiều nhất bao nhiêu dòng</extracomment>
        <translation>nhiều nhất bao nhiêu dòng</translation>
    </message>
    <message>
        <source>form of the answer</source>
        <extracomment>vi: dạng câu trả lời</extracomment>
        <translation>dạng câu trả lời</translation>
    </message>
</context>
<context>
    <name>somotcua::SessionDesk</name>
    <message>
        <source>This day has not come yet. Choose today or a past day.</source>
        <extracomment>Under the day. vi: Ngày này chưa đến. Chọn hôm nay hoặc một ngày đã qua.</extracomment>
        <translation>Ngày này chưa đến. Chọn hôm nay hoặc một ngày đã qua.</translation>
    </message>
    <message>
        <source>Tick at least one person on duty, or type a new name.</source>
        <extracomment>Under the volunteers. vi: Đánh dấu ít nhất một người trực, hoặc gõ tên người mới.</extracomment>
        <translation>Đánh dấu ít nhất một người trực, hoặc gõ tên người mới.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <extracomment>Goes to the session of a form that was half typed. vi: Nhập tiếp phiếu đó</extracomment>
        <translation>Nhập tiếp phiếu đó</translation>
    </message>
</context>
<context>
    <name>somotcua::SessionPanel</name>
    <message>
        <source>Back to the form</source>
        <extracomment>Goes back to the form. vi: Quay lại phiếu</extracomment>
        <translation>Quay lại phiếu</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>vi: Ngày</extracomment>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>vi: Buổi</extracomment>
        <translation>Buổi</translation>
    </message>
    <message>
        <source>On duty</source>
        <extracomment>The people of a session. vi: Người trực</extracomment>
        <translation>Người trực</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <extracomment>A field for the name of a volunteer who is not in the list. vi: Thêm người trực</extracomment>
        <translation>Thêm người trực</translation>
    </message>
    <message>
        <source>type the name, then Enter</source>
        <extracomment>Inside an empty field. vi: gõ họ và tên rồi bấm Enter</extracomment>
        <translation>gõ họ và tên rồi bấm Enter</translation>
    </message>
    <message>
        <source>Open the session</source>
        <extracomment>Begins it. vi: Mở buổi</extracomment>
        <translation>Mở buổi</translation>
    </message>
    <message>
        <source>This session is open. Change who is on duty, or choose another day and shift to write up notes.</source>
        <extracomment>vi: Buổi này đang mở. Đổi người trực, hoặc chọn ngày và buổi khác để ghi bù.</extracomment>
        <translation>Buổi này đang mở. Đổi người trực, hoặc chọn ngày và buổi khác để ghi bù.</translation>
    </message>
    <message>
        <source>Use this session</source>
        <extracomment>Keeps what was changed and goes back to the form. vi: Dùng buổi này</extracomment>
        <translation>Dùng buổi này</translation>
    </message>
    <message>
        <source>Open it again</source>
        <extracomment>vi: Mở lại buổi</extracomment>
        <translation>Mở lại buổi</translation>
    </message>
    <message>
        <source>Writing up notes: the assists will belong to this day and shift.</source>
        <extracomment>A past day. vi: Ghi bù từ giấy: các lượt sẽ thuộc về ngày và buổi này.</extracomment>
        <translation>Ghi bù từ giấy: các lượt sẽ thuộc về ngày và buổi này.</translation>
    </message>
    <message>
        <source>Write for this session</source>
        <extracomment>vi: Ghi cho buổi này</extracomment>
        <translation>Ghi cho buổi này</translation>
    </message>
    <message>
        <source>As the schedule says. Tick who is on duty, then open the session.</source>
        <extracomment>vi: Theo lịch trực. Đánh dấu người trực rồi mở buổi.</extracomment>
        <translation>Theo lịch trực. Đánh dấu người trực rồi mở buổi.</translation>
    </message>
    <message>
        <source>The schedule has no such session. It can be opened all the same, or another day chosen.</source>
        <extracomment>vi: Theo lịch hôm nay không có buổi này. Vẫn mở được, hoặc chọn ngày khác để ghi bù.</extracomment>
        <translation>Theo lịch hôm nay không có buổi này. Vẫn mở được, hoặc chọn ngày khác để ghi bù.</translation>
    </message>
    <message>
        <source>A holiday: %1.</source>
        <extracomment>%1 is the name of the holiday. vi: Ngày nghỉ: %1.</extracomment>
        <translation>Ngày nghỉ: %1.</translation>
    </message>
    <message>
        <source>Print paper sheets…</source>
        <extracomment>Prints numbered blank sheets for days without power. vi: In tờ ghi tay…</extracomment>
        <translation>In tờ ghi tay…</translation>
    </message>
    <message>
        <source>Paper sheet number</source>
        <extracomment>The number of the sheet of paper whose rows are entered. vi: Tờ ghi tay số</extracomment>
        <translation>Tờ ghi tay số</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>Inside an empty field. vi: Không bắt buộc</extracomment>
        <translation>Không bắt buộc</translation>
    </message>
    <message>
        <source>This session was called off: %1. It can be opened all the same.</source>
        <extracomment>%1 is why the session was called off. vi: Buổi này đã hoãn: %1. Vẫn mở được nếu buổi diễn ra.</extracomment>
        <translation>Buổi này đã hoãn: %1. Vẫn mở được nếu buổi diễn ra.</translation>
    </message>
    <message>
        <source>The schedule of %1 has no such session. Choose today, or a past day to write up notes.</source>
        <extracomment>%1 is a day without its year. vi: Theo lịch ngày %1 không có buổi này. Chọn hôm nay, hoặc một ngày đã qua để ghi bù.</extracomment>
        <translation>Theo lịch ngày %1 không có buổi này. Chọn hôm nay, hoặc một ngày đã qua để ghi bù.</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Of a session from a book, which does not say when. vi: Buổi đã khép</extracomment>
        <translation>Buổi đã khép</translation>
    </message>
    <message>
        <source>Closed at %1</source>
        <extracomment>%1 is a time. vi: Buổi đã khép lúc %1</extracomment>
        <translation>Buổi đã khép lúc %1</translation>
    </message>
    <message>
        <source>%1: assists %2, citizens %3, dossiers %4.</source>
        <extracomment>%1 is &quot;Closed at 16:52&quot;, the others are counts. vi: %1: %2 lượt, %3 công dân, %4 hồ sơ.</extracomment>
        <translation>%1: %2 lượt, %3 công dân, %4 hồ sơ.</translation>
    </message>
</context>
<context>
    <name>somotcua::SessionQuestions</name>
    <message>
        <source>Add a session on %1?</source>
        <extracomment>%1 is a day. vi: Thêm buổi vào %1?</extracomment>
        <translation>Thêm buổi vào %1?</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>vi: Buổi</extracomment>
        <translation>Buổi</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>When a session begins. vi: Từ giờ</extracomment>
        <translation>Từ giờ</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>When a session ends. vi: Đến giờ</extracomment>
        <translation>Đến giờ</translation>
    </message>
    <message>
        <source>Add the session</source>
        <extracomment>vi: Thêm buổi</extracomment>
        <translation>Thêm buổi</translation>
    </message>
    <message>
        <source>Do not add</source>
        <extracomment>vi: Không thêm</extracomment>
        <translation>Không thêm</translation>
    </message>
    <message>
        <source>Write hours like 13:30; the end comes after the beginning.</source>
        <extracomment>Under a field. vi: Ghi giờ theo mẫu 13:30, giờ kết thúc sau giờ bắt đầu.</extracomment>
        <translation>Ghi giờ theo mẫu 13:30, giờ kết thúc sau giờ bắt đầu.</translation>
    </message>
    <message>
        <source>Call off %1?</source>
        <extracomment>%1 is a session. vi: Hoãn buổi %1?</extracomment>
        <translation>Hoãn buổi %1?</translation>
    </message>
    <message>
        <source>The reason stays in the roster and on the printed sheet.</source>
        <extracomment>vi: Lý do được giữ trong lịch và trên tờ lịch trực.</extracomment>
        <translation>Lý do được giữ trong lịch và trên tờ lịch trực.</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Why a session is called off. vi: Lý do hoãn</extracomment>
        <translation>Lý do hoãn</translation>
    </message>
    <message>
        <source>Call the session off</source>
        <extracomment>vi: Hoãn buổi</extracomment>
        <translation>Hoãn buổi</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <extracomment>A session takes place as planned. vi: Giữ buổi</extracomment>
        <translation>Giữ buổi</translation>
    </message>
    <message>
        <source>Write why it is called off.</source>
        <extracomment>Under a field. vi: Ghi lý do hoãn.</extracomment>
        <translation>Ghi lý do hoãn.</translation>
    </message>
</context>
<context>
    <name>somotcua::SessionWords</name>
    <message>
        <source>Monday</source>
        <extracomment>vi: Thứ Hai</extracomment>
        <translation>Thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>vi: Thứ Ba</extracomment>
        <translation>Thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>vi: Thứ Tư</extracomment>
        <translation>Thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>vi: Thứ Năm</extracomment>
        <translation>Thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>vi: Thứ Sáu</extracomment>
        <translation>Thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>vi: Thứ Bảy</extracomment>
        <translation>Thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>vi: Chủ Nhật</extracomment>
        <translation>Chủ Nhật</translation>
    </message>
    <message>
        <source>morning</source>
        <extracomment>Within a sentence. vi: buổi sáng</extracomment>
        <translation>buổi sáng</translation>
    </message>
    <message>
        <source>afternoon</source>
        <extracomment>Within a sentence. vi: buổi chiều</extracomment>
        <translation>buổi chiều</translation>
    </message>
    <message>
        <source>evening</source>
        <extracomment>Within a sentence. vi: buổi tối</extracomment>
        <translation>buổi tối</translation>
    </message>
    <message>
        <source>morning</source>
        <comment>short</comment>
        <extracomment>vi: sáng</extracomment>
        <translation>sáng</translation>
    </message>
    <message>
        <source>afternoon</source>
        <comment>short</comment>
        <extracomment>vi: chiều</extracomment>
        <translation>chiều</translation>
    </message>
    <message>
        <source>evening</source>
        <comment>short</comment>
        <extracomment>vi: tối</extracomment>
        <translation>tối</translation>
    </message>
    <message>
        <source>Morning</source>
        <extracomment>A choice. vi: Sáng</extracomment>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <extracomment>A choice. vi: Chiều</extracomment>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Evening</source>
        <extracomment>A choice. vi: Tối</extracomment>
        <translation>Tối</translation>
    </message>
    <message>
        <source>The %1 session of %2 is open since %3</source>
        <extracomment>In the window&apos;s foot; a shift, a day without its year, a time. vi: Buổi %1 %2 đang mở từ %3</extracomment>
        <translation>Buổi %1 %2 đang mở từ %3</translation>
    </message>
    <message>
        <source>Session: %1 %2</source>
        <extracomment>In the window&apos;s foot; a shift and a day without its year. vi: Buổi %1 %2</extracomment>
        <translation>Buổi %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n assist(s)</source>
        <extracomment>A session and how many were helped in it: &quot;Friday 27/09/2024, afternoon: %n assist(s)&quot;. vi: %1: %n lượt</extracomment>
        <translation>
            <numerusform>%1: %n lượt</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed what had been left open (%1).</source>
        <extracomment>%1 lists sessions that nobody had closed. vi: Đã khép buổi quên khép (%1).</extracomment>
        <translation>Đã khép buổi quên khép (%1).</translation>
    </message>
</context>
<context>
    <name>somotcua::SetHolidays</name>
    <message>
        <source>of the holiday</source>
        <extracomment>vi: của ngày nghỉ</extracomment>
        <translation>của ngày nghỉ</translation>
    </message>
</context>
<context>
    <name>somotcua::SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>vi: Thiết lập</extracomment>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <extracomment>vi: Các mục thiết lập</extracomment>
        <translation>Các mục thiết lập</translation>
    </message>
    <message>
        <source>The ledger is open to read; change its settings in the other window.</source>
        <extracomment>vi: Sổ đang mở để xem; muốn đổi thiết lập thì dùng cửa sổ đang ghi.</extracomment>
        <translation>Sổ đang mở để xem; muốn đổi thiết lập thì dùng cửa sổ đang ghi.</translation>
    </message>
    <message>
        <source>Saved. Each field saves when it is left</source>
        <extracomment>vi: Đã lưu. Mỗi ô tự lưu khi rời đi</extracomment>
        <translation>Đã lưu. Mỗi ô tự lưu khi rời đi</translation>
    </message>
    <message>
        <source>Another ledger</source>
        <extracomment>vi: Mở sổ khác</extracomment>
        <translation>Mở sổ khác</translation>
    </message>
    <message>
        <source>to the next field; the one left is saved</source>
        <extracomment>What a key does. vi: sang ô tiếp theo; ô vừa rời được lưu</extracomment>
        <translation>sang ô tiếp theo; ô vừa rời được lưu</translation>
    </message>
    <message>
        <source>larger type, smaller type</source>
        <extracomment>What a key does. vi: cỡ chữ lớn hơn, nhỏ hơn</extracomment>
        <translation>cỡ chữ lớn hơn, nhỏ hơn</translation>
    </message>
    <message>
        <source>undo what was just written</source>
        <extracomment>What a key does. vi: hoàn tác việc vừa ghi</extracomment>
        <translation>hoàn tác việc vừa ghi</translation>
    </message>
    <message>
        <source>Choose a section in the list with ↑ ↓, then Tab to its fields.</source>
        <extracomment>vi: Chọn mục ở danh sách bên trái bằng ↑ ↓, Tab sang các ô của mục ấy.</extracomment>
        <translation>Chọn mục ở danh sách bên trái bằng ↑ ↓, Tab sang các ô của mục ấy.</translation>
    </message>
    <message>
        <source>There is no button to save: each field saves when it is left; Ctrl+Z undoes a mistake.</source>
        <extracomment>vi: Không có nút lưu: ô nào sửa xong, rời đi là được lưu; sửa nhầm thì bấm Ctrl+Z.</extracomment>
        <translation>Không có nút lưu: ô nào sửa xong, rời đi là được lưu; sửa nhầm thì bấm Ctrl+Z.</translation>
    </message>
    <message>
        <source>Type size and colours are chosen under Type and colours, or with Ctrl + and Ctrl −.</source>
        <extracomment>vi: Cỡ chữ và màu nền đổi ở mục Chữ và màu, hoặc bằng Ctrl + và Ctrl −.</extracomment>
        <translation>Cỡ chữ và màu nền đổi ở mục Chữ và màu, hoặc bằng Ctrl + và Ctrl −.</translation>
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
</context>
<context>
    <name>somotcua::ShareCard</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <extracomment>How many sessions the quarter has. vi: %n buổi</extracomment>
        <translation>
            <numerusform>%n buổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) on duty</source>
        <extracomment>How often somebody is on duty in them. vi: %n lượt trực</extracomment>
        <translation>
            <numerusform>%n lượt trực</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::SheetDialog</name>
    <message>
        <source>The sheet as it prints</source>
        <extracomment>vi: Tờ giấy như khi in</extracomment>
        <translation>Tờ giấy như khi in</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>vi: Đóng</extracomment>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>vi: Lưu PDF</extracomment>
        <translation>Lưu PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>vi: In</extracomment>
        <translation>In</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <extracomment>vi: Lưu thành PDF</extracomment>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>vi: Đã lưu %1</extracomment>
        <translation>Đã lưu %1</translation>
    </message>
</context>
<context>
    <name>somotcua::SidePanel</name>
    <message>
        <source>Close</source>
        <extracomment>vi: Đóng</extracomment>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>somotcua::SideTabs</name>
    <message>
        <source>Guide</source>
        <extracomment>A tab beside the form, and in the header. vi: Hướng dẫn</extracomment>
        <translation>Hướng dẫn</translation>
    </message>
</context>
<context>
    <name>somotcua::SignatureChoice</name>
    <message>
        <source>Confirmed by the People’s Committee, its chair</source>
        <extracomment>Who signs above the team. vi: Xác nhận của UBND, Chủ tịch</extracomment>
        <translation>Xác nhận của UBND, Chủ tịch</translation>
    </message>
    <message>
        <source>Nobody above the team</source>
        <extracomment>Who signs above the team. vi: Không có chữ ký thứ ba</extracomment>
        <translation>Không có chữ ký thứ ba</translation>
    </message>
</context>
<context>
    <name>somotcua::SlipDesk</name>
    <message>
        <source>There is no assist to print a slip for. Type a name and a procedure first.</source>
        <extracomment>vi: Chưa có lượt nào để in phiếu. Gõ tên và thủ tục trước đã.</extracomment>
        <translation>Chưa có lượt nào để in phiếu. Gõ tên và thủ tục trước đã.</translation>
    </message>
</context>
<context>
    <name>somotcua::SlipDialog</name>
    <message>
        <source>Print the slip</source>
        <extracomment>Prints the slip. vi: In phiếu</extracomment>
        <translation>In phiếu</translation>
    </message>
    <message>
        <source>The guidance slip as it will be printed</source>
        <extracomment>The slip on the screen, for a screen reader. vi: Phiếu hướng dẫn như sẽ in</extracomment>
        <translation>Phiếu hướng dẫn như sẽ in</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>vi: Lưu PDF</extracomment>
        <translation>Lưu PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>vi: Đóng</extracomment>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Printed the guidance slip</source>
        <extracomment>vi: Đã in phiếu hướng dẫn</extracomment>
        <translation>Đã in phiếu hướng dẫn</translation>
    </message>
    <message>
        <source>Save the guidance slip</source>
        <extracomment>vi: Lưu phiếu hướng dẫn</extracomment>
        <translation>Lưu phiếu hướng dẫn</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>vi: Đã lưu %1</extracomment>
        <translation>Đã lưu %1</translation>
    </message>
</context>
<context>
    <name>somotcua::StatusButtons</name>
    <message>
        <source>Other status…</source>
        <extracomment>vi: Trạng thái khác…</extracomment>
        <translation>Trạng thái khác…</translation>
    </message>
</context>
<context>
    <name>somotcua::StatusCommand</name>
    <message>
        <source>This move is unusual; it is recorded, compare it with the portal.</source>
        <extracomment>vi: Bước chuyển này ít gặp; đã ghi, hãy đối chiếu với Cổng dịch vụ công.</extracomment>
        <translation>Bước chuyển này ít gặp; đã ghi, hãy đối chiếu với Cổng dịch vụ công.</translation>
    </message>
    <message>
        <source>moves one dossier: 1 to 10, the official name, or its English id</source>
        <extracomment>vi: ghi trạng thái mới của một hồ sơ: 1 đến 10, tên chính thức hoặc mã tiếng Anh</extracomment>
        <translation>ghi trạng thái mới của một hồ sơ: 1 đến 10, tên chính thức hoặc mã tiếng Anh</translation>
    </message>
    <message>
        <source>the day from which it holds</source>
        <extracomment>vi: ngày có hiệu lực</extracomment>
        <translation>ngày có hiệu lực</translation>
    </message>
    <message>
        <source>the reason, required for 3, 5 and 8</source>
        <extracomment>vi: lý do, bắt buộc với 3, 5 và 8</extracomment>
        <translation>lý do, bắt buộc với 3, 5 và 8</translation>
    </message>
</context>
<context>
    <name>somotcua::StatusMarks</name>
    <message>
        <source>Other</source>
        <extracomment>vi: Khác</extracomment>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>vi: Mới đăng ký</extracomment>
        <translation>Mới đăng ký</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>vi: Được tiếp nhận</extracomment>
        <translation>Được tiếp nhận</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <extracomment>vi: Không được tiếp nhận</extracomment>
        <translation>Không được tiếp nhận</translation>
    </message>
    <message>
        <source>In process</source>
        <extracomment>vi: Đang xử lý</extracomment>
        <translation>Đang xử lý</translation>
    </message>
    <message>
        <source>Supplement requested</source>
        <extracomment>vi: Yêu cầu bổ sung</extracomment>
        <translation>Yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>Payment requested</source>
        <extracomment>vi: Yêu cầu nộp tiền</extracomment>
        <translation>Yêu cầu nộp tiền</translation>
    </message>
    <message>
        <source>Withdrawal requested</source>
        <extracomment>vi: Yêu cầu rút hồ sơ</extracomment>
        <translation>Yêu cầu rút hồ sơ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>vi: Dừng xử lý</extracomment>
        <translation>Dừng xử lý</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>vi: Đã xử lý xong</extracomment>
        <translation>Đã xử lý xong</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>vi: Đã trả kết quả</extracomment>
        <translation>Đã trả kết quả</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <extracomment>vi: Quá hạn %n ngày</extracomment>
        <translation>
            <numerusform>Quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>No dossier</source>
        <extracomment>vi: Không có hồ sơ</extracomment>
        <translation>Không có hồ sơ</translation>
    </message>
    <message>
        <source>No due day yet</source>
        <extracomment>vi: Chưa có hẹn trả</extracomment>
        <translation>Chưa có hẹn trả</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <extracomment>vi: Hẹn trả %1</extracomment>
        <translation>Hẹn trả %1</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s), due %1</source>
        <extracomment>vi: Quá hạn %n ngày, hẹn %1</extracomment>
        <translation>
            <numerusform>Quá hạn %n ngày, hẹn %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <extracomment>vi: Hẹn trả hôm nay</extracomment>
        <translation>Hẹn trả hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left, due %1</source>
        <extracomment>vi: Còn %n ngày, hẹn %1</extracomment>
        <translation>
            <numerusform>Còn %n ngày, hẹn %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The assist of %1 to %2 has no dossier; open it at the desk, on that day.</source>
        <extracomment>vi: Lượt hỗ trợ ngày %1 của %2 không có hồ sơ; mở ở Bàn hỗ trợ, chọn ngày đó.</extracomment>
        <translation>Lượt hỗ trợ ngày %1 của %2 không có hồ sơ; mở ở Bàn hỗ trợ, chọn ngày đó.</translation>
    </message>
</context>
<context>
    <name>somotcua::TableSection</name>
    <message>
        <source>Search</source>
        <extracomment>vi: Tìm</extracomment>
        <translation>Tìm</translation>
    </message>
</context>
<context>
    <name>somotcua::TeamCountsSection</name>
    <message>
        <source>Hamlet</source>
        <extracomment>vi: Thôn</extracomment>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Teams</source>
        <extracomment>vi: Số tổ</extracomment>
        <translation>Số tổ</translation>
    </message>
    <message>
        <source>Members</source>
        <extracomment>vi: Thành viên</extracomment>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Counted on</source>
        <extracomment>vi: Ngày đếm</extracomment>
        <translation>Ngày đếm</translation>
    </message>
    <message>
        <source>Take this count back</source>
        <extracomment>vi: Rút lại số đếm này</extracomment>
        <translation>Rút lại số đếm này</translation>
    </message>
    <message>
        <source>Teams in numbers</source>
        <extracomment>vi: Số tổ, thành viên</extracomment>
        <translation>Số tổ, thành viên</translation>
    </message>
    <message>
        <source>Search hamlets</source>
        <extracomment>vi: Tìm thôn</extracomment>
        <translation>Tìm thôn</translation>
    </message>
    <message>
        <source>Name of the hamlet</source>
        <extracomment>vi: Tên thôn</extracomment>
        <translation>Tên thôn</translation>
    </message>
    <message>
        <source>Count teams</source>
        <extracomment>vi: Ghi số tổ</extracomment>
        <translation>Ghi số tổ</translation>
    </message>
    <message>
        <source>No teams counted yet</source>
        <extracomment>vi: Chưa ghi số tổ nào</extracomment>
        <translation>Chưa ghi số tổ nào</translation>
    </message>
    <message>
        <source>Press Count teams: a line for each hamlet, or one for the whole commune.</source>
        <extracomment>vi: Bấm Ghi số tổ: mỗi thôn một dòng, hoặc một số cho toàn xã.</extracomment>
        <translation>Bấm Ghi số tổ: mỗi thôn một dòng, hoặc một số cho toàn xã.</translation>
    </message>
    <message>
        <source>The whole commune</source>
        <extracomment>Where teams are counted for the commune as a whole. vi: Toàn xã</extracomment>
        <translation>Toàn xã</translation>
    </message>
    <message>
        <source>%1 teams · %2 members, counted until %3</source>
        <extracomment>vi: %1 tổ · %2 thành viên, đếm đến %3</extracomment>
        <translation>%1 tổ · %2 thành viên, đếm đến %3</translation>
    </message>
    <message>
        <source>New count</source>
        <extracomment>vi: Số đếm mới</extracomment>
        <translation>Số đếm mới</translation>
    </message>
    <message>
        <source>Write days like 30/09/2024.</source>
        <extracomment>vi: Ghi ngày như 30/09/2024.</extracomment>
        <translation>Ghi ngày như 30/09/2024.</translation>
    </message>
    <message>
        <source>Where there are members there is a team.</source>
        <extracomment>vi: Có thành viên thì có ít nhất một tổ.</extracomment>
        <translation>Có thành viên thì có ít nhất một tổ.</translation>
    </message>
    <message>
        <source>Counted %1: %2 teams, %3 members</source>
        <extracomment>vi: Đã ghi %1: %2 tổ, %3 thành viên</extracomment>
        <translation>Đã ghi %1: %2 tổ, %3 thành viên</translation>
    </message>
    <message>
        <source>Took back the count of %1</source>
        <extracomment>vi: Đã rút lại số đếm của %1</extracomment>
        <translation>Đã rút lại số đếm của %1</translation>
    </message>
</context>
<context>
    <name>somotcua::TurnCatalogue</name>
    <message>
        <source>changing the procedure %1</source>
        <extracomment>After &quot;Undone:&quot;. vi: sửa thủ tục %1</extracomment>
        <translation>sửa thủ tục %1</translation>
    </message>
    <message>
        <source>adding the procedure %1</source>
        <extracomment>After &quot;Undone:&quot;. vi: thêm thủ tục %1</extracomment>
        <translation>thêm thủ tục %1</translation>
    </message>
    <message>
        <source>adding the volunteer %1</source>
        <extracomment>After &quot;Undone:&quot;. vi: thêm tổ viên %1</extracomment>
        <translation>thêm tổ viên %1</translation>
    </message>
    <message>
        <source>changing the volunteer %1</source>
        <extracomment>After &quot;Undone:&quot;. vi: sửa tổ viên %1</extracomment>
        <translation>sửa tổ viên %1</translation>
    </message>
    <message>
        <source>adding the hamlet %1</source>
        <extracomment>After &quot;Undone:&quot;. vi: thêm thôn %1</extracomment>
        <translation>thêm thôn %1</translation>
    </message>
    <message>
        <source>changing the hamlet %1</source>
        <extracomment>After &quot;Undone:&quot;. vi: sửa thôn %1</extracomment>
        <translation>sửa thôn %1</translation>
    </message>
    <message>
        <source>joining the hamlet %1</source>
        <extracomment>After &quot;Undone:&quot;. vi: gộp thôn %1</extracomment>
        <translation>gộp thôn %1</translation>
    </message>
    <message>
        <source>changing the holiday %1</source>
        <extracomment>After &quot;Undone:&quot;. vi: sửa ngày nghỉ %1</extracomment>
        <translation>sửa ngày nghỉ %1</translation>
    </message>
    <message>
        <source>counting the teams of %1</source>
        <extracomment>After &quot;Undone:&quot;. vi: ghi số tổ của %1</extracomment>
        <translation>ghi số tổ của %1</translation>
    </message>
    <message>
        <source>changing the obstacle %1</source>
        <extracomment>After &quot;Undone:&quot;. vi: sửa vướng mắc %1</extracomment>
        <translation>sửa vướng mắc %1</translation>
    </message>
    <message>
        <source>importing the holidays of %1</source>
        <extracomment>After &quot;Undone:&quot;. vi: nhập bảng ngày nghỉ %1</extracomment>
        <translation>nhập bảng ngày nghỉ %1</translation>
    </message>
</context>
<context>
    <name>somotcua::TurnFollowUp</name>
    <message>
        <source>noting the follow-up of %1</source>
        <extracomment>After &quot;Undone:&quot;. vi: ghi theo dõi %1</extracomment>
        <translation>ghi theo dõi %1</translation>
    </message>
    <message>
        <source>recording the status of %1</source>
        <extracomment>After &quot;Undone:&quot;. vi: ghi trạng thái %1</extracomment>
        <translation>ghi trạng thái %1</translation>
    </message>
</context>
<context>
    <name>somotcua::TurnIndicator</name>
    <message>
        <source>adding the indicator %1</source>
        <extracomment>After &quot;Undone:&quot;. vi: thêm chỉ tiêu %1</extracomment>
        <translation>thêm chỉ tiêu %1</translation>
    </message>
    <message>
        <source>changing the indicator %1</source>
        <extracomment>After &quot;Undone:&quot;. vi: sửa chỉ tiêu %1</extracomment>
        <translation>sửa chỉ tiêu %1</translation>
    </message>
    <message>
        <source>taking back the indicator %1</source>
        <extracomment>After &quot;Undone:&quot;. vi: bỏ chỉ tiêu %1</extracomment>
        <translation>bỏ chỉ tiêu %1</translation>
    </message>
    <message>
        <source>entering the indicator %1</source>
        <extracomment>After &quot;Undone:&quot;. vi: ghi số liệu chỉ tiêu %1</extracomment>
        <translation>ghi số liệu chỉ tiêu %1</translation>
    </message>
    <message>
        <source>taking back a value of the indicator %1</source>
        <extracomment>After &quot;Undone:&quot;. vi: rút lại số liệu chỉ tiêu %1</extracomment>
        <translation>rút lại số liệu chỉ tiêu %1</translation>
    </message>
</context>
<context>
    <name>somotcua::TurnPapers</name>
    <message>
        <source>writing the papers of %1</source>
        <extracomment>After &quot;Undone:&quot;; %1 is a procedure. vi: ghi giấy tờ của %1</extracomment>
        <translation>ghi giấy tờ của %1</translation>
    </message>
    <message>
        <source>writing the fees of %1</source>
        <extracomment>After &quot;Undone:&quot;; %1 is a procedure. vi: ghi lệ phí của %1</extracomment>
        <translation>ghi lệ phí của %1</translation>
    </message>
</context>
<context>
    <name>somotcua::TurnReportNote</name>
    <message>
        <source>writing into the report: %1</source>
        <extracomment>After &quot;Undone:&quot;; %1 is the beginning of the text. vi: ghi vào báo cáo: %1</extracomment>
        <translation>ghi vào báo cáo: %1</translation>
    </message>
</context>
<context>
    <name>somotcua::TurnSession</name>
    <message>
        <source>morning</source>
        <extracomment>After a day. vi: sáng</extracomment>
        <translation>sáng</translation>
    </message>
    <message>
        <source>afternoon</source>
        <extracomment>After a day. vi: chiều</extracomment>
        <translation>chiều</translation>
    </message>
    <message>
        <source>evening</source>
        <extracomment>After a day. vi: tối</extracomment>
        <translation>tối</translation>
    </message>
    <message>
        <source>opening the session of %1</source>
        <extracomment>After &quot;Undone:&quot;; a day and a shift. vi: mở buổi %1</extracomment>
        <translation>mở buổi %1</translation>
    </message>
    <message>
        <source>closing the session of %1</source>
        <extracomment>After &quot;Undone:&quot;; a day and a shift. vi: khép buổi %1</extracomment>
        <translation>khép buổi %1</translation>
    </message>
    <message>
        <source>adding the session of %1</source>
        <extracomment>After &quot;Undone:&quot;; a day and a shift. vi: thêm buổi %1</extracomment>
        <translation>thêm buổi %1</translation>
    </message>
    <message>
        <source>calling off the session of %1</source>
        <extracomment>After &quot;Undone:&quot;; a day and a shift. vi: hoãn buổi %1</extracomment>
        <translation>hoãn buổi %1</translation>
    </message>
    <message>
        <source>holding the session of %1 after all</source>
        <extracomment>After &quot;Undone:&quot;; a day and a shift. vi: bỏ hoãn buổi %1</extracomment>
        <translation>bỏ hoãn buổi %1</translation>
    </message>
    <message>
        <source>putting on duty: %1</source>
        <extracomment>After &quot;Undone:&quot;; a person, a day and a shift. vi: xếp trực %1</extracomment>
        <translation>xếp trực %1</translation>
    </message>
    <message>
        <source>moving to another session: %1</source>
        <extracomment>After &quot;Undone:&quot;; a person, a day and a shift. vi: chuyển trực %1</extracomment>
        <translation>chuyển trực %1</translation>
    </message>
    <message>
        <source>taking off duty: %1</source>
        <extracomment>After &quot;Undone:&quot;; a person, a day and a shift. vi: bỏ trực %1</extracomment>
        <translation>bỏ trực %1</translation>
    </message>
</context>
<context>
    <name>somotcua::UndoableActions</name>
    <message>
        <source>saving the assist of %1</source>
        <extracomment>After &quot;Undone:&quot;. vi: lưu lượt %1</extracomment>
        <translation>lưu lượt %1</translation>
    </message>
    <message>
        <source>correcting the assist of %1</source>
        <extracomment>After &quot;Undone:&quot;. vi: sửa lượt %1</extracomment>
        <translation>sửa lượt %1</translation>
    </message>
    <message>
        <source>taking back the assist of %1</source>
        <extracomment>After &quot;Undone:&quot;. vi: rút lại lượt %1</extracomment>
        <translation>rút lại lượt %1</translation>
    </message>
    <message>
        <source>changing the status of the dossier %1</source>
        <extracomment>After &quot;Undone:&quot;; %1 is a dossier&apos;s code or a name. vi: chuyển trạng thái hồ sơ %1</extracomment>
        <translation>chuyển trạng thái hồ sơ %1</translation>
    </message>
    <message>
        <source>joining the entries of %1</source>
        <extracomment>After &quot;Undone:&quot;. vi: gộp người %1</extracomment>
        <translation>gộp người %1</translation>
    </message>
    <message>
        <source>parting the entries of %1</source>
        <extracomment>After &quot;Undone:&quot;. vi: tách người %1</extracomment>
        <translation>tách người %1</translation>
    </message>
    <message>
        <source>importing the book %1</source>
        <extracomment>After &quot;Undone:&quot;; %1 is the name of a file. vi: nhập sổ %1</extracomment>
        <translation>nhập sổ %1</translation>
    </message>
    <message>
        <source>taking back the import of %1</source>
        <extracomment>After &quot;Undone:&quot;; %1 is the name of a file. vi: rút lại lần nhập sổ %1</extracomment>
        <translation>rút lại lần nhập sổ %1</translation>
    </message>
    <message>
        <source>leaving rows of the paper sheet %1 blank</source>
        <extracomment>After &quot;Undone:&quot;; %1 is the number of a sheet of paper. vi: bỏ trống dòng của tờ ghi tay số %1</extracomment>
        <translation>bỏ trống dòng của tờ ghi tay số %1</translation>
    </message>
</context>
<context>
    <name>somotcua::UnitSection</name>
    <message>
        <source>Taken from the unit&apos;s name</source>
        <extracomment>vi: Tự lấy từ tên đơn vị</extracomment>
        <translation>Tự lấy từ tên đơn vị</translation>
    </message>
    <message>
        <source>Unit, names on paper</source>
        <extracomment>vi: Đơn vị, tên trên giấy</extracomment>
        <translation>Đơn vị, tên trên giấy</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <extracomment>vi: Tên đơn vị</extracomment>
        <translation>Tên đơn vị</translation>
    </message>
    <message>
        <source>Code of the unit</source>
        <extracomment>vi: Mã đơn vị</extracomment>
        <translation>Mã đơn vị</translation>
    </message>
    <message>
        <source>The body above</source>
        <extracomment>vi: Cấp trên trực tiếp</extracomment>
        <translation>Cấp trên trực tiếp</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <extracomment>vi: Tên tổ</extracomment>
        <translation>Tên tổ</translation>
    </message>
    <message>
        <source>Upper line</source>
        <extracomment>vi: Dòng trên</extracomment>
        <translation>Dòng trên</translation>
    </message>
    <message>
        <source>Lower line</source>
        <extracomment>vi: Dòng dưới</extracomment>
        <translation>Dòng dưới</translation>
    </message>
    <message>
        <source>Place before the date</source>
        <extracomment>vi: Nơi ghi ngày</extracomment>
        <translation>Nơi ghi ngày</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <extracomment>vi: Người lập biểu</extracomment>
        <translation>Người lập biểu</translation>
    </message>
    <message>
        <source>Head of team</source>
        <extracomment>vi: Tổ trưởng</extracomment>
        <translation>Tổ trưởng</translation>
    </message>
    <message>
        <source>As it will be on paper</source>
        <extracomment>vi: Trên giấy sẽ thấy</extracomment>
        <translation>Trên giấy sẽ thấy</translation>
    </message>
    <message>
        <source>No number</source>
        <extracomment>Inside the empty line of the document&apos;s number. vi: Không ghi số</extracomment>
        <translation>Không ghi số</translation>
    </message>
    <message>
        <source>Line with the document&apos;s number</source>
        <extracomment>A line such as &quot;Số: …/BC-UBND&quot; on paper. vi: Dòng số, ký hiệu</extracomment>
        <translation>Dòng số, ký hiệu</translation>
    </message>
    <message>
        <source>Third signature</source>
        <extracomment>vi: Chữ ký thứ ba</extracomment>
        <translation>Chữ ký thứ ba</translation>
    </message>
    <message>
        <source>Name under the third signature</source>
        <extracomment>The name under the third signature. vi: Họ tên người ký thứ ba</extracomment>
        <translation>Họ tên người ký thứ ba</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>Who gets the paper, in the foot of it. vi: Nơi nhận</extracomment>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>one a line</source>
        <extracomment>Beside the label of the recipients. vi: mỗi dòng một nơi</extracomment>
        <translation>mỗi dòng một nơi</translation>
    </message>
</context>
<context>
    <name>somotcua::VolunteerTableModel</name>
    <message>
        <source>Left</source>
        <extracomment>vi: Đã nghỉ</extracomment>
        <translation>Đã nghỉ</translation>
    </message>
    <message>
        <source>Head of team</source>
        <extracomment>vi: Tổ trưởng</extracomment>
        <translation>Tổ trưởng</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Tổ viên</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>vi: Họ và tên</extracomment>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>vi: Điện thoại</extracomment>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>vi: Vai trò</extracomment>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <extracomment>vi: Thôn</extracomment>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>vi: Đoàn thể</extracomment>
        <translation>Đoàn thể</translation>
    </message>
</context>
<context>
    <name>somotcua::VolunteersSection</name>
    <message>
        <source>Head of team</source>
        <extracomment>vi: Tổ trưởng</extracomment>
        <translation>Tổ trưởng</translation>
    </message>
    <message>
        <source>Takes part</source>
        <extracomment>vi: Đang tham gia</extracomment>
        <translation>Đang tham gia</translation>
    </message>
    <message>
        <source>Save volunteer</source>
        <extracomment>vi: Lưu tổ viên</extracomment>
        <translation>Lưu tổ viên</translation>
    </message>
    <message>
        <source>Add a volunteer</source>
        <extracomment>vi: Thêm tổ viên</extracomment>
        <translation>Thêm tổ viên</translation>
    </message>
    <message>
        <source>Team and volunteers</source>
        <extracomment>vi: Tổ và tổ viên</extracomment>
        <translation>Tổ và tổ viên</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>vi: Họ và tên</extracomment>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>vi: Điện thoại</extracomment>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Needs the volunteer&apos;s name.</source>
        <extracomment>vi: Cần họ và tên tổ viên.</extracomment>
        <translation>Cần họ và tên tổ viên.</translation>
    </message>
    <message>
        <source>Takes part from</source>
        <extracomment>vi: Tham gia từ ngày</extracomment>
        <translation>Tham gia từ ngày</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>vi: Đến ngày</extracomment>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <extracomment>vi: Thôn</extracomment>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>vi: Đoàn thể</extracomment>
        <translation>Đoàn thể</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No hamlet chosen. vi: Không ghi</extracomment>
        <translation>Không ghi</translation>
    </message>
    <message>
        <source>Write days like 30/09/2024.</source>
        <extracomment>vi: Ghi ngày như 30/09/2024.</extracomment>
        <translation>Ghi ngày như 30/09/2024.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <extracomment>vi: Ngày cuối đứng trước ngày đầu.</extracomment>
        <translation>Ngày cuối đứng trước ngày đầu.</translation>
    </message>
    <message>
        <source>Saved the volunteer %1</source>
        <extracomment>vi: Đã lưu tổ viên %1</extracomment>
        <translation>Đã lưu tổ viên %1</translation>
    </message>
    <message>
        <source>Not noted</source>
        <extracomment>Inside an empty field. vi: Không ghi</extracomment>
        <translation>Không ghi</translation>
    </message>
</context>
<context>
    <name>somotcua::WelcomePage</name>
    <message>
        <source>A new ledger</source>
        <extracomment>vi: Lập sổ mới</extracomment>
        <translation>Lập sổ mới</translation>
    </message>
    <message>
        <source>To be filled in once. All of it can be changed later in the settings.</source>
        <extracomment>vi: Chỉ cần điền một lần. Sau này đổi được trong Thiết lập.</extracomment>
        <translation>Chỉ cần điền một lần. Sau này đổi được trong Thiết lập.</translation>
    </message>
    <message>
        <source>Log the help given to citizens, print the weekly tally, find dossiers again. Everything is in one file on this machine; no network is needed.</source>
        <extracomment>vi: Ghi lượt hỗ trợ công dân, in bảng tổng hợp tuần, tìm lại hồ sơ. Mọi thứ nằm trong một tệp trên máy này, không cần mạng.</extracomment>
        <translation>Ghi lượt hỗ trợ công dân, in bảng tổng hợp tuần, tìm lại hồ sơ. Mọi thứ nằm trong một tệp trên máy này, không cần mạng.</translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <extracomment>vi: Mở sổ có sẵn vi: Trên máy này hoặc USB (Ctrl+O)</extracomment>
        <translation>Mở sổ có sẵn</translation>
    </message>
    <message>
        <source>On this machine or a USB stick (Ctrl+O)</source>
        <translation>Trên máy này hoặc trong USB (Ctrl+O)</translation>
    </message>
    <message>
        <source>last used %1</source>
        <extracomment>vi: dùng lần cuối %1</extracomment>
        <translation>dùng lần cuối %1</translation>
    </message>
    <message>
        <source>A sample ledger to practise</source>
        <extracomment>vi: Sổ mẫu để tập vi: Số liệu giả, ghi sai không sao</extracomment>
        <translation>Sổ mẫu để tập</translation>
    </message>
    <message>
        <source>Invented people; mistakes do no harm</source>
        <translation>Số liệu giả, ghi sai không sao</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <extracomment>vi: Mở từ bản sao lưu</extracomment>
        <translation>Mở từ bản sao lưu</translation>
    </message>
    <message numerus="yes">
        <source>the last %n, the newest of %1</source>
        <extracomment>%n copies, the newest of %1 vi: %n bản gần nhất, mới nhất %1</extracomment>
        <translation>
            <numerusform>%n bản gần nhất, mới nhất %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::WindowUndo</name>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 names what was undone. vi: Đã hoàn tác: %1</extracomment>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>A button. vi: Làm lại</extracomment>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>There is nothing to redo. What was undone can be redone until something new is written.</source>
        <extracomment>vi: Không có việc nào để làm lại. Chỉ làm lại được ngay sau khi hoàn tác, trước khi ghi việc mới.</extracomment>
        <translation>Không có việc nào để làm lại. Chỉ làm lại được ngay sau khi hoàn tác, trước khi ghi việc mới.</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <extracomment>%1 names what was redone. vi: Đã làm lại: %1</extracomment>
        <translation>Đã làm lại: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>A button. vi: Hoàn tác</extracomment>
        <translation>Hoàn tác</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) undone</source>
        <extracomment>vi: Đã hoàn tác %n việc</extracomment>
        <translation>
            <numerusform>Đã hoàn tác %n việc</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the sentence above with its number, %2 why it went no further. vi: %1. %2</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>somotcua::Workplace</name>
    <message>
        <source>Open a ledger</source>
        <extracomment>vi: Mở sổ</extracomment>
        <translation>Mở sổ có sẵn</translation>
    </message>
    <message>
        <source>Ledgers (*.somotcua);;All files (*)</source>
        <extracomment>vi: Sổ Một Cửa (*.somotcua);;Mọi tệp (*)</extracomment>
        <translation>Sổ Một Cửa (*.somotcua);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Open this ledger to read?</source>
        <extracomment>vi: Mở sổ này để xem?</extracomment>
        <translation>Mở sổ này để xem?</translation>
    </message>
    <message>
        <source>The ledger %1 is open in another window. It can be opened here to read and print; write in the other window.</source>
        <extracomment>vi: Sổ %1 đang mở ở một cửa sổ khác. Có thể mở thêm để xem và in; ghi thì dùng cửa sổ kia.</extracomment>
        <translation>Sổ %1 đang mở ở một cửa sổ khác. Có thể mở thêm để xem và in; ghi thì dùng cửa sổ kia.</translation>
    </message>
    <message>
        <source>Open to read</source>
        <extracomment>vi: Mở để xem</extracomment>
        <translation>Mở để xem</translation>
    </message>
    <message>
        <source>Do not open</source>
        <extracomment>vi: Không mở</extracomment>
        <translation>Không mở</translation>
    </message>
    <message>
        <source>Sample ledger</source>
        <extracomment>The name of the file of the sample ledger. vi: Sổ mẫu để tập</extracomment>
        <translation>Sổ mẫu để tập</translation>
    </message>
    <message>
        <source>%1, copy of %2</source>
        <extracomment>The name of a ledger made from a copy: the ledger&apos;s name and when the copy was made. vi: %1, bản sao lưu %2</extracomment>
        <translation>%1, bản sao lưu %2</translation>
    </message>
    <message>
        <source>There is no copy of today</source>
        <extracomment>vi: Chưa có bản sao lưu của hôm nay</extracomment>
        <translation>Chưa có bản sao lưu của hôm nay</translation>
    </message>
    <message>
        <source>Close the ledger</source>
        <extracomment>vi: Đóng sổ</extracomment>
        <translation>Đóng sổ</translation>
    </message>
</context>
</TS>
