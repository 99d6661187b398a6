#include "desk/DeskHead.h"

#include "common/Button.h"
#include "common/Counter.h"
#include "common/Look.h"
#include "common/OptionRow.h"
#include "desk/DutyBar.h"
#include "desk/SessionWords.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// The thin upright line between the title and who is on duty.
class Divider : public QWidget
{
public:
    explicit Divider(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }
    QSize sizeHint() const override { return {lookOf(this).metrics.line(), 1}; }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), lookOf(this).colours.line); }
};

} // namespace

DeskHead::DeskHead(const QString &title, QWidget *parent)
    : PageHeader(title, parent)
    , m_duty(new DutyBar(this))
    , m_dutyPart(new QWidget(this))
    , m_counterPart(new QWidget(this))
    , m_tabPart(new QWidget(this))
    , m_tabs(new OptionRow(OptionRow::Choice::One, OptionRow::Keys::None, m_tabPart))
    //: In the header's menu. vi: Đổi ngày, buổi, người trực
    , m_change(new Button(Button::Kind::Secondary, tr("Change day, shift or duty"), this))
    //: Ends the session. vi: Khép buổi
    , m_close(new Button(Button::Kind::Secondary, tr("Close the session"), this))
{
    auto *duty = new QHBoxLayout(m_dutyPart);
    duty->addWidget(new Divider(m_dutyPart));
    duty->addWidget(m_duty);
    setSpaces(duty, {.between = 1.5});
    //: Beside a number. vi: lượt
    for (const QString &word : {tr("assists"),
                                //: Beside a number: distinct citizens. vi: công dân
                                tr("citizens"),
                                //: Beside a number: dossiers. vi: hồ sơ
                                tr("dossiers")}) {
        auto *counter = new Counter(word, m_counterPart);
        counter->setLineBefore(!m_counters.isEmpty());
        m_counters << counter;
    }
    auto *counters = new QHBoxLayout(m_counterPart);
    counters->addStretch(1);
    for (Counter *counter : std::as_const(m_counters))
        counters->addWidget(counter);
    setSpaces(counters, {.between = 0.75});
    //: The choice between form and list, for a screen reader. vi: Phần hiện trên trang
    m_tabs->setAccessibleName(tr("Part of the page"));
    m_tabs->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    auto *tabs = new QHBoxLayout(m_tabPart);
    tabs->addStretch(1);
    tabs->addWidget(m_tabs);
    setSpaces(tabs, Spaces::none());

    addWidget(m_dutyPart);
    addWidget(m_counterPart, 1);
    addWidget(m_tabPart, 1);
    addSecondary(m_close);
    addSecondary(m_change);
    connect(m_duty->changeButton(), &QPushButton::clicked, this, &DeskHead::changeWanted);
    connect(m_change, &QPushButton::clicked, this, &DeskHead::changeWanted);
    connect(m_close, &QPushButton::clicked, this, &DeskHead::closeWanted);
    connect(m_tabs, &OptionRow::chosenChanged, this, &DeskHead::tabChanged);
    setShape(Shape::Wide);
}

void DeskHead::setShape(Shape shape)
{
    m_shape = shape;
    tell();
}

void DeskHead::setSession(const DeskSession &session, const QStringList &onDuty)
{
    m_session = session;
    m_onDuty = onDuty;
    tell();
}

void DeskHead::tell()
{
    m_dutyPart->setVisible(m_shape == Shape::Wide && !m_onDuty.isEmpty());
    m_counterPart->setVisible(m_shape != Shape::Tabs);
    m_tabPart->setVisible(m_shape == Shape::Tabs);
    const bool writes = m_offer != Offer::Nothing;
    setStand(m_change, writes && m_shape != Shape::Wide ? Stand::InMore : Stand::Away);
    setStand(m_close,
             m_offer != Offer::Everything ? Stand::Away
                 : m_shape == Shape::Wide ? Stand::Fits
                                          : Stand::InMore);
    m_duty->setNames(m_onDuty);
    m_counters.at(0)->setValue(m_session.assists);
    m_counters.at(1)->setValue(m_session.citizens);
    m_counters.at(2)->setValue(m_session.dossiers);
    //: One of two parts of the page: the form. vi: Phiếu
    const QStringList tabs{tr("Form"),
                           //: One of two parts of the page: the list, with its number of rows. vi: Hôm nay %1
                           tr("Today %1").arg(m_session.assists),
                           //: One of the parts of the page: papers, time and fee of the procedure. vi: Hướng dẫn
                           tr("Guide")};
    const int chosen = std::max(0, m_tabs->chosen());
    if (m_tabs->count() == 0 || m_tabs->box(1)->text() != tabs.at(1)) {
        const bool focused = m_tabs->isAncestorOf(QApplication::focusWidget());
        m_tabs->setOptions(tabs);
        m_tabs->setChosen(chosen);
        if (focused)
            m_tabs->box(chosen)->setFocus();
    }
    if (!m_session.session.day.isValid())
        return;
    //: Who is on duty, shortened. vi: Trực: %1
    const QString onDuty = tr("On duty: %1").arg(shortNamesOf(m_onDuty));
    // Under the title there is one line for it, beside the title two.
    const QString between = lookOf(this).metrics.typeFactor() < 1.5 ? u" · "_s : u"\n"_s;
    switch (m_shape) {
    case Shape::Wide:
        setContext(sessionWords(m_session));
        break;
    case Shape::Beside:
        setContext(m_onDuty.isEmpty() ? shortSessionWords(m_session) : shortSessionWords(m_session) + between + onDuty);
        break;
    case Shape::Tabs:
        setContext({});
        break;
    }
}

DeskHead::Tab DeskHead::tab() const
{
    return Tab(std::max(0, m_tabs->chosen()));
}

void DeskHead::setTab(Tab tab)
{
    m_tabs->setChosen(int(tab));
}

void DeskHead::setOffer(Offer offer)
{
    m_offer = offer;
    m_duty->changeButton()->setVisible(offer == Offer::Everything);
    tell();
}

} // namespace somotcua
