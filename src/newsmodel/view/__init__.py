"""Articles for people to look at."""
