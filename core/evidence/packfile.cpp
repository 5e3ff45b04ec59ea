// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/packfile.h"

#include "core/journal/digest.h"

#include <QBuffer>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <KArchiveDirectory>
#include <KArchiveFile>
#include <KZip>
#include <memory>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = qint64(256) * 1024 * 1024; ///< Bytes, unpacked.
constexpr qint64 largestPack = qint64(1024) * 1024 * 1024;
constexpr qsizetype mostFiles = 5'000;
const QString sumsName = u"SHA256SUMS"_s;

std::unexpected<Error> refused(const QString &why)
{
    return failure(
        Error::Kind::Invalid, u"this is no evidence pack that can be trusted: %1"_s.arg(why));
}

QByteArray sumsOf(const QList<PackFile> &files)
{
    QByteArray sums;
    for (const PackFile &file : files)
        sums += sha256Hex(file.bytes) + "  " + file.name.toUtf8() + '\n';
    return sums;
}

/** Never more than is allowed, whatever the archive says of itself. */
Result<QByteArray> contentOf(const KArchiveFile &file, const QString &name, qint64 &left)
{
    const qint64 most = std::min(largestFile, left);
    if (file.size() > most)
        return refused(u"%1 is too large (%2 bytes)"_s.arg(name).arg(file.size()));
    const std::unique_ptr<QIODevice> device(file.createDevice());
    QByteArray bytes;
    while (device && bytes.size() <= most) {
        const QByteArray more = device->read(1 << 20);
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (bytes.size() > most || bytes.size() != file.size())
        return refused(u"%1 is not as long as the archive says"_s.arg(name));
    left -= bytes.size();
    return bytes;
}

Result<void> readInto(QMap<QString, QByteArray> &files, const KArchiveDirectory &directory,
    const QString &path, qint64 &left)
{
    static const QRegularExpression sound(u"^[A-Za-z0-9][A-Za-z0-9._-]*$"_s);
    for (const QString &name : directory.entries()) {
        const KArchiveEntry *entry = directory.entry(name);
        if (!entry || !sound.match(name).hasMatch() || !entry->symLinkTarget().isEmpty())
            return refused(u"it holds a file of the name “%1”"_s.arg(path + name));
        if (entry->isDirectory()) {
            if (!path.isEmpty())
                return refused(u"it holds a folder of the name “%1”"_s.arg(path + name));
            if (auto read = readInto(
                    files, static_cast<const KArchiveDirectory &>(*entry), name + u'/', left);
                !read)
                return read;
            continue;
        }
        if (files.size() >= mostFiles)
            return refused(u"it holds more than %1 files"_s.arg(mostFiles));
        const auto bytes = contentOf(static_cast<const KArchiveFile &>(*entry), path + name, left);
        if (!bytes)
            return failure(bytes);
        files.insert(path + name, *bytes);
    }
    return {};
}

/** Every file is listed with its sum, and nothing else is there. */
Result<void> prove(const QMap<QString, QByteArray> &files)
{
    if (!files.contains(sumsName))
        return refused(u"%1 is missing"_s.arg(sumsName));
    qsizetype listed = 0;
    for (const QByteArray &line : files.value(sumsName).split('\n')) {
        if (line.isEmpty())
            continue;
        const QString name = QString::fromUtf8(line.mid(66));
        if (line.size() < 67 || line.mid(64, 2) != "  ")
            return refused(u"%1 cannot be read"_s.arg(sumsName));
        if (!files.contains(name))
            return refused(u"%1 is missing"_s.arg(name));
        if (sha256Hex(files.value(name)) != line.first(64))
            return refused(u"%1 was changed after the pack was made"_s.arg(name));
        ++listed;
    }
    if (listed != files.size() - 1) {
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            if (file.key() != sumsName
                && !files.value(sumsName).contains("  " + file.key().toUtf8() + '\n'))
                return refused(u"%1 was added after the pack was made"_s.arg(file.key()));
        }
        return refused(u"%1 lists a file twice"_s.arg(sumsName));
    }
    return {};
}

} // namespace

QString packDigest(const QList<PackFile> &files)
{
    return QString::fromLatin1(sha256Hex(sumsOf(files)));
}

Result<QByteArray> packBytes(const QList<PackFile> &files, const QDateTime &at)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    if (!zip.open(QIODevice::WriteOnly))
        return failure(Error::Kind::Internal, u"the archive cannot be made"_s);
    zip.setCompression(KZip::DeflateCompression);
    zip.setExtraField(KZip::NoExtraField);
    const QDateTime time = at.toUTC();
    for (const PackFile &file : files + QList<PackFile>{{sumsName, sumsOf(files)}}) {
        if (!zip.writeFile(file.name, file.bytes, 0100644, QString(), QString(), time, time, time))
            return failure(Error::Kind::Internal, u"the archive cannot be made"_s);
    }
    if (!zip.close())
        return failure(Error::Kind::Internal, u"the archive cannot be made"_s);
    return bytes;
}

Result<void> writePack(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Kind::Storage,
            u"the pack cannot be written to %1: %2"_s.arg(name, file.errorString()));
    return {};
}

Result<OpenedPack> openPack(const QString &name)
{
    if (!QFileInfo(name).isFile())
        return failure(Error::Kind::NotFound, u"there is no file %1"_s.arg(name));
    KZip zip(name);
    if (!zip.open(QIODevice::ReadOnly) || !zip.directory())
        return refused(u"it is no zip archive, or a damaged one"_s);
    QMap<QString, QByteArray> files;
    qint64 left = largestPack;
    if (const auto read = readInto(files, *zip.directory(), {}, left); !read)
        return failure(read);
    if (const auto proven = prove(files); !proven)
        return failure(proven);
    auto evidence = evidenceFromJson(files.value(u"evidence.json"_s));
    if (!evidence)
        return failure(evidence);
    return OpenedPack{
        *evidence, QString::fromLatin1(sha256Hex(files.value(sumsName))), int(files.size())};
}

} // namespace Docket
