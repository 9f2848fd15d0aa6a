# Somali. Written by the project, not yet reviewed by a native speaker.

temporary-housing = <b>Guri ku-meelgaar ah</b>
    Marka hore waxaad degtaa guri alaab leh. Jikada iyo musqusha dad kale ayaad la wadaagaysaa. Markaad gasho, xeerarka guriga ayaa laguu sheegayaa.
temporary-how-long = Halkaas ayaad degganaanaysaa ilaa degmadu guri joogto ah kuu soo bandhigto. Haddii aad qoyskaaga sugayso, waxaad guuraysaan marka qoysku isu yimaado.
temporary-sites = Degmadu waxay haysataa qiyaastii { $homes } guri oo ku-meelgaar ah:
housing-site = • { $name }: { $homes }
permanent-housing = <b>Guri joogto ah</b>
    Degmadu waxay kuu soo bandhigtaa guri joogto ah sida ugu dhaqsaha badan. Muddada sugitaanku waxay ku xiran tahay tirada xubnaha qoyska iyo lacagtiinna.
permanent-own = Adiguna guri waad raadsan kartaa. Hubi inaad bixin karto. Kooxda is-dhexgalka ayaa xisaabta kaa caawinaysa.
