## شهادات الخوادم

certificate-authority-made = أُنشئت سلطة الشهادات الخاصة بهذا المركز وتنتهي في { $ends }: { $place }.
    .hint = اجعل كل متصفح في المركز يثق بهذا الملف وقارن البصمة فيه. احفظ المفتاح المجاور في خزنة لا على الخادم.
certificate-server-made = أُنشئت شهادة الخادم وتنتهي في { $ends }: { $place }.
    .hint = أنشئ الشهادة التالية قبل ذلك اليوم في مجلد آخر وسلّمها إلى الخادم.
certificate-host = هذا ليس اسم خادم ولا عنوانه: { $name }.
certificate-no-authority = لا توجد هنا سلطة شهادات لمركز، أو أن شهادتها ومفتاحها لا يتطابقان: { $place }.
    .hint = أنشئ واحدة أولا بالأمر spartel certificate authority.
certificate-ended = انتهت سلطة الشهادات: { $place }.
    .hint = أنشئ سلطة جديدة واجعل كل متصفح في المركز يثق بها.
certificate-outside = لا يجوز لسلطة الشهادات أن تشهد لهذا الاسم: { $name }.
    .hint = تُحدَّد الأسماء عند إنشاء السلطة.
ui-certificate-fingerprint = بصمة SHA-256
