#include "Workplace.h"

#include "common/Appearance.h"
#include "common/Page.h"
#include "common/QuestionDialog.h"
#include "common/WindowFoot.h"
#include "Explain.h"
#include "KeepCopy.h"
#include "ledger/CopyKeeper.h"
#include "LedgerLock.h"
#include "LedgerStatus.h"
#include "MainWindow.h"
#include "Pages.h"
#include "SampleLedger.h"
#include "settings/ThemeChoices.h"
#include "Setup.h"
#include "text/LenientDate.h"
#include "undo/WindowUndo.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace somotcua {

Workplace::Workplace(MainWindow &window, Appearance &appearance, SettingsFile file, Clock clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_appearance(appearance)
    , m_file(std::move(file))
    , m_settings(m_file.read())
    , m_clock(std::move(clock))
{
    m_appearance.setTheme(themeOf(m_settings.theme));
    m_appearance.setTypePercent(m_settings.typePercent);
    m_window.restoreGeometry(m_settings.windowGeometry);
    connect(&m_appearance, &Appearance::changed, this, &Workplace::keepSettings);
    connect(&m_window, &MainWindow::closing, this, &Workplace::close);
}

Workplace::~Workplace() = default;

void Workplace::start(const QString &ledgerPath)
{
    const QString last = m_settings.recentLedgers.value(0);
    if (!ledgerPath.isEmpty())
        openPath(ledgerPath);
    else if (!last.isEmpty() && QFileInfo::exists(last))
        openPath(last);
    if (!m_ledger && !m_welcome)
        showWelcome();
}

void Workplace::showAgain()
{
    if (m_ledger)
        showPages();
    else
        showWelcome();
}

WelcomeFacts Workplace::welcomeFacts() const
{
    const QString recent = m_settings.recentLedgers.value(0);
    return {.language = m_settings.language.isEmpty() ? u"vi"_s : m_settings.language,
            .recentLedger = QFileInfo::exists(recent) ? recent : QString(),
            .recentOpenedAt = QFileInfo(recent).lastModified().toUTC(),
            .copies = copiesOf(recent, CopyKeeper::usualFolder()),
            .typePercent = m_settings.typePercent};
}

void Workplace::showWelcome()
{
    m_welcome = new WelcomePage(welcomeFacts());
    connectWelcome(*m_welcome);
    m_window.showWelcome(m_welcome);
}

void Workplace::connectWelcome(WelcomePage &page)
{
    connect(&page, &WelcomePage::newLedgerWanted, this, &Workplace::make);
    connect(&page, &WelcomePage::openWanted, this, &Workplace::chooseLedger);
    connect(&page, &WelcomePage::recentWanted, this, &Workplace::openPath);
    connect(&page, &WelcomePage::sampleWanted, this, &Workplace::makeSample);
    connect(&page, &WelcomePage::copyWanted, this, &Workplace::openNewestCopy);
    connect(&page, &WelcomePage::typeSizeWanted, &m_appearance, &Appearance::setTypePercent);
    connect(&page, &WelcomePage::languageWanted, this, &Workplace::changeLanguage, Qt::QueuedConnection);
}

void Workplace::changeLanguage(const QString &language)
{
    m_settings.language = language;
    keepSettings();
    Q_EMIT languageWanted(language);
    showAgain();
}

void Workplace::chooseLedger()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: vi: Mở sổ
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open a ledger"), folder,
                                                      //: vi: Sổ Một Cửa (*.somotcua);;Mọi tệp (*)
                                                      tr("Ledgers (*.somotcua);;All files (*)"));
    if (!path.isEmpty())
        openPath(path);
}

void Workplace::openPath(const QString &path)
{
    if (m_ledger && QFileInfo(path) == QFileInfo(m_ledger->path()))
        return showPages();
    auto lock = LedgerLock::take(path);
    if (!lock && lock.error().fault == Fault::LedgerLocked)
        return askToReadOnly(path);
    open(path, OpenMode::ReadWrite, lock ? std::move(*lock) : nullptr);
}

void Workplace::askToReadOnly(const QString &path)
{
    QuestionDialog question(
        //: vi: Mở sổ này để xem?
        tr("Open this ledger to read?"),
        //: vi: Sổ %1 đang mở ở một cửa sổ khác. Có thể mở thêm để xem và in; ghi thì dùng cửa sổ kia.
        tr("The ledger %1 is open in another window. It can be opened here to read and print; write in the other "
           "window.")
            .arg(QFileInfo(path).completeBaseName()),
        &m_window);
    //: vi: Mở để xem
    question.addAnswer(tr("Open to read"), QuestionDialog::Answer::Primary, QuestionDialog::Harm::Acts);
    //: vi: Không mở
    question.addAnswer(tr("Do not open"), QuestionDialog::Answer::Secondary, QuestionDialog::Harm::Harmless);
    if (question.ask() == 0)
        open(path, OpenMode::ReadOnly, nullptr);
}

