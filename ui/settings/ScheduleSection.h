#pragma once

#include "common/Section.h"
#include "ledger/OpenLedger.h"

class QLineEdit;

namespace somotcua {

class DateField;
class FormField;
class OptionRow;

/// On which weekdays and at what hours the team helps, and from which day on this holds.
class ScheduleSection : public Section
{
    Q_OBJECT

public:
    explicit ScheduleSection(OpenLedger &ledger, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void refresh() override;

private:
    void layOut();
    void save();

    OpenLedger &m_ledger;
    OptionRow *m_days;
    QLineEdit *m_from;
    QLineEdit *m_to;
    DateField *m_validFrom;
    FormField *m_daysField;
    FormField *m_fromField;
    FormField *m_toField;
};

} // namespace somotcua
