# Pashto. Written by the project, not yet reviewed by a native speaker.
photos-ask = انځورونه لرئ؟ تر { $count } پورې راولېږئ.
photos-more = راورسېد. نور راولېږئ، یا «تمام» کېکاږئ.
photos-enough = زیات نه زیات دومره انځورونه رالېږلی شئ: { $count }. «تمام» کېکاږئ.
condition-ask = حالت یې څنګه دی؟
condition-new = نوی
condition-good = کارول شوی، ښه
condition-worn = زوړ، خو کار کوي
photo-too-large = انځور ډېر لوی دی. کوچنی یې راولېږئ، یا یې د عادي انځور په توګه راولېږئ.
photo-broken = دا انځور نه خلاصېږي. بل راولېږئ.
photo-later = اوس انځور راته نه رسېږي. لږ وروسته یې بیا راولېږئ.
photo-kept = انځور راورسېد.
photos-full = زیات نه زیات دومره انځورونه رالېږلی شئ: { $count }.
