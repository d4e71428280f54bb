"""What the measured stages of all languages have in common: benchmarks, and schedules of threads."""
