# Dari. Written by the project, not yet reviewed by a native speaker.

class-reminders-on = هنوز کورس‌ها را به یاد تان آورده نمی‌توانم. این ساعت‌هاست. در کلیندر تیلفون نوشته کنید.
reminders-off = دیگر یادآوری روان نمی‌کنم. وعده‌های شما هنوز اینجا هستند. اگر باز یادآوری می‌خواهید، وعده را دوباره برایم نوشته کنید.
reminder =
    <b>یاد تان باشد: { $about }</b>
    { $day }، { $time }
reminders-come = برای تان نوشته می‌کنم: { $times }.
reminders-too-late = بسیار نزدیک است، پس دیگر یادآوری نمی‌کنم.
