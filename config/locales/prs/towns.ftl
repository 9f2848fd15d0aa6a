# Dari. Written by the project, not yet reviewed by a native speaker.
command-town = شهر شما
town-ask = در کدام شهر زندگی می‌کنید؟ بعد چیزهایی به شما می‌رسد که برای شهر تان است. آدرس شما را پرسان نمی‌کنم.
town-kept = شهر تان را نگه می‌دارم.
town-forgotten = پاک شد. شهر تان را دیگر نگه نمی‌دارم.
