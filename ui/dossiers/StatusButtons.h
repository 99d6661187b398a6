#pragma once

#include "dossiers/DossierStatus.h"

#include <QWidget>

class QVBoxLayout;

namespace somotcua {

class Button;

/// The steps that may follow a state: the likeliest as the primary button with its key, the next one below it, every
/// other allowed one in a menu.
class StatusButtons : public QWidget
{
    Q_OBJECT

public:
    explicit StatusButtons(QWidget *parent = nullptr);

    /// False when nothing may follow: the state is an end.
    bool offer(DossierStatus status);

Q_SIGNALS:
    void chosen(somotcua::DossierStatus status);

private:
    Button *add(DossierStatus to, int place);
    bool addMenu(DossierStatus from, const QList<DossierStatus> &shown);

    QVBoxLayout *m_column;
};

} // namespace somotcua
