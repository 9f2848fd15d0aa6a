# Somali. Written by the project, not yet reviewed by a native speaker.
button-block = Mar dambe ma kulmayno
block-ask = Ma joojiyaa inaan isu kiin keeno adiga iyo qofka kale? Qofka kale looma sheegi doono sababta.
button-block-yes = Haa, jooji
block-done = Waa hagaag. Mar dambe isuma kiin keeni doono.
claim-ended = { $items }: tani ma dhici doonto. Mahadsanid inaad rabtay inaad caawiso.
button-missed = Qofka kale ma iman
missed-done = Waan ka xumahay. Waan qoray. Waqti kale hel, ama qof kale ha caawiyo.
missed-notice = { $items }: ma aydaan kulmin. Waqti kale hela.
missed-often = Waxaa jira qof marar badan aan iman waqtiga la isku afgartay. Ilaa hadda: { $count } jeer. Markii ugu dambaysay: lambar { $number }.
case-missed-family = Inta jeer ee qoysku iman waayay: { $count }.
case-missed-helper = Inta jeer ee caawiyuhu iman waayay: { $count }.
