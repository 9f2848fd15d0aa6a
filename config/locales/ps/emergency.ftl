# Pashto. Written by the project, not yet reviewed by a native speaker.

emergency = <b>په خطر کې یاست؟ ډېر جدي دی؟ همدا اوس { $phone } ته زنګ ووهئ.</b>
    امبولانس، پولیس، اور وژونکي. وړیا دی. لاندې شمېره کېکاږئ.
emergency-doctor = ناروغ یاست او د ډاکټر معاینه‌خانه بنده ده: { $phone } ته زنګ ووهئ ({ $name })
emergency-violence = په کور کې تاوتریخوالی: { $phone } ته زنګ ووهئ ({ $name })
emergency-suicide = د ځان وژلو فکر: { $phone } ته زنګ ووهئ ({ $name })