void Workplace::open(const QString &path, OpenMode mode, std::unique_ptr<LedgerLock> lock)
{
    auto database = Database::open(path, mode);
    if (!database && database.error().fault == Fault::LedgerReadOnly && mode == OpenMode::ReadWrite)
        database = Database::open(path, OpenMode::ReadOnly);
    if (!database)
        return refuse(database.error());
    adopt(std::move(*database), std::move(lock));
}

void Workplace::make(const NewLedger &wanted, const QString &path)
{
    if (const auto made = createLedger(path, wanted, {m_clock(), qEnvironmentVariable("USER")}); !made)
        return refuse(made.error());
    openPath(path);
}

void Workplace::makeSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QDir().mkpath(folder.path());
    //: The name of the file of the sample ledger.
    //: vi: Sổ mẫu để tập
    const QString path = folder.filePath(tr("Sample ledger") + u".somotcua"_s);
    if (!QFileInfo::exists(path)) {
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        const auto made = createSampleLedger(path, u"vi"_s, {m_clock(), qEnvironmentVariable("USER")});
        QGuiApplication::restoreOverrideCursor();
        if (!made)
            return refuse(made.error());
    }
    openPath(path);
}

void Workplace::openNewestCopy()
{
    const QString recent = m_settings.recentLedgers.value(0);
    const QList<LedgerCopy> copies = copiesOf(recent, CopyKeeper::usualFolder());
    if (copies.isEmpty())
        return;
    const QFileInfo ledger(recent);
    const QString stamp = localDay(copies.constFirst().madeAt).toString(u"yyyy-MM-dd"_s) + u' '
        + localTime(copies.constFirst().madeAt).toString(u"HHmm"_s);
    //: The name of a ledger made from a copy: the ledger's name and when the copy was made.
    //: vi: %1, bản sao lưu %2
    const QString name = tr("%1, copy of %2").arg(ledger.completeBaseName(), stamp);
    const auto path = openCopy(copies.constFirst(), ledger.dir().filePath(name + u".somotcua"_s));
    if (!path)
        return refuse(path.error());
    openPath(*path);
}

void Workplace::adopt(std::unique_ptr<Database> database, std::unique_ptr<LedgerLock> lock)
{
    m_lock = std::move(lock);
    finishCopy();
    m_copies.reset();
    // The pages of the ledger before are still there until the new ones are shown.
    m_status.reset();
    m_undo.reset();
    const auto former = std::exchange(m_ledger, std::make_unique<OpenLedger>(std::move(database), m_clock));
    m_status = std::make_unique<LedgerStatus>(m_window, *m_ledger);
    m_undo = std::make_unique<WindowUndo>(m_window, *m_ledger);
    if (!m_ledger->isReadOnly()) {
        m_copies = std::make_unique<CopyKeeper>(*m_ledger, CopyKeeper::usualFolder());
        connect(m_copies.get(), &CopyKeeper::kept, m_status.get(), &LedgerStatus::tell);
        connect(m_copies.get(), &CopyKeeper::failed, this, &Workplace::refuse);
    }
    m_settings.remember(m_ledger->path());
    keepSettings();
    if (const auto language = ledgerLanguage(m_ledger->database()); language && m_settings.language.isEmpty())
        Q_EMIT languageWanted(*language);
    showPages();
    m_status->tellWhatWasKept();
}

void Workplace::showPages()
{
    m_welcome = nullptr;
    const Equipment equipment{.ledger = *m_ledger,
                              .appearance = m_appearance,
                              .settings = m_settings,
                              .changeLanguage = [this](const QString &language) { changeLanguage(language); },
                              .leaveLedger = [this] { leaveLedger(); },
                              .tellSession =
                                  [this](const QString &text, const QString &shortText) {
                                      m_window.foot().set(WindowFoot::Part::Session, text, shortText);
                                  }};
    m_window.showPages(makePages(equipment));
    m_status->tell();
}

void Workplace::refuse(const Error &error)
{
    if (!m_welcome && !m_ledger)
        showWelcome();
    if (m_welcome)
        m_welcome->refuse(explain(error));
    else
        m_window.foot().set(WindowFoot::Part::Backup, explain(error), {}, Tone::Late);
}

void Workplace::close()
{
    m_settings.windowGeometry = m_window.saveGeometry();
    keepSettings();
    m_window.hide();
    finishCopy();
}

void Workplace::finishCopy()
{
    if (!m_copies)
        return;
    const auto kept = m_copies->finish();
    if (kept)
        return;
    //: vi: Chưa có bản sao lưu của hôm nay
    QuestionDialog told(tr("There is no copy of today"), explain(kept.error()), &m_window);
    //: vi: Đóng sổ
    told.addAnswer(tr("Close the ledger"), QuestionDialog::Answer::Primary, QuestionDialog::Harm::Harmless);
    told.ask();
}

void Workplace::leaveLedger()
{
    finishCopy();
    showWelcome();
}

void Workplace::keepSettings()
{
    m_settings.typePercent = m_appearance.typePercent();
    m_settings.theme = choiceOf(m_appearance.theme());
    m_file.write(m_settings);
}

} // namespace somotcua
