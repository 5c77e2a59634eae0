# SPDX-FileCopyrightText: 2026 Svodka contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Qt Svg 5.15.8 as Qt6::Svg, with its plugins for icons and pictures.
cmake_minimum_required(VERSION 3.25)
project(Qt6Svg VERSION 6.4.2 LANGUAGES CXX)
set(CMAKE_CXX_STANDARD 17)
set(CMAKE_AUTOMOC ON)
find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets)
find_package(ZLIB REQUIRED)
file(GLOB sources src/svg/*.cpp src/svg/*.h)
add_library(Qt6Svg SHARED ${sources})
set_target_properties(Qt6Svg PROPERTIES PREFIX "" EXPORT_NAME Svg)
target_compile_definitions(Qt6Svg PRIVATE QT_BUILD_SVG_LIB QT_NO_USING_NAMESPACE)
target_include_directories(Qt6Svg PUBLIC $<BUILD_INTERFACE:${CMAKE_CURRENT_SOURCE_DIR}/src/svg>
    $<BUILD_INTERFACE:${CMAKE_CURRENT_SOURCE_DIR}/include> $<BUILD_INTERFACE:${CMAKE_CURRENT_SOURCE_DIR}/include/QtSvg>
    $<INSTALL_INTERFACE:include> $<INSTALL_INTERFACE:include/QtSvg>)
target_link_libraries(Qt6Svg PUBLIC Qt6::Widgets PRIVATE Qt6::CorePrivate Qt6::GuiPrivate Qt6::WidgetsPrivate ZLIB::ZLIB)
set(plugins src/plugins)
add_library(qsvgicon MODULE ${plugins}/iconengines/svgiconengine/main.cpp
    ${plugins}/iconengines/svgiconengine/qsvgiconengine.cpp ${plugins}/iconengines/svgiconengine/qsvgiconengine.h)
target_include_directories(qsvgicon PRIVATE ${plugins}/iconengines/svgiconengine)
add_library(qsvg MODULE ${plugins}/imageformats/svg/main.cpp ${plugins}/imageformats/svg/qsvgiohandler.cpp
    ${plugins}/imageformats/svg/qsvgiohandler.h)
target_include_directories(qsvg PRIVATE ${plugins}/imageformats/svg)
foreach(plugin qsvgicon qsvg)
    target_link_libraries(${plugin} PRIVATE Qt6Svg Qt6::CorePrivate Qt6::GuiPrivate)
    set_target_properties(${plugin} PROPERTIES PREFIX "")
endforeach()
install(TARGETS qsvgicon LIBRARY DESTINATION plugins/iconengines)
install(TARGETS qsvg LIBRARY DESTINATION plugins/imageformats)
file(GLOB headers src/svg/*.h)
list(FILTER headers EXCLUDE REGEX "_p[.]h$")
include("${CMAKE_CURRENT_LIST_DIR}/install.cmake")
svodka_install_port(Svg "${headers}")
