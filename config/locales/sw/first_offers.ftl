# Swahili. Written by the project, not yet reviewed by a native speaker.
offer-unseen = Mratibu atakiangalia kwanza. Kisha nitaziuliza familia.
offer-first-notice = <b>Mtu anataka kutoa kitu kwa mara ya kwanza.</b> Familia hazitakiona hadi useme ndiyo.
offer-report-notice = <b>Familia imeripoti kitu hiki kinachotolewa:</b>
button-offer-pass = Zionyeshe familia
button-offer-refuse = Usizionyeshe
offer-refused = Mratibu hakukubali kitu unachotaka kutoa. Familia hazikioni.
