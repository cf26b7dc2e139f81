"""newsmodel schema: the JSON Schema of the JSON form."""

from __future__ import annotations

import json
import sys

from newsmodel.io.json.schema import schema as json_schema

__all__ = ["schema"]


def schema() -> None:
    """Print the JSON Schema (2020-12) of the JSON form, newsmodel/1.

    \b
    Example:
      newsmodel schema > newsmodel-1.schema.json
    """
    # Bytes, because JSON is UTF-8 wherever it is printed.
    sys.stdout.buffer.write(json.dumps(json_schema(), indent=2, ensure_ascii=False).encode() + b"\n")
