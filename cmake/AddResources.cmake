# add_resource_library(name FILES path=alias …  PREFIX /prefix [OPTIONS …])
#
# Files embedded into whatever program links the library, at any depth: Qt hands the compiled resource on as an object, so
# nobody has to call Q_INIT_RESOURCE. Each entry names the file and its name inside the prefix.
function(add_resource_library name)
    cmake_parse_arguments(PARSE_ARGV 1 RESOURCE "" "PREFIX" "FILES;OPTIONS")
    # A static library wants one source; this one says what it holds.
    set(source ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "// Holds the embedded files under :@RESOURCE_PREFIX@.\n" @ONLY)
    add_library(${name} STATIC ${source})
    target_link_libraries(${name} PRIVATE Qt6::Core)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)

    set(files)
    foreach(entry IN LISTS RESOURCE_FILES)
        string(REGEX MATCH "^(.*)=([^=]*)$" matched ${entry})
        set(file ${CMAKE_MATCH_1})
        set_source_files_properties(${file} PROPERTIES QT_RESOURCE_ALIAS ${CMAKE_MATCH_2})
        list(APPEND files ${file})
    endforeach()
    qt_add_resources(${name} ${name} PREFIX ${RESOURCE_PREFIX} FILES ${files} OPTIONS ${RESOURCE_OPTIONS})
endfunction()
