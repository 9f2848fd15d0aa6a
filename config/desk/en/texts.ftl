# How far the texts are checked. Not yet reviewed by anybody.
page-texts = Texts
texts-how = People who read a language check its texts in the chat with /texts. There are { $count } texts in each language.
texts-states = How far each language is
texts-language = Language
texts-state-two = Checked by two
texts-state-one = Checked by one
texts-state-outdated = Changed since
texts-state-draft = Not checked
texts-state-waiting = Waits for another
texts-written = Written in the chat
texts-revert = Use the file's text again
texts-file = As the file has it
texts-written-none = Nobody has written a text differently.
texts-worst = What people do not understand
texts-text = Text
texts-times = Times
texts-worst-none = Nobody has said that they do not understand a text.
