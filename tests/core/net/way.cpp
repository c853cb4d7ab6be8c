// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/way.h"

#include "sandbox/proxyheader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using net::Proxy;
using net::ProxyHeader;

namespace {

net::Source at(const QString &text)
{
    return *net::parseSource(text, "source"_L1);
}

} // namespace

class WayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aProxyIsReadAndWritten_data();
    void aProxyIsReadAndWritten();
    void whatIsNoProxyIsSaid_data();
    void whatIsNoProxyIsSaid();
    void aPasswordInAnAddressIsNotRepeated();
    void ourOwnEndIsRead_data();
    void ourOwnEndIsRead();
    void octetsAreReadAsTheyAreTyped_data();
    void octetsAreReadAsTheyAreTyped();
    void theHeaderIsWrittenAsTheSpecificationHasIt_data();
    void theHeaderIsWrittenAsTheSpecificationHasIt();
    void whatTheClientWritesTheServerReads_data();
    void whatTheClientWritesTheServerReads();
    void whatIsNoHeaderIsRefused_data();
    void whatIsNoHeaderIsRefused();
    void aHeaderMayComeInPieces();
};

void WayTest::aProxyIsReadAndWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("again");
    QTest::addColumn<QString>("user");
    const auto row = [](const char *text, const char *again, const char *user = "") {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(again) << QString::fromUtf8(user);
    };
    row("none", "none");
    row("system", "system");
    row("socks5://127.0.0.1", "socks5://127.0.0.1:1080");
    row("socks5://[2001:db8::1]:9050", "socks5://[2001:db8::1]:9050");
    row("http://proxy.example", "http://proxy.example:8080");
    row("HTTP://proxy.example:3128/", "http://proxy.example:3128");
    row("socks5://ada@proxy.example", "socks5://ada@proxy.example:1080", "ada");
    row("socks5://ada%40work@proxy.example", "socks5://ada%40work@proxy.example:1080", "ada@work");
}

void WayTest::aProxyIsReadAndWritten()
{
    QFETCH(QString, text);
    const auto proxy = net::parseProxy(text);
    QVERIFY(proxy);
    QTEST(proxy->text(), "again");
    QTEST(proxy->user, "user");
    QCOMPARE(*net::parseProxy(proxy->text()), *proxy);
}

void WayTest::whatIsNoProxyIsSaid_data()
{
    QTest::addColumn<QString>("problem");
    QTest::newRow("proxy.example:1080") << u"unknown-scheme"_s;
    QTest::newRow("socks4://proxy.example") << u"unknown-scheme"_s;
    QTest::newRow("https://proxy.example") << u"unknown-scheme"_s;
    QTest::newRow("") << u"unknown-scheme"_s;
    QTest::newRow("socks5://") << u"bad-host"_s;
    QTest::newRow("socks5://two words") << u"bad-host"_s;
    QTest::newRow("http://proxy.example/path") << u"bad-host"_s;
    QTest::newRow("http://proxy.example:0") << u"bad-port"_s;
    QTest::newRow("http://proxy.example:99999") << u"bad-port"_s;
    QTest::newRow("http://a%0d%0ab@proxy.example") << u"bad-character"_s;
}

void WayTest::whatIsNoProxyIsSaid()
{
    const auto proxy = net::parseProxy(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!proxy);
    QCOMPARE(proxy.error().fact("field"_L1), u"proxy"_s);
    QTEST(proxy.error().fact("problem"_L1), "problem");
}

void WayTest::aPasswordInAnAddressIsNotRepeated()
{
    for (const auto &text : {u"socks5://ada:open-sesame@proxy.example"_s,
                             u"http://:open-sesame@proxy.example:1"_s, u"nonsense://ada:open-sesame@x"_s}) {
        const auto proxy = net::parseProxy(text);
        QVERIFY(!proxy);
        QCOMPARE(proxy.error().fact("problem"_L1), u"password-in-url"_s);
        for (const auto &fact : std::as_const(proxy.error().facts))
            QVERIFY(!fact.contains("sesame"_L1));
    }
}

