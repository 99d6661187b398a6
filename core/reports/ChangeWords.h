#pragma once

#include <QString>

namespace somotcua {

/// What became of a figure since its sheet was printed, in rows: "so với bản đã in: +2 −1"; "như bản đã in" when none
/// came and none went.
QString changeWords(qsizetype came, qsizetype went, const QString &language);

} // namespace somotcua
