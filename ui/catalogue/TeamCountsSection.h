#pragma once

#include "catalogue/TableSection.h"
#include "units/TeamCount.h"
#include "units/Unit.h"

class QComboBox;
class QSpinBox;

namespace somotcua {

class DateField;
class FormField;

/// How many teams and members each hamlet has, as last counted; earlier counts stay for earlier reports.
class TeamCountsSection : public TableSection
{
    Q_OBJECT

public:
    explicit TeamCountsSection(OpenLedger &ledger, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;

protected:
    bool fill() override;
    void edit(qint64 id) override;
    void save() override;

private:
    void layOut();
    void takeBack();
    QString nameOf(const TeamCount &count) const;
    void tellTotal();

    QComboBox *m_hamlet;
    QSpinBox *m_teams;
    QSpinBox *m_members;
    DateField *m_day;
    FormField *m_teamsField;
    FormField *m_dayField;
    Button *m_takeBack;
    QList<TeamCount> m_counts;
    QHash<HamletId, QString> m_names;
};

} // namespace somotcua
