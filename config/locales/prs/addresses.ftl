# Dari. Written by the project, not yet reviewed by a native speaker.
button-address = آدرس
address-ask = کجا است؟ سرک، نمبر و منزل را نوشته کنید. تنها نفری که می‌بینید آن را می‌گیرد. پسان پاکش می‌کنم.
address-wanted = نفر دیگر آدرس را کار دارد. سر خانه فشار دهید و نوشته کنید.
address-missing = آدرس هنوز نیست. وقتی نوشته شد برای تان می‌رسد.
address-is =
    آدرس دیدن تان ({ $items }):
    <b>{ $address }</b>
address-given = حالا نفر دیگر آدرس را دارد. وقتی خلاص شدید پاکش می‌کنم.
address-over = آدرس پاک شد.
