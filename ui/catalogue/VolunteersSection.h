#pragma once

#include "common/Section.h"
#include "ledger/OpenLedger.h"
#include "units/Unit.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace somotcua {

class Button;
class DateField;
class FormField;
class LedgerTable;
class VolunteerTableModel;

/// The volunteers: a table, and the chosen one (or a new one) in a short form above it. The settings and the catalogue
/// both show it.
class VolunteersSection : public Section
{
    Q_OBJECT

public:
    explicit VolunteersSection(OpenLedger &ledger, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void refresh() override;

private:
    void layOut();
    void connectParts();
    void fillLists();
    void edit(int row);
    void show(const Volunteer &volunteer);
    void startNew();
    /// What was typed; nothing when a field was refused.
    std::optional<Volunteer> typed();
    void save();

    OpenLedger &m_ledger;
    Volunteer m_edited;
    QLineEdit *m_name;
    QLineEdit *m_phone;
    QComboBox *m_hamlet;
    QComboBox *m_organisation;
    DateField *m_from;
    DateField *m_to;
    QCheckBox *m_head;
    QCheckBox *m_active;
    FormField *m_nameField;
    FormField *m_phoneField;
    FormField *m_fromField;
    FormField *m_toField;
    Button *m_save;
    Button *m_new;
    VolunteerTableModel *m_model;
    LedgerTable *m_table;
};

} // namespace somotcua
