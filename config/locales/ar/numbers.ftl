# Arabic. Written by the project, not yet reviewed by a native speaker.
button-number = شارك رقمي
number-ask = هل تريد أن يرى الطرف الآخر رقم هاتفك؟ أرسله مرة واحدة ولا أحفظه. لا يظهر اسمك.
button-number-yes = نعم، أظهر رقمي
number-press = اضغط الآن على الزر في الأسفل.
button-number-send = أرسل رقمي
number-other = هذا ليس رقمك. يمكنك أن تشارك رقمك فقط.
number-from = الطرف الآخر يريد أن تستطيع الاتصال به. هذا هو الرقم:
number-sent = أصبح رقمك عند الطرف الآخر. لم أحفظه.
card-family = العائلة
card-helper = المساعد
other-changed = شخص آخر يساعدك في هذا الآن. لم أرسل شيئًا.
