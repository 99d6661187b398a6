#pragma once

#include "base/Period.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QMenu;

namespace somotcua {

class DateField;

/// What the period of a comparison is held against: the same one of the year before, the period before, free days.
class AgainstPicker : public QWidget
{
    Q_OBJECT

public:
    explicit AgainstPicker(QWidget *parent = nullptr);

    /// Nothing for the same period of the year before; of free days what was whole last.
    std::optional<Period> against(const Period &period) const;
    /// The same choice where there is no room for it; only free days must be typed here.
    QMenu *makeMenu(QWidget *parent);
    bool hasFreeDays() const;

Q_SIGNALS:
    void againstChanged();
    /// Free days were chosen, or no longer.
    void freeDaysChanged();

private:
    void choose();
    void readFreeDays();

    QComboBox *m_choice;
    QWidget *m_freeDays;
    DateField *m_first;
    DateField *m_last;
    std::optional<Period> m_free;
};

} // namespace somotcua
