"""Results: lines of sports reports, where the place of a name in the line tells what it names."""
