# Arabic. Written by the project, not yet reviewed by a native speaker.
cpr-warning = ⚠ لا تكتب رقم CPR الخاص بك هنا أبدًا. احذف رسالتك. أنا لا أحفظها ولا أعطيها لأحد.
note-contact = اكتبه من فضلك بدون بريد إلكتروني واسم مستخدم وروابط. يمكنكم أن تكتبوا لبعضكم عن طريقي.
note-insult = لن أنقل هذا. اكتبه بلطف، وسأساعدك بكل سرور.
