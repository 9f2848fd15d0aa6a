# Pashto. Written by the project, not yet reviewed by a native speaker.
offer-unseen = همغږي کوونکی یې لومړی ګوري. بیا له کورنیو پوښتم.
offer-first-notice = <b>نوې مرسته له نوي کس څخه.</b> کورنۍ یې یوازې هغه وخت ویني چې تاسو هو ووایئ.
offer-report-notice = <b>یوې کورنۍ د دې مرستې شکایت کړی:</b>
button-offer-pass = کورنیو ته یې وښیه
button-offer-refuse = مه یې ښیه
offer-refused = همغږي کوونکي ستاسو مرسته ونه منله. کورنۍ یې نه ویني.
