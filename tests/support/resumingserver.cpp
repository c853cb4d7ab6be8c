// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/resumingserver.h"

#include "sandbox/certificate.h"

#include <QTcpSocket>

#include <openssl/pem.h>
#include <openssl/ssl.h>

namespace support {

namespace {

template <auto release>
struct Release
{
    template <typename T>
    void operator()(T *object) const
    {
        release(object);
    }
};
using Context = std::unique_ptr<SSL_CTX, Release<SSL_CTX_free>>;
using Session = std::unique_ptr<SSL, Release<SSL_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Bio = std::unique_ptr<BIO, Release<BIO_free_all>>;

void need(bool made)
{
    if (!made)
        qFatal("the server cannot set up TLS");
}

QByteArray answerTo(const QByteArray &line)
{
    if (line.startsWith("EHLO"))
        return "250 resuming.test\r\n";
    return line.startsWith("QUIT") ? "221 2.0.0 Bye\r\n" : "250 2.0.0 OK\r\n";
}

/// One client's; goes with its socket. TLS reads and writes memory, and we carry that to the socket.
class Peer : public QObject
{
public:
    Peer(SSL_CTX *context, QTcpSocket *socket, int &resumed, QByteArray &name)
        : QObject(socket)
        , m_socket(socket)
        , m_tls(SSL_new(context))
        , m_resumed(resumed)
        , m_name(name)
    {
        SSL_set_bio(m_tls.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
        SSL_set_accept_state(m_tls.get());
        connect(socket, &QTcpSocket::readyRead, this, &Peer::read);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

private:
    void read()
    {
        const auto octets = m_socket->readAll();
        BIO_write(SSL_get_rbio(m_tls.get()), octets.constData(), int(octets.size()));
        if (!m_greeted && SSL_do_handshake(m_tls.get()) == 1)
            greet();
        char buffer[4096];
        for (int got = 0; m_greeted && (got = SSL_read(m_tls.get(), buffer, sizeof buffer)) > 0;)
            m_heard.append(buffer, got);
        for (auto end = m_heard.indexOf('\n'); end >= 0; end = m_heard.indexOf('\n')) {
            say(answerTo(m_heard.left(end)));
            m_heard.remove(0, end + 1);
        }
        flush();
    }

    void greet()
    {
        m_greeted = true;
        m_resumed += SSL_session_reused(m_tls.get());
        m_name = SSL_get_servername(m_tls.get(), TLSEXT_NAMETYPE_host_name);
        say("220 resuming.test ESMTP\r\n");
    }

    void say(const QByteArray &reply) { SSL_write(m_tls.get(), reply.constData(), int(reply.size())); }

    void flush()
    {
        auto *out = SSL_get_wbio(m_tls.get());
        QByteArray octets(qsizetype(BIO_pending(out)), Qt::Uninitialized);
        BIO_read(out, octets.data(), int(octets.size()));
        m_socket->write(octets);
    }

    QTcpSocket *m_socket;
    Session m_tls;
    QByteArray m_heard;
    int &m_resumed;
    QByteArray &m_name;
    bool m_greeted = false;
};

} // namespace

class ResumingServer::Private
{
public:
    QTcpServer listener;
    QTemporaryFile authority;
    Context context{SSL_CTX_new(TLS_server_method())};
    int resumed = 0;
    QByteArray name;
};

ResumingServer::ResumingServer(int version)
    : d(std::make_unique<Private>())
{
    const sandbox::Authority authority;
    const auto identity = authority.issue("localhost", sandbox::CertificateKind::Good);
    auto *context = d->context.get();
    const Bio chain(BIO_new_mem_buf(identity.chain.constData(), int(identity.chain.size())));
    const Bio key(BIO_new_mem_buf(identity.key.constData(), int(identity.key.size())));
    const Certificate leaf(PEM_read_bio_X509(chain.get(), nullptr, nullptr, nullptr));
    const Key ours(PEM_read_bio_PrivateKey(key.get(), nullptr, nullptr, nullptr));
    need(SSL_CTX_use_certificate(context, leaf.get()) == 1);
    need(SSL_CTX_use_PrivateKey(context, ours.get()) == 1);
    need(SSL_CTX_set_max_proto_version(context, version == 2 ? TLS1_2_VERSION : TLS1_3_VERSION) == 1);
    need(d->authority.open() && d->authority.write(authority.pem()) > 0 && d->authority.flush());
    need(d->listener.listen(QHostAddress::LocalHost));
    QObject::connect(&d->listener, &QTcpServer::newConnection, &d->listener, [this] {
        while (auto *socket = d->listener.nextPendingConnection())
            new Peer(d->context.get(), socket, d->resumed, d->name);
    });
}

ResumingServer::~ResumingServer() = default;

quint16 ResumingServer::port() const
{
    return d->listener.serverPort();
}

QString ResumingServer::authorityFile() const
{
    return d->authority.fileName();
}

int ResumingServer::resumed() const
{
    return d->resumed;
}

QByteArray ResumingServer::heardName() const
{
    return d->name;
}

} // namespace support
