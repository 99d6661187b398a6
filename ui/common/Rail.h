#pragma once

#include <QWidget>

class QVBoxLayout;

namespace somotcua {

class RailButton;

/// The cover of the ledger: one large labelled button a page, the active one a tab that runs into the page, help last.
/// ↑ ↓ and Ctrl+1…9 move.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// Returns the index of the page, from 0.
    int addPage(const QString &title, const QString &iconName);
    void setTitle(int index, const QString &title);
    void setHelp(const QString &title);
    /// 0 takes the number away; `words` is what a screen reader says ("18 hồ sơ quá hạn").
    void setCount(int index, int count, const QString &words);

    int active() const { return m_active; }
    /// Says nothing to listeners.
    void setActive(int index);
    void clearPages();

    QSize sizeHint() const override;

Q_SIGNALS:
    void pageWanted(int index);
    void helpWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void want(int index);

    QList<RailButton *> m_pages;
    RailButton *m_help;
    int m_active = -1;
};

} // namespace somotcua
