# Arabic. Written by the project, not yet reviewed by a native speaker.
photos-ask = هل عندكم صور؟ أرسلوها. الحد الأقصى: { $count }.
photos-more = وصلت الصورة. أرسلوا المزيد، أو اضغطوا «تم».
photos-enough = لا أستطيع أن أستلم صورًا أكثر. الحد الأقصى: { $count }. اضغطوا «تم».
condition-ask = هل هو جديد أم مستعمل؟
condition-new = جديد
condition-good = مستعمل وبحالة جيدة
condition-worn = قديم لكنه يعمل
photo-too-large = الصورة كبيرة جدًا. أرسلوا صورة أصغر، أو أرسلوها كصورة عادية.
photo-broken = لا أستطيع أن أفتح هذه الصورة. أرسلوا صورة أخرى.
photo-later = لا أستطيع أن أجلب الصورة الآن. أرسلوها مرة أخرى بعد قليل.
photo-kept = وصلت الصورة.
photos-full = لا أستطيع أن أستلم صورًا أكثر. الحد الأقصى: { $count }.
