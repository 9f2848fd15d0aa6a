# Dari. Written by the project, not yet reviewed by a native speaker.

privacy = <b>این‌ها را از شما نگاه می‌کنم:</b>
    • نمبر چت شما در تلگرام
    • زبان شما: { $language }
    • روزی که بار اول نوشته کردید: { $since }
    • آخرین گپی که درباره‌اش زدیم
    • جواب‌های من به شما، تا { $days } روز

    چیزی که شما نوشته می‌کنید، نگاه نمی‌کنم. نمبر CPR را هیچ وقت نگاه نمی‌کنم.
button-forget = همه چیز مرا پاک کن
privacy-confirm = همه چیز را که از شما می‌دانم، پاک کنم؟
privacy-forgotten = همه چیز شما پاک شد. اگر خواستید باز شروع کنید، نوشته کنید /start
