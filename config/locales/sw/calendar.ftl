# Swahili. Written by the project, not yet reviewed by a native speaker.
button-calendar = Kwenye kalenda yangu
calendar-file = Fungua faili hii. Simu yako itaiweka kwenye kalenda.
calendar-feed =
    Anwani yako mwenyewe ya kalenda. Inaonyesha miadi na siku zako za darasa. Usimwonyeshe mtu yeyote:
    { $address }
calendar-feed-how = Iweke kwenye kalenda ya simu au kompyuta yako kama usajili (abonnement). Kama mtu mwingine ameiona, bonyeza “Anwani mpya”.
button-feed = Kalenda inayojisasisha
button-feed-new = Anwani mpya
calendar-no-feed = Bot hii haina anwani ya kalenda. Bado unaweza kupata kila miadi kama faili.
