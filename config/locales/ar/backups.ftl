# Arabic. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-failed = لم يمكن عمل نسخة احتياطية مما أعرفه. سجل الخادم يبيّن السبب.
backup-old = منذ أكثر من يومين لم تُعمل نسخة احتياطية مما أعرفه.
backup-last = آخر نسخة: { $day }، { $time }
backup-none = لا توجد نسخة بعد.
backup-restored = عدت إلى نسخة احتياطية. تاريخها: { $day }، { $time }. لا أعرف ما حدث بعدها. راجعوا الأدوار: بعض ما سُحب بعدها قد يعمل من جديد.
