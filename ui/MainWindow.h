#pragma once

#include <QMainWindow>

class QStackedWidget;

namespace somotcua {

class Appearance;
class MessageBar;
class Page;
class Rail;
class WindowFoot;

/// Rail, pages, status line, and nothing else. While no ledger is open a welcome fills the whole window. The window is
/// given its pages; it knows nothing of what they do.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Appearance &appearance, QWidget *parent = nullptr);

    /// Takes the whole window until pages are shown; the window owns it. Replaces an earlier welcome.
    void showWelcome(QWidget *welcome);
    /// Shows these pages in this order, the first in front; the window owns them. Earlier pages are deleted.
    void showPages(const QList<Page *> &pages);
    bool showsPages() const;

    Page *currentPage() const;
    void showPage(Page *page);
    WindowFoot &foot() { return *m_foot; }
    /// Under whatever page is in front; goes when another one comes.
    MessageBar &message() { return *m_message; }
    /// Where the page in front says things: its own place, else the bar under it.
    MessageBar &messageInFront();

Q_SIGNALS:
    /// After the pages were asked whether they may go: the window is closing for good.
    void closing();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void showPageAt(int index);
    void showKeys();
    void listenToKeys();
    void tellTypeSize();

    Appearance &m_appearance;
    QStackedWidget *m_whole;
    QWidget *m_ledger;
    QWidget *m_welcome = nullptr;
    Rail *m_rail;
    QStackedWidget *m_stack;
    MessageBar *m_message;
    WindowFoot *m_foot;
    QList<Page *> m_pages;
};

} // namespace somotcua
