// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is going to be said.
#include "smtp/plan.h"

#include "base/xtext.h"
#include "smtp/refusal.h"

#include <algorithm>

namespace smtp {

using base::Fault;
using base::Phase;

namespace {

// BDAT where the form of the message asks for it and the user for no size
constexpr qint64 usualChunk = 1024 * 1024;

void need(const Capabilities &capabilities, const QByteArray &extension, const QByteArray &parameter = {})
{
    if (extension.isEmpty() || capabilities.has(extension))
        return;
    throw stopped(Fault::ExtensionNotOffered, Phase::Mail,
                  {{QStringLiteral("extension"), QString::fromLatin1(extension)},
                   {QStringLiteral("parameter"), QString::fromLatin1(parameter)}});
}

void needAll(const Capabilities &capabilities, const QList<Parameter> &parameters)
{
    for (const auto &parameter : parameters)
        need(capabilities, parameter.offeredBy, parameter.keyword);
}

// RFC 8689 §2: never but over TLS to whom the server's certificate proves; forced, it goes out all the same
void needVerifiedTls(const Conversation &c, const Envelope &envelope, const Conduct &conduct)
{
    if (!has(envelope.mailParameters, "REQUIRETLS") || has(conduct.forced, "REQUIRETLS") ||
        c.underVerifiedTls())
        return;
    const auto problem = c.underTls() ? QStringLiteral("not-verified") : QStringLiteral("no-tls");
    throw stopped(
        Fault::ExtensionNotOffered, Phase::Mail,
        {{QStringLiteral("extension"), QStringLiteral("REQUIRETLS")}, {QStringLiteral("problem"), problem}});
}

void needUtf8(const Capabilities &capabilities, const Envelope &envelope)
{
    if (!envelope.needsUtf8 || capabilities.has("SMTPUTF8"))
        return;
    const auto predecessor =
        capabilities.has("UTF8SMTP") ? QStringLiteral("UTF8SMTP") : QString(); // RFC 5336
    throw stopped(
        Fault::Utf8NotOffered, Phase::Mail,
        {{QStringLiteral("needs"), envelope.utf8Because}, {QStringLiteral("predecessor"), predecessor}});
}

/// RFC 4468 §3.3: "imap" takes any URL that was granted to it, "imap://host" those of the user's own on that
/// host.
void needFetching(const Capabilities &capabilities, const MessageUrl &url)
{
    need(capabilities, "BURL");
    const auto wanted = url.token ? QByteArray("imap") : url.server;
    const auto arguments = capabilities.parameters("BURL").toLower().split(' ');
    if (!arguments.contains(wanted))
        throw stopped(Fault::ExtensionNotOffered, Phase::Mail,
                      {{QStringLiteral("extension"), QStringLiteral("BURL")},
                       {QStringLiteral("argument"), QString::fromUtf8(wanted)}});
}

/// Of a message that nobody here has seen, so nothing is said about it.
base::MessageForm fetchedForm(const Capabilities &capabilities, const Envelope &envelope)
{
    needUtf8(capabilities, envelope);
    return {.size = -1, .utf8 = envelope.needsUtf8};
}

/// The message in the form that this server takes, and what it must be told about it.
base::MessageForm formFor(const Capabilities &capabilities, const Envelope &envelope,
                          base::MessageSource &message, const Conduct &conduct)
{
    needUtf8(capabilities, envelope);
    const bool binary = capabilities.has("BINARYMIME") && capabilities.has("CHUNKING");
    if (conduct.binary && !binary)
        need(capabilities, capabilities.has("CHUNKING") ? "BINARYMIME" : "CHUNKING");
    auto form = message.prepare({.eightBit = capabilities.has("8BITMIME") || conduct.asIs || conduct.binary,
                                 .utf8 = capabilities.has("SMTPUTF8"),
                                 .binary = conduct.binary});
    if (!form) {
        form.error().phase = Phase::Mail;
        throw form.error();
    }
    const auto limit = capabilities.sizeLimit();
    if (limit && form->size > *limit)
        throw stopped(Fault::SizeExceeded, Phase::Mail,
                      {{QStringLiteral("size"), QString::number(form->size)},
                       {QStringLiteral("limit"), QString::number(*limit)}});
    form->utf8 = form->utf8 || envelope.needsUtf8;
    form->binary = binary && (form->binary || conduct.binary);
    return *form;
}

Command mailCommand(const Capabilities &capabilities, const Envelope &envelope, const base::MessageForm &form)
{
    const auto &byHand = envelope.mailParameters;
    QList<Parameter> parameters;
    if (capabilities.has("SIZE") && !has(byHand, "SIZE") && form.size >= 0)
        parameters.append(Parameter{"SIZE", QByteArray::number(form.size)});
    if (form.binary && !has(byHand, "BODY"))
        parameters.append(Parameter{"BODY", "BINARYMIME", "BINARYMIME"});
    else if (form.eightBit && capabilities.has("8BITMIME") && !has(byHand, "BODY"))
        parameters.append(Parameter{"BODY", "8BITMIME", "8BITMIME"});
    if (form.utf8 && !has(byHand, "SMTPUTF8"))
        parameters.append(Parameter{"SMTPUTF8"});
    return mail(envelope.from, form.utf8, parameters + byHand);
}

// Who asks for reports says whom the message was for at first (RFC 3461 §4.2; RFC 6533 §3 beyond ASCII)
Parameter originalRecipient(const base::Address &address)
{
    const auto wire = address.wire(address.needsUtf8());
    if (base::isAscii(wire))
        return {"ORCPT", "rfc822;" + base::toXtext(wire), "DSN"};
    auto text = wire;
    text.replace('\\', "\\x{5C}").replace('+', "\\x{2B}").replace('=', "\\x{3D}");
    return {"ORCPT", "utf-8;" + text, "DSN"};
}

Command rcptCommand(const Recipient &recipient, const Envelope &envelope, const base::MessageForm &form)
{
    auto parameters = envelope.rcptParameters + recipient.parameters;
    if (has(parameters, "NOTIFY") && !has(parameters, "ORCPT"))
        parameters.append(originalRecipient(recipient.address));
    return rcpt(recipient.address, form.utf8, parameters);
}

} // namespace

bool has(const QList<Parameter> &parameters, QByteArrayView keyword)
{
    return std::ranges::any_of(parameters, [keyword](const Parameter &parameter) {
        return keyword.compare(parameter.keyword, Qt::CaseInsensitive) == 0;
    });
}

Command Plan::beginning(Command command) const
{
    if (form.eightBit && !form.binary)
        command.needs.append("8BITMIME");
    return command;
}

Plan planFor(const Conversation &c, const Envelope &envelope, base::MessageSource &message,
             const Conduct &conduct)
{
    const auto &capabilities = c.capabilities();
    needAll(capabilities, envelope.mailParameters + envelope.rcptParameters);
    for (const auto &recipient : envelope.to)
        needAll(capabilities, recipient.parameters);
    if (conduct.chunk > 0)
        need(capabilities, "CHUNKING");

    needVerifiedTls(c, envelope, conduct);
    if (conduct.url)
        needFetching(capabilities, *conduct.url);
    Plan plan{.form = conduct.url ? fetchedForm(capabilities, envelope)
                                  : formFor(capabilities, envelope, message, conduct),
              .mail = {},
              .recipients = {}};
    if (conduct.url)
        plan.burl = burl(*conduct.url);
    plan.mail = mailCommand(capabilities, envelope, plan.form);
    for (const auto &recipient : envelope.to)
        plan.recipients.push_back(rcptCommand(recipient, envelope, plan.form));
    plan.chunk = plan.form.binary && conduct.chunk == 0 ? usualChunk : conduct.chunk;
    plan.data = plan.beginning(data());
    plan.together = conduct.pipelining && capabilities.has("PIPELINING");
    plan.each = conduct.protocol == Protocol::Lmtp;
    plan.eachIfAsked = has(envelope.mailParameters, "PRDR");
    plan.mayResume = has(envelope.mailParameters, "TRANSID");
    return plan;
}

} // namespace smtp
