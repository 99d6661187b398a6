#pragma once

#include <QWidget>

class QLabel;

namespace somotcua {

class Button;

/// Who is on duty, and the button that changes it.
class DutyBar : public QWidget
{
    Q_OBJECT

public:
    explicit DutyBar(QWidget *parent = nullptr);

    void setNames(const QStringList &names);
    Button *changeButton() const { return m_change; }

private:
    QLabel *m_names;
    QLabel *m_below;
    Button *m_change;
};

} // namespace somotcua
