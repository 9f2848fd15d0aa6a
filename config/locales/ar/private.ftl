# Arabic. Written by the project, not yet reviewed by a native speaker.
cpr-warning = ⚠ لا تكتبوا رقم CPR هنا أبدًا. احذفوا رسالتكم. أنا لا أحفظها ولا أعطيها لأحد.
note-contact = الرجاء كتابته بدون بريد إلكتروني أو اسم مستخدم أو روابط. يمكنكم التواصل عن طريقي.
note-insult = لن أنقل هذا. اكتبوه بلطف، وسأساعدكم بكل سرور.
