# English. Written by the project, not yet reviewed by a native speaker.
world-page = Read more: { $page }
world-unchecked = <i>Nobody at the municipality ({ $municipality }) has checked this yet.</i>
world-call = You can ask here:
button-letter-person = A person reads it

world-letter_help = Send a photo of the letter, and I will tell you what it is. A person can read it with you, too.
world-education = Adults in Denmark can go to school, learn a trade or study. An education from another country can be assessed.
world-work_search = You find jobs on these pages. The Jobcenter helps you look. Your residence permit says whether you are allowed to work.
world-work_rights = You have the right to get the terms of your job in writing. A trade union can help when pay, holidays or working hours are wrong.
world-tax = Everybody who works in Denmark needs a tax card (skattekort). With MitID you find your tax card and annual tax statement (årsopgørelse) on this page.
world-health_practical = For medicine, pregnancy, vaccination and most illnesses, go to your own doctor first. You choose and call a dentist yourself.
world-counselling = You do not have to carry this alone. Your doctor can send you to somebody to talk to. A person here can listen too: press the button.
world-asylum_case = I know nothing about individual cases. Udlændingestyrelsen (the Immigration Service) decides about asylum. Flygtningenævnet (the Refugee Appeals Board) decides about complaints against those decisions.
world-papers = Residence cards and travel documents for refugees come from Udlændingestyrelsen (the Immigration Service). Ask before you travel to the country that you fled from: you can lose your residence permit.
world-citizenship = Permanent residence and citizenship have strict rules that change often. Read the newest rules on this page before you apply.
world-transport = Times and tickets for bus and train are on this page. For a driving licence, ask Borgerservice.
world-interpreter = Tell the office or the doctor before the meeting that you need an interpreter. A volunteer can sometimes come with you.
world-child_benefits = Money for children comes from Udbetaling Danmark. The municipality can make daycare cheaper or free when the family has little money.
world-rent_help = You apply for help with the rent (boligstøtte) on this page. Do you have a letter about unpaid rent? Or a letter that says you must move out? Call today.
world-legal_aid = A legal-aid office (retshjælp) gives free advice. You can complain about a decision. The end of the decision says how to complain, and what the last day is.
world-family_law = Divorce, custody and child support are matters for Familieretshuset. You apply on its website.
world-leisure = I have no list of clubs and places yet. The library is free for everybody. The volunteers know what there is.
world-bank_phone = You choose your bank, telephone and insurance yourself. Money from the authorities comes to your NemKonto, so you need a bank account.
world-crime_fines = If nobody is in danger now: call the police on { $phone } or report it on this page. Never give anybody the codes for your bank or MitID.
world-disability = Tell your doctor and your caseworker (sagsbehandler). The municipality decides what the family can get: help or equipment. Sometimes somebody else takes over the care, so that the family can rest (aflastning).

## Names of topics
intent-letter_help = A letter I cannot read
intent-education = School and education for adults
intent-work_search = Find work
intent-work_rights = Rights at work
intent-tax = Tax
intent-health_practical = Dentist, medicine, pregnancy
intent-counselling = Somebody to talk to
intent-asylum_case = Asylum case
intent-papers = Passport and papers
intent-citizenship = Permanent residence, citizenship
intent-transport = Bus, train, driving licence
intent-interpreter = Interpreter
intent-child_benefits = Money for children
intent-rent_help = Rent and landlord
intent-legal_aid = Lawyer, legal help
intent-family_law = Divorce, custody, marriage
intent-leisure = Sport, clubs, library
intent-bank_phone = Bank, phone, insurance
intent-crime_fines = Police, fines, fraud
intent-disability = Disability, care for the sick
