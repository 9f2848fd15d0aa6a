# Swahili. Written by the project, not yet reviewed by a native speaker.
command-messages = Ninapata ujumbe gani?
optout-news = Sitaki habari tena
optout-courses = Sitaki habari za kozi
optout-donations = Sitaki habari za vitu
optout-done = Hutapata tena ujumbe wa aina hiyo. Bado nitakukumbusha miadi yako.
optin-done = Utapata tena ujumbe wa aina hiyo.
optout-list = Unataka ujumbe gani? Bonyeza ili kuwasha au kuzima. Miadi yako: nitakukumbusha kila mara.
privacy-broadcasts = Ujumbe wa manispaa: ninahifadhi ni upi ulikufikia na ulichobonyeza. Siku: { $days }. Ninahifadhi pia ni aina gani za ujumbe huzitaki, na mji wako kama umeniambia. Hayo ninayahifadhi mpaka utakapobadilisha.
