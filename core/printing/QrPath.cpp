#include "QrPath.h"

#include <qrencode.h>

#include <memory>

namespace somotcua {

namespace {

constexpr int kQuiet = 4;
constexpr unsigned char kDark = 1; // the lowest bit of a module

using QrCode = std::unique_ptr<QRcode, void (*)(QRcode *)>;

QrCode encoded(const QString &text)
{
    constexpr int kSmallestVersion = 0; // whichever holds the text
    constexpr int kCaseMatters = 1;
    return {QRcode_encodeString(text.toUtf8().constData(), kSmallestVersion, QR_ECLEVEL_M, QR_MODE_8, kCaseMatters),
            &QRcode_free};
}

} // namespace

double qrQuietShare(const QString &text)
{
    const QrCode code = encoded(text);
    return code ? double(kQuiet) / code->width : 0;
}

QPainterPath qrPath(const QString &text, const QRectF &square)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    if (text.isEmpty())
        return path;
    const QrCode code = encoded(text);
    if (!code)
        return path;

    const int width = code->width;
    const double module = square.width() / (width + 2 * kQuiet);
    const auto dark = [&](int row, int column) {
        return (code->data[row * width + column] & kDark) != 0;
    };
    for (int row = 0; row < width; ++row) {
        for (int column = 0; column < width; ++column) {
            if (!dark(row, column))
                continue;
            int end = column;
            while (end < width && dark(row, end))
                ++end;
            path.addRect(square.left() + (kQuiet + column) * module, square.top() + (kQuiet + row) * module,
                         (end - column) * module, module);
            column = end;
        }
    }
    return path;
}

} // namespace somotcua
