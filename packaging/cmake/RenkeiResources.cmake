# SPDX-License-Identifier: Apache-2.0
# Data that ships inside the programs: region packs, text tables, icons, demo data, translations.
file(GLOB translation_files CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/*.ts")
set(translation_qm "${CMAKE_BINARY_DIR}/renkei_ja.qm")
add_custom_command(OUTPUT "${translation_qm}"
    COMMAND Qt6::lrelease -silent ${translation_files} -qm "${translation_qm}"
    DEPENDS ${translation_files} VERBATIM)
set_source_files_properties("${translation_qm}" PROPERTIES GENERATED ON)

add_library(renkei_resources OBJECT)
file(GLOB_RECURSE pack_files CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/forms/packs/*.xml")
file(GLOB_RECURSE resource_files CONFIGURE_DEPENDS
    "${PROJECT_SOURCE_DIR}/resources/*.xml" "${PROJECT_SOURCE_DIR}/resources/*.svg"
    "${PROJECT_SOURCE_DIR}/resources/*.qss" "${PROJECT_SOURCE_DIR}/resources/*.tsv")
qt_add_resources(renkei_resources packs PREFIX "/packs" BASE "${PROJECT_SOURCE_DIR}/forms/packs" FILES ${pack_files})
qt_add_resources(renkei_resources data PREFIX "/" BASE "${PROJECT_SOURCE_DIR}/resources" FILES ${resource_files})
qt_add_resources(renkei_resources translations PREFIX "/translations" BASE "${CMAKE_BINARY_DIR}" FILES "${translation_qm}")
# Qt's own dialogs speak Japanese: its catalogue is part of the program, not of the machine.
get_target_property(lrelease_location Qt6::lrelease IMPORTED_LOCATION)
find_file(QTBASE_JA qtbase_ja.qm PATHS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}"
    "${QT6_INSTALL_PREFIX}/share/qt6/translations" REQUIRED)
configure_file("${QTBASE_JA}" "${CMAKE_BINARY_DIR}/qtbase_ja.qm" COPYONLY)
qt_add_resources(renkei_resources qt_translations PREFIX "/translations" BASE "${CMAKE_BINARY_DIR}"
    FILES "${CMAKE_BINARY_DIR}/qtbase_ja.qm")
target_link_libraries(renkei_resources PRIVATE Qt6::Core)

# One catalogue a layer, so that people working on different layers do not meet in one file:
#   cmake --build DIR --target update_translations
set(update_commands)
foreach(pair IN ITEMS text=core/text platform=core/platform domain=core/domain regulation=core/regulation
        ledger=core/ledger workflow=core/workflow exchange=core/exchange forms=forms cli=app/cli
        desk_shell=app/desk/shell desk_widgets=app/desk/widgets desk_pages=app/desk/pages)
    string(REPLACE "=" ";" pair "${pair}")
    list(GET pair 0 name)
    list(GET pair 1 folder)
    set(command COMMAND Qt6::lupdate -silent -locations none -no-obsolete -source-language en -target-language ja
        -I "${PROJECT_SOURCE_DIR}" -I "${PROJECT_SOURCE_DIR}/core" # else the contexts of classes lack their namespace
        "${PROJECT_SOURCE_DIR}/${folder}" -ts "${PROJECT_SOURCE_DIR}/translations/${name}_ja.ts")
    list(APPEND update_commands ${command})
    add_custom_target(update_translations_${name} ${command} VERBATIM)
endforeach()
add_custom_target(update_translations ${update_commands} VERBATIM)
