# Somali. Written by the project, not yet reviewed by a native speaker.
danger-call = <b>Hadda wac { $phone }.</b> ({ $name })
danger-alarm = Haddii adiga ama qof kale hadda la garaacayo ama la waxyeellaynayo: wac { $phone }

danger-violence_at_home = Haddii aad awooddo, tag meel ay dad kale joogaan. Qofka taleefanka ka jawaaba sidoo kale wuu ku caawin karaa. Wuxuu kaa caawin karaa inaad hesho meel ammaan ah (krisecenter) oo aad ku noolaato.
danger-sexual_abuse = Adigu eed ma lihid. Dhakhtar ayaa ku baari kara, caawimona waad heli kartaa. Labadaba waad heli kartaa, xitaa haddii aadan booliska la hadlin.
danger-child_abuse = Waad wici kartaa, xitaa haddii aadan hubin.
danger-suicide = Haddii aad ka fikirayso inaad dhimato, taleefanka ku sheeg. Qof ka codso inuu kula joogo, wicitaanka ka dibna.
danger-acute_illness = Sheeg meesha aad joogto iyo waxa dhacay. Taleefanka ha xirin.
danger-fire_or_crime = Haddii aad awooddo, meel ammaan ah tag. Taleefanka ku sheeg meesha uu dhibku ka dhacayo iyo meesha aad adigu joogto.
danger-fleeing_or_hiding = Qofka taleefanka ka jawaaba wuxuu kaa caawin karaa inaad hesho meel ammaan ah. Kuma qasbanid inaad magacaaga sheegto.
danger-no_place_tonight = Sheeg inaadan caawa haysan meel aad ku seexato. Fiidkii iyo habeenkii, boolisku wuxuu la xiriiri karaa shaqaalaha heeganka ee degmada.
danger-threats = Ha ka jawaabin hanjabaadaha, hana tirtirin: waa caddayn.

danger-safe = <b>Miyaad halkan wax ku qori kartaa adigoon khatar gelin?</b> Haddii qof kale uu akhrin karo farriimaha taleefankaaga: isla marka aad qoraalka dhammayso, tirtir wada-hadalkan. Liiska wada-hadallada, farta ku hay wada-hadalkan ilaa ay soo baxdo “Tirtir” (Delete). Ka dib taabo “Tirtir”.
danger-possible = Haddii aad khatar ku jirto, taabo badhanka.
button-danger = Khatar ma ku jirtaa?
button-no-danger = Anigu khatar kuma jiro
