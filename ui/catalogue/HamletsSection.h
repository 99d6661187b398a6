#pragma once

#include "catalogue/TableSection.h"
#include "units/Unit.h"

namespace somotcua {

class HamletPanel;

/// The hamlets, how many people live there, and which are the same under two names.
class HamletsSection : public TableSection
{
    Q_OBJECT

public:
    explicit HamletsSection(OpenLedger &ledger, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;

protected:
    bool fill() override;
    void edit(qint64 id) override;
    void save() override;

private:
    void join(HamletId kept);
    std::optional<Hamlet> find(qint64 id) const;

    HamletPanel *m_panel;
    QList<Hamlet> m_hamlets;
    QHash<HamletId, qint64> m_people;
};

} // namespace somotcua
