"""Content: where what is said begins and ends, and what beside it is the outlet's own."""
