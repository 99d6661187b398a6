#pragma once

#include "base/Result.h"
#include "common/MessageBar.h"
#include "LogAssist.h"
#include "sessions/PaperSheet.h"

#include <QObject>

namespace somotcua {

class OpenLedger;
class PaperBar;
class SessionPanel;

/// Entering a numbered sheet of paper row by row, for the day it was filled in (`Nhập bù`), and printing new ones. The
/// row that is entered is always the first one nobody has dealt with.
class PaperDesk : public QObject
{
    Q_OBJECT

public:
    PaperDesk(OpenLedger &ledger, SessionPanel &panel, PaperBar &bar, QObject *parent = nullptr);

    /// Begins with the sheet of this number, as typed; empty for none. False when the panel says why it cannot be.
    bool choose(const QString &number, QDate day, Shift shift);
    bool isEntering() const { return m_sheet.has_value(); }
    /// The assist of the present row.
    [[nodiscard]] Result<LoggedAssist> log(const AssistEntry &entry);
    /// Another session is written for, or none: the sheet rests; says which of its rows are not dealt with.
    void leaveUnless(QDate day, Shift shift);
    /// Somebody wrote something: rows may have been undone or redone.
    void refresh();
    void print();

Q_SIGNALS:
    /// Something to be said to whoever enters.
    void told(const QString &sentence, MessageBar::Kind kind);
    void failed(const Error &error);
    /// Entering begins or ends.
    void changed();

private:
    void leaveBlank(const QList<int> &rows);
    void leave();

    OpenLedger &m_ledger;
    SessionPanel &m_panel;
    PaperBar &m_bar;
    std::optional<PaperSheet> m_sheet;
};

} // namespace somotcua
