include_guard(GLOBAL)
include(GNUInstallDirs)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
# What has to be quick asks for -O3 itself; everything else would only take longer to build.
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
# One place for every QML module lets qmllint and the programs find their siblings.
set(QT_QML_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/qml)

find_program(RAPPORT_CCACHE ccache)
if(RAPPORT_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${RAPPORT_CCACHE})
endif()

# All of them required: a part of Qt that is missing would take its rooms and their tests along
# without a word.
find_package(Qt6 6.4 REQUIRED
    COMPONENTS Core Gui Qml Quick QuickControls2 Svg Multimedia Sql Test QuickTest)
find_package(yaml-cpp 0.7 REQUIRED)

add_library(rapport_options INTERFACE)
target_compile_options(rapport_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor)
if(RAPPORT_SANITIZE)
    target_compile_options(rapport_options INTERFACE
        -fsanitize=${RAPPORT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(rapport_options INTERFACE -fsanitize=${RAPPORT_SANITIZE})
endif()
