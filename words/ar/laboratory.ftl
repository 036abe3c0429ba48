# المختبر بالعربية: الخط الثاني يفحص الوثيقة على مهل وتحت المصباح.
# القواعد: نقول ما فُحص ولا نزيد؛ نحكم على أجزاء الوثيقة لا على الشخص؛ 25 كلمة على الأكثر.

laboratory-title = المحالون إلى الخط الثاني
laboratory-phase = أي الملفات
laboratory-phase-referred = محالة
laboratory-phase-open = عند الشباك
laboratory-phase-ended = منتهية
laboratory-is-referred = محالة
laboratory-is-open = عند الشباك
laboratory-is-ended = منتهية
laboratory-is-merged = مضموم إلى ملف آخر
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

## ما شوهد

laboratory-page-seen = ما شوهد
laboratory-page-assessment = التقدير
laboratory-page-decision = القرار
laboratory-page-papers = الأوراق
laboratory-seen-none = لم يُدوّن شيء بعد
    .hint = اختر أدناه ما رأيته أو لمسته أو سمعته مما لا ينظر فيه أي فحص.
laboratory-seen-written = ما دُوّن
laboratory-seen-over = انتهى هذا الملف. يبقى ما دُوّن كما هو، ويمكن سحبه.
laboratory-seen-may-not = دورك لا يشمل تدوين ما شوهد.
laboratory-seen-choose = ماذا رأيت؟
laboratory-seen-write = دوّن ما اخترته
laboratory-seen-search = ابحث بأي كلمة
laboratory-seen-no-such = لا شيء في القائمة يتضمن هذه الكلمات. جرّب غيرها.
laboratory-way-touch = باللمس
laboratory-way-light = بالإمالة وأمام الضوء وتحت الأشعة فوق البنفسجية
laboratory-way-loupe = تحت العدسة
laboratory-way-make = كيف صُنعت
laboratory-way-person = مع الشخص
laboratory-saw-substrate = ملمس الصفحة ليس كملمس مادتها
laboratory-saw-relief = الطباعة البارزة غير بارزة
laboratory-saw-tilt = عنصر لا يتغير مع الزاوية
laboratory-saw-transmitted-light = غير متوقعة أمام الضوء
laboratory-saw-ultraviolet = غير متوقعة تحت الأشعة فوق البنفسجية
laboratory-saw-fine-print = الطباعة الدقيقة متقطعة أو مملوءة أو منقطة
laboratory-saw-portrait = الصورة بدلت أو وضعت على غير وجهها
laboratory-saw-alteration = شيء محي أو كتب فوقه
laboratory-saw-binding = الخياطة أو الترقيم أو الصفحات ليست كما صنعت
laboratory-saw-laminate = الغلاف الشفاف رفع أو ليس غلاف المصدر
laboratory-saw-stamp = ختم أو تأشيرة أو ملصق ليس كما يجب
laboratory-saw-likeness = الوجه لا يشبه الصورة
laboratory-saw-reference = المرجع يظهر وثيقة أخرى
laboratory-saw-interview = ما قيل لا يوافق الوثيقة
laboratory-take-back = سحب
laboratory-take-back-sure = يبقى في السجل ولا يُعتد به بعد الآن.

## ما يراه الأعوان

laboratory-assess-wanted = وُجد شيء أو شوهد، ولم يقل أحد بعد رأيه فيه.
laboratory-assess-over = انتهى هذا الملف. يبقى ما قيل، ويمكن سحبه.
laboratory-assess-may-not = دورك لا يشمل تقدير الوثائق. يتولاه الخط الثاني والمختبر.
laboratory-assess-none = لم يقدّر أحد أي وثيقة بعد
    .hint = قل أدناه رأيك. وما تتركه يبقى دون قول.
laboratory-assess-said = ما قيل
laboratory-assess-correct = قله من جديد
laboratory-assess-because = استنادًا إلى: { $seen }
laboratory-assess-older = قيل عن فحوص سابقة. وأُجريت بعدها فحوص أحدث.
laboratory-assess-anew = تقديرك الجديد. يُسحب السابق حين يُسجَّل هذا.
laboratory-assess-say = ما رأيك فيها؟
laboratory-assess-do = سجّل هذا التقدير
laboratory-assess-do-anew = سجّله مكانه
laboratory-assess-empty = قل أولًا شيئًا في أحد المحاور الثلاثة.
laboratory-assess-by = ما يستند إليه
laboratory-level = المستوى
laboratory-level-suspicion = انطباع أول
    .hint = كما عند الشباك: سبب للنظر عن قرب، لا أكثر.
