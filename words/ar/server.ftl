# الخادم، بالعربية: ما تقوله صفحاته وبدء تشغيله.

page-title = سبارتيل
server-runs = يعمل هنا خادم سبارتيل، الإصدار { $release }.
server-for = يتحقق من وثائق السفر لصالح أعوان هذا المركز.
server-unreal = هذا عرض تجريبي. لا أحد ولا شيء فيه حقيقي.
page-api = ما يقدمه الخادم للبرامج
page-description = الوصف الموجه للبرامج (OpenAPI 3.1)
page-method = الطريقة
page-path = المسار
page-what = الغرض
page-who = لمن
page-anybody = للجميع
page-session = لعون سجّل دخوله
page-device = لجهاز يحمل رمزه
server-listens = يستمع الخادم على { $address }.
server-plain = بدون شهادة لا يستمع الخادم إلا لهذا الجهاز، خلف وسيط له شهادة.
server-measures = لا تُقرأ القياسات إلا على هذا الجهاز: أعطِ عنوانه الخاص 127.0.0.1 مع منفذ.
    .hint = أنشئ شهادة بالأمر spartel certificate، ثم سمّها بالخيارين --certificate و --certificate-key.
server-demonstration = سجل { $place } عرض تجريبي، أو ليس السجل المطلوب: لا يُقدَّم بهذا الشكل.
    .hint = اختر للعرض التجريبي مجلداً خاصاً به، ولا تختر أبداً سجلاً لأشخاص حقيقيين.
server-protection = لم يُسمَّ أي مفتاح للحماية: لا يمكن تلقي ما يقال على انفراد، ولا يمكن إبعاد أحد.
    .hint = سمِّ المفتاح العام بالخيار --protection.
