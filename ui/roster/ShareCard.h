#pragma once

#include "common/Card.h"
#include "RosterMonth.h"

class QGridLayout;
class QLabel;

namespace somotcua {

/// How many sessions each member has in the quarter: a bar and a number, most first. A name can be dragged onto a day.
class ShareCard : public Card
{
    Q_OBJECT

public:
    explicit ShareCard(QWidget *parent = nullptr);

    void setMonth(const RosterMonth &month);

private:
    QLabel *m_title;
    QLabel *m_about;
    QVBoxLayout *m_rows;
};

} // namespace somotcua
