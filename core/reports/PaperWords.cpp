#include "PaperWords.h"

using namespace Qt::StringLiterals;

namespace somotcua {
namespace {

const QString kNation = u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s;
const QString kMotto = u"Độc lập - Tự do - Hạnh phúc"_s;

} // namespace

const PaperWords &paperWords(const QString &language)
{
    static const PaperWords vietnamese{
        kNation,         kMotto,         u"(Ký, ghi rõ họ tên)"_s, u"Nơi nhận:"_s, u"TT"_s,        u"Ghi chú"_s,
        u"Đã tháo gỡ"_s, u"Kiến nghị"_s, u"Không có số liệu"_s,    u"Nhận xét"_s,  u"Kiến nghị"_s, u"%1 giờ trực"_s,
        u"Cấp xã"_s,     u"Phút TB"_s};
    static const PaperWords english{kNation,
                                    kMotto,
                                    u"(Signature and full name)"_s,
                                    u"Recipients:"_s,
                                    u"No."_s,
                                    u"Note"_s,
                                    u"Resolved"_s,
                                    u"Proposal"_s,
                                    u"No data"_s,
                                    u"Remarks"_s,
                                    u"Proposals"_s,
                                    u"%1 hours on duty"_s,
                                    u"Commune level"_s,
                                    u"Avg. min"_s};
    return language == u"vi"_s ? vietnamese : english;
}

} // namespace somotcua
