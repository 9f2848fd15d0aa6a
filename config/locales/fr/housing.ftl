# French. Written by the project, not yet reviewed by a native speaker.
temporary-housing = <b>Logement provisoire</b>
    D'abord, vous habitez un logement avec des meubles. Vous partagez la cuisine et la salle de bains avec d'autres personnes. Quand vous arrivez dans le logement, on vous explique les règles de la maison.
temporary-how-long = Vous y restez jusqu'à ce que la commune vous propose un logement permanent. Vous attendez votre famille ? Alors vous déménagez quand la famille est réunie.
temporary-sites = La commune a environ { $homes } logements provisoires :
housing-site = • { $name } : { $homes }
permanent-housing = <b>Logement permanent</b>
    La commune vous propose un logement permanent dès que c'est possible. L'attente dépend de la taille de la famille et de son argent.
permanent-own = Vous pouvez aussi trouver un logement vous-même. Vérifiez que vous pouvez payer. L'équipe d'intégration vous aide à faire le calcul.
