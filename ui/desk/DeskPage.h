#pragma once

#include "base/Error.h"
#include "common/Page.h"

#include <QPointer>

class QGridLayout;
class QShortcut;
class QTimer;

namespace somotcua {

class AssistForm;
class DeskHead;
class EntryDesk;
class FormCard;
class GuideCard;
class GuideDesk;
class ListCard;
class OpenLedger;
class PaperBar;
class PaperDesk;
class SessionDesk;
class SessionPanel;
class SlipDesk;

/// The desk: the session, the form, today's list, the guide to the procedure. What is typed stays when another page is
/// in front.
class DeskPage : public Page
{
    Q_OBJECT

public:
    explicit DeskPage(OpenLedger &ledger, QWidget *parent = nullptr);

    static QString name();
    QString title() const override { return name(); }
    QString iconName() const override;
    void shown() override;
    QList<KeyHelp> keys() const override;
    /// The foot of the form, or of the question for the session.
    MessageBar *messagePlace() override;
    QStringList help() const override;
    /// Says once more which session is open.
    void tellSession();

Q_SIGNALS:
    /// For the window's foot; empty while no session is open.
    void sessionTold(const QString &text, const QString &shortText);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Form over list, guide at their right; form beside list or guide; one of them at a time (look.md §4).
    enum class Shape
    {
        Over,
        Beside,
        Tabs
    };
    void layOut();
    void connectParts();
    void connectGuide();
    void connectPaper();
    void chooseShape();
    void arrange();
    void readCatalogue();
    void readRows();
    void sessionChanged();
    void ledgerChanged();
    void openRow(qint64 assist);
    void closeSession();
    void showSheet();
    void focusForm();
    /// To the papers of the procedure, from there back to where the person was.
    void showGuide();
    void leaveGuide();

    OpenLedger &m_ledger;
    Shape m_shape = Shape::Over;
    bool m_low = false;
    bool m_writing = false;
    bool m_catalogueStale = true;
    QDate m_catalogueDay; // for which it was read
    bool m_guideInFront = false; // beside the form, in the place of the list
    QPointer<QWidget> m_beforeGuide;

    DeskHead *m_head;
    QGridLayout *m_body;
    SessionPanel *m_panel;
    AssistForm *m_form;
    FormCard *m_formCard;
    ListCard *m_list;
    SessionDesk *m_sessions;
    EntryDesk *m_entries;
    GuideCard *m_guide;
    GuideDesk *m_guideDesk;
    SlipDesk *m_slips;
    QShortcut *m_printKey; // while the guide with its button is away
    PaperBar *m_paperBar;
    PaperDesk *m_paper;
    QTimer *m_minute;
};

} // namespace somotcua
