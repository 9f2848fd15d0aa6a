# Dari. Written by the project, not yet reviewed by a native speaker.
photos-ask = عکس دارید؟ تا { $count } عکس روان کنید.
photos-more = رسید. زیادتر روان کنید، یا «خلاص» را فشار دهید.
photos-enough = تنها { $count } عکس گرفته می‌توانم. «خلاص» را فشار دهید.
condition-ask = حالتش چی رقم است؟
condition-new = نو
condition-good = کارکرده، خوب
condition-worn = کهنه، لیکن کار می‌دهد
photo-too-large = عکس بسیار کلان است. عکس خوردتر روان کنید، یا آن را مثل عکس عادی روان کنید.
photo-broken = این را مثل عکس دیده نمی‌توانم. عکس دیگری روان کنید.
photo-later = حالا عکس را گرفته نمی‌توانم. کمی بعد دوباره روان کنید.
