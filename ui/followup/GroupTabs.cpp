#include "followup/GroupTabs.h"

#include "common/Icons.h"
#include "common/Look.h"
#include "common/Painting.h"
#include "followup/FollowUpMarks.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// From here on the icons and long words go.
constexpr double kShortFrom = 1.5;

bool isShort(const QWidget *widget)
{
    return lookOf(widget).metrics.typeFactor() >= kShortFrom;
}

} // namespace

GroupTab::GroupTab(const QString &iconName, const QString &words, const QString &shortWords, QWidget *parent)
    : QRadioButton(words, parent)
    , m_iconName(iconName)
    , m_words(words)
    , m_shortWords(shortWords)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount({});
}

QString GroupTab::number() const
{
    return m_count ? QLocale(QLocale::Vietnamese).toString(*m_count) : u"—"_s;
}

void GroupTab::setCount(std::optional<qint64> count)
{
    m_count = count;
    setAccessibleName(m_words + u": "_s + number());
    updateGeometry();
    update();
}

QSize GroupTab::sizeHint() const
{
    const Metrics &measure = lookOf(this).metrics;
    return {minimumSizeHint().width(), isShort(this) ? measure.target() : measure.of(4)};
}

QSize GroupTab::minimumSizeHint() const
{
    return {lookOf(this).metrics.of(6), isShort(this) ? lookOf(this).metrics.target() : lookOf(this).metrics.of(4)};
}

void GroupTab::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    const Colours &colours = look.colours;
    const Metrics &measure = look.metrics;
    const bool chosen = isChecked();
    paintBox(&painter, rect(), chosen ? colours.tint : colours.surface, chosen ? colours.accent : colours.cardEdge,
             chosen || underMouse() ? measure.strongLine() : measure.line(), measure.cardRadius());
    if (hasFocus()) {
        const int inset = measure.strongLine() + 1;
        paintBox(&painter, rect().adjusted(inset, inset, -inset, -inset), Qt::transparent, colours.accent,
                 measure.line(), measure.fieldRadius());
    }
    int x = measure.of(isShort(this) ? 0.625 : 1);
    if (!isShort(this)) {
        const int side = measure.buttonIcon();
        const bool late = m_iconName == groupIcon(FollowUpGroup::Overdue) && m_count.value_or(0) > 0;
        paintIcon(&painter, QRect(x, (height() - side) / 2, side, side), m_iconName,
                  late ? colours.late : colours.inkSoft);
        x += side + measure.of(0.75);
    }
    const auto put = [&](const QString &text, TypeRole role, int gap) {
        const QFont font = measure.font(role);
        const int room = std::max(0, width() - x - measure.of(0.25));
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, room);
        painter.setFont(font);
        painter.setPen(colours.ink);
        painter.drawText(QRect(x, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
        x += QFontMetrics(font).horizontalAdvance(shown) + gap;
    };
    put(number(), isShort(this) ? TypeRole::Section : TypeRole::Figure, measure.of(isShort(this) ? 0.5 : 0.75));
    put(isShort(this) ? m_shortWords : m_words, TypeRole::Body, 0);
}

GroupTabs::GroupTabs(QWidget *parent)
    : QWidget(parent)
    , m_combo(new QComboBox)
{
    //: vi: Nhóm hồ sơ
    m_combo->setAccessibleName(tr("Group of dossiers"));
    //: vi: Nhóm hồ sơ
    setAccessibleName(tr("Group of dossiers"));
    const auto add = [this](FollowUpGroup group, const QString &words, const QString &shortWords) {
        m_tabs << new GroupTab(groupIcon(group), words, shortWords, this);
        m_combo->addItem(words);
    };
    //: vi: Quá hạn
    add(FollowUpGroup::Overdue, tr("Overdue"), tr("Overdue"));
    //: vi: Hẹn trả hôm nay
    const QString today = tr("Due today");
    //: vi: Hôm nay
    add(FollowUpGroup::DueToday, today, tr("Today"));
    //: vi: Trong 2 ngày
    const QString soon = tr("Within 2 days");
    //: vi: 2 ngày tới
    add(FollowUpGroup::DueSoon, soon, tr("In 2 days"));
    //: vi: Chờ công dân
    const QString waiting = tr("For the citizen");
    //: Short for “waiting for the citizen”. vi: Chờ dân
    add(FollowUpGroup::Waiting, waiting, tr("Waiting"));
    //: vi: Chưa có mã
    const QString withoutCode = tr("Without a code");
    //: Short for “without a code”. vi: Chưa mã
    add(FollowUpGroup::WithoutCode, withoutCode, tr("No code"));

    auto *row = new QHBoxLayout(this);
    setSpaces(row, {.between = 0.75});
    for (int index = 0; index < m_tabs.size(); ++index) {
        GroupTab *tab = m_tabs.at(index);
        row->addWidget(tab, 1);
        connect(tab, &QAbstractButton::toggled, this, [this, index](bool on) {
            if (on)
                choose(index);
        });
    }
    m_tabs.constFirst()->setChecked(true);
    connect(m_combo, &QComboBox::activated, this, &GroupTabs::choose);
}

void GroupTabs::setCounts(const FollowUpCounts &counts)
{
    for (int index = 0; index < m_tabs.size(); ++index) {
        m_tabs.at(index)->setCount(counts.value(FollowUpGroup(index)));
        m_combo->setItemText(index, m_tabs.at(index)->accessibleName());
    }
}

void GroupTabs::choose(int index)
{
    m_tabs.at(index)->setChecked(true);
    m_combo->setCurrentIndex(index);
    if (m_group == FollowUpGroup(index))
        return;
    m_group = FollowUpGroup(index);
    Q_EMIT groupChosen(m_group);
}

void GroupTabs::setAsCombo(bool combo)
{
    setHidden(combo);
    m_combo->setHidden(!combo);
}

} // namespace somotcua
