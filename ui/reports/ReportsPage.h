#pragma once

#include "BuildReport.h"
#include "common/Page.h"
#include "FigurePlaces.h"
#include "ledger/OpenLedger.h"

class QComboBox;
class QMenu;

namespace somotcua {

class AgainstPicker;
class Button;
class MessageBar;
class PageHeader;
class PeriodPicker;
class PeriodRow;
class ReportMaker;
class ReportOutput;
class ReportTray;
class RowsBeside;

/// A report of a period: the sheet as it prints, the rows behind each figure of it beside it, and print, PDF,
/// workbooks, CSV.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(OpenLedger &ledger, QWidget *parent = nullptr);
    ~ReportsPage() override;

    static QString name();
    QString title() const override { return name(); }
    QString iconName() const override;
    void shown() override;
    QList<KeyHelp> keys() const override;
    QStringList help() const override;

Q_SIGNALS:
    /// The sheet on the screen is the one that was asked for.
    void sheetShown();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void arrange();
    void connectParts();
    void popsUp(Button *button, QMenu *menu);
    ReportKind kind() const;
    void make();
    void take(const Report &report);
    void askForBundle();
    void askForNotes();
    void offerLeftNotes();
    void goOnWithNotes();

    OpenLedger &m_ledger;
    ReportMaker *m_maker;
    ReportOutput *m_output;
    PageHeader *m_header;
    QComboBox *m_kind;
    PeriodPicker *m_period;
    AgainstPicker *m_against;
    Button *m_pdf;
    Button *m_saveAs;
    Button *m_bundle;
    Button *m_copy;
    Button *m_issued;
    Button *m_notes;
    Button *m_againstChoice; // in the menu where there is no room for the row of it
    Button *m_zoom; // in the menu where the tray has no room for it
    Button *m_print;
    MessageBar *m_message;
    PeriodRow *m_periodRow;
    ReportTray *m_tray;
    RowsBeside *m_rows;
    std::optional<Report> m_report;
    bool m_listClosed = false; // the one of the kinds, by the event that is being dealt with
    bool m_notesWanted = false; // as soon as their report is there
};

} // namespace somotcua
