"""Places: what place a name stands for, and whether it is the place or those who act there."""
