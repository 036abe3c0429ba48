# Inspection, in Modern Standard Arabic as Moroccan offices write it: sentences for findings, phrases for reasons, names for
# checks, words for codes, labels of the program. Latin digits. Requests use المرجو with a noun, which addresses everybody.
# Rules: say what was checked and no more; judge the document's parts, never the person; begin with an Arabic word.

## ما يحسن العلم به ولو كان كل شيء مطابقا

finding-signed-by = التوقيع من { $country }: شهادة الجهة الموقِّعة { $signer } سارية منذ { $since }.
finding-not-revoked-as-of = شهادة الجهة الموقِّعة غير واردة في لائحة الشهادات الملغاة الصادرة عن { $country } بتاريخ { $date }.
finding-copying-not-excluded = لم يثبت أن هذه الشريحة هي الأصلية: قد تكون ملفاتها منسوخة.
    .hint = المرجو مقارنة صورة الشريحة مع الشخص الحاضر، أو استعمال قارئ يكشف النسخ.
finding-test-document = نموذج أو وثيقة اختبار ({ $country }).
    .hint = تُستعمل للاختبار والتكوين؛ المرجو طلب وثيقة سفر الشخص.
finding-profile-breach = اختلاف عن المعيار، { $object }: { $breach }؛ ولا أثر له على التوقيع.
    .hint = لا إجراء مطلوب في الشباك؛ ويمكن إخبار دولة الإصدار.
finding-weak-algorithm = الملف { $object } يستعمل خوارزمية لم يعد يُنصح بها: { $algorithm }.
    .hint = جرى التحقق من التوقيع رغم ذلك؛ وكثيرا ما تستعملها الوثائق القديمة.
finding-deviation-applied = نشرت { $country } عيبا معروفا في وثائقها ({ $deviation })؛ ويُعدّ التحقق المعني غير محسوم.
    .hint = المرجو الاعتماد على باقي عمليات التحقق وعلى الصفحة المطبوعة.
finding-data-group-not-read = ملفات واردة في اللائحة الموقَّعة للشريحة لم تُقرأ: { $dg }.
    .hint = المرجو قراءته إن كان مطلوبا؛ وقراءة بصمات الأصابع والقزحية تتطلب إذنا خاصا.
finding-mrz-repair = المنطقة المقروءة آليا ({ $zone })، السطر { $line }، العمود { $column }: لو كُتب «{ $plausible }» مكان «{ $found }» لتطابقت أرقام التحقق.
    .hint = المرجو المقارنة مع الصفحة: ربما قُرئ الحرف خطأ؛ ولم يُغيَّر أي شيء.

## الملفات والنصوص المقدمة

finding-file-unreadable = تعذرت قراءة { $source } لسبب تقني (الملف: { $file }).
    .hint = المرجو إعادة قراءة الشريحة؛ وهذا لا يدل على أي شيء بخصوص الوثيقة.
finding-file-malformed = بنية الملف { $file } ({ $source }) غير سليمة: { $structure }، البايت { $offset }: { $reason }.
    .hint = المرجو إعادة قراءة الملف؛ وإن تكرر الأمر فإحالة الوثيقة على الفحص في الخط الثاني.
finding-file-missing = الملف { $file } غير موجود، مع أنه إلزامي في كل شريحة.
    .hint = المرجو إعادة قراءة الشريحة أو تقديم الملف الناقص.
finding-mrz-unreadable = لا توجد في { $source } منطقة مقروءة آليا يمكن قراءتها: { $reason }.
    .hint = المرجو إعادة قراءة المنطقة نظيفة ومبسوطة، أو إدخالها يدويا.
finding-mrz-seen-incomplete = الصورة { $source }: تعذرت قراءة المنطقة المقروءة آليا كاملة: { $reason }.
    .hint = المرجو إعادة التقاط الصورة بالمنطقة كاملة، أو إدخالها يدويا.
finding-portrait-malformed = صورة الوجه في الشريحة غائبة أو فارغة أو في صيغة غير مقبولة.
    .hint = المرجو مقارنة الصورة المطبوعة مع الشخص الحاضر.
finding-input-repeated = قُدِّم الملف { $file } أكثر من مرة وبمحتوى مختلف؛ استُعمل الأول وتُرك { $source }.
    .hint = المرجو تقديم أجزاء وثيقة واحدة في كل مرة.

## الصور

finding-picture-unreadable = الملف { $source } لم تمكن قراءته كصورة.
    .hint = المرجو تقديم الصورة من جديد بصيغة JPEG أو PNG؛ وهذا لا يدل على أي شيء بخصوص الوثيقة.
finding-document-not-seen = الصورة { $source }: لم تظهر أي صفحة من وثيقة.
    .hint = المرجو إعادة التقاط الصورة: الصفحة كاملة ومبسوطة مع هامش حولها.
finding-zone-not-seen = لم تظهر أي منطقة مقروءة آليا في الصور.
    .hint = المرجو التقاط صورة الصفحة التي تحملها؛ وهي في بطاقات كثيرة على الظهر.
finding-picture-coarse = الصورة { $source }: دقتها ضعيفة ({ $place }).
    .hint = المرجو إعادة التقاط الصورة من قرب حتى تملأها الصفحة.
finding-picture-blurred = الصورة { $source } غير واضحة ({ $place }).
    .hint = المرجو إعادة التقاط الصورة دون حركة بعد ضبط العدسة.
finding-picture-glare = الصورة { $source }: انعكاس للضوء ({ $place }).
    .hint = المرجو إعادة التقاط الصورة بعد إمالة الوثيقة قليلا أو تحريك المصباح.
finding-picture-dark = الصورة { $source } مظلمة جدا ({ $place }).
    .hint = المرجو إعادة التقاط الصورة بضوء أقوى.
finding-picture-bright = الصورة { $source } ساطعة جدا ({ $place }).
    .hint = المرجو إعادة التقاط الصورة بضوء أخف.
finding-picture-shadow = الصورة { $source }: فيها ظل ({ $place }).
    .hint = المرجو إعادة التقاط الصورة بضوء من كل الجهات.
finding-picture-cropped = الصورة { $source }: جزء منها مقطوع ({ $place }).
    .hint = المرجو إعادة التقاط الصورة بالصفحة كاملة.
finding-picture-covered = الصورة { $source }: شيء ما يغطي جزءا منها ({ $place }).
    .hint = المرجو إعادة التقاط الصورة دون أصابع أو أشياء أخرى على الصفحة.
finding-mrz-character-unsure = المنطقة المقروءة آليا، السطر { $line }، العمود { $column }: المقروء «{ $found }»، وقد يكون «{ $plausible }».
    .hint = المرجو النظر إلى الصفحة، ثم إعادة التقاط الصورة أو إدخال المنطقة يدويا.
finding-mrz-character-unclear = المنطقة المقروءة آليا، السطر { $line }، العمود { $column }: المقروء «{ $found }»، لكن دون يقين.
    .hint = المرجو النظر إلى الصفحة، ثم إعادة التقاط الصورة أو إدخال المنطقة يدويا.
finding-mrz-zone-unsure = الصورة { $source }: عدد حروف المنطقة المقروءة آليا التي قُرئت دون يقين: { $count }.
    .hint = المرجو النظر إلى الصفحة، ثم إعادة التقاط الصورة أو إدخال المنطقة يدويا.
finding-mrz-unsure-differs = المنطقة المقروءة آليا، السطر { $line }، العمود { $column }: المقروء «{ $found }» دون يقين، أما { $zone } فهو «{ $expected }».
    .hint = المرجو النظر إلى الصفحة لمعرفة أي الحرفين مطبوع فيها.
finding-mrz-reading-confirmed = لم تُقرأ كل حروف الصورة بيقين؛ والمنطقة الموقَّعة ({ $zone }) تقول الشيء نفسه.
finding-mrz-readings-differ = المنطقة المقروءة آليا، السطر { $line }، العمود { $column }: «{ $found }» في { $source }، و«{ $other }» في { $second }.
    .hint = المرجو النظر إلى الصفحة وإدخال ما هو مطبوع فيها.
