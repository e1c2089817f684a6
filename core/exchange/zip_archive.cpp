// SPDX-License-Identifier: Apache-2.0
#include "exchange/zip_archive.h"

#include "exchange/table_limits.h"

#include <QCoreApplication>

#include <zip.h>

namespace renkei {

namespace {

struct ArchiveCloser
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};

struct PartCloser
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

Error packedTooTightly(const QString &detail)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("Table",
                                        "The file is small, but would unpack to an enormous size. It was not "
                                        "opened. Please copy the list into a new workbook and save that."),
            detail};
}

Error locked()
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("Table",
                                        "The file is protected by a password. Please open it in Excel, "
                                        "remove the password (File > Info > Protect Workbook), save it "
                                        "as .xlsx, and choose it again."),
            QStringLiteral("encrypted zip part")};
}

} // namespace

Error damagedWorkbook(const QString &detail)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "Table", "The Excel file is damaged or was not copied completely. Please open it "
                         "in Excel, save it again as .xlsx, and choose it once more."),
            detail};
}

struct ZipArchive::Private
{
    QByteArray bytes; // the archive reads from it as long as it lives
    std::unique_ptr<zip_t, ArchiveCloser> archive;
};

ZipArchive::ZipArchive(const QByteArray &bytes)
    : d(std::make_unique<Private>())
{
    d->bytes = bytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(d->bytes.constData(), zip_uint64_t(d->bytes.size()), 0, &error);
    if (source != nullptr) {
        d->archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
        if (!d->archive) {
            zip_source_free(source);
        }
    }
    const QString why = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!d->archive) {
        throw damagedWorkbook(QStringLiteral("zip does not open: %1").arg(why));
    }
    if (zip_get_num_entries(d->archive.get(), 0) > table_limits::zipEntries) {
        throw packedTooTightly(QStringLiteral("zip has too many entries"));
    }
}

ZipArchive::~ZipArchive() = default;

bool ZipArchive::contains(const QString &part) const
{
    return zip_name_locate(d->archive.get(), part.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

QByteArray ZipArchive::read(const QString &part) const
{
    const zip_int64_t index = zip_name_locate(d->archive.get(), part.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (index < 0 || zip_stat_index(d->archive.get(), zip_uint64_t(index), 0, &stat) != 0) {
        throw damagedWorkbook(QStringLiteral("zip part missing: %1").arg(part));
    }
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
        throw locked();
    }
    const auto packed = qint64(stat.comp_size);
    const auto claimed = qint64(stat.size);
    if (claimed > table_limits::unpackedBytes || claimed < 0 ||
        (claimed > table_limits::mebibyte && claimed > packed * table_limits::packingRatio)) {
        throw packedTooTightly(
            QStringLiteral("zip part %1 claims %2 bytes from %3").arg(part).arg(claimed).arg(packed));
    }
    const std::unique_ptr<zip_file_t, PartCloser> file(
        zip_fopen_index(d->archive.get(), zip_uint64_t(index), 0));
    if (!file) {
        throw damagedWorkbook(QStringLiteral("zip part does not open: %1").arg(part));
    }
    // The directory may lie about the size: never unpack more than it said; reading past the end lets libzip
    // compare the checksum.
    QByteArray content(claimed + 1, Qt::Uninitialized);
    qint64 filled = 0;
    while (true) {
        const zip_int64_t count =
            zip_fread(file.get(), content.data() + filled, zip_uint64_t(content.size() - filled));
        if (count < 0) {
            throw damagedWorkbook(QStringLiteral("zip part is damaged: %1").arg(part));
        }
        if (count == 0) {
            break;
        }
        filled += count;
        if (filled > claimed) {
            throw packedTooTightly(QStringLiteral("zip part %1 is larger than it claims").arg(part));
        }
    }
    if (filled != claimed) {
        throw damagedWorkbook(QStringLiteral("zip part is shorter than it claims: %1").arg(part));
    }
    content.truncate(filled);
    return content;
}

} // namespace renkei
