#pragma once

#include "base/Error.h"

#include <QTest>

/// How QTest prints our types when a comparison fails.
namespace somotcua {
char *toString(const Error &error);
}

/// Fails the test with the error's own words when a Result holds none.
#define QVERIFY_RESULT(result)                                                                                         \
    QVERIFY2((result).has_value(), (result).has_value() ? "" : somotcua::toString((result).error()))
