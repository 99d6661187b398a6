#include "common/OfferList.h"

#include "common/Look.h"
#include "common/OfferDelegate.h"
#include "common/Painting.h"
#include "common/PlainText.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {
constexpr int kVisibleRows = 7;

bool isModifier(const QKeyEvent &press)
{
    return press.key() >= Qt::Key_Shift && press.key() <= Qt::Key_Alt;
}

bool choosesOrTakes(const QKeyEvent &press)
{
    if (press.modifiers().testFlag(Qt::ControlModifier))
        return false; // Ctrl+Enter saves
    switch (press.key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        return true;
    default:
        return false;
    }
}
} // namespace

OfferList::OfferList(QLineEdit *field, Selection selection)
    : QWidget(field->window())
    , m_field(field)
    , m_watched(field)
    , m_selection(selection)
    , m_keys(plainParagraph({}, this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setTypeRole(m_keys, TypeRole::Hint);
    setTone(m_keys, Tone::Soft);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OfferDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    for (QWidget *part : std::initializer_list<QWidget *>{this, m_list, m_list->viewport()})
        part->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_keys);
    column->addWidget(m_list, 1);
    hide();
    field->installEventFilter(this);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
}

void OfferList::setKeysLine(const QString &text)
{
    m_keys->setText(text);
}

void OfferList::offer(const QList<Offer> &offers, const QString &lastRow)
{
    m_model->clear();
    m_offers = int(offers.size());
    for (const Offer &each : offers) {
        auto *item = new QStandardItem(each.text);
        QList<int> marks;
        for (const auto &[start, length] : each.marked)
            marks << start << length;
        item->setData(each.details, OfferDelegate::DetailsRole);
        item->setData(QVariant::fromValue(marks), OfferDelegate::MarksRole);
        item->setData(each.value, OfferDelegate::ValueRole);
        item->setData((QStringList{each.text} + each.details).join(u", "_s), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (!lastRow.isEmpty()) {
        auto *item = new QStandardItem(lastRow);
        item->setData(true, OfferDelegate::IsNewRole);
        m_model->appendRow(item);
    }
    if (m_model->rowCount() == 0 || m_field == nullptr) {
        dismiss();
        return;
    }
    m_list->setCurrentIndex(m_selection == Selection::FirstAtOnce && m_offers > 0 ? m_model->index(0, 0)
                                                                                  : QModelIndex());
    m_isUnread = false;
    place(*m_field);
    show();
    raise();
    // The form may be about to move the field: a line comes or goes above it.
    QTimer::singleShot(0, this, [this] {
        if (isVisible() && m_field != nullptr)
            place(*m_field);
    });
}

void OfferList::dismiss()
{
    hide();
    m_model->clear();
    m_offers = 0;
}

int OfferList::selected() const
{
    return isVisible() && !m_isUnread && m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void OfferList::place(const QLineEdit &field)
{
    const Metrics &measure = lookOf(this).metrics;
    if (field.window() != parentWidget())
        setParent(field.window());
    const int edge = measure.strongLine();
    layout()->setContentsMargins(edge, edge, edge, edge);
    layout()->setSpacing(0);
    m_keys->setContentsMargins(measure.of(0.75), 0, measure.of(0.75), 0);
    m_keys->setVisible(!m_keys->text().isEmpty());

    const QPoint below = field.mapTo(window(), QPoint(0, field.height() + measure.of(0.25)));
    int wanted = field.width();
    for (int row = 0; row < m_model->rowCount(); ++row)
        wanted = std::max(wanted, m_list->itemDelegate()->sizeHint({}, m_model->index(row, 0)).width() + 2 * edge);
    const int width = std::min(wanted, window()->width() - 2 * measure.of(0.5));
    // The keys are told whole, in a second row where the field is narrow.
    m_keys->setMinimumHeight(0); // else the height it was given before is its answer
    m_keys->setMaximumHeight(QWIDGETSIZE_MAX);
    const int told = m_keys->heightForWidth(width - 2 * edge);
    m_keys->setFixedHeight(std::max(measure.of(2), told + measure.of(0.25)));
    const int head = 2 * edge + (m_keys->text().isEmpty() ? 0 : m_keys->height());
    const int rows = std::min(m_model->rowCount(), kVisibleRows);
    // Below the field if two rows fit there, else above it.
    const int roomBelow = window()->height() - below.y();
    const int needed = head + rows * measure.target();
    const bool above = roomBelow < head + std::min(rows, 3) * measure.target();
    const int top = field.mapTo(window(), QPoint(0, -measure.of(0.25))).y();
    const int height = std::min(needed, above ? top : roomBelow);
    // Where it is wider than the room at its right, it ends where the field ends.
    const bool tooWide = below.x() + width > window()->width() - measure.of(0.5);
    const int x = tooWide ? below.x() + field.width() - width : below.x();
    setGeometry(std::max(0, x), above ? top - height : below.y(), width, height);
}

void OfferList::step(int by)
{
    const int rows = m_model->rowCount();
    const int present = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    const int next = present < 0 ? (by > 0 ? 0 : rows - 1) : std::clamp(present + by, 0, rows - 1);
    const QModelIndex index = m_model->index(next, 0);
    m_list->setCurrentIndex(index);
    // The focus stays in the field, so the row is said as the field's description.
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).isValid()
                                          ? index.data(Qt::AccessibleTextRole).toString()
                                          : index.data().toString());
    QAccessibleEvent heard(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&heard);
}

void OfferList::selectFirst()
{
    if (isOpen() && selected() < 0)
        step(1);
}

void OfferList::take(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const QVariant value = m_model->index(row, 0).data(OfferDelegate::ValueRole);
    const bool isNew = row >= m_offers;
    dismiss();
    if (isNew)
        Q_EMIT newWanted();
    else
        Q_EMIT taken(value);
}

bool OfferList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_watched || !isVisible())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
        dismiss();
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // Esc closes the list before it clears the form
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool onlyShows = !isModifier(*press) && std::exchange(m_isUnread, false);
    if (onlyShows && choosesOrTakes(*press))
        return true;
    switch (press->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(kVisibleRows);
        return true;
    case Qt::Key_PageUp:
        step(-kVisibleRows);
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (press->modifiers().testFlag(Qt::ControlModifier) || selected() < 0)
            return false;
        take(selected());
        return true;
    default:
        return false;
    }
}

void OfferList::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    QPainter painter(this);
    paintBox(&painter, rect(), look.colours.surface, look.colours.accent, look.metrics.strongLine(),
             look.metrics.keyRadius());
    if (m_keys->isVisible()) {
        const int line = look.metrics.line();
        const int edge = look.metrics.strongLine();
        painter.fillRect(QRect(edge, edge, width() - 2 * edge, m_keys->height()), look.colours.sunken);
        painter.fillRect(QRect(edge, edge + m_keys->height() - line, width() - 2 * edge, line), look.colours.line);
    }
}

} // namespace somotcua
