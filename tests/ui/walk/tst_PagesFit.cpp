#include "FitChecks.h"
#include "WindowStage.h"

using namespace Qt::StringLiterals;
using namespace somotcua;

/// Every page at every size in every theme on a small screen: nothing cut off, nothing over anything else, everything
/// large enough to be hit.
class TestPagesFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void targetsAreLargeEnough();

private:
    WindowStage m_stage;
    bool m_isOpen = false;
};

void TestPagesFit::nothingIsCutOff_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("sessionOpen");
    for (int page = 0; page < m_stage.pages().size(); ++page) {
        for (const int percent : typeSteps())
            QTest::addRow("%s at %d %%", qPrintable(m_stage.pages().at(page)->iconName()), percent)
                << page << percent << false;
    }
    for (const int percent : typeSteps())
        QTest::addRow("desk with its session open at %d %%", percent) << 0 << percent << true;
}

void TestPagesFit::nothingIsCutOff()
{
    QFETCH(int, page);
    QFETCH(int, percent);
    QFETCH(bool, sessionOpen);
    if (sessionOpen && !m_isOpen) {
        m_stage.openSession();
        m_isOpen = true;
    }

    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
        m_stage.show(m_stage.pages().at(page), percent, theme);
        const QStringList wrong = cutOrOverlapping(&m_stage.window());
        QVERIFY2(wrong.isEmpty(), qPrintable(WindowStage::nameOf(theme) + u":\n  "_s + wrong.join(u"\n  "_s)));
    }
}

void TestPagesFit::targetsAreLargeEnough()
{
    for (Page *page : m_stage.pages()) {
        m_stage.show(page, 100, Theme::Light);
        const QStringList wrong = smallTargets(&m_stage.window(), 44);
        QVERIFY2(wrong.isEmpty(), qPrintable(page->iconName() + u":\n  "_s + wrong.join(u"\n  "_s)));
    }
}

QTEST_MAIN(TestPagesFit)
#include "tst_PagesFit.moc"
