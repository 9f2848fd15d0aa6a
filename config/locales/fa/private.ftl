# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
cpr-warning = ⚠ هیچ‌وقت شماره CPR خود را اینجا ننویسید. پیامتان را پاک کنید. من آن را نگه نمی‌دارم و به کسی نمی‌دهم.
note-contact = لطفاً بدون ایمیل، نام کاربری و لینک بنویسید. با کمک من می‌توانید برای هم بنویسید.
note-insult = این را به کسی نمی‌رسانم. با مهربانی بنویسید تا کمک کنم.
