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
