#pragma once

#include "common/Page.h"
#include "followup/FollowUpNoting.h"
#include "followup/FollowUpReader.h"

namespace somotcua {

class ActionBar;
class Button;
class Card;
class DossierPanel;
class EmptyState;
class FollowUpTable;
class FollowUpTableModel;
class GroupTabs;
class MessageBar;
class PageHeader;
class ReportMaker;

/// Whom to call today: the dossiers that are late, due, waiting for the citizen or without a code, each with what to do
/// next. Choose, one key, next row.
class FollowUpPage : public Page
{
    Q_OBJECT

public:
    explicit FollowUpPage(OpenLedger &ledger, QWidget *parent = nullptr);
    ~FollowUpPage() override;

    static QString name();
    QString title() const override { return name(); }
    QString iconName() const override;
    void shown() override;
    QList<KeyHelp> keys() const override;
    QStringList help() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeActions();
    void layOut();
    void setUpTable();
    void connectParts();
    void connectTable();
    void arrange();
    void readAnew();
    void take(const FollowUpReader::Answer &answer);
    void tellCounts(const FollowUpCounts &counts);
    void tellEmpty();
    void tellChosen();
    QList<ChosenDossier> chosen() const;
    void act(Qt::Key letter);
    void goOn();
    void open(int row);
    void closePanel();
    void print();
    void say(const Error &error);

    OpenLedger &m_ledger;
    FollowUpReader *m_reader;
    ReportMaker *m_maker;
    PageHeader *m_header;
    Button *m_print;
    GroupTabs *m_groups;
    FollowUpTableModel *m_model;
    FollowUpTable *m_table;
    EmptyState *m_empty;
    Card *m_card;
    DossierPanel *m_panel;
    MessageBar *m_message;
    ActionBar *m_actions;
    Button *m_status = nullptr;
    FollowUpNoting *m_noting;
};

} // namespace somotcua
