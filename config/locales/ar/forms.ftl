# Arabic. Written by the project, not yet reviewed by a native speaker.
button-back = رجوع
button-cancel = توقف
button-done = تم
form-stopped = توقفنا. لم يُحفظ شيء.
form-unclear = لم أفهم هذا.
counted = { $what } × { $count }
button-from-nothing = من جديد
form-hello = أهلًا! أنا Vejviser.
form-who = أنا برنامج كمبيوتر ولست إنسانًا.
