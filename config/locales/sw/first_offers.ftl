# Swahili. Written by the project, not yet reviewed by a native speaker.
offer-unseen = Mratibu anaiangalia kwanza. Kisha ninaziuliza familia.
offer-first-notice = <b>Toleo jipya kutoka kwa mtu mpya.</b> Familia zinaliona tu ukisema ndiyo.
offer-report-notice = <b>Familia imeripoti toleo hili:</b>
button-offer-pass = Onyesha familia
button-offer-refuse = Usionyeshe
offer-refused = Mratibu hakukubali toleo lako. Familia hazilioni.
