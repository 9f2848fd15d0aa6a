# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
button-back = برگشت
button-cancel = توقف
button-done = تمام
form-stopped = متوقف شد. چیزی نگه داشته نشد.
form-unclear = این را نفهمیدم.
counted = { $what } × { $count }
button-from-nothing = از اول
form-hello = سلام! من Vejviser هستم.
form-who = من یک برنامه کامپیوتری هستم، نه یک انسان.
