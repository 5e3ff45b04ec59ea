<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Docket</source>
        <translation>Über Docket</translation>
    </message>
    <message>
        <source>Keeps documentation true to the tickets that change it.
Qt %1 · KDE SyntaxHighlighting · expat · QCoro
Free software under the GNU GPL, version 3 or later.</source>
        <translation>Hält die Dokumentation im Einklang mit den Tickets, die sie verändern.
Qt %1 · KDE SyntaxHighlighting · expat · QCoro
Freie Software unter der GNU GPL, Version 3 oder später.</translation>
    </message>
</context>
<context>
    <name>BatchPlan</name>
    <message>
        <source>has no words yet</source>
        <translation>hat noch keinen Text</translation>
    </message>
    <message>
        <source>is not sure enough: compare it by itself</source>
        <translation>ist nicht sicher genug: bitte einzeln vergleichen</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>ändert nichts</translation>
    </message>
    <message>
        <source>only what waits can be snoozed</source>
        <translation>nur Wartendes kann zurückgestellt werden</translation>
    </message>
    <message>
        <source>is decided already</source>
        <translation>ist schon entschieden</translation>
    </message>
    <message>
        <source>is not published</source>
        <translation>ist nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>%1 %2 on %3</source>
        <extracomment>%1 is Approve, Reject …, then &quot;12 proposals&quot; and &quot;9 pages&quot;</extracomment>
        <translation>%1: %2 auf %3</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>asks a question, and has no words yet</source>
        <translation>stellt eine Frage und hat noch keinen Text</translation>
    </message>
    <message>
        <source>is in trouble: look at it by itself</source>
        <translation>hat ein Problem: einzeln ansehen</translation>
    </message>
    <message>
        <source>is not waiting any more</source>
        <translation>wartet nicht mehr</translation>
    </message>
</context>
<context>
    <name>BudgetText</name>
    <message>
        <source>Few requests left</source>
        <translation>Nur noch wenige Anfragen übrig</translation>
    </message>
    <message>
        <source>Requests left: %1 of %2</source>
        <translation>Anfragen übrig: %1 von %2</translation>
    </message>
    <message>
        <source>Requests left: %1</source>
        <translation>Anfragen übrig: %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 · reading slower</source>
        <translation>%1 · liest langsamer</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>bold</source>
        <translation>fett</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>kursiv</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>durchgestrichen</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>unterstrichen</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>Formatierung</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Formatting changed</source>
        <translation>Formatierung geändert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>empty line</source>
        <translation>leere Zeile</translation>
    </message>
    <message>
        <source>empty paragraph</source>
        <translation>leerer Absatz</translation>
    </message>
    <message>
        <source>%1, from line %2 to line %3: %4</source>
        <translation>%1, von Zeile %2 nach Zeile %3: %4</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Keine Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in formatting only</source>
        <translation>
            <numerusform>%n nur in der Formatierung</numerusform>
            <numerusform>%n nur in der Formatierung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): %1</source>
        <translation>
            <numerusform>%n Zeile: %1</numerusform>
            <numerusform>%n Zeilen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message>
        <source>no source</source>
        <translation>ohne Quelle</translation>
    </message>
</context>
<context>
    <name>DamageBox</name>
    <message>
        <source>Docket cannot read its memory of this workspace.</source>
        <translation>Docket kann sein Gedächtnis dieses Arbeitsbereichs nicht lesen.</translation>
    </message>
    <message>
        <source>Set aside and begin anew</source>
        <translation>Beiseitelegen und neu beginnen</translation>
    </message>
    <message>
        <source>Go on from a backup…</source>
        <translation>Mit einer Sicherung weitermachen…</translation>
    </message>
    <message>
        <source>A backup of this workspace</source>
        <translation>Eine Sicherung dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>That did not work. Nothing was deleted.</source>
        <translation>Das ist nicht gelungen. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>The damaged file was set aside and kept.</source>
        <translation>Die beschädigte Datei wurde beiseitegelegt und bleibt erhalten.</translation>
    </message>
    <message>
        <source>It is now
%1

%2</source>
        <translation>Sie heißt jetzt
%1

%2</translation>
    </message>
    <message>
        <source>Docket begins with an empty memory; the next look at the site fills the queue again.</source>
        <translation>Docket beginnt mit leerem Gedächtnis; die nächste Abfrage der Site füllt die Warteschlange wieder.</translation>
    </message>
    <message>
        <source>Docket goes on from the backup; the next look at the site brings what came since.</source>
        <translation>Docket macht mit der Sicherung weiter; die nächste Abfrage der Site bringt, was seither kam.</translation>
    </message>
    <message>
        <source>Its file is damaged. Nothing was changed. Docket can set the file aside under another name and begin anew, or go on from a backup. Nothing is deleted; pages and tickets are not touched.</source>
        <translation>Die Datei ist beschädigt. Es wurde nichts geändert. Docket kann die Datei unter einem anderen Namen beiseitelegen und neu beginnen oder von einer Sicherung aus weitermachen. Es wird nichts gelöscht; Seiten und Tickets bleiben unberührt.</translation>
    </message>
    <message>
        <source>Backup (*.db);;All files (*)</source>
        <translation>Sicherung (*.db);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <comment>form of a date</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>form of a date</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>form of a date</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>form of a date</comment>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>form of a date</comment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy HH:mm:ss</source>
        <comment>form of a date</comment>
        <translation>d. MMMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <comment>form of a date</comment>
        <translation>ddd d. MMM HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMM HH:mm</source>
        <comment>form of a date</comment>
        <translation>dddd, d. MMM HH:mm</translation>
    </message>
</context>
<context>
    <name>DiffEmptiness</name>
    <message numerus="yes">
        <source>Formatting only: %n %1 change(s)</source>
        <translation>
            <numerusform>Nur Formatierung: %n Änderung (%1)</numerusform>
            <numerusform>Nur Formatierung: %n Änderungen (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Formatting only: %n change(s)</source>
        <translation>
            <numerusform>Nur Formatierung: %n Änderung</numerusform>
            <numerusform>Nur Formatierung: %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs any more: the page already says this</source>
        <translation>Kein Unterschied mehr: Die Seite sagt das schon</translation>
    </message>
    <message>
        <source>Close as done</source>
        <translation>Als erledigt schließen</translation>
    </message>
    <message>
        <source>Only spaces differ</source>
        <translation>Nur Leerzeichen unterscheiden sich</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Only the markup differs, not what is read</source>
        <translation>Nur die Auszeichnung unterscheidet sich, nicht der Text</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Quelltext zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>DiffFind</name>
    <message>
        <source>No hit</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Docket</name>
    <message>
        <source>Docket cannot start: %1.</source>
        <translation>Docket kann nicht starten: %1.</translation>
    </message>
    <message>
        <source>Staging site</source>
        <translation>Übungsseite</translation>
    </message>
    <message>
        <source>Docket did not go back to the backup.</source>
        <translation>Docket ist nicht zur Sicherung zurückgekehrt.</translation>
    </message>
    <message>
        <source>Back at the backup %1. What was here before is kept as %2 in the workspace&apos;s folder.</source>
        <translation>Zurück bei der Sicherung %1. Was vorher hier war, ist als %2 im Ordner des Arbeitsbereichs aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Docket::AccountButton</name>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
</context>
<context>
    <name>Docket::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Renew token…</source>
        <translation>Token erneuern…</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Dieses verwenden</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Each account has a queue, a registry and a log of its own. One is in use at a time; what was decided with another waits until it is used again.</source>
        <translation>Jedes Konto hat seine eigene Warteschlange, sein eigenes Register und sein eigenes Protokoll. Eines ist jeweils in Gebrauch; was mit einem anderen entschieden wurde, wartet, bis es wieder verwendet wird.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>Ende unbekannt</translation>
    </message>
    <message>
        <source>Forget the account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Forget %1 and its token?</source>
        <translation>%1 und sein Token entfernen?</translation>
    </message>
    <message>
        <source>Its proposals, decisions and sync log stay.</source>
        <translation>Vorschläge, Entscheidungen und Sync-Protokoll bleiben.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>In use, signed in</source>
        <translation>In Gebrauch, angemeldet</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>In use, sign-in needed</source>
        <translation>In Gebrauch, Anmeldung nötig</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>In use, not reachable</source>
        <translation>In Gebrauch, nicht erreichbar</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Fragt nach …</translation>
    </message>
    <message>
        <source>No account is needed here: Docket brought this staging site along and is signed in to it. To connect your own account, start Docket without --sandbox.</source>
        <translation>Hier braucht es kein Konto: Docket hat diese Übungsseite mitgebracht und ist dort angemeldet. Um Ihr eigenes Konto zu verbinden, starten Sie Docket ohne --sandbox.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer: Docket asks for the token at each start.</source>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund: Docket fragt bei jedem Start nach dem Token.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>Docket::Actions</name>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Reject…</source>
        <translation>&amp;Ablehnen…</translation>
    </message>
    <message>
        <source>&amp;Owner…</source>
        <translation>&amp;Weitergeben…</translation>
    </message>
    <message>
        <source>&amp;Snooze…</source>
        <translation>&amp;Zurückstellen…</translation>
    </message>
    <message>
        <source>&amp;Mark for a batch</source>
        <translation>Für Stapel &amp;markieren</translation>
    </message>
    <message>
        <source>Mark a&amp;ll shown</source>
        <translation>A&amp;lle angezeigten markieren</translation>
    </message>
    <message>
        <source>&amp;Next proposal</source>
        <translation>&amp;Nächster Vorschlag</translation>
    </message>
    <message>
        <source>&amp;Previous proposal</source>
        <translation>&amp;Voriger Vorschlag</translation>
    </message>
    <message>
        <source>Next &amp;change</source>
        <translation>Nächste Än&amp;derung</translation>
    </message>
    <message>
        <source>Pre&amp;vious change</source>
        <translation>V&amp;orige Änderung</translation>
    </message>
    <message>
        <source>&amp;Drop change</source>
        <translation>Änderun&amp;g auslassen</translation>
    </message>
    <message>
        <source>Show &amp;source</source>
        <translation>&amp;Quelltext zeigen</translation>
    </message>
    <message>
        <source>&amp;Unified</source>
        <translation>&amp;Untereinander</translation>
    </message>
    <message>
        <source>&amp;Fold unchanged</source>
        <translation>Unverändertes &amp;falten</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>Lange Zeilen um&amp;brechen</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>Bele&amp;ge</translation>
    </message>
    <message>
        <source>Read the pa&amp;ge</source>
        <translation>&amp;Seite lesen</translation>
    </message>
    <message>
        <source>Open &amp;ticket in browser</source>
        <translation>&amp;Ticket im Browser öffnen</translation>
    </message>
    <message>
        <source>Open &amp;page in browser</source>
        <translation>&amp;Seite im Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;diff</source>
        <translation>Als &amp;Diff kopieren</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Weiters&amp;uchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rückwärts su&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Publish edited</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Back to proposal</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Use &amp;live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Jetzt ab&amp;gleichen</translation>
    </message>
    <message>
        <source>&amp;Connect an account…</source>
        <translation>&amp;Konto verbinden…</translation>
    </message>
    <message>
        <source>Fo&amp;rget the account…</source>
        <translation>Konto en&amp;tfernen…</translation>
    </message>
    <message>
        <source>&amp;Import policy…</source>
        <translation>Regelwerk &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>G&amp;rößerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Widen &amp;queue</source>
        <translation>&amp;Warteschlange verbreitern</translation>
    </message>
    <message>
        <source>Narrow queue</source>
        <translation>Warteschlange schmaler</translation>
    </message>
    <message>
        <source>Widen e&amp;vidence</source>
        <translation>Belege &amp;verbreitern</translation>
    </message>
    <message>
        <source>Narrow evidence</source>
        <translation>Belege schmaler</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>Sync &amp;log</source>
        <translation>Sync-&amp;Protokoll</translation>
    </message>
    <message>
        <source>Open page of this entry</source>
        <translation>Seite dieses Eintrags öffnen</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
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
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>&amp;Tasten und Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Docket</source>
        <translation>&amp;Über Docket</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Fold unchanged</source>
        <translation>Falten</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umbruch</translation>
    </message>
    <message>
        <source>Read page</source>
        <translation>Seite lesen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Sta&amp;y after a decision</source>
        <translation>&amp;Nach der Entscheidung bleiben</translation>
    </message>
    <message>
        <source>Ignore s&amp;paces</source>
        <translation>&amp;Leerzeichen ignorieren</translation>
    </message>
    <message>
        <source>List of c&amp;hanges</source>
        <translation>&amp;Liste der Änderungen</translation>
    </message>
    <message>
        <source>Use pr&amp;oposed</source>
        <translation>Vorschla&amp;g</translation>
    </message>
    <message>
        <source>Full s&amp;creen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Re&amp;vert published change</source>
        <translation>V&amp;eröffentlichte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Edit &amp;in source or rendered</source>
        <translation>Im &amp;Quelltext oder lesbar bearbeiten</translation>
    </message>
    <message>
        <source>Export log as CS&amp;V…</source>
        <translation>Protokoll als CS&amp;V exportieren …</translation>
    </message>
    <message>
        <source>Export log as &amp;JSON lines…</source>
        <translation>Protokoll als &amp;JSON Lines exportieren …</translation>
    </message>
    <message>
        <source>Make it a r&amp;ule</source>
        <translation>Zur &amp;Regel machen</translation>
    </message>
    <message>
        <source>Anot&amp;her rule…</source>
        <translation>An&amp;dere Regel…</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Disc&amp;ard my edit</source>
        <translation>Meine Fassu&amp;ng verwerfen</translation>
    </message>
    <message>
        <source>Live, t&amp;hen proposed</source>
        <translation>Live, dann Vorschl&amp;ag</translation>
    </message>
    <message>
        <source>N&amp;either: as Before</source>
        <translation>Keines: wie &amp;bisher</translation>
    </message>
    <message>
        <source>Discard my edit</source>
        <translation>Meine Fassung verwerfen</translation>
    </message>
    <message>
        <source>&amp;Drift</source>
        <translation>&amp;Abweichungen</translation>
    </message>
    <message>
        <source>A&amp;udit now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>Propose a &amp;change</source>
        <translation>Änderung &amp;vorschlagen</translation>
    </message>
    <message>
        <source>Re&amp;link section</source>
        <translation>Abschnitt neu &amp;verknüpfen</translation>
    </message>
    <message>
        <source>&amp;Accept new place or title</source>
        <translation>Neuen Ort oder Titel &amp;annehmen</translation>
    </message>
    <message>
        <source>&amp;Import lines from CSV…</source>
        <translation>Zeilen aus CSV &amp;importieren …</translation>
    </message>
    <message>
        <source>Import lines from a &amp;page…</source>
        <translation>Zeilen von einer &amp;Seite importieren …</translation>
    </message>
    <message>
        <source>&amp;Export lines as CSV…</source>
        <translation>Zeilen als &amp;CSV exportieren …</translation>
    </message>
    <message>
        <source>Re&amp;gistry</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>CSV importieren …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Relink</source>
        <translation>Neu verknüpfen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>&amp;Keep published change</source>
        <translation>Veröffentlichte Änderung be&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Go on with this site</source>
        <translation>Mit dieser Site &amp;weitermachen</translation>
    </message>
    <message>
        <source>Registry and rules</source>
        <translation>Register und Regeln</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>&amp;Save draft or rule</source>
        <translation>Entwurf oder Regel spe&amp;ichern</translation>
    </message>
    <message>
        <source>&amp;New line or rule…</source>
        <translation>&amp;Neue Zeile oder Regel …</translation>
    </message>
    <message>
        <source>&amp;Duplicate line or rule</source>
        <translation>Zeile oder Regel &amp;duplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove line or rule</source>
        <translation>Zeile oder Regel &amp;entfernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Back to what it was</source>
        <translation>&amp;Zurück zum Gespeicherten</translation>
    </message>
    <message>
        <source>S&amp;witch rule on or off</source>
        <translation>Regel ein- oder auss&amp;chalten</translation>
    </message>
    <message>
        <source>Add &amp;condition</source>
        <translation>&amp;Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>R&amp;emove condition</source>
        <translation>Bedingung en&amp;tfernen</translation>
    </message>
    <message>
        <source>De&amp;fault rules</source>
        <translation>&amp;Standardregeln</translation>
    </message>
    <message>
        <source>&amp;Try the rules</source>
        <translation>Regeln &amp;ausprobieren</translation>
    </message>
    <message>
        <source>E&amp;xport trial as CSV…</source>
        <translation>&amp;Probelauf als CSV exportieren …</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>Re&amp;geln</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Entwurf sichern</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>Back to what it was</source>
        <translation>Zurück zum Gespeicherten</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Ein oder aus</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>Asks for &amp;documentation</source>
        <translation>Braucht &amp;Dokumentation</translation>
    </message>
    <message>
        <source>&amp;No documentation</source>
        <translation>&amp;Keine Dokumentation</translation>
    </message>
    <message>
        <source>&amp;Open ticket</source>
        <translation>Ticket &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Triage</source>
        <translation>&amp;Triage</translation>
    </message>
    <message>
        <source>&amp;Look for unlabelled tickets</source>
        <translation>Tickets &amp;ohne Label suchen</translation>
    </message>
    <message>
        <source>Missing links</source>
        <translation>Fehlende Seiten</translation>
    </message>
    <message>
        <source>Look for &amp;missing links</source>
        <translation>Nach &amp;fehlenden Seiten suchen</translation>
    </message>
    <message>
        <source>Add &amp;to the registry</source>
        <translation>Ins Re&amp;gister aufnehmen</translation>
    </message>
    <message>
        <source>Dismi&amp;ss link</source>
        <translation>Seite ver&amp;werfen</translation>
    </message>
    <message>
        <source>Open its pa&amp;ge</source>
        <translation>Sei&amp;te öffnen</translation>
    </message>
    <message>
        <source>Export log as &amp;PDF…</source>
        <translation>Protokoll als PD&amp;F exportieren …</translation>
    </message>
    <message>
        <source>Only e&amp;xceptions</source>
        <translation>Nu&amp;r Auffälliges</translation>
    </message>
    <message>
        <source>&amp;Charts of the log</source>
        <translation>&amp;Diagramme des Protokolls</translation>
    </message>
    <message>
        <source>&amp;Sign off this period…</source>
        <translation>Diesen &amp;Zeitraum abzeichnen …</translation>
    </message>
    <message>
        <source>Save this vie&amp;w…</source>
        <translation>Diese &amp;Ansicht speichern …</translation>
    </message>
    <message>
        <source>&amp;Rename the view…</source>
        <translation>Ansicht &amp;umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Delete the view</source>
        <translation>Ansicht &amp;löschen</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Abzeichnen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Co&amp;mment below pages to remind</source>
        <translation>Zum Erinnern unter Seiten &amp;kommentieren</translation>
    </message>
    <message>
        <source>&amp;Make evidence pack…</source>
        <translation>Prüfpaket erstelle&amp;n…</translation>
    </message>
    <message>
        <source>&amp;Open evidence pack…</source>
        <translation>Prüfpaket &amp;öffnen…</translation>
    </message>
    <message>
        <source>Re&amp;hearse…</source>
        <translation>Gene&amp;ralprobe…</translation>
    </message>
    <message>
        <source>Pu&amp;blish lines to a page…</source>
        <translation>Zei&amp;len auf einer Seite veröffentlichen …</translation>
    </message>
    <message>
        <source>Add a missing se&amp;ction…</source>
        <translation>Fehlenden A&amp;bschnitt hinzufügen …</translation>
    </message>
    <message>
        <source>Add section…</source>
        <translation>Abschnitt hinzufügen …</translation>
    </message>
    <message>
        <source>Publish log to a pa&amp;ge…</source>
        <translation>Protokoll auf einer Seite veröff&amp;entlichen …</translation>
    </message>
    <message>
        <source>Ne&amp;w page from a template…</source>
        <translation>Neue Seite aus eine&amp;r Vorlage …</translation>
    </message>
</context>
<context>
    <name>Docket::Announcer</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new proposal(s) to review</source>
        <translation>
            <numerusform>%n neuer Vorschlag zu prüfen</numerusform>
            <numerusform>%n neue Vorschläge zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Docket needs a new API token</source>
        <translation>Docket braucht ein neues API-Token</translation>
    </message>
    <message>
        <source>Sign-in for %1 is missing or expired. Nothing was lost.</source>
        <translation>Die Anmeldung bei %1 fehlt oder ist abgelaufen. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>The API token for %1 %2.</source>
        <translation>Das API-Token für %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be published</source>
        <translation>
            <numerusform>%n Änderung konnte nicht veröffentlicht werden</numerusform>
            <numerusform>%n Änderungen konnten nicht veröffentlicht werden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::AppearancePage</name>
    <message>
        <source>How added and removed words look</source>
        <translation>So sehen hinzugefügte und entfernte Wörter aus</translation>
    </message>
    <message>
        <source>Wait </source>
        <translation>Warten Sie </translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 Sekunden</translation>
    </message>
    <message>
        <source>90 seconds</source>
        <translation>90 Sekunden</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>Blau und Orange</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>Grün und Rot</translation>
    </message>
    <message>
        <source>Colours of changes</source>
        <translation>Farben der Änderungen</translation>
    </message>
    <message>
        <source>Blue and orange are told apart with any colour vision. Signs, stripes and lines say the same without colour.</source>
        <translation>Blau und Orange sind bei jedem Farbensehen zu unterscheiden. Zeichen, Streifen und Linien sagen dasselbe ohne Farbe.</translation>
    </message>
    <message>
        <source>Text of proposals</source>
        <translation>Text der Vorschläge</translation>
    </message>
    <message>
        <source>Also Ctrl and the plus, minus or 0 key, or Ctrl and the wheel.</source>
        <translation>Auch mit Strg und der Plus-, Minus- oder 0-Taste oder mit Strg und dem Mausrad.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>%1 text</source>
        <translation>Text: %1</translation>
    </message>
</context>
<context>
    <name>Docket::BatchBar</name>
    <message>
        <source>What the batch does</source>
        <translation>Was der Stapel tut</translation>
    </message>
    <message>
        <source>Leave it  (Esc)</source>
        <translation>Verlassen  (Esc)</translation>
    </message>
    <message>
        <source>Leave the batch</source>
        <translation>Stapel verlassen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message numerus="yes">
        <source>%n is/are left as they are</source>
        <translation>
            <numerusform>%n bleibt, wie er ist</numerusform>
            <numerusform>%n bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Left: %1 › %2 — %3</source>
        <translation>Bleibt: %1 › %2 — %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Approve, Reject … so many</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are somebody else&apos;s</source>
        <translation>
            <numerusform>%n davon gehört jemand anderem</numerusform>
            <numerusform>%n davon gehören jemand anderem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::ChangeListPanel</name>
    <message>
        <source>Enter goes there · Esc closes</source>
        <translation>Enter geht hin · Esc schließt</translation>
    </message>
    <message>
        <source>List of changes: %1</source>
        <translation>Liste der Änderungen: %1</translation>
    </message>
</context>
<context>
    <name>Docket::ChoicePopover</name>
    <message>
        <source>In your own words, then Enter</source>
        <translation>In eigenen Worten, dann Enter</translation>
    </message>
</context>
<context>
    <name>Docket::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>A command, a page or a ticket</source>
        <translation>Ein Befehl, eine Seite oder ein Ticket</translation>
    </message>
    <message>
        <source>Search commands and proposals</source>
        <translation>Befehle und Vorschläge suchen</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>Seite: %1</translation>
    </message>
    <message>
        <source>Proposal: %1 — %2 › %3</source>
        <translation>Vorschlag: %1 — %2 › %3</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Nichts heißt „%1“</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Einstellungen: %1</translation>
    </message>
</context>
<context>
    <name>Docket::ConditionRow</name>
    <message>
        <source>Type is</source>
        <translation>Typ ist</translation>
    </message>
    <message>
        <source>Has the label</source>
        <translation>Trägt das Label</translation>
    </message>
    <message>
        <source>Does not have the label</source>
        <translation>Trägt das Label nicht</translation>
    </message>
    <message>
        <source>Component is</source>
        <translation>Komponente ist</translation>
    </message>
    <message>
        <source>Asks for documentation</source>
        <translation>Verlangt Dokumentation</translation>
    </message>
    <message>
        <source>Does not ask for documentation</source>
        <translation>Verlangt keine Dokumentation</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Bug, Story …</source>
        <translation>Bug, Story …</translation>
    </message>
    <message>
        <source>One or several, with commas</source>
        <translation>Eine oder mehrere, mit Kommas</translation>
    </message>
    <message>
        <source>One label</source>
        <translation>Ein Label</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>Bedingung %1</translation>
    </message>
    <message>
        <source>Words of condition %1</source>
        <translation>Worte der Bedingung %1</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>Bedingung %1 entfernen</translation>
    </message>
</context>
<context>
    <name>Docket::ConflictPane</name>
    <message>
        <source>NOT DECIDED</source>
        <translation>NICHT ENTSCHIEDEN</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>PROPOSED</source>
        <translation>VORSCHLAG</translation>
    </message>
    <message>
        <source>BOTH</source>
        <translation>BEIDE</translation>
    </message>
    <message>
        <source>EDITED</source>
        <translation>BEARBEITET</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Later: leave the conflict open</source>
        <translation>Später: den Konflikt offen lassen</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Live · v%1</source>
        <translation>Live · v%1</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>%1, conflict %2</source>
        <translation>%1, Konflikt %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) still fit(s)</source>
        <translation>
            <numerusform>%n Änderung passt noch</numerusform>
            <numerusform>%n Änderungen passen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is now v%2. %3; %4.</source>
        <translation>„%1“ ist jetzt v%2. %3; %4.</translation>
    </message>
    <message>
        <source>nothing is in conflict</source>
        <translation>nichts steht im Konflikt</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n braucht Sie</numerusform>
            <numerusform>%n brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict %1 of %2 · %3</source>
        <translation>Konflikt %1 von %2 · %3</translation>
    </message>
    <message>
        <source>Publish on v%1</source>
        <translation>Auf v%1 veröffentlichen</translation>
    </message>
    <message>
        <source>what the proposal was made on</source>
        <translation>worauf der Vorschlag beruht</translation>
    </message>
    <message>
        <source>what the page says now</source>
        <translation>was jetzt auf der Seite steht</translation>
    </message>
    <message>
        <source>what would be written</source>
        <translation>was geschrieben würde</translation>
    </message>
    <message>
        <source>what would be written, in your words</source>
        <translation>was geschrieben würde, in Ihren Worten</translation>
    </message>
    <message numerus="yes">
        <source>Publish on v%1 (%n still to decide)</source>
        <translation>
            <numerusform>Auf v%1 veröffentlichen (%n noch offen)</numerusform>
            <numerusform>Auf v%1 veröffentlichen (%n noch offen)</numerusform>
        </translation>
    </message>
    <message>
        <source>AS BEFORE</source>
        <translation>WIE BISHER</translation>
    </message>
    <message>
        <source>How the place reads then</source>
        <translation>Wie die Stelle dann lautet</translation>
    </message>
    <message>
        <source>Before · v%1</source>
        <translation>Vorher · v%1</translation>
    </message>
    <message>
        <source>Reads then: %1</source>
        <translation>Lautet dann: %1</translation>
    </message>
    <message>
        <source>Result: the words underlined above, to be edited here</source>
        <translation>Ergebnis: die oben unterstrichenen Wörter, hier zu bearbeiten</translation>
    </message>
    <message>
        <source>This is the page&apos;s source: what stands between &lt; and &gt; is no words but markup. Below it is as it will read.</source>
        <translation>Das ist der Quelltext der Seite: Was zwischen &lt; und &gt; steht, sind keine Wörter, sondern Auszeichnung. Darunter steht es, wie es sich lesen wird.</translation>
    </message>
</context>
<context>
    <name>Docket::ConnectDialog</name>
    <message>
        <source>Connect an account</source>
        <translation>Konto verbinden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect all the same</source>
        <translation>Trotzdem verbinden</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The current token %1.</source>
        <translation>Das bisherige Token %1.</translation>
    </message>
    <message>
        <source>Keeping the account …</source>
        <translation>Konto wird gesichert …</translation>
    </message>
    <message>
        <source>Docket writes a page only once you approved its change. The token goes to this computer&apos;s keychain and to this site only.</source>
        <translation>Docket schreibt eine Seite erst, wenn Sie ihre Änderung freigegeben haben. Das Token geht nur in den Schlüsselbund dieses Rechners und an diese Site.</translation>
    </message>
    <message>
        <source>Docket writes a page only once you approved its change. The token goes to this site only, and is asked for at each start.</source>
        <translation>Docket schreibt eine Seite erst, wenn Sie ihre Änderung freigegeben haben. Das Token geht nur an diese Site; gefragt wird danach bei jedem Start.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
</context>
<context>
    <name>Docket::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Database and settings</source>
        <translation>Datenbank und Einstellungen</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Verify the log now</source>
        <translation>Protokoll jetzt prüfen</translation>
    </message>
    <message>
        <source>Backup and proof</source>
        <translation>Sicherung und Nachweis</translation>
    </message>
    <message>
        <source>Back up to a new file</source>
        <translation>In eine neue Datei sichern</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>Regelwerk importieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>Regelwerk exportieren</translation>
    </message>
    <message>
        <source>Registry and rules</source>
        <translation>Register und Regeln</translation>
    </message>
    <message>
        <source>As one readable JSON file. An import takes the place of everything that is there, or changes nothing when the file is wrong.</source>
        <translation>Als eine lesbare JSON-Datei. Ein Import ersetzt alles, was da ist, oder ändert nichts, wenn die Datei falsch ist.</translation>
    </message>
    <message>
        <source>Copying and reading back …</source>
        <translation>Wird kopiert und zurückgelesen …</translation>
    </message>
    <message>
        <source>No backup was made: %1</source>
        <translation>Es wurde keine Sicherung gemacht: %1</translation>
    </message>
    <message>
        <source>Backed up to %1, read back and sound.</source>
        <translation>Gesichert nach %1, zurückgelesen und in Ordnung.</translation>
    </message>
    <message>
        <source>Backed up to %1, but the log in it is not as Docket wrote it. Verify the log.</source>
        <translation>Gesichert nach %1, aber das Protokoll darin ist nicht so, wie Docket es geschrieben hat. Prüfen Sie das Protokoll.</translation>
    </message>
    <message>
        <source>Reading the whole log …</source>
        <translation>Das ganze Protokoll wird gelesen …</translation>
    </message>
    <message>
        <source>The log cannot be read: %1</source>
        <translation>Das Protokoll kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>It ends in %1</source>
        <translation>Es endet auf %1</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n entry(ies), each as it was written.</source>
        <translation>
            <numerusform>Das Protokoll ist vollständig: %n Eintrag, so wie er geschrieben wurde.</numerusform>
            <numerusform>Das Protokoll ist vollständig: %n Einträge, jeder so, wie er geschrieben wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is not as Docket wrote it:</source>
        <translation>Das Protokoll ist nicht so, wie Docket es geschrieben hat:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup (*.db)</source>
        <translation>Sicherung (*.db)</translation>
    </message>
    <message>
        <source>Policy (*.json)</source>
        <translation>Regelwerk (*.json)</translation>
    </message>
    <message>
        <source>This desktop opens no folders. It is %1</source>
        <translation>Dieser Desktop öffnet keine Ordner. Er liegt unter %1</translation>
    </message>
    <message>
        <source>docket.db holds proposals, decisions and the sync log, policy.json the registry and the rules; accounts.json names the accounts, without a token. A token is in the system&apos;s keychain; where there is none, in memory until Docket is closed.</source>
        <translation>docket.db enthält Vorschläge, Entscheidungen und das Sync-Protokoll, policy.json das Register und die Regeln; accounts.json nennt die Konten, ohne Token. Ein Token liegt im Schlüsselbund des Systems; wo es keinen gibt, im Speicher, bis Docket beendet wird.</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>Zu einer Sicherung zurückkehren…</translation>
    </message>
    <message>
        <source>A backup is one file, read back and proved: proposals, decisions, log, registry and rules, no token. The log keeps every entry for good: nothing in it is deleted or changed, and each page version carries a mark of where it stood.</source>
        <translation>Eine Sicherung ist eine Datei, zurückgelesen und geprüft: Vorschläge, Entscheidungen, Protokoll, Register und Regeln, kein Token. Das Protokoll behält jeden Eintrag für immer: nichts darin wird gelöscht oder geändert, und jede Seitenversion trägt eine Marke, wo es stand.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Zu einer Sicherung zurückkehren</translation>
    </message>
    <message>
        <source>Backup (*.db);;All files (*)</source>
        <translation>Sicherung (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>Jetzt zurückkehren</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Reading the backup …</source>
        <translation>Sicherung wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Es wurde nichts geändert: %1</translation>
    </message>
    <message numerus="yes">
        <source>The backup is sound. Its log has %n entry(ies), the last of %1.</source>
        <translation>
            <numerusform>Die Sicherung ist unversehrt. Ihr Protokoll hat %n Eintrag, den letzten vom %1.</numerusform>
            <numerusform>Die Sicherung ist unversehrt. Ihr Protokoll hat %n Einträge, den letzten vom %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is sound. Its log is empty.</source>
        <translation>Die Sicherung ist unversehrt. Ihr Protokoll ist leer.</translation>
    </message>
    <message>
        <source>Its registry and rules take the place of yours.</source>
        <translation>Ihr Register und ihre Regeln treten an die Stelle der jetzigen.</translation>
    </message>
    <message>
        <source>It holds no registry and no rules: yours stay.</source>
        <translation>Sie enthält weder Register noch Regeln: die jetzigen bleiben.</translation>
    </message>
    <message>
        <source>What Docket holds now is set aside in its folder under another name; nothing is deleted. Decisions made since the backup are forgotten, but what they wrote stays on its pages. Docket&apos;s window opens anew.</source>
        <translation>Was Docket jetzt enthält, wird in seinem Ordner unter anderem Namen zur Seite gelegt; gelöscht wird nichts. Entscheidungen seit der Sicherung sind vergessen, aber was sie geschrieben haben, bleibt auf den Seiten. Dockets Fenster öffnet sich neu.</translation>
    </message>
</context>
<context>
    <name>Docket::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>Docket::DiffView</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>There is no change to copy</source>
        <translation>Keine Änderung zum Kopieren</translation>
    </message>
    <message>
        <source>There is no change in the selection</source>
        <translation>Keine Änderung in der Auswahl</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n change(s) as a diff</source>
        <translation>
            <numerusform>%n Änderung als Diff kopiert</numerusform>
            <numerusform>%n Änderungen als Diff kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>hierher verschoben</translation>
    </message>
    <message>
        <source>moved to line %1</source>
        <translation>nach Zeile %1 verschoben</translation>
    </message>
    <message>
        <source>moved from line %1</source>
        <translation>von Zeile %1 verschoben</translation>
    </message>
    <message>
        <source>moved to block %1</source>
        <translation>nach Block %1 verschoben</translation>
    </message>
    <message>
        <source>moved from block %1</source>
        <translation>von Block %1 verschoben</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged line(s) shown</source>
        <translation>
            <numerusform>%n unveränderte Zeile gezeigt</numerusform>
            <numerusform>%n unveränderte Zeilen gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n unveränderte Zeile</numerusform>
            <numerusform>%n unveränderte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged block(s) shown</source>
        <translation>
            <numerusform>%n unveränderter Block gezeigt</numerusform>
            <numerusform>%n unveränderte Blöcke gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged block(s)</source>
        <translation>
            <numerusform>%n unveränderter Block</numerusform>
            <numerusform>%n unveränderte Blöcke</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1 in „%2“</translation>
    </message>
    <message>
        <source>+5 above</source>
        <translation>+5 darüber</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>+5 below</source>
        <translation>+5 darunter</translation>
    </message>
    <message>
        <source>fold again</source>
        <translation>wieder falten</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>kein Link</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <comment>a percentage</comment>
        <translation>Textgröße %1 %</translation>
    </message>
</context>
<context>
    <name>Docket::DriftDetails</name>
    <message>
        <source>Open ticket</source>
        <translation>Ticket öffnen</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the finding&apos;s ticket in the browser</source>
        <translation>Ticket des Fundes im Browser öffnen</translation>
    </message>
    <message>
        <source>Open the finding&apos;s page in the browser</source>
        <translation>Seite des Fundes im Browser öffnen</translation>
    </message>
    <message>
        <source>in %1 · %2</source>
        <translation>in %1 · %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 · closed on %3</source>
        <translation>%1 %2 · geschlossen am %3</translation>
    </message>
    <message>
        <source>Version %1 · last changed on %2 by %3</source>
        <translation>Version %1 · zuletzt geändert am %2 von %3</translation>
    </message>
</context>
<context>
    <name>Docket::DriftModel</name>
    <message>
        <source>Says the old value</source>
        <translation>Nennt den alten Wert</translation>
    </message>
    <message>
        <source>Names the ticket</source>
        <translation>Nennt das Ticket</translation>
    </message>
    <message>
        <source>Page › section</source>
        <translation>Seite › Abschnitt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>The page says</source>
        <translation>Die Seite sagt</translation>
    </message>
</context>
<context>
    <name>Docket::DriftScreen</name>
    <message>
        <source>Audit now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>What the drift audit found</source>
        <translation>Was die Prüfung gefunden hat</translation>
    </message>
    <message>
        <source>Search page, ticket, sentence</source>
        <translation>Seite, Ticket, Satz suchen</translation>
    </message>
    <message>
        <source>Search what the drift audit found</source>
        <translation>In den Funden der Prüfung suchen</translation>
    </message>
    <message>
        <source>Tickets closed in</source>
        <translation>Tickets geschlossen in</translation>
    </message>
    <message numerus="yes">
        <source>Closed in the last %n day(s)</source>
        <translation>
            <numerusform>Geschlossen in den letzten %n Tag</numerusform>
            <numerusform>Geschlossen in den letzten %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of what the drift audit found</source>
        <translation>Reihenfolge der Funde</translation>
    </message>
    <message>
        <source>By page</source>
        <translation>Nach Seite</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>By ticket</source>
        <translation>Nach Ticket</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>Nach Satz</translation>
    </message>
    <message>
        <source>Compares what closed with what the pages say (%1)</source>
        <translation>Vergleicht, was geschlossen wurde, mit dem, was die Seiten sagen (%1)</translation>
    </message>
    <message>
        <source>How far the drift audit is</source>
        <translation>Wie weit die Prüfung ist</translation>
    </message>
    <message>
        <source>Cancel the drift audit</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>No drift audit yet</source>
        <translation>Noch keine Prüfung auf Abweichungen</translation>
    </message>
    <message>
        <source>Last audit %1</source>
        <translation>Letzte Prüfung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) closed since %1</source>
        <translation>
            <numerusform>%n Ticket geschlossen seit dem %1</numerusform>
            <numerusform>%n Tickets geschlossen seit dem %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) cannot be seen</source>
        <translation>
            <numerusform>%n Seite ist nicht einsehbar</numerusform>
            <numerusform>%n Seiten sind nicht einsehbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found matches “%1”</source>
        <translation>Kein Fund passt zu „%1“</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Connect an account to see which pages are stale</source>
        <translation>Verbinden Sie ein Konto, um zu sehen, welche Seiten veraltet sind</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>No page is registered yet: import a policy that names some</source>
        <translation>Noch ist keine Seite eingetragen: Importieren Sie ein Regelwerk, das welche nennt</translation>
    </message>
    <message>
        <source>Import policy</source>
        <translation>Regelwerk importieren</translation>
    </message>
    <message>
        <source>No drift at %1</source>
        <translation>Keine Abweichungen um %1</translation>
    </message>
    <message>
        <source>An audit compares what closed with what the pages say, and writes nothing</source>
        <translation>Eine Prüfung vergleicht, was geschlossen wurde, mit dem, was die Seiten sagen, und schreibt nichts</translation>
    </message>
    <message>
        <source>Reading what closed</source>
        <translation>Liest, was geschlossen wurde</translation>
    </message>
    <message>
        <source>Reading what closed: %1</source>
        <translation>Liest, was geschlossen wurde: %1</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) in scope</source>
        <translation>
            <numerusform>%Ln Seite erfasst</numerusform>
            <numerusform>%Ln Seiten erfasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln that they concern are stale (%2 %)</source>
        <translation>
            <numerusform>%1 von %Ln davon betroffenen ist veraltet (%2 %)</numerusform>
            <numerusform>%1 von %Ln davon betroffenen sind veraltet (%2 %)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln page(s)</source>
        <translation>
            <numerusform>%1 von %Ln Seite</numerusform>
            <numerusform>%1 von %Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages are being compared with what closed</source>
        <translation>Die Seiten werden mit dem verglichen, was geschlossen wurde</translation>
    </message>
    <message>
        <source>Start the drift audit</source>
        <translation>Prüfung auf Abweichungen beginnen</translation>
    </message>
