# Tigrinya. Written by the project, not yet reviewed by a native speaker.
button-back = ንድሕሪት
button-cancel = ምቁራጽ
button-done = ተወዲኡ
form-stopped = ተቋሪጹ። ዝተዓቀበ የለን።
form-unclear = እዚ ኣይተረድኣንን።
counted = { $what } × { $count }
button-from-nothing = ካብ መጀመርታ
form-hello = ሰላም! ኣነ Vejviser እየ።
form-who = ኣነ ናይ ኮምፒተር ፕሮግራም እየ፣ ሰብ ኣይኮንኩን።
