#pragma once

class QWidget;

namespace somotcua {

struct HolidayTable;

/// Shows line by line what the table would do, what is refused and why, and asks; true when it shall be imported.
bool askToImport(const HolidayTable &table, QWidget *over);

} // namespace somotcua
