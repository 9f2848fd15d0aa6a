# Sorani. Written by the project, not yet reviewed by a native speaker.
button-board-new = نوێکانی ئەم هەفتەیە
button-board-old = کۆنتر
button-board-which = شتێک هەڵبژێرە
board-which = دەتەوێت چی ببینیت؟
board-all = هەموو شتەکان
