#pragma once

#include "Report.h"

#include <QDialog>

namespace somotcua {

class MessageBar;

/// One finished report as it will print, with buttons to print it and to save it as PDF. Esc closes it.
class SheetDialog : public QDialog
{
    Q_OBJECT

public:
    /// `sentence` stands over the sheet and says why it is shown; empty for none.
    SheetDialog(Report report, const QString &sentence, QWidget *parent = nullptr);

    /// Writes the sheet where it is told; says so, or why not.
    void savePdf(const QString &path);

private:
    void layOut(const QString &sentence);
    void print();
    void askAndSave();

    Report m_report;
    MessageBar *m_message;
};

} // namespace somotcua
