# Lingala. Written by the project, not yet reviewed by a native speaker.
button-thread-open = Komela moto awa
button-ask-person = Natuna moto?
thread-opened = Koma motuna na yo awa, ata soki okomaki yango liboso. Moto ya commune akotanga yango mpe akopesa eyano awa. Bakomona kombo na yo te. Nga nakokota te kino okofina bouton ya suka.
thread-read-later = Moto moko te azali na mosala sikoyo. Moto akotanga yango: { $day }, { $time }.
thread-cpr = Nalongoli nimero ya CPR. Moto te azali na mposa na yango awa.
button-thread-name = Lakisa kombo na nga
thread-named = Sikoyo bakoki komona prénom na yo: { $name }.
button-thread-done = Esili, matondi
thread-over = Lisolo esili.
thread-ended = Commune esilisi lisolo. Okoki kokoma lisusu.
thread-silent = Lisolo esili, mpo moto moko te akomaki eloko na mikolo oyo.
thread-answer =
    <b>Moto ya commune akomeli yo:</b>
    { $text }
button-unclear = Nayoki ntina te. Sala traduction
interpret-asked = Natuni ba bénévoles oyo batangaka { $language }. Bakomona eyano, kasi bakoyeba te soki ozali nani.
interpret-asked-both = Natuni ba bénévoles oyo batangaka minoko nyonso mibale: { $languages }. Bakomona makomi. Bakoyeba te nani akomaki.
interpret-nobody = Sikoyo nayebi moto te oyo akoki kosala traduction na yango. Tala moto oyo okoki kobenga:
interpret-nobody-both = Sikoyo nayebi moto te oyo atangaka minoko nyonso mibale: { $languages }.
interpret-text =
    <b>Bénévole asali traduction ({ $language }):</b>
    { $text }
interpret-wrong = Traduction oyo ozwaki ezali na libunga. Kosala te oyo ekomami kuna. Oyo ya malamu ezoya.
thread-not-taken = Limbisa, moto moko te azwi naino ntango. Motuna na yo ezali naino awa. Okoki mpe kobenga:
thread-unreachable = Sikoyo okoki te kokomela moto awa. Okoki kobenga:
button-tell-me = Yebisa nga ntango okoyeba
tell-me-kept = Malamu. Nakokomela yo soki moto apesi eyano. Kino wana nabombaka ete yo nde otunaki, koleka mikolo { $days } te.
answer-for-you =
    Otunaki: «{ $question }»
    <b>Moto ya commune apesi eyano:</b>
    { $text }
privacy-threads = Soki okomeli moto ya commune, natindaka yango kozanga kombo na yo. Nabombaka yango mikolo { $days }. Na nsima commune ekoki naino kotanga yango na groupe na yango. Soki osengi nayebisa yo eyano, nabombaka mikolo { $kept } ete yo nde otunaki.
interpret-wanted =
    Okoki kosala traduction ya oyo na { $language }?
    { $text }
button-interpret = Nakosala traduction
interpret-ask = Koma traduction awa. Nakotinda yango ndenge ezali.
interpret-thanks = Matondi mingi! Natindi yango.
interpret-late = Moto mosusu azwi yango. Kasi matondi!
thread-card = <b>Moto { $number }</b>, { $language }
thread-message = <b>{ $number }</b> ({ $language }): { $text }
thread-how = Bopesa eyano na message oyo. Nakotinda eyano. Soki groupe ezali na ba sujets: nyonso oyo bokokoma na sujet wana ekokende epai ya moto yango.
thread-free = Moto te azwi yango.
thread-taken = { $name } azwi yango.
button-thread-close = Kanga
thread-called = Kombo ya moto { $number } ezali { $name }.
thread-thanked = Moto { $number } apesi matondi mpe asilisi.
thread-gone = Tokoki lisusu kokomela moto { $number } te. Lisolo ekangami.
thread-waits = Moto moko te ayanoli naino moto { $number }. Moko na bino akoki?
thread-only-text = Nakoki kotinda kaka makomi, ba foto, ba messages ya mongongo mpe ba fichiers.
button-answer-keep = Bomba eyano oyo
answer-kept = Ebombami lokola brouillon.
answer-same = <b>Bato mosusu batunaki likambo ya ndenge moko mpe balingi koyeba:</b>
button-spread = Tindela baoyo batunaki ({ $count })
answer-spread-done = Bato oyo bazwi yango: { $count }.
staff-group-how = Koma /link staff na groupe ya basali.
staff-group-linked = Kobanda sikoyo, makambo oyo bato bakomelaka commune ekoya na groupe.
staff-group-unlinked = Groupe ekozwa eloko te lisusu.
staff-group-ask = Nimero { $number } alingi ete oyo bato bakomelaka commune eya na groupe ya sika. Loba ee kaka soki oyebi ete esengeli bongo.
button-staff-agree = Ee, bongola groupe
staff-group-moved = Oyo bato bakomelaka commune ezali koya sikoyo na groupe ya sika. Moto oyo asengaki: nimero { $asked }. Moto oyo alobaki ee: nimero { $agreed }.
interpret-asked-for = Moto yango ayoki ntina ya eyano te. Natuni ba bénévoles oyo batangaka { $language }.
interpret-none = Moto yango ayoki ntina ya eyano te, mpe nayebi moto te oyo atangaka { $language }. Bokoki kobenga na telefone, to koluka interprète?
interpret-given = Bénévole asali traduction ya eyano na { $language }.
button-interpret-wrong = Ezali na libunga
interpret-wrong-told = Moto yango ayebi sikoyo ete traduction ezali na libunga. Bokoma eyano lisusu.
