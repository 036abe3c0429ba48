# القوائم والإدارة، بالعربية.

## بمن تثق الإدارة

offices-now = الموثوق الآن
offices-radar = الرادار حسب الدول
offices-versions = النسخ
offices-bring = إحضار قوائم
offices-proposals = المقترحات
offices-proposal = مقترح
offices-state-of = الثقة في { $state }
offices-version = النسخة { $serial }
offices-version-short = النسخة
offices-lists = القوائم
offices-list = القائمة
offices-list-master-list = قائمة رئيسية
offices-list-national-decision = قرار السلطة
offices-list-revocation-list = قائمة الشهادات الملغاة
offices-list-deviation-list = قائمة الأخطاء المعروفة
offices-list-of = { $kind }، { $state }، تاريخ التوقيع: { $date }
offices-issuer = الدولة
offices-age = العمر
offices-age-fresh = { FORM($count) ->
    [zero] أُحضرت اليوم
    [one] أُحضرت قبل يوم
    [two] أُحضرت قبل يومين
    [few] أُحضرت قبل { $count } أيام
    [many] أُحضرت قبل { $count } يوما
   *[other] أُحضرت قبل { $count } يوم
}
offices-age-days = { FORM($count) ->
    [zero] أقدم من 3 أيام عمل
    [one] أقدم من 3 أيام عمل (يوم)
    [two] أقدم من 3 أيام عمل (يومان)
    [few] أقدم من 3 أيام عمل ({ $count } أيام)
    [many] أقدم من 3 أيام عمل ({ $count } يوما)
   *[other] أقدم من 3 أيام عمل ({ $count } يوم)
}
offices-age-weeks = { FORM($count) ->
    [zero] أقدم من 4 أسابيع
    [one] أقدم من 4 أسابيع (يوم)
    [two] أقدم من 4 أسابيع (يومان)
    [few] أقدم من 4 أسابيع ({ $count } أيام)
    [many] أقدم من 4 أسابيع ({ $count } يوما)
   *[other] أقدم من 4 أسابيع ({ $count } يوم)
}
offices-age-today = أُحضرت اليوم
offices-age-overdue = تأخرت القائمة التالية
offices-age-none = لا يتقادم
offices-seen = آخر إحضار
offices-signed = التوقيع
offices-due = موعد التالية
offices-count = العناصر
offices-words = نص القرار
offices-fingerprint = البصمة
offices-all-fresh = كل القوائم حديثة بما يكفي.
offices-weeks = { FORM($count) ->
    [zero] لا قوائم أقدم من أربعة أسابيع.
    [one] قائمة واحدة أقدم من أربعة أسابيع: قديمة جدا للجميع.
    [two] قائمتان أقدم من أربعة أسابيع: قديمتان جدا للجميع.
    [few] { $count } قوائم أقدم من أربعة أسابيع: قديمة جدا للجميع.
    [many] { $count } قائمة أقدم من أربعة أسابيع: قديمة جدا للجميع.
   *[other] { $count } قائمة أقدم من أربعة أسابيع: قديمة جدا للجميع.
}
offices-days = { FORM($count) ->
    [zero] أُحضرت كل القوائم في الأيام الثلاثة الأخيرة.
    [one] قائمة واحدة لم تُحضر منذ أكثر من ثلاثة أيام عمل.
    [two] قائمتان لم تُحضرا منذ أكثر من ثلاثة أيام عمل.
    [few] { $count } قوائم لم تُحضر منذ أكثر من ثلاثة أيام عمل.
    [many] { $count } قائمة لم تُحضر منذ أكثر من ثلاثة أيام عمل.
   *[other] { $count } قائمة لم تُحضر منذ أكثر من ثلاثة أيام عمل.
}
offices-overdue = { FORM($count) ->
    [zero] لم تتأخر أي قائمة شهادات ملغاة.
    [one] كان ينبغي استبدال قائمة واحدة من الشهادات الملغاة.
    [two] كان ينبغي استبدال قائمتين من الشهادات الملغاة.
    [few] كان ينبغي استبدال { $count } قوائم من الشهادات الملغاة.
    [many] كان ينبغي استبدال { $count } قائمة من الشهادات الملغاة.
   *[other] كان ينبغي استبدال { $count } قائمة من الشهادات الملغاة.
}
offices-holds = المفاتيح: { $keys }. الشهادات: { $certificates }. النسخة: { $serial }.
offices-specimen = هذه قوائم للعرض التجريبي. لا تُستعمل أبدا على الحدود.
offices-no-lists = لا شيء موثوق بعد.
    .hint = يُحضر حافظ قوائم الثقة القائمة الأولى، ويوافق عليها شخص ثان.
