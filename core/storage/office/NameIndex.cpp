#include "office/NameIndex.h"

#include "text/Fold.h"

namespace somotcua {

void NameIndex::add(const QString &name, qint64 id)
{
    const QString written = tidy(name).toLower();
    if (m_written.contains(written))
        return; // two people of one name: the first is meant
    m_written.insert(written, id);
    m_folded.insert(fold(written), id);
}

std::optional<qint64> NameIndex::find(const QString &name) const
{
    const QString written = tidy(name).toLower();
    if (const auto known = m_written.find(written); known != m_written.end())
        return known.value();
    const QString folded = fold(written);
    if (folded != written || m_folded.count(folded) != 1)
        return {};
    return m_folded.value(folded);
}

} // namespace somotcua
