#pragma once

#include "sessions/PaperSheet.h"

#include <QWidget>

class QLabel;

namespace somotcua {

class Button;
class HintLine;

/// Above the form while a sheet of paper is entered: which sheet, which row, and what to do with rows left blank.
class PaperBar : public QWidget
{
    Q_OBJECT

public:
    explicit PaperBar(QWidget *parent = nullptr);

    void setSheet(const PaperSheet &sheet);
    QString sentence() const;
    /// Something is odd about the row just entered; empty: nothing is.
    void warn(const QString &sentence);
    QString warning() const;

Q_SIGNALS:
    void rowLeftBlank();
    void restLeftBlank();

private:
    QLabel *m_where;
    QLabel *m_counts;
    HintLine *m_warning;
    Button *m_blank;
    Button *m_rest;
};

/// "Tờ ghi tay số 12: 7 lượt, 5 dòng trống"
QString paperCounts(const PaperSheet &sheet);

} // namespace somotcua
