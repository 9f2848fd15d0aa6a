# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
button-address = نشانی
address-ask = کجاست؟ خیابان، پلاک و طبقه را بنویسید. فقط به کسی می‌رسد که با او قرار دارید. بعداً پاکش می‌کنم.
address-wanted = طرف دیگر نشانی را لازم دارد. دکمه‌ای را که عکس خانه دارد فشار دهید و نشانی را بنویسید.
address-missing = نشانی هنوز نیست. وقتی نوشته شد به شما می‌رسد.
address-is =
    نشانی دیدارتان ({ $items }):
    <b>{ $address }</b>
address-given = حالا طرف دیگر نشانی را دارد. وقتی کارتان تمام شد پاکش می‌کنم.
address-over = نشانی پاک شد.
