#pragma once

#include "catalogue/TableSection.h"
#include "procedures/Procedure.h"

class QComboBox;

namespace somotcua {

class ProcedurePanel;

/// The procedures in every version: what the desk offers, what it does not, what came with a book and is not complete.
class ProceduresSection : public TableSection
{
    Q_OBJECT

public:
    explicit ProceduresSection(OpenLedger &ledger, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;

protected:
    bool fill() override;
    void edit(qint64 id) override;
    void save() override;

private:
    enum class Show
    {
        InUse,
        ToComplete,
        Hidden,
        Past,
        All
    };
    void layOut();
    bool shows(const Procedure &procedure, Show what) const;
    void tellCounts();
    void editPapers();
    void toggleHidden();
    void saveVersion(const Procedure &wanted);
    const Procedure *find(qint64 id) const;
    QStringList fields() const;

    ProcedurePanel *m_panel;
    QComboBox *m_show;
    QList<Procedure> m_procedures;
};

} // namespace somotcua
