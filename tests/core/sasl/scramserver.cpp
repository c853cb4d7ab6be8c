// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scramserver.h"

#include <QMessageAuthenticationCode>

namespace {

QByteArray exclusiveOr(QByteArray one, const QByteArray &other)
{
    for (qsizetype i = 0; i < one.size(); ++i)
        one[i] = static_cast<char>(one[i] ^ other[i]);
    return one;
}

} // namespace

QByteArray ScramServer::first(const QByteArray &clientFirst, const QByteArray &nonce)
{
    m_header = clientFirst.first(clientFirst.indexOf(',', clientFirst.indexOf(',') + 1) + 1);
    m_clientFirstBare = clientFirst.sliced(m_header.size());
    m_nonce = m_clientFirstBare.sliced(m_clientFirstBare.lastIndexOf("r=") + 2) + nonce;
    m_serverFirst = "r=" + m_nonce + ",s=" + m_salt.toBase64() + ",i=" + QByteArray::number(m_iterations);
    return m_serverFirst;
}

QByteArray ScramServer::expectedFinal() const
{
    const auto clientKey = hmac(saltedPassword(), "Client Key");
    const auto storedKey = QCryptographicHash::hash(clientKey, m_hash);
    return withoutProof() + ",p=" + exclusiveOr(clientKey, hmac(storedKey, authMessage())).toBase64();
}

QByteArray ScramServer::serverFinal() const
{
    return "v=" + hmac(hmac(saltedPassword(), "Server Key"), authMessage()).toBase64();
}

QByteArray ScramServer::hmac(const QByteArray &key, const QByteArray &text) const
{
    return QMessageAuthenticationCode::hash(text, key, m_hash);
}

QByteArray ScramServer::saltedPassword() const
{
    auto block = hmac(m_password, m_salt + QByteArray("\0\0\0\1", 4));
    auto sum = block;
    for (int i = 1; i < m_iterations; ++i) {
        block = hmac(m_password, block);
        sum = exclusiveOr(sum, block);
    }
    return sum;
}

QByteArray ScramServer::authMessage() const
{
    return m_clientFirstBare + ',' + m_serverFirst + ',' + withoutProof();
}

ScramServer serverFor(const QByteArray &name, const QByteArray &password, int iterations)
{
    static const QByteArray salt("W\x6d\x99h\x9d\x12\x35\x8e\xec\xa0K\x12\x14\x36\xfa\x81", 16);
    const auto hash = name.startsWith("SCRAM-SHA-512")   ? QCryptographicHash::Sha512
                      : name.startsWith("SCRAM-SHA-256") ? QCryptographicHash::Sha256
                                                         : QCryptographicHash::Sha1;
    return {hash, password, salt, iterations};
}
