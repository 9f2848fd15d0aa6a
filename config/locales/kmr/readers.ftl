# Kurmanji. Written by the project, not yet reviewed by a native speaker.
button-readers = Zimanên ku ez dixwînim
readers-ask = Tu kîjan zimanan baş dixwînî? Li hemûyan bixe, paşê li Temam. Gava tişt bê wergerandin ez ji te dipirsim.
readers-none = Yek ji wan jî na
readers-kept = Spas! Gava tiştek were wergerandin bo { $languages }, ez ji te dipirsim.
readers-kept-none = Baş e. Ez wergerê ji te naxwazim.
