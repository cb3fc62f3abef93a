include_guard(GLOBAL)

# rapport_library(<name> SOURCES … [LINK …]): one room of shared/ as a static library.
# Headers are included by their path below the folder that holds the room ("base/result.h").
function(rapport_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR}/shared)
    target_link_libraries(${name} PUBLIC ${arg_LINK} PRIVATE rapport_options)
endfunction()

# rapport_test(<name> SOURCES … [LINK …]): one Qt Test program, known to ctest as <name>.
function(rapport_test name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON
        RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests ${PROJECT_SOURCE_DIR}/shared)
    target_compile_definitions(${name} PRIVATE RAPPORT_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE ${arg_LINK} Qt6::Test rapport_options)
    # What is tested is built as it is shipped; the tests themselves need not be quick.
    target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O1>)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 120 ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()
