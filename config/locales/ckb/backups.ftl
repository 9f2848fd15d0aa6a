# Sorani. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-restored = گەڕاومەتەوە بۆ کۆپییەکی یەدەگ. کاتەکەی: { $day }، { $time }. نازانم دوای ئەوە چی ڕوویداوە. سەیری ڕۆڵەکان بکە: ئەو ڕۆڵانەی دوای ئەوە وەرگیراونەتەوە لەوانەیە دووبارە کار بکەن.
