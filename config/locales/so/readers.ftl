# Somali. Written by the project, not yet reviewed by a native speaker.
button-readers = Luqadaha aan akhriyo
readers-ask = Luqadahee si fiican u akhridaa? Dhammaan taabo, kadibna taabo Dhammaad. Waan ku weydiinayaa marka wax la turjumayo.
readers-none = Midna
readers-kept = Mahadsanid! Waan ku weydiinayaa marka wax loo turjumayo { $languages }.
readers-kept-none = Waa hagaag. Kuma weydiinayo inaad wax turjunto.
