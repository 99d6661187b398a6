#include "common/LedgerTable.h"

#include "common/LedgerAccessible.h"
#include "common/LedgerDelegate.h"
#include "common/Look.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace somotcua {

namespace {

/// The head runs on above the scroll bar.
class HeadCorner : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {1, lookOf(this).metrics.tableHead()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = lookOf(this);
        const int line = look.metrics.line();
        QPainter painter(this);
        painter.fillRect(rect(), look.colours.sunken);
        painter.fillRect(QRect(0, height() - line, width(), line), look.colours.edge);
    }
};

} // namespace

LedgerTable::LedgerTable(QWidget *parent)
    : QTableView(parent)
    , m_corner(new HeadCorner(this))
{
    addScrollBarWidget(m_corner, Qt::AlignTop);
    setItemDelegate(new LedgerDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1); // a column of boxes is narrower than any heading
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(false);
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT rowActivated(index.row()); });
    measureUp();
}

void LedgerTable::setColumnSample(int column, const QString &sample)
{
    m_samples[column] = sample;
    shareWidth();
}

void LedgerTable::setColumnSample(int column, const StatusMark &sample)
{
    m_statusSamples[column] = sample;
    shareWidth();
}

void LedgerTable::setElidingColumn(int column, double minimumUnits)
{
    m_eliding = column;
    m_elidingUnits = minimumUnits;
    shareWidth();
}

void LedgerTable::setHidingOrder(const QList<int> &columns)
{
    m_hiding = columns;
    shareWidth();
}

void LedgerTable::setColumnsAway(const QList<int> &columns)
{
    m_away = columns;
    shareWidth();
}

void LedgerTable::setTwoLines(bool two)
{
    if (m_twoLines == two)
        return;
    m_twoLines = two;
    measureUp();
}

void LedgerTable::setHeadShown(bool shown)
{
    horizontalHeader()->setVisible(shown);
    m_corner->setVisible(shown);
}

void LedgerTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (model != nullptr) {
        connect(model, &QAbstractItemModel::modelReset, this, &LedgerTable::shareWidth);
        connect(model, &QAbstractItemModel::columnsInserted, this, &LedgerTable::shareWidth);
    }
    shareWidth();
}

int LedgerTable::selectedRow() const
{
    const QModelIndexList rows = selectionModel() != nullptr ? selectionModel()->selectedRows() : QModelIndexList();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void LedgerTable::selectRowQuietly(int row)
{
    const QSignalBlocker quiet(this);
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
    } else {
        selectRow(row);
    }
}

QSize LedgerTable::minimumSizeHint() const
{
    const Metrics &measure = lookOf(this).metrics;
    const int head = horizontalHeader()->isHidden() ? 0 : measure.tableHead();
    return {measure.of(12), head + 2 * measure.target()};
}

void LedgerTable::measureUp()
{
    const Metrics &measure = lookOf(this).metrics;
    // The head's font comes from the view, so it is the view's own business here.
    setFont(measure.font(TypeRole::Body));
    horizontalHeader()->setFont(measure.font(TypeRole::Head));
    horizontalHeader()->setFixedHeight(measure.tableHead());
    m_corner->setFixedHeight(measure.tableHead());
    verticalHeader()->setMinimumSectionSize(1);
    shareWidth();
}

void LedgerTable::setAcross(int column, const StatusMark &sample)
{
    m_across = column;
    m_acrossSample = sample;
    shareWidth();
}

void LedgerTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void LedgerTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measureUp();
}

void LedgerTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore(); // Ctrl+Enter saves, wherever the focus is
        return;
    }
    if (enter) {
        if (selectedRow() >= 0)
            Q_EMIT rowActivated(selectedRow());
        return;
    }
    // Left and right would move an invisible cell cursor.
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void LedgerTable::focusInEvent(QFocusEvent *event)
{
    const bool none = selectedRow() < 0;
    {
        // The view would make a row current that nobody sees, and ↓ would go on from there.
        const QSignalBlocker quiet(selectionModel());
        QTableView::focusInEvent(event);
        if (none && selectionModel() != nullptr)
            selectionModel()->clearCurrentIndex();
    }
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (none && byKey && model() != nullptr && model()->rowCount() > 0)
        selectRow(std::max(0, rowAt(0))); // so that the focus can be seen
    else if (!none)
        tellRow(this, selectedRow());
}

void LedgerTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // Past QTableView, which would tell screen readers of cells that our interface does not have.
    QAbstractItemView::currentChanged(current, previous);
    if (current.row() == previous.row())
        return;
    tellRow(this, current.row());
    Q_EMIT rowSelected(current.row());
}

void LedgerTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
}

} // namespace somotcua
