# Sorani. Written by the project, not yet reviewed by a native speaker.
photos-ask = وێنەت هەیە؟ تا { $count } وێنە بنێرە.
photos-more = گەیشت. زیاتر بنێرە، یان «تەواو» دابگرە.
photos-enough = تەنها { $count } وێنە دەتوانم وەربگرم. «تەواو» دابگرە.
condition-ask = بارودۆخی چۆنە؟
condition-new = نوێ
condition-good = بەکارهاتوو، باش
condition-worn = کۆن، بەڵام ئیش دەکات
