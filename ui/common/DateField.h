#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace somotcua {

/// A day, typed as people type it (5/9/2025, 5-9-25) and shown as dd/MM/yyyy when the field is left. ↑ and ↓ move by a
/// day.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// Nothing when the field is empty or its text is no day.
    std::optional<QDate> day() const;
    /// Shows the day; says nothing to listeners.
    void setDay(std::optional<QDate> day);
    /// True for a text that is no day; an empty field is not wrong.
    bool isWrong() const;

Q_SIGNALS:
    /// A person changed the day: while typing as soon as the text is a day or empty, and by ↑ ↓.
    void dayChanged(std::optional<QDate> day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    std::optional<QDate> m_said;
};

} // namespace somotcua
