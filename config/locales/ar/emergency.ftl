# Arabic. Written by the project, not yet reviewed by a native speaker.

emergency = <b>هل أنتم في خطر؟ هل الأمر خطير جدًا؟ اتصلوا الآن بالرقم { $phone }.</b>
    الإسعاف والشرطة والإطفاء. الاتصال مجاني. اضغطوا على الرقم في الأسفل.
emergency-doctor = في حالة المرض وعيادة الطبيب مغلقة: اتصلوا بالرقم { $phone } ({ $name })
emergency-violence = عنف في البيت: اتصلوا بالرقم { $phone } ({ $name })
emergency-suicide = أفكار بإنهاء الحياة: اتصلوا بالرقم { $phone } ({ $name })
