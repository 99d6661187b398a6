#include "ledger/CutOffWords.h"

#include "ledger/DraftKeeper.h"
#include "ledger/OpenLedger.h"
#include "SavedSince.h"
#include "text/LenientDate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::CutOffWords)
};

QString causeWords(CutOff::Cause cause, const QString &moment)
{
    if (cause == CutOff::Cause::Power)
        //: %1 is a time. vi: Mất điện lúc %1
        return Tr::tr("The power failed at %1").arg(moment);
    //: The program was killed or crashed; %1 is a time. vi: Chương trình bị ngắt lúc %1
    return Tr::tr("The program was cut off at %1").arg(moment);
}

} // namespace

QString momentWords(const QDateTime &moment, QDate today)
{
    const QString time = localTime(moment).toString(u"HH:mm"_s);
    const QDate day = localDay(moment);
    //: A time, then its day. vi: %1 ngày %2
    return day == today ? time : Tr::tr("%1 on %2").arg(time, shownDay(day));
}

QString cutOffWords(const OpenLedger &ledger)
{
    const DraftKeeper &drafts = ledger.drafts();
    const int half = int(drafts.leftBefore());
    const auto &cut = drafts.cutOff();
    if (!cut) {
        //: The window was closed while something was half typed. vi: Đã giữ %n phiếu đang nhập dở từ lần trước
        return half > 0 ? Tr::tr("%n half-typed form(s) of last time are kept", nullptr, half) : QString();
    }
    const QString cause = causeWords(cut->cause, momentWords(cut->at, ledger.today()));
    const auto assists = assistsOf(ledger.database(), localDay(cut->at));
    const QString count = assists ? QString::number(*assists) : u"—"_s;
    if (half == 0)
        //: %1 is "The power failed at 14:32", %2 a count.
        //: vi: %1: đã giữ đủ %2 lượt hỗ trợ, không có phiếu nào đang nhập dở
        return Tr::tr("%1: all assists of the day are kept (%2), no form was half typed").arg(cause, count);
    //: %1 is "The power failed at 14:32", %2 a count. vi: %1: đã giữ đủ %2 lượt hỗ trợ và %n phiếu đang nhập dở
    return Tr::tr("%1: all assists of the day are kept (%2) and %n half-typed form(s)", nullptr, half)
        .arg(cause, count);
}

} // namespace somotcua
