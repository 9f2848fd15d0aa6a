# Arabic. Written by the project, not yet reviewed by a native speaker.

appointment-add = لا أستطيع أن أذكّرك بالمواعيد بعد. اكتب الموعد اليوم في تقويم هاتفك، واحفظ الرسالة. إذا لم تكن متأكدًا من الوقت فاتصل:
appointment-list = لا أحفظ مواعيد بعد. انظر في رسالتك أو في Digital Post. إذا لم تكن متأكدًا فاتصل:
appointment-cancel = لا أستطيع إلغاء المواعيد. اتصل بموظف ملفك حالما تعرف أنك لا تستطيع الحضور:
