# Arabic. Written by the project, not yet reviewed by a native speaker.
alarm-begun = ⚠ <b>شيء لا يعمل: { $about }</b>
alarm-over = ✅ <b>هذا يعمل من جديد: { $about }</b>
alarm-doctor = من يشغّل البوت يستطيع أن يرى المزيد بهذا الأمر: { $command }
alarm-outbox_late = إرسال الرسائل
alarm-inbox_late = الإجابة عن الرسائل التي وصلت
alarm-nlu_down = قراءة ما يكتبه الناس
alarm-backup_old = النسخة الاحتياطية (backup)
alarm-disk_full = المساحة على القرص
alarm-token_refused = مفتاح البوت عند Telegram (token)
alarm-certificate_ends = شهادة عنوان البوت