finding-mrz-not-in-infrared = المنطقة المقروءة آليا تُقرأ بالضوء المرئي ولا تُقرأ بالأشعة تحت الحمراء.
    .hint = حبر هذه المنطقة يجب أن يظهر بالأشعة تحت الحمراء: المرجو إحالة الوثيقة على الخط الثاني لفحصها.
finding-infrared-not-judged = تعذر الحكم على ظهور المنطقة المقروءة آليا بالأشعة تحت الحمراء: الصور ضعيفة الجودة.
    .hint = المرجو إعادة التقاط الصورة بالأشعة تحت الحمراء مع صورة بالضوء المرئي.
finding-page-shines = ورق الصفحة يلمع بلون أبيض مزرقّ تحت الأشعة فوق البنفسجية.
    .hint = ورق وثائق السفر يبقى داكنا: المرجو لمسه وإحالة الوثيقة على الخط الثاني لفحصها.
finding-ultraviolet-dark = الصورة { $source }: لا شيء يلمع فيها؛ قد يكون مصباح الأشعة فوق البنفسجية في القارئ منطفئا.
    .hint = المرجو التحقق من المصباح وإعادة التقاط الصفحة، أو النظر إليها يدويا تحت مصباح.
finding-white-not-seen = لا توجد صورة تُظهر الصفحة بالضوء المرئي؛ قد يكون مصباح القارئ منطفئا.
    .hint = المرجو التحقق من المصباح وإعادة التقاط الصفحة، أو النظر إليها بالعين المجردة.
finding-infrared-not-seen = لا توجد صورة تُظهر الصفحة بالأشعة تحت الحمراء؛ قد يكون مصباح القارئ الخاص بها منطفئا.
    .hint = المرجو التحقق من المصباح وإعادة التقاط الصفحة.
finding-ultraviolet-not-seen = لا توجد صورة تُظهر الصفحة بالأشعة فوق البنفسجية؛ قد يكون مصباح القارئ الخاص بها منطفئا.
    .hint = المرجو التحقق من المصباح وإعادة التقاط الصفحة، أو النظر إليها يدويا تحت مصباح.
finding-mrz-character-turned = المنطقة المقروءة آليا، السطر { $line }، العمود { $column }: حرف مائل بمقدار { $amount }° (الحد: { $limit }°).
    .hint = المرجو النظر إلى السطر بعدسة مكبرة؛ وهذا التحقق ما زال قيد التجربة.
finding-mrz-character-shifted = المنطقة المقروءة آليا، السطر { $line }، العمود { $column }: حرف على بعد { $amount } مم من مكانه في السطر (الحد: { $limit } مم).
    .hint = المرجو النظر إلى السطر بعدسة مكبرة؛ وهذا التحقق ما زال قيد التجربة.
finding-mrz-character-raised = المنطقة المقروءة آليا، السطر { $line }، العمود { $column }: حرف على بعد { $amount } مم فوق سطره أو تحته (الحد: { $limit } مم).
    .hint = المرجو النظر إلى السطر بعدسة مكبرة؛ وهذا التحقق ما زال قيد التجربة.
finding-mrz-type-face = المنطقة المقروءة آليا، السطر { $line }، العمود { $column }: حرف لا يشبه الخط OCR-B.
    .hint = المرجو النظر إلى السطر بعدسة مكبرة؛ وهذا التحقق ما زال قيد التجربة.
finding-print-not-measured = دقة الصور لا تكفي لقياس طباعة المنطقة المقروءة آليا.
finding-portrait-not-seen = لم تظهر أي صورة شخصية في الصفحة.
    .hint = المرجو النظر إلى الصفحة؛ فإذا كانت الصورة الشخصية فيها فالمرجو إعادة الالتقاط.

## المناطق المقروءة آليا

finding-mrz-check-digit = المنطقة المقروءة آليا ({ $zone })، { $field }: رقم التحقق المقروء { $found }، والمحسوب { $expected }.
    .hint = المرجو المقارنة مع الصفحة: ربما قُرئ حرف خطأ.
finding-mrz-length = المنطقة المقروءة آليا ({ $zone }): عدد الأسطر أو طولها لا يوافق أي شكل معروف ({ $found }).
    .hint = المرجو إعادة قراءة المنطقة كاملة دون نص آخر.
finding-mrz-field-malformed = المنطقة المقروءة آليا ({ $zone })، { $field }: «{ $value }» على شكل لا يقبله المعيار.
    .hint = المرجو المقارنة مع الصفحة: ربما قُرئ حرف خطأ.
finding-mrz-country-unknown = المنطقة المقروءة آليا ({ $zone })، { $field }: «{ $value }» غير وارد في لائحة رموز الإيكاو.
    .hint = المرجو المقارنة مع اسم الدولة في الصفحة.
finding-mrz-nationality-unusual = المنطقة المقروءة آليا ({ $zone }): جهة الإصدار { $issuer }، والجنسية { $nationality }؛ والجمع بينهما غير معتاد.
    .hint = غير المعتاد ليس خطأ؛ ولا يبرر وحده أي سؤال إضافي.

## ملف الأمان ومجموعات المعطيات

finding-security-object-missing = لا وجود لملف الأمان (EF.SOD): لا شيء يحمي ملفات هذه الشريحة.
    .hint = المرجو قراءة EF.SOD أيضا؛ فبدونه لا يمكن التحقق من أي ملف في الشريحة.
finding-content-digest-wrong = الملف { $file }: المحتوى ليس هو الذي وُقِّع؛ فقد عُدّلت لائحة قيم التجزئة.
    .hint = المرجو إحالة الوثيقة على الفحص في الخط الثاني؛ وقد لا يكون الشخص على علم بذلك.
finding-signature-wrong = الملف { $file }: التوقيع لا يطابق المحتوى وشهادة الجهة الموقِّعة ({ $country }).
    .hint = المرجو إعادة قراءة الشريحة؛ وإن تكرر الأمر فإحالة الوثيقة على الفحص في الخط الثاني.
finding-algorithm-unknown = الملف { $file }: التوقيع بخوارزمية لا يعرفها Spartel ({ $algorithm })، ولذلك لم يُتحقق منه.
    .hint = هذا لا يدل على أي شيء بخصوص الوثيقة؛ المرجو إخبار الفريق المكلف بصيانة Spartel.
finding-data-group-altered = الملف { $dg }: المحتوى ليس هو الذي وُقِّع.
    .hint = المرجو مقارنة الشريحة مع الصفحة ومع الشخص، وإحالة الوثيقة على الفحص في الخط الثاني.
finding-data-group-not-protected = الملف { $dg } موجود، لكن لم توقّعه أي جهة.
    .hint = لا ينبغي الاعتماد على محتواه، ولا على اختبار للشريحة يستعمل مفتاحه.
finding-digest-unknown = ملف الأمان يستعمل خوارزمية تجزئة لا يعرفها Spartel ({ $algorithm })؛ ولم يُتحقق من الملفات.
    .hint = هذا لا يدل على أي شيء بخصوص الوثيقة؛ المرجو إخبار الفريق المكلف بصيانة Spartel.
finding-file-lists-differ = اللائحتان مختلفتان (في EF.COM وحده: { $com }؛ وفي ملف الأمان وحده: { $sod }).
    .hint = ملف EF.COM غير موقَّع: والعبرة بلائحة ملف الأمان.

## الشهادات

finding-no-anchor = لا تتوفر أي شهادة CSCA من { $country } لهذه الجهة الموقِّعة (المفتاح: { $key })؛ وتعذر التحقق من السلسلة.
    .hint = المرجو استيراد لائحة رئيسية أحدث أو طلب الشهادة من الدولة؛ وهذا لا يدل على أي شيء بخصوص الوثيقة.
finding-anchor-signature-wrong = سلطة CSCA في { $country } التي تسميها الجهة الموقِّعة (المفتاح: { $key }) لم توقّع شهادتها.
    .hint = المرجو إحالة الوثيقة على الفحص في الخط الثاني؛ وقد لا يكون الشخص على علم بذلك.
finding-anchor-country-differs = شهادة الجهة الموقِّعة صادرة باسم { $signer }، لكن السلطة التي وقّعتها من { $anchor }.
    .hint = المرجو إحالة الوثيقة على الفحص في الخط الثاني؛ وقد لا يكون الشخص على علم بذلك.
