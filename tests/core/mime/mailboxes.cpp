// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/message.h"

#include <QTest>

using namespace Qt::StringLiterals;

class MailboxesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreReadAsPeoplePasteThem_data();
    void listsAreReadAsPeoplePasteThem();
    void theBadItemIsNamed_data();
    void theBadItemIsNamed();
    void whatIsShownIsReadBack_data();
    void whatIsShownIsReadBack();
    void aLongListIsReadWhole();
};

void MailboxesTest::listsAreReadAsPeoplePasteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("mailboxes"); // name|address

    const auto row = [](const char *name, const QString &text, const QStringList &mailboxes) {
        QTest::newRow(name) << text << mailboxes;
    };
    const QStringList both = {u"|a@example.org"_s, u"|b@example.org"_s};

    row("nothing", u""_s, {});
    row("only separators", u" , ;\n,"_s, {});
    row("a bare address", u"jana@example.org"_s, {u"|jana@example.org"_s});
    row("in brackets", u"<jana@example.org>"_s, {u"|jana@example.org"_s});
    row("with a name", u"Jana Keller <jana@example.org>"_s, {u"Jana Keller|jana@example.org"_s});
    row("no space before the bracket", u"Jana<jana@example.org>"_s, {u"Jana|jana@example.org"_s});
    row("spaces inside the brackets", u"Jana < jana@example.org >"_s, {u"Jana|jana@example.org"_s});
    row("a quoted name", u"\"Keller, Jana\" <jana@example.org>"_s, {u"Keller, Jana|jana@example.org"_s});
    row("escapes in a quoted name", u"\"a \\\"b\\\" \\\\ c\" <jana@example.org>"_s,
        {u"a \"b\" \\ c|jana@example.org"_s});
    row("separators in a quoted name", u"\"<a>; b:\" <jana@example.org>"_s, {u"<a>; b:|jana@example.org"_s});
    row("a quoted local part", u"\"odd, one\"@example.org, b@example.org"_s,
        {u"|\"odd, one\"@example.org"_s, u"|b@example.org"_s});
    row("the name in a comment", u"jana@example.org (Jana Keller)"_s, {u"Jana Keller|jana@example.org"_s});
    row("a comma in the comment", u"jana@example.org (Keller, Jana), b@example.org"_s,
        {u"Keller, Jana|jana@example.org"_s, u"|b@example.org"_s});
    row("parentheses in a name", u"Jana (HR) <jana@example.org>"_s, {u"Jana (HR)|jana@example.org"_s});
    row("a comment behind", u"Jana <jana@example.org> (home)"_s, {u"Jana|jana@example.org"_s});

    row("commas", u"a@example.org, b@example.org"_s, both);
    row("semicolons", u"a@example.org;b@example.org;"_s, both);
    row("lines", u"a@example.org\r\nb@example.org\r\n"_s, both);
    row("commas at line ends", u"a@example.org,\n b@example.org,\n"_s, both);
    row("only spaces between", u"a@example.org b@example.org"_s, both);
    row("a column out of a table", u"a@example.org\tb@example.org"_s, both);

    row("an unquoted comma in a name", u"Keller, Jana <jana@example.org>; Doe, John <john@example.org>"_s,
        {u"Keller, Jana|jana@example.org"_s, u"Doe, John|john@example.org"_s});
    row("a name folded away from its address", u"Jana Keller\r\n <jana@example.org>"_s,
        {u"Jana Keller|jana@example.org"_s});
    row("postmaster is no name", u"postmaster, Jana <jana@example.org>"_s,
        {u"|postmaster"_s, u"Jana|jana@example.org"_s});

    row("a group is opened", u"Team: a@example.org, b@example.org;"_s, both);
    row("a group among others", u"x@example.org, Team: a@example.org; b@example.org"_s,
        {u"|x@example.org"_s, u"|a@example.org"_s, u"|b@example.org"_s});
    row("an empty group", u"undisclosed-recipients:;"_s, {});
    row("a pasted header", u"To: a@example.org,\r\n\tb@example.org"_s, both);
    row("address literals have colons too", u"a@[IPv6:2001:db8::1]"_s, {u"|a@[IPv6:2001:db8::1]"_s});

    row("a link", u"mailto:jana@example.org"_s, {u"|jana@example.org"_s});
    row("single quotes", u"'jana@example.org'"_s, {u"|jana@example.org"_s});
    row("single quotes around both", u"'Jana' <'jana@example.org'>"_s, {u"Jana|jana@example.org"_s});
    row("an apostrophe stays", u"O'Neill <o'neill@example.org>"_s, {u"O'Neill|o'neill@example.org"_s});
    row("invisible marks around it", u"\u202ajana@example.org\u202c,\u200b b@example.org\ufeff"_s,
        {u"|jana@example.org"_s, u"|b@example.org"_s});
    row("no-break spaces", u"\u00a0jana@example.org\u00a0"_s, {u"|jana@example.org"_s});
    row("names and addresses of any script", u"山田 <用户@例え.jp>, Jürgen <jürgen@bücher.example>"_s,
        {u"山田|用户@例え.jp"_s, u"Jürgen|jürgen@bücher.example"_s});
}

