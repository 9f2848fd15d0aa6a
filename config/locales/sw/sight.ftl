# Swahili. Written by the project, not yet reviewed by a native speaker.
bot-name = Vejviser: kwa wageni
bot-short = Uliza kuhusu kozi, nyumba, daktari, shule, pesa na hati. Bure na kwa lugha yako. Mahali: { $municipality }
bot-description =
    Niulize kuhusu kozi, nyumba, daktari, shule, pesa na hati.
    Andika kwa lugha yako, au bonyeza kitufe. Ni bure.
    Mimi ni programu ya kompyuta. Unaweza pia kuzungumza na mtu.
    Mahali: { $municipality }

group-hello = Mimi ni Vejviser: niandikie katika mazungumzo ya faragha, nami nitakusaidia na maisha ya hapa { $municipality }. Mratibu akiandika /link hapa, nitakionyesha kikundi mahitaji ya familia.

menu-work = Kozi na kazi
menu-papers = Hati na pesa
menu-home = Nyumba
menu-family = Familia na daktari
menu-things = Vitu na msaada
menu-people = Zungumza na mtu

role-can-volunteer = Unaweza kuona familia zinahitaji nini, na kusema unachoweza kuleta.
role-can-coordinator = Unaweza kuona familia zinahitaji nini, kufuatilia maombi yenu na kuwaalika watu wa kujitolea.
role-can-staff = Unaweza kupanga miadi, kuandika siku ambazo pamefungwa, kuwaandikia watu wengi na kurekebisha taarifa.
role-can-admin = Unaweza kufanya yote ambayo wafanyakazi wanaweza, kuwapa watu majukumu na kuona kumbukumbu za yaliyofanywa.
