#pragma once

#include "Report.h"

#include <QJsonArray>

namespace somotcua {

/// Blocks as JSON for keeping, with what their figures answer with; read back they are the same blocks.
QJsonArray blocksJson(const QList<Block> &blocks);
QList<Block> blocksOf(const QJsonArray &json);

/// A list of texts from its JSON.
QStringList textsOf(const QJsonValue &json);

} // namespace somotcua
