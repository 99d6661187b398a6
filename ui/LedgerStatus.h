#pragma once

#include <QObject>

namespace somotcua {

class MainWindow;
class OpenLedger;
struct Error;

/// What the window says of the open ledger by itself: its name, the seal of its last copy and the draft at the foot,
/// and once, after a power cut, what was kept.
class LedgerStatus : public QObject
{
    Q_OBJECT

public:
    LedgerStatus(MainWindow &window, OpenLedger &ledger, QObject *parent = nullptr);
    ~LedgerStatus() override;

    void tell();
    void tellWhatWasKept();

private:
    void tellCopy();
    void tellDraft(const QDateTime &moment);
    void tellDraftNotKept(const Error &error);

    MainWindow &m_window;
    OpenLedger &m_ledger;
};

} // namespace somotcua
