# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
include(CMakePackageConfigHelpers)

# svodka_install_port(<Module> <headers>): installs Qt6<Module> so that find_package(Qt6 COMPONENTS <Module>) finds it.
function(svodka_install_port module headers)
    install(TARGETS Qt6${module} EXPORT Qt6${module}Targets RUNTIME DESTINATION bin ARCHIVE DESTINATION lib)
    install(EXPORT Qt6${module}Targets NAMESPACE Qt6:: FILE Qt6${module}Config.cmake DESTINATION lib/cmake/Qt6${module})
    write_basic_package_version_file("${CMAKE_CURRENT_BINARY_DIR}/Qt6${module}ConfigVersion.cmake" COMPATIBILITY SameMajorVersion)
    install(FILES "${CMAKE_CURRENT_BINARY_DIR}/Qt6${module}ConfigVersion.cmake" DESTINATION lib/cmake/Qt6${module})
    # The headers named as their classes, then the headers themselves in place of those that point into the sources.
    install(DIRECTORY include/Qt${module}/ DESTINATION include/Qt${module} PATTERN "5.15.8" EXCLUDE PATTERN "*.h" EXCLUDE)
    install(FILES ${headers} DESTINATION include/Qt${module})
endfunction()
