<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>New organisations: %n</source>
        <translation>
            <numerusform>%n new organisation</numerusform>
            <numerusform>%n new organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n municipality(ies)</source>
        <translation>
            <numerusform>%1: %n municipality</numerusform>
            <numerusform>%1: %n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows of it that wait for an answer: %n</source>
        <translation>
            <numerusform>%n row of it waits for an answer</numerusform>
            <numerusform>%n rows of it wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lists contradict each other about %n municipality(ies): see “contradictions”.</source>
        <translation>
            <numerusform>The lists contradict each other about %n municipality: see “contradictions”.</numerusform>
            <numerusform>The lists contradict each other about %n municipalities: see “contradictions”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures that differ from the count by organisations: %n. An .xlsx file names them on the sheet “Источники”.</source>
        <translation>
            <numerusform>%n figure differs from the count by organisations; an .xlsx file names it on the sheet “Источники”.</numerusform>
            <numerusform>%n figures differ from the count by organisations; an .xlsx file names them on the sheet “Источники”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; not reported by %n</source>
        <translation>
            <numerusform>; not reported by %n organisation</numerusform>
            <numerusform>; not reported by %n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contacts erased: %n. Nothing of them is left in the store.</source>
        <translation>
            <numerusform>Erased %n contact. Nothing of it is left in the store.</numerusform>
            <numerusform>Erased %n contacts. Nothing of them is left in the store.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted for %n organisation(s).</source>
        <translation>
            <numerusform>Noted for %n organisation.</numerusform>
            <numerusform>Noted for %n organisations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contradictions</name>
    <message numerus="yes">
        <source>Between two stored weeks nothing is stored for %n week(s)</source>
        <translation>
            <numerusform>Between two stored weeks nothing is stored for %n week</numerusform>
            <numerusform>Between two stored weeks nothing is stored for %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two stored weeks share %n day(s)</source>
        <translation>
            <numerusform>Two stored weeks share %n day</numerusform>
            <numerusform>Two stored weeks share %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more like it)</source>
        <translation>
            <numerusform>%1 (and %n more like it)</numerusform>
            <numerusform>%1 (and %n more like it)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DashboardViews</name>
    <message numerus="yes">
        <source>not reported: %n organisation(s)</source>
        <translation>
            <numerusform>not reported: %n organisation</numerusform>
            <numerusform>not reported: %n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportContent</name>
    <message numerus="yes">
        <source>Rows of it that wait for an answer about a name: %n. Answer on the page “Imports”.</source>
        <translation>
            <numerusform>Rows of it that wait for an answer about a name: %n. Answer on the page “Imports”.</numerusform>
            <numerusform>Rows of it that wait for an answer about a name: %n. Answer on the page “Imports”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported files: %n</source>
        <translation>
            <numerusform>Imported files: %n</numerusform>
            <numerusform>Imported files: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeeklyChanges</name>
    <message numerus="yes">
        <source>Between them %n week(s) without any data.</source>
        <translation>
            <numerusform>Between them %n week without any data.</numerusform>
            <numerusform>Between them %n weeks without any data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) reported for the first time: they are in none of the changes.</source>
        <translation>
            <numerusform>%n organisation reported for the first time: it is in none of the changes.</numerusform>
            <numerusform>%n organisations reported for the first time: they are in none of the changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, of them %n returned</source>
        <translation>
            <numerusform>, of them %n returned</numerusform>
            <numerusform>, of them %n returned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No data for the week about %n organisation(s)</source>
        <translation>
            <numerusform>No data for the week about %n organisation</numerusform>
            <numerusform>No data for the week about %n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, of them %n never reported</source>
        <translation>
            <numerusform>, of them %n never reported</numerusform>
            <numerusform>, of them %n never reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
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
        <source>The week has figures of all %n municipality(ies).</source>
        <translation>
            <numerusform>The week has figures of the one municipality.</numerusform>
            <numerusform>The week has figures of all %n municipalities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies) did not send the week&apos;s file: %1.</source>
        <translation>
            <numerusform>%n municipality did not send the week&apos;s file: %1.</numerusform>
            <numerusform>%n municipalities did not send the week&apos;s file: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies) sent it later than the others, after %1: %2.</source>
        <translation>
            <numerusform>%n municipality sent it later than the others, after %1: %2.</numerusform>
            <numerusform>%n municipalities sent it later than the others, after %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the red for %n or more weeks</source>
        <translation>
            <numerusform>In the red for %n or more weeks</numerusform>
            <numerusform>In the red for %n or more weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) reached “%1”</source>
        <translation>
            <numerusform>%n organisation reached “%1”</numerusform>
            <numerusform>%n organisations reached “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) fell out of “%1”</source>
        <translation>
            <numerusform>%n organisation fell out of “%1”</numerusform>
            <numerusform>%n organisations fell out of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) without “%1”</source>
        <translation>
            <numerusform>%n organisation without “%1”</numerusform>
            <numerusform>%n organisations without “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n without data</source>
        <translation>
            <numerusform> and %n without data</numerusform>
            <numerusform> and %n without data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svodka::app::BackupActions</name>
    <message numerus="yes">
        <source>The store is not in order: %n problem(s)</source>
        <translation>
            <numerusform>The store is not in order: %n problem</numerusform>
            <numerusform>The store is not in order: %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svodka::app::CataloguePage</name>
    <message numerus="yes">
        <source>The draft has %n change(s).</source>
        <translation>
            <numerusform>The draft has %n change.</numerusform>
            <numerusform>The draft has %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svodka::app::NoteDialog</name>
    <message numerus="yes">
        <source>%n organisation(s) are selected. What is said here is said of each.</source>
        <translation>
            <numerusform>%n organisation is selected. What is said here is said of it.</numerusform>
            <numerusform>%n organisations are selected. What is said here is said of each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>svodka::app::ReasonActions</name>
    <message numerus="yes">
        <source>Noted for %n organisation(s).</source>
        <translation>
            <numerusform>Noted for %n organisation.</numerusform>
            <numerusform>Noted for %n organisations.</numerusform>
        </translation>
    </message>
</context>
</TS>
