# Sorani. Written by the project, not yet reviewed by a native speaker.
button-back = گەڕانەوە
button-cancel = بوەستە
button-done = تەواو
form-stopped = وەستا. هیچ هەڵنەگیرا.
form-unclear = لەوە تێنەگەیشتم.
counted = { $what } × { $count }
button-from-nothing = لە سەرەتاوە
form-hello = سڵاو! ناوی من: Vejviser.
form-who = من بەرنامەیەکی کۆمپیوتەرم، مرۆڤ نیم.
