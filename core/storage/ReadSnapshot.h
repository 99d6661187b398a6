#pragma once

#include "storage_fwd.h"

namespace somotcua {

/// While it lives, everything read through this connection is of one moment, whatever others write meanwhile. Inside a
/// write transaction it changes nothing: that already reads of one moment.
class ReadSnapshot
{
public:
    explicit ReadSnapshot(Database &database);
    ~ReadSnapshot();
    ReadSnapshot(const ReadSnapshot &) = delete;
    ReadSnapshot &operator=(const ReadSnapshot &) = delete;

private:
    Database &m_database;
    bool m_begun;
};

} // namespace somotcua
