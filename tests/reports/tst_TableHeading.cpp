#include "TableHeading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

PrintedColumn under(const QString &label, const QStringList &groups)
{
    PrintedColumn printed;
    printed.column.label = label;
    printed.column.group = groups.value(groups.size() - 1);
    printed.column.outerGroups = groups.mid(0, groups.size() - 1);
    return printed;
}

/// "text columns×rows at column,row", as the head is read.
QStringList cellsOf(const TableHeading &heading)
{
    QStringList texts;
    for (const HeadCell &cell : heading.cells())
        texts << u"%1 %2×%3 at %4,%5"_s.arg(cell.text)
                     .arg(cell.endColumn - cell.firstColumn)
                     .arg(cell.endRow - cell.firstRow)
                     .arg(cell.firstColumn)
                     .arg(cell.firstRow);
    return texts;
}

} // namespace

class TestTableHeading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutGroupsItIsOneRow();
    void groupsInGroups();
    void theSameWordUnderTwoGroupsIsTwoCells();
};

void TestTableHeading::withoutGroupsItIsOneRow()
{
    const TableHeading heading({under(u"STT"_s, {}), under(u"Lĩnh vực"_s, {})});
    QCOMPARE(heading.rowCount(), 1);
    QCOMPARE(cellsOf(heading), (QStringList{u"STT 1×1 at 0,0"_s, u"Lĩnh vực 1×1 at 1,0"_s}));
}

void TestTableHeading::groupsInGroups()
{
    const QString taken = u"Nhận"_s;
    const TableHeading heading(
        {under(u"STT"_s, {}), under(u"Tổng"_s, {taken}), under(u"Trực tuyến"_s, {taken, u"Trong kỳ"_s}),
         under(u"Khác"_s, {taken, u"Trong kỳ"_s}), under(u"Kỳ trước"_s, {taken}), under(u"Trong hạn"_s, {u"Đang"_s})});
    QCOMPARE(heading.rowCount(), 3);
    QCOMPARE(cellsOf(heading),
             (QStringList{u"STT 1×3 at 0,0"_s, u"Nhận 4×1 at 1,0"_s, u"Tổng 1×2 at 1,1"_s, u"Trong kỳ 2×1 at 2,1"_s,
                          u"Trực tuyến 1×1 at 2,2"_s, u"Khác 1×1 at 3,2"_s, u"Kỳ trước 1×2 at 4,1"_s,
                          u"Đang 1×1 at 5,0"_s, u"Trong hạn 1×2 at 5,1"_s}));
}

void TestTableHeading::theSameWordUnderTwoGroupsIsTwoCells()
{
    const TableHeading heading(
        {under(u"Quá hạn"_s, {u"Đã"_s, u"Trong đó"_s}), under(u"Quá hạn"_s, {u"Đang"_s, u"Trong đó"_s})});
    QCOMPARE(cellsOf(heading),
             (QStringList{u"Đã 1×1 at 0,0"_s, u"Trong đó 1×1 at 0,1"_s, u"Quá hạn 1×1 at 0,2"_s, u"Đang 1×1 at 1,0"_s,
                          u"Trong đó 1×1 at 1,1"_s, u"Quá hạn 1×1 at 1,2"_s}));
}

QTEST_GUILESS_MAIN(TestTableHeading)
#include "tst_TableHeading.moc"
