<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>BarWording</name>
    <message numerus="yes">
        <source>%n callback(s) here; zoom in to tell them apart</source>
        <translation>
            <numerusform>%n callback here; zoom in to tell it apart</numerusform>
            <numerusform>%n callbacks here; zoom in to tell them apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callback(s) wait here together</source>
        <translation>
            <numerusform>%n callback waits here</numerusform>
            <numerusform>%n callbacks wait here together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SceneWording</name>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
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
        <source>%n more: press to see all of them in a list.</source>
        <translation>
            <numerusform>%n more: press to see all of them in a list.</numerusform>
            <numerusform>%n more: press to see all of them in a list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loopscope::CallbackChart</name>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>%n more below</numerusform>
            <numerusform>%n more below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loopscope::ExportDialog</name>
    <message numerus="yes">
        <source>%n files of these names exist already, the first is %1. Overwrite them?</source>
        <translation>
            <numerusform>%n file of this name exists already: %1. Overwrite it?</numerusform>
            <numerusform>%n files of these names exist already, the first is %1. Overwrite them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loopscope::FrameMeter</name>
    <message numerus="yes">
        <source>Drawn %1 ago · %n frame(s) dropped in the last half second</source>
        <translation>
            <numerusform>Drawn %1 ago · %n frame dropped in the last half second</numerusform>
            <numerusform>Drawn %1 ago · %n frames dropped in the last half second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loopscope::InputHand</name>
    <message numerus="yes">
        <source>%n input(s) here</source>
        <translation>
            <numerusform>%n input here</numerusform>
            <numerusform>%n inputs here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loopscope::LoopWords</name>
    <message numerus="yes">
        <source>It is time for a frame: %n animation frame callback(s) run, then the page is drawn.</source>
        <translation>
            <numerusform>It is time for a frame: %n animation frame callback runs, then the page is drawn.</numerusform>
            <numerusform>It is time for a frame: %n animation frame callbacks run, then the page is drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loopscope::MainWindow</name>
    <message numerus="yes">
        <source>%n files written, the first is %1.</source>
        <translation>
            <numerusform>%n file written: %1.</numerusform>
            <numerusform>%n files written, the first is %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loopscope::ScriptWords</name>
    <message numerus="yes">
        <source>The script %1 has run to its end and the Call Stack is empty, so now the %n microtask(s) run, before any task or frame.</source>
        <translation>
            <numerusform>The script %1 has run to its end and the Call Stack is empty, so now %n microtask runs, before any task or frame.</numerusform>
            <numerusform>The script %1 has run to its end and the Call Stack is empty, so now the %n microtasks run, before any task or frame.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has run to its end and the Call Stack is empty, so now the %n microtask(s) run, before any task or frame.</source>
        <translation>
            <numerusform>%1 has run to its end and the Call Stack is empty, so now %n microtask runs, before any task or frame.</numerusform>
            <numerusform>%1 has run to its end and the Call Stack is empty, so now the %n microtasks run, before any task or frame.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loopscope::SpecWords</name>
    <message numerus="yes">
        <source>The navigable has a rendering opportunity: update the rendering runs its %n animation frame callback(s).</source>
        <translation>
            <numerusform>The navigable has a rendering opportunity: update the rendering runs its %n animation frame callback.</numerusform>
            <numerusform>The navigable has a rendering opportunity: update the rendering runs its %n animation frame callbacks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 completes, and clean up after running script finds the execution context stack empty, so it performs a microtask checkpoint for the %n microtask(s) in the queue.</source>
        <translation>
            <numerusform>%1 completes, and clean up after running script finds the execution context stack empty, so it performs a microtask checkpoint for the %n microtask in the queue.</numerusform>
            <numerusform>%1 completes, and clean up after running script finds the execution context stack empty, so it performs a microtask checkpoint for the %n microtasks in the queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loopscope::WorkChart</name>
    <message numerus="yes">
        <source>%n callback(s), %1 in all</source>
        <translation>
            <numerusform>%n callback, %1 in all</numerusform>
            <numerusform>%n callbacks, %1 in all</numerusform>
        </translation>
    </message>
</context>
</TS>