</context>
<context>
    <name>Docket::DriftTrend</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>How the trend is shown</source>
        <translation>Darstellung des Verlaufs</translation>
    </message>
    <message>
        <source>Trend in numbers</source>
        <translation>Verlauf in Zahlen</translation>
    </message>
    <message>
        <source>Stale pages over the audits</source>
        <translation>Veraltete Seiten im Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>Share of stale pages over %n audit(s), last %1</source>
        <translation>
            <numerusform>Anteil veralteter Seiten über %n Prüfung, zuletzt %1</numerusform>
            <numerusform>Anteil veralteter Seiten über %n Prüfungen, zuletzt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of stale pages: no audit yet</source>
        <translation>Anteil veralteter Seiten: noch keine Prüfung</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Concerned</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
</context>
<context>
    <name>Docket::EditPane</name>
    <message>
        <source>Nothing differs from the current page.</source>
        <translation>Kein Unterschied zur aktuellen Seite.</translation>
    </message>
    <message>
        <source>Current text</source>
        <translation>Aktueller Text</translation>
    </message>
    <message>
        <source>Edited text</source>
        <translation>Bearbeiteter Text</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Von Ihnen bearbeitet</translation>
    </message>
    <message>
        <source> — line %1</source>
        <translation> — Zeile %1</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>What stands here is locked: edit it in Source.</source>
        <translation>Was hier steht, ist gesperrt: Bearbeiten Sie es im Quelltext.</translation>
    </message>
    <message>
        <source>“%1” is locked here: edit it in Source.</source>
        <translation>„%1“ ist hier gesperrt: Bearbeiten Sie es im Quelltext.</translation>
    </message>
    <message>
        <source>A link or a comment would lose its last words: do that in Source.</source>
        <translation>Ein Link oder Kommentar verlöre seine letzten Wörter: Tun Sie das im Quelltext.</translation>
    </message>
    <message>
        <source>No new paragraph can begin here: do that in Source.</source>
        <translation>Hier kann kein neuer Absatz beginnen: Tun Sie das im Quelltext.</translation>
    </message>
    <message>
        <source>These two cannot be joined here: do that in Source.</source>
        <translation>Diese beiden lassen sich hier nicht verbinden: Tun Sie das im Quelltext.</translation>
    </message>
    <message>
        <source>That is too much at once: take fewer paragraphs, or do it in Source.</source>
        <translation>Das ist zu viel auf einmal: Nehmen Sie weniger Absätze, oder tun Sie es im Quelltext.</translation>
    </message>
    <message>
        <source>The page would not read as typed; nothing was changed.</source>
        <translation>Die Seite läse sich nicht wie getippt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Edit in Source</source>
        <translation>Im Quelltext bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Edited by you, %n word(s)</source>
        <translation>
            <numerusform>Von Ihnen bearbeitet, %n Wort</numerusform>
            <numerusform>Von Ihnen bearbeitet, %n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing edited yet</source>
        <translation>Noch nichts bearbeitet</translation>
    </message>
    <message>
        <source>✓ Well-formed · %1</source>
        <translation>✓ Wohlgeformt · %1</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Edit in</source>
        <translation>Bearbeiten in</translation>
    </message>
</context>
<context>
    <name>Docket::EvidenceDialog</name>
    <message>
        <source>Save evidence pack</source>
        <translation>Prüfpaket speichern</translation>
    </message>
    <message>
        <source>Evidence pack (*.zip)</source>
        <translation>Prüfpaket (*.zip)</translation>
    </message>
    <message>
        <source>Reading closed tickets …</source>
        <translation>Geschlossene Tickets werden gelesen …</translation>
    </message>
    <message>
        <source>Closed tickets read: %1 of %2</source>
        <translation>Geschlossene Tickets gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>gather the evidence</source>
        <translation>die Nachweise sammeln</translation>
    </message>
    <message>
        <source>Nothing is written yet. First names alone and nicknames are not found.</source>
        <translation>Noch ist nichts geschrieben. Vornamen allein und Spitznamen werden nicht gefunden.</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Name unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) get another name</source>
        <translation>
            <numerusform>%n Person bekommt einen anderen Namen</numerusform>
            <numerusform>%n Personen bekommen andere Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail address(es) are taken out</source>
        <translation>
            <numerusform>%n E-Mail-Adresse wird entfernt</numerusform>
            <numerusform>%n E-Mail-Adressen werden entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the pack …</source>
        <translation>Das Paket wird geschrieben …</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written: %n file(s), digest %2</source>
        <translation>
            <numerusform>%1 ist geschrieben: %n Datei, Prüfsumme %2</numerusform>
            <numerusform>%1 ist geschrieben: %n Dateien, Prüfsumme %2</numerusform>
        </translation>
    </message>
    <message>
        <source>write the pack</source>
        <translation>das Paket schreiben</translation>
    </message>
    <message>
        <source>Stopped: no pack was written</source>
        <translation>Abgebrochen: Es wurde kein Paket geschrieben</translation>
    </message>
    <message>
        <source>Call everybody “Person 1”, “Person 2” and so on</source>
        <translation>Alle „Person 1“, „Person 2“ und so weiter nennen</translation>
    </message>
    <message>
        <source>How far the pack is</source>
        <translation>Wie weit das Paket ist</translation>
    </message>
    <message>
        <source>Cancel the pack</source>
        <translation>Das Paket abbrechen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Show what is masked</source>
        <translation>Zeigen, was maskiert wird</translation>
    </message>
    <message>
        <source>Make pack</source>
        <translation>Paket erstellen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Make evidence pack</source>
        <translation>Prüfpaket erstellen</translation>
    </message>
    <message>
        <source>Connect an account first: the closed tickets are read from the tracker.</source>
        <translation>Verbinden Sie zuerst ein Konto: Die geschlossenen Tickets werden aus dem Ticketsystem gelesen.</translation>
    </message>
    <message>
        <source>Any page</source>
        <translation>Jede Seite</translation>
    </message>
    <message>
        <source>Any words of the auditor&apos;s</source>
        <translation>Beliebige Worte der Prüferin oder des Prüfers</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Closed in</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Pages sampled</source>
        <translation>Seiten der Stichprobe</translation>
    </message>
    <message>
        <source>With the label</source>
        <translation>Mit dem Label</translation>
    </message>
    <message>
        <source>Samples at most</source>
        <translation>Höchstens so viele</translation>
    </message>
    <message>
        <source>Seed of the sample</source>
        <translation>Startwort der Stichprobe</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>Maskieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Who is masked</source>
        <translation>Wer maskiert wird</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>Heißt dann</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Type the seed first, any words of the auditor&apos;s: it draws the sample.</source>
        <translation>Geben Sie zuerst das Startwort ein, beliebige Wörter der Prüfung: es zieht die Stichprobe.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another file.</source>
        <translation>Es gibt keinen Ordner %1. Wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>Docket::EvidencePane</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n more proposal(s) wait(s) here.</source>
        <translation>
            <numerusform>%n weiterer Vorschlag wartet hier.</numerusform>
            <numerusform>%n weitere Vorschläge warten hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>%1 im Browser öffnen</translation>
    </message>
    <message>
        <source>Open in the browser (T)</source>
        <translation>Im Browser öffnen (T)</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>Gelöst am %1</translation>
    </message>
    <message>
        <source>Resolved %1 by %2</source>
        <translation>Gelöst am %1 von %2</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>ohne Quelle</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Why this section</source>
        <translation>Warum dieser Abschnitt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The registry names it for this project.</source>
        <translation>Das Register nennt sie für dieses Projekt.</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <source>Wrong section?</source>
        <translation>Falscher Abschnitt?</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Nicht angetastet</translation>
    </message>
    <message>
        <source>Typed before</source>
        <translation>Früher getippt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <translation>War fällig: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig: %1</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>The ticket does not say: %1. Check before you approve.</source>
        <translation>Das Ticket sagt nicht: %1. Prüfen Sie das vor der Freigabe.</translation>
    </message>
    <message>
        <source>Page history</source>
        <translation>Verlauf der Seite</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>a comment on the ticket</source>
        <translation>ein Kommentar am Ticket</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
</context>
<context>
    <name>Docket::EvidenceViewer</name>
    <message>
        <source>Evidence pack: %1</source>
        <translation>Prüfpaket: %1</translation>
    </message>
    <message>
        <source>What the pack holds</source>
        <translation>Was das Paket enthält</translation>
    </message>
    <message>
        <source>Samples (%1)</source>
        <translation>Stichprobe (%1)</translation>
    </message>
    <message>
        <source>Closed tickets (%1)</source>
        <translation>Geschlossene Tickets (%1)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Save report as PDF…</source>
        <translation>Bericht als PDF speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>closed %1 – %2</source>
        <translation>geschlossen %1 – %2</translation>
    </message>
    <message>
        <source>label “%1”</source>
        <translation>Label „%1“</translation>
    </message>
    <message>
        <source>seed “%1”</source>
        <translation>Startwort „%1“</translation>
    </message>
    <message>
        <source>persons masked</source>
        <translation>Personen maskiert</translation>
    </message>
    <message>
        <source>persons named</source>
        <translation>Personen genannt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s), each as its hash says. Digest %2</source>
        <translation>
            <numerusform>%1: %n Datei, wie ihre Prüfsumme es sagt. Prüfsumme des Pakets %2</numerusform>
            <numerusform>%1: %n Dateien, jede so, wie ihre Prüfsumme es sagt. Prüfsumme des Pakets %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets that closed</source>
        <translation>Geschlossene Tickets</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Geschlossen von</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum</translation>
    </message>
    <message>
        <source>Closed, not in the log</source>
        <translation>Geschlossen, nicht im Protokoll</translation>
    </message>
    <message>
        <source>In the log, not closed in the period</source>
        <translation>Im Protokoll, im Zeitraum nicht geschlossen</translation>
    </message>
    <message>
        <source>Found by the verifier</source>
        <translation>Von der Prüfung gefunden</translation>
    </message>
    <message>
        <source>There is no difference between tracker and log</source>
        <translation>Ticketsystem und Protokoll stimmen überein</translation>
    </message>
    <message>
        <source>Where tracker and log differ</source>
        <translation>Wo sich Ticketsystem und Protokoll unterscheiden</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Save report as PDF</source>
        <translation>Bericht als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Der Bericht steht in %1</translation>
    </message>
    <message>
        <source>save the report</source>
        <translation>den Bericht speichern</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Changes of pages</source>
        <translation>Änderungen von Seiten</translation>
    </message>
    <message>
        <source>Page before and after</source>
        <translation>Seite davor und danach</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Einträge des Protokolls</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Nothing was drawn: no ticket in scope is in the log</source>
        <translation>Es wurde nichts gezogen: Kein Ticket des Umfangs steht im Protokoll</translation>
    </message>
    <message>
        <source>%1 %2
Closed %3 by %4 · %5</source>
        <translation>%1 %2
Geschlossen %3 von %4 · %5</translation>
    </message>
    <message>
        <source>No page was changed for this ticket</source>
        <translation>Für dieses Ticket wurde keine Seite geändert</translation>
    </message>
    <message>
        <source>rule “%1”</source>
        <translation>Regel „%1“</translation>
    </message>
    <message>
        <source>proposed %1</source>
        <translation>vorgeschlagen %1</translation>
    </message>
    <message>
        <source>approved %1 by %2</source>
        <translation>genehmigt %1 von %2</translation>
    </message>
    <message>
        <source>self-approved</source>
        <translation>selbst genehmigt</translation>
    </message>
    <message>
        <source>published %1 as version %2</source>
        <translation>veröffentlicht %1 als Version %2</translation>
    </message>
    <message>
        <source>Nothing was written to this page</source>
        <translation>Auf diese Seite wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Closed before the log began</source>
        <translation>Geschlossen, bevor das Protokoll begann</translation>
    </message>
</context>
<context>
    <name>Docket::FigureCard</name>
    <message>
        <source>%1, %2, filter</source>
        <comment>what is counted, how many</comment>
        <translation>%1, %2, Filter</translation>
    </message>
    <message>
        <source>%1, %2, to the queue</source>
        <comment>what is counted, how many</comment>
        <translation>%1, %2, zur Warteschlange</translation>
    </message>
    <message>
        <source>Press: only such rows. Again: as before.</source>
        <translation>Drücken: nur solche Zeilen. Noch einmal: wie zuvor.</translation>
    </message>
    <message>
        <source>Press: to the queue.</source>
        <translation>Drücken: zur Warteschlange.</translation>
    </message>
</context>
<context>
    <name>Docket::FindBar</name>
    <message>
        <source>Find in the changes</source>
        <translation>In den Änderungen suchen</translation>
    </message>
    <message>
        <source>Find in both sides</source>
        <translation>Auf beiden Seiten suchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
</context>
<context>
    <name>Docket::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>The window as it was left</source>
        <translation>Das Fenster wie zuletzt</translation>
    </message>
    <message>
        <source>The window maximised</source>
        <translation>Das Fenster maximiert</translation>
    </message>
    <message>
        <source>Look for closed tickets every</source>
        <translation>Geschlossene Tickets suchen alle</translation>
    </message>
    <message>
        <source>Each look costs two or three of the requests the site allows. Sync now (F5) looks at once, whatever stands here.</source>
        <translation>Jede Abfrage kostet zwei oder drei der Anfragen, die die Site erlaubt. „Jetzt abgleichen“ (F5) sieht sofort nach, was hier auch steht.</translation>
    </message>
    <message>
        <source>When Docket starts</source>
        <translation>Wenn Docket startet</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What is written to pages and tickets, the sync log and the commands of the terminal are the same in every language.</source>
        <translation>Was auf Seiten und in Tickets geschrieben wird, das Sync-Protokoll und die Befehle im Terminal sind in jeder Sprache gleich.</translation>
    </message>
    <message>
        <source>Something in the window is half done: the language changes when Docket starts next.</source>
        <translation>Im Fenster ist etwas nur halb fertig: Die Sprache wechselt beim nächsten Start von Docket.</translation>
    </message>
</context>
<context>
    <name>Docket::HelpPanel</name>
    <message>
        <source>Page down or up in the comparison</source>
        <translation>Im Vergleich eine Seite nach unten oder oben</translation>
    </message>
    <message>
        <source>Choose in a list that opened</source>
        <translation>In einer geöffneten Liste wählen</translation>
    </message>
    <message>
        <source>Do the same as last time in a list that opened</source>
        <translation>In einer geöffneten Liste dasselbe wie zuletzt tun</translation>
    </message>
    <message>
        <source>Close what is open, take the marks away</source>
        <translation>Offenes schließen, Markierungen aufheben</translation>
    </message>
    <message>
        <source>Mark with the mouse</source>
        <translation>Mit der Maus markieren</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Tasten und Hilfe</translation>
    </message>
    <message>
        <source>List of all keys</source>
        <translation>Liste aller Tasten</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>Docket::ImportDialog</name>
    <message>
        <source>+ Added</source>
        <translation>+ Neu</translation>
    </message>
    <message>
        <source>~ Changed</source>
        <translation>~ Geändert</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>! Refused</source>
        <translation>! Abgelehnt</translation>
    </message>
    <message>
        <source>Import registry lines</source>
        <translation>Registerzeilen importieren</translation>
    </message>
    <message>
        <source>“%1”: %2 added, %3 changed, %4 unchanged, %5 refused</source>
        <translation>„%1“: %2 neu, %3 geändert, %4 unverändert, %5 abgelehnt</translation>
    </message>
    <message>
        <source>Lines of the registry that it does not name stay as they are.</source>
        <translation>Zeilen des Registers, die darin nicht vorkommen, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>What is refused is left out.</source>
        <translation>Was abgelehnt ist, wird ausgelassen.</translation>
    </message>
    <message>
        <source>Columns that are not read: %1.</source>
        <translation>Spalten, die nicht gelesen werden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>%n Zeile importieren</numerusform>
            <numerusform>%n Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Was der Import tun würde</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>Docket::KeyButton</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Docket::KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keys of a single character (A, R, J …) work</source>
        <translation>Tasten aus einem einzelnen Zeichen (A, R, J …) wirken</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Übliche Taste</translation>
    </message>
    <message>
        <source>Filter by command or key</source>
        <translation>Nach Befehl oder Taste filtern</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Befehle filtern</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>Neue Taste: drücken Sie sie</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Take the key away</source>
        <translation>Die Taste wegnehmen</translation>
    </message>
    <message>
        <source>Give the usual key back</source>
        <translation>Die übliche Taste zurückgeben</translation>
    </message>
    <message>
        <source>Give all commands their usual keys</source>
        <translation>Allen Befehlen ihre üblichen Tasten geben</translation>
    </message>
    <message>
        <source>Another command has its usual key; change that one first.</source>
        <translation>Ein anderer Befehl hat die übliche Taste; ändern Sie zuerst diesen.</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>Alle Tasten sind wie am Anfang.</translation>
    </message>
    <message>
        <source>Choose a command to give it another key.</source>
        <translation>Wählen Sie einen Befehl, um ihm eine andere Taste zu geben.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already. Nothing was changed: press another key, or take it from there first.</source>
        <translation>%1 gehört schon zu „%2“. Es wurde nichts geändert: Drücken Sie eine andere Taste, oder nehmen Sie sie dort zuerst weg.</translation>
    </message>
    <message>
        <source>“%1” has %2 once keys of a single character work again.</source>
        <translation>„%1“ hat %2, sobald Tasten aus einem einzelnen Zeichen wieder wirken.</translation>
    </message>
    <message>
        <source>“%1” is on %2 now.</source>
        <translation>„%1“ liegt jetzt auf %2.</translation>
    </message>
</context>
<context>
    <name>Docket::LabelsForm</name>
    <message>
        <source>Labels that ask for documentation</source>
        <translation>Labels, die Dokumentation verlangen</translation>
    </message>
    <message>
        <source>Labels that keep a ticket out</source>
        <translation>Labels, die ein Ticket auslassen</translation>
    </message>
    <message>
        <source>Labels are separated by commas. One that keeps a ticket out wins over every rule, at every status.</source>
        <translation>Labels werden durch Kommas getrennt. Eines, das ein Ticket auslässt, gilt vor jeder Regel und bei jedem Status.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>Docket::LinkChanges</name>
    <message>
        <source>“%1” now leads to “%2”</source>
        <translation>„%1“ führt jetzt zu „%2“</translation>
    </message>
    <message>
        <source>“%1” no longer leads to “%2”</source>
        <translation>„%1“ führt nicht mehr zu „%2“</translation>
    </message>
    <message>
        <source>“%1” leads to “%2” instead of “%3”</source>
        <translation>„%1“ führt zu „%2“ statt zu „%3“</translation>
    </message>
</context>
<context>
    <name>Docket::LinksModel</name>
    <message numerus="yes">
        <source>it names %n ticket(s)</source>
        <comment>evidence: the page</comment>
        <translation>
            <numerusform>sie nennt %n Ticket</numerusform>
            <numerusform>sie nennt %n Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) link to it</source>
        <comment>evidence: the page</comment>
        <translation>
            <numerusform>%n Ticket verlinkt sie</numerusform>
            <numerusform>%n Tickets verlinken sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edited by someone who closed %n ticket(s)</source>
        <comment>evidence: the page</comment>
        <translation>
            <numerusform>bearbeitet von der Person, die %n Ticket schloss</numerusform>
            <numerusform>bearbeitet von der Person, die %n Tickets schloss</numerusform>
        </translation>
    </message>
    <message>
        <source>its title names the component</source>
        <translation>ihr Titel nennt die Komponente</translation>
    </message>
    <message>
        <source>Page › section</source>
        <translation>Seite › Abschnitt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Work of</source>
        <translation>Arbeit von</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Was dafür spricht</translation>
    </message>
</context>
<context>
    <name>Docket::LinksPane</name>
    <message>
        <source>How far the search for links is</source>
        <translation>Fortschritt der Suche nach fehlenden Seiten</translation>
    </message>
    <message>
        <source>Cancel the search for links</source>
        <translation>Suche nach fehlenden Seiten abbrechen</translation>
    </message>
    <message>
        <source>Pages that the registry may be missing</source>
        <translation>Seiten, die im Register fehlen könnten</translation>
    </message>
    <message>
        <source>Back to the lines</source>
        <translation>Zurück zu den Zeilen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Look for missing links again</source>
        <translation>Noch einmal nach fehlenden Seiten suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) may belong in the registry</source>
        <translation>
            <numerusform>%n Seite könnte ins Register gehören</numerusform>
            <numerusform>%n Seiten könnten ins Register gehören</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) closed since %1</source>
        <translation>
            <numerusform>%n Ticket seit %1 geschlossen</numerusform>
            <numerusform>%n Tickets seit %1 geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were read</source>
        <translation>
            <numerusform>%n Seite gelesen</numerusform>
            <numerusform>%n Seiten gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages that may document the work of the last %n day(s)</source>
        <translation>
            <numerusform>Seiten, die die Arbeit des letzten %n Tages beschreiben könnten</numerusform>
            <numerusform>Seiten, die die Arbeit der letzten %n Tage beschreiben könnten</numerusform>
        </translation>
    </message>
    <message>
        <source>What closed, and the pages, are being read</source>
        <translation>Geschlossene Tickets und Seiten werden gelesen</translation>
    </message>
    <message>
        <source>Connect an account to look for pages that the registry is missing</source>
        <translation>Verbinden Sie ein Konto, um nach Seiten zu suchen, die im Register fehlen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Register one page of each space first: the search reads these spaces</source>
        <translation>Nehmen Sie zuerst eine Seite jedes Bereichs ins Register auf: Die Suche liest diese Bereiche</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>Seite hinzufügen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing that closed in the last %n day(s) speaks for another page</source>
        <translation>
            <numerusform>Nichts, was am letzten %n Tag geschlossen wurde, spricht für eine weitere Seite</numerusform>
            <numerusform>Nichts, was in den letzten %n Tagen geschlossen wurde, spricht für eine weitere Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the registry</source>
        <translation>Register anzeigen</translation>
    </message>
    <message>
        <source>Every link that was found is decided</source>
        <translation>Über jede gefundene Seite ist entschieden</translation>
    </message>
    <message>
        <source>Finds pages that name closed tickets or are named in them, for you to add with one key each</source>
        <translation>Findet Seiten, die geschlossene Tickets nennen oder in ihnen genannt werden; jede nehmen Sie mit einer Taste auf</translation>
    </message>
    <message>
        <source>Look for missing links</source>
        <translation>Nach fehlenden Seiten suchen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what speaks for a page: keys of tickets</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading what closed</source>
        <translation>Geschlossene Tickets werden gelesen</translation>
    </message>
    <message>
        <source>Reading what closed: %1</source>
        <translation>Geschlossene Tickets werden gelesen: %1</translation>
    </message>
    <message>
        <source>Reading pages: %1</source>
        <translation>Seiten werden gelesen: %1</translation>
    </message>
</context>
<context>
    <name>Docket::LogCards</name>
    <message>
        <source>waiting for you</source>
        <translation>warten auf Sie</translation>
    </message>
    <message>
        <source>median time to decide</source>
        <translation>Median-Dauer</translation>
    </message>
    <message numerus="yes">
        <source>What is so now: all %n entry(ies) that say %1.</source>
        <translation>
            <numerusform>Was jetzt gilt: der eine Eintrag, in dem %1 steht.</numerusform>
            <numerusform>Was jetzt gilt: alle %n Einträge, in denen %1 steht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is so now: %1 of %n entry(ies) that say %2. What came later ended the others.</source>
        <translation>
            <numerusform>Was jetzt gilt: %1 von %n Eintrag, in dem %2 steht. Was später kam, hat ihn abgelöst.</numerusform>
            <numerusform>Was jetzt gilt: %1 von %n Einträgen, in denen %2 steht. Was später kam, hat die anderen abgelöst.</numerusform>
        </translation>
    </message>
    <message>
        <source>published now, %1 edited</source>
        <translation>jetzt veröffentlicht, %1 bearbeitet</translation>
    </message>
    <message>
        <source>published now</source>
        <translation>jetzt veröffentlicht</translation>
    </message>
    <message>
        <source>rejected now</source>
        <translation>jetzt abgelehnt</translation>
    </message>
    <message>
        <source>reverted now</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>What is so now: open proposals that are yours, of any time, in which the search finds its words.</source>
        <translation>Was jetzt gilt: offene Vorschläge, die Ihre sind, gleich von wann, in denen die Suche ihre Wörter findet.</translation>
    </message>
    <message>
        <source>to look at first</source>
        <translation>zuerst ansehen</translation>
    </message>
    <message>
        <source>Nothing was reverted, overdue, heavily reworded, self-approved, approved in under 3 s or sent again.</source>
        <translation>Nichts wurde zurückgenommen, war überfällig, stark umformuliert, selbst genehmigt, in unter 3 s genehmigt oder erneut gesendet.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quoted word</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>conflicts now</source>
        <translation>jetzt im Konflikt</translation>
    </message>
    <message>
        <source>time to decide</source>
        <translation>bis zur Entscheidung</translation>
    </message>
    <message>
        <source>The median, from proposed to decided</source>
        <translation>Der Median, vom Vorschlag bis zur Entscheidung</translation>
    </message>
</context>
<context>
    <name>Docket::LogChart</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>How this is shown: %1</source>
        <translation>Darstellung: %1</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <translation>Zahlen: %1</translation>
    </message>
    <message>
        <source>%1: nothing to show yet</source>
        <translation>%1: noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
</context>
<context>
    <name>Docket::LogCharts</name>
    <message>
        <source>Decisions a week</source>
        <translation>Entscheidungen je Woche</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time to decide, median hours</source>
        <translation>Zeit bis zur Entscheidung, Median in Stunden</translation>
    </message>
    <message>
        <source>Reasons to reject</source>
        <translation>Ablehnungsgründe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reverted, snoozed</source>
        <translation>Zurückgenommen, zurückgestellt</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>number of a week</comment>
        <translation>KW %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>Ablehnungen</translation>
    </message>
    <message>
        <source>Time to decide, median minutes</source>
        <translation>Zeit bis zur Entscheidung, Median in Minuten</translation>
    </message>
    <message>
        <source>Time to decide, median days</source>
        <translation>Zeit bis zur Entscheidung, Median in Tagen</translation>
    </message>
    <message>
        <source>Time to decide</source>
        <translation>Zeit bis zur Entscheidung</translation>
    </message>
</context>
<context>
    <name>Docket::LogDetails</name>
    <message>
        <source>Stored change</source>
        <translation>Gespeicherte Änderung</translation>
    </message>
    <message>
        <source>in %1 · %2</source>
        <translation>in %1 · %2</translation>
    </message>
    <message>
        <source>This entry changed no page</source>
        <translation>Dieser Eintrag hat keine Seite geändert</translation>
    </message>
    <message>
        <source>What was stored cannot be read now</source>
        <translation>Was gespeichert wurde, kann gerade nicht gelesen werden</translation>
    </message>
    <message>
        <source>After · v%1</source>
        <translation>Danach · v%1</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Comparing a long page …</source>
        <translation>Eine lange Seite wird verglichen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The comparison was stopped</source>
        <translation>Der Vergleich wurde angehalten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>decided after %1</source>
        <translation>entschieden nach %1</translation>
    </message>
    <message>
        <source>No page is registered for it</source>
        <translation>Dafür ist keine Seite eingetragen</translation>
    </message>
    <message>
        <source>New page from a template…</source>
        <translation>Neue Seite aus einer Vorlage …</translation>
    </message>
</context>
<context>
    <name>Docket::LogFilters</name>
    <message>
        <source>Search the sync log</source>
        <translation>Das Sync-Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Decided and written</source>
        <translation>Entschieden und geschrieben</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Reverted, undone</source>
        <translation>Zurückgenommen, rückgängig</translation>
    </message>
    <message>
        <source>Conflict, failed</source>
        <translation>Konflikt, fehlgeschlagen</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Nicht angetastet</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Jeder Ausgang</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By page</source>
        <translation>Nach Seite</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>Nach Ergebnis</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>By version</source>
        <translation>Nach Version</translation>
    </message>
    <message>
        <source>By ticket</source>
        <translation>Nach Ticket</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Ticket, page, section or person</source>
        <translation>Ticket, Seite, Abschnitt oder Person</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Exceptions only</source>
        <translation>Nur Auffälliges</translation>
    </message>
    <message>
        <source>Exceptions first</source>
        <translation>Auffälliges zuerst</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Alle Zuständigen</translation>
    </message>
    <message>
        <source>All spaces</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Views, shown: %1</source>
        <translation>Ansichten, gezeigt: %1</translation>
    </message>
</context>
<context>
    <name>Docket::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Page › section</source>
        <translation>Seite › Abschnitt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From proposed to decided</source>
        <translation>Vom Vorschlag bis zur Entscheidung</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>Docket::LogScreen</name>
    <message>
        <source>Nothing here under “%1”</source>
        <translation>Hier nichts unter „%1“</translation>
    </message>
    <message>
        <source>No entry matches “%1”</source>
        <translation>Kein Eintrag passt zu „%1“</translation>
    </message>
    <message>
        <source>No entries yet: they come with the first proposal</source>
        <translation>Noch keine Einträge: Sie kommen mit dem ersten Vorschlag</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Exporting %1 % — %2 rows</source>
        <translation>%1 % exportiert — %2 Zeilen</translation>
    </message>
    <message>
        <source>Exporting — %1 rows</source>
        <translation>Wird exportiert — %1 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · filtered</source>
        <comment>entries of the log</comment>
        <translation>%1 von %2 · gefiltert</translation>
    </message>
    <message>
        <source>✓ Signed off by %1, %2 — %3</source>
        <translation>✓ Abgezeichnet von %1, %2 — %3</translation>
    </message>
    <message>
        <source>found with “%1”</source>
        <translation>gefunden mit „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at first</source>
        <translation>
            <numerusform>%n zuerst anzusehen</numerusform>
            <numerusform>%n zuerst anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>You went through %1: %2, %3.</source>
        <translation>Sie sind %1 durchgegangen: %2, %3.</translation>
    </message>
    <message>
        <source>Only what is found with “%1”.</source>
        <translation>Nur, was mit „%1“ gefunden wird.</translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <translation>Gezeigt: %1.</translation>
    </message>
    <message>
        <source>Nothing here of %1</source>
        <translation>Hier ist nichts von %1</translation>
    </message>
</context>
<context>
    <name>Docket::LogTableView</name>
    <message>
        <source>Log entries</source>
        <translation>Protokolleinträge</translation>
    </message>
</context>
<context>
    <name>Docket::MainWindow</name>
    <message>
        <source>%1 is done</source>
        <translation>%1 ist erledigt</translation>
    </message>
    <message>
        <source>take the draft of “%1” again</source>
        <translation>den Entwurf von „%1“ wieder nehmen</translation>
    </message>
    <message>
        <source>keep what you type</source>
        <translation>Ihre Eingabe aufbewahren</translation>
    </message>
    <message>
        <source>change what “%1” sends</source>
        <translation>ändern, was „%1“ sendet</translation>
    </message>
    <message>
        <source>read “%1” again</source>
        <translation>„%1“ erneut lesen</translation>
    </message>
    <message>
        <source>read the live page</source>
        <translation>die Live-Seite lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) from last time will be sent now</source>
        <translation>
            <numerusform>%n Entscheidung vom letzten Mal wird jetzt gesendet</numerusform>
            <numerusform>%n Entscheidungen vom letzten Mal werden jetzt gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything decided last time was sent</source>
        <translation>Alles, was letztes Mal entschieden wurde, ist gesendet</translation>
    </message>
    <message>
        <source>read the sync log</source>
        <translation>das Sync-Protokoll lesen</translation>
    </message>
    <message>
        <source>Synced: nothing new</source>
        <translation>Abgeglichen: nichts Neues</translation>
    </message>
    <message numerus="yes">
        <source>Synced: %n new proposal(s)</source>
        <translation>
            <numerusform>Abgeglichen: %n neuer Vorschlag</numerusform>
            <numerusform>Abgeglichen: %n neue Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>Regelwerk importieren</translation>
    </message>
    <message>
        <source>Policy (*.json)</source>
        <translation>Regelwerk (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The sample window could not be opened; start docket --sandbox instead</source>
        <translation>Das Beispielfenster konnte nicht geöffnet werden; starten Sie stattdessen docket --sandbox</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Forget the account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Forget this account and its token?</source>
        <translation>Dieses Konto und sein Token entfernen?</translation>
    </message>
    <message>
        <source>Docket stops reading and writing until an account is connected again. Proposals, decisions and the sync log stay.</source>
        <translation>Docket liest und schreibt nichts mehr, bis wieder ein Konto verbunden ist. Vorschläge, Entscheidungen und das Sync-Protokoll bleiben.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The account is forgotten</source>
        <translation>Das Konto ist entfernt</translation>
    </message>
    <message>
        <source>forget the account</source>
        <translation>das Konto entfernen</translation>
    </message>
    <message>
        <source>use that account</source>
        <translation>dieses Konto verwenden</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Erneuern…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>keep your words</source>
        <translation>Ihren Text sichern</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Entwurf gesichert</translation>
    </message>
    <message>
        <source>settle the conflict</source>
        <translation>den Konflikt klären</translation>
    </message>
    <message>
        <source>publish “%1”</source>
        <translation>„%1“ veröffentlichen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Docket is not set up yet. What you entered is still there.</source>
        <translation>Docket ist noch nicht eingerichtet. Was Sie eingegeben haben, ist noch da.</translation>
    </message>
    <message>
        <source>Finish setup</source>
        <translation>Einrichtung abschließen</translation>
    </message>
    <message>
        <source>export the policy</source>
        <translation>das Regelwerk exportieren</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The policy is written to %1</source>
        <translation>Das Regelwerk steht jetzt in %1</translation>
    </message>
    <message>
        <source>○  Not connected</source>
        <translation>○  Nicht verbunden</translation>
    </message>
    <message>
        <source>○  Last look failed</source>
        <translation>○  Letzte Abfrage fehlgeschlagen</translation>
    </message>
    <message>
        <source>●  Syncing …</source>
        <translation>●  Gleicht ab …</translation>
    </message>
    <message>
        <source>●  Synced %1</source>
        <translation>●  Abgleich: %1</translation>
    </message>
    <message>
        <source>●  Connected</source>
        <translation>●  Verbunden</translation>
    </message>
    <message>
        <source>○  No secure connection</source>
        <translation>○  Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>○  Offline</source>
        <translation>○  Offline</translation>
    </message>
    <message>
        <source>○  Sign-in needed</source>
        <translation>○  Anmeldung nötig</translation>
    </message>
    <message>
        <source>◐  Waiting %1 s</source>
        <translation>◐  Wartet %1 s</translation>
    </message>
    <message>
        <source>○  Stopped: is this the right site?</source>
        <translation>○  Angehalten: Ist das die richtige Site?</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait(s) to be sent.</source>
        <translation>
            <numerusform>%n Entscheidung wartet auf das Senden.</numerusform>
            <numerusform>%n Entscheidungen warten auf das Senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Go on with this site</source>
        <translation>Mit dieser Site weitermachen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Taking back “%1” — reverting in %2 s</source>
        <translation>„%1“ wird zurückgenommen — Rücknahme in %2 s</translation>
    </message>
    <message numerus="yes">
        <source>Approved %n — publishing in %1 s</source>
        <translation>
            <numerusform>%n freigegeben — Veröffentlichung in %1 s</numerusform>
            <numerusform>%n freigegeben — Veröffentlichung in %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved “%1” — publishing in %2 s</source>
        <translation>„%1“ freigegeben — Veröffentlichung in %2 s</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n zurückgehalten</numerusform>
            <numerusform>%n zurückgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected %1 — %2</source>
        <translation>Abgelehnt: %1 — %2</translation>
    </message>
    <message>
        <source>Snoozed %1 until %2</source>
        <translation>Zurückgestellt: %1 bis %2</translation>
    </message>
    <message>
        <source>Handed %1 to %2</source>
        <translation>Weitergegeben: %1 an %2</translation>
    </message>
    <message>
        <source>%1 of %2 were left as they are. The first: %3</source>
        <translation>%1 von %2 blieben, wie sie sind. Der erste: %3</translation>
    </message>
    <message>
        <source>undo that</source>
        <translation>das rückgängig machen</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>keep “%1”</source>
        <translation>„%1“ behalten</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>approve, reject … a proposal, which could not be done</comment>
        <translation>„%2“ %1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>Approve, Reject … a proposal, which Undo takes back</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Approve, Reject … 12 proposals, which Undo takes back</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown person</source>
        <translation>unbekannte Person</translation>
    </message>
    <message>
        <source>Dropped a change of “%1”</source>
        <translation>Eine Änderung von „%1“ ausgelassen</translation>
    </message>
    <message>
        <source>Took a change of “%1” again</source>
        <translation>Eine Änderung von „%1“ wieder aufgenommen</translation>
    </message>
    <message>
        <source>Docket goes on in the tray</source>
        <translation>Docket läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>Closing its window does not end it. To end it, choose Quit in the icon&apos;s menu, or in the File menu.</source>
        <translation>Das Schließen des Fensters beendet es nicht. Zum Beenden „Beenden“ im Menü des Symbols oder im Menü „Datei“ wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks us to wait %2 s. %n in line.</source>
        <translation>
            <numerusform>%1 bittet uns, %2 s zu warten. %n in der Schlange.</numerusform>
            <numerusform>%1 bittet uns, %2 s zu warten. %n in der Schlange.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choice of changes in “%1”</source>
        <translation>Auswahl der Änderungen in „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Taking back %n — reverting in %1 s</source>
        <translation>
            <numerusform>%n wird in %1 s zurückgenommen</numerusform>
            <numerusform>%n werden in %1 s zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export log as CSV</source>
        <translation>Protokoll als CSV exportieren</translation>
    </message>
    <message>
        <source>Export log as JSON lines</source>
        <translation>Protokoll als JSON Lines exportieren</translation>
    </message>
    <message>
        <source>Stopped: %1 was not written</source>
        <translation>Abgebrochen: %1 wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>export the log</source>
        <translation>das Protokoll exportieren</translation>
    </message>
    <message>
        <source>No rule of the policy would have prevented this</source>
        <translation>Keine Regel des Regelwerks hätte das verhindert</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a rule, what it would do</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Which rule?</source>
        <translation>Welche Regel?</translation>
    </message>
    <message>
        <source>make the rule</source>
        <translation>die Regel anlegen</translation>
    </message>
    <message>
        <source>Rule made: %1</source>
        <translation>Regel angelegt: %1</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <comment>a change of the policy, which Undo takes back</comment>
        <translation>Regel „%1“</translation>
    </message>
    <message>
        <source>The token of %1 is renewed</source>
        <translation>Das Token von %1 ist erneuert</translation>
    </message>
    <message>
        <source>The token of %1 is renewed until Docket is closed</source>
        <translation>Das Token von %1 ist erneuert, bis Docket geschlossen wird</translation>
    </message>
    <message>
        <source>No keychain answers here, so the token is known to this session only; Docket asks for it again at the next start.</source>
        <translation>Hier antwortet kein Schlüsselbund, daher kennt nur diese Sitzung das Token; Docket fragt beim nächsten Start wieder danach.</translation>
    </message>
    <message>
        <source>No rule comes of “%1”: it tells nothing of the next proposals</source>
        <translation>Aus „%1“ wird keine Regel: es sagt nichts über die nächsten Vorschläge</translation>
    </message>
    <message>
        <source>No rule yet: one is offered when “%1” is said of this page again</source>
        <translation>Noch keine Regel: sie wird angeboten, wenn „%1“ noch einmal zu dieser Seite gesagt wird</translation>
    </message>
    <message>
        <source>read the last drift audit</source>
        <translation>die letzte Prüfung lesen</translation>
    </message>
    <message numerus="yes">
        <source>Drift, %n stale page(s)</source>
        <translation>
            <numerusform>Abweichungen, %n veraltete Seite</numerusform>
            <numerusform>Abweichungen, %n veraltete Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>audit the pages</source>
        <translation>die Seiten prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Audited: %n stale page(s)</source>
        <translation>
            <numerusform>Geprüft: %n veraltete Seite</numerusform>
            <numerusform>Geprüft: %n veraltete Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit was stopped.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The audit was stopped after %1.</source>
        <translation>Die Prüfung wurde nach %1 abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The one of %1 is kept.</source>
        <translation>Die von %1 bleibt erhalten.</translation>
    </message>
    <message>
        <source>propose a change for “%1”</source>
        <translation>eine Änderung für „%1“ vorschlagen</translation>
    </message>
    <message>
        <source>Proposed for “%1”</source>
        <translation>Vorgeschlagen für „%1“</translation>
    </message>
    <message>
        <source>The policy leads nothing there any more</source>
        <translation>Das Regelwerk führt nichts mehr dorthin</translation>
    </message>
    <message>
        <source>A rule is offered after a rejection</source>
        <translation>Eine Regel wird nach einer Ablehnung angeboten</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) from last time is/are sent once you are signed in</source>
        <translation>
            <numerusform>%n Entscheidung vom letzten Mal wird gesendet, sobald Sie angemeldet sind</numerusform>
            <numerusform>%n Entscheidungen vom letzten Mal werden gesendet, sobald Sie angemeldet sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) from last time is/are sent once the site is reachable</source>
        <translation>
            <numerusform>%n Entscheidung vom letzten Mal wird gesendet, sobald die Site erreichbar ist</numerusform>
            <numerusform>%n Entscheidungen vom letzten Mal werden gesendet, sobald die Site erreichbar ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) from last time wait(s): is this the right site?</source>
        <translation>
            <numerusform>%n Entscheidung vom letzten Mal wartet: Ist das die richtige Site?</numerusform>
            <numerusform>%n Entscheidungen vom letzten Mal warten: Ist das die richtige Site?</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Syncing …</source>
        <translation>Gleicht ab …</translation>
    </message>
    <message>
        <source>Not synced: %1</source>
        <translation>Nicht abgeglichen: %1</translation>
    </message>
    <message>
        <source>No row of the log is chosen</source>
        <translation>Im Protokoll ist keine Zeile gewählt</translation>
    </message>
    <message>
        <source>Syncing already …</source>
        <translation>Gleicht bereits ab …</translation>
    </message>
    <message>
        <source>%1 waits: its page was %2, as often as the policy allows. It is published at %3.</source>
        <translation>%1 wartet: Die Seite wurde %2, so oft, wie das Regelwerk erlaubt. Veröffentlicht wird um %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n approved change(s) of “%1” wait(s): the page was %2, as often as the policy allows. They are published together at %3.</source>
        <translation>
            <numerusform>%n freigegebene Änderung von %1 wartet: Die Seite wurde %2, so oft, wie das Regelwerk erlaubt. Veröffentlicht wird um %3.</numerusform>
            <numerusform>%n freigegebene Änderungen von „%1“ warten: Die Seite wurde %2, so oft, wie das Regelwerk erlaubt. Gemeinsam veröffentlicht werden sie um %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved change(s) wait(s): their pages were %1, as often as the policy allows. The first is published at %2.</source>
        <translation>
            <numerusform>%n freigegebene Änderung wartet: Ihre Seite wurde %1, so oft, wie das Regelwerk erlaubt. Veröffentlicht wird um %2.</numerusform>
            <numerusform>%n freigegebene Änderungen warten: Ihre Seiten wurden %1, so oft, wie das Regelwerk erlaubt. Die erste wird um %2 veröffentlicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Die erste zeigen</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Alle rückgängig</translation>
    </message>
    <message>
        <source>Change of the policy</source>
        <comment>made earlier, which Undo takes back</comment>
        <translation>Änderung des Regelwerks</translation>
    </message>
    <message>
        <source>accept the page&apos;s place</source>
        <translation>den Ort der Seite anzunehmen</translation>
    </message>
    <message numerus="yes">
        <source>Registry, %n line(s) need attention</source>
        <translation>
            <numerusform>Register, %n Zeile braucht Aufmerksamkeit</numerusform>
            <numerusform>Register, %n Zeilen brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>change the registry</source>
        <translation>das Register zu ändern</translation>
    </message>
    <message>
        <source>Import registry lines</source>
        <translation>Registerzeilen importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export registry as CSV</source>
        <translation>Register als CSV exportieren</translation>
    </message>
    <message>
        <source>export the registry</source>
        <translation>das Register zu exportieren</translation>
    </message>
    <message>
        <source>import “%1”; nothing was changed</source>
        <translation>„%1“ importieren; nichts wurde geändert</translation>
    </message>
    <message>
        <source>Import lines from a page</source>
        <translation>Zeilen von einer Seite importieren</translation>
    </message>
    <message>
        <source>Address of the page that holds the table</source>
        <translation>Adresse der Seite mit der Tabelle</translation>
    </message>
    <message>
        <source>Read table</source>
        <translation>Tabelle lesen</translation>
    </message>
    <message>
        <source>import the table; nothing was changed</source>
        <translation>die Tabelle importieren; nichts wurde geändert</translation>
    </message>
    <message>
        <source>Looking up what “%1” names…</source>
        <translation>Nachgesehen wird, was „%1“ nennt …</translation>
    </message>
    <message>
        <source>Taking back “%1” — kept until it can be sent</source>
        <translation>„%1“ wird zurückgenommen – gemerkt, bis es gesendet werden kann</translation>
    </message>
    <message>
        <source>Approved “%1” — kept until it can be sent</source>
        <translation>„%1“ freigegeben – gemerkt, bis es gesendet werden kann</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on “%1” is/are published as version %2</source>
        <translation>
            <numerusform>%n Änderung an „%1“ ist als Version %2 veröffentlicht</numerusform>
            <numerusform>%n Änderungen an „%1“ sind als Version %2 veröffentlicht</numerusform>
        </translation>
    </message>
    <message>
        <source>No change is about to be taken off its page</source>
        <translation>Es ist keine Änderung dabei, von ihrer Seite genommen zu werden</translation>
    </message>
    <message>
        <source>&amp;Keep published change</source>
        <translation>Veröffentlichte Änderung be&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Keep “%1” published</source>
        <translation>„%1“ veröffentlicht be&amp;halten</translation>
    </message>
    <message>
        <source>Kept: “%1” stays on the page</source>
        <translation>Behalten: „%1“ bleibt auf der Seite</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n change(s) stay(s) on the page</source>
        <translation>
            <numerusform>Behalten: %n Änderung bleibt auf der Seite</numerusform>
            <numerusform>Behalten: %n Änderungen bleiben auf der Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has a proposal already; this is it</source>
        <translation>Für „%1“ gibt es schon einen Vorschlag; hier ist er</translation>
    </message>
    <message numerus="yes">
        <source>written %n time(s) (changes and reverts) within %1</source>
        <comment>a page</comment>
        <translation>
            <numerusform>in %1 einmal geschrieben (Änderungen und Rücknahmen)</numerusform>
            <numerusform>in %1 %n-mal geschrieben (Änderungen und Rücknahmen)</numerusform>
        </translation>
    </message>
    <message>
        <source>change the rules</source>
        <translation>die Regeln ändern</translation>
    </message>
    <message>
        <source>Export trial as CSV</source>
        <translation>Probelauf als CSV exportieren</translation>
    </message>
    <message>
        <source>Put this right first: then it can be tried</source>
        <translation>Erst dies berichtigen: dann lässt es sich ausprobieren</translation>
    </message>
    <message>
        <source>try the rules</source>
        <translation>die Regeln ausprobieren</translation>
    </message>
    <message numerus="yes">
        <source>Tried: %n proposal(s)</source>
        <translation>
            <numerusform>Ausprobiert: %n Vorschlag</numerusform>
            <numerusform>Ausprobiert: %n Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>The trial was stopped. Nothing was changed.</source>
        <translation>Der Probelauf wurde beendet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The trial was stopped after %1. Nothing was changed.</source>
        <translation>Der Probelauf wurde nach %1 beendet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>export the trial</source>
        <translation>den Probelauf exportieren</translation>
    </message>
    <message>
        <source>The trial is in %1</source>
        <translation>Der Probelauf steht in %1</translation>
    </message>
    <message>
        <source>read the last triage</source>
        <translation>die letzte Triage lesen</translation>
    </message>
    <message numerus="yes">
        <source>Triage, %n ticket(s) without a label</source>
        <translation>
            <numerusform>Triage, %n Ticket ohne Label</numerusform>
            <numerusform>Triage, %n Tickets ohne Label</numerusform>
        </translation>
    </message>
    <message>
        <source>look at closed tickets</source>
        <translation>geschlossene Tickets ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%n closed ticket(s) without a label</source>
        <translation>
            <numerusform>%n geschlossenes Ticket ohne Label</numerusform>
            <numerusform>%n geschlossene Tickets ohne Label</numerusform>
        </translation>
    </message>
    <message>
        <source>The look was stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>%1 ein Label geben</translation>
    </message>
    <message>
        <source>Already in force: %1</source>
        <translation>Gilt schon: %1</translation>
    </message>
    <message>
        <source>label of %1</source>
        <comment>what a triage answer writes</comment>
        <translation>Label von %1</translation>
    </message>
    <message>
        <source>Label of %1 — written in %2 s</source>
        <translation>Label von %1 — wird in %2 s geschrieben</translation>
    </message>
    <message>
        <source>look for missing links</source>
        <translation>nach fehlenden Seiten suchen</translation>
    </message>
    <message>
        <source>The search was stopped. Nothing was changed.</source>
        <translation>Die Suche wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>draw the charts</source>
        <translation>die Diagramme zu zeichnen</translation>
    </message>
    <message>
        <source>Signed off — %1</source>
        <translation>Abgezeichnet — %1</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>abzuzeichnen</translation>
    </message>
    <message>
        <source>Export log as PDF</source>
        <translation>Protokoll als PDF exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation>Sync-Protokoll</translation>
    </message>
    <message>
        <source>Sync log of %1</source>
        <translation>Sync-Protokoll von %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name; one that is there already is replaced</source>
        <translation>Name; eine Ansicht, die schon so heißt, wird ersetzt</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>The view “%1” shows something else now.</source>
        <translation>Die Ansicht „%1“ zeigt jetzt etwas anderes.</translation>
    </message>
    <message>
        <source>The view “%1” is saved</source>
        <translation>Die Ansicht „%1“ ist gespeichert</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>Neuer Name von „%1“</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>The view “%1” is deleted.</source>
        <translation>Die Ansicht „%1“ ist gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) wait(s) in the same way.</source>
        <translation>
            <numerusform>%n weitere Änderung wartet ebenso.</numerusform>
            <numerusform>%n weitere Änderungen warten ebenso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next look is at %1.</source>
        <translation>Das nächste Mal sieht es um %1 nach.</translation>
    </message>
    <message>
        <source>◐  Trying again</source>
        <translation>◐  Neuer Versuch läuft</translation>
    </message>
    <message>
        <source>%1 answers with a fault of its own (%2).</source>
        <translation>%1 antwortet mit einem eigenen Fehler (%2).</translation>
    </message>
    <message>
        <source>%1 asks us to wait.</source>
        <translation>%1 bittet uns zu warten.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Docket tries again in %1 s.</source>
        <translation>Docket versucht es in %1 s erneut.</translation>
    </message>
    <message>
        <source>Docket is trying again.</source>
        <translation>Docket versucht es gerade erneut.</translation>
    </message>
    <message>
        <source>Sending “%1” …</source>
        <translation>„%1“ wird gesendet …</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n decision(s) …</source>
        <translation>
            <numerusform>%n Entscheidung wird gesendet …</numerusform>
            <numerusform>%n Entscheidungen werden gesendet …</numerusform>
        </translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>sie kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>“%1” was not imported, and nothing was changed: %2</source>
        <translation>„%1“ wurde nicht importiert, und nichts wurde geändert: %2</translation>
    </message>
    <message>
        <source>Undone in the rules: %1</source>
        <translation>In den Regeln rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Undone in the registry: %1</source>
        <translation>Im Register rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Undone in the queue: %1</source>
        <translation>In der Warteschlange rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Open evidence pack</source>
        <translation>Prüfpaket öffnen</translation>
    </message>
    <message>
        <source>Evidence pack (*.zip);;All files (*)</source>
        <translation>Prüfpaket (*.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>%1. %2 takes it back.</source>
        <translation>%1. %2 nimmt es zurück.</translation>
    </message>
    <message>
        <source>Publish the registry to a page</source>
        <translation>Register auf einer Seite veröffentlichen</translation>
    </message>
    <message>
        <source>Address of the page that is to show the registry as a table.
Its owner decides on it in the queue; nothing is written before.</source>
        <translation>Adresse der Seite, deren Tabelle das Register zeigen soll.
Über den Vorschlag entscheidet, wem die Seite gehört; vorher wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>publish the registry; nothing was proposed</source>
        <translation>das Register veröffentlichen; nichts wurde vorgeschlagen</translation>
    </message>
    <message>
        <source>Comparing the page with the registry…</source>
        <translation>Die Seite wird mit dem Register verglichen …</translation>
    </message>
    <message>
        <source>The page says so already: there is nothing to propose</source>
        <translation>Das steht schon so auf der Seite: Es gibt nichts vorzuschlagen</translation>
    </message>
    <message>
        <source>Proposed; the page is written once it is approved</source>
        <translation>Vorgeschlagen; geschrieben wird die Seite, sobald er genehmigt ist</translation>
    </message>
    <message>
        <source>The proposal that waited was drafted anew</source>
        <translation>Der wartende Vorschlag wurde neu entworfen</translation>
    </message>
    <message>
        <source>This one is there already: decide it first</source>
        <translation>Diesen Vorschlag gibt es schon: Entscheiden Sie erst über ihn</translation>
    </message>
    <message>
        <source>propose the section “%1”</source>
        <translation>den Abschnitt „%1“ vorschlagen</translation>
    </message>
    <message>
        <source>Publish the log to a page</source>
        <translation>Protokoll auf einer Seite veröffentlichen</translation>
    </message>
    <message>
        <source>Address of the page that is to have what the log shows now.
Its owner decides on it in the queue; nothing is written before.</source>
        <translation>Adresse der Seite, auf der stehen soll, was das Protokoll jetzt zeigt.
Über den Vorschlag entscheidet, wem die Seite gehört; vorher wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>publish the log; nothing was proposed</source>
        <translation>das Protokoll veröffentlichen; nichts wurde vorgeschlagen</translation>
    </message>
    <message>
        <source>Undone in triage: %1</source>
        <translation>In der Triage zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Reading what closed…</source>
        <translation>Abgeschlossenes wird gelesen …</translation>
    </message>
    <message>
        <source>propose the page; nothing was proposed</source>
        <translation>die Seite nicht vorschlagen; es wurde nichts vorgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1, folder %2</source>
        <translation>
            <numerusform>%n Zeile steht in %1, Ordner %2</numerusform>
            <numerusform>%n Zeilen stehen in %1, Ordner %2</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands on version %2 of its page now</source>
        <translation>„%1“ steht jetzt auf Version %2 der Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals stand on version %1 of “%2” now</source>
        <translation>
            <numerusform>%n Vorschlag steht jetzt auf Version %1 von „%2“</numerusform>
            <numerusform>%n Vorschläge stehen jetzt auf Version %1 von „%2“</numerusform>
        </translation>
    </message>
    <message>
        <source> — later than it is due, %1</source>
        <translation> – später als fällig, %1</translation>
    </message>
    <message>
        <source>This window stays on the staging site; your own sites open in another one</source>
        <translation>Dieses Fenster bleibt auf der Übungsseite; eigene Seiten öffnen sich in einem anderen</translation>
    </message>
    <message>
        <source>A window for your own sites could not be opened; start docket instead</source>
        <translation>Ein Fenster für eigene Seiten ließ sich nicht öffnen; stattdessen docket starten</translation>
    </message>
</context>
<context>
    <name>Docket::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>System only</source>
        <translation>Nur die des Systems</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System sagt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Rechner des Proxys</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Which proxy</source>
        <translation>Welcher Proxy</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Add a file with authorities</source>
        <translation>Eine Datei mit Zertifizierungsstellen hinzufügen</translation>
    </message>
    <message>
        <source>Trust the system&apos;s authorities only</source>
        <translation>Nur den Zertifizierungsstellen des Systems vertrauen</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>A company&apos;s own authority usually is in the system&apos;s store already. If it is not, add its certificate here (PEM). There is no way to go on without a trusted certificate.</source>
        <translation>Die Zertifizierungsstelle einer Firma steht meist schon im Speicher des Systems. Falls nicht, fügen Sie hier ihr Zertifikat hinzu (PEM). Ohne vertrauenswürdiges Zertifikat geht es nicht weiter.</translation>
    </message>
    <message>
        <source>Certificates of authorities</source>
        <translation>Zertifikate von Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Whom Docket talked to</source>
        <translation>Mit wem Docket sprach</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Export whom Docket talked to</source>
        <translation>Exportieren, mit wem Docket sprach</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Steht jetzt in %1</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Noch niemand.</translation>
    </message>
    <message numerus="yes">
        <source>Trusted beside the system&apos;s: %n certificate(s)</source>
        <translation>
            <numerusform>Vertraut außer denen des Systems: %n Zertifikat</numerusform>
            <numerusform>Vertraut außer denen des Systems: %n Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>Host and port are both needed; until then no proxy is used.</source>
        <translation>Rechner und Port sind beide nötig; bis dahin wird kein Proxy verwendet.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>That is no name of a host; write it like %1. Nothing was changed.</source>
        <translation>Das ist kein Rechnername; er schreibt sich wie %1. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Docket::NewPageDialog</name>
    <message>
        <source>New page from a template</source>
        <translation>Neue Seite aus einer Vorlage</translation>
    </message>
    <message>
        <source>Docket fills the template with what closed tickets say and marks what is left to write. Nothing is made before the proposal is approved.</source>
        <translation>Docket füllt die Vorlage mit dem, was abgeschlossene Tickets sagen, und kennzeichnet, was noch zu schreiben ist. Angelegt wird die Seite erst, wenn der Vorschlag angenommen ist.</translation>
    </message>
    <message>
        <source>PLATFORM-89 or 2026.5</source>
        <translation>PLATFORM-89 oder 2026.5</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Address or title of the page it goes below</source>
        <translation>Adresse oder Titel der übergeordneten Seite</translation>
    </message>
    <message>
        <source>Ticket or fix version</source>
        <translation>Ticket oder Lösungsversion</translation>
    </message>
    <message>
        <source>Kind of page</source>
        <translation>Art der Seite</translation>
    </message>
    <message>
        <source>Below this page</source>
        <translation>Unter dieser Seite</translation>
    </message>
    <message>
        <source>Its address or title</source>
        <translation>Ihre Adresse oder ihr Titel</translation>
    </message>
    <message>
        <source>Ticket or fix version that the page is about</source>
        <translation>Ticket oder Lösungsversion, um die es auf der Seite geht</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a ticket, a kind of page</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n closed ticket(s) asked for a page that nobody registered; the list has them.</source>
        <translation>
            <numerusform>%n geschlossenes Ticket verlangte eine Seite, die niemand registriert hat; es steht in der Liste.</numerusform>
            <numerusform>%n geschlossene Tickets verlangten eine Seite, die niemand registriert hat; sie stehen in der Liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>While the window is in front, Docket says everything in it and the desktop is told nothing.</source>
        <translation>Solange das Fenster vorn ist, sagt Docket alles darin, und der Desktop erfährt nichts.</translation>
    </message>
    <message>
        <source>Tell the desktop when</source>
        <translation>Den Desktop benachrichtigen, wenn</translation>
    </message>
    <message>
        <source>A change could not be published</source>
        <translation>eine Änderung nicht veröffentlicht werden konnte</translation>
    </message>
    <message>
        <source>The token is refused, or ends within a week</source>
        <translation>das Token abgelehnt wird oder binnen einer Woche endet</translation>
    </message>
    <message>
        <source>There are new proposals, all in one message</source>
        <translation>es neue Vorschläge gibt, alle in einer Meldung</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Show how many proposals wait for me, where the desktop can</source>
        <translation>Zeigen, wie viele Vorschläge auf mich warten, wo der Desktop es kann</translation>
    </message>
    <message>
        <source>Keep Docket in the tray: it goes on when its window is closed</source>
        <translation>Docket im Infobereich halten: Es läuft weiter, wenn sein Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>This desktop shows no tray.</source>
        <translation>Dieser Desktop zeigt keinen Infobereich.</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>That is no list of times: write them like %1.</source>
        <translation>Das ist keine Liste von Uhrzeiten; so schreiben: %1.</translation>
    </message>
</context>
<context>
    <name>Docket::OverviewRuler</name>
    <message>
        <source>Overview of changes</source>
        <translation>Übersicht der Änderungen</translation>
    </message>
</context>
<context>
    <name>Docket::PageReader</name>
    <message>
        <source>There are no words on this page.</source>
        <translation>Auf dieser Seite stehen keine Wörter.</translation>
    </message>
    <message>
        <source>The page is longer than what is shown here. Above this line something is left out.</source>
        <translation>Die Seite ist länger, als hier gezeigt wird. Über dieser Zeile ist etwas ausgelassen.</translation>
    </message>
    <message>
        <source>The page is longer than what is shown here. Below this line something is left out.</source>
        <translation>Die Seite ist länger, als hier gezeigt wird. Unter dieser Zeile ist etwas ausgelassen.</translation>
    </message>
    <message>
        <source>The page as it will read</source>
        <translation>Die Seite, wie sie lauten wird</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Not readable yet: see the line under the text</source>
        <translation>Noch nicht lesbar: siehe die Zeile unter dem Text</translation>
    </message>
    <message>
        <source>As edited</source>
        <translation>Wie bearbeitet</translation>
    </message>
</context>
<context>
    <name>Docket::PagesPage</name>
    <message>
        <source>Your pages</source>
        <translation>Ihre Seiten</translation>
    </message>
    <message>
        <source>Filter the pages</source>
        <translation>Seiten filtern</translation>
    </message>
    <message>
        <source>Only pages I own</source>
        <translation>Nur eigene Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie da ist</translation>
    </message>
    <message>
        <source>Spaces and pages</source>
        <translation>Bereiche und Seiten</translation>
    </message>
    <message>
        <source>Reading the spaces …</source>
        <translation>Bereiche werden gelesen …</translation>
    </message>
    <message>
        <source>Reading the pages of “%1” …</source>
        <translation>Seiten von „%1“ werden gelesen …</translation>
    </message>
    <message>
        <source>What “%1” is for</source>
        <translation>Wofür „%1“ da ist</translation>
    </message>
    <message>
        <source>Keeping the account and the pages, and looking for closed tickets …</source>
        <translation>Konto und Seiten werden gesichert, geschlossene Tickets gesucht …</translation>
    </message>
    <message>
        <source>This account sees no page. Ask an administrator for the right to read one.</source>
        <translation>Dieses Konto sieht keine Seite. Bitten Sie eine Administratorin um das Recht, eine zu lesen.</translation>
    </message>
    <message>
        <source>Tick the pages that closed tickets make untrue.</source>
        <translation>Haken Sie die Seiten an, die geschlossene Tickets unwahr machen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n page(s) chosen</source>
        <translation>
            <numerusform>%1 von %n Seite ausgewählt</numerusform>
            <numerusform>%1 von %n Seiten ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;Only pages I own</source>
        <translation>Nur &amp;eigene Seiten</translation>
    </message>
    <message>
        <source>All pages shown</source>
        <translation>Alle gezeigten Seiten</translation>
    </message>
    <message>
        <source>&amp;Only pages I own (%1)</source>
        <translation>Nur &amp;eigene Seiten (%1)</translation>
    </message>
    <message>
        <source>Which pages tell of that work? Their proposals wait for you. The choice can be changed later, in the registry.</source>
        <translation>Welche Seiten beschreiben diese Arbeit? Ihre Vorschläge warten auf Sie. Die Auswahl lässt sich später im Register ändern.</translation>
    </message>
</context>
<context>
    <name>Docket::PeriodChoice</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Days from – to</source>
        <translation>Tage von – bis</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>From – to …</source>
        <translation>Von – bis …</translation>
    </message>
</context>
<context>
    <name>Docket::PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Approved. In the real queue it would be sent in ten seconds, unless you press Ctrl+Z.</source>
        <translation>Freigegeben. In der echten Warteschlange würde es in zehn Sekunden gesendet, wenn Sie nicht Strg+Z drücken.</translation>
    </message>
    <message>
        <source>Rejected: %1.</source>
        <translation>Abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Snoozed: it comes back by itself.</source>
        <translation>Zurückgestellt: Er kommt von selbst wieder.</translation>
    </message>
    <message>
        <source>Approved in your words.</source>
        <translation>In Ihren Worten freigegeben.</translation>
    </message>
    <message>
        <source>Taken back: it waits again, and nothing was sent.</source>
        <translation>Rückgängig gemacht: Er wartet wieder, und nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Your queue is empty so far: proposals come as tickets close.</source>
        <translation>Ihre Warteschlange ist noch leer: Vorschläge kommen, wenn Tickets geschlossen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Your queue: %n waiting.</source>
        <translation>
            <numerusform>Ihre Warteschlange: %n wartet.</numerusform>
            <numerusform>Ihre Warteschlange: %n warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Three made-up proposals. A approves, R and a digit reject, Ctrl+Z takes back.</source>
        <translation>Drei erfundene Vorschläge. A gibt frei, R und eine Ziffer lehnen ab, Strg+Z nimmt zurück.</translation>
    </message>
</context>
<context>
    <name>Docket::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Docket::ProposalModel</name>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>your words are kept</source>
        <translation>Ihr Text ist aufbewahrt</translation>
    </message>
</context>
<context>
    <name>Docket::QueuePanel</name>
    <message>
        <source>Waiting for me</source>
        <translation>Wartet auf mich</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Wartet auf andere</translation>
    </message>
    <message>
        <source>Failed, blocked, in conflict</source>
        <translation>Fehler, blockiert, Konflikt</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <source>Filter proposals</source>
        <translation>Vorschläge filtern</translation>
    </message>
    <message>
        <source>Which proposals</source>
        <translation>Welche Vorschläge</translation>
    </message>
    <message>
        <source>Grouping of proposals</source>
        <translation>Gruppen der Vorschläge</translation>
    </message>
    <message>
        <source>By page</source>
        <translation>Nach Seite</translation>
    </message>
    <message>
        <source>By ticket</source>
        <translation>Nach Ticket</translation>
    </message>
    <message>
        <source>By release</source>
        <translation>Nach Release</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>By certainty</source>
        <translation>Nach Sicherheit</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Ohne Gruppen</translation>
    </message>
    <message>
        <source>Order of proposals</source>
        <translation>Reihenfolge der Vorschläge</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Fälligste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Sicherste zuerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>%n marked · decide for all, or Esc</source>
        <translation>
            <numerusform>%n markiert · für alle entscheiden oder Esc</numerusform>
            <numerusform>%n markiert · für alle entscheiden oder Esc</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 left</source>
        <translation>%1 von %2 · noch %3</translation>
    </message>
    <message>
        <source>No proposal matches “%1”</source>
        <translation>Kein Vorschlag passt zu „%1“</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing shown</source>
        <translation>Nichts angezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n shown, none waits for you</source>
        <translation>
            <numerusform>%n angezeigt, nichts wartet auf Sie</numerusform>
            <numerusform>%n angezeigt, keiner wartet auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown, waiting for you</source>
        <translation>
            <numerusform>%n angezeigt, wartet auf Sie</numerusform>
            <numerusform>%n angezeigt, warten auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shown, %n wait(s) for you</source>
        <extracomment>How many are shown, and how many of them wait for the person: two or more are shown.</extracomment>
        <translation>
            <numerusform>%1 angezeigt, %n wartet auf Sie</numerusform>
            <numerusform>%1 angezeigt, %n warten auf Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::QueueProxy</name>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>New tickets</source>
        <translation>Neue Tickets</translation>
    </message>
    <message>
        <source>No release</source>
        <translation>Kein Release</translation>
    </message>
    <message>
        <source>Sure: a glance is enough</source>
        <translation>Sicher: ein Blick genügt</translation>
    </message>
    <message>
        <source>Likely: compare the words</source>
        <translation>Vermutlich: vergleichen Sie die Wörter</translation>
    </message>
    <message>
        <source>Asks you: not sure by itself</source>
        <translation>Fragt Sie: von selbst nicht sicher</translation>
    </message>
    <message>
        <source>Without a ticket</source>
        <translation>Ohne Ticket</translation>
    </message>
    <message>
        <source>New pages</source>
        <translation>Neue Seiten</translation>
    </message>
</context>
<context>
    <name>Docket::RegistryForm</name>
    <message>
        <source>Page address</source>
        <translation>Adresse der Seite</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Epic</source>
        <translation>Epic</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Published after the owner&apos;s approval</source>
        <translation>Wird nach der Freigabe durch die zuständige Person veröffentlicht</translation>
    </message>
    <message>
        <source>Published at once; the owner keeps or reverts it</source>
        <translation>Wird sofort veröffentlicht; die zuständige Person behält es oder nimmt es zurück</translation>
    </message>
    <message>
        <source>Save the line</source>
        <translation>Zeile sichern</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Eingaben verwerfen</translation>
    </message>
    <message>
        <source>Paste address</source>
        <translation>Adresse einfügen</translation>
    </message>
    <message>
        <source>Wherever it fits</source>
        <translation>Wo es passt</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>key and name of a project</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>The page&apos;s owner</source>
        <translation>Wem die Seite gehört</translation>
    </message>
    <message>
        <source>The page&apos;s owner, %1</source>
        <translation>Wem die Seite gehört: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>(several)</source>
        <translation>(mehrere)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) together</source>
        <translation>
            <numerusform>%n Zeile zusammen</numerusform>
            <numerusform>%n Zeilen zusammen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::RegistryModel</name>
    <message>
        <source>Release notes</source>
        <translation>Versionshinweise</translation>
    </message>
    <message>
        <source>Feature docs</source>
        <translation>Funktionsdoku</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Decision record</source>
        <translation>Entscheidung (ADR)</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>On-call guide</source>
        <translation>Bereitschaftsleitfaden</translation>
    </message>
    <message>
        <source>Security register</source>
        <translation>Sicherheitsregister</translation>
    </message>
    <message>
        <source>SOC 2 evidence</source>
        <translation>SOC-2-Nachweis</translation>
    </message>
    <message>
        <source>Other page</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Page deleted or hidden from you</source>
        <translation>Seite gelöscht oder für Sie verborgen</translation>
    </message>
    <message>
        <source>Page archived</source>
        <translation>Seite archiviert</translation>
    </message>
    <message>
        <source>Moved from space %1 to %2</source>
        <translation>Aus dem Bereich %1 nach %2 verschoben</translation>
    </message>
    <message>
        <source>Was called “%1”</source>
        <translation>Hieß „%1“</translation>
    </message>
    <message>
        <source>Section renamed: relink to “%1”</source>
        <translation>Abschnitt umbenannt: neu mit „%1“ verknüpfen</translation>
    </message>
    <message>
        <source>Section “%1” gone</source>
        <translation>Abschnitt „%1“ fehlt</translation>
    </message>
    <message>
        <source>Nobody owns it</source>
        <translation>Niemand ist zuständig</translation>
    </message>
    <message>
        <source>Account of %1 deactivated</source>
        <translation>Konto von %1 deaktiviert</translation>
    </message>
    <message>
        <source>Owner unknown to the site</source>
        <translation>Zuständige Person der Site unbekannt</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>wherever it fits</source>
        <translation>wo es passt</translation>
    </message>
    <message>
        <source>of the page</source>
        <translation>wie die Seite</translation>
    </message>
    <message>
        <source>Its template (%1) also has: %2</source>
        <translation>Die Vorlage (%1) hat außerdem: %2</translation>
    </message>
    <message numerus="yes">
        <source>Sound, lacks %n section(s)</source>
        <translation>
            <numerusform>In Ordnung, %n Abschnitt fehlt</numerusform>
            <numerusform>In Ordnung, %n Abschnitte fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Docket::RegistryScreen</name>
    <message>
        <source>Filter page, person, project, health</source>
        <translation>Seite, Person, Projekt, Zustand filtern</translation>
    </message>
    <message>
        <source>Filter the registry</source>
        <translation>Register filtern</translation>
    </message>
    <message>
        <source>No page is registered yet: a line says which page documents which work</source>
        <translation>Noch ist keine Seite im Register: Eine Zeile sagt, welche Seite welche Arbeit beschreibt</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>Seite hinzufügen</translation>
    </message>
    <message>
        <source>No line matches “%1”</source>
        <translation>Keine Zeile passt zu „%1“</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 need attention</source>
        <comment>lines of the registry</comment>
        <translation>
            <numerusform>%n von %1 braucht Aufmerksamkeit</numerusform>
            <numerusform>%n von %1 brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such page, or it is hidden from you.</source>
        <translation>Eine solche Seite gibt es nicht, oder sie ist für Sie verborgen.</translation>
    </message>
    <message>
        <source>This line was removed. What you typed is kept: it would be saved as a new line.</source>
        <translation>Diese Zeile wurde entfernt. Was Sie eingegeben haben, bleibt: Es würde als neue Zeile gespeichert.</translation>
    </message>
    <message>
        <source>Add a missing section</source>
        <translation>Fehlenden Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Section of the template that “%1” is to get</source>
        <translation>Abschnitt der Vorlage, den „%1“ bekommen soll</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) without a page…</source>
        <translation>
            <numerusform>%n Ticket ohne Seite …</numerusform>
            <numerusform>%n Tickets ohne Seite …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::RegistryTableView</name>
    <message>
        <source>Lines of the registry</source>
        <translation>Zeilen des Registers</translation>
    </message>
