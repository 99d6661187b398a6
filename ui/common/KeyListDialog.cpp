#include "common/KeyListDialog.h"

#include "common/Button.h"
#include "common/KeyCap.h"
#include "common/Look.h"
#include "common/PlainText.h"
#include "common/ScrollColumn.h"
#include "common/ScrollKeys.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

void addKeys(QGridLayout &grid, const QString &title, const QList<KeyHelp> &keys)
{
    if (keys.isEmpty())
        return;
    QLabel *heading = plainLabel(title);
    setTypeRole(heading, TypeRole::Label);
    grid.addWidget(heading, grid.rowCount(), 0, 1, 2);
    for (const KeyHelp &each : keys) {
        const int row = grid.rowCount();
        // A picture of the key for the eye, its name with what it does for the ear.
        QLabel *does = plainParagraph(each.does);
        does->setAccessibleName(each.key + u": "_s + each.does);
        grid.addWidget(new KeyCap(each.key), row, 0, Qt::AlignRight | Qt::AlignVCenter);
        grid.addWidget(does, row, 1);
    }
}

} // namespace

KeyListDialog::KeyListDialog(const Page &page, QWidget *parent)
    : QDialog(parent)
{
    //: vi: Các phím
    setWindowTitle(tr("Keys"));
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setColumnStretch(1, 1);
    setSpaces(grid, {.between = 0.75, .rows = 0.5});
    for (const QString &sentence : page.help())
        grid->addWidget(plainParagraph(sentence), grid->rowCount(), 0, 1, 2);
    addKeys(*grid, page.title(), page.keys());
    //: vi: Ở mọi trang
    addKeys(*grid, tr("On every page"),
            {//: vi: sang trang thứ nhất, thứ hai, …
             {u"Ctrl+1…9"_s, tr("to the first, second … page")},
             //: vi: sang mục kế tiếp, hoặc mở dòng đang chọn
             {u"Enter"_s, tr("to the next field, or open the chosen row")},
             //: vi: lùi một bước
             {u"Esc"_s, tr("one step back")},
             //: vi: hoàn tác việc vừa ghi
             {u"Ctrl+Z"_s, tr("undo what was written last")},
             //: vi: làm lại việc vừa hoàn tác
             {u"Ctrl+Y"_s, tr("redo what was undone")},
             //: vi: các việc đã làm
             {u"F8"_s, tr("what was done")},
             //: vi: chữ to hơn
             {u"Ctrl +"_s, tr("larger type")},
             //: vi: chữ nhỏ hơn
             {u"Ctrl −"_s, tr("smaller type")},
             //: vi: cỡ chữ 100%
             {u"Ctrl+0"_s, tr("type size 100%")},
             //: vi: bảng phím này
             {u"F1"_s, tr("this list of keys")}});
    grid->setRowStretch(grid->rowCount(), 1);

    //: vi: Đóng
    auto *close = new Button(Button::Kind::Primary, tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    auto *scroll = new ScrollColumn(list, this);
    scroll->verticalScrollBar()->setSingleStep(lookOf(this).metrics.target());
    new ScrollKeys(scroll);
    column->addWidget(scroll, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    setSpaces(column, Spaces::around(1.25, 1));
    close->setDefault(true);
    close->setFocus();
    const Metrics &measure = lookOf(this).metrics;
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1366, 768);
    resize(std::min(measure.dialogWidth(), room.width() - measure.of(4)),
           std::min(measure.of(34), room.height() - measure.of(3)));
}

} // namespace somotcua
