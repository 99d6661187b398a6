#include "importing/RowKeys.h"

#include "text/Fold.h"

using namespace Qt::StringLiterals;

namespace somotcua {

Result<QString> RowKeys::procedureKey(const AssistEntry &entry)
{
    const std::pair cells(entry.procedureCode.value_or(QString()), entry.procedureName.value_or(QString()));
    if (const auto known = m_keys.constFind(cells); known != m_keys.cend())
        return *known;

    const auto found = m_procedures.find(cells.first, cells.second, entry.day);
    if (!found)
        return passOn(found);
    QString code = cells.first;
    QString name = cells.second;
    if (const auto &procedure = *found) {
        code = procedure->code;
        name = procedure->name;
    }
    QString key = code.isEmpty() && !name.isEmpty() ? u"name:"_s + matchKey(name) : code;
    m_keys.insert(cells, key);
    return key;
}

} // namespace somotcua
