# Arabic. Written by the project, not yet reviewed by a native speaker.
photos-ask = هل عندك صور؟ أرسل حتى { $count }.
photos-more = وصلت. أرسل المزيد، أو اضغط «تم».
photos-enough = أستطيع أن آخذ { $count } صور فقط. اضغط «تم».
condition-ask = كيف حالته؟
condition-new = جديد
condition-good = مستعمل وبحالة جيدة
condition-worn = قديم لكنه يعمل
