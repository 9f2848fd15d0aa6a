# Dari. Written by the project, not yet reviewed by a native speaker.
button-number = نمبرم را بده
number-ask = می‌خواهید نمبر تیلفون تان را به نفر دیگر نشان دهید؟ یک بار روان می‌کنم و نگه نمی‌دارم. نام تان معلوم نمی‌شود.
button-number-yes = بلی، نمبرم را نشان بده
number-press = حالا دکمه پایین را فشار دهید.
button-number-send = نمبرم را روان کن
number-other = این نمبر خود تان نیست. فقط نمبر خود را داده می‌توانید.
number-from = نفر دیگر می‌خواهد که شما به او زنگ زده بتوانید. نمبرش این است:
number-sent = نمبر تان به نفر دیگر رسید. من آن را نگه نداشتم.
card-family = فامیل
card-helper = کمک‌کننده
other-changed = حالا کس دیگر در این کار به شما کمک می‌کند. من چیزی روان نکردم.
