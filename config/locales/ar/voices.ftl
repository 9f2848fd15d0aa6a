# Arabic. Written by the project, not yet reviewed by a native speaker.
voice-unheard = أنا لا أفهم التسجيلات الصوتية. يستطيع شخص أن يسمع التسجيل.
button-voice-send = إرسالها إلى شخص
voice-no-note = هذا ملف صوت. بدلًا من ذلك اضغطوا على الميكروفون ولا ترفعوا الإصبع، وتكلموا.
voice-too-long = التسجيل طويل جدًا. أطول مدة بالدقائق: { $minutes }
voice-broken = لا أستطيع فتح التسجيل. سجّلوا مرة أخرى.
voice-later = لا أستطيع جلب التسجيل الآن. أرسلوه مرة أخرى بعد قليل.

command-voices = نصوص مقروءة بالصوت
intent-voice_coverage = نصوص مقروءة بالصوت
voices-head = <b>نصوص قرأها شخص بصوته:</b>
voices-line = • { $language }: { $done } من { $all }
voices-waiting = • { $language }: { $done } من { $all }. تنتظر المراجعة: { $waiting }
voices-readers = لا يمكنكم أن تقرؤوا بصوت عالٍ بعد. قولوا أولًا ما اللغات التي تقرؤونها.
voices-heard = كل من يستعملني يستطيع أن يسمع صوتكم. لا يرى أحد اسمكم. يمكنكم حذف تسجيلاتكم هنا.
button-voice-next = قراءة بالصوت: { $language }
button-voice-check = مراجعة: { $language } ({ $count })
button-voice-delete = حذف تسجيلاتي

voice-read = <b>اضغطوا على الميكروفون ولا ترفعوا الإصبع، واقرؤوا هذا ببطء وبصوت عالٍ:</b>
voice-slots = عند … توقفوا لحظة. ما ينقص هناك يقرؤه الناس في الرسالة.
voice-listen = اسمعوا التسجيل. هل هو جيد؟
button-voice-keep = حفظه
button-voice-again = تسجيل مرة أخرى
voice-kept = شكرًا! الآن يراجعه شخص آخر، ثم يستطيع الجميع سماعه.
voice-complete = لا ينقص شيء بهذه اللغة. شكرًا!

voice-check = <b>هل ما تسمعونه هو هذا النص، وهل الصوت سهل الفهم؟</b>
button-voice-good = جيد
button-voice-bad = غير جيد
voice-good = شكرًا! الآن يستطيع الجميع سماعه.
voice-bad = شكرًا! لن أستعمله.
voice-check-none = لا يوجد شيء للمراجعة الآن.
voice-to-check = قرأ شخص نصًا بصوته. هل تراجعونه؟ اللغة: { $language }
voice-refused = أحد تسجيلاتكم يحتاج إلى تسجيل من جديد. شكرًا على مساعدتكم!

button-voice-hear = استماع
voice-delete-ask = هل أحذف كل تسجيلاتكم؟
button-voice-delete-yes = نعم، حذف الكل
voice-deleted = حُذفت تسجيلاتكم.
kept-voices = تسجيلاتكم، إذا قرأتم نصوصًا بالصوت