laboratory-level-finding = معاينة
    .hint = من الخط الثاني، بعد فحص بوسائل المركز.
laboratory-level-opinion = رأي خبير
    .hint = من المختبر بأجهزته، ليُعتمد أمام المحكمة.
laboratory-level-not-all = دورك لا يتكلم في كل المستويات. والرمادي لغيرك.
laboratory-axis-authenticity = الوثيقة
laboratory-axis-issuance = إصدارها
laboratory-axis-bearer = من يقدمها
laboratory-axis-nothing = لا يقال شيء
laboratory-axis-above = لا يقول الانطباع الأول إلا ما هو سليم، أو ما تبلّغ عنه قائمة، أو أنه لا يمكن الجزم.
laboratory-authenticity-genuine = هي ما تدل عليه
laboratory-authenticity-counterfeit = صنعها بكاملها من لا يحق له إصدارها
laboratory-authenticity-forged = أصدرها مصدرها ثم غيرت
laboratory-authenticity-stolen-blank = وثيقة فارغة سرقت من المصدر وملأها غيره
laboratory-authenticity-pseudo = تذكر مصدرا لا وجود له أو لا يصدر وثائق
laboratory-authenticity-inconclusive = لا يمكن الجزم
laboratory-issuance-regular = كما يجب
laboratory-issuance-fraudulently-obtained = حصل عليها بتضليل المصدر
laboratory-issuance-reported-lost = مبلغ عن ضياعها
laboratory-issuance-reported-stolen = مبلغ عن سرقتها
laboratory-issuance-revoked = ملغاة
laboratory-bearer-rightful = صاحبها
laboratory-bearer-impostor = شخص غير صاحبها
laboratory-bearer-morph = أحد أشخاص تمزج صورتها وجوههم
laboratory-bearer-inconclusive = لا يمكن الجزم

## ما يُفعل

