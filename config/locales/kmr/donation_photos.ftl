# Kurmanji. Written by the project, not yet reviewed by a native speaker.
photos-ask = Wêneyên te hene? Heta { $count } wêneyan bişîne.
photos-more = Wêne gihîşt min. Yên din bişîne, an “Temam” bitikîne.
photos-enough = Ez tenê dikarim { $count } wêneyan bistînim. “Temam” bitikîne.
condition-ask = Nû ye an hatiye bikaranîn?
condition-new = Nû
condition-good = Hatiye bikaranîn, lê baş e
condition-worn = Kevn, lê dixebite
photo-too-large = Wêne pir mezin e. Yekî biçûktir bişîne, an wek wêneyê asayî bişîne.
photo-broken = Ez nikarim vî wêneyî vekim. Yekî din bişîne.
photo-later = Ez niha nikarim wêne bistînim. Piştî demekê dîsa bişîne.
photo-kept = Wêne gihîşt min.
photos-full = Ez tenê dikarim { $count } wêneyan bistînim.
