#pragma once

#include <QTest>

/// Where many test files are built into one program, each registers itself in place of bringing its own main(); the
/// program's first argument names the file, without its extension: tests_domain tst_Fold [what QTest understands].
namespace somotcua {

struct GroupedTest
{
    using Main = int (*)(int argc, char **argv);
    GroupedTest(const char *file, Main main);
};

} // namespace somotcua

// What QTEST_MAIN and its like are written with.
#undef QTEST_MAIN_WRAPPER
#define QTEST_MAIN_WRAPPER(TestObject, ...)                                                                            \
    static const somotcua::GroupedTest grouped##TestObject(__FILE__, [](int argc, char **argv) -> int {                \
        __VA_ARGS__                                                                                                    \
        TestObject test;                                                                                               \
        return QTest::qExec(&test, argc, argv);                                                                        \
    });
