#pragma once

#include "BuildReport.h"

#include <QDialog>

#include <functional>

class QVBoxLayout;

namespace somotcua {

class FormDraft;
class MessageBar;
class OpenLedger;

/// The words of the head of team for a report of a period: hours on duty, remarks, proposals, and what is otherwise
/// left to the pen beside each obstacle and field. Accepted once they are written.
class NotesDialog : public QDialog
{
    Q_OBJECT

public:
    NotesDialog(OpenLedger &ledger, const Report &report, ReportKind kind, QWidget *parent);

    /// The report whose words are half typed since the program ended; nothing for none.
    static std::optional<std::pair<ReportKind, Period>> leftOf(OpenLedger &ledger);

    void reject() override;

private:
    void layOut();
    void addParagraph(const QString &place, const QString &label);
    void addLine(const QString &place, const QString &label);
    void addCells(const Report &report);
    void save();

    struct Field
    {
        QString place;
        std::function<QString()> text;
    };

    OpenLedger &m_ledger;
    ReportKind m_kind;
    Period m_period;
    QMap<QString, QString> m_before;
    QVBoxLayout *m_fieldsColumn;
    QList<Field> m_fields;
    MessageBar *m_message;
    FormDraft *m_draft;
};

} // namespace somotcua
