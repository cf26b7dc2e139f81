"""Names: which tokens name something, and what sort of thing."""

from newsmodel.extract.names.find import find_names
from newsmodel.extract.names.name import Name

__all__ = ["Name", "find_names"]
