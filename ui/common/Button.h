#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace somotcua {

/// A button with a verb, perhaps an icon before it, perhaps its key in a box behind it: `Lưu [Ctrl+Enter]`.
class Button : public QPushButton
{
    Q_OBJECT

public:
    /// Primary: filled, one a page. Quiet: accent text without an edge, for undo, edit, change. Destructive: as
    /// secondary with red words, and it says what it destroys.
    enum class Kind
    {
        Primary,
        Secondary,
        Quiet,
        Destructive
    };

    explicit Button(Kind kind, const QString &text, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);

    /// By meaning; see Icons.h. `After` is for "next" only.
    enum class Place
    {
        Before,
        After
    };
    void setIconName(const QString &meaning, Place place = Place::Before);
    QString iconName() const { return m_iconName; }

    /// The key presses the button while the window is in front and the button can be seen. `Return` means both Enter
    /// keys. What the input method is still composing is finished first.
    void setKey(const QKeySequence &key);
    QKeySequence key() const { return m_key; }
    /// Off where there is no room: the key works all the same.
    void setKeyShown(bool shown);

    /// Without words (more, close, previous, next): the text is then the accessible name and the tooltip.
    void setIconOnly(bool only);

    QSize sizeHint() const override;
    /// Without the key: it is the first to go where there is no room.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int widthWithoutKey() const;
    QFont wordFont() const;
    bool showsKey() const { return m_keyShown && !m_key.isEmpty(); }
    QColor inkColour() const;

    Kind m_kind;
    QString m_iconName;
    Place m_iconPlace = Place::Before;
    QKeySequence m_key;
    bool m_keyShown = true;
    bool m_iconOnly = false;
};

} // namespace somotcua
