#include "roster/DutyRow.h"

#include "common/Button.h"
#include "common/ElidedLabel.h"
#include "common/Look.h"
#include "desk/SessionWords.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace somotcua {

DutyRow::DutyRow(VolunteerId who, const QString &name, bool locked, QWidget *parent)
    : QWidget(parent)
    , m_who(who)
    , m_name(name)
    , m_label(new ElidedLabel(name, this))
{
    auto *row = new QHBoxLayout(this);
    setSpaces(row, {.between = 0.25});
    row->addWidget(m_label, 1);
    if (locked)
        return;
    //: Moves somebody to another session. vi: Chuyển
    auto *move = new Button(Button::Kind::Quiet, tr("Move"), this);
    //: For a screen reader; %1 is a person. vi: Chuyển %1 sang buổi khác
    move->setAccessibleName(tr("Move %1 to another session").arg(name));
    //: Takes somebody off a session; %1 is a person. vi: Bỏ %1 khỏi buổi này
    auto *off = new Button(Button::Kind::Quiet, tr("Take %1 off this session").arg(name), this);
    off->setIconName(u"close"_s);
    off->setIconOnly(true);
    row->addWidget(move);
    row->addWidget(off);
    connect(move, &Button::clicked, this, &DutyRow::moveWanted);
    connect(off, &Button::clicked, this, &DutyRow::takeOffWanted);
}

void DutyRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool fits = m_label->fontMetrics().horizontalAdvance(m_name) <= m_label->width();
    m_label->setText(fits ? m_name : shortName(m_name));
}

} // namespace somotcua
