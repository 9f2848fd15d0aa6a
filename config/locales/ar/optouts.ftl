# Arabic. Written by the project, not yet reviewed by a native speaker.
command-messages = الرسائل التي تصلكم
optout-news = لا أريد الأخبار
optout-courses = لا أريد أخبار الدورات
optout-donations = لا أريد أخبار الأغراض
optout-done = لن تصلكم هذه الرسائل بعد الآن. لكنني سأذكّركم بمواعيدكم.
optin-done = ستصلكم هذه الرسائل من جديد.
optout-list = أي رسائل تريدون؟ كل ضغطة تشغّلها أو توقفها. أما مواعيدكم فأذكّركم بها دائمًا.
privacy-broadcasts = أحفظ أي رسائل وصلتكم من البلدية، وعلى ماذا ضغطتم. المدة بالأيام: { $days }. أحفظ أيضًا أي رسائل لا تريدونها، حتى تغيّروا ذلك. إذا ذكرتم مدينتكم، فأنا أحفظها حتى تغيّروا ذلك.
