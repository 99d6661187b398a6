#pragma once

#include "common/Page.h"
#include "FigurePlaces.h"
#include "Report.h"

#include <optional>

namespace somotcua {

class Button;
class MessageBar;
class OpenLedger;
class OverviewCards;
class PageHeader;
class PeriodPicker;
class PeriodRow;
class ReportMaker;
class RowsBeside;
class ScrollColumn;

/// How the year, or any other period, stands against the one before: months, fields, obstacles, targets, sessions. The
/// charts are painted from the finished reports; each bar opens its rows (look.md §6).
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(OpenLedger &ledger, QWidget *parent = nullptr);
    ~OverviewPage() override;

    static QString name();
    QString title() const override { return name(); }
    QString iconName() const override;
    void shown() override;
    QList<KeyHelp> keys() const override;
    QStringList help() const override;

Q_SIGNALS:
    /// The charts show the period that was asked for.
    void chartsShown();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void arrange();
    void make();
    void openRows(const std::optional<Report> &report, const FigurePlace &place);
    void copySentence();
    void print();

    OpenLedger &m_ledger;
    ReportMaker *m_comparisons;
    ReportMaker *m_tallies;
    ReportMaker *m_indicatorMaker;
    ReportMaker *m_briefings;
    PageHeader *m_header;
    PeriodPicker *m_period;
    Button *m_copy;
    Button *m_print;
    MessageBar *m_message;
    PeriodRow *m_periodRow;
    OverviewCards *m_cards;
    ScrollColumn *m_scroll;
    RowsBeside *m_rows;
    std::optional<Report> m_comparison;
    std::optional<Report> m_tally;
    std::optional<Report> m_indicators;
};

} // namespace somotcua
