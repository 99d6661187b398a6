#include "desk/ProcedureField.h"

#include "common/OfferList.h"
#include "desk/FieldWords.h"
#include "text/Fold.h"
#include "text/LenientDate.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {
constexpr int kOffered = 12;
constexpr int kHabits = 5;
} // namespace

ProcedureField::ProcedureField(QWidget *parent)
    : QLineEdit(parent)
{
    //: Inside the empty procedure field. vi: gõ vài chữ của tên hoặc mã
    setPlaceholderText(tr("a few letters of the name or code"));
    // textChanged, since assistive technology and dictation set texts without typing them.
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (m_choosing)
            return;
        if (m_choice) {
            m_choice.reset();
            Q_EMIT choiceChanged();
        }
        if (hasFocus())
            offer();
        else if (const auto named = m_matcher != nullptr ? m_matcher->named(text()) : std::nullopt)
            take(*named);
    });
}

void ProcedureField::setCatalogue(const ProcedureMatcher *matcher, std::optional<ProcedureId> lastUsed)
{
    m_matcher = matcher;
    m_lastUsed = lastUsed;
    m_offered.clear();
    if (m_list != nullptr)
        m_list->dismiss();
}

void ProcedureField::setChoice(const QString &text, const std::optional<ProcedureChoice> &choice)
{
    if (m_list != nullptr)
        m_list->dismiss();
    m_choice = choice;
    write(text);
}

std::optional<Procedure> ProcedureField::procedure() const
{
    if (!m_choice || !m_choice->code || m_matcher == nullptr)
        return std::nullopt;
    return m_matcher->byCode(*m_choice->code);
}

std::optional<Outcome> ProcedureField::usualOutcome() const
{
    const auto chosen = procedure();
    const auto place = chosen ? m_matcher->placeOf(chosen->id) : std::nullopt;
    return place ? m_matcher->known(*place).usualOutcome : std::nullopt;
}

OfferList &ProcedureField::list()
{
    // The list lives in the window, which the field has only once it is shown.
    if (m_list == nullptr) {
        m_list = new OfferList(this, OfferList::Selection::FirstAtOnce);
        connect(m_list, &OfferList::taken, this, [this](const QVariant &value) {
            take(m_matcher->procedures().at(value.value<qsizetype>()));
            Q_EMIT enterTook();
        });
        connect(m_list, &OfferList::newWanted, this, [this] {
            takeAsTyped();
            Q_EMIT enterTook();
        });
    }
    return *m_list;
}

Offer ProcedureField::offerOf(qsizetype place, const QList<std::pair<int, int>> &marked) const
{
    const Procedure &procedure = m_matcher->procedures().at(place);
    const QString last = m_matcher->known(place).isWithdrawn
        //: Beside a procedure whose validity is over; %1 is its last day. vi: hết hiệu lực %1
        ? tr("withdrawn %1").arg(shownDay(procedure.validTo.value_or(QDate())))
        : procedure.field.value_or(QString());
    return {procedure.shortName(), {procedure.code, last}, marked, QVariant::fromValue(place)};
}

void ProcedureField::offer()
{
    if (m_matcher == nullptr)
        return;
    const QString typed = tidy(text());
    if (typed.isEmpty()) {
        offerHabits();
        return;
    }
    QList<Offer> offers;
    m_offered.clear();
    for (const ProcedureMatch &match : m_matcher->match(text(), kOffered)) {
        offers << offerOf(match.place, match.marked);
        m_offered << match.place;
    }
    //: Over the procedures offered. vi: Thủ tục: ↑ ↓ để chọn, Enter để lấy
    list().setKeysLine(tr("Procedures: ↑ ↓ to choose, Enter to take"));
    list().setSelection(OfferList::Selection::FirstAtOnce);
    //: The last row under the procedures offered; %1 is what was typed. vi: Không có trong danh mục: ghi “%1” như đã gõ
    list().offer(offers, tr("Not in the catalogue: write “%1” as typed").arg(typed));
}

