// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/way.h"

#include <QObject>

#include <memory>

namespace net {

enum class DnsType : int { A = 1, Cname = 5, Mx = 15, Aaaa = 28 }; // the numbers are those of the registry

/// "MX", "AAAA"…
QString name(DnsType type);

/// One record of an answer.
struct DnsRecord
{
    QString name; ///< whose it is, without the last dot
    DnsType type = DnsType::A;
    quint32 ttl = 0;   ///< seconds
    QString host = {}; ///< of MX and CNAME, without the last dot: empty for the root
    quint16 preference = 0;
    QHostAddress address = {}; ///< of A and AAAA

    /// As in a zone file: "10 mail.example.".
    [[nodiscard]] QString data() const;
};

/// What came of one question.
struct DnsAnswer
{
    enum class State {
        Found,    ///< there are records
        NoRecord, ///< the name is there, and has none of that type
        NoName,   ///< there is no such name
        Failed,   ///< nobody said so or otherwise; `words`
    };
    enum class Security {
        Unchecked, ///< nobody looked
        Secure,    ///< signed, and the signatures fit
        Insecure,  ///< not signed
        Bogus,     ///< the signatures do not fit: not to be used (RFC 4035 §5); `words`
    };
    State state = State::Failed;
    Security security = Security::Unchecked;
    QList<DnsRecord> records = {};
    QString canonical = {}; ///< the name at the end of the aliases, where the one asked for is an alias
    QString words = {};     ///< of the library or the server
};

/// The stable lower-case name used in exports.
QByteArrayView name(DnsAnswer::Security security);

/// Data of a record as it is on the wire, names uncompressed (RFC 1035 §3.3); nothing where it is damaged.
std::optional<DnsRecord> readRecord(DnsType type, QByteArrayView data);

/// Asks the name service for more than addresses, and looks at signatures (DNSSEC), on threads of the
/// library's own. One question at a time.
class DnsClient : public QObject
{
    Q_OBJECT
public:
    explicit DnsClient(const NameService &service, QObject *parent = nullptr);
    ~DnsClient() override;

    /// Whether this build can ask at all; where not, every answer is Failed.
    static bool isAvailable();

    /// `host` in ASCII, without a last dot. Always answered with answered(), never from inside the call.
    void ask(const QString &host, DnsType type);
    void cancel(); ///< no answer comes any more

Q_SIGNALS:
    void answered(const net::DnsAnswer &answer);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace net
