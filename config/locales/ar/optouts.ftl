# Arabic. Written by the project, not yet reviewed by a native speaker.
command-messages = أي رسائل تصلك
optout-news = لا أريد الأخبار
optout-courses = لا أريد أخبار الدورات
optout-donations = لا أريد أخبار الأغراض
optout-done = لن تصلك بعد الآن. لكنني سأذكّرك بمواعيدك.
optin-done = ستصلك من جديد.
optout-list = أي رسائل تريد؟ اضغط لتشغّلها أو توقفها. أما مواعيدك فأذكّرك بها دائمًا.
privacy-broadcasts = أتذكر لمدة { $days } يومًا رسائل البلدية التي وصلتك وما ضغطت عليه. وأتذكر الرسائل التي لا تريدها، ومدينتك إن ذكرتها لي، حتى تغيّر ذلك.
