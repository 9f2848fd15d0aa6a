# Dari. Written by the project, not yet reviewed by a native speaker.
button-back = پس
button-cancel = توقف
button-done = خلاص
form-stopped = متوقف شد. هیچ چیز نگه داشته نشد.
form-unclear = این را نفهمیدم.
counted = { $what } × { $count }
button-from-nothing = از سر
form-hello = سلام! من Vejviser هستم.
form-who = من یک پروگرام کمپیوتر هستم، انسان نیستم.
