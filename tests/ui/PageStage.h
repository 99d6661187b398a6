#pragma once

#include "common/Appearance.h"
#include "ledger/OpenLedger.h"
#include "SampleLedger.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace somotcua {

/// What a page needs to stand alone in a test: a ledger in a temporary folder, a fixed present, a look, room.
class PageStage
{
public:
    /// The sample ledger, on Monday 30/09/2024 at 15:12 in Việt Nam. It is made once a program; each stage has a copy.
    PageStage()
    {
        const QString path = m_folder.filePath(QStringLiteral("mau.somotcua"));
        QFile::copy(sampleFile(), path);
        auto database = Database::open(path, OpenMode::ReadWrite);
        Q_ASSERT(database);
        m_ledger = std::make_unique<OpenLedger>(std::move(*database), &PageStage::now);
        m_ledger->setOnDuty({QStringLiteral("Lý Thị Trang")});
    }

    static QDateTime now() { return momentOf(QDate(2024, 9, 30), QTime(15, 12)); }
    OpenLedger &ledger() { return *m_ledger; }
    Appearance &appearance() { return m_appearance; }
    QString place(const QString &name) const { return m_folder.filePath(name); }

    /// The page in its room beside the rail, active, as a person meets it.
    template <typename PageType>
    static void show(PageType &page)
    {
        page.resize(1240, 690);
        page.QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.shown();
    }

private:
    static QString sampleFile()
    {
        static const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mau.somotcua"));
        if (!QFile::exists(path)) {
            const auto made = createSampleLedger(path, QStringLiteral("vi"), {now(), QStringLiteral("Lý Thị Trang")});
            Q_ASSERT(made);
        }
        return path;
    }

    QTemporaryDir m_folder;
    Appearance m_appearance;
    std::unique_ptr<OpenLedger> m_ledger;
};

} // namespace somotcua
