# Persian (Iran). Written by the project, not yet reviewed by a native speaker.

figures-origins = بیشتر پناهندگان اینجا از { $main } هستند. بقیه از { $others } هستند.
figures-years = <b>پناهندگان در { $municipality }</b>
figures-arrived = • { $year }: { $arrived } نفر آمدند
figures-quota = • { $year }: سهمیه { $quota } نفر بود
figures-both = • { $year }: { $arrived } نفر آمدند، سهمیه { $quota } نفر بود
what-is-refugee = <b>پناهنده</b> درخواست پناهندگی داده و جواب بله گرفته است. اجازه اقامت دارد.
    <b>پناهجو</b> هنوز منتظر جواب است.
asylum-centre = بیشتر آن‌ها قبل از آمدن به اینجا { $from } تا { $to } ماه در مرکز پناهجویان بودند.
