#include "reports/RowsBeside.h"

#include "common/Look.h"
#include "dossiers/DossierPanel.h"
#include "ledger/OpenLedger.h"
#include "reports/RowsPanel.h"

#include <QBoxLayout>
#include <QEvent>

namespace somotcua {

namespace {

/// Narrower than this (in units) the figures or the rows are shown, not both.
constexpr double kBothUnits = 48;
constexpr double kRowsUnits = 26;
constexpr double kRowsShare = 0.42; // of the width, where that is less room

} // namespace

RowsBeside::RowsBeside(OpenLedger &ledger, QWidget *view, QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_view(view)
    , m_rows(new RowsPanel(ledger))
{
    auto *row = new QHBoxLayout(this);
    setSpaces(row, {.between = 1});
    row->addWidget(m_view, 1);
    row->addWidget(m_rows);
    m_rows->hide();
    connect(m_rows, &RowsPanel::figureWanted, this, [this](const FigurePlace &place) {
        if (m_report)
            open(Report(*m_report), place);
    });
    connect(m_rows, &RowsPanel::dossierWanted, this, &RowsBeside::openDossier);
    connect(m_rows, &RowsPanel::closeWanted, this, &RowsBeside::close);
}

void RowsBeside::open(const Report &report, const FigurePlace &place)
{
    if (const auto shown = showRows(report, place); !shown) {
        Q_EMIT failed(shown.error());
        return;
    }
    Q_EMIT opened(place);
    m_rows->focusRows();
}

Result<> RowsBeside::showRows(const Report &report, const FigurePlace &place)
{
    if (const auto shown = m_rows->show(report, place); !shown)
        return shown;
    m_report = report;
    m_place = place;
    m_dossierOpen = false;
    arrange();
    return {};
}

void RowsBeside::follow(const Report &report, const FigurePlace &place)
{
    if (!m_report || (m_place == place && !m_dossierOpen))
        return;
    if (const auto shown = showRows(report, place); !shown) {
        close();
        Q_EMIT failed(shown.error());
    }
}

void RowsBeside::renew(const Report &report)
{
    if (!m_report || m_report->kind != report.kind)
        return;
    if (m_report->period != report.period || !m_rows->show(report, m_place)) {
        close();
        return;
    }
    m_report = report;
    if (m_dossierOpen)
        m_dossier->refresh();
}

void RowsBeside::close()
{
    if (!m_report)
        return;
    m_report.reset();
    m_dossierOpen = false;
    arrange();
    Q_EMIT closed();
}

void RowsBeside::openDossier(DossierId dossier)
{
    if (m_dossier == nullptr) {
        m_dossier = new DossierPanel(m_ledger);
        layout()->addWidget(m_dossier);
        connect(m_dossier, &DossierPanel::closeWanted, this, &RowsBeside::closeDossier);
        connect(m_dossier, &DossierPanel::statusRecorded, &m_ledger, &OpenLedger::announceChange);
    }
    m_dossier->show(dossier);
    m_dossierOpen = true;
    arrange();
    m_dossier->takeFocus();
}

void RowsBeside::closeDossier()
{
    m_dossierOpen = false;
    arrange();
    m_rows->focusRows();
}

void RowsBeside::takeFocus(QWidget *part)
{
    if (!takesAll())
        part->setFocus(Qt::OtherFocusReason);
    else if (m_dossierOpen)
        m_dossier->takeFocus();
    else
        m_rows->focusRows();
}

bool RowsBeside::hasRoomForBoth() const
{
    return width() >= lookOf(this).metrics.of(kBothUnits);
}

int RowsBeside::panelWidth() const
{
    return std::min(lookOf(this).metrics.of(kRowsUnits), int(width() * kRowsShare));
}

bool RowsBeside::takesAll() const
{
    return isOpen() && !hasRoomForBoth();
}

int RowsBeside::viewWidth() const
{
    return isOpen() && hasRoomForBoth() ? width() - panelWidth() - layout()->spacing() : width();
}

void RowsBeside::arrange()
{
    m_view->setVisible(!isOpen() || hasRoomForBoth());
    m_rows->setVisible(isOpen() && !m_dossierOpen);
    fit(m_rows);
    if (m_dossier != nullptr) {
        m_dossier->setVisible(isOpen() && m_dossierOpen);
        fit(m_dossier);
    }
}

void RowsBeside::fit(QWidget *panel) const
{
    const bool beside = hasRoomForBoth();
    panel->setMinimumWidth(beside ? panelWidth() : 0);
    panel->setMaximumWidth(beside ? panelWidth() : QWIDGETSIZE_MAX);
    panel->setSizePolicy(beside ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void RowsBeside::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RowsBeside::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace somotcua
