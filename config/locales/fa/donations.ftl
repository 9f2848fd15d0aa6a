# Persian (Iran). Written by the project, not yet reviewed by a native speaker.

donation-request = { $organisations } به خانواده‌ها کمک می‌کنند: { $things }. هنوز نمی‌توانم درخواست شما را بفرستم. زنگ بزنید به:
donation-offer = ممنون! { $organisations } برای خانواده‌ها جمع می‌کنند: { $things }. هنوز نمی‌توانم پیشنهاد شما را بگیرم. زنگ بزنید به:
donation-status = هنوز نمی‌توانم درخواست‌ها و پیشنهادها را ببینم. زنگ بزنید و بپرسید:
