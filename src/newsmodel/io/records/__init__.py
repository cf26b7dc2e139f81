"""Dispatches in files, folders, archives and streams: read, and written back."""
