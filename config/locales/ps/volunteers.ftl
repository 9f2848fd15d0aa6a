# Pashto. Written by the project, not yet reviewed by a native speaker.

volunteer-activities = <b>رضاکاران په خوښۍ مرسته کوي:</b>
organisation-line = • <b>{ $name }</b>: { $activities }
contact-family = غواړئ ډنمارکي ملګري پیدا کړئ، یا له یوې ډنمارکۍ کورنۍ سره بلد شئ؟ دوی مرسته کوي: { $organisations }. زنګ ووهئ:
become-volunteer = مننه چې مرسته کول غواړئ! له دوی سره یوځای کېدی شئ: { $organisations }. زنګ ووهئ:
activity-letters_help = په لیکونو د پوهېدو لپاره مرسته
activity-homework_help = د ښوونځي په کورنۍ دنده کې مرسته
activity-homework_cafe = د درس کافې
activity-football_club = د فوټبال کلوب
activity-guidance = لارښوونه
activity-social_events = ګډې مېلې او سفرونه
activity-contact_families = ډنمارکۍ کورنۍ او ملګري
activity-network_families = د اړیکو کورنۍ
activity-conversations = څوک چې خبرې ورسره وکړئ
activity-donations = جامې، فرنیچر، بایسکل او نور شیان
activity-culture_talk = د کلتور په اړه وینا
