# Dari. Written by the project, not yet reviewed by a native speaker.

class-reminders-on = هنوز کورس‌ها را به یاد تان آورده نمی‌توانم. این ساعت‌هاست. در کلیندر تیلفون نوشته کنید.
reminders-off = من یادآوری روان نمی‌کنم. تنها وقتی شما نوشته کنید جواب می‌دهم. اگر می‌خواهید همه چیز تان پاک شود، دکمه را فشار بدهید.
