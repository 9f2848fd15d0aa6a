# Persian (Iran). Written by the project, not yet reviewed by a native speaker.
command-messages = چه پیام‌هایی به شما می‌رسد
optout-news = دیگر خبر نفرست
optout-courses = خبر دوره‌ها را نفرست
optout-donations = خبر وسایل را نفرست
optout-done = دیگر به شما نمی‌رسد. قرارهای خودتان را باز هم یادآوری می‌کنم.
optin-done = دوباره به شما می‌رسد.
optout-list = چه پیام‌هایی می‌خواهید؟ فشار دهید تا روشن یا خاموش شود. قرارهای خودتان را همیشه یادآوری می‌کنم.
privacy-broadcasts = پیام‌های شهرداری را که به شما رسیده و آنچه فشار داده‌اید { $days } روز به یاد دارم. پیام‌هایی که نمی‌خواهید، و شهرتان را اگر گفته باشید، تا وقتی خودتان عوض کنید به یاد دارم.
