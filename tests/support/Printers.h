#pragma once

#include "base/Error.h"

#include <QTest>

/// How QTest prints our types when a comparison fails.
namespace somotcua {
char *toString(const Error &error);
}

/// Fails the test with the error's own words when a Result holds none. The expression runs once.
#define QVERIFY_RESULT(...)                                                                                            \
    do {                                                                                                               \
        const auto &verifiedResult = (__VA_ARGS__);                                                                    \
        QVERIFY2(verifiedResult.has_value(),                                                                           \
                 verifiedResult.has_value() ? "" : somotcua::toString(verifiedResult.error()));                        \
    } while (false)