void MailboxesTest::listsAreReadAsPeoplePasteThem()
{
    QFETCH(QString, text);
    QFETCH(QStringList, mailboxes);

    const auto read = mime::parseMailboxes(text, QLatin1String("to"));

    QVERIFY2(read, read ? "" : qPrintable(read.error().fact("problem"_L1)));
    QStringList found;
    for (const auto &mailbox : *read)
        found.append(mailbox.name + u'|' + mailbox.address.text());
    QCOMPARE(found, mailboxes);
}

void MailboxesTest::theBadItemIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("item");

    const auto row = [](const char *name, const QString &text, const QString &problem, const QString &value,
                        int item) {
        QTest::newRow(name) << text << problem << value << QString::number(item);
    };
    row("no at sign", u"a@example.org, jana"_s, u"no-at-sign"_s, u"jana"_s, 2);
    row("what lacks its at sign is not taken for a name", u"bob.example.org, Jana <jana@example.org>"_s,
        u"no-at-sign"_s, u"bob.example.org"_s, 1);
    row("a name at the end of the list", u"a@example.org, Keller,"_s, u"no-at-sign"_s, u"Keller"_s, 2);
    row("two names before a bare address", u"Jana, Keller, a@example.org"_s, u"no-at-sign"_s, u"Jana"_s, 2);
    row("an open quote", u"a@example.org, \"Jana <jana@example.org>, b@example.org"_s, u"unbalanced-quote"_s,
        u"\"Jana <jana@example.org>, b@example.org"_s, 2);
    row("a quote that a line end cuts", u"\"Jana\nKeller\" <jana@example.org>"_s, u"unbalanced-quote"_s,
        u"\"Jana"_s, 1);
    row("an open bracket", u"Jana <jana@example.org"_s, u"unclosed-bracket"_s, u"Jana <jana@example.org"_s,
        1);
    row("an open bracket, and then another", u"Jana <jana@example.org, Tom <tom@example.net>"_s,
        u"unclosed-bracket"_s, u"Jana <jana@example.org, Tom"_s, 1);
    row("an open comment", u"a@example.org (Jana, b@example.org"_s, u"unclosed-bracket"_s,
        u"a@example.org (Jana, b@example.org"_s, 1);
    row("text behind the bracket", u"Jana <jana@example.org> Keller"_s, u"trailing-text"_s,
        u"Jana <jana@example.org> Keller"_s, 1);
    row("empty brackets", u"a@example.org, Jana <>"_s, u"empty-local"_s, u"Jana <>"_s, 2);
    row("no domain", u"jana@"_s, u"empty-domain"_s, u"jana@"_s, 1);
    row("no local part", u"@example.org"_s, u"empty-local"_s, u"@example.org"_s, 1);
    row("empty items do not count", u",, ;a@example.org;; jana@"_s, u"empty-domain"_s, u"jana@"_s, 2);
}

void MailboxesTest::theBadItemIsNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    QFETCH(QString, value);
    QFETCH(QString, item);

    const auto read = mime::parseMailboxes(text, QLatin1String("cc"));

    QVERIFY(!read);
    QCOMPARE(read.error().fault, base::Fault::BadInput);
    QCOMPARE(read.error().fact("field"_L1), u"cc"_s);
    QCOMPARE(read.error().fact("problem"_L1), problem);
    QCOMPARE(read.error().fact("value"_L1), value);
    QCOMPARE(read.error().fact("item"_L1), item);
}

void MailboxesTest::whatIsShownIsReadBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");

    QTest::newRow("no name") << u""_s << u"jana@example.org"_s;
    QTest::newRow("plain") << u"Jana Keller"_s << u"Jana Keller <jana@example.org>"_s;
    QTest::newRow("any script") << u"Jürgen 山田"_s << u"Jürgen 山田 <jana@example.org>"_s;
    QTest::newRow("comma") << u"Keller, Jana"_s << u"\"Keller, Jana\" <jana@example.org>"_s;
    QTest::newRow("quotes") << u"\"J\" \\"_s << u"\"\\\"J\\\" \\\\\" <jana@example.org>"_s;
    QTest::newRow("spaces at the ends") << u" a "_s << u"\" a \" <jana@example.org>"_s;
    QTest::newRow("two spaces") << u"a  b"_s << u"\"a  b\" <jana@example.org>"_s;
    QTest::newRow("single quotes") << u"'a'"_s << u"\"'a'\" <jana@example.org>"_s;
    QTest::newRow("colon") << u"Team: x"_s << u"\"Team: x\" <jana@example.org>"_s;
    QTest::newRow("brackets") << u"a (b) <c>"_s << u"\"a (b) <c>\" <jana@example.org>"_s;
    QTest::newRow("another address") << u"x@example.net"_s << u"\"x@example.net\" <jana@example.org>"_s;
}

void MailboxesTest::whatIsShownIsReadBack()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    const mime::Mailbox mailbox{name, base::Address::parse(u"jana@example.org"_s).value()};

    QCOMPARE(mailbox.text(), text);
    const auto list = mime::parseMailboxes(text + u", "_s + text, QLatin1String("to"));
    QVERIFY(list);
    QCOMPARE(*list, (QList{mailbox, mailbox}));
}

void MailboxesTest::aLongListIsReadWhole()
{
    const auto read =
        mime::parseMailboxes(u"Jana <jana@example.org>,\n"_s.repeated(10000), QLatin1String("to"));

    QVERIFY(read);
    QCOMPARE(read->size(), 10000);
}

QTEST_APPLESS_MAIN(MailboxesTest)
#include "mailboxes.moc"
