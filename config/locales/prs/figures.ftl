# Dari. Written by the project, not yet reviewed by a native speaker.

figures-origins = بیشتر پناهنده‌ها اینجا از { $main } هستند. دیگران از { $others } هستند.
figures-years = <b>پناهنده‌ها در { $municipality }</b>
figures-arrived = • { $year }: { $arrived } نفر آمدند
figures-quota = • { $year }: سهمیه { $quota } نفر بود
figures-both = • { $year }: { $arrived } نفر آمدند، سهمیه { $quota } نفر بود
what-is-refugee = <b>پناهنده</b> درخواست پناهندگی داده و جواب بلی گرفته است. اجازه اقامت دارد.
    <b>پناه‌جو</b> هنوز منتظر جواب است.
asylum-centre = بیشتر شان پیش از آمدن به اینجا { $from } تا { $to } ماه در کمپ پناه‌جوها بودند.
