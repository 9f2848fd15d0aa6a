# Pashto. Written by the project, not yet reviewed by a native speaker.
offer-unseen = همغږي کوونکی یې لومړی ګوري. بیا له کورنیو پوښتم.
offer-first-notice = <b>نوی وړاندیز له نوي کس څخه.</b> کورنۍ یې یوازې هغه وخت ویني چې تاسو یې تایید کړئ.
offer-report-notice = <b>یوې کورنۍ د دې وړاندیز راپور ورکړی:</b>
button-offer-pass = کورنیو ته یې وښیه
button-offer-refuse = مه یې ښیه
offer-refused = همغږي کوونکي ستاسو وړاندیز ونه مانه. کورنۍ یې نه ویني.
