#pragma once

#include "BuildReport.h"
#include "common/Page.h"
#include "ledger/OpenLedger.h"

class QComboBox;
class QLabel;

namespace somotcua {

class FlowLayout;
class Button;
class MessageBar;
class PageHeader;
class PeriodPicker;
class ReportMaker;
class SheetView;

/// A report of a period: the sheet as it prints, and print, PDF, workbook, spreadsheet, CSV.
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

Q_SIGNALS:
    /// The sheet on the screen is the one that was asked for.
    void sheetShown();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class FileKind
    {
        Pdf,
        Workbook,
        Spreadsheet,
        Csv
    };

    void layOut();
    void arrange();
    void connectParts();
    void make();
    void take(const Report &report);
    void print();
    void askAndSave(FileKind kind);
    void save(FileKind kind, const QString &path);
    QString proposedName(const QString &ending) const;

    OpenLedger &m_ledger;
    ReportMaker *m_maker;
    PageHeader *m_header;
    QComboBox *m_kind;
    PeriodPicker *m_period;
    Button *m_pdf;
    Button *m_saveAs;
    Button *m_print;
    MessageBar *m_message;
    QLabel *m_pages;
    FlowLayout *m_secondRow;
    SheetView *m_sheet;
    std::optional<Report> m_report;
    std::optional<bool> m_roomy; // nothing before the first layout
};

} // namespace somotcua
