#pragma once

#include "common/Page.h"
#include "DossierList.h"
#include "ledger/OpenLedger.h"

class QLineEdit;

namespace somotcua {

class Card;
class DossierFilterBar;
class DossierIdReader;
class DossierPanel;
class DossierTableModel;
class EmptyState;
class LedgerTable;
class MessageBar;
class PageHeader;
struct SearchHit;

/// Search as one types, filters, the table over all dossiers however many, and the chosen one at the side.
class DossiersPage : public Page
{
    Q_OBJECT

public:
    explicit DossiersPage(OpenLedger &ledger, QWidget *parent = nullptr);
    ~DossiersPage() override;

    static QString name();
    QString title() const override { return name(); }
    QString iconName() const override;
    void shown() override;
    QList<KeyHelp> keys() const override;
    QStringList help() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void setUpTable();
    void readAnew();
    void showFirstRows();
    void takeIds(const QList<qint64> &ids);
    void search();
    QList<SearchHit> filtered(const QList<SearchHit> &hits) const;
    void tellCount();
    void sortBy(int column);
    void open(int row);
    void closePanel();
    void arrange();
    void undo();
    void say(const Error &error);

    OpenLedger &m_ledger;
    DossierTableModel *m_model;
    DossierIdReader *m_reader;
    PageHeader *m_header;
    QLineEdit *m_search;
    DossierFilterBar *m_filters;
    MessageBar *m_message;
    LedgerTable *m_table;
    EmptyState *m_empty;
    Card *m_card;
    DossierPanel *m_panel;
    QList<qint64> m_ids;
    bool m_complete = false; // every id has been read
    bool m_stale = true;
    DossierOrder m_order = DossierOrder::SubmittedDay;
    SortDirection m_direction = SortDirection::Descending;
};

} // namespace somotcua
