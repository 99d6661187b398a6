<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
    <name>somotcua::ReportsPage</name>
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
</TS>
