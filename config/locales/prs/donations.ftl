# Dari. Written by the project, not yet reviewed by a native speaker.

donation-request = { $organisations } به فامیل‌ها کمک می‌کنند: { $things }. هنوز درخواست شما را روان کرده نمی‌توانم. زنگ بزنید به:
donation-offer = تشکر! { $organisations } برای فامیل‌ها جمع می‌کنند: { $things }. هنوز پیشنهاد شما را گرفته نمی‌توانم. زنگ بزنید به:
donation-status = هنوز درخواست‌ها و پیشنهادها را دیده نمی‌توانم. زنگ بزنید و پرسان کنید:
