#pragma once

#include <QFont>

namespace somotcua {

struct TextStyle
{
    double points = 11;
    bool bold = false;
    bool italic = false;

    friend bool operator==(const TextStyle &, const TextStyle &) = default;
    friend size_t qHash(const TextStyle &style, size_t seed)
    {
        return qHashMulti(seed, style.points, style.bold, style.italic);
    }
};

/// Tinos, embedded, sized in 1/600 inch and without hinting, so that it measures alike on every device.
QFont paperFont(const TextStyle &style);

} // namespace somotcua
