# Arabic. Written by the project, not yet reviewed by a native speaker.
command-mydata = كل ما يُحفظ عني، في ملف
command-forget = حذف كل شيء عني
told-first = أحفظ رقم محادثتكم ولغتكم وما تطلبون حفظه.
    مدة حفظ أجوبتي بالأيام: { $days }
    الجهة المسؤولة: { $municipality }
    عرض ما أحفظه: /privacy
    حذف كل شيء: /forget
button-mydata = كل شيء في ملف
mydata-ask = هل أرسل ملفًا فيه كل ما أحفظه عنكم؟ من معه هاتفكم يمكنه أن يقرأه.
button-mydata-send = نعم، إرسال
mydata-sent = هذان ملفان عنكم. الأول للقراءة. والثاني (JSON) للحاسوب. إذا كان يجب ألا يراهما غيركم، فاحذفوهما من هنا.
mydata-title = ما يُحفظ عنكم
mydata-made = التاريخ: { $date }
mydata-hidden = لا تظهر هنا الرموز السرية، ولا ما يخص غيركم.
mydata-chat = رسائلنا في المحادثة ليست هنا. يمكنكم أن تطلبوها من هنا: { $municipality }
mydata-more = كل التفاصيل في الملف الآخر (JSON).
data-written = كُتب
data-when = متى
data-until = حتى
data-words = كلماتكم
data-place = المكان
data-language = اللغة
