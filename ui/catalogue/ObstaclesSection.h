#pragma once

#include "assists/ObstacleChoice.h"
#include "catalogue/TableSection.h"

class QCheckBox;

namespace somotcua {

class FormField;

/// The obstacles in this office's words and order. Codes never change: they are what reports count.
class ObstaclesSection : public TableSection
{
    Q_OBJECT

public:
    explicit ObstaclesSection(OpenLedger &ledger, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;

protected:
    bool fill() override;
    void edit(qint64 id) override;
    void save() override;

private:
    void layOut();
    void move(int by);
    const ObstacleChoice *shown() const;

    QLineEdit *m_name;
    QLineEdit *m_shortName;
    QCheckBox *m_hidden;
    FormField *m_nameField;
    FormField *m_shortField;
    Button *m_up;
    Button *m_down;
    QList<ObstacleChoice> m_choices; // an id of a row is its place here, from 1
};

} // namespace somotcua
