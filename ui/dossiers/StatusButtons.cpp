#include "dossiers/StatusButtons.h"

#include "common/Button.h"
#include "common/Icons.h"
#include "common/Look.h"
#include "dossiers/StatusMarks.h"

#include <QBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// The primary button and two beside it; the others are rarer and stand in the menu.
constexpr int kShownSteps = 2;

} // namespace

StatusButtons::StatusButtons(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setSpaces(m_column, {.between = 0.5});
}

bool StatusButtons::offer(DossierStatus status)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<DossierStatus> shown = nextStatuses(status).mid(0, kShownSteps);
    for (int place = 0; place < shown.size(); ++place)
        add(shown.at(place), place);
    return addMenu(status, shown) || !shown.isEmpty();
}

Button *StatusButtons::add(DossierStatus to, int place)
{
    auto *button = new Button(place == 0 ? Button::Kind::Primary : Button::Kind::Secondary, statusName(to, {}));
    if (place == 0) {
        button->setIconName(statusIcon(to));
        button->setKey(QKeySequence(Qt::Key_F6));
    }
    m_column->addWidget(button);
    connect(button, &Button::clicked, this, [this, to] { Q_EMIT chosen(to); });
    return button;
}

bool StatusButtons::addMenu(DossierStatus from, const QList<DossierStatus> &shown)
{
    QList<DossierStatus> others;
    for (int code = int(DossierStatus::Registered); code <= int(DossierStatus::Returned); ++code) {
        const auto to = DossierStatus(code);
        if (moveKind(from, to) != Move::Refused && !shown.contains(to))
            others << to;
    }
    if (others.isEmpty())
        return false;
    //: vi: Trạng thái khác…
    auto *button = new Button(Button::Kind::Secondary, tr("Other status…"));
    auto *menu = new QMenu(button);
    for (const DossierStatus to : others) {
        QAction *action = menu->addAction(icon(statusIcon(to)), statusName(to, {}));
        connect(action, &QAction::triggered, this, [this, to] { Q_EMIT chosen(to); });
    }
    connect(button, &Button::clicked, menu,
            [menu, button] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    m_column->addWidget(button);
    return true;
}

} // namespace somotcua
