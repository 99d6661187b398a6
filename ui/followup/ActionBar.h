#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace somotcua {

class Button;

/// Under the hand, at the bottom of a table: what is chosen at the left, what can be done with it at the right. Buttons
/// that do not fit stand in `more`; with very large type only the first two are shown.
class ActionBar : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);

    /// The first added stays longest.
    void add(Button *button);
    void setChosen(const QString &words);
    /// Where a menu of this button opens: at itself, or at `more` while it stands there.
    QWidget *placeOf(Button *button) const;

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void openMore();

    QLabel *m_chosen;
    QHBoxLayout *m_row;
    QList<Button *> m_buttons;
    Button *m_more;
};

} // namespace somotcua
