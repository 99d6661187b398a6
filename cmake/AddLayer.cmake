# add_layer(name SOURCES … [USES …] [HIDES …] [PRECOMPILE …])
#
# Each layer sees its own folder and the folders of the layers it USES, nothing else. What it HIDES (QtSql, file-format
# libraries) it links privately, so that a header from there does not exist for whoever uses the layer.
# PRECOMPILE names Qt headers that nearly every file of the layer includes.
function(add_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 LAYER "" "" "SOURCES;USES;HIDES;PRECOMPILE")
    add_library(${name} STATIC ${LAYER_SOURCES})
    target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${LAYER_USES} PRIVATE project_options ${LAYER_HIDES})
    set(units 1000)
    if(SOMOTCUA_GROUP)
        group_sources(${name} units ${LAYER_SOURCES})
    endif()
    # A precompiled header costs as much as it saves four units.
    if(SOMOTCUA_PRECOMPILE AND LAYER_PRECOMPILE AND units GREATER 4)
        target_precompile_headers(${name} PRIVATE ${LAYER_PRECOMPILE})
        # One small file a layer, empty where there are no objects with signals.
        set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp
            PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    endif()
endfunction()

# Several sources are compiled as one, which halves the time of a whole build; which ones can stand together says the
# script. Presets for working on the code leave each source to itself, so that each includes what it needs.
# `units` becomes the number of groups.
function(group_sources name units)
    list(FILTER ARGN INCLUDE REGEX "\\.cpp$")
    list(TRANSFORM ARGN PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/" OUTPUT_VARIABLE paths)
    execute_process(COMMAND python3 ${PROJECT_SOURCE_DIR}/scripts/source_groups.py 20 ${paths}
        OUTPUT_VARIABLE groups OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    string(REPLACE "\n" ";" groups "${groups}")
    foreach(source group IN ZIP_LISTS ARGN groups)
        set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
    endforeach()
    execute_process(COMMAND python3 ${PROJECT_SOURCE_DIR}/scripts/source_groups.py --before OUTPUT_VARIABLE before)
    execute_process(COMMAND python3 ${PROJECT_SOURCE_DIR}/scripts/source_groups.py --after OUTPUT_VARIABLE after)
    set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP UNITY_BUILD_UNIQUE_ID SOURCE_ID
        UNITY_BUILD_CODE_BEFORE_INCLUDE "${before}" UNITY_BUILD_CODE_AFTER_INCLUDE "${after}")
    list(REMOVE_DUPLICATES groups)
    list(LENGTH groups count)
    set(${units} ${count} PARENT_SCOPE)
endfunction()
