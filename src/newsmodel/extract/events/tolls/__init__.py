"""Tolls: how many people were killed, wounded, captured or displaced, wherever the sentence counts them."""
