#pragma once

#include "base/Result.h"
#include "citizens/MetPerson.h"

#include <QObject>

#include <functional>

class QLineEdit;
class QTimer;

namespace somotcua {

class OfferList;

/// The people met before, offered under a field while somebody types in it. They are looked for once the keys have
/// been taken, never between two of them, and not while an input method is composing. Nothing is written into the
/// field.
class PeopleOffers : public QObject
{
    Q_OBJECT

public:
    using Finder = std::function<Result<QList<MetPerson>>(const QString &typed, PersonClue clue)>;

    PeopleOffers(QLineEdit *field, PersonClue clue, Finder finder, QObject *parent = nullptr);

    /// The text was filled in by the program: nobody is looked for.
    void dismiss();

Q_SIGNALS:
    void taken(const somotcua::MetPerson &person);
    void failed(const somotcua::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    OfferList &list();

    QLineEdit *m_field;
    PersonClue m_clue;
    Finder m_finder;
    QTimer *m_soon;
    OfferList *m_list = nullptr; // made with the window, which the field has only once it is shown
    QList<MetPerson> m_people;
    bool m_composing = false;
};

} // namespace somotcua
