#pragma once

#include "common/Section.h"
#include "ledger/OpenLedger.h"

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace somotcua {

class Button;
class Card;
class EmptyState;
class FormDraft;
class FormPanel;
class LedgerTable;
class RowsModel;

/// A section that is a list: above it a search and what else is asked for, the table, and the chosen row (or a new one)
/// as a form at its side. Where there is no room for both they take turns. Enter opens a row, Esc closes the form.
class TableSection : public Section
{
    Q_OBJECT

public:
    /// `id` names what is typed here and not saved yet.
    TableSection(OpenLedger &ledger, const QString &id, RowsModel *model, FormPanel *panel, QWidget *parent = nullptr);

    void refresh() override;
    /// Its form scrolls by itself; a stack of sections would ask for the height of the whole of it.
    bool hasHeightForWidth() const override { return false; }
    /// As wide as the narrow arrangement needs: the wide one must not keep a page from becoming narrow.
    QSize minimumSizeHint() const override;
    bool hasUnsaved() const override;
    LedgerTable *table() const { return m_table; }

protected:
    /// Fills the model from what is stored; false when that failed and was said.
    virtual bool fill() = 0;
    /// Shows the row of that id in the form; 0 is a new one.
    virtual void edit(qint64 id) = 0;
    virtual void save() = 0;

    OpenLedger &ledger() const { return m_ledger; }
    RowsModel *model() const { return m_model; }
    FormPanel *panel() const { return m_panel; }
    QLineEdit *search() const { return m_search; }
    QBoxLayout *bar() const { return m_bar; } // beside the search
    QBoxLayout *actions() const { return m_actions; } // buttons at its right, below it where there is no room
    Button *addButton() const { return m_add; }
    QString searched() const;
    void setCount(const QString &words);
    void setEmptyTexts(const QString &what, const QString &todo);
    /// What stands over the table while there is something to warn of.
    void setNotice(const QString &sentence);

    void open(qint64 id);
    void close();
    /// After something was stored: the rows anew, the form on `id` or closed (-1), and a sentence for the page.
    void tellSaved(const QString &sentence, qint64 id);
    qint64 edited() const { return m_edited; }

    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void arrange();
    void tellRows();
    void takeUpDraft();

    OpenLedger &m_ledger;
    RowsModel *m_model;
    FormPanel *m_panel;
    FormDraft *m_draft;
    QLineEdit *m_search;
    QWidget *m_head;
    QBoxLayout *m_headRow;
    QBoxLayout *m_bar;
    QBoxLayout *m_actions;
    Button *m_add;
    QLabel *m_count;
    QWidget *m_notice;
    QLabel *m_noticeText;
    LedgerTable *m_table;
    EmptyState *m_empty;
    Card *m_card;
    qint64 m_edited = -1; // -1: the form is closed
    bool m_draftSought = false; // whether an earlier window left something typed here
};

/// True when every word typed begins somewhere in the folded text, accents aside.
bool fitsSearch(const QString &typed, const QString &text);

} // namespace somotcua
