# Dari. Written by the project, not yet reviewed by a native speaker.
command-messages = کدام پیام‌ها به شما می‌رسد
optout-news = دیگر خبر روان نکن
optout-courses = خبر کورس روان نکن
optout-donations = خبر سامان روان نکن
optout-done = دیگر به شما نمی‌رسد. وعده‌های خود تان را باز هم به یاد تان می‌آورم.
optin-done = باز به شما می‌رسد.
optout-list = کدام پیام‌ها را می‌خواهید؟ فشار دهید تا روشن یا خاموش شود. وعده‌های خود تان را همیشه به یاد تان می‌آورم.
