#pragma once

#include "ChangeDuty.h"
#include "common/MessageBar.h"
#include "common/Page.h"

class QBoxLayout;

namespace somotcua {

class DutyPanel;
class OpenLedger;
class RosterCalendar;
class RosterDesk;
class RosterHead;
class ShareCard;

/// The roster: the sessions of a month, who is on duty in each, and how fairly that is shared (look.md §4, §6).
class RosterPage : public Page
{
    Q_OBJECT

public:
    explicit RosterPage(OpenLedger &ledger, QWidget *parent = nullptr);

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
    /// Calendar and panel side by side; the list beside the panel; one of them at a time.
    enum class Shape
    {
        Wide,
        Beside,
        OneOfTwo
    };
    void layOut();
    void connectParts();
    void chooseShape();
    void arrange();
    void showMonth();
    void showChosen();
    void goTo(QDate day);
    void enter();
    void toCalendar();
    void pressed();
    void takeOffLast();
    void beginMove(VolunteerId who);
    void dropped(VolunteerId who, const std::optional<SessionPlace> &from, const SessionPlace &to);
    void addSession();
    void callOff();
    void copy();
    void print();
    void say(MessageBar::Kind kind, const QString &sentence, bool undoable);
    std::optional<SessionPlace> chosenPlace() const;

    struct Moving
    {
        VolunteerId who;
        SessionPlace from;
    };

    OpenLedger &m_ledger;
    RosterDesk *m_desk;
    RosterHead *m_head;
    MessageBar *m_message;
    QBoxLayout *m_body;
    RosterCalendar *m_calendar;
    QWidget *m_side;
    DutyPanel *m_panel;
    ShareCard *m_shares;
    Shape m_shape = Shape::Wide;
    bool m_inPanel = false;
    std::optional<Moving> m_moving;
};

} // namespace somotcua
