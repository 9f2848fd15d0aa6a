# Pashto. Written by the project, not yet reviewed by a native speaker.

figures-origins = دلته ډېری کډوال له دې ځایونو دي: { $main }. نور له دې ځایونو دي: { $others }.
figures-years = <b>په { $municipality } کې کډوال</b>
figures-arrived = • { $year }: راغلي کسان: { $arrived }
figures-quota = • { $year }: ټاکلی شمېر (kvote): { $quota }
figures-both = • { $year }: راغلي کسان: { $arrived }، ټاکلی شمېر (kvote): { $quota }
what-is-refugee = <b>کډوال</b> د پناه غوښتنه کړې او د هو ځواب یې اخیستی. د اوسېدو اجازه لري.
    <b>پناه غوښتونکی</b> لا ځواب ته انتظار دی.
asylum-centre = ډېری یې دلته له راتګ مخکې په کمپ کې وو. موده په میاشتو: له { $from } تر { $to }.
