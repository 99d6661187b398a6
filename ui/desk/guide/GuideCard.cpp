#include "desk/guide/GuideCard.h"

#include "common/Button.h"
#include "common/EmptyState.h"
#include "common/HintLine.h"
#include "common/Look.h"
#include "common/PlainText.h"
#include "common/ScrollColumn.h"
#include "common/SidePanel.h"
#include "desk/FieldWords.h"
#include "desk/guide/GuideWords.h"
#include "desk/guide/PaperList.h"
#include "desk/SideTabs.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace somotcua {

GuideCard::GuideCard(QWidget *parent)
    : Card(Inside::EdgeToEdge, parent)
    , m_tabs(new SideTabs(SideTabs::Tab::Guide, this))
    , m_title(plainParagraph({}))
    , m_count(plainParagraph({}))
    , m_proposed(new HintLine(HintLine::Lines::Many))
    , m_earlier(new HintLine(HintLine::Lines::Many))
    , m_papers(new PaperList)
    //: In place of the papers. vi: Chưa có danh mục giấy tờ
    , m_noPapers(plainParagraph(tr("No list of papers yet")))
    //: Opens the list of papers to change it. vi: Sửa danh mục
    , m_edit(new Button(Button::Kind::Quiet, tr("Edit the list")))
    , m_fees(new QGridLayout)
    , m_reasonPart(new QWidget)
    , m_reasonHead(plainParagraph({}))
    , m_reasons(new QGridLayout)
    , m_inside(new QWidget(this))
    , m_scroll(new ScrollColumn(m_inside, this))
    , m_empty(new EmptyState(u"nothing-chosen"_s, {}, {}, this))
    //: Under the guide. vi: In phiếu hướng dẫn
    , m_print(new Button(Button::Kind::Secondary, tr("Print the guidance slip"), this))
{
    //: The guide, for a screen reader. vi: Hướng dẫn
    setAccessibleName(tr("Guide"));
    layOut();
    connect(m_print, &QPushButton::clicked, this, &GuideCard::printWanted);
    connect(m_edit, &QPushButton::clicked, this, &GuideCard::editWanted);
    connect(m_papers, &PaperList::ticked, this, &GuideCard::tellCount);
    showNothing(false);
}

void GuideCard::layOut()
{
    setTypeRole(m_title, TypeRole::Section);
    setTypeRole(m_count, TypeRole::Label);
    setTypeRole(m_reasonHead, TypeRole::Label);
    setTone(m_noPapers, Tone::Soft);
    m_edit->setIconName(u"edit"_s);
    m_edit->setKey(Qt::SHIFT | Qt::Key_F3);
    m_print->setIconName(u"print"_s);
    m_print->setKey(QKeySequence::Print);
    //: vi: Thời hạn và lệ phí
    QLabel *feeHead = plainLabel(tr("Time and fee"));
    setTypeRole(feeHead, TypeRole::Label);
    m_fees->setColumnStretch(1, 1);
    setSpaces(m_fees, {.between = 0.5, .rows = 0.25});
    m_reasons->setColumnStretch(1, 1);
    setSpaces(m_reasons, {.between = 0.5, .left = 0.5, .rows = 0.25});

    auto *reasonColumn = new QVBoxLayout(m_reasonPart);
    reasonColumn->addWidget(ruleLine(m_reasonPart));
    reasonColumn->addWidget(m_reasonHead);
    reasonColumn->addLayout(m_reasons);
    setSpaces(reasonColumn, {.between = 0.5});

    auto *column = new QVBoxLayout(m_inside);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_count, m_earlier, m_proposed, m_papers, m_noPapers})
        column->addWidget(part);
    column->addWidget(m_edit, 0, Qt::AlignLeft);
    column->addWidget(ruleLine(m_inside));
    column->addWidget(feeHead);
    column->addLayout(m_fees);
    column->addWidget(m_reasonPart);
    column->addStretch(1);
    setSpaces(column, {.between = 0.5, .left = 1.125, .top = 0.875, .right = 1.125, .bottom = 0.5});

    add(m_tabs);
    add(m_scroll, 1);
    add(m_empty, 1);
    auto *foot = new QWidget(this);
    auto *row = new QVBoxLayout(foot);
    row->addWidget(m_print);
    setSpaces(row, {.between = 0, .left = 0.75, .top = 0.25, .right = 0.75, .bottom = 0.75});
    add(foot);
}

void GuideCard::setTabsShown(bool shown)
{
    m_tabs->setVisible(shown);
}

void GuideCard::setReadOnly(bool readOnly)
{
    m_edit->setVisible(!readOnly);
    m_papers->setEnabled(!readOnly);
}

