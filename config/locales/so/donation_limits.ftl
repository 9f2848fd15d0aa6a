# Somali. Written by the project, not yet reviewed by a native speaker.
button-more = Codso wax dheeraad ah
more-sent = Waxaan weydiiyay isku-duwayaasha. Marka ay jawaabaan waan kuu soo qori doonaa.
more-notice = Qoyska codsiga lambar { $number } wuxuu rabaa inuu wax kale codsado. Codsiyadiisa furan: { $count }. Ma loo oggol yahay?
button-lift = Haa, way codsan karaan
lift-done = Waa hagaag. Qoyska waa loo sheegayaa.
lifted-notice = Hadda waxaad codsan kartaa waxyaabo kale.
