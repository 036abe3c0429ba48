# المختبر بالعربية: الخط الثاني يفحص الوثيقة على مهل وتحت المصباح.
# القواعد: نقول ما فُحص ولا نزيد؛ نحكم على أجزاء الوثيقة لا على الشخص؛ 25 كلمة على الأكثر.

laboratory-title = المحالون إلى الخط الثاني
laboratory-phase = أي الملفات
laboratory-phase-referred = محالة
laboratory-phase-open = عند الشباك
laboratory-phase-ended = منتهية
laboratory-phase-merged = مضموم إلى ملف آخر
laboratory-none-referred = لا أحد ينتظر هنا
    .hint = من يحيله الشباك يظهر هنا تلقائيًا.
laboratory-none-open = لا ملف مفتوح في مراكزك
    .hint = تبدأ الملفات عند الشباك. وما تعيده منها يبقى هنا حتى ينتهي.
laboratory-none-ended = لم يُحفظ شيء من الملفات المنتهية
    .hint = الملف الذي لم يوجد فيه شيء لا يترك أثرًا. وغيره يبقى هنا ما دام محفوظًا.
laboratory-column-number = الرقم
laboratory-column-document = الوثيقة
laboratory-column-direction = الاتجاه والمركز
laboratory-column-outcome = الفحوص
laboratory-column-since = منذ
laboratory-outcome-all-clear = لم يوجد شيء
laboratory-outcome-failed = أخفق فحص
laboratory-outcome-undetermined = غير محسوم
laboratory-outcome-incomplete = لم يُفحص كل شيء
laboratory-outcome-none = لم يُفحص بعد
laboratory-ago-minutes = { FORM($count) ->
    [zero] الآن
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
laboratory-ago-hours = { FORM($count) ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
laboratory-ago-days = { FORM($count) ->
    [zero] اليوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
laboratory-back = الكل
laboratory-sent-on = ينتظر منذ
laboratory-pages = ما فُحص وما قيل
laboratory-page-reasons = الأسباب
laboratory-no-run = لم يُجر أي فحص بعد. يبدأ حين توجد وثيقة.
laboratory-no-reasons = لا تشير الفحوص إلى شيء يُنظر فيه. لعل الضابط الذي أحال المسافر رأى شيئًا.
laboratory-proven = ما أظهرته الفحوص

## ما فحصته الآلة

laboratory-page-checks = الفحوص
laboratory-page-chain = الموقِّع والثقة
laboratory-checks-pages = الفحوص والملاحظات والإصدارات
laboratory-checks-page-tree = كل الفحوص
laboratory-checks-page-findings = الملاحظات
laboratory-checks-page-versions = ما تستند إليه
laboratory-checks-sift = أي النتائج
laboratory-checks-telling = غير ناجحة
laboratory-checks-all = الكل
laboratory-checks-none = لا يوجد فحص كهذا. اختر نتيجة أخرى أو امسح ما كتبته.
laboratory-checks-unfold = بسط الكل
laboratory-checks-fold = طي الكل
laboratory-checks-count = { FORM($count) ->
    [zero] لا فحص
    [one] فحص واحد
    [two] فحصان
    [few] { $count } فحوص
    [many] { $count } فحصًا
   *[other] { $count } فحص
}
laboratory-check-of-document = الوثيقة { $number } · { $name }
laboratory-check-said = { $result }: { $reason }.
laboratory-check-why-not = لماذا لم يُحسم هذا
laboratory-check-demanded = مطلوب ولم ينته
laboratory-check-missing = تتطلب قواعد هذا المركز هذا الفحص، وهو لم ينته. هذا لا يقول شيئًا عن الوثيقة.
laboratory-check-close = إغلاق
laboratory-check-show = إظهار في الصورة
laboratory-check-document = الوثيقة
laboratory-check-name = الفحص
laboratory-check-of = الملف أو الحقل
laboratory-check-result = النتيجة
laboratory-check-reason = السبب
laboratory-check-input = ما نُظر فيه
laboratory-check-section = المعيار
laboratory-check-mode = نمط التشغيل
laboratory-check-counted = محتسب
laboratory-check-counts = يُحتسب في النتيجة
laboratory-check-not-counted = لا يُحتسب
laboratory-check-yes = نعم
laboratory-check-no = لا
laboratory-check-path = الاسم في المعيار
laboratory-check-routine = الإجراء
laboratory-check-margin = الهامش
laboratory-check-margin-of = { $margin } (0 هو العتبة، و1 أفضل قيمة)
laboratory-check-limit = العتبة
laboratory-check-at-least = { $value } على الأقل ({ $unit })
laboratory-check-at-most = { $value } على الأكثر ({ $unit })
unit-mm = مم
unit-degrees = درجة
unit-distance-from-the-pattern = البعد عن النموذج
unit-share-of-the-characters = نسبة الحروف
unit-probability-of-a-character--ink--grammar-and-check-digits-heard = درجة التيقن من الحرف
laboratory-input-zone = المنطقة المطبوعة المقروءة آليًا
laboratory-input-fields = الحقول المطبوعة
laboratory-input-page = صورة الصفحة
laboratory-input-seal = الختم الرقمي
laboratory-input-chip = الشريحة نفسها
laboratory-input-certificate = شهادة الجهة الموقِّعة
laboratory-input-trust = لوائح الثقة
laboratory-input-documents = كل وثائق المسافر
laboratory-input-lists = لوائح الأنظمة المستشارة
laboratory-input-face = وجه الشخص الحاضر
laboratory-input-officer = ما أدخله ضابط
laboratory-input-picture = صورة ({ $light }):
laboratory-findings-none = النتائج لا تشير إلى شيء.
laboratory-finding-arguments = قيم هذه الملاحظة
laboratory-finding-rests = تستند إلى:
laboratory-versions-note = النتيجة رهينة بهذه المدخلات الخمسة لا غير. المدخلات نفسها تعطي النتيجة نفسها.
input-of-evidence = العناصر المقدمة
input-of-trust = الثقة
input-of-policy = القواعد
input-of-engine = البرنامج
input-of-at = وقت الفحص
laboratory-versions-pieces = { FORM($count) ->
    [zero] لا عنصر
    [one] عنصر واحد
    [two] عنصران
    [few] { $count } عناصر
    [many] { $count } عنصرًا
   *[other] { $count } عنصر
}
laboratory-versions-more = وصلت عناصر بعد هذه الفحوص. أعد الفحوص.
laboratory-versions-certificates = { FORM($count) ->
    [zero] لا شهادة سلطة
    [one] شهادة سلطة واحدة
    [two] شهادتا سلطة
    [few] { $count } شهادات سلطات
    [many] { $count } شهادة سلطة
   *[other] { $count } شهادة سلطة
}
laboratory-versions-lists = { FORM($count) ->
    [zero] لا لائحة شهادات ملغاة
    [one] لائحة شهادات ملغاة واحدة
    [two] لائحتا شهادات ملغاة
    [few] { $count } لوائح شهادات ملغاة
    [many] { $count } لائحة شهادات ملغاة
   *[other] { $count } لائحة شهادات ملغاة
}
laboratory-versions-seal-signers = { FORM($count) ->
    [zero] لا موقِّع أختام
    [one] موقِّع أختام واحد
    [two] موقِّعا أختام
    [few] { $count } موقِّعي أختام
    [many] { $count } موقِّع أختام
   *[other] { $count } موقِّع أختام
}
laboratory-versions-version = كل معطيات الثقة:
laboratory-versions-store = مخزن الثقة:
laboratory-versions-policy = قواعد الفحص:
laboratory-versions-catalogue = فهرس الفحوص:
laboratory-versions-model = النموذج

## من وقَّع، ومن أين تأتي الثقة

laboratory-chain = مما هو موقَّع إلى من يشهد للسلطة
laboratory-chain-none = لا شيء موقَّع في هذه الوثيقة، أو لم يقرأه أحد
    .hint = قارئ يفتح الشريحة، أو صورة لختم رقمي، يبين من وقَّع.
laboratory-chain-content = ما هو موقَّع
laboratory-chain-signed-by = وقَّعته
laboratory-chain-signer = الجهة الموقِّعة على الوثيقة
laboratory-chain-seal-signer = الجهة الموقِّعة على الختم
laboratory-chain-issued-by = شهادة صادرة عن
laboratory-chain-anchor = سلطة الدولة (CSCA، { $country })
laboratory-chain-vouched-by = معتمدة بناءً على
laboratory-chain-vouchers = من يشهد للسلطة
laboratory-chain-voucher = { $voucher }، { $country }، بتاريخ
laboratory-chain-taken-in = أُدخلت هنا:
laboratory-chain-by-two = معتمدة هنا باتفاق شخصين:
laboratory-chain-by-one = معتمدة هنا، أدخلها شخص واحد:
laboratory-chain-founded = معتمدة هنا منذ بداية هذا السجل:
laboratory-chain-serial = الرقم التسلسلي
laboratory-chain-validity = الصلاحية
laboratory-chain-until = صالحة إلى
laboratory-chain-fingerprint = SHA-256
laboratory-chain-key = المفتاح المذكور
laboratory-chain-revocation = الإلغاء
laboratory-chain-crl = أحدث لائحة متوفرة اليوم صادرة عن { $country }، وُقِّعت بتاريخ
laboratory-chain-crl-due = موعد التالية
laboratory-chain-crl-overdue = متأخرة
laboratory-chain-no-crl = لا تتوفر اليوم أي لائحة شهادات ملغاة من { $country }.
laboratory-chain-no-anchor = لا تتوفر أي سلطة من { $country } لهذه الجهة الموقِّعة
laboratory-chain-no-anchor-note = هذا لا يقول شيئًا عن الوثيقة. قد تأتي الشهادة في لائحة رئيسية أحدث أو من الدولة نفسها.
laboratory-chain-closed = السلسلة مكتملة: الجهة الموقِّعة من { $country } تقود إلى { $anchor }، وتشهد لها { FORM($count) ->
    [zero] لا لائحة
    [one] لائحة واحدة
    [two] لائحتان
    [few] { $count } لوائح
    [many] { $count } لائحة
   *[other] { $count } لائحة
}.
laboratory-chain-open = السلسلة ناقصة: ذُكرت جهة موقِّعة من { $country }، ولا تتوفر سلطتها هنا.

## طاولة الضوء

laboratory-table = طاولة الضوء
laboratory-table-of = الصفحة تحت هذا الضوء: { $light }. الأسهم تحركها، والزائد والناقص يكبرانها ويصغرانها.
laboratory-no-table = تعذر تحميل طاولة الضوء. أعد تحميل الصفحة؛ لم يضع شيء.
laboratory-no-pictures = لا توجد هنا صورة لوثيقة
    .hint = الماسح أو الكاميرا عند الشباك يضيف صورًا إلى هذا الملف. وتظهر هنا تلقائيًا.
light-reference = مرجع
laboratory-reference = ضع مرجعًا تحتها
laboratory-mode = كيف تتراكب طبقتان
laboratory-mode-one = واحدة
laboratory-mode-blend = مزج
laboratory-mode-swipe = ستار
laboratory-mode-flicker = تناوب
laboratory-mode-difference = فرق
laboratory-above = الطبقة العليا
laboratory-how-blend = العتامة
laboratory-how-swipe = الستار عند
laboratory-how-flicker = الوتيرة
laboratory-percent = { $share } %
laboratory-pace = { $pace } في الثانية
laboratory-turn = الأخرى
laboratory-zoom-in = تكبير
laboratory-zoom-out = تصغير
laboratory-zoom-home = الصفحة كلها
laboratory-tool-ruler = مسطرة
laboratory-tool-boxes = إطارات
laboratory-tool-beside = بجانب أخرى
laboratory-keys = 1 2 3 الضوء · B مزج · C ستار · L تناوب · X فرق · M مسطرة
laboratory-ruler-end = طرف المسطرة { $number }. الأسهم تحركه. الطول: { $length }
laboratory-millimetres = { $length } مم
laboratory-pixels = { $length } بكسل
laboratory-not-measured = مقياس هذه الصفحة غير معروف: لم تُقس عليها منطقة.
laboratory-profile = الإضاءة على طول المسطرة
laboratory-beside = إلى جانبها:
laboratory-beside-number = رقم ملف
laboratory-beside-lay = ضعها بجانبها
