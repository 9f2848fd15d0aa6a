# Dari. Written by the project, not yet reviewed by a native speaker.
button-number = شماره‌ام را بده
number-ask = می‌خواهید شماره تیلفون تان را به نفر دیگر نشان دهید؟ یک بار روان می‌کنم و نگاه نمی‌کنم. نام تان معلوم نمی‌شود.
button-number-yes = بلی، شماره‌ام را نشان بده
number-press = حالا دکمه پایین را فشار دهید.
button-number-send = شماره‌ام را روان کن
number-other = این شماره خود تان نیست. تنها شماره خود را داده می‌توانید.
number-from = نفر دیگر می‌خواهد که زنگ زده بتوانید. این شماره است:
number-sent = نفر دیگر شماره تان را گرفت. من نگاه نکردم.
card-family = فامیل
card-helper = کمک‌کننده
