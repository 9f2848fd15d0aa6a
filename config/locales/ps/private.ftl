# Pashto. Written by the project, not yet reviewed by a native speaker.
cpr-warning = ⚠ د خپل CPR شمېره هېڅکله دلته مه لیکئ. خپل پیغام پاک کړئ. زه یې نه ساتم او چا ته یې نه ورکوم.
note-contact = مهرباني وکړئ له ایمېل، یوزرنېم او لینک پرته یې ولیکئ. زما له لارې یو بل ته لیکلی شئ.
note-insult = دا نورو ته نه رسوم. په ښو او نرمو ټکو یې ولیکئ، زه به مرسته وکړم.
