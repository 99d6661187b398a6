#pragma once

#include "ledger/OpenLedger.h"
#include "SettingsFile.h"
#include "welcome/WelcomePage.h"

#include <QObject>

#include <memory>

namespace somotcua {

class Appearance;
class CopyKeeper;
class LedgerLock;
class LedgerStatus;
class MainWindow;
class WindowUndo;

/// Opens, makes and closes ledgers for the window and hands its pages what they need. It knows no page from inside.
class Workplace : public QObject
{
    Q_OBJECT

public:
    Workplace(MainWindow &window, Appearance &appearance, SettingsFile file, Clock clock, QObject *parent = nullptr);
    ~Workplace() override;

    /// The ledger named, else the last one; with none the welcome page.
    void start(const QString &ledgerPath);

Q_SIGNALS:
    /// The texts must change to this language now; the pages are made anew afterwards.
    void languageWanted(const QString &language);

private:
    /// The same place with new texts.
    void showAgain();
    void showWelcome();
    WelcomeFacts welcomeFacts() const;
    void changeLanguage(const QString &language);
    void connectWelcome(WelcomePage &page);
    void openPath(const QString &path);
    void open(const QString &path, OpenMode mode, std::unique_ptr<LedgerLock> lock);
    void askToReadOnly(const QString &path);
    void make(const NewLedger &wanted, const QString &path);
    void makeSample();
    void openNewestCopy();
    void chooseLedger();
    void adopt(std::unique_ptr<Database> database, std::unique_ptr<LedgerLock> lock);
    void showPages();
    void refuse(const Error &error);
    void leaveLedger();
    void finishCopy();
    void close();
    void keepSettings();

    MainWindow &m_window;
    Appearance &m_appearance;
    SettingsFile m_file;
    Settings m_settings;
    Clock m_clock;
    std::unique_ptr<LedgerLock> m_lock;
    std::unique_ptr<OpenLedger> m_ledger;
    std::unique_ptr<CopyKeeper> m_copies;
    std::unique_ptr<LedgerStatus> m_status;
    std::unique_ptr<WindowUndo> m_undo;
    WelcomePage *m_welcome = nullptr;
};

} // namespace somotcua
