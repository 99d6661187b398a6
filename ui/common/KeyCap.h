#pragma once

#include <QKeySequence>
#include <QWidget>

namespace somotcua {

struct Look;

/// A key as it is printed on the keyboard: "Ctrl+Enter", "Esc", "↑".
QString keyText(const QKeySequence &key);

/// A key in its box. Never the only carrier of a meaning; screen readers pass over it.
class KeyCap : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCap(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// For widgets that paint their key themselves.
    static QSize sizeOf(const QString &text, const Look &look);
    enum class Fill
    {
        Outline,
        Solid
    };
    static void paint(QPainter *painter, const QRect &area, const QString &text, const Look &look, const QColor &ink,
                      Fill fill = Fill::Outline);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace somotcua