</context>
<context>
    <name>Docket::RehearsalDialog</name>
    <message>
        <source>On a staging site of its own, on this computer</source>
        <translation>Auf einer eigenen Übungsseite, auf diesem Rechner</translation>
    </message>
    <message>
        <source>How far the rehearsal is</source>
        <translation>Wie weit die Generalprobe ist</translation>
    </message>
    <message>
        <source>Cancel the rehearsal</source>
        <translation>Die Generalprobe abbrechen</translation>
    </message>
    <message>
        <source>Save pass list…</source>
        <translation>Ergebnisliste speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Generalprobe</translation>
    </message>
    <message>
        <source>Save pass list</source>
        <translation>Ergebnisliste speichern</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>Text (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Ten scenarios are played with the code that syncs and publishes for real, on pages and tickets of their own, which are deleted afterwards. Proposals and log of this window are not touched.</source>
        <translation>Zehn Szenen werden mit dem Code gespielt, der auch sonst abgleicht und veröffentlicht, auf eigenen Seiten und mit eigenen Tickets, die danach gelöscht werden. Vorschläge und Protokoll dieses Fensters bleiben unberührt.</translation>
    </message>
    <message>
        <source>In a marked staging space of %1:</source>
        <translation>In einem markierten Übungsbereich von %1:</translation>
    </message>
    <message>
        <source>In a marked staging space (connect an account first)</source>
        <translation>In einem markierten Übungsbereich (verbinden Sie zuerst ein Konto)</translation>
    </message>
    <message>
        <source>Key of the staging space</source>
        <translation>Schlüssel des Übungsbereichs</translation>
    </message>
    <message>
        <source>Key of the space</source>
        <translation>Schlüssel des Bereichs</translation>
    </message>
    <message>
        <source>Pass list</source>
        <translation>Ergebnisliste</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>What it proves, or why not</source>
        <translation>Was sie zeigt, oder warum nicht</translation>
    </message>
    <message>
        <source>Preparing …</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird beendet …</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>✓ Passed</source>
        <translation>✓ Bestanden</translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation>✗ Gescheitert</translation>
    </message>
    <message>
        <source>Cleaning up …</source>
        <translation>Wird aufgeräumt …</translation>
    </message>
    <message>
        <source>Stopped: nothing was played</source>
        <translation>Abgebrochen: Es wurde nichts gespielt</translation>
    </message>
    <message>
        <source>rehearse</source>
        <translation>die Generalprobe spielen</translation>
    </message>
    <message>
        <source>Not played</source>
        <translation>Nicht gespielt</translation>
    </message>
    <message>
        <source>The pass list is in %1</source>
        <translation>Die Ergebnisliste steht in %1</translation>
    </message>
    <message>
        <source>save the pass list</source>
        <translation>die Ergebnisliste speichern</translation>
    </message>
</context>
<context>
    <name>Docket::RenderedEditor</name>
    <message>
        <source>Edited words</source>
        <translation>Bearbeitete Wörter</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Von Ihnen bearbeitet</translation>
    </message>
    <message>
        <source>edit in Source</source>
        <translation>im Quelltext bearbeiten</translation>
    </message>
    <message>
        <source>%1, locked: edit in Source</source>
        <translation>%1, gesperrt: im Quelltext bearbeiten</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Tippen rückgängig machen</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation>Tippen wiederholen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>Docket::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Hold an approval back</source>
        <translation>Freigabe zurückhalten</translation>
    </message>
    <message>
        <source>Until then Ctrl+Z takes it back before anything is sent. Afterwards Ctrl+Z writes the old text as a new version of the page. Holds for decisions from now on.</source>
        <translation>So lange nimmt Strg+Z sie zurück, bevor etwas gesendet wird. Danach schreibt Strg+Z den alten Text als neue Version der Seite. Gilt für Entscheidungen ab jetzt.</translation>
    </message>
    <message>
        <source>Stay with a proposal after deciding it</source>
        <translation>Nach der Entscheidung beim Vorschlag bleiben</translation>
    </message>
    <message>
        <source>How a proposal is shown</source>
        <translation>Wie ein Vorschlag gezeigt wird</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Zwei Spalten</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>Eine Spalte</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Where a side would have less than 45 characters it is unified by itself.</source>
        <translation>Hat eine Seite weniger als 45 Zeichen Platz, wird von selbst eine Spalte daraus.</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Fold what did not change</source>
        <translation>Unverändertes falten</translation>
    </message>
    <message>
        <source>Show the ticket&apos;s evidence beside it</source>
        <translation>Die Belege des Tickets daneben zeigen</translation>
    </message>
</context>
<context>
    <name>Docket::ReviewPanel</name>
    <message>
        <source>Too narrow for two sides; widen the window or make the text smaller</source>
        <translation>Zu schmal für zwei Seiten; machen Sie das Fenster breiter oder den Text kleiner</translation>
    </message>
    <message>
        <source>Select a proposal</source>
        <translation>Wählen Sie einen Vorschlag</translation>
    </message>
    <message>
        <source>The words you typed on v%1 do not fit v%2 of the page and are left out</source>
        <translation>Was Sie zu v%1 eingegeben haben, passt nicht zu v%2 der Seite und ist ausgelassen</translation>
    </message>
    <message>
        <source>Your words are kept; E opens them again</source>
        <translation>Ihr Text ist aufbewahrt; E öffnet ihn wieder</translation>
    </message>
    <message>
        <source>No change here</source>
        <translation>Hier keine Änderung</translation>
    </message>
    <message>
        <source>Last change — J for the next proposal</source>
        <translation>Letzte Änderung — J für den nächsten Vorschlag</translation>
    </message>
    <message>
        <source>First change — K for the previous proposal</source>
        <translation>Erste Änderung — K für den vorigen Vorschlag</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>2 Spalten</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>1 Spalte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Live page</source>
        <translation>Live-Seite</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Drop or take the current change</source>
        <translation>Aktuelle Änderung auslassen oder nehmen</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Keine Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Änderung %1 von %2</translation>
    </message>
    <message>
        <source> · dropped</source>
        <translation> · ausgelassen</translation>
    </message>
    <message>
        <source> · %1 dropped</source>
        <translation> · %1 ausgelassen</translation>
    </message>
    <message>
        <source>Take change a&amp;gain</source>
        <translation>Änderung wieder &amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Drop change</source>
        <translation>Änderun&amp;g auslassen</translation>
    </message>
    <message>
        <source>This change is dropped and will not be sent; take it again (D)</source>
        <translation>Diese Änderung ist ausgelassen und wird nicht gesendet; wieder nehmen (D)</translation>
    </message>
    <message>
        <source>Leave this change out of what is sent (D)</source>
        <translation>Diese Änderung nicht mitsenden (D)</translation>
    </message>
    <message>
        <source>Nothing is proposed here that could be dropped</source>
        <translation>Hier ist nichts vorgeschlagen, was sich auslassen ließe</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) hang(s) together with this one</source>
        <translation>
            <numerusform>%n weitere Änderung hängt mit dieser zusammen</numerusform>
            <numerusform>%n weitere Änderungen hängen mit dieser zusammen</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is very large (%1). Comparing it takes a while.</source>
        <translation>Diese Seite ist sehr groß (%1). Der Vergleich dauert eine Weile.</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>Trotzdem zeigen</translation>
    </message>
    <message>
        <source>Live page · v%1</source>
        <translation>Live-Seite · v%1</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Comparing a long page …</source>
        <translation>Eine lange Seite wird verglichen …</translation>
    </message>
    <message>
        <source>The comparison was stopped</source>
        <translation>Der Vergleich wurde angehalten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>A long page, compared coarsely: changed lines may stand as removed and added.</source>
        <translation>Eine lange Seite, grob verglichen: Geänderte Zeilen können als entfernt und hinzugefügt erscheinen.</translation>
    </message>
    <message>
        <source>Compare in detail</source>
        <translation>Genau vergleichen</translation>
    </message>
    <message>
        <source>Look at the change first — nothing was approved</source>
        <translation>Sehen Sie die Änderung zuerst an — nichts wurde freigegeben</translation>
    </message>
    <message>
        <source>Still loading — nothing was approved</source>
        <translation>Lädt noch — nichts wurde freigegeben</translation>
    </message>
    <message>
        <source>in %1 · v%2</source>
        <translation>in %1 · v%2</translation>
    </message>
    <message>
        <source>· v%1</source>
        <translation>· v%1</translation>
    </message>
    <message>
        <source>for %1 · v%2</source>
        <translation>für %1 · v%2</translation>
    </message>
    <message>
        <source>✓ Makes this one ticket and puts its link where the page flags the issue</source>
        <translation>✓ Legt dieses eine Ticket an und setzt seinen Link dorthin, wo die Seite das Problem nennt</translation>
    </message>
    <message>
        <source>✓ Puts this one link on the ticket; the page does not change</source>
        <translation>✓ Setzt diesen einen Link ins Ticket; die Seite ändert sich nicht</translation>
    </message>
    <message>
        <source>○ Not to be approved as it is: it stands on v%1 and the live page has moved on; settle it first</source>
        <translation>○ So nicht freizugeben: Er steht auf v%1, und die Live-Seite ist weiter; klären Sie ihn zuerst</translation>
    </message>
    <message>
        <source>○ Every change is dropped, so nothing would be sent: D takes one again, R rejects</source>
        <translation>○ Jede Änderung ist ausgelassen, gesendet würde nichts: D nimmt eine wieder, R lehnt ab</translation>
    </message>
    <message>
        <source>○ No edit yet: press E and write it, with the facts at the right</source>
        <translation>○ Noch keine Änderung: Drücken Sie E und schreiben Sie sie, mit den Fakten rechts</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Gesichert als „%1“</translation>
    </message>
    <message>
        <source>Saves as “%1”</source>
        <translation>Wird gesichert als „%1“</translation>
    </message>
    <message>
        <source>The page changed in this section while you reviewed. Nothing was written.</source>
        <translation>Die Seite hat sich in diesem Abschnitt während Ihrer Durchsicht geändert. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Look again on the live page</source>
        <translation>Auf der Live-Seite neu ansehen</translation>
    </message>
    <message>
        <source>Publishing failed. Nothing was lost.</source>
        <translation>Die Veröffentlichung ist fehlgeschlagen. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Page deleted or hidden from you.</source>
        <translation>Die Seite ist gelöscht oder vor Ihnen verborgen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>The ticket says too little to draft from; it has a question for you.</source>
        <translation>Das Ticket sagt zu wenig für einen Entwurf; es hat eine Frage an Sie.</translation>
    </message>
    <message>
        <source>No change here says “%1”</source>
        <translation>Keine Änderung hier sagt „%1“</translation>
    </message>
    <message>
        <source>The conflict stays open; what you chose is kept</source>
        <translation>Der Konflikt bleibt offen; was Sie gewählt haben, bleibt erhalten</translation>
    </message>
    <message>
        <source>As read · v%1, the page is at v%2</source>
        <translation>Wie gelesen · v%1, die Seite steht bei v%2</translation>
    </message>
    <message>
        <source>Take change again</source>
        <translation>Änderung wieder nehmen</translation>
    </message>
    <message>
        <source>Drop change</source>
        <translation>Änderung auslassen</translation>
    </message>
    <message>
        <source>Your edit is kept and not shown here: %1 goes on with it; %2 publishes the proposal as shown, without it.</source>
        <translation>Ihre Fassung ist aufgehoben und hier nicht zu sehen: %1 setzt sie fort; %2 veröffentlicht den Vorschlag wie gezeigt, ohne sie.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Reject %1…</source>
        <translation>%1 ablehnen…</translation>
    </message>
    <message>
        <source>Owner of %1…</source>
        <translation>%1 weitergeben…</translation>
    </message>
    <message>
        <source>Snooze %1…</source>
        <translation>%1 zurückstellen…</translation>
    </message>
    <message>
        <source>Wake</source>
        <comment>end the snooze</comment>
        <translation>Wecken</translation>
    </message>
    <message>
        <source>✓ Makes this one page; nothing that is there changes</source>
        <translation>✓ Legt diese eine Seite an; nichts Vorhandenes ändert sich</translation>
    </message>
    <message>
        <source>The table is too wide for two sides; widen the window or make the text smaller</source>
        <translation>Die Tabelle ist zu breit für zwei Seiten; das Fenster breiter oder den Text kleiner machen</translation>
    </message>
    <message>
        <source>○ Cannot be sent as it stands</source>
        <translation>○ So nicht zu senden</translation>
    </message>
</context>
<context>
    <name>Docket::ReviewScreen</name>
    <message>
        <source>No proposal is open.</source>
        <translation>Kein Vorschlag ist offen.</translation>
    </message>
    <message>
        <source>Nobody else has anything to decide.</source>
        <translation>Niemand sonst hat etwas zu entscheiden.</translation>
    </message>
    <message>
        <source>Nothing failed, is blocked or in conflict.</source>
        <translation>Nichts ist fehlgeschlagen, blockiert oder im Konflikt.</translation>
    </message>
    <message>
        <source>Nothing is snoozed.</source>
        <translation>Nichts ist zurückgestellt.</translation>
    </message>
    <message>
        <source>Nothing was published yet.</source>
        <translation>Noch wurde nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Noch wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>Next sync %1</source>
        <translation>Nächster Abgleich %1</translation>
    </message>
    <message>
        <source>Connect an account to see proposals</source>
        <translation>Verbinden Sie ein Konto, um Vorschläge zu sehen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <source>Show all open (%1)</source>
        <translation>Alle offenen zeigen (%1)</translation>
    </message>
    <message>
        <source>Show snoozed (%1)</source>
        <translation>Zurückgestellte zeigen (%1)</translation>
    </message>
    <message>
        <source>Show what waits for me</source>
        <translation>Zeigen, was auf mich wartet</translation>
    </message>
    <message>
        <source>When a ticket closes, the page it makes untrue appears here with the smallest edit.</source>
        <translation>Wenn ein Ticket geschlossen wird, erscheint die Seite, die dadurch unwahr wird, hier mit der kleinsten Änderung.</translation>
    </message>
    <message>
        <source>Proposals appear here as tickets close</source>
        <translation>Vorschläge erscheinen hier, wenn Tickets geschlossen werden</translation>
    </message>
    <message>
        <source>You are done</source>
        <translation>Sie sind fertig</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n was/were left: %1</source>
        <translation>
            <numerusform>%n blieb: %1</numerusform>
            <numerusform>%n blieben: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is it rejected?</source>
        <translation>Warum wird er abgelehnt?</translation>
    </message>
    <message numerus="yes">
        <source>Why are these %n rejected?</source>
        <translation>
            <numerusform>Warum wird dieser %n abgelehnt?</numerusform>
            <numerusform>Warum werden diese %n abgelehnt?</numerusform>
        </translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anderes…</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n until</source>
        <translation>
            <numerusform>%n zurückstellen bis</numerusform>
            <numerusform>%n zurückstellen bis</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomorrow · %1</source>
        <translation>Morgen · %1</translation>
    </message>
    <message>
        <source>Monday · %1</source>
        <translation>Montag · %1</translation>
    </message>
    <message>
        <source>In a month · %1</source>
        <translation>In einem Monat · %1</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Anderer Tag…</translation>
    </message>
    <message>
        <source>“4 May”, “friday”, “3 d”, then Enter</source>
        <translation>„4. Mai“, „Freitag“, „3 T“, dann Enter</translation>
    </message>
    <message>
        <source>Not a day to come. Try “4 May”, “friday”, “2 weeks”.</source>
        <translation>Kein Tag in der Zukunft. Versuchen Sie „4. Mai“, „Freitag“, „2 Wochen“.</translation>
    </message>
    <message>
        <source>Hand it to</source>
        <translation>Weitergeben an</translation>
    </message>
    <message numerus="yes">
        <source>Hand %n to</source>
        <translation>
            <numerusform>%n weitergeben an</numerusform>
            <numerusform>%n weitergeben an</numerusform>
        </translation>
    </message>
    <message>
        <source>Not published: see the line under the text</source>
        <translation>Nicht veröffentlicht: siehe die Zeile unter dem Text</translation>
    </message>
    <message>
        <source>Kept here, but not saved with the proposal: it is not well-formed yet</source>
        <translation>Hier aufbewahrt, aber nicht mit dem Vorschlag gesichert: noch nicht wohlgeformt</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left to decide. %n decision(s) wait(s) until the site can be reached.</source>
        <translation>
            <numerusform>Nichts mehr zu entscheiden. %n Entscheidung wartet, bis die Site erreichbar ist.</numerusform>
            <numerusform>Nichts mehr zu entscheiden. %n Entscheidungen warten, bis die Site erreichbar ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which one: %1?</source>
        <translation>Wer ist gemeint: %1?</translation>
    </message>
    <message>
        <source>Monday in a week · %1</source>
        <translation>Montag in einer Woche · %1</translation>
    </message>
    <message>
        <source>Your edit is discarded; this is the proposal as it was drafted</source>
        <translation>Ihre Fassung ist verworfen; dies ist der Vorschlag, wie er entworfen wurde</translation>
    </message>
    <message numerus="yes">
        <source>All %n decided in %1</source>
        <translation>
            <numerusform>Der eine ist nach %1 entschieden</numerusform>
            <numerusform>Alle %n nach %1 entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading: looking for closed tickets …</source>
        <translation>Wird geladen: geschlossene Tickets werden gesucht …</translation>
    </message>
    <message>
        <source>Loading: Docket reads the site. Proposals appear here as they are found.</source>
        <translation>Wird geladen: Docket liest die Site. Vorschläge erscheinen hier, sobald sie gefunden sind.</translation>
    </message>
    <message>
        <source>Nobody known is called “%1”. Who is named in the registry or in a ticket that was read can be chosen.</source>
        <translation>Niemand Bekanntes heißt „%1“. Wählbar ist, wer im Register oder in einem gelesenen Ticket genannt ist.</translation>
    </message>
    <message>
        <source>Docket knows no page yet. The registry, or a policy that is imported, says which pages belong to which tickets.</source>
        <translation>Docket kennt noch keine Seite. Das Register oder ein importiertes Regelwerk sagt, welche Seiten zu welchen Tickets gehören.</translation>
    </message>
    <message>
        <source>Open the registry</source>
        <translation>Register öffnen</translation>
    </message>
    <message>
        <source>The site could not be looked at yet.</source>
        <translation>Die Site konnte noch nicht angesehen werden.</translation>
    </message>
    <message>
        <source>Proposals appear here once the site can be read</source>
        <translation>Vorschläge erscheinen hier, sobald die Site gelesen werden kann</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken off, since another proposal was opened</source>
        <translation>
            <numerusform>%n Markierung entfernt, weil ein anderer Vorschlag geöffnet wurde</numerusform>
            <numerusform>%n Markierungen entfernt, weil ein anderer Vorschlag geöffnet wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Jemand anderes …</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Name, dann Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the evidence</source>
        <translation>Belege schließen</translation>
    </message>
    <message>
        <source>The account of %1 was deactivated.</source>
        <translation>Das Konto von %1 wurde deaktiviert.</translation>
    </message>
</context>
<context>
    <name>Docket::RuleBar</name>
    <message numerus="yes">
        <source>%n earlier one(s) was/were rejected for the same reason</source>
        <translation>
            <numerusform>%n früherer wurde aus demselben Grund abgelehnt</numerusform>
            <numerusform>%n frühere wurden aus demselben Grund abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it  (Esc)</source>
        <translation>Verlassen  (Esc)</translation>
    </message>
    <message>
        <source>Make no rule</source>
        <translation>Keine Regel anlegen</translation>
    </message>
    <message>
        <source>As a rule: %1</source>
        <translation>Als Regel: %1</translation>
    </message>
    <message>
        <source>Make it a r&amp;ule</source>
        <translation>Zur &amp;Regel machen</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n too…</source>
        <translation>
            <numerusform>Auch %n ablehnen …</numerusform>
            <numerusform>Auch %n ablehnen …</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits stays until it is rejected.</source>
        <translation>Was wartet, bleibt, bis es abgelehnt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the %1 that wait for you fall(s) under it</source>
        <translation>
            <numerusform>%n von %1, die auf Sie warten, fällt darunter</numerusform>
            <numerusform>%n von %1, die auf Sie warten, fallen darunter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that wait(s) for others fall(s) under it</source>
        <translation>
            <numerusform>%n, der auf andere wartet, fällt darunter</numerusform>
            <numerusform>%n, die auf andere warten, fallen darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that waits now falls under it; it counts from now on</source>
        <translation>nichts, was jetzt wartet, fällt darunter; sie gilt ab jetzt</translation>
    </message>
    <message>
        <source>nothing else that waits now falls under it</source>
        <translation>sonst fällt nichts darunter, was jetzt wartet</translation>
    </message>
    <message>
        <source>The rule is made.</source>
        <translation>Die Regel ist angelegt.</translation>
    </message>
    <message>
        <source>Take t&amp;hat rule back</source>
        <translation>&amp;Diese Regel zurücknehmen</translation>
    </message>
    <message>
        <source>Anot&amp;her rule…</source>
        <translation>An&amp;dere Regel…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Already in force, since %2: %1. This was proposed before.</source>
        <translation>Gilt schon, seit %2: %1. Dies wurde vorher vorgeschlagen.</translation>
    </message>
    <message>
        <source>Already in force by the policy: %1. This was proposed before.</source>
        <translation>Gilt schon laut Regelwerk: %1. Dies wurde vorher vorgeschlagen.</translation>
    </message>
</context>
<context>
    <name>Docket::RuleForm</name>
    <message>
        <source>It closes</source>
        <translation>Es geschlossen wird</translation>
    </message>
    <message>
        <source>It and all its children are closed</source>
        <translation>Es und alle Untertickets geschlossen sind</translation>
    </message>
    <message>
        <source>It reaches its post-incident status</source>
        <translation>Es den Status nach dem Vorfall erreicht</translation>
    </message>
    <message>
        <source>It moves to the status …</source>
        <translation>Es in den Status wechselt …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Alle treffen zu</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Eine davon trifft zu</translation>
    </message>
    <message>
        <source>Pages of kind: %1</source>
        <comment>a choice of the rule&apos;s form</comment>
        <translation>Seiten der Art: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>No condition: every ticket fits</source>
        <translation>Keine Bedingung: jedes Ticket passt</translation>
    </message>
    <message>
        <source>For pages of kind (none: every registered page)</source>
        <translation>Für Seiten der Art (keine: jede eingetragene Seite)</translation>
    </message>
</context>
<context>
    <name>Docket::RuleListModel</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::RuleListView</name>
    <message>
        <source>Rules in their order</source>
        <translation>Regeln in ihrer Reihenfolge</translation>
    </message>
</context>
<context>
    <name>Docket::RulesScreen</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>What is shown beside the rules</source>
        <translation>Was neben den Regeln gezeigt wird</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save what was typed for the rules</source>
        <translation>Speichern, was für die Regeln eingegeben wurde</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <comment>the tip of a button, with its key</comment>
        <translation>Speichern (%1)</translation>
    </message>
    <message>
        <source>What fits is left out there, whatever the rules say. It came from a rejection or with the policy file. Removing it is one step, which Undo takes back.</source>
        <translation>Was passt, wird dort ausgelassen, was auch die Regeln sagen. Dies entstand aus einer Ablehnung oder kam mit der Regelwerksdatei. Das Entfernen ist ein Schritt, den Rückgängig zurücknimmt.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Rules, the first that reaches a page counts</source>
        <translation>Regeln – die erste, die eine Seite erreicht, zählt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels that count everywhere</source>
        <translation>Labels, die überall zählen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>labels</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Ask for documentation: %1 · Keep out: %2</source>
        <translation>Verlangen Dokumentation: %1 · Lassen aus: %2</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Keine Regel</translation>
    </message>
    <message>
        <source>All rules are off: nothing is proposed</source>
        <translation>Alle Regeln sind aus: nichts wird vorgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s) on</source>
        <translation>
            <numerusform>%1 von %n Regel ein</numerusform>
            <numerusform>%1 von %n Regeln ein</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule: whatever closes, nothing is proposed</source>
        <translation>Es gibt keine Regel: Was auch geschlossen wird, nichts wird vorgeschlagen</translation>
    </message>
    <message>
        <source>Default rules</source>
        <translation>Standardregeln</translation>
    </message>
</context>
<context>
    <name>Docket::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Einstellungen schließen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Weiterleitung</translation>
    </message>
</context>
<context>
    <name>Docket::SetupWizard</name>
    <message>
        <source>Set up Docket</source>
        <translation>Docket einrichten</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>&amp;Open queue</source>
        <translation>Warteschlange &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>Konto &amp;hinzufügen</translation>
    </message>
</context>
<context>
    <name>Docket::SignOffStrip</name>
    <message>
        <source>Note, if there is one</source>
        <translation>Bemerkung, falls es eine gibt</translation>
    </message>
    <message>
        <source>Note to the sign-off</source>
        <translation>Bemerkung zum Abzeichnen</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Abzeichnen</translation>
    </message>
    <message>
        <source>Sign off with this note</source>
        <translation>Mit dieser Bemerkung abzeichnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the sign-off</source>
        <translation>Abzeichnen abbrechen</translation>
    </message>
</context>
<context>
    <name>Docket::SiteForm</name>
    <message>
        <source>What this account may do</source>
        <translation>Was dieses Konto darf</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>E-mail of the account</source>
        <translation>E-Mail des Kontos</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Token zeigen</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Token verbergen</translation>
    </message>
    <message>
        <source>It ends on</source>
        <translation>Es endet am</translation>
    </message>
    <message>
        <source>The token&apos;s last day is known</source>
        <translation>Der letzte Tag des Tokens ist bekannt</translation>
    </message>
    <message>
        <source>Last day of the token</source>
        <translation>Letzter Tag des Tokens</translation>
    </message>
    <message>
        <source>Optional: Docket reminds you 30, 7 and 1 days before.</source>
        <translation>Freiwillig: Docket erinnert Sie 30, 7 und 1 Tage vorher.</translation>
    </message>
    <message>
        <source>Where do I get one?</source>
        <translation>Woher bekomme ich eines?</translation>
    </message>
    <message>
        <source>Where do I get a token?</source>
        <translation>Woher bekomme ich ein Token?</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check the account</source>
        <translation>Das Konto prüfen</translation>
    </message>
    <message>
        <source>That is no address of a site.</source>
        <translation>Das ist keine Adresse einer Site.</translation>
    </message>
    <message>
        <source>Ready to check %1</source>
        <translation>%1 kann geprüft werden</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>%1 erreicht</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>The site does not accept this e-mail and token together. Check both, or make a new token.</source>
        <translation>Die Site nimmt E-Mail und Token so nicht zusammen an. Prüfen Sie beide, oder machen Sie ein neues Token.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the address and this computer&apos;s network.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie die Adresse und das Netzwerk dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the address, or try again in a while.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Prüfen Sie die Adresse, oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>That looks like an API token; the site is like https://your-company.atlassian.net.</source>
        <translation>Das sieht nach einem API-Token aus; die Site sieht aus wie https://your-company.atlassian.net.</translation>
    </message>
</context>
<context>
    <name>Docket::SitePage</name>
    <message>
        <source>Your site</source>
        <translation>Ihre Site</translation>
    </message>
    <message>
        <source>Nothing is kept before the end. The token goes to this site only.</source>
        <translation>Vor dem Ende wird nichts gespeichert. Das Token geht nur an diese Site.</translation>
    </message>
</context>
<context>
    <name>Docket::StreamsPage</name>
    <message>
        <source>Streams</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>While Docket runs, new entries of the sync log about what is decided and written go to a receiver. Off until it is switched on; the secret is kept in the system&apos;s keychain. An entry may come twice, with the same id, but none is left out; switched on again, it goes on where it was.</source>
        <translation>Solange Docket läuft, gehen neue Einträge des Sync-Protokolls über Entschiedenes und Geschriebenes an einen Empfänger. Aus, bis Sie sie einschalten; das Geheimnis liegt im Schlüsselbund des Systems. Ein Eintrag kann zweimal kommen, mit derselben Kennung, aber keiner wird ausgelassen; wieder eingeschaltet, geht es dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Adresse des Webhooks</translation>
    </message>
    <message>
        <source>An incoming webhook: https://hooks.slack.com/services/…</source>
        <translation>Ein eingehender Webhook: https://hooks.slack.com/services/…</translation>
    </message>
    <message>
        <source>Datadog</source>
        <translation>Datadog</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>Send a test entry</source>
        <translation>Probeeintrag senden</translation>
    </message>
    <message>
        <source>Send a test entry to %1</source>
        <translation>Einen Probeeintrag an %1 senden</translation>
    </message>
    <message>
        <source>switch %1 on</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>%1 is switched on</source>
        <translation>%1 ist eingeschaltet</translation>
    </message>
    <message>
        <source>switch %1 off</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>%1 is switched off and its secret is forgotten</source>
        <translation>%1 ist ausgeschaltet und sein Geheimnis vergessen</translation>
    </message>
    <message>
        <source>send a test entry to %1</source>
        <translation>einen Probeeintrag an %1 senden</translation>
    </message>
    <message>
        <source>%1 took the test entry</source>
        <translation>%1 hat den Probeeintrag angenommen</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Liegt im Schlüsselbund</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>Waits: %1</source>
        <translation>Wartet: %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>as far as entry %1</source>
        <translation>bis Eintrag %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sent today</source>
        <translation>
            <numerusform>%n heute gesendet</numerusform>
            <numerusform>%n heute gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>last sent %1</source>
        <translation>zuletzt gesendet %1</translation>
    </message>
</context>
<context>
    <name>Docket::TicketsPage</name>
    <message>
        <source>On the same site</source>
        <translation>Auf derselben Site</translation>
    </message>
    <message>
        <source>On another site, with the same account:</source>
        <translation>Auf einer anderen Site, mit demselben Konto:</translation>
    </message>
    <message>
        <source>Your tickets</source>
        <translation>Ihre Tickets</translation>
    </message>
    <message>
        <source>Filter the projects</source>
        <translation>Projekte filtern</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>The tickets are on another site</source>
        <translation>Die Tickets sind auf einer anderen Site</translation>
    </message>
    <message>
        <source>Site of the tickets</source>
        <translation>Site der Tickets</translation>
    </message>
    <message>
        <source>Give the address of the tickets&apos; site.</source>
        <translation>Geben Sie die Adresse der Site mit den Tickets an.</translation>
    </message>
    <message>
        <source>Reading the projects …</source>
        <translation>Projekte werden gelesen …</translation>
    </message>
    <message>
        <source>This account sees no project. Ask an administrator for the right to browse one.</source>
        <translation>Dieses Konto sieht kein Projekt. Bitten Sie die Administration um das Recht, eines zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n project(s) chosen</source>
        <translation>
            <numerusform>%1 von %n Projekt gewählt</numerusform>
            <numerusform>%1 von %n Projekten gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Whose closed tickets shall Docket look at?</source>
        <translation>Wessen geschlossene Tickets soll Docket ansehen?</translation>
    </message>
    <message>
        <source>All projects shown</source>
        <translation>Alle gezeigten Projekte</translation>
    </message>
    <message>
        <source>Tick the projects whose tickets change your pages.</source>
        <translation>Haken Sie die Projekte an, deren Tickets Ihre Seiten ändern.</translation>
    </message>
</context>
<context>
    <name>Docket::TrayIcon</name>
    <message>
        <source>Show Docket</source>
        <translation>Docket anzeigen</translation>
    </message>
    <message>
        <source>Quit Docket</source>
        <translation>Docket beenden</translation>
    </message>
    <message>
        <source>Docket</source>
        <translation>Docket</translation>
    </message>
    <message numerus="yes">
        <source>Docket: %n waiting</source>
        <translation>
            <numerusform>Docket: %n wartet</numerusform>
            <numerusform>Docket: %n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::TriageModel</name>
    <message>
        <source>not written: %1</source>
        <translation>nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>%1, is being taken off</source>
        <translation>%1, wird entfernt</translation>
    </message>
    <message>
        <source>%1, is being written</source>
        <translation>%1, wird geschrieben</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
