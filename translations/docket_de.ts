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
        <source>is not waiting any more, or in trouble</source>
        <translation>wartet nicht mehr oder ist gestört</translation>
    </message>
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
        <source>%1, %2, from line %3 to line %4</source>
        <translation>%1, %2, von Zeile %3 nach Zeile %4</translation>
    </message>
    <message>
        <source>%1, %2, line %3</source>
        <translation>%1, %2, Zeile %3</translation>
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
    <message numerus="yes">
        <source>%n change(s): %1</source>
        <translation>
            <numerusform>%n Änderung: %1</numerusform>
            <numerusform>%n Änderungen: %1</numerusform>
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
        <source>%1Nothing was changed. Docket can set the file aside under another name and begin anew, or go on from a backup. Nothing is deleted; pages and tickets are not touched.</source>
        <translation>%1Es wurde nichts geändert. Docket kann die Datei unter anderem Namen beiseitelegen und neu beginnen oder mit einer Sicherung weitermachen. Nichts wird gelöscht; Seiten und Tickets bleiben unberührt.</translation>
    </message>
    <message>
        <source>Set Aside and Begin Anew</source>
        <translation>Beiseitelegen und neu beginnen</translation>
    </message>
    <message>
        <source>Go On from a Backup…</source>
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
        <source>Docket is open on this workspace already; its window is shown.</source>
        <translation>Docket ist mit diesem Arbeitsbereich schon offen; sein Fenster wird gezeigt.</translation>
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
        <source>Renew Token…</source>
        <translation>Token erneuern…</translation>
    </message>
    <message>
        <source>Use This One</source>
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
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
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
        <source>Known</source>
        <translation>Bekannt</translation>
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
</context>
<context>
    <name>Docket::ActionButton</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
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
        <source>&amp;Mark for a Batch</source>
        <translation>Für Stapel &amp;markieren</translation>
    </message>
    <message>
        <source>Mark A&amp;ll Shown</source>
        <translation>A&amp;lle angezeigten markieren</translation>
    </message>
    <message>
        <source>&amp;Next Proposal</source>
        <translation>&amp;Nächster Vorschlag</translation>
    </message>
    <message>
        <source>&amp;Previous Proposal</source>
        <translation>&amp;Voriger Vorschlag</translation>
    </message>
    <message>
        <source>Next &amp;Change</source>
        <translation>Nächste Än&amp;derung</translation>
    </message>
    <message>
        <source>Pre&amp;vious Change</source>
        <translation>V&amp;orige Änderung</translation>
    </message>
    <message>
        <source>&amp;Drop Change</source>
        <translation>Änderun&amp;g auslassen</translation>
    </message>
    <message>
        <source>Show &amp;Source</source>
        <translation>&amp;Quelltext zeigen</translation>
    </message>
    <message>
        <source>&amp;Unified</source>
        <translation>&amp;Untereinander</translation>
    </message>
    <message>
        <source>&amp;Fold Unchanged</source>
        <translation>Unverändertes &amp;falten</translation>
    </message>
    <message>
        <source>&amp;Wrap Long Lines</source>
        <translation>Lange Zeilen um&amp;brechen</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>Bele&amp;ge</translation>
    </message>
    <message>
        <source>Read the Pa&amp;ge</source>
        <translation>&amp;Seite lesen</translation>
    </message>
    <message>
        <source>Open &amp;Ticket in Browser</source>
        <translation>&amp;Ticket im Browser öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Page in Browser</source>
        <translation>&amp;Seite im Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Diff</source>
        <translation>Als &amp;Diff kopieren</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Weiters&amp;uchen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Rückwärts su&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Publish Edited</source>
        <translation>Bearbeitetes &amp;veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Back to Proposal</source>
        <translation>&amp;Zurück zum Vorschlag</translation>
    </message>
    <message>
        <source>Take Docket&apos;s Draft &amp;Again</source>
        <translation>Dockets Entwurf wieder &amp;nehmen</translation>
    </message>
    <message>
        <source>Use &amp;Live</source>
        <translation>&amp;Live verwenden</translation>
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
        <source>&amp;Sync Now</source>
        <translation>Jetzt ab&amp;gleichen</translation>
    </message>
    <message>
        <source>&amp;Connect an Account…</source>
        <translation>&amp;Konto verbinden…</translation>
    </message>
    <message>
        <source>Fo&amp;rget the Account…</source>
        <translation>Konto en&amp;tfernen…</translation>
    </message>
    <message>
        <source>&amp;Import Policy…</source>
        <translation>Regelwerk &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>G&amp;rößerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Widen &amp;Queue</source>
        <translation>&amp;Warteschlange verbreitern</translation>
    </message>
    <message>
        <source>Narrow Queue</source>
        <translation>Warteschlange schmaler</translation>
    </message>
    <message>
        <source>Widen E&amp;vidence</source>
        <translation>Belege &amp;verbreitern</translation>
    </message>
    <message>
        <source>Narrow Evidence</source>
        <translation>Belege schmaler</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>Sync &amp;Log</source>
        <translation>Sync-&amp;Protokoll</translation>
    </message>
    <message>
        <source>Open Page of This Entry</source>
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
        <source>&amp;High Contrast</source>
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
        <source>&amp;Keys and Help</source>
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
        <translation>Unverändertes falten</translation>
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
        <source>Docket&apos;s draft</source>
        <translation>Dockets Entwurf</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Sta&amp;y After a Decision</source>
        <translation>&amp;Nach der Entscheidung bleiben</translation>
    </message>
    <message>
        <source>Ignore S&amp;paces</source>
        <translation>&amp;Leerzeichen ignorieren</translation>
    </message>
    <message>
        <source>List of C&amp;hanges</source>
        <translation>&amp;Liste der Änderungen</translation>
    </message>
    <message>
        <source>&amp;Save Draft</source>
        <translation>&amp;Entwurf sichern</translation>
    </message>
    <message>
        <source>Use Pr&amp;oposed</source>
        <translation>Vorschla&amp;g verwenden</translation>
    </message>
    <message>
        <source>Bot&amp;h, Live First</source>
        <translation>&amp;Beide, Live zuerst</translation>
    </message>
    <message>
        <source>Bas&amp;e</source>
        <translation>B&amp;asis</translation>
    </message>
    <message>
        <source>Full S&amp;creen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Re&amp;vert Published Change</source>
        <translation>V&amp;eröffentlichte Änderung zurücknehmen</translation>
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
        <source>Name, then Enter</source>
        <translation>Name, dann Enter</translation>
    </message>
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
        <source>BASE</source>
        <translation>BASIS</translation>
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
        <source>Result (editable)</source>
        <translation>Ergebnis (bearbeitbar)</translation>
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
        <source>Base · v%1</source>
        <translation>Basis · v%1</translation>
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
        <source>Publish on v%1 (off: %2 open)</source>
        <translation>Auf v%1 veröffentlichen (aus: %2 offen)</translation>
    </message>
    <message>
        <source>Publish on v%1</source>
        <translation>Auf v%1 veröffentlichen</translation>
    </message>
