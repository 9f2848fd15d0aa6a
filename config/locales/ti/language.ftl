# Tigrinya. Written by the project, not yet reviewed by a native speaker.

language-choose = ቋንቋኹም ምረጹ።
language-set = ጽቡቕ። ካብ ሕጂ ብትግርኛ እጽሕፍ።
button-keep-language = ኩሉ ግዜ ብትግርኛ ጽሓፉ
