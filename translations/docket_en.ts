<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BatchPlan</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in formatting only</source>
        <translation>
            <numerusform>%n in formatting only</numerusform>
            <numerusform>%n in formatting only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): %1</source>
        <translation>
            <numerusform>%n line: %1</numerusform>
            <numerusform>%n lines: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffEmptiness</name>
    <message numerus="yes">
        <source>Formatting only: %n %1 change(s)</source>
        <translation>
            <numerusform>Formatting only: %n %1 change</numerusform>
            <numerusform>Formatting only: %n %1 changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Formatting only: %n change(s)</source>
        <translation>
            <numerusform>Formatting only: %n change</numerusform>
            <numerusform>Formatting only: %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::Announcer</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new proposal(s) to review</source>
        <translation>
            <numerusform>%n new proposal to review</numerusform>
            <numerusform>%n new proposals to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be published</source>
        <translation>
            <numerusform>%n change could not be published</numerusform>
            <numerusform>%n changes could not be published</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::BatchBar</name>
    <message numerus="yes">
        <source>%n is/are left as they are</source>
        <translation>
            <numerusform>%n is left as it is</numerusform>
            <numerusform>%n are left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are somebody else&apos;s</source>
        <translation>
            <numerusform>%n of them is somebody else&apos;s</numerusform>
            <numerusform>%n of them are somebody else&apos;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::ConflictPane</name>
    <message numerus="yes">
        <source>%n change(s) still fit(s)</source>
        <translation>
            <numerusform>%n change still fits</numerusform>
            <numerusform>%n changes still fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish on v%1 (%n still to decide)</source>
        <translation>
            <numerusform>Publish on v%1 (%n still to decide)</numerusform>
            <numerusform>Publish on v%1 (%n still to decide)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::DataPage</name>
    <message numerus="yes">
        <source>The log is whole: %n entry(ies), each as it was written.</source>
        <translation>
            <numerusform>The log is whole: %n entry, as it was written.</numerusform>
            <numerusform>The log is whole: %n entries, each as it was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is sound. Its log has %n entry(ies), the last of %1.</source>
        <translation>
            <numerusform>The backup is sound. Its log has %n entry, the last of %1.</numerusform>
            <numerusform>The backup is sound. Its log has %n entries, the last of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::DiffView</name>
    <message numerus="yes">
        <source>%n unchanged line(s) shown</source>
        <translation>
            <numerusform>%n unchanged line shown</numerusform>
            <numerusform>%n unchanged lines shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged block(s) shown</source>
        <translation>
            <numerusform>%n unchanged block shown</numerusform>
            <numerusform>%n unchanged blocks shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n change(s) as a diff</source>
        <translation>
            <numerusform>Copied %n change as a diff</numerusform>
            <numerusform>Copied %n changes as a diff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n unchanged line</numerusform>
            <numerusform>%n unchanged lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged block(s)</source>
        <translation>
            <numerusform>%n unchanged block</numerusform>
            <numerusform>%n unchanged blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::DriftScreen</name>
    <message numerus="yes">
        <source>Closed in the last %n day(s)</source>
        <translation>
            <numerusform>Closed in the last %n day</numerusform>
            <numerusform>Closed in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) closed since %1</source>
        <translation>
            <numerusform>%n ticket closed since %1</numerusform>
            <numerusform>%n tickets closed since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) cannot be seen</source>
        <translation>
            <numerusform>%n page cannot be seen</numerusform>
            <numerusform>%n pages cannot be seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) in scope</source>
        <translation>
            <numerusform>%Ln page in scope</numerusform>
            <numerusform>%Ln pages in scope</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln that they concern are stale (%2 %)</source>
        <translation>
            <numerusform>%1 of %Ln that they concern is stale (%2 %)</numerusform>
            <numerusform>%1 of %Ln that they concern are stale (%2 %)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln page(s)</source>
        <translation>
            <numerusform>%1 of %Ln page</numerusform>
            <numerusform>%1 of %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::DriftTrend</name>
    <message numerus="yes">
        <source>Share of stale pages over %n audit(s), last %1</source>
        <translation>
            <numerusform>Share of stale pages over %n audit, last %1</numerusform>
            <numerusform>Share of stale pages over %n audits, last %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::EditPane</name>
    <message numerus="yes">
        <source>Edited by you, %n word(s)</source>
        <translation>
            <numerusform>Edited by you, %n word</numerusform>
            <numerusform>Edited by you, %n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::EvidenceDialog</name>
    <message numerus="yes">
        <source>%n person(s) get another name</source>
        <translation>
            <numerusform>%n person gets another name</numerusform>
            <numerusform>%n persons get other names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail address(es) are taken out</source>
        <translation>
            <numerusform>%n e-mail address is taken out</numerusform>
            <numerusform>%n e-mail addresses are taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is written: %n file(s), digest %2</source>
        <translation>
            <numerusform>%1 is written: %n file, digest %2</numerusform>
            <numerusform>%1 is written: %n files, digest %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::EvidencePane</name>
    <message numerus="yes">
        <source>%n more proposal(s) wait(s) here.</source>
        <translation>
            <numerusform>%n more proposal waits here.</numerusform>
            <numerusform>%n more proposals wait here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::EvidenceViewer</name>
    <message numerus="yes">
        <source>%1: %n file(s), each as its hash says. Digest %2</source>
        <translation>
            <numerusform>%1: %n file, as its hash says. Digest %2</numerusform>
            <numerusform>%1: %n files, each as its hash says. Digest %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>Import %n line</numerusform>
            <numerusform>Import %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::LinksModel</name>
    <message numerus="yes">
        <source>it names %n ticket(s)</source>
        <comment>evidence: the page</comment>
        <translation>
            <numerusform>it names %n ticket</numerusform>
            <numerusform>it names %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) link to it</source>
        <comment>evidence: the page</comment>
        <translation>
            <numerusform>%n ticket links to it</numerusform>
            <numerusform>%n tickets link to it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edited by someone who closed %n ticket(s)</source>
        <comment>evidence: the page</comment>
        <translation>
            <numerusform>edited by someone who closed %n ticket</numerusform>
            <numerusform>edited by someone who closed %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::LinksPane</name>
    <message numerus="yes">
        <source>%n page(s) may belong in the registry</source>
        <translation>
            <numerusform>%n page may belong in the registry</numerusform>
            <numerusform>%n pages may belong in the registry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) closed since %1</source>
        <translation>
            <numerusform>%n ticket closed since %1</numerusform>
            <numerusform>%n tickets closed since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were read</source>
        <translation>
            <numerusform>%n page was read</numerusform>
            <numerusform>%n pages were read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages that may document the work of the last %n day(s)</source>
        <translation>
            <numerusform>Pages that may document the work of the last day</numerusform>
            <numerusform>Pages that may document the work of the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing that closed in the last %n day(s) speaks for another page</source>
        <translation>
            <numerusform>Nothing that closed in the last day speaks for another page</numerusform>
            <numerusform>Nothing that closed in the last %n days speaks for another page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::LogCards</name>
    <message numerus="yes">
        <source>What is so now: all %n entry(ies) that say %1.</source>
        <translation>
            <numerusform>What is so now: the one entry that says %1.</numerusform>
            <numerusform>What is so now: all %n entries that say %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is so now: %1 of %n entry(ies) that say %2. What came later ended the others.</source>
        <translation>
            <numerusform>What is so now: %1 of %n entry that says %2. What came later ended it.</numerusform>
            <numerusform>What is so now: %1 of %n entries that say %2. What came later ended the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::LogScreen</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at first</source>
        <translation>
            <numerusform>%n to look at first</numerusform>
            <numerusform>%n to look at first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::MainWindow</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait(s) to be sent.</source>
        <translation>
            <numerusform>%n decision waits to be sent.</numerusform>
            <numerusform>%n decisions wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced: %n new proposal(s)</source>
        <translation>
            <numerusform>Synced: %n new proposal</numerusform>
            <numerusform>Synced: %n new proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) from last time will be sent now</source>
        <translation>
            <numerusform>%n decision from last time will be sent now</numerusform>
            <numerusform>%n decisions from last time will be sent now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved %n — publishing in %1 s</source>
        <translation>
            <numerusform>Approved %n — publishing in %1 s</numerusform>
            <numerusform>Approved %n — publishing in %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 asks us to wait %2 s. %n in line.</source>
        <translation>
            <numerusform>%1 asks us to wait %2 s. %n in line.</numerusform>
            <numerusform>%1 asks us to wait %2 s. %n in line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back %n — reverting in %1 s</source>
        <translation>
            <numerusform>Taking back %n — reverting in %1 s</numerusform>
            <numerusform>Taking back %n — reverting in %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drift, %n stale page(s)</source>
        <translation>
            <numerusform>Drift, %n stale page</numerusform>
            <numerusform>Drift, %n stale pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Audited: %n stale page(s)</source>
        <translation>
            <numerusform>Audited: %n stale page</numerusform>
            <numerusform>Audited: %n stale pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) from last time is/are sent once you are signed in</source>
        <translation>
            <numerusform>%n decision from last time is sent once you are signed in</numerusform>
            <numerusform>%n decisions from last time are sent once you are signed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) from last time is/are sent once the site is reachable</source>
        <translation>
            <numerusform>%n decision from last time is sent once the site is reachable</numerusform>
            <numerusform>%n decisions from last time are sent once the site is reachable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) from last time wait(s): is this the right site?</source>
        <translation>
            <numerusform>%n decision from last time waits: is this the right site?</numerusform>
            <numerusform>%n decisions from last time wait: is this the right site?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved change(s) of “%1” wait(s): the page was %2, as often as the policy allows. They are published together at %3.</source>
        <translation>
            <numerusform>%n approved change of “%1” waits: the page was %2, as often as the policy allows. It is published at %3.</numerusform>
            <numerusform>%n approved changes of “%1” wait: the page was %2, as often as the policy allows. They are published together at %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved change(s) wait(s): their pages were %1, as often as the policy allows. The first is published at %2.</source>
        <translation>
            <numerusform>%n approved change waits: its page was %1, as often as the policy allows. It is published at %2.</numerusform>
            <numerusform>%n approved changes wait: their pages were %1, as often as the policy allows. The first is published at %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Registry, %n line(s) need attention</source>
        <translation>
            <numerusform>Registry, %n line needs attention</numerusform>
            <numerusform>Registry, %n lines need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on “%1” is/are published as version %2</source>
        <translation>
            <numerusform>%n change on “%1” is published as version %2</numerusform>
            <numerusform>%n changes on “%1” are published as version %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n change(s) stay(s) on the page</source>
        <translation>
            <numerusform>Kept: %n change stays on the page</numerusform>
            <numerusform>Kept: %n changes stay on the page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written %n time(s) (changes and reverts) within %1</source>
        <comment>a page</comment>
        <translation>
            <numerusform>written once (a change or a revert) within %1</numerusform>
            <numerusform>written %n times (changes and reverts) within %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried: %n proposal(s)</source>
        <translation>
            <numerusform>Tried: %n proposal</numerusform>
            <numerusform>Tried: %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Triage, %n ticket(s) without a label</source>
        <translation>
            <numerusform>Triage, %n ticket without a label</numerusform>
            <numerusform>Triage, %n tickets without a label</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed ticket(s) without a label</source>
        <translation>
            <numerusform>%n closed ticket without a label</numerusform>
            <numerusform>%n closed tickets without a label</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) wait(s) in the same way.</source>
        <translation>
            <numerusform>%n more change waits in the same way.</numerusform>
            <numerusform>%n more changes wait in the same way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n decision(s) …</source>
        <translation>
            <numerusform>Sending %n decision …</numerusform>
            <numerusform>Sending %n decisions …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1, folder %2</source>
        <translation>
            <numerusform>%n row is in %1, folder %2</numerusform>
            <numerusform>%n rows are in %1, folder %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals stand on version %1 of “%2” now</source>
        <translation>
            <numerusform>%n proposal stands on version %1 of “%2” now</numerusform>
            <numerusform>%n proposals stand on version %1 of “%2” now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::NetworkPage</name>
    <message numerus="yes">
        <source>Trusted beside the system&apos;s: %n certificate(s)</source>
        <translation>
            <numerusform>Trusted beside the system&apos;s: %n certificate</numerusform>
            <numerusform>Trusted beside the system&apos;s: %n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::NewPageDialog</name>
    <message numerus="yes">
        <source>%n closed ticket(s) asked for a page that nobody registered; the list has them.</source>
        <translation>
            <numerusform>%n closed ticket asked for a page that nobody registered; the list has it.</numerusform>
            <numerusform>%n closed tickets asked for a page that nobody registered; the list has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::PagesPage</name>
    <message numerus="yes">
        <source>%1 of %n page(s) chosen</source>
        <translation>
            <numerusform>%1 of %n page chosen</numerusform>
            <numerusform>%1 of %n pages chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::PeriodChoice</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::PracticePage</name>
    <message numerus="yes">
        <source>Your queue: %n waiting.</source>
        <translation>
            <numerusform>Your queue: %n waiting.</numerusform>
            <numerusform>Your queue: %n waiting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::QueuePanel</name>
    <message numerus="yes">
        <source>%n marked · decide for all, or Esc</source>
        <translation>
            <numerusform>%n marked · decide for all, or Esc</numerusform>
            <numerusform>%n marked · decide for all, or Esc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown, none waits for you</source>
        <translation>
            <numerusform>%n shown, none waits for you</numerusform>
            <numerusform>%n shown, none waits for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown, waiting for you</source>
        <translation>
            <numerusform>%n shown, waiting for you</numerusform>
            <numerusform>%n shown, waiting for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shown, %n wait(s) for you</source>
        <extracomment>How many are shown, and how many of them wait for the person: two or more are shown.</extracomment>
        <translation>
            <numerusform>%1 shown, %n waits for you</numerusform>
            <numerusform>%1 shown, %n wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::RegistryForm</name>
    <message numerus="yes">
        <source>%n line(s) together</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::RegistryModel</name>
    <message numerus="yes">
        <source>Sound, lacks %n section(s)</source>
        <translation>
            <numerusform>Sound, lacks %n section</numerusform>
            <numerusform>Sound, lacks %n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::RegistryScreen</name>
    <message numerus="yes">
        <source>%n of %1 need attention</source>
        <comment>lines of the registry</comment>
        <translation>
            <numerusform>%1 of %n needs attention</numerusform>
            <numerusform>%n of %1 need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) without a page…</source>
        <translation>
            <numerusform>%n ticket without a page…</numerusform>
            <numerusform>%n tickets without a page…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::ReviewPanel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) hang(s) together with this one</source>
        <translation>
            <numerusform>%n more change hangs together with this one</numerusform>
            <numerusform>%n more changes hang together with this one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::ReviewScreen</name>
    <message numerus="yes">
        <source>%n was/were left: %1</source>
        <translation>
            <numerusform>%n was left: %1</numerusform>
            <numerusform>%n were left: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why are these %n rejected?</source>
        <translation>
            <numerusform>Why is this %n rejected?</numerusform>
            <numerusform>Why are these %n rejected?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n until</source>
        <translation>
            <numerusform>Snooze %n until</numerusform>
            <numerusform>Snooze %n until</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand %n to</source>
        <translation>
            <numerusform>Hand %n to</numerusform>
            <numerusform>Hand %n to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left to decide. %n decision(s) wait(s) until the site can be reached.</source>
        <translation>
            <numerusform>Nothing is left to decide. %n decision waits until the site can be reached.</numerusform>
            <numerusform>Nothing is left to decide. %n decisions wait until the site can be reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n decided in %1</source>
        <translation>
            <numerusform>All %n decided in %1</numerusform>
            <numerusform>All %n decided in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken off, since another proposal was opened</source>
        <translation>
            <numerusform>%n mark taken off, since another proposal was opened</numerusform>
            <numerusform>%n marks taken off, since another proposal was opened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::RuleBar</name>
    <message numerus="yes">
        <source>%n earlier one(s) was/were rejected for the same reason</source>
        <translation>
            <numerusform>%n earlier one was rejected for the same reason</numerusform>
            <numerusform>%n earlier ones were rejected for the same reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n too…</source>
        <translation>
            <numerusform>Reject %n too…</numerusform>
            <numerusform>Reject %n too…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the %1 that wait for you fall(s) under it</source>
        <translation>
            <numerusform>%n of the %1 that wait for you falls under it</numerusform>
            <numerusform>%n of the %1 that wait for you fall under it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that wait(s) for others fall(s) under it</source>
        <translation>
            <numerusform>%n that waits for others falls under it</numerusform>
            <numerusform>%n that wait for others fall under it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::RuleListModel</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::RulesScreen</name>
    <message numerus="yes">
        <source>%1 of %n rule(s) on</source>
        <translation>
            <numerusform>%1 of %n rule on</numerusform>
            <numerusform>%1 of %n rules on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::StreamsPage</name>
    <message numerus="yes">
        <source>%n sent today</source>
        <translation>
            <numerusform>%n sent today</numerusform>
            <numerusform>%n sent today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::TicketsPage</name>
    <message numerus="yes">
        <source>%1 of %n project(s) chosen</source>
        <translation>
            <numerusform>%1 of %n project chosen</numerusform>
            <numerusform>%1 of %n projects chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::TrayIcon</name>
    <message numerus="yes">
        <source>Docket: %n waiting</source>
        <translation>
            <numerusform>Docket: %n waiting</numerusform>
            <numerusform>Docket: %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::TriageScreen</name>
    <message numerus="yes">
        <source>Closed in the last %n day(s)</source>
        <translation>
            <numerusform>Closed in the last %n day</numerusform>
            <numerusform>Closed in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) closed since %1</source>
        <translation>
            <numerusform>%n ticket closed since %1</numerusform>
            <numerusform>%n tickets closed since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s) for documentation</source>
        <translation>
            <numerusform>%n asks for documentation</numerusform>
            <numerusform>%n ask for documentation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln without a label undecided</source>
        <translation>
            <numerusform>%1 of %Ln without a label undecided</numerusform>
            <numerusform>%1 of %Ln without a label undecided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::TrialModel</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %n rule(s)</source>
        <translation>
            <numerusform>By %n rule</numerusform>
            <numerusform>By %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <translation>
            <numerusform>%n overlap</numerusform>
            <numerusform>%n overlaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) to stay silent</source>
        <translation>
            <numerusform>%n reason to stay silent</numerusform>
            <numerusform>%n reasons to stay silent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::TrialPane</name>
    <message numerus="yes">
        <source>Closed in the last %n day(s)</source>
        <translation>
            <numerusform>Closed in the last %n day</numerusform>
            <numerusform>Closed in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln ticket(s)</source>
        <translation>
            <numerusform>%1 of %Ln ticket</numerusform>
            <numerusform>%1 of %Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) of review: your last %1 decisions took %2 s each (median)</source>
        <translation>
            <numerusform>About %Ln minute of review: your last %1 decisions took %2 s each (median)</numerusform>
            <numerusform>About %Ln minutes of review: your last %1 decisions took %2 s each (median)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) of review, taking 1 for a sure proposal and 3 for any other</source>
        <translation>
            <numerusform>About %Ln minute of review, taking 1 for a sure proposal and 3 for any other</numerusform>
            <numerusform>About %Ln minutes of review, taking 1 for a sure proposal and 3 for any other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln proposal</numerusform>
            <numerusform>%Ln proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s)</source>
        <translation>
            <numerusform>%Ln owner</numerusform>
            <numerusform>%Ln owners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) left alone</source>
        <translation>
            <numerusform>%Ln ticket left alone</numerusform>
            <numerusform>%Ln tickets left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the page of today: the one of then is gone</source>
        <translation>
            <numerusform>%Ln on the page of today: the one of then is gone</numerusform>
            <numerusform>%Ln on the page of today: the one of then is gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::WindowFrame</name>
    <message numerus="yes">
        <source>Queue, %n waiting</source>
        <translation>
            <numerusform>Queue, %n waiting</numerusform>
            <numerusform>Queue, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <source>%n closed and not in the log.</source>
        <translation>
            <numerusform>%n closed and not in the log.</numerusform>
            <numerusform>%n closed and not in the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the log and not closed in the period, as the tracker tells it now.</source>
        <translation>
            <numerusform>%n in the log and not closed in the period, as the tracker tells it now.</numerusform>
            <numerusform>%n in the log and not closed in the period, as the tracker tells it now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n entry(s), each as it was written.</source>
        <translation>
            <numerusform>The log is whole: %n entry, as it was written.</numerusform>
            <numerusform>The log is whole: %n entries, each as it was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log was tampered with: %n finding(s).</source>
        <translation>
            <numerusform>The log was tampered with: %n finding.</numerusform>
            <numerusform>The log was tampered with: %n findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them before the log began on %1.</source>
        <translation>
            <numerusform>%n of them before the log began on %1.</numerusform>
            <numerusform>%n of them before the log began on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogException</name>
    <message numerus="yes">
        <source>%n reverted</source>
        <translation>
            <numerusform>%n reverted</numerusform>
            <numerusform>%n reverted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n reworded</numerusform>
            <numerusform>%n reworded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n self-approved</source>
        <translation>
            <numerusform>%n self-approved</numerusform>
            <numerusform>%n self-approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved in under 3 s</source>
        <translation>
            <numerusform>%n approved in under 3 s</numerusform>
            <numerusform>%n approved in under 3 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent again</source>
        <translation>
            <numerusform>%n sent again</numerusform>
            <numerusform>%n sent again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s)</source>
        <translation>
            <numerusform>%n exception</numerusform>
            <numerusform>%n exceptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalText</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message numerus="yes">
        <source>stopped after %n scenario(s)</source>
        <translation>
            <numerusform>stopped after %n scenario</numerusform>
            <numerusform>stopped after %n scenarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenEnd</name>
    <message numerus="yes">
        <source>ends on %1, in %n day(s)</source>
        <translation>
            <numerusform>ends on %1, in %n day</numerusform>
            <numerusform>ends on %1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>token ends in %n day(s)</source>
        <translation>
            <numerusform>token ends in %n day</numerusform>
            <numerusform>token ends in %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
