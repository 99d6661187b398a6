#pragma once

#include "catalogue/FormPanel.h"
#include "indicators/IndicatorFigure.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace somotcua {

class ReasonsEditor;

/// One indicator at the side of the list: its figures in a period, or (an own one) how it is defined.
class IndicatorPanel : public FormPanel
{
    Q_OBJECT

public:
    explicit IndicatorPanel(QWidget *parent = nullptr);

    /// What is known of it in the period: the row entered for it, if any, and all rows, newest first.
    void showValue(const MeasuredIndicator &measured, const Period &period, const QList<IndicatorValue> &rows);
    /// How an own one is defined; without an id a new one.
    void showDefinition(const Indicator &indicator);
    bool definesOne() const { return m_defines; }

    /// What was typed; nothing when a field was refused, which has the focus then.
    std::optional<IndicatorValue> value();
    std::optional<Indicator> definition();
    void refuseName(const QString &sentence);
    void refuseValue(const QString &sentence);

Q_SIGNALS:
    void defineWanted(); // change how it is defined
    void valueTakeBackWanted();
    void takeBackWanted(); // the indicator itself

private:
    void layOut();
    void showFields();
    void tellPercent();
    void tellHistory(const QList<IndicatorValue> &rows, const Period &period);

    Indicator m_shown;
    std::optional<Period> m_period;
    bool m_defines = false;
    QLabel *m_about;
    QLabel *m_computed;
    QLineEdit *m_name;
    QLineEdit *m_unit;
    QComboBox *m_kind;
    QLineEdit *m_definition;
    QLineEdit *m_basis;
    QLineEdit *m_value;
    QLineEdit *m_whole;
    QLineEdit *m_target;
    ReasonsEditor *m_reasons;
    QLineEdit *m_source;
    QLineEdit *m_note;
    QLabel *m_history;
    Button *m_define;
    Button *m_takeBackValue;
    Button *m_takeBack;
    QList<FormField *> m_definitionFields;
    FormField *m_nameField;
    FormField *m_unitField;
    FormField *m_valueField;
    FormField *m_wholeField;
    FormField *m_targetField;
    FormField *m_reasonsField;
    FormField *m_sourceField;
    FormField *m_noteField;
};

} // namespace somotcua
