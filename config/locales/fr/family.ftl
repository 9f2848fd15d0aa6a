# French. Written by the project, not yet reviewed by a native speaker.
family-reunification = <b>Quand votre famille vient vous rejoindre</b>
    • La famille paie elle-même le voyage.
    • La famille vient habiter chez vous. La commune aide à trouver un logement qui convient.
    • La famille demande une aide quand elle arrive : { $benefit } (avant : { $formerly }). Elle est payée le dernier jour du mois. Si c'est un samedi, un dimanche ou un jour férié, elle est payée avant.
    • Mettez de l'argent de côté pour le plus important, par exemple des couettes.
    • La famille a le droit de voir un médecin dès le premier jour.
school-daycare = <b>École et maternelle</b>
    Les enfants commencent le plus vite possible. Ils vont en classe d'accueil (modtagerklasse), à la garderie après l'école (SFO) ou à l'école maternelle (børnehave). On les aide aussi à trouver un sport ou un autre loisir.
