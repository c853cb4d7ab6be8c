// SPDX-FileCopyrightText: The Heloscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/tlspage.h"

#include "net/pin.h"
#include "ui/accounts/trustlist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr const char *tlsVersions[] = {"1.0", "1.1", "1.2", "1.3"};

QComboBox *versionBox(const QString &usual)
{
    auto *box = new QComboBox;
    box->addItem(usual, QString());
    for (const auto *version : tlsVersions)
        box->addItem(u"TLS %1"_s.arg(QLatin1String(version)), QString::fromLatin1(version));
    return box;
}

QString pinTexts(const QList<QByteArray> &pins)
{
    QStringList texts;
    for (const auto &pin : pins)
        texts.append(QString::fromLatin1(pin.toHex()));
    return texts.join(", "_L1);
}

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression between(u"[,\\s]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

/// Those that are whole: half a pin is not one that can be kept.
QList<QByteArray> pinsIn(const QString &text)
{
    QList<QByteArray> pins;
    for (const auto &word : wordsIn(text)) {
        if (const auto pin = net::pinFrom(word))
            pins.append(*pin);
    }
    return pins;
}

} // namespace

TlsPage::TlsPage(keychain::SecretStore &secrets, QWidget *parent)
    : AccountPage(parent)
    , m_caFile(fileLine(tr("File of the authorities to trust"), tr("Certificates of authorities"),
                        tr("Certificates (*.pem *.crt *.cer);;All files (*)"), true))
    , m_pinsWarning(warningLine(tr(
          "Not all of these are a SHA-256, which has 64 hexadecimal digits, or 44 of base64 after sha256//. "
          "One that is not whole does not count.")))
    , m_stapling(new QComboBox)
    , m_insecure(new QCheckBox(tr("&Go on when the certificate does not check out")))
    , m_insecureWarning(
          warningLine(tr("Anybody can pretend to be this server and be given the password. Better: name the "
                         "authority above.")))
    , m_trusted(new TrustList)
    , m_minimum(versionBox(tr("the usual: TLS 1.2")))
    , m_maximum(versionBox(tr("the newest")))
    , m_noSni(new QCheckBox(tr("Do not say which server is mea&nt")))
    , m_resume(new QCheckBox(tr("Resume the &last session where the server allows it")))
    , m_certificate(fileLine(tr("File of the own certificate"), tr("Own certificate"),
                             tr("Certificates (*.pem *.crt *.p12 *.pfx);;All files (*)")))
    , m_key(
          fileLine(tr("File of the private key"), tr("Private key"), tr("Keys (*.pem *.key);;All files (*)")))
    , m_phrase(new CredentialRow(secrets))
{
    addTrust();
    addHandshake();
    addIdentity();
}

void TlsPage::addTrust()
{
    auto *grid = addGroup(tr("What to trust"));
    m_caFile.line->setPlaceholderText(tr("this computer's authorities"));
    addField(grid, tr("Trusted &authority"), m_caFile.row, "tlsCaFile");
    watch(m_caFile.line, "tlsCaFile");
    m_name = addLine(grid, tr("Name to &check"), "tlsName");
    m_name->setPlaceholderText(tr("as the host"));
    m_pins = addLine(grid, tr("&Pinned"), "tlsPins");
    m_pins->setFont(wireFont());
    m_pins->setPlaceholderText(tr("any certificate that checks out"));
    grid->addBelow(new Hint(
        tr("SHA-256 of the server's certificate or of its public key, in hexadecimal or as sha256// and "
           "base64, with commas between several. It must be one of them, whoever signed it.")));
    grid->addBelow(m_pinsWarning);
    m_stapling->addItem(tr("not asked for"), int(net::Stapling::Off));
    m_stapling->addItem(tr("asked for"), int(net::Stapling::Ask));
    m_stapling->addItem(tr("required"), int(net::Stapling::Require));
    addField(grid, tr("&Revocation proof"), m_stapling, "stapling");
    watch(m_stapling, "stapling");
    grid->addBelow(new Hint(tr("OCSP stapling: the server shows that its certificate was not revoked.")));
    grid->addBelow(m_insecure);
    grid->addBelow(m_insecureWarning);
    watch(m_insecure, "insecure");
    addField(grid, tr("Tr&usted anyway"), m_trusted, "trusted");
    connect(m_trusted, &TrustList::revoked, this, [this](const QByteArray &sha256) {
        m_kept.removeIf([&](const auto &trusted) { return trusted.sha256 == sha256; });
        m_trusted->show(m_kept);
        changed("trusted");
    });
}

