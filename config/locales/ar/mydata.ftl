# Arabic. Written by the project, not yet reviewed by a native speaker.
command-mydata = كل ما يُحفظ عني، في ملف
command-forget = حذف كل شيء عني
told-first = أحفظ رقم محادثتكم ولغتكم وما تطلبون حفظه.
    مدة حفظ أجوبتي بالأيام: { $days }
    أحذف الباقي بعد أن ينتهي بمدة، أو عند حذف كل شيء.
    الجهة المسؤولة: { $municipality }
    عرض ما أحفظه: /privacy
    حذف كل شيء: /forget
button-mydata = كل شيء في ملف
mydata-ask = هل أرسل ملفًا فيه كل ما أحفظه عنكم؟ من معه هاتفكم يمكنه أن يقرأه.
button-mydata-send = نعم، إرسال
mydata-sent = هذان ملفان عنكم. الأول للقراءة. والثاني (JSON) للحاسوب. احذفوهما هنا إذا كان لا يجوز أن يراهما غيركم.
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
