#pragma once

#include "common/Theme.h"

#include <QWidget>

namespace somotcua {

/// One icon of so many units beside a text; silent to screen readers.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const QString &meaning, double units, Tone tone, QWidget *parent = nullptr);

    void setMeaning(const QString &meaning, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_meaning;
    double m_units;
    Tone m_tone;
};

} // namespace somotcua