finding-signer-algorithms-differ = شهادة الجهة الموقِّعة ({ $country }) تسمي خوارزميتين مختلفتين، واحدة داخل الجزء الموقَّع وأخرى خارجه.
    .hint = المرجو إحالة الوثيقة على الفحص في الخط الثاني؛ وقد لا يكون الشخص على علم بذلك.
finding-signer-missing = الملف { $file } يسمي جهة موقِّعة، لكن لا توافقها أي شهادة.
    .hint = المرجو استيراد شهادات الجهات الموقِّعة لهذه الدولة، أو إعادة قراءة الملف.
finding-signer-expired = انتهت صلاحية شهادة الجهة الموقِّعة ({ $country }) في { $date }.
    .hint = المرجو المقارنة مع تاريخ انتهاء صلاحية الوثيقة: يُنتظر أن تدوم الشهادة مثلها.
finding-signer-not-yet-valid = لا تبدأ صلاحية شهادة الجهة الموقِّعة ({ $country }) إلا في { $date }.
    .hint = المرجو التأكد من تاريخ الفحص ومن ساعة هذا الجهاز.
finding-anchor-expired = انتهت صلاحية شهادة CSCA من { $country } في { $date }.
    .hint = المرجو استيراد لائحة رئيسية أحدث: ربما صدرت للمفتاح نفسه شهادة جديدة.
finding-anchor-not-yet-valid = لا تبدأ صلاحية شهادة CSCA من { $country } إلا في { $date }.
    .hint = المرجو التأكد من تاريخ الفحص ومن ساعة هذا الجهاز.
finding-signer-self-signed = شهادة الجهة الموقِّعة ({ $country }) موقَّعة بمفتاحها نفسه، لا من سلطة دولة.
    .hint = المرجو إحالة الوثيقة على الفحص في الخط الثاني؛ وقد لا يكون الشخص على علم بذلك.
finding-signer-not-trusted = الجهة الموقِّعة { $signer } ({ $country }) غير معتمدة: جهة اختبار منشورة، أو سلطة لا توقّع الوثائق.
    .hint = إن لم يكن الأمر تمرينا، فالمرجو إحالة الوثيقة على الفحص في الخط الثاني.
finding-signer-revoked = ألغت { $country } شهادة الجهة الموقِّعة { $signer } (التاريخ: { $date }).
    .hint = المرجو سؤال دولة الإصدار عن السبب؛ فكثير من حاملي هذه الوثائق حصلوا عليها بصفة قانونية.
finding-revocation-no-list = لا تتوفر أي لائحة للشهادات الملغاة من { $country }؛ ولم يُتحقق من الإلغاء.
    .hint = المرجو استيراد لائحة الدولة، من دليل PKD للإيكاو أو من الدولة نفسها.
finding-revocation-stale = تجاوزت لائحة الشهادات الملغاة من { $country } أجل تجديدها (الأجل: { $date }).
    .hint = المرجو استيراد اللائحة الحالية وإعادة الفحص.
finding-signed-outside-validity = وقّعت الجهة ({ $country }) خارج مدة صلاحية شهادتها التي حدّها { $date }.
    .hint = المرجو المقارنة مع تاريخ إصدار الوثيقة، وإحالتها على الفحص في الخط الثاني إن لم يتضح السبب.
finding-signer-identifier-wrong = الملف { $file } يسمي شهادة غير الشهادة التي وقّع مفتاحها.
    .hint = لا إجراء مطلوب في الشباك؛ ويمكن إخبار دولة الإصدار.
finding-signer-name-incomplete = الملف { $object }: اسم الجهة الموقِّعة ينقصه البلد أو الاسم المتداول.
    .hint = لا إجراء مطلوب في الشباك؛ ويمكن إخبار دولة الإصدار.
finding-signer-document-type = يجوز للجهة الموقِّعة توقيع وثائق من نوع { $allowed }؛ وهذه من نوع { $found }.
    .hint = المرجو مقارنة رمز الوثيقة مع الصفحة؛ فإن كان صحيحا فإحالة الوثيقة على الفحص في الخط الثاني.
finding-issuing-country-differs = شهادة الجهة الموقِّعة من { $certificate }، والوثيقة من { $document }.
    .hint = المرجو مقارنة دولة الإصدار مع الصفحة، وإحالة الوثيقة على الفحص في الخط الثاني.
finding-signer-countries-differ = شهادة الجهة الموقِّعة تسمي بلدين: لهذه الجهة { $subject }، ولسلطتها { $issuer }.
    .hint = المرجو عرض الشهادة على المصلحة المكلفة بمخزن الثقة.

## مقارنة أجزاء الوثيقة

finding-mrz-differs-from-chip = المنطقة المطبوعة والشريحة مختلفتان، { $field }: المطبوع «{ $printed }»، وفي الشريحة «{ $chip }».
    .hint = المرجو أولا استبعاد خطأ في القراءة، بالمقارنة بالعين مع الصفحة.
finding-mrz-optional-data-differs = الاختلاف في المعطيات الاختيارية وحدها: المطبوع «{ $printed }»، وفي الشريحة «{ $chip }».
    .hint = المرجو المقارنة مع الصفحة: بعض الدول تكتب في الشريحة معطيات اختيارية أخرى.
finding-mrz-differs-from-seal = المنطقة المطبوعة والختم مختلفان، { $field }: المطبوع «{ $printed }»، وفي الختم «{ $seal }».
    .hint = المرجو أولا استبعاد خطأ في القراءة، بالمقارنة بالعين مع الصفحة.
finding-document-expired = انتهت صلاحية الوثيقة في { $date }.
    .hint = قواعدكم تحدد هل يمكن استعمال وثيقة منتهية الصلاحية، للعودة إلى البلد مثلا.
finding-expiry-unknown = تعذرت قراءة تاريخ انتهاء الصلاحية.
    .hint = المرجو البحث عن التاريخ في الصفحة.
finding-document-outlives-signer = صلاحية الوثيقة أطول من صلاحية شهادة الجهة الموقِّعة: { $document } مقابل { $signer }.
    .hint = المرجو مقارنة تاريخ انتهاء الصلاحية مع الصفحة.

## الأختام الرقمية

finding-seal-unknown = لا يعرف Spartel هذا الختم: { $source }.
    .hint = المرجو إعادة مسح الرمز الشريطي؛ وهذا لا يدل على أي شيء بخصوص الوثيقة.
finding-barcode-unread = الصورة { $source }: ظهر رمز شريطي ({ $barcode }) وتعذرت قراءته.
    .hint = قد يكون ختما: المرجو إعادة التقاط الصورة من قرب، نظيفة ومبسوطة.
finding-barcode-no-seal = الصورة { $source }: رمز شريطي ({ $barcode }) ليس فيه ختم يعرفه Spartel.
finding-seal-technology = الصورة { $source }: الختم في نوع من الرموز الشريطية ({ $barcode }) لا يقبله معياره.
    .hint = المرجو المقارنة مع وثائق أخرى لهذه الدولة.
finding-seal-malformed = بنية الختم ({ $source }) غير سليمة: { $structure }، البايت { $offset }: { $reason }.
    .hint = المرجو إعادة مسح الرمز الشريطي نظيفا ومبسوطا.
finding-seal-signature-wrong = توقيع الختم لا يطابق محتواه وجهته الموقِّعة { $signer } ({ $country }).
    .hint = المرجو إعادة المسح؛ وإن تكرر الأمر فإحالة الوثيقة على الفحص في الخط الثاني.
finding-seal-signer-unknown = لا تتوفر شهادة الجهة { $signer } ({ $country }) الموقِّعة للختم؛ ولم يُتحقق من التوقيع.
    .hint = المرجو استيراد شهادات موقِّعي الأختام لهذه الدولة؛ وهذا لا يدل على أي شيء بخصوص الوثيقة.
finding-seal-signer-untrusted = الجهة { $signer } ({ $country }) الموقِّعة للختم لا تستند إلى أي سلطة في مخزن الثقة.
    .hint = المرجو استيراد سلطة هذه الدولة، أو إحالة الوثيقة على الفحص في الخط الثاني.
