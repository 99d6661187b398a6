#pragma once

#include "ledger/OpenLedger.h"
#include "settings/SettingsSection.h"
#include "units/Unit.h"

class QCheckBox;
class QLineEdit;

namespace somotcua {

class Button;
class FormField;
class LedgerTable;
class VolunteerTableModel;

/// The volunteers: a table, and the chosen one (or a new one) in a short form above it.
class VolunteersSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit VolunteersSection(OpenLedger &ledger, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void refresh() override;

private:
    void layOut();
    void edit(int row);
    void startNew();
    void save();

    OpenLedger &m_ledger;
    Volunteer m_edited;
    QLineEdit *m_name;
    QLineEdit *m_phone;
    QCheckBox *m_head;
    QCheckBox *m_active;
    FormField *m_nameField;
    FormField *m_phoneField;
    Button *m_save;
    Button *m_new;
    VolunteerTableModel *m_model;
    LedgerTable *m_table;
};

} // namespace somotcua
