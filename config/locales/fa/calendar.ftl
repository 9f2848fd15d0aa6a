# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
button-calendar = به تقویم من
calendar-file = این فایل را باز کنید. گوشی شما آن را در تقویم می‌گذارد.
calendar-feed =
    نشانی تقویم شما پایین نوشته شده است. قرارها و روزهای کلاس شما را نشان می‌دهد. آن را به کسی نشان ندهید.
    { $address }
calendar-feed-how = آن را به صورت اشتراک (abonnement) به تقویم گوشی یا کامپیوترتان اضافه کنید. اگر کس دیگری آن را دیده، «نشانی جدید» را فشار دهید.
button-feed = تقویمی که خودش تازه می‌شود
button-feed-new = نشانی جدید
calendar-no-feed = این ربات نشانی تقویم ندارد. اما می‌توانید هر قرار را به صورت فایل بگیرید.
