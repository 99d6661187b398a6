#include "settings/ThemeChoices.h"

namespace somotcua {

Theme themeOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Theme::Light;
    case ThemeChoice::Dark:
        return Theme::Dark;
    case ThemeChoice::HighContrast:
        return Theme::HighContrast;
    }
    Q_UNREACHABLE();
}

ThemeChoice choiceOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return ThemeChoice::Light;
    case Theme::Dark:
        return ThemeChoice::Dark;
    case Theme::HighContrast:
        return ThemeChoice::HighContrast;
    }
    Q_UNREACHABLE();
}

} // namespace somotcua
