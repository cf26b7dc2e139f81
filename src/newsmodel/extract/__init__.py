"""From the analysis to what the article says: names, times, places, actors, statements, events."""
