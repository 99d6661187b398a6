#pragma once

#include "Report.h"

namespace somotcua {

/// What a file says about itself in its properties, whichever format it has.
struct DocumentWords
{
    QString title; // "Bảng tổng hợp kết quả hỗ trợ, tuần 39 năm 2024"
    QString subject; // "UBND xã Võng Xuyên; 23/09/2024 – 29/09/2024"
    QString unit; // its author
    QString language; // "vi-VN", "en-GB"
    QDateTime moment; // UTC; of the report, never the present, so that a file made again is the same
};

DocumentWords documentWords(const Report &report);

} // namespace somotcua
