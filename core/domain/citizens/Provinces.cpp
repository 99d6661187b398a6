#include "citizens/Provinces.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace somotcua {

std::optional<QString> provinceOfCode(int code)
{
    static const QHash<int, QString> all = {
        {1, u"Hà Nội"_s},
        {2, u"Hà Giang"_s},
        {4, u"Cao Bằng"_s},
        {6, u"Bắc Kạn"_s},
        {8, u"Tuyên Quang"_s},
        {10, u"Lào Cai"_s},
        {11, u"Điện Biên"_s},
        {12, u"Lai Châu"_s},
        {14, u"Sơn La"_s},
        {15, u"Yên Bái"_s},
        {17, u"Hòa Bình"_s},
        {19, u"Thái Nguyên"_s},
        {20, u"Lạng Sơn"_s},
        {22, u"Quảng Ninh"_s},
        {24, u"Bắc Giang"_s},
        {25, u"Phú Thọ"_s},
        {26, u"Vĩnh Phúc"_s},
        {27, u"Bắc Ninh"_s},
        {30, u"Hải Dương"_s},
        {31, u"Hải Phòng"_s},
        {33, u"Hưng Yên"_s},
        {34, u"Thái Bình"_s},
        {35, u"Hà Nam"_s},
        {36, u"Nam Định"_s},
        {37, u"Ninh Bình"_s},
        {38, u"Thanh Hóa"_s},
        {40, u"Nghệ An"_s},
        {42, u"Hà Tĩnh"_s},
        {44, u"Quảng Bình"_s},
        {45, u"Quảng Trị"_s},
        {46, u"Thừa Thiên Huế"_s},
        {48, u"Đà Nẵng"_s},
        {49, u"Quảng Nam"_s},
        {51, u"Quảng Ngãi"_s},
        {52, u"Bình Định"_s},
        {54, u"Phú Yên"_s},
        {56, u"Khánh Hòa"_s},
        {58, u"Ninh Thuận"_s},
        {60, u"Bình Thuận"_s},
        {62, u"Kon Tum"_s},
        {64, u"Gia Lai"_s},
        {66, u"Đắk Lắk"_s},
        {67, u"Đắk Nông"_s},
        {68, u"Lâm Đồng"_s},
        {70, u"Bình Phước"_s},
        {72, u"Tây Ninh"_s},
        {74, u"Bình Dương"_s},
        {75, u"Đồng Nai"_s},
        {77, u"Bà Rịa - Vũng Tàu"_s},
        {79, u"TP Hồ Chí Minh"_s},
        {80, u"Long An"_s},
        {82, u"Tiền Giang"_s},
        {83, u"Bến Tre"_s},
        {84, u"Trà Vinh"_s},
        {86, u"Vĩnh Long"_s},
        {87, u"Đồng Tháp"_s},
        {89, u"An Giang"_s},
        {91, u"Kiên Giang"_s},
        {92, u"Cần Thơ"_s},
        {93, u"Hậu Giang"_s},
        {94, u"Sóc Trăng"_s},
        {95, u"Bạc Liêu"_s},
        {96, u"Cà Mau"_s},
    };
    const auto found = all.constFind(code);
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

} // namespace somotcua
