# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
command-mydata = هر چه درباره من نگه داشته شده، در یک فایل
command-forget = هر چیزی درباره من را پاک کن
told-first = شماره گفت‌وگو و زبان شما را نگه می‌دارم، و هر چه را بخواهید نگه دارم.
    جواب‌هایم را این تعداد روز نگه می‌دارم: { $days }
    مسئول: { $municipality }
    دیدن آنچه نگه می‌دارم: /privacy
    پاک کردن همه: /forget
button-mydata = همه چیز در یک فایل
mydata-ask = فایلی با همه چیزهایی که درباره شما نگه می‌دارم بفرستم؟ هر کس تلفن شما دستش باشد، می‌تواند آن را بخواند.
button-mydata-send = بله، بفرست
mydata-sent = این دو فایل درباره شماست. اولی برای خواندن است. دومی (JSON) برای کامپیوتر است. اگر دیگران نباید این‌ها را ببینند، هر دو فایل را همین‌جا پاک کنید.
mydata-title = آنچه درباره شما نگه داشته شده است
mydata-made = تاریخ: { $date }
mydata-hidden = کدهای محرمانه و آنچه درباره دیگران است اینجا نشان داده نمی‌شود.
mydata-chat = آنچه به هم نوشته‌ایم اینجا نیست. می‌توانید آن را از اینجا بخواهید: { $municipality }
mydata-more = همه جزئیات در فایل دیگر (JSON) است.
data-written = نوشته شده
data-when = چه وقت
data-until = تا
data-words = نوشته شما
data-place = جا
data-language = زبان