</context>
<context>
    <name>Docket::ConnectDialog</name>
    <message>
        <source>Connect an account</source>
        <translation>Konto verbinden</translation>
    </message>
    <message>
        <source>Connect Jira and Confluence</source>
        <translation>Jira und Confluence verbinden</translation>
    </message>
    <message>
        <source>Docket reads closed tickets and the pages in your registry, and writes a page only after you approve the change. The token goes to this computer&apos;s keychain, never into a file, and is sent to this site only.</source>
        <translation>Docket liest geschlossene Tickets und die Seiten in Ihrem Register und schreibt eine Seite erst, wenn Sie die Änderung freigegeben haben. Das Token kommt in den Schlüsselbund dieses Rechners, nie in eine Datei, und wird nur an diese Site gesendet.</translation>
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
        <source>Sign in with a new API token</source>
        <translation>Mit einem neuen API-Token anmelden</translation>
    </message>
    <message>
        <source>The token so far %1.</source>
        <translation>Das bisherige Token %1.</translation>
    </message>
    <message>
        <source>Keeping the account …</source>
        <translation>Konto wird gesichert …</translation>
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
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Database and settings</source>
        <translation>Datenbank und Einstellungen</translation>
    </message>
    <message>
        <source>docket.db holds proposals, decisions and the sync log; accounts.json names the accounts, without a token. Tokens are in the system&apos;s keychain only.</source>
        <translation>docket.db enthält Vorschläge, Entscheidungen und das Sync-Protokoll; accounts.json nennt die Konten, ohne Token. Token stehen nur im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Back Up Now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Verify the Log Now</source>
        <translation>Protokoll jetzt prüfen</translation>
    </message>
    <message>
        <source>Backup and proof</source>
        <translation>Sicherung und Nachweis</translation>
    </message>
    <message>
        <source>A backup is one file, read back and proved. The log keeps every entry for good: nothing in it is deleted or changed, and each page version carries a mark of where it stood.</source>
        <translation>Eine Sicherung ist eine einzige Datei, zurückgelesen und geprüft. Das Protokoll behält jeden Eintrag für immer: Nichts darin wird gelöscht oder geändert, und jede Seitenversion trägt eine Marke, wo es stand.</translation>
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
    <message numerus="yes">
        <source>✓ Well-formed · edited by you, %n word(s)</source>
        <translation>
            <numerusform>✓ Wohlgeformt · von Ihnen bearbeitet, %n Wort</numerusform>
            <numerusform>✓ Wohlgeformt · von Ihnen bearbeitet, %n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Well-formed</source>
        <translation>✓ Wohlgeformt</translation>
    </message>
    <message>
        <source> — line %1</source>
        <translation> — Zeile %1</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Hingehen</translation>
    </message>
