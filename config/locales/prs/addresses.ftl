# Dari. Written by the project, not yet reviewed by a native speaker.
button-address = آدرس
address-ask = کجا است؟ سرک، نمبر خانه و منزل را نوشته کنید. فقط به نفری می‌رسد که همرایش وعده دارید. پسان پاکش می‌کنم.
address-wanted = نفری که همرایش وعده دارید، آدرس را کار دارد. دکمه‌ای را که نشان خانه دارد فشار دهید و آدرس را نوشته کنید.
address-missing = آدرس هنوز نیست. وقتی نوشته شد برای تان می‌رسد.
address-is =
    آدرس برای وعده تان ({ $items }):
    <b>{ $address }</b>
address-given = حالا نفری که همرایش وعده دارید، آدرس را دارد. وقتی خلاص شدید پاکش می‌کنم.
address-over = آدرس پاک شد.
