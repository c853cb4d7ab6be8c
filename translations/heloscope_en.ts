<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>=== %n entries are left out here</source>
        <translation>
            <numerusform>=== %n entry is left out here</numerusform>
            <numerusform>=== %n entries are left out here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideRows</name>
    <message numerus="yes">
        <source>%1 of %n accepted</source>
        <translation>
            <numerusform>%1 of %n accepted</numerusform>
            <numerusform>%1 of %n accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message numerus="yes">
        <source>message, %1 bytes in %n lines, then the dot</source>
        <translation>
            <numerusform>message, %1 bytes in %n line, then the dot</numerusform>
            <numerusform>message, %1 bytes in %n lines, then the dot</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>--from takes one address, and &quot;%1&quot; holds %n.</source>
        <translation>
            <numerusform>--from takes one address, and &quot;%1&quot; holds %n.</numerusform>
            <numerusform>--from takes one address, and &quot;%1&quot; holds %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octets</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more lines</source>
        <translation>
            <numerusform>… and %n more line</numerusform>
            <numerusform>… and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message numerus="yes">
        <source>Offers %n extension(s), STARTTLS among them</source>
        <translation>
            <numerusform>Offers %n extension: STARTTLS</numerusform>
            <numerusform>Offers %n extensions, STARTTLS among them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offers %n extension(s), AUTH among them</source>
        <translation>
            <numerusform>Offers %n extension: AUTH</numerusform>
            <numerusform>Offers %n extensions, AUTH among them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offers %n extension(s)</source>
        <translation>
            <numerusform>Offers %n extension</numerusform>
            <numerusform>Offers %n extensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n recipient(s)</source>
        <translation>
            <numerusform>%1 for %n recipient</numerusform>
            <numerusform>%1 for %n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent; %n line(s) got a second dot</source>
        <translation>
            <numerusform>Sent; %n line got a second dot</numerusform>
            <numerusform>Sent; %n lines got a second dot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We waited %n second(s).</source>
        <translation>
            <numerusform>We waited %n second.</numerusform>
            <numerusform>We waited %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted, all %n messages</source>
        <translation>
            <numerusform>Accepted, %n message</numerusform>
            <numerusform>Accepted, all %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted for all %n recipients</source>
        <translation>
            <numerusform>Accepted for %n recipient</numerusform>
            <numerusform>Accepted for all %n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted for all %n recipients, queued as %1</source>
        <translation>
            <numerusform>Accepted for %n recipient, queued as %1</numerusform>
            <numerusform>Accepted for all %n recipients, queued as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server’s limits split this send into %n transaction(s)</source>
        <translation>
            <numerusform>The server’s limits allow this send as %n transaction</numerusform>
            <numerusform>The server’s limits split this send into %n transactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %n connection(s).</source>
        <translation>
            <numerusform>It takes %n connection.</numerusform>
            <numerusform>It takes %n connections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n day(s) ago.</source>
        <translation>
            <numerusform>That is %n day ago.</numerusform>
            <numerusform>That is %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is in %n day(s).</source>
        <translation>
            <numerusform>That is in %n day.</numerusform>
            <numerusform>That is in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name service answered, %n record(s)</source>
        <translation>
            <numerusform>The name service answered, %n record</numerusform>
            <numerusform>The name service answered, %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commands in one go, %1 round trips saved</source>
        <translation>
            <numerusform>%n command in one go, %1 round trips saved</numerusform>
            <numerusform>%n commands in one go, %1 round trips saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message that the server fetches, for %n recipient(s)</source>
        <translation>
            <numerusform>A message that the server fetches, for %n recipient</numerusform>
            <numerusform>A message that the server fetches, for %n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that waited came</source>
        <translation>
            <numerusform>%n message that waited came</numerusform>
            <numerusform>%n messages that waited came</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>registry</name>
    <message numerus="yes">
        <source>%1 takes at most %n character(s), and this would be more.</source>
        <translation>
            <numerusform>%1 takes at most %n character, and this would be more.</numerusform>
            <numerusform>%1 takes at most %n characters, and this would be more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DetailPane</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InboxWindow</name>
    <message numerus="yes">
        <source>to %n recipients · %1</source>
        <translation>
            <numerusform>to %n recipient · %1</numerusform>
            <numerusform>to %n recipients · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecipientPills</name>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more refused</source>
        <translation>
            <numerusform>%n more refused</numerusform>
            <numerusform>%n more refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SideBar</name>
    <message numerus="yes">
        <source>Open the sandbox: %n messages arrived</source>
        <translation>
            <numerusform>Open the sandbox: %n message arrived</numerusform>
            <numerusform>Open the sandbox: %n messages arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sandbox, %n messages arrived</source>
        <translation>
            <numerusform>Sandbox, %n message arrived</numerusform>
            <numerusform>Sandbox, %n messages arrived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StageBar</name>
    <message numerus="yes">
        <source>, %n refused</source>
        <translation>
            <numerusform>, %n refused</numerusform>
            <numerusform>, %n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TranscriptDelegate</name>
    <message numerus="yes">
        <source>−%n lines</source>
        <translation>
            <numerusform>−%n line</numerusform>
            <numerusform>−%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n lines</source>
        <translation>
            <numerusform>+%n line</numerusform>
            <numerusform>+%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TranscriptModel</name>
    <message numerus="yes">
        <source>%1, and %n more lines</source>
        <translation>
            <numerusform>%1, and %n more line</numerusform>
            <numerusform>%1, and %n more lines</numerusform>
        </translation>
    </message>
</context>
</TS>
