# Persian (Iran). Written by the project, not yet reviewed by a native speaker.

volunteer-activities = <b>داوطلبان با خوشحالی کمک می‌کنند:</b>
organisation-line = • <b>{ $name }</b>: { $activities }
contact-family = دوست دانمارکی می‌خواهید، یا یک خانواده دانمارکی که با آن آشنا شوید؟ این‌ها کمک می‌کنند: { $organisations }. زنگ بزنید به:
become-volunteer = ممنون که می‌خواهید کمک کنید! می‌توانید اینجا داوطلب شوید: { $organisations }. زنگ بزنید به:
activity-letters_help = کمک برای فهمیدن نامه‌ها
activity-homework_help = کمک در درس و مشق
activity-homework_cafe = کافه درس
activity-football_club = باشگاه فوتبال
activity-guidance = راهنمایی
activity-social_events = جشن و گردش گروهی
activity-contact_families = خانواده‌های دانمارکی و دوستان
activity-network_families = خانواده‌های همراه
activity-conversations = کسی برای حرف زدن
activity-donations = لباس، مبلمان، دوچرخه و وسایل دیگر
activity-culture_talk = سخنرانی درباره فرهنگ
