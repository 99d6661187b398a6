# What every target of ours is built with: C++23, warnings as errors, Qt's strict switches, optional sanitizers.
option(SOMOTCUA_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)
option(SOMOTCUA_GROUP "Compile several sources of a layer as one" OFF)
option(SOMOTCUA_PRECOMPILE "Precompile Qt's own headers, layer by layer" ON)

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
set(CMAKE_AUTOMOC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # Relative paths and ignored time macros let clones of the project share what one of them has compiled.
    set(ccache_settings CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=true
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime)
    foreach(language C CXX)
        set(CMAKE_${language}_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env ${ccache_settings} ${CCACHE_PROGRAM})
    endforeach()
endif()

add_library(project_options INTERFACE)
target_compile_options(project_options INTERFACE
    -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wcast-qual
    -Wnull-dereference -Wimplicit-fallthrough -Werror
    $<$<CXX_COMPILER_ID:GNU>:-Wshadow;-Wduplicated-cond;-Wlogical-op;-fpch-preprocess>
    $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>) # std::stable_sort of libstdc++ 12 uses what it deprecates
target_compile_definitions(project_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(SOMOTCUA_SANITIZE)
    # vptr is left out: QPointer casts down to compare addresses while a widget is being destroyed, in Qt's own header. So
    # are null and alignment, a check at each access to a member: the first ends in a crash that the address sanitizer
    # tells of, the second is no fault on the machines there are; together they are a fifth of the time to compile.
    set(sanitizers -fsanitize=address,undefined -fno-sanitize=vptr,null,alignment -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_compile_options(project_options INTERFACE ${sanitizers} -g1)
    target_link_options(project_options INTERFACE ${sanitizers})
endif()

find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    target_link_options(project_options INTERFACE -fuse-ld=mold)
endif()
