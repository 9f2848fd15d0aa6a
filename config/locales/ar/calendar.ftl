# Arabic. Written by the project, not yet reviewed by a native speaker.
button-calendar = إلى تقويمي
calendar-file = افتح هذا الملف. هاتفك يضعه في التقويم.
calendar-feed =
    عنوان التقويم الخاص بك. فيه مواعيدك وأيام دروسك. لا تعطه لأحد:
    { $address }
calendar-feed-how = ضعه في تقويم هاتفك أو حاسوبك كاشتراك. إذا رآه شخص آخر، فاضغط «عنوان جديد».
button-feed = تقويم يتجدد وحده
button-feed-new = عنوان جديد
calendar-no-feed = ليس لهذا البوت عنوان تقويم. تستطيع أن تأخذ كل موعد كملف.
