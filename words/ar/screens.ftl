# الشاشات بالعربية: ما يُقرأ عليها. الرمز نهاية اسم رسالته، و.hint يقول ما العمل بعد ذلك.
# القواعد: قل ما فُحص ولا تزد؛ احكم على أجزاء الوثيقة لا على الشخص أبدا؛ 25 كلمة على الأكثر.

## الإطار

frame-name = سبارتيل
frame-places = الأماكن
frame-clock = التوقيت المحلي والتوقيت العالمي
frame-language = اللغة
frame-light = شاشة فاتحة
frame-dark = شاشة داكنة
frame-officer = الموظف
frame-change = تغيير الموظف
frame-lock = إقفال، سأغيب قليلا
frame-end = إنهاء المناوبة
frame-lost = لا اتصال: ما لم يُرسل محفوظ في هذه النافذة
frame-there = متصل
frame-demonstration = عرض تجريبي: لا أحد ولا شيء فيه حقيقي.
frame-no-place = لا توجد شاشة لدورك بعد.
    .hint = ما يحق لك فعله متاح للبرامج منذ الآن.
frame-server = ما يعمل هنا
place-watch = المتابعة
place-desk = المكتب
place-private = الضمانات
place-laboratory = المختبر

role-first-line = الخط الأول
role-second-line = الخط الثاني
role-protection = الحماية
role-commander = رئيس المركز
role-trust-list-manager = أمين قوائم الثقة
role-administrator = مدير النظام
role-auditor = مدقق حماية المعطيات
role-trainer = المدرب

## تسجيل الدخول

session-sign-in = تسجيل الدخول
session-locked = مقفل
session-change = تغيير الموظف
session-with-passkey = بمفتاح المرور
session-with-provider = بواسطة { $name }
session-or = أو
session-way-password = كلمة السر والرمز
session-way-pin = الرقم السري أو البطاقة
session-number = رقم الخدمة
session-number-or-none = رقم الخدمة، إن لم تكن أنت من أقفل
session-password = كلمة السر
session-code = رمز من ستة أرقام
session-pin = الرقم السري أو البطاقة
session-pin-when = خلال مناوبة بدأت بمفتاح مرور.
session-enter = دخول
session-stay = البقاء في الجلسة

link-title = حسابك
link-ask = اكتب أو ألصق الرابط الذي سُلّم إليك. يصلح مرة واحدة خلال 24 ساعة.
link-field = الرابط
link-go-on = متابعة
link-of = هذا الرابط لرقم الخدمة { $number }.
link-passkey = إنشاء مفتاح مرور
link-passkey-why = مفتاح المرور لا يُقرأ ولا يُعطى لغيرك، ويغنيك عن الرموز.
link-password = اختيار كلمة سر مع رموز بدل ذلك
link-secret = اكتب هذا السر في تطبيق الرموز. لا يُعرض إلا مرة واحدة.
link-new-password = كلمة سر جديدة، اثنا عشر حرفا على الأقل
link-set = حفظ كلمة السر
link-done = تم. يمكنك تسجيل الدخول الآن.

## ما يحول دون ذلك

problem-other = تعذر القيام بذلك ({ $code }).
    .hint = حاول من جديد؛ وإن استمر فأخبر المسؤول عن هذا الخادم.
problem-network = الخادم لا يجيب.
    .hint = ما لم يُرسل يبقى في هذه النافذة ويُرسل حالما يجيب الخادم.
problem-no-passkey = لا مفاتيح مرور لهذا المتصفح هنا.
    .hint = استعمل كلمة السر مع رمز، أو متصفحا آخر.
problem-too-many-files = عدد الملفات ({ $count }) أكثر مما في وثيقة واحدة.
    .hint = لم يؤخذ شيء. أفلت ملفات وثيقة واحدة أو مجلدها.
problem-passkey-refused = لم يُستعمل مفتاح المرور.
    .hint = حاول من جديد، أو استعمل كلمة السر مع رمز.

## كلمات المكتب

