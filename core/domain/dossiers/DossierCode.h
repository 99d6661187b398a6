#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace somotcua {

enum class CodeWarning : quint8
{
    UnusualForm,
    NoSuchDay,
    DayInFuture
};

/// The portal's code of a dossier (mã hồ sơ), stored in capitals without spaces. Other systems use other codes, so an
/// odd one warns and never blocks (Thông tư 01/2018 Điều 19; domain reference §1.1). Never empty.
class DossierCode
{
public:
    /// Nothing when only spaces are left.
    static std::optional<DossierCode> read(const QString &text);

    QString text() const { return m_text; }
    /// Its last part, as short lists show it: "…0930-0006".
    QString shownEnd() const;
    std::optional<CodeWarning> warning(QDate today) const;

    friend bool operator==(const DossierCode &, const DossierCode &) = default;

private:
    QString m_text;
};

} // namespace somotcua
