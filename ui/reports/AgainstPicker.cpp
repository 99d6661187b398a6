#include "reports/AgainstPicker.h"

#include "common/DateField.h"
#include "common/FlowLayout.h"
#include "common/Look.h"
#include "common/PlainText.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QMenu>

namespace somotcua {

namespace {

enum AgainstChoice
{
    YearBefore,
    PeriodBefore,
    FreeDays
};

} // namespace

AgainstPicker::AgainstPicker(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox)
    , m_freeDays(new QWidget)
    , m_first(new DateField)
    , m_last(new DateField)
{
    //: What a period is compared with. vi: Cùng kỳ năm trước
    m_choice->addItem(tr("The same period of the year before"), YearBefore);
    //: What a period is compared with. vi: Kỳ liền trước
    m_choice->addItem(tr("The period just before"), PeriodBefore);
    //: What a period is compared with. vi: Tự chọn ngày
    m_choice->addItem(tr("Days to be chosen"), FreeDays);
    //: Before what a period is compared with. vi: So với
    auto *label = plainLabel(tr("Against"));
    label->setBuddy(m_choice);
    m_choice->setAccessibleName(tr("Against"));
    //: The first day of what a period is compared with. vi: So với từ ngày
    m_first->setAccessibleName(tr("Against, from the day"));
    //: The last day of what a period is compared with. vi: So với đến ngày
    m_last->setAccessibleName(tr("Against, to the day"));

    auto *days = new QHBoxLayout(m_freeDays);
    setSpaces(days, {.between = 0.25});
    days->addWidget(m_first);
    days->addWidget(m_last);
    m_freeDays->hide();
    auto *row = new FlowLayout(this);
    setSpaces(row, {.between = 0.5});
    row->addWidget(label);
    row->addWidget(m_choice);
    row->addWidget(m_freeDays);
    connect(m_choice, &QComboBox::activated, this, &AgainstPicker::choose);
    connect(m_first, &QLineEdit::returnPressed, m_last, [this] { m_last->setFocus(Qt::TabFocusReason); });
    connect(m_first, &DateField::dayChanged, this, &AgainstPicker::readFreeDays);
    connect(m_last, &DateField::dayChanged, this, &AgainstPicker::readFreeDays);
}

std::optional<Period> AgainstPicker::against(const Period &period) const
{
    switch (m_choice->currentData().toInt()) {
    case PeriodBefore:
        return period.before();
    case FreeDays:
        return m_free;
    default:
        return {};
    }
}

bool AgainstPicker::hasFreeDays() const
{
    return m_choice->currentData().toInt() == FreeDays;
}

QMenu *AgainstPicker::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    auto *choices = new QActionGroup(menu);
    for (int index = 0; index < m_choice->count(); ++index) {
        QAction *action = menu->addAction(m_choice->itemText(index), this, [this, index] {
            m_choice->setCurrentIndex(index);
            choose();
        });
        action->setCheckable(true);
        choices->addAction(action);
        connect(menu, &QMenu::aboutToShow, action,
                [action, index, this] { action->setChecked(m_choice->currentIndex() == index); });
    }
    return menu;
}

void AgainstPicker::choose()
{
    const bool free = hasFreeDays();
    m_freeDays->setVisible(free);
    Q_EMIT freeDaysChanged();
    if (free)
        m_first->setFocus(Qt::OtherFocusReason);
    if (!free || m_free)
        Q_EMIT againstChanged();
}

void AgainstPicker::readFreeDays()
{
    const auto days = Period::between(m_first->day().value_or(QDate()), m_last->day().value_or(QDate()));
    if (!days || m_free == *days)
        return;
    m_free = *days;
    Q_EMIT againstChanged();
}

} // namespace somotcua
