#pragma once

#include "charts/ChartDrawing.h"
#include "FigurePlaces.h"

#include <QStringList>

namespace somotcua {

/// Charts are drawn from finished reports, on the screen and on paper alike, and never counted again. Words are in the
/// language of the report; an unknown block makes no entries.

/// An entry of a chart with its words for a screen reader and the figure of the report that it opens; several small
/// ones drawn together open none.
struct FigureEntry
{
    ChartEntry entry;
    QString words;
    std::optional<FigurePlace> place;
};

/// Dossiers by month with the same months of the other period (block by-month).
QList<FigureEntry> monthEntries(const Report &report);
/// Dossiers by field, most first, at most so many lines; the last then holds the others together (block by-field of the
/// comparison).
QList<FigureEntry> fieldEntries(const Report &report, qsizetype most);
/// Obstacles, most first, at most so many (block obstacles).
QList<FigureEntry> obstacleEntries(const Report &report, qsizetype most);

/// An indicator that is a part of a whole, with how far it is (block indicators).
struct TargetFigure
{
    TargetEntry entry;
    QString words;
    std::optional<bool> met;
    std::optional<FigurePlace> place; // of the percentage, where the ledger counts it
};
QList<TargetFigure> targetFigures(const Report &report);

/// Sessions held in the period and who was on duty in them (block sessions).
struct HeldSessions
{
    qint64 sessions = 0;
    qint64 members = 0;
};
HeldSessions heldSessions(const Report &report);

/// The number of dossiers and how it changed: "tăng 131 (22,24%) so với 589"; the change is empty where nothing stands
/// against it (block totals).
struct Headline
{
    std::optional<qint64> dossiers;
    std::optional<qint64> difference;
    QString change;
    std::optional<FigurePlace> place;
};
Headline headline(const Report &report);

QList<ChartEntry> chartEntries(const QList<FigureEntry> &entries);

} // namespace somotcua
