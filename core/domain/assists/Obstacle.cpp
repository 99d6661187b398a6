#include "assists/Obstacle.h"

#include "text/Fold.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace somotcua {

const QList<Obstacle> &obstacles()
{
    static const QList<Obstacle> all = {
        {u"VNEID_L2"_s, u"Chưa có hoặc bị khóa tài khoản VNeID mức độ 2"_s},
        {u"SIM_NOT_OWNER"_s, u"SIM không chính chủ"_s},
        {u"OTP_FAIL"_s, u"Không nhận được OTP, không đăng nhập được"_s},
        {u"NO_DEVICE"_s, u"Không có điện thoại thông minh hoặc chưa biết dùng"_s},
        {u"NETWORK"_s, u"Mất mạng, mất điện"_s},
        {u"DATA_MISMATCH"_s, u"Sai lệch thông tin cá nhân"_s},
        {u"FILE_FORMAT"_s, u"Tệp sai định dạng"_s},
        {u"PORTAL_ERROR"_s, u"Cổng hoặc phần mềm lỗi"_s},
        {u"RETURNED"_s, u"Hồ sơ bị trả lại nhiều lần"_s},
        {u"MISSING_PAPER"_s, u"Thiếu giấy tờ"_s},
        {u"PAYMENT"_s, u"Thanh toán trực tuyến không thành công"_s},
        {u"DIGITAL_SIGN"_s, u"Lỗi chữ ký số"_s},
        {u"WRONG_PLACE"_s, u"Sai nơi tiếp nhận"_s},
        {QString::fromLatin1(kOtherObstacle), u"Khác"_s},
    };
    return all;
}

std::optional<Obstacle> obstacleFromText(const QString &text)
{
    static const QHash<QString, Obstacle> known = [] {
        QHash<QString, Obstacle> keys;
        for (const Obstacle &obstacle : obstacles()) {
            keys.insert(matchKey(obstacle.code), obstacle);
            keys.insert(matchKey(obstacle.name), obstacle);
        }
        return keys;
    }();
    const auto found = known.constFind(matchKey(text));
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

} // namespace somotcua
