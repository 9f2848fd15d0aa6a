"""Faults on purpose, under load: what is lost, what is done twice, and how long it takes until all is well again."""
