#pragma once

#include "procedures/Papers.h"

#include <QWidget>

class QVBoxLayout;

namespace somotcua {

class PaperCheck;

/// The papers of a procedure to be ticked: ↑ ↓ move, Space or the paper's digit ticks, Enter and Esc go back to where
/// the person came from.
class PaperList : public QWidget
{
    Q_OBJECT

public:
    explicit PaperList(QWidget *parent = nullptr);

    /// Says nothing to listeners.
    void setPapers(const QList<PaperMark> &papers);
    const QList<PaperMark> &papers() const { return m_papers; }
    PaperCheck *box(qsizetype place) const { return m_boxes.value(place); }
    /// The first paper that is missing, else the first; false when there is none.
    bool focusLikeliest();

Q_SIGNALS:
    /// A person ticked or unticked one.
    void ticked();
    void leaveWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(int by);

    QVBoxLayout *m_rows;
    QList<PaperCheck *> m_boxes;
    QList<PaperMark> m_papers;
    bool m_filling = false;
};

} // namespace somotcua
