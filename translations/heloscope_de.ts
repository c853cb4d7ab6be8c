<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountDeletion</name>
    <message>
        <source>Delete account</source>
        <translation>Konto löschen</translation>
    </message>
    <message>
        <source>Delete the account %1?</source>
        <translation>Das Konto %1 löschen?</translation>
    </message>
    <message>
        <source>Its settings and its passwords in the keychain go. Messages and sessions stay.</source>
        <translation>Seine Einstellungen und seine Passwörter im Schlüsselbund werden gelöscht. Nachrichten und Sitzungen bleiben.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>“%1” is no keyword. They are of letters, digits and hyphens, such as ENVID.</source>
        <translation>„%1“ ist kein Schlüsselwort. Sie bestehen aus Buchstaben, Ziffern und Bindestrichen, etwa ENVID.</translation>
    </message>
    <message>
        <source>The value of %1 cannot be empty or hold control characters or “=”. In xtext they are written as +3D and so on.</source>
        <translation>Der Wert von %1 darf nicht leer sein und weder Steuerzeichen noch „=“ enthalten. In xtext schreibt man sie als +3D und so weiter.</translation>
    </message>
</context>
<context>
    <name>ByteCount</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>“%1” is no keyword. They are of letters, digits and hyphens, such as CHUNKING.</source>
        <translation>„%1“ ist kein Schlüsselwort. Es besteht aus Buchstaben, Ziffern und Bindestrichen, etwa CHUNKING.</translation>
    </message>
    <message>
        <source>“%1” is no attribute. Write NAME=host.example ADDR=192.0.2.1, with blanks between them.</source>
        <translation>„%1“ ist kein Attribut. Schreiben Sie NAME=host.example ADDR=192.0.2.1, mit Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>The connection is dropped without QUIT.</source>
        <translation>Die Verbindung wird ohne QUIT abgebrochen.</translation>
    </message>
    <message>
        <source>%1 is used whether or not it is offered.</source>
        <translation>%1 wird benutzt, ob es angeboten ist oder nicht.</translation>
    </message>
    <message>
        <source>To join commands, and to split them or wait between them, exclude each other.</source>
        <translation>Befehle zusammenzufassen schließt aus, sie zu zerteilen oder zwischen ihnen zu warten.</translation>
    </message>
    <message>
        <source>EHLO goes out before the server has greeted.</source>
        <translation>EHLO geht hinaus, bevor der Server gegrüßt hat.</translation>
    </message>
    <message>
        <source>The limits that the server announces are not kept.</source>
        <translation>Die angekündigten Grenzen des Servers werden nicht eingehalten.</translation>
    </message>
    <message>
        <source>8-bit text goes out as it is, also where the server takes none.</source>
        <translation>8-Bit-Text geht hinaus, wie er ist, auch wo der Server keinen nimmt.</translation>
    </message>
    <message>
        <source>Lines are said by hand, as they are.</source>
        <translation>Zeilen werden von Hand gesagt, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>CredentialWords</name>
    <message>
        <source>Kept in %1, which is unlocked. Never in a file.</source>
        <translation>Gespeichert in %1, entsperrt. Nie in einer Datei.</translation>
    </message>
    <message>
        <source>No access token is kept. You are asked when the server wants it.</source>
        <translation>Kein Zugriffstoken gespeichert. Sie werden gefragt, wenn der Server es verlangt.</translation>
    </message>
    <message>
        <source>No password is kept. You are asked when the server wants it.</source>
        <translation>Kein Passwort gespeichert. Sie werden gefragt, wenn der Server es verlangt.</translation>
    </message>
    <message>
        <source>%1 is locked. Whether it holds anything for this account shows once it is unlocked.</source>
        <translation>%1 ist gesperrt. Ob etwas für dieses Konto darin ist, zeigt sich nach dem Entsperren.</translation>
    </message>
    <message>
        <source>This computer has no keychain. What you give here lasts until this window closes.</source>
        <translation>Dieser Rechner hat keinen Schlüsselbund. Was Sie hier eingeben, gilt, bis dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>%1 holds no access token for this account.</source>
        <translation>%1 enthält kein Zugriffstoken für dieses Konto.</translation>
    </message>
    <message>
        <source>%1 holds no password for this account.</source>
        <translation>%1 enthält kein Passwort für dieses Konto.</translation>
    </message>
    <message>
        <source>%1 is locked, so the access token could not be read. Unlock it and try again, or give it here.</source>
        <translation>%1 ist gesperrt, daher ließ sich das Zugriffstoken nicht lesen. Entsperren Sie es und versuchen Sie es noch einmal, oder geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>%1 is locked, so the password could not be read. Unlock it and try again, or give it here.</source>
        <translation>%1 ist gesperrt, daher ließ sich das Passwort nicht lesen. Entsperren Sie es und versuchen Sie es noch einmal, oder geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so nothing is kept: what you give lasts until this window closes.</source>
        <translation>Dieser Rechner hat keinen Schlüsselbund, daher wird nichts gespeichert: Was Sie eingeben, gilt, bis dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Kept for this session only, because this computer has no keychain: forgotten when this window closes.</source>
        <translation>Nur für diese Sitzung behalten, weil dieser Rechner keinen Schlüsselbund hat: vergessen, sobald dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Not kept: %1 is locked. Unlock it and give it again.</source>
        <translation>Nicht behalten: %1 ist gesperrt. Entsperren Sie es und geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Not kept: %1 did not take it.</source>
        <translation>Nicht behalten: %1 hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>Not forgotten: %1 is locked. Unlock it and press Forget again.</source>
        <translation>Nicht vergessen: %1 ist gesperrt. Entsperren Sie es und drücken Sie noch einmal „Vergessen“.</translation>
    </message>
    <message>
        <source>Not forgotten: %1 did not delete it.</source>
        <translation>Nicht vergessen: %1 hat es nicht gelöscht.</translation>
    </message>
    <message>
        <source>No pass phrase is kept. You are asked where the key needs one.</source>
        <translation>Keine Passphrase gespeichert. Sie werden gefragt, wenn der Schlüssel eine braucht.</translation>
    </message>
    <message>
        <source>No password is kept. The proxy is given the user name alone.</source>
        <translation>Kein Passwort gespeichert. Der Proxy bekommt nur den Benutzernamen.</translation>
    </message>
    <message>
        <source>%1 holds no pass phrase for this key.</source>
        <translation>%1 enthält keine Passphrase für diesen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 is locked, so the pass phrase could not be read. Unlock it and try again, or give it here.</source>
        <translation>%1 ist gesperrt, daher ließ sich die Passphrase nicht lesen. Entsperren Sie es und versuchen Sie es noch einmal, oder geben Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Passwort des Proxys</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>bytes each</source>
        <translation>Bytes je Stück</translation>
    </message>
    <message>
        <source>send in pieces</source>
        <translation>in Stücken senden</translation>
    </message>
    <message>
        <source>The message goes out with BDAT, in pieces of this size; without a size, of one mebibyte.</source>
        <translation>Die Nachricht geht mit BDAT hinaus, in Stücken dieser Größe; ohne Angabe von einem Mebibyte.</translation>
    </message>
    <message>
        <source>wait for each reply</source>
        <translation>auf jede Antwort warten</translation>
    </message>
    <message>
        <source>One command at a time, although the server takes several at once.</source>
        <translation>Ein Befehl nach dem anderen, obwohl der Server mehrere zugleich nimmt.</translation>
    </message>
    <message>
        <source>end with an empty piece</source>
        <translation>mit einem leeren Stück enden</translation>
    </message>
    <message>
        <source>The last thing said is BDAT 0 LAST, when the whole message is out.</source>
        <translation>Zuletzt wird BDAT 0 LAST gesagt, wenn die ganze Nachricht hinaus ist.</translation>
    </message>
    <message>
        <source>send as binary</source>
        <translation>binär senden</translation>
    </message>
    <message>
        <source>MAIL says BODY=BINARYMIME, and the message goes out with BDAT, byte for byte.</source>
        <translation>MAIL sagt BODY=BINARYMIME, und die Nachricht geht mit BDAT hinaus, Byte für Byte.</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>No subject yet</source>
        <translation>Noch kein Betreff</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Is there such a mailbox? (VRFY)</source>
        <translation>Gibt es dieses Postfach? (VRFY)</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Most servers answer 252 to everything, so that nobody can collect addresses here. One that answers honestly gives its users away.</source>
        <translation>Die meisten Server antworten auf alles mit 252, damit hier niemand Adressen sammeln kann. Einer, der ehrlich antwortet, gibt seine Benutzer preis.</translation>
    </message>
    <message>
        <source>Who is on this list? (EXPN)</source>
        <translation>Wer steht auf dieser Liste? (EXPN)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Few servers say who is on a list, since everybody could ask.</source>
        <translation>Wenige Server sagen, wer auf einer Liste steht, denn jeder könnte fragen.</translation>
    </message>
    <message>
        <source>What do you understand? (HELP)</source>
        <translation>Was verstehst du? (HELP)</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>The answer is for people. Some name the program and its version in it.</source>
        <translation>Die Antwort ist für Menschen. Manche nennen darin das Programm und seine Version.</translation>
    </message>
    <message>
        <source>Are you there? (NOOP)</source>
        <translation>Bist du da? (NOOP)</translation>
    </message>
    <message>
        <source>Asks for nothing but a reply.</source>
        <translation>Verlangt nichts als eine Antwort.</translation>
    </message>
    <message>
        <source>Send what is queued for a domain (ETRN)</source>
        <translation>Senden, was für eine Domain wartet (ETRN)</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>The server begins to deliver what it holds for this domain, to the domain&apos;s own servers.</source>
        <translation>Der Server beginnt zuzustellen, was er für diese Domain hat, an die Server der Domain.</translation>
    </message>
    <message>
        <source>%1: nothing was entered. Fill it in.</source>
        <translation>%1: Hier wurde nichts eingegeben. Füllen Sie das Feld aus.</translation>
    </message>
    <message>
        <source>Fetch the mail that waits for us (ATRN)</source>
        <translation>Die Post holen, die auf uns wartet (ATRN)</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>The roles turn, and what waits for these domains comes over this connection into the inbox of the sandbox. Servers offer it on port 366, to those who sign in.</source>
        <translation>Die Rollen werden getauscht, und was für diese Domains wartet, kommt über diese Verbindung in den Posteingang der Sandbox. Server bieten es an Port 366 denen an, die sich anmelden.</translation>
    </message>
    <message>
        <source>Lines by hand</source>
        <translation>Zeilen von Hand</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Each is said as it is, right or wrong. The transcript marks what breaks the rules.</source>
        <translation>Jede wird gesagt, wie sie dasteht, richtig oder falsch. Die Mitschrift kennzeichnet, was die Regeln bricht.</translation>
    </message>
    <message>
        <source>“%1” is no domain. Write example.org, or several with commas between them.</source>
        <translation>„%1“ ist keine Domain. Schreiben Sie example.org, oder mehrere durch Kommas getrennt.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>accepted: %1  %2</source>
        <translation>angenommen: %1  %2</translation>
    </message>
    <message>
        <source>not accepted: %1  %2</source>
        <translation>nicht angenommen: %1  %2</translation>
    </message>
    <message numerus="yes">
        <source>=== %n entries are left out here</source>
        <translation>
            <numerusform>=== %n Eintrag ist hier ausgelassen</numerusform>
            <numerusform>=== %n Einträge sind hier ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Server %1, port %2, %3</source>
        <translation>Server %1, Port %2, %3</translation>
    </message>
    <message>
        <source>Transcript; passwords were masked when it was recorded:</source>
        <translation>Mitschnitt; Passwörter wurden bei der Aufzeichnung verdeckt:</translation>
    </message>
</context>
<context>
    <name>SideRows</name>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n accepted</source>
        <translation>
            <numerusform>%1 von %n angenommen</numerusform>
            <numerusform>%1 von %n angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown: lost after the message</source>
        <translation>unklar: nach der Nachricht verloren</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>kein Passwort</translation>
    </message>
    <message>
        <source>not sent: certificate</source>
        <translation>nicht gesendet: Zertifikat</translation>
    </message>
    <message>
        <source>not sent: TLS</source>
        <translation>nicht gesendet: TLS</translation>
    </message>
    <message>
        <source>not sent: name not found</source>
        <translation>nicht gesendet: Name nicht gefunden</translation>
    </message>
    <message>
        <source>not sent: no connection</source>
        <translation>nicht gesendet: keine Verbindung</translation>
    </message>
    <message>
        <source>not sent: no answer in time</source>
        <translation>nicht gesendet: keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>not sent: connection lost</source>
        <translation>nicht gesendet: Verbindung verloren</translation>
    </message>
    <message>
        <source>went well</source>
        <translation>ging gut</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>mit einer Warnung</translation>
    </message>
    <message>
        <source>did not go well</source>
        <translation>ging nicht gut</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>läuft…</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Clear text</source>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>STARTTLS if offered</source>
        <translation>STARTTLS, wenn angeboten</translation>
    </message>
    <message>
        <source>STARTTLS required</source>
        <translation>STARTTLS nötig</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>Account without a name</source>
        <translation>Konto ohne Namen</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>not sent: no Kerberos ticket</source>
        <translation>nicht gesendet: kein Kerberos-Ticket</translation>
    </message>
    <message>
        <source>not sent: Kerberos ticket expired</source>
        <translation>nicht gesendet: Kerberos-Ticket abgelaufen</translation>
    </message>
    <message>
        <source>not sent: no ticket for this server</source>
        <translation>nicht gesendet: kein Ticket für diesen Server</translation>
    </message>
    <message>
        <source>not sent: built without Kerberos</source>
        <translation>nicht gesendet: ohne Kerberos gebaut</translation>
    </message>
    <message>
        <source>not sent: keychain locked</source>
        <translation>nicht gesendet: Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>no pass phrase</source>
        <translation>keine Passphrase</translation>
    </message>
    <message>
        <source>not sent: no such domain</source>
        <translation>nicht gesendet: Domain gibt es nicht</translation>
    </message>
    <message>
        <source>not sent: exchanger is ourselves</source>
        <translation>nicht gesendet: Exchanger sind wir selbst</translation>
    </message>
    <message>
        <source>not sent: DNSSEC check failed</source>
        <translation>nicht gesendet: DNSSEC-Prüfung misslungen</translation>
    </message>
    <message>
        <source>not sent: name server silent</source>
        <translation>nicht gesendet: Nameserver schweigt</translation>
    </message>
    <message>
        <source>not sent: built without libunbound</source>
        <translation>nicht gesendet: ohne libunbound gebaut</translation>
    </message>
    <message>
        <source>not sent: no exchanger</source>
        <translation>nicht gesendet: kein Exchanger</translation>
    </message>
    <message>
        <source>not sent: proxy wants a sign-in</source>
        <translation>nicht gesendet: Proxy verlangt Anmeldung</translation>
    </message>
    <message>
        <source>not sent: proxy did not reach it</source>
        <translation>nicht gesendet: Proxy erreichte ihn nicht</translation>
    </message>
    <message>
        <source>not sent: proxy refused</source>
        <translation>nicht gesendet: Proxy lehnte ab</translation>
    </message>
    <message>
        <source>not sent: no proxy</source>
        <translation>nicht gesendet: kein Proxy</translation>
    </message>
    <message>
        <source>not sent: own address unusable</source>
        <translation>nicht gesendet: eigene Adresse unbrauchbar</translation>
    </message>
    <message>
        <source>not sent: domain takes no mail</source>
        <translation>nicht gesendet: Domain nimmt keine Post an</translation>
    </message>
    <message>
        <source>not sent: protocol violated</source>
        <translation>nicht gesendet: Protokoll verletzt</translation>
    </message>
    <message>
        <source>not sent: no sign-in offered</source>
        <translation>nicht gesendet: keine Anmeldung angeboten</translation>
    </message>
    <message>
        <source>not sent: no common mechanism</source>
        <translation>nicht gesendet: kein gemeinsames Verfahren</translation>
    </message>
    <message>
        <source>not sent: password unprotected</source>
        <translation>nicht gesendet: Passwort ungeschützt</translation>
    </message>
    <message>
        <source>not sent: server without proof</source>
        <translation>nicht gesendet: Server ohne Beweis</translation>
    </message>
    <message>
        <source>not sent: wrong entry</source>
        <translation>nicht gesendet: falsche Eingabe</translation>
    </message>
    <message>
        <source>not sent: too large</source>
        <translation>nicht gesendet: zu groß</translation>
    </message>
    <message>
        <source>not sent: no SMTPUTF8</source>
        <translation>nicht gesendet: kein SMTPUTF8</translation>
    </message>
    <message>
        <source>not sent: no %1</source>
        <translation>nicht gesendet: kein %1</translation>
    </message>
    <message>
        <source>not sent: file unreadable</source>
        <translation>nicht gesendet: Datei nicht lesbar</translation>
    </message>
    <message>
        <source>stopped as wanted</source>
        <translation>wie gewünscht beendet</translation>
    </message>
    <message>
        <source>not sent: fault of this program</source>
        <translation>nicht gesendet: Fehler dieses Programms</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>abgeholt</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>%1 %2, longest: %3</source>
        <translation>%1 %2, am längsten: %3</translation>
    </message>
    <message>
        <source>%1 %2, longest</source>
        <translation>%1 %2, am längsten</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>banner</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>the name is looked up</source>
        <translation>der Name wird gesucht</translation>
    </message>
    <message>
        <source>the server is reached</source>
        <translation>der Server wird erreicht</translation>
    </message>
    <message>
        <source>the server greets</source>
        <translation>der Server grüßt</translation>
    </message>
    <message>
        <source>the server says what it can do</source>
        <translation>der Server sagt, was er kann</translation>
    </message>
    <message>
        <source>encryption is asked for</source>
        <translation>um Verschlüsselung wird gebeten</translation>
    </message>
    <message>
        <source>encryption is set up</source>
        <translation>die Verschlüsselung wird aufgebaut</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>the sender is named</source>
        <translation>der Absender wird genannt</translation>
    </message>
    <message>
        <source>the recipients are named</source>
        <translation>die Empfänger werden genannt</translation>
    </message>
    <message>
        <source>the message is announced</source>
        <translation>die Nachricht wird angekündigt</translation>
    </message>
    <message>
        <source>the message is on its way</source>
        <translation>die Nachricht ist unterwegs</translation>
    </message>
    <message>
        <source>the server takes the message</source>
        <translation>der Server übernimmt die Nachricht</translation>
    </message>
    <message>
        <source>the transaction is reset</source>
        <translation>die Nachricht wird verworfen</translation>
    </message>
    <message>
        <source>nothing is asked</source>
        <translation>nichts wird gefragt</translation>
    </message>
    <message>
        <source>good-bye</source>
        <translation>auf Wiedersehen</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>the password is fetched</source>
        <translation>das Passwort wird geholt</translation>
    </message>
    <message>
        <source>waiting mail comes</source>
        <translation>wartende Post kommt</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The accounts in %1 cannot be read (%2).</source>
        <translation>Die Konten in %1 lassen sich nicht lesen (%2).</translation>
    </message>
    <message>
        <source>The accounts in %1 cannot be read (%2). The file is kept as %3, and the list starts fresh.</source>
        <translation>Die Konten in %1 lassen sich nicht lesen (%2). Die Datei bleibt als %3 erhalten, und die Liste beginnt neu.</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>(empty line)</source>
        <translation>(leere Zeile)</translation>
    </message>
    <message>
        <source>Name: %1 was not found</source>
        <translation>Name: %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Name: %1 is %2</source>
        <translation>Name: %1 ist %2</translation>
    </message>
    <message>
        <source>message, cut after %1 bytes</source>
        <translation>Nachricht, abgebrochen nach %1 Bytes</translation>
    </message>
    <message numerus="yes">
        <source>message, %1 bytes in %n lines, then the dot</source>
        <translation>
            <numerusform>Nachricht, %1 Bytes in %n Zeile, dann der Punkt</numerusform>
            <numerusform>Nachricht, %1 Bytes in %n Zeilen, dann der Punkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection dropped by us</source>
        <translation>Verbindung von uns getrennt</translation>
    </message>
    <message>
        <source>Closed by us</source>
        <translation>Von uns geschlossen</translation>
    </message>
    <message>
        <source>Connection dropped by the server</source>
        <translation>Verbindung vom Server getrennt</translation>
    </message>
    <message>
        <source>Closed by the server</source>
        <translation>Vom Server geschlossen</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>%1 wird gesucht</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbinden mit %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Keine Verbindung mit %1</translation>
    </message>
    <message>
        <source>TLS handshake with %1</source>
        <translation>TLS-Handschlag mit %1</translation>
    </message>
    <message>
        <source>TLS handshake with %1 failed</source>
        <translation>TLS-Handschlag mit %1 misslungen</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>Keine Verschlüsselung</translation>
    </message>
    <message>
        <source>Signing in with %1</source>
        <translation>Anmeldung mit %1</translation>
    </message>
    <message>
        <source>Message of %1 bytes</source>
        <translation>Nachricht mit %1 Bytes</translation>
    </message>
    <message>
        <source>The session ended here</source>
        <translation>Die Sitzung endete hier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>sent, encrypted</source>
        <translation>gesendet, verschlüsselt</translation>
    </message>
    <message>
        <source>sent, in clear text</source>
        <translation>gesendet, im Klartext</translation>
    </message>
    <message>
        <source>received, encrypted</source>
        <translation>empfangen, verschlüsselt</translation>
    </message>
    <message>
        <source>received, in clear text</source>
        <translation>empfangen, im Klartext</translation>
    </message>
    <message>
        <source>a piece of the message, %1 bytes</source>
        <translation>ein Stück der Nachricht, %1 Byte</translation>
    </message>
    <message>
        <source>Mail for %1 goes to its exchangers</source>
        <translation>Mail für %1 geht an die Mailserver der Domain</translation>
    </message>
    <message>
        <source>Exchanger %1</source>
        <translation>Mailserver %1</translation>
    </message>
    <message>
        <source>PROXY protocol header</source>
        <translation>Header des PROXY-Protokolls</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>kept in %1</source>
        <translation>gespeichert in %1</translation>
    </message>
    <message>
        <source>none is kept; &quot;helo account set-password NAME&quot; keeps one</source>
        <translation>keines gespeichert; „helo account set-password NAME“ speichert eines</translation>
    </message>
    <message>
        <source>%1 is locked, so whether one is kept cannot be seen; unlock it first</source>
        <translation>%1 ist gesperrt, daher ist nicht zu sehen, ob eines gespeichert ist; entsperren Sie es zuerst</translation>
    </message>
    <message>
        <source>this system has no keychain, so none can be kept; give it each time</source>
        <translation>dieses System hat keinen Schlüsselbund, also kann keines gespeichert werden; geben Sie es jedes Mal an</translation>
    </message>
    <message>
        <source>%1 is locked, and the password is not kept. Unlock it and try again.</source>
        <translation>%1 ist gesperrt, und das Passwort wurde nicht gespeichert. Entsperren Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This system has no keychain, and the password is not kept. Give it each time with --password-stdin or --password-env VAR.</source>
        <translation>Dieses System hat keinen Schlüsselbund, und das Passwort wurde nicht gespeichert. Geben Sie es jedes Mal mit --password-stdin oder --password-env VAR an.</translation>
    </message>
    <message>
        <source>%1 did not take the password: %2</source>
        <translation>%1 nahm das Passwort nicht an: %2</translation>
    </message>
    <message>
        <source>The accounts cannot be saved: %1. What was there before is unchanged.</source>
        <translation>Die Konten lassen sich nicht speichern: %1. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>There is no account yet. &quot;helo account add NAME --server HOST --user USER&quot; makes one.</source>
        <translation>Es gibt noch kein Konto. „helo account add NAME --server HOST --user USER“ legt eines an.</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a label</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Authorities from</source>
        <translation>Zertifizierungsstellen aus</translation>
    </message>
    <message>
        <source>Name in EHLO</source>
        <translation>Name in EHLO</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>nobody signs in</source>
        <translation>niemand meldet sich an</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>the password may cross the network in clear text</source>
        <translation>das Passwort darf im Klartext durchs Netz gehen</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>There is an account &quot;%1&quot; already. &quot;helo account remove&quot; removes it; another name keeps both.</source>
        <translation>Ein Konto „%1“ gibt es schon. „helo account remove“ entfernt es; ein anderer Name behält beide.</translation>
    </message>
    <message>
        <source>An account needs a server: give --server HOST[:PORT].</source>
        <translation>Ein Konto braucht einen Server: Geben Sie --server HOST[:PORT] an.</translation>
    </message>
    <message>
        <source>There is a password and nobody to sign in: give --user NAME.</source>
        <translation>Ein Passwort ist da, aber niemand, der sich anmeldet: Geben Sie --user NAME an.</translation>
    </message>
    <message>
        <source>%1 is locked, and what it has cannot be removed. Unlock it and try again.</source>
        <translation>%1 ist gesperrt, und was darin ist, kann nicht entfernt werden. Entsperren Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 did not remove the password: %2</source>
        <translation>%1 hat das Passwort nicht entfernt: %2</translation>
    </message>
    <message>
        <source>Nobody signs in to the account &quot;%1&quot;: it has no user, and a password is of no use to it.</source>
        <translation>Am Konto „%1“ meldet sich niemand an: Es hat keinen Benutzer, und ein Passwort nützt ihm nichts.</translation>
    </message>
    <message>
        <source>Where is the password? Give --password-stdin or --password-env VAR.</source>
        <translation>Wo ist das Passwort? Geben Sie --password-stdin oder --password-env VAR an.</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Passwort für %1:</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Abgebrochen: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The password is empty, and nothing was changed.</source>
        <translation>Das Passwort ist leer, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. There are: %2.</source>
        <translation>Ein Konto „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>Ein Konto „%1“ gibt es nicht. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command of %2. There are: %3.</source>
        <translation>„%1“ ist kein Befehl von %2. Es gibt: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command of %2. Did you mean %4? There are: %3.</source>
        <translation>„%1“ ist kein Befehl von %2. Meinten Sie %4? Es gibt: %3.</translation>
    </message>
    <message>
        <source>The option %1 is not known. %2 --help lists those that are.</source>
        <translation>Die Option %1 ist nicht bekannt. %2 --help zählt die bekannten auf.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Die Option %1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>A password or token is never taken from the command line, where every user of this computer can read it and the shell keeps it: use --password-stdin, --password-env VAR or --token-env VAR, or keep it in the keychain with &quot;helo account set-password NAME&quot;.</source>
        <translation>Ein Passwort oder Token wird nie von der Befehlszeile genommen, wo jeder Benutzer dieses Rechners es lesen kann und die Shell es behält: Nehmen Sie --password-stdin, --password-env VAR oder --token-env VAR, oder legen Sie es mit „helo account set-password NAME“ in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>%1 does not take --%2; it is an option of %3.</source>
        <translation>%1 nimmt --%2 nicht; das ist eine Option von %3.</translation>
    </message>
    <message>
        <source>The option --%1 is not known. %2 --help lists those that are.</source>
        <translation>Die Option --%1 ist nicht bekannt. %2 --help zählt die bekannten auf.</translation>
    </message>
    <message>
        <source>The option --%1 is not known. Did you mean --%2? %3 --help lists them all.</source>
        <translation>Die Option --%1 ist nicht bekannt. Meinten Sie --%2? %3 --help zählt alle auf.</translation>
    </message>
    <message>
        <source>%1 is given twice. It can be given once.</source>
        <translation>%1 steht zweimal da. Einmal ist möglich.</translation>
    </message>
    <message>
        <source>%1 takes no value: the password is read from standard input.</source>
        <translation>%1 nimmt keinen Wert: Das Passwort wird von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation>%1 braucht einen Wert: %1 %2.</translation>
    </message>
    <message>
        <source>%1 needs a value, and the option %2 follows. A value that really begins with dashes is written %1=VALUE.</source>
        <translation>%1 braucht einen Wert, und es folgt die Option %2. Ein Wert, der wirklich mit Strichen beginnt, wird %1=WERT geschrieben.</translation>
    </message>
    <message>
        <source>The value of %1 is not UTF-8 text.</source>
        <translation>Der Wert von %1 ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>%1 can be: %2.</source>
        <translation>%1 kann sein: %2.</translation>
    </message>
    <message>
        <source>%1 can be: %2. Did you mean %3?</source>
        <translation>%1 kann sein: %2. Meinten Sie %3?</translation>
    </message>
    <message>
        <source>%1 needs a number, and &quot;%2&quot; is none.</source>
        <translation>%1 braucht eine Zahl, und „%2“ ist keine.</translation>
    </message>
    <message>
        <source>A word follows an option that reads the password from elsewhere. Passwords are never taken from the command line.</source>
        <translation>Nach einer Option, die das Passwort von anderswo liest, folgt ein Wort. Passwörter werden nie von der Befehlszeile genommen.</translation>
    </message>
    <message>
        <source>%1 does not know what to do with &quot;%2&quot;: each thing it takes is named by an option. %1 --help lists them.</source>
        <translation>%1 weiß nicht, was es mit „%2“ tun soll: Alles, was es nimmt, nennt eine Option. %1 --help zählt sie auf.</translation>
    </message>
    <message>
        <source>What is to be done? There are: %1. %2 --help says more.</source>
        <translation>Was ist zu tun? Es gibt: %1. %2 --help sagt mehr.</translation>
    </message>
    <message>
        <source>%1 needs to know which: %1 %2.</source>
        <translation>%1 muss wissen, welches: %1 %2.</translation>
    </message>
    <message>
        <source>See a whole session, with nothing set up:</source>
        <translation>Eine ganze Sitzung sehen, ohne etwas einzurichten:</translation>
    </message>
    <message>
        <source>What does this reply mean?</source>
        <translation>Was bedeutet diese Antwort?</translation>
    </message>
    <message>
        <source>A server to test a program against:</source>
        <translation>Ein Server, um ein Programm daran zu prüfen:</translation>
    </message>
    <message>
        <source>A test message to a server of your own:</source>
        <translation>Eine Testnachricht an einen eigenen Server:</translation>
    </message>
    <message>
        <source>Sign in, with the password from a password manager:</source>
        <translation>Anmelden, mit dem Passwort aus einem Passwortmanager:</translation>
    </message>
    <message>
        <source>Text, HTML and a picture, through an account that is set up:</source>
        <translation>Text, HTML und ein Bild, über ein eingerichtetes Konto:</translation>
    </message>
    <message>
        <source>A finished message, byte for byte, to two recipients:</source>
        <translation>Eine fertige Nachricht, Byte für Byte, an zwei Empfänger:</translation>
    </message>
    <message>
        <source>Which recipients were refused, for a script:</source>
        <translation>Welche Empfänger wurden abgelehnt, für ein Skript:</translation>
    </message>
    <message>
        <source>Meet a server that refuses the second recipient:</source>
        <translation>Einem Server begegnen, der den zweiten Empfänger ablehnt:</translation>
    </message>
    <message>
        <source>A server for a program under test, on a port of its own:</source>
        <translation>Ein Server für ein zu prüfendes Programm, an einem eigenen Port:</translation>
    </message>
    <message>
        <source>Keep what arrives, and ask for a password:</source>
        <translation>Behalten, was ankommt, und ein Passwort verlangen:</translation>
    </message>
    <message>
        <source>With TLS that the client can verify:</source>
        <translation>Mit TLS, das der Client prüfen kann:</translation>
    </message>
    <message>
        <source>Greet late, and close before the last reply:</source>
        <translation>Spät grüßen, und vor der letzten Antwort schließen:</translation>
    </message>
    <message>
        <source>A reply code, an enhanced code:</source>
        <translation>Ein Antwortcode, ein erweiterter Code:</translation>
    </message>
    <message>
        <source>A keyword, a verb, a mechanism:</source>
        <translation>Ein Schlüsselwort, ein Befehl, ein Verfahren:</translation>
    </message>
    <message>
        <source>A line from a log or a bounce:</source>
        <translation>Eine Zeile aus einem Protokoll oder einer Rückläufer-Nachricht:</translation>
    </message>
    <message>
        <source>A session that was recorded with --format json:</source>
        <translation>Eine Sitzung, die mit --format json aufgezeichnet wurde:</translation>
    </message>
    <message>
        <source>Set an account up, test it, use it:</source>
        <translation>Ein Konto einrichten, prüfen, benutzen:</translation>
    </message>
    <message>
        <source>For a script:</source>
        <translation>Für ein Skript:</translation>
    </message>
    <message>
        <source>One account:</source>
        <translation>Ein Konto:</translation>
    </message>
    <message>
        <source>An account with a password from a password manager:</source>
        <translation>Ein Konto mit einem Passwort aus einem Passwortmanager:</translation>
    </message>
    <message>
        <source>Remove an account and its password:</source>
        <translation>Ein Konto und sein Passwort entfernen:</translation>
    </message>
    <message>
        <source>Can it still sign in?</source>
        <translation>Kann es sich noch anmelden?</translation>
    </message>
    <message>
        <source>For a script, by exit code alone:</source>
        <translation>Für ein Skript, allein durch den Rückgabewert:</translation>
    </message>
    <message>
        <source>Be asked for it:</source>
        <translation>Danach gefragt werden:</translation>
    </message>
    <message>
        <source>From a password manager:</source>
        <translation>Aus einem Passwortmanager:</translation>
    </message>
    <message>
        <source>Remove the password and keep the account:</source>
        <translation>Das Passwort entfernen und das Konto behalten:</translation>
    </message>
    <message>
        <source>Submit mail, test SMTP servers and see why mail does not go.</source>
        <translation>Mail einreichen, SMTP-Server prüfen und sehen, warum Mail nicht durchkommt.</translation>
    </message>
    <message>
        <source>Each command has its own --help, with examples.</source>
        <translation>Jeder Befehl hat sein eigenes --help, mit Beispielen.</translation>
    </message>
    <message>
        <source>Send a message and watch the session, line by line.</source>
        <translation>Eine Nachricht senden und die Sitzung Zeile für Zeile verfolgen.</translation>
    </message>
    <message>
        <source>One of --server, --account and --sandbox says where to. Without any option for the message, a short test message is sent. In the transcript -&gt; is sent, &lt;- received, ~ stands for - under TLS, ** marks a reply that says no, === is information and *** an error.</source>
        <translation>Eines von --server, --account und --sandbox sagt, wohin. Ohne eine Option für die Nachricht wird eine kurze Testnachricht gesendet. Im Mitschnitt ist -&gt; gesendet, &lt;- empfangen, ~ steht für - unter TLS, ** kennzeichnet eine ablehnende Antwort, === ist Information und *** ein Fehler.</translation>
    </message>
    <message>
        <source>Run the built-in server and print each message that arrives.</source>
        <translation>Den eingebauten Server starten und jede ankommende Nachricht ausgeben.</translation>
    </message>
    <message>
        <source>Say in plain words what a code, a keyword, a reply or a recorded session means.</source>
        <translation>Mit einfachen Worten sagen, was ein Code, ein Schlüsselwort, eine Antwort oder eine aufgezeichnete Sitzung bedeutet.</translation>
    </message>
    <message>
        <source>WHAT is a reply code, an enhanced code, an EHLO keyword, a verb, a mechanism, a whole line, or a .jsonl file written with --format json.</source>
        <translation>WAS ist ein Antwortcode, ein erweiterter Code, ein EHLO-Schlüsselwort, ein Befehl, ein Verfahren, eine ganze Zeile oder eine mit --format json geschriebene .jsonl-Datei.</translation>
    </message>
    <message>
        <source>Keep accounts and their passwords.</source>
        <translation>Konten und ihre Passwörter verwalten.</translation>
    </message>
    <message>
        <source>Accounts are shared with the window. Passwords are kept in the system&apos;s keychain only.</source>
        <translation>Die Konten sind dieselben wie im Fenster. Passwörter liegen nur im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>Die Konten aufzählen.</translation>
    </message>
    <message>
        <source>Show one account, and where its password is.</source>
        <translation>Ein Konto zeigen, und wo sein Passwort ist.</translation>
    </message>
    <message>
        <source>Add an account.</source>
        <translation>Ein Konto hinzufügen.</translation>
    </message>
    <message>
        <source>With --password-stdin, --password-env or --token-env its secret goes to the keychain too.</source>
        <translation>Mit --password-stdin, --password-env oder --token-env kommt auch sein Geheimnis in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Remove an account and its password.</source>
        <translation>Ein Konto und sein Passwort entfernen.</translation>
    </message>
    <message>
        <source>Connect and sign in, and send no message.</source>
        <translation>Verbinden und anmelden, und keine Nachricht senden.</translation>
    </message>
    <message>
        <source>Put an account&apos;s password into the keychain.</source>
        <translation>Das Passwort eines Kontos in den Schlüsselbund legen.</translation>
    </message>
    <message>
        <source>In a terminal it asks; elsewhere give --password-stdin or --password-env.</source>
        <translation>Im Terminal wird gefragt; sonst geben Sie --password-stdin oder --password-env an.</translation>
    </message>
    <message>
        <source>Remove an account&apos;s password from the keychain.</source>
        <translation>Das Passwort eines Kontos aus dem Schlüsselbund entfernen.</translation>
    </message>
    <message>
        <source>--helo needs a host name or an address in brackets, such as mail.example.org or [192.0.2.1]; &quot;%1&quot; is neither.</source>
        <translation>--helo braucht einen Rechnernamen oder eine Adresse in Klammern, etwa mail.example.org oder [192.0.2.1]; „%1“ ist keines von beiden.</translation>
    </message>
    <message>
        <source>--tls-ca: the file %1 cannot be read: %2</source>
        <translation>--tls-ca: Die Datei %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>--tls-ca: there is no certificate in %1. It must be in PEM form, which begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>--tls-ca: In %1 steht kein Zertifikat. Es muss in PEM-Form sein, die mit -----BEGIN CERTIFICATE----- beginnt.</translation>
    </message>
    <message>
        <source>--tls-name: &quot;%1&quot; is not a host name.</source>
        <translation>--tls-name: „%1“ ist kein Rechnername.</translation>
    </message>
    <message>
        <source>--tls-min %1 is above --tls-max %2: no version is left.</source>
        <translation>--tls-min %1 liegt über --tls-max %2: Keine Version bleibt übrig.</translation>
    </message>
    <message>
        <source>--auth: &quot;%1&quot; is not a mechanism that helo speaks. There are: auto, none, %2.</source>
        <translation>--auth: „%1“ ist kein Verfahren, das helo spricht. Es gibt: auto, none, %2.</translation>
    </message>
    <message>
        <source>--auth: &quot;%1&quot; is not a mechanism that helo speaks. Did you mean %3? There are: auto, none, %2.</source>
        <translation>--auth: „%1“ ist kein Verfahren, das helo spricht. Meinten Sie %3? Es gibt: auto, none, %2.</translation>
    </message>
    <message>
        <source>--auth: %1 takes an access token and no password; give it with --token-env VAR.</source>
        <translation>--auth: %1 nimmt ein Zugriffstoken und kein Passwort; geben Sie es mit --token-env VAR an.</translation>
    </message>
    <message>
        <source>--user needs the name to sign in with; it cannot be empty or hold a line break.</source>
        <translation>--user braucht den Namen für die Anmeldung; er darf nicht leer sein und keinen Zeilenumbruch enthalten.</translation>
    </message>
    <message>
        <source>--server: &quot;%1&quot; has an opening bracket and no closing one. An IPv6 address is written [2001:db8::1]:587.</source>
        <translation>--server: „%1“ hat eine öffnende Klammer und keine schließende. Eine IPv6-Adresse schreibt man [2001:db8::1]:587.</translation>
    </message>
    <message>
        <source>--server: &quot;%1&quot; is not an address in brackets, with :PORT after it or nothing.</source>
        <translation>--server: „%1“ ist keine Adresse in Klammern, mit :PORT dahinter oder nichts.</translation>
    </message>
    <message>
        <source>--server: &quot;%1&quot; has several colons and is not an IPv6 address. An IPv6 address with a port is written [2001:db8::1]:587.</source>
        <translation>--server: „%1“ hat mehrere Doppelpunkte und ist keine IPv6-Adresse. Eine IPv6-Adresse mit Port schreibt man [2001:db8::1]:587.</translation>
    </message>
    <message>
        <source>--server: &quot;%1&quot; is not a host name or address.</source>
        <translation>--server: „%1“ ist kein Rechnername und keine Adresse.</translation>
    </message>
    <message>
        <source>--server: &quot;%1&quot; is not a port. Ports are numbers from 1 to 65535.</source>
        <translation>--server: „%1“ ist kein Port. Ports sind Zahlen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>-4 and -6 exclude each other: with both no address is left.</source>
        <translation>-4 und -6 schließen einander aus: Mit beiden bleibt keine Adresse übrig.</translation>
    </message>
    <message>
        <source>--timeout needs a number of seconds above 0 and up to a day (86400).</source>
        <translation>--timeout braucht eine Zahl von Sekunden über 0 und bis zu einem Tag (86400).</translation>
    </message>
    <message>
        <source>%1 names a variable that is not in the environment. It takes the variable&apos;s name, and the variable must be exported.</source>
        <translation>%1 nennt eine Variable, die nicht in der Umgebung ist. Es nimmt den Namen der Variablen, und sie muss exportiert sein.</translation>
    </message>
    <message>
        <source>%1 names a variable that is empty.</source>
        <translation>%1 nennt eine Variable, die leer ist.</translation>
    </message>
    <message>
        <source>%1 and %2 are two sources for one secret. Give one of them.</source>
        <translation>%1 und %2 sind zwei Quellen für ein Geheimnis. Geben Sie eine davon an.</translation>
    </message>
    <message>
        <source>--password-stdin: the first line of standard input is empty. The password must be there.</source>
        <translation>--password-stdin: Die erste Zeile der Standardeingabe ist leer. Dort muss das Passwort stehen.</translation>
    </message>
    <message>
        <source>See %1: %2</source>
        <comment>the label of a standard, its address</comment>
        <translation>Siehe %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a code or keyword, its title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The command %1</source>
        <translation>Der Befehl %1</translation>
    </message>
    <message>
        <source>The EHLO keyword %1</source>
        <translation>Das EHLO-Schlüsselwort %1</translation>
    </message>
    <message>
        <source>The mechanism %1</source>
        <translation>Das Verfahren %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who acts, and what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Die Datei %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 is not a transcript in JSON Lines, as --format json writes it: line %2 does not fit (%3).</source>
        <translation>%1 ist kein Mitschnitt in JSON Lines, wie --format json ihn schreibt: Zeile %2 passt nicht (%3).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not registered for SMTP. Did you mean %2?</source>
        <translation>„%1“ ist für SMTP nicht registriert. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>--fault: &quot;%1&quot; is not a fault. &quot;helo sandbox --list-faults&quot; says which there are.</source>
        <translation>--fault: „%1“ ist keine Störung. „helo sandbox --list-faults“ sagt, welche es gibt.</translation>
    </message>
    <message>
        <source>--fault: &quot;%1&quot; is not a fault. Did you mean %2? &quot;helo sandbox --list-faults&quot; says which there are.</source>
        <translation>--fault: „%1“ ist keine Störung. Meinten Sie %2? „helo sandbox --list-faults“ sagt, welche es gibt.</translation>
    </message>
    <message>
        <source>--fault: %1 takes no argument.</source>
        <translation>--fault: %1 nimmt kein Argument.</translation>
    </message>
    <message>
        <source>--fault: %1 is written %1=%2, and &quot;%3&quot; does not fit.</source>
        <translation>--fault: %1 schreibt man %1=%2, und „%3“ passt nicht.</translation>
    </message>
    <message>
        <source>The sandbox cannot listen: %1.</source>
        <translation>Die Sandbox kann nicht lauschen: %1.</translation>
    </message>
    <message>
        <source>The sandbox cannot listen on port %1: %2. Another --port may be free; without one it finds a free port itself.</source>
        <translation>Die Sandbox kann nicht an Port %1 lauschen: %2. Vielleicht ist ein anderer --port frei; ohne ihn findet sie selbst einen freien.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Die Nachricht</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation>Wie gesendet wird</translation>
    </message>
    <message>
        <source>The sandbox</source>
        <translation>Die Sandbox</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Was ausgegeben wird</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>[OPTION…]</source>
        <translation>[OPTION…]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a heading</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>(may be repeated)</source>
        <translation>(kann mehrmals stehen)</translation>
    </message>
    <message>
        <source>Mechanisms, strongest first: %1.</source>
        <translation>Verfahren, das stärkste zuerst: %1.</translation>
    </message>
    <message>
        <source>Exit status: 0 accepted, 1 usage or bad input, 2 name or connection, 3 greeting or EHLO, 4 TLS, 5 signing in, 6 MAIL refused, 7 every recipient refused, 8 partly accepted, 9 message refused, 10 outcome unknown, 11 timed out or lost before the message, 12 protocol violation, 13 cancelled, 70 a defect of helo.</source>
        <translation>Rückgabewert: 0 angenommen, 1 Aufruf oder falsche Eingabe, 2 Name oder Verbindung, 3 Begrüßung oder EHLO, 4 TLS, 5 Anmeldung, 6 MAIL abgelehnt, 7 jeder Empfänger abgelehnt, 8 teilweise angenommen, 9 Nachricht abgelehnt, 10 Ausgang unbekannt, 11 Zeit abgelaufen oder Verbindung verloren vor der Nachricht, 12 Verstoß gegen das Protokoll, 13 abgebrochen, 70 ein Fehler von helo.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>The manual: man helo</source>
        <translation>Das Handbuch: man helo</translation>
    </message>
    <message>
        <source>%1 needs an address, such as %1 ann@example.org.</source>
        <translation>%1 braucht eine Adresse, etwa %1 ann@example.org.</translation>
    </message>
    <message>
        <source>Standard input cannot be both the password (--password-stdin) and the text (%1 @-).</source>
        <translation>Die Standardeingabe kann nicht zugleich das Passwort (--password-stdin) und der Text (%1 @-) sein.</translation>
    </message>
    <message>
        <source>%1: the file %2 cannot be read: %3. A text that begins with @ is written @@….</source>
        <translation>%1: Die Datei %2 lässt sich nicht lesen: %3. Einen Text, der mit @ beginnt, schreibt man @@….</translation>
    </message>
    <message>
        <source>%1: %2 is not UTF-8 text. Save it as UTF-8, or send it as it is with --attach.</source>
        <translation>%1: %2 ist kein UTF-8-Text. Speichern Sie ihn als UTF-8, oder senden Sie ihn mit --attach, wie er ist.</translation>
    </message>
    <message>
        <source>--attach: there is no file %1.</source>
        <translation>--attach: Eine Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>--attach: %1 is not a file. A folder can be attached as an archive.</source>
        <translation>--attach: %1 ist keine Datei. Einen Ordner kann man als Archiv anhängen.</translation>
    </message>
    <message>
        <source>--attach: the file %1 cannot be read: its permissions forbid it.</source>
        <translation>--attach: Die Datei %1 lässt sich nicht lesen: Ihre Rechte verbieten es.</translation>
    </message>
    <message>
        <source>--header needs a name, a colon and a value, such as &apos;X-Test: 1&apos;; &quot;%1&quot; is not of that form.</source>
        <translation>--header braucht Name, Doppelpunkt und Wert, etwa &apos;X-Test: 1&apos;; „%1“ hat diese Form nicht.</translation>
    </message>
    <message>
        <source>%1: a keyword is made of letters, digits and hyphens, and &quot;%2&quot; is not.</source>
        <translation>%1: Ein Schlüsselwort besteht aus Buchstaben, Ziffern und Bindestrichen, „%2“ nicht.</translation>
    </message>
    <message>
        <source>%1: the value of %2 cannot be empty or hold blanks, control characters or &quot;=&quot;. Where the parameter is xtext (RFC 3461 §4), write them as +20, +3D and so on.</source>
        <translation>%1: Der Wert von %2 darf nicht leer sein und keine Leerzeichen, Steuerzeichen oder „=“ enthalten. Wo der Parameter xtext ist (RFC 3461 §4), schreibt man sie als +20, +3D und so weiter.</translation>
    </message>
    <message>
        <source>Who is to get it? Give --to ADDRESS, or --envelope-to ADDRESS.</source>
        <translation>Wer soll sie bekommen? Geben Sie --to ADRESSE oder --envelope-to ADRESSE an.</translation>
    </message>
    <message numerus="yes">
        <source>--from takes one address, and &quot;%1&quot; holds %n.</source>
        <translation>
            <numerusform>--from nimmt eine Adresse, und „%1“ enthält %n.</numerusform>
            <numerusform>--from nimmt eine Adresse, und „%1“ enthält %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A test from Heloscope</source>
        <translation>Ein Test von Heloscope</translation>
    </message>
    <message>
        <source>This message was sent to see whether mail gets through.

It did: nothing more is needed, and the message can be deleted.
</source>
        <translation>Diese Nachricht wurde gesendet, um zu sehen, ob Mail ankommt.

Sie ist angekommen: Mehr ist nicht nötig, und die Nachricht kann gelöscht werden.
</translation>
    </message>
    <message>
        <source>Who is the message from? Give --from ADDRESS: an empty --envelope-from does not say it.</source>
        <translation>Von wem ist die Nachricht? Geben Sie --from ADRESSE an: Ein leeres --envelope-from sagt es nicht.</translation>
    </message>
    <message>
        <source>--eml sends a file as it is, so %1 has no place in it. Leave one of the two out.</source>
        <translation>--eml sendet eine Datei, wie sie ist; für %1 ist darin kein Platz. Lassen Sie eines von beiden weg.</translation>
    </message>
    <message>
        <source>--eml: the file %1 cannot be read: %2</source>
        <translation>--eml: Die Datei %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>--eml: there is no file %1.</source>
        <translation>--eml: Eine Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Who is it from? Give --from ADDRESS, or --envelope-from ADDRESS.</source>
        <translation>Von wem ist sie? Geben Sie --from ADRESSE oder --envelope-from ADRESSE an.</translation>
    </message>
    <message>
        <source>Use the account of this name: its server, its TLS settings, its user and the password that the keychain has for it.</source>
        <translation>Das Konto dieses Namens benutzen: seinen Server, seine TLS-Einstellungen, seinen Benutzer und das Passwort, das der Schlüsselbund dafür hat.</translation>
    </message>
    <message>
        <source>The server: a name, an IPv4 address, or an IPv6 address in brackets. Without a port: 465 with --security tls, 587 with --security starttls or --user, else 25.</source>
        <translation>Der Server: ein Name, eine IPv4-Adresse oder eine IPv6-Adresse in Klammern. Ohne Port: 465 mit --security tls, 587 mit --security starttls oder --user, sonst 25.</translation>
    </message>
    <message>
        <source>Start the built-in server for this one session and send to it: nothing leaves this computer.</source>
        <translation>Den eingebauten Server für diese eine Sitzung starten und dorthin senden: Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>The name to give in EHLO. Without it: this computer&apos;s full name.</source>
        <translation>Der Name für EHLO. Ohne ihn: der volle Name dieses Rechners.</translation>
    </message>
    <message>
        <source>Try only IPv4 addresses.</source>
        <translation>Nur IPv4-Adressen versuchen.</translation>
    </message>
    <message>
        <source>Try only IPv6 addresses.</source>
        <translation>Nur IPv6-Adressen versuchen.</translation>
    </message>
    <message>
        <source>Wait at most this long for each answer. Without it: the limits of RFC 5321 §4.5.3.2, which are minutes.</source>
        <translation>Höchstens so lange auf jede Antwort warten. Ohne Angabe: die Grenzen von RFC 5321 §4.5.3.2, das sind Minuten.</translation>
    </message>
    <message>
        <source>How to protect the connection. none: clear text. opportunistic: STARTTLS when offered. starttls: STARTTLS or nothing. tls: TLS from the first byte. Without it the port decides: 465 tls, 587 starttls, any other opportunistic.</source>
        <translation>Wie die Verbindung geschützt wird. none: Klartext. opportunistic: STARTTLS, wenn angeboten. starttls: STARTTLS oder gar nicht. tls: TLS vom ersten Byte an. Ohne Angabe entscheidet der Port: 465 tls, 587 starttls, jeder andere opportunistic.</translation>
    </message>
    <message>
        <source>Expect this name in the certificate instead of the server&apos;s.</source>
        <translation>Diesen Namen im Zertifikat erwarten statt den des Servers.</translation>
    </message>
    <message>
        <source>Go on in spite of a bad certificate. What is wrong with it is still shown.</source>
        <translation>Trotz eines schlechten Zertifikats weitermachen. Was daran falsch ist, wird trotzdem gezeigt.</translation>
    </message>
    <message>
        <source>The oldest TLS version to accept.</source>
        <translation>Die älteste TLS-Version, die angenommen wird.</translation>
    </message>
    <message>
        <source>The newest TLS version to offer.</source>
        <translation>Die neueste TLS-Version, die angeboten wird.</translation>
    </message>
    <message>
        <source>The user to sign in as. For the sandbox: the user that may sign in.</source>
        <translation>Der Benutzer, der sich anmeldet. Bei der Sandbox: der Benutzer, der sich anmelden darf.</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input.</source>
        <translation>Das Passwort aus der ersten Zeile der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Read the password from this environment variable.</source>
        <translation>Das Passwort aus dieser Umgebungsvariablen lesen.</translation>
    </message>
    <message>
        <source>Read an OAuth access token from this environment variable, for XOAUTH2 and OAUTHBEARER.</source>
        <translation>Ein OAuth-Zugriffstoken aus dieser Umgebungsvariablen lesen, für XOAUTH2 und OAUTHBEARER.</translation>
    </message>
    <message>
        <source>Let the password cross the network unencrypted where there is no TLS. Everyone on the way can read it.</source>
        <translation>Das Passwort unverschlüsselt durchs Netz gehen lassen, wo es kein TLS gibt. Unterwegs kann jeder es lesen.</translation>
    </message>
    <message>
        <source>Who the message is from: ann@example.org or &quot;Ann Lee &lt;ann@example.org&gt;&quot;.</source>
        <translation>Von wem die Nachricht ist: ann@example.org oder „Ann Lee &lt;ann@example.org&gt;“.</translation>
    </message>
    <message>
        <source>A recipient, or several with commas between them.</source>
        <translation>Ein Empfänger, oder mehrere mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>A recipient of a copy.</source>
        <translation>Ein Empfänger einer Kopie.</translation>
    </message>
    <message>
        <source>A recipient whom the message does not mention.</source>
        <translation>Ein Empfänger, den die Nachricht nicht nennt.</translation>
    </message>
    <message>
        <source>The sender in MAIL FROM, where it differs from --from; &quot;&quot; for the empty one of bounces.</source>
        <translation>Der Absender in MAIL FROM, wo er von --from abweicht; &quot;&quot; für den leeren der Rückläufer.</translation>
    </message>
    <message>
        <source>A recipient in RCPT TO. When given, --to, --cc and --bcc are for the header alone.</source>
        <translation>Ein Empfänger in RCPT TO. Wenn angegeben, gelten --to, --cc und --bcc nur für den Kopf.</translation>
    </message>
    <message>
        <source>The subject.</source>
        <translation>Der Betreff.</translation>
    </message>
    <message>
        <source>The text, or a file with it; @- is standard input, @@ begins a text with one @.</source>
        <translation>Der Text, oder eine Datei damit; @- ist die Standardeingabe, @@ beginnt einen Text mit einem @.</translation>
    </message>
    <message>
        <source>The HTML, alone or beside --body as an alternative.</source>
        <translation>Das HTML, allein oder neben --body als Alternative.</translation>
    </message>
    <message>
        <source>Attach this file.</source>
        <translation>Diese Datei anhängen.</translation>
    </message>
    <message>
        <source>A further header; one of the same name as ours, such as Date, replaces it.</source>
        <translation>Eine weitere Kopfzeile; eine vom Namen einer unseren, etwa Date, ersetzt diese.</translation>
    </message>
    <message>
        <source>Send this file byte for byte instead of a message made here. --from and --to then make the envelope alone.</source>
        <translation>Diese Datei Byte für Byte senden statt einer hier gemachten Nachricht. --from und --to bilden dann nur den Umschlag.</translation>
    </message>
    <message>
        <source>Send the message this many times over the one connection.</source>
        <translation>Die Nachricht so oft über die eine Verbindung senden.</translation>
    </message>
    <message>
        <source>Wait for each reply even where the server offers PIPELINING.</source>
        <translation>Auf jede Antwort warten, auch wo der Server PIPELINING anbietet.</translation>
    </message>
    <message>
        <source>Listen on this port. Without it: on a free one, which is printed.</source>
        <translation>An diesem Port lauschen. Ohne ihn: an einem freien, der ausgegeben wird.</translation>
    </message>
    <message>
        <source>Speak TLS from the first byte. Without it STARTTLS is offered.</source>
        <translation>TLS vom ersten Byte an sprechen. Sonst wird STARTTLS angeboten.</translation>
    </message>
    <message>
        <source>Refuse mail from those who have not signed in.</source>
        <translation>Mail von allen ablehnen, die sich nicht angemeldet haben.</translation>
    </message>
    <message>
        <source>Refuse messages above this size.</source>
        <translation>Nachrichten über dieser Größe ablehnen.</translation>
    </message>
    <message>
        <source>Keep what arrives in this Maildir; it is made if missing.</source>
        <translation>Was ankommt, in diesem Maildir aufbewahren; fehlt es, wird es angelegt.</translation>
    </message>
    <message>
        <source>Write the certificate of the sandbox&apos;s own authority here, for --tls-ca.</source>
        <translation>Das Zertifikat der eigenen Zertifizierungsstelle der Sandbox hierher schreiben, für --tls-ca.</translation>
    </message>
    <message>
        <source>Let the sandbox misbehave in this way.</source>
        <translation>Die Sandbox sich auf diese Weise danebenbenehmen lassen.</translation>
    </message>
    <message>
        <source>Say which faults there are, and stop.</source>
        <translation>Sagen, welche Störungen es gibt, und aufhören.</translation>
    </message>
    <message>
        <source>How to print it. text: for people. json: JSON Lines, an object for each thing that happens. quiet: nothing but errors.</source>
        <translation>Wie ausgegeben wird. text: für Menschen. json: JSON Lines, ein Objekt für alles, was geschieht. quiet: nur Fehler.</translation>
    </message>
    <message>
        <source>Say beside each line of the transcript what it means.</source>
        <translation>Neben jeder Zeile des Mitschnitts sagen, was sie bedeutet.</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output.</source>
        <translation>In diese Datei schreiben statt auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>List the names alone, one on a line.</source>
        <translation>Nur die Namen aufzählen, einen je Zeile.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <comment>a recipient</comment>
        <translation>angenommen: %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <comment>a recipient</comment>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>An argument is not UTF-8 text, and helo would have to guess what it says.</source>
        <translation>Ein Argument ist kein UTF-8-Text, und helo müsste raten, was es sagt.</translation>
    </message>
    <message numerus="yes">
        <source>%n octets</source>
        <translation>
            <numerusform>%n Oktett</numerusform>
            <numerusform>%n Oktette</numerusform>
        </translation>
    </message>
    <message>
        <source>over TLS</source>
        <translation>über TLS</translation>
    </message>
    <message>
        <source>in clear text</source>
        <translation>im Klartext</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>angemeldet als %1</translation>
    </message>
    <message>
        <source>kept as %1</source>
        <translation>aufbewahrt als %1</translation>
    </message>
    <message>
        <source>Message %1 from &lt;%2&gt; to &lt;%3&gt; (%4)</source>
        <translation>Nachricht %1 von &lt;%2&gt; an &lt;%3&gt; (%4)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more lines</source>
        <translation>
            <numerusform>… und %n weitere Zeile</numerusform>
            <numerusform>… und %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>--port needs a whole number from 1 to 65535, or 0 for a free port.</source>
        <translation>--port braucht eine ganze Zahl von 1 bis 65535, oder 0 für einen freien Port.</translation>
    </message>
    <message>
        <source>--size needs a whole number of bytes, 1 or more.</source>
        <translation>--size braucht eine ganze Zahl von Bytes, 1 oder mehr.</translation>
    </message>
    <message>
        <source>The sandbox listens on %1:%2. Ctrl+C ends it.</source>
        <translation>Die Sandbox lauscht an %1:%2. Strg+C beendet sie.</translation>
    </message>
    <message>
        <source>Signing in: the user %1 with the password that you gave.</source>
        <translation>Anmeldung: der Benutzer %1 mit dem Passwort, das Sie angegeben haben.</translation>
    </message>
    <message>
        <source>Signing in: the user %1 with the password %2.</source>
        <translation>Anmeldung: der Benutzer %1 mit dem Passwort %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are two places to send to. Give one of them.</source>
        <translation>%1 und %2 sind zwei Ziele. Geben Sie eines davon an.</translation>
    </message>
    <message>
        <source>--fault is for the built-in server: it needs --sandbox.</source>
        <translation>--fault gilt für den eingebauten Server: Es braucht --sandbox.</translation>
    </message>
    <message>
        <source>--user needs a password: give --password-stdin, --password-env VAR or --token-env VAR.</source>
        <translation>--user braucht ein Passwort: Geben Sie --password-stdin, --password-env VAR oder --token-env VAR an.</translation>
    </message>
    <message>
        <source>--auth says how to sign in and nobody does: give --user NAME.</source>
        <translation>--auth sagt, wie angemeldet wird, aber niemand meldet sich an: Geben Sie --user NAME an.</translation>
    </message>
    <message>
        <source>A temporary file cannot be written: %1</source>
        <translation>Eine temporäre Datei lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>--messages needs a whole number from 1 to 1000000.</source>
        <translation>--messages braucht eine ganze Zahl von 1 bis 1000000.</translation>
    </message>
    <message>
        <source>Ending the session politely. Ctrl+C once more drops the connection.</source>
        <translation>Die Sitzung wird höflich beendet. Noch einmal Strg+C trennt die Verbindung.</translation>
    </message>
    <message>
        <source>--output has nothing to hold: --format quiet writes nothing.</source>
        <translation>--output hat nichts aufzunehmen: --format quiet schreibt nichts.</translation>
    </message>
    <message>
        <source>--output: the file %1 cannot be written: %2</source>
        <translation>--output: Die Datei %1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>The transcript is not complete, because it could not be written: %1</source>
        <translation>Der Mitschnitt ist nicht vollständig, weil er sich nicht schreiben ließ: %1</translation>
    </message>
    <message>
        <source>undecided: %1</source>
        <comment>a recipient</comment>
        <translation>nicht entschieden: %1</translation>
    </message>
    <message>
        <source>--bdat=SIZE needs a whole number of bytes, 1 or more; &quot;%1&quot; is none.</source>
        <translation>--bdat=GRÖSSE braucht eine ganze Zahl von Byte, 1 oder mehr; „%1“ ist keine.</translation>
    </message>
    <message>
        <source>A session ends once: give one of --quit-after, --drop-after and --drop-after-send.</source>
        <translation>Eine Sitzung endet einmal: Geben Sie nur eins von --quit-after, --drop-after und --drop-after-send an.</translation>
    </message>
    <message>
        <source>%1 %2: after the &quot;=&quot; comes a whole number, 1 or more; &quot;%3&quot; is none.</source>
        <translation>%1 %2: Nach dem „=“ kommt eine ganze Zahl, 1 oder mehr; „%3“ ist keine.</translation>
    </message>
    <message>
        <source>Start this program and speak with it, such as &quot;exim -bs&quot;. No shell reads the command.</source>
        <translation>Dieses Programm starten und mit ihm sprechen, etwa „exim -bs“. Keine Shell liest den Befehl.</translation>
    </message>
    <message>
        <source>The protocol. lmtp, for delivery into mailboxes, gives a reply for each recipient after the message; its port is 24 unless you say otherwise.</source>
        <translation>Das Protokoll. lmtp, für die Zustellung in Postfächer, gibt nach der Nachricht eine Antwort für jeden Empfänger; sein Port ist 24, wenn nichts anderes angegeben ist.</translation>
    </message>
    <message>
        <source>A further parameter of MAIL. One of a known extension is checked, and sent only where the server offers it; see --force.</source>
        <translation>Ein weiterer Parameter von MAIL. Gehört er zu einer bekannten Erweiterung, wird er geprüft und nur gesendet, wo der Server sie anbietet; siehe --force.</translation>
    </message>
    <message>
        <source>A further parameter of each RCPT, checked in the same way.</source>
        <translation>Ein weiterer Parameter von jedem RCPT, ebenso geprüft.</translation>
    </message>
    <message>
        <source>Which reports to ask for, for every recipient: never, or any of success, failure and delay (DSN).</source>
        <translation>Welche Berichte verlangt werden, für jeden Empfänger: never, oder beliebige von success, failure und delay (DSN).</translation>
    </message>
    <message>
        <source>How much of the message a report of failure holds (DSN).</source>
        <translation>Wie viel von der Nachricht ein Bericht über einen Fehlschlag enthält (DSN).</translation>
    </message>
    <message>
        <source>An identifier that the reports carry back (DSN).</source>
        <translation>Eine Kennung, die die Berichte zurückbringen (DSN).</translation>
    </message>
    <message>
        <source>Send the message with BDAT instead of DATA (CHUNKING), in pieces of so many bytes; without a size: 1048576.</source>
        <translation>Die Nachricht mit BDAT statt DATA senden (CHUNKING), in Stücken von so vielen Byte; ohne Größe: 1048576.</translation>
    </message>
    <message>
        <source>Take this extension for not offered, whatever the server says.</source>
        <translation>Diese Erweiterung als nicht angeboten behandeln, was der Server auch sagt.</translation>
    </message>
    <message>
        <source>Take this extension for offered, and send its parameters unchecked: breaks the rules on purpose.</source>
        <translation>Diese Erweiterung als angeboten behandeln und ihre Parameter ungeprüft senden: bricht die Regeln mit Absicht.</translation>
    </message>
    <message>
        <source>End the session in order after the server&apos;s reply: greeting, ehlo, starttls, tls, auth, mail, rcpt, data or dot; with =N after the Nth of its kind.</source>
        <translation>Die Sitzung geordnet beenden nach der Antwort des Servers: greeting, ehlo, starttls, tls, auth, mail, rcpt, data oder dot; mit =N nach der N-ten ihrer Art.</translation>
    </message>
    <message>
        <source>Drop the connection after the reply; body=N drops it when so many bytes of the message are out.</source>
        <translation>Die Verbindung nach der Antwort abbrechen; body=N bricht sie ab, wenn so viele Byte der Nachricht draußen sind.</translation>
    </message>
    <message>
        <source>Drop the connection when the command is sent, before its reply; connect drops it at once.</source>
        <translation>Die Verbindung abbrechen, wenn der Befehl gesendet ist, vor der Antwort; connect bricht sie sofort ab.</translation>
    </message>
    <message>
        <source>%1: %2 (To send it all the same, give --force %3.)</source>
        <translation>%1: %2 (Um es trotzdem zu senden, geben Sie --force %3 an.)</translation>
    </message>
    <message>
        <source>%1 is spoken in clear text, on this computer alone: leave --security out.</source>
        <translation>Über %1 wird im Klartext gesprochen, nur auf diesem Rechner: Lassen Sie --security weg.</translation>
    </message>
    <message>
        <source>%1 needs attributes such as NAME=host.example, with blanks between them; &quot;%2&quot; is none.</source>
        <translation>%1 braucht Angaben wie NAME=host.example, mit Leerzeichen dazwischen; „%2“ ist keine.</translation>
    </message>
    <message>
        <source>%1 needs an attribute, such as NAME=host.example.</source>
        <translation>%1 braucht eine Angabe, etwa NAME=host.example.</translation>
    </message>
    <message>
        <source>The server listens on this Unix socket, as LMTP servers often do. The sandbox: beside its port.</source>
        <translation>Der Server lauscht an diesem Unix-Socket, wie es LMTP-Server oft tun. Die Sandbox: zusätzlich zu ihrem Port.</translation>
    </message>
    <message>
        <source>Ask the server to take us for another client (Postfix XCLIENT): NAME, ADDR, PORT, PROTO, HELO, LOGIN, DESTADDR, DESTPORT, REVERSE_NAME.</source>
        <translation>Den Server bitten, uns für einen anderen Client zu halten (XCLIENT von Postfix): NAME, ADDR, PORT, PROTO, HELO, LOGIN, DESTADDR, DESTPORT, REVERSE_NAME.</translation>
    </message>
    <message>
        <source>Tell the server where the message came from (Postfix XFORWARD): NAME, ADDR, PORT, PROTO, HELO, IDENT, SOURCE.</source>
        <translation>Dem Server sagen, woher die Nachricht kam (XFORWARD von Postfix): NAME, ADDR, PORT, PROTO, HELO, IDENT, SOURCE.</translation>
    </message>
    <message>
        <source>Speak LMTP, with a reply for each recipient after the message.</source>
        <translation>LMTP sprechen, mit einer Antwort für jeden Empfänger nach der Nachricht.</translation>
    </message>
    <message>
        <source>Offer the extensions that few servers have as well.</source>
        <translation>Auch die Erweiterungen anbieten, die wenige Server haben.</translation>
    </message>
    <message>
        <source>Announce this limit and keep to it: RCPTMAX, MAILMAX or RCPTDOMAINMAX (LIMITS).</source>
        <translation>Diese Grenze ankündigen und einhalten: RCPTMAX, MAILMAX oder RCPTDOMAINMAX (LIMITS).</translation>
    </message>
    <message>
        <source>--limit needs RCPTMAX, MAILMAX or RCPTDOMAINMAX, an equals sign and a whole number from 1 to 999999, not “%1”.</source>
        <translation>--limit braucht RCPTMAX, MAILMAX oder RCPTDOMAINMAX, ein Gleichheitszeichen und eine ganze Zahl von 1 bis 999999, nicht „%1“.</translation>
    </message>
    <message>
        <source>--socket: the sandbox cannot listen on Unix sockets on this system.</source>
        <translation>--socket: Auf diesem System kann die Sandbox nicht an Unix-Sockets lauschen.</translation>
    </message>
    <message>
        <source>--socket: the sandbox cannot listen on %1: %2</source>
        <translation>--socket: Die Sandbox kann nicht an %1 lauschen: %2</translation>
    </message>
    <message>
        <source>The sandbox listens on %1:%2 and on the socket %3. Ctrl+C ends it.</source>
        <translation>Die Sandbox lauscht an %1:%2 und am Socket %3. Strg+C beendet sie.</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertraut</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sein Schlüssel</translation>
    </message>
    <message>
        <source>Trust the certificate of a test server:</source>
        <translation>Dem Zertifikat eines Testservers vertrauen:</translation>
    </message>
    <message>
        <source>Only if it is the one that its administrator read out:</source>
        <translation>Nur wenn es das ist, das die Verwaltung vorgelesen hat:</translation>
    </message>
    <message>
        <source>Trust none of them any more:</source>
        <translation>Keinem von ihnen mehr vertrauen:</translation>
    </message>
    <message>
        <source>Trust the certificate that the account&apos;s server shows now.</source>
        <translation>Dem Zertifikat vertrauen, das der Server des Kontos jetzt zeigt.</translation>
    </message>
    <message>
        <source>It connects, signs nobody in, shows what is wrong with the certificate and keeps that it is allowed, for this account and this certificate alone.</source>
        <translation>Es verbindet sich, meldet niemanden an, zeigt, was mit dem Zertifikat nicht stimmt, und hält fest, dass es erlaubt ist, für dieses Konto und dieses Zertifikat allein.</translation>
    </message>
    <message>
        <source>Trust the account&apos;s certificates no more, or the one of --pin.</source>
        <translation>Den Zertifikaten des Kontos nicht mehr vertrauen, oder dem von --pin.</translation>
    </message>
    <message>
        <source>--auth: GSSAPI signs in with a Kerberos ticket, and this helo was built without Kerberos.</source>
        <translation>--auth: GSSAPI meldet mit einem Kerberos-Ticket an, und dieses helo ist ohne Kerberos gebaut.</translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 to %3.</source>
        <translation>%1 braucht eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>--split and --join exclude each other.</source>
        <translation>--split und --join schließen einander aus.</translation>
    </message>
    <message>
        <source>--delay waits before each command, and --join sends several at once: they exclude each other.</source>
        <translation>--delay wartet vor jedem Befehl, und --join sendet mehrere auf einmal: Sie schließen einander aus.</translation>
    </message>
    <message>
        <source>Trust the authorities in this PEM file, or in the files of this folder, and no others.</source>
        <translation>Den Stellen in dieser PEM-Datei oder in den Dateien dieses Ordners vertrauen und keinen anderen.</translation>
    </message>
    <message>
        <source>Offer these ciphers, with colons between them as OpenSSL writes them; those that begin with TLS_ are for TLS 1.3.</source>
        <translation>Diese Verschlüsselungsverfahren anbieten, mit Doppelpunkten dazwischen, wie OpenSSL sie schreibt; die mit TLS_ beginnen, sind für TLS 1.3.</translation>
    </message>
    <message>
        <source>Ask the server for this name (SNI), whatever name is expected in the certificate; &quot;&quot; asks for none.</source>
        <translation>Den Server nach diesem Namen fragen (SNI), welcher Name auch immer im Zertifikat erwartet wird; &quot;&quot; fragt nach keinem.</translation>
    </message>
    <message>
        <source>Take only a certificate with this SHA-256, its own or that of its public key: in hexadecimal digits, or as sha256// and base64.</source>
        <translation>Nur ein Zertifikat mit diesem SHA-256 nehmen, dem eigenen oder dem seines öffentlichen Schlüssels: in hexadezimalen Ziffern oder als sha256// und Base64.</translation>
    </message>
    <message>
        <source>Ask for a stapled proof that the certificate was not revoked (OCSP). require: and stop without one.</source>
        <translation>Nach einem angehefteten Beleg fragen, dass das Zertifikat nicht widerrufen wurde (OCSP). require: und ohne ihn aufhören.</translation>
    </message>
    <message>
        <source>Connect once before, for a ticket alone, and resume that TLS session. The server then shows no certificate.</source>
        <translation>Vorher einmal nur für ein Ticket verbinden und diese TLS-Sitzung wiederaufnehmen. Der Server zeigt dann kein Zertifikat.</translation>
    </message>
    <message>
        <source>Show this certificate to a server that asks for one: a PEM chain, or PKCS#12 with its key.</source>
        <translation>Einem Server, der danach fragt, dieses Zertifikat zeigen: eine PEM-Kette oder PKCS#12 mit dem Schlüssel.</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key, PEM. Without it: in the file of --tls-cert.</source>
        <translation>Der private Schlüssel des Zertifikats, PEM. Ohne diese Angabe: in der Datei von --tls-cert.</translation>
    </message>
    <message>
        <source>Read the pass phrase of the private key from the first line of standard input.</source>
        <translation>Die Passphrase des privaten Schlüssels aus der ersten Zeile der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Read the pass phrase of the private key from this environment variable.</source>
        <translation>Die Passphrase des privaten Schlüssels aus dieser Umgebungsvariablen lesen.</translation>
    </message>
    <message>
        <source>How to sign in. auto, the default, takes the strongest mechanism that both sides know; none does not sign in. DIGEST-MD5, NTLM and ANONYMOUS are taken only when named here, EXTERNAL also with a client certificate, GSSAPI also with a Kerberos ticket of --user. One that the server does not offer takes --force AUTH=MECH besides.</source>
        <translation>Wie angemeldet wird. auto, die Vorgabe, nimmt den stärksten Mechanismus, den beide Seiten kennen; none meldet nicht an. DIGEST-MD5, NTLM und ANONYMOUS werden nur genommen, wenn sie hier genannt sind, EXTERNAL auch mit einem Client-Zertifikat, GSSAPI auch mit einem Kerberos-Ticket von --user. Einer, den der Server nicht anbietet, braucht zusätzlich --force AUTH=MECH.</translation>
    </message>
    <message>
        <source>Sign in as --user and act for this one (the authorization identity).</source>
        <translation>Als --user anmelden und für diesen handeln (die Autorisierungsidentität).</translation>
    </message>
    <message>
        <source>The realm of the user, for DIGEST-MD5. Without it: the first that the server names.</source>
        <translation>Der Realm des Benutzers, für DIGEST-MD5. Ohne Angabe: der erste, den der Server nennt.</translation>
    </message>
    <message>
        <source>The Windows domain of the user, for NTLM. Without it: the one that the server names.</source>
        <translation>Die Windows-Domäne des Benutzers, für NTLM. Ohne Angabe: die, die der Server nennt.</translation>
    </message>
    <message>
        <source>Tell the server who handed the message in first (AUTH= of MAIL); &quot;&lt;&gt;&quot; says that it is not known.</source>
        <translation>Dem Server sagen, wer die Nachricht zuerst eingeliefert hat (AUTH= von MAIL); „&lt;&gt;“ heißt, dass es nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Have the message passed on over verified TLS only, or returned (REQUIRETLS).</source>
        <translation>Die Nachricht nur über geprüftes TLS weitergeben lassen, sonst zurückgeben (REQUIRETLS).</translation>
    </message>
    <message>
        <source>Say in the header that the message may be passed on without TLS (TLS-Required: No).</source>
        <translation>Im Kopf sagen, dass die Nachricht auch ohne TLS weitergegeben werden darf (TLS-Required: No).</translation>
    </message>
    <message>
        <source>Declare the message as binary and send its attachments without base64 (BINARYMIME, with BDAT).</source>
        <translation>Die Nachricht als binär erklären und ihre Anhänge ohne Base64 senden (BINARYMIME, mit BDAT).</translation>
    </message>
    <message>
        <source>Send 8-bit text as it is where the server does not offer 8BITMIME, instead of encoding it anew.</source>
        <translation>8-Bit-Text so senden, wie er ist, wo der Server 8BITMIME nicht anbietet, statt ihn neu zu kodieren.</translation>
    </message>
    <message>
        <source>Say this line as it is before the message, such as &quot;VRFY ann&quot; or HELP. Without a recipient no message is sent.</source>
        <translation>Diese Zeile vor der Nachricht sagen, wie sie ist, etwa „VRFY ann“ oder HELP. Ohne Empfänger wird keine Nachricht gesendet.</translation>
    </message>
    <message>
        <source>Send to all recipients at once, whatever limits the server announces (LIMITS).</source>
        <translation>An alle Empfänger auf einmal senden, welche Grenzen der Server auch nennt (LIMITS).</translation>
    </message>
    <message>
        <source>Say EHLO at once, before the server has greeted.</source>
        <translation>EHLO sofort sagen, bevor der Server gegrüßt hat.</translation>
    </message>
    <message>
        <source>Wait so many milliseconds before each command.</source>
        <translation>Vor jedem Befehl so viele Millisekunden warten.</translation>
    </message>
    <message>
        <source>Send at most so many bytes of the message each second.</source>
        <translation>Höchstens so viele Bytes der Nachricht in der Sekunde senden.</translation>
    </message>
    <message>
        <source>Send commands in packets of at most so many bytes.</source>
        <translation>Befehle in Paketen von höchstens so vielen Bytes senden.</translation>
    </message>
    <message>
        <source>Send what need not wait for a reply in one packet, such as a group of commands.</source>
        <translation>Was auf keine Antwort warten muss, in einem Paket senden, etwa eine Gruppe von Befehlen.</translation>
    </message>
    <message>
        <source>Ask clients for a certificate. require: and end the handshake without a good one.</source>
        <translation>Clients nach einem Zertifikat fragen. require: und den Handshake ohne ein gutes beenden.</translation>
    </message>
    <message>
        <source>Who may have signed a client&apos;s certificate, PEM. Without it: the sandbox&apos;s own authority.</source>
        <translation>Wer das Zertifikat eines Clients unterschrieben haben darf, PEM. Ohne diese Angabe: die eigene Stelle der Sandbox.</translation>
    </message>
    <message>
        <source>Write a certificate with its key for the user of the sandbox here, for --tls-cert.</source>
        <translation>Hierhin ein Zertifikat mit seinem Schlüssel für den Benutzer der Sandbox schreiben, für --tls-cert.</translation>
    </message>
    <message>
        <source>--require-tls wants TLS all the way and --tls-required-no does without it: with both, servers heed the first alone (RFC 8689). Give one of them.</source>
        <translation>--require-tls will TLS auf dem ganzen Weg, und --tls-required-no kommt ohne aus: Bei beiden beachten Server nur das erste (RFC 8689). Geben Sie eines davon an.</translation>
    </message>
    <message>
        <source>--client-ca: the file %1 cannot be read: %2</source>
        <translation>--client-ca: Die Datei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>--client-ca: there is no certificate in %1. It must be in PEM form, which begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>--client-ca: In %1 steht kein Zertifikat. Es muss im PEM-Format sein, das mit -----BEGIN CERTIFICATE----- beginnt.</translation>
    </message>
    <message>
        <source>%1: the file %2 cannot be written: %3</source>
        <translation>%1: Die Datei %2 kann nicht geschrieben werden: %3</translation>
    </message>
    <message>
        <source>Pass phrase of the key %1:</source>
        <translation>Passphrase des Schlüssels %1:</translation>
    </message>
    <message>
        <source>--tls-ca: no file in the folder %1 holds a certificate in PEM form.</source>
        <translation>--tls-ca: Keine Datei im Ordner %1 enthält ein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>--tls-sni: &quot;%1&quot; is not a host name.</source>
        <translation>--tls-sni: „%1“ ist kein Rechnername.</translation>
    </message>
    <message>
        <source>--pin: &quot;%1&quot; is no SHA-256. Write it in 64 hexadecimal digits, or as sha256// and base64.</source>
        <translation>--pin: „%1“ ist kein SHA-256. Schreiben Sie ihn mit 64 hexadezimalen Ziffern oder als sha256// und Base64.</translation>
    </message>
    <message>
        <source>--tls-key is the key of a certificate: give that with --tls-cert FILE.</source>
        <translation>--tls-key ist der Schlüssel eines Zertifikats: Geben Sie dieses mit --tls-cert DATEI an.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <translation>%1 und %2 schließen einander aus.</translation>
    </message>
    <message>
        <source>%1 opens the key of a certificate, and there is none: give --tls-cert FILE.</source>
        <translation>%1 öffnet den Schlüssel eines Zertifikats, und es gibt keines: Geben Sie --tls-cert DATEI an.</translation>
    </message>
    <message>
        <source>%1: the first line of standard input is empty.</source>
        <translation>%1: Die erste Zeile der Standardeingabe ist leer.</translation>
    </message>
    <message>
        <source>%1, since %2, SHA-256 %3. Allowed: %4</source>
        <translation>%1, seit %2, SHA-256 %3. Erlaubt: %4</translation>
    </message>
    <message>
        <source>The server showed no certificate: the account &quot;%1&quot; does not use TLS.</source>
        <translation>Der Server hat kein Zertifikat gezeigt: Das Konto „%1“ verwendet kein TLS.</translation>
    </message>
    <message>
        <source>The server shows another certificate than that of --pin, with the SHA-256 %1. It is not trusted.</source>
        <translation>Der Server zeigt ein anderes Zertifikat als das von --pin, mit dem SHA-256 %1. Ihm wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The certificate is valid as it is; there is nothing to allow.</source>
        <translation>Das Zertifikat ist gültig, wie es ist; es gibt nichts zu erlauben.</translation>
    </message>
    <message>
        <source>From now on the account &quot;%1&quot; trusts this certificate:</source>
        <translation>Von jetzt an vertraut das Konto „%1“ diesem Zertifikat:</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; trusts no such certificate; &quot;helo account show&quot; lists them.</source>
        <translation>Das Konto „%1“ vertraut keinem solchen Zertifikat; „helo account show“ listet sie auf.</translation>
    </message>
    <message>
        <source>--rset-between says nothing without --messages.</source>
        <translation>--rset-between besagt ohne --messages nichts.</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>Straight to the recipients&apos; mail exchangers, as servers do among themselves: the MX records of each domain say where, and each domain has a connection of its own.</source>
        <translation>Geradewegs zu den Mailservern der Empfänger, wie Server es untereinander tun: Die MX-Einträge jeder Domain sagen wohin, und jede Domain bekommt eine eigene Verbindung.</translation>
    </message>
    <message>
        <source>Connect through this proxy: socks5://[USER@]HOST[:PORT] or http://[USER@]HOST[:PORT] (CONNECT); system takes what this computer&apos;s settings say, none goes straight. The proxy looks the server&apos;s name up.</source>
        <translation>Über diesen Proxy verbinden: socks5://[USER@]HOST[:PORT] oder http://[USER@]HOST[:PORT] (CONNECT); system nimmt, was die Einstellungen dieses Rechners sagen, none geht geradewegs. Der Proxy löst den Namen des Servers auf.</translation>
    </message>
    <message>
        <source>Read the password of the proxy&apos;s user from this environment variable.</source>
        <translation>Das Passwort des Benutzers beim Proxy aus dieser Umgebungsvariablen lesen.</translation>
    </message>
    <message>
        <source>Begin the connection at this address of ours, at this port, or both; :PORT is the port alone.</source>
        <translation>Die Verbindung bei dieser eigenen Adresse beginnen, bei diesem Port oder bei beidem; :PORT ist der Port allein.</translation>
    </message>
    <message>
        <source>Say first, as a load balancer does, whose connection this is (PROXY protocol, version 1 or 2): that of our own address, unless the next options claim another.</source>
        <translation>Zuerst sagen, wie es ein Lastverteiler tut, wessen Verbindung das ist (PROXY-Protokoll, Version 1 oder 2): die der eigenen Adresse, wenn die nächsten Optionen keine andere behaupten.</translation>
    </message>
    <message>
        <source>The client to claim in the PROXY header.</source>
        <translation>Der Client, den der PROXY-Header behauptet.</translation>
    </message>
    <message>
        <source>The server that the client is said to have connected to.</source>
        <translation>Der Server, mit dem sich der Client verbunden haben soll.</translation>
    </message>
    <message>
        <source>Claim nobody: the connection is the balancer&apos;s own (LOCAL, in version 1 UNKNOWN).</source>
        <translation>Niemanden behaupten: Die Verbindung ist die des Lastverteilers selbst (LOCAL, in Version 1 UNKNOWN).</translation>
    </message>
    <message>
        <source>Say this first, right or wrong: text with \r, \n, \0 and \xHH, or hex: and pairs of digits.</source>
        <translation>Zuerst dies sagen, ob richtig oder falsch: Text mit \r, \n, \0 und \xHH oder hex: und Ziffernpaare.</translation>
    </message>
    <message>
        <source>With --mx: the port of the exchangers, 25 unless given.</source>
        <translation>Mit --mx: der Port der Mailserver, 25, wenn keiner angegeben ist.</translation>
    </message>
    <message>
        <source>With --mx: ask this name server instead of the system&apos;s; its port is 53 unless given.</source>
        <translation>Mit --mx: diesen Nameserver fragen statt des Systems; sein Port ist 53, wenn keiner angegeben ist.</translation>
    </message>
    <message>
        <source>With --mx: trust the DS or DNSKEY records in this file instead of the root&apos;s keys, or check no signatures at all.</source>
        <translation>Mit --mx: den DS- oder DNSKEY-Einträgen in dieser Datei vertrauen statt den Schlüsseln der Wurzel, oder gar keine Signaturen prüfen.</translation>
    </message>
    <message>
        <source>With --messages: say RSET before each message but the first, though nothing asks for it.</source>
        <translation>Mit --messages: vor jeder Nachricht außer der ersten RSET sagen, obwohl nichts es verlangt.</translation>
    </message>
    <message>
        <source>Await a PROXY header, of version 1 or 2, before everything else, and say what it claims.</source>
        <translation>Vor allem anderen einen PROXY-Header der Version 1 oder 2 erwarten und sagen, was er behauptet.</translation>
    </message>
    <message>
        <source>not reached: %1</source>
        <comment>a recipient</comment>
        <translation>nicht erreicht: %1</translation>
    </message>
    <message>
        <source>handed on by %1</source>
        <translation>weitergereicht mit %1</translation>
    </message>
    <message>
        <source>Where to? Give --server HOST[:PORT], --account NAME, --socket PATH, --pipe COMMAND, --mx for the recipients&apos; own servers, or --sandbox for the built-in server.</source>
        <translation>Wohin? Geben Sie --server HOST[:PORT], --account NAME, --socket PATH, --pipe COMMAND, --mx für die Server der Empfänger oder --sandbox für den eingebauten Server an.</translation>
    </message>
    <message>
        <source>--mx needs a recipient: whose exchangers are they to be?</source>
        <translation>--mx braucht einen Empfänger: Wessen Mailserver sollen es sein?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an option, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 says nothing without %2.</source>
        <translation>%1 besagt ohne %2 nichts.</translation>
    </message>
    <message>
        <source>--proxy: there is no network on the way to a socket or a program.</source>
        <translation>--proxy: Auf dem Weg zu einem Socket oder einem Programm liegt kein Netz.</translation>
    </message>
    <message>
        <source>--proxy: the proxy looks the server&apos;s name up, so -4 and -6 have no say.</source>
        <translation>--proxy: Der Proxy löst den Namen des Servers auf, darum haben -4 und -6 nichts zu sagen.</translation>
    </message>
    <message>
        <source>--proxy and --source exclude each other: the proxy makes the connection.</source>
        <translation>--proxy und --source schließen einander aus: Der Proxy stellt die Verbindung her.</translation>
    </message>
    <message>
        <source>--proxy-password-env: the proxy&apos;s address names no user; write it as socks5://user@host.</source>
        <translation>--proxy-password-env: Die Adresse des Proxys nennt keinen Benutzer; schreiben Sie sie als socks5://benutzer@rechner.</translation>
    </message>
    <message>
        <source>--proxy-protocol writes the header and --proxy-header takes yours: give one.</source>
        <translation>--proxy-protocol schreibt den Header, und --proxy-header nimmt Ihren: Geben Sie eines von beiden an.</translation>
    </message>
    <message>
        <source>--proxy-protocol-source and --proxy-protocol-destination must be of one address family.</source>
        <translation>--proxy-protocol-source und --proxy-protocol-destination müssen aus einer Adressfamilie sein.</translation>
    </message>
    <message>
        <source>--mx: this build cannot look for mail exchangers, because it was made without libunbound.</source>
        <translation>--mx: Dieses Programm kann nicht nach Mailservern suchen, weil es ohne libunbound gebaut wurde.</translation>
    </message>
    <message>
        <source>--mx-port needs a whole number from 1 to 65535.</source>
        <translation>--mx-port braucht eine ganze Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>--resolver needs the address of a name server, such as 192.0.2.53 or [2001:db8::53]:5353.</source>
        <translation>--resolver braucht die Adresse eines Nameservers, etwa 192.0.2.53 oder [2001:db8::53]:5353.</translation>
    </message>
    <message>
        <source>--dnssec-anchors: the file %1 cannot be read.</source>
        <translation>--dnssec-anchors: Die Datei %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>--source: there is no network on the way to a socket or a program.</source>
        <translation>--source: Auf dem Weg zu einem Socket oder einem Programm liegt kein Netz.</translation>
    </message>
    <message>
        <source>It listens on this computer alone, delivers nothing anywhere, and runs until Ctrl+C. EXPN knows the list staff. With --all-extensions BURL fetches message N from imap://sandbox.test/INBOX/;uid=N, and some names are always answered in the same way: to ETRN started.test 250, pending.test 252, unable.test 458, refused.test 459; to ATRN unable.test 451, refused.test 450.</source>
        <translation>Er lauscht nur auf diesem Rechner, stellt nichts zu und läuft bis Strg+C. EXPN kennt die Liste staff. Mit --all-extensions holt BURL die Nachricht N von imap://sandbox.test/INBOX/;uid=N, und einige Namen werden immer gleich beantwortet: auf ETRN started.test 250, pending.test 252, unable.test 458, refused.test 459; auf ATRN unable.test 451, refused.test 450.</translation>
    </message>
    <message>
        <source>It adds to MAIL: %1.</source>
        <translation>Zu MAIL kommt hinzu: %1.</translation>
    </message>
    <message>
        <source>It adds to each RCPT: %1.</source>
        <translation>Zu jedem RCPT kommt hinzu: %1.</translation>
    </message>
    <message>
        <source>It is written %1.</source>
        <comment>the form of a parameter, and what fits for each of its parts</comment>
        <translation>Die Schreibweise ist %1.</translation>
    </message>
    <message>
        <source>It goes with %1.</source>
        <comment>a parameter</comment>
        <translation>Es gehört zu %1.</translation>
    </message>
    <message>
        <source>It belongs to %1 (%2).</source>
        <comment>an EHLO keyword, its title</comment>
        <translation>Er gehört zu %1 (%2).</translation>
    </message>
    <message>
        <source>The parameter %1 of MAIL</source>
        <translation>Der Parameter %1 von MAIL</translation>
    </message>
    <message>
        <source>The parameter %1 of RCPT</source>
        <translation>Der Parameter %1 von RCPT</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a code, keyword, parameter, verb or mechanism that is registered for SMTP, nor a line of a dialogue, nor a .jsonl file.</source>
        <translation>„%1“ ist weder ein für SMTP registrierter Code, ein Schlüsselwort, ein Parameter, ein Befehl oder ein Verfahren noch eine Zeile eines Dialogs noch eine .jsonl-Datei.</translation>
    </message>
    <message>
        <source>--atrn fetches mail and sends none: leave %1 out.</source>
        <translation>--atrn holt Post ab und sendet keine: Lassen Sie %1 weg.</translation>
    </message>
    <message>
        <source>--atrn is a command of SMTP, which LMTP does not have.</source>
        <translation>--atrn ist ein Befehl von SMTP, den LMTP nicht hat.</translation>
    </message>
    <message>
        <source>--burl: the file %1 cannot be read: %2</source>
        <translation>--burl: Die Datei %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>With --burl the message is on the server already: leave %1 out.</source>
        <translation>Mit --burl liegt die Nachricht schon auf dem Server: Lassen Sie %1 weg.</translation>
    </message>
    <message>
        <source>--atrn=DOMAIN needs a domain such as example.org, or several with commas between them; “%1” is none.</source>
        <translation>--atrn=DOMAIN braucht eine Domain wie example.org oder mehrere mit Kommas dazwischen; „%1“ ist keine.</translation>
    </message>
    <message>
        <source>--maildir keeps what comes with --atrn, and says nothing without it.</source>
        <translation>--maildir bewahrt auf, was mit --atrn kommt, und besagt ohne diese Option nichts.</translation>
    </message>
    <message>
        <source>--maildir: the folder %1 cannot be made.</source>
        <translation>--maildir: Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Known, with their extensions: %1.</source>
        <translation>Bekannt, mit der jeweiligen Erweiterung: %1.</translation>
    </message>
    <message>
        <source>Have the server fetch the message from an IMAP server (BURL). The URL, with its authorization (URLAUTH), is the first line of this file, or of standard input for -.</source>
        <translation>Den Server die Nachricht von einem IMAP-Server holen lassen (BURL). Die URL mit ihrer Berechtigung (URLAUTH) ist die erste Zeile dieser Datei, oder der Standardeingabe bei -.</translation>
    </message>
    <message>
        <source>Send nothing: sign in and fetch the mail that waits for these domains, or for all of the user&apos;s, over this connection (ATRN). Without a port: 366.</source>
        <translation>Nichts senden: anmelden und die Post, die für diese Domains oder für alle des Benutzers wartet, über diese Verbindung abholen (ATRN). Ohne Port: 366.</translation>
    </message>
    <message>
        <source>With --all-extensions: hold a short message for this address. It waits, as whatever arrives does, for those who ask with ETRN or fetch with ATRN.</source>
        <translation>Mit --all-extensions: eine kurze Nachricht für diese Adresse bereithalten. Sie wartet, wie alles, was ankommt, auf alle, die mit ETRN fragen oder mit ATRN abholen.</translation>
    </message>
    <message>
        <source>from &lt;%1&gt; to &lt;%2&gt;, %3</source>
        <translation>von &lt;%1&gt; an &lt;%2&gt;, %3</translation>
    </message>
    <message>
        <source>--waiting says nothing without --all-extensions: nobody could ask for the message.</source>
        <translation>--waiting besagt ohne --all-extensions nichts: Niemand könnte nach der Nachricht fragen.</translation>
    </message>
    <message>
        <source>--waiting needs an address such as bob@example.net; “%1” is none.</source>
        <translation>--waiting braucht eine Adresse wie bob@example.net; „%1“ ist keine.</translation>
    </message>
    <message>
        <source>--tls-resume: the server gave no ticket or did not take it; a new TLS session began, with its certificate.</source>
        <translation>--tls-resume: Der Server gab kein Ticket oder nahm es nicht an; eine neue TLS-Sitzung begann, mit seinem Zertifikat.</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>%1 does not let anybody sign in here</source>
        <translation>Bei %1 kann sich hier niemand anmelden</translation>
    </message>
    <message>
        <source>The account has a user name, and the server does not offer AUTH. Many servers offer it only on an encrypted connection or on another port.</source>
        <translation>Das Konto hat einen Benutzernamen, und der Server bietet AUTH nicht an. Viele Server bieten es nur auf einer verschlüsselten Verbindung oder an einem anderen Port an.</translation>
    </message>
    <message>
        <source>Use port 587 with STARTTLS or 465 with TLS; or remove the user name if the server needs none.</source>
        <translation>Nehmen Sie Port 587 mit STARTTLS oder 465 mit TLS; oder entfernen Sie den Benutzernamen, wenn der Server keinen braucht.</translation>
    </message>
    <message>
        <source>the server and this account have no way of signing in in common</source>
        <translation>Server und Konto haben kein gemeinsames Anmeldeverfahren</translation>
    </message>
    <message>
        <source>The server’s list of mechanisms has none that the account can use.</source>
        <translation>In der Liste des Servers steht kein Verfahren, das dieses Konto benutzen kann.</translation>
    </message>
    <message>
        <source>The server offers %1.</source>
        <translation>Der Server bietet %1 an.</translation>
    </message>
    <message>
        <source>Set the account’s mechanism to automatic. If the server offers only XOAUTH2 or OAUTHBEARER, it wants an access token instead of a password.</source>
        <translation>Stellen Sie das Verfahren des Kontos auf „automatisch“. Bietet der Server nur XOAUTH2 oder OAUTHBEARER an, will er ein Zugriffstoken statt eines Passworts.</translation>
    </message>
    <message>
        <source>The account allows %1.</source>
        <translation>Das Konto erlaubt %1.</translation>
    </message>
    <message>
        <source>the password would have crossed the network readable by everybody</source>
        <translation>Das Passwort wäre für alle lesbar durchs Netz gegangen</translation>
    </message>
    <message>
        <source>Set the account’s security to STARTTLS or TLS. Only for a server in your own network, allow signing in over clear text in the account.</source>
        <translation>Stellen Sie die Sicherheit des Kontos auf STARTTLS oder TLS. Nur für einen Server im eigenen Netz: Erlauben Sie im Konto die Anmeldung im Klartext.</translation>
    </message>
    <message>
        <source>no password is stored for this account</source>
        <translation>Für dieses Konto ist kein Passwort gespeichert</translation>
    </message>
    <message>
        <source>The account has a user name, and the keychain holds no password for it.</source>
        <translation>Das Konto hat einen Benutzernamen, und der Schlüsselbund enthält kein Passwort dafür.</translation>
    </message>
    <message>
        <source>Enter the password in the account, or remove the user name.</source>
        <translation>Geben Sie das Passwort im Konto ein, oder entfernen Sie den Benutzernamen.</translation>
    </message>
    <message>
        <source>the keychain with the password is locked</source>
        <translation>Der Schlüsselbund mit dem Passwort ist gesperrt</translation>
    </message>
    <message>
        <source>The password may be there, but the system does not give it out before the keychain is opened.</source>
        <translation>Das Passwort ist vielleicht da, aber das System gibt es nicht heraus, solange der Schlüsselbund gesperrt ist.</translation>
    </message>
    <message>
        <source>Unlock the keychain and send again.</source>
        <translation>Entsperren Sie den Schlüsselbund und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>this system has no keychain, and no password was entered yet</source>
        <translation>Dieses System hat keinen Schlüsselbund, und ein Passwort fehlt noch</translation>
    </message>
    <message>
        <source>Without a keychain a password lasts until the program ends; it is never written to a file.</source>
        <translation>Ohne Schlüsselbund hält ein Passwort bis zum Ende des Programms; in eine Datei wird es nie geschrieben.</translation>
    </message>
    <message>
        <source>Enter the password for this session, or install a keychain such as GNOME Keyring.</source>
        <translation>Geben Sie das Passwort für diese Sitzung ein, oder installieren Sie einen Schlüsselbund wie GNOME Keyring.</translation>
    </message>
    <message>
        <source>the password was asked for and not given</source>
        <translation>Das Passwort wurde erfragt und nicht eingegeben</translation>
    </message>
    <message>
        <source>The question for the password was closed.</source>
        <translation>Die Frage nach dem Passwort wurde geschlossen.</translation>
    </message>
    <message>
        <source>Send again and enter the password.</source>
        <translation>Senden Sie noch einmal und geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>the server refused the sign-in: %1</source>
        <translation>Der Server lehnte die Anmeldung ab: %1</translation>
    </message>
    <message>
        <source>the server did not accept user name and password</source>
        <translation>Der Server nahm Benutzernamen und Passwort nicht an</translation>
    </message>
    <message>
        <source>the server did not accept the user name %1 with this password</source>
        <translation>Der Server nahm den Benutzernamen %1 mit diesem Passwort nicht an</translation>
    </message>
    <message>
        <source>It was tried with %1.</source>
        <translation>Versucht wurde %1.</translation>
    </message>
    <message>
        <source>the server could not prove that it knows the password</source>
        <translation>Der Server konnte nicht beweisen, dass er das Passwort kennt</translation>
    </message>
    <message>
        <source>With this mechanism the server has to prove itself too, and its proof was missing or wrong. Somebody else’s machine would fail in just this way.</source>
        <translation>Bei diesem Verfahren muss sich auch der Server ausweisen, und sein Beweis fehlte oder war falsch. Genau so würde eine fremde Maschine scheitern.</translation>
    </message>
    <message>
        <source>Check that this is the right server; then have its password service looked at. The password was not shown to it.</source>
        <translation>Prüfen Sie, ob dies der richtige Server ist; dann muss dort der Passwortdienst untersucht werden. Das Passwort hat er nicht erfahren.</translation>
    </message>
    <message>
        <source>the server asks for an absurd amount of work while signing in</source>
        <translation>Der Server verlangt beim Anmelden unsinnig viel Rechenarbeit</translation>
    </message>
    <message>
        <source>It wants more rounds of hashing than any honest server needs; answering would keep this computer busy for minutes.</source>
        <translation>Er verlangt mehr Hash-Runden, als ein redlicher Server je braucht; die Antwort würde diesen Rechner minutenlang beschäftigen.</translation>
    </message>
    <message>
        <source>Have the number of rounds lowered on the server; 4096 to 100000 are usual.</source>
        <translation>Lassen Sie die Zahl der Runden auf dem Server senken; üblich sind 4096 bis 100000.</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>A sign-in without a mechanism</source>
        <translation>Eine Anmeldung ohne Verfahren</translation>
    </message>
    <message>
        <source>May we sign in with %1?</source>
        <translation>Dürfen wir uns mit %1 anmelden?</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>none: readable on the way</source>
        <translation>keine: unterwegs lesbar</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Sign-in refused: %1</source>
        <translation>Anmeldung abgelehnt: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <translation>Umschlagabsender</translation>
    </message>
    <message>
        <source>Envelope recipients</source>
        <translation>Umschlagempfänger</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>EHLO name</source>
        <translation>EHLO-Name</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>Name im Zertifikat</translation>
    </message>
    <message>
        <source>Oldest version of TLS</source>
        <translation>Älteste TLS-Version</translation>
    </message>
    <message>
        <source>Newest version of TLS</source>
        <translation>Neueste TLS-Version</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Session file</source>
        <translation>Sitzungsdatei</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>Kopfzeile %1</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>Anhang %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>“%1” has no @ sign. Write it as name@example.org.</source>
        <translation>„%1“ hat kein @-Zeichen. Schreiben Sie name@example.org.</translation>
    </message>
    <message>
        <source>“%1” has nothing before the @ sign. Write it as name@example.org.</source>
        <translation>„%1“ hat nichts vor dem @-Zeichen. Schreiben Sie name@example.org.</translation>
    </message>
    <message>
        <source>“%1” has nothing after the @ sign. Write it as name@example.org.</source>
        <translation>„%1“ hat nichts nach dem @-Zeichen. Schreiben Sie name@example.org.</translation>
    </message>
    <message>
        <source>the part after the @ sign in “%1” is no domain. Check it for spaces and double dots.</source>
        <translation>Der Teil nach dem @-Zeichen in „%1“ ist keine Domain. Suchen Sie nach Leerzeichen und doppelten Punkten.</translation>
    </message>
    <message>
        <source>a quotation mark in “%1” has no partner. Close it or leave it out.</source>
        <translation>Ein Anführungszeichen in „%1“ hat kein Gegenstück. Schließen Sie es oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>an angle bracket in “%1” has no partner. Write it as Name &lt;name@example.org&gt;.</source>
        <translation>Eine spitze Klammer in „%1“ hat kein Gegenstück. Schreiben Sie Name &lt;name@example.org&gt;.</translation>
    </message>
    <message>
        <source>there is something after the address in “%1”. Leave it out, or put a comma between addresses.</source>
        <translation>Nach der Adresse in „%1“ steht noch etwas. Lassen Sie es weg, oder setzen Sie ein Komma zwischen die Adressen.</translation>
    </message>
    <message>
        <source>“%1” holds a character that is not allowed there. Take it out.</source>
        <translation>„%1“ enthält ein Zeichen, das dort nicht erlaubt ist. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>“%1” holds a line break or a NUL character. Write it on one line.</source>
        <translation>„%1“ enthält einen Zeilenumbruch oder ein NUL-Zeichen. Schreiben Sie alles in eine Zeile.</translation>
    </message>
    <message>
        <source>“%1” is too long. Shorten it.</source>
        <translation>„%1“ ist zu lang. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>nothing was entered. Fill it in.</source>
        <translation>Hier wurde nichts eingegeben. Füllen Sie das Feld aus.</translation>
    </message>
    <message>
        <source>the name of a header may hold letters, digits and hyphens only. Rename it.</source>
        <translation>Der Name einer Kopfzeile darf nur Buchstaben, Ziffern und Bindestriche enthalten. Ändern Sie ihn.</translation>
    </message>
    <message>
        <source>this header is written by the program itself. Leave it out.</source>
        <translation>Diese Kopfzeile schreibt das Programm selbst. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>“%1” is no media type. Write it as application/pdf.</source>
        <translation>„%1“ ist kein Medientyp. Schreiben Sie application/pdf.</translation>
    </message>
    <message>
        <source>“%1” is no host name. Write it as mail.example.org, or an address such as [192.0.2.1].</source>
        <translation>„%1“ ist kein Rechnername. Schreiben Sie mail.example.org oder eine Adresse wie [192.0.2.1].</translation>
    </message>
    <message>
        <source>“%1” is outside of what is possible. Choose another number.</source>
        <translation>„%1“ liegt außerhalb des Möglichen. Wählen Sie eine andere Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no number. Use digits only.</source>
        <translation>„%1“ ist keine Zahl. Verwenden Sie nur Ziffern.</translation>
    </message>
    <message>
        <source>“%1” is newer than the newest version that is allowed. Choose an older one.</source>
        <translation>„%1“ ist neuer als die neueste erlaubte Version. Wählen Sie eine ältere.</translation>
    </message>
    <message>
        <source>“%1” is no fault that the sandbox knows. helo sandbox --help lists them.</source>
        <translation>„%1“ ist keine Störung, die die Sandbox kennt. helo sandbox --help zählt sie auf.</translation>
    </message>
    <message>
        <source>“%1” takes no argument. Leave out the equals sign and what follows.</source>
        <translation>„%1“ nimmt kein Argument. Lassen Sie das Gleichheitszeichen und alles danach weg.</translation>
    </message>
    <message>
        <source>“%1” needs an argument. Write it after an equals sign.</source>
        <translation>„%1“ braucht ein Argument. Schreiben Sie es nach einem Gleichheitszeichen.</translation>
    </message>
    <message>
        <source>the argument in “%1” is not possible. helo sandbox --help says what is.</source>
        <translation>Das Argument in „%1“ ist nicht möglich. helo sandbox --help sagt, was möglich ist.</translation>
    </message>
    <message>
        <source>“%1” is not known. Choose one of those that are offered.</source>
        <translation>„%1“ ist nicht bekannt. Wählen Sie etwas vom Angebotenen.</translation>
    </message>
    <message>
        <source>the file “%1” cannot be read. Check that it is there and may be opened.</source>
        <translation>Die Datei „%1“ lässt sich nicht lesen. Prüfen Sie, ob sie da ist und geöffnet werden darf.</translation>
    </message>
    <message>
        <source>“%1” is too large. Choose a smaller one.</source>
        <translation>„%1“ ist zu groß. Wählen Sie etwas Kleineres.</translation>
    </message>
    <message>
        <source>the file “%1” holds no certificate. Choose one in PEM form.</source>
        <translation>Die Datei „%1“ enthält kein Zertifikat. Wählen Sie eine in PEM-Form.</translation>
    </message>
    <message>
        <source>some lines do not end with CR and LF. Let the line ends be mended when sending.</source>
        <translation>Manche Zeilen enden nicht mit CR und LF. Lassen Sie die Zeilenenden beim Senden berichtigen.</translation>
    </message>
    <message>
        <source>“%1” is not written in the form that is expected here (JSON). Choose another file.</source>
        <translation>„%1“ hat nicht die Form, die hier erwartet wird (JSON). Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Heloscope. Update the program to open it.</source>
        <translation>„%1“ stammt von einer neueren Version von Heloscope. Aktualisieren Sie das Programm, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>something in “%1” is missing or not as it should be. Choose another file.</source>
        <translation>In „%1“ fehlt etwas, oder etwas ist nicht, wie es sein soll. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” marks a secret where there is none, so it is not trusted. Choose another file.</source>
        <translation>„%1“ kennzeichnet ein Geheimnis, wo keines steht, und gilt deshalb nicht als vertrauenswürdig. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” is no version of TLS. Choose 1.0, 1.1, 1.2 or 1.3.</source>
        <translation>„%1“ ist keine TLS-Version. Wählen Sie 1.0, 1.1, 1.2 oder 1.3.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as it is. Change it and try again.</source>
        <translation>„%1“ lässt sich so nicht verwenden. Ändern Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, Nummer %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Der Server sagte: „%1“</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation>Der Server nannte keinen Grund.</translation>
    </message>
    <message>
        <source>Look into the server’s log for the reason.</source>
        <translation>Suchen Sie den Grund im Protokoll des Servers.</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>Handelt für</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Random number</source>
        <translation>Zufallszahl</translation>
    </message>
    <message>
        <source>Channel binding</source>
        <translation>Kanalbindung</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Salz</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beweis</translation>
    </message>
    <message>
        <source>Server’s proof</source>
        <translation>Beweis des Servers</translation>
    </message>
    <message>
        <source>Server’s reason</source>
        <translation>Grund des Servers</translation>
    </message>
    <message>
        <source>Welcome; no extensions</source>
        <translation>Willkommen; keine Erweiterungen</translation>
    </message>
    <message numerus="yes">
        <source>Offers %n extension(s), STARTTLS among them</source>
        <translation>
            <numerusform>Bietet %n Erweiterung an: STARTTLS</numerusform>
            <numerusform>Bietet %n Erweiterungen an, darunter STARTTLS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offers %n extension(s), AUTH among them</source>
        <translation>
            <numerusform>Bietet %n Erweiterung an: AUTH</numerusform>
            <numerusform>Bietet %n Erweiterungen an, darunter AUTH</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offers %n extension(s)</source>
        <translation>
            <numerusform>Bietet %n Erweiterung an</numerusform>
            <numerusform>Bietet %n Erweiterungen an</numerusform>
        </translation>
    </message>
    <message>
        <source>What this server offers</source>
        <translation>Was dieser Server anbietet</translation>
    </message>
    <message>
        <source>The first line is the server’s name for itself; each further line names one extension that it offers. What is not in the list must not be used.</source>
        <translation>Die erste Zeile nennt den Namen, den sich der Server gibt; jede weitere nennt eine Erweiterung, die er anbietet. Was nicht in der Liste steht, darf nicht benutzt werden.</translation>
    </message>
    <message>
        <source>not known to us</source>
        <translation>uns nicht bekannt</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>historic</source>
        <translation>historisch</translation>
    </message>
    <message>
        <source>a vendor’s own</source>
        <translation>Eigenes eines Herstellers</translation>
    </message>
    <message>
        <source>experimental</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>obsolete</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>between servers only</source>
        <translation>nur zwischen Servern</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>no fixed limit</source>
        <translation>keine feste Grenze</translation>
    </message>
    <message>
        <source>Messages up to %1</source>
        <translation>Nachrichten bis %1</translation>
    </message>
    <message>
        <source>An extension that is not known to us</source>
        <translation>Eine Erweiterung, die wir nicht kennen</translation>
    </message>
    <message>
        <source>The server offers something that no document we know describes. Clients pass over what they do not know.</source>
        <translation>Der Server bietet etwas an, das kein uns bekanntes Dokument beschreibt. Was ein Programm nicht kennt, übergeht es.</translation>
    </message>
    <message>
        <source>Parameters: %1</source>
        <translation>Parameter: %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The name was not found</source>
        <translation>Der Name wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The name service knows no address for it, or did not answer.</source>
        <translation>Der Namensdienst kennt keine Adresse dafür oder antwortete nicht.</translation>
    </message>
    <message>
        <source>Check the spelling of the server name in the account.</source>
        <translation>Prüfen Sie die Schreibweise des Servernamens im Konto.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>The name was found</source>
        <translation>Der Name wurde gefunden</translation>
    </message>
    <message>
        <source>The addresses are tried in this order until one answers.</source>
        <translation>Die Adressen werden in dieser Reihenfolge versucht, bis eine antwortet.</translation>
    </message>
    <message>
        <source>The name was found; IPv6 is tried first</source>
        <translation>Der Name wurde gefunden; zuerst wird IPv6 versucht</translation>
    </message>
    <message>
        <source>The name was found; IPv4 is tried first</source>
        <translation>Der Name wurde gefunden; zuerst wird IPv4 versucht</translation>
    </message>
    <message>
        <source>From our address</source>
        <translation>Unsere Adresse</translation>
    </message>
    <message>
        <source>From our port</source>
        <translation>Unser Port</translation>
    </message>
    <message>
        <source>Is the port open?</source>
        <translation>Ist der Port offen?</translation>
    </message>
    <message>
        <source>A connection is asked for at this address and port.</source>
        <translation>Bei dieser Adresse und diesem Port wird um eine Verbindung gebeten.</translation>
    </message>
    <message>
        <source>The port is open</source>
        <translation>Der Port ist offen</translation>
    </message>
    <message>
        <source>Something answers there; now the server has to greet.</source>
        <translation>Dort antwortet etwas; jetzt muss der Server grüßen.</translation>
    </message>
    <message>
        <source>Nothing answers at this address</source>
        <translation>Unter dieser Adresse antwortet nichts</translation>
    </message>
    <message>
        <source>Either no mail service runs there, or a firewall keeps us away. If the name has more addresses, the next one is tried.</source>
        <translation>Entweder läuft dort kein Maildienst, oder eine Firewall hält uns fern. Hat der Name weitere Adressen, wird die nächste versucht.</translation>
    </message>
    <message>
        <source>%1 is the best that both sides have</source>
        <translation>%1 ist das Beste, was beide Seiten können</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n recipient(s)</source>
        <translation>
            <numerusform>%1 für %n Empfänger</numerusform>
            <numerusform>%1 für %n Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is ready in the form that this server takes, and its size is known before anything of it is sent.</source>
        <translation>Die Nachricht liegt in der Form bereit, die dieser Server annimmt; ihre Größe ist bekannt, bevor etwas davon gesendet wird.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>8-bit, as written</source>
        <translation>8 Bit, wie geschrieben</translation>
    </message>
    <message>
        <source>7-bit</source>
        <translation>7 Bit</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>UTF-8, by SMTPUTF8</source>
        <translation>UTF-8, durch SMTPUTF8</translation>
    </message>
    <message>
        <source>Broken off in the middle</source>
        <translation>Mittendrin abgebrochen</translation>
    </message>
    <message>
        <source>The message was not finished with its final dot, so the server must not deliver what it got.</source>
        <translation>Der Nachricht fehlt der Punkt am Ende, deshalb darf der Server nicht zustellen, was er bekommen hat.</translation>
    </message>
    <message numerus="yes">
        <source>Sent; %n line(s) got a second dot</source>
        <translation>
            <numerusform>Gesendet; %n Zeile bekam einen zweiten Punkt</numerusform>
            <numerusform>Gesendet; %n Zeilen bekamen einen zweiten Punkt</numerusform>
        </translation>
    </message>
    <message>
        <source>A line with a single dot ends the message. A dot that begins any other line is doubled on the way and taken off again by the server.</source>
        <translation>Eine Zeile mit einem einzelnen Punkt beendet die Nachricht. Ein Punkt am Anfang jeder anderen Zeile wird unterwegs verdoppelt und vom Server wieder entfernt.</translation>
    </message>
    <message>
        <source>Sent as it is, no line begins with a dot</source>
        <translation>Unverändert gesendet, keine Zeile beginnt mit einem Punkt</translation>
    </message>
    <message>
        <source>The message went out and a line with a single dot ended it.</source>
        <translation>Die Nachricht ging hinaus, und eine Zeile mit einem einzelnen Punkt beendete sie.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Doubled dots</source>
        <translation>Verdoppelte Punkte</translation>
    </message>
    <message>
        <source>We hung up</source>
        <translation>Wir haben aufgelegt</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>Die Sitzung ist zu Ende.</translation>
    </message>
    <message>
        <source>We hung up at once</source>
        <translation>Wir haben sofort aufgelegt</translation>
    </message>
    <message>
        <source>The connection was dropped without a goodbye.</source>
        <translation>Die Verbindung wurde ohne Abschied getrennt.</translation>
    </message>
    <message>
        <source>The server hung up</source>
        <translation>Der Server hat aufgelegt</translation>
    </message>
    <message>
        <source>The server closed the connection in order.</source>
        <translation>Der Server hat die Verbindung ordentlich geschlossen.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>Die Verbindung brach ab</translation>
    </message>
    <message>
        <source>The other side, or something on the way, cut the connection.</source>
        <translation>Die andere Seite oder etwas unterwegs hat die Verbindung getrennt.</translation>
    </message>
    <message>
        <source>In the system’s words</source>
        <translation>In den Worten des Systems</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Which address has this name?</source>
        <translation>Welche Adresse hat dieser Name?</translation>
    </message>
    <message>
        <source>The name service is asked for the server’s addresses.</source>
        <translation>Der Namensdienst wird nach den Adressen des Servers gefragt.</translation>
    </message>
    <message>
        <source>the message is larger than the server takes</source>
        <translation>Die Nachricht ist größer, als der Server annimmt</translation>
    </message>
    <message>
        <source>The server tells its limit in advance, so the message was not even begun. Attachments grow by a third on the way, since they are sent as text.</source>
        <translation>Der Server nennt seine Grenze vorab, deshalb wurde die Nachricht gar nicht erst begonnen. Anhänge wachsen unterwegs um ein Drittel, weil sie als Text gesendet werden.</translation>
    </message>
    <message>
        <source>Send a smaller message, or a link instead of the attachment.</source>
        <translation>Senden Sie eine kleinere Nachricht oder einen Link statt des Anhangs.</translation>
    </message>
    <message>
        <source>the message has %1, and the server takes at most %2</source>
        <translation>Die Nachricht hat %1, der Server nimmt höchstens %2 an</translation>
    </message>
    <message>
        <source>the server cannot carry international addresses</source>
        <translation>Der Server kann internationale Adressen nicht befördern</translation>
    </message>
    <message>
        <source>the server cannot carry “%1”</source>
        <translation>Der Server kann „%1“ nicht befördern</translation>
    </message>
    <message>
        <source>Letters beyond ASCII before the @ sign or raw in the header need the extension SMTPUTF8, which this server does not offer.</source>
        <translation>Buchstaben außerhalb von ASCII vor dem @-Zeichen oder unkodiert im Kopf brauchen die Erweiterung SMTPUTF8, die dieser Server nicht anbietet.</translation>
    </message>
    <message>
        <source>Use an address in plain ASCII, or send through a server that offers SMTPUTF8.</source>
        <translation>Nehmen Sie eine Adresse in reinem ASCII, oder senden Sie über einen Server, der SMTPUTF8 anbietet.</translation>
    </message>
    <message>
        <source>the server wants us to sign in first</source>
        <translation>Der Server verlangt zuerst eine Anmeldung</translation>
    </message>
    <message>
        <source>the server refused the sender: %1</source>
        <translation>Der Server lehnte den Absender ab: %1</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 wurde abgelehnt: %2</translation>
    </message>
    <message>
        <source>the recipient was refused: %1</source>
        <translation>Der Empfänger wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>all %2 recipients were refused, the first because: %1</source>
        <translation>Alle %2 Empfänger wurden abgelehnt, der erste weil: %1</translation>
    </message>
    <message>
        <source>the server refused the message: %1</source>
        <translation>Der Server lehnte die Nachricht ab: %1</translation>
    </message>
    <message>
        <source>the file %1 is not there any more</source>
        <translation>Die Datei %1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>the file %1 may not be read</source>
        <translation>Die Datei %1 darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 is not a file that can be sent</source>
        <translation>%1 ist keine Datei, die man senden kann</translation>
    </message>
    <message>
        <source>the file %1 changed while it was being sent</source>
        <translation>Die Datei %1 änderte sich während des Sendens</translation>
    </message>
    <message>
        <source>the file %1 could not be read</source>
        <translation>Die Datei %1 ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>a file of the message could not be read</source>
        <translation>Eine Datei der Nachricht ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>The size of a message is told before it is sent, and half a file would be worse than none; so a message whose file is gone or changes is stopped.</source>
        <translation>Die Größe einer Nachricht wird vor dem Senden genannt, und eine halbe Datei wäre schlimmer als keine; deshalb wird angehalten, wenn eine Datei verschwindet oder sich ändert.</translation>
    </message>
    <message>
        <source>Attach the file again and do not change it while it is being sent.</source>
        <translation>Hängen Sie die Datei noch einmal an und ändern Sie sie nicht, während gesendet wird.</translation>
    </message>
    <message>
        <source>you cancelled it, %1</source>
        <translation>Sie haben abgebrochen, %1</translation>
    </message>
    <message>
        <source>The message was out already and its answer was not awaited; the server may have taken it.</source>
        <translation>Die Nachricht war schon draußen, und die Antwort wurde nicht abgewartet; der Server kann sie angenommen haben.</translation>
    </message>
    <message>
        <source>The session was ended at your wish.</source>
        <translation>Die Sitzung wurde auf Ihren Wunsch beendet.</translation>
    </message>
    <message>
        <source>Ask the recipient before you send again.</source>
        <translation>Fragen Sie beim Empfänger nach, bevor Sie noch einmal senden.</translation>
    </message>
    <message>
        <source>Send again whenever you like.</source>
        <translation>Senden Sie noch einmal, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>this program made a mistake of its own</source>
        <translation>Dieses Programm hat selbst einen Fehler gemacht</translation>
    </message>
    <message>
        <source>Neither you nor the server did anything wrong.</source>
        <translation>Weder Sie noch der Server haben etwas falsch gemacht.</translation>
    </message>
    <message>
        <source>Neither you nor the server did anything wrong. What is known: “%1”</source>
        <translation>Weder Sie noch der Server haben etwas falsch gemacht. Bekannt ist: „%1“</translation>
    </message>
    <message>
        <source>Try again, and report it to the authors of Heloscope with the copied report.</source>
        <translation>Versuchen Sie es noch einmal, und melden Sie es mit dem kopierten Bericht den Autoren von Heloscope.</translation>
    </message>
    <message>
        <source>something in the message or account cannot be sent as it is</source>
        <translation>Etwas in Nachricht oder Konto lässt sich so nicht senden</translation>
    </message>
    <message>
        <source>Correct the field that is named and send again.</source>
        <translation>Berichtigen Sie das genannte Feld und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>of the account</source>
        <translation>des Kontos</translation>
    </message>
    <message>
        <source>The system said: “%1”</source>
        <translation>Das System sagte: „%1“</translation>
    </message>
    <message>
        <source>the name %1 was not found</source>
        <translation>Der Name %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The name service knows no address for this name, or could not be asked.</source>
        <translation>Der Namensdienst kennt keine Adresse für diesen Namen oder konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Check the spelling of the server name in the account, and whether this computer is online.</source>
        <translation>Prüfen Sie die Schreibweise des Servernamens im Konto, und ob dieser Rechner online ist.</translation>
    </message>
    <message>
        <source>%1 answers, but nothing listens on port %2</source>
        <translation>%1 antwortet, aber an Port %2 lauscht nichts</translation>
    </message>
    <message>
        <source>%1 does not answer on port %2</source>
        <translation>%1 antwortet nicht an Port %2</translation>
    </message>
    <message>
        <source>The machine is there and turned the connection away: no mail service runs on this port, or it is kept for others.</source>
        <translation>Die Maschine ist da und hat die Verbindung abgewiesen: An diesem Port läuft kein Maildienst, oder er ist anderen vorbehalten.</translation>
    </message>
    <message>
        <source>Every address of the name was tried. Servers that are down and firewalls look the same from here; many networks block port 25.</source>
        <translation>Jede Adresse des Namens wurde versucht. Ein abgeschalteter Server und eine Firewall sehen von hier aus gleich aus; viele Netze sperren Port 25.</translation>
    </message>
    <message>
        <source>Check server name and port in the account: 587 with STARTTLS or 465 with TLS are usual for sending.</source>
        <translation>Prüfen Sie Servernamen und Port im Konto: Zum Senden sind 587 mit STARTTLS oder 465 mit TLS üblich.</translation>
    </message>
    <message>
        <source>the server closed the session %1</source>
        <translation>Der Server beendete die Sitzung %1</translation>
    </message>
    <message>
        <source>The message was sent whole, and then no answer came. The server may have taken it or not; SMTP has no way to ask afterwards.</source>
        <translation>Die Nachricht wurde ganz gesendet, dann kam keine Antwort. Der Server kann sie angenommen haben oder nicht; SMTP erlaubt keine Rückfrage.</translation>
    </message>
    <message>
        <source>Ask the recipient or look at the server’s log before you send again; otherwise the message may arrive twice.</source>
        <translation>Fragen Sie beim Empfänger nach oder sehen Sie ins Protokoll des Servers, bevor Sie noch einmal senden; sonst kommt die Nachricht vielleicht doppelt an.</translation>
    </message>
    <message>
        <source>the connection was lost before the server confirmed the message</source>
        <translation>Die Verbindung riss ab, bevor der Server bestätigte</translation>
    </message>
    <message>
        <source>the connection was lost %1</source>
        <translation>Die Verbindung riss ab, %1</translation>
    </message>
    <message>
        <source>The other side, or something on the way, closed the connection in the middle. Servers do so when they restart or do not like the client.</source>
        <translation>Die andere Seite oder etwas unterwegs hat die Verbindung mittendrin geschlossen. Server tun das, wenn sie neu starten oder den Absender nicht mögen.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the server’s log tells more.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, sagt das Protokoll des Servers mehr.</translation>
    </message>
    <message>
        <source>The connection was opened and closed again without a greeting. Servers do so to clients on a block list or over their limit, and ports that expect TLS at once.</source>
        <translation>Die Verbindung wurde geöffnet und ohne Begrüßung wieder geschlossen. So verfahren Server mit Rechnern auf einer Sperrliste oder bei zu vielen Verbindungen, und so verhalten sich Ports, die sofort TLS erwarten.</translation>
    </message>
    <message>
        <source>Check port and security of the account: 465 goes with TLS, 587 with STARTTLS.</source>
        <translation>Prüfen Sie Port und Sicherheit des Kontos: 465 gehört zu TLS, 587 zu STARTTLS.</translation>
    </message>
    <message numerus="yes">
        <source>We waited %n second(s).</source>
        <translation>
            <numerusform>Wir haben %n Sekunde gewartet.</numerusform>
            <numerusform>Wir haben %n Sekunden gewartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>We waited as long as the standard asks for.</source>
        <translation>Wir haben so lange gewartet, wie der Standard verlangt.</translation>
    </message>
    <message>
        <source>the server did not confirm the message in time</source>
        <translation>Der Server bestätigte die Nachricht nicht rechtzeitig</translation>
    </message>
    <message>
        <source>the server did not answer in time, %1</source>
        <translation>Der Server schwieg zu lange, %1</translation>
    </message>
    <message>
        <source>The server is overloaded, or something on the way swallows the data.</source>
        <translation>Der Server ist überlastet, oder etwas unterwegs verschluckt die Daten.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, the server’s administrator looks at its load and log.</source>
        <translation>Versuchen Sie es später noch einmal; bleibt es so, prüft die Verwaltung des Servers Auslastung und Protokoll.</translation>
    </message>
    <message>
        <source>%1 accepts the connection but does not greet</source>
        <translation>%1 nimmt die Verbindung an, grüßt aber nicht</translation>
    </message>
    <message>
        <source>A port that expects TLS from the start stays silent like this; some servers also make unknown clients wait.</source>
        <translation>Ein Port, der von Anfang an TLS erwartet, schweigt auf diese Weise; manche Server lassen Unbekannte auch warten.</translation>
    </message>
    <message>
        <source>If the port is 465, choose TLS in the account; otherwise try again later.</source>
        <translation>Ist es Port 465, wählen Sie im Konto TLS; sonst versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>If the port is 587 or 25, choose STARTTLS in the account; TLS from the start goes with 465.</source>
        <translation>Ist es Port 587 oder 25, wählen Sie im Konto STARTTLS; TLS von Anfang an gehört zu 465.</translation>
    </message>
    <message>
        <source>The first bytes from the other side belong to another protocol than SMTP.</source>
        <translation>Die ersten Bytes der anderen Seite gehören zu einem anderen Protokoll als SMTP.</translation>
    </message>
    <message>
        <source>this port speaks TLS from the start, not SMTP in clear text</source>
        <translation>Dieser Port spricht von Anfang an TLS, kein SMTP im Klartext</translation>
    </message>
    <message>
        <source>Choose TLS instead of STARTTLS as the account’s security; this port speaks TLS from the start.</source>
        <translation>Wählen Sie TLS statt STARTTLS als Sicherheit des Kontos; dieser Port spricht von Anfang an TLS.</translation>
    </message>
    <message>
        <source>a web server answers at %1, port %2</source>
        <translation>Bei %1, Port %2, antwortet ein Webserver</translation>
    </message>
    <message>
        <source>a mailbox server (IMAP) answers at %1, port %2, not one for sending</source>
        <translation>Bei %1, Port %2, antwortet ein Postfach-Server (IMAP), keiner zum Senden</translation>
    </message>
    <message>
        <source>a mailbox server (POP3) answers at %1, port %2, not one for sending</source>
        <translation>Bei %1, Port %2, antwortet ein Postfach-Server (POP3), keiner zum Senden</translation>
    </message>
    <message>
        <source>another service (%3) answers at %1, port %2</source>
        <translation>Bei %1, Port %2, antwortet ein anderer Dienst (%3)</translation>
    </message>
    <message>
        <source>the server sent a line without end</source>
        <translation>Der Server schickte eine Zeile ohne Ende</translation>
    </message>
    <message>
        <source>the server sent a reply without end</source>
        <translation>Der Server schickte eine Antwort ohne Ende</translation>
    </message>
    <message>
        <source>what answers there does not speak SMTP</source>
        <translation>Was dort antwortet, spricht kein SMTP</translation>
    </message>
    <message>
        <source>the server contradicted itself within one reply</source>
        <translation>Der Server widersprach sich in einer einzigen Antwort</translation>
    </message>
    <message>
        <source>somebody slipped in text before the encryption began</source>
        <translation>Jemand hat vor der Verschlüsselung Text eingeschleust</translation>
    </message>
    <message>
        <source>the server answered more than it was asked</source>
        <translation>Der Server antwortete mehr, als er gefragt wurde</translation>
    </message>
    <message>
        <source>the server asked on and on while signing in</source>
        <translation>Der Server fragte beim Anmelden ohne Ende weiter</translation>
    </message>
    <message>
        <source>the server did not keep to the protocol</source>
        <translation>Der Server hielt sich nicht an das Protokoll</translation>
    </message>
    <message>
        <source>Text came in clear right after the server agreed to encrypt, and would have been taken for an encrypted answer. A broken server does so, or somebody in between.</source>
        <translation>Gleich nachdem der Server der Verschlüsselung zugestimmt hatte, kam Klartext, den man für eine verschlüsselte Antwort gehalten hätte. Das tut ein kaputter Server oder jemand dazwischen.</translation>
    </message>
    <message>
        <source>Do not send a password there; have the server updated, and try from another network.</source>
        <translation>Senden Sie kein Passwort dorthin; lassen Sie den Server aktualisieren, und versuchen Sie es aus einem anderen Netz.</translation>
    </message>
    <message>
        <source>%1 does not serve us: %2</source>
        <translation>%1 bedient uns nicht: %2</translation>
    </message>
    <message>
        <source>%1 does not accept how this computer names itself</source>
        <translation>%1 akzeptiert nicht, wie dieser Rechner sich nennt</translation>
    </message>
    <message>
        <source>Set a full host name, such as pc.example.org, as the account’s EHLO name.</source>
        <translation>Tragen Sie als EHLO-Namen des Kontos einen vollen Rechnernamen wie pc.example.org ein.</translation>
    </message>
    <message>
        <source>submitted by nobody in particular</source>
        <translation>von niemand Bestimmtem eingereicht</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>gewünscht</translation>
    </message>
    <message>
        <source>ended by LF alone; SMTP lines end with CR and LF</source>
        <translation>endet nur mit LF; SMTP-Zeilen enden mit CR und LF</translation>
    </message>
    <message>
        <source>the lines of one reply carry different codes; the last one counts</source>
        <translation>die Zeilen einer Antwort tragen verschiedene Codes; der letzte zählt</translation>
    </message>
    <message>
        <source>longer than the 512 bytes that a line may have</source>
        <translation>länger als die 512 Bytes, die eine Zeile haben darf</translation>
    </message>
    <message>
        <source>holds bytes that are not UTF-8 text</source>
        <translation>enthält Bytes, die kein UTF-8-Text sind</translation>
    </message>
    <message>
        <source>holds control characters</source>
        <translation>enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>nothing had been asked</source>
        <translation>danach war nicht gefragt worden</translation>
    </message>
    <message>
        <source>a code alone, without any text</source>
        <translation>ein Code allein, ohne Text</translation>
    </message>
    <message>
        <source>the enhanced code contradicts the reply code and is not believed</source>
        <translation>der erweiterte Code widerspricht dem Antwortcode und wird nicht geglaubt</translation>
    </message>
    <message>
        <source>no reply code that SMTP knows</source>
        <translation>kein Antwortcode, den SMTP kennt</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Auffällig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>refused for now</source>
        <translation>vorerst abgelehnt</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>endgültig abgelehnt</translation>
    </message>
    <message>
        <source>no class that SMTP knows</source>
        <translation>keine Klasse, die SMTP kennt</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>recipient %1 of %2</source>
        <translation>Empfänger %1 von %2</translation>
    </message>
    <message>
        <source>The server greets</source>
        <translation>Der Server grüßt</translation>
    </message>
    <message>
        <source>The server agrees to encrypt</source>
        <translation>Der Server stimmt der Verschlüsselung zu</translation>
    </message>
    <message>
        <source>Sender accepted</source>
        <translation>Absender angenommen</translation>
    </message>
    <message>
        <source>%1 accepted, to be forwarded</source>
        <translation>%1 angenommen, wird weitergeleitet</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 angenommen</translation>
    </message>
    <message>
        <source>Go ahead with the message</source>
        <translation>Die Nachricht darf folgen</translation>
    </message>
    <message>
        <source>Message accepted, queued as %1</source>
        <translation>Nachricht angenommen, eingereiht als %1</translation>
    </message>
    <message>
        <source>Message accepted</source>
        <translation>Nachricht angenommen</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Noch da</translation>
    </message>
    <message>
        <source>The server says goodbye</source>
        <translation>Der Server verabschiedet sich</translation>
    </message>
    <message>
        <source>Welcome, without extensions</source>
        <translation>Willkommen, ohne Erweiterungen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>No service: %1</source>
        <translation>Kein Dienst: %1</translation>
    </message>
    <message>
        <source>Our greeting was refused: %1</source>
        <translation>Unser Gruß wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>Encryption refused: %1</source>
        <translation>Verschlüsselung abgelehnt: %1</translation>
    </message>
    <message>
        <source>Sender refused: %1</source>
        <translation>Absender abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation>%1 abgelehnt: %2</translation>
    </message>
    <message>
        <source>Message refused: %1</source>
        <translation>Nachricht abgelehnt: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>It was said before the message was sent: this recipient gets nothing.</source>
        <translation>Das wurde vor dem Senden der Nachricht gesagt: Dieser Empfänger bekommt nichts.</translation>
    </message>
    <message>
        <source>The older HELO may still work.</source>
        <translation>Das ältere HELO kann noch gelingen.</translation>
    </message>
    <message>
        <source>The message itself was not sent.</source>
        <translation>Die Nachricht selbst wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The server had the whole message and did not take it.</source>
        <translation>Der Server hatte die ganze Nachricht und nahm sie nicht an.</translation>
    </message>
    <message>
        <source>No SMTP reply</source>
        <translation>Keine SMTP-Antwort</translation>
    </message>
    <message>
        <source>This is no SMTP reply</source>
        <translation>Das ist keine SMTP-Antwort</translation>
    </message>
    <message>
        <source>A reply begins with three digits and a space or a hyphen. Something else speaks here, or the server is broken.</source>
        <translation>Eine Antwort beginnt mit drei Ziffern und einem Leerzeichen oder Bindestrich. Hier spricht etwas anderes, oder der Server ist kaputt.</translation>
    </message>
    <message>
        <source>Check the server name and the port: 587 or 465 for sending, 25 between servers.</source>
        <translation>Prüfen Sie Servernamen und Port: 587 oder 465 zum Senden, 25 zwischen Servern.</translation>
    </message>
    <message>
        <source>The code begins with 4: it may work later.</source>
        <translation>Der Code beginnt mit 4: Später kann es gelingen.</translation>
    </message>
    <message>
        <source>The code begins with 5: sent again unchanged, it will be refused again.</source>
        <translation>Der Code beginnt mit 5: Unverändert noch einmal gesendet, wird es wieder abgelehnt.</translation>
    </message>
    <message>
        <source>Enhanced code</source>
        <translation>Erweiterter Code</translation>
    </message>
    <message>
        <source>Queued as</source>
        <translation>Eingereiht als</translation>
    </message>
    <message>
        <source>The server closes: %1</source>
        <translation>Der Server schließt: %1</translation>
    </message>
    <message>
        <source>Nobody asked for this: %1</source>
        <translation>Danach hat niemand gefragt: %1</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>PLAIN sends the user name and the password as they are; base64 hides nothing. Only the encryption of the connection protects them.</source>
        <translation>PLAIN sendet Benutzernamen und Passwort, wie sie sind; base64 verbirgt nichts. Nur die Verschlüsselung der Verbindung schützt sie.</translation>
    </message>
    <message>
        <source>LOGIN sends the password as it is; base64 hides nothing. Only the encryption of the connection protects it.</source>
        <translation>LOGIN sendet das Passwort, wie es ist; base64 verbirgt nichts. Nur die Verschlüsselung der Verbindung schützt es.</translation>
    </message>
    <message>
        <source>LOGIN sends the user name first and then the password.</source>
        <translation>LOGIN sendet zuerst den Benutzernamen und dann das Passwort.</translation>
    </message>
    <message>
        <source>Proof that we know the password</source>
        <translation>Beweis, dass wir das Passwort kennen</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>User name and our random number</source>
        <translation>Benutzername und unsere Zufallszahl</translation>
    </message>
    <message>
        <source>SCRAM never sends the password. It begins with the user name and a random number, which makes every sign-in different.</source>
        <translation>SCRAM sendet das Passwort nie. Es beginnt mit dem Benutzernamen und einer Zufallszahl, die jede Anmeldung anders macht.</translation>
    </message>
    <message>
        <source>Both sides mix the password with the salt and the random numbers, and compare. The proof is masked, since with the salt it would allow guessing.</source>
        <translation>Beide Seiten mischen das Passwort mit Salz und Zufallszahlen und vergleichen. Der Beweis ist verdeckt, weil man mit dem Salz raten könnte.</translation>
    </message>
    <message>
        <source>We accept the server’s proof</source>
        <translation>Wir erkennen den Beweis des Servers an</translation>
    </message>
    <message>
        <source>The server has shown that it knows the password too. An empty line ends the exchange.</source>
        <translation>Der Server hat gezeigt, dass auch er das Passwort kennt. Eine leere Zeile beendet den Austausch.</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>User name and access token</source>
        <translation>Benutzername und Zugriffstoken</translation>
    </message>
    <message>
        <source>Instead of a password, a token from the provider’s sign-in page is sent. It is valid for a short time only and is masked here.</source>
        <translation>Statt eines Passworts wird ein Token von der Anmeldeseite des Anbieters gesendet. Es gilt nur kurze Zeit und ist hier verdeckt.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>We break off signing in</source>
        <translation>Wir brechen die Anmeldung ab</translation>
    </message>
    <message>
        <source>A star ends the exchange without a decision; the server answers with a refusal.</source>
        <translation>Ein Stern beendet den Austausch ohne Entscheidung; der Server antwortet mit einer Ablehnung.</translation>
    </message>
    <message>
        <source>We have read the server’s reason</source>
        <translation>Wir haben den Grund des Servers gelesen</translation>
    </message>
    <message>
        <source>Our part of signing in</source>
        <translation>Unser Teil der Anmeldung</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Dekodiert</translation>
    </message>
    <message>
        <source>The server refuses: %1</source>
        <translation>Der Server lehnt ab: %1</translation>
    </message>
    <message>
        <source>The server’s proof</source>
        <translation>Der Beweis des Servers</translation>
    </message>
    <message>
        <source>The server proves that it knows the password too, so it is not somebody else’s machine. We check it.</source>
        <translation>Der Server beweist, dass auch er das Passwort kennt, also keine fremde Maschine ist. Wir prüfen es nach.</translation>
    </message>
    <message>
        <source>Salt, and %1 rounds</source>
        <translation>Salz, und %1 Runden</translation>
    </message>
    <message>
        <source>The server tells how the password is to be mixed: a salt of its own, and how many rounds. More rounds make guessing slower.</source>
        <translation>Der Server sagt, wie das Passwort zu mischen ist: mit einem eigenen Salz und in so vielen Runden. Mehr Runden machen das Raten langsamer.</translation>
    </message>
    <message>
        <source>The server waits for the first message</source>
        <translation>Der Server wartet auf die erste Nachricht</translation>
    </message>
    <message>
        <source>The server does not accept the token</source>
        <translation>Der Server nimmt das Token nicht an</translation>
    </message>
    <message>
        <source>The server tells its reason as a small JSON text. An empty line from us ends the exchange, and then comes the refusal.</source>
        <translation>Der Server nennt seinen Grund als kleinen JSON-Text. Eine leere Zeile von uns beendet den Austausch, dann kommt die Ablehnung.</translation>
    </message>
    <message>
        <source>The token was refused: status %1</source>
        <translation>Das Token wurde abgelehnt: Status %1</translation>
    </message>
    <message>
        <source>The server asks for the user name</source>
        <translation>Der Server fragt nach dem Benutzernamen</translation>
    </message>
    <message>
        <source>The server asks for the password</source>
        <translation>Der Server fragt nach dem Passwort</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragt</translation>
    </message>
    <message>
        <source>A challenge that is used only once</source>
        <translation>Eine Aufgabe, die nur einmal gilt</translation>
    </message>
    <message>
        <source>The server sends a text that never comes twice. Who knows the password can mix the two and prove it.</source>
        <translation>Der Server schickt einen Text, der nie zweimal kommt. Wer das Passwort kennt, kann beides mischen und es so beweisen.</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>The server’s part of signing in</source>
        <translation>Der Teil des Servers an der Anmeldung</translation>
    </message>
    <message>
        <source>We say who we are</source>
        <translation>Wir sagen, wer wir sind</translation>
    </message>
    <message>
        <source>Once more, now under TLS</source>
        <translation>Noch einmal, jetzt unter TLS</translation>
    </message>
    <message>
        <source>What was learned before the encryption cannot be trusted, so everything is asked again.</source>
        <translation>Was vor der Verschlüsselung kam, ist nicht vertrauenswürdig, deshalb wird alles noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Our name</source>
        <translation>Unser Name</translation>
    </message>
    <message>
        <source>The sender is empty, so that no report about this message can cause another one.</source>
        <translation>Der Absender ist leer, damit kein Bericht über diese Nachricht einen weiteren auslöst.</translation>
    </message>
    <message>
        <source>No envelope sender</source>
        <translation>Kein Umschlagabsender</translation>
    </message>
    <message>
        <source>No envelope sender; %1 announced</source>
        <translation>Kein Umschlagabsender; %1 angekündigt</translation>
    </message>
    <message>
        <source>Envelope sender; %1 announced</source>
        <translation>Umschlagabsender; %1 angekündigt</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Recipient %1 of %2</source>
        <translation>Empfänger %1 von %2</translation>
    </message>
    <message>
        <source>A recipient</source>
        <translation>Ein Empfänger</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Please encrypt from here on</source>
        <translation>Bitte von hier an verschlüsseln</translation>
    </message>
    <message>
        <source>May the message follow?</source>
        <translation>Darf die Nachricht folgen?</translation>
    </message>
    <message>
        <source>Forget this message</source>
        <translation>Vergiss diese Nachricht</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Noch da?</translation>
    </message>
    <message>
        <source>We say goodbye</source>
        <translation>Wir verabschieden uns</translation>
    </message>
    <message>
        <source>No standard command</source>
        <translation>Kein Standardbefehl</translation>
    </message>
    <message>
        <source>No document that we know defines this command. The server’s reply tells whether it knows it.</source>
        <translation>Kein uns bekanntes Dokument definiert diesen Befehl. Die Antwort des Servers zeigt, ob er ihn kennt.</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>%1 does not offer encryption (STARTTLS)</source>
        <translation>%1 bietet keine Verschlüsselung an (STARTTLS)</translation>
    </message>
    <message>
        <source>The account demands encryption, and the server does not have it in its list. Somebody in between may also have taken it out.</source>
        <translation>Das Konto verlangt Verschlüsselung, und der Server hat sie nicht in seiner Liste. Vielleicht hat sie auch jemand dazwischen entfernt.</translation>
    </message>
    <message>
        <source>Try port 465 with TLS. Only for a server in your own network, set the security to none.</source>
        <translation>Versuchen Sie Port 465 mit TLS. Nur für einen Server im eigenen Netz: Stellen Sie die Sicherheit auf „keine“.</translation>
    </message>
    <message>
        <source>%1 offers encryption and then refuses it</source>
        <translation>%1 bietet Verschlüsselung an und lehnt sie dann ab</translation>
    </message>
    <message>
        <source>Check certificate and key in the server’s TLS settings; its log names what is missing.</source>
        <translation>Prüfen Sie Zertifikat und Schlüssel in den TLS-Einstellungen des Servers; sein Protokoll sagt, was fehlt.</translation>
    </message>
    <message>
        <source>encryption with %1 could not be set up</source>
        <translation>Mit %1 kam keine Verschlüsselung zustande</translation>
    </message>
    <message>
        <source>The two sides could not agree on a version of TLS, a cipher or a certificate.</source>
        <translation>Die beiden Seiten konnten sich nicht auf TLS-Version, Chiffre oder Zertifikat einigen.</translation>
    </message>
    <message>
        <source>Check that the server speaks TLS 1.2 or 1.3 and has a working certificate.</source>
        <translation>Prüfen Sie, ob der Server TLS 1.2 oder 1.3 spricht und ein gültiges Zertifikat hat.</translation>
    </message>
    <message>
        <source>this port speaks clear text first, not TLS</source>
        <translation>Dieser Port spricht zuerst Klartext, nicht TLS</translation>
    </message>
    <message>
        <source>We began with TLS, and the answer was readable text.</source>
        <translation>Wir begannen mit TLS, und die Antwort war lesbarer Text.</translation>
    </message>
    <message>
        <source>Choose STARTTLS instead of TLS as the account’s security; this port speaks clear text first.</source>
        <translation>Wählen Sie STARTTLS statt TLS als Sicherheit des Kontos; dieser Port spricht zuerst Klartext.</translation>
    </message>
    <message>
        <source>The TLS library said: “%1”</source>
        <translation>Die TLS-Bibliothek sagte: „%1“</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Zertifikat von</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Schlüsselaustausch</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gefragt nach</translation>
    </message>
    <message>
        <source>The TLS handshake begins</source>
        <translation>Der TLS-Handschlag beginnt</translation>
    </message>
    <message>
        <source>On this port TLS comes first, before anything of the mail protocol.</source>
        <translation>An diesem Port kommt TLS zuerst, vor allem anderen vom Mailprotokoll.</translation>
    </message>
    <message>
        <source>Both sides agreed to encrypt. They now choose keys, and the server shows its certificate.</source>
        <translation>Beide Seiten sind sich über die Verschlüsselung einig. Jetzt wählen sie Schlüssel, und der Server zeigt sein Zertifikat.</translation>
    </message>
    <message>
        <source>Encrypted; the certificate is valid</source>
        <translation>Verschlüsselt; das Zertifikat ist gültig</translation>
    </message>
    <message>
        <source>The connection is encrypted</source>
        <translation>Die Verbindung ist verschlüsselt</translation>
    </message>
    <message>
        <source>Nobody on the way can read or change what follows, and the certificate shows that it is the server that was asked for.</source>
        <translation>Niemand unterwegs kann lesen oder ändern, was folgt, und das Zertifikat zeigt, dass es der gewünschte Server ist.</translation>
    </message>
    <message>
        <source>Encrypted, but not verified: %1</source>
        <translation>Verschlüsselt, aber nicht geprüft: %1</translation>
    </message>
    <message>
        <source>Encrypted, but nobody knows with whom</source>
        <translation>Verschlüsselt, aber niemand weiß, mit wem</translation>
    </message>
    <message>
        <source>In the library’s words</source>
        <translation>In den Worten der Bibliothek</translation>
    </message>
    <message>
        <source>The TLS handshake did not succeed</source>
        <translation>Der TLS-Handschlag gelang nicht</translation>
    </message>
    <message>
        <source>The two sides could not agree on keys. Often the port does not speak TLS at this point, or the versions of TLS do not fit.</source>
        <translation>Die beiden Seiten konnten sich nicht auf Schlüssel einigen. Oft spricht der Port an dieser Stelle kein TLS, oder die TLS-Versionen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>%1, so we stop here</source>
        <translation>%1, deshalb halten wir hier an</translation>
    </message>
    <message>
        <source>Not encrypted: the server refused</source>
        <translation>Nicht verschlüsselt: Der Server lehnte ab</translation>
    </message>
    <message>
        <source>Not encrypted: the server does not offer it</source>
        <translation>Nicht verschlüsselt: Der Server bietet es nicht an</translation>
    </message>
    <message>
        <source>The connection stays in clear text</source>
        <translation>Die Verbindung bleibt im Klartext</translation>
    </message>
    <message>
        <source>The account encrypts only where it can. Everybody on the way can read what follows; a password is not sent unless the account allows it.</source>
        <translation>Das Konto verschlüsselt nur, wo es geht. Unterwegs kann jeder lesen, was folgt; ein Passwort wird nur gesendet, wenn das Konto es erlaubt.</translation>
    </message>
    <message>
        <source>Set the account’s security to STARTTLS if it must not happen.</source>
        <translation>Stellen Sie die Sicherheit des Kontos auf STARTTLS, wenn das nicht vorkommen darf.</translation>
    </message>
    <message>
        <source>The name does not fit</source>
        <translation>Der Name passt nicht</translation>
    </message>
    <message>
        <source>the certificate does not name %1</source>
        <translation>Das Zertifikat nennt %1 nicht</translation>
    </message>
    <message>
        <source>the certificate is for %1, not for %2</source>
        <translation>Das Zertifikat gilt für %1, nicht für %2</translation>
    </message>
    <message>
        <source>It may be the right machine or somebody in between: from here the two look the same. Hosting companies often point many names at one machine and give it one certificate for its own name.</source>
        <translation>Es kann die richtige Maschine sein oder jemand dazwischen: Von hier aus sieht beides gleich aus. Hosting-Firmen lassen oft viele Namen auf eine Maschine zeigen und geben ihr ein einziges Zertifikat auf deren eigenen Namen.</translation>
    </message>
    <message>
        <source>Ask the provider which server name belongs into the account.</source>
        <translation>Fragen Sie den Anbieter, welcher Servername ins Konto gehört.</translation>
    </message>
    <message>
        <source>If the provider uses one of these names, set it as the server name: %1.</source>
        <translation>Wenn der Anbieter einen dieser Namen benutzt, tragen Sie ihn als Servernamen ein: %1.</translation>
    </message>
    <message>
        <source>the server’s certificate has expired</source>
        <translation>Das Zertifikat des Servers ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>A certificate is valid for a limited time and must be renewed. Nobody vouches for it any more after that day.</source>
        <translation>Ein Zertifikat gilt begrenzte Zeit und muss erneuert werden. Nach diesem Tag bürgt niemand mehr dafür.</translation>
    </message>
    <message>
        <source>Renew the certificate on the server and reload the mail service. If the day is wrong on this computer, set its clock.</source>
        <translation>Erneuern Sie das Zertifikat auf dem Server und laden Sie den Maildienst neu. Stimmt auf diesem Rechner das Datum nicht, stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>the server’s certificate is not valid yet</source>
        <translation>Das Zertifikat des Servers gilt noch nicht</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>Das Zertifikat gilt noch nicht</translation>
    </message>
    <message>
        <source>Its first day is still to come, or the clock of this computer is behind.</source>
        <translation>Sein erster Tag kommt noch, oder die Uhr dieses Rechners geht nach.</translation>
    </message>
    <message>
        <source>Check date and time of this computer; if they are right, the server’s administrator installs a certificate that is valid now.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Rechners; stimmen sie, richtet die Verwaltung des Servers ein Zertifikat ein, das schon gilt.</translation>
    </message>
    <message>
        <source>the server vouches for itself with its own certificate</source>
        <translation>Der Server bürgt mit eigenem Zertifikat für sich selbst</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation>Das Zertifikat ist selbst unterschrieben</translation>
    </message>
    <message>
        <source>Nobody that this computer trusts has signed the certificate. Test servers and devices are often set up so; anybody in between could do the same.</source>
        <translation>Niemand, dem dieser Rechner vertraut, hat das Zertifikat unterschrieben. Testserver und Geräte sind oft so eingerichtet; jeder dazwischen könnte es genauso machen.</translation>
    </message>
    <message>
        <source>Install a certificate from an authority, or give this account the server’s certificate as its CA file.</source>
        <translation>Richten Sie ein Zertifikat einer Zertifizierungsstelle ein, oder geben Sie diesem Konto das Zertifikat des Servers als CA-Datei.</translation>
    </message>
    <message>
        <source>the certificate is signed by an authority unknown to this computer</source>
        <translation>Das Zertifikat stammt von einer hier unbekannten Stelle</translation>
    </message>
    <message>
        <source>The authority is not known</source>
        <translation>Die Zertifizierungsstelle ist nicht bekannt</translation>
    </message>
    <message>
        <source>The chain of signatures ends at an authority that this computer does not trust. Companies often have an authority of their own.</source>
        <translation>Die Kette der Unterschriften endet bei einer Stelle, der dieser Rechner nicht vertraut. Firmen haben oft eine eigene.</translation>
    </message>
    <message>
        <source>If your organisation has its own authority, set its certificate as the CA file of the account.</source>
        <translation>Hat Ihre Organisation eine eigene Zertifizierungsstelle, tragen Sie deren Zertifikat als CA-Datei des Kontos ein.</translation>
    </message>
    <message>
        <source>the server leaves out a certificate between its own and the authority</source>
        <translation>Der Server lässt ein Zertifikat der Kette aus</translation>
    </message>
    <message>
        <source>The chain has a gap</source>
        <translation>Die Kette hat eine Lücke</translation>
    </message>
    <message>
        <source>A server has to show its own certificate and those between it and the authority. Some programs fetch what is missing and hide the mistake.</source>
        <translation>Ein Server muss sein eigenes Zertifikat und die bis zur Zertifizierungsstelle zeigen. Manche Programme holen das Fehlende selbst und verdecken so den Fehler.</translation>
    </message>
    <message>
        <source>Configure the server with the full chain, not with its own certificate alone.</source>
        <translation>Richten Sie den Server mit der vollständigen Kette ein, nicht nur mit seinem eigenen Zertifikat.</translation>
    </message>
    <message>
        <source>the server’s certificate has been revoked</source>
        <translation>Das Zertifikat des Servers wurde widerrufen</translation>
    </message>
    <message>
        <source>The certificate has been revoked</source>
        <translation>Das Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>The authority has withdrawn the certificate before its time, often because its key was stolen.</source>
        <translation>Die Zertifizierungsstelle hat das Zertifikat vorzeitig zurückgezogen, oft weil sein Schlüssel gestohlen wurde.</translation>
    </message>
    <message>
        <source>Install a new certificate with a new key on the server.</source>
        <translation>Richten Sie auf dem Server ein neues Zertifikat mit neuem Schlüssel ein.</translation>
    </message>
    <message>
        <source>the server’s certificate or encryption is too weak</source>
        <translation>Zertifikat oder Verschlüsselung des Servers sind zu schwach</translation>
    </message>
    <message>
        <source>The encryption is too weak</source>
        <translation>Die Verschlüsselung ist zu schwach</translation>
    </message>
    <message>
        <source>Old keys, hashes and versions of TLS can be broken today, so they are refused.</source>
        <translation>Alte Schlüssel, Hashes und TLS-Versionen lassen sich heute brechen, deshalb werden sie abgelehnt.</translation>
    </message>
    <message>
        <source>Update the server’s certificate and its TLS settings; TLS 1.2 and a 2048-bit key are the least.</source>
        <translation>Erneuern Sie Zertifikat und TLS-Einstellungen des Servers; TLS 1.2 und ein 2048-Bit-Schlüssel sind das Mindeste.</translation>
    </message>
    <message>
        <source>the server’s certificate cannot be trusted</source>
        <translation>Dem Zertifikat des Servers ist nicht zu trauen</translation>
    </message>
    <message>
        <source>The certificate cannot be trusted</source>
        <translation>Dem Zertifikat ist nicht zu trauen</translation>
    </message>
    <message>
        <source>The check of the certificate did not pass, so it is not sure who answers there.</source>
        <translation>Die Prüfung des Zertifikats wurde nicht bestanden, also ist nicht sicher, wer dort antwortet.</translation>
    </message>
    <message>
        <source>Look at the certificates beside this line and check the server’s TLS configuration.</source>
        <translation>Sehen Sie sich die Zertifikate neben dieser Zeile an und prüfen Sie die TLS-Einstellungen des Servers.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The account works: %1 is ready to take mail</source>
        <translation>Das Konto funktioniert: %1 ist bereit</translation>
    </message>
    <message>
        <source>The account works: signed in as %1</source>
        <translation>Das Konto funktioniert: angemeldet als %1</translation>
    </message>
    <message>
        <source>No message was sent.</source>
        <translation>Es wurde keine Nachricht gesendet.</translation>
    </message>
    <message>
        <source>Name, connection, greeting, encryption and sign-in were tried in turn, as far as the account asks for them, and each of them worked.</source>
        <translation>Name, Verbindung, Begrüßung, Verschlüsselung und Anmeldung wurden der Reihe nach versucht, soweit das Konto sie verlangt, und alles hat geklappt.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted, all %n messages</source>
        <translation>
            <numerusform>Angenommen, %n Nachricht</numerusform>
            <numerusform>Angenommen, alle %n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted for all %n recipients</source>
        <translation>
            <numerusform>Für %n Empfänger angenommen</numerusform>
            <numerusform>Für alle %n Empfänger angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message numerus="yes">
        <source>Accepted for all %n recipients, queued as %1</source>
        <translation>
            <numerusform>Für %n Empfänger angenommen, eingereiht als %1</numerusform>
            <numerusform>Für alle %n Empfänger angenommen, eingereiht als %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted, queued as %1</source>
        <translation>Angenommen, eingereiht als %1</translation>
    </message>
    <message>
        <source>The server has taken responsibility for the message: it delivers it or sends a report back. Whether it reached the mailbox, only the recipient’s side can tell.</source>
        <translation>Der Server hat die Verantwortung für die Nachricht übernommen: Er stellt sie zu oder schickt einen Bericht zurück. Ob sie im Postfach ankam, weiß nur die Seite des Empfängers.</translation>
    </message>
    <message>
        <source>Accepted for %1 of %2 recipients</source>
        <translation>Für %1 von %2 Empfängern angenommen</translation>
    </message>
    <message>
        <source>Accepted for %1 of %2 recipients, queued as %3</source>
        <translation>Für %1 von %2 Empfängern angenommen, eingereiht als %3</translation>
    </message>
    <message>
        <source>The server decides for each recipient on its own. Those that it accepted get the message, the others do not.</source>
        <translation>Der Server entscheidet für jeden Empfänger einzeln. Wen er annahm, der bekommt die Nachricht, die anderen nicht.</translation>
    </message>
    <message>
        <source>Check the refused addresses and send to them again.</source>
        <translation>Prüfen Sie die abgelehnten Adressen und senden Sie noch einmal an diese.</translation>
    </message>
    <message>
        <source>%1 was refused: %2.</source>
        <translation>%1 wurde abgelehnt: %2.</translation>
    </message>
    <message>
        <source>The password did not leave this computer.</source>
        <translation>Das Passwort hat diesen Rechner nicht verlassen.</translation>
    </message>
    <message>
        <source>Neither the password nor the message left this computer.</source>
        <translation>Weder das Passwort noch die Nachricht haben diesen Rechner verlassen.</translation>
    </message>
    <message>
        <source>The message did not leave this computer.</source>
        <translation>Die Nachricht hat diesen Rechner nicht verlassen.</translation>
    </message>
    <message>
        <source>Part of the message went out; without its end the server must not deliver it.</source>
        <translation>Ein Teil der Nachricht ging hinaus; ohne ihr Ende darf der Server sie nicht zustellen.</translation>
    </message>
    <message>
        <source>The server had the message and did not take it.</source>
        <translation>Der Server hatte die Nachricht und nahm sie nicht an.</translation>
    </message>
    <message>
        <source>Perhaps sent: %1</source>
        <translation>Vielleicht gesendet: %1</translation>
    </message>
    <message>
        <source>Only %1 of %2 sent: %3</source>
        <translation>Nur %1 von %2 gesendet: %3</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Nothing is sent again by itself.</source>
        <translation>Von selbst wird nichts noch einmal gesendet.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>The mail administrator</source>
        <translation>Die Mail-Verwaltung</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Der Anbieter</translation>
    </message>
    <message>
        <source>The recipient’s side</source>
        <translation>Die Seite des Empfängers</translation>
    </message>
    <message>
        <source>while looking up the name</source>
        <translation>bei der Suche nach dem Namen</translation>
    </message>
    <message>
        <source>while connecting</source>
        <translation>beim Verbinden</translation>
    </message>
    <message>
        <source>while waiting for the greeting</source>
        <translation>beim Warten auf die Begrüßung</translation>
    </message>
    <message>
        <source>while asking what the server offers</source>
        <translation>bei der Frage, was der Server anbietet</translation>
    </message>
    <message>
        <source>while asking for encryption</source>
        <translation>bei der Bitte um Verschlüsselung</translation>
    </message>
    <message>
        <source>during the TLS handshake</source>
        <translation>beim TLS-Handschlag</translation>
    </message>
    <message>
        <source>while signing in</source>
        <translation>beim Anmelden</translation>
    </message>
    <message>
        <source>while naming the sender</source>
        <translation>beim Nennen des Absenders</translation>
    </message>
    <message>
        <source>while naming the recipients</source>
        <translation>beim Nennen der Empfänger</translation>
    </message>
    <message>
        <source>while asking to send the message</source>
        <translation>bei der Bitte, die Nachricht zu senden</translation>
    </message>
    <message>
        <source>while sending the message</source>
        <translation>beim Senden der Nachricht</translation>
    </message>
    <message>
        <source>while waiting for the answer to the message</source>
        <translation>beim Warten auf die Antwort zur Nachricht</translation>
    </message>
    <message>
        <source>while dropping the message</source>
        <translation>beim Verwerfen der Nachricht</translation>
    </message>
    <message>
        <source>while asking whether the server is there</source>
        <translation>bei der Frage, ob der Server da ist</translation>
    </message>
    <message>
        <source>while saying goodbye</source>
        <translation>beim Abschied</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>The check of the certificate did not pass; the account allows to go on.</source>
        <translation>Die Prüfung des Zertifikats wurde nicht bestanden; das Konto erlaubt, trotzdem weiterzumachen.</translation>
    </message>
    <message>
        <source>for an unknown reason</source>
        <translation>aus unbekanntem Grund</translation>
    </message>
    <message>
        <source>the server sent something that is no SMTP reply</source>
        <translation>Der Server schickte etwas, das keine SMTP-Antwort ist</translation>
    </message>
    <message>
        <source>We stopped, because after such a reply nobody can tell which answer belongs to which command.</source>
        <translation>Wir haben angehalten, denn nach einer solchen Antwort weiß niemand, welche Antwort zu welchem Befehl gehört.</translation>
    </message>
    <message>
        <source>Have the server mended, or the filter in between; the transcript shows how far it came.</source>
        <translation>Lassen Sie den Server in Ordnung bringen oder den Filter dazwischen; der Mitschnitt zeigt, wie weit es ging.</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <translation>Es galt bis %1.</translation>
    </message>
    <message>
        <source>It is valid from %1.</source>
        <translation>Es gilt ab %1.</translation>
    </message>
    <message>
        <source>It was signed by %1.</source>
        <translation>Unterschrieben hat es %1.</translation>
    </message>
    <message>
        <source>The answer was clear text, not TLS</source>
        <translation>Die Antwort war Klartext, kein TLS</translation>
    </message>
    <message>
        <source>the whole message</source>
        <translation>die ganze Nachricht</translation>
    </message>
    <message>
        <source>From here on the server is responsible for the message: it delivers it or sends a report back.</source>
        <translation>Von hier an ist der Server für die Nachricht verantwortlich: Er stellt sie zu oder schickt einen Bericht zurück.</translation>
    </message>
    <message>
        <source>the sign-in would have crossed the network unencrypted</source>
        <translation>die Anmeldung wäre unverschlüsselt durch das Netz gegangen</translation>
    </message>
    <message>
        <source>The connection is not encrypted, and %1 sends the password as it is, so this program keeps it back.</source>
        <translation>Die Verbindung ist nicht verschlüsselt, und %1 sendet das Passwort, wie es ist; deshalb hält dieses Programm es zurück.</translation>
    </message>
    <message>
        <source>the access token would have crossed the network readable by everybody</source>
        <translation>das Zugriffstoken wäre für jeden lesbar durch das Netz gegangen</translation>
    </message>
    <message>
        <source>The connection is not encrypted, and %1 sends the token as it is: whoever reads it can use it until it runs out. So this program keeps it back.</source>
        <translation>Die Verbindung ist nicht verschlüsselt, und %1 sendet das Token, wie es ist: Wer es liest, kann es benutzen, bis es abläuft. Deshalb hält dieses Programm es zurück.</translation>
    </message>
    <message>
        <source>The connection is not encrypted. %1 does not send the password itself, but a weak hash of it, against which a listener can quickly try one password after the other; and somebody in between can take over the session once we are signed in.</source>
        <translation>Die Verbindung ist nicht verschlüsselt. %1 sendet nicht das Passwort selbst, aber einen schwachen Hash davon, an dem ein Lauscher schnell ein Passwort nach dem anderen durchprobieren kann; und wer dazwischensitzt, kann die Sitzung nach der Anmeldung übernehmen.</translation>
    </message>
    <message>
        <source>The connection is not encrypted. %1 does not send the password itself, but a listener can try passwords against what is sent, which a weak one does not withstand; and somebody in between can take over the session once we are signed in.</source>
        <translation>Die Verbindung ist nicht verschlüsselt. %1 sendet nicht das Passwort selbst, aber an dem, was gesendet wird, kann ein Lauscher Passwörter durchprobieren, und ein schwaches hält dem nicht stand; und wer dazwischensitzt, kann die Sitzung nach der Anmeldung übernehmen.</translation>
    </message>
    <message>
        <source>none: passwords can be tried against it</source>
        <translation>keine: Passwörter lassen sich daran durchprobieren</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>We go on waiting, for up to %1 in all.</source>
        <translation>Wir warten weiter, insgesamt bis zu %1.</translation>
    </message>
    <message>
        <source>The server has not greeted for %1</source>
        <translation>Der Server schweigt seit %1, statt zu grüßen</translation>
    </message>
    <message>
        <source>The server accepted the connection and has said nothing since. Many make unknown clients wait before they greet, because senders of spam seldom have the patience; some first look the client up in name services and block lists.</source>
        <translation>Der Server hat die Verbindung angenommen und seither nichts gesagt. Viele lassen unbekannte Clients vor der Begrüßung warten, weil Versender von Spam selten die Geduld dazu haben; manche schlagen den Client erst bei Namensdiensten und in Sperrlisten nach.</translation>
    </message>
    <message>
        <source>A port that expects TLS from the start is silent in the same way.</source>
        <translation>Ein Port, der von Anfang an TLS erwartet, schweigt genauso.</translation>
    </message>
    <message>
        <source>Stop, and choose TLS as the account’s security: it goes with port 465.</source>
        <translation>Brechen Sie ab und wählen Sie TLS als Sicherheit des Kontos: Es gehört zu Port 465.</translation>
    </message>
    <message>
        <source>If this port expects TLS from the start, stop and choose TLS as the account’s security.</source>
        <translation>Erwartet dieser Port von Anfang an TLS, brechen Sie ab und wählen Sie TLS als Sicherheit des Kontos.</translation>
    </message>
    <message>
        <source>The name service has not answered: it is out of reach, or asks others in its turn.</source>
        <translation>Der Namensdienst hat nicht geantwortet: Er ist nicht erreichbar oder fragt seinerseits andere.</translation>
    </message>
    <message>
        <source>Nothing answers at this address. A machine that is down and a firewall that drops what it does not like look the same from here.</source>
        <translation>An dieser Adresse antwortet nichts. Ein ausgeschalteter Rechner und eine Firewall, die verwirft, was ihr nicht gefällt, sehen von hier gleich aus.</translation>
    </message>
    <message>
        <source>The handshake has begun and does not go on. A server in front of a slow network, or a port that does not speak TLS, behaves like this.</source>
        <translation>Der Handshake hat begonnen und geht nicht weiter. So verhält sich ein Server hinter einem langsamen Netz oder ein Port, der kein TLS spricht.</translation>
    </message>
    <message>
        <source>The server takes no more of the message for now: it is busy, or the way is jammed.</source>
        <translation>Der Server nimmt vorerst nichts weiter von der Nachricht an: Er ist beschäftigt, oder der Weg ist verstopft.</translation>
    </message>
    <message>
        <source>Servers often look for viruses and spam before they answer for a message, which can take minutes. Whoever hangs up now cannot know whether it was taken.</source>
        <translation>Server suchen oft nach Viren und Spam, bevor sie für eine Nachricht einstehen; das kann Minuten dauern. Wer jetzt auflegt, weiß nicht, ob sie angenommen wurde.</translation>
    </message>
    <message>
        <source>The server has what we sent and has not answered. It is busy, looks something up, or slows down on purpose whom it does not trust.</source>
        <translation>Der Server hat, was wir gesendet haben, und hat nicht geantwortet. Er ist beschäftigt, schlägt etwas nach oder bremst mit Absicht, wem er nicht traut.</translation>
    </message>
    <message>
        <source>No answer for %1, %2</source>
        <translation>Seit %1 keine Antwort, %2</translation>
    </message>
    <message>
        <source>The connection is not encrypted, so this program does not begin to sign in.</source>
        <translation>Die Verbindung ist nicht verschlüsselt, deshalb beginnt dieses Programm keine Anmeldung.</translation>
    </message>
    <message>
        <source>there are characters in it, such as emoji, that this mechanism does not allow. Let the program choose the mechanism, or change it.</source>
        <translation>darin stehen Zeichen, etwa Emoji, die dieses Verfahren nicht erlaubt. Lassen Sie das Programm das Verfahren wählen, oder ändern Sie es.</translation>
    </message>
    <message>
        <source>it holds a line break or another character that cannot be used for signing in. Type it again without it, or copy it anew.</source>
        <translation>enthält einen Zeilenumbruch oder ein anderes Zeichen, das sich zum Anmelden nicht eignet. Geben Sie es ohne dieses Zeichen ein, oder kopieren Sie es neu.</translation>
    </message>
    <message>
        <source>%1 does not allow this user name</source>
        <translation>%1 erlaubt diesen Benutzernamen nicht</translation>
    </message>
    <message>
        <source>%1 does not allow this password</source>
        <translation>%1 erlaubt dieses Passwort nicht</translation>
    </message>
    <message>
        <source>Both sides prepare names and passwords by one set of rules before they compute with them. It knows the characters of 2002 only, so emoji are refused, as are control characters. The next mechanism that the server offers is tried instead.</source>
        <translation>Beide Seiten bereiten Namen und Passwörter nach denselben Regeln auf, bevor sie damit rechnen. Diese kennen nur die Zeichen von 2002; deshalb werden Emoji abgelehnt, ebenso Steuerzeichen. Stattdessen wird das nächste Verfahren versucht, das der Server anbietet.</translation>
    </message>
    <message>
        <source>Choose a password without such characters, if it is not to be sent to the server itself.</source>
        <translation>Wählen Sie ein Passwort ohne solche Zeichen, wenn es nicht selbst zum Server gesendet werden soll.</translation>
    </message>
    <message>
        <source>Is anybody there?</source>
        <translation>Ist da jemand?</translation>
    </message>
    <message>
        <source>The server is asked for on this computer, without a network.</source>
        <translation>Der Server wird auf diesem Rechner gesucht, ohne Netz.</translation>
    </message>
    <message>
        <source>Somebody is there</source>
        <translation>Da ist jemand</translation>
    </message>
    <message>
        <source>Now the server has to greet.</source>
        <translation>Jetzt muss der Server grüßen.</translation>
    </message>
    <message>
        <source>Nobody is there</source>
        <translation>Da ist niemand</translation>
    </message>
    <message>
        <source>The socket has no listener, or the command could not be started.</source>
        <translation>An dem Socket lauscht niemand, oder der Befehl ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Sent as it is, counted</source>
        <translation>Unverändert gesendet, gezählt</translation>
    </message>
    <message>
        <source>The command before it told how many bytes these are, so no dot ends them and none is doubled.</source>
        <translation>Der Befehl davor hat gesagt, wie viele Byte es sind; darum endet hier nichts mit einem Punkt, und keiner wird verdoppelt.</translation>
    </message>
    <message>
        <source>Fewer bytes came than the command had told, so the server must not deliver what it got.</source>
        <translation>Es kamen weniger Byte, als der Befehl gesagt hatte; der Server darf nicht zustellen, was er bekam.</translation>
    </message>
    <message>
        <source>the server does not offer %1</source>
        <translation>der Server bietet %1 nicht an</translation>
    </message>
    <message>
        <source>What you asked for belongs to the extension %1, and a client that keeps to the rules uses only what the server’s EHLO reply names. Nothing was sent.</source>
        <translation>Was Sie verlangt haben, gehört zur Erweiterung %1, und wer sich an die Regeln hält, nutzt nur, was die EHLO-Antwort des Servers nennt. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Send without it, or send it all the same with %1 forced, to see what this server does.</source>
        <translation>Senden Sie ohne sie, oder erzwingen Sie %1, um zu sehen, was dieser Server tut.</translation>
    </message>
    <message>
        <source>stopped where you wanted it, %1</source>
        <translation>beendet, wo Sie es wollten, %1</translation>
    </message>
    <message>
        <source>The session was to end here, for a test of what the server makes of it.</source>
        <translation>Die Sitzung sollte hier enden, um zu prüfen, was der Server daraus macht.</translation>
    </message>
    <message>
        <source>Send again without the stop to see the rest.</source>
        <translation>Senden Sie ohne den Halt noch einmal, um den Rest zu sehen.</translation>
    </message>
    <message>
        <source>the command %1 could not be started</source>
        <translation>der Befehl %1 ließ sich nicht starten</translation>
    </message>
    <message>
        <source>nobody listens on the socket %1</source>
        <translation>am Socket %1 lauscht niemand</translation>
    </message>
    <message>
        <source>The program is not there, or may not be run.</source>
        <translation>Das Programm ist nicht da oder darf nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>The socket is not there, nobody listens on it, or we may not use it.</source>
        <translation>Den Socket gibt es nicht, niemand lauscht daran, oder wir dürfen ihn nicht benutzen.</translation>
    </message>
    <message>
        <source>Check the path of the program and its arguments; no shell reads the command.</source>
        <translation>Prüfen Sie den Pfad des Programms und seine Argumente; keine Shell liest den Befehl.</translation>
    </message>
    <message>
        <source>Check the path, whether the server runs, and who may write to the socket.</source>
        <translation>Prüfen Sie den Pfad, ob der Server läuft und wer in den Socket schreiben darf.</translation>
    </message>
    <message>
        <source>the server refused a command before the message</source>
        <translation>der Server lehnte einen Befehl vor der Nachricht ab</translation>
    </message>
    <message>
        <source>the pass phrase of the key is not known</source>
        <translation>die Passphrase des Schlüssels ist nicht bekannt</translation>
    </message>
    <message>
        <source>The key of the account’s certificate is locked, and nobody gave the pass phrase for it.</source>
        <translation>Der Schlüssel zum Zertifikat des Kontos ist gesperrt, und niemand hat die Passphrase dazu angegeben.</translation>
    </message>
    <message>
        <source>Enter the pass phrase, or take the certificate out of the account.</source>
        <translation>Geben Sie die Passphrase ein, oder nehmen Sie das Zertifikat aus dem Konto.</translation>
    </message>
    <message>
        <source>the keychain with the pass phrase of the key is locked</source>
        <translation>der Schlüsselbund mit der Passphrase des Schlüssels ist gesperrt</translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation>Unix-Socket</translation>
    </message>
    <message>
        <source>Name to act for</source>
        <translation>Name, für den gehandelt wird</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Eigene Adresse</translation>
    </message>
    <message>
        <source>Claimed client</source>
        <translation>Angeblicher Client</translation>
    </message>
    <message>
        <source>Claimed server</source>
        <translation>Behaupteter Server</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>Key of the own certificate</source>
        <translation>Schlüssel des eigenen Zertifikats</translation>
    </message>
    <message>
        <source>Ciphers</source>
        <translation>Verschlüsselungsverfahren</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Pins</translation>
    </message>
    <message>
        <source>Name to send</source>
        <translation>Zu sendender Name</translation>
    </message>
    <message>
        <source>Line by hand</source>
        <translation>Zeile von Hand</translation>
    </message>
    <message>
        <source>%1 cannot be said by hand, because more than a line follows it. There is an option of its own for it.</source>
        <translation>%1 lässt sich nicht von Hand sagen, weil mehr als eine Zeile darauf folgt. Dafür gibt es eine eigene Option.</translation>
    </message>
    <message>
        <source>a password does not belong into the address, where others can read it. Leave it out there and give it separately.</source>
        <translation>Ein Passwort gehört nicht in die Adresse, wo andere es lesen können. Lassen Sie es dort weg, und geben Sie es gesondert an.</translation>
    </message>
    <message>
        <source>“%1” is no proxy. Write it as socks5://host:1080 or http://host:8080, or choose system or none.</source>
        <translation>„%1“ ist kein Proxy. Schreiben Sie ihn als socks5://rechner:1080 oder http://rechner:8080, oder wählen Sie system oder none.</translation>
    </message>
    <message>
        <source>“%1” has no port that is possible. Ports are numbers from 1 to 65535.</source>
        <translation>„%1“ hat keinen möglichen Port. Ports sind Zahlen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>“%1” is no address. Write it as 192.0.2.1 or [2001:db8::1], with :PORT after it where one is wanted.</source>
        <translation>„%1“ ist keine Adresse. Schreiben Sie sie als 192.0.2.1 oder [2001:db8::1], mit :PORT dahinter, wo einer gewünscht ist.</translation>
    </message>
    <message>
        <source>the file “%1” holds no private key. Choose the one that was made with the certificate.</source>
        <translation>die Datei „%1“ enthält keinen privaten Schlüssel. Wählen Sie den, der mit dem Zertifikat erzeugt wurde.</translation>
    </message>
    <message>
        <source>the key in “%1” is locked. Enter its pass phrase.</source>
        <translation>der Schlüssel in „%1“ ist gesperrt. Geben Sie seine Passphrase ein.</translation>
    </message>
    <message>
        <source>the pass phrase does not open the key in “%1”. Enter it again.</source>
        <translation>die Passphrase öffnet den Schlüssel in „%1“ nicht. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>the key in “%1” does not belong to the certificate. Choose the two that were made together.</source>
        <translation>der Schlüssel in „%1“ gehört nicht zum Zertifikat. Wählen Sie die beiden, die zusammen erzeugt wurden.</translation>
    </message>
    <message>
        <source>the key in “%1” is of a kind, or locked in a way, that cannot be used. Have one made with RSA or an elliptic curve, and locked with AES.</source>
        <translation>der Schlüssel in „%1“ ist von einer Art oder auf eine Weise gesperrt, die nicht verwendet werden kann. Lassen Sie einen mit RSA oder einer elliptischen Kurve erzeugen und mit AES sperren.</translation>
    </message>
    <message>
        <source>there is a key and no certificate. Set the certificate, or take “%1” out.</source>
        <translation>es gibt einen Schlüssel und kein Zertifikat. Tragen Sie das Zertifikat ein, oder nehmen Sie „%1“ heraus.</translation>
    </message>
    <message>
        <source>“%1” names no cipher that is known. Write a list as OpenSSL does, such as ECDHE-RSA-AES256-GCM-SHA384:TLS_AES_256_GCM_SHA384.</source>
        <translation>„%1“ nennt kein bekanntes Verschlüsselungsverfahren. Schreiben Sie eine Liste wie OpenSSL, etwa ECDHE-RSA-AES256-GCM-SHA384:TLS_AES_256_GCM_SHA384.</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256. Write it in 64 hexadecimal digits, or as sha256// and base64.</source>
        <translation>„%1“ ist kein SHA-256. Schreiben Sie ihn mit 64 hexadezimalen Ziffern oder als sha256// und Base64.</translation>
    </message>
    <message>
        <source>the certificate in “%1” has expired on %2. Have it renewed.</source>
        <translation>das Zertifikat in „%1“ ist am %2 abgelaufen. Lassen Sie es erneuern.</translation>
    </message>
    <message>
        <source>the certificate in “%1” is not valid before %2. Check the clock of this computer.</source>
        <translation>das Zertifikat in „%1“ gilt erst ab dem %2. Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Through the proxy</source>
        <translation>Über den Proxy</translation>
    </message>
    <message>
        <source>Does the proxy let us through?</source>
        <translation>Lässt der Proxy uns durch?</translation>
    </message>
    <message>
        <source>The proxy is asked to connect to the server. It looks the server’s name up itself, so no lookup stands before this line.</source>
        <translation>Der Proxy wird gebeten, sich mit dem Server zu verbinden. Er löst den Namen des Servers selbst auf, darum steht vor dieser Zeile keine Auflösung.</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>There is such a mailbox</source>
        <translation>Dieses Postfach gibt es</translation>
    </message>
    <message>
        <source>The server gives away that this mailbox exists, perhaps with its owner’s name. Senders of spam ask such questions by the thousand to collect addresses, so most servers answer 252, or not at all.</source>
        <translation>Der Server verrät, dass es dieses Postfach gibt, vielleicht samt dem Namen seines Besitzers. Wer Spam versendet, stellt solche Fragen zu Tausenden, um Adressen zu sammeln; daher antworten die meisten Server mit 252 oder gar nicht.</translation>
    </message>
    <message>
        <source>It is elsewhere, and known</source>
        <translation>Es liegt anderswo und ist bekannt</translation>
    </message>
    <message>
        <source>The server gives away that the address exists, and where its mail goes.</source>
        <translation>Der Server verrät, dass es die Adresse gibt und wohin ihre Post geht.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>The server takes a message for it and does not say whether it exists. This gives nothing away.</source>
        <translation>Der Server nimmt eine Nachricht dafür an und sagt nicht, ob es das Postfach gibt. So wird nichts verraten.</translation>
    </message>
    <message>
        <source>Who is on the list</source>
        <translation>Wer auf der Liste steht</translation>
    </message>
    <message>
        <source>The server gives away the members of a mailing list, one on each line. To the whole world no server should: it is a gift to senders of spam.</source>
        <translation>Der Server verrät die Mitglieder einer Verteilerliste, eines in jeder Zeile. Aller Welt sollte das kein Server sagen: Es ist ein Geschenk für Versender von Spam.</translation>
    </message>
    <message>
        <source>The queue is started</source>
        <translation>Die Warteschlange wird abgearbeitet</translation>
    </message>
    <message>
        <source>The server begins to deliver what waits for that name, over connections of its own. Nothing arrives over this one.</source>
        <translation>Der Server beginnt zuzustellen, was für diesen Namen wartet, über eigene Verbindungen. Über diese hier kommt nichts an.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Es wartet nichts</translation>
    </message>
    <message>
        <source>The server keeps no messages for that name.</source>
        <translation>Der Server bewahrt keine Nachrichten für diesen Namen auf.</translation>
    </message>
    <message>
        <source>Delivery has begun already</source>
        <translation>Die Zustellung hat schon begonnen</translation>
    </message>
    <message>
        <source>The server is delivering what waits for that name.</source>
        <translation>Der Server stellt gerade zu, was für diesen Namen wartet.</translation>
    </message>
    <message>
        <source>Delivery has begun; the text says how much waits</source>
        <translation>Die Zustellung hat begonnen; der Text sagt, wie viel wartet</translation>
    </message>
    <message>
        <source>The server is delivering what waits for that name, and says how many messages these are.</source>
        <translation>Der Server stellt gerade zu, was für diesen Namen wartet, und sagt, wie viele Nachrichten das sind.</translation>
    </message>
    <message>
        <source>Help, for a person to read</source>
        <translation>Hilfe, für Menschen gedacht</translation>
    </message>
    <message>
        <source>Some servers give away their name and version here, which tells an attacker what to try.</source>
        <translation>Manche Server verraten hier ihren Namen und ihre Version; das sagt Angreifern, was sie versuchen können.</translation>
    </message>
    <message>
        <source>It offers UTF8SMTP, the experiment before SMTPUTF8 (RFC 5336), which spoke another dialect and is not used any more.</source>
        <translation>Er bietet UTF8SMTP an, das Experiment vor SMTPUTF8 (RFC 5336), das anders sprach und nicht mehr verwendet wird.</translation>
    </message>
    <message>
        <source>REQUIRETLS needs a server whose certificate is valid</source>
        <translation>REQUIRETLS braucht einen Server, dessen Zertifikat gültig ist</translation>
    </message>
    <message>
        <source>REQUIRETLS needs TLS on this connection</source>
        <translation>REQUIRETLS braucht TLS auf dieser Verbindung</translation>
    </message>
    <message>
        <source>Whoever asks that a message is passed on over verified TLS only must begin with it: a connection that somebody could listen to, or that goes to who knows whom, would break the promise at its first step. Nothing was sent.</source>
        <translation>Wer verlangt, dass eine Nachricht nur über geprüftes TLS weitergegeben wird, muss selbst damit beginnen: Eine Verbindung, die jemand mithören könnte oder deren Gegenüber ungewiss ist, bräche das Versprechen beim ersten Schritt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Mend the certificate, or trust its authority, or send without REQUIRETLS.</source>
        <translation>Das Zertifikat in Ordnung bringen, seiner Zertifizierungsstelle vertrauen oder ohne REQUIRETLS senden.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS as the account’s security, or send without REQUIRETLS.</source>
        <translation>Wählen Sie STARTTLS oder TLS als Sicherheit des Kontos, oder senden Sie ohne REQUIRETLS.</translation>
    </message>
    <message>
        <source>the server answered a line by hand with no: %1</source>
        <translation>der Server hat eine Zeile von Hand abgelehnt: %1</translation>
    </message>
    <message>
        <source>STARTTLS was offered last time, and is not any more</source>
        <translation>STARTTLS wurde beim letzten Mal angeboten und jetzt nicht mehr</translation>
    </message>
    <message>
        <source>Somebody between us and the server can take the offer out of its list, so that passwords and mail stay readable. Some firewalls and virus scanners do just that; or the server was set up anew.</source>
        <translation>Wer zwischen uns und dem Server steht, kann das Angebot aus seiner Liste nehmen, damit Passwörter und Post lesbar bleiben. Manche Firewalls und Virenscanner tun genau das; oder der Server wurde neu eingerichtet.</translation>
    </message>
    <message>
        <source>Ways to sign in that were offered last time are gone</source>
        <translation>Anmeldeverfahren, die beim letzten Mal angeboten wurden, fehlen jetzt</translation>
    </message>
    <message>
        <source>Somebody between us and the server can take the strong ones out of its list, so that the password is sent in a weaker way; or the server was set up anew.</source>
        <translation>Wer zwischen uns und dem Server steht, kann die starken aus seiner Liste nehmen, damit das Passwort schwächer geschützt gesendet wird; oder der Server wurde neu eingerichtet.</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Require TLS in the account, and ask the server’s administrator before you send without it.</source>
        <translation>Verlangen Sie TLS im Konto, und fragen Sie die Verwaltung des Servers, bevor Sie ohne senden.</translation>
    </message>
    <message numerus="yes">
        <source>The server’s limits split this send into %n transaction(s)</source>
        <translation>
            <numerusform>Die Grenzen des Servers verlangen %n Transaktion</numerusform>
            <numerusform>Die Grenzen des Servers teilen diese Sendung in %n Transaktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>The server says how many recipients a transaction, and how many transactions and domains a session may have. The message is sent to some recipients after the others, and the outcome tells of each.</source>
        <translation>Der Server sagt, wie viele Empfänger eine Transaktion und wie viele Transaktionen und Domains eine Sitzung haben darf. Die Nachricht geht an die Empfänger nacheinander, und das Ergebnis nennt jeden.</translation>
    </message>
    <message numerus="yes">
        <source>It takes %n connection(s).</source>
        <translation>
            <numerusform>Dazu ist %n Verbindung nötig.</numerusform>
            <numerusform>Dazu sind %n Verbindungen nötig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Something is wrong with the server’s limits</source>
        <translation>Mit den Grenzen des Servers stimmt etwas nicht</translation>
    </message>
    <message>
        <source>Correct the line LIMITS that the server offers.</source>
        <translation>Die Zeile LIMITS berichtigen, die der Server anbietet.</translation>
    </message>
    <message>
        <source>The domain is written in ASCII</source>
        <translation>Die Domain steht in ASCII da</translation>
    </message>
    <message>
        <source>A domain with letters beyond ASCII has a second spelling that begins with xn--. Every server understands it, so SMTPUTF8 is not needed: only a name before the @ sign would need that.</source>
        <translation>Eine Domain mit Buchstaben außerhalb von ASCII hat eine zweite Schreibweise, die mit xn-- beginnt. Jeder Server versteht sie, daher ist SMTPUTF8 nicht nötig: Das bräuchte nur ein Name vor dem @-Zeichen.</translation>
    </message>
    <message>
        <source>As you wrote it</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>Wie gesendet</translation>
    </message>
    <message>
        <source>not a reply line of SMTP; the session ended here</source>
        <translation>keine Antwortzeile von SMTP; damit endete die Sitzung</translation>
    </message>
    <message>
        <source>Have the server mended, or the filter in between, which broke off the dialogue.</source>
        <translation>Den Server reparieren lassen oder den Filter dazwischen, der den Dialog abgebrochen hat.</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Against the rules</source>
        <translation>Gegen die Regeln</translation>
    </message>
    <message>
        <source>it needs an extension that is not in the server’s list</source>
        <translation>braucht eine Erweiterung, die nicht in der Liste des Servers steht</translation>
    </message>
    <message>
        <source>it went out before the reply that it has to wait for</source>
        <translation>ging vor der Antwort hinaus, auf die zu warten ist</translation>
    </message>
    <message>
        <source>it is longer than a command may be, or holds what a command may not</source>
        <translation>ist länger, als ein Befehl sein darf, oder enthält, was ein Befehl nicht darf</translation>
    </message>
    <message>
        <source>It was sent on purpose, to see what the server makes of it; a client that keeps to the rules would not have said it now.</source>
        <translation>Das wurde absichtlich gesendet, um zu sehen, was der Server daraus macht; ein Programm, das sich an die Regeln hält, hätte es jetzt nicht gesagt.</translation>
    </message>
    <message>
        <source>A message of ours came when the server expected another one.</source>
        <translation>Eine Nachricht von uns kam, als der Server eine andere erwartete.</translation>
    </message>
    <message>
        <source>What arrived was changed on the way, or the two sides have different keys.</source>
        <translation>Was ankam, wurde unterwegs verändert, oder die beiden Seiten haben verschiedene Schlüssel.</translation>
    </message>
    <message>
        <source>What arrived could not be decrypted. Only old versions of TLS say it this way.</source>
        <translation>Was ankam, konnte nicht entschlüsselt werden. Nur alte Versionen von TLS sagen es so.</translation>
    </message>
    <message>
        <source>A record was longer than TLS allows.</source>
        <translation>Ein Datensatz war länger, als TLS erlaubt.</translation>
    </message>
    <message>
        <source>What arrived could not be decompressed. Only old versions of TLS compress.</source>
        <translation>Was ankam, konnte nicht entpackt werden. Nur alte Versionen von TLS packen.</translation>
    </message>
    <message>
        <source>Among what we offered there is nothing that the server accepts; with TLS 1.2 servers also say this when they miss a certificate of ours.</source>
        <translation>In dem, was wir angeboten haben, ist nichts, was der Server annimmt; mit TLS 1.2 sagen Server das auch, wenn sie ein Zertifikat von uns vermissen.</translation>
    </message>
    <message>
        <source>Our certificate is damaged, or its signature is wrong.</source>
        <translation>Unser Zertifikat ist beschädigt, oder seine Unterschrift ist falsch.</translation>
    </message>
    <message>
        <source>The server cannot use a certificate of this kind.</source>
        <translation>Der Server kann ein Zertifikat dieser Art nicht verwenden.</translation>
    </message>
    <message>
        <source>Our certificate was revoked by the authority that signed it.</source>
        <translation>Unser Zertifikat wurde von der Stelle widerrufen, die es unterschrieben hat.</translation>
    </message>
    <message>
        <source>Our certificate has expired or is not valid yet, by the server’s clock.</source>
        <translation>Unser Zertifikat ist nach der Uhr des Servers abgelaufen oder noch nicht gültig.</translation>
    </message>
    <message>
        <source>The server does not accept our certificate and does not say why.</source>
        <translation>Der Server nimmt unser Zertifikat nicht an und sagt nicht, warum.</translation>
    </message>
    <message>
        <source>Something in the handshake contradicts itself or is out of range.</source>
        <translation>Etwas im Handshake widerspricht sich oder liegt außerhalb des Erlaubten.</translation>
    </message>
    <message>
        <source>The server does not know the authority that signed our certificate.</source>
        <translation>Der Server kennt die Stelle nicht, die unser Zertifikat unterschrieben hat.</translation>
    </message>
    <message>
        <source>Our certificate is good, but its owner may not come in.</source>
        <translation>Unser Zertifikat ist gut, aber sein Inhaber darf nicht hinein.</translation>
    </message>
    <message>
        <source>The server could not read a message of ours.</source>
        <translation>Der Server konnte eine Nachricht von uns nicht lesen.</translation>
    </message>
    <message>
        <source>A signature or a checksum of the handshake is wrong; also an authority of the same name with another key leads to this.</source>
        <translation>Eine Unterschrift oder Prüfsumme des Handshakes ist falsch; auch eine Stelle gleichen Namens mit einem anderen Schlüssel führt dazu.</translation>
    </message>
    <message>
        <source>The server speaks none of the versions of TLS that we offer.</source>
        <translation>Der Server spricht keine der Versionen von TLS, die wir anbieten.</translation>
    </message>
    <message>
        <source>The server demands stronger ciphers than those that we offer.</source>
        <translation>Der Server verlangt stärkere Verschlüsselungsverfahren als die, die wir anbieten.</translation>
    </message>
    <message>
        <source>Something went wrong at the server that has nothing to do with us.</source>
        <translation>Am Server ist etwas schiefgegangen, das nichts mit uns zu tun hat.</translation>
    </message>
    <message>
        <source>The server knows a newer version of TLS than we offer and takes that for an attack.</source>
        <translation>Der Server kennt eine neuere Version von TLS, als wir anbieten, und hält das für einen Angriff.</translation>
    </message>
    <message>
        <source>The handshake was cancelled at the server.</source>
        <translation>Der Handshake wurde am Server abgebrochen.</translation>
    </message>
    <message>
        <source>The server does not make a second handshake within a connection.</source>
        <translation>Der Server macht keinen zweiten Handshake in einer Verbindung.</translation>
    </message>
    <message>
        <source>The server misses an extension of TLS in what we said.</source>
        <translation>Der Server vermisst eine Erweiterung von TLS in dem, was wir gesagt haben.</translation>
    </message>
    <message>
        <source>The handshake holds an extension of TLS that was not asked for.</source>
        <translation>Der Handshake enthält eine Erweiterung von TLS, nach der nicht gefragt wurde.</translation>
    </message>
    <message>
        <source>The server could not fetch our certificate from where we said that it is.</source>
        <translation>Der Server konnte unser Zertifikat nicht von dort holen, wo es nach unserer Angabe liegt.</translation>
    </message>
    <message>
        <source>The server does not know the name that we asked for (SNI).</source>
        <translation>Der Server kennt den Namen nicht, nach dem wir gefragt haben (SNI).</translation>
    </message>
    <message>
        <source>A stapled answer (OCSP) is not valid.</source>
        <translation>Eine angeheftete Antwort (OCSP) ist nicht gültig.</translation>
    </message>
    <message>
        <source>Our certificate is not the one that its checksum announced.</source>
        <translation>Unser Zertifikat ist nicht das, das seine Prüfsumme angekündigt hat.</translation>
    </message>
    <message>
        <source>The server does not know the shared key or the ticket that we came with.</source>
        <translation>Der Server kennt den gemeinsamen Schlüssel oder das Ticket nicht, mit dem wir kamen.</translation>
    </message>
    <message>
        <source>The server demands a certificate of ours, and none was shown.</source>
        <translation>Der Server verlangt ein Zertifikat von uns, und es wurde keines gezeigt.</translation>
    </message>
    <message>
        <source>The server does not speak the application protocol that was asked for (ALPN).</source>
        <translation>Der Server spricht das Anwendungsprotokoll nicht, nach dem gefragt wurde (ALPN).</translation>
    </message>
    <message>
        <source>The server ended the handshake with a reason that has no name.</source>
        <translation>Der Server hat den Handshake aus einem Grund beendet, der keinen Namen hat.</translation>
    </message>
    <message numerus="yes">
        <source>That is %n day(s) ago.</source>
        <translation>
            <numerusform>Das ist %n Tag her.</numerusform>
            <numerusform>Das ist %n Tage her.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is in %n day(s).</source>
        <translation>
            <numerusform>Das ist in %n Tag.</numerusform>
            <numerusform>Das ist in %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was signed by %1, and the chain ends at %2.</source>
        <translation>Es wurde von %1 unterschrieben, und die Kette endet bei %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is missing.</source>
        <translation>Das Zertifikat von %1 fehlt.</translation>
    </message>
    <message>
        <source>What is too weak: %1, in the certificate of %2.</source>
        <translation>Zu schwach ist %1 im Zertifikat von %2.</translation>
    </message>
    <message>
        <source>Its key has the pin %1; the certificate itself has %2.</source>
        <translation>Sein Schlüssel hat den Pin %1, das Zertifikat selbst %2.</translation>
    </message>
    <message>
        <source>This is about the certificate of %1.</source>
        <translation>Es geht um das Zertifikat von %1.</translation>
    </message>
    <message>
        <source>Since %1 this account trusts another certificate, that of %2. It may have been renewed; or somebody is in between.</source>
        <translation>Seit dem %1 vertraut dieses Konto einem anderen Zertifikat, dem von %2. Es kann erneuert worden sein; oder jemand steht dazwischen.</translation>
    </message>
    <message>
        <source>The account trusts this certificate since %1, but what is wrong with it now was not allowed then. Allowed: %2.</source>
        <translation>Das Konto vertraut diesem Zertifikat seit dem %1, aber was ihm jetzt fehlt, wurde damals nicht erlaubt. Erlaubt: %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Ask the server’s administrator which certificates are accepted, and set one in the account.</source>
        <translation>Fragen Sie die Verwaltung des Servers, welche Zertifikate angenommen werden, und tragen Sie eines im Konto ein.</translation>
    </message>
    <message>
        <source>Set a certificate with its key in the account; the server’s administrator says who signs them.</source>
        <translation>Tragen Sie ein Zertifikat mit seinem Schlüssel im Konto ein; die Verwaltung des Servers sagt, wer sie unterschreibt.</translation>
    </message>
    <message>
        <source>Compare versions and ciphers of the account with what the server’s administrator has set; TLS 1.2 and 1.3 should do.</source>
        <translation>Vergleichen Sie Versionen und Verschlüsselungsverfahren des Kontos mit dem, was die Verwaltung des Servers eingestellt hat; TLS 1.2 und 1.3 sollten gehen.</translation>
    </message>
    <message>
        <source>Check the server name of the account, or the name that it is to send.</source>
        <translation>Prüfen Sie den Servernamen des Kontos oder den Namen, den es senden soll.</translation>
    </message>
    <message>
        <source>Try again; if it stays, the server’s log says more.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es dabei, sagt das Protokoll des Servers mehr.</translation>
    </message>
    <message>
        <source>%1 ended the TLS handshake with an alert</source>
        <translation>%1 hat den TLS-Handshake mit einer Warnung beendet</translation>
    </message>
    <message>
        <source>%1 demands a certificate from us</source>
        <translation>%1 verlangt ein Zertifikat von uns</translation>
    </message>
    <message>
        <source>%1 does not accept our certificate</source>
        <translation>%1 nimmt unser Zertifikat nicht an</translation>
    </message>
    <message>
        <source>%1 speaks none of the TLS versions that are allowed</source>
        <translation>%1 spricht keine der erlaubten TLS-Versionen</translation>
    </message>
    <message>
        <source>What was shown is the certificate of %1.</source>
        <translation>Gezeigt wurde das Zertifikat von %1.</translation>
    </message>
    <message>
        <source>The alert is number %1, %2.</source>
        <translation>Die Warnung hat die Nummer %1, %2.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Pin of the key</source>
        <translation>Pin des Schlüssels</translation>
    </message>
    <message>
        <source>not revoked</source>
        <translation>nicht widerrufen</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>the authority does not know the certificate</source>
        <translation>die Stelle kennt das Zertifikat nicht</translation>
    </message>
    <message>
        <source>none stapled</source>
        <translation>keine angeheftet</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>nicht gültig</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Wiederaufgenommen</translation>
    </message>
    <message>
        <source>with a ticket of an earlier session; the certificates are those of then</source>
        <translation>mit einem Ticket einer früheren Sitzung; die Zertifikate sind die von damals</translation>
    </message>
    <message>
        <source>Name sent</source>
        <translation>Gesendeter Name</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Stapled (OCSP)</source>
        <translation>Angeheftet (OCSP)</translation>
    </message>
    <message>
        <source>Encrypted; resumed from an earlier session</source>
        <translation>Verschlüsselt; aus einer früheren Sitzung wiederaufgenommen</translation>
    </message>
    <message>
        <source>An earlier session is resumed</source>
        <translation>Eine frühere Sitzung wird wiederaufgenommen</translation>
    </message>
    <message>
        <source>A ticket that the server gave in an earlier session spares the two sides a part of the handshake. It also hides something: the server showed no certificate this time, so what is told of it here was seen and checked then, and a certificate that was changed since is not noticed.</source>
        <translation>Ein Ticket, das der Server in einer früheren Sitzung gegeben hat, erspart beiden Seiten einen Teil des Handshakes. Es verbirgt auch etwas: Der Server hat diesmal kein Zertifikat gezeigt. Was hier darüber steht, wurde damals gesehen und geprüft, und ein seither gewechseltes Zertifikat fällt nicht auf.</translation>
    </message>
    <message>
        <source>The server broke off: %1</source>
        <translation>Der Server hat abgebrochen: %1</translation>
    </message>
    <message>
        <source>The server ended the handshake with an alert</source>
        <translation>Der Server hat den Handshake mit einer Warnung beendet</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the server shows another certificate than the one that is pinned</source>
        <translation>der Server zeigt ein anderes Zertifikat als das festgelegte</translation>
    </message>
    <message>
        <source>The pin does not fit</source>
        <translation>Der Pin passt nicht</translation>
    </message>
    <message>
        <source>The account takes one certificate or key and no other, so that nobody can step in between with a certificate of his own, not even with a valid one.</source>
        <translation>Das Konto nimmt ein Zertifikat oder einen Schlüssel und keine anderen, damit niemand mit einem eigenen Zertifikat dazwischentreten kann, auch nicht mit einem gültigen.</translation>
    </message>
    <message>
        <source>Ask the server’s administrator whether certificate and key were renewed; only then set the new pin.</source>
        <translation>Fragen Sie die Verwaltung des Servers, ob Zertifikat und Schlüssel erneuert wurden; tragen Sie erst dann den neuen Pin ein.</translation>
    </message>
    <message>
        <source>the server does not prove that its certificate is still good</source>
        <translation>der Server belegt nicht, dass sein Zertifikat noch gut ist</translation>
    </message>
    <message>
        <source>No stapled answer (OCSP)</source>
        <translation>Keine angeheftete Antwort (OCSP)</translation>
    </message>
    <message>
        <source>The account demands that the server brings its authority’s word that the certificate was not revoked. Many servers do not.</source>
        <translation>Das Konto verlangt, dass der Server die Auskunft seiner Stelle mitbringt, dass das Zertifikat nicht widerrufen wurde. Viele Server tun das nicht.</translation>
    </message>
    <message>
        <source>Switch on OCSP stapling at the server, or do not demand it in the account.</source>
        <translation>Schalten Sie am Server OCSP-Stapling ein, oder verlangen Sie es im Konto nicht.</translation>
    </message>
    <message>
        <source>the server’s proof that its certificate is still good does not hold</source>
        <translation>der Beleg des Servers, dass sein Zertifikat noch gut ist, hält nicht stand</translation>
    </message>
    <message>
        <source>The stapled answer (OCSP) is not valid</source>
        <translation>Die angeheftete Antwort (OCSP) ist nicht gültig</translation>
    </message>
    <message>
        <source>The server brought an answer of its authority about the certificate, but it is too old, badly signed, or about another certificate.</source>
        <translation>Der Server hat eine Auskunft seiner Stelle über das Zertifikat mitgebracht, aber sie ist zu alt, falsch unterschrieben oder betrifft ein anderes Zertifikat.</translation>
    </message>
    <message>
        <source>Check at the server that the stapled answer is fetched anew before it runs out.</source>
        <translation>Prüfen Sie am Server, dass die angeheftete Antwort neu geholt wird, bevor sie abläuft.</translation>
    </message>
    <message>
        <source>Said, and %1 answered with yes</source>
        <translation>Gesagt, und %1 hat zugestimmt</translation>
    </message>
    <message>
        <source>Each line that was said by hand has its answer in the transcript.</source>
        <translation>Jede von Hand gesagte Zeile hat ihre Antwort im Protokoll.</translation>
    </message>
    <message>
        <source>the proxy %1 wants to know who we are</source>
        <translation>der Proxy %1 will wissen, wer wir sind</translation>
    </message>
    <message>
        <source>The proxy did not let us in: it was given no user and password, or did not accept them. The server was not asked.</source>
        <translation>Der Proxy hat uns nicht eingelassen: Er bekam keinen Benutzer und kein Passwort oder hat sie nicht angenommen. Der Server wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>the proxy %1 does not let us through to %2</source>
        <translation>der Proxy %1 lässt uns nicht zu %2 durch</translation>
    </message>
    <message>
        <source>The proxy answered and has a rule against this server or port. Many proxies allow web ports only.</source>
        <translation>Der Proxy hat geantwortet und hat eine Regel gegen diesen Server oder Port. Viele Proxys erlauben nur die Ports des Webs.</translation>
    </message>
    <message>
        <source>Have the proxy allow this server and port, or send without it.</source>
        <translation>Lassen Sie diesen Server und Port im Proxy freigeben, oder senden Sie ohne ihn.</translation>
    </message>
    <message>
        <source>Check server name and port; the proxy looks the name up, not this computer.</source>
        <translation>Prüfen Sie Servername und Port; der Proxy löst den Namen auf, nicht dieser Rechner.</translation>
    </message>
    <message>
        <source>the domain %1 does not exist</source>
        <translation>die Domain %1 gibt es nicht</translation>
    </message>
    <message>
        <source>the domain %1 names an address as its mail server</source>
        <translation>die Domain %1 nennt eine Adresse als Mailserver</translation>
    </message>
    <message>
        <source>the mail servers of %1 lead back to themselves</source>
        <translation>die Mailserver von %1 führen auf sich selbst zurück</translation>
    </message>
    <message>
        <source>the name service’s answer about %1 is forged or broken</source>
        <translation>die Antwort des Namensdienstes zu %1 ist gefälscht oder beschädigt</translation>
    </message>
    <message>
        <source>the name service gave no answer about %1</source>
        <translation>der Namensdienst gab zu %1 keine Antwort</translation>
    </message>
    <message>
        <source>this build cannot look for the mail servers of %1</source>
        <translation>dieses Programm kann die Mailserver von %1 nicht suchen</translation>
    </message>
    <message>
        <source>no mail server of %1 has an address</source>
        <translation>kein Mailserver von %1 hat eine Adresse</translation>
    </message>
    <message>
        <source>The domain exists and names mail servers that have no address, or has neither mail servers nor an address of its own. Mail cannot be delivered there.</source>
        <translation>Die Domain gibt es; sie nennt Mailserver ohne Adresse oder hat weder Mailserver noch eine eigene Adresse. Mail lässt sich dort nicht zustellen.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, tell the domain’s owner about its MX records.</source>
        <translation>Prüfen Sie die Adresse; stimmt sie, sagen Sie dem Inhaber der Domain, dass mit den MX-Einträgen etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>The name service says that there is no such domain.</source>
        <translation>Der Namensdienst sagt, dass es diese Domain nicht gibt.</translation>
    </message>
    <message>
        <source>Check the part after the @ sign for a typing mistake.</source>
        <translation>Prüfen Sie den Teil nach dem @-Zeichen auf Tippfehler.</translation>
    </message>
    <message>
        <source>An MX record holds a name, never an address: the name service would look for a host that is called like it. Nothing else is named, so the mail has nowhere to go.</source>
        <translation>Ein MX-Eintrag enthält einen Namen, nie eine Adresse: Der Namensdienst würde einen Rechner suchen, der so heißt. Etwas anderes ist nicht genannt, also weiß die Mail nicht, wohin.</translation>
    </message>
    <message>
        <source>What the domain names as its mail server is an alias that leads round in a circle, or has no end. Nothing else is named.</source>
        <translation>Was die Domain als Mailserver nennt, ist ein Alias, der im Kreis führt oder kein Ende hat. Etwas anderes ist nicht genannt.</translation>
    </message>
    <message>
        <source>The domain signs its records (DNSSEC), and the signatures do not fit what came. Somebody changed the answer, the signatures are too old, or the name server leaves them out.</source>
        <translation>Die Domain signiert ihre Einträge (DNSSEC), und die Signaturen passen nicht zu dem, was ankam. Jemand hat die Antwort verändert, die Signaturen sind zu alt, oder der Nameserver lässt sie weg.</translation>
    </message>
    <message>
        <source>Try another name server with --resolver; if it stays so, the domain’s owner has to sign anew.</source>
        <translation>Versuchen Sie mit --resolver einen anderen Nameserver; bleibt es dabei, muss der Inhaber der Domain neu signieren.</translation>
    </message>
    <message>
        <source>The name server is out of reach, refuses, or failed itself. Whether the domain exists is not known.</source>
        <translation>Der Nameserver ist nicht erreichbar, weigert sich oder hat selbst versagt. Ob es die Domain gibt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Check whether this computer is online, or try another name server.</source>
        <translation>Prüfen Sie, ob dieser Rechner online ist, oder versuchen Sie einen anderen Nameserver.</translation>
    </message>
    <message>
        <source>Looking for mail servers needs libunbound, without which this build was made.</source>
        <translation>Für die Suche nach Mailservern braucht es libunbound; dieses Programm wurde ohne sie gebaut.</translation>
    </message>
    <message>
        <source>Name the server yourself, or use a build with libunbound.</source>
        <translation>Nennen Sie den Server selbst, oder verwenden Sie ein Programm mit libunbound.</translation>
    </message>
    <message>
        <source>the proxy %1 cannot be reached</source>
        <translation>der Proxy %1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The connection to the proxy itself did not come about. The server was not asked.</source>
        <translation>Schon die Verbindung zum Proxy kam nicht zustande. Der Server wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Check the proxy’s name and port, or send without it.</source>
        <translation>Prüfen Sie Name und Port des Proxys, oder senden Sie ohne ihn.</translation>
    </message>
    <message>
        <source>the proxy %1 closed the connection before it stood</source>
        <translation>der Proxy %1 hat die Verbindung geschlossen, bevor sie stand</translation>
    </message>
    <message>
        <source>the proxy %1 did not answer in time</source>
        <translation>der Proxy %1 hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>the proxy %1 did not make the connection</source>
        <translation>der Proxy %1 hat die Verbindung nicht hergestellt</translation>
    </message>
    <message>
        <source>Something answers at the proxy’s address, and the connection to the server did not come about through it.</source>
        <translation>An der Adresse des Proxys antwortet etwas, und die Verbindung zum Server kam darüber nicht zustande.</translation>
    </message>
    <message>
        <source>no connection can begin at %1</source>
        <translation>bei %1 kann keine Verbindung beginnen</translation>
    </message>
    <message>
        <source>The address is not one of this computer, or the port is taken or kept for administrators.</source>
        <translation>Die Adresse gehört nicht diesem Rechner, oder der Port ist belegt oder Administratoren vorbehalten.</translation>
    </message>
    <message>
        <source>Give one of this computer’s own addresses, and leave the port out unless the server asks for one.</source>
        <translation>Geben Sie eine eigene Adresse dieses Rechners an, und lassen Sie den Port weg, wenn der Server keinen verlangt.</translation>
    </message>
    <message>
        <source>the domain %1 takes no mail, and says so</source>
        <translation>die Domain %1 nimmt keine Mail an und sagt das auch</translation>
    </message>
    <message>
        <source>The domain’s only MX record names no host (a null MX). Its owner tells everybody that there are no mailboxes, so nothing was tried.</source>
        <translation>Der einzige MX-Eintrag der Domain nennt keinen Rechner (Null-MX). Der Inhaber teilt allen mit, dass es keine Postfächer gibt, darum wurde nichts versucht.</translation>
    </message>
    <message>
        <source>Check the part after the @ sign; nobody can be reached there by mail.</source>
        <translation>Prüfen Sie den Teil nach dem @-Zeichen; dort ist niemand per Mail erreichbar.</translation>
    </message>
    <message>
        <source>It names %1.</source>
        <translation>Sie nennt %1.</translation>
    </message>
    <message>
        <source>secure: signed, and the signatures fit</source>
        <translation>gesichert: signiert, und die Signaturen passen</translation>
    </message>
    <message>
        <source>bogus: the signatures do not fit</source>
        <translation>ungültig: die Signaturen passen nicht</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>DNSSEC</source>
        <translation>DNSSEC</translation>
    </message>
    <message>
        <source>Which hosts take mail for this domain?</source>
        <translation>Welche Rechner nehmen Mail für diese Domain an?</translation>
    </message>
    <message>
        <source>The name service is asked for the domain’s mail exchangers (MX).</source>
        <translation>Der Namensdienst wird nach den Mailservern der Domain (MX) gefragt.</translation>
    </message>
    <message>
        <source>The name service is asked for the addresses of this host.</source>
        <translation>Der Namensdienst wird nach den Adressen dieses Rechners gefragt.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>The answer is not to be trusted</source>
        <translation>Der Antwort ist nicht zu trauen</translation>
    </message>
    <message>
        <source>The records are signed (DNSSEC), and the signatures do not fit.</source>
        <translation>Die Einträge sind signiert (DNSSEC), und die Signaturen passen nicht.</translation>
    </message>
    <message>
        <source>No answer to go by</source>
        <translation>Keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>The name service knows no such name, or could not answer.</source>
        <translation>Der Namensdienst kennt den Namen nicht oder konnte nicht antworten.</translation>
    </message>
    <message>
        <source>There is no such record</source>
        <translation>Einen solchen Eintrag gibt es nicht</translation>
    </message>
    <message>
        <source>The name exists and has no record of this type.</source>
        <translation>Den Namen gibt es, und er hat keinen Eintrag dieses Typs.</translation>
    </message>
    <message numerus="yes">
        <source>The name service answered, %n record(s)</source>
        <translation>
            <numerusform>Der Namensdienst hat geantwortet, %n Eintrag</numerusform>
            <numerusform>Der Namensdienst hat geantwortet, %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Each record may be kept for the seconds that stand before its type.</source>
        <translation>Jeder Eintrag darf so viele Sekunden aufgehoben werden, wie vor seinem Typ stehen.</translation>
    </message>
    <message>
        <source>This is where the mail for %1 goes</source>
        <translation>Dorthin geht die Mail für %1</translation>
    </message>
    <message>
        <source>The exchangers are tried in order of preference, the lowest number first; those of equal preference are put in an order by chance, so that they share the load.</source>
        <translation>Die Mailserver werden der Präferenz nach versucht, die niedrigste Zahl zuerst; unter gleichen entscheidet der Zufall, damit sie sich die Last teilen.</translation>
    </message>
    <message>
        <source>The domain names no mail exchanger but has an address, so it is its own exchanger.</source>
        <translation>Die Domain nennt keinen Mailserver und hat selbst eine Adresse, also ist sie ihr eigener Mailserver.</translation>
    </message>
    <message>
        <source>The recipient’s domain is an address itself: no name is looked up.</source>
        <translation>Die Domain des Empfängers ist selbst eine Adresse: Es wird kein Name aufgelöst.</translation>
    </message>
    <message>
        <source>preference %1</source>
        <translation>Präferenz %1</translation>
    </message>
    <message>
        <source>%1 is tried now</source>
        <translation>Jetzt wird %1 versucht</translation>
    </message>
    <message>
        <source>The exchanger before it could not be reached or had no time for us, so the next one has its turn.</source>
        <translation>Der Mailserver davor war nicht zu erreichen oder hatte keine Zeit für uns, also ist der nächste an der Reihe.</translation>
    </message>
    <message>
        <source>It has the lowest number of those that take mail for this domain.</source>
        <translation>Er hat die niedrigste Zahl unter denen, die Mail für diese Domain annehmen.</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Präferenz</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Address family</source>
        <translation>Adressfamilie</translation>
    </message>
    <message>
        <source>Client’s address</source>
        <translation>Adresse des Clients</translation>
    </message>
    <message>
        <source>Server’s address</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Client’s port</source>
        <translation>Port des Clients</translation>
    </message>
    <message>
        <source>Server’s port</source>
        <translation>Port des Servers</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>TCP over IPv4</source>
        <translation>TCP über IPv4</translation>
    </message>
    <message>
        <source>TCP over IPv6</source>
        <translation>TCP über IPv6</translation>
    </message>
    <message>
        <source>twelve octets that no text protocol begins with</source>
        <translation>zwölf Oktette, mit denen kein Textprotokoll beginnt</translation>
    </message>
    <message>
        <source>Version and command</source>
        <translation>Version und Befehl</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>This connection is for nobody else</source>
        <translation>Diese Verbindung ist für niemand anderen</translation>
    </message>
    <message>
        <source>The server is to take us for %1</source>
        <translation>Der Server soll uns für %1 halten</translation>
    </message>
    <message>
        <source>A load balancer in front of a server says so whose connection it hands on (PROXY protocol). It comes before everything, also before TLS; a server that does not expect it takes it for a broken command.</source>
        <translation>Ein Lastverteiler vor einem Server sagt so, wessen Verbindung er weiterreicht (PROXY-Protokoll). Es kommt vor allem anderen, auch vor TLS; ein Server, der es nicht erwartet, hält es für einen kaputten Befehl.</translation>
    </message>
    <message>
        <source>A PROXY header as it was typed</source>
        <translation>Ein PROXY-Header, wie er eingegeben wurde</translation>
    </message>
    <message>
        <source>Pipelined</source>
        <translation>Mit Pipelining</translation>
    </message>
    <message numerus="yes">
        <source>%n commands in one go, %1 round trips saved</source>
        <translation>
            <numerusform>%n Befehl auf einmal, %1 Umläufe gespart</numerusform>
            <numerusform>%n Befehle auf einmal, %1 Umläufe gespart</numerusform>
        </translation>
    </message>
    <message>
        <source>Claimed destination</source>
        <translation>Angebliches Ziel</translation>
    </message>
    <message>
        <source>%1 is an alias</source>
        <translation>%1 ist ein Alias</translation>
    </message>
    <message>
        <source>An MX record must name a host, not an alias of one. Most clients follow it all the same, and so do we; some do not, and mail from them is lost.</source>
        <translation>Ein MX-Eintrag muss einen Rechner nennen, keinen Alias. Die meisten Programme folgen ihm dennoch, wir auch; einige nicht, und deren Mail geht verloren.</translation>
    </message>
    <message>
        <source>The owner of %1 puts %2 into the MX record instead.</source>
        <translation>Wem %1 gehört, der trägt stattdessen %2 in den MX-Eintrag ein.</translation>
    </message>
    <message>
        <source>One of the MX records of %1 names no host</source>
        <translation>Einer der MX-Einträge von %1 nennt keinen Rechner</translation>
    </message>
    <message>
        <source>%1 is an address, where a name belongs</source>
        <translation>%1 ist eine Adresse, wo ein Name hingehört</translation>
    </message>
    <message>
        <source>A dot alone says that a domain takes no mail. Beside other MX records it contradicts them, and is passed over.</source>
        <translation>Ein einzelner Punkt besagt, dass eine Domain keine Mail annimmt. Neben anderen MX-Einträgen widerspricht er ihnen und wird übergangen.</translation>
    </message>
    <message>
        <source>An MX record holds the name of a host. An address there is taken for a name, which does not exist, so it is passed over.</source>
        <translation>Ein MX-Eintrag enthält den Namen eines Rechners. Eine Adresse dort gilt als Name, den es nicht gibt, und wird darum übergangen.</translation>
    </message>
    <message>
        <source>The owner of %1 takes the record out, or puts a name into it.</source>
        <translation>Wem %1 gehört, der nimmt den Eintrag heraus oder trägt einen Namen ein.</translation>
    </message>
    <message>
        <source>Each domain has servers of its own, and each of them decides for its recipients alone.</source>
        <translation>Jede Domain hat eigene Server, und jeder von ihnen entscheidet allein für seine Empfänger.</translation>
    </message>
    <message>
        <source>%1 was not reached: %2.</source>
        <translation>%1 wurde nicht erreicht: %2.</translation>
    </message>
    <message>
        <source>the proxy %1 did not reach %2</source>
        <translation>der Proxy %1 hat %2 nicht erreicht</translation>
    </message>
    <message>
        <source>The proxy works. It could not find the server’s name, nothing answered there, or it has a rule against it: SOCKS tells these apart poorly.</source>
        <translation>Der Proxy arbeitet. Er konnte den Namen des Servers nicht finden, dort antwortete niemand, oder er hat eine Regel dagegen: SOCKS unterscheidet das schlecht.</translation>
    </message>
    <message>
        <source>insecure: not signed, as far as the name server shows</source>
        <translation>ungesichert: nicht signiert, soweit der Nameserver es zeigt</translation>
    </message>
    <message>
        <source>DIGEST-MD5 and NTLM are used only when the account names them, and GSSAPI only with a Kerberos ticket of the user: name the mechanism if you trust it.</source>
        <translation>DIGEST-MD5 und NTLM werden nur benutzt, wenn das Konto sie nennt, und GSSAPI nur mit einem Kerberos-Ticket des Benutzers: Nennen Sie den Mechanismus, wenn Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>A mechanism with -PLUS binds to the server’s certificate: it needs TLS, and a server that offers it.</source>
        <translation>Ein Mechanismus mit -PLUS bindet an das Zertifikat des Servers: Er braucht TLS und einen Server, der ihn anbietet.</translation>
    </message>
    <message>
        <source>there is no Kerberos ticket for this server</source>
        <translation>es gibt kein Kerberos-Ticket für diesen Server</translation>
    </message>
    <message>
        <source>GSSAPI signs in with a ticket of the network’s Kerberos realm, and none can be had.</source>
        <translation>GSSAPI meldet mit einem Ticket des Kerberos-Realms im Netz an, und keines ist zu bekommen.</translation>
    </message>
    <message>
        <source>Get a ticket with kinit, or choose another mechanism.</source>
        <translation>Holen Sie ein Ticket mit kinit, oder wählen Sie einen anderen Mechanismus.</translation>
    </message>
    <message>
        <source>the Kerberos ticket has run out</source>
        <translation>das Kerberos-Ticket ist abgelaufen</translation>
    </message>
    <message>
        <source>Check that the server is reached by its full name, since its ticket goes by that, and that the realm knows it as smtp/ and that name.</source>
        <translation>Prüfen Sie, ob der Server mit seinem vollen Namen angesprochen wird, denn danach geht sein Ticket, und ob der Realm ihn als smtp/ und diesen Namen kennt.</translation>
    </message>
    <message>
        <source>this program was built without Kerberos</source>
        <translation>dieses Programm wurde ohne Kerberos gebaut</translation>
    </message>
    <message>
        <source>GSSAPI needs a library that was not there when the program was made.</source>
        <translation>GSSAPI braucht eine Bibliothek, die beim Bau des Programms nicht da war.</translation>
    </message>
    <message>
        <source>Choose another mechanism, or install a program built with it.</source>
        <translation>Wählen Sie einen anderen Mechanismus, oder installieren Sie ein Programm, das damit gebaut ist.</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>Das System sagt: %1</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>right: it knows the password</source>
        <translation>richtig: Er kennt das Passwort</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>Server’s random number</source>
        <translation>Zufallszahl des Servers</translation>
    </message>
    <message>
        <source>Our random number</source>
        <translation>Unsere Zufallszahl</translation>
    </message>
    <message>
        <source>Times used</source>
        <translation>Mal benutzt</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>DIGEST-MD5 sends a hash over the password and both random numbers, not the password itself. It is masked, since the password could be guessed from it.</source>
        <translation>DIGEST-MD5 sendet einen Hash über das Passwort und beide Zufallszahlen, nicht das Passwort selbst. Er ist verdeckt, weil sich das Passwort daraus erraten ließe.</translation>
    </message>
    <message>
        <source>Realm and a random number</source>
        <translation>Bereich und eine Zufallszahl</translation>
    </message>
    <message>
        <source>The server names the realms that its users belong to, a random number that makes every sign-in different, and what protection it can do.</source>
        <translation>Der Server nennt die Bereiche, zu denen seine Benutzer gehören, eine Zufallszahl, die jede Anmeldung verschieden macht, und welchen Schutz er beherrscht.</translation>
    </message>
    <message>
        <source>Kerberos 5 (%1)</source>
        <translation>Kerberos 5 (%1)</translation>
    </message>
    <message>
        <source>SPNEGO, which agrees on another first (%1)</source>
        <translation>SPNEGO, das erst einen anderen aushandelt (%1)</translation>
    </message>
    <message>
        <source>our ticket for the server, and the proof that it is ours</source>
        <translation>unser Ticket für den Server und der Beweis, dass es unseres ist</translation>
    </message>
    <message>
        <source>the server’s proof</source>
        <translation>der Beweis des Servers</translation>
    </message>
    <message>
        <source>an error of the server’s</source>
        <translation>ein Fehler des Servers</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>We take no layer of protection: TLS is there for that</source>
        <translation>Wir nehmen keine Schutzschicht: Dafür gibt es TLS</translation>
    </message>
    <message>
        <source>Which layers of protection the server offers</source>
        <translation>Welche Schutzschichten der Server anbietet</translation>
    </message>
    <message>
        <source>Both sides know each other. GSSAPI could now sign or encrypt everything that follows, apart from TLS.</source>
        <translation>Beide Seiten kennen einander. GSSAPI könnte nun alles Folgende signieren oder verschlüsseln, unabhängig von TLS.</translation>
    </message>
    <message>
        <source>Layer taken</source>
        <translation>Gewählte Schicht</translation>
    </message>
    <message>
        <source>Layers offered</source>
        <translation>Angebotene Schichten</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Größte Nachricht</translation>
    </message>
    <message>
        <source>Our ticket for this server</source>
        <translation>Unser Ticket für diesen Server</translation>
    </message>
    <message>
        <source>Kerberos proves both sides by tickets that a third machine has issued; no password is on the way.</source>
        <translation>Kerberos weist beide Seiten durch Tickets aus, die ein dritter Rechner ausgestellt hat; kein Passwort ist unterwegs.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Computer’s DNS name</source>
        <translation>DNS-Name des Rechners</translation>
    </message>
    <message>
        <source>Domain’s DNS name</source>
        <translation>DNS-Name der Domäne</translation>
    </message>
    <message>
        <source>Forest’s DNS name</source>
        <translation>DNS-Name der Gesamtstruktur</translation>
    </message>
    <message>
        <source>Server’s time</source>
        <translation>Uhrzeit des Servers</translation>
    </message>
    <message>
        <source>Windows version</source>
        <translation>Windows-Version</translation>
    </message>
    <message>
        <source>A random number, and who the server is</source>
        <translation>Eine Zufallszahl, und wer der Server ist</translation>
    </message>
    <message>
        <source>The second of NTLM’s three messages: the server’s random number, and the names of its computer and domain, which it so gives away before anybody has signed in.</source>
        <translation>Die zweite der drei Nachrichten von NTLM: die Zufallszahl des Servers und die Namen seines Rechners und seiner Domäne, die er so preisgibt, bevor sich jemand angemeldet hat.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The third of NTLM’s three messages: the user and a hash over the password and the random numbers, not the password itself. It is masked, since the password could quickly be guessed from it.</source>
        <translation>Die dritte der drei Nachrichten von NTLM: der Benutzer und ein Hash über das Passwort und die Zufallszahlen, nicht das Passwort selbst. Er ist verdeckt, weil sich das Passwort daraus schnell erraten ließe.</translation>
    </message>
    <message>
        <source>What we can do</source>
        <translation>Was wir können</translation>
    </message>
    <message>
        <source>The first of NTLM’s three messages: which of its kinds we speak.</source>
        <translation>Die erste der drei Nachrichten von NTLM: welche seiner Spielarten wir sprechen.</translation>
    </message>
    <message>
        <source>No message of NTLM’s</source>
        <translation>Keine Nachricht von NTLM</translation>
    </message>
    <message>
        <source>%1 has no ticket for this server</source>
        <translation>%1 hat kein Ticket für diesen Server</translation>
    </message>
    <message>
        <source>There is a Kerberos ticket, and the realm gives none for this server. The next mechanism that the server offers is tried instead.</source>
        <translation>Es gibt ein Kerberos-Ticket, und der Realm gibt keines für diesen Server. Stattdessen wird der nächste Mechanismus versucht, den der Server anbietet.</translation>
    </message>
    <message>
        <source>System’s words</source>
        <translation>Worte des Systems</translation>
    </message>
    <message>
        <source>CRAM sends the user name and a hash of the challenge and the password, not the password itself. The hash is masked, since the password could be guessed from it.</source>
        <translation>CRAM sendet den Benutzernamen und einen Hash aus der Aufgabe und dem Passwort, nicht das Passwort selbst. Der Hash ist verdeckt, weil sich das Passwort daraus erraten ließe.</translation>
    </message>
    <message>
        <source>We stay nobody</source>
        <translation>Wir bleiben namenlos</translation>
    </message>
    <message>
        <source>A trace of who we are</source>
        <translation>Eine Spur davon, wer wir sind</translation>
    </message>
    <message>
        <source>ANONYMOUS proves nothing. The trace, if there is one, is for the server’s log alone.</source>
        <translation>ANONYMOUS beweist nichts. Die Spur, falls es eine gibt, ist nur für das Protokoll des Servers.</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>You know who we are</source>
        <translation>Sie wissen, wer wir sind</translation>
    </message>
    <message>
        <source>You know who we are; we act for %1</source>
        <translation>Sie wissen, wer wir sind; wir handeln für %1</translation>
    </message>
    <message>
        <source>EXTERNAL sends no proof: the server is to take the name from what it has already seen, which is mostly the certificate that we showed in TLS.</source>
        <translation>EXTERNAL sendet keinen Beweis: Der Server soll den Namen dem entnehmen, was er schon gesehen hat, meist dem Zertifikat, das wir in TLS gezeigt haben.</translation>
    </message>
    <message>
        <source>none: we could, and saw no offer of the server’s</source>
        <translation>keine: Wir könnten es und sahen kein Angebot des Servers</translation>
    </message>
    <message>
        <source>to the server’s certificate (tls-server-end-point)</source>
        <translation>an das Zertifikat des Servers (tls-server-end-point)</translation>
    </message>
    <message>
        <source>to the connection (%1)</source>
        <translation>an die Verbindung (%1)</translation>
    </message>
    <message>
        <source>%1, hash %2</source>
        <translation>%1, Hash %2</translation>
    </message>
    <message>
        <source>%1: too few, at least 4,096 are expected</source>
        <translation>%1: zu wenige, mindestens 4.096 werden erwartet</translation>
    </message>
    <message>
        <source>%1: the usual, though not many for today’s machines</source>
        <translation>%1: das Übliche, wenn auch nicht viele für heutige Rechner</translation>
    </message>
    <message>
        <source>%1: guessing is slow</source>
        <translation>%1: Raten ist langsam</translation>
    </message>
    <message>
        <source>The server does offer to bind to TLS, and its list reached us without that: somebody may be standing between.</source>
        <translation>Der Server bietet die Bindung an TLS durchaus an, und seine Liste erreichte uns ohne sie: Möglicherweise steht jemand dazwischen.</translation>
    </message>
    <message>
        <source>The server has another certificate than the one that we were shown: somebody stands between, or a proxy ends TLS before the server.</source>
        <translation>Der Server hat ein anderes Zertifikat als das, das uns gezeigt wurde: Jemand steht dazwischen, oder ein Proxy beendet TLS vor dem Server.</translation>
    </message>
    <message>
        <source>The access token tells nothing about itself</source>
        <translation>Das Zugriffstoken sagt nichts über sich</translation>
    </message>
    <message>
        <source>It is opaque: only who issued it can say whose it is, what it allows and when it runs out.</source>
        <translation>Es ist undurchsichtig: Nur wer es ausgestellt hat, kann sagen, wem es gehört, was es erlaubt und wann es abläuft.</translation>
    </message>
    <message>
        <source>The access token ran out on %1</source>
        <translation>Das Zugriffstoken ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>The access token is valid from %1 on</source>
        <translation>Das Zugriffstoken gilt erst ab %1</translation>
    </message>
    <message>
        <source>The access token, as it describes itself</source>
        <translation>Das Zugriffstoken, wie es sich selbst beschreibt</translation>
    </message>
    <message>
        <source>This is read from the token before it is sent. Nobody has checked its signature here; the server will.</source>
        <translation>Dies ist aus dem Token gelesen, bevor es gesendet wird. Seine Signatur hat hier niemand geprüft; der Server wird es tun.</translation>
    </message>
    <message>
        <source>Get a new token from the provider and sign in with it.</source>
        <translation>Holen Sie ein neues Token beim Anbieter und melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, or wait.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners, oder warten Sie.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>PROXY header</source>
        <translation>PROXY-Kopf</translation>
    </message>
    <message>
        <source>DNSSEC keys</source>
        <translation>DNSSEC-Schlüssel</translation>
    </message>
    <message>
        <source>“%1” is no IMAP URL. Write it as imap://user@host/mailbox/;uid=20;urlauth=…</source>
        <translation>„%1“ ist keine IMAP-URL. Schreiben Sie sie als imap://user@host/mailbox/;uid=20;urlauth=…</translation>
    </message>
    <message>
        <source>“%1” does not end with an authorization. It reads ;urlauth=submit+user:internal: and at least 32 hexadecimal digits.</source>
        <translation>„%1“ endet nicht mit einer Berechtigung. Sie lautet ;urlauth=submit+user:internal: und mindestens 32 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>“%1” is granted to somebody else. A URL for BURL has ;urlauth=submit+user in it.</source>
        <translation>„%1“ ist jemand anderem gewährt. Eine URL für BURL enthält ;urlauth=submit+user.</translation>
    </message>
    <message>
        <source>the server has the first part of a message that was sent under this identifier, and what is composed anew is never the same octet for octet. Send the same file again (--eml), or choose another identifier.</source>
        <translation>der Server hat den ersten Teil einer Nachricht, die unter dieser Kennung gesendet wurde, und was neu verfasst wird, ist nie Oktett für Oktett dasselbe. Senden Sie dieselbe Datei noch einmal (--eml), oder wählen Sie eine andere Kennung.</translation>
    </message>
    <message>
        <source>“%1” is neither text with \r, \n, \t, \0, \\ and \xHH nor hex: with pairs of digits. Write it in one of these ways.</source>
        <translation>„%1“ ist weder Text mit \r, \n, \t, \0, \\ und \xHH noch hex: mit Ziffernpaaren. Schreiben Sie es auf eine dieser Weisen.</translation>
    </message>
    <message>
        <source>And more</source>
        <translation>Und weitere</translation>
    </message>
    <message>
        <source>%1 was asked for, though the server does not offer it</source>
        <translation>%1 wurde verlangt, obwohl der Server es nicht anbietet</translation>
    </message>
    <message>
        <source>%1 is the best of those that were asked for</source>
        <translation>%1 ist das beste der verlangten</translation>
    </message>
    <message>
        <source>%1 was asked for</source>
        <translation>%1 wurde verlangt</translation>
    </message>
    <message>
        <source>What a server does not offer must not be used, and most servers refuse it. It is tried all the same, because you named it.</source>
        <translation>Was ein Server nicht anbietet, darf nicht benutzt werden, und die meisten Server lehnen es ab. Es wird trotzdem versucht, weil Sie es genannt haben.</translation>
    </message>
    <message numerus="yes">
        <source>A message that the server fetches, for %n recipient(s)</source>
        <translation>
            <numerusform>Eine Nachricht, die der Server holt, für %n Empfänger</numerusform>
            <numerusform>Eine Nachricht, die der Server holt, für %n Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>The message lies on an IMAP server. We only say where, and never have it.</source>
        <translation>Die Nachricht liegt auf einem IMAP-Server. Wir sagen nur, wo, und haben sie nie.</translation>
    </message>
    <message>
        <source>A message that waited</source>
        <translation>Eine Nachricht, die gewartet hat</translation>
    </message>
    <message>
        <source>The other side sends it; our answer says whether we keep it.</source>
        <translation>Die Gegenseite sendet sie; unsere Antwort sagt, ob wir sie behalten.</translation>
    </message>
    <message>
        <source>It never came to its end, so it goes on waiting over there.</source>
        <translation>Sie kam nie zu ihrem Ende, also wartet sie drüben weiter.</translation>
    </message>
    <message>
        <source>%1, %2: %3 instead of %4</source>
        <translation>%1, %2: %3 statt %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Mail is waiting; the roles turn</source>
        <translation>Post wartet; die Rollen wechseln</translation>
    </message>
    <message>
        <source>From here on the server is the client: it sends the mail that waited for us over this connection, and we answer.</source>
        <translation>Von hier an ist der Server der Client: Er sendet die Post, die auf uns gewartet hat, über diese Verbindung, und wir antworten.</translation>
    </message>
    <message>
        <source>The request was refused</source>
        <translation>Die Anfrage wurde abgelehnt</translation>
    </message>
    <message>
        <source>Whoever signed in may not fetch the mail of all these domains, or asks too often.</source>
        <translation>Wer sich angemeldet hat, darf nicht die Post aller dieser Domains abholen oder fragt zu oft.</translation>
    </message>
    <message>
        <source>Allow this user the domains, or ask again later and for other domains.</source>
        <translation>Diesem Benutzer die Domains erlauben, oder später und für andere Domains noch einmal fragen.</translation>
    </message>
    <message>
        <source>The request cannot be served now</source>
        <translation>Die Anfrage lässt sich jetzt nicht bedienen</translation>
    </message>
    <message>
        <source>The server could not find out which domains this user may fetch mail for.</source>
        <translation>Der Server konnte nicht feststellen, für welche Domains dieser Benutzer Post abholen darf.</translation>
    </message>
    <message>
        <source>Ask again later.</source>
        <translation>Später noch einmal fragen.</translation>
    </message>
    <message>
        <source>No mail is waiting</source>
        <translation>Es wartet keine Post</translation>
    </message>
    <message>
        <source>The server keeps no messages for the domains that were asked for.</source>
        <translation>Der Server bewahrt keine Nachrichten für die genannten Domains auf.</translation>
    </message>
    <message>
        <source>The server does not turn the roles</source>
        <translation>Der Server wechselt die Rollen nicht</translation>
    </message>
    <message>
        <source>On-demand mail relay has a port of its own, 366, and few providers have it.</source>
        <translation>Das Abholen auf Anforderung (ODMR) hat einen eigenen Port, 366, und wenige Anbieter haben es.</translation>
    </message>
    <message>
        <source>Ask the provider for its port for on-demand mail relay.</source>
        <translation>Den Anbieter nach seinem Port für das Abholen auf Anforderung (ODMR) fragen.</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Zuerst anmelden</translation>
    </message>
    <message>
        <source>Waiting mail is handed out to nobody who has not proved who he is.</source>
        <translation>Wartende Post bekommt niemand, der nicht bewiesen hat, wer er ist.</translation>
    </message>
    <message>
        <source>Give the user and the password.</source>
        <translation>Benutzer und Passwort angeben.</translation>
    </message>
    <message>
        <source>the server does not fetch messages from there: %1 is not offered</source>
        <translation>der Server holt von dort keine Nachrichten: %1 wird nicht angeboten</translation>
    </message>
    <message>
        <source>After BURL, the EHLO reply says what the server fetches: imap stands for any URL that was granted to it (URLAUTH), imap://host for the user’s own messages on that host. Without them it fetches nothing before somebody has signed in.</source>
        <translation>Hinter BURL sagt die EHLO-Antwort, was der Server holt: imap steht für jede URL, die ihm gewährt wurde (URLAUTH), imap://host für die eigenen Nachrichten des Benutzers auf diesem Host. Ohne sie holt er nichts, bevor sich jemand angemeldet hat.</translation>
    </message>
    <message>
        <source>Sign in, or send the message itself.</source>
        <translation>Anmelden oder die Nachricht selbst senden.</translation>
    </message>
    <message>
        <source>the server refused to turn the roles: %1</source>
        <translation>der Server hat den Rollenwechsel abgelehnt: %1</translation>
    </message>
    <message>
        <source>Check the command: it has to speak SMTP on its standard input and output, as exim -bs does.</source>
        <translation>Den Befehl prüfen: Er muss auf Standardeingabe und -ausgabe SMTP sprechen, wie exim -bs es tut.</translation>
    </message>
    <message>
        <source>Check the path of the socket, and which program listens there.</source>
        <translation>Den Pfad des Sockets prüfen, und welches Programm dort lauscht.</translation>
    </message>
    <message>
        <source>The message was sent whole, and then no answer came. The server may have taken it or not; it knows the message again by its TRANSID.</source>
        <translation>Die Nachricht wurde ganz gesendet, und dann kam keine Antwort. Ob der Server sie angenommen hat, ist offen; er erkennt sie an ihrer TRANSID wieder.</translation>
    </message>
    <message>
        <source>Send the same message again with the same TRANSID: a server that has it takes no second copy, and answers.</source>
        <translation>Senden Sie dieselbe Nachricht noch einmal mit derselben TRANSID: Ein Server, der sie hat, nimmt keine zweite an und antwortet.</translation>
    </message>
    <message>
        <source>the server wants to go on from where the message never was</source>
        <translation>der Server will von einer Stelle an weitermachen, an der die Nachricht nie war</translation>
    </message>
    <message>
        <source>It ended without a greeting.</source>
        <translation>Die Verbindung endete ohne Begrüßung.</translation>
    </message>
    <message>
        <source>the command %1 runs but does not greet</source>
        <translation>der Befehl %1 läuft, grüßt aber nicht</translation>
    </message>
    <message>
        <source>A server that has the first part of a message names the octet from which it wants the rest. “%1” is none of this message, which has %2.</source>
        <translation>Ein Server, der den ersten Teil einer Nachricht hat, nennt das Oktett, von dem an er den Rest haben will. „%1“ ist keines dieser Nachricht, die %2 hat.</translation>
    </message>
    <message>
        <source>Have the server mended, or send with another TRANSID to begin anew.</source>
        <translation>Lassen Sie den Server richten, oder senden Sie mit einer anderen TRANSID, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>%1 refused us after we spoke before its greeting</source>
        <translation>%1 hat uns abgewiesen, nachdem wir vor dem Gruß gesprochen haben</translation>
    </message>
    <message>
        <source>A client waits for the greeting before it says anything. Programs that send spam seldom do, so many servers look out for it. Only those that have offered PIPECONNECT in an earlier session let their clients begin at once.</source>
        <translation>Ein Client wartet auf den Gruß, bevor er etwas sagt. Programme, die Spam senden, tun das selten, darum achten viele Server darauf. Nur wer in einer früheren Sitzung PIPECONNECT angeboten hat, lässt seine Clients sofort beginnen.</translation>
    </message>
    <message>
        <source>Send again, and wait for the greeting.</source>
        <translation>Senden Sie noch einmal, und warten Sie den Gruß ab.</translation>
    </message>
    <message>
        <source>access token not accepted</source>
        <translation>Zugriffstoken nicht angenommen</translation>
    </message>
    <message>
        <source>The server did not accept the access token for this user: it ran out, is another user’s, or does not allow sending.</source>
        <translation>Der Server hat das Zugriffstoken für diesen Benutzer nicht angenommen: Es ist abgelaufen, gehört einem anderen oder erlaubt das Senden nicht.</translation>
    </message>
    <message>
        <source>certificate not accepted as a user’s</source>
        <translation>Zertifikat nicht als das eines Benutzers angenommen</translation>
    </message>
    <message>
        <source>The server saw our certificate and knows no user by it, or not this one.</source>
        <translation>Der Server hat unser Zertifikat gesehen und kennt danach keinen Benutzer oder nicht diesen.</translation>
    </message>
    <message>
        <source>Have the server told which user the certificate belongs to, or show another one.</source>
        <translation>Dem Server beibringen, zu welchem Benutzer das Zertifikat gehört, oder ein anderes vorzeigen.</translation>
    </message>
    <message>
        <source>Kerberos ticket not accepted</source>
        <translation>Kerberos-Ticket nicht angenommen</translation>
    </message>
    <message>
        <source>The server did not accept the ticket, or its holder may not sign in as this user.</source>
        <translation>Der Server hat das Ticket nicht angenommen, oder sein Inhaber darf sich nicht als dieser Benutzer anmelden.</translation>
    </message>
    <message>
        <source>Look with klist whose ticket it is; if it is right, the server’s log tells more.</source>
        <translation>Mit klist nachsehen, wessen Ticket es ist; stimmt es, sagt das Protokoll des Servers mehr.</translation>
    </message>
    <message>
        <source>nobody may come without a name</source>
        <translation>niemand darf ohne Namen kommen</translation>
    </message>
    <message>
        <source>The server offers ANONYMOUS and does not let us in with it.</source>
        <translation>Der Server bietet ANONYMOUS an und lässt uns damit nicht ein.</translation>
    </message>
    <message>
        <source>Sign in with a user and a password.</source>
        <translation>Mit Benutzer und Passwort anmelden.</translation>
    </message>
    <message>
        <source>Servers that know only version 1 of NTLM say so to everybody here, for it is answered with version 2.</source>
        <translation>Server, die nur Version 1 von NTLM kennen, sagen das hier zu jedem, denn geantwortet wird mit Version 2.</translation>
    </message>
    <message>
        <source>The other side looks through its queue, or has nothing more to say for now.</source>
        <translation>Die Gegenseite sieht ihre Warteschlange durch oder hat vorerst nichts mehr zu sagen.</translation>
    </message>
    <message>
        <source>A limit is a number from 1 to 999999 and is named once. One that is no such number is passed over, and so is a whole line that is not made of names and values; of two limits that contradict each other the smaller one counts.</source>
        <translation>Eine Grenze ist eine Zahl von 1 bis 999999 und wird einmal genannt. Eine, die keine solche Zahl ist, wird übergangen, ebenso eine ganze Zeile, die nicht aus Namen und Werten besteht; von zwei Grenzen, die einander widersprechen, gilt die kleinere.</translation>
    </message>
    <message>
        <source>The message goes on from octet %1</source>
        <translation>Die Nachricht geht ab Oktett %1 weiter</translation>
    </message>
    <message>
        <source>The server kept the first part of it from a session that broke off, with the recipients that it took then. Only the rest is sent.</source>
        <translation>Der Server hat den ersten Teil aus einer abgebrochenen Sitzung behalten, mit den Empfängern, die er damals angenommen hat. Nur der Rest wird gesendet.</translation>
    </message>
    <message>
        <source>Still to send</source>
        <translation>Noch zu senden</translation>
    </message>
    <message>
        <source>The roles turn: the server is the client now</source>
        <translation>Die Rollen wechseln: Der Server ist jetzt der Client</translation>
    </message>
    <message>
        <source>What waited for us comes over this connection. From here on what is received are commands, and what is sent are our replies, until the other side says QUIT.</source>
        <translation>Was auf uns gewartet hat, kommt über diese Verbindung. Von hier an sind die empfangenen Zeilen Befehle und die gesendeten unsere Antworten, bis die Gegenseite QUIT sagt.</translation>
    </message>
    <message>
        <source>The first part of the message is there already</source>
        <translation>Der erste Teil der Nachricht ist schon da</translation>
    </message>
    <message>
        <source>Give the server a certificate for %1. Servers among themselves mostly do not look at it: to go on as they do, accept any certificate here.</source>
        <translation>Dem Server ein Zertifikat für %1 geben. Server untereinander sehen es sich meist nicht an: Um es ebenso zu halten, hier jedes Zertifikat annehmen.</translation>
    </message>
    <message>
        <source>The other side says who it is: %1</source>
        <translation>Die Gegenseite sagt, wer sie ist: %1</translation>
    </message>
    <message>
        <source>A message without a sender, such as a report</source>
        <translation>Eine Nachricht ohne Absender, etwa ein Bericht</translation>
    </message>
    <message>
        <source>A message from %1</source>
        <translation>Eine Nachricht von %1</translation>
    </message>
    <message>
        <source>It is for %1</source>
        <translation>Sie ist für %1</translation>
    </message>
    <message>
        <source>A piece of the message follows</source>
        <translation>Ein Stück der Nachricht folgt</translation>
    </message>
    <message>
        <source>That message does not come after all</source>
        <translation>Diese Nachricht kommt doch nicht</translation>
    </message>
    <message>
        <source>Nothing more is waiting</source>
        <translation>Mehr wartet nicht</translation>
    </message>
    <message>
        <source>The roles have turned: the other side is the client here, and we answer.</source>
        <translation>Die Rollen haben gewechselt: Die Gegenseite ist hier der Client, und wir antworten.</translation>
    </message>
    <message>
        <source>We greet, as the server</source>
        <translation>Wir grüßen, als Server</translation>
    </message>
    <message>
        <source>We close, and what is left goes on waiting</source>
        <translation>Wir beenden, und was übrig ist, wartet weiter</translation>
    </message>
    <message>
        <source>We refuse: %1</source>
        <translation>Wir lehnen ab: %1</translation>
    </message>
    <message>
        <source>What we can take</source>
        <translation>Was wir annehmen können</translation>
    </message>
    <message>
        <source>We take mail from this sender</source>
        <translation>Wir nehmen Post von diesem Absender an</translation>
    </message>
    <message>
        <source>We take mail for this recipient</source>
        <translation>Wir nehmen Post für diesen Empfänger an</translation>
    </message>
    <message>
        <source>We have the message, and are responsible for it now</source>
        <translation>Wir haben die Nachricht und sind jetzt für sie verantwortlich</translation>
    </message>
    <message>
        <source>The roles have turned: we are the server here, and this is our answer.</source>
        <translation>Die Rollen haben gewechselt: Wir sind hier der Server, und dies ist unsere Antwort.</translation>
    </message>
    <message>
        <source>No mail was waiting</source>
        <translation>Es wartete keine Post</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that waited came</source>
        <translation>
            <numerusform>%n wartende Nachricht kam</numerusform>
            <numerusform>%n wartende Nachrichten kamen</numerusform>
        </translation>
    </message>
    <message>
        <source>The roles turned, and the server sent over this connection what it had kept. We have taken it, so it is not kept there any more.</source>
        <translation>Die Rollen wechselten, und der Server sandte über diese Verbindung, was er aufbewahrt hatte. Wir haben es übernommen, also wird es dort nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>Put the user into the proxy’s address, as in socks5://user@host, and give its password; if that was done, check both.</source>
        <translation>Den Benutzer in die Adresse des Proxys setzen, wie in socks5://benutzer@host, und sein Passwort angeben; ist das geschehen, beides prüfen.</translation>
    </message>
    <message>
        <source>Many proxies say no more when they do not reach the server or do not accept the user’s password.</source>
        <translation>Viele Proxys sagen nicht mehr, wenn sie den Server nicht erreichen oder das Passwort des Benutzers nicht annehmen.</translation>
    </message>
    <message>
        <source>Check the server’s name and port and the proxy’s user and password, or send without the proxy.</source>
        <translation>Name und Port des Servers sowie Benutzer und Passwort für den Proxy prüfen, oder ohne den Proxy senden.</translation>
    </message>
    <message>
        <source>while fetching waiting mail</source>
        <translation>beim Abholen wartender Post</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Sends mail, tests SMTP servers and shows every line with its meaning.</source>
        <translation>Sendet Mail, prüft SMTP-Server und zeigt jede Zeile mit ihrer Bedeutung.</translation>
    </message>
    <message>
        <source>A message (.eml) to open; it is sent byte for byte.</source>
        <translation>Eine Nachricht (.eml), die geöffnet wird; sie wird Byte für Byte gesendet.</translation>
    </message>
</context>
<context>
    <name>registry</name>
    <message>
        <source>Allow authenticated SMTP for the mailbox in the Microsoft 365 admin center under Mail, Manage email apps; or sign in with an OAuth token.</source>
        <translation>Erlauben Sie authentifiziertes SMTP für das Postfach im Microsoft 365 Admin Center unter „E-Mail“, „E-Mail-Apps verwalten“; oder melden Sie sich mit einem OAuth-Token an.</translation>
    </message>
    <message>
        <source>Allow conversion, or send the content in a simpler form.</source>
        <translation>Erlauben Sie die Umwandlung, oder senden Sie den Inhalt in einfacherer Form.</translation>
    </message>
    <message>
        <source>Allow the name for ETRN in the server’s configuration if it should be.</source>
        <translation>Erlauben Sie den Namen für ETRN in den Einstellungen des Servers, wenn er es sein soll.</translation>
    </message>
    <message>
        <source>Ask again with the parameter SMTPUTF8.</source>
        <translation>Fragen Sie noch einmal mit dem Parameter SMTPUTF8.</translation>
    </message>
    <message>
        <source>Ask the owner of the list to allow the sender, or write from a member’s address.</source>
        <translation>Bitten Sie die Person, die die Liste führt, den Absender zuzulassen, oder schreiben Sie von der Adresse eines Mitglieds.</translation>
    </message>
    <message>
        <source>Ask the provider why the account is off and have it switched on again.</source>
        <translation>Fragen Sie den Anbieter, warum das Konto abgeschaltet ist, und lassen Sie es wieder einschalten.</translation>
    </message>
    <message>
        <source>Ask the recipient for the present address.</source>
        <translation>Fragen Sie den Empfänger nach seiner jetzigen Adresse.</translation>
    </message>
    <message>
        <source>Bring the server up to date.</source>
        <translation>Bringen Sie den Server auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>Check SPF, DKIM and DMARC of the sender’s domain.</source>
        <translation>Prüfen Sie SPF, DKIM und DMARC der Domain des Absenders.</translation>
    </message>
    <message>
        <source>Check keys and certificates on the server.</source>
        <translation>Prüfen Sie Schlüssel und Zertifikate auf dem Server.</translation>
    </message>
    <message>
        <source>Check the DNS entries of the recipient’s domain and the server’s routes.</source>
        <translation>Prüfen Sie die DNS-Einträge der Domain des Empfängers und die Routen des Servers.</translation>
    </message>
    <message>
        <source>Check the address for stray characters or missing parts.</source>
        <translation>Prüfen Sie die Adresse auf überflüssige Zeichen und fehlende Teile.</translation>
    </message>
    <message>
        <source>Check the address in the line that this answers.</source>
        <translation>Prüfen Sie die Adresse in der Zeile, die hier beantwortet wird.</translation>
    </message>
    <message>
        <source>Check the address of the content, or send the message itself.</source>
        <translation>Prüfen Sie die Adresse des Inhalts, oder senden Sie die Nachricht selbst.</translation>
    </message>
    <message>
        <source>Check the address or the parameter in the line that this answers.</source>
        <translation>Prüfen Sie Adresse oder Parameter in der Zeile, die hier beantwortet wird.</translation>
    </message>
    <message>
        <source>Check the part of the address after the @ sign.</source>
        <translation>Prüfen Sie den Teil der Adresse nach dem @-Zeichen.</translation>
    </message>
    <message>
        <source>Check the sender’s address in the account.</source>
        <translation>Prüfen Sie die Absenderadresse im Konto.</translation>
    </message>
    <message>
        <source>Check the server name in the account; this one is not for mail.</source>
        <translation>Prüfen Sie den Servernamen im Konto; dieser ist nicht für Mail.</translation>
    </message>
    <message>
        <source>Check the server’s DNS resolver or directory service.</source>
        <translation>Prüfen Sie den DNS-Resolver oder Verzeichnisdienst des Servers.</translation>
    </message>
    <message>
        <source>Check the server’s certificate and its password service; the client can only try again later.</source>
        <translation>Prüfen Sie Zertifikat und Passwortdienst des Servers; von hier aus bleibt nur, es später zu versuchen.</translation>
    </message>
    <message>
        <source>Check the spelling of the address; if it is right, the server’s words say which rule applied.</source>
        <translation>Prüfen Sie die Schreibweise der Adresse; stimmt sie, sagen die Worte des Servers, welche Regel griff.</translation>
    </message>
    <message>
        <source>Check the spelling of the domain.</source>
        <translation>Prüfen Sie die Schreibweise der Domain.</translation>
    </message>
    <message>
        <source>Check the spelling; as a sender, use an address that belongs to the account that signs in.</source>
        <translation>Prüfen Sie die Schreibweise; nehmen Sie als Absender eine Adresse, die zum angemeldeten Konto gehört.</translation>
    </message>
    <message>
        <source>Check the spelling; if it is right, the administrator of that domain has to create the mailbox.</source>
        <translation>Prüfen Sie die Schreibweise; stimmt sie, muss die Verwaltung dieser Domain das Postfach anlegen.</translation>
    </message>
    <message>
        <source>Check what the server allows for this user and this address.</source>
        <translation>Prüfen Sie, was der Server diesem Benutzer und dieser Adresse erlaubt.</translation>
    </message>
    <message>
        <source>Check whether a filter or firewall in between changes commands.</source>
        <translation>Prüfen Sie, ob ein Filter oder eine Firewall dazwischen Befehle verändert.</translation>
    </message>
    <message>
        <source>Check whether a filter or firewall in between changes commands; some replace those that they do not know.</source>
        <translation>Prüfen Sie, ob ein Filter oder eine Firewall dazwischen Befehle verändert; manche ersetzen, was sie nicht kennen.</translation>
    </message>
    <message>
        <source>Check whether the next server is up; the message can be sent again later.</source>
        <translation>Prüfen Sie, ob der nächste Server läuft; die Nachricht kann später noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>Choose another mechanism in the account; some providers want an app password or OAuth here.</source>
        <translation>Wählen Sie im Konto ein anderes Verfahren; manche Anbieter verlangen hier ein App-Passwort oder OAuth.</translation>
    </message>
    <message>
        <source>Choose one that the server offers.</source>
        <translation>Wählen Sie eines, das der Server anbietet.</translation>
    </message>
    <message>
        <source>Decide whether to send without the condition.</source>
        <translation>Entscheiden Sie, ob Sie ohne die Bedingung senden.</translation>
    </message>
    <message>
        <source>Enable the method on the server, or use another one.</source>
        <translation>Schalten Sie das Verfahren auf dem Server ein, oder nehmen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Enter both again; if they are right, ask the provider whether an app password or OAuth is needed.</source>
        <translation>Geben Sie beides noch einmal ein; stimmt es, fragen Sie den Anbieter, ob ein App-Passwort oder OAuth nötig ist.</translation>
    </message>
    <message>
        <source>Enter both again; if they are right, ask the provider whether sending by password is allowed or an app password is needed.</source>
        <translation>Geben Sie beides noch einmal ein; stimmt es, fragen Sie den Anbieter, ob das Senden mit Passwort erlaubt oder ein App-Passwort nötig ist.</translation>
    </message>
    <message>
        <source>Find out the person’s present address before you send anything private.</source>
        <translation>Finden Sie die jetzige Adresse der Person heraus, bevor Sie etwas Privates senden.</translation>
    </message>
    <message>
        <source>Find the forwarding rule or route that leads back.</source>
        <translation>Suchen Sie die Weiterleitung oder Route, die zurückführt.</translation>
    </message>
    <message>
        <source>Find the forwarding server that changes messages after sealing them.</source>
        <translation>Suchen Sie den weiterleitenden Server, der Nachrichten nach dem Versiegeln verändert.</translation>
    </message>
    <message>
        <source>Find the rule in the server’s log; the server’s words may name it.</source>
        <translation>Suchen Sie die Regel im Protokoll des Servers; seine Worte nennen sie vielleicht.</translation>
    </message>
    <message>
        <source>Have the sending server sign with DKIM, or mend its key in the DNS.</source>
        <translation>Lassen Sie den sendenden Server mit DKIM unterschreiben, oder berichtigen Sie seinen Schlüssel im DNS.</translation>
    </message>
    <message>
        <source>Look at the refusal before this one; this reply often only follows from it.</source>
        <translation>Sehen Sie sich die Ablehnung davor an; diese Antwort folgt oft nur daraus.</translation>
    </message>
    <message>
        <source>Look at the server’s queue and log.</source>
        <translation>Sehen Sie in Warteschlange und Protokoll des Servers nach.</translation>
    </message>
    <message>
        <source>Look into the server’s log for the reason; the code itself tells little.</source>
        <translation>Suchen Sie den Grund im Protokoll des Servers; der Code allein sagt wenig.</translation>
    </message>
    <message>
        <source>Look into the server’s log.</source>
        <translation>Sehen Sie ins Protokoll des Servers.</translation>
    </message>
    <message>
        <source>Look into the server’s log; its configuration needs mending.</source>
        <translation>Sehen Sie ins Protokoll des Servers; seine Einstellungen müssen berichtigt werden.</translation>
    </message>
    <message>
        <source>Make room on the server; then the message can be sent again.</source>
        <translation>Schaffen Sie Platz auf dem Server; dann kann die Nachricht noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>Mend the SPF record in the DNS of the sender’s domain.</source>
        <translation>Berichtigen Sie den SPF-Eintrag im DNS der Domain des Absenders.</translation>
    </message>
    <message>
        <source>Raise the server’s limit, or choose another mechanism; large access tokens are the usual cause.</source>
        <translation>Erhöhen Sie die Grenze des Servers, oder wählen Sie ein anderes Verfahren; meist liegt es an großen Zugriffstoken.</translation>
    </message>
    <message>
        <source>Read the server’s words; they often name a rule, a list or a missing sign-in.</source>
        <translation>Lesen Sie die Worte des Servers; oft nennen sie eine Regel, eine Liste oder eine fehlende Anmeldung.</translation>
    </message>
    <message>
        <source>Read the server’s words; they say which of the two is meant.</source>
        <translation>Lesen Sie die Worte des Servers; sie sagen, welches von beiden gemeint ist.</translation>
    </message>
    <message>
        <source>Send a smaller message or a link; if the mailbox is full, its owner has to make room.</source>
        <translation>Senden Sie eine kleinere Nachricht oder einen Link; ist das Postfach voll, muss sein Besitzer Platz schaffen.</translation>
    </message>
    <message>
        <source>Send a smaller message, or a link instead of the attachment.</source>
        <translation>Senden Sie eine kleinere Nachricht oder einen Link statt des Anhangs.</translation>
    </message>
    <message>
        <source>Send a smaller message, or with another priority.</source>
        <translation>Senden Sie eine kleinere Nachricht oder eine mit anderer Priorität.</translation>
    </message>
    <message>
        <source>Send again after some minutes; servers that know the sender from an earlier try often accept then.</source>
        <translation>Senden Sie nach einigen Minuten noch einmal; oft nimmt der Server dann an, weil er den Absender vom ersten Versuch kennt.</translation>
    </message>
    <message>
        <source>Send again with 7-bit encodings such as base64 instead of 8-bit text.</source>
        <translation>Senden Sie noch einmal mit 7-Bit-Kodierung wie base64 statt 8-Bit-Text.</translation>
    </message>
    <message>
        <source>Send again with plain ASCII addresses and without raw UTF-8 in the header.</source>
        <translation>Senden Sie noch einmal mit Adressen in reinem ASCII und ohne unkodiertes UTF-8 im Kopf.</translation>
    </message>
    <message>
        <source>Send again without the part that the server names.</source>
        <translation>Senden Sie noch einmal ohne den Teil, den der Server nennt.</translation>
    </message>
    <message>
        <source>Send again without the special option.</source>
        <translation>Senden Sie noch einmal ohne die besondere Option.</translation>
    </message>
    <message>
        <source>Send again; if it repeats, the administrator finds what held it up.</source>
        <translation>Senden Sie noch einmal; wiederholt es sich, findet die Verwaltung heraus, was sie aufhielt.</translation>
    </message>
    <message>
        <source>Send fewer messages of this kind, and later; ask the recipient’s side if it happens again.</source>
        <translation>Senden Sie weniger solche Nachrichten, und später; fragen Sie die Seite des Empfängers, wenn es sich wiederholt.</translation>
    </message>
    <message>
        <source>Send it again; if it repeats, something in between changes messages.</source>
        <translation>Senden Sie sie noch einmal; wiederholt es sich, verändert unterwegs etwas die Nachrichten.</translation>
    </message>
    <message>
        <source>Send it protected in a form that the recipient can read.</source>
        <translation>Senden Sie sie so geschützt, dass der Empfänger sie lesen kann.</translation>
    </message>
    <message>
        <source>Send later, or with a higher priority if you may.</source>
        <translation>Senden Sie später, oder mit höherer Priorität, wenn Sie dürfen.</translation>
    </message>
    <message>
        <source>Send the content in a simpler form.</source>
        <translation>Senden Sie den Inhalt in einfacherer Form.</translation>
    </message>
    <message>
        <source>Send the content in another form.</source>
        <translation>Senden Sie den Inhalt in anderer Form.</translation>
    </message>
    <message>
        <source>Send through a server of that domain, or add this one to its SPF record.</source>
        <translation>Senden Sie über einen Server dieser Domain, oder nehmen Sie diesen in ihren SPF-Eintrag auf.</translation>
    </message>
    <message>
        <source>Send to the address that the text names.</source>
        <translation>Senden Sie an die Adresse, die der Text nennt.</translation>
    </message>
    <message>
        <source>Send to the remaining recipients in a second message, or try again later.</source>
        <translation>Senden Sie den übrigen Empfängern eine zweite Nachricht, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Send to the remaining recipients in a second message.</source>
        <translation>Senden Sie den übrigen Empfängern eine zweite Nachricht.</translation>
    </message>
    <message>
        <source>Send without REQUIRETLS if the content allows it, or ask the recipient’s side to support it.</source>
        <translation>Senden Sie ohne REQUIRETLS, wenn der Inhalt es zulässt, oder bitten Sie die Seite des Empfängers, es zu unterstützen.</translation>
    </message>
    <message>
        <source>Send without the option, or correct its value.</source>
        <translation>Senden Sie ohne die Option, oder berichtigen Sie ihren Wert.</translation>
    </message>
    <message>
        <source>Send without the option; the server did not offer it, or offers it under certain conditions only.</source>
        <translation>Senden Sie ohne die Option; der Server hat sie nicht angeboten oder bietet sie nur unter Bedingungen an.</translation>
    </message>
    <message>
        <source>Send without the parameter, or choose a mechanism that the server offers.</source>
        <translation>Senden Sie ohne den Parameter, oder wählen Sie ein Verfahren, das der Server anbietet.</translation>
    </message>
    <message>
        <source>Set a user name and a password or token in the account.</source>
        <translation>Tragen Sie im Konto einen Benutzernamen und ein Passwort oder Token ein.</translation>
    </message>
    <message>
        <source>Set a user name in the account; if the text names STARTTLS, set the security to STARTTLS.</source>
        <translation>Tragen Sie im Konto einen Benutzernamen ein; nennt der Text STARTTLS, stellen Sie die Sicherheit auf STARTTLS.</translation>
    </message>
    <message>
        <source>Set the PTR record of the sending address and the address record of that name, or send through a provider.</source>
        <translation>Setzen Sie den PTR-Eintrag der sendenden Adresse und den Adresseintrag dieses Namens, oder senden Sie über einen Anbieter.</translation>
    </message>
    <message>
        <source>Set the account’s security to STARTTLS or TLS.</source>
        <translation>Stellen Sie die Sicherheit des Kontos auf STARTTLS oder TLS.</translation>
    </message>
    <message>
        <source>Set up the trust between the two servers, or send the message itself.</source>
        <translation>Richten Sie das Vertrauen zwischen den beiden Servern ein, oder senden Sie die Nachricht selbst.</translation>
    </message>
    <message>
        <source>Sign in first if the server is your provider’s; otherwise its words say which rule or list applied.</source>
        <translation>Melden Sie sich zuerst an, wenn der Server Ihrem Anbieter gehört; sonst sagen seine Worte, welche Regel oder Liste griff.</translation>
    </message>
    <message>
        <source>Sign in once with PLAIN over TLS or set the password again at the provider; then the mechanism works.</source>
        <translation>Melden Sie sich einmal mit PLAIN unter TLS an, oder setzen Sie das Passwort beim Anbieter neu; dann geht das Verfahren.</translation>
    </message>
    <message>
        <source>Sign in once with PLAIN over TLS, or set the password again at the provider.</source>
        <translation>Melden Sie sich einmal mit PLAIN unter TLS an, oder setzen Sie das Passwort beim Anbieter neu.</translation>
    </message>
    <message>
        <source>Sign with the domain and key length that the recipient’s side asks for.</source>
        <translation>Unterschreiben Sie mit der Domain und Schlüssellänge, die die Seite des Empfängers verlangt.</translation>
    </message>
    <message>
        <source>Sign with the domain of the From address.</source>
        <translation>Unterschreiben Sie mit der Domain der From-Adresse.</translation>
    </message>
    <message>
        <source>Switch the command on at the server if it is needed.</source>
        <translation>Schalten Sie den Befehl auf dem Server ein, wenn er gebraucht wird.</translation>
    </message>
    <message>
        <source>The administrator there switches the mailbox on; until then, reach the person in another way.</source>
        <translation>Die Verwaltung dort schaltet das Postfach ein; bis dahin erreichen Sie die Person auf anderem Weg.</translation>
    </message>
    <message>
        <source>The owner of the list mends it.</source>
        <translation>Wer die Liste führt, bringt sie in Ordnung.</translation>
    </message>
    <message>
        <source>The recipient deletes messages or gets more room; then send again.</source>
        <translation>Der Empfänger löscht Nachrichten oder bekommt mehr Platz; dann senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>The recipient or the administrator there looks at the mailbox.</source>
        <translation>Der Empfänger oder die Verwaltung dort sieht nach dem Postfach.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays so, the server’s administrator finds the reason in its log.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal; bleibt es so, findet die Verwaltung des Servers den Grund in dessen Protokoll.</translation>
    </message>
    <message>
        <source>Try again later, or send without the option that the line names.</source>
        <translation>Versuchen Sie es später noch einmal, oder senden Sie ohne die Option, die die Zeile nennt.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, the server’s administrator finds the reason in its log.</source>
        <translation>Versuchen Sie es später noch einmal; bleibt es so, findet die Verwaltung des Servers den Grund in dessen Protokoll.</translation>
    </message>
    <message>
        <source>Use a sender address that can receive mail.</source>
        <translation>Nehmen Sie eine Absenderadresse, die Mail empfangen kann.</translation>
    </message>
    <message>
        <source>Use a sender address whose domain exists in the DNS.</source>
        <translation>Nehmen Sie eine Absenderadresse, deren Domain es im DNS gibt.</translation>
    </message>
    <message>
        <source>Use an address in plain ASCII.</source>
        <translation>Nehmen Sie eine Adresse in reinem ASCII.</translation>
    </message>
    <message>
        <source>Use the full address of the person meant.</source>
        <translation>Nehmen Sie die volle Adresse der gemeinten Person.</translation>
    </message>
    <message>
        <source>The characters with which the address is written into the return address.</source>
        <translation>Die Zeichen, mit denen die Adresse in die Rückadresse geschrieben wird.</translation>
    </message>
    <message>
        <source>The facts about the client that may be set.</source>
        <translation>Was man über den Client angeben darf.</translation>
    </message>
    <message>
        <source>The facts about the original client that may be given.</source>
        <translation>Was man über den ursprünglichen Client angeben darf.</translation>
    </message>
    <message>
        <source>The labels of the kinds of mail that are not wanted.</source>
        <translation>Die Kennzeichen der Arten von Mail, die nicht gewünscht sind.</translation>
    </message>
    <message>
        <source>The largest message that the server takes, in bytes; 0 or none means no fixed limit.</source>
        <translation>Die größte Nachricht, die der Server annimmt, in Bytes; 0 oder keine Angabe bedeutet: keine feste Grenze.</translation>
    </message>
    <message>
        <source>The longest time in seconds that a message may be held, and the latest date.</source>
        <translation>Die längste Zeit in Sekunden, die eine Nachricht warten darf, und das späteste Datum.</translation>
    </message>
    <message>
        <source>The mechanisms by which Exchange servers sign in with each other.</source>
        <translation>Die Verfahren, mit denen sich Exchange-Server beieinander anmelden.</translation>
    </message>
    <message>
        <source>The mechanisms by which the server lets users sign in.</source>
        <translation>Die Verfahren, mit denen sich Benutzer anmelden können.</translation>
    </message>
    <message>
        <source>The profile that says how the server treats the priorities.</source>
        <translation>Das Profil, das sagt, wie der Server die Prioritäten behandelt.</translation>
    </message>
    <message>
        <source>The shortest deadline in seconds that the server accepts for messages to be returned.</source>
        <translation>Die kürzeste Frist in Sekunden, die der Server für Nachrichten annimmt, die dann zurückgehen.</translation>
    </message>
    <message>
        <source>Last: it does what PLAIN does in an older form that never became a standard.</source>
        <translation>Zuletzt: Es tut dasselbe wie PLAIN, in einer älteren Form, die nie Standard wurde.</translation>
    </message>
    <message>
        <source>Sends the password itself: safe under TLS only, where it is the most widely supported way.</source>
        <translation>Sendet das Passwort selbst: sicher nur unter TLS, und dort am weitesten verbreitet.</translation>
    </message>
    <message>
        <source>Signs in with an access token, in an older form than the standard one; large providers offer only this.</source>
        <translation>Meldet sich mit einem Zugriffstoken an, in einer älteren Form als der des Standards; große Anbieter haben nur diese.</translation>
    </message>
    <message>
        <source>The password does not cross the wire, but the hash is weak and the server must keep the password readable.</source>
        <translation>Das Passwort geht nicht über die Leitung, aber der Hash ist schwach, und der Server muss das Passwort lesbar aufbewahren.</translation>
    </message>
    <message>
        <source>The password never crosses the wire and the proof is tied to TLS, but the hash is older.</source>
        <translation>Das Passwort geht nie über die Leitung, und der Beweis ist an TLS gebunden, aber der Hash ist älter.</translation>
    </message>
    <message>
        <source>The password never crosses the wire and the server has to prove itself, but the hash is older.</source>
        <translation>Das Passwort geht nie über die Leitung, und der Server muss sich ausweisen, aber der Hash ist älter.</translation>
    </message>
    <message>
        <source>The password never crosses the wire, the server has to prove itself too, and the hash is strong.</source>
        <translation>Das Passwort geht nie über die Leitung, auch der Server muss sich ausweisen, und der Hash ist stark.</translation>
    </message>
    <message>
        <source>The standard way to sign in with an access token: it runs out and can be revoked, unlike a password.</source>
        <translation>Die Standardweise, sich mit einem Zugriffstoken anzumelden: Es läuft ab und kann widerrufen werden, anders als ein Passwort.</translation>
    </message>
    <message>
        <source>A check showed that the message was changed or damaged on its way.</source>
        <translation>Eine Prüfung ergab, dass die Nachricht unterwegs verändert oder beschädigt wurde.</translation>
    </message>
    <message>
        <source>A client that knows this Exim server may send its first commands without waiting for the greeting.</source>
        <translation>Wer diesen Exim-Server kennt, darf die ersten Befehle senden, ohne auf die Begrüßung zu warten.</translation>
    </message>
    <message>
        <source>A client that signed in may fetch the messages of its domain over this connection.</source>
        <translation>Wer sich angemeldet hat, kann die Nachrichten seiner Domain über diese Verbindung abholen.</translation>
    </message>
    <message>
        <source>A connection was made but did not last until the message was through.</source>
        <translation>Eine Verbindung kam zustande, hielt aber nicht, bis die Nachricht durch war.</translation>
    </message>
    <message>
        <source>A line of the sign-in was longer than the server can hold.</source>
        <translation>Eine Zeile der Anmeldung war länger, als der Server fassen kann.</translation>
    </message>
    <message>
        <source>A mark of old Sendmail servers that the message comes straight from a user’s program.</source>
        <translation>Ein Kennzeichen alter Sendmail-Server, dass die Nachricht direkt aus dem Programm eines Benutzers kommt.</translation>
    </message>
    <message>
        <source>A message may be given a priority from -9 to 9 for its way through the servers.</source>
        <translation>Eine Nachricht kann für ihren Weg durch die Server eine Priorität von -9 bis 9 bekommen.</translation>
    </message>
    <message>
        <source>A message may be sent with BDAT in pieces of known length instead of up to a final dot.</source>
        <translation>Eine Nachricht kann mit BDAT in Stücken bekannter Länge gesendet werden statt bis zu einem Punkt am Ende.</translation>
    </message>
    <message>
        <source>A message that broke off may be continued where it stopped; hardly any server does this.</source>
        <translation>Eine abgebrochene Nachricht kann dort weitergehen, wo sie aufhörte; kaum ein Server kann das.</translation>
    </message>
    <message>
        <source>A number given twice by mistake; it means the same as X.6.8.</source>
        <translation>Eine versehentlich doppelt vergebene Nummer; sie bedeutet dasselbe wie X.6.8.</translation>
    </message>
    <message>
        <source>A rule of the server about security applies; it says no more on purpose.</source>
        <translation>Eine Sicherheitsregel des Servers greift; mehr sagt er mit Absicht nicht.</translation>
    </message>
    <message>
        <source>Addresses and headers may hold letters of every script.</source>
        <translation>Adressen und Kopfzeilen dürfen Buchstaben jeder Schrift enthalten.</translation>
    </message>
    <message>
        <source>After the message, the server can answer for each recipient on its own.</source>
        <translation>Nach der Nachricht kann der Server für jeden Empfänger einzeln antworten.</translation>
    </message>
    <message>
        <source>An experiment that SMTPUTF8 has replaced.</source>
        <translation>Ein Versuch, den SMTPUTF8 abgelöst hat.</translation>
    </message>
    <message>
        <source>An older proof of the password that has been retired because of its weaknesses.</source>
        <translation>Ein älterer Beweis des Passworts, der wegen seiner Schwächen zurückgezogen wurde.</translation>
    </message>
    <message>
        <source>Announces that only one message follows; no longer used.</source>
        <translation>Kündigt an, dass nur eine Nachricht folgt; nicht mehr in Gebrauch.</translation>
    </message>
    <message>
        <source>Another server may ask that the messages kept for its domain are delivered now.</source>
        <translation>Ein anderer Server kann bitten, die für seine Domain aufbewahrten Nachrichten jetzt zuzustellen.</translation>
    </message>
    <message>
        <source>Asks for a reply and changes nothing.</source>
        <translation>Bittet um eine Antwort und ändert nichts.</translation>
    </message>
    <message>
        <source>Asks for a running commentary of the delivery; hardly any server still does it.</source>
        <translation>Bittet um laufende Berichte von der Zustellung; kaum ein Server kann das noch.</translation>
    </message>
    <message>
        <source>Asks for a text that helps a person.</source>
        <translation>Bittet um einen Text, der Menschen hilft.</translation>
    </message>
    <message>
        <source>Asks for the members of a mailing list; most servers do not tell, to protect their users.</source>
        <translation>Fragt nach den Mitgliedern einer Mailingliste; die meisten Server verraten sie nicht, um ihre Benutzer zu schützen.</translation>
    </message>
    <message>
        <source>Asks the server to deliver waiting messages over this very connection, with the roles swapped.</source>
        <translation>Bittet den Server, wartende Nachrichten über eben diese Verbindung zuzustellen, mit vertauschten Rollen.</translation>
    </message>
    <message>
        <source>Asks the server to start delivering the messages that it keeps for a domain.</source>
        <translation>Bittet den Server, mit der Zustellung der Nachrichten zu beginnen, die er für eine Domain aufbewahrt.</translation>
    </message>
    <message>
        <source>Asks to encrypt the connection from here on; all that was learned before is forgotten.</source>
        <translation>Bittet, die Verbindung von hier an zu verschlüsseln; alles vorher Erfahrene wird vergessen.</translation>
    </message>
    <message>
        <source>Asks whether a mailbox exists; most servers do not tell, to protect their users.</source>
        <translation>Fragt, ob es ein Postfach gibt; die meisten Server verraten es nicht, um ihre Benutzer zu schützen.</translation>
    </message>
    <message>
        <source>Asks whether the message itself may follow.</source>
        <translation>Fragt, ob die Nachricht selbst folgen darf.</translation>
    </message>
    <message>
        <source>Attachments may be sent as raw bytes without base64, together with CHUNKING.</source>
        <translation>Anhänge dürfen als rohe Bytes ohne base64 gesendet werden, zusammen mit CHUNKING.</translation>
    </message>
    <message>
        <source>Begins a message and names the address that reports of failed delivery go to.</source>
        <translation>Beginnt eine Nachricht und nennt die Adresse, an die Berichte über misslungene Zustellung gehen.</translation>
    </message>
    <message>
        <source>Begins to sign in with the named mechanism.</source>
        <translation>Beginnt die Anmeldung mit dem genannten Verfahren.</translation>
    </message>
    <message>
        <source>Both sides prove that they know the password without sending it, and tie the proof to this TLS connection.</source>
        <translation>Beide Seiten beweisen, dass sie das Passwort kennen, ohne es zu senden, und binden den Beweis an diese TLS-Verbindung.</translation>
    </message>
    <message>
        <source>Both sides prove that they know the password without sending it, and tie the proof to this TLS connection; the hash is older.</source>
        <translation>Beide Seiten beweisen, dass sie das Passwort kennen, ohne es zu senden, und binden den Beweis an diese TLS-Verbindung; der Hash ist älter.</translation>
    </message>
    <message>
        <source>Both sides prove that they know the password without sending it.</source>
        <translation>Beide Seiten beweisen, dass sie das Passwort kennen, ohne es zu senden.</translation>
    </message>
    <message>
        <source>Both sides prove that they know the password without sending it; the hash is older.</source>
        <translation>Beide Seiten beweisen, dass sie das Passwort kennen, ohne es zu senden; der Hash ist älter.</translation>
    </message>
    <message>
        <source>Drops the message that was begun; the session stays open.</source>
        <translation>Verwirft die begonnene Nachricht; die Sitzung bleibt offen.</translation>
    </message>
    <message>
        <source>Ends the session in an orderly way.</source>
        <translation>Beendet die Sitzung ordentlich.</translation>
    </message>
    <message>
        <source>Exchange Online has sending by SMTP, or by password, switched off for this mailbox or the whole organisation.</source>
        <translation>Exchange Online hat das Senden über SMTP oder mit Passwort für dieses Postfach oder die ganze Organisation abgeschaltet.</translation>
    </message>
    <message>
        <source>Exchange servers encrypt among themselves by this; ordinary clients use STARTTLS.</source>
        <translation>Exchange-Server verschlüsseln damit untereinander; gewöhnliche Programme nehmen STARTTLS.</translation>
    </message>
    <message>
        <source>Exchange servers pass on properties of a message by this.</source>
        <translation>Exchange-Server geben damit Eigenschaften einer Nachricht weiter.</translation>
    </message>
    <message>
        <source>Exchange servers sign in with each other by this; ordinary clients leave it alone.</source>
        <translation>Exchange-Server melden sich damit beieinander an; gewöhnliche Programme lassen es in Ruhe.</translation>
    </message>
    <message>
        <source>Exchange servers tell each other the destination by this.</source>
        <translation>Exchange-Server teilen einander damit das Ziel mit.</translation>
    </message>
    <message>
        <source>Exchange takes this message only from a user who has signed in.</source>
        <translation>Exchange nimmt diese Nachricht nur von einem angemeldeten Benutzer an.</translation>
    </message>
    <message>
        <source>Letters beyond ASCII are not allowed in this sender’s or recipient’s address.</source>
        <translation>Buchstaben außerhalb von ASCII sind in der Adresse dieses Absenders oder Empfängers nicht erlaubt.</translation>
    </message>
    <message>
        <source>More than one check of the sender’s identity did not pass, such as SPF together with DKIM.</source>
        <translation>Mehr als eine Prüfung des Absenders wurde nicht bestanden, etwa SPF und DKIM zusammen.</translation>
    </message>
    <message>
        <source>More than one mailbox fits the address.</source>
        <translation>Mehr als ein Postfach passt zu der Adresse.</translation>
    </message>
    <message>
        <source>Names an IMAP address from which the server fetches the message itself.</source>
        <translation>Nennt eine IMAP-Adresse, von der sich der Server die Nachricht selbst holt.</translation>
    </message>
    <message>
        <source>Names one recipient; the server answers for each of them.</source>
        <translation>Nennt einen Empfänger; der Server antwortet für jeden einzeln.</translation>
    </message>
    <message>
        <source>Old Exchange servers told each other by this which of them could be reached.</source>
        <translation>Alte Exchange-Server teilten einander damit mit, wer von ihnen erreichbar war.</translation>
    </message>
    <message>
        <source>Once let a client announce a single message; no longer used.</source>
        <translation>Ließ einst eine einzelne Nachricht ankündigen; nicht mehr in Gebrauch.</translation>
    </message>
    <message>
        <source>Once let a client watch the delivery; hardly any server still does it.</source>
        <translation>Ließ einst die Zustellung mitverfolgen; kaum ein Server kann das noch.</translation>
    </message>
    <message>
        <source>Once showed a message on a terminal and put it into the mailbox; no longer used.</source>
        <translation>Zeigte einst eine Nachricht auf einem Terminal und legte sie ins Postfach; nicht mehr in Gebrauch.</translation>
    </message>
    <message>
        <source>Once showed a message on a terminal and stored it; there is no reason to offer it today.</source>
        <translation>Zeigte einst eine Nachricht auf einem Terminal und speicherte sie; heute gibt es keinen Grund, das anzubieten.</translation>
    </message>
    <message>
        <source>Once showed a message on a terminal or put it into the mailbox; no longer used.</source>
        <translation>Zeigte einst eine Nachricht auf einem Terminal oder legte sie ins Postfach; nicht mehr in Gebrauch.</translation>
    </message>
    <message>
        <source>Once showed a message on a terminal or stored it; there is no reason to offer it today.</source>
        <translation>Zeigte einst eine Nachricht auf einem Terminal oder speicherte sie; heute gibt es keinen Grund, das anzubieten.</translation>
    </message>
    <message>
        <source>Once showed a message on a user’s terminal; no longer used.</source>
        <translation>Zeigte einst eine Nachricht auf dem Terminal eines Benutzers; nicht mehr in Gebrauch.</translation>
    </message>
    <message>
        <source>Once showed a message on a user’s terminal; there is no reason to offer it today.</source>
        <translation>Zeigte einst eine Nachricht auf dem Terminal eines Benutzers; heute gibt es keinen Grund, das anzubieten.</translation>
    </message>
    <message>
        <source>Once swapped client and server without any proof of identity; a server should no longer offer it.</source>
        <translation>Tauschte einst Client und Server ohne jeden Identitätsnachweis; ein Server sollte es nicht mehr anbieten.</translation>
    </message>
    <message>
        <source>Once swapped client and server without any proof of identity; retired because it could be abused.</source>
        <translation>Tauschte einst Client und Server ohne jeden Identitätsnachweis; zurückgezogen, weil es missbraucht werden konnte.</translation>
    </message>
    <message>
        <source>Only certain senders may write to this mailing list.</source>
        <translation>Nur bestimmte Absender dürfen an diese Mailingliste schreiben.</translation>
    </message>
    <message>
        <source>Proves knowledge of the password by a hash over a challenge; the server does not prove itself.</source>
        <translation>Beweist die Kenntnis des Passworts durch einen Hash über eine Aufgabe; der Server weist sich nicht aus.</translation>
    </message>
    <message>
        <source>Replies carry a second, finer code such as 5.1.1 that says what was wrong.</source>
        <translation>Antworten tragen einen zweiten, feineren Code wie 5.1.1, der sagt, woran es lag.</translation>
    </message>
    <message>
        <source>Says who the client is and asks which extensions the server offers.</source>
        <translation>Sagt, wer der Client ist, und fragt, welche Erweiterungen der Server anbietet.</translation>
    </message>
    <message>
        <source>Says who the client is in LMTP, where the server answers for each recipient after the message.</source>
        <translation>Sagt in LMTP, wer der Client ist; dort antwortet der Server nach der Nachricht für jeden Empfänger.</translation>
    </message>
    <message>
        <source>Says who the client is, without asking for extensions; for servers that do not know EHLO.</source>
        <translation>Sagt, wer der Client ist, ohne nach Erweiterungen zu fragen; für Server, die EHLO nicht kennen.</translation>
    </message>
    <message>
        <source>Sends a counted piece of the message, without a final dot and without changed lines.</source>
        <translation>Sendet ein abgezähltes Stück der Nachricht, ohne Punkt am Ende und ohne veränderte Zeilen.</translation>
    </message>
    <message>
        <source>Sends the user name and the password as they are; only TLS protects them.</source>
        <translation>Sendet Benutzernamen und Passwort, wie sie sind; nur TLS schützt sie.</translation>
    </message>
    <message>
        <source>Sends the user name and then the password as they are, in two steps; only TLS protects them.</source>
        <translation>Sendet den Benutzernamen und dann das Passwort, wie sie sind, in zwei Schritten; nur TLS schützt sie.</translation>
    </message>
    <message>
        <source>Several commands may be sent at once, which saves waiting for each reply.</source>
        <translation>Mehrere Befehle dürfen auf einmal gesendet werden; das erspart das Warten auf jede Antwort.</translation>
    </message>
    <message>
        <source>Signs in by something that the server knows already, usually a client certificate shown during the TLS handshake.</source>
        <translation>Meldet sich mit etwas an, das der Server schon kennt, meist einem im TLS-Handschlag gezeigten Client-Zertifikat.</translation>
    </message>
    <message>
        <source>Signs in with a Kerberos ticket of the network that the computer has joined.</source>
        <translation>Meldet sich mit einem Kerberos-Ticket des Netzes an, zu dem der Rechner gehört.</translation>
    </message>
    <message>
        <source>Signs in with a Kerberos ticket, in the newer form of the protocol.</source>
        <translation>Meldet sich mit einem Kerberos-Ticket an, in der neueren Form des Protokolls.</translation>
    </message>
    <message>
        <source>Signs in with a Windows user name and a proof of its password, in an old form of Microsoft’s.</source>
        <translation>Meldet sich mit einem Windows-Benutzernamen und einem Beweis des Passworts an, in einer alten Form von Microsoft.</translation>
    </message>
    <message>
        <source>Signs in with an access token from the provider’s sign-in page instead of a password.</source>
        <translation>Meldet sich mit einem Zugriffstoken von der Anmeldeseite des Anbieters an statt mit einem Passwort.</translation>
    </message>
    <message>
        <source>Signs in with an access token instead of a password, in the form that Google and Microsoft use.</source>
        <translation>Meldet sich mit einem Zugriffstoken statt mit einem Passwort an, in der Form von Google und Microsoft.</translation>
    </message>
    <message>
        <source>Signs in without saying who; the server may note a name for its log.</source>
        <translation>Meldet sich an, ohne zu sagen, wer; der Server kann sich einen Namen fürs Protokoll merken.</translation>
    </message>
    <message>
        <source>Some servers use this code for a mailbox or a disk that is full; the registry knows it for a password that must be renewed.</source>
        <translation>Manche Server benutzen diesen Code für ein volles Postfach oder eine volle Platte; das Register kennt ihn für ein zu erneuerndes Passwort.</translation>
    </message>
    <message>
        <source>Something about the address matters here; the server’s words say what.</source>
        <translation>Hier geht es um die Adresse; die Worte des Servers sagen, worum genau.</translation>
    </message>
    <message>
        <source>Something about the commands of this session matters here; the server’s words say what.</source>
        <translation>Hier geht es um die Befehle dieser Sitzung; die Worte des Servers sagen, worum genau.</translation>
    </message>
    <message>
        <source>Something in the message keeps it from being delivered; the server’s words say what.</source>
        <translation>Etwas in der Nachricht verhindert die Zustellung; die Worte des Servers sagen, was.</translation>
    </message>
    <message>
        <source>Something went wrong between servers, and it is not clear what.</source>
        <translation>Zwischen Servern ging etwas schief, und es ist nicht klar, was.</translation>
    </message>
    <message>
        <source>TLS or the sign-in is out of order at the server for the moment.</source>
        <translation>TLS oder die Anmeldung ist beim Server gerade gestört.</translation>
    </message>
    <message>
        <source>Tells a server that trusts us whom to take us for, for tests of its rules.</source>
        <translation>Sagt einem Server, der uns vertraut, für wen er uns halten soll, um seine Regeln zu prüfen.</translation>
    </message>
    <message>
        <source>Tells the server behind a filter which client the message came from, for its log.</source>
        <translation>Sagt dem Server hinter einem Filter für sein Protokoll, von welchem Client die Nachricht kam.</translation>
    </message>
    <message>
        <source>Text with letters beyond ASCII may be sent as it is instead of being rewritten.</source>
        <translation>Text mit Buchstaben außerhalb von ASCII darf gesendet werden, wie er ist, statt umgeschrieben zu werden.</translation>
    </message>
    <message>
        <source>The SPF record of the sender’s domain could not be read or is not valid.</source>
        <translation>Der SPF-Eintrag der Domain des Absenders ließ sich nicht lesen oder ist nicht gültig.</translation>
    </message>
    <message>
        <source>The address is a mailing list whose members could not be found out.</source>
        <translation>Die Adresse ist eine Mailingliste, deren Mitglieder sich nicht feststellen ließen.</translation>
    </message>
    <message>
        <source>The address was valid once; its owner has moved and left no new address.</source>
        <translation>Die Adresse war einmal gültig; ihr Besitzer ist umgezogen und hat keine neue hinterlassen.</translation>
    </message>
    <message>
        <source>The client may choose for each recipient whether a report of success, delay or failure is wanted.</source>
        <translation>Für jeden Empfänger lässt sich wählen, ob ein Bericht über Erfolg, Verzögerung oder Misserfolg gewünscht ist.</translation>
    </message>
    <message>
        <source>The client may name the address responsible for sending; it belonged to Sender ID, which was given up.</source>
        <translation>Der Client kann die fürs Senden verantwortliche Adresse nennen; das gehörte zu Sender ID, das aufgegeben wurde.</translation>
    </message>
    <message>
        <source>The client tells the size of a message before it sends it, so that one too large is refused at once.</source>
        <translation>Der Client nennt die Größe einer Nachricht vor dem Senden, damit eine zu große sofort abgelehnt wird.</translation>
    </message>
    <message>
        <source>The command came at the wrong point, or the server does not know it.</source>
        <translation>Der Befehl kam an der falschen Stelle, oder der Server kennt ihn nicht.</translation>
    </message>
    <message>
        <source>The command is known but does not fit here; something that must come first was missing or refused.</source>
        <translation>Der Befehl ist bekannt, passt aber hier nicht; etwas, das zuerst kommen muss, fehlte oder wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The command is known, but a parameter is out of range or unknown to the server.</source>
        <translation>Der Befehl ist bekannt, aber ein Parameter liegt außerhalb der Grenzen oder ist dem Server unbekannt.</translation>
    </message>
    <message>
        <source>The connection can be encrypted from the next command on.</source>
        <translation>Die Verbindung kann ab dem nächsten Befehl verschlüsselt werden.</translation>
    </message>
    <message>
        <source>The content had to be converted, and something of it was lost.</source>
        <translation>Der Inhalt musste umgewandelt werden, und etwas davon ging verloren.</translation>
    </message>
    <message>
        <source>The content would have to be converted for the next server, and this one cannot do it.</source>
        <translation>Der Inhalt müsste für den nächsten Server umgewandelt werden, und dieser kann das nicht.</translation>
    </message>
    <message>
        <source>The content would have to be converted, and the sender or a server forbids it.</source>
        <translation>Der Inhalt müsste umgewandelt werden, und der Absender oder ein Server verbietet es.</translation>
    </message>
    <message>
        <source>The domain of the recipient says in its DNS that it never accepts mail.</source>
        <translation>Die Domain des Empfängers sagt in ihrem DNS, dass sie nie Mail annimmt.</translation>
    </message>
    <message>
        <source>The domain of the sender’s address does not exist or cannot take reports back.</source>
        <translation>Die Domain der Absenderadresse gibt es nicht, oder sie kann keine Berichte annehmen.</translation>
    </message>
    <message>
        <source>The mailbox does not exist, or the server’s rules do not allow this message.</source>
        <translation>Das Postfach gibt es nicht, oder die Regeln des Servers erlauben diese Nachricht nicht.</translation>
    </message>
    <message>
        <source>The mailbox exists and takes no messages, for now or for good.</source>
        <translation>Das Postfach gibt es, aber es nimmt vorerst oder überhaupt keine Nachrichten an.</translation>
    </message>
    <message>
        <source>The mailbox exists, but something about it prevented delivery.</source>
        <translation>Das Postfach gibt es, aber etwas daran verhinderte die Zustellung.</translation>
    </message>
    <message>
        <source>The mailbox has changed hands since the date that the sender gave.</source>
        <translation>Das Postfach hat seit dem Datum, das der Absender angab, den Besitzer gewechselt.</translation>
    </message>
    <message>
        <source>The mailbox has reached its limit.</source>
        <translation>Das Postfach hat seine Grenze erreicht.</translation>
    </message>
    <message>
        <source>The mailbox is busy, or the server wants to see the message again later.</source>
        <translation>Das Postfach ist belegt, oder der Server möchte die Nachricht später noch einmal sehen.</translation>
    </message>
    <message>
        <source>The mailbox is elsewhere; the server takes the message and passes it on.</source>
        <translation>Das Postfach ist anderswo; der Server nimmt die Nachricht an und gibt sie weiter.</translation>
    </message>
    <message>
        <source>The mailbox is not on this server, and it does not forward; its text may name the right address.</source>
        <translation>Das Postfach ist nicht auf diesem Server, und er leitet nicht weiter; sein Text nennt vielleicht die richtige Adresse.</translation>
    </message>
    <message>
        <source>The message asks for something that the destination cannot do.</source>
        <translation>Die Nachricht verlangt etwas, das am Ziel nicht möglich ist.</translation>
    </message>
    <message>
        <source>The message has a valid DKIM signature, but not of the domain in its From header.</source>
        <translation>Die Nachricht hat eine gültige DKIM-Unterschrift, aber nicht von der Domain in ihrer From-Zeile.</translation>
    </message>
    <message>
        <source>The message has a valid DKIM signature, but not one that the server’s rules accept.</source>
        <translation>Die Nachricht hat eine gültige DKIM-Unterschrift, aber keine, die die Regeln des Servers anerkennen.</translation>
    </message>
    <message>
        <source>The message holds international text, and a recipient’s server cannot take such messages.</source>
        <translation>Die Nachricht enthält internationalen Text, und der Server eines Empfängers kann solche Nachrichten nicht annehmen.</translation>
    </message>
    <message>
        <source>The message is larger than allowed, or the mailbox has no room for it.</source>
        <translation>Die Nachricht ist größer als erlaubt, oder das Postfach hat keinen Platz dafür.</translation>
    </message>
    <message>
        <source>The message is larger than the server takes at this priority.</source>
        <translation>Die Nachricht ist größer, als der Server bei dieser Priorität annimmt.</translation>
    </message>
    <message>
        <source>The message is larger than the server takes from anybody.</source>
        <translation>Die Nachricht ist größer, als der Server von irgendjemandem annimmt.</translation>
    </message>
    <message>
        <source>The message is larger than this mailbox allows, though the server would take it for others.</source>
        <translation>Die Nachricht ist größer, als dieses Postfach erlaubt; für andere nähme der Server sie an.</translation>
    </message>
    <message>
        <source>The message is protected in a form that would have to be changed for the recipient, which is not possible.</source>
        <translation>Die Nachricht ist auf eine Weise geschützt, die für den Empfänger geändert werden müsste, was nicht möglich ist.</translation>
    </message>
    <message>
        <source>The message waited longer than the server or the sender allows.</source>
        <translation>Die Nachricht wartete länger, als der Server oder der Absender erlaubt.</translation>
    </message>
    <message>
        <source>The message was passed on too often, because servers or forwarding rules point at each other.</source>
        <translation>Die Nachricht wurde zu oft weitergegeben, weil Server oder Weiterleitungen aufeinander zeigen.</translation>
    </message>
    <message>
        <source>The message went on to a system that sends no reports, so nothing more will be known.</source>
        <translation>Die Nachricht ging an ein System weiter, das keine Berichte schickt; mehr wird man also nicht erfahren.</translation>
    </message>
    <message>
        <source>The name of the sending machine’s address is missing in the DNS or does not lead back to it.</source>
        <translation>Der Name zur Adresse der sendenden Maschine fehlt im DNS oder führt nicht zu ihr zurück.</translation>
    </message>
    <message>
        <source>The name under which older Exim servers offer PIPECONNECT.</source>
        <translation>Der Name, unter dem ältere Exim-Server PIPECONNECT anbieten.</translation>
    </message>
    <message>
        <source>The part after the @ sign does not exist or takes no mail.</source>
        <translation>Den Teil nach dem @-Zeichen gibt es nicht, oder er nimmt keine Mail an.</translation>
    </message>
    <message>
        <source>The part before the @ sign is not a mailbox at that domain.</source>
        <translation>Der Teil vor dem @-Zeichen ist kein Postfach bei dieser Domain.</translation>
    </message>
    <message>
        <source>The password may be right, but the account has been switched off.</source>
        <translation>Das Passwort mag stimmen, aber das Konto wurde abgeschaltet.</translation>
    </message>
    <message>
        <source>The recipient’s address is good.</source>
        <translation>Die Adresse des Empfängers ist gültig.</translation>
    </message>
    <message>
        <source>The recipient’s domain declares in the DNS that it accepts no mail at all.</source>
        <translation>Die Domain des Empfängers erklärt im DNS, dass sie gar keine Mail annimmt.</translation>
    </message>
    <message>
        <source>The recipient’s domain has changed hands since the date that the sender gave.</source>
        <translation>Die Domain des Empfängers hat seit dem Datum, das der Absender angab, den Besitzer gewechselt.</translation>
    </message>
    <message>
        <source>The seals that forwarding servers put on the message do not verify.</source>
        <translation>Die Siegel, die weiterleitende Server an der Nachricht anbrachten, halten der Prüfung nicht stand.</translation>
    </message>
    <message>
        <source>The sender asked for encryption all the way, and the next server does not promise it.</source>
        <translation>Der Absender verlangte Verschlüsselung auf dem ganzen Weg, und der nächste Server sagt sie nicht zu.</translation>
    </message>
    <message>
        <source>The sender can later ask what became of a message, with a secret that it gave when sending.</source>
        <translation>Der Absender kann später fragen, was aus einer Nachricht wurde, mit einem beim Senden genannten Geheimnis.</translation>
    </message>
    <message>
        <source>The sender may allow servers on the way to convert the content for the recipient’s device.</source>
        <translation>Der Absender kann Servern unterwegs erlauben, den Inhalt für das Gerät des Empfängers umzuwandeln.</translation>
    </message>
    <message>
        <source>The sender may ask that a message is delivered only if the mailbox has had one owner since a given date.</source>
        <translation>Der Absender kann verlangen, dass nur zugestellt wird, wenn das Postfach seit einem Datum denselben Besitzer hat.</translation>
    </message>
    <message>
        <source>The sender may ask that a message is passed on over verified encryption only, and otherwise returned.</source>
        <translation>Der Absender kann verlangen, dass eine Nachricht nur über geprüfte Verschlüsselung weitergegeben wird und sonst zurückkommt.</translation>
    </message>
    <message>
        <source>The sender may set a deadline, after which the message is returned or a notice is sent.</source>
        <translation>Der Absender kann eine Frist setzen, nach der die Nachricht zurückkommt oder ein Hinweis geschickt wird.</translation>
    </message>
    <message>
        <source>The sender’s domain declares that it accepts no mail, so no report could go back.</source>
        <translation>Die Domain des Absenders erklärt, dass sie keine Mail annimmt; ein Bericht könnte also nicht zurück.</translation>
    </message>
    <message>
        <source>The sender’s domain publishes a list of its servers, and this one is not on it.</source>
        <translation>Die Domain des Absenders veröffentlicht eine Liste ihrer Server, und dieser steht nicht darauf.</translation>
    </message>
    <message>
        <source>The server accepted the user name and the proof that came with it.</source>
        <translation>Der Server hat den Benutzernamen und den mitgeschickten Beweis angenommen.</translation>
    </message>
    <message>
        <source>The server accepts this mechanism only on an encrypted connection.</source>
        <translation>Der Server nimmt dieses Verfahren nur auf einer verschlüsselten Verbindung an.</translation>
    </message>
    <message>
        <source>The server accepts this way of signing in only on an encrypted connection.</source>
        <translation>Der Server nimmt diese Art der Anmeldung nur auf einer verschlüsselten Verbindung an.</translation>
    </message>
    <message>
        <source>The server announces which kinds of advertising it does not want.</source>
        <translation>Der Server sagt an, welche Arten von Werbung er nicht möchte.</translation>
    </message>
    <message>
        <source>The server answers the HELP command with a text for people.</source>
        <translation>Der Server beantwortet den Befehl HELP mit einem Text für Menschen.</translation>
    </message>
    <message>
        <source>The server can fetch the message from an IMAP server, so that the client need not send it twice.</source>
        <translation>Der Server kann die Nachricht von einem IMAP-Server holen, damit man sie nicht zweimal senden muss.</translation>
    </message>
    <message>
        <source>The server can keep a message and send it at a chosen time.</source>
        <translation>Der Server kann eine Nachricht aufbewahren und zu einer gewählten Zeit senden.</translation>
    </message>
    <message>
        <source>The server can tell which kinds of content a recipient’s device can handle.</source>
        <translation>Der Server kann sagen, mit welchen Arten von Inhalt das Gerät eines Empfängers umgehen kann.</translation>
    </message>
    <message>
        <source>The server can write each recipient into the return address, so that lists know whose copy came back.</source>
        <translation>Der Server kann jeden Empfänger in die Rückadresse schreiben, damit Listen wissen, wessen Exemplar zurückkam.</translation>
    </message>
    <message>
        <source>The server cannot check this password with the chosen mechanism until the password has been stored anew.</source>
        <translation>Der Server kann dieses Passwort mit dem gewählten Verfahren erst prüfen, wenn es neu gespeichert wurde.</translation>
    </message>
    <message>
        <source>The server cannot read the recipient’s address as an address.</source>
        <translation>Der Server kann die Adresse des Empfängers nicht als Adresse lesen.</translation>
    </message>
    <message>
        <source>The server cannot read the sender’s address as an address.</source>
        <translation>Der Server kann die Adresse des Absenders nicht als Adresse lesen.</translation>
    </message>
    <message>
        <source>The server cannot serve at the moment and closes the connection.</source>
        <translation>Der Server kann gerade nicht bedienen und schließt die Verbindung.</translation>
    </message>
    <message>
        <source>The server could not check or decrypt something because a key was missing or wrong.</source>
        <translation>Der Server konnte etwas nicht prüfen oder entschlüsseln, weil ein Schlüssel fehlte oder falsch war.</translation>
    </message>
    <message>
        <source>The server could not finish this because something on its side does not work right now.</source>
        <translation>Der Server konnte das nicht beenden, weil bei ihm gerade etwas nicht geht.</translation>
    </message>
    <message>
        <source>The server could not look something up that it needs, such as a name in the DNS.</source>
        <translation>Der Server konnte etwas nicht nachschlagen, das er braucht, etwa einen Namen im DNS.</translation>
    </message>
    <message>
        <source>The server could not make sense of the command.</source>
        <translation>Der Server konnte mit dem Befehl nichts anfangen.</translation>
    </message>
    <message>
        <source>The server could not start the delivery of the messages that wait for that name.</source>
        <translation>Der Server konnte die Zustellung der Nachrichten nicht beginnen, die für diesen Namen warten.</translation>
    </message>
    <message>
        <source>The server describes its own state or what it can help with.</source>
        <translation>Der Server beschreibt seinen Zustand oder womit er helfen kann.</translation>
    </message>
    <message>
        <source>The server did not accept this user name and password together.</source>
        <translation>Der Server hat diesen Benutzernamen zusammen mit diesem Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>The server did what it was asked to do.</source>
        <translation>Der Server hat getan, worum er gebeten wurde.</translation>
    </message>
    <message>
        <source>The server does not accept this address as it is written, or not from this user.</source>
        <translation>Der Server nimmt diese Adresse so nicht an oder nicht von diesem Benutzer.</translation>
    </message>
    <message>
        <source>The server does not have the security feature that was asked for, such as this mechanism.</source>
        <translation>Der Server hat das verlangte Sicherheitsmerkmal nicht, etwa dieses Verfahren.</translation>
    </message>
    <message>
        <source>The server does not know a parameter of this MAIL or RCPT command.</source>
        <translation>Der Server kennt einen Parameter dieses MAIL- oder RCPT-Befehls nicht.</translation>
    </message>
    <message>
        <source>The server does not know since when the mailbox has had its owner.</source>
        <translation>Der Server weiß nicht, seit wann das Postfach seinen Besitzer hat.</translation>
    </message>
    <message>
        <source>The server does not know the command, or the line was too long for it.</source>
        <translation>Der Server kennt den Befehl nicht, oder die Zeile war ihm zu lang.</translation>
    </message>
    <message>
        <source>The server does not know the cryptographic method that was used.</source>
        <translation>Der Server kennt das benutzte Kryptoverfahren nicht.</translation>
    </message>
    <message>
        <source>The server does not let this user or machine do that.</source>
        <translation>Der Server erlaubt das diesem Benutzer oder dieser Maschine nicht.</translation>
    </message>
    <message>
        <source>The server does not say whether the mailbox exists, but it would take a message for it and try.</source>
        <translation>Der Server sagt nicht, ob es das Postfach gibt, nähme aber eine Nachricht dafür an und würde es versuchen.</translation>
    </message>
    <message>
        <source>The server does not start deliveries for that name at this client’s wish.</source>
        <translation>Der Server beginnt auf Wunsch dieses Clients keine Zustellung für diesen Namen.</translation>
    </message>
    <message>
        <source>The server does not take this command at the moment.</source>
        <translation>Der Server nimmt diesen Befehl gerade nicht an.</translation>
    </message>
    <message>
        <source>The server ends the session as it was asked to.</source>
        <translation>Der Server beendet die Sitzung wie gewünscht.</translation>
    </message>
    <message>
        <source>The server found no next hop for the recipient’s domain.</source>
        <translation>Der Server fand keinen nächsten Schritt zur Domain des Empfängers.</translation>
    </message>
    <message>
        <source>The server gives no more than whether it worked.</source>
        <translation>Der Server sagt nur, ob es ging.</translation>
    </message>
    <message>
        <source>The server has begun to deliver the messages that it kept for that name.</source>
        <translation>Der Server hat begonnen, die für diesen Namen aufbewahrten Nachrichten zuzustellen.</translation>
    </message>
    <message>
        <source>The server has more mail than it can handle at the moment.</source>
        <translation>Der Server hat gerade mehr Mail, als er bewältigt.</translation>
    </message>
    <message>
        <source>The server has the message and answers now for each recipient in turn.</source>
        <translation>Der Server hat die Nachricht und antwortet jetzt der Reihe nach für jeden Empfänger.</translation>
    </message>
    <message>
        <source>The server has to store the password anew before this mechanism can work.</source>
        <translation>Der Server muss das Passwort neu speichern, bevor dieses Verfahren gehen kann.</translation>
    </message>
    <message>
        <source>The server is being shut down, is busy or is under maintenance.</source>
        <translation>Der Server wird heruntergefahren, ist beschäftigt oder wird gewartet.</translation>
    </message>
    <message>
        <source>The server is short of storage or takes no more recipients in one message.</source>
        <translation>Der Server hat zu wenig Speicher oder nimmt in einer Nachricht nicht mehr Empfänger an.</translation>
    </message>
    <message>
        <source>The server is there and ready for what comes next.</source>
        <translation>Der Server ist da und bereit für das Nächste.</translation>
    </message>
    <message>
        <source>The server keeps no messages for the domains that were asked for.</source>
        <translation>Der Server bewahrt für die genannten Domains keine Nachrichten auf.</translation>
    </message>
    <message>
        <source>The server kept the first part of an interrupted message and says where to go on.</source>
        <translation>Der Server hat den ersten Teil einer unterbrochenen Nachricht behalten und sagt, wo es weitergeht.</translation>
    </message>
    <message>
        <source>The server knows the command and does not offer it.</source>
        <translation>Der Server kennt den Befehl und bietet ihn nicht an.</translation>
    </message>
    <message>
        <source>The server knows the command and does not support this parameter or mechanism.</source>
        <translation>Der Server kennt den Befehl, aber nicht diesen Parameter oder dieses Verfahren.</translation>
    </message>
    <message>
        <source>The server knows the command but not what stands after it.</source>
        <translation>Der Server kennt den Befehl, aber nicht, was dahinter steht.</translation>
    </message>
    <message>
        <source>The server knows the parameters but cannot honour them at the moment.</source>
        <translation>Der Server kennt die Parameter, kann sie aber gerade nicht erfüllen.</translation>
    </message>
    <message>
        <source>The server knows the question whether a mailbox exists; many answer it the same for every name.</source>
        <translation>Der Server kennt die Frage, ob es ein Postfach gibt; viele beantworten sie für jeden Namen gleich.</translation>
    </message>
    <message>
        <source>The server or the next one does not take content of this kind.</source>
        <translation>Der Server oder der nächste nimmt Inhalt dieser Art nicht an.</translation>
    </message>
    <message>
        <source>The server refused for a reason of its own; its words say more than the code.</source>
        <translation>Der Server lehnte aus eigenen Gründen ab; seine Worte sagen mehr als der Code.</translation>
    </message>
    <message>
        <source>The server says how many messages and recipients it takes in one session.</source>
        <translation>Der Server sagt, wie viele Nachrichten und Empfänger er in einer Sitzung annimmt.</translation>
    </message>
    <message>
        <source>The server says who is on a mailing list; a server that is open to the world should not.</source>
        <translation>Der Server sagt, wer auf einer Mailingliste steht; ein Server, der aller Welt offen steht, sollte das nicht.</translation>
    </message>
    <message>
        <source>The server sends help that is meant for people to read.</source>
        <translation>Der Server schickt Hilfe, die für Menschen gedacht ist.</translation>
    </message>
    <message>
        <source>The server should have fetched the content from elsewhere and could not.</source>
        <translation>Der Server hätte den Inhalt anderswo holen sollen und konnte es nicht.</translation>
    </message>
    <message>
        <source>The server takes fewer recipients in one message.</source>
        <translation>Der Server nimmt in einer Nachricht weniger Empfänger an.</translation>
    </message>
    <message>
        <source>The server takes only messages of higher priority, for now or always.</source>
        <translation>Der Server nimmt vorerst oder immer nur Nachrichten höherer Priorität an.</translation>
    </message>
    <message>
        <source>The server takes the message for part of a flood of similar unwanted ones.</source>
        <translation>Der Server hält die Nachricht für einen Teil einer Flut ähnlicher unerwünschter.</translation>
    </message>
    <message>
        <source>The server tried to convert the content and did not succeed.</source>
        <translation>Der Server versuchte, den Inhalt umzuwandeln, und es gelang nicht.</translation>
    </message>
    <message>
        <source>The server tried to reach the next one and got no answer.</source>
        <translation>Der Server versuchte, den nächsten zu erreichen, und bekam keine Antwort.</translation>
    </message>
    <message>
        <source>The server usually takes mail; something about its system matters here.</source>
        <translation>Der Server nimmt sonst Mail an; hier geht es um etwas an seinem System.</translation>
    </message>
    <message>
        <source>The server waits for the message; a line with a single dot ends it.</source>
        <translation>Der Server wartet auf die Nachricht; eine Zeile mit einem einzelnen Punkt beendet sie.</translation>
    </message>
    <message>
        <source>The server waits for the next part of the sign-in; the text is its part, in base64.</source>
        <translation>Der Server wartet auf den nächsten Teil der Anmeldung; der Text ist sein Teil, in base64.</translation>
    </message>
    <message>
        <source>The server wants a DKIM signature, and the message has none that is valid.</source>
        <translation>Der Server verlangt eine DKIM-Unterschrift, und die Nachricht hat keine gültige.</translation>
    </message>
    <message>
        <source>The server wants a sign-in, or an encrypted connection, before it takes this command.</source>
        <translation>Der Server verlangt eine Anmeldung oder eine verschlüsselte Verbindung, bevor er diesen Befehl annimmt.</translation>
    </message>
    <message>
        <source>The server wants a stronger way of signing in for this user.</source>
        <translation>Der Server verlangt für diesen Benutzer eine stärkere Art der Anmeldung.</translation>
    </message>
    <message>
        <source>The server would have to fetch the content from another one that does not trust it.</source>
        <translation>Der Server müsste den Inhalt von einem anderen holen, der ihm nicht vertraut.</translation>
    </message>
    <message>
        <source>The server would have to show a name in UTF-8 and was not told that it may.</source>
        <translation>Der Server müsste einen Namen in UTF-8 zeigen, und ihm wurde nicht gesagt, dass er darf.</translation>
    </message>
    <message>
        <source>The server’s own configuration keeps it from taking this message.</source>
        <translation>Die eigenen Einstellungen des Servers hindern ihn, diese Nachricht anzunehmen.</translation>
    </message>
    <message>
        <source>The server’s rules do not allow this sender, this recipient or this message.</source>
        <translation>Die Regeln des Servers erlauben diesen Absender, diesen Empfänger oder diese Nachricht nicht.</translation>
    </message>
    <message>
        <source>The server’s storage is full, not only one mailbox.</source>
        <translation>Der Speicher des Servers ist voll, nicht nur ein Postfach.</translation>
    </message>
    <message>
        <source>The two sides speak different versions of the protocol and cannot agree.</source>
        <translation>Die beiden Seiten sprechen verschiedene Versionen des Protokolls und können sich nicht einigen.</translation>
    </message>
    <message>
        <source>The user name and password may be right, but the account has been switched off.</source>
        <translation>Benutzername und Passwort mögen stimmen, aber das Konto wurde abgeschaltet.</translation>
    </message>
    <message>
        <source>This client is trusted to say where a message first came from, for the server’s log.</source>
        <translation>Diesem Client wird geglaubt, wenn er für das Protokoll des Servers sagt, woher eine Nachricht zuerst kam.</translation>
    </message>
    <message>
        <source>This client is trusted to say whom to take it for, which serves tests of the server’s rules.</source>
        <translation>Diesem Client wird geglaubt, für wen er gehalten werden will; das dient Prüfungen der Regeln des Servers.</translation>
    </message>
    <message>
        <source>This machine never accepts mail and says so at once.</source>
        <translation>Diese Maschine nimmt nie Mail an und sagt es sofort.</translation>
    </message>
    <message>
        <source>Users can sign in here.</source>
        <translation>Benutzer können sich hier anmelden.</translation>
    </message>
    <message>
        <source>8-bit text</source>
        <translation>8-Bit-Text</translation>
    </message>
    <message>
        <source>ARC chain not valid</source>
        <translation>ARC-Kette nicht gültig</translation>
    </message>
    <message>
        <source>DKIM signature not acceptable</source>
        <translation>DKIM-Unterschrift nicht anerkannt</translation>
    </message>
    <message>
        <source>DKIM signature not the author’s</source>
        <translation>DKIM-Unterschrift nicht vom Verfasser</translation>
    </message>
    <message>
        <source>Exchange internal encryption</source>
        <translation>Exchange-interne Verschlüsselung</translation>
    </message>
    <message>
        <source>Exchange internal properties</source>
        <translation>Exchange-interne Eigenschaften</translation>
    </message>
    <message>
        <source>Exchange internal routing</source>
        <translation>Exchange-internes Routing</translation>
    </message>
    <message>
        <source>Exchange routing data</source>
        <translation>Exchange-Routingdaten</translation>
    </message>
    <message>
        <source>Exchange sign-in</source>
        <translation>Exchange-Anmeldung</translation>
    </message>
    <message>
        <source>Exchange: sign in first</source>
        <translation>Exchange: erst anmelden</translation>
    </message>
    <message>
        <source>Exchange: sign-in not allowed</source>
        <translation>Exchange: Anmeldung nicht erlaubt</translation>
    </message>
    <message>
        <source>Kerberos</source>
        <translation>Kerberos</translation>
    </message>
    <message>
        <source>Kerberos, newer form</source>
        <translation>Kerberos, neuere Form</translation>
    </message>
    <message>
        <source>SPF could not be checked</source>
        <translation>SPF ließ sich nicht prüfen</translation>
    </message>
    <message>
        <source>SPF says no</source>
        <translation>SPF sagt Nein</translation>
    </message>
    <message>
        <source>Windows password proof</source>
        <translation>Windows-Passwortbeweis</translation>
    </message>
    <message>
        <source>a piece of the message</source>
        <translation>ein Stück der Nachricht</translation>
    </message>
    <message>
        <source>access token, Google’s form</source>
        <translation>Zugriffstoken, Form von Google</translation>
    </message>
    <message>
        <source>access token, standard form</source>
        <translation>Zugriffstoken, Standardform</translation>
    </message>
    <message>
        <source>account switched off</source>
        <translation>Konto abgeschaltet</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>Adresse nicht erlaubt</translation>
    </message>
    <message>
        <source>an answer for each recipient follows</source>
        <translation>eine Antwort je Empfänger folgt</translation>
    </message>
    <message>
        <source>an answer for each recipient</source>
        <translation>eine Antwort je Empfänger</translation>
    </message>
    <message>
        <source>are you still there?</source>
        <translation>noch da?</translation>
    </message>
    <message>
        <source>argument not understood</source>
        <translation>Argument nicht verstanden</translation>
    </message>
    <message>
        <source>ask for help</source>
        <translation>um Hilfe bitten</translation>
    </message>
    <message>
        <source>ask to send the message</source>
        <translation>um die Nachricht bitten</translation>
    </message>
    <message>
        <source>binary content</source>
        <translation>Binärinhalt</translation>
    </message>
    <message>
        <source>by certificate or address</source>
        <translation>durch Zertifikat oder Adresse</translation>
    </message>
    <message>
        <source>cannot go on without SMTPUTF8</source>
        <translation>ohne SMTPUTF8 geht es nicht weiter</translation>
    </message>
    <message>
        <source>cannot start the waiting mail</source>
        <translation>wartende Mail nicht anstoßbar</translation>
    </message>
    <message>
        <source>cipher not supported</source>
        <translation>Chiffre nicht unterstützt</translation>
    </message>
    <message>
        <source>command not available</source>
        <translation>Befehl nicht verfügbar</translation>
    </message>
    <message>
        <source>command not expected or unknown</source>
        <translation>Befehl unerwartet oder unbekannt</translation>
    </message>
    <message>
        <source>command not understood</source>
        <translation>Befehl nicht verstanden</translation>
    </message>
    <message>
        <source>commands in groups</source>
        <translation>Befehle in Gruppen</translation>
    </message>
    <message>
        <source>connection broke off</source>
        <translation>Verbindung brach ab</translation>
    </message>
    <message>
        <source>content could not be fetched</source>
        <translation>Inhalt war nicht zu holen</translation>
    </message>
    <message>
        <source>conversion failed</source>
        <translation>Umwandlung misslungen</translation>
    </message>
    <message>
        <source>conversion needed but forbidden</source>
        <translation>Umwandlung nötig, aber verboten</translation>
    </message>
    <message>
        <source>conversion needed but not possible</source>
        <translation>Umwandlung nötig, aber nicht möglich</translation>
    </message>
    <message>
        <source>converted with some loss</source>
        <translation>mit Verlust umgewandelt</translation>
    </message>
    <message>
        <source>deliver in time</source>
        <translation>rechtzeitig zustellen</translation>
    </message>
    <message>
        <source>deliver what is waiting</source>
        <translation>Wartendes zustellen</translation>
    </message>
    <message>
        <source>delivery of waiting mail started</source>
        <translation>Zustellung wartender Mail begonnen</translation>
    </message>
    <message>
        <source>delivery reports on request</source>
        <translation>Zustellberichte auf Wunsch</translation>
    </message>
    <message>
        <source>directory or DNS not reachable</source>
        <translation>Verzeichnis oder DNS nicht erreichbar</translation>
    </message>
    <message>
        <source>domain has a new owner</source>
        <translation>Domain hat neuen Besitzer</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>encrypted path not available</source>
        <translation>verschlüsselter Weg nicht verfügbar</translation>
    </message>
    <message>
        <source>encryption all the way</source>
        <translation>Verschlüsselung auf dem ganzen Weg</translation>
    </message>
    <message>
        <source>encryption needed first</source>
        <translation>erst Verschlüsselung nötig</translation>
    </message>
    <message>
        <source>encryption needed for this mechanism</source>
        <translation>Verfahren braucht Verschlüsselung</translation>
    </message>
    <message>
        <source>encryption on request</source>
        <translation>Verschlüsselung auf Wunsch</translation>
    </message>
    <message>
        <source>end the session</source>
        <translation>die Sitzung beenden</translation>
    </message>
    <message>
        <source>envelope recipient</source>
        <translation>Umschlagempfänger</translation>
    </message>
    <message>
        <source>envelope sender</source>
        <translation>Umschlagabsender</translation>
    </message>
    <message>
        <source>feature not available there</source>
        <translation>Funktion dort nicht verfügbar</translation>
    </message>
    <message>
        <source>first submission marker</source>
        <translation>Kennzeichen erster Einreichung</translation>
    </message>
    <message>
        <source>forget the message</source>
        <translation>die Nachricht vergessen</translation>
    </message>
    <message>
        <source>go ahead with the message</source>
        <translation>die Nachricht darf folgen</translation>
    </message>
    <message>
        <source>go on from this octet</source>
        <translation>weiter ab diesem Oktett</translation>
    </message>
    <message>
        <source>go on with signing in</source>
        <translation>weiter mit der Anmeldung</translation>
    </message>
    <message>
        <source>goodbye</source>
        <translation>auf Wiedersehen</translation>
    </message>
    <message>
        <source>greeting of local delivery</source>
        <translation>Gruß der lokalen Zustellung</translation>
    </message>
    <message>
        <source>greeting with extensions</source>
        <translation>Gruß mit Erweiterungen</translation>
    </message>
    <message>
        <source>greeting, old form</source>
        <translation>Gruß, alte Form</translation>
    </message>
    <message>
        <source>help on request</source>
        <translation>Hilfe auf Wunsch</translation>
    </message>
    <message>
        <source>help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>international address not allowed</source>
        <translation>internationale Adresse nicht erlaubt</translation>
    </message>
    <message>
        <source>international addresses</source>
        <translation>internationale Adressen</translation>
    </message>
    <message>
        <source>international addresses, trial</source>
        <translation>internationale Adressen, Versuch</translation>
    </message>
    <message>
        <source>is there such a mailbox?</source>
        <translation>gibt es dieses Postfach?</translation>
    </message>
    <message>
        <source>keys missing or not valid</source>
        <translation>Schlüssel fehlen oder gelten nicht</translation>
    </message>
    <message>
        <source>kind of content not taken</source>
        <translation>Art des Inhalts nicht angenommen</translation>
    </message>
    <message>
        <source>limits told in advance</source>
        <translation>Grenzen vorab genannt</translation>
    </message>
    <message>
        <source>list cannot be expanded</source>
        <translation>Liste nicht auflösbar</translation>
    </message>
    <message>
        <source>lists can be expanded</source>
        <translation>Listen auflösbar</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <translation>Postfach voll</translation>
    </message>
    <message>
        <source>mailbox has a new owner</source>
        <translation>Postfach hat neuen Besitzer</translation>
    </message>
    <message>
        <source>mailbox has moved</source>
        <translation>Postfach ist umgezogen</translation>
    </message>
    <message>
        <source>mailbox not available for now</source>
        <translation>Postfach vorerst nicht verfügbar</translation>
    </message>
    <message>
        <source>mailbox switched off</source>
        <translation>Postfach abgeschaltet</translation>
    </message>
    <message>
        <source>mailboxes can be checked</source>
        <translation>Postfächer prüfbar</translation>
    </message>
    <message>
        <source>mechanism too weak</source>
        <translation>Verfahren zu schwach</translation>
    </message>
    <message>
        <source>message fetched by the server</source>
        <translation>Nachricht, die der Server holt</translation>
    </message>
    <message>
        <source>message goes in circles</source>
        <translation>Nachricht läuft im Kreis</translation>
    </message>
    <message>
        <source>message size limit</source>
        <translation>Grenze der Nachrichtengröße</translation>
    </message>
    <message>
        <source>message too big for the server</source>
        <translation>Nachricht für den Server zu groß</translation>
    </message>
    <message>
        <source>message was altered</source>
        <translation>Nachricht wurde verändert</translation>
    </message>
    <message>
        <source>messages in counted pieces</source>
        <translation>Nachrichten in gezählten Stücken</translation>
    </message>
    <message>
        <source>name the original client</source>
        <translation>den ursprünglichen Client nennen</translation>
    </message>
    <message>
        <source>next server does not answer</source>
        <translation>nächster Server antwortet nicht</translation>
    </message>
    <message>
        <source>no advertising, please</source>
        <translation>bitte keine Werbung</translation>
    </message>
    <message>
        <source>no details</source>
        <translation>keine Einzelheiten</translation>
    </message>
    <message>
        <source>no mail is taken here</source>
        <translation>hier wird keine Mail angenommen</translation>
    </message>
    <message>
        <source>no mail is waiting</source>
        <translation>keine Mail wartet</translation>
    </message>
    <message>
        <source>no room, or too many recipients</source>
        <translation>kein Platz oder zu viele Empfänger</translation>
    </message>
    <message>
        <source>no such mail domain</source>
        <translation>keine solche Mail-Domain</translation>
    </message>
    <message>
        <source>no such mailbox</source>
        <translation>kein solches Postfach</translation>
    </message>
    <message>
        <source>no valid DKIM signature</source>
        <translation>keine gültige DKIM-Unterschrift</translation>
    </message>
    <message>
        <source>no way to the destination</source>
        <translation>kein Weg zum Ziel</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>niemand Bestimmtes</translation>
    </message>
    <message>
        <source>not allowed to ask for that name</source>
        <translation>Frage nach diesem Namen nicht erlaubt</translation>
    </message>
    <message>
        <source>not allowed to write to the list</source>
        <translation>Schreiben an die Liste nicht erlaubt</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>not at this point</source>
        <translation>nicht an dieser Stelle</translation>
    </message>
    <message>
        <source>not checked, will be tried</source>
        <translation>nicht geprüft, wird versucht</translation>
    </message>
    <message>
        <source>not local, try elsewhere</source>
        <translation>nicht lokal, anderswo versuchen</translation>
    </message>
    <message>
        <source>not local, will be forwarded</source>
        <translation>nicht lokal, wird weitergeleitet</translation>
    </message>
    <message>
        <source>not possible for now</source>
        <translation>vorerst nicht möglich</translation>
    </message>
    <message>
        <source>one message only</source>
        <translation>nur eine Nachricht</translation>
    </message>
    <message>
        <source>only if the owner is the same</source>
        <translation>nur bei gleichem Besitzer</translation>
    </message>
    <message>
        <source>out of order or not known for now</source>
        <translation>vorerst unpassend oder unbekannt</translation>
    </message>
    <message>
        <source>own return address for each</source>
        <translation>eigene Rückadresse für jeden</translation>
    </message>
    <message>
        <source>owner cannot be checked</source>
        <translation>Besitzer nicht prüfbar</translation>
    </message>
    <message>
        <source>parameter not available</source>
        <translation>Parameter nicht verfügbar</translation>
    </message>
    <message>
        <source>parameter not known</source>
        <translation>Parameter nicht bekannt</translation>
    </message>
    <message>
        <source>parameter not valid</source>
        <translation>Parameter nicht gültig</translation>
    </message>
    <message>
        <source>parameters not possible for now</source>
        <translation>Parameter vorerst nicht möglich</translation>
    </message>
    <message>
        <source>part of a flood of mail</source>
        <translation>Teil einer Flut von Mail</translation>
    </message>
    <message>
        <source>passed on, reports end here</source>
        <translation>weitergegeben, Berichte enden hier</translation>
    </message>
    <message>
        <source>password must be renewed</source>
        <translation>Passwort muss erneuert werden</translation>
    </message>
    <message>
        <source>password proof bound to TLS</source>
        <translation>Passwortbeweis, an TLS gebunden</translation>
    </message>
    <message>
        <source>password proof bound to TLS, older</source>
        <translation>Passwortbeweis, an TLS gebunden, älter</translation>
    </message>
    <message>
        <source>password proof, both sides</source>
        <translation>Passwortbeweis, beide Seiten</translation>
    </message>
    <message>
        <source>password proof, both sides, older</source>
        <translation>Passwortbeweis, beide Seiten, älter</translation>
    </message>
    <message>
        <source>password proof, retired</source>
        <translation>Passwortbeweis, zurückgezogen</translation>
    </message>
    <message>
        <source>password proof, weak hash</source>
        <translation>Passwortbeweis, schwacher Hash</translation>
    </message>
    <message>
        <source>permission to convert</source>
        <translation>Erlaubnis zum Umwandeln</translation>
    </message>
    <message>
        <source>pretend to be another client</source>
        <translation>sich als anderer Client ausgeben</translation>
    </message>
    <message>
        <source>priority in transport</source>
        <translation>Priorität beim Transport</translation>
    </message>
    <message>
        <source>priority too low</source>
        <translation>Priorität zu niedrig</translation>
    </message>
    <message>
        <source>protocol versions differ</source>
        <translation>Protokollversionen verschieden</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>recipient address ambiguous</source>
        <translation>Empfängeradresse mehrdeutig</translation>
    </message>
    <message>
        <source>recipient address malformed</source>
        <translation>Empfängeradresse falsch geschrieben</translation>
    </message>
    <message>
        <source>recipient valid</source>
        <translation>Empfänger gültig</translation>
    </message>
    <message>
        <source>recipient’s domain takes no mail</source>
        <translation>Domain des Empfängers ohne Mail</translation>
    </message>
    <message>
        <source>recipient’s mailbox is full</source>
        <translation>Postfach des Empfängers voll</translation>
    </message>
    <message>
        <source>replies with finer codes</source>
        <translation>Antworten mit feineren Codes</translation>
    </message>
    <message>
        <source>reply needs UTF-8</source>
        <translation>Antwort braucht UTF-8</translation>
    </message>
    <message>
        <source>reply needs UTF-8, old number</source>
        <translation>Antwort braucht UTF-8, alte Nummer</translation>
    </message>
    <message>
        <source>responsible sender</source>
        <translation>verantwortlicher Absender</translation>
    </message>
    <message>
        <source>resume interrupted messages</source>
        <translation>Abgebrochenes fortsetzen</translation>
    </message>
    <message>
        <source>reverse DNS does not fit</source>
        <translation>Reverse-DNS passt nicht</translation>
    </message>
    <message>
        <source>running commentary</source>
        <translation>laufende Berichte</translation>
    </message>
    <message>
        <source>secure form cannot be converted</source>
        <translation>geschützte Form nicht umwandelbar</translation>
    </message>
    <message>
        <source>security feature not available</source>
        <translation>Sicherheitsmerkmal nicht verfügbar</translation>
    </message>
    <message>
        <source>see the server’s words</source>
        <translation>siehe die Worte des Servers</translation>
    </message>
    <message>
        <source>send later</source>
        <translation>später senden</translation>
    </message>
    <message>
        <source>sender address malformed</source>
        <translation>Absenderadresse falsch geschrieben</translation>
    </message>
    <message>
        <source>sender’s domain not usable</source>
        <translation>Domain des Absenders nicht brauchbar</translation>
    </message>
    <message>
        <source>sender’s domain takes no mail</source>
        <translation>Domain des Absenders ohne Mail</translation>
    </message>
    <message>
        <source>server has no room</source>
        <translation>Server hat keinen Platz</translation>
    </message>
    <message>
        <source>server is overloaded</source>
        <translation>Server ist überlastet</translation>
    </message>
    <message>
        <source>server set up wrongly</source>
        <translation>Server falsch eingerichtet</translation>
    </message>
    <message>
        <source>server takes no mail at present</source>
        <translation>Server nimmt zurzeit keine Mail an</translation>
    </message>
    <message>
        <source>servers do not trust each other</source>
        <translation>Server vertrauen einander nicht</translation>
    </message>
    <message>
        <source>several checks of the sender failed</source>
        <translation>mehrere Absenderprüfungen misslungen</translation>
    </message>
    <message>
        <source>show on the terminal</source>
        <translation>auf dem Terminal zeigen</translation>
    </message>
    <message>
        <source>sign in or encrypt first</source>
        <translation>erst anmelden oder verschlüsseln</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>anmelden</translation>
    </message>
    <message>
        <source>sign-in line too long</source>
        <translation>Anmeldezeile zu lang</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>something about an address</source>
        <translation>etwas an einer Adresse</translation>
    </message>
    <message>
        <source>something about security</source>
        <translation>etwas zur Sicherheit</translation>
    </message>
    <message>
        <source>something about the content</source>
        <translation>etwas am Inhalt</translation>
    </message>
    <message>
        <source>something about the mail system</source>
        <translation>etwas am Mailsystem</translation>
    </message>
    <message>
        <source>something about the mailbox</source>
        <translation>etwas am Postfach</translation>
    </message>
    <message>
        <source>something about the network</source>
        <translation>etwas am Netz</translation>
    </message>
    <message>
        <source>something about the protocol</source>
        <translation>etwas am Protokoll</translation>
    </message>
    <message>
        <source>swap the roles</source>
        <translation>die Rollen tauschen</translation>
    </message>
    <message>
        <source>switch to encryption</source>
        <translation>auf Verschlüsselung umschalten</translation>
    </message>
    <message>
        <source>system status</source>
        <translation>Systemzustand</translation>
    </message>
    <message>
        <source>talk before the greeting</source>
        <translation>vor der Begrüßung sprechen</translation>
    </message>
    <message>
        <source>talk more</source>
        <translation>mehr erzählen</translation>
    </message>
    <message>
        <source>terminal and mailbox</source>
        <translation>Terminal und Postfach</translation>
    </message>
    <message>
        <source>terminal or mailbox</source>
        <translation>Terminal oder Postfach</translation>
    </message>
    <message>
        <source>that domain takes no mail</source>
        <translation>diese Domain nimmt keine Mail an</translation>
    </message>
    <message>
        <source>the server had a problem of its own</source>
        <translation>der Server hatte selbst ein Problem</translation>
    </message>
    <message>
        <source>the server is closing</source>
        <translation>der Server schließt</translation>
    </message>
    <message>
        <source>too big for its priority</source>
        <translation>zu groß für seine Priorität</translation>
    </message>
    <message>
        <source>too big for this mailbox</source>
        <translation>zu groß für dieses Postfach</translation>
    </message>
    <message>
        <source>too big, or mailbox full</source>
        <translation>zu groß, oder Postfach voll</translation>
    </message>
    <message>
        <source>too late to deliver</source>
        <translation>zu spät zum Zustellen</translation>
    </message>
    <message>
        <source>too many recipients</source>
        <translation>zu viele Empfänger</translation>
    </message>
    <message>
        <source>tracking of messages</source>
        <translation>Verfolgung von Nachrichten</translation>
    </message>
    <message>
        <source>turn round and deliver</source>
        <translation>umdrehen und zustellen</translation>
    </message>
    <message>
        <source>unknown mailbox, or not allowed</source>
        <translation>unbekanntes Postfach oder nicht erlaubt</translation>
    </message>
    <message>
        <source>user name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>user name and password, old form</source>
        <translation>Benutzername und Passwort, alte Form</translation>
    </message>
    <message>
        <source>user name or password not accepted</source>
        <translation>Benutzername oder Passwort falsch</translation>
    </message>
    <message>
        <source>what the recipient can show</source>
        <translation>was der Empfänger anzeigen kann</translation>
    </message>
    <message>
        <source>who is on this list?</source>
        <translation>wer steht auf dieser Liste?</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %n character(s), and this would be more.</source>
        <translation>
            <numerusform>%1 fasst höchstens %n Zeichen, und dies wäre mehr.</numerusform>
            <numerusform>%1 fasst höchstens %n Zeichen, und dies wäre mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs text in which blanks, “+” and “=” are written +20, +2B and +3D.</source>
        <translation>%1 braucht Text, in dem Leerzeichen, „+“ und „=“ als +20, +2B und +3D geschrieben sind.</translation>
    </message>
    <message>
        <source>%1 needs a number from %2 to %3, and “%4” is none of these.</source>
        <translation>%1 braucht eine Zahl von %2 bis %3, und „%4“ ist keine davon.</translation>
    </message>
    <message>
        <source>%1=%2 is more than this server allows: it said %3 at most.</source>
        <translation>%1=%2 ist mehr, als dieser Server erlaubt: Er sagte, höchstens %3.</translation>
    </message>
    <message>
        <source>%1 knows %2, and “%3” is none of these.</source>
        <translation>%1 kennt %2, und „%3“ ist nichts davon.</translation>
    </message>
    <message>
        <source>%1: %2 stands alone; leave the others out, or it.</source>
        <translation>%1: %2 steht allein; lassen Sie die anderen weg oder dieses.</translation>
    </message>
    <message>
        <source>%1 names %2 twice.</source>
        <translation>%1 nennt %2 zweimal.</translation>
    </message>
    <message>
        <source>%1 needs a date and time with its zone, such as 2030-01-31T18:00:00Z, and “%2” is not one.</source>
        <translation>%1 braucht Datum und Uhrzeit mit Zeitzone, etwa 2030-01-31T18:00:00Z, und „%2“ ist das nicht.</translation>
    </message>
    <message>
        <source>%1=%2 is later than this server allows: it said %3 at the latest.</source>
        <translation>%1=%2 ist später, als dieser Server erlaubt: Er sagte, spätestens %3.</translation>
    </message>
    <message>
        <source>%1 cannot be empty or hold blanks, control characters or “=”.</source>
        <translation>%1 darf nicht leer sein und keine Leerzeichen, Steuerzeichen oder „=“ enthalten.</translation>
    </message>
    <message>
        <source>%1 stands alone and takes no value.</source>
        <translation>%1 steht allein und nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>%1 needs two parts with “%2” between them.</source>
        <translation>%1 braucht zwei Teile mit „%2“ dazwischen.</translation>
    </message>
    <message>
        <source>A server on the way that cannot pass it on under verified TLS returns it.</source>
        <translation>Ein Server auf dem Weg, der sie nicht unter geprüftem TLS weitergeben kann, schickt sie zurück.</translation>
    </message>
    <message>
        <source>Reports come by mail to the envelope sender, often only after hours.</source>
        <translation>Berichte kommen per Mail an den Umschlagabsender, oft erst nach Stunden.</translation>
    </message>
    <message>
        <source>The server keeps the message and sends it when the time has come.</source>
        <translation>Der Server behält die Nachricht und sendet sie, wenn die Zeit gekommen ist.</translation>
    </message>
    <message>
        <source>When the time runs out, a report comes by mail to the envelope sender.</source>
        <translation>Läuft die Zeit ab, kommt ein Bericht per Mail an den Umschlagabsender.</translation>
    </message>
    <message>
        <source>With the secret that belongs to it, one can ask the servers what became of the message.</source>
        <translation>Mit dem Geheimnis, das dazu gehört, kann man die Server fragen, was aus der Nachricht wurde.</translation>
    </message>
    <message>
        <source>Deliver only if the mailbox has had the same owner since this time.</source>
        <translation>Nur zustellen, wenn das Postfach seit dieser Zeit demselben Menschen gehört.</translation>
    </message>
    <message>
        <source>Each recipient is written into the return address, so that a bounce tells whose it is.</source>
        <translation>Jeder Empfänger wird in die Rücksendeadresse geschrieben, damit ein Rückläufer verrät, wessen er ist.</translation>
    </message>
    <message>
        <source>Every server must pass the message on under verified TLS, or return it.</source>
        <translation>Jeder Server muss die Nachricht unter geprüftem TLS weitergeben oder zurückschicken.</translation>
    </message>
    <message>
        <source>How long the server keeps the message before it sends it.</source>
        <translation>Wie lange der Server die Nachricht behält, bevor er sie sendet.</translation>
    </message>
    <message>
        <source>How much of the message a report of failure holds.</source>
        <translation>Wie viel von der Nachricht ein Bericht über einen Fehlschlag enthält.</translation>
    </message>
    <message>
        <source>How urgent the message is, from -9 to 9; 0 is ordinary.</source>
        <translation>Wie dringend die Nachricht ist, von -9 bis 9; 0 ist gewöhnlich.</translation>
    </message>
    <message>
        <source>Names the transaction, so that it can be resumed after a loss.</source>
        <translation>Benennt die Transaktion, damit sie nach einem Abbruch fortgesetzt werden kann.</translation>
    </message>
    <message>
        <source>Reports carry it back, so that they can be matched with what was sent.</source>
        <translation>Berichte bringen sie zurück, damit man sie dem Gesendeten zuordnen kann.</translation>
    </message>
    <message>
        <source>Servers on the way may convert the content for the recipient’s device.</source>
        <translation>Server auf dem Weg dürfen den Inhalt für das Gerät des Empfängers umwandeln.</translation>
    </message>
    <message>
        <source>The address as the sender knows it, so that a report names it even when the message was forwarded.</source>
        <translation>Die Adresse, wie der Absender sie kennt, damit ein Bericht sie auch dann nennt, wenn die Nachricht weitergeleitet wurde.</translation>
    </message>
    <message>
        <source>The address responsible for sending the message, for the Sender ID that was given up.</source>
        <translation>Die Adresse, die für das Senden verantwortlich ist, für die aufgegebene Sender ID.</translation>
    </message>
    <message>
        <source>The base64 of the SHA-1 hash of a secret, and for how many seconds to keep the trace.</source>
        <translation>Der SHA-1-Hash eines Geheimnisses in Base64, und wie viele Sekunden die Spur aufzuheben ist.</translation>
    </message>
    <message>
        <source>The identity that first handed the message in, told on by a server that is trusted.</source>
        <translation>Wer die Nachricht zuerst eingeliefert hat, weitergesagt von einem Server, dem vertraut wird.</translation>
    </message>
    <message>
        <source>The message has addresses or headers with letters beyond ASCII.</source>
        <translation>Die Nachricht hat Adressen oder Kopfzeilen mit Buchstaben jenseits von ASCII.</translation>
    </message>
    <message>
        <source>The reply is to name what the recipient’s device can show.</source>
        <translation>Die Antwort soll nennen, was das Gerät des Empfängers anzeigen kann.</translation>
    </message>
    <message>
        <source>The server is to answer for each recipient after the message.</source>
        <translation>Der Server soll nach der Nachricht für jeden Empfänger antworten.</translation>
    </message>
    <message>
        <source>The size of the message in bytes, so that the server can refuse it before it is sent.</source>
        <translation>Die Größe der Nachricht in Byte, damit der Server sie ablehnen kann, bevor sie gesendet wird.</translation>
    </message>
    <message>
        <source>When the message must have arrived, and what happens when it has not.</source>
        <translation>Wann die Nachricht angekommen sein muss, und was geschieht, wenn sie es nicht ist.</translation>
    </message>
    <message>
        <source>When the server sends the message.</source>
        <translation>Wann der Server die Nachricht sendet.</translation>
    </message>
    <message>
        <source>Whether the message holds more than ASCII, so that servers on the way know how to pass it on.</source>
        <translation>Ob die Nachricht mehr als ASCII enthält, damit Server auf dem Weg wissen, wie sie weiterzugeben ist.</translation>
    </message>
    <message>
        <source>Which events the sender wants a report of.</source>
        <translation>Über welche Ereignisse der Absender einen Bericht will.</translation>
    </message>
    <message>
        <source>Which kinds of advertising the message is, with commas between them.</source>
        <translation>Welche Arten von Werbung die Nachricht ist, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>7-bit text only</source>
        <translation>nur 7-Bit-Text</translation>
    </message>
    <message>
        <source>address type</source>
        <translation>Art der Adresse</translation>
    </message>
    <message>
        <source>ask what can be shown</source>
        <translation>fragen, was angezeigt werden kann</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>delimiters</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>else return it</source>
        <translation>sonst zurückschicken</translation>
    </message>
    <message>
        <source>else return it; report each server</source>
        <translation>sonst zurückschicken; jeden Server melden</translation>
    </message>
    <message>
        <source>else tell the sender</source>
        <translation>sonst dem Absender melden</translation>
    </message>
    <message>
        <source>else tell the sender; report each server</source>
        <translation>sonst dem Absender melden; jeden Server melden</translation>
    </message>
    <message>
        <source>envelope identifier</source>
        <translation>Kennung des Umschlags</translation>
    </message>
    <message>
        <source>go on where the next server cannot check</source>
        <translation>weitergeben, wo der nächste Server nicht prüfen kann</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>hold for</source>
        <translation>zurückhalten für</translation>
    </message>
    <message>
        <source>hold until</source>
        <translation>zurückhalten bis</translation>
    </message>
    <message>
        <source>international message</source>
        <translation>internationale Nachricht</translation>
    </message>
    <message>
        <source>kind of content</source>
        <translation>Art des Inhalts</translation>
    </message>
    <message>
        <source>labels of advertising</source>
        <translation>Kennzeichen der Werbung</translation>
    </message>
    <message>
        <source>message size</source>
        <translation>Größe der Nachricht</translation>
    </message>
    <message>
        <source>no reports at all</source>
        <translation>gar keine Berichte</translation>
    </message>
    <message>
        <source>on delay</source>
        <translation>bei Verzögerung</translation>
    </message>
    <message>
        <source>on delivery</source>
        <translation>bei Zustellung</translation>
    </message>
    <message>
        <source>on failure</source>
        <translation>bei Fehlschlag</translation>
    </message>
    <message>
        <source>original recipient</source>
        <translation>ursprünglicher Empfänger</translation>
    </message>
    <message>
        <source>refuse where the next server cannot check</source>
        <translation>ablehnen, wo der nächste Server nicht prüfen kann</translation>
    </message>
    <message>
        <source>reports hold the header only</source>
        <translation>Berichte enthalten nur den Kopf</translation>
    </message>
    <message>
        <source>reports hold the whole message</source>
        <translation>Berichte enthalten die ganze Nachricht</translation>
    </message>
    <message>
        <source>same owner since</source>
        <translation>derselbe Inhaber seit</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>tracking</source>
        <translation>Verfolgung</translation>
    </message>
    <message>
        <source>transaction identifier</source>
        <translation>Kennung der Transaktion</translation>
    </message>
    <message>
        <source>verified encryption all the way</source>
        <translation>geprüfte Verschlüsselung auf dem ganzen Weg</translation>
    </message>
    <message>
        <source>what a report returns</source>
        <translation>was ein Bericht zurückgibt</translation>
    </message>
    <message>
        <source>when to report</source>
        <translation>wann zu berichten ist</translation>
    </message>
    <message>
        <source>who submitted it</source>
        <translation>wer sie eingeliefert hat</translation>
    </message>
    <message>
        <source>Not spoken by this program: servers that take Kerberos offer GSSAPI.</source>
        <translation>Spricht dieses Programm nicht: Server, die Kerberos annehmen, bieten GSSAPI an.</translation>
    </message>
    <message>
        <source>Nothing secret crosses the wire at all. Taken without being asked for where TLS shows a certificate of yours; without one the server would have to know you by other means.</source>
        <translation>Nichts Geheimes geht über die Leitung. Wird ungefragt genommen, wo TLS ein Zertifikat von Ihnen zeigt; ohne eines müsste der Server Sie auf andere Weise kennen.</translation>
    </message>
    <message>
        <source>Strongest of those with a password: it never crosses the wire, nobody can stand between unnoticed, and the hash is the longest.</source>
        <translation>Der stärkste mit Passwort: Es geht nie über die Leitung, niemand kann unbemerkt dazwischenstehen, und der Hash ist der längste.</translation>
    </message>
    <message>
        <source>Taken only when asked for: it proves nothing, and a message sent so is nobody’s.</source>
        <translation>Wird nur auf Wunsch genommen: Er beweist nichts, und eine so gesendete Nachricht ist niemandes.</translation>
    </message>
    <message>
        <source>Taken only when asked for: it was retired in 2011, since no two programs quite agree on it and the hash is weak.</source>
        <translation>Wird nur auf Wunsch genommen: Er wurde 2011 zurückgezogen, weil kaum zwei Programme ihn gleich verstehen und der Hash schwach ist.</translation>
    </message>
    <message>
        <source>Taken only when asked for: its hash of the password is one quick step without a salt, so that whoever has the exchange tries passwords by the billion. Of its versions only NTLMv2 is spoken.</source>
        <translation>Wird nur auf Wunsch genommen: Sein Hash des Passworts ist ein einziger schneller Schritt ohne Salz; wer den Austausch hat, probiert Passwörter milliardenfach. Von seinen Fassungen wird nur NTLMv2 gesprochen.</translation>
    </message>
    <message>
        <source>The password does not cross the wire and the hash is strong, but the server does not prove itself and must keep the password readable.</source>
        <translation>Das Passwort geht nicht über die Leitung, und der Hash ist stark, aber der Server beweist sich nicht und muss das Passwort lesbar aufbewahren.</translation>
    </message>
    <message>
        <source>The password does not cross the wire, but the hash is older, and the server must keep the password readable.</source>
        <translation>Das Passwort geht nicht über die Leitung, aber der Hash ist älter, und der Server muss das Passwort lesbar aufbewahren.</translation>
    </message>
    <message>
        <source>The password never crosses the wire, nobody can stand between unnoticed, and the hash is strong.</source>
        <translation>Das Passwort geht nie über die Leitung, niemand kann unbemerkt dazwischenstehen, und der Hash ist stark.</translation>
    </message>
    <message>
        <source>The password never crosses the wire, the server has to prove itself too, and the hash is the longest.</source>
        <translation>Das Passwort geht nie über die Leitung, auch der Server muss sich beweisen, und der Hash ist der längste.</translation>
    </message>
    <message>
        <source>The password never leaves this computer, and both sides prove themselves. Taken without being asked for where there is a Kerberos ticket of the very user that signs in: another’s would send in another’s name.</source>
        <translation>Das Passwort verlässt diesen Rechner nie, und beide Seiten beweisen sich. Wird ungefragt genommen, wo es ein Kerberos-Ticket genau des Benutzers gibt, der sich anmeldet: Eines von jemand anderem würde in dessen Namen senden.</translation>
    </message>
    <message>
        <source>Both sides prove that they know the password without sending it, and tie the proof to this TLS connection; with the longest hash.</source>
        <translation>Beide Seiten beweisen, dass sie das Passwort kennen, ohne es zu senden, und binden den Beweis an diese TLS-Verbindung; mit dem längsten Hash.</translation>
    </message>
    <message>
        <source>Both sides prove that they know the password without sending it, with the longest hash.</source>
        <translation>Beide Seiten beweisen, dass sie das Passwort kennen, ohne es zu senden, mit dem längsten Hash.</translation>
    </message>
    <message>
        <source>Proves knowledge of the password by a hash over a challenge; no standard has it, and the server does not prove itself.</source>
        <translation>Beweist die Kenntnis des Passworts durch einen Hash über eine Herausforderung; kein Standard kennt ihn, und der Server beweist sich nicht.</translation>
    </message>
    <message>
        <source>The server takes the message with another priority than was asked for; the text names it.</source>
        <translation>Der Server nimmt die Nachricht mit einer anderen Priorität an als gewünscht; der Text nennt sie.</translation>
    </message>
    <message>
        <source>another priority granted</source>
        <translation>andere Priorität gewährt</translation>
    </message>
    <message>
        <source>password proof bound to TLS, long hash</source>
        <translation>Passwortbeweis, an TLS gebunden, langer Hash</translation>
    </message>
    <message>
        <source>password proof, both sides, longest hash</source>
        <translation>Passwortbeweis beider Seiten, längster Hash</translation>
    </message>
    <message>
        <source>password proof, one side</source>
        <translation>Passwortbeweis einer Seite</translation>
    </message>
    <message>
        <source>password proof, one side, older hash</source>
        <translation>Passwortbeweis einer Seite, älterer Hash</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other. Give one of them.</source>
        <translation>%1 und %2 schließen einander aus. Geben Sie eines davon an.</translation>
    </message>
    <message>
        <source>%1 needs the time in UTC, such as %2, and “%3” names another zone.</source>
        <translation>%1 braucht die Zeit in UTC, etwa %2, und „%3“ nennt eine andere Zone.</translation>
    </message>
    <message>
        <source>%1 takes no fraction of a second, and “%2” has one.</source>
        <translation>%1 nimmt keine Bruchteile von Sekunden, und „%2“ hat welche.</translation>
    </message>
    <message>
        <source>%1=%2 with “%3” must be at least %4.</source>
        <translation>%1=%2 muss mit „%3“ mindestens %4 sein.</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>one or more of %1, with commas between them</source>
        <translation>eines oder mehrere von %1, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>beliebiger Text</translation>
    </message>
    <message>
        <source>a date and time in UTC, such as 2030-01-31T18:00:00Z</source>
        <translation>ein Datum mit Uhrzeit in UTC, etwa 2030-01-31T18:00:00Z</translation>
    </message>
    <message>
        <source>a date and time with its zone, such as 2030-01-31T18:00:00Z</source>
        <translation>Datum und Uhrzeit mit Zeitzone, etwa 2030-01-31T18:00:00Z</translation>
    </message>
    <message>
        <source>text without blanks</source>
        <translation>Text ohne Leerzeichen</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 goes with %2: give that too.</source>
        <translation>%1 gehört zu %2: Geben Sie auch das an.</translation>
    </message>
    <message>
        <source>After a yes the server becomes the client and sends what waited.</source>
        <translation>Nach einem Ja wird der Server zum Client und sendet, was gewartet hat.</translation>
    </message>
    <message>
        <source>The answer comes when the message has been fetched.</source>
        <translation>Die Antwort kommt, wenn die Nachricht geholt ist.</translation>
    </message>
    <message>
        <source>The waiting messages come over connections that the server makes itself.</source>
        <translation>Die wartenden Nachrichten kommen über Verbindungen, die der Server selbst aufbaut.</translation>
    </message>
    <message>
        <source>MAILMAX: messages in a session; RCPTMAX: recipients of a message; RCPTDOMAINMAX: different domains of recipients in a session.</source>
        <translation>MAILMAX: Nachrichten in einer Sitzung; RCPTMAX: Empfänger einer Nachricht; RCPTDOMAINMAX: verschiedene Domains der Empfänger in einer Sitzung.</translation>
    </message>
    <message>
        <source>imap for any URL that was granted to it, and the IMAP servers where it fetches as the user.</source>
        <translation>imap für jede URL, die ihm gewährt wurde, und die IMAP-Server, von denen er als der Benutzer holt.</translation>
    </message>
    <message>
        <source>A server that checks it compares it with the header of the message, and may refuse the message then.</source>
        <translation>Ein Server, der sie prüft, vergleicht sie mit dem Kopf der Nachricht und darf die Nachricht dann ablehnen.</translation>
    </message>
    <message>
        <source>A yes that names no other number grants the priority that was asked for; the answer to the message may still change it.</source>
        <translation>Ein Ja, das keine andere Zahl nennt, gewährt die erbetene Priorität; die Antwort auf die Nachricht kann sie noch ändern.</translation>
    </message>
    <message>
        <source>A yes to the sender is none of the recipients yet: each of them may refuse these kinds of advertising.</source>
        <translation>Ein Ja zum Absender ist noch keines der Empfänger: Jeder von ihnen darf diese Arten von Werbung ablehnen.</translation>
    </message>
    <message>
        <source>By its yes the server promises not to pass the message on before that time.</source>
        <translation>Mit seinem Ja verspricht der Server, die Nachricht nicht vor dieser Zeit weiterzugeben.</translation>
    </message>
    <message>
        <source>By its yes the server promises to convert the content as the recipient needs it, or to pass the permission on.</source>
        <translation>Mit seinem Ja verspricht der Server, den Inhalt so umzuwandeln, wie der Empfänger ihn braucht, oder die Erlaubnis weiterzugeben.</translation>
    </message>
    <message>
        <source>By its yes the server promises to pass the message on under verified TLS, or to return it.</source>
        <translation>Mit seinem Ja verspricht der Server, die Nachricht unter geprüftem TLS weiterzugeben oder zurückzuschicken.</translation>
    </message>
    <message>
        <source>By its yes the server says that the owner has been the same since then, or that it leaves the check to the next server.</source>
        <translation>Mit seinem Ja sagt der Server, dass der Besitzer seitdem derselbe ist oder dass er die Prüfung dem nächsten Server überlässt.</translation>
    </message>
    <message>
        <source>By its yes the server takes the wish over: it reports itself, or asks the next server to.</source>
        <translation>Mit seinem Ja übernimmt der Server den Wunsch: Er berichtet selbst oder bittet den nächsten Server darum.</translation>
    </message>
    <message>
        <source>How long the trace is really kept, a server does not say; it is a day at least.</source>
        <translation>Wie lange die Spur wirklich aufbewahrt wird, sagt ein Server nicht; es ist mindestens ein Tag.</translation>
    </message>
    <message>
        <source>The lines that begin with CONNEG name what the recipient’s device can show; without any, the server does not know.</source>
        <translation>Die Zeilen, die mit CONNEG beginnen, nennen, was das Gerät des Empfängers anzeigen kann; ohne sie weiß es der Server nicht.</translation>
    </message>
    <message>
        <source>This yes is not the last word: a server that finds the deadline too short may refuse a recipient or the message later.</source>
        <translation>Dieses Ja ist nicht das letzte Wort: Ein Server, dem die Frist zu kurz ist, darf später einen Empfänger oder die Nachricht ablehnen.</translation>
    </message>
    <message>
        <source>With code 250 the message begins anew; with 355 the server has its first part and the recipients, and names the octet to go on from.</source>
        <translation>Mit dem Code 250 beginnt die Nachricht neu; mit 355 hat der Server ihren ersten Teil und die Empfänger und nennt das Oktett, von dem an es weitergeht.</translation>
    </message>
    <message>
        <source>advertising not wanted</source>
        <translation>unerwünschte Werbung</translation>
    </message>
    <message>
        <source>goes on from octet</source>
        <translation>geht weiter ab Oktett</translation>
    </message>
    <message>
        <source>priority granted</source>
        <translation>gewährte Priorität</translation>
    </message>
    <message>
        <source>what can be shown</source>
        <translation>was angezeigt werden kann</translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>Waits before the greeting, 5 seconds if none are given.</source>
        <translation>Wartet vor der Begrüßung, 5 Sekunden, wenn keine angegeben sind.</translation>
    </message>
    <message>
        <source>Says 421 (service closing) when the phase is reached, and closes the connection.</source>
        <translation>Sagt 421 (Dienst schließt), wenn die Phase erreicht ist, und schließt die Verbindung.</translation>
    </message>
    <message>
        <source>Refuses the command of that phase, with the code if one is given.</source>
        <translation>Lehnt den Befehl dieser Phase ab, mit dem Code, wenn einer angegeben ist.</translation>
    </message>
    <message>
        <source>Refuses the nth recipient of each message, with 550 if no code is given.</source>
        <translation>Lehnt den n-ten Empfänger jeder Nachricht ab, mit 550, wenn kein Code angegeben ist.</translation>
    </message>
    <message>
        <source>Refuses every sender, with 550 if no code is given.</source>
        <translation>Lehnt jeden Absender ab, mit 550, wenn kein Code angegeben ist.</translation>
    </message>
    <message>
        <source>Refuses every message after its last line, with 554 if no code is given.</source>
        <translation>Lehnt jede Nachricht nach ihrer letzten Zeile ab, mit 554, wenn kein Code angegeben ist.</translation>
    </message>
    <message>
        <source>Closes the connection without a word when the phase is reached.</source>
        <translation>Schließt die Verbindung wortlos, wenn die Phase erreicht ist.</translation>
    </message>
    <message>
        <source>Resets the connection when the phase is reached.</source>
        <translation>Setzt die Verbindung zurück, wenn die Phase erreicht ist.</translation>
    </message>
    <message>
        <source>Takes the message and closes the connection instead of saying so.</source>
        <translation>Nimmt die Nachricht an und schließt die Verbindung, statt es zu sagen.</translation>
    </message>
    <message>
        <source>Stays silent from that phase on; in the body it stops reading.</source>
        <translation>Schweigt von dieser Phase an; mitten in der Nachricht liest er nicht weiter.</translation>
    </message>
    <message>
        <source>Sends its replies in pieces of that many octets, 1 if none are given.</source>
        <translation>Sendet seine Antworten in Stücken von so vielen Oktetten, 1, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>Slips a clear-text reply in between the answer to STARTTLS and the handshake.</source>
        <translation>Schiebt eine Klartext-Antwort zwischen die Antwort auf STARTTLS und den Handschlag.</translation>
    </message>
    <message>
        <source>Offers and takes no sign-in before TLS.</source>
        <translation>Bietet vor TLS keine Anmeldung an und nimmt keine.</translation>
    </message>
    <message>
        <source>Breaks its reply in the given way: to EHLO if no phase is given, HTTP in the greeting.</source>
        <translation>Verdirbt seine Antwort auf die genannte Weise: die auf EHLO, wenn keine Phase angegeben ist; HTTP in der Begrüßung.</translation>
    </message>
    <message>
        <source>Refuses the nth BDAT of each message, with 554 if no code is given.</source>
        <translation>Lehnt das n-te BDAT jeder Nachricht ab, mit 554, wenn kein Code angegeben ist.</translation>
    </message>
    <message>
        <source>Refuses the nth accepted recipient after the message, where each has a reply of its own (LMTP, PRDR), with 550 if no code is given.</source>
        <translation>Lehnt den n-ten angenommenen Empfänger nach der Nachricht ab, wo jeder seine eigene Antwort hat (LMTP, PRDR), mit 550, wenn kein Code angegeben ist.</translation>
    </message>
    <message>
        <source>Shows a certificate that must not be trusted. That it was revoked is seen by those who ask for a stapled proof.</source>
        <translation>Zeigt ein Zertifikat, dem man nicht vertrauen darf. Dass es widerrufen wurde, sehen die, die nach einem angehefteten Beleg fragen.</translation>
    </message>
    <message>
        <source>Staples no proof that its certificate has not been revoked (OCSP).</source>
        <translation>Heftet keinen Beleg an, dass sein Zertifikat nicht widerrufen wurde (OCSP).</translation>
    </message>
    <message>
        <source>Speaks no newer version of TLS than this one.</source>
        <translation>Spricht keine neuere Version von TLS als diese.</translation>
    </message>
    <message>
        <source>Asks for so many rounds of SCRAM instead of 4096.</source>
        <translation>Verlangt so viele Runden von SCRAM statt 4096.</translation>
    </message>
    <message>
        <source>Proves with SCRAM that it knows another password than the user&apos;s.</source>
        <translation>Beweist mit SCRAM, dass er ein anderes Passwort kennt als das des Benutzers.</translation>
    </message>
    <message>
        <source>Announces limits that contradict each other, or are none.</source>
        <translation>Kündigt Grenzen an, die einander widersprechen oder keine sind.</translation>
    </message>
    <message>
        <source>Offers so many extensions more that nobody knows.</source>
        <translation>Bietet so viele weitere Erweiterungen an, die niemand kennt.</translation>
    </message>
    <message>
        <source>Greets a second late, and refuses those who speak before it, as Exim or Postfix do; not where it offers PIPECONNECT.</source>
        <translation>Grüßt eine Sekunde später und lehnt ab, wer vorher spricht, wie Exim oder Postfix es tun; nicht, wo PIPECONNECT angeboten wird.</translation>
    </message>
</context>
<context>
    <name>ui::AccountEditor</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>Konto löschen…</translation>
    </message>
    <message>
        <source>Changes are kept as you type</source>
        <translation>Änderungen werden beim Tippen übernommen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
</context>
<context>
    <name>ui::AccountForm</name>
    <message>
        <source>Pages of the account</source>
        <translation>Seiten des Kontos</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Something on this page is not right yet.</source>
        <translation>Etwas auf dieser Seite stimmt noch nicht.</translation>
    </message>
</context>
<context>
    <name>ui::AccountPage</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
</context>
<context>
    <name>ui::Accounts</name>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>New account %1</source>
        <translation>Neues Konto %1</translation>
    </message>
</context>
<context>
    <name>ui::AskDialog</name>
    <message>
        <source>Ask the server</source>
        <translation>Den Server fragen</translation>
    </message>
    <message>
        <source>Asks %1 without a message</source>
        <translation>Fragt %1 ohne eine Nachricht</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>Fra&amp;ge</translation>
    </message>
    <message>
        <source>Is said</source>
        <translation>Gesagt wird</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1, or nothing</source>
        <translation>%1 oder nichts</translation>
    </message>
</context>
<context>
    <name>ui::AttachmentsPane</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Wo sie liegt</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dateien anhängen…</translation>
    </message>
    <message>
        <source>Files are read when the message is sent and never held whole. Drop them on the message, or paste them.</source>
        <translation>Dateien werden beim Senden gelesen und nie ganz im Speicher gehalten. Ziehen Sie sie auf die Nachricht, oder fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>Nothing is attached. Drop files here, paste them, or press Attach files.</source>
        <translation>Nichts ist angehängt. Ziehen Sie Dateien hierher, fügen Sie sie ein, oder wählen Sie „Dateien anhängen“.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>“%1” is a folder. Pack it into an archive and attach that.</source>
        <translation>„%1“ ist ein Ordner. Packen Sie ihn in ein Archiv und hängen Sie dieses an.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>„%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it may be opened.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie, ob die Datei geöffnet werden darf.</translation>
    </message>
</context>
<context>
    <name>ui::BytesPane</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>ui::CertificateTree</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>shown by the server</source>
        <translation>vom Server gezeigt</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>shown by the server, vouches for itself</source>
        <translation>vom Server gezeigt, bürgt für sich selbst</translation>
    </message>
    <message>
        <source>vouches for itself</source>
        <translation>bürgt für sich selbst</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gefragt nach</translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation>Name %1</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Unterschrieben mit</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>has expired</source>
        <translation>ist abgelaufen</translation>
    </message>
    <message>
        <source>is not valid yet</source>
        <translation>gilt noch nicht</translation>
    </message>
    <message>
        <source>vouches for itself; this computer does not know it</source>
        <translation>bürgt für sich selbst; dieser Rechner kennt es nicht</translation>
    </message>
    <message>
        <source>this computer does not know who issued it</source>
        <translation>dieser Rechner kennt den Aussteller nicht</translation>
    </message>
    <message>
        <source>the server left out a certificate above it</source>
        <translation>der Server hat ein Zertifikat darüber ausgelassen</translation>
    </message>
    <message>
        <source>was revoked</source>
        <translation>wurde widerrufen</translation>
    </message>
    <message>
        <source>its key or signature is too weak</source>
        <translation>sein Schlüssel oder seine Unterschrift ist zu schwach</translation>
    </message>
    <message>
        <source>its name does not fit</source>
        <translation>sein Name passt nicht</translation>
    </message>
</context>
<context>
    <name>ui::Chip</name>
    <message>
        <source>Accepted: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Press Enter to change it, Delete to remove it</source>
        <translation>Eingabetaste ändert sie, Entf entfernt sie</translation>
    </message>
</context>
<context>
    <name>ui::ComposePanel</name>
    <message>
        <source>change of To</source>
        <translation>Änderung von An</translation>
    </message>
    <message>
        <source>change of Cc</source>
        <translation>Änderung von Cc</translation>
    </message>
    <message>
        <source>change of Bcc</source>
        <translation>Änderung von Bcc</translation>
    </message>
    <message>
        <source>change of attachments</source>
        <translation>Änderung der Anhänge</translation>
    </message>
    <message>
        <source>change of header fields</source>
        <translation>Änderung der Kopfzeilen</translation>
    </message>
    <message>
        <source>change of the envelope</source>
        <translation>Änderung des Umschlags</translation>
    </message>
    <message>
        <source>Nothing can be attached to a message that goes out byte for byte.</source>
        <translation>An eine Nachricht, die Byte für Byte hinausgeht, lässt sich nichts anhängen.</translation>
    </message>
    <message>
        <source>change of delivery</source>
        <translation>Änderung der Zustellung</translation>
    </message>
    <message>
        <source>change of control</source>
        <translation>Änderung der Steuerung</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionPage</name>
    <message>
        <source>Path of the Unix socket</source>
        <translation>Pfad des Unix-Sockets</translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation>Unix-Socket</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Started anew for each session and spoken with over its standard input and output. No shell reads the command.</source>
        <translation>Wird für jede Sitzung neu gestartet und über Standardein- und -ausgabe angesprochen. Keine Shell liest den Befehl.</translation>
    </message>
    <message>
        <source>this computer&apos;s</source>
        <translation>der dieses Computers</translation>
    </message>
    <message>
        <source>Asked for the mail exchangers of each recipient&apos;s domain, which are then tried in their order. 192.0.2.53 or [2001:db8::53]:5353.</source>
        <translation>Wird nach den Mailservern der Domain jedes Empfängers gefragt, die dann der Reihe nach versucht werden. 192.0.2.53 oder [2001:db8::53]:5353.</translation>
    </message>
    <message>
        <source>as the system chooses</source>
        <translation>wie das System wählt</translation>
    </message>
    <message>
        <source>For &amp;nobody else: the connection is the balancer&apos;s own</source>
        <translation>Für &amp;niemand anderen: die Verbindung ist die des Lastverteilers selbst</translation>
    </message>
    <message>
        <source>Way to the server</source>
        <translation>Weg zum Server</translation>
    </message>
    <message>
        <source>Host and port</source>
        <translation>Server und Port</translation>
    </message>
    <message>
        <source>The recipients&apos; mail exchangers (MX)</source>
        <translation>Die Mailserver der Empfänger (MX)</translation>
    </message>
    <message>
        <source>Unix socket on this computer</source>
        <translation>Unix-Socket auf diesem Computer</translation>
    </message>
    <message>
        <source>Program on this computer</source>
        <translation>Programm auf diesem Computer</translation>
    </message>
    <message>
        <source>Reached &amp;by</source>
        <translation>Erreicht ü&amp;ber</translation>
    </message>
    <message>
        <source>Unix so&amp;cket</source>
        <translation>Unix-So&amp;cket</translation>
    </message>
    <message>
        <source>Co&amp;mmand</source>
        <translation>B&amp;efehl</translation>
    </message>
    <message>
        <source>Name ser&amp;ver</source>
        <translation>Nameser&amp;ver</translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>LMTP: a reply for each recipient after the message</source>
        <translation>LMTP: nach der Nachricht eine Antwort für jeden Empfänger</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>IPv6 and IPv4, as the name gives them</source>
        <translation>IPv6 und IPv4, wie der Name sie ergibt</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>nur IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>nur IPv6</translation>
    </message>
    <message>
        <source>Add&amp;resses</source>
        <translation>Ad&amp;ressen</translation>
    </message>
    <message>
        <source>&amp;Own address</source>
        <translation>Ei&amp;gene Adresse</translation>
    </message>
    <message>
        <source>Gr&amp;eets as</source>
        <translation>Grü&amp;ßt als</translation>
    </message>
    <message>
        <source>this computer&apos;s name</source>
        <translation>der Name dieses Rechners</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None: straight to the server</source>
        <translation>Keiner: geradewegs zum Server</translation>
    </message>
    <message>
        <source>As this computer&apos;s settings say</source>
        <translation>Wie in den Einstellungen dieses Computers</translation>
    </message>
    <message>
        <source>HTTP with CONNECT</source>
        <translation>HTTP mit CONNECT</translation>
    </message>
    <message>
        <source>Go throu&amp;gh</source>
        <translation>H&amp;indurch</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Server des Proxys</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>Pro&amp;xy host and port</source>
        <translation>Pro&amp;xy: Server, Port</translation>
    </message>
    <message>
        <source>empty: nobody signs in</source>
        <translation>leer: niemand meldet sich an</translation>
    </message>
    <message>
        <source>Proxy &amp;user</source>
        <translation>Proxy: Ben&amp;utzer</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>Proxy: Pass&amp;wort</translation>
    </message>
    <message>
        <source>PROXY protocol</source>
        <translation>PROXY-Protokoll</translation>
    </message>
    <message>
        <source>Not spoken</source>
        <translation>Nicht gesprochen</translation>
    </message>
    <message>
        <source>Version 1, a line of text</source>
        <translation>Version 1, eine Textzeile</translation>
    </message>
    <message>
        <source>Version 2, binary</source>
        <translation>Version 2, binär</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;Kopf</translation>
    </message>
    <message>
        <source>For a server that stands behind a load balancer, such as HAProxy: said first, before the greeting, it claims whose connection this is.</source>
        <translation>Für einen Server hinter einem Lastverteiler wie HAProxy: als Erstes gesagt, noch vor der Begrüßung, behauptet er, wessen Verbindung dies ist.</translation>
    </message>
    <message>
        <source>Claimed clien&amp;t</source>
        <translation>Angeblicher Clien&amp;t</translation>
    </message>
    <message>
        <source>Claimed &amp;destination</source>
        <translation>Angebliches &amp;Ziel</translation>
    </message>
    <message>
        <source>File of the keys for DNSSEC</source>
        <translation>Datei mit den Schlüsseln für DNSSEC</translation>
    </message>
    <message>
        <source>Keys for DNSSEC</source>
        <translation>Schlüssel für DNSSEC</translation>
    </message>
    <message>
        <source>Goes out as it is, right or wrong: text with \r, \n, \t, \0, \\ and \xHH for octets, or hex: and pairs of digits.</source>
        <translation>Geht hinaus, wie es dasteht, richtig oder falsch: Text mit \r, \n, \t, \0, \\ und \xHH für Oktette, oder hex: und Ziffernpaare.</translation>
    </message>
    <message>
        <source>Checked, beginning with the root&apos;s keys</source>
        <translation>Geprüft, ausgehend von den Schlüsseln der Wurzel</translation>
    </message>
    <message>
        <source>Checked, beginning with keys of your own</source>
        <translation>Geprüft, ausgehend von eigenen Schlüsseln</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>DN&amp;SSEC</source>
        <translation>DN&amp;SSEC</translation>
    </message>
    <message>
        <source>DS or DNSKEY records</source>
        <translation>DS- oder DNSKEY-Einträge</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Sch&amp;lüssel</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>as long as RFC 5321 asks for, which is minutes</source>
        <translation>so lange, wie RFC 5321 verlangt: einige Minuten</translation>
    </message>
    <message>
        <source>Wa&amp;its at most</source>
        <translation>Wartet &amp;höchstens</translation>
    </message>
    <message>
        <source>By hand, right or wrong</source>
        <translation>Von Hand, richtig oder falsch</translation>
    </message>
    <message>
        <source>S&amp;aid first</source>
        <translation>Zuerst ges&amp;agt</translation>
    </message>
</context>
<context>
    <name>ui::ControlPane</name>
    <message>
        <source>the connection</source>
        <translation>die Verbindung</translation>
    </message>
    <message>
        <source>the greeting</source>
        <translation>die Begrüßung</translation>
    </message>
    <message>
        <source>the TLS handshake</source>
        <translation>der TLS-Handshake</translation>
    </message>
    <message>
        <source>so much of the message</source>
        <translation>so viel von der Nachricht</translation>
    </message>
    <message>
        <source>the end of the message</source>
        <translation>das Ende der Nachricht</translation>
    </message>
    <message>
        <source>This breaks the rules: a client says QUIT before it closes a connection.</source>
        <translation>Das bricht die Regeln: Ein Client sagt QUIT, bevor er eine Verbindung schließt.</translation>
    </message>
    <message>
        <source>The connection</source>
        <translation>Die Verbindung</translation>
    </message>
    <message>
        <source>times this message, one after the other over the one connection</source>
        <translation>Mal diese Nachricht, nacheinander über die eine Verbindung</translation>
    </message>
    <message>
        <source>Se&amp;nd it</source>
        <translation>Se&amp;nden</translation>
    </message>
    <message>
        <source>How often to send the message</source>
        <translation>Wie oft die Nachricht gesendet wird</translation>
    </message>
    <message>
        <source>Take as &amp;absent</source>
        <translation>Als &amp;fehlend nehmen</translation>
    </message>
    <message>
        <source>Be an&amp;other client</source>
        <translation>Anderer C&amp;lient sein</translation>
    </message>
    <message>
        <source>XCLIENT: a Postfix that trusts this computer takes it for that client. Where it is not offered, nothing is sent.</source>
        <translation>XCLIENT: Ein Postfix, das diesem Computer vertraut, hält ihn für diesen Client. Wo es nicht angeboten ist, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Tell the o&amp;rigin</source>
        <translation>He&amp;rkunft nennen</translation>
    </message>
    <message>
        <source>XFORWARD: says for the server&apos;s log where the message came from.</source>
        <translation>XFORWARD: sagt für das Protokoll des Servers, woher die Nachricht kam.</translation>
    </message>
    <message>
        <source>Where it stops</source>
        <translation>Wo sie aufhört</translation>
    </message>
    <message>
        <source>when all is said</source>
        <translation>wenn alles gesagt ist</translation>
    </message>
    <message>
        <source>with QUIT after the reply to</source>
        <translation>mit QUIT nach der Antwort auf</translation>
    </message>
    <message>
        <source>dropped after the reply to</source>
        <translation>abgebrochen nach der Antwort auf</translation>
    </message>
    <message>
        <source>dropped before the reply to</source>
        <translation>abgebrochen vor der Antwort auf</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Welche davon</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>The session en&amp;ds</source>
        <translation>Die Sitzung &amp;endet</translation>
    </message>
    <message>
        <source>How the session ends</source>
        <translation>Wie die Sitzung endet</translation>
    </message>
    <message>
        <source>Breaking the rules on purpose</source>
        <translation>Die Regeln mit Absicht brechen</translation>
    </message>
    <message>
        <source>For tests of your own servers. While anything is set here, Send is marked.</source>
        <translation>Für Tests an eigenen Servern. Solange hier etwas gesetzt ist, ist Senden gekennzeichnet.</translation>
    </message>
    <message>
        <source>Used whatever the server says, with these parameters, and unchecked.</source>
        <translation>Wird benutzt, was der Server auch sagt, mit diesen Parametern und ungeprüft.</translation>
    </message>
    <message>
        <source>no. </source>
        <comment>which of several commands</comment>
        <translation>Nr. </translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Bytes</translation>
    </message>
    <message>
        <source>Keywords of extensions that are to be left alone, although the server offers them.</source>
        <translation>Schlüsselwörter von Erweiterungen, die unbenutzt bleiben, obwohl der Server sie anbietet.</translation>
    </message>
    <message>
        <source>What is named here is left alone. This server offers %1.</source>
        <translation>Was hier steht, bleibt unbenutzt. Dieser Server bietet an: %1.</translation>
    </message>
    <message>
        <source>Do not &amp;wait for the greeting</source>
        <translation>Nicht auf die Begrüßung &amp;warten</translation>
    </message>
    <message>
        <source>Do not keep to the &amp;limits that the server announces</source>
        <translation>Die angekündigten &amp;Grenzen des Servers nicht einhalten</translation>
    </message>
    <message>
        <source>&amp;Take as offered</source>
        <translation>Als angebo&amp;ten nehmen</translation>
    </message>
    <message>
        <source>Sa&amp;y by hand</source>
        <translation>&amp;Von Hand sagen</translation>
    </message>
    <message>
        <source>Each line as it is, before the message: any verb, right or wrong.</source>
        <translation>Jede Zeile, wie sie ist, vor der Nachricht: jedes Verb, richtig oder falsch.</translation>
    </message>
    <message>
        <source>Say RSET &amp;between them, though nothing asks for it</source>
        <translation>Da&amp;zwischen RSET sagen, obwohl nichts es verlangt</translation>
    </message>
    <message>
        <source>Send &amp;8-bit text as it is, also where the server takes none</source>
        <translation>&amp;8-Bit-Text senden, wie er ist, auch wenn der Server keinen annimmt</translation>
    </message>
    <message>
        <source>Fet&amp;ched from</source>
        <translation>Geh&amp;olt von</translation>
    </message>
    <message>
        <source>BURL: a file whose first line is the IMAP URL, with its authorization, from which the server fetches the message. What is written here is not sent then.</source>
        <translation>BURL: eine Datei, deren erste Zeile der IMAP-URL samt Berechtigung ist, von dem der Server die Nachricht holt. Was hier geschrieben steht, wird dann nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>ui::CredentialRow</name>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Give it now…</source>
        <translation>Jetzt eingeben…</translation>
    </message>
</context>
<context>
    <name>ui::DeliveryForm</name>
    <message>
        <source>Send it although it is not offered</source>
        <translation>Senden, obwohl es nicht angeboten ist</translation>
    </message>
    <message>
        <source>A client that keeps to the rules asks for nothing of this: the session ends before the message is sent, and says why.</source>
        <translation>Ein Client, der sich an die Regeln hält, verlangt nichts davon: Die Sitzung endet, bevor die Nachricht gesendet ist, und sagt, warum.</translation>
    </message>
    <message>
        <source>This breaks the rules on purpose, to see what the server does.</source>
        <translation>Das bricht die Regeln mit Absicht, um zu sehen, was der Server tut.</translation>
    </message>
    <message>
        <source>What this server offers</source>
        <translation>Was dieser Server anbietet</translation>
    </message>
    <message>
        <source>As its last list in this run says. SIZE, 8BITMIME and SMTPUTF8 are used by themselves where the message needs them. What is asked for a recipient is asked for all of them.</source>
        <translation>Laut seiner letzten Liste seit dem Start. SIZE, 8BITMIME und SMTPUTF8 werden von selbst genutzt, wo die Nachricht sie braucht. Was für einen Empfänger verlangt wird, gilt für alle.</translation>
    </message>
    <message>
        <source>Not known yet. Send a message or test the account, and the server&apos;s list appears here. These are what most servers offer; what is asked for a recipient is asked for all of them.</source>
        <translation>Noch nicht bekannt. Senden Sie eine Nachricht oder prüfen Sie das Konto, dann erscheint hier die Liste des Servers. Dies bieten die meisten Server an; was für einen Empfänger verlangt wird, gilt für alle.</translation>
    </message>
    <message>
        <source>Not offered by this server</source>
        <translation>Von diesem Server nicht angeboten</translation>
    </message>
    <message>
        <source>Not offered by most servers</source>
        <translation>Von den meisten Servern nicht angeboten</translation>
    </message>
</context>
<context>
    <name>ui::DeliveryPane</name>
    <message>
        <source>as in From</source>
        <translation>wie in Von</translation>
    </message>
    <message>
        <source>empty, as for reports: &lt;&gt;</source>
        <translation>leer, wie bei Berichten: &lt;&gt;</translation>
    </message>
    <message>
        <source>another</source>
        <translation>ein anderer</translation>
    </message>
    <message>
        <source>To, Cc and Bcc</source>
        <translation>An, Cc und Bcc</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Other recipients</source>
        <translation>Andere Empfänger</translation>
    </message>
    <message>
        <source>bounces@example.org</source>
        <translation>bounces@example.org</translation>
    </message>
    <message>
        <source>Another envelope sender</source>
        <translation>Ein anderer Umschlagabsender</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Envelope: what the server is told</source>
        <translation>Umschlag: was dem Server gesagt wird</translation>
    </message>
    <message>
        <source>may travel without TLS (TLS-Required: No)</source>
        <translation>darf ohne TLS befördert werden (TLS-Required: No)</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>TLS all the way is asked for as well (REQUIRETLS), and servers heed that alone. Take one of the two.</source>
        <translation>TLS auf dem ganzen Weg wird ebenfalls verlangt (REQUIRETLS), und Server beachten nur das. Wählen Sie eines von beiden.</translation>
    </message>
</context>
<context>
    <name>ui::DetailPane</name>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>This is not a line on the wire, so it has no bytes.</source>
        <translation>Das ist keine Zeile auf der Leitung, deshalb hat es keine Bytes.</translation>
    </message>
    <message>
        <source>Choose a line to read what it means.</source>
        <translation>Wählen Sie eine Zeile, um zu lesen, was sie bedeutet.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>secret masked, its length too</source>
        <translation>Geheimnis verdeckt, auch seine Länge</translation>
    </message>
    <message>
        <source>Save as PEM…</source>
        <translation>Als PEM sichern…</translation>
    </message>
    <message>
        <source>Save the certificates of this server in a file</source>
        <translation>Die Zertifikate dieses Servers in einer Datei sichern</translation>
    </message>
    <message>
        <source>Save the certificates</source>
        <translation>Zertifikate sichern</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Zertifikate (*.pem)</translation>
    </message>
    <message>
        <source>The certificates could not be saved as %1: %2</source>
        <translation>Die Zertifikate konnten nicht als %1 gesichert werden: %2</translation>
    </message>
</context>
<context>
    <name>ui::Drafts</name>
    <message>
        <source>Hello from Heloscope</source>
        <translation>Hallo von Heloscope</translation>
    </message>
    <message>
        <source>Hello,
this message goes to the server built into Heloscope. It stays on this computer, and you can watch every line of it on its way.
</source>
        <translation>Hallo,
diese Nachricht geht an den in Heloscope eingebauten Server. Sie bleibt auf diesem Rechner, und Sie können jede Zeile auf ihrem Weg verfolgen.
</translation>
    </message>
</context>
<context>
    <name>ui::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
</context>
<context>
    <name>ui::EmptyPane</name>
    <message>
        <source>Here you will see the whole conversation with the server</source>
        <translation>Hier sehen Sie das ganze Gespräch mit dem Server</translation>
    </message>
    <message>
        <source>Every line, live</source>
        <translation>Jede Zeile, live</translation>
    </message>
    <message>
        <source>What is sent and what comes back, with its time</source>
        <translation>Was gesendet wird und was zurückkommt, mit seiner Zeit</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>In einfachen Worten</translation>
    </message>
    <message>
        <source>One sentence beside each line; the RFC is a click away</source>
        <translation>Ein Satz neben jeder Zeile; das RFC ist einen Klick entfernt</translation>
    </message>
    <message>
        <source>Safe to share</source>
        <translation>Sicher weiterzugeben</translation>
    </message>
    <message>
        <source>Passwords are masked before anything is kept</source>
        <translation>Passwörter werden verdeckt, bevor etwas aufbewahrt wird</translation>
    </message>
    <message>
        <source>Each recipient</source>
        <translation>Jeder Empfänger</translation>
    </message>
    <message>
        <source>Who was accepted, who was refused, and who can mend it</source>
        <translation>Wer angenommen wurde, wer abgelehnt, und wer es beheben kann</translation>
    </message>
    <message>
        <source>Add your own account</source>
        <translation>Eigenes Konto hinzufügen</translation>
    </message>
    <message>
        <source>Press Send, or Ctrl+Return.</source>
        <translation>Drücken Sie Senden oder Strg+Eingabe.</translation>
    </message>
</context>
<context>
    <name>ui::FaultList</name>
    <message>
        <source>Argument of %1</source>
        <translation>Argument von %1</translation>
    </message>
    <message>
        <source>Tick what the sandbox is to do wrong. It counts for the next connection. Several arguments of one, with blanks between them, make it happen several times.</source>
        <translation>Wählen Sie, was die Sandbox falsch machen soll. Es gilt ab der nächsten Verbindung. Mehrere Argumente, durch Leerzeichen getrennt, lassen es mehrmals geschehen.</translation>
    </message>
</context>
<context>
    <name>ui::FieldsPane</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>%1  masked</source>
        <translation>%1  verdeckt</translation>
    </message>
</context>
<context>
    <name>ui::FileHead</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>It goes out byte for byte, as it lies on the disk. Whom the server is told can be changed under Delivery.</source>
        <translation>Sie geht Byte für Byte hinaus, wie sie auf der Platte liegt. Wer dem Server genannt wird, lässt sich unter „Zustellung“ ändern.</translation>
    </message>
    <message>
        <source>not in the header</source>
        <translation>nicht im Kopf</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Transcript</source>
        <translation>Mitschnitt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>AUTH</source>
        <translation>AUTH</translation>
    </message>
    <message>
        <source>Filter: 550   verb:rcpt   took&gt;100</source>
        <translation>Filter: 550   verb:rcpt   took&gt;100</translation>
    </message>
    <message>
        <source>Filter the transcript</source>
        <translation>Den Mitschnitt filtern</translation>
    </message>
    <message>
        <source>Text of a line, or verb:rcpt, code:5, code:550, took&gt;100, phase:auth, is:problem (Ctrl+F)</source>
        <translation>Text einer Zeile, oder verb:rcpt, code:5, code:550, took&gt;100, phase:auth, is:problem (Strg+F)</translation>
    </message>
    <message>
        <source>Copy the transcript as text</source>
        <translation>Den Mitschnitt als Text kopieren</translation>
    </message>
    <message>
        <source>Save the transcript…</source>
        <translation>Den Mitschnitt speichern…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::HandParameters</name>
    <message>
        <source>Parameters by hand</source>
        <translation>Parameter von Hand</translation>
    </message>
    <message>
        <source>MAIL says besides</source>
        <translation>MAIL sagt außerdem</translation>
    </message>
    <message>
        <source>RCPT says besides</source>
        <translation>RCPT sagt außerdem</translation>
    </message>
    <message>
        <source>As they are to be said, with blanks between them. Those of a known extension are checked and go out only where the server offers it, unless it is sent although it is not offered.</source>
        <translation>So, wie sie gesagt werden sollen, durch Leerzeichen getrennt. Die einer bekannten Erweiterung werden geprüft und gehen nur hinaus, wo der Server sie anbietet, außer sie sollen trotzdem gesendet werden.</translation>
    </message>
</context>
<context>
    <name>ui::HeadersPane</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Further header fields</source>
        <translation>Weitere Kopfzeilen</translation>
    </message>
    <message>
        <source>Add a header field</source>
        <translation>Eine Kopfzeile hinzufügen</translation>
    </message>
    <message>
        <source>Date, Message-ID, From, To and Subject are written for you; a field of the same name here replaces them.</source>
        <translation>Date, Message-ID, From, To und Subject werden für Sie geschrieben; ein Feld gleichen Namens hier ersetzt sie.</translation>
    </message>
</context>
<context>
    <name>ui::HtmlPane</name>
    <message>
        <source>HTML source</source>
        <translation>HTML-Quelltext</translation>
    </message>
    <message>
        <source>&lt;p&gt;Write HTML here. With text as well, both are sent and the reader&apos;s program chooses.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Schreiben Sie hier HTML. Gibt es auch Text, wird beides gesendet, und das Programm des Lesers wählt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Preview of the HTML, without the network</source>
        <translation>Vorschau des HTML, ohne das Netz</translation>
    </message>
</context>
<context>
    <name>ui::InboxWindow</name>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message numerus="yes">
        <source>to %n recipients · %1</source>
        <translation>
            <numerusform>an %n Empfänger · %1</numerusform>
            <numerusform>an %n Empfänger · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>niemand angemeldet</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>angemeldet als %1</translation>
    </message>
    <message>
        <source>under TLS</source>
        <translation>unter TLS</translation>
    </message>
    <message>
        <source>in clear text</source>
        <translation>im Klartext</translation>
    </message>
    <message>
        <source>From %1 to %2; %3, %4</source>
        <translation>Von %1 an %2; %3, %4</translation>
    </message>
    <message>
        <source>Sandbox: what arrived</source>
        <translation>Sandbox: was ankam</translation>
    </message>
    <message>
        <source>Messages that arrived</source>
        <translation>Angekommene Nachrichten</translation>
    </message>
    <message>
        <source>The message as it arrived</source>
        <translation>Die Nachricht, wie sie ankam</translation>
    </message>
    <message>
        <source>Empty the inbox</source>
        <translation>Den Posteingang leeren</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. Choose the account Local sandbox and press Send: the message appears here, byte for byte, and stays on this computer.</source>
        <translation>Noch ist nichts angekommen. Wählen Sie das Konto „Lokale Sandbox“ und drücken Sie Senden: Die Nachricht erscheint hier, Byte für Byte, und bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Was ankam</translation>
    </message>
    <message>
        <source>What to do wrong</source>
        <translation>Was falsch gemacht wird</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Die ersten %1 von %2 werden gezeigt.</translation>
    </message>
    <message>
        <source>Views of the message</source>
        <translation>Ansichten der Nachricht</translation>
    </message>
    <message>
        <source>Pages of the sandbox</source>
        <translation>Seiten der Sandbox</translation>
    </message>
    <message>
        <source>How to serve</source>
        <translation>Wie sie bedient</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Ready to send to the local sandbox</source>
        <translation>Bereit zum Senden an die lokale Sandbox</translation>
    </message>
    <message>
        <source>nothing leaves this computer</source>
        <translation>nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>Press Send, or %1. The message goes to the sandbox on this computer and nowhere else.</source>
        <translation>Drücken Sie Senden oder %1. Die Nachricht geht an die Sandbox auf diesem Rechner und nirgendwo anders hin.</translation>
    </message>
    <message>
        <source>Ready to send by %1</source>
        <translation>Bereit zum Senden über %1</translation>
    </message>
    <message>
        <source>Press Send, or %1.</source>
        <translation>Drücken Sie Senden oder %1.</translation>
    </message>
    <message>
        <source>Send to %1 in spite of its certificate?</source>
        <translation>Trotz seines Zertifikats an %1 senden?</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>Nachricht löschen</translation>
    </message>
    <message>
        <source>Delete the message “%1”?</source>
        <translation>Die Nachricht „%1“ löschen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>A message is being sent</source>
        <translation>Eine Nachricht wird gerade gesendet</translation>
    </message>
    <message>
        <source>“%1” is still being sent.</source>
        <translation>„%1“ wird noch gesendet.</translation>
    </message>
    <message>
        <source>Closing now drops the connection. If the message has already gone out, the server may deliver it all the same.</source>
        <translation>Jetzt zu schließen trennt die Verbindung. Ist die Nachricht schon draußen, stellt der Server sie vielleicht trotzdem zu.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Weiter senden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Neue Nachricht</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>Dateien &amp;anhängen…</translation>
    </message>
    <message>
        <source>&amp;Delete message…</source>
        <translation>Nachricht &amp;löschen…</translation>
    </message>
    <message>
        <source>New a&amp;ccount…</source>
        <translation>Neues &amp;Konto…</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>Konto b&amp;earbeiten…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Fold the &amp;message</source>
        <translation>Nachricht &amp;einklappen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Copy the &amp;report</source>
        <translation>Be&amp;richt kopieren</translation>
    </message>
    <message>
        <source>Save the &amp;transcript…</source>
        <translation>&amp;Mitschnitt speichern…</translation>
    </message>
    <message>
        <source>Sand&amp;box: what arrived</source>
        <translation>Sandbo&amp;x: was ankam</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Heloscope</source>
        <translation>Ü&amp;ber Heloscope</translation>
    </message>
    <message>
        <source>About Heloscope</source>
        <translation>Über Heloscope</translation>
    </message>
    <message>
        <source>&lt;b&gt;Heloscope %1&lt;/b&gt;&lt;p&gt;Submits mail, tests SMTP servers and shows every line of the conversation with its meaning.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later, without any warranty.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Heloscope %1&lt;/b&gt;&lt;p&gt;Reicht Mail ein, prüft SMTP-Server und zeigt jede Zeile des Gesprächs mit ihrer Bedeutung.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>&amp;Open message file…</source>
        <translation>Nachrichtendatei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Find in the transcript</source>
        <translation>Im &amp;Mitschnitt suchen</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>Nachrichtendatei öffnen</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Nachrichten (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The message file %1 cannot be read. Check that it is there and may be opened.</source>
        <translation>Die Nachrichtendatei %1 kann nicht gelesen werden. Prüfen Sie, ob sie da ist und geöffnet werden darf.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>If somebody stands between you and the server, they will read the password and the message. Trusted is this one certificate, for this account.</source>
        <translation>Falls jemand zwischen Ihnen und dem Server steht, liest er das Passwort und die Nachricht mit. Vertraut wird diesem einen Zertifikat, für dieses Konto.</translation>
    </message>
    <message>
        <source>&amp;Trust from now on</source>
        <translation>Von &amp;jetzt an vertrauen</translation>
    </message>
    <message>
        <source>Until Heloscope &amp;closes</source>
        <translation>&amp;Bis Heloscope endet</translation>
    </message>
    <message>
        <source>Do &amp;not send</source>
        <translation>&amp;Nicht senden</translation>
    </message>
    <message>
        <source>As&amp;k the server…</source>
        <translation>Den Server &amp;fragen…</translation>
    </message>
    <message>
        <source>Trust this certi&amp;ficate…</source>
        <translation>Diesem &amp;Zertifikat vertrauen…</translation>
    </message>
</context>
<context>
    <name>ui::MessageHead</name>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Add a Cc line</source>
        <translation>Eine Cc-Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>Add a Bcc line</source>
        <translation>Eine Bcc-Zeile hinzufügen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
</context>
<context>
    <name>ui::MessageLine</name>
    <message>
        <source>Show the message</source>
        <translation>Die Nachricht zeigen</translation>
    </message>
    <message>
        <source>%1 edit</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>to nobody yet</source>
        <translation>noch an niemanden</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
</context>
<context>
    <name>ui::MessageParts</name>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>Teile der Nachricht</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Size of the message</source>
        <translation>Größe der Nachricht</translation>
    </message>
    <message>
        <source>Write the message here</source>
        <translation>Schreiben Sie hier die Nachricht</translation>
    </message>
    <message>
        <source>not ready to send</source>
        <translation>noch nicht sendebereit</translation>
    </message>
    <message>
        <source>The size on the wire, as the server is told</source>
        <translation>Die Größe auf der Leitung, wie sie dem Server genannt wird</translation>
    </message>
    <message>
        <source>%1 · UTF-8, sent as SMTPUTF8</source>
        <translation>%1 · UTF-8, gesendet als SMTPUTF8</translation>
    </message>
    <message>
        <source>%1 · UTF-8, sent as 8BITMIME</source>
        <translation>%1 · UTF-8, gesendet als 8BITMIME</translation>
    </message>
    <message>
        <source>%1 · plain ASCII on the wire</source>
        <translation>%1 · reines ASCII auf der Leitung</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>Anhänge (%1)</translation>
    </message>
    <message>
        <source>Delivery (%1)</source>
        <translation>Zustellung (%1)</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Control (%1)</source>
        <translation>Steuerung (%1)</translation>
    </message>
</context>
<context>
    <name>ui::MessageTree</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>Teile der Nachricht</translation>
    </message>
    <message>
        <source>The chosen part</source>
        <translation>Der gewählte Teil</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Die ersten %1 von %2 werden gezeigt.</translation>
    </message>
</context>
<context>
    <name>ui::Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>ui::PaceFields</name>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>no pause</source>
        <translation>keine Pause</translation>
    </message>
    <message>
        <source> bytes/s</source>
        <translation> Bytes/s</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>so schnell es geht</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Bytes</translation>
    </message>
    <message>
        <source>each command in one</source>
        <translation>jeder Befehl in einem</translation>
    </message>
    <message>
        <source>commands cut up, at most</source>
        <translation>Befehle zerteilt, höchstens</translation>
    </message>
    <message>
        <source>as many commands as possible in one</source>
        <translation>so viele Befehle wie möglich in einem</translation>
    </message>
    <message>
        <source>Bytes in a packet</source>
        <translation>Bytes in einem Paket</translation>
    </message>
    <message>
        <source>before each command</source>
        <translation>vor jedem Befehl</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Pause before each command</source>
        <translation>Pause vor jedem Befehl</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>Tem&amp;po</translation>
    </message>
    <message>
        <source>Speed of the message</source>
        <translation>Tempo der Nachricht</translation>
    </message>
    <message>
        <source>Pac&amp;kets</source>
        <translation>Pa&amp;kete</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
</context>
<context>
    <name>ui::ParameterField</name>
    <message>
        <source>from %1 to %2, the limit of this server</source>
        <translation>von %1 bis %2, der Grenze dieses Servers</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit, range</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>with its zone; Z is UTC</source>
        <translation>mit Zeitzone; Z ist UTC</translation>
    </message>
    <message>
        <source>with its zone; Z is UTC. This server: %1 at the latest</source>
        <translation>mit Zeitzone; Z ist UTC. Dieser Server: spätestens %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>parameter: part</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not said, as the server likes</source>
        <translation>nicht gesagt, wie der Server mag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>word of the protocol: its meaning</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::PasswordDialog</name>
    <message>
        <source>Keep it in %1</source>
        <translation>In %1 speichern</translation>
    </message>
    <message>
        <source>Access token for %1</source>
        <translation>Zugriffstoken für %1</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Passwort für %1</translation>
    </message>
    <message>
        <source>%1 wants an access token for %2</source>
        <translation>%1 verlangt ein Zugriffstoken für %2</translation>
    </message>
    <message>
        <source>%1 wants the password of %2</source>
        <translation>%1 verlangt das Passwort von %2</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Zeigen, was getippt wird</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Den Schlüsselbund noch einmal fragen</translation>
    </message>
    <message>
        <source>The keychain says: %1</source>
        <translation>Der Schlüsselbund sagt: %1</translation>
    </message>
    <message>
        <source>It is sent to this server only, and never written to a file or a transcript.</source>
        <translation>Es wird nur an diesen Server gesendet und nie in eine Datei oder einen Mitschnitt geschrieben.</translation>
    </message>
    <message>
        <source>Pass phrase for %1</source>
        <translation>Passphrase für %1</translation>
    </message>
    <message>
        <source>The private key in %1 needs a pass phrase</source>
        <translation>Der private Schlüssel in %1 braucht eine Passphrase</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Schlüssel öffnen</translation>
    </message>
    <message>
        <source>It opens the key on this computer, is sent nowhere, and never written to a file.</source>
        <translation>Sie öffnet den Schlüssel auf diesem Computer, wird nirgendwohin gesendet und nie in eine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>ui::RecipientPill</name>
    <message>
        <source>%1 accepted %2</source>
        <translation>%1 angenommen %2</translation>
    </message>
    <message>
        <source>%1 refused %2</source>
        <translation>%1 abgelehnt %2</translation>
    </message>
</context>
<context>
    <name>ui::RecipientPills</name>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n angenommen</numerusform>
            <numerusform>%n angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more refused</source>
        <translation>
            <numerusform>%n weiterer abgelehnt</numerusform>
            <numerusform>%n weitere abgelehnt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SandboxHost</name>
    <message>
        <source>Local sandbox</source>
        <translation>Lokale Sandbox</translation>
    </message>
</context>
<context>
    <name>ui::SendButton</name>
    <message>
        <source>Sends the message; %1</source>
        <translation>Sendet die Nachricht; %1</translation>
    </message>
    <message>
        <source>Send the message (%1)</source>
        <translation>Die Nachricht senden (%1)</translation>
    </message>
</context>
<context>
    <name>ui::ServerPage</name>
    <message>
        <source>If the server does not offer it, nothing is sent and no password leaves this computer.</source>
        <translation>Bietet der Server es nicht an, wird nichts gesendet, und kein Passwort verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Somebody on the way can take the offer out, and the message goes in clear text. The transcript says so.</source>
        <translation>Jemand unterwegs kann das Angebot entfernen, dann geht die Nachricht im Klartext. Der Mitschnitt sagt es.</translation>
    </message>
    <message>
        <source>Everybody on the way can read and change what is sent. For tests, and for servers on this computer.</source>
        <translation>Unterwegs kann jeder lesen und ändern, was gesendet wird. Für Tests und für Server auf diesem Rechner.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Your &amp;address</source>
        <translation>Ihre &amp;Adresse</translation>
    </message>
    <message>
        <source>Jana Keller &lt;jana@example.org&gt;</source>
        <translation>Jana Keller &lt;jana@example.org&gt;</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>S&amp;erver</translation>
    </message>
    <message>
        <source>&amp;Security</source>
        <translation>&amp;Sicherheit</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Automatic: the strongest that is offered</source>
        <translation>Automatisch: das stärkste angebotene</translation>
    </message>
    <message>
        <source>Automatic, with an OAuth access token</source>
        <translation>Automatisch, mit einem OAuth-Zugriffstoken</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Verfahren</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Ben&amp;utzername</translation>
    </message>
    <message>
        <source>empty: nobody signs in</source>
        <translation>leer: niemand meldet sich an</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Several, as chosen on the page “Signing in”</source>
        <translation>Mehrere, wie auf der Seite „Anmeldung“ gewählt</translation>
    </message>
    <message>
        <source>This account goes straight to the recipients&apos; mail exchangers, on this port: see the page “Connection”.</source>
        <translation>Dieses Konto geht geradewegs zu den Mailservern der Empfänger, auf diesem Port: siehe Seite „Verbindung“.</translation>
    </message>
    <message>
        <source>This account reaches its server by a Unix socket: see the page “Connection”.</source>
        <translation>Dieses Konto erreicht seinen Server über einen Unix-Socket: siehe Seite „Verbindung“.</translation>
    </message>
    <message>
        <source>This account speaks with a program: see the page “Connection”.</source>
        <translation>Dieses Konto spricht mit einem Programm: siehe Seite „Verbindung“.</translation>
    </message>
    <message>
        <source>This server offers %1.</source>
        <translation>Dieser Server bietet %1 an.</translation>
    </message>
    <message>
        <source>This Heloscope was built without Kerberos.</source>
        <translation>Dieses Heloscope wurde ohne Kerberos gebaut.</translation>
    </message>
</context>
<context>
    <name>ui::ServicePane</name>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>none besides the port</source>
        <translation>keiner neben dem Port</translation>
    </message>
    <message>
        <source>none: what arrived is kept until this window closes</source>
        <translation>keins: Angekommenes bleibt, bis sich dieses Fenster schließt</translation>
    </message>
    <message>
        <source>&amp;LMTP, with a reply for each recipient after the message</source>
        <translation>&amp;LMTP, mit einer Antwort je Empfänger nach der Nachricht</translation>
    </message>
    <message>
        <source>&amp;TLS from the first byte, instead of STARTTLS</source>
        <translation>&amp;TLS ab dem ersten Byte statt STARTTLS</translation>
    </message>
    <message>
        <source>The &amp;rare extensions as well</source>
        <translation>Auch die selte&amp;nen Erweiterungen</translation>
    </message>
    <message>
        <source>Refuse mail from those who have not signed &amp;in</source>
        <translation>Post von nicht Angemel&amp;deten ablehnen</translation>
    </message>
    <message>
        <source>Await a PRO&amp;XY header before everything else</source>
        <translation>Vor allem anderen einen PRO&amp;XY-Kopf erwarten</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>the sandbox&apos;s own</source>
        <translation>der eigenen der Sandbox</translation>
    </message>
    <message>
        <source>Settings count at once and until Heloscope closes; sessions with the sandbox break off. The account Local sandbox follows by itself.</source>
        <translation>Einstellungen gelten sofort und bis Heloscope beendet wird; Sitzungen mit der Sandbox brechen ab. Das Konto Lokale Sandbox passt sich von selbst an.</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Für andere Programme</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1, with the password %2</source>
        <translation>%1, mit dem Passwort %2</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Where it listens, and what it keeps</source>
        <translation>Wo sie lauscht und was sie aufbewahrt</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>as usual: 2525, or a free one where that is taken</source>
        <translation>wie üblich: 2525, oder ein freier, wenn der belegt ist</translation>
    </message>
    <message>
        <source>Port of the sandbox</source>
        <translation>Port der Sandbox</translation>
    </message>
    <message>
        <source>&amp;Unix socket</source>
        <translation>&amp;Unix-Socket</translation>
    </message>
    <message>
        <source>&amp;Maildir</source>
        <translation>&amp;Maildir</translation>
    </message>
    <message>
        <source>What it speaks</source>
        <translation>Was sie spricht</translation>
    </message>
    <message>
        <source>How much it takes</source>
        <translation>Wie viel sie annimmt</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>for each message</source>
        <translation>je Nachricht</translation>
    </message>
    <message>
        <source>M&amp;essages</source>
        <translation>Na&amp;chrichten</translation>
    </message>
    <message>
        <source>in a session</source>
        <translation>in einer Sitzung</translation>
    </message>
    <message>
        <source>Recipie&amp;nts</source>
        <translation>&amp;Empfänger</translation>
    </message>
    <message>
        <source>of a message</source>
        <translation>einer Nachricht</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation>D&amp;omains</translation>
    </message>
    <message>
        <source>of the recipients in a session</source>
        <translation>der Empfänger in einer Sitzung</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Größte Nachricht</translation>
    </message>
    <message>
        <source>Messages in a session</source>
        <translation>Nachrichten in einer Sitzung</translation>
    </message>
    <message>
        <source>Recipients of a message</source>
        <translation>Empfänger einer Nachricht</translation>
    </message>
    <message>
        <source>Domains of recipients in a session</source>
        <translation>Domains der Empfänger in einer Sitzung</translation>
    </message>
    <message>
        <source>Announced with SIZE and LIMITS, and kept to.</source>
        <translation>Mit SIZE und LIMITS angekündigt und eingehalten.</translation>
    </message>
    <message>
        <source>Certificates of clients</source>
        <translation>Zertifikate der Clients</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>erbeten</translation>
    </message>
    <message>
        <source>required: without a good one the handshake ends</source>
        <translation>verlangt: ohne ein gutes endet der Handshake</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;Zertifikat</translation>
    </message>
    <message>
        <source>Signed b&amp;y</source>
        <translation>Unterschrie&amp;ben von</translation>
    </message>
    <message>
        <source>A PEM file of the authorities. The account Local sandbox shows a certificate of the sandbox&apos;s own.</source>
        <translation>Eine PEM-Datei der Zertifizierungsstellen. Das Konto Lokale Sandbox zeigt ein Zertifikat der Sandbox selbst.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It must be in PEM form.</source>
        <translation>In dieser Datei steht kein Zertifikat. Sie muss in PEM-Form sein.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>it does not listen</source>
        <translation>sie lauscht nicht</translation>
    </message>
    <message>
        <source>%1, its authority</source>
        <translation>%1, ihre Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>%1, a client&apos;s certificate</source>
        <translation>%1, das Zertifikat eines Clients</translation>
    </message>
    <message>
        <source>The sandbox does not serve: %1</source>
        <translation>Die Sandbox bedient niemanden: %1</translation>
    </message>
</context>
<context>
    <name>ui::SessionPanel</name>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Under way: %1</source>
        <translation>Unterwegs: %1</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Noch einmal testen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Save the transcript</source>
        <translation>Den Mitschnitt speichern</translation>
    </message>
    <message>
        <source>Text, in swaks&apos; notation (*.txt)</source>
        <translation>Text, in der Schreibweise von swaks (*.txt)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>The transcript could not be saved as %1: %2</source>
        <translation>Der Mitschnitt ließ sich nicht als %1 speichern: %2</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Noch einmal abholen</translation>
    </message>
</context>
<context>
    <name>ui::SideBar</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Empty so far. Each session of this run appears here, with its transcript, its secrets masked.</source>
        <translation>Noch leer. Jede Sitzung dieses Laufs erscheint hier mit ihrem Mitschnitt, die Geheimnisse verdeckt.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message numerus="yes">
        <source>Open the sandbox: %n messages arrived</source>
        <translation>
            <numerusform>Die Sandbox öffnen: %n Nachricht angekommen</numerusform>
            <numerusform>Die Sandbox öffnen: %n Nachrichten angekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sandbox, %n messages arrived</source>
        <translation>
            <numerusform>Sandbox, %n Nachricht angekommen</numerusform>
            <numerusform>Sandbox, %n Nachrichten angekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>startet…</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Konto bearbeiten…</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>Konto löschen…</translation>
    </message>
    <message>
        <source>Delete message…</source>
        <translation>Nachricht löschen…</translation>
    </message>
</context>
<context>
    <name>ui::SideStrip</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Die Sandbox öffnen</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>The password is an OAuth access &amp;token</source>
        <translation>Das Passwort ist ein OAuth-Zugriffs&amp;token</translation>
    </message>
    <message>
        <source>A&amp;llow the password over an unprotected connection</source>
        <translation>Das Passwort über eine &amp;ungeschützte Verbindung erlauben</translation>
    </message>
    <message>
        <source>Everybody on the way can read the password and use it. Only for a server that you reach on a network of your own.</source>
        <translation>Unterwegs kann jeder das Passwort lesen und benutzen. Nur für einen Server, den Sie im eigenen Netz erreichen.</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>&amp;Only these</source>
        <translation>&amp;Nur diese</translation>
    </message>
    <message>
        <source>DIGEST-MD5, NTLM and ANONYMOUS are taken only where they are chosen here. One that the server does not offer takes AUTH=… on the message&apos;s page “Control” besides.</source>
        <translation>DIGEST-MD5, NTLM und ANONYMOUS werden nur genommen, wo sie hier gewählt sind. Eines, das der Server nicht anbietet, braucht dazu AUTH=… auf der Seite „Steuerung“ der Nachricht.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Acts &amp;for</source>
        <translation>Handelt &amp;für</translation>
    </message>
    <message>
        <source>The authorization identity: another mailbox that this user may send for.</source>
        <translation>Die Autorisierungsidentität: ein anderes Postfach, für das dieser Benutzer senden darf.</translation>
    </message>
    <message>
        <source>&amp;Realm</source>
        <translation>&amp;Realm</translation>
    </message>
    <message>
        <source>the first that the server names</source>
        <translation>der erste, den der Server nennt</translation>
    </message>
    <message>
        <source>For DIGEST-MD5.</source>
        <translation>Für DIGEST-MD5.</translation>
    </message>
    <message>
        <source>Do&amp;main</source>
        <translation>&amp;Domäne</translation>
    </message>
    <message>
        <source>the server&apos;s own</source>
        <translation>die des Servers</translation>
    </message>
    <message>
        <source>For NTLM.</source>
        <translation>Für NTLM.</translation>
    </message>
    <message>
        <source>In clear text</source>
        <translation>Im Klartext</translation>
    </message>
    <message>
        <source>The strongest of these that the server offers is taken; with none chosen, the strongest of all.</source>
        <translation>Genommen wird das stärkste davon, das der Server anbietet; ist keines gewählt, das stärkste von allen.</translation>
    </message>
    <message>
        <source>%1 This server offers %2.</source>
        <comment>how one is chosen; what is offered</comment>
        <translation>%1 Dieser Server bietet %2 an.</translation>
    </message>
    <message>
        <source>This Heloscope was built without Kerberos.</source>
        <translation>Dieses Heloscope wurde ohne Kerberos gebaut.</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>niemand anderen</translation>
    </message>
</context>
<context>
    <name>ui::SourcePane</name>
    <message>
        <source>The exact message</source>
        <translation>Die genaue Nachricht</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Die ersten %1 von %2 werden gezeigt.</translation>
    </message>
</context>
<context>
    <name>ui::StageBar</name>
    <message>
        <source>Stages</source>
        <translation>Etappen</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Noch keine Sitzung</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>not reached: %1</source>
        <translation>nicht erreicht: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3 ms</source>
        <translation>%1: %2, %3 ms</translation>
    </message>
    <message numerus="yes">
        <source>, %n refused</source>
        <translation>
            <numerusform>, %n abgelehnt</numerusform>
            <numerusform>, %n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>, failed</source>
        <translation>, misslungen</translation>
    </message>
</context>
<context>
    <name>ui::TestResult</name>
    <message>
        <source>Show transcript</source>
        <translation>Mitschnitt zeigen</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>Testing: signing in, and no message is sent…</source>
        <translation>Test läuft: Es wird angemeldet und keine Nachricht gesendet…</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::TlsPage</name>
    <message>
        <source>File of the authorities to trust</source>
        <translation>Datei der Stellen, denen vertraut wird</translation>
    </message>
    <message>
        <source>Certificates of authorities</source>
        <translation>Zertifikate von Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Go on when the certificate does not check out</source>
        <translation>&amp;Weitermachen, wenn das Zertifikat die Prüfung nicht besteht</translation>
    </message>
    <message>
        <source>Anybody can pretend to be this server and be given the password. Better: name the authority above.</source>
        <translation>Jeder kann sich als dieser Server ausgeben und das Passwort bekommen. Besser: Nennen Sie oben die Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>the usual: TLS 1.2</source>
        <translation>die übliche: TLS 1.2</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>die neueste</translation>
    </message>
    <message>
        <source>Do not say which server is mea&amp;nt</source>
        <translation>&amp;Nicht sagen, welcher Server gemeint ist</translation>
    </message>
    <message>
        <source>Resume the &amp;last session where the server allows it</source>
        <translation>Letzte Sitzun&amp;g wieder aufnehmen, wo der Server es erlaubt</translation>
    </message>
    <message>
        <source>File of the own certificate</source>
        <translation>Datei des eigenen Zertifikats</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.p12 *.pfx);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>File of the private key</source>
        <translation>Datei des privaten Schlüssels</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Schlüssel (*.pem *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What to trust</source>
        <translation>Wem zu trauen ist</translation>
    </message>
    <message>
        <source>this computer&apos;s authorities</source>
        <translation>die Stellen dieses Rechners</translation>
    </message>
    <message>
        <source>Trusted &amp;authority</source>
        <translation>Vertraute S&amp;telle</translation>
    </message>
    <message>
        <source>Name to &amp;check</source>
        <translation>Zu &amp;prüfender Name</translation>
    </message>
    <message>
        <source>as the host</source>
        <translation>wie der Server</translation>
    </message>
    <message>
        <source>&amp;Pinned</source>
        <translation>&amp;Festgelegt</translation>
    </message>
    <message>
        <source>any certificate that checks out</source>
        <translation>jedes Zertifikat, das die Prüfung besteht</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>erbeten</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>&amp;Revocation proof</source>
        <translation>Sperrna&amp;chweis</translation>
    </message>
    <message>
        <source>OCSP stapling: the server shows that its certificate was not revoked.</source>
        <translation>OCSP-Stapling: Der Server zeigt, dass sein Zertifikat nicht gesperrt wurde.</translation>
    </message>
    <message>
        <source>Tr&amp;usted anyway</source>
        <translation>Trotzdem vertra&amp;ut</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>&amp;Oldest version</source>
        <translation>Ä&amp;lteste Version</translation>
    </message>
    <message>
        <source>Ne&amp;west version</source>
        <translation>Neu&amp;este Version</translation>
    </message>
    <message>
        <source>C&amp;iphers</source>
        <translation>Ch&amp;iffren</translation>
    </message>
    <message>
        <source>the usual, or as OpenSSL writes them</source>
        <translation>die üblichen, oder wie OpenSSL sie schreibt</translation>
    </message>
    <message>
        <source>Name to &amp;send</source>
        <translation>Zu &amp;sendender Name</translation>
    </message>
    <message>
        <source>the name that is checked</source>
        <translation>der geprüfte Name</translation>
    </message>
    <message>
        <source>A resumed session is faster and shows no certificate; what the first one showed counts.</source>
        <translation>Eine wieder aufgenommene Sitzung ist schneller und zeigt kein Zertifikat; es gilt, was die erste gezeigt hat.</translation>
    </message>
    <message>
        <source>none is shown</source>
        <translation>keines wird gezeigt</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>&amp;Zertifikat</translation>
    </message>
    <message>
        <source>in the file of the certificate</source>
        <translation>in der Datei des Zertifikats</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>Private&amp;r Schlüssel</translation>
    </message>
    <message>
        <source>Pass p&amp;hrase</source>
        <translation>Passp&amp;hrase</translation>
    </message>
    <message>
        <source>Not all of these are a SHA-256, which has 64 hexadecimal digits, or 44 of base64 after sha256//. One that is not whole does not count.</source>
        <translation>Nicht alle davon sind ein SHA-256, das 64 hexadezimale Ziffern hat oder 44 Zeichen Base64 nach sha256//. Ein unvollständiges zählt nicht.</translation>
    </message>
    <message>
        <source>SHA-256 of the server&apos;s certificate or of its public key, in hexadecimal or as sha256// and base64, with commas between several. It must be one of them, whoever signed it.</source>
        <translation>SHA-256 des Serverzertifikats oder seines öffentlichen Schlüssels, hexadezimal oder als sha256// und Base64, mehrere durch Kommas getrennt. Es muss eines davon sein, wer immer es unterschrieben hat.</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Meldet sich an als</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The account to send with</source>
        <translation>Das Konto zum Senden</translation>
    </message>
    <message>
        <source>nobody signs in</source>
        <translation>niemand meldet sich an</translation>
    </message>
    <message>
        <source>Signs in: %1</source>
        <translation>Meldet sich an: %1</translation>
    </message>
    <message>
        <source>Breaks the rules</source>
        <translation>Bricht die Regeln</translation>
    </message>
</context>
<context>
    <name>ui::TranscriptDelegate</name>
    <message numerus="yes">
        <source>−%n lines</source>
        <translation>
            <numerusform>−%n Zeile</numerusform>
            <numerusform>−%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n lines</source>
        <translation>
            <numerusform>+%n Zeile</numerusform>
            <numerusform>+%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>against the rules</source>
        <translation>gegen die Regeln</translation>
    </message>
</context>
<context>
    <name>ui::TranscriptModel</name>
    <message numerus="yes">
        <source>%1, and %n more lines</source>
        <translation>
            <numerusform>%1, und %n weitere Zeile</numerusform>
            <numerusform>%1, und %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Time ms</source>
        <translation>Zeit ms</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Auf der Leitung</translation>
    </message>
    <message>
        <source>Took ms</source>
        <translation>Dauer ms</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>ui::TranscriptPage</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>No line has all of these words.</source>
        <translation>Keine Zeile enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>No line has %1.</source>
        <translation>Keine Zeile enthält %1.</translation>
    </message>
    <message>
        <source>Esc shows all lines again.</source>
        <translation>Esc zeigt wieder alle Zeilen.</translation>
    </message>
</context>
<context>
    <name>ui::TranscriptSaver</name>
    <message>
        <source>the session is gone</source>
        <translation>die Sitzung ist nicht mehr da</translation>
    </message>
</context>
<context>
    <name>ui::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Mitschnitt</translation>
    </message>
    <message>
        <source>&amp;Copy line</source>
        <translation>Zeile &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;whole transcript</source>
        <translation>&amp;Ganzen Mitschnitt kopieren</translation>
    </message>
</context>
<context>
    <name>ui::TrustList</name>
    <message>
        <source>Re&amp;voke</source>
        <translation>Zurückneh&amp;men</translation>
    </message>
    <message>
        <source>None. Where a certificate is refused, the verdict offers to trust it.</source>
        <translation>Keine. Wo ein Zertifikat abgelehnt wird, bietet das Urteil an, ihm zu vertrauen.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>In spite of</source>
        <translation>Obwohl</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertraute Zertifikate</translation>
    </message>
</context>
<context>
    <name>ui::VerdictBar</name>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Progress of the message</source>
        <translation>Fortschritt der Nachricht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Bereit zum Senden</translation>
    </message>
    <message>
        <source>Drop the connection</source>
        <translation>Verbindung trennen</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Bericht kopiert</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Trust this certificate…</source>
        <translation>Diesem Zertifikat vertrauen…</translation>
    </message>
</context>
<context>
    <name>ui::Workspace</name>
    <message>
        <source>The accounts could not be saved: %1. They stay as they are until this window closes.</source>
        <translation>Die Konten ließen sich nicht speichern: %1. Sie bleiben, wie sie sind, bis dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>A message could not be saved: %1. It stays here until this window closes.</source>
        <translation>Eine Nachricht ließ sich nicht speichern: %1. Sie bleibt hier, bis dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>The local sandbox could not be started: %1</source>
        <translation>Die lokale Sandbox ließ sich nicht starten: %1</translation>
    </message>
    <message>
        <source>The file of accounts was damaged. It is kept as %1, and the list starts fresh.</source>
        <translation>Die Datei der Konten war beschädigt. Sie bleibt als %1 erhalten, und die Liste beginnt neu.</translation>
    </message>
    <message>
        <source>The file of a message was damaged. It is kept as %1.</source>
        <translation>Die Datei einer Nachricht war beschädigt. Sie bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>Test of %1</source>
        <translation>Test von %1</translation>
    </message>
    <message>
        <source>The password of %1 could not be kept in the keychain. %2</source>
        <translation>Das Passwort von %1 ließ sich nicht im Schlüsselbund speichern. %2</translation>
    </message>
    <message>
        <source>%1 is asked for although the server does not offer it.</source>
        <translation>%1 wird verlangt, obwohl der Server es nicht anbietet.</translation>
    </message>
</context>
</TS>
