#include "roster/DutyPanel.h"

#include "common/Button.h"
#include "common/FlowLayout.h"
#include "common/HintLine.h"
#include "common/Look.h"
#include "common/OfferList.h"
#include "common/PlainText.h"
#include "desk/SessionWords.h"
#include "roster/DutyRow.h"
#include "roster/RosterWords.h"
#include "text/Fold.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr int kSuggested = 2;

} // namespace

DutyPanel::DutyPanel(QWidget *parent)
    : Card(parent)
    , m_title(plainParagraph({}, this))
    , m_about(plainParagraph({}, this))
    , m_warning(new HintLine(HintLine::Lines::Many, this))
    , m_people(new QWidget(this))
    , m_rows(new QVBoxLayout(m_people))
    , m_name(new QLineEdit(this))
    , m_offers(new OfferList(m_name, OfferList::Selection::FirstAtOnce))
    //: Over two names. vi: Trực ít nhất quý này:
    , m_fewest(plainLabel(tr("Fewest sessions this quarter:"), this))
    , m_suggestions(new QWidget(this))
    //: vi: Hoãn buổi…
    , m_callOff(new Button(Button::Kind::Quiet, tr("Call off…"), this))
    //: A session that was called off takes place. vi: Bỏ hoãn
    , m_resume(new Button(Button::Kind::Secondary, tr("Hold it after all"), this))
    //: A session beside the schedule. vi: Thêm buổi…
    , m_addSession(new Button(Button::Kind::Secondary, tr("Add a session…"), this))
{
    layOut();
    connect(m_name, &QLineEdit::textEdited, this, &DutyPanel::offer);
    connect(m_name, &QLineEdit::returnPressed, this, &DutyPanel::sayWhyNot);
    connect(m_offers, &OfferList::taken, this, [this](const QVariant &value) {
        m_name->clear();
        Q_EMIT putWanted(VolunteerId{value.toLongLong()});
    });
    connect(m_callOff, &Button::clicked, this, &DutyPanel::callOffWanted);
    connect(m_resume, &Button::clicked, this, &DutyPanel::resumeWanted);
    connect(m_addSession, &Button::clicked, this, &DutyPanel::addSessionWanted);
}

void DutyPanel::layOut()
{
    setTypeRole(m_title, TypeRole::Section);
    setTone(m_about, Tone::Soft);
    setTone(m_fewest, Tone::Soft);
    setSpaces(m_rows, Spaces::none());
    setSpaces(new FlowLayout(m_suggestions), {.between = 0.5});
    //: Inside an empty field. vi: Gõ tên tổ viên…
    m_name->setPlaceholderText(tr("Type a volunteer's name…"));
    //: The field that puts somebody on duty. vi: Thêm người trực
    m_name->setAccessibleName(tr("Put somebody on duty"));
    m_name->setObjectName(u"duty-name"_s);
    m_name->installEventFilter(this);
    //: The keys of a list of people. vi: bấm ↓ ↑ để chọn, Enter để xếp trực
    m_offers->setKeysLine(tr("↓ ↑ choose, Enter puts on duty"));
    add(m_title);
    add(m_about);
    add(m_warning);
    add(m_people);
    add(m_name);
    add(m_fewest);
    add(m_suggestions);
    add(m_resume);
    add(m_callOff);
    add(m_addSession);
}

QString DutyPanel::nameOf(VolunteerId who) const
{
    const auto found = std::ranges::find(m_month.members, who, &Volunteer::id);
    return found == m_month.members.cend() ? QString() : found->name;
}

void DutyPanel::setLocked(bool locked)
{
    m_locked = locked;
}

void DutyPanel::showSession(const RosterMonth &month, int place, QDate day, QDate today)
{
    m_month = month;
    m_place = place;
    m_today = today;
    m_offers->dismiss();
    const bool is = place >= 0;
    if (is) {
        const RosterSession &session = month.sessions.at(place);
        m_title->setText(placeTitle(placeOf(session)));
        QStringList about{hoursWords(session), standWords(session, today)};
        if (!session.scheduled)
            //: Of a session beside the schedule. vi: buổi thêm
            about << tr("extra session");
        about.removeIf([](const QString &each) { return each.isEmpty(); });
        m_about->setText(about.join(u", "_s));
        const bool doubled = doubleDuties(month.sessions, today).contains(place);
        if (session.isCalledOff())
            m_warning->setText(dutyWords(session), u"holiday"_s, Tone::Soft);
        else if (isGap(session, today))
            m_warning->setText(dutyWords(session), u"message-warning"_s, Tone::Soon);
        else if (doubled)
            //: vi: Có người trực hai buổi cùng giờ
            m_warning->setText(tr("Somebody is on duty twice at the same time"), u"same-twice"_s, Tone::Soon);
        m_warning->setVisible(session.isCalledOff() || isGap(session, today) || doubled);
    } else {
        m_title->setText(weekdayAndDay(day));
        const CalendarDay named = month.namedDays.value(day);
        //: Of a day. vi: Không có buổi
        const QString none = tr("No session");
        m_about->setText(named.name.isEmpty() ? none : named.name + u", "_s + none.toLower());
        m_warning->hide();
    }
    const bool takesPlace = is && !month.sessions.at(place).isCalledOff();
    m_name->setVisible(takesPlace && !m_locked);
    m_people->setVisible(takesPlace);
    m_callOff->setVisible(takesPlace && !m_locked && !month.sessions.at(place).isHeld());
    m_resume->setVisible(is && !takesPlace && !m_locked);
    m_addSession->setVisible(!is && !m_locked);
    showDuties();
    showCandidates();
}

void DutyPanel::showDuties()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    if (m_place < 0)
        return;
    for (const VolunteerId who : m_month.sessions.at(m_place).count.volunteerIds) {
        auto *row = new DutyRow(who, nameOf(who), m_locked, m_people);
        connect(row, &DutyRow::moveWanted, this, [this, who] { Q_EMIT moveWanted(who); });
        connect(row, &DutyRow::takeOffWanted, this, [this, who] { Q_EMIT takeOffWanted(who); });
        m_rows->addWidget(row);
    }
}

void DutyPanel::showCandidates()
{
    QLayout *flow = m_suggestions->layout();
    while (QLayoutItem *item = flow->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    m_candidates.clear();
    const bool takesPlace = m_place >= 0 && !m_locked && isToCome(m_month.sessions.at(m_place), m_today);
    if (m_place >= 0) {
        const QDate day = m_month.sessions.at(m_place).count.day;
        m_candidates = candidates(m_month.sessions, m_place, m_month.shares);
        m_candidates.removeIf([&](const DutyShare &share) {
            const auto member = std::ranges::find(m_month.members, share.volunteer, &Volunteer::id);
            return member == m_month.members.cend() || (member->activeFrom && day < *member->activeFrom)
                || (member->activeTo && *member->activeTo < day);
        });
    }
    for (const DutyShare &share : m_candidates.mid(0, takesPlace ? kSuggested : 0)) {
        auto *button = new Button(Button::Kind::Secondary, shortName(nameOf(share.volunteer)), m_suggestions);
        button->setIconName(u"add"_s);
        //: For a screen reader; %1 is a person. vi: Xếp %1 trực buổi này
        button->setAccessibleName(tr("Put %1 on duty").arg(nameOf(share.volunteer)));
        connect(button, &Button::clicked, this, [this, who = share.volunteer] { Q_EMIT putWanted(who); });
        flow->addWidget(button);
    }
    m_suggestions->setVisible(takesPlace && !m_candidates.isEmpty());
    m_fewest->setVisible(takesPlace && !m_candidates.isEmpty());
}

void DutyPanel::offer()
{
    const QString typed = fold(m_name->text());
    QList<Offer> offers;
    for (const DutyShare &share : std::as_const(m_candidates)) {
        const QString name = nameOf(share.volunteer);
        const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
        const QStringList parts = fold(name).split(u' ', Qt::SkipEmptyParts);
        const bool fits = std::ranges::all_of(words, [&](const QString &word) {
            return std::ranges::any_of(parts, [&](const QString &part) { return part.startsWith(word); });
        });
        if (fits)
            //: How many sessions somebody has. vi: %n buổi
            offers << Offer{name, {tr("%n session(s)", nullptr, share.sessions)}, {}, share.volunteer.value};
    }
    m_offers->offer(offers);
}

void DutyPanel::sayWhyNot()
{
    const QString typed = tidy(m_name->text());
    if (typed.isEmpty() || m_place < 0)
        return;
    for (const VolunteerId who : m_month.sessions.at(m_place).count.volunteerIds) {
        if (fold(nameOf(who)).endsWith(fold(typed))) {
            //: %1 is a person. vi: %1 đã trực buổi này rồi.
            Q_EMIT nobodyFound(tr("%1 is on duty in this session already.").arg(nameOf(who)));
            return;
        }
    }
    //: %1 is what was typed. vi: Không có tổ viên nào tên “%1”. Thêm người ở Danh mục, phần Tổ và tổ viên.
    Q_EMIT nobodyFound(
        tr("No volunteer is called “%1”. Add people in the catalogue, under team and volunteers.").arg(typed));
}

void DutyPanel::focusName()
{
    QWidget *target = m_name;
    if (m_name->isHidden())
        target = !m_addSession->isHidden() ? m_addSession : m_resume;
    target->setFocus(Qt::OtherFocusReason);
}

std::optional<VolunteerId> DutyPanel::focusedDuty() const
{
    const QWidget *focused = QApplication::focusWidget();
    for (const DutyRow *row : m_people->findChildren<DutyRow *>()) {
        if (!row->isHidden() && focused != nullptr && row->isAncestorOf(focused))
            return row->who();
    }
    return {};
}

bool DutyPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress && !m_offers->isOpen()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down) {
            offer();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void DutyPanel::keyPressEvent(QKeyEvent *event)
{
    const auto who = focusedDuty();
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (event->key() == Qt::Key_Delete && who && !m_locked)
        Q_EMIT takeOffWanted(*who);
    else
        Card::keyPressEvent(event);
}

} // namespace somotcua
