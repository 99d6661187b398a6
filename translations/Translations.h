#pragma once

#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace somotcua {

/// The texts, numbers and dates of one language for the whole program, as long as this lives. Made after the
/// application.
class Translations
{
public:
    /// "vi" or "en"; anything else is taken for "vi".
    explicit Translations(const QString &language);
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    /// Changes the language; widgets hear of it through QEvent::LanguageChange.
    void speak(const QString &language);

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace somotcua
