"""Reading and writing: dispatches, files and archives, and the formats that articles are exchanged in."""
