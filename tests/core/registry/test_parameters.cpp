// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/registry.h"

#include <QTest>

namespace {

const registry::Parameter &mail(const char *keyword)
{
    const auto known = registry::mailParameter(keyword);
    if (!known)
        qFatal("no parameter %s of MAIL", keyword);
    return *known.parameter;
}

const registry::Parameter &rcpt(const char *keyword)
{
    const auto known = registry::rcptParameter(keyword);
    if (!known)
        qFatal("no parameter %s of RCPT", keyword);
    return *known.parameter;
}

} // namespace

class TestParameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAPersonGivesBecomesTheValueOfTheStandard_data();
    void whatAPersonGivesBecomesTheValueOfTheStandard();
    void aBadValueIsRefusedInASentenceThatNamesTheParameter_data();
    void aBadValueIsRefusedInASentenceThatNamesTheParameter();
    void theServersOwnBoundsCount();
    void anUpperBoundOfZeroIsNone();
    void aValueIsReadBackInWords_data();
    void aValueIsReadBackInWords();
    void eachParameterIsFoundWithItsExtension();
    void aBareKeywordTakesNoValue();
    void aTimeMayHaveToDoWithoutAFraction();
    void oneParameterMayNeedAnother();
};

void TestParameters::whatAPersonGivesBecomesTheValueOfTheStandard_data()
{
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("RET") << u"RET"_qs << QStringList{u"hdrs"_qs} << QByteArray("HDRS");
    QTest::newRow("ENVID") << u"ENVID"_qs << QStringList{u"a b+c=d"_qs} << QByteArray("a+20b+2Bc+3Dd");
    QTest::newRow("HOLDFOR") << u"HOLDFOR"_qs << QStringList{u"3600"_qs} << QByteArray("3600");
    QTest::newRow("HOLDUNTIL") << u"HOLDUNTIL"_qs << QStringList{u"2030-01-31T18:00:00Z"_qs}
                               << QByteArray("2030-01-31T18:00:00Z");
    QTest::newRow("HOLDUNTIL in UTC") << u"HOLDUNTIL"_qs << QStringList{u"2030-01-31T18:00:00+01:00"_qs}
                                      << QByteArray("2030-01-31T17:00:00Z");
    QTest::newRow("BY") << u"BY"_qs << QStringList{u"-120"_qs, u"NT"_qs} << QByteArray("-120;NT");
    QTest::newRow("MT-PRIORITY") << u"MT-PRIORITY"_qs << QStringList{u"-9"_qs} << QByteArray("-9");
    QTest::newRow("MTRK without time") << u"MTRK"_qs << QStringList{u"c2VjcmV0"_qs} << QByteArray("c2VjcmV0");
    QTest::newRow("MTRK with time") << u"MTRK"_qs << QStringList{u"c2VjcmV0"_qs, u"60"_qs}
                                    << QByteArray("c2VjcmV0:60");
    QTest::newRow("XVERP bare") << u"XVERP"_qs << QStringList{} << QByteArray();
}

void TestParameters::whatAPersonGivesBecomesTheValueOfTheStandard()
{
    QFETCH(QString, keyword);
    QFETCH(QStringList, given);
    QFETCH(QByteArray, value);
    const auto &parameter = mail(keyword.toLatin1().constData());

    QCOMPARE(registry::encode(parameter, given).value_or("(refused)"), value);
    QCOMPARE(registry::problemWith(parameter, value).value_or(QString()), QString());
}

void TestParameters::aBadValueIsRefusedInASentenceThatNamesTheParameter_data()
{
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("another word") << u"RET"_qs << QByteArray("SOME");
    QTest::newRow("nothing") << u"RET"_qs << QByteArray();
    QTest::newRow("blank in xtext") << u"ENVID"_qs << QByteArray("a b");
    QTest::newRow("half an escape") << u"ENVID"_qs << QByteArray("a+2");
    QTest::newRow("too long") << u"ENVID"_qs << QByteArray(101, 'x');
    QTest::newRow("zero seconds") << u"HOLDFOR"_qs << QByteArray("0");
    QTest::newRow("not a number") << u"HOLDFOR"_qs << QByteArray("soon");
    QTest::newRow("a number beyond all") << u"HOLDFOR"_qs << QByteArray("99999999999999999999999");
    QTest::newRow("no zone") << u"HOLDUNTIL"_qs << QByteArray("2030-01-31T18:00:00");
    QTest::newRow("another zone") << u"HOLDUNTIL"_qs << QByteArray("2030-01-31T18:00:00+01:00");
    QTest::newRow("a deadline that is past") << u"BY"_qs << QByteArray("0;R");
    QTest::newRow("no date") << u"HOLDUNTIL"_qs << QByteArray("tomorrow");
    QTest::newRow("one part of two") << u"BY"_qs << QByteArray("120");
    QTest::newRow("an unknown mode") << u"BY"_qs << QByteArray("120;X");
    QTest::newRow("beyond the range") << u"MT-PRIORITY"_qs << QByteArray("10");
    QTest::newRow("a value for none") << u"PRDR"_qs << QByteArray("yes");
}

