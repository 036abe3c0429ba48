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
