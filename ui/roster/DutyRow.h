#pragma once

#include "base/Id.h"

#include <QWidget>

class QLabel;

namespace somotcua {

/// One person of a session: the name, and buttons that move him to another session or take him off.
class DutyRow : public QWidget
{
    Q_OBJECT

public:
    DutyRow(VolunteerId who, const QString &name, bool locked, QWidget *parent = nullptr);

    VolunteerId who() const { return m_who; }

Q_SIGNALS:
    void moveWanted();
    void takeOffWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    VolunteerId m_who;
    QString m_name;
    QLabel *m_label;
};

} // namespace somotcua
