# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
button-board-new = جدیدهای این هفته
button-board-old = قدیمی‌تر
button-board-which = یک چیز را انتخاب کن
board-which = چه می‌خواهید ببینید؟
board-all = همه چیز
