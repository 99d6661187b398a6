#pragma once

#include "base/Period.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;

namespace somotcua {

class Button;
class DateField;

/// Week, month, quarter, half, year or free days; calendar or official 15th to 14th; the one before and the one after
/// by a key each (Alt+← Alt+→), the kinds by Alt+1 to Alt+6. Another kind holds the day of the shown period that is
/// nearest to today: from the week of a month's end to the month that has begun, not to the one that has not.
class PeriodPicker : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodPicker(std::function<QDate()> today, QWidget *parent = nullptr);

    Period period() const { return m_period; }
    void setPeriod(const Period &period);
    /// Where there is little room: only what the kind of period beside it does not say already; the whole words are
    /// then the tooltip.
    void setBrief(bool brief);
    /// "Tuần 39  23–29/09/2024"
    static QString wordsOf(const Period &period);

Q_SIGNALS:
    void periodChanged(const somotcua::Period &period);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    PeriodKind kind() const;
    PeriodCut cut() const;
    void chooseKind();
    void readFreeDays();
    void take(const Period &period);
    void tell();
    static QString nameOf(const Period &period); // nothing for free days
    QString shownWords(const Period &period) const;

    std::function<QDate()> m_today;
    Period m_period;
    bool m_brief = false;
    QComboBox *m_kind;
    QCheckBox *m_official;
    Button *m_before;
    QLabel *m_words;
    Button *m_after;
    QWidget *m_stepper;
    QWidget *m_freeDays;
    DateField *m_first;
    DateField *m_last;
};

} // namespace somotcua
