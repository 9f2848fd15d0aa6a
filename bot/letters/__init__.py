"""Reads the letters that people send, in a process apart, and keeps nothing of them."""
