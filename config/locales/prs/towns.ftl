# Dari. Written by the project, not yet reviewed by a native speaker.
command-town = شهر شما
town-ask = در کدام شهر زندگی می‌کنید؟ بعد خبرهای شهر تان به شما می‌رسد. آدرس شما را پرسان نمی‌کنم.
town-kept = شهر تان را نگه می‌دارم.
town-forgotten = پاک شد. دیگر به یادم نیست.
