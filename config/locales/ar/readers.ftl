# Arabic. Written by the project, not yet reviewed by a native speaker.
button-readers = لغات أقرؤها
readers-ask = ما اللغات التي تقرؤونها جيدًا؟ اضغطوا على كل لغة منها، ثم «تم». سأسألكم عندما يحتاج شيء إلى ترجمة.
readers-none = ولا واحدة منها
readers-kept = شكرًا! أسألكم عندما يحتاج شيء إلى ترجمة إلى هذه اللغات: { $languages }.
readers-offered = شكرًا! يجب أن يوافق المنسّق أولًا على هذه اللغات: { $languages }.
reader-ask = الشخص رقم { $number } يريد أن يترجم وأن يقرأ الرسائل قبل إرسالها. اللغات: { $languages }. اضغطوا على لغة فقط إذا كنتم متأكدين من أن هذا صحيح.
readers-kept-none = حسنًا. لن أطلب منكم الترجمة.
