# متابعة المركز، بالعربية.

watch-title = متابعة { $post }
watch-pages = صفحات المتابعة
watch-now = الآن
watch-hand-over = تسليم المعاملات
watch-no-post = لم يُحدَّد لك مركز.
    .hint = مدير النظام هو من يحدد مركز كل موظف.
watch-needs = ما يحتاجك أولًا
watch-seen = كما كان عند
watch-seen-last = تعذّر الاتصال، آخر مشاهدة عند
watch-needs-nothing = لا شيء في انتظارك.
watch-need-unresolved = { FORM($count) ->
    [zero] لا معاملة تعذّر إنهاؤها.
    [one] معاملة واحدة كان يجب أن تنتهي وتعذّر ذلك.
    [two] معاملتان كان يجب أن تنتهيا وتعذّر ذلك.
    [few] { $count } معاملات كان يجب أن تنتهي وتعذّر ذلك.
    [many] { $count } معاملة كان يجب أن تنتهي وتعذّر ذلك.
   *[other] { $count } معاملة كان يجب أن تنتهي وتعذّر ذلك.
}
watch-need-referrals = { FORM($count) ->
    [zero] لا مسافر ينتظر طويلًا في الخط الثاني ({ $time }).
    [one] مسافر واحد في الخط الثاني منذ { $time }.
    [two] مسافران في الخط الثاني منذ وقت طويل، أولهما منذ { $time }.
    [few] { $count } مسافرين في الخط الثاني منذ وقت طويل، أولهم منذ { $time }.
    [many] { $count } مسافرًا في الخط الثاني منذ وقت طويل، أولهم منذ { $time }.
   *[other] { $count } مسافر في الخط الثاني منذ وقت طويل، أولهم منذ { $time }.
}
watch-need-left = { $lane }: أحد المسافرين أمام المكتب، و{ $number } غير متصل.
watch-need-long = { $lane }: مسافر أمام المكتب منذ { $time }.
watch-need-ended = انتهت صلاحية رمز { $device }: لا يستطيع تسليم أي شيء.
watch-need-ends = تنتهي صلاحية رمز { $device } بعد { $time }.
watch-need-silent = { FORM($count) ->
    [zero] لا جهاز صامت.
    [one] جهاز واحد صامت رغم مرور المسافرين. اطلب فحصه.
    [two] جهازان صامتان رغم مرور المسافرين. اطلب فحصهما.
    [few] { $count } أجهزة صامتة رغم مرور المسافرين. اطلب فحصها.
    [many] { $count } جهازًا صامتًا رغم مرور المسافرين. اطلب فحصها.
   *[other] { $count } جهاز صامت رغم مرور المسافرين. اطلب فحصها.
}
watch-need-lists = { FORM($count) ->
    [zero] لا قائمة ثقة قديمة.
    [one] قائمة ثقة واحدة لم تُجلب منذ أكثر من أربعة أسابيع.
    [two] قائمتا ثقة لم تُجلبا منذ أكثر من أربعة أسابيع.
    [few] { $count } قوائم ثقة لم تُجلب منذ أكثر من أربعة أسابيع.
    [many] { $count } قائمة ثقة لم تُجلب منذ أكثر من أربعة أسابيع.
   *[other] { $count } قائمة ثقة لم تُجلب منذ أكثر من أربعة أسابيع.
}
watch-to-list = عرض المعاملات
watch-numbers = سير العمل في المركز
watch-counters = أمام المكاتب
watch-referred = في الخط الثاني
watch-began = بدأت
watch-ended = انتهت
watch-at-once = الآن
watch-hour = في الساعة الأخيرة
watch-day = في آخر 24 ساعة
watch-person = المدة لكل مسافر
watch-vehicle = المدة لكل مركبة
watch-p95 = 95% في حدود { $time }
watch-too-few = { $count } في 24 ساعة. تُذكر المدة ابتداءً من { $least }.
watch-lanes = الممرات
watch-lanes-none = لم يعمل أي ممر في الساعة الأخيرة.
    .hint = يظهر الممر هنا حالما يبدأ موظف معاملة فيه.
watch-lane-left = لا أحد متصل
watch-lane-closed = مغلق
watch-lane-long = انتظار طويل
watch-lane-away = غائب لحظة
watch-lane-works = قيد العمل
watch-lane-free = خالٍ
watch-lane-unnamed = بلا اسم
watch-lane-nobody = لا أحد أمام المكتب
watch-lane-since = { FORM($count) ->
    [zero] أمام المكتب، منذ { $time }
    [one] أمام المكتب، منذ { $time }
    [two] أمام المكتب، أولهما منذ { $time }
    [few] أمام المكتب، أولهم منذ { $time }
    [many] أمام المكتب، أولهم منذ { $time }
   *[other] أمام المكتب، أولهم منذ { $time }
}
watch-lane-shift = في المناوبة منذ
watch-lane-last = بدأت آخر معاملة عند
watch-referrals = في الخط الثاني
watch-referrals-none = لا أحد هناك.
    .hint = من أُحيل يظهر هنا حتى يعود.
watch-sent = أُحيل عند
watch-expected = المنتظَرون
watch-expected-none = لا مجموعة معلنة.
    .hint = يعلن الموظفون عن المركبات والرحلات والأسر من المكتب.
watch-group-vehicle = مركبة
watch-group-carrier = رحلة بحرية أو جوية أو قطار
watch-group-family = أسرة
watch-come = حضر { $come } من { $count }، وعبر { $ended }
watch-devices = الأجهزة
watch-devices-note = يسلّم الجهاز ما يصله ولا يُسأل: صمته وحده ليس عطلًا.
watch-devices-none = لا جهاز له رمز هنا.
    .hint = يمنح مدير النظام القارئات والكاميرات رموزها.
