// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/archive/zip_device.h"

namespace svodka::ingest {

namespace {

QIODevice* deviceOf(voidpf stream) {
    return static_cast<QIODevice*>(stream);
}

voidpf openDevice(voidpf opaque, const void*, int) {
    return opaque;
}

uLong readDevice(voidpf, voidpf stream, void* buffer, uLong size) {
    const qint64 got = deviceOf(stream)->read(static_cast<char*>(buffer), static_cast<qint64>(size));
    return got < 0 ? 0 : static_cast<uLong>(got);
}

uLong writeDevice(voidpf, voidpf, const void*, uLong) {
    return 0;
}

ZPOS64_T tellDevice(voidpf, voidpf stream) {
    return static_cast<ZPOS64_T>(deviceOf(stream)->pos());
}

long seekDevice(voidpf, voidpf stream, ZPOS64_T offset, int origin) {
    QIODevice* device = deviceOf(stream);
    qint64 base = 0;
    if (origin == ZLIB_FILEFUNC_SEEK_CUR)
        base = device->pos();
    else if (origin == ZLIB_FILEFUNC_SEEK_END)
        base = device->size();
    const qint64 target = base + static_cast<qint64>(offset);
    return target >= 0 && target <= device->size() && device->seek(target) ? 0 : -1;
}

int closeDevice(voidpf, voidpf) {
    return 0;
}

int deviceError(voidpf, voidpf) {
    return 0;
}

} // namespace

zlib_filefunc64_def zipFunctionsOver(QIODevice& device) {
    zlib_filefunc64_def functions = {};
    functions.zopen64_file = openDevice;
    functions.zread_file = readDevice;
    functions.zwrite_file = writeDevice;
    functions.ztell64_file = tellDevice;
    functions.zseek64_file = seekDevice;
    functions.zclose_file = closeDevice;
    functions.zerror_file = deviceError;
    functions.opaque = &device;
    return functions;
}

} // namespace svodka::ingest
