# Somali. Written by the project, not yet reviewed by a native speaker.
button-readers = Luqadaha aan akhriyo
readers-ask = Luqadahee ayaad si fiican u akhridaa? Taabo luqad kasta oo aad si fiican u akhrido, dabadeed “Dhammaad”. Waan ku weydiinayaa marka wax la turjumayo.
readers-none = Midna
readers-kept = Mahadsanid! Waan ku weydiinayaa marka wax loo turjumayo luqadahan: { $languages }.
readers-offered = Mahadsanid! Marka hore waa in isku-duwe oggolaado luqadahan: { $languages }.
reader-ask = Qofka lambarka { $number } wuxuu rabaa inuu farriimaha turjumo. Wuxuu rabaa inuu akhriyo ka hor inta aan la dirin. Luqadaha: { $languages }. Luqad taabo keliya haddii aad og tahay inay sax tahay.
readers-kept-none = Waa hagaag. Kuma weydiinayo inaad wax turjunto.
