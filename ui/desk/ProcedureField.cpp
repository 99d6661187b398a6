#include "desk/ProcedureField.h"

#include "common/OfferList.h"
#include "desk/FieldWords.h"
#include "text/Fold.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {
constexpr int kOffered = 12;
}

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

void ProcedureField::setCatalogue(const ProcedureMatcher *matcher)
{
    m_matcher = matcher;
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

void ProcedureField::offer()
{
    if (m_matcher == nullptr)
        return;
    // The list lives in the window, which the field has only once it is shown.
    if (m_list == nullptr) {
        m_list = new OfferList(this, OfferList::Selection::FirstAtOnce);
        //: Over the procedures offered. vi: Thủ tục: ↑ ↓ để chọn, Enter để lấy
        m_list->setKeysLine(tr("Procedures: ↑ ↓ to choose, Enter to take"));
        connect(m_list, &OfferList::taken, this, [this](const QVariant &value) {
            take(m_matcher->procedures().at(value.value<qsizetype>()));
            Q_EMIT enterTook();
        });
        connect(m_list, &OfferList::newWanted, this, [this] {
            takeAsTyped();
            Q_EMIT enterTook();
        });
    }
    QList<Offer> offers;
    m_offered.clear();
    for (const ProcedureMatch &match : m_matcher->match(text(), kOffered)) {
        const Procedure &procedure = m_matcher->procedures().at(match.place);
        offers << Offer{procedure.shortName(),
                        {procedure.code, procedure.field.value_or(QString())},
                        match.marked,
                        QVariant::fromValue(match.place)};
        m_offered << match.place;
    }
    const QString typed = tidy(text());
    //: The last row under the procedures offered; %1 is what was typed. vi: Không có trong danh mục: ghi “%1” như đã gõ
    const QString last = typed.isEmpty() ? QString() : tr("Not in the catalogue: write “%1” as typed").arg(typed);
    m_list->offer(offers, last);
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

void ProcedureField::settle()
{
    if (m_choice || tidy(text()).isEmpty() || m_matcher == nullptr)
        return;
    if (m_list != nullptr && m_list->isOpen() && m_list->selected() >= 0) {
        if (m_list->selected() < m_offered.size())
            take(m_matcher->procedures().at(m_offered.at(m_list->selected())));
        else
            takeAsTyped();
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

void ProcedureField::keyPressEvent(QKeyEvent *event)
{
    // With the list closed ↓ opens it anew.
    if (event->key() == Qt::Key_Down && !(m_list != nullptr && m_list->isOpen())) {
        offer();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace somotcua
