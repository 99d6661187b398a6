#pragma once

#include "base/Result.h"
#include "FigurePlaces.h"
#include "Report.h"

#include <QWidget>

namespace somotcua {

class DossierPanel;
class OpenLedger;
class RowsPanel;

/// A view of figures, and beside it the rows behind one of them; where there is little room, in its place. The dossier
/// of a row opens over the rows. Esc goes back step by step: to the rows, to the figures.
class RowsBeside : public QWidget
{
    Q_OBJECT

public:
    /// Takes the view over.
    RowsBeside(OpenLedger &ledger, QWidget *view, QWidget *parent = nullptr);

    /// Opens the rows of a figure; on an error nothing changes.
    void open(const Report &report, const FigurePlace &place);
    /// The rows of another figure where rows are shown already: the view keeps the focus.
    void follow(const Report &report, const FigurePlace &place);
    /// A report was made anew: where rows of this kind of report are shown they are read anew too, and closed when it
    /// stands for another period.
    void renew(const Report &report);
    void close();
    /// The focus on this part of the view, or on what lies in the view's place.
    void takeFocus(QWidget *part);
    bool isOpen() const { return m_report.has_value(); }
    /// Whether rows are shown in place of the view.
    bool takesAll() const;
    /// How wide the view itself is, in pixels.
    int viewWidth() const;

Q_SIGNALS:
    /// The rows of this figure are shown.
    void opened(const somotcua::FigurePlace &place);
    /// The figures have the page for themselves again.
    void closed();
    void failed(const Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Result<> showRows(const Report &report, const FigurePlace &place);
    void openDossier(DossierId dossier);
    void closeDossier();
    void arrange();
    bool hasRoomForBoth() const;
    int panelWidth() const; // beside the view
    void fit(QWidget *panel) const;

    OpenLedger &m_ledger;
    QWidget *m_view;
    RowsPanel *m_rows;
    DossierPanel *m_dossier = nullptr; // made with the first one that is opened
    std::optional<Report> m_report; // whose rows are shown; nothing while closed
    FigurePlace m_place;
    bool m_dossierOpen = false;
};

} // namespace somotcua
