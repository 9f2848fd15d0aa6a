# Kurmanji. Written by the project, not yet reviewed by a native speaker.

donation-request = { $organisations } alîkariya malbatan dikin: { $things }. Ez hê nikarim daxwaza te bişînim. Telefon bike:
donation-offer = Spas! { $organisations } ji bo malbatan kom dikin: { $things }. Ez hê nikarim pêşniyara te bistînim. Telefon bike:
donation-status = Ez hê nikarim daxwaz û pêşniyaran bibînim. Telefon bike û bipirse:
