# Arabic. Written by the project, not yet reviewed by a native speaker.

emergency = <b>هل أنت في خطر؟ هل الأمر خطير جدًا؟ اتصل الآن بالرقم { $phone }.</b>
    الإسعاف والشرطة والإطفاء. الاتصال مجاني. اضغط على الرقم في الأسفل.
emergency-doctor = أنت مريض وطبيبك مغلق: اتصل بالرقم { $phone } ({ $name })
emergency-violence = عنف في البيت: اتصل بالرقم { $phone } ({ $name })
emergency-suicide = أفكار بإنهاء حياتك: اتصل بالرقم { $phone } ({ $name })
