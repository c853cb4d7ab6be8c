# heloscope_translations(NAME TS…): the .ts files as an object library NAME that a program links to carry them; the
# program finds them at :/i18n. English, which holds plurals only, is also there by the bare name, where a
# QTranslator looks last: so plurals are right in every language that has no file yet.
function(heloscope_translations name)
    set(rows "")
    set(compiled "")
    foreach(ts ${ARGN})
        get_filename_component(base ${ts} NAME_WE)
        set(qm ${CMAKE_CURRENT_BINARY_DIR}/${base}.qm)
        add_custom_command(
            OUTPUT ${qm}
            COMMAND Qt6::lrelease -silent ${CMAKE_CURRENT_SOURCE_DIR}/${ts} -qm ${qm}
            DEPENDS ${ts}
            COMMENT "Compiling ${ts}"
            VERBATIM)
        list(APPEND compiled ${qm})
        string(APPEND rows "<file alias=\"${base}.qm\">${qm}</file>")
        if(base MATCHES "_en$")
            string(APPEND rows "<file alias=\"heloscope\">${qm}</file>")
        endif()
    endforeach()
    set(qrc ${CMAKE_CURRENT_BINARY_DIR}/${name}.qrc)
    file(CONFIGURE OUTPUT ${qrc} CONTENT "<RCC><qresource prefix=\"/i18n\">${rows}</qresource></RCC>" @ONLY)
    set(source ${CMAKE_CURRENT_BINARY_DIR}/qrc_${name}.cpp)
    add_custom_command(
        OUTPUT ${source}
        COMMAND Qt6::rcc --name ${name} --output ${source} ${qrc}
        DEPENDS ${qrc} ${compiled}
        COMMENT "Embedding the translations"
        VERBATIM)
    add_library(${name} OBJECT ${source})
    target_link_libraries(${name} PRIVATE Qt6::Core)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF AUTOUIC OFF UNITY_BUILD OFF)
endfunction()
