#pragma once

#include <QDate>
#include <QString>

namespace somotcua {

class OpenLedger;

/// One sentence about how the window before ended and what was kept: "Mất điện lúc 14:32: đã giữ đủ 37 lượt hỗ trợ và 1
/// phiếu đang nhập dở"; empty when there is nothing to say.
QString cutOffWords(const OpenLedger &ledger);

/// "15:12", with the day when it is not today: "15:12 ngày 30/09/2024".
QString momentWords(const QDateTime &moment, QDate today);

} // namespace somotcua
