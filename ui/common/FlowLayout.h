#pragma once

#include <QLayout>

namespace somotcua {

/// Things side by side that go on in the next line where the room ends, as words do. Gaps come from setSpaces (between,
/// rows); a thing wider than the room gets the whole line.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &area) override;

private:
    enum class Doing
    {
        Measure,
        Place
    };
    int flow(const QRect &area, Doing doing) const;

    QList<QLayoutItem *> m_items;
};

} // namespace somotcua
