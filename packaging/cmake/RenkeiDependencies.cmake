# SPDX-License-Identifier: Apache-2.0
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Sql PrintSupport Pdf Svg Concurrent LinguistTools)
find_package(Qt6Keychain REQUIRED)
find_package(ZXing REQUIRED)
find_package(PkgConfig REQUIRED)

set(RENKEI_KEYCHAIN qt6keychain)
if(TARGET Qt6Keychain::Qt6Keychain)
    set(RENKEI_KEYCHAIN Qt6Keychain::Qt6Keychain)
endif()

foreach(pair IN ITEMS sodium=libsodium qrencode=libqrencode qpdf=libqpdf
        harfbuzz=harfbuzz-subset zip=libzip SQLCIPHER=sqlcipher)
    string(REPLACE "=" ";" pair "${pair}")
    list(GET pair 0 name)
    list(GET pair 1 module)
    string(TOLOWER ${name} lower)
    pkg_check_modules(${name} REQUIRED IMPORTED_TARGET ${module})
    add_library(renkei_${lower} INTERFACE)
    target_link_libraries(renkei_${lower} INTERFACE PkgConfig::${name})
endforeach()
pkg_check_modules(freetype REQUIRED IMPORTED_TARGET freetype2 harfbuzz)
target_link_libraries(renkei_harfbuzz INTERFACE PkgConfig::freetype)

add_library(renkei_zxing INTERFACE)
target_link_libraries(renkei_zxing INTERFACE ZXing::ZXing)

# Not through pkg-config: its file also names minizip, whose zip.h would hide libzip's.
find_library(XLSXWRITER_LIBRARY xlsxwriter REQUIRED)
add_library(renkei_xlsxwriter INTERFACE)
target_link_libraries(renkei_xlsxwriter INTERFACE "${XLSXWRITER_LIBRARY}")

find_library(ZXCVBN_LIBRARY zxcvbn REQUIRED)
add_library(renkei_zxcvbn INTERFACE)
target_link_libraries(renkei_zxcvbn INTERFACE "${ZXCVBN_LIBRARY}")

# Qt's QSQLITE driver is linked to plain libsqlite3. A program that itself links libsqlcipher, kept by
# --no-as-needed, comes first in the symbol search order and so binds the driver to SQLCipher.
# CipherDatabase refuses to work when that did not happen.
target_compile_definitions(renkei_sqlcipher INTERFACE SQLITE_HAS_CODEC)
target_link_options(renkei_sqlcipher INTERFACE "LINKER:--no-as-needed")

# qpdf 11 warns until one says that its PointerHolder is not used.
target_compile_definitions(renkei_qpdf INTERFACE POINTERHOLDER_TRANSITION=4)
