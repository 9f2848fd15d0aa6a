# Lingala. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-restored = Nazongi na copie ya kala. Ntango na yango: { $day }, { $time }. Nayebi te nini esalemaki na nsima. Tala mikumba: misusu oyo balongolaki na nsima ekoki kosala lisusu.
