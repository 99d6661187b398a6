#include "ZipFile.h"

#include <memory>
#include <zip.h>

namespace somotcua {
namespace {

constexpr zip_uint16_t kFirstDay = (1 << 5) | 1; // 1 January 1980, the first that an archive knows
constexpr zip_uint16_t kMidnight = 0;

std::unexpected<Error> failure(zip_error_t *error)
{
    const QString why = QString::fromUtf8(zip_error_strerror(error));
    zip_error_fini(error);
    return fail(Fault::FileUnwritable, {}, why);
}

std::unexpected<Error> failure(zip_t *archive)
{
    const QString why = QString::fromUtf8(zip_strerror(archive));
    zip_discard(archive);
    return fail(Fault::FileUnwritable, {}, why);
}

/// Whether the part is in; the archive tells what is wrong when it is not.
bool add(zip_t *archive, const ZipPart &part)
{
    zip_source_t *source = zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, part.name.constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto place = zip_uint64_t(index);
    return zip_set_file_compression(archive, place, part.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0
        && zip_file_set_dostime(archive, place, kMidnight, kFirstDay, 0) == 0;
}

} // namespace

Result<QByteArray> zipped(const QList<ZipPart> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> memory(
        zip_source_buffer_create(nullptr, 0, 0, &error), &zip_source_free);
    if (!memory)
        return failure(&error);
    zip_source_keep(memory.get()); // closing the archive gives its own share back
    zip_t *archive = zip_open_from_source(memory.get(), ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(memory.get());
        return failure(&error);
    }
    for (const ZipPart &part : parts) {
        if (!add(archive, part))
            return failure(archive);
    }
    if (zip_close(archive) != 0)
        return failure(archive);

    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(memory.get(), &stat) != 0 || zip_source_open(memory.get()) != 0)
        return fail(Fault::FileUnwritable, {}, QString::fromUtf8(zip_error_strerror(zip_source_error(memory.get()))));
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(memory.get(), bytes.data(), stat.size);
    zip_source_close(memory.get());
    if (read != zip_int64_t(stat.size))
        return fail(Fault::FileUnwritable, {}, {});
    return bytes;
}

} // namespace somotcua
