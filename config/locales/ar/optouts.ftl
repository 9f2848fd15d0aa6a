# Arabic. Written by the project, not yet reviewed by a native speaker.
command-messages = الرسائل التي تصلكم
optout-news = لا أريد الأخبار
optout-courses = لا أريد أخبار الدورات
optout-donations = لا أريد أخبار الأغراض
optout-done = لن تصلكم بعد الآن. لكنني سأذكّركم بمواعيدكم.
optin-done = ستصلكم من جديد.
optout-list = أي رسائل تريدون؟ كل ضغطة تشغّلها أو توقفها. أما مواعيدكم فأذكّركم بها دائمًا.
privacy-broadcasts = أحفظ أي رسائل من البلدية وصلتكم وما ضغطتم عليه. المدة بالأيام: { $days }. وأحفظ أيضًا الرسائل التي لا تريدونها حتى تغيّروا ذلك. وإن ذكرتم لي مدينتكم، أحفظها حتى تغيّروا ذلك.
