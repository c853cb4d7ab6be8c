// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <span>

namespace cli {

/// What `helo` can be asked to do. The two groups, Helo itself and Account, only have help.
enum class Command : quint8 {
    Helo,
    Send,
    Sandbox,
    Explain,
    Account,
    AccountList,
    AccountShow,
    AccountAdd,
    AccountRemove,
    AccountTest,
    AccountTrust,
    AccountDistrust,
    AccountSetPassword,
    AccountForgetPassword,
};

// clang-format off: by section, as in the table
enum class Option : quint8 {
    Account, Server, Socket, Pipe, Mx, BuiltInSandbox, Protocol, Helo, OnlyV4, OnlyV6, Timeout,
    Proxy, ProxyPasswordEnv, Source, ProxyProtocol, ProxyProtocolSource, ProxyProtocolDestination,
    ProxyProtocolLocal, ProxyHeader, MxPort, Resolver, DnssecAnchors,
    Security, TlsCa, TlsName, TlsInsecure, TlsMin, TlsMax,
    TlsCiphers, TlsSni, Pin, TlsOcsp, TlsResume, TlsCert, TlsKey, TlsKeyPasswordStdin, TlsKeyPasswordEnv,
    Auth, User, Authzid, AuthRealm, AuthDomain, PasswordStdin, PasswordEnv, TokenEnv,
    AllowCleartextAuth,
    From, To, Cc, Bcc, EnvelopeFrom, EnvelopeTo, Subject, Body, Html, Attach, Header, Eml, MailParam, RcptParam,
    Notify, Ret, Envid, AuthSender, RequireTls, TlsRequiredNo, Bdat, BinaryMime, AsIs, Xclient, Xforward, Say,
    Burl, Atrn, Messages, RsetBetween, IgnoreLimits, NoPipelining, NoWaitGreeting, Delay, Rate, Split, Join, Mask, Force,
    QuitAfter, DropAfter, DropAfterSend,
    Port, ExpectProxyProtocol, Lmtp, AllExtensions, Waiting, Limit, ImplicitTls, RequireAuth, Size, Maildir, Authority, ClientCertificate, ClientCa, ClientIdentity,
    Fault, ListFaults,
    Format, Explain, Output, Names,
    Help, Version,
};
// clang-format on

/// What an option's argument is: decides how it is checked at once, and what the shell offers to complete it.
enum class Takes : quint8 {
    Nothing,
    Text,
    Number,
    OptionalNumber, ///< --bdat or --bdat=65536
    OptionalText,   ///< --atrn or --atrn=example.org
    Choice,
    File,
    Folder,
    TextOrFile,
    Account,
    Mechanisms,
    Variable,
    Host,
    Fault,
    Stage, ///< one of the choices, with =N after it where wanted
};

/// The heading that an option stands under in --help and in the manual.
enum class Section : quint8 { Where, Way, Tls, SignIn, Message, Control, Sandbox, Output, General };

/// One option, for the parser, --help, the completions and the manual's test: the only place that knows it.
struct OptionInfo
{
    Option option;
    Section section;
    quint32 commands; ///< of bit(Command)
    const char *name; ///< without its dashes
    char letter = 0;  ///< its short form, 0 for none
    Takes takes = Takes::Nothing;
    const char *placeholder = "";
    const char *choices = ""; ///< of Takes::Choice and Mechanisms, separated by blanks
    bool repeats = false;
    const char *sentence = ""; ///< English; translatable in context "cli"
};

/// Whether a value may stand behind an equals sign, and nothing else may follow.
[[nodiscard]] constexpr bool isOptional(Takes takes)
{
    return takes == Takes::OptionalNumber || takes == Takes::OptionalText;
}

/// Whether a value must follow it.
[[nodiscard]] constexpr bool wantsValue(const OptionInfo &option)
{
    return option.takes != Takes::Nothing && !isOptional(option.takes);
}

struct Example
{
    const char *purpose; ///< translatable in context "cli"
    const char *line;
};

/// One command, for the dispatcher, --help and the completions.
struct CommandInfo
{
    Command command;
    const char *name;        ///< "account add"; empty for helo itself
    const char *word;        ///< placeholder of its argument, empty where it takes none
    bool manyWords;          ///< further words belong to the argument
    const char *summary;     ///< one line, translatable
    const char *description; ///< further sentences, translatable
    std::span<const Example> examples;
};

[[nodiscard]] constexpr quint32 bit(Command command)
{
    return 1U << static_cast<unsigned>(command);
}

[[nodiscard]] std::span<const OptionInfo> options();
[[nodiscard]] std::span<const CommandInfo> commands();

[[nodiscard]] const OptionInfo &info(Option option);
[[nodiscard]] const CommandInfo &info(Command command);
[[nodiscard]] bool takes(Command command, const OptionInfo &option);

/// Whether it only has commands of its own, and help about them.
[[nodiscard]] bool isGroup(Command command);

/// The option as it is typed: "--server".
[[nodiscard]] QString typed(Option option);
[[nodiscard]] QString typed(Command command); ///< "helo account add"

} // namespace cli