</context>
<context>
    <name>Docket::EvidencePane</name>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 wird zu %2</translation>
    </message>
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
        <translation>Nach geschlossenen Tickets sehen alle</translation>
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
        <source>No Key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Usual Key</source>
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
        <source>Restore All</source>
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
        <source>Item</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>Docket::LogScreen</name>
    <message>
        <source>Log entries</source>
        <translation>Protokolleinträge</translation>
    </message>
    <message>
        <source>Search ticket, page, person</source>
        <translation>Ticket, Seite, Person suchen</translation>
    </message>
    <message>
        <source>Search the sync log</source>
        <translation>Das Sync-Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>Letzte 14 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
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
        <source>Stored change</source>
        <translation>Gespeicherte Änderung</translation>
    </message>
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
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 von %n Zeile</numerusform>
            <numerusform>%1 von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>published, %1 after an edit</source>
        <translation>veröffentlicht, %1 nach Bearbeitung</translation>
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
        <source>reverted</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>conflicts and failures</source>
        <translation>Konflikte und Fehlschläge</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>warten auf Sie</translation>
    </message>
    <message>
        <source>median time to decide</source>
        <translation>mittlere Zeit bis zur Entscheidung</translation>
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
        <source>import the policy; nothing was changed</source>
        <translation>das Regelwerk importieren; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>keep the policy</source>
        <translation>das Regelwerk sichern</translation>
    </message>
    <message numerus="yes">
        <source>Policy imported: %n page(s) in the registry</source>
        <translation>
            <numerusform>Regelwerk importiert: %n Seite im Register</numerusform>
            <numerusform>Regelwerk importiert: %n Seiten im Register</numerusform>
        </translation>
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
        <source>Connected. No keychain answers here, so the token is known to this session only; Docket asks for it again at the next start.</source>
        <translation>Verbunden. Hier antwortet kein Schlüsselbund, daher kennt nur diese Sitzung das Token; Docket fragt beim nächsten Start wieder danach.</translation>
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
        <translation>●  Abgeglichen %1</translation>
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
        <source>“%1” stays on the page</source>
        <translation>„%1“ bleibt auf der Seite</translation>
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
        <source>Add a File…</source>
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
        <source>Export</source>
        <translation>Exportieren</translation>
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
        <source>Which pages tell of that work? You become their owner in Docket: their proposals wait for you. Everything can be changed later.</source>
        <translation>Welche Seiten erzählen von dieser Arbeit? In Docket werden Sie für sie zuständig: Ihre Vorschläge warten auf Sie. Alles lässt sich später ändern.</translation>
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
    <message numerus="yes">
        <source>%n page(s); tick those that closed tickets make untrue.</source>
        <translation>
            <numerusform>%n Seite; haken Sie an, was durch geschlossene Tickets unwahr wird.</numerusform>
            <numerusform>%n Seiten; haken Sie die an, die durch geschlossene Tickets unwahr werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only pages I own (%1)</source>
        <translation>Nur eigene Seiten (%1)</translation>
    </message>
    <message>
        <source>What “%1” is for</source>
        <translation>Wofür „%1“ da ist</translation>
    </message>
    <message>
        <source>Keeping the account and the pages, and looking for closed tickets …</source>
        <translation>Konto und Seiten werden gesichert, geschlossene Tickets gesucht …</translation>
    </message>