void ProcedureField::setOffersHabits(bool offers)
{
    m_offersHabits = offers;
    if (!offers && m_list != nullptr && text().isEmpty())
        m_list->dismiss();
}

void ProcedureField::offerHabits()
{
    m_offered.clear();
    if (const auto last = m_lastUsed ? m_matcher->placeOf(*m_lastUsed) : std::nullopt)
        m_offered << *last;
    for (const qsizetype place : m_matcher->frequent(kHabits)) {
        if (!m_offered.contains(place))
            m_offered << place;
    }
    QList<Offer> offers;
    for (const qsizetype place : std::as_const(m_offered))
        offers << offerOf(place, {});
    //: Over the procedures used here last and most. vi: Vừa dùng và hay dùng: ↓ để chọn, Enter để lấy
    list().setKeysLine(tr("Used last and most: ↓ to choose, Enter to take"));
    // Nothing is chosen by walking through: an assist may be about no procedure.
    list().setSelection(OfferList::Selection::NoneAtFirst);
    list().offer(offers);
}

void ProcedureField::take(const Procedure &procedure)
{
    choose(procedure.shortName(),
           ProcedureChoice{procedure.code.isEmpty() ? std::nullopt : std::optional(procedure.code), procedure.name});
}

void ProcedureField::takeAsTyped()
{
    const QString typed = tidy(text());
    choose(typed, ProcedureChoice{{}, typed});
}

void ProcedureField::choose(const QString &text, std::optional<ProcedureChoice> choice)
{
    if (m_list != nullptr)
        m_list->dismiss();
    m_choice = std::move(choice);
    write(text);
    Q_EMIT choiceChanged();
}

void ProcedureField::write(const QString &text)
{
    const QScopedValueRollback choosing(m_choosing, true);
    setText(text);
    setCursorPosition(0);
}

std::optional<qsizetype> ProcedureField::selected() const
{
    const int row = m_list != nullptr ? m_list->selected() : -1;
    return row >= 0 && row < m_offered.size() ? std::optional(m_offered.at(row)) : std::nullopt;
}

void ProcedureField::settle()
{
    if (m_choice || tidy(text()).isEmpty() || m_matcher == nullptr)
        return;
    if (const auto place = selected()) {
        take(m_matcher->procedures().at(*place));
        return;
    }
    if (m_list != nullptr && m_list->selected() >= 0) {
        takeAsTyped(); // its last row
        return;
    }
    if (const auto meant = m_matcher->meant(text()))
        take(*meant);
    else if (m_matcher->match(text(), 1).isEmpty())
        takeAsTyped();
}

bool ProcedureField::event(QEvent *event)
{
    // Tab leaves the field with what the list shows as selected, as Enter does.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab)
        settle();
    return QLineEdit::event(event);
}

void ProcedureField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    // Who arrives by a key is offered what is likeliest; a click or the window coming to the front opens nothing.
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && m_offersHabits && m_matcher != nullptr && text().isEmpty())
        offerHabits();
}

// A word that comes whole brings its list at the last moment; letters that are handed over singly had theirs all along.
void ProcedureField::inputMethodEvent(QInputMethodEvent *event)
{
    const bool isWord = m_wasComposed && !event->commitString().isEmpty();
    m_wasComposed = !isWord && (m_wasComposed || !event->preeditString().isEmpty());
    const auto before = selected();
    QLineEdit::inputMethodEvent(event);
    if (isWord && selected() && selected() != before && !m_matcher->meant(text()))
        m_list->letBeRead();
}

void ProcedureField::keyPressEvent(QKeyEvent *event)
{
    if (!event->text().isEmpty()) // a key of Ctrl comes before the word that it ends
        m_wasComposed = false;
    // With the list closed ↓ opens it anew.
    if (event->key() == Qt::Key_Down && !(m_list != nullptr && m_list->isOpen())) {
        offer();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace somotcua
