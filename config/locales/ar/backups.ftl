# Arabic. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-restored = أُعيد تشغيلي من نسخة احتياطية. تاريخها: { $day }، { $time }. لا أعرف ما حدث بعدها. راجعوا الأدوار: بعض ما سُحب بعدها قد يعمل من جديد.
