#pragma once

#include "Console.h"
#include "search/SearchHit.h"

namespace somotcua {

/// Rows as `search` and `report --explain` print them: a line each, or an array.
void printText(const QList<SearchHit> &hits, const QString &language, QTextStream &out);
void printJson(const QList<SearchHit> &hits, QTextStream &out);

} // namespace somotcua
