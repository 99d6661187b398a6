#include "ReadSnapshot.h"

#include "Database.h"

#include <QSqlDatabase>

namespace somotcua {

ReadSnapshot::ReadSnapshot(Database &database)
    : m_database(database)
    , m_begun(database.connection().transaction())
{ }

ReadSnapshot::~ReadSnapshot()
{
    if (m_begun)
        m_database.connection().rollback();
}

} // namespace somotcua
