#pragma once

#include <QWidget>

class QGridLayout;

namespace somotcua {

/// Twelve columns of equal width, gaps 1 by ½ unit. Fields are laid in the order they are added, a new row begins where
/// the next does not fit. When the grid is narrower than 44 units (large type), the second span counts.
class FormGrid : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kColumns = 12;

    explicit FormGrid(QWidget *parent = nullptr);

    /// Spans are 1 to 12 columns.
    void add(QWidget *field, int span, int narrowSpan = kColumns);
    bool isNarrow() const { return m_narrow; }
    void setFieldVisible(QWidget *field, bool visible);
    void setSpans(QWidget *field, int span, int narrowSpan);

    /// As wide as the narrow arrangement needs: the wide one must not keep a page from becoming narrow.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        QWidget *field;
        int span;
        int narrowSpan;
        bool visible = true;
    };
    void arrange();
    void choose();

    QGridLayout *m_grid;
    QList<Entry> m_entries;
    bool m_narrow = false;
};

} // namespace somotcua