laboratory-done = ما فُعل
laboratory-done-over = انتهى هذا الملف. ولا يزال تحرير الأوراق ممكنًا.
laboratory-done-confirmed = أُكّد بمفتاح العون
laboratory-done-when = يطبع الملف الموجه إلى المحكمة كل ذلك.
laboratory-first = ما يأتي أولًا
laboratory-first-assessed-met = قُدّر ما وُجد، أو لم يوجد شيء.
laboratory-first-assessed-open = وُجد شيء أو شوهد، ولم يقدّره أحد بعد.
laboratory-first-returned-met = انتهى الفحص هنا.
laboratory-first-returned-open = الفحص في الخط الثاني لا يزال مفتوحًا.
laboratory-first-private-met = أُنجزت الأسئلة على انفراد.
laboratory-first-private-open = الأسئلة على انفراد لم تُطرح بعد. ولا يُستغنى عنها إلا للسماح بالمرور أو للحماية.
laboratory-return = إنهاء الفحص
laboratory-return-sure = يرى الشباك أن المسافر عاد. وعندها تصبح الأسئلة على انفراد والقرار ممكنة.
laboratory-return-yes = انتهى
laboratory-return-may-not = ينهيه الخط الثاني أو رئيس المركز: دورك لا يشمل ذلك.
laboratory-to-assessment = إلى التقدير
laboratory-to-papers = إلى الأوراق
laboratory-to-private = إلى الأسئلة على انفراد
laboratory-private-later = تُطرح حين ينتهي الفحص هنا.
laboratory-private-others = يطرحها شخص مؤهل في غرفة على انفراد. ويجد هذا الملف برقمه: { $number }
laboratory-hindered-may-not = دورك لا يشمل هذا. ورئيس المركز يعرف من يتولاه.
laboratory-hindered-direction = لا يُفعل هذا في اتجاه السفر هذا.
laboratory-hindered-contradiction = يناقض ما فُعل من قبل.
laboratory-hindered-referred = أولًا يُنهى الفحص.
laboratory-hindered-only-reported = الوثيقة مبلغ عنها في قائمة. قدّر أولًا الوثيقة ومن يقدمها: فحاملها غالبًا صاحبها.
laboratory-hindered-not-assessed = قل أولًا رأيك فيما وُجد.
laboratory-hindered-safeguards = لم تُطرح الأسئلة على انفراد بعد. وهي تأتي أولًا.
laboratory-hindered-not-settled = لم يُحدَّد بعد إلى أين يذهب المسافر: اختر إجراءً أولًا.
laboratory-act = ماذا تقرر؟
laboratory-act-admit = يواصل المسافر طريقه
laboratory-act-admit-by-derogation = يواصل المسافر طريقه رغم عدم توفر شرط
laboratory-act-refuse = رفض الدخول
laboratory-act-keep-from-leaving = لا يسمح للمسافر بالمغادرة
laboratory-act-seize = احتفظ بوثيقة
laboratory-act-return-to-carrier = يعود المسافر مع الناقل
laboratory-act-hand-over = سلم إلى الشرطة القضائية
laboratory-act-protect = وضع تحت الحماية
laboratory-act-withdrew = تراجع المسافر أو انصرف
laboratory-act-clear = لم يوجد شيء في الفحوص، وعددها { $count }، وقارنتَ الوجهين. لا حاجة إلى سبب آخر.
laboratory-act-key = تؤكد هذا القرار بمفتاح مرورك. ويُسجَّل باسمك.
laboratory-act-do = قرر هذا
laboratory-act-yes = سجّله
laboratory-act-yes-key = أكّد بالمفتاح
laboratory-grounds = لأي أسباب؟
laboratory-ground-no-document = لا توجد وثيقة سفر تخول هذا السفر.
laboratory-ground-document-expired = انتهت مدة وثيقة السفر.
laboratory-ground-document-not-accepted = وثيقة السفر ليست من الوثائق المقبولة لهذا السفر.
laboratory-ground-document-altered = عاين العون أن وثيقة السفر ليست كما صنعها مصدرها.
laboratory-ground-document-of-another = عاين العون أن وثيقة السفر سلمت لشخص آخر.
laboratory-ground-no-visa = لا توجد التأشيرة أو الرخصة التي يستلزمها السفر.
laboratory-ground-visa-not-accepted = التأشيرة أو الرخصة ليست مما يقبل لهذا السفر.
laboratory-ground-purpose-not-shown = لم يبين غرض الإقامة وشروطها.
laboratory-ground-stay-used-up = استنفدت مدة الإقامة المسموح بها في الدولة.
laboratory-ground-means-not-shown = لم تبين وسائل الإقامة والعودة.
laboratory-ground-entry-ban = هناك قرار ساري المفعول لا يسمح بالدخول.
laboratory-ground-evidence = الوثيقة ضرورية كوسيلة إثبات في مسطرة.
laboratory-ground-examined = فحص الخط الثاني الوثيقة.
laboratory-ground-checked-by-hand = فُحص يدويًا ما لم يتمكن أي فحص من النظر فيه.
laboratory-ground-humanitarian = أسباب إنسانية.
laboratory-ground-public-interest = مصلحة الدولة.
laboratory-ground-international-obligation = التزام دولي.
laboratory-ground-taken-over = تتولى الأمر مصلحة الحماية.
laboratory-ground-own-will = لا يريد المسافر المتابعة.
laboratory-ground-own = سبب آخر، برمز سلطتكم
laboratory-ground-no-code = يتكون الرمز من حروف لاتينية صغيرة وأرقام وشرطات.
laboratory-end = نهاية هذا الملف
laboratory-end-do = إنهاء الملف
laboratory-end-sure = بعد النهاية لا يُقرر هنا شيء آخر. وإذا لم يوجد شيء أُتلفت الأدلة.

## الأوراق

laboratory-paper-lead = اختر لغة من يقرؤها. تُفتح الورقة في نافذة خاصة لتُطبع منها، ولا يُحفظ منها شيء.
laboratory-paper-none = دورك لا يشمل تحرير أي ورقة لهذا الملف.
laboratory-paper-notice = إشعار للمسافر
laboratory-paper-for-notice = ما هو الفحص الثاني وما يجري فيه وما يحق طلبه. ولا يذكر أي سبب.
laboratory-paper-report = تقرير عن الوثيقة
laboratory-paper-for-report = ما كشفته الفحوص وما قاله الأعوان، مع الصور: للزملاء.
laboratory-paper-lacks-report = ليس بعد: لم يُجرَ أي فحص.
laboratory-paper-refusal = رفض الدخول
laboratory-paper-for-refusal = المطبوع الموجه للمسافر، بالأسباب وطريق الطعن.
laboratory-paper-lacks-refusal = ليس بعد: لم يُسجَّل أي رفض.
laboratory-paper-receipt = وصل عن وثيقة محتفظ بها
laboratory-paper-for-receipt = للمسافر: أي وثيقة احتُفظ بها، ومن احتفظ بها، ومآلها.
laboratory-paper-lacks-receipt = ليس بعد: لم يُحتفظ بأي وثيقة.
laboratory-paper-returned = رسالة لشخص عائد
laboratory-paper-for-returned = لمن يعود دون الوثيقة المحتفظ بها.
laboratory-paper-lacks-returned = ليس بعد: يلزم أن يُحتفظ بوثيقة، وأن يُرفض الدخول أو يعاد الشخص مع الناقل.
laboratory-paper-court = ملف للمحكمة
laboratory-paper-for-court = كل ما جرى ومن فعله ومتى، وكيف يتحقق منه أي كان.
laboratory-paper-made = حُررت وفُتحت في نافذة خاصة: { $paper }
laboratory-paper-again = افتحها من جديد