offices-package = أخذ المخزن كله (trust.bin)

## الرادار

offices-state = الحالة
offices-radar-look = { FORM($count) ->
    [zero] لا شيء
    [one] أمر واحد عاجل
    [two] أمران، بعضهما عاجل
    [few] { $count } أمور، بعضها عاجل
    [many] { $count } أمرا، بعضها عاجل
   *[other] { $count } أمر، بعضها عاجل
}
offices-radar-unknown = { FORM($count) ->
    [zero] لا شيء
    [one] أمر واحد للعلم
    [two] أمران للعلم
    [few] { $count } أمور للعلم
    [many] { $count } أمرا للعلم
   *[other] { $count } أمر للعلم
}
offices-radar-clear = لا ملاحظات
offices-do = أول ما يلزم
offices-keys = المفاتيح
offices-certificates = الشهادات
offices-until = صالح حتى
offices-vouchers = الضامنون
offices-missing = دول لا يوجد عنها شيء
offices-said = ما يجب قوله
offices-held = ما هو محفوظ

## النسخ والفروق

offices-since = منذ
offices-by = أدخلها
offices-founded = مؤسس السجل
offices-way = كيف
offices-by-two = بموافقة شخص ثان
offices-by-one = تلت قائمة مقبولة
offices-changed = ما الذي تغيّر
offices-origin = مصدرها
offices-show-proposal = عرض المقترح
offices-as-inspections = كما تسميها الفحوص
offices-no-difference = لا فرق: سُجّل أن أحدا نظر فيها.
offices-grounds = هذا يحتاج إلى شخصين، لأن:
offices-ground-new-anchor = مفتاحا لم يكن موثوقا يصبح موثوقا
offices-ground-new-list-signer = لم تُقبل من قبل أي قائمة لهذا الموقّع
offices-ground-unsigned = لم يوقّعه أحد
offices-ground-whole-store = يحل محل المخزن كله
offices-ground-not-newer = قائمة تحل محل أخرى مثلها حداثة أو أحدث
offices-ground-removed = شيئا لم يعد موثوقا أو محفوظا
offices-ground-revocation-taken-back = شهادة ملغاة لم تعد في القائمة
offices-certificates-added = { FORM($count) ->
    [zero] لا شهادات جديدة
    [one] شهادة جديدة واحدة
    [two] شهادتان جديدتان
    [few] { $count } شهادات جديدة
    [many] { $count } شهادة جديدة
   *[other] { $count } شهادة جديدة
}
offices-certificates-removed = { FORM($count) ->
    [zero] لم تزل أي شهادة
    [one] زالت شهادة واحدة
    [two] زالت شهادتان
    [few] زالت { $count } شهادات
    [many] زالت { $count } شهادة
   *[other] زالت { $count } شهادة
}
offices-states-added = { FORM($count) ->
    [zero] لا دول جديدة
    [one] دولة واحدة لم يكن عنها شيء
    [two] دولتان لم يكن عنهما شيء
    [few] { $count } دول لم يكن عنها شيء
    [many] { $count } دولة لم يكن عنها شيء
   *[other] { $count } دولة لم يكن عنها شيء
}
offices-states-removed = { FORM($count) ->
    [zero] لا دول زالت
    [one] دولة واحدة لم يعد عنها شيء
    [two] دولتان لم يعد عنهما شيء
    [few] { $count } دول لم يعد عنها شيء
    [many] { $count } دولة لم يعد عنها شيء
   *[other] { $count } دولة لم يعد عنها شيء
}
offices-keys-removed = { FORM($count) ->
    [zero] كل المفاتيح ما زالت موثوقة
    [one] مفتاح واحد لم يعد موثوقا
    [two] مفتاحان لم يعودا موثوقين
    [few] { $count } مفاتيح لم تعد موثوقة
    [many] { $count } مفتاحا لم تعد موثوقة
   *[other] { $count } مفتاح لم تعد موثوقة
}
offices-lists-added = { FORM($count) ->
    [zero] لا قوائم جديدة
    [one] قائمة جديدة واحدة
    [two] قائمتان جديدتان
    [few] { $count } قوائم جديدة
    [many] { $count } قائمة جديدة
   *[other] { $count } قائمة جديدة
}
offices-lists-removed = { FORM($count) ->
    [zero] لم تُستبدل أي قائمة
    [one] استُبدلت أو سُحبت قائمة واحدة
    [two] استُبدلت أو سُحبت قائمتان
    [few] استُبدلت أو سُحبت { $count } قوائم
    [many] استُبدلت أو سُحبت { $count } قائمة
   *[other] استُبدلت أو سُحبت { $count } قائمة
}
offices-seal-signers-added = { FORM($count) ->
    [zero] لا موقّعي أختام جدد
    [one] موقّع أختام جديد واحد
    [two] موقّعا أختام جديدان
    [few] { $count } موقّعي أختام جدد
    [many] { $count } موقّع أختام جديدا
   *[other] { $count } موقّع أختام جديد
}
offices-seal-signers-removed = { FORM($count) ->
    [zero] لم يزل أي موقّع أختام
    [one] زال موقّع أختام واحد
    [two] زال موقّعا أختام
    [few] زال { $count } موقّعي أختام
    [many] زال { $count } موقّع أختام
   *[other] زال { $count } موقّع أختام
}
offices-odd = ما يلفت النظر
offices-odd-list-signer-purpose-not-critical = استعمال شهادة الموقّع غير محدد على أنه حرج.
offices-odd-list-signer-not-valid-at-signing = لم تكن شهادة الموقّع صالحة وقت التوقيع.
offices-odd-list-signer-expired = انتهت صلاحية شهادة الموقّع.
offices-odd-list-root-expired = انتهت صلاحية جذر الموقّع.
offices-odd-list-signer-not-verified = تعذّر التحقق من الموقّع.
offices-key = المفتاح
offices-key-new = مفتاح جديد
offices-certificate-root = شهادة جذر
offices-certificate-link = شهادة ربط

