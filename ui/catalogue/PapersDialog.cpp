#include "catalogue/PapersDialog.h"

#include "catalogue/PapersEditor.h"
#include "common/Button.h"
#include "common/Look.h"
#include "common/MessageBar.h"
#include "common/PlainText.h"
#include "common/ScrollColumn.h"
#include "Explain.h"
#include "ledger/FormDraft.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace somotcua {

PapersDialog::PapersDialog(OpenLedger &ledger, const Procedure &procedure, QWidget *parent)
    : QDialog(parent)
    , m_editor(new PapersEditor(ledger))
    , m_message(new MessageBar(this, MessageBar::Frame::Quiet))
{
    //: Title of a dialog; %1 is a procedure. vi: Giấy tờ và lệ phí: %1
    setWindowTitle(tr("Papers and fees: %1").arg(procedure.shortName()));
    QLabel *title = plainParagraph(windowTitle(), this);
    setTypeRole(title, TypeRole::Section);
    //: vi: Lưu danh mục
    auto *save = new Button(Button::Kind::Primary, tr("Save the list"), this);
    save->setKey(QKeyCombination(Qt::ControlModifier, Qt::Key_Return));
    //: Leaves a dialog without writing. vi: Bỏ qua
    auto *leave = new Button(Button::Kind::Secondary, tr("Leave it"), this);
    for (Button *button : {save, leave})
        button->setAutoDefault(false); // Enter begins a new line
    connect(save, &QPushButton::clicked, this, &PapersDialog::save);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(save);
    buttons->addWidget(leave);
    setSpaces(buttons, {.between = 0.5});
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(new ScrollColumn(m_editor, this), 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
    setSpaces(column, Spaces::around(1.25, 0.75));

    const Metrics &measure = lookOf(parent).metrics;
    m_editor->setMinimumHeight(measure.of(16));
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1366, 768);
    resize(std::min(measure.of(40), room.width() - measure.of(2)),
           std::min(measure.of(30), room.height() - measure.of(2)));
    if (const auto shown = m_editor->setProcedure(procedure); !shown)
        m_message->say(MessageBar::Kind::Refused, explain(shown.error()));
    else if (m_editor->isPutBack())
        m_message->say(MessageBar::Kind::Done, FormDraft::putBackWords());
    m_editor->setFocus();
}

void PapersDialog::reject()
{
    m_editor->leave();
    QDialog::reject();
}

void PapersDialog::save()
{
    if (!m_editor->check())
        return;
    if (const auto saved = m_editor->save(); !saved)
        m_message->say(MessageBar::Kind::Refused, explain(saved.error()));
    else
        accept();
}

} // namespace somotcua