</context>
<context>
    <name>Docket::TriageScreen</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Look every &amp;Monday</source>
        <translation>Jeden &amp;Montag nachsehen</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>How far the triage is</source>
        <translation>Wie weit die Triage ist</translation>
    </message>
    <message>
        <source>Cancel the triage</source>
        <translation>Triage abbrechen</translation>
    </message>
    <message>
        <source>Closed tickets without a label</source>
        <translation>Geschlossene Tickets ohne Label</translation>
    </message>
    <message>
        <source>Labelled, by team</source>
        <translation>Mit Label, nach Team</translation>
    </message>
    <message>
        <source>Earlier looks</source>
        <translation>Frühere Durchsichten</translation>
    </message>
    <message>
        <source>Search ticket, team, words</source>
        <translation>Ticket, Team, Wörter suchen</translation>
    </message>
    <message>
        <source>Search the closed tickets</source>
        <translation>Geschlossene Tickets durchsuchen</translation>
    </message>
    <message>
        <source>Tickets without a label closed in</source>
        <translation>Tickets ohne Label, geschlossen in</translation>
    </message>
    <message numerus="yes">
        <source>Closed in the last %n day(s)</source>
        <translation>
            <numerusform>Geschlossen in den letzten %n Tag</numerusform>
            <numerusform>Geschlossen in den letzten %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>While Docket runs, it looks by itself once a week</source>
        <translation>Solange Docket läuft, sieht es einmal in der Woche von selbst nach</translation>
    </message>
    <message>
        <source>Look for closed tickets without a label</source>
        <translation>Geschlossene Tickets ohne Label suchen</translation>
    </message>
    <message>
        <source>Lists what closed and carries neither label (%1)</source>
        <translation>Listet, was geschlossen wurde und keines der Labels trägt (%1)</translation>
    </message>
    <message>
        <source>No look at closed tickets yet</source>
        <translation>Noch keine Durchsicht geschlossener Tickets</translation>
    </message>
    <message>
        <source>Last look %1</source>
        <translation>Letzte Durchsicht %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) closed since %1</source>
        <translation>
            <numerusform>%n Ticket geschlossen seit dem %1</numerusform>
            <numerusform>%n Tickets geschlossen seit dem %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s) for documentation</source>
        <translation>
            <numerusform>%n braucht Dokumentation</numerusform>
            <numerusform>%n brauchen Dokumentation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgenommen</numerusform>
            <numerusform>%n ausgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Mit Label</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>No closed ticket matches “%1”</source>
        <translation>Kein geschlossenes Ticket passt zu „%1“</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>What closed is being read</source>
        <translation>Liest, was geschlossen wurde</translation>
    </message>
    <message>
        <source>Connect an account to see what closed without a label</source>
        <translation>Verbinden Sie ein Konto, um zu sehen, was ohne Label geschlossen wurde</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Every ticket that closed carries a label</source>
        <translation>Jedes geschlossene Ticket trägt ein Label</translation>
    </message>
    <message>
        <source>Here are the closed tickets that no label sends to the documentation or keeps out of it</source>
        <translation>Hier stehen die geschlossenen Tickets, die kein Label der Dokumentation zuweist oder von ihr ausnimmt</translation>
    </message>
    <message>
        <source>Reading what closed</source>
        <translation>Liest, was geschlossen wurde</translation>
    </message>
    <message>
        <source>Reading what closed: %1</source>
        <translation>Liest, was geschlossen wurde: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln without a label undecided</source>
        <translation>
            <numerusform>%1 von %Ln ohne Label unentschieden</numerusform>
            <numerusform>%1 von %Ln ohne Label unentschieden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::TrialModel</name>
    <message>
        <source>new: %1</source>
        <comment>words that a page gets</comment>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>+ new</source>
        <comment>a proposal that other rules would bring</comment>
        <translation>+ neu</translation>
    </message>
    <message>
        <source>− gone</source>
        <comment>a proposal that other rules would not bring</comment>
        <translation>− entfällt</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %n rule(s)</source>
        <translation>
            <numerusform>Nach %n Regel</numerusform>
            <numerusform>Nach %n Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <translation>
            <numerusform>%n Überschneidung</numerusform>
            <numerusform>%n Überschneidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) to stay silent</source>
        <translation>
            <numerusform>%n Grund zu schweigen</numerusform>
            <numerusform>%n Gründe zu schweigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 gone</source>
        <comment>proposals, against the rules in force</comment>
        <translation>%1 neu, %2 entfallen</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Page › section</source>
        <translation>Seite › Abschnitt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Why nothing is proposed</source>
        <translation>Warum nichts vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Against now</source>
        <translation>Gegen jetzt</translation>
    </message>
</context>
<context>
    <name>Docket::TrialPane</name>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>What the trial of the rules told</source>
        <translation>Was der Probelauf der Regeln ergab</translation>
    </message>
    <message>
        <source>Try the rules on tickets closed in</source>
        <translation>Regeln ausprobieren an Tickets, geschlossen in</translation>
    </message>
    <message numerus="yes">
        <source>Closed in the last %n day(s)</source>
        <translation>
            <numerusform>Am letzten %n Tag geschlossen</numerusform>
            <numerusform>In den letzten %n Tagen geschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try the rules as they are typed</source>
        <translation>Die Regeln ausprobieren, wie sie eingegeben sind</translation>
    </message>
    <message>
        <source>Tries the rules as they are typed, saved or not; nothing is written (%1)</source>
        <translation>Probiert die Regeln aus, wie sie eingegeben sind, gespeichert oder nicht; nichts wird geschrieben (%1)</translation>
    </message>
    <message>
        <source>What is shown of the trial</source>
        <translation>Was vom Probelauf gezeigt wird</translation>
    </message>
    <message>
        <source>Search ticket, page, reason</source>
        <translation>Ticket, Seite, Grund suchen</translation>
    </message>
    <message>
        <source>Search what the trial told</source>
        <translation>Im Ergebnis des Probelaufs suchen</translation>
    </message>
    <message>
        <source>How far the trial is</source>
        <translation>Wie weit der Probelauf ist</translation>
    </message>
    <message>
        <source>Cancel the trial</source>
        <translation>Den Probelauf abbrechen</translation>
    </message>
    <message>
        <source>Reading what closed</source>
        <translation>Lese, was geschlossen wurde</translation>
    </message>
    <message>
        <source>Reading what closed: %1</source>
        <translation>Lese, was geschlossen wurde: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln ticket(s)</source>
        <translation>
            <numerusform>%1 von %Ln Ticket</numerusform>
            <numerusform>%1 von %Ln Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) of review: your last %1 decisions took %2 s each (median)</source>
        <translation>
            <numerusform>Etwa %Ln Minute Prüfung: Ihre letzten %1 Entscheidungen dauerten je %2 s (Median)</numerusform>
            <numerusform>Etwa %Ln Minuten Prüfung: Ihre letzten %1 Entscheidungen dauerten je %2 s (Median)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) of review, taking 1 for a sure proposal and 3 for any other</source>
        <translation>
            <numerusform>Etwa %Ln Minute Prüfung, bei 1 für einen sicheren Vorschlag und 3 für jeden anderen</numerusform>
            <numerusform>Etwa %Ln Minuten Prüfung, bei 1 für einen sicheren Vorschlag und 3 für jeden anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are others by now than those that were tried</source>
        <translation>Die Regeln sind inzwischen andere als die ausprobierten</translation>
    </message>
    <message>
        <source>A trial tells what the rules, saved or not, would have proposed for what closed lately; nothing is written</source>
        <translation>Ein Probelauf sagt, was die Regeln, gespeichert oder nicht, für kürzlich Geschlossenes vorgeschlagen hätten; nichts wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln Vorschlag</numerusform>
            <numerusform>%Ln Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s)</source>
        <translation>
            <numerusform>%Ln zuständige Person</numerusform>
            <numerusform>%Ln zuständige Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) left alone</source>
        <translation>
            <numerusform>%Ln Ticket ohne Vorschlag</numerusform>
            <numerusform>%Ln Tickets ohne Vorschlag</numerusform>
        </translation>
    </message>
    <message>
        <source>the same as the rules in force</source>
        <translation>dasselbe wie mit den geltenden Regeln</translation>
    </message>
    <message>
        <source>against the rules in force: %1 new, %2 gone</source>
        <translation>gegen die geltenden Regeln: %1 neu, %2 entfallen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the page of today: the one of then is gone</source>
        <translation>
            <numerusform>%Ln auf der heutigen Seite: die damalige gibt es nicht mehr</numerusform>
            <numerusform>%Ln auf der heutigen Seite: die damalige gibt es nicht mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect an account to try the rules on what closed</source>
        <translation>Verbinden Sie ein Konto, um die Regeln an Geschlossenem auszuprobieren</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>No page is registered yet: import a policy that names some</source>
        <translation>Noch ist keine Seite eingetragen: Importieren Sie ein Regelwerk, das welche nennt</translation>
    </message>
    <message>
        <source>Import policy</source>
        <translation>Regelwerk importieren</translation>
    </message>
    <message>
        <source>Nothing of the trial matches “%1”</source>
        <translation>Nichts im Probelauf passt zu „%1“</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Nothing closed in that time</source>
        <translation>In dieser Zeit wurde nichts geschlossen</translation>
    </message>
    <message>
        <source>There is none of that</source>
        <translation>Davon gibt es nichts</translation>
    </message>
</context>
<context>
    <name>Docket::ValueStrip</name>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 wird zu %2</translation>
    </message>
</context>
<context>
    <name>Docket::WelcomePage</name>
    <message>
        <source>Welcome to Docket</source>
        <translation>Willkommen bei Docket</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>The sample window could not be opened; start docket --sandbox instead.</source>
        <translation>Das Beispielfenster konnte nicht geöffnet werden; starten Sie stattdessen docket --sandbox.</translation>
    </message>
    <message>
        <source>When a ticket closes, Docket proposes the smallest edit to the page that it made untrue. You decide.</source>
        <translation>Wird ein Ticket geschlossen, schlägt Docket die kleinste Änderung der Seite vor, die dadurch unwahr wurde. Sie entscheiden.</translation>
    </message>
    <message>
        <source>The closed tickets and the pages that you choose.</source>
        <translation>Die geschlossenen Tickets und die Seiten, die Sie auswählen.</translation>
    </message>
    <message>
        <source>A page, once you approved its change, and a link on the ticket. Both can be taken back.</source>
        <translation>Eine Seite, sobald Sie ihre Änderung freigegeben haben, und ein Link am Ticket. Beides lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Everything on this computer, the token in its keychain.</source>
        <translation>Alles auf diesem Rechner, das Token in seinem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Everything on this computer but the token: you give it at each start.</source>
        <translation>Alles auf diesem Rechner außer dem Token: Sie geben es bei jedem Start ein.</translation>
    </message>
    <message>
        <source>Co&amp;nnect my account</source>
        <translation>Mein Ko&amp;nto verbinden</translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation>Mit &amp;Beispieldaten probieren</translation>
    </message>
    <message>
        <source>A window with a made-up company opens; it loads for some seconds and is yours to practise in. Nothing there leaves this computer.</source>
        <translation>Ein Fenster mit einer erfundenen Firma öffnet sich; es lädt einige Sekunden und ist dann zum Üben da. Nichts daraus verlässt diesen Rechner.</translation>
    </message>
