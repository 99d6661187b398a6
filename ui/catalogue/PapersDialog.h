#pragma once

#include "procedures/Procedure.h"

#include <QDialog>

namespace somotcua {

class MessageBar;
class OpenLedger;
class PapersEditor;

/// The papers and fees of one procedure in a dialog; accepted once they are written.
class PapersDialog : public QDialog
{
    Q_OBJECT

public:
    PapersDialog(OpenLedger &ledger, const Procedure &procedure, QWidget *parent);

    void reject() override;

private:
    void save();

    PapersEditor *m_editor;
    MessageBar *m_message;
};

} // namespace somotcua
