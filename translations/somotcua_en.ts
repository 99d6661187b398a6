<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>somotcua::ActionsDialog</name>
    <message numerus="yes">
        <source>Undo %n action(s)</source>
        <extracomment>A button: how many actions it undoes. vi: Hoàn tác %n việc</extracomment>
        <translation>
            <numerusform>Undo %n action</numerusform>
            <numerusform>Undo %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::BundleDialog</name>
    <message numerus="yes">
        <source>Saved %n report(s).</source>
        <extracomment>vi: Đã lưu %n báo cáo.</extracomment>
        <translation>
            <numerusform>Saved %n report.</numerusform>
            <numerusform>Saved %n reports.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::ChangesModel</name>
    <message numerus="yes">
        <source>%n more figure(s), reckoned</source>
        <extracomment>The last line of a list of figures: those reckoned from them. vi: Còn %n số tính ra</extracomment>
        <translation>
            <numerusform>%n more figure, reckoned</numerusform>
            <numerusform>%n more figures, reckoned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::CutOffWords</name>
    <message numerus="yes">
        <source>%n half-typed form(s) of last time are kept</source>
        <extracomment>The window was closed while something was half typed. vi: Đã giữ %n phiếu đang nhập dở từ lần trước</extracomment>
        <translation>
            <numerusform>%n half-typed form of last time are kept</numerusform>
            <numerusform>%n half-typed forms of last time are kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: all assists of the day are kept (%2) and %n half-typed form(s)</source>
        <extracomment>%1 is &quot;The power failed at 14:32&quot;, %2 a count. vi: %1: đã giữ đủ %2 lượt hỗ trợ và %n phiếu đang nhập dở</extracomment>
        <translation>
            <numerusform>%1: all assists of the day are kept (%2) and %n half-typed form</numerusform>
            <numerusform>%1: all assists of the day are kept (%2) and %n half-typed forms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::DutyPanel</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <extracomment>How many sessions somebody has. vi: %n buổi</extracomment>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::FieldWords</name>
    <message numerus="yes">
        <source>%n digit(s) to go</source>
        <extracomment>Beside the label of a number that is being typed. vi: còn %n chữ số</extracomment>
        <translation>
            <numerusform>%n digit to go</numerusform>
            <numerusform>%n digits to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) too many</source>
        <extracomment>Beside the label of a number that is being typed. vi: thừa %n chữ số</extracomment>
        <translation>
            <numerusform>%n digit too many</numerusform>
            <numerusform>%n digits too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <extracomment>Beside the date of birth: how old. vi: %n tuổi</extracomment>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <extracomment>Beside the due day: how long the procedure takes. vi: %n ngày làm việc</extracomment>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Beside the due day: how long the procedure takes. vi: %n ngày</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::FollowUpMarks</name>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <extracomment>vi: Quá hạn %n ngày</extracomment>
        <translation>
            <numerusform>Overdue by %n day</numerusform>
            <numerusform>Overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <extracomment>vi: Còn %n ngày</extracomment>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::FollowUpNoting</name>
    <message numerus="yes">
        <source>When do the %n citizen(s) come?</source>
        <extracomment>vi: %n công dân hẹn đến ngày nào?</extracomment>
        <translation>
            <numerusform>When do the %n citizen come?</numerusform>
            <numerusform>When do the %n citizens come?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citizen(s)</source>
        <extracomment>vi: %n công dân</extracomment>
        <translation>
            <numerusform>%n citizen</numerusform>
            <numerusform>%n citizens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted for %n dossier(s): %1.</source>
        <extracomment>vi: Đã ghi %n hồ sơ: %1.</extracomment>
        <translation>
            <numerusform>Noted for %n dossier: %1.</numerusform>
            <numerusform>Noted for %n dossiers: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::FollowUpPage</name>
    <message numerus="yes">
        <source>%n dossier(s) to look after, as of %1</source>
        <extracomment>%1 the moment: “15:20 Monday 30/09/2024”. vi: %n hồ sơ còn việc phải làm, tính đến %1</extracomment>
        <translation>
            <numerusform>%n dossier to look after, as of %1</numerusform>
            <numerusform>%n dossiers to look after, as of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) overdue</source>
        <extracomment>What the number at the page&apos;s button means. vi: %n hồ sơ quá hạn</extracomment>
        <translation>
            <numerusform>%n dossier overdue</numerusform>
            <numerusform>%n dossiers overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) chosen</source>
        <extracomment>vi: %n hồ sơ đang chọn</extracomment>
        <translation>
            <numerusform>%n dossier chosen</numerusform>
            <numerusform>%n dossiers chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::HolidayImportDialog</name>
    <message numerus="yes">
        <source>Import %n day(s)</source>
        <extracomment>vi: Nhập %n ngày</extracomment>
        <translation>
            <numerusform>Import %n day</numerusform>
            <numerusform>Import %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::HolidaysSection</name>
    <message numerus="yes">
        <source>%n day(s) off</source>
        <extracomment>vi: %n ngày nghỉ</extracomment>
        <translation>
            <numerusform>%n day off</numerusform>
            <numerusform>%n days off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open dossier(s) are due after %1, for which there is no table of holidays.</source>
        <extracomment>vi: Có %n hồ sơ chưa xong hẹn trả sau năm %1, khi chưa có bảng ngày nghỉ.</extracomment>
        <translation>
            <numerusform>%n open dossier are due after %1, for which there is no table of holidays.</numerusform>
            <numerusform>%n open dossiers are due after %1, for which there is no table of holidays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::IssuedDialog</name>
    <message numerus="yes">
        <source>%n figure(s) differ from the print.</source>
        <extracomment>Of a printed report. vi: %n con số đã khác bản in.</extracomment>
        <translation>
            <numerusform>%n figure differ from the print.</numerusform>
            <numerusform>%n figures differ from the print.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So do %n figure(s) reckoned from them.</source>
        <extracomment>Of a printed report, behind how many figures differ. vi: %n số tính từ đó cũng khác.</extracomment>
        <translation>
            <numerusform>So do %n figure reckoned from them.</numerusform>
            <numerusform>So do %n figures reckoned from them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::PersonWords</name>
    <message numerus="yes">
        <source>met %n time(s), last %1</source>
        <extracomment>Beside the name: how often the person was helped before, and the last day. vi: đã gặp %n lượt, gần nhất %1</extracomment>
        <translation>
            <numerusform>met %n time, last %1</numerusform>
            <numerusform>met %n times, last %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::ReportTray</name>
    <message numerus="yes">
        <source>%n page(s), %1</source>
        <extracomment>How many pages and which paper: &quot;2 page(s), A4 landscape&quot; vi: %n trang, %1</extracomment>
        <translation>
            <numerusform>%n page, %1</numerusform>
            <numerusform>%n pages, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::RosterHead</name>
    <message numerus="yes">
        <source>%n session(s) with nobody</source>
        <extracomment>How many sessions of the month have nobody on duty. vi: %n buổi chưa có ai</extracomment>
        <translation>
            <numerusform>%n session with nobody</numerusform>
            <numerusform>%n sessions with nobody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <extracomment>The same where there is little room. vi: %n trống</extracomment>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with somebody twice</source>
        <extracomment>In how many sessions somebody is on duty who is elsewhere too. vi: %n buổi trùng người</extracomment>
        <translation>
            <numerusform>%n session with somebody twice</numerusform>
            <numerusform>%n sessions with somebody twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n double(s)</source>
        <extracomment>The same where there is little room. vi: %n trùng</extracomment>
        <translation>
            <numerusform>%n double</numerusform>
            <numerusform>%n doubles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::RosterPage</name>
    <message numerus="yes">
        <source>Copied the roster, %n session(s). Open the Zalo group and paste with Ctrl+V.</source>
        <extracomment>%n is the number of lines; pasted in a Zalo group. vi: Đã chép lịch trực %n buổi. Mở nhóm Zalo rồi dán bằng Ctrl+V.</extracomment>
        <translation>
            <numerusform>Copied the roster, %n session. Open the Zalo group and paste with Ctrl+V.</numerusform>
            <numerusform>Copied the roster, %n sessions. Open the Zalo group and paste with Ctrl+V.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::RosterWords</name>
    <message numerus="yes">
        <source>open, %n assist(s)</source>
        <extracomment>A session that runs, with how many were helped. vi: đang mở, %n lượt</extracomment>
        <translation>
            <numerusform>open, %n assist</numerusform>
            <numerusform>open, %n assists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closed, %n assist(s)</source>
        <extracomment>A session that is over, with how many were helped. vi: đã khép, %n lượt</extracomment>
        <translation>
            <numerusform>closed, %n assist</numerusform>
            <numerusform>closed, %n assists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assist(s)</source>
        <extracomment>How many were helped in a session. vi: %n lượt</extracomment>
        <translation>
            <numerusform>%n assist</numerusform>
            <numerusform>%n assists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::SessionWords</name>
    <message numerus="yes">
        <source>%1: %n assist(s)</source>
        <extracomment>A session and how many were helped in it: &quot;Friday 27/09/2024, afternoon: %n assist(s)&quot;. vi: %1: %n lượt</extracomment>
        <translation>
            <numerusform>%1: %n assist</numerusform>
            <numerusform>%1: %n assists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::ShareCard</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <extracomment>How many sessions the quarter has. vi: %n buổi</extracomment>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) on duty</source>
        <extracomment>How often somebody is on duty in them. vi: %n lượt trực</extracomment>
        <translation>
            <numerusform>%n time on duty</numerusform>
            <numerusform>%n times on duty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::StatusMarks</name>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <extracomment>vi: Quá hạn %n ngày</extracomment>
        <translation>
            <numerusform>Overdue by %n day</numerusform>
            <numerusform>Overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s), due %1</source>
        <extracomment>vi: Quá hạn %n ngày, hẹn %1</extracomment>
        <translation>
            <numerusform>Overdue by %n day, due %1</numerusform>
            <numerusform>Overdue by %n days, due %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left, due %1</source>
        <extracomment>vi: Còn %n ngày, hẹn %1</extracomment>
        <translation>
            <numerusform>%n day left, due %1</numerusform>
            <numerusform>%n days left, due %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::WelcomePage</name>
    <message numerus="yes">
        <source>the last %n, the newest of %1</source>
        <extracomment>%n copies, the newest of %1 vi: %n bản gần nhất, mới nhất %1</extracomment>
        <translation>
            <numerusform>the last one, of %1</numerusform>
            <numerusform>the last %n, the newest of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>somotcua::WindowUndo</name>
    <message numerus="yes">
        <source>%n action(s) undone</source>
        <extracomment>vi: Đã hoàn tác %n việc</extracomment>
        <translation>
            <numerusform>%n action undone</numerusform>
            <numerusform>%n actions undone</numerusform>
        </translation>
    </message>
</context>
</TS>