void WayTest::ourOwnEndIsRead_data()
{
    QTest::addColumn<QString>("again"); // empty: refused
    QTest::newRow("192.0.2.1") << u"192.0.2.1"_s;
    QTest::newRow("192.0.2.1:4321") << u"192.0.2.1:4321"_s;
    QTest::newRow(":4321") << u":4321"_s;
    QTest::newRow("2001:db8::1") << u"[2001:db8::1]"_s;
    QTest::newRow("[2001:db8::1]:25") << u"[2001:db8::1]:25"_s;
    for (const char *wrong :
         {"", ":", ":0", "[::1", "[::1]25", "host.example", "192.0.2.1:x", "192.0.2.1:70000"})
        QTest::newRow(wrong) << QString();
}

void WayTest::ourOwnEndIsRead()
{
    QFETCH(QString, again);
    const auto source = net::parseSource(QString::fromUtf8(QTest::currentDataTag()), "source"_L1);
    QCOMPARE(source.has_value(), !again.isEmpty());
    if (source)
        QCOMPARE(source->text(), again);
}

void WayTest::octetsAreReadAsTheyAreTyped_data()
{
    QTest::addColumn<QByteArray>("octets"); // none: they are no octets
    QTest::newRow("PROXY UNKNOWN\\r\\n") << QByteArray("PROXY UNKNOWN\r\n");
    QTest::newRow("a\\tb\\0c\\\\") << QByteArray("a\tb\0c\\", 6);
    QTest::newRow("\\x0D\\x0a") << QByteArray("\r\n");
    QTest::newRow("hex:0d0a 00") << QByteArray("\r\n\0", 3);
    QTest::newRow("é") << QByteArray("é");
    for (const auto *wrong : {"", "\\", "\\q", "\\x0", "\\xzz", "hex:", "hex:0d0", "hex:0x0d"})
        QTest::newRow(wrong) << QByteArray();
}

void WayTest::octetsAreReadAsTheyAreTyped()
{
    QFETCH(QByteArray, octets);
    const auto read = net::parseOctets(QString::fromUtf8(QTest::currentDataTag()), "header"_L1);
    QCOMPARE(read.value_or(QByteArray()), octets);
    if (!read)
        QCOMPARE(read.error().fact("problem"_L1), u"bad-octets"_s);
}

void WayTest::theHeaderIsWrittenAsTheSpecificationHasIt_data()
{
    using Version = ProxyHeader::Version;
    QTest::addColumn<ProxyHeader>("header");
    QTest::addColumn<QByteArray>("octets");
    const QByteArray signature = QByteArray::fromHex("0d0a0d0a000d0a515549540a");
    const auto four = at(u"192.0.2.1:4321"_s);
    const auto six = at(u"[2001:db8::1]:4321"_s);
    QTest::newRow("text, IPv4") << ProxyHeader{.version = Version::Text,
                                               .source = four,
                                               .destination = at(u"198.51.100.2:25"_s)}
                                << QByteArray("PROXY TCP4 192.0.2.1 198.51.100.2 4321 25\r\n");
    QTest::newRow("text, IPv6") << ProxyHeader{.version = Version::Text,
                                               .source = six,
                                               .destination = at(u"[2001:db8::2]:25"_s)}
                                << QByteArray("PROXY TCP6 2001:db8::1 2001:db8::2 4321 25\r\n");
    QTest::newRow("text, local") << ProxyHeader{.version = Version::Text, .local = true}
                                 << QByteArray("PROXY UNKNOWN\r\n");
    QTest::newRow("text, of two families")
        << ProxyHeader{.version = Version::Text, .source = six} << QByteArray("PROXY UNKNOWN\r\n");
    QTest::newRow("binary, IPv4") << ProxyHeader{.version = Version::Binary,
                                                 .source = four,
                                                 .destination = at(u"198.51.100.2:25"_s)}
                                  << signature + QByteArray::fromHex("2111000cc0000201c633640210e10019");
    QTest::newRow("binary, IPv6")
        << ProxyHeader{.version = Version::Binary, .source = six, .destination = at(u"[2001:db8::2]:25"_s)}
        << signature + QByteArray::fromHex("2121002420010db800000000000000000000000120010db8"
                                           "00000000000000000000000210e10019");
    QTest::newRow("binary, local") << ProxyHeader{.version = Version::Binary, .local = true}
                                   << signature + QByteArray::fromHex("20000000");
    QTest::newRow("by hand") << ProxyHeader{.raw = "PROXY nonsense\n"} << QByteArray("PROXY nonsense\n");
    QTest::newRow("the connection's own ends")
        << ProxyHeader{.version = Version::Text} << QByteArray("PROXY TCP4 127.0.0.1 127.0.0.2 5 6\r\n");
}

