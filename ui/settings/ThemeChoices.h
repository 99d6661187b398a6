#pragma once

#include "common/Theme.h"
#include "Settings.h"

namespace somotcua {

/// The theme on the screen and the choice in the settings file are the same thing in two layers.
Theme themeOf(ThemeChoice choice);
ThemeChoice choiceOf(Theme theme);

} // namespace somotcua
