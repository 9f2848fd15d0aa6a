# Arabic. Written by the project, not yet reviewed by a native speaker.

volunteer-activities = <b>المتطوعون يساعدونك بكل سرور:</b>
organisation-line = • <b>{ $name }</b>: { $activities }
contact-family = هل تريد صديقًا دنماركيًا أو عائلة صديقة؟ { $organisations } يساعدونك. اتصل هنا:
become-volunteer = شكرًا لأنك تريد أن تساعد! يمكنك أن تنضم إلى { $organisations }. اتصل هنا:
activity-letters_help = المساعدة في الرسائل
activity-homework_help = المساعدة في الواجبات المدرسية
activity-homework_cafe = مقهى الواجبات المدرسية
activity-football_club = نادي كرة القدم
activity-guidance = نصائح
activity-social_events = حفلات ورحلات مشتركة
activity-contact_families = عائلات صديقة وأصدقاء
activity-network_families = عائلات التواصل
activity-conversations = أحاديث
activity-donations = ملابس وأثاث ودراجات وأغراض أخرى
activity-culture_talk = محاضرة عن الثقافة
