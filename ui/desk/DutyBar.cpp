#include "desk/DutyBar.h"

#include "common/Button.h"
#include "common/IconLabel.h"
#include "common/Look.h"
#include "common/PlainText.h"
#include "desk/SessionWords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {
constexpr qsizetype kWholeNames = 2;
}

DutyBar::DutyBar(QWidget *parent)
    : QWidget(parent)
    , m_names(plainLabel({}, this))
    //: Under the names of those on duty. vi: đang trực
    , m_below(plainLabel(tr("on duty"), this))
    //: Changes the day, the shift or who is on duty. vi: Đổi
    , m_change(new Button(Button::Kind::Quiet, tr("Change"), this))
{
    setTypeRole(m_names, TypeRole::Hint);
    setTypeRole(m_below, TypeRole::Hint);
    setTone(m_below, Tone::Soft);
    //: The button that changes who is on duty, for a screen reader. vi: Đổi ngày, buổi hoặc người trực
    m_change->setAccessibleName(tr("Change the day, the shift or who is on duty"));
    auto *words = new QVBoxLayout;
    words->addWidget(m_names);
    words->addWidget(m_below);
    setSpaces(words, Spaces::none());
    auto *row = new QHBoxLayout(this);
    row->addWidget(new IconLabel(u"people"_s, 1.25, Tone::Soft, this));
    row->addLayout(words);
    row->addWidget(m_change);
    setSpaces(row, {.between = 0.5});
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setNames({});
}

void DutyBar::setNames(const QStringList &names)
{
    m_names->setText(names.size() > kWholeNames ? shortNamesOf(names) : namesOf(names));
    m_names->setToolTip(plainToolTip(namesOf(names)));
}

} // namespace somotcua
