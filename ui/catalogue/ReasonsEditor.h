#pragma once

#include "indicators/Indicator.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QVBoxLayout;

namespace somotcua {

/// Reasons and how many each: a pair of fields a line. There is always one blank line more; a line left blank is none.
class ReasonsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonsEditor(QWidget *parent = nullptr);

    void setReasons(const QList<IndicatorReason> &reasons);
    /// Nothing where a line has a reason without a count, a count without a reason, or a count that is no number; that
    /// field has the focus then.
    std::optional<QList<IndicatorReason>> reasons();

Q_SIGNALS:
    void edited();

private:
    struct Line
    {
        QWidget *row;
        QLineEdit *reason;
        QLineEdit *count;
    };
    void addLine(const IndicatorReason &reason);
    void keepOneBlank();

    QVBoxLayout *m_column;
    QList<Line> m_lines;
};

} // namespace somotcua
