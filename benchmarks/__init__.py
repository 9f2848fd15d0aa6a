import bot  # noqa: F401  (what it says to its libraries holds here too)
