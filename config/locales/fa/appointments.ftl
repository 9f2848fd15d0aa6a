# Persian (Iran). Written by the project, not yet reviewed by a native speaker.

appointment-add = هنوز نمی‌توانم قرارها را یادآوری کنم. همین امروز قرار را در تقویم گوشی بنویسید و نامه را نگه دارید. اگر از ساعت مطمئن نیستید، زنگ بزنید:
appointment-list = هنوز قرارها را نگه نمی‌دارم. در نامه یا در Digital Post نگاه کنید. اگر مطمئن نیستید، زنگ بزنید:
appointment-cancel = نمی‌توانم قرار را لغو کنم. همین که فهمیدید نمی‌توانید بیایید، به کارمند پرونده زنگ بزنید:
