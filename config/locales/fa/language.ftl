# Persian (Iran). Written by the project, not yet reviewed by a native speaker.

language-choose = زبان خود را انتخاب کنید.
language-set = خوب. از حالا فارسی می‌نویسم.
button-keep-language = همیشه فارسی بنویس
