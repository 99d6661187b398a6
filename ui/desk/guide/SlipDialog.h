#pragma once

#include "PagedDocument.h"

#include <QDialog>

namespace somotcua {

class Button;
class MessageBar;

/// The slip as it will be on paper, to be printed or kept as PDF.
class SlipDialog : public QDialog
{
    Q_OBJECT

public:
    SlipDialog(PagedDocument slip, QWidget *parent);

    /// Writes the slip and closes; what went wrong is said in the dialog.
    void savePdf(const QString &path);
    Button *printButton() const { return m_print; }
    /// What was done, for whoever asked: "Đã in phiếu hướng dẫn"; empty when nothing was.
    QString whatWasDone() const { return m_done; }

private:
    void print();
    void askAndSave();

    PagedDocument m_slip;
    Button *m_print;
    MessageBar *m_message;
    QString m_done;
};

} // namespace somotcua
