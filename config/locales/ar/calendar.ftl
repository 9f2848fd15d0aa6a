# Arabic. Written by the project, not yet reviewed by a native speaker.
button-calendar = إلى تقويمي
calendar-file = افتحوا هذا الملف. يضعه هاتفكم في التقويم.
calendar-feed =
    رابط التقويم الخاص بكم. فيه مواعيدكم وأيام دروسكم. لا تعطوه لأحد:
    { $address }
calendar-feed-how = أضيفوه إلى التقويم في الهاتف أو الكمبيوتر على شكل اشتراك (abonnement). إذا رآه شخص آخر، فاضغطوا على «رابط جديد».
button-feed = تقويم يتجدد وحده
button-feed-new = رابط جديد
calendar-no-feed = ليس لهذا البوت رابط تقويم. يمكنكم أخذ كل موعد كملف.
