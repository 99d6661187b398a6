#pragma once

#include "common/LedgerTable.h"

namespace somotcua {

/// The table of the follow-up list, worked with one hand: ↑ ↓ move, Space chooses a row beside others, Shift with the
/// arrows chooses on, letters act on what is chosen.
class FollowUpTable : public LedgerTable
{
    Q_OBJECT

public:
    explicit FollowUpTable(int tickColumn, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Space, or a click into the box.
    void tickWanted(int row);
    /// Shift and an arrow: both rows are to be chosen.
    void tickOnWanted(int from, int to);
    /// Esc while the table has the focus.
    void letGo();
    /// Enter.
    void openWanted(int row);
    void letterPressed(Qt::Key letter);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool act(const QKeyEvent &event);
};

} // namespace somotcua
