#include "common/Theme.h"

#include <cmath>

namespace somotcua {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Colours light()
{
    return {.page = rgb(0xF3F1EC),
            .surface = rgb(0xFFFFFF),
            .sunken = rgb(0xF9F8F5),
            .tray = rgb(0xECE9E2),
            .line = rgb(0xD9D5CB),
            .cardEdge = rgb(0xD9D5CB),
            .edge = rgb(0x7E786B),
            .ink = rgb(0x1C2530),
            .inkSoft = rgb(0x454D59),
            .accent = rgb(0x1B4F8A),
            .accentPressed = rgb(0x143C6A),
            .onAccent = rgb(0xFFFFFF),
            .tint = rgb(0xE4ECF7),
            .rail = rgb(0x16304D),
            .railInk = rgb(0xE6ECF4),
            .railHover = rgb(0x23446A),
            .railEdge = rgb(0x16304D),
            .tab = rgb(0xF3F1EC),
            .tabInk = rgb(0x16304D),
            .late = rgb(0x8F1D1D),
            .lateTint = rgb(0xFBE9E6),
            .soon = rgb(0x5C4000),
            .soonTint = rgb(0xFBEFD3),
            .done = rgb(0x1A5230),
            .doneTint = rgb(0xE3F1E6),
            .idle = rgb(0x444A52),
            .idleTint = rgb(0xECEAE4)};
}

Colours dark()
{
    return {.page = rgb(0x14181D),
            .surface = rgb(0x1D232A),
            .sunken = rgb(0x191E24),
            .tray = rgb(0x0B0E12),
            .line = rgb(0x3A434E),
            .cardEdge = rgb(0x3A434E),
            .edge = rgb(0x8B96A5),
            .ink = rgb(0xEDEBE6),
            .inkSoft = rgb(0xC6CBD2),
            .accent = rgb(0x9CC4F2),
            .accentPressed = rgb(0xC3DCF8),
            .onAccent = rgb(0x0F1E2E),
            .tint = rgb(0x1F3248),
            .rail = rgb(0x0C1015),
            .railInk = rgb(0xDCE4ED),
            .railHover = rgb(0x1D3550),
            .railEdge = rgb(0x0C1015),
            .tab = rgb(0x14181D),
            .tabInk = rgb(0xEDEBE6),
            .late = rgb(0xFFB3AA),
            .lateTint = rgb(0x45211F),
            .soon = rgb(0xF4CE88),
            .soonTint = rgb(0x3C2E12),
            .done = rgb(0x9BDCB1),
            .doneTint = rgb(0x1B3525),
            .idle = rgb(0xCBCFD5),
            .idleTint = rgb(0x2E353E)};
}

Colours highContrast()
{
    return {.page = rgb(0x000000),
            .surface = rgb(0x000000),
            .sunken = rgb(0x111111),
            .tray = rgb(0x000000),
            .line = rgb(0x9A9A9A),
            .cardEdge = rgb(0xFFFFFF),
            .edge = rgb(0xFFFFFF),
            .ink = rgb(0xFFFFFF),
            .inkSoft = rgb(0xE2E2E2),
            .accent = rgb(0xFFD84A),
            .accentPressed = rgb(0xFFFFFF),
            .onAccent = rgb(0x000000),
            .tint = rgb(0x2A2400),
            .rail = rgb(0x000000),
            .railInk = rgb(0xFFFFFF),
            .railHover = rgb(0x222222),
            .railEdge = rgb(0xFFFFFF),
            .tab = rgb(0xFFD84A),
            .tabInk = rgb(0x000000),
            .late = rgb(0xFFA79E),
            .lateTint = rgb(0x000000),
            .soon = rgb(0xFFD08A),
            .soonTint = rgb(0x000000),
            .done = rgb(0x8FE6A8),
            .doneTint = rgb(0x000000),
            .idle = rgb(0xE2E2E2),
            .idleTint = rgb(0x000000),
            .highContrast = true};
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor Colours::inkOf(Tone tone) const
{
    switch (tone) {
    case Tone::Ink:
        return ink;
    case Tone::Soft:
        return inkSoft;
    case Tone::Accent:
        return accent;
    case Tone::Late:
        return late;
    case Tone::Soon:
        return soon;
    case Tone::Done:
        return done;
    case Tone::Idle:
        return idle;
    case Tone::OnAccent:
        return onAccent;
    case Tone::RailInk:
        return railInk;
    }
    Q_UNREACHABLE();
}

QColor Colours::tintOf(Tone tone) const
{
    switch (tone) {
    case Tone::Late:
        return lateTint;
    case Tone::Soon:
        return soonTint;
    case Tone::Done:
        return doneTint;
    case Tone::Idle:
        return idleTint;
    case Tone::Accent:
        return tint;
    case Tone::OnAccent:
        return accent;
    case Tone::RailInk:
        return rail;
    case Tone::Ink:
    case Tone::Soft:
        return surface;
    }
    Q_UNREACHABLE();
}

const Colours &coloursOf(Theme theme)
{
    static const Colours kLight = light();
    static const Colours kDark = dark();
    static const Colours kHighContrast = highContrast();
    switch (theme) {
    case Theme::Light:
        return kLight;
    case Theme::Dark:
        return kDark;
    case Theme::HighContrast:
        return kHighContrast;
    }
    Q_UNREACHABLE();
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.page);
    palette.setColor(QPalette::WindowText, colours.ink);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.surface);
    palette.setColor(QPalette::Text, colours.ink);
    palette.setColor(QPalette::PlaceholderText, colours.inkSoft);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ButtonText, colours.ink);
    palette.setColor(QPalette::BrightText, colours.late);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.surface);
    palette.setColor(QPalette::ToolTipText, colours.ink);
    palette.setColor(QPalette::Light, colours.surface);
    palette.setColor(QPalette::Midlight, colours.sunken);
    palette.setColor(QPalette::Mid, colours.line);
    palette.setColor(QPalette::Dark, colours.edge);
    palette.setColor(QPalette::Shadow, colours.edge);
    // Disabled text is softer, yet well above 4.5 : 1 on page and surface.
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(colours.inkSoft, colours.surface, 0.85));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.idleTint);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colours.ink);
    return palette;
}

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mixed(const QColor &first, const QColor &second, double share)
{
    const auto channel = [share](int a, int b) {
        return int(std::lround(a * share + b * (1 - share)));
    };
    return QColor(channel(first.red(), second.red()), channel(first.green(), second.green()),
                  channel(first.blue(), second.blue()));
}

} // namespace somotcua
