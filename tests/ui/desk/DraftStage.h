#pragma once

#include "common/Appearance.h"
#include "common/FormField.h"
#include "desk/AssistForm.h"
#include "desk/DeskPage.h"
#include "DeskSession.h"
#include "ledger/DraftKeeper.h"
#include "ledger/OpenLedger.h"
#include "Ledgers.h"
#include "Setup.h"

#include <QFile>
#include <QLineEdit>
#include <QTest>

namespace somotcua {

/// A desk in a ledger of its own on Monday 30/09/2024, 13:31 in Việt Nam, its session open, one volunteer on duty.
class DraftStage
{
public:
    DraftStage()
    {
        auto database = m_ledgers.create();
        m_path = database->path();
        openAfternoon(*database);
        open(std::move(database));
    }

    ~DraftStage()
    {
        page.reset();
        ledger.reset(); // before its folder
    }
    DraftStage(const DraftStage &) = delete;
    DraftStage &operator=(const DraftStage &) = delete;

    static QDate day() { return {2024, 9, 30}; }

    /// The window is closed in order, and opened again.
    void reopen()
    {
        page.reset();
        ledger.reset();
        auto database = Database::open(m_path, OpenMode::ReadWrite);
        if (!database)
            qFatal("not opened again");
        open(std::move(*database));
    }

    /// The window is closed in order, the ledger is deleted, and a new one made under its name.
    void reopenAsAnother()
    {
        page.reset();
        ledger.reset();
        const auto other = m_ledgers.create()->path();
        if (!QFile::remove(m_path) || !QFile::rename(other, m_path))
            qFatal("not made anew");
        auto database = Database::open(m_path, OpenMode::ReadWrite);
        if (!database)
            qFatal("not opened");
        openAfternoon(**database);
        open(std::move(*database));
    }

    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QVERIFY(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }

    static void type(const QString &text)
    {
        QVERIFY(QApplication::focusWidget() != nullptr);
        for (const QChar letter : text) {
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(QApplication::focusWidget(), &down);
        }
    }

    void save(const QString &name)
    {
        type(name);
        now = now.addSecs(60);
        press(Qt::Key_Return, Qt::ControlModifier);
        now = now.addSecs(60);
    }

    AssistForm &form() const { return *page->findChild<AssistForm *>(); }

    QDateTime now = momentOf(day(), QTime(13, 31));
    std::unique_ptr<OpenLedger> ledger;
    std::unique_ptr<DeskPage> page;

private:
    void openAfternoon(Database &database) const
    {
        Volunteer volunteer;
        volunteer.name = QStringLiteral("Lý Thị Trang");
        const auto saved = saveVolunteer(database, volunteer, usualStamp());
        if (!saved || !openSession(database, day(), Shift::Afternoon, {*saved}, {now, volunteer.name}))
            qFatal("no session");
    }

    void open(std::unique_ptr<Database> database)
    {
        ledger = std::make_unique<OpenLedger>(std::move(database), [this] { return now; });
        page = std::make_unique<DeskPage>(*ledger);
        page->resize(1262, 734);
        page->show();
        QApplication::setActiveWindow(page.get());
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        page->shown();
    }

    Appearance m_appearance;
    Ledgers m_ledgers;
    QString m_path;
};

} // namespace somotcua
