# Qt6::Test defines the folders of each test program, which would keep test programs from sharing one precompiled header.
get_target_property(test_definitions Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
list(FILTER test_definitions EXCLUDE REGEX "QT_TESTCASE_")
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS "${test_definitions}")

# add_layer_test(path/tst_Thing.cpp LAYER layer [GUI] [USES …] [LABELS …])
#
# One QtTest program for one file under test, linked with the layer it belongs to and nothing above it. The CTest name is
# the path without the extension (domain/text/tst_Fold), so that `ctest -R domain/text` runs a room.
# GUI is for whatever paints or shows: it runs on the offscreen platform. The language and the time zone are fixed.
function(add_layer_test source)
    cmake_parse_arguments(PARSE_ARGV 1 TEST "GUI" "LAYER" "USES;LABELS;ARGUMENTS")
    cmake_path(GET source STEM name)
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${PROJECT_SOURCE_DIR}/tests OUTPUT_VARIABLE folder)
    cmake_path(GET source PARENT_PATH inner)
    cmake_path(APPEND folder ${inner} ${name} OUTPUT_VARIABLE test_name)

    set(support test_support)
    if(TEST_GUI)
        set(support test_support_gui)
    endif()
    add_executable(${name} ${source})
    target_link_libraries(${name} PRIVATE project_options ${TEST_LAYER} ${TEST_USES} ${support} Qt6::Test)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    if(SOMOTCUA_PRECOMPILE)
        target_precompile_headers(${name} REUSE_FROM ${support})
        # What moc makes for a test is included by the test itself; the file collecting the rest is empty.
        set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp
            PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    endif()
    add_test(NAME ${test_name} COMMAND ${name} ${TEST_ARGUMENTS})
    set_tests_properties(${test_name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;LC_ALL=C.UTF-8;TZ=Pacific/Auckland;SOMOTCUA_SOURCE_DIR=${PROJECT_SOURCE_DIR};SOMOTCUA_BINARY_DIR=${CMAKE_BINARY_DIR}"
        LABELS "${TEST_LABELS}")
endfunction()
