#include "desk/guide/PaperList.h"

#include "common/Look.h"
#include "desk/guide/PaperCheck.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace somotcua {

PaperList::PaperList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setSpaces(m_rows, {.between = 0});
}

void PaperList::setPapers(const QList<PaperMark> &papers)
{
    const QScopedValueRollback filling(m_filling, true);
    m_papers = papers;
    while (m_boxes.size() > papers.size())
        delete m_boxes.takeLast();
    while (m_boxes.size() < papers.size()) {
        auto *box = new PaperCheck(this);
        const qsizetype place = m_boxes.size();
        box->installEventFilter(this);
        connect(box, &QCheckBox::toggled, this, [this, place](bool on) {
            if (m_filling)
                return;
            m_papers[place].brought = on;
            Q_EMIT ticked();
        });
        m_rows->addWidget(box);
        box->show(); // at once: the layout would do it later, and F3 may come before
        m_boxes << box;
    }
    for (qsizetype place = 0; place < papers.size(); ++place) {
        m_boxes.at(place)->setText(papers.at(place).name);
        m_boxes.at(place)->setChecked(papers.at(place).brought);
        m_boxes.at(place)->updateGeometry();
    }
}

bool PaperList::focusLikeliest()
{
    if (m_boxes.isEmpty())
        return false;
    const auto missing = std::ranges::find_if(m_boxes, [](const PaperCheck *box) { return !box->isChecked(); });
    (missing == m_boxes.cend() ? m_boxes.first() : *missing)->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void PaperList::step(int by)
{
    const qsizetype present = m_boxes.indexOf(qobject_cast<PaperCheck *>(focusWidget()));
    m_boxes.at(std::clamp<qsizetype>(present + by, 0, m_boxes.size() - 1))->setFocus(Qt::TabFocusReason);
}

bool PaperList::eventFilter(QObject *watched, QEvent *event)
{
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (!override && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (override) {
        if (press->key() != Qt::Key_Escape)
            return false;
        event->accept(); // Esc leaves the papers before it clears the form
        return true;
    }
    const int digit = press->key() - Qt::Key_1;
    if (digit >= 0 && digit < 9 && digit < m_boxes.size() && press->modifiers() == Qt::NoModifier) {
        m_boxes.at(digit)->setFocus(Qt::TabFocusReason);
        m_boxes.at(digit)->toggle();
        return true;
    }
    switch (press->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (press->modifiers().testFlag(Qt::ControlModifier))
            return false;
        [[fallthrough]];
    case Qt::Key_Escape:
        Q_EMIT leaveWanted();
        return true;
    default:
        return false;
    }
}

} // namespace somotcua