## ما الذي يتغيّر به

offices-effect = ما الذي سيتغيّر
offices-effect-note = تُفحص المعاملات المفتوحة أو المحفوظة من جديد بالمخزنين، ولا يُسجّل شيء.
offices-effect-ask = فحصه على المعاملات
offices-effect-busy = الفحص جار …
offices-effect-none = لا توجد معاملة مفتوحة أو محفوظة بوثيقة من هذه الدول.
offices-turn-same = { FORM($count) ->
    [zero] لا معاملات تبقى: { $outcome }
    [one] معاملة واحدة تبقى: { $outcome }
    [two] معاملتان تبقيان: { $outcome }
    [few] { $count } معاملات تبقى: { $outcome }
    [many] { $count } معاملة تبقى: { $outcome }
   *[other] { $count } معاملة تبقى: { $outcome }
}
offices-turn = { FORM($count) ->
    [zero] لا معاملات: { $before } قبل، { $after } بعد
    [one] معاملة واحدة: { $before } قبل، { $after } بعد
    [two] معاملتان: { $before } قبل، { $after } بعد
    [few] { $count } معاملات: { $before } قبل، { $after } بعد
    [many] { $count } معاملة: { $before } قبل، { $after } بعد
   *[other] { $count } معاملة: { $before } قبل، { $after } بعد
}
offices-effect-left = { FORM($count) ->
    [zero] فُحصت كل المعاملات.
    [one] معاملة أخرى لم تُفحص.
    [two] معاملتان أخريان لم تُفحصا.
    [few] { $count } معاملات أخرى لم تُفحص.
    [many] { $count } معاملة أخرى لم تُفحص.
   *[other] { $count } معاملة أخرى لم تُفحص.
}
offices-outcome-all-clear = لم يُعثر على شيء
offices-outcome-failed = يلزم النظر
offices-outcome-undetermined = غير محسوم
offices-outcome-incomplete = لم يُفحص كل شيء

## إحضار القوائم

offices-drop = أفلت القوائم أو حزمة هنا
    .hint = قوائم رئيسية، قوائم إلغاء، قوائم أخطاء معروفة، شهادات، ملفات دليل، أو ملف trust.bin واحد. لا يُدخل شيء قبل أن تراه.
offices-special = ما ليس بقاعدة
offices-how-decision = قرار السلطة
offices-how-decision-note = العبارة التي تثق بها السلطة بما لم يوقّعه أحد. وتُحفظ.
offices-how-older = يجوز أن تحل قائمة محل أحدث منها
offices-how-keep = الاحتفاظ بالشهادات التي لم تعد في القائمة الأحدث
offices-how-signer = جذر موقّع أول
offices-look-again = النظر من جديد
offices-answer = ما الذي ستغيّره
offices-looking = الخادم ينظر فيها.
offices-nothing-brought = لم يُحضر شيء بعد. يظهر الفرق هنا أولا.
offices-only-shown = عرض فقط: لم يُدخل شيء بعد.
offices-take-in = إدخالها
offices-propose = اقتراحها على شخص ثان
offices-brought-applied = أُدخلت. تثق بها الإدارة من الآن.
offices-brought-proposed = اقتُرحت. تنتظر شخصا ثانيا سبعة أيام على الأكثر.

## شخصان

offices-matter = الموضوع
offices-matter-anchor = مفتاح جديد يوثق به
offices-matter-list-signer = موقّع قوائم جديد
offices-matter-unsigned-import = قوائم لم يوقّعها أحد
offices-matter-removal = سحب ثقة
offices-matter-role = دور أو وسائل دخول جديدة
offices-matter-reset = وسائل دخول جديدة
offices-matter-policy = قاعدة فحص
offices-matter-retention = مدة حفظ السجلات
offices-proposal-open = ينتظر شخصا ثانيا
offices-proposal-approved = تمت الموافقة
offices-proposal-refused = رُفض
offices-proposal-withdrawn = سُحب
offices-proposal-expired = انتهت مدته
offices-proposed-by = المقترِح
offices-proposed = وقت الاقتراح
offices-waits-until = ينتظر حتى
offices-digest = محتواه
offices-no-proposals = لا شيء ينتظر شخصا ثانيا.
    .hint = ما يحتاج إلى شخصين يظهر هنا حين يقترحه أحد.
offices-decision = القرار
offices-role-given = يُمنح { $number } الدور: { $role }
offices-role-taken = يُسحب من { $number } الدور: { $role }
offices-reset-proposed = يحصل { $number } على وسائل دخول جديدة: تُسحب القديمة كلها، ويمكن منح رابط جديد.
offices-content-gone = لم يعد محتواه معروضا.
offices-settled-approved = وافق عليه شخص ثان، ونُفّذ.
offices-settled-refused = رُفض. يمكن اقتراحه من جديد.
offices-refused-because = السبب المذكور: { $reason }.
offices-settled-withdrawn = سحبه من اقترحه.
offices-settled-expired = مرت سبعة أيام دون شخص ثان. يمكن اقتراحه من جديد.
offices-hinder-own = أنت من اقترح هذا. يوافق عليه شخص آخر، وليس من ينوب عنك.
offices-hinder-concerned = هذا يخص حسابك. يقرر شخص آخر.
offices-hinder-right = دورك يتيح لك قراءته، ويوافق عليه غيرك.
offices-hinder-not-taken = لم يعد ممكنا إدخاله كما اقتُرح.
offices-approve = الموافقة
offices-approve-key = اقرأ أولا ما يتغيّر. مفتاح مرورك يؤكد هذا الفرق بعينه.
offices-approve-plain = اقرأه أولا. يُنفّذ بموافقتك، ويبقى رقمك بجانبه.
offices-approve-sure = هل قرأت ما يتغيّر؟
offices-approve-yes = نعم، أوافق
offices-refuse = الرفض
offices-reason = السبب
offices-reason-not-needed = غير لازم
offices-reason-not-verified = مصدره غير متحقق منه
offices-reason-wrong-content = محتواه خاطئ
offices-reason-ask-first = يلزم التشاور أولا
offices-withdraw = سحبه
offices-withdraw-sure = هل تسحب هذا المقترح؟
offices-nobody = لا أحد
offices-you = أنت ({ $number })
offices-other = شخص آخر

## الأشخاص

offices-people = الأشخاص
offices-one-people = حساب
offices-one-proposals = مقترح
offices-one-devices = جهاز
offices-one-accesses = من اطّلع على ماذا
offices-one-rates = المعدلات
offices-no-people = لا توجد حسابات بعد.
offices-account-there = يمكنه الدخول
offices-account-waits = يحتاج إلى رابط ليبدأ
offices-account-left = غادر
offices-roles-held = الأدوار
offices-posts = المراكز
offices-passkeys = مفاتيح المرور
offices-deputies = النواب
offices-made = الإنشاء
offices-made-created = بواسطة مدير النظام
offices-made-founded = مع السجل
offices-made-refounded = من جديد، على الجهاز
offices-linked = مرتبط بمزود الهوية
offices-yes = نعم
offices-no = لا
offices-none = لا شيء
offices-new-number = رقم خدمة جديد
offices-create = إنشاء حساب
offices-link-title = رابط { $number }
offices-link-note = يُعرض هذه المرة فقط، ويعمل مرة واحدة، وينتهي بعد 24 ساعة. سلّمه يدا بيد.
offices-posts-note = لا يعمل أحد إلا في المراكز المعيّن فيها.
offices-other-posts = مراكز أخرى
offices-save-posts = تحديد المراكز
offices-role = الدور
offices-role-note = يُمنح الدور ويُسحب بشخصين: يقترحه أحدهما هنا، ويوافق عليه قائد.
offices-propose-give = اقتراح منحه
offices-propose-take = اقتراح سحبه
offices-credentials = البداية والمغادرة
offices-credentials-note = وسائل الدخول الجديدة لمن يقرر بشأن المسافرين تحتاج إلى شخصين.
offices-invite = منح رابط
offices-reset = وسائل دخول جديدة
offices-reset-sure = هل تُسحب كل وسائل الدخول؟
offices-leave = غادر الخدمة
offices-leave-sure = هذا ينهي كل شيء فورا ولا رجعة فيه.
offices-revoke = إلغاء
offices-revoke-key-sure = هذا المفتاح لا يعود أبدا.

## الأجهزة

offices-devices = الأجهزة
offices-device = الجهاز
offices-kind = النوع
offices-kind-swipe-reader = قارئ بالتمرير
offices-kind-page-scanner = ماسح صفحات
offices-kind-chip-reader = قارئ شريحة
offices-kind-camera = كاميرا
offices-kind-gate = بوابة
offices-kind-folder = مجلد مراقَب
offices-token = رمز الجهاز
offices-token-good = صالح
offices-token-soon = ينتهي خلال أسبوعين
offices-token-over = انتهت مدته
offices-token-revoked = ملغى
offices-heard = آخر اتصال
offices-not-heard = ليس منذ بدء الخادم
offices-do-something = إجراء
offices-revoke-sure = سيُرفض { $name } من طلبه القادم.
offices-token-title = رمز { $name }
offices-token-note = يُعرض هذه المرة فقط. أدخله في الجهاز؛ لا يحفظ السجل إلا بصمته.
offices-no-devices = لا جهاز له رمز بعد.
    .hint = سجّل جهازا أدناه؛ يُعرض رمزه مرة واحدة.
offices-register = جهاز جديد
offices-register-note = يسلّم الأدلة ولا يقرأ شيئا.
offices-device-name = الاسم
offices-device-name-note = حروف لاتينية صغيرة وأرقام وشرطات، مثل swipe-3.
offices-device-desk = المكتب إن وُجد
offices-lasts = مدة الرمز
offices-lasts-days = { FORM($count) ->
    [zero] لا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوما
   *[other] { $count } يوم
}
offices-register-do = تسجيل

## من اطّلع على ماذا

offices-accesses = من اطّلع على ماذا
offices-access-note = كل اطلاع هنا يُسجّل أيضا ويظهر في القائمة.
offices-when = متى
offices-by-right = بموجب حق
offices-purpose = الغرض
offices-purpose-inspection = فحص
offices-purpose-audit = تدقيق
offices-of-what = المعني
offices-of-only = { $id } فقط
offices-of-all = الكل من جديد
offices-contact-number = رقم معاملة
offices-from = من
offices-to = إلى
offices-everybody = الجميع
offices-look = اطّلاع
offices-no-accesses = لم يطّلع أحد على شيء كهذا.

## المعدلات

offices-rates = المعدلات حسب الدول
offices-rates-withheld = لا يُعرض العدد إلا إن كان صفرا أو { $least } على الأقل. ويُحجب ما سواه وما قد يكشفه.
offices-rates-note = تقيس الفحوص والقوائم لا المسافرين. وإن وُجد كثير منها سليما فالفحص هو المخطئ.
offices-withheld = محجوب
offices-month = الشهر بالتوقيت العالمي
offices-all-documents = كل الوثائق
offices-came-to = نتيجة الفحص
offices-check = الفحص
offices-referred = المحالة
offices-assessed = المقيّمة
offices-in-order = وُجدت سليمة
offices-all-posts = كل المراكز
offices-no-rates = لا يمكن عرض شيء عن هذا الشهر.
    .hint = لم تبلغ أي دولة { $least } وثيقة، أو لم تُفحص وثائق. اختر شهرا آخر.

## الحساب الشخصي

