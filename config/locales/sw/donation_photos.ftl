# Swahili. Written by the project, not yet reviewed by a native speaker.
photos-ask = Una picha? Tuma. Si zaidi ya: { $count }.
photos-more = Nimeipata. Tuma zaidi, au bonyeza “Tayari”.
photos-enough = Ninaweza kupokea picha { $count } tu. Bonyeza “Tayari”.
condition-ask = Viko katika hali gani?
condition-new = Vipya
condition-good = Vimetumika, viko vizuri
condition-worn = Vimechakaa, lakini vinafanya kazi
photo-too-large = Picha ni kubwa mno. Tuma ndogo zaidi, au itume kama picha ya kawaida.
photo-broken = Siwezi kufungua picha hiyo. Tuma nyingine.
photo-later = Siwezi kuipata picha sasa hivi. Itume tena baada ya muda mfupi.
photo-kept = Nimeipata picha.
photos-full = Ninaweza kupokea picha { $count } tu.
