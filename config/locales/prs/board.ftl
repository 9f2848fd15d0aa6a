# Dari. Written by the project, not yet reviewed by a native speaker.
button-board-new = نوهای این هفته
button-board-old = پیشتر
button-board-which = یک چیز را انتخاب کن
board-which = چی را می‌خواهید ببینید؟
board-all = همه چیز
