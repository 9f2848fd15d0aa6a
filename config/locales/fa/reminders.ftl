# Persian (Iran). Written by the project, not yet reviewed by a native speaker.

class-reminders-on = هنوز نمی‌توانم دوره‌ها را یادآوری کنم. این ساعت‌هاست. آن‌ها را در تقویم گوشی بنویسید.
reminders-off = من یادآوری نمی‌فرستم. فقط وقتی شما بنویسید جواب می‌دهم. اگر می‌خواهید همه چیز شما پاک شود، دکمه را بزنید.
