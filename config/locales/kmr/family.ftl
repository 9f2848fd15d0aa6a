# Kurmanji. Written by the project, not yet reviewed by a native speaker.

family-reunification =
    <b>Dema ku malbata te tê cem te</b>
    • Malbat bi xwe pereyê rê dide.
    • Malbat li cem te dimîne. Şaredarî alîkarî dike ku maleke guncav bê dîtin.
    • Malbat piştî hatinê ji bo vê alîkariyê serlêdanê dike: { $benefit } (berê: { $formerly }). Di roja kar a dawî ya mehê de tê dayîn.
    • Ji bo tiştên girîng pere kom bike, wek lihêf.
    • Mafê malbatê ji roja pêşîn ve heye ku biçe cem doktor.
school-daycare =
    <b>Dibistan û baxçeyê zarokan</b>
    Zarok di zûtirîn demê de dest pê dikin. Ew diçin sinifa pêşwaziyê (modtagerklasse), klûba piştî dibistanê (SFO) an baxçeyê zarokan (børnehave). Ji bo dîtina sporê an çalakiyeke din jî alîkariya wan tê kirin.
