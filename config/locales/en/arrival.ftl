# English. Written by the project, not yet reviewed by a native speaker.
## The first weeks
first-weeks-arrival = <b>When you arrive:</b>
first-weeks-week = <b>The first week:</b>
first-weeks-month = <b>The first month:</b>
step-met_by_housing_officer = Somebody from the municipality (kommune) will meet you.
step-information_meeting = You are told what happens in the first weeks.
step-shown_home = You see your home.
step-house_rules = You are told the rules of the house.
step-course_start = You start on a course.
step-danish_placement = You have a meeting at the language school, where they ask about your Danish.
step-help_cpr = At the same time you get help to get a CPR number (your personal number).
step-help_nemkonto = You also get help with a bank account (NemKonto).
step-meeting_law = A meeting about law and rules, only for you.
step-meeting_economy = A meeting about money, together with others.
step-meeting_job_education = A meeting about work and education, only for you.

## Doctor
doctor-rights = <b>You have the right to see a doctor. It is free.</b>
    This is true from your first day in Denmark with a residence permit. It is true even before you have the yellow health card (sundhedskort). The card often takes { $weeks } weeks.
doctor-refused = Does the doctor say no? Press “{ button-danish }” and show the text to the doctor. Or call your caseworker (sagsbehandler).

## Money
benefits-money = The money from the municipality is now called <b>{ $benefit }</b> (before: { $formerly }). It is paid on the last working day of the month.
benefits-next = Next time: { $date }.
benefits-help = In the first month there is a meeting about money. Your caseworker (sagsbehandler) can answer questions.

## Residence permit
residence-permit = The first residence permit is for { $from } to { $to } years. It depends on your case.
residence-more = Do you want to extend it? Or go back to your country to live there? Ask your caseworker (sagsbehandler), or look at { $url }

## MitID
digital-id = <b>{ $mitid }</b> (before: { $nemid }) is your key to the bank and the municipality on the internet.
digital-post = Letters from the municipality come in Digital Post ({ $eboks }). Read them every week.
digital-help = On the course you learn how to use it. The volunteers help with letters.