offices-may-do = يمكنك
offices-scope-own = ما يخصه
offices-scope-post = مراكزه
offices-scope-all = الكل
offices-own-passkey = مفاتيح مرورك
offices-own-passkey-none = ليس لك مفتاح بعد. أنشئ واحدا هنا: به تُؤكَّد الأفعال الجسيمة.
offices-own-revoke-sure = هذا المفتاح لا يعود أبدا، وتُنهى جلساتك في كل مكان.
offices-own-passkey-note = تُؤكَّد الأفعال الجسيمة بمفتاح مرور. أنت وحدك تضيف مفتاحا إلى حسابك.
offices-own-passkey-add = إنشاء مفتاح مرور
offices-own-passkey-done = تم: يمكنك الدخول والتأكيد به من الآن.
offices-own-password = كلمة السر
offices-own-password-note = تدخل بها مع رمز. ومن يدخل بمفتاح مرور لا يحتاج إليها.
offices-own-password-field = كلمة سر أخرى، من اثني عشر حرفا على الأقل
offices-own-password-set = تغيير كلمة السر
offices-own-password-done = غُيّرت كلمة السر.
offices-own-pin = الرقم السري
offices-own-pin-note = به تعود إلى المكتب ضمن مناوبة بدأت بمفتاح مرورك.
offices-own-pin-field = أربعة إلى ثمانية أرقام
offices-own-pin-set = تحديد الرقم السري
offices-own-pin-done = حُدّد الرقم السري.
offices-own-badge = البطاقة
offices-own-badge-note = تقوم مقام الرقم السري. والبطاقة الجديدة تحل محل السابقة.
offices-own-badge-make = إنشاء بطاقة
offices-own-badge-title = بطاقتك
offices-own-badge-once = تُعرض هذه المرة فقط: اطبعها أو اكتبها على بطاقة خدمتك. لا يحفظ السجل إلا بصمتها.
offices-own-sessions = جلساتك
offices-own-sessions-note = لمكتب تركته مفتوحا، أو إذا بدا لك شيء غير عادي: تنتهي مناوبتك حالا في كل المكاتب.
offices-own-sessions-end = إنهاء كل الجلسات
offices-own-sessions-sure = تُنهى جلستك هنا أيضا.
offices-deputy = من ينوب عنك
offices-deputy-note = له أدوارك في مراكزك حتى تنتهي المدة: 31 يوما على الأكثر.
offices-deputy-days = لكم يوما
offices-deputy-name = تعيين
offices-deputy-done = ينوب عنك { $number } من الآن.
offices-deputy-end = إنهاء النيابة
offices-deputy-end-sure = لا ينوب من الآن.

## ما يجوز للشخص

offices-may-open-contact = بدء معاملة
offices-may-add-evidence = إضافة أدلة
offices-may-see-contact = الاطلاع على معاملة
offices-may-observe = قول ما لوحظ
offices-may-assess-suspicion = إبداء انطباع أول
offices-may-assess-finding = تقييم معاينة
offices-may-assess-opinion = إبداء رأي خبير
offices-may-refer = الإحالة إلى الخط الثاني
offices-may-close-referral = الإعادة من الخط الثاني
offices-may-correct = تصحيح المسجل
offices-may-merge = ضم معاملات
offices-may-split = فصل معاملات
offices-may-hand-over-contacts = تسليم معاملة لزميل
offices-may-run-again = إعادة الفحوص
offices-may-close-contact = إنهاء معاملة
offices-may-admit = السماح بالمرور
offices-may-admit-by-derogation = السماح بالمرور استثناء
offices-may-refuse = رفض الدخول
offices-may-keep-from-leaving = منع المغادرة
offices-may-seize = الاحتفاظ بوثيقة
offices-may-return-to-carrier = الإعادة إلى الناقل
offices-may-hand-over = التسليم إلى سلطة أخرى
offices-may-protect = الإحالة إلى الحماية
offices-may-withdrew = تسجيل رجوع شخص
offices-may-interview-safeguards = السؤال على انفراد
offices-may-read-safeguards = قراءة ما قيل على انفراد
offices-may-watch-lanes = متابعة المسارات
offices-may-relax-checks = تخفيف الفحوص لمدة محدودة
offices-may-keep-post-log = مسك سجل المركز
offices-may-see-rates = الاطلاع على المعدلات
offices-may-see-trust = الاطلاع على قوائم الثقة
offices-may-see-ledger-state = الاطلاع على حالة السجل
offices-may-see-access-log = قراءة من اطّلع على ماذا
offices-may-import-routine-list = إدخال قوائم تلي قوائم مقبولة
offices-may-propose-anchor = اقتراح مفتاح جديد
offices-may-propose-list-signer = اقتراح موقّع قوائم
offices-may-propose-unsigned-import = اقتراح قوائم غير موقّعة
offices-may-propose-removal = اقتراح سحب ثقة
offices-may-propose-role = اقتراح دور
offices-may-propose-policy = اقتراح قاعدة فحص
offices-may-propose-retention = اقتراح مدة حفظ
offices-may-approve-anchor = الموافقة على مفتاح جديد
offices-may-approve-list-signer = الموافقة على موقّع قوائم
offices-may-approve-unsigned-import = الموافقة على قوائم غير موقّعة
offices-may-approve-removal = الموافقة على سحب ثقة
offices-may-approve-role = الموافقة على دور
offices-may-approve-policy = الموافقة على قاعدة فحص
offices-may-approve-retention = الموافقة على مدة حفظ
offices-may-manage-accounts = إدارة الحسابات
offices-may-manage-posts = تعيين الأشخاص في المراكز
offices-may-manage-device-tokens = منح الأجهزة رموزها
offices-may-manage-own-passkeys = إدارة مفاتيح المرور الخاصة
offices-may-name-deputy = تعيين من ينوب