## علامات على طاولة الضوء

laboratory-tool-mark = ضع علامة
laboratory-seen-where = إظهار الموضع { $letter }
laboratory-marks = علامات في هذه النافذة
laboratory-marks-none = العلامة تساعد على إيجاد الموضع من جديد. ضع واحدة بالمفتاح N على طاولة الضوء، ثم دوّن ما تُظهره.
laboratory-marks-here = في هذه النافذة وحدها، وتزول عند مغادرة هذا الملف. ما تدوّنه يُسجَّل مع موضعه.
laboratory-mark = العلامة { $name }
laboratory-mark-corner = الزاوية { $number } من العلامة { $name }. الأسهم تحركها، وDelete تزيل العلامة.
laboratory-mark-nothing = لا شيء بعد
laboratory-mark-what = تبيّن
laboratory-mark-note = ملاحظتك عن { $name }
laboratory-mark-write = دوّن ما تبيّنه
laboratory-mark-lift = أزلها
laboratory-mark-undo = تراجع

## ما فحصته الآلة

laboratory-page-checks = الفحوص
laboratory-page-chain = الثقة
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
laboratory-checks-of-result = { $result }: { $count }
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
unit-blue-of-the-paper--1-all-that-a-picture-can-show = زرقة الورق، و1 أقصى ما تظهره الصورة
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
laboratory-chain-link = شهادة ربط بالمفتاح نفسه:
laboratory-chain-same-key = شهادة أخرى بالمفتاح نفسه:
laboratory-chain-well = { FORM($count) ->
    [zero] لا فحص دون خلل
    [one] دون خلل في فحص واحد
    [two] دون خلل في فحصين
    [few] دون خلل في { $count } فحوص
    [many] دون خلل في { $count } فحصًا
   *[other] دون خلل في { $count } فحص
}
laboratory-chain-serial = الرقم التسلسلي
laboratory-chain-validity = الصلاحية
laboratory-chain-until = صالحة إلى
laboratory-chain-fingerprint = SHA-256
laboratory-chain-key = المفتاح المذكور
laboratory-chain-revocation = الإلغاء
laboratory-chain-crl = { FORM($count) ->
    [zero] لا تتوفر اليوم أي لائحة شهادات ملغاة من { $country }
    [one] تتوفر اليوم لائحة شهادات ملغاة واحدة من { $country }، وُقِّعت بتاريخ
    [two] تتوفر اليوم لائحتا شهادات ملغاة من { $country }، وُقِّعت أحدثهما بتاريخ
    [few] تتوفر اليوم { $count } لوائح شهادات ملغاة من { $country }، وُقِّعت أحدثها بتاريخ
    [many] تتوفر اليوم { $count } لائحة شهادات ملغاة من { $country }، وُقِّعت أحدثها بتاريخ
   *[other] تتوفر اليوم { $count } لائحة شهادات ملغاة من { $country }، وُقِّعت أحدثها بتاريخ
}
laboratory-chain-crl-overdue = متأخرة: { $count }
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

## ما يفتح الشريحة

laboratory-chain-pages = من وقَّع وما يفتح الشريحة
laboratory-chain-page-signer = من وقَّع
laboratory-chain-page-key = ما يفتح الشريحة
laboratory-key-note = تُفتح الشريحة بالرقم وتاريخي الازدياد والانتهاء مع أرقام مراقبتها (Doc 9303-11). ومنطقتها الخاصة (DG1) تذكرها أيضًا.
laboratory-key-not-recorded = لا يُسجَّل المفتاح الذي فتح به القارئ الشريحة. تعتمد هذه الصفحة على ما تقوله الشريحة عن نفسها.
laboratory-key-opens = المطبوع هو المفتاح الذي تذكره هذه الشريحة: الرقم وتاريخا الازدياد والانتهاء متطابقة.
laboratory-key-other = حسب معطيات هذه الشريحة، يفتحها مفتاح غير المطبوع. الاختلاف في: { $fields }.
laboratory-key-no-chip = لم تُقرأ أي شريحة مع هذه الوثيقة. هذا هو المفتاح الذي تذكره صفحتها.
laboratory-key-unknown = ليست كل أجزاء المفتاح معروفة من الجهتين. اقرأ الشريحة والصفحة من جديد.
laboratory-key-of-other = صفحة الوثيقة { $number } تذكر المفتاح الذي يفتح هذه الشريحة.
laboratory-key-not-signed = لا يثبت أي توقيع منطقة الشريحة. ربما فُتحت الشريحة بقيم أخرى.
laboratory-key-table = أجزاء المفتاح، المطبوعة والتي في الشريحة
laboratory-key-column-field = جزء المفتاح
laboratory-key-column-printed = المطبوع
laboratory-key-column-chip = في الشريحة
laboratory-key-differs = مختلف
laboratory-key-digit = رقم مراقبته { $digit }، غير أن القارئ يأخذ المطبوع
laboratory-key-unsure = قراءة غير مؤكدة

