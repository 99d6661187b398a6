#pragma once

#include "ChangeDuty.h"
#include "common/Card.h"
#include "RosterMonth.h"

class QLabel;
class QLineEdit;

namespace somotcua {

class Button;
class HintLine;
class OfferList;

/// The chosen day or session: who is on duty, the field that puts somebody on it, those with the fewest sessions, and
/// what else can be done with it.
class DutyPanel : public Card
{
    Q_OBJECT

public:
    explicit DutyPanel(QWidget *parent = nullptr);

    /// The session at `place` of the month, or the day without one (-1).
    void showSession(const RosterMonth &month, int place, QDate day, QDate today);
    /// Nothing can be written.
    void setLocked(bool locked);
    void focusName();
    /// The person whose row has the focus, else nobody.
    std::optional<VolunteerId> focusedDuty() const;

Q_SIGNALS:
    void putWanted(VolunteerId who);
    void takeOffWanted(VolunteerId who);
    void moveWanted(VolunteerId who);
    void addSessionWanted();
    /// Enter after a name that nobody to be put on duty has.
    void nobodyFound(const QString &sentence);
    void callOffWanted();
    void resumeWanted();
    void left(); // Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void showDuties();
    void showCandidates();
    void offer();
    void sayWhyNot();
    QString nameOf(VolunteerId who) const;

    QLabel *m_title;
    QLabel *m_about;
    HintLine *m_warning;
    QWidget *m_people;
    QVBoxLayout *m_rows;
    QLineEdit *m_name;
    OfferList *m_offers;
    QLabel *m_fewest;
    QWidget *m_suggestions;
    Button *m_callOff;
    Button *m_resume;
    Button *m_addSession;

    RosterMonth m_month;
    int m_place = -1;
    QDate m_today;
    bool m_locked = false;
    QList<DutyShare> m_candidates;
};

} // namespace somotcua
