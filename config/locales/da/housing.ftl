# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
# $homes: antal boliger i alt, cirka
temporary-housing = <b>Midlertidig bolig</b>
    Først bor du i en bolig med møbler. Køkken og bad deler du med andre. Når du flytter ind, hører du om husets regler.
temporary-how-long = Du bor der, til kommunen kan tilbyde dig en permanent bolig. Venter du på din familie, flytter I, når familien er samlet.
temporary-sites = Kommunen har cirka { $homes } midlertidige boliger:
housing-site = • { $name }: { $homes }
permanent-housing = <b>Permanent bolig</b>
    Kommunen tilbyder dig en permanent bolig, så snart det er muligt. Ventetiden afhænger af, hvor mange I er, og hvor mange penge I har.
permanent-own = Du må også gerne selv finde en bolig, hvis du vil. Vær sikker på, at du kan betale. Integrationsteamet hjælper dig med at regne på det.
