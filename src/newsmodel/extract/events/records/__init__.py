"""Records: what the whole text says of an occurrence, on its way to the model."""
