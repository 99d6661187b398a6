#pragma once

#include <QStringList>
#include <QWidget>

namespace somotcua {

class MessageBar;

/// A key of a page and what it does, for the list that F1 shows.
struct KeyHelp
{
    QString key;
    QString does;
};

/// One page behind a button of the rail.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The label in the rail, at most two short words; asked again when the language changes.
    virtual QString title() const = 0;
    /// By meaning: "desk", "dossiers", "reports", "settings" …
    virtual QString iconName() const = 0;
    /// The page has come to the front: read anew what may have changed meanwhile, focus the first field.
    virtual void shown() { }
    virtual QList<KeyHelp> keys() const { return {}; }
    /// The page's own place for what the window says; with none the window's bar comes under the page, which moves it.
    virtual MessageBar *messagePlace() { return nullptr; }
    /// What the page is for and how it is worked, in two to four plain sentences: what F1 says over the keys.
    virtual QStringList help() const { return {}; }

Q_SIGNALS:
    /// A number at the rail's button (0 takes it away) and the words a screen reader says for it.
    void countChanged(int count, const QString &words);
    /// Something in the ledger was written: other pages and the status line read it anew.
    void ledgerChanged();
};

} // namespace somotcua
