// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/dnsclient.h"

#include <QSocketNotifier>

#include <array>

#include <unbound.h>

namespace net {

namespace {

/// What the root signs with (IANA, root-anchors.xml: the keys of 2017 and 2024).
constexpr std::array rootAnchors{
    ". IN DS 20326 8 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D",
    ". IN DS 38696 8 2 683D2D0ACB8C9B712A1948B27F741219298D0A450D612C483AF444A4C0FB2B16"};

constexpr int internetClass = 1;

QString withoutDot(const char *host)
{
    auto text = QString::fromUtf8(host);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

QString replyWords(int code)
{
    constexpr std::array names{"NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED"};
    return code >= 0 && code < int(names.size()) ? QLatin1String(names.at(std::size_t(code)))
                                                 : QStringLiteral("RCODE %1").arg(code);
}

struct Free
{
    void operator()(ub_ctx *context) const { ub_ctx_delete(context); }
    void operator()(ub_result *result) const { ub_resolve_free(result); }
};

} // namespace

class DnsClient::Private
{
public:
    Private(DnsClient *client, NameService given)
        : q(client)
        , service(std::move(given))
    {
    }

    void ask(const QString &host, DnsType type);
    void cancel();

private:
    static void onResult(void *self, int error, ub_result *result);
    int prepare();
    int setAnchors();
    int setServers();
    [[nodiscard]] DnsAnswer read(const ub_result &result) const;
    [[nodiscard]] DnsAnswer::Security securityOf(const ub_result &result) const;
    void fail(int error);
    void tell(const DnsAnswer &answer);

    DnsClient *q;
    NameService service;
    std::unique_ptr<ub_ctx, Free> context;
    std::unique_ptr<QSocketNotifier> notifier;
    DnsType asked = DnsType::A;
    int question = 0;
    bool asking = false;
};

int DnsClient::Private::setAnchors()
{
    if (service.anchors == u"none")
        return 0;
    if (!service.anchors.isEmpty())
        return ub_ctx_add_ta_file(context.get(), service.anchors.toLocal8Bit().constData());
    for (const char *anchor : rootAnchors) {
        if (const int error = ub_ctx_add_ta(context.get(), anchor))
            return error;
    }
    // Many a router at home takes signatures away: what it leaves counts as not signed, and not as forged.
    return service.address.isEmpty() ? ub_ctx_set_option(context.get(), "harden-dnssec-stripped:", "no") : 0;
}

int DnsClient::Private::setServers()
{
    // a server on this machine is the usual one with systemd-resolved
    if (const int error = ub_ctx_set_option(context.get(), "do-not-query-localhost:", "no"))
        return error;
    if (service.address.isEmpty()) {
        // without the file the library begins at the root by itself
        ub_ctx_resolvconf(context.get(), nullptr);
        return 0;
    }
    const QString forwarder = service.address + QLatin1Char('@') + QString::number(service.port);
    return ub_ctx_set_fwd(context.get(), forwarder.toLatin1().constData());
}

int DnsClient::Private::prepare()
{
    if (context)
        return 0;
    context.reset(ub_ctx_create());
    if (!context)
        return UB_NOMEM;
    for (const int error : {setServers(), setAnchors(), ub_ctx_async(context.get(), 1)}) {
        if (error) {
            context.reset();
            return error;
        }
    }
    return 0;
}

void DnsClient::Private::ask(const QString &host, DnsType type)
{
    asked = type;
    asking = true;
    if (const int error = prepare())
        return fail(error);
    // with the last dot: nothing of a search list is tried
    const auto absolute = (host + QLatin1Char('.')).toUtf8();
    if (const int error = ub_resolve_async(context.get(), absolute.constData(), int(type), internetClass,
                                           this, onResult, &question))
        return fail(error);
    if (!notifier) {
        notifier = std::make_unique<QSocketNotifier>(ub_fd(context.get()), QSocketNotifier::Read);
        QObject::connect(notifier.get(), &QSocketNotifier::activated, q,
                         [this] { ub_process(context.get()); });
    }
}

void DnsClient::Private::cancel()
{
    if (asking && context)
        ub_cancel(context.get(), question);
    asking = false;
}

void DnsClient::Private::onResult(void *self, int error, ub_result *result)
{
    const std::unique_ptr<ub_result, Free> mine(result);
    auto *const d = static_cast<Private *>(self);
    if (!d->asking)
        return;
    if (error || !result)
        d->fail(error);
    else
        d->tell(d->read(*result));
}

DnsAnswer::Security DnsClient::Private::securityOf(const ub_result &result) const
{
    if (result.bogus)
        return DnsAnswer::Security::Bogus;
    if (result.secure)
        return DnsAnswer::Security::Secure;
    return service.anchors == u"none" ? DnsAnswer::Security::Unchecked : DnsAnswer::Security::Insecure;
}

DnsAnswer DnsClient::Private::read(const ub_result &result) const
{
    DnsAnswer answer{.security = securityOf(result)};
    const auto owner = withoutDot(result.qname);
    const auto end = withoutDot(result.canonname);
    if (!end.isEmpty() && end.compare(owner, Qt::CaseInsensitive) != 0)
        answer.canonical = end;
    for (int i = 0; result.havedata && result.data && result.data[i]; ++i) {
        auto record = readRecord(asked, QByteArrayView(result.data[i], result.len[i]));
        if (!record)
            continue; // damaged on the way: the others may still do
        record->name = answer.canonical.isEmpty() ? owner : answer.canonical;
        record->ttl = static_cast<quint32>(std::max(result.ttl, 0));
        answer.records.append(*record);
    }
    if (result.bogus)
        answer.words = QString::fromUtf8(result.why_bogus);
    else if (!answer.records.isEmpty())
        answer.state = DnsAnswer::State::Found;
    else if (result.nxdomain)
        answer.state = DnsAnswer::State::NoName;
    else if (result.rcode == 0)
        answer.state = DnsAnswer::State::NoRecord;
    else
        answer.words = replyWords(result.rcode);
    return answer;
}

void DnsClient::Private::fail(int error)
{
    tell({.words = QString::fromUtf8(ub_strerror(error))});
}

// Queued: whoever hears it may ask again, or let go of us, and the library is in the midst of its call.
void DnsClient::Private::tell(const DnsAnswer &answer)
{
    asking = false;
    const int number = question;
    QMetaObject::invokeMethod(
        q,
        [this, answer, number] {
            if (number == question)
                Q_EMIT q->answered(answer);
        },
        Qt::QueuedConnection);
}

DnsClient::DnsClient(const NameService &service, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, service))
{
}

DnsClient::~DnsClient() = default;

bool DnsClient::isAvailable()
{
    return true;
}

void DnsClient::ask(const QString &host, DnsType type)
{
    d->ask(host, type);
}

void DnsClient::cancel()
{
    d->cancel();
}

} // namespace net
