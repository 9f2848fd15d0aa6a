# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
family-reunification = <b>Når familien kommer til dig</b>
    • Familien betaler selv rejsen.
    • Familien flytter ind hos dig. Kommunen hjælper med at finde en bolig, der passer.
    • Familien søger om { $benefit } (før: { $formerly }), når de kommer. Den bliver udbetalt den sidste hverdag i måneden.
    • Spar op til det vigtigste, for eksempel dyner.
    • Familien har ret til læge fra den første dag.
school-daycare = <b>Skole og børnehave</b>
    Børn begynder så hurtigt som muligt i modtagerklasse, SFO eller børnehave. De får også hjælp til at finde en fritidsaktivitet.
