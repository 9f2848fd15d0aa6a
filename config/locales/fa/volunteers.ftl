# Persian (Iran). Written by the project, not yet reviewed by a native speaker.

volunteer-activities = <b>داوطلبان با خوشحالی کمک می‌کنند:</b>
organisation-line = • <b>{ $name }</b>: { $activities }
contact-family = دوست دانمارکی یا خانواده دوست می‌خواهید؟ { $organisations } کمک می‌کنند. زنگ بزنید به:
become-volunteer = ممنون که می‌خواهید کمک کنید! می‌توانید با { $organisations } همراه شوید. زنگ بزنید به:
activity-letters_help = کمک برای نامه‌ها
activity-homework_help = کمک در درس
activity-homework_cafe = کافه درس
activity-football_club = باشگاه فوتبال
activity-guidance = راهنمایی
activity-social_events = جشن و گردش گروهی
activity-contact_families = خانواده‌ها و دوستان
activity-network_families = خانواده‌های همراه
activity-conversations = گفت‌وگو
activity-donations = لباس، مبل، دوچرخه و وسایل دیگر
activity-culture_talk = سخنرانی درباره فرهنگ
