#pragma once

#include <QWidget>

class QVBoxLayout;

namespace somotcua {

/// A sheet of `surface` with a thin edge and round corners. What is added stands one below the other.
class Card : public QWidget
{
    Q_OBJECT

public:
    /// Padded: one unit of margin. EdgeToEdge: for a table or a strip that reaches the corners, which are rounded over
    /// it.
    enum class Inside
    {
        Padded,
        EdgeToEdge
    };

    explicit Card(Inside inside = Inside::Padded, QWidget *parent = nullptr);
    explicit Card(QWidget *parent)
        : Card(Inside::Padded, parent)
    { }

    QVBoxLayout *column() const { return m_column; }
    void add(QWidget *widget, int stretch = 0);
    /// Bold, above what was added so far.
    void setTitle(const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void coverCorners();

    Inside m_inside;
    QWidget *m_frame = nullptr; // before the column: adding that already asks for it
    QVBoxLayout *m_column;
};

} // namespace somotcua
