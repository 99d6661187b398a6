#pragma once

#include "PagedDocument.h"

#include <QAbstractScrollArea>

#include <optional>

namespace somotcua {

/// The sheet as it prints: the same pages, white on a tray, as wide as the room, one below the other.
class SheetView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);

    void setDocument(PagedDocument document);
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int gap() const;
    QSize pageSize() const;
    void measureUp();

    std::optional<PagedDocument> m_document;
};

} // namespace somotcua
