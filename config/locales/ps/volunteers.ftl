# Pashto. Written by the project, not yet reviewed by a native speaker.

volunteer-activities = <b>رضاکاران په خوښۍ مرسته کوي:</b>
organisation-line = • <b>{ $name }</b>: { $activities }
contact-family = ډنمارکی ملګری یا ملګرې کورنۍ غواړئ؟ { $organisations } مرسته کوي. زنګ ووهئ:
become-volunteer = مننه چې مرسته کول غواړئ! له دوی سره یوځای کېدی شئ: { $organisations }. زنګ ووهئ:
activity-letters_help = د لیکونو مرسته
activity-homework_help = د درس مرسته
activity-homework_cafe = د درس کافې
activity-football_club = د فوټبال کلوب
activity-guidance = لارښوونه
activity-social_events = ګډې مېلې
activity-contact_families = ملګرې کورنۍ او ملګري
activity-network_families = د اړیکو کورنۍ
activity-conversations = خبرې اترې
activity-donations = جامې، فرنیچر، بایسکل او نور شیان
activity-culture_talk = د کلتور په اړه وینا
