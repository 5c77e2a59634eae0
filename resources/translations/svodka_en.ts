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
    <name>svodka::app::BackupActions</name>
    <message numerus="yes">
        <source>The store is not in order: %n problem(s)</source>
        <translation>
            <numerusform>The store is not in order: %n problem</numerusform>
            <numerusform>The store is not in order: %n problems</numerusform>
        </translation>
    </message>
</context>
</TS>
