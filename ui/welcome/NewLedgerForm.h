#pragma once

#include "CreateLedger.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace somotcua {

class Button;
class FormField;
class MessageBar;
class OptionRow;

/// The short form that makes a ledger: everything guessed already, one button.
class NewLedgerForm : public QWidget
{
    Q_OBJECT

public:
    explicit NewLedgerForm(QWidget *parent = nullptr);

    /// The ledger's language, for the texts on paper.
    void setLanguage(const QString &language) { m_language = language; }
    /// Under the form, in red: why the ledger could not be made.
    void refuse(const QString &sentence);
    void setTypePercent(int percent);
    void focusFirst();

Q_SIGNALS:
    void wanted(const somotcua::NewLedger &ledger, const QString &path);
    void typeSizeWanted(int percent);

private:
    void layOut();
    void connectParts();
    void guessUnits();
    void guessFromUnit(int index);
    void guessPath();
    void tellPlace();
    bool check();
    QString path() const;
    void make();

    QString m_language = QStringLiteral("vi");
    QComboBox *m_unit;
    QLineEdit *m_code;
    QLineEdit *m_parent;
    QLineEdit *m_team;
    OptionRow *m_days;
    QLineEdit *m_from;
    QLineEdit *m_to;
    OptionRow *m_typeSize;
    QLineEdit *m_path;
    FormField *m_unitField;
    FormField *m_codeField;
    FormField *m_teamField;
    FormField *m_daysField;
    FormField *m_fromField;
    FormField *m_toField;
    FormField *m_pathField;
    Button *m_make;
    MessageBar *m_message;
    bool m_pathTyped = false;
};

} // namespace somotcua
