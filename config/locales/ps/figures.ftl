# Pashto. Written by the project, not yet reviewed by a native speaker.

figures-origins = دلته ډېری کډوال له دې ځایونو دي: { $main }. نور له دې ځایونو دي: { $others }.
figures-years = <b>په { $municipality } کې کډوال</b>
figures-arrived = • { $year }: { $arrived } کسان راغلل
figures-quota = • { $year }: ونډه { $quota } وه
figures-both = • { $year }: { $arrived } کسان راغلل، ونډه { $quota } وه
what-is-refugee = <b>کډوال</b> د پناه غوښتنه کړې او د هو ځواب یې اخیستی. د اوسېدو اجازه لري.
    <b>پناه غوښتونکی</b> لا ځواب ته انتظار دی.
asylum-centre = ډېری یې دلته له راتګ مخکې له { $from } تر { $to } میاشتو په کمپ کې وو.
