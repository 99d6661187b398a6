#pragma once

#include "common/Card.h"
#include "procedures/Papers.h"
#include "procedures/Procedure.h"

class QGridLayout;
class QLabel;

namespace somotcua {

class Button;
class EmptyState;
class HintLine;
class PaperList;
class ScrollColumn;
class SideTabs;

/// What is to be read aloud to the citizen about the chosen procedure: its papers to tick, how long it takes and what
/// it costs, what went wrong here before. It shows; what it means is decided elsewhere (GuideDesk).
class GuideCard : public Card
{
    Q_OBJECT

public:
    explicit GuideCard(QWidget *parent = nullptr);

    /// Without a guide the card says what would stand here. `typed`: one was typed that the catalogue lacks.
    void showNothing(bool typed);
    void setGuide(const Procedure &procedure, const ProcedureGuide &guide);
    void setPapers(const QList<PaperMark> &papers);
    /// "Lần trước 11/09/2024: còn thiếu 2"; empty takes it away.
    void setEarlier(const QString &words);
    /// Above everything, where the card shares its place with the list.
    void setTabsShown(bool shown);
    SideTabs *tabs() const { return m_tabs; }
    void setReadOnly(bool readOnly);

    PaperList &papers() { return *m_papers; }
    Button *printButton() const { return m_print; }
    Button *editButton() const { return m_edit; }
    /// The papers, else the button below.
    void focusInside();

    QSize sizeHint() const override;

Q_SIGNALS:
    void printWanted();
    void editWanted();

private:
    void layOut();
    void tellCount();
    void setFees(const Procedure &procedure, const ChannelFees &fees);
    void setReasons(const ProcedureGuide &guide);

    SideTabs *m_tabs;
    QLabel *m_title;
    QLabel *m_count;
    HintLine *m_proposed;
    HintLine *m_earlier;
    PaperList *m_papers;
    QLabel *m_noPapers;
    Button *m_edit;
    QGridLayout *m_fees;
    QList<QLabel *> m_feeCells;
    QWidget *m_reasonPart;
    QLabel *m_reasonHead;
    QGridLayout *m_reasons;
    QList<QLabel *> m_reasonCells;
    QWidget *m_inside;
    ScrollColumn *m_scroll;
    EmptyState *m_empty;
    Button *m_print;
};

} // namespace somotcua
