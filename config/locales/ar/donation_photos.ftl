# Arabic. Written by the project, not yet reviewed by a native speaker.
photos-ask = هل عندك صور؟ أرسل حتى { $count }.
photos-more = وصلت. أرسل المزيد، أو اضغط «تم».
photos-enough = أستطيع أن آخذ { $count } صور فقط. اضغط «تم».
condition-ask = كيف حالته؟
condition-new = جديد
condition-good = مستعمل وبحالة جيدة
condition-worn = قديم لكنه يعمل
photo-too-large = الصورة كبيرة جدًا. أرسل صورة أصغر، أو أرسلها كصورة عادية.
photo-broken = لا أستطيع أن أفتح هذه الصورة. أرسل صورة أخرى.
photo-later = لا أستطيع أن أجلب الصورة الآن. أرسلها مرة أخرى بعد قليل.
photo-kept = وصلت الصورة.
photos-full = أستطيع أن آخذ { $count } صور فقط.
