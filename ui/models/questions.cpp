// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/questions.h"

#include "base/address.h"
#include "explain/verdict.h"
#include "smtp/command.h"
#include "ui/models/draftcontrol.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto atrn = "ATRN";

struct QuestionWords
{
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

} // namespace

QList<ServerQuestion> questions()
{
    return {
        {"VRFY", QuestionWords::tr("Is there such a mailbox? (VRFY)"), QuestionWords::tr("Mailbox"),
         u"postmaster"_s,
         QuestionWords::tr(
             "Most servers answer 252 to everything, so that nobody can collect addresses here. One that "
             "answers honestly gives its users away.")},
        {"EXPN", QuestionWords::tr("Who is on this list? (EXPN)"), QuestionWords::tr("List"), u"staff"_s,
         QuestionWords::tr("Few servers say who is on a list, since everybody could ask.")},
        {"HELP", QuestionWords::tr("What do you understand? (HELP)"), QuestionWords::tr("Verb"), u"MAIL"_s,
         QuestionWords::tr("The answer is for people. Some name the program and its version in it."), true},
        {"NOOP",
         QuestionWords::tr("Are you there? (NOOP)"),
         {},
         {},
         QuestionWords::tr("Asks for nothing but a reply.")},
        {"ETRN", QuestionWords::tr("Send what is queued for a domain (ETRN)"), QuestionWords::tr("Domain"),
         u"example.org"_s,
         QuestionWords::tr(
             "The server begins to deliver what it holds for this domain, to the domain's own servers.")},
        {atrn, QuestionWords::tr("Fetch the mail that waits for us (ATRN)"), QuestionWords::tr("Domains"),
         u"example.org,example.net"_s,
         QuestionWords::tr(
             "The roles turn, and what waits for these domains comes over this connection into the "
             "inbox of the sandbox. Servers offer it on port 366, to those who sign in."),
         true},
        {{},
         QuestionWords::tr("Lines by hand"),
         QuestionWords::tr("Lines"),
         u"XDEBUG on"_s,
         QuestionWords::tr(
             "Each is said as it is, right or wrong. The transcript marks what breaks the rules.")},
    };
}

std::expected<QList<QByteArray>, QString> linesOf(const ServerQuestion &question, const QString &about)
{
    const bool missing = about.trimmed().isEmpty() && !question.about.isEmpty() && !question.aboutIsOptional;
    if (missing)
        return std::unexpected(QuestionWords::tr("%1: nothing was entered. Fill it in.").arg(question.about));
    auto lines = question.verb.isEmpty() ? linesIn(about)
                                         : QList{(question.verb + ' ' + about.trimmed().toUtf8()).trimmed()};
    if (const auto domains = domainsToFetch(lines)) {
        const auto wrong = std::ranges::find_if_not(*domains, [](const QByteArray &name) {
            return base::asciiHost(QString::fromUtf8(name)) == QLatin1String(name);
        });
        if (wrong == domains->cend())
            return QList{QByteArray(atrn + (' ' + domains->join(','))).trimmed()};
        return std::unexpected(
            QuestionWords::tr("“%1” is no domain. Write example.org, or several with commas between them.")
                .arg(QString::fromUtf8(*wrong)));
    }
    for (const auto &line : std::as_const(lines)) {
        try {
            smtp::said(line);
        } catch (const base::Failure &failure) {
            return std::unexpected(explain::sentence(failure));
        }
    }
    return lines;
}

std::optional<QList<QByteArray>> domainsToFetch(const QList<QByteArray> &lines)
{
    const auto words = lines.value(0).simplified().split(' ');
    if (lines.size() != 1 || words.constFirst().compare(atrn, Qt::CaseInsensitive) != 0)
        return {};
    auto domains = words.mid(1).join(',').split(',');
    domains.removeAll({});
    return domains;
}

} // namespace ui
