# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
photos-ask = عکس دارید؟ تا { $count } عکس بفرستید.
photos-more = عکس به دستم رسید. بیشتر بفرستید، یا «تمام» را فشار دهید.
photos-enough = بیشتر از { $count } عکس نمی‌توانم دریافت کنم. «تمام» را فشار دهید.
condition-ask = در چه وضعی است؟
condition-new = نو
condition-good = دست دوم، سالم
condition-worn = کهنه، ولی کار می‌کند
photo-too-large = عکس خیلی بزرگ است. عکس کوچک‌تری بفرستید، یا آن را مثل عکس معمولی بفرستید.
photo-broken = این عکس باز نمی‌شود. عکس دیگری بفرستید.
photo-later = الان عکس به من نمی‌رسد. کمی بعد دوباره بفرستید.
photo-kept = عکس رسید.
photos-full = بیشتر از { $count } عکس نمی‌توانم دریافت کنم.
