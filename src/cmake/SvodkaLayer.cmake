# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# svodka_layer(<name> LINK <targets…>): the static library svodka_<name> out of the folder that calls it, one per layer.
function(svodka_layer name)
    cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    add_library(svodka_${name} STATIC ${sources})
    target_link_libraries(svodka_${name} PUBLIC svodka_options ${ARG_LINK})
    if(SVODKA_PCH)
        target_precompile_headers(svodka_${name} PRIVATE "${PROJECT_SOURCE_DIR}/src/cmake/precompiled.h")
    endif()
endfunction()
