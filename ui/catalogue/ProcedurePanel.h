#pragma once

#include "catalogue/FormPanel.h"
#include "procedures/Procedure.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace somotcua {

class DateField;
class OptionRow;

/// One procedure as a form. A known one can be corrected for all its days, or changed from a day on; the version before
/// is then kept for what was received earlier.
class ProcedurePanel : public FormPanel
{
    Q_OBJECT

public:
    explicit ProcedurePanel(QWidget *parent = nullptr);

    /// A new one has no id. `fields` are those of the catalogue, to choose from.
    void show(const Procedure &procedure, const QStringList &fields);
    /// How many assists name it: changing it changes what they show.
    void setUse(qint64 assists);
    /// What was typed; nothing when a field was refused, which has the focus then.
    std::optional<Procedure> procedure();
    /// The day from which it shall hold, when that was chosen.
    std::optional<QDate> changesFrom() const;
    bool wantsNewVersion() const;
    void refuseFrom(const QString &sentence);
    void refuseCode(const QString &sentence);

Q_SIGNALS:
    /// Hidden from the desk's offers, or offered again.
    void hideWanted();
    /// Its papers and its fees by channel are to be edited.
    void papersWanted();

private:
    void layOut();
    void tellUnit();
    void tellWay();
    std::optional<ProcessingTime> processing() const;

    Procedure m_shown;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QLineEdit *m_shortName;
    QComboBox *m_field;
    QComboBox *m_level;
    QSpinBox *m_days;
    QComboBox *m_unit;
    QLineEdit *m_fee;
    OptionRow *m_way;
    DateField *m_from;
    DateField *m_validFrom;
    DateField *m_validTo;
    QLabel *m_use;
    Button *m_papers;
    Button *m_hide;
    FormField *m_codeField;
    FormField *m_nameField;
    FormField *m_daysField;
    FormField *m_feeField;
    FormField *m_wayField;
    FormField *m_fromField;
    FormField *m_validFromField;
    FormField *m_validToField;
};

} // namespace somotcua
