# Kurmanji. Written by the project, not yet reviewed by a native speaker.
photos-ask = Wêneyên te hene? Heta { $count } wêneyan bişîne.
photos-more = Gihîşt min. Yên din bişîne, an Temam bitikîne.
photos-enough = Ez tenê dikarim { $count } wêneyan bistînim. Temam bitikîne.
condition-ask = Rewşa wê çawa ye?
condition-new = Nû
condition-good = Bikaranî, baş
condition-worn = Kevn, lê dixebite
