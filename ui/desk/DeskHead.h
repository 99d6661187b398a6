#pragma once

#include "common/PageHeader.h"
#include "DeskSession.h"

namespace somotcua {

class Button;
class Counter;
class DutyBar;
class OptionRow;

/// The desk's header: day and shift, who is on duty, the three counters, the button that closes the session; with large
/// type the choice between form and list instead.
class DeskHead : public PageHeader
{
    Q_OBJECT

public:
    DeskHead(const QString &title, QWidget *parent = nullptr);

    /// Wide: everything. Beside: names short under the day. Tabs: form, list or guide, the rest in `more`.
    enum class Shape
    {
        Wide,
        Beside,
        Tabs
    };
    void setShape(Shape shape);
    void setSession(const DeskSession &session, const QStringList &onDuty);
    enum class Tab
    {
        Form,
        List,
        Guide
    };
    Tab tab() const;
    void setTab(Tab tab);
    Button *closeButton() const { return m_close; }
    /// What can be done: nothing in a ledger that can only be read, no closing while the session is being chosen.
    enum class Offer
    {
        Everything,
        Change,
        Nothing
    };
    void setOffer(Offer offer);

Q_SIGNALS:
    void changeWanted();
    void closeWanted();
    void tabChanged();

private:
    void tell();

    DutyBar *m_duty;
    QWidget *m_dutyPart;
    QWidget *m_counterPart;
    QList<Counter *> m_counters;
    QWidget *m_tabPart;
    OptionRow *m_tabs;
    Button *m_change;
    Button *m_close;
    Shape m_shape = Shape::Wide;
    Offer m_offer = Offer::Everything;
    DeskSession m_session;
    QStringList m_onDuty;
};

} // namespace somotcua
