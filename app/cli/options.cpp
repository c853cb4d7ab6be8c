// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>

namespace cli {
namespace {

constexpr quint32 send = bit(Command::Send);
constexpr quint32 sandbox = bit(Command::Sandbox);
constexpr quint32 add = bit(Command::AccountAdd);
constexpr quint32 test = bit(Command::AccountTest);
constexpr quint32 trust = bit(Command::AccountTrust);
constexpr quint32 distrust = bit(Command::AccountDistrust);
constexpr quint32 setPassword = bit(Command::AccountSetPassword);
constexpr quint32 list = bit(Command::AccountList);
constexpr quint32 everywhere = ~0U;

constexpr auto stages = "connect greeting ehlo starttls tls auth mail rcpt data body dot";

// clang-format off: a optionTable is read by its rows
constexpr OptionInfo optionTable[] = {
    {.option = Option::Account, .section = Section::Where, .commands = send, .name = "account",
     .takes = Takes::Account, .placeholder = "NAME",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Use the account of this name: its server, its TLS settings, its user and the password that the "
         "keychain has for it.")},
    {.option = Option::Server, .section = Section::Where, .commands = send | add, .name = "server",
     .takes = Takes::Host, .placeholder = "HOST[:PORT]",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "The server: a name, an IPv4 address, or an IPv6 address in brackets. Without a port: 465 with "
         "--security tls, 587 with --security starttls or --user, else 25.")},
    {.option = Option::Socket, .section = Section::Where, .commands = send | sandbox, .name = "socket",
     .takes = Takes::File, .placeholder = "PATH",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "The server listens on this Unix socket, as LMTP servers often do. The sandbox: beside its port.")},
    {.option = Option::Pipe, .section = Section::Where, .commands = send, .name = "pipe",
     .takes = Takes::Text, .placeholder = "COMMAND",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Start this program and speak with it, such as \"exim -bs\". No shell reads the command.")},
    {.option = Option::Protocol, .section = Section::Where, .commands = send, .name = "protocol",
     .takes = Takes::Choice, .placeholder = "smtp|lmtp", .choices = "smtp lmtp",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "The protocol. lmtp, for delivery into mailboxes, gives a reply for each recipient after the "
         "message; its port is 24 unless you say otherwise.")},
    {.option = Option::BuiltInSandbox, .section = Section::Where, .commands = send, .name = "sandbox",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Start the built-in server for this one session and send to it: nothing leaves this computer.")},
    {.option = Option::Helo, .section = Section::Where, .commands = send | add | test, .name = "helo",
     .takes = Takes::Text, .placeholder = "NAME",
     .sentence = QT_TRANSLATE_NOOP("cli", "The name to give in EHLO. Without it: this computer's full name.")},
    {.option = Option::OnlyV4, .section = Section::Where, .commands = send | test, .name = "ipv4",
     .letter = '4',
     .sentence = QT_TRANSLATE_NOOP("cli", "Try only IPv4 addresses.")},
    {.option = Option::OnlyV6, .section = Section::Where, .commands = send | test, .name = "ipv6",
     .letter = '6',
     .sentence = QT_TRANSLATE_NOOP("cli", "Try only IPv6 addresses.")},
    {.option = Option::Timeout, .section = Section::Where, .commands = send | test, .name = "timeout",
     .takes = Takes::Number, .placeholder = "SECONDS",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Wait at most this long for each answer. Without it: the limits of RFC 5321 §4.5.3.2, which are "
         "minutes.")},

    {.option = Option::Security, .section = Section::Tls, .commands = send | add, .name = "security",
     .takes = Takes::Choice, .placeholder = "KIND", .choices = "none opportunistic starttls tls",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "How to protect the connection. none: clear text. opportunistic: STARTTLS when offered. starttls:"
         " STARTTLS or nothing. tls: TLS from the first byte. Without it the port decides: 465 tls, 587 "
         "starttls, any other opportunistic.")},
    {.option = Option::TlsCa, .section = Section::Tls, .commands = send | add, .name = "tls-ca",
     .takes = Takes::File, .placeholder = "FILE",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Trust the authorities in this PEM file, or in the files of this folder, and no others.")},
    {.option = Option::TlsName, .section = Section::Tls, .commands = send | add, .name = "tls-name",
     .takes = Takes::Host, .placeholder = "NAME",
     .sentence = QT_TRANSLATE_NOOP("cli", "Expect this name in the certificate instead of the server's.")},
    {.option = Option::TlsInsecure, .section = Section::Tls, .commands = send | add | test,
     .name = "tls-insecure",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Go on in spite of a bad certificate. What is wrong with it is still shown.")},
    {.option = Option::TlsMin, .section = Section::Tls, .commands = send | add, .name = "tls-min",
     .takes = Takes::Choice, .placeholder = "VERSION", .choices = "1.0 1.1 1.2 1.3",
     .sentence = QT_TRANSLATE_NOOP("cli", "The oldest TLS version to accept.")},
    {.option = Option::TlsMax, .section = Section::Tls, .commands = send | add, .name = "tls-max",
     .takes = Takes::Choice, .placeholder = "VERSION", .choices = "1.0 1.1 1.2 1.3",
     .sentence = QT_TRANSLATE_NOOP("cli", "The newest TLS version to offer.")},
    {.option = Option::TlsCiphers, .section = Section::Tls, .commands = send | add, .name = "tls-ciphers",
     .takes = Takes::Text, .placeholder = "LIST",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Offer these ciphers, with colons between them as OpenSSL writes them; those that begin with TLS_ are "
         "for TLS 1.3.")},
    {.option = Option::TlsSni, .section = Section::Tls, .commands = send | add, .name = "tls-sni",
     .takes = Takes::Host, .placeholder = "NAME",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Ask the server for this name (SNI), whatever name is expected in the certificate; \"\" asks for none.")},
    {.option = Option::Pin, .section = Section::Tls, .commands = send | add | trust | distrust, .name = "pin",
     .takes = Takes::Text, .placeholder = "SHA256", .repeats = true,
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Take only a certificate with this SHA-256, its own or that of its public key: in hexadecimal digits, "
         "or as sha256// and base64.")},
    {.option = Option::TlsOcsp, .section = Section::Tls, .commands = send | add, .name = "tls-ocsp",
     .takes = Takes::Choice, .placeholder = "ask|require", .choices = "ask require",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Ask for a stapled proof that the certificate was not revoked (OCSP). require: and stop without one.")},
    {.option = Option::TlsResume, .section = Section::Tls, .commands = send, .name = "tls-resume",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Connect once before, for a ticket alone, and resume that TLS session. The server then shows no "
         "certificate.")},
    {.option = Option::TlsCert, .section = Section::Tls, .commands = send | add, .name = "tls-cert",
     .takes = Takes::File, .placeholder = "FILE",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Show this certificate to a server that asks for one: a PEM chain, or PKCS#12 with its key.")},
    {.option = Option::TlsKey, .section = Section::Tls, .commands = send | add, .name = "tls-key",
     .takes = Takes::File, .placeholder = "FILE",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "The certificate's private key, PEM. Without it: in the file of --tls-cert.")},
    {.option = Option::TlsKeyPasswordStdin, .section = Section::Tls,
     .commands = send | add | test | setPassword, .name = "tls-key-password-stdin",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Read the pass phrase of the private key from the first line of standard input.")},
    {.option = Option::TlsKeyPasswordEnv, .section = Section::Tls,
     .commands = send | add | test | setPassword, .name = "tls-key-password-env", .takes = Takes::Variable,
     .placeholder = "VAR",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Read the pass phrase of the private key from this environment variable.")},

    {.option = Option::Auth, .section = Section::SignIn, .commands = send | add, .name = "auth",
     .takes = Takes::Mechanisms, .placeholder = "auto|none|MECH[,MECH…]",
     .choices = "auto none EXTERNAL GSSAPI SCRAM-SHA-512-PLUS SCRAM-SHA-256-PLUS SCRAM-SHA-1-PLUS SCRAM-SHA-512 "
                "SCRAM-SHA-256 SCRAM-SHA-1 DIGEST-MD5 CRAM-SHA256 CRAM-SHA1 CRAM-MD5 NTLM ANONYMOUS OAUTHBEARER "
                "XOAUTH2 PLAIN LOGIN",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "How to sign in. auto, the default, takes the strongest mechanism that both sides know; none does"
         " not sign in. DIGEST-MD5, NTLM and ANONYMOUS are taken only when named here, EXTERNAL also with a "
         "client certificate, GSSAPI also with a Kerberos ticket of --user. One that the server does not offer "
         "takes --force AUTH=MECH besides.")},
    {.option = Option::User, .section = Section::SignIn, .commands = send | add | sandbox, .name = "user",
     .takes = Takes::Text, .placeholder = "NAME",
     .sentence = QT_TRANSLATE_NOOP("cli", "The user to sign in as. For the sandbox: the user that may sign in.")},
    {.option = Option::Authzid, .section = Section::SignIn, .commands = send | add, .name = "authzid",
     .takes = Takes::Text, .placeholder = "NAME",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Sign in as --user and act for this one (the authorization identity).")},
    {.option = Option::AuthRealm, .section = Section::SignIn, .commands = send | add, .name = "auth-realm",
     .takes = Takes::Text, .placeholder = "NAME",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "The realm of the user, for DIGEST-MD5. Without it: the first that the server names.")},
    {.option = Option::AuthDomain, .section = Section::SignIn, .commands = send | add, .name = "auth-domain",
     .takes = Takes::Text, .placeholder = "NAME",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "The Windows domain of the user, for NTLM. Without it: the one that the server names.")},
    {.option = Option::PasswordStdin, .section = Section::SignIn,
     .commands = send | add | test | setPassword | sandbox, .name = "password-stdin",
     .sentence = QT_TRANSLATE_NOOP("cli", "Read the password from the first line of standard input.")},
    {.option = Option::PasswordEnv, .section = Section::SignIn,
     .commands = send | add | test | setPassword | sandbox, .name = "password-env", .takes = Takes::Variable,
     .placeholder = "VAR",
     .sentence = QT_TRANSLATE_NOOP("cli", "Read the password from this environment variable.")},
    {.option = Option::TokenEnv, .section = Section::SignIn, .commands = send | add | test | setPassword,
     .name = "token-env", .takes = Takes::Variable, .placeholder = "VAR",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Read an OAuth access token from this environment variable, for XOAUTH2 and OAUTHBEARER.")},
    {.option = Option::AllowCleartextAuth, .section = Section::SignIn, .commands = send | add | test,
     .name = "allow-cleartext-auth",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Let the password cross the network unencrypted where there is no TLS. Everyone on the way can "
         "read it.")},

    {.option = Option::From, .section = Section::Message, .commands = send | add, .name = "from",
     .takes = Takes::Text, .placeholder = "ADDRESS",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Who the message is from: ann@example.org or \"Ann Lee <ann@example.org>\".")},
    {.option = Option::To, .section = Section::Message, .commands = send, .name = "to", .takes = Takes::Text,
     .placeholder = "ADDRESS", .repeats = true,
     .sentence = QT_TRANSLATE_NOOP("cli", "A recipient, or several with commas between them.")},
    {.option = Option::Cc, .section = Section::Message, .commands = send, .name = "cc", .takes = Takes::Text,
     .placeholder = "ADDRESS", .repeats = true,
     .sentence = QT_TRANSLATE_NOOP("cli", "A recipient of a copy.")},
    {.option = Option::Bcc, .section = Section::Message, .commands = send, .name = "bcc",
     .takes = Takes::Text, .placeholder = "ADDRESS", .repeats = true,
     .sentence = QT_TRANSLATE_NOOP("cli", "A recipient whom the message does not mention.")},
    {.option = Option::EnvelopeFrom, .section = Section::Message, .commands = send, .name = "envelope-from",
     .takes = Takes::Text, .placeholder = "ADDRESS",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "The sender in MAIL FROM, where it differs from --from; \"\" for the empty one of bounces.")},
    {.option = Option::EnvelopeTo, .section = Section::Message, .commands = send, .name = "envelope-to",
     .takes = Takes::Text, .placeholder = "ADDRESS", .repeats = true,
     .sentence = QT_TRANSLATE_NOOP("cli",
         "A recipient in RCPT TO. When given, --to, --cc and --bcc are for the header alone.")},
    {.option = Option::Subject, .section = Section::Message, .commands = send, .name = "subject",
     .takes = Takes::Text, .placeholder = "TEXT",
     .sentence = QT_TRANSLATE_NOOP("cli", "The subject.")},
    {.option = Option::Body, .section = Section::Message, .commands = send, .name = "body",
     .takes = Takes::TextOrFile, .placeholder = "TEXT|@FILE",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "The text, or a file with it; @- is standard input, @@ begins a text with one @.")},
    {.option = Option::Html, .section = Section::Message, .commands = send, .name = "html",
     .takes = Takes::TextOrFile, .placeholder = "TEXT|@FILE",
     .sentence = QT_TRANSLATE_NOOP("cli", "The HTML, alone or beside --body as an alternative.")},
    {.option = Option::Attach, .section = Section::Message, .commands = send, .name = "attach",
     .takes = Takes::File, .placeholder = "FILE", .repeats = true,
     .sentence = QT_TRANSLATE_NOOP("cli", "Attach this file.")},
    {.option = Option::Header, .section = Section::Message, .commands = send, .name = "header",
     .takes = Takes::Text, .placeholder = "'NAME: VALUE'", .repeats = true,
     .sentence = QT_TRANSLATE_NOOP("cli",
         "A further header; one of the same name as ours, such as Date, replaces it.")},
    {.option = Option::Eml, .section = Section::Message, .commands = send, .name = "eml",
     .takes = Takes::File, .placeholder = "FILE",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Send this file byte for byte instead of a message made here. --from and --to then make the "
         "envelope alone.")},
    {.option = Option::MailParam, .section = Section::Message, .commands = send, .name = "mail-param",
     .takes = Takes::Text, .placeholder = "KEYWORD[=VALUE]", .repeats = true,
     .sentence = QT_TRANSLATE_NOOP("cli", 
         "A further parameter of MAIL. One of a known extension is checked, and sent only where the server "
         "offers it; see --force.")},
    {.option = Option::RcptParam, .section = Section::Message, .commands = send, .name = "rcpt-param",
     .takes = Takes::Text, .placeholder = "KEYWORD[=VALUE]", .repeats = true,
     .sentence = QT_TRANSLATE_NOOP("cli", 
         "A further parameter of each RCPT, checked in the same way.")},

    {.option = Option::Notify, .section = Section::Control, .commands = send, .name = "notify",
     .takes = Takes::Text, .placeholder = "WHEN[,WHEN…]",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Which reports to ask for, for every recipient: never, or any of success, failure and delay (DSN).")},
    {.option = Option::Ret, .section = Section::Control, .commands = send, .name = "ret",
     .takes = Takes::Choice, .placeholder = "full|hdrs", .choices = "full hdrs",
     .sentence = QT_TRANSLATE_NOOP("cli", "How much of the message a report of failure holds (DSN).")},
    {.option = Option::Envid, .section = Section::Control, .commands = send, .name = "envid",
     .takes = Takes::Text, .placeholder = "TEXT",
     .sentence = QT_TRANSLATE_NOOP("cli", "An identifier that the reports carry back (DSN).")},
    {.option = Option::AuthSender, .section = Section::Control, .commands = send, .name = "auth-sender",
     .takes = Takes::Text, .placeholder = "ADDRESS",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Tell the server who handed the message in first (AUTH= of MAIL); \"<>\" says that it is not known.")},
    {.option = Option::RequireTls, .section = Section::Control, .commands = send, .name = "require-tls",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Have the message passed on over verified TLS only, or returned (REQUIRETLS).")},
    {.option = Option::TlsRequiredNo, .section = Section::Control, .commands = send, .name = "tls-required-no",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Say in the header that the message may be passed on without TLS (TLS-Required: No).")},
    {.option = Option::Bdat, .section = Section::Control, .commands = send, .name = "bdat",
     .takes = Takes::OptionalNumber, .placeholder = "SIZE",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Send the message with BDAT instead of DATA (CHUNKING), in pieces of so many bytes; without a size: "
         "1048576.")},
    {.option = Option::BinaryMime, .section = Section::Control, .commands = send, .name = "binarymime",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Declare the message as binary and send its attachments without base64 (BINARYMIME, with BDAT).")},
    {.option = Option::AsIs, .section = Section::Control, .commands = send, .name = "as-is",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Send 8-bit text as it is where the server does not offer 8BITMIME, instead of encoding it anew.")},
    {.option = Option::Xclient, .section = Section::Control, .commands = send, .name = "xclient",
     .takes = Takes::Text, .placeholder = "'NAME=VALUE …'", .repeats = true,
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Ask the server to take us for another client (Postfix XCLIENT): NAME, ADDR, PORT, PROTO, HELO, "
         "LOGIN, DESTADDR, DESTPORT, REVERSE_NAME.")},
    {.option = Option::Xforward, .section = Section::Control, .commands = send, .name = "xforward",
     .takes = Takes::Text, .placeholder = "'NAME=VALUE …'", .repeats = true,
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Tell the server where the message came from (Postfix XFORWARD): NAME, ADDR, PORT, PROTO, HELO, "
         "IDENT, SOURCE.")},
    {.option = Option::Say, .section = Section::Control, .commands = send, .name = "say",
     .takes = Takes::Text, .placeholder = "LINE", .repeats = true,
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Say this line as it is before the message, such as \"VRFY ann\" or HELP. Without a recipient no "
         "message is sent.")},
    {.option = Option::Messages, .section = Section::Control, .commands = send, .name = "messages",
     .takes = Takes::Number, .placeholder = "N",
     .sentence = QT_TRANSLATE_NOOP("cli", "Send the message this many times over the one connection.")},
    {.option = Option::IgnoreLimits, .section = Section::Control, .commands = send, .name = "ignore-limits",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Send to all recipients at once, whatever limits the server announces (LIMITS).")},
    {.option = Option::NoPipelining, .section = Section::Control, .commands = send, .name = "no-pipelining",
     .sentence = QT_TRANSLATE_NOOP("cli", "Wait for each reply even where the server offers PIPELINING.")},
    {.option = Option::NoWaitGreeting, .section = Section::Control, .commands = send,
     .name = "no-wait-greeting",
     .sentence = QT_TRANSLATE_NOOP("cli", "Say EHLO at once, before the server has greeted.")},
    {.option = Option::Delay, .section = Section::Control, .commands = send, .name = "delay",
     .takes = Takes::Number, .placeholder = "MS",
     .sentence = QT_TRANSLATE_NOOP("cli", "Wait so many milliseconds before each command.")},
    {.option = Option::Rate, .section = Section::Control, .commands = send, .name = "rate",
     .takes = Takes::Number, .placeholder = "BYTES",
     .sentence = QT_TRANSLATE_NOOP("cli", "Send at most so many bytes of the message each second.")},
    {.option = Option::Split, .section = Section::Control, .commands = send, .name = "split",
     .takes = Takes::Number, .placeholder = "N",
     .sentence = QT_TRANSLATE_NOOP("cli", "Send commands in packets of at most so many bytes.")},
    {.option = Option::Join, .section = Section::Control, .commands = send, .name = "join",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Send what need not wait for a reply in one packet, such as a group of commands.")},
    {.option = Option::Mask, .section = Section::Control, .commands = send, .name = "mask",
     .takes = Takes::Text, .placeholder = "KEYWORD", .repeats = true,
     .sentence = QT_TRANSLATE_NOOP("cli", "Take this extension for not offered, whatever the server says.")},
    {.option = Option::Force, .section = Section::Control, .commands = send, .name = "force",
     .takes = Takes::Text, .placeholder = "KEYWORD[=PARAMETERS]", .repeats = true,
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Take this extension for offered, and send its parameters unchecked: breaks the rules on purpose.")},
    {.option = Option::QuitAfter, .section = Section::Control, .commands = send, .name = "quit-after",
     .takes = Takes::Stage, .placeholder = "STAGE[=N]", .choices = stages,
     .sentence = QT_TRANSLATE_NOOP("cli",
         "End the session in order after the server's reply: greeting, ehlo, starttls, tls, auth, mail, rcpt, "
         "data or dot; with =N after the Nth of its kind.")},
    {.option = Option::DropAfter, .section = Section::Control, .commands = send, .name = "drop-after",
     .takes = Takes::Stage, .placeholder = "STAGE[=N]", .choices = stages,
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Drop the connection after the reply; body=N drops it when so many bytes of the message are out.")},
    {.option = Option::DropAfterSend, .section = Section::Control, .commands = send, .name = "drop-after-send",
     .takes = Takes::Stage, .placeholder = "STAGE[=N]", .choices = stages,
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Drop the connection when the command is sent, before its reply; connect drops it at once.")},

    {.option = Option::Port, .section = Section::Sandbox, .commands = sandbox, .name = "port",
     .takes = Takes::Number, .placeholder = "PORT",
     .sentence = QT_TRANSLATE_NOOP("cli", "Listen on this port. Without it: on a free one, which is printed.")},
    {.option = Option::Lmtp, .section = Section::Sandbox, .commands = sandbox, .name = "lmtp",
     .sentence = QT_TRANSLATE_NOOP("cli", "Speak LMTP, with a reply for each recipient after the message.")},
    {.option = Option::AllExtensions, .section = Section::Sandbox, .commands = sandbox, .name = "all-extensions",
     .sentence = QT_TRANSLATE_NOOP("cli", "Offer the extensions that few servers have as well.")},
    {.option = Option::Limit, .section = Section::Sandbox, .commands = sandbox, .name = "limit",
     .takes = Takes::Text, .placeholder = "NAME=N", .repeats = true,
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Announce this limit and keep to it: RCPTMAX, MAILMAX or RCPTDOMAINMAX (LIMITS).")},
    {.option = Option::ImplicitTls, .section = Section::Sandbox, .commands = sandbox, .name = "tls",
     .sentence = QT_TRANSLATE_NOOP("cli", "Speak TLS from the first byte. Without it STARTTLS is offered.")},
    {.option = Option::RequireAuth, .section = Section::Sandbox, .commands = sandbox, .name = "require-auth",
     .sentence = QT_TRANSLATE_NOOP("cli", "Refuse mail from those who have not signed in.")},
    {.option = Option::Size, .section = Section::Sandbox, .commands = sandbox, .name = "size",
     .takes = Takes::Number, .placeholder = "BYTES",
     .sentence = QT_TRANSLATE_NOOP("cli", "Refuse messages above this size.")},
    {.option = Option::Maildir, .section = Section::Sandbox, .commands = sandbox, .name = "maildir",
     .takes = Takes::Folder, .placeholder = "DIR",
     .sentence = QT_TRANSLATE_NOOP("cli", "Keep what arrives in this Maildir; it is made if missing.")},
    {.option = Option::Authority, .section = Section::Sandbox, .commands = sandbox, .name = "authority",
     .takes = Takes::File, .placeholder = "FILE",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Write the certificate of the sandbox's own authority here, for --tls-ca.")},
    {.option = Option::ClientCertificate, .section = Section::Sandbox, .commands = sandbox,
     .name = "client-certificate", .takes = Takes::Choice, .placeholder = "ask|require",
     .choices = "ask require",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Ask clients for a certificate. require: and end the handshake without a good one.")},
    {.option = Option::ClientCa, .section = Section::Sandbox, .commands = sandbox, .name = "client-ca",
     .takes = Takes::File, .placeholder = "FILE",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Who may have signed a client's certificate, PEM. Without it: the sandbox's own authority.")},
    {.option = Option::ClientIdentity, .section = Section::Sandbox, .commands = sandbox,
     .name = "client-identity", .takes = Takes::File, .placeholder = "FILE",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "Write a certificate with its key for the user of the sandbox here, for --tls-cert.")},
    {.option = Option::Fault, .section = Section::Sandbox, .commands = sandbox | send, .name = "fault",
     .takes = Takes::Fault, .placeholder = "NAME[=ARG]", .repeats = true,
     .sentence = QT_TRANSLATE_NOOP("cli", "Let the sandbox misbehave in this way.")},
    {.option = Option::ListFaults, .section = Section::Sandbox, .commands = sandbox, .name = "list-faults",
     .sentence = QT_TRANSLATE_NOOP("cli", "Say which faults there are, and stop.")},

    {.option = Option::Format, .section = Section::Output, .commands = send | test | sandbox | list,
     .name = "format", .takes = Takes::Choice, .placeholder = "KIND", .choices = "text json quiet",
     .sentence = QT_TRANSLATE_NOOP("cli",
         "How to print it. text: for people. json: JSON Lines, an object for each thing that happens. "
         "quiet: nothing but errors.")},
    {.option = Option::Explain, .section = Section::Output, .commands = send | test, .name = "explain",
     .sentence = QT_TRANSLATE_NOOP("cli", "Say beside each line of the transcript what it means.")},
    {.option = Option::Output, .section = Section::Output, .commands = send | test, .name = "output",
     .takes = Takes::File, .placeholder = "FILE",
     .sentence = QT_TRANSLATE_NOOP("cli", "Write to this file instead of standard output.")},
    {.option = Option::Names, .section = Section::Output, .commands = list | sandbox, .name = "names",
     .sentence = QT_TRANSLATE_NOOP("cli", "List the names alone, one on a line.")},

    {.option = Option::Help, .section = Section::General, .commands = everywhere, .name = "help",
     .letter = 'h',
     .sentence = QT_TRANSLATE_NOOP("cli", "Show this help.")},
    {.option = Option::Version, .section = Section::General, .commands = everywhere, .name = "version",
     .sentence = QT_TRANSLATE_NOOP("cli", "Show the version.")},
};
// clang-format on

} // namespace

std::span<const OptionInfo> options()
{
    return optionTable;
}

const OptionInfo &info(Option option)
{
    return *std::ranges::find(optionTable, option, &OptionInfo::option);
}

bool takes(Command command, const OptionInfo &option)
{
    return (option.commands & bit(command)) != 0;
}

QString typed(Option option)
{
    return QLatin1String("--") + QLatin1String(info(option).name);
}

} // namespace cli
