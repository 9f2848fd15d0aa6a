# Arabic. Written by the project, not yet reviewed by a native speaker.
button-check-all = كل شيء صحيح
check-head = <b>هل ما زال هذا صحيحًا؟</b>
check-how = ✅ صحيح · ✏ تصحيح · ✖ لا نعرف
check-fact = <b>{ $number }. { $name }</b>. آخر مراجعة: { $date }
check-never = لم تتم بعد
check-stale = غيّر شخص آخر شيئًا في هذه الأثناء. هكذا هو الآن:
fact-right = هذا صحيح
fact-changed = تم التصحيح
fact-not-ours = لا نعرف
wrong-ask = شكرًا لأنكم أخبرتموني. ما الخطأ؟ اكتبوه بلغتكم، أو اضغطوا على الزر.
wrong-kept = شكرًا. سينظر شخص من البلدية في الأمر. هل أكتب لكم بعد ذلك؟
wrong-card = <b>هناك من يقول إن في هذا خطأ: { $about }</b>
wrong-words = ما كُتب ({ $language }): { $text }
wrong-right-told = قلتم إن هناك خطأ في هذا: { $about }. نظر شخص من البلدية في الأمر. المعلومات صحيحة.
wrong-changed-told = قلتم إن هناك خطأ في هذا: { $about }. تم تصحيحه الآن. شكرًا!
