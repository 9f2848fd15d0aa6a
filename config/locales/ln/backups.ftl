# Lingala. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-failed = Copie ya makambo oyo nayebi ekokaki kosalema te. Journal ya serveur elobi mpo na nini.
backup-old = Eleki mikolo mibale oyo copie ya makambo oyo nayebi esalemi te.
backup-last = Ya nsuka: { $day }, { $time }
backup-none = Ezali naino te.
backup-restored = Nazongi na copie ya kala. Ntango na yango: { $day }, { $time }. Nayebi te nini esalemaki na nsima. Tala mikumba: misusu oyo balongolaki na nsima ekoki kosala lisusu.
