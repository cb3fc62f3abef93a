# rapport_translations(TARGET TS...): compiles translation files into the program, where
# ui/text/windowlanguage.h finds them. packaging/update-translations brings the files up to date.
find_program(RAPPORT_LRELEASE lrelease
    HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} /usr/lib/qt6/bin REQUIRED)

function(rapport_translations target)
    set(compiled)
    foreach(file ${ARGN})
        get_filename_component(name ${file} NAME_WE)
        set(qm ${CMAKE_CURRENT_BINARY_DIR}/${name}.qm)
        add_custom_command(OUTPUT ${qm}
            COMMAND ${RAPPORT_LRELEASE} -silent ${CMAKE_CURRENT_SOURCE_DIR}/${file} -qm ${qm}
            DEPENDS ${file}
            COMMENT "Compiling the translation ${name}"
            VERBATIM)
        list(APPEND compiled ${qm})
    endforeach()
    qt_add_resources(${target} ${target}_translations
        PREFIX /translations
        BASE ${CMAKE_CURRENT_BINARY_DIR}
        FILES ${compiled})
endfunction()
