#pragma once

#include <QWidget>

namespace somotcua {

class SideTab;

/// The two tabs over the card at the form's right: today's list and the guide, which F3 reaches. Each of the two cards
/// has such a row of its own, so that nothing is moved when they change places.
class SideTabs : public QWidget
{
    Q_OBJECT

public:
    enum class Tab
    {
        List,
        Guide
    };
    explicit SideTabs(Tab chosen, QWidget *parent = nullptr);

    void setList(const QString &title, qint64 count);

Q_SIGNALS:
    void wanted(SideTabs::Tab tab);

private:
    SideTab *m_list;
    SideTab *m_guide;
};

} // namespace somotcua
