#include "common/Accessibility.h"
#include "common/LedgerTable.h"
#include "FitChecks.h"
#include "WindowStage.h"

#include <QAccessible>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace somotcua;

/// What a screen reader and a keyboard find: every control has a role, a name, a place in the Tab order, and walking
/// the whole tree of every page, tables too, while rows come and go, crashes nothing.
class TestReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyControlIsNamedAndReached_data() { pages(); }
    void everyControlIsNamedAndReached();
    void tabGoesEverywhere_data() { pages(); }
    void tabGoesEverywhere();
    void theTreeCanBeWalked_data() { pages(); }
    void theTreeCanBeWalked();
    void everyPageTellsItsKeys_data() { pages(); }
    void everyPageTellsItsKeys();

private:
    void pages();

    std::unique_ptr<WindowStage> m_stage;
};

namespace {

constexpr int kMostChildren = 400; // of one object: what is in view, never a million cells
constexpr int kDeepest = 40;
constexpr int kMostTabs = 120; // more than any page has places to stop at

/// Asks every object what a screen reader asks; how many there were.
int walk(QAccessibleInterface *object, int depth, QStringList &wrong)
{
    if (object == nullptr || !object->isValid() || depth > kDeepest)
        return 0;
    object->text(QAccessible::Name);
    object->text(QAccessible::Description);
    object->text(QAccessible::Value);
    object->role();
    object->state();
    object->rect();
    object->relations();
    if (auto *table = object->tableInterface(); table != nullptr && table->rowCount() > 0) {
        for (const int row : {0, table->rowCount() - 1, table->rowCount()}) {
            if (auto *cell = table->cellAt(row, 0); cell != nullptr)
                cell->text(QAccessible::Name);
        }
    }
    const int children = object->childCount();
    if (children > kMostChildren)
        wrong << u"%1 has %2 children"_s.arg(object->text(QAccessible::Name)).arg(children);
    int count = 1;
    for (int index = 0; index < std::min(children, kMostChildren); ++index)
        count += walk(object->child(index), depth + 1, wrong);
    return count;
}

} // namespace

void TestReach::initTestCase()
{
    installAccessibility();
    QAccessible::setActive(true);
    m_stage = std::make_unique<WindowStage>();
}

void TestReach::pages()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page < m_stage->pages().size(); ++page)
        QTest::newRow(qPrintable(m_stage->pages().at(page)->iconName())) << page;
}

void TestReach::everyControlIsNamedAndReached()
{
    QFETCH(int, page);
    for (const int percent : {100, 150, 200}) {
        m_stage->show(m_stage->pages().at(page), percent, Theme::Light);
        const QStringList wrong = namelessOrUnreachable(m_stage->pages().at(page));
        QVERIFY2(wrong.isEmpty(), qPrintable(u"at %1 %:\n  "_s.arg(percent) + wrong.join(u"\n  "_s)));
    }
}

void TestReach::tabGoesEverywhere()
{
    QFETCH(int, page);
    MainWindow &window = m_stage->window();
    m_stage->openSession(); // the desk has most to reach then
    m_stage->show(m_stage->pages().at(page), 100, Theme::Light);
    QSet<QWidget *> reached;
    for (int press = 0; press < kMostTabs; ++press) {
        reached << window.focusWidget();
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        WindowStage::settle();
    }
    QStringList missed;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool stops = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr
            && widget->isVisible() && widget->isEnabled();
        if (stops && !reached.contains(widget))
            missed << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName() + u' '
                    + widget->objectName();
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u"\n  "_s)));
}

void TestReach::theTreeCanBeWalked()
{
    QFETCH(int, page);
    m_stage->show(m_stage->pages().at(page), 100, Theme::Light);
    QStringList wrong;
    for (int round = 0; round < 3; ++round) {
        QVERIFY(walk(QAccessible::queryAccessibleInterface(&m_stage->window()), 0, wrong) > 20);
        // Rows go away and come back while somebody reads them.
        for (LedgerTable *table : m_stage->pages().at(page)->findChildren<LedgerTable *>()) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(table);
            QAccessibleInterface *cell
                = face != nullptr && face->tableInterface() != nullptr ? face->tableInterface()->cellAt(0, 0) : nullptr;
            const QAccessible::Id id = cell != nullptr ? QAccessible::uniqueId(cell) : 0;
            m_stage->ledger().announceChange();
            WindowStage::settle();
            if (auto *later = id != 0 ? QAccessible::accessibleInterface(id) : nullptr; later != nullptr)
                later->text(QAccessible::Name);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"\n  "_s)));
}

void TestReach::everyPageTellsItsKeys()
{
    QFETCH(int, page);
    const QList<KeyHelp> keys = m_stage->pages().at(page)->keys();
    QVERIFY(!keys.isEmpty());
    for (const KeyHelp &key : keys)
        QVERIFY(!key.key.isEmpty() && !key.does.isEmpty());
}

QTEST_MAIN(TestReach)
#include "tst_Reach.moc"
