#pragma once

#include <QString>

class QEvent;
class QInputMethodEvent;

namespace somotcua {

/// The word that an input method is composing, followed by the events of the program. Made to hand it over early (the
/// focus moves, a button is clicked), some hand it over once more a moment later, to whatever has the focus by then:
/// Unikey does, through ibus and Qt 6.4.
class ComposedWord
{
public:
    /// Follows the word; whether this event only hands over again what was handed over just before.
    bool isRepeatedBy(const QEvent &event);
    /// Takes the word as it stands, as if it had been handed over.
    QString handOver();

private:
    bool isRepeatedBy(const QInputMethodEvent &event);

    QString m_text;
    QString m_handedOver;
};

} // namespace somotcua
