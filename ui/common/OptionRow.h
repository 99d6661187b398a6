#pragma once

#include <QWidget>

class QAbstractButton;
class QShortcut;

namespace somotcua {

/// Joined boxes, one key each. They are radio buttons (or check boxes) to a screen reader and the row is their group.
/// Digits act while the row has the focus; with `setKeysAnywhere` Alt and the digit act from anywhere in the window.
/// When the boxes do not fit in one row they stand in two columns, then in one.
class OptionRow : public QWidget
{
    Q_OBJECT

public:
    enum class Choice
    {
        One,
        Several
    };
    enum class Keys
    {
        Shown,
        None
    };

    explicit OptionRow(Choice choice, Keys keys, QWidget *parent = nullptr);

    /// Replaces the options; the indexes of the choice count from 0 in this order.
    void setOptions(const QStringList &texts);
    int count() const { return int(m_boxes.size()); }
    void setKeysAnywhere(bool anywhere);

    /// The chosen one; -1 while nothing is chosen.
    int chosen() const;
    /// -1 takes the choice back. Says nothing to listeners.
    void setChosen(int index);

    QList<int> chosenAll() const;
    void setChosenAll(const QList<int> &indexes);

    QAbstractButton *box(int index) const { return m_boxes.value(index); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// A person chose; not sent for setChosen.
    void chosenChanged(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int columnsFor(int width) const;
    void place();
    void choose(int index);
    void listenAnywhere();
    void stopTabOnce();

    Choice m_choice;
    Keys m_keys;
    bool m_anywhere = false;
    QList<QAbstractButton *> m_boxes;
    QList<QShortcut *> m_shortcuts;
};

} // namespace somotcua
