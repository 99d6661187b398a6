#pragma once

#include "common/Card.h"

namespace somotcua {

/// A card with a form that scrolls. Its fields scroll before it asks for more room than there is; a card that only knew
/// one height for its width would make the whole page scroll.
class FormSheet : public Card
{
    Q_OBJECT

public:
    explicit FormSheet(QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace somotcua
