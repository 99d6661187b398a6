#pragma once

#include "reports/ReportBundle.h"
#include "reports/ReportKinds.h"

#include <QDialog>

class QCheckBox;

namespace somotcua {

class Button;
class MessageBar;
class OptionRow;
class ProgressRow;

/// Which reports of a period to write in one go, and whether into one PDF or a folder.
class BundleDialog : public QDialog
{
    Q_OBJECT

public:
    /// `periodWords` names the period: "Quý 3/2024  01/07–30/09/2024".
    BundleDialog(OpenLedger &ledger, const QList<NamedKind> &kinds, const Period &period, const QString &periodWords,
                 QWidget *parent);

    /// Writes without asking where to.
    void write(const QString &path);

Q_SIGNALS:
    void written(int reports);

private:
    void layOut(const QString &periodWords);
    void askAndWrite();
    QList<ReportKind> chosen() const;
    ReportBundle::Form form() const;

    OpenLedger &m_ledger;
    Period m_period;
    QList<NamedKind> m_kinds;
    QList<QCheckBox *> m_boxes;
    OptionRow *m_form;
    ProgressRow *m_progress;
    MessageBar *m_message;
    Button *m_write;
    ReportBundle *m_bundle;
};

} // namespace somotcua
