# Arabic. Written by the project, not yet reviewed by a native speaker.

volunteer-activities = <b>المتطوعون يساعدونكم بكل سرور:</b>
organisation-line = • <b>{ $name }</b>: { $activities }
contact-family = هل تريدون أصدقاء دنماركيين أو أن تتعرفوا على عائلة دنماركية؟ من يساعد في ذلك: { $organisations }. اتصلوا هنا:
become-volunteer = شكرًا لأنكم تريدون المساعدة! يمكنكم الانضمام هنا: { $organisations }. اتصلوا هنا:
activity-letters_help = المساعدة في فهم الرسائل
activity-homework_help = المساعدة في الواجبات المدرسية
activity-homework_cafe = مقهى الواجبات المدرسية
activity-football_club = نادي كرة القدم
activity-guidance = نصائح جيدة
activity-social_events = حفلات ورحلات مشتركة
activity-contact_families = عائلات دنماركية وأصدقاء
activity-network_families = عائلات التواصل
activity-conversations = شخص للكلام معه
activity-donations = ملابس وأثاث ودراجات وأغراض أخرى
activity-culture_talk = محاضرة عن الثقافة
