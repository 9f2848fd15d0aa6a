# English. Written by the project, not yet reviewed by a native speaker.
family-reunification = <b>When your family comes to you</b>
    • The family must pay for the journey.
    • The family moves in with you. The municipality helps to find a home that fits.
    • The family applies for { $benefit } (before: { $formerly }) when they come. It is paid on the last working day of the month.
    • Save money for the most important things, for example duvets.
    • The family has the right to see a doctor from the first day.
school-daycare = <b>School and daycare</b>
    Children start as soon as possible: in a class for newcomers (modtagerklasse), an after-school club (SFO) or daycare (børnehave). They also get help to find a sport or another free-time activity.
