# Arabic. Written by the project, not yet reviewed by a native speaker.
button-number = مشاركة رقمي
number-ask = هل تريدون أن يرى الطرف الآخر رقم هاتفكم؟ سأرسله أنا مرة واحدة ولن أحفظه. لا يظهر اسمكم.
button-number-yes = نعم، إظهار رقمي
number-press = اضغطوا الآن على الزر في الأسفل.
button-number-send = إرسال رقمي
number-other = هذا ليس رقمكم. يمكنكم أن تشاركوا رقمكم فقط.
number-from = الطرف الآخر يعطيكم رقمه لكي تتصلوا به:
number-sent = أصبح رقمكم عند الطرف الآخر. لم أحفظه.
card-family = العائلة
card-helper = المساعد
other-changed = شخص آخر يساعدكم في هذا الآن. لم أرسل شيئًا.
