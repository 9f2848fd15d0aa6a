"""How the bot is: measured for `/metrics`, and told to the administrators where something is wrong."""
