# Somali. Written by the project, not yet reviewed by a native speaker.
offer-unseen = Isku-duwaha ayaa marka hore eegaya. Kadib qoysaska ayaan weydiinayaa.
offer-first-notice = <b>Deeq cusub oo ka timid qof markii ugu horraysay wax bixinaya.</b> Qoysasku waxay arki doonaan oo keliya haddii aad haa tiraahdo.
offer-report-notice = <b>Qoys ayaa soo sheegay deeqdan:</b>
button-offer-pass = Qoysaska u muuji
button-offer-refuse = Ha u muujin
offer-refused = Isku-duwe ayaa diiday deeqdaada. Qoysasku ma arki doonaan.
