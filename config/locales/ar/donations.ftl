# Arabic. Written by the project, not yet reviewed by a native speaker.

donation-request = { $organisations } يساعدون العائلات: { $things }. لا أستطيع أن أرسل طلبك بعد. اتصل هنا:
donation-offer = شكرًا! { $organisations } يجمعون للعائلات: { $things }. لا أستطيع أن أستقبل عرضك بعد. اتصل هنا:
donation-status = لا أستطيع رؤية الطلبات والعروض بعد. اتصل واسأل هنا:
