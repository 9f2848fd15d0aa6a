# Dari. Written by the project, not yet reviewed by a native speaker.
button-calendar = به تقویم من
calendar-file = این فایل را باز کنید. تیلفون تان آن را در تقویم می‌گذارد.
calendar-feed =
    آدرس تقویم خود تان. وعده‌ها و روزهای درس شما را نشان می‌دهد. به هیچ کس نشان ندهید:
    { $address }
calendar-feed-how = آن را به شکل اشتراک (abonnement) در تقویم تیلفون یا کمپیوتر تان بگذارید. اگر کس دیگر دیده، «آدرس نو» را فشار دهید.
button-feed = تقویمی که خودش تازه می‌شود
button-feed-new = آدرس نو
calendar-no-feed = این بات آدرس تقویم ندارد. هنوز هم هر وعده را به شکل فایل گرفته می‌توانید.
