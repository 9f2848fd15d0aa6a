# Arabic. Written by the project, not yet reviewed by a native speaker.
button-board-new = جديدة هذا الأسبوع
button-board-old = أقدم
button-board-which = اختر شيئًا
board-which = ماذا تريد أن ترى؟
board-all = كل الأشياء
