# Somali. Written by the project, not yet reviewed by a native speaker.
danger-call = <b>Hadda wac { $phone }.</b> ({ $name })
danger-alarm = Haddii qof hadda la dhaawacayo: wac { $phone }

danger-violence_at_home = Haddii aad awooddo, tag meel ay dad kale joogaan. Marka aad wacdo, waxay sidoo kale kaa caawin karaan inaad degto meel ammaan ah (krisecenter).
danger-sexual_abuse = Adigu eed ma lihid. Dhakhtar ayaa ku eegi kara, caawimona waad heli kartaa. Qasab ma aha inaad booliska la hadasho.
danger-child_abuse = Waad wici kartaa, xitaa haddii aadan hubin.
danger-suicide = U sheeg sida aad dareemayso. Qof ka codso inuu kula joogo ilaa wicitaanku ka dhammaado.
danger-acute_illness = Sheeg meesha aad joogto iyo waxa dhacay. Taleefanka ha xirin.
danger-fire_or_crime = Marka hore meel ammaan ah tag. Sheeg meesha aad joogto.
danger-fleeing_or_hiding = Waxay kaa caawin karaan inaad hesho meel ammaan ah. Kuma qasbanid inaad magacaaga sheegto.
danger-no_place_tonight = Sheeg inaadan caawa haysan meel aad ku seexato. Fiidkii iyo habeenkii, boolisku wuxuu la xiriiri karaa shaqaalaha heeganka ee degmada.
danger-threats = Ha ka jawaabin hanjabaadaha, hana tirtirin: waa caddayn.

danger-safe = <b>Ma ammaan baa inaad halkan wax ku qorto?</b> Haddii qof kale uu akhrin karo farriimaha taleefankaaga, markaad dhammayso tirtir wada-hadalkan. Liiska wada-hadallada, farta ku hay wada-hadalkan, ka dibna taabo Tirtir (Delete).
danger-possible = Haddii aad khatar ku jirto, taabo badhanka.
button-danger = Khatar ma ku jirtaa?
button-no-danger = Anigu khatar kuma jiro
