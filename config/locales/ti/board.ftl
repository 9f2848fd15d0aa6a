# Tigrinya. Written by the project, not yet reviewed by a native speaker.
button-board-new = ናይዚ ሰሙን ሓደስቲ
button-board-old = ዝጸንሑ
button-board-which = ሓደ ነገር ምረጹ
board-which = እንታይ ክትርእዩ ትደልዩ?
board-all = ኩሉ ነገር