</context>
<context>
    <name>Docket::PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Three made-up proposals; nothing leaves this window. Press A to approve, R and a digit to reject, Ctrl+Z to take it back.</source>
        <translation>Drei erfundene Vorschläge; nichts verlässt dieses Fenster. A gibt frei, R und eine Ziffer lehnt ab, Strg+Z nimmt es zurück.</translation>
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
        <source>For so long Ctrl+Z takes it back before anything is sent. Afterwards Ctrl+Z writes the old text as a new version of the page. Holds for decisions from now on.</source>
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
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>Untereinander</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Where a side would have less than 45 characters it is unified by itself.</source>
        <translation>Hat eine Seite weniger als 45 Zeichen Platz, steht von selbst alles untereinander.</translation>
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
        <source>The conflict stays open; what you chose is kept while it is shown here</source>
        <translation>Der Konflikt bleibt offen; was Sie gewählt haben, bleibt, solange er hier gezeigt wird</translation>
    </message>
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
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>Untereinander</translation>
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
        <source>Take Change A&amp;gain</source>
        <translation>Änderung wieder &amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Drop Change</source>
        <translation>Änderun&amp;g auslassen</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Wieder nehmen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Auslassen</translation>
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
        <source>Already said there</source>
        <translation>Steht dort schon</translation>
    </message>
    <message>
        <source>Wrong section</source>
        <translation>Falscher Abschnitt</translation>
    </message>
    <message>
        <source>Back to Docket&apos;s draft</source>
        <translation>Zurück zu Dockets Entwurf</translation>
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
        <source>Docket knows no page yet. A policy says which pages belong to which tickets.</source>
        <translation>Docket kennt noch keine Seite. Ein Regelwerk sagt, welche Seiten zu welchen Tickets gehören.</translation>
    </message>
    <message>
        <source>Import a policy…</source>
        <translation>Regelwerk importieren…</translation>
    </message>
    <message numerus="yes">
        <source>All %n done — %1</source>
        <translation>
            <numerusform>%n erledigt — %1</numerusform>
            <numerusform>Alle %n erledigt — %1</numerusform>
        </translation>
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
        <source>Wrong facts</source>
        <translation>Falsche Fakten</translation>
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
        <translation>„4. Mai“, „Freitag“, „3 d“, dann Enter</translation>
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
        <source>Nobody here is called “%1”</source>
        <translation>Niemand hier heißt „%1“</translation>
    </message>
    <message>
        <source>Not published: see the line under the text</source>
        <translation>Nicht veröffentlicht: siehe die Zeile unter dem Text</translation>
    </message>
    <message>
        <source>Kept here, but not saved with the proposal: it is not well-formed yet</source>
        <translation>Hier aufbewahrt, aber nicht mit dem Vorschlag gesichert: noch nicht wohlgeformt</translation>
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
</context>
<context>
    <name>Docket::SetupWizard</name>
    <message>
        <source>Set up Docket</source>
        <translation>Docket einrichten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Open queue</source>
        <translation>Warteschlange öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
