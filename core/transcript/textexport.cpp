// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/export.h"
#include "transcript/names.h"
#include "transcript/printable.h"
#include "transcript/tlsjson.h"

#include <QJsonArray>

// The notation is that of swaks: `=== ` information, `*** ` error, ` -> ` sent, `<-  ` received, `~` for `-`
// under TLS,
// `<** ` and `<~* ` for a reply that refuses or that nobody asked for. The words of events are notation too.

namespace transcript {

namespace {

QByteArrayView withoutLineEnd(QByteArrayView line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool refuses(const Entry &entry)
{
    static constexpr base::Oddities wrong =
        base::Oddity::Unexpected | base::Oddity::MixedCodes | base::Oddity::OddCode | base::Oddity::NoReply;
    if (entry.event == Event::Body) // of a message that came
        return false;
    return entry.odd.testAnyFlags(wrong) || entry.bytes.startsWith('4') || entry.bytes.startsWith('5');
}

QByteArray linePrefix(const Entry &entry)
{
    if (entry.direction == Direction::Sent)
        return entry.tls ? " ~> " : " -> ";
    if (refuses(entry))
        return entry.tls ? "<~* " : "<** ";
    return entry.tls ? "<~  " : "<-  ";
}

/// Reads facts as text, whatever type they have: an imported file may hold anything.
class Facts
{
public:
    explicit Facts(const QJsonObject &facts)
        : m_facts(facts)
    {
    }

    [[nodiscard]] QByteArray operator[](const char *key) const
    {
        return printable(m_facts.value(QLatin1String(key)).toVariant().toString().toUtf8());
    }
    [[nodiscard]] bool is(const char *key) const { return m_facts.value(QLatin1String(key)).toBool(); }
    [[nodiscard]] QByteArray list(const char *key) const
    {
        QByteArrayList items;
        const QJsonArray array = m_facts.value(QLatin1String(key)).toArray();
        for (const auto &item : array)
            items.append(printable(item.toVariant().toString().toUtf8()));
        return items.join(", ");
    }
    /// Records of the name service as in a zone file: name, time to live, type, data.
    [[nodiscard]] QByteArrayList records(const char *key) const
    {
        QByteArrayList lines;
        const QJsonArray array = m_facts.value(QLatin1String(key)).toArray();
        for (const auto &item : array) {
            const QJsonObject object = item.toObject();
            const Facts record(object);
            lines.append(record["name"] + " " + record["ttl"] + " " + record["type"] + " " + record["data"]);
        }
        return lines;
    }
    [[nodiscard]] bool has(const char *key) const { return !(*this)[key].isEmpty(); }

    /// ": value" where there is one.
    [[nodiscard]] QByteArray after(const char *key) const
    {
        return has(key) ? ": " + (*this)[key] : QByteArray();
    }

    /// "host:port", with brackets round an IPv6 address; what has no port (a path, a command) as it is.
    [[nodiscard]] QByteArray endpoint(const char *address, const char *port) const
    {
        QByteArray host = (*this)[address];
        if ((*this)[port].isEmpty())
            return host;
        return (host.contains(':') ? "[" + host + "]" : host) + ":" + (*this)[port];
    }

    /// " key=value" for each in order of key; containers are left out.
    [[nodiscard]] QByteArray all() const
    {
        QByteArray words;
        for (auto it = m_facts.begin(); it != m_facts.end(); ++it)
            if (const QByteArray value = printable(it.value().toVariant().toString().toUtf8());
                !value.isEmpty())
                words += " " + printable(it.key().toUtf8()) + "=" + value;
        return words;
    }

private:
    const QJsonObject &m_facts;
};

QByteArray info(const QByteArray &words)
{
    return "=== " + words + "\n";
}

QByteArray error(const QByteArray &words)
{
    return "*** " + words + "\n";
}

QByteArray lookup(const Facts &facts)
{
    const QByteArray dnssec = facts.has("dnssec") ? ", DNSSEC " + facts["dnssec"] : QByteArray();
    if (facts.has("problem"))
        return error(facts["host"] + " not found: " + facts["problem"] + dnssec);
    if (!facts.has("type"))
        return info(facts["host"] + " is " + facts.list("addresses"));
    QByteArray lines;
    for (const auto &record : facts.records("answers"))
        lines += info(record);
    return lines.isEmpty() ? info(facts["host"] + " has no " + facts["type"] + dnssec)
                           : lines + info(facts["host"] + " answered" + dnssec);
}

QByteArray exchangers(const QJsonObject &object)
{
    QByteArrayList names;
    const QJsonArray array = object.value(QLatin1String("exchangers")).toArray();
    for (const auto &item : array) {
        const QJsonObject exchanger = item.toObject();
        const Facts facts(exchanger);
        names.append(facts["name"] + " (" + facts["preference"] + ")");
    }
    return names.join(", ");
}

QByteArray certificates(const QJsonObject &object)
{
    const base::TlsFacts tls = tlsFromJson(object);
    QByteArray lines;
    for (const base::CertificateFacts &certificate : tls.chain)
        lines += info("TLS certificate " + printable(certificate.subject.toUtf8()) + ", issued by " +
                      printable(certificate.issuer.toUtf8()) + ", until " +
                      certificate.notAfter.toString(Qt::ISODate).toLatin1());
    for (const base::TlsProblem &problem : tls.problems)
        lines +=
            error("TLS " + printable(problem.problem.toUtf8()) + ": " + printable(problem.words.toUtf8()));
    return lines;
}

QByteArray handshake(const Entry &entry, const Facts &facts)
{
    if (entry.event == Event::TlsFailed)
        return error("TLS failed" + facts.after("problem") + facts.after("words")) +
               certificates(entry.facts);
    QByteArray words = "TLS started: " + facts["version"] + " " + facts["cipher"];
    if (facts.has("keyExchange"))
        words += " " + facts["keyExchange"];
    if (entry.facts.value(QLatin1String("resumed")).toBool())
        words += ", resumed";
    if (facts.has("status"))
        words += ", stapled OCSP answer: " + facts["status"];
    return info(words) + certificates(entry.facts);
}

QByteArray body(const Entry &entry, const Facts &facts)
{
    QByteArray lines;
    for (qsizetype begin = 0; begin < entry.bytes.size();) {
        const qsizetype feed = entry.bytes.indexOf('\n', begin);
        const qsizetype end = feed < 0 ? entry.bytes.size() : feed + 1;
        lines += linePrefix(entry) +
                 printable(withoutLineEnd(QByteArrayView(entry.bytes).sliced(begin, end - begin))) + "\n";
        begin = end;
    }
    QByteArray words = (facts.has("lines") ? "Message of " : "Chunk of ") + facts["size"] + " octets";
    if (facts.has("lines"))
        words += " in " + facts["lines"] + " lines";
    if (!facts.is("complete"))
        words += ", not complete";
    return lines + info(words);
}

QByteArray recipients(const Facts &facts)
{
    return facts["recipients"] + (facts["recipients"] == "1" ? " recipient" : " recipients");
}

QByteArray planned(const Facts &facts)
{
    if (facts.is("fetched"))
        return info("Message that the server fetches, for " + recipients(facts));
    QByteArray words = "Message of " + facts["size"] + " octets for " + recipients(facts);
    if (facts.is("binary"))
        words += ", binary";
    else if (facts.is("eightBit"))
        words += ", 8-bit";
    if (facts.is("utf8"))
        words += ", UTF-8";
    return info(words);
}

/// What is said against the rules is announced.
QByteArray broken(base::Breaches broken)
{
    QByteArrayList words;
    for (const base::Breach breach : breaches)
        if (broken.testFlag(breach))
            words.append(name(breach).toByteArray());
    return words.isEmpty() ? QByteArray() : info("Against the rules: " + words.join(", "));
}

QByteArray remark(const Facts &facts)
{
    if (facts["remark"] == "send-split")
        return info("LIMITS " + facts["limits"] + ": recipients " + facts.list("parts") + ", connections " +
                    facts["connections"]);
    if (facts["remark"] == "limits-odd")
        return info("LIMITS odd: " + facts["odd"]);
    if (facts["remark"] == "transaction-resumed")
        return info("The message goes on from octet " + facts["offset"] + ", " + facts["left"] + " are left");
    if (facts["remark"] == "domain-as-alabel")
        return info(facts["address"] + " is sent as " + facts["sent"]);
    if (facts["remark"] == "offer-vanished")
        return info(facts["extension"] + " was offered last time and is not any more" +
                    facts.after("mechanisms"));
    if (facts["remark"] == "roles-turned")
        return info("The roles have turned: the server is the client now");
    if (facts["remark"] == "silent-greeting")
        return info("No greeting for " + facts["seconds"] + " s, still waiting");
    if (facts["remark"] == "still-waiting")
        return info("No answer for " + facts["seconds"] + " s, still waiting");
    if (facts["remark"] == "mechanism-skipped")
        return info("AUTH " + facts["mechanism"] + " skipped, it does not allow this " + facts["field"]);
    return info("Note:" + facts.all());
}

} // namespace

QByteArray toText(const Entry &entry)
{
    const Facts facts(entry.facts);
    switch (entry.event) {
    case Event::Line:
        return broken(entry.breaches) + linePrefix(entry) + printable(withoutLineEnd(entry.bytes)) + "\n";
    case Event::Body:
        return body(entry, facts);
    case Event::LookupStarted:
        return info("Looking up " + (facts.has("type") ? facts["type"] + " of " : QByteArray()) +
                    facts["host"]);
    case Event::LookupDone:
        return lookup(facts);
    case Event::ConnectStarted:
        return info("Trying " + facts.endpoint("address", "port") +
                    (facts.has("proxy") ? " through " + facts["proxy"] : QByteArray()));
    case Event::Connected:
        return info("Connected to " + facts.endpoint("address", "port"));
    case Event::ConnectFailed:
        return error(facts.endpoint("address", "port") + facts.after("problem") + facts.after("words"));
    case Event::TlsStarted:
        return info("TLS handshake with " + facts["name"]);
    case Event::TlsEstablished:
    case Event::TlsFailed:
        return handshake(entry, facts);
    case Event::StayedClear:
        return info("No TLS, STARTTLS " + facts["reason"]);
    case Event::MechanismChosen:
        return info("AUTH " + facts["mechanism"] + " chosen" + facts.after("reason"));
    case Event::TransactionPlanned:
        return planned(facts);
    case Event::RoutePlanned:
        return info("Route for " + facts["domain"] + ": " + exchangers(entry.facts) +
                    (facts.has("dnssec") ? ", DNSSEC " + facts["dnssec"] : QByteArray()));
    case Event::ExchangerChosen:
        return info("Exchanger " + facts["number"] + " of " + facts["of"] + " for " + facts["domain"] + ": " +
                    facts["exchanger"] + ", preference " + facts["preference"]);
    case Event::ProxyHeader:
        return linePrefix(entry) + printable(withoutLineEnd(entry.bytes)) + "\n" +
               info("PROXY protocol" + (facts.is("byHand") ? ", by hand" : " version " + facts["version"]));
    case Event::Closed:
        return info("Closed by " + facts["by"] + ", " + facts["how"] + facts.after("words"));
    case Event::Failed:
        return error("Failed:" + facts.all());
    case Event::Remark:
        return remark(facts);
    }
    return {};
}

bool writeText(const Transcript &transcript, QIODevice &to)
{
    for (qsizetype i = 0; i < transcript.size(); ++i) {
        const QByteArray text = toText(transcript.at(i));
        if (to.write(text) != text.size())
            return false;
    }
    return true;
}

} // namespace transcript
