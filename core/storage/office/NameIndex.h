#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace somotcua {

/// How a book's volunteers and hamlets are known again (contract §2): by the name as written, case aside; by the folded
/// name only when the book writes it without accents and just one fits.
class NameIndex
{
public:
    void add(const QString &name, qint64 id);
    std::optional<qint64> find(const QString &name) const;

private:
    QHash<QString, qint64> m_written;
    QMultiHash<QString, qint64> m_folded;
};

} // namespace somotcua
