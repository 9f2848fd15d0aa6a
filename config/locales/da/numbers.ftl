# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
button-number = Del mit nummer
number-ask = Vil du vise dit telefonnummer til den anden? Jeg sender det én gang og gemmer det ikke. Dit navn bliver ikke vist.
button-number-yes = Ja, vis mit nummer
number-press = Tryk nu på knappen nederst.
button-number-send = Send mit nummer
number-other = Det er ikke dit eget nummer. Du kan kun dele dit eget.
number-from = Den anden vil gerne have, at du kan ringe. Her er nummeret:
number-sent = Den anden har fået dit nummer. Jeg har ikke gemt det.
card-family = Familien
card-helper = Hjælperen
other-changed = Nu er det en anden, der hjælper dig med det her. Jeg har ikke sendt noget.
