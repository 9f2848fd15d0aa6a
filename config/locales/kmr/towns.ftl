# Kurmanji. Written by the project, not yet reviewed by a native speaker.
command-town = Bajarê te
town-ask = Tu li kîjan bajarî dijî? Wisa agahiyên bajarê te digihîjin te. Ez navnîşana te napirsim.
town-kept = Ez vê qeyd dikim.
town-forgotten = Hat jêbirin. Ez êdî nizanim.
