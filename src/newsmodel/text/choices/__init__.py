"""Words with several readings, one file for each kind: which reading the neighbours leave."""
