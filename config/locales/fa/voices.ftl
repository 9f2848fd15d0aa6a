# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
voice-unheard = من نمی‌توانم صدا را بشنوم. یک انسان می‌تواند.
button-voice-send = فرستادن به یک انسان
voice-no-note = این یک فایل صوتی است. به جای آن دکمه میکروفون را فشار دهید، نگه دارید و حرف بزنید.
voice-too-long = خیلی طولانی است. بیشترین مدت به دقیقه: { $minutes }
voice-broken = باز نمی‌شود. دوباره ضبط کنید.
voice-later = الان به من نمی‌رسد. کمی بعد دوباره بفرستید.

command-voices = متن‌های خوانده‌شده با صدا
intent-voice_coverage = متن‌های خوانده‌شده با صدا
voices-head = <b>متن‌هایی که کسی با صدا خوانده است:</b>
voices-line = • { $language }: { $done } از { $all }
voices-waiting = • { $language }: { $done } از { $all }. باید شنیده شود: { $waiting }
voices-readers = هنوز نمی‌توانید با صدا بخوانید. اول بگویید چه زبان‌هایی را می‌خوانید.
voices-heard = هر کسی که از من استفاده می‌کند می‌تواند صدای شما را بشنود. نام شما را نمی‌بیند. صداهای ضبط‌شده‌تان را می‌توانید اینجا پاک کنید.
button-voice-next = خواندن با صدا: { $language }
button-voice-check = گوش دادن: { $language } ({ $count })
button-voice-delete = صداهای ضبط‌شده من را پاک کن

voice-read = <b>دکمه میکروفون را فشار دهید و نگه دارید. این را با صدای بلند و شمرده بخوانید:</b>
voice-slots = هر جا … هست، کمی مکث کنید. چیزی را که آنجا می‌آید، مردم در پیام می‌خوانند.
voice-listen = گوش بدهید. خوب است؟
button-voice-keep = نگه دار
button-voice-again = دوباره ضبط کن
voice-kept = ممنون! حالا یک نفر دیگر گوش می‌دهد. بعد همه می‌توانند بشنوند.
voice-complete = در این زبان چیزی کم نیست. ممنون!

voice-check = <b>آیا صدا همین متن را می‌خواند و فهمیدنش آسان است؟</b>
button-voice-good = خوب
button-voice-bad = خوب نیست
voice-good = ممنون! حالا همه می‌توانند بشنوند.
voice-bad = ممنون! از آن استفاده نمی‌کنم.
voice-check-none = الان چیزی برای گوش دادن نیست.
voice-to-check = کسی متنی را با صدا خوانده است. گوش می‌دهید؟ زبان: { $language }
voice-refused = یکی از صداهای ضبط‌شده شما باید از نو ضبط شود. ممنون از کمکتان!

button-voice-hear = گوش دادن
voice-delete-ask = همه صداهای ضبط‌شده شما را پاک کنم؟
button-voice-delete-yes = بله، پاک کن
voice-deleted = صداهای ضبط‌شده شما پاک شد.
kept-voices = صداهای ضبط‌شده شما، اگر متن‌ها را با صدا بخوانید
