#include "desk/HamletField.h"

#include "common/OfferList.h"
#include "text/Fold.h"

#include <QKeyEvent>

namespace somotcua {

HamletField::HamletField(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &HamletField::offer);
}

QString HamletField::nameIn(const QString &address) const
{
    const QString first = fold(tidy(address.section(u',', 0, 0)));
    for (const QString &name : m_names) {
        const QString folded = fold(name);
        if (first == folded || first.endsWith(u' ' + folded))
            return name;
    }
    return {};
}

void HamletField::offer()
{
    if (m_list == nullptr) {
        m_list = new OfferList(this, OfferList::Selection::NoneAtFirst);
        //: Over the hamlets offered. vi: ↓ để chọn, Enter để lấy
        m_list->setKeysLine(tr("↓ to choose, Enter to take"));
        connect(m_list, &OfferList::taken, this, [this](const QVariant &value) {
            setText(value.toString());
            Q_EMIT taken();
        });
    }
    const QString typed = fold(tidy(text()));
    QList<Offer> offers;
    for (const QString &name : std::as_const(m_names)) {
        const QString folded = fold(name);
        const qsizetype at = folded.indexOf(typed);
        // The whole name is typed already: nothing left to offer.
        if (at < 0 || folded == typed)
            continue;
        Offer offer{name, {}, {}, name};
        if (folded.size() == name.size() && !typed.isEmpty())
            offer.marked << std::pair(int(at), int(typed.size()));
        offers << offer;
    }
    m_list->offer(offers);
}

void HamletField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !(m_list != nullptr && m_list->isOpen())) {
        offer();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace somotcua
