#pragma once

#include "Report.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;

namespace somotcua {

class HintLine;
class SheetView;

/// A tray with the sheet on it: over it how many pages and whether all sums agree, and the zoom; under it, while the
/// sheet has the focus, its keys.
class ReportTray : public QWidget
{
    Q_OBJECT

public:
    explicit ReportTray(QWidget *parent = nullptr);

    /// Lays the report out and shows it; sums that do not agree are told by the page, not here.
    void show(const Report &report, bool sumsAgree);
    SheetView *sheet() const { return m_sheet; }
    /// Where there is little room the keys go, where there is least the zoom too; it is then chosen by zoomMenu.
    enum class Room : quint8
    {
        Ample,
        Little,
        Least
    };
    void setRoom(Room room);
    /// The sizes of the sheet to choose from; the caller pops it up.
    QMenu *makeZoomMenu(QWidget *parent);

private:
    QWidget *makeKeys();
    void showKeys();
    void choose(int percent);

    QLabel *m_pages;
    HintLine *m_sums;
    QComboBox *m_zoom;
    SheetView *m_sheet;
    QWidget *m_keys;
    Room m_room = Room::Ample;
};

} // namespace somotcua
