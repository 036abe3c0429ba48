# الأوراق بالعربية: ما يطبع لمسافر أو زميل أو محكمة. أما النصوص القانونية ففي packs/legal.
# القواعد: تقول الورقة ما كشف وما قاله عون، ولا تتهم أحدا، ولا تذكر الأعوان إلا بأرقامهم المهنية.

paper-title-notice = دعوة إلى فحص ثان
paper-title-report = تقرير عن وثيقة
paper-title-refusal = رفض الدخول
paper-title-receipt = وصل عن وثيقة محتفظ بها
paper-title-returned = رسالة لشخص عائد
paper-title-court = ملف للمحكمة

paper-number = الرقم
paper-made = حررت في { $at } من طرف { $by }، من جديد انطلاقا من السجل
paper-demonstration = عرض تجريبي: لا شيء في هذه الورقة يتعلق بشخص حقيقي
paper-to-be-confirmed = نص قانوني، في انتظار تأكيد السلطة
paper-checkpoint = حالة السجل
paper-checkpoint-says = احتفظوا بهذه الورقة. بهذه الأسطر الثلاثة يمكنكم أن تطلبوا إثبات أن السجل لم يغير بعدها.
paper-log = السجل
paper-size = عدد القيود
paper-root = الجذر
paper-moment = يوم { $date }، { $time } UTC
paper-an-officer = عون
paper-a-machine = النظام
paper-post = المركز
paper-when = التاريخ
paper-officer = الرقم المهني

paper-notice-lead = المرجو منكم انتظار فحص ثان. تبين لكم هذه الورقة الغاية من هذا الفحص، وما يجري فيه، وما يحق لكم طلبه.
paper-purpose = الغاية من الفحص
paper-procedure = ما يجري
paper-rights = ما يحق لكم طلبه

paper-document = الوثيقة
paper-document-kind = النوع
paper-grounds = القرار وأسبابه
paper-appeal = ما يمكنكم القيام به
paper-sign-officer = العون، الرقم المهني
paper-sign-received = تسلمها المسافر، وهو غير ملزم بالتوقيع
paper-refusal-lead = يبين هذا المطبوع من رفض الدخول ومتى ولأي أسباب، وكيف يمكن إعادة النظر في القرار.
paper-receipt-lead = يبين هذا الوصل أي وثيقة احتفظ بها ومن احتفظ بها ومآلها.
paper-kept = مآل الوثيقة
paper-returned-lead = إلى من يهمه الأمر: ترجو منكم السلطة المشار إليها أعلاه الإحاطة علما بما يلي.
paper-asked = ما تنبغي معرفته
paper-sent-back = تاريخ العودة

paper-report-lead = ما كشفته الفحوص في هذه الوثيقة، وما رآه الأعوان وقالوه عنها.
paper-officers-said = ما رآه الأعوان وقالوه
paper-nothing-said = لم يقل أي عون شيئا عن هذه الوثيقة بعد.
paper-said = ما قيل
paper-axis-document = الوثيقة
paper-axis-issuance = إصدارها
paper-axis-holder = من يقدمها
paper-found = ما كشفته الفحوص
paper-demanded = انتهت { $ended } من الفحوص المطلوبة، ومجموعها { $total }.
paper-weight = الأهمية
paper-evidence-gone = لم تعد الأدلة محفوظة، ولا تفصيل ما كشفته الفحوص.
paper-pictures = الصور مع أرقام النتائج وحروف ما رآه الأعوان
paper-chain = من وقع الرقاقة
paper-chain-leads = يؤدي إلى سلطة موثوق بها
paper-chain-ends = لا يؤدي إلى أي سلطة موثوق بها
paper-checks = الفحوص
paper-check = الفحص
paper-result = النتيجة
paper-why = السبب
paper-absent = فحوص أخرى لأجزاء لا تتوفر في هذه الوثيقة، وعددها: { $count }.
paper-versions = ما استندت إليه النتائج
paper-checked-at = وقت الفحوص
paper-release = إصدار البرنامج
paper-catalogue = قائمة الفحوص
paper-profile = صنف الفحص
paper-policy = قواعد الصنف
paper-trust = القوائم الموثوق بها
paper-certificates = الشهادات التي تتضمنها
paper-revocations = قوائم الشهادات الملغاة
paper-meaning = ما هو هذا التقرير

paper-court-lead = ما جرى في هذه المعاملة كما سجل، وكيف يمكن لأي كان التحقق من أنه لم يغير بعد ذلك.
paper-stream = مجرى السجل
paper-happened = ما جرى
paper-event-number = رقم
paper-what = ما وقع
paper-place-in-log = الموضع في السجل
paper-verify = كيفية التحقق
paper-verify-bundle = اطلبوا حزمة هذا المجرى، وفيها ما سجل وإثبات موضعه.
paper-verify-key = خذوا المفتاح العمومي للسجل من غير من يسلمكم الحزمة.
paper-verify-check = تحققوا من الحزمة بالبرنامج أدناه، أو بأي أداة تتحقق من C2SP tlog-proof، دون حاجة إلى السجل أو الشبكة.
paper-verify-checkpoint = قارنوا العدد والجذر بما في رمز هذه الصفحة: يجب إثبات أن كل حالة سابقة تؤدي إلى اللاحقة.
paper-limits = ما هو مثبت وما ليس مثبتا
paper-limits-proven = ثبت أن هذا سجل بهذا الترتيب ولم يغير بعد ذلك.
paper-limits-true = لم يثبت أن ما سجل حقيقة.
paper-limits-clock = الأوقات هي ما قالته ساعة المركز، ووقت الشاهد وحده هو وقت غيره.
paper-limits-private = ما قيل على انفراد ليس جزءا من هذا الملف.

paper-direction-entry = دخول
paper-direction-exit = خروج
paper-direction-transit = عبور

paper-light-vi = ضوء أبيض
paper-light-ir = الأشعة تحت الحمراء
paper-light-uv = الأشعة فوق البنفسجية

paper-level-suspicion = الخط الأول
paper-level-finding = الخط الثاني
paper-level-opinion = المختبر

paper-authenticity-genuine = هي ما تدل عليه
paper-authenticity-counterfeit = صنعها بكاملها من لا يحق له إصدارها
paper-authenticity-forged = أصدرها مصدرها ثم غيرت
paper-authenticity-stolen-blank = وثيقة فارغة سرقت من المصدر وملأها غيره
paper-authenticity-pseudo = تذكر مصدرا لا وجود له أو لا يصدر وثائق
paper-authenticity-inconclusive = لا يمكن الجزم

paper-issuance-regular = كما يجب
paper-issuance-fraudulently-obtained = حصل عليها بتضليل المصدر
paper-issuance-reported-lost = مبلغ عن ضياعها
paper-issuance-reported-stolen = مبلغ عن سرقتها
paper-issuance-revoked = ملغاة

paper-bearer-rightful = صاحبها
paper-bearer-impostor = شخص غير صاحبها
paper-bearer-morph = أحد أشخاص تمزج صورتها وجوههم
paper-bearer-inconclusive = لا يمكن الجزم

paper-observation-substrate = ملمس الصفحة ليس كملمس مادتها
paper-observation-relief = الطباعة البارزة غير بارزة
paper-observation-tilt = عنصر لا يتغير مع الزاوية
paper-observation-transmitted-light = غير متوقعة أمام الضوء
paper-observation-ultraviolet = غير متوقعة تحت الأشعة فوق البنفسجية
paper-observation-fine-print = الطباعة الدقيقة متقطعة أو مملوءة أو منقطة
paper-observation-portrait = الصورة بدلت أو وضعت على غير وجهها
paper-observation-alteration = شيء محي أو كتب فوقه
paper-observation-binding = الخياطة أو الترقيم أو الصفحات ليست كما صنعت
paper-observation-laminate = الغلاف الشفاف رفع أو ليس غلاف المصدر
paper-observation-stamp = ختم أو تأشيرة أو ملصق ليس كما يجب
paper-observation-likeness = الوجه لا يشبه الصورة
paper-observation-reference = المرجع يظهر وثيقة أخرى
paper-observation-interview = ما قيل لا يوافق الوثيقة

paper-act-admit = يواصل المسافر طريقه
paper-act-admit-by-derogation = يواصل المسافر طريقه رغم عدم توفر شرط
paper-relaxed = بأمر من المركز خفف الفحوص لمدة محدودة
paper-act-refuse = رفض الدخول
paper-act-keep-from-leaving = لا يسمح للمسافر بالمغادرة
paper-act-seize = احتفظ بوثيقة
paper-act-return-to-carrier = يعود المسافر مع الناقل
paper-act-hand-over = سلم إلى الشرطة القضائية
paper-act-protect = وضع تحت الحماية
paper-act-withdrew = تراجع المسافر أو انصرف

paper-event-inspect-opened = بدأت المعاملة
paper-event-inspect-brought = وردت أدلة
paper-event-inspect-checked = أجريت الفحوص
paper-event-inspect-observed = لوحظ
paper-event-inspect-observed-at = لوحظ في صورة
paper-event-inspect-assessed = قيل عن الوثيقة
paper-event-inspect-referred = أحيل إلى الخط الثاني
paper-event-inspect-returned = عاد من الخط الثاني
paper-event-inspect-safeguarded = استوفيت الضمانات
paper-event-inspect-unresolved = تعذر إنهاؤها
paper-event-inspect-acted = تقرر
paper-event-inspect-ended = انتهت المعاملة
paper-event-inspect-corrected = صحح السجل
paper-event-inspect-handed-over = تولاها عون آخر
paper-event-inspect-merged = تواصلت في معاملة أخرى
paper-event-inspect-took = وردت أدلة من معاملة أخرى
paper-event-inspect-gave = نقلت أدلة إلى معاملة أخرى
paper-event-inspect-joined = التحق بمجموعة
paper-event-inspect-left = غادر مجموعة
