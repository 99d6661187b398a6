// The part of AssistForm for what is seldom touched: the channel of what is handed in at the counter, the times of the
// help, the code of which only the number was typed.
#include "common/FormField.h"
#include "common/FormGrid.h"
#include "common/OptionRow.h"
#include "desk/AssistForm.h"
#include "dossiers/CodeCompletion.h"
#include "sessions/HelpTimes.h"

#include <QScopedValueRollback>

#include <utility>

namespace somotcua {

namespace {
constexpr int kByPost = 1; // of the two boxes
}

void AssistForm::outcomeShown()
{
    m_grid->setFieldVisible(field(DeskField::Channel), Outcome(m_outcome->chosen()) == Outcome::ReferredInPerson);
}

void AssistForm::changeChannel()
{
    if (Outcome(m_outcome->chosen()) != Outcome::ReferredInPerson)
        return;
    m_channel->setChosen(m_channel->chosen() == kByPost ? 0 : kByPost);
    touched();
}

std::optional<Channel> AssistForm::channel() const
{
    if (Outcome(m_outcome->chosen()) != Outcome::ReferredInPerson || m_channel->chosen() != kByPost)
        return std::nullopt;
    return Channel::Post;
}

void AssistForm::setChannel(std::optional<Channel> channel)
{
    m_channel->setChosen(channel == Channel::Post ? kByPost : 0);
    outcomeShown();
}

void AssistForm::showTimes()
{
    m_timesBefore = typedTimes();
    m_grid->setFieldVisible(field(DeskField::Times), true);
    if (m_times->text().isEmpty()) {
        const QScopedValueRollback filling(m_filling, true);
        m_times->setText(HelpTimes::shown(m_startedAt ? m_startedAt : m_clock(), {}));
    }
    m_times->setFocus(Qt::ShortcutFocusReason);
    m_times->selectAll();
}

bool AssistForm::leaveTimes()
{
    const auto before = std::exchange(m_timesBefore, {});
    if (!m_times->hasFocus() || !before)
        return false;
    setTimes(*before);
    focusNextOpen();
    return true;
}

std::optional<QString> AssistForm::typedTimes() const
{
    return field(DeskField::Times)->isHidden() ? std::nullopt : std::optional(m_times->text());
}

void AssistForm::setTimes(const std::optional<QString> &times)
{
    m_times->setText(times.value_or(QString()));
    m_grid->setFieldVisible(field(DeskField::Times), times.has_value());
}

std::optional<QString> AssistForm::wholeCode() const
{
    const Outcome outcome = Outcome(m_outcome->chosen());
    const bool isNew = outcome == Outcome::SubmittedOnline || outcome == Outcome::ReferredInPerson;
    return isNew ? completedCode(m_code->text(), m_lastCode, m_day) : std::nullopt;
}

} // namespace somotcua
