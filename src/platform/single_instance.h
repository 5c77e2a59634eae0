// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <functional>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace svodka::platform {

/// One window for one user: the first that claims a name listens, every later one hands over what it was asked to open
/// and goes. Nobody but the user is heard. GUI thread.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    /// `key`: what makes two starts the same, such as the path of the settings.
    explicit SingleInstance(const QString& key, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Hands `files` (absolute paths) to the one that is running. True if that one has confirmed it: this program has
    /// nothing more to do. False: there is none, or it does not answer within two seconds; this one listens from now
    /// on.
    [[nodiscard]] bool handOver(const QStringList& files);

    /// Asks the one that is running to end and waits for it. True if none runs (any more); false if it works on
    /// something, or is still there after fifteen seconds.
    [[nodiscard]] bool endRunning();

    /// What endRunning() of another program is answered; may be called again and again, on this object's thread.
    void setMayEnd(std::function<bool()> mayEnd) { m_mayEnd = std::move(mayEnd); }

Q_SIGNALS:
    /// Somebody started the program again, with these files or none.
    void startedAgain(const QStringList& files);
    /// Somebody, such as the installer of a newer version, wants the program to end, and it may.
    void endWanted();

private:
    void listen();
    void accept();
    void read(QLocalSocket& socket);

    QString m_name;
    std::unique_ptr<QLocalServer> m_server;
    std::function<bool()> m_mayEnd = [] { return true; };
};

} // namespace svodka::platform
