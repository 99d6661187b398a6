#pragma once

#include "desk/AssistDraft.h"
#include "desk/ProcedureMatcher.h"

#include <QLineEdit>

namespace somotcua {

class OfferList;
struct Offer;

/// A procedure found by any part of its name or code. Nothing is written into the field until one is taken: by Enter or
/// Tab from the list, by a click, or as typed through the list's last row.
class ProcedureField : public QLineEdit
{
    Q_OBJECT

public:
    explicit ProcedureField(QWidget *parent = nullptr);

    /// Also when the same catalogue was read anew: what was offered from it no longer holds.
    void setCatalogue(const ProcedureMatcher *matcher, std::optional<ProcedureId> lastUsed = {});
    /// Says nothing to listeners.
    void setChoice(const QString &text, const std::optional<ProcedureChoice> &choice);
    const std::optional<ProcedureChoice> &choice() const { return m_choice; }
    /// The catalogue's procedure behind the choice.
    std::optional<Procedure> procedure() const;
    /// How assists with it mostly end here; nothing when the ledger has not learned it.
    std::optional<Outcome> usualOutcome() const;

    /// Takes the row that the open list shows as selected, else what the text alone can only mean; a text that no
    /// procedure has is taken as typed.
    void settle();
    /// Opens the list for what is typed.
    void offer();
    /// Something else beside the field must be read now: it offers nothing until a letter is typed or ↓ is pressed.
    void setOffersHabits(bool offers);

Q_SIGNALS:
    /// A person chose another one, or none any more.
    void choiceChanged();
    /// Enter took one: the next field may have the focus.
    void enterTook();

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void offerHabits();
    Offer offerOf(qsizetype place, const QList<std::pair<int, int>> &marked) const;
    OfferList &list();
    /// The place of the procedure that Enter would take.
    std::optional<qsizetype> selected() const;
    void take(const Procedure &procedure);
    void write(const QString &text);
    void takeAsTyped();
    void choose(const QString &text, std::optional<ProcedureChoice> choice);

    const ProcedureMatcher *m_matcher = nullptr;
    std::optional<ProcedureId> m_lastUsed;
    OfferList *m_list = nullptr;
    std::optional<ProcedureChoice> m_choice;
    QList<qsizetype> m_offered;
    bool m_offersHabits = true;
    bool m_wasComposed = false; // what is handed over next was shown under way, without a list
    bool m_choosing = false; // the text changes by the program, not by a person
};

} // namespace somotcua
