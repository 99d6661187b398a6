#include "WholeFile.h"

#include <QFileDevice>
#include <QFileInfo>
#include <QSaveFile>

namespace somotcua {

Result<> writeWhole(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir()) { // /dev/stdout, a pipe: nothing there to keep whole
        QFile device(path);
        if (!device.open(QIODevice::WriteOnly))
            return fail(Fault::FileUnwritable, path, device.errorString());
        if (device.write(bytes) != bytes.size() || !device.flush())
            return fail(Fault::FileUnwritable, path, device.errorString());
        return {};
    }

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Fault::FileUnwritable, path, file.errorString());
    file.write(bytes); // a failure is remembered, and commit answers for it
    if (!file.commit())
        return fail(Fault::FileUnwritable, path, file.errorString());
    return {};
}

Result<> writeWhole(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size())
        return fail(Fault::FileUnwritable, {}, device.errorString());
    if (auto *file = qobject_cast<QFileDevice *>(&device); file && !file->flush())
        return fail(Fault::FileUnwritable, file->fileName(), file->errorString());
    return {};
}

} // namespace somotcua
