#pragma once

#include "common/Card.h"

class QLabel;

namespace somotcua {

class Button;

/// One subject at the right of a table: title, what is added, scrolling when it is long. Esc and the cross close it.
class SidePanel : public Card
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Beside the title, before the cross: a quiet button as `Sửa`.
    void setTitleButton(Button *button);
    /// Where the panel's content goes; it scrolls.
    QVBoxLayout *content() const { return m_content; }

    /// The focus on the cross, from which Tab goes on into the panel.
    void takeFocus();

    QSize sizeHint() const override;

Q_SIGNALS:
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_title;
    Button *m_close;
    QVBoxLayout *m_content;
};

/// A thin line between parts of a panel or a form.
QWidget *ruleLine(QWidget *parent = nullptr);

} // namespace somotcua