</context>
<context>
    <name>Docket::WindowFrame</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation>Sync-Protokoll</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
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
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Proposal</source>
        <translation>&amp;Vorschlag</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message numerus="yes">
        <source>Queue, %n waiting</source>
        <translation>
            <numerusform>Warteschlange, %n wartet</numerusform>
            <numerusform>Warteschlange, %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>Rege&amp;ln</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>&amp;Triage</source>
        <translation>&amp;Triage</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>a moment</source>
        <translation>einen Moment</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>die Site</translation>
    </message>
    <message>
        <source>Stopped. Nothing was lost.</source>
        <translation>Angehalten. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Offline: %1 cannot be reached. You can go on; decisions are kept and sent later.</source>
        <translation>Offline: %1 ist nicht erreichbar. Sie können weitermachen; Entscheidungen werden aufbewahrt und später gesendet.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Docket will try again by itself.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Docket versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Dem Zertifikat von %1 ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>Nothing was sent, not even the token. Check this computer&apos;s clock, or ask who runs the site or this network; decisions are kept and sent later.</source>
        <translation>Nichts wurde gesendet, auch das Token nicht. Prüfen Sie die Uhr dieses Rechners, oder fragen Sie, wer die Site oder dieses Netzwerk betreibt; Entscheidungen werden aufbewahrt und später gesendet.</translation>
    </message>
    <message>
        <source>Sign-in for %1 is missing or expired. Nothing was lost; sign in again with a new API token.</source>
        <translation>Die Anmeldung bei %1 fehlt oder ist abgelaufen. Nichts ging verloren; melden Sie sich mit einem neuen API-Token wieder an.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>Dieses Konto darf das nicht.</translation>
    </message>
    <message>
        <source>Ask for the right, or hand it to its owner.</source>
        <translation>Bitten Sie um das Recht, oder geben Sie es an die zuständige Person weiter.</translation>
    </message>
    <message>
        <source>It was deleted, or is hidden from this account.</source>
        <translation>Es wurde gelöscht oder ist vor diesem Konto verborgen.</translation>
    </message>
    <message>
        <source>Somebody changed the page meanwhile.</source>
        <translation>Jemand hat die Seite inzwischen geändert.</translation>
    </message>
    <message>
        <source>Nothing was written; look again and decide anew.</source>
        <translation>Nichts wurde geschrieben; sehen Sie erneut nach und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>%1 asks us to wait %2. Nothing to do; Docket goes on by itself.</source>
        <translation>%1 bittet uns, %2 zu warten. Nichts zu tun; Docket macht von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own%2. Docket will try again by itself.</source>
        <translation>%1 hat selbst einen Fehler%2. Docket versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>%1 answered something Docket does not understand. Check that the address is the right one.</source>
        <translation>%1 hat etwas geantwortet, das Docket nicht versteht. Prüfen Sie, ob die Adresse stimmt.</translation>
    </message>
    <message>
        <source>Docket could not read or write its own files.</source>
        <translation>Docket konnte seine eigenen Dateien nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s rights.</source>
        <translation>Prüfen Sie die Platte und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database is damaged.</source>
        <translation>Die Datenbank des Arbeitsbereichs ist beschädigt.</translation>
    </message>
    <message>
        <source>It was left as it is. Close Docket and start it again to choose what to do.</source>
        <translation>Sie wurde gelassen, wie sie ist. Schließen Sie Docket und starten Sie es neu, um zu wählen, was geschehen soll.</translation>
    </message>
    <message>
        <source>That is not possible.</source>
        <translation>Das ist nicht möglich.</translation>
    </message>
    <message>
        <source>Docket made a mistake of its own and stopped there. Nothing was written; please report it.</source>
        <translation>Docket hat selbst einen Fehler gemacht und dort angehalten. Nichts wurde geschrieben; bitte melden Sie es.</translation>
    </message>
    <message>
        <source>Could not %1. %2</source>
        <translation>Nicht gelungen: %1. %2</translation>
    </message>
    <message>
        <source>.</source>
        <comment>end of a sentence</comment>
        <translation>.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 closed in scope %2 %3 in the log: %4 proposed, %5 excluded.</source>
        <translation>%1 geschlossen im Umfang %2 %3 im Protokoll: %4 vorgeschlagen, %5 ausgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n closed and not in the log.</source>
        <translation>
            <numerusform>%n geschlossen und nicht im Protokoll.</numerusform>
            <numerusform>%n geschlossen und nicht im Protokoll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the log and not closed in the period, as the tracker tells it now.</source>
        <translation>
            <numerusform>%n im Protokoll und laut Ticketsystem im Zeitraum nicht geschlossen.</numerusform>
            <numerusform>%n im Protokoll und laut Ticketsystem im Zeitraum nicht geschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>! Not in the log</source>
        <translation>! Nicht im Protokoll</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>Versionshinweise</translation>
    </message>
    <message>
        <source>Runbooks and on-call pages</source>
        <translation>Runbooks und Bereitschaftsseiten</translation>
    </message>
    <message>
        <source>Security registers and SOC 2 evidence</source>
        <translation>Sicherheitsregister und SOC-2-Nachweise</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n entry(s), each as it was written.</source>
        <translation>
            <numerusform>Das Protokoll ist vollständig: %n Eintrag, so wie er geschrieben wurde.</numerusform>
            <numerusform>Das Protokoll ist vollständig: %n Einträge, jeder so, wie er geschrieben wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log was tampered with: %n finding(s).</source>
        <translation>
            <numerusform>Das Protokoll wurde verändert: %n Befund.</numerusform>
            <numerusform>Das Protokoll wurde verändert: %n Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisierung</translation>
    </message>
    <message numerus="yes">
        <source>%n of them before the log began on %1.</source>
        <translation>
            <numerusform>%n davon, bevor das Protokoll am %1 begann.</numerusform>
            <numerusform>%n davon, bevor das Protokoll am %1 begann.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>%1 is published as version %2</source>
        <translation>%1 ist als Version %2 veröffentlicht</translation>
    </message>
    <message>
        <source>%1 is back as it was, in version %2</source>
        <translation>%1 ist wieder, wie es war, in Version %2</translation>
    </message>
    <message>
        <source>%1: the change is taken back in version %2; what was edited since stays</source>
        <translation>%1: Die Änderung ist in Version %2 zurückgenommen; was seither geändert wurde, bleibt</translation>
    </message>
    <message>
        <source>%1 is already published as version %2</source>
        <translation>%1 ist schon als Version %2 veröffentlicht</translation>
    </message>
    <message>
        <source>%1 is already back as it was, in version %2</source>
        <translation>%1 ist schon wieder, wie es war, in Version %2</translation>
    </message>
    <message>
        <source>%1 is already as it was</source>
        <translation>%1 ist schon, wie es war</translation>
    </message>
    <message>
        <source>%1 is already made or linked</source>
        <translation>%1 ist schon angelegt oder verlinkt</translation>
    </message>
    <message>
        <source>%1 says so already since version %2: nothing was written</source>
        <translation>%1 sagt das schon seit Version %2: nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>%1 was not written: this edit is not safe to send: %2</source>
        <translation>%1 wurde nicht geschrieben: Diese Änderung ist nicht sicher zu senden: %2</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
    <message>
        <source>nothing was written for %1: %2</source>
        <translation>für %1 wurde nichts geschrieben: %2</translation>
    </message>
    <message>
        <source>this edit is not safe to send: %1</source>
        <translation>diese Änderung ist nicht sicher zu senden: %1</translation>
    </message>
    <message>
        <source>written as version %1, not read back yet: %2</source>
        <translation>als Version %1 geschrieben, noch nicht zurückgelesen: %2</translation>
    </message>
    <message>
        <source>sent, but not confirmed; Docket looks for it before it sends again: %1</source>
        <translation>gesendet, aber nicht bestätigt; Docket sieht nach, bevor es erneut sendet: %1</translation>
    </message>
    <message>
        <source>the site has not taken it for %1 minutes (%2)</source>
        <translation>die Site nimmt es seit %1 Minuten nicht an (%2)</translation>
    </message>
    <message>
        <source>%1 was commented on, on the page, in the words this would change: nothing was written</source>
        <translation>%1 wurde auf der Seite kommentiert, in den Wörtern, die dies ändern würde: nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>%1 changed on the page since version %2 (it is now version %3): nothing was written</source>
        <translation>%1 hat sich auf der Seite seit Version %2 geändert (jetzt Version %3): nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>%1 was edited after version %2: taking the change back would touch that edit, nothing was written</source>
        <translation>%1 wurde nach Version %2 bearbeitet: Die Rücknahme würde diese Bearbeitung berühren, nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>the page is archived or in the trash</source>
        <translation>die Seite ist archiviert oder im Papierkorb</translation>
    </message>
    <message>
        <source>“%1” is archived or in the trash</source>
        <translation>„%1“ ist archiviert oder im Papierkorb</translation>
    </message>
    <message>
        <source>the page changes faster than it can be written</source>
        <translation>die Seite ändert sich schneller, als sie geschrieben werden kann</translation>
    </message>
    <message>
        <source>the page&apos;s history does not show its newest version yet</source>
        <translation>der Verlauf der Seite zeigt ihre neueste Version noch nicht</translation>
    </message>
    <message>
        <source>the site stored this change in another form than it was sent</source>
        <translation>die Site hat diese Änderung in anderer Form gespeichert, als sie gesendet wurde</translation>
    </message>
    <message>
        <source>the journal holds no published change for this proposal</source>
        <translation>das Journal enthält zu diesem Vorschlag keine veröffentlichte Änderung</translation>
    </message>
    <message>
        <source>its words were changed since</source>
        <translation>der Wortlaut wurde seither geändert</translation>
    </message>
    <message>
        <source>the words around it changed meanwhile</source>
        <translation>die Wörter ringsum haben sich inzwischen geändert</translation>
    </message>
    <message>
        <source>its place cannot be found any more</source>
        <translation>die Stelle ist nicht mehr zu finden</translation>
    </message>
    <message>
        <source>the page was edited by hand and is now version %1</source>
        <translation>die Seite wurde von Hand bearbeitet und ist jetzt Version %1</translation>
    </message>
    <message>
        <source>the revert came to no end</source>
        <translation>die Rücknahme kam zu keinem Ende</translation>
    </message>
    <message>
        <source>approved changes wait until %1 and then leave as one version</source>
        <translation>freigegebene Änderungen warten bis %1 und gehen dann als eine Version hinaus</translation>
    </message>
    <message>
        <source>it is for you to decide whether this change goes out too</source>
        <translation>Sie entscheiden, ob auch diese Änderung hinausgeht</translation>
    </message>
    <message>
        <source>it is not known yet whether the ticket for %1 was made; Docket looks for it and makes no other meanwhile</source>
        <translation>noch ist nicht bekannt, ob das Ticket zu %1 angelegt wurde; Docket sucht danach und legt solange kein anderes an</translation>
    </message>
    <message>
        <source>%1 flags no known issue any more: the page gets no link to %2</source>
        <translation>%1 nennt kein bekanntes Problem mehr: Die Seite bekommt keinen Link auf %2</translation>
    </message>
    <message>
        <source>nothing is left to do here</source>
        <translation>hier ist nichts mehr zu tun</translation>
    </message>
    <message>
        <source>nothing is left to change in this section</source>
        <translation>in diesem Abschnitt ist nichts mehr zu ändern</translation>
    </message>
    <message>
        <source>no account is connected</source>
        <translation>kein Konto ist verbunden</translation>
    </message>
    <message>
        <source>no account is connected yet</source>
        <translation>noch ist kein Konto verbunden</translation>
    </message>
    <message>
        <source>there is no proposal %1</source>
        <translation>es gibt keinen Vorschlag %1</translation>
    </message>
    <message>
        <source>there is no proposal &apos;%1&apos;</source>
        <translation>es gibt keinen Vorschlag &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the proposal has changed meanwhile: look again</source>
        <translation>der Vorschlag hat sich inzwischen geändert: bitte erneut ansehen</translation>
    </message>
    <message>
        <source>%1 changed meanwhile; look at it again</source>
        <translation>%1 hat sich inzwischen geändert; bitte erneut ansehen</translation>
    </message>
    <message>
        <source>this change cannot be left out by itself: %1</source>
        <translation>diese Änderung lässt sich nicht allein auslassen: %1</translation>
    </message>
    <message>
        <source>%1 is made whole or not at all</source>
        <translation>%1 wird ganz angelegt oder gar nicht</translation>
    </message>
    <message>
        <source>%1 has changed since: what was chosen before stays</source>
        <translation>%1 hat sich seither geändert: Die frühere Wahl bleibt</translation>
    </message>
    <message>
        <source>nothing differs from the page any more</source>
        <translation>nichts unterscheidet sich mehr von der Seite</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot be decided this way</source>
        <translation>%1 ist %2 und lässt sich so nicht entscheiden</translation>
    </message>
    <message>
        <source>%1 has no proposed words yet: edit it first</source>
        <translation>%1 hat noch keinen vorgeschlagenen Text: bitte zuerst bearbeiten</translation>
    </message>
    <message>
        <source>every change of %1 is dropped: take one again</source>
        <translation>alle Änderungen von %1 sind ausgelassen: bitte eine wieder nehmen</translation>
    </message>
    <message>
        <source>a rejection needs a reason</source>
        <translation>eine Ablehnung braucht einen Grund</translation>
    </message>
    <message>
        <source>snooze until a time that is still to come</source>
        <translation>bitte bis zu einer Zeit in der Zukunft zurückstellen</translation>
    </message>
    <message>
        <source>a ticket that was made stays: close %1 in the tracker instead</source>
        <translation>ein angelegtes Ticket bleibt: schließen Sie stattdessen %1 im Tracker</translation>
    </message>
    <message>
        <source>%1 is being sent just now; undo again in a moment to take it back</source>
        <translation>%1 wird gerade gesendet; machen Sie es in einem Moment rückgängig, um es zurückzunehmen</translation>
    </message>
    <message>
        <source>the decision was taken back or already sent</source>
        <translation>die Entscheidung wurde zurückgenommen oder ist schon gesendet</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>there is no question to answer</source>
        <translation>es gibt keine Frage zu beantworten</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Freigabe von %1</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>Rücknahme von %1</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <translation>„%1“ in %2</translation>
    </message>
    <message>
        <source>this known issue was rejected before and says nothing new</source>
        <translation>dieses bekannte Problem wurde schon abgelehnt und sagt nichts Neues</translation>
    </message>
    <message>
        <source>%1 was made for this known issue and is still open</source>
        <translation>%1 wurde für dieses bekannte Problem angelegt und ist noch offen</translation>
    </message>
    <message>
        <source>the page does not flag this known issue any more</source>
        <translation>die Seite nennt dieses bekannte Problem nicht mehr</translation>
    </message>
    <message>
        <source>page %1 of the registry is deleted or hidden from this account</source>
        <translation>Seite %1 des Registers ist gelöscht oder vor diesem Konto verborgen</translation>
    </message>
    <message>
        <source>The page has no single section “%1”; add it to the page or correct the registry.</source>
        <translation>Die Seite hat keinen einzelnen Abschnitt „%1“; ergänzen Sie die Seite, oder berichtigen Sie das Register.</translation>
    </message>
    <message>
        <source>The page has more than one section “%1”; name the headings above it in the registry.</source>
        <translation>Die Seite hat mehr als einen Abschnitt „%1“; nennen Sie im Register die Überschriften darüber.</translation>
    </message>
    <message>
        <source>the registry names no project yet; import a policy or add a registry line first</source>
        <translation>das Register nennt noch kein Projekt; importieren Sie zuerst ein Regelwerk</translation>
    </message>
    <message>
        <source>The site has none of the tickets that Docket read there last (%1). Was the site restored from a backup, were versions deleted, or does another site answer at this address? Nothing is read or written until somebody says to go on.</source>
        <translation>Die Site hat keines der Tickets, die Docket dort zuletzt gelesen hat (%1). Wurde die Site aus einer Sicherung wiederhergestellt, wurden Versionen gelöscht, oder antwortet unter dieser Adresse eine andere Site? Nichts wird gelesen oder geschrieben, bis jemand sagt, dass es weitergehen soll.</translation>
    </message>
    <message>
        <source>“%1” is version %2 on the site, though Docket has seen version %3. Was the site restored from a backup, were versions deleted, or does another site answer at this address? Nothing is read or written until somebody says to go on.</source>
        <translation>„%1“ ist auf der Site Version %2, obwohl Docket schon Version %3 gesehen hat. Wurde die Site aus einer Sicherung wiederhergestellt, wurden Versionen gelöscht, oder antwortet unter dieser Adresse eine andere Site? Nichts wird gelesen oder geschrieben, bis jemand sagt, dass es weitergehen soll.</translation>
    </message>
    <message>
        <source>The site no longer knows what happened to %1 on %2, though Docket has read it there. Was the site restored from a backup, were versions deleted, or does another site answer at this address? Nothing is read or written until somebody says to go on.</source>
        <translation>Die Site weiß nicht mehr, was am %2 mit %1 geschah, obwohl Docket es dort gelesen hat. Wurde die Site aus einer Sicherung wiederhergestellt, wurden Versionen gelöscht, oder antwortet unter dieser Adresse eine andere Site? Nichts wird gelesen oder geschrieben, bis jemand sagt, dass es weitergehen soll.</translation>
    </message>
    <message>
        <source>Sign in to Confluence</source>
        <translation>Anmeldung bei Confluence</translation>
    </message>
    <message>
        <source>Sign in to Jira</source>
        <translation>Anmeldung bei Jira</translation>
    </message>
    <message>
        <source>Read page %1</source>
        <translation>Seite %1 lesen</translation>
    </message>
    <message>
        <source>Edit page %1</source>
        <translation>Seite %1 bearbeiten</translation>
    </message>
    <message>
        <source>Read “%1”</source>
        <translation>„%1“ lesen</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Read tickets of %1</source>
        <translation>Tickets von %1 lesen</translation>
    </message>
    <message>
        <source>Link tickets of %1 to pages</source>
        <translation>Tickets von %1 mit Seiten verlinken</translation>
    </message>
    <message>
        <source>Ask the page&apos;s owner or the space&apos;s administrator for the right to edit it</source>
        <translation>Bitten Sie die Eigentümerin oder den Eigentümer der Seite oder die Bereichsadministration um das Recht, sie zu bearbeiten</translation>
    </message>
    <message>
        <source>Ask an administrator of %1 for the permission “%2”</source>
        <translation>Bitten Sie die Administration von %1 um die Berechtigung „%2“</translation>
    </message>
    <message>
        <source>Confluence does not say whether you may edit it</source>
        <translation>Confluence sagt nicht, ob Sie sie bearbeiten dürfen</translation>
    </message>
    <message>
        <source>Page %1 is gone, or you may not see it: ask the space&apos;s administrator (%2)</source>
        <translation>Seite %1 ist weg, oder Sie dürfen sie nicht sehen: fragen Sie die Bereichsadministration (%2)</translation>
    </message>
    <message>
        <source>Jira knows no project %1, or you may not see it: ask its administrator for access (%2)</source>
        <translation>Jira kennt kein Projekt %1, oder Sie dürfen es nicht sehen: bitten Sie die Administration um Zugang (%2)</translation>
    </message>
    <message>
        <source>Jira answered as to a stranger, though the sign-in is good</source>
        <translation>Jira antwortete wie einem Fremden, obwohl die Anmeldung stimmt</translation>
    </message>
    <message>
        <source>a login page came instead of data</source>
        <translation>statt Daten kam eine Anmeldeseite</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted: %2</source>
        <translation>dem Zertifikat von %1 ist nicht zu trauen: %2</translation>
    </message>
    <message>
        <source>Enter the address without a user name or password in it.</source>
        <translation>Geben Sie die Adresse ohne Benutzernamen und Passwort ein.</translation>
    </message>
    <message>
        <source>The account is forgotten here, but the keychain may still hold its token: %1</source>
        <translation>Das Konto ist hier entfernt, aber der Schlüsselbund kann sein Token noch enthalten: %1</translation>
    </message>
    <message>
        <source>The keychain holds no token for this account.</source>
        <translation>Der Schlüsselbund enthält kein Token für dieses Konto.</translation>
    </message>
    <message>
        <source>The keychain stayed locked; unlock it and try again.</source>
        <translation>Der Schlüsselbund blieb gesperrt; entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain does not let Docket in; unlock it and try again.</source>
        <translation>Der Schlüsselbund lässt Docket nicht hinein; entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>Der Schlüsselbund versagte.</translation>
    </message>
    <message>
        <source>The keychain did not answer; unlock it and try again.</source>
        <translation>Der Schlüsselbund antwortete nicht; entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is too long for certificates</source>
        <translation>%1 ist zu lang für Zertifikate</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form</source>
        <translation>%1 enthält kein Zertifikat in PEM-Form</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>the workspace folder %1 is not writable; choose another with --workspace</source>
        <translation>der Ordner %1 des Arbeitsbereichs ist nicht beschreibbar; wählen Sie mit --workspace einen anderen</translation>
    </message>
    <message>
        <source>another Docket (process %1) is at work in the workspace %2; wait until it is done, or close its window (&apos;docket&apos; shows it)</source>
        <translation>ein anderes Docket (Prozess %1) arbeitet im Arbeitsbereich %2; warten Sie, bis es fertig ist, oder schließen Sie sein Fenster (&apos;docket&apos; zeigt es)</translation>
    </message>
    <message>
        <source>another program keeps the workspace&apos;s database locked; nothing was lost, close it and try again</source>
        <translation>ein anderes Programm hält die Datenbank des Arbeitsbereichs gesperrt; nichts ging verloren, schließen Sie es und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the workspace&apos;s database may not be written</source>
        <translation>die Datenbank des Arbeitsbereichs darf nicht beschrieben werden</translation>
    </message>
    <message>
        <source>the disk did not do what the database asked of it</source>
        <translation>die Platte tat nicht, was die Datenbank von ihr verlangte</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>die Platte ist voll</translation>
    </message>
    <message>
        <source>the workspace&apos;s database is damaged</source>
        <translation>die Datenbank des Arbeitsbereichs ist beschädigt</translation>
    </message>
    <message>
        <source>the workspace&apos;s database is damaged (%1)</source>
        <translation>die Datenbank des Arbeitsbereichs ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>the database could not be used</source>
        <translation>die Datenbank konnte nicht verwendet werden</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>es gibt keine Datei %1</translation>
    </message>
    <message>
        <source>%1 is no backup of a workspace</source>
        <translation>%1 ist keine Sicherung eines Arbeitsbereichs</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2: %3</source>
        <translation>%1 kann nicht nach %2 kopiert werden: %3</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2: %3</source>
        <translation>%1 kann nicht in %2 umbenannt werden: %3</translation>
    </message>
    <message>
        <source>%1 is already there; give a name that is not taken</source>
        <translation>%1 ist schon da; geben Sie einen freien Namen an</translation>
    </message>
    <message>
        <source>%1 did not reach the disk</source>
        <translation>%1 kam nicht auf der Platte an</translation>
    </message>
    <message>
        <source>this workspace was written by a newer Docket (schema %1, this one knows %2); install the newer version or choose another workspace</source>
        <translation>dieser Arbeitsbereich wurde von einem neueren Docket geschrieben (Schema %1, dieses kennt %2); installieren Sie die neuere Version, oder wählen Sie einen anderen Arbeitsbereich</translation>
    </message>
    <message>
        <source>entry %1: the page body kept with it is missing or was changed</source>
        <translation>Eintrag %1: Der dazu aufbewahrte Seitentext fehlt oder wurde geändert</translation>
    </message>
    <message>
        <source>an edit lies outside the page</source>
        <translation>eine Änderung liegt außerhalb der Seite</translation>
    </message>
    <message>
        <source>the edits overlap or are not in order</source>
        <translation>die Änderungen überschneiden sich oder sind nicht in Reihenfolge</translation>
    </message>
    <message>
        <source>%1 of %2 %3 would be lost</source>
        <translation>%1 von %2 gingen verloren (%3)</translation>
    </message>
    <message>
        <source>inline comment</source>
        <translation>Inline-Kommentar</translation>
    </message>
    <message>
        <source>inline comments</source>
        <translation>Inline-Kommentare</translation>
    </message>
    <message>
        <source>The new text is not well-formed at line %1, column %2: %3.</source>
        <translation>Der neue Text ist in Zeile %1, Spalte %2 nicht wohlgeformt: %3.</translation>
    </message>
    <message>
        <source>The page as it is cannot be read (line %1, column %2: %3).</source>
        <translation>Die jetzige Seite kann nicht gelesen werden (Zeile %1, Spalte %2: %3).</translation>
    </message>
    <message>
        <source>1 byte outside the section would change.</source>
        <translation>1 Byte außerhalb des Abschnitts würde sich ändern.</translation>
    </message>
    <message>
        <source>%1 bytes outside the section would change.</source>
        <translation>%1 Bytes außerhalb des Abschnitts würden sich ändern.</translation>
    </message>
    <message>
        <source>The id %1 would stand on the page twice.</source>
        <translation>Die Kennung %1 stünde zweimal auf der Seite.</translation>
    </message>
    <message>
        <source>the tag &lt;%1 is not finished: its &apos;&gt;&apos; is missing</source>
        <translation>das Tag &lt;%1 ist nicht beendet: &apos;&gt;&apos; fehlt</translation>
    </message>
    <message>
        <source>the attribute %1 stands twice in this tag</source>
        <translation>das Attribut %1 steht zweimal in diesem Tag</translation>
    </message>
    <message>
        <source>the entity &amp;%1; is not known</source>
        <translation>die Entität &amp;%1; ist nicht bekannt</translation>
    </message>
    <message>
        <source>there is not enough memory to read the body</source>
        <translation>der Speicher reicht nicht, um den Text zu lesen</translation>
    </message>
    <message>
        <source>the closing tag &lt;/%1&gt; closes nothing that is open</source>
        <translation>das schließende Tag &lt;/%1&gt; schließt nichts Offenes</translation>
    </message>
    <message>
        <source>the closing tag &lt;/%1&gt; does not fit the tag &lt;%2&gt; opened on line %3</source>
        <translation>das schließende Tag &lt;/%1&gt; passt nicht zum Tag &lt;%2&gt;, geöffnet in Zeile %3</translation>
    </message>
    <message>
        <source>the tag &lt;%1&gt; opened on line %2 is not closed</source>
        <translation>das Tag &lt;%1&gt;, geöffnet in Zeile %2, ist nicht geschlossen</translation>
    </message>
    <message>
        <source>the CDATA section is not closed: ]]&gt; is missing</source>
        <translation>der CDATA-Abschnitt ist nicht geschlossen: ]]&gt; fehlt</translation>
    </message>
    <message>
        <source>the comment is not closed: --&gt; is missing</source>
        <translation>der Kommentar ist nicht geschlossen: --&gt; fehlt</translation>
    </message>
    <message>
        <source>&apos;&amp;&apos; must be written as &amp;amp;</source>
        <translation>&apos;&amp;&apos; muss als &amp;amp; geschrieben werden</translation>
    </message>
    <message>
        <source>&apos;&lt;&apos; must be written as &amp;lt;</source>
        <translation>&apos;&lt;&apos; muss als &amp;lt; geschrieben werden</translation>
    </message>
    <message>
        <source>]]&gt; outside a CDATA section must be written as ]]&amp;gt;</source>
        <translation>]]&gt; außerhalb eines CDATA-Abschnitts muss als ]]&amp;gt; geschrieben werden</translation>
    </message>
    <message>
        <source>the control character U+%1 is not allowed</source>
        <translation>das Steuerzeichen U+%1 ist nicht erlaubt</translation>
    </message>
    <message>
        <source>the closing tag is not finished: its &apos;&gt;&apos; is missing</source>
        <translation>das schließende Tag ist nicht beendet: &apos;&gt;&apos; fehlt</translation>
    </message>
    <message>
        <source>this tag is not well-formed</source>
        <translation>dieses Tag ist nicht wohlgeformt</translation>
    </message>
    <message>
        <source>this is not well-formed</source>
        <translation>das ist nicht wohlgeformt</translation>
    </message>
    <message>
        <source>Close the quotes of %1</source>
        <translation>Anführungszeichen von %1 schließen</translation>
    </message>
    <message>
        <source>Write &amp; as &amp;amp; in %1</source>
        <translation>&amp; in %1 als &amp;amp; schreiben</translation>
    </message>
    <message>
        <source>Put the value of %1 in quotes</source>
        <translation>Den Wert von %1 in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Write &lt; as &amp;lt; in %1</source>
        <translation>&lt; in %1 als &amp;lt; schreiben</translation>
    </message>
    <message>
        <source>Take the second %1 out</source>
        <translation>Das zweite %1 entfernen</translation>
    </message>
    <message>
        <source>Take %1 out of &lt;%2&gt;</source>
        <translation>%1 aus &lt;%2&gt; entfernen</translation>
    </message>
    <message>
        <source>Keep ]]&gt; inside the code</source>
        <translation>]]&gt; im Code behalten</translation>
    </message>
    <message>
        <source>Close the code with ]]&gt;</source>
        <translation>Den Code mit ]]&gt; schließen</translation>
    </message>
    <message>
        <source>Take the control character out</source>
        <translation>Das Steuerzeichen entfernen</translation>
    </message>
    <message>
        <source>the words to change have changed</source>
        <translation>die zu ändernden Wörter haben sich geändert</translation>
    </message>
    <message>
        <source>the page now has no section “%1”, or more than one</source>
        <translation>die Seite hat jetzt keinen Abschnitt „%1“ oder mehr als einen</translation>
    </message>
    <message>
        <source>the section “%1” has changed</source>
        <translation>der Abschnitt „%1“ hat sich geändert</translation>
    </message>
    <message>
        <source>the section “%1” now stands twice</source>
        <translation>der Abschnitt „%1“ steht jetzt zweimal da</translation>
    </message>
    <message>
        <source>%1, in the section “%2”</source>
        <translation>%1, im Abschnitt „%2“</translation>
    </message>
    <message>
        <source>the text to change has changed or is gone</source>
        <translation>der zu ändernde Text hat sich geändert oder ist weg</translation>
    </message>
    <message>
        <source>the text to change now stands more than once</source>
        <translation>der zu ändernde Text steht jetzt mehr als einmal da</translation>
    </message>
    <message>
        <source>the texts to change have changed places</source>
        <translation>die zu ändernden Texte haben die Plätze getauscht</translation>
    </message>
    <message>
        <source>Wrong section</source>
        <translation>Falscher Abschnitt</translation>
    </message>
    <message>
        <source>Wrong facts</source>
        <translation>Falsche Fakten</translation>
    </message>
    <message>
        <source>Already said there</source>
        <translation>Steht dort schon</translation>
    </message>
    <message>
        <source>Not worth documenting</source>
        <translation>Muss nicht dokumentiert werden</translation>
    </message>
    <message>
        <source>Style or format</source>
        <translation>Stil oder Format</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>registry, though not active on the site</source>
        <translation>Register, auf der Site aber nicht aktiv</translation>
    </message>
    <message>
        <source>page owner</source>
        <translation>Seite gehört der Person</translation>
    </message>
    <message>
        <source>component lead</source>
        <translation>Leitung der Komponente</translation>
    </message>
    <message>
        <source>project lead</source>
        <translation>Leitung des Projekts</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>reassigned</source>
        <translation>weitergegeben</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>page, version %1</source>
        <translation>Seite, Version %1</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>Feld %1</translation>
    </message>
    <message>
        <source>history %1</source>
        <translation>Verlauf %1</translation>
    </message>
    <message>
        <source>registry: %1</source>
        <translation>Register: %1</translation>
    </message>
    <message>
        <source>comment %1</source>
        <translation>Kommentar %1</translation>
    </message>
    <message>
        <source>status of %1</source>
        <translation>Status von %1</translation>
    </message>
    <message>
        <source>%1 is %2 since %3; this section still says %4 in %5 places.</source>
        <translation>%1 ist %2 seit %3; dieser Abschnitt sagt noch %4, an %5 Stellen.</translation>
    </message>
    <message>
        <source>%1 is %2 since %3; this page still says %4 in %5 places.</source>
        <translation>%1 ist %2 seit %3; diese Seite sagt noch %4, an %5 Stellen.</translation>
    </message>
    <message>
        <source>%1 is %2 since %3; this section still says %4.</source>
        <translation>%1 ist %2 seit %3; dieser Abschnitt sagt noch %4.</translation>
    </message>
    <message>
        <source>%1 is %2 since %3; this page still says %4.</source>
        <translation>%1 ist %2 seit %3; diese Seite sagt noch %4.</translation>
    </message>
    <message>
        <source>%1 are %2 since %3; this section still says %4 in %5 places.</source>
        <translation>%1 sind %2 seit %3; dieser Abschnitt sagt noch %4, an %5 Stellen.</translation>
    </message>
    <message>
        <source>%1 are %2 since %3; this page still says %4 in %5 places.</source>
        <translation>%1 sind %2 seit %3; diese Seite sagt noch %4, an %5 Stellen.</translation>
    </message>
    <message>
        <source>%1 are %2 since %3; this section still says %4.</source>
        <translation>%1 sind %2 seit %3; dieser Abschnitt sagt noch %4.</translation>
    </message>
    <message>
        <source>%1 are %2 since %3; this page still says %4.</source>
        <translation>%1 sind %2 seit %3; diese Seite sagt noch %4.</translation>
    </message>
    <message>
        <source>%1 became %2 with %3; this section still states %4 in %5 places.</source>
        <translation>%1 wurde mit %3 zu %2; dieser Abschnitt nennt noch %4, an %5 Stellen.</translation>
    </message>
    <message>
        <source>%1 became %2 with %3; this section still states %4 in one place.</source>
        <translation>%1 wurde mit %3 zu %2; dieser Abschnitt nennt noch %4, an einer Stelle.</translation>
    </message>
    <message>
        <source>%1 is not in the release notes of %2 yet; this adds it as a line under “%3”.</source>
        <translation>%1 fehlt noch in den Versionshinweisen zu %2; dies fügt eine Zeile unter „%3“ hinzu.</translation>
    </message>
    <message>
        <source>%1 is not in the release notes of %2 yet; this adds it as a row under “%3”.</source>
        <translation>%1 fehlt noch in den Versionshinweisen zu %2; dies fügt eine Tabellenzeile unter „%3“ hinzu.</translation>
    </message>
    <message>
        <source>%1 is not in the release notes yet; this adds it as a line under “%2”.</source>
        <translation>%1 fehlt noch in den Versionshinweisen; dies fügt eine Zeile unter „%2“ hinzu.</translation>
    </message>
    <message>
        <source>%1 is not in the release notes yet; this adds it as a row under “%2”.</source>
        <translation>%1 fehlt noch in den Versionshinweisen; dies fügt eine Tabellenzeile unter „%2“ hinzu.</translation>
    </message>
    <message>
        <source>%1 is closed as %2; this row still says %3.</source>
        <translation>%1 ist als %2 geschlossen; diese Zeile sagt noch %3.</translation>
    </message>
    <message>
        <source>%1 is closed as %2; this entry still says %3.</source>
        <translation>%1 ist als %2 geschlossen; dieser Eintrag sagt noch %3.</translation>
    </message>
    <message>
        <source>%1 moved to %2 as %3.</source>
        <translation>%1 ging nach %2, als %3.</translation>
    </message>
    <message>
        <source>The entry names %1 and says “%2”.</source>
        <translation>Der Eintrag nennt %1 und sagt „%2“.</translation>
    </message>
    <message>
        <source>The page already says “%1” for %2.</source>
        <translation>Die Seite sagt für %2 schon „%1“.</translation>
    </message>
    <message>
        <source>The page already says %1 for %2.</source>
        <translation>Die Seite sagt für %2 schon %1.</translation>
    </message>
    <message>
        <source>The page already names %1.</source>
        <translation>Die Seite nennt %1 schon.</translation>
    </message>
    <message>
        <source>%1 already names %2.</source>
        <translation>%1 nennt %2 schon.</translation>
    </message>
    <message>
        <source>%1 is new since %2; this lists it as a row.</source>
        <translation>%1 ist neu seit %2; dies führt es als Tabellenzeile auf.</translation>
    </message>
    <message>
        <source>%1 is new since %2; this lists it as a row. Please complete it.</source>
        <translation>%1 ist neu seit %2; dies führt es als Tabellenzeile auf. Bitte ergänzen Sie sie.</translation>
    </message>
    <message>
        <source>%1 is new since %2; this lists it as a list item.</source>
        <translation>%1 ist neu seit %2; dies führt es als Listenpunkt auf.</translation>
    </message>
    <message>
        <source>%1 is new since %2; this lists it as a list item. Please complete it.</source>
        <translation>%1 ist neu seit %2; dies führt es als Listenpunkt auf. Bitte ergänzen Sie ihn.</translation>
    </message>
    <message>
        <source>Listed beside “%1”, in its form.</source>
        <translation>Neben „%1“ aufgeführt, in derselben Form.</translation>
    </message>
    <message>
        <source>%1 is gone since %2; this takes its %3 away.</source>
        <translation>%1 gibt es seit %2 nicht mehr; dies entfernt die Stelle (%3).</translation>
    </message>
    <message>
        <source>“%1” still names it: please look.</source>
        <translation>„%1“ nennt es noch: bitte nachsehen.</translation>
    </message>
    <message>
        <source>%1 is deprecated since %2; this section does not say so yet.</source>
        <translation>%1 ist seit %2 abgekündigt; dieser Abschnitt sagt das noch nicht.</translation>
    </message>
    <message>
        <source>The page already says that %1 is deprecated.</source>
        <translation>Die Seite sagt schon, dass %1 abgekündigt ist.</translation>
    </message>
    <message>
        <source>%1 is done and “%2” is registered for it, but no safe edit is known: please say there what changed.</source>
        <translation>%1 ist erledigt, und „%2“ ist dafür eingetragen, aber keine sichere Änderung ist bekannt: Bitte schreiben Sie dort, was sich geändert hat.</translation>
    </message>
    <message>
        <source>%1 is done and this page is registered for it, but no safe edit is known: please say there what changed.</source>
        <translation>%1 ist erledigt, und diese Seite ist dafür eingetragen, aber keine sichere Änderung ist bekannt: Bitte schreiben Sie dort, was sich geändert hat.</translation>
    </message>
    <message>
        <source>%1 (“%2”) has no description, value, link or comment. What did it change for the readers of this page, and from what to what?</source>
        <translation>%1 („%2“) hat weder Beschreibung noch Wert, Link oder Kommentar. Was hat es für die Leserinnen und Leser dieser Seite geändert, und von was zu was?</translation>
    </message>
    <message>
        <source>%1 is resolved in %2.</source>
        <translation>%1 ist in %2 gelöst.</translation>
    </message>
    <message>
        <source>rule “%1”, %2 pages</source>
        <translation>Regel „%1“, Seiten der Art %2</translation>
    </message>
    <message>
        <source>The registry names this section for the item.</source>
        <translation>Das Register nennt diesen Abschnitt für das Ticket.</translation>
    </message>
    <message>
        <source>The section names %1.</source>
        <translation>Der Abschnitt nennt %1.</translation>
    </message>
    <message>
        <source>The heading “%1” names the component %2.</source>
        <translation>Die Überschrift „%1“ nennt die Komponente %2.</translation>
    </message>
    <message>
        <source>The item speaks of “%1”.</source>
        <translation>Das Ticket spricht von „%1“.</translation>
    </message>
    <message>
        <source>Section and item share %1 words.</source>
        <translation>Abschnitt und Ticket haben %1 Wörter gemeinsam.</translation>
    </message>
    <message>
        <source>Names of the change stand here</source>
        <translation>Namen aus der Änderung stehen hier</translation>
    </message>
    <message>
        <source>Words of the item stand here</source>
        <translation>Wörter des Tickets stehen hier</translation>
    </message>
    <message>
        <source>Words of the changed code stand here</source>
        <translation>Wörter des geänderten Codes stehen hier</translation>
    </message>
    <message>
        <source>“%1” stays: %2.</source>
        <translation>„%1“ bleibt: %2.</translation>
    </message>
    <message>
        <source>it tells the past</source>
        <translation>es erzählt von früher</translation>
    </message>
    <message>
        <source>it seems to be the value of something else</source>
        <translation>es scheint der Wert von etwas anderem zu sein</translation>
    </message>
    <message>
        <source>nothing around it speaks of the same thing</source>
        <translation>nichts ringsum spricht von derselben Sache</translation>
    </message>
    <message>
        <source>it is a part of a longer path or address</source>
        <translation>es ist Teil eines längeren Pfads oder einer Adresse</translation>
    </message>
    <message>
        <source>the same sentence also states the other value</source>
        <translation>derselbe Satz nennt auch den anderen Wert</translation>
    </message>
    <message>
        <source>it names the target of a link</source>
        <translation>es nennt das Ziel eines Links</translation>
    </message>
    <message>
        <source>Docket does not write there</source>
        <translation>dort schreibt Docket nicht</translation>
    </message>
    <message>
        <source>%1 left %2 as it is: it tells the past.</source>
        <translation>%1 ließ %2, wie es ist: Es erzählt von früher.</translation>
    </message>
    <message>
        <source>%1 left %2 as it is: it is part of a longer path or address.</source>
        <translation>%1 ließ %2, wie es ist: Es ist Teil eines längeren Pfads oder einer Adresse.</translation>
    </message>
    <message>
        <source>%1 left %2 as it is: it may mean something else there.</source>
        <translation>%1 ließ %2, wie es ist: Es kann dort etwas anderes bedeuten.</translation>
    </message>
    <message>
        <source>The page states %1 only where it tells the past, and that stays.</source>
        <translation>Die Seite nennt %1 nur, wo sie von früher erzählt, und das bleibt.</translation>
    </message>
    <message>
        <source>The section “%1” states none of the values that %2 changes.</source>
        <translation>Der Abschnitt „%1“ nennt keinen der Werte, die %2 ändert.</translation>
    </message>
    <message>
        <source>%1 has no fix version, so there is no release to note it under.</source>
        <translation>%1 hat keine Version, unter der es zu vermerken wäre.</translation>
    </message>
    <message>
        <source>%1 names no value and no words of this page.</source>
        <translation>%1 nennt weder Werte noch Wörter dieser Seite.</translation>
    </message>
    <message>
        <source>A new bug in %1 for this known issue; the page then links to it</source>
        <translation>Ein neuer Fehler in %1 zu diesem bekannten Problem; die Seite verweist dann darauf</translation>
    </message>
    <message>
        <source>A link to this page on %1, whose work it documents</source>
        <translation>Ein Link auf diese Seite in %1, dessen Arbeit sie dokumentiert</translation>
    </message>
    <message>
        <source>“%1” is flagged as a known issue (%2)</source>
        <translation>„%1“ ist als bekanntes Problem markiert (%2)</translation>
    </message>
    <message>
        <source>the page is flagged as a known issue (%1)</source>
        <translation>die Seite ist als bekanntes Problem markiert (%1)</translation>
    </message>
    <message>
        <source>%1 of the %2 children of %3 are still open (%4), so rule “%5” waits.</source>
        <translation>%1 von %2 Untertickets von %3 sind noch offen (%4), daher wartet Regel „%5“.</translation>
    </message>
    <message>
        <source>%1 carries the label %2, which keeps it out of the documentation.</source>
        <translation>%1 trägt das Label %2, das es aus der Dokumentation heraushält.</translation>
    </message>
    <message>
        <source>%1 (%2) moved to %3, but rule “%4” needs the label %5, and rule “%6” needs the label %7.</source>
        <translation>%1 (%2) ging nach %3, aber Regel „%4“ braucht das Label %5 und Regel „%6“ das Label %7.</translation>
    </message>
    <message>
        <source>%1 (%2) moved to %3, but rule “%4” needs the label %5.</source>
        <translation>%1 (%2) ging nach %3, aber Regel „%4“ braucht das Label %5.</translation>
    </message>
    <message>
        <source>%1 (%2) moved to %3, but no rule waits for that.</source>
        <translation>%1 (%2) ging nach %3, aber keine Regel wartet darauf.</translation>
    </message>
    <message>
        <source>%1 moved to %2, a status that no rule waits for.</source>
        <translation>%1 ging nach %2, einen Status, auf den keine Regel wartet.</translation>
    </message>
    <message>
        <source>Rule “%1” fires for %2, but no page is registered for project %3 or its components.</source>
        <translation>Regel „%1“ gilt für %2, aber für Projekt %3 oder seine Komponenten ist keine Seite eingetragen.</translation>
    </message>
    <message>
        <source>This change of %1 did not move it to another status.</source>
        <translation>Diese Änderung von %1 brachte es in keinen anderen Status.</translation>
    </message>
    <message>
        <source>%1 has left %2 since and is in %3 now.</source>
        <translation>%1 hat %2 inzwischen verlassen und ist jetzt in %3.</translation>
    </message>
    <message>
        <source>%1 only moved from %2 to %3; it was closed before.</source>
        <translation>%1 ging nur von %2 nach %3; geschlossen war es schon.</translation>
    </message>
    <message>
        <source>%1 was closed and then reopened before it was looked at; it is in “%2” now.</source>
        <translation>%1 wurde geschlossen und wieder geöffnet, bevor danach gesehen wurde; es ist jetzt in „%2“.</translation>
    </message>
    <message>
        <source>%1 was closed, reopened and closed again; the later closing counts.</source>
        <translation>%1 wurde geschlossen, wieder geöffnet und erneut geschlossen; es zählt das spätere Mal.</translation>
    </message>
    <message>
        <source>%1 moved on and is closed now; it is looked at for an earlier change.</source>
        <translation>%1 ging weiter und ist jetzt geschlossen; angesehen wird eine frühere Änderung.</translation>
    </message>
    <message>
        <source>%1 closed again</source>
        <translation>%1 wieder geschlossen</translation>
    </message>
    <message>
        <source>%1 was reopened</source>
        <translation>%1 wurde wieder geöffnet</translation>
    </message>
    <message>
        <source>%1 carries the label %2 now</source>
        <translation>%1 trägt jetzt das Label %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is gone or hidden.</source>
        <translation>%1 kann nicht gelesen werden: Es ist weg oder verborgen.</translation>
    </message>
    <message>
        <source>%1 registry lines, %2 rules</source>
        <translation>%1 Zeilen im Register, %2 Regeln</translation>
    </message>
    <message>
        <source>about to be written</source>
        <translation>wird gleich geschrieben</translation>
    </message>
    <message>
        <source>about to be taken off the page</source>
        <translation>wird gleich von der Seite genommen</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>given to %1</source>
        <translation>weitergegeben an %1</translation>
    </message>
    <message>
        <source>dropped a change</source>
        <translation>eine Änderung ausgelassen</translation>
    </message>
    <message>
        <source>took a change again</source>
        <translation>eine Änderung wieder genommen</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>%1 rückgängig gemacht</translation>
    </message>
    <message>
        <source>wording changed by hand</source>
        <translation>Wortlaut von Hand geändert</translation>
    </message>
    <message>
        <source>back to the draft</source>
        <translation>zurück zum Entwurf</translation>
    </message>
    <message>
        <source>to be taken off the page again</source>
        <translation>soll wieder von der Seite genommen werden</translation>
    </message>
    <message>
        <source>drafted again on version %1</source>
        <translation>neu entworfen auf Version %1</translation>
    </message>
    <message>
        <source>conflict settled by hand: version %1 to %2</source>
        <translation>Konflikt von Hand geklärt: Version %1 auf %2</translation>
    </message>
    <message>
        <source>moved from version %1 to version %2 of the page</source>
        <translation>von Version %1 auf Version %2 der Seite nachgezogen</translation>
    </message>
    <message>
        <source>%1 links to %2</source>
        <translation>%1 verweist auf %2</translation>
    </message>
    <message>
        <source>%1 does not link to %2 any more</source>
        <translation>%1 verweist nicht mehr auf %2</translation>
    </message>
    <message>
        <source>%1 is made for %2</source>
        <translation>%1 ist für %2 angelegt</translation>
    </message>
    <message>
        <source>%1 could not be linked to the page: %2</source>
        <translation>%1 konnte nicht mit der Seite verlinkt werden: %2</translation>
    </message>
    <message>
        <source>The link to %1, approved with it</source>
        <translation>Der Link auf %1, zusammen damit freigegeben</translation>
    </message>
    <message>
        <source>Went on with the site as it is. The question was: %1</source>
        <translation>Weiter mit der Site, wie sie ist. Die Frage war: %1</translation>
    </message>
    <message>
        <source>Since %1 the tracker counts %2 closings of %3 items in the scope; %4 were evaluated; difference %5.</source>
        <translation>Seit %1 zählt der Tracker %2 Schließungen von %3 Tickets im Bereich; %4 wurden ausgewertet; Differenz %5.</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>release-notes</source>
        <translation>Versionshinweise</translation>
    </message>
    <message>
        <source>feature-docs</source>
        <translation>Funktionsbeschreibung</translation>
    </message>
    <message>
        <source>user-guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>adr</source>
        <translation>Entscheidung (ADR)</translation>
    </message>
    <message>
        <source>runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>on-call</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>security-register</source>
        <translation>Sicherheitsregister</translation>
    </message>
    <message>
        <source>soc2-evidence</source>
        <translation>SOC-2-Nachweis</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>sign in to Confluence</source>
        <translation>bei Confluence anmelden</translation>
    </message>
    <message>
        <source>sign in to Jira</source>
        <translation>bei Jira anmelden</translation>
    </message>
    <message>
        <source>check the sign-in</source>
        <translation>die Anmeldung prüfen</translation>
    </message>
    <message>
        <source>read the keys of spaces</source>
        <translation>die Schlüssel der Bereiche lesen</translation>
    </message>
    <message>
        <source>read a page</source>
        <translation>eine Seite lesen</translation>
    </message>
    <message>
        <source>read pages</source>
        <translation>Seiten lesen</translation>
    </message>
    <message>
        <source>look which pages changed</source>
        <translation>nachsehen, welche Seiten sich änderten</translation>
    </message>
    <message>
        <source>read an old version of a page</source>
        <translation>eine alte Version einer Seite lesen</translation>
    </message>
    <message>
        <source>read a page&apos;s history</source>
        <translation>den Verlauf einer Seite lesen</translation>
    </message>
    <message>
        <source>look where a page is commented on</source>
        <translation>nachsehen, wo eine Seite kommentiert ist</translation>
    </message>
    <message>
        <source>read the names of people</source>
        <translation>Namen von Personen lesen</translation>
    </message>
    <message>
        <source>look for labelled pages</source>
        <translation>Seiten mit Label suchen</translation>
    </message>
    <message>
        <source>publish a page</source>
        <translation>eine Seite veröffentlichen</translation>
    </message>
    <message>
        <source>check rights on a page</source>
        <translation>Rechte an einer Seite prüfen</translation>
    </message>
    <message>
        <source>list the spaces to choose from</source>
        <translation>Bereiche zur Auswahl auflisten</translation>
    </message>
    <message>
        <source>list the pages to choose from</source>
        <translation>Seiten zur Auswahl auflisten</translation>
    </message>
    <message>
        <source>list the projects to choose from</source>
        <translation>Projekte zur Auswahl auflisten</translation>
    </message>
    <message>
        <source>read the components of a project</source>
        <translation>die Komponenten eines Projekts lesen</translation>
    </message>
    <message>
        <source>create a ticket</source>
        <translation>ein Ticket anlegen</translation>
    </message>
    <message>
        <source>look for a ticket just made</source>
        <translation>ein eben angelegtes Ticket suchen</translation>
    </message>
    <message>
        <source>read the links of a ticket</source>
        <translation>die Links eines Tickets lesen</translation>
    </message>
    <message>
        <source>take a link off a ticket</source>
        <translation>einen Link aus einem Ticket nehmen</translation>
    </message>
    <message>
        <source>link a ticket to a page</source>
        <translation>ein Ticket mit einer Seite verlinken</translation>
    </message>
    <message>
        <source>read a ticket&apos;s history</source>
        <translation>den Verlauf eines Tickets lesen</translation>
    </message>
    <message>
        <source>read a ticket&apos;s comments</source>
        <translation>die Kommentare eines Tickets lesen</translation>
    </message>
    <message>
        <source>read the names of fields</source>
        <translation>die Namen der Felder lesen</translation>
    </message>
    <message>
        <source>read a project&apos;s lead</source>
        <translation>die Leitung eines Projekts lesen</translation>
    </message>
    <message>
        <source>read the leads of components</source>
        <translation>die Leitungen der Komponenten lesen</translation>
    </message>
    <message>
        <source>read a ticket</source>
        <translation>ein Ticket lesen</translation>
    </message>
    <message>
        <source>read tickets</source>
        <translation>Tickets lesen</translation>
    </message>
    <message>
        <source>check rights in a project</source>
        <translation>Rechte in einem Projekt prüfen</translation>
    </message>
    <message>
        <source>read the server&apos;s time</source>
        <translation>die Zeit des Servers lesen</translation>
    </message>
    <message>
        <source>read the site&apos;s address</source>
        <translation>die Adresse der Site lesen</translation>
    </message>
    <message>
        <source>read what statuses mean</source>
        <translation>die Bedeutung der Status lesen</translation>
    </message>
    <message>
        <source>look for changed tickets</source>
        <translation>geänderte Tickets suchen</translation>
    </message>
    <message>
        <source>count tickets</source>
        <translation>Tickets zählen</translation>
    </message>
    <message>
        <source>read when tickets closed</source>
        <translation>lesen, wann Tickets geschlossen wurden</translation>
    </message>
    <message>
        <source>the page says something else by now where this was typed</source>
        <translation>die Seite sagt dort inzwischen etwas anderes, wo dies eingegeben wurde</translation>
    </message>
    <message>
        <source>typed on version %1</source>
        <translation>eingegeben auf Version %1</translation>
    </message>
    <message>
        <source>%1 closed again: the words typed for it before are kept, Docket&apos;s draft beside them</source>
        <translation>%1 wieder geschlossen: Der früher dafür eingegebene Text bleibt, Dockets Entwurf steht daneben</translation>
    </message>
    <message>
        <source>%1 closed again: what was left out before is left out again</source>
        <translation>%1 wieder geschlossen: Was früher ausgelassen wurde, ist wieder ausgelassen</translation>
    </message>
    <message>
        <source>%1 closed again and the draft is another one: the words typed before do not fit and stand beside it</source>
        <translation>%1 wieder geschlossen, mit anderem Entwurf: Der früher eingegebene Text passt nicht und steht daneben</translation>
    </message>
    <message>
        <source>%1 closed again: of what was left out before, some reads otherwise now and is proposed again</source>
        <translation>%1 wieder geschlossen: Von dem früher Ausgelassenen lautet manches jetzt anders und ist wieder vorgeschlagen</translation>
    </message>
    <message>
        <source>%1 closed again: what was left out before reads otherwise now and is proposed again</source>
        <translation>%1 wieder geschlossen: Was früher ausgelassen wurde, lautet jetzt anders und ist wieder vorgeschlagen</translation>
    </message>
    <message>
        <source>the policy has changed meanwhile, and the rule “%1” does not fit it any more</source>
        <translation>das Regelwerk hat sich inzwischen geändert, und die Regel „%1“ passt nicht mehr dazu</translation>
    </message>
    <message>
        <source>the policy has changed since: the rule “%1” stays as it is now</source>
        <translation>das Regelwerk hat sich seither geändert: Die Regel „%1“ bleibt, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Leave “%1” out for %2 tickets of type %3</source>
        <translation>„%1“ bei %2-Tickets vom Typ %3 auslassen</translation>
    </message>
    <message>
        <source>Leave “%1” out for %2 tickets of the component %3</source>
        <translation>„%1“ bei %2-Tickets der Komponente %3 auslassen</translation>
    </message>
    <message>
        <source>Leave “%1” out for %2 tickets with the label %3</source>
        <translation>„%1“ bei %2-Tickets mit dem Label %3 auslassen</translation>
    </message>
    <message>
        <source>Leave the section “%1” of “%2” out for %3 tickets of type %4</source>
        <translation>Den Abschnitt „%1“ von „%2“ bei %3-Tickets vom Typ %4 auslassen</translation>
    </message>
    <message>
        <source>Put %1 tickets on “%2” only under “%3”</source>
        <translation>%1-Tickets auf „%2“ nur unter „%3“ eintragen</translation>
    </message>
    <message>
        <source>Put %1 tickets of the component %4 on “%2” only under “%3”</source>
        <translation>%1-Tickets der Komponente %4 auf „%2“ nur unter „%3“ eintragen</translation>
    </message>
    <message>
        <source>New rule: %1</source>
        <translation>Neue Regel: %1</translation>
    </message>
    <message>
        <source>Rule “%1” taken back</source>
        <translation>Regel „%1“ rückgängig gemacht</translation>
    </message>
    <message>
        <source>not kept, the policy is as it was: %1</source>
        <translation>nicht behalten, das Regelwerk ist wie zuvor: %1</translation>
    </message>
    <message>
        <source>%1 is left out by the rule “%2” of the policy.</source>
        <translation>%1 ist durch die Regel „%2“ des Regelwerks ausgelassen.</translation>
    </message>
    <message>
        <source>This is another account: add it beside the others instead.</source>
        <translation>Das ist ein anderes Konto: Fügen Sie es stattdessen neben den anderen hinzu.</translation>
    </message>
    <message>
        <source>the tag &lt;%1&gt; is not closed</source>
        <translation>das Tag &lt;%1&gt; ist nicht geschlossen</translation>
    </message>
    <message>
        <source>the closing tag &lt;/%1&gt; does not fit the tag &lt;%2&gt;</source>
        <translation>das schließende Tag &lt;/%1&gt; passt nicht zum Tag &lt;%2&gt;</translation>
    </message>
    <message>
        <source>the tag &lt;%1 has a character in it that does not belong there</source>
        <translation>im Tag &lt;%1 steht ein Zeichen, das dort nicht hingehört</translation>
    </message>
    <message>
        <source>the attribute %1 of &lt;%2&gt; has no value; write %3=&quot;…&quot;</source>
        <translation>das Attribut %1 von &lt;%2&gt; hat keinen Wert; schreiben Sie %3=&quot;…&quot;</translation>
    </message>
    <message>
        <source>the value of the attribute %1 of &lt;%2&gt; must stand in quotes</source>
        <translation>der Wert des Attributs %1 von &lt;%2&gt; muss in Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>the value of the attribute %1 of &lt;%2&gt; has no closing quote</source>
        <translation>dem Wert des Attributs %1 von &lt;%2&gt; fehlt das schließende Anführungszeichen</translation>
    </message>
    <message>
        <source>&apos;&lt;&apos; must be written as &amp;lt; in the attribute %1 of &lt;%2&gt;</source>
        <translation>„&lt;“ muss im Attribut %1 von &lt;%2&gt; als &amp;lt; geschrieben werden</translation>
    </message>
    <message>
        <source>&apos;&amp;&apos; must be written as &amp;amp; in the attribute %1 of &lt;%2&gt;</source>
        <translation>„&amp;“ muss im Attribut %1 von &lt;%2&gt; als &amp;amp; geschrieben werden</translation>
    </message>
    <message>
        <source>this numbered entity stands for a character that is not allowed</source>
        <translation>diese nummerierte Entität steht für ein Zeichen, das nicht erlaubt ist</translation>
    </message>
    <message>
        <source>an XML declaration (&lt;?xml … ?&gt;) may stand only at the very beginning</source>
        <translation>eine XML-Deklaration (&lt;?xml … ?&gt;) darf nur ganz am Anfang stehen</translation>
    </message>
    <message>
        <source>the instruction is not closed: ?&gt; is missing</source>
        <translation>die Anweisung ist nicht geschlossen: ?&gt; fehlt</translation>
    </message>
    <message>
        <source>document types and entity declarations are not allowed here</source>
        <translation>Dokumenttypen und Entitätsdeklarationen sind hier nicht erlaubt</translation>
    </message>
    <message>
        <source>this character is not allowed, or its bytes are not UTF-8</source>
        <translation>dieses Zeichen ist nicht erlaubt, oder seine Bytes sind kein UTF-8</translation>
    </message>
    <message>
        <source>-- is not allowed inside a comment</source>
        <translation>-- ist in einem Kommentar nicht erlaubt</translation>
    </message>
    <message>
        <source>Close &lt;%1&gt;</source>
        <translation>&lt;%1&gt; schließen</translation>
    </message>
    <message>
        <source>Write &lt;%1&gt; as &lt;%2/&gt;</source>
        <translation>&lt;%1&gt; als &lt;%2/&gt; schreiben</translation>
    </message>
    <message>
        <source>Write &lt;%1&gt; as &amp;lt;%2&amp;gt;</source>
        <translation>&lt;%1&gt; als &amp;lt;%2&amp;gt; schreiben</translation>
    </message>
    <message>
        <source>Write &lt;/%1&gt; as &lt;/%2&gt;</source>
        <translation>&lt;/%1&gt; als &lt;/%2&gt; schreiben</translation>
    </message>
    <message>
        <source>Swap &lt;/%1&gt; and &lt;/%2&gt;</source>
        <translation>&lt;/%1&gt; und &lt;/%2&gt; tauschen</translation>
    </message>
    <message>
        <source>Take &lt;/%1&gt; out</source>
        <translation>&lt;/%1&gt; entfernen</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>stands in for %1</source>
        <translation>vertritt %1</translation>
    </message>
    <message>
        <source>given to %1, who stands in for %2</source>
        <translation>an %1 gegeben, Vertretung von %2</translation>
    </message>
    <message>
        <source>nothing is left to change on this page</source>
        <translation>auf dieser Seite ist nichts mehr zu ändern</translation>
    </message>
    <message>
        <source>the page is not in the registry any more; audit again</source>
        <translation>die Seite steht nicht mehr im Register; prüfen Sie erneut</translation>
    </message>
    <message>
        <source>%1 is not closed any more; audit again</source>
        <translation>%1 ist nicht mehr geschlossen; prüfen Sie erneut</translation>
    </message>
    <message>
        <source>the registry has changed meanwhile, or has such a line already: look again at “%1”</source>
        <translation>das Register hat sich inzwischen geändert oder hat schon so eine Zeile: sehen Sie sich „%1“ noch einmal an</translation>
    </message>
    <message>
        <source>the registry has changed since: “%1” stays as it is now</source>
        <translation>das Register hat sich seither geändert: „%1“ bleibt, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Registry: line for “%1” added</source>
        <translation>Register: Zeile für „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Registry: line of “%1” changed</source>
        <translation>Register: Zeile von „%1“ geändert</translation>
    </message>
    <message>
        <source>Registry: line of “%1” removed</source>
        <translation>Register: Zeile von „%1“ entfernt</translation>
    </message>
    <message>
        <source>Registry: line of “%1” moved</source>
        <translation>Register: Zeile von „%1“ verschoben</translation>
    </message>
    <message>
        <source>Registry: “%1” relinked to “%2”</source>
        <translation>Register: „%1“ neu mit „%2“ verknüpft</translation>
    </message>
    <message>
        <source>no whole answer from %1 within %2 s</source>
        <translation>keine ganze Antwort von %1 innerhalb von %2 s</translation>
    </message>
    <message>
        <source>no answer from %1: %2</source>
        <translation>keine Antwort von %1: %2</translation>
    </message>
    <message>
        <source>the answer of %1 was cut off: %2</source>
        <translation>die Antwort von %1 brach ab: %2</translation>
    </message>
    <message>
        <source>the answer of %1 was cut off after %2</source>
        <translation>die Antwort von %1 brach nach %2 ab</translation>
    </message>
    <message>
        <source>the answer of %1 is larger than %2 bytes</source>
        <translation>die Antwort von %1 ist größer als %2 Bytes</translation>
    </message>
    <message>
        <source>no secure connection to %1: %2</source>
        <translation>keine sichere Verbindung zu %1: %2</translation>
    </message>
    <message>
        <source>the connection closed</source>
        <translation>die Verbindung wurde geschlossen</translation>
    </message>
    <message>
        <source>%1 sent the request on to a login page</source>
        <translation>%1 leitete die Anfrage zu einer Anmeldeseite weiter</translation>
    </message>
    <message>
        <source>%1 redirects to another host, %2; credentials are not sent there</source>
        <translation>%1 leitet zu einem anderen Rechner weiter, %2; dorthin gehen keine Zugangsdaten</translation>
    </message>
    <message>
        <source>%1 redirects a %2 request; it was not followed</source>
        <translation>%1 leitet eine %2-Anfrage weiter; dem wurde nicht gefolgt</translation>
    </message>
    <message>
        <source>%1 redirects in a circle</source>
        <translation>%1 leitet im Kreis weiter</translation>
    </message>
    <message>
        <source>Docket was not told to talk to %1; nothing was sent</source>
        <translation>Docket soll mit %1 nicht sprechen; nichts wurde gesendet</translation>
    </message>
    <message>
        <source>stopped before sending</source>
        <translation>vor dem Senden angehalten</translation>
    </message>
    <message>
        <source>stopped while waiting</source>
        <translation>beim Warten angehalten</translation>
    </message>
    <message>
        <source>the remote answered %1</source>
        <translation>die Gegenseite antwortete %1</translation>
    </message>
    <message>
        <source>the remote asked to wait until %1</source>
        <translation>die Gegenseite bat, bis %1 zu warten</translation>
    </message>
    <message>
        <source>the token lacks a scope that this needs</source>
        <translation>dem Token fehlt eine Berechtigung, die dafür nötig ist</translation>
    </message>
    <message>
        <source>Confluence sent a list without results</source>
        <translation>Confluence schickte eine Liste ohne Ergebnisse</translation>
    </message>
    <message>
        <source>Confluence&apos;s pages of a list do not end</source>
        <translation>Confluences Listenseiten enden nicht</translation>
    </message>
    <message>
        <source>Confluence sent a page without its body</source>
        <translation>Confluence schickte eine Seite ohne ihren Text</translation>
    </message>
    <message>
        <source>Confluence sent a page without id or version</source>
        <translation>Confluence schickte eine Seite ohne Nummer oder Version</translation>
    </message>
    <message>
        <source>Confluence did not say which version it made</source>
        <translation>Confluence sagte nicht, welche Version entstand</translation>
    </message>
    <message>
        <source>the page “%1” is in the trash</source>
        <translation>die Seite „%1“ ist im Papierkorb</translation>
    </message>
    <message>
        <source>the version message is longer than 255 characters</source>
        <translation>die Versionsnotiz ist länger als 255 Zeichen</translation>
    </message>
    <message>
        <source>%1 has no component “%2”</source>
        <translation>%1 hat keine Komponente „%2“</translation>
    </message>
    <message>
        <source>Jira did not say which ticket it made</source>
        <translation>Jira sagte nicht, welches Ticket entstand</translation>
    </message>
    <message>
        <source>Jira sent a list without projects</source>
        <translation>Jira schickte eine Liste ohne Projekte</translation>
    </message>
    <message>
        <source>Jira&apos;s list of projects does not end</source>
        <translation>Jiras Projektliste endet nicht</translation>
    </message>
    <message>
        <source>Jira did not say who is signed in</source>
        <translation>Jira sagte nicht, wer angemeldet ist</translation>
    </message>
    <message>
        <source>Jira did not say what time it is</source>
        <translation>Jira sagte nicht, wie spät es ist</translation>
    </message>
    <message>
        <source>Jira sent an issue without id, key or status</source>
        <translation>Jira schickte ein Ticket ohne Nummer, Schlüssel oder Status</translation>
    </message>
    <message>
        <source>Jira&apos;s search answer has no issues</source>
        <translation>Jiras Suchantwort enthält keine Tickets</translation>
    </message>
    <message>
        <source>the tracker&apos;s pages of a search break off</source>
        <translation>die Seiten einer Suche im Ticketsystem brechen ab</translation>
    </message>
    <message>
        <source>the description is not well-formed: %1</source>
        <translation>die Beschreibung ist nicht wohlgeformt: %1</translation>
    </message>
    <message>
        <source>the page as it was read is not well-formed</source>
        <translation>die gelesene Seite ist nicht wohlgeformt</translation>
    </message>
    <message>
        <source>the page as it is now is not well-formed</source>
        <translation>die jetzige Seite ist nicht wohlgeformt</translation>
    </message>
    <message>
        <source>the page as it was read has no section “%1”</source>
        <translation>die gelesene Seite hat keinen Abschnitt „%1“</translation>
    </message>
    <message>
        <source>an edit lies outside the section “%1”</source>
        <translation>eine Änderung liegt außerhalb des Abschnitts „%1“</translation>
    </message>
    <message>
        <source>the field “%1” needs one value</source>
        <translation>das Feld „%1“ braucht einen Wert</translation>
    </message>
    <message>
        <source>the ticket&apos;s heading must have 1 to %1 characters</source>
        <translation>die Überschrift des Tickets muss 1 bis %1 Zeichen haben</translation>
    </message>
    <message>
        <source>the link needs a title</source>
        <translation>der Link braucht einen Titel</translation>
    </message>
    <message>
        <source>the policy file %1 cannot be read: %2</source>
        <translation>die Regelwerksdatei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>the policy file %1 cannot be written: %2</source>
        <translation>die Regelwerksdatei %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>the file has %1 MB; a policy file may have 10 MB</source>
        <translation>die Datei hat %1 MB; eine Regelwerksdatei darf 10 MB haben</translation>
    </message>
    <message>
        <source>%1: not valid JSON, %2</source>
        <translation>%1: kein gültiges JSON, %2</translation>
    </message>
    <message>
        <source>%1 is damaged (%2 at byte %3)</source>
        <translation>%1 ist beschädigt (%2 bei Byte %3)</translation>
    </message>
    <message>
        <source>this account is not known here</source>
        <translation>dieses Konto ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>Enter the address of your site, for example https://corp.atlassian.net</source>
        <translation>Geben Sie die Adresse Ihrer Site ein, zum Beispiel https://corp.atlassian.net</translation>
    </message>
    <message>
        <source>“%1” is not a web address such as https://corp.atlassian.net</source>
        <translation>„%1“ ist keine Web-Adresse wie https://corp.atlassian.net</translation>
    </message>
    <message>
        <source>%1 is not put back: %2</source>
        <translation>%1 wird nicht zurückgesetzt: %2</translation>
    </message>
    <message>
        <source>this is another page</source>
        <translation>das ist eine andere Seite</translation>
    </message>
    <message>
        <source>the look was stopped</source>
        <translation>der Durchgang wurde angehalten</translation>
    </message>
    <message>
        <source>the audit was cancelled</source>
        <translation>die Prüfung wurde abgebrochen</translation>
    </message>
    <message>
        <source>stopped; no file was written</source>
        <translation>angehalten; keine Datei wurde geschrieben</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellung</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Drop a change of</source>
        <translation>Auslassen einer Änderung</translation>
    </message>
    <message>
        <source>Take again a change of</source>
        <translation>Wiederaufnahme einer Änderung</translation>
    </message>
    <message>
        <source>nothing of it is left to take back</source>
        <translation>davon ist nichts mehr rückgängig zu machen</translation>
    </message>
    <message>
        <source>Paste the page&apos;s address from the browser, or type its id.</source>
        <translation>Fügen Sie die Adresse der Seite aus dem Browser ein, oder tippen Sie ihre ID.</translation>
    </message>
    <message>
        <source>This address belongs to another site than the account.</source>
        <translation>Diese Adresse gehört zu einer anderen Site als das Konto.</translation>
    </message>
    <message>
        <source>A short link: open it, then copy the address from the browser.</source>
        <translation>Ein Kurzlink: Öffnen Sie ihn, und kopieren Sie dann die Adresse aus dem Browser.</translation>
    </message>
    <message>
        <source>This address leads to no page.</source>
        <translation>Diese Adresse führt zu keiner Seite.</translation>
    </message>
    <message>
        <source>The page has several sections “%1”: choose one of the list.</source>
        <translation>Die Seite hat mehrere Abschnitte „%1“: Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>The site shows you no project “%1”.</source>
        <translation>Die Site zeigt Ihnen kein Projekt „%1“.</translation>
    </message>
    <message>
        <source>Name a project, a label or an epic: whose work belongs on this page?</source>
        <translation>Nennen Sie ein Projekt, ein Label oder ein Epic: Wessen Arbeit gehört auf diese Seite?</translation>
    </message>
    <message>
        <source>A label has no spaces.</source>
        <translation>Ein Label hat keine Leerzeichen.</translation>
    </message>
    <message>
        <source>An epic&apos;s key reads like PLATFORM-12.</source>
        <translation>Der Schlüssel eines Epics liest sich wie PLATFORM-12.</translation>
    </message>
    <message>
        <source>Several people are called “%1”: paste the account id.</source>
        <translation>Mehrere heißen „%1“: Fügen Sie die Konto-ID ein.</translation>
    </message>
    <message>
        <source>the column “%1” is there twice</source>
        <translation>die Spalte „%1“ gibt es zweimal</translation>
    </message>
    <message>
        <source>the first line names no column “page” or “url”: it says which column is what</source>
        <translation>die erste Zeile nennt keine Spalte „page“ oder „url“: Sie sagt, welche Spalte was ist</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>es steht nichts darin</translation>
    </message>
    <message>
        <source>“%1” is no kind of page.</source>
        <translation>„%1“ ist keine Art von Seite.</translation>
    </message>
    <message>
        <source>“%1” is no mode: review or apply.</source>
        <translation>„%1“ ist kein Modus: review oder apply.</translation>
    </message>
    <message>
        <source>It has more cells than the first line has columns.</source>
        <translation>Sie hat mehr Zellen als die erste Zeile Spalten.</translation>
    </message>
    <message>
        <source>Several lines of the registry fit: add the columns that tell them apart.</source>
        <translation>Mehrere Zeilen des Registers passen: Ergänzen Sie die Spalten, die sie unterscheiden.</translation>
    </message>
    <message>
        <source>There is no such page, or it is hidden from you.</source>
        <translation>Eine solche Seite gibt es nicht, oder sie ist für Sie verborgen.</translation>
    </message>
    <message>
        <source>It says the same as line %1.</source>
        <translation>Sie sagt dasselbe wie Zeile %1.</translation>
    </message>
    <message>
        <source>line %1: a quote is opened and never closed</source>
        <translation>Zeile %1: Ein Anführungszeichen wird geöffnet und nie geschlossen</translation>
    </message>
    <message>
        <source>this is no text file</source>
        <translation>das ist keine Textdatei</translation>
    </message>
    <message>
        <source>row %1 of the table has merged cells: which line is which cannot be told</source>
        <translation>Zeile %1 der Tabelle hat verbundene Zellen: Was zu welcher Zeile gehört, ist nicht zu erkennen</translation>
    </message>
    <message>
        <source>the page holds no table with columns for the page and for its project, label or epic</source>
        <translation>die Seite enthält keine Tabelle mit Spalten für die Seite und für Projekt, Label oder Epic</translation>
    </message>
    <message>
        <source>Registry: from “%1”: %2 added, %3 changed</source>
        <translation>Register: aus „%1“: %2 hinzugefügt, %3 geändert</translation>
    </message>
    <message>
        <source>Section: %1 → %2</source>
        <translation>Abschnitt: %1 → %2</translation>
    </message>
    <message>
        <source>Kind: %1 → %2</source>
        <translation>Art: %1 → %2</translation>
    </message>
    <message>
        <source>Project: %1 → %2</source>
        <translation>Projekt: %1 → %2</translation>
    </message>
    <message>
        <source>Component: %1 → %2</source>
        <translation>Komponente: %1 → %2</translation>
    </message>
    <message>
        <source>Label: %1 → %2</source>
        <translation>Label: %1 → %2</translation>
    </message>
    <message>
        <source>Epic: %1 → %2</source>
        <translation>Epic: %1 → %2</translation>
    </message>
    <message>
        <source>Owner: %1 → %2</source>
        <translation>Zuständig: %1 → %2</translation>
    </message>
    <message>
        <source>Backup: %1 → %2</source>
        <translation>Vertretung: %1 → %2</translation>
    </message>
    <message>
        <source>Manager: %1 → %2</source>
        <translation>Leitung: %1 → %2</translation>
    </message>
    <message>
        <source>Mode: %1 → %2</source>
        <translation>Modus: %1 → %2</translation>
    </message>
    <message>
        <source>Docket wrote this page once (a change or a revert) within %1 minutes and stopped: %2</source>
        <translation>Docket hat diese Seite innerhalb von %1 Minuten einmal geschrieben (eine Änderung oder Rücknahme) und angehalten: %2</translation>
    </message>
    <message>
        <source>Docket wrote this page %1 times (changes and reverts) within %2 minutes and stopped: %3</source>
        <translation>Docket hat diese Seite %1-mal innerhalb von %2 Minuten geschrieben (Änderungen und Rücknahmen) und angehalten: %3</translation>
    </message>
    <message>
        <source>not taken back: %1</source>
        <translation>nicht zurückgenommen: %1</translation>
    </message>
    <message>
        <source>The built-in site began anew: what was read of it before is no longer there</source>
        <translation>Die eingebaute Site hat neu begonnen: Was zuvor von ihr gelesen wurde, ist nicht mehr da</translation>
    </message>
    <message>
        <source>Confluence sent a comment without id or version</source>
        <translation>Confluence hat einen Kommentar ohne Kennung oder Version geschickt</translation>
    </message>
    <message>
        <source>read the comments below a page</source>
        <translation>die Kommentare unter einer Seite lesen</translation>
    </message>
    <message>
        <source>comment below a page</source>
        <translation>unter einer Seite kommentieren</translation>
    </message>
    <message>
        <source>a comment is about to be written below the page</source>
        <translation>gleich wird ein Kommentar unter die Seite geschrieben</translation>
    </message>
    <message>
        <source>%1 was asked below the page to review this</source>
        <translation>%1 wurde unter der Seite um Prüfung gebeten</translation>
    </message>
    <message>
        <source>%1, who stands in for %2, was asked below the page to review this</source>
        <translation>%1, in Vertretung von %2, wurde unter der Seite um Prüfung gebeten</translation>
    </message>
    <message>
        <source>%1 was reminded below the page</source>
        <translation>%1 wurde unter der Seite erinnert</translation>
    </message>
    <message>
        <source>%1 was told below the page that this is overdue</source>
        <translation>%1 hat unter der Seite erfahren, dass dies überfällig ist</translation>
    </message>
    <message>
        <source>the comment below the page was brought up to date</source>
        <translation>der Kommentar unter der Seite wurde auf den neuesten Stand gebracht</translation>
    </message>
    <message>
        <source>nobody could be asked below the page: %1</source>
        <translation>unter der Seite konnte niemand gefragt werden: %1</translation>
    </message>
    <message>
        <source>When %1, if %2, propose a change for %3.</source>
        <translation>Wenn %1, falls %2, wird eine Änderung für %3 vorgeschlagen.</translation>
    </message>
    <message>
        <source>When %1, propose a change for %2.</source>
        <translation>Wenn %1, wird eine Änderung für %2 vorgeschlagen.</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Ausgeschaltet: %1</translation>
    </message>
    <message>
        <source>a ticket closes</source>
        <translation>ein Ticket geschlossen wird</translation>
    </message>
    <message>
        <source>a ticket and all its children are closed</source>
        <translation>ein Ticket und alle seine Untertickets geschlossen sind</translation>
    </message>
    <message>
        <source>a ticket reaches its post-incident status</source>
        <translation>ein Ticket den Status nach dem Vorfall erreicht</translation>
    </message>
    <message>
        <source>a ticket moves to “%1”</source>
        <translation>ein Ticket in den Status „%1“ wechselt</translation>
    </message>
    <message>
        <source>its type is “%1”</source>
        <translation>sein Typ „%1“ ist</translation>
    </message>
    <message>
        <source>its type is “%1” and if %2</source>
        <translation>sein Typ „%1“ ist und falls %2</translation>
    </message>
    <message>
        <source>its type is “%1” or if %2</source>
        <translation>sein Typ „%1“ ist oder falls %2</translation>
    </message>
    <message>
        <source>it has the label “%1”</source>
        <translation>es das Label „%1“ trägt</translation>
    </message>
    <message>
        <source>it has the label “%1” and if %2</source>
        <translation>es das Label „%1“ trägt und falls %2</translation>
    </message>
    <message>
        <source>it has the label “%1” or if %2</source>
        <translation>es das Label „%1“ trägt oder falls %2</translation>
    </message>
    <message>
        <source>it does not have the label “%1”</source>
        <translation>es das Label „%1“ nicht trägt</translation>
    </message>
    <message>
        <source>it does not have the label “%1” and if %2</source>
        <translation>es das Label „%1“ nicht trägt und falls %2</translation>
    </message>
    <message>
        <source>it does not have the label “%1” or if %2</source>
        <translation>es das Label „%1“ nicht trägt oder falls %2</translation>
    </message>
    <message>
        <source>its component is “%1”</source>
        <translation>seine Komponente „%1“ ist</translation>
    </message>
    <message>
        <source>its component is “%1” and if %2</source>
        <translation>seine Komponente „%1“ ist und falls %2</translation>
    </message>
    <message>
        <source>its component is “%1” or if %2</source>
        <translation>seine Komponente „%1“ ist oder falls %2</translation>
    </message>
    <message>
        <source>every page that is registered for it</source>
        <translation>jede dafür eingetragene Seite</translation>
    </message>
    <message>
        <source>release notes</source>
        <translation>Versionshinweise</translation>
    </message>
    <message>
        <source>feature docs</source>
        <translation>Funktionsdokus</translation>
    </message>
    <message>
        <source>user guides</source>
        <translation>Benutzerhandbücher</translation>
    </message>
    <message>
        <source>reference pages</source>
        <translation>Referenzseiten</translation>
    </message>
    <message>
        <source>architecture pages</source>
        <translation>Architekturseiten</translation>
    </message>
    <message>
        <source>decision records</source>
        <translation>Entscheidungsprotokolle</translation>
    </message>
    <message>
        <source>runbooks</source>
        <translation>Runbooks</translation>
    </message>
    <message>
        <source>on-call guides</source>
        <translation>Bereitschaftsleitfäden</translation>
    </message>
    <message>
        <source>security registers</source>
        <translation>Sicherheitsregister</translation>
    </message>
    <message>
        <source>SOC 2 evidence</source>
        <translation>SOC-2-Nachweise</translation>
    </message>
    <message>
        <source>other pages</source>
        <translation>andere Seiten</translation>
    </message>
    <message>
        <source>release notes and for %1</source>
        <translation>Versionshinweise und für %1</translation>
    </message>
    <message>
        <source>feature docs and for %1</source>
        <translation>Funktionsdokus und für %1</translation>
    </message>
    <message>
        <source>user guides and for %1</source>
        <translation>Benutzerhandbücher und für %1</translation>
    </message>
    <message>
        <source>reference pages and for %1</source>
        <translation>Referenzseiten und für %1</translation>
    </message>
    <message>
        <source>architecture pages and for %1</source>
        <translation>Architekturseiten und für %1</translation>
    </message>
    <message>
        <source>decision records and for %1</source>
        <translation>Entscheidungsprotokolle und für %1</translation>
    </message>
    <message>
        <source>runbooks and for %1</source>
        <translation>Runbooks und für %1</translation>
    </message>
    <message>
        <source>on-call guides and for %1</source>
        <translation>Bereitschaftsleitfäden und für %1</translation>
    </message>
    <message>
        <source>security registers and for %1</source>
        <translation>Sicherheitsregister und für %1</translation>
    </message>
    <message>
        <source>SOC 2 evidence and for %1</source>
        <translation>SOC-2-Nachweise und für %1</translation>
    </message>
    <message>
        <source>other pages and for %1</source>
        <translation>andere Seiten und für %1</translation>
    </message>
    <message>
        <source>Tickets are left out of every page: %1</source>
        <translation>Tickets werden aus jeder Seite ausgelassen: %1</translation>
    </message>
    <message>
        <source>Every ticket is left out of “%1”.</source>
        <translation>Jedes Ticket wird aus „%1“ ausgelassen.</translation>
    </message>
    <message>
        <source>Tickets are left out of “%1”: %2</source>
        <translation>Tickets werden aus „%1“ ausgelassen: %2</translation>
    </message>
    <message>
        <source>Rules: “%1” added</source>
        <translation>Regeln: „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Rules: “%1” added: %2</source>
        <translation>Regeln: „%1“ hinzugefügt: %2</translation>
    </message>
    <message>
        <source>Rules: “%1” changed</source>
        <translation>Regeln: „%1“ geändert</translation>
    </message>
    <message>
        <source>Rules: “%1” changed: %2</source>
        <translation>Regeln: „%1“ geändert: %2</translation>
    </message>
    <message>
        <source>Rules: “%1” is called “%2” now: %3</source>
        <translation>Regeln: „%1“ heißt jetzt „%2“: %3</translation>
    </message>
    <message>
        <source>Rules: “%1” removed</source>
        <translation>Regeln: „%1“ entfernt</translation>
    </message>
    <message>
        <source>Rules: “%1” moved to place %2</source>
        <translation>Regeln: „%1“ an Stelle %2 verschoben</translation>
    </message>
    <message>
        <source>Rules: “%1” switched on</source>
        <translation>Regeln: „%1“ eingeschaltet</translation>
    </message>
    <message>
        <source>Rules: “%1” switched off</source>
        <translation>Regeln: „%1“ ausgeschaltet</translation>
    </message>
    <message>
        <source>Rules: the default ones again</source>
        <translation>Regeln: wieder die Standardregeln</translation>
    </message>
    <message>
        <source>Rules: exclusion “%1” removed</source>
        <translation>Regeln: Ausnahme „%1“ entfernt</translation>
    </message>
    <message>
        <source>Rules: labels changed</source>
        <translation>Regeln: Labels geändert</translation>
    </message>
    <message>
        <source>Rules: labels changed: include %1, leave out %2</source>
        <translation>Regeln: Labels geändert: einbezogen %1, ausgelassen %2</translation>
    </message>
    <message>
        <source>Default rules</source>
        <translation>Standardregeln</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Geben Sie der Regel einen Namen.</translation>
    </message>
    <message>
        <source>There is a rule “%1” already: choose another name.</source>
        <translation>Eine Regel „%1“ gibt es schon: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Name the status that the rule waits for.</source>
        <translation>Nennen Sie den Status, auf den die Regel wartet.</translation>
    </message>
    <message>
        <source>Name a type, or remove this condition.</source>
        <translation>Nennen Sie einen Typ oder entfernen Sie diese Bedingung.</translation>
    </message>
    <message>
        <source>Name a component, or remove this condition.</source>
        <translation>Nennen Sie eine Komponente oder entfernen Sie diese Bedingung.</translation>
    </message>
    <message>
        <source>Name a label, or remove this condition.</source>
        <translation>Nennen Sie ein Label oder entfernen Sie diese Bedingung.</translation>
    </message>
    <message>
        <source>the rules have changed meanwhile, or have one of that name already: look again at “%1”</source>
        <translation>die Regeln haben sich inzwischen geändert oder haben schon eine dieses Namens: Sehen Sie „%1“ noch einmal an</translation>
    </message>
    <message>
        <source>the trial was cancelled</source>
        <translation>der Probelauf wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1 (%2) moved to %3, but rule “%4” is switched off.</source>
        <translation>%1 (%2) wechselte nach %3, aber die Regel „%4“ ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 (%2) moved to %3, but rule “%4” is switched off, and rule “%5” needs the label %6.</source>
        <translation>%1 (%2) wechselte nach %3, aber die Regel „%4“ ist ausgeschaltet, und die Regel „%5“ braucht das Label %6.</translation>
    </message>
    <message>
        <source>%1 (%2) moved to %3, but rule “%4” is for the component %5.</source>
        <translation>%1 (%2) wechselte nach %3, aber die Regel „%4“ gilt für die Komponente %5.</translation>
    </message>
    <message>
        <source>%1 (%2) moved to %3, but rule “%4” is for the component %5, and rule “%6” needs the label %7.</source>
        <translation>%1 (%2) wechselte nach %3, aber die Regel „%4“ gilt für die Komponente %5, und die Regel „%6“ braucht das Label %7.</translation>
    </message>
    <message>
        <source>%1 (%2) moved to %3, but rule “%4” leaves out items with the label %5.</source>
        <translation>%1 (%2) wechselte nach %3, aber die Regel „%4“ lässt Tickets mit dem Label %5 aus.</translation>
    </message>
    <message>
        <source>%1 (%2) moved to %3, but rule “%4” leaves out items with the label %5, and rule “%6” needs the label %7.</source>
        <translation>%1 (%2) wechselte nach %3, aber die Regel „%4“ lässt Tickets mit dem Label %5 aus, und die Regel „%6“ braucht das Label %7.</translation>
    </message>
    <message>
        <source>%1 (%2) moved to %3, but none of the conditions of rule “%4” holds.</source>
        <translation>%1 (%2) wechselte nach %3, aber keine Bedingung der Regel „%4“ trifft zu.</translation>
    </message>
    <message>
        <source>%1 (%2) moved to %3, but none of the conditions of rule “%4” holds, and rule “%5” needs the label %6.</source>
        <translation>%1 (%2) wechselte nach %3, aber keine Bedingung der Regel „%4“ trifft zu, und die Regel „%5“ braucht das Label %6.</translation>
    </message>
    <message>
        <source>Registry: %1 lines changed</source>
        <translation>Register: %1 Zeilen geändert</translation>
    </message>
    <message>
        <source>Registry: %1 lines removed</source>
        <translation>Register: %1 Zeilen entfernt</translation>
    </message>
    <message>
        <source>Registry: “%1” is not for %2</source>
        <translation>Register: „%1“ gehört nicht zu %2</translation>
    </message>
    <message>
        <source>it was issued by %1, which this computer does not know</source>
        <translation>es wurde von %1 ausgestellt, und diese Stelle kennt der Computer nicht</translation>
    </message>
    <message>
        <source>it was issued by %1, and nobody else vouches for it</source>
        <translation>es wurde von %1 ausgestellt, und niemand sonst bürgt dafür</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>es ist abgelaufen</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>es gilt noch nicht</translation>
    </message>
    <message>
        <source>it is for another name</source>
        <translation>es gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>Rules: Docket comments below pages to ask, remind and tell</source>
        <translation>Regeln: Docket kommentiert unter Seiten, um zu fragen, zu erinnern und Bescheid zu geben</translation>
    </message>
    <message>
        <source>Rules: Docket does not comment below pages any more</source>
        <translation>Regeln: Docket kommentiert nicht mehr unter Seiten</translation>
    </message>
    <message>
        <source>Comments below pages</source>
        <translation>Kommentare unter Seiten</translation>
    </message>
    <message>
        <source>this is no evidence pack that can be trusted: %1</source>
        <translation>das ist kein Prüfpaket, dem man trauen kann: %1</translation>
    </message>
    <message>
        <source>it is no zip archive, or a damaged one</source>
        <translation>es ist kein Zip-Archiv oder ein beschädigtes</translation>
    </message>
    <message>
        <source>%1 was changed after the pack was made</source>
        <translation>%1 wurde geändert, nachdem das Paket erstellt war</translation>
    </message>
    <message>
        <source>%1 was added after the pack was made</source>
        <translation>%1 kam hinzu, nachdem das Paket erstellt war</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>evidence.json holds no evidence</source>
        <translation>evidence.json enthält keine Nachweise</translation>
    </message>
    <message>
        <source>the pack was made by a newer Docket</source>
        <translation>das Paket stammt von einem neueren Docket</translation>
    </message>
    <message>
        <source>the pack cannot be written to %1: %2</source>
        <translation>das Paket kann nicht nach %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>the period has to begin before it ends</source>
        <translation>der Zeitraum muss vor seinem Ende beginnen</translation>
    </message>
    <message>
        <source>there is no space %1, or this account may not see it; nothing was written</source>
        <translation>es gibt keinen Bereich %1, oder dieses Konto darf ihn nicht sehen; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>the space %1 is not marked as staging: put the label %2 and the key of a Jira project, such as %2demo, on its home page; nothing was written</source>
        <translation>der Bereich %1 ist nicht als Übungsbereich markiert: Setzen Sie das Label %2 mit dem Schlüssel eines Jira-Projekts, etwa %2demo, auf seine Startseite; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>the home page of the space %1 carries more than one label %2…; leave one; nothing was written</source>
        <translation>die Startseite des Bereichs %1 trägt mehr als ein Label %2…; lassen Sie eines stehen; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>the label %1%2 names a project that cannot be seen: %3</source>
        <translation>das Label %1%2 nennt ein Projekt, das nicht zu sehen ist: %3</translation>
    </message>
    <message>
        <source>another rehearsal is under way in this workspace; wait until it is done</source>
        <translation>in diesem Arbeitsbereich läuft schon eine Generalprobe; warten Sie, bis sie zu Ende ist</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>Policy imported from %1: %2 registry lines and %3 rules in place of %4 and %5</source>
        <translation>Regelwerk aus %1 importiert: %2 Registerzeilen und %3 Regeln anstelle von %4 und %5</translation>
    </message>
    <message>
        <source>%1 is a backup of a newer Docket; install the newer version</source>
        <translation>%1 ist eine Sicherung eines neueren Docket; installieren Sie die neuere Version</translation>
    </message>
    <message>
        <source>went back to the backup %1</source>
        <translation>zur Sicherung %1 zurückgekehrt</translation>
    </message>
    <message>
        <source>went back to the backup %1; what was there before is kept as %2</source>
        <translation>zur Sicherung %1 zurückgekehrt; was vorher da war, ist aufbewahrt als %2</translation>
    </message>
    <message>
        <source>the database was damaged and set aside as %1; the log begins anew</source>
        <translation>die Datenbank war beschädigt und wurde als %1 zur Seite gelegt; das Protokoll beginnt neu</translation>
    </message>
    <message>
        <source>The owner cannot stand in for the owner: name somebody else, or nobody.</source>
        <translation>Die Vertretung kann nicht die zuständige Person selbst sein: nennen Sie jemand anderen oder niemanden.</translation>
    </message>
    <message>
        <source>The page has no table of the registry: one goes to its end. Rows: %1</source>
        <translation>Die Seite hat keine Tabelle des Registers: Eine kommt an ihr Ende. Zeilen: %1</translation>
    </message>
    <message>
        <source>Its table becomes what the registry is now. Rows added: %1, changed: %2, removed: %3</source>
        <translation>Die Tabelle wird, was das Register jetzt ist. Neue Zeilen: %1, geänderte: %2, entfernte: %3</translation>
    </message>
    <message>
        <source>Lines such as “PLATFORM project → …” stay on the page as they are.</source>
        <translation>Zeilen wie „PLATFORM project → …“ bleiben auf der Seite, wie sie sind.</translation>
    </message>
    <message>
        <source>The table has no column for %1: that is not told there.</source>
        <translation>Die Tabelle hat keine Spalte für %1: Das steht dort nicht.</translation>
    </message>
    <message>
        <source>New section “%1” of its template</source>
        <translation>Neuer Abschnitt „%1“ aus der Vorlage</translation>
    </message>
    <message>
        <source>The template for %1 has it and the page does not.</source>
        <translation>Die Vorlage für %1 hat ihn, die Seite nicht.</translation>
    </message>
    <message>
        <source>%1 asked for it.</source>
        <translation>%1 hat darum gebeten.</translation>
    </message>
    <message>
        <source>asked for it</source>
        <translation>hat darum gebeten</translation>
    </message>
    <message>
        <source>the page says so already</source>
        <translation>das steht schon so auf der Seite</translation>
    </message>
    <message>
        <source>the registry has no line: there is nothing to publish</source>
        <translation>das Register hat keine Zeile: es gibt nichts zu veröffentlichen</translation>
    </message>
    <message>
        <source>“%1” is not kept in storage format: Docket does not write it</source>
        <translation>„%1“ liegt nicht im Storage-Format vor: Docket schreibt die Seite nicht</translation>
    </message>
    <message>
        <source>pages of no particular kind have no template: give the page&apos;s line a kind first</source>
        <translation>Seiten ohne bestimmte Art haben keine Vorlage: Geben Sie der Zeile der Seite zuerst eine Art</translation>
    </message>
    <message>
        <source>the template for %1 has no section “%2”; it has “%3”</source>
        <translation>die Vorlage für %1 hat keinen Abschnitt „%2“; sie hat „%3“</translation>
    </message>
    <message>
        <source>the log says what became of the ticket</source>
        <translation>das Protokoll sagt, was aus dem Ticket wurde</translation>
    </message>
    <message>
        <source>no change is proposed</source>
        <translation>es wird keine Änderung vorgeschlagen</translation>
    </message>
    <message>
        <source>the page says what it said</source>
        <translation>die Seite sagt, was sie vorher sagte</translation>
    </message>
    <message>
        <source>the page says what was typed, and nothing else changed</source>
        <translation>die Seite sagt, was getippt wurde, und sonst hat sich nichts geändert</translation>
    </message>
    <message>
        <source>every character of the words stands on the page</source>
        <translation>jedes Zeichen der Wörter steht auf der Seite</translation>
    </message>
    <message>
        <source>code and characters beside them are untouched</source>
        <translation>Code und Zeichen daneben sind unberührt</translation>
    </message>
    <message>
        <source>both changes stand on the page</source>
        <translation>beide Änderungen stehen auf der Seite</translation>
    </message>
    <message>
        <source>a person is asked when the same words were edited</source>
        <translation>ein Mensch wird gefragt, wenn dieselben Wörter bearbeitet wurden</translation>
    </message>
    <message>
        <source>what the other person wrote stands</source>
        <translation>was die andere Person schrieb, bleibt stehen</translation>
    </message>
    <message>
        <source>the refusal is told as missing rights</source>
        <translation>die Ablehnung wird als fehlendes Recht gemeldet</translation>
    </message>
    <message>
        <source>the proposal says why it was not sent</source>
        <translation>der Vorschlag sagt, warum er nicht gesendet wurde</translation>
    </message>
    <message>
        <source>with the rights back the change is on the page</source>
        <translation>mit den zurückgegebenen Rechten steht die Änderung auf der Seite</translation>
    </message>
    <message>
        <source>the change is not told as published</source>
        <translation>die Änderung wird nicht als veröffentlicht gemeldet</translation>
    </message>
    <message>
        <source>the proposal says that the page is gone</source>
        <translation>der Vorschlag sagt, dass die Seite weg ist</translation>
    </message>
    <message>
        <source>the page stays deleted</source>
        <translation>die Seite bleibt gelöscht</translation>
    </message>
    <message>
        <source>a page at version %1</source>
        <translation>eine Seite in Version %1</translation>
    </message>
    <message>
        <source>no page was made in its place</source>
        <translation>an ihrer Stelle wurde keine Seite angelegt</translation>
    </message>
    <message>
        <source>the change is on the page</source>
        <translation>die Änderung steht auf der Seite</translation>
    </message>
    <message>
        <source>the change is known to be published</source>
        <translation>die Änderung ist als veröffentlicht bekannt</translation>
    </message>
    <message>
        <source>Docket waited the second that it was told to, each time</source>
        <translation>Docket wartete jedes Mal die Sekunde, die ihm genannt wurde</translation>
    </message>
    <message>
        <source>%1 writes, the shortest wait %2 ms</source>
        <translation>%1 Schreibvorgänge, kürzeste Wartezeit %2 ms</translation>
    </message>
    <message>
        <source>the site stores headings in another way than expected</source>
        <translation>die Site speichert Überschriften anders als erwartet</translation>
    </message>
    <message>
        <source>the change is published</source>
        <translation>die Änderung ist veröffentlicht</translation>
    </message>
    <message>
        <source>the change is in the section, where it is now</source>
        <translation>die Änderung steht im Abschnitt, wo er jetzt ist</translation>
    </message>
    <message>
        <source>the known issue on the page led to no proposal</source>
        <translation>das bekannte Problem auf der Seite führte zu keinem Vorschlag</translation>
    </message>
    <message>
        <source>there is one ticket for the known issue</source>
        <translation>es gibt ein Ticket für das bekannte Problem</translation>
    </message>
    <message>
        <source>%1 tickets</source>
        <translation>%1 Tickets</translation>
    </message>
    <message>
        <source>the page links it once</source>
        <translation>die Seite verlinkt es einmal</translation>
    </message>
    <message>
        <source>Docket&apos;s own writes led to no further proposal</source>
        <translation>was Docket selbst schrieb, führte zu keinem weiteren Vorschlag</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>the change is off the page, and the later edit stays</source>
        <translation>die Änderung ist von der Seite genommen, und die spätere Bearbeitung bleibt</translation>
    </message>
    <message>
        <source>the proposal says that it was reverted</source>
        <translation>der Vorschlag sagt, dass er zurückgenommen wurde</translation>
    </message>
    <message>
        <source>%1 was closed and led to no proposal for its page</source>
        <translation>%1 wurde geschlossen und führte zu keinem Vorschlag für seine Seite</translation>
    </message>
    <message>
        <source>“%1” does not stand once on the page</source>
        <translation>„%1“ steht nicht genau einmal auf der Seite</translation>
    </message>
    <message>
        <source>the page is at version %1</source>
        <translation>die Seite ist in Version %1</translation>
    </message>
    <message>
        <source>the workflow of %1 offers no way to a closed status for %2</source>
        <translation>der Workflow von %1 bietet %2 keinen Weg in einen geschlossenen Status</translation>
    </message>
    <message>
        <source>look at a staging space</source>
        <translation>einen Übungsbereich ansehen</translation>
    </message>
    <message>
        <source>look at a staging project</source>
        <translation>ein Übungsprojekt ansehen</translation>
    </message>
    <message>
        <source>make a page to rehearse on</source>
        <translation>eine Seite zum Proben anlegen</translation>
    </message>
    <message>
        <source>delete a page that was rehearsed on</source>
        <translation>eine Seite der Probe löschen</translation>
    </message>
    <message>
        <source>delete a ticket that was rehearsed with</source>
        <translation>ein Ticket der Probe löschen</translation>
    </message>
    <message>
        <source>make a ticket to rehearse with</source>
        <translation>ein Ticket zum Proben anlegen</translation>
    </message>
    <message>
        <source>close a ticket to rehearse with</source>
        <translation>ein Ticket der Probe schließen</translation>
    </message>
    <message>
        <source>look for what a rehearsal left</source>
        <translation>nach Resten einer Probe suchen</translation>
    </message>
    <message>
        <source>“%1” goes to the end of the page. Rows: %2</source>
        <translation>„%1“ kommt ans Ende der Seite. Zeilen: %2</translation>
    </message>
    <message>
        <source>“%1” is written anew. Rows: %2</source>
        <translation>„%1“ wird neu geschrieben. Zeilen: %2</translation>
    </message>
    <message>
        <source>the log has no entry there: there is nothing to publish</source>
        <translation>das Protokoll hat dort keinen Eintrag: es gibt nichts zu veröffentlichen</translation>
    </message>
    <message>
        <source>more than %1 entries fit: choose a shorter period or fewer outcomes</source>
        <translation>mehr als %1 Einträge passen: wählen Sie einen kürzeren Zeitraum oder weniger Ergebnisse</translation>
    </message>
    <message>
        <source>%1 is the workspace&apos;s own database, no backup of it</source>
        <translation>%1 ist die eigene Datenbank des Arbeitsbereichs, keine Sicherung davon</translation>
    </message>
    <message>
        <source>The page has no section “%1”. It has: %2.</source>
        <translation>Die Seite hat keinen Abschnitt „%1“. Sie hat: %2.</translation>
    </message>
    <message>
        <source>Nobody is known as “%1”: type a name as the site writes it, or paste the account id.</source>
        <translation>Niemand ist als „%1“ bekannt: geben Sie einen Namen ein, wie die Site ihn schreibt, oder fügen Sie die Konto-ID ein.</translation>
    </message>
    <message>
        <source>New page below “%1” for %2. Places left to write: %3</source>
        <translation>Neue Seite unter „%1“ für %2. Noch zu schreiben: %3</translation>
    </message>
    <message>
        <source>Made from the template for %1.</source>
        <translation>Aus der Vorlage für %1.</translation>
    </message>
    <message>
        <source>“%1” is made below “%2”</source>
        <translation>„%1“ ist unter „%2“ angelegt</translation>
    </message>
    <message>
        <source>“%1” is in the trash of %2</source>
        <translation>„%1“ ist im Papierkorb von %2</translation>
    </message>
    <message>
        <source>“%1” went to the trash; somebody has taken it out again since</source>
        <translation>„%1“ kam in den Papierkorb; jemand hat sie seither wieder herausgenommen</translation>
    </message>
    <message>
        <source>the page “%1” is about to be made</source>
        <translation>die Seite „%1“ wird gleich angelegt</translation>
    </message>
    <message>
        <source>the page “%1” is about to go to the trash</source>
        <translation>die Seite „%1“ kommt gleich in den Papierkorb</translation>
    </message>
    <message>
        <source>“%1” stays: %2; put it in the trash there if it is to go</source>
        <translation>„%1“ bleibt: %2; legen Sie sie dort in den Papierkorb, wenn sie weg soll</translation>
    </message>
    <message>
        <source>somebody has worked on it since (version %1)</source>
        <translation>jemand hat seither daran gearbeitet (Version %1)</translation>
    </message>
    <message>
        <source>people have commented on it</source>
        <translation>sie ist kommentiert worden</translation>
    </message>
    <message>
        <source>there are pages below it</source>
        <translation>es gibt Seiten darunter</translation>
    </message>
    <message>
        <source>you may not delete pages in %1</source>
        <translation>Sie dürfen in %1 keine Seiten löschen</translation>
    </message>
    <message>
        <source>“%1”, below which it was to go, is archived</source>
        <translation>„%1“, worunter sie stehen sollte, ist archiviert</translation>
    </message>
    <message>
        <source>%2 has a page “%1” already</source>
        <translation>%2 hat schon eine Seite „%1“</translation>
    </message>
    <message>
        <source>an archived page of %2 has the title “%1” already</source>
        <translation>eine archivierte Seite von %2 hat schon den Titel „%1“</translation>
    </message>
    <message>
        <source>%1 has a page “%2” already: %3</source>
        <translation>%1 hat schon eine Seite „%2“: %3</translation>
    </message>
    <message>
        <source>nothing of the registered projects closed for version “%1” in the last %2 days</source>
        <translation>aus den Projekten des Registers wurde in den letzten %2 Tagen nichts für die Version „%1“ abgeschlossen</translation>
    </message>
    <message>
        <source>%1 is not closed: what it says may still change</source>
        <translation>%1 ist nicht abgeschlossen: Was darin steht, kann sich noch ändern</translation>
    </message>
    <message>
        <source>the field “%1” needs one name with its id in brackets</source>
        <translation>das Feld „%1“ braucht einen Namen mit seiner Kennung in Klammern</translation>
    </message>
    <message>
        <source>the page&apos;s heading must have 1 to %1 characters</source>
        <translation>die Überschrift der Seite muss 1 bis %1 Zeichen haben</translation>
    </message>
    <message>
        <source>a new page stays where it was asked for; reject it and ask for one at another place</source>
        <translation>eine neue Seite bleibt, wo sie gewünscht wurde; lehnen Sie sie ab und wünschen Sie eine an anderer Stelle</translation>
    </message>
    <message>
        <source>the site stored this page in another form than it was sent</source>
        <translation>die Site hat diese Seite in anderer Form gespeichert, als sie gesendet wurde</translation>
    </message>
    <message>
        <source>drafted again</source>
        <translation>neu entworfen</translation>
    </message>
    <message>
        <source>Rule “%1” fires for %2, but no page of kind %3 is registered for project %4 or its components.</source>
        <translation>Regel „%1“ gilt für %2, aber für Projekt %4 oder seine Komponenten ist keine Seite der Art %3 eingetragen.</translation>
    </message>
