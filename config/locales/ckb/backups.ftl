# Sorani. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-failed = لەوەی دەیزانم کۆپی یەدەگ دروست نەکرا. تۆماری سێرڤەرەکە هۆکارەکەی دەڵێت.
backup-old = زیاتر لە دوو ڕۆژە کۆپی یەدەگ لەوەی دەیزانم دروست نەکراوە.
backup-last = دواین کۆپی: { $day }، { $time }
backup-none = هێشتا نییە.
backup-restored = گەڕاومەتەوە بۆ کۆپییەکی یەدەگ. کاتەکەی: { $day }، { $time }. نازانم دوای ئەوە چی ڕوویداوە. سەیری ڕۆڵەکان بکە: ئەوانەی دوای ئەوە وەرگیراونەتەوە لەوانەیە دووبارە کار بکەن.
