#pragma once

#include "common/Page.h"
#include "common/WindowFoot.h"
#include "MainWindow.h"
#include "Pages.h"
#include "PageStage.h"
#include "reports/ReportMaker.h"
#include "Settings.h"
#include "Translations.h"

#include <QCoreApplication>

namespace somotcua {

/// The whole window over a copy of the sample ledger, in Vietnamese, 1366 by 768, on Monday 30/09/2024 at 15:12.
class WindowStage : public PageStage
{
public:
    WindowStage()
        : m_window(appearance())
    {
        const Equipment equipment{.ledger = ledger(),
                                  .appearance = appearance(),
                                  .settings = m_settings,
                                  .changeLanguage = [](const QString &) {},
                                  .leaveLedger = [] {},
                                  .tellSession =
                                      [](const QString &, const QString &) {
                                      }};
        m_pages = makePages(equipment);
        m_window.showPages(m_pages);
        m_window.foot().set(WindowFoot::Part::Ledger, QStringLiteral("Sổ mẫu để tập"));
        m_window.foot().set(WindowFoot::Part::Backup, QStringLiteral("Sao lưu 27/09 17:04, đã đối chiếu"),
                            QStringLiteral("27/09 17:04"));
        m_window.resize(1366, 768);
        m_window.show();
    }

    MainWindow &window() { return m_window; }
    const QList<Page *> &pages() const { return m_pages; }

    /// Brings a page to the front at a size and in a theme, and lets everything find its place.
    void show(Page *page, int percent, Theme theme)
    {
        appearance().setTheme(theme);
        appearance().setTypePercent(percent);
        m_window.showPage(page);
        settle();
        // What is counted on threads of its own changes the layout once more when it comes.
        const auto counts = page->findChildren<ReportMaker *>();
        QVERIFY(QTest::qWaitFor(
            [&] { return std::ranges::none_of(counts, [](const ReportMaker *maker) { return maker->isBusy(); }); },
            30'000));
        settle();
    }

    /// The desk's form instead of the question who is on duty.
    void openSession()
    {
        show(m_pages.constFirst(), 100, Theme::Light);
        QTest::keyClick(m_window.focusWidget() != nullptr ? m_window.focusWidget() : &m_window, Qt::Key_Return,
                        Qt::ControlModifier);
        settle();
    }

    /// Layouts ask each other a few times until nothing moves any more.
    static void settle()
    {
        for (int round = 0; round < 8; ++round) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

    static QString nameOf(Theme theme)
    {
        return theme == Theme::Light ? QStringLiteral("light")
            : theme == Theme::Dark   ? QStringLiteral("dark")
                                     : QStringLiteral("contrast");
    }

private:
    Translations m_translations{QStringLiteral("vi")};
    Settings m_settings;
    MainWindow m_window;
    QList<Page *> m_pages;
};

} // namespace somotcua