void GuideCard::showNothing(bool typed)
{
    m_scroll->hide();
    m_empty->show();
    m_papers->setPapers({});
    if (typed)
        //: In place of the guide. vi: Thủ tục này chưa có trong danh mục
        m_empty->setTexts(tr("This procedure is not in the catalogue"),
                          //: vi: Giấy tờ, thời hạn và lệ phí của thủ tục ghi như đã gõ thì chưa biết.
                          tr("Papers, time and fee of a procedure written as typed are not known."));
    else
        //: In place of the guide. vi: Chưa chọn thủ tục
        m_empty->setTexts(tr("No procedure chosen yet"),
                          //: vi: Chọn thủ tục thì giấy tờ, thời hạn và lệ phí hiện ở đây.
                          tr("Choose one and its papers, time and fee appear here."));
}

void GuideCard::setGuide(const Procedure &procedure, const ProcedureGuide &guide)
{
    m_title->setText(procedure.shortName());
    m_proposed->setVisible(guide.papersProposed);
    //: Under the heading of the papers. vi: Danh mục gợi ý, cần đối chiếu
    m_proposed->setText(tr("A proposed list, to be checked"), u"message-warning"_s, Tone::Soft);
    setFees(procedure, guide.fees);
    setReasons(guide);
    m_empty->hide();
    m_scroll->show();
}

void GuideCard::setPapers(const QList<PaperMark> &papers)
{
    m_papers->setPapers(papers);
    m_papers->setVisible(!papers.isEmpty());
    m_noPapers->setVisible(papers.isEmpty());
    tellCount();
}

void GuideCard::tellCount()
{
    const QList<PaperMark> &papers = m_papers->papers();
    if (papers.isEmpty())
        //: Heading of the list of papers. vi: Giấy tờ cần có
        m_count->setText(tr("Papers needed"));
    else
        //: Heading of the list of papers; %1 of %2 are there. vi: Giấy tờ cần có · đủ %1 trên %2
        m_count->setText(tr("Papers needed · %1 of %2 there").arg(broughtCount(papers)).arg(papers.size()));
}

void GuideCard::setEarlier(const QString &words)
{
    m_earlier->setText(words, u"seen-before"_s, Tone::Soft);
    m_earlier->setVisible(!words.isEmpty());
}

void GuideCard::setFees(const Procedure &procedure, const ChannelFees &fees)
{
    qDeleteAll(m_feeCells);
    m_feeCells.clear();
    const QString days = procedure.processing ? processingHint(*procedure.processing) : u"—"_s;
    const auto line = [&](int row, const QString &channel, const std::optional<QString> &fee) {
        QList<QLabel *> cells{plainLabel(channel, m_inside), plainParagraph(days, m_inside),
                              plainLabel(feeWords(fee), m_inside)};
        cells.first()->setAccessibleName(channel + u", "_s + days + u", "_s + feeWords(fee));
        for (int column = 0; column < cells.size(); ++column) {
            setTypeRole(cells.at(column), column == 2 ? TypeRole::Label : TypeRole::Hint);
            setTone(cells.at(column), column == 2 ? Tone::Ink : Tone::Soft);
            cells.at(column)->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            m_fees->addWidget(cells.at(column), row, column);
        }
        m_feeCells << cells;
    };
    //: A channel. vi: Trực tuyến
    line(0, tr("Online"), fees.online);
    //: A channel. vi: Trực tiếp
    line(1, tr("In person"), fees.inPerson);
}

void GuideCard::setReasons(const ProcedureGuide &guide)
{
    qDeleteAll(m_reasonCells);
    m_reasonCells.clear();
    m_reasonPart->setVisible(!guide.reasons.isEmpty());
    if (guide.reasonSource == ReasonSource::Returned)
        //: Heading, reasons with their counts below. vi: Hay bị trả lại ở đây
        m_reasonHead->setText(tr("Often returned here"));
    else
        //: Heading, obstacles with their counts below. vi: Hay vướng ở đây
        m_reasonHead->setText(tr("Often stuck here"));
    int row = 0;
    for (const CountedReason &reason : guide.reasons) {
        QLabel *count = plainLabel(QString::number(reason.count), m_reasonPart);
        QLabel *text = plainParagraph(reason.text, m_reasonPart);
        setTypeRole(count, TypeRole::Label);
        text->setAccessibleName(count->text() + u": "_s + reason.text);
        m_reasons->addWidget(count, row, 0, Qt::AlignRight | Qt::AlignTop);
        m_reasons->addWidget(text, row, 1);
        m_reasonCells << count << text;
        ++row;
    }
}

void GuideCard::focusInside()
{
    if (m_scroll->isHidden() || !m_papers->focusLikeliest())
        m_print->setFocus(Qt::ShortcutFocusReason);
}

QSize GuideCard::sizeHint() const
{
    constexpr double kWidth = 18.75; // 300 px at 100 %
    return {lookOf(this).metrics.of(kWidth), Card::sizeHint().height()};
}

} // namespace somotcua
