#include "desk/ListCard.h"

#include "common/Counter.h"
#include "common/EmptyState.h"
#include "common/LedgerTable.h"
#include "common/Look.h"
#include "common/PlainText.h"
#include "common/SidePanel.h"
#include "desk/OutcomeWords.h"
#include "desk/SessionWords.h"
#include "desk/SideTabs.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace somotcua {

ListCard::ListCard(QWidget *parent)
    : Card(Inside::EdgeToEdge, parent)
    , m_model(new DeskTableModel(this))
    , m_table(new LedgerTable(this))
    , m_tabs(new SideTabs(SideTabs::Tab::List, this))
    , m_head(new QWidget(this))
    , m_title(plainLabel({}, m_head))
    , m_rule(ruleLine(this))
    , m_empty(new EmptyState(u"nothing-there"_s, {}, {}, this))
{
    setTypeRole(m_title, TypeRole::Section);
    auto *row = new QHBoxLayout(m_head);
    row->addWidget(m_title);
    row->addStretch(1);
    //: Beside a number: assists. vi: lượt
    for (const QString &word : {tr("assists"),
                                //: Beside a number: distinct citizens. vi: công dân
                                tr("citizens"),
                                //: Beside a number: dossiers. vi: hồ sơ
                                tr("dossiers")}) {
        auto *counter = new Counter(word, m_head);
        counter->setLineBefore(!m_counters.isEmpty());
        row->addWidget(counter);
        m_counters << counter;
    }
    setSpaces(row, {.between = 0.75, .left = 1, .top = 0.5, .right = 1, .bottom = 0.5});

    m_table->setModel(m_model);
    //: The desk's list, for a screen reader. vi: Các lượt trong buổi
    m_table->setAccessibleName(tr("Assists of the session"));
    m_table->setColumnSample(DeskTableModel::Time, u"00:00"_s);
    m_table->setColumnSample(DeskTableModel::Name, u"Nguyễn Thị Phương Thảo"_s);
    QString longest;
    for (const Outcome outcome : kOutcomes) {
        if (outcomeWord(outcome).size() > longest.size())
            longest = outcomeWord(outcome);
    }
    // Room for the icon before the word.
    m_table->setColumnSample(DeskTableModel::Result, longest + u"0000"_s);
    m_table->setColumnSample(DeskTableModel::Code, u"…0930-0006"_s);
    m_table->setColumnSample(DeskTableModel::Due, u"30/09/2024"_s);
    connect(m_table, &LedgerTable::rowActivated, this,
            [this](int place) { Q_EMIT opened(m_model->row(place).assist); });

    add(m_tabs);
    add(m_head);
    add(m_rule);
    add(m_table, 1);
    add(m_empty, 1);
    setShape(Shape::Wide);
    setRows({}, {}, {});
}

void ListCard::setRows(const QList<DeskRow> &rows, const DeskSession &session, QDate today)
{
    m_model->setRows(rows, session.session.day);
    m_table->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    //: In place of the desk's list. vi: Chưa có lượt nào trong buổi này
    m_empty->setTexts(tr("No assist in this session yet"),
                      //: vi: Lượt vừa lưu sẽ hiện ở đây.
                      tr("What is saved appears here at once."));
    //: Title of the desk's list. vi: Hôm nay
    m_title->setText(session.session.day == today || !session.session.day.isValid() ? tr("Today")
                                                                                    : shortSessionWords(session));
    m_tabs->setList(m_title->text(), session.assists);
    m_counters.at(0)->setValue(session.assists);
    m_counters.at(1)->setValue(session.citizens);
    m_counters.at(2)->setValue(session.dossiers);
}

QSize ListCard::sizeHint() const
{
    const QSize hint = Card::sizeHint();
    return m_shape == Shape::Wide ? QSize(hint.width(), minimumSizeHint().height()) : hint;
}

QString ListCard::title() const
{
    return m_title->text();
}

void ListCard::mark(std::optional<AssistId> assist)
{
    const int place = assist ? m_model->placeOf(*assist) : -1;
    m_table->selectRowQuietly(place);
    if (place >= 0)
        m_table->scrollTo(m_model->index(place, 0));
}

void ListCard::setShape(Shape shape)
{
    m_shape = shape;
    const bool wide = shape == Shape::Wide;
    m_tabs->setVisible(shape == Shape::Beside);
    m_head->setVisible(shape == Shape::Whole);
    m_rule->setVisible(shape == Shape::Whole);
    m_table->setHeadShown(wide);
    m_table->setTwoLines(!wide);
    m_model->setLines(wide ? DeskTableModel::Lines::One : DeskTableModel::Lines::Two);
    m_table->setElidingColumn(wide ? DeskTableModel::ProcedureName : DeskTableModel::Name, wide ? 10 : 6);
    m_table->setHidingOrder(wide ? QList<int>{DeskTableModel::Code, DeskTableModel::Due} : QList<int>{});
    m_table->setColumnsAway(wide ? QList<int>{}
                                 : QList<int>{DeskTableModel::ProcedureName, DeskTableModel::Result,
                                              DeskTableModel::Code, DeskTableModel::Due});
}

} // namespace somotcua
