# Sorani. Written by the project, not yet reviewed by a native speaker.
photos-ask = وێنەت هەیە؟ تا { $count } وێنە بنێرە.
photos-more = وێنەکە گەیشت. زیاتر بنێرە، یان «تەواو» دابگرە.
photos-enough = تەنها { $count } وێنە دەتوانم وەربگرم. «تەواو» دابگرە.
condition-ask = نوێیە یان بەکارهاتوو؟
condition-new = نوێ
condition-good = بەکارهاتوو، باش
condition-worn = کۆن، بەڵام کار دەکات
photo-too-large = وێنەکە زۆر گەورەیە. یەکێکی بچووکتر بنێرە، یان وەک وێنەی ئاسایی بینێرە.
photo-broken = ناتوانم ئەم وێنەیە بکەمەوە. یەکێکی تر بنێرە.
photo-later = ئێستا ناتوانم وێنەکە وەربگرم. کەمێکی تر دووبارە بینێرە.
photo-kept = وێنەکە گەیشت.
photos-full = تەنها { $count } وێنە دەتوانم وەربگرم.
