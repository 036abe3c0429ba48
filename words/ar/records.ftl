# المعاملات: القائمة وصفحة لكل منها، بالعربية.

## القائمة

records-number = الرقم
records-phase = الحالة
records-phase-open = مفتوحة
records-phase-referred = في الخط الثاني
records-phase-ended = منتهية
records-phase-merged = ضُمّت إلى أخرى
records-unresolved = تعذّر إنهاؤها
records-only-unresolved = ما تعذّر إنهاؤه فقط
records-outcome = الفحوص
records-outcome-none = لا شيء بعد
records-outcome-all-clear = لم يُعثر على شيء
records-outcome-failed = يلزم النظر
records-outcome-undetermined = غير محسوم
records-outcome-incomplete = لم يُفحص كل شيء
records-direction = الاتجاه
records-opened = البداية
records-changed = آخر تغيير
records-any = الكل
records-all = الكل
records-views = العروض
records-keep = حفظ هذا العرض
records-drop = إزالة هذا العرض
records-find = البحث برقم
records-none = لا توجد معاملات بعد.
    .hint = تبدأ المعاملة في المكتب حين توضع وثيقة على القارئ.
records-none-so = لا توجد معاملة بهذه الصفات.
    .hint = أزل أحد المرشحات، أو اعرض الكل.

## معاملة واحدة

records-one = معاملة
records-back = كل المعاملات
records-stands = أين وصلت
records-where = المكان
records-officer-none = لا أحد
records-officer-you = أنت
records-officer-other = موظف آخر
records-evidence = الأدلة
records-evidence-gone = زالت: لم يُعثر على شيء، وأُتلف مفتاحها.
records-evidence-kept = تُحفظ ما دامت المعاملة تحتاج إليها.
records-evidence-none = لا شيء بعد.
records-wants = المطلوب
records-wants-assessment = عُثر على شيء: على موظف أن يقول رأيه فيه.
records-merged-into = ضُمّت إلى
records-merged-show = عرض المعاملة الأخرى
records-life = مسارها
records-life-note = للفحوص أوقاتها. وما قاله الموظفون وفعلوه مرتب بتسلسله.
records-life-opened = البداية: { $direction }، { $place }
records-life-evidence = وردت أدلة: { $pieces }
records-piece-chip-file = { FORM($count) ->
    [zero] لا ملفات من الشريحة
    [one] ملف واحد من الشريحة
    [two] ملفان من الشريحة
    [few] { $count } ملفات من الشريحة
    [many] { $count } ملفا من الشريحة
   *[other] { $count } ملف من الشريحة
}
records-piece-picture = { FORM($count) ->
    [zero] لا صور
    [one] صورة واحدة
    [two] صورتان
    [few] { $count } صور
    [many] { $count } صورة
   *[other] { $count } صورة
}
records-piece-mrz-text = { FORM($count) ->
    [zero] لا مناطق نصية
    [one] منطقة نصية واحدة
    [two] منطقتان نصيتان
    [few] { $count } مناطق نصية
    [many] { $count } منطقة نصية
   *[other] { $count } منطقة نصية
}
records-piece-seal = { FORM($count) ->
    [zero] لا أختام
    [one] ختم واحد
    [two] ختمان
    [few] { $count } أختام
    [many] { $count } ختما
   *[other] { $count } ختم
}
records-life-run = فُحصت: { $outcome }. الفحوص المطلوبة المنتهية: { $ended }
records-life-missing = { FORM($count) ->
    [zero] انتهت كل الفحوص المطلوبة.
    [one] فحص مطلوب واحد لم ينته.
    [two] فحصان مطلوبان لم ينتهيا.
    [few] { $count } فحوص مطلوبة لم تنته.
    [many] { $count } فحصا مطلوبا لم تنته.
   *[other] { $count } فحص مطلوب لم تنته.
}
records-life-changed = ما تغيّر عن السابق: { $inputs }
records-input-evidence = الأدلة
records-input-trust = قوائم الثقة
records-input-policy = القواعد
records-input-engine = البرنامج
records-input-at = الوقت
records-life-trust = بحسب قوائم الثقة
records-life-observed = لاحظ موظف: { $what }
records-life-assessed = قيّم موظف: { $level }
records-level-suspicion = انطباع أول
records-level-finding = معاينة
records-level-opinion = رأي خبير
records-life-acted = تم: { $act }
records-life-confirmed = تم، وأُكّد بمفتاح: { $act }
records-life-referred = أُحيلت إلى الخط الثاني
records-life-unresolved = كان ينبغي أن تنتهي وتعذّر ذلك
records-life-ended = انتهت
records-life-merged = ضُمّت إلى معاملة أخرى
records-act-admit = سُمح بالمرور
records-act-admit-by-derogation = سُمح بالمرور استثناء
records-act-refuse = رُفض
records-act-keep-from-leaving = مُنع من المغادرة
records-act-seize = احتُفظ بالوثيقة
records-act-return-to-carrier = أُعيد إلى الناقل
records-act-hand-over = سُلّم إلى سلطة أخرى
records-act-protect = إلى الحماية
records-act-withdrew = رجع من تلقاء نفسه
records-seen-substrate = الورق أو البطاقة
records-seen-relief = البروز
records-seen-tilt = ما يتحرك عند الإمالة
records-seen-transmitted-light = في مواجهة الضوء
records-seen-ultraviolet = تحت الأشعة فوق البنفسجية
records-seen-fine-print = الطباعة الدقيقة
records-seen-portrait = الصورة
records-seen-alteration = تغيير في الصفحة
records-seen-binding = التجليد
records-seen-laminate = الغشاء الواقي
records-seen-stamp = الطابع
records-seen-likeness = تشابه الوجهين
records-seen-reference = المقارنة بنموذج
records-seen-interview = ما قيل