void TestParameters::aBadValueIsRefusedInASentenceThatNamesTheParameter()
{
    QFETCH(QString, keyword);
    QFETCH(QByteArray, value);

    const auto problem = registry::problemWith(mail(keyword.toLatin1().constData()), value);

    QVERIFY(problem);
    QVERIFY2(problem->startsWith(keyword) && problem->endsWith(u'.'), qPrintable(*problem));
}

void TestParameters::theServersOwnBoundsCount()
{
    const QByteArray offer("86400 2030-01-01T00:00:00Z");

    QVERIFY(!registry::problemWith(mail("HOLDFOR"), "86400", offer));
    QVERIFY(registry::problemWith(mail("HOLDFOR"), "86401", offer));
    QVERIFY(!registry::problemWith(mail("HOLDUNTIL"), "2029-12-31T23:59:59Z", offer));
    QVERIFY(registry::problemWith(mail("HOLDUNTIL"), "2030-01-01T00:00:01Z", offer));
    QVERIFY(!registry::problemWith(mail("BY"), "60;R", "60"));
    QVERIFY(registry::problemWith(mail("BY"), "59;RT", "60,XMORE"));
    QVERIFY(!registry::problemWith(mail("BY"), "59;N", "60"));
}

void TestParameters::anUpperBoundOfZeroIsNone()
{
    QVERIFY(!registry::problemWith(mail("SIZE"), "5000000", "0"));
    QVERIFY(registry::problemWith(mail("SIZE"), "5000000", "1000"));
}

void TestParameters::aValueIsReadBackInWords_data()
{
    QTest::addColumn<QByteArray>("keyword");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("words") << QByteArray("NOTIFY") << QByteArray("success,DELAY")
                           << QStringList{u"on delivery, on delay"_qs};
    QTest::newRow("xtext") << QByteArray("ORCPT") << QByteArray("rfc822;a+2Bb@example.org")
                           << QStringList{u"rfc822"_qs, u"a+b@example.org"_qs};
    QTest::newRow("date and word") << QByteArray("RRVS") << QByteArray("2014-04-03T23:01:00Z;R")
                                   << QStringList{u"2014-04-03T23:01:00Z"_qs,
                                                  u"refuse where the next server cannot check"_qs};
    QTest::newRow("date alone") << QByteArray("RRVS") << QByteArray("2014-04-03T23:01:00Z")
                                << QStringList{u"2014-04-03T23:01:00Z"_qs};
}

void TestParameters::aValueIsReadBackInWords()
{
    QFETCH(QByteArray, keyword);
    QFETCH(QByteArray, value);
    QFETCH(QStringList, words);

    QCOMPARE(registry::inWords(rcpt(keyword.constData()), value), words);
}

void TestParameters::eachParameterIsFoundWithItsExtension()
{
    QCOMPARE(registry::mailParameter("holdfor").extension->keyword, QByteArray("FUTURERELEASE"));
    QCOMPARE(registry::rcptParameter("Notify").extension->keyword, QByteArray("DSN"));
    QVERIFY(!registry::mailParameter("NOTIFY"));
    QVERIFY(!registry::mailParameter("X-UNKNOWN"));
}

void TestParameters::aBareKeywordTakesNoValue()
{
    QCOMPARE(registry::encode(mail("REQUIRETLS"), {}).value_or("(refused)"), QByteArray());
    QVERIFY(!registry::problemWith(mail("REQUIRETLS"), {}));
    QVERIFY(registry::problemWith(mail("REQUIRETLS"), "1"));
}

void TestParameters::aTimeMayHaveToDoWithoutAFraction()
{
    const auto rrvs = registry::rcptParameter("RRVS");
    QVERIFY(!registry::problemWith(*rrvs.parameter, "2014-04-03T23:01:00Z"));
    QVERIFY(registry::problemWith(*rrvs.parameter, "2014-04-03T23:01:00.5Z"));
}

void TestParameters::oneParameterMayNeedAnother()
{
    QVERIFY(!registry::missingBeside(mail("MTRK"), {"MTRK", "envid"}));
    QVERIFY(!registry::missingBeside(mail("ENVID"), {"ENVID"}));
    QCOMPARE(registry::missingBeside(mail("MTRK"), {"MTRK"}).value_or(QString()),
             u"MTRK goes with ENVID: give that too."_qs);
}

QTEST_GUILESS_MAIN(TestParameters)
#include "test_parameters.moc"