## الأدوار

offices-roles = ما يجوز للأدوار
offices-role-may = ما الذي يجوز لهذا الدور؟ { $role }
offices-may-what = الفعل
offices-reach-own = الخاص
offices-reach-post = المراكز
offices-reach-all = الكل
offices-reach-not = –
offices-reach-never = أبدا
offices-reach-long-own = يجوز له، فيما يخصه
offices-reach-long-post = يجوز له، في مراكزه
offices-reach-long-all = يجوز له، في كل مكان
offices-reach-note = الشرطة يمكن للسلطة تغييرها في ملف؛ أما «أبدا» فلا يغيّرها أي ملف.
offices-two = شخصان
offices-two-note = واحد يقترح وآخر يوافق: لا الشخص نفسه أبدا، ولا من ينوب عنه.
offices-approved-at-most = يوافق عليه على الأكثر: { $roles }
offices-apart = لا يجتمع مع
offices-apart-note = لا يجمع أحد هذه الأدوار مع هذا الدور.
offices-never = أبدا، مهما قال أي ملف
offices-rule-administrator-apart = مدير النظام لا يرى شيئا عن مسافر ولا يتصرف في أحد ولا رأي له في الثقة.
offices-rule-auditor-only-looks = المدقق يقرأ من اطّلع والمعدلات وحالة السجل؛ ولا يرى معاملة ولا يقرر شيئا.
offices-rule-no-content = حافظ قوائم الثقة والمدرب لا يحتاجان إلى محتوى يخص مسافرا.
offices-rule-safeguards-of-protection = الحماية وحدها تسأل على انفراد، ووحدها تقرأ ما قيل.
offices-rule-protection-does-not-decide = الحماية ترى المعاملة وتحيل الشخص إلى الحماية ولا تقرر غير ذلك.
offices-rule-first-line-suspects = الخط الأول يبدي انطباعا أول؛ والمعاينة والرأي لمن فحص.
offices-rule-access-log-of-auditor = من اطّلع على ماذا يقرؤه المدقق وحده.
offices-rule-approver = الموافقة على هذا لغيره.

## السجل

offices-ledger = السجل
offices-ledger-whole = السجل مطابق لما وُقّع.
offices-ledger-fault = السجل ليس ما وُقّع.
    .hint = لا تغيّر شيئا، وأخبر المسؤول عن هذا الجهاز، وقارن بما دُوّن في مكان آخر.
offices-ledger-unlooked = لم ينظر الخادم بعد منذ بدئه.
offices-looked = وقت النظر:
offices-ledger-holds = ما يحتويه
offices-events = الوقائع المسجلة
offices-events-signed = الموقّع منها
offices-events-after = منذ ذلك
offices-checkpoint = آخر ما وُقّع
offices-checkpoint-note = دوّنه في مكان آخر: إن صار السجل أصغر أو مختلفا فقد غُيّر.
offices-no-checkpoint = لم يُوقّع شيء بعد.
offices-record-name = اسم السجل
offices-root = بصمة الكل
offices-signatures = الموقّعون

## ما يُحفظ

