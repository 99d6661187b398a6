#pragma once

#include "common/FlowLayout.h"

#include <optional>

namespace somotcua {

class PageHeader;
class PeriodPicker;

/// The row below a page's header where the period stands while the header has no room for it, and what follows the
/// period there always.
class PeriodRow : public FlowLayout
{
public:
    /// The header has room for the period in a page of `inHeaderFrom` units or wider. The page's tab order goes on from
    /// the header to the period.
    PeriodRow(PageHeader &header, PeriodPicker &period, double inHeaderFrom, QWidget *follower = nullptr);

    /// Puts the period where this page has room for it.
    void arrange(const QWidget &page);

private:
    PageHeader &m_header;
    PeriodPicker &m_period;
    double m_inHeaderFrom;
    QWidget *m_follower;
    std::optional<bool> m_inHeader; // nothing before the first layout
};

} // namespace somotcua
