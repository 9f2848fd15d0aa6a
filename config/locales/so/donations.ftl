# Somali. Written by the project, not yet reviewed by a native speaker.

donation-request = { $organisations } waxay qoysaska ka caawiyaan: { $things }. Weli codsigaaga ma gudbin karo. Wac:
donation-offer = Mahadsanid! { $organisations } waxay qoysaska u ururiyaan: { $things }. Weli alaabtaada ma qaabili karo. Wac:
donation-status = Weli ma arki karo codsiyada iyo deeqaha. Halkan wac oo weydii:
