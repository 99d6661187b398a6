#include "common/ComposedWord.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

#include <utility>

namespace somotcua {

namespace {
bool writes(const QKeyEvent &key)
{
    return !key.text().isEmpty() && key.text().front().isPrint();
}
} // namespace

bool ComposedWord::isRepeatedBy(const QEvent &event)
{
    if (event.type() == QEvent::InputMethod)
        return isRepeatedBy(static_cast<const QInputMethodEvent &>(event));
    // Behind a letter the same word is typed again; Enter or Tab may overtake the word that they end.
    if (event.type() == QEvent::KeyPress && writes(static_cast<const QKeyEvent &>(event)))
        m_handedOver.clear();
    return false;
}

bool ComposedWord::isRepeatedBy(const QInputMethodEvent &event)
{
    if (!event.preeditString().isEmpty()) {
        m_text = event.preeditString();
        m_handedOver.clear();
        return false;
    }
    const QString composed = std::exchange(m_text, {});
    if (event.commitString().isEmpty())
        return false;
    if (composed.isEmpty() && !m_handedOver.isEmpty() && event.commitString() == m_handedOver) {
        m_handedOver.clear();
        return true;
    }
    // Methods that compose nothing may well commit the same letter twice.
    m_handedOver = event.commitString() == composed ? composed : QString();
    return false;
}

QString ComposedWord::handOver()
{
    m_handedOver = m_text.isEmpty() ? m_handedOver : m_text;
    return std::exchange(m_text, {});
}

} // namespace somotcua
