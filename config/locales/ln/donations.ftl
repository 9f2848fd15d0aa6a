# Lingala. Written by the project, not yet reviewed by a native speaker.

donation-request = { $organisations } basalisaka mabota: { $things }. Nakoki naino kotinda bosenga na yo te. Benga:
donation-offer = Matondo! { $organisations } basangisaka mpo na mabota: { $things }. Nakoki naino koyamba biloko na yo te. Benga:
donation-status = Nakoki naino komona te bosenga mpe makabo. Benga mpe tuna awa:
