# Swahili. Written by the project, not yet reviewed by a native speaker.
button-block = Tusikutane tena
block-ask = Je, niache kuwakutanisha wewe na mtu huyu? Mtu huyu hataambiwa sababu.
button-block-yes = Ndiyo, tusikutane tena
block-done = Sawa. Sitawakutanisha tena.
claim-ended = { $items }: hii haitafanyika. Asante kwa kutaka kusaidia.
button-missed = Mwenzangu hakuja
missed-done = Pole sana. Nimeiandika. Panga wakati mpya, au mwache mtu mwingine asaidie.
missed-notice = { $items }: hamkukutana. Pangeni wakati mpya wa kukutana.
missed-often = Mtu fulani mara nyingi haji kukutana kama walivyokubaliana. Mara ambazo hakuja: { $count }. Ya mwisho: namba { $number }.
case-missed-family = Mara ambazo familia haikuja: { $count }.
case-missed-helper = Mara ambazo msaidizi hakuja: { $count }.
