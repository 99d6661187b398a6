#include "roster/RosterHead.h"

#include "common/Button.h"
#include "common/FlowLayout.h"
#include "common/Look.h"
#include "common/PlainText.h"
#include "common/StatusChip.h"
#include "roster/RosterWords.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr double kLargeType = 1.5;

} // namespace

RosterHead::RosterHead(const QString &title, QWidget *parent)
    : PageHeader(title, parent)
    , m_month(plainLabel({}, this))
    , m_gaps(new StatusChip(this))
    , m_doubled(new StatusChip(this))
{
    //: vi: Tháng trước
    auto *before = new Button(Button::Kind::Secondary, tr("The month before"), this);
    before->setIconName(u"previous"_s);
    before->setKey(QKeySequence(Qt::ALT | Qt::Key_Left));
    //: vi: Tháng sau
    auto *after = new Button(Button::Kind::Secondary, tr("The month after"), this);
    after->setIconName(u"next"_s);
    after->setKey(QKeySequence(Qt::ALT | Qt::Key_Right));
    for (Button *step : {before, after}) {
        step->setIconOnly(true);
        step->setKeyShown(false);
    }
    setTypeRole(m_month, TypeRole::Label);
    m_month->setAlignment(Qt::AlignCenter);
    auto *stepper = new QWidget(this);
    auto *row = new QHBoxLayout(stepper);
    setSpaces(row, {.between = 0.5});
    row->addWidget(before);
    row->addWidget(m_month);
    row->addWidget(after);
    auto *about = new QWidget(this);
    auto *flow = new QHBoxLayout(about);
    setSpaces(flow, {.between = 0.5});
    flow->addWidget(stepper);
    flow->addWidget(m_gaps);
    flow->addWidget(m_doubled);
    addWidget(about);

    //: Copies the roster as text for a group of phones. vi: Chép cho Zalo
    auto *copy = new Button(Button::Kind::Secondary, tr("Copy for Zalo"), this);
    copy->setIconName(u"copy"_s);
    copy->setObjectName(u"roster-copy"_s);
    addSecondary(copy);
    //: vi: In lịch trực
    auto *print = new Button(Button::Kind::Primary, tr("Print the roster"), this);
    print->setIconName(u"print"_s);
    print->setKey(QKeySequence::Print);
    print->setKeyShown(false);
    print->setObjectName(u"roster-print"_s);
    setPrimary(print);
    connect(before, &Button::clicked, this, [this] { Q_EMIT monthWanted(-1); });
    connect(after, &Button::clicked, this, [this] { Q_EMIT monthWanted(1); });
    connect(copy, &Button::clicked, this, &RosterHead::copyWanted);
    connect(print, &Button::clicked, this, &RosterHead::printWanted);
}

void RosterHead::setMonth(const RosterMonth &month, QDate today)
{
    m_month->setText(monthWords(month.month));
    const QSet<qsizetype> doubled = doubleDuties(month.sessions, today);
    int gaps = 0;
    int twice = 0;
    for (qsizetype place = 0; place < month.sessions.size(); ++place) {
        const RosterSession &session = month.sessions.at(place);
        if (!month.month.contains(session.count.day))
            continue;
        gaps += isGap(session, today) ? 1 : 0;
        twice += doubled.contains(place) ? 1 : 0;
    }
    const bool brief = lookOf(this).metrics.typeFactor() >= kLargeType;
    //: How many sessions of the month have nobody on duty. vi: %n buổi chưa có ai
    const QString nobody = tr("%n session(s) with nobody", nullptr, gaps);
    //: The same where there is little room. vi: %n trống
    const QString empty = tr("%n gap(s)", nullptr, gaps);
    m_gaps->setMark({u"message-warning"_s, brief ? empty : nobody, Tone::Soon, true});
    m_gaps->setAccessibleName(nobody);
    m_gaps->setVisible(gaps > 0);
    //: In how many sessions somebody is on duty who is elsewhere too. vi: %n buổi trùng người
    const QString somebody = tr("%n session(s) with somebody twice", nullptr, twice);
    //: The same where there is little room. vi: %n trùng
    const QString again = tr("%n double(s)", nullptr, twice);
    m_doubled->setMark({u"same-twice"_s, brief ? again : somebody, Tone::Soon, true});
    m_doubled->setAccessibleName(somebody);
    m_doubled->setVisible(twice > 0);
}

} // namespace somotcua