offices-retention = ما يُحفظ
offices-class = السجلات
offices-class-inspection = المعاملات وفحوصها
offices-class-fresh = أدلة معاملات لم تنته
offices-class-evidence = الأدلة
offices-class-access = من اطّلع على ماذا
offices-class-post = سجل المركز وأوامره
offices-class-people = الحسابات
offices-class-proposal = المقترحات
offices-class-erasure = عمليات المحو
offices-class-node = ما يخص الجهاز
offices-class-drop = ما قيل على انفراد، مختوم
offices-class-trust = بمن وثقت الإدارة
offices-class-rule = قواعد الإدارة
offices-kept = المحفوظ
offices-term = المدة
offices-clock-begun = { FORM($count) ->
    [zero] لا أشهر
    [one] شهر واحد من البداية
    [two] شهران من البداية
    [few] { $count } أشهر من البداية
    [many] { $count } شهرا من البداية
   *[other] { $count } شهر من البداية
}
offices-clock-contact-end = { FORM($count) ->
    [zero] لا أشهر
    [one] شهر واحد من نهاية المعاملة
    [two] شهران من نهاية المعاملة
    [few] { $count } أشهر من نهاية المعاملة
    [many] { $count } شهرا من نهاية المعاملة
   *[other] { $count } شهر من نهاية المعاملة
}
offices-undeclared = غير مصرح به
offices-end = ثم
offices-end-erase = يُمحى
offices-end-archive = يُسلّم إلى الأرشيف
offices-end-evidence = يُمحى، وفورا إن لم يُعثر على شيء
offices-next-end = أول انتهاء
offices-kept-good = ضمن المدة
offices-kept-due = { FORM($count) ->
    [zero] لا شيء بلغ نهايته
    [one] واحد بلغ نهايته
    [two] اثنان بلغا نهايتهما
    [few] { $count } بلغت نهايتها
    [many] { $count } بلغت نهايتها
   *[other] { $count } بلغت نهايتها
}
offices-kept-overdue = { FORM($count) ->
    [zero] لا شيء تجاوز مدته
    [one] واحد تجاوز مدته بشهر
    [two] اثنان تجاوزا مدتهما بشهر
    [few] { $count } تجاوزت مدتها بشهر
    [many] { $count } تجاوزت مدتها بشهر
   *[other] { $count } تجاوزت مدتها بشهر
}
offices-retention-good = لا يُحفظ شيء أكثر مما يجوز.
offices-retention-overdue = { FORM($count) ->
    [zero] لا سجل يُحفظ أكثر مما يجوز.
    [one] سجل واحد يُحفظ شهرا أكثر مما يجوز.
    [two] سجلان يُحفظان شهرا أكثر مما يجوز.
    [few] { $count } سجلات تُحفظ شهرا أكثر مما يجوز.
    [many] { $count } سجلا تُحفظ شهرا أكثر مما يجوز.
   *[other] { $count } سجل تُحفظ شهرا أكثر مما يجوز.
}
offices-retention-do = على المسؤول عن هذا الجهاز محو ما حان أجله: spartel erasure due.
offices-erasures = آخر عمليات المحو
offices-erasures-note = لا تشمل الأدلة التي تزول عند انتهاء المعاملة لعدم العثور على شيء.
offices-ground = السبب
offices-records = السجلات
offices-no-erasures = لم يُمحَ شيء بعد.
    .hint = ما بلغ نهايته يمحوه المسؤول عن هذا الجهاز، ويظهر هنا حينها.

offices-rules = كيف تفحص المراكز
offices-rules-note = لا يختار أحد لمسافر بعينه: كل مركز يفحص بقاعدته. يقترح أحدهم القاعدة، ويوافق عليها قائد.
offices-post = المركز
offices-posts-all = كل المراكز التي لا قاعدة خاصة لها
offices-checks-by = يفحص بـ
offices-rule-since = منذ
offices-rule-none = بلا قاعدة: كما يقترح البرنامج
offices-no-posts = لم يُعيَّن أحد في أي مركز بعد.
    .hint = قل في صفحة الشخص أين عُيّن.
offices-propose-rule = اقتراح قاعدة أخرى
offices-propose-rule-note = كل إعداد هنا يسأل قوائم الوثائق المفقودة والمسروقة.
offices-profile-desk = قارئ بالضوء الأبيض وتحت الأحمر وفوق البنفسجي
offices-profile-desk-visible = قارئ بالضوء الأبيض وحده
offices-profile-stationary = فحص ثابت، كل شيء مطلوب (TR-03135)
offices-profile-self-service = خدمة ذاتية، كل شيء مطلوب (TR-03135)
offices-profile-partially-mobile = متنقل جزئيا، كل شيء مطلوب (TR-03135)
offices-profile-fully-mobile = متنقل كليا، كل شيء مطلوب (TR-03135)
offices-profile-kiosk = كشك، كل شيء مطلوب (TR-03135)
offices-profile-asylum-registration = تسجيل اللجوء، كل شيء مطلوب (TR-03135)
offices-rule-checks = في { $post } تُفحص حالات العبور بـ: { $profile }.
offices-rule-checks-all = في كل مركز لا قاعدة خاصة له، تُفحص حالات العبور بـ: { $profile }.
offices-rule-kept = يُحفظ «{ $class }» هذا العدد من الأشهر: { $months }.
offices-rule-later = تسري على ما تبدأ مدته بعدها. وما هو محفوظ الآن يبقى على نهايته.
offices-propose-kept = اقتراح مدة أخرى
offices-propose-kept-note = ما يشرح السجل نفسه يذهب إلى الأرشيف، ولا تغيّر ذلك أي قاعدة.
offices-class-of = ماذا
offices-months = الأشهر
offices-months-between = من { $least } إلى { $most }
offices-approve-rule-key = اقرأ أولا ما يُقترح. مفتاح مرورك يؤكد هذه القاعدة بعينها.
