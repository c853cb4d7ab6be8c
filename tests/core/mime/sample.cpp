// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "base/bytes.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace sample {

namespace {

/// Invariants of every composed message.
void check(const QByteArray &octets, base::MessageForm form, base::MessageOffer offer)
{
    QCOMPARE(octets.size(), form.size);
    QCOMPARE(!base::isAscii(octets), form.eightBit);
    QVERIFY(!form.utf8 || offer.utf8);
    QVERIFY(!form.eightBit || offer.eightBit || offer.utf8);
    QVERIFY(octets.endsWith("\r\n"));
    QVERIFY(!octets.contains('\0'));
    const auto header = octets.first(octets.indexOf("\r\n\r\n") + 2);
    QVERIFY(base::isAscii(header) || form.utf8);
    for (qsizetype begin = 0; begin < octets.size();) {
        const auto end = octets.indexOf("\r\n", begin);
        const auto line = octets.sliced(begin, end - begin);
        QVERIFY2(!line.contains('\r') && !line.contains('\n'), line.constData());
        QVERIFY2(line.size() <= 998, line.constData());
        const bool couldFold = line.sliced(line.indexOf(':') + 1).trimmed().contains(' ');
        QVERIFY2(begin >= header.size() || line.size() <= 78 || !couldFold, line.constData());
        begin = end + 2;
    }
}

} // namespace

mime::Mailbox mailbox(const QString &name, const QString &address)
{
    return {name, base::Address::parse(address).value()};
}

mime::Message message()
{
    mime::Message message;
    message.from = mailbox(u"Jana Keller"_s, u"jana@example.org"_s);
    message.to = {mailbox(u"Tom"_s, u"tom@example.net"_s)};
    message.subject = u"Hello"_s;
    message.text = u"Hello Tom\n"_s;
    message.date = QDateTime(QDate(2026, 11, 22), QTime(12, 30, 5), Qt::OffsetFromUTC, 3600);
    message.messageId = "<1@example.org>";
    message.boundarySeed = "seed";
    return message;
}

QByteArray drain(base::MessageSource &source, qsizetype limit)
{
    QByteArray all;
    for (;;) {
        const auto some = source.read(limit);
        if (!some) {
            QTest::qFail("the message cannot be read", __FILE__, __LINE__);
            return all;
        }
        if (some->isEmpty())
            return all;
        if (some->size() > limit)
            QTest::qFail("more octets than asked for", __FILE__, __LINE__);
        all += *some;
    }
}

QByteArray octets(const mime::Message &message, base::MessageOffer offer)
{
    const auto source = mime::compose(message);
    if (!source) {
        QTest::qFail(qPrintable(u"refused: "_s + source.error().fact("field"_L1) + u' ' +
                                source.error().fact("problem"_L1)),
                     __FILE__, __LINE__);
        return {};
    }
    const auto form = (*source)->prepare(offer);
    if (!form) {
        QTest::qFail("the message cannot be prepared", __FILE__, __LINE__);
        return {};
    }
    auto all = drain(**source);
    check(all, *form, offer);
    return all;
}

base::Failure failure(const mime::Message &message, base::MessageOffer offer)
{
    auto source = mime::compose(message);
    if (!source)
        return source.error();
    auto form = (*source)->prepare(offer);
    if (!form)
        return form.error();
    QTest::qFail("nothing is refused", __FILE__, __LINE__);
    return {};
}

QByteArray bodyOf(const QByteArray &octets)
{
    return octets.sliced(octets.indexOf("\r\n\r\n") + 4);
}

} // namespace sample
