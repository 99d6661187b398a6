#pragma once

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QShortcut;

namespace somotcua {

class Button;
class ElidedLabel;

/// Title and one line of context at the left, what the page is about beside it, buttons at the right with the primary
/// last. Secondary buttons that do not fit go into `more`; the primary one never. From 150 % the context stands beside
/// the title; what the page is about goes below it where there is no room beside it.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setContext(const QString &context);
    /// Off where the page says by itself what it is and there is no room for both.
    void setTitleShown(bool shown);

    /// Between the title and the buttons: period, search, counters. `stretch` > 0 takes the free room.
    void addWidget(QWidget *widget, int stretch = 0);
    /// The first added stays longest.
    void addSecondary(Button *button);
    /// Fits: shown where there is room. InMore: in the menu even then. Away: nowhere.
    enum class Stand
    {
        Fits,
        InMore,
        Away
    };
    void setStand(Button *button, Stand stand);
    void setPrimary(Button *button);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override
    {
        return false;
    } // whatever stands in it: it has one line, or a second below

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    void fit();
    void listenFor(Button *button, bool listens);
    void placeAbout(bool below);
    void placeSpace();
    void openMore();

    QLabel *m_title;
    ElidedLabel *m_context;
    QWidget *m_titleBlock;
    QHBoxLayout *m_row;
    QWidget *m_about;
    QHBoxLayout *m_middle;
    QHBoxLayout *m_buttons;
    QList<Button *> m_secondary;
    QHash<const Button *, QShortcut *> m_keys; // of those in the menu
    QHash<const Button *, Stand> m_stands; // of those that do not simply fit
    Button *m_more;
    Button *m_primary = nullptr;
    bool m_fitting = false;
    bool m_stretches = false;
    bool m_below = false;
    bool m_spaceLast = false; // the free room lies behind what the page is about
};

} // namespace somotcua