void TlsPage::addHandshake()
{
    auto *grid = addGroup(tr("Handshake"));
    addField(grid, tr("&Oldest version"), m_minimum, "tlsMinimum");
    addField(grid, tr("Ne&west version"), m_maximum, "tlsMaximum");
    watch(m_minimum, "tlsMinimum");
    watch(m_maximum, "tlsMaximum");
    m_ciphers = addLine(grid, tr("C&iphers"), "tlsCiphers");
    m_ciphers->setFont(wireFont());
    m_ciphers->setPlaceholderText(tr("the usual, or as OpenSSL writes them"));
    m_sni = addLine(grid, tr("Name to &send"), "tlsSni");
    m_sni->setPlaceholderText(tr("the name that is checked"));
    grid->addBelow(m_noSni);
    watch(m_noSni, "tlsSni");
    grid->addBelow(m_resume);
    grid->addBelow(new Hint(
        tr("A resumed session is faster and shows no certificate; what the first one showed counts.")));
    watch(m_resume, "resume");
}

void TlsPage::addIdentity()
{
    m_identity = addGroup(tr("Own certificate"));
    m_certificate.line->setPlaceholderText(tr("none is shown"));
    addField(m_identity, tr("Certi&ficate"), m_certificate.row, "tlsCertificate");
    watch(m_certificate.line, "tlsCertificate");
    m_key.line->setPlaceholderText(tr("in the file of the certificate"));
    addField(m_identity, tr("Private &key"), m_key.row, "tlsKey");
    watch(m_key.line, "tlsKey");
    addField(m_identity, tr("Pass p&hrase"), m_phrase, "keyPhrase");
}

void TlsPage::fill(const account::Account &account)
{
    const auto &tls = account.tls;
    setLine(m_caFile.line, tls.caFile);
    setLine(m_name, tls.name);
    if (pinsIn(m_pins->text()) != tls.pins)
        setLine(m_pins, pinTexts(tls.pins));
    m_stapling->setCurrentIndex(m_stapling->findData(int(tls.stapling)));
    m_insecure->setChecked(tls.insecure);
    m_kept = tls.trusted;
    m_trusted->show(m_kept);
    m_minimum->setCurrentIndex(std::max(0, m_minimum->findData(tls.minimum)));
    m_maximum->setCurrentIndex(std::max(0, m_maximum->findData(tls.maximum)));
    setLine(m_ciphers, tls.ciphers);
    m_noSni->setChecked(tls.sni && tls.sni->isEmpty());
    if (!m_noSni->isChecked())
        setLine(m_sni, tls.sni.value_or(QString()));
    m_resume->setChecked(tls.resume);
    setLine(m_certificate.line, tls.certificateFile);
    setLine(m_key.line, tls.keyFile);
    m_phrase->show(account.keyPhraseId(), Credential::KeyPhrase);
}

void TlsPage::collect(account::Account &account) const
{
    auto &tls = account.tls;
    tls.caFile = m_caFile.line->text().trimmed();
    tls.name = m_name->text().trimmed();
    tls.pins = pinsIn(m_pins->text());
    tls.stapling = net::Stapling(m_stapling->currentData().toInt());
    tls.insecure = m_insecure->isChecked();
    tls.trusted = m_kept;
    tls.minimum = m_minimum->currentData().toString();
    tls.maximum = m_maximum->currentData().toString();
    tls.ciphers = m_ciphers->text().trimmed();
    const auto sent = m_sni->text().trimmed();
    tls.sni = m_noSni->isChecked() ? std::optional(QString())
              : sent.isEmpty()     ? std::nullopt
                                   : std::optional(sent);
    tls.resume = m_resume->isChecked();
    tls.certificateFile = m_certificate.line->text().trimmed();
    tls.keyFile = m_key.line->text().trimmed();
}

void TlsPage::follow()
{
    m_pinsWarning->setVisible(pinsIn(m_pins->text()).size() != wordsIn(m_pins->text()).size());
    m_insecureWarning->setVisible(m_insecure->isChecked());
    m_sni->setEnabled(!m_noSni->isChecked());
    const bool shown = !m_certificate.line->text().trimmed().isEmpty();
    m_identity->setRowVisible(m_key.row, shown);
    m_identity->setRowVisible(m_phrase, shown);
}

} // namespace ui
