#include "ledger/FormDraft.h"

#include "ledger/DraftKeeper.h"
#include "ledger/OpenLedger.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// The line inside a spin box or a combo box is not a field of its own.
bool isPartOfAnother(const QWidget *editor)
{
    return qobject_cast<const QAbstractSpinBox *>(editor->parentWidget()) != nullptr
        || qobject_cast<const QComboBox *>(editor->parentWidget()) != nullptr;
}

} // namespace

FormDraft::FormDraft(OpenLedger &ledger, QString page, QWidget *form, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_page(std::move(page))
    , m_form(form)
{ }

QList<FormDraft::Field> FormDraft::fields()
{
    QList<Field> found;
    const auto add = [&](const QWidget *editor, auto value, auto put) {
        const auto sameName = std::ranges::count(found, editor->accessibleName(),
                                                 [](const Field &field) { return field.name.section(u'#', 0, 0); });
        found << Field{editor->accessibleName() + u'#' + QString::number(sameName), value, put};
    };
    for (QWidget *editor : m_form->findChildren<QWidget *>()) {
        if (isPartOfAnother(editor))
            continue;
        if (auto *line = qobject_cast<QLineEdit *>(editor)) {
            connect(line, &QLineEdit::textChanged, this, &FormDraft::keep, Qt::UniqueConnection);
            add(
                line, [line] { return line->text(); },
                [line](const QJsonValue &text) { line->setText(text.toString()); });
        } else if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
            connect(text, &QPlainTextEdit::textChanged, this, &FormDraft::keep, Qt::UniqueConnection);
            add(
                text, [text] { return text->toPlainText(); },
                [text](const QJsonValue &typed) { text->setPlainText(typed.toString()); });
        } else if (auto *choice = qobject_cast<QComboBox *>(editor)) {
            connect(choice, &QComboBox::currentTextChanged, this, &FormDraft::keep, Qt::UniqueConnection);
            add(
                choice, [choice] { return choice->currentText(); },
                [choice](const QJsonValue &typed) { choice->setCurrentText(typed.toString()); });
        } else if (auto *number = qobject_cast<QSpinBox *>(editor)) {
            connect(number, &QSpinBox::textChanged, this, &FormDraft::keep, Qt::UniqueConnection);
            add(
                number, [number] { return number->value(); },
                [number](const QJsonValue &typed) { number->setValue(typed.toInt()); });
        } else if (auto *box = qobject_cast<QAbstractButton *>(editor); box != nullptr && box->isCheckable()) {
            connect(box, &QAbstractButton::toggled, this, &FormDraft::keep, Qt::UniqueConnection);
            add(
                box, [box] { return box->isChecked(); },
                [box](const QJsonValue &chosen) { box->setChecked(chosen.toBool()); });
        }
    }
    return found;
}

QJsonObject FormDraft::values()
{
    QJsonObject values;
    for (const Field &field : fields())
        values.insert(field.name, field.value());
    return values;
}

bool FormDraft::begin(const QString &subject)
{
    m_subject.reset();
    m_shown = values();
    const auto kept = m_ledger.drafts().draft(m_page, subject);
    if (kept) {
        for (const Field &field : fields()) {
            if (kept->content.contains(field.name))
                field.put(kept->content.value(field.name));
        }
    }
    const bool differs = values() != m_shown;
    m_subject = subject;
    if (kept)
        keep();
    return differs;
}

void FormDraft::keep()
{
    if (!m_subject || m_ledger.isReadOnly())
        return;
    QJsonObject typed = values();
    for (const QString &name : typed.keys()) {
        if (m_shown.value(name) == typed.value(name))
            typed.remove(name);
    }
    if (typed.isEmpty())
        m_ledger.drafts().forget(m_page, *m_subject);
    else
        m_ledger.drafts().keep(m_page, *m_subject, typed);
}

void FormDraft::end()
{
    if (m_subject)
        m_ledger.drafts().forget(m_page, *m_subject);
    m_subject.reset();
}

QString FormDraft::putBackWords()
{
    //: In a form after the power failed. vi: Đã giữ lại những gì đang nhập dở.
    return tr("What was typed and not saved is back.");
}

std::optional<QString> FormDraft::leftOn(const OpenLedger &ledger, const QString &page)
{
    const QList<Draft> &drafts = ledger.drafts().drafts();
    const auto found = std::ranges::find(drafts, page, &Draft::page);
    return found == drafts.cend() ? std::nullopt : std::optional(found->session);
}

} // namespace somotcua
