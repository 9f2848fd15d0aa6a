# Kurmanji. Written by the project, not yet reviewed by a native speaker.

emergency = <b>Tu di xetereyê de yî? Rewş pir giran e? Niha telefonî { $phone } bike.</b>
    Ambulans, polîs, agirkuj. Belaş e. Hejmara jêrîn bitikîne.
emergency-doctor = Eger tu nexweş î û klînîka doktorê te girtî ye: telefonî { $phone } bike ({ $name })
emergency-violence = Şîdet li malê: telefonî { $phone } bike ({ $name })
emergency-suicide = Ramana xwekuştinê: telefonî { $phone } bike ({ $name })
