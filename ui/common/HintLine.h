#pragma once

#include "common/Theme.h"

#include <QWidget>

namespace somotcua {

/// A small icon and a line of hint text beside it, elided at its end when the room is narrow, a few words left out
/// altogether (the whole text is then the tooltip). With `Lines::Many` it breaks instead.
class HintLine : public QWidget
{
    Q_OBJECT

public:
    enum class Lines
    {
        One,
        Many
    };

    explicit HintLine(Lines lines, QWidget *parent = nullptr);

    void setText(const QString &text, const QString &iconName, Tone tone);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_lines == Lines::Many; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int iconRoom() const;

    Lines m_lines;
    QString m_text;
    QString m_iconName;
    Tone m_tone = Tone::Soft;
};

} // namespace somotcua
