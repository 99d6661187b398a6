# Qt6::Test defines the folders of each test program, which would keep test programs from sharing one precompiled header.
get_target_property(test_definitions Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
list(FILTER test_definitions EXCLUDE REGEX "QT_TESTCASE_")
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS "${test_definitions}")

# What a test says it says once: the optimizer's time is spent on what is tested. A program and the precompiled header that
# it shares are compiled alike.
function(compile_quickly target)
    target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O0>)
endfunction()

# add_layer_test(path/tst_Thing.cpp LAYER layer [GUI] [USES …] [LABELS …] [ARGUMENTS …] [ALONE])
#
# One QtTest file for one file under test, linked with the layer it belongs to and nothing above it. The CTest name is
# the path without the extension (domain/text/tst_Fold), so that `ctest -R domain/text` runs a room.
# GUI is for whatever paints or shows: it runs on the offscreen platform. The language and the time zone are fixed.
# Each file is a program of its own; where sources are grouped, the files of a folder and layer share one
# (tests/support/GroupedTests.h), unless one asks to stay ALONE because it needs definitions or sources of its own.
function(add_layer_test source)
    cmake_parse_arguments(PARSE_ARGV 1 TEST "GUI;ALONE" "LAYER" "USES;LABELS;ARGUMENTS")
    cmake_path(GET source STEM name)
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${PROJECT_SOURCE_DIR}/tests OUTPUT_VARIABLE folder)
    cmake_path(GET source PARENT_PATH inner)
    cmake_path(APPEND folder ${inner} ${name} OUTPUT_VARIABLE test_name)

    set(support test_support)
    if(TEST_GUI)
        set(support test_support_gui)
    endif()
    if(SOMOTCUA_GROUP AND SOMOTCUA_PRECOMPILE)
        list(PREPEND TEST_ARGUMENTS ${name})
    endif()
    if(SOMOTCUA_GROUP AND SOMOTCUA_PRECOMPILE AND NOT TEST_ALONE)
        add_to_grouped_tests(program)
        add_custom_target(${name} DEPENDS ${program})
    else()
        set(program ${name})
        add_test_program(${program} ${source} ${support})
    endif()
    target_link_libraries(${program} PRIVATE ${TEST_LAYER} ${TEST_USES})
    add_test(NAME ${test_name} COMMAND ${program} ${TEST_ARGUMENTS})
    set_tests_properties(${test_name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;LC_ALL=C.UTF-8;TZ=Pacific/Auckland;SOMOTCUA_SOURCE_DIR=${PROJECT_SOURCE_DIR};SOMOTCUA_BINARY_DIR=${CMAKE_BINARY_DIR}"
        LABELS "${TEST_LABELS}")
endfunction()

function(add_test_program program source support)
    add_executable(${program} ${source})
    target_include_directories(${program} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${program} PRIVATE project_options ${support} Qt6::Test)
    compile_quickly(${program})
    set_target_properties(${program} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    if(SOMOTCUA_PRECOMPILE)
        if(SOMOTCUA_GROUP) # the precompiled header has taken their main() from the files
            target_link_libraries(${program} PRIVATE ${support}_main)
        endif()
        target_precompile_headers(${program} REUSE_FROM ${support})
        # What moc makes for a test is included by the test itself; the file collecting the rest is empty.
        set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${program}_autogen/mocs_compilation.cpp
            PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    endif()
endfunction()

# For add_layer_test only: hands `source` to the shared program of its folder, layer and support, made with the first one.
macro(add_to_grouped_tests program)
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${PROJECT_SOURCE_DIR}/tests OUTPUT_VARIABLE room)
    string(MAKE_C_IDENTIFIER "tests_${room}_${TEST_LAYER}" ${program})
    if(TARGET ${${program}})
        target_sources(${${program}} PRIVATE ${source})
    else()
        add_test_program(${${program}} ${source} ${support})
        cmake_language(EVAL CODE "cmake_language(DEFER CALL group_test_sources [[${${program}}]])")
    endif()
endmacro()

# Which of them can be compiled as one is known when all files of the folder are.
function(group_test_sources program)
    get_target_property(sources ${program} SOURCES)
    list(FILTER sources INCLUDE REGEX "tst_[^/]*\\.cpp$")
    group_sources(${program} units ${sources})
    # A test's class may hold what only its own file knows: no other one includes that file but the group.
    target_compile_options(${program} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endfunction()
