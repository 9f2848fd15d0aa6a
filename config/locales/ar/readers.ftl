# Arabic. Written by the project, not yet reviewed by a native speaker.
button-readers = لغات أقرؤها
readers-ask = ما اللغات التي تقرؤها جيدًا؟ اضغط عليها كلها، ثم «تم». أسألك عندما يحتاج شيء إلى ترجمة.
readers-none = ولا واحدة منها
readers-kept = شكرًا! أسألك عندما يحتاج شيء إلى ترجمة إلى { $languages }.
readers-offered = شكرًا! يجب أن يوافق المنسّق أولًا على هذه اللغات: { $languages }.
reader-ask = الرقم { $number } يريد أن يترجم وأن يقرأ الرسائل قبل إرسالها. اللغات: { $languages }. الرجاء الضغط على لغة فقط عند التأكد من أن هذا صحيح.
readers-kept-none = حسنًا. لن أطلب منك أن تترجم.
