#pragma once

#include "common/PageHeader.h"
#include "RosterMonth.h"

class QLabel;

namespace somotcua {

class Button;
class StatusChip;

/// The roster's header: which month, what is amiss in it, copying and printing.
class RosterHead : public PageHeader
{
    Q_OBJECT

public:
    explicit RosterHead(const QString &title, QWidget *parent = nullptr);

    void setMonth(const RosterMonth &month, QDate today);

Q_SIGNALS:
    void monthWanted(int by); // -1 the one before, 1 the one after
    void copyWanted();
    void printWanted();

private:
    QLabel *m_month;
    StatusChip *m_gaps;
    StatusChip *m_doubled;
};

} // namespace somotcua
