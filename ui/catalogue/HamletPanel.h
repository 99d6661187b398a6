#pragma once

#include "catalogue/FormPanel.h"
#include "units/Unit.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace somotcua {

class DateField;

/// One hamlet as a form: its name, its commune of before, until when it is offered, and the one it is the same as.
class HamletPanel : public FormPanel
{
    Q_OBJECT

public:
    explicit HamletPanel(QWidget *parent = nullptr);

    /// `others` are those it may be the same as.
    void show(const Hamlet &hamlet, const QList<Hamlet> &others, const QStringList &joined);
    void setUse(qint64 people, qint64 assists);
    /// What was typed; nothing when a field was refused.
    std::optional<Hamlet> hamlet();
    void refuseName(const QString &sentence);

Q_SIGNALS:
    /// The one shown is the same as this one and shall count for it.
    void joinWanted(HamletId kept);

private:
    void join();

    Hamlet m_shown;
    QLineEdit *m_name;
    QLineEdit *m_commune;
    DateField *m_until;
    QComboBox *m_same;
    QLabel *m_use;
    QLabel *m_joined;
    Button *m_join;
    FormField *m_nameField;
    FormField *m_untilField;
    FormField *m_sameField;
};

} // namespace somotcua
