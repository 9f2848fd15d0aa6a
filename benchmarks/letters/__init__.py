"""Danish letters of our own making, photographed by program: `make` writes them, `measure` reads and compares them."""
