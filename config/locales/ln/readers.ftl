# Lingala. Written by the project, not yet reviewed by a native speaker.
button-readers = Minoko oyo natangaka
readers-ask = Minoko nini otangaka malamu? Fina monoko nyonso oyo otangaka malamu, na nsima «Esili». Soki traduction esengeli kosalama, nakosenga yo lisalisi.
readers-none = Moko te
readers-kept = Matondi! Soki traduction na { $languages } esengeli kosalama, nakosenga yo lisalisi.
readers-offered = Matondi! Liboso coordinateur asengeli koloba ee mpo na minoko oyo: { $languages }.
reader-ask = Nimero { $number } alingi kosala traduction mpe kotanga ba messages liboso ete etindama. Minoko: { $languages }. Fina monoko kaka soki oyebi ete ezali solo.
readers-kept-none = Malamu. Nakosenga yo kosala traduction te.
