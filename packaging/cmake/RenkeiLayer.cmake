# SPDX-License-Identifier: Apache-2.0
# One target a layer. A file added to a layer's folder belongs to it at the next build; nothing else to edit.

option(RENKEI_PRECOMPILE "Use precompiled headers" ON)

add_library(renkei_warnings INTERFACE)
target_compile_options(renkei_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
    -Woverloaded-virtual -Wcast-qual -Wextra-semi -Werror)
# GCC 13 and newer see a dangling reference wherever a look-up takes a temporary key and returns what it found.
include(CheckCXXCompilerFlag)
check_cxx_compiler_flag(-Wdangling-reference RENKEI_HAS_DANGLING_REFERENCE)
if(RENKEI_HAS_DANGLING_REFERENCE)
    target_compile_options(renkei_warnings INTERFACE -Wno-dangling-reference)
endif()
target_compile_definitions(renkei_warnings INTERFACE
    RENKEI_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_USE_QSTRINGBUILDER)

# renkei_layer(NAME text FOLDER core/text LINKS Qt6::Core ...)
function(renkei_layer)
    cmake_parse_arguments(LAYER "" "NAME;FOLDER" "LINKS;PRIVATE_LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
        "${PROJECT_SOURCE_DIR}/${LAYER_FOLDER}/*.cpp" "${PROJECT_SOURCE_DIR}/${LAYER_FOLDER}/*.h")
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(renkei_${LAYER_NAME} STATIC ${sources})
    target_include_directories(renkei_${LAYER_NAME} PUBLIC
        "${PROJECT_SOURCE_DIR}/core" "${PROJECT_SOURCE_DIR}")
    target_link_libraries(renkei_${LAYER_NAME} PUBLIC ${LAYER_LINKS} PRIVATE renkei_warnings ${LAYER_PRIVATE_LINKS})
    if(RENKEI_PRECOMPILE)
        target_precompile_headers(renkei_${LAYER_NAME} PRIVATE
            <QDate> <QDateTime> <QHash> <QJsonObject> <QList> <QString> <QVariant> <functional> <memory> <vector>)
    endif()
endfunction()
