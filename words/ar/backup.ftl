# النسخ الاحتياطية للسجل بالعربية: جمل لمسيري النظام. تقول الخاصية .hint ما ينبغي فعله بعد ذلك.

## النسخ: لماذا لم تُنشأ نسخة

backup-custodian = النص { $name } ليس مفتاحا عموميا لأمين.
    .hint = أعط مفتاحا يبدأ بالحروف age1 كما ينشئه الأمر spartel keys custodian.
backup-no-custodian = لم يُعيّن أحد يستطيع فتح النسخة.
    .hint = عيّن أمينين بالخيار --custodian أو --custodian-file.
backup-no-key = المفتاح العمومي للموقّع غير معروف.
    .hint = عيّنه بالخيار --key أو عيّن مجلد الموقّع بالخيار --signer.
backup-no-checkpoint = لم يوقَّع شيء من السجل بعد: لم تُنشأ أي نسخة.
    .hint = أنشئ موقّعا بالأمر spartel keys signer ثم خذ نقطة تحقق.
backup-damaged = السجل ليس ما وُقّع: لم تُنشأ أي نسخة ({ $reason }).
    .hint = احتفظ بالنسخ الأقدم وشغّل الأمر spartel ledger verify.
backup-smaller = أحداث السجل أقل من أحداث النسخة المراد إتمامها: لم يُفعل شيء ({ $reason }).
    .hint = هذه نسخة أقدم: ابحث عن الأحدث قبل تسجيل أي شيء.
backup-full = قرص النسخة ممتلئ: لم يُترك فيه شيء ({ $reason }).
    .hint = أفسح مكانا أو اختر مكانا آخر.
backup-write = لم تمكن كتابة النسخة: لم يُترك شيء هناك ({ $reason }).
    .hint = انظر إلى القرص وإلى صلاحيات الخدمة.
backup-exists = الملف { $place } موجود ولا يُكتب فوقه.
    .hint = اختر اسما آخر أو مجلدا يأخذ فيه الملف اسما خاصا به.
backup-busy = تُكتب نسخة أخرى الآن في { $place }.
    .hint = انتظر حتى تنتهي.
backup-unknown = الملف { $place } ليس نسخة من هذا السجل أو غُيّر.
    .hint = اطلع على spartel backup --list أو أنشئ نسخة كاملة.
backup-gone = الملف { $place } تتمة لنسخة أُبلغ عن إتلافها.
    .hint = أنشئ نسخة كاملة دون الخيار --since.
backup-none = لا توجد نسخة يمكن إتمامها.
    .hint = أنشئ نسخة كاملة دون الخيار --incremental.

## النسخ: ما تم

backup-made = أُنشئت النسخة: { $place }. عدد أحداثها { $entries } وعدد ملفاتها الكبيرة { $blobs }، إلى الحدث { $to }.
    .hint = احفظها بعيدا عن هذا الجهاز وعن المفاتيح، وجرّب استرجاعها.
backup-not-fresh = لم تؤخذ لها نقطة تحقق لأن الموقّع لغيرك: ما لم يوقَّع بعد سيكون في النسخة التالية.
backup-unexplained = ملفات محذوفة لا تذكر القائمة إلا أسماءها: { $count }. الأحداث التي تبين السبب لم تُوقَّع بعد وتأتي مع النسخة التالية.
    .hint = اصنع النسخة التالية قريبا؛ السجل المستعاد من هذه يلتزم بالحذف، والأمر verify يسميه إلى ذلك الحين.
backup-destroyed = سُجل إتلاف النسخة { $name }.
backup-too-short = { $name } أقصر من أن يدل على نسخة: أدخل ثمانية رموز على الأقل من SHA-256 الخاص بها.
backup-no-such = لا توجد نسخة من هذا السجل تبدأ بالرمز { $name }.
    .hint = اطلع على spartel backup --list.
backup-several = تبدأ نسخ عدة بالرمز { $name }: لم يُسجل شيء.
    .hint = أعط أرقاما أكثر.
backup-list-empty = لم تُنشأ أي نسخة من هذا السجل قط.
    .hint = أنشئ نسخة بالأمر spartel backup --to.
