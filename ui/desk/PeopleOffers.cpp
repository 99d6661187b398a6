#include "desk/PeopleOffers.h"

#include "citizens/PeopleOrder.h"
#include "common/OfferList.h"
#include "desk/PersonWords.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

namespace somotcua {

PeopleOffers::PeopleOffers(QLineEdit *field, PersonClue clue, Finder finder, QObject *parent)
    : QObject(parent)
    , m_field(field)
    , m_clue(clue)
    , m_finder(std::move(finder))
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, &PeopleOffers::look);
    connect(field, &QLineEdit::textEdited, this, [this] { m_soon->start(0); });
    field->installEventFilter(this);
}

void PeopleOffers::dismiss()
{
    m_soon->stop();
    if (m_list != nullptr)
        m_list->dismiss();
}

OfferList &PeopleOffers::list()
{
    if (m_list == nullptr) {
        m_list = new OfferList(m_field, OfferList::Selection::NoneAtFirst);
        //: Over the people offered. vi: Người đã gặp: bấm ↓ để chọn, Enter để lấy
        m_list->setKeysLine(tr("People met before: press ↓ to choose, Enter to take"));
        connect(m_list, &OfferList::taken, this,
                [this](const QVariant &place) { Q_EMIT taken(m_people.value(place.toInt())); });
    }
    return *m_list;
}

void PeopleOffers::look()
{
    if (!m_field->hasFocus() || m_composing)
        return;
    auto people = m_finder(m_field->text(), m_clue);
    if (!people) {
        dismiss();
        Q_EMIT failed(people.error());
        return;
    }
    m_people = std::move(*people);
    if (m_people.isEmpty()) {
        dismiss();
        return;
    }
    QList<Offer> offers;
    for (const MetPerson &person : std::as_const(m_people)) {
        offers << Offer{person.citizen.name, personDetails(person),
                        m_clue == PersonClue::Name ? lettersFound(person.citizen.name, m_field->text())
                                                   : QList<std::pair<int, int>>(),
                        int(offers.size())};
    }
    //: The last row under the people offered. vi: Người mới: cứ gõ tiếp họ và tên
    const QString newName = tr("Somebody new: just go on typing the name");
    //: The last row under the people offered. vi: Người mới: cứ gõ tiếp
    const QString newNumber = tr("Somebody new: just go on typing");
    list().offer(offers, m_clue == PersonClue::Name ? newName : newNumber);
}

bool PeopleOffers::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod) {
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        if (m_composing)
            dismiss();
    } else if (event->type() == QEvent::FocusOut) {
        m_composing = false;
        m_soon->stop();
    } else if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down
               && !m_composing && !(m_list != nullptr && m_list->isOpen())) {
        // With the list closed ↓ opens it anew. An input method hands over the last word together with the key, so the
        // list may be about to open: whichever comes first, ↓ selects the first row.
        m_soon->stop();
        look();
        if (m_list != nullptr)
            m_list->selectFirst();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace somotcua
