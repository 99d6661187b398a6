#pragma once

#include "base/Result.h"
#include "procedures/Papers.h"
#include "procedures/Procedure.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace somotcua {

class FormDraft;
class FormField;
class OpenLedger;

/// The papers of a procedure, one a line in the order in which they are asked for, and its fees by channel. Stands in
/// a page or in a PapersDialog.
class PapersEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PapersEditor(OpenLedger &ledger, QWidget *parent = nullptr);

    /// Shows what holds for the procedure today, the proposed list when the office has none of its own.
    [[nodiscard]] Result<> setProcedure(const Procedure &procedure);
    /// False when something typed cannot be read: it is said under the field, which has the focus.
    bool check();
    /// What was typed before the program ended stands in the fields again.
    bool isPutBack() const { return m_putBack; }
    /// Left without saving: what was typed is not kept.
    void leave();
    /// Writes what was changed; a proposed list becomes the office's own.
    [[nodiscard]] Result<> save();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void moveLine(int by);

    OpenLedger &m_ledger;
    Procedure m_procedure;
    ChannelFees m_fees; // as they were shown
    QPlainTextEdit *m_papers;
    QLineEdit *m_online;
    QLineEdit *m_inPerson;
    FormField *m_onlineField;
    FormField *m_inPersonField;
    FormDraft *m_draft;
    bool m_putBack = false;
};

} // namespace somotcua
