# Swahili. Written by the project, not yet reviewed by a native speaker.
command-town = Mji wangu
town-ask = Unaishi mji gani? Ukisema, utapata yanayohusu mji wako. Sikuulizi anwani yako.
town-kept = Nitauhifadhi.
town-forgotten = Nimeusahau sasa.