finding-seal-signer-expired = انتهت صلاحية شهادة الجهة { $signer } ({ $country }) الموقِّعة للختم في { $date }.
    .hint = المرجو المقارنة مع تاريخ إصدار الوثيقة.
finding-seal-signer-revoked = ألغت { $country } شهادة الجهة { $signer } الموقِّعة للختم.
    .hint = المرجو سؤال دولة الإصدار عن السبب؛ فكثير من حاملي هذه الوثائق حصلوا عليها بصفة قانونية.
finding-seal-type-not-allowed = لا يجوز للجهة { $signer } توقيع أختام من هذا النوع.
    .hint = المرجو مقارنة الختم مع الوثيقة التي تحمله.
finding-seal-feature-unknown = يحتوي الختم على عنصر لا تعرّفه مواصفاته: { $feature }.
    .hint = جرى التحقق من باقي الختم؛ وقد تكون المواصفات أحدث من هذا البرنامج.
finding-seal-feature-invalid = في الختم عنصر إلزامي ناقص أو قيمته غير مقبولة: { $feature }.
    .hint = المرجو المقارنة مع الصفحة المطبوعة.
finding-seal-algorithm-unknown = ختم الجهة { $signer } موقَّع بخوارزمية لا يعرفها Spartel؛ ولم يُتحقق منه.
    .hint = هذا لا يدل على أي شيء بخصوص الوثيقة؛ المرجو إخبار الفريق المكلف بصيانة Spartel.
finding-seal-signed-by = الختم وقّعته { $country }، الجهة الموقِّعة { $signer } (التاريخ: { $date }).

## النتائج: لوائح الوثائق المفقودة أو المسروقة

finding-document-reported = تبلغ اللائحة «{ $list }» عن هذه الوثيقة، بتاريخ { $date }: { $report }.
    .hint = المرجو تأكيد التبليغ: مقابلة ومقارنة الوجه والشريحة وسؤال جهة الإصدار. التبليغ وحده لا يبرر أي رفض.
finding-not-reported-as-of = لا تبلغ اللائحة «{ $list }» عن هذه الوثيقة، بتاريخ { $date }.
finding-list-unreachable = تعذرت استشارة اللائحة «{ $list }».
    .hint = المرجو إعادة الاستشارة؛ ولا يدل هذا على شيء بخصوص الوثيقة.

## وثيقتان لشخص واحد

finding-cross-document-differs = الوثيقتان مختلفتان، { $field }: في الأولى «{ $first }»، وفي الثانية «{ $second }».
    .hint = المرجو سؤال الشخص: فالاسم قد يتغير بالزواج، والإدارة قد تخطئ أيضا.
finding-cross-document-unsure = الوثيقتان مختلفتان، { $field }، لكن القراءة ليست يقينية كلها.
    .hint = المرجو إعادة التقاط الصور أو إدخال المنطقتين يدويا.
finding-cross-document-passport = الوثيقة الثانية تسمي جواز السفر { $named }؛ والجواز الحاضر هو { $passport }.
    .hint = المرجو طلب الجواز السابق: ربما جرى تجديده.
finding-cross-document-expiry = صلاحية الوثيقة الثانية أطول من صلاحية جواز السفر: { $second } مقابل { $passport }.
    .hint = المرجو طلب جواز مجدد، أو الرجوع إلى قاعدة الدولة التي أصدرت الوثيقة الثانية.

## الأسباب

reason-ok = جرى التحقق ولم يُرصد خلل
reason-aggregated = نتيجة عمليات التحقق أدناه
reason-no-input = لم يُقدَّم الجزء المطلوب التحقق منه
reason-no-image = لا توجد صورة للصفحة
reason-no-chip-session = لا اتصال بشريحة، بل ملفات فقط
reason-no-lookup = لم تُستشر أي قاعدة خارجية
reason-lookup-unreachable = تعذر الوصول إلى لائحة
reason-reported = لائحة تبلغ عن الوثيقة
reason-no-holder = لم تُجرَ المقارنة مع الشخص الحاضر
reason-no-officer = لم تُدخل نتيجة من طرف الموظف المكلف
reason-no-model = لا توجد قاعدة لنماذج الوثائق
reason-no-second-document = وثيقة واحدة فقط
reason-not-in-layout = غير موجود في وثائق هذا الشكل
reason-not-in-seal = غير موجود في أختام هذا النوع
reason-not-offered = الشريحة لا توفر هذا البروتوكول
reason-not-needed = اكتُفي بعملية تحقق أخرى من المجموعة
reason-unreadable = تعذرت القراءة لسبب تقني
reason-picture-too-poor = الصور ضعيفة الجودة
reason-document-not-seen = لم تظهر أي وثيقة في الصورة
reason-zone-not-seen = لم تظهر أي منطقة مقروءة آليا
reason-reading-unsure = حروف مهمة لم تُقرأ بيقين
reason-reading-confirmed = قُرئت دون يقين، لكن المعطيات الموقَّعة تقول الشيء نفسه
reason-readings-differ = قراءتان للمنطقة متناقضتان
reason-not-in-infrared = المنطقة لا تظهر بالأشعة تحت الحمراء
reason-no-infrared = لا توجد صورة للصفحة بالأشعة تحت الحمراء
reason-no-ultraviolet = لا توجد صورة للصفحة بالأشعة فوق البنفسجية
reason-ultraviolet-dark = لا شيء يلمع بالأشعة فوق البنفسجية؛ قد يكون المصباح منطفئا
reason-page-shines = الورق يلمع بالأشعة فوق البنفسجية
reason-light-not-seen = لم تظهر الصفحة في كل الأضواء؛ قد يكون أحد المصابيح منطفئا
reason-beyond-limit = القياس يتجاوز الحد
reason-portrait-not-seen = لم تظهر أي صورة شخصية
reason-side-not-presented = الوجه الذي يحمله لم يُقدَّم
reason-seal-not-seen = لم يظهر أي ختم؛ ولا يُعرف هل ينبغي وجوده
reason-barcode-unread = ظهر رمز شريطي وتعذرت قراءته
reason-technology-differs = نوع من الرموز الشريطية لا يقبله معيار الختم
reason-mrz-length = عدد الأسطر أو طولها لا يوافق أي شكل
reason-mrz-unread = لم تُقرأ المنطقة إلى هذا الموضع
reason-check-digit-wrong = رقم التحقق ليس هو المحسوب
reason-check-digit-missing = رقم التحقق غير موجود
reason-code-malformed = الرمز على شكل غير مقبول
reason-document-type-malformed = رمز الوثيقة غير موجود في هذا الشكل
reason-country-not-listed = الرمز غير وارد في لائحة الإيكاو
reason-country-does-not-issue = الرمز لا يدل على أي جهة تصدر الوثائق
reason-nationality-unusual = الجمع بين جهة الإصدار والجنسية غير معتاد
reason-date-malformed = تاريخ لا وجود له في التقويم
reason-date-partly-unknown = جزء من التاريخ غير معروف، كما يقبله المعيار
reason-date-incomplete = جزء من التاريخ غير معروف، مع أنه إلزامي
reason-field-malformed = في الخانة حروف غير مقبولة
reason-field-empty = الخانة فارغة
reason-file-missing = الملف غير موجود في الشريحة
reason-input-repeated = قُدِّم الجزء نفسه أكثر من مرة وبمحتوى مختلف
reason-file-not-read = لم يُقرأ الملف
reason-file-malformed = الملف ليس على البنية المعيارية
reason-hash-list-malformed = لائحة قيم التجزئة غير سليمة أو ناقصة
reason-signature-section-malformed = قسم التوقيع غائب أو غير سليم
reason-signer-missing = لا شهادة توافق الجهة الموقِّعة
reason-signer-malformed = شهادة الجهة الموقِّعة غير سليمة البنية
reason-signer-identifier-wrong = المعرّف يسمي شهادة غير التي وقّع مفتاحها
reason-version-malformed = رقم الإصدار غائب أو غير سليم
reason-data-group-list-malformed = لائحة مجموعات المعطيات غائبة أو غير سليمة
reason-portrait-header-malformed = ترويسة صورة الوجه غير سليمة
reason-portrait-malformed = صورة الوجه غائبة أو فارغة أو في صيغة غير مقبولة
reason-protocol-not-performed = الشريحة توفر البروتوكول، لكنه لم يُنفَّذ
reason-key-not-protected = المفتاح غير موقَّع، فالنجاح لا يثبت شيئا
reason-security-object-unreadable = تعذرت قراءة ملف الأمان
reason-com-missing = لم يُقدَّم ملف EF.COM
reason-com-malformed = بنية ملف EF.COM غير سليمة
reason-content-type-wrong = الخصائص الموقَّعة تسمي نوعا آخر من المحتوى
reason-signed-attributes-malformed = بنية الخصائص الموقَّعة غير سليمة
reason-content-digest-wrong = قيمة التجزئة الموقَّعة ليست قيمة المحتوى
reason-content-digest-absent = لا قيمة تجزئة موقَّعة: التوقيع يشمل المحتوى نفسه
reason-digest-unknown = خوارزمية التجزئة غير معروفة
reason-signature-wrong = التوقيع غير مطابق
reason-signature-unknown = خوارزمية التوقيع غير معروفة
reason-hash-mismatch = قيمة التجزئة ليست هي الموقَّعة
reason-trailing-bytes = قيمة التجزئة توافق الملف دون بايتات زائدة في آخره
reason-not-in-security-object = غير وارد في ملف الأمان
reason-lists-differ = لائحتا مجموعات المعطيات مختلفتان
reason-no-anchor = لا تتوفر شهادة CSCA لهذه الجهة الموقِّعة
reason-anchor-signature-wrong = سلطة CSCA التي تسميها الجهة الموقِّعة لم توقّع شهادتها
reason-anchor-country-differs = سلطة التوقيع من بلد آخر
reason-algorithms-differ = الشهادة تسمي خوارزميتين مختلفتين
reason-certificate-expired = انتهت صلاحية الشهادة
reason-certificate-not-yet-valid = لم تبدأ صلاحية الشهادة
reason-validity-unreadable = تعذرت قراءة مدة الصلاحية
reason-signing-time-unknown = تاريخ التوقيع غير معروف
reason-self-signed = الشهادة موقَّعة بمفتاحها نفسه
reason-signer-not-trusted = جهة اختبار، أو سلطة لا توقّع الوثائق
reason-not-revoked = غير واردة في لائحة الشهادات الملغاة الحالية
reason-signer-revoked = شهادة الجهة الموقِّعة ملغاة
reason-revocation-no-list = لا تتوفر لائحة الشهادات الملغاة
reason-revocation-stale = لائحة الشهادات الملغاة متجاوزة
reason-name-incomplete = الاسم ينقصه البلد أو الاسم المتداول
reason-name-malformed = في الاسم قيمة غير سليمة
reason-document-type-not-listed = لا يجوز للجهة الموقِّعة توقيع هذا النوع من الوثائق
reason-document-type-unrestricted = الشهادة لا تحدد أنواع الوثائق
reason-document-type-unknown = رمز الوثيقة غير معروف، فلا يمكن البحث عنه
reason-document-types-malformed = لائحة أنواع الوثائق في الشهادة غير سليمة
reason-algorithm-old = خوارزمية سحبها المعيار
reason-deviation-applied = يفسره عيب نشرته الدولة
reason-country-differs = البلدان غير متطابقين
reason-country-missing = أحد البلدين المطلوب مقارنتهما غائب
reason-seal-unknown = ختم من نوع غير معروف
reason-seal-malformed = بنية الختم غير سليمة
reason-seal-feature-unknown = في الختم عناصر لا تعرّفها مواصفاته
reason-seal-feature-invalid = عنصر ناقص أو قيمته غير مقبولة
reason-seal-signer-unknown = شهادة الجهة الموقِّعة غير متوفرة
reason-seal-signer-untrusted = الجهة الموقِّعة لا تستند إلى سلطة معتمدة
reason-document-expired = انتهت صلاحية الوثيقة
reason-expiry-unknown = تاريخ انتهاء الصلاحية غير معروف
reason-outlives-signer = صلاحية الوثيقة أطول من صلاحية شهادة الجهة الموقِّعة
reason-differs = القيمتان مختلفتان
reason-fillers-tolerated = تُقبل الأجزاء غير المعروفة من تاريخ الازدياد
reason-optional-data-differs = الاختلاف في المعطيات الاختيارية وحدها
reason-test-document = نموذج أو وثيقة اختبار