void WayTest::theHeaderIsWrittenAsTheSpecificationHasIt()
{
    QFETCH(ProxyHeader, header);
    QTEST(header.filled(at(u"127.0.0.1:5"_s), at(u"127.0.0.2:6"_s)).encoded(), "octets");
}

void WayTest::whatTheClientWritesTheServerReads_data()
{
    QTest::addColumn<ProxyHeader>("header");
    QTest::addColumn<QByteArray>("read");
    for (const auto version : {ProxyHeader::Version::Text, ProxyHeader::Version::Binary}) {
        const auto number = int(version);
        const auto row = [number](const char *name, const ProxyHeader &header, const char *ends) {
            QTest::addRow("%s, version %d", name, number)
                << header << "PROXY version " + QByteArray::number(number) + ends;
        };
        row("IPv4", {.version = version, .source = at(u"192.0.2.1:1"_s), .destination = at(u"192.0.2.2:2"_s)},
            ", 192.0.2.1:1 to 192.0.2.2:2");
        row("IPv6", {.version = version, .source = at(u"[::5]:1"_s), .destination = at(u"[::6]:65535"_s)},
            ", [::5]:1 to [::6]:65535");
        row("local", {.version = version, .local = true}, ", for nobody else");
    }
}

void WayTest::whatTheClientWritesTheServerReads()
{
    QFETCH(ProxyHeader, header);
    const auto octets = header.encoded();
    const auto read = sandbox::readProxyHeader(octets + "EHLO client.example\r\n");
    QVERIFY(read && *read);
    QCOMPARE((*read)->size, octets.size());
    QTEST((*read)->text(), "read");
}

void WayTest::whatIsNoHeaderIsRefused_data()
{
    QTest::addColumn<QByteArray>("octets");
    const auto signature = QByteArray::fromHex("0d0a0d0a000d0a515549540a");
    QTest::newRow("SMTP") << QByteArray("EHLO client.example\r\n");
    QTest::newRow("TLS") << QByteArray::fromHex("160301");
    QTest::newRow("another family") << QByteArray("PROXY UDP4 192.0.2.1 192.0.2.2 1 2\r\n");
    QTest::newRow("too few words") << QByteArray("PROXY TCP4 192.0.2.1 192.0.2.2 1\r\n");
    QTest::newRow("two blanks") << QByteArray("PROXY TCP4  192.0.2.1 192.0.2.2 1 2\r\n");
    QTest::newRow("an address of the other family") << QByteArray("PROXY TCP6 192.0.2.1 192.0.2.2 1 2\r\n");
    QTest::newRow("half an address") << QByteArray("PROXY TCP4 192.0 192.0.2.2 1 2\r\n");
    QTest::newRow("a port with a zero before it") << QByteArray("PROXY TCP4 192.0.2.1 192.0.2.2 01 2\r\n");
    QTest::newRow("a port too large") << QByteArray("PROXY TCP4 192.0.2.1 192.0.2.2 65536 2\r\n");
    QTest::newRow("a line without end") << QByteArray("PROXY TCP4 ").leftJustified(107, '1');
    QTest::newRow("version 3") << signature + QByteArray::fromHex("31000000");
    QTest::newRow("an unknown command") << signature + QByteArray::fromHex("22000000");
    QTest::newRow("addresses that do not fit") << signature + QByteArray::fromHex("21110004c0000201");
}

void WayTest::whatIsNoHeaderIsRefused()
{
    QFETCH(QByteArray, octets);
    const auto read = sandbox::readProxyHeader(octets);
    QVERIFY(!read);
    QVERIFY(!read.error().isEmpty());
}

void WayTest::aHeaderMayComeInPieces()
{
    for (const auto version : {ProxyHeader::Version::Text, ProxyHeader::Version::Binary}) {
        const auto octets = ProxyHeader{.version = version,
                                        .source = at(u"192.0.2.1:1"_s),
                                        .destination = at(u"192.0.2.2:2"_s)}
                                .encoded();
        for (qsizetype cut = 0; cut < octets.size(); ++cut) {
            const auto read = sandbox::readProxyHeader(QByteArrayView(octets).first(cut));
            QVERIFY(read && !*read);
        }
    }
}

QTEST_GUILESS_MAIN(WayTest)
#include "way.moc"
