#include "roster/ShareCard.h"

#include "common/Look.h"
#include "common/Painting.h"
#include "common/PlainText.h"
#include "desk/SessionWords.h"
#include "roster/DayCell.h"
#include "roster/RosterWords.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr double kRow = 2.375; // in units
constexpr double kBar = 3.25;
constexpr double kBarHeight = 0.75;
constexpr double kNumber = 2;

/// One member: name, bar, number. A screen reader hears "Lý Thị Trang: 12".
class ShareRow : public QWidget
{
public:
    ShareRow(const DutyShare &share, QString name, int most, QWidget *parent)
        : QWidget(parent)
        , m_share(share)
        , m_name(std::move(name))
        , m_most(most)
    {
        setAccessibleName(u"%1: %2"_s.arg(m_name).arg(share.sessions));
        setCursor(Qt::OpenHandCursor);
    }

    QSize sizeHint() const override
    {
        const Metrics &measure = lookOf(this).metrics;
        return {measure.of(14), measure.of(kRow)};
    }
    QSize minimumSizeHint() const override { return {lookOf(this).metrics.of(10), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = lookOf(this);
        const Metrics &measure = look.metrics;
        QPainter painter(this);
        painter.setPen(look.colours.ink);
        QRect number = rect().adjusted(width() - measure.of(kNumber), 0, 0, 0);
        painter.setFont(measure.font(TypeRole::Label));
        painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter, QString::number(m_share.sessions));
        QRect bar(number.left() - measure.of(kBar), (height() - measure.of(kBarHeight)) / 2, measure.of(kBar),
                  measure.of(kBarHeight));
        const QColor edge = look.colours.highContrast ? look.colours.edge : look.colours.idleTint;
        paintBox(&painter, bar, look.colours.idleTint, edge, measure.line(), measure.barRadius());
        if (m_share.sessions > 0) {
            bar.setWidth(std::max(measure.of(0.25), bar.width() * m_share.sessions / std::max(1, m_most)));
            paintBox(&painter, bar, look.colours.accent, look.colours.accent, 0, measure.barRadius());
        }
        const QRect words = rect().adjusted(0, 0, -measure.of(kNumber + kBar + 0.5), 0);
        painter.setFont(measure.font(TypeRole::Body));
        const bool fits = painter.fontMetrics().horizontalAdvance(m_name) <= words.width();
        const QString shown
            = painter.fontMetrics().elidedText(fits ? m_name : shortName(m_name), Qt::ElideRight, words.width());
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    }

    void mousePressEvent(QMouseEvent *event) override { m_pressed = event->position().toPoint(); }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        const QPoint moved = event->position().toPoint() - m_pressed;
        if (event->buttons().testFlag(Qt::LeftButton) && moved.manhattanLength() >= QApplication::startDragDistance())
            DayCell::startDrag(this, {m_share.volunteer, {}}, m_name);
    }

private:
    DutyShare m_share;
    QString m_name;
    int m_most;
    QPoint m_pressed;
};

} // namespace

ShareCard::ShareCard(QWidget *parent)
    : Card(parent)
    , m_title(plainParagraph({}, this))
    , m_about(plainParagraph({}, this))
    , m_rows(new QVBoxLayout)
{
    setTypeRole(m_title, TypeRole::Section);
    setTone(m_about, Tone::Soft);
    setSpaces(m_rows, Spaces::none());
    add(m_title);
    add(m_about);
    column()->addLayout(m_rows);
    column()->addStretch();
}

void ShareCard::setMonth(const RosterMonth &month)
{
    m_title->setText(shareTitle(month.quarter));
    int duties = 0;
    for (const DutyShare &share : month.shares)
        duties += share.sessions;
    //: How many sessions the quarter has. vi: %n buổi
    const QString sessions = tr("%n session(s)", nullptr, month.quarterSessions);
    //: How often somebody is on duty in them. vi: %n lượt trực
    m_about->setText(sessions + u", "_s + tr("%n time(s) on duty", nullptr, duties));

    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<DutyShare> shares = mostFirst(month.shares);
    const int most = shares.isEmpty() ? 0 : shares.first().sessions;
    for (const DutyShare &share : shares) {
        const auto member = std::ranges::find(month.members, share.volunteer, &Volunteer::id);
        if (member != month.members.cend())
            m_rows->addWidget(new ShareRow(share, member->name, most, this));
    }
}

} // namespace somotcua