</context>
<context>
    <name>Docket::SitePage</name>
    <message>
        <source>Your site</source>
        <translation>Ihre Site</translation>
    </message>
    <message>
        <source>Nothing is kept before the end of this setup. The token is sent to this site only.</source>
        <translation>Vor dem Ende dieser Einrichtung wird nichts gesichert. Das Token wird nur an diese Site gesendet.</translation>
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
        <source>Which projects&apos; closed tickets shall Docket look at? It asks for no others.</source>
        <translation>Nach welchen Projekten soll Docket wegen geschlossener Tickets sehen? Nach anderen fragt es nicht.</translation>
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
        <source>%n project(s); tick those whose tickets change your pages.</source>
        <translation>
            <numerusform>%n Projekt; haken Sie an, wessen Tickets Ihre Seiten ändern.</numerusform>
            <numerusform>%n Projekte; haken Sie die an, deren Tickets Ihre Seiten ändern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::WelcomePage</name>
    <message>
        <source>Welcome to Docket</source>
        <translation>Willkommen bei Docket</translation>
    </message>
    <message>
        <source>When a ticket closes, Docket finds the section of the page it made untrue and proposes the smallest edit. You decide.</source>
        <translation>Wenn ein Ticket geschlossen wird, findet Docket den Abschnitt der Seite, den es unwahr gemacht hat, und schlägt die kleinste Änderung vor. Sie entscheiden.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Closed tickets of the projects you choose, and the pages you choose.</source>
        <translation>Geschlossene Tickets der Projekte, die Sie wählen, und die Seiten, die Sie wählen.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>A page, only after you approved the change, and a link on its ticket. Each can be taken back.</source>
        <translation>Eine Seite, erst nachdem Sie die Änderung freigegeben haben, und ein Link in ihrem Ticket. Beides lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Proposals, decisions and the log on this computer; the token in its keychain, never in a file.</source>
        <translation>Vorschläge, Entscheidungen und das Protokoll auf diesem Rechner; das Token in seinem Schlüsselbund, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Connect my account</source>
        <translation>Mein Konto verbinden</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>A window with a made-up company opens; nothing there leaves this computer.</source>
        <translation>Ein Fenster mit einer erfundenen Firma öffnet sich; nichts daraus verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>The sample window could not be opened; start docket --sandbox instead.</source>
        <translation>Das Beispielfenster konnte nicht geöffnet werden; starten Sie stattdessen docket --sandbox.</translation>
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
        <translation>%1 d %2 h</translation>
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
        <translation>%1 d</translation>
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
        <source>has a question for you</source>
        <translation>hat eine Frage an Sie</translation>
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
        <source>✓ 0 bytes change outside this section</source>
        <translation>✓ 0 Bytes ändern sich außerhalb dieses Abschnitts</translation>
    </message>
    <message>
        <source>%1 of %2 comments anchored</source>
        <translation>%1 von %2 Kommentaren verankert</translation>
    </message>
    <message>
        <source>%1 of %2 macros intact</source>
        <translation>%1 von %2 Makros unversehrt</translation>
    </message>
    <message>
        <source>%1 of %2 links kept</source>
        <translation>%1 von %2 Links behalten</translation>
    </message>
    <message>
        <source>%1 of %2 images kept</source>
        <translation>%1 von %2 Bildern behalten</translation>
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
</TS>
