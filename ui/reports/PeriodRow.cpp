#include "reports/PeriodRow.h"

#include "common/Look.h"
#include "common/PageHeader.h"
#include "reports/PeriodPicker.h"

namespace somotcua {

PeriodRow::PeriodRow(PageHeader &header, PeriodPicker &period, double inHeaderFrom, QWidget *follower)
    : m_header(header)
    , m_period(period)
    , m_inHeaderFrom(inHeaderFrom)
    , m_follower(follower)
{
    setSpaces(this, {.between = 0.5});
    addWidget(&m_period);
    if (m_follower != nullptr)
        addWidget(m_follower);
}

void PeriodRow::arrange(const QWidget &page)
{
    const bool inHeader = page.width() >= lookOf(&page).metrics.of(m_inHeaderFrom);
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
