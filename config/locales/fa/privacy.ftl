# Persian (Iran). Written by the project, not yet reviewed by a native speaker.

privacy = <b>این‌ها را از شما نگه می‌دارم:</b>
    • شماره گفت‌وگوی شما در تلگرام
    • زبان شما: { $language }
    • روزی که اولین بار نوشتید: { $since }
    • آخرین موضوعی که درباره‌اش حرف زدیم
    • جواب‌های من به شما، تا { $days } روز

    آنچه می‌نویسید نگه نمی‌دارم. شماره CPR را هیچ‌وقت نگه نمی‌دارم.
button-forget = همه چیز من را پاک کن
privacy-confirm = همه چیزهایی را که از شما می‌دانم پاک کنم؟
privacy-forgotten = همه چیز شما پاک شد. اگر خواستید دوباره شروع کنید، بنویسید /start
