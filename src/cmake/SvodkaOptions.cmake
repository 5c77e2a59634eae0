# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Language, warnings, definitions and sanitizers of every target, in one place.

option(SVODKA_WERROR "Warnings are errors" OFF)
option(SVODKA_PCH "Precompile the common headers" OFF)
option(SVODKA_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(SVODKA_FUZZ "Build the targets of tests/fuzz for libFuzzer (clang)" OFF)

add_library(svodka_options INTERFACE)
target_compile_features(svodka_options INTERFACE cxx_std_20)
target_compile_options(svodka_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wformat=2
    -Wextra-semi -Wunused
    $<$<BOOL:${SVODKA_WERROR}>:-Werror>)
target_compile_definitions(svodka_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(svodka_options INTERFACE "${PROJECT_SOURCE_DIR}/src")

if(SVODKA_SANITIZE)
    target_compile_options(svodka_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
        -fno-omit-frame-pointer)
    # Line numbers are enough for the sanitizers and link in a third of the time.
    target_compile_options(svodka_options INTERFACE -g1)
    target_link_options(svodka_options INTERFACE -fsanitize=address,undefined)
endif()

if(SVODKA_FUZZ)
    target_compile_options(svodka_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_C_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()
