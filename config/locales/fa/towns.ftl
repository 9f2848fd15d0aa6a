# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
command-town = شهر شما
town-ask = در کدام شهر زندگی می‌کنید؟ بعد خبرهای شهر خودتان به شما می‌رسد. نشانی شما را نمی‌پرسم.
town-kept = این را نگه می‌دارم.
town-forgotten = پاک شد. دیگر یادم نیست.
