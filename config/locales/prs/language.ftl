# Dari. Written by the project, not yet reviewed by a native speaker.

language-choose = زبان تان را انتخاب کنید.
language-set = خوب است. از حالا به دری نوشته می‌کنم.
button-keep-language = همیشه به دری نوشته کن
