# Arabic. Written by the project, not yet reviewed by a native speaker.
button-address = العنوان
address-ask = أين المكان؟ اكتب الشارع والرقم والطابق. يصل العنوان فقط إلى الطرف الآخر في اللقاء. أحذفه بعد ذلك.
address-wanted = الطرف الآخر يحتاج إلى العنوان. اضغط على البيت واكتب العنوان.
address-missing = لم يصل العنوان بعد. سأرسله إليك عندما يُكتب.
address-is =
    عنوان لقائكما ({ $items }):
    <b>{ $address }</b>
address-given = أصبح العنوان عند الطرف الآخر. سأحذفه بعد أن تنتهيا.
address-over = حُذف العنوان.
