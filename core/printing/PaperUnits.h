#pragma once

namespace somotcua {

/// Paper is laid out in 1/600 inch and only the painter is scaled, so preview, printer and PDF are one.
constexpr int kUnitsPerInch = 600;

constexpr double millimetres(double value)
{
    return value * kUnitsPerInch / 25.4;
}

constexpr double points(double value)
{
    return value * kUnitsPerInch / 72.0;
}

} // namespace somotcua
