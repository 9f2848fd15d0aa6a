# Persian (Iran). Written by the project, not yet reviewed by a native speaker.

class-reminders-on = هنوز نمی‌توانم دوره‌ها را یادآوری کنم. این ساعت‌هاست. آن‌ها را در تقویم گوشی بنویسید.
reminders-off = دیگر یادآوری نمی‌فرستم. قرارهای شما هنوز اینجا هستند. اگر دوباره یادآوری می‌خواهید، قرار را دوباره برایم بنویسید.
reminder =
    <b>یادتان باشد: { $about }</b>
    { $day }، { $time }
reminders-come = برایتان می‌نویسم: { $times }.
reminders-too-late = خیلی نزدیک است، پس دیگر یادآوری نمی‌کنم.
