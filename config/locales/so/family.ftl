# Somali. Written by the project, not yet reviewed by a native speaker.

family-reunification =
    <b>Marka qoyskaagu kuu yimaado</b>
    • Qoyska ayaa iska bixiya kharashka safarka.
    • Qoysku adiga ayuu kula degayaa. Degmadu waxay caawisaa in guri ku habboon la helo.
    • Markuu yimaado, qoysku wuxuu codsadaa: { $benefit } (hore: { $formerly }). Waxaa la bixiyaa maalinta shaqo ee ugu dambaysa bisha.
    • Lacag u kaydi waxyaabaha muhiimka ah, sida busteyaal.
    • Qoysku wuxuu xaq u leeyahay dhakhtar laga bilaabo maalinta koowaad.
school-daycare =
    <b>Iskuul iyo xannaano</b>
    Carruurtu sida ugu dhaqsaha badan ayay u bilaabaan. Waxay tagaan fasalka soo dhaweynta (modtagerklasse), naadiga iskuulka kadib (SFO) ama xannaanada (børnehave). Waxaa sidoo kale laga caawiyaa inay helaan isboorti ama madadaalo kale oo waqtiga firaaqada ah.
