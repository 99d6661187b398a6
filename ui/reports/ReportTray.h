#pragma once

#include "Report.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace somotcua {

class HintLine;
class SheetView;

/// A tray with the sheet on it: over it how many pages and whether all sums agree, and the zoom; under it the keys.
class ReportTray : public QWidget
{
    Q_OBJECT

public:
    explicit ReportTray(QWidget *parent = nullptr);

    /// Lays the report out and shows it; sums that do not agree are told by the page, not here.
    void show(const Report &report, bool sumsAgree);
    SheetView *sheet() const { return m_sheet; }
    /// Where there is little room the keys and the sentence about sums go.
    void setRoomy(bool roomy);

private:
    QWidget *makeKeys();

    QLabel *m_pages;
    HintLine *m_sums;
    QComboBox *m_zoom;
    SheetView *m_sheet;
    QWidget *m_keys;
};

} // namespace somotcua
