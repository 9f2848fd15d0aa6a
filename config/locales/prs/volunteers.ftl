# Dari. Written by the project, not yet reviewed by a native speaker.

volunteer-activities = <b>رضاکارها با خوشی کمک می‌کنند:</b>
organisation-line = • <b>{ $name }</b>: { $activities }
contact-family = دوست دنمارکی می‌خواهید، یا یک فامیل دنمارکی که با آن آشنا شوید؟ این‌ها کمک می‌کنند: { $organisations }. زنگ بزنید به:
become-volunteer = تشکر که می‌خواهید کمک کنید! همرای این‌ها یکجا شده می‌توانید: { $organisations }. زنگ بزنید به:
activity-letters_help = کمک برای فهمیدن خط‌ها
activity-homework_help = کمک در درس و کار خانگی
activity-homework_cafe = کافه کار خانگی
activity-football_club = کلوپ فوتبال
activity-guidance = راهنمایی
activity-social_events = جشن و میله یکجایی
activity-contact_families = فامیل‌های دنمارکی و دوستان
activity-network_families = فامیل‌های همراه
activity-conversations = کسی برای گپ زدن
activity-donations = لباس، فرنیچر، بایسکل و سامان دیگر
activity-culture_talk = صحبت درباره فرهنگ
