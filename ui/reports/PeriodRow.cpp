#include "reports/PeriodRow.h"

#include "common/Look.h"
#include "common/PageHeader.h"
#include "reports/PeriodPicker.h"

namespace somotcua {

namespace {

constexpr double kPeriodInHeaderUnits = 84; // a narrower page has no room for it beside its title and buttons

} // namespace

PeriodRow::PeriodRow(PageHeader &header, PeriodPicker &period, QWidget *follower)
    : m_header(header)
    , m_period(period)
    , m_follower(follower)
{
    setSpaces(this, {.between = 1});
    addWidget(&m_period);
    if (m_follower != nullptr)
        addWidget(m_follower);
}

void PeriodRow::arrange(const QWidget &page)
{
    const bool inHeader = page.width() >= lookOf(&page).metrics.of(kPeriodInHeaderUnits);
    if (m_inHeader == inHeader)
        return;
    m_inHeader = inHeader;
    if (inHeader) {
        m_header.addWidget(&m_period);
        return;
    }
    addWidget(&m_period);
    if (m_follower != nullptr)
        addWidget(m_follower); // behind it again
}

} // namespace somotcua
