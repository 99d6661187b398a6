#pragma once

#include "counts/Comparison.h"
#include "counts/Counts.h"
#include "Report.h"

namespace somotcua {

struct SentenceFigures
{
    Period period;
    QDate asOf;
    std::optional<Period> against; // nothing: the same period last year
    std::optional<Measures> current; // nothing: unknown
    std::optional<Measures> before;
    std::optional<FieldCounts> results; // of the period, all fields together
};

/// The paragraph that offices write: "Trong 9 tháng đầu năm 2024, Tổ đã hỗ trợ nộp 720 hồ sơ, tăng 131 hồ sơ (22,24%)
/// so với cùng kỳ năm 2023; …". It names no rise by 0 and no percentage of nothing; a running period says up to which
/// day. Each figure carries its cell in the blocks `totals` and `results` of the comparison.
QList<SentencePiece> periodSentence(const SentenceFigures &figures, const QString &language);

} // namespace somotcua
