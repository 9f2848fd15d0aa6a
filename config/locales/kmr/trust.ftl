# Kurmanji. Written by the project, not yet reviewed by a native speaker.
button-block = Êdî hev nebînin
block-ask = Ez hevdîtinên te yên bi kesê din re rawestînim? Wê demê ez êdî hevdîtinê di navbera we herduyan de çênakim. Ez ji kesê din re nabêjim çima.
button-block-yes = Erê, êdî na
block-done = Baş e. Ez êdî hevdîtinê di navbera we herduyan de çênakim.
claim-ended = { $items }: ev çênabe. Spas ku te dixwest alîkariyê bikî.
button-missed = Kesê din nehat
missed-done = Mixabin. Min nivîsand. Demeke din bibîne, an bihêle ku kesekî din alîkariyê bike.
missed-notice = { $items }: we hev nedît. Demeke din bibînin.
missed-often = Kesek gelek caran nayê hevdîtinê. Heta niha: { $count } caran. Ya dawî: hejmara { $number }.
case-missed-family = Çend caran malbat nehat: { $count }.
case-missed-helper = Çend caran alîkar nehat: { $count }.
