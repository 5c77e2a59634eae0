// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/single_instance.h"

#include "platform/foreground.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>

namespace svodka::platform {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 2000;       // ms: a window that works on something still answers, one that hangs does not
constexpr int patienceToEnd = 15000; // ms
constexpr qint64 longestMessage = 1 << 20;

QString nameFor(const QString& key) {
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    return u"svodka-"_s + QString::fromLatin1(hash.toHex().left(24));
}

const QString openRequest = u"open"_s;
const QString endRequest = u"end"_s;

/// True if the one that runs has understood and agrees. A message is one line of JSON.
bool ask(QLocalSocket& socket, const QString& request, const QStringList& files) {
    const QJsonObject message{{u"request"_s, request}, {u"files"_s, QJsonArray::fromStringList(files)}};
    socket.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    socket.flush();
    return socket.waitForReadyRead(patience) && socket.read(1) == "+";
}

} // namespace

SingleInstance::SingleInstance(const QString& key, QObject* parent) : QObject(parent), m_name(nameFor(key)) {}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QStringList& files) {
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience)) {
        listen();
        return false;
    }
    giveUpForeground();
    if (ask(socket, openRequest, files))
        return true;
    listen();
    return false;
}

bool SingleInstance::endRunning() {
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return true;
    // It lets the connection go when it ends.
    return ask(socket, endRequest, {}) &&
           (socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(patienceToEnd));
}

void SingleInstance::listen() {
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::accept);
    if (m_server->listen(m_name))
        return;
    // What a program left that was killed.
    QLocalServer::removeServer(m_name);
    m_server->listen(m_name);
}

void SingleInstance::accept() {
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        if (socket->bytesAvailable() > 0)
            read(*socket);
    }
}

void SingleInstance::read(QLocalSocket& socket) {
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > longestMessage)
            socket.abort();
        return; // the rest is on its way
    }
    const QJsonObject message = QJsonDocument::fromJson(socket.readLine(longestMessage)).object();
    const QString request = message[u"request"_s].toString();
    const bool isEnd = request == endRequest;
    const bool agreed = isEnd ? m_mayEnd() : request == openRequest;
    socket.write(agreed ? "+" : "-");
    socket.flush();
    if (agreed && isEnd)
        Q_EMIT endWanted();
    else if (agreed)
        Q_EMIT startedAgain(message[u"files"_s].toVariant().toStringList());
}

} // namespace svodka::platform
