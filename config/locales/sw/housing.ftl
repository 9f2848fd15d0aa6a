# Swahili. Written by the project, not yet reviewed by a native speaker.
temporary-housing = <b>Nyumba ya muda</b>
    Kwanza unaishi kwenye nyumba yenye samani (vitanda, meza, viti). Jiko na bafu mnatumia pamoja na wengine. Ukihamia, unaelezwa sheria za nyumba.
temporary-how-long = Unakaa hapo hadi manispaa iweze kukupa nafasi ya nyumba ya kudumu. Unasubiri familia yako? Basi mtahama familia ikiwa pamoja.
temporary-sites = Nyumba za muda za manispaa, takriban: { $homes }
housing-site = • { $name }: { $homes }
permanent-housing = <b>Nyumba ya kudumu</b>
    Manispaa inakupa nafasi ya nyumba ya kudumu mara tu inapowezekana. Muda wa kusubiri unategemea ukubwa wa familia na pesa zenu.
permanent-own = Unaweza pia kutafuta nyumba mwenyewe. Hakikisha utaweza kulipa. Timu ya kusaidia wageni (integrationsteam) inakusaidia kujua kama pesa zako zitatosha.