## عمليات التحقق من الصفحة

check-OpticalChecks = الصفحة
check-DocumentDetectionCheck = وجود وثيقة على القارئ
check-DocumentModelIdentificationCheck = نموذج الوثيقة
check-NoOutdatedModelCheck = نموذج غير مسحوب
check-NoTestDocumentCheck = ليست نموذجا ولا وثيقة اختبار
check-NoDomesticDocumentCheck = غير مخصصة للاستعمال الداخلي وحده
check-AcknowledgedIssuerCheck = جهة إصدار معترف بها
check-PrimaryFacialImagePresenceCheck = صورة الوجه في الصفحة
check-PrimaryFacialImageEmbeddingCheck = اندماج الصورة في الصفحة
check-MrzComplianceCheck = المنطقة المقروءة آليا
check-MrzReadingCheck = قراءة المنطقة
check-MrzConsistencyCheck = اتساق المنطقة المقروءة آليا
check-LengthCheck = عدد الأسطر وطولها
check-CheckDigitCompositeCheck = رقم التحقق الإجمالي
check-CheckDigitDocumentNumberCheck = رقم التحقق لرقم الوثيقة
check-CheckDigitDateOfExpiryCheck = رقم التحقق لتاريخ انتهاء الصلاحية
check-CheckDigitDateOfBirthCheck = رقم التحقق لتاريخ الازدياد
check-CheckDigitOptionalDataCheck = رقم التحقق للمعطيات الاختيارية
check-IssuerVsNationalityCheck = جهة الإصدار والجنسية معا
check-DocumentTypeCheck = رمز الوثيقة
check-IssuerCheck = جهة الإصدار
check-NationalityCheck = الجنسية
check-DateOfBirthCheck = تاريخ الازدياد
check-DateOfExpiryCheck = تاريخ انتهاء الصلاحية
check-SexCheck = الجنس
check-DocumentNumberCheck = رقم الوثيقة
check-SurnameCheck = الاسم العائلي
check-GivenNameCheck = الاسم الشخصي
check-IssuerIcaoIncludedCheck = جهة الإصدار في لائحة الإيكاو
check-NationalityIcaoIncludedCheck = الجنسية في لائحة الإيكاو
check-MrzIrReadabilityCheck = قراءة المنطقة بالأشعة تحت الحمراء
check-MrzOcrbTypeFaceCheck = خط OCR-B
check-MrzAlignmentCheck = محاذاة المنطقة
check-CharacterAlignmentCheck = استقامة الحروف
check-HorizontalAlignmentCheck = الحروف في مكانها من السطر
check-VerticalAlignmentCheck = الحروف على مستوى السطر
check-VisualZoneConsistencyCheck = البيانات المطبوعة
check-AuthorityOrIssuingOrganizationCheck = سلطة الإصدار
check-CardAccessNumberCheck = رقم الولوج إلى البطاقة
check-DateOfIssueCheck = تاريخ الإصدار
check-PlaceOfIssueCheck = مكان الإصدار
check-MrzVsVizCheck = المنطقة والبيانات المطبوعة
check-ComponentCheck = خانة بخانة
check-PageLightsCheck = ظهور الصفحة في كل الأضواء
check-PageUvDullnessCheck = ورق داكن بالأشعة فوق البنفسجية
check-SpectrallySelectiveVerificationCheck = العناصر في الضوء المرئي وتحت الأحمر وفوق البنفسجي
check-SsvGroupCheck = مجموعة عناصر
check-BasicCheck = عنصر واحد
check-CompositeCheck = عناصر مجتمعة

## عمليات التحقق من الشريحة

check-ElectronicChecks = الشريحة
check-SelectableApplicationsCheck = تطبيقات الشريحة
check-SelectableApplicationCheck = تطبيق وثيقة السفر
check-AccessProtocolsCheck = الولوج إلى الشريحة
check-BacCheck = مراقبة الولوج الأساسية (BAC)
check-PaceCheck = الولوج ببروتوكول PACE
check-PlainCheck = الولوج دون بروتوكول
check-MandatoryFilesCheck = الملفات الإلزامية
check-AvailabilityCheck = وجود الملفات
check-FileAvailabilityCheck = وجود الملف
check-SyntaxCheck = بنية الملفات
check-EfSodCheck = ملف الأمان (EF.SOD)
check-DataGroupHashListCheck = لائحة قيم التجزئة
check-SignatureSectionCheck = قسم التوقيع
check-DocumentSignerCertificateCheck = شهادة الجهة الموقِّعة
check-EfComCheck = لائحة الملفات (EF.COM)
check-LdsVersionCheck = إصدار بنية المعطيات
check-UnicodeVersionCheck = إصدار يونيكود
check-DataGroupListCheck = لائحة مجموعات المعطيات
check-Dg1Check = المنطقة المقروءة آليا في الشريحة (DG1)
check-Dg2Check = صورة الوجه في الشريحة (DG2)
check-BiometricHeaderCheck = ترويسة صورة الوجه
check-ImageCheck = محتوى صورة الوجه
check-AuthenticityCheck = استبعاد نسخ الشريحة
check-ActiveAuthCheck = الاستيثاق النشط (AA)
check-ChipAuthCheck = استيثاق الشريحة (CA)
check-PaceChipAuthMappingCheck = بروتوكول PACE مع استيثاق الشريحة (CAM)
check-SignatureCheck = التوقيع الإلكتروني
check-SecurityFileCheck = ملف الأمان
check-DigestCheck = قيمة التجزئة الموقَّعة للمحتوى
check-SignatureValueCheck = قيمة التوقيع
check-IssuerCertificatesCheck = شهادات جهة الإصدار
check-SignerSignatureCheck = توقيع سلطة CSCA على شهادة الجهة الموقِّعة
check-SignerValidityPeriodCheck = صلاحية شهادة الجهة الموقِّعة
check-SignerValidityAtSigningCheck = صلاحية شهادة الجهة الموقِّعة وقت التوقيع
check-CountrySignerValidityPeriodCheck = صلاحية شهادة السلطة (CSCA)
check-SignerTrustedCheck = جهة موقِّعة معتمدة
check-SignerNotSelfSignedCheck = شهادة غير موقَّعة بمفتاحها نفسه
check-SignerSubjectDnCheck = اسم الجهة الموقِّعة
check-SignerIssuerDnCheck = اسم سلطة الجهة الموقِّعة
check-SignerRevocationCheck = شهادة غير ملغاة
check-SignerDocumentTypeCheck = نوع الوثيقة المسموح به للجهة الموقِّعة
check-AlgorithmAgeCheck = قِدم الخوارزميات
check-IntegrityCheck = سلامة المعطيات من التغيير
check-EfSodVsEfComCheck = مقارنة EF.COM مع ملف الأمان
check-DataGroupsIntegrityCheck = سلامة مجموعات المعطيات
check-DataGroupIntegrityCheck = سلامة مجموعة المعطيات
check-IssuingCountryCheck = تطابق البلدان
check-SignerCertificateCheck = البلدان في شهادة الجهة الموقِّعة
check-SignerIssuerDnVsMrzDataCheck = بلد السلطة وبلد الوثيقة
check-SignerSubjectDnVsMrzDataCheck = بلد الجهة الموقِّعة وبلد الوثيقة
check-SignerSubjectDnVsIssuerDnCheck = بلد الجهة الموقِّعة وبلد سلطتها

## عمليات التحقق من الأختام

check-SealChecks = الختم الرقمي
check-ReadabilityCheck = قراءة الختم
check-PresenceDetectionCheck = وجود الختم
check-VisualToBinaryConversionCheck = قراءة الرمز الشريطي
check-TechnologyTypeConformanceCheck = نوع الرمز الشريطي
check-SealChecks_IntegrityCheck = بنية الختم ومحتواه
check-StructureCheck = بنية الختم
check-SemanticCheck = عناصر الختم
check-SealChecks_AuthenticityCheck = توقيع الختم

## المقارنة بين الأجزاء وبين الوثائق

check-CombinedChecks = مقارنة أجزاء الوثيقة
check-CombinedChecks_DateOfExpiryCheck = وثيقة غير منتهية الصلاحية
check-MrzVsSignerExpiryCheck = صلاحية الوثيقة وصلاحية شهادة الجهة الموقِّعة
check-MrzVsDg1Check = المنطقة المطبوعة والشريحة
check-MrzVsSealCheck = المنطقة المطبوعة والختم
check-VizVsSealCheck = البيانات المطبوعة والختم
check-Dg2VsVizFacialImageCheck = صورة الشريحة والصورة المطبوعة
check-VizVsSealPassportNumberCheck = رقم جواز السفر والختم
check-ChipPresenceCheck = وجود الشريحة
check-CrossDocumentChecks = مقارنة وثيقتين
check-MrzDataCheck = تطابق المعطيات الشخصية
check-PassportNumberCheck = جواز السفر المذكور في الوثيقة الثانية
check-ExpiryCheck = صلاحية لا تتجاوز صلاحية جواز السفر

## عمليات التحقق خارج الوثيقة

check-BackgroundChecks = القواعد الخارجية
check-LostStolenDocumentCheck = لوائح الوثائق المفقودة أو المسروقة
check-PersonAlertCheck = التنبيهات المتعلقة بالأشخاص
check-NoticeDocumentCheck = النشرات المتعلقة بالوثيقة
check-HolderChecks = الشخص الحاضر
check-LiveFaceVsDg2Check = الوجه وصورة الشريحة
check-LiveFaceVsVizCheck = الوجه والصورة المطبوعة
check-OfficerChecks = الموظف المكلف
check-TactileAndLightCheck = اللمس والإمالة والضوء النافذ وفوق البنفسجي
check-ReferenceSpecimenCheck = المقارنة مع نموذج مرجعي

## كلمات الرموز

field-document-code = رمز الوثيقة
field-issuer = دولة الإصدار
field-name = الاسم الكامل
field-primary-identifier = الاسم العائلي
field-secondary-identifier = الاسم الشخصي
field-document-number = رقم الوثيقة
field-document-number-check-digit = رقم التحقق لرقم الوثيقة
field-nationality = الجنسية
field-date-of-birth = تاريخ الازدياد
field-date-of-birth-check-digit = رقم التحقق لتاريخ الازدياد
field-sex = الجنس
field-date-of-expiry = تاريخ انتهاء الصلاحية
field-date-of-expiry-check-digit = رقم التحقق لتاريخ انتهاء الصلاحية
field-optional-data = المعطيات الاختيارية
field-optional-data-check-digit = رقم التحقق للمعطيات الاختيارية
field-second-optional-data = المعطيات الاختيارية في السطر الثاني
field-issuing-office = مصلحة الإصدار
field-composite-check-digit = رقم التحقق الإجمالي
field-composite = مجموع الخانات
field-full-name = الاسم الكامل (DG11)
field-date-of-issue = تاريخ الإصدار

zone-printed = المطبوعة
zone-chip = في الشريحة
zone-seal = في الختم

place-zone = على المنطقة المقروءة آليا
place-page = على الصفحة

barcode-qr = رمز QR
barcode-aztec = رمز Aztec
barcode-data-matrix = رمز Data Matrix
barcode-pdf417 = رمز PDF417

source-authentic-chip = من الشريحة، موثقة
source-authentic-seal = من الختم، موثقة
source-printed = كما هي مطبوعة
source-printed-unsure = كما قُرئت من الصورة، دون يقين
source-chip = من الشريحة، غير مثبتة
source-seal = من الختم، غير مثبتة

feature-Mrz = المنطقة المقروءة آليا
feature-MrzMrvA = المنطقة المقروءة آليا (MRV-A)
feature-MrzMrvB = المنطقة المقروءة آليا (MRV-B)
feature-NumberOfEntries = عدد مرات الدخول
feature-DurationOfStay = مدة الإقامة
feature-PassportNumber = رقم جواز السفر
feature-VisaType = نوع التأشيرة
feature-AdditionalFeature = عنصر إضافي
feature-DocumentNumber = رقم الوثيقة
feature-MunicipalityCode = رمز الجماعة
feature-ResidentialAddress = عنوان السكن
feature-PostalCode = الرمز البريدي
feature-SocialInsuranceNumber = رقم الضمان الاجتماعي
feature-Surname = الاسم العائلي
feature-FirstName = الاسم الشخصي
feature-NameAtBirth = الاسم عند الازدياد
feature-AzrNumber = رقم AZR
feature-SheetNumber = رقم الورقة
feature-version = إصدار الختم
feature-length = طول عنصر
feature-certificate-reference = مرجع الشهادة

file-EF-COM = EF.COM (لائحة الملفات)
file-EF-SOD = EF.SOD (ملف الأمان)
file-EF-CardAccess = EF.CardAccess (معطيات الولوج)
file-EF-CardSecurity = EF.CardSecurity (المفاتيح الموقَّعة)
file-DG1 = DG1 (المنطقة المقروءة آليا)
file-DG2 = DG2 (صورة الوجه)
file-DG3 = DG3 (بصمات الأصابع)
file-DG4 = DG4 (قزحية العين)
file-DG5 = DG5 (صورة الوجه المعروضة)
file-DG6 = DG6 (ملف محجوز)
file-DG7 = DG7 (صورة التوقيع)
file-DG8 = DG8 (عناصر المعطيات)
file-DG9 = DG9 (عناصر البنية)
file-DG10 = DG10 (عناصر المادة)
file-DG11 = DG11 (معطيات شخصية إضافية)
file-DG12 = DG12 (معطيات إضافية عن الوثيقة)
file-DG13 = DG13 (معطيات جهة الإصدار)
file-DG14 = DG14 (خيارات الأمان)
file-DG15 = DG15 (مفتاح الاستيثاق النشط)
file-DG16 = DG16 (أشخاص يمكن إخبارهم)
file-seal = الختم الرقمي

voucher-master-list = لائحة رئيسية
voucher-national-decision = قرار وطني
voucher-revocation-list = لائحة الشهادات الملغاة
voucher-deviation-list = لائحة العيوب المعروفة

## سبب تبليغ لائحة عن وثيقة

report-lost = مفقودة
report-stolen = مسروقة
report-stolen-blank = مسروقة قبل التعبئة
report-revoked = ملغاة

## رادار الثقة

radar-state = الشهادات: { $certificates }، المفاتيح: { $keys }، إلى غاية: { $until }، الجهات الضامنة: { $vouchers }
radar-no-current-anchor = لا توجد الآن أي شهادة CSCA سارية: الوثائق التي تصدر اليوم لا يمكن ربطها بالدولة.
    .hint = المرجو استيراد لائحة رئيسية أحدث.
radar-newer-key-expected = يُفترض أن أحدث مفتاح متوفر قد عُوّض منذ { $since }.
    .hint = المرجو استيراد لائحة رئيسية أحدث: يُرجَّح وجود مفتاح جديد.
radar-anchor-expired = مفتاح CSCA { $key } انتهت صلاحيته في { $since }.
    .hint = المرجو الاحتفاظ به: قد تحتاج إليه وثائق أقدم.
radar-anchor-expires = مفتاح CSCA { $key } تنتهي صلاحيته في { $at }.
    .hint = المرجو استيراد لائحة رئيسية أحدث قبل هذا التاريخ.
radar-older-key-not-held = شهادة الربط { $link } موقَّعة بمفتاح سابق غير متوفر: الوثائق المبنية عليه لا يمكن ربطها بالدولة.
    .hint = المرجو طلب الشهادة السابقة من الدولة.
radar-root-not-held = مفتاح CSCA { $key } لا يستند إلا إلى شهادة ربط: شهادته الجذرية غير متوفرة.
    .hint = المرجو طلب الشهادة الجذرية من الدولة.
radar-no-revocation-list = لا تتوفر أي لائحة للشهادات الملغاة: لا يمكن التحقق من الإلغاء.
    .hint = المرجو استيراد لائحة الدولة، من دليل PKD للإيكاو أو من الدولة نفسها.
radar-stale-revocation-list = تجاوزت لائحة الشهادات الملغاة أجل تجديدها (الأجل: { $due }).
    .hint = المرجو استيراد اللائحة الحالية.
radar-single-voucher = كل الشهادات مضمونة من مصدر واحد: { $source }.
    .hint = المرجو التأكد منها من مصدر ثان، كلائحة رئيسية أخرى.
radar-old-list = اللائحة الرئيسية { $source } قديمة (عمرها بالأيام: { $days }).
    .hint = المرجو استيراد لائحة أحدث؛ يُنتظر جلب اللوائح كل ثلاثة أيام عمل.
radar-missing = لا يتوفر أي شيء من { $country }: تبقى شرائح وثائقها غير محسومة.
    .hint = المرجو طلب شهاداتها، أو استيراد لائحة رئيسية تتضمنها؛ ولا يكون ذلك وحده سببا لتأخير أصحاب هذه الوثائق.

radar-action-fetch-newer-master-list = استيراد لائحة رئيسية أحدث
radar-action-keep-for-older-documents = الاحتفاظ به من أجل الوثائق الأقدم
radar-action-ask-state-for-certificate = طلب الشهادة من الدولة
radar-action-fetch-revocation-list = استيراد لائحة الشهادات الملغاة
radar-action-fetch-newer-revocation-list = استيراد لائحة أحدث للشهادات الملغاة
radar-action-confirm-with-second-source = التأكد من مصدر ثان

result-successful = دون خلل
result-failed = غير ناجح
result-undetermined = غير محسوم
result-not-supported = غير متاح
result-aborted = لم يكتمل

severity-info = للعلم
severity-attention = للانتباه
severity-serious = جدي
severity-critical = حرج

mode-mandatory = مطلوب
mode-conditionallyIgnored = مطلوب إلا في حالة الاستثناء
mode-optional = اختياري
mode-evaluatory = قيد التجريب ولا يُحتسب

parse-truncated = ينتهي قبل الأوان
parse-trailing-data = يستمر بعد نهايته
parse-bad-length = طول غير صحيح
parse-unexpected-tag = عنصر غير المنتظر
parse-missing = جزء إلزامي ناقص
parse-duplicate = جزء مكرر
parse-bad-value = قيمة غير مقبولة
parse-bad-character = حرف غير مقبول
parse-bad-date = تاريخ لا وجود له في التقويم
parse-unsupported = إصدار أو نوع غير معروف
parse-limit-exceeded = أكبر أو أعمق من المسموح به
parse-signature-missing = التوقيع غير موجود
parse-signed-data-version = إصدار الرسالة الموقَّعة غير معروف
parse-content-type-unknown = المحتوى من نوع آخر
parse-security-object-version = إصدار ملف الأمان غير معروف
parse-data-group-number = رقم مجموعة معطيات لا وجود له
parse-data-group-duplicate = مجموعة معطيات واردة مرتين

object-signer = شهادة الجهة الموقِّعة
object-seal-signer = شهادة موقِّع الختم

