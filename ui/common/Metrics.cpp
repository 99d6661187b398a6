#include "common/Metrics.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr double kBodyPoints = 12;
constexpr double kRailPoints = 14.5;
constexpr double kRailPixels = 136;
constexpr double kRailIconPixels = 26;

double points(TypeRole role)
{
    switch (role) {
    case TypeRole::Key:
        return 10;
    case TypeRole::Hint:
    case TypeRole::Head:
        return 11;
    case TypeRole::Body:
    case TypeRole::Label:
        return kBodyPoints;
    case TypeRole::Field:
        return 13;
    case TypeRole::Section:
        return 13.5;
    case TypeRole::Title:
        return 20;
    case TypeRole::Figure:
        return 22;
    }
    Q_UNREACHABLE();
}

bool isBold(TypeRole role)
{
    switch (role) {
    case TypeRole::Key:
    case TypeRole::Hint:
    case TypeRole::Body:
    case TypeRole::Field:
        return false;
    case TypeRole::Head:
    case TypeRole::Label:
    case TypeRole::Section:
    case TypeRole::Title:
    case TypeRole::Figure:
        return true;
    }
    Q_UNREACHABLE();
}

QFont sized(double pointSize, bool bold)
{
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(pointSize);
    font.setBold(bold);
    return font;
}

} // namespace

Metrics::Metrics(double typeFactor, double dotsPerInch)
    : m_factor(std::clamp(typeFactor, kSmallest, kLargest))
    , m_dotsPerInch(dotsPerInch)
    , m_unit(int(std::lround(kBodyPoints * m_factor * dotsPerInch / 72)))
{ }

int Metrics::of(double units) const
{
    return int(std::lround(units * m_unit));
}

int Metrics::railIcon() const
{
    return std::min(of(1.625), int(std::lround(kRailIconPixels * m_dotsPerInch / 96)));
}

int Metrics::railWidth() const
{
    return std::min(of(6.5), int(std::lround(kRailPixels * m_dotsPerInch / 96)));
}

QFont Metrics::font(TypeRole role) const
{
    return sized(points(role) * m_factor, isBold(role));
}

QFont Metrics::railFont() const
{
    return sized(std::min(points(TypeRole::Hint) * m_factor, kRailPoints), false);
}

} // namespace somotcua
