#include "undo/ActionsDialog.h"

#include "common/Button.h"
#include "common/EmptyState.h"
#include "common/LedgerTable.h"
#include "common/Look.h"
#include "common/PlainText.h"
#include "undo/ActionsModel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace somotcua {

ActionsDialog::ActionsDialog(const QList<Undoable> &actions, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_model(new ActionsModel(actions, today, this))
    , m_table(new LedgerTable(this))
    , m_undo(new Button(Button::Kind::Secondary, {}, this))
    //: vi: Đóng
    , m_close(new Button(Button::Kind::Primary, tr("Close"), this))
{
    //: The title of the list of the last actions. vi: Các việc đã làm
    setWindowTitle(tr("What was done"));
    QLabel *title = plainParagraph(windowTitle(), this);
    setTypeRole(title, TypeRole::Section);
    //: Under the title. vi: Chọn một việc để hoàn tác từ việc mới nhất đến hết việc đó. Hoàn tác xong vẫn làm lại được.
    QLabel *about = plainParagraph(tr("Choose an action to undo everything from the newest down to it. What is undone "
                                      "can be redone."),
                                   this);
    setTone(about, Tone::Soft);

    m_table->setModel(m_model);
    m_table->setAccessibleName(windowTitle());
    m_table->setColumnSample(ActionsModel::Moment, u"30/09 00:00"_s);
    m_table->setColumnSample(ActionsModel::Who, u"Nguyễn Thị Phương"_s);
    //: In the list of the last actions. vi: đã hoàn tác
    m_table->setColumnSample(ActionsModel::State, tr("undone") + u"00"_s);
    m_table->setElidingColumn(ActionsModel::What, 14);
    m_table->setHidingOrder({ActionsModel::Who});
    connect(m_table, &LedgerTable::rowSelected, this, &ActionsDialog::tell);

    m_undo->setIconName(u"undo"_s);
    connect(m_undo, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_close);
    setSpaces(buttons, {.between = 0.5});
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(about);
    column->addWidget(m_table, 1);
    if (actions.isEmpty()) {
        m_table->hide();
        //: vi: Chưa ghi việc nào
        column->addWidget(new EmptyState(u"nothing-there"_s, tr("Nothing was written yet"),
                                         //: vi: Lượt lưu, sửa, rút lại và các việc khác sẽ hiện ở đây.
                                         tr("Assists saved, corrected and taken back will stand here."), this),
                          1);
    }
    column->addLayout(buttons);
    setSpaces(column, Spaces::around(1.25, 0.75));
    const Metrics &measure = lookOf(this).metrics;
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1366, 768);
    resize(std::min(measure.of(52), room.width() - measure.of(3)),
           std::min(measure.of(38), room.height() - measure.of(3)));
    m_close->setDefault(true);
    if (!actions.isEmpty()) {
        m_table->selectRowQuietly(0);
        m_table->setFocus();
    }
    tell();
}

void ActionsDialog::tell()
{
    const int count = m_model->toUndo(m_table->selectedRow());
    m_undo->setEnabled(count > 0);
    //: A button: how many actions it undoes. vi: Hoàn tác %n việc
    m_undo->setText(tr("Undo %n action(s)", nullptr, std::max(1, count)));
}

void ActionsDialog::onlyShow()
{
    m_undo->hide();
}

std::optional<qint64> ActionsDialog::ask()
{
    if (exec() != QDialog::Accepted)
        return {};
    return m_model->action(m_table->selectedRow()).auditEntry;
}

} // namespace somotcua
