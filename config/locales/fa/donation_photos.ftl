# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
photos-ask = عکس دارید؟ تا { $count } عکس بفرستید.
photos-more = رسید. بیشتر بفرستید، یا «تمام» را فشار دهید.
photos-enough = فقط { $count } عکس می‌توانم بگیرم. «تمام» را فشار دهید.
condition-ask = در چه وضعی است؟
condition-new = نو
condition-good = دست دوم، سالم
condition-worn = کهنه، ولی کار می‌کند
photo-too-large = عکس خیلی بزرگ است. عکس کوچک‌تری بفرستید، یا آن را مثل عکس معمولی بفرستید.
photo-broken = این را به شکل عکس نمی‌بینم. عکس دیگری بفرستید.
photo-later = الان نمی‌توانم عکس را بگیرم. کمی بعد دوباره بفرستید.
