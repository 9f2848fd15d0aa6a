# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
donation-request = { $organisations } hjælper familier med { $things }. Jeg kan ikke sende dit ønske videre endnu. Ring til:
donation-offer = Tak! { $organisations } samler { $things } til familier. Jeg kan ikke tage imod tilbud endnu. Ring til:
donation-status = Jeg kan ikke se ønsker og tilbud endnu. Ring og spørg her:
