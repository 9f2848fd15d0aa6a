# Dari. Written by the project, not yet reviewed by a native speaker.
command-mydata = هر چیزی که درباره من نگه داشته شده، در یک فایل
command-forget = همه چیز درباره من را پاک کن
told-first = نمبر چت و زبان شما را نگه می‌دارم، و هر چیزی را که بخواهید نگه دارم.
    جواب‌های خود را این قدر روز نگه می‌دارم: { $days }
    مسئول: { $municipality }
    دیدن چیزی که نگه می‌دارم: /privacy
    پاک کردن همه: /forget
button-mydata = همه چیز در یک فایل
mydata-ask = یک فایل با همه چیزهایی که درباره شما نگه می‌دارم روان کنم؟ هر کس که تیلفون شما در دستش باشد، آن را خوانده می‌تواند.
button-mydata-send = بلی، روان کن
mydata-sent = این دو فایل درباره شما است. اولی برای خواندن است. دومی (JSON) برای کمپیوتر است. اگر دیگران نباید این‌ها را ببینند، هر دو فایل را همین جا پاک کنید.
mydata-title = چیزی که درباره شما نگه داشته شده است
mydata-made = تاریخ: { $date }
mydata-hidden = کودهای مخفی و چیزی که درباره دیگران است، اینجا نیست.
mydata-chat = چیزی که به یکدیگر نوشته کرده‌ایم، اینجا نیست. آن را از اینجا خواسته می‌توانید: { $municipality }
mydata-more = همه جزئیات در فایل دیگر (JSON) است.
data-written = نوشته شده
data-when = چه وقت
data-until = تا
data-words = نوشته شما
data-place = جای
data-language = زبان
