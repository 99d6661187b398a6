#pragma once

namespace somotcua {
class Database;
class AuditedWrite;
} // namespace somotcua
