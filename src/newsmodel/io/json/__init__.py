"""The JSON form, schema newsmodel/1: to_dict, from_dict and their text and line forms."""

from newsmodel.io.json.codec import from_dict, from_json, to_bytes, to_dict, to_json

__all__ = ["from_dict", "from_json", "to_bytes", "to_dict", "to_json"]