backup-state-kept = محفوظة
backup-state-unconfirmed = ربما لا وجود لها
backup-state-destroyed = متلفة
ui-backup-bar = النسخ
ui-backup-file = البصمة
ui-backup-begun = البداية
ui-backup-events = الأحداث
ui-backup-custodians = الأمناء
ui-backup-state = الحالة

## الاسترجاع: لماذا لم يُرجع شيء

restore-identity = في الملف { $place } سطر ليس مفتاحا خاصا لأمين.
    .hint = انزع عبارة السر منه أولا بالأمر age -d إن كانت له.
restore-read = لا يمكن قراءة { $place }: { $reason }.
    .hint = انظر إلى القرص وإلى صلاحيات الملف.
restore-not-age = الملف { $place } ليس نسخة احتياطية.
    .hint = تأكد من أنه الملف المقصود.
restore-not-named = الملف { $place } مختوم لغيركم: لا يفتحه أي من هذه المفاتيح.
    .hint = اسأل الأمناء الآخرين.
restore-changed = غُيّر الملف { $place } بعد ختمه: لم يُرجع شيء.
    .hint = خذ نسخة أخرى من هذا الملف.
restore-cut-off = آخر الملف { $place } ناقص: لم يُرجع شيء.
    .hint = خذ نسخة أخرى من هذا الملف.
restore-broken = يُفتح الملف { $place } لكن ما فيه ليس ما وُقّع: لم يُرجع شيء ({ $code }).
    .hint = احتفظ بالملف واسأل عمن أنشأه وخذ نسخة أخرى.
restore-not-signed = نقطة التحقق في { $place } لم يوقّعها هذا الموقّع: لم يُرجع شيء.
    .hint = تأكد من أن --key أو --signer يعيّن موقّع هذا السجل.
restore-other-log = الملف { $place } نسخة من سجل آخر هو { $name }.
    .hint = تأكد من الملف ومن الموقّع.
restore-gap = ينقص ملف: عدد الأحداث الموجودة { $has } قبل الملف { $place } الذي يبدأ بعد { $from }.
    .hint = أعط كل ملفات السلسلة من النسخة الكاملة فما بعدها؛ يسميها spartel backup --list.
restore-other-previous = الملف { $place } تتمة لملف غير الذي قبله.
    .hint = أعط ملفات سلسلة واحدة؛ يسميها spartel backup --list.
restore-ahead = في السجل { $has } من الأحداث وفي الملفات { $to }: لم يُرجع شيء.
    .hint = استرجع في مجلد فارغ.
restore-other-record = يوجد هناك سجل آخر: لم يُرجع شيء.
    .hint = استرجع في مجلد فارغ.
restore-blobs = لم تمكن كتابة الملفات الكبيرة: { $reason }.
    .hint = أفسح مكانا أو أعط صلاحية الكتابة ثم أعد الأمر نفسه.

## الاسترجاع: ما تم

restore-done = أُرجع السجل: في { $place } الآن { $size } من الأحداث، الجديد منها { $taken }؛ وعدد الملفات المحذوفة التي بقيت محذوفة { $erased }.
restore-unbuilt = لم تُنشأ جداول البحث.
    .hint = أرجع المفاتيح من نسختها وأنشئ جداول القراءة بالأمر spartel ledger rebuild.
restore-behind = وقّع الموقّع { $signed } من الأحداث وفي الملفات { $size }: الأحدث ناقص.
    .hint = ابحث عن نسخ أحدث؛ وإلى أن توجد لا يوقَّع شيء آخر.
restore-rebuilt = أُنشئت جداول البحث من السجل، وعدد صفوفها { $count }.
restore-unopened = أُرجع السجل والمفاتيح لا تفتحه كله: { $reason }.
    .hint = أرجع أحدث نسخة من مجلد المفاتيح وشغّل الأمر spartel ledger rebuild.
restore-erasures = حُذفت ملفات بعد آخر حدث موقّع وعددها { $count }: الأحداث التي تبيّن السبب في نسخة لاحقة.
    .hint = استرجع النسخة التالية أيضا متى وُجدت.
restore-findings = أُرجع السجل وفيه ما ليس على ما ينبغي.
    .hint = شغّل الأمر spartel ledger verify.
ui-restore-bar = الاسترجاع
ui-restore-verify = التحقق
ui-restore-rebuild = الجداول
