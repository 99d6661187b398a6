#include "catalogue/HolidayImportDialog.h"

#include "catalogue/CatalogueWords.h"
#include "catalogue/ImportHolidays.h"
#include "catalogue/RowsModel.h"
#include "common/Button.h"
#include "common/LedgerTable.h"
#include "common/Look.h"
#include "common/QuestionDialog.h"
#include "desk/SessionWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::HolidayImportDialog)
};

constexpr double kTableUnits = 20; // as high as seven rows

void addDays(QList<CatalogueRow> &rows, const QList<CalendarDay> &days, const StatusMark &mark)
{
    for (const CalendarDay &day : days) {
        CatalogueRow row;
        row.id = day.day.toJulianDay();
        row.cells = {weekdayAndDay(day.day), day.name, {}};
        row.aside = kindWord(day.kind);
        row.mark = mark;
        rows << row;
    }
}

QList<CatalogueRow> rowsOf(const HolidayTable &table)
{
    QList<CatalogueRow> rows;
    for (const RefusedHoliday &refused : table.refused) {
        CatalogueRow row;
        //: vi: Dòng %1
        row.cells = {Tr::tr("Line %1").arg(refused.row), flawWords(refused.flaw) + u": "_s + refused.text, {}};
        //: vi: Bị từ chối
        row.mark = StatusMark{u"row-refused"_s, Tr::tr("Refused"), Tone::Late, true};
        rows << row;
    }
    //: Of a holiday to be imported. vi: Mới
    addDays(rows, table.changes.added, StatusMark{u"add"_s, Tr::tr("New"), Tone::Done, false});
    //: Of a holiday to be imported. vi: Thay đổi
    addDays(rows, table.changes.changed, StatusMark{u"edit"_s, Tr::tr("Changed"), Tone::Soon, false});
    return rows;
}

QString summary(const HolidayTable &table)
{
    //: vi: %1 ngày mới, %2 thay đổi, %3 giữ nguyên, %4 dòng bị từ chối. Chưa ghi gì vào sổ.
    return Tr::tr("%1 new days, %2 changed, %3 as before, %4 lines refused. Nothing has been written yet.")
        .arg(table.changes.added.size())
        .arg(table.changes.changed.size())
        .arg(table.changes.unchanged.size())
        .arg(table.refused.size());
}

} // namespace

bool askToImport(const HolidayTable &table, QWidget *over)
{
    const qsizetype taken = table.changes.added.size() + table.changes.changed.size();
    //: vi: Nhập bảng ngày nghỉ này
    QuestionDialog dialog(Tr::tr("Import this table of holidays"), summary(table), over);
    auto *list = new LedgerTable;
    //: vi: Ngày
    const QString day = Tr::tr("Day");
    //: vi: Tên hoặc lý do
    const QString name = Tr::tr("Name or reason");
    //: Heading: what happens to a line. vi: Kết quả
    const QString result = Tr::tr("Result");
    auto *model = new RowsModel({day, name, result}, 1, list);
    model->setRows(rowsOf(table));
    list->setModel(model);
    list->setAccessibleName(dialog.windowTitle());
    list->setElidingColumn(1, 12);
    list->setColumnSample(0, u"Thứ Năm 08/08/2024 "_s);
    list->setColumnSample(2, StatusMark{u"row-refused"_s, Tr::tr("Refused"), Tone::Late, true});
    const Metrics &measure = lookOf(over).metrics;
    list->setFixedHeight(measure.of(kTableUnits));
    list->setVisible(model->rowCount() > 0);
    dialog.addContent(list);
    dialog.setMinimumWidth(std::min(measure.of(46), over != nullptr ? over->width() : measure.of(46)));
    if (taken == 0) {
        //: vi: Đóng
        dialog.addAnswer(Tr::tr("Close"), QuestionDialog::Answer::Primary, QuestionDialog::Harm::Harmless);
        dialog.ask();
        return false;
    }
    //: vi: Nhập %n ngày
    dialog.addAnswer(Tr::tr("Import %n day(s)", nullptr, int(taken)), QuestionDialog::Answer::Primary,
                     QuestionDialog::Harm::Acts);
    //: vi: Không nhập
    dialog.addAnswer(Tr::tr("Import nothing"), QuestionDialog::Answer::Secondary, QuestionDialog::Harm::Harmless);
    return dialog.ask() == 0;
}

} // namespace somotcua
