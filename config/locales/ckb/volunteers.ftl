# Sorani. Written by the project, not yet reviewed by a native speaker.

volunteer-activities = <b>خۆبەخشان بە خۆشحاڵییەوە یارمەتیت دەدەن:</b>
organisation-line = • <b>{ $name }</b>: { $activities }
contact-family = دەتەوێت هاوڕێیەکی دانمارکیت هەبێت، یان ئەندامانی خێزانێکی دانمارکی بناسیت؟ لەوێ یارمەتی هەیە: { $organisations }. تەلەفۆن بکە بۆ:
become-volunteer = سوپاس کە دەتەوێت یارمەتی بدەیت! دەتوانیت لێرە بەشدار بیت: { $organisations }. تەلەفۆن بکە بۆ:
activity-letters_help = یارمەتی نامەکان
activity-homework_help = یارمەتی وانەکان
activity-homework_cafe = کافێی وانەکان
activity-football_club = یانەی تۆپی پێ
activity-guidance = ئامۆژگاری
activity-social_events = ئاهەنگ و گەشتی پێکەوەیی
activity-contact_families = خێزانە دانمارکییەکان و هاوڕێ
activity-network_families = خێزانی پەیوەندی
activity-conversations = گفتوگۆ
activity-donations = جل، کەلوپەلی ماڵ، پایسکل و شتی تر
activity-culture_talk = قسە لەسەر کولتوور