frame-notice = إشعار
direction-entry = دخول
direction-exit = خروج
direction-transit = عبور
light-vi = أبيض
light-ir = تحت الأحمر
light-uv = فوق البنفسجي
sex-F = أنثى
sex-M = ذكر
sex-X = الجنس غير مذكور

## المكتب

desk-direction = اتجاه السفر
desk-post = المركز
desk-lane = الممر
desk-open = لم تنته بعد:
desk-left = لم تنته بعد من هذا المسافر.
    .hint = لم يضع شيء: تابع من حيث كنت، أو خذ المسافر التالي.
desk-left-do = المتابعة مع هذا المسافر
desk-page = الوثيقة
desk-light = الضوء
desk-pages = الصفحات
desk-page-number = الصفحة { $number }
desk-page-in = صفحة الوثيقة، الضوء: { $light }
desk-drop = ضع الوثيقة هنا
    .hint = صور صفحاتها أو ملفات شريحتها أو منطقتها أو ختمها: واحدا واحدا، أو مجلدا كاملا.
desk-choose = اختيار ملفات
desk-lights = التُقطت بضوء: { $lights }.
desk-fineness = { $number } نقطة في البوصة.
desk-aside = ليس مما يُفحص، تُرك جانبا: { $files }.
desk-unshown = لا يستطيع هذا المتصفح عرض صيغة هذه الصورة. وهي تُفحص مع ذلك.
desk-zone = المنطقة المقروءة آليا
desk-percent = { $percent }%
desk-certainty-zone = قُرئت المنطقة المقروءة آليا بيقين { $percent }%
desk-certainty-doubt = قُرئ الحرف { $column } من السطر { $line } بيقين { $percent }%
desk-no-zone = المنطقة المقروءة آليا
desk-holder = الحامل والوثيقة
desk-documents = الوثائق
desk-portrait-printed = الصورة المطبوعة
desk-portrait-chip = صورة الشريحة
desk-portrait-signed = صورة الشريحة، موقَّعة
desk-portrait-altered = صورة الشريحة، ليست كما وُقّعت
desk-portrait-unproven = صورة الشريحة، دون إثبات
desk-age = { FORM($count) ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
desk-document = { $type }، { $issuer }
desk-expired = انتهت صلاحيتها: { $date }
desk-left-years = { FORM($count) ->
    [zero] صالحة لأقل من سنة
    [one] صالحة لسنة أخرى
    [two] صالحة لسنتين
    [few] صالحة لمدة { $count } سنوات
    [many] صالحة لمدة { $count } سنة
   *[other] صالحة لمدة { $count } سنة
}
desk-left-months = { FORM($count) ->
    [zero] صالحة لأقل من شهر
    [one] صالحة لشهر آخر
    [two] صالحة لشهرين
    [few] صالحة لمدة { $count } أشهر
    [many] صالحة لمدة { $count } شهرا
   *[other] صالحة لمدة { $count } شهر
}
desk-left-days = { FORM($count) ->
    [zero] تنتهي اليوم
    [one] صالحة ليوم آخر
    [two] صالحة ليومين
    [few] صالحة لمدة { $count } أيام
    [many] صالحة لمدة { $count } يوما
   *[other] صالحة لمدة { $count } يوم
}
desk-as-signed = حسب التوقيع
desk-as-printed = حسب المطبوع، دون إثبات
desk-as-unproven = كما قُرئ، دون إثبات بتوقيع
desk-field = الخانة
desk-printed-zone = المنطقة المطبوعة
desk-chip-none = الشريحة
desk-chip-signed = الشريحة، موقَّع
desk-chip-unproven = الشريحة، دون إثبات
desk-chip-altered = الشريحة، ليس كما وُقّع
desk-seal = الختم
desk-same = مطابق
desk-unsure = غير مؤكد
desk-absent = لا شيء هنا
desk-proofs = ما ثبت، وما يحسن العلم به
desk-summary = الخلاصة
desk-reasons = الأسباب
desk-show = عرض
desk-waiting = المسافر التالي
desk-waiting-line = ضع الوثيقة على القارئ، أو أسقط ملفاتها هنا.
desk-working = الفحص جار
desk-working-line = تظهر النتائج حالما تجهز.
desk-clear-line = كل ما طُلب. قارن بين الوجهين.
desk-look = انظر هنا
desk-incomplete = لم يُفحص كل شيء
desk-second = الخط الثاني
desk-sent = أُحيل إلى الخط الثاني
desk-sent-line = يرى الخط الثاني ما قُدّم وهذه الأسباب.
desk-over = انتهت هذه المعاملة
desk-over-line = أُنهيت من شاشة أخرى. ما سُجّل باقٍ، ولا يُرسل من هنا شيء آخر. انتقل إلى المسافر التالي.
desk-over-merged = ضُمّت إلى معاملة أخرى تحفظ ما قُدّم فيها. لا يُرسل من هنا شيء آخر. انتقل إلى المسافر التالي.
desk-ended-all = انتهت الفحوص المطلوبة كلها، وعددها { $total }.
desk-ended-of = انتهى { $ended } من أصل { $total } من الفحوص المطلوبة.
desk-before = انتهى العمل على { $number } في هذا المكتب.
desk-not-sent = لم يُرسل بعد: محفوظ في هذه النافذة حتى يجيب الخادم.
desk-unsent = لم يُرسل كل شيء.
    .hint = إنه محفوظ في هذه النافذة وحدها. أعد الإرسال، وإن لم ينجح فأبلغ الخط الثاني بنفسك.
desk-unsent-again = إعادة الإرسال
desk-unsent-settled = سُوّي بطريقة أخرى
desk-gaps-say-nothing = لا يقول هذا شيئا عن الوثيقة.
desk-by-hand = عيناك ويداك أفضل فحص الآن
desk-by-hand-face = قارن الوجه بالصورة: الأذنان والحاجبان والفم.
desk-by-hand-touch = المس: الطباعة البارزة وحواف الصورة والتجليد.
desk-by-hand-tilt = أمِل الوثيقة: يجب أن تتحرك الألوان والصور.
desk-by-hand-light = عبر الضوء ثم تحت الأشعة فوق البنفسجية: ورق داكن وألياف مضيئة.
desk-by-hand-talk = اسأل بهدوء عن السفر. والتردد وحده لا يقول شيئا.
desk-do-next = قورن الوجهان: المسافر التالي
desk-do-second = الخط الثاني
desk-do-private = على انفراد
desk-do-after = المسافر التالي
desk-do-by-hand = فُحص يدويا …
desk-by-hand-title = هل يواصل هذا المسافر طريقه؟
desk-by-hand-ask = تعذر فحص كل شيء. قارنتَ الوجهين ونظرتَ في الوثيقة بنفسك؛ وسيقول السجل ذلك.
desk-by-hand-yes = نعم، فُحص يدويا
desk-order = أمر من المركز يسمح بالعبور دون: { $sets }. يسري حتى
desk-do-order = يعبر بأمر
set-chip = الشريحة
set-lamps = الأشعة تحت الحمراء وفوق البنفسجية
set-lists = قوائم الوثائق المفقودة والمسروقة
desk-back = رجوع
desk-tray = ما تركته الأجهزة:
desk-tray-take = { $device }: { FORM($count) ->
    [zero] لا شيء
    [one] خذ قطعة واحدة
    [two] خذ قطعتين
    [few] خذ { $count } قطع
    [many] خذ { $count } قطعة
   *[other] خذ { $count } قطعة
}
desk-group = مركبة أو أسرة
desk-group-form = مركبة أو أسرة
desk-group-expected = عدد المسافرين
desk-group-plate = لوحة الترقيم، إن وُجدت
desk-group-begin = بدء
desk-group-leave = انتهت هذه المجموعة
desk-group-aside = تأجيل
desk-group-ended = { $ended } من أصل { $total } من المسافرين
group-vehicle = مركبة
group-family = أسرة
desk-tile-open = لم ينته
desk-tile-clear = انتهى
desk-tile-ended = انتهى، وسُجّل شيء
desk-tile-second = في الخط الثاني
desk-do-withdraw = المسافر لا يريد المتابعة …
desk-withdraw-title = هل يريد المسافر أن يعود من حيث أتى؟
desk-withdraw-ask = لا يُرجَع أحد بهذا: هي إرادته هو، والأسئلة على انفراد تأتي أولًا.
desk-withdraw-yes = نعم، بإرادته
desk-claim = التالي من جهاز
desk-claim-title = التالي من { $device } لهذا المسافر
desk-claim-name = اجعل اسم الملف، أو اسم مجلده، يبدأ بهذا:
desk-claim-program = أعطِ هذا لبرنامج الجهاز:
desk-claim-copy = نسخ
desk-claim-done = تم
desk-links = الأطفال
desk-links-line = اربط كل طفل بالبالغين الذين جاؤوا معه، حسب ما يقولون إنهم له. لا يُتحقق من شيء بهذا.
desk-link = { $child } جاء مع { $adult }: { $relation }
desk-link-undo = تراجع
desk-link-child = الطفل
desk-link-adult = البالغ
desk-link-relation = من يقول البالغ إنه له
desk-link-do = اربط
desk-claim-lasts = { FORM($count) ->
    [zero] انتهت مدته.
    [one] يصلح لدقيقة واحدة، ولإيداع واحد.
    [two] يصلح لدقيقتين، ولإيداع واحد.
    [few] يصلح لـ { $count } دقائق، ولإيداع واحد.
    [many] يصلح لـ { $count } دقيقة، ولإيداع واحد.
   *[other] يصلح لـ { $count } دقيقة، ولإيداع واحد.
}
relation-parent = أب أو أم
relation-grandparent = جد أو جدة
relation-sibling = أخ أو أخت
relation-relative = قريب
relation-guardian = وصي
relation-leader = مسؤول المجموعة
relation-other = شخص آخر
desk-camera = الكاميرا
desk-camera-take = التقاط الصورة
desk-camera-which = أي كاميرا
desk-camera-number = الكاميرا { $number }
desk-camera-waiting = في انتظار الكاميرا.
desk-camera-none = لا يمكن استعمال كاميرا هنا. صِل واحدة، أو اسمح بها في المتصفح.
desk-camera-dark = معتمة أكثر من اللازم: مزيدا من الضوء على الصفحة.
desk-camera-bright = ساطعة أكثر من اللازم: خفف الضوء، أو أمِل الصفحة قليلا.
desk-camera-blurred = غير واضحة: لا تتحرك، واقترب، ودع الكاميرا تضبط تركيزها.
desk-camera-good = واضحة وحسنة الإضاءة: ينبغي أن تكون الصفحة كلها في الصورة.

## القوائم أينما كانت

table-filter = تصفية: { $list }
table-filter-short = تصفية
table-export = أخذها بصيغة CSV
table-loading = القراءة جارية.
table-all = { FORM($count) ->
    [zero] لا أسطر
    [one] سطر واحد
    [two] سطران
    [few] { $count } أسطر
    [many] { $count } سطرا
   *[other] { $count } سطر
}
table-of = { FORM($count) ->
    [zero] لا أسطر من { $total }
    [one] سطر واحد من { $total }
    [two] سطران من { $total }
    [few] { $count } أسطر من { $total }
    [many] { $count } سطرا من { $total }
   *[other] { $count } سطر من { $total }
}
table-more = عرض المزيد
table-more-note = الترتيب والتصفية والملف تشمل المعروض فقط.
place-records = المعاملات
place-trust = الثقة
place-offices = الإدارة
place-own = حسابي
frame-own = حسابي
once-code = رمز QR
once-copy = نسخ
once-copied = تم النسخ
once-done = دُوّن: إخفاؤه
