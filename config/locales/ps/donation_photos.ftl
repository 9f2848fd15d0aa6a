# Pashto. Written by the project, not yet reviewed by a native speaker.
photos-ask = انځورونه لرئ؟ تر { $count } پورې راولېږئ.
photos-more = راورسېد. نور راولېږئ، یا «خلاص» کېکاږئ.
photos-enough = یوازې { $count } انځورونه اخیستلی شم. «خلاص» کېکاږئ.
condition-ask = حالت یې څنګه دی؟
condition-new = نوی
condition-good = کارول شوی، ښه
condition-worn = زوړ، خو کار کوي
