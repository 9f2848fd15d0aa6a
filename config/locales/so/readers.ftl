# Somali. Written by the project, not yet reviewed by a native speaker.
button-readers = Luqadaha aan akhriyo
readers-ask = Luqadahee ayaad si fiican u akhridaa? Dhammaan taabo, dabadeed Dhammaad. Waan ku weydiinayaa marka ay jiraan wax la turjumo.
readers-none = Midna
readers-kept = Mahadsanid! Waan ku weydiinayaa marka wax loo turjumayo { $languages }.
readers-kept-none = Waa hagaag. Kuma weydiinayo inaad wax turjunto.
