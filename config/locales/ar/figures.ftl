# Arabic. Written by the project, not yet reviewed by a native speaker.

figures-origins = معظم اللاجئين هنا من هذه البلاد: { $main }. وآخرون من: { $others }.
figures-years = <b>اللاجئون في { $municipality }</b>
figures-arrived = • { $year }، عدد من وصلوا: { $arrived }
figures-quota = • { $year }، العدد المقرر (kvote): { $quota }
figures-both = • { $year }، عدد من وصلوا: { $arrived }، العدد المقرر (kvote): { $quota }
what-is-refugee = <b>اللاجئ</b> شخص طلب اللجوء وكان الجواب نعم. عنده إقامة.
    <b>طالب اللجوء</b> شخص ما زال ينتظر الجواب.
asylum-centre = قبل أن يأتوا إلى هنا، سكن معظمهم في مركز لجوء. المدة بالأشهر: من { $from } إلى { $to }.
