#include "FitChecks.h"

#include "common/ElidedLabel.h"
#include "common/FocusRing.h"
#include "common/LedgerTable.h"
#include "common/OfferList.h"
#include "common/PageFrame.h"
#include "DayWords.h"
#include "roster/DayCell.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

QString wordsOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text().isEmpty() ? line->placeholderText() : line->text();
    return widget->accessibleName();
}

QString named(const QWidget *widget)
{
    QString path;
    for (const QWidget *each = widget; each != nullptr && !each->isWindow(); each = each->parentWidget()) {
        const QString part = QString::fromLatin1(each->metaObject()->className()).section(u':', -1);
        path.prepend(each->objectName().isEmpty() ? part : part + u'#' + each->objectName());
        path.prepend(u'/');
    }
    const QRect place = widget->geometry();
    return u"%1 “%2” [%3×%4 at %5,%6]"_s.arg(path.right(90), wordsOf(widget).left(40))
        .arg(place.width())
        .arg(place.height())
        .arg(place.x())
        .arg(place.y());
}

/// Widgets that lie over others on purpose.
bool isOverlay(const QWidget *widget)
{
    return qobject_cast<const FocusRing *>(widget) != nullptr || qobject_cast<const OfferList *>(widget) != nullptr
        || widget->isWindow() || widget->testAttribute(Qt::WA_TransparentForMouseEvents);
}

/// Its place is its own affair: the inside of Qt's composite widgets, of what scrolls, and what stands beyond the edge.
bool isInside(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    for (; parent != nullptr; parent = parent->parentWidget()) {
        if (qobject_cast<const QHeaderView *>(parent) != nullptr || qobject_cast<const QComboBox *>(parent) != nullptr
            || qobject_cast<const QLineEdit *>(parent) != nullptr
            || qobject_cast<const LedgerTable *>(parent) != nullptr)
            return true;
    }
    return false;
}

QList<QWidget *> seen(QWidget *root)
{
    QList<QWidget *> found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == root->window() && !isInside(widget) && !isOverlay(widget)
            && qobject_cast<QScrollBar *>(widget) == nullptr && !widget->size().isEmpty())
            found << widget;
    }
    return found;
}

bool isScrolled(const QWidget *widget)
{
    const auto *viewport = widget->parentWidget();
    const auto *area = viewport != nullptr ? qobject_cast<const QScrollArea *>(viewport->parentWidget()) : nullptr;
    return area != nullptr && area->widget() == widget;
}

QString cutText(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (label != nullptr && qobject_cast<const ElidedLabel *>(widget) == nullptr && !label->text().isEmpty()) {
        const QRect room = label->contentsRect();
        if (label->wordWrap()) {
            if (label->heightForWidth(label->width()) > label->height() + 1)
                return u"lines cut off"_s;
            for (const QString &word : label->text().split(u' ')) {
                if (label->fontMetrics().horizontalAdvance(word) > room.width() + 1)
                    return u"a word is wider than its room"_s;
            }
            return {};
        }
        int width = 0;
        for (const QString &line : label->text().split(u'\n'))
            width = std::max(width, label->fontMetrics().horizontalAdvance(line));
        if (width > room.width() + 1)
            return u"text cut off"_s;
        if (label->fontMetrics().height() * (1 + label->text().count(u'\n')) > room.height() + 2)
            return u"text lower than its letters"_s;
    }
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    if (line != nullptr && line->text().isEmpty()
        && line->fontMetrics().horizontalAdvance(line->placeholderText()) > line->contentsRect().width())
        return u"the words inside the empty field are cut off"_s;
    return {};
}

QStringList cutHeads(const LedgerTable *table)
{
    QStringList wrong;
    const QHeaderView *head = table->horizontalHeader();
    if (!head->isVisible() || table->model() == nullptr)
        return wrong;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (head->isSectionHidden(column))
            continue;
        const QString text = table->model()->headerData(column, Qt::Horizontal).toString();
        if (head->fontMetrics().horizontalAdvance(text) > head->sectionSize(column))
            wrong << u"head “%1” of %2 is cut off"_s.arg(text, named(table));
    }
    if (table->model()->rowCount() > 0 && table->rowHeight(0) < table->fontMetrics().height())
        wrong << u"rows lower than their letters: %1"_s.arg(named(table));
    if (table->horizontalScrollBar()->maximum() > 0)
        wrong << u"columns beyond the edge: %1"_s.arg(named(table));
    return wrong;
}

} // namespace

