"""`vejviser doctor`: looks at everything the bot needs, and says in sentences what is wrong and what to do."""
