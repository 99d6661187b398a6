#include "undo/WindowUndo.h"

#include "common/MessageBar.h"
#include "Explain.h"
#include "ledger/OpenLedger.h"
#include "MainWindow.h"
#include "undo/ActionsDialog.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

bool isUndo(const QKeyEvent &press)
{
    return press.key() == Qt::Key_Z && press.modifiers() == Qt::ControlModifier;
}

bool isRedo(const QKeyEvent &press)
{
    return (press.key() == Qt::Key_Y && press.modifiers() == Qt::ControlModifier)
        || (press.key() == Qt::Key_Z && press.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier));
}

/// Whether the field has typing of its own to undo or redo.
bool wants(const QWidget *field, const QKeyEvent &press)
{
    const bool undo = isUndo(press);
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return undo ? line->isUndoAvailable() : line->isRedoAvailable();
    const auto *edit = qobject_cast<const QTextEdit *>(field);
    const auto *plain = qobject_cast<const QPlainTextEdit *>(field);
    const QTextDocument *text = edit ? edit->document() : plain ? plain->document() : nullptr;
    return text != nullptr && (undo ? text->isUndoAvailable() : text->isRedoAvailable());
}

const QKeySequence kRedoKey{QKeyCombination(Qt::ControlModifier, Qt::Key_Y)};

} // namespace

WindowUndo::WindowUndo(MainWindow &window, OpenLedger &ledger, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_ledger(ledger)
{
    // Not as shortcuts: a page's own button may have the same key while it is seen, and comes first then.
    qApp->installEventFilter(this);
    connect(&m_ledger, &OpenLedger::changed, this, [this] {
        if (!m_announcing)
            m_window.message().clearDone();
    });
}

WindowUndo::~WindowUndo() = default;

bool WindowUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (widget == nullptr || widget->window() != &m_window || QApplication::activeModalWidget() != nullptr
        || QApplication::activePopupWidget() != nullptr || !m_window.showsPages())
        return false;
    const auto &press = *static_cast<const QKeyEvent *>(event);
    return (!isUndo(press) && !isRedo(press)) || !wants(widget, press) ? takes(press) : false;
}

bool WindowUndo::takes(const QKeyEvent &press)
{
    if (isUndo(press))
        undo();
    else if (isRedo(press))
        redo();
    else if (press.key() == Qt::Key_F8 && press.modifiers() == Qt::NoModifier)
        showList();
    else
        return false;
    return true;
}

void WindowUndo::undo()
{
    const auto undone = undoLast(m_ledger.database(), m_ledger.stamp());
    if (!undone)
        return refuse(undone.error());
    //: %1 names what was undone. vi: Đã hoàn tác: %1
    announceUndone(tr("Undone: %1").arg(wordsOf(*undone)));
}

void WindowUndo::redo()
{
    const auto redone = redoNext(m_ledger.database(), m_ledger.stamp());
    if (!redone && redone.error().fault == Fault::NothingToUndo) {
        m_window.messageInFront().say(
            MessageBar::Kind::Warning,
            //: vi: Không có việc nào để làm lại. Chỉ làm lại được ngay sau khi hoàn tác, trước khi ghi việc mới.
            tr("There is nothing to redo. What was undone can be redone until something new is written."));
        return;
    }
    if (!redone)
        return refuse(redone.error());
    //: %1 names what was redone. vi: Đã làm lại: %1
    announceRedone(tr("Redone: %1").arg(wordsOf(*redone)));
}

void WindowUndo::announce()
{
    const QScopedValueRollback announcing(m_announcing, true);
    m_window.message().clear();
    m_ledger.announceChange();
}

void WindowUndo::announceUndone(const QString &sentence)
{
    announce();
    //: A button. vi: Làm lại
    m_window.messageInFront().say(MessageBar::Kind::Done, sentence, tr("Redo"), kRedoKey, [this] { redo(); });
}

void WindowUndo::announceRedone(const QString &sentence)
{
    announce();
    MessageBar &place = m_window.messageInFront();
    // Under a page that may show a button with the same key the bar goes without it: two of them would both be deaf.
    const bool alone = &place != &m_window.message();
    //: A button. vi: Hoàn tác
    place.say(MessageBar::Kind::Done, sentence, tr("Undo"), alone ? QKeySequence(QKeySequence::Undo) : QKeySequence(),
              [this] { undo(); });
}

void WindowUndo::refuse(const Error &error)
{
    const bool nothing = error.fault == Fault::NothingToUndo || error.fault == Fault::Conflict;
    m_window.messageInFront().say(nothing ? MessageBar::Kind::Warning : MessageBar::Kind::Refused, explain(error));
}

void WindowUndo::showList()
{
    const auto actions = lastActions(m_ledger.database());
    if (!actions)
        return refuse(actions.error());
    ActionsDialog list(*actions, m_ledger.today(), &m_window);
    if (m_ledger.isReadOnly())
        list.onlyShow();
    if (const auto wanted = list.ask())
        undoBackTo(*wanted);
}

void WindowUndo::undoBackTo(qint64 auditEntry)
{
    const UndoneRun run = somotcua::undoBackTo(m_ledger.database(), auditEntry, m_ledger.stamp());
    const int count = int(run.undone.size());
    if (count > 0) {
        //: vi: Đã hoàn tác %n việc
        announceUndone(tr("%n action(s) undone", nullptr, count));
    }
    if (!run.stoppedBy)
        return;
    refuse(*run.stoppedBy);
    if (count > 0)
        //: %1 is the sentence above with its number, %2 why it went no further. vi: %1. %2
        m_window.messageInFront().say(
            MessageBar::Kind::Warning,
            tr("%1. %2").arg(tr("%n action(s) undone", nullptr, count), explain(*run.stoppedBy)));
}

} // namespace somotcua
