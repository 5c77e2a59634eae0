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
        <source>Figures that differ from the count by organisations: %n. See the sheet “Источники”.</source>
        <translation>
            <numerusform>%n figure differs from the count by organisations, see the sheet “Источники”.</numerusform>
            <numerusform>%n figures differ from the count by organisations, see the sheet “Источники”.</numerusform>
        </translation>
    </message>
</context>
</TS>
