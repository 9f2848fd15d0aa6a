# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
button-address = نشانی
address-ask = کجاست؟ خیابان، شماره و طبقه را بنویسید. فقط کسی که می‌بینید آن را می‌گیرد. بعد پاکش می‌کنم.
address-wanted = طرف دیگر نشانی را لازم دارد. روی خانه بزنید و آن را بنویسید.
address-missing = نشانی هنوز نیست. وقتی نوشته شد به شما می‌رسد.
address-is =
    نشانی دیدارتان ({ $items }):
    <b>{ $address }</b>
address-given = حالا طرف دیگر نشانی را دارد. وقتی کارتان تمام شد پاکش می‌کنم.
address-over = نشانی پاک شد.
