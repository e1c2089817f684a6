# SPDX-License-Identifier: Apache-2.0
# cmake --build DIR --target lint   clang-format on every file, clang-tidy on every translation unit
find_program(CLANG_FORMAT clang-format)
find_program(RUN_CLANG_TIDY NAMES run-clang-tidy run-clang-tidy-14 run-clang-tidy-19)
file(GLOB_RECURSE lint_files CONFIGURE_DEPENDS
    core/*.h core/*.cpp forms/*.h forms/*.cpp app/*.h app/*.cpp tests/*.h tests/*.cpp)
add_custom_target(format COMMAND "${CLANG_FORMAT}" -i ${lint_files} VERBATIM)
add_custom_target(format_check COMMAND "${CLANG_FORMAT}" --dry-run --Werror ${lint_files} VERBATIM)
# clang cannot read the precompiled headers of another compiler: it lints from a configuration without them.
set(lint_configuration "${CMAKE_BINARY_DIR}/lint")
set(configure_lint COMMAND "${CMAKE_COMMAND}" -S "${PROJECT_SOURCE_DIR}" -B "${lint_configuration}" -G "${CMAKE_GENERATOR}"
    -DCMAKE_BUILD_TYPE=Debug -DRENKEI_PRECOMPILE=OFF
    "-DCMAKE_CXX_FLAGS=-include ${CMAKE_CURRENT_LIST_DIR}/lint_qpdf.h")
add_custom_target(lint_configuration ${configure_lint} VERBATIM)
add_custom_target(lint
    COMMAND "${CLANG_FORMAT}" --dry-run --Werror ${lint_files}
    ${configure_lint}
    COMMAND "${RUN_CLANG_TIDY}" -quiet -p "${lint_configuration}" "${PROJECT_SOURCE_DIR}/(core|forms|app|tests)/.*\\.cpp$"
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}" VERBATIM)