</context>
<context>
    <name>LogException</name>
    <message>
        <source>reverted</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>überfällig um %1</translation>
    </message>
    <message>
        <source>%1 % reworded</source>
        <translation>zu %1 % umformuliert</translation>
    </message>
    <message>
        <source>self-approved</source>
        <translation>selbst genehmigt</translation>
    </message>
    <message>
        <source>approved after %1 s</source>
        <translation>nach %1 s genehmigt</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>erneut gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n reverted</source>
        <translation>
            <numerusform>%n zurückgenommen</numerusform>
            <numerusform>%n zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n umformuliert</numerusform>
            <numerusform>%n umformuliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n self-approved</source>
        <translation>
            <numerusform>%n selbst genehmigt</numerusform>
            <numerusform>%n selbst genehmigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved in under 3 s</source>
        <translation>
            <numerusform>%n in unter 3 s genehmigt</numerusform>
            <numerusform>%n in unter 3 s genehmigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent again</source>
        <translation>
            <numerusform>%n erneut gesendet</numerusform>
            <numerusform>%n erneut gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s)</source>
        <translation>
            <numerusform>%n Auffälligkeit</numerusform>
            <numerusform>%n Auffälligkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>found with “%1”</source>
        <translation>gefunden mit „%1“</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>an owner</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a space</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>exceptions only</source>
        <translation>nur Ausnahmen</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Left alone</source>
        <translation>Nicht angetastet</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Rebased</source>
        <translation>Nachgezogen</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verlinkt</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Revert asked</source>
        <translation>Rücknahme verlangt</translation>
    </message>
    <message>
        <source>Comment kept</source>
        <translation>Kommentar gerettet</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>Regelwerk geändert</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Abgeglichen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Manager told</source>
        <translation>Leitung informiert</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Abgezeichnet</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sicherung eingespielt</translation>
    </message>
