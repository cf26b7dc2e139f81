"""The formats that articles are exchanged in: one file each, all with the same small protocol.

`registry` knows them by name and by file suffix, `protocol` says what a writer is, `write` and `read` are the doors.
"""
