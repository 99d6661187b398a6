#include "catalogue/PapersEditor.h"

#include "common/FormField.h"
#include "common/Look.h"
#include "desk/guide/GuideWords.h"
#include "ledger/FormDraft.h"
#include "ledger/OpenLedger.h"
#include "ProcedureGuide.h"
#include "SavePapers.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace somotcua {

PapersEditor::PapersEditor(OpenLedger &ledger, QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_papers(new QPlainTextEdit(this))
    , m_online(new QLineEdit(this))
    , m_inPerson(new QLineEdit(this))
    //: A field of the papers' editor. vi: Lệ phí trực tuyến
    , m_onlineField(new FormField(tr("Fee online"), m_online, this))
    //: A field of the papers' editor. vi: Lệ phí trực tiếp
    , m_inPersonField(new FormField(tr("Fee in person"), m_inPerson, this))
    , m_draft(new FormDraft(ledger, u"papers"_s, this, this))
{
    m_papers->setTabChangesFocus(true);
    m_papers->installEventFilter(this);
    //: A field of the papers' editor. vi: Giấy tờ cần có
    auto *papers = new FormField(tr("Papers needed"), m_papers, this);
    //: Beside the label of the papers. vi: mỗi dòng một giấy tờ, Alt+↑ ↓ để chuyển dòng
    papers->setHint(tr("one a line, Alt+↑ ↓ moves it"));
    for (QLineEdit *fee : {m_online, m_inPerson})
        //: Inside an empty fee. vi: Chưa rõ
        fee->setPlaceholderText(tr("Not known"));
    auto *fees = new QHBoxLayout;
    fees->addWidget(m_onlineField);
    fees->addWidget(m_inPersonField);
    setSpaces(fees, {.between = 1});
    auto *column = new QVBoxLayout(this);
    column->addWidget(papers, 1);
    column->addLayout(fees);
    setSpaces(column, {.between = 0.5});
    setFocusProxy(m_papers);
}

Result<> PapersEditor::setProcedure(const Procedure &procedure)
{
    const auto guide = procedureGuide(m_ledger.database(), procedure, m_ledger.today());
    if (!guide)
        return passOn(guide);
    m_draft->putAway();
    m_procedure = procedure;
    m_fees = guide->fees;
    m_papers->setPlainText(guide->papers.join(u'\n'));
    m_online->setText(m_fees.online ? feeWords(m_fees.online) : QString());
    m_inPerson->setText(m_fees.inPerson ? feeWords(m_fees.inPerson) : QString());
    m_onlineField->clearMessage();
    m_inPersonField->clearMessage();
    m_putBack = m_draft->begin(QString::number(procedure.id.value));
    return {};
}

void PapersEditor::leave()
{
    m_draft->end();
}

bool PapersEditor::check()
{
    const std::pair<QLineEdit *, FormField *> fees[]{{m_online, m_onlineField}, {m_inPerson, m_inPersonField}};
    for (const auto &[line, field] : fees) {
        field->clearMessage();
        if (readFee(line->text()).understood)
            continue;
        //: Under a fee. vi: Không phải số tiền. Gõ như 10.000, hoặc theo HĐND, hoặc để trống.
        field->setRefusal(tr("This is no amount. Type it as 10.000, or leave it empty."));
        line->setFocus();
        return false;
    }
    return true;
}

Result<> PapersEditor::save()
{
    const QStringList papers = m_papers->toPlainText().split(u'\n');
    if (const auto saved = savePapers(m_ledger.database(), m_procedure.id, papers, m_ledger.stamp()); !saved)
        return saved;
    const ChannelFees fees{readFee(m_online->text()).fee, readFee(m_inPerson->text()).fee};
    // Fees that nobody touched stay the program's own, which follow the law.
    if (fees != m_fees) {
        if (const auto saved = saveFees(m_ledger.database(), m_procedure.id, fees, m_ledger.stamp()); !saved)
            return saved;
    }
    m_draft->end();
    return {};
}

void PapersEditor::moveLine(int by)
{
    QTextCursor cursor = m_papers->textCursor();
    QStringList lines = m_papers->toPlainText().split(u'\n');
    const int line = cursor.blockNumber();
    const int other = line + by;
    if (other < 0 || other >= lines.size())
        return;
    const int column = cursor.positionInBlock();
    lines.swapItemsAt(line, other);
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(lines.join(u'\n'));
    cursor.endEditBlock();
    cursor.setPosition(m_papers->document()->findBlockByNumber(other).position() + column);
    m_papers->setTextCursor(cursor);
}

bool PapersEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_papers && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool moves = press->key() == Qt::Key_Up || press->key() == Qt::Key_Down;
        if (moves && press->modifiers().testFlag(Qt::AltModifier)) {
            moveLine(press->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace somotcua
