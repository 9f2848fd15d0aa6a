# Dari. Written by the project, not yet reviewed by a native speaker.
voice-unheard = من صدا را شنیده نمی‌توانم. یک انسان شنیده می‌تواند.
button-voice-send = روان کردن به یک نفر
voice-no-note = این یک فایل صوتی است. به جای آن دکمه مایک را فشار دهید، انگشت را بلند نکنید و گپ بزنید.
voice-too-long = بسیار دراز است. زیادترین مدت به دقیقه: { $minutes }
voice-broken = باز نمی‌شود. دوباره ثبت کنید.
voice-later = حالا به من نمی‌رسد. کمی بعد دوباره روان کنید.

command-voices = متن‌های خوانده شده با صدا
intent-voice_coverage = متن‌های خوانده شده با صدا
voices-head = <b>متن‌هایی که کسی با صدا خوانده است:</b>
voices-line = • { $language }: { $done } از { $all }
voices-waiting = • { $language }: { $done } از { $all }. باید شنیده شود: { $waiting }
voices-readers = هنوز با صدای بلند خوانده نمی‌توانید. اول بگویید کدام زبان‌ها را می‌خوانید.
voices-heard = هر کس که از من استفاده می‌کند صدای شما را شنیده می‌تواند. نام شما را نمی‌بیند. صداهای ثبت شده تان را اینجا پاک کرده می‌توانید.
button-voice-next = خواندن با صدا: { $language }
button-voice-check = گوش کردن: { $language } ({ $count })
button-voice-delete = صداهای ثبت شده مرا پاک کن

voice-read = <b>دکمه مایک را فشار دهید و انگشت را بلند نکنید. این را با صدای بلند بخوانید، تیز نخوانید:</b>
voice-slots = هر جا که … است، کمی صبر کنید. چیزی را که آنجا می‌آید، مردم در پیام می‌خوانند.
voice-listen = گوش کنید. خوب است؟
button-voice-keep = نگه دار
button-voice-again = دوباره ثبت کن
voice-kept = تشکر! حالا یک نفر دیگر گوش می‌کند. بعد همه شنیده می‌توانند.
voice-complete = در این زبان چیزی کم نیست. تشکر!

voice-check = <b>آیا صدا همین متن را می‌خواند و فهمیدنش آسان است؟</b>
button-voice-good = خوب
button-voice-bad = خوب نیست
voice-good = تشکر! حالا همه شنیده می‌توانند.
voice-bad = تشکر! از آن کار نمی‌گیرم.
voice-check-none = حالا چیزی برای گوش کردن نیست.
voice-to-check = کسی یک متن را با صدا خوانده است. گوش می‌کنید؟ زبان: { $language }
voice-refused = یکی از صداهای شما باید دوباره ثبت شود. از کمک تان تشکر!

button-voice-hear = گوش کردن
voice-delete-ask = همه صداهای ثبت شده شما را پاک کنم؟
button-voice-delete-yes = بلی، پاک کن
voice-deleted = صداهای ثبت شده شما پاک شد.
kept-voices = صداهای ثبت شده شما، اگر متن‌ها را با صدای بلند بخوانید
