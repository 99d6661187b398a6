#pragma once

#include "calendar/WorkingCalendar.h"
#include "catalogue/TableSection.h"

class QComboBox;

namespace somotcua {

class DateField;
class FormField;
class OptionRow;
struct HolidayTable;

/// Holidays and make-up days of a year, one by one or from a file, and a warning before the table ends.
class HolidaysSection : public TableSection
{
    Q_OBJECT

public:
    explicit HolidaysSection(OpenLedger &ledger, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;

    /// Shows what the table of the file would do and imports it when that is wanted.
    void importFrom(const QString &file);

protected:
    bool fill() override;
    void edit(qint64 id) override;
    void save() override;

private:
    void layOut();
    void connectParts();
    void fillYears();
    void warn();
    void takeBack();
    void chooseFile();
    const CalendarDay *find(qint64 id) const;

    QComboBox *m_year;
    DateField *m_day;
    OptionRow *m_kind;
    QLineEdit *m_name;
    FormField *m_dayField;
    FormField *m_nameField;
    Button *m_takeBack;
    Button *m_import;
    QList<CalendarDay> m_days;
};

} // namespace somotcua
