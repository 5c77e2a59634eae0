// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <cstring>
#include <memory>

namespace svodka::ingest {

class ZipArchive;

/// The attributes of one element; valid only during the call that gets them.
class XmlAttributes final {
public:
    explicit XmlAttributes(const char** pairs) : m_pairs(pairs) {}

    /// Calls `visit` with the name, its namespace prefix left out, and the value of every attribute in turn.
    template <typename Visit>
    void forEach(Visit&& visit) const {
        for (const char** pair = m_pairs; *pair; pair += 2)
            visit(withoutPrefix(pair[0]), pair[1]);
    }

    /// The value of an attribute, its namespace prefix left out of account; empty if there is none.
    [[nodiscard]] QByteArrayView value(const char* name) const;
    [[nodiscard]] QString text(const char* name) const;
    [[nodiscard]] bool isTrue(const char* name) const;

private:
    static const char* withoutPrefix(const char* name) {
        const char* colon = std::strchr(name, ':');
        return colon ? colon + 1 : name;
    }

    const char** m_pairs;
};

/// Gets the events of one XML part. Element names come without their namespace prefix.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void start(QByteArrayView element, const XmlAttributes& attributes) = 0;
    virtual void end(QByteArrayView) {}
    virtual void text(QByteArrayView) {}

    /// A failure of the handler's own; stops the parser.
    [[nodiscard]] const core::Error* failure() const { return m_failure.get(); }

protected:
    void fail(const core::Error& error);

private:
    std::unique_ptr<core::Error> m_failure;
};

/// Streams a part of an archive through a handler. A DOCTYPE is FileBroken at once: nothing of it is read. Errors of
/// the archive, of the XML (FileBroken with the part and its line) and of the handler.
core::Result<void> parseXml(ZipArchive& archive, const QString& part, XmlHandler& handler);

} // namespace svodka::ingest
