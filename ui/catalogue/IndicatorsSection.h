#pragma once

#include "catalogue/TableSection.h"
#include "indicators/IndicatorFigure.h"

#include <QHash>

namespace somotcua {

class IndicatorPanel;
class PeriodPicker;

/// The indicators with what they are and should be in a period, chosen above the list. What is typed is kept for that
/// period.
class IndicatorsSection : public TableSection
{
    Q_OBJECT

public:
    explicit IndicatorsSection(OpenLedger &ledger, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;

protected:
    bool fill() override;
    void edit(qint64 id) override;
    void save() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    IndicatorsSection(OpenLedger &ledger, IndicatorPanel *panel, QWidget *parent);
    void layOut();
    void showPeriod();
    const MeasuredIndicator *chosen() const;
    void saveValue();
    void saveDefinition();
    void takeValueBack();
    void takeBack();

    IndicatorPanel *m_form;
    PeriodPicker *m_period;
    QList<MeasuredIndicator> m_measured; // a row's id is its place here, from 1
    QHash<QString, QList<IndicatorValue>> m_values;
};

} // namespace somotcua
