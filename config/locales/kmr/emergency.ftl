# Kurmanji. Written by the project, not yet reviewed by a native speaker.

emergency = <b>Tu di xetereyê de yî? Rewş pir giran e? Niha telefonî { $phone } bike.</b>
    Ambulans, polîs, agirkuj. Belaş e. Li hejmara jêrîn bixe.
emergency-doctor = Tu nexweş î û klînîka doktorê te girtî ye: telefonî { $phone } bike ({ $name })
emergency-violence = Şîdet li malê: telefonî { $phone } bike ({ $name })
emergency-suicide = Ramana xwekuştinê: telefonî { $phone } bike ({ $name })
