#pragma once

#include <QtGlobal>

#include <algorithm>

/// How often a test that plays with chance repeats itself: `usual` times, ten times that in a long run (SOMOTCUA_LONG
/// in the environment), a fifth where every run is slow and looks for something else (SOMOTCUA_BRIEF: the sanitizers).
inline int howOften(int usual)
{
    if (qEnvironmentVariableIsSet("SOMOTCUA_LONG"))
        return 10 * usual;
    return qEnvironmentVariableIsSet("SOMOTCUA_BRIEF") ? std::max(1, usual / 5) : usual;
}
