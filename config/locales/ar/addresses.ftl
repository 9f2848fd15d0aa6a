# Arabic. Written by the project, not yet reviewed by a native speaker.
button-address = العنوان
address-ask = أين المكان؟ الرجاء كتابة الشارع ورقم البيت والطابق. لا يصل العنوان إلا إلى الطرف الآخر في اللقاء. سأحذف العنوان بعد ذلك.
address-wanted = الطرف الآخر يحتاج إلى العنوان. الرجاء الضغط على الزر الذي عليه صورة بيت، ثم كتابة العنوان.
address-missing = لم يصل العنوان بعد. سأرسله إليكم عندما يُكتب.
address-is =
    عنوان اللقاء ({ $items }):
    <b>{ $address }</b>
address-given = أصبح العنوان عند الطرف الآخر. سأحذف العنوان بعد أن ينتهي الأمر.
address-over = حُذف العنوان.