## إعادة الفحوص

laboratory-page-runs = إعادة الفحص
laboratory-runs-note = تُفحص العناصر نفسها من جديد بقواعد اليوم ولوائحه وبرنامجه.
laboratory-runs-again = إعادة الفحوص
laboratory-runs-keeps = تبقى النتائج السابقة في السجل.
laboratory-runs-busy = الفحوص جارية. تستغرق الصور بعض الوقت، ويمكنك متابعة عمل آخر في الأثناء.
laboratory-runs-pages = المقارنة بين أي الجولات
laboratory-runs-pair = الجولة { $before } والجولة { $after }
laboratory-runs-number = الجولة { $number }
laboratory-runs-ended = انتهى { $ended } من { $total } من الفحوص المطلوبة
laboratory-runs-once = جرت الفحوص مرة واحدة. بعد جولة أخرى يظهر هنا ما تغير.
laboratory-runs-changed = المدخلات التي تغيرت
laboratory-runs-no-input = لا شيء
laboratory-runs-same = لم يتغير شيء: كل فحص انتهى كما من قبل، والملاحظات هي نفسها.
laboratory-runs-turned = { FORM($count) ->
    [zero] لم تتغير نتيجة أي فحص
    [one] تغيرت نتيجة فحص واحد
    [two] تغيرت نتيجة فحصين
    [few] تغيرت نتائج { $count } فحوص
    [many] تغيرت نتائج { $count } فحصًا
   *[other] تغيرت نتائج { $count } فحص
}
laboratory-runs-before = من قبل
laboratory-runs-after = الآن
laboratory-runs-not-there = ليس في هذه الجولة
laboratory-runs-came = ملاحظات جديدة
laboratory-runs-went = ملاحظات زالت

## طاولة الضوء

laboratory-table = طاولة الضوء
laboratory-table-of = الصفحة تحت هذا الضوء: { $light }. الأسهم تحركها، والزائد والناقص يكبرانها ويصغرانها.
laboratory-no-table = تعذر تحميل طاولة الضوء. أعد تحميل الصفحة؛ لم يضع شيء.
laboratory-page-portrait = صورة الشريحة
laboratory-no-pictures = لا توجد هنا صورة لوثيقة
    .hint = الماسح أو الكاميرا عند الشباك يضيف صورًا إلى هذا الملف. وتظهر هنا تلقائيًا.
light-reference = مرجع
light-chip = الشريحة
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
laboratory-keys = 1 2 3 الضوء · B مزج · C ستار · L تناوب · X فرق · M مسطرة · N علامة
laboratory-ruler-end = طرف المسطرة { $number }. الأسهم تحركه. الطول: { $length }
laboratory-millimetres = { $length } مم
laboratory-pixels = { $length } بكسل
laboratory-not-measured = مقياس هذه الصفحة غير معروف: لم تُقس عليها منطقة.
laboratory-profile = الإضاءة على طول المسطرة
laboratory-beside = إلى جانبها:
laboratory-beside-number = رقم ملف
laboratory-beside-lay = ضعها بجانبها

laboratory-before = { FORM($count) ->
    [zero] لم تُعرض الوثيقة نفسها في حالة عبور أخرى
    [one] عُرضت الوثيقة نفسها في حالة عبور أخرى واحدة
    [two] عُرضت الوثيقة نفسها في حالتي عبور أخريين
    [few] عُرضت الوثيقة نفسها في { $count } حالات عبور أخرى
    [many] عُرضت الوثيقة نفسها في { $count } حالة عبور أخرى
   *[other] عُرضت الوثيقة نفسها في { $count } حالة عبور أخرى
}
laboratory-before-note = ما حُفظ منه شيء فقط، ومما يجوز لك أن تراه.