breach-wrapper-missing = الغلاف 77 غير موجود
breach-padding = بايتات حشو في الآخر
breach-not-der = ترميز BER بدل DER
breach-signed-data-version = رقم إصدار آخر للرسالة الموقَّعة
breach-legacy-content-type = نوع محتوى قديم
breach-version-info-missing = معلومات الإصدار غير موجودة
breach-version-info-unexpected = معلومات إصدار غير منتظرة
breach-message-not-der = رسالة موقَّعة بترميز BER بدل DER
breach-several-signers = أكثر من جهة موقِّعة
breach-signer-identifier-mismatch = المعرّف يسمي شهادة أخرى
breach-signed-attributes-in-other-form = الخصائص الموقَّعة مرسلة بصيغة أخرى
breach-digest-algorithms-differ = خوارزميتا تجزئة مختلفتان
breach-signature-digest-not-as-named = تجزئة التوقيع غير المذكورة
breach-digest-algorithm-not-announced = خوارزمية التجزئة غير معلنة
breach-signed-attributes-missing = لا خصائص موقَّعة
breach-content-type-missing = نوع المحتوى غير مذكور
breach-signing-time-missing = وقت التوقيع غير مذكور
breach-anchor-not-found-by-key-identifier = السلطة لم يُعثر عليها بمعرّف المفتاح
breach-key-identifier-misleads = معرّف المفتاح يدل على مفتاح آخر
breach-signer-and-anchor-countries-differ = بلد الجهة الموقِّعة غير بلد السلطة
breach-anchor-revoked = ألغت السلطة مفتاحها
breach-anchor-by-link-only = السلطة معروفة بشهادة ربط فقط
breach-signer-outside-anchor-validity = صدرت الشهادة خارج صلاحية السلطة
breach-key-usage-without-signature = استعمال المفتاح لا يشمل التوقيع
breach-unknown-critical-extension = امتداد حرج غير معروف
breach-odd-serial-number = رقم تسلسلي غير معتاد
breach-algorithm-aged = خوارزمية قديمة
breach-specimen-trust-store = مخزن ثقة خاص بالنماذج
breach-seal-signer-subject-attributes = خصائص غير متوقعة في الاسم
breach-seal-signer-common-name = الاسم المتداول ليس معرّف الجهة
breach-seal-signer-no-authority-key-id = معرّف مفتاح السلطة غير موجود
breach-seal-signer-purpose = غرض الشهادة لا يشمل الأختام
breach-seal-signer-purpose-not-critical = غرض الشهادة غير موسوم بأنه حرج
breach-seal-signer-other-extensions = امتدادات أخرى غير متوقعة
breach-seal-signer-not-ecdsa = مفتاح ليس من نوع ECDSA
breach-seal-signer-version = إصدار آخر للشهادة
breach-seal-signed-outside-validity = التوقيع خارج صلاحية الشهادة
breach-seal-signer-of-other-state = الجهة الموقِّعة من دولة أخرى

deviation-certificate-or-key = شهادة أو مفتاح
deviation-signer-signature = التوقيع على شهادة الجهة الموقِّعة
deviation-signer-encoding = ترميز شهادة الجهة الموقِّعة
deviation-csca-encoding = ترميز شهادة CSCA
deviation-active-authentication-key-compromised = انكشاف مفتاح الاستيثاق النشط
deviation-lds = بنية معطيات الشريحة
deviation-data-group-malformed = بنية مجموعة معطيات غير سليمة
deviation-data-group-hash-wrong = قيمة تجزئة غير مطابقة لمجموعة معطيات
deviation-sod-signature-wrong = توقيع غير مطابق لملف الأمان
deviation-com-inconsistent = ملف EF.COM غير متسق
deviation-mrz = المنطقة المقروءة آليا
deviation-mrz-wrong-data = معطيات خاطئة في المنطقة المقروءة آليا
deviation-mrz-wrong-check-digit = رقم تحقق خاطئ
deviation-chip = شريحة لا تعمل
deviation-national-use = عيب ذو استعمال وطني
deviation-other = عيب آخر

mrz-empty = لا حروف فيها
mrz-no-such-layout = عدد الأسطر وطولها لا يوافقان أي شكل
mrz-line-length = سطر أقصر أو أطول من اللازم
mrz-character = حرف لا مكان له في هذه المنطقة

type-passport = جواز سفر
type-national-passport = جواز سفر عادي
type-emergency-passport = جواز سفر اضطراري
type-diplomatic-passport = جواز سفر دبلوماسي
type-official-passport = جواز سفر المصلحة
type-refugee-passport = وثيقة سفر خاصة باللاجئين
type-alien-passport = جواز سفر خاص بالأجانب
type-stateless-passport = وثيقة سفر خاصة بعديمي الجنسية
type-laissez-passer = رخصة مرور
type-military-passport = جواز سفر عسكري
type-emergency-sheet = وثيقة سفر اضطرارية
type-crew-member-certificate = شهادة عضو طاقم
type-official-card = بطاقة رسمية (تعريف أو إقامة)
type-visa = تأشيرة
type-driving-licence = رخصة السياقة
type-residence-permit = سند إقامة
type-arrival-attestation = شهادة وصول
type-social-insurance-card = بطاقة الضمان الاجتماعي
type-address-sticker = ملصق العنوان
type-certificate = شهادة تحمل ختما رقميا
type-2d-doc = وثيقة بختم 2D-Doc
type-unknown = وثيقة من نوع غير معروف

value-unknown = دون بيان

## التواريخ

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = ماي
month-6 = يونيو
month-7 = يوليوز
month-8 = غشت
month-9 = شتنبر
month-10 = أكتوبر
month-11 = نونبر
month-12 = دجنبر

## عبارات البرنامج

ui-nothing-found = { FORM($count) ->
    [zero] لم تُجرَ أي عملية تحقق
    [one] لم يُرصد أي خلل في عملية تحقق واحدة
    [two] لم يُرصد أي خلل في عمليتي تحقق
    [few] لم يُرصد أي خلل في { $count } عمليات تحقق
    [many] لم يُرصد أي خلل في { $count } عملية تحقق
   *[other] لم يُرصد أي خلل في { $count } عملية تحقق
}
ui-failed = { FORM($count) ->
    [zero] كل عمليات التحقق ناجحة
    [one] عملية تحقق واحدة غير ناجحة
    [two] عمليتا تحقق غير ناجحتين
    [few] { $count } عمليات تحقق غير ناجحة
    [many] { $count } عملية تحقق غير ناجحة
   *[other] { $count } عملية تحقق غير ناجحة
}
    .hint = المرجو الاطلاع على كل ملاحظة أدناه؛ وعدم نجاح التحقق لا يدل على أي شيء بخصوص الشخص.
ui-undetermined = غير محسوم: ما قُدِّم لا يسمح بجواب كامل
    .hint = غير المحسوم لا يدل على أي شيء ضد الوثيقة.
ui-incomplete = لا خلل في ما قُدِّم، لكن لم يُتحقق من كل شيء: { $ended } من { $total }
ui-findings = الملاحظات
ui-not-checked = لم يُتحقق منه
ui-checks = عمليات التحقق
ui-trust = مخزن الثقة: { $version }
ui-trust-empty = مخزن الثقة فارغ: لا يمكن ربط أي توقيع بدولة.
    .hint = المرجو استيراد لائحة رئيسية: spartel trust import FILE --signer ROOT.cer
ui-signer = الجهة الموقِّعة
ui-vouched-by = الجهة الضامنة
ui-zone-read = المنطقة كما قُرئت من { $source }
ui-zone-unsure = الحروف المعلَّمة لم تُقرأ بيقين.
ui-margin = الهامش { $margin }
ui-profile = نمط التحقق: { $profile }
ui-decides = يقترح Spartel، والقرار للموظف(ة).
ui-at = تاريخ الفحص: { $at }
ui-several-missing = { FORM($count) ->
    [zero] دون أي عملية تحقق في { $group } ({ $reason })
    [one] عملية تحقق واحدة في { $group } ({ $reason })
    [two] عمليتا تحقق في { $group } ({ $reason })
    [few] { $count } عمليات تحقق في { $group } ({ $reason })
    [many] { $count } عملية تحقق في { $group } ({ $reason })
   *[other] { $count } عملية تحقق في { $group } ({ $reason })
}
ui-more = الخيار { $option } يعرض كل عملية على حدة.
ui-pair = { $first }: { $second }

## لوائح الوثائق المفقودة أو المسروقة

lists-taken-in = تم إدخال اللائحة «{ $list }»، عدد الوثائق المبلغ عنها: { $count }.
lists-bad-line = السطر { $line }: { $fault }. لم يتم إدخال أي شيء.
lists-name = يتكون اسم اللائحة من حروف لاتينية صغيرة وأرقام وواصلات.
lists-key-inside = سيوجد المفتاح بين اللوائح.
    .hint = المرجو حفظه في مجلد آخر: من له الاثنان له الأرقام.

line-header = أسماء الأعمدة ليست كما يجب
line-columns = عدد الأعمدة ليس أربعة
line-number = ليس رقم وثيقة
line-issuer = ليس رمز دولة أو منظمة
line-kind = ليس حرف نوع وثيقة
line-report = ليس سبب تبليغ