watch-device-swipe-reader = قارئ بالتمرير
watch-device-page-scanner = ماسح صفحات
watch-device-chip-reader = قارئ الشريحة
watch-device-camera = كاميرا
watch-device-gate = بوابة
watch-device-folder = مجلد مراقَب
watch-device-heard = سُمع منه
watch-device-silent = صامت
watch-device-ended = انتهى رمزه
watch-device-until = الرمز حتى
watch-lists = قوائم الثقة
watch-lists-none = لا توجد قائمة.
    .hint = أمين قوائم الثقة هو من يجلبها.
watch-list-master-list = القائمة الرئيسية
watch-list-national-decision = قرار وطني
watch-list-revocation-list = قائمة الإلغاء
watch-list-deviation-list = قائمة الانحرافات
watch-list-today = جُلبت اليوم
watch-list-days = { FORM($count) ->
    [zero] جُلبت اليوم
    [one] جُلبت قبل يوم واحد
    [two] جُلبت قبل يومين
    [few] جُلبت قبل { $count } أيام
    [many] جُلبت قبل { $count } يومًا
   *[other] جُلبت قبل { $count } يوم
}
watch-older-than-three-working-days = { FORM($count) ->
    [zero] اليوم: أكثر من ثلاثة أيام عمل
    [one] قبل يوم واحد: أكثر من ثلاثة أيام عمل
    [two] قبل يومين: أكثر من ثلاثة أيام عمل
    [few] قبل { $count } أيام: أكثر من ثلاثة أيام عمل
    [many] قبل { $count } يومًا: أكثر من ثلاثة أيام عمل
   *[other] قبل { $count } يوم: أكثر من ثلاثة أيام عمل
}
watch-older-than-four-weeks = { FORM($count) ->
    [zero] اليوم: أكثر من أربعة أسابيع
    [one] قبل يوم واحد: أكثر من أربعة أسابيع
    [two] قبل يومين: أكثر من أربعة أسابيع
    [few] قبل { $count } أيام: أكثر من أربعة أسابيع
    [many] قبل { $count } يومًا: أكثر من أربعة أسابيع
   *[other] قبل { $count } يوم: أكثر من أربعة أسابيع
}
watch-hand-note = من يتسلّم معاملة يصبح مسؤولًا عنها. فتحُك لهذه القائمة مسجَّل.
watch-from = المسؤول
watch-from-all = الجميع
watch-all = اختيار كل المعروض
watch-to = التسليم إلى
watch-to-choose = اختر موظفًا
watch-hand = { FORM($count) ->
    [zero] اختر معاملات لتسليمها
    [one] تسليم معاملة واحدة
    [two] تسليم معاملتين
    [few] تسليم { $count } معاملات
    [many] تسليم { $count } معاملة
   *[other] تسليم { $count } معاملة
}
watch-handed = { FORM($count) ->
    [zero] لم تُسلَّم أي معاملة.
    [one] سُلّمت معاملة واحدة.
    [two] سُلّمت معاملتان.
    [few] سُلّمت { $count } معاملات.
    [many] سُلّمت { $count } معاملة.
   *[other] سُلّمت { $count } معاملة.
}
watch-hand-none = لا معاملة جارية في هذا المركز.
    .hint = لا شيء للتسليم. تظهر المعاملات هنا ما دامت جارية.
watch-hand-nobody = لا موظف في هذا المركز يمكنه تسلّمها.
    .hint = مدير النظام هو من يحدد مركز كل موظف.

watch-log = سجل المركز
watch-log-none = لا شيء في السجل بعد.
    .hint = تظهر أوامر تخفيف الفحوص هنا من تلقاء نفسها، والملاحظات حين يكتبها أحد.
watch-relaxed = المخفف الآن
watch-relaxed-note = يسمح الأمر بالعبور دون فحوص مسماة لمدة محدودة. لا يغير نتيجة، ولا يعبر به أحد وُجد عنده شيء.
watch-relaxed-none = لا شيء مخفف. كل الفحوص مطلوبة.
watch-relax = تخفيف …
watch-relax-what = ما يجوز أن ينقص
watch-relax-whom = لمن
watch-all-directions = كل الاتجاهات
watch-relax-why = السبب
watch-relax-choose = اختر السبب
watch-relax-for = المدة
watch-because-crowd = انتظار لا يُحتمل
watch-because-danger = انتظار خطر
watch-because-equipment = تعطل جهاز
watch-minutes = { FORM($count) ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
watch-hours = { FORM($count) ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
watch-relax-title = هل تُخفف هذه الفحوص؟
watch-relax-line = أنت مسؤول عن ذلك باسمك. يؤكد مفتاحك هذا الأمر بعينه، ويحفظه السجل.
watch-relax-yes = خففها
watch-until = حتى
watch-lift = ارفعه
watch-lift-ask = هل يُطلب كل شيء من جديد؟
watch-ordered = خُففت فحوص
watch-lifted = رُفع في
watch-note = دوّن شيئا
watch-note-note = عن عمل المركز. لا تذكر أي مسافر: لا اسما ولا رقم وثيقة.
watch-note-text = ملاحظة
watch-note-write = دوّن
watch-subject = عن
watch-subject-incident = حادث
watch-subject-equipment = جهاز
watch-subject-traffic = حركة العبور
watch-subject-staff = العاملين
watch-subject-visit = زيارة
watch-subject-other = شيء آخر
