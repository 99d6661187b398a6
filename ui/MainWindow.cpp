#include "MainWindow.h"

#include "common/Appearance.h"
#include "common/FocusRing.h"
#include "common/KeyListDialog.h"
#include "common/MessageBar.h"
#include "common/Page.h"
#include "common/PageFrame.h"
#include "common/Rail.h"
#include "common/WindowFoot.h"
#include "common/WordsOnce.h"

#include <QCloseEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace somotcua {

MainWindow::MainWindow(Appearance &appearance, QWidget *parent)
    : QMainWindow(parent)
    , m_appearance(appearance)
    , m_whole(new QStackedWidget(this))
    , m_ledger(new QWidget(m_whole))
    , m_rail(new Rail(m_ledger))
    , m_stack(new QStackedWidget(m_ledger))
    , m_message(new MessageBar(m_ledger))
    , m_foot(new WindowFoot(m_ledger))
{
    auto *grid = new QGridLayout(m_ledger);
    auto *said = new QHBoxLayout;
    said->addWidget(m_message);
    grid->addWidget(m_rail, 0, 0, 2, 1);
    grid->addWidget(m_stack, 0, 1);
    grid->addLayout(said, 1, 1);
    grid->addWidget(m_foot, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(0, 1);
    setSpaces(grid, Spaces::none());
    setSpaces(said, {.left = 1.25, .right = 1.25, .bottom = 0.75});
    m_whole->addWidget(m_ledger);
    setCentralWidget(m_whole);
    setWindowTitle(QGuiApplication::applicationDisplayName());

    connect(m_rail, &Rail::pageWanted, this, &MainWindow::showPageAt);
    connect(m_rail, &Rail::helpWanted, this, &MainWindow::showKeys);
    connect(&m_appearance, &Appearance::changed, this, &MainWindow::tellTypeSize);
    new FocusRing(this);
    new WordsOnce(this);
    listenToKeys();
    tellTypeSize();
}

void MainWindow::listenToKeys()
{
    const auto on = [this](const QKeySequence &key, auto does) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    // Plus lies on the same key as = on most keyboards, so both work.
    for (const auto key : {Qt::Key_Plus, Qt::Key_Equal})
        on(QKeySequence(QKeyCombination(Qt::ControlModifier, key)), [this] { m_appearance.enlarge(); });
    on(QKeySequence(QKeyCombination(Qt::ControlModifier, Qt::Key_Minus)), [this] { m_appearance.reduce(); });
    on(QKeySequence(QKeyCombination(Qt::ControlModifier, Qt::Key_0)), [this] { m_appearance.setTypePercent(100); });
    on(QKeySequence(Qt::Key_F1), [this] { showKeys(); });
}

void MainWindow::showWelcome(QWidget *welcome)
{
    if (m_welcome != nullptr && m_welcome != welcome)
        m_welcome->deleteLater();
    m_welcome = welcome;
    m_whole->addWidget(welcome);
    m_whole->setCurrentWidget(welcome);
}

void MainWindow::showPages(const QList<Page *> &pages)
{
    while (QWidget *frame = m_stack->widget(0)) {
        m_stack->removeWidget(frame);
        frame->deleteLater();
    }
    m_pages = pages;
    m_rail->clearPages();
    for (Page *page : pages) {
        const int index = m_rail->addPage(page->title(), page->iconName());
        m_stack->addWidget(new PageFrame(page, m_stack));
        connect(page, &Page::countChanged, this,
                [this, index](int count, const QString &words) { m_rail->setCount(index, count, words); });
    }
    m_whole->setCurrentWidget(m_ledger);
    if (m_welcome != nullptr) {
        m_welcome->deleteLater();
        m_welcome = nullptr;
    }
    if (!pages.isEmpty())
        showPageAt(0);
}

bool MainWindow::showsPages() const
{
    return m_whole->currentWidget() == m_ledger;
}

Page *MainWindow::currentPage() const
{
    return showsPages() ? m_pages.value(m_rail->active()) : nullptr;
}

MessageBar &MainWindow::messageInFront()
{
    Page *page = currentPage();
    MessageBar *place = page != nullptr ? page->messagePlace() : nullptr;
    return place != nullptr ? *place : *m_message;
}

void MainWindow::showPage(Page *page)
{
    showPageAt(int(m_pages.indexOf(page)));
}

void MainWindow::showPageAt(int index)
{
    Page *page = m_pages.value(index);
    if (page == nullptr)
        return;
    m_rail->setActive(index);
    m_stack->setCurrentIndex(index);
    m_message->clear();
    page->shown();
}

void MainWindow::showKeys()
{
    const Page *page = currentPage();
    if (page == nullptr)
        return;
    KeyListDialog keys(*page, this);
    keys.exec();
}

void MainWindow::tellTypeSize()
{
    const int percent = m_appearance.typePercent();
    //: vi: Cỡ chữ %1%
    m_foot->set(WindowFoot::Part::TypeSize, tr("Type size %1%").arg(percent), u"%1%"_s.arg(percent));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        for (int index = 0; index < m_pages.size(); ++index)
            m_rail->setTitle(index, m_pages.at(index)->title());
        tellTypeSize();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

} // namespace somotcua