QStringList cutOrOverlapping(QWidget *root)
{
    QStringList wrong;
    const QList<QWidget *> all = seen(root);
    QHash<const QWidget *, QList<QWidget *>> siblings;
    for (QWidget *widget : all) {
        if (const QString cut = cutText(widget); !cut.isEmpty())
            wrong << cut + u": "_s + named(widget);
        if (const auto *table = qobject_cast<LedgerTable *>(widget))
            wrong << cutHeads(table);
        if (const auto *day = qobject_cast<DayCell *>(widget)) {
            for (const QString &words : cutWords(*day))
                wrong << words + u": "_s + named(widget);
        }
        if (const auto *frame = qobject_cast<PageFrame *>(widget);
            frame != nullptr && frame->horizontalScrollBar()->maximum() > 0)
            wrong << u"the page must be scrolled sideways by %1: %2"_s.arg(frame->horizontalScrollBar()->maximum())
                         .arg(named(widget));
        const QSize least = widget->minimumSizeHint();
        // Labels are measured by their words above; what scrolls may be smaller than what it holds.
        const bool scrolls = qobject_cast<QAbstractScrollArea *>(widget) != nullptr
            || widget->objectName().startsWith(u"qt_scrollarea"_s) || qobject_cast<QLabel *>(widget) != nullptr;
        if (!scrolls && least.isValid()
            && (widget->width() + 1 < least.width() || widget->height() + 1 < least.height()))
            wrong << u"smaller than it can be (%1×%2): %3"_s.arg(least.width()).arg(least.height()).arg(named(widget));
        const QWidget *parent = widget->parentWidget();
        if (parent == nullptr || isScrolled(widget) || qobject_cast<const QStackedWidget *>(parent) != nullptr)
            continue;
        if (!parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
            wrong << u"beyond its parent's edge (%1×%2): %3"_s.arg(parent->width())
                         .arg(parent->height())
                         .arg(named(widget));
        siblings[parent] << widget;
    }
    for (const QList<QWidget *> &group : std::as_const(siblings)) {
        for (qsizetype one = 0; one < group.size(); ++one) {
            for (qsizetype other = one + 1; other < group.size(); ++other) {
                // Joined boxes share their edge.
                const QRect shared = group.at(one)->geometry() & group.at(other)->geometry();
                if (shared.width() > 4 && shared.height() > 4)
                    wrong << u"over each other: %1 and %2"_s.arg(named(group.at(one)), named(group.at(other)));
            }
        }
    }
    return wrong;
}

QStringList smallTargets(QWidget *root, int least)
{
    QStringList wrong;
    for (const QWidget *widget : seen(root)) {
        const bool isTarget = qobject_cast<const QAbstractButton *>(widget) != nullptr
            || qobject_cast<const QLineEdit *>(widget) != nullptr || qobject_cast<const QComboBox *>(widget) != nullptr;
        if (isTarget && widget->height() < least)
            wrong << u"lower than %1: %2"_s.arg(least).arg(named(widget));
        const auto *table = qobject_cast<const LedgerTable *>(widget);
        if (table != nullptr && table->model() != nullptr && table->model()->rowCount() > 0
            && table->rowHeight(0) < least)
            wrong << u"rows lower than %1: %2"_s.arg(least).arg(named(widget));
    }
    return wrong;
}

namespace {

/// A widget of the same kind beside it that Tab reaches.
bool hasFocusedKin(const QWidget *widget)
{
    const auto kin = widget->parentWidget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(kin, [&](const QWidget *other) {
        return other->metaObject() == widget->metaObject() && (other->focusPolicy() & Qt::TabFocus) != 0;
    });
}

} // namespace

QStringList namelessOrUnreachable(QWidget *root)
{
    QStringList wrong;
    QSet<const QWidget *> reached;
    QWidget *first = root->window();
    for (QWidget *each = first->nextInFocusChain(); each != nullptr && each != first; each = each->nextInFocusChain())
        reached << each;
    for (QWidget *widget : seen(root)) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) != nullptr
            || qobject_cast<QLineEdit *>(widget) != nullptr || qobject_cast<QComboBox *>(widget) != nullptr
            || qobject_cast<QAbstractItemView *>(widget) != nullptr;
        if (!isControl)
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (face == nullptr || face->role() == QAccessible::NoRole)
            wrong << u"no role: "_s + named(widget);
        else if (face->text(QAccessible::Name).trimmed().isEmpty())
            wrong << u"no name: "_s + named(widget);
        if (widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 && !reached.contains(widget))
            wrong << u"Tab never comes here: "_s + named(widget);
        // One of a row of options, or of the days of a calendar, has the focus for all of them; arrows move among them.
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isOneOfRow
            = button != nullptr && (button->autoExclusive() || button->group() != nullptr || hasFocusedKin(widget));
        if (widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == 0 && !isOneOfRow)
            wrong << u"not in the Tab order: "_s + named(widget);
    }
    return wrong;
}

} // namespace somotcua
