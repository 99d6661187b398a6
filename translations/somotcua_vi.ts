<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>somotcua::DateField</name>
    <message>
        <source>day/month/year</source>
        <translation>ngày/tháng/năm</translation>
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
    <name>somotcua::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
</TS>
