#pragma once

#include "reports/SheetFigures.h"

#include <QAbstractScrollArea>

#include <optional>

namespace somotcua {

class ScrollKeys;

/// The sheet as it prints: the same pages, white on a tray, one below the other. Where it is told of figures, the arrow
/// keys go from one to the next, and Enter or a click opens one.
class SheetView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);

    void setDocument(PagedDocument document);
    /// The figures of the document that can be opened; of a new document there are none until they are told.
    void setFigures(QList<SheetFigure> figures, QStringList words);
    void clear();

    /// 0: as wide as the room. Else in percent of the paper's own size.
    void setZoom(int percent);
    int zoom() const { return m_zoom; }
    /// Less of the tray around the sheet.
    void setTight(bool tight);

    /// The figure that the keys are at; nothing where there is none.
    const SheetFigure *current() const;
    /// Goes to the figure at a place, if it is on the sheet, without opening it.
    void goToPlace(const FigurePlace &place);
    const QList<SheetFigure> &figures() const { return m_figures; }

Q_SIGNALS:
    void figureOpened(const somotcua::FigurePlace &place);
    /// The keys went to another figure, which is not opened.
    void figureReached(const somotcua::FigurePlace &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int gap() const;
    QSize pageSize() const;
    QRect sheetAt(int page) const; // in the viewport
    QRectF areaOf(const SheetFigure &figure) const;
    int figureAt(QPointF point) const;
    void measureUp();
    void paintCurrent(QPainter &painter) const;
    void goTo(int figure);
    void reach(int figure);
    bool scrollBy(int key);

    ScrollKeys *m_keys = nullptr;
    std::optional<PagedDocument> m_document;
    QList<SheetFigure> m_figures;
    QStringList m_words; // of each figure
    int m_current = -1;
    int m_zoom = 0;
    bool m_tight = false;
};

} // namespace somotcua
