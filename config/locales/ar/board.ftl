# Arabic. Written by the project, not yet reviewed by a native speaker.
button-board-new = جديدة هذا الأسبوع
button-board-old = أقدم
button-board-which = اختيار شيء
board-which = ماذا تريدون أن تروا؟
board-all = كل الأشياء