</context>
<context>
    <name>LogPdf</name>
    <message>
        <source>No entry.</source>
        <translation>Kein Eintrag.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>It was decided again since: choose the newest row about it</source>
        <translation>Darüber wurde seither neu entschieden: Wählen Sie die neueste Zeile dazu</translation>
    </message>
    <message>
        <source>This change is off the page already</source>
        <translation>Diese Änderung ist schon wieder von der Seite genommen</translation>
    </message>
    <message>
        <source>A ticket that was made stays: close %1 in the tracker instead</source>
        <translation>Ein angelegtes Ticket bleibt: Schließen Sie %1 stattdessen im Tracker</translation>
    </message>
    <message>
        <source>This row took a decision back already: decide anew in the queue</source>
        <translation>Diese Zeile hat selbst eine Entscheidung rückgängig gemacht: Entscheiden Sie in der Warteschlange neu</translation>
    </message>
    <message>
        <source>Nothing was decided in this row: there is nothing to undo</source>
        <translation>In dieser Zeile wurde nichts entschieden: Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>It did not reach the page: decide it anew in the queue</source>
        <translation>Es hat die Seite nicht erreicht: Entscheiden Sie in der Warteschlange neu</translation>
    </message>
    <message>
        <source>It waits again: the snooze is over</source>
        <translation>Es wartet wieder: Die Zeit der Zurückstellung ist um</translation>
    </message>
    <message>
        <source>Docket does not keep this proposal any more</source>
        <translation>Docket hat diesen Vorschlag nicht mehr</translation>
    </message>
    <message>
        <source>This change is being taken off the page already</source>
        <translation>Diese Änderung wird bereits von der Seite genommen</translation>
    </message>
    <message>
        <source>It was taken back already</source>
        <translation>Das wurde bereits rückgängig gemacht</translation>
    </message>
    <message>
        <source>Only a row that says “%1” can be reverted</source>
        <translation>Nur eine Zeile, in der „%1“ steht, lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>This row took a change of the policy back already</source>
        <translation>Diese Zeile hat selbst eine Änderung des Regelwerks rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undo takes back no words, and this proposal was decided since</source>
        <translation>Wortlaut lässt sich nicht rückgängig machen, und über diesen Vorschlag wurde seither entschieden</translation>
    </message>
    <message>
        <source>Undo takes back no words: change them, or take the draft again, in the queue</source>
        <translation>Wortlaut lässt sich nicht rückgängig machen: Ändern Sie ihn in der Warteschlange, oder nehmen Sie dort wieder den Entwurf</translation>
    </message>
    <message>
        <source>Docket keeps no way back from this change: change the policy itself</source>
        <translation>Von dieser Änderung bewahrt Docket keinen Weg zurück auf: Ändern Sie das Regelwerk selbst</translation>
    </message>
    <message>
        <source>Nothing was changed in this row: the policy stayed as it was</source>
        <translation>In dieser Zeile wurde nichts geändert: Das Regelwerk blieb, wie es war</translation>
    </message>
    <message>
        <source>It was handed on again since: choose the newest row about it</source>
        <translation>Das wurde seither wieder weitergegeben: Wählen Sie die neueste Zeile dazu</translation>
    </message>
    <message>
        <source>Docket keeps no note of who had it before: hand it on in the queue</source>
        <translation>Docket merkt sich nicht, wer vorher zuständig war: Geben Sie es in der Warteschlange weiter</translation>
    </message>
    <message>
        <source>This change is on the page again: choose its newest row that says “%1”</source>
        <translation>Diese Änderung steht wieder auf der Seite: Wählen Sie die neueste Zeile dazu, in der „%1“ steht</translation>
    </message>
    <message>
        <source>This change is being put on the page again</source>
        <translation>Diese Änderung wird gerade wieder auf die Seite gebracht</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>unknown person (…%1)</source>
        <translation>unbekannte Person (…%1)</translation>
    </message>
</context>
<context>
    <name>ProposalText</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>overdue by %1, since %2</source>
        <translation>seit %1 überfällig, fällig war %2</translation>
    </message>
    <message>
        <source>due %1, in %2</source>
        <translation>fällig %1, in %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>von Ihnen bearbeitet</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>needs words</source>
        <translation>braucht Text</translation>
    </message>
    <message>
        <source>release note</source>
        <translation>Versionshinweis</translation>
    </message>
    <message>
        <source>status row</source>
        <translation>Statuszeile</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>Ergänzung</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>Streichung</translation>
    </message>
    <message>
        <source>deprecation note</source>
        <translation>Hinweis auf Ablösung</translation>
    </message>
    <message>
        <source>new page</source>
        <translation>neue Seite</translation>
    </message>
    <message>
        <source>new ticket</source>
        <translation>neues Ticket</translation>
    </message>
    <message>
        <source>ticket link</source>
        <translation>Ticket-Link</translation>
    </message>
    <message>
        <source>page link</source>
        <translation>Seiten-Link</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Link on %1</source>
        <translation>Link in %1</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>fraglich</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>vermutlich</translation>
    </message>
    <message>
        <source>! conflict</source>
        <translation>! Konflikt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>wird veröffentlicht</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>überholt</translation>
    </message>
    <message>
        <source>reverting</source>
        <translation>wird zurückgenommen</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>the registry names you</source>
        <translation>das Register nennt Sie</translation>
    </message>
    <message>
        <source>the registry names them</source>
        <translation>das Register nennt diese Person</translation>
    </message>
    <message>
        <source>you own the page</source>
        <translation>die Seite gehört Ihnen</translation>
    </message>
    <message>
        <source>owns the page</source>
        <translation>die Seite gehört dieser Person</translation>
    </message>
    <message>
        <source>you lead the component</source>
        <translation>Sie leiten die Komponente</translation>
    </message>
    <message>
        <source>leads the component</source>
        <translation>leitet die Komponente</translation>
    </message>
    <message>
        <source>you lead the project</source>
        <translation>Sie leiten das Projekt</translation>
    </message>
    <message>
        <source>leads the project</source>
        <translation>leitet das Projekt</translation>
    </message>
    <message>
        <source>no owner was found, you are the manager</source>
        <translation>niemand Zuständiges gefunden, Sie sind die Leitung</translation>
    </message>
    <message>
        <source>no owner was found, the manager decides</source>
        <translation>niemand Zuständiges gefunden, die Leitung entscheidet</translation>
    </message>
    <message>
        <source>it was handed to you</source>
        <translation>er wurde Ihnen weitergegeben</translation>
    </message>
    <message>
        <source>it was handed on</source>
        <translation>er wurde weitergegeben</translation>
    </message>
    <message>
        <source>Nobody&apos;s turn until %1</source>
        <translation>Niemand ist an der Reihe bis %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s turn: snoozed</source>
        <translation>Niemand ist an der Reihe: zurückgestellt</translation>
    </message>
    <message>
        <source>Docket&apos;s turn: it is being sent</source>
        <translation>Docket ist an der Reihe: wird gesendet</translation>
    </message>
    <message>
        <source>Nobody&apos;s turn: %1</source>
        <translation>Niemand ist an der Reihe: %1</translation>
    </message>
    <message>
        <source>Anybody&apos;s turn: nobody owns it</source>
        <translation>Alle sind an der Reihe: niemand ist zuständig</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Sie sind an der Reihe</translation>
    </message>
    <message>
        <source>%1&apos;s turn</source>
        <translation>%1 ist an der Reihe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verlinkt</translation>
    </message>
    <message>
        <source>published as v%1</source>
        <translation>veröffentlicht als v%1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>wartet auf eine Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>the registry names you as the backup</source>
        <translation>das Register nennt Sie als Vertretung</translation>
    </message>
    <message>
        <source>the registry names them as the backup</source>
        <translation>das Register nennt sie als Vertretung</translation>
    </message>
    <message>
        <source>the page moved on</source>
        <translation>die Seite wurde geändert</translation>
    </message>
    <message>
        <source>was not written</source>
        <translation>wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>the page is out of reach</source>
        <translation>die Seite ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Docket&apos;s turn: kept until it can be sent</source>
        <translation>Docket ist an der Reihe: gemerkt, bis es gesendet werden kann</translation>
    </message>
    <message>
        <source>Docket&apos;s turn: about to be sent</source>
        <translation>Docket ist an der Reihe: wird gleich gesendet</translation>
    </message>
    <message>
        <source>Docket&apos;s turn: it waits until %1</source>
        <translation>Docket ist an der Reihe: es wartet bis %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>If nobody acts, %1 is told on %2.</source>
        <translation>Wenn niemand handelt, erfährt es %1 am %2.</translation>
    </message>
    <message>
        <source>If nobody acts, %1 is told with the next sync.</source>
        <translation>Wenn niemand handelt, erfährt es %1 beim nächsten Abgleich.</translation>
    </message>
    <message>
        <source>%1 was told on %2.</source>
        <translation>%1 hat es am %2 erfahren.</translation>
    </message>
    <message>
        <source>If nobody acts, nobody is told: the registry names no other manager.</source>
        <translation>Wenn niemand handelt, erfährt es niemand: Das Register nennt sonst keine Leitung.</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Label on %1</source>
        <translation>Label an %1</translation>
    </message>
    <message>
        <source>table of its lines</source>
        <translation>Tabelle der Zeilen</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>Sie haben darum gebeten</translation>
    </message>
    <message>
        <source>asked for it</source>
        <translation>hat darum gebeten</translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation>Sync-Protokoll</translation>
    </message>
    <message>
        <source>New page: %1</source>
        <translation>Neue Seite: %1</translation>
    </message>
    <message>
        <source>page made</source>
        <translation>Seite angelegt</translation>
    </message>
    <message>
        <source>As edited: %1</source>
        <translation>Nach der Bearbeitung: %1</translation>
    </message>
    <message>
        <source>has a question</source>
        <translation>hat eine Frage</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Höher</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Niedriger</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>&amp;File name:</source>
        <translation>&amp;Dateiname:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dateitypen:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Übergeordneter Ordner</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Neuen Ordner anlegen</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ist schon vorhanden.
Möchten Sie die Datei ersetzen?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
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
        <source>Date Modified</source>
        <translation>Geändert am</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Taste</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
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
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Details zeigen...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Details verbergen...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
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
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Linkadresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>Go Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Weiter &gt;</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Empty fields</source>
        <translation>Leere Felder</translation>
    </message>
    <message>
        <source>Special characters</source>
        <translation>Sonderzeichen</translation>
    </message>
    <message>
        <source>Concurrent edits</source>
        <translation>Gleichzeitige Änderungen</translation>
    </message>
    <message>
        <source>Missing rights</source>
        <translation>Fehlende Rechte</translation>
    </message>
    <message>
        <source>Deleted page</source>
        <translation>Gelöschte Seite</translation>
    </message>
    <message>
        <source>Lost reply</source>
        <translation>Verlorene Antwort</translation>
    </message>
    <message>
        <source>Throttling</source>
        <translation>Drosselung</translation>
    </message>
    <message>
        <source>Moved section</source>
        <translation>Verschobener Abschnitt</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>A ticket that says nothing leads to no change of a page, and the log says why.</source>
        <translation>Ein Ticket, das nichts sagt, ändert keine Seite, und das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>Markup signs, code, accents, Japanese and emoji arrive as they were written; nothing around them changes.</source>
        <translation>Auszeichnungszeichen, Code, Akzente, Japanisch und Emoji kommen an, wie sie geschrieben wurden; ringsum ändert sich nichts.</translation>
    </message>
    <message>
        <source>What somebody else writes meanwhile is kept, or a person is asked.</source>
        <translation>Was jemand anders inzwischen schreibt, bleibt erhalten, oder es wird gefragt.</translation>
    </message>
    <message>
        <source>A page that may not be edited stays as it is, and the reason is said.</source>
        <translation>Eine Seite, die nicht bearbeitet werden darf, bleibt, wie sie ist, und der Grund wird gesagt.</translation>
    </message>
    <message>
        <source>A page that was deleted meanwhile is neither written nor made again.</source>
        <translation>Eine inzwischen gelöschte Seite wird weder geschrieben noch neu angelegt.</translation>
    </message>
    <message>
        <source>A write whose answer is lost makes one version, not two.</source>
        <translation>Ein Schreibvorgang, dessen Antwort verloren geht, ergibt eine Version, nicht zwei.</translation>
    </message>
    <message>
        <source>When the site asks to wait, Docket waits, and then writes once.</source>
        <translation>Bittet die Website zu warten, wartet Docket und schreibt dann einmal.</translation>
    </message>
    <message>
        <source>A section that moved on its page gets the change where it is now.</source>
        <translation>Ein auf seiner Seite verschobener Abschnitt bekommt die Änderung dort, wo er jetzt steht.</translation>
    </message>
    <message>
        <source>A page with a known issue leads to one ticket, and no echo follows.</source>
        <translation>Eine Seite mit einem bekannten Problem führt zu einem Ticket, und kein Echo folgt.</translation>
    </message>
    <message>
        <source>Taking a change back removes that change alone; later edits stay.</source>
        <translation>Eine Rücknahme entfernt nur diese Änderung; spätere Bearbeitungen bleiben.</translation>
    </message>
    <message>
        <source>Not so: %1; found: %2</source>
        <translation>Nicht so: %1; gefunden: %2</translation>
    </message>
    <message>
        <source>Broken off: %1</source>
        <translation>Abgebrochen: %1</translation>
    </message>
    <message>
        <source>%1 of %2 passed in the space %3</source>
        <translation>%1 von %2 bestanden im Bereich %3</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %n scenario(s)</source>
        <translation>
            <numerusform>nach %n Szene abgebrochen</numerusform>
            <numerusform>nach %n Szenen abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>an earlier run had left: %1</source>
        <translation>ein früherer Lauf hatte hinterlassen: %1</translation>
    </message>
    <message>
        <source>nothing is left behind</source>
        <translation>nichts bleibt zurück</translation>
    </message>
    <message>
        <source>could not be taken away: %1</source>
        <translation>ließ sich nicht entfernen: %1</translation>
    </message>
</context>
<context>
    <name>ReviewContent</name>
    <message>
        <source>The stored page cannot be shown: %1 (line %2). Nothing can be sent for it.</source>
        <translation>Die gespeicherte Seite kann nicht gezeigt werden: %1 (Zeile %2). Für sie kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>This draft does not fit its page: %1.</source>
        <translation>Dieser Entwurf passt nicht auf seine Seite: %1.</translation>
    </message>
    <message>
        <source>Proposed · edited by you</source>
        <translation>Vorschlag · von Ihnen bearbeitet</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Neuer Link</translation>
    </message>
    <message>
        <source>No ticket yet</source>
        <translation>Noch kein Ticket</translation>
    </message>
    <message>
        <source>No link yet</source>
        <translation>Noch kein Link</translation>
    </message>
    <message>
        <source>%1 · edited by you</source>
        <translation>%1 · von Ihnen bearbeitet</translation>
    </message>
    <message>
        <source>Current · v%1</source>
        <translation>Aktuell · v%1</translation>
    </message>
    <message>
        <source>%1 of %2 comments</source>
        <translation>%1 von %2 Kommentaren</translation>
    </message>
    <message>
        <source>%1 of %2 macros</source>
        <translation>%1 von %2 Makros</translation>
    </message>
    <message>
        <source>%1 of %2 links</source>
        <translation>%1 von %2 Links</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 von %2 Bildern</translation>
    </message>
    <message>
        <source>✓ 0 bytes change elsewhere</source>
        <translation>✓ Anderswo ändern sich 0 Bytes</translation>
    </message>
    <message>
        <source>%1 · kept: %2</source>
        <translation>%1 · erhalten: %2</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>Noch kein Label</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Neues Label</translation>
    </message>
    <message>
        <source>No page yet</source>
        <translation>Noch keine Seite</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Neue Seite</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>A view needs a name</source>
        <translation>Eine Ansicht braucht einen Namen</translation>
    </message>
    <message>
        <source>A name has %1 letters at most</source>
        <translation>Ein Name hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>Another view is called so</source>
        <translation>So heißt schon eine andere Ansicht</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>accept publish yes</source>
        <translation>annehmen veröffentlichen ja</translation>
    </message>
    <message>
        <source>change wording write</source>
        <translation>ändern Wortlaut schreiben</translation>
    </message>
    <message>
        <source>decline refuse dismiss no</source>
        <translation>zurückweisen verweigern verwerfen nein</translation>
    </message>
    <message>
        <source>assign delegate hand on give</source>
        <translation>zuweisen delegieren übergeben</translation>
    </message>
    <message>
        <source>later postpone remind wait</source>
        <translation>später verschieben erinnern warten</translation>
    </message>
    <message>
        <source>select bulk several</source>
        <translation>auswählen mehrere Auswahl</translation>
    </message>
    <message>
        <source>select everything bulk</source>
        <translation>alles auswählen mehrere</translation>
    </message>
    <message>
        <source>policy exclude never again</source>
        <translation>Regelwerk ausschließen auslassen nie</translation>
    </message>
    <message>
        <source>policy exclude section</source>
        <translation>Regelwerk ausschließen Abschnitt</translation>
    </message>
    <message>
        <source>why reason source ticket</source>
        <translation>warum Grund Quelle Ticket</translation>
    </message>
    <message>
        <source>whitespace blanks</source>
        <translation>Leerzeichen Leerraum</translation>
    </message>
    <message>
        <source>side by side inline columns</source>
        <translation>nebeneinander untereinander Spalten</translation>
    </message>
    <message>
        <source>roll back take off restore</source>
        <translation>zurückrollen entfernen wiederherstellen</translation>
    </message>
    <message>
        <source>take back mistake</source>
        <translation>zurück Fehler</translation>
    </message>
    <message>
        <source>search filter</source>
        <translation>suchen filtern</translation>
    </message>
    <message>
        <source>refresh reload update poll</source>
        <translation>aktualisieren neu laden abrufen</translation>
    </message>
    <message>
        <source>sign in login token add renew</source>
        <translation>anmelden Login Token hinzufügen erneuern</translation>
    </message>
    <message>
        <source>sign out logout remove delete</source>
        <translation>abmelden Logout löschen</translation>
    </message>
    <message>
        <source>registry rules pages projects</source>
        <translation>Register Regeln Seiten Projekte</translation>
    </message>
    <message>
        <source>zoom bigger font size</source>
        <translation>Zoom größer Schrift Schriftgröße</translation>
    </message>
    <message>
        <source>zoom smaller font size</source>
        <translation>Zoom kleiner Schrift Schriftgröße</translation>
    </message>
    <message>
        <source>zoom font size</source>
        <translation>Zoom Schrift Schriftgröße</translation>
    </message>
    <message>
        <source>history audit journal</source>
        <translation>Verlauf Prüfung Journal</translation>
    </message>
    <message>
        <source>theme appearance colours mode</source>
        <translation>Design Darstellung Farben Modus Thema</translation>
    </message>
    <message>
        <source>theme appearance colours mode white</source>
        <translation>Design Darstellung Farben Modus Thema weiß</translation>
    </message>
    <message>
        <source>theme appearance colours mode night black</source>
        <translation>Design Darstellung Farben Modus Thema Nacht schwarz</translation>
    </message>
    <message>
        <source>theme appearance colours mode accessibility</source>
        <translation>Design Darstellung Farben Modus Thema Barrierefreiheit</translation>
    </message>
    <message>
        <source>preferences options configuration</source>
        <translation>Optionen Konfiguration Voreinstellungen</translation>
    </message>
    <message>
        <source>shortcuts keyboard manual</source>
        <translation>Tastenkürzel Tastatur Anleitung</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>Version Lizenz</translation>
    </message>
    <message>
        <source>language start interval poll</source>
        <translation>Sprache Start Abstand abrufen</translation>
    </message>
    <message>
        <source>site token sign in renew</source>
        <translation>Site Token anmelden erneuern</translation>
    </message>
    <message>
        <source>hold seconds undo time next</source>
        <translation>zurückhalten Sekunden rückgängig nächste</translation>
    </message>
    <message>
        <source>keys shortcuts letters</source>
        <translation>Tasten Tastenkürzel Buchstaben</translation>
    </message>
    <message>
        <source>theme dark light colours font</source>
        <translation>Design Darstellung dunkel hell Farben Schrift Thema</translation>
    </message>
    <message>
        <source>desktop tray quiet messages digest</source>
        <translation>Desktop Infobereich Ruhe Meldungen</translation>
    </message>
    <message>
        <source>proxy certificate hosts traffic</source>
        <translation>Proxy Zertifikat Hosts Verkehr</translation>
    </message>
    <message>
        <source>backup export import policy folder</source>
        <translation>Sicherung exportieren importieren Regelwerk Ordner</translation>
    </message>
    <message>
        <source>stale outdated pages report audit</source>
        <translation>veraltet überholt Seiten Bericht Prüfung Drift</translation>
    </message>
    <message>
        <source>drift stale outdated check pages report</source>
        <translation>Abweichungen veraltet überholt Seiten Bericht Drift Audit</translation>
    </message>
    <message>
        <source>drift finding draft fix stale</source>
        <translation>Abweichung Fund Entwurf beheben veraltet</translation>
    </message>
    <message>
        <source>pages owners sections components</source>
        <translation>Seiten Zuständige Abschnitte Komponenten</translation>
    </message>
    <message>
        <source>registry page add register</source>
        <translation>Register Seite hinzufügen eintragen</translation>
    </message>
    <message>
        <source>registry copy</source>
        <translation>Register kopieren</translation>
    </message>
    <message>
        <source>registry delete page</source>
        <translation>Register löschen Seite</translation>
    </message>
    <message>
        <source>registry renamed heading</source>
        <translation>Register umbenannt Überschrift</translation>
    </message>
    <message>
        <source>registry spreadsheet table</source>
        <translation>Register Tabelle Kalkulation</translation>
    </message>
    <message>
        <source>registry table Confluence wiki</source>
        <translation>Register Tabelle Confluence Wiki</translation>
    </message>
    <message>
        <source>triggers conditions policy when</source>
        <translation>Auslöser Bedingungen Regelwerk wann</translation>
    </message>
    <message>
        <source>enable disable trigger</source>
        <translation>einschalten ausschalten Auslöser</translation>
    </message>
    <message>
        <source>reset restore shipped triggers</source>
        <translation>zurücksetzen wiederherstellen mitgeliefert Auslöser</translation>
    </message>
    <message>
        <source>time machine test trial simulate</source>
        <translation>Zeitmaschine testen Probelauf simulieren</translation>
    </message>
    <message>
        <source>time machine spreadsheet report</source>
        <translation>Zeitmaschine Tabelle Bericht</translation>
    </message>
    <message>
        <source>labels closed unlabelled weekly report</source>
        <translation>Labels geschlossen ohne wöchentlich Bericht</translation>
    </message>
    <message>
        <source>labels closed weekly report week</source>
        <translation>Labels geschlossen wöchentlich Bericht Woche</translation>
    </message>
    <message>
        <source>label docs required include</source>
        <translation>Label Dokumentation nötig einschließen</translation>
    </message>
    <message>
        <source>label exclude keep out</source>
        <translation>Label ausschließen heraushalten</translation>
    </message>
    <message>
        <source>registry mine candidates unregistered pages</source>
        <translation>Register Kandidaten Links Verknüpfungen Seiten suchen</translation>
    </message>
    <message>
        <source>registry register candidate page</source>
        <translation>Register Kandidat Seite registrieren Verknüpfung</translation>
    </message>
    <message>
        <source>registry candidate ignore page</source>
        <translation>Register Kandidat Seite ignorieren Verknüpfung</translation>
    </message>
    <message>
        <source>reverted overdue retried review first</source>
        <translation>zurückgenommen überfällig wiederholt prüfen zuerst auffällig</translation>
    </message>
    <message>
        <source>graph diagram bars weeks figures</source>
        <translation>Graph Schaubild Balken Wochen Zahlen</translation>
    </message>
    <message>
        <source>sprint review manager confirm audit</source>
        <translation>Sprint Prüfung Leitung bestätigen Nachweis</translation>
    </message>
    <message>
        <source>filter favourite bookmark</source>
        <translation>Filter Favorit Lesezeichen</translation>
    </message>
    <message>
        <source>print paper report</source>
        <translation>drucken Papier Bericht</translation>
    </message>
    <message>
        <source>mention ask remind escalate notify</source>
        <translation>erwähnen fragen erinnern eskalieren benachrichtigen</translation>
    </message>
    <message>
        <source>audit auditor sample zip report</source>
        <translation>Audit Prüfer Stichprobe Zip Bericht Nachweis</translation>
    </message>
    <message>
        <source>audit auditor sample zip verify</source>
        <translation>Audit Prüfer Stichprobe Zip prüfen Nachweis</translation>
    </message>
    <message>
        <source>test trial scenarios staging sandbox</source>
        <translation>Test Probe Szenen Übungsseite Sandbox</translation>
    </message>
    <message>
        <source>registry table Confluence wiki write</source>
        <translation>Register Tabelle Confluence Wiki schreiben</translation>
    </message>
    <message>
        <source>registry template heading lacks</source>
        <translation>Register Vorlage Überschrift fehlt</translation>
    </message>
    <message>
        <source>export table Confluence wiki hash</source>
        <translation>Export Tabelle Confluence Wiki Prüfsumme</translation>
    </message>
    <message>
        <source>create draft release notes version missing</source>
        <translation>anlegen erstellen Entwurf Release Notes Version fehlt</translation>
    </message>
</context>
<context>
    <name>Successor</name>
    <message>
        <source>as last time</source>
        <translation>wie beim letzten Mal</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>backup owner</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>owns other pages</source>
        <translation>für andere Seiten zuständig</translation>
    </message>
</context>
<context>
    <name>TokenEnd</name>
    <message>
        <source>ended on %1</source>
        <translation>endete am %1</translation>
    </message>
    <message>
        <source>ends today, %1</source>
        <translation>endet heute, %1</translation>
    </message>
    <message>
        <source>ends tomorrow, %1</source>
        <translation>endet morgen, %1</translation>
    </message>
    <message numerus="yes">
        <source>ends on %1, in %n day(s)</source>
        <translation>
            <numerusform>endet am %1, in %n Tag</numerusform>
            <numerusform>endet am %1, in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The API token for %1 %2.</source>
        <translation>Das API-Token für %1 %2.</translation>
    </message>
    <message>
        <source>Make a new one and sign in with it; until then Docket may be refused. Proposals and decisions stay.</source>
        <translation>Machen Sie ein neues und melden Sie sich damit an; bis dahin kann Docket abgewiesen werden. Vorschläge und Entscheidungen bleiben.</translation>
    </message>
    <message>
        <source>Make a new one before then, and Docket goes on without a break.</source>
        <translation>Machen Sie vorher ein neues, und Docket läuft ohne Pause weiter.</translation>
    </message>
    <message>
        <source>token ended</source>
        <translation>Token abgelaufen</translation>
    </message>
    <message>
        <source>token ends today</source>
        <translation>Token endet heute</translation>
    </message>
    <message>
        <source>token ends tomorrow</source>
        <translation>Token endet morgen</translation>
    </message>
    <message numerus="yes">
        <source>token ends in %n day(s)</source>
        <translation>
            <numerusform>Token endet in %n Tag</numerusform>
            <numerusform>Token endet in %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypedPeriod</name>
    <message>
        <source>Type two days, as %1</source>
        <translation>Geben Sie zwei Tage ein, etwa %1</translation>
    </message>
    <message>
        <source>Two days are wanted, as %1</source>
        <translation>Gefragt sind zwei Tage, etwa %1</translation>
    </message>
    <message>
        <source>A day is missing; as %1</source>
        <translation>Ein Tag fehlt; etwa %1</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like %2</source>
        <translation>„%1“ ist kein Tag; etwa %2</translation>
    </message>
    <message>
        <source>The second day is before the first</source>
        <translation>Der zweite Tag liegt vor dem ersten</translation>
    </message>
</context>
</TS>
