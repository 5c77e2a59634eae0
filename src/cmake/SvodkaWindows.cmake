# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What a program for Windows carries inside: icon, manifest, version.
enable_language(RC)
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
find_program(ICOTOOL icotool REQUIRED)

set(icon "${CMAKE_BINARY_DIR}/svodka.ico")
set(drawing "${PROJECT_SOURCE_DIR}/resources/icons/svodka.svg")
set(pictures "")
set(drawings "")
foreach(size 16 20 24 32 40 48 64 256)
    set(picture "${CMAKE_BINARY_DIR}/icon-${size}.png")
    list(APPEND drawings COMMAND "${RSVG_CONVERT}" -w ${size} -h ${size} "${drawing}" -o "${picture}")
    if(size EQUAL 256)
        list(APPEND pictures --raw "${picture}")
    else()
        list(APPEND pictures "${picture}")
    endif()
endforeach()
add_custom_command(OUTPUT "${icon}" ${drawings} COMMAND "${ICOTOOL}" --create -o "${icon}" ${pictures}
    DEPENDS "${drawing}" VERBATIM)
add_custom_target(windows_icon DEPENDS "${icon}")

# svodka_windows_resources(<program> <description for the user>)
function(svodka_windows_resources program description)
    set(script "${CMAKE_CURRENT_BINARY_DIR}/${program}.rc")
    configure_file("${PROJECT_SOURCE_DIR}/resources/windows/program.rc.in" "${script}" @ONLY)
    target_sources(${program} PRIVATE "${script}")
    set_source_files_properties("${script}" PROPERTIES
        OBJECT_DEPENDS "${icon};${PROJECT_SOURCE_DIR}/resources/windows/svodka.manifest")
    add_dependencies(${program} windows_icon)
endfunction()
