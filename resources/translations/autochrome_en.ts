<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>Autochrome did not close properly. Restore %Ln photo(s)?</source>
        <translation>
            <numerusform>Autochrome did not close properly. Restore %Ln photo?</numerusform>
            <numerusform>Autochrome did not close properly. Restore %Ln photos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>about %Ln hour</numerusform>
            <numerusform>about %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each photo seen %Ln time(s)</source>
        <translation>
            <numerusform>each photo seen %Ln time</numerusform>
            <numerusform>each photo seen %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Continue: {name}, %Ln photo(s)</source>
        <translation>
            <numerusform>Continue: {name}, %Ln photo</numerusform>
            <numerusform>Continue: {name}, %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s)</source>
        <translation>
            <numerusform>%Ln scan</numerusform>
            <numerusform>%Ln scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s)</source>
        <translation>
            <numerusform>%Ln sheet</numerusform>
            <numerusform>%Ln sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptionDialog</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>Settings pasted to %Ln photo(s).</source>
        <translation>
            <numerusform>Settings pasted to %Ln photo.</numerusform>
            <numerusform>Settings pasted to %Ln photos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareModels</name>
    <message numerus="yes">
        <source>%Ln model(s).</source>
        <translation>
            <numerusform>%Ln model.</numerusform>
            <numerusform>%Ln models.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message numerus="yes">
        <source>%Ln usable photo(s)</source>
        <translation>
            <numerusform>%Ln usable photo</numerusform>
            <numerusform>%Ln usable photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hinting</name>
    <message numerus="yes">
        <source>%Ln place(s) of {name} found again: click one to change it, Del strikes it.</source>
        <translation>
            <numerusform>%Ln place of {name} found again: click it to change it, Del strikes it.</numerusform>
            <numerusform>%Ln places of {name} found again: click one to change it, Del strikes it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Larger</name>
    <message numerus="yes">
        <source>Saving takes about %Ln minute(s).</source>
        <translation>
            <numerusform>Saving takes about %Ln minute.</numerusform>
            <numerusform>Saving takes about %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Colours by hand pasted to %Ln photo(s).</source>
        <translation>
            <numerusform>Colours by hand pasted to %Ln photo.</numerusform>
            <numerusform>Colours by hand pasted to %Ln photos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message numerus="yes">
        <source>%Ln photo(s) are inverted or straightened.</source>
        <translation>
            <numerusform>%Ln photo is inverted or straightened.</numerusform>
            <numerusform>%Ln photos are inverted or straightened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are straightened.</source>
        <translation>
            <numerusform>%Ln photo is straightened.</numerusform>
            <numerusform>%Ln photos are straightened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%Ln picture(s) are saved.</source>
        <translation>
            <numerusform>%Ln picture is saved.</numerusform>
            <numerusform>%Ln pictures are saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are restored.</source>
        <translation>
            <numerusform>%Ln photo is restored.</numerusform>
            <numerusform>%Ln photos are restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are colorized.</source>
        <translation>
            <numerusform>%Ln photo is colorized.</numerusform>
            <numerusform>%Ln photos are colorized.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message numerus="yes">
        <source>Save %Ln picture(s)</source>
        <translation>
            <numerusform>Save %Ln picture</numerusform>
            <numerusform>Save %Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Splitting</name>
    <message numerus="yes">
        <source>{name} is split into %Ln photo(s).</source>
        <translation>
            <numerusform>{name} is split into %Ln photo.</numerusform>
            <numerusform>{name} is split into %Ln photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s) are split.</source>
        <translation>
            <numerusform>%Ln scan is split.</numerusform>
            <numerusform>%Ln scans are split.</numerusform>
        </translation>
    </message>
</context>
</TS>
